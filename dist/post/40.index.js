"use strict";

exports.id = 40;

exports.ids = [ 40 ];

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
 2040: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   ecrLogins: () => ecrLogins
  });
  var _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8249);
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _release_image__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1e3);
  var _attempt__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4604);
  var _fault__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8921);
  var _session__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5881);
  function ecrLogins(setup) {
   const sessions = new _session__WEBPACK_IMPORTED_MODULE_4__.A(setup);
   const known = new Map;
   async function login(image, host) {
    const asked = {
     action: "GetAuthorizationToken",
     image,
     ...host,
     role: setup.roles.get(host.account)
    };
    const client = await sessions.client(host);
    const {authorizationData} = await (0, _attempt__WEBPACK_IMPORTED_MODULE_2__.RN)(setup.clock, {}, "ECR GetAuthorizationToken", signal => client.send(new _aws_sdk_client_ecr__WEBPACK_IMPORTED_MODULE_5__.Eu6({}), {
     abortSignal: signal
    })).catch(thrown => {
     throw (0, _fault__WEBPACK_IMPORTED_MODULE_3__.g5)(thrown, asked);
    });
    const token = authorizationData?.[0]?.authorizationToken;
    const [user, password] = Buffer.from(token ?? "", "base64").toString("utf8").split(":");
    if (!user || !password) throw new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR("registry-unavailable", "ECR GetAuthorizationToken: the answer holds no token");
    setup.mask(password);
    return {
     kind: "password",
     user,
     password,
     origin: "with ECR's own token"
    };
   }
   return others => ({
    async of(registryHost, repository) {
     const host = (0, _release_image__WEBPACK_IMPORTED_MODULE_1__.Fd)(registryHost);
     if (!host) return others.of(registryHost, repository);
     const id = `ecr ${host.account} ${host.region}`;
     const find = () => {
      const found = known.get(id) ?? login({
       name: `${registryHost}/${repository}`,
       registry: registryHost,
       repository
      }, host);
      known.set(id, found);
      found.catch(() => {
       if (known.get(id) === found) known.delete(id);
      });
      return found;
     };
     return {
      id,
      find
     };
    }
   });
  }
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
