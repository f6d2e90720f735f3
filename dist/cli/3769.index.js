"use strict";
exports.id = 3769;
exports.ids = [3769];
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

/***/ 5745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ askAbove),
/* harmony export */   LF: () => (/* binding */ read),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   bj: () => (/* binding */ unanswered),
/* harmony export */   kA: () => (/* binding */ ask),
/* harmony export */   kB: () => (/* binding */ mustBeTaken),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
/* harmony import */ var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _release_json__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(527);
/* harmony import */ var _http_address__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4717);
/* harmony import */ var _http_trouble__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5834);





/** GitHub sends changed files with a comparison, patches and all, and what a check run printed. */
const MAX_BYTES = 16 * 1024 * 1024;
/**
 * Asks the forge once, and once more on trouble that passes (release/passing). The token goes to the API's own
 * address: no redirect is followed, and no address out of an answer is ever asked.
 * @param path below the repository, its parts encoded
 * @returns the answer, whatever its status
 * @throws Failure with the topic's reason, `transient` where no whole answer came
 */
async function ask(site, path, topic, call) {
    const url = addressOf(site, path, topic);
    return site.http.request({ ...call, method: 'GET', url, headers: headersOf(topic), retry: true, tries: 2, maxBytes: MAX_BYTES, reason: topic.reason });
}
/** Asks about something that is no part of the repository. @param path below the API's address */
async function askAbove(site, path, topic, call) {
    const url = `${site.apiUrl}${path}`;
    addressOf(site, '', topic);
    return site.http.request({ ...call, method: 'GET', url, headers: headersOf(topic), retry: true, tries: 2, maxBytes: MAX_BYTES, reason: topic.reason });
}
/** Changes something there, once: what an answer that was lost did is not known. */
async function send(site, method, path, value, topic, call) {
    const url = addressOf(site, path, topic);
    const headers = { ...headersOf(topic), 'content-type': 'application/json' };
    return site.http.request({ ...call, method, url, headers, body: Buffer.from(JSON.stringify(value)), retry: false, maxBytes: MAX_BYTES, reason: topic.reason });
}
function addressOf({ apiUrl, repository }, path, topic) {
    const url = `${apiUrl}/repos/${repository}${path}`;
    if ((0,_http_address__WEBPACK_IMPORTED_MODULE_2__/* .isSafe */ .IP)(new URL(url)))
        return url;
    throw unanswered(topic, `${new URL(url).host} is spoken to over https alone`, {
        hint: 'Set api-url to the forge\'s https:// address',
    });
}
const headersOf = ({ token }) => ({ accept: 'application/json', ...(token ? { authorization: `Bearer ${token}` } : undefined) });
/**
 * What an answer says.
 * @throws Failure with the topic's reason where it is no 200 (`transient` on 5xx and where the forge was asked too
 * often) or not what the schema says
 */
function read(schema, answer, topic) {
    if (answer.status !== 200)
        throw refused(answer, topic);
    const result = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(schema, json(answer));
    if (result.success)
        return result.output;
    throw unanswered(topic, 'its answer is not the one that is documented', {
        ...at(answer),
        hint: 'See that api-url is the API of the forge: GitHub\'s own address, or a Gitea\'s with /api/v1 at its end',
    });
}
/** @throws Failure with the topic's reason where a change was not taken */
function mustBeTaken(answer, topic) {
    if (![200, 201, 204].includes(answer.status))
        throw refused(answer, topic);
}
/** An answer's body as JSON; nothing where it is none. */
function json({ body }) {
    const read = (0,_release_json__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .V)(body);
    return 'value' in read ? read.value : undefined;
}
/** The failure of a topic, in the forge's name. */
const unanswered = (topic, why, more) => new _release_failure__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR(topic.reason, `the forge cannot ${topic.what}: ${why}`, more);
function refused(answer, topic) {
    const { status } = answer;
    const limited = (0,_http_trouble__WEBPACK_IMPORTED_MODULE_1__/* .isLimited */ .lU)(answer);
    const why = `it answered ${status}${limited ? ', since it was asked too often' : ''}`;
    const hint = hintFor(status, limited, topic);
    return unanswered(topic, why, {
        ...at(answer), hint, transient: (0,_http_trouble__WEBPACK_IMPORTED_MODULE_1__/* .troubleOf */ .LH)(answer) !== undefined || status >= 500, retryAfter: answer.retryAfter,
    });
}
const at = ({ url, status }) => ({ method: 'GET', url: (0,_http_address__WEBPACK_IMPORTED_MODULE_2__/* .spoken */ .vg)(url), status });
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


/***/ }),

/***/ 8044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _ask__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5745);

/** 10 000 rows of a commit on Gitea. */
const MOST_PAGES = 200;
/**
 * Every row of a list. The forge decides how long a page is, whatever was asked for, so that only an empty one is the
 * end (incident page-clamp); and no `Link` header is followed: it names the next address, which may lie elsewhere.
 * @param page reads one page; the first is 1
 * @throws Failure with the topic's reason where no page is empty
 */
async function readPages(page, topic) {
    const rows = [];
    for (let number = 1; number <= MOST_PAGES; number++) {
        const found = await page(number);
        if (found.length === 0)
            return rows;
        rows.push(...found);
    }
    throw (0,_ask__WEBPACK_IMPORTED_MODULE_0__/* .unanswered */ .bj)(topic, `none of ${MOST_PAGES} pages was the last`, {
        hint: 'See that api-url is the forge itself: what answers there has rows for every page',
    });
}


/***/ }),

/***/ 773:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ flavourOf)
/* harmony export */ });
/**
 * Which forge answers at an API's address. Gitea and Forgejo serve theirs under `/api/v1` and nowhere else, GitHub at
 * the root of its host or under `/api/v3`, so the address tells, and it alone: where the job runs (`GITEA_ACTIONS`) is
 * not what it asks, since `api-url` may name another forge. The answers are no hint either: a 404 of a route that is
 * not there looks like a commit without check runs.
 */
const flavourOf = (apiUrl) => (/\/api\/v1$/.test(new URL(apiUrl).pathname) ? 'gitea' : 'github');


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

/***/ 9335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ createAsker),
/* harmony export */   z: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var _http_address__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4717);
/* harmony import */ var _http_redirect__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(693);
/* harmony import */ var _session__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);



/** Bytes of a manifest or of an image's config; the specification asks registries for 4 MiB of manifest. */
const MAX_BYTES = 4 * 1024 * 1024;
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
        const session = new _session__WEBPACK_IMPORTED_MODULE_1__/* .Session */ .N({ ...parts, host, repositories: there.map(({ repository }) => repository) });
        sessions.set(host, session);
        return session;
    }
    return {
        ask(image, path, { maxBytes = MAX_BYTES, stays = false, isOnce = false, ...request }, { signal, onTrouble }) {
            const url = /^https?:/.test(path) ? path : `${(0,_http_address__WEBPACK_IMPORTED_MODULE_2__/* .originFor */ .Ag)(image.registry)}/v2/${image.repository}/${path}`;
            return sessionOf(image).ask(image.repository, (authorization) => {
                const headers = { ...request.headers, ...(authorization && { authorization }) };
                const whole = { ...request, signal, onTrouble, url, headers, maxBytes };
                const { method } = request;
                if (method !== 'GET' && method !== 'HEAD')
                    return (0,_http_redirect__WEBPACK_IMPORTED_MODULE_0__/* .followOnOrigin */ .t)(http, { timeoutMs: WRITE_TIMEOUT, ...whole, retry: false });
                return stays ? (0,_http_redirect__WEBPACK_IMPORTED_MODULE_0__/* .followOnOrigin */ .t)(http, { ...whole, retry: true }) : (0,_http_redirect__WEBPACK_IMPORTED_MODULE_0__/* .followRedirects */ .F)(http, { ...whole, method, retry: !isOnce });
            }, { signal, onTrouble });
        },
        doing(verb, image, reference) {
            const what = `${image.name}${reference.includes(':') ? '@' : ':'}${reference}`;
            return { verb, what, registry: image.registry, login: sessionOf(image).loginOf(image.repository) };
        },
    };
}


/***/ }),

/***/ 3298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ createCredentials)
});

// EXTERNAL MODULE: ./src/release/image.ts
var release_image = __webpack_require__(1000);
// EXTERNAL MODULE: ./src/release/login-key.ts
var login_key = __webpack_require__(4914);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/release/json-end.ts
var json_end = __webpack_require__(2287);
// EXTERNAL MODULE: ./src/adapters/oci/docker-hub.ts
var docker_hub = __webpack_require__(8946);
// EXTERNAL MODULE: ./src/adapters/oci/printable.ts
var printable = __webpack_require__(7261);
;// CONCATENATED MODULE: ./src/adapters/oci/docker-config.ts




const Word = dist/* nullish */.cl6(dist/* string */.YjP(), '');
const Table = dist/* custom */.IeY((value) => typeof value === 'object' && value !== null && !Array.isArray(value));
const Entry = dist/* pipe */.FsL(Table, dist/* object */.Ikc({ auth: Word, username: Word, password: Word, identitytoken: Word }));
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
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
var once = __webpack_require__(6065);
;// CONCATENATED MODULE: ./src/adapters/oci/credentials.ts







/**
 * Where a repository's credential comes from: `registry-auth`, docker's and podman's files with their helpers,
 * `github-token` for `ghcr.io`, else none. Each login is looked up once.
 */
function createCredentials(sources) {
    const { registryAuth, githubToken, env, home, mask, log } = sources;
    const given = new Map([...registryAuth].map(([key, login]) => [(0,login_key/* parseLoginKey */.O)(key) ?? key, login]));
    const known = new Map();
    const read = (0,once/* once */.O)(() => readAll(authPlaces(env, home)));
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
            const source = known.get(id) ?? { id, find: (0,once/* once */.O)((signal) => find(ways, signal)) };
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

/***/ 7239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ Session)
});

// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/adapters/http/address.ts
var address = __webpack_require__(4717);
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


/***/ }),

/***/ 2983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/**
 * Asks each question once, for answers that never change: whoever asks it again gets the same answer, also one that is
 * still on its way. A failure is not shared, since it may be the other asker's alone (he was cancelled): whoever waited
 * for it asks for himself.
 */
function once() {
    const answers = new Map();
    return (question, ask) => {
        const known = answers.get(question);
        if (known)
            return known.catch(ask);
        const own = ask();
        answers.set(question, own);
        own.catch(() => answers.delete(question));
        return own;
    };
}


/***/ }),

/***/ 527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
const STRINGS_AND_NUMBERS = /"(?:[^"\\]|\\.)*"|(?<![\w.+-])-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
/** A whole number may be beyond 2^53, where a number of JavaScript's is its neighbour, from 16 digits or an exponent on. */
const MAY_BE_LONG = /\d{16}|\d[eE]\+?\d/;
/** No number that is meant to be read has more digits. */
const MOST_DIGITS = 400;
const UTF16 = [[0xff, 0xfe], [0xfe, 0xff]];
/**
 * Reads JSON (RFC 8259). A byte order mark is skipped (incident bom-in-json), and a whole number that a number cannot
 * hold is a `bigint`, so that it is not taken for its neighbour (incident big-integer). Never throws, and quotes nothing
 * of the body.
 */
function readJson(bytes) {
    const text = decode(bytes);
    if (typeof text !== 'string')
        return text;
    if (text.trim() === '')
        return { fault: 'it is empty' };
    try {
        return { value: parse(text) };
    }
    catch {
        return { fault: whatItIs(text) };
    }
}
function decode(bytes) {
    if (UTF16.some(([first, second]) => bytes[0] === first && bytes[1] === second))
        return { fault: 'it is UTF-16, and JSON is UTF-8' };
    try {
        // Skips the mark by itself.
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { fault: 'it is not UTF-8' };
    }
}
function whatItIs(text) {
    const start = text.trimStart().slice(0, 200);
    if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(start))
        return 'it is an HTML page';
    if (start.startsWith('<'))
        return 'it is HTML or XML';
    return /^[[{]/.test(start) ? 'it is not whole, or not JSON' : 'it is plain text';
}
/** @throws SyntaxError; RangeError where it is nested too deep */
function parse(text) {
    if (!MAY_BE_LONG.test(text))
        return JSON.parse(text);
    // Long numbers are made strings behind a mark that no string of the text begins with, and then whole numbers.
    for (let mark = '\u0001';; mark += '\u0001') {
        let [marked, found] = [0, 0];
        const written = JSON.stringify(mark).slice(0, -1);
        const safe = text.replace(STRINGS_AND_NUMBERS, (part) => {
            const long = part.startsWith('"') || Number.isSafeInteger(Number(part)) ? undefined : wholeNumber(part);
            if (long === undefined)
                return part;
            marked += 1;
            return `${written}${long}"`;
        });
        if (marked === 0)
            return JSON.parse(text);
        // As it stands it must be JSON already: `-` and leading zeros are not whole numbers of it.
        JSON.parse(text);
        const value = JSON.parse(safe, (_, one) => {
            if (typeof one !== 'string' || !one.startsWith(mark))
                return one;
            found += 1;
            return /^-?\d+$/.test(one.slice(mark.length)) ? BigInt(one.slice(mark.length)) : one;
        });
        if (found === marked)
            return value;
    }
}
/** The digits of a number that is whole, however it is written (`9007199254740993.0`, `9.007199254740993e15`). */
function wholeNumber(text) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
    const shift = Number(exponent) - fraction.length;
    const digits = whole + fraction;
    if (digits.length + shift > MOST_DIGITS || -shift > digits.length)
        return undefined;
    if (shift >= 0)
        return `${sign}${digits}${'0'.repeat(shift)}`;
    return /^0*$/.test(digits.slice(shift)) ? `${sign}${digits.slice(0, shift)}` : undefined;
}


/***/ }),

/***/ 5517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ typeOfManifest)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
/* harmony import */ var _manifest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2395);


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

/***/ 2395:
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

/***/ 6989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fallbackTag),
/* harmony export */   q: () => (/* binding */ referrersIn)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);

const Text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .fallback */ .NpB(valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()), undefined);
const List = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qFJ(), valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    // olareg's word for none is null.
    manifests: valibot__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ digest: valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), artifactType: Text }))),
}));
/** What an index lists, be it a page of the referrers API or the one under a fallback tag; nothing where it is no index. */
function referrersIn(bytes) {
    const list = valibot__WEBPACK_IMPORTED_MODULE_0__/* .safeParse */ .xLC(List, new TextDecoder().decode(bytes));
    return list.success ? list.output.manifests ?? [] : undefined;
}
/** Where clients keep that list themselves, and beside it the older `….sig` and its like. */
const fallbackTag = (subject) => subject.replace(':', '-');


/***/ }),

/***/ 3769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c9: () => (/* binding */ forge),
  $D: () => (/* binding */ forgeOf),
  sz: () => (/* binding */ localGit),
  u5: () => (/* binding */ registry),
  kY: () => (/* binding */ tenants),
  k0: () => (/* binding */ transfer),
  Vn: () => (/* binding */ whoMoves)
});

// UNUSED EXPORTS: NO_LOGINS

// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/adapters/once.ts
var once = __webpack_require__(2983);
// EXTERNAL MODULE: ./src/adapters/forge/ask.ts
var ask = __webpack_require__(5745);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./src/adapters/forge/branch.ts


const Whole = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
/** The same route names the commit by another key. */
const GitHubBranch = dist/* pipe */.FsL(dist/* object */.Ikc({ commit: dist/* object */.Ikc({ sha: Whole }) }), dist/* transform */.pdi(({ commit }) => commit.sha));
const GiteaBranch = dist/* pipe */.FsL(dist/* object */.Ikc({ commit: dist/* object */.Ikc({ id: Whole }) }), dist/* transform */.pdi(({ commit }) => commit.id));
/** The commit at the head of a branch. */
async function readHead(site, branch, topic, call) {
    const answer = await (0,ask/* ask */.kA)(site, `/branches/${encodeURIComponent(branch)}`, topic, call);
    return (0,ask/* read */.LF)(site.flavour === 'gitea' ? GiteaBranch : GitHubBranch, answer, topic);
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
async function leaveComment(site, pullRequest, marker, body, topic, call) {
    const own = await findComment(site, pullRequest, marker, topic, call);
    const text = { body: `${marker}\n${body}` };
    if (own !== undefined) {
        const answer = await (0,ask/* send */.tN)(site, 'PATCH', `/issues/comments/${own}`, text, topic, call);
        // One that somebody else wrote in our name is theirs.
        if (answer.status !== 403 && answer.status !== 404)
            return (0,ask/* mustBeTaken */.kB)(answer, topic);
    }
    (0,ask/* mustBeTaken */.kB)(await (0,ask/* send */.tN)(site, 'POST', `/issues/${pullRequest}/comments`, text, topic, call), topic);
}
/**
 * Whether a comment is of whoever this token is: a person's token tells its login; a job's own may not ask for it, and
 * writes as a bot.
 */
async function ownership(site, topic, call) {
    const answer = await (0,ask/* askAbove */.$g)(site, '/user', topic, call);
    const self = answer.status === 200 ? dist/* safeParse */.xLC(Login, (0,ask/* json */.Pq)(answer)) : undefined;
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
        const found = (0,ask/* read */.LF)(Comments, await (0,ask/* ask */.kA)(site, `/issues/${pullRequest}/comments${query}`, topic, call), topic);
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
async function knowsCommit(site, commit, topic, call) {
    const answer = await (0,ask/* ask */.kA)(site, site.flavour === 'gitea' ? `/git/commits/${commit}` : `/commits/${commit}?per_page=1`, topic, call);
    if (answer.status === 404 || answer.status === 422)
        return false;
    (0,ask/* read */.LF)(dist/* looseObject */._H3({ sha: dist/* string */.YjP() }), answer, topic);
    return true;
}

;// CONCATENATED MODULE: ./src/adapters/forge/compare.ts


const Count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
/** GitHub says both; Gitea says `total_commits` alone. */
const Comparison = dist/* object */.Ikc({ ahead_by: dist/* optional */.lqM(Count), total_commits: Count });
/** How many commits `head` has that `base` has not. */
async function countAhead(site, base, head, topic, call) {
    const answer = await (0,ask/* ask */.kA)(site, `/compare/${base}...${head}?per_page=1`, topic, call);
    const { ahead_by: ahead, total_commits: total } = (0,ask/* read */.LF)(Comparison, answer, topic);
    return ahead ?? total;
}

// EXTERNAL MODULE: ./src/adapters/forge/pages.ts
var pages = __webpack_require__(8044);
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
async function readContexts(site, sha, topic, call) {
    const lists = site.flavour === 'github' ? [readStatuses, readCheckRuns] : [readStatuses];
    const found = await Promise.all(lists.map((list) => list(site, sha, topic, call)));
    return found.flatMap(newest);
}
function readStatuses(site, sha, topic, call) {
    return (0,pages/* readPages */.n)(async (page) => {
        const answer = await (0,ask/* ask */.kA)(site, `/commits/${sha}/statuses?${query(site, page)}`, topic, call);
        return (0,ask/* read */.LF)(Statuses, answer, topic).map(({ id, context: name, status, state, description }) => {
            const said = site.flavour === 'gitea' && SKIPPED.test(description) ? 'skipped' : status || state;
            return { id, of: '', name, kind: 'status', state: UNDECIDED.has(said) ? 'pending' : verdict(said), said: brief(said) };
        });
    }, topic);
}
/** All of them: which of two rows of one name is the latest is not for the forge to say, since the other may be another app's. */
function readCheckRuns(site, sha, topic, call) {
    return (0,pages/* readPages */.n)(async (page) => {
        const answer = await (0,ask/* ask */.kA)(site, `/commits/${sha}/check-runs?filter=all&${query(site, page)}`, topic, call);
        return (0,ask/* read */.LF)(CheckRuns, answer, topic).check_runs.map(({ id, name, status, conclusion, app, check_suite: suite }) => {
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

// EXTERNAL MODULE: ./src/adapters/forge/site.ts
var forge_site = __webpack_require__(773);
;// CONCATENATED MODULE: ./src/adapters/forge/topics.ts
const AGAIN = 'Run again when the forge answers';
/** What the forge is asked, and how a failure of it reads. */
const topicsOf = ({ flavour }, statusToken, controlToken, jobToken) => {
    const gitea = flavour === 'gitea';
    const status = { input: 'status-token', token: statusToken };
    const contents = gitea ? 'read this repository (read:repository)' : 'read this repository (contents: read)';
    return {
        compare: (base, head) => ({
            ...status, reason: 'head-unreadable', what: `compare ${base} with ${head}`, right: contents,
            missing: gitea
                ? 'See that both commits are on the forge; before Gitea 1.26 the job\'s own token cannot compare, so give a status-token'
                : 'See that both commits are on the forge and that the status-token may read the repository',
            otherwise: `${AGAIN}, or set allow-backward where you know that the commit is newer`,
        }),
        commit: (commit) => ({
            ...status, reason: 'head-unreadable', what: `tell whether it knows ${commit}`, right: contents,
            missing: 'See that the status-token may read the repository', otherwise: AGAIN,
        }),
        head: (branch) => ({
            ...status, reason: 'head-unreadable', what: `tell the head of ${branch}`, right: contents,
            missing: 'See that branch names a branch of this repository and that the status-token may read it',
            otherwise: AGAIN,
        }),
        contexts: (sha) => ({
            ...status, reason: 'ci-unreadable', what: `tell what CI says of ${sha}`,
            right: gitea ? contents : 'read statuses and checks (statuses: read, checks: read)',
            missing: gitea
                ? 'See that the commit is on the forge and that the status-token may read the repository'
                : 'See that the commit is on the forge, that the status-token may read the repository, and that api-url ends in /api/v1 where the forge is a Gitea',
            otherwise: `${AGAIN}; see that the commit is on the forge`,
        }),
        comment: (pullRequest) => ({
            input: 'github-token', token: jobToken, reason: 'internal', what: `take the comment on pull request ${pullRequest}`,
            right: gitea ? 'write issues (write:issue)' : 'comment there (permissions: pull-requests: write)',
            missing: 'See that the github-token may read this repository and its pull requests',
            otherwise: AGAIN,
        }),
        variable: (name) => ({
            input: 'control-token', token: controlToken, reason: 'kill-switch-unreadable', what: `tell the variable ${name}`,
            right: gitea
                ? 'read the repository\'s variables: its user must be an owner there, an administrator of the repository is not enough'
                : 'read the repository\'s variables (a fine-grained token with variables: read; the job\'s own token never may)',
            missing: 'See that the control-token may read this repository and its variables',
            otherwise: AGAIN,
        }),
    };
};

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
async function readVariable(site, name, topic, call) {
    const answer = await (0,ask/* ask */.kA)(site, `/actions/variables/${encodeURIComponent(name)}`, topic, call);
    const absent = site.flavour === 'gitea' ? isAbsentOnGitea(answer) : await isAbsentOnGitHub(answer, site, topic, call);
    if (absent)
        return site.flavour === 'gitea' ? undefined : readOfOrganisation(site, name, topic, call);
    return (0,ask/* read */.LF)(site.flavour === 'gitea' ? GiteaVariable : GitHubVariable, answer, topic);
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
    (0,ask/* read */.LF)(GitHubVariables, await (0,ask/* ask */.kA)(site, '/actions/variables?per_page=1', topic, call), topic);
    return true;
}
/** The message of a 404; empty where it is none of the forge's, as a proxy's page. */
function saysAtNotFound(answer) {
    const refusal = dist/* safeParse */.xLC(Refusal, (0,ask/* json */.Pq)(answer));
    return answer.status === 404 && refusal.success ? refusal.output.message : '';
}
/** What this repository has of its organisation's variables; a repository of a person has none, and no such list. */
async function readOfOrganisation(site, name, topic, call) {
    const list = (page) => (0,ask/* ask */.kA)(site, `/actions/organization-variables?per_page=30&page=${page}`, topic, call);
    const first = await list(1);
    if (first.status === 404 && await isOfAPerson(site, topic, call))
        return undefined;
    const rows = await (0,pages/* readPages */.n)(async (page) => (0,ask/* read */.LF)(OrganisationVariables, page === 1 ? first : await list(page), topic).variables, topic);
    return rows.find((row) => row.name.toUpperCase() === name.toUpperCase())?.value;
}
async function isOfAPerson(site, topic, call) {
    return (0,ask/* read */.LF)(Owner, await (0,ask/* ask */.kA)(site, '', topic, call), topic).owner.type === 'User';
}

;// CONCATENATED MODULE: ./src/adapters/forge/forge.ts










/** GitHub's or Gitea's answers about one repository. */
function createForge({ http, apiUrl, repository, token, controlToken, jobToken }) {
    const address = apiUrl.replace(/\/+$/, '');
    const site = { http, apiUrl: address, repository, flavour: (0,forge_site/* flavourOf */.R)(address) };
    const topics = topicsOf(site, token, controlToken, jobToken);
    // Images that are released together mostly show the same commit, and how far two commits lie apart never changes.
    const counted = (0,once/* once */.O)();
    return {
        commitsAhead: (base, head, call = {}) => counted(`${base}...${head}`, () => countAhead(site, base, head, topics.compare(base, head), call)),
        knows: (commit, call = {}) => knowsCommit(site, commit, topics.commit(commit), call),
        head: (branch, call = {}) => readHead(site, branch, topics.head(branch), call),
        contexts: (sha, call = {}) => readContexts(site, sha, topics.contexts(sha), call),
        comment: (pullRequest, marker, body, call = {}) => leaveComment(site, pullRequest, marker, body, topics.comment(pullRequest), call),
        async variable(name, call = {}) {
            const topic = topics.variable(name);
            if (!controlToken) {
                throw (0,ask/* unanswered */.bj)(topic, 'no control-token was given', { hint: `Give a control-token that may ${topic.right}` });
            }
            return readVariable(site, name, topic, call);
        },
    };
}

// EXTERNAL MODULE: ./src/adapters/oci/credentials.ts + 3 modules
var oci_credentials = __webpack_require__(3298);
// EXTERNAL MODULE: ./src/adapters/oci/ask.ts
var oci_ask = __webpack_require__(9335);
// EXTERNAL MODULE: ./src/release/digest.ts
var release_digest = __webpack_require__(1709);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/manifest.ts
var manifest = __webpack_require__(2395);
// EXTERNAL MODULE: ./src/adapters/http/address.ts
var address = __webpack_require__(4717);
// EXTERNAL MODULE: ./src/adapters/http/trouble.ts
var trouble = __webpack_require__(5834);
// EXTERNAL MODULE: ./src/adapters/oci/errors.ts + 1 modules
var errors = __webpack_require__(5397);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/release/manifest-type.ts
var manifest_type = __webpack_require__(5517);
// EXTERNAL MODULE: ./src/adapters/oci/page.ts
var oci_page = __webpack_require__(1139);
// EXTERNAL MODULE: ./src/adapters/oci/printable.ts
var printable = __webpack_require__(7261);
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

// EXTERNAL MODULE: ./src/release/referrers.ts
var referrers = __webpack_require__(6989);
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
            throw refused(answer, now);
        const page = (0,referrers/* referrersIn */.q)(answer.body);
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
const refused = (answer, now) => ((0,oci_page/* pageIn */.n)(answer) ? broken(answer, now, `${(0,oci_page/* pageIn */.n)(answer)} came in place of the list of what refers to it`) : (0,errors/* failureOf */.g5)(answer, now));
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

// EXTERNAL MODULE: ./src/release/image.ts
var release_image = __webpack_require__(1000);
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
function addressOf(tenant, { method, path }) {
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
const MAX_BYTES = 1024 * 1024;
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
            const url = addressOf(tenant, request);
            if (tenant.token)
                mask(tenant.token);
            const headers = headersFor(tenant, request, url);
            return turnAt(tenant)(() => atAll(async () => {
                const began = clock.elapsed();
                const answer = await http.request({
                    ...call, method, url: url.href, headers, body,
                    // A write into a connection that the other side has given up has an unknown outcome (incident dead-connection).
                    fresh: request.fresh || method === 'POST' || method === 'PATCH', timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES, retry: false, reason: 'tenant-unreachable',
                });
                return { status: answer.status, headers: flat(answer.headers), body: answer.body, milliseconds: clock.elapsed() - began, retryAfter: answer.retryAfter };
            }));
        },
    };
}
/** A field that came several times, as one (RFC 9110, 5.3). */
const flat = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value = '']) => [name, typeof value === 'string' ? value : value.join(', ')]));

// EXTERNAL MODULE: ./src/release/gates/event.ts
var gates_event = __webpack_require__(6510);
// EXTERNAL MODULE: ./src/request/inputs.ts
var inputs = __webpack_require__(4332);
;// CONCATENATED MODULE: ./src/run/adapters.ts










const NO_LOGINS = { registryAuth: new Map(), registryRealms: new Map(), awsRoles: new Map(), githubToken: undefined };
function registry(logins, images, readOnly, context) {
    const { secrets, log, agents } = context;
    const sources = sourcesOf(images);
    const parts = partsOf(logins, context);
    const oci = createOciRegistry(parts(images, readOnly));
    const ofSources = sources.length > 0 ? createOciRegistry(parts(sources, true)) : oci;
    return routeRegistries({ of: (image) => (sources.includes(image) ? ofSources : oci) }, async () => {
        const [{ createEcrRegistry }, { fetchBlob }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(5159), __webpack_require__.e(2435)]).then(__webpack_require__.bind(__webpack_require__, 2435)), __webpack_require__.e(/* import() */ 4070).then(__webpack_require__.bind(__webpack_require__, 4070))]);
        return createEcrRegistry({ roles: logins.awsRoles, clock: clock/* systemClock */.m, log, mask: secrets.add, fetchBlob: fetchBlob(context.http), agents: agents.pair });
    });
}
/** Of a run that takes builds from one repository to another; nothing where none does. */
async function transfer(logins, images, context) {
    const sources = sourcesOf(images);
    if (sources.length === 0)
        return undefined;
    const { createTransfer } = await __webpack_require__.e(/* import() */ 5920).then(__webpack_require__.bind(__webpack_require__, 5920));
    // ECR's own login opens the distribution protocol, which alone takes blobs.
    const own = sources.concat(images).some(({ registry: host }) => (0,release_image/* ecrHost */.Fd)(host))
        ? (await Promise.all(/* import() */[__webpack_require__.e(5159), __webpack_require__.e(2040)]).then(__webpack_require__.bind(__webpack_require__, 2040))).ecrLogins({ roles: logins.awsRoles, clock: clock/* systemClock */.m, mask: context.secrets.add, agents: context.agents.pair })
        : undefined;
    const parts = partsOf(logins, context, own);
    const asker = (of, reads) => (0,oci_ask/* createAsker */.b)(parts(of, reads));
    return createTransfer({ source: asker(sources, true), target: asker(images, false), http: context.http, clock: clock/* systemClock */.m });
}
const sourcesOf = (images) => images.flatMap(({ from }) => from ?? []);
/**
 * With one set of logins, each of them looked up once. A source is asked for no more than it takes to read it.
 * @param own puts its own logins before those of the user
 */
function partsOf({ registryAuth, registryRealms, githubToken }, { http, log, secrets, host: { env, home } }, own = (others) => others) {
    const mask = secrets.add;
    const credentials = own((0,oci_credentials/* createCredentials */.z)({ registryAuth, githubToken, env, home, mask, log }));
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
    const load = async () => (await Promise.all(/* import() */[__webpack_require__.e(1260), __webpack_require__.e(9000)]).then(__webpack_require__.bind(__webpack_require__, 6619))).createGit(env);
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
        const { createControlPlane } = await __webpack_require__.e(/* import() */ 5169).then(__webpack_require__.bind(__webpack_require__, 5169));
        // Where it is not set, nothing but a rollout-command is right (request/rules).
        return createControlPlane({ http, url, token: token ?? '', mask });
    }
    const { createRolloutCommand } = await __webpack_require__.e(/* import() */ 2422).then(__webpack_require__.bind(__webpack_require__, 2422));
    return createRolloutCommand({
        ...request, rolloutCommand, allowed: request.rolloutEnv, needsAddresses: request.tenantUrlTemplate === inputs/* INPUTS */.mc['tenant-url-template'].default,
        isForeign: (0,gates_event/* onlyPlans */.h2)(trigger) && trigger.pullRequest?.fromFork !== false, runUrl: trigger.runUrl, env, mask, redact, log, clock: clock/* systemClock */.m,
    });
}


/***/ })

};
;