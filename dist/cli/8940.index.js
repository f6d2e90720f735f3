"use strict";
exports.id = 8940;
exports.ids = [8940,2154,2332,9167];
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
/* harmony import */ var _smoke_parse__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1560);
/* harmony import */ var _arguments__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1506);





/** Tells the mistakes of a suite file, before any request is made with it. Returns the exit code. */
async function checkSuite(file, out) {
    const read = await (0,_smoke_parse__WEBPACK_IMPORTED_MODULE_3__.parsePatiently)(readText(file), file, (0,_adapters_suite_file__WEBPACK_IMPORTED_MODULE_0__.filesBeside)(file));
    // In a pull request's job the file is somebody else's, and a runner obeys what stands in a log.
    const lines = read.ok ? [`${file}: ${contents(read.suite)}${read.included.length > 0 ? `, with ${read.included.map(({ path }) => path).join(', ')}` : ''}, no faults`] : read.faults.map(_smoke_parse__WEBPACK_IMPORTED_MODULE_3__.suiteFaultLine);
    out.write(lines.map((line) => `${(0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(line)}\n`).join(''));
    return read.ok ? 0 : 2;
}
/** Prints a built-in suite. Returns the exit code. */
function showSuite(name, out) {
    const text = (0,_smoke_builtin__WEBPACK_IMPORTED_MODULE_2__.builtinSuite)(name);
    if (text === undefined)
        throw new _arguments__WEBPACK_IMPORTED_MODULE_4__/* .UsageFault */ .uy(`there is no built-in suite "${name}", only ${_smoke_builtin__WEBPACK_IMPORTED_MODULE_2__.BUILTIN_SUITES.join(' and ')}`);
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
        throw new _arguments__WEBPACK_IMPORTED_MODULE_4__/* .UsageFault */ .uy(fault.message);
    }
}


/***/ }),

/***/ 527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
const STRINGS_AND_NUMBERS = /"(?:[^"\\]|\\.)*"|(?<![\w.+-])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** A whole number may be beyond 2^53, where a number of JavaScript's is its neighbour, from 16 digits or an exponent on. */
const MAY_BE_LONG = /\d{16}|\d[eE]\+?\d/;
/** No number that is meant to be read has more digits. */
const MOST_DIGITS = 400;
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
    if (!MAY_BE_LONG.test(text))
        return JSON.parse(text);
    // Long numbers are made strings behind a mark that no string of the text begins with, and then whole numbers.
    for (let mark = '\u0001';; mark += '\u0001') {
        let [marked, found] = [0, 0];
        const written = JSON.stringify(mark).slice(0, -1);
        const safe = text.replace(STRINGS_AND_NUMBERS, (part) => {
            const long = part.startsWith('"') || Number.isSafeInteger(Number(part)) ? undefined : wholeNumber(part);
            if (long === undefined)
                return part;
            marked += 1;
            return `${written}${long}"`;
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
/** The digits of a number that is whole, however it is written (`9007199254740993.0`, `9.007199254740993e15`). */
function wholeNumber(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
    const shift = Number(exponent) - fraction.length;
    const digits = whole + fraction;
    if (digits.length + shift > MOST_DIGITS || -shift > digits.length)
        return undefined;
    if (shift >= 0)
        return `${sign}${digits}${'0'.repeat(shift)}`;
    return /^0*$/.test(digits.slice(shift)) ? `${sign}${digits.slice(0, shift)}` : undefined;
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

/***/ 4570:
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

/***/ 64:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ withoutPatterns),
/* harmony export */   fJ: () => (/* binding */ Nesting),
/* harmony export */   ho: () => (/* binding */ splitLine),
/* harmony export */   jv: () => (/* binding */ wordLength)
/* harmony export */ });
const CLOSING = { '[': ']', '{': '}', '(': ')' };
/**
 * Where a text is left open: strings in double quotes, brackets, inside of brackets strings in single quotes (a
 * JSONPath's; elsewhere it is an apostrophe), and after a pipe the regular expression of `matches /…/`.
 */
class Nesting {
    piped;
    open = [];
    quote;
    escaped = false;
    /** In an expression's `[…]`, where a slash is one. */
    inClass = false;
    /** The word before this one, and this one as far as it was taken. */
    words = ['', ''];
    /** @param piped whether a pipe stands before it: a request has no regular expression */
    constructor(piped = false) {
        this.piped = piped;
    }
    /** Takes the next character. */
    take(character, at) {
        if (this.quote) {
            if (this.escaped)
                this.escaped = false;
            else if (character === '\\')
                this.escaped = true;
            else if (this.inPattern && /[[\]]/.test(character))
                this.inClass = character === '[';
            else if (character === this.quote.mark && !this.inClass)
                this.quote = undefined;
        }
        else if (this.beginsPattern(character)) {
            this.quote = { mark: '/', at };
        }
        else if (character === '"' || (character === '\'' && this.open.length > 0)) {
            this.quote = { mark: character, at };
        }
        else if (CLOSING[character]) {
            this.open.push({ closing: CLOSING[character], at });
        }
        else if (this.open.at(-1)?.closing === character) {
            this.open.pop();
        }
        this.takeWord(character);
    }
    beginsPattern(character) {
        return character === '/' && this.piped && this.outside && this.words[1] === '' && this.words[0] === 'matches';
    }
    takeWord(character) {
        const [, current] = this.words;
        if (character === '|' && this.outside)
            [this.piped, this.words] = [true, ['', '']];
        else if (!/\s/.test(character))
            this.words[1] += character;
        else if (current !== '')
            this.words = [current, ''];
    }
    /** Whether the last character belongs to a regular expression that goes on. */
    get inPattern() {
        return this.quote?.mark === '/';
    }
    get inString() {
        return this.quote !== undefined;
    }
    /** Whether nothing is open. */
    get outside() {
        return !this.quote && this.open.length === 0;
    }
    /** What is missing, and where it was opened. */
    get missing() {
        const bracket = this.open.at(-1);
        return this.quote ?? (bracket && { mark: bracket.closing, at: bracket.at });
    }
}
/** Splits a line at its pipes; a pipe in a string or in brackets (`||` in a filter) is none. */
function splitLine(line, wrong) {
    const nesting = new Nesting();
    const ends = [];
    for (let at = 0; at < line.length; at++) {
        if (line[at] === '|' && nesting.outside)
            ends.push(at);
        nesting.take(line[at], at);
    }
    const { missing } = nesting;
    if (missing)
        wrong(missing.at, `a closing ${missing.mark} for the ${line[missing.at]} here`, line.slice(missing.at));
    return [...ends, line.length].map((end, index) => trimmed(line, index === 0 ? 0 : ends[index - 1] + 1, end));
}
function trimmed(line, from, to) {
    const text = line.slice(from, to);
    return { text: text.trim(), at: from + text.length - text.trimStart().length };
}
/** How long the first word is, where blanks in strings and brackets belong to it. */
function wordLength(text) {
    const nesting = new Nesting();
    for (let at = 0; at < text.length; at++) {
        if (/\s/.test(text[at]) && nesting.outside)
            return at;
        nesting.take(text[at], at);
    }
    return text.length;
}
/**
 * A line, or a part of it, with blanks in place of its regular expressions: what looks like a value there is a count.
 * @param piped whether it is a part after a pipe
 */
function withoutPatterns(text, piped = false) {
    if (!/matches\s+\//.test(text))
        return text;
    const nesting = new Nesting(piped);
    return [...text].map((character, at) => {
        nesting.take(character, at);
        return nesting.inPattern ? ' '.repeat(character.length) : character;
    }).join('');
}


/***/ }),

/***/ 6695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lh: () => (/* binding */ patternHolds),
/* harmony export */   QF: () => (/* binding */ LONGEST_PATTERN),
/* harmony export */   o0: () => (/* binding */ loadPatterns),
/* harmony export */   rG: () => (/* binding */ patternFault),
/* harmony export */   xG: () => (/* binding */ LONGEST_TEXT)
/* harmony export */ });
/** In characters. Its work is the length of the expression times that of the text. */
const LONGEST_PATTERN = 200;
/** In characters: an id, a version, a message. */
const LONGEST_TEXT = 16 * 1024;
let engine;
/** Loads what compares by regular expressions in linear time; only a suite that has one needs it, and waits for it. */
async function loadPatterns() {
    engine ??= (await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856))).RE2JS;
}
/** Where in an expression the mistake is, and what would be right. Before `loadPatterns` nothing is known of it. */
function patternFault(pattern) {
    if (!engine)
        return undefined;
    try {
        engine.compile(pattern);
        return undefined;
    }
    catch (thrown) {
        const { error = '', input = '' } = thrown;
        const why = error === '' ? '' : ` (${error})`;
        return { at: Math.max(0, pattern.indexOf(input)), given: input || pattern, expected: `a regular expression as RE2 has them, without (?=…) and \\1${why}` };
    }
}
/** Whether it holds of a text; what is no text, or longer than 16 384 characters, neither matches nor does not. */
function patternHolds({ op, pattern }, value) {
    if (typeof value !== 'string' || value.length > LONGEST_TEXT)
        return false;
    if (!engine)
        throw new Error('loadPatterns comes before a comparison');
    return engine.compile(pattern).matcher(value).find() === (op === 'matches');
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
        return { ok: false, at, expected: leftOut ? 'a filter without regular expressions, which can run for ever; matches /…/ after the path has one that cannot' : EXPECTED };
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
/* harmony import */ var _line_parts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64);

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
    const found = [...(0,_line_parts__WEBPACK_IMPORTED_MODULE_0__/* .withoutPatterns */ .Sk)(text).matchAll(FOREIGN)].find(([given]) => !OWN_VARIABLE.test(given));
    if (!found)
        return undefined;
    const [[given], at] = [found, found.index];
    const name = NAME_IN_IT.exec(given)?.[1] ?? 'NAME';
    const variable = `{env.${name.replaceAll('-', '_').toUpperCase()}}, with env: [${name.replaceAll('-', '_').toUpperCase()}] at the head of the suite, for a variable of the environment`;
    return { at, given, expected: /^\{\{/.test(given) && VALUE_NAME.test(name) ? `single braces, as in {${name}}` : `a value as in {probe}, or ${variable}` };
}
/** The values that a text asks for, each with the offset of its `{`. */
const templatesOf = (text) => [...(0,_line_parts__WEBPACK_IMPORTED_MODULE_0__/* .withoutPatterns */ .Sk)(text).matchAll(TEMPLATE)].map((found) => ({ name: found[0].slice(1, -1), at: found.index }));
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