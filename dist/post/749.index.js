"use strict";

exports.id = 749;

exports.ids = [ 749 ];

exports.modules = {
 2794: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => harmlessJson
  });
  const harmlessJson = value => `${JSON.stringify(value, null, 2).replaceAll("##[", "#\\u0023[").replace(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits)}\n`;
  const escapeUnits = character => character.split("").map(unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
 },
 1749: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   notify: () => notify,
   notifyLate: () => notifyLate
  });
  var external_node_fs_ = __webpack_require__(3024);
  var clock = __webpack_require__(3350);
  var release_failure = __webpack_require__(9991);
  var trouble = __webpack_require__(5834);
  const PAUSE = 500;
  const MOST = 64 * 1024;
  async function sendNotice({url, body, headers}, {each, tries, signal}, {http, clock}) {
   for (let left = tries; ;left--) {
    const {fault, passes, after = PAUSE} = await attempt();
    if (fault === void 0 || !passes || left <= 1 || after > each) return fault;
    await clock.sleep(after, signal);
   }
   async function attempt() {
    try {
     const answer = await http.request({
      method: "POST",
      url,
      body,
      headers: {
       "content-type": "application/json",
       ...headers
      },
      retry: false,
      timeoutMs: each,
      maxBytes: MOST,
      signal
     });
     if (answer.status >= 200 && answer.status < 300) return {};
     if (answer.status >= 300 && answer.status < 400) return {
      fault: `it redirects (${answer.status}), and nothing is followed`
     };
     return {
      fault: `it answered ${answer.status}`,
      passes: (0, trouble.LH)(answer) !== void 0,
      after: answer.retryAfter
     };
    } catch (thrown) {
     const failure = (0, release_failure.h_)(thrown);
     return {
      fault: failure.message.replace(/^POST \S+ /, ""),
      passes: failure.transient
     };
    }
   }
  }
  var external_node_crypto_ = __webpack_require__(7598);
  function signed(id, at, body, secret) {
   const timestamp = String(Math.floor(at / 1e3));
   const headers = {
    "webhook-id": id,
    "webhook-timestamp": timestamp
   };
   if (secret === void 0) return headers;
   const key = secret.startsWith("whsec_") ? Buffer.from(secret.slice("whsec_".length), "base64") : Buffer.from(secret);
   return {
    ...headers,
    "webhook-signature": `v1,${(0, external_node_crypto_.createHmac)("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`
   };
  }
  var ended = __webpack_require__(6417);
  var json = __webpack_require__(2794);
  var commit = __webpack_require__(8952);
  var cut = __webpack_require__(1405);
  var safe = __webpack_require__(9369);
  const MARKS = {
   done: "✅",
   unchanged: "✅",
   planned: "📝",
   skipped: "⏭️",
   failed: "❌",
   restored: "⛔",
   stranded: "🛑"
  };
  const LONGEST = 600;
  function messageOf({mode, outcome, reason, sha, verdict, next, command, runUrl}) {
   const why = reason === "ok" ? "" : ` (${reason})`;
   return {
    title: `${mode || "release"}${sha ? ` of ${(0, commit.Fu)(sha)}` : ""}: ${outcome === "stranded" ? "STRANDED, a person is needed" : outcome}${why}`,
    mark: MARKS[outcome],
    verdict: unlinked(verdict),
    next: unlinked(next),
    command: unlinked(command ?? ""),
    run: runUrl ?? ""
   };
  }
  const unlinked = text => (0, cut.J)((0, safe.I)(text).replace(/[a-z][a-z0-9+.-]*:\/\//gi, "").replace(/mailto:/gi, "").replace(/[<>]/g, "").replace(/`/g, "'").replace(/(?<![\w])@+/g, ""), LONGEST);
  const RECEIVERS = {
   slack: "Slack",
   "slack-workflow": "Slack's workflow",
   teams: "Teams",
   discord: "Discord",
   webhook: "the webhook"
  };
  const SLACK = new Set([ "hooks.slack.com", "hooks.slack-gov.com" ]);
  const DISCORD = /^(?:(?:canary|ptb)\.)?discord(?:app)?\.com$/;
  const TEAMS = /\.(?:logic\.azure\.(?:com|us)|api\.(?:gov\.)?powerplatform\.(?:com|us))$/;
  function receiverOf(url) {
   const {hostname, pathname} = new URL(url);
   if (SLACK.has(hostname)) return pathname.startsWith("/services/") ? "slack" : "slack-workflow";
   if (DISCORD.test(hostname)) return "discord";
   return TEAMS.test(hostname) ? "teams" : "webhook";
  }
  const bodyFor = (receiver, told, at) => (0, json.E)(BODIES[receiver](messageOf(told), told, at));
  const BODIES = {
   slack: ({title, mark, verdict, next, command, run}) => ({
    text: [ `${mark} *${title}*`, fenced(forSlack(verdict)), ...next ? [ `*Next:* ${forSlack(next)}` ] : [], ...command ? [ fenced(forSlack(command)) ] : [], ...run ? [ `<${run}|The run>` ] : [] ].join("\n"),
    unfurl_links: false
   }),
   "slack-workflow": (message, told) => flat(message, told),
   teams: ({title, mark, verdict, next, command, run}) => ({
    type: "message",
    attachments: [ {
     contentType: "application/vnd.microsoft.card.adaptive",
     contentUrl: null,
     content: {
      $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
      type: "AdaptiveCard",
      version: "1.4",
      body: [ {
       type: "TextBlock",
       text: `${mark} ${title}`,
       weight: "Bolder",
       size: "Medium",
       wrap: true
      }, paragraph(verdict), ...next ? [ paragraph(`Next: ${next}`) ] : [], ...command ? [ paragraph(command, "Monospace") ] : [] ],
      actions: run ? [ {
       type: "Action.OpenUrl",
       title: "The run",
       url: run
      } ] : []
     }
    } ]
   }),
   discord: ({title, mark, verdict, next, command, run}) => ({
    content: [ `${mark} **${title}**`, fenced(verdict), ...next ? [ `**Next:** ${escapeMarks(next)}` ] : [], ...command ? [ fenced(command) ] : [], ...run ? [ `<${run}>` ] : [] ].join("\n").slice(0, 2e3),
    allowed_mentions: {
     parse: []
    }
   }),
   webhook: (message, told, at) => ({
    type: `release.${told.outcome}`,
    timestamp: new Date(at).toISOString(),
    data: {
     ...flat(message, told),
     dryRun: told.dryRun,
     images: told.images.map(({image}) => unlinked(image))
    }
   })
  };
  const flat = ({title, verdict, next, command, run}, {mode, outcome, reason, sha, images}) => ({
   title,
   mode,
   outcome,
   reason,
   sha,
   verdict,
   next,
   command,
   run,
   images: images.map(({image}) => unlinked(image)).join(", ")
  });
  const paragraph = (text, fontType = "Default") => ({
   type: "RichTextBlock",
   inlines: [ {
    type: "TextRun",
    text,
    fontType
   } ]
  });
  const fenced = text => `\`\`\`\n${text}\n\`\`\``;
  const forSlack = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  const escapeMarks = text => text.replace(/[*_~|\\#[\]()]/g, "\\$&");
  var parse = __webpack_require__(1438);
  var run_context = __webpack_require__(1136);
  const EACH = 5e3;
  const EACH_AFTER_SIGNAL = 2e3;
  async function notify(told, raw, context, {cancel, evidence, due}) {
   const read = (0, parse.VW)(raw);
   if (!read.ok) return;
   const {notify: urls, notifyOn, notifySecret} = read.inputs;
   if (urls.length === 0 || !(0, ended.W)(told, notifyOn)) return;
   const {host, http, log, id} = context;
   const at = clock.m.now();
   const hurried = cancel.aborted;
   const patience = hurried ? {
    each: EACH_AFTER_SIGNAL,
    tries: 1
   } : {
    each: EACH,
    tries: 2
   };
   const failed = (await Promise.all(urls.map(async (url, index) => {
    if (due && !due.has(index)) return [];
    const receiver = receiverOf(url);
    const body = bodyFor(receiver, told, at);
    const headers = receiver === "webhook" ? signed(`msg_${id}_${index + 1}`, at, body, notifySecret) : {};
    const fault = await sendNotice({
     url,
     body,
     headers
    }, patience, {
     http,
     clock: clock.m
    });
    if (fault !== void 0) log.warning(`notice ${index + 1} of ${urls.length} could not be sent to ${RECEIVERS[receiver]}: ${fault}`);
    return fault === void 0 ? [] : [ index ];
   }))).flat();
   if (hurried && failed.length > 0 && evidence) host.keepNotice(`${failed.join(",")} ${evidence}`);
  }
  async function notifyLate(kept, raw, host) {
   const context = await (0, run_context.q)(raw, host);
   const [, which = "", file = ""] = /^([\d,]+) (.+)$/s.exec(kept) ?? [];
   const told = toldIn(file);
   if (!told) return context.log.warning(`the notice of the run that was stopped is not sent: its evidence ${file} cannot be read`);
   await notify(told, raw, context, {
    cancel: (new AbortController).signal,
    due: new Set(which.split(",").map(Number))
   });
   context.http.close();
  }
  function toldIn(file) {
   try {
    const {mode, outcome, reason, sha, dryRun, verdict, next, command, undo, runUrl, images} = JSON.parse((0, 
    external_node_fs_.readFileSync)(file, "utf8"));
    return {
     mode,
     outcome,
     reason,
     sha,
     dryRun,
     verdict,
     next,
     command,
     undo,
     runUrl,
     images
    };
   } catch {
    return;
   }
  }
 }
};
