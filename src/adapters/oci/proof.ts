import { createHash } from 'node:crypto'
import type { Blob } from '../../ports/transfer'
import { Failure } from '../../release/failure'

/** Sees the bytes of a blob go by, and stops the last of them where they are not what they are called. */
export class Proof {
  private readonly hash = createHash('sha256')
  private left: number

  constructor(private readonly blob: Blob) {
    this.left = blob.size
    if (this.left === 0) this.see(new Uint8Array())
  }

  /** To be called before the bytes go on. @throws Failure `digest-mismatch` */
  see(bytes: Uint8Array): void {
    this.hash.update(bytes)
    this.left -= bytes.length
    if (this.left > 0) return
    const { digest } = this.blob
    if (`sha256:${this.hash.digest('hex')}` !== digest) throw new Failure('digest-mismatch', `the bytes that the source gives for ${digest} are others; the upload was cut off`)
  }
}
