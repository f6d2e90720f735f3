"use strict";

exports.id = 7637;

exports.ids = [ 7637 ];

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
 4260: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Vs: () => tagsCommand,
   X$: () => sameConfig,
   cz: () => optionsOf,
   eZ: () => namesOf,
   hB: () => configOptions
  });
  var _quoted__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8765);
  const sameConfig = ({config, environment, standing}) => ({
   config,
   environment,
   standing
  });
  const DEFAULTS = {
   "source-tag": "staging-{sha7}",
   "target-tag": "latest"
  };
  const saidOf = ({images, sourceTag, targetTag}, alone) => ({
   images: images && namesOf(images, alone),
   "source-tag": sourceTag,
   "target-tag": targetTag
  });
  const namesOf = (images, alone = false) => images.map(({name, from}) => from && !alone ? `${from.name}=>${name}` : name).join(",");
  function tagsCommand(verb, same) {
   const alone = !verb.startsWith("promote");
   return [ "release-action", verb, ...optionsOf(saidOf(same, alone), saidOf(same.standing ?? {}, alone), DEFAULTS), ...configOptions(same) ].join(" ");
  }
  const optionsOf = (said, standing, defaults) => Object.entries(said).flatMap(([name, value]) => value === void 0 || value === (standing[name] ?? defaults[name]) ? [] : [ `--${name} ${(0, 
  _quoted__WEBPACK_IMPORTED_MODULE_0__.T)(value)}` ]);
  const configOptions = ({config, environment, standing = {}}) => optionsOf({
   config,
   environment
  }, {
   environment: standing.environment
  }, {});
 },
 8765: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => quoted
  });
  function quoted(text) {
   if (/^[\w./:,=@+-]+$/.test(text)) return text;
   const safe = text.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replaceAll("\n", "\\n");
   return safe === text ? `'${text}'` : `$'${safe}'`;
  }
 },
 5110: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Rh: () => describeRunning,
   Pf: () => isPlainQuery,
   dJ: () => readBuildinfo,
   L8: () => readHealth,
   Ki: () => readRunning,
   Np: () => runs,
   Cz: () => tellsOf
  });
  var release_commit = __webpack_require__(8952);
  var cut = __webpack_require__(1405);
  var failure = __webpack_require__(9991);
  var json = __webpack_require__(527);
  var passing = __webpack_require__(6042);
  function statusHint(status, path, input) {
   if (status >= 300 && status < 400) return `have the tenant itself answer ${path}, past whatever redirects it, or set its address and ${input} to where it does`;
   if (status === 401 || status === 403 || status === 407) return `have ${path} answered without a login: see what stands before the tenant, or set ${input} to what is open`;
   return status > 524 && status < 600 ? `see what stands before the tenant, and whether it finds the way to it (HTTP ${status})` : void 0;
  }
  const commitHints = {
   notJson: path => `see what answers ${path} there, or set buildinfo-path to where the commit is told`,
   noField: path => `set buildinfo-query to where the commit stands in ${path}`,
   noCommit: field => `have the build stamp its commit as ${field}: 7 to 40 hex digits, and nothing beside them`
  };
  const inputOf = (path, {healthPath}) => path === healthPath ? "health-path" : "buildinfo-path";
  const TELLS = {
   buildinfoPath: "/buildinfo",
   buildinfoQuery: "$.git_sha",
   healthPath: "/health"
  };
  const LIMITED = 1e3;
  const PAST_CACHES = {
   "cache-control": "no-cache"
  };
  const PLAIN_QUERY = /^\$(?:\.[A-Za-z_][A-Za-z0-9_]*)+$/;
  const tellsOf = ({tells = TELLS}) => tells;
  const isPlainQuery = query => PLAIN_QUERY.test(query);
  async function readRunning(tenant, tenants, call = {}) {
   const told = await readBuildinfo(tenant, tenants, call);
   if (!("said" in told)) return told;
   const health = await askCommit(tenant, tellsOf(tenant).healthPath, "$.sha", tenants, call);
   return "commit" in health ? health : told;
  }
  function readBuildinfo(tenant, tenants, call = {}) {
   const {buildinfoPath, buildinfoQuery} = tellsOf(tenant);
   return askCommit(tenant, buildinfoPath, buildinfoQuery, tenants, call);
  }
  async function readHealth(tenant, tenants, call = {}) {
   const {healthPath: path} = tellsOf(tenant);
   const answer = await askTold(tenant, path, tenants, call);
   if (!("status" in answer)) return answer;
   return answer.status === 200 ? void 0 : refused(answer, tenant, path);
  }
  async function askCommit(tenant, path, query, tenants, call) {
   const answer = await askTold(tenant, path, tenants, call);
   if (!("status" in answer)) return answer;
   if (answer.status !== 200) return refused(answer, tenant, path);
   const [found, cached] = [ await commitIn(answer, path, query), cachedWords(answer) ];
   if ("commit" in found) return cached ? {
    ...found,
    cached
   } : found;
   return cached ? {
    ...found,
    said: `${found.said}, ${cached}`
   } : found;
  }
  async function askTold(tenant, path, tenants, {fresh, ...call}) {
   try {
    const answer = await tenants.ask(tenant, {
     method: "GET",
     path,
     headers: PAST_CACHES,
     as: "nobody",
     fresh
    }, call);
    const unreachable = `HTTP ${answer.status} for ${path}`;
    if (answer.status === 429) return {
     unreachable,
     code: 429,
     limited: answer.retryAfter ?? LIMITED
    };
    return (0, passing.Pe)(answer.status) ? {
     unreachable,
     code: answer.status
    } : answer;
   } catch (thrown) {
    return unanswered((0, failure.h_)(thrown), path);
   }
  }
  function unanswered({answered, message, hint}, path) {
   if (answered) return {
    said: `${message.slice(message.indexOf(": ") + 2)} for ${path}`
   };
   return hint === void 0 ? {
    unreachable: message
   } : {
    unreachable: message,
    hint
   };
  }
  function refused(answer, tenant, path) {
   const hint = statusHint(answer.status, path, inputOf(path, tellsOf(tenant)));
   return {
    said: refusedWords(answer, tenant, path),
    ...hint !== void 0 && {
     hint
    }
   };
  }
  function refusedWords({status, headers}, {url}, path) {
   const words = `HTTP ${status} for ${path}`;
   const {location} = headers;
   if (status < 300 || status >= 400 || location === void 0 || !URL.canParse(location, url)) return words;
   const [from, to] = [ new URL(url), new URL(location, url) ];
   return to.host === from.host && to.protocol === from.protocol ? `${words}, a redirect to ${to.pathname.slice(0, 60)}` : `${words}, a redirect to ${to.protocol === from.protocol ? "" : `${to.protocol}//`}${to.host}`;
  }
  function cachedWords({headers: {age}}) {
   return age !== void 0 && /^\d{1,9}$/.test(age) ? `from a cache, ${Number(age)} s old (Age)` : void 0;
  }
  async function commitIn({body}, path, query) {
   const read = (0, json.V)(body);
   const hint = commitHints.notJson(path);
   if ("fault" in read) return {
    said: `no JSON object for ${path}: ${read.fault}`,
    hint
   };
   if (typeof read.value !== "object" || read.value === null) return {
    said: `no JSON object for ${path}`,
    hint
   };
   const value = isPlainQuery(query) ? fieldAt(read.value, query) : await firstByPath(read.value, query);
   const field = query.replace(/^\$\./, "");
   if (typeof value === "number" || typeof value === "bigint") return {
    said: `a number as ${field} in ${path}`,
    hint: commitHints.noCommit(`${field}, a text`)
   };
   if (typeof value !== "string") return {
    said: `no ${field} in ${path}`,
    hint: commitHints.noField(path)
   };
   const commit = value.trim().toLowerCase();
   return (0, release_commit.WM)(commit) ? {
    commit
   } : {
    said: `${field} "${(0, cut.J)(value, 60)}" in ${path}, which is no commit`,
    hint: commitHints.noCommit(field)
   };
  }
  function fieldAt(json, query) {
   let value = json;
   for (const name of query.split(".").slice(1)) {
    if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return;
    value = value[name];
   }
   return value;
  }
  async function firstByPath(json, query) {
   const {firstAt} = await Promise.all([ __webpack_require__.e(393), __webpack_require__.e(2083) ]).then(__webpack_require__.bind(__webpack_require__, 2083));
   return firstAt(query, json);
  }
  const runs = (running, sha) => "commit" in running && (0, release_commit.Kd)(running.commit, sha);
  function describeRunning(running) {
   if ("commit" in running) return running.cached ? `${(0, release_commit.Fu)(running.commit)}, ${running.cached}` : (0, 
   release_commit.Fu)(running.commit);
   return "said" in running ? running.said : `no answer: ${running.unreachable}`;
  }
 },
 6153: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => signersOf
  });
  const signersOf = ({verify, trustedRoot}) => ({
   verify: verify.length === 0 ? void 0 : verify.map(({text}) => text).join("\n"),
   "trusted-root": trustedRoot?.trim().startsWith("{") ? void 0 : trustedRoot
  });
 },
 3309: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $v: () => previousCommand,
   Ct: () => rollbackCommand,
   OO: () => promoteCommand,
   S8: () => rollbackTo,
   v3: () => unruleCommand
  });
  var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
  var _commit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
  var _quoted__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8765);
  var _same_signers__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6153);
  const rollbackTo = (commit, same) => (0, _command__WEBPACK_IMPORTED_MODULE_0__.Vs)(`rollback ${(0, 
  _commit__WEBPACK_IMPORTED_MODULE_1__.Fu)(commit)}`, same);
  const previousCommand = same => (0, _command__WEBPACK_IMPORTED_MODULE_0__.Vs)("rollback previous", {
   ...same,
   sourceTag: void 0
  });
  function rollbackCommand(plan, request) {
   const moved = movedImages(plan);
   if (moved.some(({target}) => target.before === null)) return;
   if (request.keepPrevious) return (0, _command__WEBPACK_IMPORTED_MODULE_0__.Vs)("rollback previous", {
    ...request,
    sourceTag: void 0
   });
   const commit = onlyCommit(moved);
   return commit && (0, _command__WEBPACK_IMPORTED_MODULE_0__.Vs)(`rollback ${commit}`, request);
  }
  function promoteCommand(plan, request) {
   const commit = onlyCommit(movedImages(plan));
   if (commit === void 0) return;
   const signers = Object.entries((0, _same_signers__WEBPACK_IMPORTED_MODULE_2__.R)(request)).flatMap(([name, value]) => value === void 0 ? [] : [ ` --${name} ${(0, 
   _quoted__WEBPACK_IMPORTED_MODULE_3__.T)(value)}` ]);
   const promote = `${(0, _command__WEBPACK_IMPORTED_MODULE_0__.Vs)(`promote ${commit}`, request)}${signers.join("")}`;
   const isVetoed = request.history && request.veto;
   return isVetoed ? `${(0, _command__WEBPACK_IMPORTED_MODULE_0__.Vs)(`unveto ${commit}`, {
    ...request,
    sourceTag: void 0
   })} && ${promote}` : promote;
  }
  function unruleCommand(left, digests, request) {
   const same = {
    ...request,
    sourceTag: void 0
   };
   const known = [ ...new Set(left.values()) ].map(commit => (0, _command__WEBPACK_IMPORTED_MODULE_0__.Vs)(`unveto ${(0, 
   _commit__WEBPACK_IMPORTED_MODULE_1__.Fu)(commit)}`, same));
   const unknown = request.images.filter(({name}) => !left.has(name) && digests.has(name)).map(image => (0, 
   _command__WEBPACK_IMPORTED_MODULE_0__.Vs)(`unveto ${digests.get(image.name)}`, {
    ...same,
    images: [ image ]
   }));
   return [ ...request.veto ? [ ...known, ...unknown ] : [], ...request.hold ? [ (0, 
   _command__WEBPACK_IMPORTED_MODULE_0__.Vs)("lift", same) ] : [] ].join(" && ");
  }
  const movedImages = ({images}) => images.filter(({target}) => target.before !== target.wanted);
  function onlyCommit(images) {
   const commits = new Set(images.map(({commitBefore}) => commitBefore));
   return commits.size === 1 ? [ ...commits ][0] : void 0;
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
 }
};
