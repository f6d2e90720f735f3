"use strict";

exports.id = 5208;

exports.ids = [ 5208 ];

exports.modules = {
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
 6836: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c: () => exchange,
   $: () => placeOf
  });
  var failure = __webpack_require__(9991);
  var address = __webpack_require__(4717);
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
    const failed = (what, more) => new failure.HR(ask.reason, `${ask.method} ${(0, address.vg)(url)}: ${what}`, {
     method: ask.method,
     url: (0, address.vg)(url),
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
 6042: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Pe: () => isGatewayStatus,
   WG: () => isPassing,
   Yf: () => isNotLetIn,
   vP: () => isStillAtWork
  });
  const PASSING = new Set([ 408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524 ]);
  const AT_A_GATEWAY = new Set([ 502, 503, 504, 520, 521, 522, 523, 524 ]);
  const isPassing = status => PASSING.has(status);
  const isGatewayStatus = status => status !== void 0 && AT_A_GATEWAY.has(status);
  const STILL_AT_WORK = new Set([ 408, 502, 504, 520, 524 ]);
  const NOT_LET_IN = new Set([ 503, 521, 522, 523 ]);
  const isStillAtWork = status => STILL_AT_WORK.has(status);
  const isNotLetIn = status => NOT_LET_IN.has(status);
 },
 5208: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
     agent: way ? new ((await __webpack_require__.e(4488).then(__webpack_require__.bind(__webpack_require__, 4488))).TunnelAgent)(way, how(keeping)) : new wire.Agent(how(keeping))
    };
   }
   async function http(keeping) {
    const wire = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    return {
     wire,
     agent: way ? new ((await __webpack_require__.e(1007).then(__webpack_require__.bind(__webpack_require__, 1007))).ForwardAgent)(way, how(keeping)) : new wire.Agent(how(keeping))
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
  var exchange = __webpack_require__(6836);
  var failure = __webpack_require__(9991);
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
     const straight = isLong ? new ((await __webpack_require__.e(3379).then(__webpack_require__.bind(__webpack_require__, 3379))).Straight) : void 0;
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
      const answering = (0, exchange.c)(wire, agent, url, ask);
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
   const {readProxies} = await __webpack_require__.e(7599).then(__webpack_require__.bind(__webpack_require__, 7599));
   return readProxies(env);
  }
  async function trustOf(path, env) {
   if (!path) return {};
   const {trusting} = await __webpack_require__.e(6853).then(__webpack_require__.bind(__webpack_require__, 6853));
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
 }
};
