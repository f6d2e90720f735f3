"use strict";
exports.id = 181;
exports.ids = [181];
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

/***/ 4450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ movedImage),
/* harmony export */   Y: () => (/* binding */ buildOf)
/* harmony export */ });
/** The entry of one image that moves, and what it replaced; nothing else where it does not move. */
function movedImage({ image, source, target }, author, more, before) {
    if (source.digest === target?.digest)
        return { image };
    const entry = { ...author, ...more, build: buildOf(source), replaced: target?.digest };
    return { image, entry, replaced: target && { ...buildOf(target), ...before } };
}
const buildOf = ({ digest, mediaType, bytes }) => ({ digest, mediaType, size: bytes.length });


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sl: () => (/* binding */ liveFor),
/* harmony export */   dU: () => (/* binding */ historyJson),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _release_commit__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8952);
/* harmony import */ var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _release_history_history__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7498);
/* harmony import */ var _release_history_spans__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(827);
/* harmony import */ var _facts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1349);
/* harmony import */ var _lines__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2365);






/** What the images remember, a table each, the newest first. Nothing from outside is more than text in it. */
const historyText = (memories, now) => memories.flatMap((memory, index) => [...(index > 0 ? [''] : []), ...table(memory, now)]);
function table(memory, now) {
    const { image, tag, shown, history } = memory;
    const title = `${(0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)(image)}:${tag} shows ${shown ? (0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(shown) : 'nothing: there is no such tag'}`;
    const held = history.hold ? (0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f_)(`automatic releases are held ${(0,_release_history_history__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(history.hold)}`) : [];
    const rows = (0,_release_history_spans__WEBPACK_IMPORTED_MODULE_2__/* .spans */ .i)(memory).map((span) => row(span, now));
    if (rows.length === 0)
        return [title, ...held, '  no move is recorded'];
    const lines = (0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .columns */ .YB)([['', 'when (UTC)', 'what', 'commit', 'digest', 'by', 'live for', 'notes'], ...rows]);
    return [title, ...held, ...lines.map((line) => `  ${line}`)];
}
function row({ entry, from, to, isLive, veto }, now) {
    const at = Date.parse(entry.at);
    const notes = [isLive ? 'live now' : '', veto ? `vetoed ${(0,_release_history_history__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r4)(veto)}` : '', entry.proof ?? ''];
    return [
        isLive ? '>' : ' ',
        `${(0,_facts__WEBPACK_IMPORTED_MODULE_3__/* .utcDate */ .HB)(at)} ${(0,_facts__WEBPACK_IMPORTED_MODULE_3__/* .utcTime */ .SK)(at)}`,
        entry.mode,
        entry.commit ? (0,_release_commit__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(entry.commit) : '?',
        entry.build ? (0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(entry.build.digest) : 'no build',
        (0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .Hn)(entry.by),
        liveFor({ entry, from, to: isLive ? now : to }),
        (0,_lines__WEBPACK_IMPORTED_MODULE_4__/* .short */ .h0)(notes.filter((note) => note !== '').join('; ')),
    ];
}
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/history/amend.ts + 1 modules
var amend = __webpack_require__(1087);
// EXTERNAL MODULE: ./src/release/history/author.ts
var author = __webpack_require__(5251);
// EXTERNAL MODULE: ./src/release/history/change.ts
var change = __webpack_require__(5544);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
// EXTERNAL MODULE: ./src/release/tag.ts
var tag = __webpack_require__(3837);
// EXTERNAL MODULE: ./src/release/tags/image-update.ts
var image_update = __webpack_require__(4450);
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
    const { images, why } = request;
    const by = (0,author/* ruling */.W)((0,author/* authorOf */.r)('veto', trigger, ports), why);
    const words = wordsOf(saying);
    return Promise.all(images.map(async (image) => {
        try {
            const { change, idle } = await changeIn(image, saying, by, request, ports);
            if (idle)
                return { image: image.name, words: idle, failed: false };
            const place = { image, tag: (0,history_history/* historyTag */.DJ)(request.targetTag), length: request.historyLength };
            const call = { signal: ports.cancel };
            await (0,amend/* amend */.e)(place, change, ports, call);
            await ports.clock.sleep(SECOND_LOOK, ports.cancel);
            await (0,amend/* amend */.e)(place, change, ports, call);
            return { image: image.name, words, failed: false };
        }
        catch (thrown) {
            return { image: image.name, words: (0,failure/* asFailure */.h)(thrown).message, failed: true };
        }
    }));
}
function wordsOf(saying) {
    switch (saying.verb) {
        case 'veto': return `${(0,commit/* shortSha */.Fu)(saying.sha)} is vetoed: no promote and no deploy takes it any more`;
        case 'unveto': return `${(0,commit/* shortSha */.Fu)(saying.sha)} is no longer vetoed`;
        case 'hold': return 'automatic releases are held until a person releases by hand';
        case 'lift': return 'automatic releases are no longer held';
    }
}
/** What is to change; `idle` where nothing is. */
async function changeIn(image, saying, by, request, { registry, cancel }) {
    const call = { signal: cancel };
    const history = async () => (await (0,amend/* readHistory */.L)(registry, image, (0,history_history/* historyTag */.DJ)(request.targetTag), call))?.history ?? history_history/* EMPTY */.wg;
    switch (saying.verb) {
        case 'veto': {
            const { run: _, ...against } = by;
            const build = await registry.read(image, (0,tag/* fillTag */.au)(request.sourceTag, saying.sha), call);
            const sought = { commit: saying.sha, digest: build?.digest };
            return { change: (0,change/* veto */.bj)(sought, against, build && (0,image_update/* buildOf */.Y)(build)) };
        }
        case 'unveto': {
            const sought = { commit: saying.sha };
            return { change: (0,change/* unveto */.K5)(sought), idle: (0,history_history/* vetoOf */.mw)(await history(), sought) ? undefined : `${(0,commit/* shortSha */.Fu)(saying.sha)} is not vetoed` };
        }
        case 'hold': return { change: (0,change/* setHold */.O9)(by) };
        case 'lift': {
            const { hold } = await history();
            return hold ? { change: (0,change/* lift */.yY)(hold) } : { change: (same) => same, idle: 'automatic releases are not held' };
        }
    }
}

// EXTERNAL MODULE: ./src/report/history-text.ts
var history_text = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/report/safe.ts
var safe = __webpack_require__(9369);
// EXTERNAL MODULE: ./src/request/fault.ts
var request_fault = __webpack_require__(901);
// EXTERNAL MODULE: ./src/request/parse.ts + 1 modules
var parse = __webpack_require__(1950);
// EXTERNAL MODULE: ./src/run/adapters.ts + 35 modules
var adapters = __webpack_require__(9805);
// EXTERNAL MODULE: ./src/run/context.ts + 5 modules
var run_context = __webpack_require__(6720);
;// CONCATENATED MODULE: ./src/run/history.ts










/** Shows what images remember. Returns the exit code. */
async function showHistory(raw, html, host, cancel, { out, json }) {
    return within(raw, { why: false, sha: false }, host, async (request, context) => {
        const ports = { registry: (0,adapters/* registry */.u5)(request, request.images, true, context), clock: clock/* systemClock */.m, log: context.log, cancel };
        const memories = await recallAll(request, ports);
        const now = clock/* systemClock */.m.now();
        if (html !== undefined) {
            const { historyPage } = await __webpack_require__.e(/* import() */ 591).then(__webpack_require__.bind(__webpack_require__, 8591));
            (0,external_node_fs_.writeFileSync)(html, historyPage(memories, now));
            context.log.info(`the page is ${html}`);
        }
        out.write(json ? `${JSON.stringify((0,history_text/* historyJson */.dU)(memories), null, 2)}\n` : (0,history_text/* historyText */.u_)(memories, now).map((line) => `${line}\n`).join(''));
        return 0;
    });
}
/** Vetoes, holds, or takes either back. Returns the exit code. */
async function changeHistory(verb, raw, host, cancel, { out, json }) {
    const needs = { why: verb === 'veto' || verb === 'hold', sha: verb === 'veto' || verb === 'unveto' };
    return within(raw, needs, host, async ({ sha, ...request }, context) => {
        const ports = { registry: (0,adapters/* registry */.u5)(request, request.images, false, context), clock: clock/* systemClock */.m, log: context.log, cancel };
        const saying = verb === 'veto' || verb === 'unveto' ? { verb, sha: sha } : { verb };
        const said = await say(saying, request, host.trigger, ports);
        const lines = json ? [JSON.stringify(said, null, 2)] : said.map(line);
        out.write(lines.map((text) => `${text}\n`).join(''));
        return said.some(({ failed }) => failed) ? 1 : 0;
    });
}
const line = ({ image, words, failed }) => (0,safe/* harmless */.I)(`${image}: ${failed ? 'FAILED: ' : ''}${words}`);
async function within(raw, needs, host, work) {
    const context = (0,run_context/* createContext */.q)(raw, host);
    try {
        for (const warning of (0,parse/* idleInputs */.mH)(raw, 'history'))
            context.log.warning(warning);
        const read = (0,parse/* parseHistory */.i6)(raw, needs);
        if (!read.ok) {
            for (const fault of read.faults)
                context.log.error((0,request_fault/* faultLine */.z)(fault));
            return 2;
        }
        return await work(read.inputs, context);
    }
    catch (thrown) {
        const { message, hint } = (0,failure/* asFailure */.h)(thrown);
        context.log.error(hint ? `${message}. ${hint}` : message);
        return 1;
    }
    finally {
        context.http.close();
    }
}


/***/ })

};
;