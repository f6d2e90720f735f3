"use strict";
exports.id = 7996;
exports.ids = [7996];
exports.modules = {

/***/ 7527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   Dn: () => (/* binding */ isTouched),
/* harmony export */   Gm: () => (/* binding */ tenantReports),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   TT: () => (/* binding */ saidBy),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   _Y: () => (/* binding */ fleetWords),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8952);
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _slug__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3006);
/* harmony import */ var _patience__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8020);




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
        throw new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('canary-unknown', `the canary ${canarySlug} is none of the ${members.length} tenants that ${ports.controlPlane.lister} lists`, {
            hint: 'Set canary-slug to a tenant of the fleet, or to none',
        });
    }
    const strangers = [...new Set(rules.skipTenants)].filter((slug) => !skipped.includes(slug));
    return { fleet: { sha, tag, members, canary, stragglers: new Set(), skipped, looks: proofLooks, isRebuild }, strangers };
}
/** The fleet as it is now, those that are left alone apart. */
async function list({ tag, skipTenants }, ports) {
    const { lister } = ports.controlPlane;
    const bySlug = new Map((await (0,_patience__WEBPACK_IMPORTED_MODULE_1__/* .listFleet */ .d9)(tag, ports)).map((one) => [one.slug, one]));
    const all = [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
    const strange = all.find(({ slug }) => !(0,_slug__WEBPACK_IMPORTED_MODULE_2__/* .isSlug */ .u)(slug));
    if (strange !== undefined)
        throw new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-slug', `${lister} lists a tenant "${strange.slug.slice(0, 64)}", which is no slug`);
    if (all.length === 0) {
        throw new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('fleet-empty', `${lister} lists no tenant`, { hint: `See that ${lister === 'the control plane' ? 'control-plane-url is the control plane of the fleet' : `${lister} lists the fleet`}` });
    }
    const alone = new Set(skipTenants);
    const [listed, skipped] = [all.filter(({ slug }) => !alone.has(slug)), all.filter(({ slug }) => alone.has(slug))];
    if (listed.length === 0) {
        throw new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('fleet-empty', `skip-tenants leaves nobody of the ${count(all.length, 'tenant')} that ${lister} lists`, { hint: 'Set skip-tenants to those alone that are to be left alone' });
    }
    return { listed, skipped: skipped.map(({ slug }) => slug) };
}
/** A tenant of which nothing is known yet. */
const memberOf = ({ slug, url }, { tenantUrlTemplate, buildinfoPath, buildinfoQuery, healthPath }) => ({
    slug, tenant: { url: url ?? (0,_slug__WEBPACK_IMPORTED_MODULE_2__/* .tenantUrl */ .Y)(tenantUrlTemplate, slug), tells: { buildinfoPath, buildinfoQuery, healthPath } },
    saidBefore: '', isCurrent: false, isAsked: false, isSkipped: false, isVouched: false,
});
/** By slug, the addresses of those that are elsewhere than the template says; nothing where none is. */
function addressesOf(members, { tenantUrlTemplate }) {
    const own = members.filter(({ slug, tenant }) => tenant.url !== (0,_slug__WEBPACK_IMPORTED_MODULE_2__/* .tenantUrl */ .Y)(tenantUrlTemplate, slug));
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
        tenant: member.slug, state: stateOf(member), wanted: (0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha), got: saidBy(member), ...(member.checks && { checks: member.checks }),
    })),
    ...skipped.map((slug) => ({ tenant: slug, state: 'skipped', wanted: (0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha), got: 'not asked: skip-tenants' })),
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
    return `${shown} of ${count(all, 'tenant')} ${all === 1 ? 'runs' : 'run'} ${(0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha)}${rest}`;
}
/** e.g. `1 tenant`, `3 tenants`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** The first few by name, e.g. `acme, globex and 3 more`. */
function named(members) {
    const first = members.slice(0, 3).map(({ slug }) => slug).join(', ');
    return members.length > 3 ? `${first} and ${members.length - 3} more` : first;
}


/***/ }),

/***/ 8020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZB: () => (/* binding */ mayBeSentAgain),
/* harmony export */   ao: () => (/* binding */ MOST_TRIES),
/* harmony export */   d9: () => (/* binding */ listFleet),
/* harmony export */   i3: () => (/* binding */ Patience),
/* harmony export */   i4: () => (/* binding */ isToldToWait)
/* harmony export */ });
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _passing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);
/* harmony import */ var _stopped__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7388);



/** Milliseconds before the three more tries that the control plane is given, where it does not say how long. */
const PAUSES = [2_000, 8_000, 20_000];
/** From the first such answer on, in milliseconds: no call begins later. */
const PATIENCE = 40_000;
/** How often a call is made at most. */
const MOST_TRIES = PAUSES.length + 1;
/** It was told to wait, and nothing was begun: a limit on calls, whatever status it comes with, another rollout under way, or a command that says so. */
const isToldToWait = ({ status = 0, transient, reason, unsent }) => status === 429 || status === 409 || (transient && status >= 400 && status < 500 && status !== 408) || (reason === 'rollout-command-failed' && unsent);
/** What says "try again", or was surely never sent; a 500 and an answer that was lost say nothing of the kind. */
const mayBeSentAgain = (failure) => isToldToWait(failure) || (failure.transient && (failure.unsent || (0,_passing__WEBPACK_IMPORTED_MODULE_1__/* .isGatewayStatus */ .Pe)(failure.status)));
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
async function listFleet(tag, { controlPlane, clock, log, cancel }) {
    const patience = new Patience(clock);
    for (;;) {
        const answer = await controlPlane.enumerate(tag, { signal: cancel }).catch(_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_);
        if (Array.isArray(answer))
            return answer;
        (0,_stopped__WEBPACK_IMPORTED_MODULE_2__/* .throwIfStopped */ .$)(cancel);
        const pause = answer.transient || isToldToWait(answer) ? patience.next(answer) : undefined;
        if (pause === undefined)
            throw answer;
        log.info(`${answer.message}; listing the fleet again in ${pause / 1_000} s (${patience.tries} of ${MOST_TRIES})`);
        await clock.sleep(pause, cancel);
        (0,_stopped__WEBPACK_IMPORTED_MODULE_2__/* .throwIfStopped */ .$)(cancel);
    }
}


/***/ }),

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ groupsOf)
/* harmony export */ });
/** Those that are alike together, in the order of the first of each. */
function groupsOf(items, keyOf) {
    const found = new Map();
    for (const item of items)
        found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
    return [...found.values()];
}


/***/ }),

/***/ 7996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ status_fleetOf),
  showStatus: () => (/* binding */ showStatus)
});

// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/adapters/journal/folders.ts
var folders = __webpack_require__(9801);
// EXTERNAL MODULE: ./src/adapters/journal/waiting.ts + 1 modules
var journal_waiting = __webpack_require__(8572);
// EXTERNAL MODULE: ./src/release/commit.ts
var release_commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/concurrent.ts
var concurrent = __webpack_require__(9932);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/history/amend.ts + 1 modules
var amend = __webpack_require__(1087);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
// EXTERNAL MODULE: ./src/release/history/previous.ts
var previous = __webpack_require__(6165);
// EXTERNAL MODULE: ./src/release/rollout/fleet.ts
var rollout_fleet = __webpack_require__(7527);
// EXTERNAL MODULE: ./src/release/running.ts
var release_running = __webpack_require__(5274);
// EXTERNAL MODULE: ./src/release/tags/commands.ts
var commands = __webpack_require__(3309);
// EXTERNAL MODULE: ./src/release/tags/revision.ts
var revision = __webpack_require__(278);
;// CONCATENATED MODULE: ./src/modes/status.ts










/** Reads what is live where; nothing is written. Never throws: what cannot be read is told beside the rest. */
async function status_status(request, ports) {
    const call = { signal: ports.cancel };
    const [images, fleet] = await Promise.all([
        Promise.all(request.images.map((image) => standingOf(image, request, ports, call))),
        fleetOf(request, ports),
    ]);
    const undo = images.some(({ back }) => back) && images.every(({ back, fault }) => back && !fault) ? (0,commands/* previousCommand */.$v)(request) : undefined;
    return { images, undo, ...fleet };
}
async function standingOf(image, { targetTag }, { registry }, call) {
    const at = { image: image.name, tag: targetTag };
    try {
        const [shown, kept] = await Promise.all([registry.read(image, targetTag, call), (0,amend/* readHistory */.L)(registry, image, (0,history_history/* historyTag */.DJ)(targetTag), call)]);
        const history = kept?.history ?? history_history/* EMPTY */.wg;
        if (!shown && !kept)
            return { ...at, vetoes: [], fault: `there is neither ${image.name}:${targetTag} nor a history of it: see how the image and its tag are spelled` };
        const live = (0,history_history/* liveEntry */.H$)(history, shown?.digest);
        const label = shown && await (0,revision/* revisionOf */.D)(registry, image, shown, call);
        const commit = label !== undefined && (0,release_commit/* isCommit */.WM)(label) ? label : live?.commit;
        return {
            ...at, shown: shown?.digest, commit, live: live?.mode === 'found' ? undefined : live, hold: history.hold, vetoes: vetoesOf(history, shown),
            back: shown && await backOf(image, targetTag, history, shown, registry, call),
        };
    }
    catch (thrown) {
        const { message, hint } = (0,failure/* asFailure */.h_)(thrown);
        return { ...at, vetoes: [], fault: hint ? `${message}. ${hint}` : message };
    }
}
function vetoesOf({ entries, hold }, shown) {
    const seen = new Set();
    return entries.flatMap(({ commit, build }) => {
        const veto = (0,history_history/* vetoOf */.mw)({ entries, hold }, { commit, digest: build?.digest });
        const key = build?.digest ?? commit ?? '';
        if (!veto || seen.has(key))
            return [];
        seen.add(key);
        return [{ commit, digest: build?.digest, isLive: shown !== undefined && build?.digest === shown.digest, veto }];
    });
}
/** As a rollback to `previous` would choose, but that it does not see whether the build is whole. */
async function backOf(image, targetTag, history, shown, registry, call) {
    const rolledBack = await registry.digest(image, `${targetTag}-rolled-back`, call).catch(() => undefined);
    const way = (0,previous/* wayBack */.lZ)(history, shown.digest, rolledBack);
    if (way.to === 'stay')
        return { words: `it was rolled back already${way.since ? `, ${(0,history_history/* inWords */.r4)({ ...way.since, why: '' })}` : ''}` };
    if (way.to === 'build')
        return { commit: way.entry.commit, words: way.entry.commit ? `to ${(0,release_commit/* shortSha */.Fu)(way.entry.commit)}` : `to ${way.entry.build.digest}` };
    const kept = await registry.read(image, `${targetTag}-previous`, call);
    if (!kept || kept.digest === shown.digest)
        return undefined;
    const label = await (0,revision/* revisionOf */.D)(registry, image, kept, call).catch(() => undefined);
    const commit = label !== undefined && (0,release_commit/* isCommit */.WM)(label) ? label : undefined;
    return { commit, words: `to ${commit ? (0,release_commit/* shortSha */.Fu)(commit) : kept.digest}, which ${targetTag}-previous keeps` };
}
async function fleetOf(request, ports) {
    const known = request.tenantUrls.map((url) => ({ slug: url, tenant: { url, tells: tellsOf(request) } }));
    const { listed: fleet, skipped, faults } = await listed(request, ports);
    const members = fleet.map((one) => (0,rollout_fleet/* memberOf */.C5)(one, request));
    const listedUrls = new Set(members.map(({ tenant }) => tenant.url));
    const all = [...members, ...known.filter(({ tenant }) => !listedUrls.has(tenant.url))];
    const tenants = await (0,concurrent/* concurrently */.r)(all, concurrent/* MOST_AT_ONCE */.S, async ({ slug, tenant }) => {
        const running = await (0,release_running/* readRunning */.Ki)(tenant, ports.tenants, { signal: ports.cancel });
        return 'commit' in running ? { tenant: slug, commit: running.commit } : { tenant: slug, said: (0,release_running/* describeRunning */.Rh)(running) };
    });
    return { tenants, skipped, faults };
}
const tellsOf = ({ buildinfoPath, buildinfoQuery, healthPath }) => ({ buildinfoPath, buildinfoQuery, healthPath });
async function listed({ targetTag, skipTenants }, { controlPlane, ...ports }) {
    if (!controlPlane)
        return { listed: [], skipped: [], faults: [] };
    try {
        return { ...await (0,rollout_fleet/* list */.p_)({ tag: targetTag, skipTenants }, { ...ports, controlPlane }), faults: [] };
    }
    catch (thrown) {
        const { message, hint } = (0,failure/* asFailure */.h_)(thrown);
        return { listed: [], skipped: [], faults: [`the fleet is not known: ${hint ? `${message}. ${hint}` : message}`] };
    }
}

;// CONCATENATED MODULE: ./src/release/standing.ts

/** The commits that are live, each once. */
function commitsOf({ images, tenants }) {
    const found = [];
    for (const { commit } of [...images, ...tenants]) {
        if (commit !== undefined && !found.some((one) => (0,release_commit/* sameCommit */.Kd)(one, commit)))
            found.push(commit);
    }
    return found;
}
/** Whether everybody shows one commit, and everybody says so. */
const isOne = (standing) => standing.faults.length === 0
    && [...standing.images, ...standing.tenants].every(({ commit }) => commit !== undefined)
    && commitsOf(standing).length === 1;

// EXTERNAL MODULE: ./src/release/digest.ts
var digest = __webpack_require__(1709);
// EXTERNAL MODULE: ./src/report/facts.ts
var facts = __webpack_require__(1349);
// EXTERNAL MODULE: ./src/report/groups.ts
var report_groups = __webpack_require__(6900);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/report/safe.ts
var safe = __webpack_require__(9369);
;// CONCATENATED MODULE: ./src/report/standing-text.ts








/** Columns of a terminal that nobody made wider. */
const WIDTH = 80;
const LABEL = 10;
/** What is live where, for a terminal: what everybody shows first, images that stand alike once. @param now epoch milliseconds */
const standingText = (standing, now) => [
    ...(0,lines/* wrap */.LV)(verdict(standing), '', WIDTH),
    ...(0,report_groups/* groupsOf */.c)(standing.images, (image) => imageLines(image, now).join('\n')).flatMap((alike) => ['', ...alike.map(titleOf), ...imageLines(alike[0], now)]),
    ...tenantLines(standing),
    ...standing.faults.flatMap((fault) => ['', ...labelled('FAILED', fault)]),
    ...(standing.undo ? ['', 'To undo it', `  ${(0,safe/* harmless */.I)(standing.undo)}`] : []),
];
function verdict(standing) {
    const commits = commitsOf(standing);
    const where = [counted(standing.images.length, 'image'), counted(standing.tenants.length, 'tenant')].filter((words) => words !== '').join(' and ');
    if (isOne(standing))
        return `${(0,release_commit/* shortSha */.Fu)(commits[0])} is live in ${where}`;
    const unknown = [...standing.images, ...standing.tenants].filter(({ commit }) => commit === undefined).length;
    const parts = [
        commits.length > 1 ? `${commits.map(release_commit/* shortSha */.Fu).join(', ')} are live` : commits.length === 1 ? `${(0,release_commit/* shortSha */.Fu)(commits[0])} is live` : '',
        unknown > 0 ? `of ${unknown} of ${where} no commit is known` : '',
        standing.faults.length > 0 ? 'not everything could be read' : '',
    ];
    return `NOT ONE COMMIT: ${parts.filter((part) => part !== '').join('; ')}`;
}
const counted = (count, noun) => (count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`);
const titleOf = ({ image, tag }) => `${(0,safe/* harmless */.I)(image)}:${tag}`;
function imageLines({ shown, commit, live, hold, vetoes, back, fault }, now) {
    if (fault !== undefined)
        return labelled('FAILED', fault);
    const since = live ? Date.parse(live.at) : undefined;
    return [
        ...labelled('shows', shown === undefined ? 'nothing: there is no such tag' : commit ? (0,release_commit/* shortSha */.Fu)(commit) : `${(0,digest/* shortDigest */.VK)(shown)}, whose commit nobody tells`),
        ...(live && since !== undefined ? labelled('since', `${(0,facts/* utcDate */.HB)(since)} ${(0,facts/* utcTime */.SK)(since)} UTC (${(0,facts/* longSpan */.xv)(now - since)}), ${live.mode} by ${live.by}`) : labelled('since', 'not recorded')),
        ...(live?.proof ? labelled('proved', live.proof) : []),
        ...labelled('back', back?.words ?? 'nowhere: no older build is kept'),
        ...(hold ? labelled('HELD', (0,history_history/* inWords */.r4)(hold)) : []),
        ...vetoes.flatMap((one) => labelled(one.isLive ? 'VETOED' : 'vetoed', `${one.commit ? (0,release_commit/* shortSha */.Fu)(one.commit) : one.digest ? (0,digest/* shortDigest */.VK)(one.digest) : '?'} ${(0,history_history/* inWords */.r4)(one.veto)}${one.isLive ? ' (it is live)' : ''}`)),
    ];
}
function labelled(label, text) {
    const [first = '', ...rest] = (0,lines/* wrap */.LV)((0,lines/* short */.h0)(text), ' '.repeat(LABEL + 2), WIDTH);
    return [`  ${label.padEnd(LABEL)}${first.trim()}`, ...rest];
}
/** Those that run the same in one line, the largest group first. */
function tenantLines({ tenants, skipped }) {
    if (tenants.length === 0)
        return [];
    const groups = (0,report_groups/* groupsOf */.c)(tenants, saidBy).sort((a, b) => b.length - a.length);
    const lines = groups.flatMap((group) => labelled(shortWord(group[0]), `${counted(group.length, 'tenant')}: ${names(group)}${group[0].commit ? '' : ` (${group[0].said ?? ''})`}`));
    return ['', 'tenants', ...lines, ...(skipped.length > 0 ? labelled('skipped', skipped.join(', ')) : [])];
}
const saidBy = ({ commit, said }) => (commit ? (0,release_commit/* shortSha */.Fu)(commit) : said ?? '');
const shortWord = ({ commit }) => (commit ? (0,release_commit/* shortSha */.Fu)(commit) : 'UNKNOWN');
const MOST_NAMES = 8;
const names = (group) => `${group.slice(0, MOST_NAMES).map(({ tenant }) => tenant).join(', ')}${group.length > MOST_NAMES ? ` and ${group.length - MOST_NAMES} more` : ''}`;
/** The same as data, for a script. */
const standingJson = (standing) => ({
    one: isOne(standing),
    commits: commitsOf(standing),
    images: standing.images.map(({ live, ...image }) => ({
        ...image, since: live?.at, by: live?.by, mode: live?.mode, run: live?.run, proof: live?.proof,
    })),
    tenants: standing.tenants,
    skipped: standing.skipped,
    undo: standing.undo,
    faults: standing.faults,
});

// EXTERNAL MODULE: ./src/request/parse.ts
var parse = __webpack_require__(9526);
// EXTERNAL MODULE: ./src/run/adapters.ts + 16 modules
var adapters = __webpack_require__(3769);
// EXTERNAL MODULE: ./src/run/tell.ts
var tell = __webpack_require__(1846);
// EXTERNAL MODULE: ./src/run/waiting.ts
var run_waiting = __webpack_require__(6242);
// EXTERNAL MODULE: ./src/run/with-inputs.ts
var with_inputs = __webpack_require__(4703);
;// CONCATENATED MODULE: ./src/run/status.ts











/** Shows what is live where. Returns the exit code: 0 where all of it shows one commit. */
async function showStatus(raw, host, cancel, { out, json }) {
    return (0,with_inputs/* withInputs */.w)(raw, 'status', (0,parse/* parseStatus */.i$)(raw), host, async (request, context) => {
        const ports = { registry: (0,adapters/* registry */.u5)(request, request.images, true, context), tenants: (0,adapters/* tenants */.kY)(context), controlPlane: await status_fleetOf(request, context), clock: clock/* systemClock */.m, log: context.log, cancel };
        const standing = context.secrets.clean(await status_status(request, ports));
        const waiting = (0,journal_waiting/* waitingIn */.z)((0,folders/* waitingFolders */.Fm)(host.folder, host.env));
        if (json)
            (0,tell/* tellJson */.m)({ ...standingJson(standing), waiting: waiting.map(run_waiting/* asJson */.vA) }, out, context);
        else
            (0,tell/* tellLines */.B)([...standingText(standing, clock/* systemClock */.m.now()), ...(0,run_waiting/* waitingLines */.hl)(waiting)], out, context);
        return isOne(standing) ? 0 : 1;
    });
}
/** Whoever can list the fleet, where one is given. */
async function status_fleetOf({ controlPlaneUrl: url, controlPlaneToken: token }, { http, secrets }) {
    if (token === undefined)
        return undefined;
    const { createControlPlane } = await __webpack_require__.e(/* import() */ 5169).then(__webpack_require__.bind(__webpack_require__, 5169));
    return createControlPlane({ http, url, token, mask: secrets.add });
}


/***/ }),

/***/ 1846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tellLines),
/* harmony export */   m: () => (/* binding */ tellJson)
/* harmony export */ });
/* harmony import */ var _report_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2794);
/* harmony import */ var _way_out__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);


/** What a command says by itself, below what went on: lines that are harmless already. */
function tellLines(lines, out, { log, secrets }) {
    log.over?.();
    (0,_way_out__WEBPACK_IMPORTED_MODULE_0__/* .guardedOut */ .V_)(out, secrets).write(lines.map((line) => `${line}\n`).join(''));
}
/** The same for a script: data that holds no secret already. */
function tellJson(value, out, { log }) {
    log.over?.();
    out.write((0,_report_json__WEBPACK_IMPORTED_MODULE_1__/* .harmlessJson */ .E)(value));
}


/***/ }),

/***/ 4703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withInputs)
/* harmony export */ });
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _request_fault__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(901);
/* harmony import */ var _request_parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9526);
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7068);




/**
 * The frame of a command that is no mode: tells what is wrong with its inputs, before anything is asked of any network,
 * and what a fault of the work is.
 * @returns the exit code: 2 where the inputs are not right, 1 where the work fails
 */
async function withInputs(raw, command, read, host, work) {
    const context = await (0,_context__WEBPACK_IMPORTED_MODULE_3__/* .createContext */ .q)(raw, host);
    try {
        for (const warning of (0,_request_parse__WEBPACK_IMPORTED_MODULE_2__/* .idleInputs */ .mH)(raw, command))
            context.log.warning(warning);
        const faults = [...(read.ok ? [] : read.faults), ...context.networkFaults];
        for (const fault of faults)
            context.log.error((0,_request_fault__WEBPACK_IMPORTED_MODULE_1__/* .faultWords */ ._Q)(host.trigger)(fault));
        if (!read.ok || faults.length > 0)
            return 2;
        return await work(read.inputs, context);
    }
    catch (thrown) {
        const { message, hint, reason } = (0,_release_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown);
        context.log.error(hint ? `${message}. ${hint}` : message);
        return reason === 'bad-input' ? 2 : 1;
    }
    finally {
        context.http.close();
    }
}


/***/ })

};
;