"use strict";
exports.id = 6242;
exports.ids = [6242];
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

/***/ 8572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ waitingIn)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/release/waiting.ts
/**
 * Reads from a journal whether something waits to be finished.
 * @param isAlive whether the process of the run lives
 * @returns nothing where it is of no run, or of one that ended and left nothing
 */
function unfinished(entries, isAlive) {
    const begin = entries.find((entry) => entry.kind === 'begin');
    const end = entries.findLast((entry) => entry.kind === 'end');
    if (!begin || (end && end.outcome !== 'stranded'))
        return undefined;
    const { mode, sha, at, needs = [] } = begin;
    const moves = entries.flatMap((entry) => (entry.kind === 'plan' ? entry.moves : []));
    const touched = new Set(entries.flatMap((entry) => (entry.kind === 'intended' ? [entry.move] : [])));
    const named = [...(begin.images ?? []), ...entries.flatMap((entry) => (entry.kind === 'plan' || entry.kind === 'fleet' ? entry.images.map(({ image }) => image) : []))];
    return {
        mode, sha, at, needs,
        state: end ? 'stranded' : isAlive ? 'lives' : 'killed',
        hasBegun: entries.some(({ kind }) => kind === 'intended' || kind === 'asking' || kind === 'redeploying'),
        images: [...new Set(named)],
        canaries: entries.flatMap((entry) => (entry.kind === 'smoke' ? entry.canaries.map(({ url }) => url) : [])),
        tags: moves.flatMap(({ image, tag }, index) => (touched.has(index) ? [`${image.name}:${tag}`] : [])),
    };
}

// EXTERNAL MODULE: ./src/adapters/process-mark.ts
var process_mark = __webpack_require__(9179);
// EXTERNAL MODULE: ./src/adapters/journal/read.ts
var read = __webpack_require__(3066);
;// CONCATENATED MODULE: ./src/adapters/journal/waiting.ts





const NAME = /^release-action-(?:smoke|promote|rollback|deploy)-[0-9a-f]{8}\.journal$/;
/** Only the newest of a folder are opened. */
const MOST = 50;
/** And of a folder with more files than this none: it is not one of ours. */
const CROWD = 20_000;
/** The journals in these folders whose runs are not finished, the newest first. What cannot be read is passed over. */
function waitingIn(folders) {
    const found = [...new Set(folders)].flatMap(journalsIn).flatMap((path) => readWaiting(path) ?? []);
    return found.sort((a, b) => b.at - a.at);
}
/** How the run of one journal stands; nothing where it is finished, or no journal of this user's. */
function readWaiting(path) {
    try {
        const { entries } = (0,read/* readJournal */.a)(path);
        const mark = entries.find((entry) => entry.kind === 'begin')?.process;
        const state = unfinished(entries, mark !== undefined && (0,process_mark/* isAlive */._)(mark) === true);
        return state && { ...state, path };
    }
    catch {
        return undefined;
    }
}
function journalsIn(folder) {
    try {
        const names = (0,external_node_fs_.readdirSync)(folder);
        if (names.length > CROWD)
            return [];
        const paths = names.filter((name) => NAME.test(name)).map((name) => (0,external_node_path_.join)(folder, name));
        return paths.map((path) => ({ path, at: (0,external_node_fs_.lstatSync)(path).mtimeMs })).sort((a, b) => b.at - a.at).slice(0, MOST).map(({ path }) => path);
    }
    catch {
        return [];
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

/***/ 6242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ warnOfWaiting),
/* harmony export */   hl: () => (/* binding */ waitingLines),
/* harmony export */   listWaiting: () => (/* binding */ listWaiting),
/* harmony export */   vA: () => (/* binding */ asJson)
/* harmony export */ });
/* harmony import */ var _adapters_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);
/* harmony import */ var _adapters_journal_folders__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);
/* harmony import */ var _adapters_journal_waiting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8572);
/* harmony import */ var _release_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1000);
/* harmony import */ var _report_safe__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9369);
/* harmony import */ var _recover_command__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1413);






/** Warns of every run that left something behind on what this one is about, and names what finishes it. */
function warnOfWaiting(request, { host, log }) {
    const concerned = (0,_adapters_journal_waiting__WEBPACK_IMPORTED_MODULE_2__/* .waitingIn */ .z)((0,_adapters_journal_folders__WEBPACK_IMPORTED_MODULE_1__/* .waitingFolders */ .Fm)(host.folder, host.env)).filter((waiting) => concerns(waiting, request));
    const warnings = concerned.filter(({ state }) => state !== 'lives').map(({ path, needs, ...waiting }) => `a ${described(waiting)} waits to be put right${(0,_recover_command__WEBPACK_IMPORTED_MODULE_5__/* .byCommand */ .d_)(path, needs)}`);
    for (const warning of warnings)
        log.warning(warning);
    return warnings;
}
function concerns({ images, canaries, hasBegun }, request) {
    if (!hasBegun)
        return false;
    if (request.mode === 'smoke')
        return canaries.some((url) => request.tenantUrls.includes(url));
    return images.some((name) => {
        const image = (0,_release_image__WEBPACK_IMPORTED_MODULE_3__/* .parseImage */ .zZ)(name);
        return typeof image !== 'string' && request.images.some((own) => (0,_release_image__WEBPACK_IMPORTED_MODULE_3__/* .sameImage */ .G4)(own, image));
    });
}
/** `promote of 2222222 that was killed half-way 3 h ago`. */
function described({ mode, sha, state, at, hasBegun }) {
    // Of another process, so that only the machine's own time tells.
    const now = _adapters_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now();
    const how = state === 'stranded' ? 'ended stranded' : state === 'lives' ? 'is under way, begun' : hasBegun ? 'was killed half-way' : 'was killed before it changed anything';
    return `${mode}${sha ? ` of ${sha.slice(0, 7)}` : ''} that ${how} ${age(now - at)} ago`;
}
function age(milliseconds) {
    const minutes = Math.max(0, Math.round(milliseconds / 60_000));
    if (minutes < 60)
        return `${minutes} min`;
    return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1_440)} days`;
}
/** Shows what waits on this machine to be finished. Nothing is touched, and nobody is asked. */
function listWaiting({ folder, env }, { out, json }) {
    const folders = (0,_adapters_journal_folders__WEBPACK_IMPORTED_MODULE_1__/* .waitingFolders */ .Fm)(folder, env);
    const all = (0,_adapters_journal_waiting__WEBPACK_IMPORTED_MODULE_2__/* .waitingIn */ .z)(folders);
    const told = json ? [JSON.stringify(all.map(asJson), null, 2)] : all.length > 0 ? lines(all) : [`nothing waits to be put right (looked into ${folders.join(', ')})`];
    out.write(told.map((line) => `${json ? line : (0,_report_safe__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .I)(line)}\n`).join(''));
    return 0;
}
/** For a script. */
const asJson = ({ path, at, needs, ...waiting }) => ({ journal: path, ...waiting, at: new Date(at).toISOString(), set: (0,_recover_command__WEBPACK_IMPORTED_MODULE_5__/* .variablesOf */ .ht)(needs), command: (0,_recover_command__WEBPACK_IMPORTED_MODULE_5__/* .recoverCommand */ .op)(path) });
/** What waits, with what finishes it. */
const waitingLines = (all) => (all.length === 0 ? [] : ['', ...lines(all).map(_report_safe__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .I)]);
function lines(all) {
    return all.flatMap((waiting, index) => [
        ...(index === 0 ? [] : ['']),
        `a ${described(waiting)}`,
        ...labelled('images', waiting.images),
        ...labelled('canaries', waiting.canaries),
        ...labelled('to look at', waiting.tags),
        ...labelled('journal', [waiting.path]),
        ...(waiting.state === 'lives' ? ['  it is left alone while it lives'] : [...labelled('set', (0,_recover_command__WEBPACK_IMPORTED_MODULE_5__/* .variablesOf */ .ht)(waiting.needs)), ...labelled('run', [(0,_recover_command__WEBPACK_IMPORTED_MODULE_5__/* .recoverCommand */ .op)(waiting.path)])]),
    ]);
}
const labelled = (name, items) => (items.length === 0 ? [] : [`  ${`${name}:`.padEnd(12)}${items.join(', ')}`]);


/***/ })

};
;