"use strict";
exports.id = 741;
exports.ids = [741];
exports.modules = {

/***/ 741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./src/release/budget.ts
var release_budget = __webpack_require__(3348);
// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/failure.ts
var release_failure = __webpack_require__(9991);
;// CONCATENATED MODULE: ./src/release/stopped.ts

/** The run was asked to stop: no further side effect is begun. */
function throwIfStopped(cancel) {
    if (cancel.aborted)
        throw new release_failure/* Failure */.H('cancelled', 'the run was asked to stop', { hint: 'Run again' });
}

;// CONCATENATED MODULE: ./src/release/gates/ci.ts


/** Whether the word `none` stands in the place of names. */
const waitsForNone = ({ requiredContexts: [first, ...others] }) => first === 'none' && others.length === 0;
/**
 * Waits until every required context is green on the commit. The branch's head is read at each poll too, so that a
 * commit that is superseded is not waited for.
 * @throws Failure `ci-failed` at once where a context ended in any other way, `ci-timeout`, `ci-unreadable`, and what
 * the head throws
 */
async function waitForCi(rules, gates, record, ports) {
    const { requiredContexts: names, ciTimeoutSeconds, ciPollSeconds } = rules;
    const { clock, log, cancel } = ports;
    const began = clock.now();
    for (;;) {
        const found = await look(rules, gates, ports).catch((thrown) => { throw held((0,release_failure/* asFailure */.h)(thrown), record, cancel); });
        throwIfStopped(cancel);
        if (found === 'green')
            return record.gate('ci', 'passed', `green: ${names.join(', ')}`);
        const left = began + ciTimeoutSeconds * 1_000 - clock.now();
        if (left <= 0)
            throw held(found instanceof release_failure/* Failure */.H ? found : tooLate(found, ciTimeoutSeconds), record, cancel);
        log.progress(`CI: ${waitingFor(found, names)}, ${Math.round((clock.now() - began) / 1_000)} s of ${ciTimeoutSeconds} s`);
        await clock.sleep(Math.min(ciPollSeconds * 1_000, left), cancel);
        throwIfStopped(cancel);
    }
}
/**
 * One poll.
 * @returns those not green yet, or why that cannot be read at the moment (a 5xx is polled on)
 * @throws Failure that ends the wait
 */
async function look({ sha, requiredContexts }, gates, { forge, cancel }) {
    if (!forge) {
        throw new release_failure/* Failure */.H('ci-unreadable', 'there is no forge to read the required contexts from', {
            hint: 'Name the forge by api-url and GITHUB_REPOSITORY; where it is down, redeploy-tag deploys without it',
        });
    }
    const call = { signal: cancel };
    const head = await gates.glance(call);
    // In full where the head gave it: not every forge knows a commit by its first digits here.
    const contexts = await forge.contexts(head instanceof release_failure/* Failure */.H ? sha : head, call).catch(ifTransient);
    if (contexts instanceof release_failure/* Failure */.H)
        return contexts;
    const standing = requiredContexts.map((name) => standingOf(name, contexts));
    const failed = standing.filter(({ state }) => state === 'failure');
    if (failed.length > 0) {
        throw new release_failure/* Failure */.H('ci-failed', `not green on this commit: ${failed.map(describe).join(', ')}`, {
            hint: 'Mend what these contexts found, or run them again, then run again',
        });
    }
    const open = standing.filter(({ state }) => state !== 'success');
    if (open.length > 0)
        return open;
    // Nothing is left to wait for, so that a head that cannot be read is the end.
    if (head instanceof release_failure/* Failure */.H)
        throw head;
    return 'green';
}
function ifTransient(thrown) {
    const failure = (0,release_failure/* asFailure */.h)(thrown);
    if (!failure.transient)
        throw failure;
    return failure;
}
/** A name may be a status and a check, and is green only where both are. */
function standingOf(name, contexts) {
    const rows = contexts.filter((context) => context.name === name);
    const worst = rows.find(({ state }) => state === 'failure') ?? rows.find(({ state }) => state === 'pending') ?? rows[0];
    return { name, state: worst?.state ?? 'absent', said: worst?.said ?? '' };
}
const describe = ({ name, state, said }) => `"${name}" (${state === 'absent' ? 'absent' : said || state})`;
const tooLate = (open, seconds) => new release_failure/* Failure */.H('ci-timeout', `not green after ${seconds} s: ${open.map(describe).join(', ')}`, {
    hint: 'See why these contexts are not there, and that required-contexts names them as the forge does, then run again',
});
function waitingFor(found, names) {
    if (found instanceof release_failure/* Failure */.H)
        return found.message;
    return `${names.length - found.length} of ${names.length} contexts green, waiting for ${found.map(describe).join(', ')}`;
}
/** Puts what ended the wait into the report; a head that holds stands there already, unless it may soon be readable. */
function held(failure, record, cancel) {
    const { reason, message, transient } = failure;
    const ofHead = reason === 'superseded' || reason === 'head-unreadable';
    if (!cancel.aborted && (!ofHead || transient))
        record.gate(ofHead ? 'head' : 'ci', 'held', message);
    return failure;
}

// EXTERNAL MODULE: ./src/release/gates/event.ts
var gates_event = __webpack_require__(6510);
// EXTERNAL MODULE: ./src/release/gates/kill-switch.ts
var kill_switch = __webpack_require__(3121);
;// CONCATENATED MODULE: ./src/release/gates/gates.ts



const NO_FORGE = {
    hint: 'Name the forge by api-url and GITHUB_REPOSITORY; where it is down, redeploy-tag deploys without it',
};
/** So much of a variable that holds something strange is told. */
const MOST_SAID = 40;
/** What cannot be read holds (incidents kill-switch-open, head-unreadable). */
function openGates(rules, record, { forge }) {
    const { sha, branch, disabled, disabledVariable, controlToken, redeployTag } = rules;
    /** Says no, in the report as well. A reading that was broken off is no reading. */
    function hold(name, thrown, { signal }) {
        const failure = (0,release_failure/* asFailure */.h)(thrown);
        if (!signal?.aborted)
            record.gate(name, 'held', failure.message);
        return failure;
    }
    const known = (asked, reason, what) => {
        if (asked === undefined)
            throw new release_failure/* Failure */.H(reason, `there is no forge to read ${what} from`, NO_FORGE);
        return asked;
    };
    async function readSwitch(call) {
        if (disabled)
            throw new release_failure/* Failure */.H('kill-switch-on', 'deploys are disabled: the kill switch was on when the job began', SWITCH_HINT);
        if (!controlToken)
            return 'off when the job began; without a control-token nobody can tell whether it still is';
        const value = await known(forge, 'kill-switch-unreadable', `the variable ${disabledVariable}`).variable(disabledVariable, call);
        if (value === undefined)
            return `there is no variable ${disabledVariable}`;
        const on = (0,kill_switch/* isOn */.M)(value);
        if (on === false)
            return `${disabledVariable} is off`;
        if (on)
            throw new release_failure/* Failure */.H('kill-switch-on', `deploys are disabled: ${disabledVariable} is on`, SWITCH_HINT);
        throw new release_failure/* Failure */.H('kill-switch-unreadable', `${disabledVariable} is "${value.slice(0, MOST_SAID)}", which is neither on nor off`, {
            hint: `Set ${disabledVariable} to true or false`,
        });
    }
    async function readHead(call) {
        const head = await known(forge, 'head-unreadable', `the head of ${branch}`).head(branch, call);
        if ((0,commit/* sameCommit */.Kd)(head, sha))
            return head;
        throw new release_failure/* Failure */.H('superseded', `${branch} is at ${(0,commit/* shortSha */.Fu)(head)}, and no longer at ${(0,commit/* shortSha */.Fu)(sha)}`, {
            hint: `Leave it to the deploy of ${(0,commit/* shortSha */.Fu)(head)}; to deploy ${(0,commit/* shortSha */.Fu)(sha)} all the same, use redeploy-tag`,
        });
    }
    async function pass(name, read, before, call) {
        const detail = await read(call).catch((thrown) => { throw hold(name, thrown, call); });
        record.gate(name, 'passed', `${detail}; read before ${before}`);
    }
    return {
        async glance(call) {
            try {
                return await readHead(call);
            }
            catch (thrown) {
                if ((0,release_failure/* asFailure */.h)(thrown).transient)
                    return (0,release_failure/* asFailure */.h)(thrown);
                throw hold('head', thrown, call);
            }
        },
        async ask(before, call) {
            if (redeployTag)
                return;
            const head = async () => `${branch} is at ${(0,commit/* shortSha */.Fu)(await readHead(call))}`;
            const asked = await Promise.allSettled([pass('kill switch', readSwitch, before, call), pass('head', head, before, call)]);
            for (const answer of asked)
                if (answer.status === 'rejected')
                    throw (0,release_failure/* asFailure */.h)(answer.reason);
        },
    };
}
const SWITCH_HINT = { hint: 'Switch the kill switch off, then run again' };
/** Whether a run that moved nothing ends well with this: it was kept from it on purpose. */
const isClosed = (reason) => reason === 'kill-switch-on' || reason === 'superseded' || reason === 'held';

// EXTERNAL MODULE: ./src/release/tag.ts
var release_tag = __webpack_require__(3837);
;// CONCATENATED MODULE: ./src/release/rollout/commands.ts

/** As `INPUTS` has them, which this room does not know. */
const DEFAULTS = {
    'source-tag': 'staging-{sha7}', 'target-tag': 'latest', 'keep-previous': 'true', 'allow-backward': 'false', branch: 'main',
    'control-plane-url': 'https://api.moleculesai.app', 'soak-seconds': '60', 'batch-size': '3', 'max-stragglers': '0',
    'tenant-url-template': 'https://{slug}.moleculesai.app', 'verify-seconds': '240', 'rollout-timeout-seconds': '600',
    'disabled-variable': 'PROD_AUTO_DEPLOY_DISABLED',
};
/** Deploys the same once more: what is there is only proved, so that it goes on where it stopped. */
const deployCommand = (sha, same) => command(sha, same, { 'redeploy-tag': same.redeployTag, 'required-contexts': same.requiredContexts.join('\n') });
/** Brings fleet and tags back to an older build, by the manual path. */
const returnCommand = (sha, same) => command(sha, same, { 'redeploy-tag': (0,release_tag/* fillTag */.au)(same.sourceTag, sha), 'required-contexts': 'none' });
function command(sha, same, more) {
    const isOther = same.controlPlaneUrl !== DEFAULTS['control-plane-url'];
    const inputs = {
        'canary-slug': same.canarySlug,
        images: same.images.map(({ name }) => name).join(',') || undefined,
        ...more,
        ...awayFromDefault(same),
        'allow-other-control-plane': isOther ? 'true' : undefined,
    };
    const words = Object.entries(inputs).flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${quoted(value)}`]));
    return ['release-action deploy', sha, ...words].join(' ');
}
function awayFromDefault(same) {
    const said = {
        'source-tag': same.sourceTag, 'target-tag': same.targetTag, 'keep-previous': same.keepPrevious, 'allow-backward': same.allowBackward,
        branch: same.branch, 'control-plane-url': same.controlPlaneUrl, 'soak-seconds': same.soakSeconds, 'batch-size': same.batchSize,
        'max-stragglers': same.maxStragglers, 'tenant-url-template': same.tenantUrlTemplate, 'verify-seconds': same.verifySeconds,
        'rollout-timeout-seconds': same.rolloutTimeoutSeconds, 'disabled-variable': same.disabledVariable,
    };
    const names = Object.keys(DEFAULTS);
    return Object.fromEntries(names.filter((name) => String(said[name]) !== DEFAULTS[name]).map((name) => [name, String(said[name])]));
}
/** One word of a shell, on one line. */
function quoted(text) {
    if (/^[\w./:,=@+-]+$/.test(text))
        return text;
    const safe = text.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'').replaceAll('\n', '\\n');
    return safe === text ? `'${text}'` : `$'${safe}'`;
}

// EXTERNAL MODULE: ./src/release/slug.ts
var release_slug = __webpack_require__(3006);
;// CONCATENATED MODULE: ./src/release/rollout/fleet.ts



/**
 * Asks the control plane for the whole fleet; nothing is touched.
 * @throws Failure `fleet-empty`, `canary-unknown`, `bad-slug`, and what the control plane throws
 */
async function enumerate({ sha, tag, canarySlug, tenantUrlTemplate }, { controlPlane, cancel }) {
    const slugs = await controlPlane.enumerate(tag, { signal: cancel });
    const strange = slugs.find((slug) => !(0,release_slug/* isSlug */.u)(slug));
    if (strange !== undefined)
        throw new release_failure/* Failure */.H('bad-slug', `the control plane lists a tenant "${strange.slice(0, 64)}", which is no slug`);
    if (slugs.length === 0) {
        throw new release_failure/* Failure */.H('fleet-empty', 'the control plane lists no tenant', { hint: 'See that control-plane-url is the control plane of the fleet' });
    }
    const members = [...new Set(slugs)].sort().map((slug) => ({ slug, tenant: { url: (0,release_slug/* tenantUrl */.Y)(tenantUrlTemplate, slug) }, saidBefore: '', isCurrent: false, isAsked: false, isSkipped: false }));
    const canary = canarySlug === 'none' ? undefined : members.find(({ slug }) => slug === canarySlug);
    // The control plane would skip it unheard, and move everybody at once (incident no-such-canary).
    if (!canary && canarySlug !== 'none') {
        throw new release_failure/* Failure */.H('canary-unknown', `the canary ${canarySlug} is none of the ${members.length} tenants that the control plane lists`, {
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
    tenant: member.slug, state: stateOf(member), wanted: (0,commit/* shortSha */.Fu)(sha), got: saidBy(member),
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
    return `${shown} of ${count(members.length, 'tenant')} ${members.length === 1 ? 'runs' : 'run'} ${(0,commit/* shortSha */.Fu)(sha)}${rest}`;
}
/** e.g. `1 tenant`, `3 tenants`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** The first few by name, e.g. `acme, globex and 3 more`. */
function named(members) {
    const first = members.slice(0, 3).map(({ slug }) => slug).join(', ');
    return members.length > 3 ? `${first} and ${members.length - 3} more` : first;
}

;// CONCATENATED MODULE: ./src/release/rollout/phases.ts
/** The stretches of a deploy: each is a group in the log and a bar of the timeline. */
class Phases {
    ports;
    timeline = [];
    constructor(ports) {
        this.ports = ports;
    }
    /**
     * @param isOk whether what the work came to is as it should be
     * @returns what the work came to
     */
    async run(name, work, isOk = () => true) {
        const { clock, log } = this.ports;
        const phase = { name, from: clock.now(), to: clock.now(), ok: false };
        this.timeline.push(phase);
        log.group(name);
        try {
            const came = await work();
            phase.ok = isOk(came);
            return came;
        }
        finally {
            phase.to = clock.now();
            log.endGroup();
        }
    }
}

// EXTERNAL MODULE: ./src/release/concurrent.ts
var concurrent = __webpack_require__(9932);
// EXTERNAL MODULE: ./src/release/running.ts
var release_running = __webpack_require__(5274);
;// CONCATENATED MODULE: ./src/release/rollout/proof.ts





/** Milliseconds before the one retry of a read. */
const SECOND_TRY = 300;
/** Milliseconds between two looks, the last one again and again: a container is down for 10 to 30 s while it is replaced. */
const PAUSES = [1_000, 2_000, 3_000, 5_000];
/** Milliseconds between two lines that say the same. */
const QUIET = 15_000;
/** Looks at a tenant once; what does not answer is asked once more. Never throws. */
async function proof_look({ tenant }, sha, where, call) {
    const running = await readTwice(() => (0,release_running/* readBuildinfo */.dJ)(tenant, where.tenants, call), where, call);
    const got = (0,release_running/* describeRunning */.Rh)(running);
    if ('unreachable' in running)
        return { state: 'unreachable', got };
    const commit = 'commit' in running ? running.commit : undefined;
    if (!(0,release_running/* runs */.Np)(running, sha))
        return { state: 'stale', got, commit };
    const health = await readTwice(async () => {
        try {
            return await where.tenants.ask(tenant, { method: 'GET', path: '/health', as: 'nobody' }, call);
        }
        catch (thrown) {
            return { unreachable: (0,release_failure/* asFailure */.h)(thrown).message };
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
    await (0,concurrent/* concurrently */.r)(members, concurrent/* MOST_AT_ONCE */.S, async (member) => {
        const finding = await proof_look(member, sha, ports, { signal: ports.cancel });
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
        member.finding = await proof_look(member, sha, where, { signal: AbortSignal.any([late.signal]) });
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
        await (0,concurrent/* concurrently */.r)(open, concurrent/* MOST_AT_ONCE */.S, async (member) => {
            const finding = await proof_look(member, sha, ports, { signal: cancel });
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
            log.progress(`${provedWords(name, members, since, told.at)}, waiting for ${(0,commit/* shortSha */.Fu)(sha)}`);
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

;// CONCATENATED MODULE: ./src/release/rollout/redeploy.ts





/** Milliseconds before the three more tries that a gateway's 502, 503 or 504 is given. */
const redeploy_PAUSES = [2_000, 8_000, 20_000];
/** From the first such answer on, in milliseconds: no call begins later. */
const PATIENCE = 40_000;
/**
 * Asks the control plane to move these tenants, the gates read directly before each call. A gateway's answer is tried
 * again for those tenants that have not moved meanwhile, since the first call may be at work. A call whose answer was
 * lost is never sent again (incident lost-answer). Who has moved is for the tenants to say.
 * @returns why the control plane surely did not take the call, or not to the end; nothing where it took it or may have
 * @throws Failure of a closed gate
 */
async function redeploy(name, members, context) {
    const { record, gates, ports: { clock, cancel } } = context;
    let waiting = members;
    let end = Infinity;
    for (let tries = 0;; tries++) {
        throwIfStopped(cancel);
        await gates.ask(name, { signal: cancel });
        throwIfStopped(cancel);
        const failure = await call(name, waiting, context);
        throwIfStopped(cancel);
        if (!failure)
            return undefined;
        if (!isAtGateway(failure))
            return settled(name, failure, record);
        end = Math.min(end, clock.now() + PATIENCE);
        const pause = redeploy_PAUSES[tries];
        if (pause === undefined || clock.now() + pause > end)
            return givenUp(name, failure, tries, record);
        record.note(`${name}: ${failure.message}; asking the tenants in ${pause / 1_000} s whether it worked`);
        await clock.sleep(pause, cancel);
        waiting = await notMoved(waiting, context);
        if (waiting.length === 0)
            return undefined;
        if (clock.now() > end)
            return givenUp(name, failure, tries, record);
        record.note(`${name}: ${named(waiting)} did not move; calling again (${tries + 2} of ${redeploy_PAUSES.length + 1})`);
    }
}
/** One call. It is in the journal before it is made. @returns its failure */
async function call(name, members, { fleet, controlPlane, record, ports, rolloutTimeoutSeconds }) {
    const slugs = members.map(({ slug }) => slug);
    ports.journal.append({ kind: 'redeploying', at: ports.clock.now(), slugs });
    for (const member of members)
        member.isAsked = true;
    try {
        const { words, missing } = await controlPlane.redeploy(fleet.tag, slugs, rolloutTimeoutSeconds * 1_000, { signal: ports.cancel });
        const skipped = new Set(missing);
        for (const member of members)
            member.isSkipped = skipped.has(member.slug);
        record.note(`${name}: the control plane answered for ${named(members)} (${words})`);
        return undefined;
    }
    catch (thrown) {
        return (0,release_failure/* asFailure */.h)(thrown);
    }
}
/** What says "try again", or was surely never sent; a 500 and an answer that was lost say nothing of the kind. */
const isAtGateway = ({ transient, status, unsent }) => transient && (unsent || [502, 503, 504].includes(status ?? 0));
/** A refusal is the end; what may have happened is for the tenants to say. */
function settled(name, failure, record) {
    if (!failure.transient)
        return failure;
    record.note(`${name}: ${failure.message}; the call is not sent again, its tenants are asked`);
    return undefined;
}
function givenUp(name, failure, tries, record) {
    record.note(`${name}: ${failure.message}; not tried again after ${tries + 1} calls`);
    return failure;
}
/** Those among them that do not show the commit, well or not. */
async function notMoved(members, { fleet, ports }) {
    await (0,concurrent/* concurrently */.r)(members, concurrent/* MOST_AT_ONCE */.S, async (member) => {
        const finding = await proof_look(member, fleet.sha, ports, { signal: ports.cancel });
        throwIfStopped(ports.cancel);
        member.finding = finding;
    });
    return members.filter(({ finding }) => finding?.state === 'stale' || finding?.state === 'unreachable');
}

;// CONCATENATED MODULE: ./src/release/rollout/rollout.ts






/** Milliseconds between two looks at a canary that soaks. */
const SOAK_POLL = 5_000;
/** Milliseconds between two lines about it. */
const SOAK_TOLD = 15_000;
/** Of the control plane's refusals: nothing was begun. */
const DENIED = 'control-plane-denied';
const allThere = (all) => all;
/** Proves those that ran the commit before this run began: they are not redeployed. */
async function proveCurrent(rollout) {
    const current = rollout.fleet.members.filter(({ isCurrent }) => isCurrent);
    if (current.length === 0)
        return;
    await rollout.phases.run(`${count(current.length, 'tenant')} already on the commit`, () => proveAll('already there', current, rollout, true), allThere);
}
/** Moves the canary alone, has it prove itself, and watches it for a while; one that is on the commit already is left alone. */
async function moveCanary(rollout) {
    const { fleet: { canary }, phases, rules } = rollout;
    if (!canary || canary.isCurrent)
        return;
    await phases.run(`canary ${canary.slug}`, () => move(`canary ${canary.slug}`, [canary], rollout), allThere);
    if (rules.soakSeconds > 0)
        await phases.run(`soak of ${canary.slug}`, () => soak(canary, rollout));
}
/** The tenants that are still to move, in batches of a stable order. */
function batches({ fleet: { members, canary }, rules: { batchSize } }) {
    const waiting = members.filter((member) => !member.isCurrent && member !== canary);
    return Array.from({ length: Math.ceil(waiting.length / batchSize) }, (_, at) => waiting.slice(at * batchSize, (at + 1) * batchSize));
}
/** Moves everybody else, each batch proved before the next. */
async function moveBatches(rollout) {
    const all = batches(rollout);
    for (const [index, batch] of all.entries()) {
        const name = `batch ${index + 1} of ${all.length}`;
        await rollout.phases.run(name, () => move(name, batch, rollout), allThere);
    }
}
/** Looks at the whole fleet once more, the canary included: what fell back in the meantime is seen. */
async function sweep(rollout) {
    await rollout.phases.run('sweep', () => proveAll('sweep', rollout.fleet.members, rollout), allThere);
}
/** Calls for these tenants and proves them. @returns whether all of them are there */
async function move(name, members, rollout) {
    const since = rollout.ports.clock.now();
    const refused = await redeploy(name, members, rollout);
    // A clear refusal has begun nothing that could be waited for.
    const seconds = refused && !refused.transient ? 0 : rollout.rules.verifySeconds;
    const behind = await proved({ name, members, since, seconds }, rollout);
    if (refused && (refused.reason === DENIED || behind.length === members.length))
        throw refusal(name, members, refused, rollout);
    return judge(behind, rollout);
}
/** @returns whether all of them are there */
async function proveAll(name, members, rollout, isFresh = false) {
    const { ports: { clock }, rules } = rollout;
    return judge(await proved({ name, members, since: clock.now(), seconds: rules.verifySeconds, isFresh }, rollout), rollout);
}
/** Proves them, and puts down what was found before anything is made of it. @returns those that are behind */
async function proved(proof, rollout) {
    const { fleet, record, ports } = rollout;
    const { name, members, since } = proof;
    const behind = await prove(proof, fleet, ports);
    const late = new Set(behind);
    ports.journal.append({
        kind: 'found', at: ports.clock.now(),
        shown: members.filter((member) => !late.has(member)).map(({ slug }) => slug),
        behind: behind.flatMap((member) => keptFinding(member)),
    });
    record.note(provedWords(name, members, since, ports.clock.now()));
    for (const member of [...fleet.stragglers].filter((one) => one.finding?.state === 'shown')) {
        fleet.stragglers.delete(member);
        record.note(`${member.slug} has caught up`);
    }
    return behind;
}
function keptFinding({ slug, finding }) {
    return finding && finding.state !== 'shown' ? [{ slug, state: finding.state, got: finding.got }] : [];
}
/**
 * Leaves those behind that are not there, loudly.
 * @returns whether nobody is
 * @throws Failure `canary-failed`; where none may be left behind the tenant's own; `too-many-stragglers`
 */
function judge(behind, { fleet, rules: { maxStragglers }, record }) {
    const { canary, stragglers, sha } = fleet;
    if (canary && behind.includes(canary))
        throw canaryFailed(rollout_describe(canary, sha));
    const late = behind.filter((member) => !stragglers.has(member));
    for (const member of late) {
        stragglers.add(member);
        record.warn(`left behind: ${rollout_describe(member, sha)}`);
    }
    const [first] = late;
    if (!first || stragglers.size <= maxStragglers)
        return !first;
    const others = late.length > 1 ? `, and ${count(late.length - 1, 'other')} with it` : '';
    if (maxStragglers === 0)
        throw new release_failure/* Failure */.H(REASONS[first.finding.state], `${rollout_describe(first, sha)}${others}`, { hint: `See why ${first.slug} does not show ${(0,commit/* shortSha */.Fu)(sha)}` });
    throw new release_failure/* Failure */.H('too-many-stragglers', `${count(stragglers.size, 'tenant')} were left behind (${named([...stragglers])}), and max-stragglers allows ${maxStragglers}`, {
        hint: `See why ${named([...stragglers])} do not show ${(0,commit/* shortSha */.Fu)(sha)}`,
    });
}
const REASONS = { shown: 'internal', stale: 'tenant-stale', unreachable: 'tenant-unreachable', unhealthy: 'tenant-unhealthy' };
/** What is wrong with a tenant, as a sentence. */
function rollout_describe(member, sha) {
    const { slug, finding } = member;
    const got = saidBy(member);
    switch (finding?.state) {
        case 'stale': return `${slug} does not show ${(0,commit/* shortSha */.Fu)(sha)} (${got})`;
        case 'unhealthy': return `${slug} shows ${(0,commit/* shortSha */.Fu)(sha)} and is not healthy (${got})`;
        case 'unreachable': return `${slug} does not answer (${got})`;
        default: return `${slug} was not asked`;
    }
}
const canaryFailed = (why) => new release_failure/* Failure */.H('canary-failed', `the canary failed: ${why}`, { hint: 'See what is wrong with the canary, which may be what is wrong with the build' });
/** The fault of a call that the control plane did not take. */
function refusal(name, members, failure, { fleet: { canary } }) {
    if (failure.reason === DENIED)
        return failure;
    if (canary && members.includes(canary))
        return canaryFailed(failure.message);
    return new release_failure/* Failure */.H('batch-failed', `${name} could not be redeployed: ${failure.message}`, { hint: failure.hint, cause: failure });
}
/**
 * Watches the canary; two misses in a row fail, and the last look must be a good one.
 * @throws Failure `canary-failed`
 */
async function soak(canary, { fleet: { sha }, rules: { soakSeconds }, record, ports }) {
    const { clock, log, cancel } = ports;
    const began = clock.now();
    const end = began + soakSeconds * 1_000;
    let told = began;
    for (let misses = 0; misses > 0 || clock.now() < end;) {
        const left = end - clock.now();
        await clock.sleep(left > 0 ? Math.min(SOAK_POLL, left) : SOAK_POLL, cancel);
        throwIfStopped(cancel);
        const finding = await proof_look(canary, sha, ports, { signal: cancel });
        throwIfStopped(cancel);
        canary.finding = finding;
        misses = finding.state === 'shown' ? 0 : misses + 1;
        if (misses > 0)
            record.note(`soak: ${rollout_describe(canary, sha)}`);
        if (misses === 2)
            throw canaryFailed(`${rollout_describe(canary, sha)}, ${seconds(clock.now() - began)} into its soak`);
        if (clock.now() - told < SOAK_TOLD)
            continue;
        told = clock.now();
        log.progress(`soak of ${canary.slug}: ${seconds(told - began)} of ${soakSeconds} s`);
    }
    record.note(`the canary ${canary.slug} stood ${soakSeconds} s`);
}
const seconds = (milliseconds) => `${Math.round(milliseconds / 1_000)} s`;

// EXTERNAL MODULE: ./src/release/run-record.ts
var run_record = __webpack_require__(4776);
// EXTERNAL MODULE: ./src/release/tags/commands.ts
var commands = __webpack_require__(3309);
// EXTERNAL MODULE: ./src/release/tags/release-update.ts
var release_update = __webpack_require__(4662);
// EXTERNAL MODULE: ./src/release/tags/run-plan.ts + 7 modules
var run_plan = __webpack_require__(2472);
// EXTERNAL MODULE: ./src/release/reason.ts
var release_reason = __webpack_require__(1017);
// EXTERNAL MODULE: ./src/release/tags/plan.ts
var tags_plan = __webpack_require__(8596);
// EXTERNAL MODULE: ./src/release/tags/tag-report.ts
var tag_report = __webpack_require__(4550);
;// CONCATENATED MODULE: ./src/modes/deploy-ending.ts








/** Milliseconds for a last look at tenants that were called for: a runner kills 7 s after its signal. */
const LAST_LOOK = 3_000;
const shown = ({ fleet, phases: { timeline } }) => ({
    tenants: fleet ? tenantReports(fleet) : [],
    stragglers: fleet ? [...fleet.stragglers].map(({ slug }) => slug) : [],
    timeline,
});
/** What the report shows of a deploy that wrote no tag. */
const unwritten = (soFar, state) => ({ ...shown(soFar), images: soFar.plan && (0,tag_report/* unwrittenImages */.Hc)(soFar.plan.images, state) });
/** It was so already. */
function unchanged(soFar, fleet) {
    const { record, plan, request: { targetTag } } = soFar;
    const tags = plan?.images.length ? `, ${targetTag} shows it in ${count(plan.images.length, 'image')}` : '';
    const verdict = `${fleetWords(fleet)}${tags}; nothing was to do`;
    return record.finish({ outcome: 'unchanged', reason: 'already-current', verdict, ...unwritten(soFar, 'planned') });
}
/** A dry run: what would be done. */
function planned(soFar, rollout) {
    const { record, plan, request: { targetTag } } = soFar;
    const { members, canary, tag } = rollout.fleet;
    const all = batches(rollout);
    const first = canary?.isCurrent === false ? [canary] : [];
    for (const { slug } of first)
        record.note(`would redeploy the canary ${slug} to ${tag}`);
    all.forEach((batch, at) => record.note(`would redeploy batch ${at + 1} of ${all.length} to ${tag}: ${batch.map(({ slug }) => slug).join(', ')}`));
    for (const move of plan?.moves ?? [])
        record.note(`would move ${(0,tags_plan/* describeMove */.x)(move)}`);
    const tags = plan?.moves.length ? ` and move ${targetTag} in ${count(plan.images.length, 'image')}` : '';
    const moving = first.length + all.flat().length;
    const verdict = `would redeploy ${moving} of ${count(members.length, 'tenant')} to ${tag}${tags}; nothing was touched`;
    return record.finish({ outcome: 'planned', reason: 'dry-run', verdict, ...unwritten(soFar, 'planned') });
}
/** Every tenant was proved, and no tag was to move. */
function withoutTags(soFar, fleet) {
    const verdict = `${fleetWords(fleet)}; no tag was to move`;
    return soFar.record.finish({ outcome: 'done', reason: 'ok', verdict, undo: undoCommand(soFar, fleet), ...unwritten(soFar, 'untouched') });
}
/** The report of the tags, with the fleet's state in it. */
function withTags(soFar, fleet, ofTags) {
    const { outcome, reason, verdict, next } = ofTags;
    const report = { ...ofTags, ...shown(soFar), verdict: `${fleetWords(fleet)}; ${verdict}` };
    if ((0,release_reason/* succeeded */.gq)(outcome) || outcome === 'stranded')
        return report;
    // A gate that closed before anything was moved at all.
    if (outcome === 'failed' && isClosed(reason) && !isTouched(fleet))
        return { ...report, outcome: 'skipped' };
    return reason === 'superseded' ? report : { ...report, ...again(next, fleet, soFar.request) };
}
/** A fault, a gate or a person ended it: how the fleet stands, and the one command to run next. */
async function cutShort(failure, soFar, ports) {
    const { record, fleet } = soFar;
    const { aborted } = ports.cancel;
    if (fleet)
        await lookOnce(fleet.members.filter((member) => isOpen(member, aborted)), fleet.sha, ports, LAST_LOOK);
    if (isClosed(failure.reason) && !(fleet && isTouched(fleet)) && !aborted) {
        const verdict = `nothing was done: ${failure.message}`;
        return record.finish({ outcome: 'skipped', reason: failure.reason, verdict, next: failure.hint, command: failure.command, ...unwritten(soFar, 'untouched') });
    }
    const why = aborted ? 'the run was asked to stop' : failure.message;
    const state = fleet && isTouched(fleet) ? `${fleetWords(fleet)}; no tag was moved` : 'nothing was touched';
    return record.failed(failure, { verdict: `${why}; ${state}`, ...nextAfter(failure, soFar), ...unwritten(soFar, 'untouched') });
}
/** Called for, and nobody knows what became of it; where the run was stopped it may have moved since. */
const isOpen = ({ isAsked, finding }, stopped) => isAsked && (!finding || (stopped && finding.state !== 'shown'));
function nextAfter({ hint, reason, command }, { fleet, request }) {
    if (!fleet || !isTouched(fleet) || reason === 'superseded')
        return { next: hint ?? 'Mend the cause, then run again', command };
    const { canary } = fleet;
    const isElsewhere = canary?.isAsked && canary.finding?.commit !== canary.before;
    if (reason === 'canary-failed' && canary?.before && isElsewhere) {
        return { next: 'Bring the canary back with this, then mend the build', command: returnCommand(canary.before, request) };
    }
    return again(hint, fleet, request);
}
/** What to do, and the command that goes on from here. */
function again(hint, { sha }, request) {
    const first = hint?.replace(/(?:, then |^)run again$/i, '') ?? 'Mend the cause';
    const next = first === '' ? 'Run this to go on where it stopped' : `${first}, then run this to go on where it stopped`;
    return { next, command: deployCommand(sha, request) };
}
/** What brings everybody back whom this run moved, where all of them ran one commit before. */
function undoCommand({ request }, { members }) {
    const moved = members.filter(({ isAsked }) => isAsked);
    const [first, ...others] = new Set(moved.map(({ before }) => before));
    return first === undefined || others.length > 0 ? undefined : returnCommand(first, request);
}

// EXTERNAL MODULE: ./src/release/gates/history-gate.ts
var history_gate = __webpack_require__(5608);
// EXTERNAL MODULE: ./src/release/history/amend.ts + 1 modules
var amend = __webpack_require__(1087);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
;// CONCATENATED MODULE: ./src/modes/deploy-gates.ts



/** The gates with the histories among them: a hold or a veto that comes while a rollout is under way stops it there. */
function withHistory(gates, { sha, readings }, request, trigger, record, { registry }) {
    if (!request.history || readings.length === 0)
        return gates;
    const tag = (0,history_history/* historyTag */.DJ)(request.targetTag);
    const read = (call) => Promise.all(readings.map(async ({ image, targetTag, source }) => ({ image, targetTag, history: (await (0,amend/* readHistory */.L)(registry, image, tag, call))?.history, digest: source.digest })));
    const ask = async (before, call) => {
        const fault = (0,history_gate/* askHistory */.cw)(await read(call), sha, trigger, false, before, record);
        if (fault)
            throw fault;
    };
    return {
        ...gates,
        async ask(before, call) {
            const asked = await Promise.allSettled([gates.ask(before, call), ask(before, call)]);
            for (const answer of asked)
                if (answer.status === 'rejected')
                    throw answer.reason;
        },
    };
}

// EXTERNAL MODULE: ./src/release/tags/guard.ts + 1 modules
var guard = __webpack_require__(5276);
// EXTERNAL MODULE: ./src/release/tags/image-reading.ts
var image_reading = __webpack_require__(2319);
// EXTERNAL MODULE: ./src/release/tags/read.ts
var read = __webpack_require__(8135);
// EXTERNAL MODULE: ./src/release/tags/revision.ts
var revision = __webpack_require__(278);
;// CONCATENATED MODULE: ./src/modes/deploy-images.ts










/**
 * Resolves every source and asks every guard of a promote, by reads alone: what would fail at the end fails here,
 * before any tenant is touched.
 * @throws Failure of the registry, of the guard's reads, and `bad-input` where nothing names the commit
 */
async function readGoal(request, trigger, dryRun, record, ports) {
    const { images, redeployTag } = request;
    const tag = (0,release_tag/* fillTag */.au)(redeployTag ?? request.sourceTag, request.sha);
    if (images.length === 0)
        return { sha: request.sha, tag, plan: { images: [], moves: [] }, readings: [], commits: new Map() };
    const budget = new release_budget/* Budget */._(ports.clock, ports.cancel);
    try {
        const call = { signal: budget.forward, onTrouble: budget.trouble };
        const readings = await (0,read/* readImages */.H)(images, (0,read/* tagsOf */.F)(tag, request), ports.registry, call);
        const sha = request.sha || await labelled(readings[0], ports, call);
        const closed = request.history ? (0,history_gate/* askHistory */.cw)((0,image_reading/* candidatesOf */.k)(readings), sha, trigger, dryRun, 'the rollout', record) : undefined;
        const { commits, fault } = redeployTag || closed
            ? { commits: new Map() }
            : await (0,guard/* guardImages */.Q)(readings, { ...request, commandLine: trigger.commandLine }, record, ports, call);
        return { sha, tag, plan: (0,tags_plan/* planMoves */.Y)(readings, false, commits), readings, commits, fault: closed ?? fault };
    }
    finally {
        budget.dispose();
    }
}
/** The commit that the first image's label names, where neither `sha` nor the tag did. */
async function labelled({ image, sourceTag, source }, { registry }, call) {
    const label = await (0,revision/* revisionOf */.D)(registry, image, source, call);
    if (label !== undefined && (0,commit/* isCommit */.WM)(label))
        return label;
    const said = label === undefined ? 'carries no revision label' : 'carries a revision label that is no commit';
    throw new release_failure/* Failure */.H('bad-input', `redeploy-tag: ${sourceTag} does not end in a commit, and ${image.name}:${sourceTag} ${said}`, {
        hint: 'Set sha to the commit that the tenants are to show',
    });
}

;// CONCATENATED MODULE: ./src/modes/deploy.ts


















/** Takes a commit from "CI is running" to "every tenant shows it, and the target tag is it", or stops and says where. */
async function deploy(request, trigger, ports) {
    // 1. Event
    const allowed = (0,gates_event/* permission */.E)(trigger, request.branch);
    const dryRun = request.dryRun || allowed.verdict === 'plan';
    const record = new run_record/* RunRecord */.d('deploy', request.sha, dryRun, trigger, ports);
    if (allowed.verdict === 'skip') {
        record.gate('event', 'held', allowed.detail);
        return record.finish({ outcome: 'skipped', reason: allowed.reason, verdict: `nothing was done: ${allowed.detail}` });
    }
    record.gate('event', 'passed', allowed.detail);
    const soFar = { request, record, phases: new Phases(ports) };
    try {
        return await run(soFar, dryRun, allowed.verdict, trigger, ports);
    }
    catch (thrown) {
        return cutShort((0,release_failure/* asFailure */.h)(thrown), soFar, ports);
    }
}
async function run(soFar, dryRun, allowed, trigger, ports) {
    const { request, record, phases } = soFar;
    const gates = openGates(request, record, ports);
    if (request.redeployTag) {
        tellSkipped(trigger, record);
    }
    else if (allowed === 'plan') {
        await tellGates(request, gates, record, ports);
    }
    else {
        // 2. CI
        if (waitsForNone(request))
            record.gate('ci', 'off', 'required-contexts is none');
        else
            await phases.run('CI', () => waitForCi(request, gates, record, ports));
        // 3. Kill switch, 4. superseded
        await gates.ask('anything else', { signal: ports.cancel });
    }
    // 5. Images
    const goal = await readGoal(request, trigger, dryRun, record, ports);
    const { sha, tag, plan, fault } = goal;
    soFar.plan = plan;
    record.sha = sha;
    if (fault)
        throw fault;
    // 6. Enumeration
    const fleet = await enumerate({ ...request, sha, tag }, ports);
    soFar.fleet = fleet;
    await readFleet(fleet, ports);
    const all = withHistory(gates, goal, request, trigger, record, ports);
    const rollout = openRollout(soFar, plan, fleet, all, ports);
    await proveCurrent(rollout);
    if (plan.moves.length === 0 && fleet.members.every(({ isCurrent }) => isCurrent))
        return unchanged(soFar, fleet);
    if (dryRun)
        return planned(soFar, rollout);
    // 7. Canary
    await moveCanary(rollout);
    // 8. Batches
    await moveBatches(rollout);
    // 9. One more sweep, the gates once more, and the tags
    await sweep(rollout);
    if (plan.moves.length === 0)
        return withoutTags(soFar, fleet);
    await all.ask('the tags', { signal: ports.cancel });
    return moveTags(soFar, fleet, goal, all, trigger, ports);
}
/**
 * A pull request's plan shows how CI and the gates stand now, and waits for none: what is closed is told, and the rest
 * of the picture with it.
 */
async function tellGates(request, gates, record, ports) {
    const tell = async (reading) => {
        const fault = await reading.then(() => undefined, release_failure/* asFailure */.h);
        if (ports.cancel.aborted)
            throw fault ?? new release_failure/* Failure */.H('cancelled', 'stopped');
        if (fault)
            record.warn(`as it stands now, a deploy would stop here: ${fault.message}`);
    };
    if (!waitsForNone(request))
        await tell(waitForCi({ ...request, ciTimeoutSeconds: 0 }, gates, record, ports));
    await tell(gates.ask('a deploy', { signal: ports.cancel }));
}
/** The manual path goes past these, and says so. */
function tellSkipped({ actor, event }, record) {
    const who = actor ? `, asked for by ${actor}` : `, by ${event}`;
    for (const gate of ['ci', 'kill switch', 'head', 'backward'])
        record.gate(gate, 'off', `redeploy-tag is set${who}`);
}
/** From here on tenants may be moved: the journal knows them first. */
function openRollout({ request, record, phases }, plan, fleet, gates, ports) {
    const { controlPlane, journal, clock } = ports;
    const slugs = (of) => of.map(({ slug }) => slug);
    journal.append({
        kind: 'fleet', at: clock.now(), sha: fleet.sha, tag: fleet.tag, urlTemplate: request.tenantUrlTemplate,
        slugs: slugs(fleet.members), current: slugs(fleet.members.filter(({ isCurrent }) => isCurrent)),
        canary: fleet.canary?.slug, images: plan.images, again: deployCommand(fleet.sha, request),
    });
    return { rules: request, fleet, gates, controlPlane, record, ports, phases, rolloutTimeoutSeconds: request.rolloutTimeoutSeconds };
}
/** The tag transaction of a promote, the gates read before every write. */
async function moveTags(soFar, fleet, goal, gates, trigger, ports) {
    const { request, record, phases } = soFar;
    // Its own, since the reads before the rollout may have had their troubles an hour ago.
    const budget = new release_budget/* Budget */._(ports.clock, ports.cancel);
    const { plan, readings, commits } = goal;
    const proof = `deploy: ${fleetWords(fleet)}`;
    const update = (0,release_update/* releaseUpdate */.R)(readings, { mode: 'deploy', sha: fleet.sha, commits, proof }, request, trigger, ports);
    const undo = isTouched(fleet) ? undoCommand(soFar, fleet) : (0,commands/* rollbackCommand */.C)(plan, request);
    const gate = () => gates.ask('a tag', { signal: budget.forward, onTrouble: budget.trouble });
    try {
        const ofTags = await phases.run('tags', () => (0,run_plan/* runPlan */.Fo)({ plan, goal: (0,commit/* shortSha */.Fu)(fleet.sha), targetTag: request.targetTag, dryRun: false, undo, gate, update }, record, ports, budget));
        return withTags(soFar, fleet, ofTags);
    }
    finally {
        budget.dispose();
    }
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


/***/ })

};
;