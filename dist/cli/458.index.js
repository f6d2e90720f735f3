"use strict";
exports.id = 458;
exports.ids = [458];
exports.modules = {

/***/ 9896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var _release_budget__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3348);
/* harmony import */ var _release_history_remember__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(255);
/* harmony import */ var _release_journal__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6106);
/* harmony import */ var _release_put_back__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3010);
/* harmony import */ var _release_ship__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5636);
/* harmony import */ var _release_step__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6479);
/* harmony import */ var _release_tag_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5684);







/**
 * Finishes what a run left that was killed: puts back what its journal shows as half moved, by the rules of the run
 * itself, and writes the report in its place.
 * @returns nothing where the journal is of no run, or of one that ended by itself and left nothing stranded
 */
async function recover(entries, ports) {
    const story = (0,_release_journal__WEBPACK_IMPORTED_MODULE_1__/* .retell */ .f)(entries);
    if (!story.begin || (story.ended && story.ended !== 'stranded'))
        return undefined;
    if (story.committed)
        return committed(story, story.begin, ports);
    if (story.ended === 'stranded' && await isFinished(story, ports))
        return finished(story, story.begin, ports);
    const budget = new _release_budget__WEBPACK_IMPORTED_MODULE_5__/* .Budget */ ._(ports.clock, ports.cancel);
    try {
        budget.trouble(ports.clock.now());
        await (0,_release_put_back__WEBPACK_IMPORTED_MODULE_2__/* .putBack */ .p)(story.steps, ports, budget);
    }
    finally {
        budget.dispose();
    }
    const outcome = (0,_release_tag_report__WEBPACK_IMPORTED_MODULE_4__/* .outcomeOf */ .sG)(story.steps);
    const why = `the run was killed ${story.steps.some((step) => step.state !== 'waiting') ? 'half-way' : 'before it wrote anything'}`;
    return { ...blank(story, story.begin, ports), outcome, reason: 'cancelled', ...(0,_release_ship__WEBPACK_IMPORTED_MODULE_3__/* .aftermath */ .x7)(story.steps, why), faults: [why] };
}
/** The tags stand; what the histories do not remember yet they are told now, by the same rules. */
async function committed(story, begin, ports) {
    for (const step of story.steps)
        Object.assign(step, (0,_release_step__WEBPACK_IMPORTED_MODULE_6__/* .standing */ .J)(step.state === 'waiting' ? { ...step, state: 'already' } : step));
    const verdict = 'every tag was moved and proved; the run was killed before it could say so';
    const budget = new _release_budget__WEBPACK_IMPORTED_MODULE_5__/* .Budget */ ._(ports.clock, ports.cancel);
    const warnings = story.deed ? await (0,_release_history_remember__WEBPACK_IMPORTED_MODULE_0__/* .remember */ .k)(story.deed, ports, { signal: budget.brief(_release_ship__WEBPACK_IMPORTED_MODULE_3__/* .REMEMBERING */ .EY).forward }) : [];
    budget.dispose();
    return { ...blank(story, begin, ports), warnings, outcome: 'done', reason: 'ok', verdict, next: '', faults: [] };
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
function finished(story, begin, ports) {
    const verdict = 'every tag shows what the stranded run wanted: a later run has finished it; nothing was put back';
    for (const step of story.steps) {
        Object.assign(step, { end: 'foreign', after: step.move.purpose === 'move' ? step.move.to.digest : 'unknown' });
    }
    return { ...blank(story, begin, ports), outcome: 'unchanged', reason: 'already-current', verdict, next: '', faults: [] };
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
        images: (0,_release_tag_report__WEBPACK_IMPORTED_MODULE_4__/* .settledImages */ .qA)(images, steps),
        tenants: [],
        stragglers: [],
        warnings: [],
        happenings: [],
    };
}


/***/ }),

/***/ 6458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finish: () => (/* binding */ finish)
/* harmony export */ });
/* harmony import */ var _adapters_clock__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3350);
/* harmony import */ var _adapters_journal_file__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4936);
/* harmony import */ var _modes_recover__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9896);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9991);
/* harmony import */ var _release_journal__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6106);
/* harmony import */ var _request_fault__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(901);
/* harmony import */ var _request_parse__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1950);
/* harmony import */ var _adapters__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5402);
/* harmony import */ var _journal__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3066);
/* harmony import */ var _scene__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2417);










/** Finishes a run that was killed, from its journal; does nothing where it ended by itself. */
async function finish(path, raw, host, cancel) {
    const scene = (0,_scene__WEBPACK_IMPORTED_MODULE_8__/* .setScene */ .F)(raw, host);
    const entries = (0,_adapters_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .readJournal */ .a0)(path);
    const begin = entries.find((entry) => entry.kind === 'begin');
    const journal = (0,_adapters_journal_file__WEBPACK_IMPORTED_MODULE_1__/* .reopenJournal */ .bA)(path);
    try {
        const finishMode = begin?.mode === 'smoke' ? finishSmoke : begin?.mode === 'deploy' ? finishDeploy : finishTags;
        const report = await finishMode(entries, raw, scene, journal, cancel);
        return report && begin && (0,_journal__WEBPACK_IMPORTED_MODULE_7__/* .close */ .V)(report, journal, scene, begin.evidenceFile);
    }
    finally {
        journal.close();
        scene.http.close();
    }
}
const finishTags = (entries, raw, scene, journal, cancel) => (0,_modes_recover__WEBPACK_IMPORTED_MODULE_2__/* .recover */ .l)(entries, recoverPorts(entries, raw, scene, journal, cancel));
async function finishDeploy(entries, raw, scene, journal, cancel) {
    const { recoverDeploy } = await __webpack_require__.e(/* import() */ 442).then(__webpack_require__.bind(__webpack_require__, 1442));
    return recoverDeploy(entries, { ...recoverPorts(entries, raw, scene, journal, cancel), tenants: (0,_adapters__WEBPACK_IMPORTED_MODULE_6__/* .tenants */ .kY)(scene) });
}
function recoverPorts(entries, raw, scene, journal, cancel) {
    const images = (0,_release_journal__WEBPACK_IMPORTED_MODULE_4__/* .retell */ .f)(entries).steps.map(({ move }) => move.image);
    return { registry: (0,_adapters__WEBPACK_IMPORTED_MODULE_6__/* .registry */ .u5)(whole((0,_request_parse__WEBPACK_IMPORTED_MODULE_5__/* .parseLogins */ .wI)(raw)), images, false, scene), clock: _adapters_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, log: scene.log, journal, cancel };
}
async function finishSmoke(entries, raw, scene, _journal, cancel) {
    const { tenantUrls, tenantTokens, tenantOrgIds } = whole((0,_request_parse__WEBPACK_IMPORTED_MODULE_5__/* .parseCanaries */ .SY)(raw));
    const known = tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }));
    const { recoverSmoke } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(815), __webpack_require__.e(731), __webpack_require__.e(594)]).then(__webpack_require__.bind(__webpack_require__, 594));
    return recoverSmoke(entries, known, { tenants: (0,_adapters__WEBPACK_IMPORTED_MODULE_6__/* .tenants */ .kY)(scene), clock: _adapters_clock__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m, log: scene.log, cancel });
}
function whole(part) {
    if (!part.ok)
        throw new _release_failure__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .H('bad-input', part.faults.map(_request_fault__WEBPACK_IMPORTED_MODULE_9__/* .faultLine */ .z).join('; '));
    return part.inputs;
}


/***/ })

};
;