"use strict";
exports.id = 40;
exports.ids = [40];
exports.modules = {

/***/ 4604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ inTime),
/* harmony export */   d_: () => (/* binding */ patiently),
/* harmony export */   l: () => (/* binding */ WRITE_DEADLINE)
/* harmony export */ });
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);

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
        ? new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-unavailable', `${what} was cut short, since the run is stopping`, { transient: true })
        : new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-unavailable', `${what} had no answer within ${deadline / 1000} s`, { transient: true });
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
            const failure = (0,_release_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown);
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


/***/ }),

/***/ 8921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   lg: () => (/* binding */ credentialsFailure),
/* harmony export */   os: () => (/* binding */ asking)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
/* harmony import */ var _release_cut__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1405);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _release_passing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);
/* harmony import */ var _http_faults__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56);
/* harmony import */ var _http_trouble__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5834);






/** What the SDK throws: the service's exceptions, its own, and Node's errors of a connection. */
const Thrown = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    message: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    code: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()),
    $metadata: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ httpStatusCode: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()), clockSkewCorrected: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()) })),
    $response: valibot__WEBPACK_IMPORTED_MODULE_4__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ headers: valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()) })), undefined),
});
/**
 * A limit on requests, mostly with 400, by all the names that AWS has for one (smithy's list, which the SDK tries again
 * by); `LimitExceededException` is not of them: that one is of what an account may own.
 */
const THROTTLED = /throttl|TooManyRequests|^SlowDown|RequestLimitExceeded|BandwidthLimitExceeded|ProvisionedThroughputExceeded|PriorRequestNotComplete|TransactionInProgress/i;
/** Of the SDK, of a service, and of STS where the forge's own OIDC server did not answer it. */
const TIMED_OUT = new Set(['TimeoutError', 'RequestTimeout', 'RequestTimeoutException', 'IDPCommunicationError', 'IDPCommunicationErrorException']);
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
 * connections, torn answers, throttling, what passes by itself (release/passing), and a clock that the SDK has just corrected.
 */
function failureOf(thrown, asked) {
    const wire = wireFault(thrown);
    if (wire)
        return wireFailure(asking(asked), wire, thrown);
    const known = read(thrown);
    if (!known || !isAnswer(known))
        return (0,_release_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown);
    const detail = detailOf(known, thrown);
    if (isTransient(known)) {
        return new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-unavailable', `${asking(asked)}: ${inShort(known)}`, { ...detail, transient: true });
    }
    const hint = credentialsHint(known.name) ?? (isRefusal(known) ? grant(asked) : repositoryHint(known.name, asked));
    return new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-denied', `${asking(asked)}: ${inFull(known)}`, { ...detail, hint });
}
/** What went wrong on the way to credentials: any link of the SDK's chain, or a refusal to assume the role. */
function credentialsFailure(thrown, role) {
    const what = role ? `AWS credentials to assume ${role}` : 'AWS credentials';
    const wire = wireFault(thrown);
    if (wire)
        return wireFailure(what, wire, thrown);
    const known = read(thrown);
    if (!known)
        return (0,_release_failure__WEBPACK_IMPORTED_MODULE_0__/* .asFailure */ .h_)(thrown);
    const detail = detailOf(known, thrown);
    if (isTransient(known)) {
        return new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-unavailable', `${what}: ${inShort(known)}`, { ...detail, transient: true });
    }
    const trust = role && isRefusal(known)
        ? `Allow sts:AssumeRole on ${role} to the credentials of this step, and name them in that role's trust policy`
        : undefined;
    return new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-denied', `${what}: ${inFull(known)}`, {
        ...detail,
        hint: trust ?? credentialsHint(known.name) ?? CONFIGURE,
    });
}
const LOGIN_TO_PROXY = 'write user and password into the variable that names it (HTTP_PROXY or ALL_PROXY): http://user:password@host:port';
/** What is wrong on the way to AWS, and not with what AWS answers: a proxy, or TLS. */
function wireFault(thrown) {
    if (!(thrown instanceof Error))
        return undefined;
    const { $metadata } = thrown;
    // AWS never asks for a login so (RFC 9110, 15.5.8).
    if ($metadata?.httpStatusCode === 407)
        return { what: 'the proxy before AWS does not accept this login, or wants one (407)', hint: LOGIN_TO_PROXY, transient: false };
    if ($metadata?.httpStatusCode !== undefined)
        return undefined;
    const fault = (0,_http_faults__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .K)(thrown);
    return thrown instanceof _http_faults__WEBPACK_IMPORTED_MODULE_2__/* .WordedFault */ .Y || 'through' in thrown || !fault.transient ? fault : undefined;
}
const wireFailure = (doing, { what, hint, transient }, cause) => new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-unavailable', `${doing}: ${what}`, { hint, transient, cause });
/** What a throttle asks to wait is told by its own date, where it tells one: an answer of AWS always has that. */
const detailOf = ({ $metadata, $response }, cause) => ({
    status: $metadata?.httpStatusCode, retryAfter: (0,_http_trouble__WEBPACK_IMPORTED_MODULE_3__/* .retryAfter */ .P9)($response?.headers ?? {}, Infinity), cause,
});
function read(thrown) {
    if (thrown instanceof _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return undefined;
    const result = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(Thrown, thrown);
    return result.success ? result.output : undefined;
}
/** Whether AWS or the connection to it is at fault; anything else is a fault of ours, and stays `internal`. */
const isAnswer = ({ name, code, $metadata }) => $metadata?.httpStatusCode !== undefined || code !== undefined || TIMED_OUT.has(name);
function isTransient({ name, code, $metadata }) {
    if (NO_CREDENTIALS.has(name))
        return false;
    if (THROTTLED.test(name) || TIMED_OUT.has(name) || $metadata?.clockSkewCorrected)
        return true;
    const status = $metadata?.httpStatusCode;
    // No status: the connection broke. A status below 400: the answer was torn and is no JSON.
    return status === undefined ? code !== undefined : status < 400 || (0,_release_passing__WEBPACK_IMPORTED_MODULE_1__/* .isPassing */ .WG)(status);
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
    // AWS asks for no permission of its own to list what refers to an image.
    return `Allow ecr:${action === 'ListImageReferrers' ? 'BatchGetImage' : action} on ${arn} to ${role ?? `the credentials of this step; ${foreign}`}`;
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
    return `${name}: ${(0,_release_cut__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .J)(line, 300)}`;
}


/***/ }),

/***/ 2040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecrLogins: () => (/* binding */ ecrLogins)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8249);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _release_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1000);
/* harmony import */ var _attempt__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4604);
/* harmony import */ var _session__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5881);





/**
 * What opens ECR to the distribution protocol, which alone takes blobs: `GetAuthorizationToken` (good for 12 h), with
 * the role of its account. Every other registry has the login that it has.
 */
function ecrLogins(setup) {
    const sessions = new _session__WEBPACK_IMPORTED_MODULE_3__/* .Sessions */ .A(setup);
    const known = new Map();
    async function login(host) {
        const client = await sessions.client(host);
        const { authorizationData } = await (0,_attempt__WEBPACK_IMPORTED_MODULE_2__/* .inTime */ .RN)(setup.clock, {}, 'ECR GetAuthorizationToken', (signal) => client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .GetAuthorizationTokenCommand */ .Eu6({}), { abortSignal: signal }));
        const token = authorizationData?.[0]?.authorizationToken;
        const [user, password] = Buffer.from(token ?? '', 'base64').toString('utf8').split(':');
        if (!user || !password)
            throw new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-unavailable', 'ECR GetAuthorizationToken: the answer holds no token');
        setup.mask(password);
        return { kind: 'password', user, password, origin: 'with ECR\'s own token' };
    }
    return (others) => ({
        async of(registryHost, repository) {
            const host = (0,_release_image__WEBPACK_IMPORTED_MODULE_1__/* .ecrHost */ .Fd)(registryHost);
            if (!host)
                return others.of(registryHost, repository);
            const id = `ecr ${host.account} ${host.region}`;
            const find = () => {
                const found = known.get(id) ?? login(host);
                known.set(id, found);
                return found;
            };
            return { id, find };
        },
    });
}


/***/ }),

/***/ 5881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Sessions)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8249);
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1695);
/* harmony import */ var _aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5861);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _attempt__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4604);
/* harmony import */ var _fault__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8921);






/** As early as the SDK itself asks its provider for new credentials. */
const BEFORE_EXPIRY = 5 * 60_000;
/**
 * The SDK knows no proxy and no `ca-file`: its clients are given agents that do, and so are the clients that its chain
 * of credentials makes, of which those of SSO take nothing over from the client that asks.
 */
async function wayOf(agents) {
    const requestHandler = await agents?.();
    if (!requestHandler)
        return {};
    const clientConfig = { requestHandler };
    return { ...clientConfig, credentialDefaultProvider: (init) => (0,_aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_3__.defaultProvider)({ ...init, clientConfig }) };
}
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
            const way = await wayOf(this.setup.agents);
            const role = this.setup.roles.get(account);
            const credentials = role ? () => this.credentialsOf(account, role, region) : undefined;
            // Who names a registry so needs it so: its network has no IPv4, or its rules want FIPS. The SDK's settings may say
            // the same; an endpoint of one's own cannot be either.
            const kind = isOwnEndpoint() ? {} : { ...(fips && { useFipsEndpoint: true }), ...(dualStack && { useDualstackEndpoint: true }) };
            client = this.clients.get(key) ?? new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__/* .ECRClient */ .S70({ region, maxAttempts: 1, credentials, ...kind, ...way });
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
            throw (0,_fault__WEBPACK_IMPORTED_MODULE_2__/* .credentialsFailure */ .lg)(thrown);
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
        const sts = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_5__/* .STSClient */ .iM({ region, maxAttempts: 1, ...await wayOf(this.setup.agents) });
        try {
            await this.identify(sts.config.credentials);
            const command = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_5__/* .AssumeRoleCommand */ .QL({ RoleArn: role, RoleSessionName: 'release-action' });
            const answer = await (0,_attempt__WEBPACK_IMPORTED_MODULE_1__/* .inTime */ .RN)(this.setup.clock, {}, `STS AssumeRole of ${role}`, (signal) => sts.send(command, { abortSignal: signal }));
            const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
            if (!AccessKeyId || !SecretAccessKey || !SessionToken) {
                throw new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-unavailable', `STS AssumeRole of ${role}: the answer holds no credentials`);
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
            throw (0,_fault__WEBPACK_IMPORTED_MODULE_2__/* .credentialsFailure */ .lg)(thrown, role);
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


/***/ })

};
;