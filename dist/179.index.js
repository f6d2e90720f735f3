"use strict";

exports.id = 179;

exports.ids = [ 179, 83, 154 ];

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
 2154: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   BUILTIN_SUITES: () => BUILTIN_SUITES,
   builtinSuite: () => builtinSuite
  });
  const SCHEMA = "https://raw.githubusercontent.com/molecule-ai/release-action/v1/docs/suite.schema.json";
  const CANARY = `# yaml-language-server: $schema=${SCHEMA}\n#\n# The five checks that a build passes on every canary before :latest moves onto it.\n# One line is one check: its name, the request, the status, and what must hold of the answer.\n# Start your own from it: release-action suite show canary > smoke.yml\nname: canary\n\nchecks:\n  # The tenant has booted, and admin auth is reachable.\n  - liveness: GET /admin/liveness | 200 | $.subsystems is object\n\n  # Workspace auth and the database work.\n  - workspaces: GET /workspaces | 200 | $ is array\n\n  # Encryption and the scrubber: what is committed is found again as it was. {probe} is new for every canary and run,\n  # and no scrubber touches it. "-> memory" keeps the id for the clean-up.\n  - commit: POST /memories/commit {"scope":"LOCAL","namespace":"canary-smoke","content":"{probe}"} | 200, 201 | $.id -> memory\n  - search: GET /memories/search?query={probe} | 200 | $ is array | $[?@.content == "{probe}"] exists | retry 5 s\n\n  # An admin may read events.\n  - events: GET /events | 200 | $ is array\n\n  # Without a bearer the door stays shut: 401, and neither a 404 nor a page that says so.\n  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string\n\n# Always run, also where a check failed or the run was stopped. The first line is a look-up, since it keeps a value: it\n# runs only where the commit's answer was lost, and with it the id.\nclean-up:\n  - GET /memories/search?query={probe} | 200 | $[?@.content == "{probe}"].id -> memory\n  - DELETE /memories/{memory} | 2xx, 404\n`;
  const WORKSPACE_SERVER = `# yaml-language-server: $schema=${SCHEMA}\n#\n# The checks of the suite "canary", on the routes of a workspace-server that keeps memories by workspace.\n# Every request says Origin, and X-Molecule-Org-Id where tenant-org-ids is set.\nname: workspace-server\n\nchecks:\n  # The tenant has booted, and admin auth is reachable.\n  - liveness: GET /admin/liveness | 200 | $.subsystems is object\n\n  # Workspace auth and the database work. A runtime that is "external" and has no url starts nothing.\n  - workspaces: GET /workspaces | 200 | $ is array\n  - workspace: POST /workspaces {"name":"{probe}","runtime":"external"} | 201 | $.id is string -> workspace\n\n  # Encryption and the scrubber: what is committed is found again as it was. The search is by whole words.\n  - commit: POST /workspaces/{workspace}/memories {"content":"{probe}","scope":"LOCAL","namespace":"smoke"} | 201 | $.id is string -> memory\n  - search: GET /workspaces/{workspace}/memories?q={probe} | 200 | $ is array | $[?@.content == "{probe}"] exists | retry 5 s\n\n  # An admin may read events.\n  - events: GET /events | 200 | $ is array\n\n  # Without a bearer the door stays shut: 401, and not the 404 of the organisation guard.\n  - no bearer: GET /admin/liveness as nobody | 401 | $.error is string\n\n# The memory first: deleting a workspace leaves its memories. The lines that keep a value are look-ups, which run only\n# where an answer was lost, and with it the id.\nclean-up:\n  - GET /workspaces | 200 | $[?@.name == "{probe}" && @.status != "removed"].id -> workspace\n  - GET /workspaces/{workspace}/memories?q={probe} | 200 | $[?@.content == "{probe}"].id -> memory\n  - DELETE /workspaces/{workspace}/memories/{memory} | 2xx, 404\n  # A host without a container engine answers 500, and has removed the workspace all the same: the list tells. Without\n  # purge its row would stand for ever as "removed".\n  - DELETE /workspaces/{workspace}?purge=true | 2xx, 404, 500\n  - GET /workspaces | 200 | $[?@.id == "{workspace}" && @.status != "removed"] not exists\n`;
  const TEXTS = new Map([ [ "canary", CANARY ], [ "workspace-server", WORKSPACE_SERVER ] ]);
  const BUILTIN_SUITES = [ ...TEXTS.keys() ];
  const builtinSuite = name => TEXTS.get(name);
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
 9179: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   parsePatiently: () => parsePatiently,
   parseSuite: () => parseSuite,
   suiteFaultLine: () => suiteFaultLine
  });
  var yaml_document = __webpack_require__(3454);
  var file_fault = __webpack_require__(4044);
  var dist = __webpack_require__(8815);
  var yaml_place = __webpack_require__(1868);
  var canary = __webpack_require__(4570);
  var json_text = __webpack_require__(3635);
  var line_parts = __webpack_require__(64);
  var smoke_pattern = __webpack_require__(6695);
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
   if (pattern.length > smoke_pattern.QF) return wrong(restAt, `a regular expression of at most ${smoke_pattern.QF} characters`, rest), 
   {};
   const value = VALUE.exec(pattern);
   if (value) return wrong(restAt + 1 + value.index, "a regular expression without values: compare with a value by == or contains", value[0]), 
   {};
   const fault = (0, smoke_pattern.rG)(pattern);
   if (fault) return wrong(restAt + 1 + fault.at, fault.expected, fault.given), {};
   return {
    test: {
     op: not ? "not matches" : "matches",
     pattern: `${flag && "(?i)"}${pattern}`
    }
   };
  }
  var smoke_query = __webpack_require__(4937);
  var suite = __webpack_require__(9089);
  var template = __webpack_require__(5599);
  const STATUS = "a status such as 200, or several: 200, 201 or 2xx, 404";
  const KINDS = "one of $.path …, content-type is …, header NAME …, {value} == {value}, within 2 s, retry 5 s";
  const TESTS = "one of is TYPE, exists, not exists, == value (also !=, <, <=, >, >=), contains value (also not contains), matches /…/ (also not matches), length == 3, count == 3, -> name";
  const COMPARISON = suite.F.join("|");
  const MEASURE = new RegExp(`^(length|count)\\s*(${COMPARISON})\\s*(\\d{1,9})$`);
  const OPERATION = new RegExp(`^(${COMPARISON}|(?:not )?contains(?=[\\s"[{]))\\s*([^]*)$`);
  const VALUES = new RegExp(`^\\{([\\w.-]+)\\}\\s*(${COMPARISON})\\s*\\{([\\w.-]+)\\}$`);
  const KEEP_NAME = `-> and a name of small letters, digits, - and _, and none of ${template.$v.join(", ")}`;
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
   const json = value === void 0 ? void 0 : (0, json_text.o)(value);
   if (typeof json?.value === "string") return {
    op,
    text: json.value
   };
   return void wrong(at, 'exists, not exists, == "text", != "text", contains "text", not contains "text", matches /…/, not matches /…/ or -> name', text);
  }
  function readJson({text, at}, wrong) {
   const bare = (0, template.j4)((0, line_parts.Sk)(text, true));
   if (bare) return void wrong(at + bare.at, `the value in quotes, "{${bare.name}}"`, `{${bare.name}}`);
   const query = text.slice(0, (0, line_parts.jv)(text));
   const found = (0, smoke_query.D)(query);
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
   const plain = (0, line_parts.Sk)(text, true).replace(/"(?:[^"\\]|\\.)*"/g, string => '"'.repeat(string.length));
   const index = plain.indexOf("->");
   if (index < 0) return;
   const name = text.slice(index + 2);
   return {
    name: name.trim(),
    index,
    nameAt: index + 2 + name.length - name.trimStart().length
   };
  }
  const isFreeName = name => template.yA.test(name) && !template.$v.includes(name);
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
    return void wrong(at + text.length - type.length, `one of ${suite.J_.join(", ")}`, type);
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
   const json = (0, json_text.o)(value);
   const valueAt = at + text.length - value.length;
   if (!json) return void wrong(valueAt, JSON_VALUE, value || void 0);
   if (/^[<>]/.test(op) && typeof json.value !== "number" && typeof json.value !== "bigint") return void wrong(valueAt, `a number after ${op}`, value);
   return {
    op,
    value
   };
  }
  const isJsonType = word => suite.J_.includes(word);
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
   const bodyLength = bodyAs !== void 0 || /^[[{]/.test(tail) ? word.length + (0, line_parts.jv)(tail.slice(word.length)) : 0;
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
    const bare = (0, template.j4)(body);
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
  const LONGEST = 4e3;
  function readLine(text, tell) {
   let sound = true;
   const wrong = (...mistake) => {
    sound = false;
    tell(...mistake);
   };
   if (text.length > LONGEST) return void wrong(LONGEST, `a line of at most ${LONGEST} characters`);
   const foreign = (0, template.Vo)(text);
   if (foreign) return void wrong(foreign.at, foreign.expected, foreign.given);
   const [request, status, ...others] = (0, line_parts.ho)(text, wrong);
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
    if (asked && (0, canary.D3)(asked)) return 'retry on a GET alone, or on a request that "only reads": what writes is sent once';
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
   const nesting = new line_parts.fJ;
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
  const LONGEST_SUITE = yaml_document.zP;
  const MOST_LINES = 200;
  function readFile(text, file, wrongAt) {
   const {yaml, items: plain} = quotePlainItems(text.replace(/^\ufeff/, ""));
   const place = (0, yaml_place.G)(yaml);
   const wrong = (at, expected, given) => {
    const {line, column} = place(at);
    wrongAt(line, column, expected, given);
   };
   const {document, faults} = (0, yaml_document.gM)(yaml, SUITE_WORDS);
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
  const DEEPEST = 5;
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
    const known = (0, builtin.builtinSuite)(include.given);
    const path = known === void 0 ? pathOf(include.given, from) : include.given;
    if (path === void 0) return no(`a .yml file in ${folder || "the folder of the suite"} or below, as it lies from here, or a built-in suite`);
    if (entered.get(path) === "read") return;
    if (entered.get(path) === "open") return no("another file: this one includes itself by it");
    if (depth > DEEPEST) return no(`files that include one another at most ${DEEPEST} deep`);
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
    for (const {name} of (0, template.r3)(item.text)) used.add(name);
    return faults;
   });
   return [ ...inChecks, ...inCleanUp ];
  }
  function strangers(item, kept, env) {
   const known = [ ...template.$v, ...env.map(name => `env.${name}`), ...kept.keys() ];
   return (0, template.r3)(item.text).filter(({name}) => !known.includes(name)).map(({name, at}) => ({
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
   await (0, smoke_pattern.o0)();
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
    faults: faults.slice(0, yaml_document.ws)
   };
  }
  const hasPattern = ({checks, cleanUp}) => [ ...checks, ...cleanUp ].some(({expectations}) => expectations.some(one => "test" in one && "pattern" in one.test));
  const suiteFaultLine = file_fault.F;
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
 3454: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gM: () => readYaml,
   ws: () => MOST_FAULTS,
   zP: () => LONGEST
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
  const LONGEST = 256 * 1024;
  const MOST_FAULTS = 50;
  const DEEPEST = 500;
  function isDeep(text) {
   let open = 0;
   for (const character of text) {
    if (character === "[" || character === "{") open += 1; else if ((character === "]" || character === "}") && open > 0) open -= 1;
    if (open > DEEPEST) return true;
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
    const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
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
   (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, (_, node) => {
    if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)) return;
    const at = node.range?.[0] ?? 0;
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) || node.anchor !== void 0) faults.push({
     at,
     expected: words.alias
    }); else if (node.tag !== void 0) faults.push({
     at,
     expected: words.tag
    });
   });
   return faults;
  }
 },
 4044: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => fileFaultLine,
   G: () => onOneLine
  });
  const LONGEST_GIVEN = 60;
  const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
  const UNSEEN = /[\p{Cf}\p{Cs}]+/gu;
  const onOneLine = text => text.replace(BREAKS, " ").replace(UNSEEN, "");
  function fileFaultLine({file, line, column, given = "", expected}) {
   const start = [ ...given ].slice(0, LONGEST_GIVEN).join("");
   const what = given === "" ? "" : `\`${start}${start === given ? "" : "…"}\`: `;
   return onOneLine(`${file}:${line}:${column}: ${what}expected ${expected}`);
  }
 },
 1868: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => placer
  });
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
 }
};
