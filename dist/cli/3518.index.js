"use strict";
exports.id = 3518;
exports.ids = [3518];
exports.modules = {

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

/***/ 3518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCanary: () => (/* binding */ runCanary)
});

// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/release/failure.ts
var release_failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/json.ts
var release_json = __webpack_require__(527);
// EXTERNAL MODULE: ./src/release/slug.ts
var release_slug = __webpack_require__(3006);
// EXTERNAL MODULE: ./src/adapters/http/address.ts
var address = __webpack_require__(4717);
// EXTERNAL MODULE: ./src/adapters/http/trouble.ts
var trouble = __webpack_require__(5834);
;// CONCATENATED MODULE: ./src/adapters/control-plane/orgs.ts






const Word = dist/* fallback */.NpB(dist/* nullish */.cl6(dist/* string */.YjP()), undefined);
const List = dist/* object */.Ikc({
    orgs: dist/* array */.YOg(dist/* object */.Ikc({ slug: dist/* string */.YjP(), name: Word, plan: Word, instance_status: dist/* nullish */.cl6(dist/* string */.YjP(), ''), is_canary: dist/* nullish */.cl6(dist/* boolean */.zMY()) })),
});
const Token = dist/* object */.Ikc({ admin_token: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^\S+$/)) });
const UNAVAILABLE = 'control-plane-unavailable';
const MAX_BYTES = 16 * 1024 * 1024;
/** Organisations that are listed; a control plane that has more is asked for a longer list than it may have. */
const MOST = 10_000;
const TIMEOUT_MS = 30_000;
/** The organisations of a control plane. No text of its answers gets out of here but a status word and the token. */
function createOrgs({ http, url, token, mask }) {
    mask(token);
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json' };
    async function ask(method, path, body, call) {
        return http.request({
            ...call, method, url: `${url}/cp${path}`, headers, body: body && JSON.stringify(body), timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES,
            retry: method === 'GET', reason: UNAVAILABLE,
        });
    }
    return {
        async find(slug, call = {}) {
            const answer = await ask('GET', `/admin/orgs?limit=${MOST}`, undefined, call);
            const found = read(List, answer, 'list the organisations').orgs.find((org) => org.slug === slug);
            return found && {
                slug, name: found.name ?? undefined, plan: found.plan ?? undefined, status: found.instance_status || 'provisioning', isCanary: found.is_canary ?? undefined,
            };
        },
        async create(org, call = {}) {
            must(await ask('POST', '/orgs', org, call), `create ${safe(org.slug)}`);
        },
        async markCanary(slug, call = {}) {
            must(await ask('POST', `/admin/orgs/${safe(slug)}/canary`, { is_canary: true }, call), `make ${slug} a canary`);
        },
        async adminToken(slug, call = {}) {
            const answer = await ask('GET', `/admin/orgs/${safe(slug)}/admin-token`, undefined, call);
            const { admin_token: found } = read(Token, answer, `tell the admin token of ${slug}`);
            mask(found);
            return found;
        },
        async remove(slug, call = {}) {
            const answer = await ask('DELETE', `/admin/tenants/${safe(slug)}`, { confirm: slug }, call);
            if (answer.status === 404)
                return 'removed';
            must(answer, `remove ${slug}`);
            return answer.status === 202 ? 'queued' : 'removed';
        },
    };
}
/** Checked before an address is built from it, whatever was checked before. */
function safe(slug) {
    if ((0,release_slug/* isSlug */.u)(slug))
        return slug;
    throw new release_failure/* Failure */.HR('bad-slug', 'this is no slug');
}
function read(schema, answer, what) {
    must(answer, what);
    const json = (0,release_json/* readJson */.V)(answer.body);
    const result = dist/* safeParse */.xLC(schema, 'value' in json ? json.value : undefined);
    if (result.success)
        return result.output;
    throw new release_failure/* Failure */.HR(UNAVAILABLE, `the control plane was asked to ${what}, and its answer is not the one that is documented`, {
        status: answer.status, hint: 'See that control-plane-url is the control plane',
    });
}
function must(answer, what) {
    const { status, url, retryAfter } = answer;
    if (status >= 200 && status < 300)
        return;
    const denied = status >= 400 && status < 500 && (0,trouble/* troubleOf */.LH)(answer) === undefined;
    throw new release_failure/* Failure */.HR(denied ? 'control-plane-denied' : UNAVAILABLE, `the control plane did not ${what}: it answered ${status}`, {
        status, url: (0,address/* spoken */.vg)(url), transient: !denied, retryAfter, hint: hintFor(status),
    });
}
function hintFor(status) {
    if (status === 401 || status === 403)
        return 'Give a control-plane-token that this control plane takes and that may change organisations';
    if (status === 409)
        return 'It is busy, or the slug is taken: see in the control plane, then run this again';
    return 'Run this again; it goes on from where it stopped';
}

// EXTERNAL MODULE: ./src/adapters/forge/ask.ts
var ask = __webpack_require__(5745);
// EXTERNAL MODULE: ./src/adapters/forge/pages.ts
var pages = __webpack_require__(8044);
;// CONCATENATED MODULE: ./src/adapters/forge/seal.ts
/**
 * Seals a secret for the one who has the private key, as GitHub wants its secrets (libsodium's sealed box).
 * @param key the public key, base64
 * @returns base64
 */
async function seal(value, key) {
    // Loaded here alone: it is a megabyte, and a release seals nothing.
    const { default: sodium } = await __webpack_require__.e(/* import() */ 4768).then(__webpack_require__.bind(__webpack_require__, 4768));
    await sodium.ready;
    const { ORIGINAL } = sodium.base64_variants;
    return sodium.to_base64(sodium.crypto_box_seal(sodium.from_string(value), sodium.from_base64(key, ORIGINAL)), ORIGINAL);
}

;// CONCATENATED MODULE: ./src/adapters/forge/secrets.ts




const Names = dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() }));
const PublicKey = dist/* object */.Ikc({ key_id: dist/* string */.YjP(), key: dist/* string */.YjP() });
/** The secrets of a repository: Gitea takes them as they are, GitHub sealed for a key of its own. */
function createSecrets(site, token) {
    const gitea = site.flavour === 'gitea';
    const topic = (name) => ({
        input: 'github-token', token, reason: 'internal', what: `take the secret ${name}`,
        right: gitea ? 'write this repository (write:repository), as its owner' : 'write its secrets (a fine-grained token with secrets: write; the job\'s own token never may)',
        missing: 'See that the repository is right and that the github-token may see it',
        otherwise: 'Run this again when the forge answers',
    });
    return {
        async exists(name, call = {}) {
            const about = topic(name);
            if (!gitea) {
                const answer = await (0,ask/* ask */.kA)(site, `/actions/secrets/${name}`, about, call);
                if (answer.status === 404)
                    return false;
                return (0,ask/* read */.LF)(dist/* object */.Ikc({ name: dist/* string */.YjP() }), answer, about).name.toUpperCase() === name;
            }
            const found = await (0,pages/* readPages */.n)(async (page) => (0,ask/* read */.LF)(Names, await (0,ask/* ask */.kA)(site, `/actions/secrets?page=${page}&limit=50`, about, call), about), about);
            return found.some((one) => one.name.toUpperCase() === name);
        },
        async write(name, value, call = {}) {
            const about = topic(name);
            if (gitea)
                return (0,ask/* mustBeTaken */.kB)(await (0,ask/* send */.tN)(site, 'PUT', `/actions/secrets/${name}`, { data: value }, about, call), about);
            const { key, key_id } = (0,ask/* read */.LF)(PublicKey, await (0,ask/* ask */.kA)(site, '/actions/secrets/public-key', about, call), about);
            const sealed = { encrypted_value: await seal(value, key), key_id };
            (0,ask/* mustBeTaken */.kB)(await (0,ask/* send */.tN)(site, 'PUT', `/actions/secrets/${name}`, sealed, about, call), about);
        },
    };
}

// EXTERNAL MODULE: ./src/adapters/forge/site.ts
var site = __webpack_require__(773);
;// CONCATENATED MODULE: ./src/release/canary-lists.ts
/** The two secrets that name the canaries, matched by position. */
const URLS_SECRET = 'CANARY_TENANT_URLS';
const TOKENS_SECRET = 'CANARY_ADMIN_TOKENS';
/** An address is the same with another spelling of its host, or a slash at its end. */
const placeOf = (url, urls) => urls.findIndex((other) => canary_lists_address(other) === canary_lists_address(url));
const canary_lists_address = (text) => (URL.canParse(text) ? new URL(text).href.replace(/\/+$/, '') : text);
/** The lists with a canary in them; one that is there keeps its place and gets this token. @returns its place, from 1 */
function withCanary({ urls, tokens }, url, token) {
    const at = placeOf(url, urls);
    if (at < 0)
        return { urls: [...urls, url], tokens: [...tokens, token], position: urls.length + 1 };
    return { urls, tokens: tokens.with(at, token), position: at + 1 };
}
/** The lists without a canary. @returns the place that it had, from 1; 0 where it had none */
function withoutCanary({ urls, tokens }, url) {
    const at = placeOf(url, urls);
    const others = (list) => list.filter((_, index) => index !== at);
    return { urls: others(urls), tokens: others(tokens), position: at + 1 };
}

;// CONCATENATED MODULE: ./src/modes/canary-look.ts


/** The address that the tenant has, or will have. */
const urlOf = ({ slug, tenantUrlTemplate }) => tenantUrlTemplate.replaceAll('{slug}', slug);
/**
 * What deletes or marks a tenant asks first what it is. A tenant that is there and is no canary is taken for one that an earlier try
 * made, where it looks like it; else it is
 * somebody's.
 * @throws Failure `canary-unknown`
 */
function mustBeOurs(known, request) {
    const { slug, name, plan, tenantUrls } = request;
    if (!known || known.isCanary === true)
        return;
    const isListed = withoutCanary({ urls: tenantUrls, tokens: [] }, urlOf(request)).position > 0;
    const isAlike = (known.name ?? name) === name && (known.plan ?? plan) === plan;
    if (isListed || (isAlike && known.status !== 'running'))
        return;
    throw new release_failure/* Failure */.HR('canary-unknown', `${slug} cannot become a canary any more: it is a tenant already (${known.status}), the control plane does not call it a canary, and no list names it; nothing was changed`, {
        hint: `Choose another slug. Only where the control plane or ${URLS_SECRET} calls it a canary: release-action canary remove --slug ${slug}`,
    });
}
/** @throws Failure `canary-unknown` where neither the control plane nor the list says that it is one */
function mustBeCanary(known, slug, url, position) {
    if (known?.isCanary === true || position > 0)
        return;
    const said = known?.isCanary === false ? 'the control plane says that it is no canary' : 'the control plane does not say that it is a canary';
    throw new release_failure/* Failure */.HR('canary-unknown', `${slug} was not removed: ${said}, and ${url} is not in the list of canaries`, {
        hint: `Where it is one all the same, give the list that names it by RELEASE_ACTION_TENANT_URLS and RELEASE_ACTION_TENANT_TOKENS (${URLS_SECRET} and ${TOKENS_SECRET}); a customer's tenant is removed in the control plane`,
    });
}
function planOfAdding(known, request, writes) {
    const { slug, name, plan, tenantUrls } = request;
    const url = urlOf(request);
    const { position } = withCanary({ urls: tenantUrls, tokens: tenantUrls }, url, '');
    const planned = [
        ...(known ? [] : [`create the organisation ${slug} (${name}, plan ${plan})`]),
        ...(known?.isCanary ? [] : [`make ${slug} a canary`]),
        ...(known?.status === 'running' ? [] : [`wait until ${slug} runs`]),
        `fetch its admin token, and ${writes ? 'write' : 'tell how to write'} it as entry ${position} of ${URLS_SECRET} and ${TOKENS_SECRET}`,
    ];
    return { slug, url, position, wrote: [], next: [], planned };
}
const planOfRemoving = (slug, position, writes) => [
    ...(position > 0 ? [`${writes ? 'take' : 'tell to take'} entry ${position} out of ${URLS_SECRET} and ${TOKENS_SECRET}`] : []),
    `remove ${slug} from the control plane`,
];

;// CONCATENATED MODULE: ./src/modes/canary.ts



/** Milliseconds between two lines of progress. */
const TOLD = 15_000;
/**
 * Adds a canary tenant: creates its organisation, makes it a canary before it is provisioned, waits until it runs,
 * and brings both lists in step. Every step looks first, so that it can be run again after a stop.
 * @throws Failure where a step fails, and where the slug is somebody else's tenant; what is done by then stays
 */
async function addCanary(request, ports) {
    const { slug, name, plan } = request;
    const { orgs, log } = ports;
    const call = { signal: ports.cancel };
    const url = urlOf(request);
    await mustKnowTheLists(request, ports, call);
    const known = await orgs.find(slug, call);
    mustBeOurs(known, request);
    if (request.dryRun)
        return planOfAdding(known, request, !!ports.secrets);
    if (known)
        log.info(`${slug} is there already (${known.status}); going on from there`);
    else {
        await orgs.create({ slug, name, plan }, call);
        log.info(`created ${slug}`);
    }
    if (known?.isCanary !== true)
        await flip(slug, known?.status, ports, call);
    await waitUntilRunning(request, ports, call);
    const token = await orgs.adminToken(slug, call);
    await waitUntilHealthy(url, request, ports, call);
    const { position, ...lists } = withCanary({ urls: request.tenantUrls, tokens: request.tenantTokens }, url, token);
    const wrote = await writeLists(lists, ports, call);
    const next = wrote.length > 0 ? [] : [
        `add ${url} as entry ${position} of the secret ${URLS_SECRET}`,
        `add its admin token as entry ${position} of the secret ${TOKENS_SECRET}; the control plane tells it: GET /cp/admin/orgs/${slug}/admin-token`,
    ];
    return { slug, url, position, wrote, next };
}
/**
 * Removes a canary tenant: from both lists first, so that no smoke asks a dead canary, then from the control plane.
 * What it is is asked before anything else: any slug could be a customer's (incident canary-remove-any).
 * @throws Failure where a step fails, and where nobody says that it is a canary; what is done by then stays
 */
async function removeCanary(request, ports) {
    const { slug, dryRun } = request;
    const call = { signal: ports.cancel };
    await mustKnowTheLists(request, ports, call);
    const url = urlOf(request);
    const { position, ...lists } = withoutCanary({ urls: request.tenantUrls, tokens: request.tenantTokens }, url);
    const known = await ports.orgs.find(slug, call).catch((thrown) => {
        // The list says that it is one; without the list there is nobody else to ask.
        if (position === 0)
            throw thrown;
        ports.log.warning(`the control plane was asked what ${slug} is, and does not say: ${(0,release_failure/* asFailure */.h_)(thrown).message}; the list names it`);
        return undefined;
    });
    if (known?.isCanary === false && position > 0)
        ports.log.warning(`the control plane says that ${slug} is no canary; the list names it, so it is removed`);
    if (!known && position === 0)
        return { slug, url, position, wrote: [], next: [], planned: [`nothing: the control plane knows no ${slug}, and its address is in no list`] };
    mustBeCanary(known, slug, url, position);
    if (dryRun)
        return { slug, url, position, wrote: [], next: [], planned: planOfRemoving(slug, position, !!ports.secrets) };
    const wrote = position > 0 ? await writeLists(lists, ports, call) : [];
    const next = position > 0 && wrote.length === 0 ? [`take entry ${position} out of both secrets, ${URLS_SECRET} and ${TOKENS_SECRET}`] : [];
    const ended = await ports.orgs.remove(slug, call);
    ports.log.info(ended === 'queued' ? `${slug} waits to be removed` : `removed ${slug}`);
    return { slug, url, position, wrote, next };
}
/** A forge tells no secret, so whoever writes one must know what stands in it, or its other canaries are lost. */
async function mustKnowTheLists({ tenantUrls }, { secrets }, call) {
    if (!secrets || tenantUrls.length > 0)
        return;
    for (const name of [URLS_SECRET, TOKENS_SECRET]) {
        if (!(await secrets.exists(name, call)))
            continue;
        throw new release_failure/* Failure */.HR('bad-input', `the secret ${name} is set already, and nobody can read what stands in it: written anew it would lose its canaries`, {
            hint: 'Give the present lists by RELEASE_ACTION_TENANT_URLS and RELEASE_ACTION_TENANT_TOKENS, or leave out the repository and write the secrets by hand',
        });
    }
}
async function flip(slug, status, { orgs, log }, call) {
    try {
        await orgs.markCanary(slug, call);
        log.info(`${slug} is a canary`);
    }
    catch (thrown) {
        const failure = (0,release_failure/* asFailure */.h_)(thrown);
        if (failure.reason !== 'control-plane-denied' || status === undefined)
            throw failure;
        throw new release_failure/* Failure */.HR(failure.reason, `${slug} cannot become a canary any more: it is ${status}, and that is for tenants that are not provisioned yet`, {
            status: failure.status, cause: failure,
            hint: `Choose another slug. Only where the control plane or ${URLS_SECRET} calls it a canary: release-action canary remove --slug ${slug}`,
        });
    }
}
async function waitUntilRunning({ slug, waitSeconds, waitIntervalSeconds }, ports, call) {
    await patiently(`${slug} is provisioned`, waitSeconds, waitIntervalSeconds, ports, async () => {
        const org = await ports.orgs.find(slug, call);
        if (org?.status === 'failed') {
            throw new release_failure/* Failure */.HR('control-plane-unavailable', `the control plane could not provision ${slug}`, {
                hint: `See why in the control plane's own log, then remove it and add it again: release-action canary remove --slug ${slug}`,
            });
        }
        return { done: org?.status === 'running', so: org?.status ?? 'not listed' };
    });
}
async function waitUntilHealthy(url, { waitSeconds, waitIntervalSeconds }, ports, call) {
    await patiently(`${url} answers`, waitSeconds, waitIntervalSeconds, ports, async () => {
        try {
            const { status } = await ports.tenants.ask({ url }, { method: 'GET', path: '/health', as: 'nobody' }, call);
            return { done: status === 200, so: `HTTP ${status}` };
        }
        catch (thrown) {
            return { done: false, so: (0,release_failure/* asFailure */.h_)(thrown).message };
        }
    });
}
/** Looks at once and then again and again, and says how it stands. Times in seconds. */
async function patiently(what, most, pause, { clock, log, cancel }, look) {
    const began = clock.elapsed();
    let told = began;
    for (;;) {
        const { done, so } = await look();
        if (done)
            return;
        if (cancel.aborted)
            throw new release_failure/* Failure */.HR('cancelled', 'stopped; run it again to go on from here');
        const gone = clock.elapsed() - began;
        if (gone >= most * 1_000) {
            throw new release_failure/* Failure */.HR('tenant-unreachable', `waited ${most} s until ${what}; it is ${so}`, { hint: 'Run it again to go on from here, or give it more wait-seconds' });
        }
        if (clock.elapsed() - told >= TOLD || told === began) {
            log.progress(`waiting until ${what}: ${so}, ${Math.round(gone / 1_000)} s of ${most} s`);
            told = clock.elapsed() + 1;
        }
        await clock.sleep(Math.min(pause * 1_000, most * 1_000 - gone), cancel);
    }
}
/** Both lists, or what to do where one was taken and the other not: a smoke with lists of two lengths asks nobody. */
async function writeLists({ urls, tokens }, { secrets, log }, call) {
    if (!secrets)
        return [];
    await secrets.write(TOKENS_SECRET, tokens.join('\n'), call);
    log.info(`wrote the secret ${TOKENS_SECRET}: ${tokens.length} entries`);
    try {
        await secrets.write(URLS_SECRET, urls.join('\n'), call);
    }
    catch (thrown) {
        const { reason, message, status } = (0,release_failure/* asFailure */.h_)(thrown);
        throw new release_failure/* Failure */.HR(reason, `${TOKENS_SECRET} was written and ${URLS_SECRET} was not: ${message}`, {
            status, cause: thrown, hint: 'Run this again at once, with the same lists: until then they are of two lengths, and every smoke stops at that',
        });
    }
    log.info(`wrote the secret ${URLS_SECRET}: ${urls.length} entries`);
    return [URLS_SECRET, TOKENS_SECRET];
}

// EXTERNAL MODULE: ./src/report/safe.ts
var report_safe = __webpack_require__(9369);
// EXTERNAL MODULE: ./src/request/fault.ts
var request_fault = __webpack_require__(901);
// EXTERNAL MODULE: ./src/request/parse.ts
var parse = __webpack_require__(9526);
// EXTERNAL MODULE: ./src/run/adapters.ts + 16 modules
var adapters = __webpack_require__(3769);
// EXTERNAL MODULE: ./src/run/context.ts + 11 modules
var run_context = __webpack_require__(7068);
// EXTERNAL MODULE: ./src/run/tell.ts
var tell = __webpack_require__(1846);
;// CONCATENATED MODULE: ./src/run/canary.ts












/** Adds or removes a canary tenant. Returns the exit code. */
async function runCanary({ action, words, inputs, json }, host, cancel, out) {
    const context = await (0,run_context/* createContext */.q)(inputs, host);
    const { log, http, secrets } = context;
    const { add: mask, clean } = secrets;
    try {
        for (const warning of (0,parse/* idleInputs */.mH)(inputs, 'canary'))
            log.warning(warning);
        const read = (0,parse/* parseCanary */.cR)(inputs, words, action === 'add');
        const faults = [...(read.ok ? [] : read.faults), ...context.networkFaults];
        for (const fault of faults)
            log.error((0,request_fault/* faultWords */._Q)(host.trigger)(fault));
        if (!read.ok || faults.length > 0)
            return 2;
        const request = read.inputs;
        const orgs = createOrgs({ http, url: request.controlPlaneUrl, token: request.controlPlaneToken, mask });
        const ports = { orgs, tenants: (0,adapters/* tenants */.kY)(context), secrets: repositorySecrets(request, context), clock: clock/* systemClock */.m, log, cancel };
        const done = clean(await (action === 'add' ? addCanary : removeCanary)(request, ports));
        if (json)
            (0,tell/* tellJson */.m)(done, out, context);
        else
            (0,tell/* tellLines */.B)(told(done, action), out, context);
        return 0;
    }
    catch (thrown) {
        const { message, hint, reason } = (0,release_failure/* asFailure */.h_)(thrown);
        log.error(hint ? `${message}. ${hint}` : message);
        return reason === 'bad-input' ? 2 : 1;
    }
    finally {
        http.close();
    }
}
/** Written where a repository, its forge and a token are named; where one is missing nobody guesses it. */
function repositorySecrets({ repository, apiUrl, githubToken }, { http, host, log }) {
    const address = (apiUrl ?? host.apiUrl)?.replace(/\/+$/, '');
    if (repository && address && githubToken)
        return createSecrets({ http, apiUrl: address, repository, flavour: (0,site/* flavourOf */.R)(address) }, githubToken);
    log.info('the secrets are not written: that needs --repository, api-url and github-token');
    return undefined;
}
function told({ slug, url, position, wrote, next, planned }, action) {
    if (planned)
        return [`nothing was changed; a ${action} does:`, ...planned.map((line) => `  ${line}`)].map(report_safe/* harmless */.I);
    const place = position > 0 ? `entry ${position} of both lists` : 'in neither list';
    const lines = [
        action === 'add' ? `${slug} runs at ${url}: ${place}` : `${slug} is removed; it was ${place}`,
        ...(wrote.length > 0 ? [`written: ${wrote.join(', ')}`] : []),
        ...next.map((line) => `now ${line}`),
    ];
    return lines.map(report_safe/* harmless */.I);
}


/***/ }),

/***/ 1846:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ tellLines),
/* harmony export */   m: () => (/* binding */ tellJson)
/* harmony export */ });
/* harmony import */ var _report_json__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2794);
/* harmony import */ var _way_out__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(391);


/** What a command says by itself, below what went on: lines that are harmless already. */
function tellLines(lines, out, { log, secrets }) {
    log.over?.();
    (0,_way_out__WEBPACK_IMPORTED_MODULE_0__/* .guardedOut */ .V_)(out, secrets).write(lines.map((line) => `${line}\n`).join(''));
}
/** The same for a script: data that holds no secret already. */
function tellJson(value, out, { log }) {
    log.over?.();
    out.write((0,_report_json__WEBPACK_IMPORTED_MODULE_1__/* .harmlessJson */ .E)(value));
}


/***/ })

};
;