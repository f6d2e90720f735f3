"use strict";
exports.id = 6441;
exports.ids = [6441];
exports.modules = {

/***/ 3348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Budget),
/* harmony export */   _: () => (/* binding */ AFTER_KILL)
/* harmony export */ });
/** Why a signal fired, for the words of whoever waited: a registry that hangs is nobody's cancel. */
const TIME_IS_UP = new Error('no answer came in the time that the run has');
const ASKED_TO_STOP = new Error('the run was asked to stop');
/**
 * In milliseconds from the beginning of the first trouble. Forward: the longest proof and a little. Writes: an answer
 * on the way forward is waited for no longer, since putting back takes time too. Restore: the last answer to a write
 * that puts something back, so that a last look is left. Total: time to write the report within 45 s.
 */
const AFTER_TROUBLE = { forward: 21_000, writes: 30_000, restore: 38_000, total: 42_000 };
/**
 * Of whoever finishes a run that was killed: nobody waits for it to end within 45 s, and a minute after the kill no
 * write of that run can land any more, so that what was lost is settled and no person is needed.
 */
const AFTER_KILL = { forward: 21_000, writes: 30_000, restore: 70_000, total: 75_000 };
/**
 * From a cancel on: a runner kills 7 s after its signal, and the report is to be written. An answer under way is waited
 * for a moment, since only it tells what was moved.
 */
const AFTER_CANCEL = { forward: 0, writes: 1_500, restore: 4_500, total: 5_500 };
/**
 * The time a run has left, by the clock that nobody sets. It is unlimited until the first trouble or cancel; from then
 * on four signals end, one after the other: going forward, waiting for writes, putting back, and looking.
 */
class Budget {
    clock;
    cancel;
    afterTrouble;
    ends = {
        forward: new AbortController(), writes: new AbortController(), restore: new AbortController(), total: new AbortController(),
    };
    moments = { forward: Infinity, writes: Infinity, restore: Infinity, total: Infinity };
    disposed = new AbortController();
    firstTrouble = Infinity;
    constructor(clock, cancel, afterTrouble = AFTER_TROUBLE) {
        this.clock = clock;
        this.cancel = cancel;
        this.afterTrouble = afterTrouble;
        if (cancel.aborted)
            this.cancelled();
        else
            cancel.addEventListener('abort', this.cancelled, { once: true });
    }
    /** Ends when no further step may be begun. */
    get forward() {
        return own(this.ends.forward);
    }
    /** Ends when an answer to a write on the way forward is no longer waited for. */
    get writes() {
        return own(this.ends.writes);
    }
    /** Ends when nothing is written any more. */
    get restore() {
        return own(this.ends.restore);
    }
    /** Ends when nothing may be tried any more: what is left after `restore` is for a last look. */
    get total() {
        return own(this.ends.total);
    }
    /** Milliseconds until that end; without limit while nothing has gone wrong. */
    left(end) {
        return Math.max(0, this.moments[end] - this.clock.elapsed());
    }
    /**
     * Starts the clock at the moment the first trouble began.
     * @param since of the clock's `elapsed`
     */
    trouble = (since) => {
        // Nothing begins later than now, whatever clock it was read from.
        const began = Math.min(since, this.clock.elapsed());
        if (began >= this.firstTrouble)
            return;
        this.firstTrouble = began;
        this.endAll(began, this.afterTrouble);
    };
    /**
     * Time for one step that the run can do without: what it loses of it is lost by that step alone.
     * @param milliseconds until it is given up
     */
    brief(milliseconds) {
        const late = new AbortController();
        const end = this.clock.elapsed() + milliseconds;
        void this.clock.sleep(milliseconds, this.disposed.signal).then(() => late.abort(TIME_IS_UP));
        const within = (signal) => AbortSignal.any([signal, late.signal]);
        return {
            forward: within(this.ends.forward.signal), writes: within(this.ends.writes.signal), trouble: () => undefined,
            left: (which) => Math.min(this.left(which), Math.max(0, end - this.clock.elapsed())),
        };
    }
    /** Something failed for good: nothing new is begun. */
    halt(why = new Error('another fault had ended the run')) {
        this.moments.forward = Math.min(this.moments.forward, this.clock.elapsed());
        this.ends.forward.abort(why);
    }
    /** Lets go of every timer, and of reads that nobody waits for any more: their tries would outlive the report. */
    dispose() {
        this.halt();
        this.cancel.removeEventListener('abort', this.cancelled);
        this.disposed.abort();
    }
    cancelled = () => {
        this.halt(ASKED_TO_STOP);
        this.endAll(this.clock.elapsed(), AFTER_CANCEL);
    };
    endAll(from, after) {
        for (const which of Object.keys(after))
            this.endAt(from + after[which], which);
    }
    endAt(moment, which) {
        if (moment >= this.moments[which])
            return;
        this.moments[which] = moment;
        void this.clock.sleep(this.left(which), this.disposed.signal).then(() => {
            if (!this.disposed.signal.aborted)
                this.ends[which].abort(this.cancel.aborted ? ASKED_TO_STOP : TIME_IS_UP);
        });
    }
}
/** A signal for one asker: many listeners on one and the same are taken for a leak by Node. */
const own = ({ signal }) => AbortSignal.any([signal]);


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

/***/ 5274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ tellsOf),
/* harmony export */   Ki: () => (/* binding */ readRunning),
/* harmony export */   L8: () => (/* binding */ readHealth),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   Pf: () => (/* binding */ isPlainQuery),
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   dJ: () => (/* binding */ readBuildinfo)
/* harmony export */ });
/* unused harmony export TELLS */
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8952);
/* harmony import */ var _cut__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1405);
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(527);
/* harmony import */ var _passing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);





/** Where a tenant of the contract tells what it runs, and that it is well. */
const TELLS = { buildinfoPath: '/buildinfo', buildinfoQuery: '$.git_sha', healthPath: '/health' };
/** Milliseconds to wait for one that does not say how long. */
const LIMITED = 1_000;
/** Names alone, for which no JSONPath has to be loaded. */
const PLAIN_QUERY = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*)+$/;
const tellsOf = ({ tells = TELLS }) => tells;
const isPlainQuery = (query) => PLAIN_QUERY.test(query);
/** Asks a tenant which commit it runs: `/buildinfo` `git_sha`, else `/health` `sha`. One attempt each; never throws. */
async function readRunning(tenant, tenants, call = {}) {
    const told = await readBuildinfo(tenant, tenants, call);
    if (!('said' in told))
        return told;
    const health = await askCommit(tenant, tellsOf(tenant).healthPath, '$.sha', tenants, call);
    return 'commit' in health ? health : told;
}
/** Asks `/buildinfo` alone, which is a deploy's proof. One attempt; never throws. */
function readBuildinfo(tenant, tenants, call = {}) {
    const { buildinfoPath, buildinfoQuery } = tellsOf(tenant);
    return askCommit(tenant, buildinfoPath, buildinfoQuery, tenants, call);
}
/** Asks a tenant whether it is well: 200 and nothing else. One attempt; never throws. @returns why it is not */
async function readHealth(tenant, tenants, call = {}) {
    const { healthPath: path } = tellsOf(tenant);
    const answer = await askTold(tenant, path, tenants, call);
    if (!('status' in answer))
        return answer;
    return answer.status === 200 ? undefined : { said: refused(answer, tenant, path) };
}
async function askCommit(tenant, path, query, tenants, call) {
    const answer = await askTold(tenant, path, tenants, call);
    if (!('status' in answer))
        return answer;
    if (answer.status !== 200)
        return { said: refused(answer, tenant, path) };
    const [found, cached] = [await commitIn(answer, path, query), cachedWords(answer)];
    if ('commit' in found)
        return cached ? { ...found, cached } : found;
    return cached ? { said: `${found.said}, ${cached}` } : found;
}
/** Its own answer, past every cache; a gateway's, and a limit on requests, are none. */
async function askTold(tenant, path, tenants, { fresh, ...call }) {
    try {
        const answer = await tenants.ask(tenant, { method: 'GET', path, headers: { 'cache-control': 'no-cache' }, as: 'nobody', fresh }, call);
        const unreachable = `HTTP ${answer.status} for ${path}`;
        if (answer.status === 429)
            return { unreachable, code: 429, limited: answer.retryAfter ?? LIMITED };
        return (0,_passing__WEBPACK_IMPORTED_MODULE_1__/* .isGatewayStatus */ .Pe)(answer.status) ? { unreachable, code: answer.status } : answer;
    }
    catch (thrown) {
        return unanswered((0,_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown), path);
    }
}
/** What came and was not taken is an answer all the same (incident too-long-answer). */
function unanswered({ answered, message, hint }, path) {
    if (answered)
        return { said: `${message.slice(message.indexOf(': ') + 2)} for ${path}` };
    return hint === undefined ? { unreachable: message } : { unreachable: message, hint };
}
/** A redirect is not followed; whom it names tells whoever knows the house what stands in the way (incident login-page). */
function refused({ status, headers }, { url }, path) {
    const words = `HTTP ${status} for ${path}`;
    const { location } = headers;
    if (status < 300 || status >= 400 || location === undefined || !URL.canParse(location, url))
        return words;
    const [from, to] = [new URL(url), new URL(location, url)];
    return to.host === from.host && to.protocol === from.protocol
        ? `${words}, a redirect to ${to.pathname.slice(0, 60)}`
        : `${words}, a redirect to ${to.protocol === from.protocol ? '' : `${to.protocol}//`}${to.host}`;
}
/** A cache tells by `Age` (RFC 9111, 5.1) that it answered in the tenant's place (incident cached-buildinfo). */
function cachedWords({ headers: { age } }) {
    return age !== undefined && /^\d{1,9}$/.test(age) ? `from a cache, ${Number(age)} s old (Age)` : undefined;
}
async function commitIn({ body }, path, query) {
    const read = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(body);
    if ('fault' in read)
        return { said: `no JSON object for ${path}: ${read.fault}` };
    if (typeof read.value !== 'object' || read.value === null)
        return { said: `no JSON object for ${path}` };
    const value = isPlainQuery(query) ? fieldAt(read.value, query) : await firstByPath(read.value, query);
    const field = query.replace(/^\$\./, '');
    if (typeof value !== 'string')
        return { said: `no ${field} in ${path}` };
    const commit = value.trim().toLowerCase();
    // "dev" is what a build says that nobody stamped.
    return (0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .isCommit */ .WM)(commit) ? { commit } : { said: `${field} "${(0,_cut__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)(value, 60)}" in ${path}, which is no commit` };
}
function fieldAt(json, query) {
    let value = json;
    for (const name of query.split('.').slice(1)) {
        if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name))
            return undefined;
        value = value[name];
    }
    return value;
}
async function firstByPath(json, query) {
    const { firstAt } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(2083)]).then(__webpack_require__.bind(__webpack_require__, 2083));
    return firstAt(query, json);
}
/** Whether that is the commit, as far as the shorter of the two says it. */
const runs = (running, sha) => 'commit' in running && (0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .sameCommit */ .Kd)(running.commit, sha);
/** What it runs, as a table shows it. */
function describeRunning(running) {
    if ('commit' in running)
        return running.cached ? `${(0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(running.commit)}, ${running.cached}` : (0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(running.commit);
    return 'said' in running ? running.said : `no answer: ${running.unreachable}`;
}


/***/ }),

/***/ 8923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ suiteEnv)
/* harmony export */ });
/**
 * The values of the variables that a suite names, as `env.NAME`: each is masked, since nobody knows which is a secret.
 * @returns `absent`: the names that the environment does not have, or has empty
 */
function suiteEnv({ env: names }, { env, mask }) {
    const found = names.flatMap((name) => {
        const value = Object.hasOwn(env, name) ? env[name] : undefined;
        return value ? [[name, value]] : [];
    });
    for (const [, value] of found)
        mask(value);
    const had = new Set(found.map(([name]) => name));
    return { values: Object.fromEntries(found.map(([name, value]) => [`env.${name}`, value])), absent: names.filter((name) => !had.has(name)) };
}


/***/ }),

/***/ 6441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSuite: () => (/* binding */ runSuite)
/* harmony export */ });
/* harmony import */ var _adapters_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);
/* harmony import */ var _release_budget__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3348);
/* harmony import */ var _release_concurrent__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9932);
/* harmony import */ var _report_safe__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9369);
/* harmony import */ var _request_fault__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(901);
/* harmony import */ var _request_parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9526);
/* harmony import */ var _smoke_canary__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4570);
/* harmony import */ var _smoke_check__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6018);
/* harmony import */ var _smoke_clean_up__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8540);
/* harmony import */ var _adapters__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3769);
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7068);
/* harmony import */ var _suite__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8761);












/**
 * Runs a suite for whoever writes it: no commit is waited for, and no journal, evidence or JUnit is left. What it makes
 * is deleted, also where it is asked to stop.
 * @returns the exit code: 1 where a check did not pass, 2 where the suite or an input is not right
 */
async function runSuite(name, raw, host, cancel, out) {
    const context = await (0,_context__WEBPACK_IMPORTED_MODULE_8__/* .createContext */ .q)(raw, host);
    const say = (lines) => void out.write(lines.map((line) => `${(0,_report_safe__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(context.secrets.redact(line))}\n`).join(''));
    try {
        const canaries = (0,_request_parse__WEBPACK_IMPORTED_MODULE_4__/* .parseCanaries */ .SY)(raw);
        const { suite, faults = [] } = await (0,_suite__WEBPACK_IMPORTED_MODULE_9__/* .readSuite */ .x)(name, { env: host.env, mask: context.secrets.add });
        const wrong = [...(canaries.ok ? [] : canaries.faults), ...context.networkFaults, ...faults].map(_request_fault__WEBPACK_IMPORTED_MODULE_3__/* .typedFaultLine */ .Zh);
        if (canaries.ok && canaries.inputs.tenantUrls.length === 0)
            wrong.push('--tenant-urls: expected at least one tenant to ask');
        if (wrong.length > 0 || !suite || !canaries.ok)
            return say(wrong), 2;
        const { tenantUrls, tenantTokens, tenantOrgIds } = canaries.inputs;
        const known = tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }));
        const asked = await askAll(known, suite, context, cancel);
        say(asked.flatMap(linesOf));
        return asked.every(({ checks }) => checks.every(({ verdict }) => verdict === 'pass')) ? 0 : 1;
    }
    finally {
        context.http.close();
    }
}
async function askAll(known, { suite, env }, context, cancel) {
    const ports = { id: context.id, tenants: (0,_adapters__WEBPACK_IMPORTED_MODULE_7__/* .tenants */ .kY)(context), clock: _adapters_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, log: context.log, journal: { append: () => undefined }, cancel };
    const budget = new _release_budget__WEBPACK_IMPORTED_MODULE_1__/* .Budget */ .H(_adapters_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, cancel);
    try {
        return await (0,_release_concurrent__WEBPACK_IMPORTED_MODULE_10__/* .concurrently */ .r)(known.map((tenant, index) => (0,_smoke_canary__WEBPACK_IMPORTED_MODULE_11__/* .freshCanary */ .Fn)(tenant, index, (0,_smoke_canary__WEBPACK_IMPORTED_MODULE_11__/* .probeOf */ .u0)(context.id, index), env)), _release_concurrent__WEBPACK_IMPORTED_MODULE_10__/* .MOST_AT_ONCE */ .S, async (canary) => {
            const checks = await (0,_smoke_check__WEBPACK_IMPORTED_MODULE_5__/* .runChecks */ .J)(suite.checks, canary, ports, budget);
            return { url: canary.tenant.url, checks, left: await (0,_smoke_clean_up__WEBPACK_IMPORTED_MODULE_6__/* .cleanUp */ .n)(suite, canary, ports, budget.total) };
        });
    }
    finally {
        budget.dispose();
    }
}
const WORDS = { pass: 'passed', fail: 'FAILED', inconclusive: 'no answer', skipped: 'skipped' };
function linesOf({ url, checks, left }) {
    const passed = checks.filter(({ verdict }) => verdict === 'pass').length;
    return [`${url}: ${passed} of ${checks.length} checks passed`, ...checks.flatMap(checkLines), ...left];
}
function checkLines({ name, verdict, milliseconds, expected, got, repeat }) {
    const head = `  ${WORDS[verdict].padEnd(9)} ${name}`;
    if (verdict === 'pass')
        return [`${head} (${milliseconds} ms)`];
    return [
        verdict === 'skipped' ? `${head}: ${got ?? ''}` : head,
        ...(verdict === 'skipped' ? [] : [...(expected ? [`            expected ${expected}`] : []), `            got      ${got ?? ''}`]),
        ...(repeat ? [`            by hand  ${repeat}`] : []),
    ];
}


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ loadSuite),
/* harmony export */   x: () => (/* binding */ readSuite)
/* harmony export */ });
/* harmony import */ var _release_running__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5274);
/* harmony import */ var _request_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4332);
/* harmony import */ var _suite_env__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8923);



/** Reads a suite, and a JSONPath that is more than names. */
async function loadSuite({ mode, smokeSuite, buildinfoQuery }, environment) {
    if (mode !== 'smoke' && mode !== 'deploy')
        return {};
    const queryFaults = await faultsOfQuery(buildinfoQuery?.trim() || _request_inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc['buildinfo-query'].default);
    const name = smokeSuite?.trim() || _request_inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc['smoke-suite'].defaultIn[mode];
    const { suite, faults = [] } = name === '' ? {} : await readSuite(name, environment);
    return { suite, faults: [...queryFaults, ...faults] };
}
async function faultsOfQuery(query) {
    if ((0,_release_running__WEBPACK_IMPORTED_MODULE_0__/* .isPlainQuery */ .Pf)(query))
        return [];
    const { pathFault } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(2083)]).then(__webpack_require__.bind(__webpack_require__, 2083));
    const expected = pathFault(query);
    return expected === undefined ? [] : [{ input: 'buildinfo-query', given: query, expected }];
}
/** A suite, built-in or a file. All its mistakes are told as this input's. */
async function readSuite(name, environment) {
    const [{ BUILTIN_SUITES, builtinSuite }, { parsePatiently, suiteFaultLine }, { filesBeside, readSuiteFile }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2154).then(__webpack_require__.bind(__webpack_require__, 2154)), Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(8815), __webpack_require__.e(9179), __webpack_require__.e(2332)]).then(__webpack_require__.bind(__webpack_require__, 1560)), __webpack_require__.e(/* import() */ 9167).then(__webpack_require__.bind(__webpack_require__, 9167)),
    ]);
    const wrong = (expected) => ({ input: 'smoke-suite', given: name, expected });
    try {
        const text = builtinSuite(name) ?? readSuiteFile(name);
        const read = await parsePatiently(text, name, filesBeside(name));
        if (read.ok)
            return withEnv({ suite: read.suite, source: { name, text, ...(read.included.length > 0 && { included: read.included }) } }, environment);
        return { faults: read.faults.map((fault) => wrong(`a suite without mistakes: ${suiteFaultLine(fault)}`)) };
    }
    catch (fault) {
        return { faults: [wrong(`${BUILTIN_SUITES.join(', ')}, or the path of a suite file: ${fault.message}`)] };
    }
}
function withEnv(loaded, environment) {
    const { values, absent } = (0,_suite_env__WEBPACK_IMPORTED_MODULE_2__/* .suiteEnv */ .O)(loaded.suite, environment);
    if (absent.length === 0)
        return { suite: { ...loaded, env: values } };
    return { faults: absent.map((name) => ({
            input: 'smoke-suite', given: loaded.source.name, expected: `the variable ${name} in the environment, which the suite names under env: (in a workflow env: of the step)`,
        })) };
}


/***/ }),

/***/ 6018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runChecks)
});

// EXTERNAL MODULE: ./src/smoke/ask.ts
var ask = __webpack_require__(6540);
// EXTERNAL MODULE: ./src/smoke/canary.ts
var smoke_canary = __webpack_require__(4570);
// EXTERNAL MODULE: ./src/smoke/judge.ts + 1 modules
var judge = __webpack_require__(5735);
// EXTERNAL MODULE: ./src/smoke/template.ts
var template = __webpack_require__(5599);
;// CONCATENATED MODULE: ./src/smoke/repeat.ts

/**
 * A line's request as a `curl` line to repeat by hand. Without the token, and without values that were kept from
 * answers, since those may be secrets as well: they stand as `{name}`.
 */
function curlLine(check, { tenant, values }) {
    const { method, path, headers, as } = check;
    const given = { probe: values['probe'] ?? '', origin: values['origin'] ?? '' };
    const fields = Object.entries(headers).map(([name, value]) => `${name.toLowerCase()}: ${(0,template/* fill */.GS)(value, given, String)}`);
    const isSaid = (name) => fields.some((field) => field.startsWith(`${name}:`));
    if (!isSaid('origin'))
        fields.unshift(`origin: ${given.origin}`);
    if (tenant.orgId && !isSaid('x-molecule-org-id'))
        fields.push(`x-molecule-org-id: ${tenant.orgId}`);
    const body = (0,template/* fillBody */.cV)(check, given);
    const type = (0,template/* bodyType */.TF)(check)['content-type'] ?? (isSaid('content-type') ? undefined : 'application/json');
    if (body !== undefined && type !== undefined)
        fields.push(`content-type: ${type}`);
    return [
        `curl -sS${method === 'GET' ? '' : ` -X ${method}`} ${quoted(tenant.url + (0,template/* fill */.GS)(path, given, encodeURIComponent))}`,
        ...fields.map((field) => `-H ${quoted(field)}`),
        as === 'admin' ? '-H "authorization: Bearer $TOKEN"' : '',
        body === undefined ? '' : `-d ${quoted(body)}`,
    ].filter(Boolean).join(' ');
}
/** For a POSIX shell, whatever stands in it. */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

;// CONCATENATED MODULE: ./src/smoke/check.ts





/** Between two reads of what is eventually consistent. */
const RETRY_PAUSE = 500;
const STOPPED = 'the run was asked to stop';
/**
 * Runs the checks of a suite on one canary, in their order. What they keep, and what may be left there, is noted on the
 * canary. Reads that stand together and need nothing of one another are asked side by side.
 */
async function runChecks(checks, canary, ports, budget) {
    const reports = [];
    for (const group of groups(checks)) {
        reports.push(...await Promise.all(group.map((check) => runCheck(check, canary, ports, budget))));
    }
    return reports;
}
/** A write stands alone, and so does all before and after it; a read begins a group anew where it uses what the group keeps. */
function groups(checks) {
    const all = [];
    for (const check of checks) {
        const last = all.at(-1);
        const kept = new Set(last?.flatMap(({ keeps }) => keeps.map(({ name }) => name)));
        const joins = last && !(0,smoke_canary/* writes */.D3)(check) && !last.some(smoke_canary/* writes */.D3) && !(0,template/* templatesOf */.r3)(check.text).some(({ name }) => kept.has(name));
        if (joins)
            last.push(check);
        else
            all.push([check]);
    }
    return all;
}
async function runCheck(check, canary, ports, budget) {
    const { name } = check;
    const request = (0,template/* fillCheck */.mE)(check, canary.values);
    if ('missing' in request)
        return skipped(name, `it needs ${request.missing.join(', ')}, which no answer gave`);
    if (budget.forward.aborted)
        return skipped(name, STOPPED);
    const spoilt = sharedValues(check).find((value) => canary.failed.has(value) && !((0,smoke_canary/* writes */.D3)(check) && value === 'probe'));
    if (spoilt !== undefined)
        return skipped(name, `it needs {${spoilt}} as "${canary.failed.get(spoilt)}" makes it, which failed`);
    if ((0,smoke_canary/* writes */.D3)(check)) {
        canary.touched = true;
        ports.journal.append({ kind: 'asking', at: ports.clock.now(), canary: canary.index, check: name });
    }
    const began = ports.clock.elapsed();
    const { asked, judgement } = await askUntilItHolds(check, canary, ports, budget, began);
    const done = { name, milliseconds: ports.clock.elapsed() - began, tries: asked.tries };
    if (judgement?.pass)
        return { ...done, verdict: 'pass' };
    // Cut off by the stop, not by the canary.
    if (!judgement && budget.forward.aborted)
        return { ...done, verdict: 'skipped', got: STOPPED };
    const expected = judgement?.expected ?? check.expectations[0].text;
    const got = judgement?.got ?? `no answer: ${asked.lost}`;
    const cause = sharedValues(check).flatMap((value) => canary.lost.get(value) ?? [])[0];
    if (!judgement && (0,smoke_canary/* writes */.D3)(check))
        for (const value of sharedValues(check))
            canary.lost.set(value, name);
    const verdict = judgement && cause === undefined ? 'fail' : 'inconclusive';
    if (verdict === 'fail')
        for (const value of madeBy(check))
            canary.failed.set(value, name);
    return { ...done, verdict, expected, got: cause ? `${got}; the answer of "${cause}" was lost` : got, repeat: curlLine(check, canary) };
}
/** What ties a line to others: all that it fills in but the canary's address. */
const sharedValues = ({ text }) => (0,template/* templatesOf */.r3)(text).map(({ name }) => name).filter((name) => name !== 'origin');
/** What a line makes for others: what it keeps and, where it writes, what it writes. What was kept before it is not its own. */
const madeBy = (check) => [...check.keeps.map(({ name }) => name), ...((0,smoke_canary/* writes */.D3)(check) && sharedValues(check).includes('probe') ? ['probe'] : [])];
/** One answer and its judgement; of a read with `retry` the first that holds, or the last. */
async function askUntilItHolds(check, canary, ports, budget, began) {
    const { clock } = ports;
    for (let tries = 0;;) {
        const request = (0,template/* fillCheck */.mE)(check, canary.values);
        if ('missing' in request)
            throw new Error(`${check.name} was filled before`);
        // A write that is under way when a signal comes is waited for, since only its answer tells what to delete.
        const asked = await (0,ask/* ask */.k)(check, request, canary, ports, (0,smoke_canary/* writes */.D3)(check) ? budget.writes : budget.forward);
        const judgement = judged(check, asked, canary);
        tries += asked.tries;
        note(check, canary, asked, judgement, ports);
        const over = clock.elapsed() + RETRY_PAUSE - began > (check.retryFor ?? 0);
        if (!judgement || judgement.pass || over || budget.forward.aborted)
            return { asked: { ...asked, tries }, judgement };
        await clock.sleep(RETRY_PAUSE, budget.forward);
    }
}
/** An answer that could not be taken fails the check: it came from the build (incident too-long-answer). */
function judged(check, { answer, refused }, { values }) {
    if (refused !== undefined)
        return { pass: false, expected: check.expectations[0].text, got: refused, kept: {} };
    return answer && (0,judge/* judge */.S)(check, answer, values);
}
/** Keeps what the answer gave, and remembers where it should have given something and did not. */
function note(check, canary, asked, judgement, { journal, clock }) {
    const kept = judgement?.kept ?? {};
    canary.values = { ...canary.values, ...kept };
    if (!(0,smoke_canary/* writes */.D3)(check))
        return;
    const status = asked.answer?.status ?? 0;
    const made = !asked.clear || (status >= 200 && status < 300);
    const clear = asked.clear && !(made && check.keeps.some(({ name }) => !Object.hasOwn(kept, name)));
    if (!clear)
        for (const { name } of check.keeps)
            canary.uncertain.add(name);
    journal.append({ kind: 'answered', at: clock.now(), canary: canary.index, check: check.name, kept, clear });
}
const skipped = (name, got) => ({ name, verdict: 'skipped', got, milliseconds: 0, tries: 0 });


/***/ })

};
;