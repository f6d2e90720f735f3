"use strict";
exports.id = 7051;
exports.ids = [7051,6242];
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

/***/ 4260:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ tagsCommand),
/* harmony export */   X$: () => (/* binding */ sameConfig),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   hB: () => (/* binding */ configOptions)
/* harmony export */ });
/* harmony import */ var _quoted__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8765);

/** What of a request names it. */
const sameConfig = ({ config, environment, standing }) => ({ config, environment, standing });
const DEFAULTS = { 'source-tag': 'staging-{sha7}', 'target-tag': 'latest' };
const saidOf = ({ images, sourceTag, targetTag }, alone) => ({ images: images && namesOf(images, alone), 'source-tag': sourceTag, 'target-tag': targetTag });
/** An image that comes from another repository is given as it was, but where only what is released counts. */
const namesOf = (images, alone = false) => images.map(({ name, from }) => (from && !alone ? `${from.name}=>${name}` : name)).join(',');
/** A command about tags, as a person types it. */
function tagsCommand(verb, same) {
    const alone = !verb.startsWith('promote');
    return ['release-action', verb, ...optionsOf(saidOf(same, alone), saidOf(same.standing ?? {}, alone), DEFAULTS), ...configOptions(same)].join(' ');
}
/**
 * The options that say so. What the config file says already, or the default where it says nothing, is left out: at 3 a.m.
 * a short command is the right one. What it says otherwise is not, though it be the default.
 */
const optionsOf = (said, standing, defaults) => Object.entries(said).flatMap(([name, value]) => (value === undefined || value === (standing[name] ?? defaults[name]) ? [] : [`--${name} ${(0,_quoted__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .T)(value)}`]));
/** The file and the block that were chosen otherwise than by the file itself. */
const configOptions = ({ config, environment, standing = {} }) => optionsOf({ config, environment }, { environment: standing.environment }, {});


/***/ }),

/***/ 6165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Yp: () => (/* binding */ olderBuilds),
/* harmony export */   Z1: () => (/* binding */ recordedBuild),
/* harmony export */   lZ: () => (/* binding */ wayBack)
/* harmony export */ });
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
/* harmony import */ var _history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7498);


/**
 * Chooses by what an image remembers. The history speaks where it tells how the build came that is shown; else
 * somebody moved the tag who wrote nothing down, and what was kept then is the newer word.
 * @param shown what the target shows
 * @param rolledBack what a rollback left last, by the tag that keeps it
 */
function wayBack(history, shown, rolledBack) {
    const newest = history?.entries.find(_history__WEBPACK_IMPORTED_MODULE_0__/* .wasLive */ .Ss);
    if (!history || !newest)
        return { to: 'kept' };
    const [entry] = olderBuilds(history, shown);
    if (shown !== undefined && newest.build?.digest === shown) {
        if (newest.mode === 'rollback')
            return { to: 'stay', since: newest };
        return entry ? { to: 'build', entry } : { to: 'kept', why: `its history tells of no build to go back to: ${listed(history, shown)}` };
    }
    if (!isTold(history, shown))
        return { to: 'kept', why: 'its history does not tell of the build that is shown', instead: entry };
    // A rollback that could not write it down leaves its mark all the same.
    if (rolledBack !== undefined && rolledBack === newest.build?.digest)
        return { to: 'stay' };
    return entry ? { to: 'build', entry } : { to: 'kept', why: `its history tells of no older build: ${listed(history, shown)}` };
}
const isTold = ({ entries }, shown) => shown !== undefined && entries.some((entry) => (0,_history__WEBPACK_IMPORTED_MODULE_0__/* .wasLive */ .Ss)(entry) && entry.build?.digest === shown);
/**
 * The builds of a history that are older than the one shown, neither vetoed nor left by a rollback, the newest first:
 * `previous` never goes forward (incident previous-twice). Where the history does not tell of the one shown all are.
 */
function olderBuilds(history, shown) {
    const place = isTold(history, shown) ? releasedAt(history, shown) : -1;
    const seen = new Set([shown]);
    return history.entries.filter((entry) => {
        const { build, commit } = entry;
        if (!(0,_history__WEBPACK_IMPORTED_MODULE_0__/* .wasLive */ .Ss)(entry) || !build || seen.has(build.digest))
            return false;
        seen.add(build.digest);
        return releasedAt(history, build.digest) > place
            && !(0,_history__WEBPACK_IMPORTED_MODULE_0__/* .vetoOf */ .mw)(history, { digest: build.digest, commit })
            && !wasLeft(history, build.digest);
    });
}
/** The place of a build's newest release: what a rollback brought back was not released anew. */
function releasedAt({ entries }, digest) {
    const isIt = ({ build }) => build?.digest === digest;
    const release = entries.findIndex((entry) => isIt(entry) && (0,_history__WEBPACK_IMPORTED_MODULE_0__/* .wasLive */ .Ss)(entry) && entry.mode !== 'rollback');
    return release >= 0 ? release : entries.findLastIndex(isIt);
}
/** Whether a rollback left this build, and nobody has released it since. */
function wasLeft({ entries }, digest) {
    const left = entries.findIndex(({ mode, replaced }) => mode === 'rollback' && replaced === digest);
    const released = entries.findIndex(({ mode, build }) => (mode === 'promote' || mode === 'deploy') && build?.digest === digest);
    return left >= 0 && (released < 0 || left < released);
}
/** The newest build of a commit: where its tag has been cleaned away, it may still be there. */
const recordedBuild = (history, commit) => {
    const entry = history?.entries.find((one) => one.build && (0,_history__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(one, { commit }));
    return entry?.build && { ...entry.build, commit: entry.commit };
};
const MOST = 5;
/** The newest builds of a history, for a person who has to choose. */
function listed(history, shown) {
    const rows = history.entries.filter(_history__WEBPACK_IMPORTED_MODULE_0__/* .wasLive */ .Ss).slice(0, MOST).map((entry) => {
        const { commit, build, at } = entry;
        const ruling = (0,_history__WEBPACK_IMPORTED_MODULE_0__/* .vetoOf */ .mw)(history, { digest: build?.digest, commit });
        const notes = [build?.digest === shown ? 'shown now' : '', ruling ? `vetoed ${(0,_history__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(ruling)}` : ''].filter((note) => note !== '');
        return `${commit ? (0,_commit__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit) : (build?.digest ?? '?')} of ${at}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
    });
    return rows.join(', ');
}


/***/ }),

/***/ 8765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/** One word of a shell, on one line. */
function quoted(text) {
    if (/^[\w./:,=@+-]+$/.test(text))
        return text;
    const safe = text.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'').replaceAll('\n', '\\n');
    return safe === text ? `'${text}'` : `$'${safe}'`;
}


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cz: () => (/* binding */ tellsOf),
/* harmony export */   Ki: () => (/* binding */ readRunning),
/* harmony export */   L8: () => (/* binding */ readHealth),
/* harmony export */   Np: () => (/* binding */ runs),
/* harmony export */   Pf: () => (/* binding */ isPlainQuery),
/* harmony export */   Rh: () => (/* binding */ describeRunning),
/* harmony export */   dJ: () => (/* binding */ readBuildinfo)
/* harmony export */ });
/* unused harmony export TELLS */
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8952);
/* harmony import */ var _cut__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1405);
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(527);
/* harmony import */ var _passing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);





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
        return (0,_passing__WEBPACK_IMPORTED_MODULE_1__/* .isGatewayStatus */ .Pe)(answer.status) ? { unreachable, code: answer.status } : answer;
    }
    catch (thrown) {
        return unanswered((0,_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown), path);
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
    const read = (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .V)(body);
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
    return (0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .isCommit */ .WM)(commit) ? { commit } : { said: `${field} "${(0,_cut__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .J)(value, 60)}" in ${path}, which is no commit` };
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
    const { firstAt } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(2083)]).then(__webpack_require__.bind(__webpack_require__, 2083));
    return firstAt(query, json);
}
/** Whether that is the commit, as far as the shorter of the two says it. */
const runs = (running, sha) => 'commit' in running && (0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .sameCommit */ .Kd)(running.commit, sha);
/** What it runs, as a table shows it. */
function describeRunning(running) {
    if ('commit' in running)
        return running.cached ? `${(0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(running.commit)}, ${running.cached}` : (0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(running.commit);
    return 'said' in running ? running.said : `no answer: ${running.unreachable}`;
}


/***/ }),

/***/ 6153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ signersOf)
/* harmony export */ });
/**
 * By the input's name, where they are set. A root that was given as text is left out, since no command line would hold
 * it: whoever runs the command is told that it is missing.
 */
const signersOf = ({ verify, trustedRoot }) => ({
    verify: verify.length === 0 ? undefined : verify.map(({ text }) => text).join('\n'),
    'trusted-root': trustedRoot?.trim().startsWith('{') ? undefined : trustedRoot,
});


/***/ }),

/***/ 7388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ throwIfStopped)
/* harmony export */ });
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);

/** The run was asked to stop: no further side effect is begun. */
function throwIfStopped(cancel) {
    if (cancel.aborted)
        throw new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('cancelled', 'the run was asked to stop', { hint: 'Run again' });
}


/***/ }),

/***/ 3309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ previousCommand),
/* harmony export */   Ct: () => (/* binding */ rollbackCommand),
/* harmony export */   OO: () => (/* binding */ promoteCommand),
/* harmony export */   S8: () => (/* binding */ rollbackTo),
/* harmony export */   v3: () => (/* binding */ unruleCommand)
/* harmony export */ });
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
/* harmony import */ var _quoted__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8765);
/* harmony import */ var _same_signers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6153);




/** Goes back to a commit. */
const rollbackTo = (commit, same) => (0,_command__WEBPACK_IMPORTED_MODULE_0__/* .tagsCommand */ .Vs)(`rollback ${(0,_commit__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)}`, same);
/** Goes back to the build before the one that is shown. */
const previousCommand = (same) => (0,_command__WEBPACK_IMPORTED_MODULE_0__/* .tagsCommand */ .Vs)('rollback previous', { ...same, sourceTag: undefined });
/**
 * What takes a promote back, in every image of the run: one that was current already would else stay behind with the
 * build that is taken back (incident undo-splits). Nothing where an image that moved had no target before, or nothing
 * kept it.
 */
function rollbackCommand(plan, request) {
    const moved = movedImages(plan);
    if (moved.some(({ target }) => target.before === null))
        return undefined;
    if (request.keepPrevious)
        return (0,_command__WEBPACK_IMPORTED_MODULE_0__/* .tagsCommand */ .Vs)('rollback previous', { ...request, sourceTag: undefined });
    const commit = onlyCommit(moved);
    return commit && (0,_command__WEBPACK_IMPORTED_MODULE_0__/* .tagsCommand */ .Vs)(`rollback ${commit}`, request);
}
/** What takes a rollback back; nothing where the images were of several commits, or of none that is known. */
function promoteCommand(plan, request) {
    const commit = onlyCommit(movedImages(plan));
    if (commit === undefined)
        return undefined;
    const signers = Object.entries((0,_same_signers__WEBPACK_IMPORTED_MODULE_2__/* .signersOf */ .R)(request)).flatMap(([name, value]) => (value === undefined ? [] : [` --${name} ${(0,_quoted__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .T)(value)}`]));
    const promote = `${(0,_command__WEBPACK_IMPORTED_MODULE_0__/* .tagsCommand */ .Vs)(`promote ${commit}`, request)}${signers.join('')}`;
    const isVetoed = request.history && request.veto;
    return isVetoed ? `${(0,_command__WEBPACK_IMPORTED_MODULE_0__/* .tagsCommand */ .Vs)(`unveto ${commit}`, { ...request, sourceTag: undefined })} && ${promote}` : promote;
}
/** What takes back what a rollback said, without a tag's moving. */
function unruleCommand(left, digests, request) {
    const same = { ...request, sourceTag: undefined };
    const known = [...new Set(left.values())].map((commit) => (0,_command__WEBPACK_IMPORTED_MODULE_0__/* .tagsCommand */ .Vs)(`unveto ${(0,_commit__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit)}`, same));
    const unknown = request.images.filter(({ name }) => !left.has(name) && digests.has(name))
        .map((image) => (0,_command__WEBPACK_IMPORTED_MODULE_0__/* .tagsCommand */ .Vs)(`unveto ${digests.get(image.name)}`, { ...same, images: [image] }));
    return [...(request.veto ? [...known, ...unknown] : []), ...(request.hold ? [(0,_command__WEBPACK_IMPORTED_MODULE_0__/* .tagsCommand */ .Vs)('lift', same)] : [])].join(' && ');
}
const movedImages = ({ images }) => images.filter(({ target }) => target.before !== target.wanted);
function onlyCommit(images) {
    const commits = new Set(images.map(({ commitBefore }) => commitBefore));
    return commits.size === 1 ? [...commits][0] : undefined;
}


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
/** A commit has at most 64 digits; what is longer is none, and is told in part. */
const LONGEST = 100;
const Strings = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()));
// Go writes an empty list or a missing part as null, also as a member of a list.
const Platform = valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ os: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }));
const ManifestShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    annotations: Strings,
    config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ digest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    manifests: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ digest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), platform: Platform })))),
});
const ConfigShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ config: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ Labels: Strings })) });
/**
 * The revision that a manifest names: its own annotation, else the label in its config, of an index the first
 * platform's. The annotation comes first since a label may be inherited from a base image, and it costs no request.
 * @returns nothing where it names none; the text is not checked to be a commit, and is cut where it is too long for one
 * @throws Failure where a part of the image cannot be read: that is never "no label"
 */
async function revisionOf(registry, image, manifest, call, depth = 0) {
    const shape = parse(ManifestShape, manifest.bytes, image, 'manifest');
    const annotated = shape.annotations?.[REVISION];
    if (typeof annotated === 'string' && annotated !== '')
        return annotated.slice(0, LONGEST);
    if (shape.config) {
        const bytes = await registry.readBlob(image, digest(shape.config.digest, image), call);
        const label = parse(ConfigShape, bytes, image, 'config').config?.Labels?.[REVISION];
        return typeof label === 'string' && label !== '' ? label.slice(0, LONGEST) : undefined;
    }
    // Attestations stand in an index as children of the platform "unknown" and carry no labels.
    const child = shape.manifests?.find((one) => one !== null && one.platform?.os !== 'unknown');
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
const unreadable = (image, why, cause) => new _failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('registry-unavailable', `${image.name}: the revision label cannot be read: ${why}`, { cause });


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