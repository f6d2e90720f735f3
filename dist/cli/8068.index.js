"use strict";

exports.id = 8068;

exports.ids = [ 8068, 31 ];

exports.modules = {
 5406: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => askFirst,
   o: () => askInTime
  });
  var _release_budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3348);
  var _release_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
  async function askFirst(question, {confirm, cancel}) {
   if (!confirm) return false;
   const goesOn = await confirm(question(), {
    signal: cancel
   });
   if (cancel.aborted) throw new _release_failure__WEBPACK_IMPORTED_MODULE_1__.HR("cancelled", "the run was asked to stop while its question stood there: nothing was moved", {
    hint: "Run again"
   });
   if (!goesOn) throw new _release_failure__WEBPACK_IMPORTED_MODULE_1__.HR("cancelled", "nothing was moved: the question was not answered with yes", {
    hint: "Run it again and answer yes, or give --yes"
   });
   return true;
  }
  async function askInTime(question, ports, budget) {
   if (!await askFirst(question, ports)) return budget;
   budget.dispose();
   return new _release_budget__WEBPACK_IMPORTED_MODULE_0__.H(ports.clock, ports.cancel);
  }
 },
 3922: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => copyImages
  });
  async function copyImages(readings, {copySeconds, dryRun}, record, ports) {
   const copies = readings.flatMap(({image, from, source}) => from ? [ {
    from,
    to: image,
    manifest: source
   } ] : []);
   const {transfer} = ports;
   if (copies.length === 0 || !transfer) return;
   if (dryRun) {
    for (const {from, to, manifest} of copies) record.note(`would copy ${from.name}@${manifest.digest} to ${to.name}, with what refers to it`);
    return;
   }
   const {copyBuilds} = await __webpack_require__.e(6885).then(__webpack_require__.bind(__webpack_require__, 6885));
   for (const warning of await copyBuilds(copies, copySeconds, {
    ...ports,
    transfer
   })) record.warn(warning);
  }
 },
 5150: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jx: () => whysOf,
   O3: () => verifyImages,
   g5: () => failureOf,
   xd: () => warnOfUnsigned
  });
  var _release_deadline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1753);
  var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  var _release_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
  var _release_tags_image_reading__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2319);
  var _signatures_verified__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7803);
  async function verifyImages(readings, policy, before, record, {registry}, call) {
   if (!policy || policy.lines.length === 0) return {};
   const all = await lookAtAll(readings, policy, {
    registry
   }, call);
   const wrong = all.filter(({faults}) => faults.length > 0);
   for (const {image, signed} of all) record.proved(image, signed);
   if (wrong.length === 0) {
    record.gate("signatures", "passed", `${inWords(policy, all)}; read before ${before}`);
    return {
     signed: new Map(all.map(({image, signed}) => [ image, signed ]))
    };
   }
   const fault = failureOf(wrong);
   record.gate("signatures", "held", fault.message);
   for (const why of wrong.flatMap(whysOf)) record.fault(why);
   return {
    fault
   };
  }
  const PATIENCE = 8e3;
  async function warnOfUnsigned(readings, policy, record, {registry, clock, cancel}) {
   if (!policy || policy.lines.length === 0) return;
   const {signal, end} = (0, _release_deadline__WEBPACK_IMPORTED_MODULE_2__.n)(PATIENCE, clock, cancel);
   const all = await lookAtAll(readings, policy, {
    registry
   }, {
    signal
   });
   end();
   for (const {image, signed} of all) record.proved(image, signed);
   const wrong = all.filter(({faults}) => faults.length > 0);
   if (wrong.length === 0) return record.gate("signatures", "passed", inWords(policy, all));
   record.gate("signatures", "warned", `${failureOf(wrong).message}; a rollback goes on all the same`);
   for (const why of wrong.flatMap(whysOf)) record.note(why);
  }
  async function lookAtAll(readings, policy, {registry}, call) {
   const {verifyImage} = await __webpack_require__.e(2468).then(__webpack_require__.bind(__webpack_require__, 2468));
   return Promise.all(readings.map(async ({source, ...reading}) => ({
    ...await verifyImage((0, _release_tags_image_reading__WEBPACK_IMPORTED_MODULE_3__.$)(reading), source.digest, policy, registry, call),
    image: reading.image.name
   })));
  }
  function inWords({lines}, all) {
   const who = [ ...new Set(all.flatMap(({signed}) => signed.map(({by}) => by))) ];
   const images = all.length === 1 ? "the image" : `all ${all.length} images`;
   return `${lines.length === 1 ? "the line" : `all ${lines.length} lines`} of verify ${lines.length === 1 ? "holds" : "hold"} for ${images}: signed by ${who.join(", ")}`;
  }
  const WORDS = {
   unsigned: "nobody signed it",
   "signature-wrong": "no signature holds",
   "signature-unreadable": "its signatures could not all be read, and none of those that could be holds"
  };
  const HINTS = {
   unsigned: "Sign the build by its digest (cosign sign …@sha256:…), then run this again",
   "signature-wrong": "See who signed it, and with what; where that is right, mend the line of verify",
   "signature-unreadable": "See that the registry gives what refers to the image, then run this again"
  };
  function failureOf(wrong) {
   const reason = (0, _signatures_verified__WEBPACK_IMPORTED_MODULE_4__.Z)(wrong.flatMap(({faults}) => faults.map(fault => fault.reason)));
   const each = wrong.flatMap(({image, digest, faults}) => faults.map(({words, reason: why}) => `${image}@${(0, 
   _release_digest__WEBPACK_IMPORTED_MODULE_0__.VK)(digest)}: ${WORDS[why]} as "${words}" wants`));
   return new _release_failure__WEBPACK_IMPORTED_MODULE_1__.HR(reason, each.join("; "), {
    hint: HINTS[reason]
   });
  }
  const whysOf = ({image, faults}) => [ ...new Set(faults.flatMap(({words, whys}) => whys.map(why => `${image}, for "${words}": ${why}`))) ];
 },
 5608: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => askHistory
  });
  var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
  var _commit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8952);
  var _failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
  var _history_history__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7498);
  var _event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6510);
  function askHistory(all, sha, passage, before, record) {
   const fault = askVeto(all, sha, passage);
   if (fault) record.gate("veto", "held", fault.message); else record.gate("veto", "passed", `${nameOf(sha)} is not vetoed; read before ${before}`);
   return fault ?? askHold(all, passage, before, record);
  }
  const nameOf = sha => sha === "" ? "the build" : (0, _commit__WEBPACK_IMPORTED_MODULE_3__.Fu)(sha);
  function askVeto(all, sha, passage) {
   const vetoed = all.flatMap(candidate => {
    const {history, digest} = candidate;
    const entry = history && (0, _history_history__WEBPACK_IMPORTED_MODULE_2__._2)(history, {
     digest,
     commit: sha === "" ? void 0 : sha
    });
    return entry ? [ {
     candidate,
     entry,
     isByCommit: entry.commit !== void 0 && (0, _commit__WEBPACK_IMPORTED_MODULE_3__.Kd)(entry.commit, sha)
    } ] : [];
   });
   const [first] = vetoed;
   if (!first) return;
   const {candidate: {image}, entry, isByCommit} = first;
   const who = `in ${image.name} ${(0, _history_history__WEBPACK_IMPORTED_MODULE_2__.r4)(entry.veto)}`;
   const message = isByCommit ? `${nameOf(sha)} was vetoed ${who}` : `${nameOf(sha)} is the same image as ${entry.commit ? (0, 
   _commit__WEBPACK_IMPORTED_MODULE_3__.Fu)(entry.commit) : "one"} that was vetoed ${who}`;
   const byDigest = vetoed.filter(one => !one.isByCommit).map(({candidate}) => onTags(`unveto ${candidate.digest}`, [ candidate ], passage));
   const byCommit = vetoed.some(one => one.isByCommit) ? [ onTags(`unveto ${(0, _commit__WEBPACK_IMPORTED_MODULE_3__.Fu)(sha)}`, all, passage) ] : [];
   return new _failure__WEBPACK_IMPORTED_MODULE_1__.HR("vetoed", message, {
    hint: "Release another commit; where the veto is wrong, take it back with this",
    command: [ ...byCommit, ...byDigest ].join(" && ")
   });
  }
  const onTags = (verb, all, {config, environment, standing}) => (0, _command__WEBPACK_IMPORTED_MODULE_0__.Vs)(verb, {
   images: all.map(({image}) => image),
   targetTag: all[0]?.targetTag ?? "latest",
   config,
   environment,
   standing
  });
  function holdOf(all) {
   const held = all.flatMap(({history}) => history?.hold ? [ {
    hold: history.hold,
    byName: (0, _history_history__WEBPACK_IMPORTED_MODULE_2__.H6)(history)
   } ] : []);
   return held.find(({byName}) => byName) ?? held[0];
  }
  function askHold(all, passage, before, record) {
   const {trigger, plans, liftHold} = passage;
   const held = holdOf(all);
   if (!held) {
    record.gate("hold", "passed", `automatic releases are not held; read before ${before}`);
    return;
   }
   const {hold, byName} = held;
   const automatic = (0, _event__WEBPACK_IMPORTED_MODULE_4__.aI)(trigger);
   const words = `${automatic ? "automatic releases" : "releases"} are held ${(0, _history_history__WEBPACK_IMPORTED_MODULE_2__.r4)(hold)}`;
   if (plans) {
    record.gate("hold", "warned", words);
    return;
   }
   if (automatic) {
    record.gate("hold", "held", words);
    record.notice(`${words}; nothing is released until a person does it by hand, or lifts the hold`);
    return new _failure__WEBPACK_IMPORTED_MODULE_1__.HR("held", words, {
     hint: `Dispatch this by hand${byName ? " with lift-hold" : ""}, which lifts the hold, or lift it with this`,
     command: onTags("lift", all, passage)
    });
   }
   if (byName && !liftHold) {
    record.gate("hold", "held", words);
    return new _failure__WEBPACK_IMPORTED_MODULE_1__.HR("held", words, {
     hint: `Ask ${hold.by}, who set it by hand; to go through it and lift it, run this again with lift-hold: true (--lift-hold on a command line)`
    });
   }
   record.gate("hold", "off", `${words}; ${byName ? "lift-hold is set" : "asked for by hand"}, so this goes on, and lifts the hold once the tags have moved`);
   return;
  }
 },
 5251: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => ruling,
   r: () => authorOf
  });
  var _history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7498);
  function authorOf(mode, {commandLine, event, actor, runUrl}, {clock}) {
   const by = actor ?? (commandLine ? "somebody on the command line" : event);
   return {
    mode,
    at: new Date(clock.now()).toISOString(),
    by,
    run: runUrl !== void 0 && (0, _history__WEBPACK_IMPORTED_MODULE_0__.yp)(runUrl) ? runUrl : void 0
   };
  }
  const ruling = ({at, by, run}, why) => ({
   by,
   at,
   why,
   run
  });
 },
 4776: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => RunRecord
  });
  var _commit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8952);
  var _reason__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1017);
  class RunRecord {
   mode;
   sha;
   dryRun;
   trigger;
   ports;
   gates=[];
   warnings=[];
   faults=[];
   happenings=[];
   signed=new Map;
   startedAt;
   began;
   constructor(mode, sha, dryRun, trigger, ports) {
    this.mode = mode;
    this.sha = sha;
    this.dryRun = dryRun;
    this.trigger = trigger;
    this.ports = ports;
    this.startedAt = ports.clock.now();
    this.began = ports.clock.elapsed();
   }
   note(text) {
    this.happenings.push({
     at: this.ports.clock.now(),
     text
    });
    this.ports.log.info(text);
   }
   warn=text => {
    this.warnings.push(text);
    this.ports.log.warning(text);
   };
   fault(text) {
    this.faults.push(text);
    this.ports.log.error(text);
   }
   proved(image, signed) {
    this.signed.set(image, signed);
   }
   notice(text) {
    this.ports.log.notice(text);
   }
   gate(name, verdict, detail) {
    this.gates.push({
     name,
     verdict,
     detail,
     readAt: this.ports.clock.now()
    });
    if (verdict === "warned") this.warn(detail); else this.ports.log.info(`${name}: ${verdict === "off" ? "switched off" : verdict} (${detail})`);
   }
   get gatesRead() {
    return this.gates.length;
   }
   readAgain(since) {
    for (const gate of this.gates.slice(since)) if (gate.verdict === "held") Object.assign(gate, {
     verdict: "warned",
     detail: `${gate.detail}; read again`
    });
   }
   failed(failure, ending = {}) {
    const reason = this.ports.cancel.aborted ? "cancelled" : failure.reason;
    const verdict = this.ports.cancel.aborted && failure.reason !== "cancelled" ? "the run was asked to stop" : failure.message;
    this.faults.unshift(failure.message);
    return this.finish({
     outcome: "failed",
     next: failure.hint,
     command: failure.command,
     ...ending,
     reason,
     verdict: ending.verdict ?? verdict
    });
   }
   finish({outcome, reason, verdict, next = "", command, undo, images = [], tenants = [], stragglers = [], timeline, postMortem}) {
    const {trigger} = this;
    const actor = trigger.actor ? ` by ${trigger.actor}` : "";
    return {
     mode: this.mode,
     outcome,
     reason,
     sha: (0, _commit__WEBPACK_IMPORTED_MODULE_0__.WM)(this.sha) ? this.sha : "",
     dryRun: this.dryRun,
     verdict,
     next,
     command,
     undo: (0, _reason__WEBPACK_IMPORTED_MODULE_1__.gq)(outcome) ? undo : void 0,
     startedAt: this.startedAt,
     finishedAt: this.startedAt + this.ports.clock.elapsed() - this.began,
     startedBy: `${trigger.commandLine ? "the command line" : trigger.event}${actor}`,
     runUrl: trigger.runUrl,
     gates: this.gates,
     images: images.map(image => this.signed.has(image.image) ? {
      ...image,
      signatures: this.signed.get(image.image)
     } : image),
     tenants,
     stragglers,
     warnings: this.warnings,
     faults: this.faults,
     happenings: this.happenings,
     timeline,
     postMortem
    };
   }
  }
 },
 123: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => guardImages
  });
  var release_commit = __webpack_require__(8952);
  var deadline = __webpack_require__(1753);
  var release_failure = __webpack_require__(9991);
  var history_history = __webpack_require__(7498);
  function direction(ahead, behind) {
   if (behind === 0) return ahead === 0 ? "same" : "forward";
   return ahead === 0 ? "backward" : "diverged";
  }
  function compareWith(shown, sha, {forge, git}, call) {
   if (forge) return byForge(shown, sha, forge, call);
   return git ? byGit(shown, sha, git, call) : Promise.resolve({
    way: "unclear",
    why: "there is no forge, and no local git"
   });
  }
  async function count(shown, sha, commits, call) {
   const [ahead, behind] = await Promise.all([ commits.commitsAhead(shown, sha, call), commits.commitsAhead(sha, shown, call) ]);
   return {
    way: direction(ahead, behind),
    ahead,
    behind
   };
  }
  async function byForge(shown, sha, forge, call) {
   try {
    return await count(shown, sha, forge, call);
   } catch (thrown) {
    const failure = (0, release_failure.h_)(thrown);
    if (!isMissing(failure) || !await onlyShownIsUnknown(shown, sha, forge, call)) throw failure;
    return {
     way: "unknown"
    };
   }
  }
  const isMissing = ({transient, status}) => !transient && (status === 404 || status === 422);
  async function onlyShownIsUnknown(shown, sha, forge, call) {
   try {
    const [knowsShown, knowsSha] = await Promise.all([ forge.knows(shown, call), forge.knows(sha, call) ]);
    return knowsSha && !knowsShown;
   } catch {
    return false;
   }
  }
  async function byGit(shown, sha, git, call) {
   try {
    return await count(shown, sha, git, call);
   } catch (thrown) {
    return whyNot((0, release_failure.h_)(thrown), shown, sha, git, call);
   }
  }
  async function whyNot({message}, shown, sha, git, call) {
   try {
    const [knowsShown, knowsSha] = await Promise.all([ git.knows(shown, call), git.knows(sha, call) ]);
    if (!knowsSha) return {
     way: "unclear",
     why: `the local git does not know ${(0, release_commit.Fu)(sha)} (git fetch)`
    };
    return knowsShown ? {
     way: "unclear",
     why: message
    } : {
     way: "unknown"
    };
   } catch {
    return {
     way: "unclear",
     why: message
    };
   }
  }
  function replacedSince(history, sha) {
   const entries = history?.entries ?? [];
   const isIt = commit => commit !== void 0 && (0, release_commit.Kd)(commit, sha);
   const last = entries.findIndex(({mode, commit}) => mode !== "veto" && mode !== "rollback" && isIt(commit));
   return entries.slice(0, Math.max(0, last)).find(({mode, commit}) => (mode === "promote" || mode === "deploy") && commit !== void 0 && !isIt(commit))?.commit;
  }
  var image_reading = __webpack_require__(2319);
  var revision = __webpack_require__(278);
  async function guardBackward(reading, sha, ports, call) {
   const {image, target, history} = reading;
   const name = `${image.name}:${reading.targetTag}`;
   if (!target) return {
    verdict: "passed",
    detail: `${name} does not exist yet`
   };
   const recorded = history && (0, history_history.H$)(history, target.digest)?.commit;
   const early = recorded === void 0 ? void 0 : compared(name, recorded, sha, ports, call);
   early?.catch(() => {});
   const label = await (0, revision.D)(ports.registry, image, target, call);
   if (label !== void 0 && (0, release_commit.WM)(label)) {
    const finding = await (early && label === recorded ? early : compared(name, label, sha, ports, call));
    if (finding) return finding.verdict === "warned" ? stricter(finding, reading, sha) : finding;
   }
   const why = label === void 0 ? `${name} carries no revision label` : (0, release_commit.WM)(label) ? `${name} carries the label ${(0, 
   release_commit.Fu)(label)}, a commit that this repository does not know (a base image's, or the clone is old): that is no label` : `${name} carries a revision label that is no commit ("${label}")`;
   const finding = await early;
   if (finding) return stricter({
    ...finding,
    detail: `${finding.detail}, as its history has it (${why})`
   }, reading, sha);
   return stricter({
    verdict: "warned",
    detail: `${why}, so nobody can tell whether this goes backward`
   }, reading, sha);
  }
  async function compared(name, shown, sha, ports, call) {
   const found = {
    commitBefore: shown
   };
   if ((0, release_commit.Kd)(shown, sha)) return {
    ...found,
    verdict: "passed",
    detail: `${name} is another build of the same commit`
   };
   const answer = await compareWith(shown, sha, ports, call);
   if (answer.way === "unknown") return;
   if (answer.way === "unclear") return {
    ...found,
    verdict: "warned",
    detail: `${name} is ${(0, release_commit.Fu)(shown)}, and nobody can tell whether ${(0, 
    release_commit.Fu)(sha)} is newer: ${answer.why}`
   };
   const detail = `${(0, release_commit.Fu)(sha)} ${inWords(answer)} ${(0, release_commit.Fu)(shown)}, which ${name} shows`;
   return {
    ...found,
    verdict: answer.way === "same" || answer.way === "forward" ? "passed" : "held",
    detail
   };
  }
  const inWords = ({way, ahead, behind}) => ({
   same: "is",
   forward: `is ${ahead} ahead of`,
   backward: `is ${behind} behind`,
   diverged: "has diverged from"
  }[way]);
  function stricter(finding, {image, history, targetTag}, sha) {
   const by = finding.verdict === "warned" ? replacedSince(history, sha) : void 0;
   if (by === void 0) return finding;
   const detail = `${(0, release_commit.Fu)(sha)} was live in ${image.name}:${targetTag} before, and ${(0, 
   release_commit.Fu)(by)} has been released since, as its history has it`;
   return {
    ...finding,
    verdict: "held",
    detail
   };
  }
  async function guardImages(readings, {sha, allowBackward, commandLine}, record, ports, call) {
   const commits = new Map;
   const changing = readings.filter(({source, target}) => source.digest !== target?.digest);
   const labels = changing.map(reading => wrongLabel(reading, sha, ports, call));
   const findings = allowBackward ? [] : await Promise.all(changing.map(reading => guardBackward(reading, sha, ports, call)));
   for (const wrong of await Promise.all(labels)) if (wrong !== void 0) record.gate("label", "warned", wrong);
   if (allowBackward) {
    if (changing.length > 0) record.gate("backward", "off", "allow-backward is set");
    return {
     commits
    };
   }
   findings.forEach((finding, index) => {
    record.gate("backward", finding.verdict, finding.detail);
    if (finding.commitBefore) commits.set(changing[index].image.name, finding.commitBefore);
   });
   return {
    commits,
    fault: backward(findings) ?? (commandLine || ports.forge ? void 0 : unguarded(findings))
   };
  }
  const LABEL_PATIENCE = 5e3;
  async function wrongLabel({source, sourceTag, ...reading}, sha, {registry, clock}, {signal}) {
   const image = (0, image_reading.$)(reading);
   const name = `${image.name}:${sourceTag}`;
   const within = (0, deadline.n)(LABEL_PATIENCE, clock, ...signal ? [ signal ] : []);
   try {
    const label = await (0, revision.D)(registry, image, source, {
     signal: within.signal
    });
    if (label === void 0 || !(0, release_commit.WM)(label) || (0, release_commit.Kd)(label, sha)) return;
    return `${name} is released as ${(0, release_commit.Fu)(sha)}, and its label names ${(0, 
    release_commit.Fu)(label)}: it may be another commit's build, or the label a base image's`;
   } catch (thrown) {
    return `the label of ${name} cannot be read: ${(0, release_failure.h_)(thrown).message}`;
   } finally {
    within.end();
   }
  }
  function unguarded(findings) {
   const unread = findings.find(({commitBefore, verdict}) => commitBefore !== void 0 && verdict === "warned");
   return unread && new release_failure.HR("head-unreadable", unread.detail, {
    hint: "Set api-url, and see that the runner sets GITHUB_API_URL and GITHUB_REPOSITORY"
   });
  }
  function backward(findings) {
   const held = findings.filter(finding => finding.verdict === "held");
   if (held.length === 0) return;
   return new release_failure.HR("backward", held.map(finding => finding.detail).join("; "), {
    hint: "Nothing is to do where a newer build is out already; to go back on purpose use mode rollback, or set allow-backward"
   });
  }
 },
 2319: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => placeOf,
   k: () => candidatesOf
  });
  const candidatesOf = readings => readings.map(({image, history, targetTag, source}) => ({
   image,
   history,
   targetTag,
   digest: source.digest
  }));
  const placeOf = ({image, from}) => from ?? image;
 },
 4450: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => imageUpdate
  });
  var _history_builds__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7653);
  function imageUpdate({image, source, target}, author, more, before) {
   const replaced = target?.digest === source.digest ? void 0 : target;
   const entry = {
    ...author,
    ...more,
    build: (0, _history_builds__WEBPACK_IMPORTED_MODULE_0__.Yy)(source),
    replaced: replaced?.digest
   };
   return {
    image,
    entry,
    replaced: replaced && {
     ...(0, _history_builds__WEBPACK_IMPORTED_MODULE_0__.Yy)(replaced),
     ...before
    }
   };
  }
 },
 5736: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => labelled
  });
  var _commit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8952);
  var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _image_reading__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2319);
  var _revision__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(278);
  async function labelled({sourceTag, source, ...reading}, input, registry, call) {
   const image = (0, _image_reading__WEBPACK_IMPORTED_MODULE_2__.$)(reading);
   const label = await (0, _revision__WEBPACK_IMPORTED_MODULE_1__.D)(registry, image, source, call);
   if (label !== void 0 && (0, _commit__WEBPACK_IMPORTED_MODULE_3__.WM)(label)) return label;
   const said = label === void 0 ? "carries no revision label" : "carries a revision label that is no commit";
   throw new _failure__WEBPACK_IMPORTED_MODULE_0__.HR("bad-input", `${input}: ${sourceTag} does not end in a commit, and ${image.name}:${sourceTag} ${said}`, {
    hint: `Set sha to the commit ${input === "redeploy-tag" ? "that the tenants are to show" : "that it is a build of"}`
   });
  }
 },
 8735: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => questionOf
  });
  var _commit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8952);
  var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  var _history_history__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7498);
  function questionOf(plan, readings, asked, histories) {
   const changing = plan.images.filter(({target}) => target.before !== target.wanted);
   const images = changing.map(({image, target, commitBefore}) => {
    const reading = readings.find(one => one.image.name === image);
    const history = histories ? histories.get(image) : reading?.history;
    const entry = history && (0, _history_history__WEBPACK_IMPORTED_MODULE_1__.H$)(history, reading?.target?.digest);
    const from = commitBefore ? (0, _commit__WEBPACK_IMPORTED_MODULE_2__.Fu)(commitBefore) : target.before === null || target.before === "unknown" ? "no such tag" : (0, 
    _digest__WEBPACK_IMPORTED_MODULE_0__.VK)(target.before);
    return {
     image,
     from,
     live: entry && entry.mode !== "found" ? `since ${(0, _history_history__WEBPACK_IMPORTED_MODULE_1__.mK)(entry.at)}, by ${entry.mode} of ${entry.by}` : void 0
    };
   });
   const already = plan.images.filter(({image}) => !images.some(one => one.image === image)).map(({image}) => image);
   return {
    ...asked,
    images,
    already,
    also: []
   };
  }
 },
 3011: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => readImages,
   F: () => tagsOf
  });
  var digest = __webpack_require__(1709);
  var failure = __webpack_require__(9991);
  var amend = __webpack_require__(1087);
  var builds = __webpack_require__(7653);
  var history_history = __webpack_require__(7498);
  var release_image = __webpack_require__(1e3);
  const PAUSES = [ 1e3, 2e3, 3e3, 5e3 ];
  async function appears(image, tag, waitSeconds, {registry, clock, log}, {signal}) {
   const began = clock.elapsed();
   let trouble;
   for (let looks = 0; ;looks++) {
    const gone = clock.elapsed() - began;
    const left = waitSeconds * 1e3 - gone;
    if (left <= 0 && trouble) throw trouble;
    if (left <= 0) return;
    const why = trouble ? `cannot be read just now (${trouble.message})` : "is not there yet";
    log.progress(`${image.name}:${tag} ${why}, ${Math.round(gone / 1e3)} s of ${waitSeconds} s`);
    const pause = Math.max(trouble?.retryAfter ?? 0, PAUSES[Math.min(looks, PAUSES.length - 1)]);
    await clock.sleep(Math.min(left, pause), signal);
    try {
     if (await registry.read(image, tag, {
      signal
     })) return;
     trouble = void 0;
    } catch (thrown) {
     trouble = (0, failure.h_)(thrown);
     if (!trouble.transient || signal?.aborted) throw trouble;
    }
   }
  }
  const tagsOf = (source, {targetTag, keepPrevious, history, sourceWaitSeconds}) => ({
   source,
   target: targetTag,
   keep: keepPrevious ? `${targetTag}-previous` : void 0,
   history: history ? (0, history_history.DJ)(targetTag) : void 0,
   waitSeconds: sourceWaitSeconds
  });
  async function readImages(images, tags, ports, call) {
   const results = await Promise.allSettled(images.map(image => look(image, tags, ports.registry, call)));
   const faults = results.map(result => result.status === "rejected" ? (0, failure.h_)(result.reason) : void 0);
   const missing = images.filter((_, index) => faults[index]);
   if (missing.length > 0) {
    const failure = gravest(faults.filter(fault => fault !== void 0));
    const {source, waitSeconds = 0, ...same} = tags;
    if (failure.reason !== "source-missing" || typeof source !== "string" || waitSeconds === 0) throw failure;
    await Promise.all(missing.map(image => appears((0, release_image.vz)(image), source, waitSeconds, ports, call)));
    return readImages(images, {
     source,
     ...same,
     waited: waitSeconds
    }, ports, call);
   }
   return results.flatMap(result => result.status === "fulfilled" ? [ result.value ] : []);
  }
  async function look(asked, tags, registry, call) {
   const image = asked.from ? (0, release_image.xH)(asked) : asked;
   const [target, [sourceTag, source], kept, past] = await Promise.all([ registry.read(image, tags.target, call), findSource(asked, tags, registry, call), tags.keep ? registry.read(image, tags.keep, call) : void 0, tags.history ? (0, 
   amend.L)(registry, image, tags.history, call) : void 0 ]);
   if (!source) {
    const waited = tags.waited ? `, and did not come within ${tags.waited} s` : "";
    throw new failure.HR("source-missing", `${nameOf((0, release_image.vz)(asked), sourceTag)} is not in the registry${waited}`, {
     hint: tags.hint ?? `See that the build was published under ${sourceTag} in every image, then run again`
    });
   }
   return {
    image,
    from: asked.from,
    sourceTag,
    source,
    targetTag: tags.target,
    target,
    keepTag: tags.keep,
    kept,
    history: past?.history
   };
  }
  async function findSource(image, {source, instead}, registry, call) {
   const found = await registry.read((0, release_image.vz)(image), source, call);
   const other = found ? void 0 : instead?.(image);
   return other ? [ other.digest, await registry.read(image, other.digest, call) ?? (0, 
   builds.Xk)(other) ] : [ source, found ];
  }
  const nameOf = ({name}, reference) => `${name}${(0, digest.Bc)(reference) ? "@" : ":"}${reference}`;
  function gravest(faults) {
   const first = faults.find(fault => fault.reason !== "source-missing") ?? faults[0];
   if (faults.length === 1) return first;
   const others = faults.filter(fault => fault !== first);
   const words = new Set([ first, ...others ].map(fault => fault.message));
   return new failure.HR(first.reason, [ ...words ].join("; "), {
    hint: first.hint,
    status: first.status,
    cause: first
   });
  }
 },
 4662: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => releaseUpdate,
   u: () => upstreamProof
  });
  var _history_author__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);
  var _history_history__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7498);
  var _image_update__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4450);
  function releaseUpdate(readings, {mode, sha, commits, proof, signed}, rules, trigger, ports) {
   if (!rules.history) return;
   const author = (0, _history_author__WEBPACK_IMPORTED_MODULE_0__.r)(mode, trigger, ports);
   const images = readings.map(reading => ({
    ...(0, _image_update__WEBPACK_IMPORTED_MODULE_2__.v)(reading, author, {
     commit: sha,
     proof,
     signed: signed?.get(reading.image.name)
    }, {
     commit: commits.get(reading.image.name)
    }),
    lift: reading.history?.hold
   }));
   return {
    tag: (0, _history_history__WEBPACK_IMPORTED_MODULE_1__.DJ)(rules.targetTag),
    length: rules.historyLength,
    images
   };
  }
  const upstreamProof = ({upstream}) => upstream?.conclusion === "success" && upstream.url ? `the green run ${upstream.url}` : void 0;
 },
 278: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => revisionOf
  });
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
  var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  var _failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
  const REVISION = "org.opencontainers.image.revision";
  const DEEPEST = 3;
  const LONGEST = 100;
  const Strings = valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.g1P(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.L5J()));
  const Platform = valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   os: valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP())
  }));
  const ManifestShape = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   annotations: Strings,
   config: valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
    digest: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()
   })),
   manifests: valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.mee(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
    digest: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    platform: Platform
   }))))
  });
  const ConfigShape = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   config: valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
    Labels: Strings
   }))
  });
  async function revisionOf(registry, image, manifest, call, depth = 0) {
   const shape = parse(ManifestShape, manifest.bytes, image, "manifest");
   const annotated = shape.annotations?.[REVISION];
   if (typeof annotated === "string" && annotated !== "") return annotated.slice(0, LONGEST);
   if (shape.config) {
    const bytes = await registry.readBlob(image, digest(shape.config.digest, image), call);
    const label = parse(ConfigShape, bytes, image, "config").config?.Labels?.[REVISION];
    return typeof label === "string" && label !== "" ? label.slice(0, LONGEST) : void 0;
   }
   const child = shape.manifests?.find(one => one !== null && one.platform?.os !== "unknown");
   if (!child || depth >= DEEPEST) return;
   const found = await registry.read(image, digest(child.digest, image), call);
   if (!found) throw unreadable(image, `its index names ${child.digest}, which the registry does not have`);
   return revisionOf(registry, image, found, call, depth + 1);
  }
  function parse(schema, bytes, image, part) {
   let value;
   try {
    value = JSON.parse((new TextDecoder).decode(bytes));
   } catch (cause) {
    throw unreadable(image, `its ${part} is not JSON`, cause);
   }
   const result = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(schema, value);
   if (!result.success) throw unreadable(image, `its ${part} is not an image's`);
   return result.output;
  }
  function digest(text, image) {
   if (!(0, _digest__WEBPACK_IMPORTED_MODULE_0__.Bc)(text)) throw unreadable(image, `it names "${text}", which is not a sha256 digest`);
   return text;
  }
  const unreadable = (image, why, cause) => new _failure__WEBPACK_IMPORTED_MODULE_1__.HR("registry-unavailable", `${image.name}: the revision label cannot be read: ${why}`, {
   cause
  });
 },
 1349: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EK: () => hasChecks,
   HB: () => utcDate,
   LN: () => checkNames,
   Ln: () => span,
   Pl: () => headline,
   SK: () => utcTime,
   bk: () => VERDICTS,
   cP: () => configWords,
   e9: () => shortState,
   p0: () => duration,
   t5: () => journey,
   u9: () => postMortemFacts,
   wB: () => signedRows,
   xv: () => longSpan
  });
  var _release_commit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
  var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  const WORDS = {
   done: {
    mark: "✅",
    word: "done"
   },
   unchanged: {
    mark: "✅",
    word: "unchanged"
   },
   planned: {
    mark: "📝",
    word: "planned, a dry run"
   },
   skipped: {
    mark: "⏭️",
    word: "skipped"
   },
   failed: {
    mark: "❌",
    word: "failed"
   },
   restored: {
    mark: "⛔",
    word: "restored"
   },
   stranded: {
    mark: "🛑",
    word: "STRANDED, a person is needed"
   }
  };
  function headline({mode, outcome}) {
   const {mark, word} = WORDS[outcome];
   return {
    mark,
    words: `${mode}: ${word}`
   };
  }
  function journey(report, show) {
   const {outcome, sha, images, mode} = report;
   const from = [ ...new Set(images.flatMap(({commitBefore}) => commitBefore ? [ (0, 
   _release_commit__WEBPACK_IMPORTED_MODULE_1__.Fu)(commitBefore) ] : [])) ];
   const to = sha ? show((0, _release_commit__WEBPACK_IMPORTED_MODULE_1__.Fu)(sha)) : mode === "rollback" ? "the previous build" : "";
   if (!to) return "";
   if (from.length === 0) return sha ? `Commit ${to}` : "";
   const way = `from ${from.slice(0, 3).map(show).join(", ")}${from.length > 3 ? ` and ${from.length - 3} more` : ""} to ${to}`;
   if (outcome === "done") return `Went ${way}`;
   return outcome === "planned" ? `Would go ${way}` : `Was to go ${way}${stillLive(report, show)}`;
  }
  function stillLive({images}, show) {
   const commits = new Set(images.map(({commitBefore}) => commitBefore));
   const tags = new Set(images.map(({target}) => target.tag));
   const [commit] = commits;
   const [tag] = tags;
   if (commit === void 0 || tag === void 0 || commits.size + tags.size > 2) return "";
   return images.every(({target: {before, after}}) => before === after) ? `; ${show(tag)} still shows ${show((0, 
   _release_commit__WEBPACK_IMPORTED_MODULE_1__.Fu)(commit))}` : "";
  }
  const signedRows = ({images}) => images.flatMap(({image, signatures = []}) => signatures.map(one => ({
   ...one,
   image
  })));
  const hasChecks = ({tenants}) => tenants.some(({checks}) => checks !== void 0);
  const VERDICTS = {
   pass: "passed",
   fail: "failed",
   inconclusive: "could not be asked",
   skipped: "skipped"
  };
  const checkNames = ({tenants}) => [ ...new Set(tenants.flatMap(({checks = []}) => checks.map(({name}) => name))) ];
  const shortState = state => state === null ? "absent" : (0, _release_digest__WEBPACK_IMPORTED_MODULE_0__.VK)(state);
  const utcTime = at => new Date(at).toISOString().slice(11, 19);
  const utcDate = at => new Date(at).toISOString().slice(0, 10);
  function duration(milliseconds) {
   const seconds = milliseconds / 1e3;
   if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
   return `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`;
  }
  function longSpan(milliseconds) {
   const minutes = Math.floor(milliseconds / 6e4);
   if (minutes < 1) return `${Math.max(0, Math.round(milliseconds / 1e3))} s`;
   const [hours, days] = [ Math.floor(minutes / 60), Math.floor(minutes / 1440) ];
   if (hours < 1) return `${minutes} min`;
   return days < 1 ? `${hours} h ${minutes % 60} min` : `${days} d ${hours % 24} h`;
  }
  const span = milliseconds => milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : duration(milliseconds);
  const configWords = ({file, environment, keys, counted}) => `config: ${file}${environment === void 0 ? "" : `, environment ${environment}`}: ${counted} of ${keys} ${keys === 1 ? "input" : "inputs"} counted`;
  const postMortemFacts = post => [ [ "What broke", post.broke ], [ "Live since", post.since ], [ "Released by", post.promotedBy ], [ "What had proved it", post.smoke ], [ "Replaced by", post.replacedBy ], [ "When", post.when ], [ "By", post.by ] ];
 },
 8068: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   run: () => run
  });
  var clock = __webpack_require__(3350);
  var failure = __webpack_require__(9991);
  var run_record = __webpack_require__(4776);
  var facts = __webpack_require__(1349);
  var fault = __webpack_require__(901);
  var inputs = __webpack_require__(4332);
  var parse = __webpack_require__(9526);
  var adapters = __webpack_require__(3769);
  var run_config = __webpack_require__(6241);
  var run_context = __webpack_require__(5208);
  var release_budget = __webpack_require__(3348);
  var command = __webpack_require__(4260);
  var commit = __webpack_require__(8952);
  var gates_event = __webpack_require__(6510);
  var history_gate = __webpack_require__(5608);
  var tag = __webpack_require__(3837);
  var commands = __webpack_require__(3309);
  var guard = __webpack_require__(123);
  var image_reading = __webpack_require__(2319);
  var labelled = __webpack_require__(5736);
  var tags_plan = __webpack_require__(8596);
  var question = __webpack_require__(8735);
  var read = __webpack_require__(3011);
  var release_update = __webpack_require__(4662);
  var run_plan = __webpack_require__(7644);
  var tag_report = __webpack_require__(4550);
  var ask_first = __webpack_require__(5406);
  var copy_images = __webpack_require__(3922);
  var verify_images = __webpack_require__(5150);
  async function promote(asked, trigger, ports, policy) {
   const allowed = (0, gates_event.EK)(trigger, asked.branch);
   const dryRun = asked.dryRun || allowed.verdict === "plan";
   const record = new run_record.d("promote", asked.sha, dryRun, trigger, ports);
   if (allowed.verdict === "skip") {
    record.gate("event", "held", allowed.detail);
    return record.finish({
     outcome: "skipped",
     reason: allowed.reason,
     verdict: `nothing was done: ${allowed.detail}`
    });
   }
   record.gate("event", "passed", allowed.detail);
   let budget = new release_budget.H(ports.clock, ports.cancel);
   const call = {
    signal: budget.forward,
    onTrouble: budget.trouble
   };
   try {
    const readings = await (0, read.H)(asked.images, (0, read.F)((0, tag.au)(asked.sourceTag, asked.sha), asked), ports, call);
    const request = asked.sha ? asked : {
     ...asked,
     sha: await (0, labelled.w)(readings[0], "source-tag", ports.registry, call)
    };
    record.sha = request.sha;
    const {signed, fault: unsigned} = await (0, verify_images.O3)(readings, policy, "any tag", record, ports, call);
    if (unsigned) return refused(unsigned, readings, trigger, record);
    const passage = {
     ...(0, command.X$)(request),
     trigger,
     plans: dryRun,
     liftHold: request.liftHold
    };
    const held = request.history ? (0, history_gate.c)((0, image_reading.k)(readings), request.sha, passage, "any tag", record) : void 0;
    if (held) return refused(held, readings, trigger, record);
    const {commits, fault} = await (0, guard.Q)(readings, {
     ...request,
     commandLine: trigger.commandLine
    }, record, ports, call);
    const plan = (0, tags_plan.Y)(readings, false, commits);
    if (fault) return record.failed(fault, {
     images: (0, tag_report.Hc)(plan.images, "untouched")
    });
    if (!dryRun && plan.moves.length > 0) budget = await (0, ask_first.o)(() => (0, 
    question.Y)(plan, readings, {
     mode: "promote",
     tag: request.targetTag,
     to: (0, commit.Fu)(request.sha)
    }), ports, budget);
    await (0, copy_images._)(readings, {
     ...request,
     dryRun
    }, record, ports);
    const {targetTag} = request;
    const undo = (0, commands.Ct)(plan, request);
    const proof = ports.smokeOf?.(request.sha) ?? (0, release_update.u)(trigger);
    const update = (0, release_update.R)(readings, {
     mode: "promote",
     sha: request.sha,
     commits,
     proof,
     signed
    }, request, trigger, ports);
    return await (0, run_plan.Fo)({
     plan,
     goal: (0, commit.Fu)(request.sha),
     targetTag,
     dryRun,
     undo,
     update
    }, record, ports, budget);
   } catch (thrown) {
    return record.failed((0, failure.h_)(thrown));
   } finally {
    budget.dispose();
   }
  }
  function refused(failure, readings, trigger, record) {
   const images = (0, tag_report.Hc)((0, tags_plan.Y)(readings, false, new Map).images, "untouched");
   if (failure.reason !== "held" || !(0, gates_event.aI)(trigger)) return record.failed(failure, {
    images
   });
   return record.finish({
    outcome: "skipped",
    reason: "held",
    verdict: `nothing was done: ${failure.message}`,
    next: failure.hint,
    command: failure.command,
    images
   });
  }
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var dist = __webpack_require__(7934);
  const Smoke = dist.Ikc({
   mode: dist.euz("smoke"),
   outcome: dist.euz("done"),
   sha: dist.YjP(),
   finishedAt: dist.YjP(),
   tenants: dist.YOg(dist.Ikc({
    checks: dist.lqM(dist.YOg(dist.L5J()), [])
   }))
  });
  const MOST_FILES = 50;
  const LARGEST = 4 * 1024 * 1024;
  function smokeProof(folder, sha) {
   const found = evidenceFiles(folder).flatMap(file => {
    const smoke = readSmoke(file);
    return smoke && (0, commit.Kd)(smoke.sha, sha) ? [ smoke ] : [];
   });
   const newest = found.sort((a, b) => a.finishedAt < b.finishedAt ? 1 : -1)[0];
   if (!newest) return;
   const {tenants, finishedAt} = newest;
   const checks = tenants.reduce((sum, tenant) => sum + tenant.checks.length, 0);
   return `smoke: ${tenants.length} ${tenants.length === 1 ? "canary" : "canaries"}, ${checks} checks, on ${finishedAt}`;
  }
  function evidenceFiles(folder) {
   try {
    const files = (0, external_node_fs_.readdirSync)(folder).filter(name => /^release-action-[0-9a-f]{8}\.json$/.test(name)).map(name => (0, 
    external_node_path_.join)(folder, name));
    const dated = files.map(file => ({
     file,
     at: (0, external_node_fs_.statSync)(file).mtimeMs
    })).sort((a, b) => b.at - a.at);
    return dated.slice(0, MOST_FILES).map(({file}) => file);
   } catch {
    return [];
   }
  }
  function readSmoke(file) {
   try {
    const found = (0, external_node_fs_.statSync)(file);
    if (!found.isFile() || found.size > LARGEST) return;
    const read = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), Smoke), (0, external_node_fs_.readFileSync)(file, "utf8"));
    return read.success ? read.output : void 0;
   } catch {
    return;
   }
  }
  async function dispatch(request, {suite, policy}, forge, common, context) {
   const {host: {folder, trigger}, secrets} = context;
   const confirm = confirmOf(context);
   const readOnly = request.dryRun || onlyPlans(request, context.host);
   switch (request.mode) {
   case "smoke":
    {
     const {smoke} = await Promise.all([ __webpack_require__.e(393), __webpack_require__.e(8540), __webpack_require__.e(4193) ]).then(__webpack_require__.bind(__webpack_require__, 4193));
     return smoke(request, suite, trigger, {
      ...common,
      tenants: (0, adapters.kY)(context),
      hide: secrets.hide
     });
    }

   case "promote":
    {
     const ports = {
      ...common,
      registry: (0, adapters.u5)(request, request.images, readOnly, context),
      transfer: await (0, adapters.k0)(request, request.images, context),
      forge,
      git: (0, adapters.sz)(forge, context),
      confirm
     };
     return promote(request, trigger, {
      ...ports,
      smokeOf: sha => smokeProof(folder, sha)
     }, policy);
    }

   case "rollback":
    {
     const {rollback} = await __webpack_require__.e(8596).then(__webpack_require__.bind(__webpack_require__, 6215));
     return rollback({
      ...request,
      why: secrets.redact(request.why)
     }, trigger, {
      ...common,
      registry: (0, adapters.u5)(request, request.images, readOnly, context),
      confirm
     }, policy);
    }

   case "deploy":
    {
     const [{deploy}, controlPlane] = await Promise.all([ __webpack_require__.e(7534).then(__webpack_require__.bind(__webpack_require__, 7534)), (0, 
     adapters.Vn)(request, context) ]);
     return deploy(request, trigger, {
      ...common,
      registry: (0, adapters.u5)(request, request.images, readOnly, context),
      transfer: await (0, adapters.k0)(request, request.images, context),
      forge,
      git: (0, adapters.sz)(forge, context),
      tenants: (0, adapters.kY)(context),
      controlPlane,
      confirm
     }, {
      suite,
      policy
     });
    }
   }
  }
  const confirmOf = ({host, secrets}) => host.ask && (async (question, call) => {
   const {questionText} = await __webpack_require__.e(5894).then(__webpack_require__.bind(__webpack_require__, 5894));
   return host.ask(questionText(secrets.clean(question)), call?.signal);
  });
  const onlyPlans = (request, {trigger}) => "branch" in request ? (0, gates_event.EK)(trigger, request.branch).verdict === "plan" : (0, 
  gates_event.M1)(trigger).verdict === "plan";
  function eventFaults({commandLine, event, unread}, mode, misses) {
   if (commandLine || unread === void 0 || mode === "rollback") return [];
   const counts = event === "workflow_run" ? misses || mode === "promote" || mode === "deploy" : misses && (0, 
   gates_event.h2)({
    commandLine,
    event,
    unread
   });
   return counts ? [ {
    input: "GITHUB_EVENT_PATH",
    expected: `the file that tells of the event, ${event}, and it is not to be read: ${unread}`
   } ] : [];
  }
  function withHeads(faults, {event, pullRequest}) {
   const isMissed = ({input, given, place}) => input === "sha" && given === void 0 && !place;
   if (event !== "issue_comment" || !pullRequest) return [ ...faults ];
   return faults.map(fault => isMissed(fault) ? {
    ...fault,
    expected: `${fault.expected}; ${event} does not say at which commit pull request ${pullRequest.number} is (gh pr view ${pullRequest.number} --json headRefOid)`
   } : fault);
  }
  var run_journal = __webpack_require__(963);
  var run_policy = __webpack_require__(1288);
  var publish = __webpack_require__(1614);
  const PATIENCE_MS = 2e3;
  const MOST_BYTES = 4096;
  async function withRunPage(trigger, apiUrl, http) {
   const {giteaRun, runUrl} = trigger;
   if (runUrl !== void 0 || !giteaRun || !apiUrl) return trigger;
   const version = await versionOf(apiUrl, http);
   if (version === void 0) return trigger;
   const {pages, id, number} = giteaRun;
   return {
    ...trigger,
    runUrl: `${pages}/${goesById(version) ? id : number}`
   };
  }
  function goesById(version) {
   const [, major = "0", minor = "0"] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
   if (version.includes("+gitea-")) return false;
   return Number(major) > 1 || Number(minor) >= 26;
  }
  async function versionOf(apiUrl, http) {
   try {
    const {status, body} = await http.request({
     method: "GET",
     url: `${apiUrl.replace(/\/+$/, "")}/version`,
     headers: {
      accept: "application/json"
     },
     timeoutMs: PATIENCE_MS,
     maxBytes: MOST_BYTES,
     retry: false,
     reason: "internal"
    });
    const said = status === 200 ? JSON.parse(body.toString("utf8")) : void 0;
    const version = typeof said === "object" && said !== null && "version" in said ? said.version : void 0;
    return typeof version === "string" && /^v?\d+\.\d+/.test(version) ? version : void 0;
   } catch {
    return;
   }
  }
  var run_showing = __webpack_require__(9194);
  const standingOf = ({standing, config}, mode) => config && (0, parse.X4)(standing, mode);
  var run_suite = __webpack_require__(8761);
  var tell_end = __webpack_require__(7162);
  var run_waiting = __webpack_require__(6242);
  async function run(resolved, given, cancel) {
   const {raw} = resolved;
   const created = await (0, run_context.q)(raw, given, resolved.secrets);
   const trigger = created.networkFaults.length > 0 ? given.trigger : await withRunPage(given.trigger, given.apiUrl, created.http);
   const host = {
    ...created.host,
    trigger
   };
   const context = {
    ...created,
    host
   };
   try {
    const showing = await (0, run_showing.p)(raw, context);
    const published = await carryOut(resolved, context, cancel, showing);
    const ended = {
     cancel,
     evidence: published.evidence
    };
    await Promise.all([ (0, tell_end.H)(published.report, raw, context, ended), showing?.end(published.report, ended) ]);
    return published;
   } finally {
    context.http.close();
   }
  }
  async function carryOut(resolved, context, cancel, showing) {
   const {raw, config} = resolved;
   const {host} = context;
   const parsed = withFile((0, parse.TR)(raw), resolved);
   if (config) context.log.info((0, facts.cP)(config));
   for (const warning of parsed.warnings) context.log.warning(warning);
   const file = (0, publish.az)(raw["evidence-file"], context);
   (0, publish.JZ)(file);
   const tell = report => (0, publish.mk)({
    ...report,
    config
   }, context, file);
   const record = () => new run_record.d(parsed.ok ? parsed.request.mode : parsed.mode ?? "", "", false, host.trigger, {
    clock: clock.m,
    log: context.log,
    cancel
   });
   const environment = {
    env: host.env,
    mask: context.secrets.add
   };
   const asked = parsed.ok ? parsed.request : {
    mode: parsed.mode,
    smokeSuite: raw["smoke-suite"],
    buildinfoQuery: raw["buildinfo-query"],
    verify: raw["verify"],
    trustedRoot: raw["trusted-root"]
   };
   const {suite, faults: suiteFaults = []} = await (0, run_suite.b)(asked, environment);
   const {policy, faults: policyFaults, warnings: unread} = await (0, run_policy.t)(asked);
   const ofEvent = eventFaults(host.trigger, asked.mode, !raw["sha"]?.trim());
   const faults = [ ...context.networkFaults, ...ofEvent, ...suiteFaults, ...policyFaults ];
   for (const warning of unread) context.log.warning(warning);
   if (!parsed.ok) {
    const all = [ ...withHeads(parsed.faults, host.trigger), ...faults ];
    return tell(withoutSecrets(all, host, record()) ?? withoutCommit(all, host, record()) ?? badInput(all, parsed.warnings, host.trigger, record()));
   }
   if (faults.length > 0) return tell(badInput(faults, parsed.warnings, host.trigger, record()));
   const request = {
    ...parsed.request,
    standing: standingOf(resolved, parsed.request.mode)
   };
   let begun;
   try {
    const plans = request.dryRun || onlyPlans(request, host);
    const waiting = (0, run_waiting.Jf)(request, context);
    host.keepInputs((0, run_config.MJ)(resolved));
    begun = (0, run_journal.qN)(request, raw, plans, context, file);
    const {journal, warnings} = begun;
    const watched = showing?.watch(journal, request, cancel) ?? journal;
    const theForge = (0, adapters.c9)(request, context);
    context.http.meanwhile?.(() => void (0, publish.ye)().catch(() => {}));
    const report = await dispatch(request, {
     suite,
     policy
    }, theForge, {
     id: context.id,
     clock: clock.m,
     log: context.log,
     journal: watched,
     cancel
    }, context);
    const whole = {
     ...report,
     config,
     warnings: [ ...parsed.warnings, ...unread, ...waiting, ...warnings, ...report.warnings, ...showing?.warnings ?? [] ]
    };
    const published = await (0, run_journal.VN)(whole, journal, context, file);
    if (request.prComment) await commented(published.report, request, theForge, context, cancel);
    return published;
   } catch (thrown) {
    return tell(record().failed((0, failure.h_)(thrown)));
   } finally {
    begun?.journal.close();
   }
  }
  const commented = async (...plan) => (await Promise.all([ __webpack_require__.e(9201), __webpack_require__.e(6856) ]).then(__webpack_require__.bind(__webpack_require__, 6856))).comment(...plan);
  function withFile(parsed, resolved) {
   const warnings = [ ...resolved.warnings, ...parsed.warnings ];
   const faults = (0, run_config.GS)(parsed.ok ? [] : parsed.faults, resolved);
   if (faults.length === 0) return {
    ...parsed,
    warnings
   };
   return {
    ok: false,
    faults,
    warnings,
    mode: parsed.ok ? parsed.request.mode : parsed.mode
   };
  }
  function withoutSecrets(faults, {trigger}, record) {
   const isSecret = ({input, given, place}) => given === void 0 && !place && input in inputs.mc && "secret" in inputs.mc[input];
   if (!trigger.pullRequest?.fromFork || !faults.every(isSecret)) return;
   const verdict = `nothing was planned: this pull request comes from a fork, and a fork is given no secrets (${faults.map(({input}) => input).join(", ")})`;
   return record.finish({
    outcome: "skipped",
    reason: "not-on-branch",
    verdict,
    next: "Nothing is to do; the plan is made once the change is on a branch of this repository"
   });
  }
  function withoutCommit(faults, {trigger}, record) {
   if (!trigger.deleted || !faults.every(({input, given}) => input === "sha" && given === void 0)) return;
   return record.finish({
    outcome: "skipped",
    reason: "not-on-branch",
    verdict: "nothing was done: the push took a branch away"
   });
  }
  function badInput(found, warnings, trigger, record) {
   const faults = found.map((0, fault._Q)(trigger));
   const verdict = faults.length === 1 ? faults[0] : `${faults.length} inputs are not right`;
   const next = "Mend the inputs named; nothing was asked of any network";
   return {
    ...record.finish({
     outcome: "failed",
     reason: "bad-input",
     verdict,
     next
    }),
    faults,
    warnings
   };
  }
 },
 1288: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => loadPolicy
  });
  var text_file = __webpack_require__(7300);
  var rules = __webpack_require__(1214);
  var external_node_crypto_ = __webpack_require__(7598);
  const KINDS = "an ECDSA key of P-256 or P-384, or RSA of at least 2048 bits";
  const HASHES = {
   prime256v1: [ "sha256" ],
   secp384r1: [ "sha384", "sha256" ],
   rsa: [ "sha256" ]
  };
  function readPublicKey(text) {
   const blocks = [ ...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/g) ];
   const [, label = "", body = ""] = blocks[0] ?? [];
   if (label.includes("PRIVATE")) return "a public key; this is a private one, which is to be shown to nobody (cosign public-key gives the public one)";
   if (label === "CERTIFICATE") return "a public key, and not a certificate: for those there are identity lines";
   if (blocks.length !== 1 || !/^(?:RSA )?PUBLIC KEY$/.test(label)) return "one public key in PEM (-----BEGIN PUBLIC KEY-----)";
   let key;
   try {
    key = (0, external_node_crypto_.createPublicKey)(`-----BEGIN ${label}-----\n${body.replace(/\s+/g, "\n").trim()}\n-----END ${label}-----\n`);
   } catch {
    return "one public key in PEM, whole";
   }
   const hashes = HASHES[kindOf(key)];
   if (!hashes) return `${KINDS}; Ed25519 and others are not verified`;
   const id = `sha256:${(0, external_node_crypto_.createHash)("sha256").update(key.export({
    type: "spki",
    format: "der"
   })).digest("hex")}`;
   return {
    id,
    made: (signature, bytes) => hashes.some(hash => holds(hash, bytes, key, signature))
   };
  }
  function kindOf({asymmetricKeyType, asymmetricKeyDetails}) {
   if (asymmetricKeyType === "ec") return asymmetricKeyDetails?.namedCurve ?? "";
   return asymmetricKeyType === "rsa" && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 ? "rsa" : "";
  }
  function holds(hash, bytes, key, signature) {
   try {
    return (0, external_node_crypto_.verify)(hash, bytes, key, signature);
   } catch {
    return false;
   }
  }
  var line = __webpack_require__(4537);
  const MOST_KEY = 64 * 1024;
  const MOST_ROOT = 4 * 1024 * 1024;
  async function loadPolicy({mode, verify = [], trustedRoot}) {
   if (mode === "smoke") return {
    faults: [],
    warnings: []
   };
   const {lines: given, faults: strange} = typeof verify === "string" ? (0, line.tF)(verify) : {
    lines: verify,
    faults: []
   };
   const root = await loadRoot(trustedRoot?.trim() ?? "", given.find(({signer}) => signer.by === "identity"), strange.length > 0);
   const read = given.map(readLine);
   const faults = [ ...read.flatMap(one => "fault" in one ? [ one.fault ] : []), ...root && "fault" in root ? [ root.fault ] : [] ];
   const policy = {
    lines: read.flatMap(one => "line" in one ? [ one.line ] : []),
    keyless: root && "keyless" in root ? root.keyless : void 0
   };
   if (mode !== "rollback") return {
    policy,
    faults,
    warnings: []
   };
   return {
    policy,
    faults: [],
    warnings: faults.map(({input, expected}) => `${input}: expected ${expected}; the rollback goes on without it`)
   };
  }
  function readLine(given) {
   const words = (0, line.Z9)(given);
   const signer = readSigner(given);
   return typeof signer === "string" ? {
    fault: {
     input: "verify",
     expected: `line ${given.line} ("${words}") to name ${signer}`
    }
   } : {
    line: {
     words,
     predicate: given.predicate,
     signer
    }
   };
  }
  function readSigner({signer}) {
   if (signer.by === "identity") return signer;
   const text = textOf(signer.source, (0, line.X3)(signer.source), MOST_KEY);
   if ("fault" in text) return `a public key; ${text.fault}`;
   const key = readPublicKey(text.text);
   return typeof key === "string" ? key : {
    by: "key",
    key
   };
  }
  async function loadRoot(source, first, alone) {
   const wrong = expected => ({
    fault: {
     input: "trusted-root",
     expected
    }
   });
   if (!first || source === "" && !alone) return;
   if (source === "") return wrong((0, rules.C2)(first));
   const isText = source.startsWith("{");
   const text = textOf(source, isText, MOST_ROOT);
   if ("fault" in text) return wrong(`a Sigstore trusted root; ${text.fault}`);
   const {openKeyless} = await Promise.all([ __webpack_require__.e(1168), __webpack_require__.e(7317) ]).then(__webpack_require__.bind(__webpack_require__, 7317));
   const keyless = openKeyless(text.text);
   return typeof keyless === "string" ? wrong(isText ? keyless : `${source} to hold ${keyless}`) : {
    keyless
   };
  }
  function textOf(source, isText, most) {
   if (isText) return {
    text: source
   };
   try {
    return {
     text: (0, text_file.Gu)(source, most)
    };
   } catch (fault) {
    return {
     fault: fault.message
    };
   }
  }
 },
 8761: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => loadSuite,
   x: () => readSuite
  });
  var _release_running__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5110);
  var _request_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4332);
  var _suite_env__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8923);
  async function loadSuite({mode, smokeSuite, buildinfoQuery}, environment) {
   if (mode !== "smoke" && mode !== "deploy") return {};
   const queryFaults = await faultsOfQuery(buildinfoQuery?.trim() || _request_inputs__WEBPACK_IMPORTED_MODULE_1__.mc["buildinfo-query"].default);
   const name = smokeSuite?.trim() || _request_inputs__WEBPACK_IMPORTED_MODULE_1__.mc["smoke-suite"].defaultIn[mode];
   const {suite, faults = []} = name === "" ? {} : await readSuite(name, environment);
   return {
    suite,
    faults: [ ...queryFaults, ...faults ]
   };
  }
  async function faultsOfQuery(query) {
   if ((0, _release_running__WEBPACK_IMPORTED_MODULE_0__.Pf)(query)) return [];
   const {pathFault} = await Promise.all([ __webpack_require__.e(393), __webpack_require__.e(2083) ]).then(__webpack_require__.bind(__webpack_require__, 2083));
   const expected = pathFault(query);
   return expected === void 0 ? [] : [ {
    input: "buildinfo-query",
    given: query,
    expected
   } ];
  }
  async function readSuite(name, environment) {
   const [{BUILTIN_SUITES, builtinSuite}, {parsePatiently, suiteFaultLine}, {filesBeside, readSuiteFile}] = await Promise.all([ __webpack_require__.e(2154).then(__webpack_require__.bind(__webpack_require__, 2154)), Promise.all([ __webpack_require__.e(393), __webpack_require__.e(8815), __webpack_require__.e(9179), __webpack_require__.e(2332) ]).then(__webpack_require__.bind(__webpack_require__, 1560)), __webpack_require__.e(9167).then(__webpack_require__.bind(__webpack_require__, 9167)) ]);
   const wrong = expected => ({
    input: "smoke-suite",
    given: name,
    expected
   });
   try {
    const text = builtinSuite(name) ?? readSuiteFile(name);
    const read = await parsePatiently(text, name, filesBeside(name));
    if (read.ok) return withEnv({
     suite: read.suite,
     source: {
      name,
      text,
      ...read.included.length > 0 && {
       included: read.included
      }
     }
    }, environment);
    return {
     faults: read.faults.map(fault => wrong(`a suite without mistakes: ${suiteFaultLine(fault)}`))
    };
   } catch (fault) {
    return {
     faults: [ wrong(`${BUILTIN_SUITES.join(", ")}, or the path of a suite file: ${fault.message}`) ]
    };
   }
  }
  function withEnv(loaded, environment) {
   const {values, absent} = (0, _suite_env__WEBPACK_IMPORTED_MODULE_2__.O)(loaded.suite, environment);
   if (absent.length === 0) return {
    suite: {
     ...loaded,
     env: values
    }
   };
   return {
    faults: absent.map(name => ({
     input: "smoke-suite",
     given: loaded.source.name,
     expected: `the variable ${name} in the environment, which the suite names under env: (in a workflow env: of the step)`
    }))
   };
  }
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
 },
 7803: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => gravest
  });
  const GRAVEST = [ "signature-unreadable", "signature-wrong", "unsigned" ];
  const gravest = reasons => GRAVEST.find(reason => reasons.includes(reason)) ?? "unsigned";
 }
};
