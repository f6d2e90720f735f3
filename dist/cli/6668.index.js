"use strict";

exports.id = 6668;

exports.ids = [ 6668 ];

exports.modules = {
 6668: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   recoverDeploy: () => recoverDeploy
  });
  var rollout_fleet = __webpack_require__(7527);
  var proof = __webpack_require__(2541);
  var commit = __webpack_require__(8952);
  var release_slug = __webpack_require__(3006);
  function replayFleet(entries) {
   const begun = entries.find(entry => entry.kind === "fleet");
   if (!begun) return;
   const {sha, tag, urlTemplate, urls, slugs, current, canary, skipped = [], tells, looks = 1, images, again} = begun;
   const [isCurrent, members] = [ new Set(current), new Map ];
   const add = (slug, addresses = {}) => {
    const saidBefore = isCurrent.has(slug) ? (0, commit.Fu)(sha) : "not known";
    const tenant = {
     url: Object.hasOwn(addresses, slug) ? addresses[slug] : (0, release_slug.Y)(urlTemplate, slug),
     tells
    };
    members.set(slug, {
     slug,
     tenant,
     saidBefore,
     isCurrent: isCurrent.has(slug),
     isAsked: false,
     isSkipped: false,
     isVouched: false
    });
   };
   for (const slug of slugs) add(slug, urls);
   const stragglers = new Set;
   const find = (slug, finding, change = {}) => {
    const member = members.get(slug);
    if (!member) return;
    Object.assign(member, {
     finding,
     ...change
    });
    if (finding && finding.state !== "shown" && slug !== canary) stragglers.add(member); else stragglers.delete(member);
   };
   for (const entry of entries) {
    if (entry.kind === "redeploying") for (const slug of entry.slugs) find(slug, void 0, {
     isAsked: true
    });
    if (entry.kind === "listed") {
     for (const slug of entry.gone) {
      find(slug, void 0);
      members.delete(slug);
     }
     for (const slug of entry.came) add(slug, entry.urls);
    }
    if (entry.kind !== "found") continue;
    for (const slug of entry.shown) find(slug, {
     state: "shown",
     got: (0, commit.Fu)(sha)
    });
    for (const {slug, state, got} of entry.behind) find(slug, {
     state,
     got
    });
   }
   const fleet = {
    sha,
    tag,
    members: [ ...members.values() ],
    stragglers,
    canary: members.get(canary ?? ""),
    skipped,
    looks,
    isRebuild: false
   };
   return {
    fleet,
    images,
    again
   };
  }
  var tag_report = __webpack_require__(4550);
  var recover = __webpack_require__(7061);
  var modes_recovered = __webpack_require__(7817);
  const LOOK = 3e3;
  async function recoverDeploy(entries, ports) {
   const recovered = await (0, recover.l)(entries, ports);
   const replayed = replayFleet(entries);
   if (!recovered || !replayed) return recovered;
   const {report, isDone} = recovered;
   const {fleet, again, images} = replayed;
   await (0, proof.ns)(fleet.members.filter(({isAsked, finding}) => isAsked && !finding), fleet, ports, LOOK);
   const hasBegun = report.images.length > 0;
   const how = (0, modes_recovered.q)(entries.find(entry => entry.kind === "end")?.outcome);
   const tags = hasBegun ? report.verdict : `${how}; no tag was moved`;
   const told = {
    ...report,
    images: hasBegun ? report.images : (0, tag_report.Hc)(images, "untouched"),
    sha: fleet.sha,
    faults: hasBegun ? report.faults : [ how ],
    finishedAt: ports.clock.now(),
    tenants: (0, rollout_fleet.Gm)(fleet),
    stragglers: [ ...fleet.stragglers ].map(({slug}) => slug),
    verdict: `${(0, rollout_fleet.Dn)(fleet) ? (0, rollout_fleet._Y)(fleet) : "no tenant was touched"}; ${tags}`
   };
   if (report.outcome !== "failed" && report.outcome !== "restored") return {
    report: told,
    isDone
   };
   return {
    report: {
     ...told,
     next: "Run this to go on where it stopped",
     command: again
    },
    isDone
   };
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
