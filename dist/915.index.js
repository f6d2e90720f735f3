"use strict";

exports.id = 915;

exports.ids = [ 915 ];

exports.modules = {
 8915: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   rollback: () => rollback
  });
  var release_budget = __webpack_require__(3348);
  var release_commit = __webpack_require__(8952);
  var release_failure = __webpack_require__(9991);
  var gates_event = __webpack_require__(6510);
  var history_author = __webpack_require__(5251);
  var history_history = __webpack_require__(7498);
  var write = __webpack_require__(4945);
  var run_record = __webpack_require__(4776);
  var commands = __webpack_require__(3309);
  var tags_plan = __webpack_require__(8596);
  var question = __webpack_require__(8735);
  var deadline = __webpack_require__(1753);
  var amend = __webpack_require__(1087);
  var builds = __webpack_require__(7653);
  var image_update = __webpack_require__(4450);
  const PATIENCE = 8e3;
  async function recall(images, {history, targetTag}, record, {registry, clock, cancel}) {
   if (!history) return new Map;
   const {signal, end} = (0, deadline.n)(PATIENCE, clock, cancel);
   const read = async image => {
    try {
     const kept = await (0, amend.L)(registry, image, (0, history_history.DJ)(targetTag), {
      signal
     });
     return kept ? [ [ image.name, kept.history ] ] : [];
    } catch (thrown) {
     record.warn(`${(0, release_failure.h_)(thrown).message}; the rollback goes on without this history`);
     return [];
    }
   };
   const found = await Promise.all(images.map(read));
   end();
   return new Map(found.flat());
  }
  function rulingsFirst(readings, {left, reached, goal}, rulings, author) {
   const {history, veto, hold, why, targetTag, historyLength} = rulings;
   if (!history || !(veto || hold)) return;
   const {run, ...against} = (0, history_author.W)(author, why || `rolled back to ${goal}`);
   const images = readings.map(({image, source, target}) => {
    const isLeft = target !== void 0 && target.digest !== source.digest;
    return {
     image,
     ruling: {
      left: isLeft ? {
       ...(0, builds.Yy)(target),
       commit: left.get(image.name)
      } : void 0,
      to: reached.get(image.name),
      veto: veto && isLeft ? against : void 0,
      hold: hold ? {
       ...against,
       run,
       set: "rollback"
      } : void 0
     }
    };
   });
   return {
    tag: (0, history_history.DJ)(targetTag),
    length: historyLength,
    images
   };
  }
  function rollbackUpdate(readings, histories, {left, reached}, rulings, author, untold) {
   if (!rulings.history) return;
   const images = readings.map(reading => {
    const {image: {name}, source} = reading;
    const commit = reached.get(name);
    const proof = histories.get(name)?.entries.find(entry => entry.proof && (0, history_history.yW)(entry, {
     digest: source.digest,
     commit
    }))?.proof;
    return {
     ...(0, image_update.v)(reading, author, {
      commit,
      proof
     }, {
      commit: left.get(name)
     }),
     ruling: untold.get(name)
    };
   });
   return {
    tag: (0, history_history.DJ)(rulings.targetTag),
    length: rulings.historyLength,
    images
   };
  }
  function warnOfVetoes(readings, histories, sha, record) {
   for (const {image, source} of readings) {
    const history = histories.get(image.name);
    const veto = history && (0, history_history.mw)(history, {
     digest: source.digest,
     commit: sha
    });
    if (veto) record.warn(`${(0, release_commit.Fu)(sha)} was vetoed in ${image.name} ${(0, 
    history_history.r4)(veto)}; a rollback to it goes on all the same`);
   }
  }
  const leftEntries = (readings, histories) => readings.flatMap(({image, source, target}) => {
   const history = histories.get(image.name);
   const entry = history && target?.digest !== source.digest && (0, history_history.H$)(history, target?.digest);
   return entry ? [ entry ] : [];
  });
  var run_plan = __webpack_require__(9560);
  var tag_report = __webpack_require__(4550);
  var ask_first = __webpack_require__(5406);
  const LOOK = 5e3;
  async function lookOnceMore(report, {readings, reached}, request, record, {registry, clock, cancel}) {
   const {signal, end} = (0, deadline.n)(LOOK, clock, cancel);
   const shown = new Map(await Promise.all(readings.map(async ({image}) => {
    const found = await registry.read(image, request.targetTag, {
     signal
    }).then(manifest => manifest?.digest ?? null, thrown => (0, release_failure.h_)(thrown));
    if (!(found instanceof release_failure.HR)) return [ image.name, found ];
    record.warn(`${image.name}:${request.targetTag} could not be looked at once more: ${found.message}`);
    return [ image.name, "unknown" ];
   })));
   end();
   const moved = readings.filter(({image, source}) => ![ source.digest, "unknown" ].includes(shown.get(image.name) ?? "absent"));
   if (moved.length === 0) return report;
   const each = moved.map(({image}) => `${image.name}:${request.targetTag} shows ${shown.get(image.name) ?? "nothing"}`);
   const commits = new Set(reached.values());
   const [commit] = commits;
   const failure = new release_failure.HR("tag-moved-by-other", `it was rolled back and read back, and then somebody else moved it: ${each.join("; ")}`, {
    hint: commit && commits.size === 1 ? "See who moved it, then run this again" : "See who moved it, then run the rollback again",
    command: commit && commits.size === 1 ? (0, commands.S8)(commit, request) : void 0
   });
   const images = report.images.map(image => {
    const after = shown.get(image.image) ?? image.target.after;
    return after === image.target.wanted || after === "unknown" ? image : {
     ...image,
     target: {
      ...image.target,
      after,
      state: "foreign",
      fault: "somebody else has moved it since"
     }
    };
   });
   return record.failed(failure, {
    images,
    postMortem: report.postMortem
   });
  }
  function tellRuled(ruled, {left}, request, record) {
   if (ruled.length === 0) return;
   const commits = [ ...new Set(ruled.flatMap(({image}) => left.get(image.name) ?? [])) ].map(release_commit.Fu).join(", ") || "the build that was to be left";
   const both = [ ...request.veto ? [ `the veto of ${commits}` ] : [], ...request.hold ? [ "the hold of automatic releases" ] : [] ].join(" and ");
   const digests = new Map(ruled.flatMap(({image, target, source}) => target && target.digest !== source.digest ? [ [ image.name, target.digest ] ] : []));
   record.warn(`${both}, written before the tags were to move, stand all the same; this takes back what is not meant: ${(0, 
   commands.v3)(left, digests, request)}`);
  }
  var rollout_commands = __webpack_require__(6161);
  var release_tag = __webpack_require__(3837);
  function fleetNext(sha, {readings}, left, {sourceTag, targetTag, fleet}) {
   const told = left.find(({mode, proof}) => mode === "deploy" && proof !== void 0);
   const known = told ? ` (on ${(0, history_history.mK)(told.at)}: ${told.proof?.replace(/^deploy: /, "")})` : "";
   if (!(0, release_commit.WM)(sha)) return {
    words: `The tenants run on as they did${known}: bring them back by a deploy of the commit that they are to show`
   };
   const own = (0, release_tag.au)(sourceTag, sha);
   const tag = readings.every(reading => reading.sourceTag === own) ? own : targetTag;
   const command = (0, rollout_commands.Cu)(sha, tag, fleet);
   if (fleet) return {
    words: `Bring the tenants back too, with this${known}`,
    command
   };
   return {
    words: `Where tenants run what was left${known}, bring them back too: ${command}`
   };
  }
  function wayBack(history, shown, rolledBack) {
   const newest = history?.entries.find(history_history.Ss);
   if (!history || !newest) return {
    to: "kept"
   };
   const [entry] = olderBuilds(history, shown);
   if (shown !== void 0 && newest.build?.digest === shown) {
    if (newest.mode === "rollback") return {
     to: "stay",
     since: newest
    };
    return entry ? {
     to: "build",
     entry
    } : {
     to: "kept",
     why: `its history tells of no build to go back to: ${listed(history, shown)}`
    };
   }
   if (!isTold(history, shown)) return {
    to: "kept",
    why: "its history does not tell of the build that is shown",
    instead: entry
   };
   if (rolledBack !== void 0 && rolledBack === newest.build?.digest) return {
    to: "stay"
   };
   return entry ? {
    to: "build",
    entry
   } : {
    to: "kept",
    why: `its history tells of no older build: ${listed(history, shown)}`
   };
  }
  const isTold = ({entries}, shown) => shown !== void 0 && entries.some(entry => (0, 
  history_history.Ss)(entry) && entry.build?.digest === shown);
  function olderBuilds(history, shown) {
   const place = isTold(history, shown) ? releasedAt(history, shown) : -1;
   const seen = new Set([ shown ]);
   return history.entries.filter(entry => {
    const {build, commit} = entry;
    if (!(0, history_history.Ss)(entry) || !build || seen.has(build.digest)) return false;
    seen.add(build.digest);
    return releasedAt(history, build.digest) > place && !(0, history_history.mw)(history, {
     digest: build.digest,
     commit
    }) && !wasLeft(history, build.digest);
   });
  }
  function releasedAt({entries}, digest) {
   const isIt = ({build}) => build?.digest === digest;
   const release = entries.findIndex(entry => isIt(entry) && (0, history_history.Ss)(entry) && entry.mode !== "rollback");
   return release >= 0 ? release : entries.findLastIndex(isIt);
  }
  function wasLeft({entries}, digest) {
   const left = entries.findIndex(({mode, replaced}) => mode === "rollback" && replaced === digest);
   const released = entries.findIndex(({mode, build}) => (mode === "promote" || mode === "deploy") && build?.digest === digest);
   return left >= 0 && (released < 0 || left < released);
  }
  const recordedBuild = (history, commit) => {
   const entry = history?.entries.find(one => one.build && (0, history_history.yW)(one, {
    commit
   }));
   return entry?.build && {
    ...entry.build,
    commit: entry.commit
   };
  };
  const MOST = 5;
  function listed(history, shown) {
   const rows = history.entries.filter(history_history.Ss).slice(0, MOST).map(entry => {
    const {commit, build, at} = entry;
    const ruling = (0, history_history.mw)(history, {
     digest: build?.digest,
     commit
    });
    const notes = [ build?.digest === shown ? "shown now" : "", ruling ? `vetoed ${(0, 
    history_history.r4)(ruling)}` : "" ].filter(note => note !== "");
    return `${commit ? (0, release_commit.Fu)(commit) : build?.digest ?? "?"} of ${at}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
   });
   return rows.join(", ");
  }
  var read = __webpack_require__(3011);
  var concurrent = __webpack_require__(9932);
  var index_children = __webpack_require__(1281);
  const AT_ONCE = 16;
  async function isWhole(manifest, image, registry, call) {
   const there = await (0, concurrent.r)((0, index_children.L)(manifest), AT_ONCE, ({digest}) => registry.read(image, digest, call).then(found => found !== void 0, () => true));
   return there.every(one => one);
  }
  async function findBuild(build, image, registry, call) {
   const manifest = await registry.read(image, build.digest, call) ?? (0, builds.Xk)(build);
   return manifest && await isWhole(manifest, image, registry, call) ? manifest : void 0;
  }
  const whole_MOST = 10;
  async function firstWhole(entries, image, registry, call) {
   for (const entry of entries.slice(0, whole_MOST)) {
    const found = await findBuild(entry.build, image, registry, call).catch(() => {});
    if (found) return entry;
   }
   return;
  }
  const gone = (image, what, hint, command) => new release_failure.HR("source-missing", `${image.name}${what.startsWith("sha256:") ? "@" : ":"}${what} is gone from the registry, or a part of it: a clean-up took it`, {
   hint,
   command
  });
  var tags_revision = __webpack_require__(278);
  const LABEL_PATIENCE = 3e3;
  async function labelsOf(all, record, {registry, clock, cancel}) {
   const {signal, end} = (0, deadline.n)(LABEL_PATIENCE, clock, cancel);
   const labels = await Promise.all(all.map(async ({image, manifest}) => {
    if (!manifest) return;
    try {
     const revision = await (0, tags_revision.D)(registry, image, manifest, {
      signal
     });
     return revision !== void 0 && (0, release_commit.WM)(revision) ? revision : void 0;
    } catch (thrown) {
     record.warn(`${(0, release_failure.h_)(thrown).message}; the rollback goes on without it`);
     return;
    }
   }));
   end();
   return labels;
  }
  function leftCommits(readings, labels, histories) {
   return new Map(readings.flatMap(({image, source, target}, at) => {
    if (!target || target.digest === source.digest) return [];
    const recorded = histories.get(image.name)?.entries.find(entry => entry.commit && (0, 
    history_history.yW)(entry, {
     digest: target.digest
    }))?.commit;
    const commit = labels[at] ?? recorded;
    return commit === void 0 ? [] : [ [ image.name, commit ] ];
   }));
  }
  const HINT = "See that the build is still published in every image, or roll back to previous";
  async function findNamed(sha, where) {
   const {request: {images, sourceTag, targetTag, keepPrevious, sourceWaitSeconds}, histories, record, ports, call} = where;
   const tags = {
    source: (0, release_tag.au)(sourceTag, sha),
    target: targetTag,
    keep: keepPrevious ? `${targetTag}-rolled-back` : void 0,
    instead: ({name}) => recordedBuild(histories.get(name), sha),
    hint: HINT,
    waitSeconds: sourceWaitSeconds
   };
   const readings = await (0, read.H)(images, tags, ports, call).catch(async thrown => {
    throw await withNext((0, release_failure.h_)(thrown), where);
   });
   await Promise.all(readings.map(async ({image, source, sourceTag: from, target}) => {
    if (source.digest === target?.digest || await isWhole(source, image, ports.registry, call)) return;
    throw await withNext(gone(image, from, HINT), where);
   }));
   const asked = [ ...readings.map(({image, target}) => ({
    image,
    manifest: target
   })), ...readings.map(({image, source}) => ({
    image,
    manifest: source
   })) ];
   const labels = await labelsOf(asked, record, ports);
   readings.forEach(({image, sourceTag: from}, at) => {
    const label = labels[readings.length + at];
    if (label !== void 0 && !(0, release_commit.Kd)(label, sha)) record.warn(`${image.name}:${from} was asked for as ${(0, 
    release_commit.Fu)(sha)}, and its label says ${(0, release_commit.Fu)(label)}`);
   });
   return {
    readings,
    left: leftCommits(readings, labels, histories),
    reached: new Map(readings.map(({image}) => [ image.name, sha ]))
   };
  }
  async function withNext(failure, {request, histories, ports: {registry}, call}) {
   if (failure.reason !== "source-missing") return failure;
   for (const image of request.images) {
    const history = histories.get(image.name);
    const shown = history?.entries.find(history_history.Ss)?.build?.digest;
    const others = history ? olderBuilds(history, shown).filter(({commit}) => commit !== void 0 && !(0, 
    release_commit.Kd)(commit, request.sha)) : [];
    const next = await firstWhole(others, image, registry, call);
    if (!next) continue;
    const hint = `The next build that is whole is ${(0, release_commit.Fu)(next.commit)}, of ${next.at}: go back to it with this`;
    return new release_failure.HR("source-missing", failure.message, {
     hint,
     command: (0, commands.S8)(next.commit, request),
     cause: failure
    });
   }
   return failure;
  }
  async function findPrevious(where) {
   const {request: {images, targetTag, keepPrevious}, histories} = where;
   const looked = await Promise.all(images.map(image => look(image, where)));
   const first = await Promise.all(looked.map(one => choose(one, where)));
   const {choices, minds} = await ofOneMind(first, where);
   tellChoice(choices, minds, where);
   const readings = choices.map(({image, target, sourceTag, source, rolledBack}) => ({
    image,
    sourceTag,
    source,
    targetTag,
    target,
    keepTag: keepPrevious ? `${targetTag}-rolled-back` : void 0,
    kept: rolledBack
   }));
   const reached = new Map(choices.flatMap(({image}, at) => minds.reached[at] === void 0 ? [] : [ [ image.name, minds.reached[at] ] ]));
   return {
    readings,
    left: leftCommits(readings, minds.shown, histories),
    reached,
    stays: looked.every(({way}) => way.to === "stay"),
    further: further(looked, histories)
   };
  }
  function tellChoice(choices, {reached: [commit]}, {record}) {
   const chosen = choices.filter(({entry, way}) => entry && way.to === "build");
   if (chosen.length === 0) return;
   const what = commit ? (0, release_commit.Fu)(commit) : chosen.map(({image, source}) => `${image.name}@${source.digest}`).join(", ");
   record.gate("previous", "passed", `previous is ${what}: the newest build of the history that is older than the one shown and not vetoed`);
  }
  async function look(image, {request: {targetTag, keepPrevious}, histories, ports: {registry}, call}) {
   const [target, rolledBack, kept] = await Promise.all([ registry.read(image, targetTag, call), keepPrevious ? registry.read(image, `${targetTag}-rolled-back`, call) : void 0, registry.read(image, `${targetTag}-previous`, call).then(manifest => ({
    manifest
   }), thrown => ({
    fault: (0, release_failure.h_)(thrown)
   })) ]);
   return {
    image,
    target,
    rolledBack,
    kept,
    way: wayBack(histories.get(image.name), target?.digest, rolledBack?.digest)
   };
  }
  async function choose(looked, where) {
   const {image, target, kept, way} = looked;
   const {request: {targetTag}, record, ports: {registry}, call} = where;
   if (way.to === "stay" && target) return {
    ...looked,
    sourceTag: targetTag,
    source: target
   };
   if (way.to === "build") {
    const {entry} = way;
    const found = await findBuild(entry.build, image, registry, call);
    if (found) return {
     ...looked,
     sourceTag: entry.build.digest,
     source: found,
     entry
    };
    const why = `its history names ${nameOf(entry)}, which is gone from the registry`;
    if (!kept.manifest || kept.manifest.digest === entry.build.digest) throw await lost(looked, why, where, entry);
    return choose({
     ...looked,
     way: {
      to: "kept",
      why
     }
    }, where);
   }
   const why = way.to === "kept" ? way.why : void 0;
   if (kept.fault) throw kept.fault;
   if (kept.manifest && await isWhole(kept.manifest, image, registry, call)) {
    if (why !== void 0) record.gate("previous", "warned", `${image.name}: ${why}; so previous is what ${targetTag}-previous keeps`);
    return {
     ...looked,
     sourceTag: `${targetTag}-previous`,
     source: kept.manifest
    };
   }
   const instead = way.to === "kept" ? way.instead : void 0;
   const found = instead && await findBuild(instead.build, image, registry, call);
   if (!found) throw await lost(looked, why, where, instead);
   record.gate("previous", "warned", `${image.name}: ${why ?? ""}, and nothing was kept under ${targetTag}-previous; so previous is ${nameOf(instead)}, the newest build of the history`);
   return {
    ...looked,
    sourceTag: instead.build.digest,
    source: found,
    entry: instead
   };
  }
  const nameOf = ({commit, build: {digest}}) => commit ? `${(0, release_commit.Fu)(commit)} (${digest})` : digest;
  async function lost({image, target, kept}, why, where, missing) {
   const {request, histories, ports: {registry}, call} = where;
   const tag = `${request.targetTag}-previous`;
   const history = histories.get(image.name);
   const others = history ? olderBuilds(history, target?.digest).filter(({build}) => build.digest !== missing?.build.digest) : [];
   const next = await firstWhole(others, image, registry, call);
   const command = next?.commit && (0, commands.S8)(next.commit, request);
   const hint = command ? `The next build that is whole is ${(0, release_commit.Fu)(next.commit)}, of ${next.at}: go back to it with this` : OTHERWISE;
   if (kept.manifest && !why) return gone(image, tag, hint, command);
   const parts = [ why, missing && !why?.includes(missing.build.digest) ? `it names ${nameOf(missing)}, which is gone from the registry` : void 0, kept.manifest ? `${tag} is gone in part` : `${tag} is not in the registry` ];
   return new release_failure.HR("source-missing", `${image.name}: ${parts.filter(part => part !== void 0).join("; ")}`, {
    hint,
    command
   });
  }
  const OTHERWISE = "Nothing was kept: roll back to a commit whose build is still published";
  async function ofOneMind(choices, where) {
   const {request: {targetTag}, record} = where;
   const minds = await mindsOf(choices, where);
   if (agree(minds.reached)) return {
    choices,
    minds
   };
   if (!choices.some(({entry}) => entry)) {
    const each = choices.map(({image}, at) => `${image.name} ${minds.reached[at] ? (0, 
    release_commit.Fu)(minds.reached[at]) : "a build of no known commit"}`);
    record.warn(`the images keep builds of different commits (${each.join(", ")}); to bring them to one commit, roll back to that commit`);
    return {
     choices,
     minds
    };
   }
   const each = atOdds(choices, minds, where);
   const isKept = choices.every(({kept: {manifest}, way}) => way.to === "stay" || manifest);
   if (!isKept) throw new release_failure.HR("source-missing", `previous is not one commit in all images, and not every image has a ${targetTag}-previous: ${each}`, {
    hint: "Name the commit to go back to in place of previous"
   });
   record.gate("previous", "warned", `the histories are at odds: ${each}; so previous is what ${targetTag}-previous keeps`);
   return ofOneMind(await Promise.all(choices.map(choice => asKept(choice, where))), where);
  }
  async function asKept(choice, where) {
   if (choice.way.to === "stay") return choice;
   return {
    ...await choose({
     ...choice,
     way: {
      to: "kept"
     }
    }, where),
    entry: void 0
   };
  }
  const atOdds = (choices, {reached}, {histories}) => choices.map(({image, entry}, at) => {
   const history = histories.get(image.name);
   return `${image.name} would go to ${reached[at] ? (0, release_commit.Fu)(reached[at]) : "a build of no known commit"}${entry && history ? ` (${listed(history)})` : ""}`;
  }).join("; ");
  async function mindsOf(choices, {record, ports, request: {targetTag}}) {
   const asked = [ ...choices.map(({image, source}) => ({
    image,
    manifest: source
   })), ...choices.map(({image, target}) => ({
    image,
    manifest: target
   })) ];
   const labels = await labelsOf(asked, record, ports);
   const reached = choices.map(({image, entry}, at) => {
    const [label, recorded] = [ labels[at], entry?.commit ];
    if (label !== void 0 && recorded !== void 0 && !(0, release_commit.Kd)(label, recorded)) record.warn(`${image.name}:${targetTag}-history calls ${entry.build.digest} ${(0, 
    release_commit.Fu)(recorded)}, and its label says ${(0, release_commit.Fu)(label)}: the label counts`);
    return label ?? recorded;
   });
   return {
    reached,
    shown: labels.slice(choices.length)
   };
  }
  const agree = ([first, ...others]) => others.every(other => first === void 0 || other === void 0 ? first === other : (0, 
  release_commit.Kd)(first, other));
  function further(looked, histories) {
   const commits = looked.map(({image, target}) => {
    const history = histories.get(image.name);
    return history && olderBuilds(history, target?.digest)[0]?.commit;
   });
   return commits[0] !== void 0 && (0, release_commit.WM)(commits[0]) && agree(commits) ? commits[0] : void 0;
  }
  var verify_images = __webpack_require__(5150);
  async function rollback(asked, trigger, ports, policy) {
   const allowed = (0, gates_event.M1)(trigger);
   const request = {
    ...asked,
    dryRun: asked.dryRun || allowed.verdict === "plan"
   };
   const record = new run_record.d("rollback", request.sha, request.dryRun, trigger, ports);
   if (allowed.verdict === "plan") record.gate("event", "passed", allowed.detail);
   const budget = new release_budget.H(ports.clock, ports.cancel);
   try {
    const call = {
     signal: budget.forward,
     onTrouble: budget.trouble
    };
    const histories = await recall(request.images, request, record, ports);
    return await goBack({
     request,
     histories,
     record,
     ports,
     call
    }, trigger, budget, policy);
   } catch (thrown) {
    return record.failed((0, release_failure.h_)(thrown));
   } finally {
    budget.dispose();
   }
  }
  async function goBack(where, trigger, reading, policy) {
   const {request, histories, record, ports} = where;
   const {targetTag, dryRun} = request;
   const previous = request.sha === "previous" ? await findPrevious(where) : void 0;
   const found = previous ?? await findNamed(request.sha, where);
   const {readings, left, reached} = found;
   if (previous) record.sha = onlyOne(reached) ?? ""; else warnOfVetoes(readings, histories, request.sha, record);
   const plan = (0, tags_plan.Y)(readings, true, left);
   if (previous && plan.moves.length === 0) return unchanged(previous, where);
   await (0, verify_images.xd)(readings, policy, record, ports);
   const goal = (0, release_commit.WM)(record.sha) ? (0, release_commit.Fu)(record.sha) : "the previous build";
   const author = (0, history_author.r)("rollback", trigger, ports);
   const first = plan.moves.length > 0 ? rulingsFirst(readings, {
    left,
    reached,
    goal
   }, request, author) : void 0;
   if (first && dryRun) tellRulings(request, left, record);
   const budget = plan.moves.length > 0 && !dryRun ? await (0, ask_first.o)(() => ({
    ...(0, question.Y)(plan, readings, {
     mode: "rollback",
     tag: targetTag,
     to: goal
    }, histories),
    also: first ? rulingsToCome(request, left) : []
   }), ports, reading) : reading;
   const untold = first && !dryRun ? await sayFirst(first, record, ports, budget) : new Map;
   const entries = leftEntries(readings, histories);
   const postMortem = plan.moves.length > 0 ? postMortemOf(left, goal, entries, trigger, ports) : void 0;
   const update = rollbackUpdate(readings, histories, {
    left,
    reached,
    goal
   }, request, author, untold);
   const fleet = fleetNext(record.sha, found, entries, request);
   const rulings = first ? rulingsInWords(request, left) : [];
   const next = (fleet.command ? [ fleet.words, ...rulings ] : [ ...rulings, fleet.words ]).join(". ");
   const report = await (0, run_plan.Fo)({
    plan,
    goal,
    targetTag,
    dryRun,
    undo: (0, commands.OO)(plan, request),
    postMortem,
    next,
    command: fleet.command,
    update
   }, record, ports, budget).finally(() => budget.dispose());
   if (report.outcome === "done") return lookOnceMore(report, found, request, record, ports);
   if (first && !dryRun) tellRuled(readings.filter(({image}) => !untold.has(image.name)), found, request, record);
   return report;
  }
  const FIRST = 8e3;
  async function sayFirst(first, record, ports, budget) {
   const faults = await (0, write.$)(first, ports, {
    signal: budget.brief(FIRST).forward
   });
   for (const {words} of faults) record.note(`${words}; the tags move all the same, and it is tried once more after them`);
   return new Map(first.images.flatMap(({image, ruling}) => ruling && faults.some(fault => fault.image === image.name) ? [ [ image.name, ruling ] ] : []));
  }
  function unchanged({readings, stays, further}, {request, histories, record}) {
   const {targetTag} = request;
   const what = (0, release_commit.WM)(record.sha) ? (0, release_commit.Fu)(record.sha) : "the previous build";
   const [by] = readings.flatMap(({image, target}) => {
    const history = histories.get(image.name);
    const entry = history && (0, history_history.H$)(history, target?.digest);
    return entry?.mode === "rollback" ? [ (0, history_history.r4)({
     ...entry,
     why: ""
    }) ] : [];
   });
   const verdict = stays ? `${targetTag} was rolled back to ${what} already${by ? `, ${by}` : ""}, and nothing was released since; nothing was written` : `${targetTag} shows ${what} already; nothing was written`;
   return record.finish({
    outcome: "unchanged",
    reason: "already-current",
    verdict,
    images: (0, tag_report.Hc)((0, tags_plan.Y)(readings, true, new Map).images, "planned"),
    next: further ? "To go further back run this" : "To go further back name the commit: no older build is recorded in every image",
    command: further && (0, commands.S8)(further, request)
   });
  }
  function onlyOne(reached) {
   const [first, ...others] = reached.values();
   return first !== void 0 && others.every(other => (0, release_commit.Kd)(first, other)) ? first : void 0;
  }
  const rulingsToCome = ({veto, hold}, left) => [ ...veto ? [ `${commitsIn(left)} is vetoed with it (--veto false leaves it free)` ] : [], ...hold ? [ "automatic releases are held with it (--hold false lets them run)" ] : [] ];
  function tellRulings({veto, hold}, left, record) {
   if (veto) record.note(`would veto ${commitsIn(left)}, so that nobody brings it back (veto: false leaves it free)`);
   if (hold) record.note("would hold automatic releases until a person releases by hand (hold: false lets them run)");
  }
  function rulingsInWords({veto, hold}, left) {
   const vetoed = veto ? `${commitsIn(left)} is vetoed` : "";
   const held = hold ? "automatic releases are held" : "";
   const both = [ vetoed, held ].filter(words => words !== "").join(", and ");
   return both === "" ? [] : [ `Release the fix by hand: ${both}${hold ? " until then" : ""}` ];
  }
  const commitsIn = left => [ ...new Set(left.values()) ].map(release_commit.Fu).join(", ") || "the build that was left";
  function postMortemOf(left, goal, entries, trigger, {clock}) {
   const broke = [ ...new Set(left.values()) ].join(", ");
   const each = say => [ ...new Set(entries.flatMap(entry => say(entry) ?? [])) ].join("; ");
   return {
    broke: broke || "not known: the images that were left carry no revision label",
    since: each(({mode, at}) => mode === "found" ? `before ${at}` : at) || "not known: no history tells of it",
    promotedBy: each(({mode, by, run}) => mode === "found" ? void 0 : `${by}, by ${mode}${run ? `, ${run}` : ""}`) || "not known: no history tells of it",
    replacedBy: goal,
    when: new Date(clock.now()).toISOString(),
    by: trigger.actor ?? "not known: nobody is named by the command line",
    smoke: each(({proof}) => proof) || "not recorded in the registry; look at the smoke run of that commit",
    questions: [ "Why did the canary not catch it?", "Which check would have caught it?" ]
   };
  }
 },
 6161: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cu: () => fleetCommand,
   Jp: () => deployCommand,
   YR: () => returnCommand
  });
  var _command__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4260);
  var _same_signers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);
  var _tag__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3837);
  const DEFAULTS = {
   "source-tag": "staging-{sha7}",
   "target-tag": "latest",
   "keep-previous": "true",
   "allow-backward": "false",
   branch: "main",
   "control-plane-url": "https://api.moleculesai.app",
   "soak-seconds": "60",
   "batch-size": "3",
   "max-stragglers": "0",
   "tenant-url-template": "https://{slug}.moleculesai.app",
   "verify-seconds": "240",
   "rollout-timeout-seconds": "600",
   "disabled-variable": "PROD_AUTO_DEPLOY_DISABLED",
   "skip-tenants": "",
   "proof-looks": "1",
   "buildinfo-path": "/buildinfo",
   "buildinfo-query": "$.git_sha",
   "health-path": "/health",
   "smoke-suite": "",
   "canary-org-id": ""
  };
  const deployCommand = (sha, same) => command(sha, same, {
   "redeploy-tag": same.redeployTag,
   ...(0, _same_signers__WEBPACK_IMPORTED_MODULE_1__.R)(same)
  });
  const returnCommand = (sha, same) => command(sha, same, {
   "redeploy-tag": (0, _tag__WEBPACK_IMPORTED_MODULE_2__.au)(same.sourceTag, sha),
   "required-contexts": "none"
  });
  function fleetCommand(sha, tag, same) {
   if (!same) return `release-action deploy ${sha} --redeploy-tag ${tag} --required-contexts none --canary-slug SLUG`;
   const whole = {
    ...same,
    images: [],
    sourceTag: DEFAULTS["source-tag"],
    targetTag: DEFAULTS["target-tag"],
    keepPrevious: true,
    allowBackward: false,
    branch: DEFAULTS.branch,
    requiredContexts: [ "none" ],
    disabledVariable: DEFAULTS["disabled-variable"],
    verify: []
   };
   return command(sha, whole, {
    "redeploy-tag": tag,
    "required-contexts": "none"
   });
  }
  function command(sha, same, more) {
   const {standing = {}} = same;
   const isOther = !same.rolloutCommand && same.controlPlaneUrl !== DEFAULTS["control-plane-url"];
   const said = {
    ...saidOf(same),
    ...more,
    "allow-other-control-plane": isOther ? "true" : void 0,
    ...fleetSaid(same)
   };
   const stands = {
    ...saidOf(standing),
    "allow-other-control-plane": textOf(standing.allowOtherControlPlane),
    ...fleetSaid(standing)
   };
   return [ "release-action deploy", sha, ...(0, _command__WEBPACK_IMPORTED_MODULE_0__.cz)(said, stands, DEFAULTS), ...(0, 
   _command__WEBPACK_IMPORTED_MODULE_0__.hB)(same) ].join(" ");
  }
  const textOf = value => value === void 0 ? void 0 : String(value);
  const fleetSaid = ({fleet, fleetCommand, rolloutCommand, rolloutEnv}) => ({
   fleet: fleet?.map(({slug, url}) => url === void 0 ? slug : `${slug} ${url}`).join("\n") || void 0,
   "fleet-command": fleetCommand?.text,
   "rollout-command": rolloutCommand?.text,
   "rollout-env": rolloutEnv?.join(",") || void 0
  });
  const saidOf = same => ({
   "canary-slug": same.canarySlug,
   images: same.images && ((0, _command__WEBPACK_IMPORTED_MODULE_0__.eZ)(same.images) || void 0),
   "redeploy-tag": same.redeployTag,
   "required-contexts": same.requiredContexts?.join("\n"),
   "source-tag": same.sourceTag,
   "target-tag": same.targetTag,
   "keep-previous": textOf(same.keepPrevious),
   "allow-backward": textOf(same.allowBackward),
   branch: same.branch,
   "control-plane-url": same.controlPlaneUrl,
   "soak-seconds": textOf(same.soakSeconds),
   "batch-size": textOf(same.batchSize),
   "max-stragglers": textOf(same.maxStragglers),
   "tenant-url-template": same.tenantUrlTemplate,
   "verify-seconds": textOf(same.verifySeconds),
   "rollout-timeout-seconds": textOf(same.rolloutTimeoutSeconds),
   "disabled-variable": same.disabledVariable,
   "skip-tenants": same.skipTenants?.join(","),
   "proof-looks": textOf(same.proofLooks),
   "buildinfo-path": same.buildinfoPath,
   "buildinfo-query": same.buildinfoQuery,
   "health-path": same.healthPath,
   "smoke-suite": same.smokeSuite,
   "canary-org-id": same.canaryOrgId
  });
 }
};
