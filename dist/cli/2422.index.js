"use strict";
exports.id = 2422;
exports.ids = [2422];
exports.modules = {

/***/ 2422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRolloutCommand: () => (/* binding */ createRolloutCommand)
});

// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/adapters/child-env.ts
var child_env = __webpack_require__(804);
;// CONCATENATED MODULE: ./src/adapters/rollout-command/env.ts

/** Names of variables that hold a secret; the path of a file that does is none. */
const SECRET = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|(?:PRIVATE|ACCESS|API|ENCRYPTION|SIGNING)_?KEY|(?:^|_)PAT$|_AUTH(?:_CONFIG)?$/i;
/** An address with a login in it. */
const LOGIN = /:\/\/[^\s/:@]+:[^\s/@]+@/;
const PLACE = /_(?:FILE|PATH|DIR)$/i;
/** Without these nothing can be started; what they hold is told by every system. */
const NEEDED = /^(?:PATH|HOME|USER|LOGNAME|SHELL|PWD|TMPDIR|LANG|TERM)$/;
/**
 * The environment for a command of the user's: ours without inputs, secrets and tokens, by their names and by what they
 * hold; but what `allowed` names is let through, masked.
 * @returns `withheld`: the names of the user's own variables that it is not given
 */
function commandEnv({ env, allowed, mask, redact }) {
    const named = new Set(allowed);
    const withheld = [];
    const open = Object.entries(env).filter(([name, value = '']) => {
        if (named.has(name) || (0,child_env/* isInput */.X)(name))
            return false;
        const isSecret = (SECRET.test(name) && !PLACE.test(name)) || (!NEEDED.test(name) && (LOGIN.test(value) || redact(value) !== value));
        if (isSecret && value !== '')
            withheld.push(name);
        return !isSecret;
    });
    const through = Object.entries(env).filter(([name]) => named.has(name) && !(0,child_env/* isInput */.X)(name));
    for (const [, value] of through)
        if (value)
            mask(value);
    return { env: Object.fromEntries([...open, ...through]), withheld: withheld.sort() };
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./src/release/json.ts
var json = __webpack_require__(527);
// EXTERNAL MODULE: ./src/release/listed.ts
var release_listed = __webpack_require__(84);
;// CONCATENATED MODULE: ./src/adapters/rollout-command/fleet-list.ts




const Rows = dist/* array */.YOg(dist/* object */.Ikc({ slug: dist/* string */.YjP(), url: dist/* nullish */.cl6(dist/* string */.YjP()) }));
const unreadable = (words) => new failure/* Failure */.HR('fleet-unreadable', `what fleet-command printed is no list of tenants: ${words}`, {
    hint: 'Have it print one tenant a line, slug or slug and address, or a JSON array of {"slug": …, "url": …}',
});
/** The fleet that a command printed. @throws Failure `bad-slug`, `fleet-unreadable` */
function readFleet(printed) {
    const text = printed.toString('utf8').replace(/^\uFEFF/, '').trim();
    const { listed, faults } = text.startsWith('[') || text.startsWith('{') ? readArray(text) : (0,release_listed/* readFleetLines */.k)(text);
    const [fault] = faults;
    if (!fault)
        return listed;
    if (!fault.ofSlug)
        throw unreadable(fault.words);
    throw new failure/* Failure */.HR('bad-slug', `fleet-command lists a tenant that is none: ${fault.words}`, {
        hint: 'Have it print slugs alone (lower-case letters, digits and dashes, at most 63): nothing is deployed while its list holds a name that is no slug',
    });
}
function readArray(text) {
    const read = (0,json/* readJson */.V)(Buffer.from(text));
    if ('fault' in read)
        throw unreadable(read.fault);
    const rows = dist/* safeParse */.xLC(Rows, read.value);
    if (!rows.success)
        throw unreadable('it is JSON, and no array of {"slug": …, "url": …}');
    return (0,release_listed/* readFleetRows */.Y)(rows.output.map(({ slug, url }, at) => ({ slug, url: url ?? undefined, place: `item ${at + 1}` })));
}

;// CONCATENATED MODULE: ./src/adapters/rollout-command/order.ts
/** What stands on the command's standard input: one line of JSON. A field is only ever added. */
function inputOf({ sha, tag, images, tenants, batch, batches, timeoutMs }, now, runUrl) {
    const canary = batch === 0;
    const deadline = new Date(now + timeoutMs).toISOString();
    return `${JSON.stringify({ version: 1, sha, tag, images, tenants, canary, batch, batches, deadline, run: runUrl ?? null })}\n`;
}
/** The same for a script that reads no JSON. */
const variablesOf = ({ sha, tag, tenants, batch }) => ({
    RELEASE_SHA: sha, RELEASE_TAG: tag, RELEASE_TENANTS: tenants.map(({ slug }) => slug).join(' '), RELEASE_CANARY: String(batch === 0),
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: ./src/release/cut.ts
var cut = __webpack_require__(1405);
;// CONCATENATED MODULE: ./src/adapters/rollout-command/output.ts


/** Lines that are shown of one command, characters of each, and characters that are kept of one to look for secrets. */
const MOST_LINES = 1_000;
const MOST_SHOWN = 500;
const MOST_KEPT = 64 * 1024;
/** What a command prints, line by line: bounded, and without secrets before anything is cut. The log makes it harmless. */
class Output {
    say;
    redact;
    shown = 0;
    left = 0;
    streams = [];
    /** @param say told of each line to be shown */
    constructor(say, redact) {
        this.say = say;
        this.redact = redact;
    }
    /** One of its two streams, so that half a line of one is not torn by the other. */
    stream() {
        const line = new Line((text) => this.show(text));
        this.streams.push(line);
        return (chunk) => line.push(chunk);
    }
    /** What is left of an unfinished line; and how much was not shown. */
    end() {
        for (const line of this.streams)
            line.end();
        if (this.left > 0)
            this.say(`… and ${this.left} lines more, which are not shown`);
    }
    show(text) {
        const line = this.redact(text).trimEnd();
        if (line === '')
            return;
        if (this.shown >= MOST_LINES)
            this.left += 1;
        else
            this.say((0,cut/* cut */.J)(line, MOST_SHOWN));
        this.shown += 1;
    }
}
class Line {
    whole;
    decoder = new external_node_string_decoder_.StringDecoder('utf8');
    text = '';
    constructor(whole) {
        this.whole = whole;
    }
    push(chunk) {
        this.take(this.decoder.write(chunk));
    }
    end() {
        this.take(`${this.decoder.end()}\n`);
    }
    take(more) {
        const [first = '', ...others] = more.split(/\r\n|\r|\n/);
        this.add(first);
        for (const other of others) {
            this.whole(this.text);
            this.text = '';
            this.add(other);
        }
    }
    /** Of a line without an end the beginning is enough. */
    add(part) {
        const room = MOST_KEPT - this.text.length;
        if (room > 0)
            this.text += part.length > room ? `${part.slice(0, room - 1)}…` : part;
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/adapters/http/on-abort.ts
var on_abort = __webpack_require__(6435);
;// CONCATENATED MODULE: ./src/adapters/rollout-command/run.ts


/** Milliseconds from SIGTERM to SIGKILL: the run itself has 7 s once it is asked to stop. */
const TO_KILL = 2_000;
/** Milliseconds for what a command has left behind to let go of its output. */
const TO_LET_GO = 1_000;
const HAS_GROUPS = process.platform !== 'win32';
/**
 * Runs a command without a shell, in a process group of its own. When it is late, or the signal fires, the whole group
 * is asked to end (SIGTERM) and then ended. What it leaves behind when it ends by itself is its own; where that keeps
 * its output open, nobody waits for it. Never rejects.
 */
function runCommand({ words, env, input = '', timeoutMs, signal, onOutput, onErrors }) {
    if (signal?.aborted)
        return Promise.resolve({ how: 'stopped' });
    return new Promise((resolve) => {
        const [program = '', ...args] = words;
        const child = (0,external_node_child_process_.spawn)(program, args, { env, stdio: ['pipe', 'pipe', 'pipe'], detached: HAS_GROUPS });
        const timers = [setTimeout(() => stop('late'), timeoutMs)];
        const letGo = (0,on_abort/* onAbort */.u)(signal, () => stop('stopped'));
        let ended;
        let isOver = false;
        function stop(how) {
            if (ended)
                return;
            ended = { how };
            tellGroup(child, 'SIGTERM');
            timers.push(setTimeout(() => {
                tellGroup(child, 'SIGKILL');
                // One that hangs in the kernel ends when it likes.
                timers.push(setTimeout(end, TO_LET_GO));
            }, TO_KILL));
        }
        function end() {
            if (isOver)
                return;
            isOver = true;
            timers.forEach(clearTimeout);
            letGo();
            // Its leader has ended, and another of the group may not have heard.
            if (ended?.how === 'late' || ended?.how === 'stopped')
                tellGroup(child, 'SIGKILL');
            child.stdin.destroy();
            child.stdout.destroy();
            child.stderr.destroy();
            child.unref();
            resolve(ended ?? { how: 'unstarted', why: 'nobody knows why' });
        }
        child.on('error', (fault) => {
            if (child.pid !== undefined)
                return;
            ended = { how: 'unstarted', why: whyNot(fault) };
            end();
        });
        child.stdout.on('data', onOutput);
        child.stderr.on('data', onErrors);
        child.on('exit', (code, by) => {
            // One that was told to end has others in its group, which are given their time too.
            if (ended)
                return;
            ended = code === null ? { how: 'killed', signal: by ?? 'a signal' } : { how: 'exit', code };
            timers.push(setTimeout(end, TO_LET_GO));
        });
        child.on('close', end);
        // One that reads nothing breaks the pipe (EPIPE), and may do its work all the same.
        child.stdin.on('error', () => undefined).end(input);
    });
}
function tellGroup(child, signal) {
    try {
        if (HAS_GROUPS && child.pid !== undefined)
            process.kill(-child.pid, signal);
        else
            child.kill(signal);
    }
    catch { /* it has ended by itself */ }
}
function whyNot(fault) {
    if (fault.code === 'ENOENT')
        return 'there is no such program, or not the one that its first line names';
    if (fault.code === 'ENOEXEC')
        return 'it is no program: a script begins with a line such as #!/bin/sh';
    if (fault.code === 'EACCES')
        return 'it may not be run';
    return fault.code ?? fault.message;
}

;// CONCATENATED MODULE: ./src/adapters/rollout-command/rollout-command.ts






/** Milliseconds in which the fleet must be listed. */
const LISTING = 60_000;
/** A fleet of 10 000 is 1 MiB. */
const MAX_BYTES = 16 * 1024 * 1024;
/** Milliseconds between two lines that say that a command is still at work. */
const TOLD = 30_000;
/** Exit codes, as sysexits.h names them. */
const [USAGE, TEMPORARY, CONFIGURATION] = [64, 75, 78];
/** Commands of the user's own in the place of a control plane: one lists the fleet, where no input does, one moves a batch. */
function createRolloutCommand(setup) {
    const { fleet, fleetCommand, rolloutCommand, needsAddresses, isForeign, runUrl, log, clock, redact } = setup;
    const lister = fleetCommand ? 'fleet-command' : 'fleet';
    const told = new Set();
    function environment() {
        const { env, withheld } = commandEnv(setup);
        const fresh = withheld.filter((name) => !told.has(name));
        for (const name of fresh)
            told.add(name);
        if (fresh.length > 0)
            log.info(`not given to any command: ${fresh.join(', ')}; rollout-env lets a variable through by its name`);
        return env;
    }
    const say = (line) => log.info(`| ${line}`);
    async function askFleet(command, signal) {
        if (isForeign)
            throw foreign();
        const [chunks, output] = [[], new Output(say, redact)];
        let length = 0;
        const env = environment();
        log.group('fleet-command');
        const ended = await runCommand({
            words: command.words, env, timeoutMs: LISTING, signal, onErrors: output.stream(),
            onOutput(chunk) {
                length += chunk.length;
                if (length <= MAX_BYTES)
                    chunks.push(chunk);
            },
        });
        output.end();
        log.endGroup();
        if (ended.how !== 'exit' || ended.code !== 0)
            throw unlisted(ended);
        if (length > MAX_BYTES)
            throw new failure/* Failure */.HR('fleet-unreadable', 'fleet-command printed more than 16 MiB', { hint: 'Have it print the tenants of the fleet alone' });
        return readFleet(Buffer.concat(chunks));
    }
    return {
        lister,
        mover: 'rollout-command',
        async enumerate(_tag, { signal } = {}) {
            const listed = fleetCommand ? await askFleet(fleetCommand, signal) : [...fleet];
            const homeless = needsAddresses ? listed.find(({ url }) => url === undefined) : undefined;
            if (!homeless)
                return listed;
            throw new failure/* Failure */.HR('fleet-unreadable', `${lister} lists ${homeless.slug} without its address, and nothing else tells it`, {
                hint: 'Set tenant-url-template to where the tenants are, such as https://{slug}.example.com, or have each listed with its address',
            });
        },
        async redeploy(order, { signal } = {}) {
            const [began, output] = [clock.elapsed(), new Output(say, redact)];
            const seconds = () => Math.round((clock.elapsed() - began) / 1_000);
            const teller = setInterval(() => log.progress(`rollout-command has run for ${seconds()} s`), TOLD);
            const ended = await runCommand({
                words: rolloutCommand.words, env: { ...environment(), ...variablesOf(order) }, input: inputOf(order, clock.now(), runUrl),
                timeoutMs: order.timeoutMs, signal, onOutput: output.stream(), onErrors: output.stream(),
            });
            clearInterval(teller);
            output.end();
            return asked(ended, seconds(), log);
        },
    };
}
/** What a run of the command came to. Whatever it says, the tenants are asked. @throws Failure `rollout-command-failed`, where nothing was begun */
function asked(ended, seconds, log) {
    const words = wordsOf(ended);
    if (ended.how === 'exit' && ended.code === 0)
        return { ok: true, words: `${words}, ${seconds} s`, missing: [] };
    const because = failed(ended, words);
    if (because)
        throw because;
    if (ended.how !== 'stopped')
        log.warning(`rollout-command ${words}: what became of its tenants they are asked themselves`);
    return { ok: false, words: `${words}, ${seconds} s`, missing: [] };
}
function failed(ended, words) {
    if (ended.how === 'unstarted') {
        return new failure/* Failure */.HR('rollout-command-failed', `rollout-command could not be started: ${ended.why}`, { hint: 'See that rollout-command names a program that is there, relative to the folder of the run or on the PATH' });
    }
    if (ended.how !== 'exit')
        return undefined;
    if (ended.code === TEMPORARY) {
        return new failure/* Failure */.HR('rollout-command-failed', `rollout-command says that nothing happened and another try may go right (${words})`, { transient: true, unsent: true, hint: 'See in the log what it waits for, then run again' });
    }
    if (ended.code !== USAGE && ended.code !== CONFIGURATION)
        return undefined;
    return new failure/* Failure */.HR('rollout-command-failed', `rollout-command says that it is called or set up wrongly (${words})`, { hint: 'See in the log what it says, mend it, then run again' });
}
function unlisted(ended) {
    const isAgain = ended.how === 'exit' && ended.code === TEMPORARY;
    const words = ended.how === 'unstarted' ? `could not be started: ${ended.why}` : ended.how === 'late' ? `gave no list within ${LISTING / 1_000} s` : `gave no list: ${wordsOf(ended)}`;
    return new failure/* Failure */.HR('fleet-unreadable', `fleet-command ${words}`, { transient: isAgain, hint: 'Run the command by hand and see what it says: nothing is deployed where the fleet is not known' });
}
const foreign = () => new failure/* Failure */.HR('not-on-branch', 'this pull request comes from a fork, and fleet-command is not run for one', {
    hint: 'Nothing is to do; the plan is made once the change is on a branch of this repository',
});
/** e.g. `ended with exit code 1`. */
function wordsOf(ended) {
    switch (ended.how) {
        case 'exit': return `ended with exit code ${ended.code}`;
        case 'killed': return `was killed by ${ended.signal}`;
        case 'late': return 'was ended: it took too long';
        case 'stopped': return 'was ended: the run was asked to stop';
        case 'unstarted': return `could not be started: ${ended.why}`;
    }
}


/***/ })

};
;