"use strict";
exports.id = 894;
exports.ids = [894];
exports.modules = {

/***/ 5894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   questionText: () => (/* binding */ questionText)
/* harmony export */ });
/* harmony import */ var _safe__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9369);

/** Lines that are asked with: from what to what, in which images, who put there what is live. */
function questionText({ mode, tag, to, images, already, tenants, also }) {
    const froms = [...new Set(images.map(({ from }) => from))];
    const head = `${mode}: ${froms.length === 0 ? to : `${froms.join(', ')} -> ${to}`}`;
    const lives = new Set(images.map(({ live }) => live));
    const shared = lives.size === 1 ? images[0]?.live : undefined;
    return [
        head,
        ...images.map(({ image, from, live }) => `  ${image}:${tag}${froms.length > 1 ? `  ${from}` : ''}${live && shared === undefined ? `  (${live})` : ''}`),
        ...already.map((image) => `  ${image}:${tag}  shows it already`),
        ...(shared ? [`  what is live is there ${shared}`] : []),
        ...(tenants ? [`  ${tenants.moving} of ${tenants.all} tenants${tenants.canary ? `, ${tenants.canary} first` : ', without a canary'}; they run ${tenants.running.join(', ') || 'nobody knows what'}`] : []),
        ...also.map((line) => `  ${line}`),
    ].map(_safe__WEBPACK_IMPORTED_MODULE_0__/* .harmless */ .I);
}


/***/ })

};
;