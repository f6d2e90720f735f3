"use strict";
exports.id = 488;
exports.ids = [488,599];
exports.modules = {

/***/ 9629:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const https = __webpack_require__(5692)
const http = __webpack_require__(8611)
const { URL } = __webpack_require__(7016)

class HttpProxyAgent extends http.Agent {
  constructor (options) {
    const { proxy, proxyRequestOptions, ...opts } = options
    super(opts)
    this.proxy = typeof proxy === 'string'
      ? new URL(proxy)
      : proxy
    this.proxyRequestOptions = proxyRequestOptions || {}
  }

  createConnection (options, callback) {
    const requestOptions = {
      ...this.proxyRequestOptions,
      method: 'CONNECT',
      host: this.proxy.hostname,
      port: this.proxy.port,
      path: `${options.host}:${options.port}`,
      setHost: false,
      headers: { ...this.proxyRequestOptions.headers, connection: this.keepAlive ? 'keep-alive' : 'close', host: `${options.host}:${options.port}` },
      agent: false,
      timeout: options.timeout || 0
    }

    if (this.proxy.username || this.proxy.password) {
      const base64 = Buffer.from(`${decodeURIComponent(this.proxy.username || '')}:${decodeURIComponent(this.proxy.password || '')}`).toString('base64')
      requestOptions.headers['proxy-authorization'] = `Basic ${base64}`
    }

    if (this.proxy.protocol === 'https:') {
      requestOptions.servername = this.proxy.hostname
    }

    const request = (this.proxy.protocol === 'http:' ? http : https).request(requestOptions)
    request.once('connect', (response, socket, head) => {
      request.removeAllListeners()
      socket.removeAllListeners()
      if (response.statusCode === 200) {
        callback(null, socket)
      } else {
        socket.destroy()
        callback(new Error(`Bad response: ${response.statusCode}`), null)
      }
    })

    request.once('timeout', () => {
      request.destroy(new Error('Proxy timeout'))
    })

    request.once('error', err => {
      request.removeAllListeners()
      callback(err, null)
    })

    request.end()
  }
}

class HttpsProxyAgent extends https.Agent {
  constructor (options) {
    const { proxy, proxyRequestOptions, ...opts } = options
    super(opts)
    this.proxy = typeof proxy === 'string'
      ? new URL(proxy)
      : proxy
    this.proxyRequestOptions = proxyRequestOptions || {}
  }

  createConnection (options, callback) {
    const requestOptions = {
      ...this.proxyRequestOptions,
      method: 'CONNECT',
      host: this.proxy.hostname,
      port: this.proxy.port,
      path: `${options.host}:${options.port}`,
      setHost: false,
      headers: { ...this.proxyRequestOptions.headers, connection: this.keepAlive ? 'keep-alive' : 'close', host: `${options.host}:${options.port}` },
      agent: false,
      timeout: options.timeout || 0
    }

    if (this.proxy.username || this.proxy.password) {
      const base64 = Buffer.from(`${decodeURIComponent(this.proxy.username || '')}:${decodeURIComponent(this.proxy.password || '')}`).toString('base64')
      requestOptions.headers['proxy-authorization'] = `Basic ${base64}`
    }

    // Necessary for the TLS check with the proxy to succeed.
    if (this.proxy.protocol === 'https:') {
      requestOptions.servername = this.proxy.hostname
    }

    const request = (this.proxy.protocol === 'http:' ? http : https).request(requestOptions)
    request.once('connect', (response, socket, head) => {
      request.removeAllListeners()
      socket.removeAllListeners()
      if (response.statusCode === 200) {
        const secureSocket = super.createConnection({ ...options, socket })
        callback(null, secureSocket)
      } else {
        socket.destroy()
        callback(new Error(`Bad response: ${response.statusCode}`), null)
      }
    })

    request.once('timeout', () => {
      request.destroy(new Error('Proxy timeout'))
    })

    request.once('error', err => {
      request.removeAllListeners()
      callback(err, null)
    })

    request.end()
  }
}

module.exports = {
  HttpProxyAgent,
  HttpsProxyAgent
}


/***/ }),

/***/ 5538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ wordsFor),
/* harmony export */   t: () => (/* binding */ proxyFault)
/* harmony export */ });
/* harmony import */ var _faults__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56);

/** How people name a proxy: never with its login. */
const wordsFor = ({ host, variable }) => `the proxy ${host} (${variable})`;
/**
 * What went wrong before a tunnel stood, in words that name the proxy and its variable.
 * @param thrown hpagent's `Bad response: 407`, or Node's error of the connection to the proxy
 * @param target host and port that the tunnel was to lead to
 */
function proxyFault(thrown, proxy, target) {
    const status = Number(/^Bad response: (\d{3})$/.exec(thrown.message)?.[1]);
    if (status)
        return refusal(status, proxy, target);
    const { what, hint, transient } = (0,_faults__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .K)(thrown);
    const { variable, url } = proxy;
    const mend = url.protocol === 'https:' && /does not speak TLS/.test(what)
        ? `write http:// and not https:// into ${variable}, where that is how the proxy is spoken to`
        : transient ? `see that ${variable} names the proxy as it is, and that it runs` : hint;
    return new _faults__WEBPACK_IMPORTED_MODULE_0__/* .WordedFault */ .Y(`${wordsFor(proxy)}: ${what}`, { hint: mend, transient, cause: thrown });
}
/** A CONNECT that was answered with anything but 200. squid refuses a wrong login with 407, tinyproxy with 401. */
function refusal(status, proxy, target) {
    const { variable, url } = proxy;
    const told = (what, hint, transient = false) => new _faults__WEBPACK_IMPORTED_MODULE_0__/* .WordedFault */ .Y(`${wordsFor(proxy)} ${what} (${status})`, { hint, transient });
    const direct = `or name it in NO_PROXY where it can be asked directly`;
    if (status === 407 || status === 401) {
        return url.username || url.password
            ? told('does not accept its login', `correct user and password in ${variable}: http://user:password@host:port, special characters as % and their code`)
            : told('wants a login', `write it into ${variable}: http://user:password@host:port, special characters as % and their code; Basic is the one way to log in that is spoken`);
    }
    if (status >= 500 || status === 408 || status === 429)
        return told(`has not reached ${target}`, `see whether the proxy reaches ${target}, ${direct}`, true);
    if (status === 403 || status === 405)
        return told(`does not let ${target} through`, `have ${target} allowed there, ${direct}`);
    return told(`does not open a way to ${target}`, `see that ${variable} names an HTTP proxy that allows CONNECT, ${direct}`);
}


/***/ }),

/***/ 1638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unbracketed),
/* harmony export */   k: () => (/* binding */ readNoProxy)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Reads `NO_PROXY` as Go does (golang.org/x/net/http/httpproxy), whom docker and crane follow. Entries are separated by
 * commas: `example.test` is that host and all below it, `.example.test` and `*.example.test` these alone, an address or
 * a network (`10.0.0.0/8`, `2001:db8::/32`) covers who is named by address, nobody is looked up; `*` is everybody. All
 * but a network may have a port. Beyond Go an entry that can never match is told, and `[::1]` needs no port.
 */
function readNoProxy(text) {
    const matchers = [];
    const unread = [];
    for (const written of text.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '')) {
        if (written === '*')
            return { covers: () => true, unread: [] };
        const matcher = readEntry(written.toLowerCase());
        if (matcher)
            matchers.push(matcher);
        else
            unread.push(written);
    }
    return { covers: (host, port) => matchers.some((matches) => matches(host, port)), unread };
}
function readEntry(entry) {
    if (entry.includes('/'))
        return network(entry);
    const { host, port } = withPort(entry);
    if (port !== '' && !isPort(port))
        return undefined;
    const covers = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? domain(host) : sameAddress(host);
    return covers && ((asked, at) => (port === '' || port === at) && covers(asked));
}
/** `[::1]:5000`, `[::1]`, `::1`, `10.0.0.1:5000`, `example.test:5000`; a port that is none is the caller's to refuse. */
function withPort(entry) {
    const [, bracketed, behind = ''] = /^\[([^\]]*)\](?::(.*))?$/.exec(entry) ?? [];
    if (bracketed !== undefined)
        return { host: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bracketed) === 6 ? bracketed : '', port: behind };
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6)
        return { host: entry, port: '' };
    const colon = entry.indexOf(':');
    return colon < 0 ? { host: entry, port: '' } : { host: entry.slice(0, colon), port: entry.slice(colon + 1) };
}
const isPort = (text) => /^[1-9]\d{0,4}$/.test(text) && Number(text) < 65_536;
function domain(name) {
    const isBelow = /^\*?\./.test(name);
    const bare = isBelow ? name.slice(name.indexOf('.') + 1) : name;
    const ascii = /^[\0-\x7f]*$/.test(bare) ? bare : (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(bare);
    const labels = ascii.replace(/\.$/, '').split('.');
    // Digits and dots alone are an address that is none.
    if (!labels.every((label) => /^(?!-)[a-z0-9_-]{1,63}$/.test(label)) || /^[\d.]+$/.test(ascii))
        return undefined;
    return (host) => (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(unbracketed(host)) === 0 && ((!isBelow && host === ascii) || host.endsWith(`.${ascii}`));
}
function sameAddress(address) {
    const wanted = plain(address);
    return wanted === undefined ? undefined : (host) => plain(unbracketed(host)) === wanted;
}
function network(entry) {
    const [, address = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(entry) ?? [];
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family === 0 || address.includes('%') || Number(bits) > (family === 4 ? 32 : 128))
        return undefined;
    const covered = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    covered.addSubnet(address, Number(bits), kindOf(family));
    return (host) => {
        const asked = plain(unbracketed(host));
        return asked !== undefined && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(asked) === family && covered.check(asked, kindOf(family));
    };
}
const kindOf = (family) => (family === 4 ? 'ipv4' : 'ipv6');
/** The address in a host that is written as IPv6. */
const unbracketed = (host) => host.replace(/^\[(.*)\]$/, '$1');
/** An address in the one form that `URL` gives it; an IPv4 address that is written as IPv6 is that one. Nothing for a name. */
function plain(address) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    if (family !== 6)
        return family === 4 ? address : undefined;
    if (address.includes('%'))
        return undefined;
    const written = unbracketed(new URL(`http://[${address}]/`).hostname);
    const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(written) ?? [];
    if (high === undefined || low === undefined)
        return written;
    return [high, low].map((half) => parseInt(half, 16)).flatMap((half) => [half >> 8, half & 0xff]).join('.');
}


/***/ }),

/***/ 4488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TunnelAgent: () => (/* binding */ TunnelAgent)
});

// EXTERNAL MODULE: ./node_modules/hpagent/index.js
var hpagent = __webpack_require__(9629);
;// CONCATENATED MODULE: ./node_modules/hpagent/index.mjs


/* harmony default export */ const node_modules_hpagent = ((/* unused pure expression or super */ null && (mod)));
const HttpProxyAgent = hpagent.HttpProxyAgent
const HttpsProxyAgent = hpagent.HttpsProxyAgent

// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./src/adapters/http/faults.ts
var faults = __webpack_require__(56);
// EXTERNAL MODULE: ./src/adapters/http/proxy/fault.ts
var proxy_fault = __webpack_require__(5538);
// EXTERNAL MODULE: ./src/adapters/http/proxy/no-proxy.ts
var no_proxy = __webpack_require__(1638);
// EXTERNAL MODULE: ./src/adapters/http/proxy/variables.ts
var variables = __webpack_require__(7599);
// EXTERNAL MODULE: ./src/adapters/http/proxy/way.ts
var way = __webpack_require__(1113);
;// CONCATENATED MODULE: ./src/adapters/http/proxy/tunnel.ts








/** Milliseconds for a proxy to open a way: three tries fit into what a run has for its reads, so that the proxy is named. */
const OPENING_MS = 5_000;
/**
 * Speaks `https:` with each host directly or through a tunnel (RFC 9110, 9.3.6), as the variables say. The tunnel is
 * hpagent's; here it can be given up, and its faults get words.
 */
class TunnelAgent extends HttpsProxyAgent {
    way;
    how;
    constructor(way, how) {
        super({ ...how, proxy: 'http://none.invalid' });
        this.way = way;
        this.how = how;
    }
    addRequest(request, target) {
        const proxy = this.way.proxies.of((0,way/* urlOf */.rs)('https:', target));
        if (proxy)
            (0,way/* nameProxy */.YM)(request, proxy);
        (0,way/* enqueue */.Z2)(external_node_https_.Agent, this, request, target);
    }
    createConnection(target, done) {
        const proxy = this.way.proxies.of((0,way/* urlOf */.rs)('https:', target));
        if (!proxy)
            return external_node_https_.Agent.prototype.createConnection.call(this, target, done);
        const { opening } = this.way;
        const attempt = new AbortController();
        const late = setTimeout(() => attempt.abort(), OPENING_MS);
        opening.add(attempt);
        const { secureContext, lookup } = this.how;
        this.proxy = asHpagentReads(proxy.url);
        this.proxyRequestOptions = { secureContext, lookup, servername: (0,way/* serverName */.L5)(this.proxy.hostname), signal: attempt.signal };
        const name = `${(0,way/* hostOf */.w4)(target)}:${target.port}`;
        super.createConnection({ ...target, ...inBrackets(target), timeout: 0 }, (fault, socket) => {
            clearTimeout(late);
            opening.delete(attempt);
            if (!fault)
                done(null, socket);
            else
                done(attempt.signal.aborted ? tooLate(proxy, name) : (0,proxy_fault/* proxyFault */.t)(fault, proxy, name), socket);
        });
        return undefined;
    }
}
/** hpagent takes the brackets of IPv6 for a name, and names any address as a TLS server, which is for names alone. */
const asHpagentReads = (url) => Object.defineProperties(new URL(url), {
    hostname: { value: (0,no_proxy/* unbracketed */.j)(url.hostname) },
    port: { value: (0,variables/* portOf */.H)(url) },
    // It names the server for `https:` alone, and speaks TLS with whatever is not `http:`.
    protocol: { value: url.protocol === 'http:' ? 'http:' : 'tls:' },
});
/** CONNECT names a host as addresses do, a certificate names it bare. */
function inBrackets(target) {
    const host = (0,way/* hostOf */.w4)(target);
    return host === target.host ? { host } : { host, checkServerIdentity: (_, certificate) => (0,external_node_tls_.checkServerIdentity)(target.host, certificate) };
}
const tooLate = (proxy, target) => new faults/* WordedFault */.Y(`${(0,proxy_fault/* wordsFor */.M)(proxy)} has opened no way to ${target} within ${OPENING_MS / 1_000} s`, { hint: `see that the proxy answers and reaches ${target}, or name it in NO_PROXY where it can be asked directly`, transient: true });


/***/ }),

/***/ 7599:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ loginOf),
/* harmony export */   H: () => (/* binding */ portOf),
/* harmony export */   readProxies: () => (/* binding */ readProxies)
/* harmony export */ });
/* harmony import */ var _release_address__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);
/* harmony import */ var _no_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1638);


/**
 * Reads `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`. The first is for `https:`, the second for `http:`
 * alone, and the third for each that has none of its own. This machine is always asked directly.
 */
function readProxies(env) {
    const all = variable(env, 'ALL_PROXY');
    const own = { 'https:': variable(env, 'HTTPS_PROXY') ?? all, 'http:': variable(env, 'HTTP_PROXY') ?? all };
    const named = [...new Set(Object.values(own))].filter((one) => one !== undefined);
    const read = new Map(named.map((one) => [one, readProxy(one)]));
    const proxyFor = (protocol) => {
        const found = read.get(own[protocol === 'https:' ? 'https:' : 'http:']);
        return typeof found === 'string' ? undefined : found;
    };
    const bypass = variable(env, 'NO_PROXY');
    const noProxy = (0,_no_proxy__WEBPACK_IMPORTED_MODULE_0__/* .readNoProxy */ .k)(bypass?.text ?? '');
    return {
        proxies: { of: (url) => (isDirect(url, noProxy) ? undefined : proxyFor(url.protocol)) },
        faults: [...read].flatMap(([{ name, text }, found]) => (typeof found === 'string' ? [{ variable: name, given: text.includes('@') ? undefined : text, expected: found }] : [])),
        warnings: noProxy.unread.map((entry) => `${bypass?.name}: the entry "${entry.slice(0, 80)}" cannot be read and is left out; expected a host, .domain, address, network (10.0.0.0/8) or *, with commas between them`),
        secrets: [...read].flatMap(([{ text }, found]) => (typeof found === 'string' ? loginIn(text) : secretsOf(found.url))),
    };
}
/** Empty is not set. */
function variable(env, upper) {
    for (const name of [upper.toLowerCase(), upper]) {
        const text = env[name]?.trim();
        if (text)
            return { name, text };
    }
    return undefined;
}
const SHAPE = 'the address of a proxy, http://host:port or https://host:port';
/** An address without its scheme is one of HTTP, as Go and curl have it; its port shows that it is an address. */
const BARE = /^(?:[^\s/]*@)?(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5}\/?$/i;
/** @returns what would be right, where it is no address */
function readProxy({ name, text }) {
    const [, scheme] = /^([a-z][a-z\d+.-]*):\/\//i.exec(text) ?? [];
    if (scheme !== undefined && !/^https?$/i.test(scheme))
        return `${SHAPE}; ${scheme}:// is not spoken`;
    const address = scheme === undefined && BARE.test(text) ? `http://${text}` : text;
    if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) {
        return text.includes('@') ? `${SHAPE}, in a login before the host every special character as % and its code` : SHAPE;
    }
    const url = new URL(address);
    if (decoded(url.username) === undefined || decoded(url.password) === undefined) {
        return `${SHAPE}; in the login before the host a % begins the code of a character, and the character % is %25`;
    }
    return { url, variable: name, host: `${url.hostname}:${portOf(url)}` };
}
/** The port, also where it is the scheme's own. */
const portOf = ({ port, protocol }) => port || (protocol === 'https:' ? '443' : '80');
const isDirect = (url, noProxy) => (0,_release_address__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.hostname) || LOOPBACK.covers(url.hostname, '') || noProxy.covers(url.hostname, portOf(url));
/** Written as IPv6 it is this machine too. */
const LOOPBACK = (0,_no_proxy__WEBPACK_IMPORTED_MODULE_0__/* .readNoProxy */ .k)('127.0.0.0/8,::1');
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
/** `user:password` as it is meant; nothing where there is no login. */
const loginOf = ({ username, password }) => (username || password ? `${decoded(username)}:${decoded(password)}` : undefined);
/** As it is written, as it is meant, and as it is sent. A user alone may be a token. */
function secretsOf(url) {
    const login = loginOf(url);
    if (login === undefined)
        return [];
    const written = url.password || url.username;
    return [...new Set([written, decoded(written), Buffer.from(login).toString('base64')])];
}
/** Of what is no address: all that stands before the last `@`, and the password in it. */
function loginIn(text) {
    const [, login = ''] = /^(?:[a-z][a-z\d+.-]*:\/\/)?(.*)@/i.exec(text) ?? [];
    return [login, login.slice(login.indexOf(':') + 1)].filter((part) => part !== '');
}


/***/ }),

/***/ 1113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ serverName),
/* harmony export */   YM: () => (/* binding */ nameProxy),
/* harmony export */   Z2: () => (/* binding */ enqueue),
/* harmony export */   rs: () => (/* binding */ urlOf),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _fault__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5538);


/** A host as addresses have it. */
const hostOf = ({ host }) => ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host) ? `[${host}]` : host);
const urlOf = (protocol, target) => new URL(`${protocol}//${hostOf(target)}:${target.port}`);
/** What TLS is told of a proxy: an address is no name (RFC 6066, 3), and Node warns of one. */
const serverName = (host) => ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? host : '');
/** Whatever breaks on the way through a proxy may be its doing, so its name goes along. */
function nameProxy(request, proxy) {
    request.prependListener('error', (error) => Object.assign(error, { through: (0,_fault__WEBPACK_IMPORTED_MODULE_1__/* .wordsFor */ .M)(proxy) }));
}
/** Node's own queue of an agent. It is no part of the types, and what every agent for proxies goes by. */
function enqueue(kind, agent, request, target) {
    const { addRequest } = kind.prototype;
    addRequest.call(agent, request, target);
}


/***/ })

};
;