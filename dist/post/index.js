(() => {
 "use strict";
 var __webpack_modules__ = {
  7378: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    a: () => readJournal,
    n: () => readJournalText
   });
   var external_node_fs_ = __nccwpck_require__(3024);
   var cut = __nccwpck_require__(1405);
   const TEXTS = {
    begin: [ "mode", "sha", "startedBy", "evidenceFile" ],
    fleet: [ "sha", "tag", "urlTemplate", "again" ],
    asking: [ "check" ],
    answered: [ "check" ],
    end: [ "outcome" ]
   };
   const NUMBERS = {
    intended: [ "move" ],
    refused: [ "move" ],
    failed: [ "move" ],
    sent: [ "move" ],
    proved: [ "move" ],
    asking: [ "canary" ],
    answered: [ "canary" ],
    cleaned: [ "canary" ]
   };
   const LISTS = {
    plan: [ "images", "moves" ],
    fleet: [ "slugs", "current", "images" ],
    smoke: [ "canaries" ],
    redeploying: [ "slugs" ],
    listed: [ "came", "gone" ],
    found: [ "shown", "behind" ]
   };
   function isMisshapen(entry) {
    const said = entry;
    const lacks = (fields, has) => (fields[entry.kind] ?? []).some(name => !has(said[name]));
    return typeof said["at"] !== "number" || lacks(TEXTS, value => typeof value === "string") || lacks(NUMBERS, Number.isSafeInteger) || lacks(LISTS, Array.isArray);
   }
   const CAREFUL = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
   const LARGEST = 512 * 1024 * 1024;
   function readJournalText(path) {
    const file = (0, external_node_fs_.openSync)(path, CAREFUL);
    try {
     const why = whyNotOurs((0, external_node_fs_.fstatSync)(file));
     if (why) throw new Error(`${path} is not taken for a journal of this user's: ${why}`);
     return (0, external_node_fs_.readFileSync)(file, "utf8");
    } finally {
     (0, external_node_fs_.closeSync)(file);
    }
   }
   function whyNotOurs(found) {
    if (!found.isFile()) return "it is no file";
    if (found.size > LARGEST) return "it is too large";
    const user = process.geteuid?.();
    if (user === void 0) return;
    if (found.uid !== user) return "it belongs to somebody else";
    return (found.mode & 63) === 0 ? void 0 : "others may read or write it (where it is yours all the same: chmod 600)";
   }
   function readJournal(path) {
    const lines = readJournalText(path).split("\n").map((text, at, {length}) => ({
     text,
     entry: at < length - 1 ? parse(text) : void 0
    }));
    const [first] = lines;
    if (first?.entry ? first.entry.kind !== "begin" : !'{"kind":"begin"'.startsWith(first.text.slice(0, 15))) throw new Error(`${path} is not a journal of release-action`);
    const strange = lines.findIndex(({entry}) => entry && isMisshapen(entry));
    if (strange >= 0) throw new Error(`${path}: line ${strange + 1} is not as this version of release-action writes one ("${(0, 
    cut.J)(String(lines[strange].entry.kind), 20)}"); finish it with the version that wrote it`);
    const torn = lines.findIndex(({text, entry}) => !entry && text.trim() !== "");
    if (torn < 0) return {
     entries: entriesOf(lines),
     isTorn: false
    };
    const [before, after] = [ entriesOf(lines.slice(0, torn)), entriesOf(lines.slice(torn)) ];
    return {
     entries: [ ...before, ...doubts(before), ...after ],
     isTorn: after.length > 0
    };
   }
   const entriesOf = lines => lines.flatMap(({entry}) => entry ?? []);
   function doubts(before) {
    const moves = before.flatMap(entry => entry.kind === "plan" ? entry.moves : []);
    const heard = new Set(before.flatMap(entry => entry.kind === "intended" ? [ entry.move ] : []));
    return moves.flatMap((_, move) => heard.has(move) ? [] : [ {
     kind: "intended",
     at: before.at(-1).at,
     move
    } ]);
   }
   function parse(line) {
    try {
     const read = JSON.parse(line);
     const isEntry = typeof read === "object" && read !== null && "kind" in read && typeof read.kind === "string";
     return isEntry ? read : void 0;
    } catch {
     return;
    }
   }
  },
  1405: (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {
   __nccwpck_require__.d(__webpack_exports__, {
    J: () => cut
   });
   function cut(text, limit) {
    if (text.length <= limit) return text;
    const characters = [ ...text.slice(0, 2 * limit + 1) ];
    return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join("")}…`;
   }
  },
  2613: module => {
   module.exports = require("assert");
  },
  181: module => {
   module.exports = require("buffer");
  },
  5317: module => {
   module.exports = require("child_process");
  },
  6982: module => {
   module.exports = require("crypto");
  },
  4434: module => {
   module.exports = require("events");
  },
  9896: module => {
   module.exports = require("fs");
  },
  8611: module => {
   module.exports = require("http");
  },
  5692: module => {
   module.exports = require("https");
  },
  6698: module => {
   module.exports = require("node:async_hooks");
  },
  1421: module => {
   module.exports = require("node:child_process");
  },
  7598: module => {
   module.exports = require("node:crypto");
  },
  610: module => {
   module.exports = require("node:dns");
  },
  3024: module => {
   module.exports = require("node:fs");
  },
  1455: module => {
   module.exports = require("node:fs/promises");
  },
  7067: module => {
   module.exports = require("node:http");
  },
  2467: module => {
   module.exports = require("node:http2");
  },
  4708: module => {
   module.exports = require("node:https");
  },
  7030: module => {
   module.exports = require("node:net");
  },
  8161: module => {
   module.exports = require("node:os");
  },
  6760: module => {
   module.exports = require("node:path");
  },
  1708: module => {
   module.exports = require("node:process");
  },
  7075: module => {
   module.exports = require("node:stream");
  },
  6193: module => {
   module.exports = require("node:string_decoder");
  },
  1692: module => {
   module.exports = require("node:tls");
  },
  3136: module => {
   module.exports = require("node:url");
  },
  7975: module => {
   module.exports = require("node:util");
  },
  8522: module => {
   module.exports = require("node:zlib");
  },
  857: module => {
   module.exports = require("os");
  },
  6928: module => {
   module.exports = require("path");
  },
  932: module => {
   module.exports = require("process");
  },
  3193: module => {
   module.exports = require("string_decoder");
  },
  3557: module => {
   module.exports = require("timers");
  },
  7016: module => {
   module.exports = require("url");
  }
 };
 var __webpack_module_cache__ = {};
 function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
   exports: {}
  };
  var threw = true;
  try {
   __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
   threw = false;
  } finally {
   if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
 }
 __nccwpck_require__.m = __webpack_modules__;
 if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = __dirname + "/";
 (() => {
  __nccwpck_require__.n = module => {
   var getter = module && module.__esModule ? () => module["default"] : () => module;
   __nccwpck_require__.d(getter, {
    a: getter
   });
   return getter;
  };
 })();
 (() => {
  var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
   if (mode & 1) value = this(value);
   if (mode & 8) return value;
   if (typeof value === "object" && value) {
    if (mode & 4 && value.__esModule) return value;
    if (mode & 16 && typeof value.then === "function") return value;
   }
   var ns = Object.create(null);
   __nccwpck_require__.r(ns);
   var def = {};
   leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
   for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
   def["default"] = () => value;
   __nccwpck_require__.d(ns, def);
   return ns;
  };
 })();
 (() => {
  __nccwpck_require__.d = (exports, definition) => {
   for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
    enumerable: true,
    get: definition[key]
   });
  };
 })();
 (() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
   __nccwpck_require__.f[key](chunkId, promises);
   return promises;
  }, []));
 })();
 (() => {
  __nccwpck_require__.u = chunkId => chunkId + ".index.js";
 })();
 (() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
 })();
 (() => {
  __nccwpck_require__.r = exports => {
   if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
    value: "Module"
   });
   Object.defineProperty(exports, "__esModule", {
    value: true
   });
  };
 })();
 (() => {
  var installedChunks = {
   792: 1
  };
  var installChunk = chunk => {
   var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
   for (var moduleId in moreModules) if (__nccwpck_require__.o(moreModules, moduleId)) __nccwpck_require__.m[moduleId] = moreModules[moduleId];
   if (runtime) runtime(__nccwpck_require__);
   for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
  };
  __nccwpck_require__.f.require = (chunkId, promises) => {
   if (!installedChunks[chunkId]) if (true) installChunk(require("./" + __nccwpck_require__.u(chunkId))); else installedChunks[chunkId] = 1;
  };
 })();
 var __webpack_exports__ = {};
 var read = __nccwpck_require__(7378);
 function outliveStreams({stdout, stderr} = process) {
  let lost;
  stdout.on("error", ({code, message}) => {
   lost ??= code ?? message;
  });
  stderr.on("error", () => {});
  return () => lost === "EPIPE" ? void 0 : lost;
 }
 outliveStreams();
 const journal = process.env["STATE_journal"];
 function unfinished(path) {
  try {
   return !(0, read.n)(path).trimEnd().split("\n").at(-1).startsWith('{"kind":"end"');
  } catch (fault) {
   return fault.code !== "ENOENT";
  }
 }
 const {STATE_notice: notice, STATE_shown: shown} = process.env;
 if (journal && unfinished(journal)) Promise.all([ __nccwpck_require__.e(659), __nccwpck_require__.e(340) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 340)).then(({resume}) => resume(journal, process.env)); else if (notice || shown) Promise.all([ __nccwpck_require__.e(659), __nccwpck_require__.e(340) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 340)).then(({tellLate}) => tellLate({
  notice,
  shown
 }, process.env));
 module.exports = __webpack_exports__;
})();
