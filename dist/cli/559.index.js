"use strict";
exports.id = 559;
exports.ids = [559];
exports.modules = {

/***/ 6510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ permission)
/* harmony export */ });
/**
 * Whether this event may move tags. A person's dispatch and the command line always may; a pull request only plans;
 * a `workflow_run` must follow a green push to the branch of this very repository, since a fork may call its branch
 * `main` too; anything else must be on the branch. What the event does not say is not assumed.
 */
function permission(trigger, branch) {
    if (trigger.commandLine)
        return { verdict: 'act', detail: 'asked for on the command line' };
    if (trigger.event === 'workflow_dispatch')
        return { verdict: 'act', detail: 'dispatched by hand' };
    if (trigger.event.startsWith('pull_request'))
        return { verdict: 'plan', detail: 'a pull request only plans' };
    if (trigger.event === 'workflow_run')
        return afterUpstream(trigger, branch);
    if (trigger.ref === `refs/heads/${branch}`)
        return { verdict: 'act', detail: `${trigger.event} on ${branch}` };
    return {
        verdict: 'skip',
        reason: 'not-on-branch',
        detail: `${trigger.event || 'the event'} is on ${trigger.ref || 'no ref'}, not on the branch ${branch}`,
    };
}
function afterUpstream({ upstream, repository }, branch) {
    if (upstream?.conclusion !== 'success') {
        const conclusion = upstream?.conclusion || 'nothing';
        return { verdict: 'skip', reason: 'upstream-not-green', detail: `the upstream run concluded ${conclusion}, not success` };
    }
    const skip = (detail) => ({ verdict: 'skip', reason: 'not-on-branch', detail });
    if (upstream.event !== 'push')
        return skip(`the upstream run was started by ${upstream.event || 'an unknown event'}, not by a push`);
    if (upstream.branch !== branch)
        return skip(`the upstream run was on ${upstream.branch || 'no branch'}, not on ${branch}`);
    if (!repository || upstream.repository?.toLowerCase() !== repository.toLowerCase()) {
        return skip(`the upstream run belongs to ${upstream.repository || 'an unknown repository'}, not to ${repository || 'this one'}`);
    }
    return { verdict: 'act', detail: `follows a green push to ${branch}` };
}


/***/ }),

/***/ 5608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cw: () => (/* binding */ askHistory)
/* harmony export */ });
/* unused harmony exports isAutomatic, holdOf */
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8952);
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _history_history__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7498);



/** A forge started it, and nobody waits for it: a person has not been asked. */
const isAutomatic = ({ commandLine, event }) => !commandLine && event !== 'workflow_dispatch';
/**
 * Whether the histories let a build go out. A veto stops everybody; a hold stops what nobody asked for by hand, and a
 * plan is told of it.
 * @param before what is to be done if they let it, for the report
 * @returns the fault, `vetoed` or `held`, where they do not
 */
function askHistory(all, sha, trigger, plans, before, record) {
    const fault = askVeto(all, sha);
    if (fault)
        record.gate('veto', 'held', fault.message);
    else
        record.gate('veto', 'passed', `${sha === '' ? 'the build' : (0,_commit__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha)} is not vetoed; read before ${before}`);
    return fault ?? askHold(all, trigger, plans, before, record);
}
function askVeto(all, sha) {
    for (const { image, history, digest } of all) {
        const veto = history && (0,_history_history__WEBPACK_IMPORTED_MODULE_1__/* .vetoOf */ .mw)(history, { digest, commit: sha });
        if (!veto)
            continue;
        return new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('vetoed', `${(0,_commit__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha)} was vetoed in ${image.name} ${(0,_history_history__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(veto)}`, {
            hint: 'Release another commit; where the veto is wrong, take it back with this', command: `release-action unveto ${(0,_commit__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha)} ${sameTags(all)}`,
        });
    }
    return undefined;
}
/** The options that mean the same histories. */
function sameTags(all) {
    const tag = all[0]?.targetTag;
    return `--images ${all.map(({ image }) => image.name).join(',')}${tag === undefined || tag === 'latest' ? '' : ` --target-tag ${tag}`}`;
}
/** The hold of any of the images. */
const holdOf = (all) => all.find(({ history }) => history?.hold)?.history?.hold;
function askHold(all, trigger, plans, before, record) {
    const hold = holdOf(all);
    if (!hold) {
        record.gate('hold', 'passed', `automatic releases are not held; read before ${before}`);
        return undefined;
    }
    const words = `automatic releases are held ${(0,_history_history__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(hold)}`;
    if (plans)
        record.gate('hold', 'warned', words);
    else if (!isAutomatic(trigger))
        record.gate('hold', 'off', `${words}; asked for by hand, so this goes on, and lifts the hold once the tags have moved`);
    else {
        record.gate('hold', 'held', words);
        record.notice(`${words}; nothing is released until a person does it by hand, or lifts the hold`);
        return new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('held', words, {
            hint: 'Dispatch this by hand, which lifts the hold, or lift it with this', command: `release-action lift ${sameTags(all)}`,
        });
    }
    return undefined;
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ruling),
/* harmony export */   r: () => (/* binding */ authorOf)
/* harmony export */ });
/* harmony import */ var _history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7498);

/** Who does what, when and where, as every history writes it down. */
function authorOf(mode, { commandLine, event, actor, runUrl }, { clock }) {
    const by = actor ?? (commandLine ? 'somebody on the command line' : event);
    return { mode, at: new Date(clock.now()).toISOString(), by, run: runUrl !== undefined && (0,_history__WEBPACK_IMPORTED_MODULE_0__/* .isPage */ .yp)(runUrl) ? runUrl : undefined };
}
/** What somebody says against a build, or holds releases with. */
const ruling = ({ at, by, run }, why) => ({ by, at, why, run });


/***/ }),

/***/ 4776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ RunRecord)
/* harmony export */ });
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8952);
/* harmony import */ var _reason__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1017);


/** Gathers what happens during a run; every note is told to whoever watches at once, and stands in the report. */
class RunRecord {
    mode;
    sha;
    dryRun;
    trigger;
    ports;
    gates = [];
    warnings = [];
    faults = [];
    happenings = [];
    startedAt;
    constructor(mode, 
    /** Set anew where a rollback to `previous` learns it on the way. */
    sha, dryRun, trigger, ports) {
        this.mode = mode;
        this.sha = sha;
        this.dryRun = dryRun;
        this.trigger = trigger;
        this.ports = ports;
        this.startedAt = ports.clock.now();
    }
    note(text) {
        this.happenings.push({ at: this.ports.clock.now(), text });
        this.ports.log.info(text);
    }
    warn = (text) => {
        this.warnings.push(text);
        this.ports.log.warning(text);
    };
    /** For whoever sees nothing but the head of a run's page. */
    notice(text) {
        this.ports.log.notice(text);
    }
    gate(name, verdict, detail) {
        this.gates.push({ name, verdict, detail, readAt: this.ports.clock.now() });
        if (verdict === 'warned')
            this.warn(detail);
        else
            this.ports.log.info(`${name}: ${verdict === 'off' ? 'switched off' : verdict} (${detail})`);
    }
    /** The report of a run that a fault ended. A run that was asked to stop says so, whatever that broke first. */
    failed(failure, ending = {}) {
        const reason = this.ports.cancel.aborted ? 'cancelled' : failure.reason;
        const verdict = reason === 'cancelled' ? 'the run was asked to stop' : failure.message;
        this.faults.push(failure.message);
        return this.finish({ outcome: 'failed', next: failure.hint, command: failure.command, ...ending, reason, verdict: ending.verdict ?? verdict });
    }
    finish({ outcome, reason, verdict, next = '', command, undo, images = [], tenants = [], stragglers = [], timeline, postMortem }) {
        const { trigger } = this;
        const actor = trigger.actor ? ` by ${trigger.actor}` : '';
        return {
            mode: this.mode,
            outcome,
            reason,
            sha: (0,_commit__WEBPACK_IMPORTED_MODULE_0__/* .isCommit */ .WM)(this.sha) ? this.sha : '',
            dryRun: this.dryRun,
            verdict,
            next,
            command,
            undo: (0,_reason__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(outcome) ? undo : undefined,
            startedAt: this.startedAt,
            finishedAt: this.ports.clock.now(),
            startedBy: `${trigger.commandLine ? 'the command line' : trigger.event}${actor}`,
            runUrl: trigger.runUrl,
            gates: this.gates,
            images,
            tenants,
            stragglers,
            warnings: this.warnings,
            faults: this.faults,
            happenings: this.happenings,
            timeline,
            postMortem,
        };
    }
}


/***/ }),

/***/ 3309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ rollbackCommand),
/* harmony export */   O: () => (/* binding */ promoteCommand)
/* harmony export */ });
const DEFAULT_SOURCE = 'staging-{sha7}';
const DEFAULT_TARGET = 'latest';
function command(verb, { images, sourceTag, targetTag }) {
    const source = sourceTag === DEFAULT_SOURCE ? '' : ` --source-tag '${sourceTag}'`;
    const target = targetTag === DEFAULT_TARGET ? '' : ` --target-tag ${targetTag}`;
    return `release-action ${verb} --images ${images.map(({ name }) => name).join(',')}${source}${target}`;
}
/** What takes a promote back; nothing where an image that moved had no target before, or nothing kept it. */
function rollbackCommand(plan, request) {
    const moved = movedImages(plan);
    if (moved.some(({ target }) => target.before === null))
        return undefined;
    const same = sameOf(moved, request);
    if (request.keepPrevious)
        return command('rollback previous', { ...same, sourceTag: DEFAULT_SOURCE });
    const commit = onlyCommit(moved);
    return commit && command(`rollback ${commit}`, same);
}
/** What takes a rollback back; nothing where the images were of several commits, or of none that is known. */
function promoteCommand(plan, request) {
    const moved = movedImages(plan);
    const commit = onlyCommit(moved);
    if (commit === undefined)
        return undefined;
    const same = sameOf(moved, request);
    const promote = command(`promote ${commit}`, same);
    const isVetoed = request.history && request.veto;
    return isVetoed ? `${command(`unveto ${commit}`, { ...same, sourceTag: DEFAULT_SOURCE })} && ${promote}` : promote;
}
/** An image that was right already keeps a way back from an earlier move: to go that way would undo that one. */
const movedImages = ({ images }) => images.filter(({ target }) => target.before !== target.wanted);
const sameOf = (moved, request) => ({ ...request, images: request.images.filter(({ name }) => moved.some(({ image }) => image === name)) });
function onlyCommit(images) {
    const commits = new Set(images.map(({ commitBefore }) => commitBefore));
    return commits.size === 1 ? [...commits][0] : undefined;
}


/***/ }),

/***/ 5276:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ guardImages)
});

// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
;// CONCATENATED MODULE: ./src/release/tags/direction.ts
/**
 * Decides from both counts, since Gitea's comparison shows a diverged branch like one that is merely ahead.
 * @param ahead commits that the new one has and the old one has not
 * @param behind commits that the old one has and the new one has not
 */
function direction(ahead, behind) {
    if (behind === 0)
        return ahead === 0 ? 'same' : 'forward';
    return ahead === 0 ? 'backward' : 'diverged';
}

// EXTERNAL MODULE: ./src/release/tags/revision.ts
var revision = __webpack_require__(278);
;// CONCATENATED MODULE: ./src/release/tags/guard.ts





/**
 * Whether moving this image's target to `sha` would go backward: an older run that finishes last must not win.
 * @throws Failure `head-unreadable` where the forge cannot compare; `registry-*` where the label cannot be read
 */
async function guardBackward(reading, sha, registry, forge, call) {
    const { image, target } = reading;
    const name = `${image.name}:${reading.targetTag}`;
    if (!target)
        return { verdict: 'passed', detail: `${name} does not exist yet` };
    // A move that is recorded names the commit, and no label has to be fetched.
    const recorded = reading.history && (0,history_history/* liveEntry */.H$)(reading.history, target.digest)?.commit;
    const label = recorded ?? await (0,revision/* revisionOf */.D)(registry, image, target, call);
    if (label === undefined)
        return { verdict: 'warned', detail: `${name} carries no revision label, so nobody can tell whether this goes backward` };
    if (!(0,commit/* isCommit */.WM)(label))
        return { verdict: 'warned', detail: `${name} carries a revision label that is no commit ("${label}")` };
    const found = { commitBefore: label };
    if ((0,commit/* sameCommit */.Kd)(label, sha))
        return { ...found, verdict: 'passed', detail: `${name} is another build of the same commit` };
    if (!forge)
        return { ...found, verdict: 'warned', detail: withoutForge(name, label, sha) };
    const [ahead, behind] = await Promise.all([forge.commitsAhead(label, sha, call), forge.commitsAhead(sha, label, call)]);
    const way = direction(ahead, behind);
    const words = { same: 'is', forward: `is ${ahead} ahead of`, backward: `is ${behind} behind`, diverged: 'has diverged from' }[way];
    const detail = `${(0,commit/* shortSha */.Fu)(sha)} ${words} ${(0,commit/* shortSha */.Fu)(label)}, which ${name} shows`;
    return { ...found, verdict: way === 'same' || way === 'forward' ? 'passed' : 'held', detail };
}
const withoutForge = (name, label, sha) => `${name} is ${(0,commit/* shortSha */.Fu)(label)}; without a forge nobody can tell whether ${(0,commit/* shortSha */.Fu)(sha)} is newer`;
/**
 * Asks for every image that would move whether it would move backward.
 * @returns the commit each target's label names, by the image's name, and the fault where one would go backward
 */
async function guardImages(readings, { sha, allowBackward, commandLine }, record, ports, call) {
    const commits = new Map();
    const changing = readings.filter(({ source, target }) => source.digest !== target?.digest);
    if (allowBackward) {
        if (changing.length > 0)
            record.gate('backward', 'off', 'allow-backward is set');
        return { commits };
    }
    const findings = await Promise.all(changing.map((reading) => guardBackward(reading, sha, ports.registry, ports.forge, call)));
    findings.forEach((finding, index) => {
        record.gate('backward', finding.verdict, finding.detail);
        if (finding.commitBefore)
            commits.set(changing[index].image.name, finding.commitBefore);
    });
    return { commits, fault: backward(findings) ?? (commandLine || ports.forge ? undefined : unguarded(findings)) };
}
/** A job whose forge is not known cannot guard what it could on the command line only warn of. */
function unguarded(findings) {
    const unread = findings.find(({ commitBefore, verdict }) => commitBefore !== undefined && verdict === 'warned');
    return unread && new failure/* Failure */.H('head-unreadable', unread.detail, {
        hint: 'Set api-url, and see that the runner sets GITHUB_API_URL and GITHUB_REPOSITORY',
    });
}
/** The fault of going backward, for all images that would. */
function backward(findings) {
    const held = findings.filter((finding) => finding.verdict === 'held');
    if (held.length === 0)
        return undefined;
    return new failure/* Failure */.H('backward', held.map((finding) => finding.detail).join('; '), {
        hint: 'Nothing is to do where a newer build is out already; to go back on purpose use mode rollback, or set allow-backward',
    });
}


/***/ }),

/***/ 2319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/** The builds that are to go out, as the histories are asked about them. */
const candidatesOf = (readings) => readings.map(({ image, history, targetTag, source }) => ({ image, history, targetTag, digest: source.digest }));


/***/ }),

/***/ 4450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ movedImage),
/* harmony export */   Y: () => (/* binding */ buildOf)
/* harmony export */ });
/** The entry of one image that moves, and what it replaced; nothing else where it does not move. */
function movedImage({ image, source, target }, author, more, before) {
    if (source.digest === target?.digest)
        return { image };
    const entry = { ...author, ...more, build: buildOf(source), replaced: target?.digest };
    return { image, entry, replaced: target && { ...buildOf(target), ...before } };
}
const buildOf = ({ digest, mediaType, bytes }) => ({ digest, mediaType, size: bytes.length });


/***/ }),

/***/ 8135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tagsOf),
/* harmony export */   H: () => (/* binding */ readImages)
/* harmony export */ });
/* harmony import */ var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
/* harmony import */ var _history_amend__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1087);
/* harmony import */ var _history_history__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7498);




/** The tags of a move onto `source`. */
const tagsOf = (source, { targetTag, keepPrevious, history }) => ({
    source, target: targetTag, keep: keepPrevious ? `${targetTag}-previous` : undefined, history: history ? (0,_history_history__WEBPACK_IMPORTED_MODULE_3__/* .historyTag */ .DJ)(targetTag) : undefined,
});
/**
 * Reads every tag of every image side by side, before anything is written.
 * @throws Failure that names every image that could not be read or has no source; its reason is the gravest one's
 */
async function readImages(images, tags, registry, call) {
    const results = await Promise.allSettled(images.map((image) => look(image, tags, registry, call)));
    const faults = results.flatMap((result) => (result.status === 'rejected' ? [(0,_failure__WEBPACK_IMPORTED_MODULE_1__/* .asFailure */ .h)(result.reason)] : []));
    if (faults.length > 0)
        throw gravest(faults);
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
async function look(image, tags, registry, call) {
    // The target first: its label is what the guard reads next.
    const shown = registry.read(image, tags.target, call);
    const [target, [sourceTag, source], kept, past] = await Promise.all([
        shown,
        findSource(image, tags, shown, registry, call),
        tags.keep ? registry.read(image, tags.keep, call) : undefined,
        tags.history ? (0,_history_amend__WEBPACK_IMPORTED_MODULE_2__/* .readHistory */ .L)(registry, image, tags.history, call) : undefined,
    ]);
    if (!source) {
        throw new _failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('source-missing', `${nameOf(image, sourceTag)} is not in the registry`, {
            hint: tags.hint ?? `See that the build was published under ${sourceTag} in every image, then run again`,
        });
    }
    return { image, sourceTag, source, targetTag: tags.target, target, keepTag: tags.keep, kept, history: past?.history };
}
async function findSource(image, { source, instead }, shown, registry, call) {
    const reference = typeof source === 'string' ? source : source(image, await shown);
    const found = await registry.read(image, reference, call);
    const other = found ? undefined : instead?.(image);
    return other ? [other, await registry.read(image, other, call)] : [reference, found];
}
/** An image at a tag or a digest, as every tool writes it. */
const nameOf = ({ name }, reference) => `${name}${(0,_digest__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(reference) ? '@' : ':'}${reference}`;
/** What could not be read outweighs what is missing: it may hide more. */
function gravest(faults) {
    const first = faults.find((fault) => fault.reason !== 'source-missing') ?? faults[0];
    if (faults.length === 1)
        return first;
    const others = faults.filter((fault) => fault !== first);
    return new _failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H(first.reason, [first, ...others].map((fault) => fault.message).join('; '), {
        hint: first.hint,
        status: first.status,
        cause: first,
    });
}


/***/ }),

/***/ 4662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ releaseUpdate),
/* harmony export */   u: () => (/* binding */ upstreamProof)
/* harmony export */ });
/* harmony import */ var _history_author__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);
/* harmony import */ var _history_history__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7498);
/* harmony import */ var _image_update__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4450);



/**
 * What the histories are to remember of a promote or a deploy: an entry where the tag moves, and the hold that it lifts
 * everywhere, since whatever an automatic run may do a hold has stopped before.
 * @returns nothing where no history is kept
 */
function releaseUpdate(readings, { mode, sha, commits, proof }, rules, trigger, ports) {
    if (!rules.history)
        return undefined;
    const author = (0,_history_author__WEBPACK_IMPORTED_MODULE_0__/* .authorOf */ .r)(mode, trigger, ports);
    const images = readings.map((reading) => ({
        ...(0,_image_update__WEBPACK_IMPORTED_MODULE_2__/* .movedImage */ .$)(reading, author, { commit: sha, proof }, { commit: commits.get(reading.image.name) }),
        lift: reading.history?.hold,
    }));
    return { tag: (0,_history_history__WEBPACK_IMPORTED_MODULE_1__/* .historyTag */ .DJ)(rules.targetTag), length: rules.historyLength, images };
}
/** A run that follows a green one was let go by it. */
const upstreamProof = ({ upstream }) => upstream?.conclusion === 'success' && upstream.url ? `the green run ${upstream.url}` : undefined;


/***/ }),

/***/ 278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ revisionOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);



/** The commit a build was made from, by the OCI image specification's annotation rules. */
const REVISION = 'org.opencontainers.image.revision';
/** An index may name indexes; nobody nests deeper in earnest. */
const DEEPEST = 3;
const Strings = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()));
const ManifestShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    annotations: Strings,
    config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ digest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    manifests: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ digest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), platform: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ os: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })) }))),
});
const ConfigShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ Labels: Strings })) });
/**
 * The revision that a manifest names: its own annotation, else the label in its config, of an index the first
 * platform's. The annotation comes first since a label may be inherited from a base image, and it costs no request.
 * @returns nothing where it names none; the text is not checked to be a commit
 * @throws Failure where a part of the image cannot be read: that is never "no label"
 */
async function revisionOf(registry, image, manifest, call, depth = 0) {
    const shape = parse(ManifestShape, manifest.bytes, image, 'manifest');
    const annotated = shape.annotations?.[REVISION];
    if (typeof annotated === 'string' && annotated !== '')
        return annotated;
    if (shape.config) {
        const bytes = await registry.readBlob(image, digest(shape.config.digest, image), call);
        const label = parse(ConfigShape, bytes, image, 'config').config?.Labels?.[REVISION];
        return typeof label === 'string' && label !== '' ? label : undefined;
    }
    // Attestations stand in an index as children of the platform "unknown" and carry no labels.
    const child = shape.manifests?.find((one) => one.platform?.os !== 'unknown');
    if (!child || depth >= DEEPEST)
        return undefined;
    const found = await registry.read(image, digest(child.digest, image), call);
    if (!found)
        throw unreadable(image, `its index names ${child.digest}, which the registry does not have`);
    return revisionOf(registry, image, found, call, depth + 1);
}
function parse(schema, bytes, image, part) {
    let value;
    try {
        value = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw unreadable(image, `its ${part} is not JSON`, cause);
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(schema, value);
    if (!result.success)
        throw unreadable(image, `its ${part} is not an image's`);
    return result.output;
}
function digest(text, image) {
    if (!(0,_digest__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(text))
        throw unreadable(image, `it names "${text}", which is not a sha256 digest`);
    return text;
}
const unreadable = (image, why, cause) => new _failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H('registry-unavailable', `${image.name}: the revision label cannot be read: ${why}`, { cause });


/***/ }),

/***/ 8559:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/run-record.ts
var run_record = __webpack_require__(4776);
// EXTERNAL MODULE: ./src/request/fault.ts
var fault = __webpack_require__(901);
// EXTERNAL MODULE: ./src/request/inputs.ts
var inputs = __webpack_require__(4332);
// EXTERNAL MODULE: ./src/request/parse.ts + 1 modules
var parse = __webpack_require__(1950);
// EXTERNAL MODULE: ./src/run/adapters.ts + 35 modules
var adapters = __webpack_require__(9805);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/summary.ts + 3 modules
var summary = __webpack_require__(385);
// EXTERNAL MODULE: ./src/report/text.ts + 1 modules
var report_text = __webpack_require__(8317);
;// CONCATENATED MODULE: ./src/run/comment.ts




/** GitHub takes 65 536 characters. */
const MOST = 60_000;
/**
 * Writes the plan of a pull request where its readers are. A comment that cannot be written is a warning, and never
 * what a plan fails by.
 */
async function comment(report, request, forge, { host: { trigger }, secrets }) {
    const { pullRequest } = trigger;
    if (!request.prComment || !pullRequest)
        return report;
    const warned = (why) => ({ ...report, warnings: [...report.warnings, `the plan is not on the pull request: ${why}`] });
    if (!forge)
        return warned('there is no forge to comment on');
    // Two plans of one pull request, of different modes or jobs, each keep their own.
    const marker = `<!-- release-action: plan ${request.mode} ${trigger.job ?? ''} -->`.replace(/ +/g, ' ');
    try {
        await forge.comment(pullRequest.number, marker, secrets.redact(words(report)));
        return report;
    }
    catch (thrown) {
        const { message, hint } = (0,failure/* asFailure */.h)(thrown);
        return warned(hint ? `${message}. ${hint}` : message);
    }
}
/** The summary, or where it is too long for a comment the beginning of its plain twin. */
function words(report) {
    const whole = (0,summary/* summary */.z)(report);
    if (whole.length <= MOST)
        return whole;
    const lines = [];
    let room = MOST - 1_000;
    for (const line of (0,report_text/* plainText */.w)(report)) {
        if ((room -= line.length + 1) < 0)
            break;
        lines.push(line);
    }
    const more = report.runUrl ? `The rest stands in ${(0,markdown/* link */.nf)('the summary of the run', report.runUrl)}.` : 'The rest stands in the summary of the run.';
    return `${(0,markdown/* codeBlock */.DV)(lines)}\n\n${more}\n`;
}

// EXTERNAL MODULE: ./src/run/context.ts + 5 modules
var run_context = __webpack_require__(6720);
// EXTERNAL MODULE: ./src/release/budget.ts
var release_budget = __webpack_require__(3348);
// EXTERNAL MODULE: ./src/release/commit.ts
var release_commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/gates/event.ts
var gates_event = __webpack_require__(6510);
// EXTERNAL MODULE: ./src/release/gates/history-gate.ts
var history_gate = __webpack_require__(5608);
// EXTERNAL MODULE: ./src/release/tag.ts
var tag = __webpack_require__(3837);
// EXTERNAL MODULE: ./src/release/tags/commands.ts
var commands = __webpack_require__(3309);
// EXTERNAL MODULE: ./src/release/tags/guard.ts + 1 modules
var guard = __webpack_require__(5276);
// EXTERNAL MODULE: ./src/release/tags/image-reading.ts
var image_reading = __webpack_require__(2319);
// EXTERNAL MODULE: ./src/release/tags/plan.ts
var tags_plan = __webpack_require__(8596);
// EXTERNAL MODULE: ./src/release/tags/read.ts
var read = __webpack_require__(8135);
// EXTERNAL MODULE: ./src/release/tags/release-update.ts
var release_update = __webpack_require__(4662);
// EXTERNAL MODULE: ./src/release/tags/run-plan.ts + 1 modules
var run_plan = __webpack_require__(4442);
// EXTERNAL MODULE: ./src/release/tags/tag-report.ts
var tag_report = __webpack_require__(4550);
;// CONCATENATED MODULE: ./src/modes/promote.ts















/** Moves the target tag of every image onto the build of `sha`, all or none. */
async function promote(request, trigger, ports) {
    const allowed = (0,gates_event/* permission */.E)(trigger, request.branch);
    const dryRun = request.dryRun || allowed.verdict === 'plan';
    const record = new run_record/* RunRecord */.d('promote', request.sha, dryRun, trigger, ports);
    if (allowed.verdict === 'skip') {
        record.gate('event', 'held', allowed.detail);
        return record.finish({ outcome: 'skipped', reason: allowed.reason, verdict: `nothing was done: ${allowed.detail}` });
    }
    record.gate('event', 'passed', allowed.detail);
    const budget = new release_budget/* Budget */._(ports.clock, ports.cancel);
    const call = { signal: budget.forward, onTrouble: budget.trouble };
    try {
        // Read
        const readings = await (0,read/* readImages */.H)(request.images, (0,read/* tagsOf */.F)((0,tag/* fillTag */.au)(request.sourceTag, request.sha), request), ports.registry, call);
        // Guard
        const held = request.history ? (0,history_gate/* askHistory */.cw)((0,image_reading/* candidatesOf */.k)(readings), request.sha, trigger, dryRun, 'any tag', record) : undefined;
        if (held)
            return refused(held, readings, record);
        const { commits, fault } = await (0,guard/* guardImages */.Q)(readings, { ...request, commandLine: trigger.commandLine }, record, ports, call);
        const plan = (0,tags_plan/* planMoves */.Y)(readings, false, commits);
        if (fault)
            return record.failed(fault, { images: (0,tag_report/* unwrittenImages */.Hc)(plan.images, 'untouched') });
        // Protect, move, prove; put back where one of them fails
        const { targetTag } = request;
        const undo = (0,commands/* rollbackCommand */.C)(plan, request);
        const proof = ports.smokeOf?.(request.sha) ?? (0,release_update/* upstreamProof */.u)(trigger);
        const update = (0,release_update/* releaseUpdate */.R)(readings, { mode: 'promote', sha: request.sha, commits, proof }, request, trigger, ports);
        return await (0,run_plan/* runPlan */.Fo)({ plan, goal: (0,release_commit/* shortSha */.Fu)(request.sha), targetTag, dryRun, undo, update }, record, ports, budget);
    }
    catch (thrown) {
        return record.failed((0,failure/* asFailure */.h)(thrown));
    }
    finally {
        budget.dispose();
    }
}
/** A hold is there on purpose, and a run that it stops ends well; a veto means that somebody wants the wrong thing. */
function refused(failure, readings, record) {
    const images = (0,tag_report/* unwrittenImages */.Hc)((0,tags_plan/* planMoves */.Y)(readings, false, new Map()).images, 'untouched');
    if (failure.reason !== 'held')
        return record.failed(failure, { images });
    return record.finish({ outcome: 'skipped', reason: 'held', verdict: `nothing was done: ${failure.message}`, next: failure.hint, command: failure.command, images });
}

// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
;// CONCATENATED MODULE: ./src/release/history/previous.ts



/** The newest build that the tag does not show now and that is not vetoed. */
function newestGood(history, shown) {
    return history.entries.find((entry) => (0,history_history/* wasLive */.Ss)(entry) && entry.build && entry.build.digest !== shown && !(0,history_history/* vetoOf */.mw)(history, { digest: entry.build.digest, commit: entry.commit }));
}
/** Whether a history tells of any build that the tag has shown. */
const tellsOfBuilds = (history) => history?.entries.some(history_history/* wasLive */.Ss) ?? false;
/** @throws Failure `source-missing`: every build that it tells of is shown now, or vetoed */
function chooseIn(image, history, shown) {
    const entry = newestGood(history, shown);
    if (entry)
        return entry;
    throw new failure/* Failure */.H('source-missing', `the history of ${image.name} tells of no build to go back to: ${listed(history, shown)}`, {
        hint: 'Roll back to a commit whose build is still published, or take a veto back with release-action unveto',
    });
}
/**
 * One commit for all images, or a person has to say which.
 * @throws Failure `bad-input` that shows every history
 */
function mustAgree(choices, histories) {
    const [first, ...others] = choices;
    const agree = (one, other) => one.commit === undefined || other.commit === undefined ? one.commit === other.commit : (0,release_commit/* sameCommit */.Kd)(one.commit, other.commit);
    if (!first || others.every((other) => agree(first, other)))
        return;
    const each = choices.map(({ image, commit }) => {
        const history = histories.get(image.name);
        return `${image.name} would go to ${commit ? (0,release_commit/* shortSha */.Fu)(commit) : 'a build of no known commit'} (${history ? listed(history) : 'no history'})`;
    });
    throw new failure/* Failure */.H('bad-input', `sha: previous is not one commit in all images: ${each.join('; ')}`, {
        hint: 'Name the commit to go back to in place of previous',
    });
}
const previous_MOST = 5;
/** The newest builds of a history, for a person who has to choose. */
function listed(history, shown) {
    const rows = history.entries.filter(history_history/* wasLive */.Ss).slice(0, previous_MOST).map((entry) => {
        const { commit, build, at } = entry;
        const ruling = (0,history_history/* vetoOf */.mw)(history, { digest: build?.digest, commit });
        const notes = [build?.digest === shown ? 'shown now' : '', ruling ? `vetoed ${(0,history_history/* inWords */.r4)(ruling)}` : ''].filter((note) => note !== '');
        return `${commit ? (0,release_commit/* shortSha */.Fu)(commit) : (build?.digest ?? '?')} of ${at}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
    });
    return rows.join(', ');
}

;// CONCATENATED MODULE: ./src/release/deadline.ts
function deadline(milliseconds, clock, ...others) {
    const done = new AbortController();
    const late = new AbortController();
    void clock.sleep(milliseconds, done.signal).then(() => late.abort());
    return { signal: AbortSignal.any([late.signal, ...others]), end: () => done.abort() };
}

// EXTERNAL MODULE: ./src/release/history/amend.ts + 1 modules
var amend = __webpack_require__(1087);
// EXTERNAL MODULE: ./src/release/history/author.ts
var history_author = __webpack_require__(5251);
// EXTERNAL MODULE: ./src/release/tags/image-update.ts
var image_update = __webpack_require__(4450);
;// CONCATENATED MODULE: ./src/release/tags/rollback-update.ts







/** Milliseconds for the histories: nothing may lock the way out. */
const PATIENCE = 8_000;
/** Reads what the images remember; what cannot be read is warned of, and the rollback goes on without it. */
async function recall(images, { history, targetTag }, record, { registry, clock, cancel }) {
    if (!history)
        return new Map();
    const { signal, end } = deadline(PATIENCE, clock, cancel);
    const read = async (image) => {
        try {
            const kept = await (0,amend/* readHistory */.L)(registry, image, (0,history_history/* historyTag */.DJ)(targetTag), { signal });
            return kept ? [[image.name, kept.history]] : [];
        }
        catch (thrown) {
            record.warn(`${(0,failure/* asFailure */.h)(thrown).message}; the rollback goes on without this history`);
            return [];
        }
    };
    const found = await Promise.all(images.map(read));
    end();
    return new Map(found.flat());
}
/** The newest entry of the commit that has a build: where its tag has been cleaned away, the build may still be there. */
const recordedBuild = (history, commit) => history?.entries.find((entry) => entry.build && (0,history_history/* isOf */.yW)(entry, { commit }))?.build;
/** What the histories are to remember of a rollback; nothing where none is kept. */
function rollbackUpdate(readings, histories, { left, reached, goal }, rulings, trigger, ports) {
    if (!rulings.history)
        return undefined;
    const author = (0,history_author/* authorOf */.r)('rollback', trigger, ports);
    const { run, ...against } = (0,history_author/* ruling */.W)(author, rulings.why || `rolled back to ${goal}`);
    const images = readings.map((reading) => {
        const { image: { name }, source } = reading;
        const commit = reached.get(name);
        const proof = histories.get(name)?.entries.find((entry) => entry.proof && (0,history_history/* isOf */.yW)(entry, { digest: source.digest, commit }))?.proof;
        return (0,image_update/* movedImage */.$)(reading, author, { commit, proof }, { commit: left.get(name) });
    });
    const { targetTag, historyLength } = rulings;
    return {
        tag: (0,history_history/* historyTag */.DJ)(targetTag), length: historyLength, images,
        veto: rulings.veto ? against : undefined,
        hold: rulings.hold ? { ...against, run } : undefined,
    };
}
/** Nothing locks the way out, and what speaks against it is told. */
function warnOfVetoes(readings, histories, sha, record) {
    for (const { image, source } of readings) {
        const history = histories.get(image.name);
        const veto = history && (0,history_history/* vetoOf */.mw)(history, { digest: source.digest, commit: sha });
        if (veto)
            record.warn(`${(0,release_commit/* shortSha */.Fu)(sha)} was vetoed in ${image.name} ${(0,history_history/* inWords */.r4)(veto)}; a rollback to it goes on all the same`);
    }
}
/** How the builds that are left came to be there, as far as the histories tell it. */
const leftEntries = (readings, histories) => readings.flatMap(({ image, target }) => {
    const history = histories.get(image.name);
    const entry = history && (0,history_history/* liveEntry */.H$)(history, target?.digest);
    return entry ? [entry] : [];
});

// EXTERNAL MODULE: ./src/release/tags/revision.ts
var tags_revision = __webpack_require__(278);
;// CONCATENATED MODULE: ./src/modes/rollback-labels.ts





/** Labels are only told, never waited for: the way out is not held up by a slow blob store. In milliseconds. */
const LABEL_PATIENCE = 3_000;
/**
 * The commits that the images leave and, where no commit was named, reach: as the history has them, else as the label
 * does. What cannot be read is warned of.
 */
async function commitsOf(readings, sha, histories, record, ports) {
    const { signal, end } = deadline(LABEL_PATIENCE, ports.clock, ports.cancel);
    const changing = readings.filter(({ source, target }) => source.digest !== target?.digest);
    const read = async (pick) => {
        const found = await Promise.all(changing.map((one) => commitOf(one.image, pick(one), histories, record, ports, { signal })));
        return new Map(changing.flatMap(({ image }, index) => (found[index] ? [[image.name, found[index]]] : [])));
    };
    const [left, reached] = await Promise.all([
        read(({ target }) => target),
        sha === 'previous' ? read(({ source }) => source) : new Map(changing.map(({ image }) => [image.name, sha])),
    ]);
    end();
    return { left, reached };
}
async function commitOf(image, manifest, histories, record, { registry }, call) {
    if (!manifest)
        return undefined;
    const recorded = histories.get(image.name)?.entries.find((entry) => entry.commit && (0,history_history/* isOf */.yW)(entry, { digest: manifest.digest }));
    if (recorded)
        return recorded.commit;
    try {
        const revision = await (0,tags_revision/* revisionOf */.D)(registry, image, manifest, call);
        return revision !== undefined && (0,release_commit/* isCommit */.WM)(revision) ? revision : undefined;
    }
    catch (thrown) {
        record.warn(`${(0,failure/* asFailure */.h)(thrown).message}; the rollback goes on without it`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/modes/rollback.ts












/** Moves the target tag of every image back onto an older build, with no gate that could lock the way out. */
async function rollback(request, trigger, ports) {
    const record = new run_record/* RunRecord */.d('rollback', request.sha, request.dryRun, trigger, ports);
    const budget = new release_budget/* Budget */._(ports.clock, ports.cancel);
    try {
        // Read
        const call = { signal: budget.forward, onTrouble: budget.trouble };
        const histories = await recall(request.images, request, record, ports);
        const readings = await (0,read/* readImages */.H)(request.images, tagsOf(request, histories), ports.registry, call);
        const { left, reached } = await commitsOf(readings, request.sha, histories, record, ports);
        if (request.sha === 'previous')
            record.sha = previousCommit(readings, reached, histories, record) ?? '';
        else
            warnOfVetoes(readings, histories, request.sha, record);
        // Protect where the registry lets us, move, prove; put back where one of them fails
        const plan = (0,tags_plan/* planMoves */.Y)(readings, true, left);
        const { targetTag, dryRun } = request;
        const goal = (0,release_commit/* isCommit */.WM)(record.sha) ? (0,release_commit/* shortSha */.Fu)(record.sha) : 'the previous build';
        const postMortem = plan.moves.length > 0 ? postMortemOf(left, goal, leftEntries(readings, histories), trigger, ports) : undefined;
        const update = rollbackUpdate(readings, histories, { left, reached, goal }, request, trigger, ports);
        if (update && dryRun)
            tellRulings(request, left, record);
        const next = update && rulingsInWords(request, left);
        return await (0,run_plan/* runPlan */.Fo)({ plan, goal, targetTag, dryRun, undo: (0,commands/* promoteCommand */.O)(plan, request), postMortem, next, update }, record, ports, budget);
    }
    catch (thrown) {
        return record.failed((0,failure/* asFailure */.h)(thrown));
    }
    finally {
        budget.dispose();
    }
}
function tagsOf({ sha, sourceTag, targetTag, keepPrevious }, histories) {
    const keep = keepPrevious ? `${targetTag}-rolled-back` : undefined;
    if (sha !== 'previous') {
        return {
            source: (0,tag/* fillTag */.au)(sourceTag, sha), target: targetTag, keep,
            instead: ({ name }) => recordedBuild(histories.get(name), sha)?.digest,
            hint: 'See that the build is still published in every image, or roll back to previous',
        };
    }
    return {
        source: ({ name, ...image }, shown) => {
            const history = histories.get(name);
            return tellsOfBuilds(history) ? chooseIn({ name, ...image }, history, shown?.digest).build.digest : `${targetTag}-previous`;
        },
        target: targetTag, keep,
        hint: 'Nothing was kept: roll back to a commit whose build is still published',
    };
}
/** The one commit that all images go back to, told before anything moves; a history that is not of one mind stops it. */
function previousCommit(readings, reached, histories, record) {
    const choices = readings.map(({ image }) => ({ image, commit: reached.get(image.name) }));
    const byHistory = readings.some(({ image }) => tellsOfBuilds(histories.get(image.name)));
    if (!byHistory)
        return onlyOne(reached, record);
    mustAgree(choices, histories);
    const [commit] = reached.values();
    const what = commit ? (0,release_commit/* shortSha */.Fu)(commit) : readings.map(({ image, source }) => `${image.name}@${source.digest}`).join(', ');
    record.gate('previous', 'passed', `previous is ${what}: the newest build of the history that is neither shown now nor vetoed`);
    return commit;
}
/** Images that kept builds of different commits are rolled back all the same, and loudly. */
function onlyOne(reached, record) {
    const commits = [...new Set(reached.values())];
    if (commits.length < 2)
        return commits[0];
    const each = [...reached].map(([image, commit]) => `${image} ${(0,release_commit/* shortSha */.Fu)(commit)}`).join(', ');
    record.warn(`the images keep builds of different commits (${each}); to bring them to one commit, roll back to that commit`);
    return undefined;
}
/** What else a rollback would do. */
function tellRulings({ veto, hold }, left, record) {
    if (veto)
        record.note(`would veto ${commitsIn(left)}, so that nobody brings it back (veto: false leaves it free)`);
    if (hold)
        record.note('would hold automatic releases until a person releases by hand (hold: false lets them run)');
}
/** What stands in the way of the next release now, for whoever makes it. */
function rulingsInWords({ veto, hold }, left) {
    const vetoed = veto ? `${commitsIn(left)} is vetoed` : '';
    const held = hold ? 'automatic releases are held' : '';
    const both = [vetoed, held].filter((words) => words !== '').join(', and ');
    return both === '' ? undefined : `Release the fix by hand: ${both}${hold ? ' until then' : ''}`;
}
const commitsIn = (left) => [...new Set(left.values())].map(release_commit/* shortSha */.Fu).join(', ') || 'the build that was left';
/** What the post-mortem starts from, as far as the registry, its history and the event tell it. */
function postMortemOf(left, goal, entries, trigger, { clock }) {
    const broke = [...new Set(left.values())].join(', ');
    const each = (say) => [...new Set(entries.flatMap((entry) => say(entry) ?? []))].join('; ');
    return {
        broke: broke || 'not known: the images that were left carry no revision label',
        since: each(({ mode, at }) => (mode === 'found' ? `before ${at}` : at)) || 'not known: no history tells of it',
        promotedBy: each(({ mode, by, run }) => (mode === 'found' ? undefined : `${by}, by ${mode}${run ? `, ${run}` : ''}`)) || 'not known: no history tells of it',
        replacedBy: goal,
        when: new Date(clock.now()).toISOString(),
        by: trigger.actor ?? 'not known: nobody is named by the command line',
        smoke: each(({ proof }) => proof) || 'not recorded in the registry; look at the smoke run of that commit',
        questions: ['Why did the canary not catch it?', 'Which check would have caught it?'],
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./src/run/smoke-proof.ts




/** Of a smoke's evidence, what speaks for a build. */
const Smoke = dist/* object */.Ikc({
    mode: dist/* literal */.euz('smoke'),
    outcome: dist/* literal */.euz('done'),
    sha: dist/* string */.YjP(),
    finishedAt: dist/* string */.YjP(),
    tenants: dist/* array */.YOg(dist/* object */.Ikc({ checks: dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J()), []) })),
});
/** Only the newest are opened. */
const MOST_FILES = 50;
const LARGEST = 4 * 1024 * 1024;
/**
 * What a smoke of this commit proved, where one left its evidence in the folder: an earlier step of the same job, or an
 * earlier command on the same machine. It is told, and never a condition, so what cannot be read is passed over.
 */
function smokeProof(folder, sha) {
    const found = evidenceFiles(folder).flatMap((file) => {
        const smoke = readSmoke(file);
        return smoke && (0,release_commit/* sameCommit */.Kd)(smoke.sha, sha) ? [smoke] : [];
    });
    const newest = found.sort((a, b) => (a.finishedAt < b.finishedAt ? 1 : -1))[0];
    if (!newest)
        return undefined;
    const { tenants, finishedAt } = newest;
    const checks = tenants.reduce((sum, tenant) => sum + tenant.checks.length, 0);
    return `smoke: ${tenants.length} ${tenants.length === 1 ? 'canary' : 'canaries'}, ${checks} checks, on ${finishedAt}`;
}
function evidenceFiles(folder) {
    try {
        const files = (0,external_node_fs_.readdirSync)(folder).filter((name) => /^release-action-[0-9a-f]{8}\.json$/.test(name)).map((name) => (0,external_node_path_.join)(folder, name));
        // On a person's machine every run has left one.
        const dated = files.map((file) => ({ file, at: (0,external_node_fs_.statSync)(file).mtimeMs })).sort((a, b) => b.at - a.at);
        return dated.slice(0, MOST_FILES).map(({ file }) => file);
    }
    catch {
        return [];
    }
}
function readSmoke(file) {
    try {
        if ((0,external_node_fs_.statSync)(file).size > LARGEST)
            return undefined;
        const read = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), Smoke), (0,external_node_fs_.readFileSync)(file, 'utf8'));
        return read.success ? read.output : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/run/dispatch.ts





/** Hands each mode the ports that it needs, and no other. What a promote does not need is loaded only where it is used. */
async function dispatch(request, suite, forge, common, context) {
    const { host: { folder, trigger }, http, secrets } = context;
    const readOnly = request.dryRun || onlyPlans(request, context.host);
    switch (request.mode) {
        case 'smoke': {
            // With YAML and JSONPath.
            const { smoke } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(538)]).then(__webpack_require__.bind(__webpack_require__, 4538));
            return smoke(request, suite, trigger, { ...common, tenants: (0,adapters/* tenants */.kY)(context) });
        }
        case 'promote': {
            const ports = { ...common, registry: (0,adapters/* registry */.u5)(request, request.images, readOnly, context), forge };
            return promote(request, trigger, { ...ports, smokeOf: (sha) => smokeProof(folder, sha) });
        }
        case 'rollback': return rollback(request, trigger, { ...common, registry: (0,adapters/* registry */.u5)(request, request.images, readOnly, context) });
        case 'deploy': {
            const [{ deploy }, { createControlPlane }] = await Promise.all([__webpack_require__.e(/* import() */ 711).then(__webpack_require__.bind(__webpack_require__, 8711)), __webpack_require__.e(/* import() */ 169).then(__webpack_require__.bind(__webpack_require__, 5169))]);
            const { controlPlaneUrl: url, controlPlaneToken: token } = request;
            const controlPlane = createControlPlane({ http, url, token, mask: secrets.add });
            return deploy(request, trigger, { ...common, registry: (0,adapters/* registry */.u5)(request, request.images, readOnly, context), forge, tenants: (0,adapters/* tenants */.kY)(context), controlPlane });
        }
    }
}
/** A pull request's token may not push, and its plan does not. */
const onlyPlans = (request, { trigger }) => 'branch' in request && (0,gates_event/* permission */.E)(trigger, request.branch).verdict === 'plan';

// EXTERNAL MODULE: ./src/run/journal.ts
var run_journal = __webpack_require__(3066);
// EXTERNAL MODULE: ./src/run/publish.ts + 3 modules
var publish = __webpack_require__(8727);
;// CONCATENATED MODULE: ./src/run/suite.ts
/** Reads the suite of a smoke, built-in or a file; of any other mode none. All its mistakes are told as this input's. */
async function loadSuite(request) {
    if (request.mode !== 'smoke')
        return {};
    const { smokeSuite: name } = request;
    const [{ BUILTIN_SUITES, builtinSuite }, { parseSuite, suiteFaultLine }, { readSuiteFile }] = await Promise.all([
        __webpack_require__.e(/* import() */ 154).then(__webpack_require__.bind(__webpack_require__, 2154)), Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(815), __webpack_require__.e(731)]).then(__webpack_require__.bind(__webpack_require__, 4731)), __webpack_require__.e(/* import() */ 167).then(__webpack_require__.bind(__webpack_require__, 9167)),
    ]);
    const wrong = (expected) => ({ input: 'smoke-suite', given: name, expected });
    try {
        const text = builtinSuite(name) ?? readSuiteFile(name);
        const read = parseSuite(text, name);
        if (read.ok)
            return { suite: { suite: read.suite, source: { name, text } } };
        return { faults: read.faults.map((fault) => wrong(`a suite without mistakes: ${suiteFaultLine(fault)}`)) };
    }
    catch (fault) {
        return { faults: [wrong(`${BUILTIN_SUITES.join(', ')}, or the path of a suite file: ${fault.message}`)] };
    }
}

;// CONCATENATED MODULE: ./src/run.ts













/** Runs one mode from its inputs to its published report. Never throws: what nobody foresaw is a report as well. */
async function run(raw, host, cancel) {
    const context = (0,run_context/* createContext */.q)(raw, host);
    // act, and with it Gitea's runner, hands the inputs of a composite action on to the actions that it uses.
    const parsed = (0,parse/* parseRequest */.TR)(raw, host.env['ACT'] === 'true');
    for (const warning of parsed.warnings)
        context.log.warning(warning);
    const file = (0,publish/* evidenceFile */.az)(raw['evidence-file'], context);
    const record = () => new run_record/* RunRecord */.d(parsed.ok ? parsed.request.mode : (parsed.mode ?? ''), '', false, host.trigger, {
        clock: clock/* systemClock */.m, log: context.log, cancel,
    });
    if (!parsed.ok)
        return (0,publish/* publish */.mk)(withoutSecrets(parsed.faults, host, record()) ?? badInput(parsed.faults, parsed.warnings, record()), context, file);
    const { suite, faults = [] } = await loadSuite(parsed.request);
    if (faults.length > 0)
        return (0,publish/* publish */.mk)(badInput(faults, parsed.warnings, record()), context, file);
    let journal;
    try {
        journal = (0,run_journal/* begin */.q)(parsed.request, context, file);
        const theForge = (0,adapters/* forge */.c9)(parsed.request, context);
        const report = await dispatch(parsed.request, suite, theForge, { id: context.id, clock: clock/* systemClock */.m, log: context.log, journal, cancel }, context);
        const whole = { ...report, warnings: [...parsed.warnings, ...report.warnings] };
        return (0,run_journal/* close */.V)(await comment(whole, parsed.request, theForge, context), journal, context, file);
    }
    catch (thrown) {
        return (0,publish/* publish */.mk)(record().failed((0,failure/* asFailure */.h)(thrown)), context, file);
    }
    finally {
        journal?.close();
        context.http.close();
    }
}
/** A fork's pull request is given no secrets, and whoever opened it can mend nothing. */
function withoutSecrets(faults, { trigger }, record) {
    const isSecret = ({ input, given }) => given === undefined && input in inputs/* INPUTS */.mc && 'secret' in inputs/* INPUTS */.mc[input];
    if (!trigger.pullRequest?.fromFork || !faults.every(isSecret))
        return undefined;
    const verdict = `nothing was planned: this pull request comes from a fork, and a fork is given no secrets (${faults.map(({ input }) => input).join(', ')})`;
    return record.finish({ outcome: 'skipped', reason: 'not-on-branch', verdict, next: 'Nothing is to do; the plan is made once the change is on a branch of this repository' });
}
function badInput(found, warnings, record) {
    const faults = found.map(fault/* faultLine */.z);
    const verdict = faults.length === 1 ? faults[0] : `${faults.length} inputs are not right`;
    const next = 'Mend the inputs named; nothing was asked of any network';
    return { ...record.finish({ outcome: 'failed', reason: 'bad-input', verdict, next }), faults, warnings };
}


/***/ })

};
;