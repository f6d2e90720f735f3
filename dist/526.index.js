"use strict";
exports.id = 526;
exports.ids = [526];
exports.modules = {

/***/ 2526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createEcrRegistry: () => (/* binding */ createEcrRegistry)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecr/dist-cjs/index.js
var dist_cjs = __webpack_require__(8249);
// EXTERNAL MODULE: ./src/release/digest.ts
var release_digest = __webpack_require__(1709);
// EXTERNAL MODULE: ./src/release/failure.ts
var release_failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/image.ts
var release_image = __webpack_require__(1000);
// EXTERNAL MODULE: ./src/release/manifest.ts
var release_manifest = __webpack_require__(2395);
// EXTERNAL MODULE: ./src/release/cut.ts
var cut = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/release/manifest-type.ts
var manifest_type = __webpack_require__(5517);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/release/passing.ts
var passing = __webpack_require__(6042);
// EXTERNAL MODULE: ./src/adapters/http/trouble.ts
var trouble = __webpack_require__(5834);
;// CONCATENATED MODULE: ./src/adapters/ecr/fault.ts





/** What the SDK throws: the service's exceptions, its own, and Node's errors of a connection. */
const Thrown = dist/* object */.Ikc({
    name: dist/* string */.YjP(),
    message: dist/* string */.YjP(),
    code: dist/* optional */.lqM(dist/* unknown */.L5J()),
    $metadata: dist/* optional */.lqM(dist/* object */.Ikc({ httpStatusCode: dist/* optional */.lqM(dist/* number */.aig()), clockSkewCorrected: dist/* optional */.lqM(dist/* boolean */.zMY()) })),
    $response: dist/* fallback */.NpB(dist/* optional */.lqM(dist/* object */.Ikc({ headers: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()) })), undefined),
});
/** A limit on requests, mostly with 400; `LimitExceededException` is not of them: that one is of what an account may own. */
const THROTTLED = new Set([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
]);
const TIMED_OUT = new Set(['TimeoutError', 'RequestTimeout', 'RequestTimeoutException']);
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']);
const UNKNOWN_KEY = new Set([
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
    'IncompleteSignature',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
]);
const NO_CREDENTIALS = new Set(['CredentialsProviderError', 'ProviderError', 'TokenProviderError']);
const CONFIGURE = 'Run aws-actions/configure-aws-credentials before this step, or set AWS_PROFILE, ' +
    'or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
/** Where the images are, in the words of every message. */
const asking = ({ action, image, region }) => `${image.name}: ECR ${action} in ${region}`;
/**
 * What the SDK threw, as a failure whose hint names the permission or the setting that is missing. Transient: broken
 * connections, torn answers, throttling, what passes by itself, 5xx, and a clock that the SDK has just corrected.
 */
function failureOf(thrown, asked) {
    const known = read(thrown);
    if (!known || !isAnswer(known))
        return (0,release_failure/* asFailure */.h)(thrown);
    const detail = detailOf(known, thrown);
    if (isTransient(known)) {
        return new release_failure/* Failure */.H('registry-unavailable', `${asking(asked)}: ${inShort(known)}`, { ...detail, transient: true });
    }
    const hint = credentialsHint(known.name) ?? (isRefusal(known) ? grant(asked) : repositoryHint(known.name, asked));
    return new release_failure/* Failure */.H('registry-denied', `${asking(asked)}: ${inFull(known)}`, { ...detail, hint });
}
/** What went wrong on the way to credentials: any link of the SDK's chain, or a refusal to assume the role. */
function credentialsFailure(thrown, role) {
    const known = read(thrown);
    if (!known)
        return (0,release_failure/* asFailure */.h)(thrown);
    const detail = detailOf(known, thrown);
    const what = role ? `AWS credentials to assume ${role}` : 'AWS credentials';
    if (isTransient(known)) {
        return new release_failure/* Failure */.H('registry-unavailable', `${what}: ${inShort(known)}`, { ...detail, transient: true });
    }
    const trust = role && isRefusal(known)
        ? `Allow sts:AssumeRole on ${role} to the credentials of this step, and name them in that role's trust policy`
        : undefined;
    return new release_failure/* Failure */.H('registry-denied', `${what}: ${inFull(known)}`, {
        ...detail,
        hint: trust ?? credentialsHint(known.name) ?? CONFIGURE,
    });
}
/** What a throttle asks to wait is told by its own date, where it tells one: an answer of AWS always has that. */
const detailOf = ({ $metadata, $response }, cause) => ({
    status: $metadata?.httpStatusCode, retryAfter: (0,trouble/* retryAfter */.P9)($response?.headers ?? {}, Infinity), cause,
});
function read(thrown) {
    if (thrown instanceof release_failure/* Failure */.H)
        return undefined;
    const result = dist/* safeParse */.xLC(Thrown, thrown);
    return result.success ? result.output : undefined;
}
/** Whether AWS or the connection to it is at fault; anything else is a fault of ours, and stays `internal`. */
const isAnswer = ({ name, code, $metadata }) => $metadata?.httpStatusCode !== undefined || code !== undefined || TIMED_OUT.has(name);
function isTransient({ name, code, $metadata }) {
    if (NO_CREDENTIALS.has(name))
        return false;
    if (THROTTLED.has(name) || TIMED_OUT.has(name) || $metadata?.clockSkewCorrected)
        return true;
    const status = $metadata?.httpStatusCode;
    // No status: the connection broke. A status below 400: the answer was torn and is no JSON.
    return status === undefined ? code !== undefined : status < 400 || status >= 500 || (0,passing/* isPassing */.W)(status);
}
const isRefusal = ({ name, $metadata }) => name.startsWith('AccessDenied') || $metadata?.httpStatusCode === 401 || $metadata?.httpStatusCode === 403;
function credentialsHint(name) {
    if (NO_CREDENTIALS.has(name))
        return CONFIGURE;
    if (EXPIRED.has(name))
        return 'The AWS credentials have expired: run aws-actions/configure-aws-credentials directly before this step';
    if (UNKNOWN_KEY.has(name))
        return 'AWS does not accept this key: check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN';
    return undefined;
}
const repositoryHint = (name, { image, region, account }) => name === 'RepositoryNotFoundException'
    ? `Create the repository ${image.repository} in account ${account}, region ${region}`
    : undefined;
function grant({ action, image, region, account, role }) {
    const arn = `arn:${partition(region)}:ecr:${region}:${account}:repository/${image.repository}`;
    const foreign = 'a repository of another account needs it in its repository policy too, or a role in aws-roles';
    return `Allow ecr:${action} on ${arn} to ${role ?? `the credentials of this step; ${foreign}`}`;
}
const PARTITIONS = [
    ['cn-', 'aws-cn'], ['us-gov-', 'aws-us-gov'], ['eusc-', 'aws-eusc'],
    ['us-iso-', 'aws-iso'], ['us-isob-', 'aws-iso-b'], ['eu-isoe-', 'aws-iso-e'], ['us-isof-', 'aws-iso-f'],
];
const partition = (region) => PARTITIONS.find(([regions]) => region.startsWith(regions))?.[1] ?? 'aws';
/** The name alone, or a connection's code. */
const inShort = ({ name, code, $metadata }) => {
    const status = $metadata?.httpStatusCode;
    if (status === undefined)
        return typeof code === 'string' ? code : name;
    return status < 400 ? 'the answer could not be read' : `${name} (${status})`;
};
/** AWS's own sentence says who may not do what; that of a signature fault is left out, since it repeats the headers. */
function inFull({ name, message }) {
    if (UNKNOWN_KEY.has(name) || message === '' || message === name)
        return name;
    const line = message.replace(/\s+/g, ' ').trim();
    return `${name}: ${(0,cut/* cut */.J)(line, 300)}`;
}

;// CONCATENATED MODULE: ./src/adapters/ecr/answer.ts





/** An entry of `failures`: a 200 that did not do what was asked. Not for `ImageNotFound`, which is an answer. */
function imageFailure({ failureCode, failureReason }, asked) {
    const message = [asking(asked), failureCode ?? 'failed', failureReason && (0,cut/* cut */.J)(failureReason, 300)].filter(Boolean).join(': ');
    switch (failureCode) {
        case 'UpstreamTooManyRequests':
        case 'UpstreamUnavailable':
            return new release_failure/* Failure */.H('registry-unavailable', message, { transient: true });
        case 'UpstreamAccessDenied':
            return new release_failure/* Failure */.H('registry-denied', message, {
                hint: "Check the credentials of the repository's pull through cache rule",
            });
        case 'KmsError':
            return new release_failure/* Failure */.H('registry-denied', message, {
                hint: "Allow kms:Decrypt on the repository's key to these credentials",
            });
        case 'ImageInaccessible':
            return new release_failure/* Failure */.H('registry-denied', message, { hint: 'Restore the image from the archive storage class first' });
        default:
            return new release_failure/* Failure */.H('registry-denied', message);
    }
}
/**
 * The manifest of one answer, its digest computed from the bytes.
 * @throws Failure where it is no manifest that a tag can be moved to
 */
function manifestOf({ imageManifest, imageManifestMediaType }, asked) {
    if (!imageManifest)
        throw new release_failure/* Failure */.H('registry-unavailable', `${asking(asked)}: the answer holds no manifest`);
    const bytes = Buffer.from(imageManifest, 'utf8');
    const mediaType = (0,manifest_type/* typeOfManifest */.f)(imageManifest, imageManifestMediaType);
    if (mediaType)
        return { bytes, mediaType, digest: (0,release_digest/* digestOf */.ol)(bytes) };
    throw new release_failure/* Failure */.H('registry-unavailable', `${asking(asked)}: a manifest of type ${imageManifestMediaType ?? 'unknown'} is no image and no index`);
}

;// CONCATENATED MODULE: ./src/adapters/ecr/attempt.ts

/** Milliseconds for every request of its own, the one for credentials too. */
const DEADLINE = 10_000;
/** And for one that writes: cut off, it leaves a tag that nobody knows the state of (incident slow-put). */
const WRITE_DEADLINE = 30_000;
const MOST_TRIES = 3;
/** Before the second and before the third try. */
const PAUSES = [300, 1_000];
/** The longest that is waited because ECR asks for it. */
const PATIENCE = 10_000;
/**
 * Runs one request until its answer, the end of `call.signal` or its deadline, whichever is first. The SDK's own abort ends
 * only what is on the wire: a credentials provider that hangs would hang the run, so the wait itself is ended here.
 * @param what names the request in the message of the failure
 * @throws Failure `registry-unavailable`, transient, where the time was up or the run is stopping
 */
async function inTime(clock, call, what, request, deadline = DEADLINE) {
    const late = new AbortController();
    const answered = new AbortController();
    const signal = call.signal ? AbortSignal.any([call.signal, late.signal]) : late.signal;
    const why = () => call.signal?.aborted
        ? new release_failure/* Failure */.H('registry-unavailable', `${what} was cut short, since the run is stopping`, { transient: true })
        : new release_failure/* Failure */.H('registry-unavailable', `${what} had no answer within ${deadline / 1000} s`, { transient: true });
    if (signal.aborted)
        throw why();
    const ended = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(why()), { once: true });
    });
    void clock.sleep(deadline, answered.signal).then(() => {
        if (!answered.signal.aborted)
            late.abort();
    });
    try {
        return await Promise.race([request(signal), ended]);
    }
    finally {
        answered.abort();
    }
}
/**
 * Tries a read at most three times. The SDK would try again by itself, but silently: here each fault is told to the
 * log and to `call.onTrouble`.
 * @throws Failure the last one, at once where it is not transient or the run is stopping
 */
async function patiently(clock, log, call, read) {
    for (let tries = 1;; tries += 1) {
        const since = clock.elapsed();
        try {
            return await read();
        }
        catch (thrown) {
            const failure = (0,release_failure/* asFailure */.h)(thrown);
            const usual = PAUSES[tries - 1];
            const pause = usual && (failure.retryAfter ?? usual);
            if (!failure.transient || call.signal?.aborted || pause === undefined || pause > PATIENCE)
                throw failure;
            call.onTrouble?.(since);
            log.info(`${failure.message}; trying again in ${pause / 1000} s (${tries + 1} of ${MOST_TRIES})`);
            await clock.sleep(pause, call.signal);
            if (call.signal?.aborted)
                throw failure;
        }
    }
}

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var client_sts_dist_cjs = __webpack_require__(1695);
;// CONCATENATED MODULE: ./src/adapters/ecr/session.ts





/** As early as the SDK itself asks its provider for new credentials. */
const BEFORE_EXPIRY = 5 * 60_000;
const isOwnEndpoint = () => Boolean(process.env['AWS_ENDPOINT_URL_ECR'] ?? process.env['AWS_ENDPOINT_URL']);
/** The clients of a run: one a region and account, and one assumed role an account. */
class Sessions {
    setup;
    clients = new Map();
    assumed = new Map();
    constructor(setup) {
        this.setup = setup;
        // The SDK is pinned below the release that drops Node 20; its advice to upgrade would only puzzle the user.
        process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    }
    /**
     * A client that has credentials, all of them masked. Everything else is as the SDK's own settings have it; only its
     * retries are off, since they are silent and would send a write again whose answer was lost.
     * @throws Failure `registry-denied` where there are none or the role is refused, else `registry-unavailable`
     */
    async client({ account, region, fips, dualStack }) {
        const key = [account, region, fips, dualStack].join(' ');
        let client = this.clients.get(key);
        if (!client) {
            const role = this.setup.roles.get(account);
            const credentials = role ? () => this.credentialsOf(account, role, region) : undefined;
            // Who names a registry so needs it so: its network has no IPv4, or its rules want FIPS. The SDK's settings may say
            // the same; an endpoint of one's own cannot be either.
            const kind = isOwnEndpoint() ? {} : { ...(fips && { useFipsEndpoint: true }), ...(dualStack && { useDualstackEndpoint: true }) };
            client = new dist_cjs/* ECRClient */.S70({ region, maxAttempts: 1, credentials, ...kind });
            this.clients.set(key, client);
        }
        await this.identify(client.config.credentials);
        return client;
    }
    async identify(provider) {
        try {
            this.hide(await provider());
        }
        catch (thrown) {
            throw credentialsFailure(thrown);
        }
    }
    /** The role's credentials, shared by the account's regions; failed or about to expire, they are not kept. */
    async credentialsOf(account, role, region) {
        const kept = this.assumed.get(account);
        if (kept) {
            const { expiration } = await kept;
            // AWS names a date, so that this one time the machine's date is the measure.
            // eslint-disable-next-line no-restricted-syntax
            if (expiration && expiration.getTime() - this.setup.clock.now() > BEFORE_EXPIRY)
                return kept;
            if (this.assumed.get(account) !== kept)
                return this.credentialsOf(account, role, region);
        }
        const fresh = this.assume(role, region);
        this.assumed.set(account, fresh);
        fresh.catch(() => {
            if (this.assumed.get(account) === fresh)
                this.assumed.delete(account);
        });
        return fresh;
    }
    async assume(role, region) {
        const sts = new client_sts_dist_cjs/* STSClient */.iM({ region, maxAttempts: 1 });
        try {
            await this.identify(sts.config.credentials);
            const command = new client_sts_dist_cjs/* AssumeRoleCommand */.QL({ RoleArn: role, RoleSessionName: 'release-action' });
            const answer = await inTime(this.setup.clock, {}, `STS AssumeRole of ${role}`, (signal) => sts.send(command, { abortSignal: signal }));
            const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
            if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
                throw new release_failure/* Failure */.H('registry-unavailable', `STS AssumeRole of ${role}: the answer holds no credentials`);
            }
            const credentials = {
                accessKeyId: AccessKeyId,
                secretAccessKey: SecretAccessKey,
                sessionToken: SessionToken,
                expiration: Expiration,
            };
            this.hide(credentials);
            return credentials;
        }
        catch (thrown) {
            throw credentialsFailure(thrown, role);
        }
        finally {
            sts.destroy();
        }
    }
    /** The key's id is no secret: AWS names it in its own messages. */
    hide({ secretAccessKey, sessionToken }) {
        this.setup.mask(secretAccessKey);
        if (sessionToken)
            this.setup.mask(sessionToken);
    }
}

;// CONCATENATED MODULE: ./src/adapters/ecr/registry.ts









/** Images on `<account>.dkr.ecr.<region>.amazonaws.com` and ECR's other names, through the ECR API and the SDK's own settings. */
function createEcrRegistry(setup) {
    const { clock, log, fetchBlob } = setup;
    const sessions = new Sessions(setup);
    /** One request with its deadline; credentials have one of their own. */
    async function ask(asked, call, send) {
        const what = asking(asked);
        try {
            const client = await inTime(clock, call, `${what}: getting AWS credentials`, () => sessions.client(asked));
            const isWrite = asked.action === 'PutImage' || asked.action === 'BatchDeleteImage';
            return await inTime(clock, call, what, (signal) => send(client, signal), isWrite ? WRITE_DEADLINE : undefined);
        }
        catch (thrown) {
            throw failureOf(thrown, asked);
        }
    }
    const about = (image, action) => {
        const host = (0,release_image/* ecrHost */.Fd)(image.registry);
        if (!host)
            throw new release_failure/* Failure */.H('internal', `${image.name} is no image of ECR`);
        return { action, image, ...host, role: setup.roles.get(host.account) };
    };
    async function get(image, reference, call) {
        const asked = about(image, 'BatchGetImage');
        const command = new dist_cjs/* BatchGetImageCommand */.P8n({
            ...place(asked),
            imageIds: [(0,release_digest/* isDigest */.Bc)(reference) ? { imageDigest: reference } : { imageTag: reference }],
            acceptedMediaTypes: [...release_manifest/* MANIFEST_TYPES */._],
        });
        const { images, failures } = await ask(asked, call, (client, signal) => client.send(command, { abortSignal: signal })).catch(absentRepository);
        const found = images?.[0];
        if (!found)
            return absent(failures, asked, reference);
        const manifest = manifestOf(found, asked);
        const named = (0,release_digest/* isDigest */.Bc)(reference) ? reference : (found.imageId?.imageDigest ?? '');
        if (manifest.digest === named)
            return manifest;
        // Asked by tag, ECR may translate a manifest into another media type; asked by digest it gives the pushed bytes.
        if (!(0,release_digest/* isDigest */.Bc)(reference) && (0,release_digest/* isDigest */.Bc)(named))
            return get(image, named, call);
        throw new release_failure/* Failure */.H('digest-mismatch', `${asking(asked)}: the bytes given for ${reference} have the digest ${manifest.digest}`);
    }
    return {
        read: (image, reference, call = {}) => patiently(clock, log, call, () => get(image, reference, call)),
        // ECR has no call that tells a digest alone and is allowed wherever `BatchGetImage` is.
        digest: async (image, tag, call = {}) => (await patiently(clock, log, call, () => get(image, tag, call)))?.digest,
        async readBlob(image, digest, call = {}) {
            const asked = about(image, 'GetDownloadUrlForLayer');
            const command = new dist_cjs/* GetDownloadUrlForLayerCommand */.pKL({ ...place(asked), layerDigest: digest });
            const { downloadUrl } = await patiently(clock, log, call, () => ask(asked, call, (client, signal) => client.send(command, { abortSignal: signal })));
            if (!downloadUrl)
                throw new release_failure/* Failure */.H('registry-unavailable', `${asking(asked)}: the answer holds no address of ${digest}`);
            return proved(digest, asked, await fetchBlob(downloadUrl, call).catch(withoutAddress(digest, asked)));
        },
        async write(image, tag, manifest, call = {}) {
            const asked = about(image, 'PutImage');
            const command = new dist_cjs/* PutImageCommand */.SUU({
                ...place(asked),
                imageManifest: Buffer.from(manifest.bytes).toString('utf8'),
                imageManifestMediaType: manifest.mediaType,
                imageDigest: manifest.digest,
                imageTag: tag,
            });
            await ask(asked, call, (client, signal) => client.send(command, { abortSignal: signal })).catch(refusedWrite(asked, tag));
        },
        async untag(image, tag, call = {}) {
            const asked = about(image, 'BatchDeleteImage');
            const command = new dist_cjs/* BatchDeleteImageCommand */.wau({ ...place(asked), imageIds: [{ imageTag: tag }] });
            const { failures } = await ask(asked, call, (client, signal) => client.send(command, { abortSignal: signal })).catch(absentRepository);
            const fault = failures?.find(({ failureCode }) => failureCode !== 'ImageNotFound');
            if (fault)
                throw imageFailure(fault, asked);
        },
    };
}
/** Without `registryId` ECR looks into the caller's own account. */
const place = ({ account, image }) => ({ registryId: account, repositoryName: image.repository });
/** A repository that does not exist has no such image, in ECR's own way of saying so. */
function absentRepository(thrown) {
    if ((0,release_failure/* asFailure */.h)(thrown).cause instanceof dist_cjs/* RepositoryNotFoundException */.Da2)
        return { failures: [{ failureCode: 'ImageNotFound' }] };
    throw thrown;
}
function absent(failures, asked, reference) {
    const fault = failures?.[0];
    if (fault?.failureCode === 'ImageNotFound')
        return undefined;
    if (fault)
        throw imageFailure(fault, asked);
    throw new release_failure/* Failure */.H('registry-unavailable', `${asking(asked)}: the answer says nothing of ${reference}`);
}
const refusedWrite = ({ image, region }, tag) => (thrown) => {
    const { cause, message } = (0,release_failure/* asFailure */.h)(thrown);
    // The same digest under the same tag: ECR's way of saying that it is so already.
    if (cause instanceof dist_cjs/* ImageAlreadyExistsException */.Bhs)
        return;
    if (cause instanceof dist_cjs/* ImageTagAlreadyExistsException */.HI9) {
        throw new release_failure/* Failure */.H('tag-immutable', `${image.name}: the tag ${tag} cannot be moved, since the repository's tags are immutable`, {
            status: 400,
            hint: `Let ${tag} move: add an exclusion filter for it to ${image.repository} in ${region} ` +
                '(imageTagMutability IMMUTABLE_WITH_EXCLUSION), or make the repository MUTABLE',
            cause,
        });
    }
    if (cause instanceof dist_cjs/* ImageDigestDoesNotMatchException */.uxw)
        throw new release_failure/* Failure */.H('digest-mismatch', message, { status: 400, cause });
    throw thrown;
};
function proved(digest, asked, bytes) {
    if ((0,release_digest/* digestOf */.ol)(bytes) === digest)
        return bytes;
    throw new release_failure/* Failure */.H('digest-mismatch', `${asked.image.name}: the blob that ECR gave for ${digest} has another digest`);
}
/** A presigned address carries its signature: neither it nor a message that may hold it goes further. */
const withoutAddress = (digest, { image }) => (thrown) => {
    const { reason, status, transient } = (0,release_failure/* asFailure */.h)(thrown);
    const answer = status === undefined ? 'gave no answer' : `answered ${status}`;
    throw new release_failure/* Failure */.H(reason, `${image.name}: ECR's storage ${answer} when asked for the blob ${digest}`, {
        status,
        transient,
    });
};


/***/ })

};
;