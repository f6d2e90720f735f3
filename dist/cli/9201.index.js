"use strict";

exports.id = 9201;

exports.ids = [ 9201 ];

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
 4285: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CS: () => prose,
   DV: () => codeBlock,
   PP: () => tableHead,
   PW: () => isAddress,
   aY: () => code,
   jD: () => tableRow,
   nf: () => link,
   zH: () => details
  });
  var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  var _bounded__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1405);
  var _safe__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
  const PLAIN = /^(?:\p{L}+(?:[-'’]\p{L}+)*|\d{1,6}(?:[.,]\d{1,3})?|[–—…·→])$/u;
  const WORD = /^(["'“‘(]*)(.*?)([)"'”’.,;:!?…]*)$/su;
  function prose(text, limit = 2e3) {
   return (0, _bounded__WEBPACK_IMPORTED_MODULE_2__.J)((0, _safe__WEBPACK_IMPORTED_MODULE_1__.I)(text).trim(), limit).split(/\s+/).map(word).join(" ");
  }
  function word(text) {
   if (text === "->") return "→";
   const [, open = "", core = "", close = ""] = WORD.exec(text) ?? [];
   if (core === "") return text === "" ? "" : `${open}${escapeEnd(close)}`;
   if (!PLAIN.test(core) || /^www$/i.test(core)) return `${open}${span((0, _release_digest__WEBPACK_IMPORTED_MODULE_0__.Bc)(core) ? (0, 
   _release_digest__WEBPACK_IMPORTED_MODULE_0__.VK)(core) : core)}${close}`;
   return `${open}${core}${/\d$/.test(core) ? escapeEnd(close) : close}`;
  }
  const escapeEnd = text => text.replace(/[.):]/g, "\\$&");
  const code = (text, limit = 300) => span((0, _bounded__WEBPACK_IMPORTED_MODULE_2__.J)((0, 
  _safe__WEBPACK_IMPORTED_MODULE_1__.I)(text).trim(), limit));
  const span = text => text.split(/( *[`|] *)/).map((part, index) => index % 2 === 1 ? part.replace("`", "&#96;").replace("|", "&#124;") : part && `\`${part}\``).join("");
  function codeBlock(lines, language = "") {
   const safe = lines.map(_safe__WEBPACK_IMPORTED_MODULE_1__.I);
   const longest = Math.max(2, ...safe.flatMap(line => (line.match(/`+/g) ?? []).map(run => run.length)));
   const fence = "`".repeat(longest + 1);
   return [ fence + language, ...safe, fence ].join("\n");
  }
  const isAddress = url => /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%-]*)?(?:\?[\w=&%.~-]*)?$/.test(url);
  const link = (label, url) => isAddress(url) ? `[${label}](${url})` : code(url);
  function tableHead(titles) {
   return `${tableRow(titles)}\n${tableRow(titles.map(() => "---"))}`;
  }
  const tableRow = cells => `| ${cells.join(" | ")} |`;
  const details = (title, content) => `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;
 },
 7552: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dy: () => names,
   bs: () => together,
   rl: () => causeOf
  });
  const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?|\[[0-9a-f:]+\](?::\d+)?/g;
  const TELLING = 300;
  function causeOf(got, tenant) {
   const said = got.slice(0, TELLING);
   const names = /^https?:/.test(tenant) && URL.canParse(tenant) ? [ tenant, new URL(tenant).host ] : [ tenant ];
   return names.reduce((text, name) => without(name, text), said).replace(ADDRESS, "…");
  }
  const without = (name, text) => name === "" ? text : text.split(name).reduce((before, after) => `${before}${isApart(before.at(-1)) && isApart(after[0]) ? "…" : name}${after}`);
  const isApart = (character = " ") => !/[\w-]/.test(character);
  function together(items, keyOf) {
   const all = new Map;
   for (const item of items) {
    const key = keyOf(item);
    const known = all.get(key);
    if (known) known.push(item); else all.set(key, [ item ]);
   }
   return [ ...all.values() ];
  }
  const NAMES = 20;
  function names(all, show, most = NAMES) {
   const rest = all.length - most;
   return `${all.slice(0, most).map(name => show(name)).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  }
 },
 4570: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => hasTroubledChecks,
   P: () => checkGroups
  });
  var _causes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7552);
  const isTrouble = ({verdict}) => verdict === "fail" || verdict === "inconclusive";
  const isDead = ({checks = []}) => checks.some(({verdict}) => verdict === "inconclusive") && checks.every(({verdict}) => verdict === "inconclusive" || verdict === "skipped");
  const hasTroubledChecks = ({checks = []}) => checks.some(isTrouble);
  function checkGroups(report) {
   const troubles = report.tenants.flatMap(tenant => isDead(tenant) ? deadOf(tenant, report) : troublesOf(tenant));
   return (0, _causes__WEBPACK_IMPORTED_MODULE_0__.bs)(troubles, ({key}) => key).map(group => ({
    ...group[0],
    canaries: group.flatMap(({canaries}) => canaries)
   })).toSorted((a, b) => Number(a.verdict !== "fail") - Number(b.verdict !== "fail"));
  }
  function deadOf({tenant, checks = []}, {verdict}) {
   const check = checks.find(isTrouble);
   if (verdict.includes(tenant) && verdict.includes(check.got ?? "")) return [];
   return [ {
    key: `dead ${(0, _causes__WEBPACK_IMPORTED_MODULE_0__.rl)(check.got ?? "", tenant)}`,
    verdict: "inconclusive",
    canaries: [ tenant ],
    check
   } ];
  }
  function troublesOf({tenant, checks = []}) {
   return checks.filter(isTrouble).map(check => {
    const {name, expected, got = ""} = check;
    const verdict = check.verdict === "fail" ? "fail" : "inconclusive";
    return {
     key: JSON.stringify([ verdict, name, expected, (0, _causes__WEBPACK_IMPORTED_MODULE_0__.rl)(got, tenant) ]),
     verdict,
     name,
     canaries: [ tenant ],
     check
    };
   });
  }
 },
 9493: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => otherWarnings,
   u: () => whatWentWrong
  });
  var _causes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7552);
  var _tags__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5505);
  const STOPPED = /^stopped, since /;
  function whatWentWrong(report) {
   const {faults, verdict} = report;
   const tags = (0, _tags__WEBPACK_IMPORTED_MODULE_0__.Od)(report);
   const told = new Set(tags.flatMap(({fault}) => fault ?? []));
   const others = [ ...new Set(faults) ].filter(fault => !verdict.includes(fault) && !told.has(fault));
   const ofTags = byFault(tags).filter(({fault}) => !STOPPED.test(fault) && !verdict.includes(fault));
   const place = new Map(faults.map((fault, at) => [ fault, at ]));
   const causes = [ ...others.map(fault => ({
    tags: [],
    fault
   })), ...ofTags ].toSorted((a, b) => (place.get(a.fault) ?? 1 / 0) - (place.get(b.fault) ?? 1 / 0) || 0);
   const stopped = tags.filter(({fault}) => fault && STOPPED.test(fault)).map(nameOf);
   return {
    causes,
    stopped: causes.length > 0 ? stopped : []
   };
  }
  const nameOf = ({image, tag}) => `${image}:${tag}`;
  function byFault(tags) {
   const faulty = tags.filter(({fault}) => fault);
   return (0, _causes__WEBPACK_IMPORTED_MODULE_1__.bs)(faulty, ({fault}) => fault).map(group => ({
    tags: group.map(nameOf),
    fault: group[0].fault
   }));
  }
  function otherWarnings({warnings, gates, stragglers}) {
   const said = new Set(gates.flatMap(({verdict, detail}) => verdict === "warned" ? [ detail ] : []));
   const left = new Set(stragglers);
   const isLeft = warning => left.has(/^left behind: (\S+) /.exec(warning)?.[1] ?? "");
   return [ ...new Set(warnings) ].filter(warning => !said.has(warning) && !isLeft(warning));
  }
 },
 6442: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Zl: () => gateRows,
   nT: () => isOpen,
   zo: () => gateSentence
  });
  var _facts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1349);
  var _causes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7552);
  const WEIGHT = [ "held", "warned", "off", "passed" ];
  const BEFORE = /; read before ([^;]+)$/;
  function gateRows({gates, verdict}) {
   const rows = (0, _causes__WEBPACK_IMPORTED_MODULE_1__.bs)(gates, ({name}) => name).map(readings => rowOf(readings, verdict));
   return offTogether(rows).toSorted((a, b) => WEIGHT.indexOf(a.verdict) - WEIGHT.indexOf(b.verdict));
  }
  const isOpen = ({verdict}) => verdict !== "passed";
  function rowOf(readings, said) {
   const verdict = WEIGHT.find(one => readings.some(gate => gate.verdict === one));
   const weighing = readings.filter(gate => gate.verdict === verdict);
   const details = [ ...new Set(weighing.map(({detail}) => detail.replace(BEFORE, ""))) ];
   return {
    verdict,
    names: [ readings[0].name ],
    readings,
    details: verdict === "passed" ? details : details.filter(detail => !said.includes(detail))
   };
  }
  function offTogether(rows) {
   return (0, _causes__WEBPACK_IMPORTED_MODULE_1__.bs)(rows, ({verdict, details, names}) => verdict === "off" ? `off ${details.join("\n")}` : `one ${names[0]}`).map(group => ({
    ...group[0],
    names: group.flatMap(({names}) => names),
    readings: group.flatMap(({readings}) => readings)
   }));
  }
  const DETAILS = 3;
  function gateSentence(row, show) {
   const {details} = row;
   const shown = details.slice(0, DETAILS).map(detail => show(detail));
   const rest = details.length > DETAILS ? [ `${details.length - DETAILS} more` ] : [];
   const brackets = shown.length > 0 ? ` (${[ ...shown, ...rest ].join("; ")})` : "";
   return `${row.names.map(name => show(name)).join(", ")}: ${howOften(row, show)}${brackets}`;
  }
  function howOften({verdict, readings}, show) {
   const passed = readings.filter(gate => gate.verdict === "passed");
   if (verdict === "off") return "off";
   if (verdict === "passed") return `passed${times(readings)}${lastBefore(readings, show)}`;
   const others = readings.filter(gate => gate.verdict === verdict);
   const after = passed.length > 0 ? `, after it had passed${times(passed)}` : "";
   return `${verdict}${times(others)}${after}`;
  }
  function times(readings) {
   const [first, last] = [ (0, _facts__WEBPACK_IMPORTED_MODULE_0__.SK)(readings[0].readAt), (0, 
   _facts__WEBPACK_IMPORTED_MODULE_0__.SK)(readings.at(-1).readAt) ];
   const often = readings.length > 1 ? ` ${readings.length} times` : "";
   return `${often}, ${first === last ? first : `${first} to ${last}`}`;
  }
  function lastBefore(readings, show) {
   const [, before] = BEFORE.exec(readings.at(-1).detail) ?? [];
   return before ? `, last before ${show(before)}` : "";
  }
 },
 9417: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => nextAction,
   W: () => dispatchOf
  });
  const rerunOf = ({forge}) => forge === "gitea" ? "Re-run" : "Re-run failed jobs";
  const AGAIN = /(?:^|[,:;] (?:then )?| then )run (?:again|this to go on where it stopped)$/i;
  function nextAction(report) {
   const {next, command, runUrl} = report;
   if (!isJob(report)) return {
    words: next,
    command
   };
   if (AGAIN.test(next) && !command?.startsWith("release-action recover")) return {
    words: next.replace(AGAIN, ""),
    own: {
     kind: "rerun",
     label: rerunOf(report),
     url: runUrl
    },
    command
   };
   return {
    words: next,
    own: command ? dispatchOf(command, report) : void 0,
    command
   };
  }
  const isJob = ({forge, runUrl}) => forge !== void 0 || runUrl !== void 0;
  function dispatchOf(command, report) {
   if (!isJob(report)) return;
   const [, mode = "", commit = "", rest = ""] = /^release-action (promote|rollback|deploy) ([\w-]+)(.*)$/s.exec(command) ?? [];
   if (mode === "" || /&&|;/.test(rest)) return;
   const url = report.runUrl?.replace(/\/runs\/\d+.*$/, "");
   if (mode !== "deploy") return {
    kind: "dispatch",
    label: mode,
    input: `sha: ${commit}`,
    url
   };
   const [, tag] = / --redeploy-tag ([\w.-]+)/.exec(rest) ?? [];
   return tag ? {
    kind: "dispatch",
    label: mode,
    input: `redeploy-tag: ${tag}`,
    url
   } : void 0;
  }
 },
 5505: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dy: () => imageRows,
   E4: () => mends,
   L1: () => mendTitle,
   Od: () => tagRows,
   Rr: () => unmended,
   i_: () => fateWords,
   io: () => digestColumns,
   t: () => targetTags,
   vD: () => fatesOf
  });
  const ORDER = [ "stranded", "foreign", "refused", "restored", "untouched", "planned", "moved", "unchanged" ];
  function culpritsOf({faults, verdict}) {
   const known = new Map;
   return ({fault}) => {
    if (!fault) return false;
    const found = known.get(fault) ?? (faults.includes(fault) || verdict.includes(fault));
    known.set(fault, found);
    return found;
   };
  }
  function rank(tag, isCulprit) {
   if (tag.state === "stranded") return 0;
   return isCulprit(tag) ? 1 : ORDER.indexOf(tag.state) + (tag.fault ? 2 : 12);
  }
  function sorted(report) {
   const isCulprit = culpritsOf(report);
   const ranked = report.images.map(image => {
    const {target, keep} = image;
    return {
     image,
     worst: Math.min(rank(target, isCulprit), keep ? rank(keep, isCulprit) : 1 / 0)
    };
   });
   return ranked.toSorted((a, b) => a.worst - b.worst).map(({image}) => image);
  }
  const tagRows = report => sorted(report).flatMap(({image, target, keep}) => [ target, ...keep ? [ keep ] : [] ].map(tag => ({
   ...tag,
   image
  })));
  function fatesOf(report) {
   const isCulprit = culpritsOf(report);
   return tag => tag.state === "untouched" && isCulprit(tag) ? "refused-move" : tag.state;
  }
  const FATES = {
   "refused-move": "not moved",
   foreign: "moved by others",
   refused: "not written",
   restored: "put back",
   planned: "would move"
  };
  const fateWords = fate => FATES[fate] ?? fate;
  const IN_TROUBLE = new Set([ "stranded", "foreign", "refused" ]);
  function imageRows(report) {
   const isCulprit = culpritsOf(report);
   return sorted(report).map(({image, target, keep}) => {
    const isRefused = target.state === "untouched" && (isCulprit(target) || keep !== void 0 && isCulprit(keep));
    return {
     image,
     state: keep?.state === "stranded" ? "stranded" : isRefused ? "refused-move" : target.state,
     now: target.after,
     before: target.before,
     wanted: target.wanted,
     keep: keep && IN_TROUBLE.has(keep.state) ? {
      tag: keep.tag,
      state: keep.state
     } : void 0
    };
   });
  }
  function digestColumns(report) {
   const rows = imageRows(report);
   const differs = pick => rows.some(row => pick(row) !== row.now);
   return [ {
    title: "Now",
    of: ({now}) => now
   }, ...differs(({before}) => before) ? [ {
    title: "Before",
    of: ({before}) => before
   } ] : [], ...differs(({wanted}) => wanted) ? [ {
    title: report.outcome === "planned" ? "Would be" : "Wanted",
    of: ({wanted}) => wanted
   } ] : [] ];
  }
  const targetTags = ({images}) => [ ...new Set(images.map(({target}) => target.tag)) ];
  const mends = report => report.images.flatMap(({target, keep}) => [ target, keep ]).flatMap(tag => tag?.mend ?? []);
  const mendTitle = ({journal, command}, count) => `${journal && command ? "Where that cannot be, run" : "Run"} ${count === 1 ? "this" : "these, in this order"}`;
  const unmended = report => tagRows(report).filter(({state, mend}) => state === "stranded" && !mend).map(({image, tag}) => `${image}:${tag}`);
 },
 6987: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HI: () => calmTenants,
   N4: () => tally,
   Ok: () => marksOf,
   aw: () => troubledGroups,
   hS: () => counted,
   op: () => tenantRows
  });
  var _release_commit__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8952);
  var _causes__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7552);
  var _checks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4570);
  const CALM = new Set([ "passed", "proved", "current", "untouched", "unasked", "planned", "skipped" ]);
  const SEEN_WELL = new Set([ "passed", "proved", "current" ]);
  const isSilent = ({state, got}) => state === "untouched" && got !== "" && got !== "not known" && !/^[0-9a-f]{7}/.test(got);
  function marksOf({stragglers}) {
   const left = new Set(stragglers);
   return row => {
    if (row.state === "inconclusive" || isSilent(row)) return "unsure";
    if (!CALM.has(row.state) || left.has(row.tenant) || row.checks?.some(({verdict}) => verdict === "fail")) return "bad";
    if ((0, _checks__WEBPACK_IMPORTED_MODULE_0__.L)(row)) return "unsure";
    return SEEN_WELL.has(row.state) ? "good" : "none";
   };
  }
  const isMarked = mark => mark === "bad" || mark === "unsure";
  function troubledGroups(report) {
   const markOf = marksOf(report);
   const open = report.tenants.filter(row => isMarked(markOf(row)) && !isToldByChecks(row, report));
   return (0, _causes__WEBPACK_IMPORTED_MODULE_1__.bs)(open, ({tenant, state, got}) => `${state.slice(0, 100)} ${(0, 
   _causes__WEBPACK_IMPORTED_MODULE_1__.rl)(got, tenant)}`).map(group => ({
    mark: markOf(group[0]),
    state: group[0].state,
    tenants: group.map(({tenant}) => tenant),
    got: gotOf(group)
   })).toSorted((a, b) => Number(a.mark !== "bad") - Number(b.mark !== "bad"));
  }
  function gotOf([first, ...others]) {
   const {got = ""} = first ?? {};
   if (got === "") return "it said nothing";
   const said = (0, _release_commit__WEBPACK_IMPORTED_MODULE_2__.WM)(got) ? `runs ${got}` : got;
   return others.some(other => other.got !== got) ? `such as ${said}` : said;
  }
  const isToldByChecks = (row, {mode}) => (0, _checks__WEBPACK_IMPORTED_MODULE_0__.L)(row) && ([ "failed", "inconclusive", "proved", "current" ].includes(row.state) || mode === "smoke" && row.state === "unreachable");
  function calmTenants(report) {
   const markOf = marksOf(report);
   return report.tenants.filter(row => !isMarked(markOf(row)));
  }
  function tenantRows(report) {
   const markOf = marksOf(report);
   return report.tenants.toSorted((a, b) => Number(isMarked(markOf(b))) - Number(isMarked(markOf(a))));
  }
  function counted(tenants) {
   const counts = new Map;
   for (const {state} of tenants) counts.set(state, (counts.get(state) ?? 0) + 1);
   return [ ...counts ].toSorted(([, a], [, b]) => b - a).map(([state, count]) => `${count} ${state}`).join(", ");
  }
  function tally(tenants) {
   const all = counted(tenants);
   return all.includes(",") ? all.replace(" ", ` of ${tenants.length} `) : all;
  }
 },
 3578: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => summary
  });
  var bounded = __webpack_require__(6563);
  var markdown = __webpack_require__(4285);
  function table(title, titles, items, room, cells) {
   return items.length === 0 ? "" : `### ${title}\n\n${rows(titles, items, room, cells)}`;
  }
  function rows(titles, items, room, cells) {
   const {shown, hidden} = (0, bounded.Uj)(items, room, item => (0, markdown.jD)(cells(item)));
   return [ (0, markdown.PP)(titles), ...shown, ...hidden > 0 ? [ `\n${(0, bounded.OS)(hidden)}` ] : [] ].join("\n");
  }
  function list(title, items, room, write) {
   return items.length === 0 ? "" : [ `### ${title}\n`, ...listed(items, room, write) ].join("\n");
  }
  function listed(items, room, write) {
   const {shown, hidden} = (0, bounded.Uj)(items, room, item => `- ${write(item)}`);
   return hidden > 0 ? [ ...shown, `- ${(0, bounded.OS)(hidden)}` ] : shown;
  }
  var report_facts = __webpack_require__(1349);
  var rows_causes = __webpack_require__(7552);
  var faults = __webpack_require__(9493);
  var checks = __webpack_require__(4570);
  var rows_tenants = __webpack_require__(6987);
  var safe = __webpack_require__(9369);
  const NARROW = 44;
  const WORD = /(?:\$'(?:\\.|[^'\\])*'|'[^']*'|"(?:\\.|[^"\\])*"|[^\s'"\\]|\\.)+/g;
  function shellLines(command) {
   const whole = (0, safe.I)(command).trim();
   const words = whole.match(WORD) ?? [];
   if (whole.length <= NARROW || words.join(" ") !== whole) return [ whole ];
   const [first = "", ...rest] = words;
   const lines = [ first ];
   for (const word of rest) {
    const last = lines.at(-1);
    const isOption = word.startsWith("-") && last !== first;
    const isTooLong = !last.trim().startsWith("-") && last.length + word.length > NARROW;
    if (word === "&&" || isOption || isTooLong) lines.push(`  ${word}`); else lines[lines.length - 1] = `${last} ${word}`;
   }
   return continued(lines.flatMap(atCommas));
  }
  const continued = lines => lines.map((line, at) => at < lines.length - 1 ? `${line}${line.endsWith(",") ? "" : " "}\\` : line);
  function atCommas(line) {
   if (line.length <= NARROW || /['"\\]/.test(line)) return [ line ];
   return line.split(/(?<=,)(?=\S)/);
  }
  const foldTitle = (what, tenants) => `${what}: ${(0, rows_tenants.hS)(tenants.map(tenant => ({
   ...tenant,
   state: /^[a-z]{1,20}$/.test(tenant.state) ? tenant.state : "other"
  })))}`;
  const ROOM = {
   commands: {
    items: 2e3,
    kibibytes: 260
   },
   command: {
    items: 1,
    kibibytes: 24
   },
   faults: {
    items: 50,
    kibibytes: 40
   },
   gates: {
    items: 40,
    kibibytes: 30
   },
   tenants: {
    items: 40,
    kibibytes: 50
   },
   checks: {
    items: 40,
    kibibytes: 50
   },
   images: {
    items: 100,
    kibibytes: 60
   },
   warnings: {
    items: 30,
    kibibytes: 40
   },
   questions: {
    items: 10,
    kibibytes: 8
   },
   signed: {
    items: 100,
    kibibytes: 20
   },
   calm: {
    items: 100,
    kibibytes: 50
   },
   canaries: {
    items: 100,
    kibibytes: 50
   },
   passed: {
    items: 40,
    kibibytes: 30
   },
   digests: {
    items: 300,
    kibibytes: 30
   },
   happenings: {
    items: 200,
    kibibytes: 50
   }
  };
  const MARKS = {
   bad: "❌&nbsp;",
   unsure: "⚠️&nbsp;",
   good: "✅&nbsp;",
   none: ""
  };
  function tenants(report) {
   const groups = (0, rows_tenants.aw)(report);
   const whose = report.mode === "smoke" ? "Canaries" : "Tenants";
   const lines = list(`${whose} to look at`, groups, ROOM.tenants, ({mark, state, tenants: all, got}) => {
    const count = all.length > 1 ? ` (${all.length})` : "";
    return `${MARKS[mark]}**${(0, markdown.CS)(state, 100)}**${count}: ${(0, rows_causes.Dy)(all, markdown.aY)} (${(0, 
    markdown.CS)(got, 300)})`;
   });
   return lines && lines.replace("\n", `\n\n${(0, markdown.CS)((0, rows_tenants.N4)(report.tenants))}\n`);
  }
  function calm(report) {
   const all = report.mode === "smoke" && report.tenants.some(({checks}) => checks !== void 0) ? [] : (0, 
   rows_tenants.HI)(report);
   if (all.length === 0) return "";
   const markOf = (0, rows_tenants.Ok)(report);
   const table = rows([ "State", report.mode === "smoke" ? "Canary" : "Tenant", "Runs" ], all, ROOM.calm, row => [ `${MARKS[markOf(row)]}${(0, 
   markdown.CS)(row.state, 100)}`, (0, markdown.aY)(row.tenant), (0, markdown.CS)(row.got, 100) || "nothing" ]);
   const what = report.mode === "smoke" ? [ "canary", "canaries" ] : [ "tenant", "tenants" ];
   const which = all.length < report.tenants.length ? "The other" : "All";
   return (0, markdown.zH)(foldTitle(all.length === 1 ? `The ${which === "All" ? "" : "other "}${what[0]}` : `${which} ${all.length} ${what[1]}`, all), table);
  }
  const COLUMNS = 10;
  const NAMED = 3;
  const REQUEST = 2e3;
  const checks_MARKS = {
   pass: "✅",
   fail: "❌",
   inconclusive: "⚠️",
   skipped: "⏭️"
  };
  const checks_checks = report => list("Checks that did not pass", (0, checks.P)(report), ROOM.checks, entry);
  function entry(group) {
   const {name, canaries, verdict, check} = group;
   const where = `${canaries.length > 1 ? `${canaries.length} canaries: ` : ""}${(0, 
   rows_causes.Dy)(canaries, markdown.aY, NAMED)}`;
   if (name === void 0) return `${checks_MARKS[verdict]} ${where}: **could not be asked** (${(0, 
   markdown.CS)(check.got ?? "", 300)})`;
   const asked = `${report_facts.bk[verdict]}, ${check.tries === 1 ? "" : `${check.tries} tries, `}${(0, 
   report_facts.Ln)(check.milliseconds)}`;
   const facts = [ check.expected && `expected ${(0, markdown.aY)(check.expected)}`, check.got && `got ${(0, 
   markdown.aY)(check.got)}` ].filter(Boolean);
   return `${checks_MARKS[verdict]} **${(0, markdown.CS)(name, 100)}** on ${where} (${asked})${facts.map(fact => `\n  - ${fact}`).join("")}${byHand(check)}`;
  }
  function byHand({repeat}) {
   if (!repeat) return "";
   if (repeat.length > REQUEST) return "\n  - the request to repeat is in the evidence";
   const block = (0, markdown.DV)(shellLines(repeat), "sh").replaceAll("\n", "\n    ");
   return `\n  - by hand:\n\n    ${block}`;
  }
  function matrix(report) {
   const asked = (0, rows_tenants.op)(report).filter(({checks: all}) => all !== void 0);
   if (!(0, report_facts.EK)(report)) return "";
   const all = columns(report);
   const markOf = (0, rows_tenants.Ok)(report);
   const titles = [ "State", "Canary", "Runs", ...all.map(name => (0, markdown.CS)(name, 60)) ];
   const table = rows(titles, asked, ROOM.canaries, row => [ MARKS[markOf(row)] + (0, 
   markdown.CS)(row.state, 100), (0, markdown.aY)(row.tenant), (0, markdown.CS)(row.got, 60), ...all.map(name => cell(row, name)) ]);
   const title = `Every check of ${asked.length === 1 ? "the canary" : `${asked.length} canaries`}`;
   return (0, markdown.zH)(report.mode === "smoke" ? foldTitle(title, asked) : title, table);
  }
  function cell({checks: all = []}, name) {
   const check = all.find(one => one.name === name);
   return check ? checks_MARKS[check.verdict] + (check.tries > 0 ? ` ${(0, report_facts.Ln)(check.milliseconds)}`.replaceAll(" ", "&nbsp;") : "") : "";
  }
  function columns(report) {
   const all = (0, report_facts.LN)(report);
   if (all.length <= COLUMNS) return all;
   const troubled = new Set(report.tenants.flatMap(({checks: of = []}) => of.filter(({verdict}) => verdict !== "pass").map(({name}) => name)));
   return [ ...all.filter(name => troubled.has(name)), ...all.filter(name => !troubled.has(name)) ].slice(0, COLUMNS);
  }
  var rows_tags = __webpack_require__(5505);
  function digests(report) {
   const {images: all} = report;
   if (all.length === 0) return "";
   const fateOf = (0, rows_tags.vD)(report);
   const {shown, hidden} = (0, bounded.Uj)(all, ROOM.digests, image => [ nameOf(image), ...[ image.target, image.keep ].flatMap(tag => tag ? lines(tag, fateOf(tag)) : []) ].join("\n"));
   const rest = hidden > 0 ? `\n\n${(0, bounded.OS)(hidden)}` : "";
   return (0, markdown.zH)("Digests in full", (0, markdown.DV)(shown.flatMap(block => block.split("\n"))) + rest);
  }
  const nameOf = ({image, source, mediaType}) => `${image}${source.startsWith("sha256:") ? "@" : ":"}${source}${mediaType ? ` (${mediaType})` : ""}`;
  const lines = (tag, fate) => [ `  ${tag.tag} (${(0, rows_tags.i_)(fate)})`, ...[ "before", "wanted", "after" ].map(when => `    ${when.padEnd(6)}  ${tag[when] ?? "absent"}`) ];
  function happenings({happenings: all}) {
   if (all.length === 0) return "";
   const shown = listed(all, ROOM.happenings, ({at, text}) => `${(0, report_facts.SK)(at)} ${(0, 
   markdown.CS)(text, 500)}`);
   return (0, markdown.zH)("What happened, with times (UTC)", shown.join("\n"));
  }
  function theRun({sha, runUrl, journal, config}) {
   const facts = [ sha && `- Commit: ${(0, markdown.aY)(sha)}`, runUrl && `- ${(0, 
   markdown.nf)("The run", runUrl)}`, journal && `- Journal: ${(0, markdown.aY)(journal)}`, config && `- ${(0, 
   markdown.CS)((0, report_facts.cP)(config), 300)}` ].filter(Boolean);
   return facts.length > 0 ? (0, markdown.zH)("The run", facts.join("\n")) : "";
  }
  var gates = __webpack_require__(6442);
  const gates_MARKS = {
   passed: "✅",
   held: "⛔",
   warned: "⚠️",
   off: "⏸️"
  };
  const show = text => (0, markdown.CS)(text, 500);
  const openGates = report => list("Gates that did not pass", (0, gates.Zl)(report).filter(gates.nT), ROOM.gates, row => `${gates_MARKS[row.verdict]} ${(0, 
  gates.zo)(row, show)}`);
  function passedGates(report) {
   const passed = (0, gates.Zl)(report).filter(row => !(0, gates.nT)(row));
   if (passed.length === 0) return "";
   const readings = passed.flatMap(row => row.readings).length;
   const often = readings > passed.length ? `, read ${readings} times` : "";
   const lines = listed(passed, ROOM.passed, row => `${gates_MARKS.passed} ${(0, gates.zo)(row, show)}`);
   return (0, markdown.zH)(`Gates, with times (UTC): ${passed.length} passed${often}`, lines.join("\n"));
  }
  var next = __webpack_require__(9417);
  const why = ({verdict, reason}) => [ `${(0, markdown.CS)(verdict)}.`, ...reason === "ok" ? [] : [ `**Reason:** ${(0, 
  markdown.aY)(reason)}` ] ];
  function head_next(report) {
   const {words, own, command} = (0, next.G)(report);
   if (!words && !own) return command ? [ commandBlock(command) ] : [];
   const parts = [ words && (0, markdown.CS)(words), own && act(own) ].filter(Boolean);
   const line = `**Next:** ${parts.join(own?.kind === "rerun" ? ", then " : ": ")}.`;
   if (!command) return [ line ];
   return [ line, own ? (0, markdown.zH)("The same on a command line", commandBlock(command)) : commandBlock(command) ];
  }
  function undo(report) {
   const {undo: command} = report;
   if (!command) return "";
   const own = (0, next.W)(command, report);
   return `**To undo it**${own ? `, ${act(own)}, or run this` : ""}:\n\n${commandBlock(command)}`;
  }
  function act({kind, label, input, url}) {
   const linked = words => url !== void 0 && (0, markdown.PW)(url) ? (0, markdown.nf)(words, url) : words;
   if (kind === "rerun") return url !== void 0 && (0, markdown.PW)(url) ? (0, markdown.nf)(label, url) : `**${label}**`;
   return `${linked("dispatch")} ${(0, markdown.aY)(label)}${input ? ` with ${(0, markdown.aY)(input)}` : ""}`;
  }
  function mendBlock(report) {
   if (report.outcome !== "stranded") return "";
   const {shown, hidden} = (0, bounded.Uj)((0, rows_tags.E4)(report), ROOM.commands, String);
   const lost = (0, rows_tags.Rr)(report);
   return [ shown.length > 0 && `**${(0, rows_tags.L1)(report, shown.length)}:**\n\n${(0, 
   markdown.DV)(shown, "sh")}`, hidden > 0 && (0, bounded.OS)(hidden), lost.length > 0 && `No command is known for ${lost.slice(0, 20).map(tag => (0, 
   markdown.aY)(tag)).join(", ")}: look at ${lost.length === 1 ? "it" : "them"} by hand.` ].filter(Boolean).join("\n\n");
  }
  function commandBlock(command) {
   const {shown} = (0, bounded.Uj)([ shellLines(command) ], ROOM.command, lines => (0, 
   markdown.DV)(lines, "sh"));
   return shown[0] ?? "The command is in the evidence: it is too long to show.";
  }
  const STATES = {
   stranded: "🛑&nbsp;**stranded**",
   "refused-move": "❌&nbsp;**not&nbsp;moved**",
   foreign: "⚠️&nbsp;moved by others",
   refused: "⚠️&nbsp;not written",
   restored: "↩️&nbsp;put&nbsp;back",
   untouched: "untouched",
   planned: "would&nbsp;move",
   moved: "✅&nbsp;moved",
   unchanged: "unchanged"
  };
  function images_images(report) {
   const digests = (0, rows_tags.io)(report);
   const tags = (0, rows_tags.t)(report);
   return table(tags.length === 1 ? `Images, ${(0, markdown.aY)(tags[0])}` : "Images", [ "State", "Image", ...digests.map(({title}) => title) ], (0, 
   rows_tags.Dy)(report), ROOM.images, row => [ STATES[row.state], (0, markdown.aY)(row.image) + (row.keep ? `, ${(0, 
   markdown.aY)(row.keep.tag)} ${STATES[row.keep.state]}` : ""), ...digests.map(({of}) => digest(of(row))) ]);
  }
  const digest = state => state === null ? "absent" : state === "unknown" ? "**unknown**" : (0, 
  markdown.aY)((0, report_facts.e9)(state));
  function postMortem({postMortem: post}) {
   if (!post) return "";
   const facts = (0, report_facts.u9)(post).map(([title, fact]) => `- **${title}:** ${(0, 
   markdown.CS)(fact, 500)}`);
   const questions = (0, bounded.Uj)(post.questions, ROOM.questions, question => `- [ ] ${(0, 
   markdown.CS)(question, 500)}`);
   return `### Post-mortem\n\n${facts.join("\n")}\n\nTo answer:\n\n${questions.shown.join("\n")}`;
  }
  var release_digest = __webpack_require__(1709);
  const signatures = report => table("Signatures", [ "State", "Image", "Signed by", "Says", "Bundle" ], (0, 
  report_facts.wB)(report), ROOM.signed, ({image, by, predicate, bundle}) => [ "✅&nbsp;holds", (0, 
  markdown.aY)(image), (0, markdown.aY)(by), (0, markdown.aY)(predicate), (0, markdown.aY)((0, 
  release_digest.VK)(bundle)) ]);
  const ROWS = 40;
  function timeline({timeline: all = [], forge}) {
   if (all.length === 0 || forge === "gitea") return "";
   const rows = shown(all).map(({name, from, to, ok}) => `  ${plain(name)} (${(0, report_facts.p0)(to - from)}) :${ok ? "done" : "crit"}, ${from}, ${Math.max(to, from + 1)}`);
   return [ "### Timeline\n", "```mermaid", "gantt", "  dateFormat x", "  axisFormat %H:%M:%S", ...rows, "```" ].join("\n");
  }
  function shown(all) {
   if (all.length <= ROWS) return [ ...all ];
   const [head, tail] = [ all.slice(0, ROWS / 2), all.slice(-(ROWS / 2 - 1)) ];
   const middle = all.slice(head.length, all.length - tail.length);
   const [first, last] = [ middle[0], middle.at(-1) ];
   const name = `${middle.length} more`;
   return [ ...head, {
    name,
    from: first.from,
    to: last.to,
    ok: middle.every(({ok}) => ok)
   }, ...tail ];
  }
  const plain = name => name.replace(/[^\p{L}\p{N} .-]/gu, " ").slice(0, 60).trim() || "phase";
  function summary(report) {
   const {mark, words} = (0, report_facts.Pl)(report);
   const parts = [ `## ${mark} ${words}`, ...why(report), ...head_next(report), mendBlock(report), undo(report), wrong(report), origin(report), openGates(report), tenants(report), checks_checks(report), images_images(report), signatures(report), warnings(report), postMortem(report), timeline(report), calm(report), matrix(report), passedGates(report), digests(report), happenings(report), theRun(report) ];
   return `${parts.filter(part => part !== "").join("\n\n")}\n`;
  }
  function wrong(report) {
   const {causes, stopped} = (0, faults.u)(report);
   const all = [ ...causes, ...stopped.length > 0 ? [ {
    tags: stopped
   } ] : [] ];
   return list("What went wrong", all, ROOM.faults, cause => {
    if (!("fault" in cause)) return `stopped by it: ${(0, rows_causes.Dy)(cause.tags, markdown.aY)}`;
    const {tags, fault} = cause;
    const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : "";
    const which = tags.slice(0, 3).map(tag => (0, markdown.aY)(tag)).join(", ");
    return `${which}${rest}${which && ": "}${(0, markdown.CS)(fault)}`;
   });
  }
  function origin(report) {
   const {startedAt, finishedAt, startedBy} = report;
   const way = (0, report_facts.t5)(report, commit => (0, markdown.aY)(commit));
   const when = `${(0, report_facts.HB)(startedAt)} ${(0, report_facts.SK)(startedAt)} UTC, ${(0, 
   report_facts.p0)(Math.max(0, finishedAt - startedAt))}`;
   return [ way, `started by ${(0, markdown.CS)(startedBy, 200)}`, when ].filter(Boolean).join(" · ");
  }
  const warnings = report => list("Warnings", (0, faults.E)(report), ROOM.warnings, warning => `⚠️ ${(0, 
  markdown.CS)(warning)}`);
 },
 1092: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w: () => plainText
  });
  var report_facts = __webpack_require__(1349);
  var report_lines = __webpack_require__(2365);
  var rows_causes = __webpack_require__(7552);
  var faults = __webpack_require__(9493);
  var gates = __webpack_require__(6442);
  var next = __webpack_require__(9417);
  var rows_tags = __webpack_require__(5505);
  var safe = __webpack_require__(9369);
  var checks = __webpack_require__(4570);
  const checkLines = (report, width) => (0, report_lines.dJ)("Checks that did not pass", (0, 
  checks.P)(report).map(group => block(group, width)));
  function block({name, canaries, verdict, check}, width) {
   const where = `${canaries.length > 1 ? `${canaries.length} canaries: ` : ""}${(0, 
   rows_causes.Dy)(canaries, String)}`;
   if (name === void 0) return (0, report_lines.f_)(`${where}: could not be asked (${check.got ?? ""})`, width);
   const {expected, got, milliseconds, tries, repeat} = check;
   return [ ...(0, report_lines.f_)(`${name} on ${where}: ${report_facts.bk[verdict]}, ${tries === 1 ? "" : `${tries} tries, `}${(0, 
   report_facts.Ln)(milliseconds)}`, width), ...expected ? (0, report_lines.LV)(`    expected: ${(0, 
   report_lines.h0)(expected)}`, "    ", width) : [], ...got ? (0, report_lines.LV)(`    got: ${(0, 
   report_lines.h0)(got)}`, "    ", width) : [], ...repeat ? [ `    by hand: ${(0, 
   safe.I)(repeat)}` ] : [] ];
  }
  const wordsOf = state => state === "stranded" || state === "refused-move" ? (0, 
  rows_tags.i_)(state).toUpperCase() : (0, rows_tags.i_)(state);
  const shown = state => state === "unknown" ? "UNKNOWN" : (0, report_facts.e9)(state);
  const keepLine = row => row?.keep ? [ `    its ${(0, report_lines.Hn)(row.keep.tag)}: ${wordsOf(row.keep.state)}` ] : [];
  function imageLines(report) {
   const digests = (0, rows_tags.io)(report);
   const tags = (0, rows_tags.t)(report);
   const images = (0, rows_tags.Dy)(report);
   const rows = images.map(row => [ wordsOf(row.state), ...digests.map(({of}) => shown(of(row))), (0, 
   report_lines.Hn)(row.image) ]);
   const [header = "", ...lines] = (0, report_lines.YB)([ [ "state", ...digests.map(({title}) => title.toLowerCase()), "image" ], ...rows ]);
   const body = (0, report_lines.dJ)(tags.length === 1 ? `Images, ${(0, report_lines.Hn)(tags[0])}` : "Images", lines.map((line, at) => [ `  ${line}`, ...keepLine(images[at]) ]));
   return body.length > 0 ? [ body[0], `  ${header}`, ...body.slice(1) ] : [];
  }
  var tenants = __webpack_require__(6987);
  function tenantLines(report, width) {
   if (report.tenants.length === 0) return [];
   const title = `${report.mode === "smoke" ? "Canaries" : "Tenants"}: ${(0, report_lines.h0)((0, 
   tenants.N4)(report.tenants))}`;
   const blocks = (0, tenants.aw)(report).map(({state, tenants, got}) => (0, report_lines.f_)(`${state}${tenants.length > 1 ? ` (${tenants.length})` : ""}: ${(0, 
   rows_causes.Dy)(tenants, String)} (${got})`, width));
   return blocks.length > 0 ? (0, report_lines.dJ)(title, blocks) : [ title ];
  }
  function plainText(report, width) {
   const parts = [ [ (0, report_facts.Pl)(report).words.toUpperCase(), ...why(report, width), ...text_next(report, width) ], mendLines(report), undo(report, width), wrong(report, width), origin(report, width), text_gates(report, true, width), tenantLines(report, width), checkLines(report, width), imageLines(report), (0, 
   report_lines.dJ)("Signatures", (0, report_facts.wB)(report).map(({image, by, predicate, bundle}) => (0, 
   report_lines.f_)(`${image}: signed by ${by}, ${predicate}, bundle ${bundle}`, width))), (0, 
   report_lines.dJ)("Warnings", (0, faults.E)(report).map(text => (0, report_lines.f_)(text, width))), postMortem(report, width), text_gates(report, false, width), report.config ? (0, 
   report_lines.LV)((0, report_lines.h0)((0, report_facts.cP)(report.config)), "", width) : [] ];
   return parts.filter(part => part.length > 0).flatMap((part, index) => index === 0 ? part : [ "", ...part ]);
  }
  const why = ({verdict, reason}, width) => [ ...(0, report_lines.LV)((0, report_lines.h0)(verdict), "", width), ...reason === "ok" ? [] : [ `Reason: ${reason}` ] ];
  function text_next(report, width) {
   const {words, own, command} = (0, next.G)(report);
   const parts = [ words && (0, report_lines.h0)(words), own && act(own) ].filter(Boolean);
   const line = parts.length > 0 ? (0, report_lines.LV)(`Next: ${parts.join(own?.kind === "rerun" ? ", then " : ": ")}${own && command ? ", or" : ""}`, "", width) : [];
   return [ ...line, ...command ? [ `  ${(0, safe.I)(command)}` ] : [] ];
  }
  function act({kind, label, input, url}) {
   const where = url ? ` (${(0, safe.I)(url)})` : "";
   return kind === "rerun" ? `"${label}"${where}` : `dispatch ${label}${input ? ` with ${input}` : ""}${where}`;
  }
  function undo(report, width) {
   const {undo: command} = report;
   if (!command) return [];
   const own = (0, next.W)(command, report);
   return [ ...(0, report_lines.LV)(`To undo it${own ? `: ${act(own)}, or` : ""}`, "", width), `  ${(0, 
   safe.I)(command)}` ];
  }
  function mendLines(report) {
   if (report.outcome !== "stranded") return [];
   const commands = (0, rows_tags.E4)(report).map(command => `  ${(0, safe.I)(command)}`);
   const lost = (0, rows_tags.Rr)(report).map(tag => `  ${(0, safe.I)(tag)}`);
   return [ ...commands.length > 0 ? [ `${(0, rows_tags.L1)(report, commands.length)}:`, ...commands ] : [], ...lost.length > 0 ? [ "No command is known for these, look at them by hand:", ...lost ] : [] ];
  }
  function wrong(report, width) {
   const {causes, stopped} = (0, faults.u)(report);
   const blocks = causes.map(({tags, fault}) => {
    const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : "";
    return (0, report_lines.f_)(`${tags.slice(0, 3).join(", ")}${rest}${tags.length > 0 ? ": " : ""}${fault}`, width);
   });
   return (0, report_lines.dJ)("What went wrong", [ ...blocks, ...stopped.length > 0 ? [ (0, 
   report_lines.f_)(`stopped by it: ${(0, rows_causes.Dy)(stopped, String)}`, width) ] : [] ]);
  }
  function origin(report, width) {
   const {startedAt, finishedAt, startedBy} = report;
   const when = `${(0, report_facts.HB)(startedAt)} ${(0, report_facts.SK)(startedAt)} UTC, ${(0, 
   report_facts.p0)(Math.max(0, finishedAt - startedAt))}`;
   return (0, report_lines.LV)([ (0, report_facts.t5)(report, safe.I), `started by ${(0, 
   safe.I)(startedBy)}`, when ].filter(Boolean).join(", "), "", width);
  }
  function text_gates(report, open, width) {
   const rows = (0, gates.Zl)(report).filter(row => (0, gates.nT)(row) === open);
   return (0, report_lines.dJ)(open ? "Gates that did not pass, with times (UTC)" : "Gates, with times (UTC)", rows.map(row => (0, 
   report_lines.f_)((0, gates.zo)(row, report_lines.h0), width)));
  }
  function postMortem({postMortem: post}, width) {
   if (!post) return [];
   const facts = (0, report_facts.u9)(post).map(([title, fact]) => (0, report_lines.f_)(`${title}: ${fact}`, width));
   return (0, report_lines.dJ)("Post-mortem", [ ...facts, ...post.questions.map(question => (0, 
   report_lines.f_)(`To answer: ${question}`, width)) ]);
  }
 }
};
