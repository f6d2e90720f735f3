"use strict";

exports.id = 340;

exports.ids = [ 340 ];

exports.modules = {
 3350: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => systemClock
  });
  var _http_on_abort__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6435);
  const systemClock = {
   now: () => Date.now(),
   elapsed: () => Math.floor(performance.now()),
   sleep: (milliseconds, signal) => {
    if (signal?.aborted) return Promise.resolve();
    return new Promise(resolve => {
     const letGo = (0, _http_on_abort__WEBPACK_IMPORTED_MODULE_0__.u)(signal, wake);
     const timer = setTimeout(wake, milliseconds);
     function wake() {
      clearTimeout(timer);
      letGo();
      resolve();
     }
    });
   }
  };
 },
 5745: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LF: () => read,
   Pq: () => json,
   bj: () => unanswered,
   ci: () => addressOf,
   kA: () => ask,
   kB: () => mustBeTaken,
   zx: () => MAX_BYTES
  });
  var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _release_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(527);
  var _http_address__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4717);
  var _http_trouble__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5834);
  const MAX_BYTES = 64 * 1024 * 1024;
  valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   message: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()
  });
  async function ask(site, path, topic, call) {
   const url = addressOf(site, path, topic);
   const answer = await site.http.request({
    ...call,
    method: "GET",
    url,
    headers: headersOf(topic),
    retry: true,
    tries: 2,
    maxBytes: MAX_BYTES,
    reason: topic.reason
   });
   if (answer.status === 200 && topic.taken) topic.taken.yet = true;
   return answer;
  }
  function addressOf({apiUrl, repository}, path, topic) {
   const url = `${apiUrl}/repos/${repository}${path}`;
   if ((0, _http_address__WEBPACK_IMPORTED_MODULE_4__.IP)(new URL(url))) return url;
   throw unanswered(topic, `${new URL(url).host} is spoken to over https alone`, {
    hint: "Set api-url to the forge's https:// address"
   });
  }
  const headersOf = ({token}) => ({
   accept: "application/json",
   ...token ? {
    authorization: `Bearer ${token}`
   } : void 0
  });
  function read(schema, answer, topic) {
   if (answer.status !== 200) throw refused(answer, topic);
   const result = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(schema, json(answer));
   if (result.success) return result.output;
   throw unanswered(topic, "its answer is not the one that is documented", {
    ...at(answer),
    hint: "See that api-url is the API of the forge: GitHub's own address, or a Gitea's with /api/v1 at its end"
   });
  }
  function mustBeTaken(answer, topic) {
   if (![ 200, 201, 204 ].includes(answer.status)) throw refused(answer, topic);
  }
  function json({body}) {
   const read = (0, _release_json__WEBPACK_IMPORTED_MODULE_1__.V)(body);
   return "value" in read ? read.value : void 0;
  }
  const unanswered = (topic, why, more) => new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR(topic.reason, `the forge cannot ${topic.what}: ${why}`, more);
  function refused(answer, topic) {
   const {status} = answer;
   const limited = (0, _http_trouble__WEBPACK_IMPORTED_MODULE_2__.lU)(answer);
   const ranOut = status === 401 && topic.taken?.yet === true;
   const why = `it answered ${status}${limited ? ", since it was asked too often" : ranOut ? `: the ${topic.input}, which it took before, has run out or was withdrawn` : ""}`;
   const hint = hintFor(status, limited, topic);
   return unanswered(topic, why, {
    ...at(answer),
    hint,
    transient: (0, _http_trouble__WEBPACK_IMPORTED_MODULE_2__.LH)(answer) !== void 0 || status >= 500,
    retryAfter: answer.retryAfter
   });
  }
  const at = ({url, status}) => ({
   method: "GET",
   url: (0, _http_address__WEBPACK_IMPORTED_MODULE_4__.vg)(url),
   status
  });
  function hintFor(status, limited, {input, token, taken, right, missing, otherwise}) {
   if (limited) return `Run again later, or give a ${input} of its own: what GitHub allows in an hour counts for each token`;
   if (status >= 300 && status < 400) return "See that the repository, and the branch where one was asked for, still have these names and that api-url is right: a redirect is not followed";
   if ([ 401, 403, 404 ].includes(status) && !token) return `Give a ${input} that may ${right}`;
   if (status === 401 && taken?.yet) return `Give a ${input} that outlives the run (a job's own ends with its job and after 24 h, an app's after 1 h), then run again`;
   if (status === 401) return `Give a ${input} that the forge takes`;
   if (status === 403) return `Give a ${input} that may ${right}`;
   return status === 404 ? missing : otherwise;
  }
 },
 4717: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ag: () => originFor,
   IP: () => isSafe,
   gE: () => placeOfLocation,
   uO: () => secured,
   vg: () => spoken
  });
  var _release_address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9861);
  const originFor = registryHost => new URL(`${(0, _release_address__WEBPACK_IMPORTED_MODULE_0__.U9)(registryHost) ? "http" : "https"}://${registryHost}`).origin;
  const isSafe = url => url.protocol === "https:" || url.protocol === "http:" && (0, 
  _release_address__WEBPACK_IMPORTED_MODULE_0__.U9)(url.hostname);
  function secured(url, asked) {
   if (asked.protocol !== "https:" || url.protocol !== "http:" || url.hostname !== asked.hostname || (0, 
   _release_address__WEBPACK_IMPORTED_MODULE_0__.U9)(url.hostname)) return url;
   const safe = new URL(url);
   safe.protocol = "https:";
   if (url.port === "") safe.port = asked.port;
   return safe;
  }
  const placeOfLocation = (location, asked) => location !== void 0 && URL.canParse(location, asked) ? secured(new URL(location, asked), new URL(asked)) : void 0;
  function spoken(address) {
   const url = new URL(address);
   return `${url.host}${url.pathname}`;
  }
 },
 56: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => faultOf,
   Y: () => WordedFault
  });
  class WordedFault extends Error {
   hint;
   transient;
   constructor(message, {hint, transient, cause}) {
    super(message, {
     cause
    });
    this.hint = hint;
    this.transient = transient;
   }
  }
  const BROKEN = {
   ECONNREFUSED: "connection refused",
   ECONNRESET: "connection broken",
   EPIPE: "connection broken",
   ENOTFOUND: "no such host",
   EAI_AGAIN: "the host name could not be looked up",
   ETIMEDOUT: "no connection",
   EHOSTUNREACH: "host unreachable",
   ENETUNREACH: "network unreachable",
   EPROTO: "the TLS handshake failed"
  };
  const GIVE_CA = "give the CA of this host, or of the proxy that looks into what goes through it: ca-file (or NODE_EXTRA_CA_CERTS) with the path of its certificate in PEM; " + "where this machine trusts it already, NODE_USE_SYSTEM_CA=1 on Node 22.19 and 24.6 or later";
  const CORRECT = "have the certificate of this host, or that of its CA in ca-file, renewed or corrected; and see that the address and the runner’s clock are right";
  const CERTIFICATE = {
   DEPTH_ZERO_SELF_SIGNED_CERT: [ "its certificate is self-signed", GIVE_CA ],
   SELF_SIGNED_CERT_IN_CHAIN: [ "its certificate comes from a CA that is not trusted here", GIVE_CA ],
   UNABLE_TO_GET_ISSUER_CERT: [ "its certificate comes from a CA that is not known here", GIVE_CA ],
   UNABLE_TO_GET_ISSUER_CERT_LOCALLY: [ "its certificate comes from a CA that is not known here", GIVE_CA ],
   UNABLE_TO_VERIFY_LEAF_SIGNATURE: [ "its certificate comes from a CA that is not known here, or without its chain", GIVE_CA ],
   CERT_UNTRUSTED: [ "its certificate is not trusted here", GIVE_CA ],
   CERT_HAS_EXPIRED: [ "its certificate, or that of its CA, has expired", CORRECT ],
   CERT_NOT_YET_VALID: [ "its certificate, or that of its CA, is not valid yet", CORRECT ],
   CERT_REVOKED: [ "its certificate has been revoked", CORRECT ],
   ERR_TLS_CERT_ALTNAME_INVALID: [ "its certificate is of another host", CORRECT ],
   HOSTNAME_MISMATCH: [ "its certificate is of another host", CORRECT ]
  };
  const NO_TLS = /wrong.version.number|packet.length.too.long|http.request|unknown.protocol/i;
  function faultOf(error) {
   if (error instanceof WordedFault) return {
    what: error.message,
    hint: error.hint,
    transient: error.transient
   };
   const fault = plainFaultOf(error);
   if (error.through === void 0) return fault;
   return {
    ...fault,
    ...saysNoTls(error) && {
     hint: OWN_WORDS
    },
    what: `${fault.what}, through ${error.through}`
   };
  }
  const OWN_WORDS = "see what the proxy answers (curl -v https://… through it): it may want a login of its own first, or forbid this host; or name the host in NO_PROXY where it can be asked directly";
  const saysNoTls = ({code = "", message}) => /^ERR_SSL_|^EPROTO$/.test(code) && NO_TLS.test(`${code} ${message}`);
  function plainFaultOf(error) {
   const code = /^\w+$/.test(error.code ?? "") ? error.code : "connection fault";
   const certificate = CERTIFICATE[code];
   if (certificate) return {
    what: `${certificate[0]} (${code})`,
    hint: certificate[1],
    transient: false
   };
   if (saysNoTls(error)) return {
    what: `it does not speak TLS (${code}): plain HTTP, most likely`,
    transient: false,
    hint: "have it answer over https, or put a proxy with TLS before it: only on this machine (localhost) is plain HTTP spoken"
   };
   if (/CERT|SIGNED|VERIFY|ISSUER/.test(code)) return {
    what: `its certificate is refused (${code})`,
    hint: GIVE_CA,
    transient: false
   };
   if (code === "HPE_HEADER_OVERFLOW") return {
    what: "the header of its answer is longer than 64 KiB",
    transient: false,
    hint: "have whatever stands before it send shorter headers (cookies, policies)"
   };
   if (code.startsWith("HPE_")) return {
    what: `the answer is not HTTP (${code})`,
    transient: true,
    hint: "see what listens at this address and port, and what stands before it"
   };
   return {
    what: BROKEN[code] ?? code,
    hint: code === "ENOTFOUND" ? "check how the host is written" : void 0,
    transient: true
   };
  }
 },
 6435: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => whyStopped,
   u: () => onAbort
  });
  const told = new WeakMap;
  function onAbort(signal, stop) {
   if (!signal) return () => {};
   const places = told.get(signal) ?? listenTo(signal);
   const free = places.indexOf(void 0);
   const place = free < 0 ? places.length : free;
   places[place] = stop;
   return () => {
    if (places[place] === stop) places[place] = void 0;
   };
  }
  function listenTo(signal) {
   const places = [];
   told.set(signal, places);
   signal.addEventListener("abort", () => {
    for (const stop of [ ...places ]) stop?.();
   }, {
    once: true
   });
   return places;
  }
  const whyStopped = ({reason}) => reason instanceof Error && reason.name !== "AbortError" ? reason.message : "cancelled";
 },
 693: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => followRedirects,
   t: () => followOnOrigin
  });
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _address__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4717);
  const REDIRECTS = new Set([ 301, 302, 303, 307, 308 ]);
  const MOST_HOPS = 5;
  async function followRedirects(http, request) {
   let next = request;
   for (let hops = 0; ;hops++) {
    const answer = await http.request(next);
    const location = answer.headers.location;
    if (!REDIRECTS.has(answer.status) || location === void 0) return answer;
    const refuse = why => {
     const url = (0, _address__WEBPACK_IMPORTED_MODULE_1__.vg)(next.url);
     return new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR(request.reason ?? "registry-unavailable", `${request.method} ${url}: ${why}`, {
      method: request.method,
      url,
      status: answer.status
     });
    };
    if (hops === MOST_HOPS) throw refuse(`more than ${MOST_HOPS} redirects`);
    const from = new URL(next.url);
    const to = (0, _address__WEBPACK_IMPORTED_MODULE_1__.gE)(location, next.url);
    if (!to) throw refuse("redirected to something that is no address");
    if (!(0, _address__WEBPACK_IMPORTED_MODULE_1__.IP)(to)) throw refuse(`redirected to ${to.host} without https`);
    next = {
     ...next,
     url: to.href,
     headers: to.origin === from.origin ? next.headers : anonymous(next.headers)
    };
   }
  }
  async function followOnOrigin(http, request) {
   let next = request;
   for (let hops = 0; ;hops++) {
    const answer = await http.request(next);
    const to = (0, _address__WEBPACK_IMPORTED_MODULE_1__.gE)(answer.headers.location, next.url);
    const isSame = (answer.status === 307 || answer.status === 308) && to?.origin === new URL(next.url).origin;
    if (!isSame || hops === MOST_HOPS) return answer;
    next = {
     ...next,
     url: to.href
    };
   }
  }
  function anonymous(headers = {}) {
   return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization"));
  }
 },
 5834: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LH: () => troubleOf,
   P9: () => retryAfter,
   lU: () => isLimited
  });
  var _release_passing__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);
  const SEARCHED = 4096;
  const LIMIT = /secondary rate limit|rate limit exceeded|exceeded (?:a|the|your) [\w -]{0,40}rate limit|pull rate limit|too ?many ?requests|abuse detection/i;
  function isLimited({status, headers, body}) {
   if (status === 429) return true;
   if (status < 400 || status >= 500) return false;
   if (status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0)) return true;
   return LIMIT.test(body.subarray(0, SEARCHED).toString("latin1"));
  }
  function troubleOf(answer) {
   if ((0, _release_passing__WEBPACK_IMPORTED_MODULE_0__.WG)(answer.status)) return String(answer.status);
   return isLimited(answer) ? `${answer.status}, asked too often` : void 0;
  }
  function httpDate(text) {
   if (/^[A-Z][a-z]{2,8}, \d/.test(text)) return Date.parse(text);
   return /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4}$/.test(text) ? Date.parse(`${text} GMT`) : NaN;
  }
  function retryAfter(headers, now) {
   if (headers["retry-after"] === void 0 && headers["x-ratelimit-remaining"] !== "0") return;
   const asked = headers["retry-after"]?.trim();
   const own = Date.parse(headers.date ?? "");
   const from = Number.isNaN(own) ? now : own;
   const until = moment => Number.isNaN(moment) ? void 0 : Math.max(0, moment - from);
   if (asked !== void 0) return /^\d{1,9}(?:\.\d{1,9})?$/.test(asked) ? Math.ceil(Number(asked) * 1e3) : until(httpDate(asked));
   const reset = headers["x-ratelimit-reset"];
   if (typeof reset !== "string" || !/^\d{9,11}$/.test(reset)) return;
   return until(Number(reset) * 1e3);
  }
 },
 5892: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => ask_MAX_BYTES,
   b: () => createAsker
  });
  var address = __webpack_require__(4717);
  var redirect = __webpack_require__(693);
  var failure = __webpack_require__(9991);
  var trouble = __webpack_require__(5834);
  var errors = __webpack_require__(5397);
  const TOKEN = "[!#$%&'*+.^_`|~\\w-]+";
  const PARAMETER = new RegExp(`(${TOKEN})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]+))`, "y");
  const SCHEME = new RegExp(TOKEN, "y");
  const KNOWN = [ "realm", "service", "scope", "error" ];
  function parseChallenges(header) {
   const challenges = [];
   let at = 0;
   const match = pattern => {
    pattern.lastIndex = at;
    const found = pattern.exec(header);
    if (found) at = pattern.lastIndex;
    return found;
   };
   while (at < header.length) {
    const parameter = match(PARAMETER);
    const last = challenges.at(-1);
    if (parameter) {
     const name = KNOWN.find(known => known === parameter[1].toLowerCase());
     if (name && last) last[name] ??= parameter[2]?.replace(/\\(.)/g, "$1") ?? parameter[3];
     continue;
    }
    const scheme = match(SCHEME);
    if (scheme) challenges.push({
     scheme: scheme[0].toLowerCase()
    }); else at++;
   }
   return challenges;
  }
  function choose(challenges) {
   return challenges.find(({scheme, realm}) => scheme === "bearer" && realm) ?? challenges.find(({scheme}) => scheme === "basic");
  }
  function actionsFor(scope, repository) {
   const prefix = `repository:${repository}:`;
   return (scope ?? "").split(" ").filter(one => one.startsWith(prefix)).flatMap(one => one.slice(prefix.length).split(",")).filter(action => /^(?:[a-z]{1,20}|\*)$/.test(action));
  }
  const AS_FOUND = 6e4;
  class Held {
   source;
   clock;
   current;
   foundAt=0;
   renewing;
   constructor(source, clock) {
    this.source = source;
    this.clock = clock;
   }
   async find(signal) {
    if (!this.current) this.foundAt = this.clock.elapsed();
    return this.current ??= await this.source.find(signal);
   }
   async renew(signal) {
    const {renew} = this.source;
    if (!this.renewing && (!renew || this.clock.elapsed() - this.foundAt < AS_FOUND)) return false;
    return this.renewing ??= this.replace(renew, signal).finally(() => {
     this.renewing = void 0;
    });
   }
   async replace(renew, signal) {
    this.foundAt = this.clock.elapsed();
    const before = JSON.stringify(this.current);
    const found = await renew(signal);
    if (found.kind === "anonymous") return false;
    this.current = found;
    return JSON.stringify(found) !== before;
   }
  }
  var docker_hub = __webpack_require__(8946);
  const KNOWN_REALMS = new Map([ [ "ghcr.io", {
   realm: "https://ghcr.io/token",
   service: "ghcr.io"
  } ], [ docker_hub.Xb, {
   realm: "https://auth.docker.io/token",
   service: "registry.docker.io"
  } ], [ "registry.gitlab.com", {
   realm: "https://gitlab.com/jwt/auth",
   service: "container_registry"
  } ] ]);
  var patiently = __webpack_require__(7784);
  var release_address = __webpack_require__(9861);
  var printable = __webpack_require__(7261);
  async function trustedRealm(registryHost, realm, meant = new Map) {
   const refuse = (why, hint = "check the registry’s address, and its token realm where the registry is yours") => new failure.HR("registry-denied", `${registryHost} asks to log in at ${why}; no credential was sent there`, {
    hint
   });
   if (!URL.canParse(realm)) throw refuse(`"${(0, printable.g)(realm)}", which is no address`);
   const own = new URL(`https://${registryHost}`).hostname;
   const url = (0, address.uO)(new URL(realm), new URL(`https://${own}`));
   if (!(0, address.IP)(url)) throw refuse(`${url.host || (0, printable.g)(realm)}, which is not https`);
   if ([ url.host, url.hostname ].includes(meant.get((0, docker_hub.rQ)(registryHost)) ?? "")) return url;
   if (await related(own, url.hostname)) return url;
   throw refuse(`${url.host}, which does not belong to ${registryHost}`, `where that is its token server, and you trust it with this login, say so in registry-realms: ${registryHost}=${url.host}`);
  }
  async function related(registry, realm) {
   if (registry === realm || (0, release_address.U9)(registry) && (0, release_address.U9)(realm)) return true;
   if (registry === docker_hub.Xb) return realm === "auth.docker.io";
   const {getDomain} = await __webpack_require__.e(935).then(__webpack_require__.t.bind(__webpack_require__, 935, 19));
   const domain = getDomain(registry, {
    allowPrivateDomains: true
   });
   return domain !== null && domain === getDomain(realm, {
    allowPrivateDomains: true
   });
  }
  function basic(user, password, mask) {
   const encoded = Buffer.from(`${user}:${password}`).toString("base64");
   mask(encoded);
   return `Basic ${encoded}`;
  }
  function isFor(scheme, {scheme: asked, realm, service}) {
   if (scheme.kind !== "bearer") return asked === (scheme.kind === "token" ? "bearer" : scheme.kind);
   return asked === "bearer" && realm === scheme.named.realm && (service ?? scheme.named.service) === scheme.named.service;
  }
  const tokenScheme = credential => credential.kind === "bearer" ? {
   kind: "token",
   header: `Bearer ${credential.token}`
  } : void 0;
  const basicScheme = (credential, mask) => credential.kind === "password" ? {
   kind: "basic",
   header: basic(credential.user, credential.password, mask)
  } : void 0;
  var dist = __webpack_require__(7934);
  var login_hint = __webpack_require__(4797);
  var oci_page = __webpack_require__(1139);
  const MAX_BYTES = 1024 * 1024;
  const MOST_HOPS = 5;
  const REDIRECTS = new Set([ 301, 302, 307, 308 ]);
  const DEFAULT_LIFETIME = 60;
  const Word = dist.lqM(dist.NpB(dist.FsL(dist.YjP(), dist.Bqr(), dist.yGV(/^[\x21-\x7e]*$/)), ""));
  const Seconds = dist.FsL(dist.KCZ([ dist.aig(), dist.FsL(dist.YjP(), dist.yGV(/^\s*\d/), dist.pdi(Number)) ]), dist.E2x(), dist.zYL(0));
  const Body = dist.FsL(dist.YjP(), dist.qFJ(), dist.Ikc({
   token: Word,
   access_token: Word,
   expires_in: dist.lqM(dist.NpB(Seconds, DEFAULT_LIFETIME), DEFAULT_LIFETIME)
  }));
  async function requestToken(http, server, scopes, mask, call) {
   const answer = await ask(http, question(server, scopes, mask), call);
   if (answer.status < 200 || answer.status > 299) throw refusal(answer, server, scopes);
   const parsed = dist.xLC(Body, answer.body.toString("utf8").replace(/^\uFEFF/, ""));
   const value = parsed.success ? parsed.output.token || parsed.output.access_token : void 0;
   if (!parsed.success || !value) {
    const page = (0, oci_page.n)(answer);
    const message = `${server.realm.host} answered ${answer.status} without a token for ${server.registry}${page ? `, but with ${page}` : ""}`;
    throw new failure.HR("registry-unavailable", message, {
     status: answer.status,
     url: (0, address.vg)(answer.url),
     hint: strangerHint(answer, server)
    });
   }
   mask(value);
   return {
    value,
    lifetime: parsed.output.expires_in * 1e3
   };
  }
  async function ask(http, question, call) {
   for (let url = question.url, hops = 0; ;hops++) {
    const answer = await http.request({
     ...question,
     url,
     ...call,
     maxBytes: MAX_BYTES,
     retry: true
    });
    const next = hops < MOST_HOPS ? nextOf(answer) : void 0;
    if (!next || next.origin !== new URL(url).origin) return answer;
    url = next.href;
   }
  }
  function nextOf({status, headers: {location}, url}) {
   return REDIRECTS.has(status) ? (0, address.gE)(location, url) : void 0;
  }
  function question({realm, service, credential}, scopes, mask) {
   if (credential.kind === "identity") {
    const form = new URLSearchParams({
     grant_type: "refresh_token",
     client_id: "release-action",
     refresh_token: credential.token,
     scope: scopes.join(" ")
    });
    if (service !== void 0) form.set("service", service);
    const headers = {
     "content-type": "application/x-www-form-urlencoded"
    };
    return {
     method: "POST",
     url: realm.href,
     headers,
     body: form.toString()
    };
   }
   const url = new URL(realm);
   if (service !== void 0) url.searchParams.set("service", service);
   for (const scope of scopes) url.searchParams.append("scope", scope);
   if (credential.kind !== "password") return {
    method: "GET",
    url: url.href
   };
   return {
    method: "GET",
    url: url.href,
    headers: {
     authorization: basic(credential.user, credential.password, mask)
    }
   };
  }
  function strangerHint(answer, {realm, registry}) {
   return (0, oci_page.n)(answer) ? (0, oci_page.C)(realm.host) : `check that ${(0, 
   address.vg)(realm)}, which ${registry} names, is its token server`;
  }
  function rightHint(scopes) {
   const names = scopes.map(scope => scope.replace(/^repository:(.*):[^:]*$/, "$1"));
   return `check that ${names.slice(0, 3).join(", ")}${names.length > 3 ? " and the others" : ""} ${names.length > 1 ? "are" : "is"} written right, and that this login may use ${names.length > 1 ? "them" : "it"}`;
  }
  function refusal(answer, {realm, registry, credential: {origin}}, scopes) {
   const {status, retryAfter} = answer;
   const transient = (0, trouble.LH)(answer) !== void 0;
   const detail = {
    status,
    url: (0, address.vg)(answer.url),
    transient,
    retryAfter
   };
   const next = nextOf(answer);
   const words = `${next ? `${realm.host} redirects to ${next.host} and` : realm.host} gave no token for ${registry}`;
   if (transient || ![ 400, 401, 403 ].includes(status)) {
    const wait = retryAfter ? `${Math.ceil(retryAfter / 1e3)} s` : void 0;
    const hint = wait ? `wait ${wait}, then run this again` : strangerHint(answer, {
     realm,
     registry
    });
    return new failure.HR("registry-unavailable", `${words} (${(0, errors.r4)(answer)})`, {
     ...detail,
     hint: transient && !wait ? void 0 : hint
    });
   }
   return new failure.HR("registry-denied", `${words} ${origin} (${(0, errors.r4)(answer)})`, {
    ...detail,
    hint: status === 403 && !origin.startsWith("anonymously") ? rightHint(scopes) : (0, 
    login_hint.t)(registry, origin, "log in to")
   });
  }
  const TOO_LONG = new Set([ 413, 414, 431 ]);
  const MARGIN = 5e3;
  class Tokens {
   access;
   clock;
   request;
   shared;
   alone=new Map;
   constructor(repositories, access, clock, request) {
    this.access = access;
    this.clock = clock;
    this.request = request;
    this.shared = {
     actions: new Map(repositories.map(name => [ name, new Set(access.split(",")) ]))
    };
   }
   async current(repository, call) {
    const grant = this.grantOf(repository);
    if (grant.token && grant.token.expiresAt - this.clock.elapsed() >= MARGIN) return grant.token;
    try {
     return await this.ask(grant, call);
    } catch (thrown) {
     const denied = thrown instanceof failure.HR && thrown.status !== 401 && (thrown.reason === "registry-denied" || TOO_LONG.has(thrown.status ?? 0));
     if (!denied || grant.actions.size === 1) throw thrown;
     return this.ask(this.alone.get(repository) ?? this.separate(repository), call);
    }
   }
   refused(token, repository, challenge) {
    const grant = this.grantOf(repository);
    if (grant.token !== token) return true;
    const asked = grant.actions.get(repository);
    const missing = actionsFor(challenge?.scope, repository).filter(action => !asked?.has(action));
    if (missing.length > 0) {
     this.separate(repository, missing);
     return true;
    }
    if (token.taken.has(repository) && challenge?.error !== "insufficient_scope") {
     grant.token = void 0;
     return true;
    }
    if (grant.actions.size === 1) return false;
    this.separate(repository);
    return true;
   }
   grantOf(repository) {
    const own = this.alone.get(repository);
    return own ?? (this.shared.actions.has(repository) ? this.shared : this.separate(repository));
   }
   separate(repository, more = []) {
    const before = this.alone.get(repository)?.actions.get(repository) ?? this.access.split(",");
    const grant = {
     actions: new Map([ [ repository, new Set([ ...before, ...more ]) ] ])
    };
    this.alone.set(repository, grant);
    return grant;
   }
   async ask(grant, call) {
    for (;;) {
     const asking = grant.asking ??= {
      token: this.fetch(grant, call),
      signal: call.signal
     };
     try {
      return await (0, patiently.d)(asking.token, call.signal, "waiting for a token of the registry");
     } catch (thrown) {
      if (call.signal?.aborted || !asking.signal?.aborted) throw thrown;
     }
    }
   }
   async fetch(grant, call) {
    try {
     const scopes = [ ...grant.actions ].map(([name, actions]) => `repository:${name}:${[ ...actions ].join(",")}`);
     const {value, lifetime} = await this.request(scopes, call);
     return grant.token = {
      value,
      expiresAt: this.clock.elapsed() + lifetime,
      taken: new Set
     };
    } finally {
     grant.asking = void 0;
    }
   }
  }
  const ASKED_AT_ONCE = 4;
  const MOST_TRIES = 6;
  const MOST_CHANGES = 2;
  const UNASKED = new Set([ 400, 403, 404 ]);
  class Login {
   parts;
   scheme;
   own=new Map;
   scout;
   held;
   unshown="";
   moved=false;
   constructor(parts) {
    this.parts = parts;
    this.held = new Held(parts.source, parts.clock);
   }
   get words() {
    if (this.unshown !== "") return `anonymously: ${this.unshown}`;
    return this.held.current?.origin ?? "anonymously";
   }
   async ask(repository, send, call) {
    if (!this.scheme && this.scout) await (0, patiently.d)(this.scout, call.signal, `${this.parts.host} did not answer the first request of the run`);
    const asking = {
     repository,
     call,
     changes: 0
    };
    if (!this.scheme && !this.scout) return this.lead(asking, send);
    return this.insist(asking, send);
   }
   async lead(asking, send) {
    const {http, host, repositories} = this.parts;
    http.warm?.((0, address.Ag)(host), repositories.length * ASKED_AT_ONCE);
    let arrived = () => {};
    this.scout = new Promise(resolve => {
     arrived = resolve;
    });
    try {
     if (!await this.foreknow(asking).catch(notAsked)) {
      const answer = await send();
      const learned = await this.mend(answer, asking).catch(notAsked);
      if (!learned && !this.isChallenge(answer)) this.scheme ??= {
       kind: "open"
      };
      if (!learned) return answer;
     }
    } finally {
     this.scout = void 0;
     arrived();
    }
    return this.insist(asking, send);
   }
   async insist(asking, send) {
    const {repository, call} = asking;
    for (let tries = 1; ;tries++) {
     const scheme = asking.sent = this.schemeOf(repository);
     const token = asking.token = scheme?.kind === "bearer" ? await scheme.tokens.current(repository, call).catch(notAsked) : void 0;
     const answer = await send(token ? `Bearer ${token.value}` : scheme && "header" in scheme ? scheme.header : void 0);
     if (!this.isChallenge(answer)) token?.taken.add(repository);
     if (tries === MOST_TRIES) return answer;
     if (await this.mend(answer, asking).catch(notAsked)) continue;
     if (!this.isChallenge(answer) || scheme?.kind !== "basic" || !await this.held.renew(call.signal).catch(notAsked)) return answer;
     this.showAnew(scheme);
    }
   }
   showAnew(ended) {
    const scheme = basicScheme(this.held.current, this.parts.mask);
    if (!scheme) return;
    if (this.scheme === ended) this.scheme = scheme;
    for (const [repository, own] of this.own) if (own === ended) this.own.set(repository, scheme);
   }
   schemeOf(repository) {
    return this.own.get(repository) ?? this.scheme;
   }
   isOwn({url}) {
    return new URL(url).origin === new URL((0, address.Ag)(this.parts.host)).origin;
   }
   isChallenge(answer) {
    return answer.status === 401 && this.isOwn(answer);
   }
   async mend(answer, asking) {
    if (this.isChallenge(answer)) return this.answerChallenge(challengeOf(answer), asking);
    const anonymous = !asking.sent || asking.sent.kind === "open";
    return anonymous && UNASKED.has(answer.status) && this.isOwn(answer) && this.inquire(answer.status, asking);
   }
   async answerChallenge(challenge, asking) {
    const {sent, token, repository} = asking;
    if (sent?.kind === "bearer" && token && (!challenge || isFor(sent, challenge))) return sent.tokens.refused(token, repository, challenge);
    if (this.schemeOf(repository) !== sent) return true;
    if (challenge) return !(sent && isFor(sent, challenge)) && this.learn(challenge, asking);
    return (!sent || sent.kind === "open") && this.inquire(401, asking);
   }
   async inquire(status, asking) {
    const {signal} = asking.call;
    const credential = await this.held.find(signal);
    if (credential.kind === "anonymous" && status !== 401) return false;
    const front = await this.parts.front(signal);
    const challenge = this.isChallenge(front) ? challengeOf(front) : void 0;
    if (challenge) return this.learn(challenge, asking);
    const said = status === 401 ? "its 401 does not say how to log in" : "it asks for no login";
    this.unshown = credential.kind === "anonymous" ? said : `${said}, so ${credential.origin.replace("with ", "")} was not shown`;
    return false;
   }
   async learn(challenge, asking) {
    const {host, realms, mask} = this.parts;
    if (asking.changes++ >= MOST_CHANGES) return false;
    const realm = challenge.scheme === "bearer" ? await trustedRealm(host, challenge.realm ?? "", realms) : void 0;
    const credential = await this.held.find(asking.call.signal);
    if (this.schemeOf(asking.repository) !== asking.sent) return true;
    const {realm: named = "", service} = challenge;
    const scheme = realm ? tokenScheme(credential) ?? this.bearer(realm, {
     realm: named,
     service
    }, asking.repository) : basicScheme(credential, mask);
    if (!scheme) {
     if (credential.kind === "identity" || credential.kind === "bearer") this.unshown = `it wants a password, and ${credential.origin.replace("with ", "")} is a token`;
     return false;
    }
    this.unshown = "";
    if (!this.scheme || this.scheme.kind === "open") this.scheme = scheme; else this.own.set(asking.repository, scheme);
    return true;
   }
   async foreknow({repository, call}) {
    const {host} = this.parts;
    const known = this.moved ? void 0 : KNOWN_REALMS.get(host);
    if (!known) return false;
    const ready = tokenScheme(await this.held.find(call.signal));
    if (ready) {
     this.scheme = ready;
     return true;
    }
    const scheme = this.bearer(new URL(known.realm), known, repository);
    try {
     await scheme.tokens.current(repository, call);
    } catch (thrown) {
     this.moved = thrown instanceof failure.HR && thrown.reason === "registry-unavailable" && !thrown.transient;
     if (!this.moved) throw thrown;
     return false;
    }
    this.scheme = scheme;
    return true;
   }
   bearer(realm, named, repository) {
    const {host, repositories, access, clock, http, mask} = this.parts;
    const all = this.scheme && this.scheme.kind !== "open" ? [ repository ] : repositories;
    const ask = (scopes, call) => {
     const credential = this.held.current ?? {
      kind: "anonymous",
      origin: "anonymously"
     };
     return requestToken(http, {
      registry: host,
      realm,
      service: named.service,
      credential
     }, scopes, mask, call);
    };
    const tokens = new Tokens(all, access, clock, (scopes, call) => ask(scopes, call).catch(async thrown => {
     if (!(thrown instanceof failure.HR && thrown.reason === "registry-denied") || !await this.held.renew(call.signal)) throw thrown;
     return ask(scopes, call);
    }));
    return {
     kind: "bearer",
     tokens,
     named
    };
   }
  }
  function notAsked(thrown) {
   throw thrown instanceof failure.HR ? (0, failure.wX)(thrown) : thrown;
  }
  function challengeOf(answer) {
   return choose(parseChallenges(answer.headers["www-authenticate"] ?? ""));
  }
  var once = __webpack_require__(6065);
  const session_MAX_BYTES = 1024 * 1024;
  class Session {
   parts;
   logins=new Map;
   known=new Map;
   front=(0, once.O)(signal => this.knock(signal));
   sorted=(0, once.O)(() => this.sort());
   constructor(parts) {
    this.parts = parts;
   }
   loginOf(repository) {
    return this.known.get(repository)?.words ?? "anonymously";
   }
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
   async sort() {
    const {host, repositories, credentials} = this.parts;
    const ids = await Promise.all(repositories.map(async name => (await credentials.of(host, name)).id));
    for (const [at, name] of repositories.entries()) this.known.set(name, await this.open(name, repositories.filter((_, other) => ids[other] === ids[at])));
   }
   async open(repository, repositories) {
    const {credentials, ...parts} = this.parts;
    const source = await credentials.of(parts.host, repository);
    const login = this.logins.get(source.id) ?? new Login({
     ...parts,
     repositories,
     source,
     front: this.front
    });
    this.logins.set(source.id, login);
    return login;
   }
   async knock(signal) {
    const {host, http} = this.parts;
    const url = `${(0, address.Ag)(host)}/v2/`;
    const answer = await http.request({
     method: "GET",
     url,
     signal,
     maxBytes: session_MAX_BYTES,
     retry: true
    });
    const transient = (0, trouble.LH)(answer) !== void 0;
    if (!transient && answer.status < 500) return answer;
    throw new failure.HR("registry-unavailable", `${host} answered ${(0, errors.r4)(answer)} at /v2/, where it says how to log in`, {
     status: answer.status,
     method: "GET",
     url: (0, address.vg)(url),
     transient,
     retryAfter: answer.retryAfter
    });
   }
  }
  const ask_MAX_BYTES = 4 * 1024 * 1024;
  const WRITE_TIMEOUT = 3e4;
  function createAsker({images, ...parts}) {
   const {http} = parts;
   const sessions = new Map;
   function sessionOf({registry: host}) {
    const known = sessions.get(host);
    if (known) return known;
    const there = images.filter(({registry}) => registry === host);
    const session = new Session({
     ...parts,
     host,
     repositories: there.map(({repository}) => repository)
    });
    sessions.set(host, session);
    return session;
   }
   return {
    ask(image, path, {maxBytes = ask_MAX_BYTES, stays = false, isOnce = false, ...request}, {signal, onTrouble}) {
     const url = /^https?:/.test(path) ? path : `${(0, address.Ag)(image.registry)}/v2/${image.repository}/${path}`;
     return sessionOf(image).ask(image.repository, authorization => {
      const headers = {
       ...request.headers,
       ...authorization && {
        authorization
       }
      };
      const whole = {
       ...request,
       signal,
       onTrouble,
       url,
       headers,
       maxBytes
      };
      const {method} = request;
      if (method !== "GET" && method !== "HEAD") return (0, redirect.t)(http, {
       timeoutMs: WRITE_TIMEOUT,
       ...whole,
       retry: false
      });
      return stays ? (0, redirect.t)(http, {
       ...whole,
       retry: true
      }) : (0, redirect.F)(http, {
       ...whole,
       method,
       retry: !isOnce
      });
     }, {
      signal,
      onTrouble
     });
    },
    doing(verb, image, reference) {
     const what = `${image.name}${reference.includes(":") ? "@" : ":"}${reference}`;
     return {
      verb,
      what,
      registry: image.registry,
      login: sessionOf(image).loginOf(image.repository)
     };
    }
   };
  }
 },
 8946: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Xb: () => _release_image__WEBPACK_IMPORTED_MODULE_0__.Xb,
   pe: () => DOCKER_HUB_KEY,
   rQ: () => _release_image__WEBPACK_IMPORTED_MODULE_0__.rQ
  });
  var _release_image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1e3);
  const DOCKER_HUB_KEY = "https://index.docker.io/v1/";
 },
 5397: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g5: () => failureOf,
   r4: () => oci_said.r,
   W0: () => isAbsent
  });
  var failure = __webpack_require__(9991);
  var address = __webpack_require__(4717);
  var trouble = __webpack_require__(5834);
  var login_hint = __webpack_require__(4797);
  var page = __webpack_require__(1139);
  const IMMUTABLE = /immutab|not allow updating/i;
  const TAKEN = /immutab|already exists|overwr(?:ite|itt|iting)/i;
  const LOCKED = /disallowed[ _]operation|operation is disallowed|write[- ]?protected/i;
  const LOCKED_TAG = /\block(?:ed)?\b/i;
  const UNSUPPORTED = /^$|unsupported|read-?only|maintenance/i;
  const READ_ONLY = /read[- ]?only (?:mode|instance|state)|\b(?:system|registry|repository|instance|server|service|site|database|storage|project|gitlab|harbor|nexus|quay)\b[^.;"]{0,30}\bread[- ]?only\b|under maintenance|maintenance mode/i;
  const wordsOf = ({code = "", message = ""}) => `${code} ${message}`;
  const isLocked = (status, said) => status === 423 || LOCKED.test(wordsOf(said)) || [ 405, 409, 412 ].includes(status) && LOCKED_TAG.test(wordsOf(said));
  function ruleAgainst({what, registry}, status, said, words) {
   const tag = what.slice(what.lastIndexOf(":") + 1);
   const isTaken = (status === 409 || status === 412 ? TAKEN : IMMUTABLE).test(wordsOf(said));
   if (isTaken) return {
    reason: "tag-immutable",
    message: `${registry} does not let ${what} move: its tags are immutable (${words})`,
    hint: `make tags of this repository mutable, at least "${tag}"`
   };
   if (isLocked(status, said)) return {
    reason: "tag-immutable",
    message: `${registry} does not let ${what} move: it is locked (${words})`,
    hint: `unlock "${tag}" and its repository (in Azure: az acr repository update --write-enabled true)`
   };
   if (!isReadOnly(status, said)) return;
   return {
    reason: "registry-denied",
    message: `${registry} is read-only just now: ${what} was not moved (${words})`,
    hint: "wait until the registry’s maintenance is over, or have whoever keeps it open it for writes, then run this again"
   };
  }
  function isReadOnly(status, said) {
   const generic = said.code === void 0 || said.code === "UNSUPPORTED";
   return status === 405 && generic && UNSUPPORTED.test(said.message ?? "") || READ_ONLY.test(said.message ?? "");
  }
  var oci_said = __webpack_require__(6009);
  const VERBS = {
   read: [ "GET", "reading" ],
   write: [ "PUT", "moving" ],
   untag: [ "DELETE", "deleting" ],
   upload: [ "PUT", "copying to" ]
  };
  const NO_MANIFEST = /^(?:(?:MANIFEST|NAME|TAG|REPOSITORY)_(?:UNKNOWN|NOT_FOUND|EXPIRED)|NOT_FOUND)$/;
  const PART_MISSING = new Set([ "MANIFEST_BLOB_UNKNOWN", "BLOB_UNKNOWN", "MANIFEST_UNKNOWN" ]);
  const WANTS_TLS = /HTTP request (?:was sent )?to (?:an )?HTTPS (?:server|port)/i;
  const SEARCHED = 4096;
  function isAbsent(answer, of = "manifest") {
   const {code} = answer.status === 404 ? (0, oci_said.y)(answer.body) : {};
   return code !== void 0 && (NO_MANIFEST.test(code) || of === "blob" && code === "BLOB_UNKNOWN");
  }
  const NEVER = new Set([ 501, 505, 507 ]);
  function isTransient(answer, verb) {
   const {status} = answer;
   return (0, trouble.LH)(answer) !== void 0 || verb !== "read" && status >= 500 && !NEVER.has(status);
  }
  function failureOf(answer, doing) {
   const {status, retryAfter} = answer;
   const {verb, what, registry} = doing;
   const said = (0, oci_said.y)(answer.body);
   const words = (0, oci_said.r)(answer, said);
   const [method, act] = VERBS[verb];
   const transient = isTransient(answer, verb);
   const isUnclear = verb !== "read" && status === 303;
   const detail = {
    status,
    method,
    url: (0, address.vg)(answer.url),
    transient: transient || isUnclear,
    retryAfter
   };
   if (status === 400 && WANTS_TLS.test(answer.body.subarray(0, SEARCHED).toString("latin1"))) return new failure.HR("registry-unavailable", `${registry} was asked ${act} ${what} over plain HTTP, and speaks TLS`, {
    ...detail,
    hint: "only addresses on this machine are spoken to over plain HTTP: name the registry by another of its names"
   });
   if (transient || status >= 500) {
    const wait = retryAfter === void 0 ? void 0 : `${Math.ceil(retryAfter / 1e3)} s`;
    const hint = wait ?? ((0, trouble.lU)(answer) ? "some minutes" : void 0);
    return new failure.HR("registry-unavailable", `${registry} failed at ${act} ${what} (${words})`, {
     ...detail,
     hint: status === 507 || /no space left/i.test(said.message ?? "") ? `make room in ${registry}, then run this again` : hint && `wait ${hint}, then run this again`
    });
   }
   if (verb === "write" && (status === 400 || status === 404) && said.code !== void 0 && PART_MISSING.has(said.code)) return new failure.HR("source-missing", `${registry} has lost a part of the build that ${what} was to show (${words})`, {
    ...detail,
    hint: "a clean-up took it: publish the build again, or choose another one (release-action history)"
   });
   if (verb === "upload" && (status === 400 || status === 404) && said.code !== void 0 && PART_MISSING.has(said.code)) return new failure.HR("registry-unavailable", `${registry} misses a part of ${what} that it took or said to have (${words})`, {
    ...detail,
    transient: true
   });
   const rule = verb === "write" && status >= 400 ? ruleAgainst(doing, status, said, words) : void 0;
   if (rule) return new failure.HR(rule.reason, rule.message, {
    ...detail,
    hint: rule.hint
   });
   if (verb === "untag" && (status === 400 || status === 405) && !isLocked(status, said)) return new failure.HR("registry-denied", `${registry} cannot delete a tag (docker-registry 2.8 and others cannot): ${what} stays (${words})`, {
    ...detail,
    hint: "mend what failed and run this again to finish it, or have the registry’s administrator remove the tag’s link; " + "to delete it by digest would take every tag of that build"
   });
   if (status === 401 || status === 403 || status >= 400 && (verb !== "read" || isRefusal(status, said))) {
    const reason = verb === "upload" && status !== 401 && status !== 403 ? "registry-unavailable" : "registry-denied";
    return new failure.HR(reason, `${registry} refused ${act} ${what} ${doing.login} (${words})`, {
     ...detail,
     hint: (0, page.n)(answer) && status !== 401 ? (0, page.C)(registry) : hintFor(doing, status, said)
    });
   }
   return new failure.HR("registry-unavailable", unexpected(answer, doing, words), {
    ...detail,
    hint: redirectHint(answer) ?? `check that ${registry} is the registry itself, and that no proxy answers in its place`
   });
  }
  const isRefusal = (status, {code, message}) => status === 404 ? code !== void 0 && !/UNKNOWN$|NOT_FOUND$/.test(code) : code !== void 0 || message !== void 0;
  function unexpected(answer, {verb, what, registry}, words) {
   const host = redirectHost(answer);
   if (host !== void 0 && verb !== "read") return `${registry} redirects ${VERBS[verb][1]} ${what} to ${host} (${words}): what writes is followed on its own origin alone`;
   const front = answer.status === 404 ? '; this 404 is not the registry’s own word for "no such manifest"' : "";
   return `${registry} answered ${words} for ${what}${front}`;
  }
  function redirectHost({status, headers, url}) {
   const {location = ""} = headers;
   return status >= 300 && status < 400 && location !== "" && URL.canParse(location, url) ? new URL(location, url).host : void 0;
  }
  function redirectHint(answer) {
   const host = redirectHost(answer);
   return host === void 0 || host === new URL(answer.url).host ? void 0 : `where ${host} is the registry, name the images by it`;
  }
  function ghcrHint(message, verb) {
   const [right, role] = verb === "read" ? [ "read", "Read" ] : [ "write", "Write" ];
   if (/permission_denied: (?:write|read)_package|installation not allowed to/i.test(message)) return `link the package to the repository (package settings, Manage Actions access, role ${role}), ` + `and give the job permissions: packages: ${right}`;
   if (/requested installation does not exist/i.test(message)) return "a job’s token reaches the packages of its own owner alone: give a classic personal token of who owns the package in registry-auth";
   return /does not match expected scopes/i.test(message) ? `give a classic personal token with the scope ${right}:packages` : void 0;
  }
  function hintFor({verb, registry, login}, status, {code = "", message = ""}) {
   const ghcr = ghcrHint(message, verb);
   if (ghcr) return ghcr;
   if (status === 412 || /polic(?:y|ies)|vulnerabilit|quota/i.test(`${code} ${message}`)) return `that is a rule of ${registry}: see its settings for this repository, or ask who keeps it`;
   if (status === 404) return `create the repository on ${registry}, or let this login do so`;
   return status === 401 || status === 403 ? (0, login_hint.t)(registry, login, verb === "read" ? "read" : "write to") : void 0;
  }
 },
 4797: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => loginHint
  });
  function loginHint(registry, login, act) {
   const line = `add a line ${registry}=user:password to registry-auth`;
   if (login === "anonymously") return `${line}, or run docker login ${registry} before`;
   if (login.startsWith("anonymously (")) return `mend that, or ${line}`;
   if (login.startsWith("anonymously:")) return `check that ${registry} is the registry itself: at /v2/ it has to answer 401 and say how to log in (WWW-Authenticate)`;
   const where = act === "log in to" ? registry : "the repository";
   return `check that this login may ${act} ${where}, and that it has not expired`;
  }
 },
 6065: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => once
  });
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _patiently__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7784);
  function once(work) {
   let begun;
   return async signal => {
    for (;;) {
     const mine = begun ??= {
      result: work(signal),
      signal
     };
     try {
      return await (0, _patiently__WEBPACK_IMPORTED_MODULE_1__.d)(mine.result, signal, "waiting for the registry to say how to log in");
     } catch (thrown) {
      if ((mine.signal?.aborted || (0, _release_failure__WEBPACK_IMPORTED_MODULE_0__.h_)(thrown).transient) && begun === mine) begun = void 0;
      if (signal?.aborted || !mine.signal?.aborted) throw thrown;
     }
    }
   };
  }
 },
 1139: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => proxyHint,
   n: () => pageIn
  });
  var _printable__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);
  const HEAD = 8192;
  const LONGEST_TITLE = 80;
  function pageIn({headers, body}) {
   const start = body.subarray(0, HEAD).toString("utf8").replace(/^\uFEFF/, "").trimStart();
   const isPage = /^text\/html\b/i.test(headers["content-type"] ?? "") || /^<(?:!doctype html|html|head)\b/i.test(start);
   if (!isPage || start.startsWith("{")) return;
   const title = (0, _printable__WEBPACK_IMPORTED_MODULE_0__.g)(/<title[^>]{0,200}>([^<]{1,400})/i.exec(start)?.[1] ?? "");
   if (title === "") return "a proxy’s page";
   return `a proxy’s page titled "${title.length > LONGEST_TITLE ? `${[ ...title ].slice(0, LONGEST_TITLE - 1).join("")}…` : title}"`;
  }
  const proxyHint = registry => `a proxy answered in place of ${registry}: let the runner reach the registry itself, or have the proxy let it through`;
 },
 7784: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => patiently
  });
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _http_on_abort__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6435);
  function patiently(work, signal, whose) {
   if (!signal) return work;
   return new Promise((resolve, reject) => {
    const stop = () => {
     const why = (0, _http_on_abort__WEBPACK_IMPORTED_MODULE_1__.k)(signal);
     const words = why === "cancelled" ? "cancelled while waiting for a login" : `${whose}: ${why}`;
     reject(new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR("registry-unavailable", words, {
      transient: true,
      hint: "See whether it answers at all, then run this again"
     }));
    };
    const letGo = (0, _http_on_abort__WEBPACK_IMPORTED_MODULE_1__.u)(signal, stop);
    if (signal.aborted) stop();
    work.then(resolve, reject).finally(letGo);
   });
  }
 },
 7261: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => printable
  });
  var _release_cut__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
  const LONGEST = 200;
  function printable(text) {
   const start = text.slice(0, 10 * LONGEST);
   const line = start.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").replace(/[\p{Cf}\p{Cs}]+/gu, "").trim();
   return (0, _release_cut__WEBPACK_IMPORTED_MODULE_0__.J)(start.length < text.length ? `${line}…` : line, LONGEST);
  }
 },
 6009: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => inWords,
   y: () => readSaid
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
  var _page__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1139);
  var _printable__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);
  const Text = valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""));
  const Entry = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   code: Text,
   message: Text
  });
  const Word = valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.KCZ([ valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   message: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()
  }), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(({message}) => message)) ]), ""));
  const Body = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   errors: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(Entry), null)), [])),
   details: Text,
   error_description: Text,
   message: Text,
   error: Word,
   detail: Text,
   title: Text
  });
  function readSaid(body) {
   const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.qFJ(), Body), body.toString("utf8").replace(/^\uFEFF/, ""));
   if (!parsed.success) return {};
   const {errors = [], details, error_description: description, message: plain, error: word, detail, title} = parsed.output;
   const told = errors.find(entry => entry?.code && entry.code !== "UNKNOWN") ?? errors.find(entry => entry?.code || entry?.message);
   const message = told ? told.message : details || description || plain || word || detail || title;
   return {
    code: told?.code && /^[A-Z_]{1,40}$/.test(told.code) ? told.code : void 0,
    message: message || void 0
   };
  }
  function inWords(answer, said = readSaid(answer.body)) {
   const start = said.code ? `${answer.status} ${said.code}` : String(answer.status);
   if (said.message) return `${start}, "${(0, _printable__WEBPACK_IMPORTED_MODULE_1__.g)(said.message)}"`;
   const page = (0, _page__WEBPACK_IMPORTED_MODULE_2__.n)(answer);
   return page ? `${start}, ${page}` : start;
  }
 },
 9042: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => recover
  });
  var release_budget = __webpack_require__(3348);
  var release_commit = __webpack_require__(8952);
  var history_history = __webpack_require__(7498);
  function enter(entry, replaced) {
   return ({entries, hold}) => {
    if (entries.some(one => isSame(one, entry))) return {
     entries,
     hold
    };
    const newest = entries.find(history_history.Ss);
    const place = newest?.replaced === entry.build?.digest && newest !== void 0 && newest.at > entry.at ? entries.indexOf(newest) + 1 : 0;
    const below = entries.slice(place).filter((one, at) => at > 0 || one.mode !== "found" || one.build?.digest !== entry.build?.digest);
    const known = below.find(history_history.Ss)?.build?.digest === replaced?.digest;
    const found = replaced && !known ? [ foundBuild(replaced, entry.at, entry.by) ] : [];
    return {
     entries: [ ...entries.slice(0, place), entry, ...found, ...below ],
     hold
    };
   };
  }
  const isSame = (one, other) => one.mode === other.mode && one.at === other.at && one.build?.digest === other.build?.digest && one.by === other.by;
  const foundBuild = ({commit, ...build}, at, by) => ({
   mode: "found",
   build,
   commit,
   at,
   by
  });
  const foundThere = (build, {at, by}) => ({entries, hold}) => ({
   entries: entries.some(one => (0, history_history.Ss)(one) && one.build?.digest === build.digest) ? entries : [ foundBuild(build, at, by), ...entries ],
   hold
  });
  function veto(sought, ruling, build) {
   return ({entries, hold}) => {
    const isTold = entries.some(entry => (0, history_history.yW)(entry, sought.commit === void 0 ? sought : {
     commit: sought.commit
    }));
    const {at, by} = ruling;
    const named = isTold ? [] : [ {
     mode: "veto",
     build,
     commit: sought.commit,
     at,
     by,
     veto: ruling
    } ];
    return {
     entries: [ ...named, ...entries.map(entry => (0, history_history.yW)(entry, sought) ? {
      ...entry,
      veto: ruling
     } : entry) ],
     hold
    };
   };
  }
  const holdUnlessNamed = hold => history => (0, history_history.H6)(history) ? history : {
   ...history,
   hold
  };
  const lift = seen => ({entries, hold}) => ({
   entries,
   hold: hold && hold.at === seen.at && hold.by === seen.by ? void 0 : hold
  });
  const change_all = (...changes) => history => changes.reduce((so, change) => change(so), history);
  const trim = length => ({entries, hold}) => ({
   entries: entries.slice(0, length),
   hold
  });
  function stillDue(update, histories) {
   const of = ({image}) => histories.get(image.name) ?? {
    entries: []
   };
   const written = update.images.filter(one => wrote(of(one), one));
   const later = update.images.filter(one => releasedSince(of(one), one));
   const isLifted = written.some(one => !!one.ruling?.hold && !of(one).hold);
   const isUnvetoed = written.some(one => one.ruling?.veto && one.replaced && !(0, 
   history_history.mw)(of(one), {
    digest: one.replaced.digest
   }));
   const isBack = later.some(one => one.replaced && (0, history_history.yW)(newest(of(one)), one.replaced));
   const images = update.images.filter(one => !written.includes(one) && !(later.includes(one) && !follows(of(one), one)));
   const told = [ ...isLifted ? [ "the hold of this run was lifted since, and stays lifted" ] : [], ...isUnvetoed ? [ "the veto of this run was taken back since, and stays so" ] : [], ...later.length > 0 ? [ "somebody has released since: the histories keep what they say" ] : [] ];
   const ruled = ({ruling, ...one}) => {
    const hold = isLifted || later.length > 0 ? void 0 : ruling?.hold;
    const veto = isUnvetoed || isBack ? void 0 : ruling?.veto;
    return hold || veto ? {
     ...one,
     ruling: {
      ...ruling,
      hold,
      veto
     }
    } : one;
   };
   return {
    update: {
     ...update,
     images: images.map(ruled)
    },
    told
   };
  }
  const wrote = ({entries}, {entry}) => !!entry && entries.some(one => isSame(one, entry));
  const newest = ({entries}) => entries.find(history_history.Ss);
  function releasedSince(history, {entry}) {
   const last = newest(history);
   return !!entry && !!last && !isSame(last, entry) && last.at > entry.at;
  }
  const follows = (history, {entry}) => newest(history)?.replaced === entry?.build?.digest;
  function standsBehind(history, shown, since, own) {
   const last = newest(history);
   if (!last || last.build?.digest !== shown || own && isSame(last, own)) return;
   return new Date(last.at).getTime() > since - SKEW ? last : void 0;
  }
  const isOfCommit = ({commit}, sha) => commit !== void 0 && sha !== "" && (0, release_commit.Kd)(commit, sha);
  const SKEW = 6e4;
  var release_failure = __webpack_require__(9991);
  var concurrent = __webpack_require__(9932);
  const FRESH = 500;
  async function early_answerOf(asked, clock, ask, signal) {
   const isFresh = () => asked !== void 0 && clock.elapsed() - asked.began <= FRESH;
   const settled = asked && isFresh() ? asked.answer.then(answer => ({
    answer
   }), refusalOnly) : void 0;
   const came = settled && await Promise.race([ settled, stopped(signal) ]);
   if (came && isFresh()) return came.answer;
   asked?.drop();
   return ask();
  }
  function refusalOnly(thrown) {
   const {transient, reason} = (0, release_failure.h_)(thrown);
   if (!transient && reason !== "registry-unavailable") throw thrown;
  }
  const stopped = signal => new Promise(resolve => {
   if (!signal) return;
   const own = AbortSignal.any([ signal ]);
   if (own.aborted) resolve(void 0); else own.addEventListener("abort", () => resolve(void 0), {
    once: true
   });
  });
  var dist = __webpack_require__(7934);
  var release_digest = __webpack_require__(1709);
  var manifest = __webpack_require__(4776);
  const MOST = 200;
  const INDEXES = manifest._.slice(0, 2);
  const isIndexType = mediaType => INDEXES.includes(mediaType);
  const ChildShape = dist.Ikc({
   digest: dist.IeY(value => typeof value === "string" && (0, release_digest.Bc)(value)),
   mediaType: dist.KIO(manifest._),
   size: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0))
  });
  const Index = dist.FsL(dist.YjP(), dist.qFJ(), dist.Ikc({
   manifests: dist.YOg(dist.L5J())
  }));
  function childrenOf({bytes, mediaType}) {
   if (!isIndexType(mediaType)) return [];
   const index = dist.xLC(Index, (new TextDecoder).decode(bytes));
   if (!index.success) return [];
   return index.output.manifests.slice(0, MOST).flatMap(one => {
    const child = dist.xLC(ChildShape, one);
    return child.success && !isIndexType(child.output.mediaType) ? [ child.output ] : [];
   });
  }
  const MOST_INDEX_BYTES = 16 * 1024;
  function buildOf({digest, mediaType, bytes}) {
   const build = {
    digest,
    mediaType,
    size: bytes.length
   };
   if (!isIndexType(mediaType) || bytes.length > MOST_INDEX_BYTES) return build;
   return {
    ...build,
    index: Buffer.from(bytes).toString("base64")
   };
  }
  function keptIndex({digest, mediaType, index}) {
   if (index === void 0) return;
   const bytes = Buffer.from(index, "base64");
   return (0, release_digest.ol)(bytes) === digest ? {
    bytes,
    mediaType,
    digest
   } : void 0;
  }
  function builds({entries}) {
   const found = new Map;
   for (const {build} of entries) if (build && found.get(build.digest)?.index === void 0) found.set(build.digest, build);
   return [ ...found.values() ];
  }
  function namedImages(all, read) {
   const named = new Map;
   for (const build of all) {
    const index = isIndexType(build.mediaType) ? read.get(build.digest) ?? keptIndex(build) : void 0;
    const images = isIndexType(build.mediaType) ? index ? childrenOf(index) : [] : [ build ];
    for (const {digest, mediaType, size} of images) named.set(digest, {
     digest,
     mediaType,
     size
    });
   }
   return [ ...named.values() ].slice(0, MOST_NAMED);
  }
  const MOST_NAMED = 2e3;
  const withIndexes = ({entries, hold}, read) => ({
   entries: entries.map(entry => {
    const index = entry.build && entry.build.index === void 0 ? read.get(entry.build.digest) : void 0;
    return index ? {
     ...entry,
     build: buildOf(index)
    } : entry;
   }),
   hold
  });
  const INDEX = "application/vnd.oci.image.index.v1+json";
  const ARTIFACT = "application/vnd.moleculesai.release-history.v1+json";
  const ENTRY = "app.moleculesai.release.entry.";
  const HOLD = "app.moleculesai.release.hold";
  const FORM = "app.moleculesai.release.form";
  const LONGEST = 500;
  const LONGEST_INDEX = Math.ceil(MOST_INDEX_BYTES / 3) * 4;
  const MOST_ENTRIES = 400;
  const MOST_BYTES = 2 * 1024 * 1024;
  const MOST_OTHERS = 64 * 1024;
  const MOST_SIGNED = 10;
  const Text = dist.FsL(dist.YjP(), dist.Ru6(LONGEST));
  const Time = dist.FsL(dist.YjP(), dist.yhX());
  const DigestText = dist.IeY(value => typeof value === "string" && (0, release_digest.Bc)(value));
  const Commit = dist.FsL(dist.YjP(), dist.z6Y(release_commit.WM));
  const Page = dist.FsL(Text, dist.z6Y(history_history.yp));
  const Vetoed = {
   by: Text,
   at: Time,
   why: Text
  };
  const HoldShape = dist.Ikc({
   ...Vetoed,
   run: dist.lqM(Page),
   set: dist.NpB(dist.lqM(dist.KIO([ "command", "rollback" ])), void 0)
  });
  const EntryShape = dist.Ikc({
   mode: dist.KIO([ "promote", "deploy", "rollback", "found", "veto" ]),
   digest: dist.lqM(DigestText),
   mediaType: dist.lqM(dist.KIO(manifest._)),
   size: dist.lqM(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0))),
   index: dist.lqM(dist.FsL(dist.YjP(), dist.Ru6(LONGEST_INDEX))),
   commit: dist.lqM(Commit),
   at: Time,
   by: Text,
   run: dist.lqM(Page),
   replaced: dist.lqM(DigestText),
   proof: dist.lqM(Text),
   signed: dist.NpB(dist.lqM(dist.FsL(dist.YOg(dist.Ikc({
    by: Text,
    predicate: Text,
    bundle: DigestText
   })), dist.Ru6(MOST_SIGNED))), void 0),
   veto: dist.lqM(dist.Ikc(Vetoed))
  });
  const format_Index = dist.Ikc({
   artifactType: dist.euz(ARTIFACT),
   manifests: dist.cl6(dist.YOg(dist.L5J()), []),
   annotations: dist.cl6(dist.FsL(dist.L5J(), dist.z6Y(value => !Array.isArray(value)), dist.g1P(dist.YjP(), dist.YjP())), {})
  });
  function decode({bytes}, image, tag) {
   const index = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), format_Index), (new TextDecoder).decode(bytes));
   if (!index.success) throw notOurs(image, tag, "it is no history of this action");
   const {annotations, manifests} = index.output;
   const keys = Object.keys(annotations).filter(key => key.startsWith(ENTRY)).sort();
   if (keys.length > MOST_ENTRIES) throw notOurs(image, tag, `it holds ${keys.length} entries, and ${MOST_ENTRIES} are read at most`);
   const entries = keys.map(key => entryOf(note(EntryShape, annotations[key], image, tag)));
   const hold = annotations[HOLD] === void 0 ? void 0 : note(HoldShape, annotations[HOLD], image, tag);
   const others = withinMeasure(Object.entries(annotations).filter(([key]) => key !== HOLD && key !== FORM && !key.startsWith(ENTRY)));
   const refused = annotations[FORM] !== void 0 && manifests.length === 0 && entries.some(({build}) => build);
   return {
    history: {
     entries,
     hold
    },
    namesBuilds: !refused,
    others
   };
  }
  function withinMeasure(notes) {
   let left = MOST_OTHERS;
   return Object.fromEntries(notes.filter(([key, text]) => (left -= key.length + text.length) >= 0));
  }
  function note(schema, text, image, tag) {
   const result = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), schema), text);
   if (!result.success) throw notOurs(image, tag, "an entry of it is damaged");
   return result.output;
  }
  const notOurs = (image, tag, why) => new release_failure.HR("registry-unavailable", `${image.name}:${tag} cannot be read: ${why}, so nobody can tell what is held or vetoed`, {
   hint: `Look at it (crane manifest ${image.name}:${tag}), then delete that tag, or go on without a history: set history to false`
  });
  function entryOf({digest, mediaType, size, index, commit, ...rest}) {
   const whole = digest !== void 0 && mediaType !== void 0 && size !== void 0;
   return {
    ...rest,
    commit,
    build: whole ? {
     digest,
     mediaType,
     size,
     ...index === void 0 ? void 0 : {
      index
     }
    } : void 0
   };
  }
  function encode({entries, hold}, named, others) {
   const notes = notesOf(entries).map((text, at) => [ `${ENTRY}${String(at).padStart(3, "0")}`, text ]);
   const annotations = {
    ...others,
    [FORM]: "2",
    ...hold && {
     [HOLD]: JSON.stringify(plainHold(hold))
    },
    ...Object.fromEntries(notes)
   };
   const manifests = named.map(({mediaType, digest, size}) => ({
    mediaType,
    digest,
    size
   }));
   const index = {
    schemaVersion: 2,
    mediaType: INDEX,
    artifactType: ARTIFACT,
    manifests,
    annotations
   };
   const bytes = (new TextEncoder).encode(JSON.stringify(index));
   return {
    bytes,
    mediaType: INDEX,
    digest: (0, release_digest.ol)(bytes)
   };
  }
  function notesOf(entries) {
   const kept = new Set;
   const notes = [];
   let left = MOST_BYTES;
   for (const entry of entries) {
    const {digest, index} = entry.build ?? {};
    const isKept = index !== void 0 && digest !== void 0 && !kept.has(digest) && left - index.length > MOST_BYTES / 2;
    if (isKept) kept.add(digest);
    const text = JSON.stringify(plain(isKept ? entry : withoutIndex(entry)));
    left -= Buffer.byteLength(text);
    if (left < 0) break;
    notes.push(text);
   }
   return notes;
  }
  function withoutIndex(entry) {
   const {build} = entry;
   return build?.index === void 0 ? entry : {
    ...entry,
    build: {
     digest: build.digest,
     mediaType: build.mediaType,
     size: build.size
    }
   };
  }
  const plain = ({mode, build, commit, at, by, run, replaced, proof, signed, veto}) => ({
   ...shortened({
    mode,
    digest: build?.digest,
    mediaType: build?.mediaType,
    size: build?.size,
    commit,
    at,
    by,
    run,
    replaced,
    proof,
    signed: signed?.slice(0, MOST_SIGNED).map(({by: who, predicate, bundle}) => ({
     by: who,
     predicate,
     bundle
    })),
    veto: veto && {
     by: veto.by,
     at: veto.at,
     why: veto.why
    }
   }),
   index: build?.index
  });
  const plainHold = ({by, at, why, run, set}) => shortened({
   by,
   at,
   why,
   run,
   set
  });
  const shortened = of => Object.fromEntries(Object.entries(of).map(([key, value]) => [ key, shortenedValue(value) ]));
  function shortenedValue(value) {
   if (typeof value === "string") return value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
   if (Array.isArray(value)) return value.map(shortenedValue);
   return typeof value === "object" && value !== null ? shortened(value) : value;
  }
  const settled = ({entries, hold}) => JSON.stringify([ entries.map(entry => plain(withoutIndex(entry))), hold && plainHold(hold) ]);
  const PAUSES = [ 200, 500, 1500 ];
  async function readHistory(registry, image, tag, call) {
   const manifest = await registry.read(image, tag, call);
   return manifest && decode(manifest, image, tag);
  }
  async function amend_amend({image, tag, length}, change, {registry, clock}, call, read) {
   const begin = {
    history: history_history.wg,
    namesBuilds: true,
    others: {}
   };
   let fault;
   for (let tries = 0; ;tries++) {
    const manifest = await early_answerOf(tries === 0 ? read : void 0, clock, () => registry.read(image, tag, call), call.signal);
    const kept = manifest ? decode(manifest, image, tag) : begin;
    const wanted = trim(length)(change(kept.history));
    if (settled(wanted) === settled(kept.history)) return wanted;
    const pause = PAUSES[tries - 1];
    if (tries > PAUSES.length) throw fault ?? unproved(image, tag);
    if (pause !== void 0) await clock.sleep(pause, call.signal);
    fault = await write({
     image,
     tag,
     length
    }, wanted, kept, registry, call);
   }
  }
  const unproved = (image, tag) => new release_failure.HR("digest-mismatch", `the registry took ${image.name}:${tag} and does not show it`);
  async function write({image, tag}, wanted, {namesBuilds, others}, registry, call) {
   const read = namesBuilds ? await readIndexes(wanted, image, registry, call) : new Map;
   const whole = withIndexes(wanted, read);
   const named = namesBuilds ? namedImages(builds(whole), read) : [];
   const put = images => registry.write(image, tag, encode(whole, images, others), call);
   try {
    await put(named).catch(async thrown => {
     if (named.length === 0 || !isOfTheList((0, release_failure.h_)(thrown))) throw thrown;
     const alive = await stillThere(named, image, registry, call);
     if (alive.length < named.length && alive.length > 0) return put(alive).catch(() => put([]));
     return put([]);
    });
    return;
   } catch (thrown) {
    const failure = (0, release_failure.h_)(thrown);
    if (!failure.transient || call.signal?.aborted) throw failure;
    return failure;
   }
  }
  const isOfTheList = ({transient, status = 0}) => !transient && [ 400, 404, 422 ].includes(status);
  const AT_ONCE = 16;
  async function readIndexes(history, image, registry, call) {
   const unkept = builds(history).filter(({mediaType, index}) => isIndexType(mediaType) && index === void 0);
   const found = await (0, concurrent.r)(unkept, AT_ONCE, ({digest}) => registry.read(image, digest, call).catch(() => {}));
   return new Map(found.flatMap(manifest => manifest ? [ [ manifest.digest, manifest ] ] : []));
  }
  async function stillThere(named, image, registry, call) {
   const found = await (0, concurrent.r)(named, AT_ONCE, async child => await registry.read(image, child.digest, call) ? [ child ] : []);
   return found.flat();
  }
  function changeOf({entry, replaced, ruling, lift: seen}) {
   const changes = [];
   if (entry) changes.push(enter(entry, replaced));
   if (ruling) changes.push(rule(ruling));
   if (seen) changes.push(lift(seen));
   return change_all(...changes);
  }
  function rule({left, to, veto: against, hold}) {
   const changes = [];
   if (left && against) changes.push(foundThere(left, against), vetoLeft(left, to, against));
   if (hold) changes.push(holdUnlessNamed(hold));
   return change_all(...changes);
  }
  function vetoLeft({commit, ...left}, to, ruling) {
   const isSame = commit !== void 0 && to !== void 0 && (0, release_commit.Kd)(commit, to);
   const sought = {
    digest: left.digest,
    commit: isSame ? void 0 : commit
   };
   return history => veto(sought, history.entries.find(one => (0, history_history.yW)(one, sought))?.veto ?? ruling, left)(history);
  }
  async function write_remember(update, ports, call, onFound, read) {
   const faults = await writeHistories(update, ports, call, onFound, read);
   write_note({
    kind: "history-written",
    at: ports.clock.now()
   }, ports.journal);
   return faults;
  }
  async function writeHistories({tag, length, images}, {registry, clock}, call, onFound, read) {
   const faults = await Promise.all(images.map(async one => {
    const change = changeOf(one);
    try {
     await amend_amend({
      image: one.image,
      tag,
      length
     }, found => {
      onFound?.(one, found);
      return change(found);
     }, {
      registry,
      clock
     }, call, read?.get(one.image.name));
     return [];
    } catch (thrown) {
     return [ {
      image: one.image.name,
      words: `${one.image.name}:${tag} was not written: ${(0, release_failure.h_)(thrown).message}`
     } ];
    }
   }));
   return faults.flat();
  }
  function write_note(entry, journal) {
   try {
    journal.append(entry);
   } catch {}
  }
  var replay = __webpack_require__(2968);
  var tags_step = __webpack_require__(3813);
  const released_since_SKEW = 6e4;
  function newerRelease(history, shown, began) {
   if (!history || shown === null || shown === "unknown") return;
   const live = (0, history_history.H$)(history, shown);
   return live && live.mode !== "found" && new Date(live.at).getTime() > began - released_since_SKEW ? live : void 0;
  }
  function releaseIn(history, shown, began, before) {
   const newest = history?.entries.find(history_history.Ss);
   if (!newest?.build) return;
   const entry = {
    ...newest,
    build: newest.build
   };
   if (newerRelease(history, shown, began)) return {
    entry,
    isWrittenOver: false
   };
   const isCrossing = before !== null && newest.replaced === before && newest.build.digest !== before;
   return isCrossing && newerRelease(history, newest.build.digest, began) ? {
    entry,
    isWrittenOver: true
   } : void 0;
  }
  async function released_since_releasedSince(step, {registry}, {total}) {
   const {move: {image, tag, to, purpose}, since: began} = step;
   if (purpose !== "move" || began === void 0) return;
   try {
    const kept = await readHistory(registry, image, (0, history_history.DJ)(tag), {
     signal: total
    });
    return releaseIn(kept?.history, to.digest, began, (0, tags_step.oU)(step));
   } catch {
    return;
   }
  }
  const since = ({mode, by, at}) => `a ${mode} by ${by} has released it since, on ${at}; left alone`;
  const writtenOver = ({mode, by, at}) => `a ${mode} by ${by}, on ${at}, had moved it while this run moved it too; it was put back to what that had moved it to`;
  var passing = __webpack_require__(6042);
  const trouble_mayPass = ({transient, reason}) => transient || reason === "registry-unavailable" || reason === "digest-mismatch";
  const trouble_mayLand = ({transient, unsent, status}) => transient && !unsent && (status === void 0 || (0, 
  passing.vP)(status));
  const PATIENCE = 2e4;
  const verify_PAUSES = [ 100, 200, 400, 800, 1500, 2e3 ];
  async function verify_readUntil(wanted, image, tag, registry, clock, call) {
   const end = clock.elapsed() + PATIENCE;
   let shown = {
    state: "unknown"
   };
   for (let look = 0; ;look++) {
    const began = clock.elapsed();
    try {
     shown = {
      state: (await registry.read(image, tag, call))?.digest ?? null
     };
     if (shown.state === wanted) return shown;
    } catch (thrown) {
     const fault = (0, release_failure.h_)(thrown);
     if (!trouble_mayPass(fault)) throw fault;
     call.onTrouble?.(began);
     shown = {
      ...shown,
      fault
     };
    }
    const pause = Math.max(verify_PAUSES[Math.min(look, verify_PAUSES.length - 1)], shown.fault?.retryAfter ?? 0);
    if (call.signal?.aborted || clock.elapsed() + pause > end) return shown;
    await clock.sleep(pause, call.signal);
    if (call.signal?.aborted) return shown;
   }
  }
  const put_back_PAUSES = [ 300, 1e3, 2e3 ];
  const LAST_TRY = 1500;
  const SECOND_LOOK = 300;
  const HOLDS_THE_WAY_BACK = "left in place, since it holds the way back";
  const CANNOT_DELETE = new Set([ 400, 405, 501 ]);
  const NOT_SHOWN = {
   write: "it was written back and the registry does not show it",
   untag: "the registry took its deletion and still shows it"
  };
  const MOVED_SINCE = "somebody else has moved it since; left alone";
  async function settle(step, ports, budget) {
   const {to} = step.move;
   const before = (0, tags_step.oU)(step);
   const isLost = shown => shown === null && step.state === "sent" && step.began !== void 0;
   const isOurs = shown => "fault" in shown || shown.value === before || shown.value === to.digest || isLost(shown.value);
   let shown = await look(step, ports, budget);
   if (!isOurs(shown)) {
    await ports.clock.sleep(SECOND_LOOK, budget.total);
    shown = await look(step, ports, budget);
   }
   if ("fault" in shown) {
    if (step.state === "refused") return {
     after: "unknown",
     end: "untouched",
     fault: step.fault ?? shown.fault
    };
    return {
     after: "unknown",
     end: "stranded",
     fault: shown.fault
    };
   }
   if (!isOurs(shown)) return {
    after: shown.value,
    end: "foreign",
    fault: MOVED_SINCE
   };
   if (step.state === "refused") return {
    after: shown.value,
    end: shown.value === before ? "untouched" : "foreign"
   };
   if (shown.value !== to.digest) return restore(step, ports, budget);
   const release = await released_since_releasedSince(step, ports, budget);
   if (release && !release.isWrittenOver) return {
    after: shown.value,
    end: "foreign",
    fault: since(release.entry)
   };
   if (step.state === "unsettled") (0, tags_step.Mf)(step);
   return release ? giveBack(step, release, ports, budget) : restore(step, ports, budget);
  }
  async function giveBack(step, {entry}, ports, budget) {
   const {image} = step.move;
   const {digest} = entry.build;
   const theirs = await patiently("total", async () => ports.registry.read(image, digest, {
    signal: budget.total
   }), ports, budget);
   if ("fault" in theirs || !theirs.value) {
    step.theirs = digest;
    return {
     after: step.move.to.digest,
     end: "stranded",
     fault: "fault" in theirs ? theirs.fault : `${image.name}@${digest} is gone, which a ${entry.mode} by ${entry.by} had released`
    };
   }
   const end = await restore({
    ...step,
    move: {
     ...step.move,
     from: theirs.value
    }
   }, ports, budget);
   if (end.end === "restored") return {
    after: digest,
    end: "foreign",
    fault: writtenOver(entry)
   };
   step.theirs = digest;
   return end;
  }
  async function keepTheWayBack(step, way, ports, budget) {
   const {image, tag, to} = step.move;
   const before = (0, tags_step.oU)(step);
   const shown = await look(step, ports, budget);
   if ("fault" in shown) return {
    after: "unknown",
    end: step.state === "refused" ? "untouched" : "stranded",
    fault: shown.fault
   };
   if (shown.value === before) return {
    after: before,
    end: "untouched"
   };
   if (shown.value !== to.digest) return {
    after: shown.value,
    end: "foreign",
    fault: MOVED_SINCE
   };
   if (step.state === "unsettled") (0, tags_step.Mf)(step);
   ports.log.info(`${image.name}:${tag} is left in place, since it holds the way back`);
   if (way === "theirs") return {
    after: to.digest,
    end: "foreign",
    fault: "left in place: it holds the way back for whoever moved the target"
   };
   return {
    after: to.digest,
    end: "stranded",
    fault: HOLDS_THE_WAY_BACK
   };
  }
  async function lookAgain(step, ports, budget) {
   const before = (0, tags_step.oU)(step);
   const shown = await look(step, ports, budget);
   if ("fault" in shown) return {
    after: "unknown",
    end: "stranded",
    fault: shown.fault
   };
   if (shown.value === before) return {
    after: before,
    end: "restored"
   };
   const isOurs = shown.value === null || shown.value === step.move.to.digest;
   if (!isOurs) return {
    after: shown.value,
    end: "foreign",
    fault: MOVED_SINCE
   };
   return restore(step, ports, budget);
  }
  const look = ({move: {image, tag}}, ports, budget) => patiently("total", async () => (await ports.registry.read(image, tag, {
   signal: budget.total
  }))?.digest ?? null, ports, budget);
  async function restore(step, ports, budget) {
   const once = await restoreOnce(step, ports, budget);
   return once.fault === NOT_SHOWN.untag && budget.left("restore") > 0 ? restoreOnce(step, ports, budget) : once;
  }
  async function restoreOnce(step, ports, budget) {
   const {image, tag, from} = step.move;
   const before = (0, tags_step.oU)(step);
   const call = {
    signal: budget.restore
   };
   ports.log.info(`putting back ${image.name}:${tag} to ${before ?? "absent"}`);
   const written = await patiently("restore", () => put_back_write(step, ports, call), ports, budget);
   const fault = "fault" in written ? written.fault : void 0;
   const unmendable = !from && "status" in written && CANNOT_DELETE.has(written.status ?? 0);
   const shown = fault === void 0 ? await patiently("total", async () => (await verify_readUntil(before, image, tag, ports.registry, ports.clock, {
    signal: budget.total
   })).state, ports, budget) : await look(step, ports, budget);
   if ("fault" in shown) return {
    after: "unknown",
    end: "stranded",
    fault: fault ?? shown.fault,
    unmendable
   };
   if (shown.value === before) return {
    after: before,
    end: "restored"
   };
   const stays = !from && !("isPassing" in written && written.isPassing);
   return {
    after: shown.value,
    end: "stranded",
    unmendable,
    stays,
    fault: fault ?? NOT_SHOWN[from ? "write" : "untag"]
   };
  }
  async function put_back_write(step, {registry}, call) {
   const {image, tag, from} = step.move;
   try {
    await (from ? registry.write(image, tag, from, call) : registry.untag(image, tag, call));
   } catch (thrown) {
    if (trouble_mayLand((0, release_failure.h_)(thrown))) step.lostBack = true;
    throw thrown;
   }
  }
  const told = ({message, hint}) => hint ? `${message}: ${hint}` : message;
  const MOST_REFUSALS = 3;
  const mayBeTakenBack = ({reason, status}) => status === 404 || reason === "registry-denied" && (status === 401 || status === 403);
  async function patiently(until, act, {clock}, budget) {
   for (let tries = 0; ;tries++) try {
    return {
     value: await act()
    };
   } catch (thrown) {
    const failure = (0, release_failure.h_)(thrown);
    const left = budget.left(until);
    const isPassing = until === "total" ? trouble_mayPass(failure) : failure.transient;
    const isHeardAgain = mayBeTakenBack(failure) && tries + 1 < MOST_REFUSALS;
    if (!isPassing && !isHeardAgain || left <= 0) return {
     fault: told(failure),
     status: failure.status,
     isPassing
    };
    const pause = Math.max(failure.retryAfter ?? 0, put_back_PAUSES[Math.min(tries, put_back_PAUSES.length - 1)]);
    const wait = pause < left ? pause : left - LAST_TRY;
    if (wait <= 0) return {
     fault: told(failure),
     status: failure.status,
     isPassing
    };
    await clock.sleep(wait, budget[until]);
   }
  }
  const PAUSE = 1e3;
  const RESERVE = 3e3;
  async function watch(step, end, way, ports, budget) {
   const {registry, clock, log} = ports;
   const {image, tag, to} = step.move;
   const name = `${image.name}:${tag}`;
   let so = end;
   log.info(`${name}: a write of it was lost and may still land; watching the tag`);
   while (so.end !== "stranded" && budget.left("restore") > RESERVE && (0, tags_step.b_)(step, clock.now())) {
    await clock.sleep(Math.min(PAUSE, budget.left("restore") - RESERVE), budget.restore);
    const shown = await registry.read(image, tag, {
     signal: budget.total
    }).then(found => found?.digest ?? null, () => {});
    if (shown === void 0 || shown === so.after) continue;
    if (shown !== to.digest || way !== "clear") {
     if (shown === to.digest) (0, tags_step.Mf)(step);
     so = shown === (0, tags_step.oU)(step) ? {
      after: shown,
      end: "untouched"
     } : {
      after: shown,
      end: "foreign",
      fault: MOVED_SINCE
     };
     continue;
    }
    if (so.end === "foreign") return landedOnTheirs(step, so);
    log.info(`${name}: a write that was lost has landed`);
    step.state = "unsettled";
    so = await settle(step, ports, budget);
   }
   if (so.end === "stranded" || !(0, tags_step.d6)(step, clock.now())) return so;
   const after = so.after;
   if (after !== (0, tags_step.oU)(step)) step.theirs = after;
   return {
    after,
    mayLand: true,
    end: "stranded",
    fault: `a write of it was lost and may still land; "crane digest ${image.registry}/${image.repository}:${tag}" shows whether it has`
   };
  }
  function landedOnTheirs(step, {after}) {
   step.theirs = after;
   return {
    after: step.move.to.digest,
    end: "stranded",
    unmendable: false,
    fault: "a write of it that was lost has landed on what somebody else had moved it to"
   };
  }
  async function revert_revert(steps, ports, budget) {
   budget.trouble(ports.clock.elapsed());
   const images = new Set(steps.map(step => step.move.image.name));
   await Promise.all([ ...images ].map(name => revertImage(steps.filter(step => step.move.image.name === name), ports, budget)));
  }
  async function revertImage(steps, ports, budget) {
   const target = steps.find(({move}) => move.purpose === "move");
   let way = "clear";
   for (const step of steps.filter(({state}) => state !== "waiting").reverse()) {
    if (step.move.purpose === "keep" && target?.state === "waiting") way = await isLeftToUs(step, target, ports, budget);
    revert_note(step, await endOf(step, way, ports, budget));
    if (step.end === "stranded") way = "needed";
    if (step.end === "foreign") way = "theirs";
   }
   for (const step of steps.filter(({end}) => end === "restored").slice(1)) revert_note(step, await lookAgain(step, ports, budget));
   for (const step of steps.filter(({state}) => state === "waiting")) revert_note(step, await lookOnce(step, ports, budget));
   for (const step of steps.filter(({move}) => move.purpose === "keep")) excuse(step, target);
  }
  async function watchTheirs(steps, ports, budget) {
   await Promise.all(steps.filter(step => (0, tags_step.b_)(step, ports.clock.now())).map(async step => {
    const end = {
     after: step.after ?? "unknown",
     end: "foreign",
     fault: step.fault
    };
    revert_note(step, await watch(step, end, "clear", ports, budget));
   }));
  }
  const revert_note = (step, end) => void Object.assign(step, {
   ...end,
   fault: end.fault ?? step.fault
  });
  async function endOf(step, way, ports, budget) {
   if (step.state === "already" || step.state === "foreign") return lookOnce(step, ports, budget);
   const end = way === "clear" ? await settle(step, ports, budget) : await keepTheWayBack(step, way, ports, budget);
   return (0, tags_step.b_)(step, ports.clock.now()) ? watch(step, end, way, ports, budget) : end;
  }
  async function lookOnce(step, {registry}, {total}) {
   const {image, tag} = step.move;
   const idle = step.state === "waiting" ? "untouched" : "foreign";
   try {
    const after = (await registry.read(image, tag, {
     signal: total
    }))?.digest ?? null;
    const isIdle = after === (0, tags_step.oU)(step) && (step.state !== "already" || step.found === after);
    return {
     after,
     end: isIdle ? "untouched" : idle
    };
   } catch (thrown) {
    return {
     after: "unknown",
     end: idle,
     fault: (0, release_failure.h_)(thrown).message
    };
   }
  }
  async function isLeftToUs({move: {to}}, target, ports, budget) {
   const shown = await look(target, ports, budget);
   return "fault" in shown || shown.value === to.digest ? "clear" : "theirs";
  }
  function excuse(step, target) {
   const isHarmless = step.end === "stranded" && step.stays && step.after === step.move.to.digest && target?.after === step.after;
   if (!isHarmless) return;
   const {image, tag} = step.move;
   const why = step.unmendable ? "this registry cannot delete a tag" : `${image.name}:${tag} could not be deleted again (${step.fault})`;
   Object.assign(step, {
    end: "moved",
    fault: `${why}: ${step.unmendable ? `${image.name}:${tag}` : "it"} stays, and shows just what ${target.move.tag} shows`
   });
  }
  var tag_report = __webpack_require__(4550);
  const HISTORY_PATIENCE = 15e3;
  function aftermath(steps, why, hint) {
   const theirs = steps.some(({end}) => end === "foreign") ? "; what somebody else moved was left alone" : "";
   switch ((0, tag_report.sG)(steps)) {
   case "failed":
    return {
     verdict: `${why}; ${theirs ? `nothing of ours is moved${theirs}` : "no tag was moved"}`,
     next: hint ?? "Mend the cause, then run again"
    };

   case "restored":
    return {
     verdict: `${why}; every tag of ours is back where it was, read back${theirs}`,
     next: hint ?? "Mend the cause, then run again"
    };

   case "stranded":
    return strandedWords(steps, why);
   }
  }
  function strandedWords(steps, why) {
   const landing = steps.filter(({mayLand}) => mayLand);
   const others = steps.filter(({end, mayLand, fault}) => end === "stranded" && !mayLand && fault !== HOLDS_THE_WAY_BACK);
   if (landing.length === 0 || others.length > 0) return {
    verdict: `${why}; not every tag could be put back`,
    next: "Put the stranded tags right with the commands given, then run again"
   };
   const names = landing.map(({move: {image, tag}}) => `${image.name}:${tag}`).join(", ");
   return {
    verdict: `${why}; what moved is back, but a write whose answer was lost may still land on ${names}`,
    next: "Look at the stranded tags again in two minutes, and put them right with the commands given"
   };
  }
  var deadline = __webpack_require__(1753);
  const recover_since_PATIENCE = 8e3;
  async function lookSince({steps, update}, {registry, clock, cancel}) {
   const {signal, end} = (0, deadline.n)(recover_since_PATIENCE, clock, cancel);
   const shown = new Map;
   const histories = new Map;
   const warnings = [];
   const read = async step => {
    const {image, tag} = step.move;
    shown.set(step, await registry.read(image, tag, {
     signal
    }).then(found => found?.digest ?? null, () => "unknown"));
   };
   const recall = async ({image}, tag) => {
    try {
     const kept = await readHistory(registry, image, tag, {
      signal
     });
     if (kept) histories.set(image.name, kept.history);
    } catch (thrown) {
     warnings.push(`whether somebody has released ${image.name} since could not be read: ${(0, 
     release_failure.h_)(thrown).message}`);
    }
   };
   const targets = steps.filter(({move: {purpose}}) => purpose === "move");
   const images = update?.images ?? targets.map(({move: {image}}) => ({
    image
   }));
   const tag = update?.tag ?? (targets[0] && (0, history_history.DJ)(targets[0].move.tag));
   await Promise.all([ ...steps.map(read), ...tag === void 0 ? [] : images.map(one => recall(one, tag)) ]);
   end();
   return {
    shown: step => shown.get(step) ?? "unknown",
    histories,
    warnings
   };
  }
  function takenOver({steps, update, begin}, {shown, histories}) {
   const later = new Map;
   const targets = steps.filter(({move: {purpose}}) => purpose === "move");
   for (const target of targets) {
    const {name} = target.move.image;
    const own = update?.images.find(({image}) => image.name === name)?.entry;
    const history = histories.get(name);
    const entry = history && standsBehind(history, shown(target), begin?.at ?? 0, own);
    if (entry) later.set(name, entry);
   }
   const again = [ ...later.values() ].find(entry => isOfCommit(entry, begin?.sha ?? ""));
   for (const target of targets) {
    const {image: {name}, to} = target.move;
    if (again && !later.has(name) && shown(target) === to.digest) later.set(name, again);
   }
   return new Map(steps.flatMap(step => {
    const entry = later.get(step.move.image.name);
    return entry ? [ [ step, entry ] ] : [];
   }));
  }
  function isAllThere({steps}, {shown}) {
   const targets = steps.filter(({move: {purpose}}) => purpose === "move");
   return targets.length > 0 && targets.every(step => shown(step) === step.move.to.digest);
  }
  var recovered = __webpack_require__(7817);
  async function recover(entries, ports) {
   const replayed = (0, replay.e)(entries);
   const {begin, ended, steps} = replayed;
   if (!begin || ended && ended !== "stranded") return;
   if (replayed.committed) return proved(replayed, begin, ports);
   if (steps.every(({state}) => state === "waiting")) return putBack(replayed, begin, new Map, ports);
   const since = await lookSince(replayed, ports);
   for (const warning of since.warnings) ports.log.warning(warning);
   const theirs = takenOver(replayed, since);
   const isTheirs = ended === "stranded" || steps.some(({state, move}) => move.purpose === "move" && state === "waiting");
   if (theirs.size === 0 && isTheirs && isAllThere(replayed, since)) return finished(replayed, begin, ports);
   return withWarnings(await putBack(replayed, begin, recover_leaveAlone(theirs, since), ports), since.warnings);
  }
  const withWarnings = ({report, isDone}, warnings) => ({
   report: {
    ...report,
    warnings: [ ...report.warnings, ...warnings ]
   },
   isDone
  });
  async function proved(replayed, begin, ports) {
   for (const step of replayed.steps) Object.assign(step, (0, tags_step.JA)(step.state === "waiting" ? {
    ...step,
    state: "already"
   } : step));
   const verdict = `every tag was moved and proved; ${(0, recovered.q)(void 0)} before it could say so`;
   const {faults, told} = await recover_writeDown(replayed, ports);
   const report = {
    ...blank(replayed, begin, ports),
    warnings: [ ...told, ...faults ],
    outcome: "done",
    reason: "ok",
    verdict,
    next: "",
    faults: []
   };
   if (faults.length === 0) return {
    report,
    isDone: true
   };
   return {
    report: {
     ...report,
     next: "Recover once more when the registry takes the histories"
    },
    isDone: false
   };
  }
  async function recover_writeDown(replayed, ports) {
   if (!replayed.update) return {
    faults: [],
    told: []
   };
   const since = await lookSince({
    ...replayed,
    steps: []
   }, ports);
   const budget = new release_budget.H(ports.clock, ports.cancel);
   try {
    const {update, told} = stillDue(replayed.update, since.histories);
    const faults = await write_remember(update, ports, {
     signal: budget.brief(HISTORY_PATIENCE).forward
    });
    return {
     faults: faults.map(({words}) => words),
     told: [ ...since.warnings, ...told ]
    };
   } finally {
    budget.dispose();
   }
  }
  function finished(replayed, begin, ports) {
   const verdict = `every tag shows what the run wanted that ${replayed.ended ? "ended stranded" : "was killed"}: a later run has finished it; nothing was put back`;
   for (const step of replayed.steps) Object.assign(step, {
    end: "foreign",
    after: step.move.purpose === "move" ? step.move.to.digest : "unknown"
   });
   return {
    report: {
     ...blank(replayed, begin, ports),
     outcome: "unchanged",
     reason: "already-current",
     verdict,
     next: "",
     faults: []
    },
    isDone: true
   };
  }
  function recover_leaveAlone(theirs, since) {
   return new Map([ ...theirs ].map(([step, {by, at, mode}]) => {
    const words = `left alone: a ${mode} by ${by} on ${at} stands behind what is there now`;
    Object.assign(step, {
     end: "foreign",
     after: since.shown(step),
     fault: words
    });
    return [ step, words ];
   }));
  }
  async function putBack(replayed, begin, left, ports) {
   const {steps, ended} = replayed;
   const ours = steps.filter(step => !left.has(step));
   const budget = new release_budget.H(ports.clock, ports.cancel, release_budget._);
   try {
    await Promise.all([ revert_revert(ours, ports, budget), watchTheirs([ ...left.keys() ], ports, budget) ]);
   } finally {
    budget.dispose();
   }
   const outcome = (0, tag_report.sG)(steps);
   const shared = {
    ...blank(replayed, begin, ports),
    warnings: [ ...replayed.ruling ? [ RULED ] : [], ...(0, tag_report.Y_)(steps) ],
    faults: [ whyOf(replayed) ]
   };
   if (outcome === "failed" && left.size > 0) {
    const verdict = `${whyOf(replayed)}; somebody has released since, and nothing was put back (${[ ...new Set(left.values()) ].join("; ")})`;
    return {
     report: {
      ...shared,
      outcome: "unchanged",
      reason: "already-current",
      verdict,
      next: "",
      faults: []
     },
     isDone: true
    };
   }
   const reason = ended ? replayed.endReason ?? "cancelled" : "cancelled";
   return {
    report: {
     ...shared,
     outcome,
     reason,
     ...aftermath(steps, whyOf(replayed))
    },
    isDone: outcome !== "stranded"
   };
  }
  const RULED = "the rollback vetoed what it was to leave, and held automatic releases, before its tags were to move, and both may stand: see release-action history, and take them back with unveto and lift";
  function whyOf({ended, steps}) {
   if (ended) return (0, recovered.q)(ended);
   return `${(0, recovered.q)(ended)} ${steps.some(step => step.state !== "waiting") ? "half-way" : "before it wrote anything"}`;
  }
  function blank({images, steps}, begin, {clock}) {
   return {
    mode: begin.mode,
    sha: begin.sha,
    dryRun: false,
    startedAt: begin.at,
    finishedAt: clock.now(),
    startedBy: begin.startedBy,
    runUrl: begin.runUrl,
    gates: [],
    images: (0, tag_report.qA)(images, steps),
    tenants: [],
    stragglers: [],
    warnings: [],
    happenings: []
   };
  }
 },
 7817: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => howItEnded
  });
  const howItEnded = ended => ended === "stranded" ? "the run ended stranded" : "the run was killed";
 },
 9861: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   FN: () => isBelowLocalhost,
   RM: () => addressFault,
   U9: () => isLoopback,
   mW: () => withoutSlash
  });
  const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|(?:[a-z0-9_-]+\.)*localhost|\[::1\])(?::\d{1,5})?$/i;
  const isLoopback = host => LOOPBACK.test(host);
  const isBelowLocalhost = name => /\.localhost$/i.test(name);
  function addressFault(text, mayAsk = false) {
   if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return "an address that starts with https://";
   if (text.includes("\\")) return "an address without \\ in it";
   const url = new URL(text);
   if (url.username || url.password) return "an address without credentials in it";
   if (url.search && !mayAsk || url.hash) return `an address without ${mayAsk ? "#" : "? and #"}`;
   if (url.protocol === "http:" && !isLoopback(url.hostname)) return "https:// (http:// is for loopback alone)";
   return;
  }
  const withoutSlash = text => text.replace(/\/+$/, "");
 },
 3348: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => Budget,
   _: () => AFTER_KILL
  });
  const TIME_IS_UP = new Error("no answer came in the time that the run has");
  const ASKED_TO_STOP = new Error("the run was asked to stop");
  const AFTER_TROUBLE = {
   forward: 21e3,
   writes: 3e4,
   restore: 38e3,
   total: 42e3
  };
  const AFTER_KILL = {
   forward: 21e3,
   writes: 3e4,
   restore: 7e4,
   total: 75e3
  };
  const AFTER_CANCEL = {
   forward: 0,
   writes: 1500,
   restore: 4500,
   total: 5500
  };
  class Budget {
   clock;
   cancel;
   afterTrouble;
   ends={
    forward: new AbortController,
    writes: new AbortController,
    restore: new AbortController,
    total: new AbortController
   };
   moments={
    forward: 1 / 0,
    writes: 1 / 0,
    restore: 1 / 0,
    total: 1 / 0
   };
   disposed=new AbortController;
   firstTrouble=1 / 0;
   constructor(clock, cancel, afterTrouble = AFTER_TROUBLE) {
    this.clock = clock;
    this.cancel = cancel;
    this.afterTrouble = afterTrouble;
    if (cancel.aborted) this.cancelled(); else cancel.addEventListener("abort", this.cancelled, {
     once: true
    });
   }
   get forward() {
    return own(this.ends.forward);
   }
   get isOver() {
    return this.ends.forward.signal.aborted;
   }
   get writes() {
    return own(this.ends.writes);
   }
   get restore() {
    return own(this.ends.restore);
   }
   get total() {
    return own(this.ends.total);
   }
   left(end) {
    return Math.max(0, this.moments[end] - this.clock.elapsed());
   }
   trouble=since => {
    const began = Math.min(since, this.clock.elapsed());
    if (began >= this.firstTrouble) return;
    this.firstTrouble = began;
    this.endAll(began, this.afterTrouble);
   };
   brief(milliseconds) {
    const late = new AbortController;
    const end = this.clock.elapsed() + milliseconds;
    this.clock.sleep(milliseconds, this.disposed.signal).then(() => late.abort(TIME_IS_UP));
    const within = signal => AbortSignal.any([ signal, late.signal ]);
    return {
     forward: within(this.ends.forward.signal),
     writes: within(this.ends.writes.signal),
     trouble: () => {},
     left: which => Math.min(this.left(which), Math.max(0, end - this.clock.elapsed()))
    };
   }
   halt(why = new Error("another fault had ended the run")) {
    this.moments.forward = Math.min(this.moments.forward, this.clock.elapsed());
    this.ends.forward.abort(why);
   }
   dispose() {
    this.halt();
    this.cancel.removeEventListener("abort", this.cancelled);
    this.disposed.abort();
   }
   cancelled=() => {
    this.halt(ASKED_TO_STOP);
    this.endAll(this.clock.elapsed(), AFTER_CANCEL);
   };
   endAll(from, after) {
    for (const which of Object.keys(after)) this.endAt(from + after[which], which);
   }
   endAt(moment, which) {
    if (moment >= this.moments[which]) return;
    this.moments[which] = moment;
    this.clock.sleep(this.left(which), this.disposed.signal).then(() => {
     if (!this.disposed.signal.aborted) this.ends[which].abort(this.cancel.aborted ? ASKED_TO_STOP : TIME_IS_UP);
    });
   }
  }
  const own = ({signal}) => AbortSignal.any([ signal ]);
 },
 8952: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fu: () => shortSha,
   Kd: () => sameCommit,
   WM: () => isCommit
  });
  const isCommit = text => /^(?:[0-9a-f]{7,40}|[0-9a-f]{64})$/.test(text) && !/^0{40}(?:0{24})?$/.test(text);
  const shortSha = commit => commit.slice(0, 7);
  function sameCommit(a, b) {
   return isCommit(a) && isCommit(b) && (a.startsWith(b) || b.startsWith(a));
  }
 },
 9932: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => MOST_AT_ONCE,
   r: () => concurrently
  });
  const MOST_AT_ONCE = 64;
  async function concurrently(items, most, act) {
   const results = new Array(items.length);
   let next = 0;
   const work = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await act(items[index], index);
   };
   await Promise.all(Array.from({
    length: Math.min(most, items.length)
   }, work));
   return results;
  }
 },
 1753: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => deadline
  });
  const OVER = "over";
  function deadline(milliseconds, clock, ...others) {
   const done = new AbortController;
   const late = new AbortController;
   clock.sleep(milliseconds, done.signal).then(() => {
    if (!done.signal.aborted) late.abort();
   });
   return {
    signal: AbortSignal.any([ late.signal, ...others ]),
    end: () => done.abort(OVER)
   };
  }
 },
 1709: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bc: () => isDigest,
   VK: () => shortDigest,
   ol: () => digestOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  const isDigest = text => /^sha256:[0-9a-f]{64}$/.test(text);
  const digestOf = bytes => `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")}`;
  const shortDigest = digest => digest.replace(/^sha256:/, "").slice(0, 12);
 },
 6417: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => ENDS,
   W: () => isTold
  });
  const ENDS = [ "done", "unchanged", "planned", "skipped", "failed", "restored", "stranded", "cancelled", "rollback" ];
  function isTold({mode, outcome, reason, dryRun}, ends) {
   if (dryRun || outcome === "planned") return ends.has("planned");
   if (reason === "superseded" && outcome === "failed") return false;
   if (reason === "cancelled") return ends.has("cancelled") || outcome !== "failed" && ends.has(outcome);
   if (mode === "rollback" && outcome === "done" && ends.has("rollback")) return true;
   return ends.has(outcome);
  }
 },
 9991: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HR: () => Failure,
   h_: () => asFailure,
   wX: () => beforeSending
  });
  class Failure extends Error {
   reason;
   name="Failure";
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
    super(message, detail.cause === void 0 ? void 0 : {
     cause: detail.cause
    });
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
  const beforeSending = failure => new Failure(failure.reason, failure.message, {
   ...failure,
   unsent: true,
   cause: failure.cause
  });
  function asFailure(thrown) {
   if (thrown instanceof Failure) return thrown;
   const message = thrown instanceof Error ? thrown.message : String(thrown);
   return new Failure("internal", `a fault in the action itself: ${message}`, {
    cause: thrown
   });
  }
 },
 7498: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DJ: () => historyTag,
   H$: () => liveEntry,
   H6: () => isByName,
   Ss: () => wasLive,
   mw: () => vetoOf,
   wg: () => EMPTY,
   yW: () => isOf,
   yp: () => isPage
  });
  var _commit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8952);
  const isPage = text => /^https?:\/\/\S+$/.test(text);
  const EMPTY = {
   entries: []
  };
  const historyTag = targetTag => `${targetTag}-history`;
  const wasLive = ({mode}) => mode !== "veto";
  const isOf = ({build, commit}, sought) => build !== void 0 && build.digest === sought.digest || commit !== void 0 && sought.commit !== void 0 && (0, 
  _commit__WEBPACK_IMPORTED_MODULE_0__.Kd)(commit, sought.commit);
  const vetoedEntry = ({entries}, sought) => entries.find(entry => entry.veto !== void 0 && isOf(entry, sought));
  const vetoOf = (history, sought) => vetoedEntry(history, sought)?.veto;
  function isByName({entries, hold}) {
   if (!hold) return false;
   if (hold.set) return hold.set === "command";
   return !entries.some(({mode, at, by}) => mode === "rollback" && at === hold.at && by === hold.by);
  }
  function liveEntry({entries}, shown) {
   const newest = entries.find(wasLive);
   return newest?.build?.digest === shown ? newest : void 0;
  }
 },
 1e3: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fd: () => ecrHost,
   G4: () => sameImage,
   Xb: () => DOCKER_HUB,
   Z6: () => isRepository,
   jU: () => isHost,
   rQ: () => canonicalHost,
   xH: () => targetAlone,
   zZ: () => parseImage
  });
  var _address__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9861);
  const targetAlone = ({name, registry, repository}) => ({
   name,
   registry,
   repository
  });
  const DOCKER_HUB = "registry-1.docker.io";
  const DOCKER_HUB_NAMES = new Set([ "docker.io", "index.docker.io", DOCKER_HUB, "registry.hub.docker.com" ]);
  const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
  const HOST = /^(?:\[[0-9a-f:]+\]|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?::\d{1,5})?$/i;
  function parseImage(text) {
   if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return "carries a scheme; write it without";
   if (text.includes("@")) return "carries a digest; write the repository alone";
   const slash = text.indexOf("/");
   const first = slash < 0 ? "" : text.slice(0, slash);
   const named = first === "localhost" || /[.:]/.test(first);
   const host = named ? first : "docker.io";
   let repository = named ? text.slice(slash + 1) : text;
   if (repository.includes(":")) return "carries a tag; write the repository alone";
   if (!isHost(host)) return `begins with "${host}", which is not a registry host`;
   if (!REPOSITORY.test(repository)) return "is not a repository name (lower-case letters, digits, and . _ - / between them)";
   const registry = canonicalHost(host);
   if (registry === DOCKER_HUB && !repository.includes("/")) repository = `library/${repository}`;
   return {
    name: text,
    registry,
    repository
   };
  }
  function canonicalHost(host) {
   const lower = host.toLowerCase();
   return DOCKER_HUB_NAMES.has(lower) ? DOCKER_HUB : lower;
  }
  function isHost(text) {
   if (!HOST.test(text) || !URL.canParse(`https://${text}`)) return false;
   return new URL(`https://${text}`).host === text.toLowerCase().replace(/:443$/, "");
  }
  const isRepository = text => REPOSITORY.test(text);
  const ECR = /^(\d{12})\.dkr[.-]ecr(-fips)?\.([a-z0-9][a-z0-9-]*)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|(on\.(?:aws|amazonwebservices\.(?:com\.cn|eu)))|sc2s\.sgov\.gov|c2s\.ic\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov)(?::443)?$/;
  function ecrHost(registry) {
   const found = ECR.exec(registry);
   return found ? {
    account: found[1],
    region: found[3],
    fips: found[2] !== void 0,
    dualStack: found[4] !== void 0
   } : void 0;
  }
  function canonical(registry) {
   const ecr = ecrHost(registry);
   if (ecr) return `${ecr.account} ${ecr.region}`;
   return (0, _address__WEBPACK_IMPORTED_MODULE_0__.U9)(registry) ? registry : canonicalHost(registry.replace(/:443$/, ""));
  }
  const sameImage = (a, b) => a.repository === b.repository && canonical(a.registry) === canonical(b.registry);
 },
 2287: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => jsonEnd
  });
  function jsonEnd(text, from) {
   let depth = 0;
   let quoted = false;
   for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
     if (character === "\\") at++; else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true; else if (character === "{" || character === "[") depth++; else if ((character === "}" || character === "]") && --depth === 0) return at + 1;
   }
   return;
  }
 },
 527: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => readJson
  });
  const STRINGS_AND_NUMBERS = /"(?:[^"\\]|\\.)*"|(?<![\w.+-])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
  const MAY_BE_LONG = /\d{16}|\d[eE]\+?\d/;
  const MOST_DIGITS = 400;
  const UTF8 = new TextDecoder("utf-8", {
   fatal: true
  });
  const UTF16 = [ [ 255, 254 ], [ 254, 255 ] ];
  function readJson(bytes) {
   const text = decode(bytes);
   if (typeof text !== "string") return text;
   if (text.trim() === "") return {
    fault: "it is empty"
   };
   try {
    return {
     value: parse(text)
    };
   } catch {
    return {
     fault: whatItIs(text)
    };
   }
  }
  function decode(bytes) {
   if (UTF16.some(([first, second]) => bytes[0] === first && bytes[1] === second)) return {
    fault: "it is UTF-16, and JSON is UTF-8"
   };
   try {
    return UTF8.decode(bytes);
   } catch {
    return {
     fault: "it is not UTF-8"
    };
   }
  }
  function whatItIs(text) {
   const start = text.trimStart().slice(0, 200);
   if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return "it is an HTML page";
   if (start.startsWith("<")) return "it is HTML or XML";
   return /^[[{]/.test(start) ? "it is not whole, or not JSON" : "it is plain text";
  }
  function parse(text) {
   if (!MAY_BE_LONG.test(text)) return JSON.parse(text);
   for (let mark = ""; ;mark += "") {
    let [marked, found] = [ 0, 0 ];
    const written = JSON.stringify(mark).slice(0, -1);
    const safe = text.replace(STRINGS_AND_NUMBERS, part => {
     const long = part.startsWith('"') || Number.isSafeInteger(Number(part)) ? void 0 : wholeNumber(part);
     if (long === void 0) return part;
     marked += 1;
     return `${written}${long}"`;
    });
    if (marked === 0) return JSON.parse(text);
    JSON.parse(text);
    const value = JSON.parse(safe, (_, one) => {
     if (typeof one !== "string" || !one.startsWith(mark)) return one;
     found += 1;
     return /^-?\d+$/.test(one.slice(mark.length)) ? BigInt(one.slice(mark.length)) : one;
    });
    if (found === marked) return value;
   }
  }
  function wholeNumber(text) {
   const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
   const shift = Number(exponent) - fraction.length;
   const digits = whole + fraction;
   if (digits.length + shift > MOST_DIGITS || -shift > digits.length) return;
   if (shift >= 0) return `${sign}${digits}${"0".repeat(shift)}`;
   return /^0*$/.test(digits.slice(shift)) ? `${sign}${digits.slice(0, shift)}` : void 0;
  }
 },
 84: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => readFleetRows,
   k: () => readFleetLines
  });
  var _address__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9861);
  var _cut__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
  var _slug__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3006);
  const MOST_SHOWN = 64;
  function readFleetLines(text) {
   const faults = [];
   const rows = text.split(/\r\n|\r|\n/).flatMap((line, at) => {
    const [slug = "", url, ...more] = line.trim().split(/\s+/);
    if (slug === "") return [];
    if (more.length > 0) faults.push({
     ofSlug: false,
     words: `line ${at + 1} holds more than a slug and an address`
    });
    return [ {
     slug,
     url,
     place: `line ${at + 1}`
    } ];
   });
   const read = readFleetRows(rows);
   return {
    ...read,
    faults: [ ...faults, ...read.faults ]
   };
  }
  function readFleetRows(rows) {
   const [found, faults] = [ new Map, [] ];
   for (const {slug, url: written, place} of rows) {
    if (!(0, _slug__WEBPACK_IMPORTED_MODULE_0__.u)(slug)) {
     faults.push({
      ofSlug: true,
      words: `${place} is "${(0, _cut__WEBPACK_IMPORTED_MODULE_1__.J)(slug, MOST_SHOWN)}", which is no slug`
     });
     continue;
    }
    const fault = written === void 0 ? void 0 : (0, _address__WEBPACK_IMPORTED_MODULE_2__.RM)(written);
    if (fault) faults.push({
     ofSlug: false,
     words: `${place}, behind ${slug}, is not ${fault}`
    });
    const url = written === void 0 ? void 0 : (0, _address__WEBPACK_IMPORTED_MODULE_2__.mW)(written);
    const known = found.get(slug);
    if (known?.url !== void 0 && url !== void 0 && known.url !== url) faults.push({
     ofSlug: false,
     words: `${place} gives ${slug} another address than an earlier one does`
    });
    if (known?.url === void 0) found.set(slug, url === void 0 ? {
     slug
    } : {
     slug,
     url
    });
   }
   return {
    listed: [ ...found.values() ],
    faults
   };
  }
 },
 4914: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => parseLoginKey,
   P: () => loginKeysOf
  });
  var _image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1e3);
  function parseLoginKey(text) {
   const key = text.replace(/\/+$/, "");
   const slash = key.indexOf("/");
   const host = slash < 0 ? key : key.slice(0, slash);
   if (!(0, _image__WEBPACK_IMPORTED_MODULE_0__.jU)(host)) return;
   if (slash < 0) return (0, _image__WEBPACK_IMPORTED_MODULE_0__.rQ)(host);
   const path = key.slice(slash + 1);
   return (0, _image__WEBPACK_IMPORTED_MODULE_0__.Z6)(path) ? `${(0, _image__WEBPACK_IMPORTED_MODULE_0__.rQ)(host)}/${path}` : void 0;
  }
  function loginKeysOf(registryHost, repository) {
   const parts = [ (0, _image__WEBPACK_IMPORTED_MODULE_0__.rQ)(registryHost), ...repository.split("/") ];
   return parts.map((_, at) => parts.slice(0, parts.length - at).join("/"));
  }
 },
 5517: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => typeOfManifest
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
  var _manifest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4776);
  const Text = valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""), "");
  const Part = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   mediaType: Text
  })), null);
  const Parts = valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(Part)), null));
  const Own = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.qFJ(), valibot__WEBPACK_IMPORTED_MODULE_0__.IeY(it => !Array.isArray(it)), valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   schemaVersion: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.L5J()),
   mediaType: Text,
   manifests: Parts,
   config: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(Part),
   layers: Parts
  }));
  function typeOfManifest(text, header) {
   const parsed = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(Own, text);
   if (!parsed.success) return;
   const own = parsed.output;
   return known(own.mediaType) ?? known(header ?? "") ?? shapeOf(own);
  }
  function known(text) {
   const type = text.split(";")[0].trim().toLowerCase();
   return (0, _manifest__WEBPACK_IMPORTED_MODULE_1__.Q)(type) ? type : void 0;
  }
  function shapeOf({schemaVersion, mediaType, manifests, config, layers}) {
   if (schemaVersion !== 2 || mediaType !== "") return;
   const isImage = config !== void 0 && layers !== void 0;
   const isIndex = manifests !== void 0;
   if (isImage === isIndex) return;
   const parts = [ ...manifests ?? [], ...config ? [ config ] : [], ...layers ?? [] ];
   const isDocker = parts.some(part => part?.mediaType.startsWith("application/vnd.docker."));
   const [ociIndex, dockerList, ociImage, dockerImage] = _manifest__WEBPACK_IMPORTED_MODULE_1__._;
   if (isIndex) return isDocker ? dockerList : ociIndex;
   return isDocker ? dockerImage : ociImage;
  }
 },
 4776: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => isManifestType,
   _: () => MANIFEST_TYPES
  });
  const MANIFEST_TYPES = [ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json", "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ];
  const isManifestType = text => MANIFEST_TYPES.includes(text);
 },
 6042: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Pe: () => isGatewayStatus,
   WG: () => isPassing,
   vP: () => isStillAtWork
  });
  const PASSING = new Set([ 408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524 ]);
  const AT_A_GATEWAY = new Set([ 502, 503, 504, 520, 521, 522, 523, 524 ]);
  const isPassing = status => PASSING.has(status);
  const isGatewayStatus = status => status !== void 0 && AT_A_GATEWAY.has(status);
  const STILL_AT_WORK = new Set([ 408, 502, 504, 520, 524 ]);
  new Set([ 503, 521, 522, 523 ]);
  const isStillAtWork = status => STILL_AT_WORK.has(status);
 },
 3006: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Y: () => tenantUrl,
   u: () => isSlug
  });
  const SLUG = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;
  const isSlug = text => SLUG.test(text);
  const tenantUrl = (template, slug) => template.replaceAll("{slug}", slug);
 },
 3837: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   FO: () => strangePlaceholders,
   dz: () => isTag,
   t8: () => isKept
  });
  const KEPT = /-(?:previous|rolled-back|history)$/;
  const isKept = tag => KEPT.test(tag);
  const isTag = text => /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
  const strangePlaceholders = template => (template.match(/\{[^}]*\}?/g) ?? []).filter(found => found !== "{sha}" && found !== "{sha7}");
 },
 2968: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => replay
  });
  var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  var _step__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3813);
  function replay(entries) {
   const replayed = {
    images: [],
    steps: [],
    committed: false
   };
   for (const entry of entries) switch (entry.kind) {
   case "begin":
    replayed.begin = entry;
    break;

   case "plan":
    replayed.images = entry.images;
    replayed.steps = (0, _step__WEBPACK_IMPORTED_MODULE_1__.B_)({
     moves: entry.moves.map(recall)
    }, entry.at);
    break;

   case "intended":
   case "refused":
   case "failed":
   case "sent":
   case "proved":
    mark(replayed.steps[entry.move], entry);
    break;

   case "committed":
    replayed.committed = true;
    break;

   case "ruling":
    replayed.ruling = entry.update;
    break;

   case "ruled":
    break;

   case "history":
    replayed.update = entry.update;
    break;

   case "history-written":
    replayed.update = void 0;
    break;

   case "end":
    replayed.ended = entry.outcome;
    replayed.endReason = entry.reason;
    break;

   case "smoke":
   case "asking":
   case "answered":
   case "cleaned":
    break;

   case "fleet":
   case "redeploying":
   case "listed":
   case "found":
    break;
   }
   replayed.steps.forEach(settle);
   return replayed;
  }
  function mark(step, {kind, at}) {
   if (!step) return;
   if (kind === "intended") return (0, _step__WEBPACK_IMPORTED_MODULE_1__.KU)(step, at);
   if (kind !== "proved") (0, _step__WEBPACK_IMPORTED_MODULE_1__.Mf)(step);
   if (kind === "sent" || kind === "proved") step.state = kind; else if (step.state !== "unsettled") step.state = kind === "refused" ? "refused" : "unsettled";
  }
  const settle = step => {
   if (step.lost?.count && step.state !== "proved" && step.state !== "sent") step.state = "unsettled";
  };
  const recall = ({from, to, ...rest}) => ({
   ...rest,
   from: from ? unpack(from) : void 0,
   to: unpack(to)
  });
  function unpack({bytes, mediaType}) {
   const raw = Buffer.from(bytes, "base64");
   return {
    bytes: raw,
    mediaType,
    digest: (0, _digest__WEBPACK_IMPORTED_MODULE_0__.ol)(raw)
   };
  }
 },
 3813: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B_: () => stepsOf,
   JA: () => standing,
   KU: () => lose,
   Mf: () => seeLanded,
   b_: () => isToWatch,
   d6: () => mayStillLand,
   oU: () => digestBefore
  });
  const stepsOf = ({moves}, since) => moves.map((move, index) => ({
   index,
   move,
   since,
   state: "waiting"
  }));
  const digestBefore = ({move}) => move.from?.digest ?? null;
  function standing(step) {
   if (step.state === "proved") return {
    after: step.move.to.digest,
    end: "moved"
   };
   if (step.state === "already") return {
    after: step.found === void 0 ? step.move.to.digest : step.found,
    end: "unchanged"
   };
   return {
    after: step.state === "waiting" ? digestBefore(step) : "unknown",
    end: "refused"
   };
  }
  const LANDS_WITHIN = 6e4;
  const lose = (step, at) => void (step.lost = {
   count: (step.lost?.count ?? 0) + 1,
   at
  });
  function seeLanded(step) {
   if (step.lost) step.lost = {
    ...step.lost,
    count: Math.max(0, step.lost.count - 1)
   };
  }
  const isToWatch = ({lost}, now) => lost !== void 0 && Math.abs(now - lost.at) < LANDS_WITHIN;
  const mayStillLand = (step, now) => isToWatch(step, now) && step.lost.count > 0;
 },
 4550: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hc: () => unwrittenImages,
   Y_: () => cautionsOf,
   qA: () => settledImages,
   sG: () => outcomeOf
  });
  var _image__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1e3);
  const unwrittenImages = (images, state) => imageReports(images, ({tag, before, wanted}) => ({
   tag,
   before,
   wanted,
   after: before,
   state: before === wanted ? "unchanged" : state
  }));
  const settledImages = (images, steps) => imageReports(images, (plan, image) => {
   const step = steps.find(({move}) => move.image.name === image && move.tag === plan.tag);
   return step ? settledTag(plan, step) : {
    ...plan,
    after: plan.before,
    state: "unchanged"
   };
  });
  function imageReports(images, report) {
   return images.map(({target, keep, ...rest}) => ({
    ...rest,
    target: report(target, rest.image),
    keep: keep && report(keep, rest.image)
   }));
  }
  function settledTag(plan, step) {
   const state = step.end ?? "untouched";
   const mend = state === "stranded" ? mendCommand(step) : void 0;
   return {
    ...plan,
    after: step.after === void 0 ? plan.before : step.after,
    state,
    fault: step.fault,
    mend
   };
  }
  function mendCommand({unmendable, theirs, move: {image, tag, from}}) {
   const repository = `${image.registry === "registry-1.docker.io" ? "docker.io" : image.registry}/${image.repository}`;
   const right = theirs === void 0 ? from?.digest : theirs;
   if (right === "unknown") return;
   if (right) return `crane tag ${repository}@${right} ${tag}`;
   if (unmendable) return;
   const ecr = (0, _image__WEBPACK_IMPORTED_MODULE_0__.Fd)(image.registry);
   if (!ecr) return `crane delete ${repository}:${tag}`;
   return `aws ecr batch-delete-image --region ${ecr.region} --registry-id ${ecr.account} ` + `--repository-name ${image.repository} --image-ids imageTag=${tag}`;
  }
  const cautionsOf = steps => steps.flatMap(({end, fault, lostBack, move: {image, tag}}) => [ ...end === "moved" && fault ? [ fault ] : [], ...lostBack ? [ `a write that puts ${image.name}:${tag} back was lost and may land late: wait two minutes before anything else is moved there` ] : [] ]);
  function outcomeOf(steps) {
   if (steps.some(step => step.end === "stranded")) return "stranded";
   return steps.some(({end}) => end === "restored" || end === "moved") ? "restored" : "failed";
  }
 },
 9369: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => harmless,
   p: () => sightOf
  });
  const ANSI = /[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:;\d{0,4})*)?(?:[\dA-PR-TZcf-nq-uy=><~]|(?=…|\.\.\.|$))/g;
  const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
  const UNSEEN = /[\p{Cf}\p{Cs}]+/gu;
  const COLONS = /:{2,}/g;
  const HASHES = /##+\[?/g;
  function harmless(text) {
   return text.replace(ANSI, "").replace(CONTROL, " ").replace(UNSEEN, "").replace(COLONS, (run, at, whole) => isCommand(run, at, whole) ? apart(run) : run).replace(HASHES, run => run.endsWith("[") ? `${apart(run.slice(0, -1))}[` : run);
  }
  const isCommand = (run, at, whole) => at === 0 || /\s/.test(whole[at - 1]) || /[a-z_]/i.test(whole[at + run.length] ?? "");
  const apart = run => [ ...run ].join(" ");
  const HIDDEN = new RegExp(`${ANSI.source}|(?<control>${CONTROL.source})|${UNSEEN.source}`, "gu");
  function sightOf(text) {
   const parts = [];
   const starts = [];
   let seen = 0;
   const show = (part, stood) => {
    if (part === "") return;
    parts.push(part);
    starts.push({
     seen,
     stood
    });
    seen += part.length;
   };
   let done = 0;
   for (const {0: hidden, index, groups} of text.matchAll(HIDDEN)) {
    show(text.slice(done, index), done);
    if (groups?.["control"] !== void 0) show(" ", index);
    done = index + hidden.length;
   }
   show(text.slice(done), done);
   return {
    text: parts.join(""),
    at: index => placeOf(index, starts)
   };
  }
  function placeOf(index, starts) {
   let [low, high] = [ 0, starts.length - 1 ];
   while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle].seen <= index) low = middle; else high = middle - 1;
   }
   const start = starts[low];
   return start ? start.stood + index - start.seen : index;
  }
 },
 901: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   lV: () => MISSING,
   z9: () => faultLine
  });
  var _release_cut__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
  const withoutLogins = text => text.replace(/\/\/[^\s"]*@/g, "//***@").replace(/[^\s"/:@]+:[^\s"/@]+@/g, "***@");
  function faultLine({input, given, expected, place}) {
   const at = place ? `${place.file}:${place.line}:${place.column}: ` : "";
   const shown = given === void 0 ? "" : `"${(0, _release_cut__WEBPACK_IMPORTED_MODULE_0__.J)(withoutLogins(given.slice(0, 1e3)), 80)}" is not right; `;
   return `${at}${input && `${input}: `}${shown}expected ${withoutLogins(expected)}`;
  }
  new Set([ "image" ]);
  const MISSING = "set: ";
 },
 4332: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qh: () => INPUT_NAMES,
   mc: () => INPUTS
  });
  var _kinds__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5706);
  const input = it => it;
  const ALL = [ "smoke", "promote", "rollback", "deploy" ];
  const TAGS = [ "promote", "rollback", "deploy" ];
  const INPUTS = {
   mode: input({
    modes: ALL,
    required: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.yL(ALL),
    help: "What to do: `smoke`, `promote`, `rollback` or `deploy`."
   }),
   sha: input({
    modes: ALL,
    required: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.a6,
    defaultWords: "the `workflow_run` head sha, else the event's sha; none in `rollback`",
    help: "The commit whose build it is about, 7 to 40 hex digits, or 64. In `rollback` it has no default: a commit, or the word `previous`."
   }),
   images: input({
    modes: TAGS,
    default: "",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.zC,
    help: "Image repositories without tag, one a line (commas and spaces also separate). In `deploy` empty means: move no tag. A line `source => target` takes the build from one repository to another, in whatever registry."
   }),
   "copy-seconds": input({
    modes: [ "promote", "deploy" ],
    default: "600",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(1),
    help: "How long all copies of `source => target` may take, in seconds."
   }),
   "source-tag": input({
    modes: TAGS,
    default: "staging-{sha7}",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Yr,
    help: "The tag the build was published under; a template with `{sha}` and `{sha7}`."
   }),
   "source-wait-seconds": input({
    modes: TAGS,
    default: "0",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(0),
    help: "How long to wait for a source tag that is not there yet, in seconds: some registries show a push seconds later."
   }),
   "target-tag": input({
    modes: TAGS,
    default: "latest",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.mI,
    help: "The tag that moves."
   }),
   "keep-previous": input({
    modes: TAGS,
    default: "true",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
    help: "Before the move, tag the old digest `<target-tag>-previous` (`<target-tag>-rolled-back` in `rollback`), so that no registry's clean-up can take the way back."
   }),
   "allow-backward": input({
    modes: [ "promote", "deploy" ],
    default: "false",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
    help: "Let an older commit replace a newer one."
   }),
   branch: input({
    modes: [ "promote", "deploy" ],
    default: "main",
    reaches: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.tk,
    help: "Automatic runs act only on commits of this branch, given as `main` or `refs/heads/main`."
   }),
   "registry-auth": input({
    modes: TAGS,
    default: "",
    secret: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.I3,
    help: "Registry logins, lines `host=user:password` or `host/path=user:password`; the longest path that fits wins, and all of them beat docker's and podman's files and `github-token`. A password that begins with `{` goes on until its JSON ends."
   }),
   "registry-realms": input({
    modes: TAGS,
    default: "",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.UY,
    help: "Lines `registry-host=token-host`: a token server of another domain that is meant to see that registry's login."
   }),
   "aws-roles": input({
    modes: TAGS,
    default: "",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.JZ,
    help: "Lines `account-id=role-arn`: the role to assume for that account's ECR."
   }),
   verify: input({
    modes: TAGS,
    default: "",
    unquoted: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.XY,
    help: "Who must have signed every image, lines that must all hold: `key <file or PEM>`, `identity <issuer> <subject>` (`*` stands for any text in the subject), `attestation <predicate type> key …` or `… identity …`. A rollback only warns."
   }),
   "trusted-root": input({
    modes: TAGS,
    unquoted: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Ae,
    help: "A Sigstore trusted root, by its path or its text: JSON, or what `gh attestation trusted-root` prints. Required where `verify` names an `identity`; no network is asked for it."
   }),
   "tenant-urls": input({
    modes: [ "smoke" ],
    default: "",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.DS,
    help: "Addresses of the canary tenants (lines, commas or spaces separate)."
   }),
   "tenant-tokens": input({
    modes: [ "smoke" ],
    default: "",
    secret: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.aL("admin tokens"),
    help: "Admin tokens of the canary tenants, in the order of `tenant-urls`."
   }),
   "tenant-org-ids": input({
    modes: [ "smoke" ],
    default: "",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.aL("organisation ids"),
    help: "Organisation ids of the canary tenants, in the order of `tenant-urls`; empty where none has an organisation guard."
   }),
   "smoke-suite": input({
    modes: [ "smoke", "deploy" ],
    reaches: true,
    defaultIn: {
     smoke: "canary",
     deploy: ""
    },
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Qx,
    defaultWords: "`canary`; none in `deploy`",
    help: "A built-in suite's name, or a path to a suite file. In `deploy` the canary must pass it after its proof, and again at the end of its soak."
   }),
   "on-missing-fleet": input({
    modes: [ "smoke" ],
    default: "skip",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.yL([ "skip", "fail" ]),
    help: "What no configured canary means: `skip` (`ran=false`, exit 0) or `fail`."
   }),
   "wait-seconds": input({
    modes: [ "smoke" ],
    default: "420",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(0),
    help: "How long to wait until every canary runs `sha`, in seconds; `0` does not wait."
   }),
   "wait-interval-seconds": input({
    modes: [ "smoke" ],
    default: "10",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(1),
    help: "Seconds between two looks at a canary."
   }),
   "control-plane-url": input({
    modes: [ "deploy" ],
    default: "https://api.moleculesai.app",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.OZ,
    help: "Address of the control plane."
   }),
   "control-plane-token": input({
    modes: [ "deploy" ],
    secret: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.rJ,
    defaultWords: "this, `fleet` or `fleet-command` is required",
    help: "Admin token of the control plane; exactly one of this, `fleet` and `fleet-command` is set."
   }),
   "allow-other-control-plane": input({
    modes: [ "deploy" ],
    default: "false",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
    help: "A control plane other than the default must be meant: set this with it."
   }),
   "canary-slug": input({
    modes: [ "deploy" ],
    required: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Bg,
    help: "The tenant that goes first; the word `none` deploys without a canary."
   }),
   "canary-token": input({
    modes: [ "deploy" ],
    secret: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.rJ,
    help: "Admin token of the canary, for `smoke-suite`."
   }),
   "canary-org-id": input({
    modes: [ "deploy" ],
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Vm,
    help: "Organisation id of the canary, for `smoke-suite`, where it has an organisation guard."
   }),
   fleet: input({
    modes: [ "deploy" ],
    default: "",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.jg,
    help: "The fleet without a control plane, one tenant a line: `slug`, or `slug url` where `tenant-url-template` does not tell its address. Needs `rollout-command`."
   }),
   "fleet-command": input({
    modes: [ "deploy" ],
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.G5,
    help: "The fleet as a command lists it, in lines as `fleet` has them or a JSON array of `{slug,url?}`, within 60 s. Split into words as a shell would, nothing expanded, and run without one. Needs `rollout-command`."
   }),
   "rollout-command": input({
    modes: [ "deploy" ],
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.G5,
    help: "The command that moves a batch, in place of a control plane: told on standard input what to move, ended at `rollout-timeout-seconds`. Split as `fleet-command` is."
   }),
   "rollout-env": input({
    modes: [ "deploy" ],
    default: "",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.zo,
    help: "Names of further variables that both commands are given (lines, commas or spaces separate): they see no input, no secret and no token of the environment else."
   }),
   "skip-tenants": input({
    modes: [ "deploy" ],
    default: "",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.VH,
    help: "Slugs of tenants that are left alone (lines, commas or spaces separate): reported as skipped, never called, asked or waited for."
   }),
   "soak-seconds": input({
    modes: [ "deploy" ],
    default: "60",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(0),
    help: "How long the canary is watched before the fleet follows, in seconds."
   }),
   "batch-size": input({
    modes: [ "deploy" ],
    default: "3",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.WQ(1, 1e3),
    help: "How many tenants are redeployed at once."
   }),
   "max-stragglers": input({
    modes: [ "deploy" ],
    default: "0",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.WQ(0, 1e5),
    help: "How many tenants may be left behind, told loudly; never the canary."
   }),
   "tenant-url-template": input({
    modes: [ "deploy" ],
    default: "https://{slug}.moleculesai.app",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Oe,
    help: "Where a tenant's `/buildinfo` is; holds `{slug}`."
   }),
   "buildinfo-path": input({
    modes: [ "smoke", "deploy" ],
    default: "/buildinfo",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Zq,
    help: "Where a tenant says what it runs."
   }),
   "buildinfo-query": input({
    modes: [ "smoke", "deploy" ],
    default: "$.git_sha",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.U1,
    help: "The JSONPath (RFC 9535) to the commit in the answer of `buildinfo-path`."
   }),
   "health-path": input({
    modes: [ "smoke", "deploy" ],
    default: "/health",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Zq,
    help: "Where a tenant says that it is well."
   }),
   "proof-looks": input({
    modes: [ "deploy" ],
    default: "1",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.WQ(1, 20),
    help: "Looks in a row, each on a connection of its own, that prove a tenant; more than 1 where a tenant has replicas."
   }),
   "verify-seconds": input({
    modes: [ "deploy" ],
    default: "240",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(0),
    help: "How long a tenant may take to show the new commit, in seconds."
   }),
   "rollout-timeout-seconds": input({
    modes: [ "deploy" ],
    default: "600",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(1),
    help: "How long one redeploy call, or one run of `rollout-command`, may take, in seconds."
   }),
   "required-contexts": input({
    modes: [ "deploy" ],
    required: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Mn,
    help: "CI contexts that must be green on `sha`, one a line (a context may hold commas and spaces); the word `none` waits for none."
   }),
   "ci-timeout-seconds": input({
    modes: [ "deploy" ],
    default: "3600",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(0),
    help: "How long to wait for the required contexts, in seconds."
   }),
   "ci-poll-seconds": input({
    modes: [ "deploy" ],
    default: "15",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.YA(1),
    help: "Seconds between two looks at the contexts."
   }),
   "status-token": input({
    modes: [ "deploy", "promote" ],
    secret: true,
    defaultWords: "`github-token`",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.rJ,
    help: "Token that reads commit statuses, checks and branches, and compares commits."
   }),
   disabled: input({
    modes: [ "deploy" ],
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.dc,
    help: "The kill switch as it stood when the job began: 1, true, yes, on, disabled or disable holds; 0, false, no, off or nothing does not. Where it was given a word, `control-token` must find the variable."
   }),
   "disabled-variable": input({
    modes: [ "deploy" ],
    default: "PROD_AUTO_DEPLOY_DISABLED",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.cG,
    help: "The repository variable that is the kill switch."
   }),
   "control-token": input({
    modes: [ "deploy" ],
    secret: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.rJ,
    help: "With this token the kill switch is read live before every side effect."
   }),
   "redeploy-tag": input({
    modes: [ "deploy" ],
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Z4,
    help: "The manual path: deploy this tag now (a template, as `source-tag`). Skips the CI wait, the kill switch, the superseded check and the guard against going backward; nothing else."
   }),
   "github-token": input({
    modes: ALL,
    secret: true,
    defaultWords: "the job's token",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.rJ,
    help: "The forge's token; also the login for ghcr.io where nothing else names one."
   }),
   history: input({
    modes: TAGS,
    default: "true",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
    help: "Keep a history of every move in the registry, under `<target-tag>-history`, and obey its vetoes and its hold."
   }),
   "history-length": input({
    modes: TAGS,
    default: "30",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.WQ(2, 200),
    help: "How many entries a history holds; the oldest go first."
   }),
   veto: input({
    modes: [ "rollback" ],
    default: "true",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
    help: "Veto the commit that is left, so that no promote and no deploy brings it back."
   }),
   hold: input({
    modes: [ "rollback" ],
    default: "true",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
    help: "Hold automatic releases until a person promotes or deploys by hand, or lifts the hold."
   }),
   "lift-hold": input({
    modes: [ "promote", "deploy" ],
    default: "false",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
    help: "Go through a hold that a person set by name (`hold`), and lift it. A hold that a rollback set is lifted by every release by hand."
   }),
   why: input({
    modes: [ "rollback" ],
    default: "",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.em,
    help: "What was wrong, in a sentence: it stands in the veto and in the hold."
   }),
   "api-url": input({
    modes: ALL,
    defaultWords: "the runner's",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.OZ,
    help: "The forge's API, GitHub's or Gitea's."
   }),
   config: input({
    modes: ALL,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Ae,
    defaultWords: "`release-action.yml`, else `.github/release-action.yml`, where there is one",
    help: "A YAML file that holds inputs under their own names, and blocks of them under `environments`; no secrets. What is given elsewhere beats it."
   }),
   environment: input({
    modes: ALL,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.cA,
    help: "Chooses a block under `environments` in the config file; its values beat the rest of the file. The forge shows the result under this name: as a commit status, `release / <environment>`, and on GitHub as a deployment."
   }),
   "ca-file": input({
    modes: ALL,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Ae,
    help: "A file of PEM certificates that are trusted beside Node's own: a company's CA, for everybody who is asked and for a proxy."
   }),
   "dry-run": input({
    modes: ALL,
    default: "false",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
    help: "The same path up to the first side effect; exactly `true` or `false`."
   }),
   "pr-comment": input({
    modes: ALL,
    default: "false",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Jt,
    help: "On a pull request write the plan into one comment, which later runs update; wants `pull-requests: write`."
   }),
   notify: input({
    modes: ALL,
    default: "",
    secret: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.FL,
    help: "Webhook addresses that are told how a run ended, one a line: Slack, Teams, Discord, or any that takes JSON signed by Standard Webhooks."
   }),
   "notify-on": input({
    modes: ALL,
    default: "failed restored stranded cancelled rollback",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.rW,
    help: "Which ends `notify` is told: outcomes, `cancelled` (asked to stop or killed, whatever the outcome) and `rollback` (one that moved something)."
   }),
   "notify-secret": input({
    modes: ALL,
    secret: true,
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.u2,
    help: "The key that notices are signed with (`whsec_…`), for receivers of JSON."
   }),
   "evidence-file": input({
    modes: ALL,
    defaultWords: "under `RUNNER_TEMP`",
    schema: _kinds__WEBPACK_IMPORTED_MODULE_0__.Ae,
    help: "Where the JSON record goes."
   })
  };
  const INPUT_NAMES = Object.keys(INPUTS);
 },
 5706: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JZ: () => awsRoles,
   tk: () => branch,
   G5: () => command,
   a6: () => commitOrPrevious,
   rW: () => ends,
   cA: () => environment,
   Jt: () => flag,
   jg: () => fleet,
   zC: () => kinds_images,
   ld: () => items,
   U1: () => jsonPath,
   dc: () => killSwitch,
   Mn: () => lines,
   yL: () => oneOf,
   Ae: () => path,
   I3: () => registryAuth,
   UY: () => registryRealms,
   Zq: () => requestPath,
   YA: () => seconds,
   rJ: () => secret,
   em: () => sentence,
   u2: () => signingSecret,
   Bg: () => slugOrNone,
   VH: () => slugs,
   Yr: () => sourceTag,
   Qx: () => suiteName,
   Z4: () => tagTemplate,
   mI: () => targetTag,
   OZ: () => url,
   Oe: () => urlTemplate,
   DS: () => urls,
   cG: () => variableName,
   zo: () => variableNames,
   XY: () => verifyLines,
   FL: () => webhooks,
   WQ: () => whole,
   Vm: () => word,
   aL: () => words
  });
  var dist = __webpack_require__(7934);
  var release_address = __webpack_require__(9861);
  const PART = /(?<blank>\s+)|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\[^])*)"|\\(?<escaped>[^])|(?<operator>[|&;<>()`])|(?<plain>[^\s'"\\|&;<>()`]+)/y;
  const EXPANSION = /\$(?:[A-Za-z_]\w*|\{[^}]*\}?|\([^)]*\)?)|`[^`]*`?/g;
  const TO_A_SHELL = "quote it, or write sh -c '…' where a shell is wanted";
  function splitCommand(text) {
   if (text.includes("\0")) return "a NUL cannot stand in one";
   const [words, unexpanded] = [ [], [] ];
   let word;
   const add = part => {
    word = (word ?? "") + part;
   };
   const end = () => {
    if (word !== void 0) words.push(word);
    word = void 0;
   };
   for (PART.lastIndex = 0; PART.lastIndex < text.length; ) {
    const found = PART.exec(text)?.groups;
    if (!found) return "a quote is opened in it and never closed, or it ends in a backslash";
    const {blank, single, double, escaped, operator, plain} = found;
    if (operator !== void 0) return `${operator} stands in it, and ${TO_A_SHELL}`;
    if (blank?.trim() === "" && /[\r\n]/.test(blank)) return "it goes on in another line; write it in one, in YAML behind >-";
    if (blank !== void 0) end(); else if (single !== void 0) add(single); else if (escaped !== void 0) {
     if (escaped !== "\n") add(escaped);
    } else {
     const open = plain ?? double.replace(/\\[^]/g, "");
     unexpanded.push(...open.match(EXPANSION) ?? [], ...word === void 0 && plain?.startsWith("~/") ? [ "~/" ] : []);
     add(plain ?? double.replace(/\\([$`"\\\n])/g, (_, kept) => kept === "\n" ? "" : kept));
    }
   }
   end();
   if (!words[0]) return "it names no program";
   if (/^[A-Za-z_]\w*=/.test(words[0])) return `it begins with a variable; write env ${words[0].split("=")[0]}=… before the program`;
   return {
    words,
    unexpanded
   };
  }
  var commit = __webpack_require__(8952);
  var cut = __webpack_require__(1405);
  var ended = __webpack_require__(6417);
  const ON = new Set([ "1", "true", "yes", "on", "disabled", "disable" ]);
  const OFF = new Set([ "0", "false", "no", "off", "" ]);
  const KILL_SWITCH_WORDS = `one of ${[ ...ON ].join(", ")} (held), or ${[ ...OFF ].filter(Boolean).join(", ")} or nothing (not held)`;
  function isOn(said) {
   const word = said.trim().toLowerCase();
   if (ON.has(word)) return true;
   return OFF.has(word) ? false : void 0;
  }
  var release_image = __webpack_require__(1e3);
  var release_listed = __webpack_require__(84);
  var slug = __webpack_require__(3006);
  var tag = __webpack_require__(3837);
  const SHAPE = 'lines "key <file or PEM>", "identity <issuer> <subject>" or "attestation <predicate type> key … or identity …"';
  const PEM_BEGINS = /-----BEGIN [A-Z0-9 ]+-----/;
  const PEM_ENDS = /-----END [A-Z0-9 ]+-----/;
  const IN_BASE64 = /^(?:LS0tLS1CRUdJTi|M[A-Za-z0-9+/]{79})[A-Za-z0-9+/\s]*={0,2}$/;
  function readVerifyLines(text) {
   const found = {
    lines: [],
    faults: []
   };
   const all = text.split(/\r?\n/);
   for (let at = 0; at < all.length; at++) {
    const line = at + 1;
    let words = all[at].trim();
    if (words === "") continue;
    if (PEM_BEGINS.test(words)) {
     while (!PEM_ENDS.test(words) && at + 1 < all.length) words += `\n${all[++at].trim()}`;
     if (!PEM_ENDS.test(words)) {
      found.faults.push(`${SHAPE}; line ${line} begins a PEM that does not end`);
      continue;
     }
    }
    const read = readLine(words, line);
    if (typeof read === "string") found.faults.push(`${SHAPE}; line ${line} ${read}`); else found.lines.push(read);
   }
   return found;
  }
  function readLine(words, line) {
   const [, predicate, rest] = /^attestation\s+(\S+)\s+(\S[^]*)$/.exec(words) ?? [];
   if (/^attestation(?:\s|$)/.test(words) && (predicate === void 0 || rest === void 0)) return "lacks who is to have signed the attestation: key …, or identity …";
   if (predicate !== void 0 && !/[.:]/.test(predicate)) return "names no predicate type: those are addresses such as https://slsa.dev/provenance/v1";
   const signer = readSigner(rest ?? words);
   return typeof signer === "string" ? signer : {
    line,
    text: words,
    predicate,
    signer
   };
  }
  function readSigner(words) {
   const [verb = ""] = words.split(/\s/, 1);
   const rest = words.slice(verb.length).trim();
   if (verb === "key") {
    if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(rest)) return "gives a private key, which is to be shown to nobody: give the public one (cosign public-key prints it)";
    if (rest === "") return "lacks the key: a file, or its PEM";
    if (IN_BASE64.test(rest)) return "gives a key in base64: give its PEM as it is (base64 -d), or its file";
    return /^[a-z0-9]+:\/\//i.test(rest) ? "names a key by an address: write the public key to a file, or give its PEM" : {
     by: "key",
     source: rest
    };
   }
   if (verb !== "identity") return "is none of these";
   const [issuer, subject, ...more] = rest.split(/\s+/);
   if (!issuer || subject === void 0) return "lacks the issuer or the subject";
   if (more.length > 0) return "has more words than an issuer and a subject";
   if (issuer.includes("*")) return "has a * in its issuer: that is compared letter by letter";
   return {
    by: "identity",
    issuer,
    subject
   };
  }
  const plain = name => name.toLowerCase().replace(/^(?:input|release_action)_/, "").replace(/[-_\s]/g, "");
  const sameName = (name, names) => names.find(known => plain(known) === plain(name));
  function nearName(name, names) {
   const same = sameName(name, names);
   if (same) return same;
   const word = plain(name);
   if (word.length < 4 || word.length > 60) return;
   const most = word.length < 8 ? 1 : 2;
   const found = names.map(known => ({
    known,
    steps: distance(plain(known), word)
   })).sort((a, b) => a.steps - b.steps)[0];
   return found && found.steps <= most ? found.known : void 0;
  }
  function distance(one, other) {
   const [from, to] = [ [ ...one ], [ ...other ] ];
   let before = [];
   let row = Array.from({
    length: to.length + 1
   }, (_, at) => at);
   for (const [at, letter] of from.entries()) {
    const next = [ at + 1 ];
    for (const [place, counterpart] of to.entries()) {
     const swapped = letter === to[place - 1] && from[at - 1] === counterpart ? before[place - 1] + 1 : 1 / 0;
     next.push(Math.min(next[place] + 1, row[place + 1] + 1, row[place] + (letter === counterpart ? 0 : 1), swapped));
    }
    [before, row] = [ row, next ];
   }
   return row.at(-1);
  }
  var registry_auth = __webpack_require__(2085);
  function reads(read) {
   return dist.FsL(dist.YjP(), dist.NTK(({dataset, addIssue, NEVER}) => {
    let sound = true;
    const value = read(dataset.value.trim(), expected => {
     sound = false;
     addIssue({
      message: expected
     });
    });
    return sound ? value : NEVER;
   }));
  }
  const must = (test, expected) => reads((text, wrong) => {
   if (!test(text)) wrong(expected);
   return text;
  });
  const oneOf = words => dist.KIO(words, `one of ${words.join(", ")}`);
  const flag = dist.FsL(oneOf([ "true", "false" ]), dist.pdi(text => text === "true"));
  const whole = (least, most, unit = "") => dist.FsL(reads((text, wrong) => {
   const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
   if (!(number >= least && number <= most)) wrong(`a whole number${unit} from ${least} to ${most}`);
   return number;
  }), dist.yuE({
   least,
   most
  }));
  const DAY = 86400;
  const seconds = least => whole(least, DAY, " of seconds");
  const word = must(text => text !== "", "some text");
  const path = word;
  const sentence = must(text => !/[\r\n]/.test(text) && text.length <= 500, "one line of at most 500 characters");
  const secret = must(text => !/[\s\0]/.test(text), "a secret without white space");
  const branch = reads((text, wrong) => {
   const name = text.replace(/^refs\/heads\//, "");
   if (!/^(?!-)[^\s~^:?*[\\\0]+$/.test(name) || name.startsWith("refs/")) wrong("the name of a branch, such as main or refs/heads/main");
   return name;
  });
  const variableName = must(text => /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && isOn(text) === void 0, "the name of a variable, and not what it says");
  const environment = must(text => /^[^\s,\p{Cc}\p{Cf}](?:[^,\p{Cc}\p{Cf}]{0,98}[^\s,\p{Cc}\p{Cf}])?$/u.test(text), "the name of an environment, on one line and at most 100 characters");
  const COMMIT_WORDS = "a commit of 7 to 40 hex digits, or 64";
  const isNearPrevious = word => /^prev/.test(word) || nearName(word, [ "previous" ]) !== void 0;
  const commitOrPrevious = reads((text, wrong) => {
   const sha = text.toLowerCase();
   if (sha !== "previous" && !(0, commit.WM)(sha)) wrong(isNearPrevious(sha) ? `${COMMIT_WORDS}; did you mean the word previous, which a rollback takes?` : COMMIT_WORDS);
   return sha;
  });
  const NO_KEPT = "a tag that does not end in -previous, -rolled-back or -history: those are kept beside the tag that moves";
  const targetTag = reads((text, wrong) => {
   if (!(0, tag.dz)(text)) wrong("a tag: letters, digits and _ . - (at most 128, not starting with . or -)"); else if ((0, 
   tag.t8)(text)) wrong(NO_KEPT);
   return text;
  });
  const tagTemplate = reads((text, wrong) => {
   const strange = (0, tag.FO)(text);
   if (strange.length > 0) wrong(`a tag with no placeholder but {sha} and {sha7}; ${strange.join(", ")} is neither`); else if (!(0, 
   tag.dz)(text.replaceAll(/\{sha7?\}/g, "0"))) wrong("a tag, or a template of one such as staging-{sha7}");
   return text;
  });
  const sourceTag = dist.FsL(tagTemplate, dist.z6Y(text => !(0, tag.t8)(text), NO_KEPT));
  const items = text => text.split(/[\s,]+/).filter(item => item !== "");
  function list(what, read) {
   return reads((text, wrong) => {
    const found = items(text);
    if (text !== "" && found.length === 0) wrong(`${what}; this holds separators alone`);
    return found.map(item => read(item, wrong));
   });
  }
  const words = what => list(what, item => item);
  const kinds_images = reads((text, wrong) => {
   const names = items(text.replace(/[^\S\r\n]*=>[^\S\r\n]*/g, "=>"));
   if (text !== "" && names.length === 0) wrong("image repositories; this holds separators alone");
   const found = [];
   for (const name of names) {
    const image = arrowed(name, wrong);
    if (!image) continue;
    const twin = found.find(other => (0, release_image.G4)(other, image));
    if (twin) wrong(`every repository once; "${image.name}" and "${twin.name}" are the same`);
    found.push(image);
   }
   return found;
  });
  function arrowed(line, wrong) {
   const names = line.split("=>");
   if (names.length > 2 || names.includes("")) {
    wrong(`one source and one target, as in ghcr.io/acme/app => registry.example/app; "${(0, 
    cut.J)(line, 200)}" is not that`);
    return;
   }
   const [first, second] = names.map(name => {
    const image = (0, release_image.zZ)(name);
    if (typeof image !== "string") return image;
    wrong(`repositories such as ghcr.io/molecule-ai/platform; "${(0, cut.J)(name, 200)}" ${image}`);
    return;
   });
   if (!first || names.length === 2 && !second) return;
   if (!second) return first;
   if ((0, release_image.G4)(first, second)) wrong(`a source other than its target; "${(0, 
   cut.J)(line, 200)}" names one repository twice`);
   return {
    ...second,
    from: first
   };
  }
  const lines = reads((text, wrong) => {
   const found = text.split("\n").map(line => line.trim()).filter(line => line !== "");
   if (text !== "" && found.every(line => /^[\s,]*$/.test(line))) wrong("one context a line; this holds separators alone");
   return found;
  });
  function pairs(shape, read, named = key => key) {
   return reads((text, wrong) => {
    const found = new Map;
    text.split("\n").forEach((line, at) => {
     if (line.trim() === "") return;
     const equals = line.indexOf("=");
     const written = line.slice(0, Math.max(0, equals)).trim();
     const value = read(written, line.slice(equals + 1).trim());
     const key = named(written);
     if (equals <= 0 || value === void 0) return wrong(`lines ${shape}; line ${at + 1} is not one`);
     if (found.has(key)) return wrong(`lines ${shape}, each once; line ${at + 1} repeats an earlier one`);
     found.set(key, value);
    });
    return found;
   });
  }
  const registryAuth = reads((text, wrong) => {
   const shape = "lines host=user:password or host/path=user:password";
   const found = new Map;
   for (const {line, key, login, fault} of (0, registry_auth.k)(text)) if (key === void 0 || !login) wrong(`${shape}; line ${line} ${fault ?? "is not one"}`); else if (found.has(key)) wrong(`${shape}, each once; line ${line} repeats an earlier one`); else found.set(key, login);
   return found;
  });
  const verifyLines = reads((text, wrong) => {
   const {lines: found, faults} = readVerifyLines(text);
   faults.forEach(wrong);
   return found;
  });
  const registryRealms = pairs("registry-host=token-host", (registry, server) => (0, 
  release_image.jU)(registry) && (0, release_image.jU)(server) ? server.toLowerCase() : void 0, release_image.rQ);
  const awsRoles = pairs("account-id=role-arn", (account, arn) => /^\d{12}$/.test(account) && /^arn:[a-z-]+:iam::\d{12}:role\/\S+$/.test(arn) ? arn : void 0);
  const url = reads((text, wrong) => {
   const fault = (0, release_address.RM)(text);
   if (fault) wrong(fault);
   return (0, release_address.mW)(text);
  });
  const urls = list("addresses", (item, wrong) => {
   const fault = (0, release_address.RM)(item);
   if (fault) wrong(fault);
   return (0, release_address.mW)(item);
  });
  const webhooks = reads((text, wrong) => text.split(/\r?\n/).flatMap((line, at) => {
   const address = line.trim();
   if (address === "") return [];
   const fault = /\s/.test(address) ? "one address alone" : (0, release_address.RM)(address, true);
   if (fault) wrong(`webhook addresses, one a line; line ${at + 1} is to be ${fault}`); else if (OLD_TEAMS.test(new URL(address).hostname)) wrong(`addresses that are served; line ${at + 1} is a connector of Office 365, which has ended: make a workflow in Teams ("when a webhook request is received")`);
   return [ address ];
  }));
  const OLD_TEAMS = /(?:\.webhook\.office\.com|^outlook\.office(?:365)?\.com)$/;
  const ends = reads((text, wrong) => {
   const found = items(text.toLowerCase());
   if (text !== "" && found.length === 0) wrong("ends of a run; this holds separators alone");
   for (const word of found) if (!ended.B.includes(word)) wrong(`ends of a run (${ended.B.join(", ")}); "${(0, 
   cut.J)(word, 40)}" is none`);
   return new Set(found);
  });
  const signingSecret = must(text => !/[\s\0]/.test(text) && (!text.startsWith("whsec_") || /^whsec_[A-Za-z0-9+/]{20,}={0,2}$/.test(text)), "a signing secret without white space; behind whsec_ base64");
  const slugOrNone = must(slug.u, "the slug of a tenant (lower-case letters, digits and dashes, at most 63), or none");
  const slugs = list("slugs of tenants", (item, wrong) => {
   if (!(0, slug.u)(item)) wrong(`slugs of tenants (lower-case letters, digits and dashes, at most 63); "${item}" is none`);
   return item;
  });
  const fleet = reads((text, wrong) => {
   const {listed, faults} = (0, release_listed.k)(text);
   for (const {words} of faults) wrong(`one tenant a line, its slug (lower-case letters, digits and dashes, at most 63) and where wanted its address; ${words}`);
   return listed;
  });
  const command = reads((text, wrong) => {
   const split = splitCommand(text);
   if (typeof split !== "string") return {
    text,
    ...split
   };
   wrong(`a command and its words, which no shell is asked for; ${split}`);
   return {
    text,
    words: [],
    unexpanded: []
   };
  });
  const variableNames = list("names of variables", (item, wrong) => {
   if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(item)) wrong(`names of variables; "${(0, cut.J)(item, 40)}" is none`); else if (/^(?:INPUT|RELEASE_ACTION)_/i.test(item)) wrong(`variables that are no inputs; ${(0, 
   cut.J)(item, 80)} is one, and no command is given it`);
   return item;
  });
  const requestPath = must(text => /^\/[^\s#\\]*$/.test(text) && !/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(text.split("?")[0]), "a path that begins with a slash, such as /buildinfo");
  const jsonPath = must(text => /^\$[.[]/.test(text), "a JSONPath by RFC 9535, such as $.git_sha");
  const suiteName = must(() => true, "a built-in suite's name, or a path");
  const urlTemplate = reads((text, wrong) => {
   const fault = (0, release_address.RM)(text.replaceAll("{slug}", "slug"));
   if (fault) wrong(fault); else if (!text.includes("{slug}")) wrong("an address that holds {slug}"); else if (/[{}<>$]/.test(text.replaceAll("{slug}", ""))) wrong("an address that holds {slug}, in one pair of braces, and nothing else to be filled in");
   return (0, release_address.mW)(text);
  });
  const killSwitch = reads((text, wrong) => {
   const on = isOn(text);
   if (on === void 0) wrong(KILL_SWITCH_WORDS);
   return on === true;
  });
 },
 1438: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   SY: () => parseCanaries,
   $u: () => parseDeployCanary,
   wI: () => parseLogins,
   VW: () => parseNotify,
   yQ: () => parseOwn,
   X: () => parseShowing
  });
  var dist = __webpack_require__(7934);
  __webpack_require__(1709);
  var release_image = __webpack_require__(1e3);
  const LOGINS = [ "registry-auth", "registry-realms", "aws-roles", "github-token", "ca-file" ];
  const TELLS = [ "buildinfo-path", "buildinfo-query", "health-path" ];
  const FLEET = [ "control-plane-url", "control-plane-token", "allow-other-control-plane", "fleet", "fleet-command", "rollout-env", "tenant-url-template", "skip-tenants" ];
  var fault = __webpack_require__(901);
  var inputs = __webpack_require__(4332);
  __webpack_require__(7498);
  __webpack_require__(5706);
  const parseLogins = raw => parsePart(raw, [ "registry-auth", "registry-realms", "aws-roles", "github-token" ]);
  const parseOwn = raw => parsePart(raw, [ "images", "target-tag", "tenant-url-template", "fleet", "fleet-command", "smoke-suite" ]);
  const parseCanaries = raw => parsePart(raw, [ "tenant-urls", "tenant-tokens", "tenant-org-ids" ]);
  const parseNotify = raw => parsePart(raw, [ "notify", "notify-on", "notify-secret" ]);
  const parseShowing = raw => parsePart(raw, [ "environment", "api-url", "github-token" ]);
  const parseDeployCanary = raw => parsePart(raw, [ "canary-token" ]);
  function parsePart(raw, names, {mode, optional = []} = {}) {
   const faults = [];
   const given = names.filter(name => !optional.includes(name) || said(raw, name) !== void 0);
   const values = Object.fromEntries(given.map(name => [ camel(name), read(name, raw, faults, mode) ]));
   if (values["images"]) values["images"] = targetsOf(values["images"]);
   return faults.length > 0 ? {
    ok: false,
    faults
   } : {
    ok: true,
    inputs: values
   };
  }
  const targetsOf = images => images?.map(release_image.xH);
  function read(name, raw, faults, mode) {
   const spec = inputs.mc[name];
   const text = said(raw, name) ?? (mode && spec.defaultIn?.[mode]) ?? spec.default;
   if (text === void 0) {
    if (spec.required) faults.push({
     input: name,
     expected: `${fault.lV}${plain(helpIn(mode, spec.help))}`
    });
    return;
   }
   const result = dist.xLC(spec.schema, text);
   if (result.success) return result.output;
   for (const issue of result.issues) faults.push({
    input: name,
    given: spec.secret || spec.unquoted ? void 0 : text,
    expected: issue.message
   });
   return;
  }
  function said(raw, name) {
   const text = raw[name]?.trim();
   return text === "" ? void 0 : text;
  }
  const camel = name => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  const helpIn = (mode, help) => mode === "rollback" ? help : help.replace(/ In `rollback` .*$/, "");
  const plain = help => help.replaceAll("`", "").replace(/\.$/, "");
 },
 2085: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => readAuthLines
  });
  var _release_json_end__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2287);
  var _release_login_key__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4914);
  const BLANK_ENDS = /^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu;
  const JSON_PASSWORD = /[ \t]*(\{\s*["}])/y;
  function readAuthLines(text) {
   const found = [];
   for (let at = 0, line = 1; at < text.length; ) {
    const {end, ...read} = readLine(text, at, line);
    if (text.slice(at, end).trim() !== "") found.push(read);
    line += text.slice(at, end).split("\n").length;
    at = end + 1;
   }
   return found;
  }
  function readLine(text, from, line) {
   const end = lineEnd(text, from);
   const [, host = "", user = ""] = /^([^=]*)=([^:]*):/.exec(text.slice(from, end)) ?? [];
   const key = (0, _release_login_key__WEBPACK_IMPORTED_MODULE_0__.O)(host.trim());
   const password = from + host.length + user.length + 2;
   JSON_PASSWORD.lastIndex = password;
   if (user.trim() === "" || key === void 0) return {
    line,
    end
   };
   const json = JSON_PASSWORD.exec(text);
   const stop = json ? (0, _release_json_end__WEBPACK_IMPORTED_MODULE_1__.i)(text, JSON_PASSWORD.lastIndex - json[1].length) : end;
   if (stop === void 0) return {
    line,
    end: text.length,
    fault: "begins a JSON that does not end"
   };
   const whole = lineEnd(text, stop);
   if (json && text.slice(stop, whole).trim() !== "") return {
    line,
    end: whole,
    fault: "goes on behind its JSON"
   };
   const secret = text.slice(password, stop).replace(BLANK_ENDS, "");
   return {
    line,
    end: whole,
    key,
    login: secret === "" ? void 0 : {
     user: user.trim(),
     password: secret
    }
   };
  }
  function lineEnd(text, from) {
   const found = text.indexOf("\n", from);
   return found < 0 ? text.length : found;
  }
 },
 340: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   resume: () => resume,
   tellLate: () => tellLate
  });
  var external_node_fs_ = __webpack_require__(3024);
  var dist = __webpack_require__(7934);
  const event_onlyPlans = ({commandLine, event, pullRequest, unread}) => !commandLine && (event.startsWith("pull_request") || pullRequest !== void 0 || event === "issue_comment" && unread !== void 0);
  var release_json = __webpack_require__(527);
  const told = schema => dist.NpB(dist.cl6(schema), void 0);
  const Text = told(dist.YjP());
  const Count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(1));
  const Repository = told(dist.Ikc({
   full_name: Text
  }));
  const Payload = dist.Ikc({
   repository: told(dist.Ikc({
    default_branch: Text
   })),
   sender: told(dist.Ikc({
    type: Text
   })),
   deleted: told(dist.zMY()),
   is_pull: told(dist.zMY()),
   issue: told(dist.Ikc({
    number: Count,
    pull_request: dist.lqM(dist.L5J())
   })),
   pull_request: told(dist.Ikc({
    number: Count,
    head: told(dist.Ikc({
     sha: Text,
     repo: Repository
    })),
    base: told(dist.Ikc({
     repo: Repository
    }))
   })),
   workflow_run: told(dist.Ikc({
    conclusion: Text,
    event: Text,
    head_branch: Text,
    head_sha: Text,
    html_url: Text,
    head_repository: Repository
   }))
  });
  function readEvent(env) {
   const event = env["GITHUB_EVENT_NAME"] ?? "";
   const {said, unread} = payload(env);
   const upstream = event === "workflow_run" ? said.workflow_run : void 0;
   const pulled = event.startsWith("pull_request") ? said.pull_request : void 0;
   const commented = said.issue?.pull_request || said.is_pull ? said.issue ?? void 0 : void 0;
   const trigger = {
    commandLine: false,
    forge: env["GITEA_ACTIONS"] === "true" ? "gitea" : "github",
    event,
    actor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"],
    byBot: said.sender?.type?.toLowerCase() === "bot",
    ...runPage(env),
    checks: ownChecks(env),
    run: env["GITHUB_RUN_ID"] || void 0,
    job: env["GITHUB_JOB"] && [ env["GITHUB_WORKFLOW"], env["GITHUB_JOB"] ].filter(Boolean).join("/").replace(/[^\w./ -]/g, ""),
    repository: env["GITHUB_REPOSITORY"],
    ref: env["GITHUB_REF"],
    defaultBranch: said.repository?.default_branch || void 0,
    pullRequest: pulled ? pullRequest(pulled) : commented && {
     number: commented.number
    },
    unread,
    deleted: event === "push" && said.deleted === true ? true : void 0,
    upstream: upstream ? {
     conclusion: upstream.conclusion ?? void 0,
     event: upstream.event ?? void 0,
     branch: upstream.head_branch ?? void 0,
     repository: upstream.head_repository?.full_name ?? void 0,
     url: upstream.html_url ?? void 0
    } : void 0
   };
   return {
    trigger,
    sha: shaOf(trigger, upstream?.head_sha ?? void 0, pulled?.head?.sha ?? void 0, env)
   };
  }
  function shaOf(trigger, upstream, head, env) {
   if (trigger.event === "workflow_run") return upstream;
   if (trigger.deleted) return;
   return event_onlyPlans(trigger) ? head : env["GITHUB_SHA"];
  }
  function pullRequest(found) {
   const [head, base] = [ found.head?.repo?.full_name, found.base?.repo?.full_name ];
   return {
    number: found.number,
    fromFork: head === void 0 || head !== base
   };
  }
  function payload(env) {
   const nothing = unread => ({
    said: dist.qgA(Payload, {}),
    unread
   });
   const path = env["GITHUB_EVENT_PATH"];
   if (!path) return nothing("GITHUB_EVENT_PATH is not set");
   try {
    const read = (0, release_json.V)((0, external_node_fs_.readFileSync)(path));
    if ("fault" in read) return nothing(read.fault);
    const payload = dist.xLC(Payload, read.value);
    return payload.success && !Array.isArray(read.value) ? {
     said: payload.output
    } : nothing("it holds no object");
   } catch (fault) {
    return nothing(fault.code ?? "it cannot be opened");
   }
  }
  function runPage(env) {
   const {GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, GITHUB_RUN_NUMBER: number} = env;
   if (!server || !repository || !id) return {};
   const pages = `${server}/${repository}/actions/runs`;
   if (env["GITEA_ACTIONS"] !== "true") return {
    runUrl: `${pages}/${id}`
   };
   return number ? {
    giteaRun: {
     pages,
     id,
     number
    }
   } : {};
  }
  function ownChecks({GITHUB_JOB: job, GITHUB_WORKFLOW: workflow, GITHUB_EVENT_NAME: event}) {
   if (!job) return [];
   return workflow ? [ job, `${workflow} / ${job}`, `${workflow} / ${job} (${event ?? ""})` ] : [ job ];
  }
  var external_node_os_ = __webpack_require__(8161);
  const OUTCOMES = [ "done", "unchanged", "planned", "skipped", "failed", "restored", "stranded" ];
  const succeeded = outcome => OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf("failed");
  var safe = __webpack_require__(9369);
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_path_ = __webpack_require__(6760);
  const AT_ONCE = external_node_fs_.constants.O_NONBLOCK ?? 0;
  const SYSTEM = /^\/(?:proc|sys|dev(?!\/shm\/))(?:\/|$)/;
  function makeFolder(path) {
   if (isFolder(path)) return;
   if (look(() => (0, external_node_fs_.lstatSync)(path))) throw new Error(`${path} is no folder`);
   const above = (0, external_node_path_.dirname)(path);
   if (above !== path) makeFolder(above);
   try {
    (0, external_node_fs_.mkdirSync)(path);
   } catch (fault) {
    if (!isFolder(path)) throw fault;
   }
  }
  function writeWhole(file, text) {
   const bytes = Buffer.from(text);
   for (let done = 0; done < bytes.length; ) {
    const taken = (0, external_node_fs_.writeSync)(file, bytes, done);
    if (taken === 0) throw new Error("ENOSPC: nothing more is taken");
    done += taken;
   }
  }
  function replaceFile(path, text, mode = 384) {
   const obstacle = obstacleAt(path);
   if (obstacle) throw new Error(`${path} is ${obstacle}: give the path of a file`);
   makeFolder((0, external_node_path_.dirname)(path));
   if (SYSTEM.test((0, external_node_fs_.realpathSync)((0, external_node_path_.dirname)(path)))) throw new Error(`${path} is no place for a file: give a path elsewhere`);
   const draft = `${path}.${(0, external_node_crypto_.randomBytes)(4).toString("hex")}.tmp`;
   const file = (0, external_node_fs_.openSync)(draft, "wx", mode);
   try {
    try {
     writeWhole(file, text);
    } finally {
     (0, external_node_fs_.closeSync)(file);
    }
    (0, external_node_fs_.renameSync)(draft, path);
   } catch (fault) {
    (0, external_node_fs_.rmSync)(draft, {
     force: true
    });
    throw fault;
   }
  }
  function addToFile(path, text) {
   const file = (0, external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_CREAT | AT_ONCE, 438);
   const before = (0, external_node_fs_.fstatSync)(file);
   try {
    writeWhole(file, text);
   } catch (fault) {
    if (before.isFile()) cutBack(file, before.size);
    throw fault;
   } finally {
    (0, external_node_fs_.closeSync)(file);
   }
  }
  function cutBack(file, length) {
   try {
    (0, external_node_fs_.ftruncateSync)(file, length);
   } catch {}
  }
  function obstacleAt(path) {
   const found = look(() => (0, external_node_fs_.lstatSync)(path));
   if (!found) return;
   const there = found.isSymbolicLink() ? look(() => (0, external_node_fs_.statSync)(path)) : found;
   if (!there || there.isFile()) return;
   if (there.isDirectory()) return "a folder";
   return there.isFIFO() ? "a pipe" : there.isSocket() ? "a socket" : "a device";
  }
  const isFolder = path => look(() => (0, external_node_fs_.statSync)(path))?.isDirectory() ?? false;
  function look(at) {
   try {
    return at();
   } catch {
    return;
   }
  }
  function homeFolder(env) {
   const told = env["HOME"];
   if (told && (0, external_node_path_.isAbsolute)(told)) return told;
   for (const ask of [ external_node_os_.homedir, () => (0, external_node_os_.userInfo)().homedir ]) try {
    const home = ask();
    if ((0, external_node_path_.isAbsolute)(home)) return home;
   } catch {}
   return;
  }
  var lib_command = __webpack_require__(9635);
  var file_command = __webpack_require__(2902);
  function runnerHost(env, {trigger}) {
   return {
    trigger,
    log: runnerLog,
    folder: env["RUNNER_TEMP"] || (0, external_node_os_.tmpdir)(),
    apiUrl: env["GITHUB_API_URL"] || void 0,
    env,
    home: homeFolder(env),
    announceSecret: secret => (0, lib_command.L)("add-mask", {}, secret),
    keepInputs: inputs => keepInputs(env, inputs),
    keepJournal: path => keepState(env, path),
    keepNotice: kept => void faultOf(() => keyValues(env, "STATE", "save-state", {
     notice: kept
    })),
    keepShown: kept => void faultOf(() => keyValues(env, "STATE", "save-state", {
     shown: kept
    })),
    publish: publication => host_publish(env, publication)
   };
  }
  const line = text => void process.stdout.write(`${text}\n`);
  const runnerLog = {
   info: text => line((0, safe.I)(text)),
   progress: text => line((0, safe.I)(text)),
   notice: text => (0, lib_command.L)("notice", {}, (0, safe.I)(text)),
   warning: text => (0, lib_command.L)("warning", {}, (0, safe.I)(text)),
   error: text => (0, lib_command.L)("error", {}, (0, safe.I)(text)),
   group: title => (0, lib_command.L)("group", {}, (0, safe.I)(title)),
   endGroup: () => (0, lib_command.L)("endgroup", {}, "")
  };
  function keepState(env, path) {
   const fault = faultOf(() => keyValues(env, "STATE", "save-state", {
    journal: path
   }));
   if (fault && path !== "") runnerLog.warning(`the step's state could not be saved (${fault}): after a kill the post step finds no journal; run release-action recover ${path}`);
  }
  function keepInputs(env, inputs) {
   if (Object.keys(inputs).length === 0) return;
   const fault = faultOf(() => keyValues(env, "STATE", "save-state", {
    inputs: JSON.stringify(inputs)
   }));
   if (fault) runnerLog.warning(`the step's state could not be saved (${fault}): after a kill the post step does not know what the config file gave`);
  }
  function host_publish(env, {report, outputs, summary, text}) {
   const {GITHUB_STEP_SUMMARY: page} = env;
   const unwritten = faultOf(() => keyValues(env, "OUTPUT", "set-output", outputs));
   text.forEach(line);
   const unshown = page ? faultOf(() => addToFile(page, summary)) : void 0;
   if (unshown) runnerLog.warning(`the step summary could not be written: ${unshown}`);
   annotate(report.verdict, report.outcome);
   if (unwritten) runnerLog.error(`the outputs could not be written (${unwritten}), so later steps would branch on nothing: this step is red for it, and what the report says is true`);
   return unwritten;
  }
  function faultOf(write) {
   try {
    write();
    return;
   } catch (fault) {
    return fault instanceof Error ? fault.message : String(fault);
   }
  }
  function annotate(verdict, outcome) {
   if (!succeeded(outcome)) runnerLog.error(verdict); else if (outcome === "skipped") runnerLog.notice(verdict);
  }
  function keyValues(env, file, command, values) {
   const path = env[`GITHUB_${file}`];
   const all = Object.entries(values);
   if (path) addToFile(path, all.map(([name, value]) => `${(0, file_command.v)(name, value)}\n`).join("")); else for (const [name, value] of all) (0, 
   lib_command.L)(command, {
    name
   }, value);
  }
  const PREFIX = "INPUT_";
  const stepInputs = env => Object.fromEntries(Object.entries(env).flatMap(([name, value]) => name.startsWith(PREFIX) ? [ [ inputOf(name), value ] ] : []));
  function savedInputs(env) {
   try {
    return dist.qgA(dist.g1P(dist.YjP(), dist.YjP()), JSON.parse(env["STATE_inputs"] ?? "{}"));
   } catch {
    return {};
   }
  }
  const inputOf = variable => {
   const name = variable.slice(PREFIX.length);
   return name === name.toUpperCase() ? name.toLowerCase() : variable;
  };
  function stopSignal() {
   const stop = new AbortController;
   for (const name of [ "SIGINT", "SIGTERM", "SIGHUP" ]) process.on(name, () => stop.abort());
   return stop.signal;
  }
  const isSaid = text => (text?.trim() ?? "") !== "";
  function merge(layers) {
   const raw = {};
   const origins = {};
   for (const {source, values} of layers) for (const [name, text] of Object.entries(values)) {
    if (isSaid(raw[name])) continue;
    raw[name] = text ?? raw[name];
    if (isSaid(text)) origins[name] = {
     source
    };
   }
   return {
    raw,
    origins
   };
  }
  var inputs = __webpack_require__(4332);
  const variables_PREFIX = "RELEASE_ACTION_";
  const variableOf = name => `${variables_PREFIX}${name.toUpperCase().replaceAll("-", "_")}`;
  function jobVariables(env) {
   const names = new Map(inputs.Qh.map(name => [ variableOf(name), name ]));
   return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => name.startsWith(variables_PREFIX) ? [ [ names.get(name) ?? name, value ] ] : []));
  }
  var clock = __webpack_require__(3350);
  const TO_ADD = external_node_fs_.constants.O_RDWR | external_node_fs_.constants.O_APPEND | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
  function reopenJournal(path) {
   const file = (0, external_node_fs_.openSync)(path, TO_ADD);
   const text = (0, external_node_fs_.readFileSync)(file, "utf8");
   const whole = text.lastIndexOf("\n") + 1;
   if (whole < text.length) cutBack(file, Buffer.byteLength(text.slice(0, whole)));
   return journalIn(path, file);
  }
  function journalIn(path, file) {
   return {
    path,
    append(entry) {
     const {nlink, size} = (0, external_node_fs_.fstatSync)(file);
     if (nlink === 0) throw new Error("it was removed while the run was under way");
     try {
      writeWhole(file, `${JSON.stringify(entry)}\n`);
     } catch (fault) {
      cutBack(file, size);
      throw fault;
     }
    },
    close: () => (0, external_node_fs_.closeSync)(file),
    remove: () => (0, external_node_fs_.rmSync)(path, {
     force: true
    })
   };
  }
  var journal_read = __webpack_require__(7378);
  const PATIENCE = 2e3;
  function isAlive({pid, started, place: where}) {
   if (!Number.isSafeInteger(pid) || pid <= 0) return;
   if (where !== place()) return;
   const now = startOf(pid);
   if (now === void 0) return false;
   return started === void 0 ? void 0 : now === started;
  }
  function startOf(pid) {
   try {
    const fields = (0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? void 0 : `${bootId()}/${fields[19]}`;
   } catch {
    return hasProc() ? void 0 : startByPs(pid);
   }
  }
  const hasProc = () => process_mark_read("/proc/self/stat") !== void 0;
  const bootId = () => process_mark_read("/proc/sys/kernel/random/boot_id")?.trim() ?? "";
  function startByPs(pid) {
   if (process.platform === "win32") return;
   try {
    const {execFileSync} = __webpack_require__(1421);
    const env = {
     ...process.env,
     LC_ALL: "C",
     TZ: "UTC"
    };
    const said = execFileSync("ps", [ "-o", "lstart=", "-p", String(pid) ], {
     env,
     encoding: "utf8",
     timeout: PATIENCE,
     stdio: [ "ignore", "pipe", "ignore" ]
    });
    return said.trim() || void 0;
   } catch {
    return;
   }
  }
  function place() {
   try {
    return (0, external_node_fs_.readlinkSync)("/proc/self/ns/pid");
   } catch {
    return;
   }
  }
  function process_mark_read(path) {
   try {
    return (0, external_node_fs_.readFileSync)(path, "utf8");
   } catch {
    return;
   }
  }
  var recover = __webpack_require__(9042);
  var failure = __webpack_require__(9991);
  var tags_replay = __webpack_require__(2968);
  var fault = __webpack_require__(901);
  var parse = __webpack_require__(1438);
  __webpack_require__(5745);
  const Whole = dist.FsL(dist.YjP(), dist.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
  dist.FsL(dist.Ikc({
   commit: dist.Ikc({
    sha: Whole
   })
  }), dist.pdi(({commit}) => commit.sha));
  dist.FsL(dist.Ikc({
   commit: dist.Ikc({
    id: Whole
   })
  }), dist.pdi(({commit}) => commit.id));
  const User = dist.cl6(dist.Ikc({
   login: dist.cl6(dist.YjP(), ""),
   type: dist.cl6(dist.YjP(), "")
  }));
  dist.YOg(dist.Ikc({
   id: dist.FsL(dist.aig(), dist.ndf()),
   body: dist.cl6(dist.YjP(), ""),
   user: User
  }));
  dist.Ikc({
   login: dist.YjP()
  });
  const compare_Count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
  dist.Ikc({
   ahead_by: dist.lqM(compare_Count),
   total_commits: compare_Count
  });
  const Id = dist.KCZ([ dist.FsL(dist.aig(), dist.ndf()), dist.oad() ]);
  const Word = dist.cl6(dist.YjP(), "");
  dist.YOg(dist.Ikc({
   id: Id,
   context: dist.YjP(),
   status: Word,
   state: Word,
   description: Word
  }));
  const Numbered = dist.cl6(dist.Ikc({
   id: Id
  }));
  dist.Ikc({
   check_runs: dist.YOg(dist.Ikc({
    id: Id,
    name: dist.YjP(),
    status: dist.YjP(),
    conclusion: Word,
    app: Numbered,
    check_suite: Numbered,
    details_url: Word
   }))
  });
  new Set([ "pending", "queued", "in_progress", "waiting", "requested", "" ]);
  dist.FsL(dist.Ikc({
   value: dist.YjP()
  }), dist.pdi(({value}) => value));
  dist.FsL(dist.Ikc({
   data: dist.YjP()
  }), dist.pdi(({data}) => data));
  dist.Ikc({
   total_count: dist.aig()
  });
  dist.Ikc({
   variables: dist.YOg(dist.Ikc({
    name: dist.YjP(),
    value: dist.YjP()
   }))
  });
  dist.Ikc({
   owner: dist.Ikc({
    type: dist.YjP()
   })
  });
  var release_image = __webpack_require__(1e3);
  var login_key = __webpack_require__(4914);
  var external_node_util_ = __webpack_require__(7975);
  var json_end = __webpack_require__(2287);
  var docker_hub = __webpack_require__(8946);
  var printable = __webpack_require__(7261);
  const docker_config_Word = dist.cl6(dist.YjP(), "");
  const Table = dist.IeY(value => typeof value === "object" && value !== null && !Array.isArray(value));
  const Entry = dist.FsL(Table, dist.Ikc({
   auth: docker_config_Word,
   username: docker_config_Word,
   password: docker_config_Word,
   identitytoken: docker_config_Word,
   registrytoken: dist.NpB(docker_config_Word, "")
  }));
  function readDockerConfig(bytes) {
   const file = dist.xLC(Table, firstObject(decode(bytes)));
   if (!file.success) return;
   const faults = [];
   const table = name => {
    const read = dist.xLC(dist.cl6(Table, {}), file.output[name]);
    if (!read.success) faults.push(`"${name}" is no table of registries`);
    return read.success ? Object.entries(read.output) : [];
   };
   const auths = table("auths").flatMap(([key, entry]) => {
    const stored = storedIn(entry);
    if (stored === "bad") faults.push(`the entry for "${(0, printable.g)(key)}" is no login`);
    return stored && stored !== "bad" ? [ [ key, stored ] ] : [];
   });
   const credHelpers = table("credHelpers").flatMap(([key, name]) => {
    if (typeof name === "string") return [ [ key, name ] ];
    faults.push(`the helper for "${(0, printable.g)(key)}" has no name`);
    return [];
   });
   const bare = Object.entries(file.output).find(([key, entry]) => /[.:]/.test(key) && typeof storedIn(entry) === "object");
   if (bare && file.output["auths"] === void 0) faults.push(`"${(0, printable.g)(bare[0])}" does not stand under "auths"`);
   const {credsStore} = file.output;
   if (typeof credsStore !== "string" && credsStore !== void 0 && credsStore !== null) faults.push('"credsStore" is no name of a helper');
   return {
    auths: new Map(auths),
    credHelpers: new Map(credHelpers),
    credsStore: typeof credsStore === "string" ? credsStore : "",
    faults
   };
  }
  function decode(bytes) {
   const [first, second] = bytes;
   if (first === 254 && second === 255 && bytes.length % 2 === 0) return bytes.subarray().swap16().toString("utf16le");
   return first === 255 && second === 254 ? bytes.toString("utf16le") : bytes.toString("utf8");
  }
  function firstObject(text) {
   const clean = text.replaceAll("\0", "").replace(/[\x01-\x1f\x7f]/g, " ");
   const start = clean.indexOf("{");
   const end = start < 0 ? void 0 : (0, json_end.i)(clean, start);
   const json = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ()), clean.slice(Math.max(0, start), end));
   return json.success ? json.output : void 0;
  }
  function storedIn(entry) {
   const read = dist.xLC(Entry, entry);
   if (!read.success) return "bad";
   const {auth, username, password, identitytoken, registrytoken} = read.output;
   if (identitytoken) return {
    identityToken: identitytoken
   };
   if (registrytoken) return {
    registryToken: registrytoken
   };
   const pair = auth ? decodeAuth(auth) : void 0;
   if (pair) return pair;
   if (username && password) return {
    user: username,
    password
   };
   return auth || username || password ? "bad" : void 0;
  }
  function decodeAuth(auth) {
   const pair = Buffer.from(auth, "base64").toString("utf8");
   const colon = pair.indexOf(":");
   const [user, password] = [ pair.slice(0, Math.max(0, colon)), pair.slice(colon + 1).replace(/^\0+|[\0\r\n]+$/g, "") ];
   return user === "" || password === "" || /[\p{Cc}\uFFFD]/u.test(user) ? void 0 : {
    user,
    password
   };
  }
  function helpersFor({credHelpers, credsStore}, host) {
   const own = [ ...credHelpers ].find(([key]) => hostOf(bareKey(key)) === host)?.[1];
   if (own === "") return [];
   return [ ...new Set([ own ?? "", credsStore ]) ].filter(name => name !== "");
  }
  const helperKey = host => host === docker_hub.Xb ? docker_hub.pe : host;
  function storedFor({auths}, host, repository) {
   const fitting = [ ...auths ].map(([key, stored]) => ({
    key,
    stored,
    rank: rankOf(key, host, repository)
   }));
   return fitting.filter(({rank}) => rank >= 0).sort((a, b) => b.rank - a.rank)[0];
  }
  function rankOf(key, host, repository) {
   const bare = bareKey(key);
   if (hostOf(bare) !== host) return -1;
   if (key === docker_hub.pe || !bare.includes("/")) return 1;
   const path = bare.slice(bare.indexOf("/") + 1);
   if (/^https?:\/\//i.test(key) || /^v[12](?:\/|$)/.test(path)) return 0;
   return `${repository}/`.startsWith(`${path}/`) ? 1 + path.length : -1;
  }
  const bareKey = key => key.trim().replace(/^https?:\/\//i, "").replace(/\/+$/, "");
  const hostOf = bare => (0, docker_hub.rQ)(bare.split("/")[0]);
  function authPlaces(env, home, uid = process.getuid?.()) {
   const places = [];
   const add = (words, folder, ...rest) => {
    if (folder !== void 0 && (0, external_node_path_.isAbsolute)(folder)) places.push({
     words,
     path: (0, external_node_path_.join)(folder, ...rest)
    });
   };
   if (env["DOCKER_AUTH_CONFIG"]?.trim()) places.push({
    words: "DOCKER_AUTH_CONFIG",
    text: env["DOCKER_AUTH_CONFIG"]
   });
   if (env["REGISTRY_AUTH_FILE"]) places.push({
    words: "REGISTRY_AUTH_FILE",
    path: env["REGISTRY_AUTH_FILE"],
    named: true
   });
   if (env["XDG_RUNTIME_DIR"]) add("$XDG_RUNTIME_DIR/containers/auth.json", env["XDG_RUNTIME_DIR"], "containers", "auth.json"); else if (uid !== void 0) add(`/run/containers/${uid}/auth.json`, "/run/containers", String(uid), "auth.json");
   if (env["XDG_CONFIG_HOME"]) add("$XDG_CONFIG_HOME/containers/auth.json", env["XDG_CONFIG_HOME"], "containers", "auth.json"); else add("~/.config/containers/auth.json", home, ".config", "containers", "auth.json");
   const docker = env["DOCKER_CONFIG"];
   if (docker) places.push({
    words: "docker's config ($DOCKER_CONFIG/config.json)",
    path: (0, external_node_path_.join)(docker, "config.json"),
    folder: "DOCKER_CONFIG"
   }); else add("docker's config (~/.docker/config.json)", home, ".docker", "config.json");
   return places;
  }
  const bytesOf = (0, external_node_util_.promisify)(external_node_fs_.readFile);
  async function readAuthPlace({words, path, text, named, folder}) {
   try {
    const config = readDockerConfig(text === void 0 ? await bytesOf(path ?? "") : Buffer.from(text));
    if (!config) return {
     words,
     faults: [ `${words} is not the JSON that docker writes; going on without it` ]
    };
    return {
     words,
     config,
     faults: config.faults.map(fault => `${words}: ${fault}; going on without it`)
    };
   } catch (error) {
    const {code = "unknown"} = error;
    if (code === "ENOTDIR" && folder) return {
     words,
     faults: [ `${folder} names a file, and has to name the folder of docker's config.json; going on without it` ]
    };
    const absent = code === "ENOENT" || code === "ENOTDIR";
    if (absent && !named) return;
    return {
     words,
     faults: [ `${words} ${absent ? "names a file that is not there" : `cannot be read (${code})`}; going on without it` ]
    };
   }
  }
  var oci_once = __webpack_require__(6065);
  function createCredentials(sources) {
   const {registryAuth, githubToken, env, home, mask, log} = sources;
   const given = new Map([ ...registryAuth ].map(([key, login]) => [ (0, login_key.O)(key) ?? key, login ]));
   const known = new Map;
   const read = (0, oci_once.O)(() => readAll(authPlaces(env, home)));
   const told = new Set;
   async function waysTo(host, repository) {
    const key = (0, login_key.P)(host, repository).find(one => given.has(one));
    if (key !== void 0) return [ way(`registry-auth ${key}`, credentialOf(given.get(key), `registry-auth for ${spokenKey(key)}`)) ];
    const files = await read();
    const token = host === "ghcr.io" && githubToken ? [ way("github-token", ofGitHub(githubToken, env)) ] : [];
    return [ ...files.flatMap(file => waysIn(file, host, repository, {
     env,
     log
    })), ...token ];
   }
   async function find(ways, signal) {
    for (const fault of (await tellable(ways)).filter(one => !told.has(one))) {
     told.add(fault);
     log.warning(fault);
    }
    let trouble = "";
    for (const {look} of ways) {
     const found = await look(signal);
     if (typeof found === "string") trouble = found; else if (found) return masked(found);
    }
    return {
     kind: "anonymous",
     origin: trouble === "" ? "anonymously" : `anonymously (${trouble})`
    };
   }
   const tellable = async ways => ways[0]?.id.startsWith("registry-auth ") ? [] : (await read()).flatMap(({faults}) => faults);
   function masked(credential) {
    if (credential.kind === "password") mask(credential.password);
    if (credential.kind === "identity" || credential.kind === "bearer") mask(credential.token);
    return credential;
   }
   return {
    async of(registryHost, repository) {
     const host = (0, release_image.rQ)(registryHost);
     const ways = await waysTo(host, repository);
     const id = [ host, ...ways.map(one => one.id) ].join("\n");
     const look = signal => find(ways, signal);
     const source = known.get(id) ?? {
      id,
      find: (0, oci_once.O)(look),
      renew: ways.some(({isFresh}) => isFresh) ? look : void 0
     };
     known.set(id, source);
     return source;
    }
   };
  }
  const way = (id, found) => ({
   id,
   look: () => Promise.resolve(found)
  });
  const readAll = async places => (await Promise.all(places.map(readAuthPlace))).filter(file => file !== void 0);
  function waysIn({words, config}, host, repository, how) {
   if (!config) return [];
   const stored = storedFor(config, host, repository);
   const helpers = helpersFor(config, host).map(name => helperWay(name, host, how));
   return stored ? [ ...helpers, way(`${words} ${stored.key}`, credentialOf(stored.stored, `${words} for ${(0, 
   printable.g)(stored.key)}`)) ] : helpers;
  }
  function helperWay(name, host, {env, log}) {
   const helper = `docker-credential-${(0, printable.g)(name)}`;
   const waiting = elapsed => log.progress(`waiting for ${helper} to log in to ${host} (${Math.round(elapsed / 1e3)} s)`);
   return {
    id: `helper ${name}`,
    isFresh: true,
    async look(signal) {
     const {askHelper} = await __webpack_require__.e(981).then(__webpack_require__.bind(__webpack_require__, 6981));
     const answer = await askHelper(name, helperKey(host), {
      env,
      waiting,
      signal
     });
     if (typeof answer !== "string") return answer && credentialOf(answer, `the helper ${helper} for ${host}`);
     log.warning(`the helper ${helper} ${answer}; going on without it for ${host}`);
     return `the helper ${helper} ${answer}`;
    }
   };
  }
  function credentialOf(stored, where) {
   const origin = `with the login of ${where}`;
   if ("identityToken" in stored) return {
    kind: "identity",
    token: stored.identityToken,
    origin
   };
   if ("registryToken" in stored) return {
    kind: "bearer",
    token: stored.registryToken,
    origin
   };
   return {
    kind: "password",
    ...stored,
    origin: `${origin} as user ${(0, printable.g)(stored.user)}`
   };
  }
  function ofGitHub(password, env) {
   const own = env["GITEA_ACTIONS"] !== "true" && [ "", "https://github.com" ].includes(env["GITHUB_SERVER_URL"] ?? "");
   if (!own) return "github-token is another forge's: use registry-auth";
   return {
    kind: "password",
    user: "x-access-token",
    password,
    origin: "with github-token"
   };
  }
  const spokenKey = key => key.replace(/^registry-1\.docker\.io/, "docker.io");
  var oci_ask = __webpack_require__(5892);
  var release_digest = __webpack_require__(1709);
  var manifest = __webpack_require__(4776);
  var address = __webpack_require__(4717);
  var trouble = __webpack_require__(5834);
  var errors = __webpack_require__(5397);
  var manifest_type = __webpack_require__(5517);
  var oci_page = __webpack_require__(1139);
  function doubtOf({status, headers, body}, reference) {
   if (status !== 200) return;
   const stated = headers["docker-content-digest"];
   const isItself = (typeof stated !== "string" || agrees(stated, body)) && (!(0, release_digest.Bc)(reference) || reference === (0, 
   release_digest.ol)(body));
   if (isItself && body.length > 0) return;
   return body.length === 0 ? "an empty answer" : "its bytes are not of the digest that it tells";
  }
  function manifestOf(answer, reference, what) {
   const bytes = answer.body;
   const digest = (0, release_digest.ol)(bytes);
   const at = {
    method: "GET",
    url: (0, address.vg)(answer.url),
    status: answer.status
   };
   const stated = answer.headers["docker-content-digest"];
   if (typeof stated === "string" && !agrees(stated, bytes)) throw new failure.HR("digest-mismatch", `${what}: the registry says ${(0, 
   printable.g)(stated)}, its bytes are ${(0, release_digest.VK)(digest)}`, at);
   if ((0, release_digest.Bc)(reference) && reference !== digest) throw new failure.HR("digest-mismatch", `${what}: the registry's bytes are ${(0, 
   release_digest.VK)(digest)}`, at);
   const mediaType = (0, manifest_type.f)(bytes.toString("utf8"), answer.headers["content-type"]);
   if (mediaType) return {
    bytes,
    mediaType,
    digest
   };
   const came = (0, oci_page.n)(answer) ?? (0, printable.g)(answer.headers["content-type"] ?? "no content type");
   throw new failure.HR("registry-unavailable", `${what}: no manifest of a known type came, but ${came}`, {
    ...at,
    hint: "check that it is an OCI or docker schema 2 image, and that no proxy answers instead"
   });
  }
  function agrees(stated, bytes) {
   return stated.split(",").every(one => {
    const [algorithm = "", hex] = one.trim().replace(/^"|"$/g, "").toLowerCase().split(":");
    if (algorithm !== "sha256" && algorithm !== "sha512") return true;
    return (0, external_node_crypto_.createHash)(algorithm).update(bytes).digest("hex") === hex;
   });
  }
  const referrers_Text = dist.NpB(dist.lqM(dist.YjP()), void 0);
  const List = dist.FsL(dist.YjP(), dist.qFJ(), dist.Ikc({
   manifests: dist.mee(dist.YOg(dist.Ikc({
    digest: dist.YjP(),
    artifactType: referrers_Text
   })))
  }));
  function referrersIn(bytes) {
   const list = dist.xLC(List, (new TextDecoder).decode(bytes));
   return list.success ? list.output.manifests ?? [] : void 0;
  }
  var said = __webpack_require__(6009);
  const referrers_MOST_PAGES = 100;
  const NO_SUCH_ROUTE = new Set([ 404, 405, 501 ]);
  async function listReferrers(get, first, doing) {
   const found = [];
   const asked = new Set;
   for (let address = first; ;) {
    const answer = await get(address);
    if (asked.size === 0 && keepsNone(answer)) return;
    const now = doing();
    if (answer.status !== 200) throw refused(answer, now);
    const page = referrersIn(answer.body);
    if (!page) throw broken(answer, now, `no list of what refers to it came${(0, oci_page.n)(answer) ? `, but ${(0, 
    oci_page.n)(answer)}` : ""}`);
    found.push(...page);
    asked.add(address);
    const next = nextPage(answer);
    if (next === void 0) return found;
    if (next.origin !== new URL(answer.url).origin) throw broken(answer, now, `the list of what refers to it goes on at ${next.host}, another origin`);
    if (asked.has(next.href) || asked.size === referrers_MOST_PAGES) throw broken(answer, now, "the list of what refers to it does not end");
    address = next.href;
   }
  }
  function keepsNone(answer) {
   const {status, headers, url} = answer;
   if (NO_SUCH_ROUTE.has(status)) return (0, oci_page.n)(answer) === void 0;
   if (status === 400) return (0, said.y)(answer.body).code === "UNSUPPORTED";
   const {location = ""} = headers;
   return status >= 300 && status < 400 && URL.canParse(location, url) && new URL(location, url).origin !== new URL(url).origin;
  }
  function nextPage({headers, url}) {
   const link = [ headers.link ?? [] ].flat().join(",");
   const [, target] = /<([^>]*)>\s*;[^<]*?\brel="?next"?/i.exec(link) ?? [];
   return target !== void 0 && URL.canParse(target, url) ? new URL(target, url) : void 0;
  }
  const refused = (answer, now) => (0, oci_page.n)(answer) ? broken(answer, now, `${(0, 
  oci_page.n)(answer)} came in place of the list of what refers to it`) : (0, errors.g5)(answer, now);
  const broken = (answer, {what, registry}, why) => new failure.HR("registry-unavailable", `${what}: ${why}`, {
   status: answer.status,
   method: "GET",
   url: (0, address.vg)(answer.url),
   hint: (0, oci_page.n)(answer) ? (0, oci_page.C)(registry) : void 0
  });
  const ACCEPT = manifest._.join(", ");
  const [INDEX] = manifest._;
  function createOciRegistry(parts) {
   const {ask, doing} = (0, oci_ask.b)(parts);
   const mute = new Set;
   return {
    async read(image, reference, call = {}) {
     const doubt = answer => doubtOf(answer, reference);
     const answer = await ask(image, `manifests/${reference}`, {
      method: "GET",
      headers: {
       accept: ACCEPT
      },
      doubt
     }, call);
     if ((0, errors.W0)(answer)) return;
     const now = doing("read", image, reference);
     if (answer.status !== 200) throw (0, errors.g5)(answer, now);
     return manifestOf(answer, reference, now.what);
    },
    async digest(image, tag, call = {}) {
     if (mute.has(image.registry)) return;
     const began = parts.clock.elapsed();
     const answer = await ask(image, `manifests/${tag}`, {
      method: "HEAD",
      headers: {
       accept: ACCEPT
      },
      isOnce: true
     }, call).catch(thrown => saysNothing(thrown, call));
     if (!answer) mute.add(image.registry);
     if (!answer || (0, trouble.LH)(answer)) call.onTrouble?.(began);
     const stated = answer?.status === 200 ? answer.headers["docker-content-digest"] : void 0;
     return typeof stated === "string" && (0, release_digest.Bc)(stated) ? stated : void 0;
    },
    async readBlob(image, digest, call = {}) {
     const doubt = came => came.status === 200 && !blobIn(came, digest) ? "its bytes are not of the digest that was asked for" : void 0;
     const answer = await ask(image, `blobs/${digest}`, {
      method: "GET",
      maxBytes: call.most,
      doubt
     }, call);
     const now = doing("read", image, digest);
     if (answer.status === 200) return proved(answer, digest, now.what);
     if (!(0, errors.W0)(answer, "blob")) throw (0, errors.g5)(answer, now);
     throw new failure.HR("registry-unavailable", `${now.registry} has lost ${now.what}, which a manifest there names`, {
      status: 404,
      url: (0, address.vg)(answer.url),
      hint: "push the image again"
     });
    },
    referrers(image, subject, call = {}) {
     const get = address => ask(image, address, {
      method: "GET",
      headers: {
       accept: INDEX
      },
      stays: true
     }, call);
     return listReferrers(get, `referrers/${subject}`, () => doing("read", image, subject));
    },
    async write(image, tag, {bytes, mediaType}, call = {}) {
     const request = {
      method: "PUT",
      headers: {
       "content-type": mediaType
      },
      body: bytes
     };
     const answer = await ask(image, `manifests/${tag}`, request, call).catch(withoutBody);
     if (!isTaken(answer)) throw (0, errors.g5)(answer, doing("write", image, tag));
    },
    async untag(image, tag, call = {}) {
     const answer = await ask(image, `manifests/${tag}`, {
      method: "DELETE"
     }, call).catch(withoutBody);
     if (!isTaken(answer) && answer.status !== 404) throw (0, errors.g5)(answer, doing("untag", image, tag));
    }
   };
  }
  function saysNothing(thrown, {signal}) {
   if (signal?.aborted || (0, failure.h_)(thrown).reason !== "registry-unavailable") throw thrown;
  }
  function withoutBody(thrown) {
   const {answered, unsent, status, url = ""} = (0, failure.h_)(thrown);
   if (!answered || unsent || status === void 0) throw thrown;
   return {
    status,
    headers: {},
    body: Buffer.alloc(0),
    url: `https://${url}`
   };
  }
  const isTaken = ({status}) => status >= 200 && status < 300;
  function blobIn({body, encoded}, digest) {
   if ((0, release_digest.ol)(body) === digest) return body;
   return encoded && (0, release_digest.ol)(encoded) === digest ? encoded : void 0;
  }
  function proved(answer, digest, what) {
   const blob = blobIn(answer, digest);
   if (blob) return blob;
   const message = `${what}: the registry's bytes are ${(0, release_digest.VK)((0, 
   release_digest.ol)(answer.body))}`;
   throw new failure.HR("digest-mismatch", message, {
    method: "GET",
    url: (0, address.vg)(answer.url)
   });
  }
  function routeRegistries(oci, ecr) {
   let opened;
   const of = async image => (0, release_image.Fd)(image.registry) ? opened ??= ecr() : oci.of(image);
   return {
    read: async (image, reference, call) => (await of(image)).read(image, reference, call),
    digest: async (image, tag, call) => (await of(image)).digest(image, tag, call),
    readBlob: async (image, digest, call) => (await of(image)).readBlob(image, digest, call),
    referrers: async (image, subject, call) => (await of(image)).referrers(image, subject, call),
    write: async (image, tag, manifest, call) => (await of(image)).write(image, tag, manifest, call),
    untag: async (image, tag, call) => (await of(image)).untag(image, tag, call)
   };
  }
  const PLAIN = /^(?:\/[\w-]+)+$/;
  const DOTS = /\/(?:\.|%2e){1,2}(?=\/|$)/i;
  function addressOf(base, {method, path}) {
   if (PLAIN.test(path) || staysBelow(path)) return `${base.origin}${base.pathname.replace(/\/$/, "")}${path}`;
   throw new failure.HR("tenant-unreachable", `${method} ${base.host}: a path that leads elsewhere was not asked`, {
    method,
    url: base.host,
    unsent: true,
    hint: "See which value of the suite stands in this path: a tenant gave one that is no id"
   });
  }
  function staysBelow(path) {
   const [plain = ""] = path.split(/[?#]/);
   return plain.startsWith("/") && !DOTS.test(plain.replaceAll("\\", "/"));
  }
  function headersFor(tenant, request, url) {
   const all = {
    accept: "application/json",
    origin: url.origin
   };
   if (request.body !== void 0) all["content-type"] = "application/json";
   if (tenant.orgId) all["x-molecule-org-id"] = fit("organisation id", "tenant-org-ids", tenant.orgId, url);
   for (const name in request.headers) all[name.toLowerCase()] = request.headers[name];
   if (request.as === "admin") all["authorization"] = `Bearer ${fit("admin token", "tenant-tokens", tenant.token ?? "", url)}`;
   return all;
  }
  function fit(what, input, value, {host}) {
   if (/^[\x21-\x7e]+$/.test(value)) return value;
   const fault = value === "" ? `there is no ${what} for ${host}` : `the ${what} of ${host} holds a character that no HTTP header can hold`;
   throw new failure.HR("bad-input", fault, {
    unsent: true,
    hint: `Set ${input}, one for each of tenant-urls and in the same order`
   });
  }
  function turns(width) {
   const busy = new Map;
   const waiting = new Map;
   return {
    take(place) {
     const here = busy.get(place) ?? 0;
     if (here < width) return void busy.set(place, here + 1);
     return new Promise(go => waiting.set(place, [ ...waiting.get(place) ?? [], go ]));
    },
    give(place) {
     const [next, ...others] = waiting.get(place) ?? [];
     if (others.length > 0) waiting.set(place, others); else waiting.delete(place);
     const here = busy.get(place) - 1;
     if (next) next(); else if (here > 0) busy.set(place, here); else busy.delete(place);
    }
   };
  }
  const TIMEOUT_MS = 1e4;
  const MAX_BYTES = 1024 * 1024;
  const AT_ONE = 2;
  const AT_ALL = 128;
  const EVERYWHERE = "";
  function createTenants({http, clock, mask}) {
   const [atOne, atAll] = [ turns(AT_ONE), turns(AT_ALL) ];
   return {
    async ask(tenant, request, call = {}) {
     const {method, body} = request;
     const base = new URL(tenant.url);
     const url = addressOf(base, request);
     if (tenant.token) mask(tenant.token);
     const headers = headersFor(tenant, request, base);
     await atOne.take(tenant.url);
     await atAll.take(EVERYWHERE);
     try {
      const began = clock.elapsed();
      const answer = await http.request({
       ...call,
       method,
       url,
       headers,
       body,
       fresh: request.fresh || method === "POST" || method === "PATCH",
       timeoutMs: TIMEOUT_MS,
       maxBytes: MAX_BYTES,
       retry: false,
       reason: "tenant-unreachable"
      });
      return {
       status: answer.status,
       headers: flat(answer.headers),
       body: answer.body,
       milliseconds: clock.elapsed() - began,
       retryAfter: answer.retryAfter
      };
     } finally {
      atAll.give(EVERYWHERE);
      atOne.give(tenant.url);
     }
    }
   };
  }
  function flat(headers) {
   const all = {};
   for (const name in headers) {
    const value = headers[name] ?? "";
    all[name] = typeof value === "string" ? value : value.join(", ");
   }
   return all;
  }
  new Map, new Map, new Map;
  function adapters_registry(logins, images, readOnly, context) {
   const {secrets, log, agents} = context;
   const sources = sourcesOf(images);
   const parts = partsOf(logins, context);
   const oci = createOciRegistry(parts(images, readOnly));
   const ofSources = sources.length > 0 ? createOciRegistry(parts(sources, true)) : oci;
   return routeRegistries({
    of: image => sources.includes(image) ? ofSources : oci
   }, async () => {
    const [{createEcrRegistry}, {fetchBlob}] = await Promise.all([ Promise.all([ __webpack_require__.e(159), __webpack_require__.e(435) ]).then(__webpack_require__.bind(__webpack_require__, 2435)), __webpack_require__.e(70).then(__webpack_require__.bind(__webpack_require__, 4070)) ]);
    return createEcrRegistry({
     roles: logins.awsRoles,
     clock: clock.m,
     log,
     mask: secrets.add,
     fetchBlob: fetchBlob(context.http),
     agents: agents.pair
    });
   });
  }
  const sourcesOf = images => images.flatMap(({from}) => from ?? []);
  function partsOf({registryAuth, registryRealms, githubToken}, {http, log, secrets, host: {env, home}}, own = others => others) {
   const mask = secrets.add;
   const credentials = own(createCredentials({
    registryAuth,
    githubToken,
    env,
    home,
    mask,
    log
   }));
   return (images, readOnly) => ({
    http,
    credentials,
    realms: registryRealms,
    access: readOnly ? "pull" : "pull,push",
    images,
    clock: clock.m,
    mask
   });
  }
  const tenants = ({http, secrets}) => createTenants({
   http,
   clock: clock.m,
   mask: secrets.add
  });
  var run_context = __webpack_require__(1136);
  const stateFolder = env => {
   const [told, home] = [ env["XDG_STATE_HOME"], homeFolder(env) ];
   const parent = told && (0, external_node_path_.isAbsolute)(told) ? told : home && (0, 
   external_node_path_.join)(home, ".local", "state");
   return parent ? (0, external_node_path_.join)(parent, "release-action") : void 0;
  };
  function folders_journalFolders(own, env) {
   return [ ...new Set([ own, privateFolder(), stateFolder(env) ].filter(folder => folder !== void 0)) ];
  }
  function folders_prepareFolder(folder) {
   if (folder !== privateFolder()) return makeFolder(folder);
   try {
    (0, external_node_fs_.mkdirSync)(folder, {
     mode: 448
    });
   } catch {}
   const {uid, mode} = (0, external_node_fs_.lstatSync)(folder);
   if (process.geteuid && (uid !== process.geteuid() || (mode & 63) !== 0)) throw new Error("it is not this user's alone");
  }
  const privateFolder = () => (0, external_node_path_.join)((0, external_node_os_.tmpdir)(), `release-action-${process.geteuid?.() ?? "user"}`);
  const defaultName = ({id}) => `release-action-${id}.json`;
  const loadForms = () => __webpack_require__.e(37).then(__webpack_require__.bind(__webpack_require__, 8037));
  async function publish_publish(report, context, file) {
   const forms = await loadForms();
   const {outputs, plainText, summary, terminalText} = forms;
   const {place, told, json} = fileEvidence({
    ...context.secrets.clean(report),
    forge: context.host.trigger.forge
   }, context, file, forms);
   const xml = place ? writeJunit(told, context, place, forms) : "";
   const unwritten = context.host.publish({
    report: told,
    outputs: {
     ...outputs(told),
     evidence: place ?? "",
     junit: xml
    },
    summary: summary(told),
    text: context.host.width === void 0 ? plainText(told) : terminalText(told, context.host.width),
    evidence: json
   });
   return {
    report: told,
    isGreen: succeeded(told.outcome) && unwritten === void 0,
    evidence: place
   };
  }
  function fileEvidence(report, context, wanted, {evidenceJson}) {
   const folders = folders_journalFolders(context.host.folder, context.host.env);
   const places = [ ...new Set([ wanted, ...folders.map(folder => (0, external_node_path_.join)(folder, defaultName(context))) ]) ];
   let told = report;
   for (const place of places) try {
    if (place !== wanted) folders_prepareFolder((0, external_node_path_.dirname)(place));
    const json = evidenceJson(told);
    replaceFile(place, json);
    if (place !== wanted) context.log.warning(`the evidence is in ${place}`);
    return {
     place,
     told,
     json
    };
   } catch (fault) {
    const warning = context.secrets.redact(`the evidence could not be written to ${place}: ${publish_wordsOf(fault)}`);
    context.log.warning(warning);
    told = {
     ...told,
     warnings: [ ...told.warnings, warning ]
    };
   }
   return {
    told,
    json: evidenceJson(told)
   };
  }
  const junitFile = evidence => `${evidence.replace(/\.json$/, "")}.junit.xml`;
  function removeJunit(evidence) {
   try {
    (0, external_node_fs_.rmSync)(junitFile(evidence), {
     force: true
    });
   } catch {}
  }
  function writeJunit(report, {log, secrets}, evidence, {junit}) {
   const xml = junit(report);
   const file = junitFile(evidence);
   try {
    removeJunit(evidence);
    if (xml === void 0) return "";
    replaceFile(file, secrets.redact(xml));
    log.info(`JUnit: ${file}`);
    return file;
   } catch (fault) {
    log.warning(`the JUnit report could not be written to ${file}: ${publish_wordsOf(fault)}`);
    return "";
   }
  }
  const publish_wordsOf = fault => fault instanceof Error ? fault.message : String(fault);
  const recoverCommand = path => `release-action recover ${quoted(path)}`;
  const missingOf = (needs, raw) => needs.filter(name => (raw[name]?.trim() ?? "") === "");
  const variablesOf = names => names.filter(name => inputs.Qh.includes(name)).map(name => `RELEASE_ACTION_${name.toUpperCase().replaceAll("-", "_")}`);
  function variables(names) {
   const all = variablesOf(names);
   return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
  }
  const quoted = path => /^[\w/.:@%+=,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
  const withWayOut = (report, path, next = "Run this, on this machine; where it cannot be, the commands for each tag; then run again") => ({
   ...report,
   journal: path,
   next,
   command: recoverCommand(path)
  });
  var history_history = __webpack_require__(7498);
  var builtin = __webpack_require__(2154);
  function strayOf(entries, raw, isJob) {
   const isGiven = name => isJob || (raw[name]?.trim() ?? "") !== "";
   const own = (0, parse.yQ)(raw);
   if (!own.ok) return isJob ? "the inputs of this step cannot be read" : void 0;
   const {images, targetTag, tenantUrlTemplate, smokeSuite, fleet, fleetCommand} = own.inputs;
   for (const entry of entries) {
    if (isJob && entry.kind === "begin" && raw["mode"]?.trim() !== entry.mode) return `it is of a ${entry.mode}`;
    if (entry.kind === "fleet" && isGiven("tenant-url-template") && entry.urlTemplate !== tenantUrlTemplate) return "its tenants are elsewhere";
    const addresses = entry.kind === "fleet" || entry.kind === "listed" ? Object.entries(entry.urls ?? {}) : [];
    const isListed = ([slug, url]) => fleet.some(one => one.slug === slug && one.url === url);
    if ((isJob || isGiven("fleet")) && !fleetCommand && !addresses.every(isListed)) return "its tenants are elsewhere";
    if (entry.kind === "smoke" && isGiven("smoke-suite") && !isSuite(entry.suite, smokeSuite)) return `its suite is not ${smokeSuite}`;
    if (isGiven("target-tag")) {
     const tags = [ targetTag, `${targetTag}-previous`, `${targetTag}-rolled-back` ];
     const tag = entry.kind === "plan" ? entry.moves.find(move => !tags.includes(move.tag))?.tag : void 0;
     if (tag !== void 0) return `it would move the tag ${tag}`;
     if (entry.kind === "history" && entry.update.tag !== (0, history_history.DJ)(targetTag)) return `its history is ${entry.update.tag}`;
    }
    const named = entry.kind === "plan" ? entry.moves : entry.kind === "history" ? entry.update.images : [];
    const strange = isGiven("images") ? named.find(({image}) => !images.some(one => (0, 
    release_image.G4)(one, image)))?.image : void 0;
    if (strange) return `it would write to ${strange.registry}/${strange.repository}, which is none of the images`;
   }
   return;
  }
  const isSuite = ({name, text}, wanted) => name === wanted && ((0, builtin._)(name) ?? text) === text;
  const secret_free_journal_secretFree = (journal, secrets) => Object.create(journal, {
   append: {
    value: entry => journal.append(withoutSecrets(entry, secrets))
   }
  });
  function withoutSecrets(entry, {clean}) {
   if (entry.kind !== "answered") return clean(entry);
   const kept = Object.entries(entry.kept);
   const open = kept.filter(([, value]) => clean(value) === value);
   return {
    ...clean({
     ...entry,
     kept: {}
    }),
    kept: Object.fromEntries(open),
    clear: entry.clear && open.length === kept.length
   };
  }
  async function showingOf(raw, context) {
   if (!raw["environment"]?.trim() || context.networkFaults.length > 0 || event_onlyPlans(context.host.trigger)) return;
   const {createShowing} = await __webpack_require__.e(416).then(__webpack_require__.bind(__webpack_require__, 4416));
   return createShowing(raw, context);
  }
  function suiteEnv({env: names}, {env, mask}) {
   const found = names.flatMap(name => {
    const value = Object.hasOwn(env, name) ? env[name] : void 0;
    return value ? [ [ name, value ] ] : [];
   });
   for (const [, value] of found) mask(value);
   const had = new Set(found.map(([name]) => name));
   return {
    values: Object.fromEntries(found.map(([name, value]) => [ `env.${name}`, value ])),
    absent: names.filter(name => !had.has(name))
   };
  }
  async function tellEnd(report, raw, context, telling) {
   if (!raw["notify"]?.trim()) return;
   const {notify} = await __webpack_require__.e(749).then(__webpack_require__.bind(__webpack_require__, 1749));
   await notify(report, raw, context, telling);
  }
  async function reachable(raw, host) {
   const context = await (0, run_context.q)(raw, host);
   if (context.networkFaults.length > 0) throw new failure.HR("bad-input", context.networkFaults.map(fault.z9).join("; "));
   return context;
  }
  async function finish(path, raw, host, cancel) {
   const isJob = !host.trigger.commandLine;
   const context = await reachable(raw, host);
   const {entries, isTorn} = (0, journal_read.a)(path);
   const begin = entries.find(entry => entry.kind === "begin");
   const ended = entries.findLast(entry => entry.kind === "end");
   if (!begin) return {
    state: "nothing"
   };
   const stray = strayOf(entries, raw, isJob);
   if (stray) throw new failure.HR("bad-input", `${path} is not the journal of a run with these inputs: ${stray}; nothing was written`);
   if (!ended && begin.process && isAlive(begin.process)) return {
    state: "lives"
   };
   const journal = secret_free_journal_secretFree(reopen(path, context), context.secrets);
   try {
    const finishMode = begin.mode === "smoke" ? finishSmoke : begin.mode === "deploy" ? finishDeploy : finishTags;
    const recovered = await finishMode({
     entries,
     begin,
     raw,
     context,
     journal,
     cancel
    });
    if (recovered) return await recover_close(recovered, {
     entries,
     begin,
     raw,
     context,
     journal,
     cancel
    }, isJob, isTorn);
    tidy(journal, context);
    return {
     state: "nothing"
    };
   } finally {
    recover_attempt(() => journal.close());
    context.http.close();
   }
  }
  function reopen(path, {log}) {
   try {
    return reopenJournal(path);
   } catch (fault) {
    log.warning(`the journal ${path} cannot be added to (${publish_wordsOf(fault)}); it is finished all the same`);
    const idle = () => {};
    return {
     path,
     append: () => {
      throw fault;
     },
     close: idle,
     remove: idle
    };
   }
  }
  const finishTags = resumed => (0, recover.l)(resumed.entries, recoverPorts(resumed));
  async function finishDeploy(resumed) {
   const {entries, raw, context} = resumed;
   const {recoverDeploy} = await __webpack_require__.e(15).then(__webpack_require__.bind(__webpack_require__, 2015));
   const ports = {
    ...recoverPorts(resumed),
    tenants: tenants(context)
   };
   const recovered = await recoverDeploy(entries, ports);
   if (!recovered || !entries.some(({kind}) => kind === "smoke")) return recovered;
   const {cleanCanary} = await Promise.all([ __webpack_require__.e(393), __webpack_require__.e(815), __webpack_require__.e(576) ]).then(__webpack_require__.bind(__webpack_require__, 9576));
   const left = await cleanCanary(entries, whole((0, parse.$u)(raw)).canaryToken, {
    ...ports,
    envOf: envOf(context)
   });
   const {report, isDone} = recovered;
   return {
    report: {
     ...report,
     warnings: [ ...report.warnings, ...left ]
    },
    isDone: isDone && left.length === 0
   };
  }
  function recoverPorts({entries, raw, context, journal, cancel}) {
   return {
    registry: adapters_registry(whole((0, parse.wI)(raw)), imagesOf(entries, context), false, context),
    clock: clock.m,
    log: context.log,
    journal,
    cancel
   };
  }
  function imagesOf(entries, {secrets}) {
   const {steps, update} = (0, tags_replay.e)(entries);
   const images = [ ...steps.map(({move}) => move), ...update?.images ?? [] ].map(({image}) => image);
   for (const {name} of images) secrets.spare(name);
   return images;
  }
  async function finishSmoke({entries, raw, context, journal, cancel}) {
   const {tenantUrls, tenantTokens, tenantOrgIds} = whole((0, parse.SY)(raw));
   const known = tenantUrls.map((url, index) => ({
    url,
    token: tenantTokens[index],
    orgId: tenantOrgIds[index]
   }));
   const {recoverSmoke} = await Promise.all([ __webpack_require__.e(393), __webpack_require__.e(815), __webpack_require__.e(576) ]).then(__webpack_require__.bind(__webpack_require__, 9576));
   return recoverSmoke(entries, known, {
    tenants: tenants(context),
    clock: clock.m,
    log: context.log,
    journal,
    cancel,
    envOf: envOf(context),
    hide: context.secrets.hide
   });
  }
  const envOf = ({host: {env}, secrets}) => suite => suiteEnv(suite, {
   env,
   mask: secrets.add
  }).values;
  async function recover_close({report, isDone}, resumed, isJob, isTorn) {
   const {begin, raw, context, journal} = resumed;
   const missing = isDone ? [] : missingOf(begin.needs ?? [], raw);
   const warnings = [ ...isTorn ? [ "a line in the midst of the journal is torn; what it may have been about was looked at" ] : [], ...missing.length > 0 ? [ `what the run was given and this was not: ${isJob ? missing.join(", ") : variables(missing)}` ] : [] ];
   const told = {
    ...report,
    warnings: [ ...report.warnings, ...warnings ]
   };
   const shown = isDone ? told : withWayOut(told, journal.path, nextStep(report, missing));
   const published = await publish_publish(shown, context, evidencePlace(resumed, isJob));
   if (isDone) tidy(journal, context, report); else if (report.outcome === "stranded") recover_attempt(() => journal.append({
    kind: "end",
    at: clock.m.now(),
    outcome: report.outcome,
    reason: report.reason
   }));
   const {entries, cancel} = resumed;
   const showing = await showingOf(raw, context);
   await Promise.all([ tellEnd(published.report, raw, context, {
    cancel
   }), showing?.end(published.report, {
    cancel,
    entries
   }) ]);
   return {
    state: "finished",
    report: published.report,
    isDone
   };
  }
  function nextStep({outcome}, missing) {
   if (missing.length > 0) return `Set ${variables(missing)}, then run this`;
   return outcome === "stranded" ? "Run this once more; where it cannot be, the commands for each tag" : "Mend what the warnings name, then run this once more";
  }
  function tidy(journal, {log, host}, report) {
   if (report) recover_attempt(() => journal.append({
    kind: "end",
    at: clock.m.now(),
    outcome: report.outcome,
    reason: report.reason
   }));
   try {
    journal.remove();
   } catch (fault) {
    log.warning(`the journal ${journal.path} is finished and could not be removed: ${publish_wordsOf(fault)}`);
   }
   host.keepJournal("");
  }
  function evidencePlace({begin, raw, context: {host, id}}, isJob) {
   if (!isJob) return begin.evidenceFile;
   const given = raw["evidence-file"]?.trim();
   const name = (0, external_node_path_.basename)(begin.evidenceFile);
   return (0, external_node_path_.resolve)(given || (0, external_node_path_.join)(host.folder, /^release-action-[0-9a-f]{8}\.json$/.test(name) ? name : `release-action-${id}.json`));
  }
  function whole(part) {
   if (!part.ok) throw new failure.HR("bad-input", part.faults.map(fault.z9).join("; "));
   return part.inputs;
  }
  function recover_attempt(act) {
   try {
    act();
   } catch {}
  }
  var secrets = __webpack_require__(4223);
  var way_out = __webpack_require__(391);
  const jobInputs = env => merge([ {
   source: "variable",
   values: jobVariables(env)
  }, {
   source: "input",
   values: stepInputs(env)
  }, {
   source: "input",
   values: savedInputs(env)
  } ]).raw;
  async function resume(journal, env) {
   const event = readEvent(env);
   const host = runnerHost(env, event);
   const inputs = jobInputs(env);
   try {
    const finished = await finish(journal, inputs, host, stopSignal());
    if (finished.state === "lives") host.log.warning(`the run of ${journal} is still under way: it is left alone`);
    process.exitCode = finished.state !== "finished" || finished.isDone && succeeded(finished.report.outcome) ? 0 : 1;
   } catch (fault) {
    const log = (0, way_out.HA)(host.log, (0, secrets.V)(inputs, host.announceSecret));
    log.error(`the journal ${journal} was not finished: ${fault instanceof Error ? fault.message : String(fault)}`);
    process.exitCode = 1;
   }
  }
  async function tellLate({notice, shown}, env) {
   const inputs = jobInputs(env);
   const host = runnerHost(env, readEvent(env));
   if (shown) await __webpack_require__.e(416).then(__webpack_require__.bind(__webpack_require__, 4416)).then(({showLate}) => showLate(shown, inputs, host));
   if (notice) await __webpack_require__.e(749).then(__webpack_require__.bind(__webpack_require__, 1749)).then(({notifyLate}) => notifyLate(notice, inputs, host));
  }
 },
 1136: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   q: () => createContext
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var clock = __webpack_require__(3350);
  const [FIRST, NEXT] = [ 2e3, 1e4 ];
  async function tellWait(what, work, {clock, log}) {
   const done = new AbortController;
   const began = clock.elapsed();
   const tell = async () => {
    for (let pause = FIRST; ;pause = NEXT) {
     await clock.sleep(pause, done.signal);
     if (done.signal.aborted) return;
     log.progress(`waiting for ${what}, ${Math.round((clock.elapsed() - began) / 1e3)} s`);
    }
   };
   tell();
   try {
    return await work;
   } finally {
    done.abort();
   }
  }
  var external_node_dns_ = __webpack_require__(610);
  var external_node_net_ = __webpack_require__(7030);
  const AT_HOST = 2;
  function frugal(most) {
   const agents = [];
   const idle = host => agents.flatMap(({freeSockets}) => alive(freeSockets, host));
   const inUse = host => agents.flatMap(({sockets}) => alive(sockets, host)).length;
   function swap(host) {
    const own = idle(host);
    const isFull = own.length > 0 && own.length + inUse(host) >= AT_HOST;
    if (isFull) own[0].destroy();
    return isFull;
   }
   function makeRoom() {
    const all = idle();
    for (const socket of all.slice(0, Math.max(0, all.length + inUse() + 1 - most))) socket.destroy();
   }
   return (agent, isAlone) => {
    agents.push(agent);
    const connect = agent.createConnection;
    return Object.assign(agent, {
     createConnection(...how) {
      if (!isAlone || !swap(agent.getName(how[0]))) makeRoom();
      return connect.apply(agent, how);
     }
    });
   };
  }
  function alive(of, host) {
   const sockets = host === void 0 ? Object.values(of).flatMap((some = []) => some) : of[host] ?? [];
   return sockets.filter(({destroyed}) => !destroyed);
  }
  var address = __webpack_require__(9861);
  const LOOPBACK = [ {
   address: "127.0.0.1",
   family: 4
  }, {
   address: "::1",
   family: 6
  } ];
  const localLookup = system => (name, options, done) => {
   if (!(0, address.FN)(name)) return system(name, options, done);
   const family = options.family === 6 || options.family === "IPv6" ? 6 : options.family === 4 || options.family === "IPv4" ? 4 : 0;
   const found = LOOPBACK.filter(one => family === 0 || one.family === family);
   if (options.all) done(null, found); else done(null, found[0].address, found[0].family);
  };
  const nothing = () => {};
  function end() {
   this.destroy();
  }
  function warmed(agent, options) {
   const ready = new Map;
   const connect = agent.createConnection.bind(agent);
   const leave = (place, socket) => void ready.set(place, (ready.get(place) ?? []).filter(one => one !== socket));
   const take = place => {
    const socket = ready.get(place)?.find(({destroyed, writable}) => !destroyed && writable);
    if (!socket) return;
    leave(place, socket);
    return socket.off("timeout", end).off("end", end).ref();
   };
   Object.assign(agent, {
    createConnection(...how) {
     const [{host, port}] = how;
     return take(`${host}:${port}`) ?? connect(...how);
    }
   });
   return {
    warm({hostname, port}, count) {
     const host = hostname.replace(/^\[|\]$/g, "");
     const place = `${host}:${port || 443}`;
     for (let one = 0; one < count; one += 1) {
      const to = {
       ...options,
       host,
       port: Number(port || 443),
       servername: (0, external_node_net_.isIP)(host) === 0 ? host : ""
      };
      const socket = connect(to);
      socket.on("error", nothing);
      socket.on("timeout", end).on("end", end).once("close", () => leave(place, socket));
      socket.unref();
      ready.set(place, [ ...ready.get(place) ?? [], socket ]);
     }
    },
    close() {
     for (const socket of [ ...ready.values() ].flat()) socket.destroy();
    }
   };
  }
  const KEPT = {
   keepAlive: true,
   timeout: 4e3
  };
  const ALONE = {
   keepAlive: false,
   maxCachedSessions: 0
  };
  const ONE_ADDRESS = 1e3;
  const MOST_WARM = 8;
  const LOOKUP = localLookup(external_node_dns_.lookup);
  function createAgents({proxies, secureContext, keeps = 64} = {}) {
   (0, external_node_net_.setDefaultAutoSelectFamilyAttemptTimeout)(ONE_ADDRESS);
   const [kept, alone] = [ new Map, new Map ];
   const opening = new Set;
   const way = proxies && {
    proxies,
    opening
   };
   const how = keeping => ({
    ...keeping,
    lookup: LOOKUP,
    ...secureContext && {
     secureContext
    }
   });
   async function https(keeping) {
    const wire = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 4708, 23));
    return {
     wire,
     agent: way ? new ((await __webpack_require__.e(488).then(__webpack_require__.bind(__webpack_require__, 4488))).TunnelAgent)(way, how(keeping)) : new wire.Agent(how(keeping))
    };
   }
   async function http(keeping) {
    const wire = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    return {
     wire,
     agent: way ? new ((await __webpack_require__.e(7).then(__webpack_require__.bind(__webpack_require__, 1007))).ForwardAgent)(way, how(keeping)) : new wire.Agent(how(keeping))
    };
   }
   let ready;
   const among = frugal(keeps);
   async function open(protocol, keeping) {
    const {wire, agent} = await (protocol === "https:" ? https(keeping) : http(keeping));
    return {
     wire,
     agent: among(agent, keeping === ALONE)
    };
   }
   return {
    kept(protocol) {
     const known = kept.get(protocol) ?? open(protocol, KEPT);
     if (!way && protocol === "https:") ready ??= known.then(({agent}) => warmed(agent, how(KEPT)));
     kept.set(protocol, known);
     return known;
    },
    fresh(protocol) {
     const known = alone.get(protocol) ?? open(protocol, ALONE);
     alone.set(protocol, known);
     return known;
    },
    straight: (protocol, onread) => way ? void 0 : open(protocol, {
     ...ALONE,
     onread
    }),
    async pair() {
     if (!way && !secureContext) return;
     const [plain, secure] = await Promise.all([ http(KEPT), https(KEPT) ]);
     return {
      httpAgent: plain.agent,
      httpsAgent: secure.agent
     };
    },
    proxyOf: url => proxies?.of(url),
    warm(url, count) {
     if (way || url.protocol !== "https:") return;
     this.kept(url.protocol);
     ready?.then(one => one.warm(url, Math.min(count, MOST_WARM)));
    },
    close() {
     ready?.then(one => one.close());
     for (const attempt of opening) attempt.abort();
     for (const opened of [ ...kept.values(), ...alone.values() ]) opened.then(({agent}) => agent.destroy());
    }
   };
  }
  var failure = __webpack_require__(9991);
  var http_address = __webpack_require__(4717);
  const MIB = 1024 * 1024;
  const sizeOf = bytes => bytes % MIB === 0 ? `${bytes / MIB} MiB` : `${bytes} bytes`;
  class CodingFault extends Error {}
  const NO_CODING = new Set([ "", "identity", "none", "utf-8", "utf8", "binary", "8bit", "chunked", "aws-chunked" ]);
  function codings(header) {
   return (header ?? "").toLowerCase().split(",").map(name => name.trim()).filter(name => !NO_CODING.has(name));
  }
  async function decode(body, header, most) {
   const names = codings(header);
   if (names.length === 0 || body.length === 0) return body;
   if (names.length > 2) throw new CodingFault("the answer came encoded more than twice");
   const unpack = await unpacker();
   return names.reduceRight(async (bytes, name) => unpack(await bytes, name, most), Promise.resolve(body));
  }
  async function unpacker() {
   const zlib = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
   return (bytes, name, most) => {
    const limit = {
     maxOutputLength: most
    };
    try {
     if (name === "gzip" || name === "x-gzip") return isGzip(bytes) ? zlib.gunzipSync(bytes, limit) : bytes;
     if (name === "deflate") return isZlib(bytes) ? zlib.inflateSync(bytes, limit) : zlib.inflateRawSync(bytes, limit);
     if (name === "br") return zlib.brotliDecompressSync(bytes, limit);
    } catch (cause) {
     const isLong = cause instanceof RangeError || cause.code === "ERR_BUFFER_TOO_LARGE";
     throw new CodingFault(isLong ? `answers more than ${sizeOf(most)}` : `the answer is not the ${name} that it says it is`);
    }
    throw new CodingFault("the answer came encoded in a way that was not asked for and is not known");
   };
  }
  const isGzip = bytes => bytes[0] === 31 && bytes[1] === 139;
  const isZlib = bytes => (bytes[0] & 15) === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0;
  async function unpacking(body, header) {
   const zlib = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 8522, 23));
   const kinds = {
    gzip: zlib.createGunzip,
    "x-gzip": zlib.createGunzip,
    deflate: zlib.createInflate,
    br: zlib.createBrotliDecompress
   };
   const names = codings(header);
   const make = kinds[names[0] ?? ""];
   if (names.length > 1 || !make) throw new CodingFault("the answer came encoded in a way that was not asked for and is not known");
   const unpacked = make();
   body.on("error", error => unpacked.destroy(error)).pipe(unpacked);
   return unpacked;
  }
  var faults = __webpack_require__(56);
  function feed(request, {length, pour}, alive) {
   let sent = 0;
   let stop;
   request.once("close", () => stop?.(new Error("nobody takes any more")));
   const put = piece => new Promise((resolve, reject) => {
    if (request.destroyed) return reject(new Error("nobody takes any more"));
    if (piece.length === 0) return resolve();
    stop = reject;
    request.write(piece, error => {
     stop = void 0;
     if (error) return reject(error);
     alive();
     sent += piece.length;
     resolve();
    });
   });
   return {
    done: pour(put).then(() => void request.end()),
    isSent: () => sent === length
   };
  }
  function incoming(response, alive) {
   const {statusCode = 0, headers} = response;
   const length = headers["content-length"];
   const coding = headers["content-encoding"];
   return {
    status: statusCode,
    headers,
    length: length === void 0 ? void 0 : Number(length),
    isEncoded: ![ "", "identity" ].includes((coding ?? "").trim().toLowerCase()),
    async each(take, {unpacked} = {
     unpacked: false
    }) {
     const pieces = unpacked ? await unpacking(response, coding) : response;
     for await (const piece of pieces) {
      alive();
      await take(piece);
     }
     if (!response.complete) throw new Error("incomplete");
    }
   };
  }
  var on_abort = __webpack_require__(6435);
  const MAX_HEADER = 64 * 1024;
  function exchange(wire, agent, url, ask) {
   return new Promise((resolve, reject) => {
    const failed = (what, more) => new failure.HR(ask.reason, `${ask.method} ${(0, http_address.vg)(url)}: ${what}`, {
     method: ask.method,
     url: (0, http_address.vg)(url),
     ...more
    });
    const broken = (what, more = {}) => failed(what, {
     transient: true,
     unsent: !connected,
     ...more
    });
    let connected = false;
    const length = ask.body === void 0 ? void 0 : {
     "content-length": isStreamed(ask.body) ? ask.body.length : Buffer.byteLength(ask.body)
    };
    const request = wire.request({
     ...placeOf(url),
     method: ask.method,
     headers: length ? {
      ...ask.headers,
      ...length
     } : ask.headers,
     agent,
     maxHeaderSize: MAX_HEADER
    });
    const through = ask.proxy === void 0 ? "" : `, through the proxy ${ask.proxy.host} (${ask.proxy.variable})`;
    const deadline = setTimeout(() => fail(broken(`no whole answer within ${ask.timeoutMs / 1e3} s${through}`, {
     hint: `see whether ${url.host} answers at all, then run this again`
    })), ask.timeoutMs);
    let isOver = false;
    const alive = () => void (isOver || deadline.refresh());
    const stop = () => fail(broken(ask.signal ? (0, on_abort.k)(ask.signal) : "cancelled"));
    const letGo = (0, on_abort.u)(ask.signal, stop);
    let feeding;
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
    request.on("error", error => {
     const {what, hint, transient} = (0, faults.K)(error);
     fail(broken(what, {
      hint,
      transient,
      cause: error
     }));
    });
    request.on("socket", socket => {
     if (!socket.connecting && !isShakingHands(socket)) connected = true; else socket.once(url.protocol === "https:" ? "secureConnect" : "connect", () => {
      connected = true;
     });
    });
    request.on("response", response => {
     const sink = response.statusCode === 200 || response.statusCode === 206 ? ask.sink : void 0;
     const whole = sink ? sink(bodyOf(response)).then(() => leave(response)) : collect(response, ask.maxBytes);
     whole.then(bodies => {
      const {statusCode: status = 0} = response;
      if (feeding && !feeding.isSent()) {
       if (status < 300) return fail(broken(`answered ${status} before all of it was sent`));
       request.destroy();
      }
      release();
      resolve({
       status,
       headers: response.headers,
       ...bodies,
       url: ask.url
      });
     }, refusal => {
      if (refusal instanceof failure.HR) return fail(refusal);
      if (!(refusal instanceof Refusal || refusal instanceof CodingFault)) return fail(broken(`the answer was cut short${through}`, {
       cause: refusal
      }));
      fail(failed(refusal.message, {
       answered: true,
       status: response.statusCode
      }));
     });
    });
    if (ask.onSent) request.once("finish", ask.onSent);
    if (ask.signal?.aborted) return stop();
    if (!isStreamed(ask.body)) return void request.end(ask.body);
    feeding = feed(request, ask.body, alive);
    feeding.done.catch(thrown => fail(thrown instanceof failure.HR ? thrown : broken("what was to be sent broke off", {
     cause: thrown
    })));
   });
  }
  const isShakingHands = socket => socket.secureConnecting === true;
  function leave(response) {
   if (!response.complete) response.destroy();
   return {
    body: Buffer.alloc(0)
   };
  }
  const placeOf = ({protocol, hostname, port, pathname, search}) => ({
   protocol,
   hostname: hostname.replace(/^\[|\]$/g, ""),
   port: port || void 0,
   path: pathname + search
  });
  const isStreamed = body => typeof body === "object" && "pour" in body;
  class Refusal extends Error {}
  async function collect(response, maxBytes) {
   const came = await bytesOf(response, maxBytes);
   const coding = response.headers["content-encoding"];
   const body = coding === void 0 ? came : await decode(came, coding, maxBytes);
   return body === came ? {
    body
   } : {
    body,
    encoded: came
   };
  }
  function bytesOf(response, maxBytes) {
   return new Promise((resolve, reject) => {
    const chunks = [];
    let length = 0;
    response.on("data", chunk => {
     length += chunk.length;
     if (length > maxBytes) return reject(new Refusal(`answers more than ${sizeOf(maxBytes)}`));
     chunks.push(chunk);
    });
    response.on("end", () => response.complete ? resolve(Buffer.concat(chunks, length)) : reject(new Error("incomplete")));
    response.on("error", reject);
    response.on("close", () => {
     if (!response.readableEnded) reject(new Error("incomplete"));
    });
   });
  }
  var trouble = __webpack_require__(5834);
  const BACKOFF_MS = [ 300, 1e3 ];
  const TRIES = BACKOFF_MS.length + 1;
  const PATIENCE_MS = 1e4;
  function retry_trouble(result, doubt) {
   if (!(result instanceof failure.HR)) return (0, trouble.LH)(result) ?? doubt?.(result);
   return result.transient ? result.message.slice(result.message.indexOf(": ") + 2) : void 0;
  }
  async function withRetries(attempt, how) {
   let first;
   for (let tried = 1; ;tried++) {
    const began = how.clock.elapsed();
    const result = await attempt().catch(thrown => {
     if (thrown instanceof failure.HR) return thrown;
     throw thrown;
    });
    if (result instanceof failure.HR && !how.signal?.aborted) first ??= result;
    const what = how.signal?.aborted ? void 0 : retry_trouble(result, how.doubt);
    const wait = what === void 0 ? void 0 : pause(what, result, tried, how);
    if (wait !== void 0) {
     how.onTrouble?.(began);
     await how.clock.sleep(wait, how.signal);
     if (!how.signal?.aborted) continue;
    }
    if (result instanceof failure.HR) throw how.signal?.aborted && first || result;
    return result;
   }
  }
  function pause(what, result, tried, how) {
   const {tries = TRIES} = how;
   if (tried >= tries) return;
   const asked = result.retryAfter;
   if (asked !== void 0 && asked > PATIENCE_MS) {
    how.log.info(`${how.host}: ${what}, asks to wait ${seconds(asked)}: not tried again`);
    return;
   }
   const wait = asked || BACKOFF_MS[tried - 1];
   how.log.info(`${how.host}: ${what}, trying again in ${seconds(wait)} (${tried + 1} of ${tries})`);
   return wait;
  }
  const seconds = milliseconds => `${Math.round(milliseconds / 100) / 10} s`;
  function createHttp({clock, log, tellsWaits = false, userAgent = "release-action", agents = createAgents()}) {
   const waiting = [];
   const onSent = () => waiting.splice(0).forEach(work => work());
   return {
    async request(request) {
     const {retry, tries, doubt, onTrouble, signal, timeoutMs = 1e4, reason = "registry-unavailable", fresh = false, isLong = false} = request;
     const url = new URL(request.url);
     const straight = isLong ? new ((await __webpack_require__.e(379).then(__webpack_require__.bind(__webpack_require__, 3379))).Straight) : void 0;
     const past = straight && agents.straight(url.protocol, straight.onread);
     const {wire, agent} = await (past ?? (fresh ? agents.fresh(url.protocol) : agents.kept(url.protocol)));
     const headers = {
      "user-agent": userAgent,
      "accept-encoding": "identity",
      ...request.headers
     };
     const ask = {
      ...request,
      headers,
      timeoutMs,
      reason,
      proxy: agents.proxyOf(url),
      onSent,
      straight: past && straight
     };
     const attempt = async () => {
      const answering = exchange(wire, agent, url, ask);
      const answer = await (tellsWaits ? tellWait(url.host, answering, {
       clock,
       log
      }) : answering);
      answer.retryAfter = (0, trouble.P9)(answer.headers, clock.now());
      return answer;
     };
     return retry ? withRetries(attempt, {
      host: url.host,
      clock,
      log,
      signal,
      onTrouble,
      tries,
      doubt
     }) : attempt();
    },
    meanwhile: work => void waiting.push(work),
    warm: (address, count) => agents.warm(new URL(address), count),
    close: agents.close
   };
  }
  const KEPT_BY_SMOKE = 128;
  async function connections(raw, env, mask) {
   const read = await proxiesOf(env);
   for (const secret of read?.secrets ?? []) mask(secret);
   const {secureContext, fault, warnings = []} = await trustOf(raw["ca-file"]?.trim(), env);
   const faults = read?.faults.map(({variable, ...rest}) => ({
    input: variable,
    ...rest
   })) ?? [];
   return {
    agents: createAgents({
     proxies: read?.proxies,
     secureContext,
     keeps: raw["mode"]?.trim() === "smoke" ? KEPT_BY_SMOKE : void 0
    }),
    faults: fault ? [ ...faults, fault ] : faults,
    warnings: [ ...read?.warnings ?? [], ...warnings ]
   };
  }
  const VARIABLES = [ "HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY" ].flatMap(name => [ name, name.toLowerCase() ]);
  async function proxiesOf(env) {
   if (!VARIABLES.some(name => env[name]?.trim())) return;
   const {readProxies} = await __webpack_require__.e(599).then(__webpack_require__.bind(__webpack_require__, 7599));
   return readProxies(env);
  }
  async function trustOf(path, env) {
   if (!path) return {};
   const {trusting} = await __webpack_require__.e(436).then(__webpack_require__.bind(__webpack_require__, 2436));
   try {
    return trusting(path, env, clock.m.now());
   } catch (fault) {
    return {
     fault: {
      input: "ca-file",
      given: path,
      expected: `a file with certificates in PEM: ${fault.message}`
     }
    };
   }
  }
  var run_secrets = __webpack_require__(4223);
  var way_out = __webpack_require__(391);
  async function createContext(raw, open, more = [], tellsNetwork = true) {
   const secrets = (0, run_secrets.V)(raw, open.announceSecret, open.trigger);
   for (const secret of more) secrets.add(secret);
   const host = (0, way_out.Nj)(open, secrets);
   const {agents, faults: networkFaults, warnings: networkWarnings} = await connections(raw, host.env, secrets.add);
   if (tellsNetwork) for (const warning of networkWarnings) host.log.warning(warning);
   const http = createHttp({
    clock: clock.m,
    log: host.log,
    tellsWaits: host.tellsWaits,
    agents
   });
   return {
    host,
    http,
    agents,
    networkFaults,
    networkWarnings,
    log: host.log,
    secrets,
    id: (0, external_node_crypto_.randomBytes)(4).toString("hex")
   };
  }
 },
 4223: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   V: () => secretsIn
  });
  var safe = __webpack_require__(9369);
  const SHORTEST = 4;
  const wellFormed = text => Buffer.from(text).toString();
  const json = text => JSON.stringify(text).slice(1, -1);
  const forms_escape = (characters, by) => text => text.replace(characters, by);
  const percent = character => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  const unicode = character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const url = text => encodeURIComponent(wellFormed(text));
  const strictUrl = text => url(text).replace(/[!'()*]/g, percent);
  const NAMED = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;"
  };
  const named = forms_escape(/[&<>"]/g, character => NAMED[character]);
  const quoted = text => text.replaceAll("'", "'\\''");
  const inMarkdown = forms_escape(/[!-/:-@[-`{-~]/g, character => `\\${character}`);
  const FORMS = [ safe.I, json, text => json(text).replace(/[<>&]/g, unicode), text => json(text).replaceAll("/", "\\/"), text => json(text).replace(/[^\0-~]/g, unicode), url, strictUrl, text => strictUrl(text).replaceAll("%20", "+"), text => strictUrl(text).replace(/%../g, code => code.toLowerCase()), text => encodeURI(wellFormed(text)), text => named(text).replaceAll("'", "&apos;"), text => named(text).replaceAll("'", "&#39;"), named, forms_escape(/[&<>"'`]/g, character => `&#${character.charCodeAt(0)};`), forms_escape(/[&<>"'`]/g, character => `&#x${character.charCodeAt(0).toString(16)};`), quoted, text => text.replaceAll("'", "''"), forms_escape(/["\\$`]/g, character => `\\${character}`), forms_escape(/[^\w@%+=:,./-]/g, character => `\\${character}`), text => text.replaceAll("|", "\\|"), text => text.replaceAll("|", "&#124;"), inMarkdown, forms_escape(/[`|]/g, character => `\`&#${character.charCodeAt(0)};\``), forms_escape(/[%\r\n]/g, percent), forms_escape(/[%\r\n:,]/g, percent) ];
  const PLAIN = /^[\w.-]*$/;
  const written = text => PLAIN.test(text) ? [ inMarkdown(text) ] : FORMS.map(form => form(text));
  const partsOf = secret => [ ...new Set([ secret, secret.trim(), ...secret.split(/\r\n|\r|\n/).map(line => line.trim()) ]) ];
  function formsOf(secret) {
   const texts = unique(partsOf(secret));
   return unique([ ...texts, ...texts.flatMap(written), ...texts.flatMap(inBase64) ]);
  }
  const formsOfForms = forms => unique(forms.flatMap(text => [ json(text), quoted(text) ]));
  const unique = texts => [ ...new Set(texts) ].filter(text => text.length >= SHORTEST);
  function inBase64(text) {
   if (text.length < SHORTEST) return [];
   const alone = Buffer.from(text).toString("base64");
   const within = [ 0, 1, 2 ].map(before => {
    const bytes = Buffer.concat([ Buffer.alloc(before), Buffer.from(text) ]);
    const first = Math.ceil(before * 8 / 6);
    return bytes.toString("base64").slice(first, Math.floor(bytes.length * 8 / 6));
   });
   return [ alone, ...within ].flatMap(found => [ found, found.replaceAll("+", "-").replaceAll("/", "_") ]);
  }
  class Shelf {
   literals=[];
   shorter=[];
   isSorted=true;
   add(literal) {
    this.literals.push(literal);
    this.isSorted = false;
   }
   whole(text, from) {
    for (let at = this.lastUpTo(text, from); at >= 0; at = this.shorter[at]) {
     const literal = this.literals[at];
     if (text.startsWith(literal, from)) return literal.length;
    }
    return 0;
   }
   nearest(text, from) {
    const at = this.lastUpTo(text, from);
    const [below, above] = [ at, at + 1 ].map(place => this.literals[place] ?? "");
    const [a, b] = [ shares(below, text, from), shares(above, text, from) ];
    return a > b ? {
     shared: a,
     of: below.length
    } : {
     shared: b,
     of: above.length
    };
   }
   lastUpTo(text, from) {
    if (!this.isSorted) this.sort();
    let [low, high] = [ -1, this.literals.length - 1 ];
    while (low < high) {
     const middle = Math.ceil((low + high) / 2);
     if (isBehind(this.literals[middle], text, from)) high = middle - 1; else low = middle;
    }
    return low;
   }
   sort() {
    this.literals.sort((a, b) => a < b ? -1 : 1);
    const open = [];
    this.shorter = this.literals.map((literal, at) => {
     while (open.length > 0 && !literal.startsWith(this.literals[open.at(-1)])) open.pop();
     const found = open.at(-1) ?? -1;
     open.push(at);
     return found;
    });
    this.isSorted = true;
   }
  }
  function shares(literal, text, from) {
   let length = 0;
   while (length < literal.length && literal.charCodeAt(length) === text.charCodeAt(from + length)) length++;
   return length;
  }
  function isBehind(literal, text, from) {
   const same = shares(literal, text, from);
   if (same === literal.length) return false;
   const other = text.charCodeAt(from + same);
   return Number.isNaN(other) || literal.charCodeAt(same) > other;
  }
  const HEAD = 4;
  const SLOTS = 1 << 16;
  const CUT = /…|\.\.\./y;
  const TELLING = 8;
  const MOST_OF = 3 / 4;
  class Literals {
   byHead=new Map;
   heads=new Uint8Array(SLOTS);
   add(literal) {
    const head = literal.slice(0, HEAD);
    const shelf = this.byHead.get(head) ?? new Shelf;
    this.byHead.set(head, shelf);
    shelf.add(literal);
    this.heads[hash(literal, 0)] = 1;
   }
   get isEmpty() {
    return this.byHead.size === 0;
   }
   find(text) {
    return this.scan(text, (shelf, from) => shelf.whole(text, from));
   }
   findTorn(text) {
    return this.scan(text, (shelf, from) => Math.max(shelf.whole(text, from), tornLength(shelf, text, from)));
   }
   scan(text, lengthAt) {
    const found = [];
    for (let from = 0; from + HEAD <= text.length; from++) {
     if (this.heads[hash(text, from)] === 0) continue;
     const shelf = this.byHead.get(text.slice(from, from + HEAD));
     const length = shelf ? lengthAt(shelf, from) : 0;
     if (length > 0) found.push({
      from,
      to: from + length
     });
    }
    return found;
   }
  }
  const hash = (text, at) => ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) * 31 + text.charCodeAt(at + 3) & SLOTS - 1;
  function tornLength(shelf, text, from) {
   const {shared, of} = shelf.nearest(text, from);
   CUT.lastIndex = from + shared;
   if (CUT.test(text)) return shared;
   const tells = shared >= TELLING && (shared >= of * MOST_OF || from + shared === text.length);
   return tells ? shared : 0;
  }
  function joined(spans) {
   const all = [];
   for (const {from, to} of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to); else all.push({
     from,
     to
    });
   }
   return all;
  }
  const MASK = "***";
  const HIDES = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
  const DIGEST = /sha256:[0-9a-f]{64}/g;
  const WORDS = new Set([ "mode", "outcome", "reason", "state", "mediaType", "schema", "kind", "purpose", "op" ]);
  const VERDICTS = new Set([ "passed", "held", "warned", "off", "pass", "fail", "inconclusive", "skipped" ]);
  const NAMES = new Set([ "sha", "shortSha", "commit", "commitBefore", "image", "registry", "repository", "tag", "source", "before", "wanted", "after", "digest", "tenant", "slug", "slugs", "stragglers", "url", "urlTemplate", "runUrl", "journal", "evidenceFile" ]);
  const BYTES = new Set([ "bytes" ]);
  class Secrets {
   announce;
   known=new Set;
   added=new Set;
   hid=new Set;
   told=new Set;
   literals=new Literals;
   names=new Literals;
   constructor(announce) {
    this.announce = announce;
   }
   add=secret => {
    if (this.added.has(secret)) return;
    for (const part of partsOf(secret)) this.added.add(part);
    const forms = formsOf(secret).filter(form => !this.told.has(form));
    for (const form of forms) {
     this.told.add(form);
     this.announce(form);
    }
    for (const form of [ ...forms, ...formsOfForms(forms) ]) this.know(form);
   };
   hide=secret => {
    if (this.added.has(secret) || this.hid.has(secret)) return;
    this.hid.add(secret);
    for (const form of formsOf(secret)) this.know(form);
   };
   spare=name => {
    if (name.length > 4) this.names.add(name);
   };
   redact=text => {
    if (this.literals.isEmpty) return text;
    const found = [ ...this.literals.findTorn(text), ...HIDES.test(text) ? this.hidden(text) : [] ];
    if (found.length === 0) return text;
    const names = joined([ ...this.names.find(text), ...digestsIn(text) ]);
    let clean = "";
    let done = 0;
    for (const {from, to} of joined(found.filter(span => !isPartOfOne(span, names)))) {
     clean += text.slice(done, from) + MASK;
     done = to;
    }
    return clean + text.slice(done);
   };
   clean=data => this.cleaned(data, "");
   know(form) {
    if (this.known.has(form)) return;
    this.known.add(form);
    this.literals.add(form);
   }
   hidden(text) {
    const sight = (0, safe.p)(text);
    return this.literals.findTorn(sight.text).map(({from, to}) => ({
     from: sight.at(from),
     to: sight.at(to - 1) + 1
    }));
   }
   cleaned(value, field) {
    if (typeof value === "string") return this.cleanedText(value, field);
    if (Array.isArray(value)) return value.map(item => this.cleaned(item, field));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [ key, this.cleaned(item, key) ]));
   }
   cleanedText(text, field) {
    if (WORDS.has(field) || BYTES.has(field) || field === "verdict" && VERDICTS.has(text)) return text;
    if (!NAMES.has(field)) return this.redact(text);
    return this.known.has(text) ? MASK : text;
   }
  }
  const digestsIn = text => [ ...text.matchAll(DIGEST) ].map(({0: {length}, index}) => ({
   from: index,
   to: index + length
  }));
  function isPartOfOne({from, to}, names) {
   let [low, high] = [ 0, names.length - 1 ];
   while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (names[middle].from <= from) low = middle; else high = middle - 1;
   }
   const name = names[low];
   return name !== void 0 && name.from <= from && to <= name.to && to - from < name.to - name.from;
  }
  var inputs = __webpack_require__(4332);
  var kinds = __webpack_require__(5706);
  var registry_auth = __webpack_require__(2085);
  function secretsIn(raw, announce, trigger) {
   const secrets = new Secrets(announce);
   for (const name of inputs.Qh) {
    const {secret} = inputs.mc[name];
    for (const part of (secret ? secretParts : loginsIn)(name, raw[name] ?? "")) secrets.add(part);
   }
   for (const name of openNames(raw, trigger)) secrets.spare(name);
   return secrets;
  }
  function secretParts(name, text) {
   if (name === "notify") return [ text, ...(0, kinds.ld)(text), ...(0, kinds.ld)(text).flatMap(pathOf) ];
   if (name !== "registry-auth") return [ text, ...(0, kinds.ld)(text) ];
   const logins = (0, registry_auth.k)(text.trim());
   const lines = text.trim().split("\n");
   return logins.flatMap(({login, line}) => login ? [ login.password, Buffer.from(`${login.user}:${login.password}`).toString("base64") ] : [ lines[line - 1] ?? "" ]);
  }
  const loginsIn = (_, text) => [ ...text.matchAll(/:\/\/([^\s/:@'"]*):([^\s/@'"]+)@/g) ].flatMap(([, user = "", password = ""]) => [ password, Buffer.from(`${user}:${password}`).toString("base64") ]);
  function pathOf(address) {
   if (!URL.canParse(address)) return [];
   const {pathname, search} = new URL(address);
   return pathname.length > 8 ? [ pathname + search, pathname ] : [];
  }
  function openNames(raw, trigger) {
   const {repository = "", runUrl = ""} = trigger ?? {};
   return [ ...(0, kinds.ld)(raw["images"] ?? ""), ...(0, kinds.ld)(raw["tenant-urls"] ?? ""), repository, runUrl ];
  }
 },
 391: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HA: () => guardedLog,
   Nj: () => guarded
  });
  const guarded = (host, secrets) => ({
   ...host,
   log: guardedLog(host.log, secrets),
   ask: host.ask && ((lines, signal) => host.ask(lines.map(secrets.redact), signal)),
   publish: publication => host.publish(guardedPublication(publication, secrets))
  });
  const guardedLog = (log, {redact}) => ({
   info: line => log.info(redact(line)),
   progress: line => log.progress(redact(line)),
   notice: line => log.notice(redact(line)),
   warning: line => log.warning(redact(line)),
   error: line => log.error(redact(line)),
   group: title => log.group(redact(title)),
   endGroup: () => log.endGroup(),
   over: () => log.over?.()
  });
  const guardedPublication = ({summary, text, ...rest}, {redact}) => ({
   ...rest,
   summary: redact(summary),
   text: text.map(redact)
  });
 },
 2154: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _: () => builtinSuite
  });
  const SCHEMA = "https://raw.githubusercontent.com/molecule-ai/release-action/v1/docs/suite.schema.json";
  const CANARY = `# yaml-language-server: $schema=${SCHEMA}\n#\n# The five checks that a build passes on every canary before :latest moves onto it.\n# One line is one check: its name, the request, the status, and what must hold of the answer.\n# Start your own from it: release-action suite show canary > smoke.yml\nname: canary\n\nchecks:\n  # The tenant has booted, and admin auth is reachable.\n  - liveness: GET /admin/liveness | 200 | $.subsystems is object\n\n  # Workspace auth and the database work.\n  - workspaces: GET /workspaces | 200 | $ is array\n\n  # Encryption and the scrubber: what is committed is found again as it was. {probe} is new for every canary and run,\n  # and no scrubber touches it. "-> memory" keeps the id for the clean-up.\n  - commit: POST /memories/commit {"scope":"LOCAL","namespace":"canary-smoke","content":"{probe}"} | 200, 201 | $.id -> memory\n  - search: GET /memories/search?query={probe} | 200 | $ is array | $[?@.content == "{probe}"] exists | retry 5 s\n\n  # An admin may read events.\n  - events: GET /events | 200 | $ is array\n\n  # Without a bearer the door stays shut: 401, and neither a 404 nor a page that says so.\n  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string\n\n# Always run, also where a check failed or the run was stopped. The first line is a look-up, since it keeps a value: it\n# runs only where the commit's answer was lost, and with it the id.\nclean-up:\n  - GET /memories/search?query={probe} | 200 | $[?@.content == "{probe}"].id -> memory\n  - DELETE /memories/{memory} | 2xx, 404\n`;
  const WORKSPACE_SERVER = `# yaml-language-server: $schema=${SCHEMA}\n#\n# The checks of the suite "canary", on the routes of a workspace-server that keeps memories by workspace.\n# Every request says Origin, and X-Molecule-Org-Id where tenant-org-ids is set.\nname: workspace-server\n\nchecks:\n  # The tenant has booted, and admin auth is reachable.\n  - liveness: GET /admin/liveness | 200 | $.subsystems is object\n\n  # Workspace auth and the database work. A runtime that is "external" and has no url starts nothing.\n  - workspaces: GET /workspaces | 200 | $ is array\n  - workspace: POST /workspaces {"name":"{probe}","runtime":"external"} | 201 | $.id is string -> workspace\n\n  # Encryption and the scrubber: what is committed is found again as it was. The search is by whole words.\n  - commit: POST /workspaces/{workspace}/memories {"content":"{probe}","scope":"LOCAL","namespace":"smoke"} | 201 | $.id is string -> memory\n  - search: GET /workspaces/{workspace}/memories?q={probe} | 200 | $ is array | $[?@.content == "{probe}"] exists | retry 5 s\n\n  # An admin may read events.\n  - events: GET /events | 200 | $ is array\n\n  # Without a bearer the door stays shut: 401, and not the 404 of the organisation guard.\n  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string\n\n# The memory first: deleting a workspace leaves its memories. The lines that keep a value are look-ups, which run only\n# where an answer was lost, and with it the id.\nclean-up:\n  - GET /workspaces | 200 | $[?@.name == "{probe}" && @.status != "removed"].id -> workspace\n  - GET /workspaces/{workspace}/memories?q={probe} | 200 | $[?@.content == "{probe}"].id -> memory\n  - DELETE /workspaces/{workspace}/memories/{memory} | 2xx, 404\n  # A host without a container engine answers 500, and has removed the workspace all the same: the list tells. Without\n  # purge its row would stand for ever as "removed".\n  - DELETE /workspaces/{workspace}?purge=true | 2xx, 404, 500\n  - GET /workspaces | 200 | $[?@.id == "{workspace}" && @.status != "removed"] not exists\n`;
  const TEXTS = new Map([ [ "canary", CANARY ], [ "workspace-server", WORKSPACE_SERVER ] ]);
  TEXTS.keys();
  const builtinSuite = name => TEXTS.get(name);
 }
};
