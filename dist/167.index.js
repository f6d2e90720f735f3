"use strict";
exports.id = 167;
exports.ids = [167];
exports.modules = {

/***/ 9167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSuiteFile: () => (/* binding */ readSuiteFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** @throws Error that says in the user's words why the file cannot be read */
function readSuiteFile(path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    catch (fault) {
        const { code = '', message } = fault;
        throw new Error(`${path} cannot be read: ${WHY[code] ?? message}`);
    }
}
const WHY = {
    ENOENT: 'there is no such file', EISDIR: 'it is a folder', ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
};


/***/ })

};
;