"use strict";
exports.id = 784;
exports.ids = [784];
exports.modules = {

/***/ 9784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   suiteOf: () => (/* binding */ suiteOf)
/* harmony export */ });
/* harmony import */ var _release_budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3348);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
/* harmony import */ var _release_stopped__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7388);
/* harmony import */ var _smoke_canary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2189);
/* harmony import */ var _smoke_check__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6018);
/* harmony import */ var _smoke_clean_up__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8540);






/** It is asked so often at most: after the canary's proof, and at the end of its soak. */
const MOST = 2;
/**
 * Asks the canary of a deploy a smoke suite. What it makes there is deleted at once, and the journal knows of it first.
 * @returns what asks it, and throws a Failure `canary-failed` where a check does not pass
 */
function suiteOf({ suite, source, env }, request, record, ports) {
    const { clock, journal, id } = ports;
    let nth = 0;
    return async (member, when) => {
        const tenant = { url: member.tenant.url, token: request.canaryToken, orgId: request.canaryOrgId };
        const canaries = Array.from({ length: MOST }, (_, index) => (0,_smoke_canary__WEBPACK_IMPORTED_MODULE_5__/* .freshCanary */ .Fn)(tenant, index, (0,_smoke_canary__WEBPACK_IMPORTED_MODULE_5__/* .probeOf */ .u0)(id, index), env));
        if (nth === 0) {
            journal.append({
                kind: 'smoke', at: clock.now(), suite: source,
                canaries: canaries.map(({ tenant: { url, orgId }, values }) => ({ url, orgId, probe: values['probe'] })),
            });
        }
        const canary = canaries[nth++];
        const checks = await runOn(canary, suite, record, ports);
        member.checks = checks;
        (0,_release_stopped__WEBPACK_IMPORTED_MODULE_2__/* .throwIfStopped */ .$)(ports.cancel);
        const passed = checks.filter(({ verdict }) => verdict === 'pass').length;
        record.note(`${member.slug} ${when}: ${passed} of ${checks.length} checks of ${suite.name} passed`);
        const red = checks.find(({ verdict }) => verdict === 'fail') ?? checks.find(({ verdict }) => verdict !== 'pass');
        if (red)
            throw failed(red, member, when);
    };
}
async function runOn(canary, suite, record, ports) {
    const budget = new _release_budget__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ .H(ports.clock, ports.cancel);
    try {
        const checks = await (0,_smoke_check__WEBPACK_IMPORTED_MODULE_3__/* .runChecks */ .J)(suite.checks, canary, ports, budget);
        const left = await (0,_smoke_clean_up__WEBPACK_IMPORTED_MODULE_4__/* .cleanUp */ .n)(suite, canary, ports, budget.total);
        left.forEach(record.warn);
        if (left.length === 0)
            ports.journal.append({ kind: 'cleaned', at: ports.clock.now(), canary: canary.index });
        return checks;
    }
    finally {
        budget.dispose();
    }
}
function failed({ name, verdict, expected, got }, { slug }, when) {
    const what = verdict === 'fail' ? `the check "${name}" failed on ${slug} ${when}` : `the check "${name}" could not be asked of ${slug} ${when}`;
    const why = [expected && `expected ${expected}`, got && `got ${got}`].filter(Boolean).join(', ');
    return new _release_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('canary-failed', `the canary failed: ${what}${why ? ` (${why})` : ''}`, {
        hint: verdict === 'fail' ? 'The build is bad, or the check is: repeat the request given below' : 'See why the canary could not be asked, which says nothing of the build',
    });
}


/***/ })

};
;