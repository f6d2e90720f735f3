"use strict";
exports.id = 8931;
exports.ids = [8931];
exports.modules = {

/***/ 6563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   Uj: () => (/* binding */ fit)
/* harmony export */ });
/** The beginning of a list that fits, and how many were left off: GitHub shows no summary of more than 1 MiB. */
function fit(items, room, write) {
    const shown = [];
    let bytes = room.kibibytes * 1024;
    for (const item of items.slice(0, room.items)) {
        const text = write(item);
        bytes -= Buffer.byteLength(text) + 1;
        if (bytes < 0)
            break;
        shown.push(text);
    }
    return { shown, hidden: items.length - shown.length };
}
/** What stands in the place of what was left off. */
const more = (hidden) => `… and ${hidden} more, all in the evidence`;



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

/***/ 2365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
/* harmony import */ var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _bounded__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6563);
/* harmony import */ var _bounded__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1405);
/* harmony import */ var _safe__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);



const WIDTH = 96;
/** Lines of one list: a log is read, and the evidence holds the rest. */
const LINES = 100;
/** A title and its blocks of lines, bounded. */
function titled(title, blocks) {
    if (blocks.length === 0)
        return [];
    const hidden = blocks.length - LINES;
    return [title, ...blocks.slice(0, LINES).flat(), ...(hidden > 0 ? [`  ${(0,_bounded__WEBPACK_IMPORTED_MODULE_2__/* .more */ .OS)(hidden).replace('…', '...')}`] : [])];
}
/** One item of a list. */
const entry = (text) => {
    const [first = '', ...rest] = wrap(short(text), '    ');
    return [`  - ${first.trim()}`, ...rest];
};
/** Aligned columns need an end. */
const cell = (text) => (0,_bounded__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)((0,_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text).trim(), 60);
/** Made harmless, with digests as short as a person compares them. */
const short = (text) => (0,_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text).trim().replace(/sha256:[0-9a-f]{64}/g, (digest) => ((0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? (0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest) : digest));
/** Breaks a line between words; a word that is too long stays whole. */
function wrap(text, indent, width = WIDTH) {
    const lines = [];
    let line = indent;
    for (const word of text.split(/ +/)) {
        if (line.length > indent.length && line.length + 1 + word.length > width) {
            lines.push(line);
            line = indent;
        }
        line += line.length > indent.length ? ` ${word}` : word;
    }
    return [...lines, line];
}
/** Pads all but the last column to its widest cell. */
function columns(rows) {
    const widths = rows.reduce((all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)), []);
    return rows.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd());
}


/***/ }),

/***/ 8931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showConfig: () => (/* binding */ showConfig)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7934);
/* harmony import */ var _report_json__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2794);
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);
/* harmony import */ var _report_safe__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
/* harmony import */ var _request_fault__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(901);
/* harmony import */ var _request_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4332);
/* harmony import */ var _request_parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9526);
/* harmony import */ var _config__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6241);
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7068);
/* harmony import */ var _way_out__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(391);










/** Prints every input with where it comes from. Returns the exit code: 2 where one is not right. */
async function showConfig({ mode, layers, json }, host, out) {
    const names = (0,_request_parse__WEBPACK_IMPORTED_MODULE_4__/* .namesFor */ .GT)(mode);
    const resolved = await (0,_config__WEBPACK_IMPORTED_MODULE_5__/* .resolveInputs */ .eL)(mode ? [{ source: 'option', values: { mode } }, ...layers] : layers, host, { names });
    const { raw, origins, config, warnings } = resolved;
    const { log, secrets, http } = await (0,_context__WEBPACK_IMPORTED_MODULE_6__/* .createContext */ .q)(raw, host, resolved.secrets);
    try {
        const values = Object.fromEntries(names.map((name) => [name, shown(name, raw[name], origins[name], config, mode)]));
        const faults = (0,_config__WEBPACK_IMPORTED_MODULE_5__/* .placed */ .GS)(names.flatMap((name) => faultsOf(name, raw[name])), resolved).map(_request_fault__WEBPACK_IMPORTED_MODULE_2__/* .faultLine */ .z9);
        if (json)
            out.write((0,_report_json__WEBPACK_IMPORTED_MODULE_7__/* .harmlessJson */ .E)(secrets.clean({ config: config ?? null, values, faults, warnings })));
        else
            (0,_way_out__WEBPACK_IMPORTED_MODULE_8__/* .guardedOut */ .V_)(out, secrets).write(told(values, config).map((line) => `${(0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(line)}\n`).join(''));
        for (const warning of warnings)
            log.warning(warning);
        for (const fault of faults)
            log.error(fault);
        return faults.length > 0 ? 2 : 0;
    }
    finally {
        http.close();
    }
}
function shown(name, text, origin, config, mode) {
    const spec = _request_inputs__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc[name];
    const from = origin ? placeOf(origin, config) : { from: 'default' };
    if (spec.secret)
        return { value: origin ? 'set' : 'not set', ...from, secret: true };
    return { value: origin ? text.trim() : ((mode && spec.defaultIn?.[mode]) ?? spec.default) || null, ...from };
}
const placeOf = (origin, config) => ('file' in origin
    ? { from: origin.source, file: origin.file, line: origin.line, ...(origin.source === 'environment' ? { environment: config?.environment } : {}) }
    : { from: origin.source });
function faultsOf(name, text) {
    const given = text?.trim() ?? '';
    const spec = _request_inputs__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc[name];
    const read = valibot__WEBPACK_IMPORTED_MODULE_9__/* .safeParse */ .xLC(spec.schema, given);
    return given === '' || read.success ? [] : read.issues.map(({ message }) => ({ input: name, given: spec.secret ? undefined : given, expected: message }));
}
function told(values, config) {
    const rows = Object.entries(values).map(([name, { value, from, file, line, environment }]) => {
        const words = _request_inputs__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .mc[name].defaultWords?.replaceAll('`', '');
        const where = file === undefined ? from : `${file}:${line}${environment === undefined ? '' : ` (environment ${environment})`}`;
        return [name, where, value?.split('\n').map((item) => item.trim()).join(', ') ?? (words === undefined ? 'not set' : `not set: ${words}`)];
    });
    const head = config
        ? `${config.file}${config.environment === undefined ? '' : `, environment ${config.environment}`}: ${config.counted} of ${config.keys} inputs counted`
        : 'no config file';
    return [head, '', ...(0,_report_lines__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .YB)(rows)];
}


/***/ })

};
;