"use strict";
exports.id = 4162;
exports.ids = [4162];
exports.modules = {

/***/ 4936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ openJournal),
/* harmony export */   b: () => (/* binding */ reopenJournal)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9771);


const TO_ADD = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
/** Opens a new journal, readable by its owner alone. */
const openJournal = (path) => journalIn(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'ax', 0o600));
/** Adds to a journal that another process began; a line that its kill cut off is cut away. */
function reopenJournal(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, TO_ADD);
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    const whole = text.lastIndexOf('\n') + 1;
    if (whole < text.length)
        (0,_files__WEBPACK_IMPORTED_MODULE_1__/* .cutBack */ .Eb)(file, Buffer.byteLength(text.slice(0, whole)));
    return journalIn(path, file);
}
function journalIn(path, file) {
    return {
        path,
        append(entry) {
            const { nlink, size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
            if (nlink === 0)
                throw new Error('it was removed while the run was under way');
            try {
                (0,_files__WEBPACK_IMPORTED_MODULE_1__/* .writeWhole */ .f8)(file, `${JSON.stringify(entry)}\n`);
            }
            catch (fault) {
                // Half a line would be glued to the next one.
                (0,_files__WEBPACK_IMPORTED_MODULE_1__/* .cutBack */ .Eb)(file, size);
                throw fault;
            }
        },
        close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
        remove: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true }),
    };
}


/***/ }),

/***/ 3348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Budget),
/* harmony export */   _: () => (/* binding */ AFTER_KILL)
/* harmony export */ });
/** Why a signal fired, for the words of whoever waited: a registry that hangs is nobody's cancel. */
const TIME_IS_UP = new Error('no answer came in the time that the run has');
const ASKED_TO_STOP = new Error('the run was asked to stop');
/**
 * In milliseconds from the beginning of the first trouble. Forward: the longest proof and a little. Writes: an answer
 * on the way forward is waited for no longer, since putting back takes time too. Restore: the last answer to a write
 * that puts something back, so that a last look is left. Total: time to write the report within 45 s.
 */
const AFTER_TROUBLE = { forward: 21_000, writes: 30_000, restore: 38_000, total: 42_000 };
/**
 * Of whoever finishes a run that was killed: nobody waits for it to end within 45 s, and a minute after the kill no
 * write of that run can land any more, so that what was lost is settled and no person is needed.
 */
const AFTER_KILL = { forward: 21_000, writes: 30_000, restore: 70_000, total: 75_000 };
/**
 * From a cancel on: a runner kills 7 s after its signal, and the report is to be written. An answer under way is waited
 * for a moment, since only it tells what was moved.
 */
const AFTER_CANCEL = { forward: 0, writes: 1_500, restore: 4_500, total: 5_500 };
/**
 * The time a run has left, by the clock that nobody sets. It is unlimited until the first trouble or cancel; from then
 * on four signals end, one after the other: going forward, waiting for writes, putting back, and looking.
 */
class Budget {
    clock;
    cancel;
    afterTrouble;
    ends = {
        forward: new AbortController(), writes: new AbortController(), restore: new AbortController(), total: new AbortController(),
    };
    moments = { forward: Infinity, writes: Infinity, restore: Infinity, total: Infinity };
    disposed = new AbortController();
    firstTrouble = Infinity;
    constructor(clock, cancel, afterTrouble = AFTER_TROUBLE) {
        this.clock = clock;
        this.cancel = cancel;
        this.afterTrouble = afterTrouble;
        if (cancel.aborted)
            this.cancelled();
        else
            cancel.addEventListener('abort', this.cancelled, { once: true });
    }
    /** Ends when no further step may be begun. */
    get forward() {
        return own(this.ends.forward);
    }
    /** Ends when an answer to a write on the way forward is no longer waited for. */
    get writes() {
        return own(this.ends.writes);
    }
    /** Ends when nothing is written any more. */
    get restore() {
        return own(this.ends.restore);
    }
    /** Ends when nothing may be tried any more: what is left after `restore` is for a last look. */
    get total() {
        return own(this.ends.total);
    }
    /** Milliseconds until that end; without limit while nothing has gone wrong. */
    left(end) {
        return Math.max(0, this.moments[end] - this.clock.elapsed());
    }
    /**
     * Starts the clock at the moment the first trouble began.
     * @param since of the clock's `elapsed`
     */
    trouble = (since) => {
        // Nothing begins later than now, whatever clock it was read from.
        const began = Math.min(since, this.clock.elapsed());
        if (began >= this.firstTrouble)
            return;
        this.firstTrouble = began;
        this.endAll(began, this.afterTrouble);
    };
    /**
     * Time for one step that the run can do without: what it loses of it is lost by that step alone.
     * @param milliseconds until it is given up
     */
    brief(milliseconds) {
        const late = new AbortController();
        const end = this.clock.elapsed() + milliseconds;
        void this.clock.sleep(milliseconds, this.disposed.signal).then(() => late.abort(TIME_IS_UP));
        const within = (signal) => AbortSignal.any([signal, late.signal]);
        return {
            forward: within(this.ends.forward.signal), writes: within(this.ends.writes.signal), trouble: () => undefined,
            left: (which) => Math.min(this.left(which), Math.max(0, end - this.clock.elapsed())),
        };
    }
    /** Something failed for good: nothing new is begun. */
    halt(why = new Error('another fault had ended the run')) {
        this.moments.forward = Math.min(this.moments.forward, this.clock.elapsed());
        this.ends.forward.abort(why);
    }
    /** Lets go of every timer, and of reads that nobody waits for any more: their tries would outlive the report. */
    dispose() {
        this.halt();
        this.cancel.removeEventListener('abort', this.cancelled);
        this.disposed.abort();
    }
    cancelled = () => {
        this.halt(ASKED_TO_STOP);
        this.endAll(this.clock.elapsed(), AFTER_CANCEL);
    };
    endAll(from, after) {
        for (const which of Object.keys(after))
            this.endAt(from + after[which], which);
    }
    endAt(moment, which) {
        if (moment >= this.moments[which])
            return;
        this.moments[which] = moment;
        void this.clock.sleep(this.left(which), this.disposed.signal).then(() => {
            if (!this.disposed.signal.aborted)
                this.ends[which].abort(this.cancel.aborted ? ASKED_TO_STOP : TIME_IS_UP);
        });
    }
}
/** A signal for one asker: many listeners on one and the same are taken for a leak by Node. */
const own = ({ signal }) => AbortSignal.any([signal]);


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ deadline)
/* harmony export */ });
function deadline(milliseconds, clock, ...others) {
    const done = new AbortController();
    const late = new AbortController();
    void clock.sleep(milliseconds, done.signal).then(() => late.abort());
    return { signal: AbortSignal.any([late.signal, ...others]), end: () => done.abort() };
}


/***/ }),

/***/ 4945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ remember),
  $: () => (/* binding */ ruleFirst)
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
function changeOf({ entry, replaced, ruling, lift: seen }) {
    const changes = [];
    if (entry)
        changes.push((0,change/* enter */.Ve)(entry, replaced));
    if (ruling)
        changes.push(rule(ruling));
    if (seen)
        changes.push((0,change/* lift */.yY)(seen));
    return (0,change/* all */.Q7)(...changes);
}
/** The veto against the build that is left, which is entered first where no entry tells of it, and the hold. */
function rule({ left, to, veto: against, hold }) {
    const changes = [];
    if (left && against)
        changes.push((0,change/* foundThere */.hf)(left, against), vetoLeft(left, to, against));
    if (hold)
        changes.push((0,change/* holdUnlessNamed */.x3)(hold));
    return (0,change/* all */.Q7)(...changes);
}
/** Vetoes the build that is left; by its commit too, unless the build that is gone back to is of the same one. */
function vetoLeft({ commit, ...left }, to, ruling) {
    const isSame = commit !== undefined && to !== undefined && (0,release_commit/* sameCommit */.Kd)(commit, to);
    const sought = { digest: left.digest, commit: isSame ? undefined : commit };
    return (history) => (0,change/* veto */.bj)(sought, history.entries.find((one) => (0,history_history/* isOf */.yW)(one, sought))?.veto ?? ruling, left)(history);
}

;// CONCATENATED MODULE: ./src/release/history/write.ts



/**
 * Writes an update into every image's history, the images side by side. Never throws: the tags are moved and proved, and
 * what is not remembered is told.
 * @param onFound told what stood there before
 * @param read what was read of them already, as long as that is fresh
 */
async function remember(update, ports, call, onFound, read) {
    const faults = await writeHistories(update, ports, call, onFound, read);
    note({ kind: 'history-written', at: ports.clock.now() }, ports.journal);
    return faults;
}
/**
 * Writes what a rollback says before its tags move. Never throws: nothing may lock the way out. Whoever finishes a run
 * that was killed does not write it once more: a person may have taken it back by then.
 */
async function ruleFirst(rulings, ports, call) {
    note({ kind: 'ruling', at: ports.clock.now(), update: rulings }, ports.journal);
    const faults = await writeHistories(rulings, ports, call);
    note({ kind: 'ruled', at: ports.clock.now() }, ports.journal);
    return faults;
}
async function writeHistories({ tag, length, images }, { registry, clock }, call, onFound, read) {
    const faults = await Promise.all(images.map(async (one) => {
        const change = changeOf(one);
        try {
            await (0,amend/* amend */.e)({ image: one.image, tag, length }, (found) => {
                onFound?.(one, found);
                return change(found);
            }, { registry, clock }, call, read?.get(one.image.name));
            return [];
        }
        catch (thrown) {
            return [{ image: one.image.name, words: `${one.image.name}:${tag} was not written: ${(0,failure/* asFailure */.h_)(thrown).message}` }];
        }
    }));
    return faults.flat();
}
/** Whoever finishes the run writes the same once more, which changes nothing; or tells a little less of it. */
function note(entry, journal) {
    try {
        journal.append(entry);
    }
    catch {
        // Told where the next line, which matters more, cannot be written either.
    }
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

/***/ 3372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B8: () => (/* binding */ HOLDS_THE_WAY_BACK),
  hC: () => (/* binding */ MOVED_SINCE),
  x2: () => (/* binding */ keepTheWayBack),
  Op: () => (/* binding */ look),
  IK: () => (/* binding */ lookAgain),
  G9: () => (/* binding */ settle)
});

// UNUSED EXPORTS: restore

// EXTERNAL MODULE: ./src/release/failure.ts
var release_failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/history/amend.ts + 1 modules
var amend = __webpack_require__(1087);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
// EXTERNAL MODULE: ./src/release/tags/step.ts
var tags_step = __webpack_require__(3813);
;// CONCATENATED MODULE: ./src/release/tags/released-since.ts



/** Milliseconds by which two machines' clocks may differ. */
const SKEW = 60_000;
/**
 * The release that somebody else has made of what a tag shows. A run writes its histories last of all: one that has
 * not come so far finds there no entry of its own, and what is newer than its plan is another's (incident recover-undoes).
 * @param began epoch milliseconds when the plan was made
 */
function newerRelease(history, shown, began) {
    if (!history || shown === null || shown === 'unknown')
        return undefined;
    const live = (0,history_history/* liveEntry */.H$)(history, shown);
    return live && live.mode !== 'found' && new Date(live.at).getTime() > began - SKEW ? live : undefined;
}
/**
 * As `newerRelease`, and where two runs crossed: the newest entry tells of a move from the very build that this run had
 * found there, to another one than the tag shows (incident crossing-promotes).
 * @param before what the tag showed when the plan was made
 */
function releaseIn(history, shown, began, before) {
    const newest = history?.entries.find(history_history/* wasLive */.Ss);
    if (!newest?.build)
        return undefined;
    const entry = { ...newest, build: newest.build };
    if (newerRelease(history, shown, began))
        return { entry, isWrittenOver: false };
    const isCrossing = before !== null && newest.replaced === before && newest.build.digest !== before;
    return isCrossing && newerRelease(history, newest.build.digest, began) ? { entry, isWrittenOver: true } : undefined;
}
/** Asks the image's history for such a release, once the tag shows what this step wrote; one that cannot be read tells of none. */
async function releasedSince(step, { registry }, { total }) {
    const { move: { image, tag, to, purpose }, since: began } = step;
    if (purpose !== 'move' || began === undefined)
        return undefined;
    try {
        const kept = await (0,amend/* readHistory */.L)(registry, image, (0,history_history/* historyTag */.DJ)(tag), { signal: total });
        return releaseIn(kept?.history, to.digest, began, (0,tags_step/* digestBefore */.oU)(step));
    }
    catch {
        return undefined;
    }
}
/** Why it is left alone. Holds text from outside. */
const since = ({ mode, by, at }) => `a ${mode} by ${by} has released it since, on ${at}; left alone`;
/** Why it shows neither what this run wrote nor what it had found. Holds text from outside. */
const writtenOver = ({ mode, by, at }) => `a ${mode} by ${by}, on ${at}, had moved it while this run moved it too; it was put back to what that had moved it to`;

// EXTERNAL MODULE: ./src/release/tags/trouble.ts
var trouble = __webpack_require__(5860);
// EXTERNAL MODULE: ./src/release/tags/verify.ts
var verify = __webpack_require__(9342);
;// CONCATENATED MODULE: ./src/release/tags/put-back.ts





/** Pauses while a registry that is in trouble is asked again, the last one again and again. */
const PAUSES = [300, 1_000, 2_000];
/** Milliseconds that a last try to write is begun before the time is up. */
const LAST_TRY = 1_500;
/** Milliseconds before a tag is looked at again that shows what nobody expects. */
const SECOND_LOOK = 300;
/** Of a protection, which is right as long as its target is not. */
const HOLDS_THE_WAY_BACK = 'left in place, since it holds the way back';
const MOVED_SINCE = 'somebody else has moved it since; left alone';
/** Puts one tag back, where it shows what this run wrote, and nobody else has released that since. */
async function settle(step, ports, budget) {
    const { to } = step.move;
    const before = (0,tags_step/* digestBefore */.oU)(step);
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
    if (!isOurs(shown))
        return { after: shown.value, end: 'foreign', fault: MOVED_SINCE };
    // A clear refusal moved nothing: what shows the wanted digest all the same was moved by somebody else.
    if (step.state === 'refused')
        return { after: shown.value, end: shown.value === before ? 'untouched' : 'foreign' };
    if (shown.value !== to.digest)
        return restore(step, ports, budget);
    const release = await releasedSince(step, ports, budget);
    if (release && !release.isWrittenOver)
        return { after: shown.value, end: 'foreign', fault: since(release.entry) };
    // A write that was taken explains it, and then nothing is known of one that was lost.
    if (step.state === 'unsettled')
        (0,tags_step/* seeLanded */.Mf)(step);
    return release ? giveBack(step, release, ports, budget) : restore(step, ports, budget);
}
/** Puts a tag to what another run, which crossed this one, had released: to what was there before them both would undo it. */
async function giveBack(step, { entry }, ports, budget) {
    const { image } = step.move;
    const { digest } = entry.build;
    const theirs = await patiently('total', async () => ports.registry.read(image, digest, { signal: budget.total }), ports, budget);
    if ('fault' in theirs || !theirs.value) {
        step.theirs = digest;
        return { after: step.move.to.digest, end: 'stranded', fault: 'fault' in theirs ? theirs.fault : `${image.name}@${digest} is gone, which a ${entry.mode} by ${entry.by} had released` };
    }
    const end = await restore({ ...step, move: { ...step.move, from: theirs.value } }, ports, budget);
    if (end.end === 'restored')
        return { after: digest, end: 'foreign', fault: writtenOver(entry) };
    step.theirs = digest;
    return end;
}
/** Leaves a protection in place, and says for whom. */
async function keepTheWayBack(step, way, ports, budget) {
    const { image, tag, to } = step.move;
    const before = (0,tags_step/* digestBefore */.oU)(step);
    const shown = await look(step, ports, budget);
    if ('fault' in shown)
        return { after: 'unknown', end: step.state === 'refused' ? 'untouched' : 'stranded', fault: shown.fault };
    if (shown.value === before)
        return { after: before, end: 'untouched' };
    if (shown.value !== to.digest)
        return { after: shown.value, end: 'foreign', fault: MOVED_SINCE };
    if (step.state === 'unsettled')
        (0,tags_step/* seeLanded */.Mf)(step);
    ports.log.info(`${image.name}:${tag} is left in place, since it holds the way back`);
    if (way === 'theirs')
        return { after: to.digest, end: 'foreign', fault: 'left in place: it holds the way back for whoever moved the target' };
    return { after: to.digest, end: 'stranded', fault: HOLDS_THE_WAY_BACK };
}
/** Some registries drop an image with any tag of it: what was put back first is then gone, and is put back once more. */
async function lookAgain(step, ports, budget) {
    const before = (0,tags_step/* digestBefore */.oU)(step);
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
/** What a tag shows, asked again for as long as there is time. */
const look = ({ move: { image, tag } }, ports, budget) => patiently('total', async () => (await ports.registry.read(image, tag, { signal: budget.total }))?.digest ?? null, ports, budget);
/** Writes what was there, also where the tag shows it already: a write of ours may still be on its way. */
async function restore(step, ports, budget) {
    const { image, tag, from } = step.move;
    const before = (0,tags_step/* digestBefore */.oU)(step);
    const call = { signal: budget.restore };
    ports.log.info(`putting back ${image.name}:${tag} to ${before ?? 'absent'}`);
    const written = await patiently('restore', () => write(step, ports, call), ports, budget);
    const fault = 'fault' in written ? written.fault : undefined;
    const unmendable = !from && 'status' in written && (written.status === 400 || written.status === 405);
    // Where the write was refused one look is enough; where it was taken the registry gets its time to show it.
    const shown = fault === undefined
        ? await patiently('total', async () => (await (0,verify/* readUntil */.L)(before, image, tag, ports.registry, ports.clock, { signal: budget.total })).state, ports, budget)
        : await look(step, ports, budget);
    if ('fault' in shown)
        return { after: 'unknown', end: 'stranded', fault: fault ?? shown.fault, unmendable };
    if (shown.value === before)
        return { after: before, end: 'restored' };
    return { after: shown.value, end: 'stranded', unmendable, fault: fault ?? 'it was written back and the registry does not show it' };
}
async function write(step, { registry }, call) {
    const { image, tag, from } = step.move;
    try {
        await (from ? registry.write(image, tag, from, call) : registry.untag(image, tag, call));
    }
    catch (thrown) {
        if ((0,trouble/* mayLand */.T8)((0,release_failure/* asFailure */.h_)(thrown)))
            step.lostBack = true;
        throw thrown;
    }
}
const told = ({ message, hint }) => (hint ? `${message}: ${hint}` : message);
/** Tries again what may work the next time, until the time is up; waits where it is asked to. */
async function patiently(until, act, { clock }, budget) {
    for (let tries = 0;; tries++) {
        try {
            return { value: await act() };
        }
        catch (thrown) {
            const failure = (0,release_failure/* asFailure */.h_)(thrown);
            const left = budget.left(until);
            const isPassing = until === 'total' ? (0,trouble/* mayPass */.bg)(failure) : failure.transient;
            if (!isPassing || left <= 0)
                return { fault: told(failure), status: failure.status };
            const pause = Math.max(failure.retryAfter ?? 0, PAUSES[Math.min(tries, PAUSES.length - 1)]);
            // What asks to wait for longer than there is gets one more try before the end.
            const wait = pause < left ? pause : left - LAST_TRY;
            if (wait <= 0)
                return { fault: told(failure), status: failure.status };
            await clock.sleep(wait, budget[until]);
        }
    }
}


/***/ }),

/***/ 2968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ planEntry),
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* harmony import */ var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _step__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3813);


/** A plan as the journal keeps it: with the bytes of every manifest that may have to be put back. */
const planEntry = (plan, at) => ({
    kind: 'plan',
    at,
    images: plan.images,
    moves: plan.moves.map(({ from, to, ...rest }) => ({ ...rest, from: from ? pack(from) : null, to: pack(to) })),
});
/** Reads from its journal how far a run had come. A step that was only intended may have happened. */
function replay(entries) {
    const replayed = { images: [], steps: [], committed: false };
    for (const entry of entries) {
        switch (entry.kind) {
            case 'begin':
                replayed.begin = entry;
                break;
            case 'plan':
                replayed.images = entry.images;
                replayed.steps = (0,_step__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B_)({ moves: entry.moves.map(recall) }, entry.at);
                break;
            case 'intended':
            case 'refused':
            case 'failed':
            case 'sent':
            case 'proved':
                mark(replayed.steps[entry.move], entry);
                break;
            case 'committed':
                replayed.committed = true;
                break;
            case 'ruling':
                replayed.ruling = entry.update;
                break;
            case 'ruled': break;
            case 'history':
                replayed.update = entry.update;
                break;
            case 'history-written':
                replayed.update = undefined;
                break;
            case 'end':
                replayed.ended = entry.outcome;
                replayed.endReason = entry.reason;
                break;
            // A smoke's own: src/smoke/replay.ts.
            case 'smoke':
            case 'asking':
            case 'answered':
            case 'cleaned': break;
            // A deploy's tenants: src/release/rollout/replay.ts.
            case 'fleet':
            case 'redeploying':
            case 'listed':
            case 'found': break;
        }
    }
    replayed.steps.forEach(settle);
    return replayed;
}
/** Every write that was sent is lost, until an answer to it is in the journal. */
function mark(step, { kind, at }) {
    if (!step)
        return;
    if (kind === 'intended')
        return (0,_step__WEBPACK_IMPORTED_MODULE_1__/* .lose */ .KU)(step, at);
    if (kind !== 'proved')
        (0,_step__WEBPACK_IMPORTED_MODULE_1__/* .seeLanded */ .Mf)(step);
    if (kind === 'sent' || kind === 'proved')
        step.state = kind;
    else if (step.state !== 'unsettled')
        step.state = kind === 'refused' ? 'refused' : 'unsettled';
}
/** What was sent and not answered may have happened. */
const settle = (step) => { if (step.lost?.count && step.state !== 'proved' && step.state !== 'sent')
    step.state = 'unsettled'; };
const recall = ({ from, to, ...rest }) => ({ ...rest, from: from ? unpack(from) : undefined, to: unpack(to) });
const pack = ({ bytes, mediaType }) => ({ bytes: Buffer.from(bytes).toString('base64'), mediaType });
function unpack({ bytes, mediaType }) {
    const raw = Buffer.from(bytes, 'base64');
    return { bytes: raw, mediaType, digest: (0,_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(raw) };
}


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ revert),
  $: () => (/* binding */ watchTheirs)
});

// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/tags/put-back.ts + 1 modules
var put_back = __webpack_require__(3372);
// EXTERNAL MODULE: ./src/release/tags/step.ts
var tags_step = __webpack_require__(3813);
;// CONCATENATED MODULE: ./src/release/tags/watch.ts


/** Milliseconds between two looks at a tag that a lost write may still move. */
const PAUSE = 1_000;
/** Milliseconds that are left for what comes after: to put back once more, and the protection. */
const RESERVE = 3_000;
/**
 * Looks at a tag again and again after it was put back, since a write whose answer was lost may still land (incident
 * late-write): what lands is put back as well, and what may still land when the time is up is told as stranded.
 */
async function watch(step, end, way, ports, budget) {
    const { registry, clock, log } = ports;
    const { image, tag, to } = step.move;
    const name = `${image.name}:${tag}`;
    let so = end;
    log.info(`${name}: a write of it was lost and may still land; watching the tag`);
    while (so.end !== 'stranded' && budget.left('restore') > RESERVE && (0,tags_step/* isToWatch */.b_)(step, clock.now())) {
        await clock.sleep(Math.min(PAUSE, budget.left('restore') - RESERVE), budget.restore);
        const shown = await registry.read(image, tag, { signal: budget.total }).then((found) => found?.digest ?? null, () => undefined);
        if (shown === undefined || shown === so.after)
            continue;
        if (shown !== to.digest || way !== 'clear') {
            if (shown === to.digest)
                (0,tags_step/* seeLanded */.Mf)(step);
            so = shown === (0,tags_step/* digestBefore */.oU)(step) ? { after: shown, end: 'untouched' } : { after: shown, end: 'foreign', fault: put_back/* MOVED_SINCE */.hC };
            continue;
        }
        if (so.end === 'foreign')
            return landedOnTheirs(step, so);
        log.info(`${name}: a write that was lost has landed`);
        step.state = 'unsettled';
        so = await (0,put_back/* settle */.G9)(step, ports, budget);
    }
    if (so.end === 'stranded' || !(0,tags_step/* mayStillLand */.d6)(step, clock.now()))
        return so;
    const after = so.after;
    if (after !== (0,tags_step/* digestBefore */.oU)(step))
        step.theirs = after;
    return { after, mayLand: true, end: 'stranded', fault: `a write of it was lost and may still land; "crane digest ${image.registry}/${image.repository}:${tag}" shows whether it has` };
}
/** Somebody else had moved the tag, and a lost write of ours has undone that: what they want is theirs to say. */
function landedOnTheirs(step, { after }) {
    step.theirs = after;
    return {
        after: step.move.to.digest, end: 'stranded', unmendable: false,
        fault: 'a write of it that was lost has landed on what somebody else had moved it to',
    };
}

;// CONCATENATED MODULE: ./src/release/tags/revert.ts




/**
 * Puts every tag back that these steps moved or may have moved, the images side by side, in each the newest first;
 * what somebody else has moved or released since is left alone, and a write that was lost is watched for as long as
 * there is time. Afterwards every step says how it stands. Never throws.
 */
async function revert(steps, ports, budget) {
    budget.trouble(ports.clock.elapsed());
    const images = new Set(steps.map((step) => step.move.image.name));
    await Promise.all([...images].map((name) => revertImage(steps.filter((step) => step.move.image.name === name), ports, budget)));
}
async function revertImage(steps, ports, budget) {
    const target = steps.find(({ move }) => move.purpose === 'move');
    let way = 'clear';
    for (const step of steps.filter(({ state }) => state !== 'waiting').reverse()) {
        if (step.move.purpose === 'keep' && target?.state === 'waiting')
            way = await isLeftToUs(step, target, ports, budget);
        note(step, await endOf(step, way, ports, budget));
        if (step.end === 'stranded')
            way = 'needed';
        if (step.end === 'foreign')
            way = 'theirs';
    }
    // The last undo was read back after all others; an earlier one it may have broken.
    for (const step of steps.filter(({ end }) => end === 'restored').slice(1))
        note(step, await (0,put_back/* lookAgain */.IK)(step, ports, budget));
    for (const step of steps.filter(({ state }) => state === 'waiting'))
        note(step, await lookOnce(step, ports, budget));
    for (const step of steps.filter(({ move }) => move.purpose === 'keep'))
        excuse(step, target);
}
/** Watches tags that are left to somebody else and that a lost write of ours may still undo. Never throws. */
async function watchTheirs(steps, ports, budget) {
    await Promise.all(steps.filter((step) => (0,tags_step/* isToWatch */.b_)(step, ports.clock.now())).map(async (step) => {
        const end = { after: step.after ?? 'unknown', end: 'foreign', fault: step.fault };
        note(step, await watch(step, end, 'clear', ports, budget));
    }));
}
const note = (step, end) => void Object.assign(step, { ...end, fault: end.fault ?? step.fault });
async function endOf(step, way, ports, budget) {
    // Nothing of ours was sent there.
    if (step.state === 'already' || step.state === 'foreign')
        return lookOnce(step, ports, budget);
    const end = way === 'clear' ? await (0,put_back/* settle */.G9)(step, ports, budget) : await (0,put_back/* keepTheWayBack */.x2)(step, way, ports, budget);
    return (0,tags_step/* isToWatch */.b_)(step, ports.clock.now()) ? watch(step, end, way, ports, budget) : end;
}
/** How a tag stands that this run did not touch; where it cannot be read nobody is kept waiting for it. */
async function lookOnce(step, { registry }, { total }) {
    const { image, tag } = step.move;
    const idle = step.state === 'waiting' ? 'untouched' : 'foreign';
    try {
        const after = (await registry.read(image, tag, { signal: total }))?.digest ?? null;
        const isIdle = after === (0,tags_step/* digestBefore */.oU)(step) && (step.state !== 'already' || step.found === after);
        return { after, end: isIdle ? 'untouched' : idle };
    }
    catch (thrown) {
        return { after: 'unknown', end: idle, fault: (0,failure/* asFailure */.h_)(thrown).message };
    }
}
/** A protection is the way back of whoever moved the target since, be it one that this run had not come to. */
async function isLeftToUs({ move: { to } }, target, ports, budget) {
    const shown = await (0,put_back/* look */.Op)(target, ports, budget);
    return 'fault' in shown || shown.value === to.digest ? 'clear' : 'theirs';
}
/** A protection that a registry cannot delete, and that shows just what its target shows, harms nobody (incident harmless-keep). */
function excuse(step, target) {
    const isHarmless = step.end === 'stranded' && step.unmendable && step.after === step.move.to.digest && target?.after === step.after;
    if (!isHarmless)
        return;
    const { image, tag } = step.move;
    Object.assign(step, {
        end: 'moved',
        fault: `this registry cannot delete a tag: ${image.name}:${tag} stays, and shows just what ${target.move.tag} shows`,
    });
}


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Np: () => (/* reexport */ HISTORY_PATIENCE),
  x7: () => (/* binding */ aftermath),
  Fo: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./src/release/early.ts
var early = __webpack_require__(9170);
// EXTERNAL MODULE: ./src/release/failure.ts
var release_failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/tags/plan.ts
var tags_plan = __webpack_require__(8596);
// EXTERNAL MODULE: ./src/release/tags/step.ts
var tags_step = __webpack_require__(3813);
;// CONCATENATED MODULE: ./src/release/tags/still.ts
/**
 * Which digest a tag shows, for whoever only asks whether it is still as it was. What was expected is taken from the
 * registry's word, which costs no manifest (Docker Hub counts those); anything else has to be proved by its bytes.
 * @returns nothing only where the registry said definitely that there is no such tag
 */
async function stillShows(registry, image, tag, expected, call) {
    // Where nothing is expected to be there, a HEAD that misses would say nothing definite.
    const stated = expected.includes(undefined) ? undefined : await registry.digest(image, tag, call);
    return stated !== undefined && expected.includes(stated) ? stated : (await registry.read(image, tag, call))?.digest;
}

// EXTERNAL MODULE: ./src/release/tags/trouble.ts
var trouble = __webpack_require__(5860);
// EXTERNAL MODULE: ./src/release/tags/verify.ts
var verify = __webpack_require__(9342);
;// CONCATENATED MODULE: ./src/release/tags/apply-step.ts







/** Milliseconds before a write whose answer was lost, or told of a fault that passes, is sent again, each time after a look at the tag. */
const LOST_PAUSES = [500, 1_500];
/** And before one that was put off is, where nobody says for how long: as often as there is time to go forward. */
const PUT_OFF_PAUSES = [500, 1_500, 3_000];
/** Before a read is asked again. */
const READ_PAUSES = [300, 1_000, 2_000];
/** Looks at a tag that is written next, once its protection was taken: that is directly before, and saves a round trip. */
function lookEarly(step, conditions) {
    const { ports: { clock, registry }, budget } = conditions;
    const { image, tag } = step.move;
    return (0,early/* early */.Q)(clock, budget.forward, (signal) => stillShows(registry, image, tag, expectedOf(step), { signal, onTrouble: budget.trouble }));
}
/**
 * Writes one tag and reads it back.
 * @param target the image's own target, of a protection: it is only of use for what that one shows
 * @param looked what was asked of the tag already, as long as that is fresh
 * @throws Failure `tag-moved-by-other`, `digest-mismatch`, and what the gate and the registry throw
 */
async function applyStep(step, target, conditions, looked) {
    const { move } = step;
    await conditions.gate?.();
    // The last thing before the write, after the gate too: between the plan and now somebody else may have moved it.
    begin(step, conditions);
    const look = () => lookBefore(step, target, conditions);
    const shown = await lookBefore(step, target, conditions, looked);
    if (step.state === 'already' || shown === move.to.digest) {
        Object.assign(step, { state: 'already', found: shown ?? null });
        return;
    }
    await put(step, look, conditions);
}
/** A protection that somebody else had made is theirs to take back (two promotes that cross): it is seen to, at the end. */
async function keepUp(step, conditions) {
    const { image, tag, to } = step.move;
    if (step.state !== 'already' || step.found !== to.digest)
        return;
    begin(step, conditions);
    const look = () => read(image, tag, [to.digest], conditions);
    if (await look() !== to.digest)
        await put(step, look, conditions);
}
/**
 * Of a protection both tags are looked at: `-previous` of somebody else's newer release was once written over with an
 * hour-old digest (incident keep-unseen).
 */
async function lookBefore(step, target, conditions, looked) {
    const { image, tag, from, to } = step.move;
    const [shown, protects] = await Promise.all([
        (0,early/* answerOf */.u)(looked, conditions.ports.clock, () => read(image, tag, expectedOf(step), conditions)),
        target && read(image, target.move.tag, [to.digest, target.move.to.digest], conditions),
    ]);
    // Whoever has moved the target to where it is to go has kept what it showed before.
    if (target && protects === target.move.to.digest) {
        if (step.state === 'waiting')
            step.state = 'already';
        return shown;
    }
    if (target && protects !== to.digest) {
        leaveAlone(step);
        throw movedByOther(target, protects);
    }
    if (shown !== to.digest && shown !== from?.digest)
        throw movedByOther(step, shown);
    return shown;
}
const expectedOf = ({ move: { from, to } }) => [from?.digest, to.digest];
/** Writes the tag and proves it, every write in the journal before it is sent. */
async function put(step, look, conditions) {
    const { ports, budget } = conditions;
    const { registry, clock, journal, log } = ports;
    const { image, tag, to } = step.move;
    await write(step, look, conditions);
    journal.append({ kind: 'sent', at: clock.now(), move: step.index });
    begin(step, conditions);
    const reading = (0,verify/* readUntil */.L)(to.digest, image, tag, registry, clock, { signal: budget.forward, onTrouble: budget.trouble });
    conditions.onSent?.(step);
    const shown = await reading;
    const fault = (0,verify/* disproof */.b)(shown, to.digest, (0,tags_step/* digestBefore */.oU)(step), `${image.name}:${tag}`);
    if (fault)
        throw fault;
    step.state = 'proved';
    journal.append({ kind: 'proved', at: clock.now(), move: step.index });
    log.info(`moved and read back: ${(0,tags_plan/* describeMove */.x)(step.move)}`);
}
/** Sends the write until it is taken; where the answer was lost the tag itself is asked before it is sent again. */
async function write(step, look, conditions) {
    const { ports: { clock, log }, budget } = conditions;
    const { image, tag, to } = step.move;
    let fault;
    for (let tries = 1;; tries++) {
        goOn(budget, fault);
        begin(step, conditions);
        fault = await send(step, conditions);
        if (!fault)
            return;
        const pause = pauseBefore(fault, tries, budget);
        if (pause === undefined)
            throw fault;
        budget.trouble(step.began);
        log.info(`${image.name}:${tag}: ${fault.message}; trying again in ${pause / 1000} s`);
        await clock.sleep(pause, budget.forward);
        goOn(budget, fault);
        const shown = await look();
        if (shown !== to.digest)
            continue;
        (0,tags_step/* seeLanded */.Mf)(step);
        step.state = 'sent';
        return;
    }
}
/** One write. @returns why it was not taken, or may not have been */
async function send(step, { ports: { registry, clock, journal }, budget }) {
    const { image, tag, to } = step.move;
    journal.append({ kind: 'intended', at: clock.now(), move: step.index });
    const wasUnsettled = step.state === 'unsettled';
    step.state = 'refused';
    try {
        await registry.write(image, tag, to, { signal: budget.writes });
        step.state = 'sent';
        return undefined;
    }
    catch (thrown) {
        const failure = (0,release_failure/* asFailure */.h_)(thrown);
        if ((0,trouble/* mayLand */.T8)(failure))
            (0,tags_step/* lose */.KU)(step, clock.now());
        // With an answer the trouble begins when it comes: a registry may take its time.
        if (failure.status !== undefined)
            step.began = clock.elapsed();
        if (!(0,trouble/* isRefused */.H0)(failure) || wasUnsettled)
            step.state = 'unsettled';
        if (!(0,trouble/* mayLand */.T8)(failure))
            journal.append({ kind: (0,trouble/* isRefused */.H0)(failure) ? 'refused' : 'failed', at: clock.now(), move: step.index });
        return failure;
    }
}
/** Milliseconds before the next try; nothing where none is of use, or there is no time for it. */
function pauseBefore(failure, tries, budget) {
    if (budget.forward.aborted)
        return undefined;
    if (!(0,trouble/* isPutOff */.Zn)(failure))
        return failure.transient ? LOST_PAUSES[tries - 1] : undefined;
    const pause = failure.retryAfter ?? PUT_OFF_PAUSES[Math.min(tries, PUT_OFF_PAUSES.length) - 1];
    return pause < budget.left('forward') ? pause : undefined;
}
/** Reads a tag; what may pass is asked again for as long as there is time to go forward. */
async function read(image, tag, expected, { ports: { registry, clock }, budget }) {
    for (let tries = 0;; tries++) {
        const began = clock.elapsed();
        try {
            return await stillShows(registry, image, tag, expected, { signal: budget.forward, onTrouble: budget.trouble });
        }
        catch (thrown) {
            const failure = (0,release_failure/* asFailure */.h_)(thrown);
            if (!(0,trouble/* mayPass */.bg)(failure))
                throw failure;
            budget.trouble(began);
            const pause = Math.max(failure.retryAfter ?? 0, READ_PAUSES[Math.min(tries, READ_PAUSES.length - 1)]);
            if (budget.forward.aborted || pause >= budget.left('forward'))
                throw failure;
            await clock.sleep(pause, budget.forward);
            if (budget.forward.aborted)
                throw failure;
        }
    }
}
/** A part of the step begins: should it fail, its trouble began here. */
function begin(step, { ports: { clock } }) {
    step.began = clock.elapsed();
}
/** Nothing of ours stands there. */
const leaveAlone = (step) => { if (step.state === 'waiting')
    step.state = 'foreign'; };
function movedByOther(step, shown) {
    const { image, tag, from } = step.move;
    leaveAlone(step);
    return new release_failure/* Failure */.HR('tag-moved-by-other', `${image.name}:${tag} was ${from?.digest ?? 'absent'} when this run began and is ${shown ?? 'absent'} now`, { hint: 'See who moved it, then run again' });
}
/** @param fault what went wrong before, which is why it is stopped now */
function goOn(budget, fault) {
    if (budget.forward.aborted)
        throw fault ?? new release_failure/* Failure */.HR('registry-unavailable', 'stopped before the next step', { transient: true });
}

// EXTERNAL MODULE: ./src/release/tags/revert.ts + 1 modules
var revert = __webpack_require__(6083);
;// CONCATENATED MODULE: ./src/release/tags/apply.ts




/** Milliseconds for a rollback's protection: nothing may lock the way out. */
const OPTIONAL = 8_000;
/**
 * Carries a plan out, all or none: every protection is proved before the first move, the images of a phase go side by
 * side, and what one of them cannot do is undone for all of them. Never throws.
 */
async function apply(plan, conditions) {
    const { ports, budget } = conditions;
    const steps = (0,tags_step/* stepsOf */.B_)(plan, ports.clock.now());
    const of = (purpose) => steps.filter(({ move }) => move.purpose === purpose);
    const targetOf = ({ move: { image } }) => of('move').find(({ move }) => move.image.name === image.name);
    const looks = new Map();
    const protect = (step, paced) => {
        const target = targetOf(step);
        // Where a gate is asked before each write, the look comes after it.
        const onSent = target && !paced.gate ? () => void looks.set(target, lookEarly(target, paced)) : undefined;
        return applyStep(step, target, { ...paced, onSent });
    };
    const fault = (await sideBySide(of('keep'), conditions, protect))
        ?? (await sideBySide(of('move'), conditions, (step, paced) => applyStep(step, undefined, paced, looks.get(step))))
        ?? (await sideBySide(of('keep'), conditions, keepUp))
        ?? commit(ports);
    if (fault)
        await (0,revert/* revert */.r)(steps, ports, budget);
    else
        for (const step of steps)
            Object.assign(step, (0,tags_step/* standing */.JA)(step));
    return { steps, fault };
}
/** Works at steps side by side. The first that fails halts the others, and explains them. */
async function sideBySide(steps, conditions, act) {
    const { budget, ports, onWarning } = conditions;
    let first;
    const attempt = async (step) => {
        step.began = ports.clock.elapsed();
        try {
            await act(step, step.move.optional ? { ...conditions, budget: budget.brief(OPTIONAL) } : conditions);
        }
        catch (thrown) {
            const failure = (0,release_failure/* asFailure */.h_)(thrown);
            if (step.move.optional && !budget.forward.aborted) {
                step.fault = failure.message;
                onWarning(`${failure.message}; going on without this protection`);
                return;
            }
            // Who is only cut off by another's fault has none of its own: the culprit is to stand out.
            if (!first || !failure.transient)
                step.fault = failure.message;
            first ??= failure;
            budget.trouble(step.began ?? ports.clock.elapsed());
            budget.halt();
        }
    };
    await Promise.all(steps.map(attempt));
    return first;
}
/** From here on nothing is put back, not even by the step that runs after a kill. */
function commit({ journal, clock }) {
    try {
        journal.append({ kind: 'committed', at: clock.now() });
        return undefined;
    }
    catch (thrown) {
        return (0,release_failure/* asFailure */.h_)(thrown);
    }
}

// EXTERNAL MODULE: ./src/release/tags/put-back.ts + 1 modules
var put_back = __webpack_require__(3372);
// EXTERNAL MODULE: ./src/release/tags/replay.ts
var replay = __webpack_require__(2968);
// EXTERNAL MODULE: ./src/release/tags/tag-report.ts
var tag_report = __webpack_require__(4550);
// EXTERNAL MODULE: ./src/release/history/amend.ts + 1 modules
var amend = __webpack_require__(1087);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
// EXTERNAL MODULE: ./src/release/history/write.ts + 1 modules
var history_write = __webpack_require__(4945);
// EXTERNAL MODULE: ./src/release/digest.ts
var digest = __webpack_require__(1709);
;// CONCATENATED MODULE: ./src/release/tags/crossing.ts


/** Milliseconds by which two machines' clocks may differ. */
const SKEW = 60_000;
/**
 * Two runs that cross read the same target, and each writes over it: only the history, when it is written, tells the
 * later one of the other.
 * @param found the history before this run has entered its move
 */
function crossingOf(one, found) {
    const { entry: ours } = one;
    const theirs = found.entries.find(history_history/* wasLive */.Ss);
    if (!ours?.build || !theirs?.build || theirs.mode === 'found')
        return undefined;
    const isSameMove = theirs.build.digest === ours.build.digest || theirs.build.digest === ours.replaced;
    if (isSameMove || theirs.replaced !== ours.replaced || new Date(theirs.at).getTime() < new Date(ours.at).getTime() - SKEW)
        return undefined;
    return { one, ours, theirs: { ...theirs, build: theirs.build } };
}
/** Who replaced whom, in words. Holds text from outside. @param shown what the target shows now */
function crossingInWords({ one: { image }, theirs: { build, mode, by, run } }, targetTag, shown) {
    const other = `a ${mode} by ${by}${run ? ` (${run})` : ''}`;
    const end = shown === build.digest ? 'that has replaced what this run had moved it to' : 'this run has replaced that';
    return `${image.name}:${targetTag} was moved to ${(0,digest/* shortDigest */.VK)(build.digest)} by ${other} while this run moved it: ${end}`;
}
/** Puts the two into the order in which the tag has shown them, each with what it truly replaced. */
const inOrder = ({ ours, theirs }, shown) => ({ entries, hold }) => {
    const isOf = (one, other) => one.at === other.at && one.by === other.by && one.build?.digest === other.build?.digest;
    const isFoundByUs = ({ mode, at, by, build }) => mode === 'found' && at === ours.at && by === ours.by && build?.digest === ours.replaced;
    const rest = entries.filter((one) => !isOf(one, ours) && !isOf(one, theirs) && !isFoundByUs(one));
    const [mine, other] = [entries.find((one) => isOf(one, ours)), entries.find((one) => isOf(one, theirs))];
    if (!mine || !other)
        return { entries, hold };
    const pair = shown === theirs.build.digest
        ? [{ ...other, replaced: ours.build?.digest }, mine]
        : [{ ...mine, replaced: theirs.build.digest }, other];
    return { entries: [...pair, ...rest], hold };
};

;// CONCATENATED MODULE: ./src/release/tags/write-down.ts





/** Milliseconds for the histories: they are worth a wait, and not a job that runs out of time. */
const HISTORY_PATIENCE = 15_000;
/**
 * Has the histories remember a plan that was carried out.
 * @param read the histories that were read beside the targets' own read-back
 * @returns which holds were lifted, as the end of a sentence: nobody's is lifted in silence (incident hold-lifted-unasked)
 */
async function writeDown(update, targetTag, record, ports, budget, read) {
    const call = { signal: budget.brief(HISTORY_PATIENCE).forward };
    const crossings = new Map();
    const faults = await (0,history_write/* remember */.k)(update, ports, call, (one, found) => {
        const crossing = crossingOf(one, found);
        if (crossing)
            crossings.set(one.image.name, crossing);
    }, read);
    for (const { words } of faults)
        record.warn(`${words}; the tags are right, and the next run does not know of this one`);
    const written = update.images.filter(({ image }) => !faults.some((fault) => fault.image === image.name));
    if (update.images.some((one) => one.ruling && !written.includes(one))) {
        record.warn('the veto and the hold of this rollback do not stand everywhere: an automatic release may bring the build back');
    }
    for (const crossing of crossings.values())
        await tellCrossing(crossing, update, targetTag, record, ports, call);
    const holds = new Set(written.flatMap(({ lift }) => (lift ? [(0,history_history/* inWords */.r4)(lift)] : [])));
    return holds.size === 0 ? '' : `; it lifted the hold set ${[...holds].join(', and the one set ')}`;
}
/** Says who replaced whom, and puts it into the history. */
async function tellCrossing(crossing, { tag, length }, targetTag, record, { registry, clock }, call) {
    const { image } = crossing.one;
    const shown = await registry.read(image, targetTag, call).then((found) => found?.digest, () => undefined);
    record.warn(crossingInWords(crossing, targetTag, shown));
    try {
        await (0,amend/* amend */.e)({ image, tag, length }, inOrder(crossing, shown), { registry, clock }, call);
    }
    catch (thrown) {
        record.warn(`${image.name}:${tag} does not tell it: ${(0,release_failure/* asFailure */.h_)(thrown).message}`);
    }
}

;// CONCATENATED MODULE: ./src/release/tags/run-plan.ts








/** Carries a plan out, or only tells it, and reports how it ended: the common end of promote, rollback and deploy. */
async function runPlan(planRun, record, ports, budget) {
    const { plan, goal, targetTag, dryRun, undo, gate, postMortem, next, command, update } = planRun;
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
    const histories = new Map();
    const { steps, fault } = await apply(plan, { ports, budget, gate, onWarning: record.warn, onSent: ({ move: { image } }) => {
            if (update)
                histories.set(image.name, (0,early/* early */.Q)(ports.clock, budget.forward, (signal) => ports.registry.read(image, update.tag, { signal })));
        } });
    const settled = (0,tag_report/* settledImages */.qA)(plan.images, steps);
    if (!fault) {
        const lifted = update ? await writeDown(update, targetTag, record, ports, budget, histories) : '';
        const verdict = `${targetTag} was moved to ${goal} in ${moving(plan)} of ${count} images and read back${already(plan)}${lifted}`;
        return record.finish({ outcome: 'done', reason: 'ok', verdict, images: settled, undo, postMortem, next, command });
    }
    const outcome = (0,tag_report/* outcomeOf */.sG)(steps);
    const why = ports.cancel.aborted ? 'the run was asked to stop' : fault.message;
    (0,tag_report/* cautionsOf */.Y_)(steps).forEach(record.warn);
    return record.failed(fault, { outcome, images: settled, ...aftermath(steps, why, fault.hint) });
}
const moving = (plan) => plan.moves.filter((move) => move.purpose === 'move').length;
/** Images that showed it before, as the end of a sentence. */
function already({ images }) {
    const current = images.filter(({ target }) => target.before === target.wanted);
    return current.length === 0 ? '' : `; ${current.map(({ image }) => image).join(', ')} showed it already`;
}
/** How a run that was stopped reads, and what is next. */
function aftermath(steps, why, hint) {
    const theirs = steps.some(({ end }) => end === 'foreign') ? '; what somebody else moved was left alone' : '';
    switch ((0,tag_report/* outcomeOf */.sG)(steps)) {
        case 'failed': return { verdict: `${why}; ${theirs ? `nothing of ours is moved${theirs}` : 'no tag was moved'}`, next: hint ?? 'Mend the cause, then run again' };
        case 'restored': return { verdict: `${why}; every tag of ours is back where it was, read back${theirs}`, next: hint ?? 'Mend the cause, then run again' };
        case 'stranded': return strandedWords(steps, why);
    }
}
function strandedWords(steps, why) {
    const landing = steps.filter(({ mayLand }) => mayLand);
    const others = steps.filter(({ end, mayLand, fault }) => end === 'stranded' && !mayLand && fault !== put_back/* HOLDS_THE_WAY_BACK */.B8);
    if (landing.length === 0 || others.length > 0) {
        return { verdict: `${why}; not every tag could be put back`, next: 'Put the stranded tags right with the commands given, then run again' };
    }
    const names = landing.map(({ move: { image, tag } }) => `${image.name}:${tag}`).join(', ');
    return {
        verdict: `${why}; what moved is back, but a write whose answer was lost may still land on ${names}`,
        next: 'Look at the stranded tags again in two minutes, and put them right with the commands given',
    };
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   KU: () => (/* binding */ lose),
/* harmony export */   Mf: () => (/* binding */ seeLanded),
/* harmony export */   b_: () => (/* binding */ isToWatch),
/* harmony export */   d6: () => (/* binding */ mayStillLand),
/* harmony export */   oU: () => (/* binding */ digestBefore)
/* harmony export */ });
/** @param since epoch milliseconds */
const stepsOf = ({ moves }, since) => moves.map((move, index) => ({ index, move, since, state: 'waiting' }));
const digestBefore = ({ move }) => move.from?.digest ?? null;
/** How a step stands in a run that reached its end. */
function standing(step) {
    if (step.state === 'proved')
        return { after: step.move.to.digest, end: 'moved' };
    if (step.state === 'already')
        return { after: step.found === undefined ? step.move.to.digest : step.found, end: 'unchanged' };
    return { after: step.state === 'waiting' ? digestBefore(step) : 'unknown', end: 'refused' };
}
/** Milliseconds after which a write whose answer was lost is taken never to land: gateways give up after a minute. */
const LANDS_WITHIN = 60_000;
/** A write was sent and its answer lost. @param at epoch milliseconds */
const lose = (step, at) => void (step.lost = { count: (step.lost?.count ?? 0) + 1, at });
/** The tag was seen to show what was written: of the writes that were lost, one is accounted for. */
function seeLanded(step) {
    if (step.lost)
        step.lost = { ...step.lost, count: Math.max(0, step.lost.count - 1) };
}
/**
 * Whether to watch the tag of this step: also where all that was lost has been seen, since a gateway may have sent it
 * twice, and what was seen may have been another run's that does the same.
 * @param now epoch milliseconds
 */
const isToWatch = ({ lost }, now) => lost !== undefined && Math.abs(now - lost.at) < LANDS_WITHIN;
/** Whether a write of this step may still land that nobody has seen. @param now epoch milliseconds */
const mayStillLand = (step, now) => isToWatch(step, now) && step.lost.count > 0;


/***/ }),

/***/ 4550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ unwrittenImages),
/* harmony export */   Y_: () => (/* binding */ cautionsOf),
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
function mendCommand({ unmendable, theirs, move: { image, tag, from } }) {
    const repository = `${image.registry === 'registry-1.docker.io' ? 'docker.io' : image.registry}/${image.repository}`;
    const right = theirs === undefined ? from?.digest : theirs;
    if (right === 'unknown')
        return undefined;
    if (right)
        return `crane tag ${repository}@${right} ${tag}`;
    if (unmendable)
        return undefined;
    const ecr = (0,_image__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(image.registry);
    if (!ecr)
        return `crane delete ${repository}:${tag}`;
    return `aws ecr batch-delete-image --region ${ecr.region} --registry-id ${ecr.account} ` +
        `--repository-name ${image.repository} --image-ids imageTag=${tag}`;
}
/** What is to be known of a run that was put back, though it strands nobody. */
const cautionsOf = (steps) => steps.flatMap(({ end, fault, lostBack, move: { image, tag } }) => [
    ...(end === 'moved' && fault ? [fault] : []),
    ...(lostBack ? [`a write that puts ${image.name}:${tag} back was lost and may land late: wait two minutes before anything else is moved there`] : []),
]);
/** How a run ended that a fault stopped, judged by the tags alone. */
function outcomeOf(steps) {
    if (steps.some((step) => step.end === 'stranded'))
        return 'stranded';
    // A protection that could not be taken away again, and harms nobody, was moved and stays.
    return steps.some(({ end }) => end === 'restored' || end === 'moved') ? 'restored' : 'failed';
}


/***/ }),

/***/ 5860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   T8: () => (/* binding */ mayLand),
/* harmony export */   Zn: () => (/* binding */ isPutOff),
/* harmony export */   bg: () => (/* binding */ mayPass)
/* harmony export */ });
/* harmony import */ var _passing__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

/** Whether asking once more may bring another answer: it is no refusal, and no proof of anything. */
const mayPass = ({ transient, reason }) => transient || reason === 'registry-unavailable';
/**
 * Whether a write that ended so may land later. Of three that a gateway answered with 504, all were applied 25 s after
 * (incident late-write).
 */
const mayLand = ({ transient, unsent, status }) => transient && !unsent && (status === undefined || (0,_passing__WEBPACK_IMPORTED_MODULE_0__/* .isStillAtWork */ .vP)(status));
/** A limit on requests, whatever status it comes with: the registry has not looked at the write. */
const isLimit = (status = 0) => status >= 400 && status < 500 && status !== 408;
/** Whether a write was put off, and may be sent as often as there is time for it. */
const isPutOff = ({ transient, unsent, status = 0, retryAfter }) => transient && (unsent || isLimit(status) || (0,_passing__WEBPACK_IMPORTED_MODULE_0__/* .isNotLetIn */ .Yf)(status) || retryAfter !== undefined);
/** Whether it is certain that nothing came of the write, nor will. */
const isRefused = ({ transient, unsent, status }) => !transient || unsent || isLimit(status);


/***/ }),

/***/ 9342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readUntil),
/* harmony export */   b: () => (/* binding */ disproof)
/* harmony export */ });
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _trouble__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5860);


/** How long a registry may take to show a tag that it took. */
const PATIENCE = 20_000;
/** The pauses between two looks, the last one again and again. Registries that lag do so for a second or two. */
const PAUSES = [100, 200, 400, 800, 1_500, 2_000];
/**
 * Reads a tag until it shows what is wanted, at most 20 s: a 201 is no proof, and some registries show a new tag only
 * seconds after they took it. A fault that may pass is never the end of it (incident one-500).
 * @param wanted the digest, or `null` where the tag must be gone
 * @throws Failure where the registry refuses the read
 */
async function readUntil(wanted, image, tag, registry, clock, call) {
    const end = clock.elapsed() + PATIENCE;
    let shown = { state: 'unknown' };
    for (let look = 0;; look++) {
        const began = clock.elapsed();
        try {
            shown = { state: (await registry.read(image, tag, call))?.digest ?? null };
            if (shown.state === wanted)
                return shown;
        }
        catch (thrown) {
            const fault = (0,_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown);
            if (!(0,_trouble__WEBPACK_IMPORTED_MODULE_1__/* .mayPass */ .bg)(fault))
                throw fault;
            call.onTrouble?.(began);
            shown = { ...shown, fault };
        }
        const pause = Math.max(PAUSES[Math.min(look, PAUSES.length - 1)], shown.fault?.retryAfter ?? 0);
        if (call.signal?.aborted || clock.elapsed() + pause > end)
            return shown;
        await clock.sleep(pause, call.signal);
        if (call.signal?.aborted)
            return shown;
    }
}
/** Turns what a tag showed in the end into the fault it is, if it is one. */
function disproof({ state, fault }, wanted, before, name) {
    if (state === wanted)
        return undefined;
    if (state === 'unknown') {
        const why = fault ? `: ${fault.message}` : '';
        return new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-unavailable', `${name} was written and could not be read back${why}`, { transient: true, hint: fault?.hint });
    }
    if (state === before) {
        return new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('digest-mismatch', `the registry took ${name} and still shows ${state ?? 'no such tag'}`, {
            hint: 'See that no cache stands before the registry and that it takes writes just now, then run again',
        });
    }
    return new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('tag-moved-by-other', `${name} shows ${state ?? 'no such tag'}: somebody else moved it`, {
        hint: 'See who moved it, then run again',
    });
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   PP: () => (/* binding */ tableHead),
/* harmony export */   PW: () => (/* binding */ isAddress),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _bounded__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1405);
/* harmony import */ var _safe__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);



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
    return (0,_bounded__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)((0,_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text).trim(), limit).split(/\s+/).map(word).join(' ');
}
function word(text) {
    if (text === '->')
        return '→';
    const [, open = '', core = '', close = ''] = WORD.exec(text) ?? [];
    if (core === '')
        return text === '' ? '' : `${open}${escapeEnd(close)}`;
    // "www." begins an address, also where the rest of it was cut off.
    if (!PLAIN.test(core) || /^www$/i.test(core))
        return `${open}${span((0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(core) ? (0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(core) : core)}${close}`;
    // "1." and "1)" begin a list.
    return `${open}${core}${/\d$/.test(core) ? escapeEnd(close) : close}`;
}
const escapeEnd = (text) => text.replace(/[.):]/g, '\\$&');
/**
 * Text from outside as a code span. Backticks and pipes stand beside the span as entities: how a span holds them, and
 * how a table cell does, is where renderers differ.
 */
const code = (text, limit = 300) => span((0,_bounded__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .J)((0,_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text).trim(), limit));
const span = (text) => text
    .split(/( *[`|] *)/)
    .map((part, index) => (index % 2 === 1 ? part.replace('`', '&#96;').replace('|', '&#124;') : part && `\`${part}\``))
    .join('');
/** Lines to copy, each made harmless, in a fence that none of them can close. */
function codeBlock(lines, language = '') {
    const safe = lines.map(_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I);
    const longest = Math.max(2, ...safe.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [fence + language, ...safe, fence].join('\n');
}
/** A plain address, in which nothing could end the link it stands in. */
const isAddress = (url) => /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%-]*)?(?:\?[\w=&%.~-]*)?$/.test(url);
/** A link to an address that is one; anything else is only shown. */
const link = (label, url) => (isAddress(url) ? `[${label}](${url})` : code(url));
/** Rows of cells that `prose` or `code` made, or that are ours. */
function tableHead(titles) {
    return `${tableRow(titles)}\n${tableRow(titles.map(() => '---'))}`;
}
const tableRow = (cells) => `| ${cells.join(' | ')} |`;
/** Folded away. @param title ours: it is HTML, in which nothing is escaped */
const details = (title, content) => `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;


/***/ }),

/***/ 7552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   rl: () => (/* binding */ causeOf)
/* harmony export */ });
/** Numbers of an address, which differ from tenant to tenant where the cause is one. */
const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|\[[0-9a-f:]+\](?::\d+)?/g;
/** So much of what was said tells one cause from another. */
const TELLING = 300;
/** What a tenant said without what only names it, so that one cause is told once. */
function causeOf(got, tenant) {
    const said = got.slice(0, TELLING);
    const names = /^https?:/.test(tenant) && URL.canParse(tenant) ? [tenant, new URL(tenant).host] : [tenant];
    return names.reduce((text, name) => without(name, text), said).replace(ADDRESS, '…');
}
/** Only where the name is a word of its own: a tenant may be called `a`. */
const without = (name, text) => name === '' ? text : text.split(name).reduce((before, after) => `${before}${isApart(before.at(-1)) && isApart(after[0]) ? '…' : name}${after}`);
const isApart = (character = ' ') => !/[\w-]/.test(character);
/** Puts together what has the same key, in the order of the first of each. */
function together(items, keyOf) {
    const all = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const known = all.get(key);
        if (known)
            known.push(item);
        else
            all.set(key, [item]);
    }
    return [...all.values()];
}
/** Names in a line; the evidence has the rest of them. */
const NAMES = 20;
/** e.g. `a, b and 3 more`. @param show how a name is written */
function names(all, show) {
    const rest = all.length - NAMES;
    return `${all.slice(0, NAMES).map((name) => show(name)).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}


/***/ }),

/***/ 2189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasTroubledChecks),
/* harmony export */   P: () => (/* binding */ checkGroups)
/* harmony export */ });
/* harmony import */ var _causes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7552);

const isTrouble = ({ verdict }) => verdict === 'fail' || verdict === 'inconclusive';
/** Whether nothing could be asked of it: then its one line stands for every check. */
const isDead = ({ checks = [] }) => checks.some(({ verdict }) => verdict === 'inconclusive') && checks.every(({ verdict }) => verdict === 'inconclusive' || verdict === 'skipped');
/** Whether its own checks tell what is wrong with it. */
const hasTroubledChecks = ({ checks = [] }) => checks.some(isTrouble);
/** Every check that did not pass, grouped by its cause: what failed before what could not be asked. */
function checkGroups(report) {
    const troubles = report.tenants.flatMap((tenant) => (isDead(tenant) ? deadOf(tenant, report) : troublesOf(tenant)));
    return (0,_causes__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(troubles, ({ key }) => key)
        .map((group) => ({ ...group[0], canaries: group.flatMap(({ canaries }) => canaries) }))
        .toSorted((a, b) => Number(a.verdict !== 'fail') - Number(b.verdict !== 'fail'));
}
/** The verdict may have said it: a dead canary is shown once. */
function deadOf({ tenant, checks = [] }, { verdict }) {
    const check = checks.find(isTrouble);
    if (verdict.includes(tenant) && verdict.includes(check.got ?? ''))
        return [];
    return [{ key: `dead ${(0,_causes__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(check.got ?? '', tenant)}`, verdict: 'inconclusive', canaries: [tenant], check }];
}
function troublesOf({ tenant, checks = [] }) {
    return checks.filter(isTrouble).map((check) => {
        const { name, expected, got = '' } = check;
        const verdict = check.verdict === 'fail' ? 'fail' : 'inconclusive';
        return { key: JSON.stringify([verdict, name, expected, (0,_causes__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .rl)(got, tenant)]), verdict, name, canaries: [tenant], check };
    });
}


/***/ }),

/***/ 9493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ otherWarnings),
/* harmony export */   u: () => (/* binding */ whatWentWrong)
/* harmony export */ });
/* harmony import */ var _causes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7552);
/* harmony import */ var _tags__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505);


/** What a tag says that another's fault cut off: it explains nothing. */
const STOPPED = /^stopped, since /;
function whatWentWrong(report) {
    const { faults, verdict } = report;
    const tags = (0,_tags__WEBPACK_IMPORTED_MODULE_0__/* .tagRows */ .Od)(report);
    const told = new Set(tags.flatMap(({ fault }) => fault ?? []));
    const others = [...new Set(faults)].filter((fault) => !verdict.includes(fault) && !told.has(fault));
    const ofTags = byFault(tags).filter(({ fault }) => !STOPPED.test(fault) && !verdict.includes(fault));
    const place = new Map(faults.map((fault, at) => [fault, at]));
    // The fault that decided is the first of them.
    const causes = [...others.map((fault) => ({ tags: [], fault })), ...ofTags]
        .toSorted((a, b) => (place.get(a.fault) ?? Infinity) - (place.get(b.fault) ?? Infinity) || 0);
    const stopped = tags.filter(({ fault }) => fault && STOPPED.test(fault)).map(nameOf);
    return { causes, stopped: causes.length > 0 ? stopped : [] };
}
const nameOf = ({ image, tag }) => `${image}:${tag}`;
function byFault(tags) {
    const faulty = tags.filter(({ fault }) => fault);
    return (0,_causes__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(faulty, ({ fault }) => fault).map((group) => ({ tags: group.map(nameOf), fault: group[0].fault }));
}
/** Warnings that neither a gate nor the list of the tenants to look at says already. */
function otherWarnings({ warnings, gates, stragglers }) {
    const said = new Set(gates.flatMap(({ verdict, detail }) => (verdict === 'warned' ? [detail] : [])));
    const left = new Set(stragglers);
    const isLeft = (warning) => left.has(/^left behind: (\S+) /.exec(warning)?.[1] ?? '');
    return [...new Set(warnings)].filter((warning) => !said.has(warning) && !isLeft(warning));
}


/***/ }),

/***/ 6442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ gateRows),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   zo: () => (/* binding */ gateSentence)
/* harmony export */ });
/* harmony import */ var _facts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1349);
/* harmony import */ var _causes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7552);


const WEIGHT = ['held', 'warned', 'off', 'passed'];
/** Whatever differs from reading to reading: what was to be done if they let it. */
const BEFORE = /; read before ([^;]+)$/;
/** One row a gate, those that held first. */
function gateRows({ gates, verdict }) {
    const rows = (0,_causes__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(gates, ({ name }) => name).map((readings) => rowOf(readings, verdict));
    return offTogether(rows).toSorted((a, b) => WEIGHT.indexOf(a.verdict) - WEIGHT.indexOf(b.verdict));
}
/** Those that somebody has to look at, and those that nobody has. */
const isOpen = ({ verdict }) => verdict !== 'passed';
function rowOf(readings, said) {
    const verdict = WEIGHT.find((one) => readings.some((gate) => gate.verdict === one));
    const weighing = readings.filter((gate) => gate.verdict === verdict);
    const details = [...new Set(weighing.map(({ detail }) => detail.replace(BEFORE, '')))];
    return { verdict, names: [readings[0].name], readings, details: verdict === 'passed' ? details : details.filter((detail) => !said.includes(detail)) };
}
function offTogether(rows) {
    return (0,_causes__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(rows, ({ verdict, details, names }) => (verdict === 'off' ? `off ${details.join('\n')}` : `one ${names[0]}`))
        .map((group) => ({ ...group[0], names: group.flatMap(({ names }) => names), readings: group.flatMap(({ readings }) => readings) }));
}
/** More details of one gate than these are left to the evidence. */
const DETAILS = 3;
/**
 * A gate in a sentence, e.g. `head: passed 16 times, 10:29:15 to 10:29:18, last before the tags (main is at 4c1d56e)`.
 * @param show how text from outside is written
 */
function gateSentence(row, show) {
    const { details } = row;
    const shown = details.slice(0, DETAILS).map((detail) => show(detail));
    const rest = details.length > DETAILS ? [`${details.length - DETAILS} more`] : [];
    const brackets = shown.length > 0 ? ` (${[...shown, ...rest].join('; ')})` : '';
    return `${row.names.map((name) => show(name)).join(', ')}: ${howOften(row, show)}${brackets}`;
}
function howOften({ verdict, readings }, show) {
    const passed = readings.filter((gate) => gate.verdict === 'passed');
    if (verdict === 'off')
        return 'off';
    if (verdict === 'passed')
        return `passed${times(readings)}${lastBefore(readings, show)}`;
    const others = readings.filter((gate) => gate.verdict === verdict);
    const after = passed.length > 0 ? `, after it had passed${times(passed)}` : '';
    return `${verdict}${times(others)}${after}`;
}
/** e.g. `, 10:29:15`, ` 16 times, 10:29:15 to 10:29:18`. */
function times(readings) {
    const [first, last] = [(0,_facts__WEBPACK_IMPORTED_MODULE_0__/* .utcTime */ .SK)(readings[0].readAt), (0,_facts__WEBPACK_IMPORTED_MODULE_0__/* .utcTime */ .SK)(readings.at(-1).readAt)];
    const often = readings.length > 1 ? ` ${readings.length} times` : '';
    return `${often}, ${first === last ? first : `${first} to ${last}`}`;
}
function lastBefore(readings, show) {
    const [, before] = BEFORE.exec(readings.at(-1).detail) ?? [];
    return before ? `, last before ${show(before)}` : '';
}


/***/ }),

/***/ 9417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ nextAction),
/* harmony export */   W: () => (/* binding */ dispatchOf)
/* harmony export */ });
/** The button as it is called; Gitea has `Re-run failed jobs` from 1.26 on alone. */
const rerunOf = ({ forge }) => (forge === 'gitea' ? 'Re-run' : 'Re-run failed jobs');
/** How a sentence of ours ends that means the same run once more. */
const AGAIN = /(?:^|[,:;] (?:then )?| then )run (?:again|this to go on where it stopped)$/i;
/** What is next, and on a forge the forge's own way to it: whoever reads a summary on a phone has no command line. */
function nextAction(report) {
    const { next, command, runUrl } = report;
    if (!isJob(report))
        return { words: next, command };
    if (AGAIN.test(next) && !command?.startsWith('release-action recover')) {
        return { words: next.replace(AGAIN, ''), own: { kind: 'rerun', label: rerunOf(report), url: runUrl }, command };
    }
    return { words: next, own: command ? dispatchOf(command, report) : undefined, command };
}
/** A run of a forge's; what else has no page and no button. */
const isJob = ({ forge, runUrl }) => forge !== undefined || runUrl !== undefined;
/** What is dispatched in place of a command of ours; nothing on a command line, or where it is more than one, or no mode. */
function dispatchOf(command, report) {
    if (!isJob(report))
        return undefined;
    const [, mode = '', commit = '', rest = ''] = /^release-action (promote|rollback|deploy) ([\w-]+)(.*)$/s.exec(command) ?? [];
    if (mode === '' || /&&|;/.test(rest))
        return undefined;
    const url = report.runUrl?.replace(/\/runs\/\d+.*$/, '');
    if (mode !== 'deploy')
        return { kind: 'dispatch', label: mode, input: `sha: ${commit}`, url };
    const [, tag] = / --redeploy-tag ([\w.-]+)/.exec(rest) ?? [];
    return tag ? { kind: 'dispatch', label: mode, input: `redeploy-tag: ${tag}`, url } : undefined;
}


/***/ }),

/***/ 5505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ imageRows),
/* harmony export */   E4: () => (/* binding */ mends),
/* harmony export */   L1: () => (/* binding */ mendTitle),
/* harmony export */   Od: () => (/* binding */ tagRows),
/* harmony export */   Rr: () => (/* binding */ unmended),
/* harmony export */   i_: () => (/* binding */ fateWords),
/* harmony export */   io: () => (/* binding */ digestColumns),
/* harmony export */   t: () => (/* binding */ targetTags),
/* harmony export */   vD: () => (/* binding */ fatesOf)
/* harmony export */ });
const ORDER = ['stranded', 'foreign', 'refused', 'restored', 'untouched', 'planned', 'moved', 'unchanged'];
/** Whose fault decided: it was not written, or had to be put back, for what it met itself. */
function culpritsOf({ faults, verdict }) {
    // Of thousands of tags most say the same.
    const known = new Map();
    return ({ fault }) => {
        if (!fault)
            return false;
        const found = known.get(fault) ?? (faults.includes(fault) || verdict.includes(fault));
        known.set(fault, found);
        return found;
    };
}
/** Stranded first, then whoever brought it about, then whatever has a fault of its own, then by how far it is from what was wanted. */
function rank(tag, isCulprit) {
    if (tag.state === 'stranded')
        return 0;
    return isCulprit(tag) ? 1 : ORDER.indexOf(tag.state) + (tag.fault ? 2 : 12);
}
function sorted(report) {
    const isCulprit = culpritsOf(report);
    const ranked = report.images.map((image) => {
        const { target, keep } = image;
        return { image, worst: Math.min(rank(target, isCulprit), keep ? rank(keep, isCulprit) : Infinity) };
    });
    return ranked.toSorted((a, b) => a.worst - b.worst).map(({ image }) => image);
}
/** Every tag, the images with the worst first, in each the target before its protection. */
const tagRows = (report) => sorted(report).flatMap(({ image, target, keep }) => [target, ...(keep ? [keep] : [])].map((tag) => ({ ...tag, image })));
/** How a tag came out of it: one that could not be written is not "untouched". */
function fatesOf(report) {
    const isCulprit = culpritsOf(report);
    return (tag) => (tag.state === 'untouched' && isCulprit(tag) ? 'refused-move' : tag.state);
}
const FATES = {
    'refused-move': 'not moved', foreign: 'moved by others', refused: 'not written', restored: 'put back', planned: 'would move',
};
/** In plain words. */
const fateWords = (fate) => FATES[fate] ?? fate;
const IN_TROUBLE = new Set(['stranded', 'foreign', 'refused']);
function imageRows(report) {
    const isCulprit = culpritsOf(report);
    return sorted(report).map(({ image, target, keep }) => {
        const isRefused = target.state === 'untouched' && (isCulprit(target) || (keep !== undefined && isCulprit(keep)));
        return {
            image,
            state: keep?.state === 'stranded' ? 'stranded' : isRefused ? 'refused-move' : target.state,
            now: target.after,
            before: target.before,
            wanted: target.wanted,
            keep: keep && IN_TROUBLE.has(keep.state) ? { tag: keep.tag, state: keep.state } : undefined,
        };
    });
}
/** The digests that say something in this run: what shows now, and of the others those that anywhere differ from it. */
function digestColumns(report) {
    const rows = imageRows(report);
    const differs = (pick) => rows.some((row) => pick(row) !== row.now);
    return [
        { title: 'Now', of: ({ now }) => now },
        ...(differs(({ before }) => before) ? [{ title: 'Before', of: ({ before }) => before }] : []),
        ...(differs(({ wanted }) => wanted) ? [{ title: report.outcome === 'planned' ? 'Would be' : 'Wanted', of: ({ wanted }) => wanted }] : []),
    ];
}
/** The tags that move, each once. */
const targetTags = ({ images }) => [...new Set(images.map(({ target }) => target.tag))];
/** What puts the stranded tags right, in the order to run it: a target before the protection that keeps its digest. */
const mends = (report) => report.images.flatMap(({ target, keep }) => [target, keep]).flatMap((tag) => tag?.mend ?? []);
/** What stands above them: they are the fallback where a journal can be recovered. */
const mendTitle = ({ journal, command }, count) => `${journal && command ? 'Where that cannot be, run' : 'Run'} ${count === 1 ? 'this' : 'these, in this order'}`;
/** Stranded tags that no command is known for. */
const unmended = (report) => tagRows(report).filter(({ state, mend }) => state === 'stranded' && !mend).map(({ image, tag }) => `${image}:${tag}`);


/***/ }),

/***/ 6987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ calmTenants),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Ok: () => (/* binding */ marksOf),
/* harmony export */   aw: () => (/* binding */ troubledGroups),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   op: () => (/* binding */ tenantRows)
/* harmony export */ });
/* harmony import */ var _release_commit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8952);
/* harmony import */ var _causes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7552);
/* harmony import */ var _checks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2189);



/** States that nobody has to look at. */
const CALM = new Set(['passed', 'proved', 'current', 'untouched', 'unasked', 'planned', 'skipped']);
/** Of these it was seen in this run that they are well: nobody else gets a tick. */
const SEEN_WELL = new Set(['passed', 'proved', 'current']);
/** Nobody touched it, and yet it said nothing of itself when it was asked at the beginning. */
const isSilent = ({ state, got }) => state === 'untouched' && got !== '' && got !== 'not known' && !/^[0-9a-f]{7}/.test(got);
/** How each tenant of a report stands; untouched is no tick. */
function marksOf({ stragglers }) {
    const left = new Set(stragglers);
    return (row) => {
        if (row.state === 'inconclusive' || isSilent(row))
            return 'unsure';
        if (!CALM.has(row.state) || left.has(row.tenant) || row.checks?.some(({ verdict }) => verdict === 'fail'))
            return 'bad';
        if ((0,_checks__WEBPACK_IMPORTED_MODULE_0__/* .hasTroubledChecks */ .L)(row))
            return 'unsure';
        return SEEN_WELL.has(row.state) ? 'good' : 'none';
    };
}
const isMarked = (mark) => mark === 'bad' || mark === 'unsure';
/** Those to look at, by their cause; whom the checks tell of already is left to them. */
function troubledGroups(report) {
    const markOf = marksOf(report);
    const open = report.tenants.filter((row) => isMarked(markOf(row)) && !isToldByChecks(row, report));
    return (0,_causes__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(open, ({ tenant, state, got }) => `${state.slice(0, 100)} ${(0,_causes__WEBPACK_IMPORTED_MODULE_1__/* .causeOf */ .rl)(got, tenant)}`)
        .map((group) => ({ mark: markOf(group[0]), state: group[0].state, tenants: group.map(({ tenant }) => tenant), got: gotOf(group) }))
        .toSorted((a, b) => Number(a.mark !== 'bad') - Number(b.mark !== 'bad'));
}
function gotOf([first, ...others]) {
    const { got = '' } = first ?? {};
    if (got === '')
        return 'it said nothing';
    const said = (0,_release_commit__WEBPACK_IMPORTED_MODULE_2__/* .isCommit */ .WM)(got) ? `runs ${got}` : got;
    return others.some((other) => other.got !== got) ? `such as ${said}` : said;
}
/** Its state says no more than its checks do. */
const isToldByChecks = (row, { mode }) => (0,_checks__WEBPACK_IMPORTED_MODULE_0__/* .hasTroubledChecks */ .L)(row) && (['failed', 'inconclusive', 'proved', 'current'].includes(row.state) || (mode === 'smoke' && row.state === 'unreachable'));
/** Those that nobody has to look at. */
function calmTenants(report) {
    const markOf = marksOf(report);
    return report.tenants.filter((row) => !isMarked(markOf(row)));
}
/** Those in trouble first. */
function tenantRows(report) {
    const markOf = marksOf(report);
    return report.tenants.toSorted((a, b) => Number(isMarked(markOf(b))) - Number(isMarked(markOf(a))));
}
/** How many tenants stand how, e.g. `12 proved, 1 stale, 1 unreachable`. */
function counted(tenants) {
    const counts = new Map();
    for (const { state } of tenants)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    return [...counts].toSorted(([, a], [, b]) => b - a).map(([state, count]) => `${count} ${state}`).join(', ');
}
/** The same with how many there are, e.g. `12 of 14 proved, 1 stale, 1 unreachable`. */
function tally(tenants) {
    const all = counted(tenants);
    return all.includes(',') ? all.replace(' ', ` of ${tenants.length} `) : all;
}


/***/ }),

/***/ 3578:
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
    return items.length === 0 ? '' : `### ${title}\n\n${rows(titles, items, room, cells)}`;
}
/** The table alone. */
function rows(titles, items, room, cells) {
    const { shown, hidden } = (0,bounded/* fit */.Uj)(items, room, (item) => (0,markdown/* tableRow */.jD)(cells(item)));
    return [(0,markdown/* tableHead */.PP)(titles), ...shown, ...(hidden > 0 ? [`\n${(0,bounded/* more */.OS)(hidden)}`] : [])].join('\n');
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
// EXTERNAL MODULE: ./src/report/rows/causes.ts
var rows_causes = __webpack_require__(7552);
// EXTERNAL MODULE: ./src/report/rows/faults.ts
var faults = __webpack_require__(9493);
// EXTERNAL MODULE: ./src/report/rows/checks.ts
var checks = __webpack_require__(2189);
// EXTERNAL MODULE: ./src/report/rows/tenants.ts
var rows_tenants = __webpack_require__(6987);
// EXTERNAL MODULE: ./src/report/safe.ts
var safe = __webpack_require__(9369);
;// CONCATENATED MODULE: ./src/report/shell-lines.ts

/** So many characters of a code block fit on a phone; a command below that stays on one line. */
const NARROW = 44;
/** Words as a shell splits them, `'…'`, `$'…'` and `"…"` whole. */
const WORD = /(?:\$'(?:\\.|[^'\\])*'|'[^']*'|"(?:\\.|[^"\\])*"|[^\s'"\\]|\\.)+/g;
/**
 * A command on lines that a phone shows, to be pasted as they are: before every option and every `&&`, and behind the
 * commas of a list, where a shell joins them again (POSIX, 2.2.1: a backslash before a line's end goes, and both with it).
 * A command that this does not read stays whole.
 */
function shellLines(command) {
    const whole = (0,safe/* harmless */.I)(command).trim();
    const words = whole.match(WORD) ?? [];
    if (whole.length <= NARROW || words.join(' ') !== whole)
        return [whole];
    const [first = '', ...rest] = words;
    const lines = [first];
    for (const word of rest) {
        const last = lines.at(-1);
        const isOption = word.startsWith('-') && last !== first;
        const isTooLong = !last.trim().startsWith('-') && last.length + word.length > NARROW;
        if (word === '&&' || isOption || isTooLong)
            lines.push(`  ${word}`);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return continued(lines.flatMap(atCommas));
}
const continued = (lines) => lines.map((line, at) => (at < lines.length - 1 ? `${line}${line.endsWith(',') ? '' : ' '}\\` : line));
/** A list of images in one word: the next line begins at its very beginning, or the shell would see a space. */
function atCommas(line) {
    if (line.length <= NARROW || /['"\\]/.test(line))
        return [line];
    return line.split(/(?<=,)(?=\S)/);
}

;// CONCATENATED MODULE: ./src/report/summary/fold-title.ts

/** A fold's title is HTML, in which nothing from outside may stand: states are ours, and what is none is counted as other. */
const foldTitle = (what, tenants) => `${what}: ${(0,rows_tenants/* counted */.hS)(tenants.map((tenant) => ({ ...tenant, state: /^[a-z]{1,20}$/.test(tenant.state) ? tenant.state : 'other' })))}`;

;// CONCATENATED MODULE: ./src/report/summary/room.ts
/** Together below 900 KiB, whatever a run did. Commands have the most, since a person needs every one of them. */
const ROOM = {
    commands: { items: 2_000, kibibytes: 260 },
    command: { items: 1, kibibytes: 24 },
    faults: { items: 50, kibibytes: 40 },
    gates: { items: 40, kibibytes: 30 },
    tenants: { items: 40, kibibytes: 50 },
    checks: { items: 40, kibibytes: 50 },
    images: { items: 100, kibibytes: 60 },
    warnings: { items: 30, kibibytes: 40 },
    questions: { items: 10, kibibytes: 8 },
    signed: { items: 100, kibibytes: 20 },
    // Folded
    calm: { items: 100, kibibytes: 50 },
    canaries: { items: 100, kibibytes: 50 },
    passed: { items: 40, kibibytes: 30 },
    digests: { items: 300, kibibytes: 30 },
    happenings: { items: 200, kibibytes: 50 },
};

;// CONCATENATED MODULE: ./src/report/summary/tenants.ts






const MARKS = { bad: '❌&nbsp;', unsure: '⚠️&nbsp;', good: '✅&nbsp;', none: '' };
/** Those to look at, one line a cause. */
function tenants(report) {
    const groups = (0,rows_tenants/* troubledGroups */.aw)(report);
    const whose = report.mode === 'smoke' ? 'Canaries' : 'Tenants';
    const lines = list(`${whose} to look at`, groups, ROOM.tenants, ({ mark, state, tenants: all, got }) => {
        const count = all.length > 1 ? ` (${all.length})` : '';
        return `${MARKS[mark]}**${(0,markdown/* prose */.CS)(state, 100)}**${count}: ${(0,rows_causes/* names */.Dy)(all, markdown/* code */.aY)} (${(0,markdown/* prose */.CS)(got, 300)})`;
    });
    return lines && lines.replace('\n', `\n\n${(0,markdown/* prose */.CS)((0,rows_tenants/* tally */.N4)(report.tenants))}\n`);
}
/** The others, counted and folded; of a smoke that asked its checks they stand by their checks. */
function calm(report) {
    const all = report.mode === 'smoke' && report.tenants.some(({ checks }) => checks !== undefined) ? [] : (0,rows_tenants/* calmTenants */.HI)(report);
    if (all.length === 0)
        return '';
    const markOf = (0,rows_tenants/* marksOf */.Ok)(report);
    const table = rows(['State', report.mode === 'smoke' ? 'Canary' : 'Tenant', 'Runs'], all, ROOM.calm, (row) => [`${MARKS[markOf(row)]}${(0,markdown/* prose */.CS)(row.state, 100)}`, (0,markdown/* code */.aY)(row.tenant), (0,markdown/* prose */.CS)(row.got, 100) || 'nothing']);
    const what = report.mode === 'smoke' ? ['canary', 'canaries'] : ['tenant', 'tenants'];
    const which = all.length < report.tenants.length ? 'The other' : 'All';
    return (0,markdown/* details */.zH)(foldTitle(all.length === 1 ? `The ${which === 'All' ? '' : 'other '}${what[0]}` : `${which} ${all.length} ${what[1]}`, all), table);
}

;// CONCATENATED MODULE: ./src/report/summary/checks.ts










/** A table wider than this is read by nobody; the checks that passed everywhere are left out first. */
const COLUMNS = 10;
/** Characters of a request that is shown to be repeated. */
const REQUEST = 2_000;
const checks_MARKS = { pass: '✅', fail: '❌', inconclusive: '⚠️', skipped: '⏭️' };
/** What was expected, what came, and the request to repeat by hand: one entry a cause. */
const checks_checks = (report) => list('Checks that did not pass', (0,checks/* checkGroups */.P)(report), ROOM.checks, entry);
function entry(group) {
    const { name, canaries, verdict, check } = group;
    const where = `${canaries.length > 1 ? `${canaries.length} canaries: ` : ''}${(0,rows_causes/* names */.Dy)(canaries, markdown/* code */.aY)}`;
    if (name === undefined)
        return `${checks_MARKS[verdict]} ${where}: **could not be asked** (${(0,markdown/* prose */.CS)(check.got ?? '', 300)})`;
    const asked = `${report_facts/* VERDICTS */.bk[verdict]}, ${check.tries === 1 ? '' : `${check.tries} tries, `}${(0,report_facts/* span */.Ln)(check.milliseconds)}`;
    const facts = [check.expected && `expected ${(0,markdown/* code */.aY)(check.expected)}`, check.got && `got ${(0,markdown/* code */.aY)(check.got)}`].filter(Boolean);
    return `${checks_MARKS[verdict]} **${(0,markdown/* prose */.CS)(name, 100)}** on ${where} (${asked})${facts.map((fact) => `\n  - ${fact}`).join('')}${byHand(check)}`;
}
/** To be copied: whole or not at all. */
function byHand({ repeat }) {
    if (!repeat)
        return '';
    if (repeat.length > REQUEST)
        return '\n  - the request to repeat is in the evidence';
    const block = (0,markdown/* codeBlock */.DV)(shellLines(repeat), 'sh').replaceAll('\n', '\n    ');
    return `\n  - by hand:\n\n    ${block}`;
}
/** What each check said of each canary, those in trouble first. */
function matrix(report) {
    const asked = (0,rows_tenants/* tenantRows */.op)(report).filter(({ checks: all }) => all !== undefined);
    if (!(0,report_facts/* hasChecks */.EK)(report))
        return '';
    const all = columns(report);
    const markOf = (0,rows_tenants/* marksOf */.Ok)(report);
    const titles = ['State', 'Canary', 'Runs', ...all.map((name) => (0,markdown/* prose */.CS)(name, 60))];
    const table = rows(titles, asked, ROOM.canaries, (row) => [MARKS[markOf(row)] + (0,markdown/* prose */.CS)(row.state, 100), (0,markdown/* code */.aY)(row.tenant), (0,markdown/* prose */.CS)(row.got, 60), ...all.map((name) => cell(row, name))]);
    const title = `Every check of ${asked.length === 1 ? 'the canary' : `${asked.length} canaries`}`;
    return (0,markdown/* details */.zH)(report.mode === 'smoke' ? foldTitle(title, asked) : title, table);
}
function cell({ checks: all = [] }, name) {
    const check = all.find((one) => one.name === name);
    return check ? checks_MARKS[check.verdict] + (check.tries > 0 ? ` ${(0,report_facts/* span */.Ln)(check.milliseconds)}`.replaceAll(' ', '&nbsp;') : '') : '';
}
function columns(report) {
    const all = (0,report_facts/* checkNames */.LN)(report);
    if (all.length <= COLUMNS)
        return all;
    const troubled = new Set(report.tenants.flatMap(({ checks: of = [] }) => of.filter(({ verdict }) => verdict !== 'pass').map(({ name }) => name)));
    return [...all.filter((name) => troubled.has(name)), ...all.filter((name) => !troubled.has(name))].slice(0, COLUMNS);
}

// EXTERNAL MODULE: ./src/report/rows/tags.ts
var rows_tags = __webpack_require__(5505);
;// CONCATENATED MODULE: ./src/report/summary/folds.ts






/** Every tag of every image, the protection too, with its state and its digests whole. */
function digests(report) {
    const { images: all } = report;
    if (all.length === 0)
        return '';
    const fateOf = (0,rows_tags/* fatesOf */.vD)(report);
    const { shown, hidden } = (0,bounded/* fit */.Uj)(all, ROOM.digests, (image) => [nameOf(image), ...[image.target, image.keep].flatMap((tag) => (tag ? lines(tag, fateOf(tag)) : []))].join('\n'));
    const rest = hidden > 0 ? `\n\n${(0,bounded/* more */.OS)(hidden)}` : '';
    return (0,markdown/* details */.zH)('Digests in full', (0,markdown/* codeBlock */.DV)(shown.flatMap((block) => block.split('\n'))) + rest);
}
const nameOf = ({ image, source, mediaType }) => `${image}${source.startsWith('sha256:') ? '@' : ':'}${source}${mediaType ? ` (${mediaType})` : ''}`;
const lines = (tag, fate) => [
    `  ${tag.tag} (${(0,rows_tags/* fateWords */.i_)(fate)})`, ...['before', 'wanted', 'after'].map((when) => `    ${when.padEnd(6)}  ${tag[when] ?? 'absent'}`),
];
function happenings({ happenings: all }) {
    if (all.length === 0)
        return '';
    const shown = listed(all, ROOM.happenings, ({ at, text }) => `${(0,report_facts/* utcTime */.SK)(at)} ${(0,markdown/* prose */.CS)(text, 500)}`);
    return (0,markdown/* details */.zH)('What happened, with times (UTC)', shown.join('\n'));
}
function theRun({ sha, runUrl, journal, config }) {
    const facts = [
        sha && `- Commit: ${(0,markdown/* code */.aY)(sha)}`,
        runUrl && `- ${(0,markdown/* link */.nf)('The run', runUrl)}`,
        journal && `- Journal: ${(0,markdown/* code */.aY)(journal)}`,
        config && `- ${(0,markdown/* prose */.CS)((0,report_facts/* configWords */.cP)(config), 300)}`,
    ].filter(Boolean);
    return facts.length > 0 ? (0,markdown/* details */.zH)('The run', facts.join('\n')) : '';
}

// EXTERNAL MODULE: ./src/report/rows/gates.ts
var gates = __webpack_require__(6442);
;// CONCATENATED MODULE: ./src/report/summary/gates.ts




const gates_MARKS = { passed: '✅', held: '⛔', warned: '⚠️', off: '⏸️' };
const show = (text) => (0,markdown/* prose */.CS)(text, 500);
/** What did not pass, in the open. */
const openGates = (report) => list('Gates that did not pass', (0,gates/* gateRows */.Zl)(report).filter(gates/* isOpen */.nT), ROOM.gates, (row) => `${gates_MARKS[row.verdict]} ${(0,gates/* gateSentence */.zo)(row, show)}`);
/** The others, folded: one line a gate, however often it was read. */
function passedGates(report) {
    const passed = (0,gates/* gateRows */.Zl)(report).filter((row) => !(0,gates/* isOpen */.nT)(row));
    if (passed.length === 0)
        return '';
    const readings = passed.flatMap((row) => row.readings).length;
    const often = readings > passed.length ? `, read ${readings} times` : '';
    const lines = listed(passed, ROOM.passed, (row) => `${gates_MARKS.passed} ${(0,gates/* gateSentence */.zo)(row, show)}`);
    return (0,markdown/* details */.zH)(`Gates, with times (UTC): ${passed.length} passed${often}`, lines.join('\n'));
}

// EXTERNAL MODULE: ./src/report/rows/next.ts
var next = __webpack_require__(9417);
;// CONCATENATED MODULE: ./src/report/summary/head.ts






/** What happened, and the stable code for it where something did. */
const why = ({ verdict, reason }) => [
    `${(0,markdown/* prose */.CS)(verdict)}.`,
    ...(reason === 'ok' ? [] : [`**Reason:** ${(0,markdown/* code */.aY)(reason)}`]),
];
/** What to do: on a forge by its own button, with the command line folded under it. */
function head_next(report) {
    const { words, own, command } = (0,next/* nextAction */.G)(report);
    if (!words && !own)
        return command ? [commandBlock(command)] : [];
    const parts = [words && (0,markdown/* prose */.CS)(words), own && act(own)].filter(Boolean);
    const line = `**Next:** ${parts.join(own?.kind === 'rerun' ? ', then ' : ': ')}.`;
    if (!command)
        return [line];
    return [line, own ? (0,markdown/* details */.zH)('The same on a command line', commandBlock(command)) : commandBlock(command)];
}
/** The command that takes it back, in the open: nobody looks for it when it is needed. */
function undo(report) {
    const { undo: command } = report;
    if (!command)
        return '';
    const own = (0,next/* dispatchOf */.W)(command, report);
    return `**To undo it**${own ? `, ${act(own)}, or run this` : ''}:\n\n${commandBlock(command)}`;
}
function act({ kind, label, input, url }) {
    const linked = (words) => (url !== undefined && (0,markdown/* isAddress */.PW)(url) ? (0,markdown/* link */.nf)(words, url) : words);
    if (kind === 'rerun')
        return url !== undefined && (0,markdown/* isAddress */.PW)(url) ? (0,markdown/* link */.nf)(label, url) : `**${label}**`;
    return `${linked('dispatch')} ${(0,markdown/* code */.aY)(label)}${input ? ` with ${(0,markdown/* code */.aY)(input)}` : ''}`;
}
function mendBlock(report) {
    if (report.outcome !== 'stranded')
        return '';
    const { shown, hidden } = (0,bounded/* fit */.Uj)((0,rows_tags/* mends */.E4)(report), ROOM.commands, String);
    const lost = (0,rows_tags/* unmended */.Rr)(report);
    return [
        shown.length > 0 && `**${(0,rows_tags/* mendTitle */.L1)(report, shown.length)}:**\n\n${(0,markdown/* codeBlock */.DV)(shown, 'sh')}`,
        hidden > 0 && (0,bounded/* more */.OS)(hidden),
        lost.length > 0 && `No command is known for ${lost.slice(0, 20).map((tag) => (0,markdown/* code */.aY)(tag)).join(', ')}: look at ${lost.length === 1 ? 'it' : 'them'} by hand.`,
    ].filter(Boolean).join('\n\n');
}
/** To be copied, so that it is shown whole or not at all. */
function commandBlock(command) {
    const { shown } = (0,bounded/* fit */.Uj)([shellLines(command)], ROOM.command, (lines) => (0,markdown/* codeBlock */.DV)(lines, 'sh'));
    return shown[0] ?? 'The command is in the evidence: it is too long to show.';
}

;// CONCATENATED MODULE: ./src/report/summary/images.ts





const STATES = {
    stranded: '🛑&nbsp;**stranded**',
    'refused-move': '❌&nbsp;**not&nbsp;moved**',
    foreign: '⚠️&nbsp;moved by others',
    refused: '⚠️&nbsp;not written',
    restored: '↩️&nbsp;put&nbsp;back',
    untouched: 'untouched',
    planned: 'would&nbsp;move',
    moved: '✅&nbsp;moved',
    unchanged: 'unchanged',
};
/** One row an image, its state first: a phone shows no more than two columns. */
function images_images(report) {
    const digests = (0,rows_tags/* digestColumns */.io)(report);
    const tags = (0,rows_tags/* targetTags */.t)(report);
    return table(tags.length === 1 ? `Images, ${(0,markdown/* code */.aY)(tags[0])}` : 'Images', ['State', 'Image', ...digests.map(({ title }) => title)], (0,rows_tags/* imageRows */.Dy)(report), ROOM.images, (row) => [
        STATES[row.state],
        (0,markdown/* code */.aY)(row.image) + (row.keep ? `, ${(0,markdown/* code */.aY)(row.keep.tag)} ${STATES[row.keep.state]}` : ''),
        ...digests.map(({ of }) => digest(of(row))),
    ]);
}
/** What could not be read stands out. */
const digest = (state) => state === null ? 'absent' : state === 'unknown' ? '**unknown**' : (0,markdown/* code */.aY)((0,report_facts/* shortState */.e9)(state));

;// CONCATENATED MODULE: ./src/report/summary/post-mortem.ts




/** What a rollback leaves to be answered. */
function postMortem({ postMortem: post }) {
    if (!post)
        return '';
    const facts = (0,report_facts/* postMortemFacts */.u9)(post).map(([title, fact]) => `- **${title}:** ${(0,markdown/* prose */.CS)(fact, 500)}`);
    const questions = (0,bounded/* fit */.Uj)(post.questions, ROOM.questions, (question) => `- [ ] ${(0,markdown/* prose */.CS)(question, 500)}`);
    return `### Post-mortem\n\n${facts.join('\n')}\n\nTo answer:\n\n${questions.shown.join('\n')}`;
}

// EXTERNAL MODULE: ./src/release/digest.ts
var release_digest = __webpack_require__(1709);
;// CONCATENATED MODULE: ./src/report/summary/signatures.ts





/** Who signed what, of every signature that held. */
const signatures = (report) => table('Signatures', ['State', 'Image', 'Signed by', 'Says', 'Bundle'], (0,report_facts/* signedRows */.wB)(report), ROOM.signed, ({ image, by, predicate, bundle }) => ['✅&nbsp;holds', (0,markdown/* code */.aY)(image), (0,markdown/* code */.aY)(by), (0,markdown/* code */.aY)(predicate), (0,markdown/* code */.aY)((0,release_digest/* shortDigest */.VK)(bundle))]);

;// CONCATENATED MODULE: ./src/report/summary/timeline.ts

const ROWS = 40;
/** A small Mermaid gantt of a deploy, for a page that draws it: Gitea's shows the text. */
function timeline({ timeline: all = [], forge }) {
    if (all.length === 0 || forge === 'gitea')
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















/**
 * The step summary, in Markdown that GitHub and Gitea render alike: what a person needs at 3 a.m. first, the rest
 * folded. Less than 900 KiB, and nothing from outside is more than text in it.
 */
function summary(report) {
    const { mark, words } = (0,report_facts/* headline */.Pl)(report);
    const parts = [
        `## ${mark} ${words}`,
        ...why(report),
        ...head_next(report),
        mendBlock(report),
        undo(report),
        wrong(report),
        origin(report),
        openGates(report),
        tenants(report),
        checks_checks(report),
        images_images(report),
        signatures(report),
        warnings(report),
        postMortem(report),
        timeline(report),
        calm(report),
        matrix(report),
        passedGates(report),
        digests(report),
        happenings(report),
        theRun(report),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The cause before what it stopped. */
function wrong(report) {
    const { causes, stopped } = (0,faults/* whatWentWrong */.u)(report);
    const all = [...causes, ...(stopped.length > 0 ? [{ tags: stopped }] : [])];
    return list('What went wrong', all, ROOM.faults, (cause) => {
        if (!('fault' in cause))
            return `stopped by it: ${(0,rows_causes/* names */.Dy)(cause.tags, markdown/* code */.aY)}`;
        const { tags, fault } = cause;
        const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : '';
        const which = tags.slice(0, 3).map((tag) => (0,markdown/* code */.aY)(tag)).join(', ');
        return `${which}${rest}${which && ': '}${(0,markdown/* prose */.CS)(fault)}`;
    });
}
function origin(report) {
    const { startedAt, finishedAt, startedBy } = report;
    const way = (0,report_facts/* journey */.t5)(report, (commit) => (0,markdown/* code */.aY)(commit));
    const when = `${(0,report_facts/* utcDate */.HB)(startedAt)} ${(0,report_facts/* utcTime */.SK)(startedAt)} UTC, ${(0,report_facts/* duration */.p0)(finishedAt - startedAt)}`;
    return [way, `started by ${(0,markdown/* prose */.CS)(startedBy, 200)}`, when].filter(Boolean).join(' · ');
}
const warnings = (report) => list('Warnings', (0,faults/* otherWarnings */.E)(report), ROOM.warnings, (warning) => `⚠️ ${(0,markdown/* prose */.CS)(warning)}`);


/***/ }),

/***/ 1092:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ plainText)
});

// EXTERNAL MODULE: ./src/report/facts.ts
var report_facts = __webpack_require__(1349);
// EXTERNAL MODULE: ./src/report/lines.ts
var report_lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/report/rows/causes.ts
var rows_causes = __webpack_require__(7552);
// EXTERNAL MODULE: ./src/report/rows/faults.ts
var faults = __webpack_require__(9493);
// EXTERNAL MODULE: ./src/report/rows/gates.ts
var gates = __webpack_require__(6442);
// EXTERNAL MODULE: ./src/report/rows/next.ts
var next = __webpack_require__(9417);
// EXTERNAL MODULE: ./src/report/rows/tags.ts
var rows_tags = __webpack_require__(5505);
// EXTERNAL MODULE: ./src/report/safe.ts
var safe = __webpack_require__(9369);
// EXTERNAL MODULE: ./src/report/rows/checks.ts
var checks = __webpack_require__(2189);
;// CONCATENATED MODULE: ./src/report/text/checks.ts





/** What was expected, what came, and the request to repeat by hand: one entry a cause. */
const checkLines = (report) => (0,report_lines/* titled */.dJ)('Checks that did not pass', (0,checks/* checkGroups */.P)(report).map(block));
function block({ name, canaries, verdict, check }) {
    const where = `${canaries.length > 1 ? `${canaries.length} canaries: ` : ''}${(0,rows_causes/* names */.Dy)(canaries, String)}`;
    if (name === undefined)
        return (0,report_lines/* entry */.f_)(`${where}: could not be asked (${check.got ?? ''})`);
    const { expected, got, milliseconds, tries, repeat } = check;
    return [
        ...(0,report_lines/* entry */.f_)(`${name} on ${where}: ${report_facts/* VERDICTS */.bk[verdict]}, ${tries === 1 ? '' : `${tries} tries, `}${(0,report_facts/* span */.Ln)(milliseconds)}`),
        ...(expected ? (0,report_lines/* wrap */.LV)(`    expected: ${(0,report_lines/* short */.h0)(expected)}`, '    ') : []),
        ...(got ? (0,report_lines/* wrap */.LV)(`    got: ${(0,report_lines/* short */.h0)(got)}`, '    ') : []),
        // Whole: it is to be copied.
        ...(repeat ? [`    by hand: ${(0,safe/* harmless */.I)(repeat)}`] : []),
    ];
}

;// CONCATENATED MODULE: ./src/report/text/images.ts



/** What somebody has to look at stands out. */
const wordsOf = (state) => (state === 'stranded' || state === 'refused-move' ? (0,rows_tags/* fateWords */.i_)(state).toUpperCase() : (0,rows_tags/* fateWords */.i_)(state));
const shown = (state) => (state === 'unknown' ? 'UNKNOWN' : (0,report_facts/* shortState */.e9)(state));
/** A protection is told where it is not as it should be. */
const keepLine = (row) => (row?.keep ? [`    its ${(0,report_lines/* cell */.Hn)(row.keep.tag)}: ${wordsOf(row.keep.state)}`] : []);
/** One row an image; its name, which may be long, last. */
function imageLines(report) {
    const digests = (0,rows_tags/* digestColumns */.io)(report);
    const tags = (0,rows_tags/* targetTags */.t)(report);
    const images = (0,rows_tags/* imageRows */.Dy)(report);
    const rows = images.map((row) => [
        wordsOf(row.state), ...digests.map(({ of }) => shown(of(row))), (0,report_lines/* cell */.Hn)(row.image),
    ]);
    const [header = '', ...lines] = (0,report_lines/* columns */.YB)([['state', ...digests.map(({ title }) => title.toLowerCase()), 'image'], ...rows]);
    const body = (0,report_lines/* titled */.dJ)(tags.length === 1 ? `Images, ${(0,report_lines/* cell */.Hn)(tags[0])}` : 'Images', lines.map((line, at) => [`  ${line}`, ...keepLine(images[at])]));
    return body.length > 0 ? [body[0], `  ${header}`, ...body.slice(1)] : [];
}

// EXTERNAL MODULE: ./src/report/rows/tenants.ts
var tenants = __webpack_require__(6987);
;// CONCATENATED MODULE: ./src/report/text/tenants.ts



/** Those to look at, one line a cause; the others are counted. */
function tenantLines(report) {
    if (report.tenants.length === 0)
        return [];
    const title = `${report.mode === 'smoke' ? 'Canaries' : 'Tenants'}: ${(0,report_lines/* short */.h0)((0,tenants/* tally */.N4)(report.tenants))}`;
    const blocks = (0,tenants/* troubledGroups */.aw)(report).map(({ state, tenants, got }) => (0,report_lines/* entry */.f_)(`${state}${tenants.length > 1 ? ` (${tenants.length})` : ''}: ${(0,rows_causes/* names */.Dy)(tenants, String)} (${got})`));
    return blocks.length > 0 ? (0,report_lines/* titled */.dJ)(title, blocks) : [title];
}

;// CONCATENATED MODULE: ./src/report/text.ts











/** The plain twin of the summary, for the log: the same order, no Markdown, and no line that a runner takes for a command. */
function plainText(report) {
    const parts = [
        [(0,report_facts/* headline */.Pl)(report).words.toUpperCase(), ...why(report), ...text_next(report)],
        mendLines(report),
        undo(report),
        wrong(report),
        origin(report),
        text_gates(report, true),
        tenantLines(report),
        checkLines(report),
        imageLines(report),
        (0,report_lines/* titled */.dJ)('Signatures', (0,report_facts/* signedRows */.wB)(report).map(({ image, by, predicate, bundle }) => (0,report_lines/* entry */.f_)(`${image}: signed by ${by}, ${predicate}, bundle ${bundle}`))),
        (0,report_lines/* titled */.dJ)('Warnings', (0,faults/* otherWarnings */.E)(report).map((text) => (0,report_lines/* entry */.f_)(text))),
        postMortem(report),
        text_gates(report, false),
        report.config ? (0,report_lines/* wrap */.LV)((0,report_lines/* short */.h0)((0,report_facts/* configWords */.cP)(report.config)), '') : [],
    ];
    return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}
const why = ({ verdict, reason }) => [
    ...(0,report_lines/* wrap */.LV)((0,report_lines/* short */.h0)(verdict), ''),
    ...(reason === 'ok' ? [] : [`Reason: ${reason}`]),
];
function text_next(report) {
    const { words, own, command } = (0,next/* nextAction */.G)(report);
    const parts = [words && (0,report_lines/* short */.h0)(words), own && act(own)].filter(Boolean);
    const line = parts.length > 0 ? (0,report_lines/* wrap */.LV)(`Next: ${parts.join(own?.kind === 'rerun' ? ', then ' : ': ')}${own && command ? ', or' : ''}`, '') : [];
    return [...line, ...(command ? [`  ${(0,safe/* harmless */.I)(command)}`] : [])];
}
function act({ kind, label, input, url }) {
    const where = url ? ` (${(0,safe/* harmless */.I)(url)})` : '';
    return kind === 'rerun' ? `"${label}"${where}` : `dispatch ${label}${input ? ` with ${input}` : ''}${where}`;
}
function undo(report) {
    const { undo: command } = report;
    if (!command)
        return [];
    const own = (0,next/* dispatchOf */.W)(command, report);
    return [...(0,report_lines/* wrap */.LV)(`To undo it${own ? `: ${act(own)}, or` : ''}`, ''), `  ${(0,safe/* harmless */.I)(command)}`];
}
function mendLines(report) {
    if (report.outcome !== 'stranded')
        return [];
    // Whole, each on a line of its own, however many: they are to be copied.
    const commands = (0,rows_tags/* mends */.E4)(report).map((command) => `  ${(0,safe/* harmless */.I)(command)}`);
    const lost = (0,rows_tags/* unmended */.Rr)(report).map((tag) => `  ${(0,safe/* harmless */.I)(tag)}`);
    return [
        ...(commands.length > 0 ? [`${(0,rows_tags/* mendTitle */.L1)(report, commands.length)}:`, ...commands] : []),
        ...(lost.length > 0 ? ['No command is known for these, look at them by hand:', ...lost] : []),
    ];
}
/** The cause before what it stopped. */
function wrong(report) {
    const { causes, stopped } = (0,faults/* whatWentWrong */.u)(report);
    const blocks = causes.map(({ tags, fault }) => {
        const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : '';
        return (0,report_lines/* entry */.f_)(`${tags.slice(0, 3).join(', ')}${rest}${tags.length > 0 ? ': ' : ''}${fault}`);
    });
    return (0,report_lines/* titled */.dJ)('What went wrong', [...blocks, ...(stopped.length > 0 ? [(0,report_lines/* entry */.f_)(`stopped by it: ${(0,rows_causes/* names */.Dy)(stopped, String)}`)] : [])]);
}
function origin(report) {
    const { startedAt, finishedAt, startedBy } = report;
    const when = `${(0,report_facts/* utcDate */.HB)(startedAt)} ${(0,report_facts/* utcTime */.SK)(startedAt)} UTC, ${(0,report_facts/* duration */.p0)(finishedAt - startedAt)}`;
    return (0,report_lines/* wrap */.LV)([(0,report_facts/* journey */.t5)(report, safe/* harmless */.I), `started by ${(0,safe/* harmless */.I)(startedBy)}`, when].filter(Boolean).join(', '), '');
}
/** One line a gate; what did not pass stands above, where it is read. */
function text_gates(report, open) {
    const rows = (0,gates/* gateRows */.Zl)(report).filter((row) => (0,gates/* isOpen */.nT)(row) === open);
    return (0,report_lines/* titled */.dJ)(open ? 'Gates that did not pass, with times (UTC)' : 'Gates, with times (UTC)', rows.map((row) => (0,report_lines/* entry */.f_)((0,gates/* gateSentence */.zo)(row, report_lines/* short */.h0))));
}
function postMortem({ postMortem: post }) {
    if (!post)
        return [];
    const facts = (0,report_facts/* postMortemFacts */.u9)(post).map(([title, fact]) => (0,report_lines/* entry */.f_)(`${title}: ${fact}`));
    return (0,report_lines/* titled */.dJ)('Post-mortem', [...facts, ...post.questions.map((question) => (0,report_lines/* entry */.f_)(`To answer: ${question}`))]);
}


/***/ }),

/***/ 963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qN: () => (/* binding */ begin),
  VN: () => (/* binding */ journal_close),
  aE: () => (/* binding */ withWayOut)
});

// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/adapters/journal/file.ts
var journal_file = __webpack_require__(4936);
// EXTERNAL MODULE: ./src/adapters/journal/folders.ts
var journal_folders = __webpack_require__(9801);
;// CONCATENATED MODULE: ./src/adapters/journal/enduring.ts




/**
 * A journal that goes to the next folder where one cannot be written any more, with all that it held: the disk is full,
 * the folder was removed, the file system went read-only (incident full-disk-rollback).
 * @throws Failure `journal-unwritable` (of `append`) where no folder takes it and it is not optional
 */
function keepJournal({ name, folders, isOptional, onPlace, onLost }) {
    const entries = [];
    const left = [...folders];
    let current;
    let isLost = false;
    function append(entry) {
        entries.push(entry);
        if (isLost)
            return refuse();
        if (!current)
            return moveOn([]);
        try {
            current.append(entry);
        }
        catch (fault) {
            moveOn([cannot(current.path, fault)]);
        }
    }
    /** Takes the next folder that can be written, and writes there what is known so far. */
    function moveOn(faults) {
        for (let folder = left.shift(); folder !== undefined; folder = left.shift()) {
            try {
                const next = copyTo(folder);
                attempt(() => current?.remove());
                attempt(() => current?.close());
                current = next;
                return onPlace(next.path, faults);
            }
            catch (fault) {
                faults.push(cannot(folder, fault));
            }
        }
        isLost = true;
        onLost(faults);
        refuse(faults);
    }
    function copyTo(folder) {
        (0,journal_folders/* prepareFolder */.G8)(folder);
        const file = (0,journal_file/* openJournal */._)((0,external_node_path_.join)(folder, name));
        try {
            for (const entry of entries)
                file.append(entry);
            return file;
        }
        catch (fault) {
            attempt(() => file.remove());
            attempt(() => file.close());
            throw fault;
        }
    }
    function refuse(faults = ['it cannot be written any more']) {
        if (isOptional)
            return;
        throw new failure/* Failure */.HR('journal-unwritable', `the journal, which a run that is killed is put right by, cannot be written: ${faults.join('; ')}`, {
            hint: 'Make room in one of these folders, or set RUNNER_TEMP to one that can be written, then run again; a rollback goes on without',
        });
    }
    return {
        get path() { return current?.path; },
        get isKept() { return current !== undefined && !isLost; },
        append,
        close: () => attempt(() => current?.close()),
        // Also one that could not be written to its end.
        remove: () => attempt(() => current?.remove()),
    };
}
const cannot = (where, fault) => `${where} cannot be written (${fault instanceof Error ? fault.message : String(fault)})`;
/** What is only tidied up may fail: it stays where it is then. */
function attempt(act) {
    try {
        act();
    }
    catch {
        // Nothing is told by it that is untrue.
    }
}

// EXTERNAL MODULE: ./src/adapters/process-mark.ts
var process_mark = __webpack_require__(9179);
// EXTERNAL MODULE: ./src/run/publish.ts + 4 modules
var publish = __webpack_require__(237);
// EXTERNAL MODULE: ./src/run/recover-command.ts
var recover_command = __webpack_require__(1413);
// EXTERNAL MODULE: ./src/run/secret-free-journal.ts
var secret_free_journal = __webpack_require__(6910);
;// CONCATENATED MODULE: ./src/run/journal.ts







/**
 * Opens the journal, and tells where it is before anything can happen.
 * @param plans the run only plans: it needs none
 * @throws Failure `journal-unwritable` where no folder takes it and the run is no rollback
 */
function begin(request, raw, plans, { host, id, log, secrets }, evidence) {
    const { mode, sha } = request;
    const needs = (0,recover_command/* neededFor */.r4)(request, raw);
    const warnings = [];
    const warn = (text) => {
        warnings.push(text);
        log.warning(text);
    };
    const journal = (0,secret_free_journal/* secretFree */.l)(keepJournal({
        name: `release-action-${mode}-${id}.journal`,
        folders: (0,journal_folders/* journalFolders */.JU)(host.folder, host.env),
        isOptional: mode === 'rollback' || plans,
        onPlace(path, why) {
            if (why.length > 0)
                warn(`${why.join('; ')}; the journal is kept in ${path}`);
            host.keepJournal(path);
            log.info(`journal: ${path} (after a kill${(0,recover_command/* byCommand */.d_)(path, needs)})`);
        },
        onLost(why) {
            if (plans)
                return log.info(`no journal is kept: ${why.join('; ')}`);
            if (mode === 'rollback')
                warn(`NO JOURNAL IS KEPT (${why.join('; ')}): the rollback goes on, and where it is killed nobody can finish it but by hand`);
        },
    }), secrets);
    const { event, runUrl } = host.trigger;
    journal.append({
        kind: 'begin', at: clock/* systemClock */.m.now(), mode, sha, startedBy: event, runUrl, evidenceFile: evidence, process: (0,process_mark/* ownMark */.a)(), needs,
        images: 'images' in request ? request.images.map(({ name }) => name) : [],
    });
    return { journal, warnings };
}
/**
 * Publishes the report and ends the journal, which only a stranded run leaves behind: its bytes may be needed.
 * @param journal none where the fault was that none could be written
 */
function journal_close(report, journal, context, evidence) {
    const { path } = journal;
    const isStranded = report.outcome === 'stranded' && path !== undefined;
    const published = (0,publish/* publish */.mk)(isStranded ? withWayOut(report, path) : report, context, evidence);
    try {
        journal.append({ kind: 'end', at: clock/* systemClock */.m.now(), outcome: report.outcome, reason: report.reason });
    }
    catch (fault) {
        // The report is out, and nothing is told twice: whoever finds the journal comes to the same end.
        if (isStranded)
            context.log.warning(`the journal ${path} could not be ended: ${(0,publish/* wordsOf */.Z9)(fault)}`);
    }
    if (isStranded)
        return published;
    journal.remove();
    context.host.keepJournal('');
    return published;
}
/** What finishes a run that left something, before the commands for each tag: it looks first at what has happened since. */
const withWayOut = (report, path, next = 'Run this, on this machine; where it cannot be, the commands for each tag; then run again') => ({ ...report, journal: path, next, command: (0,recover_command/* recoverCommand */.op)(path) });


/***/ }),

/***/ 237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  az: () => (/* binding */ evidenceFile),
  mk: () => (/* binding */ publish),
  JZ: () => (/* binding */ removeJunit),
  Z9: () => (/* binding */ wordsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/files.ts
var files = __webpack_require__(9771);
// EXTERNAL MODULE: ./src/adapters/journal/folders.ts
var journal_folders = __webpack_require__(9801);
// EXTERNAL MODULE: ./src/release/reason.ts
var reason = __webpack_require__(1017);
// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
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
/** The evidence as the file holds it. */
const evidenceJson = (report) => (0,json/* harmlessJson */.E)(evidence(report));
const rfc3339 = (at) => new Date(at).toISOString();

// EXTERNAL MODULE: ./src/report/safe.ts
var safe = __webpack_require__(9369);
;// CONCATENATED MODULE: ./src/report/junit.ts


/**
 * A smoke as JUnit XML, in the shape that Jenkins, GitLab and the reporters of GitHub read: first the run as a whole,
 * "runs <sha>", which is red where the run is, whatever its checks said (incident junit-of-a-red-run); then one suite a
 * canary that was asked. What failed is a `failure`, what could not be asked an `error`.
 * @returns nothing where the run is no smoke
 */
function junit(report) {
    if (report.mode !== 'smoke')
        return undefined;
    const asked = report.tenants.flatMap(({ checks, ...rest }) => (checks ? [{ ...rest, checks }] : []));
    const whole = wholeRun(report);
    const suites = [suite('smoke', [whole], report.startedAt), ...asked.map(({ tenant, checks }) => suite(tenant, checks, report.startedAt))];
    // Some readers take the totals from here alone, and show nothing where they are missing.
    const totals = `${countsOf([whole, ...asked.flatMap(({ checks }) => checks)])} time="${seconds(whole.milliseconds)}"`;
    return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="smoke" ${totals}>`, ...suites, '</testsuites>', ''].join('\n');
}
/** These say nothing of the build: it could not be asked, or was not. */
const NOT_ASKED = new Set(['tenant-unreachable', 'cancelled', 'bad-input', 'internal']);
/** How the run ended, as a check of its own. */
function wholeRun({ sha, outcome, reason, verdict, next, startedAt, finishedAt }) {
    const skipped = outcome === 'skipped' || outcome === 'planned';
    const red = NOT_ASKED.has(reason) ? 'inconclusive' : 'fail';
    return {
        name: `runs ${(0,commit/* shortSha */.Fu)(sha) || 'the build'}`, verdict: outcome === 'done' ? 'pass' : skipped ? 'skipped' : red,
        got: `${reason}: ${[verdict, next].filter(Boolean).join('. ')}`, milliseconds: Math.max(0, finishedAt - startedAt), tries: 1,
    };
}
function suite(tenant, checks, startedAt) {
    const time = seconds(checks.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
    const head = `  <testsuite name="${junit_escape(tenant)}" ${countsOf(checks)} time="${time}" timestamp="${new Date(startedAt).toISOString()}">`;
    return [head, ...checks.map((check) => testcase(check, tenant)), '  </testsuite>'].join('\n');
}
function countsOf(checks) {
    const count = (verdict) => checks.filter((check) => check.verdict === verdict).length;
    return `tests="${checks.length}" failures="${count('fail')}" errors="${count('inconclusive')}" skipped="${count('skipped')}"`;
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


/** The step's outputs, by name; `evidence` and `junit` are added by whoever writes the files. */
function outputs(report) {
    return {
        outcome: report.outcome,
        reason: report.reason,
        ran: String(ran(report)),
        sha: report.sha,
        'short-sha': (0,commit/* shortSha */.Fu)(report.sha),
        digests: digests(report, ({ wanted }) => wanted),
        'previous-digests': digests(report, ({ before }) => before),
        stragglers: JSON.stringify(report.stragglers),
    };
}
/** Whether it got to its work: a smoke asked a check, any other run was not skipped and its input was right. */
function ran({ mode, outcome, reason, tenants }) {
    if (mode === 'smoke')
        return tenants.some(({ checks = [] }) => checks.some(({ tries }) => tries > 0));
    return outcome !== 'skipped' && reason !== 'bad-input';
}
/** `{"<image>":"sha256:…"}`; an image without such a digest is left out. */
function digests({ images }, pick) {
    const found = images.flatMap(({ image, target }) => {
        const digest = pick(target);
        return digest !== null && (0,release_digest/* isDigest */.Bc)(digest) ? [[image, digest]] : [];
    });
    return JSON.stringify(Object.fromEntries(found));
}

// EXTERNAL MODULE: ./src/report/summary.ts + 13 modules
var summary = __webpack_require__(3578);
// EXTERNAL MODULE: ./src/report/lines.ts
var lines = __webpack_require__(2365);
// EXTERNAL MODULE: ./src/report/rows/gates.ts
var gates = __webpack_require__(6442);
// EXTERNAL MODULE: ./src/report/rows/next.ts
var next = __webpack_require__(9417);
// EXTERNAL MODULE: ./src/report/rows/tags.ts
var tags = __webpack_require__(5505);
// EXTERNAL MODULE: ./src/report/text.ts + 3 modules
var report_text = __webpack_require__(1092);
;// CONCATENATED MODULE: ./src/report/terminal-text.ts






/**
 * The report for whoever has watched the run: warnings, which went by above it, are not told once more, and what passed
 * is one line. Commands stay whole, to be copied.
 */
function terminalText(report, width) {
    const commands = new Set([(0,next/* nextAction */.G)(report).command, report.command, report.undo, ...(0,tags/* mends */.E4)(report)].flatMap((command) => (command ? [(0,safe/* harmless */.I)(command).trim()] : [])));
    const isCopied = (line) => commands.has(line.trim()) || line.startsWith('    by hand: ');
    const lines = (0,report_text/* plainText */.w)({ ...report, warnings: [], gates: [] }).flatMap((line) => (line.length <= width || isCopied(line) ? [line] : wrapRow(line, width)));
    const gates = gateLines(report, width);
    return gates.length > 0 ? [...lines, '', ...gates] : lines;
}
/** What held, and what was switched off, in full; what only warned went by already. */
function gateLines(report, width) {
    const rows = (0,gates/* gateRows */.Zl)(report);
    const open = rows.filter(({ verdict }) => verdict === 'held' || verdict === 'off');
    const passed = rows.filter(({ verdict }) => verdict === 'passed').flatMap(({ names }) => names);
    return [
        ...open.flatMap((row) => wrapRow(`  ${(0,gates/* gateSentence */.zo)(row, lines/* short */.h0)}`, width)),
        ...(passed.length > 0 ? (0,lines/* wrap */.LV)((0,lines/* short */.h0)(`Passed: ${passed.join(', ')}`), '', width) : []),
    ];
}
/** A line that is too wide goes on below, a little further in. */
function wrapRow(line, width) {
    const indent = / */.exec(line)[0];
    const [first = '', ...rest] = (0,lines/* wrap */.LV)(line.trim(), `${indent}  `, width);
    return [`${indent}${first.trim()}`, ...rest];
}

;// CONCATENATED MODULE: ./src/run/publish.ts











/** Where the evidence goes: where the user said, else beside the journal. */
const evidenceFile = (given, context) => (0,external_node_path_.resolve)(given?.trim() || (0,external_node_path_.join)(context.host.folder, defaultName(context)));
const defaultName = ({ id }) => `release-action-${id}.json`;
/** Writes the evidence and publishes the rest; a report that cannot be filed is still told. */
function publish(report, context, file) {
    // As data, before anything of it is cut or escaped; what is written for people is searched once more.
    const { place, told } = fileEvidence({ ...context.secrets.clean(report), forge: context.host.trigger.forge }, context, file);
    const xml = place ? writeJunit(told, context, place) : '';
    const unwritten = context.host.publish({
        report: told,
        outputs: { ...outputs(told), evidence: place ?? '', junit: xml },
        summary: (0,summary/* summary */.z)(told),
        text: context.host.width === undefined ? (0,report_text/* plainText */.w)(told) : terminalText(told, context.host.width),
        evidence: evidenceJson(told),
    });
    return { report: told, isGreen: (0,reason/* succeeded */.gq)(told.outcome) && unwritten === undefined, evidence: place };
}
/** Writes the evidence where it is to go, else into the first folder that takes it: it holds what a person may need. */
function fileEvidence(report, context, wanted) {
    const folders = (0,journal_folders/* journalFolders */.JU)(context.host.folder, context.host.env);
    const places = [...new Set([wanted, ...folders.map((folder) => (0,external_node_path_.join)(folder, defaultName(context)))])];
    let told = report;
    for (const place of places) {
        try {
            if (place !== wanted)
                (0,journal_folders/* prepareFolder */.G8)((0,external_node_path_.dirname)(place));
            (0,files/* replaceFile */.fR)(place, evidenceJson(told));
            if (place !== wanted)
                context.log.warning(`the evidence is in ${place}`);
            return { place, told };
        }
        catch (fault) {
            const warning = context.secrets.redact(`the evidence could not be written to ${place}: ${wordsOf(fault)}`);
            context.log.warning(warning);
            told = { ...told, warnings: [...told.warnings, warning] };
        }
    }
    return { told };
}
/** Beside the evidence, for forges and CI tools that show it. */
const junitFile = (evidence) => `${evidence.replace(/\.json$/, '')}.junit.xml`;
/** An older run's never stays, and is gone from the start: it would be taken for this one's, however this one ends. */
function removeJunit(evidence) {
    try {
        (0,external_node_fs_.rmSync)(junitFile(evidence), { force: true });
    }
    catch {
        // Where no file can be, none is; what cannot be removed is told when the new one is written.
    }
}
/** @returns its path; empty where there is none */
function writeJunit(report, { log, secrets }, evidence) {
    const xml = junit(report);
    const file = junitFile(evidence);
    try {
        removeJunit(evidence);
        if (xml === undefined)
            return '';
        (0,files/* replaceFile */.fR)(file, secrets.redact(xml));
        log.info(`JUnit: ${file}`);
        return file;
    }
    catch (fault) {
        log.warning(`the JUnit report could not be written to ${file}: ${wordsOf(fault)}`);
        return '';
    }
}
const wordsOf = (fault) => (fault instanceof Error ? fault.message : String(fault));


/***/ }),

/***/ 6910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ secretFree)
/* harmony export */ });
/** A journal that holds no secret: it stays on a disk, and what is recovered from it is printed. */
const secretFree = (journal, secrets) => Object.create(journal, { append: { value: (entry) => journal.append(withoutSecrets(entry, secrets)) } });
/** A kept value that is a secret is left out, and not masked: a clean-up would ask for `***`. Its look-ups find what was made. */
function withoutSecrets(entry, { clean }) {
    if (entry.kind !== 'answered')
        return clean(entry);
    const kept = Object.entries(entry.kept);
    const open = kept.filter(([, value]) => clean(value) === value);
    return { ...clean({ ...entry, kept: {} }), kept: Object.fromEntries(open), clear: entry.clear && open.length === kept.length };
}


/***/ }),

/***/ 8923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ suiteEnv)
/* harmony export */ });
/**
 * The values of the variables that a suite names, as `env.NAME`: each is masked, since nobody knows which is a secret.
 * @returns `absent`: the names that the environment does not have, or has empty
 */
function suiteEnv({ env: names }, { env, mask }) {
    const found = names.flatMap((name) => {
        const value = Object.hasOwn(env, name) ? env[name] : undefined;
        return value ? [[name, value]] : [];
    });
    for (const [, value] of found)
        mask(value);
    const had = new Set(found.map(([name]) => name));
    return { values: Object.fromEntries(found.map(([name, value]) => [`env.${name}`, value])), absent: names.filter((name) => !had.has(name)) };
}


/***/ }),

/***/ 7162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ tellEnd)
/* harmony export */ });
/** Tells whom `notify` names how a run ended; where it names nobody, nothing of it is loaded. Never throws. */
async function tellEnd(report, raw, context, telling) {
    if (!raw['notify']?.trim())
        return;
    const { notify } = await __webpack_require__.e(/* import() */ 1749).then(__webpack_require__.bind(__webpack_require__, 1749));
    await notify(report, raw, context, telling);
}


/***/ })

};
;