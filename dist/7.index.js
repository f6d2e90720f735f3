"use strict";

exports.id = 7;

exports.ids = [ 7, 599 ];

exports.modules = {
 5538: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M: () => wordsFor,
   t: () => proxyFault
  });
  var _faults__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56);
  const wordsFor = ({host, variable}) => `the proxy ${host} (${variable})`;
  function proxyFault(thrown, proxy, target) {
   const status = Number(/^Bad response: (\d{3})$/.exec(thrown.message)?.[1]);
   if (status) return refusal(status, proxy, target);
   const {what, hint, transient} = (0, _faults__WEBPACK_IMPORTED_MODULE_0__.K)(thrown);
   const {variable, url} = proxy;
   const mend = url.protocol === "https:" && /does not speak TLS/.test(what) ? `write http:// and not https:// into ${variable}, where that is how the proxy is spoken to` : transient ? `see that ${variable} names the proxy as it is, and that it runs` : hint;
   return new _faults__WEBPACK_IMPORTED_MODULE_0__.Y(`${wordsFor(proxy)}: ${what}`, {
    hint: mend,
    transient,
    cause: thrown
   });
  }
  function refusal(status, proxy, target) {
   const {variable, url} = proxy;
   const told = (what, hint, transient = false) => new _faults__WEBPACK_IMPORTED_MODULE_0__.Y(`${wordsFor(proxy)} ${what} (${status})`, {
    hint,
    transient
   });
   const direct = `or name it in NO_PROXY where it can be asked directly`;
   if (status === 407 || status === 401) return url.username || url.password ? told("does not accept its login", `correct user and password in ${variable}: http://user:password@host:port, special characters as % and their code`) : told("wants a login", `write it into ${variable}: http://user:password@host:port, special characters as % and their code; Basic is the one way to log in that is spoken`);
   if (status >= 500 || status === 408 || status === 429) return told(`has not reached ${target}`, `see whether the proxy reaches ${target}, ${direct}`, true);
   if (status === 403 || status === 405) return told(`does not let ${target} through`, `have ${target} allowed there, ${direct}`);
   return told(`does not open a way to ${target}`, `see that ${variable} names an HTTP proxy that allows CONNECT, ${direct}`);
  }
 },
 1007: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ForwardAgent: () => ForwardAgent
  });
  var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
  var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
  var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
  var _no_proxy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1638);
  var _variables__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7599);
  var _way__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1113);
  class ForwardAgent extends node_http__WEBPACK_IMPORTED_MODULE_0__.Agent {
   way;
   how;
   constructor(way, how) {
    super(how);
    this.way = way;
    this.how = how;
   }
   addRequest(request, target) {
    const url = (0, _way__WEBPACK_IMPORTED_MODULE_5__.rs)("http:", target);
    const proxy = this.way.proxies.of(url);
    if (proxy) {
     (0, _way__WEBPACK_IMPORTED_MODULE_5__.YM)(request, proxy);
     request.path = url.origin + request.path;
     const login = (0, _variables__WEBPACK_IMPORTED_MODULE_4__.D)(proxy.url);
     if (login) request.setHeader("proxy-authorization", `Basic ${Buffer.from(login).toString("base64")}`);
    }
    (0, _way__WEBPACK_IMPORTED_MODULE_5__.Z2)(node_http__WEBPACK_IMPORTED_MODULE_0__.Agent, this, request, target);
   }
   createConnection(target, done) {
    const proxy = this.way.proxies.of((0, _way__WEBPACK_IMPORTED_MODULE_5__.rs)("http:", target));
    if (!proxy) return node_http__WEBPACK_IMPORTED_MODULE_0__.Agent.prototype.createConnection.call(this, target, done);
    const {lookup, secureContext} = this.how;
    const to = {
     host: (0, _no_proxy__WEBPACK_IMPORTED_MODULE_3__.j)(proxy.url.hostname),
     port: Number((0, _variables__WEBPACK_IMPORTED_MODULE_4__.H)(proxy.url)),
     lookup
    };
    if (proxy.url.protocol === "http:") return (0, node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(to);
    return (0, node_tls__WEBPACK_IMPORTED_MODULE_2__.connect)({
     ...to,
     secureContext,
     servername: (0, _way__WEBPACK_IMPORTED_MODULE_5__.L5)(to.host)
    });
   }
  }
 },
 1638: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => unbracketed,
   k: () => readNoProxy
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
  var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
  function readNoProxy(text) {
   const matchers = [];
   const unread = [];
   for (const written of text.split(",").map(entry => entry.trim()).filter(entry => entry !== "")) {
    if (written === "*") return {
     covers: () => true,
     unread: []
    };
    const matcher = readEntry(written.toLowerCase());
    if (matcher) matchers.push(matcher); else unread.push(written);
   }
   return {
    covers: (host, port) => matchers.some(matches => matches(host, port)),
    unread
   };
  }
  function readEntry(entry) {
   if (entry.includes("/")) return network(entry);
   const {host, port} = withPort(entry);
   if (port !== "" && !isPort(port)) return;
   const covers = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? domain(host) : sameAddress(host);
   return covers && ((asked, at) => (port === "" || port === at) && covers(asked));
  }
  function withPort(entry) {
   const [, bracketed, behind = ""] = /^\[([^\]]*)\](?::(.*))?$/.exec(entry) ?? [];
   if (bracketed !== void 0) return {
    host: (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bracketed) === 6 ? bracketed : "",
    port: behind
   };
   if ((0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry) === 6) return {
    host: entry,
    port: ""
   };
   const colon = entry.indexOf(":");
   return colon < 0 ? {
    host: entry,
    port: ""
   } : {
    host: entry.slice(0, colon),
    port: entry.slice(colon + 1)
   };
  }
  const isPort = text => /^[1-9]\d{0,4}$/.test(text) && Number(text) < 65536;
  function domain(name) {
   const isBelow = /^\*?\./.test(name);
   const bare = isBelow ? name.slice(name.indexOf(".") + 1) : name;
   const ascii = rootless(/^[\0-\x7f]*$/.test(bare) ? bare : (0, node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(bare));
   const labels = ascii.split(".");
   if (!labels.every(label => /^(?!-)[a-z0-9_-]{1,63}$/.test(label)) || /^[\d.]+$/.test(ascii)) return;
   return asked => {
    const host = rootless(asked);
    return (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(unbracketed(host)) === 0 && (!isBelow && host === ascii || host.endsWith(`.${ascii}`));
   };
  }
  const rootless = name => name.replace(/\.$/, "");
  function sameAddress(address) {
   const wanted = plain(address);
   return wanted === void 0 ? void 0 : host => plain(unbracketed(host)) === wanted;
  }
  function network(entry) {
   const [, address = "", bits = ""] = /^([^/]+)\/(\d{1,3})$/.exec(entry) ?? [];
   const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
   if (family === 0 || address.includes("%") || Number(bits) > (family === 4 ? 32 : 128)) return;
   const covered = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList;
   covered.addSubnet(address, Number(bits), kindOf(family));
   return host => {
    const asked = plain(unbracketed(host));
    return asked !== void 0 && (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(asked) === family && covered.check(asked, kindOf(family));
   };
  }
  const kindOf = family => family === 4 ? "ipv4" : "ipv6";
  const unbracketed = host => host.replace(/^\[(.*)\]$/, "$1");
  function plain(address) {
   const family = (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
   if (family !== 6) return family === 4 ? address : void 0;
   if (address.includes("%")) return;
   const written = unbracketed(new URL(`http://[${address}]/`).hostname);
   const [, high, low] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(written) ?? [];
   if (high === void 0 || low === void 0) return written;
   return [ high, low ].map(half => parseInt(half, 16)).flatMap(half => [ half >> 8, half & 255 ]).join(".");
  }
 },
 7599: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => loginOf,
   H: () => portOf,
   readProxies: () => readProxies
  });
  var _release_address__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9861);
  var _no_proxy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1638);
  function readProxies(env) {
   const all = variable(env, "ALL_PROXY");
   const own = {
    "https:": variable(env, "HTTPS_PROXY") ?? all,
    "http:": variable(env, "HTTP_PROXY") ?? all
   };
   const named = [ ...new Set(Object.values(own)) ].filter(one => one !== void 0);
   const read = new Map(named.map(one => [ one, readProxy(one) ]));
   const proxyFor = protocol => {
    const found = read.get(own[protocol === "https:" ? "https:" : "http:"]);
    return typeof found === "string" ? void 0 : found;
   };
   const bypass = variable(env, "NO_PROXY");
   const noProxy = (0, _no_proxy__WEBPACK_IMPORTED_MODULE_0__.k)(bypass?.text ?? "");
   return {
    proxies: {
     of: url => isDirect(url, noProxy) ? void 0 : proxyFor(url.protocol)
    },
    faults: [ ...read ].flatMap(([{name, text}, found]) => typeof found === "string" ? [ {
     variable: name,
     given: text.includes("@") ? void 0 : text,
     expected: found
    } ] : []),
    warnings: noProxy.unread.map(entry => `${bypass?.name}: the entry "${entry.slice(0, 80)}" cannot be read and is left out; expected a host, .domain, address, network (10.0.0.0/8) or *, with commas between them`),
    secrets: [ ...read ].flatMap(([{text}, found]) => typeof found === "string" ? loginIn(text) : secretsOf(found.url))
   };
  }
  function variable(env, upper) {
   for (const name of [ upper.toLowerCase(), upper ]) {
    const text = env[name]?.trim();
    if (text) return {
     name,
     text
    };
   }
   return;
  }
  const SHAPE = "the address of a proxy, http://host:port or https://host:port";
  const BARE = /^(?:[^\s/]*@)?(?:[\w.-]+|\[[\da-f:.]+\]):\d{1,5}\/?$/i;
  function readProxy({name, text}) {
   const [, scheme] = /^([a-z][a-z\d+.-]*):\/\//i.exec(text) ?? [];
   if (scheme !== void 0 && !/^https?$/i.test(scheme)) return `${SHAPE}; ${scheme}:// is not spoken`;
   const address = scheme === void 0 && BARE.test(text) ? `http://${text}` : text;
   if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address) || endsEarly(address)) return text.includes("@") ? `${SHAPE}, in a login before the host every special character as % and its code` : SHAPE;
   const url = new URL(address);
   if (decoded(url.username) === void 0 || decoded(url.password) === void 0) return `${SHAPE}; in the login before the host a % begins the code of a character, and the character % is %25`;
   return {
    url,
    variable: name,
    host: `${url.hostname}:${portOf(url)}`
   };
  }
  function endsEarly(address) {
   const [, behind = ""] = /^https?:\/\/[^/?#\\]*(.*)/is.exec(address) ?? [];
   return behind.includes("\\") || behind.includes("@") || new URL(address).port === "0";
  }
  const portOf = ({port, protocol}) => port || (protocol === "https:" ? "443" : "80");
  const isDirect = (url, noProxy) => (0, _release_address__WEBPACK_IMPORTED_MODULE_1__.U9)(url.hostname) || LOOPBACK.covers(url.hostname, "") || noProxy.covers(url.hostname, portOf(url));
  const LOOPBACK = (0, _no_proxy__WEBPACK_IMPORTED_MODULE_0__.k)("127.0.0.0/8,::1");
  function decoded(text) {
   try {
    return decodeURIComponent(text);
   } catch {
    return;
   }
  }
  const loginOf = ({username, password}) => username || password ? `${decoded(username)}:${decoded(password)}` : void 0;
  function secretsOf(url) {
   const login = loginOf(url);
   if (login === void 0) return [];
   const written = url.password || url.username;
   return [ ...new Set([ written, decoded(written), Buffer.from(login).toString("base64") ]) ];
  }
  function loginIn(text) {
   const [, login = ""] = /^(?:[a-z][a-z\d+.-]*:\/\/)?(.*)@/i.exec(text) ?? [];
   return [ login, login.slice(login.indexOf(":") + 1) ].filter(part => part !== "");
  }
 },
 1113: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L5: () => serverName,
   YM: () => nameProxy,
   Z2: () => enqueue,
   rs: () => urlOf,
   w4: () => hostOf
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
  var _fault__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5538);
  const hostOf = ({host}) => (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(host) ? `[${host}]` : host;
  const urlOf = (protocol, target) => new URL(`${protocol}//${hostOf(target)}:${target.port}`);
  const serverName = host => (0, node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? host : "";
  function nameProxy(request, proxy) {
   request.prependListener("error", error => Object.assign(error, {
    through: (0, _fault__WEBPACK_IMPORTED_MODULE_1__.M)(proxy)
   }));
  }
  function enqueue(kind, agent, request, target) {
   const {addRequest} = kind.prototype;
   addRequest.call(agent, request, target);
  }
 }
};
