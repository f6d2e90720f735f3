"use strict";

exports.id = 7911;

exports.ids = [ 7911 ];

exports.modules = {
 7911: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   help: () => help
  });
  var _report_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);
  var _request_inputs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4332);
  var _commands__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1654);
  var _options__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(776);
  var _request_variables__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6736);
  const WIDTH = 80;
  const EXITS = "Exit code 0: done, unchanged, planned or skipped; 1: failed, restored or stranded; 2: bad input.";
  const help = about => (about ? helpOf(about) : overview()).map(line => `${line}\n`).join("");
  function overview() {
   return [ 'release-action takes a container build from "pushed" to "proved on every tenant",', "and back when it was wrong.", "", "Modes", ..._commands__WEBPACK_IMPORTED_MODULE_2__.nZ.filter(_commands__WEBPACK_IMPORTED_MODULE_2__.SF).flatMap(brief), "", "Commands", ..._commands__WEBPACK_IMPORTED_MODULE_2__.nZ.filter(name => !(0, 
   _commands__WEBPACK_IMPORTED_MODULE_2__.SF)(name)).flatMap(brief), "", ...flow("release-action <command> --help tells its inputs, their defaults and more examples. Every input may also be given as a variable, such as RELEASE_ACTION_REGISTRY_AUTH: give secrets so. All others may stand in release-action.yml, under their own names; an option beats a variable, and that the file."), ...flow(EXITS) ];
  }
  function brief(name) {
   const {summary, words, examples} = _commands__WEBPACK_IMPORTED_MODULE_2__.Lo[name];
   const head = [ name, words ].filter(Boolean).join(" ");
   const told = (0, _report_lines__WEBPACK_IMPORTED_MODULE_0__.LV)(summary, " ".repeat(25), WIDTH);
   const line = head.length < 22 ? [ `  ${head.padEnd(22)} ${told[0].trimStart()}`, ...told.slice(1) ] : [ `  ${head}`, ...told ];
   return (0, _commands__WEBPACK_IMPORTED_MODULE_2__.SF)(name) ? [ ...line, `      ${examples[0]}` ] : line;
  }
  function helpOf(name) {
   const {words, summary, about = [], inputs, options, examples, exits = EXITS} = _commands__WEBPACK_IMPORTED_MODULE_2__.Lo[name];
   return [ `release-action ${[ name, words, inputs.length + options.length > 0 ? "[options]" : "" ].filter(Boolean).join(" ")}`, "", ...flow(`${capital(summary)}.`), ...about.flatMap(text => [ "", ...flow(text) ]), "", examples.length > 1 ? "Examples" : "Example", ...examples.map(example => `  ${example}`), ...inputs.length + options.length > 0 ? [ "", "Options" ] : [], ...inputs.flatMap(input => described(`--${input}${isSwitch(input) ? "" : " <value>"}`, noteOf(input, name), _request_inputs__WEBPACK_IMPORTED_MODULE_1__.mc[input].help)), ...options.flatMap(option => {
    const {value, help: text} = _options__WEBPACK_IMPORTED_MODULE_3__._X[option];
    return described(`--${option}${value === void 0 ? "" : ` <${value}>`}`, "", text);
   }), "", ...flow(exits), ...inputs.some(isSecret) ? flow(`Give secrets by variables, and not as options: ${inputs.filter(isSecret).map(_request_variables__WEBPACK_IMPORTED_MODULE_4__.Qn).join(", ")}.`) : [] ];
  }
  const isSwitch = name => _request_inputs__WEBPACK_IMPORTED_MODULE_1__.mc[name].default === "false";
  const isSecret = name => _request_inputs__WEBPACK_IMPORTED_MODULE_1__.mc[name].secret === true;
  const capital = text => text.charAt(0).toUpperCase() + text.slice(1);
  const described = (option, note, text) => {
   const isBelow = `  ${option}${note}`.length > WIDTH;
   return [ `  ${option}${isBelow ? "" : note}`, ...isBelow ? (0, _report_lines__WEBPACK_IMPORTED_MODULE_0__.LV)(note.trim(), "      ", WIDTH) : [], ...(0, 
   _report_lines__WEBPACK_IMPORTED_MODULE_0__.LV)(plain(text), "      ", WIDTH) ];
  };
  const flow = text => (0, _report_lines__WEBPACK_IMPORTED_MODULE_0__.LV)(plain(text), "", WIDTH);
  function noteOf(name, command) {
   const {default: preset, defaultIn, defaultWords, required, modes} = _request_inputs__WEBPACK_IMPORTED_MODULE_1__.mc[name];
   const own = (0, _commands__WEBPACK_IMPORTED_MODULE_2__.SF)(command) ? defaultIn?.[command] : void 0;
   const standard = _request_variables__WEBPACK_IMPORTED_MODULE_4__.Y4[name] ?? own ?? (preset || (defaultIn ? "" : defaultWords));
   if (standard?.endsWith("is required")) return (0, _commands__WEBPACK_IMPORTED_MODULE_2__.SF)(command) ? ` (${plain(standard)})` : "";
   if (standard) return ` (default: ${plain(standard)})`;
   if (name === "sha") return " (the commit; may stand behind the command as a word)";
   return (0, _commands__WEBPACK_IMPORTED_MODULE_2__.SF)(command) && modes.includes(command) && (required || isNeeded(name, command)) ? " (must be given)" : "";
  }
  const isNeeded = (name, command) => name === "images" && (command === "promote" || command === "rollback");
  const plain = text => text.replaceAll("`", "");
 },
 6563: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OS: () => more,
   Uj: () => fit
  });
  function fit(items, room, write) {
   const shown = [];
   let bytes = room.kibibytes * 1024;
   for (const item of items.slice(0, room.items)) {
    const text = write(item);
    bytes -= Buffer.byteLength(text) + 1;
    if (bytes < 0) break;
    shown.push(text);
   }
   return {
    shown,
    hidden: items.length - shown.length
   };
  }
  const more = hidden => `… and ${hidden} more, all in the evidence`;
 },
 2365: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hn: () => cell,
   LV: () => _release_wrap__WEBPACK_IMPORTED_MODULE_2__.L,
   MP: () => _release_wrap__WEBPACK_IMPORTED_MODULE_2__.M,
   YB: () => columns,
   dJ: () => titled,
   f_: () => entry,
   h0: () => short
  });
  var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  var _release_wrap__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8897);
  var _bounded__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6563);
  var _bounded__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1405);
  var _safe__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
  const LINES = 100;
  function titled(title, blocks) {
   if (blocks.length === 0) return [];
   const hidden = blocks.length - LINES;
   return [ title, ...blocks.slice(0, LINES).flat(), ...hidden > 0 ? [ `  ${(0, _bounded__WEBPACK_IMPORTED_MODULE_3__.OS)(hidden).replace("…", "...")}` ] : [] ];
  }
  const entry = (text, width) => {
   const [first = "", ...rest] = (0, _release_wrap__WEBPACK_IMPORTED_MODULE_2__.L)(short(text), "    ", width);
   return [ `  - ${first.trim()}`, ...rest ];
  };
  const cell = text => (0, _bounded__WEBPACK_IMPORTED_MODULE_4__.J)((0, _safe__WEBPACK_IMPORTED_MODULE_1__.I)(text).trim(), 60);
  const short = text => (0, _safe__WEBPACK_IMPORTED_MODULE_1__.I)(text).trim().replace(/sha256:[0-9a-f]{64}/g, digest => (0, 
  _release_digest__WEBPACK_IMPORTED_MODULE_0__.Bc)(digest) ? (0, _release_digest__WEBPACK_IMPORTED_MODULE_0__.VK)(digest) : digest);
  function columns(rows) {
   const widths = rows.reduce((all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)), []);
   return rows.map(row => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd());
  }
 }
};
