"use strict";
exports.id = 415;
exports.ids = [415,619];
exports.modules = {

/***/ 4415:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   strangeFile: () => (/* binding */ strangeFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9991);
/* harmony import */ var _git__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6619);




/**
 * Why a file on a person's machine is not what the branch has, in words; nothing where it is, where the branch is checked
 * out, or where it lies in no clone: then it is the person's own. Somebody else's branch may be checked out to be looked at.
 * @param branch that counts; where nobody named one, the one that `origin` calls its head, else `main`
 */
async function strangeFile(path, text, branch, env) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!isInClone(folder))
        return undefined;
    const ask = (0,_git__WEBPACK_IMPORTED_MODULE_3__.asker)(env, folder);
    try {
        const wanted = branch ?? (await ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.replace(/^origin\//, '') ?? 'main';
        const shown = await ask('symbolic-ref', '--quiet', '--short', 'HEAD');
        if (shown === wanted)
            return undefined;
        for (const ref of [`refs/heads/${wanted}`, `refs/remotes/origin/${wanted}`]) {
            if (same(await textAt(ref, path, ask), text))
                return undefined;
        }
        return `${shown === undefined ? 'no branch' : `the branch ${shown}`} is checked out, where this file is another than on ${wanted}`;
    }
    catch (thrown) {
        return (0,_release_failure__WEBPACK_IMPORTED_MODULE_2__/* .asFailure */ .h_)(thrown).message;
    }
}
/** What a ref has under that path; nothing where it has no such file. */
async function textAt(ref, path, ask) {
    const blob = await ask('rev-parse', '--verify', '--quiet', `${ref}:./${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}`);
    return blob === undefined ? undefined : ask('cat-file', 'blob', blob);
}
const plain = (text) => text.replaceAll('\r\n', '\n').trim();
const same = (one, other) => one !== undefined && plain(one) === plain(other);
function isInClone(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'), { throwIfNoEntry: false }))
        return true;
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return above !== folder && isInClone(above);
}


/***/ }),

/***/ 6619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   asker: () => (/* binding */ asker),
/* harmony export */   createGit: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
/* harmony import */ var _release_commit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8952);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
/* harmony import */ var _once__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2983);




/** Reads alone: nothing is locked, fetched, shown page by page or left to a hook or a watcher of the clone's settings. */
const SETTINGS = [
    '--no-optional-locks', '--no-pager', '--no-replace-objects',
    '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'protocol.allow=never',
];
/** What a child has no use for. */
const OURS = /^(?:INPUT_|RELEASE_ACTION_|ACTIONS_)|TOKEN|SECRET|PASSWORD/i;
/**
 * Asks the local git. Its commands end by themselves.
 * @param env of this process; git sees what of it is not ours
 * @param cwd a folder of the clone; by default the working folder
 * @returns what it prints; nothing where it says, with 1, that there is no such thing
 */
function asker(env, cwd) {
    const clean = Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && !OURS.test(entry[0])));
    const quiet = { ...clean, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
    return async (...words) => {
        const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('git', [...SETTINGS, ...words], { silent: true, ignoreReturnCode: true, env: quiet, cwd })
            .catch((thrown) => { throw cannot(thrown instanceof Error ? thrown.message : String(thrown)); });
        if (exitCode === 0)
            return stdout.trim();
        if (exitCode === 1)
            return undefined;
        throw cannot(stderr.split('\n')[0].slice(0, 200));
    };
}
/**
 * The clone that the working folder lies in.
 * @param env of this process
 */
function createGit(env) {
    const ask = asker(env);
    const asked = (0,_once__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)();
    async function resolve(name) {
        // It would be taken for an option.
        if (name.startsWith('-') || name.length > 250 || /[\0\r\n]/.test(name))
            return undefined;
        const commit = await asked(name, () => ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`));
        return commit !== undefined && (0,_release_commit__WEBPACK_IMPORTED_MODULE_3__/* .isCommit */ .WM)(commit) ? commit : undefined;
    }
    return {
        resolve,
        knows: async (commit) => (await resolve(commit)) !== undefined,
        async commitsAhead(base, head) {
            const [left, right] = [base, head].toSorted();
            const [shallow, counts] = await Promise.all([
                asked('--shallow', () => ask('rev-parse', '--is-shallow-repository')),
                // Both directions at once: each start of git takes its time.
                asked(`${left}...${right}`, () => ask('rev-list', '--left-right', '--count', `${left}...${right}`)),
            ]);
            if (shallow === 'true')
                throw cannot('this clone is shallow, and does not tell how commits follow each other (git fetch --unshallow)');
            const [, ofLeft, ofRight] = /^(\d+)\t(\d+)$/.exec(counts ?? '') ?? [];
            if (ofLeft === undefined)
                throw cannot(`it counts no commits from ${base} to ${head}`);
            return Number(head === left ? ofLeft : ofRight);
        },
    };
}
const cannot = (why) => new _release_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('head-unreadable', `the local git cannot tell: ${why}`);


/***/ })

};
;