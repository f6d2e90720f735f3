"use strict";

exports.id = 980;

exports.ids = [ 980 ];

exports.modules = {
 7980: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   evidenceJson: () => evidenceJson,
   junit: () => junit,
   outputs: () => outputs,
   plainText: () => report_text.w,
   summary: () => summary.z,
   terminalText: () => terminalText
  });
  var commit = __webpack_require__(8952);
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
    shortSha: (0, commit.Fu)(sha),
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
  var safe = __webpack_require__(9369);
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
    name: `runs ${(0, commit.Fu)(sha) || "the build"}`,
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
  const junit_escape = text => text.split("\n").map(safe.I).join("\n").replace(/[\ufffe\uffff]/g, "").replace(/[&<>"']/g, character => ENTITIES[character] ?? "");
  var release_digest = __webpack_require__(1709);
  function outputs(report) {
   return {
    outcome: report.outcome,
    reason: report.reason,
    ran: String(ran(report)),
    sha: report.sha,
    "short-sha": (0, commit.Fu)(report.sha),
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
  var summary = __webpack_require__(3578);
  var lines = __webpack_require__(324);
  var gates = __webpack_require__(6442);
  var next = __webpack_require__(9417);
  var tags = __webpack_require__(5505);
  var report_text = __webpack_require__(1092);
  function terminalText(report, width) {
   const commands = new Set([ (0, next.G)(report).command, report.command, report.undo, ...(0, 
   tags.E4)(report) ].flatMap(command => command ? [ (0, safe.I)(command).trim() ] : []));
   const isCopied = line => commands.has(line.trim()) || line.startsWith("    by hand: ");
   const lines = (0, report_text.w)({
    ...report,
    warnings: [],
    gates: []
   }, width).flatMap(line => line.length <= width || isCopied(line) ? [ line ] : wrapRow(line, width));
   const gates = gateLines(report, width);
   return gates.length > 0 ? [ ...lines, "", ...gates ] : lines;
  }
  function gateLines(report, width) {
   const rows = (0, gates.Zl)(report);
   const open = rows.filter(({verdict}) => verdict === "held" || verdict === "off");
   const passed = rows.filter(({verdict}) => verdict === "passed").flatMap(({names}) => names);
   return [ ...open.flatMap(row => wrapRow(`  ${(0, gates.zo)(row, lines.h0)}`, width)), ...passed.length > 0 ? (0, 
   lines.LV)((0, lines.h0)(`Passed: ${passed.join(", ")}`), "", width) : [] ];
  }
  function wrapRow(line, width) {
   const indent = / */.exec(line)[0];
   const [first = "", ...rest] = (0, lines.LV)(line.trim(), `${indent}  `, width);
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
