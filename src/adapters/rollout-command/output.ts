import { StringDecoder } from 'node:string_decoder'
import { cut } from '../../release/cut'

/** Lines that are shown of one command, characters of each, and characters that are kept of one to look for secrets. */
const MOST_LINES = 1_000
const MOST_SHOWN = 500
const MOST_KEPT = 64 * 1024

/** What a command prints, line by line: bounded, and without secrets before anything is cut. The log makes it harmless. */
export class Output {
  private shown = 0
  private left = 0
  private readonly streams: Line[] = []

  /** @param say told of each line to be shown */
  constructor(private readonly say: (line: string) => void, private readonly redact: (text: string) => string) {}

  /** One of its two streams, so that half a line of one is not torn by the other. */
  stream(): (chunk: Buffer) => void {
    const line = new Line((text) => this.show(text))
    this.streams.push(line)
    return (chunk) => line.push(chunk)
  }

  /** What is left of an unfinished line; and how much was not shown. */
  end(): void {
    for (const line of this.streams) line.end()
    if (this.left > 0) this.say(`… and ${this.left} lines more, which are not shown`)
  }

  private show(text: string): void {
    const line = this.redact(text).trimEnd()
    if (line === '') return
    if (this.shown >= MOST_LINES) this.left += 1
    else this.say(cut(line, MOST_SHOWN))
    this.shown += 1
  }
}

class Line {
  private readonly decoder = new StringDecoder('utf8')
  private text = ''

  constructor(private readonly whole: (line: string) => void) {}

  push(chunk: Buffer): void {
    this.take(this.decoder.write(chunk))
  }

  end(): void {
    this.take(`${this.decoder.end()}\n`)
  }

  private take(more: string): void {
    const [first = '', ...others] = more.split(/\r\n|\r|\n/)
    this.add(first)
    for (const other of others) {
      this.whole(this.text)
      this.text = ''
      this.add(other)
    }
  }

  /** Of a line without an end the beginning is enough. */
  private add(part: string): void {
    const room = MOST_KEPT - this.text.length
    if (room > 0) this.text += part.length > room ? `${part.slice(0, room - 1)}…` : part
  }
}
