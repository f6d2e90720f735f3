"use strict";

exports.id = 6242;

exports.ids = [ 6242 ];

exports.modules = {
 7378: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => readJournal
  });
  var external_node_fs_ = __webpack_require__(3024);
  var cut = __webpack_require__(1405);
  const TEXTS = {
   begin: [ "mode", "sha", "startedBy", "evidenceFile" ],
   fleet: [ "sha", "tag", "urlTemplate", "again" ],
   asking: [ "check" ],
   answered: [ "check" ],
   end: [ "outcome" ]
  };
  const NUMBERS = {
   intended: [ "move" ],
   refused: [ "move" ],
   failed: [ "move" ],
   sent: [ "move" ],
   proved: [ "move" ],
   asking: [ "canary" ],
   answered: [ "canary" ],
   cleaned: [ "canary" ]
  };
  const LISTS = {
   plan: [ "images", "moves" ],
   fleet: [ "slugs", "current", "images" ],
   smoke: [ "canaries" ],
   redeploying: [ "slugs" ],
   listed: [ "came", "gone" ],
   found: [ "shown", "behind" ]
  };
  function isMisshapen(entry) {
   const said = entry;
   const lacks = (fields, has) => (fields[entry.kind] ?? []).some(name => !has(said[name]));
   return typeof said["at"] !== "number" || lacks(TEXTS, value => typeof value === "string") || lacks(NUMBERS, Number.isSafeInteger) || lacks(LISTS, Array.isArray);
  }
  const CAREFUL = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
  const LARGEST = 512 * 1024 * 1024;
  function readJournalText(path) {
   const file = (0, external_node_fs_.openSync)(path, CAREFUL);
   try {
    const why = whyNotOurs((0, external_node_fs_.fstatSync)(file));
    if (why) throw new Error(`${path} is not taken for a journal of this user's: ${why}`);
    return (0, external_node_fs_.readFileSync)(file, "utf8");
   } finally {
    (0, external_node_fs_.closeSync)(file);
   }
  }
  function whyNotOurs(found) {
   if (!found.isFile()) return "it is no file";
   if (found.size > LARGEST) return "it is too large";
   const user = process.geteuid?.();
   if (user === void 0) return;
   if (found.uid !== user) return "it belongs to somebody else";
   return (found.mode & 63) === 0 ? void 0 : "others may read or write it (where it is yours all the same: chmod 600)";
  }
  function readJournal(path) {
   const lines = readJournalText(path).split("\n").map((text, at, {length}) => ({
    text,
    entry: at < length - 1 ? parse(text) : void 0
   }));
   const [first] = lines;
   if (first?.entry ? first.entry.kind !== "begin" : !'{"kind":"begin"'.startsWith(first.text.slice(0, 15))) throw new Error(`${path} is not a journal of release-action`);
   const strange = lines.findIndex(({entry}) => entry && isMisshapen(entry));
   if (strange >= 0) throw new Error(`${path}: line ${strange + 1} is not as this version of release-action writes one ("${(0, 
   cut.J)(String(lines[strange].entry.kind), 20)}"); finish it with the version that wrote it`);
   const torn = lines.findIndex(({text, entry}) => !entry && text.trim() !== "");
   if (torn < 0) return {
    entries: entriesOf(lines),
    isTorn: false
   };
   const [before, after] = [ entriesOf(lines.slice(0, torn)), entriesOf(lines.slice(torn)) ];
   return {
    entries: [ ...before, ...doubts(before), ...after ],
    isTorn: after.length > 0
   };
  }
  const entriesOf = lines => lines.flatMap(({entry}) => entry ?? []);
  function doubts(before) {
   const moves = before.flatMap(entry => entry.kind === "plan" ? entry.moves : []);
   const heard = new Set(before.flatMap(entry => entry.kind === "intended" ? [ entry.move ] : []));
   return moves.flatMap((_, move) => heard.has(move) ? [] : [ {
    kind: "intended",
    at: before.at(-1).at,
    move
   } ]);
  }
  function parse(line) {
   try {
    const read = JSON.parse(line);
    const isEntry = typeof read === "object" && read !== null && "kind" in read && typeof read.kind === "string";
    return isEntry ? read : void 0;
   } catch {
    return;
   }
  }
 },
 8572: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => waitingIn
  });
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  function unfinished(entries, isAlive) {
   const begin = entries.find(entry => entry.kind === "begin");
   const end = entries.findLast(entry => entry.kind === "end");
   if (!begin || end && end.outcome !== "stranded") return;
   const {mode, sha, at, needs = []} = begin;
   const moves = entries.flatMap(entry => entry.kind === "plan" ? entry.moves : []);
   const touched = new Set(entries.flatMap(entry => entry.kind === "intended" ? [ entry.move ] : []));
   const named = [ ...begin.images ?? [], ...entries.flatMap(entry => entry.kind === "plan" || entry.kind === "fleet" ? entry.images.map(({image}) => image) : []) ];
   return {
    mode,
    sha,
    at,
    needs,
    state: end ? "stranded" : isAlive ? "lives" : "killed",
    hasBegun: entries.some(({kind}) => kind === "intended" || kind === "asking" || kind === "redeploying"),
    images: [ ...new Set(named) ],
    canaries: entries.flatMap(entry => entry.kind === "smoke" ? entry.canaries.map(({url}) => url) : []),
    tags: moves.flatMap(({image, tag}, index) => touched.has(index) ? [ `${image.name}:${tag}` ] : [])
   };
  }
  var process_mark = __webpack_require__(9179);
  var read = __webpack_require__(7378);
  const NAME = /^release-action-(?:smoke|promote|rollback|deploy)-[0-9a-f]{8}\.journal$/;
  const MOST = 50;
  const CROWD = 2e4;
  function waitingIn(folders) {
   const found = [ ...new Set(folders) ].flatMap(journalsIn).flatMap(path => readWaiting(path) ?? []);
   return found.sort((a, b) => b.at - a.at);
  }
  function readWaiting(path) {
   try {
    const {entries} = (0, read.a)(path);
    const mark = entries.find(entry => entry.kind === "begin")?.process;
    const state = unfinished(entries, mark !== void 0 && (0, process_mark._)(mark) === true);
    return state && {
     ...state,
     path
    };
   } catch {
    return;
   }
  }
  function journalsIn(folder) {
   try {
    const names = (0, external_node_fs_.readdirSync)(folder);
    if (names.length > CROWD) return [];
    const paths = names.filter(name => NAME.test(name)).map(name => (0, external_node_path_.join)(folder, name));
    return paths.map(path => ({
     path,
     at: (0, external_node_fs_.lstatSync)(path).mtimeMs
    })).sort((a, b) => b.at - a.at).slice(0, MOST).map(({path}) => path);
   } catch {
    return [];
   }
  }
 },
 9179: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => isAlive,
   a: () => ownMark
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  const PATIENCE = 2e3;
  function ownMark() {
   return {
    pid: process.pid,
    started: startOf(process.pid),
    place: place()
   };
  }
  function isAlive({pid, started, place: where}) {
   if (!Number.isSafeInteger(pid) || pid <= 0) return;
   if (where !== place()) return;
   const now = startOf(pid);
   if (now === void 0) return false;
   return started === void 0 ? void 0 : now === started;
  }
  function startOf(pid) {
   try {
    const fields = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? void 0 : `${bootId()}/${fields[19]}`;
   } catch {
    return hasProc() ? void 0 : startByPs(pid);
   }
  }
  const hasProc = () => read("/proc/self/stat") !== void 0;
  const bootId = () => read("/proc/sys/kernel/random/boot_id")?.trim() ?? "";
  function startByPs(pid) {
   if (process.platform === "win32") return;
   try {
    const {execFileSync} = __webpack_require__(1421);
    const env = {
     ...process.env,
     LC_ALL: "C",
     TZ: "UTC"
    };
    const said = execFileSync("ps", [ "-o", "lstart=", "-p", String(pid) ], {
     env,
     encoding: "utf8",
     timeout: PATIENCE,
     stdio: [ "ignore", "pipe", "ignore" ]
    });
    return said.trim() || void 0;
   } catch {
    return;
   }
  }
  function place() {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)("/proc/self/ns/pid");
   } catch {
    return;
   }
  }
  function read(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
   } catch {
    return;
   }
  }
 },
 1413: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ee: () => variables,
   d_: () => byCommand,
   ht: () => variablesOf,
   op: () => recoverCommand,
   oy: () => missingOf,
   r4: () => neededFor
  });
  var _request_inputs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4332);
  var _request_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9526);
  const OF_TAGS = [ "registry-auth", "aws-roles", "ca-file" ];
  const OF_CANARIES = [ "tenant-urls", "tenant-tokens", "tenant-org-ids", "ca-file" ];
  function neededFor(request, raw) {
   const isGiven = name => (raw[name]?.trim() ?? "") !== "" && !((0, _request_parse__WEBPACK_IMPORTED_MODULE_1__.nJ)(name) in (request.standing ?? {}));
   if (request.mode === "smoke") return OF_CANARIES.filter(isGiven);
   const ofGhcr = request.images.some(({registry}) => registry === "ghcr.io");
   return [ ...OF_TAGS, ...ofGhcr ? [ "github-token" ] : [] ].filter(isGiven);
  }
  const recoverCommand = path => `release-action recover ${quoted(path)}`;
  const byCommand = (path, needs) => `${needs.length === 0 ? "" : `, with ${variables(needs)} set`}: ${recoverCommand(path)}`;
  const missingOf = (needs, raw) => needs.filter(name => (raw[name]?.trim() ?? "") === "");
  const variablesOf = names => names.filter(name => _request_inputs__WEBPACK_IMPORTED_MODULE_0__.Qh.includes(name)).map(name => `RELEASE_ACTION_${name.toUpperCase().replaceAll("-", "_")}`);
  function variables(names) {
   const all = variablesOf(names);
   return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
  }
  const quoted = path => /^[\w/.:@%+=,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
 },
 6242: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jf: () => warnOfWaiting,
   hl: () => waitingLines,
   listWaiting: () => listWaiting,
   vA: () => asJson
  });
  var _adapters_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);
  var _adapters_journal_folders__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9801);
  var _adapters_journal_waiting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8572);
  var _release_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1e3);
  var _report_safe__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9369);
  var _recover_command__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1413);
  const MOST_NAMED = 5;
  function warnOfWaiting(request, {host, log}) {
   const concerned = (0, _adapters_journal_waiting__WEBPACK_IMPORTED_MODULE_2__.z)((0, 
   _adapters_journal_folders__WEBPACK_IMPORTED_MODULE_1__.Fm)(host.folder, host.env)).filter(waiting => concerns(waiting, request));
   const dead = concerned.filter(({state}) => state !== "lives");
   const warnings = dead.slice(0, MOST_NAMED).map(({path, needs, ...waiting}) => `a ${described(waiting)} waits to be put right${(0, 
   _recover_command__WEBPACK_IMPORTED_MODULE_5__.d_)(path, needs)}`);
   if (dead.length > MOST_NAMED) warnings.push(`${dead.length - MOST_NAMED} more wait to be put right; release-action recover lists them`);
   for (const warning of warnings) log.warning(warning);
   return warnings;
  }
  function concerns({images, canaries, hasBegun}, request) {
   if (!hasBegun) return false;
   if (request.mode === "smoke") return canaries.some(url => request.tenantUrls.includes(url));
   return images.some(name => {
    const image = (0, _release_image__WEBPACK_IMPORTED_MODULE_3__.zZ)(name);
    return typeof image !== "string" && request.images.some(own => (0, _release_image__WEBPACK_IMPORTED_MODULE_3__.G4)(own, image));
   });
  }
  function described({mode, sha, state, at, hasBegun}) {
   const now = _adapters_clock__WEBPACK_IMPORTED_MODULE_0__.m.now();
   const how = state === "stranded" ? "ended stranded" : state === "lives" ? "is under way, begun" : hasBegun ? "was killed half-way" : "was killed before it changed anything";
   return `${mode}${sha ? ` of ${sha.slice(0, 7)}` : ""} that ${how} ${age(now - at)} ago`;
  }
  function age(milliseconds) {
   const minutes = Math.max(0, Math.round(milliseconds / 6e4));
   if (minutes < 60) return `${minutes} min`;
   return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} days`;
  }
  function listWaiting({folder, env}, {out, json}) {
   const folders = (0, _adapters_journal_folders__WEBPACK_IMPORTED_MODULE_1__.Fm)(folder, env);
   const all = (0, _adapters_journal_waiting__WEBPACK_IMPORTED_MODULE_2__.z)(folders);
   const told = json ? [ JSON.stringify(all.map(asJson), null, 2) ] : all.length > 0 ? lines(all) : [ `nothing waits to be put right (looked into ${folders.join(", ")})` ];
   out.write(told.map(line => `${json ? line : (0, _report_safe__WEBPACK_IMPORTED_MODULE_4__.I)(line)}\n`).join(""));
   return 0;
  }
  const asJson = ({path, at, needs, ...waiting}) => ({
   journal: path,
   ...waiting,
   at: new Date(at).toISOString(),
   set: (0, _recover_command__WEBPACK_IMPORTED_MODULE_5__.ht)(needs),
   command: (0, _recover_command__WEBPACK_IMPORTED_MODULE_5__.op)(path)
  });
  const waitingLines = all => all.length === 0 ? [] : [ "", ...lines(all).map(_report_safe__WEBPACK_IMPORTED_MODULE_4__.I) ];
  function lines(all) {
   return all.flatMap((waiting, index) => [ ...index === 0 ? [] : [ "" ], `a ${described(waiting)}`, ...labelled("images", waiting.images), ...labelled("canaries", waiting.canaries), ...labelled("to look at", waiting.tags), ...labelled("journal", [ waiting.path ]), ...waiting.state === "lives" ? [ "  it is left alone while it lives" ] : [ ...labelled("set", (0, 
   _recover_command__WEBPACK_IMPORTED_MODULE_5__.ht)(waiting.needs)), ...labelled("run", [ (0, 
   _recover_command__WEBPACK_IMPORTED_MODULE_5__.op)(waiting.path) ]) ] ]);
  }
  const labelled = (name, items) => items.length === 0 ? [] : [ `  ${`${name}:`.padEnd(12)}${items.join(", ")}` ];
 }
};
