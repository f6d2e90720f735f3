"use strict";

exports.id = 1153;

exports.ids = [ 1153 ];

exports.modules = {
 1153: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   parseConfig: () => parseConfig
  });
  var dist = __webpack_require__(7934);
  var yaml_dist = __webpack_require__(8815);
  var nearest = __webpack_require__(8487);
  var yaml_document = __webpack_require__(3454);
  var file_fault = __webpack_require__(4044);
  var place = __webpack_require__(1868);
  var inputs = __webpack_require__(4332);
  var kinds = __webpack_require__(891);
  function isList({schema}) {
   const {success, output} = dist.xLC(schema, "");
   return success && (Array.isArray(output) || output instanceof Map);
  }
  const ALIAS = "the value itself, in quotes where it begins with * or &: nothing here stands for something else";
  const TAG = "the value in single quotes, since ! begins a tag in YAML";
  const WORDS = {
   errors: {
    TAB_AS_INDENT: "blanks at the start of a line, where a tab stands",
    BAD_INDENT: "the same indent as the lines beside it, and every bracket closed",
    MISSING_CHAR: "sound YAML: a quote or bracket is not closed, or a colon is missing",
    MULTIPLE_DOCS: "one document, without --- between",
    BLOCK_AS_IMPLICIT_KEY: 'the value in single quotes, since ": " begins a mapping in YAML',
    BAD_ALIAS: ALIAS,
    TAG_RESOLVE_FAILED: TAG
   },
   other: ({code}) => `sound YAML (${code.toLowerCase().replaceAll("_", " ")})`,
   alias: ALIAS,
   tag: TAG,
   deep: "inputs by their names, nested no deeper"
  };
  const TOP = [ ...inputs.Qh.filter(name => name !== "config"), "environments" ];
  const IN_BLOCK = inputs.Qh.filter(name => name !== "config" && name !== "environment");
  const MOST_ENVIRONMENTS = 200;
  const LONGEST = 64 * 1024;
  function parseConfig(text, file) {
   const reader = new Reader(text.length > LONGEST ? "" : text.replace(/^\ufeff/, ""), file);
   if (text.length > LONGEST) reader.wrong(0, "", `a file of at most ${LONGEST / 1024} KiB`);
   const config = reader.read();
   const faults = reader.faults.toSorted((one, other) => one.place.line - other.place.line || one.place.column - other.place.column);
   return {
    config,
    faults,
    secrets: reader.secrets
   };
  }
  class Reader {
   text;
   file;
   faults=[];
   secrets=[];
   place;
   constructor(text, file) {
    this.text = text;
    this.file = file;
    this.place = (0, place.G)(text);
   }
   wrong(at, input, expected, given) {
    if (!this.isFull()) this.faults.push({
     input: (0, file_fault.G)(input).slice(0, 60),
     given,
     expected,
     place: {
      file: this.file,
      ...this.place(at)
     }
    });
   }
   isFull() {
    return this.faults.length >= yaml_document.ws;
   }
   read() {
    const {file} = this;
    const {document, faults} = (0, yaml_document.gM)(this.text, WORDS);
    for (const {at, expected} of faults) this.wrong(at, "", expected);
    const contents = document?.contents;
    if (!contents || isNothing(contents)) return {
     file,
     top: new Map
    };
    const entries = this.entries(contents, "inputs by their names, such as target-tag: latest");
    const top = this.block(entries.filter(({name}) => name !== "environments"), TOP);
    const blocks = entries.find(({name}) => name === "environments");
    return {
     file,
     top,
     environments: blocks && this.environments(blocks)
    };
   }
   environments({name, at, value}) {
    const found = new Map;
    if (isNothing(value)) return found;
    const entries = this.entries(value, "blocks by the names of environments", {
     name,
     at
    });
    if (entries.length > MOST_ENVIRONMENTS) this.wrong(at, name, `at most ${MOST_ENVIRONMENTS} environments`);
    for (const entry of entries.slice(0, MOST_ENVIRONMENTS)) {
     const read = dist.xLC(kinds.cA, entry.name);
     if (!read.success) this.wrong(entry.at, "environments", read.issues[0].message, entry.name);
     const inputs = isNothing(entry.value) ? [] : this.entries(entry.value, "inputs by their names", entry);
     found.set(entry.name, this.block(inputs, IN_BLOCK));
    }
    return found;
   }
   entries(node, expected, of = {
    name: "",
    at: offset(node)
   }) {
    if (!(0, yaml_dist.jh)(node)) return this.wrong(of.at, of.name, expected), [];
    const seen = new Map;
    return node.items.flatMap(({key, value}) => {
     if (!(0, yaml_dist.jn)(key)) return this.wrong(offset(key), of.name, expected), 
     [];
     const [name, at] = [ String(key.value), offset(key) ];
     const first = seen.get(name);
     seen.set(name, first ?? this.place(at).line);
     if (first === void 0) return [ {
      name,
      at,
      value
     } ];
     this.hide(name, value);
     return this.wrong(at, name, `once: line ${first} has it`), [];
    });
   }
   block(entries, known) {
    return new Map(entries.flatMap(entry => {
     const value = this.value(entry, known);
     return value === void 0 ? [] : [ [ entry.name, value ] ];
    }));
   }
   value({name, at, value}, known) {
    if (!known.includes(name)) return this.unknown(name, at, value, known);
    const spec = inputs.mc[name];
    if (spec.secret) {
     this.hide(name, value);
     if (isNothing(value)) return;
     return void this.wrong(at, name, `no secret in a file: give it as the input ${name}, from a secret of the forge, or as RELEASE_ACTION_${name.toUpperCase().replaceAll("-", "_")}`);
    }
    const read = this.textOf(name, at, value);
    if (read === void 0 || read.text.trim() === "") return;
    const result = dist.xLC(spec.schema, read.text);
    if (!result.success) return void result.issues.forEach(({message}) => this.wrong(read.at, name, message, read.text));
    return {
     text: read.text,
     ...this.place(at)
    };
   }
   unknown(name, at, value, known) {
    this.hide(name, value);
    if (this.isFull()) return;
    if (name === "<<") return void this.wrong(at, name, "the inputs themselves: << merges nothing here");
    if (name === "config") return void this.wrong(at, name, "no config in a config file: it is given as an option, a variable or an input");
    if (name === "environment" || name === "environments") return void this.wrong(at, name, `${name} at the top of the file, outside of the blocks`);
    const [near] = (0, nearest.p)(name, known);
    this.wrong(at, name === "" ? "a name" : name, `an input by its name; the nearest is ${near}`);
   }
   textOf(name, at, value) {
    if ((0, yaml_dist.jn)(value)) return {
     text: isNothing(value) ? "" : String(value.value),
     at: offset(value)
    };
    if ((0, yaml_dist.oP)(value) && isList(inputs.mc[name])) {
     const lines = value.items.map(item => (0, yaml_dist.jn)(item) && !isNothing(item) ? String(item.value).trim() : void 0);
     const bad = lines.indexOf(void 0);
     if (bad < 0) return {
      text: lines.join("\n"),
      at: offset(value)
     };
     return void this.wrong(offset(value.items[bad]) || offset(value), name, "a list of texts, one behind each dash");
    }
    return void this.wrong(offset(value) || at, name, isList(inputs.mc[name]) ? "a text, or a list of texts" : "a text: this input is no list");
   }
   hide(name, value) {
    if (this.isFull()) return;
    const meant = Object.hasOwn(inputs.mc, name) ? name : (0, nearest.p)(name, inputs.Qh)[0];
    if (!inputs.mc[meant].secret) return;
    const texts = (0, yaml_dist.jn)(value) ? [ value ] : (0, yaml_dist.oP)(value) ? value.items : [];
    for (const text of texts) if ((0, yaml_dist.jn)(text)) this.secrets.push(String(text.value));
   }
  }
  const offset = node => node?.range?.[0] ?? 0;
  const isNothing = node => node === null || (0, yaml_dist.jn)(node) && (node.value === "" || node.type === yaml_dist.X5.PLAIN && /^(?:~|null|Null|NULL)$/.test(String(node.value)));
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
