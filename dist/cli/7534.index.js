"use strict";

exports.id = 7534;

exports.ids = [ 7534 ];

exports.modules = {
 7534: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   deploy: () => deploy
  });
  var release_budget = __webpack_require__(3348);
  var commit = __webpack_require__(8952);
  var release_failure = __webpack_require__(9991);
  var nearest = __webpack_require__(8487);
  var stopped = __webpack_require__(7388);
  const waitsForNone = ({requiredContexts: [first, ...others]}) => first === "none" && others.length === 0;
  const MOST_UNCLEAR = 3;
  async function waitForCi(rules, gates, record, ports) {
   const {requiredContexts: names, ciTimeoutSeconds, ciPollSeconds} = rules;
   const {clock, log, cancel} = ports;
   const began = clock.elapsed();
   for (let [isFirst, unclear] = [ true, 0 ]; ;isFirst = false) {
    const found = await look(rules, gates, ports).catch(thrown => {
     throw held((0, release_failure.h_)(thrown), record, cancel);
    });
    (0, stopped.$)(cancel);
    if (found === "green") return record.gate("ci", "passed", `green: ${names.join(", ")}`);
    const gone = clock.elapsed() - began;
    const left = ciTimeoutSeconds * 1e3 - gone;
    if (isFirst && !(found instanceof release_failure.HR)) {
     const own = found.open.find(one => isItself(one, rules));
     if (own) throw held(itself(own.name), record, cancel);
     for (const words of [ ...whatThereIs(found), ...ofThisRun(found, rules) ]) record.note(words);
    }
    unclear = isUnclear(found) ? unclear + 1 : 0;
    if (left <= 0 || unclear === MOST_UNCLEAR) throw held(found instanceof release_failure.HR ? found : tooLate(found, ciTimeoutSeconds), record, cancel);
    log.progress(`CI: ${waitingFor(found, names)}, ${Math.round(gone / 1e3)} s of ${ciTimeoutSeconds} s`);
    await clock.sleep(Math.min(pause(found, ciPollSeconds * 1e3, gone), left), cancel);
    (0, stopped.$)(cancel);
   }
  }
  function pause(found, poll, gone) {
   return Math.max(poll, gone / 25, found.retryAfter ?? 0);
  }
  const isUnclear = found => found instanceof release_failure.HR && (found.reason === "head-unreadable" || (0, 
  release_failure.OP)(found));
  async function look({sha, requiredContexts}, gates, {forge, cancel}) {
   if (!forge) throw new release_failure.HR("ci-unreadable", "there is no forge to read the required contexts from", {
    hint: "Name the forge by api-url and GITHUB_REPOSITORY; where it is down, redeploy-tag deploys without it"
   });
   const call = {
    signal: cancel
   };
   const head = await gates.glance(call);
   const contexts = await forge.contexts(head instanceof release_failure.HR ? sha : head, call).catch(ifTransient);
   if (contexts instanceof release_failure.HR) return contexts;
   const standing = requiredContexts.map(name => standingOf(name, contexts));
   const failed = standing.filter(({state}) => state === "failure");
   if (failed.length > 0) throw new release_failure.HR("ci-failed", `not green on this commit: ${failed.map(describe).join(", ")}`, {
    hint: "Mend what these contexts found, or run them again, then run again"
   });
   const open = standing.filter(({state}) => state !== "success");
   if (open.length > 0) return {
    open,
    known: [ ...new Set(contexts.map(({name}) => name)) ],
    retryAfter: head instanceof release_failure.HR ? head.retryAfter : void 0
   };
   return head instanceof release_failure.HR ? head : "green";
  }
  function ifTransient(thrown) {
   const failure = (0, release_failure.h_)(thrown);
   if (!failure.transient && !(0, release_failure.OP)(failure)) throw failure;
   return failure;
  }
  function standingOf(name, contexts) {
   const rows = contexts.filter(context => context.name === name);
   const worst = rows.find(({state}) => state === "failure") ?? rows.find(({state}) => state === "pending") ?? rows[0];
   return {
    name,
    state: worst?.state ?? "absent",
    said: worst?.said ?? "",
    run: worst?.run
   };
  }
  const describe = ({name, state, said}) => `"${name}" (${state === "absent" ? "absent" : said || state})`;
  function tooLate(found, seconds) {
   const absent = whatThereIs(found);
   return new release_failure.HR("ci-timeout", [ `not green after ${seconds} s: ${found.open.map(describe).join(", ")}`, ...absent ].join("; "), {
    hint: "See why these contexts are not there, and that required-contexts names them as the forge does, then run again"
   });
  }
  function isItself({name, state, run}, {ownChecks = [], ownRun}) {
   if (state !== "pending") return false;
   const [job = ""] = ownChecks;
   const inRun = ownRun !== void 0 && run === ownRun && job !== "";
   return ownChecks.includes(name) || inRun && (name.endsWith(` / ${job}`) || name.replace(/^.* \/ /, "").startsWith(`${job} (`));
  }
  const ofThisRun = ({open}, {ownRun}) => open.filter(({state, run}) => state === "pending" && run !== void 0 && run === ownRun).map(({name}) => `"${name}" is a job of this very run: if it is this one, or one that waits for it, take it out of required-contexts`);
  const itself = name => new release_failure.HR("bad-input", `required-contexts: "${name}" is this very job, which would wait for itself`, {
   hint: `Take "${name}" out of required-contexts`
  });
  const MOST_NAMES = 8;
  function whatThereIs({open, known}) {
   return open.filter(({state}) => state === "absent").map(({name}) => {
    if (known.length === 0) return `there is no context of this commit yet, "${name}" neither`;
    const names = (0, nearest.p)(name, known).slice(0, MOST_NAMES).map(one => `"${one}"`).join(", ");
    return `there is no "${name}" yet; there ${known.length === 1 ? "is" : "are"} ${names}${known.length > MOST_NAMES ? ` and ${known.length - MOST_NAMES} more` : ""}`;
   });
  }
  function waitingFor(found, names) {
   if (found instanceof release_failure.HR) return found.message;
   return `${names.length - found.open.length} of ${names.length} contexts green, waiting for ${found.open.map(describe).join(", ")}`;
  }
  function held(failure, record, cancel) {
   const {reason, message, transient} = failure;
   const ofHead = reason === "superseded" || reason === "head-unreadable";
   if (!cancel.aborted && (!ofHead || transient || (0, release_failure.OP)(failure))) record.gate(ofHead ? "head" : "ci", "held", message);
   return failure;
  }
  var gates_event = __webpack_require__(6510);
  var cut = __webpack_require__(1405);
  var kill_switch = __webpack_require__(3121);
  const NO_FORGE = {
   hint: "Name the forge by api-url and GITHUB_REPOSITORY; where it is down, redeploy-tag deploys without it"
  };
  const MOST_SAID = 40;
  function openGates(rules, record, {forge}) {
   const {sha, branch, disabled, disabledVariable, controlToken, redeployTag} = rules;
   function hold(name, thrown, {signal}) {
    const failure = (0, release_failure.h_)(thrown);
    if (!signal?.aborted) record.gate(name, "held", failure.message);
    return failure;
   }
   const known = (asked, reason, what) => {
    if (asked === void 0) throw new release_failure.HR(reason, `there is no forge to read ${what} from`, NO_FORGE);
    return asked;
   };
   async function readSwitch(call) {
    if (disabled) throw new release_failure.HR("kill-switch-on", "deploys are disabled: the kill switch was on when the job began", SWITCH_HINT);
    if (!controlToken) return "off when the job began; without a control-token nobody can tell whether it still is";
    const value = await known(forge, "kill-switch-unreadable", `the variable ${disabledVariable}`).variable(disabledVariable, call);
    if (value === void 0 && disabled !== void 0) throw nowhere(disabledVariable);
    if (value === void 0) return `there is no variable ${disabledVariable}`;
    const on = (0, kill_switch.M)(value);
    if (on === false) return `${disabledVariable} is off`;
    if (on) throw new release_failure.HR("kill-switch-on", `deploys are disabled: ${disabledVariable} is on`, SWITCH_HINT);
    throw new release_failure.HR("kill-switch-unreadable", `${disabledVariable} is "${(0, 
    cut.J)(value, MOST_SAID)}", which is neither on nor off`, {
     hint: `Set ${disabledVariable} to true or false`
    });
   }
   async function readHead(call) {
    const head = await known(forge, "head-unreadable", `the head of ${branch}`).head(branch, call);
    if ((0, commit.Kd)(head, sha)) return head;
    throw new release_failure.HR("superseded", `${branch} is at ${(0, commit.Fu)(head)}, and no longer at ${(0, 
    commit.Fu)(sha)}`, {
     hint: `Leave it to the deploy of ${(0, commit.Fu)(head)}; to deploy ${(0, commit.Fu)(sha)} all the same, use redeploy-tag`
    });
   }
   async function pass(name, read, before, call) {
    const detail = await read(call).catch(thrown => {
     throw hold(name, thrown, call);
    });
    record.gate(name, "passed", `${detail}; read before ${before}`);
   }
   return {
    async glance(call) {
     try {
      return await readHead(call);
     } catch (thrown) {
      const failure = (0, release_failure.h_)(thrown);
      if (failure.transient || (0, release_failure.OP)(failure)) return failure;
      throw hold("head", thrown, call);
     }
    },
    async ask(before, call) {
     if (redeployTag) return;
     const head = async () => `${branch} is at ${(0, commit.Fu)(await readHead(call))}`;
     const asked = await Promise.allSettled([ pass("kill switch", readSwitch, before, call), pass("head", head, before, call) ]);
     for (const answer of asked) if (answer.status === "rejected") throw (0, release_failure.h_)(answer.reason);
    }
   };
  }
  const nowhere = name => new release_failure.HR("kill-switch-unreadable", `the job knew ${name} when it began, and the control-token finds it nowhere`, {
   hint: `Set ${name} as a variable of the repository, or give a control-token that may read it where it is; where there is no such switch, leave disabled empty`
  });
  const SWITCH_HINT = {
   hint: "Switch the kill switch off, then run again"
  };
  const CLOSED = new Set([ "kill-switch-on", "superseded", "held", "not-on-branch" ]);
  const isClosed = reason => CLOSED.has(reason);
  var commands = __webpack_require__(6161);
  var rollout_fleet = __webpack_require__(7527);
  const PAUSES = [ 2e3, 8e3, 2e4 ];
  const PATIENCE = 12e4;
  function patient(gates, record, {clock, cancel}) {
   return {
    ...gates,
    async ask(before, call) {
     const end = clock.elapsed() + PATIENCE;
     for (let nth = 0; ;nth++) {
      const since = record.gatesRead;
      const failure = await gates.ask(before, call).then(() => {}, release_failure.h_);
      if (!failure) return;
      (0, stopped.$)(cancel);
      const pause = pauseAfter(failure, nth);
      if (pause === void 0 || clock.elapsed() + pause > end) throw failure;
      record.note(`${before}: ${failure.message}; reading the gates again in ${Math.round(pause / 1e3)} s (${nth + 2} of ${PAUSES.length + 1})`);
      record.readAgain(since);
      await clock.sleep(pause, cancel);
      (0, stopped.$)(cancel);
     }
    }
   };
  }
  const pauseAfter = (failure, nth) => PAUSES[nth] !== void 0 && (failure.transient || (0, 
  release_failure.OP)(failure)) ? Math.max(PAUSES[nth], failure.retryAfter ?? 0) : void 0;
  class Phases {
   ports;
   timeline=[];
   constructor(ports) {
    this.ports = ports;
   }
   async run(name, work, isOk = () => true) {
    const {clock, log} = this.ports;
    const [from, began] = [ clock.now(), clock.elapsed() ];
    const phase = {
     name,
     from,
     to: from,
     ok: false
    };
    this.timeline.push(phase);
    log.group(name);
    try {
     const came = await work();
     phase.ok = isOk(came);
     return came;
    } finally {
     phase.to = from + clock.elapsed() - began;
     log.endGroup();
    }
   }
  }
  var rollout_proof = __webpack_require__(2541);
  function canary_failed_describe(member, sha) {
   const {slug, finding} = member;
   const got = (0, rollout_fleet.TT)(member);
   switch (finding?.state) {
   case "stale":
    return `${slug} does not show ${(0, commit.Fu)(sha)} (${got})`;

   case "unhealthy":
    return `${slug} shows ${(0, commit.Fu)(sha)} and is not healthy (${got})`;

   case "unreachable":
    return `${slug} does not answer (${got})`;

   default:
    return `${slug} was not asked`;
   }
  }
  const hintOf = ({finding}) => {
   const hint = finding?.hint;
   return hint && `${hint[0].toUpperCase()}${hint.slice(1)}`;
  };
  const canaryFailed = (why, hint = "See what is wrong with the canary, which may be what is wrong with the build") => new release_failure.HR("canary-failed", `the canary failed: ${why}`, {
   hint
  });
  const SECOND_LIST = 5e3;
  async function listAnew(rollout) {
   const {fleet, rules, record, ports} = rollout;
   const {listed, skipped, gone} = await lookTwice(rollout, () => (0, rollout_fleet.p_)({
    tag: fleet.tag,
    skipTenants: rules.skipTenants
   }, ports), fleet.members);
   const known = new Set(fleet.members.map(({slug}) => slug));
   const came = (0, rollout_fleet.lS)(listed.filter(({slug}) => !known.has(slug)), rules);
   fleet.skipped = skipped;
   if (gone.length + came.length === 0) return [];
   ports.journal.append({
    kind: "listed",
    at: ports.clock.now(),
    came: came.map(({slug}) => slug),
    gone: gone.map(({slug}) => slug),
    urls: (0, rollout_fleet.sO)(came, rules)
   });
   drop(gone, rollout);
   await (0, rollout_proof.mo)(came, fleet, ports);
   for (const {slug, saidBefore} of came) record.note(`${slug} came while the rollout was under way (${saidBefore})`);
   fleet.members = [ ...fleet.members, ...came ].sort((a, b) => a.slug < b.slug ? -1 : 1);
   return came;
  }
  async function lookTwice({record, ports: {clock, cancel}}, ask, members) {
   const without = ({listed}, of) => {
    const slugs = new Set(listed.map(({slug}) => slug));
    return of.filter(({slug}) => !slugs.has(slug));
   };
   const first = await ask().catch(ifEmpty);
   const missed = first ? without(first, members) : members;
   if (first && (missed.length === 0 || first.listed.length === 0)) return {
    ...first,
    gone: []
   };
   record.note(`${(0, rollout_fleet.KT)(missed)} ${missed.length === 1 ? "is" : "are"} not in the list any more; asking for it once more in ${SECOND_LIST / 1e3} s`);
   await clock.sleep(SECOND_LIST, cancel);
   (0, stopped.$)(cancel);
   const second = await ask();
   return {
    ...second,
    gone: second.listed.length === 0 ? [] : without(second, missed)
   };
  }
  function ifEmpty(thrown) {
   if ((0, release_failure.h_)(thrown).reason !== "fleet-empty") throw thrown;
  }
  function drop(gone, {fleet, record}) {
   if (fleet.canary && gone.includes(fleet.canary)) throw canaryFailed(`${fleet.canary.slug} is not in the fleet any more`);
   for (const member of gone) {
    fleet.stragglers.delete(member);
    record.warn(`${member.slug} is not in the fleet any more, and is not asked for its build`);
   }
   fleet.members = fleet.members.filter(member => !gone.includes(member));
  }
  async function stillListed(behind, rollout) {
   const {fleet, ports} = rollout;
   if (behind.every(member => fleet.stragglers.has(member))) return behind;
   const {controlPlane, cancel, clock} = ports;
   const ask = async () => ({
    listed: await controlPlane.enumerate(fleet.tag, {
     signal: cancel
    }).catch(() => [])
   });
   const {gone} = await lookTwice(rollout, ask, behind);
   (0, stopped.$)(cancel);
   if (gone.length === 0) return behind;
   ports.journal.append({
    kind: "listed",
    at: clock.now(),
    came: [],
    gone: gone.map(({slug}) => slug)
   });
   drop(gone, rollout);
   return behind.filter(member => !gone.includes(member));
  }
  var rollout_patience = __webpack_require__(8020);
  var concurrent = __webpack_require__(9932);
  async function redeploy(name, members, place, context) {
   const {record, gates, ports: {clock, cancel}} = context;
   const patience = new rollout_patience.i3(clock);
   for (let waiting = members; ;) {
    (0, stopped.$)(cancel);
    await gates.ask(name, {
     signal: cancel
    });
    (0, stopped.$)(cancel);
    const failure = await call(name, waiting, place, context);
    (0, stopped.$)(cancel);
    if (!failure) return;
    if (!(0, rollout_patience.ZB)(failure)) return settled(name, failure, record);
    const {tries} = patience;
    const pause = patience.next(failure);
    if (pause === void 0) return givenUp(name, failure, tries, record);
    record.note(`${name}: ${failure.message}; ${(0, rollout_patience.i4)(failure) ? "trying again" : "asking the tenants"} in ${pause / 1e3} s${(0, 
    rollout_patience.i4)(failure) ? "" : " whether it worked"}`);
    await clock.sleep(pause, cancel);
    (0, stopped.$)(cancel);
    waiting = await notMoved(waiting, context);
    if (waiting.length === 0) return;
    if (patience.isOver) return givenUp(name, failure, tries, record);
    record.note(`${name}: ${(0, rollout_fleet.KT)(waiting)} did not move; calling again (${tries + 1} of ${rollout_patience.ao})`);
   }
  }
  async function call(name, members, place, {fleet, images, controlPlane, record, ports, rolloutTimeoutSeconds}) {
   const {tag, sha} = fleet;
   const slugs = members.map(({slug}) => slug);
   ports.journal.append({
    kind: "redeploying",
    at: ports.clock.now(),
    slugs
   });
   for (const member of members) member.isAsked = true;
   const tenants = members.map(({slug, tenant: {url}}) => ({
    slug,
    url
   }));
   const order = {
    tag,
    sha,
    images,
    tenants,
    ...place,
    timeoutMs: rolloutTimeoutSeconds * 1e3
   };
   try {
    const {ok, words, missing, failed = ok ? [] : slugs, moved = []} = await controlPlane.redeploy(order, {
     signal: ports.cancel
    });
    const [skipped, stuck] = [ new Set(missing), new Set(failed) ];
    for (const member of members) {
     member.isSkipped = skipped.has(member.slug);
     member.isVouched = !member.isSkipped && !stuck.has(member.slug);
    }
    const unasked = fleet.members.filter(({slug, isAsked}) => !isAsked && moved.includes(slug));
    if (unasked.length > 0) record.warn(`${name}: ${controlPlane.mover} says that it moved ${(0, 
    rollout_fleet.KT)(unasked)} too, whom nobody had asked for: they went without their batch, and before the proof of who was to go first`);
    record.note(`${name}: ${controlPlane.mover} answered for ${(0, rollout_fleet.KT)(members)} (${words})`);
    return;
   } catch (thrown) {
    return (0, release_failure.h_)(thrown);
   }
  }
  function settled(name, failure, record) {
   if (!failure.transient) return failure;
   record.note(`${name}: ${failure.message}; the call is not sent again, its tenants are asked`);
   return;
  }
  function givenUp(name, failure, tries, record) {
   record.note(`${name}: ${failure.message}; not tried again after ${tries === 1 ? "one call" : `${tries} calls`}`);
   return failure;
  }
  async function notMoved(members, {fleet, ports}) {
   if (fleet.isRebuild) return members;
   await (0, concurrent.r)(members, concurrent.S, async member => {
    const finding = await (0, rollout_proof.Op)(member, fleet, ports, {
     signal: ports.cancel
    });
    (0, stopped.$)(ports.cancel);
    member.finding = finding;
   });
   return members.filter(({finding}) => finding?.state === "stale" || finding?.state === "unreachable");
  }
  const SOAK_POLL = 5e3;
  const SOAK_TOLD = 15e3;
  const IN_A_ROW = 2;
  const IN_ALL = 3;
  const ONE_IN = 10;
  const LEAST_PATIENCE = 6e4;
  async function soak(canary, context) {
   const {fleet: {sha}, rules: {soakSeconds}, record, ports: {clock, log, cancel}} = context;
   const began = clock.elapsed();
   const end = began + soakSeconds * 1e3;
   let [told, looks, misses, inRow] = [ began, 0, 0, 0 ];
   while (inRow > 0 || clock.elapsed() < end) {
    const left = end - clock.elapsed();
    await clock.sleep(left > 0 ? Math.min(SOAK_POLL, left) : SOAK_POLL, cancel);
    (0, stopped.$)(cancel);
    const isMiss = (await see(canary, context)).state !== "shown";
    looks += 1;
    misses += isMiss ? 1 : 0;
    inRow = isMiss ? inRow + 1 : 0;
    if (isMiss) record.note(`soak: ${canary_failed_describe(canary, sha)}`);
    if (inRow === IN_A_ROW || isMiss && misses >= IN_ALL && misses * ONE_IN > looks) throw canaryFailed(`${canary_failed_describe(canary, sha)}, ${seconds(clock.elapsed() - began)} into its soak, ${misses} of ${looks} looks missed`, hintOf(canary));
    if (clock.elapsed() - told < SOAK_TOLD) continue;
    told = clock.elapsed();
    log.progress(`soak of ${canary.slug}: ${seconds(told - began)} of ${soakSeconds} s`);
   }
   record.note(`the canary ${canary.slug} stood ${seconds(clock.elapsed() - began)}${misses > 0 ? `, ${misses} of ${looks} looks missed` : ""}`);
  }
  async function seeThatItStands(canary, context) {
   const {fleet: {sha}, record, ports: {clock, cancel}} = context;
   for (let misses = 1; (await see(canary, context)).state !== "shown"; misses++) {
    record.note(`before the next batch: ${canary_failed_describe(canary, sha)}`);
    if (misses === IN_A_ROW) throw canaryFailed(`${canary_failed_describe(canary, sha)}, after its soak`, hintOf(canary));
    await clock.sleep(SOAK_POLL, cancel);
    (0, stopped.$)(cancel);
   }
  }
  async function see(canary, {fleet, rules: {verifySeconds}, record, ports}) {
   const {clock, cancel} = ports;
   const end = clock.elapsed() + Math.max(verifySeconds * 1e3, LEAST_PATIENCE);
   for (;;) {
    const finding = await (0, rollout_proof.Op)(canary, fleet, ports, {
     signal: cancel
    }, true);
    (0, stopped.$)(cancel);
    canary.finding = finding;
    const {limited, got} = finding;
    if (limited === void 0) return finding;
    const wait = Math.max(limited, 1e3);
    if (clock.elapsed() + wait > end) throw canaryFailed(`${canary.slug} could not be looked at (${got})`);
    record.note(`${canary.slug}: ${got}, which is no look; looking again in ${seconds(wait)}`);
    await clock.sleep(wait, cancel);
    (0, stopped.$)(cancel);
   }
  }
  const seconds = milliseconds => `${Math.round(milliseconds / 1e3)} s`;
  const MOST_LISTS = 5;
  const DENIED = new Set([ "control-plane-denied", "rollout-command-failed" ]);
  const allThere = all => all;
  async function proveCurrent(rollout) {
   const current = rollout.fleet.members.filter(({isCurrent}) => isCurrent);
   if (current.length === 0) return;
   await rollout.phases.run(`${(0, rollout_fleet.U9)(current.length, "tenant")} already on the commit`, () => proveAll("already there", current, rollout, true), allThere);
  }
  async function moveCanary(rollout) {
   const {fleet: {canary}, phases, rules, askSuite} = rollout;
   if (!canary || canary.isCurrent && batches(rollout).length === 0) return;
   const place = {
    batch: 0,
    batches: batches(rollout).length
   };
   if (!canary.isCurrent) await phases.run(`canary ${canary.slug}`, () => move(`canary ${canary.slug}`, [ canary ], place, rollout), allThere);
   if (askSuite) await phases.run(`suite on ${canary.slug}`, () => askSuite(canary, "after its proof"));
   if (rules.soakSeconds === 0) return;
   await phases.run(`soak of ${canary.slug}`, () => soak(canary, rollout));
   if (askSuite) await phases.run(`suite on ${canary.slug}, once more`, () => askSuite(canary, "at the end of its soak"));
  }
  const batches = ({fleet: {members, canary}, rules}) => batchesOf(members.filter(member => !member.isCurrent && member !== canary), rules);
  const batchesOf = (waiting, {batchSize}) => Array.from({
   length: Math.ceil(waiting.length / batchSize)
  }, (_, at) => waiting.slice(at * batchSize, (at + 1) * batchSize));
  const moveBatches = rollout => moveAll("batch", batches(rollout), rollout);
  async function moveAll(what, all, rollout) {
   const {canary} = rollout.fleet;
   for (const [index, batch] of all.entries()) {
    const name = `${what} ${index + 1} of ${all.length}`;
    await rollout.phases.run(name, async () => {
     if (canary) await seeThatItStands(canary, rollout);
     return move(name, batch, {
      batch: index + 1,
      batches: all.length
     }, rollout);
    }, allThere);
   }
  }
  async function sweep(rollout) {
   const {fleet, phases} = rollout;
   for (let lists = 1; ;lists++) {
    const came = await listAnew(rollout);
    if (came.length === 0 && lists > 1) return;
    if (lists === MOST_LISTS) throw new release_failure.HR("tenant-stale", `${(0, rollout_fleet.KT)(came)} came while the fleet was listed for the ${lists}th time`, {
     hint: "See what makes tenants all the time, then run again"
    });
    const waiting = came.filter(({isCurrent}) => !isCurrent);
    if (waiting.length > 0) await moveAll("newcomers", batchesOf(waiting, rollout.rules), rollout);
    await phases.run("sweep", () => proveAll("sweep", fleet.members, rollout), allThere);
    if (came.length === 0) return;
   }
  }
  async function move(name, members, place, rollout) {
   const since = rollout.ports.clock.elapsed();
   const refused = await redeploy(name, members, place, rollout);
   const seconds = refused && (!refused.transient || (0, rollout_patience.i4)(refused)) ? 0 : rollout.rules.verifySeconds;
   const behind = await stillListed(await proved({
    name,
    members,
    since,
    seconds
   }, rollout), rollout);
   const left = members.filter(member => rollout.fleet.members.includes(member));
   if (refused && (DENIED.has(refused.reason) || left.length > 0 && behind.length === left.length)) throw refusal(name, members, refused, rollout);
   return judge(behind, rollout);
  }
  async function proveAll(name, members, rollout, isFresh = false) {
   const {ports: {clock}, rules} = rollout;
   const behind = await proved({
    name,
    members,
    since: clock.elapsed(),
    seconds: rules.verifySeconds,
    isFresh
   }, rollout);
   return judge(await stillListed(behind, rollout), rollout);
  }
  async function proved(proof, rollout) {
   const {fleet, record, ports} = rollout;
   const {name, members, since} = proof;
   await (0, rollout_proof.zn)(proof, fleet, ports);
   if (fleet.isRebuild) for (const member of members.filter(isUnknownBuild)) member.finding = unknownBuild(member, rollout.controlPlane.mover);
   const behind = members.filter(({finding}) => finding?.state !== "shown");
   const late = new Set(behind);
   ports.journal.append({
    kind: "found",
    at: ports.clock.now(),
    shown: members.filter(member => !late.has(member)).map(({slug}) => slug),
    behind: behind.flatMap(member => keptFinding(member))
   });
   record.note((0, rollout_proof.ys)(name, members, since, ports.clock.elapsed()));
   for (const member of [ ...fleet.stragglers ].filter(one => one.finding?.state === "shown")) {
    fleet.stragglers.delete(member);
    record.note(`${member.slug} has caught up`);
   }
   return behind;
  }
  const isUnknownBuild = ({finding, isVouched}) => finding?.state === "shown" && !isVouched;
  const unknownBuild = ({finding, isAsked}, mover) => ({
   ...finding,
   state: "stale",
   got: `${finding?.got ?? ""}, and ${isAsked ? `${mover} did not say that it moved it` : "it was not moved"}: which build of that commit it runs is not known`
  });
  function keptFinding({slug, finding}) {
   return finding && finding.state !== "shown" ? [ {
    slug,
    state: finding.state,
    got: finding.got
   } ] : [];
  }
  function judge(behind, {fleet, rules: {maxStragglers}, record}) {
   const {canary, stragglers, sha} = fleet;
   if (canary && behind.includes(canary)) throw canaryFailed(canary_failed_describe(canary, sha), hintOf(canary));
   const late = behind.filter(member => !stragglers.has(member));
   for (const member of late) {
    stragglers.add(member);
    record.warn(`left behind: ${canary_failed_describe(member, sha)}`);
   }
   const [first] = late;
   if (!first || stragglers.size <= maxStragglers) return !first;
   const others = late.length > 1 ? `, and ${(0, rollout_fleet.U9)(late.length - 1, "other")} with it` : "";
   if (maxStragglers === 0) throw new release_failure.HR(REASONS[first.finding.state], `${canary_failed_describe(first, sha)}${others}`, {
    hint: toDo(first, sha)
   });
   throw new release_failure.HR("too-many-stragglers", `${(0, rollout_fleet.U9)(stragglers.size, "tenant")} were left behind (${(0, 
   rollout_fleet.KT)([ ...stragglers ])}), and max-stragglers allows ${maxStragglers}`, {
    hint: `See why ${(0, rollout_fleet.KT)([ ...stragglers ])} do not show ${(0, commit.Fu)(sha)}`
   });
  }
  function toDo(member, sha) {
   const look = `See why ${member.slug} does not show ${(0, commit.Fu)(sha)}`;
   if (member.finding?.state !== "stale") return hintOf(member) ?? look;
   return member.finding.hint === void 0 ? look : `${look}: ${member.finding.hint}`;
  }
  const REASONS = {
   shown: "internal",
   stale: "tenant-stale",
   unreachable: "tenant-unreachable",
   unhealthy: "tenant-unhealthy"
  };
  function refusal(name, members, failure, {fleet: {canary}}) {
   if (DENIED.has(failure.reason) || (0, rollout_patience.i4)(failure)) return failure;
   if (canary && members.includes(canary)) return canaryFailed(failure.message);
   return new release_failure.HR("batch-failed", `${name} could not be redeployed: ${failure.message}`, {
    hint: failure.hint,
    cause: failure
   });
  }
  var run_record = __webpack_require__(4776);
  var tags_commands = __webpack_require__(3309);
  var question = __webpack_require__(8735);
  var release_update = __webpack_require__(4662);
  var run_plan = __webpack_require__(7644);
  var ask_first = __webpack_require__(5406);
  var copy_images = __webpack_require__(3922);
  var release_reason = __webpack_require__(1017);
  var tags_plan = __webpack_require__(8596);
  var tag_report = __webpack_require__(4550);
  const LAST_LOOK = 3e3;
  const shown = ({fleet, phases: {timeline}}) => ({
   tenants: fleet ? (0, rollout_fleet.Gm)(fleet) : [],
   stragglers: fleet ? [ ...fleet.stragglers ].map(({slug}) => slug) : [],
   timeline
  });
  const unwritten = (soFar, state) => ({
   ...shown(soFar),
   images: soFar.plan && (0, tag_report.Hc)(soFar.plan.images, state)
  });
  function unchanged(soFar, fleet) {
   const {record, plan, request: {targetTag}} = soFar;
   const tags = plan?.images.length ? `, ${targetTag} shows it in ${(0, rollout_fleet.U9)(plan.images.length, "image")}` : "";
   const verdict = `${(0, rollout_fleet._Y)(fleet)}${tags}; nothing was to do`;
   return record.finish({
    outcome: "unchanged",
    reason: "already-current",
    verdict,
    ...unwritten(soFar, "planned")
   });
  }
  function planned(soFar, rollout) {
   const {record, plan, request: {targetTag}} = soFar;
   const {members, canary, tag} = rollout.fleet;
   const all = batches(rollout);
   const first = canary?.isCurrent === false ? [ canary ] : [];
   for (const {slug} of first) record.note(`would redeploy the canary ${slug} to ${tag}`);
   all.forEach((batch, at) => record.note(`would redeploy batch ${at + 1} of ${all.length} to ${tag}: ${batch.map(({slug}) => slug).join(", ")}`));
   for (const move of plan?.moves ?? []) record.note(`would move ${(0, tags_plan.x)(move)}`);
   const tags = plan?.moves.length ? ` and move ${targetTag} in ${(0, rollout_fleet.U9)(plan.images.length, "image")}` : "";
   const moving = first.length + all.flat().length;
   const verdict = `would redeploy ${moving} of ${(0, rollout_fleet.U9)(members.length, "tenant")} to ${tag}${tags}; nothing was touched`;
   return record.finish({
    outcome: "planned",
    reason: "dry-run",
    verdict,
    ...unwritten(soFar, "planned")
   });
  }
  function withoutTags(soFar, fleet) {
   const verdict = `${(0, rollout_fleet._Y)(fleet)}; no tag was to move`;
   return soFar.record.finish({
    outcome: "done",
    reason: "ok",
    verdict,
    undo: undoCommand(soFar, fleet),
    ...unwritten(soFar, "untouched")
   });
  }
  function withTags(soFar, fleet, ofTags) {
   const {outcome, reason, verdict, next} = ofTags;
   const report = {
    ...ofTags,
    ...shown(soFar),
    verdict: `${(0, rollout_fleet._Y)(fleet)}; ${verdict}`
   };
   if ((0, release_reason.gq)(outcome) || outcome === "stranded") return report;
   if (outcome === "failed" && isClosedTo(soFar, reason) && !(0, rollout_fleet.Dn)(fleet)) return {
    ...report,
    outcome: "skipped"
   };
   return reason === "superseded" ? report : {
    ...report,
    ...again(next, fleet, soFar.request)
   };
  }
  const isClosedTo = ({byHand}, reason) => isClosed(reason) && !(byHand && reason === "held");
  async function cutShort(failure, soFar, ports) {
   const {record, fleet} = soFar;
   const {aborted} = ports.cancel;
   if (fleet) await (0, rollout_proof.ns)(fleet.members.filter(member => isOpen(member, aborted)), fleet, ports, LAST_LOOK);
   if (isClosedTo(soFar, failure.reason) && !(fleet && (0, rollout_fleet.Dn)(fleet)) && !aborted) {
    const verdict = `nothing was done: ${failure.message}`;
    return record.finish({
     outcome: "skipped",
     reason: failure.reason,
     verdict,
     next: failure.hint,
     command: failure.command,
     ...unwritten(soFar, "untouched")
    });
   }
   const why = aborted ? "the run was asked to stop" : failure.message;
   const state = fleet && (0, rollout_fleet.Dn)(fleet) ? `${(0, rollout_fleet._Y)(fleet)}; no tag was moved` : "nothing was touched";
   return record.failed(failure, {
    verdict: `${why}; ${state}`,
    ...nextAfter(failure, soFar),
    ...unwritten(soFar, "untouched")
   });
  }
  const isOpen = ({isAsked, finding}, stopped) => isAsked && (!finding || stopped && finding.state !== "shown");
  function nextAfter({hint, reason, command}, {fleet, request}) {
   if (!fleet || !(0, rollout_fleet.Dn)(fleet) || reason === "superseded") return {
    next: hint ?? "Mend the cause, then run again",
    command
   };
   const {canary} = fleet;
   const isOurs = canary?.isAsked && (0, commit.Kd)(canary.finding?.commit ?? "", fleet.sha) && canary.before !== canary.finding?.commit;
   if (reason === "canary-failed" && canary?.before && isOurs) return {
    next: "Bring the canary back with this, then mend the build",
    command: (0, commands.YR)(canary.before, request)
   };
   return again(hint, fleet, request);
  }
  function again(hint, {sha}, request) {
   const first = hint?.replace(/(?:, then |^)run again$/i, "") ?? "Mend the cause";
   const next = first === "" ? "Run this to go on where it stopped" : `${first}, then run this to go on where it stopped`;
   return {
    next,
    command: (0, commands.Jp)(sha, request)
   };
  }
  function undoCommand({request}, {members}) {
   const moved = members.filter(({isAsked}) => isAsked);
   const [first, ...others] = new Set(moved.map(({before}) => before));
   return first === void 0 || others.length > 0 ? void 0 : (0, commands.YR)(first, request);
  }
  var command = __webpack_require__(4260);
  var history_gate = __webpack_require__(5608);
  var amend = __webpack_require__(1087);
  var history_history = __webpack_require__(7498);
  function withHistory(gates, {sha, readings}, request, trigger, record, {registry}) {
   if (!request.history || readings.length === 0) return gates;
   const tag = (0, history_history.DJ)(request.targetTag);
   const read = call => Promise.all(readings.map(async ({image, targetTag, source}) => ({
    image,
    targetTag,
    history: (await (0, amend.L)(registry, image, tag, call))?.history,
    digest: source.digest
   })));
   const ask = async (before, call) => {
    const fault = (0, history_gate.c)(await read(call), sha, {
     ...(0, command.X$)(request),
     trigger,
     plans: false,
     liftHold: request.liftHold
    }, before, record);
    if (fault) throw fault;
   };
   return {
    ...gates,
    async ask(before, call) {
     const asked = await Promise.allSettled([ gates.ask(before, call), ask(before, call) ]);
     for (const answer of asked) if (answer.status === "rejected") throw answer.reason;
    }
   };
  }
  var release_tag = __webpack_require__(3837);
  var guard = __webpack_require__(123);
  var image_reading = __webpack_require__(2319);
  var labelled = __webpack_require__(5736);
  var read = __webpack_require__(3011);
  var revision = __webpack_require__(278);
  var verify_images = __webpack_require__(5150);
  async function readGoal(request, trigger, dryRun, record, ports, policy) {
   const {images, redeployTag} = request;
   const tag = (0, release_tag.au)(redeployTag ?? request.sourceTag, request.sha);
   if (images.length === 0) return {
    sha: request.sha,
    tag,
    plan: {
     images: [],
     moves: []
    },
    readings: [],
    commits: new Map,
    rebuilt: []
   };
   const budget = new release_budget.H(ports.clock, ports.cancel);
   try {
    const call = {
     signal: budget.forward,
     onTrouble: budget.trouble
    };
    const readings = await (0, read.H)(images, (0, read.F)(tag, request), ports, call);
    const {signed, fault: unsigned} = await (0, verify_images.O3)(readings, policy, "the rollout", record, ports, call);
    if (unsigned) return {
     sha: request.sha,
     tag,
     plan: (0, tags_plan.Y)(readings, false, new Map),
     readings,
     commits: new Map,
     rebuilt: [],
     fault: unsigned
    };
    const sha = request.sha || await (0, labelled.w)(readings[0], "redeploy-tag", ports.registry, call);
    const closed = request.history ? (0, history_gate.c)((0, image_reading.k)(readings), sha, {
     ...(0, command.X$)(request),
     trigger,
     plans: dryRun,
     liftHold: request.liftHold
    }, "the rollout", record) : void 0;
    const {commits, fault} = redeployTag || closed ? {
     commits: new Map
    } : await (0, guard.Q)(readings, {
     ...request,
     commandLine: trigger.commandLine
    }, record, ports, call);
    const rebuilt = closed ?? fault ? [] : await rebuiltIn(readings, sha, commits, ports, call);
    return {
     sha,
     tag,
     plan: (0, tags_plan.Y)(readings, false, commits),
     readings,
     commits,
     rebuilt,
     signed,
     fault: closed ?? fault
    };
   } finally {
    budget.dispose();
   }
  }
  async function rebuiltIn(readings, sha, commits, {registry}, call) {
   const changing = readings.flatMap(({image, source, target}) => target && target.digest !== source.digest ? [ {
    image,
    target
   } ] : []);
   const found = await Promise.all(changing.map(async ({image, target}) => {
    const label = commits.get(image.name) ?? await (0, revision.D)(registry, image, target, call).catch(() => sha);
    return label !== void 0 && (0, commit.Kd)(label, sha) ? [ image.name ] : [];
   }));
   return found.flat();
  }
  async function seeThatSourcesStand({readings, sha}, {registry, cancel}) {
   await Promise.all(readings.map(async ({sourceTag, source, ...reading}) => {
    const image = (0, image_reading.$)(reading);
    const now = await registry.read(image, sourceTag, {
     signal: cancel
    });
    if (now?.digest === source.digest) return;
    const name = `${image.name}:${sourceTag}`;
    if (!now) throw new release_failure.HR("source-missing", `${name} was removed while the tenants were moved`, {
     hint: `See who removed it, and whether ${(0, commit.Fu)(sha)} is to be released`
    });
    throw new release_failure.HR("tag-moved-by-other", `${name} was pushed anew while the tenants were moved: they run ${source.digest}, it shows ${now.digest}`, {
     hint: "Publish every build under a tag of its own; to bring the new build to all tenants, release it as another commit"
    });
   }));
  }
  function tellResumed({members, sha, tag, isRebuild}, {plan}, record) {
   const current = members.filter(({isCurrent}) => isCurrent);
   if (isRebuild || current.length === 0 || plan.moves.length === 0) return;
   const [are, they] = current.length === 1 ? [ "is", "it" ] : [ "are", "them" ];
   record.warn(`${(0, rollout_fleet.KT)(current)} ran ${(0, commit.Fu)(sha)} before this run, and ${are} proved by that commit, which does not tell two builds of it apart: ` + `see that the run that moved ${they} reports the same digests; where ${tag} was built anew since, release it as another commit, which moves everybody`);
  }
  async function deploy(request, trigger, ports, files = {}) {
   const allowed = (0, gates_event.EK)(trigger, request.branch);
   const dryRun = request.dryRun || allowed.verdict === "plan";
   const record = new run_record.d("deploy", request.sha, dryRun, trigger, ports);
   if (allowed.verdict === "skip") {
    record.gate("event", "held", allowed.detail);
    return record.finish({
     outcome: "skipped",
     reason: allowed.reason,
     verdict: `nothing was done: ${allowed.detail}`
    });
   }
   record.gate("event", "passed", allowed.detail);
   const soFar = {
    request,
    byHand: !(0, gates_event.aI)(trigger),
    record,
    phases: new Phases(ports)
   };
   try {
    return await run(soFar, dryRun, allowed.verdict, trigger, ports, files);
   } catch (thrown) {
    return cutShort((0, release_failure.h_)(thrown), soFar, ports);
   }
  }
  async function run(soFar, dryRun, allowed, trigger, ports, {suite, policy}) {
   const {request, record, phases} = soFar;
   const gates = openGates(request, record, ports);
   if (request.redeployTag) tellSkipped(trigger, record); else if (allowed === "plan") await tellGates(request, gates, record, ports); else {
    if (waitsForNone(request)) record.gate("ci", "off", "required-contexts is none"); else await phases.run("CI", () => waitForCi({
     ...request,
     ownChecks: trigger.checks,
     ownRun: trigger.run
    }, gates, record, ports));
    await gates.ask("anything else", {
     signal: ports.cancel
    });
   }
   const goal = await readGoal(request, trigger, dryRun, record, ports, policy);
   const {sha, tag, plan, rebuilt, fault} = goal;
   soFar.plan = plan;
   record.sha = sha;
   if (fault) throw fault;
   if (request.images.length === 0 && (0, gates_event.aI)(trigger)) record.gate("history", "off", "no images are given, so no hold and no veto was asked");
   const {fleet, strangers} = await (0, rollout_fleet.HL)({
    ...request,
    sha,
    tag,
    isRebuild: rebuilt.length > 0
   }, ports);
   soFar.fleet = fleet;
   if (fleet.isRebuild) record.note(`${rebuilt.join(", ")}: ${request.targetTag} shows another build of ${(0, 
   commit.Fu)(sha)}, so every tenant is redeployed`);
   for (const slug of strangers) record.warn(`skip-tenants: ${slug} is no tenant of the fleet`);
   await (0, rollout_proof.mo)(fleet.members, fleet, ports);
   tellResumed(fleet, goal, record);
   const all = withHistory(gates, goal, request, trigger, record, ports);
   const rollout = {
    ...openRollout(soFar, goal, fleet, all, ports),
    askSuite: suite && await suiteAsker(suite, request, record, ports)
   };
   await proveCurrent(rollout);
   if (plan.moves.length === 0 && fleet.members.every(({isCurrent}) => isCurrent)) return unchanged(soFar, fleet);
   if (!dryRun) await (0, ask_first.a)(() => ({
    ...(0, question.Y)(plan, goal.readings, {
     mode: "deploy",
     tag: request.targetTag,
     to: (0, commit.Fu)(sha)
    }),
    tenants: tenantsOf(fleet)
   }), ports);
   await (0, copy_images._)(goal.readings, {
    ...request,
    dryRun
   }, record, ports);
   if (dryRun) return planned(soFar, rollout);
   await moveCanary(rollout);
   await moveBatches(rollout);
   await sweep(rollout);
   if (plan.moves.length === 0) return withoutTags(soFar, fleet);
   await all.ask("the tags", {
    signal: ports.cancel
   });
   await seeThatSourcesStand(goal, ports);
   return moveTags(soFar, fleet, goal, all, trigger, ports);
  }
  async function tellGates(request, gates, record, ports) {
   const tell = async reading => {
    const fault = await reading.then(() => {}, release_failure.h_);
    if (ports.cancel.aborted) throw fault ?? new release_failure.HR("cancelled", "the run was asked to stop");
    if (fault) record.warn(`as it stands now, a deploy would stop here: ${fault.message}`);
   };
   if (!waitsForNone(request)) await tell(waitForCi({
    ...request,
    ciTimeoutSeconds: 0
   }, gates, record, ports));
   await tell(gates.ask("a deploy", {
    signal: ports.cancel
   }));
  }
  function tenantsOf({members, canary}) {
   const moving = members.filter(({isCurrent}) => !isCurrent);
   return {
    moving: moving.length,
    all: members.length,
    canary: canary?.slug,
    running: [ ...new Set(moving.flatMap(({before}) => before ? [ (0, commit.Fu)(before) ] : [])) ]
   };
  }
  async function suiteAsker(suite, request, record, ports) {
   const {suiteOf} = await Promise.all([ __webpack_require__.e(393), __webpack_require__.e(8540), __webpack_require__.e(9784) ]).then(__webpack_require__.bind(__webpack_require__, 9784));
   return suiteOf(suite, request, record, ports);
  }
  function tellSkipped({actor, event}, record) {
   const who = actor ? `, asked for by ${actor}` : `, by ${event}`;
   for (const gate of [ "ci", "kill switch", "head", "backward" ]) record.gate(gate, "off", `redeploy-tag is set${who}`);
  }
  function openRollout({request, record, phases}, {plan, readings}, fleet, gates, ports) {
   const {controlPlane, journal, clock} = ports;
   const slugs = of => of.map(({slug}) => slug);
   journal.append({
    kind: "fleet",
    at: clock.now(),
    sha: fleet.sha,
    tag: fleet.tag,
    urlTemplate: request.tenantUrlTemplate,
    urls: (0, rollout_fleet.sO)(fleet.members, request),
    slugs: slugs(fleet.members),
    current: slugs(fleet.members.filter(({isCurrent}) => isCurrent)),
    canary: fleet.canary?.slug,
    skipped: [ ...fleet.skipped ],
    tells: fleet.members[0]?.tenant.tells,
    looks: fleet.looks,
    images: plan.images,
    again: (0, commands.Jp)(fleet.sha, request)
   });
   const images = Object.fromEntries(readings.map(({image, source}) => [ image.name, source.digest ]));
   return {
    rules: request,
    fleet,
    gates: patient(gates, record, ports),
    controlPlane,
    record,
    ports,
    phases,
    images,
    rolloutTimeoutSeconds: request.rolloutTimeoutSeconds
   };
  }
  async function moveTags(soFar, fleet, goal, gates, trigger, ports) {
   const {request, record, phases} = soFar;
   const budget = new release_budget.H(ports.clock, ports.cancel);
   const {plan, readings, commits, signed} = goal;
   const proof = `deploy: ${(0, rollout_fleet._Y)(fleet)}`;
   const update = (0, release_update.R)(readings, {
    mode: "deploy",
    sha: fleet.sha,
    commits,
    proof,
    signed
   }, request, trigger, ports);
   const undo = (0, rollout_fleet.Dn)(fleet) ? undoCommand(soFar, fleet) : (0, tags_commands.Ct)(plan, request);
   const gate = () => gates.ask("a tag", {
    signal: budget.forward,
    onTrouble: budget.trouble
   });
   try {
    const ofTags = await phases.run("tags", () => (0, run_plan.Fo)({
     plan,
     goal: (0, commit.Fu)(fleet.sha),
     targetTag: request.targetTag,
     dryRun: false,
     undo,
     gate,
     update
    }, record, ports, budget));
    return withTags(soFar, fleet, ofTags);
   } finally {
    budget.dispose();
   }
  }
 },
 6161: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cu: () => fleetCommand,
   Jp: () => deployCommand,
   YR: () => returnCommand
  });
  var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
  var _same_signers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);
  var _tag__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3837);
  const DEFAULTS = {
   "source-tag": "staging-{sha7}",
   "target-tag": "latest",
   "keep-previous": "true",
   "allow-backward": "false",
   branch: "main",
   "control-plane-url": "https://api.moleculesai.app",
   "soak-seconds": "60",
   "batch-size": "3",
   "max-stragglers": "0",
   "tenant-url-template": "https://{slug}.moleculesai.app",
   "verify-seconds": "240",
   "rollout-timeout-seconds": "600",
   "disabled-variable": "PROD_AUTO_DEPLOY_DISABLED",
   "skip-tenants": "",
   "proof-looks": "1",
   "buildinfo-path": "/buildinfo",
   "buildinfo-query": "$.git_sha",
   "health-path": "/health",
   "smoke-suite": "",
   "canary-org-id": ""
  };
  const deployCommand = (sha, same) => command(sha, same, {
   "redeploy-tag": same.redeployTag,
   ...(0, _same_signers__WEBPACK_IMPORTED_MODULE_1__.R)(same)
  });
  const returnCommand = (sha, same) => command(sha, same, {
   "redeploy-tag": (0, _tag__WEBPACK_IMPORTED_MODULE_2__.au)(same.sourceTag, sha),
   "required-contexts": "none"
  });
  function fleetCommand(sha, tag, same) {
   if (!same) return `release-action deploy ${sha} --redeploy-tag ${tag} --required-contexts none --canary-slug SLUG`;
   const whole = {
    ...same,
    images: [],
    sourceTag: DEFAULTS["source-tag"],
    targetTag: DEFAULTS["target-tag"],
    keepPrevious: true,
    allowBackward: false,
    branch: DEFAULTS.branch,
    requiredContexts: [ "none" ],
    disabledVariable: DEFAULTS["disabled-variable"],
    verify: []
   };
   return command(sha, whole, {
    "redeploy-tag": tag,
    "required-contexts": "none"
   });
  }
  function command(sha, same, more) {
   const {standing = {}} = same;
   const isOther = !same.rolloutCommand && same.controlPlaneUrl !== DEFAULTS["control-plane-url"];
   const said = {
    ...saidOf(same),
    ...more,
    "allow-other-control-plane": isOther ? "true" : void 0,
    ...fleetSaid(same)
   };
   const stands = {
    ...saidOf(standing),
    "allow-other-control-plane": textOf(standing.allowOtherControlPlane),
    ...fleetSaid(standing)
   };
   return [ "release-action deploy", sha, ...(0, _command__WEBPACK_IMPORTED_MODULE_0__.cz)(said, stands, DEFAULTS), ...(0, 
   _command__WEBPACK_IMPORTED_MODULE_0__.hB)(same) ].join(" ");
  }
  const textOf = value => value === void 0 ? void 0 : String(value);
  const fleetSaid = ({fleet, fleetCommand, rolloutCommand, rolloutEnv}) => ({
   fleet: fleet?.map(({slug, url}) => url === void 0 ? slug : `${slug} ${url}`).join("\n") || void 0,
   "fleet-command": fleetCommand?.text,
   "rollout-command": rolloutCommand?.text,
   "rollout-env": rolloutEnv?.join(",") || void 0
  });
  const saidOf = same => ({
   "canary-slug": same.canarySlug,
   images: same.images && ((0, _command__WEBPACK_IMPORTED_MODULE_0__.eZ)(same.images) || void 0),
   "redeploy-tag": same.redeployTag,
   "required-contexts": same.requiredContexts?.join("\n"),
   "source-tag": same.sourceTag,
   "target-tag": same.targetTag,
   "keep-previous": textOf(same.keepPrevious),
   "allow-backward": textOf(same.allowBackward),
   branch: same.branch,
   "control-plane-url": same.controlPlaneUrl,
   "soak-seconds": textOf(same.soakSeconds),
   "batch-size": textOf(same.batchSize),
   "max-stragglers": textOf(same.maxStragglers),
   "tenant-url-template": same.tenantUrlTemplate,
   "verify-seconds": textOf(same.verifySeconds),
   "rollout-timeout-seconds": textOf(same.rolloutTimeoutSeconds),
   "disabled-variable": same.disabledVariable,
   "skip-tenants": same.skipTenants?.join(","),
   "proof-looks": textOf(same.proofLooks),
   "buildinfo-path": same.buildinfoPath,
   "buildinfo-query": same.buildinfoQuery,
   "health-path": same.healthPath,
   "smoke-suite": same.smokeSuite,
   "canary-org-id": same.canaryOrgId
  });
 },
 7527: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dn: () => isTouched,
   Gm: () => tenantReports,
   HL: () => enumerate,
   KT: () => named,
   TT: () => saidBy,
   U9: () => count,
   _Y: () => fleetWords,
   lS: () => membersOf,
   p_: () => list,
   sO: () => addressesOf
  });
  var _commit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8952);
  var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _slug__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3006);
  var _patience__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8020);
  async function enumerate(rules, ports) {
   const {sha, tag, canarySlug, proofLooks, isRebuild} = rules;
   const {listed, skipped} = await list(rules, ports);
   const members = membersOf(listed, rules);
   const canary = canarySlug === "none" ? void 0 : members.find(({slug}) => slug === canarySlug);
   if (!canary && canarySlug !== "none") throw new _failure__WEBPACK_IMPORTED_MODULE_0__.HR("canary-unknown", `the canary ${canarySlug} is none of the ${members.length} tenants that ${ports.controlPlane.lister} lists`, {
    hint: "Set canary-slug to a tenant of the fleet, or to none"
   });
   const strangers = [ ...new Set(rules.skipTenants) ].filter(slug => !skipped.includes(slug));
   return {
    fleet: {
     sha,
     tag,
     members,
     canary,
     stragglers: new Set,
     skipped,
     looks: proofLooks,
     isRebuild
    },
    strangers
   };
  }
  async function list({tag, skipTenants}, ports) {
   const {lister} = ports.controlPlane;
   const bySlug = new Map((await (0, _patience__WEBPACK_IMPORTED_MODULE_1__.d9)(tag, ports)).map(one => [ one.slug, one ]));
   const all = [ ...bySlug.values() ].sort((a, b) => a.slug < b.slug ? -1 : 1);
   const strange = all.find(({slug}) => !(0, _slug__WEBPACK_IMPORTED_MODULE_2__.u)(slug));
   if (strange !== void 0) throw new _failure__WEBPACK_IMPORTED_MODULE_0__.HR("bad-slug", `${lister} lists a tenant "${strange.slug.slice(0, 64)}", which is no slug`);
   if (all.length === 0) throw new _failure__WEBPACK_IMPORTED_MODULE_0__.HR("fleet-empty", `${lister} lists no tenant`, {
    hint: `See that ${lister === "the control plane" ? "control-plane-url is the control plane of the fleet" : `${lister} lists the fleet`}`
   });
   const alone = new Set(skipTenants);
   const [listed, skipped] = [ all.filter(({slug}) => !alone.has(slug)), all.filter(({slug}) => alone.has(slug)) ];
   if (listed.length === 0) throw new _failure__WEBPACK_IMPORTED_MODULE_0__.HR("fleet-empty", `skip-tenants leaves nobody of the ${count(all.length, "tenant")} that ${lister} lists`, {
    hint: "Set skip-tenants to those alone that are to be left alone"
   });
   return {
    listed,
    skipped: skipped.map(({slug}) => slug)
   };
  }
  function membersOf(listed, {tenantUrlTemplate, buildinfoPath, buildinfoQuery, healthPath}) {
   const tells = {
    buildinfoPath,
    buildinfoQuery,
    healthPath
   };
   return listed.map(({slug, url}) => ({
    slug,
    tenant: {
     url: url ?? (0, _slug__WEBPACK_IMPORTED_MODULE_2__.Y)(tenantUrlTemplate, slug),
     tells
    },
    saidBefore: "",
    isCurrent: false,
    isAsked: false,
    isSkipped: false,
    isVouched: false
   }));
  }
  function addressesOf(members, {tenantUrlTemplate}) {
   const own = members.filter(({slug, tenant}) => tenant.url !== (0, _slug__WEBPACK_IMPORTED_MODULE_2__.Y)(tenantUrlTemplate, slug));
   return own.length === 0 ? void 0 : Object.fromEntries(own.map(({slug, tenant}) => [ slug, tenant.url ]));
  }
  const isTouched = ({members}) => members.some(({isAsked}) => isAsked);
  function stateOf({finding, isAsked}) {
   if (!finding) return "untouched";
   if (finding.state !== "shown") return finding.state;
   return isAsked ? "proved" : "current";
  }
  const tenantReports = ({members, skipped, sha}) => [ ...members.map(member => ({
   tenant: member.slug,
   state: stateOf(member),
   wanted: (0, _commit__WEBPACK_IMPORTED_MODULE_3__.Fu)(sha),
   got: saidBy(member),
   ...member.checks && {
    checks: member.checks
   }
  })), ...skipped.map(slug => ({
   tenant: slug,
   state: "skipped",
   wanted: (0, _commit__WEBPACK_IMPORTED_MODULE_3__.Fu)(sha),
   got: "not asked: skip-tenants"
  })) ];
  function saidBy({finding, saidBefore, isSkipped}) {
   const skipped = isSkipped && finding?.state !== "shown" ? ", and in no row of the control plane's answer" : "";
   return `${finding?.got ?? saidBefore}${skipped}`;
  }
  function fleetWords({members, sha, skipped}) {
   const counts = new Map;
   for (const member of members) {
    const state = member.finding?.state === "shown" ? "shown" : stateOf(member);
    counts.set(state, (counts.get(state) ?? 0) + 1);
   }
   if (skipped.length > 0) counts.set("skipped", skipped.length);
   const {shown = 0, ...others} = Object.fromEntries(counts);
   const rest = Object.entries(others).map(([state, count]) => `, ${count} ${state}`).join("");
   const all = members.length + skipped.length;
   return `${shown} of ${count(all, "tenant")} ${all === 1 ? "runs" : "run"} ${(0, 
   _commit__WEBPACK_IMPORTED_MODULE_3__.Fu)(sha)}${rest}`;
  }
  const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
  function named(members) {
   const first = members.slice(0, 3).map(({slug}) => slug).join(", ");
   return members.length > 3 ? `${first} and ${members.length - 3} more` : first;
  }
 },
 8020: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   ZB: () => mayBeSentAgain,
   ao: () => MOST_TRIES,
   d9: () => listFleet,
   i3: () => Patience,
   i4: () => isToldToWait
  });
  var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _passing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);
  var _stopped__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7388);
  const PAUSES = [ 2e3, 8e3, 2e4 ];
  const PATIENCE = 4e4;
  const MOST_TRIES = PAUSES.length + 1;
  const isToldToWait = ({status = 0, transient, reason, unsent}) => status === 429 || status === 409 || transient && status >= 400 && status < 500 && status !== 408 || reason === "rollout-command-failed" && unsent;
  const mayBeSentAgain = failure => isToldToWait(failure) || failure.transient && (failure.unsent || (0, 
  _passing__WEBPACK_IMPORTED_MODULE_1__.Pe)(failure.status));
  class Patience {
   clock;
   tries=1;
   end=1 / 0;
   constructor(clock) {
    this.clock = clock;
   }
   next(failure) {
    const now = this.clock.elapsed();
    this.end = Math.min(this.end, now + PATIENCE);
    const pause = isToldToWait(failure) && failure.retryAfter || PAUSES[this.tries - 1];
    if (pause === void 0 || this.tries >= MOST_TRIES || now + pause > this.end) return;
    this.tries += 1;
    return pause;
   }
   get isOver() {
    return this.clock.elapsed() > this.end;
   }
  }
  const isTorn = (failure, {tries}) => (0, _failure__WEBPACK_IMPORTED_MODULE_0__.OP)(failure) && failure.reason === "control-plane-unavailable" && tries === 1;
  async function listFleet(tag, {controlPlane, clock, log, cancel}) {
   const patience = new Patience(clock);
   for (;;) {
    const answer = await controlPlane.enumerate(tag, {
     signal: cancel
    }).catch(_failure__WEBPACK_IMPORTED_MODULE_0__.h_);
    if (Array.isArray(answer)) return answer;
    (0, _stopped__WEBPACK_IMPORTED_MODULE_2__.$)(cancel);
    const pause = answer.transient || isToldToWait(answer) || isTorn(answer, patience) ? patience.next(answer) : void 0;
    if (pause === void 0) throw answer;
    log.info(`${answer.message}; listing the fleet again in ${pause / 1e3} s (${patience.tries} of ${MOST_TRIES})`);
    await clock.sleep(pause, cancel);
    (0, _stopped__WEBPACK_IMPORTED_MODULE_2__.$)(cancel);
   }
  }
 },
 2541: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Op: () => look,
   mo: () => readMembers,
   ns: () => lookOnce,
   ys: () => provedWords,
   zn: () => prove
  });
  var _commit__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8952);
  var _concurrent__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9932);
  var _deadline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1753);
  var _running__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5110);
  var _stopped__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7388);
  const SECOND_TRY = 300;
  const LONGEST = 1e4;
  const PAUSES = [ 1e3, 2e3, 3e3, 5e3 ];
  const QUIET = 15e3;
  async function look(member, {sha, looks}, where, call, isStrict = false) {
   for (let nth = 1; ;nth++) {
    const finding = await lookAt(member, sha, where, looks > 1 ? {
     ...call,
     fresh: true
    } : call, isStrict);
    if (finding.state !== "shown" || nth >= looks || call.signal?.aborted) return nth > 1 && finding.state !== "shown" ? {
     ...finding,
     got: `${finding.got} (look ${nth} of ${looks})`
    } : finding;
   }
  }
  async function lookAt({tenant}, sha, where, call, isStrict) {
   const running = await readTwice(() => (0, _running__WEBPACK_IMPORTED_MODULE_0__.dJ)(tenant, where.tenants, call), where, call, isStrict);
   const got = (0, _running__WEBPACK_IMPORTED_MODULE_0__.Rh)(running);
   if ("unreachable" in running) return {
    state: "unreachable",
    got,
    ...toDo(running)
   };
   const commit = "commit" in running ? running.commit : void 0;
   if (!(0, _running__WEBPACK_IMPORTED_MODULE_0__.Np)(running, sha)) return {
    state: "stale",
    got,
    commit,
    ..."said" in running && toDo(running)
   };
   const fault = await readTwice(() => (0, _running__WEBPACK_IMPORTED_MODULE_0__.L8)(tenant, where.tenants, call), where, call, true);
   if (!fault) return {
    state: "shown",
    got,
    commit
   };
   if ("said" in fault) return {
    state: "unhealthy",
    got: `${got}, ${fault.said}`,
    commit,
    ...toDo(fault)
   };
   const words = fault.code === void 0 ? `no answer for ${(0, _running__WEBPACK_IMPORTED_MODULE_0__.Cz)(tenant).healthPath}: ${fault.unreachable}` : fault.unreachable;
   return {
    state: "unhealthy",
    got: `${got}, ${words}`,
    commit,
    ...toDo(fault)
   };
  }
  const toDo = ({hint, limited}) => ({
   ...hint === void 0 ? {} : {
    hint
   },
   ...limited === void 0 ? {} : {
    limited
   }
  });
  async function readTwice(read, {clock}, {signal}, isStrict) {
   const first = await read();
   if (!first || !("unreachable" in first) || signal?.aborted || isStrict && first.code !== void 0) return first;
   if (first.limited !== void 0 && first.limited > LONGEST) return first;
   await clock.sleep(Math.max(SECOND_TRY, first.limited ?? 0), signal);
   return signal?.aborted ? first : read();
  }
  async function readMembers(members, fleet, ports) {
   await (0, _concurrent__WEBPACK_IMPORTED_MODULE_2__.r)(members, _concurrent__WEBPACK_IMPORTED_MODULE_2__.S, async member => {
    const finding = await look(member, fleet, ports, {
     signal: ports.cancel
    });
    (0, _stopped__WEBPACK_IMPORTED_MODULE_1__.$)(ports.cancel);
    member.before = finding.commit;
    member.saidBefore = finding.got;
    member.isCurrent = !fleet.isRebuild && (finding.state === "shown" || finding.state === "unhealthy");
    if (member.isCurrent) member.finding = finding;
   });
  }
  async function lookOnce(members, fleet, where, within) {
   const {signal, end} = (0, _deadline__WEBPACK_IMPORTED_MODULE_3__.n)(within, where.clock);
   await (0, _concurrent__WEBPACK_IMPORTED_MODULE_2__.r)(members, _concurrent__WEBPACK_IMPORTED_MODULE_2__.S, async member => {
    member.finding = await look(member, fleet, where, {
     signal
    });
   });
   end();
  }
  async function prove({name, members, since, seconds, isFresh}, fleet, ports) {
   const {clock, log, cancel} = ports;
   const {sha, stragglers} = fleet;
   const end = clock.elapsed() + seconds * 1e3;
   let told = {
    proved: -1,
    at: 0
   };
   for (let round = 0, open = isFresh ? [] : members; ;round++) {
    await (0, _concurrent__WEBPACK_IMPORTED_MODULE_2__.r)(open, _concurrent__WEBPACK_IMPORTED_MODULE_2__.S, async member => {
     const finding = await look(member, fleet, ports, {
      signal: cancel
     });
     (0, _stopped__WEBPACK_IMPORTED_MODULE_1__.$)(cancel);
     member.finding = finding;
    });
    const behind = members.filter(({finding}) => finding?.state !== "shown");
    const left = end - clock.elapsed();
    open = behind.filter(member => !stragglers.has(member));
    if (open.length === 0 || left <= 0) return behind;
    const proved = members.length - behind.length;
    if (proved > told.proved || clock.elapsed() - told.at >= QUIET) {
     told = {
      proved,
      at: clock.elapsed()
     };
     log.progress(`${provedWords(name, members, since, told.at)}, waiting for ${(0, _commit__WEBPACK_IMPORTED_MODULE_4__.Fu)(sha)}`);
    }
    const asked = Math.max(...open.map(({finding}) => finding?.limited ?? 0));
    await clock.sleep(Math.min(Math.max(PAUSES[Math.min(round, PAUSES.length - 1)], asked), left), cancel);
    (0, _stopped__WEBPACK_IMPORTED_MODULE_1__.$)(cancel);
   }
  }
  function provedWords(name, members, since, now) {
   const proved = members.filter(({finding}) => finding?.state === "shown").length;
   return `${name}: ${proved} of ${members.length} proved, ${Math.round((now - since) / 1e3)} s`;
  }
 },
 7388: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => throwIfStopped
  });
  var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  function throwIfStopped(cancel) {
   if (cancel.aborted) throw new _failure__WEBPACK_IMPORTED_MODULE_0__.HR("cancelled", "the run was asked to stop", {
    hint: "Run again"
   });
  }
 }
};
