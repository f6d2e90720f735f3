"use strict";
exports.id = 2083;
exports.ids = [2083];
exports.modules = {

/***/ 2083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   firstAt: () => (/* binding */ firstAt),
/* harmony export */   pathFault: () => (/* binding */ pathFault)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(393);

/** Without regular expressions: they would be JavaScript's own, which can run for ever on a text that a tenant chooses. */
const environment = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd();
environment.functionRegister.delete('match');
environment.functionRegister.delete('search');
/** What is wrong with a JSONPath (RFC 9535), as what would be right; nothing where it is one. */
function pathFault(query) {
    try {
        environment.compile(query);
        return undefined;
    }
    catch (fault) {
        const at = fault instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathError */ .s_ ? `; the mistake is at character ${fault.token.index + 1}` : '';
        return `a JSONPath by RFC 9535 without match() and search(), such as $.git_sha${at}`;
    }
}
/** The first value that it finds; nothing where it finds none, or the body is nested too deep. */
function firstAt(query, json) {
    try {
        for (const { value } of environment.compile(query).lazyQuery(json))
            return value;
    }
    catch {
        // Too deep: nothing is found there.
    }
    return undefined;
}


/***/ })

};
;