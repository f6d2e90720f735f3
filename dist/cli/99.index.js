"use strict";

exports.id = 99;

exports.ids = [ 99, 7557 ];

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
 7557: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createFleetLister: () => createFleetLister,
   p: () => environmentOf,
   B: () => sayTo
  });
  var failure = __webpack_require__(9991);
  var child_env = __webpack_require__(804);
  const SECRET = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|(?:PRIVATE|ACCESS|API|ENCRYPTION|SIGNING)_?KEY|(?:^|_)PAT$|_AUTH(?:_CONFIG)?$/i;
  const LOGIN = /:\/\/[^\s/:@]+:[^\s/@]+@/;
  const PLACE = /_(?:FILE|PATH|DIR)$/i;
  const NEEDED = /^(?:PATH|HOME|USER|LOGNAME|SHELL|PWD|TMPDIR|LANG|TERM)$/;
  function commandEnv({env, allowed, mask, redact}) {
   const named = new Set(allowed);
   const withheld = [];
   const open = Object.entries(env).filter(([name, value = ""]) => {
    if (named.has(name) || (0, child_env.X)(name)) return false;
    const isSecret = SECRET.test(name) && !PLACE.test(name) || !NEEDED.test(name) && (LOGIN.test(value) || redact(value) !== value);
    if (isSecret && value !== "") withheld.push(name);
    return !isSecret;
   });
   const through = Object.entries(env).filter(([name]) => named.has(name) && !(0, child_env.X)(name));
   for (const [, value] of through) if (value) mask(value);
   return {
    env: Object.fromEntries([ ...open, ...through ]),
    withheld: withheld.sort()
   };
  }
  var dist = __webpack_require__(7934);
  var json = __webpack_require__(527);
  var release_listed = __webpack_require__(84);
  const Rows = dist.YOg(dist.Ikc({
   slug: dist.YjP(),
   url: dist.cl6(dist.YjP())
  }));
  const unreadable = words => new failure.HR("fleet-unreadable", `what fleet-command printed is no list of tenants: ${words}`, {
   hint: 'Have it print one tenant a line, slug or slug and address, or a JSON array of {"slug": …, "url": …}'
  });
  function readFleet(printed) {
   const text = printed.toString("utf8").replace(/^\uFEFF/, "").trim();
   const {listed, faults} = text.startsWith("[") || text.startsWith("{") ? readArray(text) : (0, 
   release_listed.k)(text);
   const [fault] = faults;
   if (!fault) return listed;
   if (!fault.ofSlug) throw unreadable(fault.words);
   throw new failure.HR("bad-slug", `fleet-command lists a tenant that is none: ${fault.words}`, {
    hint: "Have it print slugs alone (lower-case letters, digits and dashes, at most 63): nothing is deployed while its list holds a name that is no slug"
   });
  }
  function readArray(text) {
   const read = (0, json.V)(Buffer.from(text));
   if ("fault" in read) throw unreadable(read.fault);
   const rows = dist.xLC(Rows, read.value);
   if (!rows.success) throw unreadable('it is JSON, and no array of {"slug": …, "url": …}');
   return (0, release_listed.Y)(rows.output.map(({slug, url}, at) => ({
    slug,
    url: url ?? void 0,
    place: `item ${at + 1}`
   })));
  }
  var rollout_command_output = __webpack_require__(1041);
  var run = __webpack_require__(4943);
  var unstarted = __webpack_require__(5638);
  const LISTING = 6e4;
  const MAX_BYTES = 16 * 1024 * 1024;
  const sayTo = log => line => log.info(`| ${line}`);
  function environmentOf(setup) {
   const told = new Set;
   return () => {
    const {env, withheld} = commandEnv(setup);
    const fresh = withheld.filter(name => !told.has(name));
    for (const name of fresh) told.add(name);
    if (fresh.length > 0) setup.log.info(`not given to any command: ${fresh.join(", ")}; rollout-env lets a variable through by its name`);
    return env;
   };
  }
  function createFleetLister(setup, environment = environmentOf(setup)) {
   const {fleet, fleetCommand, needsAddresses, isForeign, log, redact} = setup;
   const lister = fleetCommand ? "fleet-command" : "fleet";
   async function askFleet(command, signal) {
    if (isForeign) throw foreign();
    const [chunks, output] = [ [], new rollout_command_output.k(sayTo(log), redact) ];
    let length = 0;
    const env = environment();
    log.group("fleet-command");
    const ended = await (0, run.d1)({
     words: command.words,
     env,
     timeoutMs: LISTING,
     signal,
     onErrors: output.stream(),
     onOutput(chunk) {
      length += chunk.length;
      if (length <= MAX_BYTES) chunks.push(chunk);
     }
    });
    output.end();
    log.endGroup();
    if (ended.how !== "exit" || ended.code !== 0) throw unlisted(ended);
    if (length > MAX_BYTES) throw new failure.HR("fleet-unreadable", "fleet-command printed more than 16 MiB", {
     hint: "Have it print the tenants of the fleet alone"
    });
    return readFleet(Buffer.concat(chunks));
   }
   return {
    lister,
    async enumerate(_tag, {signal} = {}) {
     const listed = fleetCommand ? await askFleet(fleetCommand, signal) : [ ...fleet ];
     const homeless = needsAddresses ? listed.find(({url}) => url === void 0) : void 0;
     if (!homeless) return listed;
     throw new failure.HR("fleet-unreadable", `${lister} lists ${homeless.slug} without its address, and nothing else tells it`, {
      hint: "Set tenant-url-template to where the tenants are, such as https://{slug}.example.com, or have each listed with its address"
     });
    }
   };
  }
  function unlisted(ended) {
   const isAgain = ended.how === "exit" && ended.code === run.G2;
   const words = ended.how === "late" ? `gave no list within ${LISTING / 1e3} s` : ended.how === "unstarted" ? (0, 
   run.E5)(ended) : `gave no list: ${(0, run.E5)(ended)}`;
   const hint = ended.how === "unstarted" ? ended.hint ?? (0, unstarted.l8)("fleet-command") : "Run the command by hand and see what it says";
   return new failure.HR("fleet-unreadable", `fleet-command ${words}`, {
    transient: isAgain,
    hint: `${hint}: nothing is deployed where the fleet is not known`
   });
  }
  const foreign = () => new failure.HR("not-on-branch", "this pull request comes from a fork, and fleet-command is not run for one", {
   hint: "Nothing is to do; the plan is made once the change is on a branch of this repository"
  });
 },
 1041: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => Output
  });
  var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
  var _release_cut__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
  const MOST_LINES = 1e3;
  const MOST_SHOWN = 500;
  const MOST_KEPT = 64 * 1024;
  class Output {
   say;
   redact;
   shown=0;
   left=0;
   streams=[];
   constructor(say, redact) {
    this.say = say;
    this.redact = redact;
   }
   stream() {
    const line = new Line(text => this.show(text));
    this.streams.push(line);
    return chunk => line.push(chunk);
   }
   end() {
    for (const line of this.streams) line.end();
    if (this.left > 0) this.say(`… and ${this.left} lines more, which are not shown`);
   }
   show(text) {
    const line = this.redact(text).trimEnd();
    if (line === "") return;
    if (this.shown >= MOST_LINES) this.left += 1; else this.say((0, _release_cut__WEBPACK_IMPORTED_MODULE_1__.J)(line, MOST_SHOWN));
    this.shown += 1;
   }
  }
  class Line {
   whole;
   decoder=new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
   text="";
   constructor(whole) {
    this.whole = whole;
   }
   push(chunk) {
    this.take(this.decoder.write(chunk));
   }
   end() {
    this.take(`${this.decoder.end()}\n`);
   }
   take(more) {
    const [first = "", ...others] = more.split(/\r\n|\r|\n/);
    this.add(first);
    for (const other of others) {
     this.whole(this.text);
     this.text = "";
     this.add(other);
    }
   }
   add(part) {
    const room = MOST_KEPT - this.text.length;
    if (room > 0) this.text += part.length > room ? `${part.slice(0, room - 1)}…` : part;
   }
  }
 },
 99: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createRolloutCommand: () => createRolloutCommand
  });
  var failure = __webpack_require__(9991);
  var lister = __webpack_require__(7557);
  function inputOf({sha, tag, images, tenants, batch, batches, timeoutMs}, now, runUrl) {
   const canary = batch === 0;
   const deadline = new Date(now + timeoutMs).toISOString();
   return `${JSON.stringify({
    version: 1,
    sha,
    tag,
    images,
    tenants,
    canary,
    batch,
    batches,
    deadline,
    run: runUrl ?? null
   })}\n`;
  }
  const variablesOf = ({sha, tag, tenants, batch}) => ({
   RELEASE_SHA: sha,
   RELEASE_TAG: tag,
   RELEASE_TENANTS: tenants.map(({slug}) => slug).join(" "),
   RELEASE_CANARY: String(batch === 0)
  });
  var rollout_command_output = __webpack_require__(1041);
  var run = __webpack_require__(4943);
  var unstarted = __webpack_require__(5638);
  const TOLD = 3e4;
  const [USAGE, CONFIGURATION] = [ 64, 78 ];
  function createRolloutCommand(setup) {
   const {rolloutCommand, runUrl, log, clock, redact} = setup;
   const environment = (0, lister.p)(setup);
   return {
    ...(0, lister.createFleetLister)(setup, environment),
    mover: "rollout-command",
    async redeploy(order, {signal} = {}) {
     const [began, output] = [ clock.elapsed(), new rollout_command_output.k((0, lister.B)(log), redact) ];
     const seconds = () => Math.round((clock.elapsed() - began) / 1e3);
     const teller = setInterval(() => log.progress(`rollout-command has run for ${seconds()} s`), TOLD);
     const ended = await (0, run.d1)({
      words: rolloutCommand.words,
      env: {
       ...environment(),
       ...variablesOf(order)
      },
      input: inputOf(order, clock.now(), runUrl),
      timeoutMs: order.timeoutMs,
      signal,
      onOutput: output.stream(),
      onErrors: output.stream()
     });
     clearInterval(teller);
     output.end();
     return asked(ended, seconds(), log);
    }
   };
  }
  function asked(ended, seconds, log) {
   const words = (0, run.E5)(ended);
   if (ended.how === "exit" && ended.code === 0) return {
    ok: true,
    words: `${words}, ${seconds} s`,
    missing: []
   };
   const because = failed(ended, words);
   if (because) throw because;
   if (ended.how !== "stopped") log.warning(`rollout-command ${words}: what became of its tenants they are asked themselves`);
   return {
    ok: false,
    words: `${words}, ${seconds} s`,
    missing: []
   };
  }
  function failed(ended, words) {
   if (ended.how === "unstarted") return new failure.HR("rollout-command-failed", `rollout-command could not be started: ${ended.why}`, {
    hint: ended.hint ?? (0, unstarted.l8)("rollout-command")
   });
   if (ended.how !== "exit") return;
   if (ended.code === run.G2) return new failure.HR("rollout-command-failed", `rollout-command says that nothing happened and another try may go right (${words})`, {
    transient: true,
    unsent: true,
    hint: "See in the log what it waits for, then run again"
   });
   if (ended.code !== USAGE && ended.code !== CONFIGURATION) return;
   return new failure.HR("rollout-command-failed", `rollout-command says that it is called or set up wrongly (${words})`, {
    hint: "See in the log what it says, mend it, then run again"
   });
  }
 },
 4943: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E5: () => endedWords,
   G2: () => TEMPORARY,
   d1: () => runCommand
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
  var _http_on_abort__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6435);
  var _unstarted__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5638);
  const TO_KILL = 2e3;
  const TO_LET_GO = 1e3;
  const HAS_GROUPS = process.platform !== "win32";
  const TEMPORARY = 75;
  function endedWords(ended) {
   switch (ended.how) {
   case "exit":
    return `ended with exit code ${ended.code}`;

   case "killed":
    return `was killed by ${ended.signal}`;

   case "late":
    return "was ended: it took too long";

   case "stopped":
    return "was ended: the run was asked to stop";

   case "unstarted":
    return `could not be started: ${ended.why}`;
   }
  }
  function runCommand({words, env, input = "", timeoutMs, signal, onOutput, onErrors}) {
   if (signal?.aborted) return Promise.resolve({
    how: "stopped"
   });
   const [program = ""] = words;
   const begun = begin(words, env);
   if ("why" in begun) return Promise.resolve({
    how: "unstarted",
    ...begun
   });
   return new Promise(resolve => {
    const child = begun;
    const timers = [ setTimeout(() => stop("late"), timeoutMs) ];
    const letGo = (0, _http_on_abort__WEBPACK_IMPORTED_MODULE_1__.u)(signal, () => stop("stopped"));
    let ended;
    let isOver = false;
    function stop(how) {
     if (ended) return;
     ended = {
      how
     };
     tellGroup(child, "SIGTERM");
     timers.push(setTimeout(() => {
      tellGroup(child, "SIGKILL");
      timers.push(setTimeout(end, TO_LET_GO));
     }, TO_KILL));
    }
    function end() {
     if (isOver) return;
     isOver = true;
     timers.forEach(clearTimeout);
     letGo();
     if (ended?.how === "late" || ended?.how === "stopped") tellGroup(child, "SIGKILL");
     child.stdin.destroy();
     child.stdout.destroy();
     child.stderr.destroy();
     child.unref();
     resolve(ended ?? {
      how: "unstarted",
      why: "nobody knows why"
     });
    }
    child.on("error", fault => {
     if (child.pid !== void 0) return;
     ended = {
      how: "unstarted",
      ...(0, _unstarted__WEBPACK_IMPORTED_MODULE_2__.OB)(fault, program)
     };
     end();
    });
    child.stdout.on("data", onOutput);
    child.stderr.on("data", onErrors);
    child.on("exit", (code, by) => {
     if (ended) return;
     ended = code === null ? {
      how: "killed",
      signal: by ?? "a signal"
     } : {
      how: "exit",
      code
     };
     timers.push(setTimeout(end, TO_LET_GO));
    });
    child.on("close", end);
    child.stdin.on("error", () => {}).end(input);
   });
  }
  function tellGroup(child, signal) {
   try {
    if (HAS_GROUPS && child.pid !== void 0) process.kill(-child.pid, signal); else child.kill(signal);
   } catch {}
  }
  function begin([program = "", ...args], env) {
   try {
    return (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
     env,
     stdio: [ "pipe", "pipe", "pipe" ],
     detached: HAS_GROUPS
    });
   } catch (fault) {
    return (0, _unstarted__WEBPACK_IMPORTED_MODULE_2__.OB)(fault, program);
   }
  }
 },
 5638: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ko: () => whyNoInterpreter,
   OB: () => whyNot,
   l8: () => namesNone
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _release_cut__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
  const namesNone = input => `See that ${input} names a program that is there, relative to the folder of the run or on the PATH`;
  const WHY = {
   ENOTDIR: "a part of its path is no folder",
   ELOOP: "it is a link to itself",
   ENAMETOOLONG: "its name is too long",
   ETXTBSY: "somebody is writing it",
   E2BIG: "its words and variables are longer than this system takes",
   ENOEXEC: "it is no program: a script begins with a line such as #!/bin/sh",
   ERR_INVALID_ARG_VALUE: "a word or a variable of it holds a NUL"
  };
  function whyNot({code = "", message = ""}, program) {
   if (code !== "ENOENT" && code !== "EACCES") return {
    why: WHY[code] ?? (code || message)
   };
   const found = look(program);
   if (code === "EACCES") return found === "folder" ? {
    why: "it is a folder"
   } : {
    why: "it may not be run",
    hint: `Make it a program: chmod +x ${program}`
   };
   if (found === void 0 || found === "folder") return {
    why: "there is no such program"
   };
   if (!/[/\\]/.test(program)) return {
    why: "there is no such program on the PATH",
    hint: `A file of that name is in the folder of the run: write ./${program}`
   };
   return ofInterpreter(found);
  }
  function whyNoInterpreter(path) {
   const firstLine = look(path) ?? "";
   const [, interpreter] = /^#!\s*(\S+)/.exec(firstLine) ?? [];
   return interpreter === void 0 || (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(interpreter) && !firstLine.endsWith("\r") ? void 0 : ofInterpreter(firstLine);
  }
  function ofInterpreter(firstLine) {
   const [, interpreter] = /^#!\s*(.*)/s.exec(firstLine) ?? [];
   if (interpreter === void 0) return {
    why: "it is a program of another system"
   };
   if (interpreter.endsWith("\r")) return {
    why: "its lines end as on Windows, so that its first names no program",
    hint: "Have its lines end in LF alone; in .gitattributes: *.sh text eol=lf"
   };
   return {
    why: `its first line names a program that is not there: ${(0, _release_cut__WEBPACK_IMPORTED_MODULE_1__.J)(interpreter, 80)}`
   };
  }
  function look(program) {
   try {
    const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(program);
    if (found.isDirectory()) return "folder";
    if (!found.isFile()) return;
    const [handle, bytes] = [ (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(program, "r"), Buffer.alloc(256) ];
    try {
     return bytes.toString("latin1", 0, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(handle, bytes)).split("\n")[0];
    } finally {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
   } catch {
    return;
   }
  }
 }
};
