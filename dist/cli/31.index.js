"use strict";

exports.id = 31;

exports.ids = [ 31 ];

exports.modules = {
 5251: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => ruling,
   r: () => authorOf
  });
  var _history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7498);
  function authorOf(mode, {commandLine, event, actor, runUrl}, {clock}) {
   const by = actor ?? (commandLine ? "somebody on the command line" : event);
   return {
    mode,
    at: new Date(clock.now()).toISOString(),
    by,
    run: runUrl !== void 0 && (0, _history__WEBPACK_IMPORTED_MODULE_0__.yp)(runUrl) ? runUrl : void 0
   };
  }
  const ruling = ({at, by, run}, why) => ({
   by,
   at,
   why,
   run
  });
 },
 1349: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   EK: () => hasChecks,
   HB: () => utcDate,
   LN: () => checkNames,
   Ln: () => span,
   Pl: () => headline,
   SK: () => utcTime,
   bk: () => VERDICTS,
   cP: () => configWords,
   e9: () => shortState,
   p0: () => duration,
   t5: () => journey,
   u9: () => postMortemFacts,
   wB: () => signedRows,
   xv: () => longSpan
  });
  var _release_commit__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8952);
  var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  const WORDS = {
   done: {
    mark: "✅",
    word: "done"
   },
   unchanged: {
    mark: "✅",
    word: "unchanged"
   },
   planned: {
    mark: "📝",
    word: "planned, a dry run"
   },
   skipped: {
    mark: "⏭️",
    word: "skipped"
   },
   failed: {
    mark: "❌",
    word: "failed"
   },
   restored: {
    mark: "⛔",
    word: "restored"
   },
   stranded: {
    mark: "🛑",
    word: "STRANDED, a person is needed"
   }
  };
  function headline({mode, outcome}) {
   const {mark, word} = WORDS[outcome];
   return {
    mark,
    words: `${mode}: ${word}`
   };
  }
  function journey(report, show) {
   const {outcome, sha, images, mode} = report;
   const from = [ ...new Set(images.flatMap(({commitBefore}) => commitBefore ? [ (0, 
   _release_commit__WEBPACK_IMPORTED_MODULE_1__.Fu)(commitBefore) ] : [])) ];
   const to = sha ? show((0, _release_commit__WEBPACK_IMPORTED_MODULE_1__.Fu)(sha)) : mode === "rollback" ? "the previous build" : "";
   if (!to) return "";
   if (from.length === 0) return sha ? `Commit ${to}` : "";
   const way = `from ${from.slice(0, 3).map(show).join(", ")}${from.length > 3 ? ` and ${from.length - 3} more` : ""} to ${to}`;
   if (outcome === "done") return `Went ${way}`;
   return outcome === "planned" ? `Would go ${way}` : `Was to go ${way}${stillLive(report, show)}`;
  }
  function stillLive({images}, show) {
   const commits = new Set(images.map(({commitBefore}) => commitBefore));
   const tags = new Set(images.map(({target}) => target.tag));
   const [commit] = commits;
   const [tag] = tags;
   if (commit === void 0 || tag === void 0 || commits.size + tags.size > 2) return "";
   return images.every(({target: {before, after}}) => before === after) ? `; ${show(tag)} still shows ${show((0, 
   _release_commit__WEBPACK_IMPORTED_MODULE_1__.Fu)(commit))}` : "";
  }
  const signedRows = ({images}) => images.flatMap(({image, signatures = []}) => signatures.map(one => ({
   ...one,
   image
  })));
  const hasChecks = ({tenants}) => tenants.some(({checks}) => checks !== void 0);
  const VERDICTS = {
   pass: "passed",
   fail: "failed",
   inconclusive: "could not be asked",
   skipped: "skipped"
  };
  const checkNames = ({tenants}) => [ ...new Set(tenants.flatMap(({checks = []}) => checks.map(({name}) => name))) ];
  const shortState = state => state === null ? "absent" : (0, _release_digest__WEBPACK_IMPORTED_MODULE_0__.VK)(state);
  const utcTime = at => new Date(at).toISOString().slice(11, 19);
  const utcDate = at => new Date(at).toISOString().slice(0, 10);
  function duration(milliseconds) {
   const seconds = milliseconds / 1e3;
   if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
   return `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`;
  }
  function longSpan(milliseconds) {
   const minutes = Math.floor(milliseconds / 6e4);
   if (minutes < 1) return `${Math.max(0, Math.round(milliseconds / 1e3))} s`;
   const [hours, days] = [ Math.floor(minutes / 60), Math.floor(minutes / 1440) ];
   if (hours < 1) return `${minutes} min`;
   return days < 1 ? `${hours} h ${minutes % 60} min` : `${days} d ${hours % 24} h`;
  }
  const span = milliseconds => milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : duration(milliseconds);
  const configWords = ({file, environment, keys, counted}) => `config: ${file}${environment === void 0 ? "" : `, environment ${environment}`}: ${counted} of ${keys} ${keys === 1 ? "input" : "inputs"} counted`;
  const postMortemFacts = post => [ [ "What broke", post.broke ], [ "Live since", post.since ], [ "Released by", post.promotedBy ], [ "What had proved it", post.smoke ], [ "Replaced by", post.replacedBy ], [ "When", post.when ], [ "By", post.by ] ];
 }
};
