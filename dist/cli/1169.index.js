"use strict";

exports.id = 1169;

exports.ids = [ 1169 ];

exports.modules = {
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
 9932: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => MOST_AT_ONCE,
   r: () => concurrently
  });
  const MOST_AT_ONCE = 64;
  async function concurrently(items, most, act) {
   const results = new Array(items.length);
   let next = 0;
   const work = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await act(items[index], index);
   };
   await Promise.all(Array.from({
    length: Math.min(most, items.length)
   }, work));
   return results;
  }
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
 6441: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runSuite: () => runSuite
  });
  var _adapters_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);
  var _release_budget__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3348);
  var _release_concurrent__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9932);
  var _report_safe__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9369);
  var _request_fault__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(901);
  var _request_parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9526);
  var _smoke_canary__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2189);
  var _smoke_check__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6018);
  var _smoke_clean_up__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8540);
  var _adapters__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3769);
  var _context__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5208);
  var _suite__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8761);
  async function runSuite(name, raw, host, cancel, out) {
   const context = await (0, _context__WEBPACK_IMPORTED_MODULE_8__.q)(raw, host);
   const say = lines => void out.write(lines.map(line => `${(0, _report_safe__WEBPACK_IMPORTED_MODULE_2__.I)(context.secrets.redact(line))}\n`).join(""));
   try {
    const canaries = (0, _request_parse__WEBPACK_IMPORTED_MODULE_4__.SY)(raw);
    const {suite, faults = []} = await (0, _suite__WEBPACK_IMPORTED_MODULE_9__.x)(name, {
     env: host.env,
     mask: context.secrets.add
    });
    const wrong = [ ...canaries.ok ? [] : canaries.faults, ...context.networkFaults, ...faults ].map(_request_fault__WEBPACK_IMPORTED_MODULE_3__.Zh);
    if (canaries.ok && canaries.inputs.tenantUrls.length === 0) wrong.push("--tenant-urls: expected at least one tenant to ask");
    if (wrong.length > 0 || !suite || !canaries.ok) return say(wrong), 2;
    const {tenantUrls, tenantTokens, tenantOrgIds} = canaries.inputs;
    const known = tenantUrls.map((url, index) => ({
     url,
     token: tenantTokens[index],
     orgId: tenantOrgIds[index]
    }));
    const asked = await askAll(known, suite, context, cancel);
    say(asked.flatMap(linesOf));
    return asked.every(({checks}) => checks.every(({verdict}) => verdict === "pass")) ? 0 : 1;
   } finally {
    context.http.close();
   }
  }
  async function askAll(known, {suite, env}, context, cancel) {
   const ports = {
    id: context.id,
    tenants: (0, _adapters__WEBPACK_IMPORTED_MODULE_7__.kY)(context),
    clock: _adapters_clock__WEBPACK_IMPORTED_MODULE_0__.m,
    log: context.log,
    journal: {
     append: () => {}
    },
    cancel
   };
   const budget = new _release_budget__WEBPACK_IMPORTED_MODULE_1__.H(_adapters_clock__WEBPACK_IMPORTED_MODULE_0__.m, cancel);
   try {
    return await (0, _release_concurrent__WEBPACK_IMPORTED_MODULE_10__.r)(known.map((tenant, index) => (0, 
    _smoke_canary__WEBPACK_IMPORTED_MODULE_11__.Fn)(tenant, index, (0, _smoke_canary__WEBPACK_IMPORTED_MODULE_11__.u0)(context.id, index), env)), _release_concurrent__WEBPACK_IMPORTED_MODULE_10__.S, async canary => {
     const checks = await (0, _smoke_check__WEBPACK_IMPORTED_MODULE_5__.J)(suite.checks, canary, ports, budget);
     return {
      url: canary.tenant.url,
      checks,
      left: await (0, _smoke_clean_up__WEBPACK_IMPORTED_MODULE_6__.n)(suite, canary, ports, budget.total)
     };
    });
   } finally {
    budget.dispose();
   }
  }
  const WORDS = {
   pass: "passed",
   fail: "FAILED",
   inconclusive: "no answer",
   skipped: "skipped"
  };
  function linesOf({url, checks, left}) {
   const passed = checks.filter(({verdict}) => verdict === "pass").length;
   return [ `${url}: ${passed} of ${checks.length} checks passed`, ...checks.flatMap(checkLines), ...left ];
  }
  function checkLines({name, verdict, milliseconds, expected, got, repeat}) {
   const head = `  ${WORDS[verdict].padEnd(9)} ${name}`;
   if (verdict === "pass") return [ `${head} (${milliseconds} ms)` ];
   return [ verdict === "skipped" ? `${head}: ${got ?? ""}` : head, ...verdict === "skipped" ? [] : [ ...expected ? [ `            expected ${expected}` ] : [], `            got      ${got ?? ""}` ], ...repeat ? [ `            by hand  ${repeat}` ] : [] ];
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
 6018: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => runChecks
  });
  var ask = __webpack_require__(6540);
  var smoke_canary = __webpack_require__(2189);
  var judge = __webpack_require__(5735);
  var template = __webpack_require__(5599);
  function curlLine(check, {tenant, values}) {
   const {method, path, headers, as} = check;
   const given = {
    probe: values["probe"] ?? "",
    origin: values["origin"] ?? ""
   };
   const fields = Object.entries(headers).map(([name, value]) => `${name.toLowerCase()}: ${(0, 
   template.GS)(value, given, String)}`);
   const isSaid = name => fields.some(field => field.startsWith(`${name}:`));
   if (!isSaid("origin")) fields.unshift(`origin: ${given.origin}`);
   if (tenant.orgId && !isSaid("x-molecule-org-id")) fields.push(`x-molecule-org-id: ${tenant.orgId}`);
   const body = (0, template.cV)(check, given);
   const type = (0, template.TF)(check)["content-type"] ?? (isSaid("content-type") ? void 0 : "application/json");
   if (body !== void 0 && type !== void 0) fields.push(`content-type: ${type}`);
   return [ `curl -sS${method === "GET" ? "" : ` -X ${method}`} ${quoted(tenant.url + (0, 
   template.GS)(path, given, encodeURIComponent))}`, ...fields.map(field => `-H ${quoted(field)}`), as === "admin" ? '-H "authorization: Bearer $TOKEN"' : "", body === void 0 ? "" : `-d ${quoted(body)}` ].filter(Boolean).join(" ");
  }
  const quoted = text => `'${text.replaceAll("'", "'\\''")}'`;
  const RETRY_PAUSE = 500;
  const STOPPED = "the run was asked to stop";
  async function runChecks(checks, canary, ports, budget) {
   const reports = [];
   for (const group of groups(checks)) reports.push(...await Promise.all(group.map(check => runCheck(check, canary, ports, budget))));
   return reports;
  }
  function groups(checks) {
   const all = [];
   for (const check of checks) {
    const last = all.at(-1);
    const kept = new Set(last?.flatMap(({keeps}) => keeps.map(({name}) => name)));
    const joins = last && !(0, smoke_canary.D3)(check) && !last.some(smoke_canary.D3) && !(0, 
    template.r3)(check.text).some(({name}) => kept.has(name));
    if (joins) last.push(check); else all.push([ check ]);
   }
   return all;
  }
  async function runCheck(check, canary, ports, budget) {
   const {name} = check;
   const request = (0, template.mE)(check, canary.values);
   if ("missing" in request) return skipped(name, `it needs ${request.missing.join(", ")}, which no answer gave`);
   if (budget.isOver) return skipped(name, STOPPED);
   const spoilt = sharedValues(check).find(value => canary.failed.has(value) && !((0, 
   smoke_canary.D3)(check) && value === "probe"));
   if (spoilt !== void 0) return skipped(name, `it needs {${spoilt}} as "${canary.failed.get(spoilt)}" makes it, which failed`);
   if ((0, smoke_canary.D3)(check)) {
    canary.touched = true;
    ports.journal.append({
     kind: "asking",
     at: ports.clock.now(),
     canary: canary.index,
     check: name
    });
   }
   const began = ports.clock.elapsed();
   const {asked, judgement} = await askUntilItHolds(check, canary, ports, budget, began);
   const done = {
    name,
    milliseconds: ports.clock.elapsed() - began,
    tries: asked.tries
   };
   if (judgement?.pass) return {
    ...done,
    verdict: "pass"
   };
   if (!judgement && budget.isOver) return {
    ...done,
    verdict: "skipped",
    got: STOPPED
   };
   const expected = judgement?.expected ?? check.expectations[0].text;
   const got = judgement?.got ?? `no answer: ${asked.lost}`;
   const cause = sharedValues(check).flatMap(value => canary.lost.get(value) ?? [])[0];
   if (!judgement && (0, smoke_canary.D3)(check)) for (const value of sharedValues(check)) canary.lost.set(value, name);
   const verdict = judgement && cause === void 0 ? "fail" : "inconclusive";
   if (verdict === "fail") for (const value of madeBy(check)) canary.failed.set(value, name);
   return {
    ...done,
    verdict,
    expected,
    got: cause ? `${got}; the answer of "${cause}" was lost` : got,
    repeat: curlLine(check, canary)
   };
  }
  const sharedValues = ({text}) => (0, template.r3)(text).map(({name}) => name).filter(name => name !== "origin");
  const madeBy = check => [ ...check.keeps.map(({name}) => name), ...(0, smoke_canary.D3)(check) && sharedValues(check).includes("probe") ? [ "probe" ] : [] ];
  async function askUntilItHolds(check, canary, ports, budget, began) {
   const {clock} = ports;
   for (let tries = 0; ;) {
    const request = (0, template.mE)(check, canary.values);
    if ("missing" in request) throw new Error(`${check.name} was filled before`);
    const asked = await (0, ask.k)(check, request, canary, ports, (0, smoke_canary.D3)(check) ? budget.writes : budget.forward);
    const judgement = judged(check, asked, canary);
    tries += asked.tries;
    note(check, canary, asked, judgement, ports);
    const over = clock.elapsed() + RETRY_PAUSE - began > (check.retryFor ?? 0);
    if (!judgement || judgement.pass || over || budget.isOver) return {
     asked: {
      ...asked,
      tries
     },
     judgement
    };
    await clock.sleep(RETRY_PAUSE, budget.forward);
   }
  }
  function judged(check, {answer, refused}, {values}) {
   if (refused !== void 0) return {
    pass: false,
    expected: check.expectations[0].text,
    got: refused,
    kept: {}
   };
   return answer && (0, judge.S)(check, answer, values);
  }
  function note(check, canary, asked, judgement, {journal, clock}) {
   const kept = judgement?.kept ?? {};
   canary.values = {
    ...canary.values,
    ...kept
   };
   if (!(0, smoke_canary.D3)(check)) return;
   const status = asked.answer?.status ?? 0;
   const made = !asked.clear || status >= 200 && status < 300;
   const clear = asked.clear && !(made && check.keeps.some(({name}) => !Object.hasOwn(kept, name)));
   if (!clear) for (const {name} of check.keeps) canary.uncertain.add(name);
   journal.append({
    kind: "answered",
    at: clock.now(),
    canary: canary.index,
    check: check.name,
    kept,
    clear
   });
  }
  const skipped = (name, got) => ({
   name,
   verdict: "skipped",
   got,
   milliseconds: 0,
   tries: 0
  });
 }
};
