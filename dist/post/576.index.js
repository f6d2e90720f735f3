"use strict";

exports.id = 576;

exports.ids = [ 576, 83 ];

exports.modules = {
 9576: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   cleanCanary: () => cleanCanary,
   recoverSmoke: () => recoverSmoke
  });
  var release_budget = __webpack_require__(3348);
  var commit = __webpack_require__(8952);
  var concurrent = __webpack_require__(9932);
  var deadline = __webpack_require__(1753);
  var failure = __webpack_require__(9991);
  var passing = __webpack_require__(6042);
  var cut = __webpack_require__(1405);
  var json = __webpack_require__(527);
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
  const LONGEST = 200;
  function readAnswer({status, headers, body, milliseconds}) {
   const mediaType = (headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
   const read = (0, json.V)(body);
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
    at: (place, value) => `${place} is ${namesSecret(place) ? `a ${Array.isArray(value) ? "list" : typeof value === "bigint" ? "number" : typeof value}, not shown` : asJson(value)}`
   };
  }
  function seen({status, mediaType}, got) {
   return (0, cut.J)(`${status} ${mediaType === "" ? "without a content type" : mediaType}, ${got}`, LONGEST);
  }
  function startOf(body, parsed) {
   if (body.length === 0) return "an empty body";
   if (typeof parsed?.value === "object") return asJson(parsed.value);
   return (0, cut.J)(veiledText((new TextDecoder).decode(body.subarray(0, 8 * LONGEST))), 2 * LONGEST);
  }
  function asJson(value) {
   if (typeof value === "bigint") return String(value);
   try {
    const json = JSON.stringify(veiled(value), (_, one) => typeof one === "bigint" ? String(one) : one);
    return (0, cut.J)(json ?? "nothing", 2 * LONGEST);
   } catch {
    return "nested too deep to be shown";
   }
  }
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
  const writes = ({method, onlyReads}) => !onlyReads && method !== "GET" && method !== "HEAD" && method !== "OPTIONS";
  const expectsStatus = ({expectations}, status) => expectations.every(one => one.kind !== "status" || accepts(one, status));
  const accepts = ({accepts}, status) => accepts.some(({least, most}) => status >= least && status <= most);
  const PAUSES = [ 500, 1500 ];
  const IN_ALL = 1e4;
  async function ask(check, request, canary, ports, signal) {
   const {clock, log} = ports;
   const began = clock.elapsed();
   const call = (0, deadline.n)(IN_ALL, clock, signal);
   const asked = {
    lost: "it was not asked",
    tries: 0,
    clear: true
   };
   try {
    for (const backoff of [ ...PAUSES, void 0 ]) {
     asked.tries += 1;
     const [answer, failure] = await attempt(canary, request, ports, call);
     if (answer && !(isNoAnswer(answer) && !expectsStatus(check, answer.status))) return {
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
  const isNoAnswer = ({status}) => status === TOO_MANY || (0, passing.Pe)(status);
  const wordsOf = ({status, retryAfter}) => status === TOO_MANY && retryAfter !== void 0 ? `HTTP 429, which asks to wait ${Math.ceil(retryAfter / 1e3)} s` : `HTTP ${status}`;
  const isRepeatable = check => !writes(check) || check.method !== "POST" && check.method !== "PATCH";
  async function attempt({tenant}, request, {tenants, hide}, call) {
   try {
    const answer = await tenants.ask(tenant, request, call);
    if (hide) secretsOf(readAnswer(answer).parsed?.value).forEach(secret => hide(secret));
    return [ answer ];
   } catch (thrown) {
    return [ void 0, (0, failure.h_)(thrown) ];
   }
  }
  function jsonOf(text) {
   const read = (0, json.V)((new TextEncoder).encode(text));
   if ("fault" in read) return;
   return typeof read.value === "number" && !Number.isFinite(read.value) ? void 0 : read;
  }
  var json_p3_cjs = __webpack_require__(393);
  var json_path = __webpack_require__(2083);
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
     singular: (0, json_path.Q)(query).singularQuery()
    };
   } catch (fault) {
    if (!(fault instanceof json_p3_cjs.s_)) return {
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
    return [ ...(0, json_path.Q)(query).lazyQuery(json) ].map(({value}) => value);
   } catch {
    return;
   }
  }
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
  const GIVEN_VALUES = [ "probe", "origin" ];
  const VALUE_NAME = /^[a-z][a-z0-9_-]{0,39}$/;
  const TEMPLATE = /(?<![{$])\{\s*((?:env\.)?[\w-]+)\s*\}/g;
  const FOREIGN = /\$\{\{[^{}]*\}\}|\$\{\s*[\w.-]+\s*\}|\{\{\s*[\w.-]+\s*\}\}|\{\s*[\w-]+(?:\.[\w-]+)+\s*\}/g;
  const NAME_IN_IT = /([\w-]+)\s*\}{1,2}$/;
  const OWN_VARIABLE = /^\{env\.\w+\}$/;
  function foreignTemplate(text) {
   const found = [ ...withoutPatterns(text).matchAll(FOREIGN) ].find(([given]) => !OWN_VARIABLE.test(given));
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
  const templatesOf = text => [ ...withoutPatterns(text).matchAll(TEMPLATE) ].map(found => ({
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
  const keep_LONGEST = 500;
  function keep(check, answer, values) {
   const made = expectsStatus(check, answer.status) || answer.status >= 200 && answer.status < 300;
   if (!made) return {};
   const found = check.keeps.map(one => [ one.name, keep_text(first(one, answer, values)) ]);
   return Object.fromEntries(found.filter(entry => entry[1] !== void 0));
  }
  const unkept = (one, answer, values) => ({
   expected: `${one.query} -> ${one.name}: a text of 1 to ${keep_LONGEST} characters, a number, true or false`,
   got: seen(answer, answer.at(one.query, first(one, answer, values)))
  });
  const first = ({query, header}, {parsed, headers}, values) => header !== void 0 ? headers[header] : parsed && find(fill(query, values, inQuery), parsed.value)?.[0];
  function keep_text(value) {
   if (typeof value === "boolean" || typeof value === "bigint") return String(value);
   if (typeof value === "number") return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : void 0;
   if (typeof value !== "string" || value === "" || value.length > keep_LONGEST) return;
   return /^\.{1,2}$|[\p{Cc}\p{Cs}]/u.test(value) ? void 0 : value;
  }
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
  function judge(check, answer, values) {
   const read = readAnswer(answer);
   const kept = keep(check, read, values);
   for (const expectation of check.expectations) {
    const got = miss(expectation, read, values);
    if (got !== void 0) return {
     pass: false,
     expected: expectation.text,
     got: seen(read, got),
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
    return accepts(expectation, answer.status) ? void 0 : answer.start;

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
    return missInJson(fill(expectation.query, values, inQuery), expectation.test, answer, values);
   }
  }
  function missInValues({left, comparison, right}, one = "", other = "") {
   const ordered = comparison !== "==" && comparison !== "!=";
   const odd = ordered ? [ [ left, one ], [ right, other ] ].find(([, value]) => !isNumber(jsonOf(value)?.value)) : void 0;
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
    return field === fill(test.text, values, inText);

   case "!=":
    return field !== void 0 && field !== fill(test.text, values, inText);

   case "contains":
    return field?.includes(fill(test.text, values, inText)) ?? false;

   case "matches":
   case "not matches":
    return patternHolds(test, field);

   case "not contains":
    return field !== void 0 && !field.includes(fill(test.text, values, inText));
   }
  }
  function missInJson(query, test, answer, values) {
   if (!answer.json) return answer.start;
   const found = find(query, answer.json.value);
   if (!found) return "a body nested too deep to be looked through";
   if (test.op === "count") return compare(found.length, test.comparison, test.number) ? void 0 : `${found.length} at ${query}`;
   if (test.op === "not exists") return found.length === 0 ? void 0 : answer.at(query, found[0]);
   if (found.length === 0) return `nothing at ${query} in ${answer.start}`;
   const at = found.findIndex(value => !jsonHolds(test, value, values));
   if (at < 0) return;
   const wrong = found[at];
   const isLong = "pattern" in test && typeof wrong === "string" && wrong.length > LONGEST_TEXT;
   return isLong ? `${query} is a text of ${wrong.length} characters, and at most ${LONGEST_TEXT} are compared` : answer.at(query, wrong);
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
    return patternHolds(test, value);

   default:
    return compare(value, test.op, wanted(test.value, values));
   }
  }
  function holds(value, part) {
   if (Array.isArray(value)) return value.some(item => same(item, part));
   return typeof value === "string" && typeof part === "string" ? value.includes(part) : void 0;
  }
  const wanted = (value, values) => jsonOf(fill(value, values, inJson))?.value;
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
   const [one, other] = [ jsonOf(left)?.value, jsonOf(right)?.value ];
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
  const looksUp = ({keeps}) => keeps.length > 0;
  const JSON_TYPES = [ "object", "array", "string", "number", "boolean", "null" ];
  const COMPARISONS = [ "==", "!=", "<=", ">=", "<", ">" ];
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
    if (!looksUp(line)) {
     await clean_up_ask(line, values, context);
     continue;
    }
    const names = line.keeps.map(({name}) => name);
    if (!names.some(name => context.canary.uncertain.has(name))) continue;
    const rest = lines.slice(at + 1);
    const uses = one => templatesOf(one.text).some(({name}) => names.includes(name));
    const dependent = rest.filter(uses);
    if (names.every(name => Object.hasOwn(values, name))) await sweep(dependent, values, context);
    for (let look = 0; look < LOOKS; look++) {
     const kept = await clean_up_ask(line, values, context);
     if (Object.keys(kept).length === 0) break;
     await sweep(dependent, {
      ...values,
      ...kept
     }, context);
    }
    return sweep(rest.filter(one => !uses(one)), values, context);
   }
  }
  async function clean_up_ask(line, values, {canary, ports, signal, faults}) {
   const request = fillCheck(line, values);
   if ("missing" in request) return {};
   const {answer, lost} = await ask(line, request, canary, ports, signal);
   const judgement = answer && judge(line, answer, values);
   const fine = judgement?.pass || answer && looksUp(line) && expectsStatus(line, answer.status);
   if (!fine) {
    const got = judgement && !judgement.pass ? `expected ${judgement.expected}, got ${judgement.got}` : `no answer: ${lost}`;
    faults.add(`${canary.tenant.url}: the clean-up "${line.text}" failed (${got}); what it was to delete may still be there, ` + `look for ${values["probe"]}`);
   }
   return judgement?.kept ?? {};
  }
  function noteCleaned({index}, {journal, clock}) {
   try {
    journal.append({
     kind: "cleaned",
     at: clock.now(),
     canary: index
    });
   } catch {}
  }
  var dist = __webpack_require__(8815);
  const document_LONGEST = 256 * 1024;
  const MOST_FAULTS = 50;
  const document_DEEPEST = 500;
  function isDeep(text) {
   let open = 0;
   for (const character of text) {
    if (character === "[" || character === "{") open += 1; else if ((character === "]" || character === "}") && open > 0) open -= 1;
    if (open > document_DEEPEST) return true;
   }
   return /(?:[-?:][ \t]+){100}/.test(text);
  }
  function readYaml(text, words) {
   if (isDeep(text)) return {
    faults: [ {
     at: 0,
     expected: words.deep
    } ]
   };
   try {
    const document = (0, dist.Tp)(text, {
     schema: "failsafe",
     uniqueKeys: false,
     prettyErrors: false,
     logLevel: "error"
    });
    const faults = faultsOf(document, words);
    return faults.length > 0 ? {
     faults
    } : {
     document,
     faults
    };
   } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    return {
     faults: [ {
      at: 0,
      expected: words.deep
     } ]
    };
   }
  }
  function faultsOf(document, words) {
   const faults = [ ...document.errors, ...document.warnings ].map(error => ({
    at: error.pos[0],
    expected: words.errors[error.code] ?? words.other(error)
   }));
   if (faults.length > 0) return faults;
   (0, dist.YR)(document, (_, node) => {
    if (!(0, dist.Ll)(node)) return;
    const at = node.range?.[0] ?? 0;
    if ((0, dist.Vj)(node) || node.anchor !== void 0) faults.push({
     at,
     expected: words.alias
    }); else if (node.tag !== void 0) faults.push({
     at,
     expected: words.tag
    });
   });
   return faults;
  }
  function placer(text) {
   const starts = [ 0, ...[ ...text.matchAll(/\n/g) ].map(({index}) => index + 1) ];
   return at => {
    let [line, beyond] = [ 0, starts.length ];
    while (beyond - line > 1) {
     const middle = line + beyond >> 1;
     if (starts[middle] <= at) line = middle; else beyond = middle;
    }
    return {
     line: line + 1,
     column: at - starts[line] + 1
    };
   };
  }
  const EXAMPLE = "a regular expression between slashes, such as matches /^v\\d+$/ (a slash in it as \\/, i behind it for either case)";
  const BETWEEN_SLASHES = /^\/((?:[^\\/[]|\\[^]|\[(?:[^\]\\]|\\[^])*\])+)\/(i?)$/;
  const VALUE = /(?<!\\[pPx]|\\)\{\s*(?:env\.)?[a-z_][\w-]*\s*\}/i;
  function readPatternTest(text, at, wrong) {
   const [, not, blank = "", rest = ""] = /^(not\s+)?matches(?![\w-])(\s*)([^]*)$/.exec(text) ?? [];
   if (rest === "" && !/^(?:not\s+)?matches$/.test(text)) return;
   const restAt = at + text.length - rest.length;
   const [, pattern, flag = ""] = BETWEEN_SLASHES.exec(rest) ?? [];
   if (pattern === void 0 || blank === "") return wrong(restAt, EXAMPLE, rest || void 0), 
   {};
   if (pattern.length > LONGEST_PATTERN) return wrong(restAt, `a regular expression of at most ${LONGEST_PATTERN} characters`, rest), 
   {};
   const value = VALUE.exec(pattern);
   if (value) return wrong(restAt + 1 + value.index, "a regular expression without values: compare with a value by == or contains", value[0]), 
   {};
   const fault = patternFault(pattern);
   if (fault) return wrong(restAt + 1 + fault.at, fault.expected, fault.given), {};
   return {
    test: {
     op: not ? "not matches" : "matches",
     pattern: `${flag && "(?i)"}${pattern}`
    }
   };
  }
  const STATUS = "a status such as 200, or several: 200, 201 or 2xx, 404";
  const KINDS = "one of $.path …, content-type is …, header NAME …, {value} == {value}, within 2 s, retry 5 s";
  const TESTS = "one of is TYPE, exists, not exists, == value (also !=, <, <=, >, >=), contains value (also not contains), matches /…/ (also not matches), length == 3, count == 3, -> name";
  const COMPARISON = COMPARISONS.join("|");
  const MEASURE = new RegExp(`^(length|count)\\s*(${COMPARISON})\\s*(\\d{1,9})$`);
  const OPERATION = new RegExp(`^(${COMPARISON}|(?:not )?contains(?=[\\s"[{]))\\s*([^]*)$`);
  const VALUES = new RegExp(`^\\{([\\w.-]+)\\}\\s*(${COMPARISON})\\s*\\{([\\w.-]+)\\}$`);
  const KEEP_NAME = `-> and a name of small letters, digits, - and _, and none of ${GIVEN_VALUES.join(", ")}`;
  const JSON_VALUE = 'a value of JSON, such as "text", 5, true or null';
  function readStatus({text, at}, wrong) {
   const accepts = [];
   for (const found of text.matchAll(/[^,]+|^$/g)) {
    const word = found[0].trim();
    const [, digits, family] = /^(?:([2-5]\d\d)|([2-5])xx)$/.exec(word) ?? [];
    if (digits) accepts.push({
     least: Number(digits),
     most: Number(digits)
    }); else if (family) accepts.push({
     least: Number(family) * 100,
     most: Number(family) * 100 + 99
    }); else return void wrong(at + found.index + found[0].length - found[0].trimStart().length, STATUS, word);
   }
   if (/,\s*(?:,|$)|^,/.test(text)) return void wrong(at, STATUS, text);
   return {
    text,
    kind: "status",
    accepts
   };
  }
  function readExpectation(part, wrong) {
   const {text, at} = part;
   if (text.startsWith("$")) return readJson(part, wrong);
   const header = /^(?:header\s+([!#$%&'*+\-.^_`~\w]+)|(content-type)(?=\s+is\b))\s*([^]*)$/i.exec(text);
   if (header) {
    const name = (header[1] ?? header[2]).toLowerCase();
    return readHeader(name, header[3], at + text.length - header[3].length, part, wrong);
   }
   const values = VALUES.exec(text);
   if (values) {
    const [, left = "", comparison = "", right = ""] = values;
    return {
     expectation: {
      text,
      kind: "values",
      left,
      comparison,
      right
     }
    };
   }
   if (/^within\b/.test(text)) {
    const milliseconds = readDuration(part, "within", 1e4, wrong);
    return milliseconds === void 0 ? void 0 : {
     expectation: {
      text,
      kind: "time",
      milliseconds
     }
    };
   }
   if (/^retry\b/.test(text)) {
    const retryFor = readDuration(part, "retry", 6e4, wrong);
    return retryFor === void 0 ? void 0 : {
     retryFor
    };
   }
   if (/^[\dx, ]+$/i.test(text) && text !== "") return void wrong(at, "the status once, directly after the request, several joined by commas", text);
   return void wrong(at, KINDS, text);
  }
  function readDuration({text, at}, word, most, wrong) {
   const [, amount, unit] = /^\w+\s+(\d{1,6}(?:\.\d{1,3})?)\s*(ms|s)$/.exec(text) ?? [];
   const milliseconds = Math.round(Number(amount) * (unit === "s" ? 1e3 : 1));
   if (milliseconds >= 1 && milliseconds <= most) return milliseconds;
   return void wrong(at, `${word} and a time of at most ${most / 1e3} s, such as ${word} 2 s or ${word} 500 ms`, text);
  }
  function readHeader(header, rest, at, {text}, wrong) {
   const rules = readKeep(rest);
   const words = rest.slice(0, rules?.index).trim();
   if (rules && !isFreeName(rules.name)) return void wrong(at + rules.nameAt, KEEP_NAME, rules.name);
   const test = rules && words === "" ? {
    op: "exists"
   } : readHeaderTest(header, words, at, wrong);
   if (!test) return;
   if (rules && test.op === "not exists") return void wrong(at, "something to keep: not exists finds nothing", text);
   const keep = rules && {
    query: `header ${header}`,
    header,
    name: rules.name
   };
   return {
    expectation: {
     text,
     kind: "header",
     header,
     test
    },
    keep,
    keepAt: rules && at + rules.nameAt
   };
  }
  function readHeaderTest(header, text, at, wrong) {
   const mediaType = /^is\s+([\w.+-]+\/[\w.+-]+)$/.exec(text)?.[1];
   if (mediaType && header === "content-type") return {
    op: "is",
    mediaType: mediaType.toLowerCase()
   };
   if (/^is\b/.test(text) && header === "content-type") return void wrong(at, "is and a media type, such as application/json", text);
   if (text === "exists" || text === "not exists") return {
    op: text
   };
   const pattern = readPatternTest(text, at, wrong);
   if (pattern) return pattern.test;
   const [, op, value] = /^(==|!=|(?:not )?contains(?=[\s"]))\s*("[^]*)$/.exec(text) ?? [];
   const json = value === void 0 ? void 0 : jsonOf(value);
   if (typeof json?.value === "string") return {
    op,
    text: json.value
   };
   return void wrong(at, 'exists, not exists, == "text", != "text", contains "text", not contains "text", matches /…/, not matches /…/ or -> name', text);
  }
  function readJson({text, at}, wrong) {
   const bare = bareTemplate(withoutPatterns(text, true));
   if (bare) return void wrong(at + bare.at, `the value in quotes, "{${bare.name}}"`, `{${bare.name}}`);
   const query = text.slice(0, wordLength(text));
   const found = checkQuery(query);
   if (!found.ok) return void wrong(at + Math.min(found.at, query.length), found.expected, query);
   const rest = text.slice(query.length);
   const rules = readKeep(rest);
   const words = rest.slice(0, rules?.index).trim();
   const wordsAt = at + query.length + rest.length - rest.trimStart().length;
   if (rules && !isFreeName(rules.name)) return void wrong(at + query.length + rules.nameAt, KEEP_NAME, rules.name);
   const test = rules && words === "" ? {
    op: "exists"
   } : readTest(words, wordsAt, found.singular, wrong);
   if (!test) return;
   if (rules && test.op === "not exists") return void wrong(wordsAt, "something to keep: not exists finds nothing", text);
   const keep = rules && {
    query,
    name: rules.name
   };
   return {
    expectation: {
     text,
     kind: "json",
     query,
     test
    },
    keep,
    keepAt: rules && at + query.length + rules.nameAt
   };
  }
  function readKeep(text) {
   const plain = withoutPatterns(text, true).replace(/"(?:[^"\\]|\\.)*"/g, string => '"'.repeat(string.length));
   const index = plain.indexOf("->");
   if (index < 0) return;
   const name = text.slice(index + 2);
   return {
    name: name.trim(),
    index,
    nameAt: index + 2 + name.length - name.trimStart().length
   };
  }
  const isFreeName = name => VALUE_NAME.test(name) && !GIVEN_VALUES.includes(name);
  function readTest(text, at, singular, wrong) {
   if (text === "exists" || text === "not exists") return {
    op: text
   };
   const [, type] = /^is\s+(\S+)$/.exec(text) ?? [];
   if (type !== void 0) {
    if (isJsonType(type)) return {
     op: "is",
     type
    };
    return void wrong(at + text.length - type.length, `one of ${JSON_TYPES.join(", ")}`, type);
   }
   const [, measure, comparison, digits] = MEASURE.exec(text) ?? [];
   if (measure === "count" && singular) return void wrong(at, "length, since this path finds one value at most; or a path that finds several, such as $.rows[*]", text);
   if (measure) return {
    op: measure === "count" ? "count" : "length",
    comparison,
    number: Number(digits)
   };
   const pattern = readPatternTest(text, at, wrong);
   if (pattern) return pattern.test;
   const [, op, value] = OPERATION.exec(text) ?? [];
   if (op === void 0) return void wrong(at, TESTS, text || void 0);
   const json = jsonOf(value);
   const valueAt = at + text.length - value.length;
   if (!json) return void wrong(valueAt, JSON_VALUE, value || void 0);
   if (/^[<>]/.test(op) && typeof json.value !== "number" && typeof json.value !== "bigint") return void wrong(valueAt, `a number after ${op}`, value);
   return {
    op,
    value
   };
  }
  const isJsonType = word => JSON_TYPES.includes(word);
  const METHODS = [ "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS" ];
  const isMethod = word => METHODS.includes(word);
  const OWN_HEADERS = /^(?:host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer|keep-alive|proxy-.*)$/i;
  function readRequest({text, at}, wrong) {
   const words = /^(\S+)(?:(\s+)(\S+)([^]*))?$/.exec(text);
   const [, method = "", blank = "", path = "", rest = ""] = words ?? [];
   if (method.endsWith(":")) return void wrong(at, `the name before the quotes, as in - liveness: 'GET /health | 200'`, method);
   if (!isMethod(method)) return void wrong(at, `a method (${METHODS.join(", ")}) and a path, such as GET /health`, method);
   const pathAt = at + method.length + blank.length;
   if (!readPath(path, pathAt, wrong)) return;
   const tailAt = pathAt + path.length + rest.length - rest.trimStart().length;
   const tail = rest.trimStart();
   const [word = "", kind] = /^(form|text)\s+(?=["{[])/.exec(tail) ?? [];
   const bodyAs = kind;
   const bodyLength = bodyAs !== void 0 || /^[[{]/.test(tail) ? word.length + wordLength(tail.slice(word.length)) : 0;
   const body = bodyLength > 0 ? tail.slice(word.length, bodyLength) : void 0;
   if (body !== void 0) readBody(method, body, bodyAs, tailAt + word.length, wrong);
   return {
    method,
    path,
    body,
    bodyAs,
    ...readClauses(tail.slice(bodyLength), tailAt + bodyLength, wrong)
   };
  }
  function readPath(path, at, wrong) {
   const no = expected => {
    wrong(at, expected, path);
    return false;
   };
   if (!path.startsWith("/") || path.startsWith("//")) return no("a path such as /health, without the tenant's address");
   const plain = path.replace(/\{(?:env\.)?[\w-]+\}/g, "x");
   const strange = /[^\w\-.~!$&'()*+,;=:@/?%[\]]/u.exec(plain);
   if (strange) return no(`a path without ${strange[0]} (write it as ${encodeURIComponent(strange[0])}; a value as {probe})`);
   if (/%(?![\da-f]{2})/i.test(plain)) return no("two hex digits after every % in a path");
   if (plain.split("?")[0].split("/").some(segment => /^(?:\.|%2e){1,2}$/i.test(segment))) return no("a path without . and .. in it");
   return true;
  }
  function readBody(method, body, bodyAs, at, wrong) {
   if (method === "GET" || method === "HEAD" || method === "OPTIONS") return wrong(at, `no body, since this is a ${method}`, body);
   try {
    const value = JSON.parse(body);
    if (bodyAs === "form" && !isForm(value)) wrong(at, 'a form of texts, such as {"name":"x"}', body);
    if (bodyAs === "text" && typeof value !== "string") wrong(at, "a text in double quotes", body);
   } catch {
    const bare = bareTemplate(body);
    if (bare) wrong(at + bare.at, `the value in quotes, "{${bare.name}}"`, `{${bare.name}}`); else wrong(at, "a body of JSON", body);
   }
  }
  const isForm = value => typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every(field => field !== null && typeof field !== "object");
  const CLAUSE_AHEAD = /\s(?=only\s+reads(?:\s|$)|as\s+(?:admin|nobody)(?:\s|$)|with\s+[^\s:]+:)/;
  function readClauses(text, at, wrong) {
   const headers = new Map;
   let as;
   let onlyReads;
   for (let rest = text; rest.trim() !== ""; ) {
    const start = at + text.length - rest.trimStart().length;
    const clause = rest.trimStart();
    const length = clauseLength(clause);
    rest = clause.slice(length);
    const words = clause.slice(0, length).trimEnd();
    const who = /^as\s+(admin|nobody)$/.exec(words)?.[1];
    const header = /^with\s+([!#$%&'*+\-.^_`|~\w]+):\s*(\S[^]*)$/.exec(words);
    if (who && as === void 0) as = who; else if (/^only\s+reads$/.test(words) && !onlyReads) onlyReads = true; else if (header) line_request_readHeader(header[1], header[2], start, headers, wrong); else wrong(start, as && who ? 'one "as"' : '"as nobody", "as admin", "only reads", "with Header: value" or | and the status', words);
   }
   if (as !== "nobody" && [ ...headers.keys() ].some(name => name.toLowerCase() === "authorization")) wrong(at, '"as nobody" on a line that brings an Authorization of its own', text.trim());
   return {
    as: as ?? "admin",
    headers: Object.fromEntries(headers),
    onlyReads
   };
  }
  function clauseLength(clause) {
   const quoted = /^with\s+[^\s:]+:\s*"(?:[^"\\]|\\.)*"/.exec(clause);
   const from = quoted ? quoted[0].length : 1;
   const next = CLAUSE_AHEAD.exec(clause.slice(from));
   return next ? from + next.index : clause.length;
  }
  function line_request_readHeader(name, text, at, headers, wrong) {
   if (OWN_HEADERS.test(name)) return wrong(at, "another header: this one belongs to the connection", name);
   if ([ ...headers.keys() ].some(other => other.toLowerCase() === name.toLowerCase())) return wrong(at, "every header once", name);
   const value = text.startsWith('"') ? unquoted(text) : text;
   if (value === void 0) wrong(at, "one text in double quotes", text); else if (/[^\x20-\x7e]/.test(value)) wrong(at, "a header value of plain ASCII", text); else headers.set(name, value);
  }
  function unquoted(text) {
   try {
    const value = JSON.parse(text);
    return typeof value === "string" ? value : void 0;
   } catch {
    return;
   }
  }
  const line_LONGEST = 4e3;
  function readLine(text, tell) {
   let sound = true;
   const wrong = (...mistake) => {
    sound = false;
    tell(...mistake);
   };
   if (text.length > line_LONGEST) return void wrong(line_LONGEST, `a line of at most ${line_LONGEST} characters`);
   const foreign = foreignTemplate(text);
   if (foreign) return void wrong(foreign.at, foreign.expected, foreign.given);
   const [request, status, ...others] = splitLine(text, wrong);
   if (!sound) return;
   const asked = readRequest(request, wrong);
   if (!status) wrong(text.length, "| and a status, such as | 200");
   const first = status && readStatus(status, wrong);
   const said = others.map(part => readExpectation(part, wrong));
   const retries = said.flatMap(one => one && "retryFor" in one ? [ one.retryFor ] : []);
   const rest = said.flatMap(one => one && "expectation" in one ? [ one ] : []);
   const keeps = rest.flatMap(({keep, keepAt = 0}) => keep ? [ {
    keep,
    keepAt
   } ] : []);
   const line = {
    expectations: [ first, ...rest.map(({expectation}) => expectation) ].filter(one => one !== void 0),
    keeps: keeps.map(({keep}) => keep),
    keepsAt: keeps.map(({keepAt}) => keepAt),
    retryFor: retries[0]
   };
   others.forEach((part, index) => {
    const one = said[index];
    const fault = one && whyNot(one, said.slice(0, index), asked);
    if (fault) wrong(part.at, fault, part.text);
   });
   return asked && sound ? {
    text,
    ...asked,
    ...line
   } : void 0;
  }
  function whyNot(one, earlier, asked) {
   const repeated = test => earlier.some(other => other && test(other));
   const {method} = asked ?? {};
   if ("retryFor" in one) {
    if (asked && writes(asked)) return 'retry on a GET alone, or on a request that "only reads": what writes is sent once';
    return repeated(other => "retryFor" in other) ? "retry once" : void 0;
   }
   const {kind} = one.expectation;
   if (kind === "json" && method === "HEAD") return "GET in place of HEAD, whose answer has no body";
   if (kind === "time" && repeated(other => "expectation" in other && other.expectation.kind === "time")) return "within once";
   const {keep} = one;
   if (keep && repeated(other => "keep" in other && other.keep?.name === keep.name)) return "another name: this line keeps it already";
   return;
  }
  function placesOf({value, range, type}, file) {
   const [start, end] = range ?? [ 0, 0 ];
   const text = String(value);
   const block = type === dist.X5.BLOCK_LITERAL || type === dist.X5.BLOCK_FOLDED;
   const quoted = type === dist.X5.QUOTE_DOUBLE || type === dist.X5.QUOTE_SINGLE;
   if (type === dist.X5.QUOTE_DOUBLE && file.slice(start, end).includes("\\")) return () => start;
   const first = block ? file.indexOf("\n", start) + 1 : start + (quoted ? 1 : 0);
   return offset => {
    let at = first;
    for (const character of text.slice(0, offset)) {
     if (/\s/.test(character)) continue;
     at = file.indexOf(character, at) + character.length;
    }
    while (offset < text.length && /\s/.test(file[at] ?? "") && !/\s/.test(text[offset])) at += 1;
    return Math.min(at, end);
   };
  }
  const seenFrom = ({file}, other) => file === other.file ? `line ${other.line}` : `${other.file}:${other.line}`;
  const parse_item_EXAMPLE = "a line such as liveness: GET /admin/liveness | 200";
  const LONGEST_NAME = 60;
  function readItem(node, source) {
   if ((0, dist.jn)(node)) return readText(void 0, node, source);
   if (!(0, dist.jh)(node)) return broken(node, source);
   const [first, second] = node.items;
   if (second && (0, dist.jn)(second.key)) source.wrong(second.key.range?.[0] ?? 0, "a dash before it: every item is one check", String(second.key.value));
   if (!first || !(0, dist.jn)(first.key) || !(0, dist.jn)(first.value)) return broken(node, source);
   return readText(first.key, first.value, source);
  }
  function broken(node, source) {
   const range = (0, dist.jh)(node) || (0, dist.oP)(node) ? node.range : void 0;
   const at = {
    file: source.file,
    ...source.place(range?.[0] ?? 0)
   };
   source.wrongAt(at.line, at.column, parse_item_EXAMPLE);
   return {
    name: "",
    nameAt: at,
    text: "",
    place: () => at,
    keepsAt: []
   };
  }
  function readText(key, value, source) {
   const start = {
    file: source.file,
    ...source.place((key ?? value).range?.[0] ?? 0)
   };
   const {text, place} = textOf(value, source);
   const wrong = (at, expected, given) => {
    const {line, column} = place(at);
    source.wrongAt(line, column, expected, given);
   };
   const read = text === "" ? void wrong(0, parse_item_EXAMPLE) : readLine(text, wrong);
   const name = key ? String(key.value) : read ? `${read.method} ${read.path}` : "";
   if (key && (name.trim() === "" || name.length > LONGEST_NAME || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(name))) source.wrongAt(start.line, start.column, `a name of 1 to ${LONGEST_NAME} characters`, name);
   return {
    name,
    nameAt: start,
    text,
    place,
    keepsAt: read?.keepsAt ?? [],
    check: read && check(name, start.line, read)
   };
  }
  const check = (name, line, {keepsAt: _, ...rest}) => ({
   name,
   line,
   ...rest
  });
  function textOf(value, source) {
   const {file} = source;
   const {line} = source.place(value.range?.[0] ?? 0);
   const plain = source.plain.get(line);
   if (plain) return {
    text: plain.text,
    place: offset => ({
     file,
     line,
     column: plain.column + offset
    })
   };
   const text = String(value.value);
   const places = placesOf(value, source.yaml);
   const blanks = text.length - text.trimStart().length;
   return {
    text: text.trim(),
    place: offset => ({
     file,
     ...source.place(places(offset + blanks))
    })
   };
  }
  const NAMED = /^([ \t]*-[ \t]+[^\s"'&*!|>%@`{}[\],?#:-](?:[^:#]|:(?![ \t])|(?<![ \t])#)*:[ \t]+)([^\s"'&*!|>%@`{}[\],?#:-][^]*)$/;
  const NAMELESS = /^([ \t]*-[ \t]+)([A-Za-z]+[ \t]+\/[^]*)$/;
  function quotePlainItems(text) {
   const items = new Map;
   const lines = text.split("\n");
   const below = indentsBelow(lines);
   const quoted = lines.map((line, index) => {
    const whole = line.replace(/\r$/, "");
    const found = below[index] > indent(line) ? null : NAMELESS.exec(whole) ?? NAMED.exec(whole);
    if (!found) return line;
    const [, head = "", tail = ""] = found;
    const item = {
     text: withoutComment(tail),
     column: head.length + 1
    };
    if (item.text.endsWith(":")) return line;
    items.set(index + 1, item);
    return `${head}'${item.text.replaceAll("'", "''")}'`;
   });
   return {
    yaml: quoted.join("\n"),
    items
   };
  }
  function indentsBelow(lines) {
   const indents = new Array(lines.length);
   let below = 0;
   for (let index = lines.length - 1; index >= 0; index--) {
    indents[index] = below;
    if (!/^\s*(?:#|$)/.test(lines[index])) below = indent(lines[index]);
   }
   return indents;
  }
  const indent = line => line.length - line.trimStart().length;
  function withoutComment(text) {
   const nesting = new Nesting;
   for (let at = 0; at < text.length; at++) {
    const inString = nesting.inString;
    if (text[at] === "#" && !inString && /\s/.test(text[at - 1] ?? "")) return text.slice(0, at).trimEnd();
    nesting.take(text[at], at);
   }
   return text.trimEnd();
  }
  const SUITE_WORDS = {
   errors: {
    TAB_AS_INDENT: "blanks at the start of a line, where a tab stands",
    BAD_INDENT: "the same indent as the lines beside it",
    MISSING_CHAR: "sound YAML: a quote or bracket is not closed, or a colon is missing",
    MULTIPLE_DOCS: "one suite a file, without --- between",
    BLOCK_AS_IMPLICIT_KEY: 'the line in single quotes, since ": " begins a mapping in YAML',
    BLOCK_IN_FLOW: "the line in single quotes, since { and [ begin a list in YAML",
    BAD_ALIAS: "the line in single quotes, since * and & refer to other places in YAML"
   },
   other: ({message}) => `sound YAML (${message.split("\n")[0].slice(0, 100)})`,
   alias: "the line in single quotes, since * and & refer to other places in YAML",
   tag: "the line in single quotes, since ! begins a tag in YAML",
   deep: "lists of lines, nested no deeper"
  };
  const LONGEST_SUITE = document_LONGEST;
  const MOST_LINES = 200;
  function readFile(text, file, wrongAt) {
   const {yaml, items: plain} = quotePlainItems(text.replace(/^\ufeff/, ""));
   const place = placer(yaml);
   const wrong = (at, expected, given) => {
    const {line, column} = place(at);
    wrongAt(line, column, expected, given);
   };
   const {document, faults} = readYaml(yaml, SUITE_WORDS);
   for (const {at, expected} of faults) wrong(at, expected);
   return document && readDocument(document, {
    file,
    yaml,
    plain,
    place,
    wrong,
    wrongAt
   });
  }
  const SHAPE = "name:, checks: and, where the checks make something, clean-up:";
  const KEYS = [ "name", "env", "include", "checks", "clean-up" ];
  function readDocument({contents}, source) {
   if (!(0, dist.jh)(contents)) return void source.wrongAt(1, 1, `a suite: ${SHAPE}`);
   const seen = new Map;
   for (const {key, value} of contents.items) {
    const name = (0, dist.jn)(key) ? String(key.value) : "";
    const at = (0, dist.jn)(key) ? key.range?.[0] ?? 0 : 0;
    if (!KEYS.includes(name)) source.wrong(at, SHAPE, name); else if (seen.has(name)) source.wrong(at, `${name}: once`, name); else seen.set(name, value);
   }
   const include = readInclude(seen.get("include"), source);
   if (!seen.has("checks") && include.length === 0) source.wrongAt(1, 1, "checks: and a list of lines");
   return {
    name: readName(seen.get("name"), source),
    env: readEnv(seen.get("env"), source),
    include,
    checks: readList(seen.get("checks"), "checks", source),
    cleanUp: seen.has("clean-up") ? readList(seen.get("clean-up"), "clean-up", source) : []
   };
  }
  function readName(node, source) {
   if ((0, dist.jn)(node)) {
    const name = String(node.value);
    if (name.trim() !== "" && name.length <= 60 && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(name)) return name;
    source.wrong(node.range?.[0] ?? 0, "a name of 1 to 60 characters", name);
   } else source.wrongAt(1, 1, "name: and what reports are to call this suite");
   return "";
  }
  const ENV_NAME = /^[A-Za-z_]\w{0,99}$/;
  function readEnv(node, source) {
   const example = "a list of variables of the environment, such as env: [PARTNER_KEY]";
   return readTexts(node, example, source).flatMap(({text, at}) => {
    if (ENV_NAME.test(text)) return [ text ];
    source.wrong(at, example, text);
    return [];
   });
  }
  function readInclude(node, source) {
   const texts = readTexts(node, "a list of suites, such as include: [common.yml]", source);
   return texts.map(({text, at}) => ({
    given: text,
    wrong: expected => source.wrong(at, expected, text)
   }));
  }
  function readTexts(node, example, source) {
   if (node === void 0) return [];
   const at = (0, dist.jn)(node) || (0, dist.jh)(node) || (0, dist.oP)(node) ? node.range?.[0] ?? 0 : 0;
   if (!(0, dist.oP)(node)) return source.wrong(at, example), [];
   return node.items.map(item => (0, dist.jn)(item) ? {
    text: String(item.value),
    at: item.range?.[0] ?? at
   } : {
    text: "",
    at
   });
  }
  function readList(node, name, source) {
   if (node === void 0) return [];
   if (!(0, dist.oP)(node)) {
    const at = (0, dist.jn)(node) || (0, dist.jh)(node) ? node.range?.[0] ?? 0 : 0;
    source.wrong(at, `a list under ${name}:, every line with a dash before it`);
    return [];
   }
   const at = node.range?.[0] ?? 0;
   if (node.items.length === 0 && name === "checks") source.wrong(at, "at least one check");
   if (node.items.length > MOST_LINES) source.wrong(at, `at most ${MOST_LINES} lines under ${name}:`);
   return node.items.slice(0, MOST_LINES).map(item => readItem(item, source));
  }
  var builtin = __webpack_require__(2154);
  const MOST_FILES = 20;
  const parse_include_DEEPEST = 5;
  function readWhole(text, name, open, wrongIn) {
   const folder = name.replace(/[^/\\]*$/, "");
   const entered = new Map;
   const whole = {
    files: [],
    included: [],
    complete: true
   };
   let left = LONGEST_SUITE;
   const enter = (path, file, content, depth) => {
    entered.set(path, "open");
    left -= content.length;
    const read = readFile(content, file, wrongIn(file));
    for (const include of read?.include ?? []) follow(include, path, depth + 1);
    if (read) whole.files.push(read); else whole.complete = false;
    entered.set(path, "read");
   };
   const follow = (include, from, depth) => {
    const no = expected => {
     whole.complete = false;
     include.wrong(expected);
    };
    const known = (0, builtin._)(include.given);
    const path = known === void 0 ? pathOf(include.given, from) : include.given;
    if (path === void 0) return no(`a .yml file in ${folder || "the folder of the suite"} or below, as it lies from here, or a built-in suite`);
    if (entered.get(path) === "read") return;
    if (entered.get(path) === "open") return no("another file: this one includes itself by it");
    if (depth > parse_include_DEEPEST) return no(`files that include one another at most ${parse_include_DEEPEST} deep`);
    if (entered.size > MOST_FILES) return no(`at most ${MOST_FILES} files`);
    try {
     const content = known ?? open(path);
     if (content.length > left) return no(`files of at most ${LONGEST_SUITE / 1024} KiB together`);
     if (known === void 0) whole.included.push({
      path,
      text: content
     });
     enter(path, known === void 0 ? `${folder}${path}` : path, content, depth);
    } catch (fault) {
     no(`a suite that can be read: ${fault.message}`);
    }
   };
   if (text.length > left) {
    wrongIn(name)(1, 1, `a file of at most ${LONGEST_SUITE / 1024} KiB`);
    return {
     ...whole,
     complete: false
    };
   }
   enter(name.slice(folder.length), name, text, 0);
   return whole;
  }
  function pathOf(given, from) {
   if (!/^[^/\\:\p{Cc}][^\\:\p{Cc}]{0,199}$/u.test(given) || !/\.ya?ml$/i.test(given)) return;
   const steps = from.split("/").slice(0, -1);
   for (const step of given.split("/")) {
    if (step === ".." && steps.pop() === void 0) return;
    if (step !== ".." && step !== "." && step !== "") steps.push(step);
   }
   return steps.join("/");
  }
  function unknownValues(checks, cleanUp, env) {
   const kept = new Map;
   const used = new Set;
   const inChecks = checks.flatMap(item => {
    const faults = [ ...strangers(item, kept, env), ...twins(item, kept) ];
    for (const {name} of keeps(item)) if (!kept.has(name)) kept.set(name, item.nameAt);
    return faults;
   });
   const inCleanUp = cleanUp.flatMap(item => {
    const faults = [ ...strangers(item, kept, env), ...lookUps(item, kept, used) ];
    for (const {name} of templatesOf(item.text)) used.add(name);
    return faults;
   });
   return [ ...inChecks, ...inCleanUp ];
  }
  function strangers(item, kept, env) {
   const known = [ ...GIVEN_VALUES, ...env.map(name => `env.${name}`), ...kept.keys() ];
   return templatesOf(item.text).filter(({name}) => !known.includes(name)).map(({name, at}) => ({
    item,
    at,
    given: `{${name}}`,
    expected: name.startsWith("env.") ? `env: [${name.slice(4)}] at the head of the suite, which names the variables of the environment` : `a value that an earlier line keeps, or one of ${known.map(one => `{${one}}`).join(", ")}`
   }));
  }
  const twins = (item, kept) => keeps(item).filter(({name}) => kept.has(name)).map(({name, at}) => ({
   item,
   at,
   given: name,
   expected: `another name: ${seenFrom(item.nameAt, kept.get(name))} keeps this one`
  }));
  function lookUps(item, kept, used) {
   return keeps(item).flatMap(({name, at}) => {
    const fault = expected => [ {
     item,
     at,
     given: name,
     expected
    } ];
    if (item.check && item.check.method !== "GET") return fault("GET, since a clean-up line that keeps a value only looks it up");
    if (!kept.has(name)) return fault("a value that a check keeps, since a clean-up line only looks up what was lost");
    if (used.has(name)) return fault("this look-up before the line that uses what it finds");
    return [];
   });
  }
  function keeps({check, keepsAt, text}) {
   if (check) return check.keeps.map(({name}, index) => ({
    name,
    at: keepsAt[index]
   }));
   return [ ...text.matchAll(/->\s*([a-z][a-z0-9_-]*)/g) ].map(found => ({
    name: found[1],
    at: found.index + found[0].length - found[1].length
   }));
  }
  const alone = () => {
   throw new Error("it lies beside no file");
  };
  async function parsePatiently(text, file, open) {
   const texts = [ text ];
   const first = parseSuite(text, file, open && (path => {
    const opened = open(path);
    texts.push(opened);
    return opened;
   }));
   if (!texts.some(one => one.includes("matches")) && !(first.ok && hasPattern(first.suite))) return first;
   await loadPatterns();
   return parseSuite(text, file, open);
  }
  function parseSuite(text, file, open = alone) {
   const faults = [];
   const wrongIn = name => (line, column, expected, given) => void faults.push({
    file: name,
    line,
    column,
    given,
    expected
   });
   const {files, included, complete} = readWhole(text, file, open, wrongIn);
   const [checks, cleanUp] = [ files.flatMap(one => one.checks), files.toReversed().flatMap(one => one.cleanUp) ];
   const suite = {
    name: files.at(-1)?.name ?? "",
    env: [ ...new Set(files.flatMap(({env}) => env)) ],
    checks: checks.flatMap(sound),
    cleanUp: cleanUp.flatMap(sound)
   };
   if (complete) for (const {at, expected, given} of together(checks, cleanUp, suite.env)) wrongIn(at.file)(at.line, at.column, expected, given);
   if (complete && faults.length === 0) return {
    ok: true,
    suite,
    included
   };
   const order = [ ...new Set([ file, ...faults.map(fault => fault.file) ]) ];
   faults.sort((one, other) => order.indexOf(one.file) - order.indexOf(other.file) || one.line - other.line || one.column - other.column);
   return {
    ok: false,
    faults: faults.slice(0, MOST_FAULTS)
   };
  }
  const hasPattern = ({checks, cleanUp}) => [ ...checks, ...cleanUp ].some(({expectations}) => expectations.some(one => "test" in one && "pattern" in one.test));
  null && fileFaultLine;
  const sound = ({check}) => check ? [ check ] : [];
  function together(checks, cleanUp, env) {
   const tooMany = [ checks[MOST_LINES], cleanUp[MOST_LINES] ].flatMap(item => item ? [ {
    at: item.nameAt,
    expected: `at most ${MOST_LINES} lines of a kind, with those of all files`,
    given: void 0
   } ] : []);
   const unknown = unknownValues(checks, cleanUp, env).map(({item, at, expected, given}) => ({
    at: item.place(at),
    expected,
    given
   }));
   return [ ...tooMany, ...parse_twins(checks), ...unknown ];
  }
  function parse_twins(items) {
   const places = new Map;
   return items.flatMap(({name, nameAt}) => {
    const first = places.get(name);
    if (first === void 0) places.set(name, nameAt);
    return first === void 0 || name === "" ? [] : [ {
     at: nameAt,
     expected: `another name: ${seenFrom(nameAt, first)} has this one`,
     given: name
    } ];
   });
  }
  async function replaySmoke(entries, envOf = () => ({})) {
   const begun = entries.find(entry => entry.kind === "smoke");
   if (!begun) return;
   const read = await parsePatiently(begun.suite.text, begun.suite.name, path => {
    const file = begun.suite.included?.find(one => one.path === path);
    if (!file) throw new Error("the journal does not hold it");
    return file.text;
   });
   if (!read.ok) throw new Error(`the journal's suite ${begun.suite.name} cannot be read`);
   const {suite} = read;
   const env = envOf(suite);
   const canaries = begun.canaries.map(({url, orgId, probe}, index) => freshCanary({
    url,
    orgId
   }, index, probe, env));
   const keptBy = check => suite.checks.find(({name}) => name === check)?.keeps.map(({name}) => name) ?? [];
   for (const entry of entries) {
    if (entry.kind !== "asking" && entry.kind !== "answered" && entry.kind !== "cleaned") continue;
    const canary = canaries[entry.canary];
    if (!canary) continue;
    if (entry.kind === "cleaned") canary.touched = false;
    if (entry.kind === "asking") {
     canary.touched = true;
     for (const name of keptBy(entry.check)) canary.uncertain.add(name);
    }
    if (entry.kind === "answered") {
     canary.values = {
      ...canary.values,
      ...entry.kept
     };
     if (entry.clear) for (const name of keptBy(entry.check)) canary.uncertain.delete(name);
    }
   }
   return {
    suite,
    canaries
   };
  }
  async function recoverSmoke(entries, known, ports) {
   const begin = entries.find(entry => entry.kind === "begin");
   if (!begin || entries.some(({kind}) => kind === "end")) return;
   const replayed = await replaySmoke(entries, ports.envOf);
   const left = await clean(replayed, known, ports);
   const touched = replayed?.canaries.filter(canary => canary.touched).length ?? 0;
   const report = {
    mode: "smoke",
    outcome: "failed",
    reason: "cancelled",
    sha: begin.sha,
    dryRun: false,
    ...words(replayed, touched, left),
    startedAt: begin.at,
    finishedAt: ports.clock.now(),
    startedBy: begin.startedBy,
    runUrl: begin.runUrl,
    gates: [],
    images: [],
    tenants: (replayed?.canaries ?? []).map(({tenant: {url}}) => ({
     tenant: url,
     state: "unasked",
     wanted: (0, commit.Fu)(begin.sha),
     got: "not read: the run was killed"
    })),
    stragglers: [],
    warnings: left,
    faults: [ "the run was killed" ],
    happenings: []
   };
   return {
    report,
    isDone: left.length === 0
   };
  }
  async function cleanCanary(entries, token, ports) {
   const replayed = await replaySmoke(entries, ports.envOf);
   return clean(replayed, (replayed?.canaries ?? []).map(({tenant}) => ({
    ...tenant,
    token
   })), ports);
  }
  async function clean(replayed, known, ports) {
   if (!replayed) return [];
   const budget = new release_budget.H(ports.clock, ports.cancel);
   try {
    const faults = await (0, concurrent.r)(replayed.canaries, concurrent.S, async canary => {
     if (!canary.touched) return [];
     const tenant = known.find(({url}) => url === canary.tenant.url);
     if (!tenant?.token) return [ withoutToken(canary) ];
     const absent = absentVariables(replayed.suite, canary);
     if (absent.length > 0) return [ withoutVariables(canary, absent) ];
     const faults = await cleanUp(replayed.suite, {
      ...canary,
      tenant: {
       ...tenant,
       orgId: tenant.orgId ?? canary.tenant.orgId
      }
     }, ports, budget.total);
     if (faults.length === 0) noteCleaned(canary, ports);
     return faults;
    });
    return faults.flat();
   } finally {
    budget.dispose();
   }
  }
  const withoutToken = ({tenant: {url}, values}) => `${url}: the inputs tenant-urls and tenant-tokens hold no token for it, so nothing was deleted there; look for ${values["probe"]}`;
  const absentVariables = ({cleanUp: lines}, {values}) => lines.flatMap(({text}) => templatesOf(text)).flatMap(({name}) => name.startsWith("env.") && !Object.hasOwn(values, name) ? [ name.slice("env.".length) ] : []);
  const withoutVariables = ({tenant: {url}, values}, absent) => `${url}: the environment lacks ${[ ...new Set(absent) ].join(", ")}, which the clean-up needs, so nothing was deleted there; look for ${values["probe"]}`;
  function words(replayed, touched, left) {
   const next = "Run again";
   if (!replayed) return {
    verdict: "the run was killed before it asked a canary for anything but its build",
    next
   };
   if (touched === 0) return {
    verdict: "the run was killed; it had left nothing on the canaries",
    next
   };
   if (left.length === 0) return {
    verdict: `the run was killed; what it had made on ${touched} of ${replayed.canaries.length} canaries was deleted`,
    next
   };
   return {
    verdict: "the run was killed, and not all that it had made on the canaries could be deleted",
    next: "Mend what the warnings name, then recover once more; or delete by hand what they name"
   };
  }
 },
 2083: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => compiled,
   firstAt: () => firstAt
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
  function firstAt(query, json) {
   try {
    for (const {value} of compiled(query).lazyQuery(json)) return value;
   } catch {}
   return;
  }
 }
};
