"use strict";
exports.id = 6235;
exports.ids = [6235];
exports.modules = {

/***/ 9932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MOST_AT_ONCE),
/* harmony export */   r: () => (/* binding */ concurrently)
/* harmony export */ });
/** Tenants that are asked at once: each holds a connection, and a runner has a limit on those. */
const MOST_AT_ONCE = 64;
/** Does something with every item, at most so many at once; the results stand in the order of the items. */
async function concurrently(items, most, act) {
    const results = new Array(items.length);
    let next = 0;
    const work = async () => {
        for (let index = next++; index < items.length; index = next++)
            results[index] = await act(items[index], index);
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
    return results;
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ deadline)
/* harmony export */ });
function deadline(milliseconds, clock, ...others) {
    const done = new AbortController();
    const late = new AbortController();
    void clock.sleep(milliseconds, done.signal).then(() => late.abort());
    return { signal: AbortSignal.any([late.signal, ...others]), end: () => done.abort() };
}


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isIndexType),
/* harmony export */   L: () => (/* binding */ childrenOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _manifest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2395);



/** More than any index that is built in earnest names; a longer list is cut. */
const MOST = 200;
const INDEXES = _manifest__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_TYPES */ ._.slice(0, 2);
/** Whether it is an index of OCI or a list of docker's, which names images and is none. */
const isIndexType = (mediaType) => INDEXES.includes(mediaType);
const ChildShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    digest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => typeof value === 'string' && (0,_digest__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(value)),
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_manifest__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_TYPES */ ._),
    size: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0)),
});
const Index = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qFJ(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ manifests: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()) }));
/** The plain images that an index names; those of an index in it are not looked for, and a strange one is left out. */
function childrenOf({ bytes, mediaType }) {
    if (!isIndexType(mediaType))
        return [];
    const index = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Index, new TextDecoder().decode(bytes));
    if (!index.success)
        return [];
    return index.output.manifests.slice(0, MOST).flatMap((one) => {
        const child = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(ChildShape, one);
        return child.success && !isIndexType(child.output.mediaType) ? [child.output] : [];
    });
}


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ harmlessJson)
/* harmony export */ });
/**
 * A value as JSON. What a terminal or a runner would act on (control and bidirectional characters, `##[`) is written as
 * JSON escapes: the same value, and harmless where somebody prints it into a log.
 */
const harmlessJson = (value) => `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[').replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits)}\n`;
const escapeUnits = (character) => character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');


/***/ }),

/***/ 2624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyByHand: () => (/* binding */ verifyByHand)
/* harmony export */ });
/* harmony import */ var _modes_verify_images__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5150);
/* harmony import */ var _release_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1709);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9991);
/* harmony import */ var _release_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1000);
/* harmony import */ var _release_tag__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3837);
/* harmony import */ var _report_json__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2794);
/* harmony import */ var _report_safe__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9369);
/* harmony import */ var _request_fault__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(901);
/* harmony import */ var _request_parse__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9526);
/* harmony import */ var _signatures_verify__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2468);
/* harmony import */ var _adapters__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3769);
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7068);
/* harmony import */ var _policy__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1288);
/* harmony import */ var _way_out__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(391);














/** An image with the tag or the digest behind it, of which the digest counts where there are both; `latest` where there is neither. */
function parseReference(text) {
    const [, name = '', tag, digest] = /^([^@]*?)(?::([^:/@]*))?(?:@(.*))?$/.exec(text) ?? [];
    const image = (0,_release_image__WEBPACK_IMPORTED_MODULE_3__/* .parseImage */ .zZ)(name);
    if (typeof image === 'string')
        return `an image such as ghcr.io/molecule-ai/platform:latest; "${name}" ${image}`;
    if (digest !== undefined && !(0,_release_digest__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest))
        return 'a digest behind the @: sha256: and 64 hex digits';
    if (tag !== undefined && !(0,_release_tag__WEBPACK_IMPORTED_MODULE_11__/* .isTag */ .dz)(tag))
        return 'a tag behind the last colon';
    return { image, reference: digest ?? tag ?? 'latest' };
}
/**
 * Verifies one image by hand. Nothing is written.
 * @returns the exit code: 0 where every line holds, 1 where one does not or the image cannot be read, 2 where an input is not right
 */
async function verifyByHand(what, raw, host, cancel, { out, json }) {
    const context = await (0,_context__WEBPACK_IMPORTED_MODULE_9__/* .createContext */ .q)({ ...raw, images: what.replace(/[@:][^/]*$/, '') }, host);
    try {
        for (const warning of (0,_request_parse__WEBPACK_IMPORTED_MODULE_6__/* .idleInputs */ .mH)(raw, 'verify'))
            context.log.warning(warning);
        const read = (0,_request_parse__WEBPACK_IMPORTED_MODULE_6__/* .parseVerify */ .LT)(raw);
        const loaded = await (0,_policy__WEBPACK_IMPORTED_MODULE_10__/* .loadPolicy */ .t)({ verify: raw['verify'], trustedRoot: raw['trusted-root'] });
        const reference = parseReference(what);
        const faults = [...(typeof reference === 'string' ? [{ input: 'image', expected: reference }] : []), ...(read.ok ? [] : read.faults), ...loaded.faults, ...context.networkFaults];
        if (faults.length > 0 || !read.ok || typeof reference === 'string') {
            for (const fault of faults)
                context.log.error((0,_request_fault__WEBPACK_IMPORTED_MODULE_5__/* .faultWords */ ._Q)(host.trigger)(fault));
            return 2;
        }
        const { image } = reference;
        const port = (0,_adapters__WEBPACK_IMPORTED_MODULE_8__/* .registry */ .u5)(read.inputs, [image], true, context);
        const manifest = await port.read(image, reference.reference, { signal: cancel });
        if (!manifest)
            throw new _release_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('source-missing', `${what} is not in the registry`);
        const verified = await (0,_signatures_verify__WEBPACK_IMPORTED_MODULE_7__/* .verifyImage */ .q)(image, manifest.digest, loaded.policy, port, { signal: cancel });
        if (cancel.aborted)
            throw new _release_failure__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR('cancelled', 'it was asked to stop');
        return tell(verified, context, { out, json });
    }
    catch (thrown) {
        const { message, hint } = (0,_release_failure__WEBPACK_IMPORTED_MODULE_2__/* .asFailure */ .h_)(thrown);
        context.log.error(hint ? `${message}. ${hint}` : message);
        return 1;
    }
    finally {
        context.http.close();
    }
}
function tell(verified, { secrets }, { out, json }) {
    const told = secrets.clean(verified);
    const { image, digest, signed, faults } = told;
    const fault = faults.length > 0 ? (0,_modes_verify_images__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)([told]) : undefined;
    if (json)
        out.write((0,_report_json__WEBPACK_IMPORTED_MODULE_12__/* .harmlessJson */ .E)({ ...told, reason: fault?.reason ?? 'ok' }));
    else {
        const lines = [
            `${image}@${digest}: ${fault ? `NOT VERIFIED (${fault.reason})` : 'verified'}`,
            ...signed.map(({ by, predicate, bundle }) => `  signed by ${by}: ${predicate}, ${bundle}`),
            ...(fault ? [`  ${fault.message}`, ...(0,_modes_verify_images__WEBPACK_IMPORTED_MODULE_0__/* .whysOf */ .Jx)(told).map((why) => `  ${why}`), `  ${fault.hint}`] : []),
        ];
        (0,_way_out__WEBPACK_IMPORTED_MODULE_13__/* .guardedOut */ .V_)(out, secrets).write(lines.map((line) => `${(0,_report_safe__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .I)(line)}\n`).join(''));
    }
    return fault ? 1 : 0;
}


/***/ })

};
;