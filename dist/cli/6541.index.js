"use strict";

exports.id = 6541;

exports.ids = [ 6541, 6853 ];

exports.modules = {
 6853: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => certificatesOf,
   trusting: () => trusting
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
  var _text_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7300);
  const PEM = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]*-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g;
  function trusting(path, env, now) {
   const own = certificatesOf(path);
   const warnings = own.flatMap((pem, at) => outdated(pem, now).map(words => `ca-file: certificate ${at + 1} of ${own.length} in it ${words}`));
   return {
    secureContext: node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext({
     ca: [ ...trustedByNode(env), ...own ]
    }),
    warnings
   };
  }
  function textOf(path) {
   const bytes = (0, _text_file__WEBPACK_IMPORTED_MODULE_3__.MH)(path, () => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
   const [first = 0, second = 0] = bytes;
   if (first === 48 && second > 128) throw new Error(`${path} is DER: openssl x509 -inform der -in ${path} writes it as PEM`);
   if (first + second === 255 + 254) throw new Error(`${path} is UTF-16, as PowerShell writes: save it as UTF-8`);
   return bytes.toString("latin1");
  }
  function outdated(pem, now) {
   const {subject, validFrom, validTo} = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
   const name = (subject ?? "").split("\n").join(", ");
   if (Date.parse(validTo) < now) return [ `(${name}) expired on ${validTo}: whoever shows one of it is refused` ];
   return Date.parse(validFrom) > now ? [ `(${name}) is not valid before ${validFrom}: see that the clock of this machine is right` ] : [];
  }
  const certificatesOf = path => certificatesIn(textOf(path));
  function certificatesIn(text) {
   const found = text.match(PEM) ?? [];
   if (found.length === 0) throw new Error("it holds no certificate in PEM (-----BEGIN CERTIFICATE-----)");
   for (const [at, certificate] of found.entries()) if (!isCertificate(certificate)) throw new Error(`certificate ${at + 1} of ${found.length} in it is none`);
   return found;
  }
  function isCertificate(pem) {
   try {
    return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).raw.length > 0;
   } catch {
    return false;
   }
  }
  function trustedByNode({NODE_EXTRA_CA_CERTS: extra}) {
   const {getCACertificates} = node_tls__WEBPACK_IMPORTED_MODULE_2__;
   if (getCACertificates) return getCACertificates("default");
   return [ ...node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates, ...extra ? readable(extra) : [] ];
  }
  function readable(path) {
   try {
    return certificatesOf(path);
   } catch {
    return [];
   }
  }
 },
 5538: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => wordsFor,
   t: () => proxyFault
  });
  var _faults__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56);
  const wordsFor = ({host, variable}) => `the proxy ${host} (${variable})`;
  function proxyFault(thrown, proxy, target) {
   const status = Number(/^Bad response: (\d{3})$/.exec(thrown.message)?.[1]);
   if (status) return refusal(status, proxy, target);
   const {what, hint, transient} = (0, _faults__WEBPACK_IMPORTED_MODULE_0__.K)(thrown);
   const {variable, url} = proxy;
   const mend = url.protocol === "https:" && /does not speak TLS/.test(what) ? `write http:// and not https:// into ${variable}, where that is how the proxy is spoken to` : transient ? `see that ${variable} names the proxy as it is, and that it runs` : hint;
   return new _faults__WEBPACK_IMPORTED_MODULE_0__.Y(`${wordsFor(proxy)}: ${what}`, {
    hint: mend,
    transient,
    cause: thrown
   });
  }
  function refusal(status, proxy, target) {
   const {variable, url} = proxy;
   const told = (what, hint, transient = false) => new _faults__WEBPACK_IMPORTED_MODULE_0__.Y(`${wordsFor(proxy)} ${what} (${status})`, {
    hint,
    transient
   });
   const direct = `or name it in NO_PROXY where it can be asked directly`;
   if (status === 407 || status === 401) return url.username || url.password ? told("does not accept its login", `correct user and password in ${variable}: http://user:password@host:port, special characters as % and their code`) : told("wants a login", `write it into ${variable}: http://user:password@host:port, special characters as % and their code; Basic is the one way to log in that is spoken`);
   if (status >= 500 || status === 408 || status === 429) return told(`has not reached ${target}`, `see whether the proxy reaches ${target}, ${direct}`, true);
   if (status === 403 || status === 405) return told(`does not let ${target} through`, `have ${target} allowed there, ${direct}`);
   return told(`does not open a way to ${target}`, `see that ${variable} names an HTTP proxy that allows CONNECT, ${direct}`);
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
 6541: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runDoctor: () => runDoctor
  });
  var clock = __webpack_require__(3350);
  var journal_folders = __webpack_require__(9801);
  var journal_waiting = __webpack_require__(8572);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var unstarted = __webpack_require__(5638);
  function whyMissing([program = ""], {PATH = ""}) {
   const places = program.includes("/") ? [ program ] : PATH.split(external_node_path_.delimiter).map(folder => (0, 
   external_node_path_.join)(folder || ".", program));
   const codes = places.map(codeOf);
   const there = places[codes.indexOf(void 0)];
   if (there !== void 0) return (0, unstarted.Ko)(there);
   const refused = places[codes.indexOf("EACCES")];
   return refused === void 0 ? (0, unstarted.OB)({
    code: "ENOENT"
   }, program) : (0, unstarted.OB)({
    code: "EACCES"
   }, refused);
  }
  function codeOf(path) {
   try {
    if (!(0, external_node_fs_.statSync)(path).isFile()) return "EACCES";
    (0, external_node_fs_.accessSync)(path, external_node_fs_.constants.X_OK);
    return;
   } catch (fault) {
    return fault.code === "EACCES" ? "EACCES" : "ENOENT";
   }
  }
  var commit = __webpack_require__(8952);
  var command = __webpack_require__(4260);
  var failure = __webpack_require__(9991);
  const ok = (about, words) => ({
   level: "ok",
   about,
   words
  });
  const warning = (about, words, remedy) => ({
   level: "warning",
   about,
   words,
   remedy
  });
  const bad = (about, words, remedy) => ({
   level: "bad",
   about,
   words,
   remedy
  });
  async function tried(about, name, look, level = bad) {
   try {
    return await look();
   } catch (thrown) {
    const {message, hint} = (0, failure.h_)(thrown);
    return [ level(about, name === "" || message.includes(name) ? message : `${name}: ${message}`, hint) ];
   }
  }
  var release_digest = __webpack_require__(1709);
  var kill_switch = __webpack_require__(3121);
  var amend = __webpack_require__(1087);
  var history_history = __webpack_require__(7498);
  var referrers = __webpack_require__(6989);
  var commands = __webpack_require__(3309);
  var rollout_fleet = __webpack_require__(7527);
  var release_running = __webpack_require__(5110);
  var release_slug = __webpack_require__(3006);
  async function ofTenants(request, ports, call) {
   const {found, canaryUrl} = await ofFleet(request, ports);
   const urls = new Set([ ...request.tenantUrls, ...canaryUrl === void 0 ? [] : [ canaryUrl ] ]);
   return [ ...found, ...await ofCanaries([ ...urls ], request, ports, call) ];
  }
  async function ofFleet(request, {controlPlane, ...ports}) {
   const slug = request.canarySlug === "none" ? void 0 : request.canarySlug;
   const isOwn = request.fleet.length > 0 || request.fleetCommand !== void 0;
   let canaryUrl = slug === void 0 || isOwn ? void 0 : (0, release_slug.Y)(request.tenantUrlTemplate, slug);
   if (!controlPlane) return {
    found: [],
    canaryUrl
   };
   const found = await tried(isOwn ? "fleet" : "control plane", "", async () => {
    const {listed: fleet, skipped} = await (0, rollout_fleet.p_)({
     tag: request.targetTag,
     skipTenants: request.skipTenants
    }, {
     ...ports,
     controlPlane
    });
    const tenants = (0, rollout_fleet.U9)(fleet.length + skipped.length, "tenant");
    const listed = isOwn ? ok("fleet", `${controlPlane.lister} lists ${tenants}`) : ok("control plane", `takes the token, and lists ${tenants} in a dry run`);
    if (slug === void 0) return [ listed ];
    const canary = fleet.find(one => one.slug === slug);
    if (!canary) return [ listed, bad("canary", `${slug} is no tenant of the fleet, or one that is skipped`, "Set canary-slug to a tenant of the fleet, or to none") ];
    canaryUrl = (0, rollout_fleet.lS)([ canary ], request)[0].tenant.url;
    return [ listed, ok("canary", `${slug} is in the fleet`) ];
   });
   return {
    found,
    canaryUrl
   };
  }
  async function ofCanaries(urls, {buildinfoPath, buildinfoQuery, healthPath}, {tenants}, call) {
   return Promise.all(urls.map(async url => {
    const tenant = {
     url,
     tells: {
      buildinfoPath,
      buildinfoQuery,
      healthPath
     }
    };
    const [running, sick] = await Promise.all([ (0, release_running.Ki)(tenant, tenants, call), (0, 
    release_running.L8)(tenant, tenants, call) ]);
    const spoken = "commit" in running ? `runs ${(0, commit.Fu)(running.commit)}` : "said" in running ? `does not say what it runs (${running.said})` : `does not answer (${running.unreachable})`;
    const health = sick === void 0 ? "is well" : `is not well (${"said" in sick ? sick.said : sick.unreachable})`;
    const words = `${tenant.url} ${spoken}, and ${health}`;
    return "commit" in running && sick === void 0 ? ok("canary", words) : bad("canary", words, `See that it is up, and that ${buildinfoPath} and ${healthPath} answer without a login`);
   }));
  }
  async function examine(request, ports) {
   const call = {
    signal: ports.cancel
   };
   const [images, forge, tenants] = await Promise.all([ Promise.all(request.images.map(image => ofImage(image, request, ports, call))), ofForge(request, ports, call), ofTenants(request, ports, call) ]);
   return [ ...images.flatMap(({found}) => found), ...forge, ...tenants, ...ofClock(images.flatMap(({skew}) => skew ?? [])) ];
  }
  async function ofImage(image, request, {registry, writeRight, clock}, call) {
   const {targetTag} = request;
   let digest;
   const read = await tried("pull", image.name, async () => {
    const shown = await registry.read(image, targetTag, call);
    digest = shown?.digest;
    return [ shown ? ok("pull", `${image.name}: ${targetTag} can be read`) : warning("pull", `${image.name}: it can be read, and has no tag ${targetTag}`, "See how the image and its tag are spelled; a first promote makes the tag") ];
   });
   const {state, words, hint, date} = await writeRight.prove(image, call).catch(thrown => ({
    state: "unproved",
    words: (0, failure.h_)(thrown).message,
    hint: void 0,
    date: void 0
   }));
   const push = {
    proved: ok,
    refused: bad,
    unproved: warning
   }[state]("push", `${image.name}: ${words}`, state === "proved" ? void 0 : hint ?? "See what the registry lets this login do");
   const locks = await tried("tags", image.name, async () => {
    const tags = [ targetTag, `${targetTag}-previous`, (0, history_history.DJ)(targetTag) ];
    const locked = (await Promise.all(tags.map(async tag => ({
     tag,
     why: await writeRight.lockOf(image, tag, call)
    })))).filter(({why}) => why !== void 0);
    return locked.map(({tag, why}) => bad("tags", `${image.name}: ${tag} cannot be moved: ${why}`, `Except ${targetTag}, ${targetTag}-* from the rule, and leave it for the tags of builds`));
   }, warning);
   const history = await tried("history", image.name, () => ofHistory(image, request, registry, call));
   const referrers = digest === void 0 ? [] : await tried("referrers", image.name, () => ofReferrers(image, digest, registry, call), warning);
   const found = [ ...read, push, ...locks, ...history, ...referrers ].map(one => ({
    ...one,
    image: image.name
   }));
   return {
    found,
    skew: date === void 0 ? void 0 : clock.now() - date
   };
  }
  async function ofHistory(image, request, registry, call) {
   const {targetTag} = request;
   const kept = await (0, amend.L)(registry, image, (0, history_history.DJ)(targetTag), call);
   if (!kept) return [ ok("history", `${image.name}: none yet; the first move begins one`) ];
   const {hold} = kept.history;
   const shown = await registry.read(image, targetTag, call);
   const veto = shown && (0, history_history.mw)(kept.history, {
    digest: shown.digest
   });
   const same = {
    ...request,
    images: [ image ],
    sourceTag: void 0
   };
   const found = [ ...hold ? [ warning("history", `${image.name}: automatic releases are held ${(0, 
   history_history.r4)(hold)}`, `Where that is over: ${(0, command.Vs)("lift", same)}`) ] : [], ...veto ? [ warning("history", `${image.name}: what is live is vetoed ${(0, 
   history_history.r4)(veto)}`, `Take it away: ${(0, commands.$v)(same)}`) ] : [] ];
   return found.length > 0 ? found : [ ok("history", `${image.name}: can be read, nothing is held`) ];
  }
  async function ofReferrers(image, digest, registry, call) {
   const [listed, fallback] = await Promise.all([ registry.referrers(image, digest, call), registry.digest(image, (0, 
   referrers.f)(digest), call) ]);
   const tag = `the tag sha256-${(0, release_digest.VK)(digest)}…`;
   if (!listed) return [ ok("referrers", `${image.name}: the registry has no referrers API; signatures and the like lie under ${tag} (${fallback ? "which is there" : "there is none yet"})`) ];
   return [ ok("referrers", `${image.name}: the registry has the referrers API, and lists ${listed.length} for what ${fallback ? `is live; ${tag} is there too` : "is live"}`) ];
  }
  async function ofForge({branch, disabledVariable, controlToken}, {forge}, call) {
   if (!forge) return [];
   const commits = await tried("forge", "", async () => {
    const head = await forge.head(branch, call);
    const [contexts] = await Promise.all([ forge.contexts(head, call), forge.commitsAhead(head, head, call) ]);
    return [ ok("forge", `the token reads ${branch} (${(0, commit.Fu)(head)}), its ${contexts.length} ${contexts.length === 1 ? "context" : "contexts"}, and compares commits`) ];
   });
   if (!controlToken) return [ ...commits, warning("kill switch", "it is not read live: no control-token is given", `Give a control-token that may read ${disabledVariable}`) ];
   const killSwitch = await tried("kill switch", "", async () => {
    const said = await forge.variable(disabledVariable, call);
    const on = said === void 0 ? false : (0, kill_switch.M)(said);
    if (on === void 0) return [ bad("kill switch", `${disabledVariable} is neither on nor off, which holds every deploy`, `Set it to ${kill_switch.q}`) ];
    if (on) return [ warning("kill switch", `${disabledVariable} is ON: no automatic deploy goes on`, "Where that is over, set it to false") ];
    return [ ok("kill switch", `${disabledVariable} can be read, and is off${said === void 0 ? " (there is no such variable)" : ""}`) ];
   });
   return [ ...commits, ...killSwitch ];
  }
  const [BAD_SKEW, TOLD_SKEW] = [ 5 * 6e4, 3e4 ];
  function ofClock(skews) {
   const skew = skews.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0];
   if (skew === void 0) return [];
   const words = `this machine's clock is ${Math.round(Math.abs(skew) / 1e3)} s ${skew > 0 ? "ahead of" : "behind"} the registry's`;
   const remedy = "Set the clock (timedatectl set-ntp true)";
   if (Math.abs(skew) > BAD_SKEW) return [ bad("clock", words, `${remedy}: tokens and signatures are refused for it`) ];
   return [ Math.abs(skew) > TOLD_SKEW ? warning("clock", words, remedy) : ok("clock", "agrees with the registry's") ];
  }
  var groups = __webpack_require__(6900);
  var lines = __webpack_require__(2365);
  var safe = __webpack_require__(9369);
  const WIDTH = 80;
  const INDENT = " ".repeat(9);
  const LEVELS = [ "bad", "warning", "ok" ];
  const WORDS = {
   ok: "ok",
   warning: "warning",
   bad: "BAD"
  };
  function diagnosisText(all) {
   const count = level => all.filter(one => one.level === level).length;
   const sum = `${count("bad")} bad, ${count("warning")} ${count("warning") === 1 ? "warning" : "warnings"}, ${count("ok")} ok`;
   return [ ...(0, groups.c)(all, likeness).flatMap(diagnosis_text_lines), "", count("bad") > 0 ? `a release would fail: ${sum}` : `nothing stands in the way: ${sum}` ];
  }
  function likeness({image, words, remedy = ""}) {
   const said = rest(words, image);
   if (image === void 0 || said === words || said.includes(image)) return `${words} ${remedy}`;
   return `: ${said} ${(0, groups._)(remedy, image, [])}`;
  }
  function diagnosis_text_lines(alike) {
   const [{words, remedy, image}] = alike;
   const level = LEVELS.find(one => alike.some(found => found.level === one)) ?? "ok";
   const about = [ ...new Set(alike.map(one => one.about)) ].join(", ");
   const images = [ ...new Set(alike.flatMap(one => one.image ?? [])) ];
   const said = image !== void 0 && images.length > 1 ? `${images.join(", ")}${rest(words, image)}` : words;
   const [first = "", ...more] = (0, lines.LV)((0, lines.h0)(`${about}: ${said}`), INDENT, WIDTH);
   const mend = remedy && image !== void 0 ? (0, groups._)(remedy, image, images) : remedy;
   return [ `${WORDS[level].padEnd(9)}${first.trimStart()}`, ...more, ...mend ? remedyLines(mend) : [] ];
  }
  const rest = (words, image) => image !== void 0 && words.startsWith(`${image}: `) ? words.slice(image.length) : words;
  function remedyLines(remedy) {
   const [, words = remedy, command] = /^(.*?:) (release-action .*)$/.exec(remedy) ?? [];
   return [ ...(0, lines.LV)(`-> ${(0, lines.h0)(capital(words))}`, INDENT, WIDTH), ...command === void 0 ? [] : [ `${INDENT}   ${(0, 
   safe.I)(command)}` ] ];
  }
  const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
  var parse = __webpack_require__(9526);
  var adapters = __webpack_require__(3769);
  var address = __webpack_require__(4717);
  var http_faults = __webpack_require__(56);
  var exchange = __webpack_require__(6836);
  const MOST = 6e3;
  const MOST_LINKS = 10;
  async function peek(url, agents, signal) {
   const {wire, agent} = await agents.fresh("https:");
   const within = AbortSignal.timeout(MOST);
   const request = wire.request({
    ...(0, exchange.$)(url),
    method: "HEAD",
    agent,
    rejectUnauthorized: false,
    signal: signal ? AbortSignal.any([ signal, within ]) : within
   });
   try {
    const socket = await secured(request);
    const {authorized, authorizationError} = socket;
    const chain = chainOf(socket.getPeerCertificate(true));
    const code = String(authorizationError ?? "");
    return {
     doubt: authorized ? void 0 : (0, http_faults.K)(Object.assign(new Error(code), {
      code
     })),
     issuer: nameIn(chain.at(-1)?.issuer),
     chain: chain.map(({fingerprint256}) => fingerprint256),
     proxy: agents.proxyOf(url)
    };
   } finally {
    request.destroy();
   }
  }
  const secured = request => new Promise((resolve, reject) => {
   request.on("error", reject);
   request.once("socket", socket => socket.once("secureConnect", () => resolve(socket)));
  });
  function chainOf(first) {
   const chain = [];
   for (let one = first; one?.fingerprint256 && !chain.includes(one) && chain.length < MOST_LINKS; one = one.issuerCertificate) chain.push(one);
   return chain;
  }
  function nameIn(subject) {
   const {CN, O} = subject ?? {};
   return [ CN ?? O ?? "nobody who is named" ].flat()[0];
  }
  var fault = __webpack_require__(5538);
  var concurrent = __webpack_require__(9932);
  var release_image = __webpack_require__(1e3);
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_tls_ = __webpack_require__(1692);
  var ca = __webpack_require__(6853);
  const fingerprint = pem => new external_node_crypto_.X509Certificate(pem).fingerprint256;
  const namesOf = looks => looks.map(({host}) => host).join(", ");
  function ofFiles(files) {
   const own = new Map;
   const ofTheWorld = new Set(Object.values(files).some(Boolean) ? external_node_tls_.rootCertificates.map(fingerprint) : []);
   const found = Object.entries(files).flatMap(([name, path]) => {
    if (!path) return [];
    try {
     const all = (0, ca.m)(path);
     for (const one of all.map(fingerprint).filter(print => !ofTheWorld.has(print))) own.set(one, name);
     return [ ok("certificates", `${name}: ${(0, rollout_fleet.U9)(all.length, "certificate")} of ${path}, trusted beside Node's own`) ];
    } catch (fault) {
     const why = fault.message.replace(`${path} cannot be read: `, "");
     return [ warning("certificates", `${name} names ${path}, which counts for nothing: ${why}`, `Correct the path of ${name}, or take it away`) ];
    }
   });
   return {
    found,
    own
   };
  }
  function ofCertificates(looks, own) {
   const doubted = looks.flatMap(({host, peer, proxy}) => {
    if (!peer?.doubt) return [];
    const {what, hint} = peer.doubt;
    const through = proxy ? `, through ${(0, fault.M)(proxy)}` : "";
    return [ bad("certificates", `${host}: ${what}${through}. It was issued by "${peer.issuer}": where ${host} is not your own, somebody on the way looks into TLS`, hint) ];
   });
   const vouched = new Map;
   for (const look of looks) {
    const by = look.peer && !look.peer.doubt ? look.peer.chain.flatMap(one => own.get(one) ?? [])[0] : void 0;
    const key = by && `"${look.peer.issuer}" of ${by}`;
    if (key) vouched.set(key, [ ...vouched.get(key) ?? [], look ]);
   }
   return [ ...doubted, ...[ ...vouched ].map(([by, hosts]) => ok("certificates", `${namesOf(hosts)}: vouched for by ${by}. Where that is not your own host, a proxy looks into what goes through`)) ];
  }
  function ofUnproved({NODE_TLS_REJECT_UNAUTHORIZED: word}) {
   if (word !== "0") return [];
   return [ warning("certificates", "NODE_TLS_REJECT_UNAUTHORIZED=0: nobody proves who he is, and whoever is on the way gets every token", "Unset it, and give the CA that is missing by ca-file") ];
  }
  const MOST_HOSTS = 20;
  const AT_ONCE = 6;
  async function networkFindings(request, caFile, context, cancel) {
   const {host: {env}, agents, networkWarnings} = context;
   const urls = hostsOf(request, context).slice(0, MOST_HOSTS);
   const looks = await (0, concurrent.r)(urls, AT_ONCE, async url => {
    const proxy = agents.proxyOf(url);
    if (url.protocol !== "https:") return {
     host: url.host,
     proxy
    };
    return peek(url, agents, cancel).then(peer => ({
     host: url.host,
     proxy,
     peer
    }), fault => ({
     host: url.host,
     proxy,
     fault
    }));
   });
   const {found, own} = ofFiles({
    "ca-file": caFile,
    NODE_EXTRA_CA_CERTS: env["NODE_EXTRA_CA_CERTS"]?.trim()
   });
   return [ ...ofProxies(looks, env), ...networkWarnings.map(words => words.startsWith("ca-file") ? warning("certificates", words, "Put the certificate that counts today into the file") : warning("proxy", words, "Correct the entry, or take it out")), ...found, ...ofCertificates(looks, own), ...ofUnproved(env) ];
  }
  function hostsOf({images, apiUrl, controlPlaneUrl, controlPlaneToken, tenantUrls, tenantUrlTemplate, canarySlug, fleet, fleetCommand}, {host}) {
   const isOwn = fleet.length > 0 || fleetCommand !== void 0;
   const canary = canarySlug === void 0 || canarySlug === "none" ? void 0 : fleet.find(({slug}) => slug === canarySlug)?.url ?? (isOwn ? void 0 : (0, 
   release_slug.Y)(tenantUrlTemplate, canarySlug));
   const addresses = [ ...images.map(({registry}) => (0, release_image.Fd)(registry) ? ecrApi(registry, host.env) : (0, 
   address.Ag)(registry)), ...host.trigger.repository ? [ apiUrl ?? host.apiUrl ] : [], ...controlPlaneToken === void 0 ? [] : [ controlPlaneUrl ], ...tenantUrls, canary ];
   const origins = addresses.flatMap(address => address !== void 0 && URL.canParse(address) ? [ new URL(address).origin ] : []);
   return [ ...new Set(origins) ].map(origin => new URL(origin));
  }
  function ecrApi(registry, {AWS_ENDPOINT_URL_ECR: own, AWS_ENDPOINT_URL: ofAll}) {
   const given = own ?? ofAll;
   if (given) return given;
   const {region, fips, dualStack} = (0, release_image.Fd)(registry);
   const [, end] = /\.(amazonaws\.com(?:\.cn)?)$/.exec(registry) ?? [];
   return end === void 0 || fips || dualStack ? void 0 : `https://api.ecr.${region}.${end}`;
  }
  function ofProxies(looks, env) {
   if (looks.length === 0) return [];
   const proxies = new Map(looks.flatMap(({proxy}) => proxy ? [ [ proxy.variable, proxy ] ] : []));
   if (proxies.size === 0) return [ ok("proxy", `everybody is asked directly${NAMES.some(name => env[name]?.trim()) ? ": no variable that is set is for any of them" : ""}`), ...ofHttpAlone(env) ];
   const found = [ ...proxies.values() ].map(proxy => {
    const through = looks.filter(look => look.proxy?.variable === proxy.variable);
    const faults = through.flatMap(({fault}) => fault ? [ (0, http_faults.K)(fault) ] : []).filter(({what}) => what.startsWith((0, 
    fault.M)(proxy)));
    const [first] = faults;
    if (!first) return ok("proxy", `${(0, fault.M)(proxy)} is for ${namesOf(through)}`);
    return bad("proxy", `${first.what}; it is for ${namesOf(through)}`, first.hint);
   });
   const direct = looks.filter(({proxy}) => !proxy);
   return [ ...found, ...direct.length > 0 ? [ ok("proxy", `asked directly: ${namesOf(direct)}`) ] : [] ];
  }
  const NAMES = [ "HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy" ];
  function ofHttpAlone(env) {
   const isSet = name => [ name, name.toLowerCase() ].some(one => env[one]?.trim());
   if (!isSet("HTTP_PROXY") || isSet("HTTPS_PROXY") || isSet("ALL_PROXY")) return [];
   return [ warning("proxy", "HTTP_PROXY is for plain HTTP alone, and nobody here is asked by it", "Where https is to go through the proxy too, set HTTPS_PROXY") ];
  }
  var recover_command = __webpack_require__(1413);
  var tell = __webpack_require__(1846);
  var with_inputs = __webpack_require__(4703);
  var oci_credentials = __webpack_require__(7760);
  var dist = __webpack_require__(7934);
  var redirect = __webpack_require__(693);
  var errors = __webpack_require__(5397);
  var said = __webpack_require__(6009);
  var oci_session = __webpack_require__(6230);
  const MAX_BYTES = 1024 * 1024;
  function createOciWriteRight({images, ...parts}) {
   const sessions = new Map;
   const sessionOf = ({registry: host}) => {
    const repositories = images.filter(({registry}) => registry === host).map(({repository}) => repository);
    const session = sessions.get(host) ?? new oci_session.N({
     ...parts,
     access: "pull,push",
     host,
     repositories
    });
    sessions.set(host, session);
    return session;
   };
   async function ask(image, request, call) {
    let granted;
    const answer = await sessionOf(image).ask(image.repository, authorization => {
     granted = actionsIn(authorization, image.repository);
     const headers = authorization === void 0 ? {} : {
      authorization
     };
     return (0, redirect.t)(parts.http, {
      ...call,
      ...request,
      headers,
      maxBytes: MAX_BYTES,
      retry: false
     });
    }, call);
    return {
     answer,
     granted
    };
   }
   return {
    async prove(image, call = {}) {
     try {
      const url = `${(0, address.Ag)(image.registry)}/v2/${image.repository}/blobs/uploads/`;
      const {answer, granted} = await ask(image, {
       method: "POST",
       url,
       body: ""
      }, call);
      const login = sessionOf(image).loginOf(image.repository);
      const date = dateOf(answer);
      if (answer.status !== 202) {
       const {message, hint, reason} = (0, errors.g5)(answer, {
        verb: "write",
        what: image.name,
        registry: image.registry,
        login
       });
       const told = granted && !granted.includes("push") ? `; its token server granted ${granted.join(", ") || "nothing"} alone` : "";
       return {
        state: reason === "registry-denied" ? "refused" : "unproved",
        words: `${message}${told}`,
        hint,
        date
       };
      }
      const left = await cancel(image, answer, ask, call);
      const scope = granted ? `its token grants ${granted.join(", ")}, and an` : "an";
      return {
       state: "proved",
       words: `may push ${login}: ${scope} upload was opened and ${left ?? "cancelled"}`,
       date
      };
     } catch (thrown) {
      if (call.signal?.aborted) throw thrown;
      const {message, hint, reason} = (0, failure.h_)(thrown);
      return {
       state: reason === "registry-denied" ? "refused" : "unproved",
       words: message,
       hint
      };
     }
    },
    lockOf: async () => {}
   };
  }
  async function cancel(image, opened, ask, call) {
   const {location} = opened.headers;
   const there = (0, address.gE)(location, opened.url);
   if (!there || there.origin !== new URL(opened.url).origin) return "left to the registry, which keeps it elsewhere and drops it by itself";
   const answer = await ask(image, {
    method: "DELETE",
    url: there.href
   }, call).then(asked => asked.answer, () => {});
   if (answer && [ 200, 202, 204, 404 ].includes(answer.status)) return;
   return `left to the registry, which drops it by itself (${answer ? (0, said.r)(answer) : "no answer"})`;
  }
  const Claims = dist.Ikc({
   access: dist.YOg(dist.Ikc({
    type: dist.YjP(),
    name: dist.YjP(),
    actions: dist.YOg(dist.YjP())
   }))
  });
  function actionsIn(authorization, repository) {
   const payload = /^Bearer [^.]+\.([^.]+)\.[^.]*$/.exec(authorization ?? "")?.[1];
   if (payload === void 0) return;
   const claims = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), Claims), Buffer.from(payload, "base64url").toString("utf8"));
   return claims.success ? claims.output.access.filter(({type, name}) => type === "repository" && name === repository).flatMap(({actions}) => actions) : void 0;
  }
  function dateOf({headers: {date}}) {
   const at = date === void 0 ? NaN : Date.parse(date);
   return Number.isNaN(at) ? void 0 : at;
  }
  function writeRight({registryAuth, registryRealms, githubToken, awsRoles}, images, context) {
   const {http, log, secrets: {add: mask}, host: {env, home}} = context;
   const credentials = (0, oci_credentials.z)({
    registryAuth,
    githubToken,
    env,
    home,
    mask,
    log
   });
   const oci = createOciWriteRight({
    http,
    credentials,
    realms: registryRealms,
    images,
    clock: clock.m,
    mask
   });
   let opened;
   const open = async () => {
    const {createEcrWriteRight} = await Promise.all([ __webpack_require__.e(5159), __webpack_require__.e(2465) ]).then(__webpack_require__.bind(__webpack_require__, 2465));
    return createEcrWriteRight({
     roles: awsRoles,
     clock: clock.m,
     mask,
     agents: context.agents.pair
    });
   };
   const of = async ({registry: host}) => (0, release_image.Fd)(host) ? opened ??= open() : oci;
   return {
    prove: async (image, call) => (await of(image)).prove(image, call),
    lockOf: async (image, tag, call) => (await of(image)).lockOf(image, tag, call)
   };
  }
  async function runDoctor(raw, host, cancel, {out, json}) {
   return (0, with_inputs.w)(raw, "doctor", (0, parse.Xs)(raw), host, async (request, context) => {
    const ports = {
     registry: (0, adapters.u5)(request, request.images, true, context),
     writeRight: writeRight(request, request.images, context),
     tenants: (0, adapters.kY)(context),
     forge: (0, adapters.$D)(request, context),
     controlPlane: await (0, adapters.kp)(request, context),
     clock: clock.m,
     log: context.log,
     cancel
    };
    const [release, network] = await Promise.all([ examine(request, ports), networkFindings(request, raw["ca-file"]?.trim(), context, cancel) ]);
    const found = [ ...network, ...release, ...ofMachine(request, host) ];
    const asked = request.images.length + request.tenantUrls.length > 0 || ports.forge || ports.controlPlane;
    const all = context.secrets.clean(asked ? found : [ warning("inputs", "nothing was given to look at", "Give what a release is given: --images and the rest, see release-action doctor --help"), ...found ]);
    if (json) (0, tell.m)(all, out, context); else (0, tell.B)(diagnosisText(all), out, context);
    return all.some(({level}) => level === "bad") ? 1 : 0;
   });
  }
  function ofMachine(request, {folder, env}) {
   const folders = (0, journal_folders.JU)(folder, env);
   const takes = folders.find(one => (0, journal_folders.q9)(one) === void 0);
   const journal = takes === void 0 ? bad("journal", `no folder takes one: ${folders.map(one => `${one} (${(0, 
   journal_folders.q9)(one)})`).join(", ")}`, "Make one of them writable, or set XDG_STATE_HOME") : ok("journal", `would lie in ${takes}`);
   const waiting = (0, journal_waiting.z)((0, journal_folders.Fm)(folder, env)).filter(({state, hasBegun}) => state !== "lives" && hasBegun);
   return [ ...ofCommand(request, env), journal, ...waiting.map(({mode, path}) => warning("journal", `a ${mode} waits to be put right`, `Finish it: ${(0, 
   recover_command.op)(path)}`)) ];
  }
  function ofCommand({fleet, fleetCommand, rolloutCommand}, env) {
   const lister = fleetCommand ? "fleet-command" : fleet.length > 0 ? "fleet" : void 0;
   if (!rolloutCommand) return lister ? [ warning("rollout command", `there is none beside ${lister}`, "Set rollout-command: the command that moves a batch of tenants") ] : [];
   const missing = whyMissing(rolloutCommand.words, env);
   const program = rolloutCommand.words[0];
   return [ missing === void 0 ? ok("rollout command", `${program} is there`) : bad("rollout command", `${program} could not be started: ${missing.why}`, missing.hint ?? (0, 
   unstarted.l8)("rollout-command")) ];
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
