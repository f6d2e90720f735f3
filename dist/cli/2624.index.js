"use strict";

exports.id = 2624;

exports.ids = [ 2624, 2468 ];

exports.modules = {
 5150: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Jx: () => whysOf,
   O3: () => verifyImages,
   g5: () => failureOf,
   xd: () => warnOfUnsigned
  });
  var _release_deadline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1753);
  var _release_digest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1709);
  var _release_failure__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9991);
  var _release_tags_image_reading__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2319);
  var _signatures_verified__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7803);
  async function verifyImages(readings, policy, before, record, {registry}, call) {
   if (!policy || policy.lines.length === 0) return {};
   const all = await lookAtAll(readings, policy, {
    registry
   }, call);
   const wrong = all.filter(({faults}) => faults.length > 0);
   for (const {image, signed} of all) record.proved(image, signed);
   if (wrong.length === 0) {
    record.gate("signatures", "passed", `${inWords(policy, all)}; read before ${before}`);
    return {
     signed: new Map(all.map(({image, signed}) => [ image, signed ]))
    };
   }
   const fault = failureOf(wrong);
   record.gate("signatures", "held", fault.message);
   for (const why of wrong.flatMap(whysOf)) record.fault(why);
   return {
    fault
   };
  }
  const PATIENCE = 8e3;
  async function warnOfUnsigned(readings, policy, record, {registry, clock, cancel}) {
   if (!policy || policy.lines.length === 0) return;
   const {signal, end} = (0, _release_deadline__WEBPACK_IMPORTED_MODULE_2__.n)(PATIENCE, clock, cancel);
   const all = await lookAtAll(readings, policy, {
    registry
   }, {
    signal
   });
   end();
   for (const {image, signed} of all) record.proved(image, signed);
   const wrong = all.filter(({faults}) => faults.length > 0);
   if (wrong.length === 0) return record.gate("signatures", "passed", inWords(policy, all));
   record.gate("signatures", "warned", `${failureOf(wrong).message}; a rollback goes on all the same`);
   for (const why of wrong.flatMap(whysOf)) record.note(why);
  }
  async function lookAtAll(readings, policy, {registry}, call) {
   const {verifyImage} = await __webpack_require__.e(2468).then(__webpack_require__.bind(__webpack_require__, 2468));
   return Promise.all(readings.map(async ({source, ...reading}) => ({
    ...await verifyImage((0, _release_tags_image_reading__WEBPACK_IMPORTED_MODULE_3__.$)(reading), source.digest, policy, registry, call),
    image: reading.image.name
   })));
  }
  function inWords({lines}, all) {
   const who = [ ...new Set(all.flatMap(({signed}) => signed.map(({by}) => by))) ];
   const images = all.length === 1 ? "the image" : `all ${all.length} images`;
   return `${lines.length === 1 ? "the line" : `all ${lines.length} lines`} of verify ${lines.length === 1 ? "holds" : "hold"} for ${images}: signed by ${who.join(", ")}`;
  }
  const WORDS = {
   unsigned: "nobody signed it",
   "signature-wrong": "no signature holds",
   "signature-unreadable": "its signatures could not all be read, and none of those that could be holds"
  };
  const HINTS = {
   unsigned: "Sign the build by its digest (cosign sign …@sha256:…), then run this again",
   "signature-wrong": "See who signed it, and with what; where that is right, mend the line of verify",
   "signature-unreadable": "See that the registry gives what refers to the image, then run this again"
  };
  function failureOf(wrong) {
   const reason = (0, _signatures_verified__WEBPACK_IMPORTED_MODULE_4__.Z)(wrong.flatMap(({faults}) => faults.map(fault => fault.reason)));
   const each = wrong.flatMap(({image, digest, faults}) => faults.map(({words, reason: why}) => `${image}@${(0, 
   _release_digest__WEBPACK_IMPORTED_MODULE_0__.VK)(digest)}: ${WORDS[why]} as "${words}" wants`));
   return new _release_failure__WEBPACK_IMPORTED_MODULE_1__.HR(reason, each.join("; "), {
    hint: HINTS[reason]
   });
  }
  const whysOf = ({image, faults}) => [ ...new Set(faults.flatMap(({words, whys}) => whys.map(why => `${image}, for "${words}": ${why}`))) ];
 },
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
 1753: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => deadline
  });
  const OVER = "over";
  function deadline(milliseconds, clock, ...others) {
   const done = new AbortController;
   const late = new AbortController;
   clock.sleep(milliseconds, done.signal).then(() => {
    if (!done.signal.aborted) late.abort();
   });
   return {
    signal: AbortSignal.any([ late.signal, ...others ]),
    end: () => done.abort(OVER)
   };
  }
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
 },
 2319: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => placeOf,
   k: () => candidatesOf
  });
  const candidatesOf = readings => readings.map(({image, history, targetTag, source}) => ({
   image,
   history,
   targetTag,
   digest: source.digest
  }));
  const placeOf = ({image, from}) => from ?? image;
 },
 2794: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => harmlessJson
  });
  const harmlessJson = value => `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[").replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits)}\n`;
  const escapeUnits = character => character.split("").map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
 },
 1288: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => loadPolicy
  });
  var text_file = __webpack_require__(7300);
  var rules = __webpack_require__(1214);
  var external_node_crypto_ = __webpack_require__(7598);
  const KINDS = "an ECDSA key of P-256 or P-384, or RSA of at least 2048 bits";
  const HASHES = {
   prime256v1: [ "sha256" ],
   secp384r1: [ "sha384", "sha256" ],
   rsa: [ "sha256" ]
  };
  function readPublicKey(text) {
   const blocks = [ ...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/g) ];
   const [, label = "", body = ""] = blocks[0] ?? [];
   if (label.includes("PRIVATE")) return "a public key; this is a private one, which is to be shown to nobody (cosign public-key gives the public one)";
   if (label === "CERTIFICATE") return "a public key, and not a certificate: for those there are identity lines";
   if (blocks.length !== 1 || !/^(?:RSA )?PUBLIC KEY$/.test(label)) return "one public key in PEM (-----BEGIN PUBLIC KEY-----)";
   let key;
   try {
    key = (0, external_node_crypto_.createPublicKey)(`-----BEGIN ${label}-----\n${body.replace(/\s+/g, "\n").trim()}\n-----END ${label}-----\n`);
   } catch {
    return "one public key in PEM, whole";
   }
   const hashes = HASHES[kindOf(key)];
   if (!hashes) return `${KINDS}; Ed25519 and others are not verified`;
   const id = `sha256:${(0, external_node_crypto_.createHash)("sha256").update(key.export({
    type: "spki",
    format: "der"
   })).digest("hex")}`;
   return {
    id,
    made: (signature, bytes) => hashes.some(hash => holds(hash, bytes, key, signature))
   };
  }
  function kindOf({asymmetricKeyType, asymmetricKeyDetails}) {
   if (asymmetricKeyType === "ec") return asymmetricKeyDetails?.namedCurve ?? "";
   return asymmetricKeyType === "rsa" && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048 ? "rsa" : "";
  }
  function holds(hash, bytes, key, signature) {
   try {
    return (0, external_node_crypto_.verify)(hash, bytes, key, signature);
   } catch {
    return false;
   }
  }
  var line = __webpack_require__(4537);
  const MOST_KEY = 64 * 1024;
  const MOST_ROOT = 4 * 1024 * 1024;
  async function loadPolicy({mode, verify = [], trustedRoot}) {
   if (mode === "smoke") return {
    faults: [],
    warnings: []
   };
   const {lines: given, faults: strange} = typeof verify === "string" ? (0, line.tF)(verify) : {
    lines: verify,
    faults: []
   };
   const root = await loadRoot(trustedRoot?.trim() ?? "", given.find(({signer}) => signer.by === "identity"), strange.length > 0);
   const read = given.map(readLine);
   const faults = [ ...read.flatMap(one => "fault" in one ? [ one.fault ] : []), ...root && "fault" in root ? [ root.fault ] : [] ];
   const policy = {
    lines: read.flatMap(one => "line" in one ? [ one.line ] : []),
    keyless: root && "keyless" in root ? root.keyless : void 0
   };
   if (mode !== "rollback") return {
    policy,
    faults,
    warnings: []
   };
   return {
    policy,
    faults: [],
    warnings: faults.map(({input, expected}) => `${input}: expected ${expected}; the rollback goes on without it`)
   };
  }
  function readLine(given) {
   const words = (0, line.Z9)(given);
   const signer = readSigner(given);
   return typeof signer === "string" ? {
    fault: {
     input: "verify",
     expected: `line ${given.line} ("${words}") to name ${signer}`
    }
   } : {
    line: {
     words,
     predicate: given.predicate,
     signer
    }
   };
  }
  function readSigner({signer}) {
   if (signer.by === "identity") return signer;
   const text = textOf(signer.source, (0, line.X3)(signer.source), MOST_KEY);
   if ("fault" in text) return `a public key; ${text.fault}`;
   const key = readPublicKey(text.text);
   return typeof key === "string" ? key : {
    by: "key",
    key
   };
  }
  async function loadRoot(source, first, alone) {
   const wrong = expected => ({
    fault: {
     input: "trusted-root",
     expected
    }
   });
   if (!first || source === "" && !alone) return;
   if (source === "") return wrong((0, rules.C2)(first));
   const isText = source.startsWith("{");
   const text = textOf(source, isText, MOST_ROOT);
   if ("fault" in text) return wrong(`a Sigstore trusted root; ${text.fault}`);
   const {openKeyless} = await Promise.all([ __webpack_require__.e(1168), __webpack_require__.e(7317) ]).then(__webpack_require__.bind(__webpack_require__, 7317));
   const keyless = openKeyless(text.text);
   return typeof keyless === "string" ? wrong(isText ? keyless : `${source} to hold ${keyless}`) : {
    keyless
   };
  }
  function textOf(source, isText, most) {
   if (isText) return {
    text: source
   };
   try {
    return {
     text: (0, text_file.Gu)(source, most)
    };
   } catch (fault) {
    return {
     fault: fault.message
    };
   }
  }
 },
 2624: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   verifyByHand: () => verifyByHand
  });
  var _modes_verify_images__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5150);
  var _release_digest__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1709);
  var _release_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9991);
  var _release_image__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1e3);
  var _release_tag__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3837);
  var _report_json__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2794);
  var _report_safe__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9369);
  var _request_fault__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(901);
  var _request_parse__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9526);
  var _signatures_verify__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2468);
  var _adapters__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3769);
  var _context__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5208);
  var _policy__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1288);
  var _way_out__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(391);
  function parseReference(text) {
   const [, name = "", tag, digest] = /^([^@]*?)(?::([^:/@]*))?(?:@(.*))?$/.exec(text) ?? [];
   const image = (0, _release_image__WEBPACK_IMPORTED_MODULE_3__.zZ)(name);
   if (typeof image === "string") return `an image such as ghcr.io/molecule-ai/platform:latest; "${name}" ${image}`;
   if (digest !== void 0 && !(0, _release_digest__WEBPACK_IMPORTED_MODULE_1__.Bc)(digest)) return "a digest behind the @: sha256: and 64 hex digits";
   if (tag !== void 0 && !(0, _release_tag__WEBPACK_IMPORTED_MODULE_11__.dz)(tag)) return "a tag behind the last colon";
   return {
    image,
    reference: digest ?? tag ?? "latest"
   };
  }
  async function verifyByHand(what, raw, host, cancel, {out, json}) {
   const context = await (0, _context__WEBPACK_IMPORTED_MODULE_9__.q)({
    ...raw,
    images: what.replace(/[@:][^/]*$/, "")
   }, host);
   try {
    for (const warning of (0, _request_parse__WEBPACK_IMPORTED_MODULE_6__.mH)(raw, "verify")) context.log.warning(warning);
    const read = (0, _request_parse__WEBPACK_IMPORTED_MODULE_6__.LT)(raw);
    const loaded = await (0, _policy__WEBPACK_IMPORTED_MODULE_10__.t)({
     verify: raw["verify"],
     trustedRoot: raw["trusted-root"]
    });
    const reference = parseReference(what);
    const faults = [ ...typeof reference === "string" ? [ {
     input: "image",
     expected: reference
    } ] : [], ...read.ok ? [] : read.faults, ...loaded.faults, ...context.networkFaults ];
    if (faults.length > 0 || !read.ok || typeof reference === "string") {
     for (const fault of faults) context.log.error((0, _request_fault__WEBPACK_IMPORTED_MODULE_5__._Q)(host.trigger)(fault));
     return 2;
    }
    const {image} = reference;
    const port = (0, _adapters__WEBPACK_IMPORTED_MODULE_8__.u5)(read.inputs, [ image ], true, context);
    const manifest = await port.read(image, reference.reference, {
     signal: cancel
    });
    if (!manifest) throw new _release_failure__WEBPACK_IMPORTED_MODULE_2__.HR("source-missing", `${what} is not in the registry`);
    const verified = await (0, _signatures_verify__WEBPACK_IMPORTED_MODULE_7__.verifyImage)(image, manifest.digest, loaded.policy, port, {
     signal: cancel
    });
    if (cancel.aborted) throw new _release_failure__WEBPACK_IMPORTED_MODULE_2__.HR("cancelled", "it was asked to stop");
    return tell(verified, context, {
     out,
     json
    });
   } catch (thrown) {
    context.log.error((0, _release_failure__WEBPACK_IMPORTED_MODULE_2__.YP)((0, _release_failure__WEBPACK_IMPORTED_MODULE_2__.h_)(thrown)));
    return 1;
   } finally {
    context.http.close();
   }
  }
  function tell(verified, {secrets}, {out, json}) {
   const told = secrets.clean(verified);
   const {image, digest, signed, faults} = told;
   const fault = faults.length > 0 ? (0, _modes_verify_images__WEBPACK_IMPORTED_MODULE_0__.g5)([ told ]) : void 0;
   if (json) out.write((0, _report_json__WEBPACK_IMPORTED_MODULE_12__.E)({
    ...told,
    reason: fault?.reason ?? "ok"
   })); else {
    const lines = [ `${image}@${digest}: ${fault ? `NOT VERIFIED (${fault.reason})` : "verified"}`, ...signed.map(({by, predicate, bundle}) => `  signed by ${by}: ${predicate}, ${bundle}`), ...fault ? [ `  ${fault.message}`, ...(0, 
    _modes_verify_images__WEBPACK_IMPORTED_MODULE_0__.Jx)(told).map(why => `  ${why}`), `  ${fault.hint}` ] : [] ];
    (0, _way_out__WEBPACK_IMPORTED_MODULE_13__.V_)(out, secrets).write(lines.map(line => `${(0, 
    _report_safe__WEBPACK_IMPORTED_MODULE_4__.I)(line)}\n`).join(""));
   }
   return fault ? 1 : 0;
  }
 },
 8973: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => Malformed
  });
  class Malformed extends Error {}
 },
 7803: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => gravest
  });
  const GRAVEST = [ "signature-unreadable", "signature-wrong", "unsigned" ];
  const gravest = reasons => GRAVEST.find(reason => reasons.includes(reason)) ?? "unsigned";
 },
 2468: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   verifyImage: () => verifyImage
  });
  var release_digest = __webpack_require__(1709);
  var dist = __webpack_require__(7934);
  var concurrent = __webpack_require__(9932);
  var failure = __webpack_require__(9991);
  var index_children = __webpack_require__(1281);
  var referrers = __webpack_require__(6989);
  const MOST_REFERRERS = 30;
  const MOST_BYTES = 1024 * 1024;
  const AT_ONCE = 6;
  const BUNDLE = /^application\/vnd\.dev\.sigstore\.bundle(?:\.v\d+\.\d+)?\+json\b/;
  const SIMPLE = "application/vnd.dev.cosign.simplesigning.v1+json";
  const Text = dist.NpB(dist.lqM(dist.YjP(), ""), "");
  const Layer = dist.Ikc({
   mediaType: Text,
   digest: dist.YjP(),
   size: dist.aig(),
   annotations: dist.NpB(dist.lqM(dist.g1P(dist.YjP(), dist.YjP()), {}), {})
  });
  const Artifact = dist.FsL(dist.YjP(), dist.qFJ(), dist.Ikc({
   artifactType: Text,
   layers: dist.YOg(dist.L5J())
  }));
  async function findSignatures(image, digest, registry, call) {
   const found = {
    candidates: [],
    unreadable: []
   };
   const tag = (0, referrers.f)(digest);
   const attempt = async (what, work) => {
    try {
     return await work();
    } catch (thrown) {
     found.unreadable.push(`${what} could not be read: ${(0, failure.h_)(thrown).message}`);
     return;
    }
   };
   const [api, fallback, old] = await Promise.all([ attempt("the list of referrers", () => registry.referrers(image, digest, call)), attempt(`the tag ${tag}`, () => registry.read(image, tag, call)), attempt(`the tag ${tag}.sig`, () => registry.read(image, `${tag}.sig`, call)) ]);
   const listed = merged(api ?? [], fallback, tag, found);
   const opened = await (0, concurrent.r)(atMost(listed, found), AT_ONCE, async ({referrer, place}) => {
    const at = `${place} ${(0, release_digest.VK)(referrer.digest)}`;
    const manifest = await attempt(at, () => find_open(image, referrer, registry, call));
    return manifest ? {
     manifest,
     place: at
    } : void 0;
   });
   const layers = [ ...atMost(opened.flatMap(one => one ? layersOf(one.manifest, one.place, found) : []), found), ...atMost(old ? layersOf(old, `the tag ${tag}.sig`, found) : [], found) ];
   const read = await (0, concurrent.r)(layers, AT_ONCE, async ({kind, place, layer}) => attempt(`${words(kind)} ${(0, 
   release_digest.VK)(layer.digest)} (${place})`, async () => ({
    kind,
    place,
    digest: layer.digest,
    notes: layer.annotations,
    bytes: await registry.readBlob(image, layer.digest, {
     ...call,
     most: MOST_BYTES
    })
   })));
   found.candidates = read.flatMap(one => one ?? []);
   return found;
  }
  function atMost(all, found) {
   const more = all.length - MOST_REFERRERS;
   if (more > 0) found.unreadable.push(`${more} more were not opened: ${MOST_REFERRERS} are at most`);
   return all.slice(0, MOST_REFERRERS);
  }
  const words = kind => kind === "bundle" ? "the bundle" : "the signature";
  function merged(api, fallback, tag, found) {
   const named = fallback && (0, index_children.$)(fallback.mediaType) ? (0, referrers.q)(fallback.bytes) : [];
   if (!named) found.unreadable.push(`the tag ${tag} could not be read: it is no list`);
   const all = [ ...api.map(referrer => ({
    referrer,
    place: "the referrer"
   })), ...(named ?? []).map(referrer => ({
    referrer,
    place: `the tag ${tag} with`
   })) ];
   const once = [ ...new Map(all.toReversed().map(one => [ one.referrer.digest, one ])).values() ].toReversed();
   return once.toSorted((a, b) => likely(b.referrer) - likely(a.referrer));
  }
  const likely = ({artifactType = ""}) => Number(artifactType === "" || /sigstore|cosign|\.empty\./.test(artifactType));
  async function find_open(image, {digest}, registry, call) {
   if (!(0, release_digest.Bc)(digest)) throw new failure.HR("signature-unreadable", "its digest is no SHA-256");
   const manifest = await registry.read(image, digest, call);
   if (!manifest) throw new failure.HR("signature-unreadable", "it is listed, and it is not there");
   return manifest;
  }
  function layersOf({bytes, mediaType}, place, found) {
   if ((0, index_children.$)(mediaType)) return [];
   const artifact = dist.xLC(Artifact, (new TextDecoder).decode(bytes));
   if (!artifact.success) return [];
   const {artifactType, layers} = artifact.output;
   return layers.flatMap(one => {
    const read = dist.xLC(Layer, one);
    const kind = read.success ? kindOf(read.output.mediaType, artifactType) : BUNDLE.test(artifactType) ? "bundle" : void 0;
    if (kind === void 0) return [];
    const refuse = why => {
     found.unreadable.push(`${words(kind)} (${place}) could not be read: ${why}`);
     return [];
    };
    if (!read.success) return refuse("its layer is not whole");
    const {digest, size, annotations} = read.output;
    if (!(0, release_digest.Bc)(digest)) return refuse("its digest is no SHA-256");
    if (size > MOST_BYTES) return refuse("it is longer than 1 MiB");
    return [ {
     kind,
     place,
     layer: {
      digest,
      annotations
     }
    } ];
   });
  }
  function kindOf(mediaType, artifactType) {
   if (mediaType === SIMPLE) return "simple";
   return BUNDLE.test(mediaType) || BUNDLE.test(artifactType) ? "bundle" : void 0;
  }
  var release_json = __webpack_require__(527);
  var external_node_crypto_ = __webpack_require__(7598);
  var policy = __webpack_require__(8973);
  const CERTIFICATE = "dev.sigstore.cosign/certificate";
  const LOG = "dev.sigstore.cosign/bundle";
  const TIMESTAMP = "dev.sigstore.cosign/rfc3161timestamp";
  const LogShape = dist.FsL(dist.YjP(), dist.qFJ(), dist.Ikc({
   SignedEntryTimestamp: dist.YjP(),
   Payload: dist.Ikc({
    body: dist.YjP(),
    integratedTime: dist.aig(),
    logIndex: dist.aig(),
    logID: dist.FsL(dist.YjP(), dist.ayI())
   })
  }));
  const BodyShape = dist.FsL(dist.YjP(), dist.qFJ(), dist.Ikc({
   kind: dist.YjP(),
   apiVersion: dist.YjP()
  }));
  const TimestampShape = dist.FsL(dist.YjP(), dist.qFJ(), dist.Ikc({
   SignedRFC3161Timestamp: dist.YjP()
  }));
  function oldBundle(payload, signature, notes) {
   const [, certificate = ""] = /-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/.exec(notes[CERTIFICATE] ?? "") ?? [];
   if (certificate === "") throw new policy.s("its certificate is not whole");
   const timestamp = notes[TIMESTAMP] === void 0 ? [] : [ read(TimestampShape, notes[TIMESTAMP], "timestamp") ];
   return {
    mediaType: "application/vnd.dev.sigstore.bundle+json;version=0.1",
    verificationMaterial: {
     x509CertificateChain: {
      certificates: [ {
       rawBytes: certificate.replace(/\s+/g, "")
      } ]
     },
     tlogEntries: notes[LOG] === void 0 ? [] : [ logEntry(notes[LOG]) ],
     timestampVerificationData: {
      rfc3161Timestamps: timestamp.map(({SignedRFC3161Timestamp}) => ({
       signedTimestamp: SignedRFC3161Timestamp
      }))
     }
    },
    messageSignature: {
     messageDigest: {
      algorithm: "SHA2_256",
      digest: (0, external_node_crypto_.createHash)("sha256").update(payload).digest("base64")
     },
     signature: Buffer.from(signature).toString("base64")
    }
   };
  }
  function logEntry(text) {
   const {SignedEntryTimestamp, Payload: {body, integratedTime, logIndex, logID}} = read(LogShape, text, "entry in the log");
   const {kind, apiVersion} = read(BodyShape, Buffer.from(body, "base64").toString(), "entry in the log");
   return {
    logIndex: String(logIndex),
    logId: {
     keyId: Buffer.from(logID, "hex").toString("base64")
    },
    kindVersion: {
     kind,
     version: apiVersion
    },
    integratedTime: String(integratedTime),
    inclusionPromise: {
     signedEntryTimestamp: SignedEntryTimestamp
    },
    canonicalizedBody: body
   };
  }
  function read(schema, text, what) {
   const result = dist.xLC(schema, text);
   if (!result.success) throw new policy.s(`its ${what} is not whole`);
   return result.output;
  }
  const SIGNATURE = "https://sigstore.dev/cosign/sign/v1";
  const IN_TOTO = "application/vnd.in-toto+json";
  const Base64 = dist.FsL(dist.YjP(), dist.pdi(text => Buffer.from(text, "base64")));
  const EnvelopeShape = dist.Ikc({
   payload: Base64,
   payloadType: dist.YjP(),
   signatures: dist.FsL(dist.YOg(dist.Ikc({
    sig: Base64
   })), dist.BpQ(1), dist.Ru6(10))
  });
  const StatementShape = dist.Ikc({
   _type: dist.KIO([ "https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1" ]),
   subject: dist.YOg(dist.Ikc({
    digest: dist.g1P(dist.YjP(), dist.YjP())
   })),
   predicateType: dist.YjP()
  });
  function readEnvelope(value) {
   const read = dist.xLC(EnvelopeShape, value);
   if (!read.success) throw new policy.s("its envelope is not whole");
   const {payload, payloadType, signatures} = read.output;
   const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
   return {
    payload,
    payloadType,
    signatures: signatures.map(({sig}) => sig),
    encoded: Buffer.concat([ Buffer.from(head), payload ])
   };
  }
  function readStatement({payload, payloadType}) {
   if (payloadType !== IN_TOTO) throw new policy.s("what it signs is no in-toto statement");
   const json = (0, release_json.V)(payload);
   const read = dist.xLC(StatementShape, "value" in json ? json.value : void 0);
   if (!read.success) throw new policy.s("what it signs is no in-toto statement of version 0.1 or 1");
   const {subject, predicateType} = read.output;
   return {
    predicate: predicateType,
    subjects: subject.flatMap(({digest}) => digest["sha256"] === void 0 ? [] : [ `sha256:${digest["sha256"].toLowerCase()}` ])
   };
  }
  const SimpleShape = dist.Ikc({
   critical: dist.Ikc({
    type: dist.YjP(),
    image: dist.Ikc({
     "docker-manifest-digest": dist.YjP()
    })
   })
  });
  function readSimple(bytes) {
   const json = (0, release_json.V)(bytes);
   const read = dist.xLC(SimpleShape, "value" in json ? json.value : void 0);
   if (!read.success) throw new policy.s("its payload is no simple signing");
   const {type, image} = read.output.critical;
   if (type !== "cosign container image signature" && type !== SIGNATURE) throw new policy.s("its payload is of a type that is no signature of an image");
   return {
    type,
    subject: image["docker-manifest-digest"]
   };
  }
  class Wrong extends Error {}
  const Bundle = dist.Ikc({
   verificationMaterial: dist.Ikc({
    publicKey: dist.lqM(dist.L5J())
   }),
   dsseEnvelope: dist.lqM(dist.L5J())
  });
  function judge(candidate, line, subject, keyless) {
   try {
    return candidate.kind === "bundle" ? judgeBundle(candidate, line, subject, keyless) : judgeSimple(candidate, line, subject, keyless);
   } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return thrown instanceof policy.s ? {
     unreadable: why
    } : {
     wrong: why
    };
   }
  }
  function judgeBundle({bytes, digest}, line, subject, keyless) {
   const json = (0, release_json.V)(bytes);
   if ("fault" in json) throw new policy.s(`it is no bundle: ${json.fault}`);
   const read = dist.xLC(Bundle, json.value);
   if (!read.success) throw new policy.s("it is no Sigstore bundle");
   if (read.output.dsseEnvelope === void 0) throw new policy.s("it holds no DSSE envelope, so that it says nothing of an image");
   const envelope = readEnvelope(read.output.dsseEnvelope);
   const {predicate, subjects} = readStatement(envelope);
   if (!subjects.includes(subject)) throw new Wrong(ofAnother(subjects));
   if (predicate !== (line.predicate ?? SIGNATURE)) return "other";
   const isKeyed = read.output.verificationMaterial.publicKey !== void 0;
   const by = line.signer.by === "key" ? byKey(envelope, line.signer, isKeyed) : byIdentity(() => vouched(json.value, envelope, keyless), line.signer, isKeyed);
   return {
    holds: {
     by,
     predicate,
     bundle: digest
    }
   };
  }
  function judgeSimple({bytes, digest, notes}, line, subject, keyless) {
   if (line.predicate !== void 0) return "other";
   const {type, subject: named} = readSimple(bytes);
   if (named !== subject) throw new Wrong(ofAnother([ named ]));
   const signature = Buffer.from(notes["dev.cosignproject.cosign/signature"] ?? "", "base64");
   if (signature.length === 0) throw new policy.s("its layer carries no signature");
   const isKeyed = notes["dev.sigstore.cosign/certificate"] === void 0;
   if (line.signer.by === "key") {
    const {key} = line.signer;
    if (!key.made(signature, bytes)) throw new Wrong(isKeyed ? "it was made with another key, or of another payload" : "it was made with a certificate, and not with the key");
    return {
     holds: {
      by: `key ${key.id}`,
      predicate: type,
      bundle: digest
     }
    };
   }
   const by = byIdentity(() => trusting(keyless).message(oldBundle(bytes, signature, notes), bytes), line.signer, isKeyed);
   return {
    holds: {
     by,
     predicate: type,
     bundle: digest
    }
   };
  }
  function ofAnother(subjects) {
   const [first] = subjects;
   if (first === void 0) return "it is of no image: its statement names no SHA-256";
   return `it is of another image, ${(0, release_digest.VK)(first)}${subjects.length > 1 ? ` and ${subjects.length - 1} more` : ""}`;
  }
  function byKey({signatures, encoded}, {key}, isKeyed) {
   if (signatures.some(signature => key.made(signature, encoded))) return `key ${key.id}`;
   throw new Wrong(isKeyed ? "it was made with another key, or of another payload" : "it was made with a certificate, and not with the key");
  }
  function byIdentity(vouch, wanted, isKeyed) {
   if (isKeyed) throw new Wrong("it was made with a key, and names nobody");
   const {issuer, subject} = vouch();
   if (issuer !== wanted.issuer) throw new Wrong(`it was made by ${subject}, as ${issuer} says, which is another issuer`);
   if (!fits(wanted.subject, subject)) throw new Wrong(`it was made by somebody else: ${subject}, as ${issuer} says`);
   return `${subject}, as ${issuer} says`;
  }
  function trusting(keyless) {
   if (!keyless) throw new policy.s("there is no trusted root to judge a certificate by");
   return keyless;
  }
  function vouched(bundle, {payload, payloadType}, keyless) {
   const {payload: signed, payloadType: type, ...identity} = trusting(keyless).envelope(bundle);
   if (type !== payloadType || !Buffer.from(signed).equals(payload)) throw new Wrong("what was signed is not what it says");
   return identity;
  }
  function fits(pattern, text) {
   const [first = "", ...rest] = pattern.split("*");
   const last = rest.pop();
   if (last === void 0) return pattern === text;
   if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
   const end = text.length - last.length;
   let at = first.length;
   for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
   }
   return true;
  }
  var verified = __webpack_require__(7803);
  async function verifyImage(image, digest, {lines, keyless}, registry, call) {
   const found = await findSignatures(image, digest, registry, call);
   const verified = {
    image: image.name,
    digest,
    signed: [],
    faults: []
   };
   for (const line of lines) {
    const verdicts = found.candidates.map(candidate => ({
     candidate,
     verdict: judge(candidate, line, digest, keyless)
    }));
    const held = verdicts.flatMap(({verdict}) => typeof verdict === "object" && "holds" in verdict ? [ verdict.holds ] : []);
    if (held.length === 0) verified.faults.push(faultOf(line, verdicts, found));
    verified.signed.push(...held);
   }
   return {
    ...verified,
    signed: once(verified.signed)
   };
  }
  function faultOf({words: line}, verdicts, {unreadable}) {
   const told = verdicts.flatMap(({candidate: {kind, digest, place}, verdict}) => {
    if (typeof verdict === "string" || "holds" in verdict) return [];
    const why = "wrong" in verdict ? verdict.wrong : verdict.unreadable;
    const reason = "wrong" in verdict ? "signature-wrong" : "signature-unreadable";
    return [ {
     reason,
     why: `${words(kind)} ${(0, release_digest.VK)(digest)} (${place}): ${why}`
    } ];
   });
   const all = [ ...unreadable.map(why => ({
    reason: "signature-unreadable",
    why
   })), ...told ];
   return {
    words: line,
    reason: (0, verified.Z)(all.map(({reason}) => reason)),
    whys: all.map(({why}) => why)
   };
  }
  const once = all => [ ...new Map(all.map(one => [ `${one.by} ${one.predicate} ${one.bundle}`, one ])).values() ];
 }
};
