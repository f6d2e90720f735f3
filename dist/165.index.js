"use strict";
exports.id = 165;
exports.ids = [165];
exports.modules = {

/***/ 2165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  smoke: () => (/* binding */ smoke)
});

// EXTERNAL MODULE: ./src/release/budget.ts
var release_budget = __webpack_require__(3348);
// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/concurrent.ts
var concurrent = __webpack_require__(9932);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/run-record.ts
var run_record = __webpack_require__(4776);
// EXTERNAL MODULE: ./src/release/running.ts
var release_running = __webpack_require__(5274);
;// CONCATENATED MODULE: ./src/smoke/canary.ts
/** A canary before anything is asked of it. */
const freshCanary = (tenant, index, probe) => ({
    index, tenant, values: { probe, origin: new URL(tenant.url).origin }, uncertain: new Set(), lost: new Map(), touched: false,
});
/** Short and hyphenated, so that no scrubber takes it for a secret (contracts: tenant), and another one for every canary. */
const probeOf = (id, index) => `probe-${id.slice(0, 4)}-${id.slice(4, 8)}-${index}`;
/** Whether a line may make or change something. */
const writes = ({ method }) => method !== 'GET' && method !== 'HEAD';

;// CONCATENATED MODULE: ./src/smoke/status.ts
/** Whether a status is one that the line waits for; then 502, 503 and 504 are an answer like any other. */
const expectsStatus = ({ expectations }, status) => expectations.every((one) => one.kind !== 'status' || accepts(one, status));
/** 404 is not 401, and a class holds its own hundred alone. */
const accepts = ({ accepts }, status) => accepts.some(({ least, most }) => status >= least && status <= most);

;// CONCATENATED MODULE: ./src/smoke/ask.ts


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
            if (answer && (!AT_A_GATEWAY.has(answer.status) || expectsStatus(check, answer.status)))
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
        return [undefined, (0,failure/* asFailure */.h)(thrown)];
    }
}

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
    const made = expectsStatus(check, answer.status) || (answer.status >= 200 && answer.status < 300);
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
        case 'status': return accepts(expectation, answer.status) ? undefined : answer.start;
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

;// CONCATENATED MODULE: ./src/smoke/repeat.ts

/**
 * A line's request as a `curl` line to repeat by hand. Without the token, and without values that were kept from
 * answers, since those may be secrets as well: they stand as `{name}`.
 */
function curlLine({ method, path, headers, body, as }, { tenant, values }) {
    const given = { probe: values['probe'] ?? '', origin: values['origin'] ?? '' };
    const fields = Object.entries(headers).map(([name, value]) => `${name.toLowerCase()}: ${(0,template/* fill */.GS)(value, given, String)}`);
    const isSaid = (name) => fields.some((field) => field.startsWith(`${name}:`));
    if (!isSaid('origin'))
        fields.unshift(`origin: ${given.origin}`);
    if (tenant.orgId && !isSaid('x-molecule-org-id'))
        fields.push(`x-molecule-org-id: ${tenant.orgId}`);
    if (body !== undefined)
        fields.push('content-type: application/json');
    return [
        `curl -sS${method === 'GET' ? '' : ` -X ${method}`} ${quoted(tenant.url + (0,template/* fill */.GS)(path, given, encodeURIComponent))}`,
        ...fields.map((field) => `-H ${quoted(field)}`),
        as === 'admin' ? '-H "authorization: Bearer $TOKEN"' : '',
        body === undefined ? '' : `-d ${quoted((0,template/* fill */.GS)(body, given, template/* inJson */.kD))}`,
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
        const joins = last && !writes(check) && !last.some(writes) && !(0,template/* templatesOf */.r3)(check.text).some(({ name }) => kept.has(name));
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
    if (writes(check)) {
        canary.touched = true;
        ports.journal.append({ kind: 'asking', at: ports.clock.now(), canary: canary.index, check: name });
    }
    const began = ports.clock.now();
    const { asked, judgement } = await askUntilItHolds(check, canary, ports, budget, began);
    const done = { name, milliseconds: ports.clock.now() - began, tries: asked.tries };
    if (judgement?.pass)
        return { ...done, verdict: 'pass' };
    // Cut off by the stop, not by the canary.
    if (!judgement && budget.forward.aborted)
        return { ...done, verdict: 'skipped', got: STOPPED };
    const expected = judgement?.expected ?? check.expectations[0].text;
    const got = judgement?.got ?? `no answer: ${asked.lost}`;
    const cause = sharedValues(check).flatMap((value) => canary.lost.get(value) ?? [])[0];
    if (!judgement && writes(check))
        for (const value of sharedValues(check))
            canary.lost.set(value, name);
    const verdict = judgement && cause === undefined ? 'fail' : 'inconclusive';
    return { ...done, verdict, expected, got: cause ? `${got}; the answer of "${cause}" was lost` : got, repeat: curlLine(check, canary) };
}
/** What ties a line to others: all that it fills in but the canary's address. */
const sharedValues = ({ text }) => (0,template/* templatesOf */.r3)(text).map(({ name }) => name).filter((name) => name !== 'origin');
/** One answer and its judgement; of a read with `retry` the first that holds, or the last. */
async function askUntilItHolds(check, canary, ports, budget, began) {
    const { clock } = ports;
    for (let tries = 0;;) {
        const request = (0,template/* fillCheck */.mE)(check, canary.values);
        if ('missing' in request)
            throw new Error(`${check.name} was filled before`);
        // A write that is under way when a signal comes is waited for, since only its answer tells what to delete.
        const asked = await ask(check, request, canary, ports, writes(check) ? budget.writes : budget.forward);
        const judgement = asked.answer && judge(check, asked.answer, canary.values);
        tries += asked.tries;
        note(check, canary, asked, judgement, ports);
        const over = clock.now() + RETRY_PAUSE - began > (check.retryFor ?? 0);
        if (!judgement || judgement.pass || over || budget.forward.aborted)
            return { asked: { ...asked, tries }, judgement };
        await clock.sleep(RETRY_PAUSE, budget.forward);
    }
}
/** Keeps what the answer gave, and remembers where it should have given something and did not. */
function note(check, canary, asked, judgement, { journal, clock }) {
    const kept = judgement?.kept ?? {};
    canary.values = { ...canary.values, ...kept };
    if (!writes(check))
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

// EXTERNAL MODULE: ./src/smoke/suite.ts
var suite = __webpack_require__(9089);
;// CONCATENATED MODULE: ./src/smoke/clean-up.ts





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
        if (!(0,suite/* looksUp */.SZ)(line)) {
            await clean_up_ask(line, values, context);
            continue;
        }
        const names = line.keeps.map(({ name }) => name);
        if (!names.some((name) => context.canary.uncertain.has(name)))
            continue;
        const rest = lines.slice(at + 1);
        const uses = (one) => (0,template/* templatesOf */.r3)(one.text).some(({ name }) => names.includes(name));
        const dependent = rest.filter(uses);
        if (names.every((name) => Object.hasOwn(values, name)))
            await sweep(dependent, values, context);
        for (let look = 0; look < LOOKS; look++) {
            const kept = await clean_up_ask(line, values, context);
            if (Object.keys(kept).length === 0)
                break;
            await sweep(dependent, { ...values, ...kept }, context);
        }
        return sweep(rest.filter((one) => !uses(one)), values, context);
    }
}
/** One line, where its values were had. @returns what it found */
async function clean_up_ask(line, values, { canary, ports, signal, faults }) {
    const request = (0,template/* fillCheck */.mE)(line, values);
    if ('missing' in request)
        return {};
    const { answer, lost } = await ask(line, request, canary, ports, signal);
    const judgement = answer && judge(line, answer, values);
    // A look-up that was answered and found nothing says that nothing is there.
    const fine = judgement?.pass || (answer && (0,suite/* looksUp */.SZ)(line) && expectsStatus(line, answer.status));
    if (!fine) {
        const got = judgement && !judgement.pass ? `expected ${judgement.expected}, got ${judgement.got}` : `no answer: ${lost}`;
        faults.add(`${canary.tenant.url}: the clean-up "${line.text}" failed (${got}); what it was to delete may still be there, `
            + `look for ${values['probe']}`);
    }
    return judgement?.kept ?? {};
}

;// CONCATENATED MODULE: ./src/smoke/verdict.ts


/**
 * How a smoke ended. What runs outweighs what was checked, since checks of another build say nothing; what failed
 * outweighs what could not be asked.
 */
function verdictOf(canaries, asked, cancelled) {
    const tenants = canaries.map(tenantReport);
    const ending = { tenants };
    const [sha, count] = [(0,commit/* shortSha */.Fu)(asked.sha), canaries.length];
    const elsewhere = canaries.filter(({ running }) => !(0,release_running/* runs */.Np)(running, asked.sha));
    if (cancelled)
        return { ...ending, outcome: 'failed', reason: 'cancelled', verdict: 'the run was asked to stop', next: 'Run again' };
    if (asked.dryRun) {
        const verdict = `would run the suite against ${verdict_all(count)}; ${count - elsewhere.length} of ${count} run ${sha} now; nothing was asked of them but that`;
        return { ...ending, outcome: 'planned', reason: 'dry-run', verdict };
    }
    const answered = elsewhere.filter(({ running }) => !('unreachable' in running));
    if (answered.length > 0) {
        return { ...ending, outcome: 'failed', reason: 'build-not-running', ...notRunning(answered, elsewhere, canaries, asked) };
    }
    const failed = canaries.filter(({ checks }) => has(checks, 'fail') || (has(checks, 'skipped') && !has(checks, 'inconclusive')));
    if (failed.length > 0)
        return { ...ending, outcome: 'failed', reason: 'smoke-red', ...red(failed, count, sha) };
    const unasked = canaries.filter(({ checks, running }) => has(checks, 'inconclusive') || 'unreachable' in running);
    if (unasked.length > 0)
        return { ...ending, outcome: 'failed', reason: 'tenant-unreachable', ...unreachable(unasked, count) };
    const checks = canaries[0]?.checks?.length ?? 0;
    return { ...ending, outcome: 'done', reason: 'ok', verdict: `${verdict_all(count)} ${count === 1 ? 'runs' : 'run'} ${sha} and passed all ${checks} checks` };
}
const has = (checks = [], verdict) => checks.some((check) => check.verdict === verdict);
const verdict_all = (count) => (count === 1 ? 'the canary' : `all ${count} canaries`);
function notRunning(answered, elsewhere, canaries, { sha, waitSeconds }) {
    const [first] = answered;
    const fell = first?.checks !== undefined;
    const when = fell ? 'after the checks' : waitSeconds > 0 ? `within ${waitSeconds} s` : 'when it was asked';
    const example = first ? `; ${first.url}: ${(0,release_running/* describeRunning */.Rh)(first.running)}` : '';
    return {
        verdict: `${elsewhere.length} of ${canaries.length} canaries ${fell ? 'did not run' : 'never ran'} ${(0,commit/* shortSha */.Fu)(sha)} ${when}${example}`,
        next: fell
            ? 'See who redeployed the canary meanwhile, then run again: its checks may have met another build'
            : 'See why the canary does not take the build (its updater, its tag, its registry), then run again',
    };
}
function red(failed, count, sha) {
    const [first] = failed;
    const check = first?.checks?.find(({ verdict }) => verdict === 'fail');
    return {
        verdict: `the check "${check?.name ?? ''}" failed on ${first?.url ?? ''}; ${failed.length} of ${count} canaries are red on ${sha}`,
        next: 'The build is bad, or the check is: repeat the request given below, then mend the build',
    };
}
function unreachable(unasked, count) {
    const [first] = unasked;
    const check = first?.checks?.find(({ verdict }) => verdict === 'inconclusive');
    const why = check?.got ?? (first ? (0,release_running/* describeRunning */.Rh)(first.running) : '');
    return {
        verdict: `${unasked.length} of ${count} canaries could not be asked; ${first?.url ?? ''}: ${why}`,
        next: 'This says nothing of the build: look at the network, the proxy and the host, then run again',
    };
}
function tenantReport({ url, sha, running, checks }) {
    return { tenant: url, state: stateOf(running, sha, checks), wanted: (0,commit/* shortSha */.Fu)(sha), got: (0,release_running/* describeRunning */.Rh)(running), checks };
}
function stateOf(running, sha, checks) {
    if ('said' in running || ('commit' in running && !(0,release_running/* runs */.Np)(running, sha)))
        return 'waiting';
    if (has(checks, 'fail'))
        return 'failed';
    if ('unreachable' in running)
        return 'unreachable';
    if (!checks)
        return 'unasked';
    if (has(checks, 'inconclusive'))
        return 'inconclusive';
    return has(checks, 'skipped') ? 'unasked' : 'passed';
}

;// CONCATENATED MODULE: ./src/smoke/wait.ts


/**
 * Waits until every canary itself reports the commit, all side by side, the first read at once; ends early where all do
 * or the run is asked to stop.
 * @returns what each said last, in the order of the canaries; of one that fell silent what it said before
 */
async function waitForBuild(canaries, patience, ports) {
    const { clock, cancel } = ports;
    const began = clock.now();
    const states = canaries.map(() => undefined);
    const ended = new AbortController();
    const telling = tellProgress(canaries, states, patience, began, ports, ended.signal);
    await Promise.all(canaries.map(async (tenant, index) => {
        for (;;) {
            states[index] = latest(states[index], await (0,release_running/* readRunning */.Ki)(tenant, ports.tenants, { signal: cancel }));
            const left = began + patience.waitSeconds * 1_000 - clock.now();
            if ((0,release_running/* runs */.Np)(states[index], patience.sha) || left <= 0 || cancel.aborted)
                return;
            await clock.sleep(Math.min(patience.intervalSeconds * 1_000, left), cancel);
            if (cancel.aborted)
                return;
        }
    }));
    ended.abort();
    await telling;
    return states.map((state) => state ?? { unreachable: 'it was not asked' });
}
/** A canary that is just being replaced has not forgotten what it said. */
function latest(before, now) {
    if (!('unreachable' in now) || !before || 'unreachable' in before)
        return now;
    return { said: `${(0,release_running/* describeRunning */.Rh)(before).split(', then no answer')[0]}, then no answer: ${now.unreachable}` };
}
/** A line at once and at every interval, so that a person sees who is waited for. */
async function tellProgress(canaries, states, { sha, waitSeconds, intervalSeconds }, began, { clock, log }, ended) {
    while (waitSeconds > 0) {
        await clock.sleep(Math.min(intervalSeconds, 10) * 1_000, ended);
        if (ended.aborted)
            return;
        const there = states.filter((state) => state && (0,release_running/* runs */.Np)(state, sha)).length;
        const others = canaries.flatMap(({ url }, index) => {
            const state = states[index];
            return state && (0,release_running/* runs */.Np)(state, sha) ? [] : [`${new URL(url).host}: ${state ? (0,release_running/* describeRunning */.Rh)(state) : 'no answer yet'}`];
        });
        const rest = others.length > 3 ? `, and ${others.length - 3} more` : '';
        log.progress(`${there} of ${canaries.length} canaries run ${(0,commit/* shortSha */.Fu)(sha)}, ${Math.round((clock.now() - began) / 1_000)} s of ${waitSeconds} s; `
            + `waiting for ${others.slice(0, 3).join(', ')}${rest}`);
    }
}

;// CONCATENATED MODULE: ./src/modes/smoke.ts











/** Waits until every canary itself runs the build, runs the suite against all of them, and sees that they still run it. */
async function smoke(request, loaded, trigger, ports) {
    const record = new run_record/* RunRecord */.d('smoke', request.sha, request.dryRun, trigger, ports);
    const tenants = tenantsOf(request);
    if (tenants.length === 0)
        return noFleet(request, record);
    const budget = new release_budget/* Budget */._(ports.clock, ports.cancel);
    try {
        // Wait
        const before = await waitForBuild(tenants, patienceOf(request), ports);
        const absent = gate('build', before, request, record);
        if (ports.cancel.aborted || absent || request.dryRun)
            return record.finish(verdictOf(standing(tenants, before, request), request, ports.cancel.aborted));
        // Check, clean up, and look once more
        const canaries = tenants.map((tenant, index) => freshCanary(tenant, index, probeOf(ports.id, index)));
        ports.journal.append({
            kind: 'smoke', at: ports.clock.now(), suite: loaded.source,
            canaries: canaries.map(({ tenant: { url, orgId }, values }) => ({ url, orgId, probe: values['probe'] })),
        });
        const smoked = await (0,concurrent/* concurrently */.r)(canaries, concurrent/* MOST_AT_ONCE */.S, (canary) => smokeOne(canary, loaded.suite, request, record, ports, budget));
        if (!ports.cancel.aborted)
            gate('build, afterwards', smoked.map(({ running }) => running), request, record);
        return record.finish(verdictOf(smoked, request, ports.cancel.aborted));
    }
    catch (thrown) {
        return record.failed((0,failure/* asFailure */.h)(thrown));
    }
    finally {
        budget.dispose();
    }
}
const tenantsOf = ({ tenantUrls, tenantTokens, tenantOrgIds }) => tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }));
const patienceOf = ({ sha, dryRun, waitSeconds, waitIntervalSeconds }) => ({ sha, waitSeconds: dryRun ? 0 : waitSeconds, intervalSeconds: waitIntervalSeconds });
/** Nobody may take it for a pass (incident soft-skip). */
function noFleet({ onMissingFleet }, record) {
    const outcome = onMissingFleet === 'fail' ? 'failed' : 'skipped';
    return record.finish({
        outcome, reason: 'no-canary-fleet', verdict: 'nothing was tested: no canary is configured',
        next: 'Set tenant-urls and tenant-tokens; until then let no promote depend on this',
    });
}
/** Notes who runs the build; says whether somebody does not. */
function gate(name, states, { sha }, record) {
    const there = states.filter((state) => (0,release_running/* runs */.Np)(state, sha)).length;
    const held = there < states.length;
    record.gate(name, held ? 'held' : 'passed', `${there} of ${states.length} ${states.length === 1 ? 'canary runs' : 'canaries run'} ${(0,commit/* shortSha */.Fu)(sha)}`);
    return held;
}
/** The canaries of a run that went no further than waiting. */
const standing = (tenants, states, { sha }) => tenants.map(({ url }, index) => ({ url, sha, running: states[index] }));
/** One canary: its checks, then side by side the clean-up and the last look at what it runs. */
async function smokeOne(canary, suite, { sha }, record, ports, budget) {
    const { tenant: { url } } = canary;
    const checks = await runChecks(suite.checks, canary, ports, budget);
    tellFaults(url, checks, record);
    const [running, left] = await Promise.all([
        lastLook(canary.tenant, ports, budget),
        cleanUp(suite, canary, ports, budget.total),
    ]);
    left.forEach(record.warn);
    if (left.length === 0)
        ports.journal.append({ kind: 'cleaned', at: ports.clock.now(), canary: canary.index });
    return { url, sha, running, checks };
}
function tellFaults(url, checks, record) {
    const passed = checks.filter(({ verdict }) => verdict === 'pass').length;
    record.note(`${url}: ${passed} of ${checks.length} checks passed`);
}
/** Tried again where it does not answer: the build itself has been proved a moment ago. */
async function lastLook(tenant, { tenants, clock }, { forward }) {
    for (const pause of [500, 1_500, 0]) {
        const running = await (0,release_running/* readRunning */.Ki)(tenant, tenants, { signal: forward });
        if (!('unreachable' in running) || pause === 0)
            return running;
        await clock.sleep(pause, forward);
    }
    return { unreachable: 'it was not asked' };
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

/***/ 5274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ki: () => (/* binding */ readRunning),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   dJ: () => (/* binding */ readBuildinfo)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8952);
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);



/** A gateway's own words: the tenant behind it did not answer. */
const AT_A_GATEWAY = new Set([502, 503, 504]);
/** Asks a tenant which commit it runs: `/buildinfo` `git_sha`, else `/health` `sha`. One attempt each; never throws. */
async function readRunning(tenant, tenants, call = {}) {
    const told = await ask(tenant, '/buildinfo', 'git_sha', tenants, call);
    if (!('said' in told))
        return told;
    const health = await ask(tenant, '/health', 'sha', tenants, call);
    return 'commit' in health ? health : told;
}
/** Asks `/buildinfo` alone, which is a deploy's proof. One attempt; never throws. */
const readBuildinfo = (tenant, tenants, call = {}) => ask(tenant, '/buildinfo', 'git_sha', tenants, call);
async function ask(tenant, path, field, tenants, call) {
    try {
        return read(await tenants.ask(tenant, { method: 'GET', path, as: 'nobody' }, call), path, field);
    }
    catch (thrown) {
        return { unreachable: (0,_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(thrown).message };
    }
}
function read({ status, body }, path, field) {
    if (AT_A_GATEWAY.has(status))
        return { unreachable: `HTTP ${status} for ${path}` };
    if (status !== 200)
        return { said: `HTTP ${status} for ${path}` };
    const answer = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({}), json(body));
    if (!answer.success)
        return { said: `no JSON object for ${path}` };
    const value = answer.output[field];
    if (typeof value !== 'string')
        return { said: `no ${field} in ${path}` };
    const commit = value.toLowerCase();
    // "dev" is what a build says that nobody stamped.
    return (0,_commit__WEBPACK_IMPORTED_MODULE_2__/* .isCommit */ .WM)(commit) ? { commit } : { said: `${field} "${value.slice(0, 60)}" in ${path}, which is no commit` };
}
function json(body) {
    try {
        return JSON.parse(Buffer.from(body).toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** Whether that is the commit, as far as the shorter of the two says it. */
const runs = (running, sha) => 'commit' in running && (0,_commit__WEBPACK_IMPORTED_MODULE_2__/* .sameCommit */ .Kd)(running.commit, sha);
/** What it runs, as a table shows it. */
function describeRunning(running) {
    if ('commit' in running)
        return (0,_commit__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(running.commit);
    return 'said' in running ? running.said : `no answer: ${running.unreachable}`;
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
const TEMPLATE = /\{\s*([\w-]+)\s*\}/g;
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
    const { method, path, headers, body, as } = check;
    return {
        method,
        path: fill(path, values, inPath),
        headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value, values, inHeader)])),
        body: body === undefined ? undefined : fill(body, values, inJson),
        as,
    };
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