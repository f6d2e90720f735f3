"use strict";
exports.id = 3379;
exports.ids = [3379];
exports.modules = {

/***/ 3379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Straight: () => (/* binding */ Straight)
/* harmony export */ });
/** Bytes that are read at once: no more of a body is held. */
const PLACE = 64 * 1024;
/**
 * Takes a long body straight from its connection, into one place in memory again and again. Node's parser makes a copy
 * of every piece: that costs as much as hashing it, and leaves a hundred megabytes to the collector. The head, and what
 * of the body came with it, are the parser's as ever. Of one answer on a connection of its own.
 */
class Straight {
    isHeld = false;
    /** The head arrives in the midst of a piece, whose rest the parser still has to bring. */
    parsed = () => undefined;
    give;
    /** For the agent that opens the connection. */
    onread;
    constructor() {
        const arrived = (socket, piece) => this.arrived(socket, piece);
        this.onread = {
            buffer: Buffer.allocUnsafeSlow(PLACE),
            // Node calls it on the connection.
            callback(count, place) {
                return arrived(this, Buffer.from(place.buffer, place.byteOffset, count));
            },
        };
    }
    /** @returns whether the next bytes may be read into the place */
    arrived(socket, piece) {
        const { give } = this;
        this.give = undefined;
        if (give)
            give(piece);
        else
            socket.emit('data', piece);
        this.parsed();
        return !this.isHeld;
    }
    /** The body after a head, of a length that is told and without a coding; nothing where it is another one. To be called as the head arrives. */
    body(response, plain, alive) {
        const { length } = plain;
        const { socket } = response;
        if (length === undefined || plain.isEncoded || response.headers['transfer-encoding'] !== undefined)
            return undefined;
        this.isHeld = true;
        const head = new Promise((resolve) => { this.parsed = resolve; });
        const resume = socket.resume.bind(socket);
        // Node's own side would read on into the place that is still being taken.
        socket.resume = () => socket;
        response.on('error', () => undefined);
        const next = () => new Promise((resolve, reject) => {
            const cut = () => reject(new Error('cut short'));
            if (socket.destroyed)
                return cut();
            socket.once('close', cut);
            this.give = (piece) => {
                socket.off('close', cut);
                resolve(piece);
            };
            resume();
        });
        const each = async (take) => {
            let left = length;
            const hand = async (piece) => {
                alive();
                const own = piece.length > left ? piece.subarray(0, left) : piece;
                left -= own.length;
                await take(own);
            };
            await head;
            for (let piece = response.read(); piece !== null; piece = response.read())
                await hand(piece);
            while (left > 0)
                await hand(await next());
        };
        return { ...plain, each };
    }
}


/***/ })

};
;