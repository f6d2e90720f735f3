"use strict";
exports.id = 7068;
exports.ids = [7068];
exports.modules = {

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

/***/ 6042:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ isGatewayStatus),
/* harmony export */   WG: () => (/* binding */ isPassing),
/* harmony export */   Yf: () => (/* binding */ isNotLetIn),
/* harmony export */   vP: () => (/* binding */ isStillAtWork)
/* harmony export */ });
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
        return { wire, agent: way ? new (await __webpack_require__.e(/* import() */ 4488).then(__webpack_require__.bind(__webpack_require__, 4488))).TunnelAgent(way, how(keeping)) : new wire.Agent(how(keeping)) };
    }
    async function http(keeping) {
        const wire = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
        return { wire, agent: way ? new (await __webpack_require__.e(/* import() */ 1007).then(__webpack_require__.bind(__webpack_require__, 1007))).ForwardAgent(way, how(keeping)) : new wire.Agent(how(keeping)) };
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
            const straight = isLong ? new (await __webpack_require__.e(/* import() */ 3379).then(__webpack_require__.bind(__webpack_require__, 3379))).Straight() : undefined;
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
    const { readProxies } = await __webpack_require__.e(/* import() */ 7599).then(__webpack_require__.bind(__webpack_require__, 7599));
    return readProxies(env);
}
async function trustOf(path, env) {
    if (!path)
        return {};
    const { trusting } = await __webpack_require__.e(/* import() */ 6853).then(__webpack_require__.bind(__webpack_require__, 6853));
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


/***/ })

};
;