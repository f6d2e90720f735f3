"use strict";
exports.id = 70;
exports.ids = [70];
exports.modules = {

/***/ 4070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchBlob: () => (/* binding */ fetchBlob)
/* harmony export */ });
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _address__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4717);
/* harmony import */ var _redirect__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(693);
/* harmony import */ var _trouble__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5834);




/** What an image's config may weigh, in bytes. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Gets what stands behind a presigned address, which is its own credential and is never told whole. */
const fetchBlob = (http) => async (url, { most = MAX_BYTES, ...call } = {}) => {
    const answer = await (0,_redirect__WEBPACK_IMPORTED_MODULE_1__/* .followRedirects */ .F)(http, { ...call, method: 'GET', url, retry: true, maxBytes: most });
    if (answer.status === 200)
        return answer.body;
    throw new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-unavailable', `GET ${(0,_address__WEBPACK_IMPORTED_MODULE_3__/* .spoken */ .vg)(url)} answered ${answer.status}`, {
        status: answer.status, transient: (0,_trouble__WEBPACK_IMPORTED_MODULE_2__/* .troubleOf */ .LH)(answer) !== undefined, retryAfter: answer.retryAfter,
    });
};


/***/ })

};
;