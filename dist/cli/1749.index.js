"use strict";
exports.id = 1749;
exports.ids = [1749];
exports.modules = {

/***/ 1749:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notify: () => (/* binding */ notify)
});

// UNUSED EXPORTS: notifyLate

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/adapters/clock.ts
var clock = __webpack_require__(3350);
// EXTERNAL MODULE: ./src/release/failure.ts
var release_failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/adapters/http/trouble.ts
var trouble = __webpack_require__(5834);
;// CONCATENATED MODULE: ./src/adapters/notice/send.ts


/** Milliseconds before the second try, where nobody says for how long. */
const PAUSE = 500;
const MOST = 64 * 1024;
/**
 * Posts a notice; nothing is followed, since a redirect would take the address's secret elsewhere. Never throws.
 * @returns why it was not taken, where it was not: in words that do not hold the address
 */
async function sendNotice({ url, body, headers }, { each, tries, signal }, { http, clock }) {
    for (let left = tries;; left--) {
        const { fault, passes, after = PAUSE } = await attempt();
        if (fault === undefined || !passes || left <= 1 || after > each)
            return fault;
        await clock.sleep(after, signal);
    }
    async function attempt() {
        try {
            const answer = await http.request({
                method: 'POST', url, body, headers: { 'content-type': 'application/json', ...headers }, retry: false, timeoutMs: each, maxBytes: MOST, signal,
            });
            if (answer.status >= 200 && answer.status < 300)
                return {};
            if (answer.status >= 300 && answer.status < 400)
                return { fault: `it redirects (${answer.status}), and nothing is followed` };
            return { fault: `it answered ${answer.status}`, passes: (0,trouble/* troubleOf */.LH)(answer) !== undefined, after: answer.retryAfter };
        }
        catch (thrown) {
            const failure = (0,release_failure/* asFailure */.h_)(thrown);
            return { fault: failure.message.replace(/^POST \S+ /, ''), passes: failure.transient };
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/adapters/notice/sign.ts

/**
 * The headers of a signed webhook, by https://www.standardwebhooks.com: HMAC-SHA-256 of `id.timestamp.body`.
 * @param secret `whsec_` and the key as base64, or the key as text
 * @param at epoch milliseconds
 */
function signed(id, at, body, secret) {
    const timestamp = String(Math.floor(at / 1_000));
    const headers = { 'webhook-id': id, 'webhook-timestamp': timestamp };
    if (secret === undefined)
        return headers;
    const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : Buffer.from(secret);
    return { ...headers, 'webhook-signature': `v1,${(0,external_node_crypto_.createHmac)('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}` };
}

// EXTERNAL MODULE: ./src/release/ended.ts
var ended = __webpack_require__(6417);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/release/commit.ts
var commit = __webpack_require__(8952);
// EXTERNAL MODULE: ./src/release/cut.ts
var cut = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/report/safe.ts
var safe = __webpack_require__(9369);
;// CONCATENATED MODULE: ./src/report/notices/message.ts



const MARKS = {
    done: '✅', unchanged: '✅', planned: '📝', skipped: '⏭️', failed: '❌', restored: '⛔', stranded: '🛑',
};
/** Characters. A chat takes a few thousand, and nobody reads more of one there. */
const LONGEST = 600;
function messageOf({ mode, outcome, reason, sha, verdict, next, command, runUrl }) {
    const why = reason === 'ok' ? '' : ` (${reason})`;
    return {
        title: `${mode || 'release'}${sha ? ` of ${(0,commit/* shortSha */.Fu)(sha)}` : ''}: ${outcome === 'stranded' ? 'STRANDED, a person is needed' : outcome}${why}`,
        mark: MARKS[outcome],
        verdict: unlinked(verdict),
        next: unlinked(next),
        command: unlinked(command ?? ''),
        run: runUrl ?? '',
    };
}
/**
 * Text from outside for a chat: no mention (`@here`, `<!channel>`, `<@U123>`), no link, no fence that ends early. What
 * a chat makes of it is the chat's affair, so that the signs themselves go, not only their meaning in one of them.
 */
const unlinked = (text) => (0,cut/* cut */.J)((0,safe/* harmless */.I)(text).replace(/[a-z][a-z0-9+.-]*:\/\//gi, '').replace(/mailto:/gi, '').replace(/[<>]/g, '').replace(/`/g, '\'').replace(/(?<![\w])@+/g, ''), LONGEST);

;// CONCATENATED MODULE: ./src/report/notices/bodies.ts


/** In words, since an address itself is a secret. */
const RECEIVERS = {
    slack: 'Slack', 'slack-workflow': 'Slack\'s workflow', teams: 'Teams', discord: 'Discord', webhook: 'the webhook',
};
const SLACK = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);
const DISCORD = /^(?:(?:canary|ptb)\.)?discord(?:app)?\.com$/;
/** Power Automate's, under its older and its newer name. */
const TEAMS = /\.(?:logic\.azure\.(?:com|us)|api\.(?:gov\.)?powerplatform\.(?:com|us))$/;
function receiverOf(url) {
    const { hostname, pathname } = new URL(url);
    if (SLACK.has(hostname))
        return pathname.startsWith('/services/') ? 'slack' : 'slack-workflow';
    if (DISCORD.test(hostname))
        return 'discord';
    return TEAMS.test(hostname) ? 'teams' : 'webhook';
}
/** The body of a notice, as JSON. @param at epoch milliseconds */
const bodyFor = (receiver, told, at) => (0,json/* harmlessJson */.E)(BODIES[receiver](messageOf(told), told, at));
const BODIES = {
    // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
    slack: ({ title, mark, verdict, next, command, run }) => ({
        text: [
            `${mark} *${title}*`, fenced(forSlack(verdict)), ...(next ? [`*Next:* ${forSlack(next)}`] : []),
            ...(command ? [fenced(forSlack(command))] : []), ...(run ? [`<${run}|The run>`] : []),
        ].join('\n'),
        unfurl_links: false,
    }),
    // Flat, and strings alone: https://slack.com/help/articles/360041352714
    'slack-workflow': (message, told) => flat(message, told),
    // https://learn.microsoft.com/power-automate/overview-adaptive-cards; runs of text are no Markdown.
    teams: ({ title, mark, verdict, next, command, run }) => ({
        type: 'message',
        attachments: [{
                contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null,
                content: {
                    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json', type: 'AdaptiveCard', version: '1.4',
                    body: [
                        { type: 'TextBlock', text: `${mark} ${title}`, weight: 'Bolder', size: 'Medium', wrap: true },
                        paragraph(verdict), ...(next ? [paragraph(`Next: ${next}`)] : []), ...(command ? [paragraph(command, 'Monospace')] : []),
                    ],
                    actions: run ? [{ type: 'Action.OpenUrl', title: 'The run', url: run }] : [],
                },
            }],
    }),
    // https://discord.com/developers/docs/resources/webhook#execute-webhook
    discord: ({ title, mark, verdict, next, command, run }) => ({
        content: [
            `${mark} **${title}**`, fenced(verdict), ...(next ? [`**Next:** ${escapeMarks(next)}`] : []), ...(command ? [fenced(command)] : []), ...(run ? [`<${run}>`] : []),
        ].join('\n').slice(0, 2_000),
        allowed_mentions: { parse: [] },
    }),
    // https://www.standardwebhooks.com: type, timestamp, data.
    webhook: (message, told, at) => ({
        type: `release.${told.outcome}`, timestamp: new Date(at).toISOString(),
        data: { ...flat(message, told), dryRun: told.dryRun, images: told.images.map(({ image }) => unlinked(image)) },
    }),
};
const flat = ({ title, verdict, next, command, run }, { mode, outcome, reason, sha, images }) => ({
    title, mode, outcome, reason, sha, verdict, next, command, run, images: images.map(({ image }) => unlinked(image)).join(', '),
});
const paragraph = (text, fontType = 'Default') => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, fontType }] });
const fenced = (text) => `\`\`\`\n${text}\n\`\`\``;
/** Its three signs: https://docs.slack.dev/messaging/formatting-message-text#escaping */
const forSlack = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapeMarks = (text) => text.replace(/[*_~|\\#[\]()]/g, '\\$&');

// EXTERNAL MODULE: ./src/request/parse.ts
var parse = __webpack_require__(9526);
// EXTERNAL MODULE: ./src/run/context.ts + 11 modules
var context = __webpack_require__(7068);
;// CONCATENATED MODULE: ./src/run/notify.ts








/** Milliseconds for one try, and after a signal, when the runner is about to kill. */
const EACH = 5_000;
const EACH_AFTER_SIGNAL = 2_000;
/**
 * Tells whom `notify` names how a run ended, once its report is written. A notice that cannot be sent is a warning and
 * never what a run fails by. Never throws.
 * @param told free of secrets
 */
async function notify(told, raw, context, { cancel, evidence, due }) {
    const read = (0,parse/* parseNotify */.VW)(raw);
    // What is wrong with it stands in the report of a run that it was given to.
    if (!read.ok)
        return;
    const { notify: urls, notifyOn, notifySecret } = read.inputs;
    if (urls.length === 0 || !(0,ended/* isTold */.W)(told, notifyOn))
        return;
    const { host, http, log, id } = context;
    const at = clock/* systemClock */.m.now();
    const hurried = cancel.aborted;
    const patience = hurried ? { each: EACH_AFTER_SIGNAL, tries: 1 } : { each: EACH, tries: 2 };
    const failed = (await Promise.all(urls.map(async (url, index) => {
        if (due && !due.has(index))
            return [];
        const receiver = receiverOf(url);
        const body = bodyFor(receiver, told, at);
        const headers = receiver === 'webhook' ? signed(`msg_${id}_${index + 1}`, at, body, notifySecret) : {};
        const fault = await sendNotice({ url, body, headers }, patience, { http, clock: clock/* systemClock */.m });
        if (fault !== undefined)
            log.warning(`notice ${index + 1} of ${urls.length} could not be sent to ${RECEIVERS[receiver]}: ${fault}`);
        return fault === undefined ? [] : [index];
    }))).flat();
    if (hurried && failed.length > 0 && evidence)
        host.keepNotice(`${failed.join(',')} ${evidence}`);
}
/** Tells what a run that was asked to stop could not. @param kept as `notify` has kept it */
async function notifyLate(kept, raw, host) {
    const context = await createContext(raw, host);
    const [, which = '', file = ''] = /^([\d,]+) (.+)$/s.exec(kept) ?? [];
    const told = toldIn(file);
    if (!told)
        return context.log.warning(`the notice of the run that was stopped is not sent: its evidence ${file} cannot be read`);
    await notify(told, raw, context, { cancel: new AbortController().signal, due: new Set(which.split(',').map(Number)) });
    context.http.close();
}
function toldIn(file) {
    try {
        const { mode, outcome, reason, sha, dryRun, verdict, next, command, undo, runUrl, images } = JSON.parse(readFileSync(file, 'utf8'));
        return { mode, outcome, reason, sha, dryRun, verdict, next, command, undo, runUrl, images };
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;