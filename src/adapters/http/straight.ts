import type { IncomingMessage } from 'node:http'
import type { OnReadOpts, Socket } from 'node:net'
import type { Incoming, Take } from './incoming'

/** Bytes that are read at once. */
const PLACE = 64 * 1024

/**
 * Takes a long body straight from its connection, into a few places in memory again and again. Node's parser makes a
 * copy of every piece: that costs as much as hashing it, and leaves a hundred megabytes to the collector. The head, and
 * what of the body came with it, are the parser's as ever. Of one answer on a connection of its own.
 */
export class Straight {
  private isHeld = false
  /** The head arrives in the midst of a piece, whose rest the parser still has to bring. */
  private parsed: () => void = () => undefined
  /** What has come and is not taken. TLS brings all records that it has, also after it was told to stop: 64 KiB in all. */
  private readonly queue: Buffer[] = []
  private arrival: () => void = () => undefined
  private readonly free: Buffer[] = []
  /** For the agent that opens the connection. */
  readonly onread: OnReadOpts

  constructor() {
    const arrived = (socket: Socket, piece: Buffer): boolean => this.arrived(socket, piece)
    this.onread = {
      // Asked for the next place after each piece.
      buffer: () => this.free.pop() ?? Buffer.allocUnsafeSlow(PLACE),
      // Node calls it on the connection.
      callback(this: unknown, count, place) {
        return arrived(this as Socket, Buffer.from(place.buffer, place.byteOffset, count))
      },
    }
  }

  /** @returns whether more may be read */
  private arrived(socket: Socket, piece: Buffer): boolean {
    if (this.isHeld) {
      this.queue.push(piece)
      this.arrival()
      return false
    }
    // The parser takes a copy.
    socket.emit('data', piece)
    this.release(piece)
    this.parsed()
    return !this.isHeld
  }

  private release({ buffer }: Buffer): void {
    this.free.push(Buffer.from(buffer))
  }

  /** The body after a head, of a length that is told and without a coding; nothing where it is another one. To be called as the head arrives. */
  body(response: IncomingMessage, plain: Incoming, alive: () => void): Incoming | undefined {
    const { length } = plain
    const { socket } = response
    if (length === undefined || plain.isEncoded || response.headers['transfer-encoding'] !== undefined) return undefined
    this.isHeld = true
    const head = new Promise<void>((resolve) => { this.parsed = resolve })
    const resume = socket.resume.bind(socket)
    // Node's own side would read on though nothing is taken yet.
    socket.resume = () => socket
    response.on('error', () => undefined)

    const next = async (): Promise<Buffer> => {
      for (let piece = this.queue.shift(); ; piece = this.queue.shift()) {
        if (piece) return piece
        await this.more(socket, resume)
      }
    }
    const each = async (take: Take): Promise<void> => {
      let left = length
      const hand = async (piece: Buffer): Promise<void> => {
        alive()
        const own = piece.length > left ? piece.subarray(0, left) : piece
        left -= own.length
        await take(own)
      }
      await head
      for (let piece = response.read() as Buffer | null; piece !== null; piece = response.read() as Buffer | null) await hand(piece)
      while (left > 0) {
        const piece = await next()
        await hand(piece)
        this.release(piece)
      }
    }
    return { ...plain, each }
  }

  /** Waits until something has come. @throws where nothing will */
  private more(socket: Socket, resume: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const cut = (): void => reject(new Error('cut short'))
      if (socket.destroyed) return cut()
      socket.once('close', cut)
      this.arrival = () => {
        socket.off('close', cut)
        resolve()
      }
      resume()
    })
  }
}
