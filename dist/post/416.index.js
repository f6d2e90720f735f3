"use strict";

exports.id = 416;

exports.ids = [ 416 ];

exports.modules = {
 4416: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createShowing: () => createShowing,
   showLate: () => showLate
  });
  var external_node_fs_ = __webpack_require__(3024);
  var clock = __webpack_require__(3350);
  const flavourOf = apiUrl => /\/api\/v1$/.test(new URL(apiUrl).pathname) ? "gitea" : "github";
  var dist = __webpack_require__(7934);
  var release_failure = __webpack_require__(9991);
  var ask = __webpack_require__(5745);
  const Whole = dist.Ikc({
   sha: dist.FsL(dist.YjP(), dist.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))
  });
  const Made = dist.Ikc({
   id: dist.FsL(dist.aig(), dist.ndf())
  });
  const Listed = dist.YOg(dist.Ikc({
   id: Made.entries.id,
   payload: dist.cl6(dist.KCZ([ dist.YjP(), dist.g1P(dist.YjP(), dist.L5J()) ]))
  }));
  const TASK = "release";
  const write = async (...all) => (await Promise.all([ __webpack_require__.e(629), __webpack_require__.e(757) ]).then(__webpack_require__.bind(__webpack_require__, 5757))).write(...all);
  function createStatuses(site, token) {
   const gitea = site.flavour === "gitea";
   const topic = commit => ({
    input: "github-token",
    token,
    reason: "internal",
    what: `take the commit status of ${commit.slice(0, 7)}`,
    right: gitea ? "write this repository (write:repository)" : "write commit statuses (permissions: statuses: write)",
    missing: "See that the commit is on the forge and that the github-token may see this repository",
    otherwise: "See that the commit is on the forge"
   });
   return {
    async whole(commit, call = {}) {
     if (commit.length >= 40) return commit;
     const about = {
      ...topic(commit),
      what: `tell the commit ${commit} in full`,
      right: gitea ? "read this repository (read:repository)" : "read this repository (contents: read)"
     };
     return (0, ask.LF)(Whole, await (0, ask.kA)(site, gitea ? `/git/commits/${commit}` : `/commits/${commit}?per_page=1`, about, call), about).sha;
    },
    async write(commit, {context, state, description, url}, call = {}) {
     const about = topic(commit);
     (0, ask.kB)(await write(site, "POST /repos/{owner}/{repo}/statuses/{sha}", {
      sha: commit,
      context,
      state,
      description,
      target_url: url
     }, about, {
      ...call,
      retry: true
     }), about);
    },
    deployments: gitea ? void 0 : createDeployments(site, token)
   };
  }
  function createDeployments(site, token) {
   const topic = what => ({
    input: "github-token",
    token,
    reason: "internal",
    what,
    right: "write deployments (permissions: deployments: write)",
    missing: "See that the commit is on the forge and that the github-token may see this repository",
    otherwise: "See that the commit is on the forge"
   });
   const find = async (commit, {environment, run}, call = {}) => {
    const about = topic(`tell the deployments of ${commit.slice(0, 7)}`);
    const query = new URLSearchParams({
     sha: commit,
     environment,
     task: TASK,
     per_page: "100"
    });
    const found = (0, ask.LF)(Listed, await (0, ask.kA)(site, `/deployments?${String(query)}`, about, call), about);
    const own = found.filter(({payload}) => run === void 0 || runIn(payload) === run);
    return own.length === 0 ? void 0 : Math.max(...own.map(({id}) => id));
   };
   return {
    find,
    async create(commit, deployment, call = {}) {
     const about = topic(`take the deployment of ${commit.slice(0, 7)}`);
     try {
      return await create(site, commit, deployment, about, call);
     } catch (thrown) {
      const failure = (0, release_failure.h_)(thrown);
      const isLost = failure.transient && (failure.status === void 0 || failure.status >= 500);
      if (!isLost || call.signal?.aborted) throw failure;
      return await find(commit, deployment, call) ?? create(site, commit, deployment, about, call);
     }
    },
    async write(id, {state, description, url}, call = {}) {
     const about = topic(`take the state of the deployment ${id}`);
     const values = {
      deployment_id: id,
      state,
      description,
      log_url: url
     };
     (0, ask.kB)(await write(site, "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", values, about, {
      ...call,
      retry: true
     }), about);
    }
   };
  }
  async function create(site, ref, {environment, isProduction, description, run}, about, call) {
   const values = {
    ref,
    task: TASK,
    environment,
    description,
    auto_merge: false,
    required_contexts: [],
    production_environment: isProduction,
    payload: {
     run
    }
   };
   const answer = await write(site, "POST /repos/{owner}/{repo}/deployments", values, about, {
    ...call,
    retry: false
   });
   (0, ask.kB)(answer, about);
   const made = dist.xLC(Made, (0, ask.Pq)(answer));
   if (!made.success) throw (0, ask.bj)(about, "its answer is not the one that is documented", {
    hint: about.otherwise
   });
   return made.output.id;
  }
  function runIn(payload) {
   const told = typeof payload === "string" ? (0, ask.Pq)({
    body: Buffer.from(payload)
   }) : payload;
   return typeof told === "object" && told !== null && "run" in told ? told.run : void 0;
  }
  var commit = __webpack_require__(8952);
  var deadline = __webpack_require__(1753);
  var cut = __webpack_require__(1405);
  const MOST = 140;
  const brief = description => (0, cut.J)(description, MOST);
  const isEffect = ({kind}) => [ "intended", "ruling", "redeploying", "asking" ].includes(kind);
  const isProduction = environment => /^prod(?:uction)?(?![a-z])/i.test(environment);
  function shownOf(told, begun) {
   const {mode, outcome, sha, dryRun} = told;
   if (dryRun || outcome === "planned" || outcome === "skipped" && !begun) return [];
   const state = isGood(told) ? "success" : "failure";
   const deploys = begun && mode !== "smoke" && mode !== "";
   const own = (0, commit.WM)(sha) ? [ {
    commit: sha,
    state,
    description: describe(told),
    deployment: deploys ? state : void 0
   } ] : [];
   if (mode !== "rollback") return own;
   const left = leftBy(told).map(commit => ({
    commit,
    state: "failure",
    description: describeLeft(told),
    deployment: deploys && state === "success" ? "inactive" : void 0
   }));
   return [ ...own, ...left ];
  }
  function isGood({outcome, images}) {
   if (outcome !== "unchanged") return outcome === "done";
   return images.every(({target: {after, wanted}}) => after === wanted || after === "unknown");
  }
  function leftBy({images, sha}) {
   const commits = images.flatMap(({commitBefore}) => commitBefore && (0, commit.WM)(commitBefore) && !(0, 
   commit.Kd)(commitBefore, sha) ? [ commitBefore ] : []);
   return [ ...new Set(commits) ];
  }
  const describeBegun = mode => `${mode} is under way`;
  function describe(told) {
   const parts = [ ...tenantsIn(told), ...tagsIn(told) ];
   return `${told.mode}: ${[ ...endOf(told), ...parts ].join("; ") || "done"}`;
  }
  function describeLeft(told) {
   const to = told.sha ? ` to ${(0, commit.Fu)(told.sha)}` : "";
   return isGood(told) ? `rolled back${to}: ${tagsIn(told).join("; ")}` : `rollback${to}: ${[ ...endOf(told), ...tagsIn(told) ].join("; ")}`;
  }
  function endOf({outcome, reason}) {
   if (outcome === "done") return [];
   const why = reason === "ok" || reason === "already-current" ? "" : ` (${reason})`;
   return [ outcome === "stranded" ? `STRANDED${why}, a person is needed` : `${outcome}${why}` ];
  }
  const WELL = new Set([ "proved", "current", "passed" ]);
  function tenantsIn({mode, tenants, sha}) {
   const asked = tenants.filter(({state}) => state !== "skipped");
   if (asked.length === 0) return [];
   const well = asked.filter(({state}) => WELL.has(state)).length;
   if (mode === "smoke") return [ `${well} of ${count(asked.length, "canary", "canaries")} passed` ];
   return [ `${well} of ${count(asked.length, "tenant", "tenants")} ${well === 1 ? "runs" : "run"} ${(0, 
   commit.Fu)(sha)}` ];
  }
  function tagsIn({images, outcome}) {
   const [first] = images;
   if (!first) return [];
   const {tag} = first.target;
   const moved = images.filter(({target: {state}}) => state === "moved");
   if (outcome === "restored") return [ `${tag} is back where it was` ];
   if (moved.length === 0) return outcome === "unchanged" || outcome === "done" ? [ `${tag} stays in ${count(images.length, "image", "images")}` ] : [ `${tag} was not moved` ];
   const from = [ ...new Set(moved.flatMap(({commitBefore}) => commitBefore ? [ (0, 
   commit.Fu)(commitBefore) ] : [])) ];
   const of = moved.length < images.length ? `${moved.length} of ` : "";
   return [ `${tag} moved in ${of}${count(images.length, "image", "images")}${from.length > 0 ? `, from ${from.slice(0, 3).join(", ")}` : ""}` ];
  }
  const count = (number, one, more) => `${number} ${number === 1 ? one : more}`;
  const contextOf = environment => `release / ${environment}`;
  var parse = __webpack_require__(1438);
  var run_context = __webpack_require__(1136);
  const PATIENCE = 1e4;
  const AFTER_SIGNAL = 2e3;
  const EACH = 5e3;
  function createShowing(raw, context) {
   const read = (0, parse.X)(raw);
   if (!read.ok || read.inputs.environment === void 0) return;
   const {environment, apiUrl: given, githubToken: token} = read.inputs;
   const {host: {apiUrl, trigger}, http, log} = context;
   const address = (given ?? apiUrl)?.replace(/\/+$/, "");
   if (!address || !trigger.repository || !token) {
    if (!trigger.commandLine) log.warning(`the forge does not show the result as "${contextOf(environment)}": that needs api-url and github-token`);
    return;
   }
   const limited = {
    ...http,
    request: request => http.request({
     ...request,
     timeoutMs: EACH
    })
   };
   const site = {
    http: limited,
    apiUrl: address,
    repository: trigger.repository,
    flavour: flavourOf(address)
   };
   return new ForgeShowing(environment, createStatuses(site, token), context);
  }
  class ForgeShowing {
   environment;
   statuses;
   context;
   warnings=[];
   begun=false;
   beginning={
    status: Promise.resolve(),
    deployment: Promise.resolve()
   };
   deployment;
   refused=new Set;
   late=new AbortController;
   constructor(environment, statuses, context) {
    this.environment = environment;
    this.statuses = statuses;
    this.context = context;
    const {event} = context.host.trigger;
    if (event === "status") this.refused.add("status");
    if (event.startsWith("deployment")) this.refused.add("deployment");
   }
   watch=(journal, {mode, sha}, cancel) => Object.create(journal, {
    append: {
     value: entry => {
      journal.append(entry);
      if (this.begun || !isEffect(entry)) return;
      this.begun = true;
      if (mode !== "rollback" && (0, commit.WM)(sha)) this.begin(mode, sha, cancel);
     }
    }
   });
   begin(mode, sha, cancel) {
    const {signal, end} = (0, deadline.n)(PATIENCE, clock.m, cancel, this.late.signal);
    const {statuses: {deployments}} = this;
    const description = describeBegun(mode);
    const url = this.context.host.trigger.runUrl;
    const whole = this.wholeOf(signal);
    this.beginning = {
     status: this.attempt("status", signal, async () => this.statuses.write(await whole(sha), {
      context: contextOf(this.environment),
      state: "pending",
      description,
      url
     }, {
      signal
     })),
     deployment: this.attempt("deployment", signal, async () => {
      if (!deployments || mode === "smoke") return;
      this.deployment = await deployments.create(await whole(sha), this.newDeployment(description, url), {
       signal
      });
      await deployments.write(this.deployment, {
       state: "in_progress",
       description,
       url
      }, {
       signal
      });
     })
    };
    Promise.all(Object.values(this.beginning)).then(end);
   }
   async end(report, {cancel, evidence, entries = []}) {
    const begun = this.begun || entries.some(isEffect);
    const shown = shownOf(report, begun);
    if (shown.length === 0) return;
    const hurried = cancel.aborted;
    const {signal, end} = (0, deadline.n)(hurried ? AFTER_SIGNAL : PATIENCE, clock.m);
    const half = (0, deadline.n)(PATIENCE / 2, clock.m, signal);
    half.signal.addEventListener("abort", () => this.late.abort());
    const whole = this.wholeOf(signal);
    const url = report.runUrl ?? this.context.host.trigger.runUrl;
    const taken = await Promise.all(shown.flatMap(one => [ this.finish("status", signal, async () => this.statuses.write(await whole(one.commit), {
     context: contextOf(this.environment),
     state: one.state,
     description: this.words(one.description),
     url
    }, {
     signal
    })), this.finish("deployment", signal, async () => this.endDeployment(one, await whole(one.commit), url, signal)) ]));
    half.end();
    end();
    if (hurried && evidence && taken.includes(false)) this.context.host.keepShown(`${begun ? "begun" : "not begun"} ${evidence}`);
   }
   endLate(told, begun) {
    this.begun = begun;
    return this.end(told, {
     cancel: (new AbortController).signal
    });
   }
   async endDeployment({commit: _, deployment: state, description}, commit, url, signal) {
    const {statuses: {deployments}, environment} = this;
    if (!deployments || !state) return;
    const words = this.words(description);
    const found = state === "inactive" ? await deployments.find(commit, {
     environment
    }, {
     signal
    }) : this.deployment ?? await this.madeBefore(commit, url, signal) ?? await deployments.create(commit, this.newDeployment(words, url), {
     signal
    });
    if (found !== void 0) await deployments.write(found, {
     state,
     description: words,
     url
    }, {
     signal
    });
   }
   async madeBefore(commit, run, signal) {
    return run === void 0 ? void 0 : this.statuses.deployments?.find(commit, {
     environment: this.environment,
     run
    }, {
     signal
    });
   }
   newDeployment(description, run) {
    const {environment} = this;
    return {
     environment,
     isProduction: isProduction(environment),
     description,
     run
    };
   }
   words=description => brief(this.context.secrets.redact(description));
   async finish(kind, signal, act) {
    await this.beginning[kind];
    return this.attempt(kind, signal, act, true);
   }
   wholeOf(signal) {
    const known = new Map;
    return commit => {
     const found = known.get(commit) ?? this.statuses.whole(commit, {
      signal
     });
     known.set(commit, found);
     return found;
    };
   }
   async attempt(kind, signal, act, isLast = false) {
    if (this.refused.has(kind)) return true;
    try {
     await act();
     return true;
    } catch (thrown) {
     const failure = (0, release_failure.h_)(thrown);
     const passes = failure.transient || signal.aborted;
     if (!passes) this.refused.add(kind);
     if (!passes || isLast) this.warn(`the result is not shown as "${contextOf(this.environment)}": ${wordsOf(kind, failure, signal)}`);
     return !passes;
    }
   }
   warn(text) {
    if (this.warnings.includes(text)) return;
    this.warnings.push(text);
    this.context.log.warning(text);
   }
  }
  const NAMES = {
   status: "commit status",
   deployment: "deployment"
  };
  function wordsOf(kind, {message, hint}, signal) {
   if (signal.aborted) return `the forge took too long for the ${NAMES[kind]}`;
   return hint ? `${message}. ${hint}` : message;
  }
  async function showLate(kept, raw, host) {
   const context = await (0, run_context.q)(raw, host);
   const [, how, file = ""] = /^(begun|not begun) (.+)$/s.exec(kept) ?? [];
   const showing = createShowing(raw, context);
   const told = toldIn(file);
   if (!told) context.log.warning(`the result of the run that was stopped is not shown: its evidence ${file} cannot be read`); else await (showing?.endLate(told, how === "begun"));
   context.http.close();
  }
  function toldIn(file) {
   try {
    const {mode, outcome, reason, sha, dryRun, runUrl, images, tenants} = JSON.parse((0, 
    external_node_fs_.readFileSync)(file, "utf8"));
    return {
     mode,
     outcome,
     reason,
     sha,
     dryRun,
     runUrl,
     images,
     tenants
    };
   } catch {
    return;
   }
  }
 }
};
