"use strict";

exports.id = 2151;

exports.ids = [ 2151 ];

exports.modules = {
 4936: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => openJournal,
   b: () => reopenJournal
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var _files__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9771);
  const TO_ADD = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
  const openJournal = path => journalIn(path, (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, "ax", 384));
  function reopenJournal(path) {
   const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, TO_ADD);
   const text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, "utf8");
   const whole = text.lastIndexOf("\n") + 1;
   if (whole < text.length) (0, _files__WEBPACK_IMPORTED_MODULE_1__.Eb)(file, Buffer.byteLength(text.slice(0, whole)));
   return journalIn(path, file);
  }
  function journalIn(path, file) {
   return {
    path,
    append(entry) {
     const {nlink, size} = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
     if (nlink === 0) throw new Error("it was removed while the run was under way");
     try {
      (0, _files__WEBPACK_IMPORTED_MODULE_1__.f8)(file, `${JSON.stringify(entry)}\n`);
     } catch (fault) {
      (0, _files__WEBPACK_IMPORTED_MODULE_1__.Eb)(file, size);
      throw fault;
     }
    },
    close: () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file),
    remove: () => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, {
     force: true
    })
   };
  }
 },
 3348: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => Budget,
   _: () => AFTER_KILL
  });
  const TIME_IS_UP = new Error("no answer came in the time that the run has");
  const ASKED_TO_STOP = new Error("the run was asked to stop");
  const AFTER_TROUBLE = {
   forward: 21e3,
   writes: 3e4,
   restore: 38e3,
   total: 42e3
  };
  const AFTER_KILL = {
   forward: 21e3,
   writes: 3e4,
   restore: 7e4,
   total: 75e3
  };
  const AFTER_CANCEL = {
   forward: 0,
   writes: 1500,
   restore: 4500,
   total: 5500
  };
  class Budget {
   clock;
   cancel;
   afterTrouble;
   ends={
    forward: new AbortController,
    writes: new AbortController,
    restore: new AbortController,
    total: new AbortController
   };
   moments={
    forward: 1 / 0,
    writes: 1 / 0,
    restore: 1 / 0,
    total: 1 / 0
   };
   disposed=new AbortController;
   firstTrouble=1 / 0;
   constructor(clock, cancel, afterTrouble = AFTER_TROUBLE) {
    this.clock = clock;
    this.cancel = cancel;
    this.afterTrouble = afterTrouble;
    if (cancel.aborted) this.cancelled(); else cancel.addEventListener("abort", this.cancelled, {
     once: true
    });
   }
   get forward() {
    return own(this.ends.forward);
   }
   get isOver() {
    return this.ends.forward.signal.aborted;
   }
   get writes() {
    return own(this.ends.writes);
   }
   get restore() {
    return own(this.ends.restore);
   }
   get total() {
    return own(this.ends.total);
   }
   left(end) {
    return Math.max(0, this.moments[end] - this.clock.elapsed());
   }
   trouble=since => {
    const began = Math.min(since, this.clock.elapsed());
    if (began >= this.firstTrouble) return;
    this.firstTrouble = began;
    this.endAll(began, this.afterTrouble);
   };
   brief(milliseconds) {
    const late = new AbortController;
    const end = this.clock.elapsed() + milliseconds;
    this.clock.sleep(milliseconds, this.disposed.signal).then(() => late.abort(TIME_IS_UP));
    const within = signal => AbortSignal.any([ signal, late.signal ]);
    return {
     forward: within(this.ends.forward.signal),
     writes: within(this.ends.writes.signal),
     trouble: () => {},
     left: which => Math.min(this.left(which), Math.max(0, end - this.clock.elapsed()))
    };
   }
   halt(why = new Error("another fault had ended the run")) {
    this.moments.forward = Math.min(this.moments.forward, this.clock.elapsed());
    this.ends.forward.abort(why);
   }
   dispose() {
    this.halt();
    this.cancel.removeEventListener("abort", this.cancelled);
    this.disposed.abort();
   }
   cancelled=() => {
    this.halt(ASKED_TO_STOP);
    this.endAll(this.clock.elapsed(), AFTER_CANCEL);
   };
   endAll(from, after) {
    for (const which of Object.keys(after)) this.endAt(from + after[which], which);
   }
   endAt(moment, which) {
    if (moment >= this.moments[which]) return;
    this.moments[which] = moment;
    this.clock.sleep(this.left(which), this.disposed.signal).then(() => {
     if (!this.disposed.signal.aborted) this.ends[which].abort(this.cancel.aborted ? ASKED_TO_STOP : TIME_IS_UP);
    });
   }
  }
  const own = ({signal}) => AbortSignal.any([ signal ]);
 },
 1753: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => deadline
  });
  const OVER = "over";
  function deadline(milliseconds, clock, ...others) {
   const done = new AbortController;
   const late = new AbortController;
   clock.sleep(milliseconds, done.signal).then(() => {
    if (!done.signal.aborted) late.abort();
   });
   return {
    signal: AbortSignal.any([ late.signal, ...others ]),
    end: () => done.abort(OVER)
   };
  }
 },
 4945: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => remember,
   $: () => ruleFirst
  });
  var failure = __webpack_require__(9991);
  var amend = __webpack_require__(1087);
  var release_commit = __webpack_require__(8952);
  var change = __webpack_require__(5544);
  var history_history = __webpack_require__(7498);
  function changeOf({entry, replaced, ruling, lift: seen}) {
   const changes = [];
   if (entry) changes.push((0, change.Ve)(entry, replaced));
   if (ruling) changes.push(rule(ruling));
   if (seen) changes.push((0, change.yY)(seen));
   return (0, change.Q7)(...changes);
  }
  function rule({left, to, veto: against, hold}) {
   const changes = [];
   if (left && against) changes.push((0, change.hf)(left, against), vetoLeft(left, to, against));
   if (hold) changes.push((0, change.x3)(hold));
   return (0, change.Q7)(...changes);
  }
  function vetoLeft({commit, ...left}, to, ruling) {
   const isSame = commit !== void 0 && to !== void 0 && (0, release_commit.Kd)(commit, to);
   const sought = {
    digest: left.digest,
    commit: isSame ? void 0 : commit
   };
   return history => (0, change.bj)(sought, history.entries.find(one => (0, history_history.yW)(one, sought))?.veto ?? ruling, left)(history);
  }
  async function remember(update, ports, call, onFound, read) {
   const faults = await writeHistories(update, ports, call, onFound, read);
   note({
    kind: "history-written",
    at: ports.clock.now()
   }, ports.journal);
   return faults;
  }
  async function ruleFirst(rulings, ports, call) {
   note({
    kind: "ruling",
    at: ports.clock.now(),
    update: rulings
   }, ports.journal);
   const faults = await writeHistories(rulings, ports, call);
   note({
    kind: "ruled",
    at: ports.clock.now()
   }, ports.journal);
   return faults;
  }
  async function writeHistories({tag, length, images}, {registry, clock}, call, onFound, read) {
   const faults = await Promise.all(images.map(async one => {
    const change = changeOf(one);
    try {
     await (0, amend.e)({
      image: one.image,
      tag,
      length
     }, found => {
      onFound?.(one, found);
      return change(found);
     }, {
      registry,
      clock
     }, call, read?.get(one.image.name));
     return [];
    } catch (thrown) {
     return [ {
      image: one.image.name,
      words: `${one.image.name}:${tag} was not written: ${(0, failure.h_)(thrown).message}`
     } ];
    }
   }));
   return faults.flat();
  }
  function note(entry, journal) {
   try {
    journal.append(entry);
   } catch {}
  }
 },
 8596: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => planMoves,
   x: () => describeMove
  });
  function planMoves(readings, keepIsOptional, commits) {
   const changing = readings.filter(({source, target}) => source.digest !== target?.digest);
   const keeps = changing.flatMap(({image, target, keepTag, kept}) => target && keepTag && kept?.digest !== target.digest ? [ {
    image,
    tag: keepTag,
    purpose: "keep",
    optional: keepIsOptional,
    from: kept,
    to: target
   } ] : []);
   const targets = changing.map(({image, targetTag, target, source}) => ({
    image,
    tag: targetTag,
    purpose: "move",
    optional: false,
    from: target,
    to: source
   }));
   return {
    images: readings.map(reading => imagePlan(reading, commits)),
    moves: [ ...keeps, ...targets ]
   };
  }
  function imagePlan(reading, commits) {
   const {image, sourceTag, source, targetTag, target, keepTag, kept} = reading;
   const changes = target && target.digest !== source.digest;
   return {
    image: image.name,
    source: sourceTag,
    target: {
     tag: targetTag,
     before: target?.digest ?? null,
     wanted: source.digest
    },
    keep: keepTag ? {
     tag: keepTag,
     before: kept?.digest ?? null,
     wanted: (changes ? target : kept)?.digest ?? null
    } : void 0,
    commitBefore: commits.get(image.name),
    mediaType: source.mediaType
   };
  }
  function describeMove({image, tag, from, to}) {
   return `${image.name}:${tag} ${from?.digest ?? "(no such tag)"} -> ${to.digest}`;
  }
 },
 3372: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B8: () => HOLDS_THE_WAY_BACK,
   hC: () => MOVED_SINCE,
   x2: () => keepTheWayBack,
   Op: () => look,
   IK: () => lookAgain,
   G9: () => settle
  });
  var release_failure = __webpack_require__(9991);
  var amend = __webpack_require__(1087);
  var history_history = __webpack_require__(7498);
  var tags_step = __webpack_require__(3813);
  const SKEW = 6e4;
  function newerRelease(history, shown, began) {
   if (!history || shown === null || shown === "unknown") return;
   const live = (0, history_history.H$)(history, shown);
   return live && live.mode !== "found" && new Date(live.at).getTime() > began - SKEW ? live : void 0;
  }
  function releaseIn(history, shown, began, before) {
   const newest = history?.entries.find(history_history.Ss);
   if (!newest?.build) return;
   const entry = {
    ...newest,
    build: newest.build
   };
   if (newerRelease(history, shown, began)) return {
    entry,
    isWrittenOver: false
   };
   const isCrossing = before !== null && newest.replaced === before && newest.build.digest !== before;
   return isCrossing && newerRelease(history, newest.build.digest, began) ? {
    entry,
    isWrittenOver: true
   } : void 0;
  }
  async function releasedSince(step, {registry}, {total}) {
   const {move: {image, tag, to, purpose}, since: began} = step;
   if (purpose !== "move" || began === void 0) return;
   try {
    const kept = await (0, amend.L)(registry, image, (0, history_history.DJ)(tag), {
     signal: total
    });
    return releaseIn(kept?.history, to.digest, began, (0, tags_step.oU)(step));
   } catch {
    return;
   }
  }
  const since = ({mode, by, at}) => `a ${mode} by ${by} has released it since, on ${at}; left alone`;
  const writtenOver = ({mode, by, at}) => `a ${mode} by ${by}, on ${at}, had moved it while this run moved it too; it was put back to what that had moved it to`;
  var trouble = __webpack_require__(5860);
  var verify = __webpack_require__(9342);
  const PAUSES = [ 300, 1e3, 2e3 ];
  const LAST_TRY = 1500;
  const SECOND_LOOK = 300;
  const HOLDS_THE_WAY_BACK = "left in place, since it holds the way back";
  const CANNOT_DELETE = new Set([ 400, 405, 501 ]);
  const NOT_SHOWN = {
   write: "it was written back and the registry does not show it",
   untag: "the registry took its deletion and still shows it"
  };
  const MOVED_SINCE = "somebody else has moved it since; left alone";
  async function settle(step, ports, budget) {
   const {to} = step.move;
   const before = (0, tags_step.oU)(step);
   const isLost = shown => shown === null && step.state === "sent" && step.began !== void 0;
   const isOurs = shown => "fault" in shown || shown.value === before || shown.value === to.digest || isLost(shown.value);
   let shown = await look(step, ports, budget);
   if (!isOurs(shown)) {
    await ports.clock.sleep(SECOND_LOOK, budget.total);
    shown = await look(step, ports, budget);
   }
   if ("fault" in shown) {
    if (step.state === "refused") return {
     after: "unknown",
     end: "untouched",
     fault: step.fault ?? shown.fault
    };
    return {
     after: "unknown",
     end: "stranded",
     fault: shown.fault
    };
   }
   if (!isOurs(shown)) return {
    after: shown.value,
    end: "foreign",
    fault: MOVED_SINCE
   };
   if (step.state === "refused") return {
    after: shown.value,
    end: shown.value === before ? "untouched" : "foreign"
   };
   if (shown.value !== to.digest) return restore(step, ports, budget);
   const release = await releasedSince(step, ports, budget);
   if (release && !release.isWrittenOver) return {
    after: shown.value,
    end: "foreign",
    fault: since(release.entry)
   };
   if (step.state === "unsettled") (0, tags_step.Mf)(step);
   return release ? giveBack(step, release, ports, budget) : restore(step, ports, budget);
  }
  async function giveBack(step, {entry}, ports, budget) {
   const {image} = step.move;
   const {digest} = entry.build;
   const theirs = await patiently("total", async () => ports.registry.read(image, digest, {
    signal: budget.total
   }), ports, budget);
   if ("fault" in theirs || !theirs.value) {
    step.theirs = digest;
    return {
     after: step.move.to.digest,
     end: "stranded",
     fault: "fault" in theirs ? theirs.fault : `${image.name}@${digest} is gone, which a ${entry.mode} by ${entry.by} had released`
    };
   }
   const end = await restore({
    ...step,
    move: {
     ...step.move,
     from: theirs.value
    }
   }, ports, budget);
   if (end.end === "restored") return {
    after: digest,
    end: "foreign",
    fault: writtenOver(entry)
   };
   step.theirs = digest;
   return end;
  }
  async function keepTheWayBack(step, way, ports, budget) {
   const {image, tag, to} = step.move;
   const before = (0, tags_step.oU)(step);
   const shown = await look(step, ports, budget);
   if ("fault" in shown) return {
    after: "unknown",
    end: step.state === "refused" ? "untouched" : "stranded",
    fault: shown.fault
   };
   if (shown.value === before) return {
    after: before,
    end: "untouched"
   };
   if (shown.value !== to.digest) return {
    after: shown.value,
    end: "foreign",
    fault: MOVED_SINCE
   };
   if (step.state === "unsettled") (0, tags_step.Mf)(step);
   ports.log.info(`${image.name}:${tag} is left in place, since it holds the way back`);
   if (way === "theirs") return {
    after: to.digest,
    end: "foreign",
    fault: "left in place: it holds the way back for whoever moved the target"
   };
   return {
    after: to.digest,
    end: "stranded",
    fault: HOLDS_THE_WAY_BACK
   };
  }
  async function lookAgain(step, ports, budget) {
   const before = (0, tags_step.oU)(step);
   const shown = await look(step, ports, budget);
   if ("fault" in shown) return {
    after: "unknown",
    end: "stranded",
    fault: shown.fault
   };
   if (shown.value === before) return {
    after: before,
    end: "restored"
   };
   const isOurs = shown.value === null || shown.value === step.move.to.digest;
   if (!isOurs) return {
    after: shown.value,
    end: "foreign",
    fault: MOVED_SINCE
   };
   return restore(step, ports, budget);
  }
  const look = ({move: {image, tag}}, ports, budget) => patiently("total", async () => (await ports.registry.read(image, tag, {
   signal: budget.total
  }))?.digest ?? null, ports, budget);
  async function restore(step, ports, budget) {
   const once = await restoreOnce(step, ports, budget);
   return once.fault === NOT_SHOWN.untag && budget.left("restore") > 0 ? restoreOnce(step, ports, budget) : once;
  }
  async function restoreOnce(step, ports, budget) {
   const {image, tag, from} = step.move;
   const before = (0, tags_step.oU)(step);
   const call = {
    signal: budget.restore
   };
   ports.log.info(`putting back ${image.name}:${tag} to ${before ?? "absent"}`);
   const written = await patiently("restore", () => write(step, ports, call), ports, budget);
   const fault = "fault" in written ? written.fault : void 0;
   const unmendable = !from && "status" in written && CANNOT_DELETE.has(written.status ?? 0);
   const shown = fault === void 0 ? await patiently("total", async () => (await (0, 
   verify.L)(before, image, tag, ports.registry, ports.clock, {
    signal: budget.total
   })).state, ports, budget) : await look(step, ports, budget);
   if ("fault" in shown) return {
    after: "unknown",
    end: "stranded",
    fault: fault ?? shown.fault,
    unmendable
   };
   if (shown.value === before) return {
    after: before,
    end: "restored"
   };
   const stays = !from && !("isPassing" in written && written.isPassing);
   return {
    after: shown.value,
    end: "stranded",
    unmendable,
    stays,
    fault: fault ?? NOT_SHOWN[from ? "write" : "untag"]
   };
  }
  async function write(step, {registry}, call) {
   const {image, tag, from} = step.move;
   try {
    await (from ? registry.write(image, tag, from, call) : registry.untag(image, tag, call));
   } catch (thrown) {
    if ((0, trouble.T8)((0, release_failure.h_)(thrown))) step.lostBack = true;
    throw thrown;
   }
  }
  const told = ({message, hint}) => hint ? `${message}: ${hint}` : message;
  const MOST_REFUSALS = 3;
  const mayBeTakenBack = ({reason, status}) => status === 404 || reason === "registry-denied" && (status === 401 || status === 403);
  async function patiently(until, act, {clock}, budget) {
   for (let tries = 0; ;tries++) try {
    return {
     value: await act()
    };
   } catch (thrown) {
    const failure = (0, release_failure.h_)(thrown);
    const left = budget.left(until);
    const isPassing = until === "total" ? (0, trouble.bg)(failure) : failure.transient;
    const isHeardAgain = mayBeTakenBack(failure) && tries + 1 < MOST_REFUSALS;
    if (!isPassing && !isHeardAgain || left <= 0) return {
     fault: told(failure),
     status: failure.status,
     isPassing
    };
    const pause = Math.max(failure.retryAfter ?? 0, PAUSES[Math.min(tries, PAUSES.length - 1)]);
    const wait = pause < left ? pause : left - LAST_TRY;
    if (wait <= 0) return {
     fault: told(failure),
     status: failure.status,
     isPassing
    };
    await clock.sleep(wait, budget[until]);
   }
  }
 },
 2968: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => planEntry,
   e: () => replay
  });
  var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  var _step__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3813);
  const planEntry = (plan, at) => ({
   kind: "plan",
   at,
   images: plan.images,
   moves: plan.moves.map(({from, to, ...rest}) => ({
    ...rest,
    from: from ? pack(from) : null,
    to: pack(to)
   }))
  });
  function replay(entries) {
   const replayed = {
    images: [],
    steps: [],
    committed: false
   };
   for (const entry of entries) switch (entry.kind) {
   case "begin":
    replayed.begin = entry;
    break;

   case "plan":
    replayed.images = entry.images;
    replayed.steps = (0, _step__WEBPACK_IMPORTED_MODULE_1__.B_)({
     moves: entry.moves.map(recall)
    }, entry.at);
    break;

   case "intended":
   case "refused":
   case "failed":
   case "sent":
   case "proved":
    mark(replayed.steps[entry.move], entry);
    break;

   case "committed":
    replayed.committed = true;
    break;

   case "ruling":
    replayed.ruling = entry.update;
    break;

   case "ruled":
    break;

   case "history":
    replayed.update = entry.update;
    break;

   case "history-written":
    replayed.update = void 0;
    break;

   case "end":
    replayed.ended = entry.outcome;
    replayed.endReason = entry.reason;
    break;

   case "smoke":
   case "asking":
   case "answered":
   case "cleaned":
    break;

   case "fleet":
   case "redeploying":
   case "listed":
   case "found":
    break;
   }
   replayed.steps.forEach(settle);
   return replayed;
  }
  function mark(step, {kind, at}) {
   if (!step) return;
   if (kind === "intended") return (0, _step__WEBPACK_IMPORTED_MODULE_1__.KU)(step, at);
   if (kind !== "proved") (0, _step__WEBPACK_IMPORTED_MODULE_1__.Mf)(step);
   if (kind === "sent" || kind === "proved") step.state = kind; else if (step.state !== "unsettled") step.state = kind === "refused" ? "refused" : "unsettled";
  }
  const settle = step => {
   if (step.lost?.count && step.state !== "proved" && step.state !== "sent") step.state = "unsettled";
  };
  const recall = ({from, to, ...rest}) => ({
   ...rest,
   from: from ? unpack(from) : void 0,
   to: unpack(to)
  });
  const pack = ({bytes, mediaType}) => ({
   bytes: Buffer.from(bytes).toString("base64"),
   mediaType
  });
  function unpack({bytes, mediaType}) {
   const raw = Buffer.from(bytes, "base64");
   return {
    bytes: raw,
    mediaType,
    digest: (0, _digest__WEBPACK_IMPORTED_MODULE_0__.ol)(raw)
   };
  }
 },
 6083: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => revert,
   $: () => watchTheirs
  });
  var failure = __webpack_require__(9991);
  var put_back = __webpack_require__(3372);
  var tags_step = __webpack_require__(3813);
  const PAUSE = 1e3;
  const RESERVE = 3e3;
  async function watch(step, end, way, ports, budget) {
   const {registry, clock, log} = ports;
   const {image, tag, to} = step.move;
   const name = `${image.name}:${tag}`;
   let so = end;
   log.info(`${name}: a write of it was lost and may still land; watching the tag`);
   while (so.end !== "stranded" && budget.left("restore") > RESERVE && (0, tags_step.b_)(step, clock.now())) {
    await clock.sleep(Math.min(PAUSE, budget.left("restore") - RESERVE), budget.restore);
    const shown = await registry.read(image, tag, {
     signal: budget.total
    }).then(found => found?.digest ?? null, () => {});
    if (shown === void 0 || shown === so.after) continue;
    if (shown !== to.digest || way !== "clear") {
     if (shown === to.digest) (0, tags_step.Mf)(step);
     so = shown === (0, tags_step.oU)(step) ? {
      after: shown,
      end: "untouched"
     } : {
      after: shown,
      end: "foreign",
      fault: put_back.hC
     };
     continue;
    }
    if (so.end === "foreign") return landedOnTheirs(step, so);
    log.info(`${name}: a write that was lost has landed`);
    step.state = "unsettled";
    so = await (0, put_back.G9)(step, ports, budget);
   }
   if (so.end === "stranded" || !(0, tags_step.d6)(step, clock.now())) return so;
   const after = so.after;
   if (after !== (0, tags_step.oU)(step)) step.theirs = after;
   return {
    after,
    mayLand: true,
    end: "stranded",
    fault: `a write of it was lost and may still land; "crane digest ${image.registry}/${image.repository}:${tag}" shows whether it has`
   };
  }
  function landedOnTheirs(step, {after}) {
   step.theirs = after;
   return {
    after: step.move.to.digest,
    end: "stranded",
    unmendable: false,
    fault: "a write of it that was lost has landed on what somebody else had moved it to"
   };
  }
  async function revert(steps, ports, budget) {
   budget.trouble(ports.clock.elapsed());
   const images = new Set(steps.map(step => step.move.image.name));
   await Promise.all([ ...images ].map(name => revertImage(steps.filter(step => step.move.image.name === name), ports, budget)));
  }
  async function revertImage(steps, ports, budget) {
   const target = steps.find(({move}) => move.purpose === "move");
   let way = "clear";
   for (const step of steps.filter(({state}) => state !== "waiting").reverse()) {
    if (step.move.purpose === "keep" && target?.state === "waiting") way = await isLeftToUs(step, target, ports, budget);
    note(step, await endOf(step, way, ports, budget));
    if (step.end === "stranded") way = "needed";
    if (step.end === "foreign") way = "theirs";
   }
   for (const step of steps.filter(({end}) => end === "restored").slice(1)) note(step, await (0, 
   put_back.IK)(step, ports, budget));
   for (const step of steps.filter(({state}) => state === "waiting")) note(step, await lookOnce(step, ports, budget));
   for (const step of steps.filter(({move}) => move.purpose === "keep")) excuse(step, target);
  }
  async function watchTheirs(steps, ports, budget) {
   await Promise.all(steps.filter(step => (0, tags_step.b_)(step, ports.clock.now())).map(async step => {
    const end = {
     after: step.after ?? "unknown",
     end: "foreign",
     fault: step.fault
    };
    note(step, await watch(step, end, "clear", ports, budget));
   }));
  }
  const note = (step, end) => void Object.assign(step, {
   ...end,
   fault: end.fault ?? step.fault
  });
  async function endOf(step, way, ports, budget) {
   if (step.state === "already" || step.state === "foreign") return lookOnce(step, ports, budget);
   const end = way === "clear" ? await (0, put_back.G9)(step, ports, budget) : await (0, 
   put_back.x2)(step, way, ports, budget);
   return (0, tags_step.b_)(step, ports.clock.now()) ? watch(step, end, way, ports, budget) : end;
  }
  async function lookOnce(step, {registry}, {total}) {
   const {image, tag} = step.move;
   const idle = step.state === "waiting" ? "untouched" : "foreign";
   try {
    const after = (await registry.read(image, tag, {
     signal: total
    }))?.digest ?? null;
    const isIdle = after === (0, tags_step.oU)(step) && (step.state !== "already" || step.found === after);
    return {
     after,
     end: isIdle ? "untouched" : idle
    };
   } catch (thrown) {
    return {
     after: "unknown",
     end: idle,
     fault: (0, failure.h_)(thrown).message
    };
   }
  }
  async function isLeftToUs({move: {to}}, target, ports, budget) {
   const shown = await (0, put_back.Op)(target, ports, budget);
   return "fault" in shown || shown.value === to.digest ? "clear" : "theirs";
  }
  function excuse(step, target) {
   const isHarmless = step.end === "stranded" && step.stays && step.after === step.move.to.digest && target?.after === step.after;
   if (!isHarmless) return;
   const {image, tag} = step.move;
   const why = step.unmendable ? "this registry cannot delete a tag" : `${image.name}:${tag} could not be deleted again (${step.fault})`;
   Object.assign(step, {
    end: "moved",
    fault: `${why}: ${step.unmendable ? `${image.name}:${tag}` : "it"} stays, and shows just what ${target.move.tag} shows`
   });
  }
 },
 7644: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Np: () => HISTORY_PATIENCE,
   x7: () => aftermath,
   Fo: () => runPlan
  });
  var early = __webpack_require__(9170);
  var release_failure = __webpack_require__(9991);
  var tags_plan = __webpack_require__(8596);
  var tags_step = __webpack_require__(3813);
  async function stillShows(registry, image, tag, expected, call) {
   const stated = expected.includes(void 0) ? void 0 : await registry.digest(image, tag, call);
   return stated !== void 0 && expected.includes(stated) ? stated : (await registry.read(image, tag, call))?.digest;
  }
  var trouble = __webpack_require__(5860);
  var verify = __webpack_require__(9342);
  const LOST_PAUSES = [ 500, 1500 ];
  const PUT_OFF_PAUSES = [ 500, 1500, 3e3 ];
  const READ_PAUSES = [ 300, 1e3, 2e3 ];
  function lookEarly(step, conditions) {
   const {ports: {clock, registry}, budget} = conditions;
   const {image, tag} = step.move;
   return (0, early.Q)(clock, budget.forward, signal => stillShows(registry, image, tag, expectedOf(step), {
    signal,
    onTrouble: budget.trouble
   }));
  }
  async function applyStep(step, target, conditions, looked) {
   const {move} = step;
   await (conditions.gate?.());
   begin(step, conditions);
   const look = () => lookBefore(step, target, conditions);
   const shown = await lookBefore(step, target, conditions, looked);
   if (step.state === "already" || shown === move.to.digest) {
    Object.assign(step, {
     state: "already",
     found: shown ?? null
    });
    return;
   }
   await put(step, look, conditions);
  }
  async function keepUp(step, conditions) {
   const {image, tag, to} = step.move;
   if (step.state !== "already" || step.found !== to.digest) return;
   begin(step, conditions);
   const look = () => read(image, tag, [ to.digest ], conditions);
   if (await look() !== to.digest) await put(step, look, conditions);
  }
  async function lookBefore(step, target, conditions, looked) {
   const {image, tag, from, to} = step.move;
   const [shown, protects] = await Promise.all([ (0, early.u)(looked, conditions.ports.clock, () => read(image, tag, expectedOf(step), conditions)), target && read(image, target.move.tag, [ to.digest, target.move.to.digest ], conditions) ]);
   if (target && protects === target.move.to.digest) {
    if (step.state === "waiting") step.state = "already";
    return shown;
   }
   if (target && protects !== to.digest) {
    leaveAlone(step);
    throw movedByOther(target, protects);
   }
   if (shown !== to.digest && shown !== from?.digest) throw movedByOther(step, shown);
   return shown;
  }
  const expectedOf = ({move: {from, to}}) => [ from?.digest, to.digest ];
  async function put(step, look, conditions) {
   const {ports, budget} = conditions;
   const {registry, clock, journal, log} = ports;
   const {image, tag, to} = step.move;
   await write(step, look, conditions);
   journal.append({
    kind: "sent",
    at: clock.now(),
    move: step.index
   });
   begin(step, conditions);
   const reading = (0, verify.L)(to.digest, image, tag, registry, clock, {
    signal: budget.forward,
    onTrouble: budget.trouble
   });
   conditions.onSent?.(step);
   const shown = await reading;
   const fault = (0, verify.b)(shown, to.digest, (0, tags_step.oU)(step), `${image.name}:${tag}`);
   if (fault) throw fault;
   step.state = "proved";
   journal.append({
    kind: "proved",
    at: clock.now(),
    move: step.index
   });
   log.info(`moved and read back: ${(0, tags_plan.x)(step.move)}`);
  }
  async function write(step, look, conditions) {
   const {ports: {clock, log}, budget} = conditions;
   const {image, tag, to} = step.move;
   let fault;
   for (let tries = 1; ;tries++) {
    goOn(budget, fault);
    begin(step, conditions);
    fault = await send(step, conditions);
    if (!fault) return;
    const pause = pauseBefore(fault, tries, budget);
    if (pause === void 0) throw fault;
    budget.trouble(step.began);
    log.info(`${image.name}:${tag}: ${fault.message}; trying again in ${pause / 1e3} s`);
    await clock.sleep(pause, budget.forward);
    goOn(budget, fault);
    const shown = await look();
    if (shown !== to.digest) continue;
    (0, tags_step.Mf)(step);
    step.state = "sent";
    return;
   }
  }
  async function send(step, {ports: {registry, clock, journal}, budget}) {
   const {image, tag, to} = step.move;
   journal.append({
    kind: "intended",
    at: clock.now(),
    move: step.index
   });
   const wasUnsettled = step.state === "unsettled";
   step.state = "refused";
   try {
    await registry.write(image, tag, to, {
     signal: budget.writes
    });
    step.state = "sent";
    return;
   } catch (thrown) {
    const failure = (0, release_failure.h_)(thrown);
    if ((0, trouble.T8)(failure)) (0, tags_step.KU)(step, clock.now());
    if (failure.status !== void 0) step.began = clock.elapsed();
    if (!(0, trouble.H0)(failure) || wasUnsettled) step.state = "unsettled";
    if (!(0, trouble.T8)(failure)) journal.append({
     kind: (0, trouble.H0)(failure) ? "refused" : "failed",
     at: clock.now(),
     move: step.index
    });
    return failure;
   }
  }
  function pauseBefore(failure, tries, budget) {
   if (budget.forward.aborted) return;
   if (!(0, trouble.Zn)(failure)) return failure.transient ? LOST_PAUSES[tries - 1] : void 0;
   const usual = PUT_OFF_PAUSES[Math.min(tries, PUT_OFF_PAUSES.length) - 1];
   const pause = failure.retryAfter === void 0 || failure.retryAfter < PUT_OFF_PAUSES[0] ? usual : failure.retryAfter;
   return pause < budget.left("forward") ? pause : void 0;
  }
  async function read(image, tag, expected, {ports: {registry, clock}, budget}) {
   for (let tries = 0; ;tries++) {
    const began = clock.elapsed();
    try {
     return await stillShows(registry, image, tag, expected, {
      signal: budget.forward,
      onTrouble: budget.trouble
     });
    } catch (thrown) {
     const failure = (0, release_failure.h_)(thrown);
     if (!(0, trouble.bg)(failure)) throw failure;
     budget.trouble(began);
     const pause = Math.max(failure.retryAfter ?? 0, READ_PAUSES[Math.min(tries, READ_PAUSES.length - 1)]);
     if (budget.forward.aborted || pause >= budget.left("forward")) throw failure;
     await clock.sleep(pause, budget.forward);
     if (budget.forward.aborted) throw failure;
    }
   }
  }
  function begin(step, {ports: {clock}}) {
   step.began = clock.elapsed();
  }
  const leaveAlone = step => {
   if (step.state === "waiting") step.state = "foreign";
  };
  function movedByOther(step, shown) {
   const {image, tag, from} = step.move;
   leaveAlone(step);
   return new release_failure.HR("tag-moved-by-other", `${image.name}:${tag} was ${from?.digest ?? "absent"} when this run began and is ${shown ?? "absent"} now`, {
    hint: "See who moved it, then run again"
   });
  }
  function goOn(budget, fault) {
   if (budget.forward.aborted) throw fault ?? new release_failure.HR("registry-unavailable", "stopped before the next step", {
    transient: true
   });
  }
  var revert = __webpack_require__(6083);
  const OPTIONAL = 8e3;
  async function apply(plan, conditions) {
   const {ports, budget} = conditions;
   const steps = (0, tags_step.B_)(plan, ports.clock.now());
   const of = purpose => steps.filter(({move}) => move.purpose === purpose);
   const targetOf = ({move: {image}}) => of("move").find(({move}) => move.image.name === image.name);
   const looks = new Map;
   const protect = (step, paced) => {
    const target = targetOf(step);
    const onSent = target && !paced.gate ? () => void looks.set(target, lookEarly(target, paced)) : void 0;
    return applyStep(step, target, {
     ...paced,
     onSent
    });
   };
   const fault = await sideBySide(of("keep"), conditions, protect) ?? await sideBySide(of("move"), conditions, (step, paced) => applyStep(step, void 0, paced, looks.get(step))) ?? await sideBySide(of("keep"), conditions, keepUp) ?? commit(ports);
   if (fault) await (0, revert.r)(steps, ports, budget); else for (const step of steps) Object.assign(step, (0, 
   tags_step.JA)(step));
   return {
    steps,
    fault
   };
  }
  async function sideBySide(steps, conditions, act) {
   const {budget, ports, onWarning} = conditions;
   let first;
   const attempt = async step => {
    step.began = ports.clock.elapsed();
    try {
     await act(step, step.move.optional ? {
      ...conditions,
      budget: budget.brief(OPTIONAL)
     } : conditions);
    } catch (thrown) {
     const failure = (0, release_failure.h_)(thrown);
     if (step.move.optional && !budget.forward.aborted) {
      step.fault = failure.message;
      onWarning(`${failure.message}; going on without this protection`);
      return;
     }
     if (!first || !failure.transient) step.fault = failure.message;
     first ??= failure;
     budget.trouble(step.began ?? ports.clock.elapsed());
     budget.halt();
    }
   };
   await Promise.all(steps.map(attempt));
   return first;
  }
  function commit({journal, clock}) {
   try {
    journal.append({
     kind: "committed",
     at: clock.now()
    });
    return;
   } catch (thrown) {
    return (0, release_failure.h_)(thrown);
   }
  }
  var put_back = __webpack_require__(3372);
  var replay = __webpack_require__(2968);
  var tag_report = __webpack_require__(4550);
  var amend = __webpack_require__(1087);
  var history_history = __webpack_require__(7498);
  var history_write = __webpack_require__(4945);
  var digest = __webpack_require__(1709);
  const SKEW = 6e4;
  function crossingOf(one, found) {
   const {entry: ours} = one;
   const theirs = found.entries.find(history_history.Ss);
   if (!ours?.build || !theirs?.build || theirs.mode === "found") return;
   const isSameMove = theirs.build.digest === ours.build.digest || theirs.build.digest === ours.replaced;
   if (isSameMove || theirs.replaced !== ours.replaced || new Date(theirs.at).getTime() < new Date(ours.at).getTime() - SKEW) return;
   return {
    one,
    ours,
    theirs: {
     ...theirs,
     build: theirs.build
    }
   };
  }
  function crossingInWords({one: {image}, theirs: {build, mode, by, run}}, targetTag, shown) {
   const other = `a ${mode} by ${by}${run ? ` (${run})` : ""}`;
   const end = shown === build.digest ? "that has replaced what this run had moved it to" : "this run has replaced that";
   return `${image.name}:${targetTag} was moved to ${(0, digest.VK)(build.digest)} by ${other} while this run moved it: ${end}`;
  }
  const inOrder = ({ours, theirs}, shown) => ({entries, hold}) => {
   const isOf = (one, other) => one.at === other.at && one.by === other.by && one.build?.digest === other.build?.digest;
   const isFoundByUs = ({mode, at, by, build}) => mode === "found" && at === ours.at && by === ours.by && build?.digest === ours.replaced;
   const rest = entries.filter(one => !isOf(one, ours) && !isOf(one, theirs) && !isFoundByUs(one));
   const [mine, other] = [ entries.find(one => isOf(one, ours)), entries.find(one => isOf(one, theirs)) ];
   if (!mine || !other) return {
    entries,
    hold
   };
   const pair = shown === theirs.build.digest ? [ {
    ...other,
    replaced: ours.build?.digest
   }, mine ] : [ {
    ...mine,
    replaced: theirs.build.digest
   }, other ];
   return {
    entries: [ ...pair, ...rest ],
    hold
   };
  };
  const HISTORY_PATIENCE = 15e3;
  async function writeDown(update, targetTag, record, ports, budget, read) {
   const call = {
    signal: budget.brief(HISTORY_PATIENCE).forward
   };
   const crossings = new Map;
   const faults = await (0, history_write.k)(update, ports, call, (one, found) => {
    const crossing = crossingOf(one, found);
    if (crossing) crossings.set(one.image.name, crossing);
   }, read);
   for (const {words} of faults) record.warn(`${words}; the tags are right, and the next run does not know of this one`);
   const written = update.images.filter(({image}) => !faults.some(fault => fault.image === image.name));
   if (update.images.some(one => one.ruling && !written.includes(one))) record.warn("the veto and the hold of this rollback do not stand everywhere: an automatic release may bring the build back");
   for (const crossing of crossings.values()) await tellCrossing(crossing, update, targetTag, record, ports, call);
   const holds = new Set(written.flatMap(({lift}) => lift ? [ (0, history_history.r4)(lift) ] : []));
   return holds.size === 0 ? "" : `; it lifted the hold set ${[ ...holds ].join(", and the one set ")}`;
  }
  async function tellCrossing(crossing, {tag, length}, targetTag, record, {registry, clock}, call) {
   const {image} = crossing.one;
   const shown = await registry.read(image, targetTag, call).then(found => found?.digest, () => {});
   record.warn(crossingInWords(crossing, targetTag, shown));
   try {
    await (0, amend.e)({
     image,
     tag,
     length
    }, inOrder(crossing, shown), {
     registry,
     clock
    }, call);
   } catch (thrown) {
    record.warn(`${image.name}:${tag} does not tell it: ${(0, release_failure.h_)(thrown).message}`);
   }
  }
  async function runPlan(planRun, record, ports, budget) {
   const {plan, goal, targetTag, dryRun, undo, gate, postMortem, next, command, update} = planRun;
   const count = plan.images.length;
   const images = count === 1 ? "the image" : `all ${count} images`;
   if (plan.moves.length === 0) {
    const verdict = `${targetTag} shows ${goal} in ${images} already; nothing was written`;
    return record.finish({
     outcome: "unchanged",
     reason: "already-current",
     verdict,
     images: (0, tag_report.Hc)(plan.images, "planned")
    });
   }
   if (dryRun) {
    for (const move of plan.moves) record.note(`would move ${(0, tags_plan.x)(move)}`);
    const verdict = `would move ${targetTag} to ${goal} in ${moving(plan)} of ${count} images; nothing was written`;
    return record.finish({
     outcome: "planned",
     reason: "dry-run",
     verdict,
     images: (0, tag_report.Hc)(plan.images, "planned")
    });
   }
   ports.journal.append((0, replay.C)(plan, ports.clock.now()));
   if (update) ports.journal.append({
    kind: "history",
    at: ports.clock.now(),
    update
   });
   const histories = new Map;
   const {steps, fault} = await apply(plan, {
    ports,
    budget,
    gate,
    onWarning: record.warn,
    onSent: ({move: {image}}) => {
     if (update) histories.set(image.name, (0, early.Q)(ports.clock, budget.forward, signal => ports.registry.read(image, update.tag, {
      signal
     })));
    }
   });
   const settled = (0, tag_report.qA)(plan.images, steps);
   if (!fault) {
    const lifted = update ? await writeDown(update, targetTag, record, ports, budget, histories) : "";
    const verdict = `${targetTag} was moved to ${goal} in ${moving(plan)} of ${count} images and read back${already(plan)}${lifted}`;
    return record.finish({
     outcome: "done",
     reason: "ok",
     verdict,
     images: settled,
     undo,
     postMortem,
     next,
     command
    });
   }
   const outcome = (0, tag_report.sG)(steps);
   const why = ports.cancel.aborted ? "the run was asked to stop" : fault.message;
   (0, tag_report.Y_)(steps).forEach(record.warn);
   return record.failed(fault, {
    outcome,
    images: settled,
    ...aftermath(steps, why, fault.hint)
   });
  }
  const moving = plan => plan.moves.filter(move => move.purpose === "move").length;
  function already({images}) {
   const current = images.filter(({target}) => target.before === target.wanted);
   return current.length === 0 ? "" : `; ${current.map(({image}) => image).join(", ")} showed it already`;
  }
  function aftermath(steps, why, hint) {
   const theirs = steps.some(({end}) => end === "foreign") ? "; what somebody else moved was left alone" : "";
   switch ((0, tag_report.sG)(steps)) {
   case "failed":
    return {
     verdict: `${why}; ${theirs ? `nothing of ours is moved${theirs}` : "no tag was moved"}`,
     next: hint ?? "Mend the cause, then run again"
    };

   case "restored":
    return {
     verdict: `${why}; every tag of ours is back where it was, read back${theirs}`,
     next: hint ?? "Mend the cause, then run again"
    };

   case "stranded":
    return strandedWords(steps, why);
   }
  }
  function strandedWords(steps, why) {
   const landing = steps.filter(({mayLand}) => mayLand);
   const others = steps.filter(({end, mayLand, fault}) => end === "stranded" && !mayLand && fault !== put_back.B8);
   if (landing.length === 0 || others.length > 0) return {
    verdict: `${why}; not every tag could be put back`,
    next: "Put the stranded tags right with the commands given, then run again"
   };
   const names = landing.map(({move: {image, tag}}) => `${image.name}:${tag}`).join(", ");
   return {
    verdict: `${why}; what moved is back, but a write whose answer was lost may still land on ${names}`,
    next: "Look at the stranded tags again in two minutes, and put them right with the commands given"
   };
  }
 },
 3813: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B_: () => stepsOf,
   JA: () => standing,
   KU: () => lose,
   Mf: () => seeLanded,
   b_: () => isToWatch,
   d6: () => mayStillLand,
   oU: () => digestBefore
  });
  const stepsOf = ({moves}, since) => moves.map((move, index) => ({
   index,
   move,
   since,
   state: "waiting"
  }));
  const digestBefore = ({move}) => move.from?.digest ?? null;
  function standing(step) {
   if (step.state === "proved") return {
    after: step.move.to.digest,
    end: "moved"
   };
   if (step.state === "already") return {
    after: step.found === void 0 ? step.move.to.digest : step.found,
    end: "unchanged"
   };
   return {
    after: step.state === "waiting" ? digestBefore(step) : "unknown",
    end: "refused"
   };
  }
  const LANDS_WITHIN = 6e4;
  const lose = (step, at) => void (step.lost = {
   count: (step.lost?.count ?? 0) + 1,
   at
  });
  function seeLanded(step) {
   if (step.lost) step.lost = {
    ...step.lost,
    count: Math.max(0, step.lost.count - 1)
   };
  }
  const isToWatch = ({lost}, now) => lost !== void 0 && Math.abs(now - lost.at) < LANDS_WITHIN;
  const mayStillLand = (step, now) => isToWatch(step, now) && step.lost.count > 0;
 },
 4550: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hc: () => unwrittenImages,
   Y_: () => cautionsOf,
   qA: () => settledImages,
   sG: () => outcomeOf
  });
  var _image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1e3);
  const unwrittenImages = (images, state) => imageReports(images, ({tag, before, wanted}) => ({
   tag,
   before,
   wanted,
   after: before,
   state: before === wanted ? "unchanged" : state
  }));
  const settledImages = (images, steps) => imageReports(images, (plan, image) => {
   const step = steps.find(({move}) => move.image.name === image && move.tag === plan.tag);
   return step ? settledTag(plan, step) : {
    ...plan,
    after: plan.before,
    state: "unchanged"
   };
  });
  function imageReports(images, report) {
   return images.map(({target, keep, ...rest}) => ({
    ...rest,
    target: report(target, rest.image),
    keep: keep && report(keep, rest.image)
   }));
  }
  function settledTag(plan, step) {
   const state = step.end ?? "untouched";
   const mend = state === "stranded" ? mendCommand(step) : void 0;
   return {
    ...plan,
    after: step.after === void 0 ? plan.before : step.after,
    state,
    fault: step.fault,
    mend
   };
  }
  function mendCommand({unmendable, theirs, move: {image, tag, from}}) {
   const repository = `${image.registry === "registry-1.docker.io" ? "docker.io" : image.registry}/${image.repository}`;
   const right = theirs === void 0 ? from?.digest : theirs;
   if (right === "unknown") return;
   if (right) return `crane tag ${repository}@${right} ${tag}`;
   if (unmendable) return;
   const ecr = (0, _image__WEBPACK_IMPORTED_MODULE_0__.Fd)(image.registry);
   if (!ecr) return `crane delete ${repository}:${tag}`;
   return `aws ecr batch-delete-image --region ${ecr.region} --registry-id ${ecr.account} ` + `--repository-name ${image.repository} --image-ids imageTag=${tag}`;
  }
  const cautionsOf = steps => steps.flatMap(({end, fault, lostBack, move: {image, tag}}) => [ ...end === "moved" && fault ? [ fault ] : [], ...lostBack ? [ `a write that puts ${image.name}:${tag} back was lost and may land late: wait two minutes before anything else is moved there` ] : [] ]);
  function outcomeOf(steps) {
   if (steps.some(step => step.end === "stranded")) return "stranded";
   return steps.some(({end}) => end === "restored" || end === "moved") ? "restored" : "failed";
  }
 },
 5860: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H0: () => isRefused,
   T8: () => mayLand,
   Zn: () => isPutOff,
   bg: () => mayPass
  });
  var _passing__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);
  const mayPass = ({transient, reason}) => transient || reason === "registry-unavailable" || reason === "digest-mismatch";
  const mayLand = ({transient, unsent, status}) => transient && !unsent && (status === void 0 || (0, 
  _passing__WEBPACK_IMPORTED_MODULE_0__.vP)(status));
  const isLimit = (status = 0) => status >= 400 && status < 500 && status !== 408;
  const isPutOff = ({transient, unsent, status = 0, retryAfter}) => transient && (unsent || isLimit(status) || (0, 
  _passing__WEBPACK_IMPORTED_MODULE_0__.Yf)(status) || retryAfter !== void 0);
  const isRefused = ({transient, unsent, status}) => !transient || unsent || isLimit(status);
 },
 9342: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => readUntil,
   b: () => disproof
  });
  var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _trouble__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5860);
  const PATIENCE = 2e4;
  const PAUSES = [ 100, 200, 400, 800, 1500, 2e3 ];
  async function readUntil(wanted, image, tag, registry, clock, call) {
   const end = clock.elapsed() + PATIENCE;
   let shown = {
    state: "unknown"
   };
   for (let look = 0; ;look++) {
    const began = clock.elapsed();
    try {
     shown = {
      state: (await registry.read(image, tag, call))?.digest ?? null
     };
     if (shown.state === wanted) return shown;
    } catch (thrown) {
     const fault = (0, _failure__WEBPACK_IMPORTED_MODULE_0__.h_)(thrown);
     if (!(0, _trouble__WEBPACK_IMPORTED_MODULE_1__.bg)(fault)) throw fault;
     call.onTrouble?.(began);
     shown = {
      ...shown,
      fault
     };
    }
    const pause = Math.max(PAUSES[Math.min(look, PAUSES.length - 1)], shown.fault?.retryAfter ?? 0);
    if (call.signal?.aborted || clock.elapsed() + pause > end) return shown;
    await clock.sleep(pause, call.signal);
    if (call.signal?.aborted) return shown;
   }
  }
  function disproof({state, fault}, wanted, before, name) {
   if (state === wanted) return;
   if (state === "unknown") {
    const why = fault ? `: ${fault.message}` : "";
    const reason = fault?.reason === "digest-mismatch" ? fault.reason : "registry-unavailable";
    return new _failure__WEBPACK_IMPORTED_MODULE_0__.HR(reason, `${name} was written and could not be read back${why}`, {
     transient: true,
     hint: fault?.hint
    });
   }
   if (state === before || state === null) return new _failure__WEBPACK_IMPORTED_MODULE_0__.HR("digest-mismatch", `the registry took ${name} and ${state === before ? "still " : ""}shows ${state ?? "no such tag"}`, {
    hint: "See that no cache stands before the registry and that it takes writes just now, then run again"
   });
   return new _failure__WEBPACK_IMPORTED_MODULE_0__.HR("tag-moved-by-other", `${name} shows ${state}: somebody else moved it`, {
    hint: "See who moved it, then run again"
   });
  }
 },
 963: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   qN: () => begin,
   VN: () => journal_close,
   aE: () => withWayOut
  });
  var clock = __webpack_require__(3350);
  var external_node_path_ = __webpack_require__(6760);
  var failure = __webpack_require__(9991);
  var journal_file = __webpack_require__(4936);
  var journal_folders = __webpack_require__(9801);
  function keepJournal({name, folders, isOptional, onPlace, onLost}) {
   const entries = [];
   const left = [ ...folders ];
   let current;
   let isLost = false;
   function append(entry) {
    entries.push(entry);
    if (isLost) return refuse();
    if (!current) return moveOn([]);
    try {
     current.append(entry);
    } catch (fault) {
     moveOn([ cannot(current.path, fault) ]);
    }
   }
   function moveOn(faults) {
    for (let folder = left.shift(); folder !== void 0; folder = left.shift()) try {
     const next = copyTo(folder);
     attempt(() => current?.remove());
     attempt(() => current?.close());
     current = next;
     return onPlace(next.path, faults);
    } catch (fault) {
     faults.push(cannot(folder, fault));
    }
    isLost = true;
    onLost(faults);
    refuse(faults);
   }
   function copyTo(folder) {
    (0, journal_folders.G8)(folder);
    const file = (0, journal_file._)((0, external_node_path_.join)(folder, name));
    try {
     for (const entry of entries) file.append(entry);
     return file;
    } catch (fault) {
     attempt(() => file.remove());
     attempt(() => file.close());
     throw fault;
    }
   }
   function refuse(faults = [ "it cannot be written any more" ]) {
    if (isOptional) return;
    throw new failure.HR("journal-unwritable", `the journal, which a run that is killed is put right by, cannot be written: ${faults.join("; ")}`, {
     hint: "Make room in one of these folders, or set RUNNER_TEMP to one that can be written, then run again; a rollback goes on without"
    });
   }
   return {
    get path() {
     return current?.path;
    },
    get isKept() {
     return current !== void 0 && !isLost;
    },
    append,
    close: () => attempt(() => current?.close()),
    remove: () => attempt(() => current?.remove())
   };
  }
  const cannot = (where, fault) => `${where} cannot be written (${fault instanceof Error ? fault.message : String(fault)})`;
  function attempt(act) {
   try {
    act();
   } catch {}
  }
  var process_mark = __webpack_require__(9179);
  var publish = __webpack_require__(1614);
  var recover_command = __webpack_require__(1413);
  var secret_free_journal = __webpack_require__(6910);
  function begin(request, raw, plans, {host, id, log, secrets}, evidence) {
   const {mode, sha} = request;
   const needs = (0, recover_command.r4)(request, raw);
   const warnings = [];
   const warn = text => {
    warnings.push(text);
    log.warning(text);
   };
   const journal = (0, secret_free_journal.l)(keepJournal({
    name: `release-action-${mode}-${id}.journal`,
    folders: (0, journal_folders.JU)(host.folder, host.env),
    isOptional: mode === "rollback" || plans,
    onPlace(path, why) {
     if (why.length > 0) warn(`${why.join("; ")}; the journal is kept in ${path}`);
     host.keepJournal(path);
     log.info(`journal: ${path} (after a kill${(0, recover_command.d_)(path, needs)})`);
    },
    onLost(why) {
     if (plans) return log.info(`no journal is kept: ${why.join("; ")}`);
     if (mode === "rollback") warn(`NO JOURNAL IS KEPT (${why.join("; ")}): the rollback goes on, and where it is killed nobody can finish it but by hand`);
    }
   }), secrets);
   const {event, runUrl} = host.trigger;
   journal.append({
    kind: "begin",
    at: clock.m.now(),
    mode,
    sha,
    startedBy: event,
    runUrl,
    evidenceFile: evidence,
    process: (0, process_mark.a)(),
    needs,
    images: "images" in request ? request.images.map(({name}) => name) : []
   });
   return {
    journal,
    warnings
   };
  }
  async function journal_close(report, journal, context, evidence) {
   const {path} = journal;
   const isStranded = report.outcome === "stranded" && path !== void 0;
   const published = await (0, publish.mk)(isStranded ? withWayOut(report, path) : report, context, evidence);
   try {
    journal.append({
     kind: "end",
     at: clock.m.now(),
     outcome: report.outcome,
     reason: report.reason
    });
   } catch (fault) {
    if (isStranded) context.log.warning(`the journal ${path} could not be ended: ${(0, 
    publish.Z9)(fault)}`);
   }
   if (isStranded) return published;
   journal.remove();
   context.host.keepJournal("");
   return published;
  }
  const withWayOut = (report, path, next = "Run this, on this machine; where it cannot be, the commands for each tag; then run again") => ({
   ...report,
   journal: path,
   next,
   command: (0, recover_command.op)(path)
  });
 },
 1614: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JZ: () => removeJunit,
   Z9: () => wordsOf,
   az: () => evidenceFile,
   mk: () => publish,
   ye: () => loadForms
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _adapters_files__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9771);
  var _adapters_journal_folders__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9801);
  var _release_reason__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1017);
  const evidenceFile = (given, context) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(given?.trim() || (0, 
  node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.host.folder, defaultName(context)));
  const defaultName = ({id}) => `release-action-${id}.json`;
  const loadForms = () => Promise.all([ __webpack_require__.e(9201), __webpack_require__.e(320) ]).then(__webpack_require__.bind(__webpack_require__, 7980));
  async function publish(report, context, file) {
   const forms = await loadForms();
   const {outputs, plainText, summary, terminalText} = forms;
   const {place, told, json} = fileEvidence({
    ...context.secrets.clean(report),
    forge: context.host.trigger.forge
   }, context, file, forms);
   const xml = place ? writeJunit(told, context, place, forms) : "";
   const unwritten = context.host.publish({
    report: told,
    outputs: {
     ...outputs(told),
     evidence: place ?? "",
     junit: xml
    },
    summary: summary(told),
    text: context.host.width === void 0 ? plainText(told) : terminalText(told, context.host.width),
    evidence: json
   });
   return {
    report: told,
    isGreen: (0, _release_reason__WEBPACK_IMPORTED_MODULE_4__.gq)(told.outcome) && unwritten === void 0,
    evidence: place
   };
  }
  function fileEvidence(report, context, wanted, {evidenceJson}) {
   const folders = (0, _adapters_journal_folders__WEBPACK_IMPORTED_MODULE_3__.JU)(context.host.folder, context.host.env);
   const places = [ ...new Set([ wanted, ...folders.map(folder => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, defaultName(context))) ]) ];
   let told = report;
   for (const place of places) try {
    if (place !== wanted) (0, _adapters_journal_folders__WEBPACK_IMPORTED_MODULE_3__.G8)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place));
    const json = evidenceJson(told);
    (0, _adapters_files__WEBPACK_IMPORTED_MODULE_2__.fR)(place, json);
    if (place !== wanted) context.log.warning(`the evidence is in ${place}`);
    return {
     place,
     told,
     json
    };
   } catch (fault) {
    const warning = context.secrets.redact(`the evidence could not be written to ${place}: ${wordsOf(fault)}`);
    context.log.warning(warning);
    told = {
     ...told,
     warnings: [ ...told.warnings, warning ]
    };
   }
   return {
    told,
    json: evidenceJson(told)
   };
  }
  const junitFile = evidence => `${evidence.replace(/\.json$/, "")}.junit.xml`;
  function removeJunit(evidence) {
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(junitFile(evidence), {
     force: true
    });
   } catch {}
  }
  function writeJunit(report, {log, secrets}, evidence, {junit}) {
   const xml = junit(report);
   const file = junitFile(evidence);
   try {
    removeJunit(evidence);
    if (xml === void 0) return "";
    (0, _adapters_files__WEBPACK_IMPORTED_MODULE_2__.fR)(file, secrets.redact(xml));
    log.info(`JUnit: ${file}`);
    return file;
   } catch (fault) {
    log.warning(`the JUnit report could not be written to ${file}: ${wordsOf(fault)}`);
    return "";
   }
  }
  const wordsOf = fault => fault instanceof Error ? fault.message : String(fault);
 },
 6910: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => secretFree
  });
  const secretFree = (journal, secrets) => Object.create(journal, {
   append: {
    value: entry => journal.append(withoutSecrets(entry, secrets))
   }
  });
  function withoutSecrets(entry, {clean}) {
   if (entry.kind !== "answered") return clean(entry);
   const kept = Object.entries(entry.kept);
   const open = kept.filter(([, value]) => clean(value) === value);
   return {
    ...clean({
     ...entry,
     kept: {}
    }),
    kept: Object.fromEntries(open),
    clear: entry.clear && open.length === kept.length
   };
  }
 },
 9194: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   p: () => showingOf
  });
  var _release_gates_event__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6510);
  async function showingOf(raw, context) {
   if (!raw["environment"]?.trim() || context.networkFaults.length > 0 || (0, _release_gates_event__WEBPACK_IMPORTED_MODULE_0__.h2)(context.host.trigger)) return;
   const {createShowing} = await __webpack_require__.e(7196).then(__webpack_require__.bind(__webpack_require__, 7196));
   return createShowing(raw, context);
  }
 },
 8923: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => suiteEnv
  });
  function suiteEnv({env: names}, {env, mask}) {
   const found = names.flatMap(name => {
    const value = Object.hasOwn(env, name) ? env[name] : void 0;
    return value ? [ [ name, value ] ] : [];
   });
   for (const [, value] of found) mask(value);
   const had = new Set(found.map(([name]) => name));
   return {
    values: Object.fromEntries(found.map(([name, value]) => [ `env.${name}`, value ])),
    absent: names.filter(name => !had.has(name))
   };
  }
 },
 7162: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => tellEnd
  });
  async function tellEnd(report, raw, context, telling) {
   if (!raw["notify"]?.trim()) return;
   const {notify} = await __webpack_require__.e(1749).then(__webpack_require__.bind(__webpack_require__, 1749));
   await notify(report, raw, context, telling);
  }
 }
};
