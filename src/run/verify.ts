import { failureOf, whysOf } from '../modes/verify-images'
import type { Host } from '../ports/host'
import { isDigest } from '../release/digest'
import { asFailure, Failure, inSentences } from '../release/failure'
import { type Image, parseImage } from '../release/image'
import { isTag } from '../release/tag'
import { harmlessJson } from '../report/json'
import { harmless } from '../report/safe'
import { faultWords } from '../request/fault'
import { idleInputs, parseVerify, type RawInputs } from '../request/parse'
import type { Verified } from '../signatures/verified'
import { verifyImage } from '../signatures/verify'
import { registry } from './adapters'
import { createContext, type RunContext } from './context'
import type { Output } from './history'
import { loadPolicy } from './policy'
import { guardedOut } from './way-out'

/** An image with the tag or the digest behind it, of which the digest counts where there are both; `latest` where there is neither. */
function parseReference(text: string): { image: Image; reference: string } | string {
  const [, name = '', tag, digest] = /^([^@]*?)(?::([^:/@]*))?(?:@(.*))?$/.exec(text) ?? []
  const image = parseImage(name)
  if (typeof image === 'string') return `an image such as ghcr.io/molecule-ai/platform:latest; "${name}" ${image}`
  if (digest !== undefined && !isDigest(digest)) return 'a digest behind the @: sha256: and 64 hex digits'
  if (tag !== undefined && !isTag(tag)) return 'a tag behind the last colon'
  return { image, reference: digest ?? tag ?? 'latest' }
}

/**
 * Verifies one image by hand. Nothing is written.
 * @returns the exit code: 0 where every line holds, 1 where one does not or the image cannot be read, 2 where an input is not right
 */
export async function verifyByHand(what: string, raw: RawInputs, host: Host, cancel: AbortSignal, { out, json }: Output): Promise<0 | 1 | 2> {
  const context = await createContext({ ...raw, images: what.replace(/[@:][^/]*$/, '') }, host)
  try {
    for (const warning of idleInputs(raw, 'verify')) context.log.warning(warning)
    const read = parseVerify(raw)
    const loaded = await loadPolicy({ verify: raw['verify'], trustedRoot: raw['trusted-root'] })
    const reference = parseReference(what)
    const faults = [...(typeof reference === 'string' ? [{ input: 'image', expected: reference }] : []), ...(read.ok ? [] : read.faults), ...loaded.faults, ...context.networkFaults]
    if (faults.length > 0 || !read.ok || typeof reference === 'string') {
      for (const fault of faults) context.log.error(faultWords(host.trigger)(fault))
      return 2
    }
    const { image } = reference
    const port = registry(read.inputs, [image], true, context)
    const manifest = await port.read(image, reference.reference, { signal: cancel })
    if (!manifest) throw new Failure('source-missing', `${what} is not in the registry`)
    const verified = await verifyImage(image, manifest.digest, loaded.policy!, port, { signal: cancel })
    if (cancel.aborted) throw new Failure('cancelled', 'it was asked to stop')
    return tell(verified, context, { out, json })
  } catch (thrown) {
    context.log.error(inSentences(asFailure(thrown)))
    return 1
  } finally {
    context.http.close()
  }
}

function tell(verified: Verified, { secrets }: RunContext, { out, json }: Output): 0 | 1 {
  const told = secrets.clean(verified)
  const { image, digest, signed, faults } = told
  const fault = faults.length > 0 ? failureOf([told]) : undefined
  if (json) out.write(harmlessJson({ ...told, reason: fault?.reason ?? 'ok' }))
  else {
    const lines = [
      `${image}@${digest}: ${fault ? `NOT VERIFIED (${fault.reason})` : 'verified'}`,
      ...signed.map(({ by, predicate, bundle }) => `  signed by ${by}: ${predicate}, ${bundle}`),
      ...(fault ? [`  ${fault.message}`, ...whysOf(told).map((why) => `  ${why}`), `  ${fault.hint}`] : []),
    ]
    guardedOut(out, secrets).write(lines.map((line) => `${harmless(line)}\n`).join(''))
  }
  return fault ? 1 : 0
}

