"use strict";
exports.id = 841;
exports.ids = [841];
exports.modules = {

/***/ 9896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var _release_budget__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3348);
/* harmony import */ var _release_history_write__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4945);
/* harmony import */ var _release_tags_replay__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2968);
/* harmony import */ var _release_tags_revert__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7625);
/* harmony import */ var _release_tags_run_plan__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4442);
/* harmony import */ var _release_tags_step__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3813);
/* harmony import */ var _release_tags_tag_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4550);







/**
 * Finishes what a run left that was killed: puts back what its journal shows as half moved, by the rules of the run
 * itself, and writes the report in its place.
 * @returns nothing where the journal is of no run, or of one that ended by itself and left nothing stranded
 */
async function recover(entries, ports) {
    const replayed = (0,_release_tags_replay__WEBPACK_IMPORTED_MODULE_1__/* .replay */ .e)(entries);
    if (!replayed.begin || (replayed.ended && replayed.ended !== 'stranded'))
        return undefined;
    if (replayed.committed)
        return committed(replayed, replayed.begin, ports);
    if (replayed.ended === 'stranded' && await isFinished(replayed, ports))
        return finished(replayed, replayed.begin, ports);
    const budget = new _release_budget__WEBPACK_IMPORTED_MODULE_5__/* .Budget */ ._(ports.clock, ports.cancel);
    try {
        budget.trouble(ports.clock.now());
        await (0,_release_tags_revert__WEBPACK_IMPORTED_MODULE_2__/* .revert */ .r)(replayed.steps, ports, budget);
    }
    finally {
        budget.dispose();
    }
    const outcome = (0,_release_tags_tag_report__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(replayed.steps);
    const why = `the run was killed ${replayed.steps.some((step) => step.state !== 'waiting') ? 'half-way' : 'before it wrote anything'}`;
    return { ...blank(replayed, replayed.begin, ports), outcome, reason: 'cancelled', ...(0,_release_tags_run_plan__WEBPACK_IMPORTED_MODULE_3__/* .aftermath */ .x7)(replayed.steps, why), faults: [why] };
}
/** The tags stand; what the histories do not remember yet they are told now, by the same rules. */
async function committed(replayed, begin, ports) {
    for (const step of replayed.steps)
        Object.assign(step, (0,_release_tags_step__WEBPACK_IMPORTED_MODULE_6__/* .standing */ .J)(step.state === 'waiting' ? { ...step, state: 'already' } : step));
    const verdict = 'every tag was moved and proved; the run was killed before it could say so';
    const budget = new _release_budget__WEBPACK_IMPORTED_MODULE_5__/* .Budget */ ._(ports.clock, ports.cancel);
    const warnings = replayed.update ? await (0,_release_history_write__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .k)(replayed.update, ports, { signal: budget.brief(_release_tags_run_plan__WEBPACK_IMPORTED_MODULE_3__/* .HISTORY_PATIENCE */ .Np).forward }) : [];
    budget.dispose();
    return { ...blank(replayed, begin, ports), warnings, outcome: 'done', reason: 'ok', verdict, next: '', faults: [] };
}
/**
 * Whether a later run has brought every target to where the stranded one wanted it: to put back now what that one left
 * would undo the later one.
 */
async function isFinished({ steps }, { registry, cancel }) {
    const targets = steps.filter(({ move }) => move.purpose === 'move');
    const shown = await Promise.all(targets.map(({ move: { image, tag, to } }) => registry.read(image, tag, { signal: cancel }).then((found) => found?.digest === to.digest, () => false)));
    return targets.length > 0 && shown.every((one) => one);
}
function finished(replayed, begin, ports) {
    const verdict = 'every tag shows what the stranded run wanted: a later run has finished it; nothing was put back';
    for (const step of replayed.steps) {
        Object.assign(step, { end: 'foreign', after: step.move.purpose === 'move' ? step.move.to.digest : 'unknown' });
    }
    return { ...blank(replayed, begin, ports), outcome: 'unchanged', reason: 'already-current', verdict, next: '', faults: [] };
}
function blank({ images, steps }, begin, { clock }) {
    return {
        mode: begin.mode,
        sha: begin.sha,
        dryRun: false,
        startedAt: begin.at,
        finishedAt: clock.now(),
        startedBy: begin.startedBy,
        runUrl: begin.runUrl,
        gates: [],
        images: (0,_release_tags_tag_report__WEBPACK_IMPORTED_MODULE_4__/* .settledImages */ .qA)(images, steps),
        tenants: [],
        stragglers: [],
        warnings: [],
        happenings: [],
    };
}


/***/ }),

/***/ 7841:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _adapters_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);
/* harmony import */ var _adapters_journal_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4936);
/* harmony import */ var _modes_recover__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9896);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9991);
/* harmony import */ var _release_tags_replay__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2968);
/* harmony import */ var _request_fault__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(901);
/* harmony import */ var _request_parse__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1950);
/* harmony import */ var _adapters__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9805);
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6720);
/* harmony import */ var _journal__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3066);










/** Finishes a run that was killed, from its journal; does nothing where it ended by itself. */
async function finish(path, raw, host, cancel) {
    const context = (0,_context__WEBPACK_IMPORTED_MODULE_7__/* .createContext */ .q)(raw, host);
    const entries = (0,_adapters_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .readJournal */ .a0)(path);
    const begin = entries.find((entry) => entry.kind === 'begin');
    const journal = (0,_adapters_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .reopenJournal */ .bA)(path);
    try {
        const finishMode = begin?.mode === 'smoke' ? finishSmoke : begin?.mode === 'deploy' ? finishDeploy : finishTags;
        const report = await finishMode(entries, raw, context, journal, cancel);
        return report && begin && (0,_journal__WEBPACK_IMPORTED_MODULE_8__/* .close */ .V)(report, journal, context, begin.evidenceFile);
    }
    finally {
        journal.close();
        context.http.close();
    }
}
const finishTags = (entries, raw, context, journal, cancel) => (0,_modes_recover__WEBPACK_IMPORTED_MODULE_2__/* .recover */ .l)(entries, recoverPorts(entries, raw, context, journal, cancel));
async function finishDeploy(entries, raw, context, journal, cancel) {
    const { recoverDeploy } = await __webpack_require__.e(/* import() */ 668).then(__webpack_require__.bind(__webpack_require__, 6668));
    return recoverDeploy(entries, { ...recoverPorts(entries, raw, context, journal, cancel), tenants: (0,_adapters__WEBPACK_IMPORTED_MODULE_6__/* .tenants */ .kY)(context) });
}
function recoverPorts(entries, raw, context, journal, cancel) {
    const images = (0,_release_tags_replay__WEBPACK_IMPORTED_MODULE_4__/* .replay */ .e)(entries).steps.map(({ move }) => move.image);
    return { registry: (0,_adapters__WEBPACK_IMPORTED_MODULE_6__/* .registry */ .u5)(whole((0,_request_parse__WEBPACK_IMPORTED_MODULE_5__/* .parseLogins */ .wI)(raw)), images, false, context), clock: _adapters_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, log: context.log, journal, cancel };
}
async function finishSmoke(entries, raw, context, _journal, cancel) {
    const { tenantUrls, tenantTokens, tenantOrgIds } = whole((0,_request_parse__WEBPACK_IMPORTED_MODULE_5__/* .parseCanaries */ .SY)(raw));
    const known = tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }));
    const { recoverSmoke } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(815), __webpack_require__.e(731), __webpack_require__.e(389)]).then(__webpack_require__.bind(__webpack_require__, 5389));
    return recoverSmoke(entries, known, { tenants: (0,_adapters__WEBPACK_IMPORTED_MODULE_6__/* .tenants */ .kY)(context), clock: _adapters_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, log: context.log, cancel });
}
function whole(part) {
    if (!part.ok)
        throw new _release_failure__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('bad-input', part.faults.map(_request_fault__WEBPACK_IMPORTED_MODULE_9__/* .faultLine */ .z).join('; '));
    return part.inputs;
}


/***/ })

};
;