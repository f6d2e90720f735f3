"use strict";

exports.id = 784;

exports.ids = [ 784 ];

exports.modules = {
 9784: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   suiteOf: () => suiteOf
  });
  var _release_budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3348);
  var _release_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
  var _release_stopped__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7388);
  var _smoke_canary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4570);
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
 }
};
