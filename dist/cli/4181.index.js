"use strict";
exports.id = 4181;
exports.ids = [4181];
exports.modules = {

/***/ 5251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ruling),
/* harmony export */   r: () => (/* binding */ authorOf)
/* harmony export */ });
/* harmony import */ var _history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7498);

/** Who does what, when and where, as every history writes it down. */
function authorOf(mode, { commandLine, event, actor, runUrl }, { clock }) {
    const by = actor ?? (commandLine ? 'somebody on the command line' : event);
    return { mode, at: new Date(clock.now()).toISOString(), by, run: runUrl !== undefined && (0,_history__WEBPACK_IMPORTED_MODULE_0__/* .isPage */ .yp)(runUrl) ? runUrl : undefined };
}
/** What somebody says against a build, or holds releases with. */
const ruling = ({ at, by, run }, why) => ({ by, at, why, run });


/***/ }),

/***/ 827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ standingHold),
/* harmony export */   i: () => (/* binding */ spans)
/* harmony export */ });
/* harmony import */ var _history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7498);

/** The entries of an image, newest first, each with the time that it stood there; a veto alone stood never. */
function spans({ history, shown }) {
    let next;
    let isNewest = true;
    return history.entries.map((entry) => {
        const veto = (0,_history__WEBPACK_IMPORTED_MODULE_0__/* .vetoOf */ .mw)(history, { digest: entry.build?.digest, commit: entry.commit });
        const at = new Date(entry.at).getTime();
        if (!(0,_history__WEBPACK_IMPORTED_MODULE_0__/* .wasLive */ .Ss)(entry))
            return { entry, from: at, to: at, isLive: false, veto };
        const isLive = isNewest && entry.build?.digest === shown;
        // A tag that somebody moved without a word stopped showing this build, and nobody knows when.
        const to = isNewest && !isLive ? at : next;
        isNewest = false;
        next = at;
        return entry.mode === 'found'
            ? { entry, to: isLive ? undefined : at, isLive, veto }
            : { entry, from: at, to: isLive ? undefined : to, isLive, veto };
    });
}
/** The hold that stands in any of the images. */
const standingHold = (memories) => memories.find(({ history }) => history.hold)?.history.hold;


/***/ }),

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ groupsOf)
/* harmony export */ });
/** Those that are alike together, in the order of the first of each. */
function groupsOf(items, keyOf) {
    const found = new Map();
    for (const item of items)
        found.set(keyOf(item), [...(found.get(keyOf(item)) ?? []), item]);
    return [...found.values()];
}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sl: () => (/* binding */ liveFor),
/* harmony export */   Y9: () => (/* binding */ signers),
/* harmony export */   dU: () => (/* binding */ historyJson),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _release_commit__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8952);
/* harmony import */ var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _release_history_history__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7498);
/* harmony import */ var _release_history_spans__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(827);
/* harmony import */ var _bounded__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1405);
/* harmony import */ var _facts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1349);
/* harmony import */ var _groups__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6900);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2365);








/**
 * What the images remember, the newest first. Images that remember the same are told once. Nothing from outside is more
 * than text in it.
 * @param width of a terminal: notes stand on lines of their own then, and in a pipe at the end of their row
 */
function historyText(memories, now, width) {
    const groups = (0,_groups__WEBPACK_IMPORTED_MODULE_5__/* .groupsOf */ .c)(memories.map((memory) => ({ memory, rows: rowsOf(memory, now) })), ({ memory, rows }) => JSON.stringify([memory.history.hold, memory.shown === undefined, rows.map(({ cells, notes }) => [cells, notes])]));
    return groups.flatMap((alike, index) => [...(index > 0 ? [''] : []), ...table(alike, width)]);
}
function table(alike, width) {
    const { memory: { history }, rows } = alike[0];
    const titles = alike.map(({ memory: { image, tag, shown } }) => `${(0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)(image)}:${tag} shows ${shown ? (0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(shown) : 'nothing: there is no such tag'}`);
    const held = history.hold ? (0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f_)(`automatic releases are held ${(0,_release_history_history__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(history.hold)}`) : [];
    if (rows.length === 0)
        return [...titles, ...held, '  no move is recorded'];
    const hasOne = rows.every(({ digest }, at) => alike.every((other) => other.rows[at].digest === digest));
    const lines = width === undefined ? wide(rows, hasOne) : narrow(rows, hasOne, width);
    return [...titles, ...held, ...lines.map((line) => `  ${line}`)];
}
/** Of images whose builds differ no digest is told: each has its own. */
const cellsOf = ({ mark, cells: [when = '', what = '', commit = '', lived = ''], digest, by }, hasDigest) => ({ first: [mark, when, what, commit, ...(hasDigest ? [digest] : [])], by, lived });
function wide(rows, hasDigest) {
    const cells = rows.map((row) => ({ ...cellsOf(row, hasDigest), notes: row.notes }));
    return (0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .columns */ .YB)([
        ['', 'when (UTC)', 'what', 'commit', ...(hasDigest ? ['digest'] : []), 'by', 'live for', 'notes'],
        ...cells.map(({ first, by, lived, notes }) => [...first, by, lived, notes]),
    ]);
}
/** The seconds of a date are of no use to a person, and cost the place of a name. */
const minutes = ([mark = '', when = '', ...rest]) => [mark, when.slice(0, 16), ...rest];
function narrow(rows, hasDigest, width) {
    const cells = rows.map((row) => cellsOf(row, hasDigest));
    const head = ['', 'when (UTC)', 'what', 'commit', ...(hasDigest ? ['digest'] : []), 'live for', 'by'];
    const lines = (0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .columns */ .YB)([head, ...cells.map(({ first, by, lived }) => [...minutes(first), lived, by])]);
    const [title = '', ...others] = lines.map((line) => (0,_bounded__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .J)(line, width - 2));
    return [title, ...others.flatMap((line, at) => [line, ...(rows[at].notes === '' ? [] : (0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .wrap */ .LV)(rows[at].notes, '      ', width - 2))])];
}
/** The text of a veto is told once: it stands in every entry of its build. */
function rowsOf(memory, now) {
    const told = new Set();
    return (0,_release_history_spans__WEBPACK_IMPORTED_MODULE_2__/* .spans */ .i)(memory).map((span) => {
        const veto = span.veto && (0,_release_history_history__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(span.veto);
        const isTold = veto !== undefined && told.has(veto);
        if (veto !== undefined)
            told.add(veto);
        return row(span, now, veto === undefined ? '' : isTold ? 'vetoed, as above' : `vetoed ${veto}`);
    });
}
function row({ entry, from, to, isLive }, now, veto) {
    const at = Date.parse(entry.at);
    const notes = [isLive ? 'live now' : '', veto, entry.proof ?? '', ...signers(entry)];
    return {
        mark: isLive ? '>' : ' ',
        cells: [`${(0,_facts__WEBPACK_IMPORTED_MODULE_3__/* .utcDate */ .HB)(at)} ${(0,_facts__WEBPACK_IMPORTED_MODULE_3__/* .utcTime */ .SK)(at)}`, entry.mode, entry.commit ? (0,_release_commit__WEBPACK_IMPORTED_MODULE_7__/* .shortSha */ .Fu)(entry.commit) : '?', liveFor({ entry, from, to: isLive ? now : to })],
        digest: entry.build ? (0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(entry.build.digest) : 'no build',
        by: (0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .Hn)(entry.by),
        notes: (0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)(notes.filter((note) => note !== '').join('; ')),
    };
}
/** Who signed, each once. */
const signers = ({ signed = [] }) => [...new Set(signed.map(({ by }) => `signed by ${by}`))];
/** How long a build stood there, in words; nothing where it never did, or nobody knows. */
function liveFor({ entry, from, to }) {
    if (entry.mode === 'veto')
        return '';
    if (from === undefined || to === undefined || to === from)
        return 'not known';
    return (0,_facts__WEBPACK_IMPORTED_MODULE_3__/* .longSpan */ .xv)(to - from);
}
/** The same as data, for a script. */
const historyJson = (memories) => memories.map((memory) => ({
    image: memory.image,
    tag: memory.tag,
    shown: memory.shown ?? null,
    hold: memory.history.hold ?? null,
    entries: (0,_release_history_spans__WEBPACK_IMPORTED_MODULE_2__/* .spans */ .i)(memory).map(({ entry: { build, ...told }, from, to, isLive, veto }) => ({
        ...told, digest: build?.digest, mediaType: build?.mediaType, veto,
        live: isLive, from: from === undefined ? undefined : new Date(from).toISOString(), to: to === undefined ? undefined : new Date(to).toISOString(),
    })),
}));


/***/ }),

/***/ 4181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changeHistory: () => (/* binding */ changeHistory),
  showHistory: () => (/* binding */ showHistory)
});

// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/adapters/files.ts
var files = __webpack_require__(9771);
// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/digest.ts
var digest = __webpack_require__(1709);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/history/amend.ts + 1 modules
var amend = __webpack_require__(1087);
// EXTERNAL MODULE: ./src/release/history/author.ts
var author = __webpack_require__(5251);
// EXTERNAL MODULE: ./src/release/history/builds.ts
var builds = __webpack_require__(7653);
// EXTERNAL MODULE: ./src/release/history/change.ts
var history_change = __webpack_require__(5544);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
// EXTERNAL MODULE: ./src/release/history/spans.ts
var spans = __webpack_require__(827);
// EXTERNAL MODULE: ./src/release/tag.ts
var tag = __webpack_require__(3837);
;// CONCATENATED MODULE: ./src/modes/history.ts










/** Milliseconds after which a write is looked at again: a run that read the history before it may have written over it. */
const SECOND_LOOK = 2_000;
/**
 * Reads what every image remembers, and what its tag shows.
 * @throws Failure of the registry, and where what stands under a history's tag is none
 */
async function recallAll({ images, targetTag }, { registry, cancel }) {
    const call = { signal: cancel };
    return Promise.all(images.map(async (image) => {
        const [shown, kept] = await Promise.all([
            registry.read(image, targetTag, call), (0,amend/* readHistory */.L)(registry, image, (0,history_history/* historyTag */.DJ)(targetTag), call),
        ]);
        return { image: image.name, tag: targetTag, shown: shown?.digest, history: kept?.history ?? history_history/* EMPTY */.wg };
    }));
}
/** Vetoes, holds, or takes either back, in every image; in those where it cannot it says why. Never throws. */
async function say(saying, request, trigger, ports) {
    const { images, why, dryRun } = request;
    const by = (0,author/* ruling */.W)((0,author/* authorOf */.r)('veto', trigger, ports), why);
    return Promise.all(images.map(async (image) => {
        try {
            const { change, words, isIdle } = await changeIn(image, saying, by, request, ports);
            if (isIdle)
                return { image: image.name, words, failed: false };
            if (dryRun)
                return { image: image.name, words: `a dry run, nothing was written: ${words}`, failed: false };
            const place = { image, tag: (0,history_history/* historyTag */.DJ)(request.targetTag), length: request.historyLength };
            const call = { signal: ports.cancel };
            await (0,amend/* amend */.e)(place, change, ports, call);
            await ports.clock.sleep(SECOND_LOOK, ports.cancel);
            await (0,amend/* amend */.e)(place, change, ports, call);
            return { image: image.name, words, failed: false };
        }
        catch (thrown) {
            const { message, hint } = (0,failure/* asFailure */.h_)(thrown);
            return { image: image.name, words: hint ? `${message}. ${hint}` : message, failed: true };
        }
    }));
}
const idle = (words) => ({ change: (same) => same, words, isIdle: true });
/** @throws Failure of the registry, and where there is nothing that could be meant: a name that is misspelt is not held */
async function changeIn(image, saying, by, request, { registry, cancel }) {
    const call = { signal: cancel };
    const { targetTag } = request;
    const published = (build) => registry.read(image, (0,digest/* isDigest */.Bc)(build) ? build : (0,tag/* fillTag */.au)(request.sourceTag, build), call);
    const [shown, kept, build] = await Promise.all([
        registry.read(image, targetTag, call),
        (0,amend/* readHistory */.L)(registry, image, (0,history_history/* historyTag */.DJ)(targetTag), call),
        saying.verb === 'veto' ? published(saying.build) : saying.verb === 'unveto' ? published(saying.build).catch(() => undefined) : undefined,
    ]);
    if (!shown && !kept && !build)
        throw unknownImage(image, targetTag);
    const history = kept?.history ?? history_history/* EMPTY */.wg;
    const first = shown ? (0,history_change/* begin */.qN)((0,builds/* buildOf */.Yy)(shown), by) : (same) => same;
    switch (saying.verb) {
        case 'veto': return vetoing(saying.build, build, { image: image.name, tag: targetTag, shown: shown?.digest, history }, by, first);
        case 'unveto': {
            const sought = soughtOf(saying.build, build);
            const known = history.entries.find((entry) => entry.veto && (0,history_change/* sameBuilds */.c)(history.entries, sought)(entry))?.veto;
            if (!known)
                return idle(`${nameOf(saying.build)} is not vetoed`);
            return { change: (0,history_change/* unveto */.K5)(sought), words: `${nameOf(saying.build)} is no longer vetoed; it was ${(0,history_history/* inWords */.r4)(known)}` };
        }
        case 'hold': return holding(history, { ...by, set: 'command' }, first);
        case 'lift': {
            const { hold } = history;
            if (!hold)
                return idle('automatic releases are not held');
            return { change: (0,history_change/* lift */.yY)(hold), words: `automatic releases are no longer held; they were ${(0,history_history/* inWords */.r4)(hold)}` };
        }
    }
}
const unknownImage = ({ name }, targetTag) => new failure/* Failure */.HR('source-missing', `there is neither ${name}:${targetTag} nor a history of it`, { hint: 'See how the image and its tag are spelled (--images, --target-tag)' });
/** By the commit, and by the build that is published under it: an entry may know that by another commit, or by none. */
const soughtOf = (build, published) => ((0,digest/* isDigest */.Bc)(build) ? { digest: build } : { commit: build, digest: published?.digest });
const nameOf = (build) => ((0,digest/* isDigest */.Bc)(build) ? build : (0,commit/* shortSha */.Fu)(build));
function vetoing(named, build, memory, { by, at, why }, first) {
    const sought = soughtOf(named, build);
    const words = `${nameOf(named)} is vetoed: no promote and no deploy takes it any more`;
    const live = (0,spans/* spans */.i)(memory).find(({ isLive }) => isLive)?.entry;
    const isLive = memory.shown !== undefined && (memory.shown === sought.digest || (live !== undefined && (0,history_history/* isOf */.yW)(live, sought)));
    const stays = isLive ? `; it is live now, and ${memory.tag} goes on showing it until somebody runs: release-action rollback previous --images ${memory.image}${tagOption(memory.tag)}` : '';
    return { change: (0,history_change/* all */.Q7)(first, (0,history_change/* veto */.bj)(sought, { by, at, why }, build && (0,builds/* buildOf */.Yy)(build))), words: words + stays };
}
const tagOption = (tag) => (tag === 'latest' ? '' : ` --target-tag ${tag}`);
/** Nobody's reason is lost: who holds what is held already adds theirs. */
function holding({ hold }, by, first) {
    const change = (0,history_change/* all */.Q7)(first, (0,history_change/* holdToo */.an)(by));
    const words = 'automatic releases are held until a person releases by hand';
    if (!hold)
        return { change, words };
    if (hold.why === by.why)
        return idle(`automatic releases are held already, ${(0,history_history/* inWords */.r4)(hold)}`);
    return { change, words: `${words}; they were held before, ${(0,history_history/* inWords */.r4)(hold)}: both reasons stand in the hold` };
}

// EXTERNAL MODULE: ./src/report/history-text.ts
var history_text = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/report/safe.ts
var safe = __webpack_require__(9369);
// EXTERNAL MODULE: ./src/request/parse.ts
var parse = __webpack_require__(9526);
// EXTERNAL MODULE: ./src/run/adapters.ts + 16 modules
var adapters = __webpack_require__(3769);
// EXTERNAL MODULE: ./src/run/tell.ts
var tell = __webpack_require__(1846);
// EXTERNAL MODULE: ./src/run/with-inputs.ts
var with_inputs = __webpack_require__(4703);
;// CONCATENATED MODULE: ./src/run/history.ts









/** Shows what images remember. Returns the exit code. */
async function showHistory(raw, html, host, cancel, { out, json, width }) {
    return within(raw, { why: false, sha: false }, host, async (request, context) => {
        const ports = { registry: (0,adapters/* registry */.u5)(request, request.images, true, context), clock: clock/* systemClock */.m, log: context.log, cancel };
        const memories = context.secrets.clean(await recallAll(request, ports));
        const now = clock/* systemClock */.m.now();
        if (html !== undefined) {
            const { historyPage } = await __webpack_require__.e(/* import() */ 8591).then(__webpack_require__.bind(__webpack_require__, 8591));
            // For others to look at too, and not through a link that somebody laid there.
            (0,files/* replaceFile */.fR)(html, context.secrets.redact(historyPage(memories, now)), 0o644);
            context.log.info(`the page is ${html}`);
        }
        const unknown = memories.filter(({ shown, history }) => shown === undefined && history.entries.length === 0 && !history.hold);
        for (const { image, tag } of unknown) {
            const { message, hint } = unknownImage({ name: image }, tag);
            context.log.error(`${message}. ${hint}`);
        }
        if (json)
            (0,tell/* tellJson */.m)((0,history_text/* historyJson */.dU)(memories), out, context);
        else
            (0,tell/* tellLines */.B)((0,history_text/* historyText */.u_)(memories, now, width), out, context);
        return unknown.length > 0 ? 1 : 0;
    });
}
/** Vetoes, holds, or takes either back. Returns the exit code. */
async function changeHistory(verb, raw, host, cancel, { out, json }) {
    const needs = { why: verb === 'veto' || verb === 'hold', sha: verb === 'veto' || verb === 'unveto' };
    return within(raw, needs, host, async ({ build, ...request }, context) => {
        const ports = { registry: (0,adapters/* registry */.u5)(request, request.images, request.dryRun, context), clock: clock/* systemClock */.m, log: context.log, cancel };
        const saying = verb === 'veto' || verb === 'unveto' ? { verb, build: build } : { verb };
        const said = context.secrets.clean(await say(saying, request, host.trigger, ports));
        if (json)
            (0,tell/* tellJson */.m)(said, out, context);
        else
            (0,tell/* tellLines */.B)(said.map(line), out, context);
        return said.some(({ failed }) => failed) ? 1 : 0;
    });
}
const line = ({ image, words, failed }) => (0,safe/* harmless */.I)(`${image}: ${failed ? 'FAILED: ' : ''}${words}`);
const within = (raw, needs, host, work) => (0,with_inputs/* withInputs */.w)(raw, 'history', (0,parse/* parseHistory */.i6)(raw, needs), host, (request, context) => 
// A reason goes into a registry, for everybody to read.
work({ ...request, why: context.secrets.redact(request.why) }, context));


/***/ }),

/***/ 1846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tellLines),
/* harmony export */   m: () => (/* binding */ tellJson)
/* harmony export */ });
/* harmony import */ var _report_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2794);
/* harmony import */ var _way_out__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);


/** What a command says by itself, below what went on: lines that are harmless already. */
function tellLines(lines, out, { log, secrets }) {
    log.over?.();
    (0,_way_out__WEBPACK_IMPORTED_MODULE_0__/* .guardedOut */ .V_)(out, secrets).write(lines.map((line) => `${line}\n`).join(''));
}
/** The same for a script: data that holds no secret already. */
function tellJson(value, out, { log }) {
    log.over?.();
    out.write((0,_report_json__WEBPACK_IMPORTED_MODULE_1__/* .harmlessJson */ .E)(value));
}


/***/ }),

/***/ 4703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ withInputs)
/* harmony export */ });
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _request_fault__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(901);
/* harmony import */ var _request_parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9526);
/* harmony import */ var _context__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7068);




/**
 * The frame of a command that is no mode: tells what is wrong with its inputs, before anything is asked of any network,
 * and what a fault of the work is.
 * @returns the exit code: 2 where the inputs are not right, 1 where the work fails
 */
async function withInputs(raw, command, read, host, work) {
    const context = await (0,_context__WEBPACK_IMPORTED_MODULE_3__/* .createContext */ .q)(raw, host);
    try {
        for (const warning of (0,_request_parse__WEBPACK_IMPORTED_MODULE_2__/* .idleInputs */ .mH)(raw, command))
            context.log.warning(warning);
        const faults = [...(read.ok ? [] : read.faults), ...context.networkFaults];
        for (const fault of faults)
            context.log.error((0,_request_fault__WEBPACK_IMPORTED_MODULE_1__/* .faultWords */ ._Q)(host.trigger)(fault));
        if (!read.ok || faults.length > 0)
            return 2;
        return await work(read.inputs, context);
    }
    catch (thrown) {
        const { message, hint, reason } = (0,_release_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown);
        context.log.error(hint ? `${message}. ${hint}` : message);
        return reason === 'bad-input' ? 2 : 1;
    }
    finally {
        context.http.close();
    }
}


/***/ })

};
;