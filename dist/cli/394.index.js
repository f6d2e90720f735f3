"use strict";
exports.id = 394;
exports.ids = [394];
exports.modules = {

/***/ 4936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   bA: () => (/* binding */ reopenJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Opens a new journal, readable by its owner alone. */
const openJournal = (path) => journal(path, 'ax');
/** Adds to a journal that another process began; a line that its kill cut off is cut away. */
function reopenJournal(path) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.truncateSync)(path, Buffer.byteLength(wholeLines(path)));
    return journal(path, 'a');
}
const wholeLines = (path) => {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    return text.slice(0, text.lastIndexOf('\n') + 1);
};
function journal(path, flags) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags, 0o600);
    return {
        path,
        append: (entry) => void (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, `${JSON.stringify(entry)}\n`),
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
        remove: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }),
    };
}
/**
 * Reads a journal. A last line that the kill cut off was not on disk when its step was to begin, so it says nothing.
 * @throws Error where the file cannot be read or is no journal
 */
function readJournal(path) {
    const lines = wholeLines(path).split('\n').slice(0, -1);
    try {
        const entries = lines.map((line) => JSON.parse(line));
        if (entries.length === 0 || entries[0]?.kind === 'begin')
            return entries;
    }
    catch {
        // Told below: what is not JSON is no journal either.
    }
    throw new Error(`${path} is not a journal of release-action`);
}


/***/ }),

/***/ 3348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget)
/* harmony export */ });
/** How long a run may go forward from the beginning of its first trouble: the longest proof and a little. */
const FORWARD = 21_000;
/** When it must have put everything back: another proof, and time to write the report within 45 s. */
const TOTAL = 42_000;
/** After a cancel an answer under way is waited for so long, since only it tells what was moved. */
const CANCELLED_WRITES = 1_500;
/** After a cancel the tags are back by then: a runner kills 7 s after its signal, and the report is to be written. */
const CANCELLED_TOTAL = 5_500;
/**
 * The time a run has left. It is unlimited until the first trouble or cancel; from then on three signals end, one
 * after the other: going forward, waiting for writes, and putting back. All times in milliseconds.
 */
class Budget {
    clock;
    cancel;
    ends = { forward: new AbortController(), writes: new AbortController(), total: new AbortController() };
    disposed = new AbortController();
    firstTrouble = Infinity;
    constructor(clock, cancel) {
        this.clock = clock;
        this.cancel = cancel;
        if (cancel.aborted)
            this.cancelled();
        else
            cancel.addEventListener('abort', this.cancelled, { once: true });
    }
    /** Ends when no further step may be begun. */
    get forward() {
        return own(this.ends.forward);
    }
    /** Ends when an answer to a write is no longer waited for. */
    get writes() {
        return own(this.ends.writes);
    }
    /** Ends when nothing may be tried any more. */
    get total() {
        return own(this.ends.total);
    }
    /** Starts the clock at the moment the first trouble began. */
    trouble = (since) => {
        if (since >= this.firstTrouble)
            return;
        this.firstTrouble = since;
        const gone = this.clock.now() - since;
        this.endAfter(FORWARD - gone, 'forward');
        this.endAfter(TOTAL - gone, 'writes');
        this.endAfter(TOTAL - gone, 'total');
    };
    /**
     * Time for one step that the run can do without: what it loses of it is lost by that step alone.
     * @param milliseconds until it is given up
     */
    brief(milliseconds) {
        const late = new AbortController();
        void this.clock.sleep(milliseconds, this.disposed.signal).then(() => late.abort());
        const within = (signal) => AbortSignal.any([signal, late.signal]);
        return { forward: within(this.ends.forward.signal), writes: within(this.ends.writes.signal), trouble: () => undefined };
    }
    /** Something failed for good: nothing new is begun. */
    halt() {
        this.ends.forward.abort();
    }
    /** Lets go of every timer, and of reads that nobody waits for any more: their tries would outlive the report. */
    dispose() {
        this.halt();
        this.cancel.removeEventListener('abort', this.cancelled);
        this.disposed.abort();
    }
    cancelled = () => {
        this.halt();
        this.endAfter(CANCELLED_WRITES, 'writes');
        this.endAfter(CANCELLED_TOTAL, 'total');
    };
    endAfter(milliseconds, which) {
        void this.clock.sleep(Math.max(0, milliseconds), this.disposed.signal).then(() => {
            if (!this.disposed.signal.aborted)
                this.ends[which].abort();
        });
    }
}
/** A signal for one asker: many listeners on one and the same are taken for a leak by Node. */
const own = ({ signal }) => AbortSignal.any([signal]);


/***/ }),

/***/ 4945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ remember)
});

// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/history/amend.ts + 1 modules
var amend = __webpack_require__(1087);
// EXTERNAL MODULE: ./src/release/commit.ts
var release_commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/history/change.ts
var change = __webpack_require__(5544);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
;// CONCATENATED MODULE: ./src/release/history/update.ts



/** The one change that an update is to an image's history. Doing it twice is the same as once. */
function changeOf({ entry, replaced, lift: seen }, { veto: ruling, hold }) {
    const changes = [];
    if (entry)
        changes.push((0,change/* enter */.Ve)(entry, replaced));
    if (ruling && entry && replaced)
        changes.push(against(replaced, entry, ruling));
    if (hold && entry)
        changes.push((0,change/* setHold */.O9)(hold));
    if (seen)
        changes.push((0,change/* lift */.yY)(seen));
    return (0,change/* all */.Q7)(...changes);
}
/** Vetoes the build that was left; by its commit too, unless the build that was gone back to is of the same one. */
function against({ commit, ...left }, to, ruling) {
    const isSame = commit !== undefined && to.commit !== undefined && (0,release_commit/* sameCommit */.Kd)(commit, to.commit);
    const sought = { digest: left.digest, commit: isSame ? undefined : commit };
    return (history) => (0,change/* veto */.bj)(sought, history.entries.find((one) => (0,history_history/* isOf */.yW)(one, sought))?.veto ?? ruling, left)(history);
}

;// CONCATENATED MODULE: ./src/release/history/write.ts



/**
 * Writes an update into every image's history, the images side by side. Never throws: the tags are moved and proved, and
 * what is not remembered is told.
 * @returns what went wrong, an image each
 */
async function remember(update, { registry, clock, journal }, call) {
    const { tag, length } = update;
    const faults = await Promise.all(update.images.map(async (one) => {
        try {
            await (0,amend/* amend */.e)({ image: one.image, tag, length }, changeOf(one, update), { registry, clock }, call);
            return [];
        }
        catch (thrown) {
            return [`${one.image.name}:${tag} was not written: ${(0,failure/* asFailure */.h)(thrown).message}`];
        }
    }));
    try {
        journal.append({ kind: 'history-written', at: clock.now() });
    }
    catch {
        // Whoever finishes the run writes the same once more, which changes nothing.
    }
    return faults.flat();
}


/***/ }),

/***/ 8596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ planMoves),
/* harmony export */   x: () => (/* binding */ describeMove)
/* harmony export */ });
/**
 * Tags that already show what is wanted get no step.
 * @param commits the commit each target's label names, by the image's name
 */
function planMoves(readings, keepIsOptional, commits) {
    const changing = readings.filter(({ source, target }) => source.digest !== target?.digest);
    const keeps = changing.flatMap(({ image, target, keepTag, kept }) => target && keepTag && kept?.digest !== target.digest
        ? [{ image, tag: keepTag, purpose: 'keep', optional: keepIsOptional, from: kept, to: target }]
        : []);
    const targets = changing.map(({ image, targetTag, target, source }) => ({ image, tag: targetTag, purpose: 'move', optional: false, from: target, to: source }));
    return { images: readings.map((reading) => imagePlan(reading, commits)), moves: [...keeps, ...targets] };
}
function imagePlan(reading, commits) {
    const { image, sourceTag, source, targetTag, target, keepTag, kept } = reading;
    const changes = target && target.digest !== source.digest;
    return {
        image: image.name,
        source: sourceTag,
        target: { tag: targetTag, before: target?.digest ?? null, wanted: source.digest },
        // It keeps what the target showed, where that is about to change.
        keep: keepTag
            ? { tag: keepTag, before: kept?.digest ?? null, wanted: (changes ? target : kept)?.digest ?? null }
            : undefined,
        commitBefore: commits.get(image.name),
        mediaType: source.mediaType,
    };
}
/** A step as a person reads it. */
function describeMove({ image, tag, from, to }) {
    return `${image.name}:${tag} ${from?.digest ?? '(no such tag)'} -> ${to.digest}`;
}


/***/ }),

/***/ 2968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ planEntry),
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);

/** A plan as the journal keeps it: with the bytes of every manifest that may have to be put back. */
const planEntry = (plan, at) => ({
    kind: 'plan',
    at,
    images: plan.images,
    moves: plan.moves.map(({ from, to, ...rest }) => ({ ...rest, from: from ? pack(from) : null, to: pack(to) })),
});
/** Reads the replayed of a run from its journal. A step that was only intended may have happened. */
function replay(entries) {
    const replayed = { images: [], steps: [], committed: false };
    for (const entry of entries) {
        switch (entry.kind) {
            case 'begin':
                replayed.begin = entry;
                break;
            case 'plan':
                replayed.images = entry.images;
                replayed.steps = entry.moves.map((move, index) => ({ index, move: recall(move), state: 'waiting' }));
                break;
            case 'intended':
                mark(replayed, entry.move, 'unsettled');
                break;
            case 'sent':
                mark(replayed, entry.move, 'sent');
                break;
            case 'proved':
                mark(replayed, entry.move, 'proved');
                break;
            case 'committed':
                replayed.committed = true;
                break;
            case 'history':
                replayed.update = entry.update;
                break;
            case 'history-written':
                replayed.update = undefined;
                break;
            case 'end':
                replayed.ended = entry.outcome;
                break;
            // A smoke's own replayed: src/smoke/replayed.ts.
            case 'smoke':
            case 'asking':
            case 'answered':
            case 'cleaned': break;
            // A deploy's tenants: src/release/deploy-replayed.ts.
            case 'fleet':
            case 'redeploying':
            case 'found': break;
        }
    }
    return replayed;
}
function mark(replayed, index, state) {
    const step = replayed.steps[index];
    if (step)
        step.state = state;
}
const recall = ({ from, to, ...rest }) => ({ ...rest, from: from ? unpack(from) : undefined, to: unpack(to) });
const pack = ({ bytes, mediaType }) => ({ bytes: Buffer.from(bytes).toString('base64'), mediaType });
function unpack({ bytes, mediaType }) {
    const raw = Buffer.from(bytes, 'base64');
    return { bytes: raw, mediaType, digest: (0,_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(raw) };
}


/***/ }),

/***/ 7625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ revert)
/* harmony export */ });
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9342);


/** Pauses while a registry that is in trouble is asked again. */
const PAUSES = [300, 1_000, 2_000];
/** Milliseconds before a tag is looked at again that shows what nobody expects. */
const SECOND_LOOK = 300;
/**
 * Puts every tag back that these steps moved or may have moved, the images side by side, in each the newest first;
 * a tag that somebody else has moved since is left alone. Afterwards every step says how it stands. Never throws.
 */
async function revert(steps, ports, budget) {
    const images = new Set(steps.map((step) => step.move.image.name));
    await Promise.all([...images].map((name) => revertImage(steps.filter((step) => step.move.image.name === name), ports, budget)));
}
async function revertImage(steps, ports, budget) {
    let way = 'clear';
    for (const step of steps.filter(({ state }) => state !== 'waiting').reverse()) {
        const end = await endOf(step, way, ports, budget);
        Object.assign(step, { ...end, fault: end.fault ?? step.fault });
        if (end.end === 'stranded')
            way = 'needed';
        if (end.end === 'foreign')
            way = 'theirs';
    }
    // The last undo was read back after all others; an earlier one it may have broken.
    for (const step of steps.filter(({ end }) => end === 'restored').slice(1))
        Object.assign(step, await lookAgain(step, ports, budget));
    for (const step of steps.filter(({ state }) => state === 'waiting'))
        Object.assign(step, await lookOnce(step, ports, budget));
}
function endOf(step, way, ports, budget) {
    // Nothing of ours was sent there.
    if (step.state === 'already' || step.state === 'foreign')
        return lookOnce(step, ports, budget);
    return way === 'clear' ? settle(step, ports, budget) : keepTheWayBack(step, way, ports, budget);
}
/** How a tag stands that this run did not touch; where it cannot be read nobody is kept waiting for it. */
async function lookOnce(step, { registry }, { total }) {
    const { image, tag, from } = step.move;
    const idle = step.state === 'waiting' ? 'untouched' : 'foreign';
    try {
        const after = digestOf(await registry.read(image, tag, { signal: total }));
        return { after, end: step.state !== 'already' && after === (from?.digest ?? null) ? 'untouched' : idle };
    }
    catch (thrown) {
        return { after: 'unknown', end: idle, fault: (0,_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(thrown).message };
    }
}
async function keepTheWayBack(step, way, ports, budget) {
    const { image, tag, from, to } = step.move;
    const before = from?.digest ?? null;
    const shown = await look(step, ports, budget);
    if ('fault' in shown)
        return { after: 'unknown', end: step.state === 'refused' ? 'untouched' : 'stranded', fault: shown.fault };
    if (shown.value === before)
        return { after: before, end: 'untouched' };
    if (shown.value !== to.digest)
        return { after: shown.value, end: 'foreign', fault: MOVED_SINCE };
    ports.log.info(`${image.name}:${tag} is left in place, since it holds the way back`);
    if (way === 'theirs')
        return { after: to.digest, end: 'foreign', fault: 'left in place: it holds the way back for whoever moved the target' };
    return { after: to.digest, end: 'stranded', fault: 'left in place, since it holds the way back' };
}
/** Some registries drop an image with any tag of it: what was put back first is then gone, and is put back once more. */
async function lookAgain(step, ports, budget) {
    const before = step.move.from?.digest ?? null;
    const shown = await look(step, ports, budget);
    if ('fault' in shown)
        return { after: 'unknown', end: 'stranded', fault: shown.fault };
    if (shown.value === before)
        return { after: before, end: 'restored' };
    const isOurs = shown.value === null || shown.value === step.move.to.digest;
    if (!isOurs)
        return { after: shown.value, end: 'foreign', fault: MOVED_SINCE };
    return restore(step, ports, budget);
}
const MOVED_SINCE = 'somebody else has moved it since; left alone';
const look = ({ move: { image, tag } }, ports, budget) => patiently(async () => digestOf(await ports.registry.read(image, tag, { signal: budget.total })), ports, budget);
async function settle(step, ports, budget) {
    const { from, to } = step.move;
    const before = from?.digest ?? null;
    const isOurs = (shown) => 'fault' in shown || shown.value === before || shown.value === to.digest;
    let shown = await look(step, ports, budget);
    // To leave a tag alone is not undone by anybody, so one odd answer is not believed.
    if (!isOurs(shown)) {
        await ports.clock.sleep(SECOND_LOOK, budget.total);
        shown = await look(step, ports, budget);
    }
    if ('fault' in shown) {
        // A clear refusal moved nothing; what was taken, or lost, may stand.
        if (step.state === 'refused')
            return { after: 'unknown', end: 'untouched', fault: step.fault ?? shown.fault };
        return { after: 'unknown', end: 'stranded', fault: shown.fault };
    }
    if (!isOurs(shown)) {
        return { after: shown.value, end: 'foreign', fault: MOVED_SINCE };
    }
    // A clear refusal moved nothing: what shows the wanted digest all the same was moved by somebody else.
    if (step.state === 'refused')
        return { after: shown.value, end: shown.value === before ? 'untouched' : 'foreign' };
    return restore(step, ports, budget);
}
/** Writes what was there, also where the tag shows it already: a write of ours may still be on its way. */
async function restore({ move }, ports, budget) {
    const { image, tag, from } = move;
    const before = from?.digest ?? null;
    const call = { signal: budget.total };
    ports.log.info(`putting back ${image.name}:${tag} to ${before ?? 'absent'}`);
    const written = await patiently(() => (from ? ports.registry.write(image, tag, from, call) : ports.registry.untag(image, tag, call)), ports, budget);
    const fault = 'fault' in written ? written.fault : undefined;
    const unmendable = !from && 'status' in written && (written.status === 400 || written.status === 405);
    // Where the write was refused one look is enough; where it was taken the registry gets its time to show it.
    const shown = await patiently(async () => (fault === undefined
        ? (0,_verify__WEBPACK_IMPORTED_MODULE_1__/* .readUntil */ .L)(before, image, tag, ports.registry, ports.clock, call)
        : digestOf(await ports.registry.read(image, tag, call))), ports, budget);
    if ('fault' in shown)
        return { after: 'unknown', end: 'stranded', fault: fault ?? shown.fault, unmendable };
    if (shown.value === before)
        return { after: before, end: 'restored' };
    return { after: shown.value, end: 'stranded', unmendable, fault: fault ?? 'it was written back and the registry does not show it' };
}
const digestOf = (manifest) => manifest?.digest ?? null;
const told = ({ message, hint }) => (hint ? `${message}: ${hint}` : message);
/** Tries again what may work the next time, until the time is up. */
async function patiently(act, { clock }, budget) {
    for (let tries = 0;; tries++) {
        try {
            return { value: await act() };
        }
        catch (thrown) {
            const failure = (0,_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(thrown);
            if (!failure.transient || budget.total.aborted || tries >= 8)
                return { fault: told(failure), status: failure.status };
            await clock.sleep(PAUSES[Math.min(tries, PAUSES.length - 1)], budget.total);
        }
    }
}


/***/ }),

/***/ 4442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Np: () => (/* binding */ HISTORY_PATIENCE),
  x7: () => (/* binding */ aftermath),
  Fo: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./src/release/history/write.ts + 1 modules
var write = __webpack_require__(4945);
// EXTERNAL MODULE: ./src/release/failure.ts
var release_failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/tags/plan.ts
var tags_plan = __webpack_require__(8596);
// EXTERNAL MODULE: ./src/release/tags/revert.ts
var revert = __webpack_require__(7625);
// EXTERNAL MODULE: ./src/release/tags/step.ts
var tags_step = __webpack_require__(3813);
// EXTERNAL MODULE: ./src/release/tags/verify.ts
var verify = __webpack_require__(9342);
;// CONCATENATED MODULE: ./src/release/tags/apply.ts





/** How a write that may have been lost is tried again; each time the tag is asked first. */
const PAUSES = [500, 1_500];
/** Milliseconds for a rollback's protection: nothing may lock the way out. */
const OPTIONAL = 8_000;
/**
 * Carries a plan out, all or none: every protection is proved before the first move, the images of a phase go side by
 * side, and what one of them cannot do is undone for all of them. Never throws.
 */
async function apply(plan, conditions) {
    const { ports, budget } = conditions;
    const steps = plan.moves.map((move, index) => ({ index, move, state: 'waiting' }));
    const fault = (await phase('keep', steps, conditions)) ?? (await phase('move', steps, conditions)) ?? commit(ports);
    if (fault)
        await (0,revert/* revert */.r)(steps, ports, budget);
    else
        for (const step of steps)
            Object.assign(step, (0,tags_step/* standing */.J)(step));
    return { steps, fault };
}
/** All steps of one purpose, side by side. The first that fails halts the others, and explains them. */
async function phase(purpose, steps, conditions) {
    const { budget, ports, onWarning } = conditions;
    let first;
    const attempt = async (step) => {
        const began = ports.clock.now();
        try {
            await applyStep(step, step.move.optional ? { ...conditions, budget: budget.brief(OPTIONAL) } : conditions);
        }
        catch (thrown) {
            const failure = (0,release_failure/* asFailure */.h)(thrown);
            step.fault = first ? 'stopped, since another step failed' : failure.message;
            if (step.move.optional && !budget.forward.aborted) {
                onWarning(`${failure.message}; going on without this protection`);
                return;
            }
            first ??= failure;
            budget.trouble(began);
            budget.halt();
        }
    };
    await Promise.all(steps.filter((step) => step.move.purpose === purpose).map(attempt));
    return first;
}
/** From here on nothing is put back, not even by the step that runs after a kill. */
function commit({ journal, clock }) {
    try {
        journal.append({ kind: 'committed', at: clock.now() });
        return undefined;
    }
    catch (thrown) {
        return (0,release_failure/* asFailure */.h)(thrown);
    }
}
async function applyStep(step, conditions) {
    const { ports, budget } = conditions;
    const { registry, clock, journal, log } = ports;
    const { image, tag, from, to, purpose } = step.move;
    const forward = { signal: budget.forward, onTrouble: budget.trouble };
    await conditions.gate?.();
    if (purpose === 'move') {
        // The last thing before the write, after the gate too: between the plan and now somebody else may have moved it.
        const shown = await registry.read(image, tag, forward);
        if (shown?.digest === to.digest) {
            step.state = 'already';
            return;
        }
        if (shown?.digest !== from?.digest) {
            step.state = 'foreign';
            throw movedByOther(step.move, shown);
        }
    }
    goOn(budget);
    journal.append({ kind: 'intended', at: clock.now(), move: step.index });
    await apply_write(step, conditions);
    journal.append({ kind: 'sent', at: clock.now(), move: step.index });
    const shown = await (0,verify/* readUntil */.L)(to.digest, image, tag, registry, clock, forward);
    const fault = (0,verify/* disproof */.b)(shown, to.digest, from?.digest ?? null, `${image.name}:${tag}`);
    if (fault)
        throw fault;
    step.state = 'proved';
    journal.append({ kind: 'proved', at: clock.now(), move: step.index });
    log.info(`moved and read back: ${(0,tags_plan/* describeMove */.x)(step.move)}`);
}
/** Writes the tag; where the answer was lost the tag itself is asked before the write is sent again. */
async function apply_write(step, { ports, budget }) {
    const { registry, clock, log } = ports;
    const { image, tag, from, to } = step.move;
    for (let tries = 0;; tries++) {
        const began = clock.now();
        try {
            step.state = step.state === 'unsettled' ? 'unsettled' : 'refused';
            await registry.write(image, tag, to, { signal: budget.writes });
            step.state = 'sent';
            return;
        }
        catch (thrown) {
            const failure = (0,release_failure/* asFailure */.h)(thrown);
            if (failure.transient)
                step.state = 'unsettled';
            const pause = PAUSES[tries];
            if (!isPassing(failure) || pause === undefined || budget.forward.aborted)
                throw failure;
            budget.trouble(began);
            log.info(`${image.name}:${tag}: ${failure.message}; trying again in ${pause / 1000} s (${tries + 2} of ${PAUSES.length + 1})`);
            await clock.sleep(pause, budget.forward);
            goOn(budget);
            const shown = await registry.read(image, tag, { signal: budget.forward, onTrouble: budget.trouble });
            if (shown?.digest === to.digest) {
                step.state = 'sent';
                return;
            }
            if (shown?.digest !== from?.digest)
                throw movedByOther(step.move, shown);
            goOn(budget);
        }
    }
}
/** A broken connection, or a status that says "try again"; a 500 may stand for anything. */
const isPassing = ({ transient, status }) => transient && (status === undefined || [429, 502, 503, 504].includes(status));
function movedByOther({ image, tag, from }, shown) {
    return new release_failure/* Failure */.H('tag-moved-by-other', `${image.name}:${tag} was ${from?.digest ?? 'absent'} when this run began and is ${shown?.digest ?? 'absent'} now`, { hint: 'See who moved it, then run again' });
}
function goOn(budget) {
    if (budget.forward.aborted)
        throw new release_failure/* Failure */.H('registry-unavailable', 'stopped before the next step', { transient: true });
}

// EXTERNAL MODULE: ./src/release/tags/replay.ts
var replay = __webpack_require__(2968);
// EXTERNAL MODULE: ./src/release/tags/tag-report.ts
var tag_report = __webpack_require__(4550);
;// CONCATENATED MODULE: ./src/release/tags/run-plan.ts





/** Carries a plan out, or only tells it, and reports how it ended: the common end of promote, rollback and deploy. */
async function runPlan(planRun, record, ports, budget) {
    const { plan, goal, targetTag, dryRun, undo, gate, postMortem, next, update } = planRun;
    const count = plan.images.length;
    const images = count === 1 ? 'the image' : `all ${count} images`;
    if (plan.moves.length === 0) {
        const verdict = `${targetTag} shows ${goal} in ${images} already; nothing was written`;
        return record.finish({ outcome: 'unchanged', reason: 'already-current', verdict, images: (0,tag_report/* unwrittenImages */.Hc)(plan.images, 'planned') });
    }
    if (dryRun) {
        for (const move of plan.moves)
            record.note(`would move ${(0,tags_plan/* describeMove */.x)(move)}`);
        const verdict = `would move ${targetTag} to ${goal} in ${moving(plan)} of ${count} images; nothing was written`;
        return record.finish({ outcome: 'planned', reason: 'dry-run', verdict, images: (0,tag_report/* unwrittenImages */.Hc)(plan.images, 'planned') });
    }
    ports.journal.append((0,replay/* planEntry */.C)(plan, ports.clock.now()));
    if (update)
        ports.journal.append({ kind: 'history', at: ports.clock.now(), update });
    const { steps, fault } = await apply(plan, { ports, budget, gate, onWarning: record.warn });
    const settled = (0,tag_report/* settledImages */.qA)(plan.images, steps);
    if (!fault) {
        if (update)
            await writeDown(update, record, ports, budget);
        const verdict = `${targetTag} was moved to ${goal} in ${moving(plan)} of ${count} images and read back`;
        return record.finish({ outcome: 'done', reason: 'ok', verdict, images: settled, undo, postMortem, next });
    }
    const outcome = (0,tag_report/* outcomeOf */.sG)(steps);
    const why = ports.cancel.aborted ? 'the run was asked to stop' : fault.message;
    return record.failed(fault, { outcome, images: settled, ...aftermath(steps, why, fault.hint) });
}
/** Milliseconds for the histories: they are worth a wait, and not a job that runs out of time. */
const HISTORY_PATIENCE = 15_000;
async function writeDown(update, record, ports, budget) {
    const faults = await (0,write/* remember */.k)(update, ports, { signal: budget.brief(HISTORY_PATIENCE).forward });
    for (const fault of faults)
        record.warn(`${fault}; the tags are right, and the next run does not know of this one`);
    const lost = update.veto || update.hold ? faults.length : 0;
    if (lost > 0)
        record.warn('the veto and the hold of this rollback do not stand everywhere: an automatic release may bring the build back');
}
const moving = (plan) => plan.moves.filter((move) => move.purpose === 'move').length;
/** How a run that was stopped reads, and what is next. */
function aftermath(steps, why, hint) {
    const theirs = steps.some(({ end }) => end === 'foreign') ? '; what somebody else moved was left alone' : '';
    switch ((0,tag_report/* outcomeOf */.sG)(steps)) {
        case 'failed': return { verdict: `${why}; ${theirs ? `nothing of ours is moved${theirs}` : 'no tag was moved'}`, next: hint ?? 'Mend the cause, then run again' };
        case 'restored': return { verdict: `${why}; every tag of ours is back where it was, read back${theirs}`, next: hint ?? 'Mend the cause, then run again' };
        case 'stranded': return { verdict: `${why}; not every tag could be put back`, next: 'Put the stranded tags right with the commands given, then run again' };
    }
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ standing)
/* harmony export */ });
const digestBefore = ({ move }) => move.from?.digest ?? null;
/** How a step stands in a run that reached its end. */
function standing(step) {
    if (step.state === 'proved')
        return { after: step.move.to.digest, end: 'moved' };
    if (step.state === 'already')
        return { after: step.move.to.digest, end: 'unchanged' };
    return { after: step.state === 'waiting' ? digestBefore(step) : 'unknown', end: 'refused' };
}


/***/ }),

/***/ 4550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ unwrittenImages),
/* harmony export */   qA: () => (/* binding */ settledImages),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1000);

/** The images of a run that wrote nothing: `planned` tells what it would do, `untouched` where it stopped before. */
const unwrittenImages = (images, state) => imageReports(images, ({ tag, before, wanted }) => ({
    tag, before, wanted, after: before, state: before === wanted ? 'unchanged' : state,
}));
/** The images as the steps of a plan left them; a tag that no step was made for is as it was. */
const settledImages = (images, steps) => imageReports(images, (plan, image) => {
    const step = steps.find(({ move }) => move.image.name === image && move.tag === plan.tag);
    return step ? settledTag(plan, step) : { ...plan, after: plan.before, state: 'unchanged' };
});
function imageReports(images, report) {
    return images.map(({ target, keep, ...rest }) => ({
        ...rest,
        target: report(target, rest.image),
        keep: keep && report(keep, rest.image),
    }));
}
function settledTag(plan, step) {
    const state = step.end ?? 'untouched';
    const mend = state === 'stranded' ? mendCommand(step) : undefined;
    return { ...plan, after: step.after === undefined ? plan.before : step.after, state, fault: step.fault, mend };
}
/** What a person types to put one tag right, where something does. */
function mendCommand({ unmendable, move: { image, tag, from } }) {
    const repository = `${image.registry === 'registry-1.docker.io' ? 'docker.io' : image.registry}/${image.repository}`;
    if (from)
        return `crane tag ${repository}@${from.digest} ${tag}`;
    if (unmendable)
        return undefined;
    const ecr = (0,_image__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(image.registry);
    if (!ecr)
        return `crane delete ${repository}:${tag}`;
    return `aws ecr batch-delete-image --region ${ecr.region} --registry-id ${ecr.account} ` +
        `--repository-name ${image.repository} --image-ids imageTag=${tag}`;
}
/** How a run ended that a fault stopped, judged by the tags alone. */
function outcomeOf(steps) {
    if (steps.some((step) => step.end === 'stranded'))
        return 'stranded';
    return steps.some((step) => step.end === 'restored') ? 'restored' : 'failed';
}


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readUntil),
/* harmony export */   b: () => (/* binding */ disproof)
/* harmony export */ });
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);

/** How long a registry may take to show a tag that it took. */
const PATIENCE = 20_000;
/** The pauses between two looks, the last one again and again. Registries that lag do so for a second or two. */
const PAUSES = [100, 200, 400, 800, 1_500, 2_000];
/**
 * Reads a tag until it shows what is wanted, at most 20 s: a 201 is no proof, and some registries show a new tag only
 * seconds after they took it.
 * @param wanted the digest, or `null` where the tag must be gone
 * @returns what the tag showed last; `unknown` where it could not be read
 * @throws Failure where the registry refuses the read
 */
async function readUntil(wanted, image, tag, registry, clock, call) {
    const end = clock.now() + PATIENCE;
    let shown = 'unknown';
    for (let look = 0;; look++) {
        try {
            shown = (await registry.read(image, tag, call))?.digest ?? null;
            if (shown === wanted)
                return shown;
        }
        catch (thrown) {
            const failure = (0,_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h)(thrown);
            if (!failure.transient)
                throw failure;
        }
        const pause = PAUSES[Math.min(look, PAUSES.length - 1)];
        if (call.signal?.aborted || clock.now() + pause > end)
            return shown;
        await clock.sleep(pause, call.signal);
        if (call.signal?.aborted)
            return shown;
    }
}
/** Turns what a tag showed in the end into the fault it is, if it is one. */
function disproof(shown, wanted, before, name) {
    if (shown === wanted)
        return undefined;
    if (shown === 'unknown') {
        return new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('registry-unavailable', `${name} was written and could not be read back`, { transient: true });
    }
    if (shown === before) {
        return new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('digest-mismatch', `the registry took ${name} and still shows ${shown ?? 'no such tag'}`);
    }
    return new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H('tag-moved-by-other', `${name} shows ${shown ?? 'no such tag'}: somebody else moved it`);
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _bounded__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6563);
/* harmony import */ var _safe__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9369);



/** Words that mean nothing to any Markdown, to no reader of mentions, references, emoji codes or addresses. */
const PLAIN = /^(?:\p{L}+(?:[-'’]\p{L}+)*|\d{1,6}(?:[.,]\d{1,3})?|[–—…·→])$/u;
const WORD = /^(["'“‘(]*)(.*?)([)"'”’.,;:!?…]*)$/su;
/**
 * Text from outside as a sentence: plain words stay, every other word (an image, a digest, an address, a mention, HTML,
 * anything a renderer could take for its own) stands in a code span, which GitHub and Gitea leave alone.
 * Digests are shortened. Good anywhere inside a line, table cells included.
 * @param limit characters that are shown at most
 */
function prose(text, limit = 2_000) {
    return (0,_bounded__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_safe__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(text).trim(), limit).split(/\s+/).map(word).join(' ');
}
function word(text) {
    if (text === '->')
        return '→';
    const [, open = '', core = '', close = ''] = WORD.exec(text) ?? [];
    if (core === '')
        return text === '' ? '' : `${open}${escapeEnd(close)}`;
    if (!PLAIN.test(core))
        return `${open}${span((0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(core) ? (0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(core) : core)}${close}`;
    // "1." and "1)" begin a list.
    return `${open}${core}${/\d$/.test(core) ? escapeEnd(close) : close}`;
}
const escapeEnd = (text) => text.replace(/[.):]/g, '\\$&');
/**
 * Text from outside as a code span. Backticks and pipes stand beside the span as entities: how a span holds them, and
 * how a table cell does, is where renderers differ.
 */
const code = (text, limit = 300) => span((0,_bounded__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)((0,_safe__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I)(text).trim(), limit));
const span = (text) => text
    .split(/( *[`|] *)/)
    .map((part, index) => (index % 2 === 1 ? part.replace('`', '&#96;').replace('|', '&#124;') : part && `\`${part}\``))
    .join('');
/** Lines to copy, each made harmless, in a fence that none of them can close. */
function codeBlock(lines, language = '') {
    const safe = lines.map(_safe__WEBPACK_IMPORTED_MODULE_2__/* .harmless */ .I);
    const longest = Math.max(2, ...safe.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [fence + language, ...safe, fence].join('\n');
}
/** A link to an address that is one; anything else is only shown. */
function link(label, url) {
    const fits = /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%-]*)?(?:\?[\w=&%.~-]*)?$/.test(url);
    return fits ? `[${label}](${url})` : code(url);
}
/** Rows of cells that `prose` or `code` made, or that are ours. */
function tableHead(titles) {
    return `${tableRow(titles)}\n${tableRow(titles.map(() => '---'))}`;
}
const tableRow = (cells) => `| ${cells.join(' | ')} |`;
/** Folded away. */
const details = (title, content) => `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;


/***/ }),

/***/ 385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./src/report/bounded.ts
var bounded = __webpack_require__(6563);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
;// CONCATENATED MODULE: ./src/report/blocks.ts


/** A titled table with a row for each item that fits; nothing where there is no item. */
function table(title, titles, items, room, cells) {
    if (items.length === 0)
        return '';
    const { shown, hidden } = (0,bounded/* fit */.Uj)(items, room, (item) => (0,markdown/* tableRow */.jD)(cells(item)));
    return [`### ${title}\n`, (0,markdown/* tableHead */.PP)(titles), ...shown, ...(hidden > 0 ? [`\n${(0,bounded/* more */.OS)(hidden)}`] : [])].join('\n');
}
/** A titled list, bounded in the same way. */
function list(title, items, room, write) {
    return items.length === 0 ? '' : [`### ${title}\n`, ...listed(items, room, write)].join('\n');
}
/** The list's lines alone. */
function listed(items, room, write) {
    const { shown, hidden } = (0,bounded/* fit */.Uj)(items, room, (item) => `- ${write(item)}`);
    return hidden > 0 ? [...shown, `- ${(0,bounded/* more */.OS)(hidden)}`] : shown;
}

// EXTERNAL MODULE: ./src/report/facts.ts
var report_facts = __webpack_require__(1349);
;// CONCATENATED MODULE: ./src/report/canaries.ts



/** A table wider than this is read by nobody; the checks that passed everywhere are left out first. */
const COLUMNS = 10;
const MARKS = { pass: '✅', fail: '❌', inconclusive: '⚠️', skipped: '⏭️' };
/** What each check said of each canary, those in trouble first; of a smoke that asked nothing only what they run. */
function canaries(report, room) {
    if (!(0,report_facts/* hasChecks */.EK)(report))
        return '';
    const names = columns(report);
    const titles = ['Canary', 'Runs', ...names.map((name) => (0,markdown/* prose */.CS)(name, 60))];
    return table('Canaries', titles, (0,report_facts/* tenantRows */.op)(report), room, ({ tenant, got, checks = [] }) => {
        const cells = names.map((name) => {
            const check = checks.find((one) => one.name === name);
            return check ? MARKS[check.verdict] + (check.tries > 0 ? ` ${(0,report_facts/* span */.Ln)(check.milliseconds)}`.replaceAll(' ', '&nbsp;') : '') : '';
        });
        return [(0,markdown/* code */.aY)(tenant), (0,markdown/* code */.aY)(got, 60), ...cells];
    });
}
function columns(report) {
    const names = (0,report_facts/* checkNames */.LN)(report);
    if (names.length <= COLUMNS)
        return names;
    const troubled = new Set((0,report_facts/* troubledChecks */.vt)(report).map(({ name }) => name));
    return [...names.filter((name) => troubled.has(name)), ...names.filter((name) => !troubled.has(name))].slice(0, COLUMNS);
}
/** What was expected, what came, and the request to repeat by hand. */
function failedChecks(report, room) {
    return list('Checks that did not pass', (0,report_facts/* troubledChecks */.vt)(report), room, ({ canary, name, verdict, expected, got, milliseconds, tries, repeat }) => {
        const asked = `${tries === 1 ? '' : `${tries} tries, `}${(0,report_facts/* span */.Ln)(milliseconds)}`;
        const lines = [
            `${MARKS[verdict]} **${(0,markdown/* prose */.CS)(name, 100)}** on ${(0,markdown/* code */.aY)(canary)} (${report_facts/* VERDICTS */.bk[verdict]}, ${asked})`,
            expected && `expected ${(0,markdown/* code */.aY)(expected)}`,
            got && `got ${(0,markdown/* code */.aY)(got)}`,
            repeat && `by hand: ${(0,markdown/* code */.aY)(repeat, 1_000)}`,
        ];
        return lines.filter(Boolean).join('\n  - ');
    });
}

;// CONCATENATED MODULE: ./src/report/timeline.ts

const ROWS = 40;
/** A small Mermaid gantt of a deploy, which GitHub and Gitea both draw. */
function timeline({ timeline: all = [] }) {
    if (all.length === 0)
        return '';
    const rows = shown(all).map(({ name, from, to, ok }) => `  ${plain(name)} (${(0,report_facts/* duration */.p0)(to - from)}) :${ok ? 'done' : 'crit'}, ${from}, ${Math.max(to, from + 1)}`);
    return ['### Timeline\n', '```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...rows, '```'].join('\n');
}
/** The first and the last where there are too many: how it began and how it ended. */
function shown(all) {
    if (all.length <= ROWS)
        return [...all];
    const [head, tail] = [all.slice(0, ROWS / 2), all.slice(-(ROWS / 2 - 1))];
    const middle = all.slice(head.length, all.length - tail.length);
    const [first, last] = [middle[0], middle.at(-1)];
    const name = `${middle.length} more`;
    return [...head, { name, from: first.from, to: last.to, ok: middle.every(({ ok }) => ok) }, ...tail];
}
/** Letters, digits and spaces: everything else may mean something to Mermaid. */
const plain = (name) => name.replace(/[^\p{L}\p{N} .-]/gu, ' ').slice(0, 60).trim() || 'phase';

;// CONCATENATED MODULE: ./src/report/summary.ts






/** Together below 900 KiB, whatever a run did. Commands have the most, since a person needs every one of them. */
const ROOM = {
    commands: { items: 2_000, kibibytes: 300 },
    faults: { items: 50, kibibytes: 60 },
    checks: { items: 40, kibibytes: 60 },
    canaries: { items: 100, kibibytes: 60 },
    images: { items: 100, kibibytes: 100 },
    tenants: { items: 100, kibibytes: 80 },
    gates: { items: 40, kibibytes: 60 },
    warnings: { items: 30, kibibytes: 60 },
    command: { items: 1, kibibytes: 32 },
    questions: { items: 10, kibibytes: 10 },
    digests: { items: 300, kibibytes: 60 },
    happenings: { items: 200, kibibytes: 60 },
};
/**
 * The step summary, in Markdown that GitHub and Gitea render alike: what a person needs at 3 a.m. first, the rest
 * folded. Less than 900 KiB, and nothing from outside is more than text in it.
 */
function summary(report) {
    const { mark, words } = (0,report_facts/* headline */.Pl)(report);
    const parts = [
        `## ${mark} ${words}`,
        sentence(report),
        commandBlock(report.command),
        mendBlock(report),
        origin(report),
        wrong(report),
        failedChecks(report, ROOM.checks),
        canaries(report, ROOM.canaries),
        summary_images(report),
        tenants(report),
        timeline(report),
        warnings(report),
        gates(report),
        undo(report),
        postMortem(report),
        digests(report),
        happenings(report),
        theRun(report),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function sentence({ verdict, reason, next }) {
    const why = `${(0,markdown/* prose */.CS)(verdict)} (${(0,markdown/* code */.aY)(reason)})`;
    return next ? `${why}. **Next:** ${(0,markdown/* prose */.CS)(next)}.` : `${why}.`;
}
function mendBlock(report) {
    if (report.outcome !== 'stranded')
        return '';
    const { shown, hidden } = (0,bounded/* fit */.Uj)((0,report_facts/* mends */.E4)(report), ROOM.commands, String);
    const lost = (0,report_facts/* unmended */.Rr)(report);
    return [
        shown.length > 0 && `**Run ${shown.length === 1 ? 'this' : 'these, in this order'}:**\n\n${(0,markdown/* codeBlock */.DV)(shown, 'sh')}`,
        hidden > 0 && (0,bounded/* more */.OS)(hidden),
        lost.length > 0 && `No command is known for ${lost.slice(0, 20).map((tag) => (0,markdown/* code */.aY)(tag)).join(', ')}: look at ${lost.length === 1 ? 'it' : 'them'} by hand.`,
    ].filter(Boolean).join('\n\n');
}
function origin(report) {
    const { startedAt, finishedAt, startedBy } = report;
    const way = (0,report_facts/* journey */.t5)(report, (commit) => (0,markdown/* code */.aY)(commit));
    const when = `${(0,report_facts/* utcDate */.HB)(startedAt)} ${(0,report_facts/* utcTime */.SK)(startedAt)} UTC, ${(0,report_facts/* duration */.p0)(finishedAt - startedAt)}`;
    return [way, `started by ${(0,markdown/* prose */.CS)(startedBy, 200)}`, when].filter(Boolean).join(' · ');
}
function wrong(report) {
    const all = [...(0,report_facts/* otherFaults */.YN)(report).map((fault) => ({ tags: [], fault })), ...(0,report_facts/* tagFaults */.aH)(report)];
    return list('What went wrong', all, ROOM.faults, ({ tags, fault }) => {
        const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : '';
        const which = tags.slice(0, 3).map((tag) => (0,markdown/* code */.aY)(tag)).join(', ');
        return `${which}${rest}${which && ': '}${(0,markdown/* prose */.CS)(fault)}`;
    });
}
const STATES = {
    stranded: '🛑&nbsp;**stranded**',
    foreign: '⚠️&nbsp;moved by others, left alone',
    refused: '⚠️&nbsp;not written',
    restored: '↩️&nbsp;put&nbsp;back',
    untouched: 'untouched',
    planned: 'would move',
    moved: '✅&nbsp;moved',
    unchanged: 'unchanged',
};
function summary_images(report) {
    const plan = report.outcome === 'planned';
    const titles = plan ? ['Image', 'Tag', 'Now', 'Would be', ''] : ['Image', 'Tag', 'Before', 'Wanted', 'After', 'State'];
    return table('Images', titles, (0,report_facts/* tagRows */.Od)(report), ROOM.images, ({ image, tag, before, wanted, after, state }) => [(0,markdown/* code */.aY)(image), (0,markdown/* code */.aY)(tag), digest(before), digest(wanted), ...(plan ? [] : [digest(after)]), STATES[state]]);
}
/** What could not be read stands out. */
const digest = (state) => state === null ? 'absent' : state === 'unknown' ? '**unknown**' : (0,markdown/* code */.aY)((0,report_facts/* shortState */.e9)(state));
function tenants(report) {
    if ((0,report_facts/* hasChecks */.EK)(report))
        return '';
    const [title, tenant] = report.mode === 'smoke' ? ['Canaries', 'Canary'] : ['Tenants', 'Tenant'];
    const rows = table(title, [tenant, 'State', 'Wanted', 'Got'], (0,report_facts/* tenantRows */.op)(report), ROOM.tenants, (row) => {
        const mark = (0,report_facts/* isTroubled */.wz)(row, report) ? '❌' : '✅';
        return [(0,markdown/* code */.aY)(row.tenant), `${mark}&nbsp;${(0,markdown/* prose */.CS)(row.state, 200)}`, (0,markdown/* code */.aY)(row.wanted), (0,markdown/* code */.aY)(row.got) || 'nothing'];
    });
    return rows && rows.replace('\n', `\n\n${(0,markdown/* prose */.CS)((0,report_facts/* tally */.N4)(report))}\n`);
}
const VERDICTS = {
    passed: '✅&nbsp;passed', held: '⛔&nbsp;**held**', warned: '⚠️&nbsp;unread', off: '⏸️&nbsp;off',
};
function gates(report) {
    const titles = ['Gate', 'Verdict', 'Read&nbsp;(UTC)', 'What was read'];
    return table('Gates', titles, (0,report_facts/* gateRows */.Zl)(report), ROOM.gates, ({ name, verdict, detail, readAt }) => [(0,markdown/* prose */.CS)(name, 100), VERDICTS[verdict], (0,report_facts/* utcTime */.SK)(readAt), (0,markdown/* prose */.CS)(detail, 500)]);
}
const warnings = (report) => list('Warnings', (0,report_facts/* otherWarnings */.ET)(report), ROOM.warnings, (warning) => `⚠️ ${(0,markdown/* prose */.CS)(warning)}`);
function undo(report) {
    return report.undo ? `### To undo it\n\n${commandBlock(report.undo)}` : '';
}
/** To be copied, so that it is shown whole or not at all. */
function commandBlock(command) {
    if (!command)
        return '';
    const { shown } = (0,bounded/* fit */.Uj)([command], ROOM.command, String);
    return shown.length > 0 ? (0,markdown/* codeBlock */.DV)(shown, 'sh') : 'The command is in the evidence: it is too long to show.';
}
function postMortem({ postMortem: post }) {
    if (!post)
        return '';
    const facts = (0,report_facts/* postMortemFacts */.u9)(post).map(([title, fact]) => `- **${title}:** ${(0,markdown/* prose */.CS)(fact, 500)}`);
    const questions = (0,bounded/* fit */.Uj)(post.questions, ROOM.questions, (question) => `- [ ] ${(0,markdown/* prose */.CS)(question, 500)}`);
    return `### Post-mortem\n\n${facts.join('\n')}\n\nTo answer:\n\n${questions.shown.join('\n')}`;
}
function digests({ images: all }) {
    if (all.length === 0)
        return '';
    const { shown, hidden } = (0,bounded/* fit */.Uj)(all, ROOM.digests, ({ image, source, mediaType, target, keep }) => [
        `${image}${source.startsWith('sha256:') ? '@' : ':'}${source}${mediaType ? ` (${mediaType})` : ''}`,
        ...[target, ...(keep ? [keep] : [])].flatMap(({ tag, before, wanted, after }) => [
            `  ${tag}`, `    before  ${before ?? 'absent'}`, `    wanted  ${wanted ?? 'absent'}`, `    after   ${after ?? 'absent'}`,
        ]),
    ].join('\n'));
    const rest = hidden > 0 ? `\n\n${(0,bounded/* more */.OS)(hidden)}` : '';
    return (0,markdown/* details */.zH)('Digests in full', (0,markdown/* codeBlock */.DV)(shown.flatMap((block) => block.split('\n'))) + rest);
}
function happenings({ happenings: all }) {
    if (all.length === 0)
        return '';
    const lines = listed(all, ROOM.happenings, ({ at, text }) => `${(0,report_facts/* utcTime */.SK)(at)} ${(0,markdown/* prose */.CS)(text, 500)}`);
    return (0,markdown/* details */.zH)('What happened, with times (UTC)', lines.join('\n'));
}
function theRun({ sha, runUrl, journal }) {
    const facts = [
        sha && `- Commit: ${(0,markdown/* code */.aY)(sha)}`,
        runUrl && `- ${(0,markdown/* link */.nf)('The run', runUrl)}`,
        journal && `- Journal: ${(0,markdown/* code */.aY)(journal)}`,
    ].filter(Boolean);
    return facts.length > 0 ? (0,markdown/* details */.zH)('The run', facts.join('\n')) : '';
}


/***/ }),

/***/ 8317:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ plainText)
});

// EXTERNAL MODULE: ./src/report/bounded.ts
var bounded = __webpack_require__(6563);
// EXTERNAL MODULE: ./src/report/facts.ts
var report_facts = __webpack_require__(1349);
// EXTERNAL MODULE: ./src/report/lines.ts
var report_lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/report/safe.ts
var safe = __webpack_require__(9369);
;// CONCATENATED MODULE: ./src/report/canaries-text.ts




const MARKS = { pass: 'pass', fail: 'FAIL', inconclusive: '?', skipped: '-' };
/** The canaries by checks, as a log shows them. */
function canaryLines(report) {
    if (!(0,report_facts/* hasChecks */.EK)(report))
        return [];
    const names = (0,report_facts/* checkNames */.LN)(report);
    const rows = (0,report_facts/* tenantRows */.op)(report).map((row) => [
        (0,report_facts/* isTroubled */.wz)(row, report) ? '!' : '', (0,report_lines/* cell */.Hn)(row.tenant), (0,bounded/* clip */.$Q)((0,report_lines/* cell */.Hn)(row.got), 12),
        ...names.map((name) => MARKS[row.checks?.find((check) => check.name === name)?.verdict ?? 'skipped']),
    ]);
    const [header = '', ...lines] = (0,report_lines/* columns */.YB)([['', 'canary', 'runs', ...names.map(report_lines/* cell */.Hn)], ...rows]);
    const body = (0,report_lines/* titled */.dJ)('Canaries', lines.map((line) => [`  ${line}`]));
    return [body[0], `  ${header}`, ...body.slice(1)];
}
/** What was expected, what came, and the request to repeat by hand. */
const failedCheckLines = (report) => (0,report_lines/* titled */.dJ)('Checks that did not pass', (0,report_facts/* troubledChecks */.vt)(report).map(({ canary, name, verdict, expected, got, milliseconds, tries, repeat }) => [
    ...(0,report_lines/* entry */.f_)(`${name} on ${canary}: ${report_facts/* VERDICTS */.bk[verdict]}, ${tries === 1 ? '' : `${tries} tries, `}${(0,report_facts/* span */.Ln)(milliseconds)}`),
    ...(expected ? (0,report_lines/* wrap */.LV)(`    expected: ${(0,report_lines/* short */.h0)(expected)}`, '    ') : []),
    ...(got ? (0,report_lines/* wrap */.LV)(`    got: ${(0,report_lines/* short */.h0)(got)}`, '    ') : []),
    // Whole: it is to be copied.
    ...(repeat ? [`    by hand: ${(0,safe/* harmless */.I)(repeat)}`] : []),
]));

;// CONCATENATED MODULE: ./src/report/text.ts




/** The plain twin of the summary, for the log: no Markdown, and no line that a runner takes for a command. */
function plainText(report) {
    const parts = [
        verdict(report),
        mendLines(report),
        wrong(report),
        failedCheckLines(report),
        canaryLines(report),
        text_images(report),
        tenants(report),
        (0,report_lines/* titled */.dJ)('Warnings', (0,report_facts/* otherWarnings */.ET)(report).map((text) => (0,report_lines/* entry */.f_)(text))),
        gates(report),
        report.undo ? (0,report_lines/* titled */.dJ)('To undo it', [[`  ${(0,safe/* harmless */.I)(report.undo)}`]]) : [],
        postMortem(report),
    ];
    return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}
function verdict(report) {
    const { reason, next, command, startedAt, finishedAt, startedBy } = report;
    const when = `${(0,report_facts/* utcDate */.HB)(startedAt)} ${(0,report_facts/* utcTime */.SK)(startedAt)} UTC, ${(0,report_facts/* duration */.p0)(finishedAt - startedAt)}`;
    const origin = [(0,report_facts/* journey */.t5)(report, safe/* harmless */.I), `started by ${(0,safe/* harmless */.I)(startedBy)}`, when].filter(Boolean).join(', ');
    return [
        (0,report_facts/* headline */.Pl)(report).words.toUpperCase(),
        ...(0,report_lines/* wrap */.LV)(`${(0,report_lines/* short */.h0)(report.verdict)} (${reason})`, ''),
        ...(next ? (0,report_lines/* wrap */.LV)(`Next: ${(0,report_lines/* short */.h0)(next)}`, '') : []),
        ...(command ? [`  ${(0,safe/* harmless */.I)(command)}`] : []),
        ...(0,report_lines/* wrap */.LV)(origin, ''),
    ];
}
function mendLines(report) {
    if (report.outcome !== 'stranded')
        return [];
    // Whole, each on a line of its own, however many: they are to be copied.
    const commands = (0,report_facts/* mends */.E4)(report).map((command) => `  ${(0,safe/* harmless */.I)(command)}`);
    const lost = (0,report_facts/* unmended */.Rr)(report).map((tag) => `  ${(0,safe/* harmless */.I)(tag)}`);
    return [
        ...(commands.length > 0 ? [`Run ${commands.length === 1 ? 'this' : 'these, in this order'}:`, ...commands] : []),
        ...(lost.length > 0 ? ['No command is known for these, look at them by hand:', ...lost] : []),
    ];
}
function wrong(report) {
    const ofTags = (0,report_facts/* tagFaults */.aH)(report).map(({ tags, fault }) => {
        const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : '';
        return (0,report_lines/* entry */.f_)(`${tags.slice(0, 3).join(', ')}${rest}: ${fault}`);
    });
    return (0,report_lines/* titled */.dJ)('What went wrong', [...(0,report_facts/* otherFaults */.YN)(report).map((fault) => (0,report_lines/* entry */.f_)(fault)), ...ofTags]);
}
const shown = (state) => (state === 'unknown' ? 'UNKNOWN' : (0,report_facts/* shortState */.e9)(state));
function text_images(report) {
    const plan = report.outcome === 'planned';
    const rows = (0,report_facts/* tagRows */.Od)(report);
    const head = ['tag', 'state', plan ? 'now' : 'before', plan ? 'would be' : 'wanted', ...(plan ? [] : ['after'])];
    const cells = rows.map(({ tag, state, before, wanted, after }) => [(0,report_lines/* cell */.Hn)(tag), state === 'stranded' ? 'STRANDED' : state, shown(before), shown(wanted), ...(plan ? [] : [shown(after)])]);
    const [header = '', ...lines] = (0,report_lines/* columns */.YB)([head, ...cells]);
    const blocks = rows.map(({ image }, index) => [...(image === rows[index - 1]?.image ? [] : [`  ${(0,safe/* harmless */.I)(image)}`]), `    ${lines[index]}`]);
    const body = (0,report_lines/* titled */.dJ)('Images', blocks);
    return body.length > 0 ? [body[0], `    ${header}`, ...body.slice(1)] : [];
}
function tenants(report) {
    if ((0,report_facts/* hasChecks */.EK)(report))
        return [];
    const rows = (0,report_facts/* tenantRows */.op)(report).map((row) => [(0,report_facts/* isTroubled */.wz)(row, report) ? '!' : '', (0,report_lines/* cell */.Hn)(row.tenant), (0,report_lines/* cell */.Hn)(row.state), (0,report_lines/* cell */.Hn)(row.wanted), (0,report_lines/* cell */.Hn)(row.got) || 'nothing']);
    const [header = '', ...lines] = (0,report_lines/* columns */.YB)([['', 'tenant', 'state', 'wanted', 'got'], ...rows]);
    const body = (0,report_lines/* titled */.dJ)(report.mode === 'smoke' ? 'Canaries' : 'Tenants', lines.map((line) => [`  ${line}`]));
    return body.length > 0 ? [`${body[0]}: ${(0,report_lines/* short */.h0)((0,report_facts/* tally */.N4)(report))}`, `  ${header}`, ...body.slice(1)] : [];
}
function gates(report) {
    const rows = (0,report_facts/* gateRows */.Zl)(report);
    const lines = (0,report_lines/* columns */.YB)(rows.map(({ name, verdict: word, readAt }) => [(0,report_facts/* utcTime */.SK)(readAt), word === 'held' ? 'HELD' : word, (0,report_lines/* cell */.Hn)(name)]));
    const width = Math.max(...lines.map((line) => line.length));
    return (0,report_lines/* titled */.dJ)('Gates, with the time (UTC) each was read', rows.map(({ detail }, index) => {
        const [first = '', ...rest] = (0,report_lines/* wrap */.LV)((0,report_lines/* short */.h0)(detail), ' '.repeat(width + 4));
        return [`  ${lines[index].padEnd(width)}  ${first.trim()}`, ...rest];
    }));
}
function postMortem({ postMortem: post }) {
    if (!post)
        return [];
    const facts = (0,report_facts/* postMortemFacts */.u9)(post).map(([title, fact]) => (0,report_lines/* entry */.f_)(`${title}: ${fact}`));
    return (0,report_lines/* titled */.dJ)('Post-mortem', [...facts, ...post.questions.map((question) => (0,report_lines/* entry */.f_)(`To answer: ${question}`))]);
}


/***/ }),

/***/ 3066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ close),
/* harmony export */   q: () => (/* binding */ begin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _adapters_clock__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3350);
/* harmony import */ var _adapters_journal_file__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4936);
/* harmony import */ var _publish__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8727);






/** Opens the journal, and tells where it is before anything can happen. */
function begin({ mode, sha }, { host, id, log }, evidence) {
    const journal = open(`release-action-${mode}-${id}.journal`, host.folder, log);
    host.keepJournal(journal.path);
    log.info(`journal: ${journal.path} (after a kill: release-action recover ${journal.path})`);
    const { event, runUrl } = host.trigger;
    journal.append({ kind: 'begin', at: _adapters_clock__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.now(), mode, sha, startedBy: event, runUrl, evidenceFile: evidence });
    return journal;
}
/** A folder that cannot be written is no reason to be locked out of a rollback. */
function open(name, folder, log) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        return (0,_adapters_journal_file__WEBPACK_IMPORTED_MODULE_4__/* .openJournal */ ._0)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    }
    catch (fault) {
        const other = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'release-action-'));
        log.warning(`${folder} cannot be written (${(0,_publish__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(fault)}); the journal is kept in ${other}`);
        return (0,_adapters_journal_file__WEBPACK_IMPORTED_MODULE_4__/* .openJournal */ ._0)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(other, name));
    }
}
/** Publishes the report and ends the journal, which only a stranded run leaves behind: its bytes may be needed. */
function close(report, journal, context, evidence) {
    const stranded = report.outcome === 'stranded';
    const told = (0,_publish__WEBPACK_IMPORTED_MODULE_5__/* .publish */ .mk)({ ...report, journal: stranded ? journal.path : undefined }, context, evidence);
    try {
        journal.append({ kind: 'end', at: _adapters_clock__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .m.now(), outcome: report.outcome });
        if (!stranded)
            journal.remove();
    }
    catch (fault) {
        // The report is out, and nothing is told twice: whoever finds the journal comes to the same end.
        context.log.warning(`the journal ${journal.path} could not be ended: ${(0,_publish__WEBPACK_IMPORTED_MODULE_5__/* .wordsOf */ .Z9)(fault)}`);
    }
    return told;
}


/***/ }),

/***/ 8727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  az: () => (/* binding */ evidenceFile),
  mk: () => (/* binding */ publish),
  Z9: () => (/* binding */ wordsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __webpack_require__(8952);
;// CONCATENATED MODULE: ./src/report/evidence.ts

/** The id of `docs/evidence.schema.json`. */
const EVIDENCE_SCHEMA = 'https://raw.githubusercontent.com/molecule-ai/release-action/v1/docs/evidence.schema.json';
/** The evidence as a value. */
function evidence(report) {
    const { mode, outcome, reason, sha, startedAt, finishedAt, gates, images, tenants, happenings, timeline, ...rest } = report;
    return {
        schema: EVIDENCE_SCHEMA,
        mode,
        outcome,
        reason,
        sha,
        shortSha: (0,commit/* shortSha */.Fu)(sha),
        startedAt: rfc3339(startedAt),
        finishedAt: rfc3339(finishedAt),
        ...rest,
        gates: gates.map(({ readAt, ...gate }) => ({ ...gate, readAt: rfc3339(readAt) })),
        images: images.map((image) => {
            const { before, wanted, after, state } = image.target;
            return { ...image, before, wanted, after, state };
        }),
        tenants: tenants.map(({ tenant, ...told }) => ({ ...(/^https?:/.test(tenant) ? { url: tenant } : { slug: tenant }), ...told })),
        happenings: happenings.map(({ at, text }) => ({ at: rfc3339(at), text })),
        timeline: timeline?.map(({ from, to, ...phase }) => ({ ...phase, from: rfc3339(from), to: rfc3339(to) })),
    };
}
/**
 * The evidence as the file holds it. What a terminal or a runner would act on (control and bidirectional characters,
 * `##[`) is written as JSON escapes: the same value, and harmless where somebody prints the file into a log.
 */
const evidenceJson = (report) => `${JSON.stringify(evidence(report), null, 2).replaceAll('##[', '#\\u0023[').replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits)}\n`;
const escapeUnits = (character) => character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const rfc3339 = (at) => new Date(at).toISOString();

// EXTERNAL MODULE: ./src/report/safe.ts
var safe = __webpack_require__(9369);
;// CONCATENATED MODULE: ./src/report/junit.ts

/**
 * A smoke as JUnit XML, one suite a canary, in the shape that Jenkins, GitLab and the reporters of GitHub read. What
 * failed is a `failure`, what could not be asked an `error`.
 * @returns nothing where no canary was asked
 */
function junit({ tenants, startedAt }) {
    const asked = tenants.flatMap(({ checks, ...rest }) => (checks ? [{ ...rest, checks }] : []));
    if (asked.length === 0)
        return undefined;
    const suites = asked.map((canary) => suite(canary, canary.checks, startedAt));
    return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join('\n');
}
function suite({ tenant }, checks, startedAt) {
    const count = (verdict) => checks.filter((check) => check.verdict === verdict).length;
    const time = seconds(checks.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
    const counts = `tests="${checks.length}" failures="${count('fail')}" errors="${count('inconclusive')}" skipped="${count('skipped')}"`;
    const head = `  <testsuite name="${junit_escape(tenant)}" ${counts} time="${time}" timestamp="${new Date(startedAt).toISOString()}">`;
    return [head, ...checks.map((check) => testcase(check, tenant)), '  </testsuite>'].join('\n');
}
const ELEMENTS = { fail: 'failure', inconclusive: 'error' };
function testcase({ name, verdict, expected = '', got = '', milliseconds, repeat = '' }, tenant) {
    const head = `    <testcase name="${junit_escape(name)}" classname="${junit_escape(tenant)}" time="${seconds(milliseconds)}"`;
    if (verdict === 'pass')
        return `${head}/>`;
    if (verdict === 'skipped')
        return `${head}><skipped message="${junit_escape(got)}"/></testcase>`;
    const element = ELEMENTS[verdict];
    const told = [expected && `expected ${expected}`, got && `got ${got}`, repeat && `by hand: ${repeat}`].filter(Boolean).join('\n');
    return `${head}><${element} message="${junit_escape(got)}">${junit_escape(told)}</${element}></testcase>`;
}
const seconds = (milliseconds) => (milliseconds / 1_000).toFixed(3);
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Safe in an attribute and in text; what no XML 1.0 may hold is gone. */
const junit_escape = (text) => text.split('\n').map(safe/* harmless */.I).join('\n').replace(/[\ufffe\uffff]/g, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

// EXTERNAL MODULE: ./src/release/digest.ts
var release_digest = __webpack_require__(1709);
;// CONCATENATED MODULE: ./src/report/outputs.ts


/** The step's outputs, by name; `evidence` is added by whoever writes the file. */
function outputs(report) {
    return {
        outcome: report.outcome,
        reason: report.reason,
        ran: String(report.outcome !== 'skipped'),
        sha: report.sha,
        'short-sha': (0,commit/* shortSha */.Fu)(report.sha),
        digests: digests(report, ({ wanted }) => wanted),
        'previous-digests': digests(report, ({ before }) => before),
        stragglers: JSON.stringify(report.stragglers),
    };
}
/** `{"<image>":"sha256:…"}`; an image without such a digest is left out. */
function digests({ images }, pick) {
    const found = images.flatMap(({ image, target }) => {
        const digest = pick(target);
        return digest !== null && (0,release_digest/* isDigest */.Bc)(digest) ? [[image, digest]] : [];
    });
    return JSON.stringify(Object.fromEntries(found));
}

// EXTERNAL MODULE: ./src/report/summary.ts + 3 modules
var summary = __webpack_require__(385);
// EXTERNAL MODULE: ./src/report/text.ts + 1 modules
var report_text = __webpack_require__(8317);
;// CONCATENATED MODULE: ./src/run/publish.ts







/** Where the evidence goes: where the user said, else beside the journal. */
const evidenceFile = (given, { host, id }) => (0,external_node_path_.resolve)(given?.trim() || (0,external_node_path_.join)(host.folder, `release-action-${id}.json`));
/** Writes the evidence and publishes the rest; a report that cannot be filed is still told. */
function publish(report, context, file) {
    // Redacted as data and not as text: what is escaped later cannot hide a secret.
    const clean = JSON.parse(JSON.stringify(report), (_, value) => typeof value === 'string' ? context.secrets.redact(value) : value);
    const evidence = evidenceJson(clean);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, evidence, { mode: 0o600 });
    }
    catch (fault) {
        context.log.warning(`the evidence could not be written to ${file}: ${wordsOf(fault)}`);
    }
    writeJunit(clean, context, file);
    context.host.publish({
        report: clean,
        outputs: { ...outputs(clean), evidence: file },
        summary: (0,summary/* summary */.z)(clean),
        text: (0,report_text/* plainText */.w)(clean),
        evidence,
    });
    return clean;
}
/** Beside the evidence, for forges and CI tools that show it. */
function writeJunit(report, { log }, evidence) {
    const xml = junit(report);
    if (xml === undefined)
        return;
    const file = `${evidence.replace(/\.json$/, '')}.junit.xml`;
    try {
        (0,external_node_fs_.writeFileSync)(file, xml, { mode: 0o600 });
        log.info(`JUnit: ${file}`);
    }
    catch (fault) {
        log.warning(`the JUnit report could not be written to ${file}: ${wordsOf(fault)}`);
    }
}
const wordsOf = (fault) => (fault instanceof Error ? fault.message : String(fault));


/***/ })

};
;