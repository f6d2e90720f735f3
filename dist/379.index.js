"use strict";

exports.id = 379;

exports.ids = [ 379 ];

exports.modules = {
 3379: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   Straight: () => Straight
  });
  const PLACE = 64 * 1024;
  class Straight {
   isHeld=false;
   parsed=() => {};
   queue=[];
   arrival=() => {};
   free=[];
   onread;
   constructor() {
    const arrived = (socket, piece) => this.arrived(socket, piece);
    this.onread = {
     buffer: () => this.free.pop() ?? Buffer.allocUnsafeSlow(PLACE),
     callback(count, place) {
      return arrived(this, Buffer.from(place.buffer, place.byteOffset, count));
     }
    };
   }
   arrived(socket, piece) {
    if (this.isHeld) {
     this.queue.push(piece);
     this.arrival();
     return false;
    }
    socket.emit("data", piece);
    this.release(piece);
    this.parsed();
    return !this.isHeld;
   }
   release({buffer}) {
    this.free.push(Buffer.from(buffer));
   }
   body(response, plain, alive) {
    const {length} = plain;
    const {socket} = response;
    if (length === void 0 || plain.isEncoded || response.headers["transfer-encoding"] !== void 0) return;
    this.isHeld = true;
    const head = new Promise(resolve => {
     this.parsed = resolve;
    });
    const resume = socket.resume.bind(socket);
    socket.resume = () => socket;
    response.on("error", () => {});
    const next = async () => {
     for (let piece = this.queue.shift(); ;piece = this.queue.shift()) {
      if (piece) return piece;
      await this.more(socket, resume);
     }
    };
    const each = async take => {
     let left = length;
     const hand = async piece => {
      alive();
      const own = piece.length > left ? piece.subarray(0, left) : piece;
      left -= own.length;
      await take(own);
     };
     await head;
     for (let piece = response.read(); piece !== null; piece = response.read()) await hand(piece);
     while (left > 0) {
      const piece = await next();
      await hand(piece);
      this.release(piece);
     }
    };
    return {
     ...plain,
     each
    };
   }
   more(socket, resume) {
    return new Promise((resolve, reject) => {
     const cut = () => reject(new Error("cut short"));
     if (socket.destroyed) return cut();
     socket.once("close", cut);
     this.arrival = () => {
      socket.off("close", cut);
      resolve();
     };
     resume();
    });
   }
  }
 }
};
