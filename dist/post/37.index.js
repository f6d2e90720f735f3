"use strict";

exports.id = 37;

exports.ids = [ 37 ];

exports.modules = {
 8037: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   evidenceJson: () => evidenceJson,
   junit: () => junit,
   outputs: () => outputs,
   plainText: () => plainText,
   summary: () => summary,
   terminalText: () => terminalText
  });
  var release_commit = __webpack_require__(8952);
  var json = __webpack_require__(2794);
  const EVIDENCE_SCHEMA = "https://raw.githubusercontent.com/molecule-ai/release-action/v1/docs/evidence.schema.json";
  function evidence(report) {
   const {mode, outcome, reason, sha, startedAt, finishedAt, gates, images, tenants, happenings, timeline, ...rest} = report;
   return {
    schema: EVIDENCE_SCHEMA,
    mode,
    outcome,
    reason,
    sha,
    shortSha: (0, release_commit.Fu)(sha),
    startedAt: rfc3339(startedAt),
    finishedAt: rfc3339(finishedAt),
    ...rest,
    gates: gates.map(({readAt, ...gate}) => ({
     ...gate,
     readAt: rfc3339(readAt)
    })),
    images: images.map(image => {
     const {before, wanted, after, state} = image.target;
     return {
      ...image,
      before,
      wanted,
      after,
      state
     };
    }),
    tenants: tenants.map(({tenant, ...told}) => ({
     .../^https?:/.test(tenant) ? {
      url: tenant
     } : {
      slug: tenant
     },
     ...told
    })),
    happenings: happenings.map(({at, text}) => ({
     at: rfc3339(at),
     text
    })),
    timeline: timeline?.map(({from, to, ...phase}) => ({
     ...phase,
     from: rfc3339(from),
     to: rfc3339(to)
    }))
   };
  }
  const evidenceJson = report => (0, json.E)(evidence(report));
  const rfc3339 = at => new Date(at).toISOString();
  var report_safe = __webpack_require__(9369);
  function junit(report) {
   if (report.mode !== "smoke") return;
   const asked = report.tenants.flatMap(({checks, ...rest}) => checks ? [ {
    ...rest,
    checks
   } ] : []);
   const whole = wholeRun(report);
   const suites = [ suite("smoke", [ whole ], report.startedAt), ...asked.map(({tenant, checks}) => suite(tenant, checks, report.startedAt)) ];
   const totals = `${countsOf([ whole, ...asked.flatMap(({checks}) => checks) ])} time="${seconds(whole.milliseconds)}"`;
   return [ '<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="smoke" ${totals}>`, ...suites, "</testsuites>", "" ].join("\n");
  }
  const NOT_ASKED = new Set([ "tenant-unreachable", "cancelled", "bad-input", "internal" ]);
  function wholeRun({sha, outcome, reason, verdict, next, startedAt, finishedAt}) {
   const skipped = outcome === "skipped" || outcome === "planned";
   const red = NOT_ASKED.has(reason) ? "inconclusive" : "fail";
   return {
    name: `runs ${(0, release_commit.Fu)(sha) || "the build"}`,
    verdict: outcome === "done" ? "pass" : skipped ? "skipped" : red,
    got: `${reason}: ${[ verdict, next ].filter(Boolean).join(". ")}`,
    milliseconds: Math.max(0, finishedAt - startedAt),
    tries: 1
   };
  }
  function suite(tenant, checks, startedAt) {
   const time = seconds(checks.reduce((sum, {milliseconds}) => sum + milliseconds, 0));
   const head = `  <testsuite name="${junit_escape(tenant)}" ${countsOf(checks)} time="${time}" timestamp="${new Date(startedAt).toISOString()}">`;
   return [ head, ...checks.map(check => testcase(check, tenant)), "  </testsuite>" ].join("\n");
  }
  function countsOf(checks) {
   const count = verdict => checks.filter(check => check.verdict === verdict).length;
   return `tests="${checks.length}" failures="${count("fail")}" errors="${count("inconclusive")}" skipped="${count("skipped")}"`;
  }
  const ELEMENTS = {
   fail: "failure",
   inconclusive: "error"
  };
  function testcase({name, verdict, expected = "", got = "", milliseconds, repeat = ""}, tenant) {
   const head = `    <testcase name="${junit_escape(name)}" classname="${junit_escape(tenant)}" time="${seconds(milliseconds)}"`;
   if (verdict === "pass") return `${head}/>`;
   if (verdict === "skipped") return `${head}><skipped message="${junit_escape(got)}"/></testcase>`;
   const element = ELEMENTS[verdict];
   const told = [ expected && `expected ${expected}`, got && `got ${got}`, repeat && `by hand: ${repeat}` ].filter(Boolean).join("\n");
   return `${head}><${element} message="${junit_escape(got)}">${junit_escape(told)}</${element}></testcase>`;
  }
  const seconds = milliseconds => (milliseconds / 1e3).toFixed(3);
  const ENTITIES = {
   "&": "&amp;",
   "<": "&lt;",
   ">": "&gt;",
   '"': "&quot;",
   "'": "&apos;"
  };
  const junit_escape = text => text.split("\n").map(report_safe.I).join("\n").replace(/[\ufffe\uffff]/g, "").replace(/[&<>"']/g, character => ENTITIES[character] ?? "");
  var release_digest = __webpack_require__(1709);
  function outputs(report) {
   return {
    outcome: report.outcome,
    reason: report.reason,
    ran: String(ran(report)),
    sha: report.sha,
    "short-sha": (0, release_commit.Fu)(report.sha),
    digests: digests(report, ({wanted}) => wanted),
    "previous-digests": digests(report, ({before}) => before),
    stragglers: JSON.stringify(report.stragglers)
   };
  }
  function ran({mode, outcome, reason, tenants}) {
   if (mode === "smoke") return tenants.some(({checks = []}) => checks.some(({tries}) => tries > 0));
   return outcome !== "skipped" && reason !== "bad-input";
  }
  function digests({images}, pick) {
   const found = images.flatMap(({image, target}) => {
    const digest = pick(target);
    return digest !== null && (0, release_digest.Bc)(digest) ? [ [ image, digest ] ] : [];
   });
   return JSON.stringify(Object.fromEntries(found));
  }
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
  var cut = __webpack_require__(1405);
  const PLAIN = /^(?:\p{L}+(?:[-'’]\p{L}+)*|\d{1,6}(?:[.,]\d{1,3})?|[–—…·→])$/u;
  const WORD = /^(["'“‘(]*)(.*?)([)"'”’.,;:!?…]*)$/su;
  function prose(text, limit = 2e3) {
   return (0, cut.J)((0, report_safe.I)(text).trim(), limit).split(/\s+/).map(word).join(" ");
  }
  function word(text) {
   if (text === "->") return "→";
   const [, open = "", core = "", close = ""] = WORD.exec(text) ?? [];
   if (core === "") return text === "" ? "" : `${open}${escapeEnd(close)}`;
   if (!PLAIN.test(core) || /^www$/i.test(core)) return `${open}${span((0, release_digest.Bc)(core) ? (0, 
   release_digest.VK)(core) : core)}${close}`;
   return `${open}${core}${/\d$/.test(core) ? escapeEnd(close) : close}`;
  }
  const escapeEnd = text => text.replace(/[.):]/g, "\\$&");
  const code = (text, limit = 300) => span((0, cut.J)((0, report_safe.I)(text).trim(), limit));
  const span = text => text.split(/( *[`|] *)/).map((part, index) => index % 2 === 1 ? part.replace("`", "&#96;").replace("|", "&#124;") : part && `\`${part}\``).join("");
  function codeBlock(lines, language = "") {
   const safe = lines.map(report_safe.I);
   const longest = Math.max(2, ...safe.flatMap(line => (line.match(/`+/g) ?? []).map(run => run.length)));
   const fence = "`".repeat(longest + 1);
   return [ fence + language, ...safe, fence ].join("\n");
  }
  const isAddress = url => /^https?:\/\/[\w.-]+(?::\d+)?(?:\/[\w./~%-]*)?(?:\?[\w=&%.~-]*)?$/.test(url);
  const markdown_link = (label, url) => isAddress(url) ? `[${label}](${url})` : code(url);
  function tableHead(titles) {
   return `${tableRow(titles)}\n${tableRow(titles.map(() => "---"))}`;
  }
  const tableRow = cells => `| ${cells.join(" | ")} |`;
  const details = (title, content) => `<details>\n<summary>${title}</summary>\n\n${content}\n\n</details>`;
  function table(title, titles, items, room, cells) {
   return items.length === 0 ? "" : `### ${title}\n\n${rows(titles, items, room, cells)}`;
  }
  function rows(titles, items, room, cells) {
   const {shown, hidden} = fit(items, room, item => tableRow(cells(item)));
   return [ tableHead(titles), ...shown, ...hidden > 0 ? [ `\n${more(hidden)}` ] : [] ].join("\n");
  }
  function list(title, items, room, write) {
   return items.length === 0 ? "" : [ `### ${title}\n`, ...listed(items, room, write) ].join("\n");
  }
  function listed(items, room, write) {
   const {shown, hidden} = fit(items, room, item => `- ${write(item)}`);
   return hidden > 0 ? [ ...shown, `- ${more(hidden)}` ] : shown;
  }
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
   release_commit.Fu)(commitBefore) ] : [])) ];
   const to = sha ? show((0, release_commit.Fu)(sha)) : mode === "rollback" ? "the previous build" : "";
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
   release_commit.Fu)(commit))}` : "";
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
  const shortState = state => state === null ? "absent" : (0, release_digest.VK)(state);
  const utcTime = at => new Date(at).toISOString().slice(11, 19);
  const utcDate = at => new Date(at).toISOString().slice(0, 10);
  function duration(milliseconds) {
   const seconds = milliseconds / 1e3;
   if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
   return `${Math.floor(Math.round(seconds) / 60)} min ${Math.round(seconds) % 60} s`;
  }
  const facts_span = milliseconds => milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : duration(milliseconds);
  const configWords = ({file, environment, keys, counted}) => `config: ${file}${environment === void 0 ? "" : `, environment ${environment}`}: ${counted} of ${keys} ${keys === 1 ? "input" : "inputs"} counted`;
  const postMortemFacts = post => [ [ "What broke", post.broke ], [ "Live since", post.since ], [ "Released by", post.promotedBy ], [ "What had proved it", post.smoke ], [ "Replaced by", post.replacedBy ], [ "When", post.when ], [ "By", post.by ] ];
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
  const STOPPED = /^stopped, since /;
  function whatWentWrong(report) {
   const {faults, verdict} = report;
   const tags = tagRows(report);
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
   return together(faulty, ({fault}) => fault).map(group => ({
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
  const isTrouble = ({verdict}) => verdict === "fail" || verdict === "inconclusive";
  const isDead = ({checks = []}) => checks.some(({verdict}) => verdict === "inconclusive") && checks.every(({verdict}) => verdict === "inconclusive" || verdict === "skipped");
  const hasTroubledChecks = ({checks = []}) => checks.some(isTrouble);
  function checkGroups(report) {
   const troubles = report.tenants.flatMap(tenant => isDead(tenant) ? deadOf(tenant, report) : troublesOf(tenant));
   return together(troubles, ({key}) => key).map(group => ({
    ...group[0],
    canaries: group.flatMap(({canaries}) => canaries)
   })).toSorted((a, b) => Number(a.verdict !== "fail") - Number(b.verdict !== "fail"));
  }
  function deadOf({tenant, checks = []}, {verdict}) {
   const check = checks.find(isTrouble);
   if (verdict.includes(tenant) && verdict.includes(check.got ?? "")) return [];
   return [ {
    key: `dead ${causeOf(check.got ?? "", tenant)}`,
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
     key: JSON.stringify([ verdict, name, expected, causeOf(got, tenant) ]),
     verdict,
     name,
     canaries: [ tenant ],
     check
    };
   });
  }
  const CALM = new Set([ "passed", "proved", "current", "untouched", "unasked", "planned", "skipped" ]);
  const SEEN_WELL = new Set([ "passed", "proved", "current" ]);
  const isSilent = ({state, got}) => state === "untouched" && got !== "" && got !== "not known" && !/^[0-9a-f]{7}/.test(got);
  function marksOf({stragglers}) {
   const left = new Set(stragglers);
   return row => {
    if (row.state === "inconclusive" || isSilent(row)) return "unsure";
    if (!CALM.has(row.state) || left.has(row.tenant) || row.checks?.some(({verdict}) => verdict === "fail")) return "bad";
    if (hasTroubledChecks(row)) return "unsure";
    return SEEN_WELL.has(row.state) ? "good" : "none";
   };
  }
  const isMarked = mark => mark === "bad" || mark === "unsure";
  function troubledGroups(report) {
   const markOf = marksOf(report);
   const open = report.tenants.filter(row => isMarked(markOf(row)) && !isToldByChecks(row, report));
   return together(open, ({tenant, state, got}) => `${state.slice(0, 100)} ${causeOf(got, tenant)}`).map(group => ({
    mark: markOf(group[0]),
    state: group[0].state,
    tenants: group.map(({tenant}) => tenant),
    got: gotOf(group)
   })).toSorted((a, b) => Number(a.mark !== "bad") - Number(b.mark !== "bad"));
  }
  function gotOf([first, ...others]) {
   const {got = ""} = first ?? {};
   if (got === "") return "it said nothing";
   const said = (0, release_commit.WM)(got) ? `runs ${got}` : got;
   return others.some(other => other.got !== got) ? `such as ${said}` : said;
  }
  const isToldByChecks = (row, {mode}) => hasTroubledChecks(row) && ([ "failed", "inconclusive", "proved", "current" ].includes(row.state) || mode === "smoke" && row.state === "unreachable");
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
  const NARROW = 44;
  const shell_lines_WORD = /(?:\$'(?:\\.|[^'\\])*'|'[^']*'|"(?:\\.|[^"\\])*"|[^\s'"\\]|\\.)+/g;
  function shellLines(command) {
   const whole = (0, report_safe.I)(command).trim();
   const words = whole.match(shell_lines_WORD) ?? [];
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
  const foldTitle = (what, tenants) => `${what}: ${counted(tenants.map(tenant => ({
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
   const groups = troubledGroups(report);
   const whose = report.mode === "smoke" ? "Canaries" : "Tenants";
   const lines = list(`${whose} to look at`, groups, ROOM.tenants, ({mark, state, tenants: all, got}) => {
    const count = all.length > 1 ? ` (${all.length})` : "";
    return `${MARKS[mark]}**${prose(state, 100)}**${count}: ${names(all, code)} (${prose(got, 300)})`;
   });
   return lines && lines.replace("\n", `\n\n${prose(tally(report.tenants))}\n`);
  }
  function calm(report) {
   const all = report.mode === "smoke" && report.tenants.some(({checks}) => checks !== void 0) ? [] : calmTenants(report);
   if (all.length === 0) return "";
   const markOf = marksOf(report);
   const table = rows([ "State", report.mode === "smoke" ? "Canary" : "Tenant", "Runs" ], all, ROOM.calm, row => [ `${MARKS[markOf(row)]}${prose(row.state, 100)}`, code(row.tenant), prose(row.got, 100) || "nothing" ]);
   const what = report.mode === "smoke" ? [ "canary", "canaries" ] : [ "tenant", "tenants" ];
   const which = all.length < report.tenants.length ? "The other" : "All";
   return details(foldTitle(all.length === 1 ? `The ${which === "All" ? "" : "other "}${what[0]}` : `${which} ${all.length} ${what[1]}`, all), table);
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
  const checks = report => list("Checks that did not pass", checkGroups(report), ROOM.checks, entry);
  function entry(group) {
   const {name, canaries, verdict, check} = group;
   const where = `${canaries.length > 1 ? `${canaries.length} canaries: ` : ""}${names(canaries, code, NAMED)}`;
   if (name === void 0) return `${checks_MARKS[verdict]} ${where}: **could not be asked** (${prose(check.got ?? "", 300)})`;
   const asked = `${VERDICTS[verdict]}, ${check.tries === 1 ? "" : `${check.tries} tries, `}${facts_span(check.milliseconds)}`;
   const facts = [ check.expected && `expected ${code(check.expected)}`, check.got && `got ${code(check.got)}` ].filter(Boolean);
   return `${checks_MARKS[verdict]} **${prose(name, 100)}** on ${where} (${asked})${facts.map(fact => `\n  - ${fact}`).join("")}${byHand(check)}`;
  }
  function byHand({repeat}) {
   if (!repeat) return "";
   if (repeat.length > REQUEST) return "\n  - the request to repeat is in the evidence";
   const block = codeBlock(shellLines(repeat), "sh").replaceAll("\n", "\n    ");
   return `\n  - by hand:\n\n    ${block}`;
  }
  function matrix(report) {
   const asked = tenantRows(report).filter(({checks: all}) => all !== void 0);
   if (!hasChecks(report)) return "";
   const all = columns(report);
   const markOf = marksOf(report);
   const titles = [ "State", "Canary", "Runs", ...all.map(name => prose(name, 60)) ];
   const table = rows(titles, asked, ROOM.canaries, row => [ MARKS[markOf(row)] + prose(row.state, 100), code(row.tenant), prose(row.got, 60), ...all.map(name => cell(row, name)) ]);
   const title = `Every check of ${asked.length === 1 ? "the canary" : `${asked.length} canaries`}`;
   return details(report.mode === "smoke" ? foldTitle(title, asked) : title, table);
  }
  function cell({checks: all = []}, name) {
   const check = all.find(one => one.name === name);
   return check ? checks_MARKS[check.verdict] + (check.tries > 0 ? ` ${facts_span(check.milliseconds)}`.replaceAll(" ", "&nbsp;") : "") : "";
  }
  function columns(report) {
   const all = checkNames(report);
   if (all.length <= COLUMNS) return all;
   const troubled = new Set(report.tenants.flatMap(({checks: of = []}) => of.filter(({verdict}) => verdict !== "pass").map(({name}) => name)));
   return [ ...all.filter(name => troubled.has(name)), ...all.filter(name => !troubled.has(name)) ].slice(0, COLUMNS);
  }
  function folds_digests(report) {
   const {images: all} = report;
   if (all.length === 0) return "";
   const fateOf = fatesOf(report);
   const {shown, hidden} = fit(all, ROOM.digests, image => [ folds_nameOf(image), ...[ image.target, image.keep ].flatMap(tag => tag ? lines(tag, fateOf(tag)) : []) ].join("\n"));
   const rest = hidden > 0 ? `\n\n${more(hidden)}` : "";
   return details("Digests in full", codeBlock(shown.flatMap(block => block.split("\n"))) + rest);
  }
  const folds_nameOf = ({image, source, mediaType}) => `${image}${source.startsWith("sha256:") ? "@" : ":"}${source}${mediaType ? ` (${mediaType})` : ""}`;
  const lines = (tag, fate) => [ `  ${tag.tag} (${fateWords(fate)})`, ...[ "before", "wanted", "after" ].map(when => `    ${when.padEnd(6)}  ${tag[when] ?? "absent"}`) ];
  function happenings({happenings: all}) {
   if (all.length === 0) return "";
   const shown = listed(all, ROOM.happenings, ({at, text}) => `${utcTime(at)} ${prose(text, 500)}`);
   return details("What happened, with times (UTC)", shown.join("\n"));
  }
  function theRun({sha, runUrl, journal, config}) {
   const facts = [ sha && `- Commit: ${code(sha)}`, runUrl && `- ${markdown_link("The run", runUrl)}`, journal && `- Journal: ${code(journal)}`, config && `- ${prose(configWords(config), 300)}` ].filter(Boolean);
   return facts.length > 0 ? details("The run", facts.join("\n")) : "";
  }
  const WEIGHT = [ "held", "warned", "off", "passed" ];
  const BEFORE = /; read before ([^;]+)$/;
  function gateRows({gates, verdict}) {
   const rows = together(gates, ({name}) => name).map(readings => rowOf(readings, verdict));
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
   return together(rows, ({verdict, details, names}) => verdict === "off" ? `off ${details.join("\n")}` : `one ${names[0]}`).map(group => ({
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
   const [first, last] = [ utcTime(readings[0].readAt), utcTime(readings.at(-1).readAt) ];
   const often = readings.length > 1 ? ` ${readings.length} times` : "";
   return `${often}, ${first === last ? first : `${first} to ${last}`}`;
  }
  function lastBefore(readings, show) {
   const [, before] = BEFORE.exec(readings.at(-1).detail) ?? [];
   return before ? `, last before ${show(before)}` : "";
  }
  const gates_MARKS = {
   passed: "✅",
   held: "⛔",
   warned: "⚠️",
   off: "⏸️"
  };
  const show = text => prose(text, 500);
  const openGates = report => list("Gates that did not pass", gateRows(report).filter(isOpen), ROOM.gates, row => `${gates_MARKS[row.verdict]} ${gateSentence(row, show)}`);
  function passedGates(report) {
   const passed = gateRows(report).filter(row => !isOpen(row));
   if (passed.length === 0) return "";
   const readings = passed.flatMap(row => row.readings).length;
   const often = readings > passed.length ? `, read ${readings} times` : "";
   const lines = listed(passed, ROOM.passed, row => `${gates_MARKS.passed} ${gateSentence(row, show)}`);
   return details(`Gates, with times (UTC): ${passed.length} passed${often}`, lines.join("\n"));
  }
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
  const why = ({verdict, reason}) => [ `${prose(verdict)}.`, ...reason === "ok" ? [] : [ `**Reason:** ${code(reason)}` ] ];
  function next(report) {
   const {words, own, command} = nextAction(report);
   if (!words && !own) return command ? [ commandBlock(command) ] : [];
   const parts = [ words && prose(words), own && act(own) ].filter(Boolean);
   const line = `**Next:** ${parts.join(own?.kind === "rerun" ? ", then " : ": ")}.`;
   if (!command) return [ line ];
   return [ line, own ? details("The same on a command line", commandBlock(command)) : commandBlock(command) ];
  }
  function undo(report) {
   const {undo: command} = report;
   if (!command) return "";
   const own = dispatchOf(command, report);
   return `**To undo it**${own ? `, ${act(own)}, or run this` : ""}:\n\n${commandBlock(command)}`;
  }
  function act({kind, label, input, url}) {
   const linked = words => url !== void 0 && isAddress(url) ? markdown_link(words, url) : words;
   if (kind === "rerun") return url !== void 0 && isAddress(url) ? markdown_link(label, url) : `**${label}**`;
   return `${linked("dispatch")} ${code(label)}${input ? ` with ${code(input)}` : ""}`;
  }
  function mendBlock(report) {
   if (report.outcome !== "stranded") return "";
   const {shown, hidden} = fit(mends(report), ROOM.commands, String);
   const lost = unmended(report);
   return [ shown.length > 0 && `**${mendTitle(report, shown.length)}:**\n\n${codeBlock(shown, "sh")}`, hidden > 0 && more(hidden), lost.length > 0 && `No command is known for ${lost.slice(0, 20).map(tag => code(tag)).join(", ")}: look at ${lost.length === 1 ? "it" : "them"} by hand.` ].filter(Boolean).join("\n\n");
  }
  function commandBlock(command) {
   const {shown} = fit([ shellLines(command) ], ROOM.command, lines => codeBlock(lines, "sh"));
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
   const digests = digestColumns(report);
   const tags = targetTags(report);
   return table(tags.length === 1 ? `Images, ${code(tags[0])}` : "Images", [ "State", "Image", ...digests.map(({title}) => title) ], imageRows(report), ROOM.images, row => [ STATES[row.state], code(row.image) + (row.keep ? `, ${code(row.keep.tag)} ${STATES[row.keep.state]}` : ""), ...digests.map(({of}) => digest(of(row))) ]);
  }
  const digest = state => state === null ? "absent" : state === "unknown" ? "**unknown**" : code(shortState(state));
  function postMortem({postMortem: post}) {
   if (!post) return "";
   const facts = postMortemFacts(post).map(([title, fact]) => `- **${title}:** ${prose(fact, 500)}`);
   const questions = fit(post.questions, ROOM.questions, question => `- [ ] ${prose(question, 500)}`);
   return `### Post-mortem\n\n${facts.join("\n")}\n\nTo answer:\n\n${questions.shown.join("\n")}`;
  }
  const signatures = report => table("Signatures", [ "State", "Image", "Signed by", "Says", "Bundle" ], signedRows(report), ROOM.signed, ({image, by, predicate, bundle}) => [ "✅&nbsp;holds", code(image), code(by), code(predicate), code((0, 
  release_digest.VK)(bundle)) ]);
  const ROWS = 40;
  function timeline({timeline: all = [], forge}) {
   if (all.length === 0 || forge === "gitea") return "";
   const rows = shown(all).map(({name, from, to, ok}) => `  ${plain(name)} (${duration(to - from)}) :${ok ? "done" : "crit"}, ${from}, ${Math.max(to, from + 1)}`);
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
   const {mark, words} = headline(report);
   const parts = [ `## ${mark} ${words}`, ...why(report), ...next(report), mendBlock(report), undo(report), wrong(report), origin(report), openGates(report), tenants(report), checks(report), images_images(report), signatures(report), warnings(report), postMortem(report), timeline(report), calm(report), matrix(report), passedGates(report), folds_digests(report), happenings(report), theRun(report) ];
   return `${parts.filter(part => part !== "").join("\n\n")}\n`;
  }
  function wrong(report) {
   const {causes, stopped} = whatWentWrong(report);
   const all = [ ...causes, ...stopped.length > 0 ? [ {
    tags: stopped
   } ] : [] ];
   return list("What went wrong", all, ROOM.faults, cause => {
    if (!("fault" in cause)) return `stopped by it: ${names(cause.tags, code)}`;
    const {tags, fault} = cause;
    const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : "";
    const which = tags.slice(0, 3).map(tag => code(tag)).join(", ");
    return `${which}${rest}${which && ": "}${prose(fault)}`;
   });
  }
  function origin(report) {
   const {startedAt, finishedAt, startedBy} = report;
   const way = journey(report, commit => code(commit));
   const when = `${utcDate(startedAt)} ${utcTime(startedAt)} UTC, ${duration(Math.max(0, finishedAt - startedAt))}`;
   return [ way, `started by ${prose(startedBy, 200)}`, when ].filter(Boolean).join(" · ");
  }
  const warnings = report => list("Warnings", otherWarnings(report), ROOM.warnings, warning => `⚠️ ${prose(warning)}`);
  const WIDTH = 96;
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
   return [ ...lines, line ];
  }
  const LINES = 100;
  function titled(title, blocks) {
   if (blocks.length === 0) return [];
   const hidden = blocks.length - LINES;
   return [ title, ...blocks.slice(0, LINES).flat(), ...hidden > 0 ? [ `  ${more(hidden).replace("…", "...")}` ] : [] ];
  }
  const lines_entry = (text, width) => {
   const [first = "", ...rest] = wrap(lines_short(text), "    ", width);
   return [ `  - ${first.trim()}`, ...rest ];
  };
  const lines_cell = text => (0, cut.J)((0, report_safe.I)(text).trim(), 60);
  const lines_short = text => (0, report_safe.I)(text).trim().replace(/sha256:[0-9a-f]{64}/g, digest => (0, 
  release_digest.Bc)(digest) ? (0, release_digest.VK)(digest) : digest);
  function lines_columns(rows) {
   const widths = rows.reduce((all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)), []);
   return rows.map(row => row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ").trimEnd());
  }
  const checkLines = (report, width) => titled("Checks that did not pass", checkGroups(report).map(group => block(group, width)));
  function block({name, canaries, verdict, check}, width) {
   const where = `${canaries.length > 1 ? `${canaries.length} canaries: ` : ""}${names(canaries, String)}`;
   if (name === void 0) return lines_entry(`${where}: could not be asked (${check.got ?? ""})`, width);
   const {expected, got, milliseconds, tries, repeat} = check;
   return [ ...lines_entry(`${name} on ${where}: ${VERDICTS[verdict]}, ${tries === 1 ? "" : `${tries} tries, `}${facts_span(milliseconds)}`, width), ...expected ? wrap(`    expected: ${lines_short(expected)}`, "    ", width) : [], ...got ? wrap(`    got: ${lines_short(got)}`, "    ", width) : [], ...repeat ? [ `    by hand: ${(0, 
   report_safe.I)(repeat)}` ] : [] ];
  }
  const wordsOf = state => state === "stranded" || state === "refused-move" ? fateWords(state).toUpperCase() : fateWords(state);
  const images_shown = state => state === "unknown" ? "UNKNOWN" : shortState(state);
  const keepLine = row => row?.keep ? [ `    its ${lines_cell(row.keep.tag)}: ${wordsOf(row.keep.state)}` ] : [];
  function imageLines(report) {
   const digests = digestColumns(report);
   const tags = targetTags(report);
   const images = imageRows(report);
   const rows = images.map(row => [ wordsOf(row.state), ...digests.map(({of}) => images_shown(of(row))), lines_cell(row.image) ]);
   const [header = "", ...lines] = lines_columns([ [ "state", ...digests.map(({title}) => title.toLowerCase()), "image" ], ...rows ]);
   const body = titled(tags.length === 1 ? `Images, ${lines_cell(tags[0])}` : "Images", lines.map((line, at) => [ `  ${line}`, ...keepLine(images[at]) ]));
   return body.length > 0 ? [ body[0], `  ${header}`, ...body.slice(1) ] : [];
  }
  function tenantLines(report, width) {
   if (report.tenants.length === 0) return [];
   const title = `${report.mode === "smoke" ? "Canaries" : "Tenants"}: ${lines_short(tally(report.tenants))}`;
   const blocks = troubledGroups(report).map(({state, tenants, got}) => lines_entry(`${state}${tenants.length > 1 ? ` (${tenants.length})` : ""}: ${names(tenants, String)} (${got})`, width));
   return blocks.length > 0 ? titled(title, blocks) : [ title ];
  }
  function plainText(report, width) {
   const parts = [ [ headline(report).words.toUpperCase(), ...text_why(report, width), ...text_next(report, width) ], mendLines(report), text_undo(report, width), text_wrong(report, width), text_origin(report, width), gates(report, true, width), tenantLines(report, width), checkLines(report, width), imageLines(report), titled("Signatures", signedRows(report).map(({image, by, predicate, bundle}) => lines_entry(`${image}: signed by ${by}, ${predicate}, bundle ${bundle}`, width))), titled("Warnings", otherWarnings(report).map(text => lines_entry(text, width))), text_postMortem(report, width), gates(report, false, width), report.config ? wrap(lines_short(configWords(report.config)), "", width) : [] ];
   return parts.filter(part => part.length > 0).flatMap((part, index) => index === 0 ? part : [ "", ...part ]);
  }
  const text_why = ({verdict, reason}, width) => [ ...wrap(lines_short(verdict), "", width), ...reason === "ok" ? [] : [ `Reason: ${reason}` ] ];
  function text_next(report, width) {
   const {words, own, command} = nextAction(report);
   const parts = [ words && lines_short(words), own && text_act(own) ].filter(Boolean);
   const line = parts.length > 0 ? wrap(`Next: ${parts.join(own?.kind === "rerun" ? ", then " : ": ")}${own && command ? ", or" : ""}`, "", width) : [];
   return [ ...line, ...command ? [ `  ${(0, report_safe.I)(command)}` ] : [] ];
  }
  function text_act({kind, label, input, url}) {
   const where = url ? ` (${(0, report_safe.I)(url)})` : "";
   return kind === "rerun" ? `"${label}"${where}` : `dispatch ${label}${input ? ` with ${input}` : ""}${where}`;
  }
  function text_undo(report, width) {
   const {undo: command} = report;
   if (!command) return [];
   const own = dispatchOf(command, report);
   return [ ...wrap(`To undo it${own ? `: ${text_act(own)}, or` : ""}`, "", width), `  ${(0, 
   report_safe.I)(command)}` ];
  }
  function mendLines(report) {
   if (report.outcome !== "stranded") return [];
   const commands = mends(report).map(command => `  ${(0, report_safe.I)(command)}`);
   const lost = unmended(report).map(tag => `  ${(0, report_safe.I)(tag)}`);
   return [ ...commands.length > 0 ? [ `${mendTitle(report, commands.length)}:`, ...commands ] : [], ...lost.length > 0 ? [ "No command is known for these, look at them by hand:", ...lost ] : [] ];
  }
  function text_wrong(report, width) {
   const {causes, stopped} = whatWentWrong(report);
   const blocks = causes.map(({tags, fault}) => {
    const rest = tags.length > 3 ? ` and ${tags.length - 3} more` : "";
    return lines_entry(`${tags.slice(0, 3).join(", ")}${rest}${tags.length > 0 ? ": " : ""}${fault}`, width);
   });
   return titled("What went wrong", [ ...blocks, ...stopped.length > 0 ? [ lines_entry(`stopped by it: ${names(stopped, String)}`, width) ] : [] ]);
  }
  function text_origin(report, width) {
   const {startedAt, finishedAt, startedBy} = report;
   const when = `${utcDate(startedAt)} ${utcTime(startedAt)} UTC, ${duration(Math.max(0, finishedAt - startedAt))}`;
   return wrap([ journey(report, report_safe.I), `started by ${(0, report_safe.I)(startedBy)}`, when ].filter(Boolean).join(", "), "", width);
  }
  function gates(report, open, width) {
   const rows = gateRows(report).filter(row => isOpen(row) === open);
   return titled(open ? "Gates that did not pass, with times (UTC)" : "Gates, with times (UTC)", rows.map(row => lines_entry(gateSentence(row, lines_short), width)));
  }
  function text_postMortem({postMortem: post}, width) {
   if (!post) return [];
   const facts = postMortemFacts(post).map(([title, fact]) => lines_entry(`${title}: ${fact}`, width));
   return titled("Post-mortem", [ ...facts, ...post.questions.map(question => lines_entry(`To answer: ${question}`, width)) ]);
  }
  function terminalText(report, width) {
   const commands = new Set([ nextAction(report).command, report.command, report.undo, ...mends(report) ].flatMap(command => command ? [ (0, 
   report_safe.I)(command).trim() ] : []));
   const isCopied = line => commands.has(line.trim()) || line.startsWith("    by hand: ");
   const lines = plainText({
    ...report,
    warnings: [],
    gates: []
   }, width).flatMap(line => line.length <= width || isCopied(line) ? [ line ] : wrapRow(line, width));
   const gates = gateLines(report, width);
   return gates.length > 0 ? [ ...lines, "", ...gates ] : lines;
  }
  function gateLines(report, width) {
   const rows = gateRows(report);
   const open = rows.filter(({verdict}) => verdict === "held" || verdict === "off");
   const passed = rows.filter(({verdict}) => verdict === "passed").flatMap(({names}) => names);
   return [ ...open.flatMap(row => wrapRow(`  ${gateSentence(row, lines_short)}`, width)), ...passed.length > 0 ? wrap(lines_short(`Passed: ${passed.join(", ")}`), "", width) : [] ];
  }
  function wrapRow(line, width) {
   const indent = / */.exec(line)[0];
   const [first = "", ...rest] = wrap(line.trim(), `${indent}  `, width);
   return [ `${indent}${first.trim()}`, ...rest ];
  }
 },
 2794: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => harmlessJson
  });
  const harmlessJson = value => `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[").replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits)}\n`;
  const escapeUnits = character => character.split("").map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
 }
};
