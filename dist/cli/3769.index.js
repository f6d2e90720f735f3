"use strict";

exports.id = 3769;

exports.ids = [ 3769 ];

exports.modules = {
 5745: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $g: () => askAbove,
   LF: () => read,
   Pq: () => json,
   bD: () => messageOf,
   bj: () => unanswered,
   ci: () => addressOf,
   kA: () => ask,
   kB: () => mustBeTaken,
   tN: () => send,
   zx: () => MAX_BYTES
  });
  var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _release_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(527);
  var _http_address__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4717);
  var _http_trouble__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5834);
  const MAX_BYTES = 64 * 1024 * 1024;
  const Refusal = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
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
  async function askAbove(site, path, topic, call) {
   const url = `${site.apiUrl}${path}`;
   addressOf(site, "", topic);
   return site.http.request({
    ...call,
    method: "GET",
    url,
    headers: headersOf(topic),
    retry: true,
    tries: 2,
    maxBytes: MAX_BYTES,
    reason: topic.reason
   });
  }
  async function send(site, method, path, value, topic, call) {
   const url = addressOf(site, path, topic);
   const headers = {
    ...headersOf(topic),
    "content-type": "application/json"
   };
   return site.http.request({
    ...call,
    method,
    url,
    headers,
    body: Buffer.from(JSON.stringify(value)),
    retry: false,
    maxBytes: MAX_BYTES,
    reason: topic.reason
   });
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
  function messageOf(answer) {
   const refusal = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(Refusal, json(answer));
   return refusal.success ? refusal.output.message : "";
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
 8044: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => readPages
  });
  var _ask__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);
  const MOST_PAGES = 200;
  async function readPages(page, topic) {
   const rows = [];
   for (let number = 1; number <= MOST_PAGES; number++) {
    const found = await page(number);
    if (found.length === 0) return rows;
    rows.push(...found);
   }
   throw (0, _ask__WEBPACK_IMPORTED_MODULE_0__.bj)(topic, `none of ${MOST_PAGES} pages was the last`, {
    hint: "See that api-url is the forge itself: what answers there has rows for every page"
   });
  }
 },
 773: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => flavourOf
  });
  const flavourOf = apiUrl => /\/api\/v1$/.test(new URL(apiUrl).pathname) ? "gitea" : "github";
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
 9335: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => createAsker,
   z: () => MAX_BYTES
  });
  var _http_address__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4717);
  var _http_redirect__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(693);
  var _session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6230);
  const MAX_BYTES = 4 * 1024 * 1024;
  const WRITE_TIMEOUT = 3e4;
  function createAsker({images, ...parts}) {
   const {http} = parts;
   const sessions = new Map;
   function sessionOf({registry: host}) {
    const known = sessions.get(host);
    if (known) return known;
    const there = images.filter(({registry}) => registry === host);
    const session = new _session__WEBPACK_IMPORTED_MODULE_1__.N({
     ...parts,
     host,
     repositories: there.map(({repository}) => repository)
    });
    sessions.set(host, session);
    return session;
   }
   return {
    ask(image, path, {maxBytes = MAX_BYTES, stays = false, isOnce = false, ...request}, {signal, onTrouble}) {
     const url = /^https?:/.test(path) ? path : `${(0, _http_address__WEBPACK_IMPORTED_MODULE_2__.Ag)(image.registry)}/v2/${image.repository}/${path}`;
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
      if (method !== "GET" && method !== "HEAD") return (0, _http_redirect__WEBPACK_IMPORTED_MODULE_0__.t)(http, {
       timeoutMs: WRITE_TIMEOUT,
       ...whole,
       retry: false
      });
      return stays ? (0, _http_redirect__WEBPACK_IMPORTED_MODULE_0__.t)(http, {
       ...whole,
       retry: true
      }) : (0, _http_redirect__WEBPACK_IMPORTED_MODULE_0__.F)(http, {
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
 7760: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => createCredentials
  });
  var release_image = __webpack_require__(1e3);
  var login_key = __webpack_require__(4914);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_path_ = __webpack_require__(6760);
  var external_node_util_ = __webpack_require__(7975);
  var dist = __webpack_require__(7934);
  var json_end = __webpack_require__(2287);
  var docker_hub = __webpack_require__(8946);
  var printable = __webpack_require__(7261);
  const Word = dist.cl6(dist.YjP(), "");
  const Table = dist.IeY(value => typeof value === "object" && value !== null && !Array.isArray(value));
  const Entry = dist.FsL(Table, dist.Ikc({
   auth: Word,
   username: Word,
   password: Word,
   identitytoken: Word,
   registrytoken: dist.NpB(Word, "")
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
  var once = __webpack_require__(6065);
  function createCredentials(sources) {
   const {registryAuth, githubToken, env, home, mask, log} = sources;
   const given = new Map([ ...registryAuth ].map(([key, login]) => [ (0, login_key.O)(key) ?? key, login ]));
   const known = new Map;
   const read = (0, once.O)(() => readAll(authPlaces(env, home)));
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
      find: (0, once.O)(look),
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
     const {askHelper} = await __webpack_require__.e(6981).then(__webpack_require__.bind(__webpack_require__, 6981));
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
 6230: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => Session
  });
  var failure = __webpack_require__(9991);
  var address = __webpack_require__(4717);
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
 },
 2983: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => once
  });
  function once() {
   const answers = new Map;
   return (question, ask) => {
    const known = answers.get(question);
    if (known) return known.catch(ask);
    const own = ask();
    answers.set(question, own);
    own.catch(() => answers.delete(question));
    return own;
   };
  }
 },
 5517: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => typeOfManifest
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
  var _manifest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2395);
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
 2395: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => isManifestType,
   _: () => MANIFEST_TYPES
  });
  const MANIFEST_TYPES = [ "application/vnd.oci.image.index.v1+json", "application/vnd.docker.distribution.manifest.list.v2+json", "application/vnd.oci.image.manifest.v1+json", "application/vnd.docker.distribution.manifest.v2+json" ];
  const isManifestType = text => MANIFEST_TYPES.includes(text);
 },
 6989: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => fallbackTag,
   q: () => referrersIn
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
  const Text = valibot__WEBPACK_IMPORTED_MODULE_0__.NpB(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()), void 0);
  const List = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.qFJ(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   manifests: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    digest: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
    artifactType: Text
   })))
  }));
  function referrersIn(bytes) {
   const list = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(List, (new TextDecoder).decode(bytes));
   return list.success ? list.output.manifests ?? [] : void 0;
  }
  const fallbackTag = subject => subject.replace(":", "-");
 },
 3769: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c9: () => forge,
   $D: () => forgeOf,
   sz: () => localGit,
   u5: () => registry,
   kY: () => tenants,
   k0: () => transfer,
   kp: () => whoLists,
   Vn: () => whoMoves
  });
  var clock = __webpack_require__(3350);
  var once = __webpack_require__(2983);
  var ask = __webpack_require__(5745);
  var dist = __webpack_require__(7934);
  const Whole = dist.FsL(dist.YjP(), dist.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
  const GitHubBranch = dist.FsL(dist.Ikc({
   commit: dist.Ikc({
    sha: Whole
   })
  }), dist.pdi(({commit}) => commit.sha));
  const GiteaBranch = dist.FsL(dist.Ikc({
   commit: dist.Ikc({
    id: Whole
   })
  }), dist.pdi(({commit}) => commit.id));
  async function readHead(site, branch, topic, call) {
   const answer = await (0, ask.kA)(site, `/branches/${encodeURIComponent(branch)}`, topic, call);
   return (0, ask.LF)(site.flavour === "gitea" ? GiteaBranch : GitHubBranch, answer, topic);
  }
  const User = dist.cl6(dist.Ikc({
   login: dist.cl6(dist.YjP(), ""),
   type: dist.cl6(dist.YjP(), "")
  }));
  const Comments = dist.YOg(dist.Ikc({
   id: dist.FsL(dist.aig(), dist.ndf()),
   body: dist.cl6(dist.YjP(), ""),
   user: User
  }));
  const Login = dist.Ikc({
   login: dist.YjP()
  });
  const MOST_PAGES = 100;
  async function leaveComment(site, pullRequest, marker, body, topic, call) {
   const own = await findComment(site, pullRequest, marker, topic, call);
   const text = {
    body: `${marker}\n${body}`
   };
   const {write} = await Promise.all([ __webpack_require__.e(4629), __webpack_require__.e(5757) ]).then(__webpack_require__.bind(__webpack_require__, 5757));
   if (own !== void 0) {
    const answer = await write(site, "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
     comment_id: own,
     ...text
    }, topic, {
     ...call,
     retry: false
    });
    if (answer.status !== 403 && answer.status !== 404) return (0, ask.kB)(answer, topic);
   }
   (0, ask.kB)(await write(site, "POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
    issue_number: pullRequest,
    ...text
   }, topic, {
    ...call,
    retry: false
   }), topic);
  }
  async function ownership(site, topic, call) {
   const answer = await (0, ask.$g)(site, "/user", topic, call);
   const self = answer.status === 200 ? dist.xLC(Login, (0, ask.Pq)(answer)) : void 0;
   if (self?.success) return author => author?.login === self.output.login;
   return author => author?.type === "Bot" || BOTS.test(author?.login ?? "");
  }
  const BOTS = /^(?:gitea|forgejo)-actions$|\[bot\]$/;
  async function findComment(site, pullRequest, marker, topic, call) {
   let isOwn;
   const last = site.flavour === "gitea" ? 1 : MOST_PAGES;
   for (let page = 1; page <= last; page++) {
    const query = site.flavour === "gitea" ? "" : `?per_page=100&page=${page}`;
    const found = (0, ask.LF)(Comments, await (0, ask.kA)(site, `/issues/${pullRequest}/comments${query}`, topic, call), topic);
    const marked = found.filter(({body}) => body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`));
    if (marked.length > 0) isOwn ??= await ownership(site, topic, call);
    const own = marked.find(({user}) => isOwn?.(user));
    if (own || found.length === 0) return own?.id;
   }
   return;
  }
  async function knowsCommit(site, commit, topic, call) {
   const answer = await (0, ask.kA)(site, site.flavour === "gitea" ? `/git/commits/${commit}` : `/commits/${commit}?per_page=1`, topic, call);
   if (answer.status === 404 || answer.status === 422) return false;
   (0, ask.LF)(dist._H3({
    sha: dist.YjP()
   }), answer, topic);
   return true;
  }
  const Count = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
  const Comparison = dist.Ikc({
   ahead_by: dist.lqM(Count),
   total_commits: Count
  });
  const UNRELATED = /^no common ancestor/i;
  async function countAhead(site, base, head, topic, call) {
   const answer = await (0, ask.kA)(site, `/compare/${base}...${head}?per_page=1`, topic, call);
   if (answer.status === 404 && UNRELATED.test((0, ask.bD)(answer))) return 1 / 0;
   const {ahead_by: ahead, total_commits: total} = (0, ask.LF)(Comparison, answer, topic);
   return ahead ?? total;
  }
  var pages = __webpack_require__(8044);
  const Id = dist.KCZ([ dist.FsL(dist.aig(), dist.ndf()), dist.oad() ]);
  const Word = dist.cl6(dist.YjP(), "");
  const Statuses = dist.YOg(dist.Ikc({
   id: Id,
   context: dist.YjP(),
   status: Word,
   state: Word,
   description: Word
  }));
  const Numbered = dist.cl6(dist.Ikc({
   id: Id
  }));
  const CheckRuns = dist.Ikc({
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
  const OF_RUN = /\/actions\/runs\/(\d{1,20})(?:\/|$)/;
  const UNDECIDED = new Set([ "pending", "queued", "in_progress", "waiting", "requested", "" ]);
  const SKIPPED = /^\s*(?:has been )?skipped\b/i;
  const MOST_SAID = 40;
  async function readContexts(site, sha, topic, call) {
   const lists = site.flavour === "github" ? [ readStatuses, readCheckRuns ] : [ readStatuses ];
   const found = await Promise.all(lists.map(list => list(site, sha, topic, call)));
   return found.flatMap(newest);
  }
  function readStatuses(site, sha, topic, call) {
   return (0, pages.n)(async page => {
    const answer = await (0, ask.kA)(site, `/commits/${sha}/statuses?${query(site, page)}`, topic, call);
    return (0, ask.LF)(Statuses, answer, topic).map(({id, context: name, status, state, description}) => {
     const said = site.flavour === "gitea" && SKIPPED.test(description) ? "skipped" : status || state;
     return {
      id,
      of: "",
      name,
      kind: "status",
      state: UNDECIDED.has(said) ? "pending" : verdict(said),
      said: brief(said)
     };
    });
   }, topic);
  }
  function readCheckRuns(site, sha, topic, call) {
   return (0, pages.n)(async page => {
    const answer = await (0, ask.kA)(site, `/commits/${sha}/check-runs?filter=all&${query(site, page)}`, topic, call);
    return (0, ask.LF)(CheckRuns, answer, topic).check_runs.map(({id, name, status, conclusion, app, check_suite: suite, details_url: link}) => {
     const completed = status === "completed";
     const said = completed ? conclusion : status;
     const of = `${app?.id ?? ""} ${suite?.id ?? ""}`;
     const run = OF_RUN.exec(link)?.[1];
     return {
      id,
      of,
      name,
      kind: "check",
      ...run && {
       run
      },
      state: completed ? verdict(said) : "pending",
      said: brief(said)
     };
    });
   }, topic);
  }
  const query = ({flavour}, page) => flavour === "gitea" ? `page=${page}&limit=50&sort=highestindex` : `page=${page}&per_page=100`;
  const verdict = said => said === "success" ? "success" : "failure";
  const brief = said => [ ...said ].slice(0, MOST_SAID).join("");
  function newest(rows) {
   const latest = new Map;
   for (const row of rows) {
    const key = JSON.stringify([ row.name, row.of ]);
    if (row.id >= (latest.get(key)?.id ?? -1 / 0)) latest.set(key, row);
   }
   return [ ...latest.values() ].map(({id: _, of: __, ...context}) => context);
  }
  var forge_site = __webpack_require__(773);
  const AGAIN = "Run again when the forge answers";
  const topicsOf = ({flavour}, statusToken, controlToken, jobToken) => {
   const gitea = flavour === "gitea";
   const [status, control] = [ {
    input: "status-token",
    token: statusToken,
    ...statusToken ? {
     taken: {
      yet: false
     }
    } : void 0
   }, {
    input: "control-token",
    token: controlToken,
    taken: {
     yet: false
    }
   } ];
   const contents = gitea ? "read this repository (read:repository)" : "read this repository (contents: read)";
   return {
    compare: (base, head) => ({
     ...status,
     reason: "head-unreadable",
     what: `compare ${base} with ${head}`,
     right: contents,
     missing: gitea ? "See that both commits are on the forge; before Gitea 1.26 the job's own token cannot compare, so give a status-token" : "See that both commits are on the forge and that the status-token may read the repository",
     otherwise: `${AGAIN}, or set allow-backward where you know that the commit is newer`
    }),
    commit: commit => ({
     ...status,
     reason: "head-unreadable",
     what: `tell whether it knows ${commit}`,
     right: contents,
     missing: "See that the status-token may read the repository",
     otherwise: AGAIN
    }),
    head: branch => ({
     ...status,
     reason: "head-unreadable",
     what: `tell the head of ${branch}`,
     right: contents,
     missing: "See that branch names a branch of this repository and that the status-token may read it",
     otherwise: AGAIN
    }),
    contexts: sha => ({
     ...status,
     reason: "ci-unreadable",
     what: `tell what CI says of ${sha}`,
     right: gitea ? contents : "read statuses and checks (statuses: read, checks: read)",
     missing: gitea ? "See that the commit is on the forge and that the status-token may read the repository" : "See that the commit is on the forge, that the status-token may read the repository, and that api-url ends in /api/v1 where the forge is a Gitea",
     otherwise: `${AGAIN}; see that the commit is on the forge`
    }),
    comment: pullRequest => ({
     input: "github-token",
     token: jobToken,
     reason: "internal",
     what: `take the comment on pull request ${pullRequest}`,
     right: gitea ? "write issues (write:issue)" : "comment there (permissions: pull-requests: write)",
     missing: "See that the github-token may read this repository and its pull requests",
     otherwise: AGAIN
    }),
    variable: name => ({
     ...control,
     reason: "kill-switch-unreadable",
     what: `tell the variable ${name}`,
     right: gitea ? "read the repository's variables: its user must be an owner there, an administrator of the repository is not enough" : "read the repository's variables (a fine-grained token with variables: read; the job's own token never may)",
     missing: "See that the control-token may read this repository and its variables",
     otherwise: AGAIN
    })
   };
  };
  const GitHubVariable = dist.FsL(dist.Ikc({
   value: dist.YjP()
  }), dist.pdi(({value}) => value));
  const GiteaVariable = dist.FsL(dist.Ikc({
   data: dist.YjP()
  }), dist.pdi(({data}) => data));
  const GitHubVariables = dist.Ikc({
   total_count: dist.aig()
  });
  const OrganisationVariables = dist.Ikc({
   variables: dist.YOg(dist.Ikc({
    name: dist.YjP(),
    value: dist.YjP()
   }))
  });
  const Owner = dist.Ikc({
   owner: dist.Ikc({
    type: dist.YjP()
   })
  });
  async function readVariable(site, name, topic, call) {
   const answer = await (0, ask.kA)(site, `/actions/variables/${encodeURIComponent(name)}`, topic, call);
   const absent = site.flavour === "gitea" ? isAbsentOnGitea(answer) : await isAbsentOnGitHub(answer, site, topic, call);
   if (absent) return site.flavour === "gitea" ? void 0 : readOfOrganisation(site, name, topic, call);
   return (0, ask.LF)(site.flavour === "gitea" ? GiteaVariable : GitHubVariable, answer, topic);
  }
  const isAbsentOnGitea = answer => saysAtNotFound(answer).includes("variable not found");
  async function isAbsentOnGitHub(answer, site, topic, call) {
   if (saysAtNotFound(answer) !== "Not Found") return false;
   (0, ask.LF)(GitHubVariables, await (0, ask.kA)(site, "/actions/variables?per_page=1", topic, call), topic);
   return true;
  }
  const saysAtNotFound = answer => answer.status === 404 ? (0, ask.bD)(answer) : "";
  async function readOfOrganisation(site, name, topic, call) {
   const list = page => (0, ask.kA)(site, `/actions/organization-variables?per_page=30&page=${page}`, topic, call);
   const first = await list(1);
   if (first.status === 404 && await isOfAPerson(site, topic, call)) return;
   const rows = await (0, pages.n)(async page => (0, ask.LF)(OrganisationVariables, page === 1 ? first : await list(page), topic).variables, topic);
   return rows.find(row => row.name.toUpperCase() === name.toUpperCase())?.value;
  }
  async function isOfAPerson(site, topic, call) {
   return (0, ask.LF)(Owner, await (0, ask.kA)(site, "", topic, call), topic).owner.type === "User";
  }
  function createForge({http, apiUrl, repository, token, controlToken, jobToken}) {
   const address = apiUrl.replace(/\/+$/, "");
   const site = {
    http,
    apiUrl: address,
    repository,
    flavour: (0, forge_site.R)(address)
   };
   const topics = topicsOf(site, token, controlToken, jobToken);
   const counted = (0, once.O)();
   return {
    commitsAhead: (base, head, call = {}) => counted(`${base}...${head}`, () => countAhead(site, base, head, topics.compare(base, head), call)),
    knows: (commit, call = {}) => knowsCommit(site, commit, topics.commit(commit), call),
    head: (branch, call = {}) => readHead(site, branch, topics.head(branch), call),
    contexts: (sha, call = {}) => readContexts(site, sha, topics.contexts(sha), call),
    comment: (pullRequest, marker, body, call = {}) => leaveComment(site, pullRequest, marker, body, topics.comment(pullRequest), call),
    async variable(name, call = {}) {
     const topic = topics.variable(name);
     if (!controlToken) throw (0, ask.bj)(topic, "no control-token was given", {
      hint: `Give a control-token that may ${topic.right}`
     });
     return readVariable(site, name, topic, call);
    }
   };
  }
  var oci_credentials = __webpack_require__(7760);
  var oci_ask = __webpack_require__(9335);
  var release_digest = __webpack_require__(1709);
  var failure = __webpack_require__(9991);
  var manifest = __webpack_require__(2395);
  var address = __webpack_require__(4717);
  var trouble = __webpack_require__(5834);
  var errors = __webpack_require__(5397);
  var external_node_crypto_ = __webpack_require__(7598);
  var manifest_type = __webpack_require__(5517);
  var oci_page = __webpack_require__(1139);
  var printable = __webpack_require__(7261);
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
  var referrers = __webpack_require__(6989);
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
    const page = (0, referrers.q)(answer.body);
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
  var release_image = __webpack_require__(1e3);
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
  var gates_event = __webpack_require__(6510);
  var inputs = __webpack_require__(4332);
  new Map, new Map, new Map;
  function registry(logins, images, readOnly, context) {
   const {secrets, log, agents} = context;
   const sources = sourcesOf(images);
   const parts = partsOf(logins, context);
   const oci = createOciRegistry(parts(images, readOnly));
   const ofSources = sources.length > 0 ? createOciRegistry(parts(sources, true)) : oci;
   return routeRegistries({
    of: image => sources.includes(image) ? ofSources : oci
   }, async () => {
    const [{createEcrRegistry}, {fetchBlob}] = await Promise.all([ Promise.all([ __webpack_require__.e(5159), __webpack_require__.e(2435) ]).then(__webpack_require__.bind(__webpack_require__, 2435)), __webpack_require__.e(4070).then(__webpack_require__.bind(__webpack_require__, 4070)) ]);
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
  async function transfer(logins, images, context) {
   const sources = sourcesOf(images);
   if (sources.length === 0) return;
   const {createTransfer} = await __webpack_require__.e(5920).then(__webpack_require__.bind(__webpack_require__, 5920));
   const own = sources.concat(images).some(({registry: host}) => (0, release_image.Fd)(host)) ? (await Promise.all([ __webpack_require__.e(5159), __webpack_require__.e(2040) ]).then(__webpack_require__.bind(__webpack_require__, 2040))).ecrLogins({
    roles: logins.awsRoles,
    clock: clock.m,
    mask: context.secrets.add,
    agents: context.agents.pair
   }) : void 0;
   const parts = partsOf(logins, context, own);
   const asker = (of, reads) => (0, oci_ask.b)(parts(of, reads));
   return createTransfer({
    source: asker(sources, true),
    target: asker(images, false),
    http: context.http,
    clock: clock.m
   });
  }
  const sourcesOf = images => images.flatMap(({from}) => from ?? []);
  function partsOf({registryAuth, registryRealms, githubToken}, {http, log, secrets, host: {env, home}}, own = others => others) {
   const mask = secrets.add;
   const credentials = own((0, oci_credentials.z)({
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
  function forge(request, context) {
   const made = forgeOf(request, context);
   const apiUrl = request.apiUrl ?? context.host.apiUrl;
   if (made && apiUrl && request.mode === "promote" && !request.allowBackward) context.http.warm?.(apiUrl, 2);
   return made;
  }
  function forgeOf({apiUrl: given, githubToken, statusToken, controlToken}, {http, host}) {
   const apiUrl = given ?? host.apiUrl;
   const {repository} = host.trigger;
   if (!apiUrl || !repository) return;
   return createForge({
    http,
    apiUrl,
    repository,
    token: statusToken ?? githubToken,
    controlToken,
    jobToken: githubToken
   });
  }
  function localGit(forge, {host: {env, trigger}}) {
   if (forge || !trigger.commandLine) return;
   const load = async () => (await Promise.all([ __webpack_require__.e(1260), __webpack_require__.e(9e3) ]).then(__webpack_require__.bind(__webpack_require__, 6619))).createGit(env);
   return {
    commitsAhead: async (base, head) => (await load()).commitsAhead(base, head),
    knows: async commit => (await load()).knows(commit)
   };
  }
  async function whoMoves(request, context) {
   const {rolloutCommand, controlPlaneUrl: url, controlPlaneToken: token} = request;
   const {http, secrets: {add: mask}, host: {trigger}} = context;
   if (!rolloutCommand) {
    const {createControlPlane} = await __webpack_require__.e(5169).then(__webpack_require__.bind(__webpack_require__, 5169));
    return createControlPlane({
     http,
     url,
     token: token ?? "",
     mask
    });
   }
   const {createRolloutCommand} = await __webpack_require__.e(99).then(__webpack_require__.bind(__webpack_require__, 99));
   return createRolloutCommand({
    ...ownFleet(request, context),
    rolloutCommand,
    runUrl: trigger.runUrl,
    clock: clock.m
   });
  }
  async function whoLists(request, context) {
   const {controlPlaneUrl: url, controlPlaneToken: token, fleet, fleetCommand} = request;
   if (token !== void 0) {
    const {createControlPlane} = await __webpack_require__.e(5169).then(__webpack_require__.bind(__webpack_require__, 5169));
    return createControlPlane({
     http: context.http,
     url,
     token,
     mask: context.secrets.add
    });
   }
   if (fleet.length === 0 && !fleetCommand) return;
   const {createFleetLister} = await __webpack_require__.e(7557).then(__webpack_require__.bind(__webpack_require__, 7557));
   return createFleetLister(ownFleet(request, context));
  }
  const ownFleet = ({fleet, fleetCommand, rolloutEnv, tenantUrlTemplate}, {log, secrets: {add: mask, redact}, host: {env, trigger}}) => ({
   fleet,
   fleetCommand,
   allowed: rolloutEnv,
   needsAddresses: tenantUrlTemplate === inputs.mc["tenant-url-template"].default,
   isForeign: (0, gates_event.h2)(trigger) && trigger.pullRequest?.fromFork !== false,
   env,
   mask,
   redact,
   log
  });
 }
};
