"use strict";
exports.id = 167;
exports.ids = [167];
exports.modules = {

/***/ 9167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesBeside: () => (/* binding */ filesBeside),
/* harmony export */   readSuiteFile: () => (/* reexport safe */ _text_file__WEBPACK_IMPORTED_MODULE_2__.G)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _text_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7300);



/** A suite with all that it includes has at most 256 Ki characters. */
const LARGEST = 1024 * 1024;

/**
 * Reads what a suite file includes: plain files in its own folder and below, wherever links lead. A suite may be
 * somebody else's, as in a pull request, and its faults quote what they stand in.
 * @returns what throws an Error in the user's words where the file cannot be read, or is none of these
 */
function filesBeside(suite) {
    return (path) => (0,_text_file__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .H)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(suite), path), () => {
        const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(suite)));
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        if (!file.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : `${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || !/\.ya?ml$/i.test(file)) {
            throw new Error('a link leads out of the folder of the suite, or to no .yml file');
        }
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
        if (!found.isFile())
            throw new Error('it is no file');
        if (found.size > LARGEST)
            throw new Error('it is too large');
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    });
}


/***/ })

};
;