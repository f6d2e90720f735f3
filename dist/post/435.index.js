"use strict";

exports.id = 435;

exports.ids = [ 435 ];

exports.modules = {
 4604: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   RN: () => inTime,
   d_: () => patiently,
   l: () => WRITE_DEADLINE
  });
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  const DEADLINE = 1e4;
  const WRITE_DEADLINE = 3e4;
  const MOST_TRIES = 3;
  const PAUSES = [ 300, 1e3 ];
  const PATIENCE = 1e4;
  async function inTime(clock, call, what, request, deadline = DEADLINE) {
   const late = new AbortController;
   const answered = new AbortController;
   const signal = call.signal ? AbortSignal.any([ call.signal, late.signal ]) : late.signal;
   const why = () => call.signal?.aborted ? new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR("registry-unavailable", `${what} was cut short, since the run is stopping`, {
    transient: true
   }) : new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR("registry-unavailable", `${what} had no answer within ${deadline / 1e3} s`, {
    transient: true
   });
   if (signal.aborted) throw why();
   const ended = new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(why()), {
     once: true
    });
   });
   clock.sleep(deadline, answered.signal).then(() => {
    if (!answered.signal.aborted) late.abort();
   });
   try {
    return await Promise.race([ request(signal), ended ]);
   } finally {
    answered.abort();
   }
  }
  async function patiently(clock, log, call, read) {
   for (let tries = 1; ;tries += 1) {
    const since = clock.elapsed();
    try {
     return await read();
    } catch (thrown) {
     const failure = (0, _release_failure__WEBPACK_IMPORTED_MODULE_0__.h_)(thrown);
     const usual = PAUSES[tries - 1];
     const pause = usual && (failure.retryAfter || usual);
     if (!failure.transient || call.signal?.aborted || pause === void 0 || pause > PATIENCE) throw failure;
     call.onTrouble?.(since);
     log.info(`${failure.message}; trying again in ${pause / 1e3} s (${tries + 1} of ${MOST_TRIES})`);
     await clock.sleep(pause, call.signal);
     if (call.signal?.aborted) throw failure;
    }
   }
  }
 },
 8921: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g5: () => failureOf,
   lg: () => credentialsFailure,
   os: () => asking
  });
  var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
  var _release_cut__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1405);
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _release_passing__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6042);
  var _http_faults__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56);
  var _http_trouble__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5834);
  const Thrown = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   name: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
   message: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
   code: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.L5J()),
   $metadata: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
    httpStatusCode: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.aig()),
    clockSkewCorrected: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.zMY())
   })),
   $response: valibot__WEBPACK_IMPORTED_MODULE_4__.NpB(valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
    headers: valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())
   })), void 0)
  });
  const THROTTLED = /throttl|TooManyRequests|^SlowDown|RequestLimitExceeded|BandwidthLimitExceeded|ProvisionedThroughputExceeded|PriorRequestNotComplete|TransactionInProgress/i;
  const TIMED_OUT = new Set([ "TimeoutError", "RequestTimeout", "RequestTimeoutException", "IDPCommunicationError", "IDPCommunicationErrorException" ]);
  const EXPIRED = new Set([ "ExpiredToken", "ExpiredTokenException" ]);
  const SKEWED = /^RequestExpired|^RequestTimeTooSkewed|signature (?:expired|not yet current)/i;
  const SSO = /aws sso login|SSO (?:session|token|access)|session token not found or invalid/i;
  const UNKNOWN_KEY = new Set([ "UnrecognizedClientException", "InvalidClientTokenId", "InvalidSignatureException", "SignatureDoesNotMatch", "IncompleteSignature", "MissingAuthenticationToken", "MissingAuthenticationTokenException" ]);
  const NO_CREDENTIALS = new Set([ "CredentialsProviderError", "ProviderError", "TokenProviderError" ]);
  function configure(profile = process.env["AWS_PROFILE"]) {
   if (profile) return `See that the profile ${(0, _release_cut__WEBPACK_IMPORTED_MODULE_5__.J)(profile, 100)}, which AWS_PROFILE names, is there and gives credentials: aws sts get-caller-identity --profile ${(0, 
   _release_cut__WEBPACK_IMPORTED_MODULE_5__.J)(profile, 100)}`;
   return "Run aws-actions/configure-aws-credentials before this step, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";
  }
  const FileFault = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   code: valibot__WEBPACK_IMPORTED_MODULE_4__.KIO([ "ENOENT", "EACCES", "EPERM", "EISDIR", "ENOTDIR" ]),
   path: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()
  });
  const asking = ({action, image, region}) => `${image.name}: ECR ${action} in ${region}`;
  function failureOf(thrown, asked) {
   const wire = wireFault(thrown);
   if (wire) return wireFailure(asking(asked), wire, thrown);
   const known = read(thrown);
   if (!known || !isAnswer(known)) return (0, _release_failure__WEBPACK_IMPORTED_MODULE_0__.h_)(thrown);
   const detail = detailOf(known, thrown);
   if (isTransient(known)) return new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR("registry-unavailable", `${asking(asked)}: ${inShort(known)}`, {
    ...detail,
    transient: true,
    hint: regionHint(known, asked)
   });
   const hint = credentialsHint(known, asked) ?? (isRefusal(known) ? grant(asked) : repositoryHint(known.name, asked));
   return new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR("registry-denied", `${asking(asked)}: ${inFull(known)}`, {
    ...detail,
    hint
   });
  }
  function credentialsFailure(thrown, role) {
   const what = role ? `AWS credentials to assume ${role}` : "AWS credentials";
   const wire = wireFault(thrown);
   if (wire) return wireFailure(what, wire, thrown);
   const file = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(FileFault, thrown);
   if (file.success) return new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR("registry-denied", `${what}: ${(0, 
   _release_cut__WEBPACK_IMPORTED_MODULE_5__.J)(file.output.path, 200)} cannot be read (${file.output.code})`, {
    hint: "See that the variable which names it is right: AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE",
    cause: thrown
   });
   const known = read(thrown);
   if (!known) return (0, _release_failure__WEBPACK_IMPORTED_MODULE_0__.h_)(thrown);
   const detail = detailOf(known, thrown);
   if (isTransient(known)) return new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR("registry-unavailable", `${what}: ${inShort(known)}`, {
    ...detail,
    transient: true
   });
   const trust = isRefusal(known) || known.name === "InvalidIdentityToken" ? trustHint(known, role) : void 0;
   return new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR("registry-denied", `${what}: ${inFull(known)}`, {
    ...detail,
    hint: trust ?? credentialsHint(known) ?? configure()
   });
  }
  const LOGIN_TO_PROXY = "write user and password into the variable that names it (HTTP_PROXY or ALL_PROXY): http://user:password@host:port";
  function wireFault(thrown) {
   if (!(thrown instanceof Error)) return;
   const {$metadata} = thrown;
   if ($metadata?.httpStatusCode === 407) return {
    what: "the proxy before AWS does not accept this login, or wants one (407)",
    hint: LOGIN_TO_PROXY,
    transient: false
   };
   if ($metadata?.httpStatusCode !== void 0) return;
   const fault = (0, _http_faults__WEBPACK_IMPORTED_MODULE_2__.K)(thrown);
   return thrown instanceof _http_faults__WEBPACK_IMPORTED_MODULE_2__.Y || "through" in thrown || !fault.transient ? fault : void 0;
  }
  const wireFailure = (doing, {what, hint, transient}, cause) => new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR("registry-unavailable", `${doing}: ${what}`, {
   hint,
   transient,
   cause
  });
  const detailOf = ({$metadata, $response}, cause) => ({
   status: $metadata?.httpStatusCode,
   retryAfter: (0, _http_trouble__WEBPACK_IMPORTED_MODULE_3__.P9)($response?.headers ?? {}, 1 / 0),
   cause
  });
  function read(thrown) {
   if (thrown instanceof _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR) return;
   const result = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(Thrown, thrown);
   return result.success ? result.output : void 0;
  }
  const isAnswer = ({name, code, $metadata}) => $metadata?.httpStatusCode !== void 0 || code !== void 0 || TIMED_OUT.has(name);
  function isTransient({name, code, $metadata}) {
   if (NO_CREDENTIALS.has(name)) return false;
   if (THROTTLED.test(name) || TIMED_OUT.has(name) || $metadata?.clockSkewCorrected) return true;
   const status = $metadata?.httpStatusCode;
   return status === void 0 ? code !== void 0 : status < 400 || (0, _release_passing__WEBPACK_IMPORTED_MODULE_1__.WG)(status);
  }
  const isRefusal = ({name, $metadata}) => name.startsWith("AccessDenied") || $metadata?.httpStatusCode === 401 || $metadata?.httpStatusCode === 403;
  function credentialsHint({name, message}, asked) {
   if (SKEWED.test(name) || SKEWED.test(message)) return "Set the clock of this machine: AWS takes no request that was signed minutes ago, or minutes from now";
   if (SSO.test(message)) return "Log in again with aws sso login, for the profile that AWS_PROFILE names";
   if (NO_CREDENTIALS.has(name)) return configure();
   if (EXPIRED.has(name)) return "The AWS credentials have expired: run aws-actions/configure-aws-credentials directly before this step";
   if (UNKNOWN_KEY.has(name)) return "AWS does not accept this key: check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN" + (asked ? `, and that the region ${asked.region} is enabled for their account` : "");
   return;
  }
  function trustHint({name, message}, role) {
   if (role) return `Allow sts:AssumeRole on ${role} to the credentials of this step, and name them in that role's trust policy`;
   return name === "InvalidIdentityToken" || /AssumeRoleWithWebIdentity/.test(message) ? "Name the OIDC provider and the subject of this job in the trust policy of the role that AWS_ROLE_ARN names" : void 0;
  }
  const regionHint = ({code}, {region, image}) => code === "ENOTFOUND" ? `Check the region in the name of ${image.name}: nobody answers for ${region}` : void 0;
  const repositoryHint = (name, {image, region, account}) => name === "RepositoryNotFoundException" ? `Create the repository ${image.repository} in account ${account}, region ${region}` : void 0;
  function grant({action, image, region, account, role}) {
   const arn = action === "GetAuthorizationToken" ? "*" : `arn:${partition(region)}:ecr:${region}:${account}:repository/${image.repository}`;
   const foreign = "a repository of another account needs it in its repository policy too, or a role in aws-roles";
   return `Allow ecr:${action === "ListImageReferrers" ? "BatchGetImage" : action} on ${arn} to ${role ?? `the credentials of this step; ${foreign}`}`;
  }
  const PARTITIONS = [ [ "cn-", "aws-cn" ], [ "us-gov-", "aws-us-gov" ], [ "eusc-", "aws-eusc" ], [ "us-iso-", "aws-iso" ], [ "us-isob-", "aws-iso-b" ], [ "eu-isoe-", "aws-iso-e" ], [ "us-isof-", "aws-iso-f" ] ];
  const partition = region => PARTITIONS.find(([regions]) => region.startsWith(regions))?.[1] ?? "aws";
  const inShort = ({name, code, $metadata}) => {
   const status = $metadata?.httpStatusCode;
   if (status === void 0) return typeof code === "string" ? code : name;
   return status < 400 ? "the answer could not be read" : `${name} (${status})`;
  };
  function inFull({name, message}) {
   if (UNKNOWN_KEY.has(name) || message === "" || message === name) return name;
   const line = message.replace(/\s+/g, " ").trim();
   return `${name}: ${(0, _release_cut__WEBPACK_IMPORTED_MODULE_5__.J)(line, 300)}`;
  }
 },
 2435: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createEcrRegistry: () => createEcrRegistry
  });
  var dist_cjs = __webpack_require__(8249);
  var release_digest = __webpack_require__(1709);
  var failure = __webpack_require__(9991);
  var release_image = __webpack_require__(1e3);
  var release_manifest = __webpack_require__(4776);
  var cut = __webpack_require__(1405);
  var manifest_type = __webpack_require__(5517);
  var ecr_fault = __webpack_require__(8921);
  function imageFailure({failureCode, failureReason}, asked) {
   const message = [ (0, ecr_fault.os)(asked), failureCode ?? "failed", failureReason && (0, 
   cut.J)(failureReason, 300) ].filter(Boolean).join(": ");
   switch (failureCode) {
   case "UpstreamTooManyRequests":
   case "UpstreamUnavailable":
    return new failure.HR("registry-unavailable", message, {
     transient: true
    });

   case "UpstreamAccessDenied":
    return new failure.HR("registry-denied", message, {
     hint: "Check the credentials of the repository's pull through cache rule"
    });

   case "KmsError":
    return new failure.HR("registry-denied", message, {
     hint: "Allow kms:Decrypt on the repository's key to these credentials"
    });

   case "ImageInaccessible":
    return new failure.HR("registry-denied", message, {
     hint: "Restore the image from the archive storage class first"
    });

   default:
    return new failure.HR("registry-denied", message);
   }
  }
  function manifestOf({imageManifest, imageManifestMediaType}, asked) {
   if (!imageManifest) throw new failure.HR("registry-unavailable", `${(0, ecr_fault.os)(asked)}: the answer holds no manifest`);
   const bytes = Buffer.from(imageManifest, "utf8");
   const mediaType = (0, manifest_type.f)(imageManifest, imageManifestMediaType);
   if (mediaType) return {
    bytes,
    mediaType,
    digest: (0, release_digest.ol)(bytes)
   };
   throw new failure.HR("registry-unavailable", `${(0, ecr_fault.os)(asked)}: a manifest of type ${imageManifestMediaType ?? "unknown"} is no image and no index`);
  }
  var attempt = __webpack_require__(4604);
  var session = __webpack_require__(5881);
  const MOST_PAGES = 100;
  function createEcrRegistry(setup) {
   const {clock, log, fetchBlob} = setup;
   const sessions = new session.A(setup);
   async function ask(asked, call, send) {
    const what = (0, ecr_fault.os)(asked);
    const client = await (0, attempt.RN)(clock, call, `${what}: getting AWS credentials`, () => sessions.client(asked)).catch(thrown => {
     throw (0, failure.wX)((0, ecr_fault.g5)(thrown, asked));
    });
    try {
     const isWrite = asked.action === "PutImage" || asked.action === "BatchDeleteImage";
     return await (0, attempt.RN)(clock, call, what, signal => send(client, signal), isWrite ? attempt.l : void 0);
    } catch (thrown) {
     throw (0, ecr_fault.g5)(thrown, asked);
    }
   }
   const about = (image, action) => {
    const host = (0, release_image.Fd)(image.registry);
    if (!host) throw new failure.HR("internal", `${image.name} is no image of ECR`);
    return {
     action,
     image,
     ...host,
     role: setup.roles.get(host.account)
    };
   };
   async function get(image, reference, call) {
    const asked = about(image, "BatchGetImage");
    const command = new dist_cjs.P8n({
     ...place(asked),
     imageIds: [ (0, release_digest.Bc)(reference) ? {
      imageDigest: reference
     } : {
      imageTag: reference
     } ],
     acceptedMediaTypes: [ ...release_manifest._ ]
    });
    const {images, failures} = await ask(asked, call, (client, signal) => client.send(command, {
     abortSignal: signal
    })).catch(absentRepository);
    const found = images?.[0];
    if (!found) return absent(failures, asked, reference);
    const manifest = manifestOf(found, asked);
    const named = (0, release_digest.Bc)(reference) ? reference : found.imageId?.imageDigest ?? "";
    if (manifest.digest === named) return manifest;
    if (!(0, release_digest.Bc)(reference) && (0, release_digest.Bc)(named)) return get(image, named, call);
    throw new failure.HR("digest-mismatch", `${(0, ecr_fault.os)(asked)}: the bytes given for ${reference} have the digest ${manifest.digest}`);
   }
   return {
    read: (image, reference, call = {}) => (0, attempt.d_)(clock, log, call, () => get(image, reference, call)),
    digest: async (image, tag, call = {}) => (await (0, attempt.d_)(clock, log, call, () => get(image, tag, call)))?.digest,
    async readBlob(image, digest, call = {}) {
     const asked = about(image, "GetDownloadUrlForLayer");
     const command = new dist_cjs.pKL({
      ...place(asked),
      layerDigest: digest
     });
     const {downloadUrl} = await (0, attempt.d_)(clock, log, call, () => ask(asked, call, (client, signal) => client.send(command, {
      abortSignal: signal
     })));
     if (!downloadUrl) throw new failure.HR("registry-unavailable", `${(0, ecr_fault.os)(asked)}: the answer holds no address of ${digest}`);
     return proved(digest, asked, await fetchBlob(downloadUrl, call).catch(withoutAddress(digest, asked)));
    },
    async referrers(image, subject, call = {}) {
     const asked = about(image, "ListImageReferrers");
     const found = [];
     let nextToken;
     for (let page = 1; page <= MOST_PAGES; page += 1) {
      const command = new dist_cjs.hxf({
       ...place(asked),
       subjectId: {
        imageDigest: subject
       },
       nextToken
      });
      const answer = await (0, attempt.d_)(clock, log, call, () => ask(asked, call, (client, signal) => client.send(command, {
       abortSignal: signal
      })).catch(noReferrers));
      found.push(...(answer.referrers ?? []).map(({digest = "", artifactType}) => ({
       digest,
       artifactType
      })));
      nextToken = answer.nextToken;
      if (!nextToken) return found;
     }
     throw new failure.HR("registry-unavailable", `${(0, ecr_fault.os)(asked)}: the list of what refers to ${subject} does not end`);
    },
    async write(image, tag, manifest, call = {}) {
     const asked = about(image, "PutImage");
     const command = new dist_cjs.SUU({
      ...place(asked),
      imageManifest: Buffer.from(manifest.bytes).toString("utf8"),
      imageManifestMediaType: manifest.mediaType,
      imageDigest: manifest.digest,
      imageTag: tag
     });
     await ask(asked, call, (client, signal) => client.send(command, {
      abortSignal: signal
     })).catch(refusedWrite(asked, tag));
    },
    async untag(image, tag, call = {}) {
     const asked = about(image, "BatchDeleteImage");
     const command = new dist_cjs.wau({
      ...place(asked),
      imageIds: [ {
       imageTag: tag
      } ]
     });
     const {failures} = await ask(asked, call, (client, signal) => client.send(command, {
      abortSignal: signal
     })).catch(absentRepository);
     const fault = failures?.find(({failureCode}) => failureCode !== "ImageNotFound");
     if (fault) throw imageFailure(fault, asked);
    }
   };
  }
  const place = ({account, image}) => ({
   registryId: account,
   repositoryName: image.repository
  });
  function absentRepository(thrown) {
   if ((0, failure.h_)(thrown).cause instanceof dist_cjs.Da2) return {
    failures: [ {
     failureCode: "ImageNotFound"
    } ]
   };
   throw thrown;
  }
  function noReferrers(thrown) {
   if ((0, failure.h_)(thrown).cause instanceof dist_cjs.Da2) return {};
   throw thrown;
  }
  function absent(failures, asked, reference) {
   const fault = failures?.[0];
   if (fault?.failureCode === "ImageNotFound") return;
   if (fault) throw imageFailure(fault, asked);
   throw new failure.HR("registry-unavailable", `${(0, ecr_fault.os)(asked)}: the answer says nothing of ${reference}`);
  }
  const refusedWrite = ({image, region}, tag) => thrown => {
   const {cause, message} = (0, failure.h_)(thrown);
   if (cause instanceof dist_cjs.Bhs) return;
   if (cause instanceof dist_cjs.HI9) throw new failure.HR("tag-immutable", `${image.name}: the tag ${tag} cannot be moved, since the repository's tags are immutable`, {
    status: 400,
    hint: `Let ${tag} move: add an exclusion filter for it to ${image.repository} in ${region} ` + "(imageTagMutability IMMUTABLE_WITH_EXCLUSION), or make the repository MUTABLE",
    cause
   });
   if (cause instanceof dist_cjs.heX || cause instanceof dist_cjs.czv) throw new failure.HR("source-missing", `ECR has lost a part of the build that ${image.name}:${tag} was to show (${cause.name})`, {
    status: 400,
    cause,
    hint: "a lifecycle policy took it: publish the build again, or choose another one (release-action history)"
   });
   if (cause instanceof dist_cjs.uxw) throw new failure.HR("digest-mismatch", message, {
    status: 400,
    cause
   });
   throw thrown;
  };
  function proved(digest, asked, bytes) {
   if ((0, release_digest.ol)(bytes) === digest) return bytes;
   throw new failure.HR("digest-mismatch", `${asked.image.name}: the blob that ECR gave for ${digest} has another digest`);
  }
  const withoutAddress = (digest, {image}) => thrown => {
   const {reason, status, transient} = (0, failure.h_)(thrown);
   const answer = status === void 0 ? "gave no answer" : `answered ${status}`;
   throw new failure.HR(reason, `${image.name}: ECR's storage ${answer} when asked for the blob ${digest}`, {
    status,
    transient
   });
  };
 },
 5881: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => Sessions
  });
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8249);
  var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1695);
  var _aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5861);
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _attempt__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4604);
  var _fault__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8921);
  const BEFORE_EXPIRY = 5 * 6e4;
  async function wayOf(agents) {
   const requestHandler = await (agents?.());
   if (!requestHandler) return {};
   const clientConfig = {
    requestHandler
   };
   return {
    ...clientConfig,
    credentialDefaultProvider: init => (0, _aws_sdk_credential_provider_node__WEBPACK_IMPORTED_MODULE_3__.defaultProvider)({
     ...init,
     clientConfig
    })
   };
  }
  const isOwnEndpoint = () => Boolean(process.env["AWS_ENDPOINT_URL_ECR"] ?? process.env["AWS_ENDPOINT_URL"]);
  class Sessions {
   setup;
   clients=new Map;
   assumed=new Map;
   constructor(setup) {
    this.setup = setup;
    process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
   }
   async client({account, region, fips, dualStack}) {
    const key = [ account, region, fips, dualStack ].join(" ");
    let client = this.clients.get(key);
    if (!client) {
     const way = await wayOf(this.setup.agents);
     const role = this.setup.roles.get(account);
     const credentials = role ? () => this.credentialsOf(account, role, region) : void 0;
     const kind = isOwnEndpoint() ? {} : {
      ...fips && {
       useFipsEndpoint: true
      },
      ...dualStack && {
       useDualstackEndpoint: true
      }
     };
     client = this.clients.get(key) ?? new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_4__.S70({
      region,
      maxAttempts: 1,
      credentials,
      ...kind,
      ...way
     });
     this.clients.set(key, client);
    }
    await this.identify(client.config.credentials);
    return client;
   }
   async identify(provider) {
    try {
     this.hide(await provider());
    } catch (thrown) {
     throw (0, _fault__WEBPACK_IMPORTED_MODULE_2__.lg)(thrown);
    }
   }
   async credentialsOf(account, role, region) {
    const kept = this.assumed.get(account);
    if (kept) {
     const {expiration} = await kept;
     if (expiration && expiration.getTime() - this.setup.clock.now() > BEFORE_EXPIRY) return kept;
     if (this.assumed.get(account) !== kept) return this.credentialsOf(account, role, region);
    }
    const fresh = this.assume(role, region);
    this.assumed.set(account, fresh);
    fresh.catch(() => {
     if (this.assumed.get(account) === fresh) this.assumed.delete(account);
    });
    return fresh;
   }
   async assume(role, region) {
    const sts = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_5__.iM({
     region,
     maxAttempts: 1,
     ...await wayOf(this.setup.agents)
    });
    try {
     await this.identify(sts.config.credentials);
     const command = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_5__.QL({
      RoleArn: role,
      RoleSessionName: "release-action"
     });
     const answer = await (0, _attempt__WEBPACK_IMPORTED_MODULE_1__.RN)(this.setup.clock, {}, `STS AssumeRole of ${role}`, signal => sts.send(command, {
      abortSignal: signal
     }));
     const {AccessKeyId, SecretAccessKey, SessionToken, Expiration} = answer.Credentials ?? {};
     if (!AccessKeyId || !SecretAccessKey || !SessionToken) throw new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR("registry-unavailable", `STS AssumeRole of ${role}: the answer holds no credentials`);
     const credentials = {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: SessionToken,
      expiration: Expiration
     };
     this.hide(credentials);
     return credentials;
    } catch (thrown) {
     throw (0, _fault__WEBPACK_IMPORTED_MODULE_2__.lg)(thrown, role);
    } finally {
     sts.destroy();
    }
   }
   hide({secretAccessKey, sessionToken}) {
    this.setup.mask(secretAccessKey);
    if (sessionToken) this.setup.mask(sessionToken);
   }
  }
 }
};
