"use strict";
exports.id = 853;
exports.ids = [853];
exports.modules = {

/***/ 6853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trusting: () => (/* binding */ trusting)
/* harmony export */ });
/* unused harmony export certificatesIn */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_2__);



const PEM = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]*-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g;
/**
 * Whom a run trusts: whoever Node trusts by itself, by `NODE_EXTRA_CA_CERTS` and `NODE_USE_SYSTEM_CA` too, and the
 * certificates of this file. One context for all connections: each that was given a list would read all of it again.
 * @throws Error with what is wrong with the file, in words
 */
function trusting(path, env) {
    const own = certificatesIn((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8'));
    return node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext({ ca: [...trustedByNode(env), ...own] });
}
/** The PEM certificates of a text. @throws Error where there is none, or one that is none */
function certificatesIn(text) {
    const found = text.match(PEM) ?? [];
    if (found.length === 0)
        throw new Error('it holds no certificate in PEM (-----BEGIN CERTIFICATE-----)');
    for (const [at, certificate] of found.entries()) {
        if (!isCertificate(certificate))
            throw new Error(`certificate ${at + 1} of ${found.length} in it is none`);
    }
    return found;
}
function isCertificate(pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).raw.length > 0;
    }
    catch {
        return false;
    }
}
/** What counts where no `ca` is named. Node 20 does not tell what it read from NODE_EXTRA_CA_CERTS. */
function trustedByNode({ NODE_EXTRA_CA_CERTS: extra }) {
    const { getCACertificates } = node_tls__WEBPACK_IMPORTED_MODULE_2__;
    if (getCACertificates)
        return getCACertificates('default');
    return [...node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates, ...(extra ? readable(extra) : [])];
}
/** Node itself warns of a file that it cannot read, and goes on without it. */
function readable(path) {
    try {
        return certificatesIn((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8'));
    }
    catch {
        return [];
    }
}


/***/ })

};
;