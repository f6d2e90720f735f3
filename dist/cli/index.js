#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 3350:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var _http_on_abort__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6435);

/** The machine's own time. */
const systemClock = {
    now: () => Date.now(),
    elapsed: () => Math.floor(performance.now()),
    sleep: (milliseconds, signal) => {
        if (signal?.aborted)
            return Promise.resolve();
        return new Promise((resolve) => {
            // Many sleepers on one signal are the way of 40 images, and no leak (incident many-images-warning).
            const letGo = (0,_http_on_abort__WEBPACK_IMPORTED_MODULE_0__/* .onAbort */ .u)(signal, wake);
            const timer = setTimeout(wake, milliseconds);
            function wake() {
                clearTimeout(timer);
                letGo();
                resolve();
            }
        });
    },
};


/***/ }),

/***/ 9771:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ cutBack),
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   fc: () => (/* binding */ makeFolder)
/* harmony export */ });
/* unused harmony export addToFile */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Windows has no such flag, and no pipe that would need it. */
const AT_ONCE = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0;
/** No record of a run belongs there, and a run as root could put one in a device's place. */
const SYSTEM = /^\/(?:proc|sys|dev(?!\/shm\/))(?:\/|$)/;
/** Makes a folder and those above it. Node's own way of it never returns below `/proc`, where a folder can be missing for good. */
function makeFolder(path) {
    if (isFolder(path))
        return;
    if (look(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path)))
        throw new Error(`${path} is no folder`);
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (above !== path)
        makeFolder(above);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
    catch (fault) {
        // Another run may have been quicker.
        if (!isFolder(path))
            throw fault;
    }
}
/** Writes all of it: a system call may take less than it was given and say nothing (incident torn-journal). */
function writeWhole(file, text) {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) {
        const taken = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, done);
        if (taken === 0)
            throw new Error('ENOSPC: nothing more is taken');
        done += taken;
    }
}
/**
 * Puts a file there, whole or not at all: a new one is written beside it and takes its name. So nothing is written
 * through a link, a file that others may read is none afterwards, and a pipe that nobody reads keeps nobody waiting.
 * @param mode who may read it; its owner alone, unless said otherwise
 * @throws Error in the user's words where it cannot be put there
 */
function replaceFile(path, text, mode = 0o600) {
    const obstacle = obstacleAt(path);
    if (obstacle)
        throw new Error(`${path} is ${obstacle}: give the path of a file`);
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    if (SYSTEM.test((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path))))
        throw new Error(`${path} is no place for a file: give a path elsewhere`);
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}.tmp`;
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(draft, 'wx', mode);
    try {
        try {
            writeWhole(file, text);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    }
    catch (fault) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, { force: true });
        throw fault;
    }
}
/**
 * Adds to a file that others add to as well, all of it or nothing, and never waits for a reader.
 * @throws Error where it cannot be written
 */
function addToFile(path, text) {
    const file = openSync(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | AT_ONCE, 0o666);
    const before = fstatSync(file);
    try {
        writeWhole(file, text);
    }
    catch (fault) {
        // Half an entry would spoil those of others.
        if (before.isFile())
            cutBack(file, before.size);
        throw fault;
    }
    finally {
        closeSync(file);
    }
}
/** As far as it goes: what cannot be cut off is left to whoever reads it. */
function cutBack(file, length) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(file, length);
    }
    catch {
        // Told already by what came before.
    }
}
/** What stands in the way of a file, if something does; a link to a file does not. */
function obstacleAt(path) {
    const found = look(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path));
    if (!found)
        return undefined;
    const there = found.isSymbolicLink() ? look(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path)) : found;
    if (!there || there.isFile())
        return undefined;
    if (there.isDirectory())
        return 'a folder';
    return there.isFIFO() ? 'a pipe' : there.isSocket() ? 'a socket' : 'a device';
}
const isFolder = (path) => look(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path))?.isDirectory() ?? false;
function look(at) {
    try {
        return at();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4969:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ homeFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The account's home folder. A `HOME` that is unset, empty or relative must never make the checkout the home: a
 * `.docker/config.json` there is a stranger's (incident no-home).
 * @returns nothing where the account has none
 */
function homeFolder(env) {
    const told = env['HOME'];
    if (told && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(told))
        return told;
    for (const ask of [node_os__WEBPACK_IMPORTED_MODULE_0__.homedir, () => (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir]) {
        try {
            const home = ask(); // homedir() repeats an empty or relative HOME, the account's entry does not
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(home))
                return home;
        }
        catch { /* an account without an entry, as containers have */ }
    }
    return undefined;
}


/***/ }),

/***/ 6435:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ whyStopped),
/* harmony export */   u: () => (/* binding */ onAbort)
/* harmony export */ });
const told = new WeakMap();
/**
 * Calls `stop` when the signal fires, through one listener a signal. Node chains the listeners of a signal, and one
 * that was removed goes on pointing at the next, as do the old tables of a Set: over the 50 000 requests of a large
 * fleet that keeps tens of megabytes of ended ones. So there are places, used again and again.
 * @returns lets go of it
 */
function onAbort(signal, stop) {
    if (!signal)
        return () => undefined;
    const places = told.get(signal) ?? listenTo(signal);
    const free = places.indexOf(undefined);
    const place = free < 0 ? places.length : free;
    places[place] = stop;
    return () => { if (places[place] === stop)
        places[place] = undefined; };
}
function listenTo(signal) {
    const places = [];
    told.set(signal, places);
    signal.addEventListener('abort', () => { for (const stop of [...places])
        stop?.(); }, { once: true });
    return places;
}
/** Why a signal fired, in words: its reason where somebody gave one. */
const whyStopped = ({ reason }) => reason instanceof Error && reason.name !== 'AbortError' ? reason.message : 'cancelled';


/***/ }),

/***/ 9801:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ waitingFolders),
/* harmony export */   G8: () => (/* binding */ prepareFolder),
/* harmony export */   JU: () => (/* binding */ journalFolders),
/* harmony export */   q9: () => (/* binding */ whyUnwritable),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _files__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9771);
/* harmony import */ var _home__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4969);





/** Where a person's machine keeps what survives a kill, and is nobody else's to change. */
const stateFolder = (env) => {
    const [told, home] = [env['XDG_STATE_HOME'], (0,_home__WEBPACK_IMPORTED_MODULE_4__/* .homeFolder */ .W)(env)];
    // A path of XDG that is relative counts for nothing: it would lead into the checkout (incident no-home).
    const parent = told && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(told) ? told : home && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.local', 'state');
    return parent ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'release-action') : undefined;
};
/**
 * The folders in which a journal may lie, in the order in which they are tried: the run's own, one of the temporary
 * folder that is this user's alone, and the one for a person's state.
 */
function journalFolders(own, env) {
    return [...new Set([own, privateFolder(), stateFolder(env)].filter((folder) => folder !== undefined))];
}
/** Where journals of this machine may wait, those of a runner's jobs included. */
const waitingFolders = (own, env) => [...new Set([...journalFolders(own, env), env['RUNNER_TEMP'] || own, (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()])];
/** Makes the folder ready to be written into. In the temporary one others could lie in wait with a folder of theirs. */
function prepareFolder(folder) {
    if (folder !== privateFolder())
        return (0,_files__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .fc)(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { mode: 0o700 });
    }
    catch {
        // It is there, or cannot be made, which opening a file in it will tell.
    }
    const { uid, mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
    if (process.geteuid && (uid !== process.geteuid() || (mode & 0o077) !== 0))
        throw new Error('it is not this user\'s alone');
}
const privateFolder = () => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `release-action-${process.geteuid?.() ?? 'user'}`);
/** Why a folder would take no journal, found out without a write: of one that is yet to be made its parent is asked. */
function whyUnwritable(folder) {
    let there = folder;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(there) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(there) !== there)
        there = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(there);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(there, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return undefined;
    }
    catch (fault) {
        return fault.code ?? String(fault);
    }
}


/***/ }),

/***/ 9555:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ stopSignal)
/* harmony export */ });
/** Fires once when the process is asked to stop, or its terminal goes away. A second request changes nothing: the first is being answered. */
function stopSignal() {
    const stop = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(name, () => stop.abort());
    return stop.signal;
}


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ colours),
/* harmony export */   R3: () => (/* binding */ quietLog),
/* harmony export */   dg: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_safe__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9369);


/** https://no-color.org; a pipe gets plain lines. */
const colours = (env, stream) => stream.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb' ? (colour, text) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(colour, text) : (_, text) => text;
/** One live line at the foot of a terminal, above it what stays; in a pipe every line stays. */
function terminalLog(stream, paint) {
    const { stays, lives, gone } = footOf(stream);
    return {
        info: (text) => stays(paint('dim', (0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text))),
        progress: (text) => (stream.isTTY ? lives((0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text)) : stays((0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text))),
        ...loud(stays, paint),
        group: (title) => stays(paint('bold', (0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(title))),
        endGroup: () => undefined,
        over: gone,
    };
}
/**
 * The same for a run on a terminal, whose report tells in the end what has happened: what goes on is the one live line,
 * and a phase that is over is one line that stays, with the time it took.
 */
function quietLog(stream, paint, clock) {
    const { stays, lives, gone } = footOf(stream);
    let phase;
    const live = (text) => lives(phase && !text.startsWith(phase.title) ? `${phase.title}: ${text}` : text);
    return {
        info: (text) => live((0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text)),
        progress: (text) => live((0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text)),
        ...loud(stays, paint),
        group(title) {
            phase = { title: (0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(title), began: clock.elapsed() };
            lives(phase.title);
        },
        endGroup() {
            if (phase)
                stays(paint('dim', `${phase.title}: ${Math.round((clock.elapsed() - phase.began) / 1_000)} s`));
            phase = undefined;
        },
        over: gone,
    };
}
const loud = (stays, paint) => ({
    notice: (text) => stays(paint('cyan', `notice: ${(0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text)}`)),
    warning: (text) => stays(paint('yellow', `warning: ${(0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text)}`)),
    error: (text) => stays(paint('red', `error: ${(0,_report_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text)}`)),
});
/** The foot of a terminal: `lives` replaces its line, `stays` writes above it, `gone` takes it away. */
function footOf(stream) {
    let isLive = false;
    const gone = () => {
        if (isLive)
            stream.write('\r\x1b[2K');
        isLive = false;
    };
    return {
        gone,
        stays(text) {
            gone();
            stream.write(`${text}\n`);
        },
        lives(text) {
            stream.write(`\r\x1b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`);
            isLive = true;
        },
    };
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readTextFile),
/* harmony export */   H: () => (/* binding */ readable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

const WHY = {
    ENOENT: 'there is no such file', ENOTDIR: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'this user may not read it',
    ELOOP: 'it is a link to itself', ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
};
/**
 * A file that an input names, whole.
 * @param most bytes that it may hold
 * @throws Error that says in the user's words why it cannot be read
 */
function readTextFile(path, most = Infinity) {
    return readable(path, () => {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > most)
            throw new Error(`it holds more than ${most / 1024} KiB`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    });
}
/**
 * Bytes as text.
 * @param shown how the user knows the file
 * @throws Error that says in the user's words why it cannot be read
 */
function readable(shown, read) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(read());
    }
    catch (fault) {
        const { code = '', message } = fault;
        throw new Error(`${shown} cannot be read: ${WHY[code] ?? message}`);
    }
}


/***/ }),

/***/ 1506:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UK: () => (/* binding */ readCommand),
/* harmony export */   uy: () => (/* binding */ UsageFault)
/* harmony export */ });
/* unused harmony export SHELLS */
/* harmony import */ var _request_inputs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4332);
/* harmony import */ var _request_near__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2619);
/* harmony import */ var _request_variables__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6736);
/* harmony import */ var _commands__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1654);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(776);





const SHELLS = ['bash', 'zsh', 'fish'];
/** The words make no command; exit 2. */
class UsageFault extends Error {
}
/** The help that explains it. */
const hint = (about) => `; see release-action ${about && (0,_commands__WEBPACK_IMPORTED_MODULE_2__/* .isCommand */ .y9)(about) ? `${about} --help` : '--help'}`;
/** Reads `<mode> [<commit>] --<input> <value>`, the inputs also from `RELEASE_ACTION_<INPUT>` variables. */
function readCommand(args, env) {
    // Of a line whose options are wrong too: which help is meant.
    const meant = args.find(_commands__WEBPACK_IMPORTED_MODULE_2__/* .isCommand */ .y9);
    try {
        return commandOf(args, env);
    }
    catch (thrown) {
        if (thrown instanceof _options__WEBPACK_IMPORTED_MODULE_3__/* .OptionFault */ .q4)
            throw new UsageFault(`${thrown.message}${hint(meant)}`);
        throw thrown;
    }
}
function commandOf(args, env) {
    const { given, own, positionals: [verb, ...rest] } = (0,_options__WEBPACK_IMPORTED_MODULE_3__/* .readOptions */ .Tt)(args);
    if (verb !== undefined && !(0,_commands__WEBPACK_IMPORTED_MODULE_2__/* .isCommand */ .y9)(verb))
        throw new UsageFault(noCommand(verb));
    if (own.version || verb === 'version')
        return { verb: 'version' };
    if (own.help || verb === undefined || verb === 'help')
        return readHelp(verb === 'help' ? rest[0] : verb);
    mustBelong(own, verb);
    if (verb === 'demo')
        return { verb };
    if (verb === 'completion')
        return readCompletion(rest);
    const inputs = { ...fromEnvironment(env), ...given };
    if (verb === 'suite')
        return readSuite(rest, inputs);
    const telling = { json: own.json ?? false, verbose: own.verbose ?? false };
    switch (verb) {
        case 'recover':
            if (rest.length > 1)
                throw new UsageFault('recover takes the path of one journal; without one it lists those that wait');
            return { verb, journal: rest[0], inputs, ...telling };
        case 'config': return { verb, ...readConfig(rest, given, env), ...telling };
        case 'verify': return { verb, what: imageIn(rest), inputs, ...telling };
        case 'canary': return { ...readCanary(rest, own, env), inputs, ...telling };
        case 'status':
        case 'doctor': return { verb, inputs: withWord(verb, rest, 0, inputs), ...telling };
        case 'history': return { verb, inputs: withWord(verb, rest, 0, inputs), html: own.html, ...telling };
        case 'veto':
        case 'unveto': return { verb, inputs: withWord(verb, rest, 1, inputs), ...telling };
        case 'hold':
        case 'lift': return { verb, inputs: withWord(verb, rest, 0, inputs), ...telling };
        default: return { verb: 'run', inputs: { ...readRun(verb, rest, given, inputs), mode: verb }, yes: own.yes ?? false, ...telling };
    }
}
/** "promot" is promote, "undo" is what others call a rollback. */
function noCommand(word) {
    const other = (0,_commands__WEBPACK_IMPORTED_MODULE_2__/* .commandElsewhere */ .iR)(word.toLowerCase());
    const near = other === undefined ? (0,_request_near__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(word, _commands__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_NAMES */ .nZ) : `; did you mean ${other}?`;
    return `"${word}" is no command${near}${hint(/ ([a-z]+)\?$/.exec(near)?.[1])}`;
}
function readHelp(about) {
    if (about !== undefined && !(0,_commands__WEBPACK_IMPORTED_MODULE_2__/* .isCommand */ .y9)(about))
        throw new UsageFault(noCommand(about));
    return { verb: 'help', about };
}
/** Those of how it is told do no harm where there is nothing to tell. */
function mustBelong({ json: _json, verbose: _verbose, ...own }, verb) {
    const { options } = _commands__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo[verb];
    const strayed = Object.keys(own).find((name) => own[name] !== undefined && !options.includes(name));
    if (strayed === undefined)
        return;
    const owners = _commands__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_NAMES */ .nZ.filter((name) => _commands__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo[name].options.includes(strayed));
    throw new UsageFault(`--${strayed} belongs to ${owners.join(', ')}, and not to ${verb}${hint(verb)}`);
}
function readRun(verb, rest, given, inputs) {
    if (!(0,_commands__WEBPACK_IMPORTED_MODULE_2__/* .isMode */ .SF)(verb))
        throw new UsageFault(noCommand(verb));
    if (rest.length > 1)
        throw new UsageFault(`${verb} takes one commit; "${rest.slice(1).join(' ')}" is too much (lists of images are joined by commas)`);
    if (rest.length === 1 && given['sha'] !== undefined)
        throw new UsageFault('the commit is given twice, as a word and as --sha');
    return rest[0] === undefined ? inputs : { ...inputs, sha: rest[0] };
}
function readConfig([mode, ...more], given, env) {
    if (more.length > 0 || (mode !== undefined && !(0,_commands__WEBPACK_IMPORTED_MODULE_2__/* .isMode */ .SF)(mode)))
        throw new UsageFault(`config takes a mode, or none: ${Object.keys(_commands__WEBPACK_IMPORTED_MODULE_2__/* .MODES */ .FN).join(', ')}${hint('config')}`);
    return { mode, layers: [{ source: 'option', values: given }, { source: 'variable', values: fromEnvironment(env) }] };
}
function imageIn([what, ...more]) {
    if (what === undefined || more.length > 0)
        throw new UsageFault(`verify takes one image: release-action verify ghcr.io/molecule-ai/platform:latest --verify …${hint('verify')}`);
    return what;
}
function readCompletion([shell, ...more]) {
    const known = SHELLS.find((name) => name === shell);
    if (known === undefined || more.length > 0)
        throw new UsageFault(`completion takes one word: ${SHELLS.join(', ')}${hint('completion')}`);
    return { verb: 'completion', shell: known };
}
function readCanary([action, ...more], { slug, name, plan, repository }, env) {
    if ((action !== 'add' && action !== 'remove') || more.length > 0)
        throw new UsageFault('canary takes one word: canary add, or canary remove');
    return { verb: 'canary', action, words: { slug, name, plan, repository: repository ?? (env['GITHUB_REPOSITORY'] || undefined) } };
}
function withWord(verb, words, commits, inputs) {
    if (words.length > commits)
        throw new UsageFault(`${verb} takes ${commits === 0 ? 'no commit' : 'one commit'}; "${words.slice(commits).join(' ')}" is too much${hint(verb)}`);
    return words[0] === undefined ? inputs : { ...inputs, sha: words[0] };
}
function readSuite([action, what, ...more], inputs) {
    if ((action !== 'check' && action !== 'show' && action !== 'run') || what === undefined || more.length > 0) {
        throw new UsageFault('suite takes two words: suite check FILE, suite run FILE, or suite show NAME');
    }
    return action === 'run' ? { verb: 'suite', action, what, inputs } : { verb: 'suite', action, what };
}
/** The variables of a job count too, so that a secret stands in no process list and a script keeps its own. */
function fromEnvironment(env) {
    const known = new Set(_request_inputs__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.map(_request_variables__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn));
    const strange = Object.keys(env).filter((name) => name.startsWith(_request_variables__WEBPACK_IMPORTED_MODULE_1__/* .PREFIX */ .H3) && !known.has(name));
    // A misspelled one would be a default that nobody meant.
    if (strange.length > 0)
        throw new UsageFault(`${strange.map((name) => `${name}: there is no such input${(0,_request_near__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(name, [...known])}`).join('; ')}${hint()}`);
    const named = _request_inputs__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.map((name) => [name, env[(0,_request_variables__WEBPACK_IMPORTED_MODULE_1__/* .variableOf */ .Qn)(name)]]);
    const inputs = Object.fromEntries(named.filter(([, value]) => value !== undefined));
    return { 'github-token': env['GITHUB_TOKEN'], ...inputs };
}


/***/ }),

/***/ 1654:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   SF: () => (/* binding */ isMode),
/* harmony export */   iR: () => (/* binding */ commandElsewhere),
/* harmony export */   nZ: () => (/* binding */ COMMAND_NAMES),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _request_command_inputs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3824);
/* harmony import */ var _request_inputs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4332);


const IMAGES = '--images ghcr.io/molecule-ai/platform';
const ofMode = (mode) => (0,_request_inputs__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(mode).filter((name) => name !== 'mode');
const MODES = {
    smoke: {
        words: '<commit>', summary: 'prove that every canary tenant runs a build and is well',
        about: ['Waits until every canary itself says that it runs the commit, then asks a suite of checks of each, side by side, and deletes what it made. Give the tokens by RELEASE_ACTION_TENANT_TOKENS.'],
        inputs: ofMode('smoke'), options: ['json', 'verbose'],
        examples: ['release-action smoke HEAD --tenant-urls https://canary.moleculesai.app'],
    },
    promote: {
        words: '<commit>', summary: 'move :latest onto a build, in all images or in none',
        about: [
            'Every move is read back, and put back in every image where one of them fails. HEAD, main and v1.4.2 are commits too, as the local git has them.',
            'On a terminal it asks before it moves anything; --dry-run only tells.',
        ],
        inputs: ofMode('promote'), options: ['yes', 'json', 'verbose'],
        examples: [`release-action promote 4c1d56e ${IMAGES}`, `release-action promote HEAD ${IMAGES},ghcr.io/molecule-ai/platform-tenant --dry-run`],
    },
    rollback: {
        words: '<commit>|previous', summary: 'move :latest back, veto what is left, hold automatic releases',
        about: ['The word previous goes back to the newest older build that nobody vetoed. On a terminal it asks before it moves anything.'],
        inputs: ofMode('rollback'), options: ['yes', 'json', 'verbose'],
        examples: [`release-action rollback previous --why 'broke sign-in' ${IMAGES}`, `release-action rollback 4c1d56e ${IMAGES},ghcr.io/molecule-ai/platform-tenant`],
    },
    deploy: {
        words: '<commit>', summary: 'bring a fleet to a build, the canary first, then move :latest',
        about: ['Each tenant is proved by its own word before the next batch. Give the token by RELEASE_ACTION_CONTROL_PLANE_TOKEN. On a terminal it asks before it moves anything.'],
        inputs: ofMode('deploy'), options: ['yes', 'json', 'verbose'],
        examples: [`release-action deploy 4c1d56e --canary-slug acme --required-contexts none ${IMAGES}`],
    },
};
/** Without some, and with what names a config file. */
const from = (names, ...without) => [...names.filter((name) => !without.includes(name)), ..._request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .OF_FILE */ .FN];
const DONE = 'Exit code 0: done, or nothing was to do; 1: it failed in an image; 2: bad input.';
const COMMANDS = {
    ...MODES,
    status: {
        words: '', summary: 'what is live where, since when, by whom, and what undoes it',
        about: [
            'Reads the tag and the history of every image, and what every tenant says that it runs: those of tenant-urls, and with control-plane-token the whole fleet. Holds, vetoes and runs that wait to be put right are told too. Nothing is written.',
        ],
        inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .STATUS_INPUTS */ .tk), options: ['json', 'verbose'], examples: [`release-action status ${IMAGES}`],
        exits: 'Exit code 0: all images and tenants show one commit; 1: they do not, or one cannot be read; 2: bad input.',
    },
    doctor: {
        words: '', summary: 'whether a release would have what it needs; writes nothing',
        about: [
            'One line a finding, each with its remedy: logins and their right to write (the scope that a token was granted, an upload that is opened and cancelled), tags that cannot move, tokens of the forge, the kill switch, the control plane, the canaries, and the clock. What is not given is not looked at.',
        ],
        inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .DOCTOR_INPUTS */ .yv), options: ['json', 'verbose'], examples: [`release-action doctor ${IMAGES}`],
        exits: 'Exit code 0: nothing is bad, a warning is not; 1: a finding is bad; 2: bad input.',
    },
    history: {
        words: '', summary: 'what a tag showed, since when, who put it there, what is vetoed',
        about: ['Prints what every image remembers of its tag: the moves, newest first, who made them, what spoke for them, how long each build was live, what is vetoed, and whether automatic releases are held. Images with the same history are told once.'],
        inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_INPUTS */ .R_, 'source-tag', 'why', 'dry-run', 'history-length'), options: ['html', 'json', 'verbose'],
        examples: [`release-action history ${IMAGES}`],
        exits: 'Exit code 0: told; 1: an image is not known, or cannot be read; 2: bad input.',
    },
    veto: {
        words: '<commit>|sha256:<digest>', summary: 'rule a build out',
        about: ['No promote and no deploy takes a vetoed build any more, and a rollback to previous passes it over. Where the build is live it goes on being live: the answer says so, and what takes it away.'],
        inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_INPUTS */ .R_), options: ['json', 'verbose'],
        examples: [`release-action veto 4c1d56e --why 'leaks sessions' ${IMAGES}`], exits: DONE,
    },
    unveto: {
        words: '<commit>|sha256:<digest>', summary: 'take a veto back',
        about: ['By the commit, under whichever one it stands, or by the digest.'],
        inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_INPUTS */ .R_, 'why'), options: ['json', 'verbose'],
        examples: [`release-action unveto 4c1d56e ${IMAGES}`], exits: DONE,
    },
    hold: {
        words: '', summary: 'let no automatic release pass',
        about: [
            'While releases are held, a promote or a deploy that a push, a schedule or another run started ends skipped, with the reason held. One that a person starts is refused as well, unless it is given --lift-hold, which goes through and lifts the hold. A hold that a rollback set is lifted by every release by hand.',
            'Where somebody else holds them already, their reason stays beside the new one.',
        ],
        inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_INPUTS */ .R_, 'source-tag'), options: ['json', 'verbose'],
        examples: [`release-action hold --why 'migration until 18:00' ${IMAGES}`], exits: DONE,
    },
    lift: {
        words: '', summary: 'take a hold back',
        inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY_INPUTS */ .R_, 'source-tag', 'why'), options: ['json', 'verbose'],
        examples: [`release-action lift ${IMAGES}`], exits: DONE,
    },
    verify: {
        words: '<image>[:tag|@digest]', summary: 'who signed an image, and whether that is who should have',
        about: [
            'Whether every line of --verify holds; nothing is written. Without tag and digest it is latest.',
            'A line is "key FILE": signed with this key (or its PEM in place of a file); "identity ISSUER SUBJECT": signed by whom a certificate names, where * in the subject stands for any text; or "attestation TYPE" and one of these two behind it: a statement of this predicate type, signed so.',
            'An identity wants --trusted-root: a Sigstore trusted root, such as gh attestation trusted-root prints.',
        ],
        inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .VERIFY_INPUTS */ .Uz), options: ['json', 'verbose'],
        examples: ['release-action verify ghcr.io/molecule-ai/platform:latest --verify \'key cosign.pub\''],
        exits: 'Exit code 0: all lines hold; 1: one does not, or nobody can tell; 2: bad input.',
    },
    canary: {
        words: 'add|remove', summary: 'a canary tenant, with the secrets that name it',
        about: [
            'add creates the organisation, makes it a canary before it is provisioned, waits until it runs and answers, fetches its admin token without showing it, and adds it to both lists. remove takes it out of the lists first and then removes it.',
            'Every part looks first: after a stop run the same command again. Nothing is removed that neither the control plane nor the list calls a canary, and no tenant that is there already is made one.',
            'Give by variables: RELEASE_ACTION_CONTROL_PLANE_TOKEN; the present lists, RELEASE_ACTION_TENANT_URLS and RELEASE_ACTION_TENANT_TOKENS, since no forge tells what stands in a secret. With --repository, RELEASE_ACTION_API_URL and RELEASE_ACTION_GITHUB_TOKEN both secrets, CANARY_TENANT_URLS and CANARY_ADMIN_TOKENS, are written; else it is told what to write where.',
        ],
        inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .CANARY_INPUTS */ .$8), options: ['slug', 'name', 'plan', 'repository', 'json', 'verbose'],
        examples: ['release-action canary add --slug canary-4 --name \'Canary 4\' --plan team', 'release-action canary remove --slug canary-4'],
        first: ['add', 'remove'],
    },
    recover: {
        words: '[<journal>]', summary: 'finish a run that was killed; alone: list what waits',
        about: [
            'Alone it lists the runs on this machine that were killed or ended stranded, with their images, their age and the command that finishes each. With a journal it puts back what that run left half moved and deletes what a smoke left. What a later run or a person has done since is left alone, and so is a run that lives. --dry-run only tells what would be looked at.',
            'Give secrets by variables, as the run had them: RELEASE_ACTION_REGISTRY_AUTH, RELEASE_ACTION_AWS_ROLES; of a smoke RELEASE_ACTION_TENANT_URLS, RELEASE_ACTION_TENANT_TOKENS, RELEASE_ACTION_TENANT_ORG_IDS. The run\'s log names them.',
        ],
        inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .RECOVER_INPUTS */ .Z8), options: ['json', 'verbose'], examples: ['release-action recover', 'release-action recover ~/.local/state/release-action/release-action-promote-0a1b2c3d.journal'],
        exits: 'Exit code 0: all is put right, and the journal is gone, or it was only listed; 1: something is left, and the journal stays; 2: bad input.',
    },
    suite: {
        words: 'check FILE | run FILE | show NAME', summary: 'a smoke suite: its mistakes, a run of it, or one to start from',
        about: [
            'check reads a smoke suite and tells its mistakes by file, line and column; nothing is asked of any network.',
            'show prints a built-in suite, canary or workspace-server, as something to start from.',
            'run asks the tenants named, for whoever writes a suite: no commit is waited for, what it makes is deleted, nothing is kept. Give the tokens by RELEASE_ACTION_TENANT_TOKENS.',
        ],
        inputs: ['tenant-urls', 'tenant-tokens', 'tenant-org-ids', 'ca-file', ..._request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .OF_FILE */ .FN], options: [],
        examples: ['release-action suite check smoke.yml', 'release-action suite show canary > smoke.yml', 'release-action suite run smoke.yml --tenant-urls https://canary.moleculesai.app'],
        exits: 'Exit code 0: no mistake, every check passed; 1: a check did not pass; 2: mistakes, or no such file.',
        first: ['check', 'run', 'show'],
    },
    config: {
        words: '[<mode>]', summary: 'every input, and where its value comes from',
        about: [
            'From an option, a variable (RELEASE_ACTION_<INPUT>), a line of release-action.yml or of its block for the environment, or the default. Of a secret it says only whether it is set. Nothing is asked of any network. Every input may be given, as to the mode.',
        ],
        inputs: _request_command_inputs__WEBPACK_IMPORTED_MODULE_0__/* .OF_FILE */ .FN, options: ['json', 'verbose'], examples: ['release-action config promote --environment staging'],
        exits: 'Exit code 0: all is right; 2: an input or the file is not.', first: Object.keys(MODES),
    },
    demo: {
        words: '', summary: 'the whole story on an embedded registry, without an account',
        about: ['Starts a registry, a forge, a control plane and tenants in memory: smoke, a promote that nobody signed, one that goes through, a push that breaks half-way, a fleet, a rollback, the promote that is held after it, and what the registry remembers. It needs no network, and leaves one page behind, whose path it names.'],
        inputs: [], options: [], examples: ['release-action demo'],
    },
    completion: {
        words: 'bash|zsh|fish', summary: 'what completes these words in a shell',
        about: [
            'bash: add this to ~/.bashrc: source <(release-action completion bash)',
            'zsh: add this to ~/.zshrc, behind compinit: source <(release-action completion zsh)',
            'fish: release-action completion fish > ~/.config/fish/completions/release-action.fish',
        ],
        inputs: [], options: [], examples: ['source <(release-action completion bash)'], first: ['bash', 'zsh', 'fish'],
    },
    help: { words: '[<command>]', summary: 'this, or the help of one command', inputs: [], options: [], examples: ['release-action help promote'] },
    version: { words: '', summary: 'the version', inputs: [], options: [], examples: ['release-action version'] },
};
const COMMAND_NAMES = Object.keys(COMMANDS);
const isCommand = (word) => Object.hasOwn(COMMANDS, word);
const isMode = (word) => Object.hasOwn(MODES, word);
/** What other tools call it. */
const ELSEWHERE = {
    undo: 'rollback', revert: 'rollback', back: 'rollback', release: 'promote', publish: 'promote', ship: 'promote', test: 'smoke', rollout: 'deploy',
    log: 'history', list: 'history', ls: 'status', st: 'status', check: 'doctor', diagnose: 'doctor', block: 'veto', unblock: 'unveto', unhold: 'lift', resume: 'recover', pause: 'hold',
};
/** The command that a word may be meant for, beyond its spelling. */
function commandElsewhere(word) {
    if (Object.hasOwn(ELSEWHERE, word))
        return ELSEWHERE[word];
    const begun = COMMAND_NAMES.filter((name) => name.startsWith(word));
    return word.length >= 3 && begun.length === 1 ? begun[0] : undefined;
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ isFlag),
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   _X: () => (/* binding */ OWN_OPTIONS),
/* harmony export */   q4: () => (/* binding */ OptionFault)
/* harmony export */ });
/* unused harmony export TYPED_INPUTS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _request_inputs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4332);
/* harmony import */ var _request_kinds__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(891);
/* harmony import */ var _request_near__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2619);




/** In the order in which help tells them. */
const OWN_OPTIONS = {
    slug: { value: 'slug', help: 'The slug of the canary tenant.' },
    name: { value: 'name', help: 'The name of its organisation.' },
    plan: { value: 'plan', help: 'The plan of its organisation, as the control plane names it.' },
    repository: { value: 'owner/name', help: 'The repository whose secrets are written; GITHUB_REPOSITORY by default.' },
    html: { value: 'file', help: 'Write a page for a person to look at.' },
    yes: { help: 'Do not ask before production moves. Only a terminal is asked: a job and a pipe never are.' },
    verbose: { help: 'Tell all that happens as it happens, on a terminal too.' },
    json: { help: 'Print JSON in place of what is for people.' },
    help: { help: 'Print this.' },
    version: { help: 'Print the version.' },
};
/** The inputs that may stand on a command line: the mode is a word of its own. */
const TYPED_INPUTS = _request_inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUT_NAMES */ .Qh.filter((name) => name !== 'mode');
/** Given twice these are one list; of any other option only one of the two could be meant. */
const LISTS = new Set([
    'images', 'tenant-urls', 'tenant-tokens', 'tenant-org-ids', 'required-contexts', 'registry-auth', 'registry-realms', 'aws-roles', 'notify',
    'fleet', 'rollout-env', 'verify',
]);
const isFlag = (name) => _request_inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name].schema === _request_kinds__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt;
/** The words make no option; says which, and what may be meant. */
class OptionFault extends Error {
}
/** @throws OptionFault */
function readOptions(args) {
    const { values, positionals } = parseWords(withFlagValues(args));
    const [given, own] = [{}, {}];
    for (const [name, value] of Object.entries(values)) {
        if (name in OWN_OPTIONS)
            own[name] = value;
        else
            given[name] = joined(name, value);
    }
    return { given, own, positionals };
}
function joined(name, all) {
    if (all.length > 1 && !LISTS.has(name))
        throw new OptionFault(`--${name} is given ${all.length} times`);
    return all.join('\n');
}
const OF_PARSER = {
    ...Object.fromEntries(TYPED_INPUTS.map((name) => [name, { type: 'string', multiple: true }])),
    ...Object.fromEntries(Object.entries(OWN_OPTIONS).map(([name, { value }]) => [name, { type: value === undefined ? 'boolean' : 'string' }])),
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean', short: 'v' },
    yes: { type: 'boolean', short: 'y' },
};
function parseWords(args) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, allowPositionals: true, options: OF_PARSER });
    }
    catch (fault) {
        throw new OptionFault(wordsOf(fault));
    }
}
/** Node's words name no option of ours, and advise what nobody wants. */
function wordsOf({ message }) {
    const [, option = ''] = /'(--?[^' =]*)/.exec(message) ?? [];
    const name = option.replace(/^--?/, '');
    if (message.startsWith('Unknown option')) {
        const near = (0,_request_near__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, [...TYPED_INPUTS, ...Object.keys(OWN_OPTIONS)].map((known) => `--${known}`));
        return `${option} is no option${near}`;
    }
    if (message.includes('does not take an argument'))
        return `${option} takes no value`;
    if (message.includes('argument missing') || message.includes('ambiguous'))
        return `${option} wants a value behind it: ${option} <value>`;
    return message.split('. ')[0];
}
/** Words that somebody means for yes or no: taken for the flag's, which says that it takes only two of them. */
const SWITCH_WORD = /^(?:true|false|yes|no|on|off|y|n|0|1|enabled?|disabled?)$/i;
/** `--dry-run` alone means `--dry-run true`. */
function withFlagValues(args) {
    return args.flatMap((arg, at) => {
        const name = arg.replace(/^--/, '');
        const isBare = arg.startsWith('--') && name in _request_inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc && isFlag(name) && !SWITCH_WORD.test(args[at + 1] ?? '');
        return isBare ? [arg, 'true'] : [arg];
    });
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ isBelowLocalhost),
/* harmony export */   RM: () => (/* binding */ addressFault),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   mW: () => (/* binding */ withoutSlash)
/* harmony export */ });
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|(?:[a-z0-9_-]+\.)*localhost|\[::1\])(?::\d{1,5})?$/i;
/**
 * Whether a host, with or without a port, is this machine: `127.0.0.0/8`, `[::1]`, `localhost` or a name below it
 * (RFC 6761, 6.3), which is never looked up elsewhere.
 */
const isLoopback = (host) => LOOPBACK.test(host);
/** Whether a host name lies below `localhost`, e.g. `registry.localhost`: many resolvers do not know it. */
const isBelowLocalhost = (name) => /\.localhost$/i.test(name);
/** Why a text is no address that this action talks to, as what would be one; nothing where it is one. */
function addressFault(text, mayAsk = false) {
    if (!/^https?:\/\//.test(text) || !URL.canParse(text))
        return 'an address that starts with https://';
    const url = new URL(text);
    if (url.username || url.password)
        return 'an address without credentials in it';
    if ((url.search && !mayAsk) || url.hash)
        return `an address without ${mayAsk ? '#' : '? and #'}`;
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        return 'https:// (http:// is for loopback alone)';
    return undefined;
}
const withoutSlash = (text) => text.replace(/\/+$/, '');


/***/ }),

/***/ 8952:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Kd: () => (/* binding */ sameCommit),
/* harmony export */   WM: () => (/* binding */ isCommit)
/* harmony export */ });
/** What a full commit of git looks like; a label or an answer that is anything else is no commit and enters no URL. */
const isCommit = (text) => /^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/.test(text);
const shortSha = (commit) => commit.slice(0, 7);
/** Equal, where one side may be abbreviated: compared by the shorter one's digits, at least 7. */
function sameCommit(a, b) {
    return isCommit(a) && isCommit(b) && (a.startsWith(b) || b.startsWith(a));
}


/***/ }),

/***/ 1405:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/**
 * At most so many characters of a text, none of them halved. What was cut shows it, also to whoever looks for secrets:
 * the beginning of one before the mark is one.
 */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const characters = [...text.slice(0, 2 * limit + 1)];
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}


/***/ }),

/***/ 1709:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const isDigest = (text) => /^sha256:[0-9a-f]{64}$/.test(text);
/** The digest of exactly these bytes. */
const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
/** The twelve digits that a person compares. */
const shortDigest = (digest) => digest.replace(/^sha256:/, '').slice(0, 12);


/***/ }),

/***/ 6417:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ENDS),
/* harmony export */   W: () => (/* binding */ isTold)
/* harmony export */ });
const ENDS = ['done', 'unchanged', 'planned', 'skipped', 'failed', 'restored', 'stranded', 'cancelled', 'rollback'];
/**
 * Whether the end of a run is one that somebody asked to be told of. A cancel is no failure; a plan is only a plan,
 * however it ended; a run that left its place to a newer one is silent.
 */
function isTold({ mode, outcome, reason, dryRun }, ends) {
    if (dryRun || outcome === 'planned')
        return ends.has('planned');
    if (reason === 'superseded' && outcome === 'failed')
        return false;
    if (reason === 'cancelled')
        return ends.has('cancelled') || (outcome !== 'failed' && ends.has(outcome));
    if (mode === 'rollback' && outcome === 'done' && ends.has('rollback'))
        return true;
    return ends.has(outcome);
}


/***/ }),

/***/ 9991:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   h_: () => (/* binding */ asFailure),
/* harmony export */   wX: () => (/* binding */ beforeSending)
/* harmony export */ });
/** A fault that ends a run (or a step of it) with a stable reason. `message` says what happened in the user's words. */
class Failure extends Error {
    reason;
    name = 'Failure';
    hint;
    command;
    status;
    method;
    url;
    transient;
    retryAfter;
    unsent;
    answered;
    constructor(reason, message, detail = {}) {
        super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.reason = reason;
        this.hint = detail.hint;
        this.command = detail.command;
        this.status = detail.status;
        this.method = detail.method;
        this.url = detail.url;
        this.transient = detail.transient ?? false;
        this.retryAfter = detail.retryAfter;
        this.unsent = detail.unsent ?? false;
        this.answered = detail.answered ?? false;
    }
}
/** The same, of a request that never left: what was to go before it, a login say, went wrong. */
const beforeSending = (failure) => new Failure(failure.reason, failure.message, { ...failure, unsent: true, cause: failure.cause });
/** Whatever was thrown, as a failure: what nobody foresaw is `internal`. */
function asFailure(thrown) {
    if (thrown instanceof Failure)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new Failure('internal', `a fault in the action itself: ${message}`, { cause: thrown });
}


/***/ }),

/***/ 6510:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ permission),
/* harmony export */   M1: () => (/* binding */ freePermission),
/* harmony export */   aI: () => (/* binding */ isAutomatic),
/* harmony export */   h2: () => (/* binding */ onlyPlans)
/* harmony export */ });
const ONLY_PLANS = 'a pull request only plans';
/**
 * Whether the event is a pull request's: `pull_request`, `pull_request_target`, a review of one or a comment on it.
 * Whoever may open one starts it, from a fork too, so it only plans, whatever the mode (incident rollback-by-pull-request).
 */
const onlyPlans = ({ commandLine, event, pullRequest }) => !commandLine && (event.startsWith('pull_request') || pullRequest !== undefined);
/** Of a rollback, which no branch and no upstream run may lock out. */
const freePermission = (trigger) => onlyPlans(trigger) ? { verdict: 'plan', detail: ONLY_PLANS } : { verdict: 'act', detail: `${trigger.event} lets a rollback through` };
/** The users that a forge's own jobs act as; on GitHub every app's name ends in `[bot]`. */
const BOT = /\[bot\]$|^(?:gitea|forgejo|github)-actions$/i;
/**
 * Whether nobody waits for this run, so that no person has been asked. A dispatch by a bot is one as well (incident
 * bot-is-no-person).
 */
function isAutomatic({ commandLine, event, actor, byBot }) {
    if (commandLine)
        return false;
    return event !== 'workflow_dispatch' || byBot === true || BOT.test(actor ?? '');
}
/**
 * Whether this event may move tags. A person's dispatch and the command line always may; a pull request only plans;
 * a `workflow_run` must follow a green push to the branch of this very repository, since a fork may call its branch
 * `main` too; anything else must be on the branch. What the event does not say is not assumed.
 */
function permission(trigger, branch) {
    if (trigger.commandLine)
        return { verdict: 'act', detail: 'asked for on the command line' };
    if (onlyPlans(trigger))
        return { verdict: 'plan', detail: ONLY_PLANS };
    if (!isAutomatic(trigger))
        return { verdict: 'act', detail: 'dispatched by hand' };
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

/***/ 3121:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOn),
/* harmony export */   q: () => (/* binding */ KILL_SWITCH_WORDS)
/* harmony export */ });
const ON = new Set(['1', 'true', 'yes', 'on', 'disabled', 'disable']);
const OFF = new Set(['0', 'false', 'no', 'off', '']);
/** What a kill switch may say, for people. */
const KILL_SWITCH_WORDS = `one of ${[...ON].join(', ')} (held), or ${[...OFF].filter(Boolean).join(', ')} or nothing (not held)`;
/**
 * Whether a kill switch is on: one list of words for everybody, in any case (incident kill-switch-words).
 * @returns nothing where the word is neither on nor off, which holds as well
 */
function isOn(said) {
    const word = said.trim().toLowerCase();
    if (ON.has(word))
        return true;
    return OFF.has(word) ? false : undefined;
}


/***/ }),

/***/ 7498:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ historyTag),
/* harmony export */   H$: () => (/* binding */ liveEntry),
/* harmony export */   H6: () => (/* binding */ isByName),
/* harmony export */   Ss: () => (/* binding */ wasLive),
/* harmony export */   _2: () => (/* binding */ vetoedEntry),
/* harmony export */   mw: () => (/* binding */ vetoOf),
/* harmony export */   r4: () => (/* binding */ inWords),
/* harmony export */   wg: () => (/* binding */ EMPTY),
/* harmony export */   yW: () => (/* binding */ isOf),
/* harmony export */   yp: () => (/* binding */ isPage)
/* harmony export */ });
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8952);

/** What a history takes for the page of a run. */
const isPage = (text) => /^https?:\/\/\S+$/.test(text);
const EMPTY = { entries: [] };
/** The tag that holds the history of another one. */
const historyTag = (targetTag) => `${targetTag}-history`;
/** Whether an entry tells of something that the tag has shown. */
const wasLive = ({ mode }) => mode !== 'veto';
const isOf = ({ build, commit }, sought) => (build !== undefined && build.digest === sought.digest)
    || (commit !== undefined && sought.commit !== undefined && (0,_commit__WEBPACK_IMPORTED_MODULE_0__/* .sameCommit */ .Kd)(commit, sought.commit));
/** The entry that bears the veto against a build, where there is one: it may know the build by another commit. */
const vetoedEntry = ({ entries }, sought) => entries.find((entry) => entry.veto !== undefined && isOf(entry, sought));
/** The veto against a build, where there is one. */
const vetoOf = (history, sought) => vetoedEntry(history, sought)?.veto;
/**
 * Whether a person set the hold by its name. One of the older form does not say, but a rollback's own entry bears the
 * time and the author of its hold.
 */
function isByName({ entries, hold }) {
    if (!hold)
        return false;
    if (hold.set)
        return hold.set === 'command';
    return !entries.some(({ mode, at, by }) => mode === 'rollback' && at === hold.at && by === hold.by);
}
/** How the build came to stand there that the tag shows now; nothing where nobody recorded it. */
function liveEntry({ entries }, shown) {
    const newest = entries.find(wasLive);
    return newest?.build?.digest === shown ? newest : undefined;
}
/** Who, when and why, as one part of a sentence. */
const inWords = ({ by, at, why }) => `by ${by} on ${at}${why === '' ? '' : `: ${why}`}`;


/***/ }),

/***/ 1000:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ ecrHost),
/* harmony export */   G4: () => (/* binding */ sameImage),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   jU: () => (/* binding */ isHost),
/* harmony export */   rQ: () => (/* binding */ canonicalHost),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   xH: () => (/* binding */ targetAlone),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/** Where a build is read before it is released. */
const sourceOf = (image) => image.from ?? image;
/** What a rollback acts on, and every command on a history: where builds came from is nothing to it. */
const targetAlone = ({ name, registry, repository }) => ({ name, registry, repository });
/** The host that answers for Docker Hub. */
const DOCKER_HUB = 'registry-1.docker.io';
const DOCKER_HUB_NAMES = new Set(['docker.io', 'index.docker.io', DOCKER_HUB, 'registry.hub.docker.com']);
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const HOST = /^(?:\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/i;
/**
 * Reads `[host[:port]/]path` by docker's rule: the first component is a host where it holds a dot, a colon or is
 * `localhost`; else the image lives on Docker Hub.
 * @returns the image, or a sentence that says what is wrong with the text
 */
function parseImage(text) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return 'carries a scheme; write it without';
    if (text.includes('@'))
        return 'carries a digest; write the repository alone';
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    const named = first === 'localhost' || /[.:]/.test(first);
    const host = named ? first : 'docker.io';
    let repository = named ? text.slice(slash + 1) : text;
    if (repository.includes(':'))
        return 'carries a tag; write the repository alone';
    if (!HOST.test(host))
        return `"${host}" is not a registry host`;
    if (!REPOSITORY.test(repository))
        return 'is not a repository name (lower-case letters, digits, and . _ - / between them)';
    const registry = canonicalHost(host);
    if (registry === DOCKER_HUB && !repository.includes('/'))
        repository = `library/${repository}`;
    return { name: text, registry, repository };
}
/** A registry's host as it is compared: lower case, and one name for Docker Hub, which has several. */
function canonicalHost(host) {
    const lower = host.toLowerCase();
    return DOCKER_HUB_NAMES.has(lower) ? DOCKER_HUB : lower;
}
/** Whether a text is a registry's host, with or without a port. */
const isHost = (text) => HOST.test(text);
/** Whether a text is a repository's path, or the beginning of one. */
const isRepository = (text) => REPOSITORY.test(text);
// As amazon-ecr-credential-helper knows them: every partition, FIPS, and the dual stack's `dkr-ecr.<region>.on.aws`.
const ECR = /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9][a-z0-9-]*)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|(on\.(?:aws|amazonwebservices\.(?:com\.cn|eu)))|sc2s\.sgov\.gov|c2s\.ic\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)(?::443)?$/;
/** What an ECR registry's host says, or nothing where the host is another registry. */
function ecrHost(registry) {
    const found = ECR.exec(registry);
    return found ? { account: found[1], region: found[3], fips: found[2] !== undefined, dualStack: found[4] !== undefined } : undefined;
}
/** A registry as others of its names are compared with it: ECR has up to four for one account and region. */
function canonical(registry) {
    const ecr = ecrHost(registry);
    return ecr ? `${ecr.account} ${ecr.region}` : registry;
}
/** Two names of one repository are one image. */
const sameImage = (a, b) => a.repository === b.repository && canonical(a.registry) === canonical(b.registry);


/***/ }),

/***/ 2287:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ jsonEnd)
/* harmony export */ });
/**
 * Where the JSON object that begins at `from` ends: the place behind its last brace, whatever follows. Nothing where it
 * does not end. It only counts brackets: what stands between them may be wrong.
 */
function jsonEnd(text, from) {
    let depth = 0;
    let quoted = false;
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (quoted) {
            if (character === '\\')
                at++;
            else if (character === '"')
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === '{' || character === '[')
            depth++;
        else if ((character === '}' || character === ']') && --depth === 0)
            return at + 1;
    }
    return undefined;
}


/***/ }),

/***/ 84:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readFleetRows),
/* harmony export */   k: () => (/* binding */ readFleetLines)
/* harmony export */ });
/* harmony import */ var _address__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9861);
/* harmony import */ var _cut__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1405);
/* harmony import */ var _slug__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3006);



const MOST_SHOWN = 64;
/** Reads lines `slug [url]`; empty ones do not count. */
function readFleetLines(text) {
    const faults = [];
    const rows = text.split(/\r\n|\r|\n/).flatMap((line, at) => {
        const [slug = '', url, ...more] = line.trim().split(/\s+/);
        if (slug === '')
            return [];
        if (more.length > 0)
            faults.push({ ofSlug: false, words: `line ${at + 1} holds more than a slug and an address` });
        return [{ slug, url, place: `line ${at + 1}` }];
    });
    const read = readFleetRows(rows);
    return { ...read, faults: [...faults, ...read.faults] };
}
/** Checks what was listed. Who stands twice counts once, with the address of whichever has one. */
function readFleetRows(rows) {
    const [found, faults] = [new Map(), []];
    for (const { slug, url: written, place } of rows) {
        if (!(0,_slug__WEBPACK_IMPORTED_MODULE_0__/* .isSlug */ .u)(slug)) {
            faults.push({ ofSlug: true, words: `${place} is "${(0,_cut__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(slug, MOST_SHOWN)}", which is no slug` });
            continue;
        }
        const fault = written === undefined ? undefined : (0,_address__WEBPACK_IMPORTED_MODULE_2__/* .addressFault */ .RM)(written);
        if (fault)
            faults.push({ ofSlug: false, words: `${place}, behind ${slug}, is not ${fault}` });
        const url = written === undefined ? undefined : (0,_address__WEBPACK_IMPORTED_MODULE_2__/* .withoutSlash */ .mW)(written);
        const known = found.get(slug);
        if (known?.url !== undefined && url !== undefined && known.url !== url) {
            faults.push({ ofSlug: false, words: `${place} gives ${slug} another address than an earlier one does` });
        }
        if (known?.url === undefined)
            found.set(slug, url === undefined ? { slug } : { slug, url });
    }
    return { listed: [...found.values()], faults };
}


/***/ }),

/***/ 4914:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseLoginKey),
/* harmony export */   P: () => (/* binding */ loginKeysOf)
/* harmony export */ });
/* harmony import */ var _image__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1000);

/**
 * What a login is given for: `host`, or `host/path` for the repositories at and below that path.
 * @returns it in the form that `loginKeysOf` gives; nothing where it is neither
 */
function parseLoginKey(text) {
    const key = text.replace(/\/+$/, '');
    const slash = key.indexOf('/');
    const host = slash < 0 ? key : key.slice(0, slash);
    if (!(0,_image__WEBPACK_IMPORTED_MODULE_0__/* .isHost */ .jU)(host))
        return undefined;
    if (slash < 0)
        return (0,_image__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .rQ)(host);
    const path = key.slice(slash + 1);
    return (0,_image__WEBPACK_IMPORTED_MODULE_0__/* .isRepository */ .Z6)(path) ? `${(0,_image__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .rQ)(host)}/${path}` : undefined;
}
/** Every key that fits a repository, the longest first: `ghcr.io/acme/app`, `ghcr.io/acme`, `ghcr.io`. */
function loginKeysOf(registryHost, repository) {
    const parts = [(0,_image__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .rQ)(registryHost), ...repository.split('/')];
    return parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
}


/***/ }),

/***/ 8487:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** How much of a long name is compared. */
const LONGEST = 120;
/** These names, the one that is most like `name` first: what holds the other whole, then by the fewest edits. */
function nearest(name, names) {
    const sought = plain(name);
    const away = (other) => {
        const text = plain(other);
        const holds = text !== '' && (text.includes(sought) || sought.includes(text));
        return holds ? Math.abs(text.length - sought.length) / 1_000 : 1 + edits(sought, text) / Math.max(sought.length, text.length, 1);
    };
    return names.map((other) => ({ other, by: away(other) })).sort((a, b) => a.by - b.by).map(({ other }) => other);
}
const plain = (text) => text.slice(0, LONGEST).toLowerCase().replaceAll(/[^a-z0-9]/g, '');
/** The edit distance of two texts (Levenshtein), row by row. */
function edits(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (const [i, letter] of [...a].entries()) {
        const next = [i + 1];
        for (let j = 1; j <= b.length; j++) {
            next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (b[j - 1] === letter ? 0 : 1)));
        }
        row = next;
    }
    return row.at(-1);
}


/***/ }),

/***/ 1017:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gq: () => (/* binding */ succeeded)
/* harmony export */ });
/* unused harmony exports OUTCOMES, REASONS */
/** How a run ended. The step succeeds on the first four and fails on the last three. */
const OUTCOMES = ['done', 'unchanged', 'planned', 'skipped', 'failed', 'restored', 'stranded'];
/** Whether the step is green. */
const succeeded = (outcome) => OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf('failed');
/** Stable codes: workflows branch on them, so none is ever renamed or given a second meaning. */
const REASONS = (/* unused pure expression or super */ null && ([
    'ok', 'already-current', 'dry-run',
    'no-canary-fleet', 'kill-switch-on', 'kill-switch-unreadable', 'superseded', 'head-unreadable',
    'upstream-not-green', 'not-on-branch',
    'bad-input',
    'source-missing', 'registry-denied', 'registry-unavailable', 'tag-immutable', 'digest-mismatch',
    'tag-moved-by-other', 'backward', 'vetoed', 'held',
    'unsigned', 'signature-wrong', 'signature-unreadable', 'copy-failed',
    'build-not-running', 'smoke-red',
    'ci-failed', 'ci-timeout', 'ci-unreadable',
    'control-plane-denied', 'control-plane-unavailable', 'canary-unknown', 'bad-slug', 'canary-failed',
    'batch-failed', 'fleet-empty', 'too-many-stragglers',
    'rollout-command-failed', 'fleet-unreadable',
    'tenant-stale', 'tenant-unreachable', 'tenant-unhealthy',
    'journal-unwritable', 'cancelled', 'internal',
]));


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tenantUrl),
/* harmony export */   u: () => (/* binding */ isSlug)
/* harmony export */ });
const SLUG = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Whether a text names a tenant: one label of a host's name, in lower case (RFC 1123, 2.1). Nothing else enters a URL. */
const isSlug = (text) => SLUG.test(text);
/** Where a tenant is: `{slug}` of the template filled in, as often as it stands there. The slug has been checked. */
const tenantUrl = (template, slug) => template.replaceAll('{slug}', slug);


/***/ }),

/***/ 3837:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ strangePlaceholders),
/* harmony export */   _z: () => (/* binding */ commitAtEnd),
/* harmony export */   au: () => (/* binding */ fillTag),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   t8: () => (/* binding */ isKept),
/* harmony export */   yF: () => (/* binding */ namesCommit)
/* harmony export */ });
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8952);

/** What is kept beside a target tag, under its name with this behind it. */
const KEPT = /-(?:previous|rolled-back|history)$/;
/** Whether a tag may be one that this action keeps: to build on it, or to move it, destroys what it keeps (incident tag-collision). */
const isKept = (tag) => KEPT.test(tag);
/** What the distribution specification lets a tag be. */
const isTag = (text) => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
/** Fills `{sha}` and `{sha7}` of a tag template. */
const fillTag = (template, sha) => template.replaceAll('{sha7}', (0,_commit__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(sha)).replaceAll('{sha}', sha);
/** The commit that a tag such as `staging-4c1d56e` ends in; nothing where it ends in none. */
const commitAtEnd = (tag) => /(?:^|[._-])([0-9a-f]{7,40}|[0-9a-f]{64})$/.exec(tag)?.[1];
/** Whether a template holds `{sha}` or `{sha7}`. */
const namesCommit = (template) => fillTag(template, '0000000') !== template;
/** Placeholders of a template that are not `{sha}` or `{sha7}`. */
const strangePlaceholders = (template) => (template.match(/\{[^}]*\}?/g) ?? []).filter((found) => found !== '{sha}' && found !== '{sha7}');


/***/ }),

/***/ 9369:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless),
/* harmony export */   p: () => (/* binding */ sightOf)
/* harmony export */ });
/**
 * Colours and cursor moves of a terminal, whole, or as far as they go before a mark of a cut or the text's end: what
 * stands between a word and its mark must not hide that the word was cut.
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const ANSI = /[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?(?:[\dA-PR-TZcf-nq-uy=><~]|(?=…|\.\.\.|$))/g;
/** Line breaks, tabs and all that a terminal obeys. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Characters that show nothing and change what others show: bidirectional marks, zero-width ones, tags, torn pairs. */
const UNSEEN = /[\p{Cf}\p{Cs}]+/gu;
/**
 * Runs of what may begin a command, whole and once each: what stands around a run is looked at afterwards. A pattern
 * that looked ahead itself would begin anew at every colon of a long run (a label of 80,000 colons took 29 s).
 */
const COLONS = /:{2,}/g;
const HASHES = /##+\[?/g;
/**
 * Text from outside, fit for a log: one line, and nothing that a terminal, a reader of right-to-left text or a runner
 * acts on. A runner takes `::set-env …` and `##[…]` in any log for its own commands (GitHub and Gitea alike).
 * Spaces stay, so that what is aligned stays aligned; made harmless twice is the same as once.
 */
function harmless(text) {
    return text
        .replace(ANSI, '')
        .replace(CONTROL, ' ')
        .replace(UNSEEN, '')
        .replace(COLONS, (run, at, whole) => (isCommand(run, at, whole) ? apart(run) : run))
        // The older form, which GitHub's runner obeys anywhere in a line.
        .replace(HASHES, (run) => (run.endsWith('[') ? `${apart(run.slice(0, -1))}[` : run));
}
/** `::name` anywhere, and a word that begins with `::`, since a log line may be broken before it. `[::1]` stays. */
const isCommand = (run, at, whole) => at === 0 || /\s/.test(whole[at - 1]) || /[a-z_]/i.test(whole[at + run.length] ?? '');
const apart = (run) => [...run].join(' ');
const HIDDEN = new RegExp(`${ANSI.source}|(?<control>${CONTROL.source})|${UNSEEN.source}`, 'gu');
/**
 * A text without what shows nothing, as `harmless` will make it: whoever looks for a word in it must look here, since a
 * word with a zero-width character in it is read as the word.
 */
function sightOf(text) {
    const parts = [];
    const starts = [];
    let seen = 0;
    const show = (part, stood) => {
        if (part === '')
            return;
        parts.push(part);
        starts.push({ seen, stood });
        seen += part.length;
    };
    let done = 0;
    for (const { 0: hidden, index, groups } of text.matchAll(HIDDEN)) {
        show(text.slice(done, index), done);
        if (groups?.['control'] !== undefined)
            show(' ', index);
        done = index + hidden.length;
    }
    show(text.slice(done), done);
    return { text: parts.join(''), at: (index) => placeOf(index, starts) };
}
function placeOf(index, starts) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle].seen <= index)
            low = middle;
        else
            high = middle - 1;
    }
    const start = starts[low];
    return start ? start.stood + index - start.seen : index;
}


/***/ }),

/***/ 3824:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $8: () => (/* binding */ CANARY_INPUTS),
/* harmony export */   FN: () => (/* binding */ OF_FILE),
/* harmony export */   JI: () => (/* binding */ FLEET_INPUTS),
/* harmony export */   R_: () => (/* binding */ HISTORY_INPUTS),
/* harmony export */   Uz: () => (/* binding */ VERIFY_INPUTS),
/* harmony export */   Z8: () => (/* binding */ RECOVER_INPUTS),
/* harmony export */   tk: () => (/* binding */ STATUS_INPUTS),
/* harmony export */   yv: () => (/* binding */ DOCTOR_INPUTS)
/* harmony export */ });
/** What names a config file, and what of it counts. */
const OF_FILE = ['config', 'environment'];
/** What logs in to registries. */
const LOGINS = ['registry-auth', 'registry-realms', 'aws-roles', 'github-token', 'ca-file'];
/** Where a tenant says what it runs. */
const TELLS = ['buildinfo-path', 'buildinfo-query', 'health-path'];
/** Where the fleet is listed. */
const FLEET = ['control-plane-url', 'control-plane-token', 'allow-other-control-plane', 'tenant-url-template', 'skip-tenants'];
/** The inputs of the commands on histories, beside the commit. */
const HISTORY_INPUTS = [
    'images', 'source-tag', 'target-tag', 'history-length', 'why', 'dry-run', ...LOGINS,
];
/** Of `canary add` and `canary remove`. */
const CANARY_INPUTS = [
    'tenant-urls', 'tenant-tokens', 'wait-seconds', 'wait-interval-seconds', 'github-token', 'api-url', 'dry-run',
    'control-plane-url', 'control-plane-token', 'allow-other-control-plane', 'tenant-url-template', 'ca-file',
];
/** Of `recover` with a journal. */
const RECOVER_INPUTS = ['dry-run', ...LOGINS, 'tenant-urls', 'tenant-tokens', 'tenant-org-ids', 'canary-token'];
/** Of `status`. */
const STATUS_INPUTS = ['images', 'source-tag', 'target-tag', ...LOGINS, 'tenant-urls', ...FLEET, ...TELLS];
/** Of `doctor`: whatever a release needs. */
const DOCTOR_INPUTS = [
    'images', 'source-tag', 'target-tag', ...LOGINS, 'tenant-urls', ...FLEET, 'canary-slug', ...TELLS,
    'api-url', 'status-token', 'branch', 'disabled-variable', 'control-token',
];
/** Of `verify`. */
const VERIFY_INPUTS = ['verify', 'trusted-root', ...LOGINS];
/** What names the fleet of a deploy, for a run that only tells of it. */
const FLEET_INPUTS = [
    'canary-slug', 'control-plane-url', 'soak-seconds', 'batch-size', 'max-stragglers', 'tenant-url-template', 'verify-seconds', 'rollout-timeout-seconds',
    'skip-tenants', 'proof-looks', 'buildinfo-path', 'buildinfo-query', 'health-path', 'smoke-suite', 'canary-org-id',
    'fleet', 'fleet-command', 'rollout-command', 'rollout-env',
];


/***/ }),

/***/ 901:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ typedFaultLine),
/* harmony export */   _Q: () => (/* binding */ faultWords),
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   z9: () => (/* binding */ faultLine)
/* harmony export */ });
/* unused harmony export SWITCH */
/* harmony import */ var _release_cut__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1405);

/** A login inside of an address is a secret, wherever somebody put it. */
const withoutLogins = (text) => text.replace(/\/\/[^\s"]*@/g, '//***@').replace(/[^\s"/:@]+:[^\s"/@]+@/g, '***@');
/** A fault as one line. What was given is cut to 80 characters, and holds no login, not even the half of one. */
function faultLine({ input, given, expected, place }) {
    const at = place ? `${place.file}:${place.line}:${place.column}: ` : '';
    const shown = given === undefined ? '' : `"${(0,_release_cut__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(withoutLogins(given.slice(0, 1_000)), 80)}" is not right; `;
    return `${at}${input && `${input}: `}${shown}expected ${withoutLogins(expected)}`;
}
/** How a commit is missed on a command line, where it is a word of its own. */
const COMMIT = 'a commit behind the command, such as 4c1d56e, or HEAD, main or v1.4.2 where the local git knows it';
/** The same for whoever typed it: an input is an option there. */
function typedFaultLine(fault) {
    const { input, given, expected, place } = fault;
    // What stands in a file, a variable (HTTPS_PROXY) and a word of its own are no options.
    if (place || !isOption(input))
        return faultLine(fault);
    if (input === 'sha' && given === undefined && expected.startsWith(MISSING))
        return `--sha: expected ${COMMIT}`;
    const words = expected.startsWith(MISSING) ? `a value: ${expected.slice(MISSING.length)}` : expected;
    const alone = expected === SWITCH ? `${words}; alone it is true` : words;
    return faultLine({ input: `--${input}`, given, expected: alone });
}
const WORDS = new Set(['image']);
const isOption = (input) => /^[a-z][a-z-]*$/.test(input) && !WORDS.has(input);
/** How the fault of an input begins that is not given, and has to be. */
const MISSING = 'set: ';
/** What is expected of a switch. */
const SWITCH = 'one of true, false';
/** As whoever gave the inputs knows them. */
const faultWords = (trigger) => (trigger.commandLine ? typedFaultLine : faultLine);


/***/ }),

/***/ 4332:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var _kinds__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(891);

/** Keeps the literal types, from which the request's type is made. */
const input = (it) => it;
const ALL = ['smoke', 'promote', 'rollback', 'deploy'];
const TAGS = ['promote', 'rollback', 'deploy'];
const INPUTS = {
    mode: input({
        modes: ALL, required: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL(ALL),
        help: 'What to do: `smoke`, `promote`, `rollback` or `deploy`.',
    }),
    sha: input({
        modes: ALL, required: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .commitOrPrevious */ .a6,
        defaultWords: 'the `workflow_run` head sha, else the event\'s sha; none in `rollback`',
        help: 'The commit whose build it is about, 7 to 40 hex digits, or 64. In `rollback` it has no default: a commit, or the word `previous`.',
    }),
    images: input({
        modes: TAGS, default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .images */ .zC,
        help: 'Image repositories without tag, one a line (commas and spaces also separate). In `deploy` empty means: move no tag. A line `source => target` takes the build from one repository to another, in whatever registry.',
    }),
    'copy-seconds': input({
        modes: ['promote', 'deploy'], default: '600', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(1),
        help: 'How long all copies of `source => target` may take, in seconds.',
    }),
    'source-tag': input({
        modes: TAGS, default: 'staging-{sha7}', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .sourceTag */ .Yr,
        help: 'The tag the build was published under; a template with `{sha}` and `{sha7}`.',
    }),
    'source-wait-seconds': input({
        modes: TAGS, default: '0', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(0),
        help: 'How long to wait for a source tag that is not there yet, in seconds: some registries show a push seconds later.',
    }),
    'target-tag': input({ modes: TAGS, default: 'latest', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .targetTag */ .mI, help: 'The tag that moves.' }),
    'keep-previous': input({
        modes: TAGS, default: 'true', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'Before the move, tag the old digest `<target-tag>-previous` (`<target-tag>-rolled-back` in `rollback`), so that no registry\'s clean-up can take the way back.',
    }),
    'allow-backward': input({
        modes: ['promote', 'deploy'], default: 'false', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'Let an older commit replace a newer one.',
    }),
    branch: input({
        modes: ['promote', 'deploy'], default: 'main', reaches: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .branch */ .tk,
        help: 'Automatic runs act only on commits of this branch, given as `main` or `refs/heads/main`.',
    }),
    'registry-auth': input({
        modes: TAGS, default: '', secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .registryAuth */ .I3,
        help: 'Registry logins, lines `host=user:password` or `host/path=user:password`; the longest path that fits wins, and all of them beat docker\'s and podman\'s files and `github-token`. A password that begins with `{` goes on until its JSON ends.',
    }),
    'registry-realms': input({
        modes: TAGS, default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .registryRealms */ .UY,
        help: 'Lines `registry-host=token-host`: a token server of another domain that is meant to see that registry\'s login.',
    }),
    'aws-roles': input({
        modes: TAGS, default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .awsRoles */ .JZ,
        help: 'Lines `account-id=role-arn`: the role to assume for that account\'s ECR.',
    }),
    verify: input({
        modes: TAGS, default: '', unquoted: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .verifyLines */ .XY,
        help: 'Who must have signed every image, lines that must all hold: `key <file or PEM>`, `identity <issuer> <subject>` (`*` stands for any text in the subject), `attestation <predicate type> key …` or `… identity …`. A rollback only warns.',
    }),
    'trusted-root': input({
        modes: TAGS, unquoted: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
        help: 'A Sigstore trusted root, by its path or its text: JSON, or what `gh attestation trusted-root` prints. Required where `verify` names an `identity`; no network is asked for it.',
    }),
    'tenant-urls': input({
        modes: ['smoke'], default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .urls */ .DS,
        help: 'Addresses of the canary tenants (lines, commas or spaces separate).',
    }),
    'tenant-tokens': input({
        modes: ['smoke'], default: '', secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL('admin tokens'),
        help: 'Admin tokens of the canary tenants, in the order of `tenant-urls`.',
    }),
    'tenant-org-ids': input({
        modes: ['smoke'], default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL('organisation ids'),
        help: 'Organisation ids of the canary tenants, in the order of `tenant-urls`; empty where none has an organisation guard.',
    }),
    'smoke-suite': input({
        modes: ['smoke', 'deploy'], reaches: true, defaultIn: { smoke: 'canary', deploy: '' }, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .suiteName */ .Qx,
        defaultWords: '`canary`; none in `deploy`',
        help: 'A built-in suite\'s name, or a path to a suite file. In `deploy` the canary must pass it after its proof, and again at the end of its soak.',
    }),
    'on-missing-fleet': input({
        modes: ['smoke'], default: 'skip', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL(['skip', 'fail']),
        help: 'What no configured canary means: `skip` (`ran=false`, exit 0) or `fail`.',
    }),
    'wait-seconds': input({
        modes: ['smoke'], default: '420', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(0),
        help: 'How long to wait until every canary runs `sha`, in seconds; `0` does not wait.',
    }),
    'wait-interval-seconds': input({
        modes: ['smoke'], default: '10', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(1),
        help: 'Seconds between two looks at a canary.',
    }),
    'control-plane-url': input({
        modes: ['deploy'], default: 'https://api.moleculesai.app', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ,
        help: 'Address of the control plane.',
    }),
    'control-plane-token': input({
        modes: ['deploy'], secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ, defaultWords: 'this, `fleet` or `fleet-command` is required',
        help: 'Admin token of the control plane; exactly one of this, `fleet` and `fleet-command` is set.',
    }),
    'allow-other-control-plane': input({
        modes: ['deploy'], default: 'false', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'A control plane other than the default must be meant: set this with it.',
    }),
    'canary-slug': input({
        modes: ['deploy'], required: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .slugOrNone */ .Bg,
        help: 'The tenant that goes first; the word `none` deploys without a canary.',
    }),
    'canary-token': input({
        modes: ['deploy'], secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ,
        help: 'Admin token of the canary, for `smoke-suite`.',
    }),
    'canary-org-id': input({
        modes: ['deploy'], schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm,
        help: 'Organisation id of the canary, for `smoke-suite`, where it has an organisation guard.',
    }),
    fleet: input({
        modes: ['deploy'], default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .fleet */ .jg,
        help: 'The fleet without a control plane, one tenant a line: `slug`, or `slug url` where `tenant-url-template` does not tell its address. Needs `rollout-command`.',
    }),
    'fleet-command': input({
        modes: ['deploy'], schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5,
        help: 'The fleet as a command lists it, in lines as `fleet` has them or a JSON array of `{slug,url?}`, within 60 s. Split into words as a shell would, nothing expanded, and run without one. Needs `rollout-command`.',
    }),
    'rollout-command': input({
        modes: ['deploy'], schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5,
        help: 'The command that moves a batch, in place of a control plane: told on standard input what to move, ended at `rollout-timeout-seconds`. Split as `fleet-command` is.',
    }),
    'rollout-env': input({
        modes: ['deploy'], default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .variableNames */ .zo,
        help: 'Names of further variables that both commands are given (lines, commas or spaces separate): they see no input, no secret and no token of the environment else.',
    }),
    'skip-tenants': input({
        modes: ['deploy'], default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .slugs */ .VH,
        help: 'Slugs of tenants that are left alone (lines, commas or spaces separate): reported as skipped, never called, asked or waited for.',
    }),
    'soak-seconds': input({
        modes: ['deploy'], default: '60', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(0),
        help: 'How long the canary is watched before the fleet follows, in seconds.',
    }),
    'batch-size': input({
        modes: ['deploy'], default: '3', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ(1, 1_000),
        help: 'How many tenants are redeployed at once.',
    }),
    'max-stragglers': input({
        modes: ['deploy'], default: '0', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ(0, 100_000),
        help: 'How many tenants may be left behind, told loudly; never the canary.',
    }),
    'tenant-url-template': input({
        modes: ['deploy'], default: 'https://{slug}.moleculesai.app', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .urlTemplate */ .Oe,
        help: 'Where a tenant\'s `/buildinfo` is; holds `{slug}`.',
    }),
    'buildinfo-path': input({
        modes: ['smoke', 'deploy'], default: '/buildinfo', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .requestPath */ .Zq,
        help: 'Where a tenant says what it runs.',
    }),
    'buildinfo-query': input({
        modes: ['smoke', 'deploy'], default: '$.git_sha', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U1,
        help: 'The JSONPath (RFC 9535) to the commit in the answer of `buildinfo-path`.',
    }),
    'health-path': input({
        modes: ['smoke', 'deploy'], default: '/health', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .requestPath */ .Zq,
        help: 'Where a tenant says that it is well.',
    }),
    'proof-looks': input({
        modes: ['deploy'], default: '1', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ(1, 20),
        help: 'Looks in a row, each on a connection of its own, that prove a tenant; more than 1 where a tenant has replicas.',
    }),
    'verify-seconds': input({
        modes: ['deploy'], default: '240', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(0),
        help: 'How long a tenant may take to show the new commit, in seconds.',
    }),
    'rollout-timeout-seconds': input({
        modes: ['deploy'], default: '600', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(1),
        help: 'How long one redeploy call, or one run of `rollout-command`, may take, in seconds.',
    }),
    'required-contexts': input({
        modes: ['deploy'], required: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn,
        help: 'CI contexts that must be green on `sha`, one a line (a context may hold commas and spaces); the word `none` waits for none.',
    }),
    'ci-timeout-seconds': input({
        modes: ['deploy'], default: '3600', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(0),
        help: 'How long to wait for the required contexts, in seconds.',
    }),
    'ci-poll-seconds': input({
        modes: ['deploy'], default: '15', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(1),
        help: 'Seconds between two looks at the contexts.',
    }),
    'status-token': input({
        modes: ['deploy', 'promote'], secret: true, defaultWords: '`github-token`', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ,
        help: 'Token that reads commit statuses, checks and branches, and compares commits.',
    }),
    disabled: input({
        modes: ['deploy'], schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .killSwitch */ .dc,
        help: 'The kill switch as it stood when the job began: 1, true, yes, on, disabled or disable holds; 0, false, no, off or nothing does not. Where it was given a word, `control-token` must find the variable.',
    }),
    'disabled-variable': input({
        modes: ['deploy'], default: 'PROD_AUTO_DEPLOY_DISABLED', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .variableName */ .cG,
        help: 'The repository variable that is the kill switch.',
    }),
    'control-token': input({
        modes: ['deploy'], secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ,
        help: 'With this token the kill switch is read live before every side effect.',
    }),
    'redeploy-tag': input({
        modes: ['deploy'], schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .tagTemplate */ .Z4,
        help: 'The manual path: deploy this tag now (a template, as `source-tag`). Skips the CI wait, the kill switch, the superseded check and the guard against going backward; nothing else.',
    }),
    'github-token': input({
        modes: ALL, secret: true, defaultWords: 'the job\'s token', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ,
        help: 'The forge\'s token; also the login for ghcr.io where nothing else names one.',
    }),
    history: input({
        modes: TAGS, default: 'true', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'Keep a history of every move in the registry, under `<target-tag>-history`, and obey its vetoes and its hold.',
    }),
    'history-length': input({
        modes: TAGS, default: '30', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ(2, 200),
        help: 'How many entries a history holds; the oldest go first.',
    }),
    veto: input({
        modes: ['rollback'], default: 'true', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'Veto the commit that is left, so that no promote and no deploy brings it back.',
    }),
    hold: input({
        modes: ['rollback'], default: 'true', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'Hold automatic releases until a person promotes or deploys by hand, or lifts the hold.',
    }),
    'lift-hold': input({
        modes: ['promote', 'deploy'], default: 'false', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'Go through a hold that a person set by name (`hold`), and lift it. A hold that a rollback set is lifted by every release by hand.',
    }),
    why: input({
        modes: ['rollback'], default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em,
        help: 'What was wrong, in a sentence: it stands in the veto and in the hold.',
    }),
    'api-url': input({
        modes: ALL, defaultWords: 'the runner\'s', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ,
        help: 'The forge\'s API, GitHub\'s or Gitea\'s.',
    }),
    config: input({
        modes: ALL, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae, defaultWords: '`release-action.yml`, else `.github/release-action.yml`, where there is one',
        help: 'A YAML file that holds inputs under their own names, and blocks of them under `environments`; no secrets. What is given elsewhere beats it.',
    }),
    environment: input({
        modes: ALL, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .environment */ .cA,
        help: 'Chooses a block under `environments` in the config file; its values beat the rest of the file.',
    }),
    'ca-file': input({
        modes: ALL, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
        help: 'A file of PEM certificates that are trusted beside Node\'s own: a company\'s CA, for everybody who is asked and for a proxy.',
    }),
    'dry-run': input({
        modes: ALL, default: 'false', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'The same path up to the first side effect; exactly `true` or `false`.',
    }),
    'pr-comment': input({
        modes: ALL, default: 'false', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'On a pull request write the plan into one comment, which later runs update; wants `pull-requests: write`.',
    }),
    notify: input({
        modes: ALL, default: '', secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .webhooks */ .FL,
        help: 'Webhook addresses that are told how a run ended, one a line: Slack, Teams, Discord, or any that takes JSON signed by Standard Webhooks.',
    }),
    'notify-on': input({
        modes: ALL, default: 'failed restored stranded cancelled rollback', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .ends */ .rW,
        help: 'Which ends `notify` is told: outcomes, `cancelled` (asked to stop or killed, whatever the outcome) and `rollback` (one that moved something).',
    }),
    'notify-secret': input({
        modes: ALL, secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .signingSecret */ .u2,
        help: 'The key that notices are signed with (`whsec_…`), for receivers of JSON.',
    }),
    'evidence-file': input({
        modes: ALL, defaultWords: 'under `RUNNER_TEMP`', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
        help: 'Where the JSON record goes.',
    }),
};
const INPUT_NAMES = Object.keys(INPUTS);
/** The inputs that a mode reads. */
const inputsOf = (mode) => INPUT_NAMES.filter((name) => INPUTS[name].modes.includes(mode));


/***/ }),

/***/ 891:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  uP: () => (/* binding */ COMMIT_WORDS),
  JZ: () => (/* binding */ awsRoles),
  tk: () => (/* binding */ branch),
  G5: () => (/* binding */ command),
  a6: () => (/* binding */ commitOrPrevious),
  rW: () => (/* binding */ ends),
  cA: () => (/* binding */ environment),
  Jt: () => (/* binding */ flag),
  jg: () => (/* binding */ fleet),
  zC: () => (/* binding */ kinds_images),
  ld: () => (/* binding */ items),
  U1: () => (/* binding */ jsonPath),
  dc: () => (/* binding */ killSwitch),
  Mn: () => (/* binding */ lines),
  yL: () => (/* binding */ oneOf),
  Ae: () => (/* binding */ path),
  I3: () => (/* binding */ registryAuth),
  UY: () => (/* binding */ registryRealms),
  Zq: () => (/* binding */ requestPath),
  YA: () => (/* binding */ seconds),
  rJ: () => (/* binding */ secret),
  em: () => (/* binding */ sentence),
  u2: () => (/* binding */ signingSecret),
  Bg: () => (/* binding */ slugOrNone),
  VH: () => (/* binding */ slugs),
  Yr: () => (/* binding */ sourceTag),
  Qx: () => (/* binding */ suiteName),
  Z4: () => (/* binding */ tagTemplate),
  mI: () => (/* binding */ targetTag),
  OZ: () => (/* binding */ url),
  Oe: () => (/* binding */ urlTemplate),
  DS: () => (/* binding */ urls),
  cG: () => (/* binding */ variableName),
  zo: () => (/* binding */ variableNames),
  XY: () => (/* binding */ verifyLines),
  FL: () => (/* binding */ webhooks),
  WQ: () => (/* binding */ whole),
  Vm: () => (/* binding */ word),
  aL: () => (/* binding */ words)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(7934);
// EXTERNAL MODULE: ./src/release/address.ts
var release_address = __nccwpck_require__(9861);
;// CONCATENATED MODULE: ./src/release/command-line.ts
/** Blanks, the three ways to quote (POSIX, Shell Command Language, 2.2), an operator, and anything else. */
const PART = /(?<blank>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[^])*)"|\\(?<escaped>[^])|(?<operator>[|&;<>()`])|(?<plain>[^\s'"\\|&;<>()`]+)/y;
const EXPANSION = /\$(?:[A-Za-z_]\w*|\{[^}]*\}?|\([^)]*\)?)|`[^`]*`?/g;
const TO_A_SHELL = 'quote it, or write sh -c \'…\' where a shell is wanted';
/**
 * Splits a command into words as a shell would, and expands nothing: `$NAME`, `*` and `~` are what they are. What
 * makes several commands of one, or sends output elsewhere, is a fault where it is not quoted: taken for a word of the
 * first command it would do something that nobody meant.
 * @returns the words, or what is wrong
 */
function splitCommand(text) {
    if (text.includes('\0'))
        return 'a NUL cannot stand in one';
    const [words, unexpanded] = [[], []];
    let word;
    const add = (part) => { word = (word ?? '') + part; };
    const end = () => {
        if (word !== undefined)
            words.push(word);
        word = undefined;
    };
    for (PART.lastIndex = 0; PART.lastIndex < text.length;) {
        const found = PART.exec(text)?.groups;
        if (!found)
            return 'a quote is opened in it and never closed, or it ends in a backslash';
        const { blank, single, double, escaped, operator, plain } = found;
        if (operator !== undefined)
            return `${operator} stands in it, and ${TO_A_SHELL}`;
        if (blank?.trim() === '' && /[\r\n]/.test(blank))
            return 'it goes on in another line; write it in one, in YAML behind >-';
        if (blank !== undefined)
            end();
        else if (single !== undefined)
            add(single);
        // A line break behind a backslash joins two lines.
        else if (escaped !== undefined) {
            if (escaped !== '\n')
                add(escaped);
        }
        else {
            const open = plain ?? double.replace(/\\[^]/g, '');
            unexpanded.push(...(open.match(EXPANSION) ?? []), ...(word === undefined && plain?.startsWith('~/') ? ['~/'] : []));
            add(plain ?? double.replace(/\\([$`"\\\n])/g, (_, kept) => (kept === '\n' ? '' : kept)));
        }
    }
    end();
    if (!words[0])
        return 'it names no program';
    if (/^[A-Za-z_]\w*=/.test(words[0]))
        return `it begins with a variable; write env ${words[0].split('=')[0]}=… before the program`;
    return { words, unexpanded };
}

// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __nccwpck_require__(8952);
// EXTERNAL MODULE: ./src/release/cut.ts
var cut = __nccwpck_require__(1405);
// EXTERNAL MODULE: ./src/release/ended.ts
var ended = __nccwpck_require__(6417);
// EXTERNAL MODULE: ./src/release/gates/kill-switch.ts
var kill_switch = __nccwpck_require__(3121);
// EXTERNAL MODULE: ./src/release/image.ts
var release_image = __nccwpck_require__(1000);
// EXTERNAL MODULE: ./src/release/listed.ts
var release_listed = __nccwpck_require__(84);
// EXTERNAL MODULE: ./src/release/slug.ts
var slug = __nccwpck_require__(3006);
// EXTERNAL MODULE: ./src/release/tag.ts
var tag = __nccwpck_require__(3837);
// EXTERNAL MODULE: ./src/signatures/line.ts
var line = __nccwpck_require__(4537);
// EXTERNAL MODULE: ./src/request/near.ts
var near = __nccwpck_require__(2619);
// EXTERNAL MODULE: ./src/request/registry-auth.ts
var registry_auth = __nccwpck_require__(2085);
;// CONCATENATED MODULE: ./src/request/kinds.ts














/** Reads one input's text; every `wrong` is a fault that says what would be right. */
function reads(read) {
    return dist/* pipe */.FsL(dist/* string */.YjP(), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
        let sound = true;
        const value = read(dataset.value.trim(), (expected) => {
            sound = false;
            addIssue({ message: expected });
        });
        return sound ? value : NEVER;
    }));
}
const must = (test, expected) => reads((text, wrong) => {
    if (!test(text))
        wrong(expected);
    return text;
});
const oneOf = (words) => dist/* picklist */.KIO(words, `one of ${words.join(', ')}`);
/** Exactly `true` or `false`: "yes" is not guessed. */
const flag = dist/* pipe */.FsL(oneOf(['true', 'false']), dist/* transform */.pdi((text) => text === 'true'));
const whole = (least, most, unit = '') => dist/* pipe */.FsL(reads((text, wrong) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (!(number >= least && number <= most))
        wrong(`a whole number${unit} from ${least} to ${most}`);
    return number;
}), dist/* metadata */.yuE({ least, most }));
const DAY = 86_400;
const seconds = (least) => whole(least, DAY, ' of seconds');
const word = must((text) => text !== '', 'some text');
const path = word;
/** What a person says, in one line. */
const sentence = must((text) => !/[\r\n]/.test(text) && text.length <= 500, 'one line of at most 500 characters');
const secret = must((text) => !/[\s\0]/.test(text), 'a secret without white space');
/** Also as a ref: `refs/heads/main` is main, and no other ref is a branch (incident branch-as-ref). */
const branch = reads((text, wrong) => {
    const name = text.replace(/^refs\/heads\//, '');
    if (!/^(?!-)[^\s~^:?*[\\\0]+$/.test(name) || name.startsWith('refs/'))
        wrong('the name of a branch, such as main or refs/heads/main');
    return name;
});
const variableName = must((text) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text), 'the name of a variable');
/** As forges name environments. */
const environment = must((text) => /^[^\s,\p{Cc}\p{Cf}](?:[^,\p{Cc}\p{Cf}]{0,98}[^\s,\p{Cc}\p{Cf}])?$/u.test(text), 'the name of an environment, on one line and at most 100 characters');
const COMMIT_WORDS = 'a commit of 7 to 40 hex digits, or 64';
const isNearPrevious = (word) => /^prev/.test(word) || (0,near/* nearName */.cR)(word, ['previous']) !== undefined;
const commitOrPrevious = reads((text, wrong) => {
    const sha = text.toLowerCase();
    if (sha !== 'previous' && !(0,commit/* isCommit */.WM)(sha))
        wrong(isNearPrevious(sha) ? `${COMMIT_WORDS}; did you mean the word previous, which a rollback takes?` : COMMIT_WORDS);
    return sha;
});
const NO_KEPT = 'a tag that does not end in -previous, -rolled-back or -history: those are kept beside the tag that moves';
/** The tag that moves. */
const targetTag = reads((text, wrong) => {
    if (!(0,tag/* isTag */.dz)(text))
        wrong('a tag: letters, digits and _ . - (at most 128, not starting with . or -)');
    else if ((0,tag/* isKept */.t8)(text))
        wrong(NO_KEPT);
    return text;
});
const tagTemplate = reads((text, wrong) => {
    const strange = (0,tag/* strangePlaceholders */.FO)(text);
    if (strange.length > 0)
        wrong(`a tag with no placeholder but {sha} and {sha7}; ${strange.join(', ')} is neither`);
    else if (!(0,tag/* isTag */.dz)(text.replaceAll(/\{sha7?\}/g, '0')))
        wrong('a tag, or a template of one such as staging-{sha7}');
    return text;
});
/** Where builds are published. */
const sourceTag = dist/* pipe */.FsL(tagTemplate, dist/* check */.z6Y((text) => !(0,tag/* isKept */.t8)(text), NO_KEPT));
/** Splits on lines, commas and white space; the one parser of every list. Text that is all separators is no list. */
const items = (text) => text.split(/[\s,]+/).filter((item) => item !== '');
function list(what, read) {
    return reads((text, wrong) => {
        const found = items(text);
        if (text !== '' && found.length === 0)
            wrong(`${what}; this holds separators alone`);
        return found.map((item) => read(item, wrong));
    });
}
const words = (what) => list(what, (item) => item);
/** Repositories, and lines `source => target`: what is written is written at the target alone. */
const kinds_images = reads((text, wrong) => {
    const names = items(text.replace(/[^\S\r\n]*=>[^\S\r\n]*/g, '=>'));
    if (text !== '' && names.length === 0)
        wrong('image repositories; this holds separators alone');
    const found = [];
    for (const name of names) {
        const image = arrowed(name, wrong);
        if (!image)
            continue;
        const twin = found.find((other) => (0,release_image/* sameImage */.G4)(other, image));
        if (twin)
            wrong(`every repository once; "${image.name}" and "${twin.name}" are the same`);
        found.push(image);
    }
    return found;
});
function arrowed(line, wrong) {
    const names = line.split('=>');
    if (names.length > 2 || names.includes('')) {
        wrong(`one source and one target, as in ghcr.io/acme/app => registry.example/app; "${(0,cut/* cut */.J)(line, 200)}" is not that`);
        return undefined;
    }
    const [first, second] = names.map((name) => {
        const image = (0,release_image/* parseImage */.zZ)(name);
        if (typeof image !== 'string')
            return image;
        wrong(`repositories such as ghcr.io/molecule-ai/platform; "${(0,cut/* cut */.J)(name, 200)}" ${image}`);
        return undefined;
    });
    if (!first || (names.length === 2 && !second))
        return undefined;
    if (!second)
        return first;
    if ((0,release_image/* sameImage */.G4)(first, second))
        wrong(`a source other than its target; "${(0,cut/* cut */.J)(line, 200)}" names one repository twice`);
    return { ...second, from: first };
}
/** Lines, so that what stands in one may hold commas and spaces. */
const lines = reads((text, wrong) => {
    const found = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    if (text !== '' && found.every((line) => /^[\s,]*$/.test(line)))
        wrong('one context a line; this holds separators alone');
    return found;
});
function pairs(shape, read, named = (key) => key) {
    return reads((text, wrong) => {
        const found = new Map();
        text.split('\n').forEach((line, at) => {
            if (line.trim() === '')
                return;
            const equals = line.indexOf('=');
            const written = line.slice(0, Math.max(0, equals)).trim();
            const value = read(written, line.slice(equals + 1).trim());
            const key = named(written);
            if (equals <= 0 || value === undefined)
                return wrong(`lines ${shape}; line ${at + 1} is not one`);
            if (found.has(key))
                return wrong(`lines ${shape}, each once; line ${at + 1} repeats an earlier one`);
            found.set(key, value);
        });
        return found;
    });
}
/** By `host` or `host/path`, as `loginKeysOf` names them. */
const registryAuth = reads((text, wrong) => {
    const shape = 'lines host=user:password or host/path=user:password';
    const found = new Map();
    for (const { line, key, login, fault } of (0,registry_auth/* readAuthLines */.k)(text)) {
        if (key === undefined || !login)
            wrong(`${shape}; line ${line} ${fault ?? 'is not one'}`);
        else if (found.has(key))
            wrong(`${shape}, each once; line ${line} repeats an earlier one`);
        else
            found.set(key, login);
    }
    return found;
});
/** What every image must be signed by; the files that lines name are read elsewhere. */
const verifyLines = reads((text, wrong) => {
    const { lines: found, faults } = (0,line/* readVerifyLines */.tF)(text);
    faults.forEach(wrong);
    return found;
});
/** Registry host to the host that may hand out its tokens. */
const registryRealms = pairs('registry-host=token-host', (registry, server) => (0,release_image/* isHost */.jU)(registry) && (0,release_image/* isHost */.jU)(server) ? server.toLowerCase() : undefined, release_image/* canonicalHost */.rQ);
const awsRoles = pairs('account-id=role-arn', (account, arn) => /^\d{12}$/.test(account) && /^arn:[a-z-]+:iam::\d{12}:role\/\S+$/.test(arn) ? arn : undefined);
const url = reads((text, wrong) => {
    const fault = (0,release_address/* addressFault */.RM)(text);
    if (fault)
        wrong(fault);
    return (0,release_address/* withoutSlash */.mW)(text);
});
const urls = list('addresses', (item, wrong) => {
    const fault = (0,release_address/* addressFault */.RM)(item);
    if (fault)
        wrong(fault);
    return (0,release_address/* withoutSlash */.mW)(item);
});
/** Webhooks, one a line; what an address holds is a secret, so that a fault names its line. */
const webhooks = reads((text, wrong) => text.split(/\r?\n/).flatMap((line, at) => {
    const address = line.trim();
    if (address === '')
        return [];
    const fault = /\s/.test(address) ? 'one address alone' : (0,release_address/* addressFault */.RM)(address, true);
    if (fault)
        wrong(`webhook addresses, one a line; line ${at + 1} is to be ${fault}`);
    else if (OLD_TEAMS.test(new URL(address).hostname))
        wrong(`addresses that are served; line ${at + 1} is a connector of Office 365, which has ended: make a workflow in Teams ("when a webhook request is received")`);
    return [address];
}));
const OLD_TEAMS = /(?:\.webhook\.office\.com|^outlook\.office(?:365)?\.com)$/;
/** Ends of a run that are told. */
const ends = reads((text, wrong) => {
    const found = items(text.toLowerCase());
    if (text !== '' && found.length === 0)
        wrong('ends of a run; this holds separators alone');
    for (const word of found)
        if (!ended/* ENDS */.B.includes(word))
            wrong(`ends of a run (${ended/* ENDS */.B.join(', ')}); "${(0,cut/* cut */.J)(word, 40)}" is none`);
    return new Set(found);
});
/** The key of https://www.standardwebhooks.com, as it is written there, or any text. */
const signingSecret = must((text) => !/[\s\0]/.test(text) && (!text.startsWith('whsec_') || /^whsec_[A-Za-z0-9+/]{20,}={0,2}$/.test(text)), 'a signing secret without white space; behind whsec_ base64');
const slugOrNone = must(slug/* isSlug */.u, 'the slug of a tenant (lower-case letters, digits and dashes, at most 63), or none');
/** Slugs of tenants; none is a list too. */
const slugs = list('slugs of tenants', (item, wrong) => {
    if (!(0,slug/* isSlug */.u)(item))
        wrong(`slugs of tenants (lower-case letters, digits and dashes, at most 63); "${item}" is none`);
    return item;
});
/** The fleet: lines `slug [url]`. */
const fleet = reads((text, wrong) => {
    const { listed, faults } = (0,release_listed/* readFleetLines */.k)(text);
    for (const { words } of faults)
        wrong(`one tenant a line, its slug (lower-case letters, digits and dashes, at most 63) and where wanted its address; ${words}`);
    return listed;
});
/** A command as words, for which no shell is asked. */
const command = reads((text, wrong) => {
    const split = splitCommand(text);
    if (typeof split !== 'string')
        return { text, ...split };
    wrong(`a command and its words, which no shell is asked for; ${split}`);
    return { text, words: [], unexpanded: [] };
});
/** Names of variables. Inputs are none of them: they hold every secret of the run. */
const variableNames = list('names of variables', (item, wrong) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(item))
        wrong(`names of variables; "${(0,cut/* cut */.J)(item, 40)}" is none`);
    else if (/^(?:INPUT|RELEASE_ACTION)_/i.test(item))
        wrong(`variables that are no inputs; ${(0,cut/* cut */.J)(item, 80)} is one, and no command is given it`);
    return item;
});
/** A path below a tenant's address. */
const requestPath = must((text) => /^\/[^\s#\\]*$/.test(text) && !/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(text.split('?')[0]), 'a path that begins with a slash, such as /buildinfo');
/** Read whole only where it is more than names (run/): that takes a library which few runs need. */
const jsonPath = must((text) => /^\$[.[]/.test(text), 'a JSONPath by RFC 9535, such as $.git_sha');
/** Nothing is none, where a mode has none by default. */
const suiteName = must(() => true, 'a built-in suite\'s name, or a path');
const urlTemplate = reads((text, wrong) => {
    const fault = (0,release_address/* addressFault */.RM)(text.replaceAll('{slug}', 'slug'));
    if (fault)
        wrong(fault);
    else if (!text.includes('{slug}'))
        wrong('an address that holds {slug}');
    return (0,release_address/* withoutSlash */.mW)(text);
});
/** True where releases are disabled. */
const killSwitch = reads((text, wrong) => {
    const on = (0,kill_switch/* isOn */.M)(text);
    if (on === undefined)
        wrong(kill_switch/* KILL_SWITCH_WORDS */.q);
    return on === true;
});


/***/ }),

/***/ 2619:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   cR: () => (/* binding */ nearName),
/* harmony export */   q: () => (/* binding */ sameName)
/* harmony export */ });
/** What two names must not differ in to be the same but for their spelling. */
const plain = (name) => name.toLowerCase().replace(/^(?:input|release_action)_/, '').replace(/[-_\s]/g, '');
/** The one of these names that is meant for certain: the same but for dashes, underscores and capitals. */
const sameName = (name, names) => names.find((known) => plain(known) === plain(name));
/** The one of these names that may be meant: as `sameName`, or with a letter or two that are other. */
function nearName(name, names) {
    const same = sameName(name, names);
    if (same)
        return same;
    const word = plain(name);
    if (word.length < 4 || word.length > 60)
        return undefined;
    const most = word.length < 8 ? 1 : 2;
    const found = names.map((known) => ({ known, steps: distance(plain(known), word) })).sort((a, b) => a.steps - b.steps)[0];
    return found && found.steps <= most ? found.known : undefined;
}
/** What is to be said of a name that is none. */
function didYouMean(name, names) {
    const near = nearName(name, names);
    return near === undefined ? '' : `; did you mean ${near}?`;
}
/** How many letters are to be put in, taken out, changed, or changed about with the next one (optimal string alignment). */
function distance(one, other) {
    const [from, to] = [[...one], [...other]];
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (const [at, letter] of from.entries()) {
        const next = [at + 1];
        for (const [place, counterpart] of to.entries()) {
            const swapped = letter === to[place - 1] && from[at - 1] === counterpart ? before[place - 1] + 1 : Infinity;
            next.push(Math.min(next[place] + 1, row[place + 1] + 1, row[place] + (letter === counterpart ? 0 : 1), swapped));
        }
        [before, row] = [row, next];
    }
    return row.at(-1);
}


/***/ }),

/***/ 9526:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ parseDeployCanary),
/* harmony export */   GT: () => (/* binding */ namesFor),
/* harmony export */   LT: () => (/* binding */ parseVerify),
/* harmony export */   SY: () => (/* binding */ parseCanaries),
/* harmony export */   TR: () => (/* binding */ parseRequest),
/* harmony export */   VW: () => (/* binding */ parseNotify),
/* harmony export */   X4: () => (/* binding */ parseAlone),
/* harmony export */   Xs: () => (/* binding */ parseDoctor),
/* harmony export */   _h: () => (/* binding */ parseDryRun),
/* harmony export */   cR: () => (/* binding */ parseCanary),
/* harmony export */   i$: () => (/* binding */ parseStatus),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   mH: () => (/* binding */ idleInputs),
/* harmony export */   nJ: () => (/* binding */ camel),
/* harmony export */   wI: () => (/* binding */ parseLogins),
/* harmony export */   yQ: () => (/* binding */ parseOwn)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7934);
/* harmony import */ var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1709);
/* harmony import */ var _release_image__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1000);
/* harmony import */ var _release_tag__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3837);
/* harmony import */ var _command_inputs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3824);
/* harmony import */ var _fault__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(901);
/* harmony import */ var _inputs__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4332);
/* harmony import */ var _near__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2619);
/* harmony import */ var _rules__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1214);









/** Reads every input before anything is asked of any network, and tells all faults at once. */
function parseRequest(raw) {
    const strange = strangeInputs(raw);
    const mode = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(_inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc.mode.schema, said(raw, 'mode') ?? '');
    if (!mode.success) {
        const faults = [{ input: 'mode', given: said(raw, 'mode'), expected: mode.issues[0].message }, ...strange.faults];
        for (const name of _inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_NAMES */ .Qh)
            if (name !== 'mode' && said(raw, name) !== undefined)
                read(name, raw, faults);
        return { ok: false, warnings: strange.warnings, faults: withNearOnes(faults, raw) };
    }
    const faults = [...strange.faults];
    const values = { mode: mode.output };
    const named = { deploy: 'redeploy-tag', promote: 'source-tag', smoke: undefined, rollback: undefined }[mode.output];
    const commit = named && commitOfTag(raw, named);
    for (const name of (0,_inputs__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(mode.output)) {
        if (name !== 'mode')
            values[camel(name)] = name === 'sha' && commit !== undefined ? commit : read(name, raw, faults, mode.output);
    }
    if (mode.output === 'rollback')
        values['fleet'] = fleetOf(raw);
    if (mode.output === 'rollback')
        values['images'] = targetsOf(values['images']);
    const warnings = [...strange.warnings, ...foreignInputs(raw, mode.output), ...(0,_rules__WEBPACK_IMPORTED_MODULE_5__/* .crossWarnings */ .g8)(mode.output, values)];
    faults.push(...(0,_rules__WEBPACK_IMPORTED_MODULE_5__/* .crossFaults */ .Sl)(mode.output, values, new Set(faults.map(({ input }) => input))));
    if (faults.length > 0)
        return { ok: false, faults: withNearOnes(faults, raw), warnings, mode: mode.output };
    // The table that the values were read by is the one that the type is made of.
    return { ok: true, request: values, warnings };
}
/** The fleet that a deploy's inputs name, in a run that only tells of it; nothing where they do not name one, or are not right. */
function fleetOf(raw) {
    const read = parsePart(raw, _command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .FLEET_INPUTS */ .JI, { mode: 'deploy' });
    return read.ok ? read.inputs : undefined;
}
/** Reads these alone, for a run that is finished from its journal. */
const parseLogins = (raw) => parsePart(raw, ['registry-auth', 'registry-realms', 'aws-roles', 'github-token']);
/** What a run may touch, to hold its journal against. */
const parseOwn = (raw) => parsePart(raw, ['images', 'target-tag', 'tenant-url-template', 'fleet', 'fleet-command', 'smoke-suite']);
const parseCanaries = (raw) => parsePart(raw, ['tenant-urls', 'tenant-tokens', 'tenant-org-ids']);
/** Whether what is finished from a journal is only to be told. */
const parseDryRun = (raw) => parsePart(raw, ['dry-run']);
/** Who is told how a run ended; read by itself, since a run whose input is wrong ends too. */
const parseNotify = (raw) => parsePart(raw, ['notify', 'notify-on', 'notify-secret']);
const parseDeployCanary = (raw) => parsePart(raw, ['canary-token']);
/** The inputs that a config file may give to a run of that mode; to one whose mode nobody knows, all. */
function namesFor(mode) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(_inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc.mode.schema, mode?.trim() ?? '');
    return read.success ? (0,_inputs__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(read.output) : _inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_NAMES */ .Qh;
}
/**
 * Reads what the commands on histories need. A build is named by its commit or, as a report names one that no commit
 * tells, by its digest.
 * @param needs what the command cannot do without, beyond the images
 */
function parseHistory(raw, needs) {
    const digest = said(raw, 'sha')?.toLowerCase() ?? '';
    const byDigest = needs.sha && (0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest);
    const read = parsePart(raw, needs.sha && !byDigest ? [..._command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY_INPUTS */ .R_, 'sha'] : _command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY_INPUTS */ .R_);
    const faults = read.ok ? (0,_rules__WEBPACK_IMPORTED_MODULE_5__/* .memoryFaults */ .Pi)(read.inputs, needs) : read.faults;
    if (!read.ok || faults.length > 0)
        return { ok: false, faults };
    const { sha, ...request } = read.inputs;
    return { ok: true, inputs: { ...request, build: byDigest ? digest : sha } };
}
/** Reads what verifying one image by hand needs. */
function parseVerify(raw) {
    const read = parsePart(raw, _command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .VERIFY_INPUTS */ .Uz);
    const faults = read.ok ? (0,_rules__WEBPACK_IMPORTED_MODULE_5__/* .byHandFaults */ .QJ)(read.inputs) : read.faults;
    return faults.length > 0 ? { ok: false, faults } : read;
}
/** Seconds for a machine to be made and to start. */
const PROVISIONING = '900';
/** Reads what adding a canary needs, or removing one, which needs no name and no plan. */
function parseCanary(raw, words, adds) {
    const read = parsePart({ 'wait-seconds': PROVISIONING, ...raw }, _command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .CANARY_INPUTS */ .$8);
    const faults = [...(0,_rules__WEBPACK_IMPORTED_MODULE_5__/* .wordFaults */ .wD)(words, adds), ...(read.ok ? (0,_rules__WEBPACK_IMPORTED_MODULE_5__/* .canaryFaults */ .sH)(read.inputs) : read.faults)];
    if (!read.ok || faults.length > 0)
        return { ok: false, faults };
    const { slug = '', name = '', plan = '', repository } = words;
    return { ok: true, inputs: { ...read.inputs, slug, name, plan, repository } };
}
/** Reads what `status` needs: images, tenants, or both. */
function parseStatus(raw) {
    const read = parsePart(raw, _command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_INPUTS */ .tk, { optional: ['control-plane-token'] });
    const faults = read.ok ? (0,_rules__WEBPACK_IMPORTED_MODULE_5__/* .statusFaults */ .Aq)(read.inputs) : read.faults;
    return faults.length > 0 ? { ok: false, faults } : read;
}
/** Reads what `doctor` looks at; what is not given it does not look at. */
function parseDoctor(raw) {
    const read = parsePart(raw, _command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .DOCTOR_INPUTS */ .yv, { optional: ['control-plane-token', 'canary-slug'] });
    const faults = read.ok ? (0,_rules__WEBPACK_IMPORTED_MODULE_5__/* .doctorFaults */ .D0)(read.inputs) : read.faults;
    return faults.length > 0 ? { ok: false, faults } : read;
}
/** By what a command reads. */
const READS = { history: [..._command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY_INPUTS */ .R_, 'sha'], canary: _command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .CANARY_INPUTS */ .$8, status: _command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .STATUS_INPUTS */ .tk, doctor: _command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .DOCTOR_INPUTS */ .yv, verify: _command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .VERIFY_INPUTS */ .Uz };
/** What was set and does nothing in such a command: a variable may be meant for another one, so it is told, and no more. */
const idleInputs = (raw, of) => {
    const known = [...READS[of], ..._command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .OF_FILE */ .FN];
    return _inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_NAMES */ .Qh.filter((name) => !known.includes(name) && said(raw, name) !== undefined).map((name) => `the input ${name} does nothing here`);
};
/** Reads what is given, and nothing in the place of what is not; what has a fault is missing. */
function parseAlone(raw, mode) {
    const given = (0,_inputs__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(mode).filter((name) => name !== 'mode' && said(raw, name) !== undefined);
    return Object.fromEntries(given.flatMap((name) => {
        const value = read(name, raw, [], mode);
        return value === undefined ? [] : [[camel(name), value]];
    }));
}
/** @param optional which of these a mode cannot do without, and this can */
function parsePart(raw, names, { mode, optional = [] } = {}) {
    const faults = [];
    const given = names.filter((name) => !optional.includes(name) || said(raw, name) !== undefined);
    const values = Object.fromEntries(given.map((name) => [camel(name), read(name, raw, faults, mode)]));
    if (values['images'])
        values['images'] = targetsOf(values['images']);
    // As in parseRequest: the values were read by the table that the type is made of.
    return faults.length > 0 ? { ok: false, faults } : { ok: true, inputs: values };
}
/**
 * The commit of one certain tag where `sha` is not set: what stands at its end, or empty text, where only an image's
 * label can tell, as of a release `v1.4.2`. Nothing where the tag is a template: that one needs `sha`.
 */
function commitOfTag(raw, input) {
    const tag = said(raw, input);
    if (tag === undefined || (0,_release_tag__WEBPACK_IMPORTED_MODULE_7__/* .namesCommit */ .yF)(tag) || said(raw, 'sha') !== undefined)
        return undefined;
    return (0,_release_tag__WEBPACK_IMPORTED_MODULE_7__/* .commitAtEnd */ ._z)(tag) ?? '';
}
/** Images as a rollback has them: it acts on targets. */
const targetsOf = (images) => images?.map(_release_image__WEBPACK_IMPORTED_MODULE_1__/* .targetAlone */ .xH);
function read(name, raw, faults, mode) {
    const spec = _inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc[name];
    const text = said(raw, name) ?? (mode && spec.defaultIn?.[mode]) ?? spec.default;
    if (text === undefined) {
        if (spec.required)
            faults.push({ input: name, expected: `${_fault__WEBPACK_IMPORTED_MODULE_3__/* .MISSING */ .lV}${plain(spec.help)}` });
        return undefined;
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_6__/* .safeParse */ .xLC(spec.schema, text);
    if (result.success)
        return result.output;
    for (const issue of result.issues)
        faults.push({ input: name, given: spec.secret || spec.unquoted ? undefined : text, expected: issue.message });
    return undefined;
}
/** An input of another mode that somebody set does nothing, and somebody may believe that it does. */
function foreignInputs(raw, mode) {
    const own = new Set((0,_inputs__WEBPACK_IMPORTED_MODULE_4__/* .inputsOf */ .Vc)(mode));
    return _inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_NAMES */ .Qh.flatMap((name) => {
        const spec = _inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc[name];
        const text = said(raw, name);
        if (own.has(name) || text === undefined || text === spec.default)
            return [];
        const but = mode === 'rollback' && _command_inputs__WEBPACK_IMPORTED_MODULE_2__/* .FLEET_INPUTS */ .JI.includes(name) ? ' but to fill the command for the tenants in its report' : '';
        return [`the input ${name} does nothing in mode ${mode}${but}; it belongs to ${spec.modes.join(', ')}`];
    });
}
/**
 * Inputs that do not exist. One that is an input's name but for dashes, underscores and capitals was meant, and the
 * input that was meant has its default (incident near-miss-input). Any other may be none of ours: a job's own
 * INPUT_VERSION, or what a runner of act's kin hands on of a wrapping action (incident foreign-input-env).
 */
function strangeInputs(raw) {
    const strange = Object.keys(raw).filter((name) => !(name in _inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc) && said(raw, name) !== undefined);
    const meant = (input) => {
        const name = (0,_near__WEBPACK_IMPORTED_MODULE_8__/* .sameName */ .q)(input, _inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_NAMES */ .Qh);
        return name === undefined ? [] : [{ input, expected: `an input that exists: ${name}, as it is spelled` }];
    };
    return {
        faults: strange.flatMap(meant),
        warnings: strange.filter((name) => meant(name).length === 0)
            .map((input) => (0,_fault__WEBPACK_IMPORTED_MODULE_3__/* .faultLine */ .z9)({ input, expected: `an input that exists, and this one does nothing${(0,_near__WEBPACK_IMPORTED_MODULE_8__/* .didYouMean */ .au)(input, _inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_NAMES */ .Qh)}` })),
    };
}
/** Where an input is missing, and one is given that is nearly it, that is why. */
function withNearOnes(faults, raw) {
    const strange = Object.keys(raw).filter((name) => !(name in _inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUTS */ .mc) && said(raw, name) !== undefined);
    return faults.map((fault) => {
        const near = said(raw, fault.input) === undefined ? strange.find((name) => name !== fault.input && (0,_near__WEBPACK_IMPORTED_MODULE_8__/* .nearName */ .cR)(name, _inputs__WEBPACK_IMPORTED_MODULE_4__/* .INPUT_NAMES */ .Qh) === fault.input) : undefined;
        return near === undefined ? fault : { ...fault, expected: `${fault.expected} (${near} is given, and is no input: ${fault.input} is)` };
    });
}
function said(raw, name) {
    const text = raw[name]?.trim();
    return text === '' ? undefined : text;
}
const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
/** Help is written as Markdown; a message is not. */
const plain = (help) => help.replaceAll('`', '').replace(/\.$/, '');


/***/ }),

/***/ 2085:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readAuthLines)
/* harmony export */ });
/* harmony import */ var _release_json_end__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2287);
/* harmony import */ var _release_login_key__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4914);


/** A key of a service account is JSON, and comes in as many lines as its file has (incident key-of-many-lines). */
const JSON_PASSWORD = /[ \t]*(\{\s*["}])/y;
/**
 * Reads lines `host=user:password` or `host/path=user:password`. The password may hold `=` and `:`. One that begins as
 * a JSON object does goes on until that object ends.
 */
function readAuthLines(text) {
    const found = [];
    for (let at = 0, line = 1; at < text.length;) {
        const { end, ...read } = readLine(text, at, line);
        if (text.slice(at, end).trim() !== '')
            found.push(read);
        line += text.slice(at, end).split('\n').length;
        at = end + 1;
    }
    return found;
}
function readLine(text, from, line) {
    const end = lineEnd(text, from);
    const [, host = '', user = ''] = /^([^=]*)=([^:]*):/.exec(text.slice(from, end)) ?? [];
    const key = (0,_release_login_key__WEBPACK_IMPORTED_MODULE_0__/* .parseLoginKey */ .O)(host.trim());
    const password = from + host.length + user.length + 2;
    JSON_PASSWORD.lastIndex = password;
    if (user.trim() === '' || key === undefined)
        return { line, end };
    const json = JSON_PASSWORD.exec(text);
    const stop = json ? (0,_release_json_end__WEBPACK_IMPORTED_MODULE_1__/* .jsonEnd */ .i)(text, JSON_PASSWORD.lastIndex - json[1].length) : end;
    if (stop === undefined)
        return { line, end: text.length, fault: 'begins a JSON that does not end' };
    const whole = lineEnd(text, stop);
    if (json && text.slice(stop, whole).trim() !== '')
        return { line, end: whole, fault: 'goes on behind its JSON' };
    const secret = json ? text.slice(password, stop).trim() : text.slice(password, stop).trimEnd();
    return { line, end: whole, key, login: secret === '' ? undefined : { user: user.trim(), password: secret } };
}
function lineEnd(text, from) {
    const found = text.indexOf('\n', from);
    return found < 0 ? text.length : found;
}


/***/ }),

/***/ 1214:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aq: () => (/* binding */ statusFaults),
/* harmony export */   C2: () => (/* binding */ rootFor),
/* harmony export */   D0: () => (/* binding */ doctorFaults),
/* harmony export */   Pi: () => (/* binding */ memoryFaults),
/* harmony export */   QJ: () => (/* binding */ byHandFaults),
/* harmony export */   Sl: () => (/* binding */ crossFaults),
/* harmony export */   g8: () => (/* binding */ crossWarnings),
/* harmony export */   sH: () => (/* binding */ canaryFaults),
/* harmony export */   wD: () => (/* binding */ wordFaults)
/* harmony export */ });
/* harmony import */ var _release_history_history__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7498);
/* harmony import */ var _release_slug__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3006);
/* harmony import */ var _release_tag__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3837);
/* harmony import */ var _inputs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4332);
/* harmony import */ var _kinds__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(891);





/** What inputs may not be together, beyond what each may be alone. @param faulty those with a fault of their own */
function crossFaults(mode, read, faulty) {
    const faults = modeFaults(mode, read, faulty);
    return faults.some(({ input }) => input === 'target-tag') ? faults : [...faults, ...historyTags(read)];
}
function modeFaults(mode, read, faulty) {
    switch (mode) {
        case 'smoke': return smoke(read);
        case 'promote': return [...notPrevious(read, mode), ...needsImages(read), ...tags(read, `${tagOf(read)}-previous`), ...needsRoot(read)];
        case 'rollback': return [...needsImages(read), ...rollbackTags(read)];
        case 'deploy': return [...notPrevious(read, mode), ...tags(read, `${tagOf(read)}-previous`), ...manualPath(read), ...contexts(read), ...whoMoves(read, faulty), ...canaryOf(read), ...needsRoot(read), ...verifiesNothing(read)];
    }
}
const tagOf = (read) => read.targetTag ?? '';
function notPrevious({ sha }, mode) {
    return sha === 'previous' ? [{ input: 'sha', given: sha, expected: `a commit in ${mode}; previous is for rollback` }] : [];
}
function historyTags({ targetTag, history }) {
    if (!history || targetTag === undefined || (0,_release_tag__WEBPACK_IMPORTED_MODULE_3__/* .isTag */ .dz)((0,_release_history_history__WEBPACK_IMPORTED_MODULE_0__/* .historyTag */ .DJ)(targetTag)))
        return [];
    return [{ input: 'target-tag', given: targetTag, expected: 'a tag short enough that -history fits behind it' }];
}
/** Of the commands on canaries: their words. */
function wordFaults({ slug, name, plan, repository }, adds) {
    const faults = [];
    if (slug === undefined || !(0,_release_slug__WEBPACK_IMPORTED_MODULE_4__/* .isSlug */ .u)(slug))
        faults.push({ input: 'slug', given: slug, expected: 'the slug of the tenant (lower-case letters, digits and dashes, at most 63)' });
    if (adds && !name?.trim())
        faults.push({ input: 'name', given: name, expected: 'the name of its organisation' });
    if (adds && !plan?.trim())
        faults.push({ input: 'plan', given: plan, expected: 'the plan of its organisation, as the control plane names it' });
    if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository))
        faults.push({ input: 'repository', given: repository, expected: 'owner/name' });
    return faults;
}
/** Of the commands on canaries: their inputs together. */
function canaryFaults(read) {
    const token = read.controlPlaneToken === undefined ? [{ input: 'control-plane-token', expected: 'the admin token of the control plane' }] : [];
    return [...token, ...doctorFaults(read)];
}
/** Of `doctor`, which looks at no control plane without its token. */
const doctorFaults = (read) => [...controlPlane(read), ...smoke({ ...read, sha: '' })];
/** Of `status`: something must be asked. */
function statusFaults(read) {
    const isAsked = read.images?.length !== 0 || read.tenantUrls?.length !== 0 || read.controlPlaneToken !== undefined;
    const nobody = isAsked ? [] : [{ input: 'images', expected: 'at least one image repository, or tenants: tenant-urls, or control-plane-token' }];
    return [...nobody, ...historyTags({ ...read, history: true }), ...controlPlane(read)];
}
/** Of the commands on histories. */
function memoryFaults(read, needs) {
    const faults = [...needsImages(read), ...historyTags({ ...read, history: true })];
    if (needs.why && read.why === '')
        faults.push({ input: 'why', expected: 'what is wrong, in a sentence: others will want to know' });
    if (needs.sha && read.sha === 'previous')
        faults.push({ input: 'sha', given: read.sha, expected: _kinds__WEBPACK_IMPORTED_MODULE_2__/* .COMMIT_WORDS */ .uP });
    return faults;
}
function needsImages({ images }) {
    return images?.length === 0 ? [{ input: 'images', expected: 'at least one image repository' }] : [];
}
/** What is wanted for a line that names an identity. */
const rootFor = ({ line }) => `a Sigstore trusted root, by its path or its text: line ${line} of verify names an identity`;
/** A rollback goes on without one: nothing may lock the way out. */
function needsRoot({ verify, trustedRoot }) {
    const at = verify?.find(({ signer }) => signer.by === 'identity');
    if (!at || trustedRoot !== undefined)
        return [];
    return [{ input: 'trusted-root', expected: rootFor(at) }];
}
/** Where nothing is looked at, somebody may believe that all of it is signed. */
const verifiesNothing = ({ verify, images }) => (verify?.length && images?.length === 0 ? [{ input: 'verify', expected: 'images with it: without them there is nothing to verify' }] : []);
/** Of verifying by hand. */
const byHandFaults = (read) => [
    ...(read.verify.length === 0 ? [{ input: 'verify', expected: 'set: who must have signed the image' }] : []),
    ...needsRoot(read),
];
function rollbackTags(read) {
    const { sha, targetTag } = read;
    const faults = tags(read, `${targetTag ?? ''}-rolled-back`);
    if (sha !== 'previous' || targetTag === undefined || (0,_release_tag__WEBPACK_IMPORTED_MODULE_3__/* .isTag */ .dz)(`${targetTag}-previous`))
        return faults;
    return [...faults, { input: 'target-tag', given: targetTag, expected: 'a tag short enough that -previous fits behind it' }];
}
function tags({ sha, sourceTag, targetTag, keepPrevious }, keep) {
    const faults = [];
    if (targetTag !== undefined && keepPrevious && !(0,_release_tag__WEBPACK_IMPORTED_MODULE_3__/* .isTag */ .dz)(keep)) {
        faults.push({ input: 'target-tag', given: targetTag, expected: `a tag short enough that ${keep.slice(targetTag.length)} fits behind it` });
    }
    if (sha === undefined || sha === 'previous' || sourceTag === undefined)
        return faults;
    const source = (0,_release_tag__WEBPACK_IMPORTED_MODULE_3__/* .fillTag */ .au)(sourceTag, sha);
    if (!(0,_release_tag__WEBPACK_IMPORTED_MODULE_3__/* .isTag */ .dz)(source))
        faults.push({ input: 'source-tag', given: sourceTag, expected: `a template that gives a tag; ${source} is none` });
    if (source === targetTag)
        faults.push({ input: 'source-tag', given: sourceTag, expected: 'another tag than target-tag' });
    return faults;
}
function manualPath({ redeployTag, sha, images, targetTag }) {
    if (redeployTag === undefined || sha === undefined)
        return [];
    const tag = (0,_release_tag__WEBPACK_IMPORTED_MODULE_3__/* .fillTag */ .au)(redeployTag, sha);
    if (!(0,_release_tag__WEBPACK_IMPORTED_MODULE_3__/* .isTag */ .dz)(tag))
        return [{ input: 'redeploy-tag', given: redeployTag, expected: `a template that gives a tag; ${tag} is none` }];
    const isOwn = tag.endsWith('-history') || ((0,_release_tag__WEBPACK_IMPORTED_MODULE_3__/* .isKept */ .t8)(tag) && images?.length !== 0 && tag.startsWith(`${targetTag}-`));
    if (isOwn)
        return [{ input: 'redeploy-tag', given: redeployTag, expected: 'the tag of a build, and not one that is kept beside target-tag, which this deploy would write over' }];
    if (sha !== '' || images?.length !== 0)
        return [];
    return [{ input: 'sha', expected: 'the commit that the tenants are to show: redeploy-tag does not end in one, and there is no image whose label names it' }];
}
function contexts({ requiredContexts }) {
    if (!requiredContexts?.includes('none') || requiredContexts.length === 1)
        return [];
    return [{ input: 'required-contexts', given: requiredContexts.join(', '), expected: 'names of contexts, or the word none alone' }];
}
function canaryOf({ canarySlug, skipTenants, smokeSuite, canaryToken }) {
    const faults = [];
    if (canarySlug !== undefined && canarySlug !== 'none' && skipTenants?.includes(canarySlug)) {
        faults.push({ input: 'skip-tenants', given: skipTenants.join(', '), expected: `tenants other than the canary; ${canarySlug} is canary-slug` });
    }
    if (!smokeSuite)
        return faults;
    if (canarySlug === 'none')
        faults.push({ input: 'smoke-suite', given: smokeSuite, expected: 'none without a canary: set canary-slug to the tenant that is to be asked' });
    else if (canaryToken === undefined)
        faults.push({ input: 'canary-token', expected: 'the admin token of the canary, which smoke-suite needs' });
    return faults;
}
/** Whether the fleet is moved by a command, in place of a control plane. */
const isOwn = ({ fleet, fleetCommand }) => (fleet?.length ?? 0) > 0 || fleetCommand !== undefined;
const BOTH_WAYS = 'the admin token of the control plane; or, without a control plane, fleet (or fleet-command) and rollout-command in its place';
/** Exactly one lists the fleet, and where it is no control plane a command moves it. @param faulty inputs with a fault of their own, given all the same */
function whoMoves(read, faulty) {
    const { controlPlaneToken, fleet = [], fleetCommand, rolloutCommand, tenantUrlTemplate } = read;
    const isGiven = { 'control-plane-token': controlPlaneToken !== undefined, fleet: fleet.length > 0, 'fleet-command': fleetCommand !== undefined };
    const given = Object.entries(isGiven).flatMap(([name, is]) => (is || faulty.has(name) ? [name] : []));
    const moves = rolloutCommand !== undefined || faulty.has('rollout-command');
    const [first, second] = given;
    if (second !== undefined)
        return [{ input: second, expected: `one alone of control-plane-token, fleet and fleet-command; ${given.join(' and ')} are set` }];
    if (first === undefined && moves)
        return [{ input: 'fleet', expected: 'set: whom rollout-command moves, one tenant a line; or fleet-command' }];
    if (first === undefined)
        return [{ input: 'control-plane-token', expected: `set: ${BOTH_WAYS}` }];
    if (first === 'control-plane-token') {
        const strays = moves ? [{ input: 'rollout-command', given: rolloutCommand?.text, expected: 'nothing where control-plane-token is set, or fleet in its place: one of the two moves the tenants' }] : [];
        return [...strays, ...controlPlane(read)];
    }
    const faults = moves ? [] : [{ input: 'rollout-command', expected: `set: the command that moves a batch, where ${first} stands in place of a control plane` }];
    const homeless = fleet.find(({ url }) => url === undefined);
    if (!homeless || tenantUrlTemplate !== _inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc['tenant-url-template'].default)
        return faults;
    return [...faults, { input: 'tenant-url-template', expected: `set: where your tenants are, such as https://{slug}.example.com; or in fleet an address behind ${homeless.slug}, and behind every other` }];
}
/** What is well and does nothing, or not what it looks like. */
function crossWarnings(mode, read) {
    if (mode !== 'deploy')
        return [];
    const { controlPlaneUrl, rolloutEnv = [] } = read;
    const idle = isOwn(read)
        ? (controlPlaneUrl === _inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc['control-plane-url'].default ? [] : ['control-plane-url does nothing: the fleet is moved by rollout-command'])
        : (rolloutEnv.length > 0 ? ['rollout-env does nothing without rollout-command'] : []);
    const literal = Object.entries({ 'fleet-command': read.fleetCommand, 'rollout-command': read.rolloutCommand }).flatMap(([name, command]) => (command?.unexpanded.length ? [`${name}: ${command.unexpanded.join(', ')} stays as it is written: no shell is asked, so nothing is put in its place; write sh -c '…' where that is meant`] : []));
    return [...idle, ...literal];
}
function controlPlane({ controlPlaneUrl, allowOtherControlPlane }) {
    if (controlPlaneUrl === undefined || allowOtherControlPlane || controlPlaneUrl === _inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc['control-plane-url'].default)
        return [];
    return [{ input: 'control-plane-url', given: controlPlaneUrl, expected: 'the default, or allow-other-control-plane: true with it' }];
}
function smoke({ tenantUrls, tenantTokens, tenantOrgIds, sha }) {
    const faults = sha === 'previous' ? [{ input: 'sha', given: sha, expected: 'a commit in smoke; previous is for rollback' }] : [];
    if (!tenantUrls)
        return faults;
    const count = tenantUrls.length;
    if (tenantTokens && tenantTokens.length !== count) {
        faults.push({ input: 'tenant-tokens', expected: `one token for each of the ${count} tenant-urls, in their order; there are ${tenantTokens.length}` });
    }
    if (tenantOrgIds && tenantOrgIds.length > 0 && tenantOrgIds.length !== count) {
        faults.push({ input: 'tenant-org-ids', expected: `one id for each of the ${count} tenant-urls, in their order, or none; there are ${tenantOrgIds.length}` });
    }
    return faults;
}


/***/ }),

/***/ 6736:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   Qn: () => (/* binding */ variableOf)
/* harmony export */ });
/* unused harmony export jobVariables */
/* harmony import */ var _inputs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4332);

const PREFIX = 'RELEASE_ACTION_';
/** The variable that an input may be given by. */
const variableOf = (name) => `${PREFIX}${name.toUpperCase().replaceAll('-', '_')}`;
/** The inputs that a job's variables give, by name; one that is no input's keeps the variable's, to be told. */
function jobVariables(env) {
    const names = new Map(INPUT_NAMES.map((name) => [variableOf(name), name]));
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (name.startsWith(PREFIX) ? [[names.get(name) ?? name, value]] : [])));
}


/***/ }),

/***/ 6241:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  MJ: () => (/* binding */ countedOf),
  GS: () => (/* binding */ placed),
  Ov: () => (/* binding */ plainInputs),
  eL: () => (/* binding */ resolveInputs)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __nccwpck_require__(7934);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/adapters/text-file.ts
var text_file = __nccwpck_require__(7300);
;// CONCATENATED MODULE: ./src/adapters/config-file.ts



/** Where the file is looked for, the first that is there; below the working folder. */
const CONFIG_PLACES = ['release-action.yml', '.github/release-action.yml'];
/** Names that somebody may believe to be right. */
const NEARLY = ['release-action.yaml', '.github/release-action.yaml', '.release-action.yml'];
/** Bytes; more characters than the longest file may have are never read. */
const LARGEST = 1024 * 1024;
/** @returns nothing where no file is there; `ignored`: those that are there, and are not read */
function findConfig(folder, named) {
    const there = (file) => (0,external_node_fs_.lstatSync)((0,external_node_path_.resolve)(folder, file), { throwIfNoEntry: false }) !== undefined;
    if (named !== undefined)
        return { found: read(named, folder), ignored: [] };
    const [file, ...others] = CONFIG_PLACES.filter(there);
    const ignored = [...others, ...NEARLY.filter(there)];
    return file === undefined ? { ignored } : { found: read(file, folder), ignored };
}
/** @throws Error that says in the user's words why the file cannot be read */
function read(file, folder) {
    const path = (0,external_node_path_.resolve)(folder, file);
    return { file, path, text: (0,text_file/* readable */.H)(file, () => (file === '/dev/null' ? new Uint8Array() : bytesOf(path))) };
}
/** A pipe would be waited for, and a device has no end. */
function bytesOf(path) {
    const handle = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
        const found = (0,external_node_fs_.fstatSync)(handle);
        if (!found.isFile())
            throw new Error(found.isDirectory() ? 'it is a folder' : 'it is no file');
        if (found.size > LARGEST)
            throw new Error(`it is larger than ${LARGEST / 1024} KiB`);
        return (0,external_node_fs_.readFileSync)(handle);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}

// EXTERNAL MODULE: ./src/release/nearest.ts
var nearest = __nccwpck_require__(8487);
// EXTERNAL MODULE: ./src/request/inputs.ts
var inputs = __nccwpck_require__(4332);
// EXTERNAL MODULE: ./src/request/kinds.ts + 1 modules
var kinds = __nccwpck_require__(891);
;// CONCATENATED MODULE: ./src/request/layers.ts
const isSaid = (text) => (text?.trim() ?? '') !== '';
/** Of each name the first that was given. One that is empty was not, and stands behind all others. */
function merge(layers) {
    const raw = {};
    const origins = {};
    for (const { source, values } of layers) {
        for (const [name, text] of Object.entries(values)) {
            if (isSaid(raw[name]))
                continue;
            raw[name] = text ?? raw[name];
            if (isSaid(text))
                origins[name] = { source };
        }
    }
    return { raw, origins };
}
/** The values of a file that count where nothing else is given: those of the block, then those of the file itself. */
function valuesOf({ top, environments }, environment) {
    const block = environment === undefined ? undefined : environments?.get(environment);
    const all = new Map([...top].map(([name, value]) => [name, { ...value, isOfBlock: false }]));
    for (const [name, value] of block ?? [])
        all.set(name, { ...value, isOfBlock: true });
    return all;
}

// EXTERNAL MODULE: ./src/request/parse.ts
var parse = __nccwpck_require__(9526);
;// CONCATENATED MODULE: ./src/adapters/runner/event.ts


const Text = dist/* nullish */.cl6(dist/* string */.YjP());
const Repository = dist/* nullish */.cl6(dist/* object */.Ikc({ full_name: Text }));
const Payload = dist/* object */.Ikc({
    repository: dist/* nullish */.cl6(dist/* object */.Ikc({ default_branch: Text })),
    sender: dist/* nullish */.cl6(dist/* object */.Ikc({ type: Text })),
    pull_request: dist/* nullish */.cl6(dist/* object */.Ikc({
        number: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
        head: dist/* nullish */.cl6(dist/* object */.Ikc({ sha: Text, repo: Repository })),
        base: dist/* nullish */.cl6(dist/* object */.Ikc({ repo: Repository })),
    })),
    workflow_run: dist/* nullish */.cl6(dist/* object */.Ikc({
        conclusion: Text,
        event: Text,
        head_branch: Text,
        head_sha: Text,
        html_url: Text,
        head_repository: Repository,
    })),
});
/**
 * What started the job. Under `workflow_run` the event's own sha is the default branch's head and not the commit that
 * was built (incident wrong-commit), so the upstream run's counts, or none; on a pull request it is that of a merge that
 * nobody builds (incident merge-commit), so the head's counts.
 */
function readEvent(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const said = payload(env);
    const upstream = event === 'workflow_run' ? said.workflow_run : undefined;
    const pulled = event.startsWith('pull_request') ? said.pull_request : undefined;
    const trigger = {
        commandLine: false,
        forge: env['GITEA_ACTIONS'] === 'true' ? 'gitea' : 'github',
        event,
        actor: env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'],
        byBot: said.sender?.type?.toLowerCase() === 'bot',
        ...runPage(env),
        checks: ownChecks(env),
        job: env['GITHUB_JOB'] && [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']].filter(Boolean).join('/').replace(/[^\w./ -]/g, ''),
        repository: env['GITHUB_REPOSITORY'],
        ref: env['GITHUB_REF'],
        defaultBranch: said.repository?.default_branch || undefined,
        pullRequest: pulled ? pullRequest(pulled) : undefined,
        upstream: upstream
            ? {
                conclusion: upstream.conclusion ?? undefined,
                event: upstream.event ?? undefined,
                branch: upstream.head_branch ?? undefined,
                repository: upstream.head_repository?.full_name ?? undefined,
                url: upstream.html_url ?? undefined,
            }
            : undefined,
    };
    const sha = event === 'workflow_run' ? upstream?.head_sha : (pulled?.head?.sha ?? env['GITHUB_SHA']);
    return { trigger, sha: sha ?? undefined };
}
/** A fork that was deleted has no repository any more. */
function pullRequest(found) {
    const [head, base] = [found.head?.repo?.full_name, found.base?.repo?.full_name];
    return { number: found.number, fromFork: head === undefined || head !== base };
}
/** An event that cannot be read says nothing, and what it does not say is not assumed. */
function payload(env) {
    try {
        return dist/* parse */.qgA(Payload, JSON.parse((0,external_node_fs_.readFileSync)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')));
    }
    catch {
        return {};
    }
}
/** Gitea tells by no variable whether its pages go by a run's id or by its number: its version does (run/run-page.ts). */
function runPage(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_NUMBER: number } = env;
    if (!server || !repository || !id)
        return {};
    const pages = `${server}/${repository}/actions/runs`;
    if (env['GITEA_ACTIONS'] !== 'true')
        return { runUrl: `${pages}/${id}` };
    return number ? { giteaRun: { pages, id, number } } : {};
}
/** What this job itself may be called where CI is asked: GitHub goes by the job, Gitea by workflow, job and event. */
function ownChecks({ GITHUB_JOB: job, GITHUB_WORKFLOW: workflow, GITHUB_EVENT_NAME: event }) {
    if (!job)
        return [];
    return workflow ? [job, `${workflow} / ${job}`, `${workflow} / ${job} (${event ?? ''})`] : [job];
}

// EXTERNAL MODULE: ./src/release/gates/event.ts
var gates_event = __nccwpck_require__(6510);
;// CONCATENATED MODULE: ./src/release/gates/checkout.ts

/** Events whose checkout is of the ref that they name; after any other a job may look at whatever somebody sent. */
const OF_THEIR_REF = new Set(['push', 'workflow_dispatch', 'schedule', 'repository_dispatch']);
/**
 * Why the checkout of a job is not the branch's, in words; nothing where it is. A file of it is then whoever's who
 * pushed it, or opened a pull request with it. What the event does not say is not assumed.
 */
function strangeCheckout(trigger, branch) {
    const { event, ref } = trigger;
    if ((0,gates_event/* onlyPlans */.h2)(trigger))
        return 'this is a pull request';
    if (event === 'workflow_run') {
        const found = (0,gates_event/* permission */.EK)(trigger, branch);
        return found.verdict === 'act' ? undefined : found.detail;
    }
    if (!OF_THEIR_REF.has(event))
        return `the event is ${event || 'unknown'}, whose checkout may be anybody's`;
    return ref === `refs/heads/${branch}` ? undefined : `${event} is on ${ref || 'no ref'}`;
}

;// CONCATENATED MODULE: ./src/request/reach.ts

/** An input of such a name is an address, a command, a file, or whom something is believed of, also where nobody marked it. */
const NAMES = /(?:^|-)(?:urls?|url-template|realms|roles|command|env|file|root|address|hosts?)$|^(?:fleet|verify|notify|config)$/;
/** Whether an input says where something is asked, run, written or believed: a file of another branch may not. */
const reaches = (name) => inputs/* INPUTS */.mc[name].reaches ?? NAMES.test(name);

;// CONCATENATED MODULE: ./src/run/config-reach.ts







/**
 * Lets a file of another branch, or of a pull request, say nothing of where something is asked, run or written: it is
 * whoever's who pushed it. Such a value is a fault and never left out in silence, since a token would go to the default
 * in its place. The branch is the one that the workflow names, else the repository's own: never what the file says.
 */
async function judgeReach(laid, { trigger, env }) {
    const event = jobOf(trigger, env);
    const branch = branchOf(laid.given, event);
    const reaching = reachingOf(laid);
    const planned = event && trigger.commandLine && (0,gates_event/* onlyPlans */.h2)(event) ? asPlan(laid) : { ...laid, warnings: [] };
    if (reaching.length === 0)
        return { ...planned, faults: [] };
    const why = event ? strangeCheckout(event, branch ?? 'main') : await ofClone(laid.found, branch, env);
    if (why === undefined)
        return { ...planned, faults: [] };
    // Such a run is skipped before it asks anybody anything, and is not to be red for its file, nor for what it lacks then.
    if (event && !trigger.commandLine && skips(laid.raw['mode'], event, branch ?? 'main')) {
        return { ...without(planned, reaching.map(({ name }) => name).filter((name) => !ASKED_LATER.has(name))), faults: [], warnings: planned.warnings };
    }
    const where = event ? `on ${branch ?? 'main'} alone` : 'in a file of the branch that releases';
    // A report is written all the same, and not where such a file says.
    return { ...without(planned, reaching.map(({ name }) => name)), warnings: planned.warnings, faults: reaching.map(({ name, place }) => ({
            input: name, place, expected: `it ${where}, and ${why}: an address, a command or a path of a file counts there only; give it as ${trigger.commandLine ? `--${name}` : `the input ${name}`}`,
        })) };
}
/** Of a deploy that is skipped: it would be bad input without them, and comes to none of them. */
const ASKED_LATER = new Set(['control-plane-url', 'tenant-url-template', 'fleet', 'fleet-command', 'rollout-command', 'rollout-env']);
/** A job that a command line runs in is one as well: its checkout is no person's. */
function jobOf(trigger, env) {
    if (!trigger.commandLine)
        return trigger;
    return env['GITHUB_ACTIONS'] === 'true' || env['GITEA_ACTIONS'] === 'true' || env['GITHUB_EVENT_NAME'] ? readEvent(env).trigger : undefined;
}
function branchOf(given, event) {
    const read = dist/* safeParse */.xLC(kinds/* branch */.tk, given['branch']?.trim() ?? '');
    return read.success ? read.output : event?.defaultBranch;
}
function reachingOf({ raw, origins }) {
    return Object.entries(origins).flatMap(([name, origin]) => {
        if (!origin || !('file' in origin) || !reaches(name))
            return [];
        // What it says is so without it.
        if (raw[name]?.trim() === inputs/* INPUTS */.mc[name].default)
            return [];
        return [{ name, place: { file: origin.file, line: origin.line, column: origin.column } }];
    });
}
async function ofClone({ path, text }, branch, env) {
    const { strangeFile } = await Promise.all(/* import() */[__nccwpck_require__.e(1260), __nccwpck_require__.e(4415)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4415));
    return strangeFile(path, text, branch, env);
}
const skips = (mode, event, branch) => (mode?.trim() === 'promote' || mode?.trim() === 'deploy') && (0,gates_event/* permission */.EK)(event, branch).verdict === 'skip';
/** In a pull request's job a command line knows nothing of the event, and its file is the pull request's. */
function asPlan({ raw, origins }) {
    const usesFile = Object.values(origins).some((origin) => origin && 'file' in origin);
    if (!usesFile)
        return { raw, origins, warnings: [] };
    return {
        raw: { ...raw, 'dry-run': 'true' }, origins: { ...origins, 'dry-run': { source: 'event' } },
        warnings: ['this job is a pull request\'s, and so is the config file: nothing is done, it is a dry run'],
    };
}
function without({ raw, origins }, names) {
    const isFiles = (name) => names.includes(name) && 'file' in (origins[name] ?? {});
    return {
        raw: Object.fromEntries(Object.entries(raw).filter(([name]) => !isFiles(name))),
        origins: Object.fromEntries(Object.entries(origins).filter(([name]) => !isFiles(name))),
    };
}

;// CONCATENATED MODULE: ./src/run/config.ts








/** Inputs that nothing is laid over. */
const plainInputs = (raw) => ({ raw, origins: {}, standing: {}, faults: [], warnings: [], secrets: [] });
/**
 * The inputs of a run, key by key: what was given, in the order of the layers; the file's block of the environment; the
 * file. Never throws: what is wrong with a file is a fault.
 */
async function resolveInputs(layers, host, asker = {}) {
    const given = merge(layers);
    const named = said(given.raw['config']);
    const looked = look(named);
    if (!looked.found)
        return withSha({ ...given, standing: {}, faults: looked.faults, warnings: looked.warnings, secrets: [] }, asker);
    // With YAML, which few runs need.
    const { parseConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(1153)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1153));
    const { config, faults, secrets } = parseConfig(looked.found.text, looked.found.file);
    const resolved = await overlay(layers, looked.found, config, host, asker);
    return withSha({ ...resolved, faults: [...faults, ...resolved.faults], warnings: [...looked.warnings, ...resolved.warnings], secrets }, asker);
}
function look(named) {
    try {
        const { found, ignored } = findConfig(process.cwd(), named);
        const warnings = ignored.map((file) => `${file} is there and is not read: the config file is ${found?.file ?? 'release-action.yml, or .github/release-action.yml'}`);
        return { found, faults: [], warnings };
    }
    catch (fault) {
        return { faults: [{ input: 'config', given: named, expected: `a file that can be read: ${fault.message}` }], warnings: [] };
    }
}
async function overlay(layers, found, config, host, asker) {
    const given = merge(layers);
    const environment = said(given.raw['environment']) ?? config.top.get('environment')?.text.trim();
    const faults = environmentFaults(environment, config);
    const all = valuesOf(config, environment);
    const origins = { ...given.origins };
    const raw = { ...given.raw };
    const names = new Set(asker.names ?? (0,parse/* namesFor */.GT)(said(raw['mode']) ?? all.get('mode')?.text));
    for (const [name, { text, isOfBlock, line, column }] of all) {
        if (!names.has(name) || name in origins)
            continue;
        raw[name] = text;
        origins[name] = { source: isOfBlock ? 'environment' : 'file', file: config.file, line, column };
    }
    const reach = await judgeReach({ raw, origins, given: given.raw, found }, host);
    const counted = Object.values(reach.origins).filter((origin) => origin && 'file' in origin).length;
    const block = environment !== undefined && config.environments?.has(environment) ? environment : undefined;
    return {
        raw: reach.raw, origins: reach.origins, standing: Object.fromEntries([...all].map(([name, { text }]) => [name, text])),
        faults: [...faults, ...reach.faults], warnings: reach.warnings, secrets: [],
        config: { file: config.file, environment: block, keys: all.size, counted },
    };
}
/** A name that is misspelled would be all of the file without its block, on the wrong fleet. */
function environmentFaults(environment, { file, environments }) {
    if (environment === undefined || !environments || environments.has(environment) || !dist.is(kinds/* environment */.cA, environment))
        return [];
    const near = (0,nearest/* nearest */.p)(environment, [...environments.keys()]).slice(0, 5);
    const expected = near.length === 0 ? `none: the environments of ${file} are empty` : `an environment of ${file}: ${near.join(', ')}`;
    return [{ input: 'environment', given: environment, expected }];
}
function withSha(resolved, { shaOf }) {
    const sha = said(resolved.raw['sha']) === undefined ? shaOf?.(resolved.raw) : undefined;
    return sha === undefined ? resolved : { ...resolved, raw: { ...resolved.raw, sha }, origins: { ...resolved.origins, sha: { source: 'event' } } };
}
const said = (text) => text?.trim() || undefined;
/** The faults of a run's inputs, each with its place in the file where its value came from there, and told once. */
function placed(faults, { faults: ofFile, origins }) {
    const told = new Set(ofFile.map(({ input }) => input));
    // What is missing may stand where the file could not be read.
    const isTold = ({ input, given }) => told.has(input) || (told.has('') && given === undefined && !(input in origins));
    return [...ofFile, ...faults.filter((fault) => !isTold(fault)).map((fault) => {
            const origin = origins[fault.input];
            return origin && 'file' in origin ? { ...fault, place: { file: origin.file, line: origin.line, column: origin.column } } : fault;
        })];
}
/** What the file alone gave a run, for whoever finishes it: the file may be another by then. */
const countedOf = ({ raw, origins }) => Object.fromEntries(Object.entries(raw).filter(([name]) => name in inputs/* INPUTS */.mc && 'file' in (origins[name] ?? {})));


/***/ }),

/***/ 4223:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ secretsIn)
});

// EXTERNAL MODULE: ./src/report/safe.ts
var safe = __nccwpck_require__(9369);
;// CONCATENATED MODULE: ./src/adapters/secrets/forms.ts

/** A shorter one would blank half of every text. */
const SHORTEST = 4;
/** A lone half of a pair is no character, and encodes as none. */
const wellFormed = (text) => Buffer.from(text).toString();
const json = (text) => JSON.stringify(text).slice(1, -1);
const forms_escape = (characters, by) => (text) => text.replace(characters, by);
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const unicode = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const url = (text) => encodeURIComponent(wellFormed(text));
/** RFC 3986 reserves these as well. */
const strictUrl = (text) => url(text).replace(/[!'()*]/g, percent);
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const named = forms_escape(/[&<>"]/g, (character) => NAMED[character]);
const quoted = (text) => text.replaceAll("'", "'\\''");
/** How a secret is written where it is quoted, escaped or carried. */
const FORMS = [
    safe/* harmless */.I,
    // JSON, as Node, Go, PHP and Python (ASCII alone) write it.
    json,
    (text) => json(text).replace(/[<>&]/g, unicode),
    (text) => json(text).replaceAll('/', '\\/'),
    (text) => json(text).replace(/[^\0-~]/g, unicode),
    // URLs and forms.
    url,
    strictUrl,
    (text) => strictUrl(text).replaceAll('%20', '+'),
    (text) => strictUrl(text).replace(/%../g, (code) => code.toLowerCase()),
    (text) => encodeURI(wellFormed(text)),
    // HTML and XML.
    (text) => named(text).replaceAll("'", '&apos;'),
    (text) => named(text).replaceAll("'", '&#39;'),
    named,
    forms_escape(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`),
    forms_escape(/[&<>"'`]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`),
    // Shells, and YAML's single quotes.
    quoted,
    (text) => text.replaceAll("'", "''"),
    forms_escape(/["\\$`]/g, (character) => `\\${character}`),
    forms_escape(/[^\w@%+=:,./-]/g, (character) => `\\${character}`),
    // Markdown: a table's cell, text, and a code span as the summary writes it.
    (text) => text.replaceAll('|', '\\|'),
    (text) => text.replaceAll('|', '&#124;'),
    forms_escape(/[!-/:-@[-`{-~]/g, (character) => `\\${character}`),
    forms_escape(/[`|]/g, (character) => `\`&#${character.charCodeAt(0)};\``),
    // A runner's commands.
    forms_escape(/[%\r\n]/g, percent),
    forms_escape(/[%\r\n:,]/g, percent),
];
/**
 * A secret, and all that it may look like on its way: whole, line by line, escaped for every place that text goes to,
 * and as a part of something in base64, wherever it begins in it. None is shorter than 4 characters.
 */
function formsOf(secret) {
    const texts = unique([secret, secret.trim(), ...secret.split(/\r\n|\r|\n/).map((line) => line.trim())]);
    return unique([...texts, ...texts.flatMap((text) => FORMS.map((form) => form(text))), ...texts.flatMap(inBase64)]);
}
/** Forms of forms, as a request to repeat by hand carries them: JSON in a shell's quotes, JSON in JSON. */
const formsOfForms = (forms) => unique(forms.flatMap((text) => [json(text), quoted(text)]));
const unique = (texts) => [...new Set(texts)].filter((text) => text.length >= SHORTEST);
/** As base64 writes it alone, and the characters that are its own where other bytes stand before and behind it. */
function inBase64(text) {
    if (text.length < SHORTEST)
        return [];
    const alone = Buffer.from(text).toString('base64');
    const within = [0, 1, 2].map((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
        const first = Math.ceil((before * 8) / 6);
        return bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6));
    });
    return [alone, ...within].flatMap((found) => [found, found.replaceAll('+', '-').replaceAll('/', '_')]);
}

;// CONCATENATED MODULE: ./src/adapters/secrets/shelf.ts
/** Literals with the same beginning, in their order, so that one is found by halving. */
class Shelf {
    literals = [];
    /** Of each literal the place of the longest other one that it begins with; -1 where there is none. */
    shorter = [];
    isSorted = true;
    add(literal) {
        this.literals.push(literal);
        this.isSorted = false;
    }
    /** How long the longest literal is that stands there whole; 0 where none does. */
    whole(text, from) {
        // Whatever a text begins with stands before it in the order, and what stands between the two begins with it as well.
        for (let at = this.lastUpTo(text, from); at >= 0; at = this.shorter[at]) {
            const literal = this.literals[at];
            if (text.startsWith(literal, from))
                return literal.length;
        }
        return 0;
    }
    /** How many characters the text shares with the beginning of a literal, at most, and how long that one is. */
    nearest(text, from) {
        const at = this.lastUpTo(text, from);
        const [below, above] = [at, at + 1].map((place) => this.literals[place] ?? '');
        const [a, b] = [shares(below, text, from), shares(above, text, from)];
        return a > b ? { shared: a, of: below.length } : { shared: b, of: above.length };
    }
    /** The place of the last literal that is not behind the text; -1 where all are. */
    lastUpTo(text, from) {
        if (!this.isSorted)
            this.sort();
        let [low, high] = [-1, this.literals.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if (isBehind(this.literals[middle], text, from))
                high = middle - 1;
            else
                low = middle;
        }
        return low;
    }
    sort() {
        this.literals.sort((a, b) => (a < b ? -1 : 1));
        const open = [];
        this.shorter = this.literals.map((literal, at) => {
            while (open.length > 0 && !literal.startsWith(this.literals[open.at(-1)]))
                open.pop();
            const found = open.at(-1) ?? -1;
            open.push(at);
            return found;
        });
        this.isSorted = true;
    }
}
function shares(literal, text, from) {
    let length = 0;
    while (length < literal.length && literal.charCodeAt(length) === text.charCodeAt(from + length))
        length++;
    return length;
}
/** Whether a literal stands behind a text in the order of their characters. */
function isBehind(literal, text, from) {
    const same = shares(literal, text, from);
    if (same === literal.length)
        return false;
    const other = text.charCodeAt(from + same);
    return Number.isNaN(other) || literal.charCodeAt(same) > other;
}

;// CONCATENATED MODULE: ./src/adapters/secrets/literals.ts

/** Literals are looked up by their first characters. */
const HEAD = 4;
const SLOTS = 1 << 16;
/** What marks a text that was cut. */
const CUT = /…|\.\.\./y;
/** A beginning that is so long, in characters, gives a literal away, wherever it ends. */
const TELLING = 8;
const MOST_OF = 3 / 4;
/** Many literals of at least 4 characters, found in one pass over a text, however many there are. */
class Literals {
    byHead = new Map();
    /** Whether any literal begins with characters of this hash: of most places in a text nothing more is asked. */
    heads = new Uint8Array(SLOTS);
    add(literal) {
        const head = literal.slice(0, HEAD);
        const shelf = this.byHead.get(head) ?? new Shelf();
        this.byHead.set(head, shelf);
        shelf.add(literal);
        this.heads[hash(literal, 0)] = 1;
    }
    get isEmpty() {
        return this.byHead.size === 0;
    }
    /** Every place where one stands, in the order of their beginnings; they may overlap. Of each beginning the longest. */
    find(text) {
        return this.scan(text, (shelf, from) => shelf.whole(text, from));
    }
    /** As `find`, and where one was cut: its beginning before a mark of a cut or at the text's end, or most of it. */
    findTorn(text) {
        return this.scan(text, (shelf, from) => Math.max(shelf.whole(text, from), tornLength(shelf, text, from)));
    }
    scan(text, lengthAt) {
        const found = [];
        for (let from = 0; from + HEAD <= text.length; from++) {
            if (this.heads[hash(text, from)] === 0)
                continue;
            const shelf = this.byHead.get(text.slice(from, from + HEAD));
            const length = shelf ? lengthAt(shelf, from) : 0;
            if (length > 0)
                found.push({ from, to: from + length });
        }
        return found;
    }
}
const hash = (text, at) => (((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) * 31 + text.charCodeAt(at + 3)) & (SLOTS - 1);
function tornLength(shelf, text, from) {
    const { shared, of } = shelf.nearest(text, from);
    CUT.lastIndex = from + shared;
    if (CUT.test(text))
        return shared;
    const tells = shared >= TELLING && (shared >= of * MOST_OF || from + shared === text.length);
    return tells ? shared : 0;
}
/** Spans that touch, as one. @param spans in any order */
function joined(spans) {
    const all = [];
    for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
        const last = all.at(-1);
        if (last && from <= last.to)
            last.to = Math.max(last.to, to);
        else
            all.push({ from, to });
    }
    return all;
}

;// CONCATENATED MODULE: ./src/adapters/secrets.ts



const MASK = '***';
/** Whether a text shows other characters than it holds. */
const HIDES = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const DIGEST = /sha256:[0-9a-f]{64}/g;
/** Fields that hold words of ours alone: a password that is one of them says nothing there, and a script goes by them. */
const WORDS = new Set(['mode', 'outcome', 'reason', 'state', 'mediaType', 'schema', 'kind', 'purpose', 'op']);
/** Words of ours in a field that else holds a sentence. */
const VERDICTS = new Set(['passed', 'held', 'warned', 'off', 'pass', 'fail', 'inconclusive', 'skipped']);
/** Fields that name something: masked where they are a secret, and left whole where one is a part of the name. */
const NAMES = new Set([
    'sha', 'shortSha', 'commit', 'commitBefore', 'image', 'registry', 'repository', 'tag', 'source', 'before', 'wanted', 'after',
    'digest', 'tenant', 'slug', 'slugs', 'stragglers', 'url', 'urlTemplate', 'runUrl', 'journal', 'evidenceFile',
]);
/** A manifest's own bytes: put back changed they were another build. */
const BYTES = new Set(['bytes']);
/**
 * Every secret of a run and the forms it takes on the way. Whatever leaves the process goes through `clean` as data,
 * before anything of it is cut or escaped, and through `redact` once it is written.
 */
class Secrets {
    announce;
    known = new Set();
    told = new Set();
    literals = new Literals();
    names = new Literals();
    /** @param announce tells the runner, which masks it in the job's log; called before the secret is used */
    constructor(announce) {
        this.announce = announce;
    }
    add = (secret) => {
        const forms = formsOf(secret).filter((form) => !this.told.has(form));
        for (const form of forms) {
            this.told.add(form);
            this.announce(form);
        }
        for (const form of [...forms, ...formsOfForms(forms)])
            this.know(form);
    };
    /** As `add`, of what a stranger calls a secret: a runner, which would mask it in all that a job says, is not told. */
    hide = (secret) => {
        for (const form of formsOf(secret))
            this.know(form);
    };
    /**
     * Names what everybody may know, such as an image: a secret that is a word of it is left there, or every command and
     * every output that names it would be of no use.
     */
    spare = (name) => {
        if (name.length > 4)
            this.names.add(name);
    };
    /** A text without secrets: wherever they overlap, whatever shows nothing between their characters, and where they were cut. */
    redact = (text) => {
        if (this.literals.isEmpty)
            return text;
        const found = [...this.literals.findTorn(text), ...(HIDES.test(text) ? this.hidden(text) : [])];
        if (found.length === 0)
            return text;
        const names = joined([...this.names.find(text), ...digestsIn(text)]);
        let clean = '';
        let done = 0;
        for (const { from, to } of joined(found.filter((span) => !isPartOfOne(span, names)))) {
            clean += text.slice(done, from) + MASK;
            done = to;
        }
        return clean + text.slice(done);
    };
    /** Data of any shape without secrets; what a script goes by stays what it is. */
    clean = (data) => this.cleaned(data, '');
    know(form) {
        if (this.known.has(form))
            return;
        this.known.add(form);
        this.literals.add(form);
    }
    hidden(text) {
        const sight = (0,safe/* sightOf */.p)(text);
        return this.literals.findTorn(sight.text).map(({ from, to }) => ({ from: sight.at(from), to: sight.at(to - 1) + 1 }));
    }
    cleaned(value, field) {
        if (typeof value === 'string')
            return this.cleanedText(value, field);
        if (Array.isArray(value))
            return value.map((item) => this.cleaned(item, field));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.cleaned(item, key)]));
    }
    cleanedText(text, field) {
        if (WORDS.has(field) || BYTES.has(field) || (field === 'verdict' && VERDICTS.has(text)))
            return text;
        if (!NAMES.has(field))
            return this.redact(text);
        return this.known.has(text) ? MASK : text;
    }
}
const digestsIn = (text) => [...text.matchAll(DIGEST)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
/** @param names none of which touch, in their order */
function isPartOfOne({ from, to }, names) {
    let [low, high] = [0, names.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (names[middle].from <= from)
            low = middle;
        else
            high = middle - 1;
    }
    const name = names[low];
    return name !== undefined && name.from <= from && to <= name.to && to - from < name.to - name.from;
}

// EXTERNAL MODULE: ./src/request/inputs.ts
var inputs = __nccwpck_require__(4332);
// EXTERNAL MODULE: ./src/request/kinds.ts + 1 modules
var kinds = __nccwpck_require__(891);
// EXTERNAL MODULE: ./src/request/registry-auth.ts
var registry_auth = __nccwpck_require__(2085);
;// CONCATENATED MODULE: ./src/run/secrets.ts




/** What the inputs hold that nobody may see, known before anything else is done with them; and what everybody may see. */
function secretsIn(raw, announce, trigger) {
    const secrets = new Secrets(announce);
    for (const name of inputs/* INPUT_NAMES */.Qh) {
        const { secret } = inputs/* INPUTS */.mc[name];
        if (secret)
            for (const part of secretParts(name, raw[name] ?? ''))
                secrets.add(part);
    }
    for (const name of openNames(raw, trigger))
        secrets.spare(name);
    return secrets;
}
/**
 * A secret input may be a list, each item a secret of its own. A password is one secret, whatever words it is made of,
 * and so is the login as `Authorization: Basic` has it; host and user are none.
 */
function secretParts(name, text) {
    // A webhook's address is known to whoever knows its path.
    if (name === 'notify')
        return [text, ...(0,kinds/* items */.ld)(text), ...(0,kinds/* items */.ld)(text).flatMap(pathOf)];
    if (name !== 'registry-auth')
        return [text, ...(0,kinds/* items */.ld)(text)];
    const logins = (0,registry_auth/* readAuthLines */.k)(text.trim());
    const lines = text.trim().split('\n');
    return logins.flatMap(({ login, line }) => (login
        ? [login.password, Buffer.from(`${login.user}:${login.password}`).toString('base64')]
        // What is no login hides nobody knows what, and nobody knows where.
        : [lines[line - 1] ?? '']));
}
function pathOf(address) {
    if (!URL.canParse(address))
        return [];
    const { pathname, search } = new URL(address);
    return pathname.length > 8 ? [pathname + search, pathname] : [];
}
/** The names that the user gave in the open: a password that is a word of one must not tear it. */
function openNames(raw, trigger) {
    const { repository = '', runUrl = '' } = trigger ?? {};
    return [...(0,kinds/* items */.ld)(raw['images'] ?? ''), ...(0,kinds/* items */.ld)(raw['tenant-urls'] ?? ''), repository, runUrl];
}


/***/ }),

/***/ 391:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ guarded),
/* harmony export */   V_: () => (/* binding */ guardedOut)
/* harmony export */ });
/* unused harmony export guardedLog */
/**
 * The host as a run knows it: nothing gets out of it with a secret in it. Reports and answers are redacted as data
 * before they are written down (`Secrets.clean`); here once more, as they are written.
 */
const guarded = (host, secrets) => ({
    ...host,
    log: guardedLog(host.log, secrets),
    ask: host.ask && ((lines, signal) => host.ask(lines.map(secrets.redact), signal)),
    publish: (publication) => host.publish(guardedPublication(publication, secrets)),
});
/** A log that holds no secret. */
const guardedLog = (log, { redact }) => ({
    info: (line) => log.info(redact(line)),
    progress: (line) => log.progress(redact(line)),
    notice: (line) => log.notice(redact(line)),
    warning: (line) => log.warning(redact(line)),
    error: (line) => log.error(redact(line)),
    group: (title) => log.group(redact(title)),
    endGroup: () => log.endGroup(),
    over: () => log.over?.(),
});
/** A stream that holds no secret. */
const guardedOut = (out, { redact }) => ({ write: (text) => out.write(redact(String(text))) });
/**
 * What is read by people is searched once more. Outputs and evidence are read by scripts: they are data that holds no
 * secret already, and a password that is the name of a field would tear them.
 */
const guardedPublication = ({ summary, text, ...rest }, { redact }) => ({ ...rest, summary: redact(summary), text: text.map(redact) });


/***/ }),

/***/ 4537:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X3: () => (/* binding */ isPem),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   tF: () => (/* binding */ readVerifyLines)
/* harmony export */ });
const SHAPE = 'lines "key <file or PEM>", "identity <issuer> <subject>" or "attestation <predicate type> key … or identity …"';
const PEM_BEGINS = /-----BEGIN [A-Z0-9 ]+-----/;
const PEM_ENDS = /-----END [A-Z0-9 ]+-----/;
/** Whether a key is given as text, and not by its path. */
const isPem = (source) => PEM_BEGINS.test(source);
/** Reads the input `verify`. A PEM goes on until its own end, over however many lines. Every fault is told. */
function readVerifyLines(text) {
    const found = { lines: [], faults: [] };
    const all = text.split(/\r?\n/);
    for (let at = 0; at < all.length; at++) {
        const line = at + 1;
        let words = all[at].trim();
        if (words === '')
            continue;
        if (PEM_BEGINS.test(words)) {
            while (!PEM_ENDS.test(words) && at + 1 < all.length)
                words += `\n${all[++at].trim()}`;
            if (!PEM_ENDS.test(words)) {
                found.faults.push(`${SHAPE}; line ${line} begins a PEM that does not end`);
                continue;
            }
        }
        const read = readLine(words, line);
        if (typeof read === 'string')
            found.faults.push(`${SHAPE}; line ${line} ${read}`);
        else
            found.lines.push(read);
    }
    return found;
}
/** @returns the line, or what is wrong with it */
function readLine(words, line) {
    const [, predicate, rest] = /^attestation\s+(\S+)\s+(\S[^]*)$/.exec(words) ?? [];
    if (/^attestation(?:\s|$)/.test(words) && (predicate === undefined || rest === undefined))
        return 'lacks who is to have signed the attestation: key …, or identity …';
    if (predicate !== undefined && !/[.:]/.test(predicate))
        return 'names no predicate type: those are addresses such as https://slsa.dev/provenance/v1';
    const signer = readSigner(rest ?? words);
    return typeof signer === 'string' ? signer : { line, text: words, predicate, signer };
}
function readSigner(words) {
    const [verb = ''] = words.split(/\s/, 1);
    const rest = words.slice(verb.length).trim();
    if (verb === 'key') {
        if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(rest))
            return 'gives a private key, which is to be shown to nobody: give the public one (cosign public-key prints it)';
        if (rest === '')
            return 'lacks the key: a file, or its PEM';
        return /^[a-z0-9]+:\/\//i.test(rest) ? 'names a key by an address: write the public key to a file, or give its PEM' : { by: 'key', source: rest };
    }
    if (verb !== 'identity')
        return 'is none of these';
    const [issuer, subject, ...more] = rest.split(/\s+/);
    if (!issuer || subject === undefined)
        return 'lacks the issuer or the subject';
    if (more.length > 0)
        return 'has more words than an issuer and a subject';
    if (issuer.includes('*'))
        return 'has a * in its issuer: that is compared letter by letter';
    return { by: 'identity', issuer, subject };
}
/** A line as a report names it; a PEM is not repeated. */
function wordsOf({ predicate, signer }) {
    const who = signer.by === 'key' ? `key ${isPem(signer.source) ? '(PEM)' : signer.source}` : `identity ${signer.issuer} ${signer.subject}`;
    return predicate === undefined ? who : `attestation ${predicate} ${who}`;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = require("node:string_decoder");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = require("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 7934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BpQ: () => (/* binding */ minLength),
/* harmony export */   Bqr: () => (/* binding */ trim),
/* harmony export */   E2x: () => (/* binding */ finite),
/* harmony export */   FsL: () => (/* binding */ pipe),
/* harmony export */   IeY: () => (/* binding */ custom),
/* harmony export */   Ikc: () => (/* binding */ object),
/* harmony export */   KCZ: () => (/* binding */ union),
/* harmony export */   KIO: () => (/* binding */ picklist),
/* harmony export */   L5J: () => (/* binding */ unknown),
/* harmony export */   NTK: () => (/* binding */ rawTransform),
/* harmony export */   NpB: () => (/* binding */ fallback),
/* harmony export */   Ru6: () => (/* binding */ maxLength),
/* harmony export */   Wwf: () => (/* binding */ minValue),
/* harmony export */   YOg: () => (/* binding */ array),
/* harmony export */   YjP: () => (/* binding */ string),
/* harmony export */   _H3: () => (/* binding */ looseObject),
/* harmony export */   aig: () => (/* binding */ number),
/* harmony export */   ayI: () => (/* binding */ hexadecimal),
/* harmony export */   cl6: () => (/* binding */ nullish),
/* harmony export */   euz: () => (/* binding */ literal),
/* harmony export */   g1P: () => (/* binding */ record),
/* harmony export */   is: () => (/* binding */ is),
/* harmony export */   lqM: () => (/* binding */ optional),
/* harmony export */   mee: () => (/* binding */ nullable),
/* harmony export */   ndf: () => (/* binding */ integer),
/* harmony export */   oad: () => (/* binding */ bigint),
/* harmony export */   pdi: () => (/* binding */ transform),
/* harmony export */   qFJ: () => (/* binding */ parseJson),
/* harmony export */   qgA: () => (/* binding */ parse),
/* harmony export */   xLC: () => (/* binding */ safeParse),
/* harmony export */   yGV: () => (/* binding */ regex),
/* harmony export */   yhX: () => (/* binding */ isoTimestamp),
/* harmony export */   yuE: () => (/* binding */ metadata),
/* harmony export */   z6Y: () => (/* binding */ check),
/* harmony export */   zMY: () => (/* binding */ boolean),
/* harmony export */   zYL: () => (/* binding */ gtValue)
/* harmony export */ });
/* unused harmony exports BASE64_REGEX, BIC_REGEX, CUID2_REGEX, DECIMAL_REGEX, DIGITS_REGEX, DOMAIN_REGEX, EMAIL_REGEX, EMOJI_REGEX, HEXADECIMAL_REGEX, HEX_COLOR_REGEX, IMEI_REGEX, IPV4_REGEX, IPV6_REGEX, IP_REGEX, ISO_DATE_REGEX, ISO_DATE_TIME_REGEX, ISO_DATE_TIME_SECOND_REGEX, ISO_TIMESTAMP_REGEX, ISO_TIME_REGEX, ISO_TIME_SECOND_REGEX, ISO_WEEK_REGEX, ISRC_REGEX, JWS_COMPACT_REGEX, KSUID_REGEX, MAC48_REGEX, MAC64_REGEX, MAC_REGEX, NANO_ID_REGEX, OCTAL_REGEX, RFC_EMAIL_REGEX, SLUG_REGEX, ULID_REGEX, UUID_REGEX, ValiError, _addIssue, _cloneDataset, _formatCase, _getByteCount, _getCodePointCount, _getGraphemeCount, _getLastMetadata, _getWordCount, _isLuhnAlgo, _isSameValueZero, _isValidObjectKey, _isValueMatch, _joinExpects, _standardSchema, _stringify, any, args, argsAsync, arrayAsync, assert, awaitAsync, base64, bic, blob, brand, bytes, cache, cacheAsync, checkAsync, checkItems, checkItemsAsync, codePoints, config, creditCard, cuid2, customAsync, date, decimal, deleteGlobalConfig, deleteGlobalMessage, deleteSchemaMessage, deleteSpecificMessage, description, digits, domain, email, emoji, empty, endsWith, entries, entriesFromList, entriesFromObjects, enum, enum_, everyItem, exactOptional, exactOptionalAsync, examples, excludes, fallbackAsync, file, filterItems, findItem, flatten, flavor, forward, forwardAsync, function, function_, getDefault, getDefaults, getDefaultsAsync, getDescription, getDotPath, getExamples, getFallback, getFallbacks, getFallbacksAsync, getGlobalConfig, getGlobalMessage, getMetadata, getSchemaMessage, getSpecificMessage, getTitle, graphemes, guard, hash, hexColor, imei, includes, instance, intersect, intersectAsync, ip, ipv4, ipv6, isOfKind, isOfType, isValiError, isbn, isoDate, isoDateTime, isoDateTimeSecond, isoTime, isoTimeSecond, isoWeek, isrc, jwsCompact, keyof, ksuid, lazy, lazyAsync, length, looseObjectAsync, looseTuple, looseTupleAsync, ltValue, mac, mac48, mac64, map, mapAsync, mapItems, maxBytes, maxCodePoints, maxEntries, maxGraphemes, maxSize, maxValue, maxWords, message, mimeType, minBytes, minCodePoints, minEntries, minGraphemes, minSize, minWords, multipleOf, nan, nanoid, never, nonEmpty, nonNullable, nonNullableAsync, nonNullish, nonNullishAsync, nonOptional, nonOptionalAsync, normalize, notBytes, notCodePoints, notEntries, notGraphemes, notLength, notSize, notValue, notValues, notWords, null, null_, nullableAsync, nullishAsync, objectAsync, objectWithRest, objectWithRestAsync, octal, omit, optionalAsync, parseAsync, parseBoolean, parser, parserAsync, partial, partialAsync, partialCheck, partialCheckAsync, pick, pipeAsync, promise, rawCheck, rawCheckAsync, rawTransformAsync, readonly, recordAsync, reduceItems, required, requiredAsync, returns, returnsAsync, rfcEmail, safeInteger, safeParseAsync, safeParser, safeParserAsync, set, setAsync, setGlobalConfig, setGlobalMessage, setSchemaMessage, setSpecificMessage, size, slug, someItem, sortItems, startsWith, strictObject, strictObjectAsync, strictTuple, strictTupleAsync, stringifyJson, summarize, symbol, title, toBigint, toBoolean, toCamelCase, toDate, toKebabCase, toLowerCase, toMaxValue, toMinValue, toNumber, toPascalCase, toSnakeCase, toString, toUpperCase, transformAsync, trimEnd, trimStart, tuple, tupleAsync, tupleWithRest, tupleWithRestAsync, ulid, undefined, undefined_, undefinedable, undefinedableAsync, unionAsync, unwrap, url, uuid, value, values, variant, variantAsync, void, void_, words */
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./src/adapters/stop-signal.ts
var stop_signal = __nccwpck_require__(9555);
;// CONCATENATED MODULE: ./src/adapters/streams.ts
/**
 * Keeps the process alive whatever becomes of its standard streams: a reader that is gone (EPIPE), a terminal that was
 * closed (EIO), a full disk (ENOSPC), a descriptor that was taken away (EBADF). Node makes an error event of each, and
 * one that nobody listens for ends the process in mid-transaction (incident log-stream-gone). What comes later is
 * written all the same: a disk may have room again.
 * @returns tells why standard output lost something, where it did and somebody may still be there to hear of it
 */
function outliveStreams({ stdout, stderr } = process) {
    let lost;
    stdout.on('error', ({ code, message }) => { lost ??= code ?? message; });
    stderr.on('error', () => undefined);
    // A reader that went away, as head does, has read what it wanted.
    return () => (lost === 'EPIPE' ? undefined : lost);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./src/release/reason.ts
var release_reason = __nccwpck_require__(1017);
// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __nccwpck_require__(3350);
// EXTERNAL MODULE: ./src/adapters/home.ts
var home = __nccwpck_require__(4969);
// EXTERNAL MODULE: ./src/adapters/journal/folders.ts
var folders = __nccwpck_require__(9801);
;// CONCATENATED MODULE: external "node:readline"
const external_node_readline_namespaceObject = require("node:readline");
;// CONCATENATED MODULE: ./src/adapters/terminal/ask.ts

/** What a job's environment has, whatever runs it. */
const OF_JOBS = ['CI', 'GITHUB_ACTIONS', 'GITEA_ACTIONS', 'GITLAB_CI', 'BUILDKITE', 'JENKINS_URL', 'TF_BUILD', 'TEAMCITY_VERSION'];
/** Whether somebody sits there who can be asked: a terminal on both ends, and no job. */
const isAttended = (env, { stdin, stderr } = process) => stdin.isTTY && stderr.isTTY && OF_JOBS.every((name) => !env[name] || env[name] === 'false');
/** Milliseconds after which nobody is there any more, and what was read before is old. */
const PATIENCE = 10 * 60_000;
/**
 * Puts a question on the terminal.
 * @returns whether the answer is yes; anything else, the end of the input, a signal and ten minutes of silence are no
 */
function askPerson(lines, signal, { stdin, stderr } = process) {
    return new Promise((resolve) => {
        // Not in raw mode, so that Ctrl-C stays the signal that it is everywhere else.
        const reader = (0,external_node_readline_namespaceObject.createInterface)({ input: stdin, output: stderr, terminal: false });
        const end = (answer) => {
            // First: closing the reader ends it too, and that is no.
            resolve(answer);
            clearTimeout(silence);
            signal?.removeEventListener('abort', stop);
            reader.close();
            stdin.pause();
        };
        const stop = () => end(false);
        const silence = setTimeout(() => {
            stderr.write('\nno answer came, so nothing is moved\n');
            end(false);
        }, PATIENCE);
        signal?.addEventListener('abort', stop, { once: true });
        reader.on('close', stop);
        reader.on('line', (answer) => end(/^\s*y(?:es)?\s*$/i.test(answer)));
        stderr.write(`${lines.join('\n')}\nGo on? [y/N] `);
        if (signal?.aborted)
            stop();
    });
}

// EXTERNAL MODULE: ./src/adapters/terminal/log.ts
var terminal_log = __nccwpck_require__(4483);
;// CONCATENATED MODULE: ./src/adapters/terminal/host.ts







/** A person's terminal, or a pipe: progress goes to standard error, the report to standard output. */
function terminalHost(env, options) {
    const asks = options.yes === false && isAttended(env);
    const paint = (0,terminal_log/* colours */.M8)(env, process.stderr);
    // Where the report is shown below what went on, it need not tell that once more.
    const isShown = options.yes !== undefined && !options.verbose && !options.json && process.stderr.isTTY && process.stdout.isTTY;
    const isQuiet = options.yes !== undefined && !options.verbose && process.stderr.isTTY;
    const log = isQuiet ? (0,terminal_log/* quietLog */.R3)(process.stderr, paint, clock/* systemClock */.m) : (0,terminal_log/* terminalLog */.dg)(process.stderr, paint);
    return {
        trigger: {
            commandLine: true,
            event: 'command line',
            actor: env['USER'] || env['LOGNAME'] || undefined,
            repository: env['GITHUB_REPOSITORY'] || undefined,
        },
        log,
        width: isShown ? Math.max(40, process.stdout.columns || 80) : undefined,
        tellsWaits: true,
        // Not the shared temporary folder: what a kill left must survive, and be nobody else's to change.
        folder: (0,folders/* stateFolder */.yp)(env) ?? (0,external_node_os_.tmpdir)(),
        apiUrl: env['GITHUB_API_URL'] || undefined,
        env,
        home: (0,home/* homeFolder */.W)(env),
        ask: asks ? (lines, signal) => (log.over?.(), askPerson(lines, signal)) : undefined,
        announceSecret: () => undefined,
        keepInputs: () => undefined,
        keepJournal: () => undefined,
        keepNotice: () => undefined,
        publish: (publication) => {
            log.over?.();
            return publish(publication, options.json, (0,terminal_log/* colours */.M8)(env, process.stdout));
        },
    };
}
/** Nobody branches on outputs here. */
function publish({ report, text, evidence }, json, paint) {
    if (json) {
        process.stdout.write(`${evidence}\n`);
        return undefined;
    }
    const colour = report.outcome === 'stranded' || !(0,release_reason/* succeeded */.gq)(report.outcome) ? 'red' : 'green';
    const [first = '', ...rest] = text;
    process.stdout.write(`${[paint(colour, first), ...rest].join('\n')}\n`);
    return undefined;
}

// EXTERNAL MODULE: ./src/cli/arguments.ts
var cli_arguments = __nccwpck_require__(1506);
// EXTERNAL MODULE: ./src/report/safe.ts
var safe = __nccwpck_require__(9369);
// EXTERNAL MODULE: ./src/request/inputs.ts
var inputs = __nccwpck_require__(4332);
// EXTERNAL MODULE: ./src/run/secrets.ts + 4 modules
var run_secrets = __nccwpck_require__(4223);
// EXTERNAL MODULE: ./src/run/way-out.ts
var way_out = __nccwpck_require__(391);
// EXTERNAL MODULE: ./src/request/variables.ts
var variables = __nccwpck_require__(6736);
;// CONCATENATED MODULE: ./src/cli/outlet.ts





function openOutlet(args, env, streams) {
    const given = SECRETS.map((name) => [name, [env[(0,variables/* variableOf */.Qn)(name)], name === 'github-token' ? env['GITHUB_TOKEN'] : '', ...typed(name, args)].join('\n')]);
    const secrets = (0,run_secrets/* secretsIn */.V)(Object.fromEntries(given), () => undefined);
    return {
        out: (0,way_out/* guardedOut */.V_)(streams.out, secrets),
        fault: (text) => void (0,way_out/* guardedOut */.V_)(streams.err, secrets).write(`release-action: ${(0,safe/* harmless */.I)(secrets.redact(text))}\n`),
    };
}
const SECRETS = inputs/* INPUT_NAMES */.Qh.filter((name) => inputs/* INPUTS */.mc[name].secret);
/** The words behind an option, up to the next: where quotes were forgotten a secret goes on in words of its own. */
function typed(name, args) {
    return args.flatMap((arg, at) => {
        if (arg !== `--${name}` && !arg.startsWith(`--${name}=`))
            return [];
        const rest = args.slice(at + 1);
        const end = rest.findIndex((word) => word.startsWith('--'));
        const words = [arg.slice(name.length + 3), ...(end < 0 ? rest : rest.slice(0, end))].filter((word) => word !== '');
        return [...words, words.join(' ')];
    });
}

// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __nccwpck_require__(9991);
// EXTERNAL MODULE: ./src/run/config.ts + 6 modules
var config = __nccwpck_require__(6241);
// EXTERNAL MODULE: ./src/request/command-inputs.ts
var command_inputs = __nccwpck_require__(3824);
// EXTERNAL MODULE: ./src/request/fault.ts
var request_fault = __nccwpck_require__(901);
;// CONCATENATED MODULE: ./src/run/config-part.ts




/** What a journal is held against: a file of another project must not keep anybody from finishing a run that he names. */
const HELD_AGAINST = ['mode', 'sha', 'images', 'source-tag', 'target-tag', 'tenant-url-template', 'smoke-suite'];
/** The inputs that a command beside the modes may take from a config file. */
const PARTS = {
    history: [...command_inputs/* HISTORY_INPUTS */.R_, 'sha'],
    status: command_inputs/* STATUS_INPUTS */.tk,
    doctor: command_inputs/* DOCTOR_INPUTS */.yv,
    canary: command_inputs/* CANARY_INPUTS */.$8,
    verify: command_inputs/* VERIFY_INPUTS */.Uz,
    suite: ['tenant-urls', 'tenant-org-ids'],
    recover: inputs/* INPUT_NAMES */.Qh.filter((name) => !HELD_AGAINST.includes(name)),
};
/**
 * Runs a command beside the modes with its inputs, the config file's among them.
 * @param fault told of each thing that is wrong with the file
 * @returns the exit code: 2 where something is, and nothing was run
 */
async function withFile(command, given, host, fault, work) {
    const { raw, faults, warnings } = await (0,config/* resolveInputs */.eL)([{ source: 'option', values: given }], host, { names: PARTS[command] });
    for (const warning of warnings)
        host.log.warning(warning);
    for (const one of faults)
        fault((0,request_fault/* faultWords */._Q)(host.trigger)(one));
    return faults.length > 0 ? 2 : work(raw, host);
}

// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __nccwpck_require__(8952);
// EXTERNAL MODULE: ./src/release/digest.ts
var digest = __nccwpck_require__(1709);
;// CONCATENATED MODULE: ./src/run/names.ts



/**
 * On a command line a commit may be given by a name that the local git knows: `HEAD`, `main`, `v1.4.2`. What git does
 * not know is left as it is, and is then bad input.
 */
async function withCommit(inputs, { env, log }) {
    const name = inputs['sha']?.trim() ?? '';
    const word = name.toLowerCase();
    if (name === '' || word === 'previous' || (0,commit/* isCommit */.WM)(word) || (0,digest/* isDigest */.Bc)(word))
        return inputs;
    const { createGit } = await Promise.all(/* import() */[__nccwpck_require__.e(1260), __nccwpck_require__.e(6619)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6619));
    try {
        const commit = await createGit(env).resolve(name);
        if (commit === undefined) {
            log.warning(`the local git knows no commit "${name}"`);
            return inputs;
        }
        log.info(`${name} is the commit ${commit}, as the local git has it`);
        return { ...inputs, sha: commit };
    }
    catch (thrown) {
        log.warning(`"${name}" is no commit, and ${(0,failure/* asFailure */.h_)(thrown).message}`);
        return inputs;
    }
}

;// CONCATENATED MODULE: ./src/cli.ts











/** 0 where the run succeeded, 1 where it did not, 2 where the input was wrong. */
const exitCode = ({ outcome, reason }) => (0,release_reason/* succeeded */.gq)(outcome) ? 0 : reason === 'bad-input' ? 2 : 1;
async function main(args, env, { out, fault }) {
    const command = (0,cli_arguments/* readCommand */.UK)(args, env);
    switch (command.verb) {
        case 'version':
            out.write(`release-action ${package_namespaceObject.rE}\n`);
            return 0;
        case 'help': {
            const { help } = await __nccwpck_require__.e(/* import() */ 292).then(__nccwpck_require__.bind(__nccwpck_require__, 7911));
            out.write(help(command.about));
            return 0;
        }
        case 'completion': {
            const { completion } = await __nccwpck_require__.e(/* import() */ 474).then(__nccwpck_require__.bind(__nccwpck_require__, 474));
            out.write(completion(command.shell));
            return 0;
        }
        case 'demo': {
            const { demo } = await Promise.all(/* import() */[__nccwpck_require__.e(7068), __nccwpck_require__.e(3769), __nccwpck_require__.e(8038), __nccwpck_require__.e(7051), __nccwpck_require__.e(4162), __nccwpck_require__.e(7863), __nccwpck_require__.e(8457), __nccwpck_require__.e(7019)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7019));
            return demo(process.stdout, env);
        }
        case 'suite': {
            if (command.action === 'run') {
                const { runSuite } = await Promise.all(/* import() */[__nccwpck_require__.e(393), __nccwpck_require__.e(7068), __nccwpck_require__.e(3769), __nccwpck_require__.e(8540), __nccwpck_require__.e(6441)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6441));
                return withFile('suite', command.inputs, terminalHost(env, { json: false, verbose: true }), fault, (inputs, host) => runSuite(command.what, inputs, host, (0,stop_signal/* stopSignal */.Z)(), process.stdout));
            }
            const { checkSuite, showSuite } = await Promise.all(/* import() */[__nccwpck_require__.e(393), __nccwpck_require__.e(8815), __nccwpck_require__.e(9179), __nccwpck_require__.e(8940)]).then(__nccwpck_require__.bind(__nccwpck_require__, 362));
            return command.action === 'check' ? checkSuite(command.what, out) : showSuite(command.what, out);
        }
        case 'recover': {
            const { recoverOrList } = await __nccwpck_require__.e(/* import() */ 9214).then(__nccwpck_require__.bind(__nccwpck_require__, 9214));
            const host = terminalHost(env, command);
            const finish = (inputs) => recoverOrList({ ...command, inputs }, host, (0,stop_signal/* stopSignal */.Z)(), { out, fault });
            return command.journal === undefined ? finish(command.inputs) : withFile('recover', command.inputs, host, fault, finish);
        }
        case 'canary': {
            const { runCanary } = await Promise.all(/* import() */[__nccwpck_require__.e(7068), __nccwpck_require__.e(3769), __nccwpck_require__.e(3518)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3518));
            return withFile('canary', command.inputs, terminalHost(env, command), fault, (inputs, host) => runCanary({ ...command, inputs }, host, (0,stop_signal/* stopSignal */.Z)(), out));
        }
        case 'status': {
            const { showStatus } = await Promise.all(/* import() */[__nccwpck_require__.e(7068), __nccwpck_require__.e(3769), __nccwpck_require__.e(8038), __nccwpck_require__.e(7051), __nccwpck_require__.e(7996)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7996));
            return withFile('status', command.inputs, terminalHost(env, command), fault, (inputs, host) => showStatus(inputs, host, (0,stop_signal/* stopSignal */.Z)(), { out, json: command.json }));
        }
        case 'doctor': {
            const { runDoctor } = await Promise.all(/* import() */[__nccwpck_require__.e(7068), __nccwpck_require__.e(3769), __nccwpck_require__.e(8038), __nccwpck_require__.e(7051), __nccwpck_require__.e(4413)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4413));
            return withFile('doctor', command.inputs, terminalHost(env, command), fault, (inputs, host) => runDoctor(inputs, host, (0,stop_signal/* stopSignal */.Z)(), { out, json: command.json }));
        }
        case 'history': {
            const { showHistory } = await Promise.all(/* import() */[__nccwpck_require__.e(7068), __nccwpck_require__.e(3769), __nccwpck_require__.e(8038), __nccwpck_require__.e(4181)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4181));
            return withFile('history', command.inputs, terminalHost(env, command), fault, (inputs, host) => showHistory(inputs, command.html, host, (0,stop_signal/* stopSignal */.Z)(), { out, json: command.json, width: widthOf(process.stdout) }));
        }
        case 'verify': {
            const { verifyByHand } = await Promise.all(/* import() */[__nccwpck_require__.e(7068), __nccwpck_require__.e(3769), __nccwpck_require__.e(7863), __nccwpck_require__.e(6235)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2624));
            return withFile('verify', command.inputs, terminalHost(env, command), fault, (inputs, host) => verifyByHand(command.what, inputs, host, (0,stop_signal/* stopSignal */.Z)(), { out, json: command.json }));
        }
        case 'veto':
        case 'unveto':
        case 'hold':
        case 'lift': {
            const { changeHistory } = await Promise.all(/* import() */[__nccwpck_require__.e(7068), __nccwpck_require__.e(3769), __nccwpck_require__.e(8038), __nccwpck_require__.e(4181)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4181));
            return withFile('history', command.inputs, terminalHost(env, command), fault, async (inputs, host) => changeHistory(command.verb, await withCommit(inputs, host), host, (0,stop_signal/* stopSignal */.Z)(), { out, json: command.json }));
        }
        case 'run': {
            const { run } = await Promise.all(/* import() */[__nccwpck_require__.e(7068), __nccwpck_require__.e(3769), __nccwpck_require__.e(8038), __nccwpck_require__.e(7051), __nccwpck_require__.e(4162), __nccwpck_require__.e(7863), __nccwpck_require__.e(8457)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8457));
            const [host, stop] = [terminalHost(env, command), (0,stop_signal/* stopSignal */.Z)()];
            const inputs = await (0,config/* resolveInputs */.eL)([{ source: 'option', values: command.inputs }], host);
            return exitCode((await run({ ...inputs, raw: await withCommit(inputs.raw, host) }, host, stop)).report);
        }
        case 'config': {
            const { showConfig } = await Promise.all(/* import() */[__nccwpck_require__.e(7068), __nccwpck_require__.e(8931)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8931));
            return showConfig(command, terminalHost(env, command), out);
        }
    }
}
/** Of a terminal; a pipe gets whole lines. */
const widthOf = ({ isTTY, columns }) => (isTTY ? Math.max(40, columns || 80) : undefined);
const lost = outliveStreams();
const args = process.argv.slice(2);
const outlet = openOutlet(args, process.env, { out: process.stdout, err: process.stderr });
main(args, process.env, outlet).then((code) => {
    process.exitCode = code;
    if (lost())
        outlet.fault(`standard output could not be written (${lost()}); what was done is not changed by it`);
}, (fault) => {
    outlet.fault(fault instanceof Error ? fault.message : String(fault));
    process.exitCode = fault instanceof cli_arguments/* UsageFault */.uy || (fault instanceof failure/* Failure */.HR && fault.reason === 'bad-input') ? 2 : 1;
});

module.exports = __webpack_exports__;
/******/ })()
;