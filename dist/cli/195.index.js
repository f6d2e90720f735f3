"use strict";
exports.id = 195;
exports.ids = [195];
exports.modules = {

/***/ 5389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cleanCanary: () => (/* binding */ cleanCanary),
  recoverSmoke: () => (/* binding */ recoverSmoke)
});

// EXTERNAL MODULE: ./src/release/budget.ts
var release_budget = __webpack_require__(3348);
// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/concurrent.ts
var concurrent = __webpack_require__(9932);
// EXTERNAL MODULE: ./src/smoke/clean-up.ts
var clean_up = __webpack_require__(8540);
// EXTERNAL MODULE: ./src/smoke/note-cleaned.ts
var note_cleaned = __webpack_require__(3132);
// EXTERNAL MODULE: ./src/smoke/canary.ts
var canary = __webpack_require__(2189);
// EXTERNAL MODULE: ./src/smoke/parse.ts + 9 modules
var parse = __webpack_require__(4731);
;// CONCATENATED MODULE: ./src/smoke/replay.ts


/**
 * Reads how far a smoke had come. What was asked and not answered may have made something.
 * @param envOf the variables that the suite names, which no journal holds
 * @returns nothing where it had asked no canary for anything but its build
 */
function replaySmoke(entries, envOf = () => ({})) {
    const begun = entries.find((entry) => entry.kind === 'smoke');
    if (!begun)
        return undefined;
    const read = (0,parse.parseSuite)(begun.suite.text, begun.suite.name);
    if (!read.ok)
        throw new Error(`the journal's suite ${begun.suite.name} cannot be read`);
    const { suite } = read;
    const env = envOf(suite);
    const canaries = begun.canaries.map(({ url, orgId, probe }, index) => (0,canary/* freshCanary */.Fn)({ url, orgId }, index, probe, env));
    const keptBy = (check) => suite.checks.find(({ name }) => name === check)?.keeps.map(({ name }) => name) ?? [];
    for (const entry of entries) {
        if (entry.kind !== 'asking' && entry.kind !== 'answered' && entry.kind !== 'cleaned')
            continue;
        const canary = canaries[entry.canary];
        if (!canary)
            continue;
        if (entry.kind === 'cleaned')
            canary.touched = false;
        if (entry.kind === 'asking') {
            canary.touched = true;
            for (const name of keptBy(entry.check))
                canary.uncertain.add(name);
        }
        if (entry.kind === 'answered') {
            canary.values = { ...canary.values, ...entry.kept };
            if (entry.clear)
                for (const name of keptBy(entry.check))
                    canary.uncertain.delete(name);
        }
    }
    return { suite, canaries };
}

;// CONCATENATED MODULE: ./src/modes/recover-smoke.ts






/**
 * Deletes what a smoke left that was killed, and writes the report in its place.
 * @param known the canaries as the inputs name them, with their tokens, which no journal holds
 * @returns nothing where the journal is of no run, or of one that ended by itself
 */
async function recoverSmoke(entries, known, ports) {
    const begin = entries.find((entry) => entry.kind === 'begin');
    if (!begin || entries.some(({ kind }) => kind === 'end'))
        return undefined;
    const replayed = replaySmoke(entries, ports.envOf);
    const left = await clean(replayed, known, ports);
    const touched = replayed?.canaries.filter((canary) => canary.touched).length ?? 0;
    const report = {
        mode: 'smoke',
        outcome: 'failed',
        reason: 'cancelled',
        sha: begin.sha,
        dryRun: false,
        ...words(replayed, touched, left),
        startedAt: begin.at,
        finishedAt: ports.clock.now(),
        startedBy: begin.startedBy,
        runUrl: begin.runUrl,
        gates: [],
        images: [],
        tenants: (replayed?.canaries ?? []).map(({ tenant: { url } }) => ({
            tenant: url, state: 'unasked', wanted: (0,commit/* shortSha */.Fu)(begin.sha), got: 'not read: the run was killed',
        })),
        stragglers: [],
        warnings: left,
        faults: ['the run was killed'],
        happenings: [],
    };
    return { report, isDone: left.length === 0 };
}
/**
 * Deletes what the suite of a deploy left on its canary when the run was killed.
 * @param token the canary's, which no journal holds
 * @returns what is still there, in sentences
 */
function cleanCanary(entries, token, ports) {
    const replayed = replaySmoke(entries);
    return clean(replayed, (replayed?.canaries ?? []).map(({ tenant }) => ({ ...tenant, token })), ports);
}
async function clean(replayed, known, ports) {
    if (!replayed)
        return [];
    const budget = new release_budget/* Budget */.H(ports.clock, ports.cancel);
    try {
        const faults = await (0,concurrent/* concurrently */.r)(replayed.canaries, concurrent/* MOST_AT_ONCE */.S, async (canary) => {
            if (!canary.touched)
                return [];
            const tenant = known.find(({ url }) => url === canary.tenant.url);
            if (!tenant?.token)
                return [withoutToken(canary)];
            // The organisation is told by the journal, where the inputs do not tell it.
            const faults = await (0,clean_up/* cleanUp */.n)(replayed.suite, { ...canary, tenant: { ...tenant, orgId: tenant.orgId ?? canary.tenant.orgId } }, ports, budget.total);
            if (faults.length === 0)
                (0,note_cleaned/* noteCleaned */.h)(canary, ports);
            return faults;
        });
        return faults.flat();
    }
    finally {
        budget.dispose();
    }
}
const withoutToken = ({ tenant: { url }, values }) => `${url}: the inputs tenant-urls and tenant-tokens hold no token for it, so nothing was deleted there; look for ${values['probe']}`;
function words(replayed, touched, left) {
    const next = 'Run again';
    if (!replayed)
        return { verdict: 'the run was killed before it asked a canary for anything but its build', next };
    if (touched === 0)
        return { verdict: 'the run was killed; it had left nothing on the canaries', next };
    if (left.length === 0)
        return { verdict: `the run was killed; what it had made on ${touched} of ${replayed.canaries.length} canaries was deleted`, next };
    return { verdict: 'the run was killed, and not all that it had made on the canaries could be deleted', next: 'Mend what the warnings name, then recover once more; or delete by hand what they name' };
}


/***/ }),

/***/ 527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/** Whole numbers from 16 digits on may be beyond 2^53, where a number of JavaScript's is its neighbour. */
const STRINGS_AND_LONG = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;
const UTF16 = [[0xff, 0xfe], [0xfe, 0xff]];
/**
 * Reads JSON (RFC 8259). A byte order mark is skipped (incident bom-in-json), and a whole number that a number cannot
 * hold is a `bigint`, so that it is not taken for its neighbour (incident big-integer). Never throws, and quotes nothing
 * of the body.
 */
function readJson(bytes) {
    const text = decode(bytes);
    if (typeof text !== 'string')
        return text;
    if (text.trim() === '')
        return { fault: 'it is empty' };
    try {
        return { value: parse(text) };
    }
    catch {
        return { fault: whatItIs(text) };
    }
}
function decode(bytes) {
    if (UTF16.some(([first, second]) => bytes[0] === first && bytes[1] === second))
        return { fault: 'it is UTF-16, and JSON is UTF-8' };
    try {
        // Skips the mark by itself.
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { fault: 'it is not UTF-8' };
    }
}
function whatItIs(text) {
    const start = text.trimStart().slice(0, 200);
    if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start))
        return 'it is an HTML page';
    if (start.startsWith('<'))
        return 'it is HTML or XML';
    return /^[[{]/.test(start) ? 'it is not whole, or not JSON' : 'it is plain text';
}
/** @throws SyntaxError; RangeError where it is nested too deep */
function parse(text) {
    if (!/\d{16}/.test(text))
        return JSON.parse(text);
    // Long numbers are made strings behind a mark that no string of the text begins with, and then whole numbers.
    for (let mark = '\u0001';; mark += '\u0001') {
        let [marked, found] = [0, 0];
        const written = JSON.stringify(mark).slice(0, -1);
        const safe = text.replace(STRINGS_AND_LONG, (part) => {
            if (part.startsWith('"') || Number.isSafeInteger(Number(part)))
                return part;
            marked += 1;
            return `${written}${part}"`;
        });
        if (marked === 0)
            return JSON.parse(text);
        // As it stands it must be JSON already: `-` and leading zeros are not whole numbers of it.
        JSON.parse(text);
        const value = JSON.parse(safe, (_, one) => {
            if (typeof one !== 'string' || !one.startsWith(mark))
                return one;
            found += 1;
            return /^-?\d+$/.test(one.slice(mark.length)) ? BigInt(one.slice(mark.length)) : one;
        });
        if (found === marked)
            return value;
    }
}


/***/ }),

/***/ 3132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ noteCleaned)
/* harmony export */ });
/** Nothing is left on a canary that could be deleted there. Where that cannot be written down it is deleted once more. */
function noteCleaned({ index }, { journal, clock }) {
    try {
        journal.append({ kind: 'cleaned', at: clock.now(), canary: index });
    }
    catch {
        // To delete twice is the same as once.
    }
}


/***/ })

};
;