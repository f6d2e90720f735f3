"use strict";
exports.id = 8540;
exports.ids = [8540];
exports.modules = {

/***/ 8167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer),
/* harmony export */   c: () => (/* binding */ seen)
/* harmony export */ });
/* harmony import */ var _release_cut__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1405);
/* harmony import */ var _release_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(527);
/* harmony import */ var _veil__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3453);



/** How much a report shows of an answer, in characters. */
const LONGEST = 200;
function readAnswer({ status, headers, body, milliseconds }) {
    const mediaType = (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
    const read = (0,_release_json__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .V)(body);
    const parsed = 'value' in read ? read : undefined;
    const isJson = mediaType === 'application/json' || mediaType.endsWith('+json');
    return {
        status, headers, milliseconds, mediaType, parsed,
        json: isJson ? parsed : undefined,
        get start() { return startOf(body, parsed); },
        at: (place, value) => `${place} is ${(0,_veil__WEBPACK_IMPORTED_MODULE_1__/* .namesSecret */ .L4)(place) ? `a ${Array.isArray(value) ? 'list' : typeof value === 'bigint' ? 'number' : typeof value}, not shown` : asJson(value)}`,
    };
}
/** Status, content type and what did not fit, in at most 200 characters. */
function seen({ status, mediaType }, got) {
    return (0,_release_cut__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(`${status} ${mediaType === '' ? 'without a content type' : mediaType}, ${got}`, LONGEST);
}
function startOf(body, parsed) {
    if (body.length === 0)
        return 'an empty body';
    if (typeof parsed?.value === 'object')
        return asJson(parsed.value);
    return (0,_release_cut__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)((0,_veil__WEBPACK_IMPORTED_MODULE_1__/* .veiledText */ .tF)(new TextDecoder().decode(body.subarray(0, 8 * LONGEST))), 2 * LONGEST);
}
function asJson(value) {
    if (typeof value === 'bigint')
        return String(value);
    try {
        const json = JSON.stringify((0,_veil__WEBPACK_IMPORTED_MODULE_1__/* .veiled */ .cX)(value), (_, one) => (typeof one === 'bigint' ? String(one) : one));
        return (0,_release_cut__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)(json ?? 'nothing', 2 * LONGEST);
    }
    catch {
        return 'nested too deep to be shown';
    }
}


/***/ }),

/***/ 6540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _release_passing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);
/* harmony import */ var _answer__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8167);
/* harmony import */ var _canary__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4570);
/* harmony import */ var _status__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6751);
/* harmony import */ var _veil__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3453);






/** At most three tries, and so many milliseconds in all (DESIGN, smoke). */
const PAUSES = [500, 1_500];
const IN_ALL = 10_000;
/**
 * Asks a canary; connection errors, 429 (as `Retry-After` says) and a gateway's own words are tried again, visibly,
 * unless the line expects that status. A request that makes something is not sent again where its answer was lost.
 * @param signal ends the wait for an answer
 */
async function ask(check, request, canary, ports, signal) {
    const { clock, log } = ports;
    const began = clock.elapsed();
    const [deadline, done] = [new AbortController(), new AbortController()];
    void clock.sleep(IN_ALL, done.signal).then(() => deadline.abort());
    const call = { signal: AbortSignal.any([signal, deadline.signal]) };
    const asked = { lost: 'it was not asked', tries: 0, clear: true };
    try {
        for (const backoff of [...PAUSES, undefined]) {
            asked.tries += 1;
            const [answer, failure] = await attempt(canary, request, ports, call);
            if (answer && !(isNoAnswer(answer) && !(0,_status__WEBPACK_IMPORTED_MODULE_2__/* .expectsStatus */ .H)(check, answer.status)))
                return { ...asked, answer };
            asked.lost = answer ? wordsOf(answer) : failure.message;
            // Whoever is told to wait has made nothing (RFC 6585, 4).
            if (!failure?.unsent && answer?.status !== TOO_MANY)
                asked.clear = false;
            if (failure?.answered)
                return { ...asked, refused: failure.message };
            const again = answer !== undefined || failure.unsent || (failure.transient && isRepeatable(check));
            if (!again || backoff === undefined || call.signal.aborted)
                return asked;
            const pause = Math.max(backoff, answer?.retryAfter ?? 0);
            if (clock.elapsed() + pause - began >= IN_ALL)
                return asked;
            log.info(`${new URL(canary.tenant.url).host}: ${check.name}: ${asked.lost}; trying again in ${pause / 1_000} s (${asked.tries + 1} of 3)`);
            await clock.sleep(pause, call.signal);
            if (call.signal.aborted)
                return asked;
        }
        return asked;
    }
    finally {
        done.abort();
    }
}
const TOO_MANY = 429;
/** A limit on requests, and what a gateway says where the tenant behind it did not answer, tell nothing of the build. */
const isNoAnswer = ({ status }) => status === TOO_MANY || (0,_release_passing__WEBPACK_IMPORTED_MODULE_1__/* .isGatewayStatus */ .Pe)(status);
const wordsOf = ({ status, retryAfter }) => status === TOO_MANY && retryAfter !== undefined ? `HTTP 429, which asks to wait ${Math.ceil(retryAfter / 1_000)} s` : `HTTP ${status}`;
/** To ask twice is the same as to ask once (RFC 9110, 9.2.2), or the line says so. */
const isRepeatable = (check) => !(0,_canary__WEBPACK_IMPORTED_MODULE_3__/* .writes */ .D3)(check) || (check.method !== 'POST' && check.method !== 'PATCH');
async function attempt({ tenant }, request, { tenants, hide }, call) {
    try {
        const answer = await tenants.ask(tenant, request, call);
        // Under another name, in a later answer say, nobody would know it for one.
        if (hide)
            (0,_veil__WEBPACK_IMPORTED_MODULE_4__/* .secretsOf */ .Fj)((0,_answer__WEBPACK_IMPORTED_MODULE_5__/* .readAnswer */ .J)(answer).parsed?.value).forEach((secret) => hide(secret));
        return [answer];
    }
    catch (thrown) {
        return [undefined, (0,_release_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown)];
    }
}


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

/***/ 8540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _ask__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6540);
/* harmony import */ var _judge__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5735);
/* harmony import */ var _status__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6751);
/* harmony import */ var _suite__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9089);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5599);





/** How often it is looked for what a lost answer made: a write that was sent again may have made two. */
const LOOKS = 4;
/**
 * Deletes what a suite made on a canary, whatever became of its checks. Where an answer was lost, the look-ups of the
 * suite find what it made. Never throws.
 * @returns what went wrong, in sentences; nothing where nothing was left
 */
async function cleanUp({ cleanUp: lines }, canary, ports, signal) {
    if (!canary.touched)
        return [];
    const faults = new Set();
    await sweep(lines, canary.values, { canary, ports, signal, faults });
    return [...faults];
}
/**
 * Runs the lines in their order. What a look-up is for is deleted, all of it, before the next line: a workspace that is
 * gone shows its memories no more.
 */
async function sweep(lines, values, context) {
    for (const [at, line] of lines.entries()) {
        if (!(0,_suite__WEBPACK_IMPORTED_MODULE_3__/* .looksUp */ .SZ)(line)) {
            await ask(line, values, context);
            continue;
        }
        const names = line.keeps.map(({ name }) => name);
        if (!names.some((name) => context.canary.uncertain.has(name)))
            continue;
        const rest = lines.slice(at + 1);
        const uses = (one) => (0,_template__WEBPACK_IMPORTED_MODULE_2__/* .templatesOf */ .r3)(one.text).some(({ name }) => names.includes(name));
        const dependent = rest.filter(uses);
        if (names.every((name) => Object.hasOwn(values, name)))
            await sweep(dependent, values, context);
        for (let look = 0; look < LOOKS; look++) {
            const kept = await ask(line, values, context);
            if (Object.keys(kept).length === 0)
                break;
            await sweep(dependent, { ...values, ...kept }, context);
        }
        return sweep(rest.filter((one) => !uses(one)), values, context);
    }
}
/** One line, where its values were had. @returns what it found */
async function ask(line, values, { canary, ports, signal, faults }) {
    const request = (0,_template__WEBPACK_IMPORTED_MODULE_2__/* .fillCheck */ .mE)(line, values);
    if ('missing' in request)
        return {};
    const { answer, lost } = await (0,_ask__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(line, request, canary, ports, signal);
    const judgement = answer && (0,_judge__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(line, answer, values);
    // A look-up that was answered and found nothing says that nothing is there.
    const fine = judgement?.pass || (answer && (0,_suite__WEBPACK_IMPORTED_MODULE_3__/* .looksUp */ .SZ)(line) && (0,_status__WEBPACK_IMPORTED_MODULE_4__/* .expectsStatus */ .H)(line, answer.status));
    if (!fine) {
        const got = judgement && !judgement.pass ? `expected ${judgement.expected}, got ${judgement.got}` : `no answer: ${lost}`;
        faults.add(`${canary.tenant.url}: the clean-up "${line.text}" failed (${got}); what it was to delete may still be there, `
            + `look for ${values['probe']}`);
    }
    return judgement?.kept ?? {};
}


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

/***/ 5735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./src/smoke/answer.ts
var smoke_answer = __webpack_require__(8167);
// EXTERNAL MODULE: ./src/smoke/json-text.ts
var json_text = __webpack_require__(3635);
// EXTERNAL MODULE: ./src/smoke/query.ts
var smoke_query = __webpack_require__(4937);
// EXTERNAL MODULE: ./src/smoke/status.ts
var smoke_status = __webpack_require__(6751);
// EXTERNAL MODULE: ./src/smoke/template.ts
var template = __webpack_require__(5599);
;// CONCATENATED MODULE: ./src/smoke/keep.ts




/** An id is short; a longer text has no place in a path. */
const LONGEST = 500;
/**
 * The values that an answer gives to later lines, also where the check fails: what a tenant made has to be deleted. Not
 * from an answer that is neither expected nor a success, since the id in a 409 may be somebody else's.
 */
function keep(check, answer, values) {
    const made = (0,smoke_status/* expectsStatus */.H)(check, answer.status) || (answer.status >= 200 && answer.status < 300);
    if (!made)
        return {};
    const found = check.keeps.map((one) => [one.name, keep_text(first(one, answer, values))]);
    return Object.fromEntries(found.filter((entry) => entry[1] !== undefined));
}
/** What a report says where a value could not be kept. */
const unkept = (one, answer, values) => ({
    expected: `${one.query} -> ${one.name}: a text of 1 to ${LONGEST} characters, a number, true or false`,
    got: (0,smoke_answer/* seen */.c)(answer, answer.at(one.query, first(one, answer, values))),
});
const first = ({ query, header }, { parsed, headers }, values) => header !== undefined ? headers[header] : parsed && (0,smoke_query/* find */.I)((0,template/* fill */.GS)(query, values, template/* inQuery */.Ak), parsed.value)?.[0];
/**
 * A value as text, where it can stand in a path and mean that one thing: an empty one, `.` or `..` would make
 * `DELETE /memories/{memory}` a request for the whole collection.
 */
function keep_text(value) {
    if (typeof value === 'boolean' || typeof value === 'bigint')
        return String(value);
    if (typeof value === 'number')
        return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : undefined;
    if (typeof value !== 'string' || value === '' || value.length > LONGEST)
        return undefined;
    return /^\.{1,2}$|[\p{Cc}\p{Cs}]/u.test(value) ? undefined : value;
}

// EXTERNAL MODULE: ./src/smoke/pattern.ts
var pattern = __webpack_require__(6695);
;// CONCATENATED MODULE: ./src/smoke/judge.ts







/** Judges an answer by status, content type, headers, parsed JSON and time: never by a substring of its body. */
function judge(check, answer, values) {
    const read = (0,smoke_answer/* readAnswer */.J)(answer);
    const kept = keep(check, read, values);
    for (const expectation of check.expectations) {
        const got = miss(expectation, read, values);
        if (got !== undefined)
            return { pass: false, expected: expectation.text, got: (0,smoke_answer/* seen */.c)(read, got), kept };
    }
    const lost = check.keeps.find(({ name }) => !Object.hasOwn(kept, name));
    if (lost)
        return { pass: false, ...unkept(lost, read, values), kept };
    return { pass: true, kept };
}
/** What came instead, where the expectation does not hold. */
function miss(expectation, answer, values) {
    switch (expectation.kind) {
        case 'status': return (0,smoke_status/* accepts */.G)(expectation, answer.status) ? undefined : answer.start;
        case 'time': return answer.milliseconds <= expectation.milliseconds ? undefined : `after ${answer.milliseconds} ms`;
        case 'header': {
            const field = answer.headers[expectation.header];
            const holds = headerHolds(expectation.test, field, answer, values);
            return holds ? undefined : field === undefined ? `without ${expectation.header}` : answer.at(expectation.header, field);
        }
        case 'values': {
            const [left, right] = [values[expectation.left], values[expectation.right]];
            return comparesText(left, expectation.comparison, right) ? undefined : missInValues(expectation, left, right);
        }
        case 'json': return missInJson((0,template/* fill */.GS)(expectation.query, values, template/* inQuery */.Ak), expectation.test, answer, values);
    }
}
/** Without the values, which may be secrets. */
function missInValues({ left, comparison, right }, one = '', other = '') {
    const ordered = comparison !== '==' && comparison !== '!=';
    const odd = ordered ? [[left, one], [right, other]].find(([, value]) => !isNumber((0,json_text/* jsonOf */.o)(value)?.value)) : undefined;
    if (odd)
        return `{${odd[0]}} is no number`;
    return ordered ? `{${left}} is not ${comparison} {${right}}` : `{${left}} is ${one === other ? '' : 'not '}the same as {${right}}`;
}
function headerHolds(test, field, { mediaType }, values) {
    switch (test.op) {
        case 'is': return mediaType === test.mediaType;
        case 'exists': return field !== undefined;
        case 'not exists': return field === undefined;
        case '==': return field === (0,template/* fill */.GS)(test.text, values, template/* inText */.tg);
        case '!=': return field !== undefined && field !== (0,template/* fill */.GS)(test.text, values, template/* inText */.tg);
        case 'contains': return field?.includes((0,template/* fill */.GS)(test.text, values, template/* inText */.tg)) ?? false;
        case 'matches':
        case 'not matches': return (0,pattern/* patternHolds */.Lh)(test, field);
        case 'not contains': return field !== undefined && !field.includes((0,template/* fill */.GS)(test.text, values, template/* inText */.tg));
    }
}
/** An HTML error page that holds `[` is no array: the answer has to say that it is JSON, and to be it. */
function missInJson(query, test, answer, values) {
    if (!answer.json)
        return answer.start;
    const found = (0,smoke_query/* find */.I)(query, answer.json.value);
    if (!found)
        return 'a body nested too deep to be looked through';
    if (test.op === 'count')
        return compare(found.length, test.comparison, test.number) ? undefined : `${found.length} at ${query}`;
    if (test.op === 'not exists')
        return found.length === 0 ? undefined : answer.at(query, found[0]);
    if (found.length === 0)
        return `nothing at ${query} in ${answer.start}`;
    const at = found.findIndex((value) => !jsonHolds(test, value, values));
    if (at < 0)
        return undefined;
    const wrong = found[at];
    const isLong = 'pattern' in test && typeof wrong === 'string' && wrong.length > pattern/* LONGEST_TEXT */.xG;
    return isLong ? `${query} is a text of ${wrong.length} characters, and at most ${pattern/* LONGEST_TEXT */.xG} are compared` : answer.at(query, wrong);
}
function jsonHolds(test, value, values) {
    switch (test.op) {
        case 'exists': return true;
        case 'is': return typeOf(value) === test.type;
        case 'length': {
            const length = lengthOf(value);
            return length !== undefined && compare(length, test.comparison, test.number);
        }
        case 'contains': return holds(value, wanted(test.value, values)) === true;
        // What is neither a text nor a list holds nothing, and says nothing by that.
        case 'not contains': return holds(value, wanted(test.value, values)) === false;
        case 'matches':
        case 'not matches': return (0,pattern/* patternHolds */.Lh)(test, value);
        default: return compare(value, test.op, wanted(test.value, values));
    }
}
/** Whether a text or a list holds it; nothing where it is neither. */
function holds(value, part) {
    if (Array.isArray(value))
        return value.some((item) => same(item, part));
    return typeof value === 'string' && typeof part === 'string' ? value.includes(part) : undefined;
}
const wanted = (value, values) => (0,json_text/* jsonOf */.o)((0,template/* fill */.GS)(value, values, template/* inJson */.kD))?.value;
function compare(value, comparison, other) {
    if (comparison === '==')
        return same(value, other);
    if (comparison === '!=')
        return !same(value, other);
    if (!isNumber(value) || !isNumber(other))
        return false;
    switch (comparison) {
        case '<': return value < other;
        case '<=': return value <= other;
        case '>': return value > other;
        case '>=': return value >= other;
    }
}
/** Of two kept values: in their order where both are numbers, else only whether they are the same text. */
function comparesText(left = '', comparison, right = '') {
    if (comparison === '==' || comparison === '!=')
        return (left === right) === (comparison === '==');
    const [one, other] = [(0,json_text/* jsonOf */.o)(left)?.value, (0,json_text/* jsonOf */.o)(right)?.value];
    return compare(one, comparison, other);
}
/** A whole number beyond 2^53 is a `bigint` (incident big-integer). */
const isNumber = (value) => typeof value === 'number' || typeof value === 'bigint';
/** Equal as JSON: the order of members means nothing. No deeper than the shallower of the two. */
function same(one, other) {
    if (one === other)
        return true;
    if (typeof one !== 'object' || typeof other !== 'object' || !one || !other || Array.isArray(one) !== Array.isArray(other))
        return false;
    const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
    return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    const type = isNumber(value) ? 'number' : typeof value;
    return type === 'object' || type === 'string' || type === 'number' || type === 'boolean' ? type : undefined;
}
/** As RFC 9535 has `length()`: characters, elements or members. */
function lengthOf(value) {
    if (typeof value === 'string')
        return [...value].length;
    if (typeof value !== 'object' || !value)
        return undefined;
    return Array.isArray(value) ? value.length : Object.keys(value).length;
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

/***/ 6751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ accepts),
/* harmony export */   H: () => (/* binding */ expectsStatus)
/* harmony export */ });
/** Whether a status is one that the line waits for; then 502, 503 and 504 are an answer like any other. */
const expectsStatus = ({ expectations }, status) => expectations.every((one) => one.kind !== 'status' || accepts(one, status));
/** 404 is not 401, and a class holds its own hundred alone. */
const accepts = ({ accepts }, status) => accepts.some(({ least, most }) => status >= least && status <= most);


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


/***/ }),

/***/ 3453:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   L4: () => (/* binding */ namesSecret),
/* harmony export */   cX: () => (/* binding */ veiled),
/* harmony export */   tF: () => (/* binding */ veiledText)
/* harmony export */ });
/** `POST /workspaces` answers a live `connection.auth_token`: what has such a name is shown to nobody. */
const SECRET = /token|secret|passw|credential|private|api_?key|authorization|cookie/i;
const HIDDEN = '…';
/** Deeper than any answer that is meant to be read. */
const DEEPEST = 200;
/** A shorter one is a word, a count or a flag, and would blank half of every text. */
const SHORTEST = 8;
/** A tenant that calls everything a secret is no reason to show nothing. */
const MOST = 50;
/** Whether a member, a header or a path has a name that says that its value is a secret. */
const namesSecret = (name) => SECRET.test(name);
/** A value without what stands under such a name, be it a text, a number, a list or an object. */
function veiled(value, depth = 0) {
    if (depth > DEEPEST)
        return HIDDEN;
    if (Array.isArray(value))
        return value.map((item) => veiled(item, depth + 1));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, namesSecret(name) && member !== null && typeof member !== 'boolean' ? HIDDEN : veiled(member, depth + 1)]));
}
/** The texts and numbers that stand under such a name, for whoever masks them wherever else they may be echoed. */
function secretsOf(value) {
    const found = [];
    const look = (part, isSecret, depth) => {
        if (depth > DEEPEST || found.length === MOST)
            return;
        if (typeof part === 'object' && part !== null) {
            const isList = Array.isArray(part);
            for (const [name, member] of Object.entries(part))
                look(member, isSecret || (!isList && namesSecret(name)), depth + 1);
        }
        else if (isSecret && (typeof part === 'string' || typeof part === 'number') && `${part}`.length >= SHORTEST)
            found.push(`${part}`);
    };
    look(value, false, 0);
    return found;
}
const MEMBER = /("[^"]{0,100}(?:token|secret|passw|credential|private|api_?key|authorization|cookie)[^"]{0,100}"\s{0,20}:\s{0,20})("(?:[^"\\]|\\.)*"?|[[{]|[^\s"[{,}\]]+)/gi;
const FIELD = /((?:token|secret|passw(?:or)?d|api_?key|authorization|cookie)\s{0,20}[=:]\s{0,20}(?:(?:Bearer|Basic)\s{1,20})?)([^\s"'&,;<>…]+)/gi;
/** The same of a text that is no JSON, or is torn: from a list or an object that is a secret on nothing is shown. */
function veiledText(text) {
    for (const found of text.matchAll(MEMBER)) {
        const [, before = '', value = ''] = found;
        if (value === '[' || value === '{')
            return `${plain(text.slice(0, found.index))}${before}${HIDDEN}`;
    }
    return plain(text);
}
const plain = (text) => text.replace(MEMBER, `$1"${HIDDEN}"`).replace(FIELD, `$1${HIDDEN}`);


/***/ })

};
;