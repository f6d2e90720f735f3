"use strict";

exports.id = 380;

exports.ids = [ 380 ];

exports.modules = {
 827: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => standingHold,
   i: () => spans
  });
  var _history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7498);
  function spans({history, shown}) {
   let next;
   let isNewest = true;
   return history.entries.map(entry => {
    const veto = (0, _history__WEBPACK_IMPORTED_MODULE_0__.mw)(history, {
     digest: entry.build?.digest,
     commit: entry.commit
    });
    const at = new Date(entry.at).getTime();
    if (!(0, _history__WEBPACK_IMPORTED_MODULE_0__.Ss)(entry)) return {
     entry,
     from: at,
     to: at,
     isLive: false,
     veto
    };
    const isLive = isNewest && entry.build?.digest === shown;
    const to = isNewest && !isLive ? at : next;
    isNewest = false;
    next = at;
    return entry.mode === "found" ? {
     entry,
     to: isLive ? void 0 : at,
     isLive,
     veto
    } : {
     entry,
     from: at,
     to: isLive ? void 0 : to,
     isLive,
     veto
    };
   });
  }
  const standingHold = memories => memories.find(({history}) => history.hold)?.history.hold;
 },
 6563: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OS: () => more,
   Uj: () => fit
  });
  function fit(items, room, write) {
   const shown = [];
   let bytes = room.kibibytes * 1024;
   for (const item of items.slice(0, room.items)) {
    const text = write(item);
    bytes -= Buffer.byteLength(text) + 1;
    if (bytes < 0) break;
    shown.push(text);
   }
   return {
    shown,
    hidden: items.length - shown.length
   };
  }
  const more = hidden => `… and ${hidden} more, all in the evidence`;
 },
 6900: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => forImages,
   c: () => groupsOf
  });
  function groupsOf(items, keyOf) {
   const found = new Map;
   for (const item of items) found.set(keyOf(item), [ ...found.get(keyOf(item)) ?? [], item ]);
   return [ ...found.values() ];
  }
  const forImages = (words, image, all) => words.replaceAll(`--images ${image}`, () => `--images ${all.join(",")}`);
 },
 7820: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sl: () => liveFor,
   Y9: () => signers,
   dU: () => historyJson,
   u_: () => historyText
  });
  var _release_commit__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8952);
  var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  var _release_history_history__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7498);
  var _release_history_spans__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(827);
  var _bounded__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1405);
  var _facts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1349);
  var _groups__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6900);
  var _lines__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2365);
  function historyText(memories, now, width) {
   const groups = (0, _groups__WEBPACK_IMPORTED_MODULE_5__.c)(memories.map(memory => ({
    memory,
    rows: rowsOf(memory, now)
   })), ({memory, rows}) => JSON.stringify([ memory.history.hold, memory.shown === void 0, rows.map(({cells, notes}) => [ cells, notes ]) ]));
   return groups.flatMap((alike, index) => [ ...index > 0 ? [ "" ] : [], ...table(alike, width) ]);
  }
  function table(alike, width) {
   const {memory: {history}, rows} = alike[0];
   const titles = alike.map(({memory: {image, tag, shown}}) => `${(0, _lines__WEBPACK_IMPORTED_MODULE_4__.h0)(image)}:${tag} shows ${shown ? (0, 
   _release_digest__WEBPACK_IMPORTED_MODULE_0__.VK)(shown) : "nothing: there is no such tag"}`);
   const held = history.hold ? (0, _lines__WEBPACK_IMPORTED_MODULE_4__.f_)(`automatic releases are held ${(0, 
   _release_history_history__WEBPACK_IMPORTED_MODULE_1__.r4)(history.hold)}`) : [];
   if (rows.length === 0) return [ ...titles, ...held, "  no move is recorded" ];
   const hasOne = rows.every(({digest}, at) => alike.every(other => other.rows[at].digest === digest));
   const lines = width === void 0 ? wide(rows, hasOne) : narrow(rows, hasOne, width);
   return [ ...titles, ...held, ...lines.map(line => `  ${line}`) ];
  }
  const cellsOf = ({mark, cells: [when = "", what = "", commit = "", lived = ""], digest, by}, hasDigest) => ({
   first: [ mark, when, what, commit, ...hasDigest ? [ digest ] : [] ],
   by,
   lived
  });
  function wide(rows, hasDigest) {
   const cells = rows.map(row => ({
    ...cellsOf(row, hasDigest),
    notes: row.notes
   }));
   return (0, _lines__WEBPACK_IMPORTED_MODULE_4__.YB)([ [ "", "when (UTC)", "what", "commit", ...hasDigest ? [ "digest" ] : [], "by", "live for", "notes" ], ...cells.map(({first, by, lived, notes}) => [ ...first, by, lived, notes ]) ]);
  }
  const minutes = ([mark = "", when = "", ...rest]) => [ mark, when.slice(0, 16), ...rest ];
  function narrow(rows, hasDigest, width) {
   const cells = rows.map(row => cellsOf(row, hasDigest));
   const head = [ "", "when (UTC)", "what", "commit", ...hasDigest ? [ "digest" ] : [], "live for", "by" ];
   const lines = (0, _lines__WEBPACK_IMPORTED_MODULE_4__.YB)([ head, ...cells.map(({first, by, lived}) => [ ...minutes(first), lived, by ]) ]);
   const [title = "", ...others] = lines.map(line => (0, _bounded__WEBPACK_IMPORTED_MODULE_6__.J)(line, width - 2));
   return [ title, ...others.flatMap((line, at) => [ line, ...rows[at].notes === "" ? [] : (0, 
   _lines__WEBPACK_IMPORTED_MODULE_4__.LV)(rows[at].notes, "      ", width - 2) ]) ];
  }
  function rowsOf(memory, now) {
   const told = new Set;
   return (0, _release_history_spans__WEBPACK_IMPORTED_MODULE_2__.i)(memory).map(span => {
    const veto = span.veto && (0, _release_history_history__WEBPACK_IMPORTED_MODULE_1__.r4)(span.veto);
    const isTold = veto !== void 0 && told.has(veto);
    if (veto !== void 0) told.add(veto);
    return row(span, now, veto === void 0 ? "" : isTold ? "vetoed, as above" : `vetoed ${veto}`);
   });
  }
  function row({entry, from, to, isLive}, now, veto) {
   const at = Date.parse(entry.at);
   const notes = [ isLive ? "live now" : "", veto, entry.proof ?? "", ...signers(entry) ];
   return {
    mark: isLive ? ">" : " ",
    cells: [ `${(0, _facts__WEBPACK_IMPORTED_MODULE_3__.HB)(at)} ${(0, _facts__WEBPACK_IMPORTED_MODULE_3__.SK)(at)}`, entry.mode, entry.commit ? (0, 
    _release_commit__WEBPACK_IMPORTED_MODULE_7__.Fu)(entry.commit) : "?", liveFor({
     entry,
     from,
     to: isLive ? now : to
    }) ],
    digest: entry.build ? (0, _release_digest__WEBPACK_IMPORTED_MODULE_0__.VK)(entry.build.digest) : "no build",
    by: (0, _lines__WEBPACK_IMPORTED_MODULE_4__.Hn)(entry.by),
    notes: (0, _lines__WEBPACK_IMPORTED_MODULE_4__.h0)(notes.filter(note => note !== "").join("; "))
   };
  }
  const signers = ({signed = []}) => [ ...new Set(signed.map(({by}) => `signed by ${by}`)) ];
  function liveFor({entry, from, to}) {
   if (entry.mode === "veto") return "";
   if (from === void 0 || to === void 0 || to === from) return "not known";
   return (0, _facts__WEBPACK_IMPORTED_MODULE_3__.xv)(to - from);
  }
  const historyJson = memories => memories.map(memory => ({
   image: memory.image,
   tag: memory.tag,
   shown: memory.shown ?? null,
   hold: memory.history.hold ?? null,
   entries: (0, _release_history_spans__WEBPACK_IMPORTED_MODULE_2__.i)(memory).map(({entry: {build, ...told}, from, to, isLive, veto}) => ({
    ...told,
    digest: build?.digest,
    mediaType: build?.mediaType,
    veto,
    live: isLive,
    from: from === void 0 ? void 0 : new Date(from).toISOString(),
    to: to === void 0 ? void 0 : new Date(to).toISOString()
   }))
  }));
 },
 2794: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => harmlessJson
  });
  const harmlessJson = value => `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[").replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits)}\n`;
  const escapeUnits = character => character.split("").map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
 },
 2365: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hn: () => cell,
   LV: () => _release_wrap__WEBPACK_IMPORTED_MODULE_2__.L,
   MP: () => _release_wrap__WEBPACK_IMPORTED_MODULE_2__.M,
   YB: () => columns,
   dJ: () => titled,
   f_: () => entry,
   h0: () => short
  });
  var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  var _release_wrap__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8897);
  var _bounded__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6563);
  var _bounded__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1405);
  var _safe__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
  const LINES = 100;
  function titled(title, blocks) {
   if (blocks.length === 0) return [];
   const hidden = blocks.length - LINES;
   return [ title, ...blocks.slice(0, LINES).flat(), ...hidden > 0 ? [ `  ${(0, _bounded__WEBPACK_IMPORTED_MODULE_3__.OS)(hidden).replace("…", "...")}` ] : [] ];
  }
  const entry = (text, width) => {
   const [first = "", ...rest] = (0, _release_wrap__WEBPACK_IMPORTED_MODULE_2__.L)(short(text), "    ", width);
   return [ `  - ${first.trim()}`, ...rest ];
  };
  const cell = text => (0, _bounded__WEBPACK_IMPORTED_MODULE_4__.J)((0, _safe__WEBPACK_IMPORTED_MODULE_1__.I)(text).trim(), 60);
  const short = text => (0, _safe__WEBPACK_IMPORTED_MODULE_1__.I)(text).trim().replace(/sha256:[0-9a-f]{64}/g, digest => (0, 
  _release_digest__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest) ? (0, _release_digest__WEBPACK_IMPORTED_MODULE_0__.VK)(digest) : digest);
  function columns(rows) {
   const widths = rows.reduce((all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)), []);
   return rows.map(row => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd());
  }
 },
 380: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   changeHistory: () => changeHistory,
   showHistory: () => showHistory
  });
  var clock = __webpack_require__(3350);
  var files = __webpack_require__(9771);
  var commit = __webpack_require__(8952);
  var digest = __webpack_require__(1709);
  var failure = __webpack_require__(9991);
  var amend = __webpack_require__(1087);
  var author = __webpack_require__(5251);
  var builds = __webpack_require__(7653);
  var history_change = __webpack_require__(5544);
  var history_history = __webpack_require__(7498);
  var spans = __webpack_require__(827);
  var tag = __webpack_require__(3837);
  const SECOND_LOOK = 2e3;
  async function recallAll({images, targetTag}, {registry, cancel}) {
   const call = {
    signal: cancel
   };
   return Promise.all(images.map(async image => {
    const [shown, kept] = await Promise.all([ registry.read(image, targetTag, call), (0, 
    amend.L)(registry, image, (0, history_history.DJ)(targetTag), call) ]);
    return {
     image: image.name,
     tag: targetTag,
     shown: shown?.digest,
     history: kept?.history ?? history_history.wg
    };
   }));
  }
  async function say(saying, request, trigger, ports) {
   const {images, why, dryRun} = request;
   const by = (0, author.W)((0, author.r)("veto", trigger, ports), why);
   return Promise.all(images.map(async image => {
    try {
     const {change, words, isIdle} = await changeIn(image, saying, by, request, ports);
     if (isIdle) return {
      image: image.name,
      words,
      failed: false
     };
     if (dryRun) return {
      image: image.name,
      words: `a dry run, nothing was written: ${words}`,
      failed: false
     };
     const place = {
      image,
      tag: (0, history_history.DJ)(request.targetTag),
      length: request.historyLength
     };
     const call = {
      signal: ports.cancel
     };
     await (0, amend.e)(place, change, ports, call);
     await ports.clock.sleep(SECOND_LOOK, ports.cancel);
     await (0, amend.e)(place, change, ports, call);
     return {
      image: image.name,
      words,
      failed: false
     };
    } catch (thrown) {
     return {
      image: image.name,
      words: (0, failure.YP)((0, failure.h_)(thrown)),
      failed: true
     };
    }
   }));
  }
  const idle = words => ({
   change: same => same,
   words,
   isIdle: true
  });
  async function changeIn(image, saying, by, request, {registry, cancel}) {
   const call = {
    signal: cancel
   };
   const {targetTag} = request;
   const published = build => registry.read(image, (0, digest.Bc)(build) ? build : (0, 
   tag.au)(request.sourceTag, build), call);
   const [shown, kept, build] = await Promise.all([ registry.read(image, targetTag, call), (0, 
   amend.L)(registry, image, (0, history_history.DJ)(targetTag), call), saying.verb === "veto" ? published(saying.build) : saying.verb === "unveto" ? published(saying.build).catch(() => {}) : void 0 ]);
   if (!shown && !kept && !build) throw unknownImage(image, targetTag);
   const history = kept?.history ?? history_history.wg;
   const first = shown ? (0, history_change.qN)((0, builds.Yy)(shown), by) : same => same;
   switch (saying.verb) {
   case "veto":
    return vetoing(saying.build, build, {
     image: image.name,
     tag: targetTag,
     shown: shown?.digest,
     history
    }, by, first);

   case "unveto":
    {
     const sought = soughtOf(saying.build, build);
     const known = history.entries.find(entry => entry.veto && (0, history_change.c)(history.entries, sought)(entry))?.veto;
     if (!known) return idle(`${nameOf(saying.build)} is not vetoed`);
     return {
      change: (0, history_change.K5)(sought),
      words: `${nameOf(saying.build)} is no longer vetoed; it was ${(0, history_history.r4)(known)}`
     };
    }

   case "hold":
    return holding(history, {
     ...by,
     set: "command"
    }, first);

   case "lift":
    {
     const {hold} = history;
     if (!hold) return idle("automatic releases are not held");
     return {
      change: (0, history_change.yY)(hold),
      words: `automatic releases are no longer held; they were ${(0, history_history.r4)(hold)}`
     };
    }
   }
  }
  const unknownImage = ({name}, targetTag) => new failure.HR("source-missing", `there is neither ${name}:${targetTag} nor a history of it`, {
   hint: "See how the image and its tag are spelled (--images, --target-tag)"
  });
  const soughtOf = (build, published) => (0, digest.Bc)(build) ? {
   digest: build
  } : {
   commit: build,
   digest: published?.digest
  };
  const nameOf = build => (0, digest.Bc)(build) ? build : (0, commit.Fu)(build);
  function vetoing(named, build, memory, {by, at, why}, first) {
   const sought = soughtOf(named, build);
   const words = `${nameOf(named)} is vetoed: no promote and no deploy takes it any more`;
   const live = (0, spans.i)(memory).find(({isLive}) => isLive)?.entry;
   const isLive = memory.shown !== void 0 && (memory.shown === sought.digest || live !== void 0 && (0, 
   history_history.yW)(live, sought));
   const stays = isLive ? `; it is live now, and ${memory.tag} goes on showing it until somebody runs: release-action rollback previous --images ${memory.image}${tagOption(memory.tag)}` : "";
   return {
    change: (0, history_change.Q7)(first, (0, history_change.bj)(sought, {
     by,
     at,
     why
    }, build && (0, builds.Yy)(build))),
    words: words + stays
   };
  }
  const tagOption = tag => tag === "latest" ? "" : ` --target-tag ${tag}`;
  function holding({hold}, by, first) {
   const change = (0, history_change.Q7)(first, (0, history_change.an)(by));
   const words = "automatic releases are held until a person releases by hand";
   if (!hold) return {
    change,
    words
   };
   if (hold.why === by.why) return idle(`automatic releases are held already, ${(0, 
   history_history.r4)(hold)}`);
   return {
    change,
    words: `${words}; they were held before, ${(0, history_history.r4)(hold)}: both reasons stand in the hold`
   };
  }
  var history_text = __webpack_require__(7820);
  var groups = __webpack_require__(6900);
  var lines = __webpack_require__(2365);
  var safe = __webpack_require__(9369);
  function resultText(results, width) {
   return (0, groups.c)(results, ({image, words, failed}) => `${failed} ${(0, groups._)(words, image, [])}`).flatMap(alike => {
    const images = alike.map(({image}) => image);
    const [{image, words, failed}] = alike;
    return (0, lines.MP)((0, safe.I)(`${images.join(", ")}: ${failed ? "FAILED: " : ""}${(0, 
    groups._)(words, image, images)}`), width);
   });
  }
  var parse = __webpack_require__(9526);
  var adapters = __webpack_require__(3769);
  var tell = __webpack_require__(1846);
  var with_inputs = __webpack_require__(4703);
  async function showHistory(raw, html, host, cancel, {out, json, width}) {
   return within(raw, {
    why: false,
    sha: false
   }, host, async (request, context) => {
    const ports = {
     registry: (0, adapters.u5)(request, request.images, true, context),
     clock: clock.m,
     log: context.log,
     cancel
    };
    const memories = context.secrets.clean(await recallAll(request, ports));
    const now = clock.m.now();
    if (html !== void 0) {
     const {historyPage} = await __webpack_require__.e(8591).then(__webpack_require__.bind(__webpack_require__, 8591));
     (0, files.fR)(html, context.secrets.redact(historyPage(memories, now)), 420);
     context.log.info(`the page is ${html}`);
    }
    const unknown = memories.filter(({shown, history}) => shown === void 0 && history.entries.length === 0 && !history.hold);
    for (const {image, tag} of unknown) context.log.error((0, failure.YP)(unknownImage({
     name: image
    }, tag)));
    if (json) (0, tell.m)((0, history_text.dU)(memories), out, context); else (0, tell.B)((0, 
    history_text.u_)(memories, now, width), out, context);
    return unknown.length > 0 ? 1 : 0;
   });
  }
  async function changeHistory(verb, raw, host, cancel, {out, json, width = 1 / 0}) {
   const needs = {
    why: verb === "veto" || verb === "hold",
    sha: verb === "veto" || verb === "unveto"
   };
   return within(raw, needs, host, async ({build, ...request}, context) => {
    const ports = {
     registry: (0, adapters.u5)(request, request.images, request.dryRun, context),
     clock: clock.m,
     log: context.log,
     cancel
    };
    const saying = verb === "veto" || verb === "unveto" ? {
     verb,
     build
    } : {
     verb
    };
    const said = context.secrets.clean(await say(saying, request, host.trigger, ports));
    if (json) (0, tell.m)(said, out, context); else (0, tell.B)(resultText(said, width), out, context);
    return said.some(({failed}) => failed) ? 1 : 0;
   });
  }
  const within = (raw, needs, host, work) => (0, with_inputs.w)(raw, "history", (0, 
  parse.i6)(raw, needs), host, (request, context) => work({
   ...request,
   why: context.secrets.redact(request.why)
  }, context));
 },
 1846: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => tellLines,
   m: () => tellJson
  });
  var _report_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2794);
  var _way_out__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);
  function tellLines(lines, out, {log, secrets}) {
   log.over?.();
   (0, _way_out__WEBPACK_IMPORTED_MODULE_0__.V_)(out, secrets).write(lines.map(line => `${line}\n`).join(""));
  }
  function tellJson(value, out, {log}) {
   log.over?.();
   out.write((0, _report_json__WEBPACK_IMPORTED_MODULE_1__.E)(value));
  }
 },
 4703: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => withInputs
  });
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _request_fault__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(901);
  var _request_parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9526);
  var _context__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5208);
  async function withInputs(raw, command, read, host, work) {
   const context = await (0, _context__WEBPACK_IMPORTED_MODULE_3__.q)(raw, host, [], command !== "doctor");
   try {
    for (const warning of (0, _request_parse__WEBPACK_IMPORTED_MODULE_2__.mH)(raw, command)) context.log.warning(warning);
    const faults = [ ...read.ok ? [] : read.faults, ...context.networkFaults ];
    for (const fault of faults) context.log.error((0, _request_fault__WEBPACK_IMPORTED_MODULE_1__._Q)(host.trigger)(fault));
    if (!read.ok || faults.length > 0) return 2;
    return await work(read.inputs, context);
   } catch (thrown) {
    const failure = (0, _release_failure__WEBPACK_IMPORTED_MODULE_0__.h_)(thrown);
    context.log.error((0, _release_failure__WEBPACK_IMPORTED_MODULE_0__.YP)(failure));
    return failure.reason === "bad-input" ? 2 : 1;
   } finally {
    context.http.close();
   }
  }
 }
};
