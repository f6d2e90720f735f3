"use strict";
exports.id = 8457;
exports.ids = [8457];
exports.modules = {

/***/ 5406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ askFirst),
/* harmony export */   o: () => (/* binding */ askInTime)
/* harmony export */ });
/* harmony import */ var _release_budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3348);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
/* harmony import */ var _release_stopped__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7388);



/**
 * Asks whoever sits there whether production may move; a job is never asked.
 * @returns whether anybody was asked, and minutes may have gone by
 * @throws Failure `cancelled` where the answer is no
 */
async function askFirst(question, { confirm, cancel }) {
    if (!confirm)
        return false;
    const goesOn = await confirm(question(), { signal: cancel });
    (0,_release_stopped__WEBPACK_IMPORTED_MODULE_2__/* .throwIfStopped */ .$)(cancel);
    if (!goesOn)
        throw new _release_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('cancelled', 'nothing was moved: the question was not answered with yes', { hint: 'Run it again and answer yes, or give --yes' });
    return true;
}
/** A budget of its own for what comes after a question: a fault of an hour ago must not end it. The other one is let go. */
async function askInTime(question, ports, budget) {
    if (!await askFirst(question, ports))
        return budget;
    budget.dispose();
    return new _release_budget__WEBPACK_IMPORTED_MODULE_0__/* .Budget */ .H(ports.clock, ports.cancel);
}


/***/ }),

/***/ 242:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ copyImages)
});

// EXTERNAL MODULE: ./src/release/concurrent.ts
var concurrent = __webpack_require__(9932);
// EXTERNAL MODULE: ./src/release/deadline.ts
var deadline = __webpack_require__(1753);
// EXTERNAL MODULE: ./src/release/digest.ts
var release_digest = __webpack_require__(1709);
// EXTERNAL MODULE: ./src/release/failure.ts
var release_failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/referrers.ts
var release_referrers = __webpack_require__(6989);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./src/release/copy/fallback.ts


const INDEX = 'application/vnd.oci.image.index.v1+json';
const Listing = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* looseObject */._H3({ manifests: dist/* array */.YOg(dist/* looseObject */._H3({ digest: dist/* string */.YjP() })) }));
const Own = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* looseObject */._H3({
    artifactType: dist/* optional */.lqM(dist/* string */.YjP()), annotations: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())), config: dist/* optional */.lqM(dist/* looseObject */._H3({ mediaType: dist/* optional */.lqM(dist/* string */.YjP()) })),
}));
/**
 * The index under a fallback tag with these referrers in it too.
 * @param found what stands there; what is no index is written over, since it lists nothing
 * @returns nothing where it lists them all already
 */
function withReferrers(found, referrers) {
    const before = dist/* safeParse */.xLC(Listing, found ? new TextDecoder().decode(found.bytes) : '');
    const index = before.success ? before.output : { schemaVersion: 2, mediaType: INDEX, manifests: [] };
    const missing = referrers.filter(({ digest }) => !index.manifests.some((one) => one.digest === digest));
    if (missing.length === 0)
        return undefined;
    const written = Buffer.from(JSON.stringify({ ...index, manifests: [...index.manifests, ...missing.map(descriptorOf)] }));
    return { bytes: written, mediaType: INDEX, digest: (0,release_digest/* digestOf */.ol)(written) };
}
function descriptorOf({ bytes, digest, mediaType }) {
    const own = dist/* safeParse */.xLC(Own, new TextDecoder().decode(bytes));
    const { artifactType, annotations, config } = own.success ? own.output : {};
    const type = artifactType ?? config?.mediaType;
    return { mediaType, digest, size: bytes.length, ...(type && { artifactType: type }), ...(annotations && { annotations }) };
}

// EXTERNAL MODULE: ./src/release/index-children.ts
var index_children = __webpack_require__(1281);
;// CONCATENATED MODULE: ./src/release/copy/parts.ts



const AnyDigest = dist/* custom */.IeY((value) => typeof value === 'string' && (0,release_digest/* isDigest */.Bc)(value));
const Size = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const Descriptor = dist/* object */.Ikc({ digest: AnyDigest, size: Size, mediaType: dist/* fallback */.NpB(dist/* string */.YjP(), ''), urls: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* array */.YOg(dist/* string */.YjP())), undefined) });
const Subject = dist/* fallback */.NpB(dist/* optional */.lqM(dist/* nullable */.mee(dist/* object */.Ikc({ digest: AnyDigest }))), undefined);
const IndexShape = dist/* object */.Ikc({ manifests: dist/* array */.YOg(dist/* object */.Ikc({ digest: AnyDigest })), subject: Subject });
const ImageShape = dist/* object */.Ikc({ config: Descriptor, layers: dist/* array */.YOg(Descriptor), subject: Subject });
/** Layers that are to be had elsewhere and that registries refuse: no image is copied with them. */
const FOREIGN = /\.(?:foreign|nondistributable)\./;
/** @returns nothing where it names anything that is no SHA-256 digest, or is no manifest */
function partsOf({ bytes, mediaType }) {
    const text = new TextDecoder().decode(bytes);
    if ((0,index_children/* isIndexType */.$)(mediaType)) {
        const index = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), IndexShape), text);
        return index.success ? { children: [...new Set(index.output.manifests.map(({ digest }) => digest))], blobs: [], subject: index.output.subject?.digest } : undefined;
    }
    const image = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), ImageShape), text);
    if (!image.success)
        return undefined;
    const { config, layers, subject } = image.output;
    const own = layers.filter((layer) => !(FOREIGN.test(layer.mediaType) && layer.urls?.length));
    const blobs = new Map([config, ...own].map(({ digest, size }) => [digest, { digest, size }]));
    return { children: [], blobs: [...blobs.values()], subject: subject?.digest };
}

;// CONCATENATED MODULE: ./src/release/copy/progress.ts
/** Milliseconds between two lines. */
const EVERY = 2_000;
/** Tells by bytes how far the copies are. */
class CopyProgress {
    clock;
    log;
    done = 0;
    all = 0;
    told;
    began;
    constructor(clock, log) {
        this.clock = clock;
        this.log = log;
        this.began = this.told = clock.elapsed();
    }
    /** So many bytes more are to be brought. */
    expect = (bytes) => void (this.all += bytes);
    arrived = (bytes) => {
        this.done += bytes;
        const now = this.clock.elapsed();
        if (now - this.told < EVERY)
            return;
        this.told = now;
        this.log.progress(`copied ${megabytes(this.done)} of ${megabytes(this.all)} MB, ${Math.round((now - this.began) / 1_000)} s`);
    };
    get bytes() {
        return this.done;
    }
}
const megabytes = (bytes) => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);

;// CONCATENATED MODULE: ./src/release/copy/simple-tags.ts

/** Whether a manifest holds every blob that another does, so that nothing is lost where it is written over it. */
function covers(manifest, other) {
    const [parts, theirs] = [partsOf(manifest), partsOf(other)];
    if (!parts || !theirs || theirs.children.length > 0)
        return false;
    const layers = (all) => all.blobs.map(({ digest }) => digest).slice(1);
    const own = new Set(layers(parts));
    return layers(theirs).every((digest) => own.has(digest));
}

;// CONCATENATED MODULE: ./src/release/copy/copy.ts









/** Blobs of one image at once. */
const BLOBS_AT_ONCE = 3;
/** Milliseconds before a blob or a manifest is tried again. */
const PAUSES = [500, 2_000];
/** The longest `Retry-After` that is waited for, in milliseconds: a limit that passes in a minute costs no build its copy. */
const PATIENCE = 120_000;
/** How deep an index, or what refers to what refers, is followed; and how many may refer to one manifest. */
const MOST_DEPTH = 4;
const MOST_REFERRERS = 100;
/** How often a list that others amend too is written. */
const LISTINGS = 4;
/** Where clients kept signatures and the like before registries listed referrers. */
const SUFFIXES = ['sig', 'att', 'sbom'];
/**
 * Brings every build into its target's repository, by digest, children first, the same bytes, with what refers to it.
 * No tag of the target moves, so that there is nothing to put back: what is there already is not sent again.
 * @returns what could not come along and harms nothing, in sentences
 * @throws Failure `copy-failed`, `registry-denied` or `source-missing`
 */
async function copyBuilds(copies, seconds, ports) {
    const { clock, log, cancel } = ports;
    const { signal, end } = (0,deadline/* deadline */.n)(seconds * 1_000, clock, cancel);
    const progress = new CopyProgress(clock, log);
    const began = clock.elapsed();
    // The first that fails ends the others: nothing of it moves a tag.
    const halt = new AbortController();
    const call = { signal: AbortSignal.any([signal, halt.signal]) };
    const jobs = copies.map((copy) => new CopyJob(copy, ports, progress, call));
    let first;
    await Promise.all(jobs.map(async (job) => job.run().catch((thrown) => {
        first ??= thrown;
        halt.abort();
    })));
    end();
    if (first !== undefined)
        throw failureOf((0,release_failure/* asFailure */.h_)(first), signal.aborted && !cancel.aborted ? seconds : undefined);
    log.info(`copied ${megabytes(progress.bytes)} MB in ${((clock.elapsed() - began) / 1_000).toFixed(1)} s: ${copies.map(({ from, to, manifest }) => `${from.name} => ${to.name}@${(0,release_digest/* shortDigest */.VK)(manifest.digest)}`).join(', ')}`);
    return jobs.flatMap(({ warnings }) => warnings);
}
/** A referrer that is gone, is none, or is of a kind that nobody reads any more. */
const isUnreadable = ({ transient, reason, status }) => !transient && reason === 'registry-unavailable' && status === 200;
/** Refused by the target, and no matter of the login or of trouble that passes. */
const isRefused = ({ transient, status = 500 }) => !transient && status < 500 && status !== 401;
/** A refused login and a build that is gone are told as everywhere; whatever else it was is the copy's. */
function failureOf(failure, seconds) {
    if (failure.reason === 'registry-denied' || failure.reason === 'source-missing')
        return failure;
    const message = seconds === undefined ? `the copy failed: ${failure.message}` : `the copy was not done within ${seconds} s (copy-seconds): ${failure.message}`;
    return new release_failure/* Failure */.HR('copy-failed', message, {
        hint: failure.hint ?? 'Run it again: it goes on where it stopped, and no tag has moved', status: failure.status, cause: failure,
    });
}
/** One build on its way. */
class CopyJob {
    copy;
    ports;
    progress;
    call;
    warnings = [];
    brought = new Map();
    trees = new Map();
    free = BLOBS_AT_ONCE;
    waiting = [];
    constructor(copy, ports, progress, call) {
        this.copy = copy;
        this.ports = ports;
        this.progress = progress;
        this.call = call;
    }
    async run() {
        await this.tree(this.copy.manifest, 0);
    }
    /** A manifest with all that it is made of and all that refers to it. */
    async tree(manifest, depth) {
        const { to } = this.copy;
        const parts = partsOf(manifest);
        if (!parts || depth > MOST_DEPTH)
            throw new release_failure/* Failure */.HR('copy-failed', `${this.copy.from.name}@${manifest.digest} is no manifest that can be copied`);
        await this.parts(parts, depth);
        const there = await this.ports.registry.read(to, manifest.digest, this.call).catch(() => undefined);
        if (!there)
            await this.patiently(() => this.ports.transfer.put(manifest, to, this.call));
        await this.referrers(manifest, depth);
        await this.simpleTags(manifest, depth);
    }
    /** What must be there before a manifest that names it. */
    async parts({ children, blobs }, depth) {
        await Promise.all([
            (0,concurrent/* concurrently */.r)(children, BLOBS_AT_ONCE, (digest) => once(this.trees, digest, async () => this.tree(await this.read(digest), depth + 1))),
            ...blobs.map((blob) => once(this.brought, blob.digest, () => this.bring(blob))),
        ]);
    }
    async read(digest) {
        const found = await this.ports.registry.read(this.copy.from, digest, this.call);
        if (found)
            return found;
        throw new release_failure/* Failure */.HR('copy-failed', `${this.copy.from.name}@${digest} is gone, which the build names`, { hint: 'Build and push the image again' });
    }
    async bring(blob) {
        const { from, to } = this.copy;
        await this.turn();
        this.progress.expect(blob.size);
        try {
            let sent = 0;
            const how = await this.patiently(() => {
                this.progress.arrived(-sent);
                sent = 0;
                return this.ports.transfer.bring(blob, from, to, { ...this.call, onBytes: (count) => { sent += count; this.progress.arrived(count); } });
            });
            if (how !== 'streamed')
                this.progress.expect(-blob.size);
        }
        finally {
            this.free++;
            this.waiting.shift()?.();
        }
    }
    async turn() {
        while (this.free === 0)
            await new Promise((go) => this.waiting.push(go));
        this.free--;
    }
    /** What refers to a manifest comes along, as the source lists it. */
    async referrers({ digest }, depth) {
        const { registry } = this.ports;
        const { from } = this.copy;
        const listed = await registry.referrers(from, digest, this.call) ?? [];
        const fallback = await registry.read(from, (0,release_referrers/* fallbackTag */.f)(digest), this.call);
        const all = [...new Set([...listed, ...(fallback ? (0,release_referrers/* referrersIn */.q)(fallback.bytes) ?? [] : [])].map((one) => one.digest))].filter(release_digest/* isDigest */.Bc);
        if (all.length > MOST_REFERRERS)
            this.warnings.push(`${from.name}@${(0,release_digest/* shortDigest */.VK)(digest)} is referred to ${all.length} times; the first ${MOST_REFERRERS} come along`);
        const unlisted = (await (0,concurrent/* concurrently */.r)(all.slice(0, MOST_REFERRERS), BLOBS_AT_ONCE, (one) => this.referrer(one, digest, depth + 1))).flatMap((one) => one ?? []);
        // All at once: two that each amend the list would write over one another.
        if (unlisted.length > 0)
            await this.leaving('the list of what refers to the build', () => this.list(unlisted, digest));
    }
    /** @returns the manifest where it came along and the target does not list it by itself */
    async referrer(digest, subject, depth) {
        const { registry, transfer } = this.ports;
        const { from, to } = this.copy;
        if (depth > MOST_DEPTH)
            return undefined;
        const leave = (why) => void this.warnings.push(`${(0,release_digest/* shortDigest */.VK)(digest)}, which is listed as referring to ${from.name}@${(0,release_digest/* shortDigest */.VK)(subject)}, was left behind: ${why}`);
        // What a list names and nobody can read is no part of the build.
        const manifest = await registry.read(from, digest, this.call).catch((thrown) => {
            if (!isUnreadable((0,release_failure/* asFailure */.h_)(thrown)))
                throw thrown;
            return (0,release_failure/* asFailure */.h_)(thrown);
        });
        if (!manifest)
            return leave('it is gone');
        if (manifest instanceof release_failure/* Failure */.HR)
            return leave(manifest.message);
        const parts = partsOf(manifest);
        if (parts?.subject !== subject)
            return leave('it does not refer to it');
        return this.leaving(`${(0,release_digest/* shortDigest */.VK)(digest)}, which refers to the build`, async () => {
            await this.parts(parts, depth);
            const { isListed } = await this.patiently(() => transfer.put(manifest, to, this.call));
            const isThere = isListed || (await registry.referrers(to, subject, this.call))?.some((one) => one.digest === digest);
            await this.referrers(manifest, depth);
            return isThere ? undefined : manifest;
        });
    }
    /** A target that takes no referrers, as some do, keeps no build from its tag: what it refuses is left behind with a warning. */
    async leaving(what, act) {
        try {
            return await act();
        }
        catch (thrown) {
            const failure = (0,release_failure/* asFailure */.h_)(thrown);
            if (!isRefused(failure))
                throw thrown;
            this.warnings.push(`${this.copy.to.name} does not take ${what} (${failure.message}); it was left behind`);
            return undefined;
        }
    }
    /** Lists referrers under the fallback tag, where the target keeps no list of its own (OCI distribution, 1.1). */
    async list(referrers, subject) {
        const { registry } = this.ports;
        const { to } = this.copy;
        const tag = (0,release_referrers/* fallbackTag */.f)(subject);
        // Somebody else may amend it too: it is read again after each write.
        for (let tries = 0; tries < LISTINGS; tries++) {
            const found = await registry.read(to, tag, this.call);
            const index = withReferrers(found, referrers);
            if (!index)
                return;
            await this.patiently(() => registry.write(to, tag, index, this.call));
        }
        if (withReferrers(await registry.read(to, tag, this.call), referrers)) {
            throw new release_failure/* Failure */.HR('copy-failed', `${to.name}:${tag} was written ${LISTINGS} times and does not list what refers to ${subject}`);
        }
    }
    /** `sha256-….sig` and its like: a tag of the target's own that says more than the source's is left as it is. */
    async simpleTags({ digest }, depth) {
        const { registry } = this.ports;
        const { from, to } = this.copy;
        await Promise.all(SUFFIXES.map(async (suffix) => {
            const tag = `${(0,release_referrers/* fallbackTag */.f)(digest)}.${suffix}`;
            const manifest = await registry.read(from, tag, this.call);
            if (!manifest)
                return;
            const there = await registry.read(to, tag, this.call);
            if (there?.digest === manifest.digest)
                return;
            if (there && !covers(manifest, there)) {
                this.warnings.push(`${to.name}:${tag} holds what ${from.name}'s does not; it is left as it is`);
                return;
            }
            await this.tree(manifest, depth + 1);
            await this.leaving(tag, () => this.patiently(() => registry.write(to, tag, manifest, this.call)));
        }));
    }
    /** What passes is tried again, each time told: nothing here moves a tag of the release. */
    async patiently(act) {
        const { clock, log } = this.ports;
        for (let tries = 0;; tries++) {
            try {
                return await act();
            }
            catch (thrown) {
                const failure = (0,release_failure/* asFailure */.h_)(thrown);
                const pause = PAUSES[tries];
                const wait = Math.max(pause ?? 0, failure.retryAfter ?? 0);
                if (!failure.transient || pause === undefined || wait > PATIENCE || this.call.signal?.aborted)
                    throw thrown;
                log.info(`${failure.message}; trying again in ${wait / 1_000} s (${tries + 2} of ${PAUSES.length + 1})`);
                await clock.sleep(wait, this.call.signal);
                if (this.call.signal?.aborted)
                    throw thrown;
            }
        }
    }
}
/** Two layers that are the same, or two indexes with one platform, bring it once. */
function once(known, digest, work) {
    const begun = known.get(digest) ?? work();
    known.set(digest, begun);
    return begun;
}

;// CONCATENATED MODULE: ./src/modes/copy-images.ts

/**
 * Brings every build that is published elsewhere to where it is released, before the first tag moves; a plan only tells.
 * @throws Failure `copy-failed`, `registry-denied`, `source-missing`
 */
async function copyImages(readings, { copySeconds, dryRun }, record, ports) {
    const copies = readings.flatMap(({ image, from, source }) => (from ? [{ from, to: image, manifest: source }] : []));
    const { transfer } = ports;
    if (copies.length === 0 || !transfer)
        return;
    if (dryRun) {
        for (const { from, to, manifest } of copies)
            record.note(`would copy ${from.name}@${manifest.digest} to ${to.name}, with what refers to it`);
        return;
    }
    for (const warning of await copyBuilds(copies, copySeconds, { ...ports, transfer }))
        record.warn(warning);
}


/***/ }),

/***/ 5608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ askHistory)
/* harmony export */ });
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8952);
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
/* harmony import */ var _history_history__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7498);
/* harmony import */ var _event__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6510);





/**
 * Whether the histories let a build go out. A veto stops everybody; a hold stops what nobody asked for by hand, and one
 * that a person set by its name stops everybody who does not mean to lift it. A plan is told of it.
 * @param before what is to be done if they let it, for the report
 * @returns the fault, `vetoed` or `held`, where they do not
 */
function askHistory(all, sha, passage, before, record) {
    const fault = askVeto(all, sha, passage);
    if (fault)
        record.gate('veto', 'held', fault.message);
    else
        record.gate('veto', 'passed', `${nameOf(sha)} is not vetoed; read before ${before}`);
    return fault ?? askHold(all, passage, before, record);
}
const nameOf = (sha) => (sha === '' ? 'the build' : (0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha));
function askVeto(all, sha, passage) {
    const vetoed = all.flatMap((candidate) => {
        const { history, digest } = candidate;
        const entry = history && (0,_history_history__WEBPACK_IMPORTED_MODULE_2__/* .vetoedEntry */ ._2)(history, { digest, commit: sha === '' ? undefined : sha });
        return entry ? [{ candidate, entry, isByCommit: entry.commit !== undefined && (0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .sameCommit */ .Kd)(entry.commit, sha) }] : [];
    });
    const [first] = vetoed;
    if (!first)
        return undefined;
    const { candidate: { image }, entry, isByCommit } = first;
    const who = `in ${image.name} ${(0,_history_history__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(entry.veto)}`;
    const message = isByCommit ? `${nameOf(sha)} was vetoed ${who}`
        : `${nameOf(sha)} is the same image as ${entry.commit ? (0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(entry.commit) : 'one'} that was vetoed ${who}`;
    // What bears no commit, or another one, is surely found by its digest alone (incident veto-for-ever).
    const byDigest = vetoed.filter((one) => !one.isByCommit).map(({ candidate }) => onTags(`unveto ${candidate.digest}`, [candidate], passage));
    const byCommit = vetoed.some((one) => one.isByCommit) ? [onTags(`unveto ${(0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha)}`, all, passage)] : [];
    return new _failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('vetoed', message, {
        hint: 'Release another commit; where the veto is wrong, take it back with this', command: [...byCommit, ...byDigest].join(' && '),
    });
}
/** A command on the same histories. */
const onTags = (verb, all, { config, environment, standing }) => (0,_command__WEBPACK_IMPORTED_MODULE_0__/* .tagsCommand */ .Vs)(verb, { images: all.map(({ image }) => image), targetTag: all[0]?.targetTag ?? 'latest', config, environment, standing });
/** The hold of any of the images; one that a person set by its name before any other. */
function holdOf(all) {
    const held = all.flatMap(({ history }) => (history?.hold ? [{ hold: history.hold, byName: (0,_history_history__WEBPACK_IMPORTED_MODULE_2__/* .isByName */ .H6)(history) }] : []));
    return held.find(({ byName }) => byName) ?? held[0];
}
function askHold(all, passage, before, record) {
    const { trigger, plans, liftHold } = passage;
    const held = holdOf(all);
    if (!held) {
        record.gate('hold', 'passed', `automatic releases are not held; read before ${before}`);
        return undefined;
    }
    const { hold, byName } = held;
    const automatic = (0,_event__WEBPACK_IMPORTED_MODULE_4__/* .isAutomatic */ .aI)(trigger);
    const words = `${automatic ? 'automatic releases' : 'releases'} are held ${(0,_history_history__WEBPACK_IMPORTED_MODULE_2__/* .inWords */ .r4)(hold)}`;
    if (plans) {
        record.gate('hold', 'warned', words);
        return undefined;
    }
    if (automatic) {
        record.gate('hold', 'held', words);
        record.notice(`${words}; nothing is released until a person does it by hand, or lifts the hold`);
        return new _failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('held', words, {
            hint: `Dispatch this by hand${byName ? ' with lift-hold' : ''}, which lifts the hold, or lift it with this`, command: onTags('lift', all, passage),
        });
    }
    if (byName && !liftHold) {
        record.gate('hold', 'held', words);
        return new _failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR('held', words, {
            hint: `Ask ${hold.by}, who set it by hand; to go through it and lift it, run this again with lift-hold: true (--lift-hold on a command line)`,
        });
    }
    record.gate('hold', 'off', `${words}; ${byName ? 'lift-hold is set' : 'asked for by hand'}, so this goes on, and lifts the hold once the tags have moved`);
    return undefined;
}


/***/ }),

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

/***/ 6161:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ fleetCommand),
/* harmony export */   Jp: () => (/* binding */ deployCommand),
/* harmony export */   YR: () => (/* binding */ returnCommand)
/* harmony export */ });
/* harmony import */ var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
/* harmony import */ var _same_signers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);
/* harmony import */ var _tag__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3837);



/** As `INPUTS` has them, which this room does not know. */
const DEFAULTS = {
    'source-tag': 'staging-{sha7}', 'target-tag': 'latest', 'keep-previous': 'true', 'allow-backward': 'false', branch: 'main',
    'control-plane-url': 'https://api.moleculesai.app', 'soak-seconds': '60', 'batch-size': '3', 'max-stragglers': '0',
    'tenant-url-template': 'https://{slug}.moleculesai.app', 'verify-seconds': '240', 'rollout-timeout-seconds': '600',
    'disabled-variable': 'PROD_AUTO_DEPLOY_DISABLED', 'skip-tenants': '', 'proof-looks': '1', 'buildinfo-path': '/buildinfo',
    'buildinfo-query': '$.git_sha', 'health-path': '/health', 'smoke-suite': '', 'canary-org-id': '',
};
/** Deploys the same once more: what is there is only proved, so that it goes on where it stopped. */
const deployCommand = (sha, same) => command(sha, same, { 'redeploy-tag': same.redeployTag, ...(0,_same_signers__WEBPACK_IMPORTED_MODULE_1__/* .signersOf */ .R)(same) });
/** Brings fleet and tags back to an older build, by the manual path. */
const returnCommand = (sha, same) => command(sha, same, { 'redeploy-tag': (0,_tag__WEBPACK_IMPORTED_MODULE_2__/* .fillTag */ .au)(same.sourceTag, sha), 'required-contexts': 'none' });
/** Brings the tenants alone to what a tag shows, the tags having been moved already. @param same nothing where no fleet is named: then its canary is to be filled in */
function fleetCommand(sha, tag, same) {
    if (!same)
        return `release-action deploy ${sha} --redeploy-tag ${tag} --required-contexts none --canary-slug SLUG`;
    const whole = {
        ...same, images: [], sourceTag: DEFAULTS['source-tag'], targetTag: DEFAULTS['target-tag'], keepPrevious: true, allowBackward: false,
        branch: DEFAULTS.branch, requiredContexts: ['none'], disabledVariable: DEFAULTS['disabled-variable'], verify: [],
    };
    return command(sha, whole, { 'redeploy-tag': tag, 'required-contexts': 'none' });
}
function command(sha, same, more) {
    const { standing = {} } = same;
    const isOther = !same.rolloutCommand && same.controlPlaneUrl !== DEFAULTS['control-plane-url'];
    const said = { ...saidOf(same), ...more, 'allow-other-control-plane': isOther ? 'true' : undefined, ...fleetSaid(same) };
    const stands = { ...saidOf(standing), 'allow-other-control-plane': textOf(standing.allowOtherControlPlane), ...fleetSaid(standing) };
    return ['release-action deploy', sha, ...(0,_command__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .cz)(said, stands, DEFAULTS), ...(0,_command__WEBPACK_IMPORTED_MODULE_0__/* .configOptions */ .hB)(same)].join(' ');
}
const textOf = (value) => (value === undefined ? undefined : String(value));
/** What stands in the place of a control plane. */
const fleetSaid = ({ fleet, fleetCommand, rolloutCommand, rolloutEnv }) => ({
    fleet: fleet?.map(({ slug, url }) => (url === undefined ? slug : `${slug} ${url}`)).join('\n') || undefined,
    'fleet-command': fleetCommand?.text, 'rollout-command': rolloutCommand?.text, 'rollout-env': rolloutEnv?.join(',') || undefined,
});
/** As a command repeats them, in its order. */
const saidOf = (same) => ({
    'canary-slug': same.canarySlug, images: same.images && ((0,_command__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(same.images) || undefined),
    'redeploy-tag': same.redeployTag, 'required-contexts': same.requiredContexts?.join('\n'),
    'source-tag': same.sourceTag, 'target-tag': same.targetTag, 'keep-previous': textOf(same.keepPrevious), 'allow-backward': textOf(same.allowBackward),
    branch: same.branch, 'control-plane-url': same.controlPlaneUrl, 'soak-seconds': textOf(same.soakSeconds), 'batch-size': textOf(same.batchSize),
    'max-stragglers': textOf(same.maxStragglers), 'tenant-url-template': same.tenantUrlTemplate, 'verify-seconds': textOf(same.verifySeconds),
    'rollout-timeout-seconds': textOf(same.rolloutTimeoutSeconds), 'disabled-variable': same.disabledVariable,
    'skip-tenants': same.skipTenants?.join(','), 'proof-looks': textOf(same.proofLooks), 'buildinfo-path': same.buildinfoPath,
    'buildinfo-query': same.buildinfoQuery, 'health-path': same.healthPath, 'smoke-suite': same.smokeSuite, 'canary-org-id': same.canaryOrgId,
});


/***/ }),

/***/ 4776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ RunRecord)
/* harmony export */ });
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8952);
/* harmony import */ var _reason__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1017);


/** Gathers what happens during a run; every note is told to whoever watches at once, and stands in the report. */
class RunRecord {
    mode;
    sha;
    dryRun;
    trigger;
    ports;
    gates = [];
    warnings = [];
    faults = [];
    happenings = [];
    signed = new Map();
    startedAt;
    began;
    constructor(mode, 
    /** Set anew where a rollback to `previous` learns it on the way. */
    sha, dryRun, trigger, ports) {
        this.mode = mode;
        this.sha = sha;
        this.dryRun = dryRun;
        this.trigger = trigger;
        this.ports = ports;
        this.startedAt = ports.clock.now();
        this.began = ports.clock.elapsed();
    }
    note(text) {
        this.happenings.push({ at: this.ports.clock.now(), text });
        this.ports.log.info(text);
    }
    warn = (text) => {
        this.warnings.push(text);
        this.ports.log.warning(text);
    };
    /** Told of a fault that is no end of its own, but says why one came. */
    fault(text) {
        this.faults.push(text);
        this.ports.log.error(text);
    }
    /** The signatures of an image that held. */
    proved(image, signed) {
        this.signed.set(image, signed);
    }
    /** For whoever sees nothing but the head of a run's page. */
    notice(text) {
        this.ports.log.notice(text);
    }
    gate(name, verdict, detail) {
        this.gates.push({ name, verdict, detail, readAt: this.ports.clock.now() });
        if (verdict === 'warned')
            this.warn(detail);
        else
            this.ports.log.info(`${name}: ${verdict === 'off' ? 'switched off' : verdict} (${detail})`);
    }
    /** The report of a run that a fault ended. A run that was asked to stop says so, whatever that broke first. */
    failed(failure, ending = {}) {
        const reason = this.ports.cancel.aborted ? 'cancelled' : failure.reason;
        const verdict = this.ports.cancel.aborted ? 'the run was asked to stop' : failure.message;
        this.faults.unshift(failure.message);
        return this.finish({ outcome: 'failed', next: failure.hint, command: failure.command, ...ending, reason, verdict: ending.verdict ?? verdict });
    }
    finish({ outcome, reason, verdict, next = '', command, undo, images = [], tenants = [], stragglers = [], timeline, postMortem }) {
        const { trigger } = this;
        const actor = trigger.actor ? ` by ${trigger.actor}` : '';
        return {
            mode: this.mode,
            outcome,
            reason,
            sha: (0,_commit__WEBPACK_IMPORTED_MODULE_0__/* .isCommit */ .WM)(this.sha) ? this.sha : '',
            dryRun: this.dryRun,
            verdict,
            next,
            command,
            undo: (0,_reason__WEBPACK_IMPORTED_MODULE_1__/* .succeeded */ .gq)(outcome) ? undo : undefined,
            startedAt: this.startedAt,
            // A clock that is set meanwhile makes no run longer or shorter.
            finishedAt: this.startedAt + this.ports.clock.elapsed() - this.began,
            startedBy: `${trigger.commandLine ? 'the command line' : trigger.event}${actor}`,
            runUrl: trigger.runUrl,
            gates: this.gates,
            images: images.map((image) => (this.signed.has(image.image) ? { ...image, signatures: this.signed.get(image.image) } : image)),
            tenants,
            stragglers,
            warnings: this.warnings,
            faults: this.faults,
            happenings: this.happenings,
            timeline,
            postMortem,
        };
    }
}


/***/ }),

/***/ 123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ guardImages)
});

// EXTERNAL MODULE: ./src/release/commit.ts
var release_commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/deadline.ts
var deadline = __webpack_require__(1753);
// EXTERNAL MODULE: ./src/release/failure.ts
var release_failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
;// CONCATENATED MODULE: ./src/release/tags/direction.ts
/**
 * Decides from both counts, since Gitea's comparison shows a diverged branch like one that is merely ahead.
 * @param ahead commits that the new one has and the old one has not
 * @param behind commits that the old one has and the new one has not
 */
function direction(ahead, behind) {
    if (behind === 0)
        return ahead === 0 ? 'same' : 'forward';
    return ahead === 0 ? 'backward' : 'diverged';
}

;// CONCATENATED MODULE: ./src/release/tags/backward.ts



/**
 * Compares by the forge; on a command line without one, by the local git.
 * @param shown the commit that the target shows
 * @throws Failure `head-unreadable` where there is a forge and it cannot tell
 */
function compareWith(shown, sha, { forge, git }, call) {
    if (forge)
        return byForge(shown, sha, forge, call);
    return git ? byGit(shown, sha, git, call) : Promise.resolve({ way: 'unclear', why: 'there is no forge, and no local git' });
}
async function count(shown, sha, commits, call) {
    const [ahead, behind] = await Promise.all([commits.commitsAhead(shown, sha, call), commits.commitsAhead(sha, shown, call)]);
    return { way: direction(ahead, behind), ahead, behind };
}
async function byForge(shown, sha, forge, call) {
    try {
        return await count(shown, sha, forge, call);
    }
    catch (thrown) {
        const failure = (0,release_failure/* asFailure */.h_)(thrown);
        if (!isMissing(failure) || !(await onlyShownIsUnknown(shown, sha, forge, call)))
            throw failure;
        return { way: 'unknown' };
    }
}
/** A forge's word for "one of the two is not here", and for much else: a token that may not, a route that is not there. */
const isMissing = ({ transient, status }) => !transient && (status === 404 || status === 422);
/** That it knows the other one shows that it can be asked (incident base-image-label). */
async function onlyShownIsUnknown(shown, sha, forge, call) {
    try {
        const [knowsShown, knowsSha] = await Promise.all([forge.knows(shown, call), forge.knows(sha, call)]);
        return knowsSha && !knowsShown;
    }
    catch {
        return false;
    }
}
async function byGit(shown, sha, git, call) {
    try {
        return await count(shown, sha, git, call);
    }
    catch (thrown) {
        return whyNot((0,release_failure/* asFailure */.h_)(thrown), shown, sha, git, call);
    }
}
async function whyNot({ message }, shown, sha, git, call) {
    try {
        const [knowsShown, knowsSha] = await Promise.all([git.knows(shown, call), git.knows(sha, call)]);
        if (!knowsSha)
            return { way: 'unclear', why: `the local git does not know ${(0,release_commit/* shortSha */.Fu)(sha)} (git fetch)` };
        return knowsShown ? { way: 'unclear', why: message } : { way: 'unknown' };
    }
    catch {
        return { way: 'unclear', why: message };
    }
}
/**
 * What a history knows of a commit that goes out once more: it was live, and a release of another commit has replaced it
 * since. A history may only make the guard stricter: whoever may push may write it.
 */
function replacedSince(history, sha) {
    const entries = history?.entries ?? [];
    const isIt = (commit) => commit !== undefined && (0,release_commit/* sameCommit */.Kd)(commit, sha);
    const last = entries.findIndex(({ mode, commit }) => mode !== 'veto' && mode !== 'rollback' && isIt(commit));
    return entries.slice(0, Math.max(0, last)).find(({ mode, commit }) => (mode === 'promote' || mode === 'deploy') && commit !== undefined && !isIt(commit))?.commit;
}

// EXTERNAL MODULE: ./src/release/tags/image-reading.ts
var image_reading = __webpack_require__(2319);
// EXTERNAL MODULE: ./src/release/tags/revision.ts
var revision = __webpack_require__(278);
;// CONCATENATED MODULE: ./src/release/tags/guard.ts







/**
 * Whether moving this image's target to `sha` would go backward: an older run that finishes last must not win. The label
 * decides: a history that was rewritten must not let pass what it refuses (incident history-steers). Where there is no
 * label that this repository knows, what a run has recorded stands in.
 * @throws Failure `head-unreadable` where the forge cannot compare; `registry-*` where the label cannot be read
 */
async function guardBackward(reading, sha, ports, call) {
    const { image, target, history } = reading;
    const name = `${image.name}:${reading.targetTag}`;
    if (!target)
        return { verdict: 'passed', detail: `${name} does not exist yet` };
    const recorded = history && (0,history_history/* liveEntry */.H$)(history, target.digest)?.commit;
    // Asked while the label is read: as a rule it names the very commit that was recorded, and that saves a round trip.
    const early = recorded === undefined ? undefined : compared(name, recorded, sha, ports, call);
    early?.catch(() => undefined);
    const label = await (0,revision/* revisionOf */.D)(ports.registry, image, target, call);
    if (label !== undefined && (0,release_commit/* isCommit */.WM)(label)) {
        const finding = await (early && label === recorded ? early : compared(name, label, sha, ports, call));
        if (finding)
            return finding.verdict === 'warned' ? stricter(finding, reading, sha) : finding;
    }
    const why = label === undefined ? `${name} carries no revision label`
        : (0,release_commit/* isCommit */.WM)(label) ? `${name} carries the label ${(0,release_commit/* shortSha */.Fu)(label)}, a commit that this repository does not know (a base image's, or the clone is old): that is no label`
            : `${name} carries a revision label that is no commit ("${label}")`;
    const finding = await early;
    if (finding)
        return stricter({ ...finding, detail: `${finding.detail}, as its history has it (${why})` }, reading, sha);
    return stricter({ verdict: 'warned', detail: `${why}, so nobody can tell whether this goes backward` }, reading, sha);
}
/** @returns nothing where the commit that the target shows is none of this repository's */
async function compared(name, shown, sha, ports, call) {
    const found = { commitBefore: shown };
    if ((0,release_commit/* sameCommit */.Kd)(shown, sha))
        return { ...found, verdict: 'passed', detail: `${name} is another build of the same commit` };
    const answer = await compareWith(shown, sha, ports, call);
    if (answer.way === 'unknown')
        return undefined;
    if (answer.way === 'unclear') {
        return { ...found, verdict: 'warned', detail: `${name} is ${(0,release_commit/* shortSha */.Fu)(shown)}, and nobody can tell whether ${(0,release_commit/* shortSha */.Fu)(sha)} is newer: ${answer.why}` };
    }
    const detail = `${(0,release_commit/* shortSha */.Fu)(sha)} ${inWords(answer)} ${(0,release_commit/* shortSha */.Fu)(shown)}, which ${name} shows`;
    return { ...found, verdict: answer.way === 'same' || answer.way === 'forward' ? 'passed' : 'held', detail };
}
const inWords = ({ way, ahead, behind }) => ({ same: 'is', forward: `is ${ahead} ahead of`, backward: `is ${behind} behind`, diverged: 'has diverged from' })[way];
/** Where nobody could tell, the history may: a commit that a release has replaced since goes backward. */
function stricter(finding, { image, history, targetTag }, sha) {
    const by = finding.verdict === 'warned' ? replacedSince(history, sha) : undefined;
    if (by === undefined)
        return finding;
    const detail = `${(0,release_commit/* shortSha */.Fu)(sha)} was live in ${image.name}:${targetTag} before, and ${(0,release_commit/* shortSha */.Fu)(by)} has been released since, as its history has it`;
    return { ...finding, verdict: 'held', detail };
}
/**
 * Asks for every image that would move whether it would move backward, and whether its build is what it is called.
 * @returns the commit each target's label names, by the image's name, and the fault where one would go backward
 */
async function guardImages(readings, { sha, allowBackward, commandLine }, record, ports, call) {
    const commits = new Map();
    const changing = readings.filter(({ source, target }) => source.digest !== target?.digest);
    const labels = changing.map((reading) => wrongLabel(reading, sha, ports, call));
    const findings = allowBackward ? [] : await Promise.all(changing.map((reading) => guardBackward(reading, sha, ports, call)));
    for (const wrong of await Promise.all(labels))
        if (wrong !== undefined)
            record.gate('label', 'warned', wrong);
    if (allowBackward) {
        if (changing.length > 0)
            record.gate('backward', 'off', 'allow-backward is set');
        return { commits };
    }
    findings.forEach((finding, index) => {
        record.gate('backward', finding.verdict, finding.detail);
        if (finding.commitBefore)
            commits.set(changing[index].image.name, finding.commitBefore);
    });
    return { commits, fault: backward(findings) ?? (commandLine || ports.forge ? undefined : unguarded(findings)) };
}
/** Milliseconds for the label of a build that goes out: it is only told, and nobody is kept waiting for it. */
const LABEL_PATIENCE = 5_000;
/** Why the build may not be of the commit that it is released as; a warning, since a label may be a base image's. Never throws. */
async function wrongLabel({ source, sourceTag, ...reading }, sha, { registry, clock }, { signal }) {
    const image = (0,image_reading/* placeOf */.$)(reading);
    const name = `${image.name}:${sourceTag}`;
    const within = (0,deadline/* deadline */.n)(LABEL_PATIENCE, clock, ...(signal ? [signal] : []));
    try {
        const label = await (0,revision/* revisionOf */.D)(registry, image, source, { signal: within.signal });
        if (label === undefined || !(0,release_commit/* isCommit */.WM)(label) || (0,release_commit/* sameCommit */.Kd)(label, sha))
            return undefined;
        return `${name} is released as ${(0,release_commit/* shortSha */.Fu)(sha)}, and its label names ${(0,release_commit/* shortSha */.Fu)(label)}: it may be another commit's build, or the label a base image's`;
    }
    catch (thrown) {
        return `the label of ${name} cannot be read: ${(0,release_failure/* asFailure */.h_)(thrown).message}`;
    }
    finally {
        within.end();
    }
}
/** A job whose forge is not known cannot guard what it could on the command line only warn of. */
function unguarded(findings) {
    const unread = findings.find(({ commitBefore, verdict }) => commitBefore !== undefined && verdict === 'warned');
    return unread && new release_failure/* Failure */.HR('head-unreadable', unread.detail, {
        hint: 'Set api-url, and see that the runner sets GITHUB_API_URL and GITHUB_REPOSITORY',
    });
}
/** The fault of going backward, for all images that would. */
function backward(findings) {
    const held = findings.filter((finding) => finding.verdict === 'held');
    if (held.length === 0)
        return undefined;
    return new release_failure/* Failure */.HR('backward', held.map((finding) => finding.detail).join('; '), {
        hint: 'Nothing is to do where a newer build is out already; to go back on purpose use mode rollback, or set allow-backward',
    });
}


/***/ }),

/***/ 4450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ imageUpdate)
/* harmony export */ });
/* harmony import */ var _history_builds__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7653);

/**
 * The entry of one image, and what it replaced. One that shows the build already is entered with the others of its run:
 * they were released together, and are taken back together.
 */
function imageUpdate({ image, source, target }, author, more, before) {
    const replaced = target?.digest === source.digest ? undefined : target;
    const entry = { ...author, ...more, build: (0,_history_builds__WEBPACK_IMPORTED_MODULE_0__/* .buildOf */ .Yy)(source), replaced: replaced?.digest };
    return { image, entry, replaced: replaced && { ...(0,_history_builds__WEBPACK_IMPORTED_MODULE_0__/* .buildOf */ .Yy)(replaced), ...before } };
}


/***/ }),

/***/ 5736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8952);
/* harmony import */ var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _image_reading__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2319);
/* harmony import */ var _revision__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(278);




/**
 * The commit that the label of the first image names, where neither `sha` nor the tag did, as of a release `v1.4.2`.
 * @param input the one that gave the tag
 * @throws Failure `bad-input` where it names none
 */
async function labelled({ sourceTag, source, ...reading }, input, registry, call) {
    const image = (0,_image_reading__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$)(reading);
    const label = await (0,_revision__WEBPACK_IMPORTED_MODULE_1__/* .revisionOf */ .D)(registry, image, source, call);
    if (label !== undefined && (0,_commit__WEBPACK_IMPORTED_MODULE_3__/* .isCommit */ .WM)(label))
        return label;
    const said = label === undefined ? 'carries no revision label' : 'carries a revision label that is no commit';
    throw new _failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('bad-input', `${input}: ${sourceTag} does not end in a commit, and ${image.name}:${sourceTag} ${said}`, {
        hint: `Set sha to the commit ${input === 'redeploy-tag' ? 'that the tenants are to show' : 'that it is a build of'}`,
    });
}


/***/ }),

/***/ 8735:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ questionOf)
/* harmony export */ });
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8952);
/* harmony import */ var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _history_history__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7498);



/** What a plan is about to do, for whoever is asked. @param histories what images remember, by name, where that was not read with them */
function questionOf(plan, readings, asked, histories) {
    const changing = plan.images.filter(({ target }) => target.before !== target.wanted);
    const images = changing.map(({ image, target, commitBefore }) => {
        const reading = readings.find((one) => one.image.name === image);
        const history = histories ? histories.get(image) : reading?.history;
        const entry = history && (0,_history_history__WEBPACK_IMPORTED_MODULE_1__/* .liveEntry */ .H$)(history, reading?.target?.digest);
        const from = commitBefore ? (0,_commit__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(commitBefore) : target.before === null || target.before === 'unknown' ? 'no such tag' : (0,_digest__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(target.before);
        return { image, from, live: entry && entry.mode !== 'found' ? `since ${entry.at}, by ${entry.mode} of ${entry.by}` : undefined };
    });
    const already = plan.images.filter(({ image }) => !images.some((one) => one.image === image)).map(({ image }) => image);
    return { ...asked, images, already, also: [] };
}


/***/ }),

/***/ 3011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ readImages),
  F: () => (/* binding */ tagsOf)
});

// EXTERNAL MODULE: ./src/release/digest.ts
var digest = __webpack_require__(1709);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/history/amend.ts + 1 modules
var amend = __webpack_require__(1087);
// EXTERNAL MODULE: ./src/release/history/builds.ts
var builds = __webpack_require__(7653);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
// EXTERNAL MODULE: ./src/release/image.ts
var release_image = __webpack_require__(1000);
;// CONCATENATED MODULE: ./src/release/tags/source-wait.ts

/** Milliseconds between two looks, the last one again and again. */
const PAUSES = [1_000, 2_000, 3_000, 5_000];
/**
 * Waits until a tag is there, or so many seconds have gone: some registries show a push only seconds after they took
 * it (incident source-late). Only a definite not-found is waited for, and trouble that passes on the way to one; what
 * else cannot be read is thrown at once.
 */
async function appears(image, tag, waitSeconds, { registry, clock, log }, { signal }) {
    const began = clock.elapsed();
    let trouble;
    for (let looks = 0;; looks++) {
        const gone = clock.elapsed() - began;
        const left = waitSeconds * 1_000 - gone;
        if (left <= 0 && trouble)
            throw trouble;
        if (left <= 0)
            return;
        const why = trouble ? `cannot be read just now (${trouble.message})` : 'is not there yet';
        log.progress(`${image.name}:${tag} ${why}, ${Math.round(gone / 1_000)} s of ${waitSeconds} s`);
        const pause = Math.max(trouble?.retryAfter ?? 0, PAUSES[Math.min(looks, PAUSES.length - 1)]);
        await clock.sleep(Math.min(left, pause), signal);
        try {
            // Trouble here begins no 45 s: nothing is moved yet, and somebody wants this wait.
            if (await registry.read(image, tag, { signal }))
                return;
            trouble = undefined;
        }
        catch (thrown) {
            trouble = (0,failure/* asFailure */.h_)(thrown);
            if (!trouble.transient || signal?.aborted)
                throw trouble;
        }
    }
}

;// CONCATENATED MODULE: ./src/release/tags/read.ts







/** The tags of a move onto `source`. */
const tagsOf = (source, { targetTag, keepPrevious, history, sourceWaitSeconds }) => ({
    source, target: targetTag, keep: keepPrevious ? `${targetTag}-previous` : undefined,
    history: history ? (0,history_history/* historyTag */.DJ)(targetTag) : undefined, waitSeconds: sourceWaitSeconds,
});
/**
 * Reads every tag of every image side by side, before anything is written. Where sources are definitely not there, and
 * nothing else is wrong, they are waited for; after that all is read anew, since minutes may have gone.
 * @throws Failure that names every image that could not be read or has no source; its reason is the gravest one's
 */
async function readImages(images, tags, ports, call) {
    const results = await Promise.allSettled(images.map((image) => look(image, tags, ports.registry, call)));
    const faults = results.map((result) => (result.status === 'rejected' ? (0,failure/* asFailure */.h_)(result.reason) : undefined));
    const missing = images.filter((_, index) => faults[index]);
    if (missing.length > 0) {
        const failure = gravest(faults.filter((fault) => fault !== undefined));
        const { source, waitSeconds = 0, ...same } = tags;
        // What a digest names, or the way back, does not come by waiting.
        if (failure.reason !== 'source-missing' || typeof source !== 'string' || waitSeconds === 0)
            throw failure;
        await Promise.all(missing.map((image) => appears((0,release_image/* sourceOf */.vz)(image), source, waitSeconds, ports, call)));
        return readImages(images, { source, ...same, waited: waitSeconds }, ports, call);
    }
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
async function look(asked, tags, registry, call) {
    const image = asked.from ? (0,release_image/* targetAlone */.xH)(asked) : asked;
    // The target first: its label is what the guard reads next.
    const [target, [sourceTag, source], kept, past] = await Promise.all([
        registry.read(image, tags.target, call),
        findSource(asked, tags, registry, call),
        tags.keep ? registry.read(image, tags.keep, call) : undefined,
        tags.history ? (0,amend/* readHistory */.L)(registry, image, tags.history, call) : undefined,
    ]);
    if (!source) {
        const waited = tags.waited ? `, and did not come within ${tags.waited} s` : '';
        throw new failure/* Failure */.HR('source-missing', `${nameOf((0,release_image/* sourceOf */.vz)(asked), sourceTag)} is not in the registry${waited}`, {
            hint: tags.hint ?? `See that the build was published under ${sourceTag} in every image, then run again`,
        });
    }
    return { image, from: asked.from, sourceTag, source, targetTag: tags.target, target, keepTag: tags.keep, kept, history: past?.history };
}
async function findSource(image, { source, instead }, registry, call) {
    const found = await registry.read((0,release_image/* sourceOf */.vz)(image), source, call);
    const other = found ? undefined : instead?.(image);
    return other ? [other.digest, (await registry.read(image, other.digest, call)) ?? (0,builds/* keptIndex */.Xk)(other)] : [source, found];
}
/** An image at a tag or a digest, as every tool writes it. */
const nameOf = ({ name }, reference) => `${name}${(0,digest/* isDigest */.Bc)(reference) ? '@' : ':'}${reference}`;
/** What could not be read outweighs what is missing: it may hide more. */
function gravest(faults) {
    const first = faults.find((fault) => fault.reason !== 'source-missing') ?? faults[0];
    if (faults.length === 1)
        return first;
    const others = faults.filter((fault) => fault !== first);
    return new failure/* Failure */.HR(first.reason, [first, ...others].map((fault) => fault.message).join('; '), {
        hint: first.hint,
        status: first.status,
        cause: first,
    });
}


/***/ }),

/***/ 4662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ releaseUpdate),
/* harmony export */   u: () => (/* binding */ upstreamProof)
/* harmony export */ });
/* harmony import */ var _history_author__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5251);
/* harmony import */ var _history_history__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7498);
/* harmony import */ var _image_update__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4450);



/**
 * What the histories are to remember of a promote or a deploy: an entry in every image, and the hold that it lifts
 * everywhere, since whatever an automatic run may do a hold has stopped before.
 * @returns nothing where no history is kept
 */
function releaseUpdate(readings, { mode, sha, commits, proof, signed }, rules, trigger, ports) {
    if (!rules.history)
        return undefined;
    const author = (0,_history_author__WEBPACK_IMPORTED_MODULE_0__/* .authorOf */ .r)(mode, trigger, ports);
    const images = readings.map((reading) => ({
        ...(0,_image_update__WEBPACK_IMPORTED_MODULE_2__/* .imageUpdate */ .v)(reading, author, { commit: sha, proof, signed: signed?.get(reading.image.name) }, { commit: commits.get(reading.image.name) }),
        lift: reading.history?.hold,
    }));
    return { tag: (0,_history_history__WEBPACK_IMPORTED_MODULE_1__/* .historyTag */ .DJ)(rules.targetTag), length: rules.historyLength, images };
}
/** A run that follows a green one was let go by it. */
const upstreamProof = ({ upstream }) => upstream?.conclusion === 'success' && upstream.url ? `the green run ${upstream.url}` : undefined;


/***/ }),

/***/ 8457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/release/failure.ts
var release_failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/run-record.ts
var run_record = __webpack_require__(4776);
// EXTERNAL MODULE: ./src/report/facts.ts
var facts = __webpack_require__(1349);
// EXTERNAL MODULE: ./src/request/fault.ts
var fault = __webpack_require__(901);
// EXTERNAL MODULE: ./src/request/inputs.ts
var inputs = __webpack_require__(4332);
// EXTERNAL MODULE: ./src/request/parse.ts
var parse = __webpack_require__(9526);
// EXTERNAL MODULE: ./src/run/adapters.ts + 16 modules
var adapters = __webpack_require__(3769);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/release/deadline.ts
var deadline = __webpack_require__(1753);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/summary.ts + 13 modules
var summary = __webpack_require__(3578);
// EXTERNAL MODULE: ./src/report/text.ts + 3 modules
var report_text = __webpack_require__(1092);
;// CONCATENATED MODULE: ./src/run/comment.ts







/** GitHub takes 65 536 characters. */
const MOST = 60_000;
/** Milliseconds for it: the report is out, and a job that waits longer for a comment may be killed for it. */
const PATIENCE = 5_000;
/**
 * Writes the plan of a pull request where its readers are, once the report is written. A comment that cannot be written
 * in its time is a warning, and never what a plan fails by; a run that is asked to stop writes none. Never throws.
 */
async function comment(report, request, forge, { host: { trigger }, secrets, log }, cancel) {
    const { pullRequest } = trigger;
    if (!request.prComment || !pullRequest || cancel.aborted)
        return;
    const warn = (why) => log.warning(`the plan is not on the pull request: ${why}`);
    if (!forge)
        return warn('there is no forge to comment on');
    const marker = markerOf(request, trigger);
    const { signal, end } = (0,deadline/* deadline */.n)(PATIENCE, clock/* systemClock */.m, cancel);
    try {
        // As data first: a table's escapes, and what is cut, hide a secret from whoever looks for it afterwards.
        await forge.comment(pullRequest.number, marker, secrets.redact(words(secrets.clean(report))), { signal });
    }
    catch (thrown) {
        const { message, hint } = (0,release_failure/* asFailure */.h_)(thrown);
        if (cancel.aborted)
            return warn('the run was asked to stop');
        warn(signal.aborted ? `the forge took longer than ${PATIENCE / 1_000} s` : hint ? `${message}. ${hint}` : message);
    }
    finally {
        end();
    }
}
/** Two plans of one pull request, of different modes, jobs, images or tags, each keep their own (incident comment-of-another). */
function markerOf(request, { job }) {
    const what = 'images' in request ? [request.targetTag, ...request.images.map(({ name }) => name)] : [];
    const mark = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 12);
    return ['<!-- release-action: plan', request.mode, ...(job ? [job] : []), mark, '-->'].join(' ');
}
/** The summary, or where it is too long for a comment the beginning of its plain twin. */
function words(report) {
    const whole = (0,summary/* summary */.z)(report);
    if (whole.length <= MOST)
        return whole;
    const lines = [];
    let room = MOST - 1_000;
    for (const line of (0,report_text/* plainText */.w)(report)) {
        if ((room -= line.length + 1) < 0)
            break;
        lines.push(line);
    }
    const more = report.runUrl ? `The rest stands in ${(0,markdown/* link */.nf)('the summary of the run', report.runUrl)}.` : 'The rest stands in the summary of the run.';
    return `${(0,markdown/* codeBlock */.DV)(lines)}\n\n${more}\n`;
}

// EXTERNAL MODULE: ./src/run/config.ts + 6 modules
var run_config = __webpack_require__(6241);
// EXTERNAL MODULE: ./src/run/context.ts + 11 modules
var run_context = __webpack_require__(7068);
// EXTERNAL MODULE: ./src/release/budget.ts
var release_budget = __webpack_require__(3348);
// EXTERNAL MODULE: ./src/release/command.ts
var command = __webpack_require__(4260);
// EXTERNAL MODULE: ./src/release/commit.ts
var release_commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/gates/event.ts
var gates_event = __webpack_require__(6510);
// EXTERNAL MODULE: ./src/release/gates/history-gate.ts
var history_gate = __webpack_require__(5608);
// EXTERNAL MODULE: ./src/release/tag.ts
var release_tag = __webpack_require__(3837);
// EXTERNAL MODULE: ./src/release/tags/commands.ts
var commands = __webpack_require__(3309);
// EXTERNAL MODULE: ./src/release/tags/guard.ts + 2 modules
var guard = __webpack_require__(123);
// EXTERNAL MODULE: ./src/release/tags/image-reading.ts
var image_reading = __webpack_require__(2319);
// EXTERNAL MODULE: ./src/release/tags/labelled.ts
var labelled = __webpack_require__(5736);
// EXTERNAL MODULE: ./src/release/tags/plan.ts
var tags_plan = __webpack_require__(8596);
// EXTERNAL MODULE: ./src/release/tags/question.ts
var question = __webpack_require__(8735);
// EXTERNAL MODULE: ./src/release/tags/read.ts + 1 modules
var read = __webpack_require__(3011);
// EXTERNAL MODULE: ./src/release/tags/release-update.ts
var release_update = __webpack_require__(4662);
// EXTERNAL MODULE: ./src/release/tags/run-plan.ts + 5 modules
var run_plan = __webpack_require__(7644);
// EXTERNAL MODULE: ./src/release/tags/tag-report.ts
var tag_report = __webpack_require__(4550);
// EXTERNAL MODULE: ./src/modes/ask-first.ts
var ask_first = __webpack_require__(5406);
// EXTERNAL MODULE: ./src/modes/copy-images.ts + 5 modules
var copy_images = __webpack_require__(242);
// EXTERNAL MODULE: ./src/modes/verify-images.ts
var verify_images = __webpack_require__(5150);
;// CONCATENATED MODULE: ./src/modes/promote.ts





















/**
 * Moves the target tag of every image onto the build of `sha`, all or none. Empty, the first image's label tells it.
 * @param policy who must have signed them
 */
async function promote(asked, trigger, ports, policy) {
    const allowed = (0,gates_event/* permission */.EK)(trigger, asked.branch);
    const dryRun = asked.dryRun || allowed.verdict === 'plan';
    const record = new run_record/* RunRecord */.d('promote', asked.sha, dryRun, trigger, ports);
    if (allowed.verdict === 'skip') {
        record.gate('event', 'held', allowed.detail);
        return record.finish({ outcome: 'skipped', reason: allowed.reason, verdict: `nothing was done: ${allowed.detail}` });
    }
    record.gate('event', 'passed', allowed.detail);
    let budget = new release_budget/* Budget */.H(ports.clock, ports.cancel);
    const call = { signal: budget.forward, onTrouble: budget.trouble };
    try {
        // Read
        const readings = await (0,read/* readImages */.H)(asked.images, (0,read/* tagsOf */.F)((0,release_tag/* fillTag */.au)(asked.sourceTag, asked.sha), asked), ports, call);
        const request = asked.sha ? asked : { ...asked, sha: await (0,labelled/* labelled */.w)(readings[0], 'source-tag', ports.registry, call) };
        record.sha = request.sha;
        // Verify
        const { signed, fault: unsigned } = await (0,verify_images/* verifyImages */.O3)(readings, policy, 'any tag', record, ports, call);
        if (unsigned)
            return refused(unsigned, readings, trigger, record);
        // Guard
        const passage = { ...(0,command/* sameConfig */.X$)(request), trigger, plans: dryRun, liftHold: request.liftHold };
        const held = request.history ? (0,history_gate/* askHistory */.c)((0,image_reading/* candidatesOf */.k)(readings), request.sha, passage, 'any tag', record) : undefined;
        if (held)
            return refused(held, readings, trigger, record);
        const { commits, fault } = await (0,guard/* guardImages */.Q)(readings, { ...request, commandLine: trigger.commandLine }, record, ports, call);
        const plan = (0,tags_plan/* planMoves */.Y)(readings, false, commits);
        if (fault)
            return record.failed(fault, { images: (0,tag_report/* unwrittenImages */.Hc)(plan.images, 'untouched') });
        if (!dryRun && plan.moves.length > 0)
            budget = await (0,ask_first/* askInTime */.o)(() => (0,question/* questionOf */.Y)(plan, readings, { mode: 'promote', tag: request.targetTag, to: (0,release_commit/* shortSha */.Fu)(request.sha) }), ports, budget);
        // Copy what is published elsewhere
        await (0,copy_images/* copyImages */._)(readings, { ...request, dryRun }, record, ports);
        // Protect, move, prove; put back where one of them fails
        const { targetTag } = request;
        const undo = (0,commands/* rollbackCommand */.Ct)(plan, request);
        const proof = ports.smokeOf?.(request.sha) ?? (0,release_update/* upstreamProof */.u)(trigger);
        const update = (0,release_update/* releaseUpdate */.R)(readings, { mode: 'promote', sha: request.sha, commits, proof, signed }, request, trigger, ports);
        return await (0,run_plan/* runPlan */.Fo)({ plan, goal: (0,release_commit/* shortSha */.Fu)(request.sha), targetTag, dryRun, undo, update }, record, ports, budget);
    }
    catch (thrown) {
        return record.failed((0,release_failure/* asFailure */.h_)(thrown));
    }
    finally {
        budget.dispose();
    }
}
/**
 * A hold is there on purpose, and an automatic run that it stops ends well; a person who meets a colleague's hold is told
 * no, as where a veto means that somebody wants the wrong thing.
 */
function refused(failure, readings, trigger, record) {
    const images = (0,tag_report/* unwrittenImages */.Hc)((0,tags_plan/* planMoves */.Y)(readings, false, new Map()).images, 'untouched');
    if (failure.reason !== 'held' || !(0,gates_event/* isAutomatic */.aI)(trigger))
        return record.failed(failure, { images });
    return record.finish({ outcome: 'skipped', reason: 'held', verdict: `nothing was done: ${failure.message}`, next: failure.hint, command: failure.command, images });
}

// EXTERNAL MODULE: ./src/release/history/author.ts
var history_author = __webpack_require__(5251);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
// EXTERNAL MODULE: ./src/release/history/write.ts + 1 modules
var write = __webpack_require__(4945);
// EXTERNAL MODULE: ./src/release/history/amend.ts + 1 modules
var amend = __webpack_require__(1087);
// EXTERNAL MODULE: ./src/release/history/builds.ts
var builds = __webpack_require__(7653);
// EXTERNAL MODULE: ./src/release/tags/image-update.ts
var image_update = __webpack_require__(4450);
;// CONCATENATED MODULE: ./src/release/tags/rollback-update.ts








/** Milliseconds for the histories: nothing may lock the way out. */
const rollback_update_PATIENCE = 8_000;
/** Reads what the images remember; what cannot be read is warned of, and the rollback goes on without it. */
async function recall(images, { history, targetTag }, record, { registry, clock, cancel }) {
    if (!history)
        return new Map();
    const { signal, end } = (0,deadline/* deadline */.n)(rollback_update_PATIENCE, clock, cancel);
    const read = async (image) => {
        try {
            const kept = await (0,amend/* readHistory */.L)(registry, image, (0,history_history/* historyTag */.DJ)(targetTag), { signal });
            return kept ? [[image.name, kept.history]] : [];
        }
        catch (thrown) {
            record.warn(`${(0,release_failure/* asFailure */.h_)(thrown).message}; the rollback goes on without this history`);
            return [];
        }
    };
    const found = await Promise.all(images.map(read));
    end();
    return new Map(found.flat());
}
/**
 * What the histories are told before the first tag moves: the veto against what is left, and the hold, in every image.
 * An automatic release that came between would bring the build back (incident hold-too-late).
 * @returns nothing where no history is kept, or nothing is to be said
 */
function rulingsFirst(readings, { left, reached, goal }, rulings, author) {
    const { history, veto, hold, why, targetTag, historyLength } = rulings;
    if (!history || !(veto || hold))
        return undefined;
    const { run, ...against } = (0,history_author/* ruling */.W)(author, why || `rolled back to ${goal}`);
    const images = readings.map(({ image, source, target }) => {
        const isLeft = target !== undefined && target.digest !== source.digest;
        return {
            image,
            ruling: {
                left: isLeft ? { ...(0,builds/* buildOf */.Yy)(target), commit: left.get(image.name) } : undefined, to: reached.get(image.name),
                veto: veto && isLeft ? against : undefined,
                hold: hold ? { ...against, run, set: 'rollback' } : undefined,
            },
        };
    });
    return { tag: (0,history_history/* historyTag */.DJ)(targetTag), length: historyLength, images };
}
/**
 * What the histories are to remember of a rollback once its tags have moved; nothing where none is kept.
 * @param untold what was said before the tags moved and could not be written then: it is tried once more
 */
function rollbackUpdate(readings, histories, { left, reached }, rulings, author, untold) {
    if (!rulings.history)
        return undefined;
    const images = readings.map((reading) => {
        const { image: { name }, source } = reading;
        const commit = reached.get(name);
        const proof = histories.get(name)?.entries.find((entry) => entry.proof && (0,history_history/* isOf */.yW)(entry, { digest: source.digest, commit }))?.proof;
        return { ...(0,image_update/* imageUpdate */.v)(reading, author, { commit, proof }, { commit: left.get(name) }), ruling: untold.get(name) };
    });
    return { tag: (0,history_history/* historyTag */.DJ)(rulings.targetTag), length: rulings.historyLength, images };
}
/** Nothing locks the way out, and what speaks against it is told. */
function warnOfVetoes(readings, histories, sha, record) {
    for (const { image, source } of readings) {
        const history = histories.get(image.name);
        const veto = history && (0,history_history/* vetoOf */.mw)(history, { digest: source.digest, commit: sha });
        if (veto)
            record.warn(`${(0,release_commit/* shortSha */.Fu)(sha)} was vetoed in ${image.name} ${(0,history_history/* inWords */.r4)(veto)}; a rollback to it goes on all the same`);
    }
}
/** How the builds that are left came to be there, as far as the histories tell it. */
const leftEntries = (readings, histories) => readings.flatMap(({ image, source, target }) => {
    const history = histories.get(image.name);
    const entry = history && target?.digest !== source.digest && (0,history_history/* liveEntry */.H$)(history, target?.digest);
    return entry ? [entry] : [];
});

;// CONCATENATED MODULE: ./src/modes/rollback-ending.ts




/** Milliseconds for the last look. */
const LOOK = 5_000;
/**
 * The target read once more, after the histories know of the rollback: a release that began before the hold may have
 * moved it on (incident hold-too-late).
 */
async function lookOnceMore(report, { readings, reached }, request, record, { registry, clock, cancel }) {
    const { signal, end } = (0,deadline/* deadline */.n)(LOOK, clock, cancel);
    const shown = new Map(await Promise.all(readings.map(async ({ image }) => {
        const found = await registry.read(image, request.targetTag, { signal }).then((manifest) => manifest?.digest ?? null, (thrown) => (0,release_failure/* asFailure */.h_)(thrown));
        if (!(found instanceof release_failure/* Failure */.HR))
            return [image.name, found];
        record.warn(`${image.name}:${request.targetTag} could not be looked at once more: ${found.message}`);
        return [image.name, 'unknown'];
    })));
    end();
    const moved = readings.filter(({ image, source }) => ![source.digest, 'unknown'].includes(shown.get(image.name) ?? 'absent'));
    if (moved.length === 0)
        return report;
    const each = moved.map(({ image }) => `${image.name}:${request.targetTag} shows ${shown.get(image.name) ?? 'nothing'}`);
    const commits = new Set(reached.values());
    const [commit] = commits;
    const failure = new release_failure/* Failure */.HR('tag-moved-by-other', `it was rolled back and read back, and then somebody else moved it: ${each.join('; ')}`, {
        hint: commit && commits.size === 1 ? 'See who moved it, then run this again' : 'See who moved it, then run the rollback again',
        command: commit && commits.size === 1 ? (0,commands/* rollbackTo */.S8)(commit, request) : undefined,
    });
    const images = report.images.map((image) => {
        const after = shown.get(image.image) ?? image.target.after;
        return after === image.target.wanted || after === 'unknown' ? image : { ...image, target: { ...image.target, after, state: 'foreign', fault: 'somebody else has moved it since' } };
    });
    return record.failed(failure, { images, postMortem: report.postMortem });
}
/** The tags did not move, and what was said before stands: somebody wanted that build gone. */
function tellRuled(ruled, { left }, request, record) {
    if (ruled.length === 0)
        return;
    const commits = [...new Set(ruled.flatMap(({ image }) => left.get(image.name) ?? []))].map(release_commit/* shortSha */.Fu).join(', ') || 'the build that was to be left';
    const both = [...(request.veto ? [`the veto of ${commits}`] : []), ...(request.hold ? ['the hold of automatic releases'] : [])].join(' and ');
    const digests = new Map(ruled.flatMap(({ image, target, source }) => (target && target.digest !== source.digest ? [[image.name, target.digest]] : [])));
    record.warn(`${both}, written before the tags were to move, stand all the same; this takes back what is not meant: ${(0,commands/* unruleCommand */.v3)(left, digests, request)}`);
}

// EXTERNAL MODULE: ./src/release/rollout/commands.ts
var rollout_commands = __webpack_require__(6161);
;// CONCATENATED MODULE: ./src/modes/rollback-fleet.ts



/**
 * A rollback moves tags and no tenant: what the tenants run, as the history's last deploy told it, and what brings them
 * back too. The tags are there already, so that no image is named and no hold is asked.
 * @param left the entries of the builds that were left
 * @param sha the commit that was reached, or what was asked for where nobody knows it
 */
function fleetNext(sha, { readings }, left, { sourceTag, targetTag, fleet }) {
    const told = left.find(({ mode, proof }) => mode === 'deploy' && proof !== undefined);
    const known = told ? ` (on ${told.at}: ${told.proof?.replace(/^deploy: /, '')})` : '';
    if (!(0,release_commit/* isCommit */.WM)(sha))
        return { words: `The tenants run on as they did${known}: bring them back by a deploy of the commit that they are to show` };
    // A build that its own tag shows no more is shown by the target from now on.
    const own = (0,release_tag/* fillTag */.au)(sourceTag, sha);
    const tag = readings.every((reading) => reading.sourceTag === own) ? own : targetTag;
    const command = (0,rollout_commands/* fleetCommand */.Cu)(sha, tag, fleet);
    if (fleet)
        return { words: `Bring the tenants back too, with this${known}`, command };
    return { words: `Where tenants run what was left${known}, bring them back too: ${command}` };
}

// EXTERNAL MODULE: ./src/release/history/previous.ts
var previous = __webpack_require__(6165);
// EXTERNAL MODULE: ./src/release/concurrent.ts
var concurrent = __webpack_require__(9932);
// EXTERNAL MODULE: ./src/release/index-children.ts
var index_children = __webpack_require__(1281);
;// CONCATENATED MODULE: ./src/release/tags/whole.ts




/** Images of an index that are asked for at once. */
const AT_ONCE = 16;
/**
 * Whether a registry still has every image that an index names: docker-registry 2.8 cleans them away and keeps the
 * index. What cannot be asked is taken for whole, since the write will tell.
 */
async function isWhole(manifest, image, registry, call) {
    const there = await (0,concurrent/* concurrently */.r)((0,index_children/* childrenOf */.L)(manifest), AT_ONCE, ({ digest }) => registry.read(image, digest, call).then((found) => found !== undefined, () => true));
    return there.every((one) => one);
}
/**
 * A build by its digest: from the registry, or an index that a clean-up took from the bytes that its entry keeps. Those
 * are written anew with the tag.
 * @returns nothing where it is gone, or a part of it
 */
async function findBuild(build, image, registry, call) {
    const manifest = (await registry.read(image, build.digest, call)) ?? (0,builds/* keptIndex */.Xk)(build);
    return manifest && (await isWhole(manifest, image, registry, call)) ? manifest : undefined;
}
/** Builds that are looked through for one that is whole. */
const whole_MOST = 10;
/** The first of these builds that is still there; nothing where none is, or nobody can tell. */
async function firstWhole(entries, image, registry, call) {
    for (const entry of entries.slice(0, whole_MOST)) {
        const found = await findBuild(entry.build, image, registry, call).catch(() => undefined);
        if (found)
            return entry;
    }
    return undefined;
}
/** A build that the registry has lost, or a part of it, in words that blame no login (incident build-collected). */
const gone = (image, what, hint, command) => new release_failure/* Failure */.HR('source-missing', `${image.name}${what.startsWith('sha256:') ? '@' : ':'}${what} is gone from the registry, or a part of it: a clean-up took it`, { hint, command });

// EXTERNAL MODULE: ./src/release/tags/revision.ts
var tags_revision = __webpack_require__(278);
;// CONCATENATED MODULE: ./src/modes/rollback-labels.ts





/** Labels are only told, never waited for: the way out is not held up by a slow blob store. In milliseconds. */
const LABEL_PATIENCE = 3_000;
/** The commits that the labels name, in their order; what cannot be read, or names none, is nothing, and is warned of. */
async function labelsOf(all, record, { registry, clock, cancel }) {
    const { signal, end } = (0,deadline/* deadline */.n)(LABEL_PATIENCE, clock, cancel);
    const labels = await Promise.all(all.map(async ({ image, manifest }) => {
        if (!manifest)
            return undefined;
        try {
            const revision = await (0,tags_revision/* revisionOf */.D)(registry, image, manifest, { signal });
            return revision !== undefined && (0,release_commit/* isCommit */.WM)(revision) ? revision : undefined;
        }
        catch (thrown) {
            record.warn(`${(0,release_failure/* asFailure */.h_)(thrown).message}; the rollback goes on without it`);
            return undefined;
        }
    }));
    end();
    return labels;
}
/** What the images that move leave: as the label has it, and where there is none as the history has it. */
function leftCommits(readings, labels, histories) {
    return new Map(readings.flatMap(({ image, source, target }, at) => {
        if (!target || target.digest === source.digest)
            return [];
        const recorded = histories.get(image.name)?.entries.find((entry) => entry.commit && (0,history_history/* isOf */.yW)(entry, { digest: target.digest }))?.commit;
        const commit = labels[at] ?? recorded;
        return commit === undefined ? [] : [[image.name, commit]];
    }));
}

;// CONCATENATED MODULE: ./src/modes/rollback-named.ts









const HINT = 'See that the build is still published in every image, or roll back to previous';
/**
 * Finds the build of a commit in every image: under its tag, by the history where the tag has been cleaned away, and of
 * an index by the bytes that the history keeps.
 * @throws Failure `source-missing` that names the next build that is whole; of the registry
 */
async function findNamed(sha, where) {
    const { request: { images, sourceTag, targetTag, keepPrevious, sourceWaitSeconds }, histories, record, ports, call } = where;
    const tags = {
        source: (0,release_tag/* fillTag */.au)(sourceTag, sha), target: targetTag, keep: keepPrevious ? `${targetTag}-rolled-back` : undefined,
        instead: ({ name }) => (0,previous/* recordedBuild */.Z1)(histories.get(name), sha), hint: HINT, waitSeconds: sourceWaitSeconds,
    };
    const readings = await (0,read/* readImages */.H)(images, tags, ports, call).catch(async (thrown) => { throw await withNext((0,release_failure/* asFailure */.h_)(thrown), where); });
    await Promise.all(readings.map(async ({ image, source, sourceTag: from, target }) => {
        if (source.digest === target?.digest || await isWhole(source, image, ports.registry, call))
            return;
        throw await withNext(gone(image, from, HINT), where);
    }));
    const asked = [...readings.map(({ image, target }) => ({ image, manifest: target })), ...readings.map(({ image, source }) => ({ image, manifest: source }))];
    const labels = await labelsOf(asked, record, ports);
    readings.forEach(({ image, sourceTag: from }, at) => {
        const label = labels[readings.length + at];
        if (label !== undefined && !(0,release_commit/* sameCommit */.Kd)(label, sha))
            record.warn(`${image.name}:${from} was asked for as ${(0,release_commit/* shortSha */.Fu)(sha)}, and its label says ${(0,release_commit/* shortSha */.Fu)(label)}`);
    });
    return { readings, left: leftCommits(readings, labels, histories), reached: new Map(readings.map(({ image }) => [image.name, sha])) };
}
/** The same failure with the next build to go back to, where the histories know one that is whole. */
async function withNext(failure, { request, histories, ports: { registry }, call }) {
    if (failure.reason !== 'source-missing')
        return failure;
    for (const image of request.images) {
        const history = histories.get(image.name);
        const shown = history?.entries.find(history_history/* wasLive */.Ss)?.build?.digest;
        const others = history ? (0,previous/* olderBuilds */.Yp)(history, shown).filter(({ commit }) => commit !== undefined && !(0,release_commit/* sameCommit */.Kd)(commit, request.sha)) : [];
        const next = await firstWhole(others, image, registry, call);
        if (!next)
            continue;
        const hint = `The next build that is whole is ${(0,release_commit/* shortSha */.Fu)(next.commit)}, of ${next.at}: go back to it with this`;
        return new release_failure/* Failure */.HR('source-missing', failure.message, { hint, command: (0,commands/* rollbackTo */.S8)(next.commit, request), cause: failure });
    }
    return failure;
}

;// CONCATENATED MODULE: ./src/modes/rollback-previous.ts






/**
 * Finds the build before the one that every image shows. No history locks the way: what it cannot say the tag says that
 * kept the old digest.
 * @throws Failure `source-missing` where nothing was kept either; of the registry
 */
async function findPrevious(where) {
    const { request: { images, targetTag, keepPrevious }, histories } = where;
    const looked = await Promise.all(images.map((image) => look(image, where)));
    const first = await Promise.all(looked.map((one) => choose(one, where)));
    const { choices, minds } = await ofOneMind(first, where);
    tellChoice(choices, minds, where);
    const readings = choices.map(({ image, target, sourceTag, source, rolledBack }) => ({ image, sourceTag, source, targetTag, target, keepTag: keepPrevious ? `${targetTag}-rolled-back` : undefined, kept: rolledBack }));
    const reached = new Map(choices.flatMap(({ image }, at) => (minds.reached[at] === undefined ? [] : [[image.name, minds.reached[at]]])));
    return {
        readings, left: leftCommits(readings, minds.shown, histories), reached,
        stays: looked.every(({ way }) => way.to === 'stay'), further: further(looked, histories),
    };
}
/** What `previous` means, before anything moves. */
function tellChoice(choices, { reached: [commit] }, { record }) {
    const chosen = choices.filter(({ entry, way }) => entry && way.to === 'build');
    if (chosen.length === 0)
        return;
    const what = commit ? (0,release_commit/* shortSha */.Fu)(commit) : chosen.map(({ image, source }) => `${image.name}@${source.digest}`).join(', ');
    record.gate('previous', 'passed', `previous is ${what}: the newest build of the history that is older than the one shown and not vetoed`);
}
async function look(image, { request: { targetTag, keepPrevious }, histories, ports: { registry }, call }) {
    const [target, rolledBack, kept] = await Promise.all([
        registry.read(image, targetTag, call),
        keepPrevious ? registry.read(image, `${targetTag}-rolled-back`, call) : undefined,
        registry.read(image, `${targetTag}-previous`, call).then((manifest) => ({ manifest }), (thrown) => ({ fault: (0,release_failure/* asFailure */.h_)(thrown) })),
    ]);
    return { image, target, rolledBack, kept, way: (0,previous/* wayBack */.lZ)(histories.get(image.name), target?.digest, rolledBack?.digest) };
}
async function choose(looked, where) {
    const { image, target, kept, way } = looked;
    const { request: { targetTag }, record, ports: { registry }, call } = where;
    if (way.to === 'stay' && target)
        return { ...looked, sourceTag: targetTag, source: target };
    if (way.to === 'build') {
        const { entry } = way;
        const found = await findBuild(entry.build, image, registry, call);
        if (found)
            return { ...looked, sourceTag: entry.build.digest, source: found, entry };
        const why = `its history names ${nameOf(entry)}, which is gone from the registry`;
        if (!kept.manifest || kept.manifest.digest === entry.build.digest)
            throw await lost(looked, why, where, entry);
        return choose({ ...looked, way: { to: 'kept', why } }, where);
    }
    const why = way.to === 'kept' ? way.why : undefined;
    if (kept.fault)
        throw kept.fault;
    if (kept.manifest && await isWhole(kept.manifest, image, registry, call)) {
        if (why !== undefined)
            record.gate('previous', 'warned', `${image.name}: ${why}; so previous is what ${targetTag}-previous keeps`);
        return { ...looked, sourceTag: `${targetTag}-previous`, source: kept.manifest };
    }
    const instead = way.to === 'kept' ? way.instead : undefined;
    const found = instead && await findBuild(instead.build, image, registry, call);
    if (!found)
        throw await lost(looked, why, where, instead);
    record.gate('previous', 'warned', `${image.name}: ${why ?? ''}, and nothing was kept under ${targetTag}-previous; so previous is ${nameOf(instead)}, the newest build of the history`);
    return { ...looked, sourceTag: instead.build.digest, source: found, entry: instead };
}
const nameOf = ({ commit, build: { digest } }) => (commit ? `${(0,release_commit/* shortSha */.Fu)(commit)} (${digest})` : digest);
/** Nothing to go back to, and the next build that would do. */
async function lost({ image, target, kept }, why, where, missing) {
    const { request, histories, ports: { registry }, call } = where;
    const tag = `${request.targetTag}-previous`;
    const history = histories.get(image.name);
    const others = history ? (0,previous/* olderBuilds */.Yp)(history, target?.digest).filter(({ build }) => build.digest !== missing?.build.digest) : [];
    const next = await firstWhole(others, image, registry, call);
    const command = next?.commit && (0,commands/* rollbackTo */.S8)(next.commit, request);
    const hint = command ? `The next build that is whole is ${(0,release_commit/* shortSha */.Fu)(next.commit)}, of ${next.at}: go back to it with this` : OTHERWISE;
    if (kept.manifest && !why)
        return gone(image, tag, hint, command);
    const parts = [
        why, missing && !why?.includes(missing.build.digest) ? `it names ${nameOf(missing)}, which is gone from the registry` : undefined,
        kept.manifest ? `${tag} is gone in part` : `${tag} is not in the registry`,
    ];
    return new release_failure/* Failure */.HR('source-missing', `${image.name}: ${parts.filter((part) => part !== undefined).join('; ')}`, { hint, command });
}
const OTHERWISE = 'Nothing was kept: roll back to a commit whose build is still published';
/**
 * One commit for all images. Where the histories are not of one mind the kept tags are the word (incident
 * history-locks): they were written together.
 */
async function ofOneMind(choices, where) {
    const { request: { targetTag }, record } = where;
    const minds = await mindsOf(choices, where);
    if (agree(minds.reached))
        return { choices, minds };
    if (!choices.some(({ entry }) => entry)) {
        const each = choices.map(({ image }, at) => `${image.name} ${minds.reached[at] ? (0,release_commit/* shortSha */.Fu)(minds.reached[at]) : 'a build of no known commit'}`);
        record.warn(`the images keep builds of different commits (${each.join(', ')}); to bring them to one commit, roll back to that commit`);
        return { choices, minds };
    }
    const each = atOdds(choices, minds, where);
    const isKept = choices.every(({ kept: { manifest }, way }) => way.to === 'stay' || manifest);
    if (!isKept) {
        throw new release_failure/* Failure */.HR('source-missing', `previous is not one commit in all images, and not every image has a ${targetTag}-previous: ${each}`, {
            hint: 'Name the commit to go back to in place of previous',
        });
    }
    record.gate('previous', 'warned', `the histories are at odds: ${each}; so previous is what ${targetTag}-previous keeps`);
    return ofOneMind(await Promise.all(choices.map((choice) => asKept(choice, where))), where);
}
async function asKept(choice, where) {
    if (choice.way.to === 'stay')
        return choice;
    return { ...(await choose({ ...choice, way: { to: 'kept' } }, where)), entry: undefined };
}
const atOdds = (choices, { reached }, { histories }) => choices.map(({ image, entry }, at) => {
    const history = histories.get(image.name);
    return `${image.name} would go to ${reached[at] ? (0,release_commit/* shortSha */.Fu)(reached[at]) : 'a build of no known commit'}${entry && history ? ` (${(0,previous/* listed */.KE)(history)})` : ''}`;
}).join('; ');
/** By the label, which a history does not outweigh; where there is none, as the history has it. */
async function mindsOf(choices, { record, ports, request: { targetTag } }) {
    const asked = [...choices.map(({ image, source }) => ({ image, manifest: source })), ...choices.map(({ image, target }) => ({ image, manifest: target }))];
    const labels = await labelsOf(asked, record, ports);
    const reached = choices.map(({ image, entry }, at) => {
        const [label, recorded] = [labels[at], entry?.commit];
        if (label !== undefined && recorded !== undefined && !(0,release_commit/* sameCommit */.Kd)(label, recorded)) {
            record.warn(`${image.name}:${targetTag}-history calls ${entry.build.digest} ${(0,release_commit/* shortSha */.Fu)(recorded)}, and its label says ${(0,release_commit/* shortSha */.Fu)(label)}: the label counts`);
        }
        return label ?? recorded;
    });
    return { reached, shown: labels.slice(choices.length) };
}
const agree = ([first, ...others]) => others.every((other) => (first === undefined || other === undefined ? first === other : (0,release_commit/* sameCommit */.Kd)(first, other)));
/** Where it would go on backward from here, in every image alike. */
function further(looked, histories) {
    const commits = looked.map(({ image, target }) => {
        const history = histories.get(image.name);
        return history && (0,previous/* olderBuilds */.Yp)(history, target?.digest)[0]?.commit;
    });
    return commits[0] !== undefined && (0,release_commit/* isCommit */.WM)(commits[0]) && agree(commits) ? commits[0] : undefined;
}

;// CONCATENATED MODULE: ./src/modes/rollback.ts




















/**
 * Moves the target tag of every image back onto an older build, with no gate that could lock the way out.
 * @param policy who should have signed them: a warning where nobody did
 */
async function rollback(asked, trigger, ports, policy) {
    const allowed = (0,gates_event/* freePermission */.M1)(trigger);
    const request = { ...asked, dryRun: asked.dryRun || allowed.verdict === 'plan' };
    const record = new run_record/* RunRecord */.d('rollback', request.sha, request.dryRun, trigger, ports);
    if (allowed.verdict === 'plan')
        record.gate('event', 'passed', allowed.detail);
    const budget = new release_budget/* Budget */.H(ports.clock, ports.cancel);
    try {
        const call = { signal: budget.forward, onTrouble: budget.trouble };
        const histories = await recall(request.images, request, record, ports);
        return await goBack({ request, histories, record, ports, call }, trigger, budget, policy);
    }
    catch (thrown) {
        return record.failed((0,release_failure/* asFailure */.h_)(thrown));
    }
    finally {
        budget.dispose();
    }
}
async function goBack(where, trigger, reading, policy) {
    const { request, histories, record, ports } = where;
    const { targetTag, dryRun } = request;
    // Read
    const previous = request.sha === 'previous' ? await findPrevious(where) : undefined;
    const found = previous ?? await findNamed(request.sha, where);
    const { readings, left, reached } = found;
    if (previous)
        record.sha = onlyOne(reached) ?? '';
    else
        warnOfVetoes(readings, histories, request.sha, record);
    const plan = (0,tags_plan/* planMoves */.Y)(readings, true, left);
    if (previous && plan.moves.length === 0)
        return unchanged(previous, where);
    await (0,verify_images/* warnOfUnsigned */.xd)(readings, policy, record, ports);
    const goal = (0,release_commit/* isCommit */.WM)(record.sha) ? (0,release_commit/* shortSha */.Fu)(record.sha) : 'the previous build';
    const author = (0,history_author/* authorOf */.r)('rollback', trigger, ports);
    // Veto and hold, so that nothing brings back what is left while the tags move
    const first = plan.moves.length > 0 ? rulingsFirst(readings, { left, reached, goal }, request, author) : undefined;
    if (first && dryRun)
        tellRulings(request, left, record);
    const budget = plan.moves.length > 0 && !dryRun ? await (0,ask_first/* askInTime */.o)(() => ({ ...(0,question/* questionOf */.Y)(plan, readings, { mode: 'rollback', tag: targetTag, to: goal }, histories), also: first ? rulingsToCome(request, left) : [] }), ports, reading) : reading;
    const untold = first && !dryRun ? await sayFirst(first, record, ports, budget) : new Map();
    // Protect where the registry lets us, move, prove; put back where one of them fails
    const entries = leftEntries(readings, histories);
    const postMortem = plan.moves.length > 0 ? postMortemOf(left, goal, entries, trigger, ports) : undefined;
    const update = rollbackUpdate(readings, histories, { left, reached, goal }, request, author, untold);
    const fleet = fleetNext(record.sha, found, entries, request);
    const next = [fleet.words, ...(first ? rulingsInWords(request, left) : [])].join('. ');
    const report = await (0,run_plan/* runPlan */.Fo)({ plan, goal, targetTag, dryRun, undo: (0,commands/* promoteCommand */.OO)(plan, request), postMortem, next, command: fleet.command, update }, record, ports, budget).finally(() => budget.dispose());
    if (report.outcome === 'done')
        return lookOnceMore(report, found, request, record, ports);
    if (first && !dryRun)
        tellRuled(readings.filter(({ image }) => !untold.has(image.name)), found, request, record);
    return report;
}
/** Milliseconds for what is said before the tags move: nothing may lock the way out. */
const FIRST = 8_000;
/** @returns what could not be written, by the image's name */
async function sayFirst(first, record, ports, budget) {
    const faults = await (0,write/* ruleFirst */.$)(first, ports, { signal: budget.brief(FIRST).forward });
    for (const { words } of faults)
        record.note(`${words}; the tags move all the same, and it is tried once more after them`);
    return new Map(first.images.flatMap(({ image, ruling }) => (ruling && faults.some((fault) => fault.image === image.name) ? [[image.name, ruling]] : [])));
}
/** It is there already: after a rollback `previous` means the same build, however often it is asked for. */
function unchanged({ readings, stays, further }, { request, histories, record }) {
    const { targetTag } = request;
    const what = (0,release_commit/* isCommit */.WM)(record.sha) ? (0,release_commit/* shortSha */.Fu)(record.sha) : 'the previous build';
    const [by] = readings.flatMap(({ image, target }) => {
        const history = histories.get(image.name);
        const entry = history && (0,history_history/* liveEntry */.H$)(history, target?.digest);
        return entry?.mode === 'rollback' ? [(0,history_history/* inWords */.r4)({ ...entry, why: '' })] : [];
    });
    const verdict = stays
        ? `${targetTag} was rolled back to ${what} already${by ? `, ${by}` : ''}, and nothing was released since; nothing was written`
        : `${targetTag} shows ${what} already; nothing was written`;
    return record.finish({
        outcome: 'unchanged', reason: 'already-current', verdict, images: (0,tag_report/* unwrittenImages */.Hc)((0,tags_plan/* planMoves */.Y)(readings, true, new Map()).images, 'planned'),
        next: further ? 'To go further back run this' : 'To go further back name the commit: no older build is recorded in every image',
        command: further && (0,commands/* rollbackTo */.S8)(further, request),
    });
}
/** The commit of all images; none where they differ. */
function onlyOne(reached) {
    const [first, ...others] = reached.values();
    return first !== undefined && others.every((other) => (0,release_commit/* sameCommit */.Kd)(first, other)) ? first : undefined;
}
/** What else whoever is asked says yes to. */
const rulingsToCome = ({ veto, hold }, left) => [
    ...(veto ? [`${commitsIn(left)} is vetoed with it (--veto false leaves it free)`] : []),
    ...(hold ? ['automatic releases are held with it (--hold false lets them run)'] : []),
];
/** What else a rollback would do. */
function tellRulings({ veto, hold }, left, record) {
    if (veto)
        record.note(`would veto ${commitsIn(left)}, so that nobody brings it back (veto: false leaves it free)`);
    if (hold)
        record.note('would hold automatic releases until a person releases by hand (hold: false lets them run)');
}
/** What stands in the way of the next release now, for whoever makes it. */
function rulingsInWords({ veto, hold }, left) {
    const vetoed = veto ? `${commitsIn(left)} is vetoed` : '';
    const held = hold ? 'automatic releases are held' : '';
    const both = [vetoed, held].filter((words) => words !== '').join(', and ');
    return both === '' ? [] : [`Release the fix by hand: ${both}${hold ? ' until then' : ''}`];
}
const commitsIn = (left) => [...new Set(left.values())].map(release_commit/* shortSha */.Fu).join(', ') || 'the build that was left';
/** What the post-mortem starts from, as far as the registry, its history and the event tell it. */
function postMortemOf(left, goal, entries, trigger, { clock }) {
    const broke = [...new Set(left.values())].join(', ');
    const each = (say) => [...new Set(entries.flatMap((entry) => say(entry) ?? []))].join('; ');
    return {
        broke: broke || 'not known: the images that were left carry no revision label',
        since: each(({ mode, at }) => (mode === 'found' ? `before ${at}` : at)) || 'not known: no history tells of it',
        promotedBy: each(({ mode, by, run }) => (mode === 'found' ? undefined : `${by}, by ${mode}${run ? `, ${run}` : ''}`)) || 'not known: no history tells of it',
        replacedBy: goal,
        when: new Date(clock.now()).toISOString(),
        by: trigger.actor ?? 'not known: nobody is named by the command line',
        smoke: each(({ proof }) => proof) || 'not recorded in the registry; look at the smoke run of that commit',
        questions: ['Why did the canary not catch it?', 'Which check would have caught it?'],
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./src/run/smoke-proof.ts




/** Of a smoke's evidence, what speaks for a build. */
const Smoke = dist/* object */.Ikc({
    mode: dist/* literal */.euz('smoke'),
    outcome: dist/* literal */.euz('done'),
    sha: dist/* string */.YjP(),
    finishedAt: dist/* string */.YjP(),
    tenants: dist/* array */.YOg(dist/* object */.Ikc({ checks: dist/* optional */.lqM(dist/* array */.YOg(dist/* unknown */.L5J()), []) })),
});
/** Only the newest are opened. */
const MOST_FILES = 50;
const LARGEST = 4 * 1024 * 1024;
/**
 * What a smoke of this commit proved, where one left its evidence in the folder: an earlier step of the same job, or an
 * earlier command on the same machine. It is told, and never a condition, so what cannot be read is passed over.
 */
function smokeProof(folder, sha) {
    const found = evidenceFiles(folder).flatMap((file) => {
        const smoke = readSmoke(file);
        return smoke && (0,release_commit/* sameCommit */.Kd)(smoke.sha, sha) ? [smoke] : [];
    });
    const newest = found.sort((a, b) => (a.finishedAt < b.finishedAt ? 1 : -1))[0];
    if (!newest)
        return undefined;
    const { tenants, finishedAt } = newest;
    const checks = tenants.reduce((sum, tenant) => sum + tenant.checks.length, 0);
    return `smoke: ${tenants.length} ${tenants.length === 1 ? 'canary' : 'canaries'}, ${checks} checks, on ${finishedAt}`;
}
function evidenceFiles(folder) {
    try {
        const files = (0,external_node_fs_.readdirSync)(folder).filter((name) => /^release-action-[0-9a-f]{8}\.json$/.test(name)).map((name) => (0,external_node_path_.join)(folder, name));
        // On a person's machine every run has left one.
        const dated = files.map((file) => ({ file, at: (0,external_node_fs_.statSync)(file).mtimeMs })).sort((a, b) => b.at - a.at);
        return dated.slice(0, MOST_FILES).map(({ file }) => file);
    }
    catch {
        return [];
    }
}
function readSmoke(file) {
    try {
        const found = (0,external_node_fs_.statSync)(file);
        // A pipe of that name would be waited for.
        if (!found.isFile() || found.size > LARGEST)
            return undefined;
        const read = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), Smoke), (0,external_node_fs_.readFileSync)(file, 'utf8'));
        return read.success ? read.output : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/run/dispatch.ts





/** Hands each mode the ports that it needs, and no other. What a promote does not need is loaded only where it is used. */
async function dispatch(request, { suite, policy }, forge, common, context) {
    const { host: { folder, trigger }, secrets } = context;
    const confirm = confirmOf(context);
    const readOnly = request.dryRun || onlyPlans(request, context.host);
    switch (request.mode) {
        case 'smoke': {
            // With YAML and JSONPath.
            const { smoke } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(8540), __webpack_require__.e(4193)]).then(__webpack_require__.bind(__webpack_require__, 4193));
            return smoke(request, suite, trigger, { ...common, tenants: (0,adapters/* tenants */.kY)(context), hide: secrets.hide });
        }
        case 'promote': {
            const ports = { ...common, registry: (0,adapters/* registry */.u5)(request, request.images, readOnly, context), transfer: await (0,adapters/* transfer */.k0)(request, request.images, context), forge, git: (0,adapters/* localGit */.sz)(forge, context), confirm };
            return promote(request, trigger, { ...ports, smokeOf: (sha) => smokeProof(folder, sha) }, policy);
        }
        // A reason goes into a registry, for everybody to read.
        case 'rollback': return rollback({ ...request, why: secrets.redact(request.why) }, trigger, { ...common, registry: (0,adapters/* registry */.u5)(request, request.images, readOnly, context), confirm }, policy);
        case 'deploy': {
            const [{ deploy }, controlPlane] = await Promise.all([__webpack_require__.e(/* import() */ 7911).then(__webpack_require__.bind(__webpack_require__, 292)), (0,adapters/* whoMoves */.Vn)(request, context)]);
            return deploy(request, trigger, { ...common, registry: (0,adapters/* registry */.u5)(request, request.images, readOnly, context), transfer: await (0,adapters/* transfer */.k0)(request, request.images, context), forge, git: (0,adapters/* localGit */.sz)(forge, context), tenants: (0,adapters/* tenants */.kY)(context), controlPlane, confirm }, { suite, policy });
        }
    }
}
/** As data first: what a question cuts and escapes hides a secret from whoever looks for it afterwards. */
const confirmOf = ({ host, secrets }) => host.ask && (async (question, call) => {
    const { questionText } = await __webpack_require__.e(/* import() */ 5894).then(__webpack_require__.bind(__webpack_require__, 5894));
    return host.ask(questionText(secrets.clean(question)), call?.signal);
});
/** A pull request's token may not push, and its plan does not. */
const onlyPlans = (request, { trigger }) => 'branch' in request ? (0,gates_event/* permission */.EK)(trigger, request.branch).verdict === 'plan' : (0,gates_event/* freePermission */.M1)(trigger).verdict === 'plan';

// EXTERNAL MODULE: ./src/run/journal.ts + 1 modules
var run_journal = __webpack_require__(963);
// EXTERNAL MODULE: ./src/run/policy.ts + 1 modules
var run_policy = __webpack_require__(1288);
// EXTERNAL MODULE: ./src/run/publish.ts + 4 modules
var publish = __webpack_require__(237);
;// CONCATENATED MODULE: ./src/run/run-page.ts
/** Milliseconds for a question that no release waits for. */
const PATIENCE_MS = 2_000;
const MOST_BYTES = 4_096;
/**
 * The trigger with the page of its run. Gitea goes by a run's number up to 1.25 and by its id from 1.26 on, and Forgejo
 * by the number (incident run-link): where the version cannot be read there is no link rather than one to another run.
 */
async function withRunPage(trigger, apiUrl, http) {
    const { giteaRun, runUrl } = trigger;
    if (runUrl !== undefined || !giteaRun || !apiUrl)
        return trigger;
    const version = await versionOf(apiUrl, http);
    if (version === undefined)
        return trigger;
    const { pages, id, number } = giteaRun;
    return { ...trigger, runUrl: `${pages}/${goesById(version) ? id : number}` };
}
/** e.g. `1.25.5`, `1.26.0+dev-12-gabc`; Forgejo says `11.0.1+gitea-1.22.0`. */
function goesById(version) {
    const [, major = '0', minor = '0'] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
    if (version.includes('+gitea-'))
        return false;
    return Number(major) > 1 || Number(minor) >= 26;
}
async function versionOf(apiUrl, http) {
    try {
        const { status, body } = await http.request({
            method: 'GET', url: `${apiUrl.replace(/\/+$/, '')}/version`, headers: { accept: 'application/json' },
            timeoutMs: PATIENCE_MS, maxBytes: MOST_BYTES, retry: false, reason: 'internal',
        });
        const said = status === 200 ? JSON.parse(body.toString('utf8')) : undefined;
        const version = typeof said === 'object' && said !== null && 'version' in said ? said.version : undefined;
        return typeof version === 'string' && /^v?\d+\.\d+/.test(version) ? version : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/run/standing.ts

/** What whoever runs a command of the report has without typing it: what the config file says. */
const standingOf = ({ standing, config }, mode) => config && (0,parse/* parseAlone */.X4)(standing, mode);

// EXTERNAL MODULE: ./src/run/suite.ts
var run_suite = __webpack_require__(8761);
// EXTERNAL MODULE: ./src/run/tell-end.ts
var tell_end = __webpack_require__(7162);
// EXTERNAL MODULE: ./src/run/waiting.ts
var run_waiting = __webpack_require__(6242);
;// CONCATENATED MODULE: ./src/run.ts




















/** Runs one mode from its inputs to its published report. Never throws: what nobody foresaw is a report as well. */
async function run(resolved, given, cancel) {
    const { raw } = resolved;
    const created = await (0,run_context/* createContext */.q)(raw, given, resolved.secrets);
    const trigger = created.networkFaults.length > 0 ? given.trigger : await withRunPage(given.trigger, given.apiUrl, created.http);
    const host = { ...created.host, trigger };
    const context = { ...created, host };
    try {
        const published = await carryOut(resolved, context, cancel);
        await (0,tell_end/* tellEnd */.H)(published.report, raw, context, { cancel, evidence: published.evidence });
        return published;
    }
    finally {
        context.http.close();
    }
}
async function carryOut(resolved, context, cancel) {
    const { raw, config } = resolved;
    const { host } = context;
    const parsed = withFile((0,parse/* parseRequest */.TR)(raw), resolved);
    if (config)
        context.log.info((0,facts/* configWords */.cP)(config));
    for (const warning of parsed.warnings)
        context.log.warning(warning);
    const file = (0,publish/* evidenceFile */.az)(raw['evidence-file'], context);
    (0,publish/* removeJunit */.JZ)(file);
    const tell = (report) => (0,publish/* publish */.mk)({ ...report, config }, context, file);
    const record = () => new run_record/* RunRecord */.d(parsed.ok ? parsed.request.mode : (parsed.mode ?? ''), '', false, host.trigger, {
        clock: clock/* systemClock */.m, log: context.log, cancel,
    });
    const environment = { env: host.env, mask: context.secrets.add };
    const asked = parsed.ok ? parsed.request : {
        mode: parsed.mode, smokeSuite: raw['smoke-suite'], buildinfoQuery: raw['buildinfo-query'], verify: raw['verify'], trustedRoot: raw['trusted-root'],
    };
    const { suite, faults: suiteFaults = [] } = await (0,run_suite/* loadSuite */.b)(asked, environment);
    const { policy, faults: policyFaults, warnings: unread } = await (0,run_policy/* loadPolicy */.t)(asked);
    const faults = [...context.networkFaults, ...suiteFaults, ...policyFaults];
    for (const warning of unread)
        context.log.warning(warning);
    if (!parsed.ok) {
        const all = [...parsed.faults, ...faults];
        return tell(withoutSecrets(all, host, record()) ?? badInput(all, parsed.warnings, host.trigger, record()));
    }
    if (faults.length > 0)
        return tell(badInput(faults, parsed.warnings, host.trigger, record()));
    const request = { ...parsed.request, standing: standingOf(resolved, parsed.request.mode) };
    let begun;
    try {
        const plans = request.dryRun || onlyPlans(request, host);
        const waiting = (0,run_waiting/* warnOfWaiting */.Jf)(request, context);
        host.keepInputs((0,run_config/* countedOf */.MJ)(resolved));
        begun = (0,run_journal/* begin */.qN)(request, raw, plans, context, file);
        const { journal, warnings } = begun;
        const theForge = (0,adapters/* forge */.c9)(request, context);
        const report = await dispatch(request, { suite, policy }, theForge, { id: context.id, clock: clock/* systemClock */.m, log: context.log, journal, cancel }, context);
        const whole = { ...report, config, warnings: [...parsed.warnings, ...unread, ...waiting, ...warnings, ...report.warnings] };
        const published = (0,run_journal/* close */.VN)(whole, journal, context, file);
        await comment(published.report, request, theForge, context, cancel);
        return published;
    }
    catch (thrown) {
        return tell(record().failed((0,release_failure/* asFailure */.h_)(thrown)));
    }
    finally {
        begun?.journal.close();
    }
}
/** What the config file's faults and warnings make of what was read. */
function withFile(parsed, resolved) {
    const warnings = [...resolved.warnings, ...parsed.warnings];
    const faults = (0,run_config/* placed */.GS)(parsed.ok ? [] : parsed.faults, resolved);
    if (faults.length === 0)
        return { ...parsed, warnings };
    return { ok: false, faults, warnings, mode: parsed.ok ? parsed.request.mode : parsed.mode };
}
/** A fork's pull request is given no secrets, and whoever opened it can mend nothing. */
function withoutSecrets(faults, { trigger }, record) {
    const isSecret = ({ input, given, place }) => given === undefined && !place && input in inputs/* INPUTS */.mc && 'secret' in inputs/* INPUTS */.mc[input];
    if (!trigger.pullRequest?.fromFork || !faults.every(isSecret))
        return undefined;
    const verdict = `nothing was planned: this pull request comes from a fork, and a fork is given no secrets (${faults.map(({ input }) => input).join(', ')})`;
    return record.finish({ outcome: 'skipped', reason: 'not-on-branch', verdict, next: 'Nothing is to do; the plan is made once the change is on a branch of this repository' });
}
function badInput(found, warnings, trigger, record) {
    const faults = found.map((0,fault/* faultWords */._Q)(trigger));
    const verdict = faults.length === 1 ? faults[0] : `${faults.length} inputs are not right`;
    const next = 'Mend the inputs named; nothing was asked of any network';
    return { ...record.finish({ outcome: 'failed', reason: 'bad-input', verdict, next }), faults, warnings };
}


/***/ }),

/***/ 8761:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ loadSuite),
/* harmony export */   x: () => (/* binding */ readSuite)
/* harmony export */ });
/* harmony import */ var _release_running__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5274);
/* harmony import */ var _request_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4332);
/* harmony import */ var _suite_env__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8923);



/** Reads a suite, and a JSONPath that is more than names. */
async function loadSuite({ mode, smokeSuite, buildinfoQuery }, environment) {
    if (mode !== 'smoke' && mode !== 'deploy')
        return {};
    const queryFaults = await faultsOfQuery(buildinfoQuery?.trim() || _request_inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc['buildinfo-query'].default);
    const name = smokeSuite?.trim() || _request_inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc['smoke-suite'].defaultIn[mode];
    const { suite, faults = [] } = name === '' ? {} : await readSuite(name, environment);
    return { suite, faults: [...queryFaults, ...faults] };
}
async function faultsOfQuery(query) {
    if ((0,_release_running__WEBPACK_IMPORTED_MODULE_0__/* .isPlainQuery */ .Pf)(query))
        return [];
    const { pathFault } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(2083)]).then(__webpack_require__.bind(__webpack_require__, 2083));
    const expected = pathFault(query);
    return expected === undefined ? [] : [{ input: 'buildinfo-query', given: query, expected }];
}
/** A suite, built-in or a file. All its mistakes are told as this input's. */
async function readSuite(name, environment) {
    const [{ BUILTIN_SUITES, builtinSuite }, { parsePatiently, suiteFaultLine }, { filesBeside, readSuiteFile }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2154).then(__webpack_require__.bind(__webpack_require__, 2154)), Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(8815), __webpack_require__.e(9179), __webpack_require__.e(2332)]).then(__webpack_require__.bind(__webpack_require__, 1560)), __webpack_require__.e(/* import() */ 9167).then(__webpack_require__.bind(__webpack_require__, 9167)),
    ]);
    const wrong = (expected) => ({ input: 'smoke-suite', given: name, expected });
    try {
        const text = builtinSuite(name) ?? readSuiteFile(name);
        const read = await parsePatiently(text, name, filesBeside(name));
        if (read.ok)
            return withEnv({ suite: read.suite, source: { name, text, ...(read.included.length > 0 && { included: read.included }) } }, environment);
        return { faults: read.faults.map((fault) => wrong(`a suite without mistakes: ${suiteFaultLine(fault)}`)) };
    }
    catch (fault) {
        return { faults: [wrong(`${BUILTIN_SUITES.join(', ')}, or the path of a suite file: ${fault.message}`)] };
    }
}
function withEnv(loaded, environment) {
    const { values, absent } = (0,_suite_env__WEBPACK_IMPORTED_MODULE_2__/* .suiteEnv */ .O)(loaded.suite, environment);
    if (absent.length === 0)
        return { suite: { ...loaded, env: values } };
    return { faults: absent.map((name) => ({
            input: 'smoke-suite', given: loaded.source.name, expected: `the variable ${name} in the environment, which the suite names under env: (in a workflow env: of the step)`,
        })) };
}


/***/ })

};
;