"use strict";

exports.id = 6981;

exports.ids = [ 6981 ];

exports.modules = {
 804: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => isInput,
   g: () => childEnv
  });
  const INPUT = /^(?:INPUT_|RELEASE_ACTION_)/i;
  const isInput = name => INPUT.test(name);
  const childEnv = env => Object.fromEntries(Object.entries(env).filter(([name]) => !isInput(name) && !/^GITHUB_TOKEN$/i.test(name)));
 },
 6981: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   askHelper: () => askHelper
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
  var _clock__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3350);
  var _release_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9991);
  var _child_env__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(804);
  var _http_on_abort__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6435);
  var _printable__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
  const Secret = valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.BpQ(1));
  const Answer = valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.qFJ(), valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   Username: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
   Secret
  }));
  const MOST_BYTES = 1024 * 1024;
  const GRACE = 1e3;
  async function askHelper(name, key, asking) {
   if (!/^[A-Za-z0-9._-]+$/.test(name)) return "has a name that is none";
   const {patience = 6e4} = asking;
   const {code, stdout, late, unstarted} = await run(`docker-credential-${name}`, key, {
    ...asking,
    patience
   });
   if (late) throw tooLate(name, key, patience);
   if (unstarted) return "could not be started; is it installed and on the PATH?";
   if (/credentials not found/i.test(stdout)) return;
   if (code !== 0) return code === null || code === void 0 ? "was killed" : `ended with exit code ${code}${toldBy(stdout)}`;
   const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(Answer, stdout.replace(/^\uFEFF/, ""));
   if (!parsed.success) return "did not answer as a credential helper does";
   const {Username: user, Secret: secret} = parsed.output;
   return user === "<token>" ? {
    identityToken: secret
   } : {
    user,
    password: secret
   };
  }
  function toldBy(stdout) {
   const line = (0, _printable__WEBPACK_IMPORTED_MODULE_5__.g)(stdout.trim().split("\n")[0] ?? "");
   return !line.includes(" ") || /[{}"]|secret|password|token/i.test(stdout) ? "" : ` ("${line}")`;
  }
  function tooLate(name, key, patience) {
   const helper = `docker-credential-${name}`;
   return new _release_failure__WEBPACK_IMPORTED_MODULE_2__.HR("registry-denied", `the helper ${helper} gave no login for ${key} within ${patience / 1e3} s`, {
    hint: "see what it waits for by running the command, or name the login in registry-auth, which goes before it",
    command: `echo ${key} | ${helper} get`
   });
  }
  function run(command, key, {env, waiting, signal, patience}) {
   return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(cancelled(command));
    const began = _clock__WEBPACK_IMPORTED_MODULE_1__.m.elapsed();
    const group = process.platform !== "win32";
    const child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [ "get" ], {
     env: (0, _child_env__WEBPACK_IMPORTED_MODULE_6__.g)(env),
     stdio: [ "pipe", "pipe", "ignore" ],
     detached: group
    });
    const chunks = [];
    let length = 0;
    const timers = [ setTimeout(() => end({
     late: true
    }), patience), setTimeout(tell, 2e3) ];
    const letGo = (0, _http_on_abort__WEBPACK_IMPORTED_MODULE_3__.u)(signal, () => {
     reject(cancelled(command));
     end({});
    });
    function tell() {
     waiting(_clock__WEBPACK_IMPORTED_MODULE_1__.m.elapsed() - began);
     timers.push(setTimeout(tell, 1e4));
    }
    function end(how) {
     timers.forEach(clearTimeout);
     letGo();
     if (child.exitCode === null && child.signalCode === null) kill(child, group);
     child.stdout.destroy();
     resolve({
      ...how,
      stdout: Buffer.concat(chunks).toString("utf8")
     });
    }
    child.on("error", () => end({
     unstarted: true
    }));
    child.stdout.on("data", chunk => {
     length += chunk.length;
     if (length <= MOST_BYTES) chunks.push(chunk);
    });
    child.on("close", code => end({
     code
    }));
    child.on("exit", code => {
     timers.splice(0).forEach(clearTimeout);
     timers.push(setTimeout(() => end({
      code
     }), GRACE));
    });
    child.stdin.on("error", () => {}).end(key);
   });
  }
  function kill(child, group) {
   try {
    if (group && child.pid !== void 0) process.kill(-child.pid, "SIGKILL"); else child.kill("SIGKILL");
   } catch {}
  }
  const cancelled = command => new _release_failure__WEBPACK_IMPORTED_MODULE_2__.HR("registry-unavailable", `cancelled while waiting for ${command}`, {
   transient: true
  });
 }
};
