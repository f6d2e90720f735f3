"use strict";

exports.id = 9157;

exports.ids = [ 9157, 2154 ];

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
 7061: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => recover
  });
  var release_budget = __webpack_require__(3348);
  var release_commit = __webpack_require__(8952);
  var change = __webpack_require__(5544);
  var history_history = __webpack_require__(7498);
  function stillDue(update, histories) {
   const of = ({image}) => histories.get(image.name) ?? {
    entries: []
   };
   const written = update.images.filter(one => wrote(of(one), one));
   const later = update.images.filter(one => releasedSince(of(one), one));
   const isLifted = written.some(one => !!one.ruling?.hold && !of(one).hold);
   const isUnvetoed = written.some(one => one.ruling?.veto && one.replaced && !(0, 
   history_history.mw)(of(one), {
    digest: one.replaced.digest
   }));
   const isBack = later.some(one => one.replaced && (0, history_history.yW)(newest(of(one)), one.replaced));
   const images = update.images.filter(one => !written.includes(one) && !(later.includes(one) && !follows(of(one), one)));
   const told = [ ...isLifted ? [ "the hold of this run was lifted since, and stays lifted" ] : [], ...isUnvetoed ? [ "the veto of this run was taken back since, and stays so" ] : [], ...later.length > 0 ? [ "somebody has released since: the histories keep what they say" ] : [] ];
   const ruled = ({ruling, ...one}) => {
    const hold = isLifted || later.length > 0 ? void 0 : ruling?.hold;
    const veto = isUnvetoed || isBack ? void 0 : ruling?.veto;
    return hold || veto ? {
     ...one,
     ruling: {
      ...ruling,
      hold,
      veto
     }
    } : one;
   };
   return {
    update: {
     ...update,
     images: images.map(ruled)
    },
    told
   };
  }
  const wrote = ({entries}, {entry}) => !!entry && entries.some(one => (0, change.Ft)(one, entry));
  const newest = ({entries}) => entries.find(history_history.Ss);
  function releasedSince(history, {entry}) {
   const last = newest(history);
   return !!entry && !!last && !(0, change.Ft)(last, entry) && last.at > entry.at;
  }
  const follows = (history, {entry}) => newest(history)?.replaced === entry?.build?.digest;
  function standsBehind(history, shown, since, own) {
   const last = newest(history);
   if (!last || last.build?.digest !== shown || own && (0, change.Ft)(last, own)) return;
   return new Date(last.at).getTime() > since - SKEW ? last : void 0;
  }
  const isOfCommit = ({commit}, sha) => commit !== void 0 && sha !== "" && (0, release_commit.Kd)(commit, sha);
  const SKEW = 6e4;
  var write = __webpack_require__(4945);
  var replay = __webpack_require__(2968);
  var revert = __webpack_require__(6083);
  var run_plan = __webpack_require__(7644);
  var tags_step = __webpack_require__(3813);
  var tag_report = __webpack_require__(4550);
  var deadline = __webpack_require__(1753);
  var failure = __webpack_require__(9991);
  var amend = __webpack_require__(1087);
  const PATIENCE = 8e3;
  async function lookSince({steps, update}, {registry, clock, cancel}) {
   const {signal, end} = (0, deadline.n)(PATIENCE, clock, cancel);
   const shown = new Map;
   const histories = new Map;
   const warnings = [];
   const read = async step => {
    const {image, tag} = step.move;
    shown.set(step, await registry.read(image, tag, {
     signal
    }).then(found => found?.digest ?? null, () => "unknown"));
   };
   const recall = async ({image}, tag) => {
    try {
     const kept = await (0, amend.L)(registry, image, tag, {
      signal
     });
     if (kept) histories.set(image.name, kept.history);
    } catch (thrown) {
     warnings.push(`whether somebody has released ${image.name} since could not be read: ${(0, 
     failure.h_)(thrown).message}`);
    }
   };
   const targets = steps.filter(({move: {purpose}}) => purpose === "move");
   const images = update?.images ?? targets.map(({move: {image}}) => ({
    image
   }));
   const tag = update?.tag ?? (targets[0] && (0, history_history.DJ)(targets[0].move.tag));
   await Promise.all([ ...steps.map(read), ...tag === void 0 ? [] : images.map(one => recall(one, tag)) ]);
   end();
   return {
    shown: step => shown.get(step) ?? "unknown",
    histories,
    warnings
   };
  }
  function takenOver({steps, update, begin}, {shown, histories}) {
   const later = new Map;
   const targets = steps.filter(({move: {purpose}}) => purpose === "move");
   for (const target of targets) {
    const {name} = target.move.image;
    const own = update?.images.find(({image}) => image.name === name)?.entry;
    const history = histories.get(name);
    const entry = history && standsBehind(history, shown(target), begin?.at ?? 0, own);
    if (entry) later.set(name, entry);
   }
   const again = [ ...later.values() ].find(entry => isOfCommit(entry, begin?.sha ?? ""));
   for (const target of targets) {
    const {image: {name}, to} = target.move;
    if (again && !later.has(name) && shown(target) === to.digest) later.set(name, again);
   }
   return new Map(steps.flatMap(step => {
    const entry = later.get(step.move.image.name);
    return entry ? [ [ step, entry ] ] : [];
   }));
  }
  function isAllThere({steps}, {shown}) {
   const targets = steps.filter(({move: {purpose}}) => purpose === "move");
   return targets.length > 0 && targets.every(step => shown(step) === step.move.to.digest);
  }
  var recovered = __webpack_require__(7817);
  async function recover(entries, ports) {
   const replayed = (0, replay.e)(entries);
   const {begin, ended, steps} = replayed;
   if (!begin || ended && ended !== "stranded") return;
   if (replayed.committed) return proved(replayed, begin, ports);
   if (steps.every(({state}) => state === "waiting")) return putBack(replayed, begin, new Map, ports);
   const since = await lookSince(replayed, ports);
   for (const warning of since.warnings) ports.log.warning(warning);
   const theirs = takenOver(replayed, since);
   const isTheirs = ended === "stranded" || steps.some(({state, move}) => move.purpose === "move" && state === "waiting");
   if (theirs.size === 0 && isTheirs && isAllThere(replayed, since)) return finished(replayed, begin, ports);
   return withWarnings(await putBack(replayed, begin, leaveAlone(theirs, since), ports), since.warnings);
  }
  const withWarnings = ({report, isDone}, warnings) => ({
   report: {
    ...report,
    warnings: [ ...report.warnings, ...warnings ]
   },
   isDone
  });
  async function proved(replayed, begin, ports) {
   for (const step of replayed.steps) Object.assign(step, (0, tags_step.JA)(step.state === "waiting" ? {
    ...step,
    state: "already"
   } : step));
   const verdict = `every tag was moved and proved; ${(0, recovered.q)(void 0)} before it could say so`;
   const {faults, told} = await writeDown(replayed, ports);
   const report = {
    ...blank(replayed, begin, ports),
    warnings: [ ...told, ...faults ],
    outcome: "done",
    reason: "ok",
    verdict,
    next: "",
    faults: []
   };
   if (faults.length === 0) return {
    report,
    isDone: true
   };
   return {
    report: {
     ...report,
     next: "Recover once more when the registry takes the histories"
    },
    isDone: false
   };
  }
  async function writeDown(replayed, ports) {
   if (!replayed.update) return {
    faults: [],
    told: []
   };
   const since = await lookSince({
    ...replayed,
    steps: []
   }, ports);
   const budget = new release_budget.H(ports.clock, ports.cancel);
   try {
    const {update, told} = stillDue(replayed.update, since.histories);
    const faults = await (0, write.k)(update, ports, {
     signal: budget.brief(run_plan.Np).forward
    });
    return {
     faults: faults.map(({words}) => words),
     told: [ ...since.warnings, ...told ]
    };
   } finally {
    budget.dispose();
   }
  }
  function finished(replayed, begin, ports) {
   const verdict = `every tag shows what the run wanted that ${replayed.ended ? "ended stranded" : "was killed"}: a later run has finished it; nothing was put back`;
   for (const step of replayed.steps) Object.assign(step, {
    end: "foreign",
    after: step.move.purpose === "move" ? step.move.to.digest : "unknown"
   });
   return {
    report: {
     ...blank(replayed, begin, ports),
     outcome: "unchanged",
     reason: "already-current",
     verdict,
     next: "",
     faults: []
    },
    isDone: true
   };
  }
  function leaveAlone(theirs, since) {
   return new Map([ ...theirs ].map(([step, {by, at, mode}]) => {
    const words = `left alone: a ${mode} by ${by} on ${at} stands behind what is there now`;
    Object.assign(step, {
     end: "foreign",
     after: since.shown(step),
     fault: words
    });
    return [ step, words ];
   }));
  }
  async function putBack(replayed, begin, left, ports) {
   const {steps, ended} = replayed;
   const ours = steps.filter(step => !left.has(step));
   const budget = new release_budget.H(ports.clock, ports.cancel, release_budget._);
   try {
    await Promise.all([ (0, revert.r)(ours, ports, budget), (0, revert.$)([ ...left.keys() ], ports, budget) ]);
   } finally {
    budget.dispose();
   }
   const outcome = (0, tag_report.sG)(steps);
   const shared = {
    ...blank(replayed, begin, ports),
    warnings: [ ...replayed.ruling ? [ RULED ] : [], ...(0, tag_report.Y_)(steps) ],
    faults: [ whyOf(replayed) ]
   };
   if (outcome === "failed" && left.size > 0) {
    const verdict = `${whyOf(replayed)}; somebody has released since, and nothing was put back (${[ ...new Set(left.values()) ].join("; ")})`;
    return {
     report: {
      ...shared,
      outcome: "unchanged",
      reason: "already-current",
      verdict,
      next: "",
      faults: []
     },
     isDone: true
    };
   }
   const reason = ended ? replayed.endReason ?? "cancelled" : "cancelled";
   return {
    report: {
     ...shared,
     outcome,
     reason,
     ...(0, run_plan.x7)(steps, whyOf(replayed))
    },
    isDone: outcome !== "stranded"
   };
  }
  const RULED = "the rollback vetoed what it was to leave, and held automatic releases, before its tags were to move, and both may stand: see release-action history, and take them back with unveto and lift";
  function whyOf({ended, steps}) {
   if (ended) return (0, recovered.q)(ended);
   return `${(0, recovered.q)(ended)} ${steps.some(step => step.state !== "waiting") ? "half-way" : "before it wrote anything"}`;
  }
  function blank({images, steps}, begin, {clock}) {
   return {
    mode: begin.mode,
    sha: begin.sha,
    dryRun: false,
    startedAt: begin.at,
    finishedAt: clock.now(),
    startedBy: begin.startedBy,
    runUrl: begin.runUrl,
    gates: [],
    images: (0, tag_report.qA)(images, steps),
    tenants: [],
    stragglers: [],
    warnings: [],
    happenings: []
   };
  }
 },
 7817: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => howItEnded
  });
  const howItEnded = ended => ended === "stranded" ? "the run ended stranded" : "the run was killed";
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
 9157: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   finish: () => finish,
   isDryRun: () => isDryRun,
   planOf: () => planOf
  });
  var external_node_path_ = __webpack_require__(6760);
  var clock = __webpack_require__(3350);
  var file = __webpack_require__(4936);
  var read = __webpack_require__(7378);
  var process_mark = __webpack_require__(9179);
  var recover = __webpack_require__(7061);
  var failure = __webpack_require__(9991);
  var replay = __webpack_require__(2968);
  async function planRecovery(entries, registry, call) {
   const {begin, ended, committed, steps, update} = (0, replay.e)(entries);
   if (!begin || ended && ended !== "stranded") return [ "nothing is left to finish in this journal" ];
   if (committed) return [ `every tag was moved and proved; ${update ? "the histories would be told of it" : "only the report would be written"}` ];
   if (begin.mode === "smoke") return ofSmoke(entries);
   const begun = steps.filter(({state}) => state !== "waiting" && state !== "already");
   if (begun.length === 0) return [ "the run was killed before it moved a tag: only the report would be written" ];
   return Promise.all(begun.toReversed().map(step => ofStep(step, registry, call)));
  }
  async function ofStep({move: {image, tag, from, to}}, registry, call) {
   const name = `${image.name}:${tag}`;
   try {
    const shown = (await registry.read(image, tag, call))?.digest;
    if (shown === from?.digest) return `${name} shows ${shown ?? "nothing"}, as before the run; it would be written once more, since a write may still land`;
    if (shown === to.digest) return from ? `${name} would be put back to ${from.digest}` : `${name} would be deleted: there was none before the run`;
    return `${name} shows ${shown ?? "nothing"}: somebody else has moved it since, and it would be left alone`;
   } catch (thrown) {
    return `${name} cannot be read: ${(0, failure.h_)(thrown).message}`;
   }
  }
  function ofSmoke(entries) {
   const canaries = entries.find(entry => entry.kind === "smoke")?.canaries ?? [];
   const touched = canaries.filter((_, index) => entries.some(entry => entry.kind === "asking" && entry.canary === index) && !entries.some(entry => entry.kind === "cleaned" && entry.canary === index));
   if (touched.length === 0) return [ "the run had left nothing on the canaries: only the report would be written" ];
   return touched.map(({url, probe}) => `what the run made on ${url} would be deleted (${probe})`);
  }
  var fault = __webpack_require__(901);
  var parse = __webpack_require__(9526);
  var adapters = __webpack_require__(3769);
  var run_context = __webpack_require__(5208);
  var run_journal = __webpack_require__(963);
  var history_history = __webpack_require__(7498);
  var release_image = __webpack_require__(1e3);
  var builtin = __webpack_require__(2154);
  function strayOf(entries, raw, isJob) {
   const isGiven = name => isJob || (raw[name]?.trim() ?? "") !== "";
   const own = (0, parse.yQ)(raw);
   if (!own.ok) return isJob ? "the inputs of this step cannot be read" : void 0;
   const {images, targetTag, tenantUrlTemplate, smokeSuite, fleet, fleetCommand} = own.inputs;
   for (const entry of entries) {
    if (isJob && entry.kind === "begin" && raw["mode"]?.trim() !== entry.mode) return `it is of a ${entry.mode}`;
    if (entry.kind === "fleet" && isGiven("tenant-url-template") && entry.urlTemplate !== tenantUrlTemplate) return "its tenants are elsewhere";
    const addresses = entry.kind === "fleet" || entry.kind === "listed" ? Object.entries(entry.urls ?? {}) : [];
    const isListed = ([slug, url]) => fleet.some(one => one.slug === slug && one.url === url);
    if ((isJob || isGiven("fleet")) && !fleetCommand && !addresses.every(isListed)) return "its tenants are elsewhere";
    if (entry.kind === "smoke" && isGiven("smoke-suite") && !isSuite(entry.suite, smokeSuite)) return `its suite is not ${smokeSuite}`;
    if (isGiven("target-tag")) {
     const tags = [ targetTag, `${targetTag}-previous`, `${targetTag}-rolled-back` ];
     const tag = entry.kind === "plan" ? entry.moves.find(move => !tags.includes(move.tag))?.tag : void 0;
     if (tag !== void 0) return `it would move the tag ${tag}`;
     if (entry.kind === "history" && entry.update.tag !== (0, history_history.DJ)(targetTag)) return `its history is ${entry.update.tag}`;
    }
    const named = entry.kind === "plan" ? entry.moves : entry.kind === "history" ? entry.update.images : [];
    const strange = isGiven("images") ? named.find(({image}) => !images.some(one => (0, 
    release_image.G4)(one, image)))?.image : void 0;
    if (strange) return `it would write to ${strange.registry}/${strange.repository}, which is none of the images`;
   }
   return;
  }
  const isSuite = ({name, text}, wanted) => name === wanted && ((0, builtin.builtinSuite)(name) ?? text) === text;
  var publish = __webpack_require__(1614);
  var recover_command = __webpack_require__(1413);
  var secret_free_journal = __webpack_require__(6910);
  var run_showing = __webpack_require__(9194);
  var suite_env = __webpack_require__(8923);
  var tell_end = __webpack_require__(7162);
  async function planOf(path, raw, host, cancel) {
   const context = await reachable(raw, host);
   try {
    const {entries} = (0, read.a)(path);
    const images = imagesOf(entries, context);
    return context.secrets.clean(await planRecovery(entries, (0, adapters.u5)(whole((0, 
    parse.wI)(raw)), images, true, context), {
     signal: cancel
    }));
   } finally {
    context.http.close();
   }
  }
  async function reachable(raw, host) {
   const context = await (0, run_context.q)(raw, host);
   if (context.networkFaults.length > 0) throw new failure.HR("bad-input", context.networkFaults.map(fault.z9).join("; "));
   return context;
  }
  async function finish(path, raw, host, cancel) {
   const isJob = !host.trigger.commandLine;
   const context = await reachable(raw, host);
   const {entries, isTorn} = (0, read.a)(path);
   const begin = entries.find(entry => entry.kind === "begin");
   const ended = entries.findLast(entry => entry.kind === "end");
   if (!begin) return {
    state: "nothing"
   };
   const stray = strayOf(entries, raw, isJob);
   if (stray) throw new failure.HR("bad-input", `${path} is not the journal of a run with these inputs: ${stray}; nothing was written`);
   if (!ended && begin.process && (0, process_mark._)(begin.process)) return {
    state: "lives"
   };
   const journal = (0, secret_free_journal.l)(reopen(path, context), context.secrets);
   try {
    const finishMode = begin.mode === "smoke" ? finishSmoke : begin.mode === "deploy" ? finishDeploy : finishTags;
    const recovered = await finishMode({
     entries,
     begin,
     raw,
     context,
     journal,
     cancel
    });
    if (recovered) return await recover_close(recovered, {
     entries,
     begin,
     raw,
     context,
     journal,
     cancel
    }, isJob, isTorn);
    tidy(journal, context);
    return {
     state: "nothing"
    };
   } finally {
    attempt(() => journal.close());
    context.http.close();
   }
  }
  function reopen(path, {log}) {
   try {
    return (0, file.b)(path);
   } catch (fault) {
    log.warning(`the journal ${path} cannot be added to (${(0, publish.Z9)(fault)}); it is finished all the same`);
    const idle = () => {};
    return {
     path,
     append: () => {
      throw fault;
     },
     close: idle,
     remove: idle
    };
   }
  }
  const finishTags = resumed => (0, recover.l)(resumed.entries, recoverPorts(resumed));
  async function finishDeploy(resumed) {
   const {entries, raw, context} = resumed;
   const {recoverDeploy} = await __webpack_require__.e(6668).then(__webpack_require__.bind(__webpack_require__, 6668));
   const ports = {
    ...recoverPorts(resumed),
    tenants: (0, adapters.kY)(context)
   };
   const recovered = await recoverDeploy(entries, ports);
   if (!recovered || !entries.some(({kind}) => kind === "smoke")) return recovered;
   const {cleanCanary} = await Promise.all([ __webpack_require__.e(393), __webpack_require__.e(8815), __webpack_require__.e(8540), __webpack_require__.e(9179), __webpack_require__.e(5389) ]).then(__webpack_require__.bind(__webpack_require__, 5389));
   const left = await cleanCanary(entries, whole((0, parse.$u)(raw)).canaryToken, {
    ...ports,
    envOf: envOf(context)
   });
   const {report, isDone} = recovered;
   return {
    report: {
     ...report,
     warnings: [ ...report.warnings, ...left ]
    },
    isDone: isDone && left.length === 0
   };
  }
  function recoverPorts({entries, raw, context, journal, cancel}) {
   return {
    registry: (0, adapters.u5)(whole((0, parse.wI)(raw)), imagesOf(entries, context), false, context),
    clock: clock.m,
    log: context.log,
    journal,
    cancel
   };
  }
  function imagesOf(entries, {secrets}) {
   const {steps, update} = (0, replay.e)(entries);
   const images = [ ...steps.map(({move}) => move), ...update?.images ?? [] ].map(({image}) => image);
   for (const {name} of images) secrets.spare(name);
   return images;
  }
  async function finishSmoke({entries, raw, context, journal, cancel}) {
   const {tenantUrls, tenantTokens, tenantOrgIds} = whole((0, parse.SY)(raw));
   const known = tenantUrls.map((url, index) => ({
    url,
    token: tenantTokens[index],
    orgId: tenantOrgIds[index]
   }));
   const {recoverSmoke} = await Promise.all([ __webpack_require__.e(393), __webpack_require__.e(8815), __webpack_require__.e(8540), __webpack_require__.e(9179), __webpack_require__.e(5389) ]).then(__webpack_require__.bind(__webpack_require__, 5389));
   return recoverSmoke(entries, known, {
    tenants: (0, adapters.kY)(context),
    clock: clock.m,
    log: context.log,
    journal,
    cancel,
    envOf: envOf(context),
    hide: context.secrets.hide
   });
  }
  const envOf = ({host: {env}, secrets}) => suite => (0, suite_env.O)(suite, {
   env,
   mask: secrets.add
  }).values;
  async function recover_close({report, isDone}, resumed, isJob, isTorn) {
   const {begin, raw, context, journal} = resumed;
   const missing = isDone ? [] : (0, recover_command.oy)(begin.needs ?? [], raw);
   const warnings = [ ...isTorn ? [ "a line in the midst of the journal is torn; what it may have been about was looked at" ] : [], ...missing.length > 0 ? [ `what the run was given and this was not: ${isJob ? missing.join(", ") : (0, 
   recover_command.Ee)(missing)}` ] : [] ];
   const told = {
    ...report,
    warnings: [ ...report.warnings, ...warnings ]
   };
   const shown = isDone ? told : (0, run_journal.aE)(told, journal.path, nextStep(report, missing));
   const published = await (0, publish.mk)(shown, context, evidencePlace(resumed, isJob));
   if (isDone) tidy(journal, context, report); else if (report.outcome === "stranded") attempt(() => journal.append({
    kind: "end",
    at: clock.m.now(),
    outcome: report.outcome,
    reason: report.reason
   }));
   const {entries, cancel} = resumed;
   const showing = await (0, run_showing.p)(raw, context);
   await Promise.all([ (0, tell_end.H)(published.report, raw, context, {
    cancel
   }), showing?.end(published.report, {
    cancel,
    entries
   }) ]);
   return {
    state: "finished",
    report: published.report,
    isDone
   };
  }
  function nextStep({outcome}, missing) {
   if (missing.length > 0) return `Set ${(0, recover_command.Ee)(missing)}, then run this`;
   return outcome === "stranded" ? "Run this once more; where it cannot be, the commands for each tag" : "Mend what the warnings name, then run this once more";
  }
  function tidy(journal, {log, host}, report) {
   if (report) attempt(() => journal.append({
    kind: "end",
    at: clock.m.now(),
    outcome: report.outcome,
    reason: report.reason
   }));
   try {
    journal.remove();
   } catch (fault) {
    log.warning(`the journal ${journal.path} is finished and could not be removed: ${(0, 
    publish.Z9)(fault)}`);
   }
   host.keepJournal("");
  }
  function evidencePlace({begin, raw, context: {host, id}}, isJob) {
   if (!isJob) return begin.evidenceFile;
   const given = raw["evidence-file"]?.trim();
   const name = (0, external_node_path_.basename)(begin.evidenceFile);
   return (0, external_node_path_.resolve)(given || (0, external_node_path_.join)(host.folder, /^release-action-[0-9a-f]{8}\.json$/.test(name) ? name : `release-action-${id}.json`));
  }
  const isDryRun = raw => whole((0, parse._h)(raw)).dryRun;
  function whole(part) {
   if (!part.ok) throw new failure.HR("bad-input", part.faults.map(fault.z9).join("; "));
   return part.inputs;
  }
  function attempt(act) {
   try {
    act();
   } catch {}
  }
 },
 2154: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   BUILTIN_SUITES: () => BUILTIN_SUITES,
   builtinSuite: () => builtinSuite
  });
  const SCHEMA = "https://raw.githubusercontent.com/molecule-ai/release-action/v1/docs/suite.schema.json";
  const CANARY = `# yaml-language-server: $schema=${SCHEMA}\n#\n# The five checks that a build passes on every canary before :latest moves onto it.\n# One line is one check: its name, the request, the status, and what must hold of the answer.\n# Start your own from it: release-action suite show canary > smoke.yml\nname: canary\n\nchecks:\n  # The tenant has booted, and admin auth is reachable.\n  - liveness: GET /admin/liveness | 200 | $.subsystems is object\n\n  # Workspace auth and the database work.\n  - workspaces: GET /workspaces | 200 | $ is array\n\n  # Encryption and the scrubber: what is committed is found again as it was. {probe} is new for every canary and run,\n  # and no scrubber touches it. "-> memory" keeps the id for the clean-up.\n  - commit: POST /memories/commit {"scope":"LOCAL","namespace":"canary-smoke","content":"{probe}"} | 200, 201 | $.id -> memory\n  - search: GET /memories/search?query={probe} | 200 | $ is array | $[?@.content == "{probe}"] exists | retry 5 s\n\n  # An admin may read events.\n  - events: GET /events | 200 | $ is array\n\n  # Without a bearer the door stays shut: 401, and neither a 404 nor a page that says so.\n  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string\n\n# Always run, also where a check failed or the run was stopped. The first line is a look-up, since it keeps a value: it\n# runs only where the commit's answer was lost, and with it the id.\nclean-up:\n  - GET /memories/search?query={probe} | 200 | $[?@.content == "{probe}"].id -> memory\n  - DELETE /memories/{memory} | 2xx, 404\n`;
  const WORKSPACE_SERVER = `# yaml-language-server: $schema=${SCHEMA}\n#\n# The checks of the suite "canary", on the routes of a workspace-server that keeps memories by workspace.\n# Every request says Origin, and X-Molecule-Org-Id where tenant-org-ids is set.\nname: workspace-server\n\nchecks:\n  # The tenant has booted, and admin auth is reachable.\n  - liveness: GET /admin/liveness | 200 | $.subsystems is object\n\n  # Workspace auth and the database work. A runtime that is "external" and has no url starts nothing.\n  - workspaces: GET /workspaces | 200 | $ is array\n  - workspace: POST /workspaces {"name":"{probe}","runtime":"external"} | 201 | $.id is string -> workspace\n\n  # Encryption and the scrubber: what is committed is found again as it was. The search is by whole words.\n  - commit: POST /workspaces/{workspace}/memories {"content":"{probe}","scope":"LOCAL","namespace":"smoke"} | 201 | $.id is string -> memory\n  - search: GET /workspaces/{workspace}/memories?q={probe} | 200 | $ is array | $[?@.content == "{probe}"] exists | retry 5 s\n\n  # An admin may read events.\n  - events: GET /events | 200 | $ is array\n\n  # Without a bearer the door stays shut: 401, and not the 404 of the organisation guard.\n  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string\n\n# The memory first: deleting a workspace leaves its memories. The lines that keep a value are look-ups, which run only\n# where an answer was lost, and with it the id.\nclean-up:\n  - GET /workspaces | 200 | $[?@.name == "{probe}" && @.status != "removed"].id -> workspace\n  - GET /workspaces/{workspace}/memories?q={probe} | 200 | $[?@.content == "{probe}"].id -> memory\n  - DELETE /workspaces/{workspace}/memories/{memory} | 2xx, 404\n  # A host without a container engine answers 500, and has removed the workspace all the same: the list tells. Without\n  # purge its row would stand for ever as "removed".\n  - DELETE /workspaces/{workspace}?purge=true | 2xx, 404, 500\n  - GET /workspaces | 200 | $[?@.id == "{workspace}" && @.status != "removed"] not exists\n`;
  const TEXTS = new Map([ [ "canary", CANARY ], [ "workspace-server", WORKSPACE_SERVER ] ]);
  const BUILTIN_SUITES = [ ...TEXTS.keys() ];
  const builtinSuite = name => TEXTS.get(name);
 }
};
