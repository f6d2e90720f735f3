"use strict";
exports.id = 362;
exports.ids = [362,154,167];
exports.modules = {

/***/ 9167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSuiteFile: () => (/* binding */ readSuiteFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** @throws Error that says in the user's words why the file cannot be read */
function readSuiteFile(path) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    }
    catch (fault) {
        const { code = '', message } = fault;
        throw new Error(`${path} cannot be read: ${WHY[code] ?? message}`);
    }
}
const WHY = {
    ENOENT: 'there is no such file', EISDIR: 'it is a folder', ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
};


/***/ }),

/***/ 362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkSuite: () => (/* binding */ checkSuite),
/* harmony export */   showSuite: () => (/* binding */ showSuite)
/* harmony export */ });
/* harmony import */ var _adapters_suite_file__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9167);
/* harmony import */ var _report_safe__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9369);
/* harmony import */ var _smoke_builtin__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2154);
/* harmony import */ var _smoke_parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4731);
/* harmony import */ var _arguments__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1506);





/** Tells the mistakes of a suite file, before any request is made with it. Returns the exit code. */
function checkSuite(file, out) {
    const read = (0,_smoke_parse__WEBPACK_IMPORTED_MODULE_2__.parseSuite)(readText(file), file);
    // In a pull request's job the file is somebody else's, and a runner obeys what stands in a log.
    const lines = read.ok ? [`${file}: ${contents(read.suite)}, no faults`] : read.faults.map(_smoke_parse__WEBPACK_IMPORTED_MODULE_2__.suiteFaultLine);
    out.write(lines.map((line) => `${(0,_report_safe__WEBPACK_IMPORTED_MODULE_4__/* .harmless */ .I)(line)}\n`).join(''));
    return read.ok ? 0 : 2;
}
/** Prints a built-in suite. Returns the exit code. */
function showSuite(name, out) {
    const text = (0,_smoke_builtin__WEBPACK_IMPORTED_MODULE_1__.builtinSuite)(name);
    if (text === undefined)
        throw new _arguments__WEBPACK_IMPORTED_MODULE_3__/* .UsageFault */ .u(`there is no built-in suite "${name}", only ${_smoke_builtin__WEBPACK_IMPORTED_MODULE_1__.BUILTIN_SUITES.join(' and ')}`);
    out.write(text);
    return 0;
}
const contents = ({ checks, cleanUp }) => `${counted(checks, 'check')}, ${counted(cleanUp, 'clean-up line')}`;
const counted = ({ length }, what) => `${length} ${what}${length === 1 ? '' : 's'}`;
function readText(file) {
    try {
        return (0,_adapters_suite_file__WEBPACK_IMPORTED_MODULE_0__.readSuiteFile)(file);
    }
    catch (fault) {
        throw new _arguments__WEBPACK_IMPORTED_MODULE_3__/* .UsageFault */ .u(fault.message);
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
  - commit: POST /memories/commit {"content":"{probe}"} | 200, 201 | $.id -> memory
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
  # A host without a container engine answers 500, and has removed the workspace all the same: the list tells.
  - DELETE /workspaces/{workspace} | 2xx, 404, 500
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