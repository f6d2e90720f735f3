"use strict";
exports.id = 389;
exports.ids = [389];
exports.modules = {

/***/ 5389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recoverSmoke: () => (/* binding */ recoverSmoke)
});

// EXTERNAL MODULE: ./src/release/budget.ts
var release_budget = __webpack_require__(3348);
// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/concurrent.ts
var concurrent = __webpack_require__(9932);
// EXTERNAL MODULE: ./src/smoke/clean-up.ts
var clean_up = __webpack_require__(8540);
// EXTERNAL MODULE: ./src/smoke/canary.ts
var canary = __webpack_require__(2189);
// EXTERNAL MODULE: ./src/smoke/parse.ts + 9 modules
var parse = __webpack_require__(4731);
;// CONCATENATED MODULE: ./src/smoke/replay.ts


/**
 * Reads how far a smoke had come. What was asked and not answered may have made something.
 * @returns nothing where it had asked no canary for anything but its build
 */
function replaySmoke(entries) {
    const begun = entries.find((entry) => entry.kind === 'smoke');
    if (!begun)
        return undefined;
    const read = (0,parse.parseSuite)(begun.suite.text, begun.suite.name);
    if (!read.ok)
        throw new Error(`the journal's suite ${begun.suite.name} cannot be read`);
    const { suite } = read;
    const canaries = begun.canaries.map(({ url, orgId, probe }, index) => (0,canary/* freshCanary */.Fn)({ url, orgId }, index, probe));
    const keptBy = (check) => suite.checks.find(({ name }) => name === check)?.keeps.map(({ name }) => name) ?? [];
    for (const entry of entries) {
        if (entry.kind !== 'asking' && entry.kind !== 'answered' && entry.kind !== 'cleaned')
            continue;
        const canary = canaries[entry.canary];
        if (!canary)
            continue;
        if (entry.kind === 'cleaned')
            canary.touched = false;
        if (entry.kind === 'asking') {
            canary.touched = true;
            for (const name of keptBy(entry.check))
                canary.uncertain.add(name);
        }
        if (entry.kind === 'answered') {
            canary.values = { ...canary.values, ...entry.kept };
            if (entry.clear)
                for (const name of keptBy(entry.check))
                    canary.uncertain.delete(name);
        }
    }
    return { suite, canaries };
}

;// CONCATENATED MODULE: ./src/modes/recover-smoke.ts





/**
 * Deletes what a smoke left that was killed, and writes the report in its place.
 * @param known the canaries as the inputs name them, with their tokens, which no journal holds
 * @returns nothing where the journal is of no run, or of one that ended by itself
 */
async function recoverSmoke(entries, known, ports) {
    const begin = entries.find((entry) => entry.kind === 'begin');
    if (!begin || entries.some(({ kind }) => kind === 'end'))
        return undefined;
    const replayed = replaySmoke(entries);
    const left = await clean(replayed, known, ports);
    const touched = replayed?.canaries.filter((canary) => canary.touched).length ?? 0;
    return {
        mode: 'smoke',
        outcome: 'failed',
        reason: 'cancelled',
        sha: begin.sha,
        dryRun: false,
        ...words(replayed, touched, left),
        startedAt: begin.at,
        finishedAt: ports.clock.now(),
        startedBy: begin.startedBy,
        runUrl: begin.runUrl,
        gates: [],
        images: [],
        tenants: (replayed?.canaries ?? []).map(({ tenant: { url } }) => ({
            tenant: url, state: 'unasked', wanted: (0,commit/* shortSha */.Fu)(begin.sha), got: 'not read: the run was killed',
        })),
        stragglers: [],
        warnings: left,
        faults: ['the run was killed'],
        happenings: [],
    };
}
async function clean(replayed, known, ports) {
    if (!replayed)
        return [];
    const budget = new release_budget/* Budget */._(ports.clock, ports.cancel);
    try {
        const faults = await (0,concurrent/* concurrently */.r)(replayed.canaries, concurrent/* MOST_AT_ONCE */.S, async (canary) => {
            if (!canary.touched)
                return [];
            const tenant = known.find(({ url }) => url === canary.tenant.url);
            if (tenant?.token)
                return (0,clean_up/* cleanUp */.n)(replayed.suite, { ...canary, tenant }, ports, budget.total);
            return [withoutToken(canary)];
        });
        return faults.flat();
    }
    finally {
        budget.dispose();
    }
}
const withoutToken = ({ tenant: { url }, values }) => `${url}: the inputs hold no token for it, so nothing was deleted there; look for ${values['probe']}`;
function words(replayed, touched, left) {
    const next = 'Run again';
    if (!replayed)
        return { verdict: 'the run was killed before it asked a canary for anything but its build', next };
    if (touched === 0)
        return { verdict: 'the run was killed; it had left nothing on the canaries', next };
    if (left.length === 0)
        return { verdict: `the run was killed; what it had made on ${touched} of ${replayed.canaries.length} canaries was deleted`, next };
    return { verdict: 'the run was killed, and not all that it had made on the canaries could be deleted', next: 'Delete by hand what the warnings name, then run again' };
}


/***/ }),

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

/***/ 6540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _status__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6751);


/** At most three tries, and so many milliseconds in all (DESIGN, smoke). */
const PAUSES = [500, 1_500];
const IN_ALL = 10_000;
/** What a gateway says where the tenant behind it did not answer. */
const AT_A_GATEWAY = new Set([502, 503, 504]);
/**
 * Asks a canary; connection errors, 502, 503 and 504 are tried again, visibly, unless the line expects that status. A
 * request that makes something is not sent again where its answer was lost.
 * @param signal ends the wait for an answer
 */
async function ask(check, request, canary, ports, signal) {
    const { clock, log } = ports;
    const began = clock.now();
    const [deadline, done] = [new AbortController(), new AbortController()];
    void clock.sleep(IN_ALL, done.signal).then(() => deadline.abort());
    const call = { signal: AbortSignal.any([signal, deadline.signal]) };
    const asked = { lost: 'it was not asked', tries: 0, clear: true };
    try {
        for (const pause of [...PAUSES, undefined]) {
            asked.tries += 1;
            const [answer, failure] = await attempt(canary, request, ports, call);
            if (answer && (!AT_A_GATEWAY.has(answer.status) || (0,_status__WEBPACK_IMPORTED_MODULE_1__/* .expectsStatus */ .H)(check, answer.status)))
                return { ...asked, answer };
            asked.lost = answer ? `HTTP ${answer.status}` : failure.message;
            if (!failure?.unsent)
                asked.clear = false;
            const again = answer !== undefined || failure.unsent || (failure.transient && isRepeatable(request));
            if (!again || pause === undefined || call.signal.aborted || clock.now() + pause - began >= IN_ALL)
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
/** To ask twice is the same as to ask once (RFC 9110, 9.2.2). */
const isRepeatable = ({ method }) => method !== 'POST' && method !== 'PATCH';
async function attempt({ tenant }, request, { tenants }, call) {
    try {
        return [await tenants.ask(tenant, request, call)];
    }
    catch (thrown) {
        return [undefined, (0,_release_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(thrown)];
    }
}


/***/ }),

/***/ 2189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ writes),
/* harmony export */   Fn: () => (/* binding */ freshCanary),
/* harmony export */   u0: () => (/* binding */ probeOf)
/* harmony export */ });
/** A canary before anything is asked of it. */
const freshCanary = (tenant, index, probe) => ({
    index, tenant, values: { probe, origin: new URL(tenant.url).origin }, uncertain: new Set(), lost: new Map(), touched: false,
});
/** Short and hyphenated, so that no scrubber takes it for a secret (contracts: tenant), and another one for every canary. */
const probeOf = (id, index) => `probe-${id.slice(0, 4)}-${id.slice(4, 8)}-${index}`;
/** Whether a line may make or change something. */
const writes = ({ method }) => method !== 'GET' && method !== 'HEAD';


/***/ }),

/***/ 8540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cleanUp)
/* harmony export */ });
/* harmony import */ var _ask__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6540);
/* harmony import */ var _judge__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4484);
/* harmony import */ var _status__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6751);
/* harmony import */ var _suite__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9089);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5599);





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
        if (!(0,_suite__WEBPACK_IMPORTED_MODULE_2__/* .looksUp */ .SZ)(line)) {
            await ask(line, values, context);
            continue;
        }
        const names = line.keeps.map(({ name }) => name);
        if (!names.some((name) => context.canary.uncertain.has(name)))
            continue;
        const rest = lines.slice(at + 1);
        const uses = (one) => (0,_template__WEBPACK_IMPORTED_MODULE_3__/* .templatesOf */ .r3)(one.text).some(({ name }) => names.includes(name));
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
    const request = (0,_template__WEBPACK_IMPORTED_MODULE_3__/* .fillCheck */ .mE)(line, values);
    if ('missing' in request)
        return {};
    const { answer, lost } = await (0,_ask__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .k)(line, request, canary, ports, signal);
    const judgement = answer && (0,_judge__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)(line, answer, values);
    // A look-up that was answered and found nothing says that nothing is there.
    const fine = judgement?.pass || (answer && (0,_suite__WEBPACK_IMPORTED_MODULE_2__/* .looksUp */ .SZ)(line) && (0,_status__WEBPACK_IMPORTED_MODULE_4__/* .expectsStatus */ .H)(line, answer.status));
    if (!fine) {
        const got = judgement && !judgement.pass ? `expected ${judgement.expected}, got ${judgement.got}` : `no answer: ${lost}`;
        faults.add(`${canary.tenant.url}: the clean-up "${line.text}" failed (${got}); what it was to delete may still be there, `
            + `look for ${values['probe']}`);
    }
    return judgement?.kept ?? {};
}


/***/ }),

/***/ 4484:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

;// CONCATENATED MODULE: ./src/smoke/answer.ts
/** How much a report shows of an answer, in characters. */
const LONGEST = 200;
/** `POST /workspaces` answers a live `connection.auth_token`: what has such a name is shown to nobody. */
const SECRET = /token|secret|passw|credential|private|api_?key|authorization|cookie/i;
const SECRET_MEMBER = /("[^"]{0,100}(?:token|secret|passw|credential|private|api_?key|authorization|cookie)[^"]{0,100}"\s*:\s*)"(?:[^"\\]|\\.)*"?/gi;
function readAnswer({ status, headers, body, milliseconds }) {
    const mediaType = (headers['content-type'] ?? '').split(';')[0].trim().toLowerCase();
    const parsed = parse(body);
    const isJson = mediaType === 'application/json' || mediaType.endsWith('+json');
    return {
        status, headers, milliseconds, mediaType, parsed,
        json: isJson ? parsed : undefined,
        start: body.length === 0 ? 'an empty body' : withoutSecrets(new TextDecoder().decode(body.subarray(0, 4 * LONGEST)).slice(0, 2 * LONGEST)),
        at: (place, value) => `${place} is ${SECRET.test(place) ? `a ${typeof value}, not shown` : withoutSecrets(asJson(value))}`,
    };
}
/** Status, content type and what did not fit, in at most 200 characters. */
function seen({ status, mediaType }, got) {
    const text = [...`${status} ${mediaType === '' ? 'without a content type' : mediaType}, ${got}`];
    return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).join('')}…` : text.join('');
}
/** JSON is UTF-8 (RFC 8259, 8.1). */
function parse(body) {
    try {
        return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) };
    }
    catch {
        return undefined;
    }
}
function asJson(value) {
    try {
        return JSON.stringify(value).slice(0, 2 * LONGEST);
    }
    catch {
        return 'nested too deep to be shown';
    }
}
const withoutSecrets = (text) => text.replace(SECRET_MEMBER, '$1"…"');

// EXTERNAL MODULE: ./src/smoke/query.ts
var smoke_query = __webpack_require__(4937);
// EXTERNAL MODULE: ./src/smoke/status.ts
var smoke_status = __webpack_require__(6751);
// EXTERNAL MODULE: ./src/smoke/template.ts
var template = __webpack_require__(5599);
;// CONCATENATED MODULE: ./src/smoke/keep.ts




/** An id is short; a longer text has no place in a path. */
const keep_LONGEST = 500;
/**
 * The values that an answer gives to later lines, also where the check fails: what a tenant made has to be deleted. Not
 * from an answer that is neither expected nor a success, since the id in a 409 may be somebody else's.
 */
function keep(check, answer, values) {
    const made = (0,smoke_status/* expectsStatus */.H)(check, answer.status) || (answer.status >= 200 && answer.status < 300);
    if (!made)
        return {};
    const found = check.keeps.map(({ name, query }) => [name, keep_text(first(query, answer, values))]);
    return Object.fromEntries(found.filter((entry) => entry[1] !== undefined));
}
/** What a report says where a value could not be kept. */
const unkept = ({ name, query }, answer, values) => ({
    expected: `${query} -> ${name}: a text of 1 to ${keep_LONGEST} characters, a number, true or false`,
    got: seen(answer, answer.at(query, first(query, answer, values))),
});
const first = (query, { parsed }, values) => parsed && (0,smoke_query/* find */.I)((0,template/* fill */.GS)(query, values, template/* inQuery */.Ak), parsed.value)?.[0];
/**
 * A value as text, where it can stand in a path and mean that one thing: an empty one, `.` or `..` would make
 * `DELETE /memories/{memory}` a request for the whole collection.
 */
function keep_text(value) {
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : undefined;
    if (typeof value !== 'string' || value === '' || value.length > keep_LONGEST)
        return undefined;
    return /^\.{1,2}$|[\p{Cc}\p{Cs}]/u.test(value) ? undefined : value;
}

;// CONCATENATED MODULE: ./src/smoke/judge.ts





/** Judges an answer by status, content type, headers, parsed JSON and time: never by a substring of its body. */
function judge(check, answer, values) {
    const read = readAnswer(answer);
    const kept = keep(check, read, values);
    for (const expectation of check.expectations) {
        const got = miss(expectation, read, values);
        if (got !== undefined)
            return { pass: false, expected: expectation.text, got: seen(read, got), kept };
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
        case 'json': return missInJson((0,template/* fill */.GS)(expectation.query, values, template/* inQuery */.Ak), expectation.test, answer, values);
    }
}
function headerHolds(test, field, { mediaType }, values) {
    switch (test.op) {
        case 'is': return mediaType === test.mediaType;
        case 'exists': return field !== undefined;
        case 'not exists': return field === undefined;
        case '==': return field === (0,template/* fill */.GS)(test.text, values, template/* inText */.tg);
        case '!=': return field !== undefined && field !== (0,template/* fill */.GS)(test.text, values, template/* inText */.tg);
        case 'contains': return field?.includes((0,template/* fill */.GS)(test.text, values, template/* inText */.tg)) ?? false;
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
    const wrong = found.find((value) => !jsonHolds(test, value, values));
    return found.every((value) => jsonHolds(test, value, values)) ? undefined : answer.at(query, wrong);
}
function jsonHolds(test, value, values) {
    switch (test.op) {
        case 'exists': return true;
        case 'is': return typeOf(value) === test.type;
        case 'length': {
            const length = lengthOf(value);
            return length !== undefined && compare(length, test.comparison, test.number);
        }
        case 'contains': {
            const part = wanted(test.value, values);
            if (Array.isArray(value))
                return value.some((item) => same(item, part));
            return typeof value === 'string' && typeof part === 'string' && value.includes(part);
        }
        default: return compare(value, test.op, wanted(test.value, values));
    }
}
const wanted = (value, values) => JSON.parse((0,template/* fill */.GS)(value, values, template/* inJson */.kD));
function compare(value, comparison, other) {
    if (comparison === '==')
        return same(value, other);
    if (comparison === '!=')
        return !same(value, other);
    if (typeof value !== 'number' || typeof other !== 'number')
        return false;
    switch (comparison) {
        case '<': return value < other;
        case '<=': return value <= other;
        case '>': return value > other;
        case '>=': return value >= other;
    }
}
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
    const type = typeof value;
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


/***/ })

};
;