"use strict";

exports.id = 9e3;

exports.ids = [ 9e3 ];

exports.modules = {
 6619: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   asker: () => asker,
   createGit: () => createGit
  });
  var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1260);
  var _release_commit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8952);
  var _release_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
  var _once__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2983);
  const SETTINGS = [ "--no-optional-locks", "--no-pager", "--no-replace-objects", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "protocol.allow=never" ];
  const OURS = /^(?:INPUT_|RELEASE_ACTION_|ACTIONS_)|TOKEN|SECRET|PASSWORD/i;
  function asker(env, cwd) {
   const clean = Object.fromEntries(Object.entries(env).filter(entry => entry[1] !== void 0 && !OURS.test(entry[0])));
   const quiet = {
    ...clean,
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1"
   };
   return async (...words) => {
    const {exitCode, stdout, stderr} = await (0, _actions_exec__WEBPACK_IMPORTED_MODULE_0__.H)("git", [ ...SETTINGS, ...words ], {
     silent: true,
     ignoreReturnCode: true,
     env: quiet,
     cwd
    }).catch(thrown => {
     throw cannot(thrown instanceof Error ? thrown.message : String(thrown));
    });
    if (exitCode === 0) return stdout.trim();
    if (exitCode === 1) return;
    throw cannot(stderr.split("\n")[0].slice(0, 200));
   };
  }
  function createGit(env) {
   const ask = asker(env);
   const asked = (0, _once__WEBPACK_IMPORTED_MODULE_2__.O)();
   async function resolve(name) {
    if (name.startsWith("-") || name.length > 250 || /[\0\r\n]/.test(name)) return;
    const commit = await asked(name, () => ask("rev-parse", "--verify", "--quiet", `${name}^{commit}`));
    return commit !== void 0 && (0, _release_commit__WEBPACK_IMPORTED_MODULE_3__.WM)(commit) ? commit : void 0;
   }
   return {
    resolve,
    knows: async commit => await resolve(commit) !== void 0,
    async commitsAhead(base, head) {
     const [left, right] = [ base, head ].toSorted();
     const [shallow, counts] = await Promise.all([ asked("--shallow", () => ask("rev-parse", "--is-shallow-repository")), asked(`${left}...${right}`, () => ask("rev-list", "--left-right", "--count", `${left}...${right}`)) ]);
     if (shallow === "true") throw cannot("this clone is shallow, and does not tell how commits follow each other (git fetch --unshallow)");
     const [, ofLeft, ofRight] = /^(\d+)\t(\d+)$/.exec(counts ?? "") ?? [];
     if (ofLeft === void 0) throw cannot(`it counts no commits from ${base} to ${head}`);
     return Number(head === left ? ofLeft : ofRight);
    }
   };
  }
  const cannot = why => new _release_failure__WEBPACK_IMPORTED_MODULE_1__.HR("head-unreadable", `the local git cannot tell: ${why}`);
 }
};
