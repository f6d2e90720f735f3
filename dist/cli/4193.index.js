"use strict";
exports.id = 4193;
exports.ids = [4193];
exports.modules = {

/***/ 4193:
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
// EXTERNAL MODULE: ./src/smoke/canary.ts
var canary = __webpack_require__(4570);
// EXTERNAL MODULE: ./src/smoke/check.ts + 1 modules
var check = __webpack_require__(6018);
// EXTERNAL MODULE: ./src/smoke/clean-up.ts
var clean_up = __webpack_require__(8540);
// EXTERNAL MODULE: ./src/smoke/note-cleaned.ts
var note_cleaned = __webpack_require__(3132);
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
    const began = clock.elapsed();
    const states = canaries.map(() => undefined);
    const ended = new AbortController();
    const telling = tellProgress(canaries, states, patience, began, ports, ended.signal);
    await Promise.all(canaries.map(async (tenant, index) => {
        for (;;) {
            const now = await readPatiently(tenant, ports, cancel);
            states[index] = latest(states[index], now);
            const left = began + patience.waitSeconds * 1_000 - clock.elapsed();
            if ((0,release_running/* runs */.Np)(states[index], patience.sha) || left <= 0 || cancel.aborted)
                return;
            // Who asks to be left alone for longer than a look waits is left alone for that long (incident told-to-wait).
            const asked = 'unreachable' in now ? now.limited ?? 0 : 0;
            await clock.sleep(Math.min(Math.max(patience.intervalSeconds * 1_000, asked), left), cancel);
            if (cancel.aborted)
                return;
        }
    }));
    ended.abort();
    await telling;
    return states.map((state) => state ?? { unreachable: 'it was not asked' });
}
/** At most so many looks, and milliseconds of waiting in all, for a tenant that was asked too often (DESIGN, smoke). */
const LOOKS = 3;
const IN_ALL = 10_000;
/**
 * What a tenant runs; where it says that it was asked too often, it is asked again when it says (incident told-to-wait).
 * Never throws.
 */
async function readPatiently(tenant, { tenants, clock }, signal) {
    let left = IN_ALL;
    for (let looks = 1;; looks++) {
        const running = await (0,release_running/* readRunning */.Ki)(tenant, tenants, { signal });
        const pause = 'unreachable' in running ? running.limited : undefined;
        if (pause === undefined || looks === LOOKS || pause >= left || signal.aborted)
            return running;
        left -= pause;
        await clock.sleep(pause, signal);
    }
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
        log.progress(`${there} of ${canaries.length} canaries run ${(0,commit/* shortSha */.Fu)(sha)}, ${Math.round((clock.elapsed() - began) / 1_000)} s of ${waitSeconds} s; `
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
    const budget = new release_budget/* Budget */.H(ports.clock, ports.cancel);
    try {
        // Wait
        const before = await waitForBuild(tenants, patienceOf(request), ports);
        const absent = gate('build', before, request, record);
        if (ports.cancel.aborted || absent || request.dryRun)
            return record.finish(verdictOf(standing(tenants, before, request), request, ports.cancel.aborted));
        // Check, clean up, and look once more
        const canaries = tenants.map((tenant, index) => (0,canary/* freshCanary */.Fn)(tenant, index, (0,canary/* probeOf */.u0)(ports.id, index), loaded.env));
        ports.journal.append({
            kind: 'smoke', at: ports.clock.now(), suite: loaded.source,
            canaries: canaries.map(({ tenant: { url, orgId }, values }) => ({ url, orgId, probe: values['probe'] })),
        });
        const faults = [];
        const smoked = await (0,concurrent/* concurrently */.r)(canaries, concurrent/* MOST_AT_ONCE */.S, (canary) => smokeOne(canary, loaded.suite, request, record, ports, budget, faults));
        tellHowMany(smoked, record);
        if (faults[0])
            return record.failed(faults[0], { tenants: verdictOf(smoked, request, false).tenants });
        if (!ports.cancel.aborted)
            gate('build, afterwards', smoked.map(({ running }) => running), request, record);
        return record.finish(verdictOf(smoked, request, ports.cancel.aborted));
    }
    catch (thrown) {
        return record.failed((0,failure/* asFailure */.h_)(thrown));
    }
    finally {
        budget.dispose();
    }
}
const tenantsOf = ({ tenantUrls, tenantTokens, tenantOrgIds, buildinfoPath, buildinfoQuery, healthPath }) => tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index], tells: { buildinfoPath, buildinfoQuery, healthPath } }));
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
/**
 * One canary: its checks, then side by side the clean-up and the last look at what it runs. A fault of our own, such as
 * a journal that cannot be written any more, ends the checks of all, and keeps nobody from cleaning up.
 */
async function smokeOne(canary, suite, { sha }, record, ports, budget, faults) {
    const { tenant: { url } } = canary;
    const stop = (thrown) => {
        faults.push((0,failure/* asFailure */.h_)(thrown));
        budget.halt();
        return [];
    };
    const checks = await (0,check/* runChecks */.J)(suite.checks, canary, ports, budget).catch(stop);
    tellFaults(url, checks, record);
    const [running, left] = await Promise.all([
        lastLook(canary.tenant, ports, budget),
        (0,clean_up/* cleanUp */.n)(suite, canary, ports, budget.total),
    ]);
    left.forEach(record.warn);
    if (left.length === 0)
        (0,note_cleaned/* noteCleaned */.h)(canary, ports);
    return { url, sha, running, checks };
}
/** Of those that passed how many is told once: twenty lines of "6 of 6" hid the one that did not. */
function tellFaults(url, checks, record) {
    const passed = passedOf(checks);
    if (passed < checks.length)
        record.note(`${url}: ${passed} of ${checks.length} checks passed`);
}
function tellHowMany(smoked, record) {
    const green = smoked.filter(({ checks = [] }) => checks.length > 0 && passedOf(checks) === checks.length);
    if (green.length > 0)
        record.note(`${green.length} of ${smoked.length} canaries passed all ${green[0]?.checks?.length} checks`);
}
const passedOf = (checks) => checks.filter(({ verdict }) => verdict === 'pass').length;
/** Tried again where it does not answer, but not where it asks to be left alone (that was waited for): the build itself has been proved a moment ago. */
async function lastLook(tenant, { tenants, clock }, { forward }) {
    for (const pause of [500, 1_500, 0]) {
        const running = await readPatiently(tenant, { tenants, clock }, forward);
        if (!('unreachable' in running) || running.limited !== undefined || pause === 0)
            return running;
        await clock.sleep(pause, forward);
    }
    return { unreachable: 'it was not asked' };
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


/***/ }),

/***/ 3132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ noteCleaned)
/* harmony export */ });
/** Nothing is left on a canary that could be deleted there. Where that cannot be written down it is deleted once more. */
function noteCleaned({ index }, { journal, clock }) {
    try {
        journal.append({ kind: 'cleaned', at: clock.now(), canary: index });
    }
    catch {
        // To delete twice is the same as once.
    }
}


/***/ })

};
;