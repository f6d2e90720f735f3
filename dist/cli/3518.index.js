"use strict";

exports.id = 3518;

exports.ids = [ 3518 ];

exports.modules = {
 2794: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => harmlessJson
  });
  const harmlessJson = value => `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[").replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits)}\n`;
  const escapeUnits = character => character.split("").map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
 },
 3518: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runCanary: () => runCanary
  });
  var clock = __webpack_require__(3350);
  var dist = __webpack_require__(7934);
  var release_failure = __webpack_require__(9991);
  var release_json = __webpack_require__(527);
  var release_slug = __webpack_require__(3006);
  var address = __webpack_require__(4717);
  var trouble = __webpack_require__(5834);
  const Word = dist.NpB(dist.cl6(dist.YjP()), void 0);
  const List = dist.Ikc({
   orgs: dist.YOg(dist.Ikc({
    slug: dist.YjP(),
    name: Word,
    plan: Word,
    instance_status: dist.cl6(dist.YjP(), ""),
    is_canary: dist.cl6(dist.zMY())
   }))
  });
  const Token = dist.Ikc({
   admin_token: dist.FsL(dist.YjP(), dist.yGV(/^\S+$/))
  });
  const UNAVAILABLE = "control-plane-unavailable";
  const MAX_BYTES = 16 * 1024 * 1024;
  const MOST = 1e4;
  const TIMEOUT_MS = 3e4;
  function createOrgs({http, url, token, mask}) {
   mask(token);
   const headers = {
    authorization: `Bearer ${token}`,
    accept: "application/json",
    "content-type": "application/json"
   };
   async function ask(method, path, body, call) {
    return http.request({
     ...call,
     method,
     url: `${url}/cp${path}`,
     headers,
     body: body && JSON.stringify(body),
     timeoutMs: TIMEOUT_MS,
     maxBytes: MAX_BYTES,
     retry: method === "GET",
     reason: UNAVAILABLE
    });
   }
   return {
    async find(slug, call = {}) {
     const answer = await ask("GET", `/admin/orgs?limit=${MOST}`, void 0, call);
     const found = read(List, answer, "list the organisations").orgs.find(org => org.slug === slug);
     return found && {
      slug,
      name: found.name ?? void 0,
      plan: found.plan ?? void 0,
      status: found.instance_status || "provisioning",
      isCanary: found.is_canary ?? void 0
     };
    },
    async create(org, call = {}) {
     must(await ask("POST", "/orgs", org, call), `create ${safe(org.slug)}`);
    },
    async markCanary(slug, call = {}) {
     must(await ask("POST", `/admin/orgs/${safe(slug)}/canary`, {
      is_canary: true
     }, call), `make ${slug} a canary`);
    },
    async adminToken(slug, call = {}) {
     const answer = await ask("GET", `/admin/orgs/${safe(slug)}/admin-token`, void 0, call);
     const {admin_token: found} = read(Token, answer, `tell the admin token of ${slug}`);
     mask(found);
     return found;
    },
    async remove(slug, call = {}) {
     const answer = await ask("DELETE", `/admin/tenants/${safe(slug)}`, {
      confirm: slug
     }, call);
     if (answer.status === 404) return "removed";
     must(answer, `remove ${slug}`);
     return answer.status === 202 ? "queued" : "removed";
    }
   };
  }
  function safe(slug) {
   if ((0, release_slug.u)(slug)) return slug;
   throw new release_failure.HR("bad-slug", "this is no slug");
  }
  function read(schema, answer, what) {
   must(answer, what);
   const json = (0, release_json.V)(answer.body);
   const result = dist.xLC(schema, "value" in json ? json.value : void 0);
   if (result.success) return result.output;
   throw new release_failure.HR(UNAVAILABLE, `the control plane was asked to ${what}, and its answer is not the one that is documented`, {
    status: answer.status,
    hint: "See that control-plane-url is the control plane"
   });
  }
  function must(answer, what) {
   const {status, url, retryAfter} = answer;
   if (status >= 200 && status < 300) return;
   const denied = status >= 400 && status < 500 && (0, trouble.LH)(answer) === void 0;
   throw new release_failure.HR(denied ? "control-plane-denied" : UNAVAILABLE, `the control plane did not ${what}: it answered ${status}`, {
    status,
    url: (0, address.vg)(url),
    transient: !denied,
    retryAfter,
    hint: hintFor(status)
   });
  }
  function hintFor(status) {
   if (status === 401 || status === 403) return "Give a control-plane-token that this control plane takes and that may change organisations";
   if (status === 409) return "It is busy, or the slug is taken: see in the control plane, then run this again";
   return "Run this again; it goes on from where it stopped";
  }
  var ask = __webpack_require__(5745);
  var pages = __webpack_require__(8044);
  async function seal(value, key) {
   const {default: sodium} = await __webpack_require__.e(4768).then(__webpack_require__.bind(__webpack_require__, 4768));
   await sodium.ready;
   const {ORIGINAL} = sodium.base64_variants;
   return sodium.to_base64(sodium.crypto_box_seal(sodium.from_string(value), sodium.from_base64(key, ORIGINAL)), ORIGINAL);
  }
  const Names = dist.YOg(dist.Ikc({
   name: dist.YjP()
  }));
  const PublicKey = dist.Ikc({
   key_id: dist.YjP(),
   key: dist.YjP()
  });
  function createSecrets(site, token) {
   const gitea = site.flavour === "gitea";
   const topic = name => ({
    input: "github-token",
    token,
    reason: "internal",
    what: `take the secret ${name}`,
    right: gitea ? "write this repository (write:repository), as its owner" : "write its secrets (a fine-grained token with secrets: write; the job's own token never may)",
    missing: "See that the repository is right and that the github-token may see it",
    otherwise: "Run this again when the forge answers"
   });
   return {
    async exists(name, call = {}) {
     const about = topic(name);
     if (!gitea) {
      const answer = await (0, ask.kA)(site, `/actions/secrets/${name}`, about, call);
      if (answer.status === 404) return false;
      return (0, ask.LF)(dist.Ikc({
       name: dist.YjP()
      }), answer, about).name.toUpperCase() === name;
     }
     const found = await (0, pages.n)(async page => (0, ask.LF)(Names, await (0, ask.kA)(site, `/actions/secrets?page=${page}&limit=50`, about, call), about), about);
     return found.some(one => one.name.toUpperCase() === name);
    },
    async write(name, value, call = {}) {
     const about = topic(name);
     if (gitea) return (0, ask.kB)(await (0, ask.tN)(site, "PUT", `/actions/secrets/${name}`, {
      data: value
     }, about, call), about);
     const {key, key_id} = (0, ask.LF)(PublicKey, await (0, ask.kA)(site, "/actions/secrets/public-key", about, call), about);
     const sealed = {
      encrypted_value: await seal(value, key),
      key_id
     };
     (0, ask.kB)(await (0, ask.tN)(site, "PUT", `/actions/secrets/${name}`, sealed, about, call), about);
    }
   };
  }
  var site = __webpack_require__(773);
  const URLS_SECRET = "CANARY_TENANT_URLS";
  const TOKENS_SECRET = "CANARY_ADMIN_TOKENS";
  const placeOf = (url, urls) => urls.findIndex(other => canary_lists_address(other) === canary_lists_address(url));
  const canary_lists_address = text => URL.canParse(text) ? new URL(text).href.replace(/\/+$/, "") : text;
  function withCanary({urls, tokens}, url, token) {
   const at = placeOf(url, urls);
   if (at < 0) return {
    urls: [ ...urls, url ],
    tokens: [ ...tokens, token ],
    position: urls.length + 1
   };
   return {
    urls,
    tokens: tokens.with(at, token),
    position: at + 1
   };
  }
  function withoutCanary({urls, tokens}, url) {
   const at = placeOf(url, urls);
   const others = list => list.filter((_, index) => index !== at);
   return {
    urls: others(urls),
    tokens: others(tokens),
    position: at + 1
   };
  }
  const urlOf = ({slug, tenantUrlTemplate}) => tenantUrlTemplate.replaceAll("{slug}", slug);
  function mustBeOurs(known, request) {
   const {slug, name, plan, tenantUrls} = request;
   if (!known || known.isCanary === true) return;
   const isListed = withoutCanary({
    urls: tenantUrls,
    tokens: []
   }, urlOf(request)).position > 0;
   const isAlike = (known.name ?? name) === name && (known.plan ?? plan) === plan;
   if (isListed || isAlike && known.status !== "running") return;
   throw new release_failure.HR("canary-unknown", `${slug} cannot become a canary any more: it is a tenant already (${known.status}), the control plane does not call it a canary, and no list names it; nothing was changed`, {
    hint: `Choose another slug. Only where the control plane or ${URLS_SECRET} calls it a canary: release-action canary remove --slug ${slug}`
   });
  }
  function mustBeCanary(known, slug, url, position) {
   if (known?.isCanary === true || position > 0) return;
   const said = known?.isCanary === false ? "the control plane says that it is no canary" : "the control plane does not say that it is a canary";
   throw new release_failure.HR("canary-unknown", `${slug} was not removed: ${said}, and ${url} is not in the list of canaries`, {
    hint: `Where it is one all the same, give the list that names it by RELEASE_ACTION_TENANT_URLS and RELEASE_ACTION_TENANT_TOKENS (${URLS_SECRET} and ${TOKENS_SECRET}); a customer's tenant is removed in the control plane`
   });
  }
  function planOfAdding(known, request, writes) {
   const {slug, name, plan, tenantUrls} = request;
   const url = urlOf(request);
   const {position} = withCanary({
    urls: tenantUrls,
    tokens: tenantUrls
   }, url, "");
   const planned = [ ...known ? [] : [ `create the organisation ${slug} (${name}, plan ${plan})` ], ...known?.isCanary ? [] : [ `make ${slug} a canary` ], ...known?.status === "running" ? [] : [ `wait until ${slug} runs` ], `fetch its admin token, and ${writes ? "write" : "tell how to write"} it as entry ${position} of ${URLS_SECRET} and ${TOKENS_SECRET}` ];
   return {
    slug,
    url,
    position,
    wrote: [],
    next: [],
    planned
   };
  }
  const planOfRemoving = (slug, position, writes) => [ ...position > 0 ? [ `${writes ? "take" : "tell to take"} entry ${position} out of ${URLS_SECRET} and ${TOKENS_SECRET}` ] : [], `remove ${slug} from the control plane` ];
  const TOLD = 15e3;
  async function addCanary(request, ports) {
   const {slug, name, plan} = request;
   const {orgs, log} = ports;
   const call = {
    signal: ports.cancel
   };
   const url = urlOf(request);
   await mustKnowTheLists(request, ports, call);
   const known = await orgs.find(slug, call);
   mustBeOurs(known, request);
   if (request.dryRun) return planOfAdding(known, request, !!ports.secrets);
   if (known) log.info(`${slug} is there already (${known.status}); going on from there`); else {
    await orgs.create({
     slug,
     name,
     plan
    }, call);
    log.info(`created ${slug}`);
   }
   if (known?.isCanary !== true) await flip(slug, known?.status, ports, call);
   await waitUntilRunning(request, ports, call);
   const token = await orgs.adminToken(slug, call);
   await waitUntilHealthy(url, request, ports, call);
   const {position, ...lists} = withCanary({
    urls: request.tenantUrls,
    tokens: request.tenantTokens
   }, url, token);
   const wrote = await writeLists(lists, ports, call);
   const next = wrote.length > 0 ? [] : [ `add ${url} as entry ${position} of the secret ${URLS_SECRET}`, `add its admin token as entry ${position} of the secret ${TOKENS_SECRET}; the control plane tells it: GET /cp/admin/orgs/${slug}/admin-token` ];
   return {
    slug,
    url,
    position,
    wrote,
    next
   };
  }
  async function removeCanary(request, ports) {
   const {slug, dryRun} = request;
   const call = {
    signal: ports.cancel
   };
   await mustKnowTheLists(request, ports, call);
   const url = urlOf(request);
   const {position, ...lists} = withoutCanary({
    urls: request.tenantUrls,
    tokens: request.tenantTokens
   }, url);
   const known = await ports.orgs.find(slug, call).catch(thrown => {
    if (position === 0) throw thrown;
    ports.log.warning(`the control plane was asked what ${slug} is, and does not say: ${(0, 
    release_failure.h_)(thrown).message}; the list names it`);
    return;
   });
   if (known?.isCanary === false && position > 0) ports.log.warning(`the control plane says that ${slug} is no canary; the list names it, so it is removed`);
   if (!known && position === 0) return {
    slug,
    url,
    position,
    wrote: [],
    next: [],
    planned: [ `nothing: the control plane knows no ${slug}, and its address is in no list` ]
   };
   mustBeCanary(known, slug, url, position);
   if (dryRun) return {
    slug,
    url,
    position,
    wrote: [],
    next: [],
    planned: planOfRemoving(slug, position, !!ports.secrets)
   };
   const wrote = position > 0 ? await writeLists(lists, ports, call) : [];
   const next = position > 0 && wrote.length === 0 ? [ `take entry ${position} out of both secrets, ${URLS_SECRET} and ${TOKENS_SECRET}` ] : [];
   const ended = await ports.orgs.remove(slug, call);
   ports.log.info(ended === "queued" ? `${slug} waits to be removed` : `removed ${slug}`);
   return {
    slug,
    url,
    position,
    wrote,
    next
   };
  }
  async function mustKnowTheLists({tenantUrls}, {secrets}, call) {
   if (!secrets || tenantUrls.length > 0) return;
   for (const name of [ URLS_SECRET, TOKENS_SECRET ]) {
    if (!await secrets.exists(name, call)) continue;
    throw new release_failure.HR("bad-input", `the secret ${name} is set already, and nobody can read what stands in it: written anew it would lose its canaries`, {
     hint: "Give the present lists by RELEASE_ACTION_TENANT_URLS and RELEASE_ACTION_TENANT_TOKENS, or leave out the repository and write the secrets by hand"
    });
   }
  }
  async function flip(slug, status, {orgs, log}, call) {
   try {
    await orgs.markCanary(slug, call);
    log.info(`${slug} is a canary`);
   } catch (thrown) {
    const failure = (0, release_failure.h_)(thrown);
    if (failure.reason !== "control-plane-denied" || status === void 0) throw failure;
    throw new release_failure.HR(failure.reason, `${slug} cannot become a canary any more: it is ${status}, and that is for tenants that are not provisioned yet`, {
     status: failure.status,
     cause: failure,
     hint: `Choose another slug. Only where the control plane or ${URLS_SECRET} calls it a canary: release-action canary remove --slug ${slug}`
    });
   }
  }
  async function waitUntilRunning({slug, waitSeconds, waitIntervalSeconds}, ports, call) {
   await patiently(`${slug} is provisioned`, waitSeconds, waitIntervalSeconds, ports, async () => {
    const org = await ports.orgs.find(slug, call);
    if (org?.status === "failed") throw new release_failure.HR("control-plane-unavailable", `the control plane could not provision ${slug}`, {
     hint: `See why in the control plane's own log, then remove it and add it again: release-action canary remove --slug ${slug}`
    });
    return {
     done: org?.status === "running",
     so: org?.status ?? "not listed"
    };
   });
  }
  async function waitUntilHealthy(url, {waitSeconds, waitIntervalSeconds}, ports, call) {
   await patiently(`${url} answers`, waitSeconds, waitIntervalSeconds, ports, async () => {
    try {
     const {status} = await ports.tenants.ask({
      url
     }, {
      method: "GET",
      path: "/health",
      as: "nobody"
     }, call);
     return {
      done: status === 200,
      so: `HTTP ${status}`
     };
    } catch (thrown) {
     return {
      done: false,
      so: (0, release_failure.h_)(thrown).message
     };
    }
   });
  }
  async function patiently(what, most, pause, {clock, log, cancel}, look) {
   const began = clock.elapsed();
   let told = began;
   for (;;) {
    const {done, so} = await look();
    if (done) return;
    if (cancel.aborted) throw new release_failure.HR("cancelled", "stopped; run it again to go on from here");
    const gone = clock.elapsed() - began;
    if (gone >= most * 1e3) throw new release_failure.HR("tenant-unreachable", `waited ${most} s until ${what}; it is ${so}`, {
     hint: "Run it again to go on from here, or give it more wait-seconds"
    });
    if (clock.elapsed() - told >= TOLD || told === began) {
     log.progress(`waiting until ${what}: ${so}, ${Math.round(gone / 1e3)} s of ${most} s`);
     told = clock.elapsed() + 1;
    }
    await clock.sleep(Math.min(pause * 1e3, most * 1e3 - gone), cancel);
   }
  }
  async function writeLists({urls, tokens}, {secrets, log}, call) {
   if (!secrets) return [];
   await secrets.write(TOKENS_SECRET, tokens.join("\n"), call);
   log.info(`wrote the secret ${TOKENS_SECRET}: ${tokens.length} entries`);
   try {
    await secrets.write(URLS_SECRET, urls.join("\n"), call);
   } catch (thrown) {
    const {reason, message, status} = (0, release_failure.h_)(thrown);
    throw new release_failure.HR(reason, `${TOKENS_SECRET} was written and ${URLS_SECRET} was not: ${message}`, {
     status,
     cause: thrown,
     hint: "Run this again at once, with the same lists: until then they are of two lengths, and every smoke stops at that"
    });
   }
   log.info(`wrote the secret ${URLS_SECRET}: ${urls.length} entries`);
   return [ URLS_SECRET, TOKENS_SECRET ];
  }
  var report_safe = __webpack_require__(9369);
  var request_fault = __webpack_require__(901);
  var parse = __webpack_require__(9526);
  var adapters = __webpack_require__(3769);
  var run_context = __webpack_require__(5208);
  var tell = __webpack_require__(1846);
  async function runCanary({action, words, inputs, json}, host, cancel, out) {
   const context = await (0, run_context.q)(inputs, host);
   const {log, http, secrets} = context;
   const {add: mask, clean} = secrets;
   try {
    for (const warning of (0, parse.mH)(inputs, "canary")) log.warning(warning);
    const read = (0, parse.cR)(inputs, words, action === "add");
    const faults = [ ...read.ok ? [] : read.faults, ...context.networkFaults ];
    for (const fault of faults) log.error((0, request_fault._Q)(host.trigger)(fault));
    if (!read.ok || faults.length > 0) return 2;
    const request = read.inputs;
    const orgs = createOrgs({
     http,
     url: request.controlPlaneUrl,
     token: request.controlPlaneToken,
     mask
    });
    const ports = {
     orgs,
     tenants: (0, adapters.kY)(context),
     secrets: repositorySecrets(request, context),
     clock: clock.m,
     log,
     cancel
    };
    const done = clean(await (action === "add" ? addCanary : removeCanary)(request, ports));
    if (json) (0, tell.m)(done, out, context); else (0, tell.B)(told(done, action), out, context);
    return 0;
   } catch (thrown) {
    const failure = (0, release_failure.h_)(thrown);
    log.error((0, release_failure.YP)(failure));
    return failure.reason === "bad-input" ? 2 : 1;
   } finally {
    http.close();
   }
  }
  function repositorySecrets({repository, apiUrl, githubToken}, {http, host, log}) {
   const address = (apiUrl ?? host.apiUrl)?.replace(/\/+$/, "");
   if (repository && address && githubToken) return createSecrets({
    http,
    apiUrl: address,
    repository,
    flavour: (0, site.R)(address)
   }, githubToken);
   log.info("the secrets are not written: that needs --repository, api-url and github-token");
   return;
  }
  function told({slug, url, position, wrote, next, planned}, action) {
   if (planned) return [ `nothing was changed; a ${action} does:`, ...planned.map(line => `  ${line}`) ].map(report_safe.I);
   const place = position > 0 ? `entry ${position} of both lists` : "in neither list";
   const lines = [ action === "add" ? `${slug} runs at ${url}: ${place}` : `${slug} is removed; it was ${place}`, ...wrote.length > 0 ? [ `written: ${wrote.join(", ")}` ] : [], ...next.map(line => `now ${line}`) ];
   return lines.map(report_safe.I);
  }
 },
 1846: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => tellLines,
   m: () => tellJson
  });
  var _report_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2794);
  var _way_out__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);
  function tellLines(lines, out, {log, secrets}) {
   log.over?.();
   (0, _way_out__WEBPACK_IMPORTED_MODULE_0__.V_)(out, secrets).write(lines.map(line => `${line}\n`).join(""));
  }
  function tellJson(value, out, {log}) {
   log.over?.();
   out.write((0, _report_json__WEBPACK_IMPORTED_MODULE_1__.E)(value));
  }
 }
};
