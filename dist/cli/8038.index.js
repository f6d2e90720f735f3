"use strict";
exports.id = 8038;
exports.ids = [8038];
exports.modules = {

/***/ 9932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ MOST_AT_ONCE),
/* harmony export */   r: () => (/* binding */ concurrently)
/* harmony export */ });
/** Tenants that are asked at once: each holds a connection, and a runner has a limit on those. */
const MOST_AT_ONCE = 64;
/** Does something with every item, at most so many at once; the results stand in the order of the items. */
async function concurrently(items, most, act) {
    const results = new Array(items.length);
    let next = 0;
    const work = async () => {
        for (let index = next++; index < items.length; index = next++)
            results[index] = await act(items[index], index);
    };
    await Promise.all(Array.from({ length: Math.min(most, items.length) }, work));
    return results;
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ early),
/* harmony export */   u: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);

/**
 * Milliseconds that such an answer is good for. As a rule it is as old as one round trip; where what it was put beside
 * took longer, a registry that shows a tag late say, somebody else had time to change what it tells of.
 */
const FRESH = 500;
/** Puts a question early. What may pass that goes wrong with it is nobody's fault: then it is put once more. @param stopped ends it as well */
function early(clock, stopped, ask) {
    const dropped = new AbortController();
    const answer = ask(AbortSignal.any([stopped, dropped.signal]));
    answer.catch(() => undefined);
    return { began: clock.elapsed(), answer, drop: () => dropped.abort() };
}
/**
 * The answer to a question that was put early, where it came while it is fresh; else it is put now.
 * @param signal ends the wait for it
 */
async function answerOf(asked, clock, ask, signal) {
    const isFresh = () => asked !== undefined && clock.elapsed() - asked.began <= FRESH;
    const settled = asked && isFresh() ? asked.answer.then((answer) => ({ answer }), refusalOnly) : undefined;
    const came = settled && await Promise.race([settled, stopped(signal)]);
    if (came && isFresh())
        return came.answer;
    asked?.drop();
    return ask();
}
/** What may pass is asked once more, for as long as the caller has patience; a refusal is one. */
function refusalOnly(thrown) {
    const { transient, reason } = (0,_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown);
    if (!transient && reason !== 'registry-unavailable')
        throw thrown;
}
const stopped = (signal) => new Promise((resolve) => {
    if (!signal)
        return;
    // Of its own: forty images wait at one signal, and each would add a listener to it (incident many-images-warning).
    const own = AbortSignal.any([signal]);
    if (own.aborted)
        resolve(undefined);
    else
        own.addEventListener('abort', () => resolve(undefined), { once: true });
});


/***/ }),

/***/ 1087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ amend),
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./src/release/concurrent.ts
var concurrent = __webpack_require__(9932);
// EXTERNAL MODULE: ./src/release/early.ts
var early = __webpack_require__(9170);
// EXTERNAL MODULE: ./src/release/failure.ts
var release_failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/index-children.ts
var index_children = __webpack_require__(1281);
// EXTERNAL MODULE: ./src/release/history/builds.ts
var builds = __webpack_require__(7653);
// EXTERNAL MODULE: ./src/release/history/change.ts
var history_change = __webpack_require__(5544);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/digest.ts
var digest = __webpack_require__(1709);
// EXTERNAL MODULE: ./src/release/manifest.ts
var manifest = __webpack_require__(2395);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
;// CONCATENATED MODULE: ./src/release/history/format.ts







const INDEX = 'application/vnd.oci.image.index.v1+json';
/** What tells our index from everybody else's. */
const ARTIFACT = 'application/vnd.moleculesai.release-history.v1+json';
const ENTRY = 'app.moleculesai.release.entry.';
const HOLD = 'app.moleculesai.release.hold';
/** Set since a history names plain images alone; what an older one was refused may be taken now. */
const FORM = 'app.moleculesai.release.form';
/** So much of a text is kept: a history is to stay small, and readable by `crane manifest`. */
const LONGEST = 500;
/** Of the base64 of an index that is kept: 16 KiB of it. */
const LONGEST_INDEX = Math.ceil(builds/* MOST_INDEX_BYTES */.bz / 3) * 4;
/** Twice what `history-length` allows: a longer one is nobody's, and a run has better to do than to read it. */
const MOST_ENTRIES = 400;
/**
 * Of all entries: registries take a manifest of 4 MiB. The bytes of indexes have half of this, the newest first; beyond it the
 * oldest entries go.
 */
const MOST_BYTES = 2 * 1024 * 1024;
/** Of notes that are not ours, together: what somebody else keeps there is kept, within measure. */
const MOST_OTHERS = 64 * 1024;
/** Signatures of one entry that are kept. */
const MOST_SIGNED = 10;
const Text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(LONGEST));
const Time = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX());
const DigestText = dist/* custom */.IeY((value) => typeof value === 'string' && (0,digest/* isDigest */.Bc)(value));
const Commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y(commit/* isCommit */.WM));
const Page = dist/* pipe */.FsL(Text, dist/* check */.z6Y(history_history/* isPage */.yp));
const Vetoed = { by: Text, at: Time, why: Text };
const HoldShape = dist/* object */.Ikc({ ...Vetoed, run: dist/* optional */.lqM(Page), set: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* picklist */.KIO(['command', 'rollback'])), undefined) });
const EntryShape = dist/* object */.Ikc({
    mode: dist/* picklist */.KIO(['promote', 'deploy', 'rollback', 'found', 'veto']),
    digest: dist/* optional */.lqM(DigestText),
    mediaType: dist/* optional */.lqM(dist/* picklist */.KIO(manifest/* MANIFEST_TYPES */._)),
    size: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0))),
    index: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(LONGEST_INDEX))),
    commit: dist/* optional */.lqM(Commit),
    at: Time,
    by: Text,
    run: dist/* optional */.lqM(Page),
    replaced: dist/* optional */.lqM(DigestText),
    proof: dist/* optional */.lqM(Text),
    // What an entry can do without is not worth to lose the whole history for.
    signed: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ by: Text, predicate: Text, bundle: DigestText })), dist/* maxLength */.Ru6(MOST_SIGNED))), undefined),
    veto: dist/* optional */.lqM(dist/* object */.Ikc(Vetoed)),
});
const Index = dist/* object */.Ikc({
    artifactType: dist/* literal */.euz(ARTIFACT),
    // What was written anew by a client in Go has null in place of an empty list.
    manifests: dist/* nullish */.cl6(dist/* array */.YOg(dist/* unknown */.L5J()), []),
    annotations: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* unknown */.L5J(), dist/* check */.z6Y((value) => !Array.isArray(value)), dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())), {}),
});
/**
 * Reads what stands under a history's tag.
 * @throws Failure `registry-unavailable` where it is not a history, or a damaged one: it is never written over
 */
function decode({ bytes }, image, tag) {
    const index = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), Index), new TextDecoder().decode(bytes));
    if (!index.success)
        throw notOurs(image, tag, 'it is no history of this action');
    const { annotations, manifests } = index.output;
    const keys = Object.keys(annotations).filter((key) => key.startsWith(ENTRY)).sort();
    if (keys.length > MOST_ENTRIES)
        throw notOurs(image, tag, `it holds ${keys.length} entries, and ${MOST_ENTRIES} are read at most`);
    const entries = keys.map((key) => entryOf(note(EntryShape, annotations[key], image, tag)));
    const hold = annotations[HOLD] === undefined ? undefined : note(HoldShape, annotations[HOLD], image, tag);
    const others = withinMeasure(Object.entries(annotations).filter(([key]) => key !== HOLD && key !== FORM && !key.startsWith(ENTRY)));
    const refused = annotations[FORM] !== undefined && manifests.length === 0 && entries.some(({ build }) => build);
    return { history: { entries, hold }, namesBuilds: !refused, others };
}
function withinMeasure(notes) {
    let left = MOST_OTHERS;
    return Object.fromEntries(notes.filter(([key, text]) => (left -= key.length + text.length) >= 0));
}
function note(schema, text, image, tag) {
    const result = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), schema), text);
    if (!result.success)
        throw notOurs(image, tag, 'an entry of it is damaged');
    return result.output;
}
const notOurs = (image, tag, why) => new release_failure/* Failure */.HR('registry-unavailable', `${image.name}:${tag} cannot be read: ${why}, so nobody can tell what is held or vetoed`, {
    hint: `Look at it (crane manifest ${image.name}:${tag}), then delete that tag, or go on without a history: set history to false`,
});
function entryOf({ digest, mediaType, size, index, commit, ...rest }) {
    const whole = digest !== undefined && mediaType !== undefined && size !== undefined;
    return { ...rest, commit, build: whole ? { digest, mediaType, size, ...(index === undefined ? undefined : { index }) } : undefined };
}
/**
 * The index that keeps a history. It needs no blob, and `crane manifest` shows it.
 * @param named the plain images that it names, so that a registry's clean-up leaves them
 */
function encode({ entries, hold }, named, others) {
    const notes = notesOf(entries).map((text, at) => [`${ENTRY}${String(at).padStart(3, '0')}`, text]);
    const annotations = { ...others, [FORM]: '2', ...(hold && { [HOLD]: JSON.stringify(plainHold(hold)) }), ...Object.fromEntries(notes) };
    const manifests = named.map(({ mediaType, digest, size }) => ({ mediaType, digest, size }));
    const index = { schemaVersion: 2, mediaType: INDEX, artifactType: ARTIFACT, manifests, annotations };
    const bytes = new TextEncoder().encode(JSON.stringify(index));
    return { bytes, mediaType: INDEX, digest: (0,digest/* digestOf */.ol)(bytes) };
}
/** The texts of the entries, newest first, as far as they fit; the bytes of one index stand there once. */
function notesOf(entries) {
    const kept = new Set();
    const notes = [];
    let left = MOST_BYTES;
    for (const entry of entries) {
        const { digest, index } = entry.build ?? {};
        const isKept = index !== undefined && digest !== undefined && !kept.has(digest) && left - index.length > MOST_BYTES / 2;
        if (isKept)
            kept.add(digest);
        const text = JSON.stringify(plain(isKept ? entry : withoutIndex(entry)));
        left -= Buffer.byteLength(text);
        if (left < 0)
            break;
        notes.push(text);
    }
    return notes;
}
function withoutIndex(entry) {
    const { build } = entry;
    return build?.index === undefined ? entry : { ...entry, build: { digest: build.digest, mediaType: build.mediaType, size: build.size } };
}
/** An entry as one flat object, for whoever reads it by hand. */
const plain = ({ mode, build, commit, at, by, run, replaced, proof, signed, veto }) => ({
    ...shortened({
        mode, digest: build?.digest, mediaType: build?.mediaType, size: build?.size, commit, at, by, run, replaced, proof,
        signed: signed?.slice(0, MOST_SIGNED).map(({ by: who, predicate, bundle }) => ({ by: who, predicate, bundle })),
        veto: veto && { by: veto.by, at: veto.at, why: veto.why },
    }),
    index: build?.index,
});
const plainHold = ({ by, at, why, run, set }) => shortened({ by, at, why, run, set });
/** A text that is too long is cut, not refused: what is to be kept of a release comes from its author and its forge. */
const shortened = (of) => Object.fromEntries(Object.entries(of).map(([key, value]) => [key, shortenedValue(value)]));
function shortenedValue(value) {
    if (typeof value === 'string')
        return value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
    if (Array.isArray(value))
        return value.map(shortenedValue);
    return typeof value === 'object' && value !== null ? shortened(value) : value;
}
/** A history as it will be read back: two that are alike give the same text. */
const settled = ({ entries, hold }) => JSON.stringify([entries.map((entry) => plain(withoutIndex(entry))), hold && plainHold(hold)]);

;// CONCATENATED MODULE: ./src/release/history/amend.ts








/** Milliseconds between two looks at a history that does not show what was written. */
const PAUSES = [200, 500, 1_500];
/**
 * Reads a history.
 * @returns nothing only where the registry said definitely that there is none
 * @throws Failure of the registry, and where what stands there is no history
 */
async function readHistory(registry, image, tag, call) {
    const manifest = await registry.read(image, tag, call);
    return manifest && decode(manifest, image, tag);
}
/**
 * Changes a history: reads it anew, writes it, and reads it back. Where somebody else has written meanwhile, the change
 * is made once more on theirs.
 * @param read what was read under its tag just now
 * @throws Failure of the registry, and where what stands there is no history; that is never written over
 */
async function amend({ image, tag, length }, change, { registry, clock }, call, read) {
    const begin = { history: history_history/* EMPTY */.wg, namesBuilds: true, others: {} };
    let fault;
    for (let tries = 0;; tries++) {
        const manifest = await (0,early/* answerOf */.u)(tries === 0 ? read : undefined, clock, () => registry.read(image, tag, call), call.signal);
        const kept = manifest ? decode(manifest, image, tag) : begin;
        const wanted = (0,history_change/* trim */.Bq)(length)(change(kept.history));
        if (settled(wanted) === settled(kept.history))
            return wanted;
        const pause = PAUSES[tries - 1];
        if (tries > PAUSES.length)
            throw fault ?? unproved(image, tag);
        if (pause !== undefined)
            await clock.sleep(pause, call.signal);
        fault = await write({ image, tag, length }, wanted, kept, registry, call);
    }
}
const unproved = (image, tag) => new release_failure/* Failure */.HR('digest-mismatch', `the registry took ${image.name}:${tag} and does not show it`);
/** @returns the fault where the answer was lost: the next look tells what became of it */
async function write({ image, tag }, wanted, { namesBuilds, others }, registry, call) {
    const read = namesBuilds ? await readIndexes(wanted, image, registry, call) : new Map();
    const whole = (0,builds/* withIndexes */.vq)(wanted, read);
    const named = namesBuilds ? (0,builds/* namedImages */.Qn)((0,builds/* builds */.GW)(whole), read) : [];
    const put = (images) => registry.write(image, tag, encode(whole, images, others), call);
    try {
        await put(named).catch(async (thrown) => {
            if (named.length === 0 || !isOfTheList((0,release_failure/* asFailure */.h_)(thrown)))
                throw thrown;
            const alive = await stillThere(named, image, registry, call);
            if (alive.length < named.length && alive.length > 0)
                return put(alive).catch(() => put([]));
            return put([]);
        });
        return undefined;
    }
    catch (thrown) {
        const failure = (0,release_failure/* asFailure */.h_)(thrown);
        if (!failure.transient || call.signal?.aborted)
            throw failure;
        return failure;
    }
}
/** A registry that takes no index which names images, or that misses one of them: no matter of the login. */
const isOfTheList = ({ transient, status = 0 }) => !transient && [400, 404, 422].includes(status);
/** Manifests that are asked for at once. */
const AT_ONCE = 16;
/**
 * The indexes whose bytes no entry keeps: those of a history of the older form, and large ones. One that cannot be read
 * now is not named this time.
 */
async function readIndexes(history, image, registry, call) {
    const unkept = (0,builds/* builds */.GW)(history).filter(({ mediaType, index }) => (0,index_children/* isIndexType */.$)(mediaType) && index === undefined);
    const found = await (0,concurrent/* concurrently */.r)(unkept, AT_ONCE, ({ digest }) => registry.read(image, digest, call).catch(() => undefined));
    return new Map(found.flatMap((manifest) => (manifest ? [[manifest.digest, manifest]] : [])));
}
/** An image that the registry has lost cannot be kept by naming it. */
async function stillThere(named, image, registry, call) {
    const found = await (0,concurrent/* concurrently */.r)(named, AT_ONCE, async (child) => ((await registry.read(image, child.digest, call)) ? [child] : []));
    return found.flat();
}


/***/ }),

/***/ 7653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ builds),
/* harmony export */   Qn: () => (/* binding */ namedImages),
/* harmony export */   Xk: () => (/* binding */ keptIndex),
/* harmony export */   Yy: () => (/* binding */ buildOf),
/* harmony export */   bz: () => (/* binding */ MOST_INDEX_BYTES),
/* harmony export */   vq: () => (/* binding */ withIndexes)
/* harmony export */ });
/* harmony import */ var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _index_children__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1281);


/** Of an index whose bytes an entry keeps. One of twenty platforms with their attestations has less. */
const MOST_INDEX_BYTES = 16 * 1024;
/** A build as an entry keeps it: of an index its own bytes too. */
function buildOf({ digest, mediaType, bytes }) {
    const build = { digest, mediaType, size: bytes.length };
    if (!(0,_index_children__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$)(mediaType) || bytes.length > MOST_INDEX_BYTES)
        return build;
    return { ...build, index: Buffer.from(bytes).toString('base64') };
}
/** The index that an entry keeps, to be written anew; nothing where it keeps none, or another's bytes. */
function keptIndex({ digest, mediaType, index }) {
    if (index === undefined)
        return undefined;
    const bytes = Buffer.from(index, 'base64');
    return (0,_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes) === digest ? { bytes, mediaType, digest } : undefined;
}
/** The builds that a history wants kept, each once; whichever entry has the bytes of an index gives them. */
function builds({ entries }) {
    const found = new Map();
    for (const { build } of entries) {
        if (build && found.get(build.digest)?.index === undefined)
            found.set(build.digest, build);
    }
    return [...found.values()];
}
/**
 * The plain images that keep these builds: an image is named itself, an index by its children, since an index in an
 * index stops `skopeo sync` of the whole repository (incident mirror-broken).
 */
function namedImages(all, read) {
    const named = new Map();
    for (const build of all) {
        const index = (0,_index_children__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$)(build.mediaType) ? (read.get(build.digest) ?? keptIndex(build)) : undefined;
        const images = (0,_index_children__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$)(build.mediaType) ? (index ? (0,_index_children__WEBPACK_IMPORTED_MODULE_1__/* .childrenOf */ .L)(index) : []) : [build];
        for (const { digest, mediaType, size } of images)
            named.set(digest, { digest, mediaType, size });
    }
    return [...named.values()].slice(0, MOST_NAMED);
}
/** An entry takes some 200 bytes of an index. */
const MOST_NAMED = 2_000;
/** The entries with the bytes of the indexes that were read, where they are small enough to be kept. */
const withIndexes = ({ entries, hold }, read) => ({
    entries: entries.map((entry) => {
        const index = entry.build && entry.build.index === undefined ? read.get(entry.build.digest) : undefined;
        return index ? { ...entry, build: buildOf(index) } : entry;
    }),
    hold,
});


/***/ }),

/***/ 5544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ trim),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   K5: () => (/* binding */ unveto),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   Ve: () => (/* binding */ enter),
/* harmony export */   an: () => (/* binding */ holdToo),
/* harmony export */   bj: () => (/* binding */ veto),
/* harmony export */   c: () => (/* binding */ sameBuilds),
/* harmony export */   hf: () => (/* binding */ foundThere),
/* harmony export */   qN: () => (/* binding */ begin),
/* harmony export */   x3: () => (/* binding */ holdUnlessNamed),
/* harmony export */   yY: () => (/* binding */ lift)
/* harmony export */ });
/* unused harmony export setHold */
/* harmony import */ var _cut__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
/* harmony import */ var _history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7498);


/**
 * Enters a move of the tag, and before it what it replaced, where nobody recorded how that came to stand there.
 * @param replaced the build that stood there
 */
function enter(entry, replaced) {
    return ({ entries, hold }) => {
        if (entries.some((one) => isSame(one, entry)))
            return { entries, hold };
        const newest = entries.find(_history__WEBPACK_IMPORTED_MODULE_0__/* .wasLive */ .Ss);
        // Another run that moved the tag on from here was quicker to write it down.
        const place = newest?.replaced === entry.build?.digest && newest !== undefined && newest.at > entry.at ? entries.indexOf(newest) + 1 : 0;
        // What that run could only find there, this one knows.
        const below = entries.slice(place).filter((one, at) => at > 0 || one.mode !== 'found' || one.build?.digest !== entry.build?.digest);
        const known = below.find(_history__WEBPACK_IMPORTED_MODULE_0__/* .wasLive */ .Ss)?.build?.digest === replaced?.digest;
        const found = replaced && !known ? [foundBuild(replaced, entry.at, entry.by)] : [];
        return { entries: [...entries.slice(0, place), entry, ...found, ...below], hold };
    };
}
const isSame = (one, other) => one.mode === other.mode && one.at === other.at && one.build?.digest === other.build?.digest && one.by === other.by;
const foundBuild = ({ commit, ...build }, at, by) => ({ mode: 'found', build, commit, at, by });
/** Enters a build that the tag shows, where no entry tells that it ever did. */
const foundThere = (build, { at, by }) => ({ entries, hold }) => ({
    entries: entries.some((one) => (0,_history__WEBPACK_IMPORTED_MODULE_0__/* .wasLive */ .Ss)(one) && one.build?.digest === build.digest) ? entries : [foundBuild(build, at, by), ...entries],
    hold,
});
/**
 * Begins a history with what the tag shows, so that its list is not empty: `skopeo sync` without `--all` stops at an
 * index that names nothing.
 */
const begin = (shown, by) => (history) => (history.entries.some(({ build }) => build) ? history : foundThere(shown, by)(history));
/**
 * Vetoes a build in every entry that tells of it. Where a commit is named that no entry bears, it is entered: whoever
 * takes the veto back will name it so, and its build may be known there by another one.
 * @param build what to enter then; it may be that of a commit without a build
 */
function veto(sought, ruling, build) {
    return ({ entries, hold }) => {
        const isTold = entries.some((entry) => (0,_history__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(entry, sought.commit === undefined ? sought : { commit: sought.commit }));
        const { at, by } = ruling;
        const named = isTold ? [] : [{ mode: 'veto', build, commit: sought.commit, at, by, veto: ruling }];
        return { entries: [...named, ...entries.map((entry) => ((0,_history__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(entry, sought) ? { ...entry, veto: ruling } : entry))], hold };
    };
}
/**
 * Takes every veto against a build back, under whichever commit it stands: an image is released or ruled out as a whole.
 * An entry that was nothing but a veto goes.
 */
const unveto = (sought) => ({ entries, hold }) => {
    const same = sameBuilds(entries, sought);
    return {
        entries: entries.filter((entry) => (0,_history__WEBPACK_IMPORTED_MODULE_0__/* .wasLive */ .Ss)(entry) || !same(entry)).map((entry) => (same(entry) ? { ...entry, veto: undefined } : entry)),
        hold,
    };
};
/** Tells the entries of a build from others: by what is sought, and by the digests of whatever that finds. */
function sameBuilds(entries, sought) {
    const digests = new Set(entries.flatMap((entry) => ((0,_history__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(entry, sought) && entry.build ? [entry.build.digest] : [])));
    return (entry) => (0,_history__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(entry, sought) || (entry.build !== undefined && digests.has(entry.build.digest));
}
const setHold = (hold) => ({ entries }) => ({ entries, hold });
/** So much of a reason is kept. */
const LONGEST_WHY = 500;
/** Holds what somebody else may hold already: their reason stays, behind the new one. */
const holdToo = (added) => ({ entries, hold }) => {
    if (!hold || (hold.at === added.at && hold.by === added.by))
        return { entries, hold: hold ?? added };
    const why = (0,_cut__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(`${added.why} (held before ${(0,_history__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r4)(hold)})`, LONGEST_WHY);
    return { entries, hold: { ...added, why } };
};
/** As a rollback holds: a hold that a person set by name stays theirs, and is not lifted with the rollback's. */
const holdUnlessNamed = (hold) => (history) => ((0,_history__WEBPACK_IMPORTED_MODULE_0__/* .isByName */ .H6)(history) ? history : { ...history, hold });
/** Lifts this hold, and not one that somebody has set since. */
const lift = (seen) => ({ entries, hold }) => ({ entries, hold: hold && hold.at === seen.at && hold.by === seen.by ? undefined : hold });
/** One after the other. */
const all = (...changes) => (history) => changes.reduce((so, change) => change(so), history);
/** Drops the oldest entries. */
const trim = (length) => ({ entries, hold }) => ({ entries: entries.slice(0, length), hold });


/***/ }),

/***/ 1281:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isIndexType),
/* harmony export */   L: () => (/* binding */ childrenOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _manifest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2395);



/** More than any index that is built in earnest names; a longer list is cut. */
const MOST = 200;
const INDEXES = _manifest__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_TYPES */ ._.slice(0, 2);
/** Whether it is an index of OCI or a list of docker's, which names images and is none. */
const isIndexType = (mediaType) => INDEXES.includes(mediaType);
const ChildShape = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    digest: valibot__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => typeof value === 'string' && (0,_digest__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(value)),
    mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(_manifest__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_TYPES */ ._),
    size: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .minValue */ .Wwf(0)),
});
const Index = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qFJ(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ manifests: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()) }));
/** The plain images that an index names; those of an index in it are not looked for, and a strange one is left out. */
function childrenOf({ bytes, mediaType }) {
    if (!isIndexType(mediaType))
        return [];
    const index = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Index, new TextDecoder().decode(bytes));
    if (!index.success)
        return [];
    return index.output.manifests.slice(0, MOST).flatMap((one) => {
        const child = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(ChildShape, one);
        return child.success && !isIndexType(child.output.mediaType) ? [child.output] : [];
    });
}


/***/ }),

/***/ 6563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   Uj: () => (/* binding */ fit)
/* harmony export */ });
/** The beginning of a list that fits, and how many were left off: GitHub shows no summary of more than 1 MiB. */
function fit(items, room, write) {
    const shown = [];
    let bytes = room.kibibytes * 1024;
    for (const item of items.slice(0, room.items)) {
        const text = write(item);
        bytes -= Buffer.byteLength(text) + 1;
        if (bytes < 0)
            break;
        shown.push(text);
    }
    return { shown, hidden: items.length - shown.length };
}
/** What stands in the place of what was left off. */
const more = (hidden) => `… and ${hidden} more, all in the evidence`;



/***/ }),

/***/ 1349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ hasChecks),
/* harmony export */   HB: () => (/* binding */ utcDate),
/* harmony export */   LN: () => (/* binding */ checkNames),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   SK: () => (/* binding */ utcTime),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   cP: () => (/* binding */ configWords),
/* harmony export */   e9: () => (/* binding */ shortState),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   t5: () => (/* binding */ journey),
/* harmony export */   u9: () => (/* binding */ postMortemFacts),
/* harmony export */   wB: () => (/* binding */ signedRows),
/* harmony export */   xv: () => (/* binding */ longSpan)
/* harmony export */ });
/* harmony import */ var _release_commit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
/* harmony import */ var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);


/** What both views for people tell: in which order, and in which words. */
const WORDS = {
    done: { mark: '✅', word: 'done' },
    unchanged: { mark: '✅', word: 'unchanged' },
    planned: { mark: '📝', word: 'planned, a dry run' },
    skipped: { mark: '⏭️', word: 'skipped' },
    failed: { mark: '❌', word: 'failed' },
    restored: { mark: '⛔', word: 'restored' },
    stranded: { mark: '🛑', word: 'STRANDED, a person is needed' },
};
/** The sign of the outcome and its words, e.g. `promote: restored`. */
function headline({ mode, outcome }) {
    const { mark, word } = WORDS[outcome];
    return { mark, words: `${mode}: ${word}` };
}
/**
 * From which commit to which, as the outcome has it.
 * @param show how a commit is written
 */
function journey(report, show) {
    const { outcome, sha, images, mode } = report;
    const from = [...new Set(images.flatMap(({ commitBefore }) => (commitBefore ? [(0,_release_commit__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commitBefore)] : [])))];
    const to = sha ? show((0,_release_commit__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(sha)) : mode === 'rollback' ? 'the previous build' : '';
    if (!to)
        return '';
    if (from.length === 0)
        return sha ? `Commit ${to}` : '';
    const way = `from ${from.slice(0, 3).map(show).join(', ')}${from.length > 3 ? ` and ${from.length - 3} more` : ''} to ${to}`;
    if (outcome === 'done')
        return `Went ${way}`;
    return outcome === 'planned' ? `Would go ${way}` : `Was to go ${way}${stillLive(report, show)}`;
}
/** Of a run that left all as it was: what is live, which is the first question. */
function stillLive({ images }, show) {
    const commits = new Set(images.map(({ commitBefore }) => commitBefore));
    const tags = new Set(images.map(({ target }) => target.tag));
    const [commit] = commits;
    const [tag] = tags;
    if (commit === undefined || tag === undefined || commits.size + tags.size > 2)
        return '';
    return images.every(({ target: { before, after } }) => before === after) ? `; ${show(tag)} still shows ${show((0,_release_commit__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(commit))}` : '';
}
const signedRows = ({ images }) => images.flatMap(({ image, signatures = [] }) => signatures.map((one) => ({ ...one, image })));
/** Whether the run got as far as asking a canary. */
const hasChecks = ({ tenants }) => tenants.some(({ checks }) => checks !== undefined);
/** The verdict of a check, in words. */
const VERDICTS = {
    pass: 'passed', fail: 'failed', inconclusive: 'could not be asked', skipped: 'skipped',
};
/** The names of the checks, in the suite's order. */
const checkNames = ({ tenants }) => [...new Set(tenants.flatMap(({ checks = [] }) => checks.map(({ name }) => name)))];
/** `absent`, `unknown`, or the twelve digits that a person compares. */
const shortState = (state) => (state === null ? 'absent' : (0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(state));
/** Times of day in UTC. @param at epoch milliseconds */
const utcTime = (at) => new Date(at).toISOString().slice(11, 19);
const utcDate = (at) => new Date(at).toISOString().slice(0, 10);
/** e.g. `8.2 s`, `3 min 5 s`. */
function duration(milliseconds) {
    const seconds = milliseconds / 1000;
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`;
}
/** Of a build's life, e.g. `8 s`, `42 min`, `3 h 5 min`, `12 d 4 h`. */
function longSpan(milliseconds) {
    const minutes = Math.floor(milliseconds / 60_000);
    if (minutes < 1)
        return `${Math.max(0, Math.round(milliseconds / 1_000))} s`;
    const [hours, days] = [Math.floor(minutes / 60), Math.floor(minutes / 1_440)];
    if (hours < 1)
        return `${minutes} min`;
    return days < 1 ? `${hours} h ${minutes % 60} min` : `${days} d ${hours % 24} h`;
}
/** Of one answer, e.g. `42 ms`. */
const span = (milliseconds) => (milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : duration(milliseconds));
/** e.g. `config: release-action.yml, environment production: 7 of 9 inputs counted`. */
const configWords = ({ file, environment, keys, counted }) => `config: ${file}${environment === undefined ? '' : `, environment ${environment}`}: ${counted} of ${keys} ${keys === 1 ? 'input' : 'inputs'} counted`;
/** What a post-mortem starts from, in the order it is asked. */
const postMortemFacts = (post) => [
    ['What broke', post.broke],
    ['Live since', post.since],
    ['Released by', post.promotedBy],
    ['What had proved it', post.smoke],
    ['Replaced by', post.replacedBy],
    ['When', post.when],
    ['By', post.by],
];


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ harmlessJson)
/* harmony export */ });
/**
 * A value as JSON. What a terminal or a runner would act on (control and bidirectional characters, `##[`) is written as
 * JSON escapes: the same value, and harmless where somebody prints it into a log.
 */
const harmlessJson = (value) => `${JSON.stringify(value, null, 2).replaceAll('##[', '#\\u0023[').replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits)}\n`;
const escapeUnits = (character) => character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');


/***/ }),

/***/ 2365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
/* harmony import */ var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _bounded__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6563);
/* harmony import */ var _bounded__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1405);
/* harmony import */ var _safe__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);



const WIDTH = 96;
/** Lines of one list: a log is read, and the evidence holds the rest. */
const LINES = 100;
/** A title and its blocks of lines, bounded. */
function titled(title, blocks) {
    if (blocks.length === 0)
        return [];
    const hidden = blocks.length - LINES;
    return [title, ...blocks.slice(0, LINES).flat(), ...(hidden > 0 ? [`  ${(0,_bounded__WEBPACK_IMPORTED_MODULE_2__/* .more */ .OS)(hidden).replace('…', '...')}`] : [])];
}
/** One item of a list. */
const entry = (text) => {
    const [first = '', ...rest] = wrap(short(text), '    ');
    return [`  - ${first.trim()}`, ...rest];
};
/** Aligned columns need an end. */
const cell = (text) => (0,_bounded__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)((0,_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text).trim(), 60);
/** Made harmless, with digests as short as a person compares them. */
const short = (text) => (0,_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text).trim().replace(/sha256:[0-9a-f]{64}/g, (digest) => ((0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? (0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest) : digest));
/** Breaks a line between words; a word that is too long stays whole. */
function wrap(text, indent, width = WIDTH) {
    const lines = [];
    let line = indent;
    for (const word of text.split(/ +/)) {
        if (line.length > indent.length && line.length + 1 + word.length > width) {
            lines.push(line);
            line = indent;
        }
        line += line.length > indent.length ? ` ${word}` : word;
    }
    return [...lines, line];
}
/** Pads all but the last column to its widest cell. */
function columns(rows) {
    const widths = rows.reduce((all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)), []);
    return rows.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd());
}


/***/ })

};
;