"use strict";
exports.id = 599;
exports.ids = [599];
exports.modules = {

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


/***/ })

};
;