"use strict";
exports.id = 713;
exports.ids = [713];
exports.modules = {

/***/ 2189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ writes),
/* harmony export */   Fn: () => (/* binding */ freshCanary),
/* harmony export */   u0: () => (/* binding */ probeOf)
/* harmony export */ });
/** A canary before anything is asked of it. */
const freshCanary = (tenant, index, probe, env = {}) => ({
    index, tenant, values: { ...env, probe, origin: new URL(tenant.url).origin }, uncertain: new Set(), lost: new Map(), failed: new Map(), touched: false,
});
/** Short and hyphenated, so that no scrubber takes it for a secret (contracts: tenant), and another one for every canary. */
const probeOf = (id, index) => `probe-${id.slice(0, 4)}-${id.slice(4, 8)}-${index}`;
/** Whether a line may make or change something. */
const writes = ({ method, onlyReads }) => !onlyReads && method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';


/***/ }),

/***/ 3635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ jsonOf)
/* harmony export */ });
/* harmony import */ var _release_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(527);

/** The value of a JSON text of a suite, its whole numbers exact; nothing where it is none, or holds a number beyond all. */
function jsonOf(text) {
    const read = (0,_release_json__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(new TextEncoder().encode(text));
    if ('fault' in read)
        return undefined;
    return typeof read.value === 'number' && !Number.isFinite(read.value) ? undefined : read;
}


/***/ }),

/***/ 4937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkQuery),
/* harmony export */   I: () => (/* binding */ find)
/* harmony export */ });
/* harmony import */ var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(393);

/**
 * JSONPath by RFC 9535. Its regular expressions are left out: `match()` and `search()` would be JavaScript's own,
 * which can run for ever on a text that a tenant chooses.
 */
const environment = new json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathEnvironment */ .Dd();
environment.functionRegister.delete('match');
environment.functionRegister.delete('search');
const EXPECTED = 'a JSONPath by RFC 9535, such as $.id or $[?@.name == "x"]';
const STRINGS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;
/** `singular`: it finds one value at most (RFC 9535, 2.3.5.1). */
function checkQuery(query) {
    const plain = query.replace(STRINGS, (text) => ' '.repeat(text.length));
    // Each `..` looks through the whole body once more for every value found so far.
    const second = plain.indexOf('..', plain.indexOf('..') + 2);
    if (plain.includes('..') && second >= 0)
        return { ok: false, at: second, expected: 'one ".." at most' };
    // A filter's numbers are JavaScript's, and beyond 2^53 they are their neighbours (incident big-integer).
    const long = [...plain.matchAll(/(?<![\w.])-?\d{16,}/g)].find((found) => !Number.isSafeInteger(Number(found[0])));
    if (long)
        return { ok: false, at: long.index, expected: `a whole number of at most ${Number.MAX_SAFE_INTEGER} in a path; compare a larger one after it, as in $.id == ${long[0]}` };
    try {
        return { ok: true, singular: environment.compile(query).singularQuery() };
    }
    catch (fault) {
        if (!(fault instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__/* .JSONPathError */ .s_))
            return { ok: false, at: 0, expected: EXPECTED };
        const { index: at, value } = fault.token;
        const leftOut = value === 'match' || value === 'search';
        return { ok: false, at, expected: leftOut ? 'a filter without regular expressions, which can run for ever' : EXPECTED };
    }
}
/**
 * All values that a query finds, in their order. Lazily, since the library's eager way takes a body of 200 000 rows
 * for a stack that has run over.
 * @returns nothing where the body is nested too deep to be looked through
 */
function find(query, json) {
    try {
        return [...environment.compile(query).lazyQuery(json)].map(({ value }) => value);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ COMPARISONS),
/* harmony export */   J_: () => (/* binding */ JSON_TYPES),
/* harmony export */   SZ: () => (/* binding */ looksUp)
/* harmony export */ });
/** Whether a line of the clean-up looks up what a check should have kept: its answer was lost, and with it the value. */
const looksUp = ({ keeps }) => keeps.length > 0;
const JSON_TYPES = ['object', 'array', 'string', 'number', 'boolean', 'null'];
const COMPARISONS = ['==', '!=', '<=', '>=', '<', '>'];


/***/ }),

/***/ 5599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ GIVEN_VALUES),
/* harmony export */   Ak: () => (/* binding */ inQuery),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   TF: () => (/* binding */ bodyType),
/* harmony export */   Vo: () => (/* binding */ foreignTemplate),
/* harmony export */   cV: () => (/* binding */ fillBody),
/* harmony export */   j4: () => (/* binding */ bareTemplate),
/* harmony export */   kD: () => (/* binding */ inJson),
/* harmony export */   mE: () => (/* binding */ fillCheck),
/* harmony export */   r3: () => (/* binding */ templatesOf),
/* harmony export */   tg: () => (/* binding */ inText),
/* harmony export */   yA: () => (/* binding */ VALUE_NAME)
/* harmony export */ });
/** Every canary has these without rules them. */
const GIVEN_VALUES = ['probe', 'origin'];
/** How a value is named. */
const VALUE_NAME = /^[a-z][a-z0-9_-]{0,39}$/;
/** Also what only looks like a template: a misspelt one must be told, never sent as it stands. */
const TEMPLATE = /(?<![{$])\{\s*((?:env\.)?[\w-]+)\s*\}/g;
/** What other tools fill in: `${{ secrets.X }}`, `${X}`, `{{probe}}`, `{steps.x}` (incident foreign-template). */
const FOREIGN = /\$\{\{[^{}]*\}\}|\$\{\s*[\w.-]+\s*\}|\{\{\s*[\w.-]+\s*\}\}|\{\s*[\w-]+(?:\.[\w-]+)+\s*\}/g;
const NAME_IN_IT = /([\w-]+)\s*\}{1,2}$/;
const OWN_VARIABLE = /^\{env\.\w+\}$/;
/** The first place that another tool would fill in, and nobody does here; and what would be right. */
function foreignTemplate(text) {
    const found = [...text.matchAll(FOREIGN)].find(([given]) => !OWN_VARIABLE.test(given));
    if (!found)
        return undefined;
    const [[given], at] = [found, found.index];
    const name = NAME_IN_IT.exec(given)?.[1] ?? 'NAME';
    const variable = `{env.${name.replaceAll('-', '_').toUpperCase()}}, with env: [${name.replaceAll('-', '_').toUpperCase()}] at the head of the suite, for a variable of the environment`;
    return { at, given, expected: /^\{\{/.test(given) && VALUE_NAME.test(name) ? `single braces, as in {${name}}` : `a value as in {probe}, or ${variable}` };
}
/** The values that a text asks for, each with the offset of its `{`. */
const templatesOf = (text) => [...text.matchAll(TEMPLATE)].map((found) => ({ name: found[0].slice(1, -1), at: found.index }));
/** The first template outside of strings, where JSON and JSONPath have no place for one. */
const bareTemplate = (text) => templatesOf(text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (string) => ' '.repeat(string.length)))[0];
/**
 * The request of a line, its templates filled: URL-encoded in the path, JSON-escaped in the body. What the line's
 * expectations ask for counts as well, so that nothing is judged by half.
 * @returns `missing` where a value was never had
 */
function fillCheck(check, values) {
    const names = new Set(templatesOf(check.text).map(({ name }) => name));
    const missing = [...names].filter((name) => !Object.hasOwn(values, name));
    if (missing.length > 0)
        return { missing };
    const { method, path, headers, as } = check;
    return {
        method,
        path: fill(path, values, inPath),
        headers: { ...bodyType(check), ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value, values, inHeader)])) },
        body: fillBody(check, values),
        as,
    };
}
const BODY_TYPES = { form: 'application/x-www-form-urlencoded', text: 'text/plain; charset=utf-8' };
/** What a body's kind says of itself; JSON is what a request's body is taken for. A line's own header beats it. */
function bodyType({ bodyAs, headers }) {
    const isSaid = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
    return bodyAs === undefined || isSaid ? {} : { 'content-type': BODY_TYPES[bodyAs] };
}
/** The body as it is sent, its values encoded for what it is. */
function fillBody({ body, bodyAs }, values) {
    if (body === undefined)
        return undefined;
    const json = fill(body, values, inJson);
    if (bodyAs === undefined)
        return json;
    const value = JSON.parse(json);
    return bodyAs === 'text' ? String(value) : new URLSearchParams(Object.entries(value).map(([name, field]) => [name, String(field)])).toString();
}
/** Puts the values into their places, each encoded for where it stands. */
const fill = (text, values, encode) => text.replace(TEMPLATE, (whole, name) => Object.hasOwn(values, name) ? encode(values[name]) : whole);
/** Torn surrogate pairs, which cannot be encoded. */
const TORN = /\p{Cs}/gu;
const inPath = (value) => encodeURIComponent(value.replace(TORN, '\ufffd'));
/** What a header field may not hold (RFC 9110, 5.5) is percent-encoded: a value cannot add a header of its own. */
const inHeader = (value) => value.replace(TORN, '\ufffd').replace(/[^\x20-\x7e]+/g, (strange) => encodeURIComponent(strange));
/** Inside of a JSON string. */
const inJson = (value) => JSON.stringify(value).slice(1, -1);
/** Inside of a JSONPath string, whichever quotes it has: all but plain characters become `\uXXXX`. */
const inQuery = (value) => value.replace(/[^\w .:/-]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
/** Inside of a plain text. */
const inText = (value) => value;


/***/ })

};
;