"use strict";
exports.id = 9784;
exports.ids = [9784];
exports.modules = {

/***/ 9784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   suiteOf: () => (/* binding */ suiteOf)
/* harmony export */ });
/* harmony import */ var _release_budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3348);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
/* harmony import */ var _release_stopped__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7388);
/* harmony import */ var _smoke_canary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4570);
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


/***/ }),

/***/ 6018:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runChecks)
});

// EXTERNAL MODULE: ./src/smoke/ask.ts
var ask = __webpack_require__(6540);
// EXTERNAL MODULE: ./src/smoke/canary.ts
var smoke_canary = __webpack_require__(4570);
// EXTERNAL MODULE: ./src/smoke/judge.ts + 1 modules
var judge = __webpack_require__(5735);
// EXTERNAL MODULE: ./src/smoke/template.ts
var template = __webpack_require__(5599);
;// CONCATENATED MODULE: ./src/smoke/repeat.ts

/**
 * A line's request as a `curl` line to repeat by hand. Without the token, and without values that were kept from
 * answers, since those may be secrets as well: they stand as `{name}`.
 */
function curlLine(check, { tenant, values }) {
    const { method, path, headers, as } = check;
    const given = { probe: values['probe'] ?? '', origin: values['origin'] ?? '' };
    const fields = Object.entries(headers).map(([name, value]) => `${name.toLowerCase()}: ${(0,template/* fill */.GS)(value, given, String)}`);
    const isSaid = (name) => fields.some((field) => field.startsWith(`${name}:`));
    if (!isSaid('origin'))
        fields.unshift(`origin: ${given.origin}`);
    if (tenant.orgId && !isSaid('x-molecule-org-id'))
        fields.push(`x-molecule-org-id: ${tenant.orgId}`);
    const body = (0,template/* fillBody */.cV)(check, given);
    const type = (0,template/* bodyType */.TF)(check)['content-type'] ?? (isSaid('content-type') ? undefined : 'application/json');
    if (body !== undefined && type !== undefined)
        fields.push(`content-type: ${type}`);
    return [
        `curl -sS${method === 'GET' ? '' : ` -X ${method}`} ${quoted(tenant.url + (0,template/* fill */.GS)(path, given, encodeURIComponent))}`,
        ...fields.map((field) => `-H ${quoted(field)}`),
        as === 'admin' ? '-H "authorization: Bearer $TOKEN"' : '',
        body === undefined ? '' : `-d ${quoted(body)}`,
    ].filter(Boolean).join(' ');
}
/** For a POSIX shell, whatever stands in it. */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

;// CONCATENATED MODULE: ./src/smoke/check.ts





/** Between two reads of what is eventually consistent. */
const RETRY_PAUSE = 500;
const STOPPED = 'the run was asked to stop';
/**
 * Runs the checks of a suite on one canary, in their order. What they keep, and what may be left there, is noted on the
 * canary. Reads that stand together and need nothing of one another are asked side by side.
 */
async function runChecks(checks, canary, ports, budget) {
    const reports = [];
    for (const group of groups(checks)) {
        reports.push(...await Promise.all(group.map((check) => runCheck(check, canary, ports, budget))));
    }
    return reports;
}
/** A write stands alone, and so does all before and after it; a read begins a group anew where it uses what the group keeps. */
function groups(checks) {
    const all = [];
    for (const check of checks) {
        const last = all.at(-1);
        const kept = new Set(last?.flatMap(({ keeps }) => keeps.map(({ name }) => name)));
        const joins = last && !(0,smoke_canary/* writes */.D3)(check) && !last.some(smoke_canary/* writes */.D3) && !(0,template/* templatesOf */.r3)(check.text).some(({ name }) => kept.has(name));
        if (joins)
            last.push(check);
        else
            all.push([check]);
    }
    return all;
}
async function runCheck(check, canary, ports, budget) {
    const { name } = check;
    const request = (0,template/* fillCheck */.mE)(check, canary.values);
    if ('missing' in request)
        return skipped(name, `it needs ${request.missing.join(', ')}, which no answer gave`);
    if (budget.forward.aborted)
        return skipped(name, STOPPED);
    const spoilt = sharedValues(check).find((value) => canary.failed.has(value) && !((0,smoke_canary/* writes */.D3)(check) && value === 'probe'));
    if (spoilt !== undefined)
        return skipped(name, `it needs {${spoilt}} as "${canary.failed.get(spoilt)}" makes it, which failed`);
    if ((0,smoke_canary/* writes */.D3)(check)) {
        canary.touched = true;
        ports.journal.append({ kind: 'asking', at: ports.clock.now(), canary: canary.index, check: name });
    }
    const began = ports.clock.elapsed();
    const { asked, judgement } = await askUntilItHolds(check, canary, ports, budget, began);
    const done = { name, milliseconds: ports.clock.elapsed() - began, tries: asked.tries };
    if (judgement?.pass)
        return { ...done, verdict: 'pass' };
    // Cut off by the stop, not by the canary.
    if (!judgement && budget.forward.aborted)
        return { ...done, verdict: 'skipped', got: STOPPED };
    const expected = judgement?.expected ?? check.expectations[0].text;
    const got = judgement?.got ?? `no answer: ${asked.lost}`;
    const cause = sharedValues(check).flatMap((value) => canary.lost.get(value) ?? [])[0];
    if (!judgement && (0,smoke_canary/* writes */.D3)(check))
        for (const value of sharedValues(check))
            canary.lost.set(value, name);
    const verdict = judgement && cause === undefined ? 'fail' : 'inconclusive';
    if (verdict === 'fail')
        for (const value of madeBy(check))
            canary.failed.set(value, name);
    return { ...done, verdict, expected, got: cause ? `${got}; the answer of "${cause}" was lost` : got, repeat: curlLine(check, canary) };
}
/** What ties a line to others: all that it fills in but the canary's address. */
const sharedValues = ({ text }) => (0,template/* templatesOf */.r3)(text).map(({ name }) => name).filter((name) => name !== 'origin');
/** What a line makes for others: what it keeps and, where it writes, what it writes. What was kept before it is not its own. */
const madeBy = (check) => [...check.keeps.map(({ name }) => name), ...((0,smoke_canary/* writes */.D3)(check) && sharedValues(check).includes('probe') ? ['probe'] : [])];
/** One answer and its judgement; of a read with `retry` the first that holds, or the last. */
async function askUntilItHolds(check, canary, ports, budget, began) {
    const { clock } = ports;
    for (let tries = 0;;) {
        const request = (0,template/* fillCheck */.mE)(check, canary.values);
        if ('missing' in request)
            throw new Error(`${check.name} was filled before`);
        // A write that is under way when a signal comes is waited for, since only its answer tells what to delete.
        const asked = await (0,ask/* ask */.k)(check, request, canary, ports, (0,smoke_canary/* writes */.D3)(check) ? budget.writes : budget.forward);
        const judgement = judged(check, asked, canary);
        tries += asked.tries;
        note(check, canary, asked, judgement, ports);
        const over = clock.elapsed() + RETRY_PAUSE - began > (check.retryFor ?? 0);
        if (!judgement || judgement.pass || over || budget.forward.aborted)
            return { asked: { ...asked, tries }, judgement };
        await clock.sleep(RETRY_PAUSE, budget.forward);
    }
}
/** An answer that could not be taken fails the check: it came from the build (incident too-long-answer). */
function judged(check, { answer, refused }, { values }) {
    if (refused !== undefined)
        return { pass: false, expected: check.expectations[0].text, got: refused, kept: {} };
    return answer && (0,judge/* judge */.S)(check, answer, values);
}
/** Keeps what the answer gave, and remembers where it should have given something and did not. */
function note(check, canary, asked, judgement, { journal, clock }) {
    const kept = judgement?.kept ?? {};
    canary.values = { ...canary.values, ...kept };
    if (!(0,smoke_canary/* writes */.D3)(check))
        return;
    const status = asked.answer?.status ?? 0;
    const made = !asked.clear || (status >= 200 && status < 300);
    const clear = asked.clear && !(made && check.keeps.some(({ name }) => !Object.hasOwn(kept, name)));
    if (!clear)
        for (const { name } of check.keeps)
            canary.uncertain.add(name);
    journal.append({ kind: 'answered', at: clock.now(), canary: canary.index, check: check.name, kept, clear });
}
const skipped = (name, got) => ({ name, verdict: 'skipped', got, milliseconds: 0, tries: 0 });


/***/ })

};
;