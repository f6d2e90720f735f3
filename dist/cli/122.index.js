"use strict";
exports.id = 122;
exports.ids = [122,154,713,167];
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


/***/ }),

/***/ 362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSuite: () => (/* binding */ checkSuite),
/* harmony export */   showSuite: () => (/* binding */ showSuite)
/* harmony export */ });
/* harmony import */ var _adapters_suite_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9167);
/* harmony import */ var _report_safe__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
/* harmony import */ var _smoke_builtin__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2154);
/* harmony import */ var _smoke_parse__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4731);
/* harmony import */ var _arguments__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1506);





/** Tells the mistakes of a suite file, before any request is made with it. Returns the exit code. */
function checkSuite(file, out) {
    const read = (0,_smoke_parse__WEBPACK_IMPORTED_MODULE_3__.parseSuite)(readText(file), file);
    // In a pull request's job the file is somebody else's, and a runner obeys what stands in a log.
    const lines = read.ok ? [`${file}: ${contents(read.suite)}, no faults`] : read.faults.map(_smoke_parse__WEBPACK_IMPORTED_MODULE_3__.suiteFaultLine);
    out.write(lines.map((line) => `${(0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(line)}\n`).join(''));
    return read.ok ? 0 : 2;
}
/** Prints a built-in suite. Returns the exit code. */
function showSuite(name, out) {
    const text = (0,_smoke_builtin__WEBPACK_IMPORTED_MODULE_2__.builtinSuite)(name);
    if (text === undefined)
        throw new _arguments__WEBPACK_IMPORTED_MODULE_4__/* .UsageFault */ .u(`there is no built-in suite "${name}", only ${_smoke_builtin__WEBPACK_IMPORTED_MODULE_2__.BUILTIN_SUITES.join(' and ')}`);
    out.write(text);
    return 0;
}
const contents = ({ checks, cleanUp }) => `${counted(checks, 'check')}, ${counted(cleanUp, 'clean-up line')}`;
const counted = ({ length }, what) => `${length} ${what}${length === 1 ? '' : 's'}`;
function readText(file) {
    try {
        return (0,_adapters_suite_file__WEBPACK_IMPORTED_MODULE_0__.readSuiteFile)(file);
    }
    catch (fault) {
        throw new _arguments__WEBPACK_IMPORTED_MODULE_4__/* .UsageFault */ .u(fault.message);
    }
}


/***/ }),

/***/ 527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/** Whole numbers from 16 digits on may be beyond 2^53, where a number of JavaScript's is its neighbour. */
const STRINGS_AND_LONG = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
const UTF16 = [[0xff, 0xfe], [0xfe, 0xff]];
/**
 * Reads JSON (RFC 8259). A byte order mark is skipped (incident bom-in-json), and a whole number that a number cannot
 * hold is a `bigint`, so that it is not taken for its neighbour (incident big-integer). Never throws, and quotes nothing
 * of the body.
 */
function readJson(bytes) {
    const text = decode(bytes);
    if (typeof text !== 'string')
        return text;
    if (text.trim() === '')
        return { fault: 'it is empty' };
    try {
        return { value: parse(text) };
    }
    catch {
        return { fault: whatItIs(text) };
    }
}
function decode(bytes) {
    if (UTF16.some(([first, second]) => bytes[0] === first && bytes[1] === second))
        return { fault: 'it is UTF-16, and JSON is UTF-8' };
    try {
        // Skips the mark by itself.
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { fault: 'it is not UTF-8' };
    }
}
function whatItIs(text) {
    const start = text.trimStart().slice(0, 200);
    if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start))
        return 'it is an HTML page';
    if (start.startsWith('<'))
        return 'it is HTML or XML';
    return /^[[{]/.test(start) ? 'it is not whole, or not JSON' : 'it is plain text';
}
/** @throws SyntaxError; RangeError where it is nested too deep */
function parse(text) {
    if (!/\d{16}/.test(text))
        return JSON.parse(text);
    // Long numbers are made strings behind a mark that no string of the text begins with, and then whole numbers.
    for (let mark = '\u0001';; mark += '\u0001') {
        let [marked, found] = [0, 0];
        const written = JSON.stringify(mark).slice(0, -1);
        const safe = text.replace(STRINGS_AND_LONG, (part) => {
            if (part.startsWith('"') || Number.isSafeInteger(Number(part)))
                return part;
            marked += 1;
            return `${written}${part}"`;
        });
        if (marked === 0)
            return JSON.parse(text);
        // As it stands it must be JSON already: `-` and leading zeros are not whole numbers of it.
        JSON.parse(text);
        const value = JSON.parse(safe, (_, one) => {
            if (typeof one !== 'string' || !one.startsWith(mark))
                return one;
            found += 1;
            return /^-?\d+$/.test(one.slice(mark.length)) ? BigInt(one.slice(mark.length)) : one;
        });
        if (found === marked)
            return value;
    }
}


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BUILTIN_SUITES: () => (/* binding */ BUILTIN_SUITES),
/* harmony export */   builtinSuite: () => (/* binding */ builtinSuite)
/* harmony export */ });
const SCHEMA = 'https://raw.githubusercontent.com/molecule-ai/release-action/v1/docs/suite.schema.json';
const CANARY = `# yaml-language-server: $schema=${SCHEMA}
#
# The five checks that a build passes on every canary before :latest moves onto it.
# One line is one check: its name, the request, the status, and what must hold of the answer.
# Start your own from it: release-action suite show canary > smoke.yml
name: canary

checks:
  # The tenant has booted, and admin auth is reachable.
  - liveness: GET /admin/liveness | 200 | $.subsystems is object

  # Workspace auth and the database work.
  - workspaces: GET /workspaces | 200 | $ is array

  # Encryption and the scrubber: what is committed is found again as it was. {probe} is new for every canary and run,
  # and no scrubber touches it. "-> memory" keeps the id for the clean-up.
  - commit: POST /memories/commit {"scope":"LOCAL","namespace":"canary-smoke","content":"{probe}"} | 200, 201 | $.id -> memory
  - search: GET /memories/search?query={probe} | 200 | $ is array | $[?@.content == "{probe}"] exists | retry 5 s

  # An admin may read events.
  - events: GET /events | 200 | $ is array

  # Without a bearer the door stays shut: 401, and neither a 404 nor a page that says so.
  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string

# Always run, also where a check failed or the run was stopped. The first line is a look-up, since it keeps a value: it
# runs only where the commit's answer was lost, and with it the id.
clean-up:
  - GET /memories/search?query={probe} | 200 | $[?@.content == "{probe}"].id -> memory
  - DELETE /memories/{memory} | 2xx, 404
`;
const WORKSPACE_SERVER = `# yaml-language-server: $schema=${SCHEMA}
#
# The checks of the suite "canary", on the routes of a workspace-server that keeps memories by workspace.
# Every request says Origin, and X-Molecule-Org-Id where tenant-org-ids is set.
name: workspace-server

checks:
  # The tenant has booted, and admin auth is reachable.
  - liveness: GET /admin/liveness | 200 | $.subsystems is object

  # Workspace auth and the database work. A runtime that is "external" and has no url starts nothing.
  - workspaces: GET /workspaces | 200 | $ is array
  - workspace: POST /workspaces {"name":"{probe}","runtime":"external"} | 201 | $.id is string -> workspace

  # Encryption and the scrubber: what is committed is found again as it was. The search is by whole words.
  - commit: POST /workspaces/{workspace}/memories {"content":"{probe}","scope":"LOCAL","namespace":"smoke"} | 201 | $.id is string -> memory
  - search: GET /workspaces/{workspace}/memories?q={probe} | 200 | $ is array | $[?@.content == "{probe}"] exists | retry 5 s

  # An admin may read events.
  - events: GET /events | 200 | $ is array

  # Without a bearer the door stays shut: 401, and not the 404 of the organisation guard.
  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string

# The memory first: deleting a workspace leaves its memories. The lines that keep a value are look-ups, which run only
# where an answer was lost, and with it the id.
clean-up:
  - GET /workspaces | 200 | $[?@.name == "{probe}" && @.status != "removed"].id -> workspace
  - GET /workspaces/{workspace}/memories?q={probe} | 200 | $[?@.content == "{probe}"].id -> memory
  - DELETE /workspaces/{workspace}/memories/{memory} | 2xx, 404
  # A host without a container engine answers 500, and has removed the workspace all the same: the list tells. Without
  # purge its row would stand for ever as "removed".
  - DELETE /workspaces/{workspace}?purge=true | 2xx, 404, 500
  - GET /workspaces | 200 | $[?@.id == "{workspace}" && @.status != "removed"] not exists
`;
const TEXTS = new Map([['canary', CANARY], ['workspace-server', WORKSPACE_SERVER]]);
/** The names that the input `smoke-suite` knows beside paths. */
const BUILTIN_SUITES = [...TEXTS.keys()];
/** A built-in suite's text, YAML with comments: also something to start from. */
const builtinSuite = (name) => TEXTS.get(name);


/***/ }),

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