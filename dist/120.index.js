"use strict";

exports.id = 120;

exports.ids = [ 120 ];

exports.modules = {
 7120: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   smoke: () => smoke
  });
  var release_budget = __webpack_require__(3348);
  var commit = __webpack_require__(8952);
  var concurrent = __webpack_require__(9932);
  var failure = __webpack_require__(9991);
  var run_record = __webpack_require__(4776);
  var release_running = __webpack_require__(5110);
  var canary = __webpack_require__(4570);
  var check = __webpack_require__(6018);
  var clean_up = __webpack_require__(8540);
  function noteCleaned({index}, {journal, clock}) {
   try {
    journal.append({
     kind: "cleaned",
     at: clock.now(),
     canary: index
    });
   } catch {}
  }
  function verdictOf(canaries, asked, cancelled) {
   const tenants = canaries.map(tenantReport);
   const ending = {
    tenants
   };
   const [sha, count] = [ (0, commit.Fu)(asked.sha), canaries.length ];
   const elsewhere = canaries.filter(({running}) => !(0, release_running.Np)(running, asked.sha));
   if (cancelled) return {
    ...ending,
    outcome: "failed",
    reason: "cancelled",
    verdict: "the run was asked to stop",
    next: "Run again"
   };
   if (asked.dryRun) {
    const verdict = `would run the suite against ${verdict_all(count)}; ${count - elsewhere.length} of ${count} run ${sha} now; nothing was asked of them but that`;
    return {
     ...ending,
     outcome: "planned",
     reason: "dry-run",
     verdict
    };
   }
   const answered = elsewhere.filter(({running}) => !("unreachable" in running));
   if (answered.length > 0) return {
    ...ending,
    outcome: "failed",
    reason: "build-not-running",
    ...notRunning(answered, elsewhere, canaries, asked)
   };
   const failed = canaries.filter(({checks}) => has(checks, "fail") || has(checks, "skipped") && !has(checks, "inconclusive"));
   if (failed.length > 0) return {
    ...ending,
    outcome: "failed",
    reason: "smoke-red",
    ...red(failed, count, sha)
   };
   const unasked = canaries.filter(({checks, running}) => has(checks, "inconclusive") || "unreachable" in running);
   if (unasked.length > 0) return {
    ...ending,
    outcome: "failed",
    reason: "tenant-unreachable",
    ...unreachable(unasked, count)
   };
   const checks = canaries[0]?.checks?.length ?? 0;
   return {
    ...ending,
    outcome: "done",
    reason: "ok",
    verdict: `${verdict_all(count)} ${count === 1 ? "runs" : "run"} ${sha} and passed all ${checks} checks`
   };
  }
  const has = (checks = [], verdict) => checks.some(check => check.verdict === verdict);
  const verdict_all = count => count === 1 ? "the canary" : `all ${count} canaries`;
  function notRunning(answered, elsewhere, canaries, {sha, waitSeconds}) {
   const [first] = answered;
   const fell = first?.checks !== void 0;
   const when = fell ? "after the checks" : waitSeconds > 0 ? `within ${waitSeconds} s` : "when it was asked";
   const example = first ? `; ${first.url}: ${(0, release_running.Rh)(first.running)}` : "";
   return {
    verdict: `${elsewhere.length} of ${canaries.length} canaries ${fell ? "did not run" : "never ran"} ${(0, 
    commit.Fu)(sha)} ${when}${example}`,
    next: fell ? "See who redeployed the canary meanwhile, then run again: its checks may have met another build" : `${toDo(first?.running)}, then run again`
   };
  }
  const hintOf = running => running && "hint" in running ? running.hint : void 0;
  function toDo(running) {
   const hint = hintOf(running);
   return hint ? `${hint[0].toUpperCase()}${hint.slice(1)}` : "See why the canary does not take the build (its updater, its tag, its registry)";
  }
  function red(failed, count, sha) {
   const [first] = failed;
   const check = first?.checks?.find(({verdict}) => verdict === "fail");
   return {
    verdict: `the check "${check?.name ?? ""}" failed on ${first?.url ?? ""}; ${failed.length} of ${count} canaries are red on ${sha}`,
    next: "The build is bad, or the check is: repeat the request given below, then mend the build"
   };
  }
  function unreachable(unasked, count) {
   const [first] = unasked;
   const check = first?.checks?.find(({verdict}) => verdict === "inconclusive");
   const why = check?.got ?? (first ? (0, release_running.Rh)(first.running) : "");
   return {
    verdict: `${unasked.length} of ${count} canaries could not be asked; ${first?.url ?? ""}: ${why}`,
    next: `This says nothing of the build: ${hintOf(first?.running) ?? "look at the network, the proxy and the host"}, then run again`
   };
  }
  function tenantReport({url, sha, running, checks}) {
   return {
    tenant: url,
    state: stateOf(running, sha, checks),
    wanted: (0, commit.Fu)(sha),
    got: (0, release_running.Rh)(running),
    checks
   };
  }
  function stateOf(running, sha, checks) {
   if ("said" in running || "commit" in running && !(0, release_running.Np)(running, sha)) return "waiting";
   if (has(checks, "fail")) return "failed";
   if ("unreachable" in running) return "unreachable";
   if (!checks) return "unasked";
   if (has(checks, "inconclusive")) return "inconclusive";
   return has(checks, "skipped") ? "unasked" : "passed";
  }
  async function waitForBuild(canaries, patience, ports) {
   const {clock, cancel} = ports;
   const began = clock.elapsed();
   const states = canaries.map(() => {});
   const ended = new AbortController;
   const telling = tellProgress(canaries, states, patience, began, ports, ended.signal);
   await Promise.all(canaries.map(async (tenant, index) => {
    for (;;) {
     const now = await readPatiently(tenant, ports, cancel);
     states[index] = latest(states[index], now);
     const left = began + patience.waitSeconds * 1e3 - clock.elapsed();
     if ((0, release_running.Np)(states[index], patience.sha) || left <= 0 || cancel.aborted) return;
     const asked = "unreachable" in now ? now.limited ?? 0 : 0;
     await clock.sleep(Math.min(Math.max(patience.intervalSeconds * 1e3, asked), left), cancel);
     if (cancel.aborted) return;
    }
   }));
   ended.abort();
   await telling;
   return states.map(state => state ?? {
    unreachable: "it was not asked"
   });
  }
  const LOOKS = 3;
  const IN_ALL = 1e4;
  async function readPatiently(tenant, {tenants, clock}, signal) {
   let left = IN_ALL;
   for (let looks = 1; ;looks++) {
    const running = await (0, release_running.Ki)(tenant, tenants, {
     signal
    });
    const pause = "unreachable" in running ? running.limited : void 0;
    if (pause === void 0 || looks === LOOKS || pause >= left || signal.aborted) return running;
    left -= pause;
    await clock.sleep(pause, signal);
   }
  }
  function latest(before, now) {
   if (!("unreachable" in now) || !before || "unreachable" in before) return now;
   return {
    said: `${(0, release_running.Rh)(before).split(", then no answer")[0]}, then no answer: ${now.unreachable}`
   };
  }
  async function tellProgress(canaries, states, {sha, waitSeconds, intervalSeconds}, began, {clock, log}, ended) {
   while (waitSeconds > 0) {
    await clock.sleep(Math.min(intervalSeconds, 10) * 1e3, ended);
    if (ended.aborted) return;
    const there = states.filter(state => state && (0, release_running.Np)(state, sha)).length;
    const others = canaries.flatMap(({url}, index) => {
     const state = states[index];
     return state && (0, release_running.Np)(state, sha) ? [] : [ `${new URL(url).host}: ${state ? (0, 
     release_running.Rh)(state) : "no answer yet"}` ];
    });
    const rest = others.length > 3 ? `, and ${others.length - 3} more` : "";
    log.progress(`${there} of ${canaries.length} canaries run ${(0, commit.Fu)(sha)}, ${Math.round((clock.elapsed() - began) / 1e3)} s of ${waitSeconds} s; ` + `waiting for ${others.slice(0, 3).join(", ")}${rest}`);
   }
  }
  async function smoke(request, loaded, trigger, ports) {
   const record = new run_record.d("smoke", request.sha, request.dryRun, trigger, ports);
   const tenants = tenantsOf(request);
   if (tenants.length === 0) return noFleet(request, record);
   const budget = new release_budget.H(ports.clock, ports.cancel);
   try {
    const before = await waitForBuild(tenants, patienceOf(request), ports);
    const absent = gate("build", before, request, record);
    if (ports.cancel.aborted || absent || request.dryRun) return record.finish(verdictOf(standing(tenants, before, request), request, ports.cancel.aborted));
    const canaries = tenants.map((tenant, index) => (0, canary.Fn)(tenant, index, (0, 
    canary.u0)(ports.id, index), loaded.env));
    ports.journal.append({
     kind: "smoke",
     at: ports.clock.now(),
     suite: loaded.source,
     canaries: canaries.map(({tenant: {url, orgId}, values}) => ({
      url,
      orgId,
      probe: values["probe"]
     }))
    });
    const faults = [];
    const smoked = await (0, concurrent.r)(canaries, concurrent.S, canary => smokeOne(canary, loaded.suite, request, record, ports, budget, faults));
    tellHowMany(smoked, record);
    if (faults[0]) return record.failed(faults[0], {
     tenants: verdictOf(smoked, request, false).tenants
    });
    if (!ports.cancel.aborted) gate("build, afterwards", smoked.map(({running}) => running), request, record);
    return record.finish(verdictOf(smoked, request, ports.cancel.aborted));
   } catch (thrown) {
    return record.failed((0, failure.h_)(thrown));
   } finally {
    budget.dispose();
   }
  }
  const tenantsOf = ({tenantUrls, tenantTokens, tenantOrgIds, buildinfoPath, buildinfoQuery, healthPath}) => tenantUrls.map((url, index) => ({
   url,
   token: tenantTokens[index],
   orgId: tenantOrgIds[index],
   tells: {
    buildinfoPath,
    buildinfoQuery,
    healthPath
   }
  }));
  const patienceOf = ({sha, dryRun, waitSeconds, waitIntervalSeconds}) => ({
   sha,
   waitSeconds: dryRun ? 0 : waitSeconds,
   intervalSeconds: waitIntervalSeconds
  });
  function noFleet({onMissingFleet}, record) {
   const outcome = onMissingFleet === "fail" ? "failed" : "skipped";
   return record.finish({
    outcome,
    reason: "no-canary-fleet",
    verdict: "nothing was tested: no canary is configured",
    next: "Set tenant-urls and tenant-tokens; until then let no promote depend on this"
   });
  }
  function gate(name, states, {sha}, record) {
   const there = states.filter(state => (0, release_running.Np)(state, sha)).length;
   const held = there < states.length;
   record.gate(name, held ? "held" : "passed", `${there} of ${states.length} ${states.length === 1 ? "canary runs" : "canaries run"} ${(0, 
   commit.Fu)(sha)}`);
   return held;
  }
  const standing = (tenants, states, {sha}) => tenants.map(({url}, index) => ({
   url,
   sha,
   running: states[index]
  }));
  async function smokeOne(canary, suite, {sha}, record, ports, budget, faults) {
   const {tenant: {url}} = canary;
   const stop = thrown => {
    faults.push((0, failure.h_)(thrown));
    budget.halt();
    return [];
   };
   const checks = await (0, check.J)(suite.checks, canary, ports, budget).catch(stop);
   tellFaults(url, checks, record);
   const [running, left] = await Promise.all([ lastLook(canary.tenant, ports, budget), (0, 
   clean_up.n)(suite, canary, ports, budget.total) ]);
   left.forEach(record.warn);
   if (left.length === 0) noteCleaned(canary, ports);
   return {
    url,
    sha,
    running,
    checks
   };
  }
  function tellFaults(url, checks, record) {
   const passed = passedOf(checks);
   if (passed < checks.length) record.note(`${url}: ${passed} of ${checks.length} checks passed`);
  }
  function tellHowMany(smoked, record) {
   const green = smoked.filter(({checks = []}) => checks.length > 0 && passedOf(checks) === checks.length);
   if (green.length > 0) record.note(`${green.length} of ${smoked.length} canaries passed all ${green[0]?.checks?.length} checks`);
  }
  const passedOf = checks => checks.filter(({verdict}) => verdict === "pass").length;
  async function lastLook(tenant, {tenants, clock}, {forward}) {
   for (const pause of [ 500, 1500, 0 ]) {
    const running = await readPatiently(tenant, {
     tenants,
     clock
    }, forward);
    if (!("unreachable" in running) || running.limited !== void 0 || pause === 0) return running;
    await clock.sleep(pause, forward);
   }
   return {
    unreachable: "it was not asked"
   };
  }
 }
};
