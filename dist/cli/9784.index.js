"use strict";

exports.id = 9784;

exports.ids = [ 9784 ];

exports.modules = {
 9784: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   suiteOf: () => suiteOf
  });
  var _release_budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3348);
  var _release_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
  var _release_stopped__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7388);
  var _smoke_canary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2189);
  var _smoke_check__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6018);
  var _smoke_clean_up__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8540);
  const MOST = 2;
  function suiteOf({suite, source, env}, request, record, ports) {
   const {clock, journal, id} = ports;
   let nth = 0;
   return async (member, when) => {
    const tenant = {
     url: member.tenant.url,
     token: request.canaryToken,
     orgId: request.canaryOrgId
    };
    const canaries = Array.from({
     length: MOST
    }, (_, index) => (0, _smoke_canary__WEBPACK_IMPORTED_MODULE_5__.Fn)(tenant, index, (0, 
    _smoke_canary__WEBPACK_IMPORTED_MODULE_5__.u0)(id, index), env));
    if (nth === 0) journal.append({
     kind: "smoke",
     at: clock.now(),
     suite: source,
     canaries: canaries.map(({tenant: {url, orgId}, values}) => ({
      url,
      orgId,
      probe: values["probe"]
     }))
    });
    const canary = canaries[nth++];
    const checks = await runOn(canary, suite, record, ports);
    member.checks = checks;
    (0, _release_stopped__WEBPACK_IMPORTED_MODULE_2__.$)(ports.cancel);
    const passed = checks.filter(({verdict}) => verdict === "pass").length;
    record.note(`${member.slug} ${when}: ${passed} of ${checks.length} checks of ${suite.name} passed`);
    const red = checks.find(({verdict}) => verdict === "fail") ?? checks.find(({verdict}) => verdict !== "pass");
    if (red) throw failed(red, member, when);
   };
  }
  async function runOn(canary, suite, record, ports) {
   const budget = new _release_budget__WEBPACK_IMPORTED_MODULE_0__.H(ports.clock, ports.cancel);
   try {
    const checks = await (0, _smoke_check__WEBPACK_IMPORTED_MODULE_3__.J)(suite.checks, canary, ports, budget);
    const left = await (0, _smoke_clean_up__WEBPACK_IMPORTED_MODULE_4__.n)(suite, canary, ports, budget.total);
    left.forEach(record.warn);
    if (left.length === 0) ports.journal.append({
     kind: "cleaned",
     at: ports.clock.now(),
     canary: canary.index
    });
    return checks;
   } finally {
    budget.dispose();
   }
  }
  function failed({name, verdict, expected, got}, {slug}, when) {
   const what = verdict === "fail" ? `the check "${name}" failed on ${slug} ${when}` : `the check "${name}" could not be asked of ${slug} ${when}`;
   const why = [ expected && `expected ${expected}`, got && `got ${got}` ].filter(Boolean).join(", ");
   return new _release_failure__WEBPACK_IMPORTED_MODULE_1__.HR("canary-failed", `the canary failed: ${what}${why ? ` (${why})` : ""}`, {
    hint: verdict === "fail" ? "The build is bad, or the check is: repeat the request given below" : "See why the canary could not be asked, which says nothing of the build"
   });
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
