"use strict";
exports.id = 120;
exports.ids = [120];
exports.modules = {

/***/ 7120:
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
var canary = __webpack_require__(2189);
// EXTERNAL MODULE: ./src/smoke/check.ts + 1 modules
var check = __webpack_require__(6018);
// EXTERNAL MODULE: ./src/smoke/clean-up.ts
var clean_up = __webpack_require__(8540);
;// CONCATENATED MODULE: ./src/smoke/note-cleaned.ts
/** Nothing is left on a canary that could be deleted there. Where that cannot be written down it is deleted once more. */
function noteCleaned({ index }, { journal, clock }) {
    try {
        journal.append({ kind: 'cleaned', at: clock.now(), canary: index });
    }
    catch {
        // To delete twice is the same as once.
    }
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
        noteCleaned(canary, ports);
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


/***/ })

};
;