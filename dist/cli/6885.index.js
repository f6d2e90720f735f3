"use strict";

exports.id = 6885;

exports.ids = [ 6885 ];

exports.modules = {
 6885: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   copyBuilds: () => copyBuilds
  });
  var concurrent = __webpack_require__(9932);
  var deadline = __webpack_require__(1753);
  var release_digest = __webpack_require__(1709);
  var release_failure = __webpack_require__(9991);
  var release_referrers = __webpack_require__(6989);
  var dist = __webpack_require__(7934);
  const INDEX = "application/vnd.oci.image.index.v1+json";
  const Listing = dist.FsL(dist.YjP(), dist.qFJ(), dist._H3({
   manifests: dist.YOg(dist._H3({
    digest: dist.YjP()
   }))
  }));
  const Own = dist.FsL(dist.YjP(), dist.qFJ(), dist._H3({
   artifactType: dist.lqM(dist.YjP()),
   annotations: dist.lqM(dist.g1P(dist.YjP(), dist.YjP())),
   config: dist.lqM(dist._H3({
    mediaType: dist.lqM(dist.YjP())
   }))
  }));
  function withReferrers(found, referrers) {
   const before = dist.xLC(Listing, found ? (new TextDecoder).decode(found.bytes) : "");
   const index = before.success ? before.output : {
    schemaVersion: 2,
    mediaType: INDEX,
    manifests: []
   };
   const missing = referrers.filter(({digest}) => !index.manifests.some(one => one.digest === digest));
   if (missing.length === 0) return;
   const written = Buffer.from(JSON.stringify({
    ...index,
    manifests: [ ...index.manifests, ...missing.map(descriptorOf) ]
   }));
   return {
    bytes: written,
    mediaType: INDEX,
    digest: (0, release_digest.ol)(written)
   };
  }
  function descriptorOf({bytes, digest, mediaType}) {
   const own = dist.xLC(Own, (new TextDecoder).decode(bytes));
   const {artifactType, annotations, config} = own.success ? own.output : {};
   const type = artifactType ?? config?.mediaType;
   return {
    mediaType,
    digest,
    size: bytes.length,
    ...type && {
     artifactType: type
    },
    ...annotations && {
     annotations
    }
   };
  }
  var index_children = __webpack_require__(1281);
  const AnyDigest = dist.IeY(value => typeof value === "string" && (0, release_digest.Bc)(value));
  const Size = dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0));
  const Descriptor = dist.Ikc({
   digest: AnyDigest,
   size: Size,
   mediaType: dist.NpB(dist.YjP(), ""),
   urls: dist.NpB(dist.lqM(dist.YOg(dist.YjP())), void 0)
  });
  const Subject = dist.NpB(dist.lqM(dist.mee(dist.Ikc({
   digest: AnyDigest
  }))), void 0);
  const IndexShape = dist.Ikc({
   manifests: dist.YOg(dist.Ikc({
    digest: AnyDigest
   })),
   subject: Subject
  });
  const ImageShape = dist.Ikc({
   config: Descriptor,
   layers: dist.YOg(Descriptor),
   subject: Subject
  });
  const FOREIGN = /\.(?:foreign|nondistributable)\./;
  function partsOf({bytes, mediaType}) {
   const text = (new TextDecoder).decode(bytes);
   if ((0, index_children.$)(mediaType)) {
    const index = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), IndexShape), text);
    return index.success ? {
     children: [ ...new Set(index.output.manifests.map(({digest}) => digest)) ],
     blobs: [],
     subject: index.output.subject?.digest
    } : void 0;
   }
   const image = dist.xLC(dist.FsL(dist.YjP(), dist.qFJ(), ImageShape), text);
   if (!image.success) return;
   const {config, layers, subject} = image.output;
   const own = layers.filter(layer => !(FOREIGN.test(layer.mediaType) && layer.urls?.length));
   const blobs = new Map([ config, ...own ].map(({digest, size}) => [ digest, {
    digest,
    size
   } ]));
   return {
    children: [],
    blobs: [ ...blobs.values() ],
    subject: subject?.digest
   };
  }
  const EVERY = 2e3;
  class CopyProgress {
   clock;
   log;
   done=0;
   all=0;
   told;
   began;
   constructor(clock, log) {
    this.clock = clock;
    this.log = log;
    this.began = this.told = clock.elapsed();
   }
   expect=bytes => void (this.all += bytes);
   arrived=bytes => {
    this.done += bytes;
    const now = this.clock.elapsed();
    if (now - this.told < EVERY) return;
    this.told = now;
    this.log.progress(`copied ${megabytes(this.done)} of ${megabytes(this.all)} MB, ${Math.round((now - this.began) / 1e3)} s`);
   };
   get bytes() {
    return this.done;
   }
  }
  const megabytes = bytes => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
  function covers(manifest, other) {
   const [parts, theirs] = [ partsOf(manifest), partsOf(other) ];
   if (!parts || !theirs || theirs.children.length > 0) return false;
   const layers = all => all.blobs.map(({digest}) => digest).slice(1);
   const own = new Set(layers(parts));
   return layers(theirs).every(digest => own.has(digest));
  }
  const BLOBS_AT_ONCE = 3;
  const PAUSES = [ 500, 2e3 ];
  const PATIENCE = 12e4;
  const MOST_DEPTH = 4;
  const MOST_REFERRERS = 100;
  const LISTINGS = 4;
  const SUFFIXES = [ "sig", "att", "sbom" ];
  async function copyBuilds(copies, seconds, ports) {
   const {clock, log, cancel} = ports;
   const {signal, end} = (0, deadline.n)(seconds * 1e3, clock, cancel);
   const progress = new CopyProgress(clock, log);
   const began = clock.elapsed();
   const halt = new AbortController;
   const call = {
    signal: AbortSignal.any([ signal, halt.signal ])
   };
   const jobs = copies.map(copy => new CopyJob(copy, ports, progress, call));
   let first;
   await Promise.all(jobs.map(async job => job.run().catch(thrown => {
    first ??= thrown;
    halt.abort();
   })));
   if (first !== void 0) await Promise.all(jobs.map(job => job.settled()));
   end();
   if (first !== void 0) throw failureOf((0, release_failure.h_)(first), signal.aborted && !cancel.aborted ? seconds : void 0);
   log.info(`copied ${megabytes(progress.bytes)} MB in ${((clock.elapsed() - began) / 1e3).toFixed(1)} s: ${copies.map(({from, to, manifest}) => `${from.name} => ${to.name}@${(0, 
   release_digest.VK)(manifest.digest)}`).join(", ")}`);
   return jobs.flatMap(({warnings}) => warnings);
  }
  const isUnreadable = ({transient, reason, status}) => !transient && reason === "registry-unavailable" && status === 200;
  const isRefused = ({transient, status = 500}) => !transient && status < 500 && status !== 401;
  function failureOf(failure, seconds) {
   if (failure.reason === "registry-denied" || failure.reason === "source-missing") return failure;
   const message = seconds === void 0 ? `the copy failed: ${failure.message}` : `the copy was not done within ${seconds} s (copy-seconds): ${failure.message}`;
   return new release_failure.HR("copy-failed", message, {
    hint: failure.hint ?? "Run it again: it goes on where it stopped, and no tag has moved",
    status: failure.status,
    cause: failure
   });
  }
  class CopyJob {
   copy;
   ports;
   progress;
   call;
   warnings=[];
   brought=new Map;
   trees=new Map;
   free=BLOBS_AT_ONCE;
   waiting=[];
   constructor(copy, ports, progress, call) {
    this.copy = copy;
    this.ports = ports;
    this.progress = progress;
    this.call = call;
   }
   async run() {
    await this.tree(this.copy.manifest, 0);
   }
   async settled() {
    await Promise.allSettled(this.brought.values());
   }
   async tree(manifest, depth) {
    const {to} = this.copy;
    const parts = partsOf(manifest);
    if (!parts || depth > MOST_DEPTH) throw new release_failure.HR("copy-failed", `${this.copy.from.name}@${manifest.digest} is no manifest that can be copied`);
    await this.parts(parts, depth);
    const there = await this.ports.registry.read(to, manifest.digest, this.call).catch(() => {});
    if (!there) await this.patiently(() => this.ports.transfer.put(manifest, to, this.call));
    await this.referrers(manifest, depth);
    await this.simpleTags(manifest, depth);
   }
   async parts({children, blobs}, depth) {
    await Promise.all([ (0, concurrent.r)(children, BLOBS_AT_ONCE, digest => once(this.trees, digest, async () => this.tree(await this.read(digest), depth + 1))), ...blobs.map(blob => once(this.brought, blob.digest, () => this.bring(blob))) ]);
   }
   async read(digest) {
    const found = await this.ports.registry.read(this.copy.from, digest, this.call);
    if (found) return found;
    throw new release_failure.HR("copy-failed", `${this.copy.from.name}@${digest} is gone, which the build names`, {
     hint: "Build and push the image again"
    });
   }
   async bring(blob) {
    const {from, to} = this.copy;
    await this.turn();
    this.progress.expect(blob.size);
    try {
     let sent = 0;
     const how = await this.patiently(() => {
      this.progress.arrived(-sent);
      sent = 0;
      return this.ports.transfer.bring(blob, from, to, {
       ...this.call,
       onBytes: count => {
        sent += count;
        this.progress.arrived(count);
       }
      });
     });
     if (how !== "streamed") this.progress.expect(-blob.size);
    } finally {
     this.free++;
     this.waiting.shift()?.();
    }
   }
   async turn() {
    while (this.free === 0) await new Promise(go => this.waiting.push(go));
    this.free--;
   }
   async referrers({digest}, depth) {
    const {registry} = this.ports;
    const {from} = this.copy;
    const listed = await registry.referrers(from, digest, this.call) ?? [];
    const fallback = await registry.read(from, (0, release_referrers.f)(digest), this.call);
    const all = [ ...new Set([ ...listed, ...fallback ? (0, release_referrers.q)(fallback.bytes) ?? [] : [] ].map(one => one.digest)) ].filter(release_digest.Bc);
    if (all.length > MOST_REFERRERS) this.warnings.push(`${from.name}@${(0, release_digest.VK)(digest)} is referred to ${all.length} times; the first ${MOST_REFERRERS} come along`);
    const unlisted = (await (0, concurrent.r)(all.slice(0, MOST_REFERRERS), BLOBS_AT_ONCE, one => this.referrer(one, digest, depth + 1))).flatMap(one => one ?? []);
    if (unlisted.length > 0) await this.leaving("the list of what refers to the build", () => this.list(unlisted, digest));
   }
   async referrer(digest, subject, depth) {
    const {registry, transfer} = this.ports;
    const {from, to} = this.copy;
    if (depth > MOST_DEPTH) return;
    const leave = why => void this.warnings.push(`${(0, release_digest.VK)(digest)}, which is listed as referring to ${from.name}@${(0, 
    release_digest.VK)(subject)}, was left behind: ${why}`);
    const manifest = await registry.read(from, digest, this.call).catch(thrown => {
     if (!isUnreadable((0, release_failure.h_)(thrown))) throw thrown;
     return (0, release_failure.h_)(thrown);
    });
    if (!manifest) return leave("it is gone");
    if (manifest instanceof release_failure.HR) return leave(manifest.message);
    const parts = partsOf(manifest);
    if (parts?.subject !== subject) return leave("it does not refer to it");
    return this.leaving(`${(0, release_digest.VK)(digest)}, which refers to the build`, async () => {
     await this.parts(parts, depth);
     const {isListed} = await this.patiently(() => transfer.put(manifest, to, this.call));
     const isThere = isListed || (await registry.referrers(to, subject, this.call))?.some(one => one.digest === digest);
     await this.referrers(manifest, depth);
     return isThere ? void 0 : manifest;
    });
   }
   async leaving(what, act) {
    try {
     return await act();
    } catch (thrown) {
     const failure = (0, release_failure.h_)(thrown);
     if (!isRefused(failure)) throw thrown;
     this.warnings.push(`${this.copy.to.name} does not take ${what} (${failure.message}); it was left behind`);
     return;
    }
   }
   async list(referrers, subject) {
    const {registry} = this.ports;
    const {to} = this.copy;
    const tag = (0, release_referrers.f)(subject);
    for (let tries = 0; tries < LISTINGS; tries++) {
     const found = await registry.read(to, tag, this.call);
     const index = withReferrers(found, referrers);
     if (!index) return;
     await this.patiently(() => registry.write(to, tag, index, this.call));
    }
    if (withReferrers(await registry.read(to, tag, this.call), referrers)) throw new release_failure.HR("copy-failed", `${to.name}:${tag} was written ${LISTINGS} times and does not list what refers to ${subject}`);
   }
   async simpleTags({digest}, depth) {
    const {registry} = this.ports;
    const {from, to} = this.copy;
    await Promise.all(SUFFIXES.map(async suffix => {
     const tag = `${(0, release_referrers.f)(digest)}.${suffix}`;
     const manifest = await registry.read(from, tag, this.call);
     if (!manifest) return;
     const there = await registry.read(to, tag, this.call);
     if (there?.digest === manifest.digest) return;
     if (there && !covers(manifest, there)) {
      this.warnings.push(`${to.name}:${tag} holds what ${from.name}'s does not; it is left as it is`);
      return;
     }
     await this.tree(manifest, depth + 1);
     await this.leaving(tag, () => this.patiently(() => registry.write(to, tag, manifest, this.call)));
    }));
   }
   async patiently(act) {
    const {clock, log} = this.ports;
    for (let tries = 0; ;tries++) try {
     return await act();
    } catch (thrown) {
     const failure = (0, release_failure.h_)(thrown);
     const pause = PAUSES[tries];
     const wait = Math.max(pause ?? 0, failure.retryAfter ?? 0);
     if (!failure.transient || pause === void 0 || wait > PATIENCE || this.call.signal?.aborted) throw thrown;
     log.info(`${failure.message}; trying again in ${wait / 1e3} s (${tries + 2} of ${PAUSES.length + 1})`);
     await clock.sleep(wait, this.call.signal);
     if (this.call.signal?.aborted) throw thrown;
    }
   }
  }
  function once(known, digest, work) {
   const begun = known.get(digest) ?? work();
   known.set(digest, begun);
   return begun;
  }
 }
};
