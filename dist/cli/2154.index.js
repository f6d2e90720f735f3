"use strict";
exports.id = 2154;
exports.ids = [2154];
exports.modules = {

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