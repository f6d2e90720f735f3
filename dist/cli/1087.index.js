"use strict";

exports.id = 1087;

exports.ids = [ 1087 ];

exports.modules = {
 9932: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => MOST_AT_ONCE,
   r: () => concurrently
  });
  const MOST_AT_ONCE = 64;
  async function concurrently(items, most, act) {
   const results = new Array(items.length);
   let next = 0;
   const work = async () => {
    for (let index = next++; index < items.length; index = next++) results[index] = await act(items[index], index);
   };
   await Promise.all(Array.from({
    length: Math.min(most, items.length)
   }, work));
   return results;
  }
 },
 9170: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => early,
   u: () => answerOf
  });
  var _failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  const FRESH = 500;
  function early(clock, stopped, ask) {
   const dropped = new AbortController;
   const answer = ask(AbortSignal.any([ stopped, dropped.signal ]));
   answer.catch(() => {});
   return {
    began: clock.elapsed(),
    answer,
    drop: () => dropped.abort()
   };
  }
  async function answerOf(asked, clock, ask, signal) {
   const isFresh = () => asked !== void 0 && clock.elapsed() - asked.began <= FRESH;
   const settled = asked && isFresh() ? asked.answer.then(answer => ({
    answer
   }), refusalOnly) : void 0;
   const came = settled && await Promise.race([ settled, stopped(signal) ]);
   if (came && isFresh()) return came.answer;
   asked?.drop();
   return ask();
  }
  function refusalOnly(thrown) {
   const {transient, reason} = (0, _failure__WEBPACK_IMPORTED_MODULE_0__.h_)(thrown);
   if (!transient && reason !== "registry-unavailable") throw thrown;
  }
  const stopped = signal => new Promise(resolve => {
   if (!signal) return;
   const own = AbortSignal.any([ signal ]);
   if (own.aborted) resolve(void 0); else own.addEventListener("abort", () => resolve(void 0), {
    once: true
   });
  });
 },
 1087: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => amend,
   L: () => readHistory
  });
  var concurrent = __webpack_require__(9932);
  var early = __webpack_require__(9170);
  var release_failure = __webpack_require__(9991);
  var index_children = __webpack_require__(1281);
  var builds = __webpack_require__(7653);
  var history_change = __webpack_require__(5544);
  var dist = __webpack_require__(7934);
  var commit = __webpack_require__(8952);
  var digest = __webpack_require__(1709);
  var manifest = __webpack_require__(2395);
  var history_history = __webpack_require__(7498);
  const INDEX = "application/vnd.oci.image.index.v1+json";
  const ARTIFACT = "application/vnd.moleculesai.release-history.v1+json";
  const ENTRY = "app.moleculesai.release.entry.";
  const HOLD = "app.moleculesai.release.hold";
  const FORM = "app.moleculesai.release.form";
  const LONGEST = 500;
  const LONGEST_INDEX = Math.ceil(builds.bz / 3) * 4;
  const MOST_ENTRIES = 400;
  const MOST_BYTES = 2 * 1024 * 1024;
  const MOST_OTHERS = 64 * 1024;
  const MOST_SIGNED = 10;
  const Text = dist.FsL(dist.YjP(), dist.Ru6(LONGEST));
  const Time = dist.FsL(dist.YjP(), dist.yhX());
  const DigestText = dist.IeY(value => typeof value === "string" && (0, digest.Bc)(value));
  const Commit = dist.FsL(dist.YjP(), dist.z6Y(commit.WM));
  const Page = dist.FsL(Text, dist.z6Y(history_history.yp));
  const Vetoed = {
   by: Text,
   at: Time,
   why: Text
  };
  const HoldShape = dist.Ikc({
   ...Vetoed,
   run: dist.lqM(Page),
   set: dist.NpB(dist.lqM(dist.KIO([ "command", "rollback" ])), void 0)
  });
  const EntryShape = dist.Ikc({
   mode: dist.KIO([ "promote", "deploy", "rollback", "found", "veto" ]),
   digest: dist.lqM(DigestText),
   mediaType: dist.lqM(dist.KIO(manifest._)),
   size: dist.lqM(dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0))),
   index: dist.lqM(dist.FsL(dist.YjP(), dist.Ru6(LONGEST_INDEX))),
   commit: dist.lqM(Commit),
   at: Time,
   by: Text,
   run: dist.lqM(Page),
   replaced: dist.lqM(DigestText),
   proof: dist.lqM(Text),
   signed: dist.NpB(dist.lqM(dist.FsL(dist.YOg(dist.Ikc({
    by: Text,
    predicate: Text,
    bundle: DigestText
   })), dist.Ru6(MOST_SIGNED))), void 0),
   veto: dist.lqM(dist.Ikc(Vetoed))
  });
  const Index = dist.Ikc({
   artifactType: dist.euz(ARTIFACT),
   manifests: dist.cl6(dist.YOg(dist.L5J()), []),
   annotations: dist.cl6(dist.FsL(dist.L5J(), dist.z6Y(value => !Array.isArray(value)), dist.g1P(dist.YjP(), dist.YjP())), {})
  });
  function decode({bytes}, image, tag) {
   const index = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), Index), (new TextDecoder).decode(bytes));
   if (!index.success) throw notOurs(image, tag, "it is no history of this action");
   const {annotations, manifests} = index.output;
   const keys = Object.keys(annotations).filter(key => key.startsWith(ENTRY)).sort();
   if (keys.length > MOST_ENTRIES) throw notOurs(image, tag, `it holds ${keys.length} entries, and ${MOST_ENTRIES} are read at most`);
   const entries = keys.map(key => entryOf(note(EntryShape, annotations[key], image, tag)));
   const hold = annotations[HOLD] === void 0 ? void 0 : note(HoldShape, annotations[HOLD], image, tag);
   const others = withinMeasure(Object.entries(annotations).filter(([key]) => key !== HOLD && key !== FORM && !key.startsWith(ENTRY)));
   const refused = annotations[FORM] !== void 0 && manifests.length === 0 && entries.some(({build}) => build);
   return {
    history: {
     entries,
     hold
    },
    namesBuilds: !refused,
    others
   };
  }
  function withinMeasure(notes) {
   let left = MOST_OTHERS;
   return Object.fromEntries(notes.filter(([key, text]) => (left -= key.length + text.length) >= 0));
  }
  function note(schema, text, image, tag) {
   const result = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), schema), text);
   if (!result.success) throw notOurs(image, tag, "an entry of it is damaged");
   return result.output;
  }
  const notOurs = (image, tag, why) => new release_failure.HR("registry-unavailable", `${image.name}:${tag} cannot be read: ${why}, so nobody can tell what is held or vetoed`, {
   hint: `Look at it (crane manifest ${image.name}:${tag}), then delete that tag, or go on without a history: set history to false`
  });
  function entryOf({digest, mediaType, size, index, commit, ...rest}) {
   const whole = digest !== void 0 && mediaType !== void 0 && size !== void 0;
   return {
    ...rest,
    commit,
    build: whole ? {
     digest,
     mediaType,
     size,
     ...index === void 0 ? void 0 : {
      index
     }
    } : void 0
   };
  }
  function encode({entries, hold}, named, others) {
   const notes = notesOf(entries).map((text, at) => [ `${ENTRY}${String(at).padStart(3, "0")}`, text ]);
   const annotations = {
    ...others,
    [FORM]: "2",
    ...hold && {
     [HOLD]: JSON.stringify(plainHold(hold))
    },
    ...Object.fromEntries(notes)
   };
   const manifests = named.map(({mediaType, digest, size}) => ({
    mediaType,
    digest,
    size
   }));
   const index = {
    schemaVersion: 2,
    mediaType: INDEX,
    artifactType: ARTIFACT,
    manifests,
    annotations
   };
   const bytes = (new TextEncoder).encode(JSON.stringify(index));
   return {
    bytes,
    mediaType: INDEX,
    digest: (0, digest.ol)(bytes)
   };
  }
  function notesOf(entries) {
   const kept = new Set;
   const notes = [];
   let left = MOST_BYTES;
   for (const entry of entries) {
    const {digest, index} = entry.build ?? {};
    const isKept = index !== void 0 && digest !== void 0 && !kept.has(digest) && left - index.length > MOST_BYTES / 2;
    if (isKept) kept.add(digest);
    const text = JSON.stringify(plain(isKept ? entry : withoutIndex(entry)));
    left -= Buffer.byteLength(text);
    if (left < 0) break;
    notes.push(text);
   }
   return notes;
  }
  function withoutIndex(entry) {
   const {build} = entry;
   return build?.index === void 0 ? entry : {
    ...entry,
    build: {
     digest: build.digest,
     mediaType: build.mediaType,
     size: build.size
    }
   };
  }
  const plain = ({mode, build, commit, at, by, run, replaced, proof, signed, veto}) => ({
   ...shortened({
    mode,
    digest: build?.digest,
    mediaType: build?.mediaType,
    size: build?.size,
    commit,
    at,
    by,
    run,
    replaced,
    proof,
    signed: signed?.slice(0, MOST_SIGNED).map(({by: who, predicate, bundle}) => ({
     by: who,
     predicate,
     bundle
    })),
    veto: veto && {
     by: veto.by,
     at: veto.at,
     why: veto.why
    }
   }),
   index: build?.index
  });
  const plainHold = ({by, at, why, run, set}) => shortened({
   by,
   at,
   why,
   run,
   set
  });
  const shortened = of => Object.fromEntries(Object.entries(of).map(([key, value]) => [ key, shortenedValue(value) ]));
  function shortenedValue(value) {
   if (typeof value === "string") return value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
   if (Array.isArray(value)) return value.map(shortenedValue);
   return typeof value === "object" && value !== null ? shortened(value) : value;
  }
  const settled = ({entries, hold}) => JSON.stringify([ entries.map(entry => plain(withoutIndex(entry))), hold && plainHold(hold) ]);
  const PAUSES = [ 200, 500, 1500 ];
  async function readHistory(registry, image, tag, call) {
   const manifest = await registry.read(image, tag, call);
   return manifest && decode(manifest, image, tag);
  }
  async function amend({image, tag, length}, change, {registry, clock}, call, read) {
   const begin = {
    history: history_history.wg,
    namesBuilds: true,
    others: {}
   };
   let fault;
   for (let tries = 0; ;tries++) {
    const manifest = await (0, early.u)(tries === 0 ? read : void 0, clock, () => registry.read(image, tag, call), call.signal);
    const kept = manifest ? decode(manifest, image, tag) : begin;
    const wanted = (0, history_change.Bq)(length)(change(kept.history));
    if (settled(wanted) === settled(kept.history)) return wanted;
    const pause = PAUSES[tries - 1];
    if (tries > PAUSES.length) throw fault ?? unproved(image, tag);
    if (pause !== void 0) await clock.sleep(pause, call.signal);
    fault = await write({
     image,
     tag,
     length
    }, wanted, kept, registry, call);
   }
  }
  const unproved = (image, tag) => new release_failure.HR("digest-mismatch", `the registry took ${image.name}:${tag} and does not show it`);
  async function write({image, tag}, wanted, {namesBuilds, others}, registry, call) {
   const read = namesBuilds ? await readIndexes(wanted, image, registry, call) : new Map;
   const whole = (0, builds.vq)(wanted, read);
   const named = namesBuilds ? (0, builds.Qn)((0, builds.GW)(whole), read) : [];
   const put = images => registry.write(image, tag, encode(whole, images, others), call);
   try {
    await put(named).catch(async thrown => {
     if (named.length === 0 || !isOfTheList((0, release_failure.h_)(thrown))) throw thrown;
     const alive = await stillThere(named, image, registry, call);
     if (alive.length < named.length && alive.length > 0) return put(alive).catch(() => put([]));
     return put([]);
    });
    return;
   } catch (thrown) {
    const failure = (0, release_failure.h_)(thrown);
    if (!failure.transient || call.signal?.aborted) throw failure;
    return failure;
   }
  }
  const isOfTheList = ({transient, status = 0}) => !transient && [ 400, 404, 422 ].includes(status);
  const AT_ONCE = 16;
  async function readIndexes(history, image, registry, call) {
   const unkept = (0, builds.GW)(history).filter(({mediaType, index}) => (0, index_children.$)(mediaType) && index === void 0);
   const found = await (0, concurrent.r)(unkept, AT_ONCE, ({digest}) => registry.read(image, digest, call).catch(() => {}));
   return new Map(found.flatMap(manifest => manifest ? [ [ manifest.digest, manifest ] ] : []));
  }
  async function stillThere(named, image, registry, call) {
   const found = await (0, concurrent.r)(named, AT_ONCE, async child => await registry.read(image, child.digest, call) ? [ child ] : []);
   return found.flat();
  }
 },
 7653: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GW: () => builds,
   Qn: () => namedImages,
   Xk: () => keptIndex,
   Yy: () => buildOf,
   bz: () => MOST_INDEX_BYTES,
   vq: () => withIndexes
  });
  var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  var _index_children__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1281);
  const MOST_INDEX_BYTES = 16 * 1024;
  function buildOf({digest, mediaType, bytes}) {
   const build = {
    digest,
    mediaType,
    size: bytes.length
   };
   if (!(0, _index_children__WEBPACK_IMPORTED_MODULE_1__.$)(mediaType) || bytes.length > MOST_INDEX_BYTES) return build;
   return {
    ...build,
    index: Buffer.from(bytes).toString("base64")
   };
  }
  function keptIndex({digest, mediaType, index}) {
   if (index === void 0) return;
   const bytes = Buffer.from(index, "base64");
   return (0, _digest__WEBPACK_IMPORTED_MODULE_0__.ol)(bytes) === digest ? {
    bytes,
    mediaType,
    digest
   } : void 0;
  }
  function builds({entries}) {
   const found = new Map;
   for (const {build} of entries) if (build && found.get(build.digest)?.index === void 0) found.set(build.digest, build);
   return [ ...found.values() ];
  }
  function namedImages(all, read) {
   const named = new Map;
   for (const build of all) {
    const index = (0, _index_children__WEBPACK_IMPORTED_MODULE_1__.$)(build.mediaType) ? read.get(build.digest) ?? keptIndex(build) : void 0;
    const images = (0, _index_children__WEBPACK_IMPORTED_MODULE_1__.$)(build.mediaType) ? index ? (0, 
    _index_children__WEBPACK_IMPORTED_MODULE_1__.L)(index) : [] : [ build ];
    for (const {digest, mediaType, size} of images) named.set(digest, {
     digest,
     mediaType,
     size
    });
   }
   return [ ...named.values() ].slice(0, MOST_NAMED);
  }
  const MOST_NAMED = 2e3;
  const withIndexes = ({entries, hold}, read) => ({
   entries: entries.map(entry => {
    const index = entry.build && entry.build.index === void 0 ? read.get(entry.build.digest) : void 0;
    return index ? {
     ...entry,
     build: buildOf(index)
    } : entry;
   }),
   hold
  });
 },
 5544: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bq: () => trim,
   Ft: () => isSame,
   K5: () => unveto,
   Q7: () => all,
   Ve: () => enter,
   an: () => holdToo,
   bj: () => veto,
   c: () => sameBuilds,
   hf: () => foundThere,
   qN: () => begin,
   x3: () => holdUnlessNamed,
   yY: () => lift
  });
  var _cut__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
  var _history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7498);
  function enter(entry, replaced) {
   return ({entries, hold}) => {
    if (entries.some(one => isSame(one, entry))) return {
     entries,
     hold
    };
    const newest = entries.find(_history__WEBPACK_IMPORTED_MODULE_0__.Ss);
    const place = newest?.replaced === entry.build?.digest && newest !== void 0 && newest.at > entry.at ? entries.indexOf(newest) + 1 : 0;
    const below = entries.slice(place).filter((one, at) => at > 0 || one.mode !== "found" || one.build?.digest !== entry.build?.digest);
    const known = below.find(_history__WEBPACK_IMPORTED_MODULE_0__.Ss)?.build?.digest === replaced?.digest;
    const found = replaced && !known ? [ foundBuild(replaced, entry.at, entry.by) ] : [];
    return {
     entries: [ ...entries.slice(0, place), entry, ...found, ...below ],
     hold
    };
   };
  }
  const isSame = (one, other) => one.mode === other.mode && one.at === other.at && one.build?.digest === other.build?.digest && one.by === other.by;
  const foundBuild = ({commit, ...build}, at, by) => ({
   mode: "found",
   build,
   commit,
   at,
   by
  });
  const foundThere = (build, {at, by}) => ({entries, hold}) => ({
   entries: entries.some(one => (0, _history__WEBPACK_IMPORTED_MODULE_0__.Ss)(one) && one.build?.digest === build.digest) ? entries : [ foundBuild(build, at, by), ...entries ],
   hold
  });
  const begin = (shown, by) => history => history.entries.some(({build}) => build) ? history : foundThere(shown, by)(history);
  function veto(sought, ruling, build) {
   return ({entries, hold}) => {
    const isTold = entries.some(entry => (0, _history__WEBPACK_IMPORTED_MODULE_0__.yW)(entry, sought.commit === void 0 ? sought : {
     commit: sought.commit
    }));
    const {at, by} = ruling;
    const named = isTold ? [] : [ {
     mode: "veto",
     build,
     commit: sought.commit,
     at,
     by,
     veto: ruling
    } ];
    return {
     entries: [ ...named, ...entries.map(entry => (0, _history__WEBPACK_IMPORTED_MODULE_0__.yW)(entry, sought) ? {
      ...entry,
      veto: ruling
     } : entry) ],
     hold
    };
   };
  }
  const unveto = sought => ({entries, hold}) => {
   const same = sameBuilds(entries, sought);
   return {
    entries: entries.filter(entry => (0, _history__WEBPACK_IMPORTED_MODULE_0__.Ss)(entry) || !same(entry)).map(entry => same(entry) ? {
     ...entry,
     veto: void 0
    } : entry),
    hold
   };
  };
  function sameBuilds(entries, sought) {
   const digests = new Set(entries.flatMap(entry => (0, _history__WEBPACK_IMPORTED_MODULE_0__.yW)(entry, sought) && entry.build ? [ entry.build.digest ] : []));
   return entry => (0, _history__WEBPACK_IMPORTED_MODULE_0__.yW)(entry, sought) || entry.build !== void 0 && digests.has(entry.build.digest);
  }
  const LONGEST_WHY = 500;
  const holdToo = added => ({entries, hold}) => {
   if (!hold || hold.at === added.at && hold.by === added.by) return {
    entries,
    hold: hold ?? added
   };
   const why = (0, _cut__WEBPACK_IMPORTED_MODULE_1__.J)(`${added.why} (held before ${(0, 
   _history__WEBPACK_IMPORTED_MODULE_0__.r4)(hold)})`, LONGEST_WHY);
   return {
    entries,
    hold: {
     ...added,
     why
    }
   };
  };
  const holdUnlessNamed = hold => history => (0, _history__WEBPACK_IMPORTED_MODULE_0__.H6)(history) ? history : {
   ...history,
   hold
  };
  const lift = seen => ({entries, hold}) => ({
   entries,
   hold: hold && hold.at === seen.at && hold.by === seen.by ? void 0 : hold
  });
  const all = (...changes) => history => changes.reduce((so, change) => change(so), history);
  const trim = length => ({entries, hold}) => ({
   entries: entries.slice(0, length),
   hold
  });
 },
 1281: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => isIndexType,
   L: () => childrenOf
  });
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
  var _digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  var _manifest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2395);
  const MOST = 200;
  const INDEXES = _manifest__WEBPACK_IMPORTED_MODULE_1__._.slice(0, 2);
  const isIndexType = mediaType => INDEXES.includes(mediaType);
  const ChildShape = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   digest: valibot__WEBPACK_IMPORTED_MODULE_2__.IeY(value => typeof value === "string" && (0, 
   _digest__WEBPACK_IMPORTED_MODULE_0__.Bc)(value)),
   mediaType: valibot__WEBPACK_IMPORTED_MODULE_2__.KIO(_manifest__WEBPACK_IMPORTED_MODULE_1__._),
   size: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.aig(), valibot__WEBPACK_IMPORTED_MODULE_2__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_2__.Wwf(0))
  });
  const Index = valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.qFJ(), valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   manifests: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.L5J())
  }));
  function childrenOf({bytes, mediaType}) {
   if (!isIndexType(mediaType)) return [];
   const index = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(Index, (new TextDecoder).decode(bytes));
   if (!index.success) return [];
   return index.output.manifests.slice(0, MOST).flatMap(one => {
    const child = valibot__WEBPACK_IMPORTED_MODULE_2__.xLC(ChildShape, one);
    return child.success && !isIndexType(child.output.mediaType) ? [ child.output ] : [];
   });
  }
 }
};
