#!/usr/bin/env node
(() => {
 "use strict";
 var __webpack_modules__ = {
  3350: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    m: () => systemClock
   });
   var _http_on_abort__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6435);
   const systemClock = {
    now: () => Date.now(),
    elapsed: () => Math.floor(performance.now()),
    sleep: (milliseconds, signal) => {
     if (signal?.aborted) return Promise.resolve();
     return new Promise(resolve => {
      const letGo = (0, _http_on_abort__WEBPACK_IMPORTED_MODULE_0__.u)(signal, wake);
      const timer = setTimeout(wake, milliseconds);
      function wake() {
       clearTimeout(timer);
       letGo();
       resolve();
      }
     });
    }
   };
  },
  9771: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Eb: () => cutBack,
    f8: () => writeWhole,
    fR: () => replaceFile,
    fc: () => makeFolder
   });
   var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
   var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
   var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
   node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
   const SYSTEM = /^\/(?:proc|sys|dev(?!\/shm\/))(?:\/|$)/;
   function makeFolder(path) {
    if (isFolder(path)) return;
    if (look(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path))) throw new Error(`${path} is no folder`);
    const above = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (above !== path) makeFolder(above);
    try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    } catch (fault) {
     if (!isFolder(path)) throw fault;
    }
   }
   function writeWhole(file, text) {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) {
     const taken = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, bytes, done);
     if (taken === 0) throw new Error("ENOSPC: nothing more is taken");
     done += taken;
    }
   }
   function replaceFile(path, text, mode = 384) {
    const obstacle = obstacleAt(path);
    if (obstacle) throw new Error(`${path} is ${obstacle}: give the path of a file`);
    makeFolder((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    if (SYSTEM.test((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))) throw new Error(`${path} is no place for a file: give a path elsewhere`);
    const draft = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}.tmp`;
    const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(draft, "wx", mode);
    try {
     try {
      writeWhole(file, text);
     } finally {
      (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
     }
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(draft, path);
    } catch (fault) {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(draft, {
      force: true
     });
     throw fault;
    }
   }
   function cutBack(file, length) {
    try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(file, length);
    } catch {}
   }
   function obstacleAt(path) {
    const found = look(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path));
    if (!found) return;
    const there = found.isSymbolicLink() ? look(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path)) : found;
    if (!there || there.isFile()) return;
    if (there.isDirectory()) return "a folder";
    return there.isFIFO() ? "a pipe" : there.isSocket() ? "a socket" : "a device";
   }
   const isFolder = path => look(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path))?.isDirectory() ?? false;
   function look(at) {
    try {
     return at();
    } catch {
     return;
    }
   }
  },
  4969: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    W: () => homeFolder
   });
   var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
   var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
   function homeFolder(env) {
    const told = env["HOME"];
    if (told && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(told)) return told;
    for (const ask of [ node_os__WEBPACK_IMPORTED_MODULE_0__.homedir, () => (0, node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().homedir ]) try {
     const home = ask();
     if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(home)) return home;
    } catch {}
    return;
   }
  },
  6435: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    k: () => whyStopped,
    u: () => onAbort
   });
   const told = new WeakMap;
   function onAbort(signal, stop) {
    if (!signal) return () => {};
    const places = told.get(signal) ?? listenTo(signal);
    const free = places.indexOf(void 0);
    const place = free < 0 ? places.length : free;
    places[place] = stop;
    return () => {
     if (places[place] === stop) places[place] = void 0;
    };
   }
   function listenTo(signal) {
    const places = [];
    told.set(signal, places);
    signal.addEventListener("abort", () => {
     for (const stop of [ ...places ]) stop?.();
    }, {
     once: true
    });
    return places;
   }
   const whyStopped = ({reason}) => reason instanceof Error && reason.name !== "AbortError" ? reason.message : "cancelled";
  },
  9801: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Fm: () => waitingFolders,
    G8: () => prepareFolder,
    JU: () => journalFolders,
    q9: () => whyUnwritable,
    yp: () => stateFolder
   });
   var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
   var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
   var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
   var _files__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9771);
   var _home__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4969);
   const stateFolder = env => {
    const [told, home] = [ env["XDG_STATE_HOME"], (0, _home__WEBPACK_IMPORTED_MODULE_4__.W)(env) ];
    const parent = told && (0, node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(told) ? told : home && (0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, ".local", "state");
    return parent ? (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, "release-action") : void 0;
   };
   function journalFolders(own, env) {
    return [ ...new Set([ own, privateFolder(), stateFolder(env) ].filter(folder => folder !== void 0)) ];
   }
   const waitingFolders = (own, env) => [ ...new Set([ ...journalFolders(own, env), env["RUNNER_TEMP"] || own, (0, 
   node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() ]) ];
   function prepareFolder(folder) {
    if (folder !== privateFolder()) return (0, _files__WEBPACK_IMPORTED_MODULE_3__.fc)(folder);
    try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, {
      mode: 448
     });
    } catch {}
    const {uid, mode} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder);
    if (process.geteuid && (uid !== process.geteuid() || (mode & 63) !== 0)) throw new Error("it is not this user's alone");
   }
   const privateFolder = () => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0, 
   node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `release-action-${process.geteuid?.() ?? "user"}`);
   function whyUnwritable(folder) {
    let there = folder;
    while (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(there) && (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(there) !== there) there = (0, 
    node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(there);
    try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(there, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
     return;
    } catch (fault) {
     return fault.code ?? String(fault);
    }
   }
  },
  9555: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Z: () => stopSignal
   });
   function stopSignal() {
    const stop = new AbortController;
    for (const name of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(name, () => stop.abort());
    return stop.signal;
   }
  },
  4483: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    M8: () => colours,
    R3: () => quietLog,
    dg: () => terminalLog
   });
   var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
   var _release_wrap__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8897);
   var _report_safe__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9369);
   const colours = (env, stream) => stream.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb" ? (colour, text) => (0, 
   node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(colour, text) : (_, text) => text;
   function terminalLog(stream, paint) {
    const {stays, lives, gone} = footOf(stream);
    return {
     info: text => stays(paint("dim", (0, _report_safe__WEBPACK_IMPORTED_MODULE_1__.I)(text))),
     progress: text => stream.isTTY ? lives((0, _report_safe__WEBPACK_IMPORTED_MODULE_1__.I)(text)) : stays((0, 
     _report_safe__WEBPACK_IMPORTED_MODULE_1__.I)(text)),
     ...loud(stays, paint, widthOf(stream)),
     group: title => stays(paint("bold", (0, _report_safe__WEBPACK_IMPORTED_MODULE_1__.I)(title))),
     endGroup: () => {},
     over: gone
    };
   }
   function quietLog(stream, paint, clock) {
    const {stays, lives, gone} = footOf(stream);
    let phase;
    const live = text => lives(phase && !text.startsWith(phase.title) ? `${phase.title}: ${text}` : text);
    return {
     info: text => live((0, _report_safe__WEBPACK_IMPORTED_MODULE_1__.I)(text)),
     progress: text => live((0, _report_safe__WEBPACK_IMPORTED_MODULE_1__.I)(text)),
     ...loud(stays, paint, widthOf(stream)),
     group(title) {
      phase = {
       title: (0, _report_safe__WEBPACK_IMPORTED_MODULE_1__.I)(title),
       began: clock.elapsed()
      };
      lives(phase.title);
     },
     endGroup() {
      if (phase) stays(paint("dim", `${phase.title}: ${Math.round((clock.elapsed() - phase.began) / 1e3)} s`));
      phase = void 0;
     },
     over: gone
    };
   }
   const widthOf = ({isTTY, columns}) => isTTY ? Math.max(40, columns || 80) : 1 / 0;
   function loud(stays, paint, width) {
    const say = (word, colour) => text => {
     for (const line of (0, _release_wrap__WEBPACK_IMPORTED_MODULE_2__.M)((0, _report_safe__WEBPACK_IMPORTED_MODULE_1__.I)(`${word}: ${text}`), width)) stays(paint(colour, line));
    };
    return {
     notice: say("notice", "cyan"),
     warning: say("warning", "yellow"),
     error: say("error", "red")
    };
   }
   function footOf(stream) {
    let isLive = false;
    const gone = () => {
     if (isLive) stream.write("\r[2K");
     isLive = false;
    };
    return {
     gone,
     stays(text) {
      gone();
      stream.write(`${text}\n`);
     },
     lives(text) {
      stream.write(`\r[2K${text.slice(0, (stream.columns ?? 80) - 1)}`);
      isLive = true;
     }
    };
   }
  },
  7300: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Gu: () => readTextFile,
    HD: () => readable,
    MH: () => worded
   });
   var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
   const WHY = {
    ENOENT: "there is no such file",
    ENOTDIR: "there is no such file",
    EISDIR: "it is a folder",
    EACCES: "this user may not read it",
    ELOOP: "it is a link to itself",
    ERR_ENCODING_INVALID_ENCODED_DATA: "it is not UTF-8"
   };
   function readTextFile(path, most = 1 / 0) {
    return readable(path, () => {
     if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > most) throw new Error(`it holds more than ${most / 1024} KiB`);
     return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    });
   }
   function readable(shown, read) {
    return worded(shown, () => new TextDecoder("utf-8", {
     fatal: true
    }).decode(read()));
   }
   function worded(shown, read) {
    try {
     return read();
    } catch (fault) {
     const {code = "", message} = fault;
     throw new Error(`${shown} cannot be read: ${WHY[code] ?? message}`);
    }
   }
  },
  1506: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    UK: () => readCommand,
    uy: () => UsageFault
   });
   var _request_inputs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4332);
   var _request_near__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2619);
   var _request_variables__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6736);
   var _commands__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1654);
   var _options__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(776);
   const SHELLS = [ "bash", "zsh", "fish" ];
   class UsageFault extends Error {}
   const hint = about => `; see release-action ${about && (0, _commands__WEBPACK_IMPORTED_MODULE_2__.y9)(about) ? `${about} --help` : "--help"}`;
   function readCommand(args, env) {
    const meant = args.find(_commands__WEBPACK_IMPORTED_MODULE_2__.y9);
    try {
     return commandOf(args, env);
    } catch (thrown) {
     if (thrown instanceof _options__WEBPACK_IMPORTED_MODULE_3__.q4) throw new UsageFault(`${thrown.message}${hint(meant)}`);
     throw thrown;
    }
   }
   function commandOf(args, env) {
    const {given, own, positionals: [verb, ...rest]} = (0, _options__WEBPACK_IMPORTED_MODULE_3__.Tt)(args);
    if (verb !== void 0 && !(0, _commands__WEBPACK_IMPORTED_MODULE_2__.y9)(verb)) throw new UsageFault(noCommand(verb));
    if (own.version || verb === "version") return {
     verb: "version"
    };
    if (verb === void 0 && !own.help && args.length > 0) throw new UsageFault(`no command is given, only options${hint()}`);
    if (own.help || verb === void 0 || verb === "help") return readHelp(verb === "help" ? rest[0] : verb);
    mustBelong(own, verb);
    if (verb === "demo") return {
     verb
    };
    if (verb === "completion") return readCompletion(rest);
    const inputs = {
     ...fromEnvironment(env),
     ...given
    };
    if (verb === "suite") return readSuite(rest, inputs);
    const telling = {
     json: own.json ?? false,
     verbose: own.verbose ?? false
    };
    switch (verb) {
    case "recover":
     if (rest.length > 1) throw new UsageFault("recover takes the path of one journal; without one it lists those that wait");
     return {
      verb,
      journal: rest[0],
      inputs,
      ...telling
     };

    case "config":
     return {
      verb,
      ...readConfig(rest, given, env),
      ...telling
     };

    case "verify":
     return {
      verb,
      what: imageIn(rest),
      inputs,
      ...telling
     };

    case "canary":
     return {
      ...readCanary(rest, own, env),
      inputs,
      ...telling
     };

    case "status":
    case "doctor":
     return {
      verb,
      inputs: withWord(verb, rest, 0, inputs),
      ...telling
     };

    case "history":
     return {
      verb,
      inputs: withWord(verb, rest, 0, inputs),
      html: own.html,
      ...telling
     };

    case "veto":
    case "unveto":
     return {
      verb,
      inputs: withWord(verb, rest, 1, inputs),
      ...telling
     };

    case "hold":
    case "lift":
     return {
      verb,
      inputs: withWord(verb, rest, 0, inputs),
      ...telling
     };

    default:
     return {
      verb: "run",
      inputs: {
       ...readRun(verb, rest, given, inputs),
       mode: verb
      },
      yes: own.yes ?? false,
      ...telling
     };
    }
   }
   function noCommand(word) {
    const other = (0, _commands__WEBPACK_IMPORTED_MODULE_2__.iR)(word.toLowerCase());
    const near = other === void 0 ? (0, _request_near__WEBPACK_IMPORTED_MODULE_4__.au)(word, _commands__WEBPACK_IMPORTED_MODULE_2__.nZ) : `; did you mean ${other}?`;
    return `"${word}" is no command${near}${hint(/ ([a-z]+)\?$/.exec(near)?.[1])}`;
   }
   function readHelp(about) {
    if (about !== void 0 && !(0, _commands__WEBPACK_IMPORTED_MODULE_2__.y9)(about)) throw new UsageFault(noCommand(about));
    return {
     verb: "help",
     about
    };
   }
   function mustBelong({json: _json, verbose: _verbose, ...own}, verb) {
    const {options} = _commands__WEBPACK_IMPORTED_MODULE_2__.Lo[verb];
    const strayed = Object.keys(own).find(name => own[name] !== void 0 && !options.includes(name));
    if (strayed === void 0) return;
    const owners = _commands__WEBPACK_IMPORTED_MODULE_2__.nZ.filter(name => _commands__WEBPACK_IMPORTED_MODULE_2__.Lo[name].options.includes(strayed));
    throw new UsageFault(`--${strayed} belongs to ${owners.join(", ")}, and not to ${verb}${hint(verb)}`);
   }
   function readRun(verb, rest, given, inputs) {
    if (!(0, _commands__WEBPACK_IMPORTED_MODULE_2__.SF)(verb)) throw new UsageFault(noCommand(verb));
    if (rest.length > 1) throw new UsageFault(`${verb} takes one commit; "${rest.slice(1).join(" ")}" is too much (lists of images are joined by commas)`);
    if (rest.length === 1 && given["sha"] !== void 0) throw new UsageFault("the commit is given twice, as a word and as --sha");
    return rest[0] === void 0 ? inputs : {
     ...inputs,
     sha: rest[0]
    };
   }
   function readConfig([mode, ...more], given, env) {
    if (more.length > 0 || mode !== void 0 && !(0, _commands__WEBPACK_IMPORTED_MODULE_2__.SF)(mode)) throw new UsageFault(`config takes a mode, or none: ${Object.keys(_commands__WEBPACK_IMPORTED_MODULE_2__.FN).join(", ")}${hint("config")}`);
    return {
     mode,
     layers: [ {
      source: "option",
      values: given
     }, {
      source: "variable",
      values: fromEnvironment(env)
     } ]
    };
   }
   function imageIn([what, ...more]) {
    if (what === void 0 || more.length > 0) throw new UsageFault(`verify takes one image: release-action verify ghcr.io/molecule-ai/platform:latest --verify …${hint("verify")}`);
    return what;
   }
   function readCompletion([shell, ...more]) {
    const known = SHELLS.find(name => name === shell);
    if (known === void 0 || more.length > 0) throw new UsageFault(`completion takes one word: ${SHELLS.join(", ")}${hint("completion")}`);
    return {
     verb: "completion",
     shell: known
    };
   }
   function readCanary([action, ...more], {slug, name, plan, repository}, env) {
    if (action !== "add" && action !== "remove" || more.length > 0) throw new UsageFault("canary takes one word: canary add, or canary remove");
    return {
     verb: "canary",
     action,
     words: {
      slug,
      name,
      plan,
      repository: repository ?? (env["GITHUB_REPOSITORY"] || void 0)
     }
    };
   }
   function withWord(verb, words, commits, inputs) {
    if (words.length > commits) throw new UsageFault(`${verb} takes ${commits === 0 ? "no commit" : "one commit"}; "${words.slice(commits).join(" ")}" is too much${hint(verb)}`);
    return words[0] === void 0 ? inputs : {
     ...inputs,
     sha: words[0]
    };
   }
   function readSuite([action, what, ...more], inputs) {
    if (action !== "check" && action !== "show" && action !== "run" || what === void 0 || more.length > 0) throw new UsageFault("suite takes two words: suite check FILE, suite run FILE, or suite show NAME");
    return action === "run" ? {
     verb: "suite",
     action,
     what,
     inputs
    } : {
     verb: "suite",
     action,
     what
    };
   }
   function fromEnvironment(env) {
    const known = new Set(_request_inputs__WEBPACK_IMPORTED_MODULE_0__.Qh.map(_request_variables__WEBPACK_IMPORTED_MODULE_1__.Qn));
    const strange = Object.keys(env).filter(name => name.startsWith(_request_variables__WEBPACK_IMPORTED_MODULE_1__.H3) && !known.has(name));
    if (strange.length > 0) throw new UsageFault(`${strange.map(name => `${name}: there is no such input${(0, 
    _request_near__WEBPACK_IMPORTED_MODULE_4__.au)(name, [ ...known ])}`).join("; ")}${hint()}`);
    const named = _request_inputs__WEBPACK_IMPORTED_MODULE_0__.Qh.map(name => [ name, env[(0, 
    _request_variables__WEBPACK_IMPORTED_MODULE_1__.Qn)(name)] ]);
    const inputs = Object.fromEntries(named.filter(([, value]) => value !== void 0));
    return {
     "github-token": env["GITHUB_TOKEN"],
     ...inputs
    };
   }
  },
  1654: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    FN: () => MODES,
    Lo: () => COMMANDS,
    SF: () => isMode,
    iR: () => commandElsewhere,
    nZ: () => COMMAND_NAMES,
    y9: () => isCommand
   });
   var _request_command_inputs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3824);
   var _request_inputs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4332);
   const IMAGES = "--images ghcr.io/molecule-ai/platform";
   const ofMode = mode => (0, _request_inputs__WEBPACK_IMPORTED_MODULE_1__.Vc)(mode).filter(name => name !== "mode");
   const MODES = {
    smoke: {
     words: "<commit>",
     summary: "prove that every canary tenant runs a build and is well",
     about: [ "Waits until every canary itself says that it runs the commit, then asks a suite of checks of each, side by side, and deletes what it made. Give the tokens by RELEASE_ACTION_TENANT_TOKENS." ],
     inputs: ofMode("smoke"),
     options: [ "json", "verbose" ],
     examples: [ "release-action smoke HEAD --tenant-urls https://canary.moleculesai.app" ]
    },
    promote: {
     words: "<commit>",
     summary: "move :latest onto a build, in all images or in none",
     about: [ "Every move is read back, and put back in every image where one of them fails. HEAD, main and v1.4.2 are commits too, as the local git has them.", "On a terminal it asks before it moves anything; --dry-run only tells." ],
     inputs: ofMode("promote"),
     options: [ "yes", "json", "verbose" ],
     examples: [ `release-action promote 4c1d56e ${IMAGES}`, `release-action promote HEAD ${IMAGES},ghcr.io/molecule-ai/platform-tenant --dry-run` ]
    },
    rollback: {
     words: "<commit>|previous",
     summary: "move :latest back, veto what is left, hold automatic releases",
     about: [ "The word previous goes back to the newest older build that nobody vetoed. On a terminal it asks before it moves anything." ],
     inputs: ofMode("rollback"),
     options: [ "yes", "json", "verbose" ],
     examples: [ `release-action rollback previous --why 'broke sign-in' ${IMAGES}`, `release-action rollback 4c1d56e ${IMAGES},ghcr.io/molecule-ai/platform-tenant` ]
    },
    deploy: {
     words: "<commit>",
     summary: "bring a fleet to a build, the canary first, then move :latest",
     about: [ "Each tenant is proved by its own word before the next batch. Give the token by RELEASE_ACTION_CONTROL_PLANE_TOKEN. On a terminal it asks before it moves anything." ],
     inputs: ofMode("deploy"),
     options: [ "yes", "json", "verbose" ],
     examples: [ `release-action deploy 4c1d56e --canary-slug acme --redeploy-tag staging-4c1d56e --required-contexts none ${IMAGES}` ]
    }
   };
   const from = (names, ...without) => [ ...names.filter(name => !without.includes(name)), ..._request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.FN ];
   const DONE = "Exit code 0: done, or nothing was to do; 1: it failed in an image; 2: bad input.";
   const COMMANDS = {
    ...MODES,
    status: {
     words: "",
     summary: "what is live where, since when, by whom, and what undoes it",
     about: [ "Reads the tag and the history of every image, and what every tenant says that it runs: those of tenant-urls, and the whole fleet by control-plane-token, fleet or fleet-command. Holds, vetoes and runs that wait to be put right are told too. Nothing is written." ],
     inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.tk),
     options: [ "json", "verbose" ],
     examples: [ `release-action status ${IMAGES}` ],
     exits: "Exit code 0: all images and tenants show one commit; 1: they do not, or one cannot be read; 2: bad input."
    },
    doctor: {
     words: "",
     summary: "whether a release would have what it needs; writes nothing",
     about: [ "One line a finding, each with its remedy: logins and their right to write (the scope that a token was granted, an upload that is opened and cancelled), tags that cannot move, tokens of the forge, the kill switch, the control plane or the commands in its place, the canaries, proxies and certificates, and the clock. rollout-command is looked for, and never started. What is not given is not looked at." ],
     inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.yv),
     options: [ "json", "verbose" ],
     examples: [ `release-action doctor ${IMAGES}` ],
     exits: "Exit code 0: nothing is bad, a warning is not; 1: a finding is bad; 2: bad input."
    },
    history: {
     words: "",
     summary: "what a tag showed, since when, who put it there, what is vetoed",
     about: [ "Prints what every image remembers of its tag: the moves, newest first, who made them, what spoke for them, how long each build was live, what is vetoed, and whether automatic releases are held. Images with the same history are told once." ],
     inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.R_, "source-tag", "why", "dry-run", "history-length"),
     options: [ "html", "json", "verbose" ],
     examples: [ `release-action history ${IMAGES}` ],
     exits: "Exit code 0: told; 1: an image is not known, or cannot be read; 2: bad input."
    },
    veto: {
     words: "<commit>|sha256:<digest>",
     summary: "rule a build out",
     about: [ "No promote and no deploy takes a vetoed build any more, and a rollback to previous passes it over. Where the build is live it goes on being live: the answer says so, and what takes it away." ],
     inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.R_),
     options: [ "json", "verbose" ],
     examples: [ `release-action veto 4c1d56e --why 'leaks sessions' ${IMAGES}` ],
     exits: DONE
    },
    unveto: {
     words: "<commit>|sha256:<digest>",
     summary: "take a veto back",
     about: [ "By the commit, under whichever one it stands, or by the digest." ],
     inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.R_, "why"),
     options: [ "json", "verbose" ],
     examples: [ `release-action unveto 4c1d56e ${IMAGES}` ],
     exits: DONE
    },
    hold: {
     words: "",
     summary: "let no automatic release pass",
     about: [ "While releases are held, a promote or a deploy that a push, a schedule or another run started ends skipped, with the reason held. One that a person starts is refused as well, unless it is given --lift-hold, which goes through and lifts the hold. A hold that a rollback set is lifted by every release by hand.", "Where somebody else holds them already, their reason stays beside the new one." ],
     inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.R_, "source-tag"),
     options: [ "json", "verbose" ],
     examples: [ `release-action hold --why 'migration until 18:00' ${IMAGES}` ],
     exits: DONE
    },
    lift: {
     words: "",
     summary: "take a hold back",
     inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.R_, "source-tag", "why"),
     options: [ "json", "verbose" ],
     examples: [ `release-action lift ${IMAGES}` ],
     exits: DONE
    },
    verify: {
     words: "<image>[:tag|@digest]",
     summary: "who signed an image, and whether that is who should have",
     about: [ "Whether every line of --verify holds; nothing is written. Without tag and digest it is latest.", 'A line is "key FILE": signed with this key (or its PEM in place of a file); "identity ISSUER SUBJECT": signed by whom a certificate names, where * in the subject stands for any text; or "attestation TYPE" and one of these two behind it: a statement of this predicate type, signed so.', "An identity wants --trusted-root: a Sigstore trusted root, such as gh attestation trusted-root prints." ],
     inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.Uz),
     options: [ "json", "verbose" ],
     examples: [ "release-action verify ghcr.io/molecule-ai/platform:latest --verify 'key cosign.pub'" ],
     exits: "Exit code 0: all lines hold; 1: one does not, or nobody can tell; 2: bad input."
    },
    canary: {
     words: "add|remove",
     summary: "a canary tenant, with the secrets that name it",
     about: [ "add creates the organisation, makes it a canary before it is provisioned, waits until it runs and answers, fetches its admin token without showing it, and adds it to both lists. remove takes it out of the lists first and then removes it.", "Every part looks first: after a stop run the same command again. Nothing is removed that neither the control plane nor the list calls a canary, and no tenant that is there already is made one.", "Give by variables: RELEASE_ACTION_CONTROL_PLANE_TOKEN; the present lists, RELEASE_ACTION_TENANT_URLS and RELEASE_ACTION_TENANT_TOKENS, since no forge tells what stands in a secret. With --repository, RELEASE_ACTION_API_URL and RELEASE_ACTION_GITHUB_TOKEN both secrets, CANARY_TENANT_URLS and CANARY_ADMIN_TOKENS, are written; else it is told what to write where." ],
     inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.$8),
     options: [ "slug", "name", "plan", "repository", "json", "verbose" ],
     examples: [ "release-action canary add --slug canary-4 --name 'Canary 4' --plan team", "release-action canary remove --slug canary-4" ],
     first: [ "add", "remove" ]
    },
    recover: {
     words: "[<journal>]",
     summary: "finish a run that was killed; alone: list what waits",
     about: [ "Alone it lists the runs on this machine that were killed or ended stranded, with their images, their age and the command that finishes each. With a journal it puts back what that run left half moved and deletes what a smoke left. What a later run or a person has done since is left alone, and so is a run that lives. --dry-run only tells what would be looked at.", "Give secrets by variables, as the run had them: RELEASE_ACTION_REGISTRY_AUTH, RELEASE_ACTION_AWS_ROLES; of a smoke RELEASE_ACTION_TENANT_URLS, RELEASE_ACTION_TENANT_TOKENS, RELEASE_ACTION_TENANT_ORG_IDS. The run's log names them." ],
     inputs: from(_request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.Z8),
     options: [ "json", "verbose" ],
     examples: [ "release-action recover", "release-action recover ~/.local/state/release-action/release-action-promote-0a1b2c3d.journal" ],
     exits: "Exit code 0: all is put right, and the journal is gone, or it was only listed; 1: something is left, and the journal stays; 2: bad input."
    },
    suite: {
     words: "check FILE | run FILE | show NAME",
     summary: "a smoke suite: its mistakes, a run of it, or one to start from",
     about: [ "check reads a smoke suite and tells its mistakes by file, line and column; nothing is asked of any network.", "show prints a built-in suite, canary or workspace-server, as something to start from.", "run asks the tenants named, for whoever writes a suite: no commit is waited for, what it makes is deleted, nothing is kept. Give the tokens by RELEASE_ACTION_TENANT_TOKENS." ],
     inputs: [ "tenant-urls", "tenant-tokens", "tenant-org-ids", "ca-file", ..._request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.FN ],
     options: [],
     examples: [ "release-action suite check smoke.yml", "release-action suite show canary > smoke.yml", "release-action suite run smoke.yml --tenant-urls https://canary.moleculesai.app" ],
     exits: "Exit code 0: no mistake, every check passed; 1: a check did not pass; 2: mistakes, or no such file.",
     first: [ "check", "run", "show" ]
    },
    config: {
     words: "[<mode>]",
     summary: "every input, and where its value comes from",
     about: [ "From an option, a variable (RELEASE_ACTION_<INPUT>), a line of release-action.yml or of its block for the environment, or the default. Of a secret it says only whether it is set. Nothing is asked of any network. Every input may be given, as to the mode." ],
     inputs: _request_command_inputs__WEBPACK_IMPORTED_MODULE_0__.FN,
     options: [ "json", "verbose" ],
     examples: [ "release-action config promote --environment staging" ],
     exits: "Exit code 0: all is right; 2: an input or the file is not.",
     first: Object.keys(MODES)
    },
    demo: {
     words: "",
     summary: "the whole story on an embedded registry, without an account",
     about: [ "Starts a registry, a forge, a control plane and tenants in memory: smoke, a promote that nobody signed, one that goes through, a push that breaks half-way, a fleet, a rollback, the promote that is held after it, and what the registry remembers. It needs no network, and leaves one page behind, whose path it names." ],
     inputs: [],
     options: [],
     examples: [ "release-action demo" ]
    },
    completion: {
     words: "bash|zsh|fish",
     summary: "what completes these words in a shell",
     about: [ "bash: add this to ~/.bashrc: source <(release-action completion bash)", "zsh: add this to ~/.zshrc, behind compinit: source <(release-action completion zsh)", "fish: release-action completion fish > ~/.config/fish/completions/release-action.fish" ],
     inputs: [],
     options: [],
     examples: [ "source <(release-action completion bash)" ],
     first: [ "bash", "zsh", "fish" ]
    },
    help: {
     words: "[<command>]",
     summary: "this, or the help of one command",
     inputs: [],
     options: [],
     examples: [ "release-action help promote" ]
    },
    version: {
     words: "",
     summary: "the version",
     inputs: [],
     options: [],
     examples: [ "release-action version" ]
    }
   };
   const COMMAND_NAMES = Object.keys(COMMANDS);
   const isCommand = word => Object.hasOwn(COMMANDS, word);
   const isMode = word => Object.hasOwn(MODES, word);
   const ELSEWHERE = {
    undo: "rollback",
    revert: "rollback",
    back: "rollback",
    release: "promote",
    publish: "promote",
    ship: "promote",
    test: "smoke",
    rollout: "deploy",
    log: "history",
    list: "history",
    ls: "status",
    st: "status",
    check: "doctor",
    diagnose: "doctor",
    block: "veto",
    unblock: "unveto",
    unhold: "lift",
    resume: "recover",
    pause: "hold"
   };
   function commandElsewhere(word) {
    if (Object.hasOwn(ELSEWHERE, word)) return ELSEWHERE[word];
    const begun = COMMAND_NAMES.filter(name => name.startsWith(word));
    return word.length >= 3 && begun.length === 1 ? begun[0] : void 0;
   }
  },
  776: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    RV: () => isFlag,
    Tt: () => readOptions,
    _X: () => OWN_OPTIONS,
    q4: () => OptionFault
   });
   var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
   var _request_inputs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4332);
   var _request_kinds__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(891);
   var _request_near__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2619);
   const OWN_OPTIONS = {
    slug: {
     value: "slug",
     help: "The slug of the canary tenant."
    },
    name: {
     value: "name",
     help: "The name of its organisation."
    },
    plan: {
     value: "plan",
     help: "The plan of its organisation, as the control plane names it."
    },
    repository: {
     value: "owner/name",
     help: "The repository whose secrets are written; GITHUB_REPOSITORY by default."
    },
    html: {
     value: "file",
     help: "Write a page for a person to look at."
    },
    yes: {
     help: "Do not ask before production moves. Only a terminal is asked: a job and a pipe never are."
    },
    verbose: {
     help: "Tell all that happens as it happens, on a terminal too."
    },
    json: {
     help: "Print JSON in place of what is for people."
    },
    help: {
     help: "Print this."
    },
    version: {
     help: "Print the version."
    }
   };
   const TYPED_INPUTS = _request_inputs__WEBPACK_IMPORTED_MODULE_1__.Qh.filter(name => name !== "mode");
   const LISTS = new Set([ "images", "tenant-urls", "tenant-tokens", "tenant-org-ids", "required-contexts", "registry-auth", "registry-realms", "aws-roles", "notify", "fleet", "rollout-env", "verify" ]);
   const isFlag = name => _request_inputs__WEBPACK_IMPORTED_MODULE_1__.mc[name].schema === _request_kinds__WEBPACK_IMPORTED_MODULE_2__.Jt;
   class OptionFault extends Error {}
   function readOptions(args) {
    const {values, positionals} = parseWords(withFlagValues(args));
    const [given, own] = [ {}, {} ];
    for (const [name, value] of Object.entries(values)) if (name in OWN_OPTIONS) own[name] = value; else given[name] = joined(name, value);
    return {
     given,
     own,
     positionals
    };
   }
   function joined(name, all) {
    if (all.length > 1 && !LISTS.has(name)) throw new OptionFault(`--${name} is given ${all.length} times`);
    return all.join("\n");
   }
   const OF_PARSER = {
    ...Object.fromEntries(TYPED_INPUTS.map(name => [ name, {
     type: "string",
     multiple: true
    } ])),
    ...Object.fromEntries(Object.entries(OWN_OPTIONS).map(([name, {value}]) => [ name, {
     type: value === void 0 ? "boolean" : "string"
    } ])),
    help: {
     type: "boolean",
     short: "h"
    },
    version: {
     type: "boolean",
     short: "v"
    },
    yes: {
     type: "boolean",
     short: "y"
    }
   };
   function parseWords(args) {
    try {
     return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
      args,
      allowPositionals: true,
      options: OF_PARSER
     });
    } catch (fault) {
     throw new OptionFault(wordsOf(fault));
    }
   }
   function wordsOf({message}) {
    const [, option = ""] = /'(--?[^' =]*)/.exec(message) ?? [];
    const name = option.replace(/^--?/, "");
    if (message.startsWith("Unknown option")) {
     const off = name.replace(/^no-/, "");
     if (off !== name && off in _request_inputs__WEBPACK_IMPORTED_MODULE_1__.mc && isFlag(off)) return `${option} is no option; did you mean --${off} false?`;
     const near = (0, _request_near__WEBPACK_IMPORTED_MODULE_3__.au)(name, [ ...TYPED_INPUTS, ...Object.keys(OWN_OPTIONS) ].map(known => `--${known}`));
     return `${option} is no option${near}`;
    }
    if (message.includes("does not take an argument")) return `${option} takes no value`;
    if (message.includes("argument missing") || message.includes("ambiguous")) return `${option} wants a value behind it: ${option} <value>`;
    return message.split(". ")[0];
   }
   const SWITCH_WORD = /^(?:true|false|yes|no|on|off|y|n|0|1|enabled?|disabled?)$/i;
   function withFlagValues(args) {
    return args.flatMap((arg, at) => {
     const name = arg.replace(/^--/, "");
     const isBare = arg.startsWith("--") && name in _request_inputs__WEBPACK_IMPORTED_MODULE_1__.mc && isFlag(name) && !SWITCH_WORD.test(args[at + 1] ?? "");
     return isBare ? [ arg, "true" ] : [ arg ];
    });
   }
  },
  9861: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    FN: () => isBelowLocalhost,
    RM: () => addressFault,
    U9: () => isLoopback,
    mW: () => withoutSlash
   });
   const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|(?:[a-z0-9_-]+\.)*localhost|\[::1\])(?::\d{1,5})?$/i;
   const isLoopback = host => LOOPBACK.test(host);
   const isBelowLocalhost = name => /\.localhost$/i.test(name);
   function addressFault(text, mayAsk = false) {
    if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return "an address that starts with https://";
    if (text.includes("\\")) return "an address without \\ in it";
    const url = new URL(text);
    if (url.username || url.password) return "an address without credentials in it";
    if (url.search && !mayAsk || url.hash) return `an address without ${mayAsk ? "#" : "? and #"}`;
    if (url.protocol === "http:" && !isLoopback(url.hostname)) return "https:// (http:// is for loopback alone)";
    return;
   }
   const withoutSlash = text => text.replace(/\/+$/, "");
  },
  8952: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Fu: () => shortSha,
    Kd: () => sameCommit,
    WM: () => isCommit
   });
   const isCommit = text => /^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/.test(text) && !/^0{40}(?:0{24})?$/.test(text);
   const shortSha = commit => commit.slice(0, 7);
   function sameCommit(a, b) {
    return isCommit(a) && isCommit(b) && (a.startsWith(b) || b.startsWith(a));
   }
  },
  1405: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    J: () => cut
   });
   function cut(text, limit) {
    if (text.length <= limit) return text;
    const characters = [ ...text.slice(0, 2 * limit + 1) ];
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}…`;
   }
  },
  1709: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Bc: () => isDigest,
    VK: () => shortDigest,
    ol: () => digestOf
   });
   var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
   const isDigest = text => /^sha256:[0-9a-f]{64}$/.test(text);
   const digestOf = bytes => `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
   const shortDigest = digest => digest.replace(/^sha256:/, "").slice(0, 12);
  },
  6417: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    B: () => ENDS,
    W: () => isTold
   });
   const ENDS = [ "done", "unchanged", "planned", "skipped", "failed", "restored", "stranded", "cancelled", "rollback" ];
   function isTold({mode, outcome, reason, dryRun}, ends) {
    if (dryRun || outcome === "planned") return ends.has("planned");
    if (reason === "superseded" && outcome === "failed") return false;
    if (reason === "cancelled") return ends.has("cancelled") || outcome !== "failed" && ends.has(outcome);
    if (mode === "rollback" && outcome === "done" && ends.has("rollback")) return true;
    return ends.has(outcome);
   }
  },
  9991: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    HR: () => Failure,
    OP: () => isGarbled,
    YP: () => inSentences,
    h_: () => asFailure,
    wX: () => beforeSending
   });
   class Failure extends Error {
    reason;
    name="Failure";
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
     super(message, detail.cause === void 0 ? void 0 : {
      cause: detail.cause
     });
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
   const isGarbled = ({status, transient}) => status === 200 && !transient;
   const beforeSending = failure => new Failure(failure.reason, failure.message, {
    ...failure,
    unsent: true,
    cause: failure.cause
   });
   function asFailure(thrown) {
    if (thrown instanceof Failure) return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new Failure("internal", `a fault in the action itself: ${message}`, {
     cause: thrown
    });
   }
   const inSentences = ({message, hint}) => hint ? `${message}. ${hint.charAt(0).toUpperCase()}${hint.slice(1)}` : message;
  },
  6510: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    EK: () => permission,
    M1: () => freePermission,
    aI: () => isAutomatic,
    h2: () => onlyPlans
   });
   const ONLY_PLANS = "a pull request only plans";
   const onlyPlans = ({commandLine, event, pullRequest, unread}) => !commandLine && (event.startsWith("pull_request") || pullRequest !== void 0 || event === "issue_comment" && unread !== void 0);
   const freePermission = trigger => onlyPlans(trigger) ? {
    verdict: "plan",
    detail: ONLY_PLANS
   } : {
    verdict: "act",
    detail: `${trigger.event} lets a rollback through`
   };
   const BOT = /\[bot\]$|^(?:gitea|forgejo|github)-actions$/i;
   function isAutomatic({commandLine, event, actor, byBot}) {
    if (commandLine) return false;
    return event !== "workflow_dispatch" || byBot === true || BOT.test(actor ?? "");
   }
   function permission(trigger, branch) {
    if (trigger.commandLine) return {
     verdict: "act",
     detail: "asked for on the command line"
    };
    if (onlyPlans(trigger)) return {
     verdict: "plan",
     detail: ONLY_PLANS
    };
    if (!isAutomatic(trigger)) return {
     verdict: "act",
     detail: "dispatched by hand"
    };
    if (trigger.event === "workflow_run") return afterUpstream(trigger, branch);
    if (trigger.deleted) return {
     verdict: "skip",
     reason: "not-on-branch",
     detail: "the push took a branch away"
    };
    if (trigger.ref === `refs/heads/${branch}`) return {
     verdict: "act",
     detail: `${trigger.event} on ${branch}`
    };
    return {
     verdict: "skip",
     reason: "not-on-branch",
     detail: `${trigger.event || "the event"} is on ${trigger.ref || "no ref"}, not on the branch ${branch}`
    };
   }
   function afterUpstream({upstream, repository}, branch) {
    if (upstream?.conclusion !== "success") {
     const conclusion = upstream?.conclusion || "nothing";
     return {
      verdict: "skip",
      reason: "upstream-not-green",
      detail: `the upstream run concluded ${conclusion}, not success`
     };
    }
    const skip = detail => ({
     verdict: "skip",
     reason: "not-on-branch",
     detail
    });
    if (upstream.event !== "push") return skip(`the upstream run was started by ${upstream.event || "an unknown event"}, not by a push`);
    if (upstream.branch !== branch) return skip(`the upstream run was on ${upstream.branch || "no branch"}, not on ${branch}`);
    if (!repository || upstream.repository?.toLowerCase() !== repository.toLowerCase()) return skip(`the upstream run belongs to ${upstream.repository || "an unknown repository"}, not to ${repository || "this one"}`);
    return {
     verdict: "act",
     detail: `follows a green push to ${branch}`
    };
   }
  },
  3121: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    M: () => isOn,
    q: () => KILL_SWITCH_WORDS
   });
   const ON = new Set([ "1", "true", "yes", "on", "disabled", "disable" ]);
   const OFF = new Set([ "0", "false", "no", "off", "" ]);
   const KILL_SWITCH_WORDS = `one of ${[ ...ON ].join(", ")} (held), or ${[ ...OFF ].filter(Boolean).join(", ")} or nothing (not held)`;
   function isOn(said) {
    const word = said.trim().toLowerCase();
    if (ON.has(word)) return true;
    return OFF.has(word) ? false : void 0;
   }
  },
  7498: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    DJ: () => historyTag,
    H$: () => liveEntry,
    H6: () => isByName,
    Ss: () => wasLive,
    _2: () => vetoedEntry,
    mK: () => timeInWords,
    mw: () => vetoOf,
    r4: () => inWords,
    wg: () => EMPTY,
    yW: () => isOf,
    yp: () => isPage
   });
   var _commit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8952);
   const isPage = text => /^https?:\/\/\S+$/.test(text);
   const EMPTY = {
    entries: []
   };
   const historyTag = targetTag => `${targetTag}-history`;
   const wasLive = ({mode}) => mode !== "veto";
   const isOf = ({build, commit}, sought) => build !== void 0 && build.digest === sought.digest || commit !== void 0 && sought.commit !== void 0 && (0, 
   _commit__WEBPACK_IMPORTED_MODULE_0__.Kd)(commit, sought.commit);
   const vetoedEntry = ({entries}, sought) => entries.find(entry => entry.veto !== void 0 && isOf(entry, sought));
   const vetoOf = (history, sought) => vetoedEntry(history, sought)?.veto;
   function isByName({entries, hold}) {
    if (!hold) return false;
    if (hold.set) return hold.set === "command";
    return !entries.some(({mode, at, by}) => mode === "rollback" && at === hold.at && by === hold.by);
   }
   function liveEntry({entries}, shown) {
    const newest = entries.find(wasLive);
    return newest?.build?.digest === shown ? newest : void 0;
   }
   const inWords = ({by, at, why}) => `by ${by} on ${timeInWords(at)}${why === "" ? "" : `: ${why}`}`;
   const timeInWords = at => at.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.\d+)?Z$/, "$1 $2 UTC");
  },
  1e3: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Fd: () => ecrHost,
    G4: () => sameImage,
    Xb: () => DOCKER_HUB,
    Z6: () => isRepository,
    jU: () => isHost,
    rQ: () => canonicalHost,
    vz: () => sourceOf,
    xH: () => targetAlone,
    zZ: () => parseImage
   });
   var _address__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9861);
   const sourceOf = image => image.from ?? image;
   const targetAlone = ({name, registry, repository}) => ({
    name,
    registry,
    repository
   });
   const DOCKER_HUB = "registry-1.docker.io";
   const DOCKER_HUB_NAMES = new Set([ "docker.io", "index.docker.io", DOCKER_HUB, "registry.hub.docker.com" ]);
   const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
   const HOST = /^(?:\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/i;
   function parseImage(text) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return "carries a scheme; write it without";
    if (text.includes("@")) return "carries a digest; write the repository alone";
    const slash = text.indexOf("/");
    const first = slash < 0 ? "" : text.slice(0, slash);
    const named = first === "localhost" || /[.:]/.test(first);
    const host = named ? first : "docker.io";
    let repository = named ? text.slice(slash + 1) : text;
    if (repository.includes(":")) return "carries a tag; write the repository alone";
    if (!isHost(host)) return `begins with "${host}", which is not a registry host`;
    if (!REPOSITORY.test(repository)) return "is not a repository name (lower-case letters, digits, and . _ - / between them)";
    const registry = canonicalHost(host);
    if (registry === DOCKER_HUB && !repository.includes("/")) repository = `library/${repository}`;
    return {
     name: text,
     registry,
     repository
    };
   }
   function canonicalHost(host) {
    const lower = host.toLowerCase();
    return DOCKER_HUB_NAMES.has(lower) ? DOCKER_HUB : lower;
   }
   function isHost(text) {
    if (!HOST.test(text) || !URL.canParse(`https://${text}`)) return false;
    return new URL(`https://${text}`).host === text.toLowerCase().replace(/:443$/, "");
   }
   const isRepository = text => REPOSITORY.test(text);
   const ECR = /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9][a-z0-9-]*)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|(on\.(?:aws|amazonwebservices\.(?:com\.cn|eu)))|sc2s\.sgov\.gov|c2s\.ic\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)(?::443)?$/;
   function ecrHost(registry) {
    const found = ECR.exec(registry);
    return found ? {
     account: found[1],
     region: found[3],
     fips: found[2] !== void 0,
     dualStack: found[4] !== void 0
    } : void 0;
   }
   function canonical(registry) {
    const ecr = ecrHost(registry);
    if (ecr) return `${ecr.account} ${ecr.region}`;
    return (0, _address__WEBPACK_IMPORTED_MODULE_0__.U9)(registry) ? registry : canonicalHost(registry.replace(/:443$/, ""));
   }
   const sameImage = (a, b) => a.repository === b.repository && canonical(a.registry) === canonical(b.registry);
  },
  2287: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    i: () => jsonEnd
   });
   function jsonEnd(text, from) {
    let depth = 0;
    let quoted = false;
    for (let at = from; at < text.length; at++) {
     const character = text[at];
     if (quoted) {
      if (character === "\\") at++; else if (character === '"') quoted = false;
     } else if (character === '"') quoted = true; else if (character === "{" || character === "[") depth++; else if ((character === "}" || character === "]") && --depth === 0) return at + 1;
    }
    return;
   }
  },
  527: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    V: () => readJson
   });
   const STRINGS_AND_NUMBERS = /"(?:[^"\\]|\\.)*"|(?<![\w.+-])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
   const MAY_BE_LONG = /\d{16}|\d[eE]\+?\d/;
   const MOST_DIGITS = 400;
   const UTF8 = new TextDecoder("utf-8", {
    fatal: true
   });
   const UTF16 = [ [ 255, 254 ], [ 254, 255 ] ];
   function readJson(bytes) {
    const text = decode(bytes);
    if (typeof text !== "string") return text;
    if (text.trim() === "") return {
     fault: "it is empty"
    };
    try {
     return {
      value: parse(text)
     };
    } catch {
     return {
      fault: whatItIs(text)
     };
    }
   }
   function decode(bytes) {
    if (UTF16.some(([first, second]) => bytes[0] === first && bytes[1] === second)) return {
     fault: "it is UTF-16, and JSON is UTF-8"
    };
    try {
     return UTF8.decode(bytes);
    } catch {
     return {
      fault: "it is not UTF-8"
     };
    }
   }
   function whatItIs(text) {
    const start = text.trimStart().slice(0, 200);
    if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return "it is an HTML page";
    if (start.startsWith("<")) return "it is HTML or XML";
    return /^[[{]/.test(start) ? "it is not whole, or not JSON" : "it is plain text";
   }
   function parse(text) {
    if (!MAY_BE_LONG.test(text)) return JSON.parse(text);
    for (let mark = ""; ;mark += "") {
     let [marked, found] = [ 0, 0 ];
     const written = JSON.stringify(mark).slice(0, -1);
     const safe = text.replace(STRINGS_AND_NUMBERS, part => {
      const long = part.startsWith('"') || Number.isSafeInteger(Number(part)) ? void 0 : wholeNumber(part);
      if (long === void 0) return part;
      marked += 1;
      return `${written}${long}"`;
     });
     if (marked === 0) return JSON.parse(text);
     JSON.parse(text);
     const value = JSON.parse(safe, (_, one) => {
      if (typeof one !== "string" || !one.startsWith(mark)) return one;
      found += 1;
      return /^-?\d+$/.test(one.slice(mark.length)) ? BigInt(one.slice(mark.length)) : one;
     });
     if (found === marked) return value;
    }
   }
   function wholeNumber(text) {
    const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
    const shift = Number(exponent) - fraction.length;
    const digits = whole + fraction;
    if (digits.length + shift > MOST_DIGITS || -shift > digits.length) return;
    if (shift >= 0) return `${sign}${digits}${"0".repeat(shift)}`;
    return /^0*$/.test(digits.slice(shift)) ? `${sign}${digits.slice(0, shift)}` : void 0;
   }
  },
  84: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Y: () => readFleetRows,
    k: () => readFleetLines
   });
   var _address__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9861);
   var _cut__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1405);
   var _slug__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3006);
   const MOST_SHOWN = 64;
   function readFleetLines(text) {
    const faults = [];
    const rows = text.split(/\r\n|\r|\n/).flatMap((line, at) => {
     const [slug = "", url, ...more] = line.trim().split(/\s+/);
     if (slug === "") return [];
     if (more.length > 0) faults.push({
      ofSlug: false,
      words: `line ${at + 1} holds more than a slug and an address`
     });
     return [ {
      slug,
      url,
      place: `line ${at + 1}`
     } ];
    });
    const read = readFleetRows(rows);
    return {
     ...read,
     faults: [ ...faults, ...read.faults ]
    };
   }
   function readFleetRows(rows) {
    const [found, faults] = [ new Map, [] ];
    for (const {slug, url: written, place} of rows) {
     if (!(0, _slug__WEBPACK_IMPORTED_MODULE_0__.u)(slug)) {
      faults.push({
       ofSlug: true,
       words: `${place} is "${(0, _cut__WEBPACK_IMPORTED_MODULE_1__.J)(slug, MOST_SHOWN)}", which is no slug`
      });
      continue;
     }
     const fault = written === void 0 ? void 0 : (0, _address__WEBPACK_IMPORTED_MODULE_2__.RM)(written);
     if (fault) faults.push({
      ofSlug: false,
      words: `${place}, behind ${slug}, is not ${fault}`
     });
     const url = written === void 0 ? void 0 : (0, _address__WEBPACK_IMPORTED_MODULE_2__.mW)(written);
     const known = found.get(slug);
     if (known?.url !== void 0 && url !== void 0 && known.url !== url) faults.push({
      ofSlug: false,
      words: `${place} gives ${slug} another address than an earlier one does`
     });
     if (known?.url === void 0) found.set(slug, url === void 0 ? {
      slug
     } : {
      slug,
      url
     });
    }
    return {
     listed: [ ...found.values() ],
     faults
    };
   }
  },
  4914: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    O: () => parseLoginKey,
    P: () => loginKeysOf
   });
   var _image__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1e3);
   function parseLoginKey(text) {
    const key = text.replace(/\/+$/, "");
    const slash = key.indexOf("/");
    const host = slash < 0 ? key : key.slice(0, slash);
    if (!(0, _image__WEBPACK_IMPORTED_MODULE_0__.jU)(host)) return;
    if (slash < 0) return (0, _image__WEBPACK_IMPORTED_MODULE_0__.rQ)(host);
    const path = key.slice(slash + 1);
    return (0, _image__WEBPACK_IMPORTED_MODULE_0__.Z6)(path) ? `${(0, _image__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)}/${path}` : void 0;
   }
   function loginKeysOf(registryHost, repository) {
    const parts = [ (0, _image__WEBPACK_IMPORTED_MODULE_0__.rQ)(registryHost), ...repository.split("/") ];
    return parts.map((_, at) => parts.slice(0, parts.length - at).join("/"));
   }
  },
  8487: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    p: () => nearest
   });
   const LONGEST = 120;
   function nearest(name, names) {
    const sought = plain(name);
    const away = other => {
     const text = plain(other);
     const holds = text !== "" && (text.includes(sought) || sought.includes(text));
     return holds ? Math.abs(text.length - sought.length) / 1e3 : 1 + edits(sought, text) / Math.max(sought.length, text.length, 1);
    };
    return names.map(other => ({
     other,
     by: away(other)
    })).sort((a, b) => a.by - b.by).map(({other}) => other);
   }
   const plain = text => text.slice(0, LONGEST).toLowerCase().replaceAll(/[^a-z0-9]/g, "");
   function edits(a, b) {
    let row = Array.from({
     length: b.length + 1
    }, (_, at) => at);
    for (const [i, letter] of [ ...a ].entries()) {
     const next = [ i + 1 ];
     for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (b[j - 1] === letter ? 0 : 1)));
     row = next;
    }
    return row.at(-1);
   }
  },
  1017: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    gq: () => succeeded
   });
   const OUTCOMES = [ "done", "unchanged", "planned", "skipped", "failed", "restored", "stranded" ];
   const succeeded = outcome => OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf("failed");
  },
  3006: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Y: () => tenantUrl,
    u: () => isSlug
   });
   const SLUG = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
   const isSlug = text => SLUG.test(text);
   const tenantUrl = (template, slug) => template.replaceAll("{slug}", slug);
  },
  2369: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    V: () => contextOf
   });
   const contextOf = environment => `release / ${environment}`;
  },
  3837: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    FO: () => strangePlaceholders,
    _z: () => commitAtEnd,
    au: () => fillTag,
    dz: () => isTag,
    t8: () => isKept,
    yF: () => namesCommit
   });
   var _commit__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8952);
   const KEPT = /-(?:previous|rolled-back|history)$/;
   const isKept = tag => KEPT.test(tag);
   const isTag = text => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
   const fillTag = (template, sha) => template.replaceAll("{sha7}", (0, _commit__WEBPACK_IMPORTED_MODULE_0__.Fu)(sha)).replaceAll("{sha}", sha);
   const commitAtEnd = tag => /(?:^|[._-])([0-9a-f]{7,40}|[0-9a-f]{64})$/.exec(tag)?.[1];
   const namesCommit = template => fillTag(template, "0000000") !== template;
   const strangePlaceholders = template => (template.match(/\{[^}]*\}?/g) ?? []).filter(found => found !== "{sha}" && found !== "{sha7}");
  },
  8897: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    L: () => wrap,
    M: () => wrapWhole
   });
   const WIDTH = 96;
   function wrap(text, indent, width = WIDTH) {
    const lines = [];
    let line = indent;
    for (const word of text.split(/ +/)) {
     if (line.length > indent.length && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
     }
     line += line.length > indent.length ? ` ${word}` : word;
    }
    return [ ...lines, line ];
   }
   function wrapWhole(text, width) {
    if (text.length <= width) return [ text ];
    const [, words = text, command] = /^(.*?:) (release-action .*)$/.exec(text) ?? [];
    const [first = "", ...rest] = wrap(words, "  ", width);
    return [ first.trimStart(), ...rest, ...command === void 0 ? [] : [ `  ${command}` ] ];
   }
  },
  9369: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    I: () => harmless,
    p: () => sightOf
   });
   const ANSI = /[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?(?:[\dA-PR-TZcf-nq-uy=><~]|(?=…|\.\.\.|$))/g;
   const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
   const UNSEEN = /[\p{Cf}\p{Cs}]+/gu;
   const COLONS = /:{2,}/g;
   const HASHES = /##+\[?/g;
   function harmless(text) {
    return text.replace(ANSI, "").replace(CONTROL, " ").replace(UNSEEN, "").replace(COLONS, (run, at, whole) => isCommand(run, at, whole) ? apart(run) : run).replace(HASHES, run => run.endsWith("[") ? `${apart(run.slice(0, -1))}[` : run);
   }
   const isCommand = (run, at, whole) => at === 0 || /\s/.test(whole[at - 1]) || /[a-z_]/i.test(whole[at + run.length] ?? "");
   const apart = run => [ ...run ].join(" ");
   const HIDDEN = new RegExp(`${ANSI.source}|(?<control>${CONTROL.source})|${UNSEEN.source}`, "gu");
   function sightOf(text) {
    const parts = [];
    const starts = [];
    let seen = 0;
    const show = (part, stood) => {
     if (part === "") return;
     parts.push(part);
     starts.push({
      seen,
      stood
     });
     seen += part.length;
    };
    let done = 0;
    for (const {0: hidden, index, groups} of text.matchAll(HIDDEN)) {
     show(text.slice(done, index), done);
     if (groups?.["control"] !== void 0) show(" ", index);
     done = index + hidden.length;
    }
    show(text.slice(done), done);
    return {
     text: parts.join(""),
     at: index => placeOf(index, starts)
    };
   }
   function placeOf(index, starts) {
    let [low, high] = [ 0, starts.length - 1 ];
    while (low < high) {
     const middle = Math.ceil((low + high) / 2);
     if (starts[middle].seen <= index) low = middle; else high = middle - 1;
    }
    const start = starts[low];
    return start ? start.stood + index - start.seen : index;
   }
  },
  3824: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    $8: () => CANARY_INPUTS,
    FN: () => OF_FILE,
    JI: () => FLEET_INPUTS,
    R_: () => HISTORY_INPUTS,
    Uz: () => VERIFY_INPUTS,
    Z8: () => RECOVER_INPUTS,
    tk: () => STATUS_INPUTS,
    yv: () => DOCTOR_INPUTS
   });
   const OF_FILE = [ "config", "environment" ];
   const LOGINS = [ "registry-auth", "registry-realms", "aws-roles", "github-token", "ca-file" ];
   const TELLS = [ "buildinfo-path", "buildinfo-query", "health-path" ];
   const FLEET = [ "control-plane-url", "control-plane-token", "allow-other-control-plane", "fleet", "fleet-command", "rollout-env", "tenant-url-template", "skip-tenants" ];
   const HISTORY_INPUTS = [ "images", "source-tag", "target-tag", "history-length", "why", "dry-run", ...LOGINS ];
   const CANARY_INPUTS = [ "tenant-urls", "tenant-tokens", "wait-seconds", "wait-interval-seconds", "github-token", "api-url", "dry-run", "control-plane-url", "control-plane-token", "allow-other-control-plane", "tenant-url-template", "ca-file" ];
   const RECOVER_INPUTS = [ "dry-run", ...LOGINS, "tenant-urls", "tenant-tokens", "tenant-org-ids", "canary-token" ];
   const STATUS_INPUTS = [ "images", "source-tag", "target-tag", ...LOGINS, "tenant-urls", ...FLEET, ...TELLS ];
   const DOCTOR_INPUTS = [ "images", "source-tag", "target-tag", ...LOGINS, "tenant-urls", ...FLEET, "rollout-command", "canary-slug", ...TELLS, "api-url", "status-token", "branch", "disabled-variable", "control-token" ];
   const VERIFY_INPUTS = [ "verify", "trusted-root", ...LOGINS ];
   const FLEET_INPUTS = [ "canary-slug", "control-plane-url", "soak-seconds", "batch-size", "max-stragglers", "tenant-url-template", "verify-seconds", "rollout-timeout-seconds", "skip-tenants", "proof-looks", "buildinfo-path", "buildinfo-query", "health-path", "smoke-suite", "canary-org-id", "fleet", "fleet-command", "rollout-command", "rollout-env" ];
  },
  901: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Zh: () => typedFaultLine,
    _Q: () => faultWords,
    lV: () => MISSING,
    z9: () => faultLine
   });
   var _release_cut__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1405);
   const withoutLogins = text => text.replace(/\/\/[^\s"]*@/g, "//***@").replace(/[^\s"/:@]+:[^\s"/@]+@/g, "***@");
   function faultLine({input, given, expected, place}) {
    const at = place ? `${place.file}:${place.line}:${place.column}: ` : "";
    const shown = given === void 0 ? "" : `"${(0, _release_cut__WEBPACK_IMPORTED_MODULE_0__.J)(withoutLogins(given.slice(0, 1e3)), 80)}" is not right; `;
    return `${at}${input && `${input}: `}${shown}expected ${withoutLogins(expected)}`;
   }
   const COMMIT = "a commit behind the command, such as 4c1d56e, or HEAD, main or v1.4.2 where the local git knows it";
   const OR_PREVIOUS = "the word previous behind the command, or a commit, such as 4c1d56e";
   function typedFaultLine(fault) {
    const {input, given, expected, place} = fault;
    if (place || !isOption(input)) return faultLine(fault);
    if (input === "sha" && given === void 0 && expected.startsWith(MISSING)) return `--sha: expected ${expected.includes("previous") ? OR_PREVIOUS : COMMIT}`;
    const words = expected.startsWith(MISSING) ? `a value: ${expected.slice(MISSING.length)}` : expected;
    const alone = expected === SWITCH ? `${words}; alone it is true` : words;
    return faultLine({
     input: `--${input}`,
     given,
     expected: alone
    });
   }
   const WORDS = new Set([ "image" ]);
   const isOption = input => /^[a-z][a-z-]*$/.test(input) && !WORDS.has(input);
   const MISSING = "set: ";
   const SWITCH = "one of true, false";
   const faultWords = trigger => trigger.commandLine ? typedFaultLine : faultLine;
  },
  4332: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Qh: () => INPUT_NAMES,
    Vc: () => inputsOf,
    mc: () => INPUTS
   });
   var _kinds__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(891);
   const input = it => it;
   const ALL = [ "smoke", "promote", "rollback", "deploy" ];
   const TAGS = [ "promote", "rollback", "deploy" ];
   const INPUTS = {
    mode: input({
     modes: ALL,
     required: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.yL(ALL),
     help: "What to do: `smoke`, `promote`, `rollback` or `deploy`."
    }),
    sha: input({
     modes: ALL,
     required: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.a6,
     defaultWords: "the `workflow_run` head sha, else the event's sha; none in `rollback`",
     help: "The commit whose build it is about, 7 to 40 hex digits, or 64. In `rollback` it has no default: a commit, or the word `previous`."
    }),
    images: input({
     modes: TAGS,
     default: "",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.zC,
     help: "Image repositories without tag, one a line (commas and spaces also separate). In `deploy` empty means: move no tag. A line `source => target` takes the build from one repository to another, in whatever registry."
    }),
    "copy-seconds": input({
     modes: [ "promote", "deploy" ],
     default: "600",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(1),
     help: "How long all copies of `source => target` may take, in seconds."
    }),
    "source-tag": input({
     modes: TAGS,
     default: "staging-{sha7}",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Yr,
     help: "The tag the build was published under; a template with `{sha}` and `{sha7}`."
    }),
    "source-wait-seconds": input({
     modes: TAGS,
     default: "0",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(0),
     help: "How long to wait for a source tag that is not there yet, in seconds: some registries show a push seconds later."
    }),
    "target-tag": input({
     modes: TAGS,
     default: "latest",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.mI,
     help: "The tag that moves."
    }),
    "keep-previous": input({
     modes: TAGS,
     default: "true",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
     help: "Before the move, tag the old digest `<target-tag>-previous` (`<target-tag>-rolled-back` in `rollback`), so that no registry's clean-up can take the way back."
    }),
    "allow-backward": input({
     modes: [ "promote", "deploy" ],
     default: "false",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
     help: "Let an older commit replace a newer one."
    }),
    branch: input({
     modes: [ "promote", "deploy" ],
     default: "main",
     reaches: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.tk,
     help: "Automatic runs act only on commits of this branch, given as `main` or `refs/heads/main`."
    }),
    "registry-auth": input({
     modes: TAGS,
     default: "",
     secret: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.I3,
     help: "Registry logins, lines `host=user:password` or `host/path=user:password`; the longest path that fits wins, and all of them beat docker's and podman's files and `github-token`. A password that begins with `{` goes on until its JSON ends."
    }),
    "registry-realms": input({
     modes: TAGS,
     default: "",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.UY,
     help: "Lines `registry-host=token-host`: a token server of another domain that is meant to see that registry's login."
    }),
    "aws-roles": input({
     modes: TAGS,
     default: "",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.JZ,
     help: "Lines `account-id=role-arn`: the role to assume for that account's ECR."
    }),
    verify: input({
     modes: TAGS,
     default: "",
     unquoted: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.XY,
     help: "Who must have signed every image, lines that must all hold: `key <file or PEM>`, `identity <issuer> <subject>` (`*` stands for any text in the subject), `attestation <predicate type> key …` or `… identity …`. A rollback only warns."
    }),
    "trusted-root": input({
     modes: TAGS,
     unquoted: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Ae,
     help: "A Sigstore trusted root, by its path or its text: JSON, or what `gh attestation trusted-root` prints. Required where `verify` names an `identity`; no network is asked for it."
    }),
    "tenant-urls": input({
     modes: [ "smoke" ],
     default: "",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.DS,
     help: "Addresses of the canary tenants (lines, commas or spaces separate)."
    }),
    "tenant-tokens": input({
     modes: [ "smoke" ],
     default: "",
     secret: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.aL("admin tokens"),
     help: "Admin tokens of the canary tenants, in the order of `tenant-urls`."
    }),
    "tenant-org-ids": input({
     modes: [ "smoke" ],
     default: "",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.aL("organisation ids"),
     help: "Organisation ids of the canary tenants, in the order of `tenant-urls`; empty where none has an organisation guard."
    }),
    "smoke-suite": input({
     modes: [ "smoke", "deploy" ],
     reaches: true,
     defaultIn: {
      smoke: "canary",
      deploy: ""
     },
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Qx,
     defaultWords: "`canary`; none in `deploy`",
     help: "A built-in suite's name, or a path to a suite file. In `deploy` the canary must pass it after its proof, and again at the end of its soak."
    }),
    "on-missing-fleet": input({
     modes: [ "smoke" ],
     default: "skip",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.yL([ "skip", "fail" ]),
     help: "What no configured canary means: `skip` (`ran=false`, exit 0) or `fail`."
    }),
    "wait-seconds": input({
     modes: [ "smoke" ],
     default: "420",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(0),
     help: "How long to wait until every canary runs `sha`, in seconds; `0` does not wait."
    }),
    "wait-interval-seconds": input({
     modes: [ "smoke" ],
     default: "10",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(1),
     help: "Seconds between two looks at a canary."
    }),
    "control-plane-url": input({
     modes: [ "deploy" ],
     default: "https://api.moleculesai.app",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.OZ,
     help: "Address of the control plane."
    }),
    "control-plane-token": input({
     modes: [ "deploy" ],
     secret: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.rJ,
     defaultWords: "this, `fleet` or `fleet-command` is required",
     help: "Admin token of the control plane; exactly one of this, `fleet` and `fleet-command` is set."
    }),
    "allow-other-control-plane": input({
     modes: [ "deploy" ],
     default: "false",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
     help: "A control plane other than the default must be meant: set this with it."
    }),
    "canary-slug": input({
     modes: [ "deploy" ],
     required: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Bg,
     help: "The tenant that goes first; the word `none` deploys without a canary."
    }),
    "canary-token": input({
     modes: [ "deploy" ],
     secret: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.rJ,
     help: "Admin token of the canary, for `smoke-suite`."
    }),
    "canary-org-id": input({
     modes: [ "deploy" ],
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Vm,
     help: "Organisation id of the canary, for `smoke-suite`, where it has an organisation guard."
    }),
    fleet: input({
     modes: [ "deploy" ],
     default: "",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.jg,
     help: "The fleet without a control plane, one tenant a line: `slug`, or `slug url` where `tenant-url-template` does not tell its address. Needs `rollout-command`."
    }),
    "fleet-command": input({
     modes: [ "deploy" ],
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.G5,
     help: "The fleet as a command lists it, in lines as `fleet` has them or a JSON array of `{slug,url?}`, within 60 s. Split into words as a shell would, nothing expanded, and run without one. Needs `rollout-command`."
    }),
    "rollout-command": input({
     modes: [ "deploy" ],
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.G5,
     help: "The command that moves a batch, in place of a control plane: told on standard input what to move, ended at `rollout-timeout-seconds`. Split as `fleet-command` is."
    }),
    "rollout-env": input({
     modes: [ "deploy" ],
     default: "",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.zo,
     help: "Names of further variables that both commands are given (lines, commas or spaces separate): they see no input, no secret and no token of the environment else."
    }),
    "skip-tenants": input({
     modes: [ "deploy" ],
     default: "",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.VH,
     help: "Slugs of tenants that are left alone (lines, commas or spaces separate): reported as skipped, never called, asked or waited for."
    }),
    "soak-seconds": input({
     modes: [ "deploy" ],
     default: "60",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(0),
     help: "How long the canary is watched before the fleet follows, in seconds."
    }),
    "batch-size": input({
     modes: [ "deploy" ],
     default: "3",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.WQ(1, 1e3),
     help: "How many tenants are redeployed at once."
    }),
    "max-stragglers": input({
     modes: [ "deploy" ],
     default: "0",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.WQ(0, 1e5),
     help: "How many tenants may be left behind, told loudly; never the canary."
    }),
    "tenant-url-template": input({
     modes: [ "deploy" ],
     default: "https://{slug}.moleculesai.app",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Oe,
     help: "Where a tenant's `/buildinfo` is; holds `{slug}`."
    }),
    "buildinfo-path": input({
     modes: [ "smoke", "deploy" ],
     default: "/buildinfo",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Zq,
     help: "Where a tenant says what it runs."
    }),
    "buildinfo-query": input({
     modes: [ "smoke", "deploy" ],
     default: "$.git_sha",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.U1,
     help: "The JSONPath (RFC 9535) to the commit in the answer of `buildinfo-path`."
    }),
    "health-path": input({
     modes: [ "smoke", "deploy" ],
     default: "/health",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Zq,
     help: "Where a tenant says that it is well."
    }),
    "proof-looks": input({
     modes: [ "deploy" ],
     default: "1",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.WQ(1, 20),
     help: "Looks in a row, each on a connection of its own, that prove a tenant; more than 1 where a tenant has replicas."
    }),
    "verify-seconds": input({
     modes: [ "deploy" ],
     default: "240",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(0),
     help: "How long a tenant may take to show the new commit, in seconds."
    }),
    "rollout-timeout-seconds": input({
     modes: [ "deploy" ],
     default: "600",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(1),
     help: "How long one redeploy call, or one run of `rollout-command`, may take, in seconds."
    }),
    "required-contexts": input({
     modes: [ "deploy" ],
     required: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Mn,
     help: "CI contexts that must be green on `sha`, one a line (a context may hold commas and spaces); the word `none` waits for none."
    }),
    "ci-timeout-seconds": input({
     modes: [ "deploy" ],
     default: "3600",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(0),
     help: "How long to wait for the required contexts, in seconds."
    }),
    "ci-poll-seconds": input({
     modes: [ "deploy" ],
     default: "15",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(1),
     help: "Seconds between two looks at the contexts."
    }),
    "status-token": input({
     modes: [ "deploy", "promote" ],
     secret: true,
     defaultWords: "`github-token`",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.rJ,
     help: "Token that reads commit statuses, checks and branches, and compares commits."
    }),
    disabled: input({
     modes: [ "deploy" ],
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.dc,
     help: "The kill switch as it stood when the job began: 1, true, yes, on, disabled or disable holds; 0, false, no, off or nothing does not. Where it was given a word, `control-token` must find the variable."
    }),
    "disabled-variable": input({
     modes: [ "deploy" ],
     default: "PROD_AUTO_DEPLOY_DISABLED",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.cG,
     help: "The repository variable that is the kill switch."
    }),
    "control-token": input({
     modes: [ "deploy" ],
     secret: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.rJ,
     help: "With this token the kill switch is read live before every side effect."
    }),
    "redeploy-tag": input({
     modes: [ "deploy" ],
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Z4,
     help: "The manual path: deploy this tag now (a template, as `source-tag`). Skips the CI wait, the kill switch, the superseded check and the guard against going backward; nothing else."
    }),
    "github-token": input({
     modes: ALL,
     secret: true,
     defaultWords: "the job's token",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.rJ,
     help: "The forge's token; also the login for ghcr.io where nothing else names one."
    }),
    history: input({
     modes: TAGS,
     default: "true",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
     help: "Keep a history of every move in the registry, under `<target-tag>-history`, and obey its vetoes and its hold."
    }),
    "history-length": input({
     modes: TAGS,
     default: "30",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.WQ(2, 200),
     help: "How many entries a history holds; the oldest go first."
    }),
    veto: input({
     modes: [ "rollback" ],
     default: "true",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
     help: "Veto the commit that is left, so that no promote and no deploy brings it back."
    }),
    hold: input({
     modes: [ "rollback" ],
     default: "true",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
     help: "Hold automatic releases until a person promotes or deploys by hand, or lifts the hold."
    }),
    "lift-hold": input({
     modes: [ "promote", "deploy" ],
     default: "false",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
     help: "Go through a hold that a person set by name (`hold`), and lift it. A hold that a rollback set is lifted by every release by hand."
    }),
    why: input({
     modes: [ "rollback" ],
     default: "",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.em,
     help: "What was wrong, in a sentence: it stands in the veto and in the hold."
    }),
    "api-url": input({
     modes: ALL,
     defaultWords: "the runner's",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.OZ,
     help: "The forge's API, GitHub's or Gitea's."
    }),
    config: input({
     modes: ALL,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Ae,
     defaultWords: "`release-action.yml`, else `.github/release-action.yml`, where there is one",
     help: "A YAML file that holds inputs under their own names, and blocks of them under `environments`; no secrets. What is given elsewhere beats it."
    }),
    environment: input({
     modes: ALL,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.cA,
     help: "Chooses a block under `environments` in the config file; its values beat the rest of the file. The forge shows the result under this name: as a commit status, `release / <environment>`, and on GitHub as a deployment."
    }),
    "ca-file": input({
     modes: ALL,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Ae,
     help: "A file of PEM certificates that are trusted beside Node's own: a company's CA, for everybody who is asked and for a proxy."
    }),
    "dry-run": input({
     modes: ALL,
     default: "false",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
     help: "The same path up to the first side effect; exactly `true` or `false`."
    }),
    "pr-comment": input({
     modes: ALL,
     default: "false",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
     help: "On a pull request write the plan into one comment, which later runs update; wants `pull-requests: write`."
    }),
    notify: input({
     modes: ALL,
     default: "",
     secret: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.FL,
     help: "Webhook addresses that are told how a run ended, one a line: Slack, Teams, Discord, or any that takes JSON signed by Standard Webhooks."
    }),
    "notify-on": input({
     modes: ALL,
     default: "failed restored stranded cancelled rollback",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.rW,
     help: "Which ends `notify` is told: outcomes, `cancelled` (asked to stop or killed, whatever the outcome) and `rollback` (one that moved something)."
    }),
    "notify-secret": input({
     modes: ALL,
     secret: true,
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.u2,
     help: "The key that notices are signed with (`whsec_…`), for receivers of JSON."
    }),
    "evidence-file": input({
     modes: ALL,
     defaultWords: "under `RUNNER_TEMP`",
     schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Ae,
     help: "Where the JSON record goes."
    })
   };
   const INPUT_NAMES = Object.keys(INPUTS);
   const inputsOf = mode => INPUT_NAMES.filter(name => INPUTS[name].modes.includes(mode));
  },
  891: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    uP: () => COMMIT_WORDS,
    JZ: () => awsRoles,
    tk: () => branch,
    G5: () => command,
    a6: () => commitOrPrevious,
    rW: () => ends,
    cA: () => environment,
    Jt: () => flag,
    jg: () => fleet,
    zC: () => kinds_images,
    ld: () => items,
    U1: () => jsonPath,
    dc: () => killSwitch,
    Mn: () => lines,
    yL: () => oneOf,
    Ae: () => path,
    I3: () => registryAuth,
    UY: () => registryRealms,
    Zq: () => requestPath,
    YA: () => seconds,
    rJ: () => secret,
    em: () => sentence,
    u2: () => signingSecret,
    Bg: () => slugOrNone,
    VH: () => slugs,
    Yr: () => sourceTag,
    Qx: () => suiteName,
    Z4: () => tagTemplate,
    mI: () => targetTag,
    OZ: () => url,
    Oe: () => urlTemplate,
    DS: () => urls,
    cG: () => variableName,
    zo: () => variableNames,
    XY: () => verifyLines,
    FL: () => webhooks,
    WQ: () => whole,
    Vm: () => word,
    aL: () => words
   });
   var dist = __nccwpck_require__(7934);
   var release_address = __nccwpck_require__(9861);
   const PART = /(?<blank>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[^])*)"|\\(?<escaped>[^])|(?<operator>[|&;<>()`])|(?<plain>[^\s'"\\|&;<>()`]+)/y;
   const EXPANSION = /\$(?:[A-Za-z_]\w*|\{[^}]*\}?|\([^)]*\)?)|`[^`]*`?/g;
   const TO_A_SHELL = "quote it, or write sh -c '…' where a shell is wanted";
   function splitCommand(text) {
    if (text.includes("\0")) return "a NUL cannot stand in one";
    const [words, unexpanded] = [ [], [] ];
    let word;
    const add = part => {
     word = (word ?? "") + part;
    };
    const end = () => {
     if (word !== void 0) words.push(word);
     word = void 0;
    };
    for (PART.lastIndex = 0; PART.lastIndex < text.length; ) {
     const found = PART.exec(text)?.groups;
     if (!found) return "a quote is opened in it and never closed, or it ends in a backslash";
     const {blank, single, double, escaped, operator, plain} = found;
     if (operator !== void 0) return `${operator} stands in it, and ${TO_A_SHELL}`;
     if (blank?.trim() === "" && /[\r\n]/.test(blank)) return "it goes on in another line; write it in one, in YAML behind >-";
     if (blank !== void 0) end(); else if (single !== void 0) add(single); else if (escaped !== void 0) {
      if (escaped !== "\n") add(escaped);
     } else {
      const open = plain ?? double.replace(/\\[^]/g, "");
      unexpanded.push(...open.match(EXPANSION) ?? [], ...word === void 0 && plain?.startsWith("~/") ? [ "~/" ] : []);
      add(plain ?? double.replace(/\\([$`"\\\n])/g, (_, kept) => kept === "\n" ? "" : kept));
     }
    }
    end();
    if (!words[0]) return "it names no program";
    if (/^[A-Za-z_]\w*=/.test(words[0])) return `it begins with a variable; write env ${words[0].split("=")[0]}=… before the program`;
    return {
     words,
     unexpanded
    };
   }
   var commit = __nccwpck_require__(8952);
   var cut = __nccwpck_require__(1405);
   var ended = __nccwpck_require__(6417);
   var kill_switch = __nccwpck_require__(3121);
   var release_image = __nccwpck_require__(1e3);
   var release_listed = __nccwpck_require__(84);
   var slug = __nccwpck_require__(3006);
   var tag = __nccwpck_require__(3837);
   var line = __nccwpck_require__(4537);
   var near = __nccwpck_require__(2619);
   var registry_auth = __nccwpck_require__(2085);
   function reads(read) {
    return dist.FsL(dist.YjP(), dist.NTK(({dataset, addIssue, NEVER}) => {
     let sound = true;
     const value = read(dataset.value.trim(), expected => {
      sound = false;
      addIssue({
       message: expected
      });
     });
     return sound ? value : NEVER;
    }));
   }
   const must = (test, expected) => reads((text, wrong) => {
    if (!test(text)) wrong(expected);
    return text;
   });
   const oneOf = words => dist.KIO(words, `one of ${words.join(", ")}`);
   const flag = dist.FsL(oneOf([ "true", "false" ]), dist.pdi(text => text === "true"));
   const whole = (least, most, unit = "") => dist.FsL(reads((text, wrong) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (!(number >= least && number <= most)) wrong(`a whole number${unit} from ${least} to ${most}`);
    return number;
   }), dist.yuE({
    least,
    most
   }));
   const DAY = 86400;
   const seconds = least => whole(least, DAY, " of seconds");
   const word = must(text => text !== "", "some text");
   const path = word;
   const sentence = must(text => !/[\r\n]/.test(text) && text.length <= 500, "one line of at most 500 characters");
   const secret = must(text => !/[\s\0]/.test(text), "a secret without white space");
   const branch = reads((text, wrong) => {
    const name = text.replace(/^refs\/heads\//, "");
    if (!/^(?!-)[^\s~^:?*[\\\0]+$/.test(name) || name.startsWith("refs/")) wrong("the name of a branch, such as main or refs/heads/main");
    return name;
   });
   const variableName = must(text => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && (0, kill_switch.M)(text) === void 0, "the name of a variable, and not what it says");
   const environment = must(text => /^[^\s,\p{Cc}\p{Cf}](?:[^,\p{Cc}\p{Cf}]{0,98}[^\s,\p{Cc}\p{Cf}])?$/u.test(text), "the name of an environment, on one line and at most 100 characters");
   const COMMIT_WORDS = "a commit of 7 to 40 hex digits, or 64";
   const isNearPrevious = word => /^prev/.test(word) || (0, near.cR)(word, [ "previous" ]) !== void 0;
   const commitOrPrevious = reads((text, wrong) => {
    const sha = text.toLowerCase();
    if (sha !== "previous" && !(0, commit.WM)(sha)) wrong(isNearPrevious(sha) ? `${COMMIT_WORDS}; did you mean the word previous, which a rollback takes?` : COMMIT_WORDS);
    return sha;
   });
   const NO_KEPT = "a tag that does not end in -previous, -rolled-back or -history: those are kept beside the tag that moves";
   const targetTag = reads((text, wrong) => {
    if (!(0, tag.dz)(text)) wrong("a tag: letters, digits and _ . - (at most 128, not starting with . or -)"); else if ((0, 
    tag.t8)(text)) wrong(NO_KEPT);
    return text;
   });
   const tagTemplate = reads((text, wrong) => {
    const strange = (0, tag.FO)(text);
    if (strange.length > 0) wrong(`a tag with no placeholder but {sha} and {sha7}; ${strange.join(", ")} is neither`); else if (!(0, 
    tag.dz)(text.replaceAll(/\{sha7?\}/g, "0"))) wrong("a tag, or a template of one such as staging-{sha7}");
    return text;
   });
   const sourceTag = dist.FsL(tagTemplate, dist.z6Y(text => !(0, tag.t8)(text), NO_KEPT));
   const items = text => text.split(/[\s,]+/).filter(item => item !== "");
   function list(what, read) {
    return reads((text, wrong) => {
     const found = items(text);
     if (text !== "" && found.length === 0) wrong(`${what}; this holds separators alone`);
     return found.map(item => read(item, wrong));
    });
   }
   const words = what => list(what, item => item);
   const kinds_images = reads((text, wrong) => {
    const names = items(text.replace(/[^\S\r\n]*=>[^\S\r\n]*/g, "=>"));
    if (text !== "" && names.length === 0) wrong("image repositories; this holds separators alone");
    const found = [];
    for (const name of names) {
     const image = arrowed(name, wrong);
     if (!image) continue;
     const twin = found.find(other => (0, release_image.G4)(other, image));
     if (twin) wrong(`every repository once; "${image.name}" and "${twin.name}" are the same`);
     found.push(image);
    }
    return found;
   });
   function arrowed(line, wrong) {
    const names = line.split("=>");
    if (names.length > 2 || names.includes("")) {
     wrong(`one source and one target, as in ghcr.io/acme/app => registry.example/app; "${(0, 
     cut.J)(line, 200)}" is not that`);
     return;
    }
    const [first, second] = names.map(name => {
     const image = (0, release_image.zZ)(name);
     if (typeof image !== "string") return image;
     wrong(`repositories such as ghcr.io/molecule-ai/platform; "${(0, cut.J)(name, 200)}" ${image}`);
     return;
    });
    if (!first || names.length === 2 && !second) return;
    if (!second) return first;
    if ((0, release_image.G4)(first, second)) wrong(`a source other than its target; "${(0, 
    cut.J)(line, 200)}" names one repository twice`);
    return {
     ...second,
     from: first
    };
   }
   const lines = reads((text, wrong) => {
    const found = text.split("\n").map(line => line.trim()).filter(line => line !== "");
    if (text !== "" && found.every(line => /^[\s,]*$/.test(line))) wrong("one context a line; this holds separators alone");
    return found;
   });
   function pairs(shape, read, named = key => key) {
    return reads((text, wrong) => {
     const found = new Map;
     text.split("\n").forEach((line, at) => {
      if (line.trim() === "") return;
      const equals = line.indexOf("=");
      const written = line.slice(0, Math.max(0, equals)).trim();
      const value = read(written, line.slice(equals + 1).trim());
      const key = named(written);
      if (equals <= 0 || value === void 0) return wrong(`lines ${shape}; line ${at + 1} is not one`);
      if (found.has(key)) return wrong(`lines ${shape}, each once; line ${at + 1} repeats an earlier one`);
      found.set(key, value);
     });
     return found;
    });
   }
   const registryAuth = reads((text, wrong) => {
    const shape = "lines host=user:password or host/path=user:password";
    const found = new Map;
    for (const {line, key, login, fault} of (0, registry_auth.k)(text)) if (key === void 0 || !login) wrong(`${shape}; line ${line} ${fault ?? "is not one"}`); else if (found.has(key)) wrong(`${shape}, each once; line ${line} repeats an earlier one`); else found.set(key, login);
    return found;
   });
   const verifyLines = reads((text, wrong) => {
    const {lines: found, faults} = (0, line.tF)(text);
    faults.forEach(wrong);
    return found;
   });
   const registryRealms = pairs("registry-host=token-host", (registry, server) => (0, 
   release_image.jU)(registry) && (0, release_image.jU)(server) ? server.toLowerCase() : void 0, release_image.rQ);
   const awsRoles = pairs("account-id=role-arn", (account, arn) => /^\d{12}$/.test(account) && /^arn:[a-z-]+:iam::\d{12}:role\/\S+$/.test(arn) ? arn : void 0);
   const url = reads((text, wrong) => {
    const fault = (0, release_address.RM)(text);
    if (fault) wrong(fault);
    return (0, release_address.mW)(text);
   });
   const urls = list("addresses", (item, wrong) => {
    const fault = (0, release_address.RM)(item);
    if (fault) wrong(fault);
    return (0, release_address.mW)(item);
   });
   const webhooks = reads((text, wrong) => text.split(/\r?\n/).flatMap((line, at) => {
    const address = line.trim();
    if (address === "") return [];
    const fault = /\s/.test(address) ? "one address alone" : (0, release_address.RM)(address, true);
    if (fault) wrong(`webhook addresses, one a line; line ${at + 1} is to be ${fault}`); else if (OLD_TEAMS.test(new URL(address).hostname)) wrong(`addresses that are served; line ${at + 1} is a connector of Office 365, which has ended: make a workflow in Teams ("when a webhook request is received")`);
    return [ address ];
   }));
   const OLD_TEAMS = /(?:\.webhook\.office\.com|^outlook\.office(?:365)?\.com)$/;
   const ends = reads((text, wrong) => {
    const found = items(text.toLowerCase());
    if (text !== "" && found.length === 0) wrong("ends of a run; this holds separators alone");
    for (const word of found) if (!ended.B.includes(word)) wrong(`ends of a run (${ended.B.join(", ")}); "${(0, 
    cut.J)(word, 40)}" is none`);
    return new Set(found);
   });
   const signingSecret = must(text => !/[\s\0]/.test(text) && (!text.startsWith("whsec_") || /^whsec_[A-Za-z0-9+/]{20,}={0,2}$/.test(text)), "a signing secret without white space; behind whsec_ base64");
   const slugOrNone = must(slug.u, "the slug of a tenant (lower-case letters, digits and dashes, at most 63), or none");
   const slugs = list("slugs of tenants", (item, wrong) => {
    if (!(0, slug.u)(item)) wrong(`slugs of tenants (lower-case letters, digits and dashes, at most 63); "${item}" is none`);
    return item;
   });
   const fleet = reads((text, wrong) => {
    const {listed, faults} = (0, release_listed.k)(text);
    for (const {words} of faults) wrong(`one tenant a line, its slug (lower-case letters, digits and dashes, at most 63) and where wanted its address; ${words}`);
    return listed;
   });
   const command = reads((text, wrong) => {
    const split = splitCommand(text);
    if (typeof split !== "string") return {
     text,
     ...split
    };
    wrong(`a command and its words, which no shell is asked for; ${split}`);
    return {
     text,
     words: [],
     unexpanded: []
    };
   });
   const variableNames = list("names of variables", (item, wrong) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(item)) wrong(`names of variables; "${(0, cut.J)(item, 40)}" is none`); else if (/^(?:INPUT|RELEASE_ACTION)_/i.test(item)) wrong(`variables that are no inputs; ${(0, 
    cut.J)(item, 80)} is one, and no command is given it`);
    return item;
   });
   const requestPath = must(text => /^\/[^\s#\\]*$/.test(text) && !/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(text.split("?")[0]), "a path that begins with a slash, such as /buildinfo");
   const jsonPath = must(text => /^\$[.[]/.test(text), "a JSONPath by RFC 9535, such as $.git_sha");
   const suiteName = must(() => true, "a built-in suite's name, or a path");
   const urlTemplate = reads((text, wrong) => {
    const fault = (0, release_address.RM)(text.replaceAll("{slug}", "slug"));
    if (fault) wrong(fault); else if (!text.includes("{slug}")) wrong("an address that holds {slug}"); else if (/[{}<>$]/.test(text.replaceAll("{slug}", ""))) wrong("an address that holds {slug}, in one pair of braces, and nothing else to be filled in");
    return (0, release_address.mW)(text);
   });
   const killSwitch = reads((text, wrong) => {
    const on = (0, kill_switch.M)(text);
    if (on === void 0) wrong(kill_switch.q);
    return on === true;
   });
  },
  2619: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    au: () => didYouMean,
    cR: () => nearName,
    q: () => sameName
   });
   const plain = name => name.toLowerCase().replace(/^(?:input|release_action)_/, "").replace(/[-_\s]/g, "");
   const sameName = (name, names) => names.find(known => plain(known) === plain(name));
   function nearName(name, names) {
    const same = sameName(name, names);
    if (same) return same;
    const word = plain(name);
    if (word.length < 4 || word.length > 60) return;
    const most = word.length < 8 ? 1 : 2;
    const found = names.map(known => ({
     known,
     steps: distance(plain(known), word)
    })).sort((a, b) => a.steps - b.steps)[0];
    return found && found.steps <= most ? found.known : void 0;
   }
   function didYouMean(name, names) {
    const near = nearName(name, names);
    return near === void 0 ? "" : `; did you mean ${near}?`;
   }
   function distance(one, other) {
    const [from, to] = [ [ ...one ], [ ...other ] ];
    let before = [];
    let row = Array.from({
     length: to.length + 1
    }, (_, at) => at);
    for (const [at, letter] of from.entries()) {
     const next = [ at + 1 ];
     for (const [place, counterpart] of to.entries()) {
      const swapped = letter === to[place - 1] && from[at - 1] === counterpart ? before[place - 1] + 1 : 1 / 0;
      next.push(Math.min(next[place] + 1, row[place + 1] + 1, row[place] + (letter === counterpart ? 0 : 1), swapped));
     }
     [before, row] = [ row, next ];
    }
    return row.at(-1);
   }
  },
  9526: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    $u: () => parseDeployCanary,
    GT: () => namesFor,
    LT: () => parseVerify,
    SY: () => parseCanaries,
    TR: () => parseRequest,
    VW: () => parseNotify,
    X: () => parseShowing,
    X4: () => parseAlone,
    Xs: () => parseDoctor,
    _h: () => parseDryRun,
    cR: () => parseCanary,
    i$: () => parseStatus,
    i6: () => parseHistory,
    mH: () => idleInputs,
    nJ: () => camel,
    wI: () => parseLogins,
    yQ: () => parseOwn
   });
   var valibot__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7934);
   var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1709);
   var _release_image__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1e3);
   var _release_tag__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3837);
   var _command_inputs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3824);
   var _fault__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(901);
   var _inputs__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4332);
   var _near__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(2619);
   var _rules__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1214);
   function parseRequest(raw) {
    const strange = strangeInputs(raw);
    const mode = valibot__WEBPACK_IMPORTED_MODULE_6__.xLC(_inputs__WEBPACK_IMPORTED_MODULE_4__.mc.mode.schema, said(raw, "mode") ?? "");
    if (!mode.success) {
     const faults = [ {
      input: "mode",
      given: said(raw, "mode"),
      expected: mode.issues[0].message
     }, ...strange.faults ];
     for (const name of _inputs__WEBPACK_IMPORTED_MODULE_4__.Qh) if (name !== "mode" && said(raw, name) !== void 0) read(name, raw, faults);
     return {
      ok: false,
      warnings: strange.warnings,
      faults: withNearOnes(faults, raw)
     };
    }
    const faults = [ ...strange.faults ];
    const values = {
     mode: mode.output
    };
    const named = {
     deploy: "redeploy-tag",
     promote: "source-tag",
     smoke: void 0,
     rollback: void 0
    }[mode.output];
    const commit = named && commitOfTag(raw, named);
    for (const name of (0, _inputs__WEBPACK_IMPORTED_MODULE_4__.Vc)(mode.output)) if (name !== "mode") values[camel(name)] = name === "sha" && commit !== void 0 ? commit : read(name, raw, faults, mode.output);
    if (mode.output === "rollback") values["fleet"] = fleetOf(raw);
    if (mode.output === "rollback") values["images"] = targetsOf(values["images"]);
    const warnings = [ ...strange.warnings, ...foreignInputs(raw, mode.output), ...(0, 
    _rules__WEBPACK_IMPORTED_MODULE_5__.g8)(mode.output, values) ];
    faults.push(...(0, _rules__WEBPACK_IMPORTED_MODULE_5__.Sl)(mode.output, values, new Set(faults.map(({input}) => input))));
    if (faults.length > 0) return {
     ok: false,
     faults: withNearOnes(faults, raw),
     warnings,
     mode: mode.output
    };
    return {
     ok: true,
     request: values,
     warnings
    };
   }
   function fleetOf(raw) {
    const read = parsePart(raw, _command_inputs__WEBPACK_IMPORTED_MODULE_2__.JI, {
     mode: "deploy"
    });
    return read.ok ? read.inputs : void 0;
   }
   const parseLogins = raw => parsePart(raw, [ "registry-auth", "registry-realms", "aws-roles", "github-token" ]);
   const parseOwn = raw => parsePart(raw, [ "images", "target-tag", "tenant-url-template", "fleet", "fleet-command", "smoke-suite" ]);
   const parseCanaries = raw => parsePart(raw, [ "tenant-urls", "tenant-tokens", "tenant-org-ids" ]);
   const parseDryRun = raw => parsePart(raw, [ "dry-run" ]);
   const parseNotify = raw => parsePart(raw, [ "notify", "notify-on", "notify-secret" ]);
   const parseShowing = raw => parsePart(raw, [ "environment", "api-url", "github-token" ]);
   const parseDeployCanary = raw => parsePart(raw, [ "canary-token" ]);
   function namesFor(mode) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_6__.xLC(_inputs__WEBPACK_IMPORTED_MODULE_4__.mc.mode.schema, mode?.trim() ?? "");
    return read.success ? (0, _inputs__WEBPACK_IMPORTED_MODULE_4__.Vc)(read.output) : _inputs__WEBPACK_IMPORTED_MODULE_4__.Qh;
   }
   function parseHistory(raw, needs) {
    const digest = said(raw, "sha")?.toLowerCase() ?? "";
    const byDigest = needs.sha && (0, _release_digest__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest);
    const read = parsePart(raw, needs.sha && !byDigest ? [ ..._command_inputs__WEBPACK_IMPORTED_MODULE_2__.R_, "sha" ] : _command_inputs__WEBPACK_IMPORTED_MODULE_2__.R_);
    const faults = read.ok ? (0, _rules__WEBPACK_IMPORTED_MODULE_5__.Pi)(read.inputs, needs) : read.faults;
    if (!read.ok || faults.length > 0) return {
     ok: false,
     faults
    };
    const {sha, ...request} = read.inputs;
    return {
     ok: true,
     inputs: {
      ...request,
      build: byDigest ? digest : sha
     }
    };
   }
   function parseVerify(raw) {
    const read = parsePart(raw, _command_inputs__WEBPACK_IMPORTED_MODULE_2__.Uz);
    const faults = read.ok ? (0, _rules__WEBPACK_IMPORTED_MODULE_5__.QJ)(read.inputs) : read.faults;
    return faults.length > 0 ? {
     ok: false,
     faults
    } : read;
   }
   const PROVISIONING = "900";
   function parseCanary(raw, words, adds) {
    const read = parsePart({
     "wait-seconds": PROVISIONING,
     ...raw
    }, _command_inputs__WEBPACK_IMPORTED_MODULE_2__.$8);
    const faults = [ ...(0, _rules__WEBPACK_IMPORTED_MODULE_5__.wD)(words, adds), ...read.ok ? (0, 
    _rules__WEBPACK_IMPORTED_MODULE_5__.sH)(read.inputs) : read.faults ];
    if (!read.ok || faults.length > 0) return {
     ok: false,
     faults
    };
    const {slug = "", name = "", plan = "", repository} = words;
    return {
     ok: true,
     inputs: {
      ...read.inputs,
      slug,
      name,
      plan,
      repository
     }
    };
   }
   function parseStatus(raw) {
    const read = parsePart(raw, _command_inputs__WEBPACK_IMPORTED_MODULE_2__.tk, {
     optional: [ "control-plane-token" ]
    });
    const faults = read.ok ? (0, _rules__WEBPACK_IMPORTED_MODULE_5__.Aq)(read.inputs) : read.faults;
    return faults.length > 0 ? {
     ok: false,
     faults
    } : read;
   }
   function parseDoctor(raw) {
    const read = parsePart(raw, _command_inputs__WEBPACK_IMPORTED_MODULE_2__.yv, {
     optional: [ "control-plane-token", "canary-slug" ]
    });
    const faults = read.ok ? (0, _rules__WEBPACK_IMPORTED_MODULE_5__.D0)(read.inputs) : read.faults;
    return faults.length > 0 ? {
     ok: false,
     faults
    } : read;
   }
   const READS = {
    history: [ ..._command_inputs__WEBPACK_IMPORTED_MODULE_2__.R_, "sha" ],
    canary: _command_inputs__WEBPACK_IMPORTED_MODULE_2__.$8,
    status: _command_inputs__WEBPACK_IMPORTED_MODULE_2__.tk,
    doctor: _command_inputs__WEBPACK_IMPORTED_MODULE_2__.yv,
    verify: _command_inputs__WEBPACK_IMPORTED_MODULE_2__.Uz
   };
   const idleInputs = (raw, of) => {
    const known = [ ...READS[of], ..._command_inputs__WEBPACK_IMPORTED_MODULE_2__.FN ];
    return _inputs__WEBPACK_IMPORTED_MODULE_4__.Qh.filter(name => !known.includes(name) && said(raw, name) !== void 0).map(name => `the input ${name} does nothing here`);
   };
   function parseAlone(raw, mode) {
    const given = (0, _inputs__WEBPACK_IMPORTED_MODULE_4__.Vc)(mode).filter(name => name !== "mode" && said(raw, name) !== void 0);
    return Object.fromEntries(given.flatMap(name => {
     const value = read(name, raw, [], mode);
     return value === void 0 ? [] : [ [ camel(name), value ] ];
    }));
   }
   function parsePart(raw, names, {mode, optional = []} = {}) {
    const faults = [];
    const given = names.filter(name => !optional.includes(name) || said(raw, name) !== void 0);
    const values = Object.fromEntries(given.map(name => [ camel(name), read(name, raw, faults, mode) ]));
    if (values["images"]) values["images"] = targetsOf(values["images"]);
    return faults.length > 0 ? {
     ok: false,
     faults
    } : {
     ok: true,
     inputs: values
    };
   }
   function commitOfTag(raw, input) {
    const tag = said(raw, input);
    if (tag === void 0 || (0, _release_tag__WEBPACK_IMPORTED_MODULE_7__.yF)(tag) || said(raw, "sha") !== void 0) return;
    return (0, _release_tag__WEBPACK_IMPORTED_MODULE_7__._z)(tag) ?? "";
   }
   const targetsOf = images => images?.map(_release_image__WEBPACK_IMPORTED_MODULE_1__.xH);
   function read(name, raw, faults, mode) {
    const spec = _inputs__WEBPACK_IMPORTED_MODULE_4__.mc[name];
    const text = said(raw, name) ?? (mode && spec.defaultIn?.[mode]) ?? spec.default;
    if (text === void 0) {
     if (spec.required) faults.push({
      input: name,
      expected: `${_fault__WEBPACK_IMPORTED_MODULE_3__.lV}${plain(helpIn(mode, spec.help))}`
     });
     return;
    }
    const result = valibot__WEBPACK_IMPORTED_MODULE_6__.xLC(spec.schema, text);
    if (result.success) return result.output;
    for (const issue of result.issues) faults.push({
     input: name,
     given: spec.secret || spec.unquoted ? void 0 : text,
     expected: issue.message
    });
    return;
   }
   function foreignInputs(raw, mode) {
    const own = new Set((0, _inputs__WEBPACK_IMPORTED_MODULE_4__.Vc)(mode));
    return _inputs__WEBPACK_IMPORTED_MODULE_4__.Qh.flatMap(name => {
     const spec = _inputs__WEBPACK_IMPORTED_MODULE_4__.mc[name];
     const text = said(raw, name);
     if (own.has(name) || text === void 0 || text === spec.default) return [];
     const but = mode === "rollback" && _command_inputs__WEBPACK_IMPORTED_MODULE_2__.JI.includes(name) ? " but to fill the command for the tenants in its report" : "";
     return [ `the input ${name} does nothing in mode ${mode}${but}; it belongs to ${spec.modes.join(", ")}` ];
    });
   }
   function strangeInputs(raw) {
    const strange = Object.keys(raw).filter(name => !(name in _inputs__WEBPACK_IMPORTED_MODULE_4__.mc) && said(raw, name) !== void 0);
    const meant = input => {
     const name = (0, _near__WEBPACK_IMPORTED_MODULE_8__.q)(input, _inputs__WEBPACK_IMPORTED_MODULE_4__.Qh);
     return name === void 0 ? [] : [ {
      input,
      expected: `an input that exists: ${name}, as it is spelled`
     } ];
    };
    return {
     faults: strange.flatMap(meant),
     warnings: strange.filter(name => meant(name).length === 0).map(input => (0, _fault__WEBPACK_IMPORTED_MODULE_3__.z9)({
      input,
      expected: `an input that exists, and this one does nothing${(0, _near__WEBPACK_IMPORTED_MODULE_8__.au)(input, _inputs__WEBPACK_IMPORTED_MODULE_4__.Qh)}`
     }))
    };
   }
   function withNearOnes(faults, raw) {
    const strange = Object.keys(raw).filter(name => !(name in _inputs__WEBPACK_IMPORTED_MODULE_4__.mc) && said(raw, name) !== void 0);
    return faults.map(fault => {
     const near = said(raw, fault.input) === void 0 ? strange.find(name => name !== fault.input && (0, 
     _near__WEBPACK_IMPORTED_MODULE_8__.cR)(name, _inputs__WEBPACK_IMPORTED_MODULE_4__.Qh) === fault.input) : void 0;
     return near === void 0 ? fault : {
      ...fault,
      expected: `${fault.expected} (${near} is given, and is no input: ${fault.input} is)`
     };
    });
   }
   function said(raw, name) {
    const text = raw[name]?.trim();
    return text === "" ? void 0 : text;
   }
   const camel = name => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
   const helpIn = (mode, help) => mode === "rollback" ? help : help.replace(/ In `rollback` .*$/, "");
   const plain = help => help.replaceAll("`", "").replace(/\.$/, "");
  },
  2085: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    k: () => readAuthLines
   });
   var _release_json_end__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2287);
   var _release_login_key__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4914);
   const BLANK_ENDS = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
   const JSON_PASSWORD = /[ \t]*(\{\s*["}])/y;
   function readAuthLines(text) {
    const found = [];
    for (let at = 0, line = 1; at < text.length; ) {
     const {end, ...read} = readLine(text, at, line);
     if (text.slice(at, end).trim() !== "") found.push(read);
     line += text.slice(at, end).split("\n").length;
     at = end + 1;
    }
    return found;
   }
   function readLine(text, from, line) {
    const end = lineEnd(text, from);
    const [, host = "", user = ""] = /^([^=]*)=([^:]*):/.exec(text.slice(from, end)) ?? [];
    const key = (0, _release_login_key__WEBPACK_IMPORTED_MODULE_0__.O)(host.trim());
    const password = from + host.length + user.length + 2;
    JSON_PASSWORD.lastIndex = password;
    if (user.trim() === "" || key === void 0) return {
     line,
     end
    };
    const json = JSON_PASSWORD.exec(text);
    const stop = json ? (0, _release_json_end__WEBPACK_IMPORTED_MODULE_1__.i)(text, JSON_PASSWORD.lastIndex - json[1].length) : end;
    if (stop === void 0) return {
     line,
     end: text.length,
     fault: "begins a JSON that does not end"
    };
    const whole = lineEnd(text, stop);
    if (json && text.slice(stop, whole).trim() !== "") return {
     line,
     end: whole,
     fault: "goes on behind its JSON"
    };
    const secret = text.slice(password, stop).replace(BLANK_ENDS, "");
    return {
     line,
     end: whole,
     key,
     login: secret === "" ? void 0 : {
      user: user.trim(),
      password: secret
     }
    };
   }
   function lineEnd(text, from) {
    const found = text.indexOf("\n", from);
    return found < 0 ? text.length : found;
   }
  },
  1214: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Aq: () => statusFaults,
    C2: () => rootFor,
    D0: () => doctorFaults,
    Pi: () => memoryFaults,
    QJ: () => byHandFaults,
    Sl: () => crossFaults,
    g8: () => crossWarnings,
    sH: () => canaryFaults,
    wD: () => wordFaults
   });
   var _release_address__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9861);
   var _release_history_history__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7498);
   var _release_image__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1e3);
   var _release_slug__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3006);
   var _release_status_context__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2369);
   var _release_tag__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3837);
   var _inputs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4332);
   var _kinds__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(891);
   function crossFaults(mode, read, faulty) {
    const faults = modeFaults(mode, read, faulty);
    return faults.some(({input}) => input === "target-tag") ? faults : [ ...faults, ...historyTags(read) ];
   }
   function modeFaults(mode, read, faulty) {
    switch (mode) {
    case "smoke":
     return smoke(read);

    case "promote":
     return [ ...notPrevious(read, mode), ...needsImages(read), ...tags(read, `${tagOf(read)}-previous`), ...needsRoot(read) ];

    case "rollback":
     return [ ...needsImages(read), ...rollbackTags(read) ];

    case "deploy":
     return [ ...notPrevious(read, mode), ...tags(read, `${tagOf(read)}-previous`), ...manualPath(read), ...contexts(read), ...whoMoves(read, faulty), ...canaryOf(read), ...needsRoot(read), ...verifiesNothing(read) ];
    }
   }
   const tagOf = read => read.targetTag ?? "";
   function notPrevious({sha}, mode) {
    return sha === "previous" ? [ {
     input: "sha",
     given: sha,
     expected: `a commit in ${mode}; previous is for rollback`
    } ] : [];
   }
   function historyTags({targetTag, history}) {
    if (!history || targetTag === void 0 || (0, _release_tag__WEBPACK_IMPORTED_MODULE_4__.dz)((0, 
    _release_history_history__WEBPACK_IMPORTED_MODULE_0__.DJ)(targetTag))) return [];
    return [ {
     input: "target-tag",
     given: targetTag,
     expected: "a tag short enough that -history fits behind it"
    } ];
   }
   function wordFaults({slug, name, plan, repository}, adds) {
    const faults = [];
    if (slug === void 0 || !(0, _release_slug__WEBPACK_IMPORTED_MODULE_5__.u)(slug)) faults.push({
     input: "slug",
     given: slug,
     expected: "the slug of the tenant (lower-case letters, digits and dashes, at most 63)"
    });
    if (adds && !name?.trim()) faults.push({
     input: "name",
     given: name,
     expected: "the name of its organisation"
    });
    if (adds && !plan?.trim()) faults.push({
     input: "plan",
     given: plan,
     expected: "the plan of its organisation, as the control plane names it"
    });
    if (repository !== void 0 && !/^[\w.-]+\/[\w.-]+$/.test(repository)) faults.push({
     input: "repository",
     given: repository,
     expected: "owner/name"
    });
    return faults;
   }
   function canaryFaults(read) {
    const token = read.controlPlaneToken === void 0 ? [ {
     input: "control-plane-token",
     expected: "the admin token of the control plane"
    } ] : [];
    return [ ...token, ...doctorFaults(read) ];
   }
   const doctorFaults = read => [ ...whoLists(read), ...smoke({
    ...read,
    sha: ""
   }) ];
   function statusFaults(read) {
    const isAsked = read.images?.length !== 0 || read.tenantUrls?.length !== 0 || listersOf(read).length > 0;
    const nobody = isAsked ? [] : [ {
     input: "images",
     expected: "at least one image repository, or tenants: tenant-urls, control-plane-token, fleet or fleet-command"
    } ];
    return [ ...nobody, ...historyTags({
     ...read,
     history: true
    }), ...whoLists(read) ];
   }
   function memoryFaults(read, needs) {
    const faults = [ ...needsImages(read), ...historyTags({
     ...read,
     history: true
    }) ];
    if (needs.why && read.why === "") faults.push({
     input: "why",
     expected: "what is wrong, in a sentence: others will want to know"
    });
    if (needs.sha && read.sha === "previous") faults.push({
     input: "sha",
     given: read.sha,
     expected: _kinds__WEBPACK_IMPORTED_MODULE_3__.uP
    });
    return faults;
   }
   function needsImages({images}) {
    return images?.length === 0 ? [ {
     input: "images",
     expected: "at least one image repository"
    } ] : [];
   }
   const rootFor = ({line}) => `a Sigstore trusted root, by its path or its text: line ${line} of verify names an identity`;
   function needsRoot({verify, trustedRoot}) {
    const at = verify?.find(({signer}) => signer.by === "identity");
    if (!at || trustedRoot !== void 0) return [];
    return [ {
     input: "trusted-root",
     expected: rootFor(at)
    } ];
   }
   const verifiesNothing = ({verify, images}) => verify?.length && images?.length === 0 ? [ {
    input: "verify",
    expected: "images with it: without them there is nothing to verify"
   } ] : [];
   const byHandFaults = read => [ ...read.verify.length === 0 ? [ {
    input: "verify",
    expected: "set: who must have signed the image"
   } ] : [], ...needsRoot(read) ];
   function rollbackTags(read) {
    const {sha, targetTag} = read;
    const faults = tags(read, `${targetTag ?? ""}-rolled-back`);
    if (sha !== "previous" || targetTag === void 0 || (0, _release_tag__WEBPACK_IMPORTED_MODULE_4__.dz)(`${targetTag}-previous`)) return faults;
    return [ ...faults, {
     input: "target-tag",
     given: targetTag,
     expected: "a tag short enough that -previous fits behind it"
    } ];
   }
   function tags({sha, sourceTag, targetTag, keepPrevious}, keep) {
    const faults = [];
    if (targetTag !== void 0 && keepPrevious && !(0, _release_tag__WEBPACK_IMPORTED_MODULE_4__.dz)(keep)) faults.push({
     input: "target-tag",
     given: targetTag,
     expected: `a tag short enough that ${keep.slice(targetTag.length)} fits behind it`
    });
    if (sha === void 0 || sha === "previous" || sourceTag === void 0) return faults;
    const source = (0, _release_tag__WEBPACK_IMPORTED_MODULE_4__.au)(sourceTag, sha);
    if (!(0, _release_tag__WEBPACK_IMPORTED_MODULE_4__.dz)(source)) faults.push({
     input: "source-tag",
     given: sourceTag,
     expected: `a template that gives a tag; ${source} is none`
    });
    if (source === targetTag) faults.push({
     input: "source-tag",
     given: sourceTag,
     expected: "another tag than target-tag"
    });
    return faults;
   }
   function manualPath({redeployTag, sha, images, targetTag}) {
    if (redeployTag === void 0 || sha === void 0) return [];
    const tag = (0, _release_tag__WEBPACK_IMPORTED_MODULE_4__.au)(redeployTag, sha);
    if (!(0, _release_tag__WEBPACK_IMPORTED_MODULE_4__.dz)(tag)) return [ {
     input: "redeploy-tag",
     given: redeployTag,
     expected: `a template that gives a tag; ${tag} is none`
    } ];
    const isOwn = tag.endsWith("-history") || (0, _release_tag__WEBPACK_IMPORTED_MODULE_4__.t8)(tag) && images?.length !== 0 && tag.startsWith(`${targetTag}-`);
    if (isOwn) return [ {
     input: "redeploy-tag",
     given: redeployTag,
     expected: "the tag of a build, and not one that is kept beside target-tag, which this deploy would write over"
    } ];
    if (sha !== "" || images?.length !== 0) return [];
    return [ {
     input: "sha",
     expected: "the commit that the tenants are to show: redeploy-tag does not end in one, and there is no image whose label names it"
    } ];
   }
   function contexts({requiredContexts, environment}) {
    const own = environment === void 0 ? void 0 : requiredContexts?.find(name => name.toLowerCase() === (0, 
    _release_status_context__WEBPACK_IMPORTED_MODULE_6__.V)(environment).toLowerCase());
    if (own !== void 0) return [ {
     input: "required-contexts",
     given: own,
     expected: "contexts other than this one, which this very deploy writes at its end: it would wait for itself; take it out"
    } ];
    if (!requiredContexts?.includes("none") || requiredContexts.length === 1) return [];
    return [ {
     input: "required-contexts",
     given: requiredContexts.join(", "),
     expected: "names of contexts, or the word none alone"
    } ];
   }
   function canaryOf({canarySlug, skipTenants, smokeSuite, canaryToken}) {
    const faults = [];
    if (canarySlug !== void 0 && canarySlug !== "none" && skipTenants?.includes(canarySlug)) faults.push({
     input: "skip-tenants",
     given: skipTenants.join(", "),
     expected: `tenants other than the canary; ${canarySlug} is canary-slug`
    });
    if (!smokeSuite) return faults;
    if (canarySlug === "none") faults.push({
     input: "smoke-suite",
     given: smokeSuite,
     expected: "none without a canary: set canary-slug to the tenant that is to be asked"
    }); else if (canaryToken === void 0) faults.push({
     input: "canary-token",
     expected: "the admin token of the canary, which smoke-suite needs"
    });
    return faults;
   }
   const isOwn = ({fleet, fleetCommand}) => (fleet?.length ?? 0) > 0 || fleetCommand !== void 0;
   const BOTH_WAYS = "the admin token of the control plane; or, without a control plane, fleet (or fleet-command) and rollout-command in its place";
   function listersOf({controlPlaneToken, fleet = [], fleetCommand}, faulty = new Set) {
    const isGiven = {
     "control-plane-token": controlPlaneToken !== void 0,
     fleet: fleet.length > 0,
     "fleet-command": fleetCommand !== void 0
    };
    return Object.entries(isGiven).flatMap(([name, is]) => is || faulty.has(name) ? [ name ] : []);
   }
   function whoLists(read) {
    const given = listersOf(read);
    return given.length > 1 ? tooMany(given) : [ ...controlPlane(read), ...homeless(read) ];
   }
   const tooMany = given => [ {
    input: given[1],
    expected: `one alone of control-plane-token, fleet and fleet-command; ${given.join(" and ")} are set`
   } ];
   function homeless({fleet = [], tenantUrlTemplate}) {
    const first = fleet.find(({url}) => url === void 0);
    if (!first || tenantUrlTemplate !== _inputs__WEBPACK_IMPORTED_MODULE_2__.mc["tenant-url-template"].default) return [];
    return [ {
     input: "tenant-url-template",
     expected: `set: where your tenants are, such as https://{slug}.example.com; or in fleet an address behind ${first.slug}, and behind every other`
    } ];
   }
   function whoMoves(read, faulty) {
    const {rolloutCommand} = read;
    const given = listersOf(read, faulty);
    const moves = rolloutCommand !== void 0 || faulty.has("rollout-command");
    const [first] = given;
    if (given.length > 1) return tooMany(given);
    if (first === void 0 && moves) return [ {
     input: "fleet",
     expected: "set: whom rollout-command moves, one tenant a line; or fleet-command"
    } ];
    if (first === void 0) return [ {
     input: "control-plane-token",
     expected: `set: ${BOTH_WAYS}`
    } ];
    if (first === "control-plane-token") {
     const strays = moves ? [ {
      input: "rollout-command",
      given: rolloutCommand?.text,
      expected: "nothing where control-plane-token is set, or fleet in its place: one of the two moves the tenants"
     } ] : [];
     return [ ...strays, ...controlPlane(read) ];
    }
    const faults = moves ? [] : [ {
     input: "rollout-command",
     expected: `set: the command that moves a batch, where ${first} stands in place of a control plane`
    } ];
    return [ ...faults, ...homeless(read) ];
   }
   function crossWarnings(mode, read) {
    const logins = [ ...read.registryAuth?.keys() ?? [] ].filter(key => (0, _release_image__WEBPACK_IMPORTED_MODULE_1__.Fd)(key.split("/")[0])).map(key => `registry-auth: the login for ${key} does nothing, since ECR is asked through AWS's API: give AWS credentials (aws-actions/configure-aws-credentials)`);
    if (mode === "smoke") return twice("tenant-urls", (read.tenantUrls ?? []).map(url => [ url, url ]));
    return [ ...logins, ...mode === "deploy" ? deployWarnings(read) : [] ];
   }
   function deployWarnings(read) {
    const {controlPlaneUrl, rolloutEnv = []} = read;
    const idle = isOwn(read) ? controlPlaneUrl === _inputs__WEBPACK_IMPORTED_MODULE_2__.mc["control-plane-url"].default ? [] : [ "control-plane-url does nothing: the fleet is moved by rollout-command" ] : rolloutEnv.length > 0 ? [ "rollout-env does nothing without rollout-command" ] : [];
    const literal = Object.entries({
     "fleet-command": read.fleetCommand,
     "rollout-command": read.rolloutCommand
    }).flatMap(([name, command]) => command?.unexpanded.length ? [ `${name}: ${command.unexpanded.join(", ")} stays as it is written: no shell is asked, so nothing is put in its place; write sh -c '…' where that is meant` ] : []);
    return [ ...idle, ...literal, ...twice("fleet", (read.fleet ?? []).flatMap(({slug, url}) => url ? [ [ slug, url ] ] : [])) ];
   }
   function twice(input, all) {
    const byPlace = new Map;
    for (const [name, url] of all) {
     const {host, pathname} = new URL(url);
     const place = `${host}${(0, _release_address__WEBPACK_IMPORTED_MODULE_7__.mW)(pathname)}`;
     byPlace.set(place, [ ...byPlace.get(place) ?? [], name ]);
    }
    return [ ...byPlace.values() ].filter(({length}) => length > 1).map(names => `${input}: ${[ ...new Set(names) ].join(", ")} ${new Set(names).size > 1 ? "are one address" : "stands twice"}: one tenant is asked ${names.length} times, and perhaps another one never`);
   }
   function controlPlane({controlPlaneUrl, allowOtherControlPlane}) {
    if (controlPlaneUrl === void 0 || allowOtherControlPlane || controlPlaneUrl === _inputs__WEBPACK_IMPORTED_MODULE_2__.mc["control-plane-url"].default) return [];
    return [ {
     input: "control-plane-url",
     given: controlPlaneUrl,
     expected: "the default, or allow-other-control-plane: true with it"
    } ];
   }
   function smoke({tenantUrls, tenantTokens, tenantOrgIds, sha}) {
    const faults = sha === "previous" ? [ {
     input: "sha",
     given: sha,
     expected: "a commit in smoke; previous is for rollback"
    } ] : [];
    if (!tenantUrls) return faults;
    const count = tenantUrls.length;
    if (tenantTokens && tenantTokens.length !== count) faults.push({
     input: "tenant-tokens",
     expected: `one token for each of the ${count} tenant-urls, in their order; there are ${tenantTokens.length}`
    });
    if (tenantOrgIds && tenantOrgIds.length > 0 && tenantOrgIds.length !== count) faults.push({
     input: "tenant-org-ids",
     expected: `one id for each of the ${count} tenant-urls, in their order, or none; there are ${tenantOrgIds.length}`
    });
    return faults;
   }
  },
  6736: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    H3: () => PREFIX,
    Qn: () => variableOf,
    Y4: () => TYPED_DEFAULTS
   });
   __nccwpck_require__(4332);
   const PREFIX = "RELEASE_ACTION_";
   const variableOf = name => `${PREFIX}${name.toUpperCase().replaceAll("-", "_")}`;
   const TYPED_DEFAULTS = {
    sha: "",
    "github-token": "GITHUB_TOKEN",
    "api-url": "GITHUB_API_URL",
    "evidence-file": "under ~/.local/state/release-action"
   };
  },
  6241: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    MJ: () => countedOf,
    GS: () => placed,
    Ov: () => plainInputs,
    eL: () => resolveInputs
   });
   var dist = __nccwpck_require__(7934);
   var external_node_fs_ = __nccwpck_require__(3024);
   var external_node_path_ = __nccwpck_require__(6760);
   var text_file = __nccwpck_require__(7300);
   const CONFIG_PLACES = [ "release-action.yml", ".github/release-action.yml" ];
   const NEARLY = [ "release-action.yaml", ".github/release-action.yaml", ".release-action.yml" ];
   const LARGEST = 1024 * 1024;
   function findConfig(folder, named) {
    const there = file => (0, external_node_fs_.lstatSync)((0, external_node_path_.resolve)(folder, file), {
     throwIfNoEntry: false
    }) !== void 0;
    if (named !== void 0) return {
     found: read(named, folder),
     ignored: []
    };
    const [file, ...others] = CONFIG_PLACES.filter(there);
    const ignored = [ ...others, ...NEARLY.filter(there) ];
    return file === void 0 ? {
     ignored
    } : {
     found: read(file, folder),
     ignored
    };
   }
   function read(file, folder) {
    const path = (0, external_node_path_.resolve)(folder, file);
    return {
     file,
     path,
     text: (0, text_file.HD)(file, () => file === "/dev/null" ? new Uint8Array : bytesOf(path))
    };
   }
   function bytesOf(path) {
    const handle = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
    try {
     const found = (0, external_node_fs_.fstatSync)(handle);
     if (!found.isFile()) throw new Error(found.isDirectory() ? "it is a folder" : "it is no file");
     if (found.size > LARGEST) throw new Error(`it is larger than ${LARGEST / 1024} KiB`);
     return (0, external_node_fs_.readFileSync)(handle);
    } finally {
     (0, external_node_fs_.closeSync)(handle);
    }
   }
   var nearest = __nccwpck_require__(8487);
   var inputs = __nccwpck_require__(4332);
   var kinds = __nccwpck_require__(891);
   const isSaid = text => (text?.trim() ?? "") !== "";
   function merge(layers) {
    const raw = {};
    const origins = {};
    for (const {source, values} of layers) for (const [name, text] of Object.entries(values)) {
     if (isSaid(raw[name])) continue;
     raw[name] = text ?? raw[name];
     if (isSaid(text)) origins[name] = {
      source
     };
    }
    return {
     raw,
     origins
    };
   }
   function valuesOf({top, environments}, environment) {
    const block = environment === void 0 ? void 0 : environments?.get(environment);
    const all = new Map([ ...top ].map(([name, value]) => [ name, {
     ...value,
     isOfBlock: false
    } ]));
    for (const [name, value] of block ?? []) all.set(name, {
     ...value,
     isOfBlock: true
    });
    return all;
   }
   var parse = __nccwpck_require__(9526);
   var gates_event = __nccwpck_require__(6510);
   var json = __nccwpck_require__(527);
   const told = schema => dist.NpB(dist.cl6(schema), void 0);
   const Text = told(dist.YjP());
   const Count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1));
   const Repository = told(dist.Ikc({
    full_name: Text
   }));
   const Payload = dist.Ikc({
    repository: told(dist.Ikc({
     default_branch: Text
    })),
    sender: told(dist.Ikc({
     type: Text
    })),
    deleted: told(dist.zMY()),
    is_pull: told(dist.zMY()),
    issue: told(dist.Ikc({
     number: Count,
     pull_request: dist.lqM(dist.L5J())
    })),
    pull_request: told(dist.Ikc({
     number: Count,
     head: told(dist.Ikc({
      sha: Text,
      repo: Repository
     })),
     base: told(dist.Ikc({
      repo: Repository
     }))
    })),
    workflow_run: told(dist.Ikc({
     conclusion: Text,
     event: Text,
     head_branch: Text,
     head_sha: Text,
     html_url: Text,
     head_repository: Repository
    }))
   });
   function readEvent(env) {
    const event = env["GITHUB_EVENT_NAME"] ?? "";
    const {said, unread} = payload(env);
    const upstream = event === "workflow_run" ? said.workflow_run : void 0;
    const pulled = event.startsWith("pull_request") ? said.pull_request : void 0;
    const commented = said.issue?.pull_request || said.is_pull ? said.issue ?? void 0 : void 0;
    const trigger = {
     commandLine: false,
     forge: env["GITEA_ACTIONS"] === "true" ? "gitea" : "github",
     event,
     actor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"],
     byBot: said.sender?.type?.toLowerCase() === "bot",
     ...runPage(env),
     checks: ownChecks(env),
     run: env["GITHUB_RUN_ID"] || void 0,
     job: env["GITHUB_JOB"] && [ env["GITHUB_WORKFLOW"], env["GITHUB_JOB"] ].filter(Boolean).join("/").replace(/[^\w./ -]/g, ""),
     repository: env["GITHUB_REPOSITORY"],
     ref: env["GITHUB_REF"],
     defaultBranch: said.repository?.default_branch || void 0,
     pullRequest: pulled ? pullRequest(pulled) : commented && {
      number: commented.number
     },
     unread,
     deleted: event === "push" && said.deleted === true ? true : void 0,
     upstream: upstream ? {
      conclusion: upstream.conclusion ?? void 0,
      event: upstream.event ?? void 0,
      branch: upstream.head_branch ?? void 0,
      repository: upstream.head_repository?.full_name ?? void 0,
      url: upstream.html_url ?? void 0
     } : void 0
    };
    return {
     trigger,
     sha: shaOf(trigger, upstream?.head_sha ?? void 0, pulled?.head?.sha ?? void 0, env)
    };
   }
   function shaOf(trigger, upstream, head, env) {
    if (trigger.event === "workflow_run") return upstream;
    if (trigger.deleted) return;
    return (0, gates_event.h2)(trigger) ? head : env["GITHUB_SHA"];
   }
   function pullRequest(found) {
    const [head, base] = [ found.head?.repo?.full_name, found.base?.repo?.full_name ];
    return {
     number: found.number,
     fromFork: head === void 0 || head !== base
    };
   }
   function payload(env) {
    const nothing = unread => ({
     said: dist.qgA(Payload, {}),
     unread
    });
    const path = env["GITHUB_EVENT_PATH"];
    if (!path) return nothing("GITHUB_EVENT_PATH is not set");
    try {
     const read = (0, json.V)((0, external_node_fs_.readFileSync)(path));
     if ("fault" in read) return nothing(read.fault);
     const payload = dist.xLC(Payload, read.value);
     return payload.success && !Array.isArray(read.value) ? {
      said: payload.output
     } : nothing("it holds no object");
    } catch (fault) {
     return nothing(fault.code ?? "it cannot be opened");
    }
   }
   function runPage(env) {
    const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_NUMBER: number} = env;
    if (!server || !repository || !id) return {};
    const pages = `${server}/${repository}/actions/runs`;
    if (env["GITEA_ACTIONS"] !== "true") return {
     runUrl: `${pages}/${id}`
    };
    return number ? {
     giteaRun: {
      pages,
      id,
      number
     }
    } : {};
   }
   function ownChecks({GITHUB_JOB: job, GITHUB_WORKFLOW: workflow, GITHUB_EVENT_NAME: event}) {
    if (!job) return [];
    return workflow ? [ job, `${workflow} / ${job}`, `${workflow} / ${job} (${event ?? ""})` ] : [ job ];
   }
   const OF_THEIR_REF = new Set([ "push", "workflow_dispatch", "schedule", "repository_dispatch" ]);
   function strangeCheckout(trigger, branch) {
    const {event, ref} = trigger;
    if ((0, gates_event.h2)(trigger)) return "this is a pull request";
    if (event === "workflow_run") {
     const found = (0, gates_event.EK)(trigger, branch);
     return found.verdict === "act" ? void 0 : found.detail;
    }
    if (!OF_THEIR_REF.has(event)) return `the event is ${event || "unknown"}, whose checkout may be anybody's`;
    return ref === `refs/heads/${branch}` ? void 0 : `${event} is on ${ref || "no ref"}`;
   }
   const NAMES = /(?:^|-)(?:urls?|url-template|realms|roles|command|env|file|root|address|hosts?)$|^(?:fleet|verify|notify|config)$/;
   const reaches = name => inputs.mc[name].reaches ?? NAMES.test(name);
   async function judgeReach(laid, {trigger, env}) {
    const event = jobOf(trigger, env);
    const branch = branchOf(laid.given, event);
    const reaching = reachingOf(laid);
    const planned = event && trigger.commandLine && (0, gates_event.h2)(event) ? asPlan(laid) : {
     ...laid,
     warnings: []
    };
    if (reaching.length === 0) return {
     ...planned,
     faults: []
    };
    const why = event ? strangeCheckout(event, branch ?? "main") : await ofClone(laid.found, branch, env);
    if (why === void 0) return {
     ...planned,
     faults: []
    };
    if (event && !trigger.commandLine && skips(laid.raw["mode"], event, branch ?? "main")) return {
     ...without(planned, reaching.map(({name}) => name).filter(name => !ASKED_LATER.has(name))),
     faults: [],
     warnings: planned.warnings
    };
    const where = event ? `on ${branch ?? "main"} alone` : "in a file of the branch that releases";
    return {
     ...without(planned, reaching.map(({name}) => name)),
     warnings: planned.warnings,
     faults: reaching.map(({name, place}) => ({
      input: name,
      place,
      expected: `it ${where}, and ${why}: an address, a command or a path of a file counts there only; give it as ${trigger.commandLine ? `--${name}` : `the input ${name}`}`
     }))
    };
   }
   const ASKED_LATER = new Set([ "control-plane-url", "tenant-url-template", "fleet", "fleet-command", "rollout-command", "rollout-env" ]);
   function jobOf(trigger, env) {
    if (!trigger.commandLine) return trigger;
    return env["GITHUB_ACTIONS"] === "true" || env["GITEA_ACTIONS"] === "true" || env["GITHUB_EVENT_NAME"] ? readEvent(env).trigger : void 0;
   }
   function branchOf(given, event) {
    const read = dist.xLC(kinds.tk, given["branch"]?.trim() ?? "");
    return read.success ? read.output : event?.defaultBranch;
   }
   function reachingOf({raw, origins}) {
    return Object.entries(origins).flatMap(([name, origin]) => {
     if (!origin || !("file" in origin) || !reaches(name)) return [];
     if (raw[name]?.trim() === inputs.mc[name].default) return [];
     return [ {
      name,
      place: {
       file: origin.file,
       line: origin.line,
       column: origin.column
      }
     } ];
    });
   }
   async function ofClone({path, text}, branch, env) {
    const {strangeFile} = await Promise.all([ __nccwpck_require__.e(1260), __nccwpck_require__.e(4415) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4415));
    return strangeFile(path, text, branch, env);
   }
   const skips = (mode, event, branch) => (mode?.trim() === "promote" || mode?.trim() === "deploy") && (0, 
   gates_event.EK)(event, branch).verdict === "skip";
   function asPlan({raw, origins}) {
    const usesFile = Object.values(origins).some(origin => origin && "file" in origin);
    if (!usesFile) return {
     raw,
     origins,
     warnings: []
    };
    return {
     raw: {
      ...raw,
      "dry-run": "true"
     },
     origins: {
      ...origins,
      "dry-run": {
       source: "event"
      }
     },
     warnings: [ "this job is a pull request's, and so is the config file: nothing is done, it is a dry run" ]
    };
   }
   function without({raw, origins}, names) {
    const isFiles = name => names.includes(name) && "file" in (origins[name] ?? {});
    return {
     raw: Object.fromEntries(Object.entries(raw).filter(([name]) => !isFiles(name))),
     origins: Object.fromEntries(Object.entries(origins).filter(([name]) => !isFiles(name)))
    };
   }
   const plainInputs = raw => ({
    raw,
    origins: {},
    standing: {},
    faults: [],
    warnings: [],
    secrets: []
   });
   async function resolveInputs(layers, host, asker = {}) {
    const given = merge(layers);
    const named = said(given.raw["config"]);
    const looked = look(named);
    if (!looked.found) return withSha({
     ...given,
     standing: {},
     faults: looked.faults,
     warnings: looked.warnings,
     secrets: []
    }, asker);
    const {parseConfig} = await Promise.all([ __nccwpck_require__.e(8815), __nccwpck_require__.e(1153) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1153));
    const {config, faults, secrets} = parseConfig(looked.found.text, looked.found.file);
    const resolved = await overlay(layers, looked.found, config, host, asker);
    return withSha({
     ...resolved,
     faults: [ ...faults, ...resolved.faults ],
     warnings: [ ...looked.warnings, ...resolved.warnings ],
     secrets
    }, asker);
   }
   function look(named) {
    try {
     const {found, ignored} = findConfig(process.cwd(), named);
     const warnings = ignored.map(file => `${file} is there and is not read: the config file is ${found?.file ?? "release-action.yml, or .github/release-action.yml"}`);
     return {
      found,
      faults: [],
      warnings
     };
    } catch (fault) {
     return {
      faults: [ {
       input: "config",
       given: named,
       expected: `a file that can be read: ${fault.message}`
      } ],
      warnings: []
     };
    }
   }
   async function overlay(layers, found, config, host, asker) {
    const given = merge(layers);
    const environment = said(given.raw["environment"]) ?? config.top.get("environment")?.text.trim();
    const faults = environmentFaults(environment, config);
    const all = valuesOf(config, environment);
    const origins = {
     ...given.origins
    };
    const raw = {
     ...given.raw
    };
    const names = new Set(asker.names ?? (0, parse.GT)(said(raw["mode"]) ?? all.get("mode")?.text));
    for (const [name, {text, isOfBlock, line, column}] of all) {
     if (!names.has(name) || name in origins) continue;
     raw[name] = text;
     origins[name] = {
      source: isOfBlock ? "environment" : "file",
      file: config.file,
      line,
      column
     };
    }
    const reach = await judgeReach({
     raw,
     origins,
     given: given.raw,
     found
    }, host);
    const counted = Object.values(reach.origins).filter(origin => origin && "file" in origin).length;
    const block = environment !== void 0 && config.environments?.has(environment) ? environment : void 0;
    return {
     raw: reach.raw,
     origins: reach.origins,
     standing: Object.fromEntries([ ...all ].map(([name, {text}]) => [ name, text ])),
     faults: [ ...faults, ...reach.faults ],
     warnings: reach.warnings,
     secrets: [],
     config: {
      file: config.file,
      environment: block,
      keys: all.size,
      counted
     }
    };
   }
   function environmentFaults(environment, {file, environments}) {
    if (environment === void 0 || !environments || environments.has(environment) || !dist.is(kinds.cA, environment)) return [];
    const near = (0, nearest.p)(environment, [ ...environments.keys() ]).slice(0, 5);
    const expected = near.length === 0 ? `none: the environments of ${file} are empty` : `an environment of ${file}: ${near.join(", ")}`;
    return [ {
     input: "environment",
     given: environment,
     expected
    } ];
   }
   function withSha(resolved, {shaOf}) {
    const sha = said(resolved.raw["sha"]) === void 0 ? shaOf?.(resolved.raw) : void 0;
    return sha === void 0 ? resolved : {
     ...resolved,
     raw: {
      ...resolved.raw,
      sha
     },
     origins: {
      ...resolved.origins,
      sha: {
       source: "event"
      }
     }
    };
   }
   const said = text => text?.trim() || void 0;
   function placed(faults, {faults: ofFile, origins}) {
    const told = new Set(ofFile.map(({input}) => input));
    const isTold = ({input, given}) => told.has(input) || told.has("") && given === void 0 && !(input in origins);
    return [ ...ofFile, ...faults.filter(fault => !isTold(fault)).map(fault => {
     const origin = origins[fault.input];
     return origin && "file" in origin ? {
      ...fault,
      place: {
       file: origin.file,
       line: origin.line,
       column: origin.column
      }
     } : fault;
    }) ];
   }
   const countedOf = ({raw, origins}) => Object.fromEntries(Object.entries(raw).filter(([name]) => name in inputs.mc && "file" in (origins[name] ?? {})));
  },
  4223: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    V: () => secretsIn
   });
   var safe = __nccwpck_require__(9369);
   const SHORTEST = 4;
   const wellFormed = text => Buffer.from(text).toString();
   const json = text => JSON.stringify(text).slice(1, -1);
   const forms_escape = (characters, by) => text => text.replace(characters, by);
   const percent = character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
   const unicode = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
   const url = text => encodeURIComponent(wellFormed(text));
   const strictUrl = text => url(text).replace(/[!'()*]/g, percent);
   const NAMED = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;"
   };
   const named = forms_escape(/[&<>"]/g, character => NAMED[character]);
   const quoted = text => text.replaceAll("'", "'\\''");
   const inMarkdown = forms_escape(/[!-/:-@[-`{-~]/g, character => `\\${character}`);
   const FORMS = [ safe.I, json, text => json(text).replace(/[<>&]/g, unicode), text => json(text).replaceAll("/", "\\/"), text => json(text).replace(/[^\0-~]/g, unicode), url, strictUrl, text => strictUrl(text).replaceAll("%20", "+"), text => strictUrl(text).replace(/%../g, code => code.toLowerCase()), text => encodeURI(wellFormed(text)), text => named(text).replaceAll("'", "&apos;"), text => named(text).replaceAll("'", "&#39;"), named, forms_escape(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`), forms_escape(/[&<>"'`]/g, character => `&#x${character.charCodeAt(0).toString(16)};`), quoted, text => text.replaceAll("'", "''"), forms_escape(/["\\$`]/g, character => `\\${character}`), forms_escape(/[^\w@%+=:,./-]/g, character => `\\${character}`), text => text.replaceAll("|", "\\|"), text => text.replaceAll("|", "&#124;"), inMarkdown, forms_escape(/[`|]/g, character => `\`&#${character.charCodeAt(0)};\``), forms_escape(/[%\r\n]/g, percent), forms_escape(/[%\r\n:,]/g, percent) ];
   const PLAIN = /^[\w.-]*$/;
   const written = text => PLAIN.test(text) ? [ inMarkdown(text) ] : FORMS.map(form => form(text));
   const partsOf = secret => [ ...new Set([ secret, secret.trim(), ...secret.split(/\r\n|\r|\n/).map(line => line.trim()) ]) ];
   function formsOf(secret) {
    const texts = unique(partsOf(secret));
    return unique([ ...texts, ...texts.flatMap(written), ...texts.flatMap(inBase64) ]);
   }
   const formsOfForms = forms => unique(forms.flatMap(text => [ json(text), quoted(text) ]));
   const unique = texts => [ ...new Set(texts) ].filter(text => text.length >= SHORTEST);
   function inBase64(text) {
    if (text.length < SHORTEST) return [];
    const alone = Buffer.from(text).toString("base64");
    const within = [ 0, 1, 2 ].map(before => {
     const bytes = Buffer.concat([ Buffer.alloc(before), Buffer.from(text) ]);
     const first = Math.ceil(before * 8 / 6);
     return bytes.toString("base64").slice(first, Math.floor(bytes.length * 8 / 6));
    });
    return [ alone, ...within ].flatMap(found => [ found, found.replaceAll("+", "-").replaceAll("/", "_") ]);
   }
   class Shelf {
    literals=[];
    shorter=[];
    isSorted=true;
    add(literal) {
     this.literals.push(literal);
     this.isSorted = false;
    }
    whole(text, from) {
     for (let at = this.lastUpTo(text, from); at >= 0; at = this.shorter[at]) {
      const literal = this.literals[at];
      if (text.startsWith(literal, from)) return literal.length;
     }
     return 0;
    }
    nearest(text, from) {
     const at = this.lastUpTo(text, from);
     const [below, above] = [ at, at + 1 ].map(place => this.literals[place] ?? "");
     const [a, b] = [ shares(below, text, from), shares(above, text, from) ];
     return a > b ? {
      shared: a,
      of: below.length
     } : {
      shared: b,
      of: above.length
     };
    }
    lastUpTo(text, from) {
     if (!this.isSorted) this.sort();
     let [low, high] = [ -1, this.literals.length - 1 ];
     while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (isBehind(this.literals[middle], text, from)) high = middle - 1; else low = middle;
     }
     return low;
    }
    sort() {
     this.literals.sort((a, b) => a < b ? -1 : 1);
     const open = [];
     this.shorter = this.literals.map((literal, at) => {
      while (open.length > 0 && !literal.startsWith(this.literals[open.at(-1)])) open.pop();
      const found = open.at(-1) ?? -1;
      open.push(at);
      return found;
     });
     this.isSorted = true;
    }
   }
   function shares(literal, text, from) {
    let length = 0;
    while (length < literal.length && literal.charCodeAt(length) === text.charCodeAt(from + length)) length++;
    return length;
   }
   function isBehind(literal, text, from) {
    const same = shares(literal, text, from);
    if (same === literal.length) return false;
    const other = text.charCodeAt(from + same);
    return Number.isNaN(other) || literal.charCodeAt(same) > other;
   }
   const HEAD = 4;
   const SLOTS = 1 << 16;
   const CUT = /…|\.\.\./y;
   const TELLING = 8;
   const MOST_OF = 3 / 4;
   class Literals {
    byHead=new Map;
    heads=new Uint8Array(SLOTS);
    add(literal) {
     const head = literal.slice(0, HEAD);
     const shelf = this.byHead.get(head) ?? new Shelf;
     this.byHead.set(head, shelf);
     shelf.add(literal);
     this.heads[hash(literal, 0)] = 1;
    }
    get isEmpty() {
     return this.byHead.size === 0;
    }
    find(text) {
     return this.scan(text, (shelf, from) => shelf.whole(text, from));
    }
    findTorn(text) {
     return this.scan(text, (shelf, from) => Math.max(shelf.whole(text, from), tornLength(shelf, text, from)));
    }
    scan(text, lengthAt) {
     const found = [];
     for (let from = 0; from + HEAD <= text.length; from++) {
      if (this.heads[hash(text, from)] === 0) continue;
      const shelf = this.byHead.get(text.slice(from, from + HEAD));
      const length = shelf ? lengthAt(shelf, from) : 0;
      if (length > 0) found.push({
       from,
       to: from + length
      });
     }
     return found;
    }
   }
   const hash = (text, at) => ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) * 31 + text.charCodeAt(at + 3) & SLOTS - 1;
   function tornLength(shelf, text, from) {
    const {shared, of} = shelf.nearest(text, from);
    CUT.lastIndex = from + shared;
    if (CUT.test(text)) return shared;
    const tells = shared >= TELLING && (shared >= of * MOST_OF || from + shared === text.length);
    return tells ? shared : 0;
   }
   function joined(spans) {
    const all = [];
    for (const {from, to} of spans.toSorted((a, b) => a.from - b.from)) {
     const last = all.at(-1);
     if (last && from <= last.to) last.to = Math.max(last.to, to); else all.push({
      from,
      to
     });
    }
    return all;
   }
   const MASK = "***";
   const HIDES = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
   const DIGEST = /sha256:[0-9a-f]{64}/g;
   const WORDS = new Set([ "mode", "outcome", "reason", "state", "mediaType", "schema", "kind", "purpose", "op" ]);
   const VERDICTS = new Set([ "passed", "held", "warned", "off", "pass", "fail", "inconclusive", "skipped" ]);
   const NAMES = new Set([ "sha", "shortSha", "commit", "commitBefore", "image", "registry", "repository", "tag", "source", "before", "wanted", "after", "digest", "tenant", "slug", "slugs", "stragglers", "url", "urlTemplate", "runUrl", "journal", "evidenceFile" ]);
   const BYTES = new Set([ "bytes" ]);
   class Secrets {
    announce;
    known=new Set;
    added=new Set;
    hid=new Set;
    told=new Set;
    literals=new Literals;
    names=new Literals;
    constructor(announce) {
     this.announce = announce;
    }
    add=secret => {
     if (this.added.has(secret)) return;
     for (const part of partsOf(secret)) this.added.add(part);
     const forms = formsOf(secret).filter(form => !this.told.has(form));
     for (const form of forms) {
      this.told.add(form);
      this.announce(form);
     }
     for (const form of [ ...forms, ...formsOfForms(forms) ]) this.know(form);
    };
    hide=secret => {
     if (this.added.has(secret) || this.hid.has(secret)) return;
     this.hid.add(secret);
     for (const form of formsOf(secret)) this.know(form);
    };
    spare=name => {
     if (name.length > 4) this.names.add(name);
    };
    redact=text => {
     if (this.literals.isEmpty) return text;
     const found = [ ...this.literals.findTorn(text), ...HIDES.test(text) ? this.hidden(text) : [] ];
     if (found.length === 0) return text;
     const names = joined([ ...this.names.find(text), ...digestsIn(text) ]);
     let clean = "";
     let done = 0;
     for (const {from, to} of joined(found.filter(span => !isPartOfOne(span, names)))) {
      clean += text.slice(done, from) + MASK;
      done = to;
     }
     return clean + text.slice(done);
    };
    clean=data => this.cleaned(data, "");
    know(form) {
     if (this.known.has(form)) return;
     this.known.add(form);
     this.literals.add(form);
    }
    hidden(text) {
     const sight = (0, safe.p)(text);
     return this.literals.findTorn(sight.text).map(({from, to}) => ({
      from: sight.at(from),
      to: sight.at(to - 1) + 1
     }));
    }
    cleaned(value, field) {
     if (typeof value === "string") return this.cleanedText(value, field);
     if (Array.isArray(value)) return value.map(item => this.cleaned(item, field));
     if (typeof value !== "object" || value === null) return value;
     return Object.fromEntries(Object.entries(value).map(([key, item]) => [ key, this.cleaned(item, key) ]));
    }
    cleanedText(text, field) {
     if (WORDS.has(field) || BYTES.has(field) || field === "verdict" && VERDICTS.has(text)) return text;
     if (!NAMES.has(field)) return this.redact(text);
     return this.known.has(text) ? MASK : text;
    }
   }
   const digestsIn = text => [ ...text.matchAll(DIGEST) ].map(({0: {length}, index}) => ({
    from: index,
    to: index + length
   }));
   function isPartOfOne({from, to}, names) {
    let [low, high] = [ 0, names.length - 1 ];
    while (low < high) {
     const middle = Math.ceil((low + high) / 2);
     if (names[middle].from <= from) low = middle; else high = middle - 1;
    }
    const name = names[low];
    return name !== void 0 && name.from <= from && to <= name.to && to - from < name.to - name.from;
   }
   var inputs = __nccwpck_require__(4332);
   var kinds = __nccwpck_require__(891);
   var registry_auth = __nccwpck_require__(2085);
   function secretsIn(raw, announce, trigger) {
    const secrets = new Secrets(announce);
    for (const name of inputs.Qh) {
     const {secret} = inputs.mc[name];
     for (const part of (secret ? secretParts : loginsIn)(name, raw[name] ?? "")) secrets.add(part);
    }
    for (const name of openNames(raw, trigger)) secrets.spare(name);
    return secrets;
   }
   function secretParts(name, text) {
    if (name === "notify") return [ text, ...(0, kinds.ld)(text), ...(0, kinds.ld)(text).flatMap(pathOf) ];
    if (name !== "registry-auth") return [ text, ...(0, kinds.ld)(text) ];
    const logins = (0, registry_auth.k)(text.trim());
    const lines = text.trim().split("\n");
    return logins.flatMap(({login, line}) => login ? [ login.password, Buffer.from(`${login.user}:${login.password}`).toString("base64") ] : [ lines[line - 1] ?? "" ]);
   }
   const loginsIn = (_, text) => [ ...text.matchAll(/:\/\/([^\s/:@'"]*):([^\s/@'"]+)@/g) ].flatMap(([, user = "", password = ""]) => [ password, Buffer.from(`${user}:${password}`).toString("base64") ]);
   function pathOf(address) {
    if (!URL.canParse(address)) return [];
    const {pathname, search} = new URL(address);
    return pathname.length > 8 ? [ pathname + search, pathname ] : [];
   }
   function openNames(raw, trigger) {
    const {repository = "", runUrl = ""} = trigger ?? {};
    return [ ...(0, kinds.ld)(raw["images"] ?? ""), ...(0, kinds.ld)(raw["tenant-urls"] ?? ""), repository, runUrl ];
   }
  },
  391: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    Nj: () => guarded,
    V_: () => guardedOut
   });
   const guarded = (host, secrets) => ({
    ...host,
    log: guardedLog(host.log, secrets),
    ask: host.ask && ((lines, signal) => host.ask(lines.map(secrets.redact), signal)),
    publish: publication => host.publish(guardedPublication(publication, secrets))
   });
   const guardedLog = (log, {redact}) => ({
    info: line => log.info(redact(line)),
    progress: line => log.progress(redact(line)),
    notice: line => log.notice(redact(line)),
    warning: line => log.warning(redact(line)),
    error: line => log.error(redact(line)),
    group: title => log.group(redact(title)),
    endGroup: () => log.endGroup(),
    over: () => log.over?.()
   });
   const guardedOut = (out, {redact}) => ({
    write: text => out.write(redact(String(text)))
   });
   const guardedPublication = ({summary, text, ...rest}, {redact}) => ({
    ...rest,
    summary: redact(summary),
    text: text.map(redact)
   });
  },
  4537: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    X3: () => isPem,
    Z9: () => wordsOf,
    tF: () => readVerifyLines
   });
   const SHAPE = 'lines "key <file or PEM>", "identity <issuer> <subject>" or "attestation <predicate type> key … or identity …"';
   const PEM_BEGINS = /-----BEGIN [A-Z0-9 ]+-----/;
   const PEM_ENDS = /-----END [A-Z0-9 ]+-----/;
   const IN_BASE64 = /^(?:LS0tLS1CRUdJTi|M[A-Za-z0-9+/]{79})[A-Za-z0-9+/\s]*={0,2}$/;
   const isPem = source => PEM_BEGINS.test(source);
   function readVerifyLines(text) {
    const found = {
     lines: [],
     faults: []
    };
    const all = text.split(/\r?\n/);
    for (let at = 0; at < all.length; at++) {
     const line = at + 1;
     let words = all[at].trim();
     if (words === "") continue;
     if (PEM_BEGINS.test(words)) {
      while (!PEM_ENDS.test(words) && at + 1 < all.length) words += `\n${all[++at].trim()}`;
      if (!PEM_ENDS.test(words)) {
       found.faults.push(`${SHAPE}; line ${line} begins a PEM that does not end`);
       continue;
      }
     }
     const read = readLine(words, line);
     if (typeof read === "string") found.faults.push(`${SHAPE}; line ${line} ${read}`); else found.lines.push(read);
    }
    return found;
   }
   function readLine(words, line) {
    const [, predicate, rest] = /^attestation\s+(\S+)\s+(\S[^]*)$/.exec(words) ?? [];
    if (/^attestation(?:\s|$)/.test(words) && (predicate === void 0 || rest === void 0)) return "lacks who is to have signed the attestation: key …, or identity …";
    if (predicate !== void 0 && !/[.:]/.test(predicate)) return "names no predicate type: those are addresses such as https://slsa.dev/provenance/v1";
    const signer = readSigner(rest ?? words);
    return typeof signer === "string" ? signer : {
     line,
     text: words,
     predicate,
     signer
    };
   }
   function readSigner(words) {
    const [verb = ""] = words.split(/\s/, 1);
    const rest = words.slice(verb.length).trim();
    if (verb === "key") {
     if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(rest)) return "gives a private key, which is to be shown to nobody: give the public one (cosign public-key prints it)";
     if (rest === "") return "lacks the key: a file, or its PEM";
     if (IN_BASE64.test(rest)) return "gives a key in base64: give its PEM as it is (base64 -d), or its file";
     return /^[a-z0-9]+:\/\//i.test(rest) ? "names a key by an address: write the public key to a file, or give its PEM" : {
      by: "key",
      source: rest
     };
    }
    if (verb !== "identity") return "is none of these";
    const [issuer, subject, ...more] = rest.split(/\s+/);
    if (!issuer || subject === void 0) return "lacks the issuer or the subject";
    if (more.length > 0) return "has more words than an issuer and a subject";
    if (issuer.includes("*")) return "has a * in its issuer: that is compared letter by letter";
    return {
     by: "identity",
     issuer,
     subject
    };
   }
   function wordsOf({predicate, signer}) {
    const who = signer.by === "key" ? `key ${isPem(signer.source) ? "(PEM)" : signer.source}` : `identity ${signer.issuer} ${signer.subject}`;
    return predicate === void 0 ? who : `attestation ${predicate} ${who}`;
   }
  },
  2613: module => {
   module.exports = require("assert");
  },
  181: module => {
   module.exports = require("buffer");
  },
  5317: module => {
   module.exports = require("child_process");
  },
  6982: module => {
   module.exports = require("crypto");
  },
  4434: module => {
   module.exports = require("events");
  },
  9896: module => {
   module.exports = require("fs");
  },
  8611: module => {
   module.exports = require("http");
  },
  5692: module => {
   module.exports = require("https");
  },
  6698: module => {
   module.exports = require("node:async_hooks");
  },
  1421: module => {
   module.exports = require("node:child_process");
  },
  7598: module => {
   module.exports = require("node:crypto");
  },
  610: module => {
   module.exports = require("node:dns");
  },
  3024: module => {
   module.exports = require("node:fs");
  },
  1455: module => {
   module.exports = require("node:fs/promises");
  },
  7067: module => {
   module.exports = require("node:http");
  },
  2467: module => {
   module.exports = require("node:http2");
  },
  4708: module => {
   module.exports = require("node:https");
  },
  7030: module => {
   module.exports = require("node:net");
  },
  8161: module => {
   module.exports = require("node:os");
  },
  6760: module => {
   module.exports = require("node:path");
  },
  1708: module => {
   module.exports = require("node:process");
  },
  7075: module => {
   module.exports = require("node:stream");
  },
  6193: module => {
   module.exports = require("node:string_decoder");
  },
  7997: module => {
   module.exports = require("node:timers");
  },
  8500: module => {
   module.exports = require("node:timers/promises");
  },
  1692: module => {
   module.exports = require("node:tls");
  },
  3136: module => {
   module.exports = require("node:url");
  },
  7975: module => {
   module.exports = require("node:util");
  },
  8522: module => {
   module.exports = require("node:zlib");
  },
  857: module => {
   module.exports = require("os");
  },
  6928: module => {
   module.exports = require("path");
  },
  932: module => {
   module.exports = require("process");
  },
  3193: module => {
   module.exports = require("string_decoder");
  },
  3557: module => {
   module.exports = require("timers");
  },
  7016: module => {
   module.exports = require("url");
  },
  9023: module => {
   module.exports = require("util");
  },
  7934: (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    BpQ: () => minLength,
    Bqr: () => trim,
    E2x: () => finite,
    FsL: () => pipe,
    IeY: () => custom,
    Ikc: () => object,
    KCZ: () => union,
    KIO: () => picklist,
    L5J: () => unknown,
    NTK: () => rawTransform,
    NpB: () => fallback,
    Ru6: () => maxLength,
    Wwf: () => minValue,
    YOg: () => array,
    YjP: () => string,
    _H3: () => looseObject,
    aig: () => number,
    ayI: () => hexadecimal,
    cl6: () => nullish,
    euz: () => literal,
    g1P: () => record,
    is: () => is,
    lqM: () => optional,
    mee: () => nullable,
    ndf: () => integer,
    oad: () => bigint,
    pdi: () => transform,
    qFJ: () => parseJson,
    qgA: () => parse,
    xLC: () => safeParse,
    yGV: () => regex,
    yhX: () => isoTimestamp,
    yuE: () => metadata,
    z6Y: () => check,
    zMY: () => boolean,
    zYL: () => gtValue
   });
   let store$4;
   const DEFAULT_CONFIG = {
    lang: void 0,
    message: void 0,
    abortEarly: void 0,
    abortPipeEarly: void 0
   };
   function getGlobalConfig(config$1) {
    if (!config$1 && !store$4) return DEFAULT_CONFIG;
    return {
     lang: config$1?.lang ?? store$4?.lang,
     message: config$1?.message,
     abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
     abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
    };
   }
   let store$3;
   function getGlobalMessage(lang) {
    return store$3?.get(lang);
   }
   let store$2;
   function getSchemaMessage(lang) {
    return store$2?.get(lang);
   }
   let store$1;
   function getSpecificMessage(reference, lang) {
    return store$1?.get(reference)?.get(lang);
   }
   function _stringify(input) {
    const type = typeof input;
    if (type === "string") return `"${input}"`;
    if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
    if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
    return type;
   }
   function _addIssue(context, label, dataset, config$1, other) {
    const input = other && "input" in other ? other.input : dataset.value;
    const expected = other?.expected ?? context.expects ?? null;
    const received = other?.received ?? _stringify(input);
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
    const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
    if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
    if (isSchema) dataset.typed = false;
    if (dataset.issues) dataset.issues.push(issue); else dataset.issues = [ issue ];
   }
   function _isSameValueZero(value1, value2) {
    return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
   }
   function _isValidObjectKey(object$1, key) {
    return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
   }
   function _joinExpects(values$1, separator) {
    const list = [ ...new Set(values$1) ];
    if (list.length > 1) return `(${list.join(` ${separator} `)})`;
    return list[0] ?? "never";
   }
   function _standardSchema(schema) {
    schema["~standard"] = {
     version: 1,
     vendor: "valibot",
     validate: value$1 => schema["~run"]({
      value: value$1
     }, getGlobalConfig())
    };
    return schema;
   }
   var ValiError = class extends Error {
    constructor(issues) {
     super(issues[0].message);
     this.name = "ValiError";
     this.issues = issues;
    }
   };
   const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
   const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
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
   function gtValue(requirement, message$1) {
    return {
     kind: "validation",
     type: "gt_value",
     reference: gtValue,
     async: false,
     expects: `>${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
     requirement,
     message: message$1,
     "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, {
       received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
      });
      return dataset;
     }
    };
   }
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
      if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, {
       received: `${dataset.value.length}`
      });
      return dataset;
     }
    };
   }
   function metadata(metadata_) {
    return {
     kind: "metadata",
     type: "metadata",
     reference: metadata,
     metadata: metadata_
    };
   }
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
      if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
       received: `${dataset.value.length}`
      });
      return dataset;
     }
    };
   }
   function minValue(requirement, message$1) {
    return {
     kind: "validation",
     type: "min_value",
     reference: minValue,
     async: false,
     expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
     requirement,
     message: message$1,
     "~run"(dataset, config$1) {
      if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
       received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
      });
      return dataset;
     }
    };
   }
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
        _addIssue(this, "JSON", dataset, config$2, {
         received: `"${error.message}"`
        });
        dataset.typed = false;
       } else throw error;
      }
      return dataset;
     }
    };
   }
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
       addIssue: info => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
       NEVER: null
      });
      if (dataset.issues) dataset.typed = false; else dataset.value = output;
      return dataset;
     }
    };
   }
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
   const ABORT_EARLY_CONFIG = {
    abortEarly: true
   };
   function getFallback(schema, dataset, config$1) {
    return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
   }
   function fallback(schema, fallback$1) {
    return _standardSchema({
     ...schema,
     fallback: fallback$1,
     "~run"(dataset, config$1) {
      const outputDataset = schema["~run"](dataset, config$1);
      return outputDataset.issues ? {
       typed: true,
       value: getFallback(this, outputDataset, config$1)
      } : outputDataset;
     }
    });
   }
   function getDefault(schema, dataset, config$1) {
    return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
   }
   function is(schema, input) {
    return !schema["~run"]({
     value: input
    }, ABORT_EARLY_CONFIG).issues;
   }
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
        const itemDataset = this.item["~run"]({
         value: value$1
        }, config$1);
        if (itemDataset.issues) {
         const pathItem = {
          type: "array",
          origin: "value",
          input,
          key,
          value: value$1
         };
         for (const issue of itemDataset.issues) {
          if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
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
   function bigint(message$1) {
    return _standardSchema({
     kind: "schema",
     type: "bigint",
     reference: bigint,
     expects: "bigint",
     async: false,
     message: message$1,
     "~run"(dataset, config$1) {
      if (typeof dataset.value === "bigint") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
     }
    });
   }
   function boolean(message$1) {
    return _standardSchema({
     kind: "schema",
     type: "boolean",
     reference: boolean,
     expects: "boolean",
     async: false,
     message: message$1,
     "~run"(dataset, config$1) {
      if (typeof dataset.value === "boolean") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
     }
    });
   }
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
      if (this.check(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
     }
    });
   }
   function literal(literal_, message$1) {
    return _standardSchema({
     kind: "schema",
     type: "literal",
     reference: literal,
     expects: _stringify(literal_),
     async: false,
     literal: literal_,
     message: message$1,
     "~run"(dataset, config$1) {
      if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
     }
    });
   }
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
         const value$1 = key in input ? input[key] : getDefault(valueSchema);
         const valueDataset = valueSchema["~run"]({
          value: value$1
         }, config$1);
         if (valueDataset.issues) {
          const pathItem = {
           type: "object",
           origin: "value",
           input,
           key,
           value: value$1
          };
          for (const issue of valueDataset.issues) {
           if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
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
        } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
         _addIssue(this, "key", dataset, config$1, {
          input: void 0,
          expected: `"${key}"`,
          path: [ {
           type: "object",
           origin: "key",
           input,
           key,
           value: input[key]
          } ]
         });
         if (config$1.abortEarly) break;
        }
       }
       if (!dataset.issues || !config$1.abortEarly) for (const key in input) if (_isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
     }
    });
   }
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
       if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
       if (dataset.value === null) {
        dataset.typed = true;
        return dataset;
       }
      }
      return this.wrapped["~run"](dataset, config$1);
     }
    });
   }
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
       if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
       if (dataset.value === null || dataset.value === void 0) {
        dataset.typed = true;
        return dataset;
       }
      }
      return this.wrapped["~run"](dataset, config$1);
     }
    });
   }
   function number(message$1) {
    return _standardSchema({
     kind: "schema",
     type: "number",
     reference: number,
     expects: "number",
     async: false,
     message: message$1,
     "~run"(dataset, config$1) {
      if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
     }
    });
   }
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
         const value$1 = key in input ? input[key] : getDefault(valueSchema);
         const valueDataset = valueSchema["~run"]({
          value: value$1
         }, config$1);
         if (valueDataset.issues) {
          const pathItem = {
           type: "object",
           origin: "value",
           input,
           key,
           value: value$1
          };
          for (const issue of valueDataset.issues) {
           if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
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
        } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
         _addIssue(this, "key", dataset, config$1, {
          input: void 0,
          expected: `"${key}"`,
          path: [ {
           type: "object",
           origin: "key",
           input,
           key,
           value: input[key]
          } ]
         });
         if (config$1.abortEarly) break;
        }
       }
      } else _addIssue(this, "type", dataset, config$1);
      return dataset;
     }
    });
   }
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
       if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
       if (dataset.value === void 0) {
        dataset.typed = true;
        return dataset;
       }
      }
      return this.wrapped["~run"](dataset, config$1);
     }
    });
   }
   function picklist(options, message$1) {
    return _standardSchema({
     kind: "schema",
     type: "picklist",
     reference: picklist,
     expects: _joinExpects(options.map(_stringify), "|"),
     async: false,
     options,
     message: message$1,
     "~run"(dataset, config$1) {
      if (this.options.includes(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
     }
    });
   }
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
       for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
        const entryValue = input[entryKey];
        const keyDataset = this.key["~run"]({
         value: entryKey
        }, config$1);
        if (keyDataset.issues) {
         const pathItem = {
          type: "object",
          origin: "key",
          input,
          key: entryKey,
          value: entryValue
         };
         for (const issue of keyDataset.issues) {
          issue.path = [ pathItem ];
          dataset.issues?.push(issue);
         }
         if (!dataset.issues) dataset.issues = keyDataset.issues;
         if (config$1.abortEarly) {
          dataset.typed = false;
          break;
         }
        }
        const valueDataset = this.value["~run"]({
         value: entryValue
        }, config$1);
        if (valueDataset.issues) {
         const pathItem = {
          type: "object",
          origin: "value",
          input,
          key: entryKey,
          value: entryValue
         };
         for (const issue of valueDataset.issues) {
          if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
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
   function string(message$1) {
    return _standardSchema({
     kind: "schema",
     type: "string",
     reference: string,
     expects: "string",
     async: false,
     message: message$1,
     "~run"(dataset, config$1) {
      if (typeof dataset.value === "string") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
      return dataset;
     }
    });
   }
   function _subIssues(datasets) {
    let issues;
    if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue); else issues = dataset.issues;
    return issues;
   }
   function union(options, message$1) {
    return _standardSchema({
     kind: "schema",
     type: "union",
     reference: union,
     expects: _joinExpects(options.map(option => option.expects), "|"),
     async: false,
     options,
     message: message$1,
     "~run"(dataset, config$1) {
      let validDataset;
      let typedDatasets;
      let untypedDatasets;
      for (const schema of this.options) {
       const optionDataset = schema["~run"]({
        value: dataset.value
       }, config$1);
       if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset); else typedDatasets = [ optionDataset ]; else {
        validDataset = optionDataset;
        break;
       } else if (untypedDatasets) untypedDatasets.push(optionDataset); else untypedDatasets = [ optionDataset ];
      }
      if (validDataset) return validDataset;
      if (typedDatasets) {
       if (typedDatasets.length === 1) return typedDatasets[0];
       _addIssue(this, "type", dataset, config$1, {
        issues: _subIssues(typedDatasets)
       });
       dataset.typed = true;
      } else if (untypedDatasets?.length === 1) return untypedDatasets[0]; else _addIssue(this, "type", dataset, config$1, {
       issues: _subIssues(untypedDatasets)
      });
      return dataset;
     }
    });
   }
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
   function parse(schema, input, config$1) {
    const dataset = schema["~run"]({
     value: input
    }, getGlobalConfig(config$1));
    if (dataset.issues) throw new ValiError(dataset.issues);
    return dataset.value;
   }
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
   function safeParse(schema, input, config$1) {
    const dataset = schema["~run"]({
     value: input
    }, getGlobalConfig(config$1));
    return {
     typed: dataset.typed,
     success: !dataset.issues,
     output: dataset.value,
     issues: dataset.issues
    };
   }
  }
 };
 var __webpack_module_cache__ = {};
 function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
   exports: {}
  };
  var threw = true;
  try {
   __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
   threw = false;
  } finally {
   if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
 }
 __nccwpck_require__.m = __webpack_modules__;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  __nccwpck_require__.n = module => {
   var getter = module && module.__esModule ? () => module["default"] : () => module;
   __nccwpck_require__.d(getter, {
    a: getter
   });
   return getter;
  };
 })();
 (() => {
  var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
   if (mode & 1) value = this(value);
   if (mode & 8) return value;
   if (typeof value === "object" && value) {
    if (mode & 4 && value.__esModule) return value;
    if (mode & 16 && typeof value.then === "function") return value;
   }
   var ns = Object.create(null);
   __nccwpck_require__.r(ns);
   var def = {};
   leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
   for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
   def["default"] = () => value;
   __nccwpck_require__.d(ns, def);
   return ns;
  };
 })();
 (() => {
  __nccwpck_require__.d = (exports, definition) => {
   for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
    enumerable: true,
    get: definition[key]
   });
  };
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
   __nccwpck_require__.f[key](chunkId, promises);
   return promises;
  }, []));
 })();
 (() => {
  __nccwpck_require__.u = chunkId => chunkId + ".index.js";
 })();
 (() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
 })();
 (() => {
  __nccwpck_require__.r = exports => {
   if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
    value: "Module"
   });
   Object.defineProperty(exports, "__esModule", {
    value: true
   });
  };
 })();
 (() => {
  var installedChunks = {
   8792: 1
  };
  var installChunk = chunk => {
   var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
   for (var moduleId in moreModules) if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
   if (runtime) runtime(__nccwpck_require__);
   for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
  };
  __nccwpck_require__.f.require = (chunkId, promises) => {
   if (!installedChunks[chunkId]) if (true) installChunk(require("./" + __nccwpck_require__.u(chunkId))); else installedChunks[chunkId] = 1;
  };
 })();
 var __webpack_exports__ = {};
 const package_namespaceObject = {
  rE: "0.1.0"
 };
 var stop_signal = __nccwpck_require__(9555);
 function outliveStreams({stdout, stderr} = process) {
  let lost;
  stdout.on("error", ({code, message}) => {
   lost ??= code ?? message;
  });
  stderr.on("error", () => {});
  return () => lost === "EPIPE" ? void 0 : lost;
 }
 var external_node_os_ = __nccwpck_require__(8161);
 var release_reason = __nccwpck_require__(1017);
 var clock = __nccwpck_require__(3350);
 var home = __nccwpck_require__(4969);
 var folders = __nccwpck_require__(9801);
 const external_node_readline_namespaceObject = require("node:readline");
 const OF_JOBS = [ "CI", "GITHUB_ACTIONS", "GITEA_ACTIONS", "GITLAB_CI", "BUILDKITE", "JENKINS_URL", "TF_BUILD", "TEAMCITY_VERSION" ];
 const isAttended = (env, {stdin, stderr} = process) => stdin.isTTY && stderr.isTTY && OF_JOBS.every(name => !env[name] || env[name] === "false");
 const PATIENCE = 10 * 6e4;
 function askPerson(lines, signal, {stdin, stderr} = process) {
  return new Promise(resolve => {
   const reader = (0, external_node_readline_namespaceObject.createInterface)({
    input: stdin,
    output: stderr,
    terminal: false
   });
   let isOver = false;
   const end = answer => {
    if (isOver) return;
    isOver = true;
    resolve(answer);
    clearTimeout(silence);
    signal?.removeEventListener("abort", stop);
    reader.close();
    stdin.pause();
   };
   const stop = () => {
    if (!isOver) stderr.write("\n");
    end(false);
   };
   const silence = setTimeout(() => {
    stderr.write("\nno answer came, so nothing is moved\n");
    end(false);
   }, PATIENCE);
   signal?.addEventListener("abort", stop, {
    once: true
   });
   reader.on("close", stop);
   reader.on("line", answer => end(/^\s*y(?:es)?\s*$/i.test(answer)));
   stderr.write(`${lines.join("\n")}\nGo on? [y/N] `);
   if (signal?.aborted) stop();
  });
 }
 var terminal_log = __nccwpck_require__(4483);
 function terminalHost(env, options) {
  const asks = options.yes === false && isAttended(env);
  const paint = (0, terminal_log.M8)(env, process.stderr);
  const isShown = options.yes !== void 0 && !options.verbose && !options.json && process.stderr.isTTY && process.stdout.isTTY;
  const isQuiet = options.yes !== void 0 && !options.verbose && process.stderr.isTTY;
  const log = isQuiet ? (0, terminal_log.R3)(process.stderr, paint, clock.m) : (0, 
  terminal_log.dg)(process.stderr, paint);
  return {
   trigger: {
    commandLine: true,
    event: "command line",
    actor: env["USER"] || env["LOGNAME"] || void 0,
    repository: env["GITHUB_REPOSITORY"] || void 0
   },
   log,
   width: isShown ? Math.max(40, process.stdout.columns || 80) : void 0,
   tellsWaits: true,
   folder: (0, folders.yp)(env) ?? (0, external_node_os_.tmpdir)(),
   apiUrl: env["GITHUB_API_URL"] || void 0,
   env,
   home: (0, home.W)(env),
   ask: asks ? (lines, signal) => (log.over?.(), askPerson(lines, signal)) : void 0,
   announceSecret: () => {},
   keepInputs: () => {},
   keepJournal: () => {},
   keepNotice: () => {},
   keepShown: () => {},
   publish: publication => {
    log.over?.();
    return publish(publication, options.json, (0, terminal_log.M8)(env, process.stdout));
   }
  };
 }
 function publish({report, text, evidence}, json, paint) {
  if (json) {
   process.stdout.write(`${evidence}\n`);
   return;
  }
  const colour = report.outcome === "stranded" || !(0, release_reason.gq)(report.outcome) ? "red" : "green";
  const [first = "", ...rest] = text;
  process.stdout.write(`${[ paint(colour, first), ...rest ].join("\n")}\n`);
  return;
 }
 var cli_arguments = __nccwpck_require__(1506);
 var safe = __nccwpck_require__(9369);
 var inputs = __nccwpck_require__(4332);
 var run_secrets = __nccwpck_require__(4223);
 var way_out = __nccwpck_require__(391);
 var variables = __nccwpck_require__(6736);
 function openOutlet(args, env, streams) {
  const given = SECRETS.map(name => [ name, [ env[(0, variables.Qn)(name)], name === "github-token" ? env["GITHUB_TOKEN"] : "", ...typed(name, args) ].join("\n") ]);
  const secrets = (0, run_secrets.V)(Object.fromEntries(given), () => {});
  return {
   out: (0, way_out.V_)(streams.out, secrets),
   fault: text => void (0, way_out.V_)(streams.err, secrets).write(`release-action: ${(0, 
   safe.I)(secrets.redact(text))}\n`)
  };
 }
 const SECRETS = inputs.Qh.filter(name => inputs.mc[name].secret);
 function typed(name, args) {
  return args.flatMap((arg, at) => {
   if (arg !== `--${name}` && !arg.startsWith(`--${name}=`)) return [];
   const rest = args.slice(at + 1);
   const end = rest.findIndex(word => word.startsWith("--"));
   const words = [ arg.slice(name.length + 3), ...end < 0 ? rest : rest.slice(0, end) ].filter(word => word !== "");
   return [ ...words, words.join(" ") ];
  });
 }
 var failure = __nccwpck_require__(9991);
 var config = __nccwpck_require__(6241);
 var command_inputs = __nccwpck_require__(3824);
 var request_fault = __nccwpck_require__(901);
 const HELD_AGAINST = [ "mode", "sha", "images", "source-tag", "target-tag", "tenant-url-template", "smoke-suite" ];
 const PARTS = {
  history: [ ...command_inputs.R_, "sha" ],
  status: command_inputs.tk,
  doctor: command_inputs.yv,
  canary: command_inputs.$8,
  verify: command_inputs.Uz,
  suite: [ "tenant-urls", "tenant-org-ids" ],
  recover: inputs.Qh.filter(name => !HELD_AGAINST.includes(name))
 };
 async function withFile(command, given, host, fault, work) {
  const {raw, faults, warnings} = await (0, config.eL)([ {
   source: "option",
   values: given
  } ], host, {
   names: PARTS[command]
  });
  for (const warning of warnings) host.log.warning(warning);
  for (const one of faults) fault((0, request_fault._Q)(host.trigger)(one));
  return faults.length > 0 ? 2 : work(raw, host);
 }
 var commit = __nccwpck_require__(8952);
 var digest = __nccwpck_require__(1709);
 async function withCommit(inputs, {env, log}) {
  const name = inputs["sha"]?.trim() ?? "";
  const word = name.toLowerCase();
  if (name === "" || word === "previous" || (0, commit.WM)(word) || (0, digest.Bc)(word)) return inputs;
  const {createGit} = await Promise.all([ __nccwpck_require__.e(1260), __nccwpck_require__.e(6619) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6619));
  try {
   const commit = await createGit(env).resolve(name);
   if (commit === void 0) {
    log.warning(`the local git knows no commit "${name}"`);
    return inputs;
   }
   log.info(`${name} is the commit ${commit}, as the local git has it`);
   return {
    ...inputs,
    sha: commit
   };
  } catch (thrown) {
   log.warning(`"${name}" is no commit, and ${(0, failure.h_)(thrown).message}`);
   return inputs;
  }
 }
 const exitCode = ({outcome, reason}) => (0, release_reason.gq)(outcome) ? 0 : reason === "bad-input" ? 2 : 1;
 async function main(args, env, {out, fault}) {
  const command = (0, cli_arguments.UK)(args, env);
  switch (command.verb) {
  case "version":
   out.write(`release-action ${package_namespaceObject.rE}\n`);
   return 0;

  case "help":
   {
    const {help} = await __nccwpck_require__.e(7911).then(__nccwpck_require__.bind(__nccwpck_require__, 7911));
    out.write(help(command.about));
    return 0;
   }

  case "completion":
   {
    const {completion} = await __nccwpck_require__.e(474).then(__nccwpck_require__.bind(__nccwpck_require__, 474));
    out.write(completion(command.shell));
    return 0;
   }

  case "demo":
   {
    const {demo} = await Promise.all([ __nccwpck_require__.e(5208), __nccwpck_require__.e(3769), __nccwpck_require__.e(1087), __nccwpck_require__.e(7637), __nccwpck_require__.e(2151), __nccwpck_require__.e(8068), __nccwpck_require__.e(380), __nccwpck_require__.e(4800) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4800));
    return demo(process.stdout, env);
   }

  case "suite":
   {
    if (command.action === "run") {
     const {runSuite} = await Promise.all([ __nccwpck_require__.e(393), __nccwpck_require__.e(5208), __nccwpck_require__.e(3769), __nccwpck_require__.e(8540), __nccwpck_require__.e(1169) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6441));
     return withFile("suite", command.inputs, terminalHost(env, {
      json: false,
      verbose: true
     }), fault, (inputs, host) => runSuite(command.what, inputs, host, (0, stop_signal.Z)(), process.stdout));
    }
    const {checkSuite, showSuite} = await Promise.all([ __nccwpck_require__.e(393), __nccwpck_require__.e(8815), __nccwpck_require__.e(9179), __nccwpck_require__.e(8940) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 362));
    return command.action === "check" ? checkSuite(command.what, out) : showSuite(command.what, out);
   }

  case "recover":
   {
    const {recoverOrList} = await __nccwpck_require__.e(9214).then(__nccwpck_require__.bind(__nccwpck_require__, 9214));
    const host = terminalHost(env, command);
    const finish = inputs => recoverOrList({
     ...command,
     inputs
    }, host, (0, stop_signal.Z)(), {
     out,
     fault
    });
    return command.journal === void 0 ? finish(command.inputs) : withFile("recover", command.inputs, host, fault, finish);
   }

  case "canary":
   {
    const {runCanary} = await Promise.all([ __nccwpck_require__.e(5208), __nccwpck_require__.e(3769), __nccwpck_require__.e(3518) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 3518));
    return withFile("canary", command.inputs, terminalHost(env, command), fault, (inputs, host) => runCanary({
     ...command,
     inputs
    }, host, (0, stop_signal.Z)(), out));
   }

  case "status":
   {
    const {showStatus} = await Promise.all([ __nccwpck_require__.e(5208), __nccwpck_require__.e(3769), __nccwpck_require__.e(1087), __nccwpck_require__.e(7637), __nccwpck_require__.e(7996) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7996));
    return withFile("status", command.inputs, terminalHost(env, command), fault, (inputs, host) => showStatus(inputs, host, (0, 
    stop_signal.Z)(), {
     out,
     json: command.json
    }));
   }

  case "doctor":
   {
    const {runDoctor} = await Promise.all([ __nccwpck_require__.e(5208), __nccwpck_require__.e(3769), __nccwpck_require__.e(1087), __nccwpck_require__.e(7637), __nccwpck_require__.e(6541) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6541));
    return withFile("doctor", command.inputs, terminalHost(env, command), fault, (inputs, host) => runDoctor(inputs, host, (0, 
    stop_signal.Z)(), {
     out,
     json: command.json
    }));
   }

  case "history":
   {
    const {showHistory} = await Promise.all([ __nccwpck_require__.e(5208), __nccwpck_require__.e(3769), __nccwpck_require__.e(1087), __nccwpck_require__.e(380), __nccwpck_require__.e(31) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 380));
    return withFile("history", command.inputs, terminalHost(env, command), fault, (inputs, host) => showHistory(inputs, command.html, host, (0, 
    stop_signal.Z)(), {
     out,
     json: command.json,
     width: widthOf(process.stdout)
    }));
   }

  case "verify":
   {
    const {verifyByHand} = await Promise.all([ __nccwpck_require__.e(5208), __nccwpck_require__.e(3769), __nccwpck_require__.e(2624) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2624));
    return withFile("verify", command.inputs, terminalHost(env, command), fault, (inputs, host) => verifyByHand(command.what, inputs, host, (0, 
    stop_signal.Z)(), {
     out,
     json: command.json
    }));
   }

  case "veto":
  case "unveto":
  case "hold":
  case "lift":
   {
    const {changeHistory} = await Promise.all([ __nccwpck_require__.e(5208), __nccwpck_require__.e(3769), __nccwpck_require__.e(1087), __nccwpck_require__.e(380), __nccwpck_require__.e(31) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 380));
    return withFile("history", command.inputs, terminalHost(env, command), fault, async (inputs, host) => changeHistory(command.verb, await withCommit(inputs, host), host, (0, 
    stop_signal.Z)(), {
     out,
     json: command.json,
     width: widthOf(process.stdout)
    }));
   }

  case "run":
   {
    const {run} = await Promise.all([ __nccwpck_require__.e(5208), __nccwpck_require__.e(3769), __nccwpck_require__.e(1087), __nccwpck_require__.e(7637), __nccwpck_require__.e(2151), __nccwpck_require__.e(8068) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8068));
    const [host, stop] = [ terminalHost(env, command), (0, stop_signal.Z)() ];
    const inputs = await (0, config.eL)([ {
     source: "option",
     values: command.inputs
    } ], host);
    return exitCode((await run({
     ...inputs,
     raw: await withCommit(inputs.raw, host)
    }, host, stop)).report);
   }

  case "config":
   {
    const {showConfig} = await Promise.all([ __nccwpck_require__.e(5208), __nccwpck_require__.e(8931) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8931));
    return showConfig(command, terminalHost(env, command), out);
   }
  }
 }
 const widthOf = ({isTTY, columns}) => isTTY ? Math.max(40, columns || 80) : void 0;
 const lost = outliveStreams();
 const args = process.argv.slice(2);
 const outlet = openOutlet(args, process.env, {
  out: process.stdout,
  err: process.stderr
 });
 main(args, process.env, outlet).then(code => {
  process.exitCode = code;
  if (lost()) outlet.fault(`standard output could not be written (${lost()}); what was done is not changed by it`);
 }, fault => {
  outlet.fault(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = fault instanceof cli_arguments.uy || fault instanceof failure.HR && fault.reason === "bad-input" ? 2 : 1;
 });
 module.exports = __webpack_exports__;
})();
