"use strict";

exports.id = 8931;

exports.ids = [ 8931 ];

exports.modules = {
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
 2794: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => harmlessJson
  });
  const harmlessJson = value => `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[").replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits)}\n`;
  const escapeUnits = character => character.split("").map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
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
 },
 8931: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   showConfig: () => showConfig
  });
  var valibot__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7934);
  var _report_json__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2794);
  var _report_lines__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2365);
  var _report_safe__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
  var _request_fault__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(901);
  var _request_inputs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4332);
  var _request_parse__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9526);
  var _request_variables__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6736);
  var _config__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6241);
  var _context__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5208);
  var _way_out__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(391);
  async function showConfig({mode, layers, json}, host, out) {
   const names = (0, _request_parse__WEBPACK_IMPORTED_MODULE_4__.GT)(mode);
   const resolved = await (0, _config__WEBPACK_IMPORTED_MODULE_6__.eL)(mode ? [ {
    source: "option",
    values: {
     mode
    }
   }, ...layers ] : layers, host, {
    names
   });
   const {raw, origins, config, warnings} = resolved;
   const {log, secrets, http} = await (0, _context__WEBPACK_IMPORTED_MODULE_7__.q)(raw, host, resolved.secrets);
   try {
    const values = Object.fromEntries(names.map(name => [ name, shown(name, raw[name], origins[name], config, mode) ]));
    const isUnread = !config && resolved.faults.length > 0;
    const faults = (0, _config__WEBPACK_IMPORTED_MODULE_6__.GS)(names.flatMap(name => faultsOf(name, raw[name])), resolved).map(_request_fault__WEBPACK_IMPORTED_MODULE_2__.z9);
    if (json) out.write((0, _report_json__WEBPACK_IMPORTED_MODULE_8__.E)(secrets.clean({
     config: config ?? null,
     values,
     faults,
     warnings
    }))); else (0, _way_out__WEBPACK_IMPORTED_MODULE_9__.V_)(out, secrets).write(told(values, config, isUnread).map(line => `${(0, 
    _report_safe__WEBPACK_IMPORTED_MODULE_1__.I)(line)}\n`).join(""));
    for (const warning of warnings) log.warning(warning);
    for (const fault of faults) log.error(fault);
    return faults.length > 0 ? 2 : 0;
   } finally {
    http.close();
   }
  }
  function shown(name, text, origin, config, mode) {
   const spec = _request_inputs__WEBPACK_IMPORTED_MODULE_3__.mc[name];
   const from = origin ? placeOf(origin, config) : {
    from: "default"
   };
   if (spec.secret) return {
    value: origin ? "set" : "not set",
    ...from,
    secret: true
   };
   return {
    value: origin ? text.trim() : ((mode && spec.defaultIn?.[mode]) ?? spec.default) || null,
    ...from
   };
  }
  const placeOf = (origin, config) => "file" in origin ? {
   from: origin.source,
   file: origin.file,
   line: origin.line,
   ...origin.source === "environment" ? {
    environment: config?.environment
   } : {}
  } : {
   from: origin.source
  };
  function faultsOf(name, text) {
   const given = text?.trim() ?? "";
   const spec = _request_inputs__WEBPACK_IMPORTED_MODULE_3__.mc[name];
   const read = valibot__WEBPACK_IMPORTED_MODULE_10__.xLC(spec.schema, given);
   return given === "" || read.success ? [] : read.issues.map(({message}) => ({
    input: name,
    given: spec.secret ? void 0 : given,
    expected: message
   }));
  }
  function told(values, config, isUnread) {
   const rows = Object.entries(values).map(([name, {value, from, file, line, environment}]) => {
    const words = _request_variables__WEBPACK_IMPORTED_MODULE_5__.Y4[name] ?? _request_inputs__WEBPACK_IMPORTED_MODULE_3__.mc[name].defaultWords?.replaceAll("`", "");
    const where = file === void 0 ? from : `${file}:${line}${environment === void 0 ? "" : ` (environment ${environment})`}`;
    return [ name, where, value?.split("\n").map(item => item.trim()).join(", ") ?? (words ? `not set: ${words}` : "not set") ];
   });
   const head = config ? `${config.file}${config.environment === void 0 ? "" : `, environment ${config.environment}`}: ${config.counted} of ${config.keys} inputs counted` : isUnread ? "a config file that is not read" : "no config file";
   return [ head, "", ...(0, _report_lines__WEBPACK_IMPORTED_MODULE_0__.YB)(rows) ];
  }
 }
};
