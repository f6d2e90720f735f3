"use strict";
exports.id = 153;
exports.ids = [153];
exports.modules = {

/***/ 1153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/release/nearest.ts
var nearest = __webpack_require__(8487);
// EXTERNAL MODULE: ./src/yaml/document.ts
var yaml_document = __webpack_require__(3454);
// EXTERNAL MODULE: ./src/yaml/file-fault.ts
var file_fault = __webpack_require__(4044);
// EXTERNAL MODULE: ./src/yaml/place.ts
var place = __webpack_require__(1868);
// EXTERNAL MODULE: ./src/request/inputs.ts
var inputs = __webpack_require__(4332);
// EXTERNAL MODULE: ./src/request/kinds.ts + 1 modules
var kinds = __webpack_require__(891);
;// CONCATENATED MODULE: ./src/request/lists.ts

/** Whether an input is a list, of items or of lines: its empty text is an empty one. */
function isList({ schema }) {
    const { success, output } = dist/* safeParse */.xLC(schema, '');
    return success && (Array.isArray(output) || output instanceof Map);
}

;// CONCATENATED MODULE: ./src/request/config-file.ts









const ALIAS = 'the value itself, in quotes where it begins with * or &: nothing here stands for something else';
const TAG = 'the value in single quotes, since ! begins a tag in YAML';
/** yaml's own messages quote the file, which may hold a secret in a place where nobody looks for one. */
const WORDS = {
    errors: {
        TAB_AS_INDENT: 'blanks at the start of a line, where a tab stands',
        BAD_INDENT: 'the same indent as the lines beside it, and every bracket closed',
        MISSING_CHAR: 'sound YAML: a quote or bracket is not closed, or a colon is missing',
        MULTIPLE_DOCS: 'one document, without --- between',
        BLOCK_AS_IMPLICIT_KEY: 'the value in single quotes, since ": " begins a mapping in YAML',
        BAD_ALIAS: ALIAS,
        TAG_RESOLVE_FAILED: TAG,
    },
    other: ({ code }) => `sound YAML (${code.toLowerCase().replaceAll('_', ' ')})`,
    alias: ALIAS,
    tag: TAG,
    deep: 'inputs by their names, nested no deeper',
};
const TOP = [...inputs/* INPUT_NAMES */.Qh.filter((name) => name !== 'config'), 'environments'];
const IN_BLOCK = inputs/* INPUT_NAMES */.Qh.filter((name) => name !== 'config' && name !== 'environment');
const MOST_ENVIRONMENTS = 200;
/** The longest file, in characters: what is hostile takes a second, and not a minute. */
const LONGEST = 64 * 1024;
/**
 * Reads a config file: inputs under their own names, blocks of them under `environments`. All its mistakes at once, each
 * with its line and column. Never throws.
 * @param file how it is called in faults
 */
function parseConfig(text, file) {
    const reader = new Reader(text.length > LONGEST ? '' : text.replace(/^\ufeff/, ''), file);
    if (text.length > LONGEST)
        reader.wrong(0, '', `a file of at most ${LONGEST / 1_024} KiB`);
    const config = reader.read();
    const faults = reader.faults.toSorted((one, other) => one.place.line - other.place.line || one.place.column - other.place.column);
    return { config, faults, secrets: reader.secrets };
}
class Reader {
    text;
    file;
    faults = [];
    secrets = [];
    place;
    constructor(text, file) {
        this.text = text;
        this.file = file;
        this.place = (0,place/* placer */.G)(text);
    }
    wrong(at, input, expected, given) {
        if (!this.isFull())
            this.faults.push({ input: (0,file_fault/* onOneLine */.G)(input).slice(0, 60), given, expected, place: { file: this.file, ...this.place(at) } });
    }
    /** Nobody reads more, and the nearest name to each of ten thousand takes its time. */
    isFull() {
        return this.faults.length >= yaml_document/* MOST_FAULTS */.ws;
    }
    read() {
        const { file } = this;
        const { document, faults } = (0,yaml_document/* readYaml */.gM)(this.text, WORDS);
        for (const { at, expected } of faults)
            this.wrong(at, '', expected);
        const contents = document?.contents;
        // A file of comments alone says nothing, which is no fault.
        if (!contents || isNothing(contents))
            return { file, top: new Map() };
        const entries = this.entries(contents, 'inputs by their names, such as target-tag: latest');
        const top = this.block(entries.filter(({ name }) => name !== 'environments'), TOP);
        const blocks = entries.find(({ name }) => name === 'environments');
        return { file, top, environments: blocks && this.environments(blocks) };
    }
    environments({ name, at, value }) {
        const found = new Map();
        if (isNothing(value))
            return found;
        const entries = this.entries(value, 'blocks by the names of environments', { name, at });
        if (entries.length > MOST_ENVIRONMENTS)
            this.wrong(at, name, `at most ${MOST_ENVIRONMENTS} environments`);
        for (const entry of entries.slice(0, MOST_ENVIRONMENTS)) {
            const read = dist/* safeParse */.xLC(kinds/* environment */.cA, entry.name);
            if (!read.success)
                this.wrong(entry.at, 'environments', read.issues[0].message, entry.name);
            const inputs = isNothing(entry.value) ? [] : this.entries(entry.value, 'inputs by their names', entry);
            found.set(entry.name, this.block(inputs, IN_BLOCK));
        }
        return found;
    }
    /** The names of a map and what stands under them, each once. */
    entries(node, expected, of = { name: '', at: offset(node) }) {
        if (!(0,yaml_dist/* isMap */.jh)(node))
            return this.wrong(of.at, of.name, expected), [];
        const seen = new Map();
        return node.items.flatMap(({ key, value }) => {
            if (!(0,yaml_dist/* isScalar */.jn)(key))
                return this.wrong(offset(key), of.name, expected), [];
            const [name, at] = [String(key.value), offset(key)];
            const first = seen.get(name);
            seen.set(name, first ?? this.place(at).line);
            if (first === undefined)
                return [{ name, at, value }];
            // Which of the two was meant nobody knows; neither of a secret's is shown.
            this.hide(name, value);
            return this.wrong(at, name, `once: line ${first} has it`), [];
        });
    }
    block(entries, known) {
        return new Map(entries.flatMap((entry) => {
            const value = this.value(entry, known);
            return value === undefined ? [] : [[entry.name, value]];
        }));
    }
    value({ name, at, value }, known) {
        if (!known.includes(name))
            return this.unknown(name, at, value, known);
        const spec = inputs/* INPUTS */.mc[name];
        if (spec.secret) {
            this.hide(name, value);
            // Told to be empty it is no secret, and no login either.
            if (isNothing(value))
                return undefined;
            return void this.wrong(at, name, `no secret in a file: give it as the input ${name}, from a secret of the forge, or as RELEASE_ACTION_${name.toUpperCase().replaceAll('-', '_')}`);
        }
        const read = this.textOf(name, at, value);
        if (read === undefined || read.text.trim() === '')
            return undefined;
        const result = dist/* safeParse */.xLC(spec.schema, read.text);
        if (!result.success)
            return void result.issues.forEach(({ message }) => this.wrong(read.at, name, message, read.text));
        return { text: read.text, ...this.place(at) };
    }
    unknown(name, at, value, known) {
        this.hide(name, value);
        if (this.isFull())
            return undefined;
        if (name === 'config')
            return void this.wrong(at, name, 'no config in a config file: it is given as an option, a variable or an input');
        if (name === 'environment' || name === 'environments')
            return void this.wrong(at, name, `${name} at the top of the file, outside of the blocks`);
        const [near] = (0,nearest/* nearest */.p)(name, known);
        this.wrong(at, name === '' ? 'a name' : name, `an input by its name; the nearest is ${near}`);
    }
    textOf(name, at, value) {
        if ((0,yaml_dist/* isScalar */.jn)(value))
            return { text: isNothing(value) ? '' : String(value.value), at: offset(value) };
        if ((0,yaml_dist/* isSeq */.oP)(value) && isList(inputs/* INPUTS */.mc[name])) {
            const lines = value.items.map((item) => ((0,yaml_dist/* isScalar */.jn)(item) && !isNothing(item) ? String(item.value).trim() : undefined));
            const bad = lines.indexOf(undefined);
            if (bad < 0)
                return { text: lines.join('\n'), at: offset(value) };
            return void this.wrong(offset(value.items[bad]) || offset(value), name, 'a list of texts, one behind each dash');
        }
        return void this.wrong(offset(value) || at, name, isList(inputs/* INPUTS */.mc[name]) ? 'a text, or a list of texts' : 'a text: this input is no list');
    }
    /** What stands under a secret's name, or under one that may be meant for it, is shown by nobody. */
    hide(name, value) {
        if (this.isFull())
            return;
        const meant = Object.hasOwn(inputs/* INPUTS */.mc, name) ? name : (0,nearest/* nearest */.p)(name, inputs/* INPUT_NAMES */.Qh)[0];
        if (!inputs/* INPUTS */.mc[meant].secret)
            return;
        const texts = (0,yaml_dist/* isScalar */.jn)(value) ? [value] : (0,yaml_dist/* isSeq */.oP)(value) ? value.items : [];
        for (const text of texts)
            if ((0,yaml_dist/* isScalar */.jn)(text))
                this.secrets.push(String(text.value));
    }
}
const offset = (node) => node?.range?.[0] ?? 0;
/** `name:` alone, and the words for nothing: an empty input is one that was not given. */
const isNothing = (node) => node === null || ((0,yaml_dist/* isScalar */.jn)(node) && (node.value === '' || (node.type === yaml_dist/* Scalar */.X5.PLAIN && /^(?:~|null|Null|NULL)$/.test(String(node.value)))));


/***/ }),

/***/ 3454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gM: () => (/* binding */ readYaml),
/* harmony export */   ws: () => (/* binding */ MOST_FAULTS),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

/** The longest file that is read, in characters. */
const LONGEST = 256 * 1024;
/** More than anybody reads at once. */
const MOST_FAULTS = 50;
const DEEPEST = 500;
/**
 * Whether brackets, dashes or question marks lie in one another deeper than anybody writes them. Told before the text is
 * parsed: where the stack is nearly used up V8 ends the process, and throws nothing, once it has to compile a RegExp.
 */
function isDeep(text) {
    let open = 0;
    for (const character of text) {
        if (character === '[' || character === '{')
            open += 1;
        else if ((character === ']' || character === '}') && open > 0)
            open -= 1;
        if (open > DEEPEST)
            return true;
    }
    return /(?:[-?:][ \t]+){100}/.test(text);
}
/** Reads a document, or tells all that is wrong with it before anyone asks what it says. Never throws. */
function readYaml(text, words) {
    if (isDeep(text))
        return { faults: [{ at: 0, expected: words.deep }] };
    try {
        // Every scalar is text: what YAML takes for a number, a date or "no" means nothing here.
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'failsafe', uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
        const faults = faultsOf(document, words);
        return faults.length > 0 ? { faults } : { document, faults };
    }
    catch (fault) {
        // The stack is the only thing that can give way here.
        if (!(fault instanceof RangeError))
            throw fault;
        return { faults: [{ at: 0, expected: words.deep }] };
    }
}
/** What YAML can do beyond maps, lists and texts is refused. */
function faultsOf(document, words) {
    const faults = [...document.errors, ...document.warnings].map((error) => ({ at: error.pos[0], expected: words.errors[error.code] ?? words.other(error) }));
    if (faults.length > 0)
        return faults;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, (_, node) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node))
            return;
        const at = node.range?.[0] ?? 0;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) || node.anchor !== undefined)
            faults.push({ at, expected: words.alias });
        else if (node.tag !== undefined)
            faults.push({ at, expected: words.tag });
    });
    return faults;
}


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ fileFaultLine),
/* harmony export */   G: () => (/* binding */ onOneLine)
/* harmony export */ });
const LONGEST_GIVEN = 60;
/** Breaks the line. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Turns and hides what stands in it. */
const UNSEEN = /[\p{Cf}\p{Cs}]+/gu;
/** A text from a file on one line, with nothing in it that is not seen. */
const onOneLine = (text) => text.replace(BREAKS, ' ').replace(UNSEEN, '');
/** `file:line:column: …`, on one line, as compilers and linters say it. */
function fileFaultLine({ file, line, column, given = '', expected }) {
    const start = [...given].slice(0, LONGEST_GIVEN).join('');
    const what = given === '' ? '' : `\`${start}${start === given ? '' : '…'}\`: `;
    return onOneLine(`${file}:${line}:${column}: ${what}expected ${expected}`);
}


/***/ }),

/***/ 1868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placer)
/* harmony export */ });
/** Line and column of an offset. yaml's own LineCounter errs where a key goes on over several lines. */
function placer(text) {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return (at) => {
        let [line, beyond] = [0, starts.length];
        while (beyond - line > 1) {
            const middle = (line + beyond) >> 1;
            if (starts[middle] <= at)
                line = middle;
            else
                beyond = middle;
        }
        return { line: line + 1, column: at - starts[line] + 1 };
    };
}


/***/ })

};
;