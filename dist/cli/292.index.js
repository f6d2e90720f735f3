"use strict";
exports.id = 292;
exports.ids = [292];
exports.modules = {

/***/ 7911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   help: () => (/* binding */ help)
/* harmony export */ });
/* unused harmony exports isSwitch, noteOf */
/* harmony import */ var _report_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);
/* harmony import */ var _request_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4332);
/* harmony import */ var _commands__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1654);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(776);
/* harmony import */ var _request_variables__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6736);





/** Columns of a terminal that nobody made wider. */
const WIDTH = 80;
const EXITS = 'Exit code 0: done, unchanged, planned or skipped; 1: failed, restored or stranded; 2: bad input.';
/** What `--help` prints: of one command, or of them all. */
const help = (about) => (about ? helpOf(about) : overview()).map((line) => `${line}\n`).join('');
function overview() {
    return [
        'release-action takes a container build from "pushed" to "proved on every tenant",', 'and back when it was wrong.',
        '', 'Modes', ..._commands__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_NAMES */ .nZ.filter(_commands__WEBPACK_IMPORTED_MODULE_2__/* .isMode */ .SF).flatMap(brief),
        '', 'Commands', ..._commands__WEBPACK_IMPORTED_MODULE_2__/* .COMMAND_NAMES */ .nZ.filter((name) => !(0,_commands__WEBPACK_IMPORTED_MODULE_2__/* .isMode */ .SF)(name)).flatMap(brief),
        '', ...flow('release-action <command> --help tells its inputs, their defaults and more examples. Every input may also be given as a variable, such as RELEASE_ACTION_REGISTRY_AUTH: give secrets so. All others may stand in release-action.yml, under their own names; an option beats a variable, and that the file.'),
        ...flow(EXITS),
    ];
}
/** A command in three lines at most: what is typed, what it does, an example where that tells more. */
function brief(name) {
    const { summary, words, examples } = _commands__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo[name];
    const head = [name, words].filter(Boolean).join(' ');
    const line = head.length < 22 ? [`  ${head.padEnd(22)} ${summary}`] : [`  ${head}`, `${' '.repeat(25)}${summary}`];
    return (0,_commands__WEBPACK_IMPORTED_MODULE_2__/* .isMode */ .SF)(name) ? [...line, `      ${examples[0]}`] : line;
}
function helpOf(name) {
    const { words, summary, about = [], inputs, options, examples, exits = EXITS } = _commands__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .Lo[name];
    return [
        `release-action ${[name, words, inputs.length + options.length > 0 ? '[options]' : ''].filter(Boolean).join(' ')}`,
        '', ...flow(`${capital(summary)}.`),
        ...about.flatMap((text) => ['', ...flow(text)]),
        '', examples.length > 1 ? 'Examples' : 'Example', ...examples.map((example) => `  ${example}`),
        ...(inputs.length + options.length > 0 ? ['', 'Options'] : []),
        ...inputs.flatMap((input) => described(`--${input}${isSwitch(input) ? '' : ' <value>'}`, noteOf(input, name), _request_inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[input].help)),
        ...options.flatMap((option) => {
            const { value, help: text } = _options__WEBPACK_IMPORTED_MODULE_3__/* .OWN_OPTIONS */ ._X[option];
            return described(`--${option}${value === undefined ? '' : ` <${value}>`}`, '', text);
        }),
        '', ...flow(exits),
        ...(inputs.some(isSecret) ? flow(`Give secrets by variables, and not as options: ${inputs.filter(isSecret).map(_request_variables__WEBPACK_IMPORTED_MODULE_4__/* .variableOf */ .Qn).join(', ')}.`) : []),
    ];
}
/** A switch that is off unless it is given. */
const isSwitch = (name) => _request_inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name].default === 'false';
const isSecret = (name) => _request_inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name].secret === true;
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const described = (option, note, text) => [`  ${option}${note}`, ...(0,_report_lines__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(plain(text), '      ', WIDTH)];
/** A paragraph; an empty line where there is none. */
const flow = (text) => (0,_report_lines__WEBPACK_IMPORTED_MODULE_0__/* .wrap */ .LV)(plain(text), '', WIDTH);
/** Where a default is worked out: as it is on a command line, which knows no runner. */
const DEFAULTS_HERE = {
    sha: '', 'github-token': 'GITHUB_TOKEN', 'api-url': 'GITHUB_API_URL', 'evidence-file': 'under ~/.local/state/release-action',
};
/** What stands behind an option: nobody may take a word for a default that is none. */
function noteOf(name, command) {
    const { default: preset, defaultIn, defaultWords, required, modes } = _request_inputs__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name];
    const own = (0,_commands__WEBPACK_IMPORTED_MODULE_2__/* .isMode */ .SF)(command) ? defaultIn?.[command] : undefined;
    const standard = DEFAULTS_HERE[name] ?? own ?? (preset || (defaultIn ? '' : defaultWords));
    if (standard)
        return ` (default: ${plain(standard)})`;
    if (name === 'sha')
        return ' (the commit; may stand behind the command as a word)';
    return (0,_commands__WEBPACK_IMPORTED_MODULE_2__/* .isMode */ .SF)(command) && modes.includes(command) && (required || isNeeded(name, command)) ? ' (must be given)' : '';
}
/** Empty is no list of images where only images are moved. */
const isNeeded = (name, command) => name === 'images' && (command === 'promote' || command === 'rollback');
const plain = (text) => text.replaceAll('`', '');


/***/ }),

/***/ 6563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   Uj: () => (/* binding */ fit)
/* harmony export */ });
/** The beginning of a list that fits, and how many were left off: GitHub shows no summary of more than 1 MiB. */
function fit(items, room, write) {
    const shown = [];
    let bytes = room.kibibytes * 1024;
    for (const item of items.slice(0, room.items)) {
        const text = write(item);
        bytes -= Buffer.byteLength(text) + 1;
        if (bytes < 0)
            break;
        shown.push(text);
    }
    return { shown, hidden: items.length - shown.length };
}
/** What stands in the place of what was left off. */
const more = (hidden) => `… and ${hidden} more, all in the evidence`;



/***/ }),

/***/ 2365:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   f_: () => (/* binding */ entry),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
/* harmony import */ var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
/* harmony import */ var _bounded__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6563);
/* harmony import */ var _bounded__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1405);
/* harmony import */ var _safe__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);



const WIDTH = 96;
/** Lines of one list: a log is read, and the evidence holds the rest. */
const LINES = 100;
/** A title and its blocks of lines, bounded. */
function titled(title, blocks) {
    if (blocks.length === 0)
        return [];
    const hidden = blocks.length - LINES;
    return [title, ...blocks.slice(0, LINES).flat(), ...(hidden > 0 ? [`  ${(0,_bounded__WEBPACK_IMPORTED_MODULE_2__/* .more */ .OS)(hidden).replace('…', '...')}`] : [])];
}
/** One item of a list. */
const entry = (text) => {
    const [first = '', ...rest] = wrap(short(text), '    ');
    return [`  - ${first.trim()}`, ...rest];
};
/** Aligned columns need an end. */
const cell = (text) => (0,_bounded__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .J)((0,_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text).trim(), 60);
/** Made harmless, with digests as short as a person compares them. */
const short = (text) => (0,_safe__WEBPACK_IMPORTED_MODULE_1__/* .harmless */ .I)(text).trim().replace(/sha256:[0-9a-f]{64}/g, (digest) => ((0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .Bc)(digest) ? (0,_release_digest__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest) : digest));
/** Breaks a line between words; a word that is too long stays whole. */
function wrap(text, indent, width = WIDTH) {
    const lines = [];
    let line = indent;
    for (const word of text.split(/ +/)) {
        if (line.length > indent.length && line.length + 1 + word.length > width) {
            lines.push(line);
            line = indent;
        }
        line += line.length > indent.length ? ` ${word}` : word;
    }
    return [...lines, line];
}
/** Pads all but the last column to its widest cell. */
function columns(rows) {
    const widths = rows.reduce((all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)), []);
    return rows.map((row) => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd());
}


/***/ })

};
;