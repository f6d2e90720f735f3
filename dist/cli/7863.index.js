"use strict";
exports.id = 7863;
exports.ids = [7863];
exports.modules = {

/***/ 5150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ whysOf),
/* harmony export */   O3: () => (/* binding */ verifyImages),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   xd: () => (/* binding */ warnOfUnsigned)
/* harmony export */ });
/* harmony import */ var _release_deadline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1753);
/* harmony import */ var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
/* harmony import */ var _release_tags_image_reading__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2319);
/* harmony import */ var _signatures_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2468);





/**
 * Verifies every source, before anything else is decided: what was read is what will be written, byte for byte, so that
 * a tag which is pushed anew meanwhile changes nothing.
 * @param policy none where `verify` is not set
 * @param before what is to be done if they hold, for the report
 */
async function verifyImages(readings, policy, before, record, { registry }, call) {
    if (!policy || policy.lines.length === 0)
        return {};
    const all = await lookAtAll(readings, policy, { registry }, call);
    const wrong = all.filter(({ faults }) => faults.length > 0);
    for (const { image, signed } of all)
        record.proved(image, signed);
    if (wrong.length === 0) {
        record.gate('signatures', 'passed', `${inWords(policy, all)}; read before ${before}`);
        return { signed: new Map(all.map(({ image, signed }) => [image, signed])) };
    }
    const fault = failureOf(wrong);
    record.gate('signatures', 'held', fault.message);
    for (const why of wrong.flatMap(whysOf))
        record.fault(why);
    return { fault };
}
/** Milliseconds: a rollback is not kept waiting by what it only warns of. */
const PATIENCE = 8_000;
/** What a rollback makes of it: a warning, since nothing may lock the way out. */
async function warnOfUnsigned(readings, policy, record, { registry, clock, cancel }) {
    if (!policy || policy.lines.length === 0)
        return;
    const { signal, end } = (0,_release_deadline__WEBPACK_IMPORTED_MODULE_3__/* .deadline */ .n)(PATIENCE, clock, cancel);
    const all = await lookAtAll(readings, policy, { registry }, { signal });
    end();
    for (const { image, signed } of all)
        record.proved(image, signed);
    const wrong = all.filter(({ faults }) => faults.length > 0);
    if (wrong.length === 0)
        return record.gate('signatures', 'passed', inWords(policy, all));
    record.gate('signatures', 'warned', `${failureOf(wrong).message}; a rollback goes on all the same`);
    for (const why of wrong.flatMap(whysOf))
        record.note(why);
}
const lookAtAll = (readings, policy, { registry }, call) => Promise.all(readings.map(async ({ source, ...reading }) => ({ ...await (0,_signatures_verify__WEBPACK_IMPORTED_MODULE_2__/* .verifyImage */ .q)((0,_release_tags_image_reading__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(reading), source.digest, policy, registry, call), image: reading.image.name })));
function inWords({ lines }, all) {
    const who = [...new Set(all.flatMap(({ signed }) => signed.map(({ by }) => by)))];
    const images = all.length === 1 ? 'the image' : `all ${all.length} images`;
    return `${lines.length === 1 ? 'the line' : `all ${lines.length} lines`} of verify ${lines.length === 1 ? 'holds' : 'hold'} for ${images}: signed by ${who.join(', ')}`;
}
const WORDS = {
    unsigned: 'nobody signed it', 'signature-wrong': 'no signature holds', 'signature-unreadable': 'its signatures could not all be read, and none of those that could be holds',
};
const HINTS = {
    unsigned: 'Sign the build by its digest (cosign sign …@sha256:…), then run this again',
    'signature-wrong': 'See who signed it, and with what; where that is right, mend the line of verify',
    'signature-unreadable': 'See that the registry gives what refers to the image, then run this again',
};
/** The gravest of all, with each image and line that does not hold. */
function failureOf(wrong) {
    const reason = (0,_signatures_verify__WEBPACK_IMPORTED_MODULE_2__/* .gravest */ .Z)(wrong.flatMap(({ faults }) => faults.map((fault) => fault.reason)));
    const each = wrong.flatMap(({ image, digest, faults }) => faults.map(({ words, reason: why }) => `${image}@${(0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}: ${WORDS[why]} as "${words}" wants`));
    return new _release_failure__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR(reason, each.join('; '), { hint: HINTS[reason] });
}
/** Each signature that did not hold, with why. */
const whysOf = ({ image, faults }) => [...new Set(faults.flatMap(({ words, whys }) => whys.map((why) => `${image}, for "${words}": ${why}`)))];


/***/ }),

/***/ 2319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/** The builds that are to go out, as the histories are asked about them. */
const candidatesOf = (readings) => readings.map(({ image, history, targetTag, source }) => ({ image, history, targetTag, digest: source.digest }));
/** Where a build was read, and is until it is copied. */
const placeOf = ({ image, from }) => from ?? image;


/***/ }),

/***/ 1288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: ./src/adapters/text-file.ts
var text_file = __webpack_require__(7300);
// EXTERNAL MODULE: ./src/request/rules.ts
var rules = __webpack_require__(1214);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/signatures/key.ts

const KINDS = 'an ECDSA key of P-256 or P-384, or RSA of at least 2048 bits';
/**
 * What cosign hashes with: always SHA-256 up to version 2, then as the curve is long. RSA is PKCS #1 v1.5. Ed25519 is
 * left out: cosign's own verify refuses what an imported key of that kind has signed.
 */
const HASHES = { prime256v1: ['sha256'], secp384r1: ['sha384', 'sha256'], rsa: ['sha256'] };
/**
 * Reads a public key in PEM.
 * @returns the key, or what would be right, in words that hold nothing of what was given
 */
function readPublicKey(text) {
    const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/g)];
    const [, label = '', body = ''] = blocks[0] ?? [];
    if (label.includes('PRIVATE'))
        return 'a public key; this is a private one, which is to be shown to nobody (cosign public-key gives the public one)';
    if (label === 'CERTIFICATE')
        return 'a public key, and not a certificate: for those there are identity lines';
    if (blocks.length !== 1 || !/^(?:RSA )?PUBLIC KEY$/.test(label))
        return 'one public key in PEM (-----BEGIN PUBLIC KEY-----)';
    let key;
    try {
        // A folded line of YAML has made one line of it.
        key = (0,external_node_crypto_.createPublicKey)(`-----BEGIN ${label}-----\n${body.replace(/\s+/g, '\n').trim()}\n-----END ${label}-----\n`);
    }
    catch {
        return 'one public key in PEM, whole';
    }
    const hashes = HASHES[kindOf(key)];
    if (!hashes)
        return `${KINDS}; Ed25519 and others are not verified`;
    const id = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(key.export({ type: 'spki', format: 'der' })).digest('hex')}`;
    return { id, made: (signature, bytes) => hashes.some((hash) => holds(hash, bytes, key, signature)) };
}
function kindOf({ asymmetricKeyType, asymmetricKeyDetails }) {
    if (asymmetricKeyType === 'ec')
        return asymmetricKeyDetails?.namedCurve ?? '';
    return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 ? 'rsa' : '';
}
function holds(hash, bytes, key, signature) {
    try {
        return (0,external_node_crypto_.verify)(hash, bytes, key, signature);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/signatures/line.ts
var line = __webpack_require__(4537);
;// CONCATENATED MODULE: ./src/run/policy.ts




const MOST_KEY = 64 * 1024;
const MOST_ROOT = 4 * 1024 * 1024;
/**
 * Reads the keys and the trusted root that `verify` needs. Of a rollback what cannot be read is a warning, since nothing
 * may lock the way out.
 */
async function loadPolicy({ mode, verify = [], trustedRoot }) {
    if (mode === 'smoke')
        return { faults: [], warnings: [] };
    const { lines: given, faults: strange } = typeof verify === 'string' ? (0,line/* readVerifyLines */.tF)(verify) : { lines: verify, faults: [] };
    const root = await loadRoot(trustedRoot?.trim() ?? '', given.find(({ signer }) => signer.by === 'identity'), strange.length > 0);
    const read = given.map(readLine);
    const faults = [...read.flatMap((one) => ('fault' in one ? [one.fault] : [])), ...(root && 'fault' in root ? [root.fault] : [])];
    const policy = { lines: read.flatMap((one) => ('line' in one ? [one.line] : [])), keyless: root && 'keyless' in root ? root.keyless : undefined };
    if (mode !== 'rollback')
        return { policy, faults, warnings: [] };
    return { policy, faults: [], warnings: faults.map(({ input, expected }) => `${input}: expected ${expected}; the rollback goes on without it`) };
}
function readLine(given) {
    const words = (0,line/* wordsOf */.Z9)(given);
    const signer = readSigner(given);
    return typeof signer === 'string'
        ? { fault: { input: 'verify', expected: `line ${given.line} ("${words}") to name ${signer}` } }
        : { line: { words, predicate: given.predicate, signer } };
}
function readSigner({ signer }) {
    if (signer.by === 'identity')
        return signer;
    const text = textOf(signer.source, (0,line/* isPem */.X3)(signer.source), MOST_KEY);
    if ('fault' in text)
        return `a public key; ${text.fault}`;
    const key = readPublicKey(text.text);
    return typeof key === 'string' ? key : { by: 'key', key };
}
/**
 * @param first the first line that wants it
 * @param alone whether nobody else tells that it is missing: of lines that are not all right the rules know nothing
 */
async function loadRoot(source, first, alone) {
    const wrong = (expected) => ({ fault: { input: 'trusted-root', expected } });
    if (!first || (source === '' && !alone))
        return undefined;
    if (source === '')
        return wrong((0,rules/* rootFor */.C2)(first));
    const isText = source.startsWith('{');
    const text = textOf(source, isText, MOST_ROOT);
    if ('fault' in text)
        return wrong(`a Sigstore trusted root; ${text.fault}`);
    const { openKeyless } = await Promise.all(/* import() */[__webpack_require__.e(1168), __webpack_require__.e(7317)]).then(__webpack_require__.bind(__webpack_require__, 7317));
    const keyless = openKeyless(text.text);
    return typeof keyless === 'string' ? wrong(isText ? keyless : `${source} to hold ${keyless}`) : { keyless };
}
function textOf(source, isText, most) {
    if (isText)
        return { text: source };
    try {
        return { text: (0,text_file/* readTextFile */.G)(source, most) };
    }
    catch (fault) {
        return { fault: fault.message };
    }
}


/***/ }),

/***/ 8973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Malformed)
/* harmony export */ });
/** What was to be judged is not of the form that it should have. */
class Malformed extends Error {
}


/***/ }),

/***/ 2468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ gravest),
  q: () => (/* binding */ verifyImage)
});

// EXTERNAL MODULE: ./src/release/digest.ts
var release_digest = __webpack_require__(1709);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/release/concurrent.ts
var concurrent = __webpack_require__(9932);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/index-children.ts
var index_children = __webpack_require__(1281);
// EXTERNAL MODULE: ./src/release/referrers.ts
var referrers = __webpack_require__(6989);
;// CONCATENATED MODULE: ./src/signatures/find.ts






/** Of each image, so that nobody who can push there can keep a run busy. */
const MOST_REFERRERS = 30;
const MOST_BYTES = 1024 * 1024;
const AT_ONCE = 6;
const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json\b/;
const SIMPLE = 'application/vnd.dev.cosign.simplesigning.v1+json';
const Text = dist/* fallback */.NpB(dist/* optional */.lqM(dist/* string */.YjP(), ''), '');
const Layer = dist/* object */.Ikc({
    mediaType: Text, digest: dist/* string */.YjP(), size: dist/* number */.aig(),
    annotations: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), {}), {}),
});
const Artifact = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({ artifactType: Text, layers: dist/* array */.YOg(dist/* unknown */.L5J()) }));
/**
 * Reads all three places where a registry keeps signatures of an image: what the referrers API lists, what the fallback
 * tag `sha256-<digest>` lists, and the old `sha256-<digest>.sig`. What is a signature is told by the manifests and their
 * layers alone; nothing is judged here. Never throws: what cannot be read is told.
 */
async function findSignatures(image, digest, registry, call) {
    const found = { candidates: [], unreadable: [] };
    const tag = (0,referrers/* fallbackTag */.f)(digest);
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (thrown) {
            found.unreadable.push(`${what} could not be read: ${(0,failure/* asFailure */.h_)(thrown).message}`);
            return undefined;
        }
    };
    const [api, fallback, old] = await Promise.all([
        attempt('the list of referrers', () => registry.referrers(image, digest, call)),
        attempt(`the tag ${tag}`, () => registry.read(image, tag, call)),
        attempt(`the tag ${tag}.sig`, () => registry.read(image, `${tag}.sig`, call)),
    ]);
    const listed = merged(api ?? [], fallback, tag, found);
    const opened = await (0,concurrent/* concurrently */.r)(atMost(listed, found), AT_ONCE, async ({ referrer, place }) => {
        const at = `${place} ${(0,release_digest/* shortDigest */.VK)(referrer.digest)}`;
        const manifest = await attempt(at, () => find_open(image, referrer, registry, call));
        return manifest ? { manifest, place: at } : undefined;
    });
    const layers = [
        ...atMost(opened.flatMap((one) => (one ? layersOf(one.manifest, one.place, found) : [])), found),
        ...atMost(old ? layersOf(old, `the tag ${tag}.sig`, found) : [], found),
    ];
    const read = await (0,concurrent/* concurrently */.r)(layers, AT_ONCE, async ({ kind, place, layer }) => attempt(`${words(kind)} ${(0,release_digest/* shortDigest */.VK)(layer.digest)} (${place})`, async () => ({
        kind, place, digest: layer.digest, notes: layer.annotations, bytes: await registry.readBlob(image, layer.digest, { ...call, most: MOST_BYTES }),
    })));
    found.candidates = read.flatMap((one) => one ?? []);
    return found;
}
function atMost(all, found) {
    const more = all.length - MOST_REFERRERS;
    if (more > 0)
        found.unreadable.push(`${more} more were not opened: ${MOST_REFERRERS} are at most`);
    return all.slice(0, MOST_REFERRERS);
}
const words = (kind) => (kind === 'bundle' ? 'the bundle' : 'the signature');
/** What both lists name, once each; likely signatures first, since not all may be opened. */
function merged(api, fallback, tag, found) {
    const named = fallback && (0,index_children/* isIndexType */.$)(fallback.mediaType) ? (0,referrers/* referrersIn */.q)(fallback.bytes) : [];
    if (!named)
        found.unreadable.push(`the tag ${tag} could not be read: it is no list`);
    const all = [...api.map((referrer) => ({ referrer, place: 'the referrer' })), ...(named ?? []).map((referrer) => ({ referrer, place: `the tag ${tag} with` }))];
    const once = [...new Map(all.toReversed().map((one) => [one.referrer.digest, one])).values()].toReversed();
    return once.toSorted((a, b) => likely(b.referrer) - likely(a.referrer));
}
/** A hint from whoever wrote the list, good for nothing but the order. */
const likely = ({ artifactType = '' }) => Number(artifactType === '' || /sigstore|cosign|\.empty\./.test(artifactType));
async function find_open(image, { digest }, registry, call) {
    if (!(0,release_digest/* isDigest */.Bc)(digest))
        throw new failure/* Failure */.HR('signature-unreadable', 'its digest is no SHA-256');
    const manifest = await registry.read(image, digest, call);
    if (!manifest)
        throw new failure/* Failure */.HR('signature-unreadable', 'it is listed, and it is not there');
    return manifest;
}
/** The layers of a manifest that hold signatures: by their own type, or by the manifest's. */
function layersOf({ bytes, mediaType }, place, found) {
    if ((0,index_children/* isIndexType */.$)(mediaType))
        return [];
    const artifact = dist/* safeParse */.xLC(Artifact, new TextDecoder().decode(bytes));
    if (!artifact.success)
        return [];
    const { artifactType, layers } = artifact.output;
    return layers.flatMap((one) => {
        const read = dist/* safeParse */.xLC(Layer, one);
        const kind = read.success ? kindOf(read.output.mediaType, artifactType) : BUNDLE.test(artifactType) ? 'bundle' : undefined;
        if (kind === undefined)
            return [];
        const refuse = (why) => {
            found.unreadable.push(`${words(kind)} (${place}) could not be read: ${why}`);
            return [];
        };
        if (!read.success)
            return refuse('its layer is not whole');
        const { digest, size, annotations } = read.output;
        if (!(0,release_digest/* isDigest */.Bc)(digest))
            return refuse('its digest is no SHA-256');
        if (size > MOST_BYTES)
            return refuse('it is longer than 1 MiB');
        return [{ kind, place, layer: { digest, annotations } }];
    });
}
function kindOf(mediaType, artifactType) {
    if (mediaType === SIMPLE)
        return 'simple';
    return BUNDLE.test(mediaType) || BUNDLE.test(artifactType) ? 'bundle' : undefined;
}

// EXTERNAL MODULE: ./src/release/json.ts
var release_json = __webpack_require__(527);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/signatures/policy.ts
var policy = __webpack_require__(8973);
;// CONCATENATED MODULE: ./src/signatures/old-bundle.ts



const CERTIFICATE = 'dev.sigstore.cosign/certificate';
const LOG = 'dev.sigstore.cosign/bundle';
const TIMESTAMP = 'dev.sigstore.cosign/rfc3161timestamp';
const LogShape = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({
    SignedEntryTimestamp: dist/* string */.YjP(),
    Payload: dist/* object */.Ikc({ body: dist/* string */.YjP(), integratedTime: dist/* number */.aig(), logIndex: dist/* number */.aig(), logID: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* hexadecimal */.ayI()) }),
}));
const BodyShape = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({ kind: dist/* string */.YjP(), apiVersion: dist/* string */.YjP() }));
const TimestampShape = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({ SignedRFC3161Timestamp: dist/* string */.YjP() }));
/**
 * An old keyless signature, whose parts stand in the annotations of its layer, as a bundle of version 0.1: what Sigstore's
 * verifier reads.
 * @param notes the layer's annotations
 * @throws Malformed
 */
function oldBundle(payload, signature, notes) {
    const [, certificate = ''] = /-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/.exec(notes[CERTIFICATE] ?? '') ?? [];
    if (certificate === '')
        throw new policy/* Malformed */.s('its certificate is not whole');
    const timestamp = notes[TIMESTAMP] === undefined ? [] : [read(TimestampShape, notes[TIMESTAMP], 'timestamp')];
    return {
        mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
        verificationMaterial: {
            x509CertificateChain: { certificates: [{ rawBytes: certificate.replace(/\s+/g, '') }] },
            tlogEntries: notes[LOG] === undefined ? [] : [logEntry(notes[LOG])],
            timestampVerificationData: { rfc3161Timestamps: timestamp.map(({ SignedRFC3161Timestamp }) => ({ signedTimestamp: SignedRFC3161Timestamp })) },
        },
        messageSignature: {
            messageDigest: { algorithm: 'SHA2_256', digest: (0,external_node_crypto_.createHash)('sha256').update(payload).digest('base64') },
            signature: Buffer.from(signature).toString('base64'),
        },
    };
}
function logEntry(text) {
    const { SignedEntryTimestamp, Payload: { body, integratedTime, logIndex, logID } } = read(LogShape, text, 'entry in the log');
    const { kind, apiVersion } = read(BodyShape, Buffer.from(body, 'base64').toString(), 'entry in the log');
    return {
        logIndex: String(logIndex), logId: { keyId: Buffer.from(logID, 'hex').toString('base64') }, kindVersion: { kind, version: apiVersion },
        integratedTime: String(integratedTime), inclusionPromise: { signedEntryTimestamp: SignedEntryTimestamp }, canonicalizedBody: body,
    };
}
function read(schema, text, what) {
    const result = dist/* safeParse */.xLC(schema, text);
    if (!result.success)
        throw new policy/* Malformed */.s(`its ${what} is not whole`);
    return result.output;
}

;// CONCATENATED MODULE: ./src/signatures/statement.ts



/** What cosign calls a signature, in a bundle. */
const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const IN_TOTO = 'application/vnd.in-toto+json';
const Base64 = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* transform */.pdi((text) => Buffer.from(text, 'base64')));
const EnvelopeShape = dist/* object */.Ikc({
    payload: Base64,
    payloadType: dist/* string */.YjP(),
    // DSSE allows several; nobody makes more than a few.
    signatures: dist/* pipe */.FsL(dist/* array */.YOg(dist/* object */.Ikc({ sig: Base64 })), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(10)),
});
const StatementShape = dist/* object */.Ikc({
    _type: dist/* picklist */.KIO(['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1']),
    subject: dist/* array */.YOg(dist/* object */.Ikc({ digest: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()) })),
    predicateType: dist/* string */.YjP(),
});
/** @throws Malformed */
function readEnvelope(value) {
    const read = dist/* safeParse */.xLC(EnvelopeShape, value);
    if (!read.success)
        throw new policy/* Malformed */.s('its envelope is not whole');
    const { payload, payloadType, signatures } = read.output;
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
    return { payload, payloadType, signatures: signatures.map(({ sig }) => sig), encoded: Buffer.concat([Buffer.from(head), payload]) };
}
/** @throws Malformed */
function readStatement({ payload, payloadType }) {
    if (payloadType !== IN_TOTO)
        throw new policy/* Malformed */.s('what it signs is no in-toto statement');
    const json = (0,release_json/* readJson */.V)(payload);
    const read = dist/* safeParse */.xLC(StatementShape, 'value' in json ? json.value : undefined);
    if (!read.success)
        throw new policy/* Malformed */.s('what it signs is no in-toto statement of version 0.1 or 1');
    const { subject, predicateType } = read.output;
    return {
        predicate: predicateType,
        subjects: subject.flatMap(({ digest }) => (digest['sha256'] === undefined ? [] : [`sha256:${digest['sha256'].toLowerCase()}`])),
    };
}
const SimpleShape = dist/* object */.Ikc({
    critical: dist/* object */.Ikc({ type: dist/* string */.YjP(), image: dist/* object */.Ikc({ 'docker-manifest-digest': dist/* string */.YjP() }) }),
});
/**
 * The payload of an old signature (simple signing).
 * @throws Malformed
 */
function readSimple(bytes) {
    const json = (0,release_json/* readJson */.V)(bytes);
    const read = dist/* safeParse */.xLC(SimpleShape, 'value' in json ? json.value : undefined);
    if (!read.success)
        throw new policy/* Malformed */.s('its payload is no simple signing');
    const { type, image } = read.output.critical;
    if (type !== 'cosign container image signature' && type !== SIGNATURE)
        throw new policy/* Malformed */.s('its payload is of a type that is no signature of an image');
    return { type, subject: image['docker-manifest-digest'] };
}

;// CONCATENATED MODULE: ./src/signatures/judge.ts






/** Why a signature does not hold. */
class Wrong extends Error {
}
const Bundle = dist/* object */.Ikc({
    verificationMaterial: dist/* object */.Ikc({ publicKey: dist/* optional */.lqM(dist/* unknown */.L5J()) }),
    dsseEnvelope: dist/* optional */.lqM(dist/* unknown */.L5J()),
});
/**
 * Judges one signature for one line, in this order: what it is of, what it says, whether it holds, and who made it.
 * @param subject the digest of the image, computed from its own bytes
 */
function judge(candidate, line, subject, keyless) {
    try {
        return candidate.kind === 'bundle' ? judgeBundle(candidate, line, subject, keyless) : judgeSimple(candidate, line, subject, keyless);
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message : String(thrown);
        return thrown instanceof policy/* Malformed */.s ? { unreadable: why } : { wrong: why };
    }
}
function judgeBundle({ bytes, digest }, line, subject, keyless) {
    const json = (0,release_json/* readJson */.V)(bytes);
    if ('fault' in json)
        throw new policy/* Malformed */.s(`it is no bundle: ${json.fault}`);
    const read = dist/* safeParse */.xLC(Bundle, json.value);
    if (!read.success)
        throw new policy/* Malformed */.s('it is no Sigstore bundle');
    if (read.output.dsseEnvelope === undefined)
        throw new policy/* Malformed */.s('it holds no DSSE envelope, so that it says nothing of an image');
    const envelope = readEnvelope(read.output.dsseEnvelope);
    const { predicate, subjects } = readStatement(envelope);
    if (!subjects.includes(subject))
        throw new Wrong(ofAnother(subjects));
    if (predicate !== (line.predicate ?? SIGNATURE))
        return 'other';
    const isKeyed = read.output.verificationMaterial.publicKey !== undefined;
    const by = line.signer.by === 'key'
        ? byKey(envelope, line.signer, isKeyed)
        : byIdentity(() => vouched(json.value, envelope, keyless), line.signer, isKeyed);
    return { holds: { by, predicate, bundle: digest } };
}
function judgeSimple({ bytes, digest, notes }, line, subject, keyless) {
    if (line.predicate !== undefined)
        return 'other';
    const { type, subject: named } = readSimple(bytes);
    if (named !== subject)
        throw new Wrong(ofAnother([named]));
    const signature = Buffer.from(notes['dev.cosignproject.cosign/signature'] ?? '', 'base64');
    if (signature.length === 0)
        throw new policy/* Malformed */.s('its layer carries no signature');
    const isKeyed = notes['dev.sigstore.cosign/certificate'] === undefined;
    if (line.signer.by === 'key') {
        const { key } = line.signer;
        if (!key.made(signature, bytes))
            throw new Wrong(isKeyed ? 'it was made with another key, or of another payload' : 'it was made with a certificate, and not with the key');
        return { holds: { by: `key ${key.id}`, predicate: type, bundle: digest } };
    }
    const by = byIdentity(() => trusting(keyless).message(oldBundle(bytes, signature, notes), bytes), line.signer, isKeyed);
    return { holds: { by, predicate: type, bundle: digest } };
}
function ofAnother(subjects) {
    const [first] = subjects;
    if (first === undefined)
        return 'it is of no image: its statement names no SHA-256';
    return `it is of another image, ${(0,release_digest/* shortDigest */.VK)(first)}${subjects.length > 1 ? ` and ${subjects.length - 1} more` : ''}`;
}
function byKey({ signatures, encoded }, { key }, isKeyed) {
    if (signatures.some((signature) => key.made(signature, encoded)))
        return `key ${key.id}`;
    throw new Wrong(isKeyed ? 'it was made with another key, or of another payload' : 'it was made with a certificate, and not with the key');
}
function byIdentity(vouch, wanted, isKeyed) {
    if (isKeyed)
        throw new Wrong('it was made with a key, and names nobody');
    const { issuer, subject } = vouch();
    if (issuer !== wanted.issuer)
        throw new Wrong(`it was made by ${subject}, as ${issuer} says, which is another issuer`);
    if (!fits(wanted.subject, subject))
        throw new Wrong(`it was made by somebody else: ${subject}, as ${issuer} says`);
    return `${subject}, as ${issuer} says`;
}
function trusting(keyless) {
    if (!keyless)
        throw new policy/* Malformed */.s('there is no trusted root to judge a certificate by');
    return keyless;
}
/** What the verifier took for the payload must be what was read here: a bundle may hold two. */
function vouched(bundle, { payload, payloadType }, keyless) {
    const { payload: signed, payloadType: type, ...identity } = trusting(keyless).envelope(bundle);
    if (type !== payloadType || !Buffer.from(signed).equals(payload))
        throw new Wrong('what was signed is not what it says');
    return identity;
}
/** Whether a text fits a pattern in which `*` stands for any text; in time that grows with both lengths alone. */
function fits(pattern, text) {
    const [first = '', ...rest] = pattern.split('*');
    const last = rest.pop();
    if (last === undefined)
        return pattern === text;
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    const end = text.length - last.length;
    let at = first.length;
    for (const part of rest) {
        const found = text.indexOf(part, at);
        if (found < 0 || found + part.length > end)
            return false;
        at = found + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/signatures/verify.ts



const GRAVEST = ['signature-unreadable', 'signature-wrong', 'unsigned'];
const gravest = (reasons) => GRAVEST.find((reason) => reasons.includes(reason)) ?? 'unsigned';
/**
 * Whether every line of `verify` holds for an image, by its digest. An index is what is signed, and not its children.
 * Never throws.
 */
async function verifyImage(image, digest, { lines, keyless }, registry, call) {
    const found = await findSignatures(image, digest, registry, call);
    const verified = { image: image.name, digest, signed: [], faults: [] };
    for (const line of lines) {
        const verdicts = found.candidates.map((candidate) => ({ candidate, verdict: judge(candidate, line, digest, keyless) }));
        const held = verdicts.flatMap(({ verdict }) => (typeof verdict === 'object' && 'holds' in verdict ? [verdict.holds] : []));
        if (held.length === 0)
            verified.faults.push(faultOf(line, verdicts, found));
        verified.signed.push(...held);
    }
    return { ...verified, signed: once(verified.signed) };
}
function faultOf({ words: line }, verdicts, { unreadable }) {
    const told = verdicts.flatMap(({ candidate: { kind, digest, place }, verdict }) => {
        if (typeof verdict === 'string' || 'holds' in verdict)
            return [];
        const why = 'wrong' in verdict ? verdict.wrong : verdict.unreadable;
        const reason = 'wrong' in verdict ? 'signature-wrong' : 'signature-unreadable';
        return [{ reason, why: `${words(kind)} ${(0,release_digest/* shortDigest */.VK)(digest)} (${place}): ${why}` }];
    });
    const all = [...unreadable.map((why) => ({ reason: 'signature-unreadable', why })), ...told];
    return { words: line, reason: gravest(all.map(({ reason }) => reason)), whys: all.map(({ why }) => why) };
}
const once = (all) => [...new Map(all.map((one) => [`${one.by} ${one.predicate} ${one.bundle}`, one])).values()];


/***/ })

};
;