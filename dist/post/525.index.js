"use strict";
exports.id = 525;
exports.ids = [525];
exports.modules = {

/***/ 4525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recoverDeploy: () => (/* binding */ recoverDeploy)
});

// EXTERNAL MODULE: ./src/release/commit.ts
var release_commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/passing.ts
var passing = __webpack_require__(6042);
;// CONCATENATED MODULE: ./src/release/stopped.ts

/** The run was asked to stop: no further side effect is begun. */
function stopped_throwIfStopped(cancel) {
    if (cancel.aborted)
        throw new Failure('cancelled', 'the run was asked to stop', { hint: 'Run again' });
}

;// CONCATENATED MODULE: ./src/release/rollout/patience.ts



/** Milliseconds before the three more tries that the control plane is given, where it does not say how long. */
const PAUSES = [2_000, 8_000, 20_000];
/** From the first such answer on, in milliseconds: no call begins later. */
const PATIENCE = 40_000;
/** How often a call is made at most. */
const MOST_TRIES = PAUSES.length + 1;
/** It was told to wait, and nothing was begun: a limit on calls, whatever status it comes with, another rollout under way, or a command that says so. */
const isToldToWait = ({ status = 0, transient, reason, unsent }) => status === 429 || status === 409 || (transient && status >= 400 && status < 500 && status !== 408) || (reason === 'rollout-command-failed' && unsent);
/** What says "try again", or was surely never sent; a 500 and an answer that was lost say nothing of the kind. */
const mayBeSentAgain = (failure) => isToldToWait(failure) || (failure.transient && (failure.unsent || isGatewayStatus(failure.status)));
/** How long one call to the control plane is tried. */
class Patience {
    clock;
    tries = 1;
    end = Infinity;
    constructor(clock) {
        this.clock = clock;
    }
    /**
     * Counts a call that came to nothing.
     * @returns milliseconds to wait before the next one, as it asks where it was told to wait; nothing where there is to be none
     */
    next(failure) {
        const now = this.clock.elapsed();
        this.end = Math.min(this.end, now + PATIENCE);
        const pause = (isToldToWait(failure) && failure.retryAfter) || PAUSES[this.tries - 1];
        if (pause === undefined || this.tries >= MOST_TRIES || now + pause > this.end)
            return undefined;
        this.tries += 1;
        return pause;
    }
    get isOver() {
        return this.clock.elapsed() > this.end;
    }
}
/** Asks the control plane for its fleet, which changes nothing: again wherever another try may go right. */
async function patience_listFleet(tag, { controlPlane, clock, log, cancel }) {
    const patience = new Patience(clock);
    for (;;) {
        const answer = await controlPlane.enumerate(tag, { signal: cancel }).catch(asFailure);
        if (Array.isArray(answer))
            return answer;
        throwIfStopped(cancel);
        const pause = answer.transient || isToldToWait(answer) ? patience.next(answer) : undefined;
        if (pause === undefined)
            throw answer;
        log.info(`${answer.message}; listing the fleet again in ${pause / 1_000} s (${patience.tries} of ${MOST_TRIES})`);
        await clock.sleep(pause, cancel);
        throwIfStopped(cancel);
    }
}

;// CONCATENATED MODULE: ./src/release/rollout/fleet.ts




/**
 * Asks for the whole fleet; nothing is touched.
 * @returns the fleet, and those of `skip-tenants` that are not in it
 * @throws Failure `fleet-empty`, `canary-unknown`, `bad-slug`, and what the control plane throws
 */
async function enumerate(rules, ports) {
    const { sha, tag, canarySlug, proofLooks, isRebuild } = rules;
    const { listed, skipped } = await list(rules, ports);
    const members = listed.map((one) => memberOf(one, rules));
    const canary = canarySlug === 'none' ? undefined : members.find(({ slug }) => slug === canarySlug);
    // The control plane would skip it unheard, and move everybody at once (incident no-such-canary).
    if (!canary && canarySlug !== 'none') {
        throw new Failure('canary-unknown', `the canary ${canarySlug} is none of the ${members.length} tenants that ${ports.controlPlane.lister} lists`, {
            hint: 'Set canary-slug to a tenant of the fleet, or to none',
        });
    }
    const strangers = [...new Set(rules.skipTenants)].filter((slug) => !skipped.includes(slug));
    return { fleet: { sha, tag, members, canary, stragglers: new Set(), skipped, looks: proofLooks, isRebuild }, strangers };
}
/** The fleet as it is now, those that are left alone apart. */
async function list({ tag, skipTenants }, ports) {
    const { lister } = ports.controlPlane;
    const bySlug = new Map((await listFleet(tag, ports)).map((one) => [one.slug, one]));
    const all = [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
    const strange = all.find(({ slug }) => !isSlug(slug));
    if (strange !== undefined)
        throw new Failure('bad-slug', `${lister} lists a tenant "${strange.slug.slice(0, 64)}", which is no slug`);
    if (all.length === 0) {
        throw new Failure('fleet-empty', `${lister} lists no tenant`, { hint: `See that ${lister === 'the control plane' ? 'control-plane-url is the control plane of the fleet' : `${lister} lists the fleet`}` });
    }
    const alone = new Set(skipTenants);
    const [listed, skipped] = [all.filter(({ slug }) => !alone.has(slug)), all.filter(({ slug }) => alone.has(slug))];
    if (listed.length === 0) {
        throw new Failure('fleet-empty', `skip-tenants leaves nobody of the ${count(all.length, 'tenant')} that ${lister} lists`, { hint: 'Set skip-tenants to those alone that are to be left alone' });
    }
    return { listed, skipped: skipped.map(({ slug }) => slug) };
}
/** A tenant of which nothing is known yet. */
const memberOf = ({ slug, url }, { tenantUrlTemplate, buildinfoPath, buildinfoQuery, healthPath }) => ({
    slug, tenant: { url: url ?? tenantUrl(tenantUrlTemplate, slug), tells: { buildinfoPath, buildinfoQuery, healthPath } },
    saidBefore: '', isCurrent: false, isAsked: false, isSkipped: false, isVouched: false,
});
/** By slug, the addresses of those that are elsewhere than the template says; nothing where none is. */
function addressesOf(members, { tenantUrlTemplate }) {
    const own = members.filter(({ slug, tenant }) => tenant.url !== tenantUrl(tenantUrlTemplate, slug));
    return own.length === 0 ? undefined : Object.fromEntries(own.map(({ slug, tenant }) => [slug, tenant.url]));
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
const tenantReports = ({ members, skipped, sha }) => [
    ...members.map((member) => ({
        tenant: member.slug, state: stateOf(member), wanted: (0,release_commit/* shortSha */.Fu)(sha), got: saidBy(member), ...(member.checks && { checks: member.checks }),
    })),
    ...skipped.map((slug) => ({ tenant: slug, state: 'skipped', wanted: (0,release_commit/* shortSha */.Fu)(sha), got: 'not asked: skip-tenants' })),
];
/** What it said last; of one that did not move also that it was passed over. */
function saidBy({ finding, saidBefore, isSkipped }) {
    const skipped = isSkipped && finding?.state !== 'shown' ? ', and in no row of the control plane\'s answer' : '';
    return `${finding?.got ?? saidBefore}${skipped}`;
}
/** e.g. `11 of 14 tenants run 4c1d56e, 1 stale, 2 untouched`. */
function fleetWords({ members, sha, skipped }) {
    const counts = new Map();
    for (const member of members) {
        const state = member.finding?.state === 'shown' ? 'shown' : stateOf(member);
        counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    if (skipped.length > 0)
        counts.set('skipped', skipped.length);
    const { shown = 0, ...others } = Object.fromEntries(counts);
    const rest = Object.entries(others).map(([state, count]) => `, ${count} ${state}`).join('');
    const all = members.length + skipped.length;
    return `${shown} of ${count(all, 'tenant')} ${all === 1 ? 'runs' : 'run'} ${(0,release_commit/* shortSha */.Fu)(sha)}${rest}`;
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
// EXTERNAL MODULE: ./src/release/cut.ts
var cut = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/release/json.ts
var json = __webpack_require__(527);
;// CONCATENATED MODULE: ./src/release/running.ts





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
        return (0,passing/* isGatewayStatus */.Pe)(answer.status) ? { unreachable, code: answer.status } : answer;
    }
    catch (thrown) {
        return unanswered((0,failure/* asFailure */.h_)(thrown), path);
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
    const read = (0,json/* readJson */.V)(body);
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
    return (0,release_commit/* isCommit */.WM)(commit) ? { commit } : { said: `${field} "${(0,cut/* cut */.J)(value, 60)}" in ${path}, which is no commit` };
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
    const { firstAt } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(83)]).then(__webpack_require__.bind(__webpack_require__, 2083));
    return firstAt(query, json);
}
/** Whether that is the commit, as far as the shorter of the two says it. */
const runs = (running, sha) => 'commit' in running && (0,release_commit/* sameCommit */.Kd)(running.commit, sha);
/** What it runs, as a table shows it. */
function describeRunning(running) {
    if ('commit' in running)
        return running.cached ? `${(0,release_commit/* shortSha */.Fu)(running.commit)}, ${running.cached}` : (0,release_commit/* shortSha */.Fu)(running.commit);
    return 'said' in running ? running.said : `no answer: ${running.unreachable}`;
}

;// CONCATENATED MODULE: ./src/release/rollout/proof.ts




/** Milliseconds before the one retry of a read. */
const SECOND_TRY = 300;
/** The longest that one look waits for a tenant that was asked too often. */
const LONGEST = 10_000;
/** Milliseconds between two looks, the last one again and again: a container is down for 10 to 30 s while it is replaced. */
const proof_PAUSES = (/* unused pure expression or super */ null && ([1_000, 2_000, 3_000, 5_000]));
/** Milliseconds between two lines that say the same. */
const QUIET = 15_000;
/**
 * Looks at a tenant: so many looks in a row, each on a connection of its own where there are several, since one of its
 * replicas may be behind (incident replica-behind). The first that does not show the commit is what is found.
 * @param isStrict a gateway's answer is what it is; else it is asked once more, as what does not answer at all always is
 */
async function look(member, { sha, looks }, where, call, isStrict = false) {
    for (let nth = 1;; nth++) {
        const finding = await lookAt(member, sha, where, looks > 1 ? { ...call, fresh: true } : call, isStrict);
        if (finding.state !== 'shown' || nth >= looks || call.signal?.aborted) {
            return nth > 1 && finding.state !== 'shown' ? { ...finding, got: `${finding.got} (look ${nth} of ${looks})` } : finding;
        }
    }
}
/** One look; what does not answer is asked once more. Never throws. */
async function lookAt({ tenant }, sha, where, call, isStrict) {
    const running = await readTwice(() => readBuildinfo(tenant, where.tenants, call), where, call, isStrict);
    const got = describeRunning(running);
    if ('unreachable' in running)
        return { state: 'unreachable', got, ...toDo(running) };
    const commit = 'commit' in running ? running.commit : undefined;
    if (!runs(running, sha))
        return { state: 'stale', got, commit };
    const fault = await readTwice(() => readHealth(tenant, where.tenants, call), where, call, true);
    if (!fault)
        return { state: 'shown', got, commit };
    // It has just told its build, so that one without an answer is not well rather than not there.
    if ('said' in fault)
        return { state: 'unhealthy', got: `${got}, ${fault.said}`, commit };
    const words = fault.code === undefined ? `no answer for ${tellsOf(tenant).healthPath}: ${fault.unreachable}` : fault.unreachable;
    return { state: 'unhealthy', got: `${got}, ${words}`, commit, ...toDo(fault) };
}
const toDo = ({ hint, limited }) => ({ ...(hint === undefined ? {} : { hint }), ...(limited === undefined ? {} : { limited }) });
async function readTwice(read, { clock }, { signal }, isStrict) {
    const first = await read();
    if (!first || !('unreachable' in first) || signal?.aborted || (isStrict && first.code !== undefined))
        return first;
    // Who asks to be left alone for longer is waited for elsewhere.
    if (first.limited !== undefined && first.limited > LONGEST)
        return first;
    await clock.sleep(Math.max(SECOND_TRY, first.limited ?? 0), signal);
    return signal?.aborted ? first : read();
}
/** Reads what these tenants run before anything is done to them. Who runs the build already has its first finding then. */
async function readMembers(members, fleet, ports) {
    await concurrently(members, MOST_AT_ONCE, async (member) => {
        const finding = await look(member, fleet, ports, { signal: ports.cancel });
        throwIfStopped(ports.cancel);
        member.before = finding.commit;
        member.saidBefore = finding.got;
        // A digest is the build, and a commit is its name alone (incident rebuilt-same-commit).
        member.isCurrent = !fleet.isRebuild && (finding.state === 'shown' || finding.state === 'unhealthy');
        if (member.isCurrent)
            member.finding = finding;
    });
}
/** Looks at each of them once more within so many milliseconds; who has not answered by then does not answer. */
async function lookOnce(members, fleet, where, within) {
    const [late, done] = [new AbortController(), new AbortController()];
    void where.clock.sleep(within, done.signal).then(() => late.abort());
    await (0,concurrent/* concurrently */.r)(members, concurrent/* MOST_AT_ONCE */.S, async (member) => {
        member.finding = await look(member, fleet, where, { signal: AbortSignal.any([late.signal]) });
    });
    done.abort();
}
/**
 * Looks at these tenants, side by side and again and again, until each shows the commit or the time is over. Every one
 * of them has its finding then; known stragglers are looked at once.
 * @returns those that do not show it, in their order
 */
async function prove({ name, members, since, seconds, isFresh }, fleet, ports) {
    const { clock, log, cancel } = ports;
    const { sha, stragglers } = fleet;
    const end = clock.elapsed() + seconds * 1_000;
    let told = { proved: -1, at: 0 };
    for (let round = 0, open = isFresh ? [] : members;; round++) {
        await concurrently(open, MOST_AT_ONCE, async (member) => {
            const finding = await look(member, fleet, ports, { signal: cancel });
            throwIfStopped(cancel);
            member.finding = finding;
        });
        const behind = members.filter(({ finding }) => finding?.state !== 'shown');
        const left = end - clock.elapsed();
        open = behind.filter((member) => !stragglers.has(member));
        if (open.length === 0 || left <= 0)
            return behind;
        const proved = members.length - behind.length;
        if (proved > told.proved || clock.elapsed() - told.at >= QUIET) {
            told = { proved, at: clock.elapsed() };
            log.progress(`${provedWords(name, members, since, told.at)}, waiting for ${shortSha(sha)}`);
        }
        const asked = Math.max(...open.map(({ finding }) => finding?.limited ?? 0));
        await clock.sleep(Math.min(Math.max(proof_PAUSES[Math.min(round, proof_PAUSES.length - 1)], asked), left), cancel);
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
    const { sha, tag, urlTemplate, urls, slugs, current, canary, skipped = [], tells, looks = 1, images, again } = begun;
    const [isCurrent, members] = [new Set(current), new Map()];
    const add = (slug, addresses = {}) => {
        const saidBefore = isCurrent.has(slug) ? (0,release_commit/* shortSha */.Fu)(sha) : 'not known';
        const tenant = { url: Object.hasOwn(addresses, slug) ? addresses[slug] : (0,release_slug/* tenantUrl */.Y)(urlTemplate, slug), tells };
        members.set(slug, { slug, tenant, saidBefore, isCurrent: isCurrent.has(slug), isAsked: false, isSkipped: false, isVouched: false });
    };
    for (const slug of slugs)
        add(slug, urls);
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
        if (entry.kind === 'listed') {
            for (const slug of entry.gone) {
                find(slug, undefined);
                members.delete(slug);
            }
            for (const slug of entry.came)
                add(slug, entry.urls);
        }
        if (entry.kind !== 'found')
            continue;
        for (const slug of entry.shown)
            find(slug, { state: 'shown', got: (0,release_commit/* shortSha */.Fu)(sha) });
        for (const { slug, state, got } of entry.behind)
            find(slug, { state, got });
    }
    const fleet = { sha, tag, members: [...members.values()], stragglers, canary: members.get(canary ?? ''), skipped, looks, isRebuild: false };
    return { fleet, images, again };
}

// EXTERNAL MODULE: ./src/release/tags/tag-report.ts
var tag_report = __webpack_require__(4550);
// EXTERNAL MODULE: ./src/modes/recover.ts + 21 modules
var recover = __webpack_require__(9042);
// EXTERNAL MODULE: ./src/modes/recovered.ts
var modes_recovered = __webpack_require__(7817);
;// CONCATENATED MODULE: ./src/modes/recover-deploy.ts






/** Milliseconds for a look at tenants that were called for when the run was killed. */
const LOOK = 3_000;
/**
 * Finishes a deploy that was killed: puts back what was half moved of the tags, asks the tenants that were called for
 * what became of them, and writes the report. No tenant is moved back: what runs, runs.
 * @returns nothing where the run ended by itself
 */
async function recoverDeploy(entries, ports) {
    const recovered = await (0,recover/* recover */.l)(entries, ports);
    const replayed = replayFleet(entries);
    if (!recovered || !replayed)
        return recovered;
    const { report, isDone } = recovered;
    const { fleet, again, images } = replayed;
    await lookOnce(fleet.members.filter(({ isAsked, finding }) => isAsked && !finding), fleet, ports, LOOK);
    const hasBegun = report.images.length > 0;
    const how = (0,modes_recovered/* howItEnded */.q)(entries.find((entry) => entry.kind === 'end')?.outcome);
    const tags = hasBegun ? report.verdict : `${how}; no tag was moved`;
    const told = {
        ...report,
        images: hasBegun ? report.images : (0,tag_report/* unwrittenImages */.Hc)(images, 'untouched'),
        sha: fleet.sha,
        faults: hasBegun ? report.faults : [how],
        finishedAt: ports.clock.now(),
        tenants: tenantReports(fleet),
        stragglers: [...fleet.stragglers].map(({ slug }) => slug),
        verdict: `${isTouched(fleet) ? fleetWords(fleet) : 'no tenant was touched'}; ${tags}`,
    };
    if (report.outcome !== 'failed' && report.outcome !== 'restored')
        return { report: told, isDone };
    return { report: { ...told, next: 'Run this to go on where it stopped', command: again }, isDone };
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


/***/ })

};
;