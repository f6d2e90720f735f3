"use strict";

exports.id = 7996;

exports.ids = [ 7996 ];

exports.modules = {
 6165: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   KE: () => listed,
   Yp: () => olderBuilds,
   Z1: () => recordedBuild,
   lZ: () => wayBack
  });
  var _commit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
  var _history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7498);
  function wayBack(history, shown, rolledBack) {
   const newest = history?.entries.find(_history__WEBPACK_IMPORTED_MODULE_0__.Ss);
   if (!history || !newest) return {
    to: "kept"
   };
   const [entry] = olderBuilds(history, shown);
   if (shown !== void 0 && newest.build?.digest === shown) {
    if (newest.mode === "rollback") return {
     to: "stay",
     since: newest
    };
    return entry ? {
     to: "build",
     entry
    } : {
     to: "kept",
     why: `its history tells of no build to go back to: ${listed(history, shown)}`
    };
   }
   if (!isTold(history, shown)) return {
    to: "kept",
    why: "its history does not tell of the build that is shown",
    instead: entry
   };
   if (rolledBack !== void 0 && rolledBack === newest.build?.digest) return {
    to: "stay"
   };
   return entry ? {
    to: "build",
    entry
   } : {
    to: "kept",
    why: `its history tells of no older build: ${listed(history, shown)}`
   };
  }
  const isTold = ({entries}, shown) => shown !== void 0 && entries.some(entry => (0, 
  _history__WEBPACK_IMPORTED_MODULE_0__.Ss)(entry) && entry.build?.digest === shown);
  function olderBuilds(history, shown) {
   const place = isTold(history, shown) ? releasedAt(history, shown) : -1;
   const seen = new Set([ shown ]);
   return history.entries.filter(entry => {
    const {build, commit} = entry;
    if (!(0, _history__WEBPACK_IMPORTED_MODULE_0__.Ss)(entry) || !build || seen.has(build.digest)) return false;
    seen.add(build.digest);
    return releasedAt(history, build.digest) > place && !(0, _history__WEBPACK_IMPORTED_MODULE_0__.mw)(history, {
     digest: build.digest,
     commit
    }) && !wasLeft(history, build.digest);
   });
  }
  function releasedAt({entries}, digest) {
   const isIt = ({build}) => build?.digest === digest;
   const release = entries.findIndex(entry => isIt(entry) && (0, _history__WEBPACK_IMPORTED_MODULE_0__.Ss)(entry) && entry.mode !== "rollback");
   return release >= 0 ? release : entries.findLastIndex(isIt);
  }
  function wasLeft({entries}, digest) {
   const left = entries.findIndex(({mode, replaced}) => mode === "rollback" && replaced === digest);
   const released = entries.findIndex(({mode, build}) => (mode === "promote" || mode === "deploy") && build?.digest === digest);
   return left >= 0 && (released < 0 || left < released);
  }
  const recordedBuild = (history, commit) => {
   const entry = history?.entries.find(one => one.build && (0, _history__WEBPACK_IMPORTED_MODULE_0__.yW)(one, {
    commit
   }));
   return entry?.build && {
    ...entry.build,
    commit: entry.commit
   };
  };
  const MOST = 5;
  function listed(history, shown) {
   const rows = history.entries.filter(_history__WEBPACK_IMPORTED_MODULE_0__.Ss).slice(0, MOST).map(entry => {
    const {commit, build, at} = entry;
    const ruling = (0, _history__WEBPACK_IMPORTED_MODULE_0__.mw)(history, {
     digest: build?.digest,
     commit
    });
    const notes = [ build?.digest === shown ? "shown now" : "", ruling ? `vetoed ${(0, 
    _history__WEBPACK_IMPORTED_MODULE_0__.r4)(ruling)}` : "" ].filter(note => note !== "");
    return `${commit ? (0, _commit__WEBPACK_IMPORTED_MODULE_1__.Fu)(commit) : build?.digest ?? "?"} of ${at}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
   });
   return rows.join(", ");
  }
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
 7996: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   showStatus: () => showStatus
  });
  var clock = __webpack_require__(3350);
  var folders = __webpack_require__(9801);
  var journal_waiting = __webpack_require__(8572);
  var release_commit = __webpack_require__(8952);
  var concurrent = __webpack_require__(9932);
  var failure = __webpack_require__(9991);
  var amend = __webpack_require__(1087);
  var history_history = __webpack_require__(7498);
  var previous = __webpack_require__(6165);
  var rollout_fleet = __webpack_require__(7527);
  var release_running = __webpack_require__(5110);
  var commands = __webpack_require__(3309);
  var revision = __webpack_require__(278);
  async function status_status(request, ports) {
   const call = {
    signal: ports.cancel
   };
   const [images, fleet] = await Promise.all([ Promise.all(request.images.map(image => standingOf(image, request, ports, call))), fleetOf(request, ports) ]);
   const undo = images.some(({back}) => back && !back.stays) && images.every(({back, fault}) => back && !fault) ? (0, 
   commands.$v)(request) : void 0;
   return {
    images,
    undo,
    ...fleet
   };
  }
  async function standingOf(image, {targetTag}, {registry}, call) {
   const at = {
    image: image.name,
    tag: targetTag
   };
   try {
    const [shown, kept] = await Promise.all([ registry.read(image, targetTag, call), (0, 
    amend.L)(registry, image, (0, history_history.DJ)(targetTag), call) ]);
    const history = kept?.history ?? history_history.wg;
    if (!shown && !kept) return {
     ...at,
     vetoes: [],
     fault: `there is neither ${image.name}:${targetTag} nor a history of it: see how the image and its tag are spelled`
    };
    const live = (0, history_history.H$)(history, shown?.digest);
    const label = shown && await (0, revision.D)(registry, image, shown, call);
    const commit = label !== void 0 && (0, release_commit.WM)(label) ? label : live?.commit;
    return {
     ...at,
     shown: shown?.digest,
     commit,
     live: live?.mode === "found" ? void 0 : live,
     hold: history.hold,
     vetoes: vetoesOf(history, shown),
     back: shown && await backOf(image, targetTag, history, shown, registry, call)
    };
   } catch (thrown) {
    return {
     ...at,
     vetoes: [],
     fault: (0, failure.YP)((0, failure.h_)(thrown))
    };
   }
  }
  function vetoesOf({entries, hold}, shown) {
   const seen = new Set;
   return entries.flatMap(({commit, build}) => {
    const veto = (0, history_history.mw)({
     entries,
     hold
    }, {
     commit,
     digest: build?.digest
    });
    const key = build?.digest ?? commit ?? "";
    if (!veto || seen.has(key)) return [];
    seen.add(key);
    return [ {
     commit,
     digest: build?.digest,
     isLive: shown !== void 0 && build?.digest === shown.digest,
     veto
    } ];
   });
  }
  async function backOf(image, targetTag, history, shown, registry, call) {
   const rolledBack = await registry.digest(image, `${targetTag}-rolled-back`, call).catch(() => {});
   const way = (0, previous.lZ)(history, shown.digest, rolledBack);
   if (way.to === "stay") return {
    stays: true,
    words: `it was rolled back already${way.since ? `, ${(0, history_history.r4)({
     ...way.since,
     why: ""
    })}` : ""}`
   };
   if (way.to === "build") return {
    commit: way.entry.commit,
    words: way.entry.commit ? `to ${(0, release_commit.Fu)(way.entry.commit)}` : `to ${way.entry.build.digest}`
   };
   const kept = await registry.read(image, `${targetTag}-previous`, call);
   if (!kept || kept.digest === shown.digest) return;
   const label = await (0, revision.D)(registry, image, kept, call).catch(() => {});
   const commit = label !== void 0 && (0, release_commit.WM)(label) ? label : void 0;
   return {
    commit,
    words: `to ${commit ? (0, release_commit.Fu)(commit) : kept.digest}, which ${targetTag}-previous keeps`
   };
  }
  async function fleetOf(request, ports) {
   const known = request.tenantUrls.map(url => ({
    slug: url,
    tenant: {
     url,
     tells: tellsOf(request)
    }
   }));
   const {listed: fleet, skipped, faults} = await listed(request, ports);
   const members = (0, rollout_fleet.lS)(fleet, request);
   const listedUrls = new Set(members.map(({tenant}) => tenant.url));
   const all = [ ...members, ...known.filter(({tenant}) => !listedUrls.has(tenant.url)) ];
   const tenants = await (0, concurrent.r)(all, concurrent.S, async ({slug, tenant}) => {
    const running = await (0, release_running.Ki)(tenant, ports.tenants, {
     signal: ports.cancel
    });
    return "commit" in running ? {
     tenant: slug,
     commit: running.commit
    } : {
     tenant: slug,
     said: (0, release_running.Rh)(running)
    };
   });
   return {
    tenants,
    skipped,
    faults
   };
  }
  const tellsOf = ({buildinfoPath, buildinfoQuery, healthPath}) => ({
   buildinfoPath,
   buildinfoQuery,
   healthPath
  });
  async function listed({targetTag, skipTenants}, {controlPlane, ...ports}) {
   if (!controlPlane) return {
    listed: [],
    skipped: [],
    faults: []
   };
   try {
    return {
     ...await (0, rollout_fleet.p_)({
      tag: targetTag,
      skipTenants
     }, {
      ...ports,
      controlPlane
     }),
     faults: []
    };
   } catch (thrown) {
    return {
     listed: [],
     skipped: [],
     faults: [ `the fleet is not known: ${(0, failure.YP)((0, failure.h_)(thrown))}` ]
    };
   }
  }
  function commitsOf({images, tenants}) {
   const found = [];
   for (const {commit} of [ ...images, ...tenants ]) if (commit !== void 0 && !found.some(one => (0, 
   release_commit.Kd)(one, commit))) found.push(commit);
   return found;
  }
  const isOne = standing => standing.faults.length === 0 && [ ...standing.images, ...standing.tenants ].every(({commit}) => commit !== void 0) && commitsOf(standing).length === 1;
  var digest = __webpack_require__(1709);
  var facts = __webpack_require__(1349);
  var report_groups = __webpack_require__(6900);
  var lines = __webpack_require__(2365);
  var safe = __webpack_require__(9369);
  const WIDTH = 80;
  const LABEL = 10;
  const standingText = (standing, now) => [ ...(0, lines.LV)(verdict(standing), "", WIDTH), ...(0, 
  report_groups.c)(standing.images, image => imageLines(image, now).join("\n")).flatMap(alike => [ "", ...alike.map(titleOf), ...imageLines(alike[0], now) ]), ...tenantLines(standing), ...standing.faults.flatMap(fault => [ "", ...labelled("FAILED", fault) ]), ...standing.undo ? [ "", "To undo it", `  ${(0, 
  safe.I)(standing.undo)}` ] : [] ];
  function verdict(standing) {
   const commits = commitsOf(standing);
   const where = [ counted(standing.images.length, "image"), counted(standing.tenants.length, "tenant") ].filter(words => words !== "").join(" and ");
   if (isOne(standing)) return `${(0, release_commit.Fu)(commits[0])} is live in ${where}`;
   const unknown = [ ...standing.images, ...standing.tenants ].filter(({commit}) => commit === void 0).length;
   const parts = [ commits.length > 1 ? `${commits.map(release_commit.Fu).join(", ")} are live` : commits.length === 1 ? `${(0, 
   release_commit.Fu)(commits[0])} is live` : "", unknown > 0 ? `no commit is known of ${unknown === standing.images.length + standing.tenants.length ? where : `${unknown} of ${where}`}` : "", standing.faults.length > 0 ? "not everything could be read" : "" ];
   return `NOT ONE COMMIT: ${parts.filter(part => part !== "").join("; ")}`;
  }
  const counted = (count, noun) => count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
  const titleOf = ({image, tag}) => `${(0, safe.I)(image)}:${tag}`;
  function imageLines({shown, commit, live, hold, vetoes, back, fault}, now) {
   if (fault !== void 0) return labelled("FAILED", fault);
   const since = live ? Date.parse(live.at) : void 0;
   return [ ...labelled("shows", shown === void 0 ? "nothing: there is no such tag" : commit ? (0, 
   release_commit.Fu)(commit) : `${(0, digest.VK)(shown)}, whose commit nobody tells`), ...live && since !== void 0 ? labelled("since", `${(0, 
   facts.HB)(since)} ${(0, facts.SK)(since)} UTC (${(0, facts.xv)(now - since)}), ${live.mode} by ${live.by}`) : labelled("since", "not recorded"), ...live?.proof ? labelled("proved", live.proof) : [], ...labelled("back", back?.words ?? "nowhere: no older build is kept"), ...hold ? labelled("HELD", (0, 
   history_history.r4)(hold)) : [], ...vetoes.flatMap(one => labelled(one.isLive ? "VETOED" : "vetoed", `${one.commit ? (0, 
   release_commit.Fu)(one.commit) : one.digest ? (0, digest.VK)(one.digest) : "?"} ${(0, 
   history_history.r4)(one.veto)}${one.isLive ? " (it is live)" : ""}`)) ];
  }
  function labelled(label, text) {
   const [first = "", ...rest] = (0, lines.LV)((0, lines.h0)(text), " ".repeat(LABEL + 2), WIDTH);
   return [ `  ${label.padEnd(LABEL)}${first.trim()}`, ...rest ];
  }
  function tenantLines({tenants, skipped}) {
   if (tenants.length === 0) return [];
   const groups = (0, report_groups.c)(tenants, saidBy).sort((a, b) => b.length - a.length);
   const lines = groups.flatMap(group => labelled(shortWord(group[0]), `${counted(group.length, "tenant")}: ${names(group)}${group[0].commit ? "" : ` (${group[0].said ?? ""})`}`));
   return [ "", "tenants", ...lines, ...skipped.length > 0 ? labelled("skipped", skipped.join(", ")) : [] ];
  }
  const saidBy = ({commit, said}) => commit ? (0, release_commit.Fu)(commit) : said ?? "";
  const shortWord = ({commit}) => commit ? (0, release_commit.Fu)(commit) : "UNKNOWN";
  const MOST_NAMES = 8;
  const names = group => `${group.slice(0, MOST_NAMES).map(({tenant}) => tenant).join(", ")}${group.length > MOST_NAMES ? ` and ${group.length - MOST_NAMES} more` : ""}`;
  const standingJson = standing => ({
   one: isOne(standing),
   commits: commitsOf(standing),
   images: standing.images.map(({live, ...image}) => ({
    ...image,
    since: live?.at,
    by: live?.by,
    mode: live?.mode,
    run: live?.run,
    proof: live?.proof
   })),
   tenants: standing.tenants,
   skipped: standing.skipped,
   undo: standing.undo,
   faults: standing.faults
  });
  var parse = __webpack_require__(9526);
  var adapters = __webpack_require__(3769);
  var tell = __webpack_require__(1846);
  var run_waiting = __webpack_require__(6242);
  var with_inputs = __webpack_require__(4703);
  async function showStatus(raw, host, cancel, {out, json}) {
   return (0, with_inputs.w)(raw, "status", (0, parse.i$)(raw), host, async (request, context) => {
    const ports = {
     registry: (0, adapters.u5)(request, request.images, true, context),
     tenants: (0, adapters.kY)(context),
     controlPlane: await (0, adapters.kp)(request, context),
     clock: clock.m,
     log: context.log,
     cancel
    };
    const standing = context.secrets.clean(await status_status(request, ports));
    const waiting = (0, journal_waiting.z)((0, folders.Fm)(host.folder, host.env));
    if (json) (0, tell.m)({
     ...standingJson(standing),
     waiting: waiting.map(run_waiting.vA)
    }, out, context); else (0, tell.B)([ ...standingText(standing, clock.m.now()), ...(0, 
    run_waiting.hl)(waiting) ], out, context);
    return isOne(standing) ? 0 : 1;
   });
  }
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
