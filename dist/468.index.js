"use strict";

exports.id = 468;

exports.ids = [ 468 ];

exports.modules = {
 8973: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => Malformed
  });
  class Malformed extends Error {}
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
