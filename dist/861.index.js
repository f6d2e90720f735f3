"use strict";

exports.id = 861;

exports.ids = [ 861, 83 ];

exports.modules = {
 2083: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => compiled,
   firstAt: () => firstAt,
   pathFault: () => pathFault
  });
  var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(393);
  const environment = new json_p3__WEBPACK_IMPORTED_MODULE_0__.Dd;
  environment.functionRegister.delete("match");
  environment.functionRegister.delete("search");
  const MOST_KNOWN = 1e3;
  const known = new Map;
  function compiled(query) {
   const found = known.get(query);
   if (found) return found;
   const read = environment.compile(query);
   if (known.size >= MOST_KNOWN) known.clear();
   known.set(query, read);
   return read;
  }
  function pathFault(query) {
   try {
    compiled(query);
    return;
   } catch (fault) {
    const at = fault instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__.s_ ? `; the mistake is at character ${fault.token.index + 1}` : "";
    return `a JSONPath by RFC 9535 without match() and search(), such as $.git_sha${at}`;
   }
  }
  function firstAt(query, json) {
   try {
    for (const {value} of compiled(query).lazyQuery(json)) return value;
   } catch {}
   return;
  }
 },
 8167: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => readAnswer,
   c: () => seen
  });
  var _release_cut__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1405);
  var _release_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(527);
  var _veil__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3453);
  const LONGEST = 200;
  function readAnswer({status, headers, body, milliseconds}) {
   const mediaType = (headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
   const read = (0, _release_json__WEBPACK_IMPORTED_MODULE_0__.V)(body);
   const parsed = "value" in read ? read : void 0;
   const isJson = mediaType === "application/json" || mediaType.endsWith("+json");
   return {
    status,
    headers,
    milliseconds,
    mediaType,
    parsed,
    json: isJson ? parsed : void 0,
    get start() {
     return startOf(body, parsed);
    },
    at: (place, value) => `${place} is ${(0, _veil__WEBPACK_IMPORTED_MODULE_1__.L4)(place) ? `a ${Array.isArray(value) ? "list" : typeof value === "bigint" ? "number" : typeof value}, not shown` : asJson(value)}`
   };
  }
  function seen({status, mediaType}, got) {
   return (0, _release_cut__WEBPACK_IMPORTED_MODULE_2__.J)(`${status} ${mediaType === "" ? "without a content type" : mediaType}, ${got}`, LONGEST);
  }
  function startOf(body, parsed) {
   if (body.length === 0) return "an empty body";
   if (typeof parsed?.value === "object") return asJson(parsed.value);
   return (0, _release_cut__WEBPACK_IMPORTED_MODULE_2__.J)((0, _veil__WEBPACK_IMPORTED_MODULE_1__.tF)((new TextDecoder).decode(body.subarray(0, 8 * LONGEST))), 2 * LONGEST);
  }
  function asJson(value) {
   if (typeof value === "bigint") return String(value);
   try {
    const json = JSON.stringify((0, _veil__WEBPACK_IMPORTED_MODULE_1__.cX)(value), (_, one) => typeof one === "bigint" ? String(one) : one);
    return (0, _release_cut__WEBPACK_IMPORTED_MODULE_2__.J)(json ?? "nothing", 2 * LONGEST);
   } catch {
    return "nested too deep to be shown";
   }
  }
 },
 6540: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => ask
  });
  var _release_deadline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1753);
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _release_passing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);
  var _answer__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8167);
  var _canary__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4570);
  var _status__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6751);
  var _veil__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3453);
  const PAUSES = [ 500, 1500 ];
  const IN_ALL = 1e4;
  async function ask(check, request, canary, ports, signal) {
   const {clock, log} = ports;
   const began = clock.elapsed();
   const call = (0, _release_deadline__WEBPACK_IMPORTED_MODULE_3__.n)(IN_ALL, clock, signal);
   const asked = {
    lost: "it was not asked",
    tries: 0,
    clear: true
   };
   try {
    for (const backoff of [ ...PAUSES, void 0 ]) {
     asked.tries += 1;
     const [answer, failure] = await attempt(canary, request, ports, call);
     if (answer && !(isNoAnswer(answer) && !(0, _status__WEBPACK_IMPORTED_MODULE_4__.H)(check, answer.status))) return {
      ...asked,
      answer
     };
     asked.lost = answer ? wordsOf(answer) : failure.message;
     if (!failure?.unsent && answer?.status !== TOO_MANY) asked.clear = false;
     if (failure?.answered) return {
      ...asked,
      refused: failure.message
     };
     const again = answer !== void 0 || failure.unsent || failure.transient && isRepeatable(check);
     if (!again || backoff === void 0 || call.signal.aborted) return asked;
     const pause = Math.max(backoff, answer?.retryAfter ?? 0);
     if (clock.elapsed() + pause - began >= IN_ALL) return asked;
     log.info(`${new URL(canary.tenant.url).host}: ${check.name}: ${asked.lost}; trying again in ${pause / 1e3} s (${asked.tries + 1} of 3)`);
     await clock.sleep(pause, call.signal);
     if (call.signal.aborted) return asked;
    }
    return asked;
   } finally {
    call.end();
   }
  }
  const TOO_MANY = 429;
  const isNoAnswer = ({status}) => status === TOO_MANY || (0, _release_passing__WEBPACK_IMPORTED_MODULE_1__.Pe)(status);
  const wordsOf = ({status, retryAfter}) => status === TOO_MANY && retryAfter !== void 0 ? `HTTP 429, which asks to wait ${Math.ceil(retryAfter / 1e3)} s` : `HTTP ${status}`;
  const isRepeatable = check => !(0, _canary__WEBPACK_IMPORTED_MODULE_5__.D3)(check) || check.method !== "POST" && check.method !== "PATCH";
  async function attempt({tenant}, request, {tenants, hide}, call) {
   try {
    const answer = await tenants.ask(tenant, request, call);
    if (hide) (0, _veil__WEBPACK_IMPORTED_MODULE_6__.Fj)((0, _answer__WEBPACK_IMPORTED_MODULE_2__.J)(answer).parsed?.value).forEach(secret => hide(secret));
    return [ answer ];
   } catch (thrown) {
    return [ void 0, (0, _release_failure__WEBPACK_IMPORTED_MODULE_0__.h_)(thrown) ];
   }
  }
 },
 4570: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D3: () => writes,
   Fn: () => freshCanary,
   u0: () => probeOf
  });
  const freshCanary = (tenant, index, probe, env = {}) => ({
   index,
   tenant,
   values: {
    ...env,
    probe,
    origin: new URL(tenant.url).origin
   },
   uncertain: new Set,
   lost: new Map,
   failed: new Map,
   touched: false
  });
  const probeOf = (id, index) => `probe-${id.slice(0, 4)}-${id.slice(4, 8)}-${index}`;
  const writes = ({method, onlyReads}) => !onlyReads && method !== "GET" && method !== "HEAD" && method !== "OPTIONS";
 },
 6018: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => runChecks
  });
  var ask = __webpack_require__(6540);
  var smoke_canary = __webpack_require__(4570);
  var judge = __webpack_require__(5735);
  var template = __webpack_require__(5599);
  function curlLine(check, {tenant, values}) {
   const {method, path, headers, as} = check;
   const given = {
    probe: values["probe"] ?? "",
    origin: values["origin"] ?? ""
   };
   const fields = Object.entries(headers).map(([name, value]) => `${name.toLowerCase()}: ${(0, 
   template.GS)(value, given, String)}`);
   const isSaid = name => fields.some(field => field.startsWith(`${name}:`));
   if (!isSaid("origin")) fields.unshift(`origin: ${given.origin}`);
   if (tenant.orgId && !isSaid("x-molecule-org-id")) fields.push(`x-molecule-org-id: ${tenant.orgId}`);
   const body = (0, template.cV)(check, given);
   const type = (0, template.TF)(check)["content-type"] ?? (isSaid("content-type") ? void 0 : "application/json");
   if (body !== void 0 && type !== void 0) fields.push(`content-type: ${type}`);
   return [ `curl -sS${method === "GET" ? "" : ` -X ${method}`} ${quoted(tenant.url + (0, 
   template.GS)(path, given, encodeURIComponent))}`, ...fields.map(field => `-H ${quoted(field)}`), as === "admin" ? '-H "authorization: Bearer $TOKEN"' : "", body === void 0 ? "" : `-d ${quoted(body)}` ].filter(Boolean).join(" ");
  }
  const quoted = text => `'${text.replaceAll("'", "'\\''")}'`;
  const RETRY_PAUSE = 500;
  const STOPPED = "the run was asked to stop";
  async function runChecks(checks, canary, ports, budget) {
   const reports = [];
   for (const group of groups(checks)) reports.push(...await Promise.all(group.map(check => runCheck(check, canary, ports, budget))));
   return reports;
  }
  function groups(checks) {
   const all = [];
   for (const check of checks) {
    const last = all.at(-1);
    const kept = new Set(last?.flatMap(({keeps}) => keeps.map(({name}) => name)));
    const joins = last && !(0, smoke_canary.D3)(check) && !last.some(smoke_canary.D3) && !(0, 
    template.r3)(check.text).some(({name}) => kept.has(name));
    if (joins) last.push(check); else all.push([ check ]);
   }
   return all;
  }
  async function runCheck(check, canary, ports, budget) {
   const {name} = check;
   const request = (0, template.mE)(check, canary.values);
   if ("missing" in request) return skipped(name, `it needs ${request.missing.join(", ")}, which no answer gave`);
   if (budget.isOver) return skipped(name, STOPPED);
   const spoilt = sharedValues(check).find(value => canary.failed.has(value) && !((0, 
   smoke_canary.D3)(check) && value === "probe"));
   if (spoilt !== void 0) return skipped(name, `it needs {${spoilt}} as "${canary.failed.get(spoilt)}" makes it, which failed`);
   if ((0, smoke_canary.D3)(check)) {
    canary.touched = true;
    ports.journal.append({
     kind: "asking",
     at: ports.clock.now(),
     canary: canary.index,
     check: name
    });
   }
   const began = ports.clock.elapsed();
   const {asked, judgement} = await askUntilItHolds(check, canary, ports, budget, began);
   const done = {
    name,
    milliseconds: ports.clock.elapsed() - began,
    tries: asked.tries
   };
   if (judgement?.pass) return {
    ...done,
    verdict: "pass"
   };
   if (!judgement && budget.isOver) return {
    ...done,
    verdict: "skipped",
    got: STOPPED
   };
   const expected = judgement?.expected ?? check.expectations[0].text;
   const got = judgement?.got ?? `no answer: ${asked.lost}`;
   const cause = sharedValues(check).flatMap(value => canary.lost.get(value) ?? [])[0];
   if (!judgement && (0, smoke_canary.D3)(check)) for (const value of sharedValues(check)) canary.lost.set(value, name);
   const verdict = judgement && cause === void 0 ? "fail" : "inconclusive";
   if (verdict === "fail") for (const value of madeBy(check)) canary.failed.set(value, name);
   return {
    ...done,
    verdict,
    expected,
    got: cause ? `${got}; the answer of "${cause}" was lost` : got,
    repeat: curlLine(check, canary)
   };
  }
  const sharedValues = ({text}) => (0, template.r3)(text).map(({name}) => name).filter(name => name !== "origin");
  const madeBy = check => [ ...check.keeps.map(({name}) => name), ...(0, smoke_canary.D3)(check) && sharedValues(check).includes("probe") ? [ "probe" ] : [] ];
  async function askUntilItHolds(check, canary, ports, budget, began) {
   const {clock} = ports;
   for (let tries = 0; ;) {
    const request = (0, template.mE)(check, canary.values);
    if ("missing" in request) throw new Error(`${check.name} was filled before`);
    const asked = await (0, ask.k)(check, request, canary, ports, (0, smoke_canary.D3)(check) ? budget.writes : budget.forward);
    const judgement = judged(check, asked, canary);
    tries += asked.tries;
    note(check, canary, asked, judgement, ports);
    const over = clock.elapsed() + RETRY_PAUSE - began > (check.retryFor ?? 0);
    if (!judgement || judgement.pass || over || budget.isOver) return {
     asked: {
      ...asked,
      tries
     },
     judgement
    };
    await clock.sleep(RETRY_PAUSE, budget.forward);
   }
  }
  function judged(check, {answer, refused}, {values}) {
   if (refused !== void 0) return {
    pass: false,
    expected: check.expectations[0].text,
    got: refused,
    kept: {}
   };
   return answer && (0, judge.S)(check, answer, values);
  }
  function note(check, canary, asked, judgement, {journal, clock}) {
   const kept = judgement?.kept ?? {};
   canary.values = {
    ...canary.values,
    ...kept
   };
   if (!(0, smoke_canary.D3)(check)) return;
   const status = asked.answer?.status ?? 0;
   const made = !asked.clear || status >= 200 && status < 300;
   const clear = asked.clear && !(made && check.keeps.some(({name}) => !Object.hasOwn(kept, name)));
   if (!clear) for (const {name} of check.keeps) canary.uncertain.add(name);
   journal.append({
    kind: "answered",
    at: clock.now(),
    canary: canary.index,
    check: check.name,
    kept,
    clear
   });
  }
  const skipped = (name, got) => ({
   name,
   verdict: "skipped",
   got,
   milliseconds: 0,
   tries: 0
  });
 },
 8540: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => cleanUp
  });
  var _ask__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6540);
  var _judge__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5735);
  var _status__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6751);
  var _suite__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9089);
  var _template__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5599);
  const LOOKS = 4;
  async function cleanUp({cleanUp: lines}, canary, ports, signal) {
   if (!canary.touched) return [];
   const faults = new Set;
   await sweep(lines, canary.values, {
    canary,
    ports,
    signal,
    faults
   });
   return [ ...faults ];
  }
  async function sweep(lines, values, context) {
   for (const [at, line] of lines.entries()) {
    if (!(0, _suite__WEBPACK_IMPORTED_MODULE_3__.SZ)(line)) {
     await ask(line, values, context);
     continue;
    }
    const names = line.keeps.map(({name}) => name);
    if (!names.some(name => context.canary.uncertain.has(name))) continue;
    const rest = lines.slice(at + 1);
    const uses = one => (0, _template__WEBPACK_IMPORTED_MODULE_2__.r3)(one.text).some(({name}) => names.includes(name));
    const dependent = rest.filter(uses);
    if (names.every(name => Object.hasOwn(values, name))) await sweep(dependent, values, context);
    for (let look = 0; look < LOOKS; look++) {
     const kept = await ask(line, values, context);
     if (Object.keys(kept).length === 0) break;
     await sweep(dependent, {
      ...values,
      ...kept
     }, context);
    }
    return sweep(rest.filter(one => !uses(one)), values, context);
   }
  }
  async function ask(line, values, {canary, ports, signal, faults}) {
   const request = (0, _template__WEBPACK_IMPORTED_MODULE_2__.mE)(line, values);
   if ("missing" in request) return {};
   const {answer, lost} = await (0, _ask__WEBPACK_IMPORTED_MODULE_0__.k)(line, request, canary, ports, signal);
   const judgement = answer && (0, _judge__WEBPACK_IMPORTED_MODULE_1__.S)(line, answer, values);
   const fine = judgement?.pass || answer && (0, _suite__WEBPACK_IMPORTED_MODULE_3__.SZ)(line) && (0, 
   _status__WEBPACK_IMPORTED_MODULE_4__.H)(line, answer.status);
   if (!fine) {
    const got = judgement && !judgement.pass ? `expected ${judgement.expected}, got ${judgement.got}` : `no answer: ${lost}`;
    faults.add(`${canary.tenant.url}: the clean-up "${line.text}" failed (${got}); what it was to delete may still be there, ` + `look for ${values["probe"]}`);
   }
   return judgement?.kept ?? {};
  }
 },
 3635: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => jsonOf
  });
  var _release_json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(527);
  function jsonOf(text) {
   const read = (0, _release_json__WEBPACK_IMPORTED_MODULE_0__.V)((new TextEncoder).encode(text));
   if ("fault" in read) return;
   return typeof read.value === "number" && !Number.isFinite(read.value) ? void 0 : read;
  }
 },
 5735: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => judge
  });
  var smoke_answer = __webpack_require__(8167);
  var json_text = __webpack_require__(3635);
  var smoke_query = __webpack_require__(4937);
  var smoke_status = __webpack_require__(6751);
  var template = __webpack_require__(5599);
  const LONGEST = 500;
  function keep(check, answer, values) {
   const made = (0, smoke_status.H)(check, answer.status) || answer.status >= 200 && answer.status < 300;
   if (!made) return {};
   const found = check.keeps.map(one => [ one.name, keep_text(first(one, answer, values)) ]);
   return Object.fromEntries(found.filter(entry => entry[1] !== void 0));
  }
  const unkept = (one, answer, values) => ({
   expected: `${one.query} -> ${one.name}: a text of 1 to ${LONGEST} characters, a number, true or false`,
   got: (0, smoke_answer.c)(answer, answer.at(one.query, first(one, answer, values)))
  });
  const first = ({query, header}, {parsed, headers}, values) => header !== void 0 ? headers[header] : parsed && (0, 
  smoke_query.I)((0, template.GS)(query, values, template.Ak), parsed.value)?.[0];
  function keep_text(value) {
   if (typeof value === "boolean" || typeof value === "bigint") return String(value);
   if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : void 0;
   if (typeof value !== "string" || value === "" || value.length > LONGEST) return;
   return /^\.{1,2}$|[\p{Cc}\p{Cs}]/u.test(value) ? void 0 : value;
  }
  var pattern = __webpack_require__(6695);
  function judge(check, answer, values) {
   const read = (0, smoke_answer.J)(answer);
   const kept = keep(check, read, values);
   for (const expectation of check.expectations) {
    const got = miss(expectation, read, values);
    if (got !== void 0) return {
     pass: false,
     expected: expectation.text,
     got: (0, smoke_answer.c)(read, got),
     kept
    };
   }
   const lost = check.keeps.find(({name}) => !Object.hasOwn(kept, name));
   if (lost) return {
    pass: false,
    ...unkept(lost, read, values),
    kept
   };
   return {
    pass: true,
    kept
   };
  }
  function miss(expectation, answer, values) {
   switch (expectation.kind) {
   case "status":
    return (0, smoke_status.G)(expectation, answer.status) ? void 0 : answer.start;

   case "time":
    return answer.milliseconds <= expectation.milliseconds ? void 0 : `after ${answer.milliseconds} ms`;

   case "header":
    {
     const field = answer.headers[expectation.header];
     const holds = headerHolds(expectation.test, field, answer, values);
     return holds ? void 0 : field === void 0 ? `without ${expectation.header}` : answer.at(expectation.header, field);
    }

   case "values":
    {
     const [left, right] = [ values[expectation.left], values[expectation.right] ];
     return comparesText(left, expectation.comparison, right) ? void 0 : missInValues(expectation, left, right);
    }

   case "json":
    return missInJson((0, template.GS)(expectation.query, values, template.Ak), expectation.test, answer, values);
   }
  }
  function missInValues({left, comparison, right}, one = "", other = "") {
   const ordered = comparison !== "==" && comparison !== "!=";
   const odd = ordered ? [ [ left, one ], [ right, other ] ].find(([, value]) => !isNumber((0, 
   json_text.o)(value)?.value)) : void 0;
   if (odd) return `{${odd[0]}} is no number`;
   return ordered ? `{${left}} is not ${comparison} {${right}}` : `{${left}} is ${one === other ? "" : "not "}the same as {${right}}`;
  }
  function headerHolds(test, field, {mediaType}, values) {
   switch (test.op) {
   case "is":
    return mediaType === test.mediaType;

   case "exists":
    return field !== void 0;

   case "not exists":
    return field === void 0;

   case "==":
    return field === (0, template.GS)(test.text, values, template.tg);

   case "!=":
    return field !== void 0 && field !== (0, template.GS)(test.text, values, template.tg);

   case "contains":
    return field?.includes((0, template.GS)(test.text, values, template.tg)) ?? false;

   case "matches":
   case "not matches":
    return (0, pattern.Lh)(test, field);

   case "not contains":
    return field !== void 0 && !field.includes((0, template.GS)(test.text, values, template.tg));
   }
  }
  function missInJson(query, test, answer, values) {
   if (!answer.json) return answer.start;
   const found = (0, smoke_query.I)(query, answer.json.value);
   if (!found) return "a body nested too deep to be looked through";
   if (test.op === "count") return compare(found.length, test.comparison, test.number) ? void 0 : `${found.length} at ${query}`;
   if (test.op === "not exists") return found.length === 0 ? void 0 : answer.at(query, found[0]);
   if (found.length === 0) return `nothing at ${query} in ${answer.start}`;
   const at = found.findIndex(value => !jsonHolds(test, value, values));
   if (at < 0) return;
   const wrong = found[at];
   const isLong = "pattern" in test && typeof wrong === "string" && wrong.length > pattern.xG;
   return isLong ? `${query} is a text of ${wrong.length} characters, and at most ${pattern.xG} are compared` : answer.at(query, wrong);
  }
  function jsonHolds(test, value, values) {
   switch (test.op) {
   case "exists":
    return true;

   case "is":
    return typeOf(value) === test.type;

   case "length":
    {
     const length = lengthOf(value);
     return length !== void 0 && compare(length, test.comparison, test.number);
    }

   case "contains":
    return holds(value, wanted(test.value, values)) === true;

   case "not contains":
    return holds(value, wanted(test.value, values)) === false;

   case "matches":
   case "not matches":
    return (0, pattern.Lh)(test, value);

   default:
    return compare(value, test.op, wanted(test.value, values));
   }
  }
  function holds(value, part) {
   if (Array.isArray(value)) return value.some(item => same(item, part));
   return typeof value === "string" && typeof part === "string" ? value.includes(part) : void 0;
  }
  const wanted = (value, values) => (0, json_text.o)((0, template.GS)(value, values, template.kD))?.value;
  function compare(value, comparison, other) {
   if (comparison === "==") return same(value, other);
   if (comparison === "!=") return !same(value, other);
   if (!isNumber(value) || !isNumber(other)) return false;
   switch (comparison) {
   case "<":
    return value < other;

   case "<=":
    return value <= other;

   case ">":
    return value > other;

   case ">=":
    return value >= other;
   }
  }
  function comparesText(left = "", comparison, right = "") {
   if (comparison === "==" || comparison === "!=") return left === right === (comparison === "==");
   const [one, other] = [ (0, json_text.o)(left)?.value, (0, json_text.o)(right)?.value ];
   return compare(one, comparison, other);
  }
  const isNumber = value => typeof value === "number" || typeof value === "bigint";
  function same(one, other) {
   if (one === other) return true;
   if (typeof one !== "object" || typeof other !== "object" || !one || !other || Array.isArray(one) !== Array.isArray(other)) return false;
   const [left, right] = [ Object.entries(one), new Map(Object.entries(other)) ];
   return left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)));
  }
  function typeOf(value) {
   if (value === null) return "null";
   if (Array.isArray(value)) return "array";
   const type = isNumber(value) ? "number" : typeof value;
   return type === "object" || type === "string" || type === "number" || type === "boolean" ? type : void 0;
  }
  function lengthOf(value) {
   if (typeof value === "string") return [ ...value ].length;
   if (typeof value !== "object" || !value) return;
   return Array.isArray(value) ? value.length : Object.keys(value).length;
  }
 },
 64: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sk: () => withoutPatterns,
   fJ: () => Nesting,
   ho: () => splitLine,
   jv: () => wordLength
  });
  const CLOSING = {
   "[": "]",
   "{": "}",
   "(": ")"
  };
  class Nesting {
   piped;
   open=[];
   quote;
   escaped=false;
   inClass=false;
   words=[ "", "" ];
   constructor(piped = false) {
    this.piped = piped;
   }
   take(character, at) {
    if (this.quote) {
     if (this.escaped) this.escaped = false; else if (character === "\\") this.escaped = true; else if (this.inPattern && /[[\]]/.test(character)) this.inClass = character === "["; else if (character === this.quote.mark && !this.inClass) this.quote = void 0;
    } else if (this.beginsPattern(character)) this.quote = {
     mark: "/",
     at
    }; else if (character === '"' || character === "'" && this.open.length > 0) this.quote = {
     mark: character,
     at
    }; else if (CLOSING[character]) this.open.push({
     closing: CLOSING[character],
     at
    }); else if (this.open.at(-1)?.closing === character) this.open.pop();
    this.takeWord(character);
   }
   beginsPattern(character) {
    return character === "/" && this.piped && this.outside && this.words[1] === "" && this.words[0] === "matches";
   }
   takeWord(character) {
    const [, current] = this.words;
    if (character === "|" && this.outside) [this.piped, this.words] = [ true, [ "", "" ] ]; else if (!/\s/.test(character)) this.words[1] += character; else if (current !== "") this.words = [ current, "" ];
   }
   get inPattern() {
    return this.quote?.mark === "/";
   }
   get inString() {
    return this.quote !== void 0;
   }
   get outside() {
    return !this.quote && this.open.length === 0;
   }
   get missing() {
    const bracket = this.open.at(-1);
    return this.quote ?? (bracket && {
     mark: bracket.closing,
     at: bracket.at
    });
   }
  }
  function splitLine(line, wrong) {
   const nesting = new Nesting;
   const ends = [];
   for (let at = 0; at < line.length; at++) {
    if (line[at] === "|" && nesting.outside) ends.push(at);
    nesting.take(line[at], at);
   }
   const {missing} = nesting;
   if (missing) wrong(missing.at, `a closing ${missing.mark} for the ${line[missing.at]} here`, line.slice(missing.at));
   return [ ...ends, line.length ].map((end, index) => trimmed(line, index === 0 ? 0 : ends[index - 1] + 1, end));
  }
  function trimmed(line, from, to) {
   const text = line.slice(from, to);
   return {
    text: text.trim(),
    at: from + text.length - text.trimStart().length
   };
  }
  function wordLength(text) {
   const nesting = new Nesting;
   for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at]) && nesting.outside) return at;
    nesting.take(text[at], at);
   }
   return text.length;
  }
  function withoutPatterns(text, piped = false) {
   if (!/matches\s+\//.test(text)) return text;
   const nesting = new Nesting(piped);
   return [ ...text ].map((character, at) => {
    nesting.take(character, at);
    return nesting.inPattern ? " ".repeat(character.length) : character;
   }).join("");
  }
 },
 6695: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lh: () => patternHolds,
   QF: () => LONGEST_PATTERN,
   o0: () => loadPatterns,
   rG: () => patternFault,
   xG: () => LONGEST_TEXT
  });
  const LONGEST_PATTERN = 200;
  const LONGEST_TEXT = 16 * 1024;
  let engine;
  async function loadPatterns() {
   engine ??= (await __webpack_require__.e(856).then(__webpack_require__.bind(__webpack_require__, 2856))).RE2JS;
  }
  function patternFault(pattern) {
   if (!engine) return;
   try {
    engine.compile(pattern);
    return;
   } catch (thrown) {
    const {error = "", input = ""} = thrown;
    const why = error === "" ? "" : ` (${error})`;
    return {
     at: Math.max(0, pattern.indexOf(input)),
     given: input || pattern,
     expected: `a regular expression as RE2 has them, without (?=…) and \\1${why}`
    };
   }
  }
  function patternHolds({op, pattern}, value) {
   if (typeof value !== "string" || value.length > LONGEST_TEXT) return false;
   if (!engine) throw new Error("loadPatterns comes before a comparison");
   return engine.compile(pattern).matcher(value).find() === (op === "matches");
  }
 },
 4937: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => checkQuery,
   I: () => find
  });
  var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(393);
  var _release_json_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2083);
  const EXPECTED = 'a JSONPath by RFC 9535, such as $.id or $[?@.name == "x"]';
  const STRINGS = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;
  function checkQuery(query) {
   const plain = query.replace(STRINGS, text => " ".repeat(text.length));
   const second = plain.indexOf("..", plain.indexOf("..") + 2);
   if (plain.includes("..") && second >= 0) return {
    ok: false,
    at: second,
    expected: 'one ".." at most'
   };
   const long = [ ...plain.matchAll(/(?<![\w.])-?\d{16,}/g) ].find(found => !Number.isSafeInteger(Number(found[0])));
   if (long) return {
    ok: false,
    at: long.index,
    expected: `a whole number of at most ${Number.MAX_SAFE_INTEGER} in a path; compare a larger one after it, as in $.id == ${long[0]}`
   };
   try {
    return {
     ok: true,
     singular: (0, _release_json_path__WEBPACK_IMPORTED_MODULE_1__.Q)(query).singularQuery()
    };
   } catch (fault) {
    if (!(fault instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__.s_)) return {
     ok: false,
     at: 0,
     expected: EXPECTED
    };
    const {index: at, value} = fault.token;
    const leftOut = value === "match" || value === "search";
    return {
     ok: false,
     at,
     expected: leftOut ? "a filter without regular expressions, which can run for ever; matches /…/ after the path has one that cannot" : EXPECTED
    };
   }
  }
  function find(query, json) {
   try {
    return [ ...(0, _release_json_path__WEBPACK_IMPORTED_MODULE_1__.Q)(query).lazyQuery(json) ].map(({value}) => value);
   } catch {
    return;
   }
  }
 },
 6751: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => accepts,
   H: () => expectsStatus
  });
  const expectsStatus = ({expectations}, status) => expectations.every(one => one.kind !== "status" || accepts(one, status));
  const accepts = ({accepts}, status) => accepts.some(({least, most}) => status >= least && status <= most);
 },
 9089: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => COMPARISONS,
   J_: () => JSON_TYPES,
   SZ: () => looksUp
  });
  const looksUp = ({keeps}) => keeps.length > 0;
  const JSON_TYPES = [ "object", "array", "string", "number", "boolean", "null" ];
  const COMPARISONS = [ "==", "!=", "<=", ">=", "<", ">" ];
 },
 5599: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $v: () => GIVEN_VALUES,
   Ak: () => inQuery,
   GS: () => fill,
   TF: () => bodyType,
   Vo: () => foreignTemplate,
   cV: () => fillBody,
   j4: () => bareTemplate,
   kD: () => inJson,
   mE: () => fillCheck,
   r3: () => templatesOf,
   tg: () => inText,
   yA: () => VALUE_NAME
  });
  var _line_parts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64);
  const GIVEN_VALUES = [ "probe", "origin" ];
  const VALUE_NAME = /^[a-z][a-z0-9_-]{0,39}$/;
  const TEMPLATE = /(?<![{$])\{\s*((?:env\.)?[\w-]+)\s*\}/g;
  const FOREIGN = /\$\{\{[^{}]*\}\}|\$\{\s*[\w.-]+\s*\}|\{\{\s*[\w.-]+\s*\}\}|\{\s*[\w-]+(?:\.[\w-]+)+\s*\}/g;
  const NAME_IN_IT = /([\w-]+)\s*\}{1,2}$/;
  const OWN_VARIABLE = /^\{env\.\w+\}$/;
  function foreignTemplate(text) {
   const found = [ ...(0, _line_parts__WEBPACK_IMPORTED_MODULE_0__.Sk)(text).matchAll(FOREIGN) ].find(([given]) => !OWN_VARIABLE.test(given));
   if (!found) return;
   const [[given], at] = [ found, found.index ];
   const name = NAME_IN_IT.exec(given)?.[1] ?? "NAME";
   const variable = `{env.${name.replaceAll("-", "_").toUpperCase()}}, with env: [${name.replaceAll("-", "_").toUpperCase()}] at the head of the suite, for a variable of the environment`;
   return {
    at,
    given,
    expected: /^\{\{/.test(given) && VALUE_NAME.test(name) ? `single braces, as in {${name}}` : `a value as in {probe}, or ${variable}`
   };
  }
  const templatesOf = text => [ ...(0, _line_parts__WEBPACK_IMPORTED_MODULE_0__.Sk)(text).matchAll(TEMPLATE) ].map(found => ({
   name: found[0].slice(1, -1),
   at: found.index
  }));
  const bareTemplate = text => templatesOf(text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, string => " ".repeat(string.length)))[0];
  function fillCheck(check, values) {
   const names = new Set(templatesOf(check.text).map(({name}) => name));
   const missing = [ ...names ].filter(name => !Object.hasOwn(values, name));
   if (missing.length > 0) return {
    missing
   };
   const {method, path, headers, as} = check;
   return {
    method,
    path: fill(path, values, inPath),
    headers: {
     ...bodyType(check),
     ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [ name, fill(value, values, inHeader) ]))
    },
    body: fillBody(check, values),
    as
   };
  }
  const BODY_TYPES = {
   form: "application/x-www-form-urlencoded",
   text: "text/plain; charset=utf-8"
  };
  function bodyType({bodyAs, headers}) {
   const isSaid = Object.keys(headers).some(name => name.toLowerCase() === "content-type");
   return bodyAs === void 0 || isSaid ? {} : {
    "content-type": BODY_TYPES[bodyAs]
   };
  }
  function fillBody({body, bodyAs}, values) {
   if (body === void 0) return;
   const json = fill(body, values, inJson);
   if (bodyAs === void 0) return json;
   const value = JSON.parse(json);
   return bodyAs === "text" ? String(value) : new URLSearchParams(Object.entries(value).map(([name, field]) => [ name, String(field) ])).toString();
  }
  const fill = (text, values, encode) => text.replace(TEMPLATE, (whole, name) => Object.hasOwn(values, name) ? encode(values[name]) : whole);
  const TORN = /\p{Cs}/gu;
  const inPath = value => encodeURIComponent(value.replace(TORN, "�"));
  const inHeader = value => value.replace(TORN, "�").replace(/[^\x20-\x7e]+/g, strange => encodeURIComponent(strange));
  const inJson = value => JSON.stringify(value).slice(1, -1);
  const inQuery = value => value.replace(/[^\w .:/-]/g, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const inText = value => value;
 },
 3453: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fj: () => secretsOf,
   L4: () => namesSecret,
   cX: () => veiled,
   tF: () => veiledText
  });
  const SECRET = /token|secret|passw|credential|private|api_?key|authorization|cookie/i;
  const HIDDEN = "…";
  const DEEPEST = 200;
  const SHORTEST = 8;
  const MOST = 50;
  const namesSecret = name => SECRET.test(name);
  function veiled(value, depth = 0) {
   if (depth > DEEPEST) return HIDDEN;
   if (Array.isArray(value)) return value.map(item => veiled(item, depth + 1));
   if (typeof value !== "object" || value === null) return value;
   return Object.fromEntries(Object.entries(value).map(([name, member]) => [ name, namesSecret(name) && member !== null && typeof member !== "boolean" ? HIDDEN : veiled(member, depth + 1) ]));
  }
  function secretsOf(value) {
   const found = [];
   const look = (part, isSecret, depth) => {
    if (depth > DEEPEST || found.length === MOST) return;
    if (typeof part === "object" && part !== null) {
     const isList = Array.isArray(part);
     for (const [name, member] of Object.entries(part)) look(member, isSecret || !isList && namesSecret(name), depth + 1);
    } else if (isSecret && (typeof part === "string" || typeof part === "number") && `${part}`.length >= SHORTEST) found.push(`${part}`);
   };
   look(value, false, 0);
   return found;
  }
  const MEMBER = /("[^"]{0,100}(?:token|secret|passw|credential|private|api_?key|authorization|cookie)[^"]{0,100}"\s{0,20}:\s{0,20})("(?:[^"\\]|\\.)*"?|[[{]|[^\s"[{,}\]]+)/gi;
  const FIELD = /((?:token|secret|passw(?:or)?d|api_?key|authorization|cookie)\s{0,20}[=:]\s{0,20}(?:(?:Bearer|Basic)\s{1,20})?)([^\s"'&,;<>…]+)/gi;
  function veiledText(text) {
   for (const found of text.matchAll(MEMBER)) {
    const [, before = "", value = ""] = found;
    if (value === "[" || value === "{") return `${plain(text.slice(0, found.index))}${before}${HIDDEN}`;
   }
   return plain(text);
  }
  const plain = text => text.replace(MEMBER, `$1"${HIDDEN}"`).replace(FIELD, `$1${HIDDEN}`);
 }
};
