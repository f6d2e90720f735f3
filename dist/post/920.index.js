"use strict";
exports.id = 920;
exports.ids = [920];
exports.modules = {

/***/ 5920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createTransfer: () => (/* binding */ createTransfer)
});

// EXTERNAL MODULE: ./src/release/deadline.ts
var deadline = __webpack_require__(1753);
// EXTERNAL MODULE: ./src/release/failure.ts
var failure = __webpack_require__(9991);
// EXTERNAL MODULE: ./src/adapters/http/address.ts
var address = __webpack_require__(4717);
// EXTERNAL MODULE: ./src/adapters/oci/ask.ts + 8 modules
var ask = __webpack_require__(449);
// EXTERNAL MODULE: ./src/adapters/oci/errors.ts + 1 modules
var errors = __webpack_require__(5397);
;// CONCATENATED MODULE: ./src/adapters/oci/download.ts



/** Milliseconds of silence on either end of a stream, the registry's own check of a large blob included. */
const SILENCE = 60_000;
/** How often a source that breaks off is asked for the rest, as long as each time some of it comes. */
const MOST_RESUMES = 5;
/** Bytes from which on a connection of its own pays. */
const LONG = 4 * 1024 * 1024;
/**
 * Reads a blob, or a part of it. Where the source breaks off it is asked for the rest, at the registry again: an address
 * that its storage signed may have run out.
 * @param take each piece, in their order, no byte twice
 * @throws Failure `transient` where it broke off; whatever `take` throws
 */
async function download(source, blob, from, { start, end }, take, call) {
    let at = start;
    /** What the taker threw is not the source's fault. */
    let refused = false;
    const hand = async (piece) => {
        if (at + piece.length > end && end === blob.size)
            throw new failure/* Failure */.HR('digest-mismatch', `the source gives more bytes than the ${blob.size} that the manifest tells of ${blob.digest}`);
        const own = piece.subarray(0, end - at);
        if (own.length === 0)
            return;
        await take(own).catch((thrown) => {
            refused = true;
            throw thrown;
        });
        at += own.length;
    };
    for (let resumes = 0;; resumes++) {
        const before = at;
        try {
            await download_ask(source, blob, from, { start: at, end }, hand, call);
            if (at >= end)
                return;
            throw new failure/* Failure */.HR('registry-unavailable', `${from.registry} gave ${at} bytes of the ${end} of ${blob.digest}`, { transient: true });
        }
        catch (thrown) {
            // Another login or another address asks for all of it anew, and so does whoever tries again from the start.
            if (refused || at === before || resumes === MOST_RESUMES || call.signal?.aborted || !(0,failure/* asFailure */.h_)(thrown).transient)
                throw thrown;
        }
    }
}
/** One request for what is left. */
async function download_ask(source, blob, from, { start, end }, hand, call) {
    const { digest, size } = blob;
    const headers = start > 0 || end < size ? { range: `bytes=${start}-${end - 1}` } : {};
    const sink = async (body) => {
        // A storage may call a blob that is gzip by nature "encoded": what comes at its length is the blob.
        const unpacked = body.isEncoded && body.status === 200 && body.length !== size;
        await body.each(body.status === 206 ? within(body, start, hand) : after(start, hand), { unpacked });
    };
    const answer = await source.ask(from, `blobs/${digest}`, { method: 'GET', headers, sink, isOnce: true, isLong: end - start >= LONG, timeoutMs: SILENCE }, call);
    if (answer.status !== 200 && answer.status !== 206)
        throw notRead(answer, blob, from, source);
}
/** Of a source that does not know ranges, what it gives again is left out. */
function after(skipped, hand) {
    let left = skipped;
    return async (piece) => {
        const own = piece.subarray(Math.min(left, piece.length));
        left -= piece.length - own.length;
        await hand(own);
    };
}
/** A part must be the one that was asked for (RFC 9110, 15.3.7). */
function within({ headers }, start, hand) {
    const [, first] = /^bytes (\d+)-/.exec(headers['content-range'] ?? '') ?? [];
    if (first !== undefined && Number(first) !== start)
        throw new failure/* Failure */.HR('registry-unavailable', `the source gives bytes from ${first} on where those from ${start} on were asked for`);
    return hand;
}
function notRead(answer, { digest }, from, source) {
    const doing = source.doing('read', from, digest);
    const at = { status: answer.status, url: (0,address/* spoken */.vg)(answer.url), retryAfter: answer.retryAfter };
    // A mirror that is behind has it in a moment; one that lost it has it never.
    if ((0,errors/* isAbsent */.W0)(answer, 'blob')) {
        return new failure/* Failure */.HR('registry-unavailable', `${from.registry} has lost ${doing.what}, which a manifest there names`, { ...at, transient: true, hint: 'push the image again' });
    }
    // An address that is signed runs out, and is no word on our login: the registry is asked for another one.
    if (new URL(answer.url).origin !== (0,address/* originFor */.Ag)(from.registry) && answer.status >= 400 && answer.status < 500) {
        return new failure/* Failure */.HR('registry-unavailable', `the storage of ${from.registry} (${new URL(answer.url).host}) does not give ${doing.what} (${(0,errors/* inWords */.r4)(answer)})`, { ...at, transient: true });
    }
    return (0,errors/* failureOf */.g5)(answer, doing);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/adapters/oci/proof.ts


/** Sees the bytes of a blob go by, and stops the last of them where they are not what they are called. */
class Proof {
    blob;
    hash = (0,external_node_crypto_.createHash)('sha256');
    left;
    constructor(blob) {
        this.blob = blob;
        this.left = blob.size;
        if (this.left === 0)
            this.see(new Uint8Array());
    }
    /** To be called before the bytes go on. @throws Failure `digest-mismatch` */
    see(bytes) {
        this.hash.update(bytes);
        this.left -= bytes.length;
        if (this.left > 0)
            return;
        const { digest } = this.blob;
        if (`sha256:${this.hash.digest('hex')}` !== digest)
            throw new failure/* Failure */.HR('digest-mismatch', `the bytes that the source gives for ${digest} are others; the upload was cut off`);
    }
}

// EXTERNAL MODULE: ./src/adapters/oci/realm.ts
var realm = __webpack_require__(5429);
// EXTERNAL MODULE: ./src/adapters/oci/said.ts
var said = __webpack_require__(6009);
;// CONCATENATED MODULE: ./src/adapters/oci/transfer.ts









/** Bytes of one piece, where a registry takes no blob in one. */
const PIECE = 10 * 1024 * 1024;
/** Milliseconds for the registry to drop an upload that will not be finished: a person may be waiting for the end. */
const FAREWELL = 2_000;
const BYTES = { 'content-type': 'application/octet-stream' };
const TAKEN = new Set([201, 204]);
/** A whole blob in one request is more than such a registry, or a proxy before it, takes; or it knows no such request. */
const IN_PIECES = new Set([405, 411, 413, 501]);
/** Blobs and manifests over https://github.com/opencontainers/distribution-spec, "Push". */
function createTransfer({ source, target, http, clock }) {
    const doing = (to, what) => target.doing('upload', to, what);
    async function has({ digest }, to, call) {
        const answer = await target.ask(to, `blobs/${digest}`, { method: 'HEAD' }, call);
        if (answer.status === 200)
            return true;
        // A HEAD has no words of its own: what it does not find is sent, and what is refused is refused then. Of a storage
        // that it was sent on to, no refusal is one of the registry's.
        if (answer.status === 404 || answer.status === 405 || new URL(answer.url).origin !== (0,address/* originFor */.Ag)(to.registry))
            return false;
        throw (0,errors/* failureOf */.g5)(answer, doing(to, digest));
    }
    const open = (to, query, call) => target.ask(to, `blobs/uploads/${query}`, { method: 'POST', headers: { 'content-length': '0' } }, call);
    /** @returns where an upload goes; nothing where the blob was mounted */
    async function begin({ digest }, from, to, call) {
        const mount = from.registry === to.registry && from.repository !== to.repository ? `?${new URLSearchParams({ mount: digest, from: from.repository }).toString()}` : '';
        let answer = await open(to, mount, call);
        // A login that may not read the other repository may still send the blob.
        if (mount && ![201, 202].includes(answer.status) && answer.status < 500)
            answer = await open(to, '', call);
        if (answer.status === 201 && mount)
            return undefined;
        const url = answer.status === 202 ? placeIn(answer) : undefined;
        if (!url)
            throw (0,errors/* failureOf */.g5)(answer, doing(to, digest));
        if (!(0,address/* isSafe */.IP)(url))
            throw new failure/* Failure */.HR('registry-unavailable', `${to.registry} takes uploads at ${url.host} without https`);
        return { url, least: Number(answer.headers['oci-chunk-min-length']) || 0 };
    }
    async function beginAnew(blob, to, call) {
        const begun = await begin(blob, to, to, call);
        if (begun)
            return begun;
        throw new failure/* Failure */.HR('registry-unavailable', `${to.registry} says that it has mounted ${blob.digest}, and has it not`);
    }
    /** Sends to where the upload is; a login stays at the registry's own origin. */
    const send = (to, url, question, call) => (url.origin === (0,address/* originFor */.Ag)(to.registry)
        ? target.ask(to, url.href, { ...question, timeoutMs: SILENCE }, call)
        : http.request({ maxBytes: ask/* MAX_BYTES */.z, ...question, url: url.href, signal: call.signal, retry: false, timeoutMs: SILENCE }));
    /** Of an upload that the registry knows no more, or has more or less of than was sent, nothing can be gone on with: it begins anew. */
    function notTaken(answer, to, { digest }) {
        const isLost = answer.status === 416 || (answer.status === 404 && (0,said/* readSaid */.y)(answer.body).code === 'BLOB_UPLOAD_UNKNOWN');
        if (!isLost)
            return (0,errors/* failureOf */.g5)(answer, doing(to, digest));
        return new failure/* Failure */.HR('registry-unavailable', `${to.registry} has lost the upload of ${digest} (${(0,errors/* inWords */.r4)(answer)})`, { status: answer.status, transient: true, retryAfter: answer.retryAfter });
    }
    /** Bytes of the source, told as they are sent; where they are wanted anew the first ones do not count. */
    function bytesOf(blob, from, part, see, call) {
        let told = 0;
        return {
            length: part.end - part.start,
            async pour(put) {
                call.onBytes?.(-told);
                told = 0;
                const seen = see();
                await download(source, blob, from, part, async (piece) => {
                    seen(piece);
                    await put(piece);
                    told += piece.length;
                    call.onBytes?.(piece.length);
                }, call);
            },
        };
    }
    /** In one request; what does not hash to its digest is cut off before its last bytes. @returns whether it was taken */
    async function whole(blob, from, to, url, call) {
        const proving = () => {
            const proof = new Proof(blob);
            return (piece) => proof.see(piece);
        };
        const body = bytesOf(blob, from, { start: 0, end: blob.size }, proving, call);
        const answer = await send(to, ending(url, blob), { method: 'PUT', headers: BYTES, body }, call);
        if (IN_PIECES.has(answer.status))
            return false;
        if (!TAKEN.has(answer.status))
            throw notTaken(answer, to, blob);
        return true;
    }
    /** In pieces, one after the other, for registries that want it so. @param moved told where the upload goes on */
    async function inPieces(blob, from, to, { url: first, least }, moved, call) {
        const proof = new Proof(blob);
        const size = Math.max(PIECE, least);
        let url = first;
        for (let start = 0; start < blob.size; start += size) {
            const end = Math.min(blob.size, start + size);
            // A piece that is wanted anew would be hashed twice, and a login that ended in the midst of one begins the blob anew.
            let begun = false;
            const body = bytesOf(blob, from, { start, end }, () => {
                if (begun)
                    throw new failure/* Failure */.HR('registry-unavailable', `${to.registry} wants a piece of ${blob.digest} anew`, { transient: true });
                begun = true;
                return (piece) => proof.see(piece);
            }, call);
            const answer = await send(to, url, { method: 'PATCH', headers: { ...BYTES, 'content-range': `${start}-${end - 1}` }, body }, call);
            if (answer.status !== 202)
                throw notTaken(answer, to, blob);
            url = placeIn(answer) ?? url;
            if (!(0,address/* isSafe */.IP)(url))
                throw new failure/* Failure */.HR('registry-unavailable', `${to.registry} takes uploads at ${url.host} without https`);
            moved(url);
        }
        const answer = await send(to, ending(url, blob), { method: 'PUT', headers: {}, body: '' }, call);
        if (!TAKEN.has(answer.status))
            throw notTaken(answer, to, blob);
    }
    /** An upload that will not be finished is given up where its registry keeps it, so that it holds no place there. */
    async function giveUp(to, url) {
        if (url.origin !== (0,address/* originFor */.Ag)(to.registry))
            return;
        const { signal, end } = (0,deadline/* deadline */.n)(FAREWELL, clock);
        await target.ask(to, url.href, { method: 'DELETE', timeoutMs: FAREWELL }, { signal }).catch(() => undefined);
        end();
    }
    async function stream(blob, from, to, first, call) {
        let { url } = first;
        try {
            if (await whole(blob, from, to, url, call))
                return;
            await giveUp(to, url);
            const begun = await beginAnew(blob, to, call);
            url = begun.url;
            await inPieces(blob, from, to, begun, (moved) => { url = moved; }, call);
        }
        catch (thrown) {
            await giveUp(to, url);
            throw thrown;
        }
    }
    return {
        async bring(blob, from, to, call = {}) {
            if (await has(blob, to, call))
                return 'there';
            const upload = await begin(blob, from, to, call);
            // A mount is believed once the blob is seen.
            if (!upload && await has(blob, to, call))
                return 'mounted';
            await stream(blob, from, to, upload ?? await beginAnew(blob, to, call), call);
            return 'streamed';
        },
        async put({ bytes, mediaType, digest }, to, call = {}) {
            const answer = await target.ask(to, `manifests/${digest}`, { method: 'PUT', headers: { 'content-type': mediaType }, body: bytes }, call);
            if (![200, 201, 202].includes(answer.status))
                throw (0,errors/* failureOf */.g5)(answer, doing(to, digest));
            return { isListed: answer.headers['oci-subject'] !== undefined };
        },
    };
}
/** Where an answer says that the upload goes on. A registry behind a proxy that ends TLS names itself by `http`. */
function placeIn({ headers: { location = '' }, url }) {
    if (location === '' || !URL.canParse(location, url))
        return undefined;
    return url.startsWith('https:') ? (0,realm/* secured */.u)(new URL(location, url), new URL(url).hostname) : new URL(location, url);
}
/** The address that ends an upload. What stands in its query already may be signed, and stays letter by letter. */
function ending(upload, { digest }) {
    const url = new URL(upload);
    url.search = `${url.search === '' ? '?' : `${url.search}&`}digest=${encodeURIComponent(digest)}`;
    return url;
}


/***/ })

};
;