"use strict";
exports.id = 7911;
exports.ids = [7911];
exports.modules = {

/***/ 292:
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
// EXTERNAL MODULE: ./src/release/nearest.ts
var nearest = __webpack_require__(8487);
// EXTERNAL MODULE: ./src/release/stopped.ts
var stopped = __webpack_require__(7388);
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
    const { requiredContexts: names, ciTimeoutSeconds, ciPollSeconds, ownChecks = [] } = rules;
    const { clock, log, cancel } = ports;
    const began = clock.elapsed();
    for (let isFirst = true;; isFirst = false) {
        const found = await look(rules, gates, ports).catch((thrown) => { throw held((0,release_failure/* asFailure */.h_)(thrown), record, cancel); });
        (0,stopped/* throwIfStopped */.$)(cancel);
        if (found === 'green')
            return record.gate('ci', 'passed', `green: ${names.join(', ')}`);
        const gone = clock.elapsed() - began;
        const left = ciTimeoutSeconds * 1_000 - gone;
        if (isFirst && !(found instanceof release_failure/* Failure */.HR)) {
            const own = found.open.find(({ name, state }) => state === 'pending' && ownChecks.includes(name));
            if (own)
                throw held(itself(own.name), record, cancel);
            for (const words of whatThereIs(found))
                record.note(words);
        }
        if (left <= 0)
            throw held(found instanceof release_failure/* Failure */.HR ? found : tooLate(found, ciTimeoutSeconds), record, cancel);
        log.progress(`CI: ${waitingFor(found, names)}, ${Math.round(gone / 1_000)} s of ${ciTimeoutSeconds} s`);
        await clock.sleep(Math.min(pause(found, ciPollSeconds * 1_000, gone), left), cancel);
        (0,stopped/* throwIfStopped */.$)(cancel);
    }
}
/**
 * Milliseconds until the next poll. What has taken long takes longer: an hour of polls, each of up to five requests, is
 * to stay below half of the 1,000 that a job's token has in an hour (incident polling-budget). Where the forge asks to
 * wait, it is waited for.
 */
function pause(found, poll, gone) {
    return Math.max(poll, gone / 25, found.retryAfter ?? 0);
}
/**
 * One poll.
 * @returns those not green yet, or why that cannot be read at the moment (a 5xx is polled on)
 * @throws Failure that ends the wait
 */
async function look({ sha, requiredContexts }, gates, { forge, cancel }) {
    if (!forge) {
        throw new release_failure/* Failure */.HR('ci-unreadable', 'there is no forge to read the required contexts from', {
            hint: 'Name the forge by api-url and GITHUB_REPOSITORY; where it is down, redeploy-tag deploys without it',
        });
    }
    const call = { signal: cancel };
    const head = await gates.glance(call);
    // In full where the head gave it: not every forge knows a commit by its first digits here.
    const contexts = await forge.contexts(head instanceof release_failure/* Failure */.HR ? sha : head, call).catch(ifTransient);
    if (contexts instanceof release_failure/* Failure */.HR)
        return contexts;
    const standing = requiredContexts.map((name) => standingOf(name, contexts));
    const failed = standing.filter(({ state }) => state === 'failure');
    if (failed.length > 0) {
        throw new release_failure/* Failure */.HR('ci-failed', `not green on this commit: ${failed.map(describe).join(', ')}`, {
            hint: 'Mend what these contexts found, or run them again, then run again',
        });
    }
    const open = standing.filter(({ state }) => state !== 'success');
    if (open.length > 0)
        return { open, known: [...new Set(contexts.map(({ name }) => name))], retryAfter: head instanceof release_failure/* Failure */.HR ? head.retryAfter : undefined };
    // Nothing is left to wait for, so that a head that cannot be read is the end.
    if (head instanceof release_failure/* Failure */.HR)
        throw head;
    return 'green';
}
function ifTransient(thrown) {
    const failure = (0,release_failure/* asFailure */.h_)(thrown);
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
function tooLate(found, seconds) {
    const absent = whatThereIs(found);
    return new release_failure/* Failure */.HR('ci-timeout', [`not green after ${seconds} s: ${found.open.map(describe).join(', ')}`, ...absent].join('; '), {
        hint: 'See why these contexts are not there, and that required-contexts names them as the forge does, then run again',
    });
}
/** It is pending for as long as it waits for itself. */
const itself = (name) => new release_failure/* Failure */.HR('bad-input', `required-contexts: "${name}" is this very job, which would wait for itself`, {
    hint: `Take "${name}" out of required-contexts`,
});
/** So many names are told, the nearest first. */
const MOST_NAMES = 8;
/** For each context that is not there, the names that are: somebody may have copied it as a page shows it (incident name-as-shown). */
function whatThereIs({ open, known }) {
    return open.filter(({ state }) => state === 'absent').map(({ name }) => {
        if (known.length === 0)
            return `there is no context of this commit yet, "${name}" neither`;
        const names = (0,nearest/* nearest */.p)(name, known).slice(0, MOST_NAMES).map((one) => `"${one}"`).join(', ');
        return `there is no "${name}" yet; there ${known.length === 1 ? 'is' : 'are'} ${names}${known.length > MOST_NAMES ? ` and ${known.length - MOST_NAMES} more` : ''}`;
    });
}
function waitingFor(found, names) {
    if (found instanceof release_failure/* Failure */.HR)
        return found.message;
    return `${names.length - found.open.length} of ${names.length} contexts green, waiting for ${found.open.map(describe).join(', ')}`;
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
// EXTERNAL MODULE: ./src/release/cut.ts
var cut = __webpack_require__(1405);
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
        const failure = (0,release_failure/* asFailure */.h_)(thrown);
        if (!signal?.aborted)
            record.gate(name, 'held', failure.message);
        return failure;
    }
    const known = (asked, reason, what) => {
        if (asked === undefined)
            throw new release_failure/* Failure */.HR(reason, `there is no forge to read ${what} from`, NO_FORGE);
        return asked;
    };
    async function readSwitch(call) {
        if (disabled)
            throw new release_failure/* Failure */.HR('kill-switch-on', 'deploys are disabled: the kill switch was on when the job began', SWITCH_HINT);
        if (!controlToken)
            return 'off when the job began; without a control-token nobody can tell whether it still is';
        const value = await known(forge, 'kill-switch-unreadable', `the variable ${disabledVariable}`).variable(disabledVariable, call);
        if (value === undefined && disabled !== undefined)
            throw nowhere(disabledVariable);
        if (value === undefined)
            return `there is no variable ${disabledVariable}`;
        const on = (0,kill_switch/* isOn */.M)(value);
        if (on === false)
            return `${disabledVariable} is off`;
        if (on)
            throw new release_failure/* Failure */.HR('kill-switch-on', `deploys are disabled: ${disabledVariable} is on`, SWITCH_HINT);
        throw new release_failure/* Failure */.HR('kill-switch-unreadable', `${disabledVariable} is "${(0,cut/* cut */.J)(value, MOST_SAID)}", which is neither on nor off`, {
            hint: `Set ${disabledVariable} to true or false`,
        });
    }
    async function readHead(call) {
        const head = await known(forge, 'head-unreadable', `the head of ${branch}`).head(branch, call);
        if ((0,commit/* sameCommit */.Kd)(head, sha))
            return head;
        throw new release_failure/* Failure */.HR('superseded', `${branch} is at ${(0,commit/* shortSha */.Fu)(head)}, and no longer at ${(0,commit/* shortSha */.Fu)(sha)}`, {
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
                if ((0,release_failure/* asFailure */.h_)(thrown).transient)
                    return (0,release_failure/* asFailure */.h_)(thrown);
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
                    throw (0,release_failure/* asFailure */.h_)(answer.reason);
        },
    };
}
/** The job saw it when it began, so that it is somewhere: of the organisation, or of an environment (incident switch-elsewhere). */
const nowhere = (name) => new release_failure/* Failure */.HR('kill-switch-unreadable', `the job knew ${name} when it began, and the control-token finds it nowhere`, {
    hint: `Set ${name} as a variable of the repository, or give a control-token that may read it where it is; where there is no such switch, leave disabled empty`,
});
const SWITCH_HINT = { hint: 'Switch the kill switch off, then run again' };
const CLOSED = new Set(['kill-switch-on', 'superseded', 'held', 'not-on-branch']);
/** Whether a run that moved nothing ends well with this: it was kept from it on purpose. */
const isClosed = (reason) => CLOSED.has(reason);

// EXTERNAL MODULE: ./src/release/rollout/commands.ts
var commands = __webpack_require__(6161);
// EXTERNAL MODULE: ./src/release/rollout/fleet.ts
var rollout_fleet = __webpack_require__(7527);
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
        const [from, began] = [clock.now(), clock.elapsed()];
        const phase = { name, from, to: from, ok: false };
        this.timeline.push(phase);
        log.group(name);
        try {
            const came = await work();
            phase.ok = isOk(came);
            return came;
        }
        finally {
            phase.to = from + clock.elapsed() - began;
            log.endGroup();
        }
    }
}

// EXTERNAL MODULE: ./src/release/rollout/proof.ts
var rollout_proof = __webpack_require__(2541);
;// CONCATENATED MODULE: ./src/release/rollout/canary-failed.ts



/** What is wrong with a tenant, as a sentence. */
function canary_failed_describe(member, sha) {
    const { slug, finding } = member;
    const got = (0,rollout_fleet/* saidBy */.TT)(member);
    switch (finding?.state) {
        case 'stale': return `${slug} does not show ${(0,commit/* shortSha */.Fu)(sha)} (${got})`;
        case 'unhealthy': return `${slug} shows ${(0,commit/* shortSha */.Fu)(sha)} and is not healthy (${got})`;
        case 'unreachable': return `${slug} does not answer (${got})`;
        default: return `${slug} was not asked`;
    }
}
/** What its own fault says that can be done, as an imperative sentence. */
const hintOf = ({ finding }) => {
    const hint = finding?.hint;
    return hint && `${hint[0].toUpperCase()}${hint.slice(1)}`;
};
const canaryFailed = (why, hint = 'See what is wrong with the canary, which may be what is wrong with the build') => new release_failure/* Failure */.HR('canary-failed', `the canary failed: ${why}`, { hint });

;// CONCATENATED MODULE: ./src/release/rollout/listing.ts




/** Lists the fleet once more. @returns who came, as they were found */
async function listAnew(rollout) {
    const { fleet, rules, record, ports } = rollout;
    const { listed, skipped } = await (0,rollout_fleet/* list */.p_)({ tag: fleet.tag, skipTenants: rules.skipTenants }, ports);
    const [now, known] = [new Set(listed.map(({ slug }) => slug)), new Set(fleet.members.map(({ slug }) => slug))];
    const gone = fleet.members.filter(({ slug }) => !now.has(slug));
    const came = listed.filter(({ slug }) => !known.has(slug)).map((one) => (0,rollout_fleet/* memberOf */.C5)(one, rules));
    fleet.skipped = skipped;
    if (gone.length + came.length === 0)
        return [];
    ports.journal.append({ kind: 'listed', at: ports.clock.now(), came: came.map(({ slug }) => slug), gone: gone.map(({ slug }) => slug), urls: (0,rollout_fleet/* addressesOf */.sO)(came, rules) });
    drop(gone, rollout);
    await (0,rollout_proof/* readMembers */.mo)(came, fleet, ports);
    for (const { slug, saidBefore } of came)
        record.note(`${slug} came while the rollout was under way (${saidBefore})`);
    fleet.members = [...fleet.members, ...came].sort((a, b) => (a.slug < b.slug ? -1 : 1));
    return came;
}
/** @throws Failure `canary-failed` where it is among them */
function drop(gone, { fleet, record }) {
    if (fleet.canary && gone.includes(fleet.canary))
        throw canaryFailed(`${fleet.canary.slug} is not in the fleet any more`);
    for (const member of gone) {
        fleet.stragglers.delete(member);
        record.warn(`${member.slug} is not in the fleet any more, and is not asked for its build`);
    }
    fleet.members = fleet.members.filter((member) => !gone.includes(member));
}
/**
 * Who is behind may be gone: before anybody is left behind the fleet is listed once more, and who is not in it is
 * dropped. Where it cannot be listed they stay as they are; who came meanwhile is the sweep's.
 * @returns those that are still in it
 */
async function stillListed(behind, { fleet, rules, ports, ...rest }) {
    if (behind.every((member) => fleet.stragglers.has(member)))
        return behind;
    const { controlPlane, cancel, clock } = ports;
    const listed = await controlPlane.enumerate(fleet.tag, { signal: cancel }).catch(() => []);
    (0,stopped/* throwIfStopped */.$)(cancel);
    const gone = listed.length === 0 ? [] : behind.filter(({ slug }) => !listed.some((one) => one.slug === slug));
    if (gone.length === 0)
        return behind;
    ports.journal.append({ kind: 'listed', at: clock.now(), came: [], gone: gone.map(({ slug }) => slug) });
    drop(gone, { fleet, rules, ports, ...rest });
    return behind.filter((member) => !gone.includes(member));
}

// EXTERNAL MODULE: ./src/release/rollout/patience.ts
var rollout_patience = __webpack_require__(8020);
// EXTERNAL MODULE: ./src/release/concurrent.ts
var concurrent = __webpack_require__(9932);
;// CONCATENATED MODULE: ./src/release/rollout/redeploy.ts






/**
 * Asks the control plane to move these tenants, the gates read directly before each call. A gateway's answer is tried
 * again for those tenants that have not moved meanwhile, since the first call may be at work; so is one that says to
 * wait (incident told-to-wait). A call whose answer was lost is never sent again (incident lost-answer). Who has moved is
 * for the tenants to say.
 * @returns why the control plane surely did not take the call, or not to the end; nothing where it took it or may have
 * @throws Failure of a closed gate
 */
async function redeploy(name, members, place, context) {
    const { record, gates, ports: { clock, cancel } } = context;
    const patience = new rollout_patience/* Patience */.i3(clock);
    for (let waiting = members;;) {
        (0,stopped/* throwIfStopped */.$)(cancel);
        await gates.ask(name, { signal: cancel });
        (0,stopped/* throwIfStopped */.$)(cancel);
        const failure = await call(name, waiting, place, context);
        (0,stopped/* throwIfStopped */.$)(cancel);
        if (!failure)
            return undefined;
        if (!(0,rollout_patience/* mayBeSentAgain */.ZB)(failure))
            return settled(name, failure, record);
        const { tries } = patience;
        const pause = patience.next(failure);
        if (pause === undefined)
            return givenUp(name, failure, tries, record);
        record.note(`${name}: ${failure.message}; ${(0,rollout_patience/* isToldToWait */.i4)(failure) ? 'trying again' : 'asking the tenants'} in ${pause / 1_000} s${(0,rollout_patience/* isToldToWait */.i4)(failure) ? '' : ' whether it worked'}`);
        await clock.sleep(pause, cancel);
        (0,stopped/* throwIfStopped */.$)(cancel);
        waiting = await notMoved(waiting, context);
        if (waiting.length === 0)
            return undefined;
        if (patience.isOver)
            return givenUp(name, failure, tries, record);
        record.note(`${name}: ${(0,rollout_fleet/* named */.KT)(waiting)} did not move; calling again (${tries + 1} of ${rollout_patience/* MOST_TRIES */.ao})`);
    }
}
/** One call. It is in the journal before it is made. @returns its failure */
async function call(name, members, place, { fleet: { tag, sha }, images, controlPlane, record, ports, rolloutTimeoutSeconds }) {
    const slugs = members.map(({ slug }) => slug);
    ports.journal.append({ kind: 'redeploying', at: ports.clock.now(), slugs });
    for (const member of members)
        member.isAsked = true;
    const tenants = members.map(({ slug, tenant: { url } }) => ({ slug, url }));
    const order = { tag, sha, images, tenants, ...place, timeoutMs: rolloutTimeoutSeconds * 1_000 };
    try {
        const { ok, words, missing, failed = ok ? [] : slugs } = await controlPlane.redeploy(order, { signal: ports.cancel });
        const [skipped, stuck] = [new Set(missing), new Set(failed)];
        for (const member of members) {
            member.isSkipped = skipped.has(member.slug);
            member.isVouched = !member.isSkipped && !stuck.has(member.slug);
        }
        record.note(`${name}: ${controlPlane.mover} answered for ${(0,rollout_fleet/* named */.KT)(members)} (${words})`);
        return undefined;
    }
    catch (thrown) {
        return (0,release_failure/* asFailure */.h_)(thrown);
    }
}
/** A refusal is the end; what may have happened is for the tenants to say. */
function settled(name, failure, record) {
    if (!failure.transient)
        return failure;
    record.note(`${name}: ${failure.message}; the call is not sent again, its tenants are asked`);
    return undefined;
}
function givenUp(name, failure, tries, record) {
    record.note(`${name}: ${failure.message}; not tried again after ${tries === 1 ? 'one call' : `${tries} calls`}`);
    return failure;
}
/** Those among them that do not show the commit, well or not. Of a rebuild they cannot tell. */
async function notMoved(members, { fleet, ports }) {
    if (fleet.isRebuild)
        return members;
    await (0,concurrent/* concurrently */.r)(members, concurrent/* MOST_AT_ONCE */.S, async (member) => {
        const finding = await (0,rollout_proof/* look */.Op)(member, fleet, ports, { signal: ports.cancel });
        (0,stopped/* throwIfStopped */.$)(ports.cancel);
        member.finding = finding;
    });
    return members.filter(({ finding }) => finding?.state === 'stale' || finding?.state === 'unreachable');
}

;// CONCATENATED MODULE: ./src/release/rollout/soak.ts



/** Milliseconds between two looks at a canary that soaks. */
const SOAK_POLL = 5_000;
/** Milliseconds between two lines about it. */
const SOAK_TOLD = 15_000;
/** Misses in a row that fail it; and in all, where they are more than one look in so many (incident flapping-canary). */
const IN_A_ROW = 2;
const IN_ALL = 3;
const ONE_IN = 10;
/** Milliseconds for which it may ask to be left alone at least, where `verify-seconds` is shorter. */
const LEAST_PATIENCE = 60_000;
/**
 * Watches the canary: `/buildinfo` and `/health` at each look. The last look must be a good one.
 * @throws Failure `canary-failed`
 */
async function soak(canary, context) {
    const { fleet: { sha }, rules: { soakSeconds }, record, ports: { clock, log, cancel } } = context;
    const began = clock.elapsed();
    const end = began + soakSeconds * 1_000;
    let [told, looks, misses, inRow] = [began, 0, 0, 0];
    while (inRow > 0 || clock.elapsed() < end) {
        const left = end - clock.elapsed();
        await clock.sleep(left > 0 ? Math.min(SOAK_POLL, left) : SOAK_POLL, cancel);
        (0,stopped/* throwIfStopped */.$)(cancel);
        const isMiss = (await see(canary, context)).state !== 'shown';
        looks += 1;
        misses += isMiss ? 1 : 0;
        inRow = isMiss ? inRow + 1 : 0;
        if (isMiss)
            record.note(`soak: ${canary_failed_describe(canary, sha)}`);
        if (inRow === IN_A_ROW || (isMiss && misses >= IN_ALL && misses * ONE_IN > looks)) {
            throw canaryFailed(`${canary_failed_describe(canary, sha)}, ${seconds(clock.elapsed() - began)} into its soak, ${misses} of ${looks} looks missed`, hintOf(canary));
        }
        if (clock.elapsed() - told < SOAK_TOLD)
            continue;
        told = clock.elapsed();
        log.progress(`soak of ${canary.slug}: ${seconds(told - began)} of ${soakSeconds} s`);
    }
    record.note(`the canary ${canary.slug} stood ${seconds(clock.elapsed() - began)}${misses > 0 ? `, ${misses} of ${looks} looks missed` : ''}`);
}
/** One more look before others follow it; one that missed is made again. @throws Failure `canary-failed` */
async function seeThatItStands(canary, context) {
    const { fleet: { sha }, record, ports: { clock, cancel } } = context;
    for (let misses = 1; (await see(canary, context)).state !== 'shown'; misses++) {
        record.note(`before the next batch: ${canary_failed_describe(canary, sha)}`);
        if (misses === IN_A_ROW)
            throw canaryFailed(`${canary_failed_describe(canary, sha)}, after its soak`, hintOf(canary));
        await clock.sleep(SOAK_POLL, cancel);
        (0,stopped/* throwIfStopped */.$)(cancel);
    }
}
/** A look that counts: where it asks to be left alone (429) it is waited for, as it says, for a bounded time. */
async function see(canary, { fleet, rules: { verifySeconds }, record, ports }) {
    const { clock, cancel } = ports;
    const end = clock.elapsed() + Math.max(verifySeconds * 1_000, LEAST_PATIENCE);
    for (;;) {
        const finding = await (0,rollout_proof/* look */.Op)(canary, fleet, ports, { signal: cancel }, true);
        (0,stopped/* throwIfStopped */.$)(cancel);
        canary.finding = finding;
        const { limited, got } = finding;
        if (limited === undefined)
            return finding;
        const wait = Math.max(limited, 1_000);
        if (clock.elapsed() + wait > end)
            throw canaryFailed(`${canary.slug} could not be looked at (${got})`);
        record.note(`${canary.slug}: ${got}, which is no look; looking again in ${seconds(wait)}`);
        await clock.sleep(wait, cancel);
        (0,stopped/* throwIfStopped */.$)(cancel);
    }
}
const seconds = (milliseconds) => `${Math.round(milliseconds / 1_000)} s`;

;// CONCATENATED MODULE: ./src/release/rollout/rollout.ts









/** How often the fleet is listed anew at most: where somebody comes each time, it never ends. */
const MOST_LISTS = 5;
/** A refusal of whoever moves the tenants, and none of a tenant: nothing was begun. */
const DENIED = new Set(['control-plane-denied', 'rollout-command-failed']);
const allThere = (all) => all;
/** Proves those that ran the commit before this run began: they are not redeployed. */
async function proveCurrent(rollout) {
    const current = rollout.fleet.members.filter(({ isCurrent }) => isCurrent);
    if (current.length === 0)
        return;
    await rollout.phases.run(`${(0,rollout_fleet/* count */.U9)(current.length, 'tenant')} already on the commit`, () => proveAll('already there', current, rollout, true), allThere);
}
/**
 * Moves the canary alone, has it prove itself, and watches it for a while, wherever somebody is still to move: one that
 * an earlier run moved soaks again, since a proof belongs to the run that made it (incident rerun-skips-soak).
 */
async function moveCanary(rollout) {
    const { fleet: { canary }, phases, rules, askSuite } = rollout;
    if (!canary || (canary.isCurrent && batches(rollout).length === 0))
        return;
    const place = { batch: 0, batches: batches(rollout).length };
    if (!canary.isCurrent)
        await phases.run(`canary ${canary.slug}`, () => move(`canary ${canary.slug}`, [canary], place, rollout), allThere);
    if (askSuite)
        await phases.run(`suite on ${canary.slug}`, () => askSuite(canary, 'after its proof'));
    if (rules.soakSeconds === 0)
        return;
    await phases.run(`soak of ${canary.slug}`, () => soak(canary, rollout));
    if (askSuite)
        await phases.run(`suite on ${canary.slug}, once more`, () => askSuite(canary, 'at the end of its soak'));
}
/** The tenants that are still to move, in batches of a stable order. */
const batches = ({ fleet: { members, canary }, rules }) => batchesOf(members.filter((member) => !member.isCurrent && member !== canary), rules);
const batchesOf = (waiting, { batchSize }) => Array.from({ length: Math.ceil(waiting.length / batchSize) }, (_, at) => waiting.slice(at * batchSize, (at + 1) * batchSize));
/** Moves everybody else, each batch proved before the next. */
const moveBatches = (rollout) => moveAll('batch', batches(rollout), rollout);
/** The canary is looked at before each: it may have died since its soak (incident canary-dies-later). */
async function moveAll(what, all, rollout) {
    const { canary } = rollout.fleet;
    for (const [index, batch] of all.entries()) {
        const name = `${what} ${index + 1} of ${all.length}`;
        await rollout.phases.run(name, async () => {
            if (canary)
                await seeThatItStands(canary, rollout);
            return move(name, batch, { batch: index + 1, batches: all.length }, rollout);
        }, allThere);
    }
}
/**
 * Looks at the whole fleet once more, the canary included: what fell back in the meantime is seen. It is listed anew
 * for that, until nobody has come: who came is moved and proved, and who is gone is told and dropped.
 */
async function sweep(rollout) {
    const { fleet, phases } = rollout;
    for (let lists = 1;; lists++) {
        const came = await listAnew(rollout);
        if (came.length === 0 && lists > 1)
            return;
        if (lists === MOST_LISTS) {
            throw new release_failure/* Failure */.HR('tenant-stale', `${(0,rollout_fleet/* named */.KT)(came)} came while the fleet was listed for the ${lists}th time`, { hint: 'See what makes tenants all the time, then run again' });
        }
        const waiting = came.filter(({ isCurrent }) => !isCurrent);
        if (waiting.length > 0)
            await moveAll('newcomers', batchesOf(waiting, rollout.rules), rollout);
        await phases.run('sweep', () => proveAll('sweep', fleet.members, rollout), allThere);
        if (came.length === 0)
            return;
    }
}
/** Calls for these tenants and proves them. @returns whether all of them are there */
async function move(name, members, place, rollout) {
    const since = rollout.ports.clock.elapsed();
    const refused = await redeploy(name, members, place, rollout);
    // A clear refusal has begun nothing that could be waited for, and neither has one that says to wait.
    const seconds = refused && (!refused.transient || (0,rollout_patience/* isToldToWait */.i4)(refused)) ? 0 : rollout.rules.verifySeconds;
    const behind = await stillListed(await proved({ name, members, since, seconds }, rollout), rollout);
    const left = members.filter((member) => rollout.fleet.members.includes(member));
    if (refused && (DENIED.has(refused.reason) || (left.length > 0 && behind.length === left.length)))
        throw refusal(name, members, refused, rollout);
    return judge(behind, rollout);
}
/** @returns whether all of them are there */
async function proveAll(name, members, rollout, isFresh = false) {
    const { ports: { clock }, rules } = rollout;
    const behind = await proved({ name, members, since: clock.elapsed(), seconds: rules.verifySeconds, isFresh }, rollout);
    return judge(await stillListed(behind, rollout), rollout);
}
/** Proves them, and puts down what was found before anything is made of it. @returns those that are behind */
async function proved(proof, rollout) {
    const { fleet, record, ports } = rollout;
    const { name, members, since } = proof;
    await (0,rollout_proof/* prove */.zn)(proof, fleet, ports);
    if (fleet.isRebuild)
        for (const member of members.filter(isUnknownBuild))
            member.finding = unknownBuild(member, rollout.controlPlane.mover);
    const behind = members.filter(({ finding }) => finding?.state !== 'shown');
    const late = new Set(behind);
    ports.journal.append({
        kind: 'found', at: ports.clock.now(),
        shown: members.filter((member) => !late.has(member)).map(({ slug }) => slug),
        behind: behind.flatMap((member) => keptFinding(member)),
    });
    record.note((0,rollout_proof/* provedWords */.ys)(name, members, since, ports.clock.elapsed()));
    for (const member of [...fleet.stragglers].filter((one) => one.finding?.state === 'shown')) {
        fleet.stragglers.delete(member);
        record.note(`${member.slug} has caught up`);
    }
    return behind;
}
/** Both builds of a rebuild say the same commit: the control plane must have said that it moved it (incident rebuilt-same-commit). */
const isUnknownBuild = ({ finding, isVouched }) => finding?.state === 'shown' && !isVouched;
const unknownBuild = ({ finding, isAsked }, mover) => ({
    ...finding, state: 'stale',
    got: `${finding?.got ?? ''}, and ${isAsked ? `${mover} did not say that it moved it` : 'it was not moved'}: which build of that commit it runs is not known`,
});
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
        throw canaryFailed(canary_failed_describe(canary, sha), hintOf(canary));
    const late = behind.filter((member) => !stragglers.has(member));
    for (const member of late) {
        stragglers.add(member);
        record.warn(`left behind: ${canary_failed_describe(member, sha)}`);
    }
    const [first] = late;
    if (!first || stragglers.size <= maxStragglers)
        return !first;
    const others = late.length > 1 ? `, and ${(0,rollout_fleet/* count */.U9)(late.length - 1, 'other')} with it` : '';
    if (maxStragglers === 0)
        throw new release_failure/* Failure */.HR(REASONS[first.finding.state], `${canary_failed_describe(first, sha)}${others}`, { hint: hintOf(first) ?? `See why ${first.slug} does not show ${(0,commit/* shortSha */.Fu)(sha)}` });
    throw new release_failure/* Failure */.HR('too-many-stragglers', `${(0,rollout_fleet/* count */.U9)(stragglers.size, 'tenant')} were left behind (${(0,rollout_fleet/* named */.KT)([...stragglers])}), and max-stragglers allows ${maxStragglers}`, {
        hint: `See why ${(0,rollout_fleet/* named */.KT)([...stragglers])} do not show ${(0,commit/* shortSha */.Fu)(sha)}`,
    });
}
const REASONS = { shown: 'internal', stale: 'tenant-stale', unreachable: 'tenant-unreachable', unhealthy: 'tenant-unhealthy' };
/** The fault of a call that the control plane did not take. */
function refusal(name, members, failure, { fleet: { canary } }) {
    // Nothing is wrong with a tenant where the control plane takes no calls.
    if (DENIED.has(failure.reason) || (0,rollout_patience/* isToldToWait */.i4)(failure))
        return failure;
    if (canary && members.includes(canary))
        return canaryFailed(failure.message);
    return new release_failure/* Failure */.HR('batch-failed', `${name} could not be redeployed: ${failure.message}`, { hint: failure.hint, cause: failure });
}

// EXTERNAL MODULE: ./src/release/run-record.ts
var run_record = __webpack_require__(4776);
// EXTERNAL MODULE: ./src/release/tags/commands.ts
var tags_commands = __webpack_require__(3309);
// EXTERNAL MODULE: ./src/release/tags/question.ts
var question = __webpack_require__(8735);
// EXTERNAL MODULE: ./src/release/tags/release-update.ts
var release_update = __webpack_require__(4662);
// EXTERNAL MODULE: ./src/release/tags/run-plan.ts + 5 modules
var run_plan = __webpack_require__(7644);
// EXTERNAL MODULE: ./src/modes/ask-first.ts
var ask_first = __webpack_require__(5406);
// EXTERNAL MODULE: ./src/modes/copy-images.ts + 5 modules
var copy_images = __webpack_require__(242);
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
    tenants: fleet ? (0,rollout_fleet/* tenantReports */.Gm)(fleet) : [],
    stragglers: fleet ? [...fleet.stragglers].map(({ slug }) => slug) : [],
    timeline,
});
/** What the report shows of a deploy that wrote no tag. */
const unwritten = (soFar, state) => ({ ...shown(soFar), images: soFar.plan && (0,tag_report/* unwrittenImages */.Hc)(soFar.plan.images, state) });
/** It was so already. */
function unchanged(soFar, fleet) {
    const { record, plan, request: { targetTag } } = soFar;
    const tags = plan?.images.length ? `, ${targetTag} shows it in ${(0,rollout_fleet/* count */.U9)(plan.images.length, 'image')}` : '';
    const verdict = `${(0,rollout_fleet/* fleetWords */._Y)(fleet)}${tags}; nothing was to do`;
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
    const tags = plan?.moves.length ? ` and move ${targetTag} in ${(0,rollout_fleet/* count */.U9)(plan.images.length, 'image')}` : '';
    const moving = first.length + all.flat().length;
    const verdict = `would redeploy ${moving} of ${(0,rollout_fleet/* count */.U9)(members.length, 'tenant')} to ${tag}${tags}; nothing was touched`;
    return record.finish({ outcome: 'planned', reason: 'dry-run', verdict, ...unwritten(soFar, 'planned') });
}
/** Every tenant was proved, and no tag was to move. */
function withoutTags(soFar, fleet) {
    const verdict = `${(0,rollout_fleet/* fleetWords */._Y)(fleet)}; no tag was to move`;
    return soFar.record.finish({ outcome: 'done', reason: 'ok', verdict, undo: undoCommand(soFar, fleet), ...unwritten(soFar, 'untouched') });
}
/** The report of the tags, with the fleet's state in it. */
function withTags(soFar, fleet, ofTags) {
    const { outcome, reason, verdict, next } = ofTags;
    const report = { ...ofTags, ...shown(soFar), verdict: `${(0,rollout_fleet/* fleetWords */._Y)(fleet)}; ${verdict}` };
    if ((0,release_reason/* succeeded */.gq)(outcome) || outcome === 'stranded')
        return report;
    // A gate that closed before anything was moved at all.
    if (outcome === 'failed' && isClosedTo(soFar, reason) && !(0,rollout_fleet/* isTouched */.Dn)(fleet))
        return { ...report, outcome: 'skipped' };
    return reason === 'superseded' ? report : { ...report, ...again(next, fleet, soFar.request) };
}
/** Whether a gate kept this run from its work on purpose, and it ends well with that. */
const isClosedTo = ({ byHand }, reason) => isClosed(reason) && !(byHand && reason === 'held');
/** A fault, a gate or a person ended it: how the fleet stands, and the one command to run next. */
async function cutShort(failure, soFar, ports) {
    const { record, fleet } = soFar;
    const { aborted } = ports.cancel;
    if (fleet)
        await (0,rollout_proof/* lookOnce */.ns)(fleet.members.filter((member) => isOpen(member, aborted)), fleet, ports, LAST_LOOK);
    if (isClosedTo(soFar, failure.reason) && !(fleet && (0,rollout_fleet/* isTouched */.Dn)(fleet)) && !aborted) {
        const verdict = `nothing was done: ${failure.message}`;
        return record.finish({ outcome: 'skipped', reason: failure.reason, verdict, next: failure.hint, command: failure.command, ...unwritten(soFar, 'untouched') });
    }
    const why = aborted ? 'the run was asked to stop' : failure.message;
    const state = fleet && (0,rollout_fleet/* isTouched */.Dn)(fleet) ? `${(0,rollout_fleet/* fleetWords */._Y)(fleet)}; no tag was moved` : 'nothing was touched';
    return record.failed(failure, { verdict: `${why}; ${state}`, ...nextAfter(failure, soFar), ...unwritten(soFar, 'untouched') });
}
/** Called for, and nobody knows what became of it; where the run was stopped it may have moved since. */
const isOpen = ({ isAsked, finding }, stopped) => isAsked && (!finding || (stopped && finding.state !== 'shown'));
function nextAfter({ hint, reason, command }, { fleet, request }) {
    if (!fleet || !(0,rollout_fleet/* isTouched */.Dn)(fleet) || reason === 'superseded')
        return { next: hint ?? 'Mend the cause, then run again', command };
    const { canary } = fleet;
    // Of one that shows something else nobody knows what is to be brought back.
    const isOurs = canary?.isAsked && (0,commit/* sameCommit */.Kd)(canary.finding?.commit ?? '', fleet.sha) && canary.before !== canary.finding?.commit;
    if (reason === 'canary-failed' && canary?.before && isOurs) {
        return { next: 'Bring the canary back with this, then mend the build', command: (0,commands/* returnCommand */.YR)(canary.before, request) };
    }
    return again(hint, fleet, request);
}
/** What to do, and the command that goes on from here. */
function again(hint, { sha }, request) {
    const first = hint?.replace(/(?:, then |^)run again$/i, '') ?? 'Mend the cause';
    const next = first === '' ? 'Run this to go on where it stopped' : `${first}, then run this to go on where it stopped`;
    return { next, command: (0,commands/* deployCommand */.Jp)(sha, request) };
}
/** What brings everybody back whom this run moved, where all of them ran one commit before. */
function undoCommand({ request }, { members }) {
    const moved = members.filter(({ isAsked }) => isAsked);
    const [first, ...others] = new Set(moved.map(({ before }) => before));
    return first === undefined || others.length > 0 ? undefined : (0,commands/* returnCommand */.YR)(first, request);
}

// EXTERNAL MODULE: ./src/release/command.ts
var command = __webpack_require__(4260);
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
        const fault = (0,history_gate/* askHistory */.c)(await read(call), sha, { ...(0,command/* sameConfig */.X$)(request), trigger, plans: false, liftHold: request.liftHold }, before, record);
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

// EXTERNAL MODULE: ./src/release/tag.ts
var release_tag = __webpack_require__(3837);
// EXTERNAL MODULE: ./src/release/tags/guard.ts + 2 modules
var guard = __webpack_require__(123);
// EXTERNAL MODULE: ./src/release/tags/image-reading.ts
var image_reading = __webpack_require__(2319);
// EXTERNAL MODULE: ./src/release/tags/labelled.ts
var labelled = __webpack_require__(5736);
// EXTERNAL MODULE: ./src/release/tags/read.ts + 1 modules
var read = __webpack_require__(3011);
// EXTERNAL MODULE: ./src/release/tags/revision.ts
var revision = __webpack_require__(278);
// EXTERNAL MODULE: ./src/modes/verify-images.ts
var verify_images = __webpack_require__(5150);
;// CONCATENATED MODULE: ./src/modes/deploy-images.ts













/**
 * Resolves every source and asks every guard of a promote, by reads alone: what would fail at the end fails here,
 * before any tenant is touched.
 * @throws Failure of the registry, of the guard's reads, and `bad-input` where nothing names the commit
 */
async function readGoal(request, trigger, dryRun, record, ports, policy) {
    const { images, redeployTag } = request;
    const tag = (0,release_tag/* fillTag */.au)(redeployTag ?? request.sourceTag, request.sha);
    if (images.length === 0)
        return { sha: request.sha, tag, plan: { images: [], moves: [] }, readings: [], commits: new Map(), rebuilt: [] };
    const budget = new release_budget/* Budget */.H(ports.clock, ports.cancel);
    try {
        const call = { signal: budget.forward, onTrouble: budget.trouble };
        const readings = await (0,read/* readImages */.H)(images, (0,read/* tagsOf */.F)(tag, request), ports, call);
        const { signed, fault: unsigned } = await (0,verify_images/* verifyImages */.O3)(readings, policy, 'the rollout', record, ports, call);
        if (unsigned)
            return { sha: request.sha, tag, plan: (0,tags_plan/* planMoves */.Y)(readings, false, new Map()), readings, commits: new Map(), rebuilt: [], fault: unsigned };
        const sha = request.sha || await (0,labelled/* labelled */.w)(readings[0], 'redeploy-tag', ports.registry, call);
        const closed = request.history ? (0,history_gate/* askHistory */.c)((0,image_reading/* candidatesOf */.k)(readings), sha, { ...(0,command/* sameConfig */.X$)(request), trigger, plans: dryRun, liftHold: request.liftHold }, 'the rollout', record) : undefined;
        const { commits, fault } = redeployTag || closed
            ? { commits: new Map() }
            : await (0,guard/* guardImages */.Q)(readings, { ...request, commandLine: trigger.commandLine }, record, ports, call);
        const rebuilt = closed ?? fault ? [] : await rebuiltIn(readings, sha, commits, ports, call);
        return { sha, tag, plan: (0,tags_plan/* planMoves */.Y)(readings, false, commits), readings, commits, rebuilt, signed, fault: closed ?? fault };
    }
    finally {
        budget.dispose();
    }
}
/**
 * The images whose target shows another digest of the same commit: who runs that commit need not run this build
 * (incident rebuilt-same-commit). A label that cannot be read may be of it.
 */
async function rebuiltIn(readings, sha, commits, { registry }, call) {
    const changing = readings.flatMap(({ image, source, target }) => (target && target.digest !== source.digest ? [{ image, target }] : []));
    const found = await Promise.all(changing.map(async ({ image, target }) => {
        const label = commits.get(image.name) ?? await (0,revision/* revisionOf */.D)(registry, image, target, call).catch(() => sha);
        return label !== undefined && (0,commit/* sameCommit */.Kd)(label, sha) ? [image.name] : [];
    }));
    return found.flat();
}
/**
 * Reads the sources once more, directly before the tags: what was rolled out an hour ago is what they are to show.
 * @throws Failure `tag-moved-by-other` (incident source-rebuilt), `source-missing`, and the registry's own
 */
async function seeThatSourcesStand({ readings, sha }, { registry, cancel }) {
    await Promise.all(readings.map(async ({ sourceTag, source, ...reading }) => {
        const image = (0,image_reading/* placeOf */.$)(reading);
        const now = await registry.read(image, sourceTag, { signal: cancel });
        if (now?.digest === source.digest)
            return;
        const name = `${image.name}:${sourceTag}`;
        if (!now)
            throw new release_failure/* Failure */.HR('source-missing', `${name} was removed while the tenants were moved`, { hint: `See who removed it, and whether ${(0,commit/* shortSha */.Fu)(sha)} is to be released` });
        throw new release_failure/* Failure */.HR('tag-moved-by-other', `${name} was pushed anew while the tenants were moved: they run ${source.digest}, it shows ${now.digest}`, {
            hint: 'Publish every build under a tag of its own; to bring the new build to all tenants, release it as another commit',
        });
    }));
}

;// CONCATENATED MODULE: ./src/modes/deploy.ts





















/** Takes a commit from "CI is running" to "every tenant shows it, and the target tag is it", or stops and says where. */
async function deploy(request, trigger, ports, files = {}) {
    // 1. Event
    const allowed = (0,gates_event/* permission */.EK)(trigger, request.branch);
    const dryRun = request.dryRun || allowed.verdict === 'plan';
    const record = new run_record/* RunRecord */.d('deploy', request.sha, dryRun, trigger, ports);
    if (allowed.verdict === 'skip') {
        record.gate('event', 'held', allowed.detail);
        return record.finish({ outcome: 'skipped', reason: allowed.reason, verdict: `nothing was done: ${allowed.detail}` });
    }
    record.gate('event', 'passed', allowed.detail);
    const soFar = { request, byHand: !(0,gates_event/* isAutomatic */.aI)(trigger), record, phases: new Phases(ports) };
    try {
        return await run(soFar, dryRun, allowed.verdict, trigger, ports, files);
    }
    catch (thrown) {
        return cutShort((0,release_failure/* asFailure */.h_)(thrown), soFar, ports);
    }
}
async function run(soFar, dryRun, allowed, trigger, ports, { suite, policy }) {
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
            await phases.run('CI', () => waitForCi({ ...request, ownChecks: trigger.checks }, gates, record, ports));
        // 3. Kill switch, 4. superseded
        await gates.ask('anything else', { signal: ports.cancel });
    }
    // 5. Images
    const goal = await readGoal(request, trigger, dryRun, record, ports, policy);
    const { sha, tag, plan, rebuilt, fault } = goal;
    soFar.plan = plan;
    record.sha = sha;
    if (fault)
        throw fault;
    if (request.images.length === 0 && (0,gates_event/* isAutomatic */.aI)(trigger))
        record.gate('history', 'off', 'no images are given, so no hold and no veto was asked');
    // 6. Enumeration
    const { fleet, strangers } = await (0,rollout_fleet/* enumerate */.HL)({ ...request, sha, tag, isRebuild: rebuilt.length > 0 }, ports);
    soFar.fleet = fleet;
    if (fleet.isRebuild)
        record.note(`${rebuilt.join(', ')}: ${request.targetTag} shows another build of ${(0,commit/* shortSha */.Fu)(sha)}, so every tenant is redeployed`);
    for (const slug of strangers)
        record.warn(`skip-tenants: ${slug} is no tenant of the fleet`);
    await (0,rollout_proof/* readMembers */.mo)(fleet.members, fleet, ports);
    const all = withHistory(gates, goal, request, trigger, record, ports);
    const rollout = { ...openRollout(soFar, goal, fleet, all, ports), askSuite: suite && await suiteAsker(suite, request, record, ports) };
    await proveCurrent(rollout);
    if (plan.moves.length === 0 && fleet.members.every(({ isCurrent }) => isCurrent))
        return unchanged(soFar, fleet);
    if (!dryRun)
        await (0,ask_first/* askFirst */.a)(() => ({ ...(0,question/* questionOf */.Y)(plan, goal.readings, { mode: 'deploy', tag: request.targetTag, to: (0,commit/* shortSha */.Fu)(sha) }), tenants: tenantsOf(fleet) }), ports);
    await (0,copy_images/* copyImages */._)(goal.readings, { ...request, dryRun }, record, ports);
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
    await seeThatSourcesStand(goal, ports);
    return moveTags(soFar, fleet, goal, all, trigger, ports);
}
/**
 * A pull request's plan shows how CI and the gates stand now, and waits for none: what is closed is told, and the rest
 * of the picture with it.
 */
async function tellGates(request, gates, record, ports) {
    const tell = async (reading) => {
        const fault = await reading.then(() => undefined, release_failure/* asFailure */.h_);
        if (ports.cancel.aborted)
            throw fault ?? new release_failure/* Failure */.HR('cancelled', 'stopped');
        if (fault)
            record.warn(`as it stands now, a deploy would stop here: ${fault.message}`);
    };
    if (!waitsForNone(request))
        await tell(waitForCi({ ...request, ciTimeoutSeconds: 0 }, gates, record, ports));
    await tell(gates.ask('a deploy', { signal: ports.cancel }));
}
/** Who would move, for whoever is asked. */
function tenantsOf({ members, canary }) {
    const moving = members.filter(({ isCurrent }) => !isCurrent);
    return { moving: moving.length, all: members.length, canary: canary?.slug, running: [...new Set(moving.flatMap(({ before }) => (before ? [(0,commit/* shortSha */.Fu)(before)] : [])))] };
}
/** With YAML and JSONPath, so only where a suite is to be asked. */
async function suiteAsker(suite, request, record, ports) {
    const { suiteOf } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(8540), __webpack_require__.e(9784)]).then(__webpack_require__.bind(__webpack_require__, 9784));
    return suiteOf(suite, request, record, ports);
}
/** The manual path goes past these, and says so. */
function tellSkipped({ actor, event }, record) {
    const who = actor ? `, asked for by ${actor}` : `, by ${event}`;
    for (const gate of ['ci', 'kill switch', 'head', 'backward'])
        record.gate(gate, 'off', `redeploy-tag is set${who}`);
}
/** From here on tenants may be moved: the journal knows them first. */
function openRollout({ request, record, phases }, { plan, readings }, fleet, gates, ports) {
    const { controlPlane, journal, clock } = ports;
    const slugs = (of) => of.map(({ slug }) => slug);
    journal.append({
        kind: 'fleet', at: clock.now(), sha: fleet.sha, tag: fleet.tag, urlTemplate: request.tenantUrlTemplate, urls: (0,rollout_fleet/* addressesOf */.sO)(fleet.members, request),
        slugs: slugs(fleet.members), current: slugs(fleet.members.filter(({ isCurrent }) => isCurrent)),
        canary: fleet.canary?.slug, skipped: [...fleet.skipped], tells: fleet.members[0]?.tenant.tells, looks: fleet.looks, images: plan.images, again: (0,commands/* deployCommand */.Jp)(fleet.sha, request),
    });
    const images = Object.fromEntries(readings.map(({ image, source }) => [image.name, source.digest]));
    return { rules: request, fleet, gates, controlPlane, record, ports, phases, images, rolloutTimeoutSeconds: request.rolloutTimeoutSeconds };
}
/** The tag transaction of a promote, the gates read before every write. */
async function moveTags(soFar, fleet, goal, gates, trigger, ports) {
    const { request, record, phases } = soFar;
    // Its own, since the reads before the rollout may have had their troubles an hour ago.
    const budget = new release_budget/* Budget */.H(ports.clock, ports.cancel);
    const { plan, readings, commits, signed } = goal;
    const proof = `deploy: ${(0,rollout_fleet/* fleetWords */._Y)(fleet)}`;
    const update = (0,release_update/* releaseUpdate */.R)(readings, { mode: 'deploy', sha: fleet.sha, commits, proof, signed }, request, trigger, ports);
    const undo = (0,rollout_fleet/* isTouched */.Dn)(fleet) ? undoCommand(soFar, fleet) : (0,tags_commands/* rollbackCommand */.Ct)(plan, request);
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

/***/ 2541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   mo: () => (/* binding */ readMembers),
/* harmony export */   ns: () => (/* binding */ lookOnce),
/* harmony export */   ys: () => (/* binding */ provedWords),
/* harmony export */   zn: () => (/* binding */ prove)
/* harmony export */ });
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8952);
/* harmony import */ var _concurrent__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9932);
/* harmony import */ var _running__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5274);
/* harmony import */ var _stopped__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7388);




/** Milliseconds before the one retry of a read. */
const SECOND_TRY = 300;
/** The longest that one look waits for a tenant that was asked too often. */
const LONGEST = 10_000;
/** Milliseconds between two looks, the last one again and again: a container is down for 10 to 30 s while it is replaced. */
const PAUSES = [1_000, 2_000, 3_000, 5_000];
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
    const running = await readTwice(() => (0,_running__WEBPACK_IMPORTED_MODULE_0__/* .readBuildinfo */ .dJ)(tenant, where.tenants, call), where, call, isStrict);
    const got = (0,_running__WEBPACK_IMPORTED_MODULE_0__/* .describeRunning */ .Rh)(running);
    if ('unreachable' in running)
        return { state: 'unreachable', got, ...toDo(running) };
    const commit = 'commit' in running ? running.commit : undefined;
    if (!(0,_running__WEBPACK_IMPORTED_MODULE_0__/* .runs */ .Np)(running, sha))
        return { state: 'stale', got, commit };
    const fault = await readTwice(() => (0,_running__WEBPACK_IMPORTED_MODULE_0__/* .readHealth */ .L8)(tenant, where.tenants, call), where, call, true);
    if (!fault)
        return { state: 'shown', got, commit };
    // It has just told its build, so that one without an answer is not well rather than not there.
    if ('said' in fault)
        return { state: 'unhealthy', got: `${got}, ${fault.said}`, commit };
    const words = fault.code === undefined ? `no answer for ${(0,_running__WEBPACK_IMPORTED_MODULE_0__/* .tellsOf */ .Cz)(tenant).healthPath}: ${fault.unreachable}` : fault.unreachable;
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
    await (0,_concurrent__WEBPACK_IMPORTED_MODULE_2__/* .concurrently */ .r)(members, _concurrent__WEBPACK_IMPORTED_MODULE_2__/* .MOST_AT_ONCE */ .S, async (member) => {
        const finding = await look(member, fleet, ports, { signal: ports.cancel });
        (0,_stopped__WEBPACK_IMPORTED_MODULE_1__/* .throwIfStopped */ .$)(ports.cancel);
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
    await (0,_concurrent__WEBPACK_IMPORTED_MODULE_2__/* .concurrently */ .r)(members, _concurrent__WEBPACK_IMPORTED_MODULE_2__/* .MOST_AT_ONCE */ .S, async (member) => {
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
        await (0,_concurrent__WEBPACK_IMPORTED_MODULE_2__/* .concurrently */ .r)(open, _concurrent__WEBPACK_IMPORTED_MODULE_2__/* .MOST_AT_ONCE */ .S, async (member) => {
            const finding = await look(member, fleet, ports, { signal: cancel });
            (0,_stopped__WEBPACK_IMPORTED_MODULE_1__/* .throwIfStopped */ .$)(cancel);
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
            log.progress(`${provedWords(name, members, since, told.at)}, waiting for ${(0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha)}`);
        }
        const asked = Math.max(...open.map(({ finding }) => finding?.limited ?? 0));
        await clock.sleep(Math.min(Math.max(PAUSES[Math.min(round, PAUSES.length - 1)], asked), left), cancel);
        (0,_stopped__WEBPACK_IMPORTED_MODULE_1__/* .throwIfStopped */ .$)(cancel);
    }
}
/** e.g. `batch 3 of 9: 2 of 3 proved, 41 s`. */
function provedWords(name, members, since, now) {
    const proved = members.filter(({ finding }) => finding?.state === 'shown').length;
    return `${name}: ${proved} of ${members.length} proved, ${Math.round((now - since) / 1_000)} s`;
}


/***/ })

};
;