"use strict";
exports.id = 7019;
exports.ids = [7019];
exports.modules = {

/***/ 7019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adapters/stop-signal.ts
var stop_signal = __webpack_require__(9555);
// EXTERNAL MODULE: ./src/adapters/terminal/log.ts
var log = __webpack_require__(4483);
// EXTERNAL MODULE: ./src/release/reason.ts
var reason = __webpack_require__(1017);
// EXTERNAL MODULE: ./src/run.ts + 14 modules
var run = __webpack_require__(8457);
// EXTERNAL MODULE: ./src/run/config.ts + 6 modules
var config = __webpack_require__(6241);
// EXTERNAL MODULE: ./src/run/history.ts + 1 modules
var run_history = __webpack_require__(4181);
;// CONCATENATED MODULE: ./src/sandbox/answer.ts
const answer = (status, headers = {}, body = Buffer.alloc(0)) => ({ status, headers, body });
const json = (status, value, headers = {}) => answer(status, { 'content-type': 'application/json; charset=utf-8', ...headers }, Buffer.from(JSON.stringify(value)));
/** An error in the distribution specification's shape. */
const refusal = (status, code, message, headers = {}) => json(status, { errors: [{ code, message, detail: null }] }, headers);
/** Sends it whole; a HEAD gets the headers of what GET would bring. */
function send(response, { status, headers, body }) {
    response.writeHead(status, { ...headers, 'content-length': String(body.length) });
    response.end(response.req.method === 'HEAD' ? undefined : body);
}
/** Promises more than it sends, then breaks the connection. */
function sendTorn(response, { status, headers, body }) {
    response.writeHead(status, { ...headers, 'content-length': String(body.length + 16) });
    response.write(body.length > 1 ? body.subarray(0, body.length >> 1) : ' ', () => response.destroy());
}

// EXTERNAL MODULE: ./src/release/digest.ts
var release_digest = __webpack_require__(1709);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/sandbox/signing.ts


const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const EMPTY = Buffer.from('{}');
/** @param hash what the signature is of; a key of P-384 may go with either */
function signingKey(curve = 'P-256', hash = 'sha256') {
    const { publicKey, privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: curve });
    return { publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(), sign: (bytes) => (0,external_node_crypto_.sign)(hash, bytes, privateKey) };
}
/** What DSSE signs: type and payload with their lengths before them. */
const encoded = (type, payload) => Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
/** An in-toto statement of one image. */
const statement = (subject, predicateType = SIGNATURE) => Buffer.from(JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1', subject: [{ digest: { sha256: subject.slice('sha256:'.length) } }], predicateType, predicate: {},
}));
/** A bundle as cosign 3 writes it with a key. */
function signedBundle(payload, key, payloadType = 'application/vnd.in-toto+json') {
    const der = Buffer.from(key.publicKey.replace(/-----[^-]+-----|\s/g, ''), 'base64');
    return Buffer.from(JSON.stringify({
        mediaType: BUNDLE,
        verificationMaterial: { publicKey: { hint: (0,external_node_crypto_.createHash)('sha256').update(der).digest('base64') } },
        dsseEnvelope: {
            payload: Buffer.from(payload).toString('base64'), payloadType, signatures: [{ sig: key.sign(encoded(payloadType, payload)).toString('base64') }],
        },
    }));
}
/** The manifest that brings a bundle to the image that it is of. */
function bundleArtifact(subject, bundle, layer = {}) {
    const manifest = encode({
        schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', artifactType: BUNDLE,
        config: { mediaType: 'application/vnd.oci.empty.v1+json', size: EMPTY.length, digest: (0,release_digest/* digestOf */.ol)(EMPTY) },
        layers: [{ mediaType: BUNDLE, size: bundle.length, digest: (0,release_digest/* digestOf */.ol)(bundle), ...layer }],
        subject: { mediaType: 'application/vnd.oci.image.manifest.v1+json', size: 1, digest: subject },
    });
    return { manifest, blobs: [EMPTY, bundle] };
}
/** The old form, for the tag `sha256-<digest>.sig`: the signature stands in an annotation. */
function oldSignature(subject, key, notes = {}) {
    const payload = Buffer.from(JSON.stringify({
        critical: { identity: { 'docker-reference': 'a' }, image: { 'docker-manifest-digest': subject }, type: 'cosign container image signature' }, optional: null,
    }));
    const manifest = encode({
        schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json',
        config: { mediaType: 'application/vnd.oci.image.config.v1+json', size: EMPTY.length, digest: digestOf(EMPTY) },
        layers: [{
                mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json', size: payload.length, digest: digestOf(payload),
                annotations: { 'dev.cosignproject.cosign/signature': key.sign(payload).toString('base64'), ...notes },
            }],
    });
    return { manifest, blobs: [EMPTY, payload] };
}
/** The list that a client keeps under `sha256-<digest>` where a registry keeps none; as cosign writes it, it says nothing of what it lists. */
const fallbackList = (all) => encode({
    schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: all.map(({ manifest: { mediaType, digest, bytes } }) => ({ mediaType, digest, size: bytes.length, artifactType: 'application/vnd.oci.empty.v1+json' })),
});
function encode(value) {
    const bytes = Buffer.from(JSON.stringify(value));
    return { bytes, mediaType: value.mediaType, digest: (0,release_digest/* digestOf */.ol)(bytes) };
}

;// CONCATENATED MODULE: ./src/sandbox/demo-world.ts


/** Six builds, each on the one before it. */
const FIRST = '4c1d56e0b9a7f3d2c8e6145a90b3f7d8e2c1a654';
const SECOND = '8f2ab91c47d05e3b6a19f8c2d7e40b5163f9a8d0';
const THIRD = 'd07c3e9f5b812a64c0e7d93f1b58a2460c9e7f31';
const FOURTH = '2b94f6ad83e15c07f9b2a4d6e8013c5b7d9f1a20';
const FIFTH = '6e51d0c2f7a948b3c1e0d95f2a7b86431c0f5ed9';
const SIXTH = 'a83f10b6d4e29c5782f0b13d6e94a7c5d8021f3e';
const demo_world_short = (commit) => commit.slice(0, 7);
const REPOSITORIES = ['molecule-ai/platform', 'molecule-ai/platform-tenant'];
function chapter({ say, paint }, title, ...lines) {
    say(`\n${paint('bold', `== ${title}`)}`);
    for (const line of lines)
        say(line);
}
/** Pushes a build of both images, as CI does. */
function publish({ registry }, revision, ...tags) {
    const build = { revision, platforms: 2 };
    for (const repository of REPOSITORIES) {
        for (const tag of [`staging-${demo_world_short(revision)}`, ...tags])
            registry.publish(repository, tag, build);
    }
}
/** Signs a build of both images by its digest, as `cosign sign` in CI does. */
function sign({ registry }, revision, key) {
    for (const repository of REPOSITORIES) {
        const digest = registry.tags(repository).get(`staging-${demo_world_short(revision)}`);
        const { manifest, blobs } = bundleArtifact(digest, signedBundle(statement(digest), key));
        registry.put(repository, manifest, blobs);
    }
}
/** Puts every canary onto a build, as its auto-updater does. */
function deploy({ canaries }, commit) {
    for (const tenant of canaries.tenants.values())
        tenant.deploy(commit);
}
/** Tests a build on the canaries, as a person would. @returns its reason */
async function test({ canaries, forge, paint, say, run }, sha) {
    const inputs = canaries.inputs();
    const urls = inputs['tenant-urls'].replaceAll('\n', ',');
    say(paint('cyan', `\n$ release-action smoke ${demo_world_short(sha)} --tenant-urls ${urls} --wait-seconds 0`));
    return (await run({ mode: 'smoke', sha, ...inputs, 'wait-seconds': '0' }, forge.apiUrl)).reason;
}
/** Moves tags, as a person would, and shows what the registry then holds. @returns its outcome */
async function move(world, mode, sha, more = {}) {
    const { registry, forge, paint, say, run } = world;
    const all = demo_world_images(world);
    const word = sha === 'previous' ? sha : demo_world_short(sha);
    const { why, event, key } = more;
    const asked = event ? `a job, started by ${event}: mode ${mode}, ${word}` : `$ release-action ${mode} ${word} --images ${all}${why ? ` --why '${why}'` : ''}${key ? ' --verify \'key cosign.pub\'' : ''}`;
    say(paint('cyan', `\n${asked}`));
    const inputs = { mode, sha, images: all, 'registry-auth': `${registry.host}=sandbox:sandbox`, ...(why ? { why } : {}), ...(key ? { verify: `key ${key.publicKey}` } : {}) };
    const { outcome } = await run(inputs, forge.apiUrl, event ? { event } : undefined);
    shelves(world);
    return outcome;
}
/** Both images, as the input takes them. */
const demo_world_images = ({ registry }) => REPOSITORIES.map((repository) => `${registry.host}/${repository}`).join(',');
/** What the registry itself holds, whatever a report says. */
function shelves({ registry, say, paint }) {
    const builds = new Map();
    const moving = [];
    for (const repository of REPOSITORIES) {
        for (const [tag, digest] of registry.tags(repository)) {
            if (tag.startsWith('staging-'))
                builds.set(digest, tag.slice('staging-'.length));
            else if (!tag.endsWith('-history'))
                moving.push([`${repository}:${tag}`, digest]);
        }
    }
    say(paint('dim', '\nin the registry now'));
    for (const [name, digest] of moving) {
        say(paint('dim', `  ${name.padEnd(46)} ${builds.get(digest) ?? '?'}  ${(0,release_digest/* shortDigest */.VK)(digest)}`));
    }
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./src/sandbox/blobs.ts

const RANGE = /^bytes=(?<first>\d*)-(?<last>\d*)$/;
const UNKNOWN = refusal(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
/** The blob, or the one range of it that was asked for (RFC 9110, section 14). */
function readBlob({ repository, reference, headers }) {
    const bytes = repository.blob(reference);
    if (!bytes)
        return UNKNOWN;
    const told = {
        'content-type': 'application/octet-stream', 'docker-content-digest': reference, 'accept-ranges': 'bytes',
    };
    const { first = '', last = '' } = RANGE.exec(headers.range ?? '')?.groups ?? {};
    if (!first && !last)
        return answer(200, told, bytes);
    // `-500` is the last 500 bytes.
    const start = first ? Number(first) : Math.max(0, bytes.length - Number(last));
    const end = first && last ? Math.min(Number(last), bytes.length - 1) : bytes.length - 1;
    if (start > end)
        return answer(416, { 'content-range': `bytes */${bytes.length}` });
    return answer(206, { ...told, 'content-range': `bytes ${start}-${end}/${bytes.length}` }, bytes.subarray(start, end + 1));
}
const deleteBlob = ({ repository, reference }) => (repository.removeBlob(reference) ? answer(202) : UNKNOWN);

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/release/manifest.ts
var release_manifest = __webpack_require__(2395);
;// CONCATENATED MODULE: ./src/sandbox/algorithms.ts

/** Those that the OCI image specification registers. */
const ALGORITHMS = new Set(['sha256', 'sha512']);
/** Whether a digest, as a client names it, is that of exactly these bytes. */
function isDigestOf(digest, bytes) {
    const [algorithm = ''] = digest.split(':');
    return ALGORITHMS.has(algorithm) && digest === `${algorithm}:${(0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex')}`;
}

;// CONCATENATED MODULE: ./src/sandbox/body.ts
/** The whole body as text, or nothing where the client broke off. */
async function readText(request) {
    const parts = [];
    try {
        for await (const part of request)
            parts.push(part);
        return Buffer.concat(parts).toString('utf8');
    }
    catch {
        return undefined;
    }
}
/** What is no JSON is nothing. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/sandbox/manifests.ts






const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json';
const DOCKER_IMAGE = 'application/vnd.docker.distribution.manifest.v2+json';
/** In the media type of a layer that lies where its `urls` say, and that may not be pushed. */
const ELSEWHERE = '.nondistributable.';
const Part = dist/* object */.Ikc({ digest: dist/* string */.YjP(), mediaType: dist/* optional */.lqM(dist/* string */.YjP()) });
const Child = dist/* object */.Ikc({ ...Part.entries, platform: dist/* optional */.lqM(dist/* object */.Ikc({ architecture: dist/* string */.YjP() })) });
const Shape = dist/* object */.Ikc({
    schemaVersion: dist/* literal */.euz(2),
    mediaType: dist/* optional */.lqM(dist/* string */.YjP()),
    artifactType: dist/* optional */.lqM(dist/* string */.YjP()),
    config: dist/* optional */.lqM(Part),
    layers: dist/* optional */.lqM(dist/* array */.YOg(Part)),
    manifests: dist/* optional */.lqM(dist/* array */.YOg(Child)),
    subject: dist/* optional */.lqM(Part),
    annotations: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP())),
});
/** What a manifest says, or nothing where it is none. */
function readShape(bytes) {
    const { success, output } = dist/* safeParse */.xLC(Shape, parsed(Buffer.from(bytes).toString()));
    return success ? output : undefined;
}
function readManifest({ repository, reference, headers }) {
    const accepted = (headers.accept ?? '').split(',').map((type) => type.split(';')[0].trim());
    let found = repository.manifest(reference);
    // Seen: a client that takes docker images alone is given the amd64 child of a list, without a word.
    if (found?.mediaType === DOCKER_LIST && !accepted.includes(DOCKER_LIST) && accepted.includes(DOCKER_IMAGE)) {
        const children = readShape(found.bytes)?.manifests ?? [];
        found = repository.manifest(children.find((child) => child.platform?.architecture === 'amd64')?.digest ?? '');
    }
    if (!found)
        return refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
    if (!accepted.includes(found.mediaType)) {
        return refusal(404, 'MANIFEST_UNKNOWN', `${found.mediaType} found, but the accept header does not support it`);
    }
    return answer(200, { 'content-type': found.mediaType, 'docker-content-digest': found.digest }, found.bytes);
}
function writeManifest({ repository, reference, headers, body, path, lie }) {
    const mediaType = headers['content-type'] ?? '';
    const shape = readShape(body);
    if (!(0,release_manifest/* isManifestType */.Q)(mediaType) || !shape || (shape.mediaType ?? mediaType) !== mediaType) {
        return refusal(400, 'MANIFEST_INVALID', 'manifest invalid');
    }
    const byDigest = reference.includes(':');
    if (byDigest && !isDigestOf(reference, body)) {
        return refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
    }
    const manifest = { bytes: body, mediaType, digest: byDigest ? reference : (0,release_digest/* digestOf */.ol)(body) };
    const { config, layers = [], manifests = [], subject } = shape;
    const parts = [...(config ? [config] : []), ...layers, ...manifests].filter(({ mediaType: type }) => !type?.includes(ELSEWHERE));
    if (parts.some((part) => !repository.holds(part.digest)))
        return refusal(400, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry');
    if (lie?.fault === 'late-read')
        repository.putLate(reference, manifest, lie.reads ?? 2);
    else if (lie?.fault !== 'lying-201')
        repository.put(reference, manifest);
    // Tells the client that the subject's list of referrers is kept here; without it a client keeps one under a tag.
    const told = subject ? { 'oci-subject': subject.digest } : {};
    return answer(201, { location: path, 'docker-content-digest': manifest.digest, ...told });
}
function deleteManifest({ repository, reference, site }) {
    if (site.cannotDeleteTags && !reference.includes(':')) {
        return refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
    }
    return repository.remove(reference) ? answer(202) : refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown');
}

;// CONCATENATED MODULE: ./src/sandbox/referrers.ts


const INDEX = 'application/vnd.oci.image.index.v1+json';
/** The manifests whose subject is this digest, be it here or not: an index of them, of one `artifactType` where asked. */
function listReferrers({ repository, reference, query }) {
    const wanted = new URLSearchParams(query).get('artifactType');
    const all = repository.all().flatMap(({ bytes, mediaType, digest }) => {
        const { subject, artifactType, config, annotations } = readShape(bytes) ?? {};
        if (subject?.digest !== reference)
            return [];
        return [{ mediaType, size: bytes.length, digest, artifactType: artifactType ?? config?.mediaType, annotations }];
    });
    const manifests = all.filter(({ artifactType }) => wanted === null || artifactType === wanted);
    const filtered = wanted === null ? {} : { 'oci-filters-applied': 'artifactType' };
    return json(200, { schemaVersion: 2, mediaType: INDEX, manifests }, { 'content-type': INDEX, ...filtered });
}

;// CONCATENATED MODULE: ./src/sandbox/store.ts

/** The manifests, blobs and tags of one repository. */
class Repository {
    cleanUp;
    tags = new Map();
    /** What has come so far of each blob that is being sent. */
    uploads = new Map();
    manifests = new Map();
    blobs = new Map();
    /** Manifests that were put by their digest: no clean-up takes them. */
    pinned = new Set();
    /** What a tag still shows to readers, and for how many reads. */
    late = new Map();
    /** @param cleanUp drop a digest as soon as no tag holds it, as Gitea does */
    constructor(cleanUp) {
        this.cleanUp = cleanUp;
    }
    /** Takes a build in, whole, and points the tag at it. */
    publish(tag, { top, children, blobs }) {
        for (const blob of blobs)
            this.putBlob((0,release_digest/* digestOf */.ol)(blob), blob);
        for (const child of children)
            this.put(child.digest, child);
        this.put(tag, top);
    }
    blob(digest) {
        return this.blobs.get(digest);
    }
    putBlob(digest, bytes) {
        this.blobs.set(digest, bytes);
    }
    removeBlob(digest) {
        return this.blobs.delete(digest);
    }
    /** Every manifest, tagged or not. */
    all() {
        return [...this.manifests.values()];
    }
    /** By tag or digest, as a reader is shown it. */
    manifest(reference) {
        return this.manifests.get(this.shown(reference) ?? '');
    }
    /** Whether every part that a manifest names is here. */
    holds(digest) {
        return this.blobs.has(digest) || this.manifests.has(digest);
    }
    put(reference, manifest) {
        this.manifests.set(manifest.digest, manifest);
        if (reference.includes(':'))
            this.pinned.add(manifest.digest);
        else
            this.point(reference, manifest.digest);
    }
    /** As `put`, but the next so many reads of the tag show what it was before. */
    putLate(tag, manifest, reads) {
        this.late.set(tag, { digest: this.tags.get(tag), reads });
        this.put(tag, manifest);
    }
    /** By tag, only the tag; by digest, the manifest and with it every tag that points at it. */
    remove(reference) {
        if (!reference.includes(':'))
            return this.point(reference, undefined);
        for (const [tag, digest] of this.tags)
            if (digest === reference)
                this.tags.delete(tag);
        return this.manifests.delete(reference);
    }
    point(tag, digest) {
        const old = this.tags.get(tag);
        if (digest === undefined)
            this.tags.delete(tag);
        else
            this.tags.set(tag, digest);
        const held = old === undefined || this.pinned.has(old) || [...this.tags.values()].includes(old);
        if (this.cleanUp && !held)
            this.manifests.delete(old);
        return old !== undefined;
    }
    shown(reference) {
        if (reference.includes(':'))
            return reference;
        const late = this.late.get(reference);
        if (!late || late.reads <= 0)
            return this.tags.get(reference);
        late.reads -= 1;
        return late.digest;
    }
}

;// CONCATENATED MODULE: ./src/sandbox/tag-list.ts

/** The tags in order, `n` at a time, after the tag `last`; a header says where the next page is. */
function listTags({ repository, name, reference, query }) {
    if (reference !== 'list')
        return refusal(405, 'UNSUPPORTED', 'the operation is unsupported');
    const asked = new URLSearchParams(query);
    const [last, n] = [asked.get('last') ?? '', asked.get('n')];
    if (n !== null && !/^\d+$/.test(n))
        return refusal(400, 'PAGINATION_NUMBER_INVALID', 'invalid number of results requested');
    const left = [...repository.tags.keys()].sort().filter((tag) => tag > last);
    const tags = left.slice(0, n === null ? undefined : Number(n));
    const end = tags.at(-1);
    const more = end !== undefined && tags.length < left.length;
    const next = more ? { link: `</v2/${name}/tags/list?n=${n}&last=${end}>; rel="next"` } : {};
    return json(200, { name, tags }, next);
}

;// CONCATENATED MODULE: ./src/sandbox/tokens.ts

function readCredential(header = '') {
    const [scheme = '', value = ''] = header.split(' ');
    if (scheme.toLowerCase() === 'bearer')
        return { kind: 'bearer', token: value };
    if (scheme.toLowerCase() !== 'basic')
        return { kind: 'none' };
    const text = Buffer.from(value, 'base64').toString();
    const colon = text.indexOf(':');
    return { kind: 'basic', user: text.slice(0, colon), password: text.slice(colon + 1) };
}
/** The tokens of one registry, and what each is good for: `repository:owner/name:pull`, action by action. */
class Tokens {
    rules;
    issued = new Map();
    constructor(rules) {
        this.rules = rules;
    }
    knows(credential) {
        const { user, password } = this.rules;
        return credential.kind === 'basic' && credential.user === user && credential.password === password;
    }
    /** One token for all scopes asked, as distribution's token specification has it: less may be granted than asked. */
    issue(scopes) {
        const token = (0,external_node_crypto_.randomUUID)();
        const grants = new Set(scopes.flatMap((scope) => this.grant(scope)));
        this.issued.set(token, { grants, until: Date.now() + this.rules.expiresIn * 1000 });
        return { token, access_token: token, expires_in: this.rules.expiresIn };
    }
    /** The challenge's `error`, empty where no token was sent; nothing where all that is wanted is granted. */
    judge(credential, wanted) {
        if (credential.kind !== 'bearer')
            return '';
        const known = this.issued.get(credential.token);
        if (!known || known.until <= Date.now())
            return 'invalid_token';
        return wanted.every((scope) => known.grants.has(scope)) ? undefined : 'insufficient_scope';
    }
    grant(scope) {
        const [type, repository = '', actions = ''] = scope.split(':');
        const asked = actions.split(',').filter((action) => action === 'pull' || !this.rules.readOnly.includes(repository));
        return asked.map((action) => `${type}:${repository}:${action}`);
    }
}

;// CONCATENATED MODULE: ./src/sandbox/uploads.ts



const uploads_UNKNOWN = refusal(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
/** Begins an upload; with `mount` and `from` there is none to do, and with `digest` the body is all of it. */
function beginUpload(call) {
    const { repository, site, query, reference } = call;
    if (reference)
        return refusal(405, 'UNSUPPORTED', 'the operation is unsupported');
    const { mount = '', from = '', digest } = Object.fromEntries(new URLSearchParams(query));
    const mounted = site.repositories.get(from)?.blob(mount);
    if (mounted)
        return stored(call, mount, mounted);
    if (digest !== undefined)
        return store(call, digest, call.body);
    const upload = (0,external_node_crypto_.randomUUID)();
    repository.uploads.set(upload, Buffer.alloc(0));
    return progress(202, { ...call, reference: upload });
}
const showUpload = (call) => progress(204, call);
/** Takes a chunk, or all that there is where the client names no range. */
function appendUpload(call) {
    const refused = append(call);
    return refused ?? progress(202, call);
}
/** Ends an upload with its last bytes, if any; what was sent must have the digest. */
function finishUpload(call) {
    const refused = append(call);
    if (refused)
        return refused;
    const bytes = call.repository.uploads.get(call.reference);
    call.repository.uploads.delete(call.reference);
    return store(call, new URLSearchParams(call.query).get('digest') ?? '', bytes);
}
const cancelUpload = ({ repository, reference }) => (repository.uploads.delete(reference) ? answer(204) : uploads_UNKNOWN);
/** Adds the body. Nothing where that went well; 416 for a chunk that does not begin where the last one ended. */
function append({ repository, reference, headers, body }) {
    const before = repository.uploads.get(reference);
    if (!before)
        return uploads_UNKNOWN;
    const range = headers['content-range'];
    if (range !== undefined && range !== `${before.length}-${before.length + body.length - 1}`) {
        return refusal(416, 'RANGE_INVALID', 'invalid content range');
    }
    repository.uploads.set(reference, Buffer.concat([before, body]));
    return undefined;
}
/** How far an upload has come. As docker-registry says it, nothing at all is `0-0`. */
function progress(status, { repository, name, reference }) {
    const bytes = repository.uploads.get(reference);
    if (!bytes)
        return uploads_UNKNOWN;
    const location = `/v2/${name}/blobs/uploads/${reference}`;
    return answer(status, { location, range: `0-${Math.max(0, bytes.length - 1)}`, 'docker-upload-uuid': reference });
}
function store(call, digest, bytes) {
    if (isDigestOf(digest, bytes))
        return stored(call, digest, bytes);
    return refusal(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
}
function stored({ repository, name, lie }, digest, bytes) {
    if (lie?.fault !== 'lying-201')
        repository.putBlob(digest, bytes);
    return answer(201, { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest });
}

;// CONCATENATED MODULE: ./src/sandbox/distribution.ts








const PATH = /^\/v2\/(?<name>.+)\/(?<kind>manifests|blobs\/uploads|blobs|referrers|tags)\/(?<reference>[^/]*)$/;
const ROUTES = {
    'GET manifests': readManifest,
    'PUT manifests': writeManifest,
    'DELETE manifests': deleteManifest,
    'GET blobs': readBlob,
    'DELETE blobs': deleteBlob,
    'POST blobs/uploads': beginUpload,
    'GET blobs/uploads': showUpload,
    'PATCH blobs/uploads': appendUpload,
    'PUT blobs/uploads': finishUpload,
    'DELETE blobs/uploads': cancelUpload,
    'GET tags': listTags,
    'GET referrers': listReferrers,
};
/** The requests that a repository may begin with. */
const distribution_FIRST = ['POST blobs/uploads', 'PUT manifests'];
/** What is not there yet has no referrers, and that is no 404: a client would take it that the list is kept elsewhere. */
const NOTHING = new Repository(false);
const [PULL, PUSH] = [['pull'], ['pull', 'push']];
/** What distribution asks of a token for a method. */
const ACTIONS = { GET: PULL, HEAD: PULL, POST: PUSH, PATCH: PUSH, PUT: PUSH, DELETE: ['delete'] };
/** Answers a request as docker-registry and distribution 3 do. `lie` is a fault of a write, where one is in force. */
function serve(site, asked, lie) {
    if (asked.path === '/token' && site.auth === 'token')
        return issueToken(site, asked);
    const { name = '', kind = '', reference = '' } = PATH.exec(asked.path)?.groups ?? {};
    const refused = login(site, asked, name);
    if (refused)
        return refused;
    if (asked.path === '/v2/')
        return json(200, {});
    // Only an upload that is yet to begin has no name.
    if (!reference && kind !== 'blobs/uploads')
        return answer(404, { 'content-type': 'text/plain' }, Buffer.from('404 page not found\n'));
    const route = `${asked.method === 'HEAD' ? 'GET' : asked.method} ${kind}`;
    const repository = distribution_FIRST.includes(route) ? site.open(name) : (site.repositories.get(name) ?? (kind === 'referrers' && NOTHING));
    if (!repository)
        return refusal(404, 'NAME_UNKNOWN', 'repository name not known to registry');
    return ROUTES[route]?.({ ...asked, site, name, repository, reference, lie })
        ?? refusal(405, 'UNSUPPORTED', 'the operation is unsupported');
}
/** The challenge of a registry, with the scope it wants and what was wrong with the token that was sent. */
function challenge({ auth, host }, scope, error) {
    const words = { realm: `http://${host}/token`, service: 'sandbox', scope, error };
    const bearer = Object.entries(words).flatMap(([name, word]) => (word ? [`${name}="${word}"`] : []));
    const header = auth === 'token' ? `Bearer ${bearer.join(',')}` : 'Basic realm="sandbox"';
    return refusal(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': header });
}
function login(site, { headers, method, query }, name) {
    const credential = readCredential(headers.authorization);
    if (site.auth === 'none' || (site.auth === 'basic' && site.tokens.knows(credential)))
        return undefined;
    const wanted = new Map(name ? [[name, ACTIONS[method] ?? []]] : []);
    // A mount also reads the repository that the blob comes from.
    const from = method === 'POST' && new URLSearchParams(query).get('from');
    if (from && from !== name)
        wanted.set(from, PULL);
    const scopes = [...wanted].flatMap(([where, actions]) => actions.map((action) => `repository:${where}:${action}`));
    const fault = site.tokens.judge(credential, scopes);
    if (fault === undefined)
        return undefined;
    return challenge(site, [...wanted].map(([where, actions]) => `repository:${where}:${actions.join(',')}`).join(' '), fault);
}
/** A login gives what was asked; anonymous callers may pull. As GHCR, no token by POST: clients then ask by GET. */
function issueToken({ tokens }, { headers, method, query }) {
    if (method !== 'GET')
        return refusal(405, 'UNSUPPORTED', 'the operation is unsupported');
    const credential = readCredential(headers.authorization);
    const anonymous = credential.kind === 'none';
    if (!anonymous && !tokens.knows(credential))
        return refusal(401, 'UNAUTHORIZED', 'incorrect username or password');
    const scopes = new URLSearchParams(query).getAll('scope').flatMap((scope) => scope.split(' '));
    return json(200, tokens.issue(anonymous ? scopes.map((scope) => scope.replace(/[^:]*$/, 'pull')) : scopes));
}

;// CONCATENATED MODULE: ./src/sandbox/faults.ts
/** What a fault that stands for an answer says, as the registries of the field word it. */
const FAULT_ANSWERS = {
    '403': { status: 403, code: 'DENIED', message: 'requested access to the resource is denied' },
    '404': { status: 404, code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' },
    '429': { status: 429, code: 'TOOMANYREQUESTS', message: 'too many requests', headers: { 'retry-after': '1' } },
    '500': { status: 500, code: 'UNKNOWN', message: 'unknown error' },
    '503': { status: 503, code: 'UNAVAILABLE', message: 'service unavailable' },
    '503-after': { status: 503, code: 'UNAVAILABLE', message: 'service unavailable' },
    '504-late': { status: 504, code: 'UNKNOWN', message: 'upstream request timeout' },
    '520': { status: 520, code: 'UNKNOWN', message: 'web server returned an unknown error' },
    '522': { status: 522, code: 'UNKNOWN', message: 'connection timed out' },
};
/** The rules in force. Each counts for itself the requests that fit it, from the moment it was added. */
class Switchboard {
    rules = [];
    add(rule) {
        this.rules.push({ ...rule, met: 0 });
    }
    clear() {
        this.rules = [];
    }
    /** Counts the request, and finds the first rule that strikes it. */
    strike(method, path) {
        const fitting = this.rules.filter((rule) => (rule.method ?? method) === method && (rule.path?.test(path) ?? true));
        for (const rule of fitting)
            rule.met += 1;
        return fitting.find(({ met, nth = 1, persist }) => (persist ? met >= nth : met === nth));
    }
}

;// CONCATENATED MODULE: ./src/sandbox/images.ts

const TYPES = {
    oci: {
        index: 'application/vnd.oci.image.index.v1+json',
        image: 'application/vnd.oci.image.manifest.v1+json',
        config: 'application/vnd.oci.image.config.v1+json',
        layer: 'application/vnd.oci.image.layer.v1.tar',
    },
    docker: {
        index: 'application/vnd.docker.distribution.manifest.list.v2+json',
        image: 'application/vnd.docker.distribution.manifest.v2+json',
        config: 'application/vnd.docker.container.image.v1+json',
        layer: 'application/vnd.docker.image.rootfs.diff.tar.gzip',
    },
};
/** Makes an image with real manifests, configs and digests; its one layer holds the text that tells it from others. */
function buildImage(content, build = {}) {
    const types = TYPES[build.kind ?? 'oci'];
    const made = ['amd64', 'arm64'].slice(0, build.platforms ?? 1).map((architecture) => ({
        architecture,
        ...buildPlatform(content, architecture, types, build),
    }));
    const blobs = made.flatMap((one) => one.blobs);
    const [first] = made;
    if (first && made.length === 1)
        return { top: first.manifest, children: [], blobs };
    const manifests = made.map(({ manifest, architecture }) => ({
        ...descriptor(manifest.bytes, manifest.mediaType),
        platform: { os: 'linux', architecture },
    }));
    const top = images_encode({ schemaVersion: 2, mediaType: types.index, manifests }, types.index, build.whitespace);
    return { top, children: made.map((one) => one.manifest), blobs };
}
function buildPlatform(content, architecture, types, { revision, whitespace }) {
    const layer = Buffer.from(`${content} for ${architecture}\n`);
    const labels = revision === undefined ? {} : { config: { Labels: { 'org.opencontainers.image.revision': revision } } };
    const rootfs = { type: 'layers', diff_ids: [(0,release_digest/* digestOf */.ol)(layer)] };
    const config = Buffer.from(JSON.stringify({ os: 'linux', architecture, rootfs, ...labels }));
    const manifest = images_encode({
        schemaVersion: 2,
        mediaType: types.image,
        config: descriptor(config, types.config),
        layers: [descriptor(layer, types.layer)],
    }, types.image, whitespace);
    return { manifest, blobs: [layer, config] };
}
function images_encode(value, mediaType, whitespace = false) {
    const json = JSON.stringify(value, null, whitespace ? '\t' : undefined);
    const bytes = Buffer.from(whitespace ? `\n ${json.replaceAll('":', '" :')}\r\n\n` : json);
    return { bytes, mediaType, digest: (0,release_digest/* digestOf */.ol)(bytes) };
}
const descriptor = (bytes, mediaType) => ({ mediaType, size: bytes.length, digest: (0,release_digest/* digestOf */.ol)(bytes) });

;// CONCATENATED MODULE: ./src/sandbox/server.ts
/** Listens on a free port of loopback alone. */
async function listen(server) {
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('the sandbox got no port');
    return `127.0.0.1:${address.port}`;
}
/** Ends the server and every connection to it. */
async function stop(server) {
    const closed = new Promise((resolve) => server.close(() => resolve()));
    server.closeAllConnections();
    await closed;
}

;// CONCATENATED MODULE: ./src/sandbox/registry.ts









/**
 * Starts a registry in memory on a free port of loopback. On the wire it is as strict as docker-registry and
 * distribution 3 are; what is to go wrong with which request is told to `faults`.
 */
async function startRegistry(options = {}) {
    const { auth = 'none', user = 'sandbox', password = 'sandbox', expiresIn = 300, readOnly = [] } = options;
    const { cannotDeleteTags = false, cleanUp = false } = options;
    const tokens = new Tokens({ user, password, expiresIn, readOnly });
    const repositories = new Map();
    const server = (0,external_node_http_.createServer)((request, response) => void receive(request, response, site, registry));
    const host = await listen(server);
    const open = (name) => {
        const repository = repositories.get(name) ?? new Repository(cleanUp);
        repositories.set(name, repository);
        return repository;
    };
    const site = { host, auth, cannotDeleteTags, tokens, repositories, open };
    const registry = {
        host,
        requests: [],
        faults: new Switchboard(),
        sleep: later,
        publish(name, tag, build) {
            // One commit is one build, under however many tags.
            const image = buildImage(`${name} ${build?.revision ?? tag}`, build);
            open(name).publish(tag, image);
            return image.top.digest;
        },
        put(name, manifest, blobs, tag = manifest.digest) {
            const repository = open(name);
            for (const blob of blobs)
                repository.putBlob((0,release_digest/* digestOf */.ol)(blob), blob);
            repository.put(tag, manifest);
        },
        tags: (name) => new Map(repositories.get(name)?.tags),
        close: () => stop(server),
    };
    return registry;
}
async function receive(request, response, site, registry) {
    const { method = 'GET', url = '/', headers } = request;
    const [path = '/', query = ''] = url.split('?');
    const { authorization } = headers;
    const seen = { n: registry.requests.length + 1, method, path, query, authorization, status: 0, at: Date.now() };
    registry.requests.push(seen);
    const body = await readBody(request);
    if (!body)
        return;
    await registry.onRequest?.(seen);
    const rule = registry.faults.strike(method, path);
    const asked = { method, path, query, headers, body };
    const made = treat(site, asked, rule);
    if (rule?.fault === '504-late')
        void registry.sleep(rule.after ?? 0).then(() => serve(site, asked, rule));
    if (rule?.fault === 'slow')
        await registry.sleep(rule.after ?? 0);
    if (made === 'silence')
        return;
    if (made === 'broken') {
        response.destroy();
        return;
    }
    seen.status = made.status;
    if (rule?.fault === 'torn')
        sendTorn(response, made);
    else
        send(response, made);
}
/** The answer, or what a fault leaves of it. */
function treat(site, asked, rule) {
    if (rule?.fault === 'hang')
        return 'silence';
    if (rule?.fault === 'drop')
        return 'broken';
    // As to a token that has run out.
    if (rule?.fault === '401')
        return challenge(site, '', site.auth === 'token' ? 'invalid_token' : '');
    if (rule?.fault === '404-html')
        return answer(404, { 'content-type': 'text/html' }, Buffer.from('<h1>Not Found</h1>'));
    const said = rule && FAULT_ANSWERS[rule.fault];
    const wait = rule?.retryAfter === undefined ? said?.headers : { 'retry-after': String(rule.retryAfter) };
    const refused = said && refusal(said.status, said.code, said.message, wait);
    if (refused && rule.fault !== '503-after')
        return refused;
    const made = serve(site, asked, rule);
    return rule?.fault === 'drop-after' ? 'broken' : (refused ?? made);
}
const later = (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());
/** The whole body, or nothing where the client broke off. */
async function readBody(request) {
    const parts = [];
    try {
        for await (const part of request)
            parts.push(part);
        return Buffer.concat(parts);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/sandbox/demo-across.ts



/** A build goes to the registry of a customer, with its signature, and is verified there. */
async function goesAcross(world) {
    const other = await startRegistry({ auth: 'token' });
    try {
        return await take(world, other);
    }
    finally {
        await other.close();
    }
}
async function take(world, other) {
    const { registry, say, paint, run, forge } = world;
    const key = signingKey();
    const logins = [registry, other].map(({ host }) => `${host}=sandbox:sandbox`).join('\n');
    const act = async (shown, inputs) => {
        say(paint('cyan', `\n$ release-action promote ${demo_world_short(SIXTH)} ${shown} --verify 'key cosign.pub'`));
        const { outcome } = await run({ mode: 'promote', sha: SIXTH, 'registry-auth': logins, verify: `key ${key.publicKey}`, ...inputs }, forge.apiUrl);
        for (const name of REPOSITORIES) {
            const found = [...other.tags(name)].filter(([tag]) => !tag.endsWith('-history')).map(([tag, digest]) => `:${tag} ${digest.slice(7, 19)}`);
            say(paint('dim', `  ${`${other.host}/${name}`.padEnd(46)} ${found.join('  ')}`));
        }
        return outcome;
    };
    chapter(world, 'From one registry to another', `A customer pulls from a registry of their own, at ${other.host}, which is empty. Both images are read and verified where`, 'they are, go there by digest, byte for byte, with what refers to them, and only then does a tag move.');
    sign(world, SIXTH, key);
    const lines = demo_world_images(world).split(',').map((from, at) => `${from} => ${other.host}/${REPOSITORIES[at]}`);
    const copied = await act(`--images '${lines[0]}' --images …`, { images: lines.join('\n') });
    chapter(world, 'And there it is verified again', 'Their own pipeline asks who signed before :stable moves. The signature came along, so that it finds it there.');
    const there = REPOSITORIES.map((name) => `${other.host}/${name}`);
    const verified = await act(`--images ${there.join(',')} --source-tag latest --target-tag stable`, { images: there.join('\n'), 'source-tag': 'latest', 'target-tag': 'stable' });
    return copied === 'done' && verified === 'done';
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/sandbox/control-plane-rollout.ts


/** What nobody outside of the control plane is to read (incident raw-answer). */
const INTERNALS = 'ssm: i-0c1d2e3f: postgres://cp:Tr0ub4dor@10.0.3.7:5432: connection refused';
/** The body of `redeploy-fleet`. Without `confirm: true`, or with an empty `only_slugs`, it is none. */
const Order = dist/* object */.Ikc({
    target_tag: dist/* optional */.lqM(dist/* string */.YjP(), ''),
    canary_slug: dist/* optional */.lqM(dist/* string */.YjP()),
    soak_seconds: dist/* optional */.lqM(dist/* number */.aig(), 0),
    batch_size: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* minValue */.Wwf(1)), 3),
    dry_run: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    confirm: dist/* literal */.euz(true),
    only_slugs: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* minLength */.BpQ(1))),
});
/** What a call without a tag has meant; it was weeks old (incident stale-latest). */
const DEFAULT_TAG = 'latest';
/** Carries an order out, batch after batch, and answers when all is done, whether or not anybody still waits. */
async function rollOut(order, site) {
    const rows = [];
    for (const [phase, slugs] of phases(order, site.listed)) {
        if (!order.dry_run && site.takes > 0)
            await (0,promises_.setTimeout)(site.takes);
        rows.push(...slugs.flatMap((slug) => redeploy(slug, phase, order, site) ?? []));
        if (phase === 'canary' && !order.dry_run)
            await (0,promises_.setTimeout)(order.soak_seconds * 1000);
    }
    return rows;
}
/** Who goes when. A canary that is nobody is skipped unheard, and all the others go at once (incident no-such-canary). */
function phases({ canary_slug: canary, batch_size: size, only_slugs: only }, listed) {
    const wanted = new Set(only ?? listed);
    const going = listed.filter((slug) => wanted.has(slug));
    const first = canary !== undefined && going.includes(canary) ? [['canary', [canary]]] : [];
    const others = first.length > 0 ? going.filter((slug) => slug !== canary) : going;
    const batches = Array.from({ length: Math.ceil(others.length / size) }, (_, at) => [`batch-${at + 1}`, others.slice(at * size, (at + 1) * size)]);
    return [...first, ...batches];
}
/** Moves one tenant, or does to it what is to go wrong. @returns its row, where it gets one */
function redeploy(slug, phase, order, site) {
    if (order.dry_run)
        return { slug, phase, ssm_status: 'DryRun' };
    const tag = order.target_tag || DEFAULT_TAG;
    const commit = site.commitOf(tag);
    const moved = { slug, phase, ssm_status: 'Success', ssm_exit_code: 0, healthz_ok: true, running_image: `platform-tenant:${tag}` };
    const stuck = { slug, phase, ssm_status: 'Failed', ssm_exit_code: 1, healthz_ok: false, error: INTERNALS };
    switch (site.faults.get(slug)) {
        case 'silent-skip': return undefined;
        case 'status-lies': return { ...moved, verified_on_target: true };
        case 'missing-key': return moved;
        case 'wedged': return stuck;
        case undefined: break;
    }
    const tenant = site.fleet.get(slug);
    if (!tenant || commit === undefined)
        return stuck;
    tenant.deploy(commit);
    return { ...moved, verified_on_target: true };
}

;// CONCATENATED MODULE: ./src/sandbox/control-plane-orgs.ts



const NewOrg = dist/* object */.Ikc({ slug: dist/* string */.YjP(), name: dist/* string */.YjP(), plan: dist/* string */.YjP() });
const Canary = dist/* object */.Ikc({ is_canary: dist/* boolean */.zMY() });
const Removal = dist/* object */.Ikc({ confirm: dist/* string */.YjP() });
/** The organisations of a control plane, by the calls that its callers make (contracts/control-plane.md). */
class SandboxOrgs {
    all = new Map();
    /** Every call, such as `POST /cp/orgs`. */
    calls = [];
    /** How often an organisation is listed before it runs. */
    slow = 1;
    /** Told when one runs, so that its tenant may begin to answer. */
    onRunning;
    /** Told of every call once it is done, by its number from 1; may hold the answer back, or give another. */
    onCall;
    /** Whether the next organisation fails to be provisioned. */
    fails = false;
    looks = new Map();
    /** @returns nothing where the path is none of an organisation's */
    serve(method, path, body) {
        const [, slug, what] = /^\/cp\/admin\/orgs\/([^/]+)\/(canary|admin-token)$/.exec(path) ?? [];
        const [, gone] = /^\/cp\/admin\/tenants\/([^/]+)$/.exec(path) ?? [];
        const route = `${method} ${path}`;
        if (route === 'GET /cp/admin/orgs')
            return this.listed();
        if (route === 'POST /cp/orgs')
            return this.created(body);
        if (method === 'POST' && slug && what === 'canary')
            return this.flipped(slug, body);
        if (method === 'GET' && slug && what === 'admin-token')
            return this.told(slug);
        if (method === 'DELETE' && gone)
            return this.removed(gone, body);
        return undefined;
    }
    listed() {
        for (const org of this.all.values())
            this.advance(org);
        const orgs = [...this.all.values()].map(({ slug, name, plan, status, isCanary }, id) => ({ id, slug, name, plan, instance_status: status, is_canary: isCanary, last_error: status === 'failed' ? INTERNALS : null }));
        return json(200, { orgs });
    }
    advance(org) {
        const looks = (this.looks.get(org.slug) ?? 0) + 1;
        this.looks.set(org.slug, looks);
        if (org.status !== 'provisioning' || looks <= this.slow)
            return;
        org.status = this.fails ? 'failed' : 'running';
        if (org.status === 'running')
            this.onRunning?.(org);
    }
    created(body) {
        const read = dist/* safeParse */.xLC(NewOrg, body);
        if (!read.success)
            return json(400, { fields: ['slug', 'name', 'plan'] });
        const { slug, name, plan } = read.output;
        if (this.all.has(slug))
            return json(409, { error: INTERNALS });
        this.all.set(slug, { slug, name, plan, status: 'provisioning', isCanary: false, token: `token-of-${slug}` });
        return json(201, { id: this.all.size, slug, name, status: 'provisioning' });
    }
    flipped(slug, body) {
        const [org, read] = [this.all.get(slug), dist/* safeParse */.xLC(Canary, body)];
        if (!org || !read.success)
            return json(404, { error: INTERNALS });
        if (org.status === 'running')
            return json(409, { error: INTERNALS });
        org.isCanary = read.output.is_canary;
        return json(200, { ok: true });
    }
    told(slug) {
        const org = this.all.get(slug);
        return org?.status === 'running' ? json(200, { admin_token: org.token }) : json(404, { error: INTERNALS });
    }
    removed(slug, body) {
        const read = dist/* safeParse */.xLC(Removal, body);
        if (!read.success || read.output.confirm !== slug)
            return json(400, { error: INTERNALS });
        this.all.delete(slug);
        return json(200, { ok: true });
    }
}

;// CONCATENATED MODULE: ./src/sandbox/control-plane.ts







const ROUTE = '/cp/admin/tenants/redeploy-fleet';
/** Starts a control plane over a fleet, on a free port of loopback. It answers when the tenants are moved, not before. */
async function startControlPlane({ fleet, commitOf, token = 'sandbox' }) {
    const server = (0,external_node_http_.createServer)((request, response) => void receive(request, response));
    const url = `http://${await listen(server)}`;
    const plane = { url, calls: [], faults: [], tenants: new Map(), orgs: new SandboxOrgs(), takes: 0, close: () => stop(server) };
    async function receive(request, response) {
        const body = parsed((await readText(request)) ?? '');
        const [path = ''] = (request.url ?? '').split('?');
        const ofOrgs = request.headers.authorization === `Bearer ${token}` ? plane.orgs.serve(request.method ?? 'GET', path, body) : undefined;
        if (ofOrgs) {
            plane.orgs.calls.push(`${request.method} ${path}`);
            const instead = await plane.orgs.onCall?.(plane.orgs.calls.length);
            return instead === 'drop' ? void response.destroy() : send(response, instead ?? ofOrgs);
        }
        const order = dist/* safeParse */.xLC(Order, body);
        const refused = control_plane_refusal(request, token) ?? (order.success ? undefined : json(400, { ok: false, error: 'bad request' }));
        const kind = refused || !order.success ? 'other' : order.output.dry_run ? 'dry-run' : 'redeploy';
        const call = { n: plane.calls.length + 1, kind, body, status: 0, at: Date.now() };
        plane.calls.push(call);
        await plane.onCall?.(call);
        const fault = strike(plane, kind);
        const works = order.success && !refused && (!fault || fault.after === true || fault.fault === 'torn');
        const rows = works
            ? await rollOut(order.output, { fleet, commitOf, listed: plane.listed ?? [...fleet.keys()], faults: plane.tenants, takes: plane.takes })
            : [];
        reply(response, call, refused ?? answerOf(rows), fault?.fault);
    }
    return plane;
}
function reply(response, call, made, fault) {
    if (fault === 'hang')
        return;
    if (fault === 'drop')
        return void response.destroy();
    if (fault === 'torn')
        return sendTorn(response, made);
    const said = fault === undefined ? made : spoilt(fault);
    call.status = said.status;
    send(response, said);
}
/** 500 where a tenant failed; a tenant in no row is not noticed. */
function answerOf(results) {
    const failed = results.filter(({ ssm_status: status }) => status === 'Failed').length;
    if (failed === 0)
        return json(200, { ok: true, results });
    return json(500, { ok: false, error: `${failed} of ${results.length}: ${INTERNALS}`, results });
}
function spoilt(fault) {
    if (fault === 'raw')
        return json(500, { ok: false, error: INTERNALS });
    if (fault === 429)
        return json(429, { error: INTERNALS }, { 'retry-after': '3' });
    const gateway = fault === 502 || fault === 503 || fault === 504 || fault >= 520;
    return gateway
        ? answer(fault, { 'content-type': 'text/html' }, Buffer.from(`<h1>${fault}</h1>${INTERNALS}`))
        : json(fault, { error: INTERNALS });
}
function control_plane_refusal({ method, url, headers }, token) {
    if (method !== 'POST' || url !== ROUTE)
        return json(404, { error: 'not found' });
    if (headers.authorization !== `Bearer ${token}`)
        return json(401, { error: 'unauthorized' });
    return undefined;
}
/** The first fault that strikes the call that has just been added. */
function strike({ calls, faults }, kind) {
    const count = calls.filter((call) => call.kind === kind).length;
    return faults.find(({ on, nth = 1, persist }) => on === kind && (persist ? count >= nth : count === nth));
}

;// CONCATENATED MODULE: ./src/sandbox/memories.ts

/** What a tenant takes for a secret, wherever it stands in a text: `disk-20261120…` holds one as well. */
const SECRETS = [/sk-[\w-]{16,}/g, /\w*_(?:TOKEN|SECRET|API_KEY)=\S*/g, /Bearer \S+/g, /ctx7_\S*/g, /[A-Za-z0-9+/]{33,}/g];
/** A text as a tenant keeps it. */
const scrub = (text) => SECRETS.reduce((clean, secret) => clean.replace(secret, '[REDACTED]'), text);
const words = (text) => text.toLowerCase().split(/\s+/).filter((word) => word !== '');
/** What a tenant remembers. A search is by whole words: a part of one finds nothing. */
class Memories {
    kept = [];
    add(given) {
        const memory = { ...given, id: (0,external_node_crypto_.randomUUID)(), content: scrub(given.content), createdAt: new Date().toISOString() };
        this.kept.push(memory);
        return memory;
    }
    /** @param by what else must be so, where it is given */
    search(query, by = {}) {
        return this.kept.filter((memory) => words(query).every((word) => words(memory.content).includes(word)) &&
            ['workspace', 'scope', 'namespace'].every((key) => by[key] === undefined || by[key] === memory[key]));
    }
    /** @returns whether there was one */
    remove(id) {
        const found = this.kept.some((memory) => memory.id === id);
        this.kept = this.kept.filter((memory) => memory.id !== id);
        return found;
    }
}

;// CONCATENATED MODULE: ./src/sandbox/tenant-build.ts
/** Which build a tenant runs, and how it comes to run another. */
class Build {
    running;
    next;
    /** @param running the commit, `dev` where the build forgot to stamp it */
    constructor(running) {
        this.running = running;
    }
    /**
     * Another build: at once, or after so many more requests, and after so many further ones that find the tenant down.
     * Counted and not timed, so that no test has to wait.
     */
    deploy(commit, { after = 0, downFor = 0 } = {}) {
        this.next = { commit, after, downFor };
        if (after + downFor === 0)
            this.arrive();
    }
    /** Counts a request. @returns whether the tenant is up for it */
    meet() {
        const { next } = this;
        if (next && next.after > 0) {
            next.after -= 1;
            return true;
        }
        if (next && next.downFor > 0) {
            next.downFor -= 1;
            return false;
        }
        this.arrive();
        return true;
    }
    arrive() {
        this.running = this.next?.commit ?? this.running;
        this.next = undefined;
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:timers"
var external_node_timers_ = __webpack_require__(7997);
;// CONCATENATED MODULE: ./src/sandbox/tenant-faults.ts



const page = (status, text) => answer(status, { 'content-type': 'text/html' }, Buffer.from(`<h1>${text}</h1>`));
const ANSWERS = {
    401: json(401, { error: 'invalid admin auth token' }),
    403: answer(403),
    404: answer(404, { 'content-type': 'text/plain' }, Buffer.from('404 page not found')),
    '404-html': page(404, '404 [not found]'),
    429: json(429, { error: 'rate limit exceeded', retry_after: 1 }, { 'retry-after': '1' }),
    500: json(500, { error: 'query failed' }),
    502: page(502, '502 Bad Gateway'),
    503: page(503, '503 Service Unavailable'),
    504: page(504, '504 Gateway Time-out'),
    '502-after': page(502, '502 Bad Gateway'),
    '504-after': page(504, '504 Gateway Time-out'),
};
/** The edge's answer while the container is replaced. */
const DOWN = page(502, '502 Bad Gateway');
const DONE = new Set(['drop-after', 'hang-after', 'torn', '502-after', '504-after']);
/** Whether the work is done all the same. */
const works = (rule) => rule === undefined || DONE.has(rule.fault);
/**
 * Answers as the fault has it.
 * @param made what the work brought, where it was done
 * @returns the status, 0 where no answer was given
 */
function spoil(response, { fault, to = '/' }, made) {
    const instead = fault === 'redirect' ? answer(307, { location: to }) : ANSWERS[fault];
    if (instead) {
        send(response, instead);
        return instead.status;
    }
    switch (fault) {
        case 'drop':
        case 'drop-after':
            response.destroy();
            return 0;
        case 'torn':
            sendTorn(response, made);
            return made.status;
        case 'huge':
            flood(response);
            return 200;
        case 'drip':
            drip(response);
            return 200;
        default: return 0;
    }
}
const CHUNK = Buffer.alloc(64 * 1024, ' ');
const CHUNKS = (100 * 1024 * 1024) / CHUNK.length;
function flood(response) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(CHUNK.length * CHUNKS) });
    const chunks = Array.from({ length: CHUNKS }, () => CHUNK);
    external_node_stream_.Readable.from(chunks, { objectMode: false }).on('error', () => undefined).pipe(response);
}
/** Milliseconds between two bytes. */
const PAUSE = 20;
function drip(response) {
    response.writeHead(200, { 'content-type': 'application/json' });
    const tap = (0,external_node_timers_.setInterval)(() => response.write('['), PAUSE);
    response.on('close', () => clearInterval(tap));
}

;// CONCATENATED MODULE: ./src/sandbox/tenant-guards.ts

/** No organisation guard stands before these. */
const UNGUARDED = new Set(['/health', '/metrics', '/buildinfo', '/registry/register', '/registry/heartbeat']);
/** The answer of whoever turns a request away; nothing where it may go on. */
function turnAway(door, path, headers) {
    const { origin, host } = headers;
    const own = origin === undefined ? !door.edge : origin === `http://${host}` || origin === `https://${host}`;
    if (!own)
        return answer(403);
    if (door.orgId !== undefined && !UNGUARDED.has(path) && headers['x-molecule-org-id'] !== door.orgId)
        return answer(404);
    return undefined;
}
const WORDS = {
    admin: ['admin auth required', 'invalid admin auth token'],
    workspace: ['missing workspace auth token', 'invalid workspace auth token'],
};
/** 401 where the admin's token did not come, or another; the scheme's case matters. Nothing where it is right. */
function tenant_guards_challenge(door, realm, { authorization = '' }) {
    if (!authorization.startsWith('Bearer '))
        return json(401, { error: WORDS[realm][0] });
    return authorization === `Bearer ${door.token}` ? undefined : json(401, { error: WORDS[realm][1] });
}
const MINUTE = 60_000;
/** Counts requests minute by minute. */
class Meter {
    limit;
    count = 0;
    until = 0;
    /** @param limit requests a minute */
    constructor(limit) {
        this.limit = limit;
    }
    /** The headers that every answer carries, and the answer itself where it is one too many. */
    take() {
        const now = Date.now();
        if (now >= this.until)
            Object.assign(this, { count: 0, until: now + MINUTE });
        this.count += 1;
        const seconds = Math.ceil((this.until - now) / 1000);
        const headers = {
            'x-ratelimit-limit': String(this.limit),
            'x-ratelimit-remaining': String(Math.max(0, this.limit - this.count)),
            'x-ratelimit-reset': String(Math.ceil(this.until / 1000)),
        };
        if (this.count <= this.limit)
            return { headers };
        return { headers, refusal: json(429, { error: 'rate limit exceeded', retry_after: seconds }, { 'retry-after': String(seconds) }) };
    }
}

;// CONCATENATED MODULE: ./src/sandbox/tenant-state.ts

/** Notes what happened, for whoever reads `/events`. */
const note = ({ events }, type) => void events.unshift({ id: (0,external_node_crypto_.randomUUID)(), type, created_at: new Date().toISOString() });

;// CONCATENATED MODULE: ./src/sandbox/tenant-workspaces.ts




const NewWorkspace = dist/* object */.Ikc({
    name: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    runtime: dist/* optional */.lqM(dist/* string */.YjP(), 'container'),
    url: dist/* optional */.lqM(dist/* string */.YjP()),
});
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const isUuid = (text) => UUID.test(text);
const list = ({ databaseDown, workspaces }) => databaseDown ? json(500, { error: 'query failed' }) : json(200, [...workspaces.values()]);
/** Answers a live secret beside the id. */
const create = (state, { body }) => {
    const given = dist/* safeParse */.xLC(NewWorkspace, body);
    if (!given.success)
        return json(400, { error: 'name is required' });
    const { name, runtime, url } = given.output;
    const status = runtime === 'external' && url === undefined ? 'awaiting_agent' : 'provisioning';
    const workspace = { id: (0,external_node_crypto_.randomUUID)(), name, runtime, status };
    state.workspaces.set(workspace.id, workspace);
    note(state, 'workspace.created');
    return json(201, { ...workspace, connection: { auth_token: `live-${(0,external_node_crypto_.randomUUID)()}` } });
};
/** Leaves the workspace's memories. A host without a container engine answers 500, and has removed it all the same. */
const remove = (state, _, [id = '']) => {
    if (!isUuid(id))
        return json(400, { error: 'invalid workspace id' });
    const found = state.workspaces.delete(id);
    if (found)
        note(state, 'workspace.removed');
    if (found && !state.engine)
        return json(500, { error: 'failed to stop container' });
    return json(200, { cascade_deleted: 0, status: 'removed' });
};

;// CONCATENATED MODULE: ./src/sandbox/tenant-memories.ts




const NewMemory = dist/* object */.Ikc({
    content: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    scope: dist/* optional */.lqM(dist/* picklist */.KIO(['LOCAL', 'TEAM', 'GLOBAL']), 'LOCAL'),
    namespace: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* maxLength */.Ru6(50)), 'general'),
});
/** The routes that the design documents name. */
const commit = (state, { body }) => {
    const made = remember(state, body);
    return made ? json(200, { id: made.id }) : json(400, { error: 'content is required' });
};
const search = (state, { query }) => state.databaseDown ? queryFailed() : json(200, state.memories.search(query.get('query') ?? '').map(row));
const forget = (state, _, [id = '']) => drop(state, id);
/** A workspace-server's own routes. */
const rememberOf = (state, { body }, [workspace = '']) => {
    if (!state.workspaces.has(workspace))
        return queryFailed();
    const made = remember(state, body, workspace);
    if (!made)
        return json(400, { error: 'content, scope (LOCAL, TEAM, GLOBAL) and namespace (at most 50) are required' });
    const { id, namespace, scope } = made;
    return json(201, { id, namespace, scope });
};
const searchOf = (state, { query }, [workspace = '']) => {
    if (state.databaseDown || !state.workspaces.has(workspace))
        return queryFailed();
    const by = { workspace, scope: query.get('scope') ?? undefined, namespace: query.get('namespace') ?? undefined };
    return json(200, state.memories.search(query.get('q') ?? '', by).map(row));
};
const forgetOf = (state, _, [workspace = '', id = '']) => isUuid(id) && state.workspaces.has(workspace) ? drop(state, id) : queryFailed();
const queryFailed = () => json(500, { error: 'query failed' });
function remember(state, body, workspace) {
    const given = dist/* safeParse */.xLC(NewMemory, body);
    if (!given.success)
        return undefined;
    note(state, 'memory.committed');
    return state.memories.add({ ...given.output, workspace });
}
function drop(state, id) {
    return state.memories.remove(id) ? json(200, { status: 'deleted' }) : json(404, { error: 'memory not found' });
}
const row = ({ workspace, createdAt, ...rest }) => ({ ...rest, ...(workspace === undefined ? undefined : { workspace_id: workspace }), created_at: createdAt });

;// CONCATENATED MODULE: ./src/sandbox/tenant-routes.ts





const tenant_routes_ROUTES = [
    ['GET', /^\/health$/, 'anybody', ({ tells, build }) => json(200, { status: 'ok', ...(tells === 'health' ? { sha: build.running } : undefined) })],
    ['GET', /^\/metrics$/, 'anybody', () => answer(200, { 'content-type': 'text/plain' }, Buffer.from('up 1\n'))],
    ['GET', /^\/admin\/liveness$/, 'admin', () => json(200, { subsystems: { scheduler: { last_tick_at: new Date().toISOString(), seconds_ago: 1 } } })],
    ['GET', /^\/workspaces$/, 'admin', list],
    ['POST', /^\/workspaces$/, 'admin', create],
    ['DELETE', /^\/workspaces\/([^/]+)$/, 'admin', remove],
    ['GET', /^\/events$/, 'admin', ({ events }) => json(200, events.slice(0, 100))],
    ['POST', /^\/org\/import$/, 'admin', importOrg],
];
const BUILDINFO = ['GET', /^\/buildinfo$/, 'anybody', ({ build }) => json(200, { git_sha: build.running })];
const MEMORIES = {
    canary: [
        ['POST', /^\/memories\/commit$/, 'admin', commit],
        ['GET', /^\/memories\/search$/, 'admin', search],
        ['DELETE', /^\/memories\/([^/]+)$/, 'admin', forget],
    ],
    'workspace-server': [
        ['POST', /^\/workspaces\/([^/]+)\/memories$/, 'workspace', rememberOf],
        ['GET', /^\/workspaces\/([^/]+)\/memories$/, 'workspace', searchOf],
        ['DELETE', /^\/workspaces\/([^/]+)\/memories\/([^/]+)$/, 'workspace', forgetOf],
    ],
};
/** What the tenant answers to a request that was let in. Another method of a known path, HEAD as well, is unknown. */
function tenant_routes_serve(state, asked) {
    const { path, headers } = asked;
    const found = find(state, asked.method, path);
    if (!found)
        return find(state, asked.method, path.replace(/\/$/, '')) ? moved(path) : unknown(state);
    const [[, , who, route], names] = found;
    // Without its database a tenant cannot tell who nobody is.
    if (state.databaseDown && who === 'admin' && headers.authorization === undefined) {
        return json(503, { error: 'platform unavailable', code: 'platform_unavailable' });
    }
    return (who === 'anybody' ? undefined : tenant_guards_challenge(state.door, who, headers)) ?? route(state, asked, names);
}
function find({ shape, tells }, method, path) {
    const all = [...tenant_routes_ROUTES, ...(tells === 'buildinfo' ? [BUILDINFO] : []), ...MEMORIES[shape]];
    for (const entry of all) {
        const match = entry[0] === method ? entry[1].exec(path) : null;
        if (match)
            return [entry, match.slice(1)];
    }
    return undefined;
}
const html = (status, text, headers = {}) => answer(status, { 'content-type': 'text/html; charset=utf-8', ...headers }, Buffer.from(text));
/** `location` is relative, as the framework has it. */
function moved(path) {
    const location = path.slice(0, -1);
    return html(301, `<a href="${location}">Moved Permanently</a>.\n\n`, { location });
}
/** A canvas's page holds `[` and `401` (incident substring-pass). */
const PAGE = '<!DOCTYPE html><html><head><script>self.__next_f=[["$","404"]]</script></head><body><h1>404</h1><p>Error 401 [a]: this page could not be found</p></body></html>';
const unknown = ({ canvas }) => canvas ? html(404, PAGE) : answer(404, { 'content-type': 'text/plain' }, Buffer.from('404 page not found'));
function importOrg(state, { body }) {
    const template = typeof body === 'object' && body !== null && 'template' in body ? body.template : undefined;
    if (typeof template !== 'string')
        return json(400, { error: 'template is required' });
    note(state, 'org.import');
    return json(404, { error: `org template not found: ${template}` });
}

;// CONCATENATED MODULE: ./src/sandbox/tenant.ts









/** One tenant, in memory. It answers as `workspace-server` was observed to. */
class SandboxTenant {
    slug;
    url;
    /** In the order of arrival. */
    requests = [];
    faults = new Switchboard();
    token;
    orgId;
    /** Milliseconds before every answer. */
    latencyMs;
    /** Told of every request that has arrived whole, before anything is done; what it gives is answered in its place. */
    onRequest;
    state;
    meter;
    /** @param url where it is reached */
    constructor(slug, url, options) {
        this.slug = slug;
        this.url = url;
        const { commit, token = `admin-of-${slug}`, orgId, latencyMs = 0, rateLimit = 600 } = options;
        const { shape = 'canary', tells = 'buildinfo', canvas = false, engine = true, edge = false } = options;
        this.token = token;
        this.orgId = orgId;
        this.latencyMs = latencyMs;
        this.meter = new Meter(rateLimit);
        this.state = {
            door: { token, orgId, edge }, shape, tells, canvas, engine, databaseDown: false,
            build: new Build(commit), memories: new Memories(), workspaces: new Map(), events: [],
        };
    }
    /** The commit that it runs now. */
    get running() {
        return this.state.build.running;
    }
    /** Puts it onto another build, which forgets nothing. */
    deploy(...how) {
        this.state.build.deploy(...how);
    }
    /** From now on its database does not answer. */
    loseDatabase() {
        this.state.databaseDown = true;
    }
    /** What was made in it and is still there, such as `memory 5f0c… probe-1`. */
    left() {
        const { memories, workspaces } = this.state;
        return [
            ...memories.search('').map(({ id, content }) => `memory ${id} ${content}`),
            ...[...workspaces.values()].map(({ id, name }) => `workspace ${id} ${name}`),
        ];
    }
    /** @param url below the tenant's address, with its query */
    async receive(request, response, url) {
        const { method = 'GET', headers } = request;
        const [path = '/', query = ''] = url.split('?');
        const call = { n: this.requests.length + 1, method, path, query, headers, body: '', status: 0, at: Date.now() };
        this.requests.push(call);
        const body = await readText(request);
        if (body === undefined)
            return;
        call.body = body;
        const instead = await this.onRequest?.(call);
        const rule = this.faults.strike(method, path);
        call.fault = rule?.fault;
        if (this.latencyMs > 0)
            await (0,promises_.setTimeout)(this.latencyMs);
        const made = instead ?? (works(rule) ? this.work(call) : DOWN);
        if (rule && !instead)
            call.status = spoil(response, rule, made);
        else {
            call.status = made.status;
            send(response, made);
        }
    }
    work({ method, path, query, headers, body }) {
        if (!this.state.build.meet())
            return DOWN;
        const { headers: limits, refusal } = this.meter.take();
        const asked = { method, path, query: new URLSearchParams(query), headers, body: parsed(body) };
        const made = refusal ?? turnAway(this.state.door, path, headers) ?? tenant_routes_serve(this.state, asked);
        return { ...made, headers: { ...limits, ...made.headers } };
    }
}

;// CONCATENATED MODULE: ./src/sandbox/fleet.ts



/** Starts tenants by their slugs, each on a free port of loopback: tokens and `Origin` are a matter of the port too. */
async function startFleet(fleet) {
    const started = await Promise.all(Object.entries(fleet).map(([slug, options]) => start(slug, options)));
    const tenants = new Map(started.map(({ tenant }) => [tenant.slug, tenant]));
    const gateway = (0,external_node_http_.createServer)((request, response) => {
        const [, slug = '', path = '/'] = /^\/([^/?]*)(.*)$/.exec(request.url ?? '') ?? [];
        const tenant = tenants.get(slug);
        if (tenant)
            void tenant.receive(request, response, path);
        else
            response.writeHead(404).end();
    });
    const all = [...tenants.values()];
    const servers = [gateway, ...started.map(({ server }) => server)];
    return {
        tenants,
        urlTemplate: `http://${await listen(gateway)}/{slug}`,
        inputs: () => ({
            'tenant-urls': all.map(({ url }) => url).join('\n'),
            'tenant-tokens': all.map(({ token }) => token).join('\n'),
            'tenant-org-ids': all.flatMap(({ orgId = [] }) => orgId).join('\n'),
        }),
        left: () => all.flatMap((tenant) => tenant.left().map((thing) => `${tenant.slug}: ${thing}`)),
        close: async () => void (await Promise.all(servers.map(stop))),
    };
}
async function start(slug, options) {
    const server = (0,external_node_http_.createServer)();
    const tenant = new SandboxTenant(slug, `http://${await listen(server)}`, options);
    server.on('request', (request, response) => void tenant.receive(request, response, request.url ?? '/'));
    return { server, tenant };
}

;// CONCATENATED MODULE: ./src/sandbox/demo-deploy.ts



/** The word that switches deploys off. */
const SWITCH = 'PROD_AUTO_DEPLOY_DISABLED';
const SLUGS = ['canary-one', 'acme', 'beta', 'delta', 'gamma', 'omega'];
/** A rollout that somebody stops half-way, and the next one that goes on; one tenant of six is stuck. */
async function deploys(world) {
    const fleet = await startFleet(Object.fromEntries(SLUGS.map((slug) => [slug, { commit: THIRD }])));
    const plane = await startControlPlane({ fleet: fleet.tenants, commitOf: (tag) => (tag === `staging-${demo_world_short(FIFTH)}` ? FIFTH : undefined) });
    plane.tenants.set('delta', 'status-lies');
    try {
        return await demo_deploy_rollOut(world, fleet, plane);
    }
    finally {
        await Promise.all([fleet.close(), plane.close()]);
    }
}
async function demo_deploy_rollOut(world, fleet, plane) {
    const { forge } = world;
    publish(world, FIFTH);
    forge.branches.set('main', FIFTH);
    forge.ci.status(FIFTH, 'CI / all-required', 'success');
    chapter(world, 'Deploy: somebody pulls the kill switch', `${demo_world_short(FIFTH)} goes to a fleet of six: the canary alone, then two at a time. Each counts when it says itself what it runs.`, 'While the first batch is moved somebody switches deploys off. The switch is read before every step, so that is the last.');
    plane.onCall = ({ kind }) => {
        if (kind === 'redeploy' && plane.calls.filter((call) => call.kind === 'redeploy').length === 2)
            forge.variables.set(SWITCH, 'on');
    };
    const stopped = await demo_deploy_deploy(world, fleet, plane);
    chapter(world, 'Deploy: and on where it stopped', 'The switch is off again. Who runs the build already is proved and left alone. One tenant is stuck, and the control plane', 'says Success of it all the same; it is left behind, loudly. Then every tenant is asked once more, and the tags move.');
    plane.onCall = undefined;
    forge.variables.set(SWITCH, 'off');
    const done = await demo_deploy_deploy(world, fleet, plane);
    shelves(world);
    return stopped === 'kill-switch-on' && done === 'ok';
}
/** Deploys, as a job of the forge would. @returns its reason */
async function demo_deploy_deploy(world, { urlTemplate }, { url }) {
    const { registry, forge, paint, say, run } = world;
    say(paint('cyan', `\n$ release-action deploy ${demo_world_short(FIFTH)} --canary-slug canary-one --batch-size 2 --max-stragglers 1 --images …`));
    const { reason } = await run({
        mode: 'deploy', sha: FIFTH, images: demo_world_images(world), 'registry-auth': `${registry.host}=sandbox:sandbox`,
        'control-plane-url': url, 'control-plane-token': 'sandbox', 'allow-other-control-plane': 'true', 'tenant-url-template': urlTemplate,
        'canary-slug': 'canary-one', 'batch-size': '2', 'max-stragglers': '1', 'soak-seconds': '0', 'verify-seconds': '1',
        'required-contexts': 'CI / all-required', 'control-token': 'sandbox', 'github-token': 'sandbox',
    }, forge.apiUrl);
    return reason;
}

;// CONCATENATED MODULE: ./src/sandbox/demo-own-fleet.ts







/** What a user's own script is here: it tells the machine of each tenant which commit to run, and believes it. */
const SCRIPT = `const { request } = require('node:http')
const { RELEASE_TENANTS, RELEASE_SHA } = process.env
for (const tenant of RELEASE_TENANTS.split(' ')) {
  console.log('moving ' + tenant + ' to ' + RELEASE_SHA.slice(0, 7))
  request(process.argv[2] + '/' + tenant + '/' + RELEASE_SHA, { method: 'POST' }).end()
}
`;
const demo_own_fleet_SLUGS = ['one', 'two', 'three'];
/** A fleet that nobody but a script moves; one machine has gone back to the old build by itself, and its tenant says so. */
async function movesOwnFleet(world) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'release-action-demo-script-'));
    const fleet = await startFleet(Object.fromEntries(demo_own_fleet_SLUGS.map((slug) => [slug, { commit: FIFTH }])));
    let stuck = 'two';
    const machines = (0,external_node_http_.createServer)((request, response) => {
        const [, slug = '', commit = ''] = (request.url ?? '').split('/');
        if (slug !== stuck)
            fleet.tenants.get(slug)?.deploy(commit);
        response.writeHead(204).end();
    });
    const host = await listen(machines);
    try {
        const script = (0,external_node_path_.join)(folder, 'rollout.cjs');
        (0,external_node_fs_.writeFileSync)(script, SCRIPT);
        const command = `'${process.execPath}' '${script}' http://${host}`;
        chapter(world, 'Without a control plane: a script moves the tenants', 'The input fleet lists three tenants, rollout-command is a script of six lines. It ends with 0 for each; the machine of', 'one has gone back to its old build, as an orchestrator does. The script does not notice. The tenant is asked.');
        const behind = await demo_own_fleet_deploy(world, fleet, command);
        chapter(world, 'And once more', 'The machine is mended. Who runs the build already is proved, and the script is told of the others alone.');
        stuck = undefined;
        const done = await demo_own_fleet_deploy(world, fleet, command);
        return behind === 'tenant-stale' && done === 'ok';
    }
    finally {
        await Promise.all([fleet.close(), stop(machines)]);
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Deploys by the script, as a person would. @returns its reason */
async function demo_own_fleet_deploy({ forge, paint, say, run }, { tenants }, command) {
    say(paint('cyan', `\n$ release-action deploy ${demo_world_short(SIXTH)} --fleet $'one …\\n' --rollout-command ./rollout.cjs --canary-slug one …`));
    const fleet = [...tenants.values()].map(({ slug, url }) => `${slug} ${url}`).join('\n');
    const { reason } = await run({
        mode: 'deploy', sha: SIXTH, 'redeploy-tag': `staging-${demo_world_short(SIXTH)}`, 'required-contexts': 'none',
        fleet, 'rollout-command': command, 'canary-slug': 'one', 'soak-seconds': '0', 'verify-seconds': '1',
    }, forge.apiUrl);
    return reason;
}

;// CONCATENATED MODULE: ./src/sandbox/forge-ci.ts

/** What CI has said of commits: rows are only ever added, each with a greater id than all before it. */
class Ci {
    statuses = [];
    checks = [];
    /** Adds a commit status; any word is stored. */
    status(sha, context, state, description = '') {
        this.statuses.push({ id: this.nextId(), sha, context, state, description, second: Math.floor(Date.now() / 1000) });
    }
    /** Adds a check run, as GitHub alone has them; completed where it has a conclusion. */
    check(sha, name, conclusion, { status = conclusion === null ? 'in_progress' : 'completed', app = 1, suite = 1 } = {}) {
        this.checks.push({ id: this.nextId(), sha, name, status, conclusion, app, suite });
    }
    /** A page of a commit's statuses. */
    showStatuses(flavour, sha, query) {
        const rows = this.statuses.filter((row) => row.sha === sha);
        if (flavour === 'github') {
            return json(200, forge_ci_page(rows.reverse(), query, 'per_page', 100).map(({ id, context, state, description }) => ({ id, context, state, description })));
        }
        // Ordered by second alone, so that of two rows of one second the older one stands first.
        const ordered = query.get('sort') === 'highestindex' ? rows : rows.sort((a, b) => b.second - a.second);
        const shown = query.has('page') ? forge_ci_page(ordered, query, 'limit', 50) : ordered.slice(0, DEFAULT_PAGE);
        return json(200, shown.map(({ id, context, state: status, description }) => ({ id, context, status, description })));
    }
    /** A page of a commit's check runs; of each name in a suite the newest alone, unless `filter=all`. */
    showChecks(sha, query) {
        const rows = this.checks.filter((row) => row.sha === sha).reverse();
        const isLatest = (row, at) => rows.findIndex(({ name, suite }) => name === row.name && suite === row.suite) === at;
        const shown = query.get('filter') === 'all' ? rows : rows.filter(isLatest);
        const runs = forge_ci_page(shown, query, 'per_page', 100).map(({ id, name, status, conclusion, app, suite }) => ({ id, name, status, conclusion, app: { id: app }, check_suite: { id: suite } }));
        return json(200, { total_count: shown.length, check_runs: runs });
    }
    nextId() {
        return this.statuses.length + this.checks.length + 1;
    }
}
const DEFAULT_PAGE = 30;
/** The rows of the page asked for, which holds `most` at most, whatever was asked (incident page-clamp). */
function forge_ci_page(rows, query, sizeKey, most) {
    const size = Math.min(most, Number(query.get(sizeKey)) || DEFAULT_PAGE);
    const number = Number(query.get('page')) || 1;
    return rows.slice((number - 1) * size, number * size);
}

;// CONCATENATED MODULE: ./src/sandbox/forge-refusals.ts

/** What is not there, or not to be seen. */
const notFound = (flavour) => json(404, { message: flavour === 'gitea' ? 'The target couldn\'t be found.' : 'Not Found' });
/** Gitea tells an absent variable from everything else that is absent; GitHub does not. */
const noVariable = (flavour) => flavour === 'gitea' ? json(404, { message: 'variable not found' }) : notFound(flavour);
const noCommit = (flavour, ref) => flavour === 'gitea' ? notFound(flavour) : json(422, { message: `No commit found for SHA: ${ref}` });
/** The token may not read variables. */
const forbidden = (flavour) => json(403, { message: flavour === 'gitea' ? 'user should be the owner of the repo' : 'Resource not accessible by integration' });

;// CONCATENATED MODULE: ./src/sandbox/forge-comments.ts




const Body = dist/* object */.Ikc({ body: dist/* string */.YjP() });
/** Comments of pull requests, as both forges serve them below `issues`; Gitea gives all of them for every page. */
class Comments {
    all = [];
    list(flavour, on, query) {
        const rows = this.all.filter((one) => one.on === on).map(({ id, body, by }) => ({ id, body, user: { login: by, type: by.endsWith('[bot]') ? 'Bot' : 'User' } }));
        if (flavour === 'gitea')
            return json(200, rows);
        const size = Number(query.get('per_page') ?? 30);
        const page = Number(query.get('page') ?? 1);
        return json(200, rows.slice((page - 1) * size, page * size));
    }
    add(on, text, by) {
        const read = dist/* safeParse */.xLC(Body, parsed(text));
        if (!read.success)
            return json(422, { message: 'Validation Failed' });
        const made = { id: 100 + this.all.length, on, body: read.output.body, by };
        this.all.push(made);
        return json(201, made);
    }
    change(flavour, id, text) {
        const read = dist/* safeParse */.xLC(Body, parsed(text));
        const found = this.all.find((one) => one.id === id);
        if (!found)
            return notFound(flavour);
        if (!read.success)
            return json(422, { message: 'Validation Failed' });
        found.body = read.output.body;
        return json(200, found);
    }
}

;// CONCATENATED MODULE: ./src/sandbox/forge-commits.ts

/** The commit that the digits begin, of which there are at least 7. */
const findCommit = (history, digits) => digits.length < 7 ? undefined : Object.keys(history).find((sha) => sha.startsWith(digits));
/** What `head` has that `base` has not. Gitea counts, and tells no more: diverged looks like ahead. */
function compare(history, flavour, base, head) {
    const [ours, theirs] = [ancestry(history, base), ancestry(history, head)];
    const ahead = theirs.filter((sha) => !ours.includes(sha)).reverse();
    const behind = ours.filter((sha) => !theirs.includes(sha));
    const counted = { total_commits: ahead.length, commits: ahead.map((sha) => ({ sha })) };
    if (flavour === 'gitea')
        return json(200, counted);
    const status = statusOf(ahead.length, behind.length);
    return json(200, { status, ahead_by: ahead.length, behind_by: behind.length, ...counted });
}
/** A branch and the commit at its head, which the two forges name by different keys. */
const showBranch = (flavour, name, head) => json(200, { name, commit: flavour === 'gitea' ? { id: head, message: '' } : { sha: head }, protected: false });
function statusOf(ahead, behind) {
    if (ahead > 0)
        return behind > 0 ? 'diverged' : 'ahead';
    return behind > 0 ? 'behind' : 'identical';
}
/** The commit and all it was made on, newest first. */
function ancestry(history, sha) {
    const parent = history[sha];
    return [sha, ...(parent ? ancestry(history, parent) : [])];
}

;// CONCATENATED MODULE: ./src/sandbox/forge-routes.ts



/** Below `/repos/<owner>/<name>/`. A name with a slash has to be encoded. */
const forge_routes_ROUTES = [
    ['compare', /^compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)$/],
    ['commit', /^(?:git\/)?commits\/([0-9a-f]+)$/],
    ['branch', /^branches\/([^/]+)$/],
    ['statuses', /^commits\/([^/]+)\/statuses$/],
    ['checks', /^commits\/([^/]+)\/check-runs$/],
    ['variable', /^actions\/variables\/([^/]+)$/],
    ['variables', /^actions\/variables$/],
    ['organisation', /^actions\/organization-variables$/],
    ['repository', /^$/],
    ['secrets', /^actions\/secrets$/],
    ['secret', /^actions\/secrets\/([^/]+)$/],
    ['comments', /^issues\/(\d+)\/comments$/],
    ['comment', /^issues\/comments\/(\d+)$/],
];
/** @param path below the API's address */
function findRoute(path) {
    const [, rest] = /^\/repos\/[^/]+\/[^/]+(?:\/(.+)|$)/.exec(path)?.map((part = '') => part) ?? [];
    if (rest === undefined)
        return undefined;
    return forge_routes_ROUTES.flatMap(([route, pattern]) => {
        const match = pattern.exec(rest);
        return match ? [{ route, names: match.slice(1).map(decodeURIComponent) }] : [];
    })[0];
}
/** The answer of a forge that is in order to something that changes it. */
function change({ flavour, comments, secrets, bot }, { route, names: [first = ''] }, { method, text }) {
    if (route === 'comments' && method === 'POST')
        return comments.add(Number(first), text, bot);
    if (route === 'comment' && method === 'PATCH')
        return comments.change(flavour, Number(first), text);
    if (route === 'secret' && method === 'PUT')
        return secrets.put(flavour, first, text);
    return notFound(flavour);
}
/** The answer of a forge that is in order. */
function forge_routes_serve(estate, { route, names }, query, token) {
    const [first = '', second = ''] = names;
    const { flavour, history, branches, ci } = estate;
    const commit = findCommit(history, first);
    switch (route) {
        case 'compare': {
            const head = findCommit(history, second);
            return commit && head ? compare(history, flavour, commit, head) : notFound(flavour);
        }
        case 'commit': return commit ? json(200, { sha: commit }) : noCommit(flavour, first);
        case 'branch': {
            const head = branches.get(first);
            return head ? showBranch(flavour, first, head) : notFound(flavour);
        }
        case 'statuses': return commit ? ci.showStatuses(flavour, commit, query) : noCommit(flavour, first);
        case 'checks':
            if (flavour === 'gitea')
                return notFound(flavour);
            return commit ? ci.showChecks(commit, query) : noCommit(flavour, first);
        case 'comments': return estate.comments.list(flavour, Number(first), query);
        case 'comment': return notFound(flavour);
        case 'secrets': return estate.secrets.names(flavour, query);
        case 'secret': return estate.secrets.one(flavour, first);
        case 'repository': return json(200, { owner: { type: estate.organisation ? 'Organization' : 'User' } });
        case 'organisation':
        case 'variable':
        case 'variables':
            if (estate.controlToken !== undefined && token !== estate.controlToken)
                return forbidden(flavour);
            if (route === 'organisation')
                return listOrganisation(estate, query);
            return route === 'variable' ? showVariable(estate, first.toUpperCase()) : listVariables(estate);
    }
}
function showVariable({ flavour, variables }, name) {
    const value = variables.get(name);
    if (value === undefined)
        return noVariable(flavour);
    return json(200, shown(flavour, name, value));
}
function listVariables({ flavour, variables }) {
    const list = [...variables].map(([name, value]) => shown(flavour, name, value));
    return json(200, flavour === 'gitea' ? list : { total_count: list.length, variables: list });
}
/** Gitea has no such list, and a person's repository on GitHub has none. */
function listOrganisation({ flavour, organisation }, query) {
    if (flavour === 'gitea' || !organisation)
        return notFound(flavour);
    const all = [...organisation].map(([name, value]) => ({ name, value }));
    const size = Number(query.get('per_page') ?? 10);
    const from = (Number(query.get('page') ?? 1) - 1) * size;
    return json(200, { total_count: all.length, variables: all.slice(from, from + size) });
}
const shown = (flavour, name, value) => flavour === 'gitea' ? { owner_id: 0, repo_id: 1, name, data: value, description: '' } : { name, value };

;// CONCATENATED MODULE: ./src/sandbox/forge-secrets.ts




const Sealed = dist/* object */.Ikc({ encrypted_value: dist/* string */.YjP(), key_id: dist/* string */.YjP() });
const Plain = dist/* object */.Ikc({ data: dist/* string */.YjP() });
/** The secrets of a repository, which every forge takes and none tells: on GitHub as they were sealed. */
class Secrets {
    all = new Map();
    /** Base64 of the key that GitHub's callers seal for. */
    publicKey = '';
    names(flavour, query) {
        const names = [...this.all.keys()].map((name) => ({ name }));
        if (flavour === 'gitea')
            return json(200, Number(query.get('page') ?? 1) > 1 ? [] : names);
        return json(200, { total_count: names.length, secrets: names });
    }
    one(flavour, name) {
        if (flavour === 'gitea')
            return notFound(flavour);
        if (name === 'public-key')
            return json(200, { key_id: 'sandbox', key: this.publicKey });
        return this.all.has(name) ? json(200, { name }) : notFound(flavour);
    }
    put(flavour, name, text) {
        const read = flavour === 'gitea' ? dist/* safeParse */.xLC(Plain, parsed(text)) : dist/* safeParse */.xLC(Sealed, parsed(text));
        if (!read.success)
            return json(422, { message: 'Validation Failed' });
        const isNew = !this.all.has(name);
        this.all.set(name, 'data' in read.output ? read.output.data : read.output.encrypted_value);
        return json(isNew ? 201 : 204, isNew ? {} : null);
    }
}

;// CONCATENATED MODULE: ./src/sandbox/forge.ts









/** Starts a forge with one history of commits, on a free port of loopback, that answers as GitHub or as Gitea does. */
async function startForge(options) {
    const { flavour = 'github', history, branches, variables, organisation, controlToken } = options;
    const base = flavour === 'gitea' ? '/api/v1' : '';
    const server = (0,external_node_http_.createServer)((request, response) => void receive(request, response));
    const forge = {
        apiUrl: `http://${await listen(server)}${base}`,
        requests: [],
        faults: [],
        branches: new Map(Object.entries(branches ?? {})),
        variables: new Map(Object.entries(variables ?? {})),
        organisation: organisation && new Map(Object.entries(organisation)),
        ci: new Ci(),
        comments: new Comments(),
        secrets: new Secrets(),
        version: '1.25.5',
        close: () => stop(server),
    };
    const { ci, comments, secrets } = forge;
    const estate = {
        flavour, history, controlToken, branches: forge.branches, variables: forge.variables, ci, comments, secrets,
        organisation: forge.organisation, bot: flavour === 'gitea' ? 'gitea-actions' : 'github-actions[bot]',
    };
    async function receive(request, response) {
        const { method = 'GET', url = '/', headers: { authorization } } = request;
        const text = (await readText(request)) ?? '';
        const [path = '/', query = ''] = url.split('?');
        const found = path.startsWith(base) ? findRoute(path.slice(base.length)) : undefined;
        const call = { n: forge.requests.length + 1, method, path, query, route: found?.route, authorization, at: Date.now() };
        forge.requests.push(call);
        await forge.onRequest?.(call);
        if (flavour === 'gitea' && path === `${base}/version`)
            return send(response, json(200, { version: forge.version }));
        forge_reply(response, made(estate, call, text, found), forge.fault ?? forge_strike(forge, call), flavour);
    }
    return forge;
}
function made(estate, { method, query, authorization }, text, found) {
    if (!found)
        return notFound(estate.flavour);
    if (method !== 'GET')
        return change(estate, found, { method, text });
    return forge_routes_serve(estate, found, new URLSearchParams(query), authorization?.replace(/^(?:Bearer|token) /i, ''));
}
function forge_reply(response, made, fault, flavour) {
    if (fault === 'hang')
        return;
    if (fault === 'drop')
        response.destroy();
    else if (fault === 'torn')
        sendTorn(response, made);
    else
        send(response, fault === undefined ? made : forge_spoilt(fault, flavour));
}
function forge_spoilt(fault, flavour) {
    if (fault === 'limit')
        return json(403, { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' });
    if (fault === 'html')
        return answer(200, { 'content-type': 'text/html' }, Buffer.from('<h1>Sign in</h1>'));
    if (fault === 'empty')
        return json(200, {});
    return fault === 404 ? notFound(flavour) : json(fault, { message: 'this forge is out of order' });
}
/** The first fault that strikes this question. */
function forge_strike({ requests, faults }, { n, route }) {
    const count = requests.slice(0, n).filter((call) => call.route === route).length;
    return faults.find(({ on, nth = 1, persist }) => on === route && (persist ? count >= nth : count === nth))?.fault;
}

;// CONCATENATED MODULE: ./src/sandbox/demo.ts









/**
 * Tells in under a minute what this is for: tests a build on canaries, promotes, fails half-way, rolls a fleet out,
 * goes back, takes a build to another registry and moves tenants by a script alone, against a registry, a forge, a control plane and tenants that live in this process. Needs no account and no network.
 * @returns whether every chapter ended as it should
 */
async function playDemo(host) {
    const [registry, forge, canaries] = await Promise.all([
        startRegistry({ auth: 'token' }),
        startForge({ history: { [FIRST]: null, [SECOND]: FIRST, [THIRD]: SECOND, [FOURTH]: THIRD, [FIFTH]: FOURTH, [SIXTH]: FIFTH } }),
        startFleet({ acme: { commit: FIRST }, beta: { commit: FIRST } }),
    ]);
    const world = { ...host, registry, forge, canaries };
    try {
        return await smokes(world) && await promotes(world) && await deploys(world) && await goesBack(world) && await goesAcross(world) && await movesOwnFleet(world);
    }
    finally {
        await Promise.all([registry.close(), forge.close(), canaries.close()]);
    }
}
/** Three tries of canaries, of which one lets a build through. */
async function smokes(world) {
    const { registry, canaries } = world;
    const [canary] = canaries.tenants.values();
    chapter(world, 'Two images are live', `A registry and two canary tenants run inside this process, at ${registry.host} and beside it: no network, no account.`, `:latest shows commit ${demo_world_short(FIRST)} in both images. CI has just pushed :staging-${demo_world_short(SECOND)}.`);
    publish(world, FIRST, 'latest');
    publish(world, SECOND);
    shelves(world);
    chapter(world, 'Smoke: a build that is not there yet', 'The canaries still run the old build. A script that waits six minutes and goes on would test that, and pass.');
    const absent = await test(world, SECOND);
    chapter(world, 'Smoke: a red canary', `Now they run ${demo_world_short(SECOND)}, and one of them lets anybody in. That its door is shut is one of the checks.`);
    deploy(world, SECOND);
    canary.onRequest = ({ path, headers }) => (path === '/admin/liveness' && !headers.authorization ? json(200, { subsystems: {} }) : undefined);
    const red = await test(world, SECOND);
    chapter(world, 'Smoke: green', `${demo_world_short(SECOND)} goes nowhere. The fix is ${demo_world_short(THIRD)}, and what the checks make they delete again.`);
    publish(world, THIRD);
    deploy(world, THIRD);
    canary.onRequest = undefined;
    const green = await test(world, THIRD);
    return absent === 'build-not-running' && red === 'smoke-red' && green === 'ok' && canaries.left().length === 0;
}
/** A promote, and one that breaks half-way. */
async function promotes(world) {
    const { registry } = world;
    const key = signingKey();
    chapter(world, 'Promote: nobody signed it', 'Whoever may push to a registry may push anything. Here verify names the key of CI, and the first try comes too early.');
    const unsigned = await move(world, 'promote', THIRD, { key });
    chapter(world, 'Promote', 'CI has signed both by their digests (cosign sign). Both images move, or none. The old build gets a tag of its own', 'first, and every move is read back.');
    sign(world, THIRD, key);
    const promoted = await move(world, 'promote', THIRD, { key });
    chapter(world, 'A push breaks half-way', `Now ${demo_world_short(FOURTH)}. This time the registry takes the first image and refuses the second.`, 'A script of crane lines would leave :latest of two commits behind, and nobody would know what was there before.');
    publish(world, FOURTH);
    registry.faults.add({ fault: '403', method: 'PUT', path: /platform-tenant\/manifests\/latest$/, persist: true });
    const broken = await move(world, 'promote', FOURTH);
    registry.faults.clear();
    return unsigned === 'failed' && promoted === 'done' && broken === 'restored';
}
/** The night after. */
async function goesBack(world) {
    chapter(world, 'Roll back', `It is 3 a.m. and ${demo_world_short(FIFTH)} turns out to be bad. Nobody has to know which build was good: the registry does.`);
    const back = await move(world, 'rollback', 'previous', { why: 'memory search is empty' });
    chapter(world, 'The next automatic promote is held', `Half an hour later a job wants to promote the next build, made from ${demo_world_short(FIFTH)}. Releases wait for a person since the`, 'rollback, so it ends well and moves nothing. A script would have put the fault straight back.');
    publish(world, SIXTH);
    const held = await move(world, 'promote', SIXTH, { event: 'push' });
    chapter(world, 'A person lifts the hold', `${demo_world_short(SIXTH)} turns out to hold the fix. Somebody says so, and it goes out.`);
    const lifted = await historyCommand(world, 'lift');
    const out = await move(world, 'promote', SIXTH);
    chapter(world, 'What the registry remembers', 'Who moved what when, what spoke for it, and what is vetoed. --html FILE makes a page of it.');
    const shown = await historyCommand(world, 'history');
    return back === 'done' && held === 'skipped' && lifted === 0 && out === 'done' && shown === 0;
}
function historyCommand(world, command) {
    const { registry, say, paint, history } = world;
    const all = demo_world_images(world);
    say(paint('cyan', `\n$ release-action ${command} --images ${all}`));
    return history(command, { images: all, 'registry-auth': `${registry.host}=sandbox:sandbox` });
}

;// CONCATENATED MODULE: ./src/demo.ts










/** Tells the story of `release-action demo` with the action's own code; leaves nothing behind but the history's page. Gives the exit code. */
async function demo(out, env) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'release-action-demo-'));
    const say = (line) => void out.write(`${line}\n`);
    const paint = (0,log/* colours */.M8)(env, out);
    const silent = () => undefined;
    // The one thing that stays, to be looked at.
    const page = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'release-action-demo.html');
    const cancel = (0,stop_signal/* stopSignal */.Z)();
    /** Shows the report alone, and lets no login or setting of the person who watches take part. */
    const host = (apiUrl, event) => ({
        trigger: { commandLine: event === undefined, event: event ?? 'command line', actor: event ? 'release-bot' : 'you', ref: 'refs/heads/main', repository: 'molecule-ai/platform' },
        log: { info: silent, progress: silent, notice: silent, warning: silent, error: silent, group: silent, endGroup: silent },
        folder,
        apiUrl,
        env: {},
        home: folder,
        announceSecret: silent,
        keepInputs: silent,
        keepJournal: silent,
        keepNotice: silent,
        publish({ report, text: [first = '', ...rest] }) {
            say(`  ${paint((0,reason/* succeeded */.gq)(report.outcome) ? 'green' : 'red', first)}`);
            for (const line of rest)
                say(line && `  ${line}`);
            return undefined;
        },
    });
    try {
        const act = async (inputs, apiUrl, more) => (await (0,run.run)((0,config/* plainInputs */.Ov)(inputs), host(apiUrl, more?.event), cancel)).report;
        const history = (command, inputs) => {
            const teller = { json: false, out: { write: (text) => (say(text.replace(/^/gm, '  ').trimEnd()), true) } };
            return command === 'history' ? (0,run_history.showHistory)(inputs, page, host(), cancel, teller) : (0,run_history.changeHistory)(command, inputs, host(), cancel, teller);
        };
        const good = await playDemo({ say, paint, run: act, history });
        say(good
            ? `\nThe page of that history is ${page}.\nThat is all. With your own images: release-action promote --help, and README.md for the workflow.`
            : '\nThis story should have ended otherwise. Where you did not stop it, please report it.');
        return good ? 0 : 1;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}


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