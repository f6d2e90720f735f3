"use strict";

exports.id = 4800;

exports.ids = [ 4800 ];

exports.modules = {
 4800: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   demo: () => demo
  });
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_os_ = __webpack_require__(8161);
  var external_node_path_ = __webpack_require__(6760);
  var stop_signal = __webpack_require__(9555);
  var log = __webpack_require__(4483);
  var reason = __webpack_require__(1017);
  var run = __webpack_require__(8068);
  var config = __webpack_require__(6241);
  var run_history = __webpack_require__(380);
  const answer = (status, headers = {}, body = Buffer.alloc(0)) => ({
   status,
   headers,
   body
  });
  const json = (status, value, headers = {}) => answer(status, {
   "content-type": "application/json; charset=utf-8",
   ...headers
  }, Buffer.from(JSON.stringify(value)));
  const refusal = (status, code, message, headers = {}) => json(status, {
   errors: [ {
    code,
    message,
    detail: null
   } ]
  }, headers);
  function send(response, {status, headers, body}) {
   response.writeHead(status, {
    ...headers,
    "content-length": String(body.length)
   });
   response.end(response.req.method === "HEAD" ? void 0 : body);
  }
  function sendTorn(response, {status, headers, body}) {
   response.writeHead(status, {
    ...headers,
    "content-length": String(body.length + 16)
   });
   response.write(body.length > 1 ? body.subarray(0, body.length >> 1) : " ", () => response.destroy());
  }
  var release_digest = __webpack_require__(1709);
  var external_node_crypto_ = __webpack_require__(7598);
  const SIGNATURE = "https://sigstore.dev/cosign/sign/v1";
  const BUNDLE = "application/vnd.dev.sigstore.bundle.v0.3+json";
  const EMPTY = Buffer.from("{}");
  function signingKey(curve = "P-256", hash = "sha256") {
   const {publicKey, privateKey} = (0, external_node_crypto_.generateKeyPairSync)("ec", {
    namedCurve: curve
   });
   return {
    publicKey: publicKey.export({
     type: "spki",
     format: "pem"
    }).toString(),
    sign: bytes => (0, external_node_crypto_.sign)(hash, bytes, privateKey)
   };
  }
  const encoded = (type, payload) => Buffer.concat([ Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload ]);
  const statement = (subject, predicateType = SIGNATURE) => Buffer.from(JSON.stringify({
   _type: "https://in-toto.io/Statement/v1",
   subject: [ {
    digest: {
     sha256: subject.slice("sha256:".length)
    }
   } ],
   predicateType,
   predicate: {}
  }));
  function signedBundle(payload, key, payloadType = "application/vnd.in-toto+json") {
   const der = Buffer.from(key.publicKey.replace(/-----[^-]+-----|\s/g, ""), "base64");
   return Buffer.from(JSON.stringify({
    mediaType: BUNDLE,
    verificationMaterial: {
     publicKey: {
      hint: (0, external_node_crypto_.createHash)("sha256").update(der).digest("base64")
     }
    },
    dsseEnvelope: {
     payload: Buffer.from(payload).toString("base64"),
     payloadType,
     signatures: [ {
      sig: key.sign(encoded(payloadType, payload)).toString("base64")
     } ]
    }
   }));
  }
  function bundleArtifact(subject, bundle, layer = {}) {
   const manifest = encode({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    artifactType: BUNDLE,
    config: {
     mediaType: "application/vnd.oci.empty.v1+json",
     size: EMPTY.length,
     digest: (0, release_digest.ol)(EMPTY)
    },
    layers: [ {
     mediaType: BUNDLE,
     size: bundle.length,
     digest: (0, release_digest.ol)(bundle),
     ...layer
    } ],
    subject: {
     mediaType: "application/vnd.oci.image.manifest.v1+json",
     size: 1,
     digest: subject
    }
   });
   return {
    manifest,
    blobs: [ EMPTY, bundle ]
   };
  }
  function encode(value) {
   const bytes = Buffer.from(JSON.stringify(value));
   return {
    bytes,
    mediaType: value.mediaType,
    digest: (0, release_digest.ol)(bytes)
   };
  }
  const FIRST = "4c1d56e0b9a7f3d2c8e6145a90b3f7d8e2c1a654";
  const SECOND = "8f2ab91c47d05e3b6a19f8c2d7e40b5163f9a8d0";
  const THIRD = "d07c3e9f5b812a64c0e7d93f1b58a2460c9e7f31";
  const FOURTH = "2b94f6ad83e15c07f9b2a4d6e8013c5b7d9f1a20";
  const FIFTH = "6e51d0c2f7a948b3c1e0d95f2a7b86431c0f5ed9";
  const SIXTH = "a83f10b6d4e29c5782f0b13d6e94a7c5d8021f3e";
  const demo_world_short = commit => commit.slice(0, 7);
  const REPOSITORIES = [ "molecule-ai/platform", "molecule-ai/platform-tenant" ];
  function chapter({say, paint}, title, ...lines) {
   say(`\n${paint("bold", `== ${title}`)}`);
   for (const line of lines) say(line);
  }
  function publish({registry}, revision, ...tags) {
   const build = {
    revision,
    platforms: 2
   };
   for (const repository of REPOSITORIES) for (const tag of [ `staging-${demo_world_short(revision)}`, ...tags ]) registry.publish(repository, tag, build);
  }
  function sign({registry}, revision, key) {
   for (const repository of REPOSITORIES) {
    const digest = registry.tags(repository).get(`staging-${demo_world_short(revision)}`);
    const {manifest, blobs} = bundleArtifact(digest, signedBundle(statement(digest), key));
    registry.put(repository, manifest, blobs);
   }
  }
  function deploy({canaries}, commit) {
   for (const tenant of canaries.tenants.values()) tenant.deploy(commit);
  }
  async function test({canaries, forge, paint, say, run}, sha) {
   const inputs = canaries.inputs();
   const urls = inputs["tenant-urls"].replaceAll("\n", ",");
   say(paint("cyan", `\n$ release-action smoke ${demo_world_short(sha)} --tenant-urls ${urls} --wait-seconds 0`));
   return (await run({
    mode: "smoke",
    sha,
    ...inputs,
    "wait-seconds": "0"
   }, forge.apiUrl)).reason;
  }
  async function move(world, mode, sha, more = {}) {
   const {registry, forge, paint, say, run} = world;
   const all = demo_world_images(world);
   const word = sha === "previous" ? sha : demo_world_short(sha);
   const {why, event, key} = more;
   const asked = event ? `a job, started by ${event}: mode ${mode}, ${word}` : `$ release-action ${mode} ${word} --images ${all}${why ? ` --why '${why}'` : ""}${key ? " --verify 'key cosign.pub'" : ""}`;
   say(paint("cyan", `\n${asked}`));
   const inputs = {
    mode,
    sha,
    images: all,
    "registry-auth": `${registry.host}=sandbox:sandbox`,
    ...why ? {
     why
    } : {},
    ...key ? {
     verify: `key ${key.publicKey}`
    } : {}
   };
   const {outcome} = await run(inputs, forge.apiUrl, event ? {
    event
   } : void 0);
   shelves(world);
   return outcome;
  }
  const demo_world_images = ({registry}) => REPOSITORIES.map(repository => `${registry.host}/${repository}`).join(",");
  function shelves({registry, say, paint}) {
   const builds = new Map;
   const moving = [];
   for (const repository of REPOSITORIES) for (const [tag, digest] of registry.tags(repository)) if (tag.startsWith("staging-")) builds.set(digest, tag.slice("staging-".length)); else if (!tag.endsWith("-history")) moving.push([ `${repository}:${tag}`, digest ]);
   say(paint("dim", "\nin the registry now"));
   for (const [name, digest] of moving) say(paint("dim", `  ${name.padEnd(46)} ${builds.get(digest) ?? "?"}  ${(0, 
   release_digest.VK)(digest)}`));
  }
  var external_node_http_ = __webpack_require__(7067);
  const RANGE = /^bytes=(?<first>\d*)-(?<last>\d*)$/;
  const UNKNOWN = refusal(404, "BLOB_UNKNOWN", "blob unknown to registry");
  function readBlob({repository, reference, headers}) {
   const bytes = repository.blob(reference);
   if (!bytes) return UNKNOWN;
   const told = {
    "content-type": "application/octet-stream",
    "docker-content-digest": reference,
    "accept-ranges": "bytes"
   };
   const {first = "", last = ""} = RANGE.exec(headers.range ?? "")?.groups ?? {};
   if (!first && !last) return answer(200, told, bytes);
   const start = first ? Number(first) : Math.max(0, bytes.length - Number(last));
   const end = first && last ? Math.min(Number(last), bytes.length - 1) : bytes.length - 1;
   if (start > end) return answer(416, {
    "content-range": `bytes */${bytes.length}`
   });
   return answer(206, {
    ...told,
    "content-range": `bytes ${start}-${end}/${bytes.length}`
   }, bytes.subarray(start, end + 1));
  }
  const deleteBlob = ({repository, reference}) => repository.removeBlob(reference) ? answer(202) : UNKNOWN;
  var dist = __webpack_require__(7934);
  var release_manifest = __webpack_require__(2395);
  const ALGORITHMS = new Set([ "sha256", "sha512" ]);
  function isDigestOf(digest, bytes) {
   const [algorithm = ""] = digest.split(":");
   return ALGORITHMS.has(algorithm) && digest === `${algorithm}:${(0, external_node_crypto_.createHash)(algorithm).update(bytes).digest("hex")}`;
  }
  async function readText(request) {
   const parts = [];
   try {
    for await (const part of request) parts.push(part);
    return Buffer.concat(parts).toString("utf8");
   } catch {
    return;
   }
  }
  function parsed(text) {
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  const DOCKER_LIST = "application/vnd.docker.distribution.manifest.list.v2+json";
  const DOCKER_IMAGE = "application/vnd.docker.distribution.manifest.v2+json";
  const ELSEWHERE = ".nondistributable.";
  const Part = dist.Ikc({
   digest: dist.YjP(),
   mediaType: dist.lqM(dist.YjP())
  });
  const Child = dist.Ikc({
   ...Part.entries,
   platform: dist.lqM(dist.Ikc({
    architecture: dist.YjP()
   }))
  });
  const Shape = dist.Ikc({
   schemaVersion: dist.euz(2),
   mediaType: dist.lqM(dist.YjP()),
   artifactType: dist.lqM(dist.YjP()),
   config: dist.lqM(Part),
   layers: dist.lqM(dist.YOg(Part)),
   manifests: dist.lqM(dist.YOg(Child)),
   subject: dist.lqM(Part),
   annotations: dist.lqM(dist.g1P(dist.YjP(), dist.YjP()))
  });
  function readShape(bytes) {
   const {success, output} = dist.xLC(Shape, parsed(Buffer.from(bytes).toString()));
   return success ? output : void 0;
  }
  function readManifest({repository, reference, headers}) {
   const accepted = (headers.accept ?? "").split(",").map(type => type.split(";")[0].trim());
   let found = repository.manifest(reference);
   if (found?.mediaType === DOCKER_LIST && !accepted.includes(DOCKER_LIST) && accepted.includes(DOCKER_IMAGE)) {
    const children = readShape(found.bytes)?.manifests ?? [];
    found = repository.manifest(children.find(child => child.platform?.architecture === "amd64")?.digest ?? "");
   }
   if (!found) return refusal(404, "MANIFEST_UNKNOWN", "manifest unknown");
   if (!accepted.includes(found.mediaType)) return refusal(404, "MANIFEST_UNKNOWN", `${found.mediaType} found, but the accept header does not support it`);
   return answer(200, {
    "content-type": found.mediaType,
    "docker-content-digest": found.digest
   }, found.bytes);
  }
  function writeManifest({repository, reference, headers, body, path, lie}) {
   const mediaType = headers["content-type"] ?? "";
   const shape = readShape(body);
   if (!(0, release_manifest.Q)(mediaType) || !shape || (shape.mediaType ?? mediaType) !== mediaType) return refusal(400, "MANIFEST_INVALID", "manifest invalid");
   const byDigest = reference.includes(":");
   if (byDigest && !isDigestOf(reference, body)) return refusal(400, "DIGEST_INVALID", "provided digest did not match uploaded content");
   const manifest = {
    bytes: body,
    mediaType,
    digest: byDigest ? reference : (0, release_digest.ol)(body)
   };
   const {config, layers = [], manifests = [], subject} = shape;
   const parts = [ ...config ? [ config ] : [], ...layers, ...manifests ].filter(({mediaType: type}) => !type?.includes(ELSEWHERE));
   if (parts.some(part => !repository.holds(part.digest))) return refusal(400, "MANIFEST_BLOB_UNKNOWN", "blob unknown to registry");
   if (lie?.fault === "late-read") repository.putLate(reference, manifest, lie.reads ?? 2); else if (lie?.fault !== "lying-201") repository.put(reference, manifest);
   const told = subject ? {
    "oci-subject": subject.digest
   } : {};
   return answer(201, {
    location: path,
    "docker-content-digest": manifest.digest,
    ...told
   });
  }
  function deleteManifest({repository, reference, site}) {
   if (site.cannotDeleteTags && !reference.includes(":")) return refusal(400, "DIGEST_INVALID", "provided digest did not match uploaded content");
   return repository.remove(reference) ? answer(202) : refusal(404, "MANIFEST_UNKNOWN", "manifest unknown");
  }
  const INDEX = "application/vnd.oci.image.index.v1+json";
  function listReferrers({repository, reference, query}) {
   const wanted = new URLSearchParams(query).get("artifactType");
   const all = repository.all().flatMap(({bytes, mediaType, digest}) => {
    const {subject, artifactType, config, annotations} = readShape(bytes) ?? {};
    if (subject?.digest !== reference) return [];
    return [ {
     mediaType,
     size: bytes.length,
     digest,
     artifactType: artifactType ?? config?.mediaType,
     annotations
    } ];
   });
   const manifests = all.filter(({artifactType}) => wanted === null || artifactType === wanted);
   const filtered = wanted === null ? {} : {
    "oci-filters-applied": "artifactType"
   };
   return json(200, {
    schemaVersion: 2,
    mediaType: INDEX,
    manifests
   }, {
    "content-type": INDEX,
    ...filtered
   });
  }
  class Repository {
   cleanUp;
   tags=new Map;
   uploads=new Map;
   manifests=new Map;
   blobs=new Map;
   pinned=new Set;
   late=new Map;
   constructor(cleanUp) {
    this.cleanUp = cleanUp;
   }
   publish(tag, {top, children, blobs}) {
    for (const blob of blobs) this.putBlob((0, release_digest.ol)(blob), blob);
    for (const child of children) this.put(child.digest, child);
    this.put(tag, top);
   }
   blob(digest) {
    return this.blobs.get(digest);
   }
   putBlob(digest, bytes) {
    this.blobs.set(digest, bytes);
   }
   removeBlob(digest) {
    return this.blobs.delete(digest);
   }
   all() {
    return [ ...this.manifests.values() ];
   }
   manifest(reference) {
    return this.manifests.get(this.shown(reference) ?? "");
   }
   holds(digest) {
    return this.blobs.has(digest) || this.manifests.has(digest);
   }
   put(reference, manifest) {
    this.manifests.set(manifest.digest, manifest);
    if (reference.includes(":")) this.pinned.add(manifest.digest); else this.point(reference, manifest.digest);
   }
   putLate(tag, manifest, reads) {
    this.late.set(tag, {
     digest: this.tags.get(tag),
     reads
    });
    this.put(tag, manifest);
   }
   remove(reference) {
    if (!reference.includes(":")) return this.point(reference, void 0);
    for (const [tag, digest] of this.tags) if (digest === reference) this.tags.delete(tag);
    return this.manifests.delete(reference);
   }
   point(tag, digest) {
    const old = this.tags.get(tag);
    if (digest === void 0) this.tags.delete(tag); else this.tags.set(tag, digest);
    const held = old === void 0 || this.pinned.has(old) || [ ...this.tags.values() ].includes(old);
    if (this.cleanUp && !held) this.manifests.delete(old);
    return old !== void 0;
   }
   shown(reference) {
    if (reference.includes(":")) return reference;
    const late = this.late.get(reference);
    if (!late || late.reads <= 0) return this.tags.get(reference);
    late.reads -= 1;
    return late.digest;
   }
  }
  function listTags({repository, name, reference, query}) {
   if (reference !== "list") return refusal(405, "UNSUPPORTED", "the operation is unsupported");
   const asked = new URLSearchParams(query);
   const [last, n] = [ asked.get("last") ?? "", asked.get("n") ];
   if (n !== null && !/^\d+$/.test(n)) return refusal(400, "PAGINATION_NUMBER_INVALID", "invalid number of results requested");
   const left = [ ...repository.tags.keys() ].sort().filter(tag => tag > last);
   const tags = left.slice(0, n === null ? void 0 : Number(n));
   const end = tags.at(-1);
   const more = end !== void 0 && tags.length < left.length;
   const next = more ? {
    link: `</v2/${name}/tags/list?n=${n}&last=${end}>; rel="next"`
   } : {};
   return json(200, {
    name,
    tags
   }, next);
  }
  function readCredential(header = "") {
   const [scheme = "", value = ""] = header.split(" ");
   if (scheme.toLowerCase() === "bearer") return {
    kind: "bearer",
    token: value
   };
   if (scheme.toLowerCase() !== "basic") return {
    kind: "none"
   };
   const text = Buffer.from(value, "base64").toString();
   const colon = text.indexOf(":");
   return {
    kind: "basic",
    user: text.slice(0, colon),
    password: text.slice(colon + 1)
   };
  }
  class Tokens {
   rules;
   issued=new Map;
   constructor(rules) {
    this.rules = rules;
   }
   knows(credential) {
    const {user, password} = this.rules;
    return credential.kind === "basic" && credential.user === user && credential.password === password;
   }
   issue(scopes) {
    const token = (0, external_node_crypto_.randomUUID)();
    const grants = new Set(scopes.flatMap(scope => this.grant(scope)));
    this.issued.set(token, {
     grants,
     until: Date.now() + this.rules.expiresIn * 1e3
    });
    return {
     token,
     access_token: token,
     expires_in: this.rules.expiresIn
    };
   }
   judge(credential, wanted) {
    if (credential.kind !== "bearer") return "";
    const known = this.issued.get(credential.token);
    if (!known || known.until <= Date.now()) return "invalid_token";
    return wanted.every(scope => known.grants.has(scope)) ? void 0 : "insufficient_scope";
   }
   grant(scope) {
    const [type, repository = "", actions = ""] = scope.split(":");
    const asked = actions.split(",").filter(action => action === "pull" || !this.rules.readOnly.includes(repository));
    return asked.map(action => `${type}:${repository}:${action}`);
   }
  }
  const uploads_UNKNOWN = refusal(404, "BLOB_UPLOAD_UNKNOWN", "blob upload unknown to registry");
  function beginUpload(call) {
   const {repository, site, query, reference} = call;
   if (reference) return refusal(405, "UNSUPPORTED", "the operation is unsupported");
   const {mount = "", from = "", digest} = Object.fromEntries(new URLSearchParams(query));
   const mounted = site.repositories.get(from)?.blob(mount);
   if (mounted) return stored(call, mount, mounted);
   if (digest !== void 0) return store(call, digest, call.body);
   const upload = (0, external_node_crypto_.randomUUID)();
   repository.uploads.set(upload, Buffer.alloc(0));
   return progress(202, {
    ...call,
    reference: upload
   });
  }
  const showUpload = call => progress(204, call);
  function appendUpload(call) {
   const refused = append(call);
   return refused ?? progress(202, call);
  }
  function finishUpload(call) {
   const refused = append(call);
   if (refused) return refused;
   const bytes = call.repository.uploads.get(call.reference);
   call.repository.uploads.delete(call.reference);
   return store(call, new URLSearchParams(call.query).get("digest") ?? "", bytes);
  }
  const cancelUpload = ({repository, reference}) => repository.uploads.delete(reference) ? answer(204) : uploads_UNKNOWN;
  function append({repository, reference, headers, body}) {
   const before = repository.uploads.get(reference);
   if (!before) return uploads_UNKNOWN;
   const range = headers["content-range"];
   if (range !== void 0 && range !== `${before.length}-${before.length + body.length - 1}`) return refusal(416, "RANGE_INVALID", "invalid content range");
   repository.uploads.set(reference, Buffer.concat([ before, body ]));
   return;
  }
  function progress(status, {repository, name, reference}) {
   const bytes = repository.uploads.get(reference);
   if (!bytes) return uploads_UNKNOWN;
   const location = `/v2/${name}/blobs/uploads/${reference}`;
   return answer(status, {
    location,
    range: `0-${Math.max(0, bytes.length - 1)}`,
    "docker-upload-uuid": reference
   });
  }
  function store(call, digest, bytes) {
   if (isDigestOf(digest, bytes)) return stored(call, digest, bytes);
   return refusal(400, "DIGEST_INVALID", "provided digest did not match uploaded content");
  }
  function stored({repository, name, lie}, digest, bytes) {
   if (lie?.fault !== "lying-201") repository.putBlob(digest, bytes);
   return answer(201, {
    location: `/v2/${name}/blobs/${digest}`,
    "docker-content-digest": digest
   });
  }
  const PATH = /^\/v2\/(?<name>.+)\/(?<kind>manifests|blobs\/uploads|blobs|referrers|tags)\/(?<reference>[^/]*)$/;
  const ROUTES = {
   "GET manifests": readManifest,
   "PUT manifests": writeManifest,
   "DELETE manifests": deleteManifest,
   "GET blobs": readBlob,
   "DELETE blobs": deleteBlob,
   "POST blobs/uploads": beginUpload,
   "GET blobs/uploads": showUpload,
   "PATCH blobs/uploads": appendUpload,
   "PUT blobs/uploads": finishUpload,
   "DELETE blobs/uploads": cancelUpload,
   "GET tags": listTags,
   "GET referrers": listReferrers
  };
  const distribution_FIRST = [ "POST blobs/uploads", "PUT manifests" ];
  const NOTHING = new Repository(false);
  const [PULL, PUSH] = [ [ "pull" ], [ "pull", "push" ] ];
  const ACTIONS = {
   GET: PULL,
   HEAD: PULL,
   POST: PUSH,
   PATCH: PUSH,
   PUT: PUSH,
   DELETE: [ "delete" ]
  };
  function serve(site, asked, lie) {
   if (asked.path === "/token" && site.auth === "token") return issueToken(site, asked);
   const {name = "", kind = "", reference = ""} = PATH.exec(asked.path)?.groups ?? {};
   const refused = login(site, asked, name);
   if (refused) return refused;
   if (asked.path === "/v2/") return json(200, {});
   if (!reference && kind !== "blobs/uploads") return answer(404, {
    "content-type": "text/plain"
   }, Buffer.from("404 page not found\n"));
   const route = `${asked.method === "HEAD" ? "GET" : asked.method} ${kind}`;
   const repository = distribution_FIRST.includes(route) ? site.open(name) : site.repositories.get(name) ?? (kind === "referrers" && NOTHING);
   if (!repository) return refusal(404, "NAME_UNKNOWN", "repository name not known to registry");
   return ROUTES[route]?.({
    ...asked,
    site,
    name,
    repository,
    reference,
    lie
   }) ?? refusal(405, "UNSUPPORTED", "the operation is unsupported");
  }
  function challenge({auth, host}, scope, error) {
   const words = {
    realm: `http://${host}/token`,
    service: "sandbox",
    scope,
    error
   };
   const bearer = Object.entries(words).flatMap(([name, word]) => word ? [ `${name}="${word}"` ] : []);
   const header = auth === "token" ? `Bearer ${bearer.join(",")}` : 'Basic realm="sandbox"';
   return refusal(401, "UNAUTHORIZED", "authentication required", {
    "www-authenticate": header
   });
  }
  function login(site, {headers, method, query}, name) {
   const credential = readCredential(headers.authorization);
   if (site.auth === "none" || site.auth === "basic" && site.tokens.knows(credential)) return;
   const wanted = new Map(name ? [ [ name, ACTIONS[method] ?? [] ] ] : []);
   const from = method === "POST" && new URLSearchParams(query).get("from");
   if (from && from !== name) wanted.set(from, PULL);
   const scopes = [ ...wanted ].flatMap(([where, actions]) => actions.map(action => `repository:${where}:${action}`));
   const fault = site.tokens.judge(credential, scopes);
   if (fault === void 0) return;
   return challenge(site, [ ...wanted ].map(([where, actions]) => `repository:${where}:${actions.join(",")}`).join(" "), fault);
  }
  function issueToken({tokens}, {headers, method, query}) {
   if (method !== "GET") return refusal(405, "UNSUPPORTED", "the operation is unsupported");
   const credential = readCredential(headers.authorization);
   const anonymous = credential.kind === "none";
   if (!anonymous && !tokens.knows(credential)) return refusal(401, "UNAUTHORIZED", "incorrect username or password");
   const scopes = new URLSearchParams(query).getAll("scope").flatMap(scope => scope.split(" "));
   return json(200, tokens.issue(anonymous ? scopes.map(scope => scope.replace(/[^:]*$/, "pull")) : scopes));
  }
  const FAULT_ANSWERS = {
   403: {
    status: 403,
    code: "DENIED",
    message: "requested access to the resource is denied"
   },
   404: {
    status: 404,
    code: "MANIFEST_UNKNOWN",
    message: "manifest unknown"
   },
   429: {
    status: 429,
    code: "TOOMANYREQUESTS",
    message: "too many requests",
    headers: {
     "retry-after": "1"
    }
   },
   500: {
    status: 500,
    code: "UNKNOWN",
    message: "unknown error"
   },
   503: {
    status: 503,
    code: "UNAVAILABLE",
    message: "service unavailable"
   },
   "503-after": {
    status: 503,
    code: "UNAVAILABLE",
    message: "service unavailable"
   },
   "504-late": {
    status: 504,
    code: "UNKNOWN",
    message: "upstream request timeout"
   },
   520: {
    status: 520,
    code: "UNKNOWN",
    message: "web server returned an unknown error"
   },
   522: {
    status: 522,
    code: "UNKNOWN",
    message: "connection timed out"
   }
  };
  class Switchboard {
   rules=[];
   add(rule) {
    this.rules.push({
     ...rule,
     met: 0
    });
   }
   clear() {
    this.rules = [];
   }
   strike(method, path) {
    const fitting = this.rules.filter(rule => (rule.method ?? method) === method && (rule.path?.test(path) ?? true));
    for (const rule of fitting) rule.met += 1;
    return fitting.find(({met, nth = 1, persist}) => persist ? met >= nth : met === nth);
   }
  }
  const TYPES = {
   oci: {
    index: "application/vnd.oci.image.index.v1+json",
    image: "application/vnd.oci.image.manifest.v1+json",
    config: "application/vnd.oci.image.config.v1+json",
    layer: "application/vnd.oci.image.layer.v1.tar"
   },
   docker: {
    index: "application/vnd.docker.distribution.manifest.list.v2+json",
    image: "application/vnd.docker.distribution.manifest.v2+json",
    config: "application/vnd.docker.container.image.v1+json",
    layer: "application/vnd.docker.image.rootfs.diff.tar.gzip"
   }
  };
  function buildImage(content, build = {}) {
   const types = TYPES[build.kind ?? "oci"];
   const made = [ "amd64", "arm64" ].slice(0, build.platforms ?? 1).map(architecture => ({
    architecture,
    ...buildPlatform(content, architecture, types, build)
   }));
   const blobs = made.flatMap(one => one.blobs);
   const [first] = made;
   if (first && made.length === 1) return {
    top: first.manifest,
    children: [],
    blobs
   };
   const manifests = made.map(({manifest, architecture}) => ({
    ...descriptor(manifest.bytes, manifest.mediaType),
    platform: {
     os: "linux",
     architecture
    }
   }));
   const top = images_encode({
    schemaVersion: 2,
    mediaType: types.index,
    manifests
   }, types.index, build.whitespace);
   return {
    top,
    children: made.map(one => one.manifest),
    blobs
   };
  }
  function buildPlatform(content, architecture, types, {revision, whitespace}) {
   const layer = Buffer.from(`${content} for ${architecture}\n`);
   const labels = revision === void 0 ? {} : {
    config: {
     Labels: {
      "org.opencontainers.image.revision": revision
     }
    }
   };
   const rootfs = {
    type: "layers",
    diff_ids: [ (0, release_digest.ol)(layer) ]
   };
   const config = Buffer.from(JSON.stringify({
    os: "linux",
    architecture,
    rootfs,
    ...labels
   }));
   const manifest = images_encode({
    schemaVersion: 2,
    mediaType: types.image,
    config: descriptor(config, types.config),
    layers: [ descriptor(layer, types.layer) ]
   }, types.image, whitespace);
   return {
    manifest,
    blobs: [ layer, config ]
   };
  }
  function images_encode(value, mediaType, whitespace = false) {
   const json = JSON.stringify(value, null, whitespace ? "\t" : void 0);
   const bytes = Buffer.from(whitespace ? `\n ${json.replaceAll('":', '" :')}\r\n\n` : json);
   return {
    bytes,
    mediaType,
    digest: (0, release_digest.ol)(bytes)
   };
  }
  const descriptor = (bytes, mediaType) => ({
   mediaType,
   size: bytes.length,
   digest: (0, release_digest.ol)(bytes)
  });
  async function listen(server) {
   await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
   const address = server.address();
   if (address === null || typeof address === "string") throw new Error("the sandbox got no port");
   return `127.0.0.1:${address.port}`;
  }
  async function stop(server) {
   const closed = new Promise(resolve => server.close(() => resolve()));
   server.closeAllConnections();
   await closed;
  }
  async function startRegistry(options = {}) {
   const {auth = "none", user = "sandbox", password = "sandbox", expiresIn = 300, readOnly = []} = options;
   const {cannotDeleteTags = false, cleanUp = false} = options;
   const tokens = new Tokens({
    user,
    password,
    expiresIn,
    readOnly
   });
   const repositories = new Map;
   const server = (0, external_node_http_.createServer)((request, response) => void receive(request, response, site, registry));
   const host = await listen(server);
   const open = name => {
    const repository = repositories.get(name) ?? new Repository(cleanUp);
    repositories.set(name, repository);
    return repository;
   };
   const site = {
    host,
    auth,
    cannotDeleteTags,
    tokens,
    repositories,
    open
   };
   const registry = {
    host,
    requests: [],
    faults: new Switchboard,
    sleep: later,
    publish(name, tag, build) {
     const image = buildImage(`${name} ${build?.revision ?? tag}`, build);
     open(name).publish(tag, image);
     return image.top.digest;
    },
    put(name, manifest, blobs, tag = manifest.digest) {
     const repository = open(name);
     for (const blob of blobs) repository.putBlob((0, release_digest.ol)(blob), blob);
     repository.put(tag, manifest);
    },
    tags: name => new Map(repositories.get(name)?.tags),
    close: () => stop(server)
   };
   return registry;
  }
  async function receive(request, response, site, registry) {
   const {method = "GET", url = "/", headers} = request;
   const [path = "/", query = ""] = url.split("?");
   const {authorization} = headers;
   const seen = {
    n: registry.requests.length + 1,
    method,
    path,
    query,
    authorization,
    status: 0,
    at: Date.now()
   };
   registry.requests.push(seen);
   const body = await readBody(request);
   if (!body) return;
   await (registry.onRequest?.(seen));
   const rule = registry.faults.strike(method, path);
   const asked = {
    method,
    path,
    query,
    headers,
    body
   };
   const made = treat(site, asked, rule);
   if (rule?.fault === "504-late") registry.sleep(rule.after ?? 0).then(() => serve(site, asked, rule));
   if (rule?.fault === "slow") await registry.sleep(rule.after ?? 0);
   if (made === "silence") return;
   if (made === "broken") {
    response.destroy();
    return;
   }
   seen.status = made.status;
   if (rule?.fault === "torn") sendTorn(response, made); else send(response, made);
  }
  function treat(site, asked, rule) {
   if (rule?.fault === "hang") return "silence";
   if (rule?.fault === "drop") return "broken";
   if (rule?.fault === "401") return challenge(site, "", site.auth === "token" ? "invalid_token" : "");
   if (rule?.fault === "404-html") return answer(404, {
    "content-type": "text/html"
   }, Buffer.from("<h1>Not Found</h1>"));
   const said = rule && FAULT_ANSWERS[rule.fault];
   const wait = rule?.retryAfter === void 0 ? said?.headers : {
    "retry-after": String(rule.retryAfter)
   };
   const refused = said && refusal(said.status, said.code, said.message, wait);
   if (refused && rule.fault !== "503-after") return refused;
   const made = serve(site, asked, rule);
   return rule?.fault === "drop-after" ? "broken" : refused ?? made;
  }
  const later = milliseconds => new Promise(resolve => void setTimeout(resolve, milliseconds).unref());
  async function readBody(request) {
   const parts = [];
   try {
    for await (const part of request) parts.push(part);
    return Buffer.concat(parts);
   } catch {
    return;
   }
  }
  async function goesAcross(world) {
   const other = await startRegistry({
    auth: "token"
   });
   try {
    return await take(world, other);
   } finally {
    await other.close();
   }
  }
  async function take(world, other) {
   const {registry, say, paint, run, forge} = world;
   const key = signingKey();
   const logins = [ registry, other ].map(({host}) => `${host}=sandbox:sandbox`).join("\n");
   const act = async (shown, inputs) => {
    say(paint("cyan", `\n$ release-action promote ${demo_world_short(SIXTH)} ${shown} --verify 'key cosign.pub'`));
    const {outcome} = await run({
     mode: "promote",
     sha: SIXTH,
     "registry-auth": logins,
     verify: `key ${key.publicKey}`,
     ...inputs
    }, forge.apiUrl);
    for (const name of REPOSITORIES) {
     const found = [ ...other.tags(name) ].filter(([tag]) => !tag.endsWith("-history")).map(([tag, digest]) => `:${tag} ${digest.slice(7, 19)}`);
     say(paint("dim", `  ${`${other.host}/${name}`.padEnd(46)} ${found.join("  ")}`));
    }
    return outcome;
   };
   chapter(world, "From one registry to another", `A customer pulls from a registry of their own, at ${other.host}, which is empty. Both images are read and verified where`, "they are, go there by digest, byte for byte, with what refers to them, and only then does a tag move.");
   sign(world, SIXTH, key);
   const lines = demo_world_images(world).split(",").map((from, at) => `${from} => ${other.host}/${REPOSITORIES[at]}`);
   const copied = await act(`--images '${lines[0]}' --images …`, {
    images: lines.join("\n")
   });
   chapter(world, "And there it is verified again", "Their own pipeline asks who signed before :stable moves. The signature came along, so that it finds it there.");
   const there = REPOSITORIES.map(name => `${other.host}/${name}`);
   const verified = await act(`--images ${there.join(",")} --source-tag latest --target-tag stable`, {
    images: there.join("\n"),
    "source-tag": "latest",
    "target-tag": "stable"
   });
   return copied === "done" && verified === "done";
  }
  var promises_ = __webpack_require__(8500);
  const INTERNALS = "ssm: i-0c1d2e3f: postgres://cp:Tr0ub4dor@10.0.3.7:5432: connection refused";
  const Order = dist.Ikc({
   target_tag: dist.lqM(dist.YjP(), ""),
   canary_slug: dist.lqM(dist.YjP()),
   soak_seconds: dist.lqM(dist.aig(), 0),
   batch_size: dist.lqM(dist.FsL(dist.aig(), dist.Wwf(1)), 3),
   dry_run: dist.lqM(dist.zMY(), false),
   confirm: dist.euz(true),
   only_slugs: dist.lqM(dist.FsL(dist.YOg(dist.YjP()), dist.BpQ(1)))
  });
  const DEFAULT_TAG = "latest";
  async function rollOut(order, site) {
   const rows = [];
   for (const [phase, slugs] of phases(order, site.listed)) {
    if (!order.dry_run && site.takes > 0) await (0, promises_.setTimeout)(site.takes);
    rows.push(...slugs.flatMap(slug => redeploy(slug, phase, order, site) ?? []));
    if (phase === "canary" && !order.dry_run) await (0, promises_.setTimeout)(order.soak_seconds * 1e3);
   }
   return rows;
  }
  function phases({canary_slug: canary, batch_size: size, only_slugs: only}, listed) {
   const wanted = new Set(only ?? listed);
   const going = listed.filter(slug => wanted.has(slug));
   const first = canary !== void 0 && going.includes(canary) ? [ [ "canary", [ canary ] ] ] : [];
   const others = first.length > 0 ? going.filter(slug => slug !== canary) : going;
   const batches = Array.from({
    length: Math.ceil(others.length / size)
   }, (_, at) => [ `batch-${at + 1}`, others.slice(at * size, (at + 1) * size) ]);
   return [ ...first, ...batches ];
  }
  function redeploy(slug, phase, order, site) {
   if (order.dry_run) return {
    slug,
    phase,
    ssm_status: "DryRun"
   };
   const tag = order.target_tag || DEFAULT_TAG;
   const commit = site.commitOf(tag);
   const moved = {
    slug,
    phase,
    ssm_status: "Success",
    ssm_exit_code: 0,
    healthz_ok: true,
    running_image: `platform-tenant:${tag}`
   };
   const stuck = {
    slug,
    phase,
    ssm_status: "Failed",
    ssm_exit_code: 1,
    healthz_ok: false,
    error: INTERNALS
   };
   switch (site.faults.get(slug)) {
   case "silent-skip":
    return;

   case "status-lies":
    return {
     ...moved,
     verified_on_target: true
    };

   case "missing-key":
    return moved;

   case "wedged":
    return stuck;

   case void 0:
    break;
   }
   const tenant = site.fleet.get(slug);
   if (!tenant || commit === void 0) return stuck;
   tenant.deploy(commit);
   return {
    ...moved,
    verified_on_target: true
   };
  }
  const NewOrg = dist.Ikc({
   slug: dist.YjP(),
   name: dist.YjP(),
   plan: dist.YjP()
  });
  const Canary = dist.Ikc({
   is_canary: dist.zMY()
  });
  const Removal = dist.Ikc({
   confirm: dist.YjP()
  });
  class SandboxOrgs {
   all=new Map;
   calls=[];
   slow=1;
   onRunning;
   onCall;
   fails=false;
   looks=new Map;
   serve(method, path, body) {
    const [, slug, what] = /^\/cp\/admin\/orgs\/([^/]+)\/(canary|admin-token)$/.exec(path) ?? [];
    const [, gone] = /^\/cp\/admin\/tenants\/([^/]+)$/.exec(path) ?? [];
    const route = `${method} ${path}`;
    if (route === "GET /cp/admin/orgs") return this.listed();
    if (route === "POST /cp/orgs") return this.created(body);
    if (method === "POST" && slug && what === "canary") return this.flipped(slug, body);
    if (method === "GET" && slug && what === "admin-token") return this.told(slug);
    if (method === "DELETE" && gone) return this.removed(gone, body);
    return;
   }
   listed() {
    for (const org of this.all.values()) this.advance(org);
    const orgs = [ ...this.all.values() ].map(({slug, name, plan, status, isCanary}, id) => ({
     id,
     slug,
     name,
     plan,
     instance_status: status,
     is_canary: isCanary,
     last_error: status === "failed" ? INTERNALS : null
    }));
    return json(200, {
     orgs
    });
   }
   advance(org) {
    const looks = (this.looks.get(org.slug) ?? 0) + 1;
    this.looks.set(org.slug, looks);
    if (org.status !== "provisioning" || looks <= this.slow) return;
    org.status = this.fails ? "failed" : "running";
    if (org.status === "running") this.onRunning?.(org);
   }
   created(body) {
    const read = dist.xLC(NewOrg, body);
    if (!read.success) return json(400, {
     fields: [ "slug", "name", "plan" ]
    });
    const {slug, name, plan} = read.output;
    if (this.all.has(slug)) return json(409, {
     error: INTERNALS
    });
    this.all.set(slug, {
     slug,
     name,
     plan,
     status: "provisioning",
     isCanary: false,
     token: `token-of-${slug}`
    });
    return json(201, {
     id: this.all.size,
     slug,
     name,
     status: "provisioning"
    });
   }
   flipped(slug, body) {
    const [org, read] = [ this.all.get(slug), dist.xLC(Canary, body) ];
    if (!org || !read.success) return json(404, {
     error: INTERNALS
    });
    if (org.status === "running") return json(409, {
     error: INTERNALS
    });
    org.isCanary = read.output.is_canary;
    return json(200, {
     ok: true
    });
   }
   told(slug) {
    const org = this.all.get(slug);
    return org?.status === "running" ? json(200, {
     admin_token: org.token
    }) : json(404, {
     error: INTERNALS
    });
   }
   removed(slug, body) {
    const read = dist.xLC(Removal, body);
    if (!read.success || read.output.confirm !== slug) return json(400, {
     error: INTERNALS
    });
    this.all.delete(slug);
    return json(200, {
     ok: true
    });
   }
  }
  const ROUTE = "/cp/admin/tenants/redeploy-fleet";
  async function startControlPlane({fleet, commitOf, token = "sandbox"}) {
   const server = (0, external_node_http_.createServer)((request, response) => void receive(request, response));
   const url = `http://${await listen(server)}`;
   const plane = {
    url,
    calls: [],
    faults: [],
    tenants: new Map,
    orgs: new SandboxOrgs,
    takes: 0,
    close: () => stop(server)
   };
   async function receive(request, response) {
    const body = parsed(await readText(request) ?? "");
    const [path = ""] = (request.url ?? "").split("?");
    const ofOrgs = request.headers.authorization === `Bearer ${token}` ? plane.orgs.serve(request.method ?? "GET", path, body) : void 0;
    if (ofOrgs) {
     plane.orgs.calls.push(`${request.method} ${path}`);
     const instead = await (plane.orgs.onCall?.(plane.orgs.calls.length));
     return instead === "drop" ? void response.destroy() : send(response, instead ?? ofOrgs);
    }
    const order = dist.xLC(Order, body);
    const refused = control_plane_refusal(request, token) ?? (order.success ? void 0 : json(400, {
     ok: false,
     error: "bad request"
    }));
    const kind = refused || !order.success ? "other" : order.output.dry_run ? "dry-run" : "redeploy";
    const call = {
     n: plane.calls.length + 1,
     kind,
     body,
     status: 0,
     at: Date.now()
    };
    plane.calls.push(call);
    await (plane.onCall?.(call));
    const fault = strike(plane, kind);
    const works = order.success && !refused && (!fault || fault.after === true || fault.fault === "torn");
    const rows = works ? await rollOut(order.output, {
     fleet,
     commitOf,
     listed: plane.listed ?? [ ...fleet.keys() ],
     faults: plane.tenants,
     takes: plane.takes
    }) : [];
    reply(response, call, refused ?? answerOf(rows), fault?.fault);
   }
   return plane;
  }
  function reply(response, call, made, fault) {
   if (fault === "hang") return;
   if (fault === "drop") return void response.destroy();
   if (fault === "torn") return sendTorn(response, made);
   const said = fault === void 0 ? made : spoilt(fault);
   call.status = said.status;
   send(response, said);
  }
  function answerOf(results) {
   const failed = results.filter(({ssm_status: status}) => status === "Failed").length;
   if (failed === 0) return json(200, {
    ok: true,
    results
   });
   return json(500, {
    ok: false,
    error: `${failed} of ${results.length}: ${INTERNALS}`,
    results
   });
  }
  function spoilt(fault) {
   if (fault === "raw") return json(500, {
    ok: false,
    error: INTERNALS
   });
   if (fault === 429) return json(429, {
    error: INTERNALS
   }, {
    "retry-after": "3"
   });
   const gateway = fault === 502 || fault === 503 || fault === 504 || fault >= 520;
   return gateway ? answer(fault, {
    "content-type": "text/html"
   }, Buffer.from(`<h1>${fault}</h1>${INTERNALS}`)) : json(fault, {
    error: INTERNALS
   });
  }
  function control_plane_refusal({method, url, headers}, token) {
   if (method !== "POST" || url !== ROUTE) return json(404, {
    error: "not found"
   });
   if (headers.authorization !== `Bearer ${token}`) return json(401, {
    error: "unauthorized"
   });
   return;
  }
  function strike({calls, faults}, kind) {
   const count = calls.filter(call => call.kind === kind).length;
   return faults.find(({on, nth = 1, persist}) => on === kind && (persist ? count >= nth : count === nth));
  }
  const SECRETS = [ /sk-[\w-]{16,}/g, /\w*_(?:TOKEN|SECRET|API_KEY)=\S*/g, /Bearer \S+/g, /ctx7_\S*/g, /[A-Za-z0-9+/]{33,}/g ];
  const scrub = text => SECRETS.reduce((clean, secret) => clean.replace(secret, "[REDACTED]"), text);
  const words = text => text.toLowerCase().split(/\s+/).filter(word => word !== "");
  class Memories {
   kept=[];
   add(given) {
    const memory = {
     ...given,
     id: (0, external_node_crypto_.randomUUID)(),
     content: scrub(given.content),
     createdAt: (new Date).toISOString()
    };
    this.kept.push(memory);
    return memory;
   }
   search(query, by = {}) {
    return this.kept.filter(memory => words(query).every(word => words(memory.content).includes(word)) && [ "workspace", "scope", "namespace" ].every(key => by[key] === void 0 || by[key] === memory[key]));
   }
   remove(id) {
    const found = this.kept.some(memory => memory.id === id);
    this.kept = this.kept.filter(memory => memory.id !== id);
    return found;
   }
  }
  class Build {
   running;
   next;
   constructor(running) {
    this.running = running;
   }
   deploy(commit, {after = 0, downFor = 0} = {}) {
    this.next = {
     commit,
     after,
     downFor
    };
    if (after + downFor === 0) this.arrive();
   }
   meet() {
    const {next} = this;
    if (next && next.after > 0) {
     next.after -= 1;
     return true;
    }
    if (next && next.downFor > 0) {
     next.downFor -= 1;
     return false;
    }
    this.arrive();
    return true;
   }
   arrive() {
    this.running = this.next?.commit ?? this.running;
    this.next = void 0;
   }
  }
  var external_node_stream_ = __webpack_require__(7075);
  var external_node_timers_ = __webpack_require__(7997);
  const page = (status, text) => answer(status, {
   "content-type": "text/html"
  }, Buffer.from(`<h1>${text}</h1>`));
  const ANSWERS = {
   401: json(401, {
    error: "invalid admin auth token"
   }),
   403: answer(403),
   404: answer(404, {
    "content-type": "text/plain"
   }, Buffer.from("404 page not found")),
   "404-html": page(404, "404 [not found]"),
   429: json(429, {
    error: "rate limit exceeded",
    retry_after: 1
   }, {
    "retry-after": "1"
   }),
   500: json(500, {
    error: "query failed"
   }),
   502: page(502, "502 Bad Gateway"),
   503: page(503, "503 Service Unavailable"),
   504: page(504, "504 Gateway Time-out"),
   "502-after": page(502, "502 Bad Gateway"),
   "504-after": page(504, "504 Gateway Time-out")
  };
  const DOWN = page(502, "502 Bad Gateway");
  const DONE = new Set([ "drop-after", "hang-after", "torn", "502-after", "504-after" ]);
  const works = rule => rule === void 0 || DONE.has(rule.fault);
  function spoil(response, {fault, to = "/"}, made) {
   const instead = fault === "redirect" ? answer(307, {
    location: to
   }) : ANSWERS[fault];
   if (instead) {
    send(response, instead);
    return instead.status;
   }
   switch (fault) {
   case "drop":
   case "drop-after":
    response.destroy();
    return 0;

   case "torn":
    sendTorn(response, made);
    return made.status;

   case "huge":
    flood(response);
    return 200;

   case "drip":
    drip(response);
    return 200;

   default:
    return 0;
   }
  }
  const CHUNK = Buffer.alloc(64 * 1024, " ");
  const CHUNKS = 100 * 1024 * 1024 / CHUNK.length;
  function flood(response) {
   response.writeHead(200, {
    "content-type": "application/json",
    "content-length": String(CHUNK.length * CHUNKS)
   });
   const chunks = Array.from({
    length: CHUNKS
   }, () => CHUNK);
   external_node_stream_.Readable.from(chunks, {
    objectMode: false
   }).on("error", () => {}).pipe(response);
  }
  const PAUSE = 20;
  function drip(response) {
   response.writeHead(200, {
    "content-type": "application/json"
   });
   const tap = (0, external_node_timers_.setInterval)(() => response.write("["), PAUSE);
   response.on("close", () => clearInterval(tap));
  }
  const UNGUARDED = new Set([ "/health", "/metrics", "/buildinfo", "/registry/register", "/registry/heartbeat" ]);
  function turnAway(door, path, headers) {
   const {origin, host} = headers;
   const own = origin === void 0 ? !door.edge : origin === `http://${host}` || origin === `https://${host}`;
   if (!own) return answer(403);
   if (door.orgId !== void 0 && !UNGUARDED.has(path) && headers["x-molecule-org-id"] !== door.orgId) return answer(404);
   return;
  }
  const WORDS = {
   admin: [ "admin auth required", "invalid admin auth token" ],
   workspace: [ "missing workspace auth token", "invalid workspace auth token" ]
  };
  function tenant_guards_challenge(door, realm, {authorization = ""}) {
   if (!authorization.startsWith("Bearer ")) return json(401, {
    error: WORDS[realm][0]
   });
   return authorization === `Bearer ${door.token}` ? void 0 : json(401, {
    error: WORDS[realm][1]
   });
  }
  const MINUTE = 6e4;
  class Meter {
   limit;
   count=0;
   until=0;
   constructor(limit) {
    this.limit = limit;
   }
   take() {
    const now = Date.now();
    if (now >= this.until) Object.assign(this, {
     count: 0,
     until: now + MINUTE
    });
    this.count += 1;
    const seconds = Math.ceil((this.until - now) / 1e3);
    const headers = {
     "x-ratelimit-limit": String(this.limit),
     "x-ratelimit-remaining": String(Math.max(0, this.limit - this.count)),
     "x-ratelimit-reset": String(Math.ceil(this.until / 1e3))
    };
    if (this.count <= this.limit) return {
     headers
    };
    return {
     headers,
     refusal: json(429, {
      error: "rate limit exceeded",
      retry_after: seconds
     }, {
      "retry-after": String(seconds)
     })
    };
   }
  }
  const note = ({events}, type) => void events.unshift({
   id: (0, external_node_crypto_.randomUUID)(),
   type,
   created_at: (new Date).toISOString()
  });
  const NewWorkspace = dist.Ikc({
   name: dist.FsL(dist.YjP(), dist.BpQ(1)),
   runtime: dist.lqM(dist.YjP(), "container"),
   url: dist.lqM(dist.YjP())
  });
  const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
  const isUuid = text => UUID.test(text);
  const list = ({databaseDown, workspaces}) => databaseDown ? json(500, {
   error: "query failed"
  }) : json(200, [ ...workspaces.values() ]);
  const create = (state, {body}) => {
   const given = dist.xLC(NewWorkspace, body);
   if (!given.success) return json(400, {
    error: "name is required"
   });
   const {name, runtime, url} = given.output;
   const status = runtime === "external" && url === void 0 ? "awaiting_agent" : "provisioning";
   const workspace = {
    id: (0, external_node_crypto_.randomUUID)(),
    name,
    runtime,
    status
   };
   state.workspaces.set(workspace.id, workspace);
   note(state, "workspace.created");
   return json(201, {
    ...workspace,
    connection: {
     auth_token: `live-${(0, external_node_crypto_.randomUUID)()}`
    }
   });
  };
  const remove = (state, _, [id = ""]) => {
   if (!isUuid(id)) return json(400, {
    error: "invalid workspace id"
   });
   const found = state.workspaces.delete(id);
   if (found) note(state, "workspace.removed");
   if (found && !state.engine) return json(500, {
    error: "failed to stop container"
   });
   return json(200, {
    cascade_deleted: 0,
    status: "removed"
   });
  };
  const NewMemory = dist.Ikc({
   content: dist.FsL(dist.YjP(), dist.BpQ(1)),
   scope: dist.lqM(dist.KIO([ "LOCAL", "TEAM", "GLOBAL" ]), "LOCAL"),
   namespace: dist.lqM(dist.FsL(dist.YjP(), dist.Ru6(50)), "general")
  });
  const commit = (state, {body}) => {
   const made = remember(state, body);
   return made ? json(200, {
    id: made.id
   }) : json(400, {
    error: "content is required"
   });
  };
  const search = (state, {query}) => state.databaseDown ? queryFailed() : json(200, state.memories.search(query.get("query") ?? "").map(row));
  const forget = (state, _, [id = ""]) => drop(state, id);
  const rememberOf = (state, {body}, [workspace = ""]) => {
   if (!state.workspaces.has(workspace)) return queryFailed();
   const made = remember(state, body, workspace);
   if (!made) return json(400, {
    error: "content, scope (LOCAL, TEAM, GLOBAL) and namespace (at most 50) are required"
   });
   const {id, namespace, scope} = made;
   return json(201, {
    id,
    namespace,
    scope
   });
  };
  const searchOf = (state, {query}, [workspace = ""]) => {
   if (state.databaseDown || !state.workspaces.has(workspace)) return queryFailed();
   const by = {
    workspace,
    scope: query.get("scope") ?? void 0,
    namespace: query.get("namespace") ?? void 0
   };
   return json(200, state.memories.search(query.get("q") ?? "", by).map(row));
  };
  const forgetOf = (state, _, [workspace = "", id = ""]) => isUuid(id) && state.workspaces.has(workspace) ? drop(state, id) : queryFailed();
  const queryFailed = () => json(500, {
   error: "query failed"
  });
  function remember(state, body, workspace) {
   const given = dist.xLC(NewMemory, body);
   if (!given.success) return;
   note(state, "memory.committed");
   return state.memories.add({
    ...given.output,
    workspace
   });
  }
  function drop(state, id) {
   return state.memories.remove(id) ? json(200, {
    status: "deleted"
   }) : json(404, {
    error: "memory not found"
   });
  }
  const row = ({workspace, createdAt, ...rest}) => ({
   ...rest,
   ...workspace === void 0 ? void 0 : {
    workspace_id: workspace
   },
   created_at: createdAt
  });
  const tenant_routes_ROUTES = [ [ "GET", /^\/health$/, "anybody", ({tells, build}) => json(200, {
   status: "ok",
   ...tells === "health" ? {
    sha: build.running
   } : void 0
  }) ], [ "GET", /^\/metrics$/, "anybody", () => answer(200, {
   "content-type": "text/plain"
  }, Buffer.from("up 1\n")) ], [ "GET", /^\/admin\/liveness$/, "admin", () => json(200, {
   subsystems: {
    scheduler: {
     last_tick_at: (new Date).toISOString(),
     seconds_ago: 1
    }
   }
  }) ], [ "GET", /^\/workspaces$/, "admin", list ], [ "POST", /^\/workspaces$/, "admin", create ], [ "DELETE", /^\/workspaces\/([^/]+)$/, "admin", remove ], [ "GET", /^\/events$/, "admin", ({events}) => json(200, events.slice(0, 100)) ], [ "POST", /^\/org\/import$/, "admin", importOrg ] ];
  const BUILDINFO = [ "GET", /^\/buildinfo$/, "anybody", ({build}) => json(200, {
   git_sha: build.running
  }) ];
  const MEMORIES = {
   canary: [ [ "POST", /^\/memories\/commit$/, "admin", commit ], [ "GET", /^\/memories\/search$/, "admin", search ], [ "DELETE", /^\/memories\/([^/]+)$/, "admin", forget ] ],
   "workspace-server": [ [ "POST", /^\/workspaces\/([^/]+)\/memories$/, "workspace", rememberOf ], [ "GET", /^\/workspaces\/([^/]+)\/memories$/, "workspace", searchOf ], [ "DELETE", /^\/workspaces\/([^/]+)\/memories\/([^/]+)$/, "workspace", forgetOf ] ]
  };
  function tenant_routes_serve(state, asked) {
   const {path, headers} = asked;
   const found = find(state, asked.method, path);
   if (!found) return find(state, asked.method, path.replace(/\/$/, "")) ? moved(path) : unknown(state);
   const [[, , who, route], names] = found;
   if (state.databaseDown && who === "admin" && headers.authorization === void 0) return json(503, {
    error: "platform unavailable",
    code: "platform_unavailable"
   });
   return (who === "anybody" ? void 0 : tenant_guards_challenge(state.door, who, headers)) ?? route(state, asked, names);
  }
  function find({shape, tells}, method, path) {
   const all = [ ...tenant_routes_ROUTES, ...tells === "buildinfo" ? [ BUILDINFO ] : [], ...MEMORIES[shape] ];
   for (const entry of all) {
    const match = entry[0] === method ? entry[1].exec(path) : null;
    if (match) return [ entry, match.slice(1) ];
   }
   return;
  }
  const html = (status, text, headers = {}) => answer(status, {
   "content-type": "text/html; charset=utf-8",
   ...headers
  }, Buffer.from(text));
  function moved(path) {
   const location = path.slice(0, -1);
   return html(301, `<a href="${location}">Moved Permanently</a>.\n\n`, {
    location
   });
  }
  const PAGE = '<!DOCTYPE html><html><head><script>self.__next_f=[["$","404"]]<\/script></head><body><h1>404</h1><p>Error 401 [a]: this page could not be found</p></body></html>';
  const unknown = ({canvas}) => canvas ? html(404, PAGE) : answer(404, {
   "content-type": "text/plain"
  }, Buffer.from("404 page not found"));
  function importOrg(state, {body}) {
   const template = typeof body === "object" && body !== null && "template" in body ? body.template : void 0;
   if (typeof template !== "string") return json(400, {
    error: "template is required"
   });
   note(state, "org.import");
   return json(404, {
    error: `org template not found: ${template}`
   });
  }
  class SandboxTenant {
   slug;
   url;
   requests=[];
   faults=new Switchboard;
   token;
   orgId;
   latencyMs;
   onRequest;
   state;
   meter;
   constructor(slug, url, options) {
    this.slug = slug;
    this.url = url;
    const {commit, token = `admin-of-${slug}`, orgId, latencyMs = 0, rateLimit = 600} = options;
    const {shape = "canary", tells = "buildinfo", canvas = false, engine = true, edge = false} = options;
    this.token = token;
    this.orgId = orgId;
    this.latencyMs = latencyMs;
    this.meter = new Meter(rateLimit);
    this.state = {
     door: {
      token,
      orgId,
      edge
     },
     shape,
     tells,
     canvas,
     engine,
     databaseDown: false,
     build: new Build(commit),
     memories: new Memories,
     workspaces: new Map,
     events: []
    };
   }
   get running() {
    return this.state.build.running;
   }
   deploy(...how) {
    this.state.build.deploy(...how);
   }
   loseDatabase() {
    this.state.databaseDown = true;
   }
   left() {
    const {memories, workspaces} = this.state;
    return [ ...memories.search("").map(({id, content}) => `memory ${id} ${content}`), ...[ ...workspaces.values() ].map(({id, name}) => `workspace ${id} ${name}`) ];
   }
   async receive(request, response, url) {
    const {method = "GET", headers} = request;
    const [path = "/", query = ""] = url.split("?");
    const call = {
     n: this.requests.length + 1,
     method,
     path,
     query,
     headers,
     body: "",
     status: 0,
     at: Date.now()
    };
    this.requests.push(call);
    const body = await readText(request);
    if (body === void 0) return;
    call.body = body;
    const instead = await (this.onRequest?.(call));
    const rule = this.faults.strike(method, path);
    call.fault = rule?.fault;
    if (this.latencyMs > 0) await (0, promises_.setTimeout)(this.latencyMs);
    const made = instead ?? (works(rule) ? this.work(call) : DOWN);
    if (rule && !instead) call.status = spoil(response, rule, made); else {
     call.status = made.status;
     send(response, made);
    }
   }
   work({method, path, query, headers, body}) {
    if (!this.state.build.meet()) return DOWN;
    const {headers: limits, refusal} = this.meter.take();
    const asked = {
     method,
     path,
     query: new URLSearchParams(query),
     headers,
     body: parsed(body)
    };
    const made = refusal ?? turnAway(this.state.door, path, headers) ?? tenant_routes_serve(this.state, asked);
    return {
     ...made,
     headers: {
      ...limits,
      ...made.headers
     }
    };
   }
  }
  async function startFleet(fleet) {
   const started = await Promise.all(Object.entries(fleet).map(([slug, options]) => start(slug, options)));
   const tenants = new Map(started.map(({tenant}) => [ tenant.slug, tenant ]));
   const gateway = (0, external_node_http_.createServer)((request, response) => {
    const [, slug = "", path = "/"] = /^\/([^/?]*)(.*)$/.exec(request.url ?? "") ?? [];
    const tenant = tenants.get(slug);
    if (tenant) tenant.receive(request, response, path); else response.writeHead(404).end();
   });
   const all = [ ...tenants.values() ];
   const servers = [ gateway, ...started.map(({server}) => server) ];
   return {
    tenants,
    urlTemplate: `http://${await listen(gateway)}/{slug}`,
    inputs: () => ({
     "tenant-urls": all.map(({url}) => url).join("\n"),
     "tenant-tokens": all.map(({token}) => token).join("\n"),
     "tenant-org-ids": all.flatMap(({orgId = []}) => orgId).join("\n")
    }),
    left: () => all.flatMap(tenant => tenant.left().map(thing => `${tenant.slug}: ${thing}`)),
    close: async () => void await Promise.all(servers.map(stop))
   };
  }
  async function start(slug, options) {
   const server = (0, external_node_http_.createServer)();
   const tenant = new SandboxTenant(slug, `http://${await listen(server)}`, options);
   server.on("request", (request, response) => void tenant.receive(request, response, request.url ?? "/"));
   return {
    server,
    tenant
   };
  }
  const SWITCH = "PROD_AUTO_DEPLOY_DISABLED";
  const SLUGS = [ "canary-one", "acme", "beta", "delta", "gamma", "omega" ];
  async function deploys(world) {
   const fleet = await startFleet(Object.fromEntries(SLUGS.map(slug => [ slug, {
    commit: THIRD
   } ])));
   const plane = await startControlPlane({
    fleet: fleet.tenants,
    commitOf: tag => tag === `staging-${demo_world_short(FIFTH)}` ? FIFTH : void 0
   });
   plane.tenants.set("delta", "status-lies");
   try {
    return await demo_deploy_rollOut(world, fleet, plane);
   } finally {
    await Promise.all([ fleet.close(), plane.close() ]);
   }
  }
  async function demo_deploy_rollOut(world, fleet, plane) {
   const {forge} = world;
   publish(world, FIFTH);
   forge.branches.set("main", FIFTH);
   forge.ci.check(FIFTH, "all-required", "success");
   chapter(world, "Deploy: somebody pulls the kill switch", `${demo_world_short(FIFTH)} goes to a fleet of six: the canary alone, then two at a time. Each counts when it says itself what it runs.`, "While the first batch is moved somebody switches deploys off. The switch is read before every step, so that is the last.");
   plane.onCall = ({kind}) => {
    if (kind === "redeploy" && plane.calls.filter(call => call.kind === "redeploy").length === 2) forge.variables.set(SWITCH, "on");
   };
   const stopped = await demo_deploy_deploy(world, fleet, plane);
   chapter(world, "Deploy: and on where it stopped", "The switch is off again. Who runs the build already is proved and left alone. One tenant is stuck, and the control plane", "says Success of it all the same; it is left behind, loudly. Then every tenant is asked once more, and the tags move.");
   plane.onCall = void 0;
   forge.variables.set(SWITCH, "off");
   const done = await demo_deploy_deploy(world, fleet, plane);
   shelves(world);
   return stopped === "kill-switch-on" && done === "ok";
  }
  async function demo_deploy_deploy(world, {urlTemplate}, {url}) {
   const {registry, forge, paint, say, run} = world;
   say(paint("cyan", `\n$ release-action deploy ${demo_world_short(FIFTH)} --canary-slug canary-one --batch-size 2 --max-stragglers 1 --images …`));
   const {reason} = await run({
    mode: "deploy",
    sha: FIFTH,
    images: demo_world_images(world),
    "registry-auth": `${registry.host}=sandbox:sandbox`,
    "control-plane-url": url,
    "control-plane-token": "sandbox",
    "allow-other-control-plane": "true",
    "tenant-url-template": urlTemplate,
    "canary-slug": "canary-one",
    "batch-size": "2",
    "max-stragglers": "1",
    "soak-seconds": "0",
    "verify-seconds": "1",
    "required-contexts": "all-required",
    "control-token": "sandbox",
    "github-token": "sandbox"
   }, forge.apiUrl);
   return reason;
  }
  const SCRIPT = `const { request } = require('node:http')\nconst { RELEASE_TENANTS, RELEASE_SHA } = process.env\nfor (const tenant of RELEASE_TENANTS.split(' ')) {\n  console.log('moving ' + tenant + ' to ' + RELEASE_SHA.slice(0, 7))\n  request(process.argv[2] + '/' + tenant + '/' + RELEASE_SHA, { method: 'POST' }).end()\n}\n`;
  const demo_own_fleet_SLUGS = [ "one", "two", "three" ];
  async function movesOwnFleet(world) {
   const folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, 
   external_node_os_.tmpdir)(), "release-action-demo-script-"));
   const fleet = await startFleet(Object.fromEntries(demo_own_fleet_SLUGS.map(slug => [ slug, {
    commit: FIFTH
   } ])));
   let stuck = "two";
   const machines = (0, external_node_http_.createServer)((request, response) => {
    const [, slug = "", commit = ""] = (request.url ?? "").split("/");
    if (slug !== stuck) fleet.tenants.get(slug)?.deploy(commit);
    response.writeHead(204).end();
   });
   const host = await listen(machines);
   try {
    const script = (0, external_node_path_.join)(folder, "rollout.cjs");
    (0, external_node_fs_.writeFileSync)(script, SCRIPT);
    const command = `'${process.execPath}' '${script}' http://${host}`;
    chapter(world, "Without a control plane: a script moves the tenants", "The input fleet lists three tenants, rollout-command is a script of six lines. It ends with 0 for each; the machine of", "one has gone back to its old build, as an orchestrator does. The script does not notice. The tenant is asked.");
    const behind = await demo_own_fleet_deploy(world, fleet, command);
    chapter(world, "And once more", "The machine is mended. Who runs the build already is proved, and the script is told of the others alone.");
    stuck = void 0;
    const done = await demo_own_fleet_deploy(world, fleet, command);
    return behind === "tenant-stale" && done === "ok";
   } finally {
    await Promise.all([ fleet.close(), stop(machines) ]);
    (0, external_node_fs_.rmSync)(folder, {
     recursive: true,
     force: true
    });
   }
  }
  async function demo_own_fleet_deploy({forge, paint, say, run}, {tenants}, command) {
   say(paint("cyan", `\n$ release-action deploy ${demo_world_short(SIXTH)} --fleet $'one …\\n' --rollout-command ./rollout.cjs --canary-slug one …`));
   const fleet = [ ...tenants.values() ].map(({slug, url}) => `${slug} ${url}`).join("\n");
   const {reason} = await run({
    mode: "deploy",
    sha: SIXTH,
    "redeploy-tag": `staging-${demo_world_short(SIXTH)}`,
    "required-contexts": "none",
    fleet,
    "rollout-command": command,
    "canary-slug": "one",
    "soak-seconds": "0",
    "verify-seconds": "1"
   }, forge.apiUrl);
   return reason;
  }
  const Sent = dist.Ikc({
   state: dist.KIO([ "pending", "success", "failure", "error" ]),
   context: dist.lqM(dist.YjP(), "default"),
   description: dist.cl6(dist.FsL(dist.YjP(), dist.Ru6(140)), ""),
   target_url: dist.cl6(dist.FsL(dist.YjP(), dist.yGV(/^https?:\/\//)))
  });
  class Ci {
   statuses=[];
   checks=[];
   status(sha, context, state, description = "", url) {
    this.statuses.push({
     id: this.nextId(),
     sha,
     context,
     state,
     description,
     url,
     second: Math.floor(Date.now() / 1e3)
    });
   }
   of(sha, context) {
    return this.statuses.filter(row => row.sha === sha && row.context === context).map(({state, description, url}) => ({
     state,
     description,
     url
    }));
   }
   take(sha, text) {
    const read = dist.xLC(Sent, parsed(text));
    if (!read.success) return json(422, {
     message: "Validation Failed"
    });
    const {context, state, description, target_url: url} = read.output;
    this.status(sha, context, state, description ?? "", url ?? void 0);
    return json(201, {
     id: this.statuses.at(-1).id,
     context,
     state,
     status: state,
     description,
     target_url: url
    });
   }
   check(sha, name, conclusion, {status = conclusion === null ? "in_progress" : "completed", app = 1, suite = 1, run} = {}) {
    this.checks.push({
     id: this.nextId(),
     sha,
     name,
     status,
     conclusion,
     app,
     suite,
     run
    });
   }
   showStatuses(flavour, sha, query) {
    const rows = this.statuses.filter(row => row.sha === sha);
    if (flavour === "github") return json(200, forge_ci_page(rows.reverse(), query, "per_page", 100).map(({id, context, state, description}) => ({
     id,
     context,
     state,
     description
    })));
    const ordered = query.get("sort") === "highestindex" ? rows : rows.sort((a, b) => b.second - a.second);
    const shown = query.has("page") ? forge_ci_page(ordered, query, "limit", 50) : ordered.slice(0, DEFAULT_PAGE);
    return json(200, shown.map(({id, context, state: status, description}) => ({
     id,
     context,
     status,
     description
    })));
   }
   showChecks(sha, query) {
    const rows = this.checks.filter(row => row.sha === sha).reverse();
    const isLatest = (row, at) => rows.findIndex(({name, suite}) => name === row.name && suite === row.suite) === at;
    const shown = query.get("filter") === "all" ? rows : rows.filter(isLatest);
    const runs = forge_ci_page(shown, query, "per_page", 100).map(({id, name, status, conclusion, app, suite, run}) => ({
     id,
     name,
     status,
     conclusion,
     app: {
      id: app
     },
     check_suite: {
      id: suite
     },
     ...run && {
      details_url: `https://github.com/o/r/actions/runs/${run}/job/${id}`
     }
    }));
    return json(200, {
     total_count: shown.length,
     check_runs: runs
    });
   }
   nextId() {
    return this.statuses.length + this.checks.length + 1;
   }
  }
  const DEFAULT_PAGE = 30;
  function forge_ci_page(rows, query, sizeKey, most) {
   const size = Math.min(most, Number(query.get(sizeKey)) || DEFAULT_PAGE);
   const number = Number(query.get("page")) || 1;
   return rows.slice((number - 1) * size, number * size);
  }
  const notFound = flavour => json(404, {
   message: flavour === "gitea" ? "The target couldn't be found." : "Not Found"
  });
  const noVariable = flavour => flavour === "gitea" ? json(404, {
   message: "variable not found"
  }) : notFound(flavour);
  const noCommit = (flavour, ref) => flavour === "gitea" ? notFound(flavour) : json(422, {
   message: `No commit found for SHA: ${ref}`
  });
  const forbidden = flavour => json(403, {
   message: flavour === "gitea" ? "user should be the owner of the repo" : "Resource not accessible by integration"
  });
  const Body = dist.Ikc({
   body: dist.YjP()
  });
  class Comments {
   all=[];
   list(flavour, on, query) {
    const rows = this.all.filter(one => one.on === on).map(({id, body, by}) => ({
     id,
     body,
     user: {
      login: by,
      type: by.endsWith("[bot]") ? "Bot" : "User"
     }
    }));
    if (flavour === "gitea") return json(200, rows);
    const size = Number(query.get("per_page") ?? 30);
    const page = Number(query.get("page") ?? 1);
    return json(200, rows.slice((page - 1) * size, page * size));
   }
   add(on, text, by) {
    const read = dist.xLC(Body, parsed(text));
    if (!read.success) return json(422, {
     message: "Validation Failed"
    });
    const made = {
     id: 100 + this.all.length,
     on,
     body: read.output.body,
     by
    };
    this.all.push(made);
    return json(201, made);
   }
   change(flavour, id, text) {
    const read = dist.xLC(Body, parsed(text));
    const found = this.all.find(one => one.id === id);
    if (!found) return notFound(flavour);
    if (!read.success) return json(422, {
     message: "Validation Failed"
    });
    found.body = read.output.body;
    return json(200, found);
   }
  }
  const STATES = [ "error", "failure", "inactive", "in_progress", "queued", "pending", "success" ];
  const Words = dist.cl6(dist.FsL(dist.YjP(), dist.Ru6(140)), "");
  const forge_deployments_Sent = dist.Ikc({
   ref: dist.YjP(),
   task: dist.lqM(dist.YjP(), "deploy"),
   environment: dist.lqM(dist.YjP(), "production"),
   description: Words,
   auto_merge: dist.lqM(dist.zMY(), true),
   required_contexts: dist.lqM(dist.YOg(dist.YjP())),
   production_environment: dist.lqM(dist.zMY(), false),
   payload: dist.lqM(dist.L5J(), {})
  });
  const State = dist.Ikc({
   state: dist.KIO(STATES),
   description: Words,
   log_url: dist.cl6(dist.FsL(dist.YjP(), dist.yGV(/^https?:\/\//))),
   auto_inactive: dist.lqM(dist.zMY(), true)
  });
  class Deployments {
   all=[];
   create(history, text) {
    const read = dist.xLC(forge_deployments_Sent, parsed(text));
    if (!read.success) return json(422, {
     message: "Validation Failed"
    });
    const {ref: sha, auto_merge: merges, required_contexts: contexts, production_environment: isProduction, environment, task, payload} = read.output;
    if (!(sha in history)) return noCommit("github", sha);
    if (merges) return json(202, {
     message: "Auto-merged main into the ref on deployment."
    });
    if (contexts === void 0) return json(409, {
     message: `Conflict: Commit status checks failed for ${sha}.`
    });
    const made = {
     id: 900 + this.all.length,
     sha,
     environment,
     task,
     isProduction,
     payload,
     states: []
    };
    this.all.push(made);
    return json(201, {
     ...made,
     ref: sha
    });
   }
   list(query) {
    const fits = (key, one) => !query.has(key) || query.get(key) === one[key];
    const found = this.all.filter(one => fits("sha", one) && fits("environment", one) && fits("task", one)).reverse();
    return json(200, found.map(({states: _, ...one}) => one));
   }
   take(id, text) {
    const read = dist.xLC(State, parsed(text));
    const found = this.all.find(one => one.id === id);
    if (!found) return notFound("github");
    if (!read.success) return json(422, {
     message: "Validation Failed"
    });
    const {state, description, log_url: url, auto_inactive: ends} = read.output;
    found.states.push({
     state,
     description: description ?? "",
     url: url ?? void 0
    });
    if (state === "success" && ends) for (const other of this.all) {
     const isOld = other.id < id && other.environment === found.environment && !other.isProduction;
     if (isOld && other.states.at(-1)?.state === "success") other.states.push({
      state: "inactive",
      description: ""
     });
    }
    return json(201, {
     id: id * 10 + found.states.length,
     state
    });
   }
  }
  const findCommit = (history, digits) => digits.length < 7 ? void 0 : Object.keys(history).find(sha => sha.startsWith(digits));
  function compare(history, flavour, base, head) {
   const [ours, theirs] = [ ancestry(history, base), ancestry(history, head) ];
   const ahead = theirs.filter(sha => !ours.includes(sha)).reverse();
   const behind = ours.filter(sha => !theirs.includes(sha));
   const counted = {
    total_commits: ahead.length,
    commits: ahead.map(sha => ({
     sha
    }))
   };
   if (flavour === "gitea") return json(200, counted);
   const status = statusOf(ahead.length, behind.length);
   return json(200, {
    status,
    ahead_by: ahead.length,
    behind_by: behind.length,
    ...counted
   });
  }
  const showBranch = (flavour, name, head) => json(200, {
   name,
   commit: flavour === "gitea" ? {
    id: head,
    message: ""
   } : {
    sha: head
   },
   protected: false
  });
  function statusOf(ahead, behind) {
   if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
   return behind > 0 ? "behind" : "identical";
  }
  function ancestry(history, sha) {
   const parent = history[sha];
   return [ sha, ...parent ? ancestry(history, parent) : [] ];
  }
  const forge_routes_ROUTES = [ [ "compare", /^compare\/([0-9a-f]+)\.\.\.([0-9a-f]+)$/ ], [ "commit", /^(?:git\/)?commits\/([0-9a-f]+)$/ ], [ "branch", /^branches\/([^/]+)$/ ], [ "statuses", /^commits\/([^/]+)\/statuses$/ ], [ "checks", /^commits\/([^/]+)\/check-runs$/ ], [ "variable", /^actions\/variables\/([^/]+)$/ ], [ "variables", /^actions\/variables$/ ], [ "organisation", /^actions\/organization-variables$/ ], [ "repository", /^$/ ], [ "secrets", /^actions\/secrets$/ ], [ "secret", /^actions\/secrets\/([^/]+)$/ ], [ "status", /^statuses\/([^/]+)$/ ], [ "deployments", /^deployments$/ ], [ "deployment", /^deployments\/(\d+)\/statuses$/ ], [ "comments", /^issues\/(\d+)\/comments$/ ], [ "comment", /^issues\/comments\/(\d+)$/ ] ];
  function findRoute(path) {
   const [, rest] = /^\/repos\/[^/]+\/[^/]+(?:\/(.+)|$)/.exec(path)?.map((part = "") => part) ?? [];
   if (rest === void 0) return;
   return forge_routes_ROUTES.flatMap(([route, pattern]) => {
    const match = pattern.exec(rest);
    return match ? [ {
     route,
     names: match.slice(1).map(decodeURIComponent)
    } ] : [];
   })[0];
  }
  function change({flavour, history, ci, comments, secrets, deployments, bot}, {route, names: [first = ""]}, {method, text}) {
   if (route === "comments" && method === "POST") return comments.add(Number(first), text, bot);
   if (route === "comment" && method === "PATCH") return comments.change(flavour, Number(first), text);
   if (route === "status" && method === "POST") {
    if (!(first in history)) return flavour === "gitea" ? json(500, {
     message: "object does not exist"
    }) : noCommit(flavour, first);
    return ci.take(first, text);
   }
   if (flavour === "github" && route === "deployments" && method === "POST") return deployments.create(history, text);
   if (flavour === "github" && route === "deployment" && method === "POST") return deployments.take(Number(first), text);
   if (route === "secret" && method === "PUT") return secrets.put(flavour, first, text);
   return notFound(flavour);
  }
  function forge_routes_serve(estate, {route, names}, query, token) {
   const [first = "", second = ""] = names;
   const {flavour, history, branches, ci} = estate;
   const commit = findCommit(history, first);
   switch (route) {
   case "compare":
    {
     const head = findCommit(history, second);
     return commit && head ? compare(history, flavour, commit, head) : notFound(flavour);
    }

   case "commit":
    return commit ? json(200, {
     sha: commit
    }) : noCommit(flavour, first);

   case "branch":
    {
     const head = branches.get(first);
     return head ? showBranch(flavour, first, head) : notFound(flavour);
    }

   case "statuses":
    return commit ? ci.showStatuses(flavour, commit, query) : noCommit(flavour, first);

   case "checks":
    if (flavour === "gitea") return notFound(flavour);
    return commit ? ci.showChecks(commit, query) : noCommit(flavour, first);

   case "comments":
    return estate.comments.list(flavour, Number(first), query);

   case "comment":
    return notFound(flavour);

   case "status":
    return commit ? ci.showStatuses(flavour, commit, query) : noCommit(flavour, first);

   case "deployments":
    return flavour === "github" ? estate.deployments.list(query) : notFound(flavour);

   case "deployment":
    return notFound(flavour);

   case "secrets":
    return estate.secrets.names(flavour, query);

   case "secret":
    return estate.secrets.one(flavour, first);

   case "repository":
    return json(200, {
     owner: {
      type: estate.organisation ? "Organization" : "User"
     }
    });

   case "organisation":
   case "variable":
   case "variables":
    if (estate.controlToken !== void 0 && token !== estate.controlToken) return forbidden(flavour);
    if (route === "organisation") return listOrganisation(estate, query);
    return route === "variable" ? showVariable(estate, first.toUpperCase()) : listVariables(estate);
   }
  }
  function showVariable({flavour, variables}, name) {
   const value = variables.get(name);
   if (value === void 0) return noVariable(flavour);
   return json(200, shown(flavour, name, value));
  }
  function listVariables({flavour, variables}) {
   const list = [ ...variables ].map(([name, value]) => shown(flavour, name, value));
   return json(200, flavour === "gitea" ? list : {
    total_count: list.length,
    variables: list
   });
  }
  function listOrganisation({flavour, organisation}, query) {
   if (flavour === "gitea" || !organisation) return notFound(flavour);
   const all = [ ...organisation ].map(([name, value]) => ({
    name,
    value
   }));
   const size = Number(query.get("per_page") ?? 10);
   const from = (Number(query.get("page") ?? 1) - 1) * size;
   return json(200, {
    total_count: all.length,
    variables: all.slice(from, from + size)
   });
  }
  const shown = (flavour, name, value) => flavour === "gitea" ? {
   owner_id: 0,
   repo_id: 1,
   name,
   data: value,
   description: ""
  } : {
   name,
   value
  };
  const Sealed = dist.Ikc({
   encrypted_value: dist.YjP(),
   key_id: dist.YjP()
  });
  const Plain = dist.Ikc({
   data: dist.YjP()
  });
  class Secrets {
   all=new Map;
   publicKey="";
   names(flavour, query) {
    const names = [ ...this.all.keys() ].map(name => ({
     name
    }));
    if (flavour === "gitea") return json(200, Number(query.get("page") ?? 1) > 1 ? [] : names);
    return json(200, {
     total_count: names.length,
     secrets: names
    });
   }
   one(flavour, name) {
    if (flavour === "gitea") return notFound(flavour);
    if (name === "public-key") return json(200, {
     key_id: "sandbox",
     key: this.publicKey
    });
    return this.all.has(name) ? json(200, {
     name
    }) : notFound(flavour);
   }
   put(flavour, name, text) {
    const read = flavour === "gitea" ? dist.xLC(Plain, parsed(text)) : dist.xLC(Sealed, parsed(text));
    if (!read.success) return json(422, {
     message: "Validation Failed"
    });
    const isNew = !this.all.has(name);
    this.all.set(name, "data" in read.output ? read.output.data : read.output.encrypted_value);
    return json(isNew ? 201 : 204, isNew ? {} : null);
   }
  }
  async function startForge(options) {
   const {flavour = "github", history, branches, variables, organisation, controlToken} = options;
   const base = flavour === "gitea" ? "/api/v1" : "";
   const server = (0, external_node_http_.createServer)((request, response) => void receive(request, response));
   const forge = {
    apiUrl: `http://${await listen(server)}${base}`,
    requests: [],
    faults: [],
    branches: new Map(Object.entries(branches ?? {})),
    variables: new Map(Object.entries(variables ?? {})),
    organisation: organisation && new Map(Object.entries(organisation)),
    ci: new Ci,
    comments: new Comments,
    secrets: new Secrets,
    deployments: new Deployments,
    version: "1.25.5",
    close: () => stop(server)
   };
   const {ci, comments, secrets, deployments} = forge;
   const estate = {
    flavour,
    history,
    controlToken,
    branches: forge.branches,
    variables: forge.variables,
    ci,
    comments,
    secrets,
    deployments,
    organisation: forge.organisation,
    bot: flavour === "gitea" ? "gitea-actions" : "github-actions[bot]"
   };
   async function receive(request, response) {
    const {method = "GET", url = "/", headers: {authorization}} = request;
    const text = await readText(request) ?? "";
    const [path = "/", query = ""] = url.split("?");
    const found = path.startsWith(base) ? findRoute(path.slice(base.length)) : void 0;
    const call = {
     n: forge.requests.length + 1,
     method,
     path,
     query,
     route: found?.route,
     authorization,
     at: Date.now()
    };
    forge.requests.push(call);
    await (forge.onRequest?.(call));
    if (flavour === "gitea" && path === `${base}/version`) return send(response, json(200, {
     version: forge.version
    }));
    forge_reply(response, made(estate, call, text, found), forge.fault ?? forge_strike(forge, call), flavour);
   }
   return forge;
  }
  function made(estate, {method, query, authorization}, text, found) {
   if (!found) return notFound(estate.flavour);
   if (method !== "GET") return change(estate, found, {
    method,
    text
   });
   return forge_routes_serve(estate, found, new URLSearchParams(query), authorization?.replace(/^(?:Bearer|token) /i, ""));
  }
  function forge_reply(response, made, fault, flavour) {
   if (fault === "hang") return;
   if (fault === "drop") response.destroy(); else if (fault === "torn") sendTorn(response, made); else send(response, fault === void 0 ? made : forge_spoilt(fault, flavour));
  }
  function forge_spoilt(fault, flavour) {
   if (fault === "limit") return json(403, {
    message: "You have exceeded a secondary rate limit. Please wait a few minutes before you try again."
   });
   if (fault === "html") return answer(200, {
    "content-type": "text/html"
   }, Buffer.from("<h1>Sign in</h1>"));
   if (fault === "empty") return json(200, {});
   return fault === 404 ? notFound(flavour) : json(fault, {
    message: "this forge is out of order"
   });
  }
  function forge_strike({requests, faults}, {n, route}) {
   const count = requests.slice(0, n).filter(call => call.route === route).length;
   return faults.find(({on, nth = 1, persist}) => on === route && (persist ? count >= nth : count === nth))?.fault;
  }
  async function playDemo(host) {
   const [registry, forge, canaries] = await Promise.all([ startRegistry({
    auth: "token"
   }), startForge({
    history: {
     [FIRST]: null,
     [SECOND]: FIRST,
     [THIRD]: SECOND,
     [FOURTH]: THIRD,
     [FIFTH]: FOURTH,
     [SIXTH]: FIFTH
    }
   }), startFleet({
    acme: {
     commit: FIRST
    },
    beta: {
     commit: FIRST
    }
   }) ]);
   const world = {
    ...host,
    registry,
    forge,
    canaries
   };
   try {
    return await smokes(world) && await promotes(world) && await deploys(world) && await goesBack(world) && await goesAcross(world) && await movesOwnFleet(world);
   } finally {
    await Promise.all([ registry.close(), forge.close(), canaries.close() ]);
   }
  }
  async function smokes(world) {
   const {registry, canaries} = world;
   const [canary] = canaries.tenants.values();
   chapter(world, "Two images are live", `A registry and two canary tenants run inside this process, at ${registry.host} and beside it: no network, no account.`, `:latest shows commit ${demo_world_short(FIRST)} in both images. CI has just pushed :staging-${demo_world_short(SECOND)}.`);
   publish(world, FIRST, "latest");
   publish(world, SECOND);
   shelves(world);
   chapter(world, "Smoke: a build that is not there yet", "The canaries still run the old build. A script that waits six minutes and goes on would test that, and pass.");
   const absent = await test(world, SECOND);
   chapter(world, "Smoke: a red canary", `Now they run ${demo_world_short(SECOND)}, and one of them lets anybody in. That its door is shut is one of the checks.`);
   deploy(world, SECOND);
   canary.onRequest = ({path, headers}) => path === "/admin/liveness" && !headers.authorization ? json(200, {
    subsystems: {}
   }) : void 0;
   const red = await test(world, SECOND);
   chapter(world, "Smoke: green", `${demo_world_short(SECOND)} goes nowhere. The fix is ${demo_world_short(THIRD)}, and what the checks make they delete again.`);
   publish(world, THIRD);
   deploy(world, THIRD);
   canary.onRequest = void 0;
   const green = await test(world, THIRD);
   return absent === "build-not-running" && red === "smoke-red" && green === "ok" && canaries.left().length === 0;
  }
  async function promotes(world) {
   const {registry} = world;
   const key = signingKey();
   chapter(world, "Promote: nobody signed it", "Whoever may push to a registry may push anything. Here verify names the key of CI, and the first try comes too early.");
   const unsigned = await move(world, "promote", THIRD, {
    key
   });
   chapter(world, "Promote", "CI has signed both by their digests (cosign sign). Both images move, or none. The old build gets a tag of its own", "first, and every move is read back.");
   sign(world, THIRD, key);
   const promoted = await move(world, "promote", THIRD, {
    key
   });
   chapter(world, "A push breaks half-way", `Now ${demo_world_short(FOURTH)}. This time the registry takes the first image and refuses the second.`, "A script of crane lines would leave :latest of two commits behind, and nobody would know what was there before.");
   publish(world, FOURTH);
   registry.faults.add({
    fault: "403",
    method: "PUT",
    path: /platform-tenant\/manifests\/latest$/,
    persist: true
   });
   const broken = await move(world, "promote", FOURTH);
   registry.faults.clear();
   return unsigned === "failed" && promoted === "done" && broken === "restored";
  }
  async function goesBack(world) {
   chapter(world, "Roll back", `It is 3 a.m. and ${demo_world_short(FIFTH)} turns out to be bad. Nobody has to remember which build was good: the registry does.`);
   const back = await move(world, "rollback", "previous", {
    why: "memory search is empty"
   });
   chapter(world, "The next automatic promote is held", `Half an hour later a job wants to promote the next build, made from ${demo_world_short(FIFTH)}. Releases wait for a person since the`, "rollback, so it ends well and moves nothing. A script would have put the fault straight back.");
   publish(world, SIXTH);
   const held = await move(world, "promote", SIXTH, {
    event: "push"
   });
   chapter(world, "A person lifts the hold", `${demo_world_short(SIXTH)} turns out to hold the fix. Somebody says so, and it goes out.`);
   const lifted = await historyCommand(world, "lift");
   const out = await move(world, "promote", SIXTH);
   chapter(world, "What the registry remembers", "Who moved what when, what spoke for it, and what is vetoed. --html FILE makes a page of it.");
   const shown = await historyCommand(world, "history");
   return back === "done" && held === "skipped" && lifted === 0 && out === "done" && shown === 0;
  }
  function historyCommand(world, command) {
   const {registry, say, paint, history} = world;
   const all = demo_world_images(world);
   say(paint("cyan", `\n$ release-action ${command} --images ${all}`));
   return history(command, {
    images: all,
    "registry-auth": `${registry.host}=sandbox:sandbox`
   });
  }
  async function demo(out, env) {
   const folder = (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)((0, 
   external_node_os_.tmpdir)(), "release-action-demo-"));
   const say = line => void out.write(`${line}\n`);
   const paint = (0, log.M8)(env, out);
   const silent = () => {};
   const page = (0, external_node_path_.join)((0, external_node_os_.tmpdir)(), "release-action-demo.html");
   const cancel = (0, stop_signal.Z)();
   const host = (apiUrl, event) => ({
    trigger: {
     commandLine: event === void 0,
     event: event ?? "command line",
     actor: event ? "release-bot" : "you",
     ref: "refs/heads/main",
     repository: "molecule-ai/platform"
    },
    log: {
     info: silent,
     progress: silent,
     notice: silent,
     warning: silent,
     error: silent,
     group: silent,
     endGroup: silent
    },
    folder,
    apiUrl,
    env: {},
    home: folder,
    announceSecret: silent,
    keepInputs: silent,
    keepJournal: silent,
    keepNotice: silent,
    keepShown: silent,
    publish({report, text: [first = "", ...rest]}) {
     say(`  ${paint((0, reason.gq)(report.outcome) ? "green" : "red", first)}`);
     for (const line of rest) say(line && `  ${line}`);
     return;
    }
   });
   try {
    const act = async (inputs, apiUrl, more) => (await (0, run.run)((0, config.Ov)(inputs), host(apiUrl, more?.event), cancel)).report;
    const history = (command, inputs) => {
     const teller = {
      json: false,
      out: {
       write: text => (say(text.replace(/^/gm, "  ").trimEnd()), true)
      }
     };
     return command === "history" ? (0, run_history.showHistory)(inputs, page, host(), cancel, teller) : (0, 
     run_history.changeHistory)(command, inputs, host(), cancel, teller);
    };
    const good = await playDemo({
     say,
     paint,
     run: act,
     history
    });
    say(good ? `\nThe page of that history is ${page}.\nThat is all. With your own images: release-action promote --help, and README.md for the workflow.` : "\nThis story should have ended otherwise. Where you did not stop it, please report it.");
    return good ? 0 : 1;
   } finally {
    (0, external_node_fs_.rmSync)(folder, {
     recursive: true,
     force: true
    });
   }
  }
 }
};
