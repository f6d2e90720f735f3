"use strict";

exports.id = 2332;

exports.ids = [ 2332, 2083, 2154 ];

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
 2189: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
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
   engine ??= (await __webpack_require__.e(2856).then(__webpack_require__.bind(__webpack_require__, 2856))).RE2JS;
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
 }
};
