"use strict";
exports.id = 5169;
exports.ids = [5169];
exports.modules = {

/***/ 5169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createControlPlane: () => (/* binding */ createControlPlane)
});

// EXTERNAL MODULE: ./src/release/cut.ts
var cut = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/release/passing.ts
var passing = __webpack_require__(6042);
// EXTERNAL MODULE: ./src/release/slug.ts
var release_slug = __webpack_require__(3006);
// EXTERNAL MODULE: ./src/release/tag.ts
var release_tag = __webpack_require__(3837);
// EXTERNAL MODULE: ./src/adapters/http/address.ts
var http_address = __webpack_require__(4717);
// EXTERNAL MODULE: ./src/adapters/http/trouble.ts
var trouble = __webpack_require__(5834);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/release/json.ts
var json = __webpack_require__(527);
;// CONCATENATED MODULE: ./src/adapters/control-plane/answer.ts


const Plan = dist/* object */.Ikc({ ok: dist/* literal */.euz(true), results: dist/* array */.YOg(dist/* object */.Ikc({ slug: dist/* string */.YjP() })) });
/** What callers read of a row, none of it relied upon; `error` is not even read. */
const Row = dist/* object */.Ikc({
    slug: dist/* fallback */.NpB(dist/* string */.YjP(), ''),
    ssm_status: dist/* fallback */.NpB(dist/* string */.YjP(), ''),
    healthz_ok: dist/* fallback */.NpB(dist/* boolean */.zMY(), false),
});
const Rollout = dist/* object */.Ikc({ ok: dist/* boolean */.zMY(), results: dist/* optional */.lqM(dist/* array */.YOg(Row), []) });
/** Every name in a dry run's answer, as it stands there; nothing where the answer is not one, or a row has no name. */
function namesIn(answer) {
    const plan = dist/* safeParse */.xLC(Plan, parsed(answer.body));
    return plan.success ? plan.output.results.map(({ slug }) => slug) : undefined;
}
/**
 * What a rollout's answer says of the tenants that were asked for, in counts, and of whom it says nothing.
 * @returns nothing where it is not such an answer
 */
function redeployedIn(answer, slugs) {
    const rollout = dist/* safeParse */.xLC(Rollout, parsed(answer.body));
    if (!rollout.success)
        return undefined;
    const { ok, results } = rollout.output;
    const asked = new Set(slugs);
    // A tenant may stand in several rows, one a phase: the last one is how it ended.
    const bySlug = new Map(results.filter(({ slug }) => asked.has(slug)).map((row) => [row.slug, row]));
    const rows = [...bySlug.values()];
    const others = results.filter(({ slug }) => !asked.has(slug)).length;
    const succeeded = rows.filter((row) => row.ssm_status === 'Success').length;
    const healthy = rows.filter((row) => row.healthz_ok).length;
    const strangers = others > 0 ? `, ${others} rows of tenants that were not asked for` : '';
    return {
        ok,
        words: `HTTP ${answer.status}, ok: ${ok}, ${rows.length} of ${asked.size} rows, ` +
            `${succeeded} said to have succeeded, ${healthy} said to be healthy${strangers}`,
        missing: [...asked].filter((slug) => !bySlug.has(slug)),
        failed: [...asked].filter((slug) => bySlug.get(slug)?.ssm_status !== 'Success'),
    };
}
/** What is no JSON is nothing. */
function parsed(body) {
    const read = (0,json/* readJson */.V)(body);
    return 'value' in read ? read.value : undefined;
}

;// CONCATENATED MODULE: ./src/adapters/control-plane/control-plane.ts








/** Milliseconds that a dry run may take: it looks at every tenant. */
const DRY_RUN_MS = 60_000;
/** A fleet of 10 000 is 3 MiB. */
const MAX_BYTES = 16 * 1024 * 1024;
const MOST_SLUG_SHOWN = 64;
const UNAVAILABLE = 'control-plane-unavailable';
/**
 * The control plane's `redeploy-fleet`. Nothing of an answer but its status, counts, booleans and slugs that are slugs
 * gets out of here, since the rest may hold secrets and internals (incident raw-answer).
 */
function createControlPlane({ http, url, token, mask }) {
    mask(token);
    const address = `${url}/cp/admin/tenants/redeploy-fleet`;
    const at = { method: 'POST', url: (0,http_address/* spoken */.vg)(address) };
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'content-type': 'application/json' };
    const post = (body, timeoutMs, call) => http.request({
        ...call, method: 'POST', url: address, headers, body: JSON.stringify(body), timeoutMs, maxBytes: MAX_BYTES,
        // Whether it is sent again is the rollout's to say; one that was kept alive may be dead (incident dead-connection).
        retry: false, fresh: true, reason: UNAVAILABLE,
    });
    return {
        lister: 'the control plane',
        mover: 'the control plane',
        async enumerate(tag, call = {}) {
            // Of what a dry run must not do, one tenant at a time is the least.
            const answer = await post(bodyOf(tag, 1, { dry_run: true }), DRY_RUN_MS, call);
            if (answer.status !== 200)
                throw refusal(answer, 'to list the fleet', at);
            const names = namesIn(answer);
            if (!names)
                throw new failure/* Failure */.HR(UNAVAILABLE, 'the control plane answered its dry run with something that is not a list of tenants', {
                    ...at, status: 200, hint: 'See that control-plane-url is the control plane, and what its dry run answers',
                });
            const strange = names.find((name) => !(0,release_slug/* isSlug */.u)(name));
            if (strange !== undefined)
                throw badSlug(strange, names.length, at);
            return [...new Set(names)].map((slug) => ({ slug }));
        },
        async redeploy({ tag, tenants, timeoutMs }, call = {}) {
            const slugs = tenants.map(({ slug }) => slug);
            const stray = slugs.find((slug) => !(0,release_slug/* isSlug */.u)(slug));
            if (slugs.length === 0 || stray !== undefined)
                throw new failure/* Failure */.HR('internal', 'a redeploy needs tenants, each by its slug');
            const body = bodyOf(tag, slugs.length, { dry_run: false, only_slugs: slugs });
            const answer = await post(body, timeoutMs, call).catch((thrown) => { throw unanswered(thrown); });
            const redeployed = answer.status === 200 || answer.status === 500 ? redeployedIn(answer, slugs) : undefined;
            if (redeployed)
                return redeployed;
            throw refusal(answer, `to redeploy ${slugs.length === 1 ? 'a tenant' : `${slugs.length} tenants`}`, at);
        },
    };
}
/**
 * The body of a call. Never without a tag, which a control plane has filled in by itself (incident stale-latest), and
 * without `canary_slug`, which it skips unheard where it knows none: who goes first is decided here, by `only_slugs`.
 */
function bodyOf(tag, batchSize, more) {
    if (!(0,release_tag/* isTag */.dz)(tag))
        throw new failure/* Failure */.HR('internal', 'a redeploy needs a tag');
    return { target_tag: tag, soak_seconds: 0, batch_size: batchSize, confirm: true, ...more };
}
function badSlug(name, rows, at) {
    return new failure/* Failure */.HR('bad-slug', `one of the ${rows} tenants that the control plane lists is "${(0,cut/* cut */.J)(name, MOST_SLUG_SHOWN)}", which is no slug`, {
        ...at, status: 200, hint: 'Mend or remove that tenant in the control plane: nothing is deployed while its list holds a name that is no slug',
    });
}
/** The failure that an answer is from which nothing can be read. */
function refusal(answer, what, at) {
    const { status, retryAfter } = answer;
    if ((0,trouble/* isLimited */.lU)(answer)) {
        return new failure/* Failure */.HR(UNAVAILABLE, `the control plane was asked ${what} and answered ${status}: it is asked too often`, { ...at, status, retryAfter, transient: true, hint: 'Run again when the control plane takes calls' });
    }
    if (status === 409) {
        return new failure/* Failure */.HR('control-plane-denied', `the control plane refused ${what}: it answered 409, another rollout may be under way`, { ...at, status, retryAfter, hint: 'See in the control plane which rollout is under way, wait until it has ended, then run again' });
    }
    if (status >= 400 && status < 500 && !(0,passing/* isPassing */.WG)(status)) {
        return new failure/* Failure */.HR('control-plane-denied', `the control plane refused ${what}: it answered ${status}`, { ...at, status, hint: hintFor(status) });
    }
    if (status >= 300 && status < 400) {
        return new failure/* Failure */.HR(UNAVAILABLE, `the control plane was asked ${what} and answered ${status}, a redirect, which is not followed`, { ...at, status, hint: 'Set control-plane-url to the address that it redirects to' });
    }
    if ((0,passing/* isGatewayStatus */.Pe)(status)) {
        return new failure/* Failure */.HR(UNAVAILABLE, `the control plane was asked ${what} and a gateway answered ${status}`, { ...at, status, transient: true, hint: 'Run again when the control plane answers' });
    }
    // No `status` here: that would say that it may be sent again.
    return new failure/* Failure */.HR(UNAVAILABLE, `the control plane was asked ${what} and its answer, ${status}, cannot be read`, { ...at, transient: true, hint: 'See in the control plane’s own log what became of it' });
}
function hintFor(status) {
    if (status === 401 || status === 403)
        return 'Give a control-plane-token that this control plane takes and that may redeploy tenants';
    if (status === 404)
        return 'See that control-plane-url is the control plane';
    return 'See in the control plane’s own log why: what it answers is not shown, since it may hold secrets';
}
/** An answer that came and was not taken, for its length say, is lost as well: the work may have been done. */
function unanswered(thrown) {
    const { reason, message, transient, hint, method, url, cause } = (0,failure/* asFailure */.h_)(thrown);
    if (transient || reason !== UNAVAILABLE)
        return (0,failure/* asFailure */.h_)(thrown);
    return new failure/* Failure */.HR(reason, message, { hint, method, url, cause, transient: true });
}


/***/ })

};
;