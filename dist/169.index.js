"use strict";

exports.id = 169;

exports.ids = [ 169 ];

exports.modules = {
 5169: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createControlPlane: () => createControlPlane
  });
  var cut = __webpack_require__(1405);
  var failure = __webpack_require__(9991);
  var passing = __webpack_require__(6042);
  var release_slug = __webpack_require__(3006);
  var release_tag = __webpack_require__(3837);
  var http_address = __webpack_require__(4717);
  var trouble = __webpack_require__(5834);
  var dist = __webpack_require__(7934);
  var json = __webpack_require__(527);
  const Plan = dist.Ikc({
   ok: dist.euz(true),
   results: dist.YOg(dist.Ikc({
    slug: dist.YjP()
   }))
  });
  const FLAGS = [ "has_more", "hasMore", "truncated", "is_truncated", "partial", "incomplete", "incomplete_results" ];
  const CURSORS = [ "next", "next_page", "nextPage", "next_cursor", "nextCursor", "next_token", "nextToken", "next_page_token", "nextPageToken", "next_url" ];
  const COUNTS = [ "total", "total_count", "totalCount", "total_tenants" ];
  function isPart({headers, body}) {
   const told = dist.xLC(dist._H3({
    results: dist.YOg(dist.L5J())
   }), parsed(body));
   if (!told.success) return false;
   const [answer, rows] = [ told.output, told.output.results.length ];
   return FLAGS.some(name => answer[name] === true) || CURSORS.some(name => typeof answer[name] === "string" && answer[name] !== "" || typeof answer[name] === "number") || COUNTS.some(name => typeof answer[name] === "number" && answer[name] > rows) || /\brel="?next\b/i.test(String(headers["link"] ?? ""));
  }
  const Row = dist.Ikc({
   slug: dist.NpB(dist.YjP(), ""),
   ssm_status: dist.NpB(dist.YjP(), ""),
   healthz_ok: dist.NpB(dist.zMY(), false)
  });
  const Rollout = dist.Ikc({
   ok: dist.zMY(),
   results: dist.lqM(dist.YOg(Row), [])
  });
  function namesIn(answer) {
   const plan = dist.xLC(Plan, parsed(answer.body));
   return plan.success ? plan.output.results.map(({slug}) => slug) : void 0;
  }
  function redeployedIn(answer, slugs) {
   const rollout = dist.xLC(Rollout, parsed(answer.body));
   if (!rollout.success) return;
   const {ok, results} = rollout.output;
   const asked = new Set(slugs);
   const bySlug = new Map(results.filter(({slug}) => asked.has(slug)).map(row => [ row.slug, row ]));
   const rows = [ ...bySlug.values() ];
   const strange = results.filter(({slug}) => !asked.has(slug));
   const others = strange.length;
   const succeeded = rows.filter(row => row.ssm_status === "Success").length;
   const healthy = rows.filter(row => row.healthz_ok).length;
   const strangers = others > 0 ? `, ${others} rows of tenants that were not asked for` : "";
   return {
    ok,
    words: `HTTP ${answer.status}, ok: ${ok}, ${rows.length} of ${asked.size} rows, ` + `${succeeded} said to have succeeded, ${healthy} said to be healthy${strangers}`,
    moved: [ ...new Set(strange.filter(row => row.ssm_status === "Success" && (0, release_slug.u)(row.slug)).map(({slug}) => slug)) ],
    missing: [ ...asked ].filter(slug => !bySlug.has(slug)),
    failed: [ ...asked ].filter(slug => bySlug.get(slug)?.ssm_status !== "Success")
   };
  }
  function parsed(body) {
   const read = (0, json.V)(body);
   return "value" in read ? read.value : void 0;
  }
  const DRY_RUN_MS = 6e4;
  const MAX_BYTES = 16 * 1024 * 1024;
  const MOST_SLUG_SHOWN = 64;
  const UNAVAILABLE = "control-plane-unavailable";
  function createControlPlane({http, url, token, mask}) {
   mask(token);
   const address = `${url}/cp/admin/tenants/redeploy-fleet`;
   const at = {
    method: "POST",
    url: (0, http_address.vg)(address)
   };
   const headers = {
    authorization: `Bearer ${token}`,
    accept: "application/json",
    "content-type": "application/json"
   };
   const post = (body, timeoutMs, call) => http.request({
    ...call,
    method: "POST",
    url: address,
    headers,
    body: JSON.stringify(body),
    timeoutMs,
    maxBytes: MAX_BYTES,
    retry: false,
    fresh: true,
    reason: UNAVAILABLE
   });
   return {
    lister: "the control plane",
    mover: "the control plane",
    async enumerate(tag, call = {}) {
     const answer = await post(bodyOf(tag, 1, {
      dry_run: true
     }), DRY_RUN_MS, call);
     if (answer.status !== 200) throw refusal(answer, "to list the fleet", at);
     const names = namesIn(answer);
     if (!names) throw new failure.HR(UNAVAILABLE, "the control plane answered its dry run with something that is not a list of tenants", {
      ...at,
      status: 200,
      hint: "See that control-plane-url is the control plane, and what its dry run answers"
     });
     if (isPart(answer)) throw partOnly(names.length, at);
     const strange = names.find(name => !(0, release_slug.u)(name));
     if (strange !== void 0) throw badSlug(strange, names.length, at);
     return [ ...new Set(names) ].map(slug => ({
      slug
     }));
    },
    async redeploy({tag, tenants, timeoutMs}, call = {}) {
     const slugs = tenants.map(({slug}) => slug);
     const stray = slugs.find(slug => !(0, release_slug.u)(slug));
     if (slugs.length === 0 || stray !== void 0) throw new failure.HR("internal", "a redeploy needs tenants, each by its slug");
     const body = bodyOf(tag, slugs.length, {
      dry_run: false,
      only_slugs: slugs
     });
     const answer = await post(body, timeoutMs, call).catch(thrown => {
      throw unanswered(thrown);
     });
     const redeployed = answer.status === 200 || answer.status === 500 ? redeployedIn(answer, slugs) : void 0;
     if (redeployed) return redeployed;
     throw refusal(answer, `to redeploy ${slugs.length === 1 ? "a tenant" : `${slugs.length} tenants`}`, at);
    }
   };
  }
  function bodyOf(tag, batchSize, more) {
   if (!(0, release_tag.dz)(tag)) throw new failure.HR("internal", "a redeploy needs a tag");
   return {
    target_tag: tag,
    soak_seconds: 0,
    batch_size: batchSize,
    confirm: true,
    ...more
   };
  }
  function badSlug(name, rows, at) {
   return new failure.HR("bad-slug", `one of the ${rows} tenants that the control plane lists is "${(0, 
   cut.J)(name, MOST_SLUG_SHOWN)}", which is no slug`, {
    ...at,
    status: 200,
    hint: "Mend or remove that tenant in the control plane: nothing is deployed while its list holds a name that is no slug"
   });
  }
  const partOnly = (rows, at) => new failure.HR(UNAVAILABLE, `the control plane answered its dry run with a part of its tenants: ${rows}, and it says that there are more`, {
   ...at,
   status: 200,
   hint: "See why the control plane does not list its whole fleet at once: whoever is not listed would be neither moved nor missed"
  });
  function refusal(answer, what, at) {
   const {status, retryAfter} = answer;
   if ((0, trouble.lU)(answer)) return new failure.HR(UNAVAILABLE, `the control plane was asked ${what} and answered ${status}: it is asked too often`, {
    ...at,
    status,
    retryAfter,
    transient: true,
    hint: "Run again when the control plane takes calls"
   });
   if (status === 409) return new failure.HR("control-plane-denied", `the control plane refused ${what}: it answered 409, another rollout may be under way`, {
    ...at,
    status,
    retryAfter,
    hint: "See in the control plane which rollout is under way, wait until it has ended, then run again"
   });
   if (status >= 400 && status < 500 && !(0, passing.WG)(status)) return new failure.HR("control-plane-denied", `the control plane refused ${what}: it answered ${status}`, {
    ...at,
    status,
    hint: hintFor(status)
   });
   if (status >= 300 && status < 400) return new failure.HR(UNAVAILABLE, `the control plane was asked ${what} and answered ${status}, a redirect, which is not followed`, {
    ...at,
    status,
    hint: "Set control-plane-url to the address that it redirects to"
   });
   if ((0, passing.Pe)(status)) return new failure.HR(UNAVAILABLE, `the control plane was asked ${what} and a gateway answered ${status}`, {
    ...at,
    status,
    transient: true,
    hint: "Run again when the control plane answers"
   });
   return new failure.HR(UNAVAILABLE, `the control plane was asked ${what} and its answer, ${status}, cannot be read`, {
    ...at,
    transient: true,
    hint: "See in the control plane’s own log what became of it"
   });
  }
  function hintFor(status) {
   if (status === 401 || status === 403) return "Give a control-plane-token that this control plane takes and that may redeploy tenants";
   if (status === 404) return "See that control-plane-url is the control plane";
   return "See in the control plane’s own log why: what it answers is not shown, since it may hold secrets";
  }
  function unanswered(thrown) {
   const {reason, message, transient, hint, method, url, cause} = (0, failure.h_)(thrown);
   if (transient || reason !== UNAVAILABLE) return (0, failure.h_)(thrown);
   return new failure.HR(reason, message, {
    hint,
    method,
    url,
    cause,
    transient: true
   });
  }
 }
};
