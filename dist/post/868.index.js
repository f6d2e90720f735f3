"use strict";
exports.id = 868;
exports.ids = [868];
exports.modules = {

/***/ 5868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recoverDeploy: () => (/* binding */ recoverDeploy)
});

// EXTERNAL MODULE: ./src/release/commit.ts
var release_commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
;// CONCATENATED MODULE: ./src/release/rollout/fleet.ts



/**
 * Asks the control plane for the whole fleet; nothing is touched.
 * @throws Failure `fleet-empty`, `canary-unknown`, `bad-slug`, and what the control plane throws
 */
async function enumerate({ sha, tag, canarySlug, tenantUrlTemplate }, { controlPlane, cancel }) {
    const slugs = await controlPlane.enumerate(tag, { signal: cancel });
    const strange = slugs.find((slug) => !isSlug(slug));
    if (strange !== undefined)
        throw new Failure('bad-slug', `the control plane lists a tenant "${strange.slice(0, 64)}", which is no slug`);
    if (slugs.length === 0) {
        throw new Failure('fleet-empty', 'the control plane lists no tenant', { hint: 'See that control-plane-url is the control plane of the fleet' });
    }
    const members = [...new Set(slugs)].sort().map((slug) => ({ slug, tenant: { url: tenantUrl(tenantUrlTemplate, slug) }, saidBefore: '', isCurrent: false, isAsked: false, isSkipped: false }));
    const canary = canarySlug === 'none' ? undefined : members.find(({ slug }) => slug === canarySlug);
    // The control plane would skip it unheard, and move everybody at once (incident no-such-canary).
    if (!canary && canarySlug !== 'none') {
        throw new Failure('canary-unknown', `the canary ${canarySlug} is none of the ${members.length} tenants that the control plane lists`, {
            hint: 'Set canary-slug to a tenant of the fleet, or to none',
        });
    }
    return { sha, tag, members, canary, stragglers: new Set() };
}
/** Whether this run may have moved anybody. */
const isTouched = ({ members }) => members.some(({ isAsked }) => isAsked);
/** How a member stands, as the report calls it. */
function stateOf({ finding, isAsked }) {
    if (!finding)
        return 'untouched';
    if (finding.state !== 'shown')
        return finding.state;
    return isAsked ? 'proved' : 'current';
}
const tenantReports = ({ members, sha }) => members.map((member) => ({
    tenant: member.slug, state: stateOf(member), wanted: (0,release_commit/* shortSha */.Fu)(sha), got: saidBy(member),
}));
/** What it said last; of one that did not move also that it was passed over. */
function saidBy({ finding, saidBefore, isSkipped }) {
    const skipped = isSkipped && finding?.state !== 'shown' ? ', and in no row of the control plane\'s answer' : '';
    return `${finding?.got ?? saidBefore}${skipped}`;
}
/** e.g. `11 of 14 tenants run 4c1d56e, 1 stale, 2 untouched`. */
function fleetWords({ members, sha }) {
    const counts = new Map();
    for (const member of members) {
        const state = member.finding?.state === 'shown' ? 'shown' : stateOf(member);
        counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    const { shown = 0, ...others } = Object.fromEntries(counts);
    const rest = Object.entries(others).map(([state, count]) => `, ${count} ${state}`).join('');
    return `${shown} of ${count(members.length, 'tenant')} ${members.length === 1 ? 'runs' : 'run'} ${(0,release_commit/* shortSha */.Fu)(sha)}${rest}`;
}
/** e.g. `1 tenant`, `3 tenants`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** The first few by name, e.g. `acme, globex and 3 more`. */
function named(members) {
    const first = members.slice(0, 3).map(({ slug }) => slug).join(', ');
    return members.length > 3 ? `${first} and ${members.length - 3} more` : first;
}

// EXTERNAL MODULE: ./src/release/concurrent.ts
var concurrent = __webpack_require__(9932);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./src/release/running.ts



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
        return { unreachable: (0,failure/* asFailure */.h)(thrown).message };
    }
}
function read({ status, body }, path, field) {
    if (AT_A_GATEWAY.has(status))
        return { unreachable: `HTTP ${status} for ${path}` };
    if (status !== 200)
        return { said: `HTTP ${status} for ${path}` };
    const answer = dist/* safeParse */.xLC(dist/* looseObject */._H3({}), json(body));
    if (!answer.success)
        return { said: `no JSON object for ${path}` };
    const value = answer.output[field];
    if (typeof value !== 'string')
        return { said: `no ${field} in ${path}` };
    const commit = value.toLowerCase();
    // "dev" is what a build says that nobody stamped.
    return (0,release_commit/* isCommit */.WM)(commit) ? { commit } : { said: `${field} "${value.slice(0, 60)}" in ${path}, which is no commit` };
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
const runs = (running, sha) => 'commit' in running && (0,release_commit/* sameCommit */.Kd)(running.commit, sha);
/** What it runs, as a table shows it. */
function describeRunning(running) {
    if ('commit' in running)
        return (0,release_commit/* shortSha */.Fu)(running.commit);
    return 'said' in running ? running.said : `no answer: ${running.unreachable}`;
}

;// CONCATENATED MODULE: ./src/release/stopped.ts

/** The run was asked to stop: no further side effect is begun. */
function stopped_throwIfStopped(cancel) {
    if (cancel.aborted)
        throw new Failure('cancelled', 'the run was asked to stop', { hint: 'Run again' });
}

;// CONCATENATED MODULE: ./src/release/rollout/proof.ts





/** Milliseconds before the one retry of a read. */
const SECOND_TRY = 300;
/** Milliseconds between two looks, the last one again and again: a container is down for 10 to 30 s while it is replaced. */
const PAUSES = (/* unused pure expression or super */ null && ([1_000, 2_000, 3_000, 5_000]));
/** Milliseconds between two lines that say the same. */
const QUIET = 15_000;
/** Looks at a tenant once; what does not answer is asked once more. Never throws. */
async function look({ tenant }, sha, where, call) {
    const running = await readTwice(() => readBuildinfo(tenant, where.tenants, call), where, call);
    const got = describeRunning(running);
    if ('unreachable' in running)
        return { state: 'unreachable', got };
    const commit = 'commit' in running ? running.commit : undefined;
    if (!runs(running, sha))
        return { state: 'stale', got, commit };
    const health = await readTwice(async () => {
        try {
            return await where.tenants.ask(tenant, { method: 'GET', path: '/health', as: 'nobody' }, call);
        }
        catch (thrown) {
            return { unreachable: (0,failure/* asFailure */.h)(thrown).message };
        }
    }, where, call);
    const fault = healthFault(health);
    return fault === undefined ? { state: 'shown', got, commit } : { state: 'unhealthy', got: `${got}, ${fault}`, commit };
}
/** It has just told its build, so that one without an answer is not well rather than not there. */
function healthFault(health) {
    if ('unreachable' in health)
        return `no answer for /health: ${health.unreachable}`;
    return health.status === 200 ? undefined : `HTTP ${health.status} for /health`;
}
async function readTwice(read, { clock }, { signal }) {
    const first = await read();
    if (!('unreachable' in first) || signal?.aborted)
        return first;
    await clock.sleep(SECOND_TRY, signal);
    return signal?.aborted ? first : read();
}
/** Reads what every tenant runs when the run begins. Who runs the commit already has its first finding then. */
async function readFleet({ members, sha }, ports) {
    await concurrently(members, MOST_AT_ONCE, async (member) => {
        const finding = await look(member, sha, ports, { signal: ports.cancel });
        throwIfStopped(ports.cancel);
        member.before = finding.commit;
        member.saidBefore = finding.got;
        member.isCurrent = finding.state === 'shown' || finding.state === 'unhealthy';
        if (member.isCurrent)
            member.finding = finding;
    });
}
/** Looks at each of them once more within so many milliseconds; who has not answered by then does not answer. */
async function lookOnce(members, sha, where, within) {
    const [late, done] = [new AbortController(), new AbortController()];
    void where.clock.sleep(within, done.signal).then(() => late.abort());
    await (0,concurrent/* concurrently */.r)(members, concurrent/* MOST_AT_ONCE */.S, async (member) => {
        member.finding = await look(member, sha, where, { signal: AbortSignal.any([late.signal]) });
    });
    done.abort();
}
/**
 * Looks at these tenants, side by side and again and again, until each shows the commit or the time is over. Every one
 * of them has its finding then; known stragglers are looked at once.
 * @returns those that do not show it, in their order
 */
async function prove({ name, members, since, seconds, isFresh }, { sha, stragglers }, ports) {
    const { clock, log, cancel } = ports;
    const end = clock.now() + seconds * 1_000;
    let told = { proved: -1, at: 0 };
    for (let round = 0, open = isFresh ? [] : members;; round++) {
        await concurrently(open, MOST_AT_ONCE, async (member) => {
            const finding = await look(member, sha, ports, { signal: cancel });
            throwIfStopped(cancel);
            member.finding = finding;
        });
        const behind = members.filter(({ finding }) => finding?.state !== 'shown');
        const left = end - clock.now();
        open = behind.filter((member) => !stragglers.has(member));
        if (open.length === 0 || left <= 0)
            return behind;
        const proved = members.length - behind.length;
        if (proved > told.proved || clock.now() - told.at >= QUIET) {
            told = { proved, at: clock.now() };
            log.progress(`${provedWords(name, members, since, told.at)}, waiting for ${shortSha(sha)}`);
        }
        await clock.sleep(Math.min(PAUSES[Math.min(round, PAUSES.length - 1)], left), cancel);
        throwIfStopped(cancel);
    }
}
/** e.g. `batch 3 of 9: 2 of 3 proved, 41 s`. */
function provedWords(name, members, since, now) {
    const proved = members.filter(({ finding }) => finding?.state === 'shown').length;
    return `${name}: ${proved} of ${members.length} proved, ${Math.round((now - since) / 1_000)} s`;
}

// EXTERNAL MODULE: ./src/release/slug.ts
var release_slug = __webpack_require__(3006);
;// CONCATENATED MODULE: ./src/release/rollout/replay.ts


/**
 * Reads from a journal how far a deploy had come. A tenant that was called for and not proved has no finding: only it
 * knows what became of it.
 * @returns nothing where no tenant could have been touched yet
 */
function replayFleet(entries) {
    const begun = entries.find((entry) => entry.kind === 'fleet');
    if (!begun)
        return undefined;
    const { sha, tag, urlTemplate, slugs, current, canary, images, again } = begun;
    const [isCurrent, members] = [new Set(current), new Map()];
    for (const slug of slugs) {
        const saidBefore = isCurrent.has(slug) ? (0,release_commit/* shortSha */.Fu)(sha) : 'not known';
        const tenant = { url: (0,release_slug/* tenantUrl */.Y)(urlTemplate, slug) };
        members.set(slug, { slug, tenant, saidBefore, isCurrent: isCurrent.has(slug), isAsked: false, isSkipped: false });
    }
    const stragglers = new Set();
    const find = (slug, finding, change = {}) => {
        const member = members.get(slug);
        if (!member)
            return;
        Object.assign(member, { finding, ...change });
        if (finding && finding.state !== 'shown' && slug !== canary)
            stragglers.add(member);
        else
            stragglers.delete(member);
    };
    for (const entry of entries) {
        if (entry.kind === 'redeploying')
            for (const slug of entry.slugs)
                find(slug, undefined, { isAsked: true });
        if (entry.kind !== 'found')
            continue;
        for (const slug of entry.shown)
            find(slug, { state: 'shown', got: (0,release_commit/* shortSha */.Fu)(sha) });
        for (const { slug, state, got } of entry.behind)
            find(slug, { state, got });
    }
    return { fleet: { sha, tag, members: [...members.values()], stragglers, canary: members.get(canary ?? '') }, images, again };
}

// EXTERNAL MODULE: ./src/release/tags/tag-report.ts
var tag_report = __webpack_require__(4550);
// EXTERNAL MODULE: ./src/modes/recover.ts + 10 modules
var recover = __webpack_require__(1106);
;// CONCATENATED MODULE: ./src/modes/recover-deploy.ts





/** Milliseconds for a look at tenants that were called for when the run was killed. */
const LOOK = 3_000;
/**
 * Finishes a deploy that was killed: puts back what was half moved of the tags, asks the tenants that were called for
 * what became of them, and writes the report. No tenant is moved back: what runs, runs.
 * @returns nothing where the run ended by itself
 */
async function recoverDeploy(entries, ports) {
    const report = await (0,recover/* recover */.l)(entries, ports);
    const replayed = replayFleet(entries);
    if (!report || !replayed)
        return report;
    const { fleet, again, images } = replayed;
    await lookOnce(fleet.members.filter(({ isAsked, finding }) => isAsked && !finding), fleet.sha, ports, LOOK);
    const hasBegun = report.images.length > 0;
    const tags = hasBegun ? report.verdict : 'the run was killed; no tag was moved';
    const told = {
        ...report,
        images: hasBegun ? report.images : (0,tag_report/* unwrittenImages */.Hc)(images, 'untouched'),
        sha: fleet.sha,
        faults: hasBegun ? report.faults : ['the run was killed'],
        finishedAt: ports.clock.now(),
        tenants: tenantReports(fleet),
        stragglers: [...fleet.stragglers].map(({ slug }) => slug),
        verdict: `${isTouched(fleet) ? fleetWords(fleet) : 'no tenant was touched'}; ${tags}`,
    };
    if (report.outcome !== 'failed' && report.outcome !== 'restored')
        return told;
    return { ...told, next: 'Run this to go on where it stopped', command: again };
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


/***/ })

};
;