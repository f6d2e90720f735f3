"use strict";
exports.id = 317;
exports.ids = [317];
exports.modules = {

/***/ 7317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openKeyless: () => (/* binding */ openKeyless)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1040);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9654);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4187);
/* harmony import */ var _release_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(527);
/* harmony import */ var _policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8973);





/** A trusted root says nothing where it names nobody who issues certificates. */
const WHAT = 'a Sigstore trusted root: its JSON, or the lines that gh attestation trusted-root prints';
/**
 * Sigstore's own verifier on a trusted root, or on each of several, as `gh attestation trusted-root` prints them. Loaded
 * only where an identity is wanted. Nothing is asked of any network.
 * @param text JSON, or a JSON a line
 * @returns the verifier, or what would be right
 */
function openKeyless(text) {
    const verifiers = [];
    for (const part of partsOf(text)) {
        const verifier = verifierOf(part);
        if (!verifier)
            return WHAT;
        verifiers.push(verifier);
    }
    if (verifiers.length === 0)
        return WHAT;
    return {
        envelope(json) {
            const bundle = read(json);
            if (bundle.content.$case !== 'dsseEnvelope')
                throw new _policy__WEBPACK_IMPORTED_MODULE_3__/* .Malformed */ .s('it holds no DSSE envelope');
            const { payload, payloadType } = bundle.content.dsseEnvelope;
            return { ...anyOf(verifiers, () => (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toSignedEntity */ .DC)(bundle)), payload, payloadType };
        },
        message(json, bytes) {
            const bundle = read(json);
            return anyOf(verifiers, () => (0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toSignedEntity */ .DC)(bundle, Buffer.from(bytes)));
        },
    };
}
/** One JSON, however it is broken into lines, or one a line. */
function partsOf(text) {
    const whole = (0,_release_json__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .V)(Buffer.from(text));
    if ('value' in whole)
        return [whole.value];
    return text.split('\n').filter((line) => line.trim() !== '').map((line) => {
        const one = (0,_release_json__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .V)(Buffer.from(line));
        return 'value' in one ? one.value : undefined;
    });
}
function verifierOf(json) {
    try {
        if (typeof json !== 'object' || json === null)
            return undefined;
        const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(json);
        if (root.certificateAuthorities.length === 0)
            return undefined;
        // The private root of a forge has no log: then it is the timestamp that vouches for the time. Each entry and each
        // timestamp that a bundle brings must hold all the same.
        return new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .Verifier */ .BL((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_2__/* .toTrustMaterial */ .jO)(root), { timestampThreshold: 1, tlogThreshold: 0, ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0 });
    }
    catch {
        return undefined;
    }
}
function read(json) {
    try {
        return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw)(json);
    }
    catch (thrown) {
        throw new _policy__WEBPACK_IMPORTED_MODULE_3__/* .Malformed */ .s(`it is no Sigstore bundle (${messageOf(thrown)})`);
    }
}
/** Who made it, by the first root that says so. */
function anyOf(verifiers, entity) {
    const whys = new Set();
    for (const verifier of verifiers) {
        try {
            const { identity } = verifier.verify(entity());
            const { subjectAlternativeName: subject, extensions } = identity ?? {};
            if (subject && extensions?.issuer)
                return { issuer: extensions.issuer, subject };
            whys.add('its certificate names nobody');
        }
        catch (thrown) {
            whys.add(messageOf(thrown));
        }
    }
    throw new Error(`it does not hold by the trusted root: ${[...whys].join('; ')}`);
}
function messageOf(thrown) {
    const { message, cause } = thrown instanceof Error ? thrown : { message: String(thrown), cause: undefined };
    return cause instanceof Error && cause.message !== message ? `${message}: ${cause.message}` : message;
}


/***/ })

};
;