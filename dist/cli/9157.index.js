"use strict";
exports.id = 9157;
exports.ids = [9157,2154];
exports.modules = {

/***/ 3066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readJournal)
/* harmony export */ });
/* unused harmony export readJournalText */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** Without these a link would be followed, and a pipe waited for. */
const CAREFUL = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Two manifests of at most 4 MiB for each of many images. */
const LARGEST = 512 * 1024 * 1024;
/**
 * The text of a journal, which this user wrote and nobody else may write: what stands in it is carried out.
 * @throws Error in the user's words where it cannot be read or may be somebody else's
 */
function readJournalText(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, CAREFUL);
    try {
        const why = whyNotOurs((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file));
        if (why)
            throw new Error(`${path} is not taken for a journal of this user's: ${why}`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function whyNotOurs(found) {
    if (!found.isFile())
        return 'it is no file';
    if (found.size > LARGEST)
        return 'it is too large';
    const user = process.geteuid?.();
    // Windows knows neither.
    if (user === undefined)
        return undefined;
    if (found.uid !== user)
        return 'it belongs to somebody else';
    return (found.mode & 0o077) === 0 ? undefined : 'others may read or write it (where it is yours all the same: chmod 600)';
}
/**
 * Reads a journal up to its last whole line. Of a line that is torn, in the midst or at the end, the steps that it may
 * have been about are taken as begun: a kill cuts a line before its step, but a full disk may have cut it unnoticed.
 * @throws Error where the file cannot be read, may be somebody else's, or is no journal
 */
function readJournal(path) {
    const lines = readJournalText(path).split('\n').map((text, at, { length }) => ({ text, entry: at < length - 1 ? parse(text) : undefined }));
    const [first] = lines;
    if (first?.entry ? first.entry.kind !== 'begin' : !'{"kind":"begin"'.startsWith(first.text.slice(0, 15))) {
        throw new Error(`${path} is not a journal of release-action`);
    }
    const torn = lines.findIndex(({ text, entry }) => !entry && text.trim() !== '');
    if (torn < 0)
        return { entries: entriesOf(lines), isTorn: false };
    const [before, after] = [entriesOf(lines.slice(0, torn)), entriesOf(lines.slice(torn))];
    return { entries: [...before, ...doubts(before), ...after], isTorn: after.length > 0 };
}
const entriesOf = (lines) => lines.flatMap(({ entry }) => entry ?? []);
/** Every move of the plan that nothing was heard of may have been begun. */
function doubts(before) {
    const moves = before.flatMap((entry) => (entry.kind === 'plan' ? entry.moves : []));
    const heard = new Set(before.flatMap((entry) => (entry.kind === 'intended' ? [entry.move] : [])));
    return moves.flatMap((_, move) => (heard.has(move) ? [] : [{ kind: 'intended', at: before.at(-1).at, move }]));
}
function parse(line) {
    try {
        const read = JSON.parse(line);
        const isEntry = typeof read === 'object' && read !== null && 'kind' in read && typeof read.kind === 'string';
        return isEntry ? read : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 9179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isAlive),
/* harmony export */   a: () => (/* binding */ ownMark)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);


/** Milliseconds for `ps`, which answers at once or not at all. */
const PATIENCE = 2_000;
/** Tells this process apart from every other, also from one that is given its number later. */
function ownMark() {
    return { pid: process.pid, started: startOf(process.pid), place: place() };
}
/**
 * Whether the process that bears the mark runs still.
 * @returns nothing where it cannot be seen from here: it was another container's, or nobody knows when it began
 */
function isAlive({ pid, started, place: where }) {
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return undefined;
    if (where !== place())
        return undefined;
    const now = startOf(pid);
    if (now === undefined)
        return false;
    return started === undefined ? undefined : now === started;
}
/** When a process began, in whatever words the system has for it; nothing where there is none, or only its remains. */
function startOf(pid) {
    try {
        // proc_pid_stat(5): the second field is a name, which may hold blanks and brackets; the third the state, the 22nd the start.
        const fields = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
        return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${bootId()}/${fields[19]}`;
    }
    catch {
        return hasProc() ? undefined : startByPs(pid);
    }
}
const hasProc = () => read('/proc/self/stat') !== undefined;
/** Ticks count from the start of the machine, and another start counts anew. */
const bootId = () => read('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
/** macOS has no /proc. */
function startByPs(pid) {
    if (process.platform === 'win32')
        return undefined;
    try {
        const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
        const said = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('ps', ['-o', 'lstart=', '-p', String(pid)], { env, encoding: 'utf8', timeout: PATIENCE, stdio: ['ignore', 'pipe', 'ignore'] });
        return said.trim() || undefined;
    }
    catch {
        return undefined;
    }
}
/** Containers count their processes each from 1. */
function place() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        return undefined;
    }
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ recover)
});

// EXTERNAL MODULE: ./src/release/budget.ts
var release_budget = __webpack_require__(3348);
// EXTERNAL MODULE: ./src/release/commit.ts
var release_commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/history/change.ts
var change = __webpack_require__(5544);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
;// CONCATENATED MODULE: ./src/release/history/due.ts



/**
 * What the histories lack of a run that was killed after its tags were moved. Its own entry stands where it wrote it; a
 * hold or a veto that is gone there was taken back by a person, and stays so everywhere; where somebody has released
 * since, nothing holds them (incident recover-undoes).
 * @param histories as they are now; an image whose history could not be read is left out
 */
function stillDue(update, histories) {
    const of = ({ image }) => histories.get(image.name) ?? { entries: [] };
    const written = update.images.filter((one) => wrote(of(one), one));
    const later = update.images.filter((one) => releasedSince(of(one), one));
    const isLifted = written.some((one) => !!one.ruling?.hold && !of(one).hold);
    const isUnvetoed = written.some((one) => one.ruling?.veto && one.replaced && !(0,history_history/* vetoOf */.mw)(of(one), { digest: one.replaced.digest }));
    const isBack = later.some((one) => one.replaced && (0,history_history/* isOf */.yW)(newest(of(one)), one.replaced));
    const images = update.images.filter((one) => !written.includes(one) && !(later.includes(one) && !follows(of(one), one)));
    const told = [
        ...(isLifted ? ['the hold of this run was lifted since, and stays lifted'] : []),
        ...(isUnvetoed ? ['the veto of this run was taken back since, and stays so'] : []),
        ...(later.length > 0 ? ['somebody has released since: the histories keep what they say'] : []),
    ];
    const ruled = ({ ruling, ...one }) => {
        const hold = isLifted || later.length > 0 ? undefined : ruling?.hold;
        const veto = isUnvetoed || isBack ? undefined : ruling?.veto;
        return hold || veto ? { ...one, ruling: { ...ruling, hold, veto } } : one;
    };
    return {
        update: { ...update, images: images.map(ruled) },
        told,
    };
}
const wrote = ({ entries }, { entry }) => !!entry && entries.some((one) => (0,change/* isSame */.Ft)(one, entry));
const newest = ({ entries }) => entries.find(history_history/* wasLive */.Ss);
function releasedSince(history, { entry }) {
    const last = newest(history);
    return !!entry && !!last && !(0,change/* isSame */.Ft)(last, entry) && last.at > entry.at;
}
/** The newest entry tells of a move on from this one, below which this one has its place. */
const follows = (history, { entry }) => newest(history)?.replaced === entry?.build?.digest;
/** A release that is newer than a run, and stands behind what a tag shows. */
function standsBehind(history, shown, since, own) {
    const last = newest(history);
    if (!last || last.build?.digest !== shown || (own && (0,change/* isSame */.Ft)(last, own)))
        return undefined;
    return new Date(last.at).getTime() > since - SKEW ? last : undefined;
}
/** Whether an entry tells of a build of this commit. */
const isOfCommit = ({ commit }, sha) => commit !== undefined && sha !== '' && (0,release_commit/* sameCommit */.Kd)(commit, sha);
/** Milliseconds by which the clocks of two machines may differ. */
const SKEW = 60_000;

// EXTERNAL MODULE: ./src/release/history/write.ts + 1 modules
var write = __webpack_require__(4945);
// EXTERNAL MODULE: ./src/release/tags/replay.ts
var replay = __webpack_require__(2968);
// EXTERNAL MODULE: ./src/release/tags/revert.ts + 1 modules
var revert = __webpack_require__(6083);
// EXTERNAL MODULE: ./src/release/tags/run-plan.ts + 5 modules
var run_plan = __webpack_require__(7644);
// EXTERNAL MODULE: ./src/release/tags/step.ts
var tags_step = __webpack_require__(3813);
// EXTERNAL MODULE: ./src/release/tags/tag-report.ts
var tag_report = __webpack_require__(4550);
// EXTERNAL MODULE: ./src/release/deadline.ts
var deadline = __webpack_require__(1753);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/history/amend.ts + 1 modules
var amend = __webpack_require__(1087);
;// CONCATENATED MODULE: ./src/modes/recover-since.ts





/** Milliseconds: whoever recovers wants the tags right first of all. */
const PATIENCE = 8_000;
/** Reads what the tags of a run show by now, and what the histories tell of who was there since. */
async function lookSince({ steps, update }, { registry, clock, cancel }) {
    const { signal, end } = (0,deadline/* deadline */.n)(PATIENCE, clock, cancel);
    const shown = new Map();
    const histories = new Map();
    const warnings = [];
    const read = async (step) => {
        const { image, tag } = step.move;
        shown.set(step, await registry.read(image, tag, { signal }).then((found) => found?.digest ?? null, () => 'unknown'));
    };
    const recall = async ({ image }, tag) => {
        try {
            const kept = await (0,amend/* readHistory */.L)(registry, image, tag, { signal });
            if (kept)
                histories.set(image.name, kept.history);
        }
        catch (thrown) {
            warnings.push(`whether somebody has released ${image.name} since could not be read: ${(0,failure/* asFailure */.h_)(thrown).message}`);
        }
    };
    const targets = steps.filter(({ move: { purpose } }) => purpose === 'move');
    const images = update?.images ?? targets.map(({ move: { image } }) => ({ image }));
    const tag = update?.tag ?? (targets[0] && (0,history_history/* historyTag */.DJ)(targets[0].move.tag));
    await Promise.all([...steps.map(read), ...(tag === undefined ? [] : images.map((one) => recall(one, tag)))]);
    end();
    return { shown: (step) => shown.get(step) ?? 'unknown', histories, warnings };
}
/**
 * The steps that are somebody else's by now, each with the release that stands behind it: a later run that recorded
 * what the tag shows, or one that did so in another image and found this one right already (incident recover-undoes).
 */
function takenOver({ steps, update, begin }, { shown, histories }) {
    const later = new Map();
    const targets = steps.filter(({ move: { purpose } }) => purpose === 'move');
    for (const target of targets) {
        const { name } = target.move.image;
        const own = update?.images.find(({ image }) => image.name === name)?.entry;
        const history = histories.get(name);
        const entry = history && standsBehind(history, shown(target), begin?.at ?? 0, own);
        if (entry)
            later.set(name, entry);
    }
    const again = [...later.values()].find((entry) => isOfCommit(entry, begin?.sha ?? ''));
    for (const target of targets) {
        const { image: { name }, to } = target.move;
        if (again && !later.has(name) && shown(target) === to.digest)
            later.set(name, again);
    }
    return new Map(steps.flatMap((step) => {
        const entry = later.get(step.move.image.name);
        return entry ? [[step, entry]] : [];
    }));
}
/** Whether every target shows what the run wanted. */
function isAllThere({ steps }, { shown }) {
    const targets = steps.filter(({ move: { purpose } }) => purpose === 'move');
    return targets.length > 0 && targets.every((step) => shown(step) === step.move.to.digest);
}

// EXTERNAL MODULE: ./src/modes/recovered.ts
var recovered = __webpack_require__(7817);
;// CONCATENATED MODULE: ./src/modes/recover.ts










/**
 * Finishes what a run left that was killed or ended stranded: puts back what its journal shows as half moved, by the
 * rules of the run itself, and writes the report in its place. What a later run or a person has done since is left alone.
 * @returns nothing where the journal is of no run, or of one that ended by itself and left nothing stranded
 */
async function recover(entries, ports) {
    const replayed = (0,replay/* replay */.e)(entries);
    const { begin, ended, steps } = replayed;
    if (!begin || (ended && ended !== 'stranded'))
        return undefined;
    if (replayed.committed)
        return proved(replayed, begin, ports);
    if (steps.every(({ state }) => state === 'waiting'))
        return putBack(replayed, begin, new Map(), ports);
    const since = await lookSince(replayed, ports);
    for (const warning of since.warnings)
        ports.log.warning(warning);
    const theirs = takenOver(replayed, since);
    // What this run never asked for, or had put back, somebody else has done since.
    const isTheirs = ended === 'stranded' || steps.some(({ state, move }) => move.purpose === 'move' && state === 'waiting');
    if (theirs.size === 0 && isTheirs && isAllThere(replayed, since))
        return finished(replayed, begin, ports);
    return withWarnings(await putBack(replayed, begin, leaveAlone(theirs, since), ports), since.warnings);
}
const withWarnings = ({ report, isDone }, warnings) => ({ report: { ...report, warnings: [...report.warnings, ...warnings] }, isDone });
/** The tags stand; what the histories do not remember yet they are told now, by the same rules. */
async function proved(replayed, begin, ports) {
    for (const step of replayed.steps)
        Object.assign(step, (0,tags_step/* standing */.JA)(step.state === 'waiting' ? { ...step, state: 'already' } : step));
    const verdict = `every tag was moved and proved; ${(0,recovered/* howItEnded */.q)(undefined)} before it could say so`;
    const { faults, told } = await writeDown(replayed, ports);
    const report = { ...blank(replayed, begin, ports), warnings: [...told, ...faults], outcome: 'done', reason: 'ok', verdict, next: '', faults: [] };
    if (faults.length === 0)
        return { report, isDone: true };
    return { report: { ...report, next: 'Recover once more when the registry takes the histories' }, isDone: false };
}
async function writeDown(replayed, ports) {
    if (!replayed.update)
        return { faults: [], told: [] };
    const since = await lookSince({ ...replayed, steps: [] }, ports);
    const budget = new release_budget/* Budget */.H(ports.clock, ports.cancel);
    try {
        const { update, told } = stillDue(replayed.update, since.histories);
        const faults = await (0,write/* remember */.k)(update, ports, { signal: budget.brief(run_plan/* HISTORY_PATIENCE */.Np).forward });
        return { faults: faults.map(({ words }) => words), told: [...since.warnings, ...told] };
    }
    finally {
        budget.dispose();
    }
}
/** To put back now what that run left would undo the later one. */
function finished(replayed, begin, ports) {
    const verdict = `every tag shows what the run wanted that ${replayed.ended ? 'ended stranded' : 'was killed'}: a later run has finished it; nothing was put back`;
    for (const step of replayed.steps) {
        Object.assign(step, { end: 'foreign', after: step.move.purpose === 'move' ? step.move.to.digest : 'unknown' });
    }
    return { report: { ...blank(replayed, begin, ports), outcome: 'unchanged', reason: 'already-current', verdict, next: '', faults: [] }, isDone: true };
}
function leaveAlone(theirs, since) {
    return new Map([...theirs].map(([step, { by, at, mode }]) => {
        const words = `left alone: a ${mode} by ${by} on ${at} stands behind what is there now`;
        Object.assign(step, { end: 'foreign', after: since.shown(step), fault: words });
        return [step, words];
    }));
}
async function putBack(replayed, begin, left, ports) {
    const { steps, ended } = replayed;
    const ours = steps.filter((step) => !left.has(step));
    const budget = new release_budget/* Budget */.H(ports.clock, ports.cancel, release_budget/* AFTER_KILL */._);
    try {
        await Promise.all([(0,revert/* revert */.r)(ours, ports, budget), (0,revert/* watchTheirs */.$)([...left.keys()], ports, budget)]);
    }
    finally {
        budget.dispose();
    }
    const outcome = (0,tag_report/* outcomeOf */.sG)(steps);
    const shared = { ...blank(replayed, begin, ports), warnings: [...(replayed.ruling ? [RULED] : []), ...(0,tag_report/* cautionsOf */.Y_)(steps)], faults: [whyOf(replayed)] };
    if (outcome === 'failed' && left.size > 0) {
        const verdict = `${whyOf(replayed)}; somebody has released since, and nothing was put back (${[...new Set(left.values())].join('; ')})`;
        return { report: { ...shared, outcome: 'unchanged', reason: 'already-current', verdict, next: '', faults: [] }, isDone: true };
    }
    const reason = ended ? (replayed.endReason ?? 'cancelled') : 'cancelled';
    return { report: { ...shared, outcome, reason, ...(0,run_plan/* aftermath */.x7)(steps, whyOf(replayed)) }, isDone: outcome !== 'stranded' };
}
/** A rollback says it first; whether it was written before the kill is for the history to tell. */
const RULED = 'the rollback vetoed what it was to leave, and held automatic releases, before its tags were to move, and both may stand: see release-action history, and take them back with unveto and lift';
/** In true words: a run that ended stranded was not killed. */
function whyOf({ ended, steps }) {
    if (ended)
        return (0,recovered/* howItEnded */.q)(ended);
    return `${(0,recovered/* howItEnded */.q)(ended)} ${steps.some((step) => step.state !== 'waiting') ? 'half-way' : 'before it wrote anything'}`;
}
function blank({ images, steps }, begin, { clock }) {
    return {
        mode: begin.mode,
        sha: begin.sha,
        dryRun: false,
        startedAt: begin.at,
        finishedAt: clock.now(),
        startedBy: begin.startedBy,
        runUrl: begin.runUrl,
        gates: [],
        images: (0,tag_report/* settledImages */.qA)(images, steps),
        tenants: [],
        stragglers: [],
        warnings: [],
        happenings: [],
    };
}


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ howItEnded)
/* harmony export */ });
/** How a run came to its end, as its journal tells it. */
const howItEnded = (ended) => (ended === 'stranded' ? 'the run ended stranded' : 'the run was killed');


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   d_: () => (/* binding */ byCommand),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   op: () => (/* binding */ recoverCommand),
/* harmony export */   oy: () => (/* binding */ missingOf),
/* harmony export */   r4: () => (/* binding */ neededFor)
/* harmony export */ });
/* harmony import */ var _request_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4332);
/* harmony import */ var _request_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9526);


/** The inputs that only whoever recovers can give: no journal holds a secret, nor the way through a network. */
const OF_TAGS = ['registry-auth', 'aws-roles', 'ca-file'];
const OF_CANARIES = ['tenant-urls', 'tenant-tokens', 'tenant-org-ids', 'ca-file'];
/** Which of a run's inputs its recovery must be given as well; not what the config file says. */
function neededFor(request, raw) {
    const isGiven = (name) => (raw[name]?.trim() ?? '') !== '' && !((0,_request_parse__WEBPACK_IMPORTED_MODULE_1__/* .camel */ .nJ)(name) in (request.standing ?? {}));
    if (request.mode === 'smoke')
        return OF_CANARIES.filter(isGiven);
    const ofGhcr = request.images.some(({ registry }) => registry === 'ghcr.io');
    return [...OF_TAGS, ...(ofGhcr ? ['github-token'] : [])].filter(isGiven);
}
/** As a person types it. */
const recoverCommand = (path) => `release-action recover ${quoted(path)}`;
/**
 * The end of a sentence, `, with RELEASE_ACTION_REGISTRY_AUTH set: release-action recover /path`: the variables that it
 * needs by name, never what stands in them.
 */
const byCommand = (path, needs) => `${needs.length === 0 ? '' : `, with ${variables(needs)} set`}: ${recoverCommand(path)}`;
/** Which of them are not given. */
const missingOf = (needs, raw) => needs.filter((name) => (raw[name]?.trim() ?? '') === '');
/** Input names as the variables of a command line. Names that are no input's are left out. */
const variablesOf = (names) => names.filter((name) => _request_inputs__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.includes(name)).map((name) => `RELEASE_ACTION_${name.toUpperCase().replaceAll('-', '_')}`);
/** The same in a sentence. */
function variables(names) {
    const all = variablesOf(names);
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
const quoted = (path) => (/^[\w/.:@%+=,-]+$/.test(path) ? path : `'${path.replaceAll('\'', '\'\\\'\'')}'`);


/***/ }),

/***/ 9157:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish),
  isDryRun: () => (/* binding */ isDryRun),
  planOf: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/adapters/journal/file.ts
var file = __webpack_require__(4936);
// EXTERNAL MODULE: ./src/adapters/journal/read.ts
var read = __webpack_require__(3066);
// EXTERNAL MODULE: ./src/adapters/process-mark.ts
var process_mark = __webpack_require__(9179);
// EXTERNAL MODULE: ./src/modes/recover.ts + 2 modules
var recover = __webpack_require__(7061);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/tags/replay.ts
var replay = __webpack_require__(2968);
;// CONCATENATED MODULE: ./src/modes/recover-plan.ts


/** What recovering would do, a line each, by reads alone; what it finds then may be something else. */
async function planRecovery(entries, registry, call) {
    const { begin, ended, committed, steps, update } = (0,replay/* replay */.e)(entries);
    if (!begin || (ended && ended !== 'stranded'))
        return ['nothing is left to finish in this journal'];
    if (committed)
        return [`every tag was moved and proved; ${update ? 'the histories would be told of it' : 'only the report would be written'}`];
    if (begin.mode === 'smoke')
        return ofSmoke(entries);
    const begun = steps.filter(({ state }) => state !== 'waiting' && state !== 'already');
    if (begun.length === 0)
        return ['the run was killed before it moved a tag: only the report would be written'];
    return Promise.all(begun.toReversed().map((step) => ofStep(step, registry, call)));
}
async function ofStep({ move: { image, tag, from, to } }, registry, call) {
    const name = `${image.name}:${tag}`;
    try {
        const shown = (await registry.read(image, tag, call))?.digest;
        if (shown === from?.digest)
            return `${name} shows ${shown ?? 'nothing'}, as before the run; it would be written once more, since a write may still land`;
        if (shown === to.digest)
            return from ? `${name} would be put back to ${from.digest}` : `${name} would be deleted: there was none before the run`;
        return `${name} shows ${shown ?? 'nothing'}: somebody else has moved it since, and it would be left alone`;
    }
    catch (thrown) {
        return `${name} cannot be read: ${(0,failure/* asFailure */.h_)(thrown).message}`;
    }
}
function ofSmoke(entries) {
    const canaries = entries.find((entry) => entry.kind === 'smoke')?.canaries ?? [];
    const touched = canaries.filter((_, index) => entries.some((entry) => entry.kind === 'asking' && entry.canary === index) && !entries.some((entry) => entry.kind === 'cleaned' && entry.canary === index));
    if (touched.length === 0)
        return ['the run had left nothing on the canaries: only the report would be written'];
    return touched.map(({ url, probe }) => `what the run made on ${url} would be deleted (${probe})`);
}

// EXTERNAL MODULE: ./src/request/fault.ts
var fault = __webpack_require__(901);
// EXTERNAL MODULE: ./src/request/parse.ts
var parse = __webpack_require__(9526);
// EXTERNAL MODULE: ./src/run/adapters.ts + 16 modules
var adapters = __webpack_require__(3769);
// EXTERNAL MODULE: ./src/run/context.ts + 11 modules
var run_context = __webpack_require__(7068);
// EXTERNAL MODULE: ./src/run/journal.ts + 1 modules
var run_journal = __webpack_require__(963);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
// EXTERNAL MODULE: ./src/release/image.ts
var release_image = __webpack_require__(1000);
// EXTERNAL MODULE: ./src/smoke/builtin.ts
var builtin = __webpack_require__(2154);
;// CONCATENATED MODULE: ./src/run/own.ts




/**
 * Whether a journal is of a run with these inputs: its mode, registries, images and tags must be the run's own, since
 * what it says is carried out with the run's rights. A file that somebody laid in its place writes nothing.
 * @param isJob a job has all the inputs of its run; on a command line those count that are given
 * @returns what strays, in words
 */
function strayOf(entries, raw, isJob) {
    const isGiven = (name) => isJob || (raw[name]?.trim() ?? '') !== '';
    const own = (0,parse/* parseOwn */.yQ)(raw);
    if (!own.ok)
        return isJob ? 'the inputs of this step cannot be read' : undefined;
    const { images, targetTag, tenantUrlTemplate, smokeSuite, fleet, fleetCommand } = own.inputs;
    for (const entry of entries) {
        if (isJob && entry.kind === 'begin' && raw['mode']?.trim() !== entry.mode)
            return `it is of a ${entry.mode}`;
        if (entry.kind === 'fleet' && isGiven('tenant-url-template') && entry.urlTemplate !== tenantUrlTemplate)
            return 'its tenants are elsewhere';
        // What a command lists nobody knows without asking it.
        const addresses = entry.kind === 'fleet' || entry.kind === 'listed' ? Object.entries(entry.urls ?? {}) : [];
        const isListed = ([slug, url]) => fleet.some((one) => one.slug === slug && one.url === url);
        if ((isJob || isGiven('fleet')) && !fleetCommand && !addresses.every(isListed))
            return 'its tenants are elsewhere';
        if (entry.kind === 'smoke' && isGiven('smoke-suite') && !isSuite(entry.suite, smokeSuite))
            return `its suite is not ${smokeSuite}`;
        if (isGiven('target-tag')) {
            const tags = [targetTag, `${targetTag}-previous`, `${targetTag}-rolled-back`];
            const tag = entry.kind === 'plan' ? entry.moves.find((move) => !tags.includes(move.tag))?.tag : undefined;
            if (tag !== undefined)
                return `it would move the tag ${tag}`;
            if (entry.kind === 'history' && entry.update.tag !== (0,history_history/* historyTag */.DJ)(targetTag))
                return `its history is ${entry.update.tag}`;
        }
        const named = entry.kind === 'plan' ? entry.moves : entry.kind === 'history' ? entry.update.images : [];
        const strange = isGiven('images') ? named.find(({ image }) => !images.some((one) => (0,release_image/* sameImage */.G4)(one, image)))?.image : undefined;
        if (strange)
            return `it would write to ${strange.registry}/${strange.repository}, which is none of the images`;
    }
    return undefined;
}
/** A file may be gone or changed by now; a built-in suite is known. */
const isSuite = ({ name, text }, wanted) => name === wanted && ((0,builtin.builtinSuite)(name) ?? text) === text;

// EXTERNAL MODULE: ./src/run/publish.ts + 4 modules
var publish = __webpack_require__(237);
// EXTERNAL MODULE: ./src/run/recover-command.ts
var recover_command = __webpack_require__(1413);
// EXTERNAL MODULE: ./src/run/secret-free-journal.ts
var secret_free_journal = __webpack_require__(6910);
// EXTERNAL MODULE: ./src/run/suite-env.ts
var suite_env = __webpack_require__(8923);
// EXTERNAL MODULE: ./src/run/tell-end.ts
var tell_end = __webpack_require__(7162);
;// CONCATENATED MODULE: ./src/run/recover.ts




















/** Says what `finish` would do, and does nothing. */
async function planOf(path, raw, host, cancel) {
    const context = await reachable(raw, host);
    try {
        const { entries } = (0,read/* readJournal */.a)(path);
        const images = imagesOf(entries, context);
        return context.secrets.clean(await planRecovery(entries, (0,adapters/* registry */.u5)(whole((0,parse/* parseLogins */.wI)(raw)), images, true, context), { signal: cancel }));
    }
    finally {
        context.http.close();
    }
}
/** @throws Failure `bad-input` where nobody may be asked */
async function reachable(raw, host) {
    const context = await (0,run_context/* createContext */.q)(raw, host);
    if (context.networkFaults.length > 0)
        throw new failure/* Failure */.HR('bad-input', context.networkFaults.map(fault/* faultLine */.z9).join('; '));
    return context;
}
/**
 * Finishes a run that was killed or ended stranded, from its journal; does nothing where it ended by itself or lives.
 * @throws Error where the file is no journal of this user's, Failure `bad-input` where it is not of a run with these inputs
 */
async function finish(path, raw, host, cancel) {
    const isJob = !host.trigger.commandLine;
    const context = await reachable(raw, host);
    const { entries, isTorn } = (0,read/* readJournal */.a)(path);
    const begin = entries.find((entry) => entry.kind === 'begin');
    const ended = entries.findLast((entry) => entry.kind === 'end');
    if (!begin)
        return { state: 'nothing' };
    const stray = strayOf(entries, raw, isJob);
    if (stray)
        throw new failure/* Failure */.HR('bad-input', `${path} is not the journal of a run with these inputs: ${stray}; nothing was written`);
    if (!ended && begin.process && (0,process_mark/* isAlive */._)(begin.process))
        return { state: 'lives' };
    const journal = (0,secret_free_journal/* secretFree */.l)(reopen(path, context), context.secrets);
    try {
        const finishMode = begin.mode === 'smoke' ? finishSmoke : begin.mode === 'deploy' ? finishDeploy : finishTags;
        const recovered = await finishMode({ entries, begin, raw, context, journal, cancel });
        if (recovered) {
            const finished = recover_close(recovered, { entries, begin, raw, context, journal, cancel }, isJob, isTorn);
            await (0,tell_end/* tellEnd */.H)(finished.report, raw, context, { cancel });
            return finished;
        }
        tidy(journal, context);
        return { state: 'nothing' };
    }
    finally {
        attempt(() => journal.close());
        context.http.close();
    }
}
/** A disk that is full by now keeps nobody from being put right. */
function reopen(path, { log }) {
    try {
        return (0,file/* reopenJournal */.b)(path);
    }
    catch (fault) {
        log.warning(`the journal ${path} cannot be added to (${(0,publish/* wordsOf */.Z9)(fault)}); it is finished all the same`);
        const idle = () => undefined;
        return { path, append: () => { throw fault; }, close: idle, remove: idle };
    }
}
const finishTags = (resumed) => (0,recover/* recover */.l)(resumed.entries, recoverPorts(resumed));
async function finishDeploy(resumed) {
    const { entries, raw, context } = resumed;
    const { recoverDeploy } = await __webpack_require__.e(/* import() */ 6668).then(__webpack_require__.bind(__webpack_require__, 6668));
    const ports = { ...recoverPorts(resumed), tenants: (0,adapters/* tenants */.kY)(context) };
    const recovered = await recoverDeploy(entries, ports);
    if (!recovered || !entries.some(({ kind }) => kind === 'smoke'))
        return recovered;
    const { cleanCanary } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(8815), __webpack_require__.e(8540), __webpack_require__.e(9179), __webpack_require__.e(5389)]).then(__webpack_require__.bind(__webpack_require__, 5389));
    const left = await cleanCanary(entries, whole((0,parse/* parseDeployCanary */.$u)(raw)).canaryToken, { ...ports, envOf: envOf(context) });
    const { report, isDone } = recovered;
    return { report: { ...report, warnings: [...report.warnings, ...left] }, isDone: isDone && left.length === 0 };
}
function recoverPorts({ entries, raw, context, journal, cancel }) {
    return { registry: (0,adapters/* registry */.u5)(whole((0,parse/* parseLogins */.wI)(raw)), imagesOf(entries, context), false, context), clock: clock/* systemClock */.m, log: context.log, journal, cancel };
}
/** A password that is a word of an image's name does not tear it. */
function imagesOf(entries, { secrets }) {
    const { steps, update } = (0,replay/* replay */.e)(entries);
    const images = [...steps.map(({ move }) => move), ...(update?.images ?? [])].map(({ image }) => image);
    for (const { name } of images)
        secrets.spare(name);
    return images;
}
async function finishSmoke({ entries, raw, context, journal, cancel }) {
    const { tenantUrls, tenantTokens, tenantOrgIds } = whole((0,parse/* parseCanaries */.SY)(raw));
    const known = tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }));
    const { recoverSmoke } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(8815), __webpack_require__.e(8540), __webpack_require__.e(9179), __webpack_require__.e(5389)]).then(__webpack_require__.bind(__webpack_require__, 5389));
    return recoverSmoke(entries, known, { tenants: (0,adapters/* tenants */.kY)(context), clock: clock/* systemClock */.m, log: context.log, journal, cancel, envOf: envOf(context), hide: context.secrets.hide });
}
const envOf = ({ host: { env }, secrets }) => (suite) => (0,suite_env/* suiteEnv */.O)(suite, { env, mask: secrets.add }).values;
/** Publishes the report; the journal goes only when all of it is done (incident recover-loses-journal). */
function recover_close({ report, isDone }, resumed, isJob, isTorn) {
    const { begin, raw, context, journal } = resumed;
    const missing = isDone ? [] : (0,recover_command/* missingOf */.oy)(begin.needs ?? [], raw);
    const warnings = [
        ...(isTorn ? ['a line in the midst of the journal is torn; what it may have been about was looked at'] : []),
        ...(missing.length > 0 ? [`what the run was given and this was not: ${isJob ? missing.join(', ') : (0,recover_command/* variables */.Ee)(missing)}`] : []),
    ];
    const told = { ...report, warnings: [...report.warnings, ...warnings] };
    const shown = isDone ? told : (0,run_journal/* withWayOut */.aE)(told, journal.path, nextStep(report, missing));
    const published = (0,publish/* publish */.mk)(shown, context, evidencePlace(resumed, isJob));
    if (isDone)
        tidy(journal, context, report);
    else if (report.outcome === 'stranded')
        attempt(() => journal.append({ kind: 'end', at: clock/* systemClock */.m.now(), outcome: report.outcome, reason: report.reason }));
    return { state: 'finished', report: published.report, isDone };
}
function nextStep({ outcome }, missing) {
    if (missing.length > 0)
        return `Set ${(0,recover_command/* variables */.Ee)(missing)}, then run this`;
    return outcome === 'stranded' ? 'Run this once more; where it cannot be, the commands for each tag' : 'Mend what the warnings name, then run this once more';
}
/** Ends the journal and takes it away. */
function tidy(journal, { log, host }, report) {
    if (report)
        attempt(() => journal.append({ kind: 'end', at: clock/* systemClock */.m.now(), outcome: report.outcome, reason: report.reason }));
    try {
        journal.remove();
    }
    catch (fault) {
        log.warning(`the journal ${journal.path} is finished and could not be removed: ${(0,publish/* wordsOf */.Z9)(fault)}`);
    }
    host.keepJournal('');
}
/** A job's evidence goes where its inputs say, whatever a file says that somebody may have laid there. */
function evidencePlace({ begin, raw, context: { host, id } }, isJob) {
    if (!isJob)
        return begin.evidenceFile;
    const given = raw['evidence-file']?.trim();
    const name = (0,external_node_path_.basename)(begin.evidenceFile);
    return (0,external_node_path_.resolve)(given || (0,external_node_path_.join)(host.folder, /^release-action-[0-9a-f]{8}\.json$/.test(name) ? name : `release-action-${id}.json`));
}
/** What `--dry-run` says; a word that is neither is no guess. */
const isDryRun = (raw) => whole((0,parse/* parseDryRun */._h)(raw)).dryRun;
function whole(part) {
    if (!part.ok)
        throw new failure/* Failure */.HR('bad-input', part.faults.map(fault/* faultLine */.z9).join('; '));
    return part.inputs;
}
function attempt(act) {
    try {
        act();
    }
    catch {
        // Whoever finds the journal comes to the same end.
    }
}


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BUILTIN_SUITES: () => (/* binding */ BUILTIN_SUITES),
/* harmony export */   builtinSuite: () => (/* binding */ builtinSuite)
/* harmony export */ });
const SCHEMA = 'https://raw.githubusercontent.com/molecule-ai/release-action/v1/docs/suite.schema.json';
const CANARY = `# yaml-language-server: $schema=${SCHEMA}
#
# The five checks that a build passes on every canary before :latest moves onto it.
# One line is one check: its name, the request, the status, and what must hold of the answer.
# Start your own from it: release-action suite show canary > smoke.yml
name: canary

checks:
  # The tenant has booted, and admin auth is reachable.
  - liveness: GET /admin/liveness | 200 | $.subsystems is object

  # Workspace auth and the database work.
  - workspaces: GET /workspaces | 200 | $ is array

  # Encryption and the scrubber: what is committed is found again as it was. {probe} is new for every canary and run,
  # and no scrubber touches it. "-> memory" keeps the id for the clean-up.
  - commit: POST /memories/commit {"scope":"LOCAL","namespace":"canary-smoke","content":"{probe}"} | 200, 201 | $.id -> memory
  - search: GET /memories/search?query={probe} | 200 | $ is array | $[?@.content == "{probe}"] exists | retry 5 s

  # An admin may read events.
  - events: GET /events | 200 | $ is array

  # Without a bearer the door stays shut: 401, and neither a 404 nor a page that says so.
  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string

# Always run, also where a check failed or the run was stopped. The first line is a look-up, since it keeps a value: it
# runs only where the commit's answer was lost, and with it the id.
clean-up:
  - GET /memories/search?query={probe} | 200 | $[?@.content == "{probe}"].id -> memory
  - DELETE /memories/{memory} | 2xx, 404
`;
const WORKSPACE_SERVER = `# yaml-language-server: $schema=${SCHEMA}
#
# The checks of the suite "canary", on the routes of a workspace-server that keeps memories by workspace.
# Every request says Origin, and X-Molecule-Org-Id where tenant-org-ids is set.
name: workspace-server

checks:
  # The tenant has booted, and admin auth is reachable.
  - liveness: GET /admin/liveness | 200 | $.subsystems is object

  # Workspace auth and the database work. A runtime that is "external" and has no url starts nothing.
  - workspaces: GET /workspaces | 200 | $ is array
  - workspace: POST /workspaces {"name":"{probe}","runtime":"external"} | 201 | $.id is string -> workspace

  # Encryption and the scrubber: what is committed is found again as it was. The search is by whole words.
  - commit: POST /workspaces/{workspace}/memories {"content":"{probe}","scope":"LOCAL","namespace":"smoke"} | 201 | $.id is string -> memory
  - search: GET /workspaces/{workspace}/memories?q={probe} | 200 | $ is array | $[?@.content == "{probe}"] exists | retry 5 s

  # An admin may read events.
  - events: GET /events | 200 | $ is array

  # Without a bearer the door stays shut: 401, and not the 404 of the organisation guard.
  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string

# The memory first: deleting a workspace leaves its memories. The lines that keep a value are look-ups, which run only
# where an answer was lost, and with it the id.
clean-up:
  - GET /workspaces | 200 | $[?@.name == "{probe}" && @.status != "removed"].id -> workspace
  - GET /workspaces/{workspace}/memories?q={probe} | 200 | $[?@.content == "{probe}"].id -> memory
  - DELETE /workspaces/{workspace}/memories/{memory} | 2xx, 404
  # A host without a container engine answers 500, and has removed the workspace all the same: the list tells. Without
  # purge its row would stand for ever as "removed".
  - DELETE /workspaces/{workspace}?purge=true | 2xx, 404, 500
  - GET /workspaces | 200 | $[?@.id == "{workspace}" && @.status != "removed"] not exists
`;
const TEXTS = new Map([['canary', CANARY], ['workspace-server', WORKSPACE_SERVER]]);
/** The names that the input `smoke-suite` knows beside paths. */
const BUILTIN_SUITES = [...TEXTS.keys()];
/** A built-in suite's text, YAML with comments: also something to start from. */
const builtinSuite = (name) => TEXTS.get(name);


/***/ })

};
;