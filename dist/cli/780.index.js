"use strict";
exports.id = 780;
exports.ids = [780];
exports.modules = {

/***/ 5780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyPage: () => (/* binding */ historyPage)
/* harmony export */ });
/** One self-contained page. */
const historyPage = (memories, now) => `${memories.length} ${now}`;


/***/ })

};
;