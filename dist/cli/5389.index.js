"use strict";

exports.id = 5389;

exports.ids = [ 5389 ];

exports.modules = {
 5389: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   cleanCanary: () => cleanCanary,
   recoverSmoke: () => recoverSmoke
  });
  var release_budget = __webpack_require__(3348);
  var commit = __webpack_require__(8952);
  var concurrent = __webpack_require__(9932);
  var clean_up = __webpack_require__(8540);
  var note_cleaned = __webpack_require__(3132);
  var canary = __webpack_require__(2189);
  var parse = __webpack_require__(1560);
  async function replaySmoke(entries, envOf = () => ({})) {
   const begun = entries.find(entry => entry.kind === "smoke");
   if (!begun) return;
   const read = await (0, parse.parsePatiently)(begun.suite.text, begun.suite.name, path => {
    const file = begun.suite.included?.find(one => one.path === path);
    if (!file) throw new Error("the journal does not hold it");
    return file.text;
   });
   if (!read.ok) throw new Error(`the journal's suite ${begun.suite.name} cannot be read`);
   const {suite} = read;
   const env = envOf(suite);
   const canaries = begun.canaries.map(({url, orgId, probe}, index) => (0, canary.Fn)({
    url,
    orgId
   }, index, probe, env));
   const keptBy = check => suite.checks.find(({name}) => name === check)?.keeps.map(({name}) => name) ?? [];
   for (const entry of entries) {
    if (entry.kind !== "asking" && entry.kind !== "answered" && entry.kind !== "cleaned") continue;
    const canary = canaries[entry.canary];
    if (!canary) continue;
    if (entry.kind === "cleaned") canary.touched = false;
    if (entry.kind === "asking") {
     canary.touched = true;
     for (const name of keptBy(entry.check)) canary.uncertain.add(name);
    }
    if (entry.kind === "answered") {
     canary.values = {
      ...canary.values,
      ...entry.kept
     };
     if (entry.clear) for (const name of keptBy(entry.check)) canary.uncertain.delete(name);
    }
   }
   return {
    suite,
    canaries
   };
  }
  var template = __webpack_require__(5599);
  async function recoverSmoke(entries, known, ports) {
   const begin = entries.find(entry => entry.kind === "begin");
   if (!begin || entries.some(({kind}) => kind === "end")) return;
   const replayed = await replaySmoke(entries, ports.envOf);
   const left = await clean(replayed, known, ports);
   const touched = replayed?.canaries.filter(canary => canary.touched).length ?? 0;
   const report = {
    mode: "smoke",
    outcome: "failed",
    reason: "cancelled",
    sha: begin.sha,
    dryRun: false,
    ...words(replayed, touched, left),
    startedAt: begin.at,
    finishedAt: ports.clock.now(),
    startedBy: begin.startedBy,
    runUrl: begin.runUrl,
    gates: [],
    images: [],
    tenants: (replayed?.canaries ?? []).map(({tenant: {url}}) => ({
     tenant: url,
     state: "unasked",
     wanted: (0, commit.Fu)(begin.sha),
     got: "not read: the run was killed"
    })),
    stragglers: [],
    warnings: left,
    faults: [ "the run was killed" ],
    happenings: []
   };
   return {
    report,
    isDone: left.length === 0
   };
  }
  async function cleanCanary(entries, token, ports) {
   const replayed = await replaySmoke(entries, ports.envOf);
   return clean(replayed, (replayed?.canaries ?? []).map(({tenant}) => ({
    ...tenant,
    token
   })), ports);
  }
  async function clean(replayed, known, ports) {
   if (!replayed) return [];
   const budget = new release_budget.H(ports.clock, ports.cancel);
   try {
    const faults = await (0, concurrent.r)(replayed.canaries, concurrent.S, async canary => {
     if (!canary.touched) return [];
     const tenant = known.find(({url}) => url === canary.tenant.url);
     if (!tenant?.token) return [ withoutToken(canary) ];
     const absent = absentVariables(replayed.suite, canary);
     if (absent.length > 0) return [ withoutVariables(canary, absent) ];
     const faults = await (0, clean_up.n)(replayed.suite, {
      ...canary,
      tenant: {
       ...tenant,
       orgId: tenant.orgId ?? canary.tenant.orgId
      }
     }, ports, budget.total);
     if (faults.length === 0) (0, note_cleaned.h)(canary, ports);
     return faults;
    });
    return faults.flat();
   } finally {
    budget.dispose();
   }
  }
  const withoutToken = ({tenant: {url}, values}) => `${url}: the inputs tenant-urls and tenant-tokens hold no token for it, so nothing was deleted there; look for ${values["probe"]}`;
  const absentVariables = ({cleanUp: lines}, {values}) => lines.flatMap(({text}) => (0, 
  template.r3)(text)).flatMap(({name}) => name.startsWith("env.") && !Object.hasOwn(values, name) ? [ name.slice("env.".length) ] : []);
  const withoutVariables = ({tenant: {url}, values}, absent) => `${url}: the environment lacks ${[ ...new Set(absent) ].join(", ")}, which the clean-up needs, so nothing was deleted there; look for ${values["probe"]}`;
  function words(replayed, touched, left) {
   const next = "Run again";
   if (!replayed) return {
    verdict: "the run was killed before it asked a canary for anything but its build",
    next
   };
   if (touched === 0) return {
    verdict: "the run was killed; it had left nothing on the canaries",
    next
   };
   if (left.length === 0) return {
    verdict: `the run was killed; what it had made on ${touched} of ${replayed.canaries.length} canaries was deleted`,
    next
   };
   return {
    verdict: "the run was killed, and not all that it had made on the canaries could be deleted",
    next: "Mend what the warnings name, then recover once more; or delete by hand what they name"
   };
  }
 },
 3132: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => noteCleaned
  });
  function noteCleaned({index}, {journal, clock}) {
   try {
    journal.append({
     kind: "cleaned",
     at: clock.now(),
     canary: index
    });
   } catch {}
  }
 }
};
