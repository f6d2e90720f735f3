"use strict";
exports.id = 100;
exports.ids = [100];
exports.modules = {

/***/ 804:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isInput),
/* harmony export */   g: () => (/* binding */ childEnv)
/* harmony export */ });
/** Inputs hold every other secret of the run, and a runner hands them on to each child. */
const INPUT = /^(?:INPUT_|RELEASE_ACTION_)/i;
const isInput = (name) => INPUT.test(name);
/** The environment for a program of somebody else's: ours, without the run's own inputs and the job's token. */
const childEnv = (env) => Object.fromEntries(Object.entries(env).filter(([name]) => !isInput(name) && !/^GITHUB_TOKEN$/i.test(name)));


/***/ }),

/***/ 3350:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var _http_on_abort__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6435);

/** The machine's own time. */
const systemClock = {
    now: () => Date.now(),
    elapsed: () => Math.floor(performance.now()),
    sleep: (milliseconds, signal) => {
        if (signal?.aborted)
            return Promise.resolve();
        return new Promise((resolve) => {
            // Many sleepers on one signal are the way of 40 images, and no leak (incident many-images-warning).
            const letGo = (0,_http_on_abort__WEBPACK_IMPORTED_MODULE_0__/* .onAbort */ .u)(signal, wake);
            const timer = setTimeout(wake, milliseconds);
            function wake() {
                clearTimeout(timer);
                letGo();
                resolve();
            }
        });
    },
};


/***/ }),

/***/ 4717:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ originFor),
/* harmony export */   IP: () => (/* binding */ isSafe),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _release_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9861);

/** Scheme and host of a registry: plain HTTP on loopback, `https` everywhere else. */
const originFor = (registryHost) => `${(0,_release_address__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(registryHost) ? 'http' : 'https'}://${registryHost}`;
/** Whether text that speaks for itself (a realm, a redirect) may be asked: over `https`, or on this machine. */
const isSafe = (url) => url.protocol === 'https:' || (url.protocol === 'http:' && (0,_release_address__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(url.hostname));
/** An address for people: host and path. A query may carry a signature, and the part before `@` a password. */
function spoken(address) {
    const url = new URL(address);
    return `${url.host}${url.pathname}`;
}


/***/ }),

/***/ 56:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ faultOf),
/* harmony export */   Y: () => (/* binding */ WordedFault)
/* harmony export */ });
/** An error that says in its message what went wrong, for people. */
class WordedFault extends Error {
    hint;
    transient;
    constructor(message, { hint, transient, cause }) {
        super(message, { cause });
        this.hint = hint;
        this.transient = transient;
    }
}
// Node's codes, in words; any other code is told as it is. Messages are not: they quote certificates and addresses.
const BROKEN = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection broken',
    EPIPE: 'connection broken',
    ENOTFOUND: 'no such host',
    EAI_AGAIN: 'the host name could not be looked up',
    ETIMEDOUT: 'no connection',
    EHOSTUNREACH: 'host unreachable',
    ENETUNREACH: 'network unreachable',
    EPROTO: 'the TLS handshake failed',
};
const GIVE_CA = 'give the CA of this host, or of the proxy that looks into what goes through it: ca-file (or NODE_EXTRA_CA_CERTS) with the path of its certificate in PEM; '
    + 'where this machine trusts it already, NODE_USE_SYSTEM_CA=1 on Node 22.19 and 24.6 or later';
const CORRECT = 'have the certificate of this host renewed or corrected; and see that the address and the runner’s clock are right';
/** What OpenSSL finds wrong with a certificate: it will find the same again. */
const CERTIFICATE = {
    DEPTH_ZERO_SELF_SIGNED_CERT: ['its certificate is self-signed', GIVE_CA],
    SELF_SIGNED_CERT_IN_CHAIN: ['its certificate comes from a CA that is not trusted here', GIVE_CA],
    UNABLE_TO_GET_ISSUER_CERT: ['its certificate comes from a CA that is not known here', GIVE_CA],
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['its certificate comes from a CA that is not known here', GIVE_CA],
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['its certificate comes from a CA that is not known here, or without its chain', GIVE_CA],
    CERT_UNTRUSTED: ['its certificate is not trusted here', GIVE_CA],
    CERT_HAS_EXPIRED: ['its certificate has expired', CORRECT],
    CERT_NOT_YET_VALID: ['its certificate is not valid yet', CORRECT],
    CERT_REVOKED: ['its certificate has been revoked', CORRECT],
    ERR_TLS_CERT_ALTNAME_INVALID: ['its certificate is of another host', CORRECT],
    HOSTNAME_MISMATCH: ['its certificate is of another host', CORRECT],
};
/** What OpenSSL says where the first bytes that come are no TLS: in its code, or, in Node's EPROTO, in the message alone. */
const NO_TLS = /wrong.version.number|packet.length.too.long|http.request|unknown.protocol/i;
/** An error of node:http, node:https or their sockets, in words; with the proxy that it came through, if any. */
function faultOf(error) {
    if (error instanceof WordedFault)
        return { what: error.message, hint: error.hint, transient: error.transient };
    const fault = plainFaultOf(error);
    return error.through === undefined ? fault : { ...fault, what: `${fault.what}, through ${error.through}` };
}
function plainFaultOf(error) {
    const code = /^\w+$/.test(error.code ?? '') ? error.code : 'connection fault';
    const certificate = CERTIFICATE[code];
    if (certificate)
        return { what: `${certificate[0]} (${code})`, hint: certificate[1], transient: false };
    if (/^ERR_SSL_|^EPROTO$/.test(code) && NO_TLS.test(`${code} ${error.message}`)) {
        return {
            what: `it does not speak TLS (${code}): plain HTTP, most likely`, transient: false,
            hint: 'have it answer over https, or put a proxy with TLS before it: only on this machine (localhost) is plain HTTP spoken',
        };
    }
    if (/CERT|SIGNED|VERIFY|ISSUER/.test(code))
        return { what: `its certificate is refused (${code})`, hint: GIVE_CA, transient: false };
    if (code.startsWith('HPE_'))
        return { what: `the answer is not HTTP (${code})`, transient: true };
    return { what: BROKEN[code] ?? code, hint: code === 'ENOTFOUND' ? 'check how the host is written' : undefined, transient: true };
}


/***/ }),

/***/ 6435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ whyStopped),
/* harmony export */   u: () => (/* binding */ onAbort)
/* harmony export */ });
const told = new WeakMap();
/**
 * Calls `stop` when the signal fires, through one listener a signal. Node chains the listeners of a signal, and one
 * that was removed goes on pointing at the next, as do the old tables of a Set: over the 50 000 requests of a large
 * fleet that keeps tens of megabytes of ended ones. So there are places, used again and again.
 * @returns lets go of it
 */
function onAbort(signal, stop) {
    if (!signal)
        return () => undefined;
    const places = told.get(signal) ?? listenTo(signal);
    const free = places.indexOf(undefined);
    const place = free < 0 ? places.length : free;
    places[place] = stop;
    return () => { if (places[place] === stop)
        places[place] = undefined; };
}
function listenTo(signal) {
    const places = [];
    told.set(signal, places);
    signal.addEventListener('abort', () => { for (const stop of [...places])
        stop?.(); }, { once: true });
    return places;
}
/** Why a signal fired, in words: its reason where somebody gave one. */
const whyStopped = ({ reason }) => reason instanceof Error && reason.name !== 'AbortError' ? reason.message : 'cancelled';


/***/ }),

/***/ 693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ followRedirects),
/* harmony export */   t: () => (/* binding */ followOnOrigin)
/* harmony export */ });
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _address__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4717);


const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const MOST_HOPS = 5;
/**
 * A GET or a HEAD that follows redirects, at most 5. `Authorization` stays behind as soon as another origin is named and is
 * never sent again, not even back at the first origin: whoever names the next hop must not steer a credential.
 * @throws Failure also where a redirect leads away from `https` (onto this machine it may) or nowhere
 */
async function followRedirects(http, request) {
    let next = request;
    for (let hops = 0;; hops++) {
        const answer = await http.request(next);
        const location = answer.headers.location;
        if (!REDIRECTS.has(answer.status) || location === undefined)
            return answer;
        const refuse = (why) => {
            const url = (0,_address__WEBPACK_IMPORTED_MODULE_1__/* .spoken */ .vg)(next.url);
            return new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(request.reason ?? 'registry-unavailable', `${request.method} ${url}: ${why}`, { method: request.method, url, status: answer.status });
        };
        if (hops === MOST_HOPS)
            throw refuse(`more than ${MOST_HOPS} redirects`);
        const from = new URL(next.url);
        const to = URL.canParse(location, next.url) ? new URL(location, from) : undefined;
        if (!to)
            throw refuse('redirected to something that is no address');
        if (!(0,_address__WEBPACK_IMPORTED_MODULE_1__/* .isSafe */ .IP)(to))
            throw refuse(`redirected to ${to.host} without https`);
        next = { ...next, url: to.href, headers: to.origin === from.origin ? next.headers : anonymous(next.headers) };
    }
}
/**
 * What writes, followed by 307 and 308 alone, and on its own origin alone (incident write-redirected: a registry that
 * sends a write to another path, or to another of its own names for it): elsewhere neither the credential goes nor the
 * work.
 * @returns the last answer; a redirect that is not followed is one like any other
 */
async function followOnOrigin(http, request) {
    let next = request;
    for (let hops = 0;; hops++) {
        const answer = await http.request(next);
        const { location } = answer.headers;
        const from = new URL(next.url);
        const to = location !== undefined && URL.canParse(location, next.url) ? new URL(location, from) : undefined;
        const isSame = (answer.status === 307 || answer.status === 308) && to?.origin === from.origin;
        if (!isSame || hops === MOST_HOPS)
            return answer;
        next = { ...next, url: to.href };
    }
}
function anonymous(headers = {}) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}


/***/ }),

/***/ 5834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ troubleOf),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   lU: () => (/* binding */ isLimited)
/* harmony export */ });
/* harmony import */ var _release_passing__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

/** So much of a body is searched for the words of a limit. */
const SEARCHED = 4_096;
/**
 * GitHub's "You have exceeded a secondary rate limit" and "API rate limit exceeded", the distribution specification's
 * code, and Docker Hub's "toomanyrequests: You have reached your pull rate limit".
 */
const LIMIT = /secondary rate limit|rate limit exceeded|exceeded (?:a|the|your) [\w -]{0,40}rate limit|pull rate limit|too ?many ?requests|abuse detection/i;
/**
 * Whether the other side says that it was asked too often. GitHub and GHCR say so with 403 as well, which is then no
 * word on what a login may do (incident limit-as-403).
 */
function isLimited({ status, headers, body }) {
    if (status === 429)
        return true;
    if (status < 400 || status >= 500)
        return false;
    if (status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined))
        return true;
    return LIMIT.test(body.subarray(0, SEARCHED).toString('latin1'));
}
/** What is wrong with an answer and may go right with another try, in words; nothing where another is of no use. */
function troubleOf(answer) {
    if ((0,_release_passing__WEBPACK_IMPORTED_MODULE_0__/* .isPassing */ .WG)(answer.status))
        return String(answer.status);
    return isLimited(answer) ? `${answer.status}, asked too often` : undefined;
}
/**
 * A date of HTTP's three forms (RFC 9110, 5.6.7), of which the last names no zone and means GMT too. `Date.parse` alone
 * takes `-1` and `soon 5` for dates of 2001, which would be to wait for nothing.
 */
function httpDate(text) {
    if (/^[A-Z][a-z]{2,8}, \d/.test(text))
        return Date.parse(text);
    return /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}$/.test(text) ? Date.parse(`${text} GMT`) : NaN;
}
/**
 * How long the other side asks to wait: `Retry-After` (RFC 9110, 10.2.3: seconds, or an HTTP date, which is meant by
 * the clock of who wrote it), or GitHub's `x-ratelimit-reset` (epoch seconds) where nothing is left.
 * @param now epoch milliseconds, where the answer has no date of its own
 * @returns milliseconds
 */
function retryAfter(headers, now) {
    const asked = headers['retry-after']?.trim();
    const own = Date.parse(headers.date ?? '');
    const from = Number.isNaN(own) ? now : own;
    const until = (moment) => (Number.isNaN(moment) ? undefined : Math.max(0, moment - from));
    if (asked !== undefined)
        return /^\d{1,9}(?:\.\d{1,9})?$/.test(asked) ? Math.ceil(Number(asked) * 1_000) : until(httpDate(asked));
    const reset = headers['x-ratelimit-reset'];
    if (headers['x-ratelimit-remaining'] !== '0' || typeof reset !== 'string' || !/^\d{9,11}$/.test(reset))
        return undefined;
    return until(Number(reset) * 1_000);
}


/***/ }),

/***/ 449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ ask_MAX_BYTES),
  b: () => (/* binding */ createAsker)
});

// EXTERNAL MODULE: ./src/adapters/http/address.ts
var address = __webpack_require__(4717);
// EXTERNAL MODULE: ./src/adapters/http/redirect.ts
var redirect = __webpack_require__(693);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/adapters/http/trouble.ts
var trouble = __webpack_require__(5834);
// EXTERNAL MODULE: ./src/adapters/oci/errors.ts + 1 modules
var errors = __webpack_require__(5397);
;// CONCATENATED MODULE: ./src/adapters/oci/challenge.ts
const TOKEN = "[!#$%&'*+.^_`|~\\w-]+";
const PARAMETER = new RegExp(`(${TOKEN})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))`, 'y');
const SCHEME = new RegExp(TOKEN, 'y');
const KNOWN = ['realm', 'service', 'scope', 'error'];
/**
 * Reads `WWW-Authenticate` (RFC 9110, 11.6.1): several challenges, in one header or in many that were joined, whose
 * quoted strings may hold commas. Gitea offers Bearer with `scope="*"`, then Basic.
 */
function parseChallenges(header) {
    const challenges = [];
    let at = 0;
    const match = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(header);
        if (found)
            at = pattern.lastIndex;
        return found;
    };
    while (at < header.length) {
        const parameter = match(PARAMETER);
        const last = challenges.at(-1);
        if (parameter) {
            const name = KNOWN.find((known) => known === parameter[1].toLowerCase());
            if (name && last)
                last[name] ??= parameter[2]?.replace(/\\(.)/g, '$1') ?? parameter[3];
            continue;
        }
        const scheme = match(SCHEME);
        if (scheme)
            challenges.push({ scheme: scheme[0].toLowerCase() });
        else
            at++;
    }
    return challenges;
}
/** The challenge to answer: a token before a password, as docker does; nothing where neither is offered. */
function choose(challenges) {
    return challenges.find(({ scheme, realm }) => scheme === 'bearer' && realm)
        ?? challenges.find(({ scheme }) => scheme === 'basic');
}
/** The actions that a challenge's scope names for one repository, e.g. `delete`. */
function actionsFor(scope, repository) {
    const prefix = `repository:${repository}:`;
    return (scope ?? '').split(' ')
        .filter((one) => one.startsWith(prefix))
        .flatMap((one) => one.slice(prefix.length).split(','))
        .filter((action) => /^(?:[a-z]{1,20}|\*)$/.test(action));
}

// EXTERNAL MODULE: ./src/adapters/oci/docker-hub.ts
var docker_hub = __webpack_require__(8946);
;// CONCATENATED MODULE: ./src/adapters/oci/known-realms.ts

/**
 * Registries whose answer to a request without a token is known: the token can be asked for at once, which saves the
 * request that only earns a 401. As their challenges name them; where one has changed, its challenge is read after all.
 */
const KNOWN_REALMS = new Map([
    ['ghcr.io', { realm: 'https://ghcr.io/token', service: 'ghcr.io' }],
    [docker_hub/* DOCKER_HUB */.Xb, { realm: 'https://auth.docker.io/token', service: 'registry.docker.io' }],
    ['registry.gitlab.com', { realm: 'https://gitlab.com/jwt/auth', service: 'container_registry' }],
]);

// EXTERNAL MODULE: ./src/adapters/oci/patiently.ts
var patiently = __webpack_require__(7784);
// EXTERNAL MODULE: ./src/adapters/oci/realm.ts
var oci_realm = __webpack_require__(5429);
;// CONCATENATED MODULE: ./src/adapters/oci/credential.ts
/** The value of `Authorization: Basic` (RFC 7617, UTF-8), masked before anybody can see it. */
function basic(user, password, mask) {
    const encoded = Buffer.from(`${user}:${password}`).toString('base64');
    mask(encoded);
    return `Basic ${encoded}`;
}

;// CONCATENATED MODULE: ./src/adapters/oci/scheme.ts

/** Whether a challenge asks for just what was sent. A service that it does not name again is the same one. */
function isFor(scheme, { scheme: asked, realm, service }) {
    if (scheme.kind !== 'bearer')
        return scheme.kind === asked;
    return asked === 'bearer' && realm === scheme.named.realm && (service ?? scheme.named.service) === scheme.named.service;
}
/** A password is shown as it is where that is asked for; nothing else can be. */
const basicScheme = (credential, mask) => credential.kind === 'password' ? { kind: 'basic', header: basic(credential.user, credential.password, mask) } : undefined;

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/adapters/oci/login-hint.ts
var login_hint = __webpack_require__(4797);
// EXTERNAL MODULE: ./src/adapters/oci/page.ts
var oci_page = __webpack_require__(1139);
;// CONCATENATED MODULE: ./src/adapters/oci/token-request.ts









const MAX_BYTES = 1024 * 1024;
const MOST_HOPS = 5;
const REDIRECTS = new Set([301, 302, 307, 308]);
/** Seconds that a token is good for where nothing else is said (the token specification's default). */
const DEFAULT_LIFETIME = 60;
// The header takes printable ASCII alone; anything else would be a fault of ours when it is sent. A null beside the
// value that counts is none, and seconds come as text too (distribution#1746).
const Word = dist/* optional */.lqM(dist/* fallback */.NpB(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* trim */.Bqr(), dist/* regex */.yGV(/^[\x21-\x7e]*$/)), ''));
const Seconds = dist/* pipe */.FsL(dist/* union */.KCZ([dist/* number */.aig(), dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\s*\d/), dist/* transform */.pdi(Number))]), dist/* finite */.E2x(), dist/* gtValue */.zYL(0));
const Body = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({
    token: Word,
    access_token: Word,
    expires_in: dist/* optional */.lqM(dist/* fallback */.NpB(Seconds, DEFAULT_LIFETIME), DEFAULT_LIFETIME),
}));
/**
 * Asks a token server for one token over all of `scopes` (https://distribution.github.io/distribution/spec/auth/token/,
 * for identity tokens …/auth/oauth/). A read: tried again, bounded and visibly.
 * @throws Failure `registry-denied` where it refuses, `registry-unavailable` where it cannot be had or read
 */
async function requestToken(http, server, scopes, mask, call) {
    const answer = await ask(http, question(server, scopes, mask), call);
    if (answer.status < 200 || answer.status > 299)
        throw refusal(answer, server);
    const parsed = dist/* safeParse */.xLC(Body, answer.body.toString('utf8').replace(/^\uFEFF/, ''));
    const value = parsed.success ? parsed.output.token || parsed.output.access_token : undefined;
    if (!parsed.success || !value) {
        const page = (0,oci_page/* pageIn */.n)(answer);
        const message = `${server.realm.host} answered ${answer.status} without a token for ${server.registry}${page ? `, but with ${page}` : ''}`;
        throw new failure/* Failure */.HR('registry-unavailable', message, { status: answer.status, url: (0,address/* spoken */.vg)(answer.url) });
    }
    mask(value);
    return { value, lifetime: parsed.output.expires_in * 1000 };
}
/** Follows redirects on the server's own origin, as a missing slash brings: a login goes nowhere else. */
async function ask(http, question, call) {
    for (let url = question.url, hops = 0;; hops++) {
        // The body goes along after 301 and 302 too: asking without it would be asking for nothing.
        const answer = await http.request({ ...question, url, ...call, maxBytes: MAX_BYTES, retry: true });
        const next = hops < MOST_HOPS ? nextOf(answer) : undefined;
        if (!next || next.origin !== new URL(url).origin)
            return answer;
        url = next.href;
    }
}
/** Where an answer redirects to. Behind a proxy that ends TLS a server names itself by `http`. */
function nextOf({ status, headers: { location }, url }) {
    if (!REDIRECTS.has(status) || location === undefined || !URL.canParse(location, url))
        return undefined;
    const next = new URL(location, url);
    return url.startsWith('https:') ? (0,oci_realm/* secured */.u)(next, new URL(url).hostname) : next;
}
function question({ realm, service, credential }, scopes, mask) {
    if (credential.kind === 'identity') {
        const form = new URLSearchParams({
            grant_type: 'refresh_token',
            client_id: 'release-action',
            refresh_token: credential.token,
            scope: scopes.join(' '),
        });
        if (service !== undefined)
            form.set('service', service);
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        return { method: 'POST', url: realm.href, headers, body: form.toString() };
    }
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    if (credential.kind === 'anonymous')
        return { method: 'GET', url: url.href };
    return { method: 'GET', url: url.href, headers: { authorization: basic(credential.user, credential.password, mask) } };
}
function refusal(answer, { realm, registry, credential: { origin } }) {
    const { status, retryAfter } = answer;
    // A limit that comes as 403 is no word on the login (incident limit-as-403).
    const transient = (0,trouble/* troubleOf */.LH)(answer) !== undefined;
    const detail = { status, url: (0,address/* spoken */.vg)(answer.url), transient, retryAfter };
    const next = nextOf(answer);
    const words = `${next ? `${realm.host} redirects to ${next.host} and` : realm.host} gave no token for ${registry}`;
    if (transient || ![400, 401, 403].includes(status)) {
        return new failure/* Failure */.HR('registry-unavailable', `${words} (${(0,errors/* inWords */.r4)(answer)})`, detail);
    }
    return new failure/* Failure */.HR('registry-denied', `${words} ${origin} (${(0,errors/* inWords */.r4)(answer)})`, {
        ...detail, hint: (0,login_hint/* loginHint */.t)(registry, origin, 'log in to'),
    });
}

;// CONCATENATED MODULE: ./src/adapters/oci/tokens.ts



/** A token with less time left (milliseconds) may end on its way. */
const MARGIN = 5_000;
/**
 * The tokens of one registry. One token serves all its repositories, since every token is a request; a repository
 * that it does not serve gets its own (token servers that ignore all scopes but one, or refuse all for one).
 */
class Tokens {
    access;
    clock;
    request;
    shared;
    alone = new Map();
    /**
     * @param access what is asked for, e.g. `pull,push`
     * @param request asks for one token over these scopes
     */
    constructor(repositories, access, clock, request) {
        this.access = access;
        this.clock = clock;
        this.request = request;
        this.shared = { actions: new Map(repositories.map((name) => [name, new Set(access.split(','))])) };
    }
    /** A token for a repository, refreshed where less than 5 s of it are left. */
    async current(repository, call) {
        const grant = this.grantOf(repository);
        if (grant.token && grant.token.expiresAt - this.clock.elapsed() >= MARGIN)
            return grant.token;
        try {
            return await this.ask(grant, call);
        }
        catch (thrown) {
            // One repository that is not ours makes some servers (GHCR) refuse the token for all: learn which it is. A 401
            // is of the password: every further try brings the account nearer to being locked.
            const denied = thrown instanceof failure/* Failure */.HR && thrown.reason === 'registry-denied' && thrown.status !== 401;
            if (!denied || grant.actions.size === 1)
                throw thrown;
            return this.ask(this.alone.get(repository) ?? this.separate(repository), call);
        }
    }
    /**
     * Takes note of a 401 that a token got.
     * @returns whether `current` has anything else to offer
     */
    refused(token, repository, challenge) {
        const grant = this.grantOf(repository);
        if (grant.token !== token)
            return true; // another request has already seen to it
        const asked = grant.actions.get(repository);
        const missing = actionsFor(challenge?.scope, repository).filter((action) => !asked?.has(action));
        if (missing.length > 0) {
            this.separate(repository, missing);
            return true;
        }
        if (token.taken.has(repository) && challenge?.error !== 'insufficient_scope') {
            grant.token = undefined; // it ended early
            return true;
        }
        if (grant.actions.size === 1)
            return false;
        this.separate(repository);
        return true;
    }
    grantOf(repository) {
        const own = this.alone.get(repository);
        return own ?? (this.shared.actions.has(repository) ? this.shared : this.separate(repository));
    }
    separate(repository, more = []) {
        const before = this.alone.get(repository)?.actions.get(repository) ?? this.access.split(',');
        const grant = { actions: new Map([[repository, new Set([...before, ...more])]]) };
        this.alone.set(repository, grant);
        return grant;
    }
    /** Asks once for everybody who wants this token now. Whoever began may be cancelled: then the next one asks. */
    async ask(grant, call) {
        for (;;) {
            const asking = (grant.asking ??= { token: this.fetch(grant, call), signal: call.signal });
            try {
                return await (0,patiently/* patiently */.d)(asking.token, call.signal, 'waiting for a token of the registry');
            }
            catch (thrown) {
                if (call.signal?.aborted || !asking.signal?.aborted)
                    throw thrown;
            }
        }
    }
    async fetch(grant, call) {
        try {
            const scopes = [...grant.actions].map(([name, actions]) => `repository:${name}:${[...actions].join(',')}`);
            const { value, lifetime } = await this.request(scopes, call);
            return (grant.token = { value, expiresAt: this.clock.elapsed() + lifetime, taken: new Set() });
        }
        finally {
            grant.asking = undefined;
        }
    }
}

;// CONCATENATED MODULE: ./src/adapters/oci/login.ts









/** What is asked of an image at once, as soon as it is known how: source, target, way back and history. */
const ASKED_AT_ONCE = 4;
/** More remedies than one refusal can have: renewed by another request, widened, refreshed, asked for alone. */
const MOST_TRIES = 6;
/** How often one request may be told another way to log in: from Basic to Bearer, to another realm. */
const MOST_CHANGES = 2;
/** Nexus answers an anonymous read with 400, others with 403 or 404 (incident login-never-shown). */
const UNASKED = new Set([400, 403, 404]);
/** One login of one registry, shared by every request of the run that needs it. */
class Login {
    parts;
    scheme;
    /** Where a repository was told another way than the others. */
    own = new Map();
    scout;
    credential;
    unshown = '';
    /** What was known beforehand of the token server proved wrong. */
    moved = false;
    constructor(parts) {
        this.parts = parts;
    }
    /** The credential that was shown, in words, or that none was, and why. */
    get words() {
        if (this.unshown !== '')
            return `anonymously: ${this.unshown}`;
        return this.credential?.origin ?? 'anonymously';
    }
    /**
     * Sends a request with the login it needs. A 401 was not applied, whatever the method, nor was another refusal of
     * somebody anonymous: after it the same request goes out with a better login, where there is one.
     * @returns the answer; a 401 only where no login is left to try
     */
    async ask(repository, send, call) {
        if (!this.scheme && this.scout)
            await (0,patiently/* patiently */.d)(this.scout, call.signal, `${this.parts.host} did not answer the first request of the run`);
        const asking = { repository, call, changes: 0 };
        if (!this.scheme && !this.scout)
            return this.lead(asking, send);
        return this.insist(asking, send);
    }
    /** The first request of all goes alone, until it is known how to log in: the others would each learn the same. */
    async lead(asking, send) {
        const { http, host, repositories } = this.parts;
        http.warm?.((0,address/* originFor */.Ag)(host), repositories.length * ASKED_AT_ONCE);
        let arrived = () => { };
        this.scout = new Promise((resolve) => { arrived = resolve; });
        try {
            if (!await this.foreknow(asking).catch(notAsked)) {
                const answer = await send();
                const learned = await this.mend(answer, asking).catch(notAsked);
                if (!learned && !this.isChallenge(answer))
                    this.scheme ??= { kind: 'open' };
                if (!learned)
                    return answer;
            }
        }
        finally {
            this.scout = undefined;
            arrived();
        }
        return this.insist(asking, send);
    }
    async insist(asking, send) {
        const { repository, call } = asking;
        for (let tries = 1;; tries++) {
            const scheme = (asking.sent = this.schemeOf(repository));
            const token = (asking.token = scheme?.kind === 'bearer' ? await scheme.tokens.current(repository, call).catch(notAsked) : undefined);
            const answer = await send(token ? `Bearer ${token.value}` : scheme?.kind === 'basic' ? scheme.header : undefined);
            if (!this.isChallenge(answer))
                token?.taken.add(repository);
            if (tries === MOST_TRIES || !await this.mend(answer, asking).catch(notAsked))
                return answer;
        }
    }
    schemeOf(repository) {
        return this.own.get(repository) ?? this.scheme;
    }
    /** Only the registry itself may ask for a login, not a storage it redirected to. */
    isOwn({ url }) {
        return new URL(url).origin === new URL((0,address/* originFor */.Ag)(this.parts.host)).origin;
    }
    isChallenge(answer) {
        return answer.status === 401 && this.isOwn(answer);
    }
    /** @returns whether the request may be sent again with another login */
    async mend(answer, asking) {
        if (this.isChallenge(answer))
            return this.answerChallenge(challengeOf(answer), asking);
        const anonymous = !asking.sent || asking.sent.kind === 'open';
        return anonymous && UNASKED.has(answer.status) && this.isOwn(answer) && this.inquire(answer.status, asking);
    }
    async answerChallenge(challenge, asking) {
        const { sent, token, repository } = asking;
        if (sent?.kind === 'bearer' && token && (!challenge || isFor(sent, challenge))) {
            return sent.tokens.refused(token, repository, challenge);
        }
        if (this.schemeOf(repository) !== sent)
            return true;
        if (challenge)
            return !(sent && isFor(sent, challenge)) && this.learn(challenge, asking);
        return (!sent || sent.kind === 'open') && this.inquire(401, asking);
    }
    /** Asks at the front door how to log in, where there is a login to show, or where a 401 did not say it. */
    async inquire(status, asking) {
        const { signal } = asking.call;
        const credential = (this.credential ??= await this.parts.source.find(signal));
        if (credential.kind === 'anonymous' && status !== 401)
            return false;
        const front = await this.parts.front(signal);
        const challenge = this.isChallenge(front) ? challengeOf(front) : undefined;
        if (challenge)
            return this.learn(challenge, asking);
        const said = status === 401 ? 'its 401 does not say how to log in' : 'it asks for no login';
        this.unshown = credential.kind === 'anonymous' ? said : `${said}, so ${credential.origin.replace('with ', '')} was not shown`;
        return false;
    }
    /** Takes a challenge for the way to log in. @returns whether we can */
    async learn(challenge, asking) {
        const { host, realms, source, mask } = this.parts;
        if (asking.changes++ >= MOST_CHANGES)
            return false;
        const realm = challenge.scheme === 'bearer' ? await (0,oci_realm/* trustedRealm */.D)(host, challenge.realm ?? '', realms) : undefined;
        const credential = (this.credential ??= await source.find(asking.call.signal));
        if (this.schemeOf(asking.repository) !== asking.sent)
            return true; // another request has learned it meanwhile
        const { realm: named = '', service } = challenge;
        const scheme = realm ? this.bearer(realm, { realm: named, service }, asking.repository) : basicScheme(credential, mask);
        if (!scheme) {
            if (credential.kind === 'identity')
                this.unshown = `it wants a password, and ${credential.origin.replace('with ', '')} is a token`;
            return false;
        }
        this.unshown = '';
        if (!this.scheme || this.scheme.kind === 'open')
            this.scheme = scheme;
        else
            this.own.set(asking.repository, scheme);
        return true;
    }
    /**
     * Asks for a token at once where it is known who gives it. A refusal is this login's own; trouble that passes would
     * be met on the long way too; anything else says that the server has moved, and the registry is asked.
     */
    async foreknow({ repository, call }) {
        const { host, source } = this.parts;
        const known = this.moved ? undefined : KNOWN_REALMS.get(host);
        if (!known)
            return false;
        this.credential ??= await source.find(call.signal);
        const scheme = this.bearer(new URL(known.realm), known, repository);
        try {
            await scheme.tokens.current(repository, call);
        }
        catch (thrown) {
            this.moved = thrown instanceof failure/* Failure */.HR && thrown.reason === 'registry-unavailable' && !thrown.transient;
            if (!this.moved)
                throw thrown;
            return false;
        }
        this.scheme = scheme;
        return true;
    }
    /** Of the whole login, or where the others log in otherwise of this repository alone. */
    bearer(realm, named, repository) {
        const { host, repositories, access, clock, http, mask } = this.parts;
        const credential = this.credential ?? { kind: 'anonymous', origin: 'anonymously' };
        const server = { registry: host, realm, service: named.service, credential };
        const all = this.scheme && this.scheme.kind !== 'open' ? [repository] : repositories;
        const tokens = new Tokens(all, access, clock, (scopes, call) => requestToken(http, server, scopes, mask, call));
        return { kind: 'bearer', tokens, named };
    }
}
/** A request that was to have a login, and has none, did nothing, whatever became of the one for the login. */
function notAsked(thrown) {
    throw thrown instanceof failure/* Failure */.HR ? (0,failure/* beforeSending */.wX)(thrown) : thrown;
}
function challengeOf(answer) {
    return choose(parseChallenges(answer.headers['www-authenticate'] ?? ''));
}

// EXTERNAL MODULE: ./src/adapters/oci/once.ts
var once = __webpack_require__(6065);
;// CONCATENATED MODULE: ./src/adapters/oci/session.ts






/** Bytes of what `/v2/` answers; it is an empty object or an error. */
const session_MAX_BYTES = 1024 * 1024;
/**
 * One registry, with every login that the run has for it: repositories with one credential share one, and a
 * namespace may have its own (incident login-per-namespace).
 */
class Session {
    parts;
    logins = new Map();
    known = new Map();
    front = (0,once/* once */.O)((signal) => this.knock(signal));
    sorted = (0,once/* once */.O)(() => this.sort());
    constructor(parts) {
        this.parts = parts;
    }
    /** The credential that was shown for a repository, in words. */
    loginOf(repository) {
        return this.known.get(repository)?.words ?? 'anonymously';
    }
    /** Sends a request with the login that its repository needs; see `Login.ask`. */
    async ask(repository, send, call) {
        const login = this.known.get(repository) ?? await this.find(repository);
        return login.ask(repository, send, call);
    }
    async find(repository) {
        await this.sorted();
        const login = this.known.get(repository) ?? await this.open(repository, []);
        this.known.set(repository, login);
        return login;
    }
    /** The run's repositories by the login that is meant for each. */
    async sort() {
        const { host, repositories, credentials } = this.parts;
        const ids = await Promise.all(repositories.map(async (name) => (await credentials.of(host, name)).id));
        for (const [at, name] of repositories.entries()) {
            this.known.set(name, await this.open(name, repositories.filter((_, other) => ids[other] === ids[at])));
        }
    }
    async open(repository, repositories) {
        const { credentials, ...parts } = this.parts;
        const source = await credentials.of(parts.host, repository);
        const login = this.logins.get(source.id) ?? new Login({ ...parts, repositories, source, front: this.front });
        this.logins.set(source.id, login);
        return login;
    }
    /** What the registry answers to somebody who names no repository and shows no login. */
    async knock(signal) {
        const { host, http } = this.parts;
        const url = `${(0,address/* originFor */.Ag)(host)}/v2/`;
        const answer = await http.request({ method: 'GET', url, signal, maxBytes: session_MAX_BYTES, retry: true });
        const transient = (0,trouble/* troubleOf */.LH)(answer) !== undefined;
        if (!transient && answer.status < 500)
            return answer;
        // Nobody knows now whether the refusal of somebody anonymous would be the refusal of this login.
        throw new failure/* Failure */.HR('registry-unavailable', `${host} answered ${(0,errors/* inWords */.r4)(answer)} at /v2/, where it says how to log in`, {
            status: answer.status, method: 'GET', url: (0,address/* spoken */.vg)(url), transient, retryAfter: answer.retryAfter,
        });
    }
}

;// CONCATENATED MODULE: ./src/adapters/oci/ask.ts



/** Bytes of a manifest or of an image's config; the specification asks registries for 4 MiB of manifest. */
const ask_MAX_BYTES = 4 * 1024 * 1024;
/**
 * Milliseconds for a write: a registry that has to copy or to check may take many times as long as for a read, and to
 * cut it off leaves a tag that nobody knows the state of (incident slow-put). The caller's budget ends it earlier.
 */
const WRITE_TIMEOUT = 30_000;
function createAsker({ images, ...parts }) {
    const { http } = parts;
    const sessions = new Map();
    function sessionOf({ registry: host }) {
        const known = sessions.get(host);
        if (known)
            return known;
        const there = images.filter(({ registry }) => registry === host);
        const session = new Session({ ...parts, host, repositories: there.map(({ repository }) => repository) });
        sessions.set(host, session);
        return session;
    }
    return {
        ask(image, path, { maxBytes = ask_MAX_BYTES, stays = false, isOnce = false, ...request }, { signal, onTrouble }) {
            const url = /^https?:/.test(path) ? path : `${(0,address/* originFor */.Ag)(image.registry)}/v2/${image.repository}/${path}`;
            return sessionOf(image).ask(image.repository, (authorization) => {
                const headers = { ...request.headers, ...(authorization && { authorization }) };
                const whole = { ...request, signal, onTrouble, url, headers, maxBytes };
                const { method } = request;
                if (method !== 'GET' && method !== 'HEAD')
                    return (0,redirect/* followOnOrigin */.t)(http, { timeoutMs: WRITE_TIMEOUT, ...whole, retry: false });
                return stays ? (0,redirect/* followOnOrigin */.t)(http, { ...whole, retry: true }) : (0,redirect/* followRedirects */.F)(http, { ...whole, method, retry: !isOnce });
            }, { signal, onTrouble });
        },
        doing(verb, image, reference) {
            const what = `${image.name}${reference.includes(':') ? '@' : ':'}${reference}`;
            return { verb, what, registry: image.registry, login: sessionOf(image).loginOf(image.repository) };
        },
    };
}


/***/ }),

/***/ 8946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xb: () => (/* reexport safe */ _release_image__WEBPACK_IMPORTED_MODULE_0__.Xb),
/* harmony export */   pe: () => (/* binding */ DOCKER_HUB_KEY),
/* harmony export */   rQ: () => (/* reexport safe */ _release_image__WEBPACK_IMPORTED_MODULE_0__.rQ)
/* harmony export */ });
/* harmony import */ var _release_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1000);

/** What docker's config and its helpers call Docker Hub. */
const DOCKER_HUB_KEY = 'https://index.docker.io/v1/';


/***/ }),

/***/ 5397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g5: () => (/* binding */ failureOf),
  r4: () => (/* reexport */ oci_said/* inWords */.r),
  W0: () => (/* binding */ isAbsent)
});

// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/adapters/http/address.ts
var address = __webpack_require__(4717);
// EXTERNAL MODULE: ./src/adapters/http/trouble.ts
var trouble = __webpack_require__(5834);
// EXTERNAL MODULE: ./src/adapters/oci/login-hint.ts
var login_hint = __webpack_require__(4797);
// EXTERNAL MODULE: ./src/adapters/oci/page.ts
var page = __webpack_require__(1139);
;// CONCATENATED MODULE: ./src/adapters/oci/rule.ts
/** Harbor, Quay, GitLab, Docker Hub and Google say "immutable" or "immutability"; Nexus that it "does not allow updating assets". */
const IMMUTABLE = /immutab|not allow updating/i;
const TAKEN = /immutab|already exists|overwr(?:ite|itt|iting)/i;
/** Azure: 405 REGISTRY_DISALLOWED_OPERATION, "The operation is disallowed on this registry, repository or image". */
const LOCKED = /disallowed[ _]operation|operation is disallowed|write[- ]?protected/i;
/** In other words for the same, where the status leaves no doubt that it is the tag which is meant. */
const LOCKED_TAG = /\block(?:ed)?\b/i;
/** All that distribution says in its read-only mode: 405 UNSUPPORTED, "The operation is unsupported." */
const READ_ONLY = /^$|unsupported|read-?only|maintenance/i;
const wordsOf = ({ code = '', message = '' }) => `${code} ${message}`;
/** Whether a registry says that somebody has locked a tag. */
const isLocked = (status, said) => status === 423 || LOCKED.test(wordsOf(said)) || ([405, 409, 412].includes(status) && LOCKED_TAG.test(wordsOf(said)));
/**
 * The rule by which a registry refused to move a tag, where it tells one: its tags are immutable, this one is locked,
 * or nothing may be written just now.
 * @param words status, code and message, fit to be shown
 */
function ruleAgainst({ what, registry }, status, said, words) {
    const tag = what.slice(what.lastIndexOf(':') + 1);
    const isTaken = (status === 409 || status === 412 ? TAKEN : IMMUTABLE).test(wordsOf(said));
    if (isTaken) {
        return {
            reason: 'tag-immutable', message: `${registry} does not let ${what} move: its tags are immutable (${words})`,
            hint: `make tags of this repository mutable, at least "${tag}"`,
        };
    }
    if (isLocked(status, said)) {
        return {
            reason: 'tag-immutable', message: `${registry} does not let ${what} move: it is locked (${words})`,
            hint: `unlock "${tag}" and its repository (in Azure: az acr repository update --write-enabled true)`,
        };
    }
    const generic = said.code === undefined || said.code === 'UNSUPPORTED';
    if (status !== 405 || !generic || !READ_ONLY.test(said.message ?? ''))
        return undefined;
    return {
        reason: 'registry-denied', message: `${registry} is read-only just now: ${what} was not moved (${words})`,
        hint: 'wait until the registry’s maintenance is over, then run this again',
    };
}

// EXTERNAL MODULE: ./src/adapters/oci/said.ts
var oci_said = __webpack_require__(6009);
;// CONCATENATED MODULE: ./src/adapters/oci/errors.ts








const VERBS = { read: ['GET', 'reading'], write: ['PUT', 'moving'], untag: ['DELETE', 'deleting'], upload: ['PUT', 'copying to'] };
/** The specification's codes, Harbor's `NOT_FOUND`, and Quay's `TAG_EXPIRED`, which it keeps for a tag that was deleted. */
const NO_MANIFEST = /^(?:(?:MANIFEST|NAME|TAG|REPOSITORY)_(?:UNKNOWN|NOT_FOUND|EXPIRED)|NOT_FOUND)$/;
/** A manifest that names what the registry has not, or has no more. */
const PART_MISSING = new Set(['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN']);
/** Go's and nginx's words for a request without TLS. */
const WANTS_TLS = /HTTP request (?:was sent )?to (?:an )?HTTPS (?:server|port)/i;
const SEARCHED = 4_096;
/**
 * Whether the registry itself says that there is no such manifest (or, for blobs, blob). A 404 alone does not: a proxy
 * answers 404 too, and "absent" makes a promote go on.
 */
function isAbsent(answer, of = 'manifest') {
    const { code } = answer.status === 404 ? (0,oci_said/* readSaid */.y)(answer.body) : {};
    return code !== undefined && (NO_MANIFEST.test(code) || (of === 'blob' && code === 'BLOB_UNKNOWN'));
}
/** What says "never", and a registry that is full (507, RFC 4918). */
const NEVER = new Set([501, 505, 507]);
/** Whether another try may help. What a 5xx did to a write is not known: the caller has to look. */
function isTransient(answer, verb) {
    const { status } = answer;
    return (0,trouble/* troubleOf */.LH)(answer) !== undefined || (verb !== 'read' && status >= 500 && !NEVER.has(status));
}
/**
 * The failure that an unexpected answer is. What a registry says in its own JSON decides, with any 4xx, and its words
 * are the message's (incidents locked-tag, policy-refusal).
 */
function failureOf(answer, doing) {
    const { status, retryAfter } = answer;
    const { verb, what, registry } = doing;
    const said = (0,oci_said/* readSaid */.y)(answer.body);
    const words = (0,oci_said/* inWords */.r)(answer, said);
    const [method, act] = VERBS[verb];
    const transient = isTransient(answer, verb);
    const detail = { status, method, url: (0,address/* spoken */.vg)(answer.url), transient, retryAfter };
    if (status === 400 && WANTS_TLS.test(answer.body.subarray(0, SEARCHED).toString('latin1'))) {
        return new failure/* Failure */.HR('registry-unavailable', `${registry} was asked ${act} ${what} over plain HTTP, and speaks TLS`, {
            ...detail, hint: 'only addresses on this machine are spoken to over plain HTTP: name the registry by another of its names',
        });
    }
    if (transient || status >= 500) {
        const wait = retryAfter === undefined ? undefined : `${Math.ceil(retryAfter / 1_000)} s`;
        const hint = wait ?? ((0,trouble/* isLimited */.lU)(answer) ? 'some minutes' : undefined);
        return new failure/* Failure */.HR('registry-unavailable', `${registry} failed at ${act} ${what} (${words})`, {
            ...detail, hint: status === 507 || /no space left/i.test(said.message ?? '') ? `make room in ${registry}, then run this again` : hint && `wait ${hint}, then run this again`,
        });
    }
    if (verb === 'write' && (status === 400 || status === 404) && said.code !== undefined && PART_MISSING.has(said.code)) {
        return new failure/* Failure */.HR('source-missing', `${registry} has lost a part of the build that ${what} was to show (${words})`, {
            ...detail, hint: 'a clean-up took it: publish the build again, or choose another one (release-action history)',
        });
    }
    if (verb === 'upload' && (status === 400 || status === 404) && said.code !== undefined && PART_MISSING.has(said.code)) {
        return new failure/* Failure */.HR('registry-unavailable', `${registry} misses a part of ${what} that it took or said to have (${words})`, { ...detail, transient: true });
    }
    const rule = verb === 'write' && status >= 400 ? ruleAgainst(doing, status, said, words) : undefined;
    if (rule)
        return new failure/* Failure */.HR(rule.reason, rule.message, { ...detail, hint: rule.hint });
    if (verb === 'untag' && (status === 400 || status === 405) && !isLocked(status, said)) {
        return new failure/* Failure */.HR('registry-denied', `${registry} cannot delete a tag (docker-registry 2.8 and others cannot): ${what} stays (${words})`, {
            ...detail, hint: 'mend what failed and run this again to finish it, or have the registry’s administrator remove the tag’s link; '
                + 'to delete it by digest would take every tag of that build',
        });
    }
    if (status === 401 || status === 403 || (status >= 400 && (verb !== 'read' || isRefusal(status, said)))) {
        // A media type or a rule that stands against a copy is no word on the login.
        const reason = verb === 'upload' && status !== 401 && status !== 403 ? 'registry-unavailable' : 'registry-denied';
        return new failure/* Failure */.HR(reason, `${registry} refused ${act} ${what} ${doing.login} (${words})`, {
            ...detail, hint: (0,page/* pageIn */.n)(answer) && status !== 401 ? (0,page/* proxyHint */.C)(registry) : hintFor(doing, status, said),
        });
    }
    return new failure/* Failure */.HR('registry-unavailable', unexpected(answer, doing, words), {
        ...detail, hint: redirectHint(answer) ?? `check that ${registry} is the registry itself, and that no proxy answers in its place`,
    });
}
/** Its own words make a 4xx a refusal; a 404 only where it is not the word for something that is not there. */
const isRefusal = (status, { code, message }) => status === 404 ? code !== undefined && !/UNKNOWN$|NOT_FOUND$/.test(code) : code !== undefined || message !== undefined;
function unexpected(answer, { verb, what, registry }, words) {
    const host = redirectHost(answer);
    if (host !== undefined && verb !== 'read') {
        return `${registry} redirects ${VERBS[verb][1]} ${what} to ${host} (${words}): what writes is followed on its own origin alone`;
    }
    const front = answer.status === 404 ? '; this 404 is not the registry’s own word for "no such manifest"' : '';
    return `${registry} answered ${words} for ${what}${front}`;
}
function redirectHost({ status, headers, url }) {
    const { location = '' } = headers;
    return status >= 300 && status < 400 && location !== '' && URL.canParse(location, url) ? new URL(location, url).host : undefined;
}
function redirectHint(answer) {
    const host = redirectHost(answer);
    return host === undefined || host === new URL(answer.url).host ? undefined : `where ${host} is the registry, name the images by it`;
}
function hintFor({ verb, registry, login }, status, { code = '', message = '' }) {
    if (/permission_denied: write_package|installation not allowed to/i.test(message)) {
        return 'link the package to the repository (package settings, Manage Actions access, role Write), ' +
            'and give the job permissions: packages: write';
    }
    // No login mends what a rule forbids: Harbor's PROJECTPOLICYVIOLATION, a scan that is missing, a quota.
    if (status === 412 || /polic(?:y|ies)|vulnerabilit|quota/i.test(`${code} ${message}`)) {
        return `that is a rule of ${registry}: see its settings for this repository, or ask who keeps it`;
    }
    return status === 401 || status === 403 ? (0,login_hint/* loginHint */.t)(registry, login, verb === 'read' ? 'read' : 'write to') : undefined;
}


/***/ }),

/***/ 4797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ loginHint)
/* harmony export */ });
/** What to do about a credential that was not enough, by the words in which it is told. */
function loginHint(registry, login, act) {
    const line = `add a line ${registry}=user:password to registry-auth`;
    if (login === 'anonymously')
        return `${line}, or run docker login ${registry} before`;
    if (login.startsWith('anonymously ('))
        return `mend that, or ${line}`;
    if (login.startsWith('anonymously:')) {
        return `check that ${registry} is the registry itself: at /v2/ it has to answer 401 and say how to log in (WWW-Authenticate)`;
    }
    const where = act === 'log in to' ? registry : 'the repository';
    return `check that this login may ${act} ${where}, and that it has not expired`;
}


/***/ }),

/***/ 6065:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/* harmony import */ var _patiently__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7784);

/**
 * Work that many wait for and that is done once. Whoever began it may be cancelled, and it with them: then the next one
 * begins it anew.
 */
function once(work) {
    let begun;
    return async (signal) => {
        for (;;) {
            const mine = (begun ??= { result: work(signal), signal });
            try {
                return await (0,_patiently__WEBPACK_IMPORTED_MODULE_0__/* .patiently */ .d)(mine.result, signal, 'waiting for the registry to say how to log in');
            }
            catch (thrown) {
                if (mine.signal?.aborted && begun === mine)
                    begun = undefined;
                if (signal?.aborted || !mine.signal?.aborted)
                    throw thrown;
            }
        }
    };
}


/***/ }),

/***/ 1139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ proxyHint),
/* harmony export */   n: () => (/* binding */ pageIn)
/* harmony export */ });
/* harmony import */ var _printable__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);

/** Where a title is looked for. */
const HEAD = 8_192;
const LONGEST_TITLE = 80;
/**
 * An HTML page in words. No registry answers with one under `/v2/`: a proxy, a firewall or a login portal does.
 * @returns nothing where the answer is no page
 */
function pageIn({ headers, body }) {
    const start = body.subarray(0, HEAD).toString('utf8').replace(/^\uFEFF/, '').trimStart();
    const isPage = /^text\/html\b/i.test(headers['content-type'] ?? '') || /^<(?:!doctype html|html|head)\b/i.test(start);
    // A registry that calls its JSON a page is still understood.
    if (!isPage || start.startsWith('{'))
        return undefined;
    const title = (0,_printable__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g)(/<title[^>]{0,200}>([^<]{1,400})/i.exec(start)?.[1] ?? '');
    if (title === '')
        return 'a proxy’s page';
    return `a proxy’s page titled "${title.length > LONGEST_TITLE ? `${[...title].slice(0, LONGEST_TITLE - 1).join('')}…` : title}"`;
}
/** What to do where a proxy answers in a registry's place. */
const proxyHint = (registry) => `a proxy answered in place of ${registry}: let the runner reach the registry itself, or have the proxy let it through`;


/***/ }),

/***/ 7784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ patiently)
/* harmony export */ });
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _http_on_abort__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6435);


/**
 * Waits for work that others share, but only until our own signal fires; the work itself goes on. However many wait with
 * one signal, it has one listener: Node takes more than ten for a leak (incident many-images-warning).
 * @param whose who does not answer, in words
 */
function patiently(work, signal, whose) {
    if (!signal)
        return work;
    return new Promise((resolve, reject) => {
        const stop = () => {
            const why = (0,_http_on_abort__WEBPACK_IMPORTED_MODULE_1__/* .whyStopped */ .k)(signal);
            // A registry that hangs is nobody's cancel.
            const words = why === 'cancelled' ? 'cancelled while waiting for a login' : `${whose}: ${why}`;
            reject(new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-unavailable', words, { transient: true, hint: 'See whether it answers at all, then run this again' }));
        };
        const letGo = (0,_http_on_abort__WEBPACK_IMPORTED_MODULE_1__/* .onAbort */ .u)(signal, stop);
        if (signal.aborted)
            stop();
        work.then(resolve, reject).finally(letGo);
    });
}


/***/ }),

/***/ 7261:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _release_cut__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);

const LONGEST = 200;
/**
 * Text from a registry, fit to stand in a message: one line, at most 200 characters, and no character that a terminal,
 * a runner or a reader of right-to-left text would act on. What shows nothing leaves nothing in its place: a secret that
 * is echoed with a space in its middle would be found by nobody but its reader.
 */
function printable(text) {
    // Of a long one no more is looked at than can be shown.
    const start = text.slice(0, 10 * LONGEST);
    const line = start.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\p{Cf}\p{Cs}]+/gu, '').trim();
    return (0,_release_cut__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(start.length < text.length ? `${line}…` : line, LONGEST);
}


/***/ }),

/***/ 5429:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ trustedRealm),
/* harmony export */   u: () => (/* binding */ secured)
/* harmony export */ });
/* harmony import */ var _release_address__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9861);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _http_address__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4717);
/* harmony import */ var _docker_hub__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8946);
/* harmony import */ var _printable__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7261);





/**
 * The address that a challenge names for tokens, where a credential for this registry may go there: over `https` (on
 * this machine also without), to the registry's own host on any port, to Docker Hub's `auth.docker.io`, to a host
 * under the same registrable domain, as `gitlab.com` is of `registry.gitlab.com`, or to one that is meant. Else anybody
 * who can answer for the registry could collect its credentials. Of the registry ports count for nothing, addresses
 * must be equal.
 * @param meant registry host to token host, with a port where that port alone is meant
 * @throws Failure `registry-denied`, naming both hosts
 */
async function trustedRealm(registryHost, realm, meant = new Map()) {
    const refuse = (why, hint = 'check the registry’s address, and its token realm where the registry is yours') => new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR('registry-denied', `${registryHost} asks to log in at ${why}; no credential was sent there`, { hint });
    if (!URL.canParse(realm))
        throw refuse(`"${(0,_printable__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(realm)}", which is no address`);
    const own = new URL(`https://${registryHost}`).hostname;
    const url = secured(new URL(realm), own);
    if (!(0,_http_address__WEBPACK_IMPORTED_MODULE_3__/* .isSafe */ .IP)(url))
        throw refuse(`${url.host || (0,_printable__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(realm)}, which is not https`);
    if ([url.host, url.hostname].includes(meant.get((0,_docker_hub__WEBPACK_IMPORTED_MODULE_1__/* .canonicalHost */ .rQ)(registryHost)) ?? ''))
        return url;
    if (await related(own, url.hostname))
        return url;
    throw refuse(`${url.host}, which does not belong to ${registryHost}`, `where that is its token server, and you trust it with this login, say so in registry-realms: ${registryHost}=${url.host}`);
}
/**
 * A registry behind a proxy that ends TLS does not know of it and names itself by `http`, even with port 443: what is
 * asked of its own host is asked over `https`, on this machine as it says.
 */
function secured(url, ownHostname) {
    if (url.protocol !== 'http:' || url.hostname !== ownHostname || (0,_release_address__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(url.hostname))
        return url;
    const safe = new URL(url);
    safe.protocol = 'https:';
    return safe;
}
async function related(registry, realm) {
    if (registry === realm || ((0,_release_address__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(registry) && (0,_release_address__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U9)(realm)))
        return true;
    if (registry === _docker_hub__WEBPACK_IMPORTED_MODULE_1__/* .DOCKER_HUB */ .Xb)
        return realm === 'auth.docker.io';
    const { getDomain } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.t.bind(__webpack_require__, 935, 19)); // the public suffix list: large, and rarely asked
    // Private suffixes count: two names under `github.io` or `amazonaws.com` have two owners.
    const domain = getDomain(registry, { allowPrivateDomains: true });
    return domain !== null && domain === getDomain(realm, { allowPrivateDomains: true });
}


/***/ }),

/***/ 6009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ inWords),
/* harmony export */   y: () => (/* binding */ readSaid)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _page__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1139);
/* harmony import */ var _printable__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);



const Text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''));
const Entry = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ code: Text, message: Text });
/** Google's APIs put their error into an object. */
const Word = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ message: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }), valibot__WEBPACK_IMPORTED_MODULE_0__/* .transform */ .pdi(({ message }) => message))]), ''));
/**
 * Errors of the distribution specification, read entry by entry, and what Docker Hub's and OAuth2's token servers,
 * GitLab (`message`), Quay (`error`), Google and problem details (RFC 9457) say in place of them.
 */
const Body = valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    errors: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(Entry), null)), [])),
    details: Text,
    error_description: Text,
    message: Text,
    error: Word,
    detail: Text,
    title: Text,
});
/** Reads an error's body; empty where it is not a registry's. */
function readSaid(body) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qFJ(), Body), body.toString('utf8').replace(/^\uFEFF/, ''));
    if (!parsed.success)
        return {};
    const { errors = [], details, error_description: description, message: plain, error: word, detail, title } = parsed.output;
    // Of several the one that says most: distribution puts UNKNOWN before what it knows.
    const told = errors.find((entry) => entry?.code && entry.code !== 'UNKNOWN') ?? errors.find((entry) => entry?.code || entry?.message);
    const message = told ? told.message : details || description || plain || word || detail || title;
    return { code: told?.code && /^[A-Z_]{1,40}$/.test(told.code) ? told.code : undefined, message: message || undefined };
}
/** A status and what was said with it, e.g. `403 DENIED, "permission_denied: write_package"`. */
function inWords(answer, said = readSaid(answer.body)) {
    const start = said.code ? `${answer.status} ${said.code}` : String(answer.status);
    if (said.message)
        return `${start}, "${(0,_printable__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g)(said.message)}"`;
    const page = (0,_page__WEBPACK_IMPORTED_MODULE_2__/* .pageIn */ .n)(answer);
    return page ? `${start}, ${page}` : start;
}


/***/ }),

/***/ 9042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ recover)
});

// EXTERNAL MODULE: ./src/release/budget.ts
var release_budget = __webpack_require__(3348);
// EXTERNAL MODULE: ./src/release/commit.ts
var release_commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
;// CONCATENATED MODULE: ./src/release/history/change.ts


/**
 * Enters a move of the tag, and before it what it replaced, where nobody recorded how that came to stand there.
 * @param replaced the build that stood there
 */
function enter(entry, replaced) {
    return ({ entries, hold }) => {
        if (entries.some((one) => isSame(one, entry)))
            return { entries, hold };
        const newest = entries.find(history_history/* wasLive */.Ss);
        // Another run that moved the tag on from here was quicker to write it down.
        const place = newest?.replaced === entry.build?.digest && newest !== undefined && newest.at > entry.at ? entries.indexOf(newest) + 1 : 0;
        // What that run could only find there, this one knows.
        const below = entries.slice(place).filter((one, at) => at > 0 || one.mode !== 'found' || one.build?.digest !== entry.build?.digest);
        const known = below.find(history_history/* wasLive */.Ss)?.build?.digest === replaced?.digest;
        const found = replaced && !known ? [foundBuild(replaced, entry.at, entry.by)] : [];
        return { entries: [...entries.slice(0, place), entry, ...found, ...below], hold };
    };
}
const isSame = (one, other) => one.mode === other.mode && one.at === other.at && one.build?.digest === other.build?.digest && one.by === other.by;
const foundBuild = ({ commit, ...build }, at, by) => ({ mode: 'found', build, commit, at, by });
/** Enters a build that the tag shows, where no entry tells that it ever did. */
const foundThere = (build, { at, by }) => ({ entries, hold }) => ({
    entries: entries.some((one) => (0,history_history/* wasLive */.Ss)(one) && one.build?.digest === build.digest) ? entries : [foundBuild(build, at, by), ...entries],
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
        const isTold = entries.some((entry) => (0,history_history/* isOf */.yW)(entry, sought.commit === undefined ? sought : { commit: sought.commit }));
        const { at, by } = ruling;
        const named = isTold ? [] : [{ mode: 'veto', build, commit: sought.commit, at, by, veto: ruling }];
        return { entries: [...named, ...entries.map((entry) => ((0,history_history/* isOf */.yW)(entry, sought) ? { ...entry, veto: ruling } : entry))], hold };
    };
}
/**
 * Takes every veto against a build back, under whichever commit it stands: an image is released or ruled out as a whole.
 * An entry that was nothing but a veto goes.
 */
const unveto = (sought) => ({ entries, hold }) => {
    const same = sameBuilds(entries, sought);
    return {
        entries: entries.filter((entry) => wasLive(entry) || !same(entry)).map((entry) => (same(entry) ? { ...entry, veto: undefined } : entry)),
        hold,
    };
};
/** Tells the entries of a build from others: by what is sought, and by the digests of whatever that finds. */
function sameBuilds(entries, sought) {
    const digests = new Set(entries.flatMap((entry) => (isOf(entry, sought) && entry.build ? [entry.build.digest] : [])));
    return (entry) => isOf(entry, sought) || (entry.build !== undefined && digests.has(entry.build.digest));
}
const setHold = (hold) => ({ entries }) => ({ entries, hold });
/** So much of a reason is kept. */
const LONGEST_WHY = 500;
/** Holds what somebody else may hold already: their reason stays, behind the new one. */
const holdToo = (added) => ({ entries, hold }) => {
    if (!hold || (hold.at === added.at && hold.by === added.by))
        return { entries, hold: hold ?? added };
    const why = cut(`${added.why} (held before ${inWords(hold)})`, LONGEST_WHY);
    return { entries, hold: { ...added, why } };
};
/** As a rollback holds: a hold that a person set by name stays theirs, and is not lifted with the rollback's. */
const holdUnlessNamed = (hold) => (history) => ((0,history_history/* isByName */.H6)(history) ? history : { ...history, hold });
/** Lifts this hold, and not one that somebody has set since. */
const lift = (seen) => ({ entries, hold }) => ({ entries, hold: hold && hold.at === seen.at && hold.by === seen.by ? undefined : hold });
/** One after the other. */
const change_all = (...changes) => (history) => changes.reduce((so, change) => change(so), history);
/** Drops the oldest entries. */
const trim = (length) => ({ entries, hold }) => ({ entries: entries.slice(0, length), hold });

;// CONCATENATED MODULE: ./src/release/history/due.ts



/**
 * What the histories lack of a run that was killed after its tags were moved. Its own entry stands where it wrote it; a
 * hold or a veto that is gone there was taken back by a person, and stays so everywhere; where somebody has released
 * since, nothing holds them (incident recover-undoes).
 * @param histories as they are now; an image whose history could not be read is left out
 */
function stillDue(update, histories) {
    const of = ({ image }) => histories.get(image.name) ?? { entries: [] };
    const written = update.images.filter((one) => wrote(of(one), one));
    const later = update.images.filter((one) => releasedSince(of(one), one));
    const isLifted = written.some((one) => !!one.ruling?.hold && !of(one).hold);
    const isUnvetoed = written.some((one) => one.ruling?.veto && one.replaced && !(0,history_history/* vetoOf */.mw)(of(one), { digest: one.replaced.digest }));
    const isBack = later.some((one) => one.replaced && (0,history_history/* isOf */.yW)(newest(of(one)), one.replaced));
    const images = update.images.filter((one) => !written.includes(one) && !(later.includes(one) && !follows(of(one), one)));
    const told = [
        ...(isLifted ? ['the hold of this run was lifted since, and stays lifted'] : []),
        ...(isUnvetoed ? ['the veto of this run was taken back since, and stays so'] : []),
        ...(later.length > 0 ? ['somebody has released since: the histories keep what they say'] : []),
    ];
    const ruled = ({ ruling, ...one }) => {
        const hold = isLifted || later.length > 0 ? undefined : ruling?.hold;
        const veto = isUnvetoed || isBack ? undefined : ruling?.veto;
        return hold || veto ? { ...one, ruling: { ...ruling, hold, veto } } : one;
    };
    return {
        update: { ...update, images: images.map(ruled) },
        told,
    };
}
const wrote = ({ entries }, { entry }) => !!entry && entries.some((one) => isSame(one, entry));
const newest = ({ entries }) => entries.find(history_history/* wasLive */.Ss);
function releasedSince(history, { entry }) {
    const last = newest(history);
    return !!entry && !!last && !isSame(last, entry) && last.at > entry.at;
}
/** The newest entry tells of a move on from this one, below which this one has its place. */
const follows = (history, { entry }) => newest(history)?.replaced === entry?.build?.digest;
/** A release that is newer than a run, and stands behind what a tag shows. */
function standsBehind(history, shown, since, own) {
    const last = newest(history);
    if (!last || last.build?.digest !== shown || (own && isSame(last, own)))
        return undefined;
    return new Date(last.at).getTime() > since - SKEW ? last : undefined;
}
/** Whether an entry tells of a build of this commit. */
const isOfCommit = ({ commit }, sha) => commit !== undefined && sha !== '' && (0,release_commit/* sameCommit */.Kd)(commit, sha);
/** Milliseconds by which the clocks of two machines may differ. */
const SKEW = 60_000;

// EXTERNAL MODULE: ./src/release/failure.ts
var release_failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/concurrent.ts
var concurrent = __webpack_require__(9932);
;// CONCATENATED MODULE: ./src/release/early.ts

/**
 * Milliseconds that such an answer is good for. As a rule it is as old as one round trip; where what it was put beside
 * took longer, a registry that shows a tag late say, somebody else had time to change what it tells of.
 */
const FRESH = 500;
/** Puts a question early. What may pass that goes wrong with it is nobody's fault: then it is put once more. @param stopped ends it as well */
function early_early(clock, stopped, ask) {
    const dropped = new AbortController();
    const answer = ask(AbortSignal.any([stopped, dropped.signal]));
    answer.catch(() => undefined);
    return { began: clock.elapsed(), answer, drop: () => dropped.abort() };
}
/**
 * The answer to a question that was put early, where it came while it is fresh; else it is put now.
 * @param signal ends the wait for it
 */
async function early_answerOf(asked, clock, ask, signal) {
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
    const { transient, reason } = (0,release_failure/* asFailure */.h_)(thrown);
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

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/release/digest.ts
var release_digest = __webpack_require__(1709);
// EXTERNAL MODULE: ./src/release/manifest.ts
var manifest = __webpack_require__(4776);
;// CONCATENATED MODULE: ./src/release/index-children.ts



/** More than any index that is built in earnest names; a longer list is cut. */
const MOST = 200;
const INDEXES = manifest/* MANIFEST_TYPES */._.slice(0, 2);
/** Whether it is an index of OCI or a list of docker's, which names images and is none. */
const isIndexType = (mediaType) => INDEXES.includes(mediaType);
const ChildShape = dist/* object */.Ikc({
    digest: dist/* custom */.IeY((value) => typeof value === 'string' && (0,release_digest/* isDigest */.Bc)(value)),
    mediaType: dist/* picklist */.KIO(manifest/* MANIFEST_TYPES */._),
    size: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0)),
});
const Index = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({ manifests: dist/* array */.YOg(dist/* unknown */.L5J()) }));
/** The plain images that an index names; those of an index in it are not looked for, and a strange one is left out. */
function childrenOf({ bytes, mediaType }) {
    if (!isIndexType(mediaType))
        return [];
    const index = dist/* safeParse */.xLC(Index, new TextDecoder().decode(bytes));
    if (!index.success)
        return [];
    return index.output.manifests.slice(0, MOST).flatMap((one) => {
        const child = dist/* safeParse */.xLC(ChildShape, one);
        return child.success && !isIndexType(child.output.mediaType) ? [child.output] : [];
    });
}

;// CONCATENATED MODULE: ./src/release/history/builds.ts


/** Of an index whose bytes an entry keeps. One of twenty platforms with their attestations has less. */
const MOST_INDEX_BYTES = 16 * 1024;
/** A build as an entry keeps it: of an index its own bytes too. */
function buildOf({ digest, mediaType, bytes }) {
    const build = { digest, mediaType, size: bytes.length };
    if (!isIndexType(mediaType) || bytes.length > MOST_INDEX_BYTES)
        return build;
    return { ...build, index: Buffer.from(bytes).toString('base64') };
}
/** The index that an entry keeps, to be written anew; nothing where it keeps none, or another's bytes. */
function keptIndex({ digest, mediaType, index }) {
    if (index === undefined)
        return undefined;
    const bytes = Buffer.from(index, 'base64');
    return (0,release_digest/* digestOf */.ol)(bytes) === digest ? { bytes, mediaType, digest } : undefined;
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
        const index = isIndexType(build.mediaType) ? (read.get(build.digest) ?? keptIndex(build)) : undefined;
        const images = isIndexType(build.mediaType) ? (index ? childrenOf(index) : []) : [build];
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
const LONGEST_INDEX = Math.ceil(MOST_INDEX_BYTES / 3) * 4;
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
const DigestText = dist/* custom */.IeY((value) => typeof value === 'string' && (0,release_digest/* isDigest */.Bc)(value));
const Commit = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* check */.z6Y(release_commit/* isCommit */.WM));
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
const format_Index = dist/* object */.Ikc({
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
    const index = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), format_Index), new TextDecoder().decode(bytes));
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
    return { bytes, mediaType: INDEX, digest: (0,release_digest/* digestOf */.ol)(bytes) };
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
async function amend_amend({ image, tag, length }, change, { registry, clock }, call, read) {
    const begin = { history: history_history/* EMPTY */.wg, namesBuilds: true, others: {} };
    let fault;
    for (let tries = 0;; tries++) {
        const manifest = await early_answerOf(tries === 0 ? read : undefined, clock, () => registry.read(image, tag, call), call.signal);
        const kept = manifest ? decode(manifest, image, tag) : begin;
        const wanted = trim(length)(change(kept.history));
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
    const whole = withIndexes(wanted, read);
    const named = namesBuilds ? namedImages(builds(whole), read) : [];
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
    const unkept = builds(history).filter(({ mediaType, index }) => isIndexType(mediaType) && index === undefined);
    const found = await (0,concurrent/* concurrently */.r)(unkept, AT_ONCE, ({ digest }) => registry.read(image, digest, call).catch(() => undefined));
    return new Map(found.flatMap((manifest) => (manifest ? [[manifest.digest, manifest]] : [])));
}
/** An image that the registry has lost cannot be kept by naming it. */
async function stillThere(named, image, registry, call) {
    const found = await (0,concurrent/* concurrently */.r)(named, AT_ONCE, async (child) => ((await registry.read(image, child.digest, call)) ? [child] : []));
    return found.flat();
}

;// CONCATENATED MODULE: ./src/release/history/update.ts



/** The one change that an update is to an image's history. Doing it twice is the same as once. */
function changeOf({ entry, replaced, ruling, lift: seen }) {
    const changes = [];
    if (entry)
        changes.push(enter(entry, replaced));
    if (ruling)
        changes.push(rule(ruling));
    if (seen)
        changes.push(lift(seen));
    return change_all(...changes);
}
/** The veto against the build that is left, which is entered first where no entry tells of it, and the hold. */
function rule({ left, to, veto: against, hold }) {
    const changes = [];
    if (left && against)
        changes.push(foundThere(left, against), vetoLeft(left, to, against));
    if (hold)
        changes.push(holdUnlessNamed(hold));
    return change_all(...changes);
}
/** Vetoes the build that is left; by its commit too, unless the build that is gone back to is of the same one. */
function vetoLeft({ commit, ...left }, to, ruling) {
    const isSame = commit !== undefined && to !== undefined && (0,release_commit/* sameCommit */.Kd)(commit, to);
    const sought = { digest: left.digest, commit: isSame ? undefined : commit };
    return (history) => veto(sought, history.entries.find((one) => (0,history_history/* isOf */.yW)(one, sought))?.veto ?? ruling, left)(history);
}

;// CONCATENATED MODULE: ./src/release/history/write.ts



/**
 * Writes an update into every image's history, the images side by side. Never throws: the tags are moved and proved, and
 * what is not remembered is told.
 * @param onFound told what stood there before
 * @param read what was read of them already, as long as that is fresh
 */
async function write_remember(update, ports, call, onFound, read) {
    const faults = await writeHistories(update, ports, call, onFound, read);
    write_note({ kind: 'history-written', at: ports.clock.now() }, ports.journal);
    return faults;
}
/**
 * Writes what a rollback says before its tags move. Never throws: nothing may lock the way out. Whoever finishes a run
 * that was killed does not write it once more: a person may have taken it back by then.
 */
async function ruleFirst(rulings, ports, call) {
    write_note({ kind: 'ruling', at: ports.clock.now(), update: rulings }, ports.journal);
    const faults = await writeHistories(rulings, ports, call);
    write_note({ kind: 'ruled', at: ports.clock.now() }, ports.journal);
    return faults;
}
async function writeHistories({ tag, length, images }, { registry, clock }, call, onFound, read) {
    const faults = await Promise.all(images.map(async (one) => {
        const change = changeOf(one);
        try {
            await amend_amend({ image: one.image, tag, length }, (found) => {
                onFound?.(one, found);
                return change(found);
            }, { registry, clock }, call, read?.get(one.image.name));
            return [];
        }
        catch (thrown) {
            return [{ image: one.image.name, words: `${one.image.name}:${tag} was not written: ${(0,release_failure/* asFailure */.h_)(thrown).message}` }];
        }
    }));
    return faults.flat();
}
/** Whoever finishes the run writes the same once more, which changes nothing; or tells a little less of it. */
function write_note(entry, journal) {
    try {
        journal.append(entry);
    }
    catch {
        // Told where the next line, which matters more, cannot be written either.
    }
}

// EXTERNAL MODULE: ./src/release/tags/replay.ts
var replay = __webpack_require__(2968);
// EXTERNAL MODULE: ./src/release/tags/step.ts
var tags_step = __webpack_require__(3813);
;// CONCATENATED MODULE: ./src/release/tags/released-since.ts



/** Milliseconds by which two machines' clocks may differ. */
const released_since_SKEW = 60_000;
/**
 * The release that somebody else has made of what a tag shows. A run writes its histories last of all: one that has
 * not come so far finds there no entry of its own, and what is newer than its plan is another's (incident recover-undoes).
 * @param began epoch milliseconds when the plan was made
 */
function newerRelease(history, shown, began) {
    if (!history || shown === null || shown === 'unknown')
        return undefined;
    const live = (0,history_history/* liveEntry */.H$)(history, shown);
    return live && live.mode !== 'found' && new Date(live.at).getTime() > began - released_since_SKEW ? live : undefined;
}
/**
 * As `newerRelease`, and where two runs crossed: the newest entry tells of a move from the very build that this run had
 * found there, to another one than the tag shows (incident crossing-promotes).
 * @param before what the tag showed when the plan was made
 */
function releaseIn(history, shown, began, before) {
    const newest = history?.entries.find(history_history/* wasLive */.Ss);
    if (!newest?.build)
        return undefined;
    const entry = { ...newest, build: newest.build };
    if (newerRelease(history, shown, began))
        return { entry, isWrittenOver: false };
    const isCrossing = before !== null && newest.replaced === before && newest.build.digest !== before;
    return isCrossing && newerRelease(history, newest.build.digest, began) ? { entry, isWrittenOver: true } : undefined;
}
/** Asks the image's history for such a release, once the tag shows what this step wrote; one that cannot be read tells of none. */
async function released_since_releasedSince(step, { registry }, { total }) {
    const { move: { image, tag, to, purpose }, since: began } = step;
    if (purpose !== 'move' || began === undefined)
        return undefined;
    try {
        const kept = await readHistory(registry, image, (0,history_history/* historyTag */.DJ)(tag), { signal: total });
        return releaseIn(kept?.history, to.digest, began, (0,tags_step/* digestBefore */.oU)(step));
    }
    catch {
        return undefined;
    }
}
/** Why it is left alone. Holds text from outside. */
const since = ({ mode, by, at }) => `a ${mode} by ${by} has released it since, on ${at}; left alone`;
/** Why it shows neither what this run wrote nor what it had found. Holds text from outside. */
const writtenOver = ({ mode, by, at }) => `a ${mode} by ${by}, on ${at}, had moved it while this run moved it too; it was put back to what that had moved it to`;

// EXTERNAL MODULE: ./src/release/passing.ts
var passing = __webpack_require__(6042);
;// CONCATENATED MODULE: ./src/release/tags/trouble.ts

/** Whether asking once more may bring another answer: it is no refusal, and no proof of anything. */
const trouble_mayPass = ({ transient, reason }) => transient || reason === 'registry-unavailable';
/**
 * Whether a write that ended so may land later. Of three that a gateway answered with 504, all were applied 25 s after
 * (incident late-write).
 */
const trouble_mayLand = ({ transient, unsent, status }) => transient && !unsent && (status === undefined || (0,passing/* isStillAtWork */.vP)(status));
/** A limit on requests, whatever status it comes with: the registry has not looked at the write. */
const isLimit = (status = 0) => status >= 400 && status < 500 && status !== 408;
/** Whether a write was put off, and may be sent as often as there is time for it. */
const trouble_isPutOff = ({ transient, unsent, status = 0, retryAfter }) => transient && (unsent || isLimit(status) || isNotLetIn(status) || retryAfter !== undefined);
/** Whether it is certain that nothing came of the write, nor will. */
const trouble_isRefused = ({ transient, unsent, status }) => !transient || unsent || isLimit(status);

;// CONCATENATED MODULE: ./src/release/tags/verify.ts


/** How long a registry may take to show a tag that it took. */
const PATIENCE = 20_000;
/** The pauses between two looks, the last one again and again. Registries that lag do so for a second or two. */
const verify_PAUSES = [100, 200, 400, 800, 1_500, 2_000];
/**
 * Reads a tag until it shows what is wanted, at most 20 s: a 201 is no proof, and some registries show a new tag only
 * seconds after they took it. A fault that may pass is never the end of it (incident one-500).
 * @param wanted the digest, or `null` where the tag must be gone
 * @throws Failure where the registry refuses the read
 */
async function verify_readUntil(wanted, image, tag, registry, clock, call) {
    const end = clock.elapsed() + PATIENCE;
    let shown = { state: 'unknown' };
    for (let look = 0;; look++) {
        const began = clock.elapsed();
        try {
            shown = { state: (await registry.read(image, tag, call))?.digest ?? null };
            if (shown.state === wanted)
                return shown;
        }
        catch (thrown) {
            const fault = (0,release_failure/* asFailure */.h_)(thrown);
            if (!trouble_mayPass(fault))
                throw fault;
            call.onTrouble?.(began);
            shown = { ...shown, fault };
        }
        const pause = Math.max(verify_PAUSES[Math.min(look, verify_PAUSES.length - 1)], shown.fault?.retryAfter ?? 0);
        if (call.signal?.aborted || clock.elapsed() + pause > end)
            return shown;
        await clock.sleep(pause, call.signal);
        if (call.signal?.aborted)
            return shown;
    }
}
/** Turns what a tag showed in the end into the fault it is, if it is one. */
function verify_disproof({ state, fault }, wanted, before, name) {
    if (state === wanted)
        return undefined;
    if (state === 'unknown') {
        const why = fault ? `: ${fault.message}` : '';
        return new Failure('registry-unavailable', `${name} was written and could not be read back${why}`, { transient: true, hint: fault?.hint });
    }
    if (state === before) {
        return new Failure('digest-mismatch', `the registry took ${name} and still shows ${state ?? 'no such tag'}`, {
            hint: 'See that no cache stands before the registry and that it takes writes just now, then run again',
        });
    }
    return new Failure('tag-moved-by-other', `${name} shows ${state ?? 'no such tag'}: somebody else moved it`, {
        hint: 'See who moved it, then run again',
    });
}

;// CONCATENATED MODULE: ./src/release/tags/put-back.ts





/** Pauses while a registry that is in trouble is asked again, the last one again and again. */
const put_back_PAUSES = [300, 1_000, 2_000];
/** Milliseconds that a last try to write is begun before the time is up. */
const LAST_TRY = 1_500;
/** Milliseconds before a tag is looked at again that shows what nobody expects. */
const SECOND_LOOK = 300;
/** Of a protection, which is right as long as its target is not. */
const HOLDS_THE_WAY_BACK = 'left in place, since it holds the way back';
const MOVED_SINCE = 'somebody else has moved it since; left alone';
/** Puts one tag back, where it shows what this run wrote, and nobody else has released that since. */
async function settle(step, ports, budget) {
    const { to } = step.move;
    const before = (0,tags_step/* digestBefore */.oU)(step);
    const isOurs = (shown) => 'fault' in shown || shown.value === before || shown.value === to.digest;
    let shown = await look(step, ports, budget);
    // To leave a tag alone is not undone by anybody, so one odd answer is not believed.
    if (!isOurs(shown)) {
        await ports.clock.sleep(SECOND_LOOK, budget.total);
        shown = await look(step, ports, budget);
    }
    if ('fault' in shown) {
        // A clear refusal moved nothing; what was taken, or lost, may stand.
        if (step.state === 'refused')
            return { after: 'unknown', end: 'untouched', fault: step.fault ?? shown.fault };
        return { after: 'unknown', end: 'stranded', fault: shown.fault };
    }
    if (!isOurs(shown))
        return { after: shown.value, end: 'foreign', fault: MOVED_SINCE };
    // A clear refusal moved nothing: what shows the wanted digest all the same was moved by somebody else.
    if (step.state === 'refused')
        return { after: shown.value, end: shown.value === before ? 'untouched' : 'foreign' };
    if (shown.value !== to.digest)
        return restore(step, ports, budget);
    const release = await released_since_releasedSince(step, ports, budget);
    if (release && !release.isWrittenOver)
        return { after: shown.value, end: 'foreign', fault: since(release.entry) };
    // A write that was taken explains it, and then nothing is known of one that was lost.
    if (step.state === 'unsettled')
        (0,tags_step/* seeLanded */.Mf)(step);
    return release ? giveBack(step, release, ports, budget) : restore(step, ports, budget);
}
/** Puts a tag to what another run, which crossed this one, had released: to what was there before them both would undo it. */
async function giveBack(step, { entry }, ports, budget) {
    const { image } = step.move;
    const { digest } = entry.build;
    const theirs = await patiently('total', async () => ports.registry.read(image, digest, { signal: budget.total }), ports, budget);
    if ('fault' in theirs || !theirs.value) {
        step.theirs = digest;
        return { after: step.move.to.digest, end: 'stranded', fault: 'fault' in theirs ? theirs.fault : `${image.name}@${digest} is gone, which a ${entry.mode} by ${entry.by} had released` };
    }
    const end = await restore({ ...step, move: { ...step.move, from: theirs.value } }, ports, budget);
    if (end.end === 'restored')
        return { after: digest, end: 'foreign', fault: writtenOver(entry) };
    step.theirs = digest;
    return end;
}
/** Leaves a protection in place, and says for whom. */
async function keepTheWayBack(step, way, ports, budget) {
    const { image, tag, to } = step.move;
    const before = (0,tags_step/* digestBefore */.oU)(step);
    const shown = await look(step, ports, budget);
    if ('fault' in shown)
        return { after: 'unknown', end: step.state === 'refused' ? 'untouched' : 'stranded', fault: shown.fault };
    if (shown.value === before)
        return { after: before, end: 'untouched' };
    if (shown.value !== to.digest)
        return { after: shown.value, end: 'foreign', fault: MOVED_SINCE };
    if (step.state === 'unsettled')
        (0,tags_step/* seeLanded */.Mf)(step);
    ports.log.info(`${image.name}:${tag} is left in place, since it holds the way back`);
    if (way === 'theirs')
        return { after: to.digest, end: 'foreign', fault: 'left in place: it holds the way back for whoever moved the target' };
    return { after: to.digest, end: 'stranded', fault: HOLDS_THE_WAY_BACK };
}
/** Some registries drop an image with any tag of it: what was put back first is then gone, and is put back once more. */
async function lookAgain(step, ports, budget) {
    const before = (0,tags_step/* digestBefore */.oU)(step);
    const shown = await look(step, ports, budget);
    if ('fault' in shown)
        return { after: 'unknown', end: 'stranded', fault: shown.fault };
    if (shown.value === before)
        return { after: before, end: 'restored' };
    const isOurs = shown.value === null || shown.value === step.move.to.digest;
    if (!isOurs)
        return { after: shown.value, end: 'foreign', fault: MOVED_SINCE };
    return restore(step, ports, budget);
}
/** What a tag shows, asked again for as long as there is time. */
const look = ({ move: { image, tag } }, ports, budget) => patiently('total', async () => (await ports.registry.read(image, tag, { signal: budget.total }))?.digest ?? null, ports, budget);
/** Writes what was there, also where the tag shows it already: a write of ours may still be on its way. */
async function restore(step, ports, budget) {
    const { image, tag, from } = step.move;
    const before = (0,tags_step/* digestBefore */.oU)(step);
    const call = { signal: budget.restore };
    ports.log.info(`putting back ${image.name}:${tag} to ${before ?? 'absent'}`);
    const written = await patiently('restore', () => put_back_write(step, ports, call), ports, budget);
    const fault = 'fault' in written ? written.fault : undefined;
    const unmendable = !from && 'status' in written && (written.status === 400 || written.status === 405);
    // Where the write was refused one look is enough; where it was taken the registry gets its time to show it.
    const shown = fault === undefined
        ? await patiently('total', async () => (await verify_readUntil(before, image, tag, ports.registry, ports.clock, { signal: budget.total })).state, ports, budget)
        : await look(step, ports, budget);
    if ('fault' in shown)
        return { after: 'unknown', end: 'stranded', fault: fault ?? shown.fault, unmendable };
    if (shown.value === before)
        return { after: before, end: 'restored' };
    return { after: shown.value, end: 'stranded', unmendable, fault: fault ?? 'it was written back and the registry does not show it' };
}
async function put_back_write(step, { registry }, call) {
    const { image, tag, from } = step.move;
    try {
        await (from ? registry.write(image, tag, from, call) : registry.untag(image, tag, call));
    }
    catch (thrown) {
        if (trouble_mayLand((0,release_failure/* asFailure */.h_)(thrown)))
            step.lostBack = true;
        throw thrown;
    }
}
const told = ({ message, hint }) => (hint ? `${message}: ${hint}` : message);
/** Tries again what may work the next time, until the time is up; waits where it is asked to. */
async function patiently(until, act, { clock }, budget) {
    for (let tries = 0;; tries++) {
        try {
            return { value: await act() };
        }
        catch (thrown) {
            const failure = (0,release_failure/* asFailure */.h_)(thrown);
            const left = budget.left(until);
            const isPassing = until === 'total' ? trouble_mayPass(failure) : failure.transient;
            if (!isPassing || left <= 0)
                return { fault: told(failure), status: failure.status };
            const pause = Math.max(failure.retryAfter ?? 0, put_back_PAUSES[Math.min(tries, put_back_PAUSES.length - 1)]);
            // What asks to wait for longer than there is gets one more try before the end.
            const wait = pause < left ? pause : left - LAST_TRY;
            if (wait <= 0)
                return { fault: told(failure), status: failure.status };
            await clock.sleep(wait, budget[until]);
        }
    }
}

;// CONCATENATED MODULE: ./src/release/tags/watch.ts


/** Milliseconds between two looks at a tag that a lost write may still move. */
const PAUSE = 1_000;
/** Milliseconds that are left for what comes after: to put back once more, and the protection. */
const RESERVE = 3_000;
/**
 * Looks at a tag again and again after it was put back, since a write whose answer was lost may still land (incident
 * late-write): what lands is put back as well, and what may still land when the time is up is told as stranded.
 */
async function watch(step, end, way, ports, budget) {
    const { registry, clock, log } = ports;
    const { image, tag, to } = step.move;
    const name = `${image.name}:${tag}`;
    let so = end;
    log.info(`${name}: a write of it was lost and may still land; watching the tag`);
    while (so.end !== 'stranded' && budget.left('restore') > RESERVE && (0,tags_step/* isToWatch */.b_)(step, clock.now())) {
        await clock.sleep(Math.min(PAUSE, budget.left('restore') - RESERVE), budget.restore);
        const shown = await registry.read(image, tag, { signal: budget.total }).then((found) => found?.digest ?? null, () => undefined);
        if (shown === undefined || shown === so.after)
            continue;
        if (shown !== to.digest || way !== 'clear') {
            if (shown === to.digest)
                (0,tags_step/* seeLanded */.Mf)(step);
            so = shown === (0,tags_step/* digestBefore */.oU)(step) ? { after: shown, end: 'untouched' } : { after: shown, end: 'foreign', fault: MOVED_SINCE };
            continue;
        }
        if (so.end === 'foreign')
            return landedOnTheirs(step, so);
        log.info(`${name}: a write that was lost has landed`);
        step.state = 'unsettled';
        so = await settle(step, ports, budget);
    }
    if (so.end === 'stranded' || !(0,tags_step/* mayStillLand */.d6)(step, clock.now()))
        return so;
    const after = so.after;
    if (after !== (0,tags_step/* digestBefore */.oU)(step))
        step.theirs = after;
    return { after, mayLand: true, end: 'stranded', fault: `a write of it was lost and may still land; "crane digest ${image.registry}/${image.repository}:${tag}" shows whether it has` };
}
/** Somebody else had moved the tag, and a lost write of ours has undone that: what they want is theirs to say. */
function landedOnTheirs(step, { after }) {
    step.theirs = after;
    return {
        after: step.move.to.digest, end: 'stranded', unmendable: false,
        fault: 'a write of it that was lost has landed on what somebody else had moved it to',
    };
}

;// CONCATENATED MODULE: ./src/release/tags/revert.ts




/**
 * Puts every tag back that these steps moved or may have moved, the images side by side, in each the newest first;
 * what somebody else has moved or released since is left alone, and a write that was lost is watched for as long as
 * there is time. Afterwards every step says how it stands. Never throws.
 */
async function revert_revert(steps, ports, budget) {
    budget.trouble(ports.clock.elapsed());
    const images = new Set(steps.map((step) => step.move.image.name));
    await Promise.all([...images].map((name) => revertImage(steps.filter((step) => step.move.image.name === name), ports, budget)));
}
async function revertImage(steps, ports, budget) {
    const target = steps.find(({ move }) => move.purpose === 'move');
    let way = 'clear';
    for (const step of steps.filter(({ state }) => state !== 'waiting').reverse()) {
        if (step.move.purpose === 'keep' && target?.state === 'waiting')
            way = await isLeftToUs(step, target, ports, budget);
        revert_note(step, await endOf(step, way, ports, budget));
        if (step.end === 'stranded')
            way = 'needed';
        if (step.end === 'foreign')
            way = 'theirs';
    }
    // The last undo was read back after all others; an earlier one it may have broken.
    for (const step of steps.filter(({ end }) => end === 'restored').slice(1))
        revert_note(step, await lookAgain(step, ports, budget));
    for (const step of steps.filter(({ state }) => state === 'waiting'))
        revert_note(step, await lookOnce(step, ports, budget));
    for (const step of steps.filter(({ move }) => move.purpose === 'keep'))
        excuse(step, target);
}
/** Watches tags that are left to somebody else and that a lost write of ours may still undo. Never throws. */
async function watchTheirs(steps, ports, budget) {
    await Promise.all(steps.filter((step) => (0,tags_step/* isToWatch */.b_)(step, ports.clock.now())).map(async (step) => {
        const end = { after: step.after ?? 'unknown', end: 'foreign', fault: step.fault };
        revert_note(step, await watch(step, end, 'clear', ports, budget));
    }));
}
const revert_note = (step, end) => void Object.assign(step, { ...end, fault: end.fault ?? step.fault });
async function endOf(step, way, ports, budget) {
    // Nothing of ours was sent there.
    if (step.state === 'already' || step.state === 'foreign')
        return lookOnce(step, ports, budget);
    const end = way === 'clear' ? await settle(step, ports, budget) : await keepTheWayBack(step, way, ports, budget);
    return (0,tags_step/* isToWatch */.b_)(step, ports.clock.now()) ? watch(step, end, way, ports, budget) : end;
}
/** How a tag stands that this run did not touch; where it cannot be read nobody is kept waiting for it. */
async function lookOnce(step, { registry }, { total }) {
    const { image, tag } = step.move;
    const idle = step.state === 'waiting' ? 'untouched' : 'foreign';
    try {
        const after = (await registry.read(image, tag, { signal: total }))?.digest ?? null;
        const isIdle = after === (0,tags_step/* digestBefore */.oU)(step) && (step.state !== 'already' || step.found === after);
        return { after, end: isIdle ? 'untouched' : idle };
    }
    catch (thrown) {
        return { after: 'unknown', end: idle, fault: (0,release_failure/* asFailure */.h_)(thrown).message };
    }
}
/** A protection is the way back of whoever moved the target since, be it one that this run had not come to. */
async function isLeftToUs({ move: { to } }, target, ports, budget) {
    const shown = await look(target, ports, budget);
    return 'fault' in shown || shown.value === to.digest ? 'clear' : 'theirs';
}
/** A protection that a registry cannot delete, and that shows just what its target shows, harms nobody (incident harmless-keep). */
function excuse(step, target) {
    const isHarmless = step.end === 'stranded' && step.unmendable && step.after === step.move.to.digest && target?.after === step.after;
    if (!isHarmless)
        return;
    const { image, tag } = step.move;
    Object.assign(step, {
        end: 'moved',
        fault: `this registry cannot delete a tag: ${image.name}:${tag} stays, and shows just what ${target.move.tag} shows`,
    });
}

;// CONCATENATED MODULE: ./src/release/tags/apply-step.ts







/** Milliseconds before a write whose answer was lost, or told of a fault that passes, is sent again, each time after a look at the tag. */
const LOST_PAUSES = (/* unused pure expression or super */ null && ([500, 1_500]));
/** And before one that was put off is, where nobody says for how long: as often as there is time to go forward. */
const PUT_OFF_PAUSES = (/* unused pure expression or super */ null && ([500, 1_500, 3_000]));
/** Before a read is asked again. */
const READ_PAUSES = (/* unused pure expression or super */ null && ([300, 1_000, 2_000]));
/** Looks at a tag that is written next, once its protection was taken: that is directly before, and saves a round trip. */
function apply_step_lookEarly(step, conditions) {
    const { ports: { clock, registry }, budget } = conditions;
    const { image, tag } = step.move;
    return early(clock, budget.forward, (signal) => stillShows(registry, image, tag, expectedOf(step), { signal, onTrouble: budget.trouble }));
}
/**
 * Writes one tag and reads it back.
 * @param target the image's own target, of a protection: it is only of use for what that one shows
 * @param looked what was asked of the tag already, as long as that is fresh
 * @throws Failure `tag-moved-by-other`, `digest-mismatch`, and what the gate and the registry throw
 */
async function apply_step_applyStep(step, target, conditions, looked) {
    const { move } = step;
    await conditions.gate?.();
    // The last thing before the write, after the gate too: between the plan and now somebody else may have moved it.
    apply_step_begin(step, conditions);
    const look = () => lookBefore(step, target, conditions);
    const shown = await lookBefore(step, target, conditions, looked);
    if (step.state === 'already' || shown === move.to.digest) {
        Object.assign(step, { state: 'already', found: shown ?? null });
        return;
    }
    await put(step, look, conditions);
}
/** A protection that somebody else had made is theirs to take back (two promotes that cross): it is seen to, at the end. */
async function apply_step_keepUp(step, conditions) {
    const { image, tag, to } = step.move;
    if (step.state !== 'already' || step.found !== to.digest)
        return;
    apply_step_begin(step, conditions);
    const look = () => read(image, tag, [to.digest], conditions);
    if (await look() !== to.digest)
        await put(step, look, conditions);
}
/**
 * Of a protection both tags are looked at: `-previous` of somebody else's newer release was once written over with an
 * hour-old digest (incident keep-unseen).
 */
async function lookBefore(step, target, conditions, looked) {
    const { image, tag, from, to } = step.move;
    const [shown, protects] = await Promise.all([
        answerOf(looked, conditions.ports.clock, () => read(image, tag, expectedOf(step), conditions)),
        target && read(image, target.move.tag, [to.digest, target.move.to.digest], conditions),
    ]);
    // Whoever has moved the target to where it is to go has kept what it showed before.
    if (target && protects === target.move.to.digest) {
        if (step.state === 'waiting')
            step.state = 'already';
        return shown;
    }
    if (target && protects !== to.digest) {
        leaveAlone(step);
        throw movedByOther(target, protects);
    }
    if (shown !== to.digest && shown !== from?.digest)
        throw movedByOther(step, shown);
    return shown;
}
const expectedOf = ({ move: { from, to } }) => [from?.digest, to.digest];
/** Writes the tag and proves it, every write in the journal before it is sent. */
async function put(step, look, conditions) {
    const { ports, budget } = conditions;
    const { registry, clock, journal, log } = ports;
    const { image, tag, to } = step.move;
    await apply_step_write(step, look, conditions);
    journal.append({ kind: 'sent', at: clock.now(), move: step.index });
    apply_step_begin(step, conditions);
    const reading = readUntil(to.digest, image, tag, registry, clock, { signal: budget.forward, onTrouble: budget.trouble });
    conditions.onSent?.(step);
    const shown = await reading;
    const fault = disproof(shown, to.digest, digestBefore(step), `${image.name}:${tag}`);
    if (fault)
        throw fault;
    step.state = 'proved';
    journal.append({ kind: 'proved', at: clock.now(), move: step.index });
    log.info(`moved and read back: ${describeMove(step.move)}`);
}
/** Sends the write until it is taken; where the answer was lost the tag itself is asked before it is sent again. */
async function apply_step_write(step, look, conditions) {
    const { ports: { clock, log }, budget } = conditions;
    const { image, tag, to } = step.move;
    let fault;
    for (let tries = 1;; tries++) {
        goOn(budget, fault);
        apply_step_begin(step, conditions);
        fault = await send(step, conditions);
        if (!fault)
            return;
        const pause = pauseBefore(fault, tries, budget);
        if (pause === undefined)
            throw fault;
        budget.trouble(step.began);
        log.info(`${image.name}:${tag}: ${fault.message}; trying again in ${pause / 1000} s`);
        await clock.sleep(pause, budget.forward);
        goOn(budget, fault);
        const shown = await look();
        if (shown !== to.digest)
            continue;
        seeLanded(step);
        step.state = 'sent';
        return;
    }
}
/** One write. @returns why it was not taken, or may not have been */
async function send(step, { ports: { registry, clock, journal }, budget }) {
    const { image, tag, to } = step.move;
    journal.append({ kind: 'intended', at: clock.now(), move: step.index });
    const wasUnsettled = step.state === 'unsettled';
    step.state = 'refused';
    try {
        await registry.write(image, tag, to, { signal: budget.writes });
        step.state = 'sent';
        return undefined;
    }
    catch (thrown) {
        const failure = asFailure(thrown);
        if (mayLand(failure))
            lose(step, clock.now());
        // With an answer the trouble begins when it comes: a registry may take its time.
        if (failure.status !== undefined)
            step.began = clock.elapsed();
        if (!isRefused(failure) || wasUnsettled)
            step.state = 'unsettled';
        if (!mayLand(failure))
            journal.append({ kind: isRefused(failure) ? 'refused' : 'failed', at: clock.now(), move: step.index });
        return failure;
    }
}
/** Milliseconds before the next try; nothing where none is of use, or there is no time for it. */
function pauseBefore(failure, tries, budget) {
    if (budget.forward.aborted)
        return undefined;
    if (!isPutOff(failure))
        return failure.transient ? LOST_PAUSES[tries - 1] : undefined;
    const pause = failure.retryAfter ?? PUT_OFF_PAUSES[Math.min(tries, PUT_OFF_PAUSES.length) - 1];
    return pause < budget.left('forward') ? pause : undefined;
}
/** Reads a tag; what may pass is asked again for as long as there is time to go forward. */
async function read(image, tag, expected, { ports: { registry, clock }, budget }) {
    for (let tries = 0;; tries++) {
        const began = clock.elapsed();
        try {
            return await stillShows(registry, image, tag, expected, { signal: budget.forward, onTrouble: budget.trouble });
        }
        catch (thrown) {
            const failure = asFailure(thrown);
            if (!mayPass(failure))
                throw failure;
            budget.trouble(began);
            const pause = Math.max(failure.retryAfter ?? 0, READ_PAUSES[Math.min(tries, READ_PAUSES.length - 1)]);
            if (budget.forward.aborted || pause >= budget.left('forward'))
                throw failure;
            await clock.sleep(pause, budget.forward);
            if (budget.forward.aborted)
                throw failure;
        }
    }
}
/** A part of the step begins: should it fail, its trouble began here. */
function apply_step_begin(step, { ports: { clock } }) {
    step.began = clock.elapsed();
}
/** Nothing of ours stands there. */
const leaveAlone = (step) => { if (step.state === 'waiting')
    step.state = 'foreign'; };
function movedByOther(step, shown) {
    const { image, tag, from } = step.move;
    leaveAlone(step);
    return new Failure('tag-moved-by-other', `${image.name}:${tag} was ${from?.digest ?? 'absent'} when this run began and is ${shown ?? 'absent'} now`, { hint: 'See who moved it, then run again' });
}
/** @param fault what went wrong before, which is why it is stopped now */
function goOn(budget, fault) {
    if (budget.forward.aborted)
        throw fault ?? new Failure('registry-unavailable', 'stopped before the next step', { transient: true });
}

;// CONCATENATED MODULE: ./src/release/tags/apply.ts




/** Milliseconds for a rollback's protection: nothing may lock the way out. */
const OPTIONAL = 8_000;
/**
 * Carries a plan out, all or none: every protection is proved before the first move, the images of a phase go side by
 * side, and what one of them cannot do is undone for all of them. Never throws.
 */
async function apply_apply(plan, conditions) {
    const { ports, budget } = conditions;
    const steps = stepsOf(plan, ports.clock.now());
    const of = (purpose) => steps.filter(({ move }) => move.purpose === purpose);
    const targetOf = ({ move: { image } }) => of('move').find(({ move }) => move.image.name === image.name);
    const looks = new Map();
    const protect = (step, paced) => {
        const target = targetOf(step);
        // Where a gate is asked before each write, the look comes after it.
        const onSent = target && !paced.gate ? () => void looks.set(target, lookEarly(target, paced)) : undefined;
        return applyStep(step, target, { ...paced, onSent });
    };
    const fault = (await sideBySide(of('keep'), conditions, protect))
        ?? (await sideBySide(of('move'), conditions, (step, paced) => applyStep(step, undefined, paced, looks.get(step))))
        ?? (await sideBySide(of('keep'), conditions, keepUp))
        ?? commit(ports);
    if (fault)
        await revert(steps, ports, budget);
    else
        for (const step of steps)
            Object.assign(step, standing(step));
    return { steps, fault };
}
/** Works at steps side by side. The first that fails halts the others, and explains them. */
async function sideBySide(steps, conditions, act) {
    const { budget, ports, onWarning } = conditions;
    let first;
    const attempt = async (step) => {
        step.began = ports.clock.elapsed();
        try {
            await act(step, step.move.optional ? { ...conditions, budget: budget.brief(OPTIONAL) } : conditions);
        }
        catch (thrown) {
            const failure = asFailure(thrown);
            if (step.move.optional && !budget.forward.aborted) {
                step.fault = failure.message;
                onWarning(`${failure.message}; going on without this protection`);
                return;
            }
            // Who is only cut off by another's fault has none of its own: the culprit is to stand out.
            if (!first || !failure.transient)
                step.fault = failure.message;
            first ??= failure;
            budget.trouble(step.began ?? ports.clock.elapsed());
            budget.halt();
        }
    };
    await Promise.all(steps.map(attempt));
    return first;
}
/** From here on nothing is put back, not even by the step that runs after a kill. */
function commit({ journal, clock }) {
    try {
        journal.append({ kind: 'committed', at: clock.now() });
        return undefined;
    }
    catch (thrown) {
        return asFailure(thrown);
    }
}

// EXTERNAL MODULE: ./src/release/tags/tag-report.ts
var tag_report = __webpack_require__(4550);
;// CONCATENATED MODULE: ./src/release/tags/crossing.ts


/** Milliseconds by which two machines' clocks may differ. */
const crossing_SKEW = 60_000;
/**
 * Two runs that cross read the same target, and each writes over it: only the history, when it is written, tells the
 * later one of the other.
 * @param found the history before this run has entered its move
 */
function crossing_crossingOf(one, found) {
    const { entry: ours } = one;
    const theirs = found.entries.find(wasLive);
    if (!ours?.build || !theirs?.build || theirs.mode === 'found')
        return undefined;
    const isSameMove = theirs.build.digest === ours.build.digest || theirs.build.digest === ours.replaced;
    if (isSameMove || theirs.replaced !== ours.replaced || new Date(theirs.at).getTime() < new Date(ours.at).getTime() - crossing_SKEW)
        return undefined;
    return { one, ours, theirs: { ...theirs, build: theirs.build } };
}
/** Who replaced whom, in words. Holds text from outside. @param shown what the target shows now */
function crossing_crossingInWords({ one: { image }, theirs: { build, mode, by, run } }, targetTag, shown) {
    const other = `a ${mode} by ${by}${run ? ` (${run})` : ''}`;
    const end = shown === build.digest ? 'that has replaced what this run had moved it to' : 'this run has replaced that';
    return `${image.name}:${targetTag} was moved to ${shortDigest(build.digest)} by ${other} while this run moved it: ${end}`;
}
/** Puts the two into the order in which the tag has shown them, each with what it truly replaced. */
const crossing_inOrder = ({ ours, theirs }, shown) => ({ entries, hold }) => {
    const isOf = (one, other) => one.at === other.at && one.by === other.by && one.build?.digest === other.build?.digest;
    const isFoundByUs = ({ mode, at, by, build }) => mode === 'found' && at === ours.at && by === ours.by && build?.digest === ours.replaced;
    const rest = entries.filter((one) => !isOf(one, ours) && !isOf(one, theirs) && !isFoundByUs(one));
    const [mine, other] = [entries.find((one) => isOf(one, ours)), entries.find((one) => isOf(one, theirs))];
    if (!mine || !other)
        return { entries, hold };
    const pair = shown === theirs.build.digest
        ? [{ ...other, replaced: ours.build?.digest }, mine]
        : [{ ...mine, replaced: theirs.build.digest }, other];
    return { entries: [...pair, ...rest], hold };
};

;// CONCATENATED MODULE: ./src/release/tags/write-down.ts





/** Milliseconds for the histories: they are worth a wait, and not a job that runs out of time. */
const HISTORY_PATIENCE = 15_000;
/**
 * Has the histories remember a plan that was carried out.
 * @param read the histories that were read beside the targets' own read-back
 * @returns which holds were lifted, as the end of a sentence: nobody's is lifted in silence (incident hold-lifted-unasked)
 */
async function write_down_writeDown(update, targetTag, record, ports, budget, read) {
    const call = { signal: budget.brief(HISTORY_PATIENCE).forward };
    const crossings = new Map();
    const faults = await remember(update, ports, call, (one, found) => {
        const crossing = crossingOf(one, found);
        if (crossing)
            crossings.set(one.image.name, crossing);
    }, read);
    for (const { words } of faults)
        record.warn(`${words}; the tags are right, and the next run does not know of this one`);
    const written = update.images.filter(({ image }) => !faults.some((fault) => fault.image === image.name));
    if (update.images.some((one) => one.ruling && !written.includes(one))) {
        record.warn('the veto and the hold of this rollback do not stand everywhere: an automatic release may bring the build back');
    }
    for (const crossing of crossings.values())
        await tellCrossing(crossing, update, targetTag, record, ports, call);
    const holds = new Set(written.flatMap(({ lift }) => (lift ? [inWords(lift)] : [])));
    return holds.size === 0 ? '' : `; it lifted the hold set ${[...holds].join(', and the one set ')}`;
}
/** Says who replaced whom, and puts it into the history. */
async function tellCrossing(crossing, { tag, length }, targetTag, record, { registry, clock }, call) {
    const { image } = crossing.one;
    const shown = await registry.read(image, targetTag, call).then((found) => found?.digest, () => undefined);
    record.warn(crossingInWords(crossing, targetTag, shown));
    try {
        await amend({ image, tag, length }, inOrder(crossing, shown), { registry, clock }, call);
    }
    catch (thrown) {
        record.warn(`${image.name}:${tag} does not tell it: ${asFailure(thrown).message}`);
    }
}

;// CONCATENATED MODULE: ./src/release/tags/run-plan.ts








/** Carries a plan out, or only tells it, and reports how it ended: the common end of promote, rollback and deploy. */
async function runPlan(planRun, record, ports, budget) {
    const { plan, goal, targetTag, dryRun, undo, gate, postMortem, next, command, update } = planRun;
    const count = plan.images.length;
    const images = count === 1 ? 'the image' : `all ${count} images`;
    if (plan.moves.length === 0) {
        const verdict = `${targetTag} shows ${goal} in ${images} already; nothing was written`;
        return record.finish({ outcome: 'unchanged', reason: 'already-current', verdict, images: unwrittenImages(plan.images, 'planned') });
    }
    if (dryRun) {
        for (const move of plan.moves)
            record.note(`would move ${describeMove(move)}`);
        const verdict = `would move ${targetTag} to ${goal} in ${moving(plan)} of ${count} images; nothing was written`;
        return record.finish({ outcome: 'planned', reason: 'dry-run', verdict, images: unwrittenImages(plan.images, 'planned') });
    }
    ports.journal.append(planEntry(plan, ports.clock.now()));
    if (update)
        ports.journal.append({ kind: 'history', at: ports.clock.now(), update });
    const histories = new Map();
    const { steps, fault } = await apply(plan, { ports, budget, gate, onWarning: record.warn, onSent: ({ move: { image } }) => {
            if (update)
                histories.set(image.name, early(ports.clock, budget.forward, (signal) => ports.registry.read(image, update.tag, { signal })));
        } });
    const settled = settledImages(plan.images, steps);
    if (!fault) {
        const lifted = update ? await writeDown(update, targetTag, record, ports, budget, histories) : '';
        const verdict = `${targetTag} was moved to ${goal} in ${moving(plan)} of ${count} images and read back${already(plan)}${lifted}`;
        return record.finish({ outcome: 'done', reason: 'ok', verdict, images: settled, undo, postMortem, next, command });
    }
    const outcome = outcomeOf(steps);
    const why = ports.cancel.aborted ? 'the run was asked to stop' : fault.message;
    cautionsOf(steps).forEach(record.warn);
    return record.failed(fault, { outcome, images: settled, ...aftermath(steps, why, fault.hint) });
}
const moving = (plan) => plan.moves.filter((move) => move.purpose === 'move').length;
/** Images that showed it before, as the end of a sentence. */
function already({ images }) {
    const current = images.filter(({ target }) => target.before === target.wanted);
    return current.length === 0 ? '' : `; ${current.map(({ image }) => image).join(', ')} showed it already`;
}
/** How a run that was stopped reads, and what is next. */
function aftermath(steps, why, hint) {
    const theirs = steps.some(({ end }) => end === 'foreign') ? '; what somebody else moved was left alone' : '';
    switch ((0,tag_report/* outcomeOf */.sG)(steps)) {
        case 'failed': return { verdict: `${why}; ${theirs ? `nothing of ours is moved${theirs}` : 'no tag was moved'}`, next: hint ?? 'Mend the cause, then run again' };
        case 'restored': return { verdict: `${why}; every tag of ours is back where it was, read back${theirs}`, next: hint ?? 'Mend the cause, then run again' };
        case 'stranded': return strandedWords(steps, why);
    }
}
function strandedWords(steps, why) {
    const landing = steps.filter(({ mayLand }) => mayLand);
    const others = steps.filter(({ end, mayLand, fault }) => end === 'stranded' && !mayLand && fault !== HOLDS_THE_WAY_BACK);
    if (landing.length === 0 || others.length > 0) {
        return { verdict: `${why}; not every tag could be put back`, next: 'Put the stranded tags right with the commands given, then run again' };
    }
    const names = landing.map(({ move: { image, tag } }) => `${image.name}:${tag}`).join(', ');
    return {
        verdict: `${why}; what moved is back, but a write whose answer was lost may still land on ${names}`,
        next: 'Look at the stranded tags again in two minutes, and put them right with the commands given',
    };
}

// EXTERNAL MODULE: ./src/release/deadline.ts
var deadline = __webpack_require__(1753);
;// CONCATENATED MODULE: ./src/modes/recover-since.ts





/** Milliseconds: whoever recovers wants the tags right first of all. */
const recover_since_PATIENCE = 8_000;
/** Reads what the tags of a run show by now, and what the histories tell of who was there since. */
async function lookSince({ steps, update }, { registry, clock, cancel }) {
    const { signal, end } = (0,deadline/* deadline */.n)(recover_since_PATIENCE, clock, cancel);
    const shown = new Map();
    const histories = new Map();
    const warnings = [];
    const read = async (step) => {
        const { image, tag } = step.move;
        shown.set(step, await registry.read(image, tag, { signal }).then((found) => found?.digest ?? null, () => 'unknown'));
    };
    const recall = async ({ image }, tag) => {
        try {
            const kept = await readHistory(registry, image, tag, { signal });
            if (kept)
                histories.set(image.name, kept.history);
        }
        catch (thrown) {
            warnings.push(`whether somebody has released ${image.name} since could not be read: ${(0,release_failure/* asFailure */.h_)(thrown).message}`);
        }
    };
    const targets = steps.filter(({ move: { purpose } }) => purpose === 'move');
    const images = update?.images ?? targets.map(({ move: { image } }) => ({ image }));
    const tag = update?.tag ?? (targets[0] && (0,history_history/* historyTag */.DJ)(targets[0].move.tag));
    await Promise.all([...steps.map(read), ...(tag === undefined ? [] : images.map((one) => recall(one, tag)))]);
    end();
    return { shown: (step) => shown.get(step) ?? 'unknown', histories, warnings };
}
/**
 * The steps that are somebody else's by now, each with the release that stands behind it: a later run that recorded
 * what the tag shows, or one that did so in another image and found this one right already (incident recover-undoes).
 */
function takenOver({ steps, update, begin }, { shown, histories }) {
    const later = new Map();
    const targets = steps.filter(({ move: { purpose } }) => purpose === 'move');
    for (const target of targets) {
        const { name } = target.move.image;
        const own = update?.images.find(({ image }) => image.name === name)?.entry;
        const history = histories.get(name);
        const entry = history && standsBehind(history, shown(target), begin?.at ?? 0, own);
        if (entry)
            later.set(name, entry);
    }
    const again = [...later.values()].find((entry) => isOfCommit(entry, begin?.sha ?? ''));
    for (const target of targets) {
        const { image: { name }, to } = target.move;
        if (again && !later.has(name) && shown(target) === to.digest)
            later.set(name, again);
    }
    return new Map(steps.flatMap((step) => {
        const entry = later.get(step.move.image.name);
        return entry ? [[step, entry]] : [];
    }));
}
/** Whether every target shows what the run wanted. */
function isAllThere({ steps }, { shown }) {
    const targets = steps.filter(({ move: { purpose } }) => purpose === 'move');
    return targets.length > 0 && targets.every((step) => shown(step) === step.move.to.digest);
}

// EXTERNAL MODULE: ./src/modes/recovered.ts
var recovered = __webpack_require__(7817);
;// CONCATENATED MODULE: ./src/modes/recover.ts










/**
 * Finishes what a run left that was killed or ended stranded: puts back what its journal shows as half moved, by the
 * rules of the run itself, and writes the report in its place. What a later run or a person has done since is left alone.
 * @returns nothing where the journal is of no run, or of one that ended by itself and left nothing stranded
 */
async function recover(entries, ports) {
    const replayed = (0,replay/* replay */.e)(entries);
    const { begin, ended, steps } = replayed;
    if (!begin || (ended && ended !== 'stranded'))
        return undefined;
    if (replayed.committed)
        return proved(replayed, begin, ports);
    if (steps.every(({ state }) => state === 'waiting'))
        return putBack(replayed, begin, new Map(), ports);
    const since = await lookSince(replayed, ports);
    for (const warning of since.warnings)
        ports.log.warning(warning);
    const theirs = takenOver(replayed, since);
    // What this run never asked for, or had put back, somebody else has done since.
    const isTheirs = ended === 'stranded' || steps.some(({ state, move }) => move.purpose === 'move' && state === 'waiting');
    if (theirs.size === 0 && isTheirs && isAllThere(replayed, since))
        return finished(replayed, begin, ports);
    return withWarnings(await putBack(replayed, begin, recover_leaveAlone(theirs, since), ports), since.warnings);
}
const withWarnings = ({ report, isDone }, warnings) => ({ report: { ...report, warnings: [...report.warnings, ...warnings] }, isDone });
/** The tags stand; what the histories do not remember yet they are told now, by the same rules. */
async function proved(replayed, begin, ports) {
    for (const step of replayed.steps)
        Object.assign(step, (0,tags_step/* standing */.JA)(step.state === 'waiting' ? { ...step, state: 'already' } : step));
    const verdict = `every tag was moved and proved; ${(0,recovered/* howItEnded */.q)(undefined)} before it could say so`;
    const { faults, told } = await recover_writeDown(replayed, ports);
    const report = { ...blank(replayed, begin, ports), warnings: [...told, ...faults], outcome: 'done', reason: 'ok', verdict, next: '', faults: [] };
    if (faults.length === 0)
        return { report, isDone: true };
    return { report: { ...report, next: 'Recover once more when the registry takes the histories' }, isDone: false };
}
async function recover_writeDown(replayed, ports) {
    if (!replayed.update)
        return { faults: [], told: [] };
    const since = await lookSince({ ...replayed, steps: [] }, ports);
    const budget = new release_budget/* Budget */.H(ports.clock, ports.cancel);
    try {
        const { update, told } = stillDue(replayed.update, since.histories);
        const faults = await write_remember(update, ports, { signal: budget.brief(HISTORY_PATIENCE).forward });
        return { faults: faults.map(({ words }) => words), told: [...since.warnings, ...told] };
    }
    finally {
        budget.dispose();
    }
}
/** To put back now what that run left would undo the later one. */
function finished(replayed, begin, ports) {
    const verdict = `every tag shows what the run wanted that ${replayed.ended ? 'ended stranded' : 'was killed'}: a later run has finished it; nothing was put back`;
    for (const step of replayed.steps) {
        Object.assign(step, { end: 'foreign', after: step.move.purpose === 'move' ? step.move.to.digest : 'unknown' });
    }
    return { report: { ...blank(replayed, begin, ports), outcome: 'unchanged', reason: 'already-current', verdict, next: '', faults: [] }, isDone: true };
}
function recover_leaveAlone(theirs, since) {
    return new Map([...theirs].map(([step, { by, at, mode }]) => {
        const words = `left alone: a ${mode} by ${by} on ${at} stands behind what is there now`;
        Object.assign(step, { end: 'foreign', after: since.shown(step), fault: words });
        return [step, words];
    }));
}
async function putBack(replayed, begin, left, ports) {
    const { steps, ended } = replayed;
    const ours = steps.filter((step) => !left.has(step));
    const budget = new release_budget/* Budget */.H(ports.clock, ports.cancel, release_budget/* AFTER_KILL */._);
    try {
        await Promise.all([revert_revert(ours, ports, budget), watchTheirs([...left.keys()], ports, budget)]);
    }
    finally {
        budget.dispose();
    }
    const outcome = (0,tag_report/* outcomeOf */.sG)(steps);
    const shared = { ...blank(replayed, begin, ports), warnings: [...(replayed.ruling ? [RULED] : []), ...(0,tag_report/* cautionsOf */.Y_)(steps)], faults: [whyOf(replayed)] };
    if (outcome === 'failed' && left.size > 0) {
        const verdict = `${whyOf(replayed)}; somebody has released since, and nothing was put back (${[...new Set(left.values())].join('; ')})`;
        return { report: { ...shared, outcome: 'unchanged', reason: 'already-current', verdict, next: '', faults: [] }, isDone: true };
    }
    const reason = ended ? (replayed.endReason ?? 'cancelled') : 'cancelled';
    return { report: { ...shared, outcome, reason, ...aftermath(steps, whyOf(replayed)) }, isDone: outcome !== 'stranded' };
}
/** A rollback says it first; whether it was written before the kill is for the history to tell. */
const RULED = 'the rollback vetoed what it was to leave, and held automatic releases, before its tags were to move, and both may stand: see release-action history, and take them back with unveto and lift';
/** In true words: a run that ended stranded was not killed. */
function whyOf({ ended, steps }) {
    if (ended)
        return (0,recovered/* howItEnded */.q)(ended);
    return `${(0,recovered/* howItEnded */.q)(ended)} ${steps.some((step) => step.state !== 'waiting') ? 'half-way' : 'before it wrote anything'}`;
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
        images: (0,tag_report/* settledImages */.qA)(images, steps),
        tenants: [],
        stragglers: [],
        warnings: [],
        happenings: [],
    };
}


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ howItEnded)
/* harmony export */ });
/** How a run came to its end, as its journal tells it. */
const howItEnded = (ended) => (ended === 'stranded' ? 'the run ended stranded' : 'the run was killed');


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ isBelowLocalhost),
/* harmony export */   RM: () => (/* binding */ addressFault),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   mW: () => (/* binding */ withoutSlash)
/* harmony export */ });
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|(?:[a-z0-9_-]+\.)*localhost|\[::1\])(?::\d{1,5})?$/i;
/**
 * Whether a host, with or without a port, is this machine: `127.0.0.0/8`, `[::1]`, `localhost` or a name below it
 * (RFC 6761, 6.3), which is never looked up elsewhere.
 */
const isLoopback = (host) => LOOPBACK.test(host);
/** Whether a host name lies below `localhost`, e.g. `registry.localhost`: many resolvers do not know it. */
const isBelowLocalhost = (name) => /\.localhost$/i.test(name);
/** Why a text is no address that this action talks to, as what would be one; nothing where it is one. */
function addressFault(text, mayAsk = false) {
    if (!/^https?:\/\//.test(text) || !URL.canParse(text))
        return 'an address that starts with https://';
    const url = new URL(text);
    if (url.username || url.password)
        return 'an address without credentials in it';
    if ((url.search && !mayAsk) || url.hash)
        return `an address without ${mayAsk ? '#' : '? and #'}`;
    if (url.protocol === 'http:' && !isLoopback(url.hostname))
        return 'https:// (http:// is for loopback alone)';
    return undefined;
}
const withoutSlash = (text) => text.replace(/\/+$/, '');


/***/ }),

/***/ 3348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Budget),
/* harmony export */   _: () => (/* binding */ AFTER_KILL)
/* harmony export */ });
/** Why a signal fired, for the words of whoever waited: a registry that hangs is nobody's cancel. */
const TIME_IS_UP = new Error('no answer came in the time that the run has');
const ASKED_TO_STOP = new Error('the run was asked to stop');
/**
 * In milliseconds from the beginning of the first trouble. Forward: the longest proof and a little. Writes: an answer
 * on the way forward is waited for no longer, since putting back takes time too. Restore: the last answer to a write
 * that puts something back, so that a last look is left. Total: time to write the report within 45 s.
 */
const AFTER_TROUBLE = { forward: 21_000, writes: 30_000, restore: 38_000, total: 42_000 };
/**
 * Of whoever finishes a run that was killed: nobody waits for it to end within 45 s, and a minute after the kill no
 * write of that run can land any more, so that what was lost is settled and no person is needed.
 */
const AFTER_KILL = { forward: 21_000, writes: 30_000, restore: 70_000, total: 75_000 };
/**
 * From a cancel on: a runner kills 7 s after its signal, and the report is to be written. An answer under way is waited
 * for a moment, since only it tells what was moved.
 */
const AFTER_CANCEL = { forward: 0, writes: 1_500, restore: 4_500, total: 5_500 };
/**
 * The time a run has left, by the clock that nobody sets. It is unlimited until the first trouble or cancel; from then
 * on four signals end, one after the other: going forward, waiting for writes, putting back, and looking.
 */
class Budget {
    clock;
    cancel;
    afterTrouble;
    ends = {
        forward: new AbortController(), writes: new AbortController(), restore: new AbortController(), total: new AbortController(),
    };
    moments = { forward: Infinity, writes: Infinity, restore: Infinity, total: Infinity };
    disposed = new AbortController();
    firstTrouble = Infinity;
    constructor(clock, cancel, afterTrouble = AFTER_TROUBLE) {
        this.clock = clock;
        this.cancel = cancel;
        this.afterTrouble = afterTrouble;
        if (cancel.aborted)
            this.cancelled();
        else
            cancel.addEventListener('abort', this.cancelled, { once: true });
    }
    /** Ends when no further step may be begun. */
    get forward() {
        return own(this.ends.forward);
    }
    /** Ends when an answer to a write on the way forward is no longer waited for. */
    get writes() {
        return own(this.ends.writes);
    }
    /** Ends when nothing is written any more. */
    get restore() {
        return own(this.ends.restore);
    }
    /** Ends when nothing may be tried any more: what is left after `restore` is for a last look. */
    get total() {
        return own(this.ends.total);
    }
    /** Milliseconds until that end; without limit while nothing has gone wrong. */
    left(end) {
        return Math.max(0, this.moments[end] - this.clock.elapsed());
    }
    /**
     * Starts the clock at the moment the first trouble began.
     * @param since of the clock's `elapsed`
     */
    trouble = (since) => {
        // Nothing begins later than now, whatever clock it was read from.
        const began = Math.min(since, this.clock.elapsed());
        if (began >= this.firstTrouble)
            return;
        this.firstTrouble = began;
        this.endAll(began, this.afterTrouble);
    };
    /**
     * Time for one step that the run can do without: what it loses of it is lost by that step alone.
     * @param milliseconds until it is given up
     */
    brief(milliseconds) {
        const late = new AbortController();
        const end = this.clock.elapsed() + milliseconds;
        void this.clock.sleep(milliseconds, this.disposed.signal).then(() => late.abort(TIME_IS_UP));
        const within = (signal) => AbortSignal.any([signal, late.signal]);
        return {
            forward: within(this.ends.forward.signal), writes: within(this.ends.writes.signal), trouble: () => undefined,
            left: (which) => Math.min(this.left(which), Math.max(0, end - this.clock.elapsed())),
        };
    }
    /** Something failed for good: nothing new is begun. */
    halt(why = new Error('another fault had ended the run')) {
        this.moments.forward = Math.min(this.moments.forward, this.clock.elapsed());
        this.ends.forward.abort(why);
    }
    /** Lets go of every timer, and of reads that nobody waits for any more: their tries would outlive the report. */
    dispose() {
        this.halt();
        this.cancel.removeEventListener('abort', this.cancelled);
        this.disposed.abort();
    }
    cancelled = () => {
        this.halt(ASKED_TO_STOP);
        this.endAll(this.clock.elapsed(), AFTER_CANCEL);
    };
    endAll(from, after) {
        for (const which of Object.keys(after))
            this.endAt(from + after[which], which);
    }
    endAt(moment, which) {
        if (moment >= this.moments[which])
            return;
        this.moments[which] = moment;
        void this.clock.sleep(this.left(which), this.disposed.signal).then(() => {
            if (!this.disposed.signal.aborted)
                this.ends[which].abort(this.cancel.aborted ? ASKED_TO_STOP : TIME_IS_UP);
        });
    }
}
/** A signal for one asker: many listeners on one and the same are taken for a leak by Node. */
const own = ({ signal }) => AbortSignal.any([signal]);


/***/ }),

/***/ 8952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   Kd: () => (/* binding */ sameCommit),
/* harmony export */   WM: () => (/* binding */ isCommit)
/* harmony export */ });
/** What a full commit of git looks like; a label or an answer that is anything else is no commit and enters no URL. */
const isCommit = (text) => /^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/.test(text);
const shortSha = (commit) => commit.slice(0, 7);
/** Equal, where one side may be abbreviated: compared by the shorter one's digits, at least 7. */
function sameCommit(a, b) {
    return isCommit(a) && isCommit(b) && (a.startsWith(b) || b.startsWith(a));
}


/***/ }),

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

/***/ 1405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/**
 * At most so many characters of a text, none of them halved. What was cut shows it, also to whoever looks for secrets:
 * the beginning of one before the mark is one.
 */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const characters = [...text.slice(0, 2 * limit + 1)];
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`;
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ deadline)
/* harmony export */ });
function deadline(milliseconds, clock, ...others) {
    const done = new AbortController();
    const late = new AbortController();
    void clock.sleep(milliseconds, done.signal).then(() => late.abort());
    return { signal: AbortSignal.any([late.signal, ...others]), end: () => done.abort() };
}


/***/ }),

/***/ 1709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const isDigest = (text) => /^sha256:[0-9a-f]{64}$/.test(text);
/** The digest of exactly these bytes. */
const digestOf = (bytes) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}`;
/** The twelve digits that a person compares. */
const shortDigest = (digest) => digest.replace(/^sha256:/, '').slice(0, 12);


/***/ }),

/***/ 6417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ ENDS),
/* harmony export */   W: () => (/* binding */ isTold)
/* harmony export */ });
const ENDS = ['done', 'unchanged', 'planned', 'skipped', 'failed', 'restored', 'stranded', 'cancelled', 'rollback'];
/**
 * Whether the end of a run is one that somebody asked to be told of. A cancel is no failure; a plan is only a plan,
 * however it ended; a run that left its place to a newer one is silent.
 */
function isTold({ mode, outcome, reason, dryRun }, ends) {
    if (dryRun || outcome === 'planned')
        return ends.has('planned');
    if (reason === 'superseded' && outcome === 'failed')
        return false;
    if (reason === 'cancelled')
        return ends.has('cancelled') || (outcome !== 'failed' && ends.has(outcome));
    if (mode === 'rollback' && outcome === 'done' && ends.has('rollback'))
        return true;
    return ends.has(outcome);
}


/***/ }),

/***/ 9991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   h_: () => (/* binding */ asFailure),
/* harmony export */   wX: () => (/* binding */ beforeSending)
/* harmony export */ });
/** A fault that ends a run (or a step of it) with a stable reason. `message` says what happened in the user's words. */
class Failure extends Error {
    reason;
    name = 'Failure';
    hint;
    command;
    status;
    method;
    url;
    transient;
    retryAfter;
    unsent;
    answered;
    constructor(reason, message, detail = {}) {
        super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
        this.reason = reason;
        this.hint = detail.hint;
        this.command = detail.command;
        this.status = detail.status;
        this.method = detail.method;
        this.url = detail.url;
        this.transient = detail.transient ?? false;
        this.retryAfter = detail.retryAfter;
        this.unsent = detail.unsent ?? false;
        this.answered = detail.answered ?? false;
    }
}
/** The same, of a request that never left: what was to go before it, a login say, went wrong. */
const beforeSending = (failure) => new Failure(failure.reason, failure.message, { ...failure, unsent: true, cause: failure.cause });
/** Whatever was thrown, as a failure: what nobody foresaw is `internal`. */
function asFailure(thrown) {
    if (thrown instanceof Failure)
        return thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new Failure('internal', `a fault in the action itself: ${message}`, { cause: thrown });
}


/***/ }),

/***/ 7498:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ historyTag),
/* harmony export */   H$: () => (/* binding */ liveEntry),
/* harmony export */   H6: () => (/* binding */ isByName),
/* harmony export */   Ss: () => (/* binding */ wasLive),
/* harmony export */   mw: () => (/* binding */ vetoOf),
/* harmony export */   wg: () => (/* binding */ EMPTY),
/* harmony export */   yW: () => (/* binding */ isOf),
/* harmony export */   yp: () => (/* binding */ isPage)
/* harmony export */ });
/* unused harmony exports vetoedEntry, inWords */
/* harmony import */ var _commit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8952);

/** What a history takes for the page of a run. */
const isPage = (text) => /^https?:\/\/\S+$/.test(text);
const EMPTY = { entries: [] };
/** The tag that holds the history of another one. */
const historyTag = (targetTag) => `${targetTag}-history`;
/** Whether an entry tells of something that the tag has shown. */
const wasLive = ({ mode }) => mode !== 'veto';
const isOf = ({ build, commit }, sought) => (build !== undefined && build.digest === sought.digest)
    || (commit !== undefined && sought.commit !== undefined && (0,_commit__WEBPACK_IMPORTED_MODULE_0__/* .sameCommit */ .Kd)(commit, sought.commit));
/** The entry that bears the veto against a build, where there is one: it may know the build by another commit. */
const vetoedEntry = ({ entries }, sought) => entries.find((entry) => entry.veto !== undefined && isOf(entry, sought));
/** The veto against a build, where there is one. */
const vetoOf = (history, sought) => vetoedEntry(history, sought)?.veto;
/**
 * Whether a person set the hold by its name. One of the older form does not say, but a rollback's own entry bears the
 * time and the author of its hold.
 */
function isByName({ entries, hold }) {
    if (!hold)
        return false;
    if (hold.set)
        return hold.set === 'command';
    return !entries.some(({ mode, at, by }) => mode === 'rollback' && at === hold.at && by === hold.by);
}
/** How the build came to stand there that the tag shows now; nothing where nobody recorded it. */
function liveEntry({ entries }, shown) {
    const newest = entries.find(wasLive);
    return newest?.build?.digest === shown ? newest : undefined;
}
/** Who, when and why, as one part of a sentence. */
const inWords = ({ by, at, why }) => `by ${by} on ${at}${why === '' ? '' : `: ${why}`}`;


/***/ }),

/***/ 1000:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ ecrHost),
/* harmony export */   G4: () => (/* binding */ sameImage),
/* harmony export */   Xb: () => (/* binding */ DOCKER_HUB),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   jU: () => (/* binding */ isHost),
/* harmony export */   rQ: () => (/* binding */ canonicalHost),
/* harmony export */   xH: () => (/* binding */ targetAlone),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* unused harmony export sourceOf */
/** Where a build is read before it is released. */
const sourceOf = (image) => image.from ?? image;
/** What a rollback acts on, and every command on a history: where builds came from is nothing to it. */
const targetAlone = ({ name, registry, repository }) => ({ name, registry, repository });
/** The host that answers for Docker Hub. */
const DOCKER_HUB = 'registry-1.docker.io';
const DOCKER_HUB_NAMES = new Set(['docker.io', 'index.docker.io', DOCKER_HUB, 'registry.hub.docker.com']);
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const HOST = /^(?:\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/i;
/**
 * Reads `[host[:port]/]path` by docker's rule: the first component is a host where it holds a dot, a colon or is
 * `localhost`; else the image lives on Docker Hub.
 * @returns the image, or a sentence that says what is wrong with the text
 */
function parseImage(text) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text))
        return 'carries a scheme; write it without';
    if (text.includes('@'))
        return 'carries a digest; write the repository alone';
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    const named = first === 'localhost' || /[.:]/.test(first);
    const host = named ? first : 'docker.io';
    let repository = named ? text.slice(slash + 1) : text;
    if (repository.includes(':'))
        return 'carries a tag; write the repository alone';
    if (!HOST.test(host))
        return `"${host}" is not a registry host`;
    if (!REPOSITORY.test(repository))
        return 'is not a repository name (lower-case letters, digits, and . _ - / between them)';
    const registry = canonicalHost(host);
    if (registry === DOCKER_HUB && !repository.includes('/'))
        repository = `library/${repository}`;
    return { name: text, registry, repository };
}
/** A registry's host as it is compared: lower case, and one name for Docker Hub, which has several. */
function canonicalHost(host) {
    const lower = host.toLowerCase();
    return DOCKER_HUB_NAMES.has(lower) ? DOCKER_HUB : lower;
}
/** Whether a text is a registry's host, with or without a port. */
const isHost = (text) => HOST.test(text);
/** Whether a text is a repository's path, or the beginning of one. */
const isRepository = (text) => REPOSITORY.test(text);
// As amazon-ecr-credential-helper knows them: every partition, FIPS, and the dual stack's `dkr-ecr.<region>.on.aws`.
const ECR = /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9][a-z0-9-]*)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|(on\.(?:aws|amazonwebservices\.(?:com\.cn|eu)))|sc2s\.sgov\.gov|c2s\.ic\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)(?::443)?$/;
/** What an ECR registry's host says, or nothing where the host is another registry. */
function ecrHost(registry) {
    const found = ECR.exec(registry);
    return found ? { account: found[1], region: found[3], fips: found[2] !== undefined, dualStack: found[4] !== undefined } : undefined;
}
/** A registry as others of its names are compared with it: ECR has up to four for one account and region. */
function canonical(registry) {
    const ecr = ecrHost(registry);
    return ecr ? `${ecr.account} ${ecr.region}` : registry;
}
/** Two names of one repository are one image. */
const sameImage = (a, b) => a.repository === b.repository && canonical(a.registry) === canonical(b.registry);


/***/ }),

/***/ 2287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ jsonEnd)
/* harmony export */ });
/**
 * Where the JSON object that begins at `from` ends: the place behind its last brace, whatever follows. Nothing where it
 * does not end. It only counts brackets: what stands between them may be wrong.
 */
function jsonEnd(text, from) {
    let depth = 0;
    let quoted = false;
    for (let at = from; at < text.length; at++) {
        const character = text[at];
        if (quoted) {
            if (character === '\\')
                at++;
            else if (character === '"')
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === '{' || character === '[')
            depth++;
        else if ((character === '}' || character === ']') && --depth === 0)
            return at + 1;
    }
    return undefined;
}


/***/ }),

/***/ 84:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readFleetRows),
/* harmony export */   k: () => (/* binding */ readFleetLines)
/* harmony export */ });
/* harmony import */ var _address__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9861);
/* harmony import */ var _cut__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
/* harmony import */ var _slug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3006);



const MOST_SHOWN = 64;
/** Reads lines `slug [url]`; empty ones do not count. */
function readFleetLines(text) {
    const faults = [];
    const rows = text.split(/\r\n|\r|\n/).flatMap((line, at) => {
        const [slug = '', url, ...more] = line.trim().split(/\s+/);
        if (slug === '')
            return [];
        if (more.length > 0)
            faults.push({ ofSlug: false, words: `line ${at + 1} holds more than a slug and an address` });
        return [{ slug, url, place: `line ${at + 1}` }];
    });
    const read = readFleetRows(rows);
    return { ...read, faults: [...faults, ...read.faults] };
}
/** Checks what was listed. Who stands twice counts once, with the address of whichever has one. */
function readFleetRows(rows) {
    const [found, faults] = [new Map(), []];
    for (const { slug, url: written, place } of rows) {
        if (!(0,_slug__WEBPACK_IMPORTED_MODULE_0__/* .isSlug */ .u)(slug)) {
            faults.push({ ofSlug: true, words: `${place} is "${(0,_cut__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .J)(slug, MOST_SHOWN)}", which is no slug` });
            continue;
        }
        const fault = written === undefined ? undefined : (0,_address__WEBPACK_IMPORTED_MODULE_2__/* .addressFault */ .RM)(written);
        if (fault)
            faults.push({ ofSlug: false, words: `${place}, behind ${slug}, is not ${fault}` });
        const url = written === undefined ? undefined : (0,_address__WEBPACK_IMPORTED_MODULE_2__/* .withoutSlash */ .mW)(written);
        const known = found.get(slug);
        if (known?.url !== undefined && url !== undefined && known.url !== url) {
            faults.push({ ofSlug: false, words: `${place} gives ${slug} another address than an earlier one does` });
        }
        if (known?.url === undefined)
            found.set(slug, url === undefined ? { slug } : { slug, url });
    }
    return { listed: [...found.values()], faults };
}


/***/ }),

/***/ 4914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseLoginKey),
/* harmony export */   P: () => (/* binding */ loginKeysOf)
/* harmony export */ });
/* harmony import */ var _image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1000);

/**
 * What a login is given for: `host`, or `host/path` for the repositories at and below that path.
 * @returns it in the form that `loginKeysOf` gives; nothing where it is neither
 */
function parseLoginKey(text) {
    const key = text.replace(/\/+$/, '');
    const slash = key.indexOf('/');
    const host = slash < 0 ? key : key.slice(0, slash);
    if (!(0,_image__WEBPACK_IMPORTED_MODULE_0__/* .isHost */ .jU)(host))
        return undefined;
    if (slash < 0)
        return (0,_image__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .rQ)(host);
    const path = key.slice(slash + 1);
    return (0,_image__WEBPACK_IMPORTED_MODULE_0__/* .isRepository */ .Z6)(path) ? `${(0,_image__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .rQ)(host)}/${path}` : undefined;
}
/** Every key that fits a repository, the longest first: `ghcr.io/acme/app`, `ghcr.io/acme`, `ghcr.io`. */
function loginKeysOf(registryHost, repository) {
    const parts = [(0,_image__WEBPACK_IMPORTED_MODULE_0__/* .canonicalHost */ .rQ)(registryHost), ...repository.split('/')];
    return parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
}


/***/ }),

/***/ 5517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ typeOfManifest)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _manifest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4776);


const Text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), ''), '');
const Part = valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ mediaType: Text })), null);
const Parts = valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Part)), null));
/** What tells a manifest's type; a null or a stray value beside it is no fault of ours to find. */
const Own = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qFJ(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((it) => !Array.isArray(it)), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()), mediaType: Text, manifests: Parts, config: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(Part), layers: Parts,
}));
/**
 * The manifest's own word, then the header's, then its shape: a registry refuses a PUT whose header is at odds with the
 * bytes (incident media-type-at-odds), and some answer with `text/plain` or nothing.
 * @returns nothing where the text is no manifest that a tag may point at
 */
function typeOfManifest(text, header) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(Own, text);
    if (!parsed.success)
        return undefined;
    const own = parsed.output;
    return known(own.mediaType) ?? known(header ?? '') ?? shapeOf(own);
}
/** A media type without its parameters, in whatever case it is written. */
function known(text) {
    const type = text.split(';')[0].trim().toLowerCase();
    return (0,_manifest__WEBPACK_IMPORTED_MODULE_1__/* .isManifestType */ .Q)(type) ? type : undefined;
}
/** An OCI manifest need not name its type; one of docker does, or its parts do. */
function shapeOf({ schemaVersion, mediaType, manifests, config, layers }) {
    if (schemaVersion !== 2 || mediaType !== '')
        return undefined;
    const isImage = config !== undefined && layers !== undefined;
    const isIndex = manifests !== undefined;
    if (isImage === isIndex)
        return undefined;
    const parts = [...(manifests ?? []), ...(config ? [config] : []), ...(layers ?? [])];
    const isDocker = parts.some((part) => part?.mediaType.startsWith('application/vnd.docker.'));
    const [ociIndex, dockerList, ociImage, dockerImage] = _manifest__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_TYPES */ ._;
    if (isIndex)
        return isDocker ? dockerList : ociIndex;
    return isDocker ? dockerImage : ociImage;
}


/***/ }),

/***/ 4776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ isManifestType),
/* harmony export */   _: () => (/* binding */ MANIFEST_TYPES)
/* harmony export */ });
/** The four media types a tag may point at; every read accepts all of them, or a registry picks one for us. */
const MANIFEST_TYPES = [
    'application/vnd.oci.image.index.v1+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.docker.distribution.manifest.v2+json',
];
const isManifestType = (text) => MANIFEST_TYPES.includes(text);


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ isGatewayStatus),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   vP: () => (/* binding */ isStillAtWork)
/* harmony export */ });
/* unused harmony export isNotLetIn */
/**
 * Trouble that passes by itself, the same for everybody who is asked: registry, token server, forge, control plane.
 * A broken connection is of the kind, and so is a limit on requests, whatever status it comes with (adapters/http).
 * A read is asked again, bounded and visibly. A write may be sent again only after a look at what became of it: each of
 * these may come after the work was done (incident one-500). 501 and 505 say "never", and so does every other 4xx.
 */
const PASSING = new Set([408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]);
/** What stands in front of a server says so, where it had no answer of it; from 520 on Cloudflare does. */
const AT_A_GATEWAY = new Set([502, 503, 504, 520, 521, 522, 523, 524]);
/** Whether another try may go right after this HTTP status. */
const isPassing = (status) => PASSING.has(status);
/** Whether this HTTP status is a gateway's, which speaks for a server that did not answer. */
const isGatewayStatus = (status) => status !== undefined && AT_A_GATEWAY.has(status);
/** What a gateway says while the server behind it may still be at work (RFC 9110, 15.6.5; Cloudflare's 520 and 524). */
const STILL_AT_WORK = new Set([408, 502, 504, 520, 524]);
/** What says that the server takes nothing just now, or that a gateway did not reach it. */
const NOT_LET_IN = new Set([503, 521, 522, 523]);
/** Whether what a write asked for may be done after this HTTP status. */
const isStillAtWork = (status) => STILL_AT_WORK.has(status);
/** Whether a write did not reach whoever was to do it. */
const isNotLetIn = (status) => NOT_LET_IN.has(status);


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tenantUrl),
/* harmony export */   u: () => (/* binding */ isSlug)
/* harmony export */ });
const SLUG = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
/** Whether a text names a tenant: one label of a host's name, in lower case (RFC 1123, 2.1). Nothing else enters a URL. */
const isSlug = (text) => SLUG.test(text);
/** Where a tenant is: `{slug}` of the template filled in, as often as it stands there. The slug has been checked. */
const tenantUrl = (template, slug) => template.replaceAll('{slug}', slug);


/***/ }),

/***/ 3837:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ strangePlaceholders),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   t8: () => (/* binding */ isKept)
/* harmony export */ });
/* unused harmony exports fillTag, commitAtEnd, namesCommit */

/** What is kept beside a target tag, under its name with this behind it. */
const KEPT = /-(?:previous|rolled-back|history)$/;
/** Whether a tag may be one that this action keeps: to build on it, or to move it, destroys what it keeps (incident tag-collision). */
const isKept = (tag) => KEPT.test(tag);
/** What the distribution specification lets a tag be. */
const isTag = (text) => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
/** Fills `{sha}` and `{sha7}` of a tag template. */
const fillTag = (template, sha) => template.replaceAll('{sha7}', shortSha(sha)).replaceAll('{sha}', sha);
/** The commit that a tag such as `staging-4c1d56e` ends in; nothing where it ends in none. */
const commitAtEnd = (tag) => /(?:^|[._-])([0-9a-f]{7,40}|[0-9a-f]{64})$/.exec(tag)?.[1];
/** Whether a template holds `{sha}` or `{sha7}`. */
const namesCommit = (template) => fillTag(template, '0000000') !== template;
/** Placeholders of a template that are not `{sha}` or `{sha7}`. */
const strangePlaceholders = (template) => (template.match(/\{[^}]*\}?/g) ?? []).filter((found) => found !== '{sha}' && found !== '{sha7}');


/***/ }),

/***/ 2968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ replay)
/* harmony export */ });
/* unused harmony export planEntry */
/* harmony import */ var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _step__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3813);


/** A plan as the journal keeps it: with the bytes of every manifest that may have to be put back. */
const planEntry = (plan, at) => ({
    kind: 'plan',
    at,
    images: plan.images,
    moves: plan.moves.map(({ from, to, ...rest }) => ({ ...rest, from: from ? pack(from) : null, to: pack(to) })),
});
/** Reads from its journal how far a run had come. A step that was only intended may have happened. */
function replay(entries) {
    const replayed = { images: [], steps: [], committed: false };
    for (const entry of entries) {
        switch (entry.kind) {
            case 'begin':
                replayed.begin = entry;
                break;
            case 'plan':
                replayed.images = entry.images;
                replayed.steps = (0,_step__WEBPACK_IMPORTED_MODULE_1__/* .stepsOf */ .B_)({ moves: entry.moves.map(recall) }, entry.at);
                break;
            case 'intended':
            case 'refused':
            case 'failed':
            case 'sent':
            case 'proved':
                mark(replayed.steps[entry.move], entry);
                break;
            case 'committed':
                replayed.committed = true;
                break;
            case 'ruling':
                replayed.ruling = entry.update;
                break;
            case 'ruled': break;
            case 'history':
                replayed.update = entry.update;
                break;
            case 'history-written':
                replayed.update = undefined;
                break;
            case 'end':
                replayed.ended = entry.outcome;
                replayed.endReason = entry.reason;
                break;
            // A smoke's own: src/smoke/replay.ts.
            case 'smoke':
            case 'asking':
            case 'answered':
            case 'cleaned': break;
            // A deploy's tenants: src/release/rollout/replay.ts.
            case 'fleet':
            case 'redeploying':
            case 'listed':
            case 'found': break;
        }
    }
    replayed.steps.forEach(settle);
    return replayed;
}
/** Every write that was sent is lost, until an answer to it is in the journal. */
function mark(step, { kind, at }) {
    if (!step)
        return;
    if (kind === 'intended')
        return (0,_step__WEBPACK_IMPORTED_MODULE_1__/* .lose */ .KU)(step, at);
    if (kind !== 'proved')
        (0,_step__WEBPACK_IMPORTED_MODULE_1__/* .seeLanded */ .Mf)(step);
    if (kind === 'sent' || kind === 'proved')
        step.state = kind;
    else if (step.state !== 'unsettled')
        step.state = kind === 'refused' ? 'refused' : 'unsettled';
}
/** What was sent and not answered may have happened. */
const settle = (step) => { if (step.lost?.count && step.state !== 'proved' && step.state !== 'sent')
    step.state = 'unsettled'; };
const recall = ({ from, to, ...rest }) => ({ ...rest, from: from ? unpack(from) : undefined, to: unpack(to) });
const pack = ({ bytes, mediaType }) => ({ bytes: Buffer.from(bytes).toString('base64'), mediaType });
function unpack({ bytes, mediaType }) {
    const raw = Buffer.from(bytes, 'base64');
    return { bytes: raw, mediaType, digest: (0,_digest__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(raw) };
}


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ stepsOf),
/* harmony export */   JA: () => (/* binding */ standing),
/* harmony export */   KU: () => (/* binding */ lose),
/* harmony export */   Mf: () => (/* binding */ seeLanded),
/* harmony export */   b_: () => (/* binding */ isToWatch),
/* harmony export */   d6: () => (/* binding */ mayStillLand),
/* harmony export */   oU: () => (/* binding */ digestBefore)
/* harmony export */ });
/** @param since epoch milliseconds */
const stepsOf = ({ moves }, since) => moves.map((move, index) => ({ index, move, since, state: 'waiting' }));
const digestBefore = ({ move }) => move.from?.digest ?? null;
/** How a step stands in a run that reached its end. */
function standing(step) {
    if (step.state === 'proved')
        return { after: step.move.to.digest, end: 'moved' };
    if (step.state === 'already')
        return { after: step.found === undefined ? step.move.to.digest : step.found, end: 'unchanged' };
    return { after: step.state === 'waiting' ? digestBefore(step) : 'unknown', end: 'refused' };
}
/** Milliseconds after which a write whose answer was lost is taken never to land: gateways give up after a minute. */
const LANDS_WITHIN = 60_000;
/** A write was sent and its answer lost. @param at epoch milliseconds */
const lose = (step, at) => void (step.lost = { count: (step.lost?.count ?? 0) + 1, at });
/** The tag was seen to show what was written: of the writes that were lost, one is accounted for. */
function seeLanded(step) {
    if (step.lost)
        step.lost = { ...step.lost, count: Math.max(0, step.lost.count - 1) };
}
/**
 * Whether to watch the tag of this step: also where all that was lost has been seen, since a gateway may have sent it
 * twice, and what was seen may have been another run's that does the same.
 * @param now epoch milliseconds
 */
const isToWatch = ({ lost }, now) => lost !== undefined && Math.abs(now - lost.at) < LANDS_WITHIN;
/** Whether a write of this step may still land that nobody has seen. @param now epoch milliseconds */
const mayStillLand = (step, now) => isToWatch(step, now) && step.lost.count > 0;


/***/ }),

/***/ 4550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ unwrittenImages),
/* harmony export */   Y_: () => (/* binding */ cautionsOf),
/* harmony export */   qA: () => (/* binding */ settledImages),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1000);

/** The images of a run that wrote nothing: `planned` tells what it would do, `untouched` where it stopped before. */
const unwrittenImages = (images, state) => imageReports(images, ({ tag, before, wanted }) => ({
    tag, before, wanted, after: before, state: before === wanted ? 'unchanged' : state,
}));
/** The images as the steps of a plan left them; a tag that no step was made for is as it was. */
const settledImages = (images, steps) => imageReports(images, (plan, image) => {
    const step = steps.find(({ move }) => move.image.name === image && move.tag === plan.tag);
    return step ? settledTag(plan, step) : { ...plan, after: plan.before, state: 'unchanged' };
});
function imageReports(images, report) {
    return images.map(({ target, keep, ...rest }) => ({
        ...rest,
        target: report(target, rest.image),
        keep: keep && report(keep, rest.image),
    }));
}
function settledTag(plan, step) {
    const state = step.end ?? 'untouched';
    const mend = state === 'stranded' ? mendCommand(step) : undefined;
    return { ...plan, after: step.after === undefined ? plan.before : step.after, state, fault: step.fault, mend };
}
/** What a person types to put one tag right, where something does. */
function mendCommand({ unmendable, theirs, move: { image, tag, from } }) {
    const repository = `${image.registry === 'registry-1.docker.io' ? 'docker.io' : image.registry}/${image.repository}`;
    const right = theirs === undefined ? from?.digest : theirs;
    if (right === 'unknown')
        return undefined;
    if (right)
        return `crane tag ${repository}@${right} ${tag}`;
    if (unmendable)
        return undefined;
    const ecr = (0,_image__WEBPACK_IMPORTED_MODULE_0__/* .ecrHost */ .Fd)(image.registry);
    if (!ecr)
        return `crane delete ${repository}:${tag}`;
    return `aws ecr batch-delete-image --region ${ecr.region} --registry-id ${ecr.account} ` +
        `--repository-name ${image.repository} --image-ids imageTag=${tag}`;
}
/** What is to be known of a run that was put back, though it strands nobody. */
const cautionsOf = (steps) => steps.flatMap(({ end, fault, lostBack, move: { image, tag } }) => [
    ...(end === 'moved' && fault ? [fault] : []),
    ...(lostBack ? [`a write that puts ${image.name}:${tag} back was lost and may land late: wait two minutes before anything else is moved there`] : []),
]);
/** How a run ended that a fault stopped, judged by the tags alone. */
function outcomeOf(steps) {
    if (steps.some((step) => step.end === 'stranded'))
        return 'stranded';
    // A protection that could not be taken away again, and harms nobody, was moved and stays.
    return steps.some(({ end }) => end === 'restored' || end === 'moved') ? 'restored' : 'failed';
}


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

/***/ 9369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ harmless),
/* harmony export */   p: () => (/* binding */ sightOf)
/* harmony export */ });
/**
 * Colours and cursor moves of a terminal, whole, or as far as they go before a mark of a cut or the text's end: what
 * stands between a word and its mark must not hide that the word was cut.
 */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const ANSI = /[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?(?:[\dA-PR-TZcf-nq-uy=><~]|(?=…|\.\.\.|$))/g;
/** Line breaks, tabs and all that a terminal obeys. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Characters that show nothing and change what others show: bidirectional marks, zero-width ones, tags, torn pairs. */
const UNSEEN = /[\p{Cf}\p{Cs}]+/gu;
/**
 * Runs of what may begin a command, whole and once each: what stands around a run is looked at afterwards. A pattern
 * that looked ahead itself would begin anew at every colon of a long run (a label of 80,000 colons took 29 s).
 */
const COLONS = /:{2,}/g;
const HASHES = /##+\[?/g;
/**
 * Text from outside, fit for a log: one line, and nothing that a terminal, a reader of right-to-left text or a runner
 * acts on. A runner takes `::set-env …` and `##[…]` in any log for its own commands (GitHub and Gitea alike).
 * Spaces stay, so that what is aligned stays aligned; made harmless twice is the same as once.
 */
function harmless(text) {
    return text
        .replace(ANSI, '')
        .replace(CONTROL, ' ')
        .replace(UNSEEN, '')
        .replace(COLONS, (run, at, whole) => (isCommand(run, at, whole) ? apart(run) : run))
        // The older form, which GitHub's runner obeys anywhere in a line.
        .replace(HASHES, (run) => (run.endsWith('[') ? `${apart(run.slice(0, -1))}[` : run));
}
/** `::name` anywhere, and a word that begins with `::`, since a log line may be broken before it. `[::1]` stays. */
const isCommand = (run, at, whole) => at === 0 || /\s/.test(whole[at - 1]) || /[a-z_]/i.test(whole[at + run.length] ?? '');
const apart = (run) => [...run].join(' ');
const HIDDEN = new RegExp(`${ANSI.source}|(?<control>${CONTROL.source})|${UNSEEN.source}`, 'gu');
/**
 * A text without what shows nothing, as `harmless` will make it: whoever looks for a word in it must look here, since a
 * word with a zero-width character in it is read as the word.
 */
function sightOf(text) {
    const parts = [];
    const starts = [];
    let seen = 0;
    const show = (part, stood) => {
        if (part === '')
            return;
        parts.push(part);
        starts.push({ seen, stood });
        seen += part.length;
    };
    let done = 0;
    for (const { 0: hidden, index, groups } of text.matchAll(HIDDEN)) {
        show(text.slice(done, index), done);
        if (groups?.['control'] !== undefined)
            show(' ', index);
        done = index + hidden.length;
    }
    show(text.slice(done), done);
    return { text: parts.join(''), at: (index) => placeOf(index, starts) };
}
function placeOf(index, starts) {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (starts[middle].seen <= index)
            low = middle;
        else
            high = middle - 1;
    }
    const start = starts[low];
    return start ? start.stood + index - start.seen : index;
}


/***/ }),

/***/ 901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lV: () => (/* binding */ MISSING),
/* harmony export */   z9: () => (/* binding */ faultLine)
/* harmony export */ });
/* unused harmony exports typedFaultLine, SWITCH, faultWords */
/* harmony import */ var _release_cut__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);

/** A login inside of an address is a secret, wherever somebody put it. */
const withoutLogins = (text) => text.replace(/\/\/[^\s"]*@/g, '//***@').replace(/[^\s"/:@]+:[^\s"/@]+@/g, '***@');
/** A fault as one line. What was given is cut to 80 characters, and holds no login, not even the half of one. */
function faultLine({ input, given, expected, place }) {
    const at = place ? `${place.file}:${place.line}:${place.column}: ` : '';
    const shown = given === undefined ? '' : `"${(0,_release_cut__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(withoutLogins(given.slice(0, 1_000)), 80)}" is not right; `;
    return `${at}${input && `${input}: `}${shown}expected ${withoutLogins(expected)}`;
}
/** How a commit is missed on a command line, where it is a word of its own. */
const COMMIT = 'a commit behind the command, such as 4c1d56e, or HEAD, main or v1.4.2 where the local git knows it';
/** The same for whoever typed it: an input is an option there. */
function typedFaultLine(fault) {
    const { input, given, expected, place } = fault;
    // What stands in a file, a variable (HTTPS_PROXY) and a word of its own are no options.
    if (place || !isOption(input))
        return faultLine(fault);
    if (input === 'sha' && given === undefined && expected.startsWith(MISSING))
        return `--sha: expected ${COMMIT}`;
    const words = expected.startsWith(MISSING) ? `a value: ${expected.slice(MISSING.length)}` : expected;
    const alone = expected === SWITCH ? `${words}; alone it is true` : words;
    return faultLine({ input: `--${input}`, given, expected: alone });
}
const WORDS = new Set(['image']);
const isOption = (input) => /^[a-z][a-z-]*$/.test(input) && !WORDS.has(input);
/** How the fault of an input begins that is not given, and has to be. */
const MISSING = 'set: ';
/** What is expected of a switch. */
const SWITCH = 'one of true, false';
/** As whoever gave the inputs knows them. */
const faultWords = (trigger) => (trigger.commandLine ? typedFaultLine : faultLine);


/***/ }),

/***/ 4332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* unused harmony export inputsOf */
/* harmony import */ var _kinds__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5706);

/** Keeps the literal types, from which the request's type is made. */
const input = (it) => it;
const ALL = ['smoke', 'promote', 'rollback', 'deploy'];
const TAGS = ['promote', 'rollback', 'deploy'];
const INPUTS = {
    mode: input({
        modes: ALL, required: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL(ALL),
        help: 'What to do: `smoke`, `promote`, `rollback` or `deploy`.',
    }),
    sha: input({
        modes: ALL, required: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .commitOrPrevious */ .a6,
        defaultWords: 'the `workflow_run` head sha, else the event\'s sha; none in `rollback`',
        help: 'The commit whose build it is about, 7 to 40 hex digits, or 64. In `rollback` it has no default: a commit, or the word `previous`.',
    }),
    images: input({
        modes: TAGS, default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .images */ .zC,
        help: 'Image repositories without tag, one a line (commas and spaces also separate). In `deploy` empty means: move no tag. A line `source => target` takes the build from one repository to another, in whatever registry.',
    }),
    'copy-seconds': input({
        modes: ['promote', 'deploy'], default: '600', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(1),
        help: 'How long all copies of `source => target` may take, in seconds.',
    }),
    'source-tag': input({
        modes: TAGS, default: 'staging-{sha7}', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .sourceTag */ .Yr,
        help: 'The tag the build was published under; a template with `{sha}` and `{sha7}`.',
    }),
    'source-wait-seconds': input({
        modes: TAGS, default: '0', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(0),
        help: 'How long to wait for a source tag that is not there yet, in seconds: some registries show a push seconds later.',
    }),
    'target-tag': input({ modes: TAGS, default: 'latest', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .targetTag */ .mI, help: 'The tag that moves.' }),
    'keep-previous': input({
        modes: TAGS, default: 'true', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'Before the move, tag the old digest `<target-tag>-previous` (`<target-tag>-rolled-back` in `rollback`), so that no registry\'s clean-up can take the way back.',
    }),
    'allow-backward': input({
        modes: ['promote', 'deploy'], default: 'false', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'Let an older commit replace a newer one.',
    }),
    branch: input({
        modes: ['promote', 'deploy'], default: 'main', reaches: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .branch */ .tk,
        help: 'Automatic runs act only on commits of this branch, given as `main` or `refs/heads/main`.',
    }),
    'registry-auth': input({
        modes: TAGS, default: '', secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .registryAuth */ .I3,
        help: 'Registry logins, lines `host=user:password` or `host/path=user:password`; the longest path that fits wins, and all of them beat docker\'s and podman\'s files and `github-token`. A password that begins with `{` goes on until its JSON ends.',
    }),
    'registry-realms': input({
        modes: TAGS, default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .registryRealms */ .UY,
        help: 'Lines `registry-host=token-host`: a token server of another domain that is meant to see that registry\'s login.',
    }),
    'aws-roles': input({
        modes: TAGS, default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .awsRoles */ .JZ,
        help: 'Lines `account-id=role-arn`: the role to assume for that account\'s ECR.',
    }),
    verify: input({
        modes: TAGS, default: '', unquoted: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .verifyLines */ .XY,
        help: 'Who must have signed every image, lines that must all hold: `key <file or PEM>`, `identity <issuer> <subject>` (`*` stands for any text in the subject), `attestation <predicate type> key …` or `… identity …`. A rollback only warns.',
    }),
    'trusted-root': input({
        modes: TAGS, unquoted: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
        help: 'A Sigstore trusted root, by its path or its text: JSON, or what `gh attestation trusted-root` prints. Required where `verify` names an `identity`; no network is asked for it.',
    }),
    'tenant-urls': input({
        modes: ['smoke'], default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .urls */ .DS,
        help: 'Addresses of the canary tenants (lines, commas or spaces separate).',
    }),
    'tenant-tokens': input({
        modes: ['smoke'], default: '', secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL('admin tokens'),
        help: 'Admin tokens of the canary tenants, in the order of `tenant-urls`.',
    }),
    'tenant-org-ids': input({
        modes: ['smoke'], default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL('organisation ids'),
        help: 'Organisation ids of the canary tenants, in the order of `tenant-urls`; empty where none has an organisation guard.',
    }),
    'smoke-suite': input({
        modes: ['smoke', 'deploy'], reaches: true, defaultIn: { smoke: 'canary', deploy: '' }, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .suiteName */ .Qx,
        defaultWords: '`canary`; none in `deploy`',
        help: 'A built-in suite\'s name, or a path to a suite file. In `deploy` the canary must pass it after its proof, and again at the end of its soak.',
    }),
    'on-missing-fleet': input({
        modes: ['smoke'], default: 'skip', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL(['skip', 'fail']),
        help: 'What no configured canary means: `skip` (`ran=false`, exit 0) or `fail`.',
    }),
    'wait-seconds': input({
        modes: ['smoke'], default: '420', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(0),
        help: 'How long to wait until every canary runs `sha`, in seconds; `0` does not wait.',
    }),
    'wait-interval-seconds': input({
        modes: ['smoke'], default: '10', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(1),
        help: 'Seconds between two looks at a canary.',
    }),
    'control-plane-url': input({
        modes: ['deploy'], default: 'https://api.moleculesai.app', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ,
        help: 'Address of the control plane.',
    }),
    'control-plane-token': input({
        modes: ['deploy'], secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ, defaultWords: 'this, `fleet` or `fleet-command` is required',
        help: 'Admin token of the control plane; exactly one of this, `fleet` and `fleet-command` is set.',
    }),
    'allow-other-control-plane': input({
        modes: ['deploy'], default: 'false', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'A control plane other than the default must be meant: set this with it.',
    }),
    'canary-slug': input({
        modes: ['deploy'], required: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .slugOrNone */ .Bg,
        help: 'The tenant that goes first; the word `none` deploys without a canary.',
    }),
    'canary-token': input({
        modes: ['deploy'], secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ,
        help: 'Admin token of the canary, for `smoke-suite`.',
    }),
    'canary-org-id': input({
        modes: ['deploy'], schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm,
        help: 'Organisation id of the canary, for `smoke-suite`, where it has an organisation guard.',
    }),
    fleet: input({
        modes: ['deploy'], default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .fleet */ .jg,
        help: 'The fleet without a control plane, one tenant a line: `slug`, or `slug url` where `tenant-url-template` does not tell its address. Needs `rollout-command`.',
    }),
    'fleet-command': input({
        modes: ['deploy'], schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5,
        help: 'The fleet as a command lists it, in lines as `fleet` has them or a JSON array of `{slug,url?}`, within 60 s. Split into words as a shell would, nothing expanded, and run without one. Needs `rollout-command`.',
    }),
    'rollout-command': input({
        modes: ['deploy'], schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5,
        help: 'The command that moves a batch, in place of a control plane: told on standard input what to move, ended at `rollout-timeout-seconds`. Split as `fleet-command` is.',
    }),
    'rollout-env': input({
        modes: ['deploy'], default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .variableNames */ .zo,
        help: 'Names of further variables that both commands are given (lines, commas or spaces separate): they see no input, no secret and no token of the environment else.',
    }),
    'skip-tenants': input({
        modes: ['deploy'], default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .slugs */ .VH,
        help: 'Slugs of tenants that are left alone (lines, commas or spaces separate): reported as skipped, never called, asked or waited for.',
    }),
    'soak-seconds': input({
        modes: ['deploy'], default: '60', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(0),
        help: 'How long the canary is watched before the fleet follows, in seconds.',
    }),
    'batch-size': input({
        modes: ['deploy'], default: '3', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ(1, 1_000),
        help: 'How many tenants are redeployed at once.',
    }),
    'max-stragglers': input({
        modes: ['deploy'], default: '0', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ(0, 100_000),
        help: 'How many tenants may be left behind, told loudly; never the canary.',
    }),
    'tenant-url-template': input({
        modes: ['deploy'], default: 'https://{slug}.moleculesai.app', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .urlTemplate */ .Oe,
        help: 'Where a tenant\'s `/buildinfo` is; holds `{slug}`.',
    }),
    'buildinfo-path': input({
        modes: ['smoke', 'deploy'], default: '/buildinfo', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .requestPath */ .Zq,
        help: 'Where a tenant says what it runs.',
    }),
    'buildinfo-query': input({
        modes: ['smoke', 'deploy'], default: '$.git_sha', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U1,
        help: 'The JSONPath (RFC 9535) to the commit in the answer of `buildinfo-path`.',
    }),
    'health-path': input({
        modes: ['smoke', 'deploy'], default: '/health', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .requestPath */ .Zq,
        help: 'Where a tenant says that it is well.',
    }),
    'proof-looks': input({
        modes: ['deploy'], default: '1', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ(1, 20),
        help: 'Looks in a row, each on a connection of its own, that prove a tenant; more than 1 where a tenant has replicas.',
    }),
    'verify-seconds': input({
        modes: ['deploy'], default: '240', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(0),
        help: 'How long a tenant may take to show the new commit, in seconds.',
    }),
    'rollout-timeout-seconds': input({
        modes: ['deploy'], default: '600', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(1),
        help: 'How long one redeploy call, or one run of `rollout-command`, may take, in seconds.',
    }),
    'required-contexts': input({
        modes: ['deploy'], required: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn,
        help: 'CI contexts that must be green on `sha`, one a line (a context may hold commas and spaces); the word `none` waits for none.',
    }),
    'ci-timeout-seconds': input({
        modes: ['deploy'], default: '3600', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(0),
        help: 'How long to wait for the required contexts, in seconds.',
    }),
    'ci-poll-seconds': input({
        modes: ['deploy'], default: '15', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA(1),
        help: 'Seconds between two looks at the contexts.',
    }),
    'status-token': input({
        modes: ['deploy', 'promote'], secret: true, defaultWords: '`github-token`', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ,
        help: 'Token that reads commit statuses, checks and branches, and compares commits.',
    }),
    disabled: input({
        modes: ['deploy'], schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .killSwitch */ .dc,
        help: 'The kill switch as it stood when the job began: 1, true, yes, on, disabled or disable holds; 0, false, no, off or nothing does not. Where it was given a word, `control-token` must find the variable.',
    }),
    'disabled-variable': input({
        modes: ['deploy'], default: 'PROD_AUTO_DEPLOY_DISABLED', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .variableName */ .cG,
        help: 'The repository variable that is the kill switch.',
    }),
    'control-token': input({
        modes: ['deploy'], secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ,
        help: 'With this token the kill switch is read live before every side effect.',
    }),
    'redeploy-tag': input({
        modes: ['deploy'], schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .tagTemplate */ .Z4,
        help: 'The manual path: deploy this tag now (a template, as `source-tag`). Skips the CI wait, the kill switch, the superseded check and the guard against going backward; nothing else.',
    }),
    'github-token': input({
        modes: ALL, secret: true, defaultWords: 'the job\'s token', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ,
        help: 'The forge\'s token; also the login for ghcr.io where nothing else names one.',
    }),
    history: input({
        modes: TAGS, default: 'true', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'Keep a history of every move in the registry, under `<target-tag>-history`, and obey its vetoes and its hold.',
    }),
    'history-length': input({
        modes: TAGS, default: '30', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ(2, 200),
        help: 'How many entries a history holds; the oldest go first.',
    }),
    veto: input({
        modes: ['rollback'], default: 'true', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'Veto the commit that is left, so that no promote and no deploy brings it back.',
    }),
    hold: input({
        modes: ['rollback'], default: 'true', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'Hold automatic releases until a person promotes or deploys by hand, or lifts the hold.',
    }),
    'lift-hold': input({
        modes: ['promote', 'deploy'], default: 'false', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'Go through a hold that a person set by name (`hold`), and lift it. A hold that a rollback set is lifted by every release by hand.',
    }),
    why: input({
        modes: ['rollback'], default: '', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em,
        help: 'What was wrong, in a sentence: it stands in the veto and in the hold.',
    }),
    'api-url': input({
        modes: ALL, defaultWords: 'the runner\'s', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ,
        help: 'The forge\'s API, GitHub\'s or Gitea\'s.',
    }),
    config: input({
        modes: ALL, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae, defaultWords: '`release-action.yml`, else `.github/release-action.yml`, where there is one',
        help: 'A YAML file that holds inputs under their own names, and blocks of them under `environments`; no secrets. What is given elsewhere beats it.',
    }),
    environment: input({
        modes: ALL, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .environment */ .cA,
        help: 'Chooses a block under `environments` in the config file; its values beat the rest of the file.',
    }),
    'ca-file': input({
        modes: ALL, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
        help: 'A file of PEM certificates that are trusted beside Node\'s own: a company\'s CA, for everybody who is asked and for a proxy.',
    }),
    'dry-run': input({
        modes: ALL, default: 'false', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'The same path up to the first side effect; exactly `true` or `false`.',
    }),
    'pr-comment': input({
        modes: ALL, default: 'false', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
        help: 'On a pull request write the plan into one comment, which later runs update; wants `pull-requests: write`.',
    }),
    notify: input({
        modes: ALL, default: '', secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .webhooks */ .FL,
        help: 'Webhook addresses that are told how a run ended, one a line: Slack, Teams, Discord, or any that takes JSON signed by Standard Webhooks.',
    }),
    'notify-on': input({
        modes: ALL, default: 'failed restored stranded cancelled rollback', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .ends */ .rW,
        help: 'Which ends `notify` is told: outcomes, `cancelled` (asked to stop or killed, whatever the outcome) and `rollback` (one that moved something).',
    }),
    'notify-secret': input({
        modes: ALL, secret: true, schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .signingSecret */ .u2,
        help: 'The key that notices are signed with (`whsec_…`), for receivers of JSON.',
    }),
    'evidence-file': input({
        modes: ALL, defaultWords: 'under `RUNNER_TEMP`', schema: _kinds__WEBPACK_IMPORTED_MODULE_0__/* .path */ .Ae,
        help: 'Where the JSON record goes.',
    }),
};
const INPUT_NAMES = Object.keys(INPUTS);
/** The inputs that a mode reads. */
const inputsOf = (mode) => INPUT_NAMES.filter((name) => INPUTS[name].modes.includes(mode));


/***/ }),

/***/ 5706:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JZ: () => (/* binding */ awsRoles),
  tk: () => (/* binding */ branch),
  G5: () => (/* binding */ command),
  a6: () => (/* binding */ commitOrPrevious),
  rW: () => (/* binding */ ends),
  cA: () => (/* binding */ environment),
  Jt: () => (/* binding */ flag),
  jg: () => (/* binding */ fleet),
  zC: () => (/* binding */ kinds_images),
  ld: () => (/* binding */ items),
  U1: () => (/* binding */ jsonPath),
  dc: () => (/* binding */ killSwitch),
  Mn: () => (/* binding */ lines),
  yL: () => (/* binding */ oneOf),
  Ae: () => (/* binding */ path),
  I3: () => (/* binding */ registryAuth),
  UY: () => (/* binding */ registryRealms),
  Zq: () => (/* binding */ requestPath),
  YA: () => (/* binding */ seconds),
  rJ: () => (/* binding */ secret),
  em: () => (/* binding */ sentence),
  u2: () => (/* binding */ signingSecret),
  Bg: () => (/* binding */ slugOrNone),
  VH: () => (/* binding */ slugs),
  Yr: () => (/* binding */ sourceTag),
  Qx: () => (/* binding */ suiteName),
  Z4: () => (/* binding */ tagTemplate),
  mI: () => (/* binding */ targetTag),
  OZ: () => (/* binding */ url),
  Oe: () => (/* binding */ urlTemplate),
  DS: () => (/* binding */ urls),
  cG: () => (/* binding */ variableName),
  zo: () => (/* binding */ variableNames),
  XY: () => (/* binding */ verifyLines),
  FL: () => (/* binding */ webhooks),
  WQ: () => (/* binding */ whole),
  Vm: () => (/* binding */ word),
  aL: () => (/* binding */ words)
});

// UNUSED EXPORTS: COMMIT_WORDS

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/release/address.ts
var release_address = __webpack_require__(9861);
;// CONCATENATED MODULE: ./src/release/command-line.ts
/** Blanks, the three ways to quote (POSIX, Shell Command Language, 2.2), an operator, and anything else. */
const PART = /(?<blank>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[^])*)"|\\(?<escaped>[^])|(?<operator>[|&;<>()`])|(?<plain>[^\s'"\\|&;<>()`]+)/y;
const EXPANSION = /\$(?:[A-Za-z_]\w*|\{[^}]*\}?|\([^)]*\)?)|`[^`]*`?/g;
const TO_A_SHELL = 'quote it, or write sh -c \'…\' where a shell is wanted';
/**
 * Splits a command into words as a shell would, and expands nothing: `$NAME`, `*` and `~` are what they are. What
 * makes several commands of one, or sends output elsewhere, is a fault where it is not quoted: taken for a word of the
 * first command it would do something that nobody meant.
 * @returns the words, or what is wrong
 */
function splitCommand(text) {
    if (text.includes('\0'))
        return 'a NUL cannot stand in one';
    const [words, unexpanded] = [[], []];
    let word;
    const add = (part) => { word = (word ?? '') + part; };
    const end = () => {
        if (word !== undefined)
            words.push(word);
        word = undefined;
    };
    for (PART.lastIndex = 0; PART.lastIndex < text.length;) {
        const found = PART.exec(text)?.groups;
        if (!found)
            return 'a quote is opened in it and never closed, or it ends in a backslash';
        const { blank, single, double, escaped, operator, plain } = found;
        if (operator !== undefined)
            return `${operator} stands in it, and ${TO_A_SHELL}`;
        if (blank?.trim() === '' && /[\r\n]/.test(blank))
            return 'it goes on in another line; write it in one, in YAML behind >-';
        if (blank !== undefined)
            end();
        else if (single !== undefined)
            add(single);
        // A line break behind a backslash joins two lines.
        else if (escaped !== undefined) {
            if (escaped !== '\n')
                add(escaped);
        }
        else {
            const open = plain ?? double.replace(/\\[^]/g, '');
            unexpanded.push(...(open.match(EXPANSION) ?? []), ...(word === undefined && plain?.startsWith('~/') ? ['~/'] : []));
            add(plain ?? double.replace(/\\([$`"\\\n])/g, (_, kept) => (kept === '\n' ? '' : kept)));
        }
    }
    end();
    if (!words[0])
        return 'it names no program';
    if (/^[A-Za-z_]\w*=/.test(words[0]))
        return `it begins with a variable; write env ${words[0].split('=')[0]}=… before the program`;
    return { words, unexpanded };
}

// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/cut.ts
var cut = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/release/ended.ts
var ended = __webpack_require__(6417);
;// CONCATENATED MODULE: ./src/release/gates/kill-switch.ts
const ON = new Set(['1', 'true', 'yes', 'on', 'disabled', 'disable']);
const OFF = new Set(['0', 'false', 'no', 'off', '']);
/** What a kill switch may say, for people. */
const KILL_SWITCH_WORDS = `one of ${[...ON].join(', ')} (held), or ${[...OFF].filter(Boolean).join(', ')} or nothing (not held)`;
/**
 * Whether a kill switch is on: one list of words for everybody, in any case (incident kill-switch-words).
 * @returns nothing where the word is neither on nor off, which holds as well
 */
function isOn(said) {
    const word = said.trim().toLowerCase();
    if (ON.has(word))
        return true;
    return OFF.has(word) ? false : undefined;
}

// EXTERNAL MODULE: ./src/release/image.ts
var release_image = __webpack_require__(1000);
// EXTERNAL MODULE: ./src/release/listed.ts
var release_listed = __webpack_require__(84);
// EXTERNAL MODULE: ./src/release/slug.ts
var slug = __webpack_require__(3006);
// EXTERNAL MODULE: ./src/release/tag.ts
var tag = __webpack_require__(3837);
;// CONCATENATED MODULE: ./src/signatures/line.ts
const SHAPE = 'lines "key <file or PEM>", "identity <issuer> <subject>" or "attestation <predicate type> key … or identity …"';
const PEM_BEGINS = /-----BEGIN [A-Z0-9 ]+-----/;
const PEM_ENDS = /-----END [A-Z0-9 ]+-----/;
/** Whether a key is given as text, and not by its path. */
const isPem = (source) => PEM_BEGINS.test(source);
/** Reads the input `verify`. A PEM goes on until its own end, over however many lines. Every fault is told. */
function readVerifyLines(text) {
    const found = { lines: [], faults: [] };
    const all = text.split(/\r?\n/);
    for (let at = 0; at < all.length; at++) {
        const line = at + 1;
        let words = all[at].trim();
        if (words === '')
            continue;
        if (PEM_BEGINS.test(words)) {
            while (!PEM_ENDS.test(words) && at + 1 < all.length)
                words += `\n${all[++at].trim()}`;
            if (!PEM_ENDS.test(words)) {
                found.faults.push(`${SHAPE}; line ${line} begins a PEM that does not end`);
                continue;
            }
        }
        const read = readLine(words, line);
        if (typeof read === 'string')
            found.faults.push(`${SHAPE}; line ${line} ${read}`);
        else
            found.lines.push(read);
    }
    return found;
}
/** @returns the line, or what is wrong with it */
function readLine(words, line) {
    const [, predicate, rest] = /^attestation\s+(\S+)\s+(\S[^]*)$/.exec(words) ?? [];
    if (/^attestation(?:\s|$)/.test(words) && (predicate === undefined || rest === undefined))
        return 'lacks who is to have signed the attestation: key …, or identity …';
    if (predicate !== undefined && !/[.:]/.test(predicate))
        return 'names no predicate type: those are addresses such as https://slsa.dev/provenance/v1';
    const signer = readSigner(rest ?? words);
    return typeof signer === 'string' ? signer : { line, text: words, predicate, signer };
}
function readSigner(words) {
    const [verb = ''] = words.split(/\s/, 1);
    const rest = words.slice(verb.length).trim();
    if (verb === 'key') {
        if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(rest))
            return 'gives a private key, which is to be shown to nobody: give the public one (cosign public-key prints it)';
        if (rest === '')
            return 'lacks the key: a file, or its PEM';
        return /^[a-z0-9]+:\/\//i.test(rest) ? 'names a key by an address: write the public key to a file, or give its PEM' : { by: 'key', source: rest };
    }
    if (verb !== 'identity')
        return 'is none of these';
    const [issuer, subject, ...more] = rest.split(/\s+/);
    if (!issuer || subject === undefined)
        return 'lacks the issuer or the subject';
    if (more.length > 0)
        return 'has more words than an issuer and a subject';
    if (issuer.includes('*'))
        return 'has a * in its issuer: that is compared letter by letter';
    return { by: 'identity', issuer, subject };
}
/** A line as a report names it; a PEM is not repeated. */
function wordsOf({ predicate, signer }) {
    const who = signer.by === 'key' ? `key ${isPem(signer.source) ? '(PEM)' : signer.source}` : `identity ${signer.issuer} ${signer.subject}`;
    return predicate === undefined ? who : `attestation ${predicate} ${who}`;
}

;// CONCATENATED MODULE: ./src/request/near.ts
/** What two names must not differ in to be the same but for their spelling. */
const plain = (name) => name.toLowerCase().replace(/^(?:input|release_action)_/, '').replace(/[-_\s]/g, '');
/** The one of these names that is meant for certain: the same but for dashes, underscores and capitals. */
const sameName = (name, names) => names.find((known) => plain(known) === plain(name));
/** The one of these names that may be meant: as `sameName`, or with a letter or two that are other. */
function nearName(name, names) {
    const same = sameName(name, names);
    if (same)
        return same;
    const word = plain(name);
    if (word.length < 4 || word.length > 60)
        return undefined;
    const most = word.length < 8 ? 1 : 2;
    const found = names.map((known) => ({ known, steps: distance(plain(known), word) })).sort((a, b) => a.steps - b.steps)[0];
    return found && found.steps <= most ? found.known : undefined;
}
/** What is to be said of a name that is none. */
function didYouMean(name, names) {
    const near = nearName(name, names);
    return near === undefined ? '' : `; did you mean ${near}?`;
}
/** How many letters are to be put in, taken out, changed, or changed about with the next one (optimal string alignment). */
function distance(one, other) {
    const [from, to] = [[...one], [...other]];
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (const [at, letter] of from.entries()) {
        const next = [at + 1];
        for (const [place, counterpart] of to.entries()) {
            const swapped = letter === to[place - 1] && from[at - 1] === counterpart ? before[place - 1] + 1 : Infinity;
            next.push(Math.min(next[place] + 1, row[place + 1] + 1, row[place] + (letter === counterpart ? 0 : 1), swapped));
        }
        [before, row] = [row, next];
    }
    return row.at(-1);
}

// EXTERNAL MODULE: ./src/request/registry-auth.ts
var registry_auth = __webpack_require__(2085);
;// CONCATENATED MODULE: ./src/request/kinds.ts














/** Reads one input's text; every `wrong` is a fault that says what would be right. */
function reads(read) {
    return dist/* pipe */.FsL(dist/* string */.YjP(), dist/* rawTransform */.NTK(({ dataset, addIssue, NEVER }) => {
        let sound = true;
        const value = read(dataset.value.trim(), (expected) => {
            sound = false;
            addIssue({ message: expected });
        });
        return sound ? value : NEVER;
    }));
}
const must = (test, expected) => reads((text, wrong) => {
    if (!test(text))
        wrong(expected);
    return text;
});
const oneOf = (words) => dist/* picklist */.KIO(words, `one of ${words.join(', ')}`);
/** Exactly `true` or `false`: "yes" is not guessed. */
const flag = dist/* pipe */.FsL(oneOf(['true', 'false']), dist/* transform */.pdi((text) => text === 'true'));
const whole = (least, most, unit = '') => dist/* pipe */.FsL(reads((text, wrong) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (!(number >= least && number <= most))
        wrong(`a whole number${unit} from ${least} to ${most}`);
    return number;
}), dist/* metadata */.yuE({ least, most }));
const DAY = 86_400;
const seconds = (least) => whole(least, DAY, ' of seconds');
const word = must((text) => text !== '', 'some text');
const path = word;
/** What a person says, in one line. */
const sentence = must((text) => !/[\r\n]/.test(text) && text.length <= 500, 'one line of at most 500 characters');
const secret = must((text) => !/[\s\0]/.test(text), 'a secret without white space');
/** Also as a ref: `refs/heads/main` is main, and no other ref is a branch (incident branch-as-ref). */
const branch = reads((text, wrong) => {
    const name = text.replace(/^refs\/heads\//, '');
    if (!/^(?!-)[^\s~^:?*[\\\0]+$/.test(name) || name.startsWith('refs/'))
        wrong('the name of a branch, such as main or refs/heads/main');
    return name;
});
const variableName = must((text) => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text), 'the name of a variable');
/** As forges name environments. */
const environment = must((text) => /^[^\s,\p{Cc}\p{Cf}](?:[^,\p{Cc}\p{Cf}]{0,98}[^\s,\p{Cc}\p{Cf}])?$/u.test(text), 'the name of an environment, on one line and at most 100 characters');
const COMMIT_WORDS = 'a commit of 7 to 40 hex digits, or 64';
const isNearPrevious = (word) => /^prev/.test(word) || nearName(word, ['previous']) !== undefined;
const commitOrPrevious = reads((text, wrong) => {
    const sha = text.toLowerCase();
    if (sha !== 'previous' && !(0,commit/* isCommit */.WM)(sha))
        wrong(isNearPrevious(sha) ? `${COMMIT_WORDS}; did you mean the word previous, which a rollback takes?` : COMMIT_WORDS);
    return sha;
});
const NO_KEPT = 'a tag that does not end in -previous, -rolled-back or -history: those are kept beside the tag that moves';
/** The tag that moves. */
const targetTag = reads((text, wrong) => {
    if (!(0,tag/* isTag */.dz)(text))
        wrong('a tag: letters, digits and _ . - (at most 128, not starting with . or -)');
    else if ((0,tag/* isKept */.t8)(text))
        wrong(NO_KEPT);
    return text;
});
const tagTemplate = reads((text, wrong) => {
    const strange = (0,tag/* strangePlaceholders */.FO)(text);
    if (strange.length > 0)
        wrong(`a tag with no placeholder but {sha} and {sha7}; ${strange.join(', ')} is neither`);
    else if (!(0,tag/* isTag */.dz)(text.replaceAll(/\{sha7?\}/g, '0')))
        wrong('a tag, or a template of one such as staging-{sha7}');
    return text;
});
/** Where builds are published. */
const sourceTag = dist/* pipe */.FsL(tagTemplate, dist/* check */.z6Y((text) => !(0,tag/* isKept */.t8)(text), NO_KEPT));
/** Splits on lines, commas and white space; the one parser of every list. Text that is all separators is no list. */
const items = (text) => text.split(/[\s,]+/).filter((item) => item !== '');
function list(what, read) {
    return reads((text, wrong) => {
        const found = items(text);
        if (text !== '' && found.length === 0)
            wrong(`${what}; this holds separators alone`);
        return found.map((item) => read(item, wrong));
    });
}
const words = (what) => list(what, (item) => item);
/** Repositories, and lines `source => target`: what is written is written at the target alone. */
const kinds_images = reads((text, wrong) => {
    const names = items(text.replace(/[^\S\r\n]*=>[^\S\r\n]*/g, '=>'));
    if (text !== '' && names.length === 0)
        wrong('image repositories; this holds separators alone');
    const found = [];
    for (const name of names) {
        const image = arrowed(name, wrong);
        if (!image)
            continue;
        const twin = found.find((other) => (0,release_image/* sameImage */.G4)(other, image));
        if (twin)
            wrong(`every repository once; "${image.name}" and "${twin.name}" are the same`);
        found.push(image);
    }
    return found;
});
function arrowed(line, wrong) {
    const names = line.split('=>');
    if (names.length > 2 || names.includes('')) {
        wrong(`one source and one target, as in ghcr.io/acme/app => registry.example/app; "${(0,cut/* cut */.J)(line, 200)}" is not that`);
        return undefined;
    }
    const [first, second] = names.map((name) => {
        const image = (0,release_image/* parseImage */.zZ)(name);
        if (typeof image !== 'string')
            return image;
        wrong(`repositories such as ghcr.io/molecule-ai/platform; "${(0,cut/* cut */.J)(name, 200)}" ${image}`);
        return undefined;
    });
    if (!first || (names.length === 2 && !second))
        return undefined;
    if (!second)
        return first;
    if ((0,release_image/* sameImage */.G4)(first, second))
        wrong(`a source other than its target; "${(0,cut/* cut */.J)(line, 200)}" names one repository twice`);
    return { ...second, from: first };
}
/** Lines, so that what stands in one may hold commas and spaces. */
const lines = reads((text, wrong) => {
    const found = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
    if (text !== '' && found.every((line) => /^[\s,]*$/.test(line)))
        wrong('one context a line; this holds separators alone');
    return found;
});
function pairs(shape, read, named = (key) => key) {
    return reads((text, wrong) => {
        const found = new Map();
        text.split('\n').forEach((line, at) => {
            if (line.trim() === '')
                return;
            const equals = line.indexOf('=');
            const written = line.slice(0, Math.max(0, equals)).trim();
            const value = read(written, line.slice(equals + 1).trim());
            const key = named(written);
            if (equals <= 0 || value === undefined)
                return wrong(`lines ${shape}; line ${at + 1} is not one`);
            if (found.has(key))
                return wrong(`lines ${shape}, each once; line ${at + 1} repeats an earlier one`);
            found.set(key, value);
        });
        return found;
    });
}
/** By `host` or `host/path`, as `loginKeysOf` names them. */
const registryAuth = reads((text, wrong) => {
    const shape = 'lines host=user:password or host/path=user:password';
    const found = new Map();
    for (const { line, key, login, fault } of (0,registry_auth/* readAuthLines */.k)(text)) {
        if (key === undefined || !login)
            wrong(`${shape}; line ${line} ${fault ?? 'is not one'}`);
        else if (found.has(key))
            wrong(`${shape}, each once; line ${line} repeats an earlier one`);
        else
            found.set(key, login);
    }
    return found;
});
/** What every image must be signed by; the files that lines name are read elsewhere. */
const verifyLines = reads((text, wrong) => {
    const { lines: found, faults } = readVerifyLines(text);
    faults.forEach(wrong);
    return found;
});
/** Registry host to the host that may hand out its tokens. */
const registryRealms = pairs('registry-host=token-host', (registry, server) => (0,release_image/* isHost */.jU)(registry) && (0,release_image/* isHost */.jU)(server) ? server.toLowerCase() : undefined, release_image/* canonicalHost */.rQ);
const awsRoles = pairs('account-id=role-arn', (account, arn) => /^\d{12}$/.test(account) && /^arn:[a-z-]+:iam::\d{12}:role\/\S+$/.test(arn) ? arn : undefined);
const url = reads((text, wrong) => {
    const fault = (0,release_address/* addressFault */.RM)(text);
    if (fault)
        wrong(fault);
    return (0,release_address/* withoutSlash */.mW)(text);
});
const urls = list('addresses', (item, wrong) => {
    const fault = (0,release_address/* addressFault */.RM)(item);
    if (fault)
        wrong(fault);
    return (0,release_address/* withoutSlash */.mW)(item);
});
/** Webhooks, one a line; what an address holds is a secret, so that a fault names its line. */
const webhooks = reads((text, wrong) => text.split(/\r?\n/).flatMap((line, at) => {
    const address = line.trim();
    if (address === '')
        return [];
    const fault = /\s/.test(address) ? 'one address alone' : (0,release_address/* addressFault */.RM)(address, true);
    if (fault)
        wrong(`webhook addresses, one a line; line ${at + 1} is to be ${fault}`);
    else if (OLD_TEAMS.test(new URL(address).hostname))
        wrong(`addresses that are served; line ${at + 1} is a connector of Office 365, which has ended: make a workflow in Teams ("when a webhook request is received")`);
    return [address];
}));
const OLD_TEAMS = /(?:\.webhook\.office\.com|^outlook\.office(?:365)?\.com)$/;
/** Ends of a run that are told. */
const ends = reads((text, wrong) => {
    const found = items(text.toLowerCase());
    if (text !== '' && found.length === 0)
        wrong('ends of a run; this holds separators alone');
    for (const word of found)
        if (!ended/* ENDS */.B.includes(word))
            wrong(`ends of a run (${ended/* ENDS */.B.join(', ')}); "${(0,cut/* cut */.J)(word, 40)}" is none`);
    return new Set(found);
});
/** The key of https://www.standardwebhooks.com, as it is written there, or any text. */
const signingSecret = must((text) => !/[\s\0]/.test(text) && (!text.startsWith('whsec_') || /^whsec_[A-Za-z0-9+/]{20,}={0,2}$/.test(text)), 'a signing secret without white space; behind whsec_ base64');
const slugOrNone = must(slug/* isSlug */.u, 'the slug of a tenant (lower-case letters, digits and dashes, at most 63), or none');
/** Slugs of tenants; none is a list too. */
const slugs = list('slugs of tenants', (item, wrong) => {
    if (!(0,slug/* isSlug */.u)(item))
        wrong(`slugs of tenants (lower-case letters, digits and dashes, at most 63); "${item}" is none`);
    return item;
});
/** The fleet: lines `slug [url]`. */
const fleet = reads((text, wrong) => {
    const { listed, faults } = (0,release_listed/* readFleetLines */.k)(text);
    for (const { words } of faults)
        wrong(`one tenant a line, its slug (lower-case letters, digits and dashes, at most 63) and where wanted its address; ${words}`);
    return listed;
});
/** A command as words, for which no shell is asked. */
const command = reads((text, wrong) => {
    const split = splitCommand(text);
    if (typeof split !== 'string')
        return { text, ...split };
    wrong(`a command and its words, which no shell is asked for; ${split}`);
    return { text, words: [], unexpanded: [] };
});
/** Names of variables. Inputs are none of them: they hold every secret of the run. */
const variableNames = list('names of variables', (item, wrong) => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(item))
        wrong(`names of variables; "${(0,cut/* cut */.J)(item, 40)}" is none`);
    else if (/^(?:INPUT|RELEASE_ACTION)_/i.test(item))
        wrong(`variables that are no inputs; ${(0,cut/* cut */.J)(item, 80)} is one, and no command is given it`);
    return item;
});
/** A path below a tenant's address. */
const requestPath = must((text) => /^\/[^\s#\\]*$/.test(text) && !/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(text.split('?')[0]), 'a path that begins with a slash, such as /buildinfo');
/** Read whole only where it is more than names (run/): that takes a library which few runs need. */
const jsonPath = must((text) => /^\$[.[]/.test(text), 'a JSONPath by RFC 9535, such as $.git_sha');
/** Nothing is none, where a mode has none by default. */
const suiteName = must(() => true, 'a built-in suite\'s name, or a path');
const urlTemplate = reads((text, wrong) => {
    const fault = (0,release_address/* addressFault */.RM)(text.replaceAll('{slug}', 'slug'));
    if (fault)
        wrong(fault);
    else if (!text.includes('{slug}'))
        wrong('an address that holds {slug}');
    return (0,release_address/* withoutSlash */.mW)(text);
});
/** True where releases are disabled. */
const killSwitch = reads((text, wrong) => {
    const on = isOn(text);
    if (on === undefined)
        wrong(KILL_SWITCH_WORDS);
    return on === true;
});


/***/ }),

/***/ 1438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SY: () => (/* binding */ parseCanaries),
  $u: () => (/* binding */ parseDeployCanary),
  wI: () => (/* binding */ parseLogins),
  VW: () => (/* binding */ parseNotify),
  yQ: () => (/* binding */ parseOwn)
});

// UNUSED EXPORTS: camel, idleInputs, namesFor, parseAlone, parseCanary, parseDoctor, parseDryRun, parseHistory, parseRequest, parseStatus, parseVerify

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/release/digest.ts
var digest = __webpack_require__(1709);
// EXTERNAL MODULE: ./src/release/image.ts
var release_image = __webpack_require__(1000);
;// CONCATENATED MODULE: ./src/request/command-inputs.ts
/** What names a config file, and what of it counts. */
const command_inputs_OF_FILE = (/* unused pure expression or super */ null && (['config', 'environment']));
/** What logs in to registries. */
const LOGINS = ['registry-auth', 'registry-realms', 'aws-roles', 'github-token', 'ca-file'];
/** Where a tenant says what it runs. */
const TELLS = ['buildinfo-path', 'buildinfo-query', 'health-path'];
/** Where the fleet is listed. */
const FLEET = ['control-plane-url', 'control-plane-token', 'allow-other-control-plane', 'tenant-url-template', 'skip-tenants'];
/** The inputs of the commands on histories, beside the commit. */
const command_inputs_HISTORY_INPUTS = [
    'images', 'source-tag', 'target-tag', 'history-length', 'why', 'dry-run', ...LOGINS,
];
/** Of `canary add` and `canary remove`. */
const command_inputs_CANARY_INPUTS = [
    'tenant-urls', 'tenant-tokens', 'wait-seconds', 'wait-interval-seconds', 'github-token', 'api-url', 'dry-run',
    'control-plane-url', 'control-plane-token', 'allow-other-control-plane', 'tenant-url-template', 'ca-file',
];
/** Of `recover` with a journal. */
const RECOVER_INPUTS = ['dry-run', ...LOGINS, 'tenant-urls', 'tenant-tokens', 'tenant-org-ids', 'canary-token'];
/** Of `status`. */
const command_inputs_STATUS_INPUTS = ['images', 'source-tag', 'target-tag', ...LOGINS, 'tenant-urls', ...FLEET, ...TELLS];
/** Of `doctor`: whatever a release needs. */
const command_inputs_DOCTOR_INPUTS = [
    'images', 'source-tag', 'target-tag', ...LOGINS, 'tenant-urls', ...FLEET, 'canary-slug', ...TELLS,
    'api-url', 'status-token', 'branch', 'disabled-variable', 'control-token',
];
/** Of `verify`. */
const command_inputs_VERIFY_INPUTS = ['verify', 'trusted-root', ...LOGINS];
/** What names the fleet of a deploy, for a run that only tells of it. */
const command_inputs_FLEET_INPUTS = (/* unused pure expression or super */ null && ([
    'canary-slug', 'control-plane-url', 'soak-seconds', 'batch-size', 'max-stragglers', 'tenant-url-template', 'verify-seconds', 'rollout-timeout-seconds',
    'skip-tenants', 'proof-looks', 'buildinfo-path', 'buildinfo-query', 'health-path', 'smoke-suite', 'canary-org-id',
    'fleet', 'fleet-command', 'rollout-command', 'rollout-env',
]));

// EXTERNAL MODULE: ./src/request/fault.ts
var fault = __webpack_require__(901);
// EXTERNAL MODULE: ./src/request/inputs.ts
var inputs = __webpack_require__(4332);
// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
// EXTERNAL MODULE: ./src/request/kinds.ts + 4 modules
var kinds = __webpack_require__(5706);
;// CONCATENATED MODULE: ./src/request/rules.ts





/** What inputs may not be together, beyond what each may be alone. @param faulty those with a fault of their own */
function rules_crossFaults(mode, read, faulty) {
    const faults = modeFaults(mode, read, faulty);
    return faults.some(({ input }) => input === 'target-tag') ? faults : [...faults, ...historyTags(read)];
}
function modeFaults(mode, read, faulty) {
    switch (mode) {
        case 'smoke': return smoke(read);
        case 'promote': return [...notPrevious(read, mode), ...needsImages(read), ...tags(read, `${tagOf(read)}-previous`), ...needsRoot(read)];
        case 'rollback': return [...needsImages(read), ...rollbackTags(read)];
        case 'deploy': return [...notPrevious(read, mode), ...tags(read, `${tagOf(read)}-previous`), ...manualPath(read), ...contexts(read), ...whoMoves(read, faulty), ...canaryOf(read), ...needsRoot(read), ...verifiesNothing(read)];
    }
}
const tagOf = (read) => read.targetTag ?? '';
function notPrevious({ sha }, mode) {
    return sha === 'previous' ? [{ input: 'sha', given: sha, expected: `a commit in ${mode}; previous is for rollback` }] : [];
}
function historyTags({ targetTag, history }) {
    if (!history || targetTag === undefined || isTag(historyTag(targetTag)))
        return [];
    return [{ input: 'target-tag', given: targetTag, expected: 'a tag short enough that -history fits behind it' }];
}
/** Of the commands on canaries: their words. */
function rules_wordFaults({ slug, name, plan, repository }, adds) {
    const faults = [];
    if (slug === undefined || !isSlug(slug))
        faults.push({ input: 'slug', given: slug, expected: 'the slug of the tenant (lower-case letters, digits and dashes, at most 63)' });
    if (adds && !name?.trim())
        faults.push({ input: 'name', given: name, expected: 'the name of its organisation' });
    if (adds && !plan?.trim())
        faults.push({ input: 'plan', given: plan, expected: 'the plan of its organisation, as the control plane names it' });
    if (repository !== undefined && !/^[\w.-]+\/[\w.-]+$/.test(repository))
        faults.push({ input: 'repository', given: repository, expected: 'owner/name' });
    return faults;
}
/** Of the commands on canaries: their inputs together. */
function rules_canaryFaults(read) {
    const token = read.controlPlaneToken === undefined ? [{ input: 'control-plane-token', expected: 'the admin token of the control plane' }] : [];
    return [...token, ...rules_doctorFaults(read)];
}
/** Of `doctor`, which looks at no control plane without its token. */
const rules_doctorFaults = (read) => [...controlPlane(read), ...smoke({ ...read, sha: '' })];
/** Of `status`: something must be asked. */
function rules_statusFaults(read) {
    const isAsked = read.images?.length !== 0 || read.tenantUrls?.length !== 0 || read.controlPlaneToken !== undefined;
    const nobody = isAsked ? [] : [{ input: 'images', expected: 'at least one image repository, or tenants: tenant-urls, or control-plane-token' }];
    return [...nobody, ...historyTags({ ...read, history: true }), ...controlPlane(read)];
}
/** Of the commands on histories. */
function rules_memoryFaults(read, needs) {
    const faults = [...needsImages(read), ...historyTags({ ...read, history: true })];
    if (needs.why && read.why === '')
        faults.push({ input: 'why', expected: 'what is wrong, in a sentence: others will want to know' });
    if (needs.sha && read.sha === 'previous')
        faults.push({ input: 'sha', given: read.sha, expected: COMMIT_WORDS });
    return faults;
}
function needsImages({ images }) {
    return images?.length === 0 ? [{ input: 'images', expected: 'at least one image repository' }] : [];
}
/** What is wanted for a line that names an identity. */
const rootFor = ({ line }) => `a Sigstore trusted root, by its path or its text: line ${line} of verify names an identity`;
/** A rollback goes on without one: nothing may lock the way out. */
function needsRoot({ verify, trustedRoot }) {
    const at = verify?.find(({ signer }) => signer.by === 'identity');
    if (!at || trustedRoot !== undefined)
        return [];
    return [{ input: 'trusted-root', expected: rootFor(at) }];
}
/** Where nothing is looked at, somebody may believe that all of it is signed. */
const verifiesNothing = ({ verify, images }) => (verify?.length && images?.length === 0 ? [{ input: 'verify', expected: 'images with it: without them there is nothing to verify' }] : []);
/** Of verifying by hand. */
const rules_byHandFaults = (read) => [
    ...(read.verify.length === 0 ? [{ input: 'verify', expected: 'set: who must have signed the image' }] : []),
    ...needsRoot(read),
];
function rollbackTags(read) {
    const { sha, targetTag } = read;
    const faults = tags(read, `${targetTag ?? ''}-rolled-back`);
    if (sha !== 'previous' || targetTag === undefined || isTag(`${targetTag}-previous`))
        return faults;
    return [...faults, { input: 'target-tag', given: targetTag, expected: 'a tag short enough that -previous fits behind it' }];
}
function tags({ sha, sourceTag, targetTag, keepPrevious }, keep) {
    const faults = [];
    if (targetTag !== undefined && keepPrevious && !isTag(keep)) {
        faults.push({ input: 'target-tag', given: targetTag, expected: `a tag short enough that ${keep.slice(targetTag.length)} fits behind it` });
    }
    if (sha === undefined || sha === 'previous' || sourceTag === undefined)
        return faults;
    const source = fillTag(sourceTag, sha);
    if (!isTag(source))
        faults.push({ input: 'source-tag', given: sourceTag, expected: `a template that gives a tag; ${source} is none` });
    if (source === targetTag)
        faults.push({ input: 'source-tag', given: sourceTag, expected: 'another tag than target-tag' });
    return faults;
}
function manualPath({ redeployTag, sha, images, targetTag }) {
    if (redeployTag === undefined || sha === undefined)
        return [];
    const tag = fillTag(redeployTag, sha);
    if (!isTag(tag))
        return [{ input: 'redeploy-tag', given: redeployTag, expected: `a template that gives a tag; ${tag} is none` }];
    const isOwn = tag.endsWith('-history') || (isKept(tag) && images?.length !== 0 && tag.startsWith(`${targetTag}-`));
    if (isOwn)
        return [{ input: 'redeploy-tag', given: redeployTag, expected: 'the tag of a build, and not one that is kept beside target-tag, which this deploy would write over' }];
    if (sha !== '' || images?.length !== 0)
        return [];
    return [{ input: 'sha', expected: 'the commit that the tenants are to show: redeploy-tag does not end in one, and there is no image whose label names it' }];
}
function contexts({ requiredContexts }) {
    if (!requiredContexts?.includes('none') || requiredContexts.length === 1)
        return [];
    return [{ input: 'required-contexts', given: requiredContexts.join(', '), expected: 'names of contexts, or the word none alone' }];
}
function canaryOf({ canarySlug, skipTenants, smokeSuite, canaryToken }) {
    const faults = [];
    if (canarySlug !== undefined && canarySlug !== 'none' && skipTenants?.includes(canarySlug)) {
        faults.push({ input: 'skip-tenants', given: skipTenants.join(', '), expected: `tenants other than the canary; ${canarySlug} is canary-slug` });
    }
    if (!smokeSuite)
        return faults;
    if (canarySlug === 'none')
        faults.push({ input: 'smoke-suite', given: smokeSuite, expected: 'none without a canary: set canary-slug to the tenant that is to be asked' });
    else if (canaryToken === undefined)
        faults.push({ input: 'canary-token', expected: 'the admin token of the canary, which smoke-suite needs' });
    return faults;
}
/** Whether the fleet is moved by a command, in place of a control plane. */
const isOwn = ({ fleet, fleetCommand }) => (fleet?.length ?? 0) > 0 || fleetCommand !== undefined;
const BOTH_WAYS = 'the admin token of the control plane; or, without a control plane, fleet (or fleet-command) and rollout-command in its place';
/** Exactly one lists the fleet, and where it is no control plane a command moves it. @param faulty inputs with a fault of their own, given all the same */
function whoMoves(read, faulty) {
    const { controlPlaneToken, fleet = [], fleetCommand, rolloutCommand, tenantUrlTemplate } = read;
    const isGiven = { 'control-plane-token': controlPlaneToken !== undefined, fleet: fleet.length > 0, 'fleet-command': fleetCommand !== undefined };
    const given = Object.entries(isGiven).flatMap(([name, is]) => (is || faulty.has(name) ? [name] : []));
    const moves = rolloutCommand !== undefined || faulty.has('rollout-command');
    const [first, second] = given;
    if (second !== undefined)
        return [{ input: second, expected: `one alone of control-plane-token, fleet and fleet-command; ${given.join(' and ')} are set` }];
    if (first === undefined && moves)
        return [{ input: 'fleet', expected: 'set: whom rollout-command moves, one tenant a line; or fleet-command' }];
    if (first === undefined)
        return [{ input: 'control-plane-token', expected: `set: ${BOTH_WAYS}` }];
    if (first === 'control-plane-token') {
        const strays = moves ? [{ input: 'rollout-command', given: rolloutCommand?.text, expected: 'nothing where control-plane-token is set, or fleet in its place: one of the two moves the tenants' }] : [];
        return [...strays, ...controlPlane(read)];
    }
    const faults = moves ? [] : [{ input: 'rollout-command', expected: `set: the command that moves a batch, where ${first} stands in place of a control plane` }];
    const homeless = fleet.find(({ url }) => url === undefined);
    if (!homeless || tenantUrlTemplate !== INPUTS['tenant-url-template'].default)
        return faults;
    return [...faults, { input: 'tenant-url-template', expected: `set: where your tenants are, such as https://{slug}.example.com; or in fleet an address behind ${homeless.slug}, and behind every other` }];
}
/** What is well and does nothing, or not what it looks like. */
function rules_crossWarnings(mode, read) {
    if (mode !== 'deploy')
        return [];
    const { controlPlaneUrl, rolloutEnv = [] } = read;
    const idle = isOwn(read)
        ? (controlPlaneUrl === INPUTS['control-plane-url'].default ? [] : ['control-plane-url does nothing: the fleet is moved by rollout-command'])
        : (rolloutEnv.length > 0 ? ['rollout-env does nothing without rollout-command'] : []);
    const literal = Object.entries({ 'fleet-command': read.fleetCommand, 'rollout-command': read.rolloutCommand }).flatMap(([name, command]) => (command?.unexpanded.length ? [`${name}: ${command.unexpanded.join(', ')} stays as it is written: no shell is asked, so nothing is put in its place; write sh -c '…' where that is meant`] : []));
    return [...idle, ...literal];
}
function controlPlane({ controlPlaneUrl, allowOtherControlPlane }) {
    if (controlPlaneUrl === undefined || allowOtherControlPlane || controlPlaneUrl === INPUTS['control-plane-url'].default)
        return [];
    return [{ input: 'control-plane-url', given: controlPlaneUrl, expected: 'the default, or allow-other-control-plane: true with it' }];
}
function smoke({ tenantUrls, tenantTokens, tenantOrgIds, sha }) {
    const faults = sha === 'previous' ? [{ input: 'sha', given: sha, expected: 'a commit in smoke; previous is for rollback' }] : [];
    if (!tenantUrls)
        return faults;
    const count = tenantUrls.length;
    if (tenantTokens && tenantTokens.length !== count) {
        faults.push({ input: 'tenant-tokens', expected: `one token for each of the ${count} tenant-urls, in their order; there are ${tenantTokens.length}` });
    }
    if (tenantOrgIds && tenantOrgIds.length > 0 && tenantOrgIds.length !== count) {
        faults.push({ input: 'tenant-org-ids', expected: `one id for each of the ${count} tenant-urls, in their order, or none; there are ${tenantOrgIds.length}` });
    }
    return faults;
}

;// CONCATENATED MODULE: ./src/request/parse.ts









/** Reads every input before anything is asked of any network, and tells all faults at once. */
function parseRequest(raw) {
    const strange = strangeInputs(raw);
    const mode = v.safeParse(INPUTS.mode.schema, said(raw, 'mode') ?? '');
    if (!mode.success) {
        const faults = [{ input: 'mode', given: said(raw, 'mode'), expected: mode.issues[0].message }, ...strange.faults];
        for (const name of INPUT_NAMES)
            if (name !== 'mode' && said(raw, name) !== undefined)
                read(name, raw, faults);
        return { ok: false, warnings: strange.warnings, faults: withNearOnes(faults, raw) };
    }
    const faults = [...strange.faults];
    const values = { mode: mode.output };
    const named = { deploy: 'redeploy-tag', promote: 'source-tag', smoke: undefined, rollback: undefined }[mode.output];
    const commit = named && commitOfTag(raw, named);
    for (const name of inputsOf(mode.output)) {
        if (name !== 'mode')
            values[camel(name)] = name === 'sha' && commit !== undefined ? commit : read(name, raw, faults, mode.output);
    }
    if (mode.output === 'rollback')
        values['fleet'] = fleetOf(raw);
    if (mode.output === 'rollback')
        values['images'] = targetsOf(values['images']);
    const warnings = [...strange.warnings, ...foreignInputs(raw, mode.output), ...crossWarnings(mode.output, values)];
    faults.push(...crossFaults(mode.output, values, new Set(faults.map(({ input }) => input))));
    if (faults.length > 0)
        return { ok: false, faults: withNearOnes(faults, raw), warnings, mode: mode.output };
    // The table that the values were read by is the one that the type is made of.
    return { ok: true, request: values, warnings };
}
/** The fleet that a deploy's inputs name, in a run that only tells of it; nothing where they do not name one, or are not right. */
function fleetOf(raw) {
    const read = parsePart(raw, FLEET_INPUTS, { mode: 'deploy' });
    return read.ok ? read.inputs : undefined;
}
/** Reads these alone, for a run that is finished from its journal. */
const parseLogins = (raw) => parsePart(raw, ['registry-auth', 'registry-realms', 'aws-roles', 'github-token']);
/** What a run may touch, to hold its journal against. */
const parseOwn = (raw) => parsePart(raw, ['images', 'target-tag', 'tenant-url-template', 'fleet', 'fleet-command', 'smoke-suite']);
const parseCanaries = (raw) => parsePart(raw, ['tenant-urls', 'tenant-tokens', 'tenant-org-ids']);
/** Whether what is finished from a journal is only to be told. */
const parseDryRun = (raw) => parsePart(raw, ['dry-run']);
/** Who is told how a run ended; read by itself, since a run whose input is wrong ends too. */
const parseNotify = (raw) => parsePart(raw, ['notify', 'notify-on', 'notify-secret']);
const parseDeployCanary = (raw) => parsePart(raw, ['canary-token']);
/** The inputs that a config file may give to a run of that mode; to one whose mode nobody knows, all. */
function namesFor(mode) {
    const read = v.safeParse(INPUTS.mode.schema, mode?.trim() ?? '');
    return read.success ? inputsOf(read.output) : INPUT_NAMES;
}
/**
 * Reads what the commands on histories need. A build is named by its commit or, as a report names one that no commit
 * tells, by its digest.
 * @param needs what the command cannot do without, beyond the images
 */
function parseHistory(raw, needs) {
    const digest = said(raw, 'sha')?.toLowerCase() ?? '';
    const byDigest = needs.sha && isDigest(digest);
    const read = parsePart(raw, needs.sha && !byDigest ? [...HISTORY_INPUTS, 'sha'] : HISTORY_INPUTS);
    const faults = read.ok ? memoryFaults(read.inputs, needs) : read.faults;
    if (!read.ok || faults.length > 0)
        return { ok: false, faults };
    const { sha, ...request } = read.inputs;
    return { ok: true, inputs: { ...request, build: byDigest ? digest : sha } };
}
/** Reads what verifying one image by hand needs. */
function parseVerify(raw) {
    const read = parsePart(raw, VERIFY_INPUTS);
    const faults = read.ok ? byHandFaults(read.inputs) : read.faults;
    return faults.length > 0 ? { ok: false, faults } : read;
}
/** Seconds for a machine to be made and to start. */
const PROVISIONING = '900';
/** Reads what adding a canary needs, or removing one, which needs no name and no plan. */
function parseCanary(raw, words, adds) {
    const read = parsePart({ 'wait-seconds': PROVISIONING, ...raw }, CANARY_INPUTS);
    const faults = [...wordFaults(words, adds), ...(read.ok ? canaryFaults(read.inputs) : read.faults)];
    if (!read.ok || faults.length > 0)
        return { ok: false, faults };
    const { slug = '', name = '', plan = '', repository } = words;
    return { ok: true, inputs: { ...read.inputs, slug, name, plan, repository } };
}
/** Reads what `status` needs: images, tenants, or both. */
function parseStatus(raw) {
    const read = parsePart(raw, STATUS_INPUTS, { optional: ['control-plane-token'] });
    const faults = read.ok ? statusFaults(read.inputs) : read.faults;
    return faults.length > 0 ? { ok: false, faults } : read;
}
/** Reads what `doctor` looks at; what is not given it does not look at. */
function parseDoctor(raw) {
    const read = parsePart(raw, DOCTOR_INPUTS, { optional: ['control-plane-token', 'canary-slug'] });
    const faults = read.ok ? doctorFaults(read.inputs) : read.faults;
    return faults.length > 0 ? { ok: false, faults } : read;
}
/** By what a command reads. */
const READS = { history: [...command_inputs_HISTORY_INPUTS, 'sha'], canary: command_inputs_CANARY_INPUTS, status: command_inputs_STATUS_INPUTS, doctor: command_inputs_DOCTOR_INPUTS, verify: command_inputs_VERIFY_INPUTS };
/** What was set and does nothing in such a command: a variable may be meant for another one, so it is told, and no more. */
const idleInputs = (raw, of) => {
    const known = [...READS[of], ...OF_FILE];
    return INPUT_NAMES.filter((name) => !known.includes(name) && said(raw, name) !== undefined).map((name) => `the input ${name} does nothing here`);
};
/** Reads what is given, and nothing in the place of what is not; what has a fault is missing. */
function parseAlone(raw, mode) {
    const given = inputsOf(mode).filter((name) => name !== 'mode' && said(raw, name) !== undefined);
    return Object.fromEntries(given.flatMap((name) => {
        const value = read(name, raw, [], mode);
        return value === undefined ? [] : [[camel(name), value]];
    }));
}
/** @param optional which of these a mode cannot do without, and this can */
function parsePart(raw, names, { mode, optional = [] } = {}) {
    const faults = [];
    const given = names.filter((name) => !optional.includes(name) || said(raw, name) !== undefined);
    const values = Object.fromEntries(given.map((name) => [camel(name), read(name, raw, faults, mode)]));
    if (values['images'])
        values['images'] = targetsOf(values['images']);
    // As in parseRequest: the values were read by the table that the type is made of.
    return faults.length > 0 ? { ok: false, faults } : { ok: true, inputs: values };
}
/**
 * The commit of one certain tag where `sha` is not set: what stands at its end, or empty text, where only an image's
 * label can tell, as of a release `v1.4.2`. Nothing where the tag is a template: that one needs `sha`.
 */
function commitOfTag(raw, input) {
    const tag = said(raw, input);
    if (tag === undefined || namesCommit(tag) || said(raw, 'sha') !== undefined)
        return undefined;
    return commitAtEnd(tag) ?? '';
}
/** Images as a rollback has them: it acts on targets. */
const targetsOf = (images) => images?.map(release_image/* targetAlone */.xH);
function read(name, raw, faults, mode) {
    const spec = inputs/* INPUTS */.mc[name];
    const text = said(raw, name) ?? (mode && spec.defaultIn?.[mode]) ?? spec.default;
    if (text === undefined) {
        if (spec.required)
            faults.push({ input: name, expected: `${fault/* MISSING */.lV}${plain(spec.help)}` });
        return undefined;
    }
    const result = dist/* safeParse */.xLC(spec.schema, text);
    if (result.success)
        return result.output;
    for (const issue of result.issues)
        faults.push({ input: name, given: spec.secret || spec.unquoted ? undefined : text, expected: issue.message });
    return undefined;
}
/** An input of another mode that somebody set does nothing, and somebody may believe that it does. */
function foreignInputs(raw, mode) {
    const own = new Set(inputsOf(mode));
    return INPUT_NAMES.flatMap((name) => {
        const spec = INPUTS[name];
        const text = said(raw, name);
        if (own.has(name) || text === undefined || text === spec.default)
            return [];
        const but = mode === 'rollback' && FLEET_INPUTS.includes(name) ? ' but to fill the command for the tenants in its report' : '';
        return [`the input ${name} does nothing in mode ${mode}${but}; it belongs to ${spec.modes.join(', ')}`];
    });
}
/**
 * Inputs that do not exist. One that is an input's name but for dashes, underscores and capitals was meant, and the
 * input that was meant has its default (incident near-miss-input). Any other may be none of ours: a job's own
 * INPUT_VERSION, or what a runner of act's kin hands on of a wrapping action (incident foreign-input-env).
 */
function strangeInputs(raw) {
    const strange = Object.keys(raw).filter((name) => !(name in INPUTS) && said(raw, name) !== undefined);
    const meant = (input) => {
        const name = sameName(input, INPUT_NAMES);
        return name === undefined ? [] : [{ input, expected: `an input that exists: ${name}, as it is spelled` }];
    };
    return {
        faults: strange.flatMap(meant),
        warnings: strange.filter((name) => meant(name).length === 0)
            .map((input) => faultLine({ input, expected: `an input that exists, and this one does nothing${didYouMean(input, INPUT_NAMES)}` })),
    };
}
/** Where an input is missing, and one is given that is nearly it, that is why. */
function withNearOnes(faults, raw) {
    const strange = Object.keys(raw).filter((name) => !(name in INPUTS) && said(raw, name) !== undefined);
    return faults.map((fault) => {
        const near = said(raw, fault.input) === undefined ? strange.find((name) => name !== fault.input && nearName(name, INPUT_NAMES) === fault.input) : undefined;
        return near === undefined ? fault : { ...fault, expected: `${fault.expected} (${near} is given, and is no input: ${fault.input} is)` };
    });
}
function said(raw, name) {
    const text = raw[name]?.trim();
    return text === '' ? undefined : text;
}
const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
/** Help is written as Markdown; a message is not. */
const plain = (help) => help.replaceAll('`', '').replace(/\.$/, '');


/***/ }),

/***/ 2085:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readAuthLines)
/* harmony export */ });
/* harmony import */ var _release_json_end__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2287);
/* harmony import */ var _release_login_key__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);


/** A key of a service account is JSON, and comes in as many lines as its file has (incident key-of-many-lines). */
const JSON_PASSWORD = /[ \t]*(\{\s*["}])/y;
/**
 * Reads lines `host=user:password` or `host/path=user:password`. The password may hold `=` and `:`. One that begins as
 * a JSON object does goes on until that object ends.
 */
function readAuthLines(text) {
    const found = [];
    for (let at = 0, line = 1; at < text.length;) {
        const { end, ...read } = readLine(text, at, line);
        if (text.slice(at, end).trim() !== '')
            found.push(read);
        line += text.slice(at, end).split('\n').length;
        at = end + 1;
    }
    return found;
}
function readLine(text, from, line) {
    const end = lineEnd(text, from);
    const [, host = '', user = ''] = /^([^=]*)=([^:]*):/.exec(text.slice(from, end)) ?? [];
    const key = (0,_release_login_key__WEBPACK_IMPORTED_MODULE_0__/* .parseLoginKey */ .O)(host.trim());
    const password = from + host.length + user.length + 2;
    JSON_PASSWORD.lastIndex = password;
    if (user.trim() === '' || key === undefined)
        return { line, end };
    const json = JSON_PASSWORD.exec(text);
    const stop = json ? (0,_release_json_end__WEBPACK_IMPORTED_MODULE_1__/* .jsonEnd */ .i)(text, JSON_PASSWORD.lastIndex - json[1].length) : end;
    if (stop === undefined)
        return { line, end: text.length, fault: 'begins a JSON that does not end' };
    const whole = lineEnd(text, stop);
    if (json && text.slice(stop, whole).trim() !== '')
        return { line, end: whole, fault: 'goes on behind its JSON' };
    const secret = json ? text.slice(password, stop).trim() : text.slice(password, stop).trimEnd();
    return { line, end: whole, key, login: secret === '' ? undefined : { user: user.trim(), password: secret } };
}
function lineEnd(text, from) {
    const found = text.indexOf('\n', from);
    return found < 0 ? text.length : found;
}


/***/ }),

/***/ 6100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resume: () => (/* binding */ resume),
  tellLate: () => (/* binding */ tellLate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./src/adapters/runner/event.ts


const Text = dist/* nullish */.cl6(dist/* string */.YjP());
const Repository = dist/* nullish */.cl6(dist/* object */.Ikc({ full_name: Text }));
const Payload = dist/* object */.Ikc({
    repository: dist/* nullish */.cl6(dist/* object */.Ikc({ default_branch: Text })),
    sender: dist/* nullish */.cl6(dist/* object */.Ikc({ type: Text })),
    pull_request: dist/* nullish */.cl6(dist/* object */.Ikc({
        number: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1)),
        head: dist/* nullish */.cl6(dist/* object */.Ikc({ sha: Text, repo: Repository })),
        base: dist/* nullish */.cl6(dist/* object */.Ikc({ repo: Repository })),
    })),
    workflow_run: dist/* nullish */.cl6(dist/* object */.Ikc({
        conclusion: Text,
        event: Text,
        head_branch: Text,
        head_sha: Text,
        html_url: Text,
        head_repository: Repository,
    })),
});
/**
 * What started the job. Under `workflow_run` the event's own sha is the default branch's head and not the commit that
 * was built (incident wrong-commit), so the upstream run's counts, or none; on a pull request it is that of a merge that
 * nobody builds (incident merge-commit), so the head's counts.
 */
function readEvent(env) {
    const event = env['GITHUB_EVENT_NAME'] ?? '';
    const said = payload(env);
    const upstream = event === 'workflow_run' ? said.workflow_run : undefined;
    const pulled = event.startsWith('pull_request') ? said.pull_request : undefined;
    const trigger = {
        commandLine: false,
        forge: env['GITEA_ACTIONS'] === 'true' ? 'gitea' : 'github',
        event,
        actor: env['GITHUB_TRIGGERING_ACTOR'] || env['GITHUB_ACTOR'],
        byBot: said.sender?.type?.toLowerCase() === 'bot',
        ...runPage(env),
        checks: ownChecks(env),
        job: env['GITHUB_JOB'] && [env['GITHUB_WORKFLOW'], env['GITHUB_JOB']].filter(Boolean).join('/').replace(/[^\w./ -]/g, ''),
        repository: env['GITHUB_REPOSITORY'],
        ref: env['GITHUB_REF'],
        defaultBranch: said.repository?.default_branch || undefined,
        pullRequest: pulled ? pullRequest(pulled) : undefined,
        upstream: upstream
            ? {
                conclusion: upstream.conclusion ?? undefined,
                event: upstream.event ?? undefined,
                branch: upstream.head_branch ?? undefined,
                repository: upstream.head_repository?.full_name ?? undefined,
                url: upstream.html_url ?? undefined,
            }
            : undefined,
    };
    const sha = event === 'workflow_run' ? upstream?.head_sha : (pulled?.head?.sha ?? env['GITHUB_SHA']);
    return { trigger, sha: sha ?? undefined };
}
/** A fork that was deleted has no repository any more. */
function pullRequest(found) {
    const [head, base] = [found.head?.repo?.full_name, found.base?.repo?.full_name];
    return { number: found.number, fromFork: head === undefined || head !== base };
}
/** An event that cannot be read says nothing, and what it does not say is not assumed. */
function payload(env) {
    try {
        return dist/* parse */.qgA(Payload, JSON.parse((0,external_node_fs_.readFileSync)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')));
    }
    catch {
        return {};
    }
}
/** Gitea tells by no variable whether its pages go by a run's id or by its number: its version does (run/run-page.ts). */
function runPage(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_NUMBER: number } = env;
    if (!server || !repository || !id)
        return {};
    const pages = `${server}/${repository}/actions/runs`;
    if (env['GITEA_ACTIONS'] !== 'true')
        return { runUrl: `${pages}/${id}` };
    return number ? { giteaRun: { pages, id, number } } : {};
}
/** What this job itself may be called where CI is asked: GitHub goes by the job, Gitea by workflow, job and event. */
function ownChecks({ GITHUB_JOB: job, GITHUB_WORKFLOW: workflow, GITHUB_EVENT_NAME: event }) {
    if (!job)
        return [];
    return workflow ? [job, `${workflow} / ${job}`, `${workflow} / ${job} (${event ?? ''})`] : [job];
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/release/reason.ts
/** How a run ended. The step succeeds on the first four and fails on the last three. */
const OUTCOMES = ['done', 'unchanged', 'planned', 'skipped', 'failed', 'restored', 'stranded'];
/** Whether the step is green. */
const succeeded = (outcome) => OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf('failed');
/** Stable codes: workflows branch on them, so none is ever renamed or given a second meaning. */
const REASONS = (/* unused pure expression or super */ null && ([
    'ok', 'already-current', 'dry-run',
    'no-canary-fleet', 'kill-switch-on', 'kill-switch-unreadable', 'superseded', 'head-unreadable',
    'upstream-not-green', 'not-on-branch',
    'bad-input',
    'source-missing', 'registry-denied', 'registry-unavailable', 'tag-immutable', 'digest-mismatch',
    'tag-moved-by-other', 'backward', 'vetoed', 'held',
    'unsigned', 'signature-wrong', 'signature-unreadable', 'copy-failed',
    'build-not-running', 'smoke-red',
    'ci-failed', 'ci-timeout', 'ci-unreadable',
    'control-plane-denied', 'control-plane-unavailable', 'canary-unknown', 'bad-slug', 'canary-failed',
    'batch-failed', 'fleet-empty', 'too-many-stragglers',
    'rollout-command-failed', 'fleet-unreadable',
    'tenant-stale', 'tenant-unreachable', 'tenant-unhealthy',
    'journal-unwritable', 'cancelled', 'internal',
]));

// EXTERNAL MODULE: ./src/report/safe.ts
var report_safe = __webpack_require__(9369);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/adapters/files.ts



/** Windows has no such flag, and no pipe that would need it. */
const AT_ONCE = external_node_fs_.constants.O_NONBLOCK ?? 0;
/** No record of a run belongs there, and a run as root could put one in a device's place. */
const SYSTEM = /^\/(?:proc|sys|dev(?!\/shm\/))(?:\/|$)/;
/** Makes a folder and those above it. Node's own way of it never returns below `/proc`, where a folder can be missing for good. */
function makeFolder(path) {
    if (isFolder(path))
        return;
    if (look(() => (0,external_node_fs_.lstatSync)(path)))
        throw new Error(`${path} is no folder`);
    const above = (0,external_node_path_.dirname)(path);
    if (above !== path)
        makeFolder(above);
    try {
        (0,external_node_fs_.mkdirSync)(path);
    }
    catch (fault) {
        // Another run may have been quicker.
        if (!isFolder(path))
            throw fault;
    }
}
/** Writes all of it: a system call may take less than it was given and say nothing (incident torn-journal). */
function writeWhole(file, text) {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;) {
        const taken = (0,external_node_fs_.writeSync)(file, bytes, done);
        if (taken === 0)
            throw new Error('ENOSPC: nothing more is taken');
        done += taken;
    }
}
/**
 * Puts a file there, whole or not at all: a new one is written beside it and takes its name. So nothing is written
 * through a link, a file that others may read is none afterwards, and a pipe that nobody reads keeps nobody waiting.
 * @param mode who may read it; its owner alone, unless said otherwise
 * @throws Error in the user's words where it cannot be put there
 */
function replaceFile(path, text, mode = 0o600) {
    const obstacle = obstacleAt(path);
    if (obstacle)
        throw new Error(`${path} is ${obstacle}: give the path of a file`);
    makeFolder((0,external_node_path_.dirname)(path));
    if (SYSTEM.test((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(path))))
        throw new Error(`${path} is no place for a file: give a path elsewhere`);
    const draft = `${path}.${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.tmp`;
    const file = (0,external_node_fs_.openSync)(draft, 'wx', mode);
    try {
        try {
            writeWhole(file, text);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        (0,external_node_fs_.renameSync)(draft, path);
    }
    catch (fault) {
        (0,external_node_fs_.rmSync)(draft, { force: true });
        throw fault;
    }
}
/**
 * Adds to a file that others add to as well, all of it or nothing, and never waits for a reader.
 * @throws Error where it cannot be written
 */
function addToFile(path, text) {
    const file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | AT_ONCE, 0o666);
    const before = (0,external_node_fs_.fstatSync)(file);
    try {
        writeWhole(file, text);
    }
    catch (fault) {
        // Half an entry would spoil those of others.
        if (before.isFile())
            cutBack(file, before.size);
        throw fault;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** As far as it goes: what cannot be cut off is left to whoever reads it. */
function cutBack(file, length) {
    try {
        (0,external_node_fs_.ftruncateSync)(file, length);
    }
    catch {
        // Told already by what came before.
    }
}
/** What stands in the way of a file, if something does; a link to a file does not. */
function obstacleAt(path) {
    const found = look(() => (0,external_node_fs_.lstatSync)(path));
    if (!found)
        return undefined;
    const there = found.isSymbolicLink() ? look(() => (0,external_node_fs_.statSync)(path)) : found;
    if (!there || there.isFile())
        return undefined;
    if (there.isDirectory())
        return 'a folder';
    return there.isFIFO() ? 'a pipe' : there.isSocket() ? 'a socket' : 'a device';
}
const isFolder = (path) => look(() => (0,external_node_fs_.statSync)(path))?.isDirectory() ?? false;
function look(at) {
    try {
        return at();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/adapters/home.ts


/**
 * The account's home folder. A `HOME` that is unset, empty or relative must never make the checkout the home: a
 * `.docker/config.json` there is a stranger's (incident no-home).
 * @returns nothing where the account has none
 */
function homeFolder(env) {
    const told = env['HOME'];
    if (told && (0,external_node_path_.isAbsolute)(told))
        return told;
    for (const ask of [external_node_os_.homedir, () => (0,external_node_os_.userInfo)().homedir]) {
        try {
            const home = ask(); // homedir() repeats an empty or relative HOME, the account's entry does not
            if ((0,external_node_path_.isAbsolute)(home))
                return home;
        }
        catch { /* an account without an entry, as containers have */ }
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var lib_command = __webpack_require__(9635);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/file-command.js
var file_command = __webpack_require__(2902);
;// CONCATENATED MODULE: ./src/adapters/runner/commands.ts
/**
 * The runner's commands, from the files of `@actions/core` that write them. Its front door is not taken: it loads an
 * HTTP client for OpenID Connect, which costs more start-up than this whole action (docs/benchmarks.md).
 */



;// CONCATENATED MODULE: ./src/adapters/runner/host.ts






/** A job of GitHub's or Gitea's runner. */
function runnerHost(env, { trigger }) {
    return {
        trigger,
        log: runnerLog,
        folder: env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(),
        apiUrl: env['GITHUB_API_URL'] || undefined,
        env,
        home: homeFolder(env),
        announceSecret: (secret) => (0,lib_command/* issueCommand */.L)('add-mask', {}, secret),
        keepInputs: (inputs) => keepInputs(env, inputs),
        keepJournal: (path) => keepState(env, path),
        keepNotice: (kept) => void faultOf(() => keyValues(env, 'STATE', 'save-state', { notice: kept })),
        publish: (publication) => host_publish(env, publication),
    };
}
const line = (text) => void process.stdout.write(`${text}\n`);
const runnerLog = {
    info: (text) => line((0,report_safe/* harmless */.I)(text)),
    progress: (text) => line((0,report_safe/* harmless */.I)(text)),
    notice: (text) => (0,lib_command/* issueCommand */.L)('notice', {}, (0,report_safe/* harmless */.I)(text)),
    warning: (text) => (0,lib_command/* issueCommand */.L)('warning', {}, (0,report_safe/* harmless */.I)(text)),
    error: (text) => (0,lib_command/* issueCommand */.L)('error', {}, (0,report_safe/* harmless */.I)(text)),
    group: (title) => (0,lib_command/* issueCommand */.L)('group', {}, (0,report_safe/* harmless */.I)(title)),
    endGroup: () => (0,lib_command/* issueCommand */.L)('endgroup', {}, ''),
};
/** Without it the run is as good as with it, but for a kill: it goes on. */
function keepState(env, path) {
    const fault = faultOf(() => keyValues(env, 'STATE', 'save-state', { journal: path }));
    if (fault && path !== '') {
        runnerLog.warning(`the step's state could not be saved (${fault}): after a kill the post step finds no journal; run release-action recover ${path}`);
    }
}
/** The post step looks at no checkout: later steps may have changed it. */
function keepInputs(env, inputs) {
    if (Object.keys(inputs).length === 0)
        return;
    const fault = faultOf(() => keyValues(env, 'STATE', 'save-state', { inputs: JSON.stringify(inputs) }));
    if (fault)
        runnerLog.warning(`the step's state could not be saved (${fault}): after a kill the post step does not know what the config file gave`);
}
/** Outputs first: later steps branch on them. A place that cannot be written keeps none of the others from it. */
function host_publish(env, { report, outputs, summary, text }) {
    const { GITHUB_STEP_SUMMARY: page } = env;
    const unwritten = faultOf(() => keyValues(env, 'OUTPUT', 'set-output', outputs));
    text.forEach(line);
    const unshown = page ? faultOf(() => addToFile(page, summary)) : undefined;
    if (unshown)
        runnerLog.warning(`the step summary could not be written: ${unshown}`);
    annotate(report.verdict, report.outcome);
    if (unwritten) {
        runnerLog.error(`the outputs could not be written (${unwritten}), so later steps would branch on nothing: this step is red for it, and what the report says is true`);
    }
    return unwritten;
}
function faultOf(write) {
    try {
        write();
        return undefined;
    }
    catch (fault) {
        return fault instanceof Error ? fault.message : String(fault);
    }
}
function annotate(verdict, outcome) {
    if (!succeeded(outcome))
        runnerLog.error(verdict);
    // Green and nothing done: nobody may take it for a pass (incident soft-skip).
    else if (outcome === 'skipped')
        runnerLog.notice(verdict);
}
/** By file where the runner has one, all of it or nothing; else by the older command. */
function keyValues(env, file, command, values) {
    const path = env[`GITHUB_${file}`];
    const all = Object.entries(values);
    if (path)
        addToFile(path, all.map(([name, value]) => `${(0,file_command/* prepareKeyValueMessage */.v)(name, value)}\n`).join(''));
    else
        for (const [name, value] of all)
            (0,lib_command/* issueCommand */.L)(command, { name }, value);
}

;// CONCATENATED MODULE: ./src/adapters/runner/inputs.ts


/** The inputs as a runner hands them over: `INPUT_SOURCE-TAG`, upper-case with the dashes kept. */
const PREFIX = 'INPUT_';
/** What the step gives. */
const stepInputs = (env) => Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (name.startsWith(PREFIX) ? [[inputOf(name), value]] : [])));
/** What the config file gave the run, as the run saved it for its post step. */
function savedInputs(env) {
    try {
        return dist/* parse */.qgA(dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()), JSON.parse(env['STATE_inputs'] ?? '{}'));
    }
    catch {
        return {};
    }
}
/**
 * What `sha` is where nobody gave it: the event's. A rollback has no default, so that none goes where nobody meant, nor
 * has a deploy of one certain tag, which is that tag's commit and not the event's.
 */
const defaultSha = (inputs, eventSha) => (inputs['mode']?.trim() === 'rollback' || namesOwnCommit(inputs) ? undefined : eventSha);
/** What the step gives, and the event. */
function runnerInputs(env, eventSha) {
    const inputs = stepInputs(env);
    const sha = inputs['sha']?.trim() ? undefined : defaultSha(inputs, eventSha);
    return sha === undefined ? inputs : { ...inputs, sha };
}
/** A runner writes capitals alone; what is written otherwise is somebody else's, and must not take an input's place. */
const inputOf = (variable) => {
    const name = variable.slice(PREFIX.length);
    return name === name.toUpperCase() ? name.toLowerCase() : variable;
};
function namesOwnCommit(inputs) {
    const tag = inputs['redeploy-tag']?.trim();
    return inputs['mode']?.trim() === 'deploy' && !!tag && !namesCommit(tag);
}

;// CONCATENATED MODULE: ./src/adapters/stop-signal.ts
/** Fires once when the process is asked to stop, or its terminal goes away. A second request changes nothing: the first is being answered. */
function stopSignal() {
    const stop = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'])
        process.on(name, () => stop.abort());
    return stop.signal;
}

;// CONCATENATED MODULE: ./src/request/layers.ts
const isSaid = (text) => (text?.trim() ?? '') !== '';
/** Of each name the first that was given. One that is empty was not, and stands behind all others. */
function merge(layers) {
    const raw = {};
    const origins = {};
    for (const { source, values } of layers) {
        for (const [name, text] of Object.entries(values)) {
            if (isSaid(raw[name]))
                continue;
            raw[name] = text ?? raw[name];
            if (isSaid(text))
                origins[name] = { source };
        }
    }
    return { raw, origins };
}
/** The values of a file that count where nothing else is given: those of the block, then those of the file itself. */
function valuesOf({ top, environments }, environment) {
    const block = environment === undefined ? undefined : environments?.get(environment);
    const all = new Map([...top].map(([name, value]) => [name, { ...value, isOfBlock: false }]));
    for (const [name, value] of block ?? [])
        all.set(name, { ...value, isOfBlock: true });
    return all;
}

// EXTERNAL MODULE: ./src/request/inputs.ts
var inputs = __webpack_require__(4332);
;// CONCATENATED MODULE: ./src/request/variables.ts

const variables_PREFIX = 'RELEASE_ACTION_';
/** The variable that an input may be given by. */
const variableOf = (name) => `${variables_PREFIX}${name.toUpperCase().replaceAll('-', '_')}`;
/** The inputs that a job's variables give, by name; one that is no input's keeps the variable's, to be told. */
function jobVariables(env) {
    const names = new Map(inputs/* INPUT_NAMES */.Qh.map((name) => [variableOf(name), name]));
    return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (name.startsWith(variables_PREFIX) ? [[names.get(name) ?? name, value]] : [])));
}

// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
;// CONCATENATED MODULE: ./src/adapters/journal/file.ts


const TO_ADD = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_APPEND | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
/** Opens a new journal, readable by its owner alone. */
const file_openJournal = (path) => journalIn(path, openSync(path, 'ax', 0o600));
/** Adds to a journal that another process began; a line that its kill cut off is cut away. */
function reopenJournal(path) {
    const file = (0,external_node_fs_.openSync)(path, TO_ADD);
    const text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    const whole = text.lastIndexOf('\n') + 1;
    if (whole < text.length)
        cutBack(file, Buffer.byteLength(text.slice(0, whole)));
    return journalIn(path, file);
}
function journalIn(path, file) {
    return {
        path,
        append(entry) {
            const { nlink, size } = (0,external_node_fs_.fstatSync)(file);
            if (nlink === 0)
                throw new Error('it was removed while the run was under way');
            try {
                writeWhole(file, `${JSON.stringify(entry)}\n`);
            }
            catch (fault) {
                // Half a line would be glued to the next one.
                cutBack(file, size);
                throw fault;
            }
        },
        close: () => (0,external_node_fs_.closeSync)(file),
        remove: () => (0,external_node_fs_.rmSync)(path, { force: true }),
    };
}

// EXTERNAL MODULE: ./src/adapters/journal/read.ts
var journal_read = __webpack_require__(3066);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./src/adapters/process-mark.ts


/** Milliseconds for `ps`, which answers at once or not at all. */
const PATIENCE = 2_000;
/** Tells this process apart from every other, also from one that is given its number later. */
function process_mark_ownMark() {
    return { pid: process.pid, started: startOf(process.pid), place: place() };
}
/**
 * Whether the process that bears the mark runs still.
 * @returns nothing where it cannot be seen from here: it was another container's, or nobody knows when it began
 */
function isAlive({ pid, started, place: where }) {
    if (!Number.isSafeInteger(pid) || pid <= 0)
        return undefined;
    if (where !== place())
        return undefined;
    const now = startOf(pid);
    if (now === undefined)
        return false;
    return started === undefined ? undefined : now === started;
}
/** When a process began, in whatever words the system has for it; nothing where there is none, or only its remains. */
function startOf(pid) {
    try {
        // proc_pid_stat(5): the second field is a name, which may hold blanks and brackets; the third the state, the 22nd the start.
        const fields = (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
        return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${bootId()}/${fields[19]}`;
    }
    catch {
        return hasProc() ? undefined : startByPs(pid);
    }
}
const hasProc = () => process_mark_read('/proc/self/stat') !== undefined;
/** Ticks count from the start of the machine, and another start counts anew. */
const bootId = () => process_mark_read('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
/** macOS has no /proc. */
function startByPs(pid) {
    if (process.platform === 'win32')
        return undefined;
    try {
        const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
        const said = (0,external_node_child_process_.execFileSync)('ps', ['-o', 'lstart=', '-p', String(pid)], { env, encoding: 'utf8', timeout: PATIENCE, stdio: ['ignore', 'pipe', 'ignore'] });
        return said.trim() || undefined;
    }
    catch {
        return undefined;
    }
}
/** Containers count their processes each from 1. */
function place() {
    try {
        return (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid');
    }
    catch {
        return undefined;
    }
}
function process_mark_read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/modes/recover.ts + 21 modules
var recover = __webpack_require__(9042);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/tags/replay.ts
var tags_replay = __webpack_require__(2968);
;// CONCATENATED MODULE: ./src/modes/recover-plan.ts


/** What recovering would do, a line each, by reads alone; what it finds then may be something else. */
async function recover_plan_planRecovery(entries, registry, call) {
    const { begin, ended, committed, steps, update } = replay(entries);
    if (!begin || (ended && ended !== 'stranded'))
        return ['nothing is left to finish in this journal'];
    if (committed)
        return [`every tag was moved and proved; ${update ? 'the histories would be told of it' : 'only the report would be written'}`];
    if (begin.mode === 'smoke')
        return ofSmoke(entries);
    const begun = steps.filter(({ state }) => state !== 'waiting' && state !== 'already');
    if (begun.length === 0)
        return ['the run was killed before it moved a tag: only the report would be written'];
    return Promise.all(begun.toReversed().map((step) => ofStep(step, registry, call)));
}
async function ofStep({ move: { image, tag, from, to } }, registry, call) {
    const name = `${image.name}:${tag}`;
    try {
        const shown = (await registry.read(image, tag, call))?.digest;
        if (shown === from?.digest)
            return `${name} shows ${shown ?? 'nothing'}, as before the run; it would be written once more, since a write may still land`;
        if (shown === to.digest)
            return from ? `${name} would be put back to ${from.digest}` : `${name} would be deleted: there was none before the run`;
        return `${name} shows ${shown ?? 'nothing'}: somebody else has moved it since, and it would be left alone`;
    }
    catch (thrown) {
        return `${name} cannot be read: ${asFailure(thrown).message}`;
    }
}
function ofSmoke(entries) {
    const canaries = entries.find((entry) => entry.kind === 'smoke')?.canaries ?? [];
    const touched = canaries.filter((_, index) => entries.some((entry) => entry.kind === 'asking' && entry.canary === index) && !entries.some((entry) => entry.kind === 'cleaned' && entry.canary === index));
    if (touched.length === 0)
        return ['the run had left nothing on the canaries: only the report would be written'];
    return touched.map(({ url, probe }) => `what the run made on ${url} would be deleted (${probe})`);
}

// EXTERNAL MODULE: ./src/request/fault.ts
var fault = __webpack_require__(901);
// EXTERNAL MODULE: ./src/request/parse.ts + 2 modules
var parse = __webpack_require__(1438);
// EXTERNAL MODULE: ./src/adapters/http/trouble.ts
var trouble = __webpack_require__(5834);
;// CONCATENATED MODULE: ./src/adapters/forge/ask.ts





/** GitHub sends changed files with a comparison, patches and all, and what a check run printed. */
const MAX_BYTES = (/* unused pure expression or super */ null && (16 * 1024 * 1024));
/**
 * Asks the forge once, and once more on trouble that passes (release/passing). The token goes to the API's own
 * address: no redirect is followed, and no address out of an answer is ever asked.
 * @param path below the repository, its parts encoded
 * @returns the answer, whatever its status
 * @throws Failure with the topic's reason, `transient` where no whole answer came
 */
async function ask_ask(site, path, topic, call) {
    const url = addressOf(site, path, topic);
    return site.http.request({ ...call, method: 'GET', url, headers: headersOf(topic), retry: true, tries: 2, maxBytes: MAX_BYTES, reason: topic.reason });
}
/** Asks about something that is no part of the repository. @param path below the API's address */
async function ask_askAbove(site, path, topic, call) {
    const url = `${site.apiUrl}${path}`;
    addressOf(site, '', topic);
    return site.http.request({ ...call, method: 'GET', url, headers: headersOf(topic), retry: true, tries: 2, maxBytes: MAX_BYTES, reason: topic.reason });
}
/** Changes something there, once: what an answer that was lost did is not known. */
async function ask_send(site, method, path, value, topic, call) {
    const url = addressOf(site, path, topic);
    const headers = { ...headersOf(topic), 'content-type': 'application/json' };
    return site.http.request({ ...call, method, url, headers, body: Buffer.from(JSON.stringify(value)), retry: false, maxBytes: MAX_BYTES, reason: topic.reason });
}
function addressOf({ apiUrl, repository }, path, topic) {
    const url = `${apiUrl}/repos/${repository}${path}`;
    if (isSafe(new URL(url)))
        return url;
    throw ask_unanswered(topic, `${new URL(url).host} is spoken to over https alone`, {
        hint: 'Set api-url to the forge\'s https:// address',
    });
}
const headersOf = ({ token }) => ({ accept: 'application/json', ...(token ? { authorization: `Bearer ${token}` } : undefined) });
/**
 * What an answer says.
 * @throws Failure with the topic's reason where it is no 200 (`transient` on 5xx and where the forge was asked too
 * often) or not what the schema says
 */
function ask_read(schema, answer, topic) {
    if (answer.status !== 200)
        throw refused(answer, topic);
    const result = v.safeParse(schema, ask_json(answer));
    if (result.success)
        return result.output;
    throw ask_unanswered(topic, 'its answer is not the one that is documented', {
        ...at(answer),
        hint: 'See that api-url is the API of the forge: GitHub\'s own address, or a Gitea\'s with /api/v1 at its end',
    });
}
/** @throws Failure with the topic's reason where a change was not taken */
function ask_mustBeTaken(answer, topic) {
    if (![200, 201, 204].includes(answer.status))
        throw refused(answer, topic);
}
/** An answer's body as JSON; nothing where it is none. */
function ask_json({ body }) {
    const read = readJson(body);
    return 'value' in read ? read.value : undefined;
}
/** The failure of a topic, in the forge's name. */
const ask_unanswered = (topic, why, more) => new Failure(topic.reason, `the forge cannot ${topic.what}: ${why}`, more);
function refused(answer, topic) {
    const { status } = answer;
    const limited = isLimited(answer);
    const why = `it answered ${status}${limited ? ', since it was asked too often' : ''}`;
    const hint = hintFor(status, limited, topic);
    return ask_unanswered(topic, why, {
        ...at(answer), hint, transient: troubleOf(answer) !== undefined || status >= 500, retryAfter: answer.retryAfter,
    });
}
const at = ({ url, status }) => ({ method: 'GET', url: spoken(url), status });
function hintFor(status, limited, { input, token, right, missing, otherwise }) {
    if (limited)
        return `Run again later, or give a ${input} of its own: what GitHub allows in an hour counts for each token`;
    if (status >= 300 && status < 400)
        return 'See that the repository still has this name and that api-url is right: a redirect is not followed';
    if ([401, 403, 404].includes(status) && !token)
        return `Give a ${input} that may ${right}`;
    if (status === 401)
        return `Give a ${input} that the forge takes`;
    if (status === 403)
        return `Give a ${input} that may ${right}`;
    return status === 404 ? missing : otherwise;
}

;// CONCATENATED MODULE: ./src/adapters/forge/branch.ts


const Whole = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
/** The same route names the commit by another key. */
const GitHubBranch = dist/* pipe */.FsL(dist/* object */.Ikc({ commit: dist/* object */.Ikc({ sha: Whole }) }), dist/* transform */.pdi(({ commit }) => commit.sha));
const GiteaBranch = dist/* pipe */.FsL(dist/* object */.Ikc({ commit: dist/* object */.Ikc({ id: Whole }) }), dist/* transform */.pdi(({ commit }) => commit.id));
/** The commit at the head of a branch. */
async function branch_readHead(site, branch, topic, call) {
    const answer = await ask(site, `/branches/${encodeURIComponent(branch)}`, topic, call);
    return read(site.flavour === 'gitea' ? GiteaBranch : GitHubBranch, answer, topic);
}

;// CONCATENATED MODULE: ./src/adapters/forge/comment.ts


const User = dist/* nullish */.cl6(dist/* object */.Ikc({ login: dist/* nullish */.cl6(dist/* string */.YjP(), ''), type: dist/* nullish */.cl6(dist/* string */.YjP(), '') }));
const Comments = dist/* array */.YOg(dist/* object */.Ikc({ id: dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()), body: dist/* nullish */.cl6(dist/* string */.YjP(), ''), user: User }));
const Login = dist/* object */.Ikc({ login: dist/* string */.YjP() });
/** 10 000 comments of one pull request. */
const MOST_PAGES = 100;
/**
 * Leaves a comment on a pull request, or writes our own of before anew: what somebody else begins with the marker is theirs.
 * @param marker what its first line is known by
 * @throws Failure where it cannot be read or written
 */
async function comment_leaveComment(site, pullRequest, marker, body, topic, call) {
    const own = await findComment(site, pullRequest, marker, topic, call);
    const text = { body: `${marker}\n${body}` };
    if (own !== undefined) {
        const answer = await send(site, 'PATCH', `/issues/comments/${own}`, text, topic, call);
        // One that somebody else wrote in our name is theirs.
        if (answer.status !== 403 && answer.status !== 404)
            return mustBeTaken(answer, topic);
    }
    mustBeTaken(await send(site, 'POST', `/issues/${pullRequest}/comments`, text, topic, call), topic);
}
/**
 * Whether a comment is of whoever this token is: a person's token tells its login; a job's own may not ask for it, and
 * writes as a bot.
 */
async function ownership(site, topic, call) {
    const answer = await askAbove(site, '/user', topic, call);
    const self = answer.status === 200 ? v.safeParse(Login, json(answer)) : undefined;
    if (self?.success)
        return (author) => author?.login === self.output.login;
    return (author) => author?.type === 'Bot' || BOTS.test(author?.login ?? '');
}
/** Who writes with a job's own token: `github-actions[bot]`; on Gitea `gitea-actions`, on Forgejo `forgejo-actions`. */
const BOTS = /^(?:gitea|forgejo)-actions$|\[bot\]$/;
async function findComment(site, pullRequest, marker, topic, call) {
    let isOwn;
    // Gitea knows no pages here, and would give the same list for each.
    const last = site.flavour === 'gitea' ? 1 : MOST_PAGES;
    for (let page = 1; page <= last; page++) {
        const query = site.flavour === 'gitea' ? '' : `?per_page=100&page=${page}`;
        const found = read(Comments, await ask(site, `/issues/${pullRequest}/comments${query}`, topic, call), topic);
        const marked = found.filter(({ body }) => body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`));
        if (marked.length > 0)
            isOwn ??= await ownership(site, topic, call);
        const own = marked.find(({ user }) => isOwn?.(user));
        if (own || found.length === 0)
            return own?.id;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/adapters/forge/commit.ts


/** Whether the forge has a commit. GitHub's word for one that it has not is 422, Gitea's 404. */
async function commit_knowsCommit(site, commit, topic, call) {
    const answer = await ask(site, site.flavour === 'gitea' ? `/git/commits/${commit}` : `/commits/${commit}?per_page=1`, topic, call);
    if (answer.status === 404 || answer.status === 422)
        return false;
    read(v.looseObject({ sha: v.string() }), answer, topic);
    return true;
}

;// CONCATENATED MODULE: ./src/adapters/forge/compare.ts


const Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
/** GitHub says both; Gitea says `total_commits` alone. */
const Comparison = dist/* object */.Ikc({ ahead_by: dist/* optional */.lqM(Count), total_commits: Count });
/** How many commits `head` has that `base` has not. */
async function compare_countAhead(site, base, head, topic, call) {
    const answer = await ask(site, `/compare/${base}...${head}?per_page=1`, topic, call);
    const { ahead_by: ahead, total_commits: total } = read(Comparison, answer, topic);
    return ahead ?? total;
}

;// CONCATENATED MODULE: ./src/adapters/forge/pages.ts

/** 10 000 rows of a commit on Gitea. */
const pages_MOST_PAGES = 200;
/**
 * Every row of a list. The forge decides how long a page is, whatever was asked for, so that only an empty one is the
 * end (incident page-clamp); and no `Link` header is followed: it names the next address, which may lie elsewhere.
 * @param page reads one page; the first is 1
 * @throws Failure with the topic's reason where no page is empty
 */
async function pages_readPages(page, topic) {
    const rows = [];
    for (let number = 1; number <= pages_MOST_PAGES; number++) {
        const found = await page(number);
        if (found.length === 0)
            return rows;
        rows.push(...found);
    }
    throw unanswered(topic, `none of ${pages_MOST_PAGES} pages was the last`, {
        hint: 'See that api-url is the forge itself: what answers there has rows for every page',
    });
}

;// CONCATENATED MODULE: ./src/adapters/forge/contexts.ts



/** Beyond 2^53 exact too: the greatest is the newest. */
const Id = dist/* union */.KCZ([dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf()), dist/* bigint */.oad()]);
const Word = dist/* nullish */.cl6(dist/* string */.YjP(), '');
/** GitHub says `state`; Gitea says `status`, and has said `state`. */
const Statuses = dist/* array */.YOg(dist/* object */.Ikc({ id: Id, context: dist/* string */.YjP(), status: Word, state: Word, description: Word }));
const Numbered = dist/* nullish */.cl6(dist/* object */.Ikc({ id: Id }));
const CheckRuns = dist/* object */.Ikc({
    check_runs: dist/* array */.YOg(dist/* object */.Ikc({ id: Id, name: dist/* string */.YjP(), status: dist/* string */.YjP(), conclusion: Word, app: Numbered, check_suite: Numbered })),
});
/** What a status says before it is decided. An empty word decides nothing either. */
const UNDECIDED = new Set(['pending', 'queued', 'in_progress', 'waiting', 'requested', '']);
/** How Gitea describes a job that was skipped, which it stores as a success up to 1.23 (incident gitea-skipped). */
const SKIPPED = /^\s*(?:has been )?skipped\b/i;
/** Any word can be stored as a status: so much of it is told. */
const MOST_SAID = 40;
/** What CI says of a commit, of each kind, name, app and suite the newest row. Only GitHub has check runs. */
async function contexts_readContexts(site, sha, topic, call) {
    const lists = site.flavour === 'github' ? [readStatuses, readCheckRuns] : [readStatuses];
    const found = await Promise.all(lists.map((list) => list(site, sha, topic, call)));
    return found.flatMap(newest);
}
function readStatuses(site, sha, topic, call) {
    return readPages(async (page) => {
        const answer = await ask(site, `/commits/${sha}/statuses?${query(site, page)}`, topic, call);
        return read(Statuses, answer, topic).map(({ id, context: name, status, state, description }) => {
            const said = site.flavour === 'gitea' && SKIPPED.test(description) ? 'skipped' : status || state;
            return { id, of: '', name, kind: 'status', state: UNDECIDED.has(said) ? 'pending' : verdict(said), said: brief(said) };
        });
    }, topic);
}
/** All of them: which of two rows of one name is the latest is not for the forge to say, since the other may be another app's. */
function readCheckRuns(site, sha, topic, call) {
    return readPages(async (page) => {
        const answer = await ask(site, `/commits/${sha}/check-runs?filter=all&${query(site, page)}`, topic, call);
        return read(CheckRuns, answer, topic).check_runs.map(({ id, name, status, conclusion, app, check_suite: suite }) => {
            const completed = status === 'completed';
            const said = completed ? conclusion : status;
            const of = `${app?.id ?? ''} ${suite?.id ?? ''}`;
            return { id, of, name, kind: 'check', state: completed ? verdict(said) : 'pending', said: brief(said) };
        });
    }, topic);
}
/**
 * Gitea heeds `limit` only beside `page`, and gives 50 rows at most. Its usual order, `created_unix` alone, leaves open
 * which of two rows of one second comes first, so that one could fall between two pages; `highestindex` (which is
 * ascending, and unique for a commit) does not, and has new rows at the end.
 */
const query = ({ flavour }, page) => flavour === 'gitea' ? `page=${page}&limit=50&sort=highestindex` : `page=${page}&per_page=100`;
/** Neutral, skipped, cancelled and any word that nobody foresaw are no success (incident skipped-is-green). */
const verdict = (said) => (said === 'success' ? 'success' : 'failure');
const brief = (said) => [...said].slice(0, MOST_SAID).join('');
/** Of each name in one app and suite the row with the greatest id: the first one need not be the newest (incident stale-row). */
function newest(rows) {
    const latest = new Map();
    for (const row of rows) {
        const key = JSON.stringify([row.name, row.of]);
        if (row.id >= (latest.get(key)?.id ?? -Infinity))
            latest.set(key, row);
    }
    return [...latest.values()].map(({ id: _, of: __, ...context }) => context);
}

;// CONCATENATED MODULE: ./src/adapters/forge/variable.ts



const GitHubVariable = dist/* pipe */.FsL(dist/* object */.Ikc({ value: dist/* string */.YjP() }), dist/* transform */.pdi(({ value }) => value));
const GiteaVariable = dist/* pipe */.FsL(dist/* object */.Ikc({ data: dist/* string */.YjP() }), dist/* transform */.pdi(({ data }) => data));
const GitHubVariables = dist/* object */.Ikc({ total_count: dist/* number */.aig() });
const OrganisationVariables = dist/* object */.Ikc({ variables: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP(), value: dist/* string */.YjP() })) });
const Owner = dist/* object */.Ikc({ owner: dist/* object */.Ikc({ type: dist/* string */.YjP() }) });
const Refusal = dist/* object */.Ikc({ message: dist/* string */.YjP() });
/**
 * A variable of the repository, else on GitHub the organisation's, where this repository has it (incident
 * switch-elsewhere). On Gitea one of the organisation cannot be read here, though `vars` in a workflow has it.
 * @returns nothing only where there is definitely no such variable (incident kill-switch-open)
 */
async function variable_readVariable(site, name, topic, call) {
    const answer = await ask(site, `/actions/variables/${encodeURIComponent(name)}`, topic, call);
    const absent = site.flavour === 'gitea' ? isAbsentOnGitea(answer) : await isAbsentOnGitHub(answer, site, topic, call);
    if (absent)
        return site.flavour === 'gitea' ? undefined : readOfOrganisation(site, name, topic, call);
    return read(site.flavour === 'gitea' ? GiteaVariable : GitHubVariable, answer, topic);
}
/** Gitea says what is not found; of a repository that is not there, or not to be seen, it says something else. */
const isAbsentOnGitea = (answer) => saysAtNotFound(answer).includes('variable not found');
/**
 * GitHub says `Not Found` of a variable and of everything that the token may not see. A 404 counts once the same token
 * was shown the list of the variables: a repository that can be seen is not enough, since everybody sees a public one.
 * @throws Failure where it is not shown the list
 */
async function isAbsentOnGitHub(answer, site, topic, call) {
    if (saysAtNotFound(answer) !== 'Not Found')
        return false;
    read(GitHubVariables, await ask(site, '/actions/variables?per_page=1', topic, call), topic);
    return true;
}
/** The message of a 404; empty where it is none of the forge's, as a proxy's page. */
function saysAtNotFound(answer) {
    const refusal = v.safeParse(Refusal, json(answer));
    return answer.status === 404 && refusal.success ? refusal.output.message : '';
}
/** What this repository has of its organisation's variables; a repository of a person has none, and no such list. */
async function readOfOrganisation(site, name, topic, call) {
    const list = (page) => ask(site, `/actions/organization-variables?per_page=30&page=${page}`, topic, call);
    const first = await list(1);
    if (first.status === 404 && await isOfAPerson(site, topic, call))
        return undefined;
    const rows = await readPages(async (page) => read(OrganisationVariables, page === 1 ? first : await list(page), topic).variables, topic);
    return rows.find((row) => row.name.toUpperCase() === name.toUpperCase())?.value;
}
async function isOfAPerson(site, topic, call) {
    return read(Owner, await ask(site, '', topic, call), topic).owner.type === 'User';
}

;// CONCATENATED MODULE: ./src/adapters/forge/forge.ts










/** GitHub's or Gitea's answers about one repository. */
function forge_createForge({ http, apiUrl, repository, token, controlToken, jobToken }) {
    const address = apiUrl.replace(/\/+$/, '');
    const site = { http, apiUrl: address, repository, flavour: flavourOf(address) };
    const topics = topicsOf(site, token, controlToken, jobToken);
    // Images that are released together mostly show the same commit, and how far two commits lie apart never changes.
    const counted = once();
    return {
        commitsAhead: (base, head, call = {}) => counted(`${base}...${head}`, () => countAhead(site, base, head, topics.compare(base, head), call)),
        knows: (commit, call = {}) => knowsCommit(site, commit, topics.commit(commit), call),
        head: (branch, call = {}) => readHead(site, branch, topics.head(branch), call),
        contexts: (sha, call = {}) => readContexts(site, sha, topics.contexts(sha), call),
        comment: (pullRequest, marker, body, call = {}) => leaveComment(site, pullRequest, marker, body, topics.comment(pullRequest), call),
        async variable(name, call = {}) {
            const topic = topics.variable(name);
            if (!controlToken) {
                throw unanswered(topic, 'no control-token was given', { hint: `Give a control-token that may ${topic.right}` });
            }
            return readVariable(site, name, topic, call);
        },
    };
}

// EXTERNAL MODULE: ./src/release/image.ts
var release_image = __webpack_require__(1000);
// EXTERNAL MODULE: ./src/release/login-key.ts
var login_key = __webpack_require__(4914);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/release/json-end.ts
var json_end = __webpack_require__(2287);
// EXTERNAL MODULE: ./src/adapters/oci/docker-hub.ts
var docker_hub = __webpack_require__(8946);
// EXTERNAL MODULE: ./src/adapters/oci/printable.ts
var printable = __webpack_require__(7261);
;// CONCATENATED MODULE: ./src/adapters/oci/docker-config.ts




const docker_config_Word = dist/* nullish */.cl6(dist/* string */.YjP(), '');
const Table = dist/* custom */.IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
const Entry = dist/* pipe */.FsL(Table, dist/* object */.Ikc({ auth: docker_config_Word, username: docker_config_Word, password: docker_config_Word, identitytoken: docker_config_Word }));
/**
 * Reads docker's config entry by entry: one that is none costs no other its login (incident odd-docker-config).
 * @returns nothing where it is no JSON object at all
 */
function readDockerConfig(bytes) {
    const file = dist/* safeParse */.xLC(Table, firstObject(decode(bytes)));
    if (!file.success)
        return undefined;
    const faults = [];
    const table = (name) => {
        const read = dist/* safeParse */.xLC(dist/* nullish */.cl6(Table, {}), file.output[name]);
        if (!read.success)
            faults.push(`"${name}" is no table of registries`);
        return read.success ? Object.entries(read.output) : [];
    };
    const auths = table('auths').flatMap(([key, entry]) => {
        const stored = storedIn(entry);
        if (stored === 'bad')
            faults.push(`the entry for "${(0,printable/* printable */.g)(key)}" is no login`);
        return stored && stored !== 'bad' ? [[key, stored]] : [];
    });
    const credHelpers = table('credHelpers').flatMap(([key, name]) => {
        if (typeof name === 'string')
            return name === '' ? [] : [[key, name]];
        faults.push(`the helper for "${(0,printable/* printable */.g)(key)}" has no name`);
        return [];
    });
    const { credsStore } = file.output;
    if (typeof credsStore !== 'string' && credsStore !== undefined && credsStore !== null)
        faults.push('"credsStore" is no name of a helper');
    return { auths: new Map(auths), credHelpers: new Map(credHelpers), credsStore: typeof credsStore === 'string' ? credsStore : '', faults };
}
/** As text, whatever an editor or a shell has put around and between: PowerShell writes UTF-16, others a BOM. */
function decode(bytes) {
    const [first, second] = bytes;
    if (first === 0xfe && second === 0xff && bytes.length % 2 === 0)
        return bytes.subarray().swap16().toString('utf16le');
    return first === 0xff && second === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8');
}
/** Docker reads the first value of a file and nothing behind it. A control character has no place in JSON's strings. */
function firstObject(text) {
    // eslint-disable-next-line no-control-regex
    const clean = text.replaceAll('\0', '').replace(/[\x01-\x1f\x7f]/g, ' ');
    const start = clean.indexOf('{');
    const end = start < 0 ? undefined : (0,json_end/* jsonEnd */.i)(clean, start);
    const json = dist/* safeParse */.xLC(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ()), clean.slice(Math.max(0, start), end));
    return json.success ? json.output : undefined;
}
/** The login in an entry; nothing where it is empty, as docker leaves it beside a helper. */
function storedIn(entry) {
    const read = dist/* safeParse */.xLC(Entry, entry);
    if (!read.success)
        return 'bad';
    const { auth, username, password, identitytoken } = read.output;
    if (identitytoken)
        return { identityToken: identitytoken };
    const pair = auth ? decodeAuth(auth) : undefined;
    if (pair)
        return pair;
    if (username && password)
        return { user: username, password };
    return auth || username || password ? 'bad' : undefined;
}
/** `user:password` in base64. Docker cuts NULs from the password, and `echo` leaves a line's end there. */
function decodeAuth(auth) {
    const pair = Buffer.from(auth, 'base64').toString('utf8');
    const colon = pair.indexOf(':'); // the first: a password may hold more
    const [user, password] = [pair.slice(0, Math.max(0, colon)), pair.slice(colon + 1).replace(/^\0+|[\0\r\n]+$/g, '')];
    return user === '' || password === '' || /[\p{Cc}\uFFFD]/u.test(user) ? undefined : { user, password };
}
/** The helpers to ask for a host, in docker's order. */
function helpersFor({ credHelpers, credsStore }, host) {
    const own = [...credHelpers].find(([key]) => hostOf(bareKey(key)) === host)?.[1];
    return [...new Set([own ?? '', credsStore])].filter((name) => name !== '');
}
/** What a helper is asked for. */
const helperKey = (host) => (host === docker_hub/* DOCKER_HUB */.Xb ? docker_hub/* DOCKER_HUB_KEY */.pe : host);
/**
 * What `auths` holds for a repository. The host must be equal, the port too: a credential of `example.com` is not for
 * `example.com:5000`, nor for `registry.example.com`. Podman's keys may name a namespace or a repository; the longest
 * that fits wins. Docker's may carry a scheme, and then their path is the API's; the plain key goes before those.
 */
function storedFor({ auths }, host, repository) {
    const fitting = [...auths].map(([key, stored]) => ({ key, stored, rank: rankOf(key, host, repository) }));
    return fitting.filter(({ rank }) => rank >= 0).sort((a, b) => b.rank - a.rank)[0];
}
/** How closely a key fits: 0 another address of the host, 1 the host, above that the longer path; -1 not at all. */
function rankOf(key, host, repository) {
    const bare = bareKey(key);
    if (hostOf(bare) !== host)
        return -1;
    if (key === docker_hub/* DOCKER_HUB_KEY */.pe || !bare.includes('/'))
        return 1;
    const path = bare.slice(bare.indexOf('/') + 1);
    if (/^https?:\/\//i.test(key) || /^v[12](?:\/|$)/.test(path))
        return 0;
    return `${repository}/`.startsWith(`${path}/`) ? 1 + path.length : -1;
}
const bareKey = (key) => key.trim().replace(/^https?:\/\//i, '').replace(/\/+$/, '');
const hostOf = (bare) => (0,docker_hub/* canonicalHost */.rQ)(bare.split('/')[0]);

;// CONCATENATED MODULE: ./src/adapters/oci/auth-files.ts



/**
 * Where logins may lie, in the order that their tools have: docker's `DOCKER_AUTH_CONFIG` beats its files
 * (docker/cli#6008; GitLab's runner sets it too), and containers-auth.json(5) reads podman's files before docker's.
 * @param home nothing where the account has none
 */
function authPlaces(env, home, uid = process.getuid?.()) {
    const places = [];
    const add = (words, folder, ...rest) => {
        // The XDG specification calls a relative path invalid; from here it would lead into the checkout.
        if (folder !== undefined && (0,external_node_path_.isAbsolute)(folder))
            places.push({ words, path: (0,external_node_path_.join)(folder, ...rest) });
    };
    if (env['DOCKER_AUTH_CONFIG']?.trim())
        places.push({ words: 'DOCKER_AUTH_CONFIG', text: env['DOCKER_AUTH_CONFIG'] });
    if (env['REGISTRY_AUTH_FILE'])
        places.push({ words: 'REGISTRY_AUTH_FILE', path: env['REGISTRY_AUTH_FILE'], named: true });
    if (env['XDG_RUNTIME_DIR'])
        add('$XDG_RUNTIME_DIR/containers/auth.json', env['XDG_RUNTIME_DIR'], 'containers', 'auth.json');
    else if (uid !== undefined)
        add(`/run/containers/${uid}/auth.json`, '/run/containers', String(uid), 'auth.json');
    if (env['XDG_CONFIG_HOME'])
        add('$XDG_CONFIG_HOME/containers/auth.json', env['XDG_CONFIG_HOME'], 'containers', 'auth.json');
    else
        add('~/.config/containers/auth.json', home, '.config', 'containers', 'auth.json');
    const docker = env['DOCKER_CONFIG'];
    if (docker)
        places.push({ words: 'docker\'s config ($DOCKER_CONFIG/config.json)', path: (0,external_node_path_.join)(docker, 'config.json') });
    else
        add('docker\'s config (~/.docker/config.json)', home, '.docker', 'config.json');
    return places;
}
/** Reads one place; nothing where nothing is there. */
async function readAuthPlace({ words, path, text, named }) {
    try {
        const config = readDockerConfig(text === undefined ? await (0,promises_.readFile)(path ?? '') : Buffer.from(text));
        if (!config)
            return { words, faults: [`${words} is not the JSON that docker writes; going on without it`] };
        return { words, config, faults: config.faults.map((fault) => `${words}: ${fault}; going on without it`) };
    }
    catch (error) {
        const { code = 'unknown' } = error;
        const absent = code === 'ENOENT' || code === 'ENOTDIR';
        if (absent && !named)
            return undefined;
        return { words, faults: [`${words} ${absent ? 'names a file that is not there' : `cannot be read (${code})`}; going on without it`] };
    }
}

// EXTERNAL MODULE: ./src/adapters/child-env.ts
var child_env = __webpack_require__(804);
// EXTERNAL MODULE: ./src/adapters/http/on-abort.ts
var on_abort = __webpack_require__(6435);
;// CONCATENATED MODULE: ./src/adapters/oci/docker-helper.ts






const Secret = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1));
const Answer = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({ Username: dist/* string */.YjP(), Secret }));
const MOST_BYTES = 1024 * 1024;
/** Milliseconds for what a helper has left behind to let go of its output. */
const GRACE = 1_000;
/**
 * Asks `docker-credential-<name> get` (https://github.com/docker/docker-credential-helpers), silently: its output is a
 * secret. It runs in a process group of its own, and one that does not answer in time is killed with its children.
 * @returns what it keeps, nothing where it keeps nothing, or words for what went wrong
 * @throws Failure `registry-denied` where it is too late, transient `registry-unavailable` where the signal fires
 */
async function askHelper(name, key, asking) {
    if (!/^[A-Za-z0-9._-]+$/.test(name))
        return 'has a name that is none';
    const { patience = 60_000 } = asking;
    const { code, stdout, late, unstarted } = await run(`docker-credential-${name}`, key, { ...asking, patience });
    if (late)
        throw tooLate(name, key, patience);
    if (unstarted)
        return 'could not be started; is it installed and on the PATH?';
    if (/credentials not found/i.test(stdout))
        return undefined;
    if (code !== 0)
        return code === null || code === undefined ? 'was killed' : `ended with exit code ${code}`;
    const parsed = dist/* safeParse */.xLC(Answer, stdout);
    if (!parsed.success)
        return 'did not answer as a credential helper does';
    const { Username: user, Secret: secret } = parsed.output;
    // By docker's convention this name says that the secret is an identity token.
    return user === '<token>' ? { identityToken: secret } : { user, password: secret };
}
/** Going on without it would be going on as somebody else (incident slow-helper). */
function tooLate(name, key, patience) {
    const helper = `docker-credential-${name}`;
    return new failure/* Failure */.HR('registry-denied', `the helper ${helper} gave no login for ${key} within ${patience / 1_000} s`, {
        hint: 'see what it waits for by running the command, or name the login in registry-auth, which goes before it',
        command: `echo ${key} | ${helper} get`,
    });
}
function run(command, key, { env, waiting, signal, patience }) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            return reject(cancelled(command));
        const began = clock/* systemClock */.m.elapsed();
        const group = process.platform !== 'win32';
        const child = (0,external_node_child_process_.spawn)(command, ['get'], { env: (0,child_env/* childEnv */.g)(env), stdio: ['pipe', 'pipe', 'ignore'], detached: group });
        const chunks = [];
        let length = 0;
        const timers = [setTimeout(() => end({ late: true }), patience), setTimeout(tell, 2_000)];
        const letGo = (0,on_abort/* onAbort */.u)(signal, () => { reject(cancelled(command)); end({}); });
        function tell() {
            waiting(clock/* systemClock */.m.elapsed() - began);
            timers.push(setTimeout(tell, 10_000));
        }
        function end(how) {
            timers.forEach(clearTimeout);
            letGo();
            if (child.exitCode === null && child.signalCode === null)
                kill(child, group);
            child.stdout.destroy();
            resolve({ ...how, stdout: Buffer.concat(chunks).toString('utf8') });
        }
        child.on('error', () => end({ unstarted: true }));
        child.stdout.on('data', (chunk) => {
            length += chunk.length;
            if (length <= MOST_BYTES)
                chunks.push(chunk);
        });
        child.on('close', (code) => end({ code }));
        // A daemon that it started may keep its output open for ever.
        child.on('exit', (code) => {
            timers.splice(0).forEach(clearTimeout);
            timers.push(setTimeout(() => end({ code }), GRACE));
        });
        // One that could not be started, or reads nothing, breaks the pipe.
        child.stdin.on('error', () => undefined).end(key);
    });
}
function kill(child, group) {
    try {
        if (group && child.pid !== undefined)
            process.kill(-child.pid, 'SIGKILL');
        else
            child.kill('SIGKILL');
    }
    catch { /* it has ended by itself */ }
}
const cancelled = (command) => new failure/* Failure */.HR('registry-unavailable', `cancelled while waiting for ${command}`, { transient: true });

// EXTERNAL MODULE: ./src/adapters/oci/once.ts
var oci_once = __webpack_require__(6065);
;// CONCATENATED MODULE: ./src/adapters/oci/credentials.ts







/**
 * Where a repository's credential comes from: `registry-auth`, docker's and podman's files with their helpers,
 * `github-token` for `ghcr.io`, else none. Each login is looked up once.
 */
function createCredentials(sources) {
    const { registryAuth, githubToken, env, home, mask, log } = sources;
    const given = new Map([...registryAuth].map(([key, login]) => [(0,login_key/* parseLoginKey */.O)(key) ?? key, login]));
    const known = new Map();
    const read = (0,oci_once/* once */.O)(() => readAll(authPlaces(env, home)));
    const told = new Set();
    async function waysTo(host, repository) {
        const key = (0,login_key/* loginKeysOf */.P)(host, repository).find((one) => given.has(one));
        if (key !== undefined)
            return [way(`registry-auth ${key}`, credentialOf(given.get(key), `registry-auth for ${spokenKey(key)}`))];
        const files = await read();
        const token = host === 'ghcr.io' && githubToken ? [way('github-token', ofGitHub(githubToken, env))] : [];
        return [...files.flatMap((file) => waysIn(file, host, repository, { env, log })), ...token];
    }
    async function find(ways, signal) {
        for (const fault of (await tellable(ways)).filter((one) => !told.has(one))) {
            told.add(fault);
            log.warning(fault);
        }
        let trouble = '';
        for (const { look } of ways) {
            const found = await look(signal);
            if (typeof found === 'string')
                trouble = found;
            else if (found)
                return masked(found);
        }
        return { kind: 'anonymous', origin: trouble === '' ? 'anonymously' : `anonymously (${trouble})` };
    }
    /** What is wrong with the files is told when a login is wanted that they might hold. */
    const tellable = async (ways) => ways[0]?.id.startsWith('registry-auth ') ? [] : (await read()).flatMap(({ faults }) => faults);
    function masked(credential) {
        if (credential.kind === 'password')
            mask(credential.password);
        if (credential.kind === 'identity')
            mask(credential.token);
        return credential;
    }
    return {
        async of(registryHost, repository) {
            const host = (0,release_image/* canonicalHost */.rQ)(registryHost);
            const ways = await waysTo(host, repository);
            const id = [host, ...ways.map((one) => one.id)].join('\n');
            const source = known.get(id) ?? { id, find: (0,oci_once/* once */.O)((signal) => find(ways, signal)) };
            known.set(id, source);
            return source;
        },
    };
}
const way = (id, found) => ({ id, look: () => Promise.resolve(found) });
const readAll = async (places) => (await Promise.all(places.map(readAuthPlace))).filter((file) => file !== undefined);
/** What a file offers for a repository: its helpers, which docker asks first, then what stands in it. */
function waysIn({ words, config }, host, repository, how) {
    if (!config)
        return [];
    const stored = storedFor(config, host, repository);
    const helpers = helpersFor(config, host).map((name) => helperWay(name, host, how));
    return stored ? [...helpers, way(`${words} ${stored.key}`, credentialOf(stored.stored, `${words} for ${(0,printable/* printable */.g)(stored.key)}`))] : helpers;
}
function helperWay(name, host, { env, log }) {
    const helper = `docker-credential-${(0,printable/* printable */.g)(name)}`;
    const waiting = (elapsed) => log.progress(`waiting for ${helper} to log in to ${host} (${Math.round(elapsed / 1_000)} s)`);
    return {
        id: `helper ${name}`,
        async look(signal) {
            const answer = await askHelper(name, helperKey(host), { env, waiting, signal });
            if (typeof answer !== 'string')
                return answer && credentialOf(answer, `the helper ${helper} for ${host}`);
            log.warning(`the helper ${helper} ${answer}; going on without it for ${host}`);
            return `the helper ${helper} ${answer}`;
        },
    };
}
function credentialOf(stored, where) {
    return 'identityToken' in stored
        ? { kind: 'identity', token: stored.identityToken, origin: `with the login of ${where}` }
        : { kind: 'password', ...stored, origin: `with the login of ${where} as user ${(0,printable/* printable */.g)(stored.user)}` };
}
/** A job's token where it is GitHub's own, or the command line's: another forge's is nothing that ghcr.io may see. */
function ofGitHub(password, env) {
    const own = env['GITEA_ACTIONS'] !== 'true' && ['', 'https://github.com'].includes(env['GITHUB_SERVER_URL'] ?? '');
    if (!own)
        return 'github-token is another forge\'s: use registry-auth';
    return { kind: 'password', user: 'x-access-token', password, origin: 'with github-token' };
}
/** Docker Hub as people call it. */
const spokenKey = (key) => key.replace(/^registry-1\.docker\.io/, 'docker.io');

// EXTERNAL MODULE: ./src/adapters/oci/ask.ts + 8 modules
var oci_ask = __webpack_require__(449);
// EXTERNAL MODULE: ./src/release/digest.ts
var release_digest = __webpack_require__(1709);
// EXTERNAL MODULE: ./src/release/manifest.ts
var manifest = __webpack_require__(4776);
// EXTERNAL MODULE: ./src/adapters/http/address.ts
var address = __webpack_require__(4717);
// EXTERNAL MODULE: ./src/adapters/oci/errors.ts + 1 modules
var errors = __webpack_require__(5397);
// EXTERNAL MODULE: ./src/release/manifest-type.ts
var manifest_type = __webpack_require__(5517);
// EXTERNAL MODULE: ./src/adapters/oci/page.ts
var oci_page = __webpack_require__(1139);
;// CONCATENATED MODULE: ./src/adapters/oci/manifest-answer.ts







/**
 * The manifest that a 200 carries, its digest computed from the bytes.
 * @param reference the tag or digest that was asked for
 * @param what image and reference, for messages
 * @throws Failure `digest-mismatch` where the bytes are not what the header or the reference says;
 * `registry-unavailable` where it is no manifest at all
 */
function manifestOf(answer, reference, what) {
    const bytes = answer.body;
    const digest = (0,release_digest/* digestOf */.ol)(bytes);
    const at = { method: 'GET', url: (0,address/* spoken */.vg)(answer.url), status: answer.status };
    const stated = answer.headers['docker-content-digest'];
    if (typeof stated === 'string' && !agrees(stated, bytes)) {
        throw new failure/* Failure */.HR('digest-mismatch', `${what}: the registry says ${(0,printable/* printable */.g)(stated)}, its bytes are ${(0,release_digest/* shortDigest */.VK)(digest)}`, at);
    }
    if ((0,release_digest/* isDigest */.Bc)(reference) && reference !== digest) {
        throw new failure/* Failure */.HR('digest-mismatch', `${what}: the registry's bytes are ${(0,release_digest/* shortDigest */.VK)(digest)}`, at);
    }
    const mediaType = (0,manifest_type/* typeOfManifest */.f)(bytes.toString('utf8'), answer.headers['content-type']);
    if (mediaType)
        return { bytes, mediaType, digest };
    const came = (0,oci_page/* pageIn */.n)(answer) ?? (0,printable/* printable */.g)(answer.headers['content-type'] ?? 'no content type');
    throw new failure/* Failure */.HR('registry-unavailable', `${what}: no manifest of a known type came, but ${came}`, {
        ...at, hint: 'check that it is an OCI or docker schema 2 image, and that no proxy answers instead',
    });
}
/**
 * Whether a stated digest is of these bytes. One by an algorithm we do not compute says nothing; a header that came
 * twice, which Node joins by a comma, must agree each time.
 */
function agrees(stated, bytes) {
    return stated.split(',').every((one) => {
        const [algorithm = '', hex] = one.trim().replace(/^"|"$/g, '').toLowerCase().split(':');
        if (algorithm !== 'sha256' && algorithm !== 'sha512')
            return true;
        return (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex') === hex;
    });
}

;// CONCATENATED MODULE: ./src/release/referrers.ts

const referrers_Text = dist/* fallback */.NpB(dist/* optional */.lqM(dist/* string */.YjP()), undefined);
const List = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* parseJson */.qFJ(), dist/* object */.Ikc({
    // olareg's word for none is null.
    manifests: dist/* nullable */.mee(dist/* array */.YOg(dist/* object */.Ikc({ digest: dist/* string */.YjP(), artifactType: referrers_Text }))),
}));
/** What an index lists, be it a page of the referrers API or the one under a fallback tag; nothing where it is no index. */
function referrersIn(bytes) {
    const list = dist/* safeParse */.xLC(List, new TextDecoder().decode(bytes));
    return list.success ? list.output.manifests ?? [] : undefined;
}
/** Where clients keep that list themselves, and beside it the older `….sig` and its like. */
const fallbackTag = (subject) => subject.replace(':', '-');

// EXTERNAL MODULE: ./src/adapters/oci/said.ts
var said = __webpack_require__(6009);
;// CONCATENATED MODULE: ./src/adapters/oci/referrers.ts






/** More pages than any image has in earnest. */
const referrers_MOST_PAGES = 100;
const NO_SUCH_ROUTE = new Set([404, 405, 501]);
/**
 * Reads the list of what refers to a manifest, page by page (distribution-spec 1.1, "Listing Referrers").
 * @param get asks for an address of the registry with the login of the image, and follows it no further than its origin
 * @param first where the list begins
 * @param doing what is done, for the words of a refusal
 * @returns nothing where the registry keeps no such list
 * @throws Failure where any page fails: half of a list is none
 */
async function listReferrers(get, first, doing) {
    const found = [];
    const asked = new Set();
    for (let address = first;;) {
        const answer = await get(address);
        if (asked.size === 0 && keepsNone(answer))
            return undefined;
        const now = doing();
        if (answer.status !== 200)
            throw referrers_refused(answer, now);
        const page = referrersIn(answer.body);
        if (!page)
            throw broken(answer, now, `no list of what refers to it came${(0,oci_page/* pageIn */.n)(answer) ? `, but ${(0,oci_page/* pageIn */.n)(answer)}` : ''}`);
        found.push(...page);
        asked.add(address);
        const next = nextPage(answer);
        if (next === undefined)
            return found;
        // The login goes with it, and whoever writes a link must not steer that.
        if (next.origin !== new URL(answer.url).origin)
            throw broken(answer, now, `the list of what refers to it goes on at ${next.host}, another origin`);
        if (asked.has(next.href) || asked.size === referrers_MOST_PAGES)
            throw broken(answer, now, 'the list of what refers to it does not end');
        address = next.href;
    }
}
/**
 * A registry from before 1.1 does not know the path. GHCR, which keeps no list either, says `MANIFEST_UNKNOWN`, or sends
 * the client to the pages of its own web site. A proxy's page is no word of the registry.
 */
function keepsNone(answer) {
    const { status, headers, url } = answer;
    if (NO_SUCH_ROUTE.has(status))
        return (0,oci_page/* pageIn */.n)(answer) === undefined;
    if (status === 400)
        return (0,said/* readSaid */.y)(answer.body).code === 'UNSUPPORTED';
    const { location = '' } = headers;
    return status >= 300 && status < 400 && URL.canParse(location, url) && new URL(location, url).origin !== new URL(url).origin;
}
/** RFC 8288: `<address>; rel="next"`. */
function nextPage({ headers, url }) {
    const link = [headers.link ?? []].flat().join(',');
    const [, target] = /<([^>]*)>\s*;[^<]*?\brel="?next"?/i.exec(link) ?? [];
    return target !== undefined && URL.canParse(target, url) ? new URL(target, url) : undefined;
}
const referrers_refused = (answer, now) => ((0,oci_page/* pageIn */.n)(answer) ? broken(answer, now, `${(0,oci_page/* pageIn */.n)(answer)} came in place of the list of what refers to it`) : (0,errors/* failureOf */.g5)(answer, now));
const broken = (answer, { what, registry }, why) => new failure/* Failure */.HR('registry-unavailable', `${what}: ${why}`, {
    status: answer.status, method: 'GET', url: (0,address/* spoken */.vg)(answer.url), hint: (0,oci_page/* pageIn */.n)(answer) ? (0,oci_page/* proxyHint */.C)(registry) : undefined,
});

;// CONCATENATED MODULE: ./src/adapters/oci/registry.ts









const ACCEPT = manifest/* MANIFEST_TYPES */._.join(', ');
const [INDEX] = manifest/* MANIFEST_TYPES */._;
/** Tags, manifests and blobs by https://github.com/opencontainers/distribution-spec. */
function createOciRegistry(parts) {
    const { ask, doing } = (0,oci_ask/* createAsker */.b)(parts);
    return {
        async read(image, reference, call = {}) {
            const answer = await ask(image, `manifests/${reference}`, { method: 'GET', headers: { accept: ACCEPT } }, call);
            if ((0,errors/* isAbsent */.W0)(answer))
                return undefined;
            const now = doing('read', image, reference);
            if (answer.status !== 200)
                throw (0,errors/* failureOf */.g5)(answer, now);
            return manifestOf(answer, reference, now.what);
        },
        async digest(image, tag, call = {}) {
            const answer = await ask(image, `manifests/${tag}`, { method: 'HEAD', headers: { accept: ACCEPT } }, call);
            if ((0,trouble/* troubleOf */.LH)(answer))
                throw (0,errors/* failureOf */.g5)(answer, doing('read', image, tag));
            // A HEAD that misses carries no error code, so that even a 404 is no definite word here.
            const stated = answer.status === 200 ? answer.headers['docker-content-digest'] : undefined;
            return typeof stated === 'string' && (0,release_digest/* isDigest */.Bc)(stated) ? stated : undefined;
        },
        async readBlob(image, digest, call = {}) {
            const answer = await ask(image, `blobs/${digest}`, { method: 'GET', maxBytes: call.most }, call);
            const now = doing('read', image, digest);
            if (answer.status === 200)
                return proved(answer, digest, now.what);
            if (!(0,errors/* isAbsent */.W0)(answer, 'blob'))
                throw (0,errors/* failureOf */.g5)(answer, now);
            throw new failure/* Failure */.HR('registry-unavailable', `${now.registry} has lost ${now.what}, which a manifest there names`, {
                status: 404, url: (0,address/* spoken */.vg)(answer.url), hint: 'push the image again',
            });
        },
        referrers(image, subject, call = {}) {
            const get = (address) => ask(image, address, { method: 'GET', headers: { accept: INDEX }, stays: true }, call);
            return listReferrers(get, `referrers/${subject}`, () => doing('read', image, subject));
        },
        async write(image, tag, { bytes, mediaType }, call = {}) {
            const request = { method: 'PUT', headers: { 'content-type': mediaType }, body: bytes };
            const answer = await ask(image, `manifests/${tag}`, request, call).catch(withoutBody);
            // Whatever of the kind it is: what became of the tag is read back, not believed.
            if (!isTaken(answer))
                throw (0,errors/* failureOf */.g5)(answer, doing('write', image, tag));
        },
        async untag(image, tag, call = {}) {
            const answer = await ask(image, `manifests/${tag}`, { method: 'DELETE' }, call).catch(withoutBody);
            if (!isTaken(answer) && answer.status !== 404)
                throw (0,errors/* failureOf */.g5)(answer, doing('untag', image, tag));
        },
    };
}
/** What a write did is told by its status, also where the body that came with it cannot be read (its coding, its length). */
function withoutBody(thrown) {
    const { answered, unsent, status, url = '' } = (0,failure/* asFailure */.h_)(thrown);
    if (!answered || unsent || status === undefined)
        throw thrown;
    return { status, headers: {}, body: Buffer.alloc(0), url: `https://${url}` };
}
const isTaken = ({ status }) => status >= 200 && status < 300;
function proved({ body, encoded, url }, digest, what) {
    const got = (0,release_digest/* digestOf */.ol)(body);
    if (got === digest)
        return body;
    // A storage may call a blob that is gzip by nature "encoded": then the bytes that came are the blob.
    if (encoded && (0,release_digest/* digestOf */.ol)(encoded) === digest)
        return encoded;
    const message = `${what}: the registry's bytes are ${(0,release_digest/* shortDigest */.VK)(got)}`;
    throw new failure/* Failure */.HR('digest-mismatch', message, { method: 'GET', url: (0,address/* spoken */.vg)(url) });
}

;// CONCATENATED MODULE: ./src/adapters/registry.ts

/** Which adapter speaks for an image: ECR's API by its host's name, the distribution protocol for every other. */
function routeRegistries(oci, ecr) {
    let opened;
    // The AWS SDK is loaded only where an image needs it: it costs more start-up than all the rest.
    const of = async (image) => ((0,release_image/* ecrHost */.Fd)(image.registry) ? (opened ??= ecr()) : oci.of(image));
    return {
        read: async (image, reference, call) => (await of(image)).read(image, reference, call),
        digest: async (image, tag, call) => (await of(image)).digest(image, tag, call),
        readBlob: async (image, digest, call) => (await of(image)).readBlob(image, digest, call),
        referrers: async (image, subject, call) => (await of(image)).referrers(image, subject, call),
        write: async (image, tag, manifest, call) => (await of(image)).write(image, tag, manifest, call),
        untag: async (image, tag, call) => (await of(image)).untag(image, tag, call),
    };
}

;// CONCATENATED MODULE: ./src/adapters/tenant/address.ts

/** `.` and `..` as URLs have them: they would leave the path that was written. */
const DOTS = /\/(?:\.|%2e){1,2}(?=\/|$)/i;
/**
 * Where a request goes: the path appended to the tenant's address, on the tenant's own origin.
 * @throws Failure `tenant-unreachable`, never sent: a value that a tenant gave may make a path such as `/memories/..`
 */
function address_addressOf(tenant, { method, path }) {
    const base = new URL(tenant.url);
    const url = new URL(`${base.origin}${base.pathname.replace(/\/$/, '')}${path}`);
    const [plain = ''] = path.split(/[?#]/);
    if (plain.startsWith('/') && !DOTS.test(plain.replaceAll('\\', '/')))
        return url;
    throw new failure/* Failure */.HR('tenant-unreachable', `${method} ${base.host}: a path that leads elsewhere was not asked`, {
        method, url: base.host, unsent: true, hint: 'See which value of the suite stands in this path: a tenant gave one that is no id',
    });
}

;// CONCATENATED MODULE: ./src/adapters/tenant/headers.ts

/**
 * The headers of a request. Each but the last may be replaced by a header of the request, however it is spelt.
 * `Authorization` goes out for `admin` alone, and never with nothing in it (incident empty-token-header).
 * @throws Failure `bad-input`, never sent, where a request as `admin` has no token or one that no header can hold
 */
function headersFor(tenant, request, url) {
    const own = {
        accept: 'application/json',
        ...(request.body === undefined ? undefined : { 'content-type': 'application/json' }),
        origin: url.origin,
        ...(tenant.orgId ? { 'x-molecule-org-id': fit('organisation id', 'tenant-org-ids', tenant.orgId, url) } : undefined),
    };
    const given = Object.entries(request.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
    const all = { ...own, ...Object.fromEntries(given) };
    if (request.as === 'nobody')
        return all;
    return { ...all, authorization: `Bearer ${fit('admin token', 'tenant-tokens', tenant.token ?? '', url)}` };
}
/** Node refuses the rest with a message that says nothing of inputs. */
function fit(what, input, value, { host }) {
    if (/^[\x21-\x7e]+$/.test(value))
        return value;
    const fault = value === '' ? `there is no ${what} for ${host}` : `the ${what} of ${host} holds a character that no HTTP header can hold`;
    throw new failure/* Failure */.HR('bad-input', fault, { unsent: true, hint: `Set ${input}, one for each of tenant-urls and in the same order` });
}

;// CONCATENATED MODULE: ./src/adapters/tenant/turns.ts
/** Lets `width` pieces of work go on at a time, in the order in which they came. */
function turns(width) {
    let free = width;
    const waiting = [];
    return async (work) => {
        if (free > 0)
            free -= 1;
        else
            await new Promise((go) => waiting.push(go));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                free += 1;
        }
    };
}

;// CONCATENATED MODULE: ./src/adapters/tenant/tenants.ts



/** Milliseconds for a whole answer. */
const TIMEOUT_MS = 10_000;
const tenants_MAX_BYTES = 1024 * 1024;
/** Connections to one tenant, and to all of them. */
const AT_ONE = 2;
const AT_ALL = 128;
/**
 * Asks tenants over HTTP. A token goes to its own tenant alone: no redirect is followed, whoever it names. However many
 * are asked at once, at most 2 connections are open to a tenant and 128 in all; the 10 s begin when it is a call's turn.
 */
function createTenants({ http, clock, mask }) {
    const atAll = turns(AT_ALL);
    const known = new Map();
    function turnAt({ url }) {
        const turn = known.get(url) ?? turns(AT_ONE);
        known.set(url, turn);
        return turn;
    }
    return {
        async ask(tenant, request, call = {}) {
            const { method, body } = request;
            const url = address_addressOf(tenant, request);
            if (tenant.token)
                mask(tenant.token);
            const headers = headersFor(tenant, request, url);
            return turnAt(tenant)(() => atAll(async () => {
                const began = clock.elapsed();
                const answer = await http.request({
                    ...call, method, url: url.href, headers, body,
                    // A write into a connection that the other side has given up has an unknown outcome (incident dead-connection).
                    fresh: request.fresh || method === 'POST' || method === 'PATCH', timeoutMs: TIMEOUT_MS, maxBytes: tenants_MAX_BYTES, retry: false, reason: 'tenant-unreachable',
                });
                return { status: answer.status, headers: flat(answer.headers), body: answer.body, milliseconds: clock.elapsed() - began, retryAfter: answer.retryAfter };
            }));
        },
    };
}
/** A field that came several times, as one (RFC 9110, 5.3). */
const flat = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value = '']) => [name, typeof value === 'string' ? value : value.join(', ')]));

;// CONCATENATED MODULE: ./src/run/adapters.ts










const NO_LOGINS = { registryAuth: new Map(), registryRealms: new Map(), awsRoles: new Map(), githubToken: undefined };
function adapters_registry(logins, images, readOnly, context) {
    const { secrets, log, agents } = context;
    const sources = sourcesOf(images);
    const parts = partsOf(logins, context);
    const oci = createOciRegistry(parts(images, readOnly));
    const ofSources = sources.length > 0 ? createOciRegistry(parts(sources, true)) : oci;
    return routeRegistries({ of: (image) => (sources.includes(image) ? ofSources : oci) }, async () => {
        const [{ createEcrRegistry }, { fetchBlob }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(159), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 2435)), __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 4070))]);
        return createEcrRegistry({ roles: logins.awsRoles, clock: clock/* systemClock */.m, log, mask: secrets.add, fetchBlob: fetchBlob(context.http), agents: agents.pair });
    });
}
/** Of a run that takes builds from one repository to another; nothing where none does. */
async function transfer(logins, images, context) {
    const sources = sourcesOf(images);
    if (sources.length === 0)
        return undefined;
    const { createTransfer } = await __webpack_require__.e(/* import() */ 920).then(__webpack_require__.bind(__webpack_require__, 5920));
    // ECR's own login opens the distribution protocol, which alone takes blobs.
    const own = sources.concat(images).some(({ registry: host }) => ecrHost(host))
        ? (await Promise.all(/* import() */[__webpack_require__.e(159), __webpack_require__.e(40)]).then(__webpack_require__.bind(__webpack_require__, 2040))).ecrLogins({ roles: logins.awsRoles, clock: systemClock, mask: context.secrets.add, agents: context.agents.pair })
        : undefined;
    const parts = partsOf(logins, context, own);
    const asker = (of, reads) => createAsker(parts(of, reads));
    return createTransfer({ source: asker(sources, true), target: asker(images, false), http: context.http, clock: systemClock });
}
const sourcesOf = (images) => images.flatMap(({ from }) => from ?? []);
/**
 * With one set of logins, each of them looked up once. A source is asked for no more than it takes to read it.
 * @param own puts its own logins before those of the user
 */
function partsOf({ registryAuth, registryRealms, githubToken }, { http, log, secrets, host: { env, home } }, own = (others) => others) {
    const mask = secrets.add;
    const credentials = own(createCredentials({ registryAuth, githubToken, env, home, mask, log }));
    return (images, readOnly) => ({ http, credentials, realms: registryRealms, access: readOnly ? 'pull' : 'pull,push', images, clock: clock/* systemClock */.m, mask });
}
const tenants = ({ http, secrets }) => createTenants({ http, clock: clock/* systemClock */.m, mask: secrets.add });
/** None on a command line that names no repository: it is for the night the forge is down. */
function forge(request, context) {
    const made = forgeOf(request, context);
    const apiUrl = request.apiUrl ?? context.host.apiUrl;
    // It is asked which way a move goes, some answers of the registry later.
    if (made && apiUrl && request.mode === 'promote' && !request.allowBackward)
        context.http.warm?.(apiUrl, 2);
    return made;
}
function forgeOf({ apiUrl: given, githubToken, statusToken, controlToken }, { http, host }) {
    const apiUrl = given ?? host.apiUrl;
    const { repository } = host.trigger;
    if (!apiUrl || !repository)
        return undefined;
    return createForge({ http, apiUrl, repository, token: statusToken ?? githubToken, controlToken, jobToken: githubToken });
}
/** What a command line without a forge asks in its place; loaded where it is asked. A job has a forge. */
function localGit(forge, { host: { env, trigger } }) {
    if (forge || !trigger.commandLine)
        return undefined;
    const load = async () => (await __webpack_require__.e(/* import() */ 850).then(__webpack_require__.bind(__webpack_require__, 7850))).createGit(env);
    return {
        commitsAhead: async (base, head) => (await load()).commitsAhead(base, head),
        knows: async (commit) => (await load()).knows(commit),
    };
}
/** The control plane, or the commands in its place; each is loaded only where it is used. */
async function whoMoves(request, { http, log, secrets, host: { env, trigger } }) {
    const { rolloutCommand, controlPlaneUrl: url, controlPlaneToken: token } = request;
    const { add: mask, redact } = secrets;
    if (!rolloutCommand) {
        const { createControlPlane } = await __webpack_require__.e(/* import() */ 169).then(__webpack_require__.bind(__webpack_require__, 5169));
        // Where it is not set, nothing but a rollout-command is right (request/rules).
        return createControlPlane({ http, url, token: token ?? '', mask });
    }
    const { createRolloutCommand } = await __webpack_require__.e(/* import() */ 422).then(__webpack_require__.bind(__webpack_require__, 2422));
    return createRolloutCommand({
        ...request, rolloutCommand, allowed: request.rolloutEnv, needsAddresses: request.tenantUrlTemplate === INPUTS['tenant-url-template'].default,
        isForeign: onlyPlans(trigger) && trigger.pullRequest?.fromFork !== false, runUrl: trigger.runUrl, env, mask, redact, log, clock: systemClock,
    });
}

// EXTERNAL MODULE: ./src/run/context.ts + 11 modules
var run_context = __webpack_require__(7068);
;// CONCATENATED MODULE: ./src/adapters/journal/folders.ts





/** Where a person's machine keeps what survives a kill, and is nobody else's to change. */
const stateFolder = (env) => {
    const [told, home] = [env['XDG_STATE_HOME'], homeFolder(env)];
    // A path of XDG that is relative counts for nothing: it would lead into the checkout (incident no-home).
    const parent = told && (0,external_node_path_.isAbsolute)(told) ? told : home && (0,external_node_path_.join)(home, '.local', 'state');
    return parent ? (0,external_node_path_.join)(parent, 'release-action') : undefined;
};
/**
 * The folders in which a journal may lie, in the order in which they are tried: the run's own, one of the temporary
 * folder that is this user's alone, and the one for a person's state.
 */
function folders_journalFolders(own, env) {
    return [...new Set([own, privateFolder(), stateFolder(env)].filter((folder) => folder !== undefined))];
}
/** Where journals of this machine may wait, those of a runner's jobs included. */
const waitingFolders = (own, env) => [...new Set([...folders_journalFolders(own, env), env['RUNNER_TEMP'] || own, tmpdir()])];
/** Makes the folder ready to be written into. In the temporary one others could lie in wait with a folder of theirs. */
function folders_prepareFolder(folder) {
    if (folder !== privateFolder())
        return makeFolder(folder);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
    }
    catch {
        // It is there, or cannot be made, which opening a file in it will tell.
    }
    const { uid, mode } = (0,external_node_fs_.lstatSync)(folder);
    if (process.geteuid && (uid !== process.geteuid() || (mode & 0o077) !== 0))
        throw new Error('it is not this user\'s alone');
}
const privateFolder = () => (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `release-action-${process.geteuid?.() ?? 'user'}`);
/** Why a folder would take no journal, found out without a write: of one that is yet to be made its parent is asked. */
function whyUnwritable(folder) {
    let there = folder;
    while (!existsSync(there) && dirname(there) !== there)
        there = dirname(there);
    try {
        accessSync(there, constants.W_OK | constants.X_OK);
        return undefined;
    }
    catch (fault) {
        return fault.code ?? String(fault);
    }
}

;// CONCATENATED MODULE: ./src/adapters/journal/enduring.ts




/**
 * A journal that goes to the next folder where one cannot be written any more, with all that it held: the disk is full,
 * the folder was removed, the file system went read-only (incident full-disk-rollback).
 * @throws Failure `journal-unwritable` (of `append`) where no folder takes it and it is not optional
 */
function enduring_keepJournal({ name, folders, isOptional, onPlace, onLost }) {
    const entries = [];
    const left = [...folders];
    let current;
    let isLost = false;
    function append(entry) {
        entries.push(entry);
        if (isLost)
            return refuse();
        if (!current)
            return moveOn([]);
        try {
            current.append(entry);
        }
        catch (fault) {
            moveOn([cannot(current.path, fault)]);
        }
    }
    /** Takes the next folder that can be written, and writes there what is known so far. */
    function moveOn(faults) {
        for (let folder = left.shift(); folder !== undefined; folder = left.shift()) {
            try {
                const next = copyTo(folder);
                attempt(() => current?.remove());
                attempt(() => current?.close());
                current = next;
                return onPlace(next.path, faults);
            }
            catch (fault) {
                faults.push(cannot(folder, fault));
            }
        }
        isLost = true;
        onLost(faults);
        refuse(faults);
    }
    function copyTo(folder) {
        prepareFolder(folder);
        const file = openJournal(join(folder, name));
        try {
            for (const entry of entries)
                file.append(entry);
            return file;
        }
        catch (fault) {
            attempt(() => file.remove());
            attempt(() => file.close());
            throw fault;
        }
    }
    function refuse(faults = ['it cannot be written any more']) {
        if (isOptional)
            return;
        throw new Failure('journal-unwritable', `the journal, which a run that is killed is put right by, cannot be written: ${faults.join('; ')}`, {
            hint: 'Make room in one of these folders, or set RUNNER_TEMP to one that can be written, then run again; a rollback goes on without',
        });
    }
    return {
        get path() { return current?.path; },
        get isKept() { return current !== undefined && !isLost; },
        append,
        close: () => attempt(() => current?.close()),
        // Also one that could not be written to its end.
        remove: () => attempt(() => current?.remove()),
    };
}
const cannot = (where, fault) => `${where} cannot be written (${fault instanceof Error ? fault.message : String(fault)})`;
/** What is only tidied up may fail: it stays where it is then. */
function attempt(act) {
    try {
        act();
    }
    catch {
        // Nothing is told by it that is untrue.
    }
}

// EXTERNAL MODULE: ./src/release/commit.ts
var release_commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/report/json.ts
var report_json = __webpack_require__(2794);
;// CONCATENATED MODULE: ./src/report/evidence.ts


/** The id of `docs/evidence.schema.json`. */
const EVIDENCE_SCHEMA = 'https://raw.githubusercontent.com/molecule-ai/release-action/v1/docs/evidence.schema.json';
/** The evidence as a value. */
function evidence(report) {
    const { mode, outcome, reason, sha, startedAt, finishedAt, gates, images, tenants, happenings, timeline, ...rest } = report;
    return {
        schema: EVIDENCE_SCHEMA,
        mode,
        outcome,
        reason,
        sha,
        shortSha: (0,release_commit/* shortSha */.Fu)(sha),
        startedAt: rfc3339(startedAt),
        finishedAt: rfc3339(finishedAt),
        ...rest,
        gates: gates.map(({ readAt, ...gate }) => ({ ...gate, readAt: rfc3339(readAt) })),
        images: images.map((image) => {
            const { before, wanted, after, state } = image.target;
            return { ...image, before, wanted, after, state };
        }),
        tenants: tenants.map(({ tenant, ...told }) => ({ ...(/^https?:/.test(tenant) ? { url: tenant } : { slug: tenant }), ...told })),
        happenings: happenings.map(({ at, text }) => ({ at: rfc3339(at), text })),
        timeline: timeline?.map(({ from, to, ...phase }) => ({ ...phase, from: rfc3339(from), to: rfc3339(to) })),
    };
}
/** The evidence as the file holds it. */
const evidenceJson = (report) => (0,report_json/* harmlessJson */.E)(evidence(report));
const rfc3339 = (at) => new Date(at).toISOString();

;// CONCATENATED MODULE: ./src/report/junit.ts


/**
 * A smoke as JUnit XML, in the shape that Jenkins, GitLab and the reporters of GitHub read: first the run as a whole,
 * "runs <sha>", which is red where the run is, whatever its checks said (incident junit-of-a-red-run); then one suite a
 * canary that was asked. What failed is a `failure`, what could not be asked an `error`.
 * @returns nothing where the run is no smoke
 */
function junit(report) {
    if (report.mode !== 'smoke')
        return undefined;
    const asked = report.tenants.flatMap(({ checks, ...rest }) => (checks ? [{ ...rest, checks }] : []));
    const whole = wholeRun(report);
    const suites = [suite('smoke', [whole], report.startedAt), ...asked.map(({ tenant, checks }) => suite(tenant, checks, report.startedAt))];
    // Some readers take the totals from here alone, and show nothing where they are missing.
    const totals = `${countsOf([whole, ...asked.flatMap(({ checks }) => checks)])} time="${seconds(whole.milliseconds)}"`;
    return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="smoke" ${totals}>`, ...suites, '</testsuites>', ''].join('\n');
}
/** These say nothing of the build: it could not be asked, or was not. */
const NOT_ASKED = new Set(['tenant-unreachable', 'cancelled', 'bad-input', 'internal']);
/** How the run ended, as a check of its own. */
function wholeRun({ sha, outcome, reason, verdict, next, startedAt, finishedAt }) {
    const skipped = outcome === 'skipped' || outcome === 'planned';
    const red = NOT_ASKED.has(reason) ? 'inconclusive' : 'fail';
    return {
        name: `runs ${(0,release_commit/* shortSha */.Fu)(sha) || 'the build'}`, verdict: outcome === 'done' ? 'pass' : skipped ? 'skipped' : red,
        got: `${reason}: ${[verdict, next].filter(Boolean).join('. ')}`, milliseconds: Math.max(0, finishedAt - startedAt), tries: 1,
    };
}
function suite(tenant, checks, startedAt) {
    const time = seconds(checks.reduce((sum, { milliseconds }) => sum + milliseconds, 0));
    const head = `  <testsuite name="${junit_escape(tenant)}" ${countsOf(checks)} time="${time}" timestamp="${new Date(startedAt).toISOString()}">`;
    return [head, ...checks.map((check) => testcase(check, tenant)), '  </testsuite>'].join('\n');
}
function countsOf(checks) {
    const count = (verdict) => checks.filter((check) => check.verdict === verdict).length;
    return `tests="${checks.length}" failures="${count('fail')}" errors="${count('inconclusive')}" skipped="${count('skipped')}"`;
}
const ELEMENTS = { fail: 'failure', inconclusive: 'error' };
function testcase({ name, verdict, expected = '', got = '', milliseconds, repeat = '' }, tenant) {
    const head = `    <testcase name="${junit_escape(name)}" classname="${junit_escape(tenant)}" time="${seconds(milliseconds)}"`;
    if (verdict === 'pass')
        return `${head}/>`;
    if (verdict === 'skipped')
        return `${head}><skipped message="${junit_escape(got)}"/></testcase>`;
    const element = ELEMENTS[verdict];
    const told = [expected && `expected ${expected}`, got && `got ${got}`, repeat && `by hand: ${repeat}`].filter(Boolean).join('\n');
    return `${head}><${element} message="${junit_escape(got)}">${junit_escape(told)}</${element}></testcase>`;
}
const seconds = (milliseconds) => (milliseconds / 1_000).toFixed(3);
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Safe in an attribute and in text; what no XML 1.0 may hold is gone. */
const junit_escape = (text) => text.split('\n').map(report_safe/* harmless */.I).join('\n').replace(/[\ufffe\uffff]/g, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

;// CONCATENATED MODULE: ./src/report/outputs.ts


/** The step's outputs, by name; `evidence` and `junit` are added by whoever writes the files. */
function outputs(report) {
    return {
        outcome: report.outcome,
        reason: report.reason,
        ran: String(ran(report)),
        sha: report.sha,
        'short-sha': (0,release_commit/* shortSha */.Fu)(report.sha),
        digests: digests(report, ({ wanted }) => wanted),
        'previous-digests': digests(report, ({ before }) => before),
        stragglers: JSON.stringify(report.stragglers),
    };
}
/** Whether it got to its work: a smoke asked a check, any other run was not skipped and its input was right. */
function ran({ mode, outcome, reason, tenants }) {
    if (mode === 'smoke')
        return tenants.some(({ checks = [] }) => checks.some(({ tries }) => tries > 0));
    return outcome !== 'skipped' && reason !== 'bad-input';
}
/** `{"<image>":"sha256:…"}`; an image without such a digest is left out. */
function digests({ images }, pick) {
    const found = images.flatMap(({ image, target }) => {
        const digest = pick(target);
        return digest !== null && (0,release_digest/* isDigest */.Bc)(digest) ? [[image, digest]] : [];
    });
    return JSON.stringify(Object.fromEntries(found));
}

;// CONCATENATED MODULE: ./src/report/bounded.ts
/** The beginning of a list that fits, and how many were left off: GitHub shows no summary of more than 1 MiB. */
function bounded_fit(items, room, write) {
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


// EXTERNAL MODULE: ./src/release/cut.ts
var cut = __webpack_require__(1405);
;// CONCATENATED MODULE: ./src/report/markdown.ts



/** Words that mean nothing to any Markdown, to no reader of mentions, references, emoji codes or addresses. */
const PLAIN = /^(?:\p{L}+(?:[-'’]\p{L}+)*|\d{1,6}(?:[.,]\d{1,3})?|[–—…·→])$/u;
const WORD = /^(["'“‘(]*)(.*?)([)"'”’.,;:!?…]*)$/su;
/**
 * Text from outside as a sentence: plain words stay, every other word (an image, a digest, an address, a mention, HTML,
 * anything a renderer could take for its own) stands in a code span, which GitHub and Gitea leave alone.
 * Digests are shortened. Good anywhere inside a line, table cells included.
 * @param limit characters that are shown at most
 */
function prose(text, limit = 2_000) {
    return (0,cut/* cut */.J)((0,report_safe/* harmless */.I)(text).trim(), limit).split(/\s+/).map(word).join(' ');
}
function word(text) {
    if (text === '->')
        return '→';
    const [, open = '', core = '', close = ''] = WORD.exec(text) ?? [];
    if (core === '')
        return text === '' ? '' : `${open}${escapeEnd(close)}`;
    // "www." begins an address, also where the rest of it was cut off.
    if (!PLAIN.test(core) || /^www$/i.test(core))
        return `${open}${span((0,release_digest/* isDigest */.Bc)(core) ? (0,release_digest/* shortDigest */.VK)(core) : core)}${close}`;
    // "1." and "1)" begin a list.
    return `${open}${core}${/\d$/.test(core) ? escapeEnd(close) : close}`;
}
const escapeEnd = (text) => text.replace(/[.):]/g, '\\$&');
/**
 * Text from outside as a code span. Backticks and pipes stand beside the span as entities: how a span holds them, and
 * how a table cell does, is where renderers differ.
 */
const code = (text, limit = 300) => span((0,cut/* cut */.J)((0,report_safe/* harmless */.I)(text).trim(), limit));
const span = (text) => text
    .split(/( *[`|] *)/)
    .map((part, index) => (index % 2 === 1 ? part.replace('`', '&#96;').replace('|', '&#124;') : part && `\`${part}\``))
    .join('');
/** Lines to copy, each made harmless, in a fence that none of them can close. */
function codeBlock(lines, language = '') {
    const safe = lines.map(report_safe/* harmless */.I);
    const longest = Math.max(2, ...safe.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
    const fence = '`'.repeat(longest + 1);
    return [fence + language, ...safe, fence].join('\n');
}
/** A plain address, in which nothing could end the link it stands in. */
const isAddress = (url) => /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%-]*)?(?:\?[\w=&%.~-]*)?$/.test(url);
/** A link to an address that is one; anything else is only shown. */
const markdown_link = (label, url) => (isAddress(url) ? `[${label}](${url})` : code(url));
/** Rows of cells that `prose` or `code` made, or that are ours. */
function tableHead(titles) {
    return `${tableRow(titles)}\n${tableRow(titles.map(() => '---'))}`;
}
const tableRow = (cells) => `| ${cells.join(' | ')} |`;
/** Folded away. @param title ours: it is HTML, in which nothing is escaped */
const details = (title, content) => `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;

;// CONCATENATED MODULE: ./src/report/blocks.ts


/** A titled table with a row for each item that fits; nothing where there is no item. */
function table(title, titles, items, room, cells) {
    return items.length === 0 ? '' : `### ${title}\n\n${rows(titles, items, room, cells)}`;
}
/** The table alone. */
function rows(titles, items, room, cells) {
    const { shown, hidden } = bounded_fit(items, room, (item) => tableRow(cells(item)));
    return [tableHead(titles), ...shown, ...(hidden > 0 ? [`\n${more(hidden)}`] : [])].join('\n');
}
/** A titled list, bounded in the same way. */
function list(title, items, room, write) {
    return items.length === 0 ? '' : [`### ${title}\n`, ...listed(items, room, write)].join('\n');
}
/** The list's lines alone. */
function listed(items, room, write) {
    const { shown, hidden } = bounded_fit(items, room, (item) => `- ${write(item)}`);
    return hidden > 0 ? [...shown, `- ${more(hidden)}`] : shown;
}

;// CONCATENATED MODULE: ./src/report/facts.ts


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
    const from = [...new Set(images.flatMap(({ commitBefore }) => (commitBefore ? [(0,release_commit/* shortSha */.Fu)(commitBefore)] : [])))];
    const to = sha ? show((0,release_commit/* shortSha */.Fu)(sha)) : mode === 'rollback' ? 'the previous build' : '';
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
    return images.every(({ target: { before, after } }) => before === after) ? `; ${show(tag)} still shows ${show((0,release_commit/* shortSha */.Fu)(commit))}` : '';
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
const shortState = (state) => (state === null ? 'absent' : (0,release_digest/* shortDigest */.VK)(state));
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
const facts_span = (milliseconds) => (milliseconds < 1_000 ? `${Math.round(milliseconds)} ms` : duration(milliseconds));
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

;// CONCATENATED MODULE: ./src/report/rows/causes.ts
/** Numbers of an address, which differ from tenant to tenant where the cause is one. */
const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|\[[0-9a-f:]+\](?::\d+)?/g;
/** So much of what was said tells one cause from another. */
const TELLING = 300;
/** What a tenant said without what only names it, so that one cause is told once. */
function causeOf(got, tenant) {
    const said = got.slice(0, TELLING);
    const names = /^https?:/.test(tenant) && URL.canParse(tenant) ? [tenant, new URL(tenant).host] : [tenant];
    return names.reduce((text, name) => without(name, text), said).replace(ADDRESS, '…');
}
/** Only where the name is a word of its own: a tenant may be called `a`. */
const without = (name, text) => name === '' ? text : text.split(name).reduce((before, after) => `${before}${isApart(before.at(-1)) && isApart(after[0]) ? '…' : name}${after}`);
const isApart = (character = ' ') => !/[\w-]/.test(character);
/** Puts together what has the same key, in the order of the first of each. */
function together(items, keyOf) {
    const all = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const known = all.get(key);
        if (known)
            known.push(item);
        else
            all.set(key, [item]);
    }
    return [...all.values()];
}
/** Names in a line; the evidence has the rest of them. */
const NAMES = 20;
/** e.g. `a, b and 3 more`. @param show how a name is written */
function names(all, show) {
    const rest = all.length - NAMES;
    return `${all.slice(0, NAMES).map((name) => show(name)).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./src/report/rows/tags.ts
const ORDER = ['stranded', 'foreign', 'refused', 'restored', 'untouched', 'planned', 'moved', 'unchanged'];
/** Whose fault decided: it was not written, or had to be put back, for what it met itself. */
function culpritsOf({ faults, verdict }) {
    // Of thousands of tags most say the same.
    const known = new Map();
    return ({ fault }) => {
        if (!fault)
            return false;
        const found = known.get(fault) ?? (faults.includes(fault) || verdict.includes(fault));
        known.set(fault, found);
        return found;
    };
}
/** Stranded first, then whoever brought it about, then whatever has a fault of its own, then by how far it is from what was wanted. */
function rank(tag, isCulprit) {
    if (tag.state === 'stranded')
        return 0;
    return isCulprit(tag) ? 1 : ORDER.indexOf(tag.state) + (tag.fault ? 2 : 12);
}
function sorted(report) {
    const isCulprit = culpritsOf(report);
    const ranked = report.images.map((image) => {
        const { target, keep } = image;
        return { image, worst: Math.min(rank(target, isCulprit), keep ? rank(keep, isCulprit) : Infinity) };
    });
    return ranked.toSorted((a, b) => a.worst - b.worst).map(({ image }) => image);
}
/** Every tag, the images with the worst first, in each the target before its protection. */
const tagRows = (report) => sorted(report).flatMap(({ image, target, keep }) => [target, ...(keep ? [keep] : [])].map((tag) => ({ ...tag, image })));
/** How a tag came out of it: one that could not be written is not "untouched". */
function fatesOf(report) {
    const isCulprit = culpritsOf(report);
    return (tag) => (tag.state === 'untouched' && isCulprit(tag) ? 'refused-move' : tag.state);
}
const FATES = {
    'refused-move': 'not moved', foreign: 'moved by others', refused: 'not written', restored: 'put back', planned: 'would move',
};
/** In plain words. */
const fateWords = (fate) => FATES[fate] ?? fate;
const IN_TROUBLE = new Set(['stranded', 'foreign', 'refused']);
function imageRows(report) {
    const isCulprit = culpritsOf(report);
    return sorted(report).map(({ image, target, keep }) => {
        const isRefused = target.state === 'untouched' && (isCulprit(target) || (keep !== undefined && isCulprit(keep)));
        return {
            image,
            state: keep?.state === 'stranded' ? 'stranded' : isRefused ? 'refused-move' : target.state,
            now: target.after,
            before: target.before,
            wanted: target.wanted,
            keep: keep && IN_TROUBLE.has(keep.state) ? { tag: keep.tag, state: keep.state } : undefined,
        };
    });
}
/** The digests that say something in this run: what shows now, and of the others those that anywhere differ from it. */
function digestColumns(report) {
    const rows = imageRows(report);
    const differs = (pick) => rows.some((row) => pick(row) !== row.now);
    return [
        { title: 'Now', of: ({ now }) => now },
        ...(differs(({ before }) => before) ? [{ title: 'Before', of: ({ before }) => before }] : []),
        ...(differs(({ wanted }) => wanted) ? [{ title: report.outcome === 'planned' ? 'Would be' : 'Wanted', of: ({ wanted }) => wanted }] : []),
    ];
}
/** The tags that move, each once. */
const targetTags = ({ images }) => [...new Set(images.map(({ target }) => target.tag))];
/** What puts the stranded tags right, in the order to run it: a target before the protection that keeps its digest. */
const mends = (report) => report.images.flatMap(({ target, keep }) => [target, keep]).flatMap((tag) => tag?.mend ?? []);
/** What stands above them: they are the fallback where a journal can be recovered. */
const mendTitle = ({ journal, command }, count) => `${journal && command ? 'Where that cannot be, run' : 'Run'} ${count === 1 ? 'this' : 'these, in this order'}`;
/** Stranded tags that no command is known for. */
const unmended = (report) => tagRows(report).filter(({ state, mend }) => state === 'stranded' && !mend).map(({ image, tag }) => `${image}:${tag}`);

;// CONCATENATED MODULE: ./src/report/rows/faults.ts


/** What a tag says that another's fault cut off: it explains nothing. */
const STOPPED = /^stopped, since /;
function whatWentWrong(report) {
    const { faults, verdict } = report;
    const tags = tagRows(report);
    const told = new Set(tags.flatMap(({ fault }) => fault ?? []));
    const others = [...new Set(faults)].filter((fault) => !verdict.includes(fault) && !told.has(fault));
    const ofTags = byFault(tags).filter(({ fault }) => !STOPPED.test(fault) && !verdict.includes(fault));
    const place = new Map(faults.map((fault, at) => [fault, at]));
    // The fault that decided is the first of them.
    const causes = [...others.map((fault) => ({ tags: [], fault })), ...ofTags]
        .toSorted((a, b) => (place.get(a.fault) ?? Infinity) - (place.get(b.fault) ?? Infinity) || 0);
    const stopped = tags.filter(({ fault }) => fault && STOPPED.test(fault)).map(nameOf);
    return { causes, stopped: causes.length > 0 ? stopped : [] };
}
const nameOf = ({ image, tag }) => `${image}:${tag}`;
function byFault(tags) {
    const faulty = tags.filter(({ fault }) => fault);
    return together(faulty, ({ fault }) => fault).map((group) => ({ tags: group.map(nameOf), fault: group[0].fault }));
}
/** Warnings that neither a gate nor the list of the tenants to look at says already. */
function otherWarnings({ warnings, gates, stragglers }) {
    const said = new Set(gates.flatMap(({ verdict, detail }) => (verdict === 'warned' ? [detail] : [])));
    const left = new Set(stragglers);
    const isLeft = (warning) => left.has(/^left behind: (\S+) /.exec(warning)?.[1] ?? '');
    return [...new Set(warnings)].filter((warning) => !said.has(warning) && !isLeft(warning));
}

;// CONCATENATED MODULE: ./src/report/rows/checks.ts

const isTrouble = ({ verdict }) => verdict === 'fail' || verdict === 'inconclusive';
/** Whether nothing could be asked of it: then its one line stands for every check. */
const isDead = ({ checks = [] }) => checks.some(({ verdict }) => verdict === 'inconclusive') && checks.every(({ verdict }) => verdict === 'inconclusive' || verdict === 'skipped');
/** Whether its own checks tell what is wrong with it. */
const hasTroubledChecks = ({ checks = [] }) => checks.some(isTrouble);
/** Every check that did not pass, grouped by its cause: what failed before what could not be asked. */
function checkGroups(report) {
    const troubles = report.tenants.flatMap((tenant) => (isDead(tenant) ? deadOf(tenant, report) : troublesOf(tenant)));
    return together(troubles, ({ key }) => key)
        .map((group) => ({ ...group[0], canaries: group.flatMap(({ canaries }) => canaries) }))
        .toSorted((a, b) => Number(a.verdict !== 'fail') - Number(b.verdict !== 'fail'));
}
/** The verdict may have said it: a dead canary is shown once. */
function deadOf({ tenant, checks = [] }, { verdict }) {
    const check = checks.find(isTrouble);
    if (verdict.includes(tenant) && verdict.includes(check.got ?? ''))
        return [];
    return [{ key: `dead ${causeOf(check.got ?? '', tenant)}`, verdict: 'inconclusive', canaries: [tenant], check }];
}
function troublesOf({ tenant, checks = [] }) {
    return checks.filter(isTrouble).map((check) => {
        const { name, expected, got = '' } = check;
        const verdict = check.verdict === 'fail' ? 'fail' : 'inconclusive';
        return { key: JSON.stringify([verdict, name, expected, causeOf(got, tenant)]), verdict, name, canaries: [tenant], check };
    });
}

;// CONCATENATED MODULE: ./src/report/rows/tenants.ts



/** States that nobody has to look at. */
const CALM = new Set(['passed', 'proved', 'current', 'untouched', 'unasked', 'planned', 'skipped']);
/** Of these it was seen in this run that they are well: nobody else gets a tick. */
const SEEN_WELL = new Set(['passed', 'proved', 'current']);
/** Nobody touched it, and yet it said nothing of itself when it was asked at the beginning. */
const isSilent = ({ state, got }) => state === 'untouched' && got !== '' && got !== 'not known' && !/^[0-9a-f]{7}/.test(got);
/** How each tenant of a report stands; untouched is no tick. */
function marksOf({ stragglers }) {
    const left = new Set(stragglers);
    return (row) => {
        if (row.state === 'inconclusive' || isSilent(row))
            return 'unsure';
        if (!CALM.has(row.state) || left.has(row.tenant) || row.checks?.some(({ verdict }) => verdict === 'fail'))
            return 'bad';
        if (hasTroubledChecks(row))
            return 'unsure';
        return SEEN_WELL.has(row.state) ? 'good' : 'none';
    };
}
const isMarked = (mark) => mark === 'bad' || mark === 'unsure';
/** Those to look at, by their cause; whom the checks tell of already is left to them. */
function troubledGroups(report) {
    const markOf = marksOf(report);
    const open = report.tenants.filter((row) => isMarked(markOf(row)) && !isToldByChecks(row, report));
    return together(open, ({ tenant, state, got }) => `${state.slice(0, 100)} ${causeOf(got, tenant)}`)
        .map((group) => ({ mark: markOf(group[0]), state: group[0].state, tenants: group.map(({ tenant }) => tenant), got: gotOf(group) }))
        .toSorted((a, b) => Number(a.mark !== 'bad') - Number(b.mark !== 'bad'));
}
function gotOf([first, ...others]) {
    const { got = '' } = first ?? {};
    if (got === '')
        return 'it said nothing';
    const said = (0,release_commit/* isCommit */.WM)(got) ? `runs ${got}` : got;
    return others.some((other) => other.got !== got) ? `such as ${said}` : said;
}
/** Its state says no more than its checks do. */
const isToldByChecks = (row, { mode }) => hasTroubledChecks(row) && (['failed', 'inconclusive', 'proved', 'current'].includes(row.state) || (mode === 'smoke' && row.state === 'unreachable'));
/** Those that nobody has to look at. */
function calmTenants(report) {
    const markOf = marksOf(report);
    return report.tenants.filter((row) => !isMarked(markOf(row)));
}
/** Those in trouble first. */
function tenantRows(report) {
    const markOf = marksOf(report);
    return report.tenants.toSorted((a, b) => Number(isMarked(markOf(b))) - Number(isMarked(markOf(a))));
}
/** How many tenants stand how, e.g. `12 proved, 1 stale, 1 unreachable`. */
function counted(tenants) {
    const counts = new Map();
    for (const { state } of tenants)
        counts.set(state, (counts.get(state) ?? 0) + 1);
    return [...counts].toSorted(([, a], [, b]) => b - a).map(([state, count]) => `${count} ${state}`).join(', ');
}
/** The same with how many there are, e.g. `12 of 14 proved, 1 stale, 1 unreachable`. */
function tally(tenants) {
    const all = counted(tenants);
    return all.includes(',') ? all.replace(' ', ` of ${tenants.length} `) : all;
}

;// CONCATENATED MODULE: ./src/report/shell-lines.ts

/** So many characters of a code block fit on a phone; a command below that stays on one line. */
const NARROW = 44;
/** Words as a shell splits them, `'…'`, `$'…'` and `"…"` whole. */
const shell_lines_WORD = /(?:\$'(?:\\.|[^'\\])*'|'[^']*'|"(?:\\.|[^"\\])*"|[^\s'"\\]|\\.)+/g;
/**
 * A command on lines that a phone shows, to be pasted as they are: before every option and every `&&`, and behind the
 * commas of a list, where a shell joins them again (POSIX, 2.2.1: a backslash before a line's end goes, and both with it).
 * A command that this does not read stays whole.
 */
function shellLines(command) {
    const whole = (0,report_safe/* harmless */.I)(command).trim();
    const words = whole.match(shell_lines_WORD) ?? [];
    if (whole.length <= NARROW || words.join(' ') !== whole)
        return [whole];
    const [first = '', ...rest] = words;
    const lines = [first];
    for (const word of rest) {
        const last = lines.at(-1);
        const isOption = word.startsWith('-') && last !== first;
        const isTooLong = !last.trim().startsWith('-') && last.length + word.length > NARROW;
        if (word === '&&' || isOption || isTooLong)
            lines.push(`  ${word}`);
        else
            lines[lines.length - 1] = `${last} ${word}`;
    }
    return continued(lines.flatMap(atCommas));
}
const continued = (lines) => lines.map((line, at) => (at < lines.length - 1 ? `${line}${line.endsWith(',') ? '' : ' '}\\` : line));
/** A list of images in one word: the next line begins at its very beginning, or the shell would see a space. */
function atCommas(line) {
    if (line.length <= NARROW || /['"\\]/.test(line))
        return [line];
    return line.split(/(?<=,)(?=\S)/);
}

;// CONCATENATED MODULE: ./src/report/summary/fold-title.ts

/** A fold's title is HTML, in which nothing from outside may stand: states are ours, and what is none is counted as other. */
const foldTitle = (what, tenants) => `${what}: ${counted(tenants.map((tenant) => ({ ...tenant, state: /^[a-z]{1,20}$/.test(tenant.state) ? tenant.state : 'other' })))}`;

;// CONCATENATED MODULE: ./src/report/summary/room.ts
/** Together below 900 KiB, whatever a run did. Commands have the most, since a person needs every one of them. */
const ROOM = {
    commands: { items: 2_000, kibibytes: 260 },
    command: { items: 1, kibibytes: 24 },
    faults: { items: 50, kibibytes: 40 },
    gates: { items: 40, kibibytes: 30 },
    tenants: { items: 40, kibibytes: 50 },
    checks: { items: 40, kibibytes: 50 },
    images: { items: 100, kibibytes: 60 },
    warnings: { items: 30, kibibytes: 40 },
    questions: { items: 10, kibibytes: 8 },
    signed: { items: 100, kibibytes: 20 },
    // Folded
    calm: { items: 100, kibibytes: 50 },
    canaries: { items: 100, kibibytes: 50 },
    passed: { items: 40, kibibytes: 30 },
    digests: { items: 300, kibibytes: 30 },
    happenings: { items: 200, kibibytes: 50 },
};

;// CONCATENATED MODULE: ./src/report/summary/tenants.ts






const MARKS = { bad: '❌&nbsp;', unsure: '⚠️&nbsp;', good: '✅&nbsp;', none: '' };
/** Those to look at, one line a cause. */
function tenants_tenants(report) {
    const groups = troubledGroups(report);
    const whose = report.mode === 'smoke' ? 'Canaries' : 'Tenants';
    const lines = list(`${whose} to look at`, groups, ROOM.tenants, ({ mark, state, tenants: all, got }) => {
        const count = all.length > 1 ? ` (${all.length})` : '';
        return `${MARKS[mark]}**${prose(state, 100)}**${count}: ${names(all, code)} (${prose(got, 300)})`;
    });
    return lines && lines.replace('\n', `\n\n${prose(tally(report.tenants))}\n`);
}
/** The others, counted and folded; of a smoke that asked its checks they stand by their checks. */
function calm(report) {
    const all = report.mode === 'smoke' && report.tenants.some(({ checks }) => checks !== undefined) ? [] : calmTenants(report);
    if (all.length === 0)
        return '';
    const markOf = marksOf(report);
    const table = rows(['State', report.mode === 'smoke' ? 'Canary' : 'Tenant', 'Runs'], all, ROOM.calm, (row) => [`${MARKS[markOf(row)]}${prose(row.state, 100)}`, code(row.tenant), prose(row.got, 100) || 'nothing']);
    const what = report.mode === 'smoke' ? ['canary', 'canaries'] : ['tenant', 'tenants'];
    const which = all.length < report.tenants.length ? 'The other' : 'All';
    return details(foldTitle(all.length === 1 ? `The ${which === 'All' ? '' : 'other '}${what[0]}` : `${which} ${all.length} ${what[1]}`, all), table);
}

;// CONCATENATED MODULE: ./src/report/summary/checks.ts










/** A table wider than this is read by nobody; the checks that passed everywhere are left out first. */
const COLUMNS = 10;
/** Characters of a request that is shown to be repeated. */
const REQUEST = 2_000;
const checks_MARKS = { pass: '✅', fail: '❌', inconclusive: '⚠️', skipped: '⏭️' };
/** What was expected, what came, and the request to repeat by hand: one entry a cause. */
const checks = (report) => list('Checks that did not pass', checkGroups(report), ROOM.checks, entry);
function entry(group) {
    const { name, canaries, verdict, check } = group;
    const where = `${canaries.length > 1 ? `${canaries.length} canaries: ` : ''}${names(canaries, code)}`;
    if (name === undefined)
        return `${checks_MARKS[verdict]} ${where}: **could not be asked** (${prose(check.got ?? '', 300)})`;
    const asked = `${VERDICTS[verdict]}, ${check.tries === 1 ? '' : `${check.tries} tries, `}${facts_span(check.milliseconds)}`;
    const facts = [check.expected && `expected ${code(check.expected)}`, check.got && `got ${code(check.got)}`].filter(Boolean);
    return `${checks_MARKS[verdict]} **${prose(name, 100)}** on ${where} (${asked})${facts.map((fact) => `\n  - ${fact}`).join('')}${byHand(check)}`;
}
/** To be copied: whole or not at all. */
function byHand({ repeat }) {
    if (!repeat)
        return '';
    if (repeat.length > REQUEST)
        return '\n  - the request to repeat is in the evidence';
    const block = codeBlock(shellLines(repeat), 'sh').replaceAll('\n', '\n    ');
    return `\n  - by hand:\n\n    ${block}`;
}
/** What each check said of each canary, those in trouble first. */
function matrix(report) {
    const asked = tenantRows(report).filter(({ checks: all }) => all !== undefined);
    if (!hasChecks(report))
        return '';
    const all = columns(report);
    const markOf = marksOf(report);
    const titles = ['State', 'Canary', 'Runs', ...all.map((name) => prose(name, 60))];
    const table = rows(titles, asked, ROOM.canaries, (row) => [MARKS[markOf(row)] + prose(row.state, 100), code(row.tenant), prose(row.got, 60), ...all.map((name) => cell(row, name))]);
    const title = `Every check of ${asked.length === 1 ? 'the canary' : `${asked.length} canaries`}`;
    return details(report.mode === 'smoke' ? foldTitle(title, asked) : title, table);
}
function cell({ checks: all = [] }, name) {
    const check = all.find((one) => one.name === name);
    return check ? checks_MARKS[check.verdict] + (check.tries > 0 ? ` ${facts_span(check.milliseconds)}`.replaceAll(' ', '&nbsp;') : '') : '';
}
function columns(report) {
    const all = checkNames(report);
    if (all.length <= COLUMNS)
        return all;
    const troubled = new Set(report.tenants.flatMap(({ checks: of = [] }) => of.filter(({ verdict }) => verdict !== 'pass').map(({ name }) => name)));
    return [...all.filter((name) => troubled.has(name)), ...all.filter((name) => !troubled.has(name))].slice(0, COLUMNS);
}

;// CONCATENATED MODULE: ./src/report/summary/folds.ts






/** Every tag of every image, the protection too, with its state and its digests whole. */
function folds_digests(report) {
    const { images: all } = report;
    if (all.length === 0)
        return '';
    const fateOf = fatesOf(report);
    const { shown, hidden } = bounded_fit(all, ROOM.digests, (image) => [folds_nameOf(image), ...[image.target, image.keep].flatMap((tag) => (tag ? lines(tag, fateOf(tag)) : []))].join('\n'));
    const rest = hidden > 0 ? `\n\n${more(hidden)}` : '';
    return details('Digests in full', codeBlock(shown.flatMap((block) => block.split('\n'))) + rest);
}
const folds_nameOf = ({ image, source, mediaType }) => `${image}${source.startsWith('sha256:') ? '@' : ':'}${source}${mediaType ? ` (${mediaType})` : ''}`;
const lines = (tag, fate) => [
    `  ${tag.tag} (${fateWords(fate)})`, ...['before', 'wanted', 'after'].map((when) => `    ${when.padEnd(6)}  ${tag[when] ?? 'absent'}`),
];
function happenings({ happenings: all }) {
    if (all.length === 0)
        return '';
    const shown = listed(all, ROOM.happenings, ({ at, text }) => `${utcTime(at)} ${prose(text, 500)}`);
    return details('What happened, with times (UTC)', shown.join('\n'));
}
function theRun({ sha, runUrl, journal, config }) {
    const facts = [
        sha && `- Commit: ${code(sha)}`,
        runUrl && `- ${markdown_link('The run', runUrl)}`,
        journal && `- Journal: ${code(journal)}`,
        config && `- ${prose(configWords(config), 300)}`,
    ].filter(Boolean);
    return facts.length > 0 ? details('The run', facts.join('\n')) : '';
}

;// CONCATENATED MODULE: ./src/report/rows/gates.ts


const WEIGHT = ['held', 'warned', 'off', 'passed'];
/** Whatever differs from reading to reading: what was to be done if they let it. */
const BEFORE = /; read before ([^;]+)$/;
/** One row a gate, those that held first. */
function gateRows({ gates, verdict }) {
    const rows = together(gates, ({ name }) => name).map((readings) => rowOf(readings, verdict));
    return offTogether(rows).toSorted((a, b) => WEIGHT.indexOf(a.verdict) - WEIGHT.indexOf(b.verdict));
}
/** Those that somebody has to look at, and those that nobody has. */
const isOpen = ({ verdict }) => verdict !== 'passed';
function rowOf(readings, said) {
    const verdict = WEIGHT.find((one) => readings.some((gate) => gate.verdict === one));
    const weighing = readings.filter((gate) => gate.verdict === verdict);
    const details = [...new Set(weighing.map(({ detail }) => detail.replace(BEFORE, '')))];
    return { verdict, names: [readings[0].name], readings, details: verdict === 'passed' ? details : details.filter((detail) => !said.includes(detail)) };
}
function offTogether(rows) {
    return together(rows, ({ verdict, details, names }) => (verdict === 'off' ? `off ${details.join('\n')}` : `one ${names[0]}`))
        .map((group) => ({ ...group[0], names: group.flatMap(({ names }) => names), readings: group.flatMap(({ readings }) => readings) }));
}
/** More details of one gate than these are left to the evidence. */
const DETAILS = 3;
/**
 * A gate in a sentence, e.g. `head: passed 16 times, 10:29:15 to 10:29:18, last before the tags (main is at 4c1d56e)`.
 * @param show how text from outside is written
 */
function gateSentence(row, show) {
    const { details } = row;
    const shown = details.slice(0, DETAILS).map((detail) => show(detail));
    const rest = details.length > DETAILS ? [`${details.length - DETAILS} more`] : [];
    const brackets = shown.length > 0 ? ` (${[...shown, ...rest].join('; ')})` : '';
    return `${row.names.map((name) => show(name)).join(', ')}: ${howOften(row, show)}${brackets}`;
}
function howOften({ verdict, readings }, show) {
    const passed = readings.filter((gate) => gate.verdict === 'passed');
    if (verdict === 'off')
        return 'off';
    if (verdict === 'passed')
        return `passed${times(readings)}${lastBefore(readings, show)}`;
    const others = readings.filter((gate) => gate.verdict === verdict);
    const after = passed.length > 0 ? `, after it had passed${times(passed)}` : '';
    return `${verdict}${times(others)}${after}`;
}
/** e.g. `, 10:29:15`, ` 16 times, 10:29:15 to 10:29:18`. */
function times(readings) {
    const [first, last] = [utcTime(readings[0].readAt), utcTime(readings.at(-1).readAt)];
    const often = readings.length > 1 ? ` ${readings.length} times` : '';
    return `${often}, ${first === last ? first : `${first} to ${last}`}`;
}
function lastBefore(readings, show) {
    const [, before] = BEFORE.exec(readings.at(-1).detail) ?? [];
    return before ? `, last before ${show(before)}` : '';
}

;// CONCATENATED MODULE: ./src/report/summary/gates.ts




const gates_MARKS = { passed: '✅', held: '⛔', warned: '⚠️', off: '⏸️' };
const show = (text) => prose(text, 500);
/** What did not pass, in the open. */
const openGates = (report) => list('Gates that did not pass', gateRows(report).filter(isOpen), ROOM.gates, (row) => `${gates_MARKS[row.verdict]} ${gateSentence(row, show)}`);
/** The others, folded: one line a gate, however often it was read. */
function passedGates(report) {
    const passed = gateRows(report).filter((row) => !isOpen(row));
    if (passed.length === 0)
        return '';
    const readings = passed.flatMap((row) => row.readings).length;
    const often = readings > passed.length ? `, read ${readings} times` : '';
    const lines = listed(passed, ROOM.passed, (row) => `${gates_MARKS.passed} ${gateSentence(row, show)}`);
    return details(`Gates, with times (UTC): ${passed.length} passed${often}`, lines.join('\n'));
}

;// CONCATENATED MODULE: ./src/report/rows/next.ts
/** The button as it is called; Gitea has `Re-run failed jobs` from 1.26 on alone. */
const rerunOf = ({ forge }) => (forge === 'gitea' ? 'Re-run' : 'Re-run failed jobs');
/** How a sentence of ours ends that means the same run once more. */
const AGAIN = /(?:^|[,:;] (?:then )?| then )run (?:again|this to go on where it stopped)$/i;
/** What is next, and on a forge the forge's own way to it: whoever reads a summary on a phone has no command line. */
function nextAction(report) {
    const { next, command, runUrl } = report;
    if (!isJob(report))
        return { words: next, command };
    if (AGAIN.test(next) && !command?.startsWith('release-action recover')) {
        return { words: next.replace(AGAIN, ''), own: { kind: 'rerun', label: rerunOf(report), url: runUrl }, command };
    }
    return { words: next, own: command ? dispatchOf(command, report) : undefined, command };
}
/** A run of a forge's; what else has no page and no button. */
const isJob = ({ forge, runUrl }) => forge !== undefined || runUrl !== undefined;
/** What is dispatched in place of a command of ours; nothing on a command line, or where it is more than one, or no mode. */
function dispatchOf(command, report) {
    if (!isJob(report))
        return undefined;
    const [, mode = '', commit = '', rest = ''] = /^release-action (promote|rollback|deploy) ([\w-]+)(.*)$/s.exec(command) ?? [];
    if (mode === '' || /&&|;/.test(rest))
        return undefined;
    const url = report.runUrl?.replace(/\/runs\/\d+.*$/, '');
    if (mode !== 'deploy')
        return { kind: 'dispatch', label: mode, input: `sha: ${commit}`, url };
    const [, tag] = / --redeploy-tag ([\w.-]+)/.exec(rest) ?? [];
    return tag ? { kind: 'dispatch', label: mode, input: `redeploy-tag: ${tag}`, url } : undefined;
}

;// CONCATENATED MODULE: ./src/report/summary/head.ts






/** What happened, and the stable code for it where something did. */
const why = ({ verdict, reason }) => [
    `${prose(verdict)}.`,
    ...(reason === 'ok' ? [] : [`**Reason:** ${code(reason)}`]),
];
/** What to do: on a forge by its own button, with the command line folded under it. */
function next(report) {
    const { words, own, command } = nextAction(report);
    if (!words && !own)
        return command ? [commandBlock(command)] : [];
    const parts = [words && prose(words), own && act(own)].filter(Boolean);
    const line = `**Next:** ${parts.join(own?.kind === 'rerun' ? ', then ' : ': ')}.`;
    if (!command)
        return [line];
    return [line, own ? details('The same on a command line', commandBlock(command)) : commandBlock(command)];
}
/** The command that takes it back, in the open: nobody looks for it when it is needed. */
function undo(report) {
    const { undo: command } = report;
    if (!command)
        return '';
    const own = dispatchOf(command, report);
    return `**To undo it**${own ? `, ${act(own)}, or run this` : ''}:\n\n${commandBlock(command)}`;
}
function act({ kind, label, input, url }) {
    const linked = (words) => (url !== undefined && isAddress(url) ? markdown_link(words, url) : words);
    if (kind === 'rerun')
        return url !== undefined && isAddress(url) ? markdown_link(label, url) : `**${label}**`;
    return `${linked('dispatch')} ${code(label)}${input ? ` with ${code(input)}` : ''}`;
}
function mendBlock(report) {
    if (report.outcome !== 'stranded')
        return '';
    const { shown, hidden } = bounded_fit(mends(report), ROOM.commands, String);
    const lost = unmended(report);
    return [
        shown.length > 0 && `**${mendTitle(report, shown.length)}:**\n\n${codeBlock(shown, 'sh')}`,
        hidden > 0 && more(hidden),
        lost.length > 0 && `No command is known for ${lost.slice(0, 20).map((tag) => code(tag)).join(', ')}: look at ${lost.length === 1 ? 'it' : 'them'} by hand.`,
    ].filter(Boolean).join('\n\n');
}
/** To be copied, so that it is shown whole or not at all. */
function commandBlock(command) {
    const { shown } = bounded_fit([shellLines(command)], ROOM.command, (lines) => codeBlock(lines, 'sh'));
    return shown[0] ?? 'The command is in the evidence: it is too long to show.';
}

;// CONCATENATED MODULE: ./src/report/summary/images.ts





const STATES = {
    stranded: '🛑&nbsp;**stranded**',
    'refused-move': '❌&nbsp;**not&nbsp;moved**',
    foreign: '⚠️&nbsp;moved by others',
    refused: '⚠️&nbsp;not written',
    restored: '↩️&nbsp;put&nbsp;back',
    untouched: 'untouched',
    planned: 'would&nbsp;move',
    moved: '✅&nbsp;moved',
    unchanged: 'unchanged',
};
/** One row an image, its state first: a phone shows no more than two columns. */
function images_images(report) {
    const digests = digestColumns(report);
    const tags = targetTags(report);
    return table(tags.length === 1 ? `Images, ${code(tags[0])}` : 'Images', ['State', 'Image', ...digests.map(({ title }) => title)], imageRows(report), ROOM.images, (row) => [
        STATES[row.state],
        code(row.image) + (row.keep ? `, ${code(row.keep.tag)} ${STATES[row.keep.state]}` : ''),
        ...digests.map(({ of }) => digest(of(row))),
    ]);
}
/** What could not be read stands out. */
const digest = (state) => state === null ? 'absent' : state === 'unknown' ? '**unknown**' : code(shortState(state));

;// CONCATENATED MODULE: ./src/report/summary/post-mortem.ts




/** What a rollback leaves to be answered. */
function postMortem({ postMortem: post }) {
    if (!post)
        return '';
    const facts = postMortemFacts(post).map(([title, fact]) => `- **${title}:** ${prose(fact, 500)}`);
    const questions = bounded_fit(post.questions, ROOM.questions, (question) => `- [ ] ${prose(question, 500)}`);
    return `### Post-mortem\n\n${facts.join('\n')}\n\nTo answer:\n\n${questions.shown.join('\n')}`;
}

;// CONCATENATED MODULE: ./src/report/summary/signatures.ts





/** Who signed what, of every signature that held. */
const signatures = (report) => table('Signatures', ['State', 'Image', 'Signed by', 'Says', 'Bundle'], signedRows(report), ROOM.signed, ({ image, by, predicate, bundle }) => ['✅&nbsp;holds', code(image), code(by), code(predicate), code((0,release_digest/* shortDigest */.VK)(bundle))]);

;// CONCATENATED MODULE: ./src/report/summary/timeline.ts

const ROWS = 40;
/** A small Mermaid gantt of a deploy, for a page that draws it: Gitea's shows the text. */
function timeline({ timeline: all = [], forge }) {
    if (all.length === 0 || forge === 'gitea')
        return '';
    const rows = shown(all).map(({ name, from, to, ok }) => `  ${plain(name)} (${duration(to - from)}) :${ok ? 'done' : 'crit'}, ${from}, ${Math.max(to, from + 1)}`);
    return ['### Timeline\n', '```mermaid', 'gantt', '  dateFormat x', '  axisFormat %H:%M:%S', ...rows, '```'].join('\n');
}
/** The first and the last where there are too many: how it began and how it ended. */
function shown(all) {
    if (all.length <= ROWS)
        return [...all];
    const [head, tail] = [all.slice(0, ROWS / 2), all.slice(-(ROWS / 2 - 1))];
    const middle = all.slice(head.length, all.length - tail.length);
    const [first, last] = [middle[0], middle.at(-1)];
    const name = `${middle.length} more`;
    return [...head, { name, from: first.from, to: last.to, ok: middle.every(({ ok }) => ok) }, ...tail];
}
/** Letters, digits and spaces: everything else may mean something to Mermaid. */
const plain = (name) => name.replace(/[^\p{L}\p{N} .-]/gu, ' ').slice(0, 60).trim() || 'phase';

;// CONCATENATED MODULE: ./src/report/summary.ts















/**
 * The step summary, in Markdown that GitHub and Gitea render alike: what a person needs at 3 a.m. first, the rest
 * folded. Less than 900 KiB, and nothing from outside is more than text in it.
 */
function summary(report) {
    const { mark, words } = headline(report);
    const parts = [
        `## ${mark} ${words}`,
        ...why(report),
        ...next(report),
        mendBlock(report),
        undo(report),
        wrong(report),
        origin(report),
        openGates(report),
        tenants_tenants(report),
        checks(report),
        images_images(report),
        signatures(report),
        warnings(report),
        postMortem(report),
        timeline(report),
        calm(report),
        matrix(report),
        passedGates(report),
        folds_digests(report),
        happenings(report),
        theRun(report),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/** The cause before what it stopped. */
function wrong(report) {
    const { causes, stopped } = whatWentWrong(report);
    const all = [...causes, ...(stopped.length > 0 ? [{ tags: stopped }] : [])];
    return list('What went wrong', all, ROOM.faults, (cause) => {
        if (!('fault' in cause))
            return `stopped by it: ${names(cause.tags, code)}`;
        const { tags, fault } = cause;
        const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : '';
        const which = tags.slice(0, 3).map((tag) => code(tag)).join(', ');
        return `${which}${rest}${which && ': '}${prose(fault)}`;
    });
}
function origin(report) {
    const { startedAt, finishedAt, startedBy } = report;
    const way = journey(report, (commit) => code(commit));
    const when = `${utcDate(startedAt)} ${utcTime(startedAt)} UTC, ${duration(finishedAt - startedAt)}`;
    return [way, `started by ${prose(startedBy, 200)}`, when].filter(Boolean).join(' · ');
}
const warnings = (report) => list('Warnings', otherWarnings(report), ROOM.warnings, (warning) => `⚠️ ${prose(warning)}`);

;// CONCATENATED MODULE: ./src/report/lines.ts



const WIDTH = 96;
/** Lines of one list: a log is read, and the evidence holds the rest. */
const LINES = 100;
/** A title and its blocks of lines, bounded. */
function titled(title, blocks) {
    if (blocks.length === 0)
        return [];
    const hidden = blocks.length - LINES;
    return [title, ...blocks.slice(0, LINES).flat(), ...(hidden > 0 ? [`  ${more(hidden).replace('…', '...')}`] : [])];
}
/** One item of a list. */
const lines_entry = (text) => {
    const [first = '', ...rest] = wrap(lines_short(text), '    ');
    return [`  - ${first.trim()}`, ...rest];
};
/** Aligned columns need an end. */
const lines_cell = (text) => (0,cut/* cut */.J)((0,report_safe/* harmless */.I)(text).trim(), 60);
/** Made harmless, with digests as short as a person compares them. */
const lines_short = (text) => (0,report_safe/* harmless */.I)(text).trim().replace(/sha256:[0-9a-f]{64}/g, (digest) => ((0,release_digest/* isDigest */.Bc)(digest) ? (0,release_digest/* shortDigest */.VK)(digest) : digest));
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
function lines_columns(rows) {
    const widths = rows.reduce((all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)), []);
    return rows.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd());
}

;// CONCATENATED MODULE: ./src/report/text/checks.ts





/** What was expected, what came, and the request to repeat by hand: one entry a cause. */
const checkLines = (report) => titled('Checks that did not pass', checkGroups(report).map(block));
function block({ name, canaries, verdict, check }) {
    const where = `${canaries.length > 1 ? `${canaries.length} canaries: ` : ''}${names(canaries, String)}`;
    if (name === undefined)
        return lines_entry(`${where}: could not be asked (${check.got ?? ''})`);
    const { expected, got, milliseconds, tries, repeat } = check;
    return [
        ...lines_entry(`${name} on ${where}: ${VERDICTS[verdict]}, ${tries === 1 ? '' : `${tries} tries, `}${facts_span(milliseconds)}`),
        ...(expected ? wrap(`    expected: ${lines_short(expected)}`, '    ') : []),
        ...(got ? wrap(`    got: ${lines_short(got)}`, '    ') : []),
        // Whole: it is to be copied.
        ...(repeat ? [`    by hand: ${(0,report_safe/* harmless */.I)(repeat)}`] : []),
    ];
}

;// CONCATENATED MODULE: ./src/report/text/images.ts



/** What somebody has to look at stands out. */
const images_wordsOf = (state) => (state === 'stranded' || state === 'refused-move' ? fateWords(state).toUpperCase() : fateWords(state));
const images_shown = (state) => (state === 'unknown' ? 'UNKNOWN' : shortState(state));
/** A protection is told where it is not as it should be. */
const keepLine = (row) => (row?.keep ? [`    its ${lines_cell(row.keep.tag)}: ${images_wordsOf(row.keep.state)}`] : []);
/** One row an image; its name, which may be long, last. */
function imageLines(report) {
    const digests = digestColumns(report);
    const tags = targetTags(report);
    const images = imageRows(report);
    const rows = images.map((row) => [
        images_wordsOf(row.state), ...digests.map(({ of }) => images_shown(of(row))), lines_cell(row.image),
    ]);
    const [header = '', ...lines] = lines_columns([['state', ...digests.map(({ title }) => title.toLowerCase()), 'image'], ...rows]);
    const body = titled(tags.length === 1 ? `Images, ${lines_cell(tags[0])}` : 'Images', lines.map((line, at) => [`  ${line}`, ...keepLine(images[at])]));
    return body.length > 0 ? [body[0], `  ${header}`, ...body.slice(1)] : [];
}

;// CONCATENATED MODULE: ./src/report/text/tenants.ts



/** Those to look at, one line a cause; the others are counted. */
function tenantLines(report) {
    if (report.tenants.length === 0)
        return [];
    const title = `${report.mode === 'smoke' ? 'Canaries' : 'Tenants'}: ${lines_short(tally(report.tenants))}`;
    const blocks = troubledGroups(report).map(({ state, tenants, got }) => lines_entry(`${state}${tenants.length > 1 ? ` (${tenants.length})` : ''}: ${names(tenants, String)} (${got})`));
    return blocks.length > 0 ? titled(title, blocks) : [title];
}

;// CONCATENATED MODULE: ./src/report/text.ts











/** The plain twin of the summary, for the log: the same order, no Markdown, and no line that a runner takes for a command. */
function plainText(report) {
    const parts = [
        [headline(report).words.toUpperCase(), ...text_why(report), ...text_next(report)],
        mendLines(report),
        text_undo(report),
        text_wrong(report),
        text_origin(report),
        gates(report, true),
        tenantLines(report),
        checkLines(report),
        imageLines(report),
        titled('Signatures', signedRows(report).map(({ image, by, predicate, bundle }) => lines_entry(`${image}: signed by ${by}, ${predicate}, bundle ${bundle}`))),
        titled('Warnings', otherWarnings(report).map((text) => lines_entry(text))),
        text_postMortem(report),
        gates(report, false),
        report.config ? wrap(lines_short(configWords(report.config)), '') : [],
    ];
    return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}
const text_why = ({ verdict, reason }) => [
    ...wrap(lines_short(verdict), ''),
    ...(reason === 'ok' ? [] : [`Reason: ${reason}`]),
];
function text_next(report) {
    const { words, own, command } = nextAction(report);
    const parts = [words && lines_short(words), own && text_act(own)].filter(Boolean);
    const line = parts.length > 0 ? wrap(`Next: ${parts.join(own?.kind === 'rerun' ? ', then ' : ': ')}${own && command ? ', or' : ''}`, '') : [];
    return [...line, ...(command ? [`  ${(0,report_safe/* harmless */.I)(command)}`] : [])];
}
function text_act({ kind, label, input, url }) {
    const where = url ? ` (${(0,report_safe/* harmless */.I)(url)})` : '';
    return kind === 'rerun' ? `"${label}"${where}` : `dispatch ${label}${input ? ` with ${input}` : ''}${where}`;
}
function text_undo(report) {
    const { undo: command } = report;
    if (!command)
        return [];
    const own = dispatchOf(command, report);
    return [...wrap(`To undo it${own ? `: ${text_act(own)}, or` : ''}`, ''), `  ${(0,report_safe/* harmless */.I)(command)}`];
}
function mendLines(report) {
    if (report.outcome !== 'stranded')
        return [];
    // Whole, each on a line of its own, however many: they are to be copied.
    const commands = mends(report).map((command) => `  ${(0,report_safe/* harmless */.I)(command)}`);
    const lost = unmended(report).map((tag) => `  ${(0,report_safe/* harmless */.I)(tag)}`);
    return [
        ...(commands.length > 0 ? [`${mendTitle(report, commands.length)}:`, ...commands] : []),
        ...(lost.length > 0 ? ['No command is known for these, look at them by hand:', ...lost] : []),
    ];
}
/** The cause before what it stopped. */
function text_wrong(report) {
    const { causes, stopped } = whatWentWrong(report);
    const blocks = causes.map(({ tags, fault }) => {
        const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : '';
        return lines_entry(`${tags.slice(0, 3).join(', ')}${rest}${tags.length > 0 ? ': ' : ''}${fault}`);
    });
    return titled('What went wrong', [...blocks, ...(stopped.length > 0 ? [lines_entry(`stopped by it: ${names(stopped, String)}`)] : [])]);
}
function text_origin(report) {
    const { startedAt, finishedAt, startedBy } = report;
    const when = `${utcDate(startedAt)} ${utcTime(startedAt)} UTC, ${duration(finishedAt - startedAt)}`;
    return wrap([journey(report, report_safe/* harmless */.I), `started by ${(0,report_safe/* harmless */.I)(startedBy)}`, when].filter(Boolean).join(', '), '');
}
/** One line a gate; what did not pass stands above, where it is read. */
function gates(report, open) {
    const rows = gateRows(report).filter((row) => isOpen(row) === open);
    return titled(open ? 'Gates that did not pass, with times (UTC)' : 'Gates, with times (UTC)', rows.map((row) => lines_entry(gateSentence(row, lines_short))));
}
function text_postMortem({ postMortem: post }) {
    if (!post)
        return [];
    const facts = postMortemFacts(post).map(([title, fact]) => lines_entry(`${title}: ${fact}`));
    return titled('Post-mortem', [...facts, ...post.questions.map((question) => lines_entry(`To answer: ${question}`))]);
}

;// CONCATENATED MODULE: ./src/report/terminal-text.ts






/**
 * The report for whoever has watched the run: warnings, which went by above it, are not told once more, and what passed
 * is one line. Commands stay whole, to be copied.
 */
function terminalText(report, width) {
    const commands = new Set([nextAction(report).command, report.command, report.undo, ...mends(report)].flatMap((command) => (command ? [(0,report_safe/* harmless */.I)(command).trim()] : [])));
    const isCopied = (line) => commands.has(line.trim()) || line.startsWith('    by hand: ');
    const lines = plainText({ ...report, warnings: [], gates: [] }).flatMap((line) => (line.length <= width || isCopied(line) ? [line] : wrapRow(line, width)));
    const gates = gateLines(report, width);
    return gates.length > 0 ? [...lines, '', ...gates] : lines;
}
/** What held, and what was switched off, in full; what only warned went by already. */
function gateLines(report, width) {
    const rows = gateRows(report);
    const open = rows.filter(({ verdict }) => verdict === 'held' || verdict === 'off');
    const passed = rows.filter(({ verdict }) => verdict === 'passed').flatMap(({ names }) => names);
    return [
        ...open.flatMap((row) => wrapRow(`  ${gateSentence(row, lines_short)}`, width)),
        ...(passed.length > 0 ? wrap(lines_short(`Passed: ${passed.join(', ')}`), '', width) : []),
    ];
}
/** A line that is too wide goes on below, a little further in. */
function wrapRow(line, width) {
    const indent = / */.exec(line)[0];
    const [first = '', ...rest] = wrap(line.trim(), `${indent}  `, width);
    return [`${indent}${first.trim()}`, ...rest];
}

;// CONCATENATED MODULE: ./src/run/publish.ts











/** Where the evidence goes: where the user said, else beside the journal. */
const evidenceFile = (given, context) => resolve(given?.trim() || join(context.host.folder, defaultName(context)));
const defaultName = ({ id }) => `release-action-${id}.json`;
/** Writes the evidence and publishes the rest; a report that cannot be filed is still told. */
function publish_publish(report, context, file) {
    // As data, before anything of it is cut or escaped; what is written for people is searched once more.
    const { place, told } = fileEvidence({ ...context.secrets.clean(report), forge: context.host.trigger.forge }, context, file);
    const xml = place ? writeJunit(told, context, place) : '';
    const unwritten = context.host.publish({
        report: told,
        outputs: { ...outputs(told), evidence: place ?? '', junit: xml },
        summary: summary(told),
        text: context.host.width === undefined ? plainText(told) : terminalText(told, context.host.width),
        evidence: evidenceJson(told),
    });
    return { report: told, isGreen: succeeded(told.outcome) && unwritten === undefined, evidence: place };
}
/** Writes the evidence where it is to go, else into the first folder that takes it: it holds what a person may need. */
function fileEvidence(report, context, wanted) {
    const folders = folders_journalFolders(context.host.folder, context.host.env);
    const places = [...new Set([wanted, ...folders.map((folder) => (0,external_node_path_.join)(folder, defaultName(context)))])];
    let told = report;
    for (const place of places) {
        try {
            if (place !== wanted)
                folders_prepareFolder((0,external_node_path_.dirname)(place));
            replaceFile(place, evidenceJson(told));
            if (place !== wanted)
                context.log.warning(`the evidence is in ${place}`);
            return { place, told };
        }
        catch (fault) {
            const warning = context.secrets.redact(`the evidence could not be written to ${place}: ${publish_wordsOf(fault)}`);
            context.log.warning(warning);
            told = { ...told, warnings: [...told.warnings, warning] };
        }
    }
    return { told };
}
/** Beside the evidence, for forges and CI tools that show it. */
const junitFile = (evidence) => `${evidence.replace(/\.json$/, '')}.junit.xml`;
/** An older run's never stays, and is gone from the start: it would be taken for this one's, however this one ends. */
function removeJunit(evidence) {
    try {
        (0,external_node_fs_.rmSync)(junitFile(evidence), { force: true });
    }
    catch {
        // Where no file can be, none is; what cannot be removed is told when the new one is written.
    }
}
/** @returns its path; empty where there is none */
function writeJunit(report, { log, secrets }, evidence) {
    const xml = junit(report);
    const file = junitFile(evidence);
    try {
        removeJunit(evidence);
        if (xml === undefined)
            return '';
        replaceFile(file, secrets.redact(xml));
        log.info(`JUnit: ${file}`);
        return file;
    }
    catch (fault) {
        log.warning(`the JUnit report could not be written to ${file}: ${publish_wordsOf(fault)}`);
        return '';
    }
}
const publish_wordsOf = (fault) => (fault instanceof Error ? fault.message : String(fault));

;// CONCATENATED MODULE: ./src/run/recover-command.ts


/** The inputs that only whoever recovers can give: no journal holds a secret, nor the way through a network. */
const OF_TAGS = (/* unused pure expression or super */ null && (['registry-auth', 'aws-roles', 'ca-file']));
const OF_CANARIES = (/* unused pure expression or super */ null && (['tenant-urls', 'tenant-tokens', 'tenant-org-ids', 'ca-file']));
/** Which of a run's inputs its recovery must be given as well; not what the config file says. */
function recover_command_neededFor(request, raw) {
    const isGiven = (name) => (raw[name]?.trim() ?? '') !== '' && !(camel(name) in (request.standing ?? {}));
    if (request.mode === 'smoke')
        return OF_CANARIES.filter(isGiven);
    const ofGhcr = request.images.some(({ registry }) => registry === 'ghcr.io');
    return [...OF_TAGS, ...(ofGhcr ? ['github-token'] : [])].filter(isGiven);
}
/** As a person types it. */
const recoverCommand = (path) => `release-action recover ${quoted(path)}`;
/**
 * The end of a sentence, `, with RELEASE_ACTION_REGISTRY_AUTH set: release-action recover /path`: the variables that it
 * needs by name, never what stands in them.
 */
const recover_command_byCommand = (path, needs) => `${needs.length === 0 ? '' : `, with ${variables(needs)} set`}: ${recoverCommand(path)}`;
/** Which of them are not given. */
const missingOf = (needs, raw) => needs.filter((name) => (raw[name]?.trim() ?? '') === '');
/** Input names as the variables of a command line. Names that are no input's are left out. */
const variablesOf = (names) => names.filter((name) => inputs/* INPUT_NAMES */.Qh.includes(name)).map((name) => `RELEASE_ACTION_${name.toUpperCase().replaceAll('-', '_')}`);
/** The same in a sentence. */
function variables(names) {
    const all = variablesOf(names);
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
const quoted = (path) => (/^[\w/.:@%+=,-]+$/.test(path) ? path : `'${path.replaceAll('\'', '\'\\\'\'')}'`);

;// CONCATENATED MODULE: ./src/run/journal.ts







/**
 * Opens the journal, and tells where it is before anything can happen.
 * @param plans the run only plans: it needs none
 * @throws Failure `journal-unwritable` where no folder takes it and the run is no rollback
 */
function begin(request, raw, plans, { host, id, log, secrets }, evidence) {
    const { mode, sha } = request;
    const needs = neededFor(request, raw);
    const warnings = [];
    const warn = (text) => {
        warnings.push(text);
        log.warning(text);
    };
    const journal = secretFree(keepJournal({
        name: `release-action-${mode}-${id}.journal`,
        folders: journalFolders(host.folder, host.env),
        isOptional: mode === 'rollback' || plans,
        onPlace(path, why) {
            if (why.length > 0)
                warn(`${why.join('; ')}; the journal is kept in ${path}`);
            host.keepJournal(path);
            log.info(`journal: ${path} (after a kill${byCommand(path, needs)})`);
        },
        onLost(why) {
            if (plans)
                return log.info(`no journal is kept: ${why.join('; ')}`);
            if (mode === 'rollback')
                warn(`NO JOURNAL IS KEPT (${why.join('; ')}): the rollback goes on, and where it is killed nobody can finish it but by hand`);
        },
    }), secrets);
    const { event, runUrl } = host.trigger;
    journal.append({
        kind: 'begin', at: systemClock.now(), mode, sha, startedBy: event, runUrl, evidenceFile: evidence, process: ownMark(), needs,
        images: 'images' in request ? request.images.map(({ name }) => name) : [],
    });
    return { journal, warnings };
}
/**
 * Publishes the report and ends the journal, which only a stranded run leaves behind: its bytes may be needed.
 * @param journal none where the fault was that none could be written
 */
function journal_close(report, journal, context, evidence) {
    const { path } = journal;
    const isStranded = report.outcome === 'stranded' && path !== undefined;
    const published = publish(isStranded ? withWayOut(report, path) : report, context, evidence);
    try {
        journal.append({ kind: 'end', at: systemClock.now(), outcome: report.outcome, reason: report.reason });
    }
    catch (fault) {
        // The report is out, and nothing is told twice: whoever finds the journal comes to the same end.
        if (isStranded)
            context.log.warning(`the journal ${path} could not be ended: ${wordsOf(fault)}`);
    }
    if (isStranded)
        return published;
    journal.remove();
    context.host.keepJournal('');
    return published;
}
/** What finishes a run that left something, before the commands for each tag: it looks first at what has happened since. */
const withWayOut = (report, path, next = 'Run this, on this machine; where it cannot be, the commands for each tag; then run again') => ({ ...report, journal: path, next, command: recoverCommand(path) });

// EXTERNAL MODULE: ./src/release/history/history.ts
var history_history = __webpack_require__(7498);
// EXTERNAL MODULE: ./src/smoke/builtin.ts
var builtin = __webpack_require__(2154);
;// CONCATENATED MODULE: ./src/run/own.ts




/**
 * Whether a journal is of a run with these inputs: its mode, registries, images and tags must be the run's own, since
 * what it says is carried out with the run's rights. A file that somebody laid in its place writes nothing.
 * @param isJob a job has all the inputs of its run; on a command line those count that are given
 * @returns what strays, in words
 */
function strayOf(entries, raw, isJob) {
    const isGiven = (name) => isJob || (raw[name]?.trim() ?? '') !== '';
    const own = (0,parse/* parseOwn */.yQ)(raw);
    if (!own.ok)
        return isJob ? 'the inputs of this step cannot be read' : undefined;
    const { images, targetTag, tenantUrlTemplate, smokeSuite, fleet, fleetCommand } = own.inputs;
    for (const entry of entries) {
        if (isJob && entry.kind === 'begin' && raw['mode']?.trim() !== entry.mode)
            return `it is of a ${entry.mode}`;
        if (entry.kind === 'fleet' && isGiven('tenant-url-template') && entry.urlTemplate !== tenantUrlTemplate)
            return 'its tenants are elsewhere';
        // What a command lists nobody knows without asking it.
        const addresses = entry.kind === 'fleet' || entry.kind === 'listed' ? Object.entries(entry.urls ?? {}) : [];
        const isListed = ([slug, url]) => fleet.some((one) => one.slug === slug && one.url === url);
        if ((isJob || isGiven('fleet')) && !fleetCommand && !addresses.every(isListed))
            return 'its tenants are elsewhere';
        if (entry.kind === 'smoke' && isGiven('smoke-suite') && !isSuite(entry.suite, smokeSuite))
            return `its suite is not ${smokeSuite}`;
        if (isGiven('target-tag')) {
            const tags = [targetTag, `${targetTag}-previous`, `${targetTag}-rolled-back`];
            const tag = entry.kind === 'plan' ? entry.moves.find((move) => !tags.includes(move.tag))?.tag : undefined;
            if (tag !== undefined)
                return `it would move the tag ${tag}`;
            if (entry.kind === 'history' && entry.update.tag !== (0,history_history/* historyTag */.DJ)(targetTag))
                return `its history is ${entry.update.tag}`;
        }
        const named = entry.kind === 'plan' ? entry.moves : entry.kind === 'history' ? entry.update.images : [];
        const strange = isGiven('images') ? named.find(({ image }) => !images.some((one) => (0,release_image/* sameImage */.G4)(one, image)))?.image : undefined;
        if (strange)
            return `it would write to ${strange.registry}/${strange.repository}, which is none of the images`;
    }
    return undefined;
}
/** A file may be gone or changed by now; a built-in suite is known. */
const isSuite = ({ name, text }, wanted) => name === wanted && ((0,builtin/* builtinSuite */._)(name) ?? text) === text;

;// CONCATENATED MODULE: ./src/run/secret-free-journal.ts
/** A journal that holds no secret: it stays on a disk, and what is recovered from it is printed. */
const secret_free_journal_secretFree = (journal, secrets) => Object.create(journal, { append: { value: (entry) => journal.append(withoutSecrets(entry, secrets)) } });
/** A kept value that is a secret is left out, and not masked: a clean-up would ask for `***`. Its look-ups find what was made. */
function withoutSecrets(entry, { clean }) {
    if (entry.kind !== 'answered')
        return clean(entry);
    const kept = Object.entries(entry.kept);
    const open = kept.filter(([, value]) => clean(value) === value);
    return { ...clean({ ...entry, kept: {} }), kept: Object.fromEntries(open), clear: entry.clear && open.length === kept.length };
}

;// CONCATENATED MODULE: ./src/run/suite-env.ts
/**
 * The values of the variables that a suite names, as `env.NAME`: each is masked, since nobody knows which is a secret.
 * @returns `absent`: the names that the environment does not have, or has empty
 */
function suiteEnv({ env: names }, { env, mask }) {
    const found = names.flatMap((name) => {
        const value = Object.hasOwn(env, name) ? env[name] : undefined;
        return value ? [[name, value]] : [];
    });
    for (const [, value] of found)
        mask(value);
    const had = new Set(found.map(([name]) => name));
    return { values: Object.fromEntries(found.map(([name, value]) => [`env.${name}`, value])), absent: names.filter((name) => !had.has(name)) };
}

;// CONCATENATED MODULE: ./src/run/tell-end.ts
/** Tells whom `notify` names how a run ended; where it names nobody, nothing of it is loaded. Never throws. */
async function tellEnd(report, raw, context, telling) {
    if (!raw['notify']?.trim())
        return;
    const { notify } = await __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 1749));
    await notify(report, raw, context, telling);
}

;// CONCATENATED MODULE: ./src/run/recover.ts




















/** Says what `finish` would do, and does nothing. */
async function planOf(path, raw, host, cancel) {
    const context = await reachable(raw, host);
    try {
        const { entries } = readJournal(path);
        const images = imagesOf(entries, context);
        return context.secrets.clean(await planRecovery(entries, registry(whole(parseLogins(raw)), images, true, context), { signal: cancel }));
    }
    finally {
        context.http.close();
    }
}
/** @throws Failure `bad-input` where nobody may be asked */
async function reachable(raw, host) {
    const context = await (0,run_context/* createContext */.q)(raw, host);
    if (context.networkFaults.length > 0)
        throw new failure/* Failure */.HR('bad-input', context.networkFaults.map(fault/* faultLine */.z9).join('; '));
    return context;
}
/**
 * Finishes a run that was killed or ended stranded, from its journal; does nothing where it ended by itself or lives.
 * @throws Error where the file is no journal of this user's, Failure `bad-input` where it is not of a run with these inputs
 */
async function finish(path, raw, host, cancel) {
    const isJob = !host.trigger.commandLine;
    const context = await reachable(raw, host);
    const { entries, isTorn } = (0,journal_read/* readJournal */.a)(path);
    const begin = entries.find((entry) => entry.kind === 'begin');
    const ended = entries.findLast((entry) => entry.kind === 'end');
    if (!begin)
        return { state: 'nothing' };
    const stray = strayOf(entries, raw, isJob);
    if (stray)
        throw new failure/* Failure */.HR('bad-input', `${path} is not the journal of a run with these inputs: ${stray}; nothing was written`);
    if (!ended && begin.process && isAlive(begin.process))
        return { state: 'lives' };
    const journal = secret_free_journal_secretFree(reopen(path, context), context.secrets);
    try {
        const finishMode = begin.mode === 'smoke' ? finishSmoke : begin.mode === 'deploy' ? finishDeploy : finishTags;
        const recovered = await finishMode({ entries, begin, raw, context, journal, cancel });
        if (recovered) {
            const finished = recover_close(recovered, { entries, begin, raw, context, journal, cancel }, isJob, isTorn);
            await tellEnd(finished.report, raw, context, { cancel });
            return finished;
        }
        tidy(journal, context);
        return { state: 'nothing' };
    }
    finally {
        recover_attempt(() => journal.close());
        context.http.close();
    }
}
/** A disk that is full by now keeps nobody from being put right. */
function reopen(path, { log }) {
    try {
        return reopenJournal(path);
    }
    catch (fault) {
        log.warning(`the journal ${path} cannot be added to (${publish_wordsOf(fault)}); it is finished all the same`);
        const idle = () => undefined;
        return { path, append: () => { throw fault; }, close: idle, remove: idle };
    }
}
const finishTags = (resumed) => (0,recover/* recover */.l)(resumed.entries, recoverPorts(resumed));
async function finishDeploy(resumed) {
    const { entries, raw, context } = resumed;
    const { recoverDeploy } = await __webpack_require__.e(/* import() */ 525).then(__webpack_require__.bind(__webpack_require__, 4525));
    const ports = { ...recoverPorts(resumed), tenants: tenants(context) };
    const recovered = await recoverDeploy(entries, ports);
    if (!recovered || !entries.some(({ kind }) => kind === 'smoke'))
        return recovered;
    const { cleanCanary } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(815), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 9576));
    const left = await cleanCanary(entries, whole((0,parse/* parseDeployCanary */.$u)(raw)).canaryToken, { ...ports, envOf: envOf(context) });
    const { report, isDone } = recovered;
    return { report: { ...report, warnings: [...report.warnings, ...left] }, isDone: isDone && left.length === 0 };
}
function recoverPorts({ entries, raw, context, journal, cancel }) {
    return { registry: adapters_registry(whole((0,parse/* parseLogins */.wI)(raw)), imagesOf(entries, context), false, context), clock: clock/* systemClock */.m, log: context.log, journal, cancel };
}
/** A password that is a word of an image's name does not tear it. */
function imagesOf(entries, { secrets }) {
    const { steps, update } = (0,tags_replay/* replay */.e)(entries);
    const images = [...steps.map(({ move }) => move), ...(update?.images ?? [])].map(({ image }) => image);
    for (const { name } of images)
        secrets.spare(name);
    return images;
}
async function finishSmoke({ entries, raw, context, journal, cancel }) {
    const { tenantUrls, tenantTokens, tenantOrgIds } = whole((0,parse/* parseCanaries */.SY)(raw));
    const known = tenantUrls.map((url, index) => ({ url, token: tenantTokens[index], orgId: tenantOrgIds[index] }));
    const { recoverSmoke } = await Promise.all(/* import() */[__webpack_require__.e(393), __webpack_require__.e(815), __webpack_require__.e(576)]).then(__webpack_require__.bind(__webpack_require__, 9576));
    return recoverSmoke(entries, known, { tenants: tenants(context), clock: clock/* systemClock */.m, log: context.log, journal, cancel, envOf: envOf(context), hide: context.secrets.hide });
}
const envOf = ({ host: { env }, secrets }) => (suite) => suiteEnv(suite, { env, mask: secrets.add }).values;
/** Publishes the report; the journal goes only when all of it is done (incident recover-loses-journal). */
function recover_close({ report, isDone }, resumed, isJob, isTorn) {
    const { begin, raw, context, journal } = resumed;
    const missing = isDone ? [] : missingOf(begin.needs ?? [], raw);
    const warnings = [
        ...(isTorn ? ['a line in the midst of the journal is torn; what it may have been about was looked at'] : []),
        ...(missing.length > 0 ? [`what the run was given and this was not: ${isJob ? missing.join(', ') : variables(missing)}`] : []),
    ];
    const told = { ...report, warnings: [...report.warnings, ...warnings] };
    const shown = isDone ? told : withWayOut(told, journal.path, nextStep(report, missing));
    const published = publish_publish(shown, context, evidencePlace(resumed, isJob));
    if (isDone)
        tidy(journal, context, report);
    else if (report.outcome === 'stranded')
        recover_attempt(() => journal.append({ kind: 'end', at: clock/* systemClock */.m.now(), outcome: report.outcome, reason: report.reason }));
    return { state: 'finished', report: published.report, isDone };
}
function nextStep({ outcome }, missing) {
    if (missing.length > 0)
        return `Set ${variables(missing)}, then run this`;
    return outcome === 'stranded' ? 'Run this once more; where it cannot be, the commands for each tag' : 'Mend what the warnings name, then run this once more';
}
/** Ends the journal and takes it away. */
function tidy(journal, { log, host }, report) {
    if (report)
        recover_attempt(() => journal.append({ kind: 'end', at: clock/* systemClock */.m.now(), outcome: report.outcome, reason: report.reason }));
    try {
        journal.remove();
    }
    catch (fault) {
        log.warning(`the journal ${journal.path} is finished and could not be removed: ${publish_wordsOf(fault)}`);
    }
    host.keepJournal('');
}
/** A job's evidence goes where its inputs say, whatever a file says that somebody may have laid there. */
function evidencePlace({ begin, raw, context: { host, id } }, isJob) {
    if (!isJob)
        return begin.evidenceFile;
    const given = raw['evidence-file']?.trim();
    const name = (0,external_node_path_.basename)(begin.evidenceFile);
    return (0,external_node_path_.resolve)(given || (0,external_node_path_.join)(host.folder, /^release-action-[0-9a-f]{8}\.json$/.test(name) ? name : `release-action-${id}.json`));
}
/** What `--dry-run` says; a word that is neither is no guess. */
const isDryRun = (raw) => whole(parseDryRun(raw)).dryRun;
function whole(part) {
    if (!part.ok)
        throw new failure/* Failure */.HR('bad-input', part.faults.map(fault/* faultLine */.z9).join('; '));
    return part.inputs;
}
function recover_attempt(act) {
    try {
        act();
    }
    catch {
        // Whoever finds the journal comes to the same end.
    }
}

// EXTERNAL MODULE: ./src/run/secrets.ts + 4 modules
var secrets = __webpack_require__(4223);
// EXTERNAL MODULE: ./src/run/way-out.ts
var way_out = __webpack_require__(391);
;// CONCATENATED MODULE: ./src/resume.ts










/** What the run was given, its config file's part as it was then. */
const jobInputs = (env) => merge([
    { source: 'variable', values: jobVariables(env) }, { source: 'input', values: stepInputs(env) },
    { source: 'input', values: savedInputs(env) },
]).raw;
/** Finishes a job's killed run in its place. */
async function resume(journal, env) {
    const event = readEvent(env);
    const host = runnerHost(env, event);
    const inputs = jobInputs(env);
    try {
        const finished = await finish(journal, inputs, host, stopSignal());
        if (finished.state === 'lives')
            host.log.warning(`the run of ${journal} is still under way: it is left alone`);
        process.exitCode = finished.state !== 'finished' || (finished.isDone && succeeded(finished.report.outcome)) ? 0 : 1;
    }
    catch (fault) {
        const log = (0,way_out/* guardedLog */.HA)(host.log, (0,secrets/* secretsIn */.V)(inputs, host.announceSecret));
        log.error(`the journal ${journal} was not finished: ${fault instanceof Error ? fault.message : String(fault)}`);
        process.exitCode = 1;
    }
}
/** Tells what a run that was asked to stop had no time to tell. */
async function tellLate(kept, env) {
    const inputs = jobInputs(env);
    const { notifyLate } = await __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 1749));
    await notifyLate(kept, inputs, runnerHost(env, readEvent(env)));
}


/***/ }),

/***/ 7068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createContext)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
;// CONCATENATED MODULE: ./src/adapters/tell-wait.ts
/** Milliseconds after which a person asks what is going on, and between two lines of it then. */
const [FIRST, NEXT] = [2_000, 10_000];
/** Says what is waited for where it takes its time: after 2 s, and then every 10 s. @param what in words, e.g. `ghcr.io` */
async function tellWait(what, work, { clock, log }) {
    const done = new AbortController();
    const began = clock.elapsed();
    const tell = async () => {
        for (let pause = FIRST;; pause = NEXT) {
            await clock.sleep(pause, done.signal);
            if (done.signal.aborted)
                return;
            log.progress(`waiting for ${what}, ${Math.round((clock.elapsed() - began) / 1_000)} s`);
        }
    };
    void tell();
    try {
        return await work;
    }
    finally {
        done.abort();
    }
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: ./src/release/address.ts
var address = __webpack_require__(9861);
;// CONCATENATED MODULE: ./src/adapters/http/lookup.ts

const LOOPBACK = [{ address: '127.0.0.1', family: 4 }, { address: '::1', family: 6 }];
/**
 * A name below `localhost` is this machine and is asked of no resolver (RFC 6761, 6.3): many do not know it, and one
 * that answers with another address would be spoken to in plain text. Every other name goes the system's way.
 */
const localLookup = (system) => (name, options, done) => {
    if (!(0,address/* isBelowLocalhost */.FN)(name))
        return system(name, options, done);
    const family = options.family === 6 || options.family === 'IPv6' ? 6 : options.family === 4 || options.family === 'IPv4' ? 4 : 0;
    const found = LOOPBACK.filter((one) => family === 0 || one.family === family);
    if (options.all)
        done(null, found);
    else
        done(null, found[0].address, found[0].family);
};

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./src/adapters/http/warm.ts

const nothing = () => undefined;
function end() {
    this.destroy();
}
/** Has an agent take a connection that stands ready before it opens one. @param options the agent's own */
function warmed(agent, options) {
    const ready = new Map();
    const connect = agent.createConnection.bind(agent);
    const leave = (place, socket) => void ready.set(place, (ready.get(place) ?? []).filter((one) => one !== socket));
    const take = (place) => {
        const socket = ready.get(place)?.find(({ destroyed, writable }) => !destroyed && writable);
        if (!socket)
            return undefined;
        leave(place, socket);
        // From here on a pause is an answer that takes its time.
        return socket.off('timeout', end).off('end', end).ref();
    };
    Object.assign(agent, {
        createConnection(...how) {
            const [{ host, port }] = how;
            return take(`${host}:${port}`) ?? connect(...how);
        },
    });
    return {
        warm({ hostname, port }, count) {
            const host = hostname.replace(/^\[|\]$/g, '');
            const place = `${host}:${port || 443}`;
            for (let one = 0; one < count; one += 1) {
                const to = { ...options, host, port: Number(port || 443), servername: (0,external_node_net_.isIP)(host) === 0 ? host : '' };
                const socket = connect(to);
                // It stays: between two listeners of node's own an error would end the process.
                socket.on('error', nothing);
                socket.on('timeout', end).on('end', end).once('close', () => leave(place, socket));
                socket.unref();
                ready.set(place, [...(ready.get(place) ?? []), socket]);
            }
        },
        close() {
            for (const socket of [...ready.values()].flat())
                socket.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./src/adapters/http/agents.ts



// An idle connection is given up before node's servers (5 s) do it: a write onto a dead one has an unknown outcome.
const KEPT = { keepAlive: true, timeout: 4_000 };
/** Beyond so many connections none is kept for later: a fleet is many hosts, and each would keep its own. */
const MOST_OPEN = 64;
/** As many as two images are asked about at once. */
const MOST_WARM = 8;
const LOOKUP = localLookup(external_node_dns_.lookup);
function createAgents({ proxies, secureContext } = {}) {
    const kept = new Map();
    const opening = new Set();
    const way = proxies && { proxies, opening };
    const how = (keeping) => ({ ...keeping, lookup: LOOKUP, ...(secureContext && { secureContext }) });
    // Of each of these one is rarely needed, and costs start-up time.
    async function https(keeping) {
        const wire = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23));
        return { wire, agent: way ? new (await __webpack_require__.e(/* import() */ 488).then(__webpack_require__.bind(__webpack_require__, 4488))).TunnelAgent(way, how(keeping)) : new wire.Agent(how(keeping)) };
    }
    async function http(keeping) {
        const wire = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
        return { wire, agent: way ? new (await __webpack_require__.e(/* import() */ 7).then(__webpack_require__.bind(__webpack_require__, 1007))).ForwardAgent(way, how(keeping)) : new wire.Agent(how(keeping)) };
    }
    let ready;
    const open = (protocol, keeping) => (protocol === 'https:' ? https(keeping) : http(keeping));
    return {
        kept(protocol) {
            const known = kept.get(protocol) ?? open(protocol, KEPT).then(({ wire, agent }) => ({ wire, agent: frugal(agent) }));
            // Whom a proxy stands before is not reached by opening a connection.
            if (!way && protocol === 'https:')
                ready ??= known.then(({ agent }) => warmed(agent, how(KEPT)));
            kept.set(protocol, known);
            return known;
        },
        fresh: (protocol) => open(protocol, { keepAlive: false }),
        // Every connection is opened with the options of its agent.
        straight: (protocol, onread) => (way ? undefined : open(protocol, { keepAlive: false, ...{ onread } })),
        async pair() {
            if (!way && !secureContext)
                return undefined;
            const [plain, secure] = await Promise.all([http(KEPT), https(KEPT)]);
            return { httpAgent: plain.agent, httpsAgent: secure.agent };
        },
        proxyOf: (url) => proxies?.of(url),
        warm(url, count) {
            if (way || url.protocol !== 'https:')
                return;
            void this.kept(url.protocol);
            void ready?.then((one) => one.warm(url, Math.min(count, MOST_WARM)));
        },
        close() {
            void ready?.then((one) => one.close());
            for (const attempt of opening)
                attempt.abort();
            for (const opened of kept.values())
                void opened.then(({ agent }) => agent.destroy());
        },
    };
}
/**
 * Node bounds idle connections by host alone. Here the oldest of them makes room for a new one, whosever it is: a
 * tenant that is asked twice in a row keeps its connection for it, and one that was asked before gives its own away.
 */
function frugal(agent) {
    const connect = agent.createConnection;
    const alive = (of) => Object.values(of).flatMap((sockets = []) => sockets.filter(({ destroyed }) => !destroyed));
    return Object.assign(agent, {
        createConnection(...how) {
            const idle = alive(agent.freeSockets);
            const tooMany = idle.length + alive(agent.sockets).length + 1 - MOST_OPEN;
            for (const socket of idle.slice(0, Math.max(0, tooMany)))
                socket.destroy();
            return connect.apply(agent, how);
        },
    });
}

// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/adapters/http/address.ts
var http_address = __webpack_require__(4717);
;// CONCATENATED MODULE: ./src/adapters/http/decode.ts
const MIB = 1024 * 1024;
/** e.g. `1 MiB`. */
const sizeOf = (bytes) => (bytes % MIB === 0 ? `${bytes / MIB} MiB` : `${bytes} bytes`);
/** An answer whose coding is known and whose bytes are not of it, or of which there is more than was allowed for. */
class CodingFault extends Error {
}
/** As `Content-Encoding` names them (RFC 9110, 8.4.1), in the order in which they were applied. */
function codings(header) {
    return (header ?? '').toLowerCase().split(',').map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
}
/**
 * Undoes a coding that nobody asked for: proxies and storages send one against `Accept-Encoding` (incident
 * encoded-answer). What the bytes are worth, a digest or a parser has to say.
 * @param most bytes that it may become; more is a fault, before it is unpacked
 * @returns the same bytes where there is no coding
 * @throws CodingFault
 */
async function decode(body, header, most) {
    const names = codings(header);
    // A HEAD, a 204 and a 304 name the coding that a body would have.
    if (names.length === 0 || body.length === 0)
        return body;
    if (names.length > 2)
        throw new CodingFault('the answer came encoded more than twice');
    const unpack = await unpacker();
    return names.reduceRight(async (bytes, name) => unpack(await bytes, name, most), Promise.resolve(body));
}
/** Rarely needed, so loaded only then: every command here is short. */
async function unpacker() {
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    return (bytes, name, most) => {
        const limit = { maxOutputLength: most };
        try {
            if (name === 'gzip' || name === 'x-gzip')
                return isGzip(bytes) ? zlib.gunzipSync(bytes, limit) : bytes;
            if (name === 'deflate')
                return isZlib(bytes) ? zlib.inflateSync(bytes, limit) : zlib.inflateRawSync(bytes, limit);
            if (name === 'br')
                return zlib.brotliDecompressSync(bytes, limit);
        }
        catch (cause) {
            const isLong = cause instanceof RangeError || cause.code === 'ERR_BUFFER_TOO_LARGE';
            throw new CodingFault(isLong ? `answers more than ${sizeOf(most)}` : `the answer is not the ${name} that it says it is`);
        }
        throw new CodingFault('the answer came encoded in a way that was not asked for and is not known');
    };
}
/** A proxy that unpacked an answer may have left the header as it was. */
const isGzip = (bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b;
/** RFC 9110 means zlib's format, and some servers send the bare one (RFC 1950, 2.2). */
const isZlib = (bytes) => (bytes[0] & 0x0f) === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0;
/** The pieces of a body without the coding that its header names, one after the other. @throws CodingFault */
async function unpacking(body, header) {
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
    const kinds = { gzip: zlib.createGunzip, 'x-gzip': zlib.createGunzip, deflate: zlib.createInflate, br: zlib.createBrotliDecompress };
    const names = codings(header);
    const make = kinds[names[0] ?? ''];
    if (names.length > 1 || !make)
        throw new CodingFault('the answer came encoded in a way that was not asked for and is not known');
    const unpacked = make();
    body.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
    return unpacked;
}

// EXTERNAL MODULE: ./src/adapters/http/faults.ts
var faults = __webpack_require__(56);
;// CONCATENATED MODULE: ./src/adapters/http/feed.ts
/** Sends a body, and never has more than one piece of it under way. `put` rejects once nobody takes any more. */
function feed(request, { length, pour }, alive) {
    let sent = 0;
    let stop;
    request.once('close', () => stop?.(new Error('nobody takes any more')));
    const put = (piece) => new Promise((resolve, reject) => {
        if (request.destroyed)
            return reject(new Error('nobody takes any more'));
        if (piece.length === 0)
            return resolve();
        stop = reject;
        request.write(piece, (error) => {
            stop = undefined;
            if (error)
                return reject(error);
            alive();
            sent += piece.length;
            resolve();
        });
    });
    return { done: pour(put).then(() => void request.end()), isSent: () => sent === length };
}

;// CONCATENATED MODULE: ./src/adapters/http/incoming.ts

/** As node's parser brings it. */
function incoming(response, alive) {
    const { statusCode = 0, headers } = response;
    const length = headers['content-length'];
    const coding = headers['content-encoding'];
    return {
        status: statusCode, headers, length: length === undefined ? undefined : Number(length), isEncoded: !['', 'identity'].includes((coding ?? '').trim().toLowerCase()),
        async each(take, { unpacked } = { unpacked: false }) {
            const pieces = unpacked ? await unpacking(response, coding) : response;
            for await (const piece of pieces) {
                alive();
                await take(piece);
            }
            if (!response.complete)
                throw new Error('incomplete');
        },
    };
}

// EXTERNAL MODULE: ./src/adapters/http/on-abort.ts
var on_abort = __webpack_require__(6435);
;// CONCATENATED MODULE: ./src/adapters/http/exchange.ts







/**
 * One request, one answer, in one attempt.
 * @throws Failure `transient` on a broken connection, a body cut short, a time-out or a cancel, and `unsent` where that
 * was before the connection stood; else where the body is above `maxBytes`, cannot be decoded, or TLS is refused
 */
function exchange(wire, agent, ask) {
    return new Promise((resolve, reject) => {
        const url = new URL(ask.url);
        url.username = url.password = ''; // node would make a login of it
        const at = { method: ask.method, url: (0,http_address/* spoken */.vg)(url) };
        const broken = (what, more = {}) => new failure/* Failure */.HR(ask.reason, `${ask.method} ${at.url}: ${what}`, { ...at, transient: true, unsent: !connected, ...more });
        let connected = false;
        // Node tells the length of a PUT's or a POST's body by itself, and of a DELETE's not.
        const length = ask.body === undefined ? undefined : { 'content-length': isStreamed(ask.body) ? ask.body.length : Buffer.byteLength(ask.body) };
        const request = wire.request(url, { method: ask.method, headers: { ...ask.headers, ...length }, agent });
        const through = ask.proxy ? `, through the proxy ${ask.proxy.host} (${ask.proxy.variable})` : '';
        const deadline = setTimeout(() => fail(broken(`no whole answer within ${ask.timeoutMs / 1000} s${through}`, { hint: `see whether ${url.host} answers at all, then run this again` })), ask.timeoutMs);
        let isOver = false;
        // A timer that was cleared would run again.
        const alive = () => void (isOver || deadline.refresh());
        const stop = () => fail(broken(ask.signal ? (0,on_abort/* whyStopped */.k)(ask.signal) : 'cancelled'));
        const letGo = (0,on_abort/* onAbort */.u)(ask.signal, stop);
        let feeding = undefined;
        /** As it comes, with each piece a sign of life. */
        function bodyOf(response) {
            const plain = incoming(response, alive);
            return ask.straight?.body(response, plain, alive) ?? plain;
        }
        function release() {
            isOver = true;
            clearTimeout(deadline);
            letGo();
        }
        function fail(failure) {
            release();
            reject(failure);
            request.destroy();
        }
        request.on('error', (error) => {
            const { what, hint, transient } = (0,faults/* faultOf */.K)(error);
            fail(broken(what, { hint, transient, cause: error }));
        });
        // One that was kept alive counts as sent even where it proves dead: nobody can tell what the other side has read.
        request.on('socket', (socket) => {
            // Inside of a tunnel the connection stands already, and TLS does not.
            if (!socket.connecting && !isShakingHands(socket))
                connected = true;
            else
                socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => { connected = true; });
        });
        request.on('response', (response) => {
            const sink = response.statusCode === 200 || response.statusCode === 206 ? ask.sink : undefined;
            const whole = sink ? sink(bodyOf(response)).then(() => leave(response)) : collect(response, ask.maxBytes);
            whole
                .then((bodies) => {
                const { statusCode: status = 0 } = response;
                // A refusal may come before the last byte is sent, and then nobody takes the others. A yes may not.
                if (feeding && !feeding.isSent()) {
                    if (status < 300)
                        return fail(broken(`answered ${status} before all of it was sent`));
                    request.destroy();
                }
                release();
                resolve({ status, headers: response.headers, ...bodies, url: ask.url });
            })
                .catch((refusal) => {
                // What became of the other end is told by whoever took it.
                if (refusal instanceof failure/* Failure */.HR)
                    return fail(refusal);
                if (!(refusal instanceof Refusal || refusal instanceof CodingFault))
                    return fail(broken(`the answer was cut short${through}`, { cause: refusal }));
                fail(new failure/* Failure */.HR(ask.reason, `${ask.method} ${at.url}: ${refusal.message}`, { ...at, answered: true, status: response.statusCode }));
            });
        });
        if (ask.signal?.aborted)
            return stop();
        if (!isStreamed(ask.body))
            return void request.end(ask.body);
        feeding = feed(request, ask.body, alive);
        feeding.done.catch((thrown) => fail(thrown instanceof failure/* Failure */.HR ? thrown : broken('what was to be sent broke off', { cause: thrown })));
    });
}
const isShakingHands = (socket) => socket.secureConnecting === true;
/** What is not wanted to its end is not kept alive for it. */
function leave(response) {
    if (!response.complete)
        response.destroy();
    return { body: Buffer.alloc(0) };
}
const isStreamed = (body) => typeof body === 'object' && 'pour' in body;
/** An answer that arrived and is not wanted: another try would bring the same. */
class Refusal extends Error {
}
async function collect(response, maxBytes) {
    const chunks = [];
    let length = 0;
    for await (const chunk of response) {
        length += chunk.length;
        if (length > maxBytes)
            throw new Refusal(`answers more than ${sizeOf(maxBytes)}`);
        chunks.push(chunk);
    }
    if (!response.complete)
        throw new Error('incomplete');
    const came = Buffer.concat(chunks, length);
    const body = await decode(came, response.headers['content-encoding'], maxBytes);
    return body === came ? { body } : { body, encoded: came };
}

// EXTERNAL MODULE: ./src/adapters/http/trouble.ts
var trouble = __webpack_require__(5834);
;// CONCATENATED MODULE: ./src/adapters/http/retry.ts


/** Milliseconds before the second and the third try, where the other side names none. */
const BACKOFF_MS = [300, 1_000];
const TRIES = BACKOFF_MS.length + 1;
/** The longest `Retry-After` that is waited for. */
const PATIENCE_MS = 10_000;
/** What went wrong with a try and may go right with another, in words; nothing where another try is of no use. */
function retry_trouble(result) {
    if (!(result instanceof failure/* Failure */.HR))
        return (0,trouble/* troubleOf */.LH)(result);
    return result.transient ? result.message.slice(result.message.indexOf(': ') + 2) : undefined;
}
/**
 * Tries a read again on trouble that passes alone (release/passing): at most 3 tries, each told in the log.
 * @returns the last answer, whatever its status
 * @throws Failure of the last try
 */
async function withRetries(attempt, how) {
    let first;
    for (let tried = 1;; tried++) {
        const began = how.clock.elapsed();
        const result = await attempt().catch((thrown) => {
            if (thrown instanceof failure/* Failure */.HR)
                return thrown;
            throw thrown;
        });
        if (result instanceof failure/* Failure */.HR && !how.signal?.aborted)
            first ??= result;
        const what = how.signal?.aborted ? undefined : retry_trouble(result);
        const wait = what === undefined ? undefined : pause(what, result, tried, how);
        if (wait !== undefined) {
            how.onTrouble?.(began);
            await how.clock.sleep(wait, how.signal);
            if (!how.signal?.aborted)
                continue;
        }
        // What was wrong is told, and not that there was no time for another try.
        if (result instanceof failure/* Failure */.HR)
            throw (how.signal?.aborted && first) || result;
        return result;
    }
}
/** How many milliseconds to wait before the next try, told in the log; nothing where there is to be none. */
function pause(what, result, tried, how) {
    const { tries = TRIES } = how;
    if (tried >= tries)
        return undefined;
    const asked = result.retryAfter;
    if (asked !== undefined && asked > PATIENCE_MS) {
        how.log.info(`${how.host}: ${what}, asks to wait ${seconds(asked)}: not tried again`);
        return undefined;
    }
    const wait = asked ?? BACKOFF_MS[tried - 1];
    how.log.info(`${how.host}: ${what}, trying again in ${seconds(wait)} (${tried + 1} of ${tries})`);
    return wait;
}
const seconds = (milliseconds) => `${Math.round(milliseconds / 100) / 10} s`;

;// CONCATENATED MODULE: ./src/adapters/http/client.ts





/** A client whose connections are kept alive until `close`. */
function createHttp({ clock, log, tellsWaits = false, userAgent = 'release-action', agents = createAgents() }) {
    return {
        async request({ retry, tries, onTrouble, timeoutMs = 10_000, reason = 'registry-unavailable', fresh = false, isLong = false, ...rest }) {
            const url = new URL(rest.url);
            const straight = isLong ? new (await __webpack_require__.e(/* import() */ 379).then(__webpack_require__.bind(__webpack_require__, 3379))).Straight() : undefined;
            const past = straight && agents.straight(url.protocol, straight.onread);
            const { wire, agent } = await (past ?? (fresh ? agents.fresh(url.protocol) : agents.kept(url.protocol)));
            const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity', ...rest.headers };
            const proxy = agents.proxyOf(url);
            const attempt = async () => {
                const answering = exchange(wire, agent, { ...rest, headers, timeoutMs, reason, proxy, straight: past && straight });
                const answer = await (tellsWaits ? tellWait(url.host, answering, { clock, log }) : answering);
                return { ...answer, retryAfter: (0,trouble/* retryAfter */.P9)(answer.headers, clock.now()) };
            };
            return retry ? withRetries(attempt, { host: url.host, clock, log, signal: rest.signal, onTrouble, tries }) : attempt();
        },
        warm: (address, count) => agents.warm(new URL(address), count),
        close: agents.close,
    };
}

;// CONCATENATED MODULE: ./src/run/network.ts

/** Reads the variables of proxies and `ca-file`. Nothing of either is loaded where none is set. @param mask told of every login */
async function connections(raw, env, mask) {
    const read = await proxiesOf(env);
    for (const secret of read?.secrets ?? [])
        mask(secret);
    const { secureContext, fault } = await trustOf(raw['ca-file']?.trim(), env);
    const faults = read?.faults.map(({ variable, ...rest }) => ({ input: variable, ...rest })) ?? [];
    return {
        agents: createAgents({ proxies: read?.proxies, secureContext }),
        faults: fault ? [...faults, fault] : faults,
        warnings: read?.warnings ?? [],
    };
}
const VARIABLES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
async function proxiesOf(env) {
    if (!VARIABLES.some((name) => env[name]?.trim()))
        return undefined;
    const { readProxies } = await __webpack_require__.e(/* import() */ 599).then(__webpack_require__.bind(__webpack_require__, 7599));
    return readProxies(env);
}
async function trustOf(path, env) {
    if (!path)
        return {};
    const { trusting } = await __webpack_require__.e(/* import() */ 853).then(__webpack_require__.bind(__webpack_require__, 6853));
    try {
        return { secureContext: trusting(path, env) };
    }
    catch (fault) {
        return { fault: { input: 'ca-file', given: path, expected: `a file with certificates in PEM: ${fault.message}` } };
    }
}

// EXTERNAL MODULE: ./src/run/secrets.ts + 4 modules
var run_secrets = __webpack_require__(4223);
// EXTERNAL MODULE: ./src/run/way-out.ts
var way_out = __webpack_require__(391);
;// CONCATENATED MODULE: ./src/run/context.ts






/**
 * Masks every secret before anything else is done with the inputs.
 * @param more secrets that stand where none belongs
 */
async function createContext(raw, open, more = []) {
    const secrets = (0,run_secrets/* secretsIn */.V)(raw, open.announceSecret, open.trigger);
    for (const secret of more)
        secrets.add(secret);
    const host = (0,way_out/* guarded */.Nj)(open, secrets);
    const { agents, faults: networkFaults, warnings } = await connections(raw, host.env, secrets.add);
    for (const warning of warnings)
        host.log.warning(warning);
    const http = createHttp({ clock: clock/* systemClock */.m, log: host.log, tellsWaits: host.tellsWaits, agents });
    return { host, http, agents, networkFaults, log: host.log, secrets, id: (0,external_node_crypto_.randomBytes)(4).toString('hex') };
}


/***/ }),

/***/ 4223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ secretsIn)
});

// EXTERNAL MODULE: ./src/report/safe.ts
var safe = __webpack_require__(9369);
;// CONCATENATED MODULE: ./src/adapters/secrets/forms.ts

/** A shorter one would blank half of every text. */
const SHORTEST = 4;
/** A lone half of a pair is no character, and encodes as none. */
const wellFormed = (text) => Buffer.from(text).toString();
const json = (text) => JSON.stringify(text).slice(1, -1);
const forms_escape = (characters, by) => (text) => text.replace(characters, by);
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
const unicode = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const url = (text) => encodeURIComponent(wellFormed(text));
/** RFC 3986 reserves these as well. */
const strictUrl = (text) => url(text).replace(/[!'()*]/g, percent);
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const named = forms_escape(/[&<>"]/g, (character) => NAMED[character]);
const quoted = (text) => text.replaceAll("'", "'\\''");
/** How a secret is written where it is quoted, escaped or carried. */
const FORMS = [
    safe/* harmless */.I,
    // JSON, as Node, Go, PHP and Python (ASCII alone) write it.
    json,
    (text) => json(text).replace(/[<>&]/g, unicode),
    (text) => json(text).replaceAll('/', '\\/'),
    (text) => json(text).replace(/[^\0-~]/g, unicode),
    // URLs and forms.
    url,
    strictUrl,
    (text) => strictUrl(text).replaceAll('%20', '+'),
    (text) => strictUrl(text).replace(/%../g, (code) => code.toLowerCase()),
    (text) => encodeURI(wellFormed(text)),
    // HTML and XML.
    (text) => named(text).replaceAll("'", '&apos;'),
    (text) => named(text).replaceAll("'", '&#39;'),
    named,
    forms_escape(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`),
    forms_escape(/[&<>"'`]/g, (character) => `&#x${character.charCodeAt(0).toString(16)};`),
    // Shells, and YAML's single quotes.
    quoted,
    (text) => text.replaceAll("'", "''"),
    forms_escape(/["\\$`]/g, (character) => `\\${character}`),
    forms_escape(/[^\w@%+=:,./-]/g, (character) => `\\${character}`),
    // Markdown: a table's cell, text, and a code span as the summary writes it.
    (text) => text.replaceAll('|', '\\|'),
    (text) => text.replaceAll('|', '&#124;'),
    forms_escape(/[!-/:-@[-`{-~]/g, (character) => `\\${character}`),
    forms_escape(/[`|]/g, (character) => `\`&#${character.charCodeAt(0)};\``),
    // A runner's commands.
    forms_escape(/[%\r\n]/g, percent),
    forms_escape(/[%\r\n:,]/g, percent),
];
/**
 * A secret, and all that it may look like on its way: whole, line by line, escaped for every place that text goes to,
 * and as a part of something in base64, wherever it begins in it. None is shorter than 4 characters.
 */
function formsOf(secret) {
    const texts = unique([secret, secret.trim(), ...secret.split(/\r\n|\r|\n/).map((line) => line.trim())]);
    return unique([...texts, ...texts.flatMap((text) => FORMS.map((form) => form(text))), ...texts.flatMap(inBase64)]);
}
/** Forms of forms, as a request to repeat by hand carries them: JSON in a shell's quotes, JSON in JSON. */
const formsOfForms = (forms) => unique(forms.flatMap((text) => [json(text), quoted(text)]));
const unique = (texts) => [...new Set(texts)].filter((text) => text.length >= SHORTEST);
/** As base64 writes it alone, and the characters that are its own where other bytes stand before and behind it. */
function inBase64(text) {
    if (text.length < SHORTEST)
        return [];
    const alone = Buffer.from(text).toString('base64');
    const within = [0, 1, 2].map((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
        const first = Math.ceil((before * 8) / 6);
        return bytes.toString('base64').slice(first, Math.floor((bytes.length * 8) / 6));
    });
    return [alone, ...within].flatMap((found) => [found, found.replaceAll('+', '-').replaceAll('/', '_')]);
}

;// CONCATENATED MODULE: ./src/adapters/secrets/shelf.ts
/** Literals with the same beginning, in their order, so that one is found by halving. */
class Shelf {
    literals = [];
    /** Of each literal the place of the longest other one that it begins with; -1 where there is none. */
    shorter = [];
    isSorted = true;
    add(literal) {
        this.literals.push(literal);
        this.isSorted = false;
    }
    /** How long the longest literal is that stands there whole; 0 where none does. */
    whole(text, from) {
        // Whatever a text begins with stands before it in the order, and what stands between the two begins with it as well.
        for (let at = this.lastUpTo(text, from); at >= 0; at = this.shorter[at]) {
            const literal = this.literals[at];
            if (text.startsWith(literal, from))
                return literal.length;
        }
        return 0;
    }
    /** How many characters the text shares with the beginning of a literal, at most, and how long that one is. */
    nearest(text, from) {
        const at = this.lastUpTo(text, from);
        const [below, above] = [at, at + 1].map((place) => this.literals[place] ?? '');
        const [a, b] = [shares(below, text, from), shares(above, text, from)];
        return a > b ? { shared: a, of: below.length } : { shared: b, of: above.length };
    }
    /** The place of the last literal that is not behind the text; -1 where all are. */
    lastUpTo(text, from) {
        if (!this.isSorted)
            this.sort();
        let [low, high] = [-1, this.literals.length - 1];
        while (low < high) {
            const middle = Math.ceil((low + high) / 2);
            if (isBehind(this.literals[middle], text, from))
                high = middle - 1;
            else
                low = middle;
        }
        return low;
    }
    sort() {
        this.literals.sort((a, b) => (a < b ? -1 : 1));
        const open = [];
        this.shorter = this.literals.map((literal, at) => {
            while (open.length > 0 && !literal.startsWith(this.literals[open.at(-1)]))
                open.pop();
            const found = open.at(-1) ?? -1;
            open.push(at);
            return found;
        });
        this.isSorted = true;
    }
}
function shares(literal, text, from) {
    let length = 0;
    while (length < literal.length && literal.charCodeAt(length) === text.charCodeAt(from + length))
        length++;
    return length;
}
/** Whether a literal stands behind a text in the order of their characters. */
function isBehind(literal, text, from) {
    const same = shares(literal, text, from);
    if (same === literal.length)
        return false;
    const other = text.charCodeAt(from + same);
    return Number.isNaN(other) || literal.charCodeAt(same) > other;
}

;// CONCATENATED MODULE: ./src/adapters/secrets/literals.ts

/** Literals are looked up by their first characters. */
const HEAD = 4;
const SLOTS = 1 << 16;
/** What marks a text that was cut. */
const CUT = /…|\.\.\./y;
/** A beginning that is so long, in characters, gives a literal away, wherever it ends. */
const TELLING = 8;
const MOST_OF = 3 / 4;
/** Many literals of at least 4 characters, found in one pass over a text, however many there are. */
class Literals {
    byHead = new Map();
    /** Whether any literal begins with characters of this hash: of most places in a text nothing more is asked. */
    heads = new Uint8Array(SLOTS);
    add(literal) {
        const head = literal.slice(0, HEAD);
        const shelf = this.byHead.get(head) ?? new Shelf();
        this.byHead.set(head, shelf);
        shelf.add(literal);
        this.heads[hash(literal, 0)] = 1;
    }
    get isEmpty() {
        return this.byHead.size === 0;
    }
    /** Every place where one stands, in the order of their beginnings; they may overlap. Of each beginning the longest. */
    find(text) {
        return this.scan(text, (shelf, from) => shelf.whole(text, from));
    }
    /** As `find`, and where one was cut: its beginning before a mark of a cut or at the text's end, or most of it. */
    findTorn(text) {
        return this.scan(text, (shelf, from) => Math.max(shelf.whole(text, from), tornLength(shelf, text, from)));
    }
    scan(text, lengthAt) {
        const found = [];
        for (let from = 0; from + HEAD <= text.length; from++) {
            if (this.heads[hash(text, from)] === 0)
                continue;
            const shelf = this.byHead.get(text.slice(from, from + HEAD));
            const length = shelf ? lengthAt(shelf, from) : 0;
            if (length > 0)
                found.push({ from, to: from + length });
        }
        return found;
    }
}
const hash = (text, at) => (((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) * 31 + text.charCodeAt(at + 3)) & (SLOTS - 1);
function tornLength(shelf, text, from) {
    const { shared, of } = shelf.nearest(text, from);
    CUT.lastIndex = from + shared;
    if (CUT.test(text))
        return shared;
    const tells = shared >= TELLING && (shared >= of * MOST_OF || from + shared === text.length);
    return tells ? shared : 0;
}
/** Spans that touch, as one. @param spans in any order */
function joined(spans) {
    const all = [];
    for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
        const last = all.at(-1);
        if (last && from <= last.to)
            last.to = Math.max(last.to, to);
        else
            all.push({ from, to });
    }
    return all;
}

;// CONCATENATED MODULE: ./src/adapters/secrets.ts



const MASK = '***';
/** Whether a text shows other characters than it holds. */
const HIDES = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const DIGEST = /sha256:[0-9a-f]{64}/g;
/** Fields that hold words of ours alone: a password that is one of them says nothing there, and a script goes by them. */
const WORDS = new Set(['mode', 'outcome', 'reason', 'state', 'mediaType', 'schema', 'kind', 'purpose', 'op']);
/** Words of ours in a field that else holds a sentence. */
const VERDICTS = new Set(['passed', 'held', 'warned', 'off', 'pass', 'fail', 'inconclusive', 'skipped']);
/** Fields that name something: masked where they are a secret, and left whole where one is a part of the name. */
const NAMES = new Set([
    'sha', 'shortSha', 'commit', 'commitBefore', 'image', 'registry', 'repository', 'tag', 'source', 'before', 'wanted', 'after',
    'digest', 'tenant', 'slug', 'slugs', 'stragglers', 'url', 'urlTemplate', 'runUrl', 'journal', 'evidenceFile',
]);
/** A manifest's own bytes: put back changed they were another build. */
const BYTES = new Set(['bytes']);
/**
 * Every secret of a run and the forms it takes on the way. Whatever leaves the process goes through `clean` as data,
 * before anything of it is cut or escaped, and through `redact` once it is written.
 */
class Secrets {
    announce;
    known = new Set();
    told = new Set();
    literals = new Literals();
    names = new Literals();
    /** @param announce tells the runner, which masks it in the job's log; called before the secret is used */
    constructor(announce) {
        this.announce = announce;
    }
    add = (secret) => {
        const forms = formsOf(secret).filter((form) => !this.told.has(form));
        for (const form of forms) {
            this.told.add(form);
            this.announce(form);
        }
        for (const form of [...forms, ...formsOfForms(forms)])
            this.know(form);
    };
    /** As `add`, of what a stranger calls a secret: a runner, which would mask it in all that a job says, is not told. */
    hide = (secret) => {
        for (const form of formsOf(secret))
            this.know(form);
    };
    /**
     * Names what everybody may know, such as an image: a secret that is a word of it is left there, or every command and
     * every output that names it would be of no use.
     */
    spare = (name) => {
        if (name.length > 4)
            this.names.add(name);
    };
    /** A text without secrets: wherever they overlap, whatever shows nothing between their characters, and where they were cut. */
    redact = (text) => {
        if (this.literals.isEmpty)
            return text;
        const found = [...this.literals.findTorn(text), ...(HIDES.test(text) ? this.hidden(text) : [])];
        if (found.length === 0)
            return text;
        const names = joined([...this.names.find(text), ...digestsIn(text)]);
        let clean = '';
        let done = 0;
        for (const { from, to } of joined(found.filter((span) => !isPartOfOne(span, names)))) {
            clean += text.slice(done, from) + MASK;
            done = to;
        }
        return clean + text.slice(done);
    };
    /** Data of any shape without secrets; what a script goes by stays what it is. */
    clean = (data) => this.cleaned(data, '');
    know(form) {
        if (this.known.has(form))
            return;
        this.known.add(form);
        this.literals.add(form);
    }
    hidden(text) {
        const sight = (0,safe/* sightOf */.p)(text);
        return this.literals.findTorn(sight.text).map(({ from, to }) => ({ from: sight.at(from), to: sight.at(to - 1) + 1 }));
    }
    cleaned(value, field) {
        if (typeof value === 'string')
            return this.cleanedText(value, field);
        if (Array.isArray(value))
            return value.map((item) => this.cleaned(item, field));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.cleaned(item, key)]));
    }
    cleanedText(text, field) {
        if (WORDS.has(field) || BYTES.has(field) || (field === 'verdict' && VERDICTS.has(text)))
            return text;
        if (!NAMES.has(field))
            return this.redact(text);
        return this.known.has(text) ? MASK : text;
    }
}
const digestsIn = (text) => [...text.matchAll(DIGEST)].map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
/** @param names none of which touch, in their order */
function isPartOfOne({ from, to }, names) {
    let [low, high] = [0, names.length - 1];
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (names[middle].from <= from)
            low = middle;
        else
            high = middle - 1;
    }
    const name = names[low];
    return name !== undefined && name.from <= from && to <= name.to && to - from < name.to - name.from;
}

// EXTERNAL MODULE: ./src/request/inputs.ts
var inputs = __webpack_require__(4332);
// EXTERNAL MODULE: ./src/request/kinds.ts + 4 modules
var kinds = __webpack_require__(5706);
// EXTERNAL MODULE: ./src/request/registry-auth.ts
var registry_auth = __webpack_require__(2085);
;// CONCATENATED MODULE: ./src/run/secrets.ts




/** What the inputs hold that nobody may see, known before anything else is done with them; and what everybody may see. */
function secretsIn(raw, announce, trigger) {
    const secrets = new Secrets(announce);
    for (const name of inputs/* INPUT_NAMES */.Qh) {
        const { secret } = inputs/* INPUTS */.mc[name];
        if (secret)
            for (const part of secretParts(name, raw[name] ?? ''))
                secrets.add(part);
    }
    for (const name of openNames(raw, trigger))
        secrets.spare(name);
    return secrets;
}
/**
 * A secret input may be a list, each item a secret of its own. A password is one secret, whatever words it is made of,
 * and so is the login as `Authorization: Basic` has it; host and user are none.
 */
function secretParts(name, text) {
    // A webhook's address is known to whoever knows its path.
    if (name === 'notify')
        return [text, ...(0,kinds/* items */.ld)(text), ...(0,kinds/* items */.ld)(text).flatMap(pathOf)];
    if (name !== 'registry-auth')
        return [text, ...(0,kinds/* items */.ld)(text)];
    const logins = (0,registry_auth/* readAuthLines */.k)(text.trim());
    const lines = text.trim().split('\n');
    return logins.flatMap(({ login, line }) => (login
        ? [login.password, Buffer.from(`${login.user}:${login.password}`).toString('base64')]
        // What is no login hides nobody knows what, and nobody knows where.
        : [lines[line - 1] ?? '']));
}
function pathOf(address) {
    if (!URL.canParse(address))
        return [];
    const { pathname, search } = new URL(address);
    return pathname.length > 8 ? [pathname + search, pathname] : [];
}
/** The names that the user gave in the open: a password that is a word of one must not tear it. */
function openNames(raw, trigger) {
    const { repository = '', runUrl = '' } = trigger ?? {};
    return [...(0,kinds/* items */.ld)(raw['images'] ?? ''), ...(0,kinds/* items */.ld)(raw['tenant-urls'] ?? ''), repository, runUrl];
}


/***/ }),

/***/ 391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ guardedLog),
/* harmony export */   Nj: () => (/* binding */ guarded)
/* harmony export */ });
/* unused harmony export guardedOut */
/**
 * The host as a run knows it: nothing gets out of it with a secret in it. Reports and answers are redacted as data
 * before they are written down (`Secrets.clean`); here once more, as they are written.
 */
const guarded = (host, secrets) => ({
    ...host,
    log: guardedLog(host.log, secrets),
    ask: host.ask && ((lines, signal) => host.ask(lines.map(secrets.redact), signal)),
    publish: (publication) => host.publish(guardedPublication(publication, secrets)),
});
/** A log that holds no secret. */
const guardedLog = (log, { redact }) => ({
    info: (line) => log.info(redact(line)),
    progress: (line) => log.progress(redact(line)),
    notice: (line) => log.notice(redact(line)),
    warning: (line) => log.warning(redact(line)),
    error: (line) => log.error(redact(line)),
    group: (title) => log.group(redact(title)),
    endGroup: () => log.endGroup(),
    over: () => log.over?.(),
});
/** A stream that holds no secret. */
const guardedOut = (out, { redact }) => ({ write: (text) => out.write(redact(String(text))) });
/**
 * What is read by people is searched once more. Outputs and evidence are read by scripts: they are data that holds no
 * secret already, and a password that is the name of a field would tear them.
 */
const guardedPublication = ({ summary, text, ...rest }, { redact }) => ({ ...rest, summary: redact(summary), text: text.map(redact) });


/***/ }),

/***/ 2154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ builtinSuite)
/* harmony export */ });
/* unused harmony export BUILTIN_SUITES */
const SCHEMA = 'https://raw.githubusercontent.com/molecule-ai/release-action/v1/docs/suite.schema.json';
const CANARY = `# yaml-language-server: $schema=${SCHEMA}
#
# The five checks that a build passes on every canary before :latest moves onto it.
# One line is one check: its name, the request, the status, and what must hold of the answer.
# Start your own from it: release-action suite show canary > smoke.yml
name: canary

checks:
  # The tenant has booted, and admin auth is reachable.
  - liveness: GET /admin/liveness | 200 | $.subsystems is object

  # Workspace auth and the database work.
  - workspaces: GET /workspaces | 200 | $ is array

  # Encryption and the scrubber: what is committed is found again as it was. {probe} is new for every canary and run,
  # and no scrubber touches it. "-> memory" keeps the id for the clean-up.
  - commit: POST /memories/commit {"scope":"LOCAL","namespace":"canary-smoke","content":"{probe}"} | 200, 201 | $.id -> memory
  - search: GET /memories/search?query={probe} | 200 | $ is array | $[?@.content == "{probe}"] exists | retry 5 s

  # An admin may read events.
  - events: GET /events | 200 | $ is array

  # Without a bearer the door stays shut: 401, and neither a 404 nor a page that says so.
  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string

# Always run, also where a check failed or the run was stopped. The first line is a look-up, since it keeps a value: it
# runs only where the commit's answer was lost, and with it the id.
clean-up:
  - GET /memories/search?query={probe} | 200 | $[?@.content == "{probe}"].id -> memory
  - DELETE /memories/{memory} | 2xx, 404
`;
const WORKSPACE_SERVER = `# yaml-language-server: $schema=${SCHEMA}
#
# The checks of the suite "canary", on the routes of a workspace-server that keeps memories by workspace.
# Every request says Origin, and X-Molecule-Org-Id where tenant-org-ids is set.
name: workspace-server

checks:
  # The tenant has booted, and admin auth is reachable.
  - liveness: GET /admin/liveness | 200 | $.subsystems is object

  # Workspace auth and the database work. A runtime that is "external" and has no url starts nothing.
  - workspaces: GET /workspaces | 200 | $ is array
  - workspace: POST /workspaces {"name":"{probe}","runtime":"external"} | 201 | $.id is string -> workspace

  # Encryption and the scrubber: what is committed is found again as it was. The search is by whole words.
  - commit: POST /workspaces/{workspace}/memories {"content":"{probe}","scope":"LOCAL","namespace":"smoke"} | 201 | $.id is string -> memory
  - search: GET /workspaces/{workspace}/memories?q={probe} | 200 | $ is array | $[?@.content == "{probe}"] exists | retry 5 s

  # An admin may read events.
  - events: GET /events | 200 | $ is array

  # Without a bearer the door stays shut: 401, and not the 404 of the organisation guard.
  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string

# The memory first: deleting a workspace leaves its memories. The lines that keep a value are look-ups, which run only
# where an answer was lost, and with it the id.
clean-up:
  - GET /workspaces | 200 | $[?@.name == "{probe}" && @.status != "removed"].id -> workspace
  - GET /workspaces/{workspace}/memories?q={probe} | 200 | $[?@.content == "{probe}"].id -> memory
  - DELETE /workspaces/{workspace}/memories/{memory} | 2xx, 404
  # A host without a container engine answers 500, and has removed the workspace all the same: the list tells. Without
  # purge its row would stand for ever as "removed".
  - DELETE /workspaces/{workspace}?purge=true | 2xx, 404, 500
  - GET /workspaces | 200 | $[?@.id == "{workspace}" && @.status != "removed"] not exists
`;
const TEXTS = new Map([['canary', CANARY], ['workspace-server', WORKSPACE_SERVER]]);
/** The names that the input `smoke-suite` knows beside paths. */
const BUILTIN_SUITES = [...TEXTS.keys()];
/** A built-in suite's text, YAML with comments: also something to start from. */
const builtinSuite = (name) => TEXTS.get(name);


/***/ })

};
;