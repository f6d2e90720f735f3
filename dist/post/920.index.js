"use strict";

exports.id = 920;

exports.ids = [ 920 ];

exports.modules = {
 5920: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createTransfer: () => createTransfer
  });
  var deadline = __webpack_require__(1753);
  var failure = __webpack_require__(9991);
  var address = __webpack_require__(4717);
  var ask = __webpack_require__(5892);
  var errors = __webpack_require__(5397);
  const SILENCE = 6e4;
  const MOST_RESUMES = 5;
  const LONG = 4 * 1024 * 1024;
  async function download(source, blob, from, {start, end}, take, call) {
   let at = start;
   let refused = false;
   const hand = async piece => {
    if (at + piece.length > end && end === blob.size) throw new failure.HR("digest-mismatch", `the source gives more bytes than the ${blob.size} that the manifest tells of ${blob.digest}`);
    const own = piece.subarray(0, end - at);
    if (own.length === 0) return;
    await take(own).catch(thrown => {
     refused = true;
     throw thrown;
    });
    at += own.length;
   };
   for (let resumes = 0; ;resumes++) {
    const before = at;
    try {
     await download_ask(source, blob, from, {
      start: at,
      end
     }, hand, call);
     if (at >= end) return;
     throw new failure.HR("registry-unavailable", `${from.registry} gave ${at} bytes of the ${end} of ${blob.digest}`, {
      transient: true
     });
    } catch (thrown) {
     if (refused || at === before || resumes === MOST_RESUMES || call.signal?.aborted || !(0, 
     failure.h_)(thrown).transient) throw thrown;
    }
   }
  }
  async function download_ask(source, blob, from, {start, end}, hand, call) {
   const {digest, size} = blob;
   const headers = start > 0 || end < size ? {
    range: `bytes=${start}-${end - 1}`
   } : {};
   const sink = async body => {
    const unpacked = body.isEncoded && body.status === 200 && body.length !== size;
    await body.each(body.status === 206 ? within(body, start, hand) : after(start, hand), {
     unpacked
    });
   };
   const answer = await source.ask(from, `blobs/${digest}`, {
    method: "GET",
    headers,
    sink,
    isOnce: true,
    isLong: end - start >= LONG,
    timeoutMs: SILENCE
   }, call);
   if (answer.status !== 200 && answer.status !== 206) throw notRead(answer, blob, from, source);
  }
  function after(skipped, hand) {
   let left = skipped;
   return async piece => {
    const own = piece.subarray(Math.min(left, piece.length));
    left -= piece.length - own.length;
    await hand(own);
   };
  }
  function within({headers}, start, hand) {
   const [, first] = /^bytes (\d+)-/.exec(headers["content-range"] ?? "") ?? [];
   if (first !== void 0 && Number(first) !== start) throw new failure.HR("registry-unavailable", `the source gives bytes from ${first} on where those from ${start} on were asked for`);
   return hand;
  }
  function notRead(answer, {digest}, from, source) {
   const doing = source.doing("read", from, digest);
   const at = {
    status: answer.status,
    url: (0, address.vg)(answer.url),
    retryAfter: answer.retryAfter
   };
   if ((0, errors.W0)(answer, "blob")) return new failure.HR("registry-unavailable", `${from.registry} has lost ${doing.what}, which a manifest there names`, {
    ...at,
    transient: true,
    hint: "push the image again"
   });
   if (new URL(answer.url).origin !== (0, address.Ag)(from.registry) && answer.status >= 400 && answer.status < 500) return new failure.HR("registry-unavailable", `the storage of ${from.registry} (${new URL(answer.url).host}) does not give ${doing.what} (${(0, 
   errors.r4)(answer)})`, {
    ...at,
    transient: true
   });
   return (0, errors.g5)(answer, doing);
  }
  var external_node_crypto_ = __webpack_require__(7598);
  class Proof {
   blob;
   hash=(0, external_node_crypto_.createHash)("sha256");
   left;
   constructor(blob) {
    this.blob = blob;
    this.left = blob.size;
    if (this.left === 0) this.see(new Uint8Array);
   }
   see(bytes) {
    this.hash.update(bytes);
    this.left -= bytes.length;
    if (this.left > 0) return;
    const {digest} = this.blob;
    if (`sha256:${this.hash.digest("hex")}` !== digest) throw new failure.HR("digest-mismatch", `the bytes that the source gives for ${digest} are others; the upload was cut off`);
   }
  }
  var said = __webpack_require__(6009);
  const PIECE = 10 * 1024 * 1024;
  const FAREWELL = 2e3;
  const BYTES = {
   "content-type": "application/octet-stream"
  };
  const TAKEN = new Set([ 201, 204 ]);
  const IN_PIECES = new Set([ 405, 411, 413, 501 ]);
  function createTransfer({source, target, http, clock}) {
   const doing = (to, what) => target.doing("upload", to, what);
   async function has({digest}, to, call) {
    const answer = await target.ask(to, `blobs/${digest}`, {
     method: "HEAD"
    }, call);
    if (answer.status === 200) return true;
    if (answer.status === 404 || answer.status === 405 || new URL(answer.url).origin !== (0, 
    address.Ag)(to.registry)) return false;
    throw (0, errors.g5)(answer, doing(to, digest));
   }
   const open = (to, query, call) => target.ask(to, `blobs/uploads/${query}`, {
    method: "POST",
    headers: {
     "content-length": "0"
    }
   }, call);
   async function begin({digest}, from, to, call) {
    const mount = from.registry === to.registry && from.repository !== to.repository ? `?${new URLSearchParams({
     mount: digest,
     from: from.repository
    }).toString()}` : "";
    let answer = await open(to, mount, call);
    if (mount && ![ 201, 202 ].includes(answer.status) && answer.status < 500) answer = await open(to, "", call);
    if (answer.status === 201 && mount) return;
    const url = answer.status === 202 ? placeIn(answer) : void 0;
    if (!url) throw (0, errors.g5)(answer, doing(to, digest));
    if (!(0, address.IP)(url)) throw new failure.HR("registry-unavailable", `${to.registry} takes uploads at ${url.host} without https`);
    return {
     url,
     least: Number(answer.headers["oci-chunk-min-length"]) || 0
    };
   }
   async function beginAnew(blob, to, call) {
    const begun = await begin(blob, to, to, call);
    if (begun) return begun;
    throw new failure.HR("registry-unavailable", `${to.registry} says that it has mounted ${blob.digest}, and has it not`);
   }
   const send = (to, url, question, call) => url.origin === (0, address.Ag)(to.registry) ? target.ask(to, url.href, {
    ...question,
    timeoutMs: SILENCE
   }, call) : http.request({
    maxBytes: ask.z,
    ...question,
    url: url.href,
    signal: call.signal,
    retry: false,
    timeoutMs: SILENCE
   });
   function notTaken(answer, to, {digest}) {
    const isLost = answer.status === 416 || answer.status === 404 && (0, said.y)(answer.body).code === "BLOB_UPLOAD_UNKNOWN";
    if (!isLost) return (0, errors.g5)(answer, doing(to, digest));
    return new failure.HR("registry-unavailable", `${to.registry} has lost the upload of ${digest} (${(0, 
    errors.r4)(answer)})`, {
     status: answer.status,
     transient: true,
     retryAfter: answer.retryAfter
    });
   }
   function bytesOf(blob, from, part, see, call) {
    let told = 0;
    return {
     length: part.end - part.start,
     async pour(put) {
      call.onBytes?.(-told);
      told = 0;
      const seen = see();
      await download(source, blob, from, part, async piece => {
       seen(piece);
       await put(piece);
       told += piece.length;
       call.onBytes?.(piece.length);
      }, call);
     }
    };
   }
   async function whole(blob, from, to, url, call) {
    const proving = () => {
     const proof = new Proof(blob);
     return piece => proof.see(piece);
    };
    const body = bytesOf(blob, from, {
     start: 0,
     end: blob.size
    }, proving, call);
    const answer = await send(to, ending(url, blob), {
     method: "PUT",
     headers: BYTES,
     body
    }, call);
    if (IN_PIECES.has(answer.status)) return false;
    if (!TAKEN.has(answer.status)) throw notTaken(answer, to, blob);
    return true;
   }
   async function inPieces(blob, from, to, {url: first, least}, moved, call) {
    const proof = new Proof(blob);
    const size = Math.max(PIECE, least);
    let url = first;
    for (let start = 0; start < blob.size; start += size) {
     const end = Math.min(blob.size, start + size);
     let begun = false;
     const body = bytesOf(blob, from, {
      start,
      end
     }, () => {
      if (begun) throw new failure.HR("registry-unavailable", `${to.registry} wants a piece of ${blob.digest} anew`, {
       transient: true
      });
      begun = true;
      return piece => proof.see(piece);
     }, call);
     const answer = await send(to, url, {
      method: "PATCH",
      headers: {
       ...BYTES,
       "content-range": `${start}-${end - 1}`
      },
      body
     }, call);
     if (answer.status !== 202) throw notTaken(answer, to, blob);
     url = placeIn(answer) ?? url;
     if (!(0, address.IP)(url)) throw new failure.HR("registry-unavailable", `${to.registry} takes uploads at ${url.host} without https`);
     moved(url);
    }
    const answer = await send(to, ending(url, blob), {
     method: "PUT",
     headers: {},
     body: ""
    }, call);
    if (!TAKEN.has(answer.status)) throw notTaken(answer, to, blob);
   }
   async function giveUp(to, url) {
    if (url.origin !== (0, address.Ag)(to.registry)) return;
    const {signal, end} = (0, deadline.n)(FAREWELL, clock);
    await target.ask(to, url.href, {
     method: "DELETE",
     timeoutMs: FAREWELL
    }, {
     signal
    }).catch(() => {});
    end();
   }
   async function stream(blob, from, to, first, call) {
    let {url} = first;
    try {
     if (await whole(blob, from, to, url, call)) return;
     await giveUp(to, url);
     const begun = await beginAnew(blob, to, call);
     url = begun.url;
     await inPieces(blob, from, to, begun, moved => {
      url = moved;
     }, call);
    } catch (thrown) {
     await giveUp(to, url);
     throw thrown;
    }
   }
   return {
    async bring(blob, from, to, call = {}) {
     if (await has(blob, to, call)) return "there";
     const upload = await begin(blob, from, to, call);
     if (!upload && await has(blob, to, call)) return "mounted";
     await stream(blob, from, to, upload ?? await beginAnew(blob, to, call), call);
     return "streamed";
    },
    async put({bytes, mediaType, digest}, to, call = {}) {
     const answer = await target.ask(to, `manifests/${digest}`, {
      method: "PUT",
      headers: {
       "content-type": mediaType
      },
      body: bytes
     }, call);
     if (![ 200, 201, 202 ].includes(answer.status)) throw (0, errors.g5)(answer, doing(to, digest));
     return {
      isListed: answer.headers["oci-subject"] !== void 0
     };
    }
   };
  }
  function placeIn({headers: {location = ""}, url}) {
   return location === "" ? void 0 : (0, address.gE)(location, url);
  }
  function ending(upload, {digest}) {
   const url = new URL(upload);
   url.search = `${url.search === "" ? "?" : `${url.search}&`}digest=${encodeURIComponent(digest)}`;
   return url;
  }
 }
};
