/**
 * Seals a secret for the one who has the private key, as GitHub wants its secrets (libsodium's sealed box).
 * @param key the public key, base64
 * @returns base64
 */
export async function seal(value: string, key: string): Promise<string> {
  // Loaded here alone: it is a megabyte, and a release seals nothing.
  const { default: sodium } = await import('libsodium-wrappers')
  await sodium.ready
  const { ORIGINAL } = sodium.base64_variants
  return sodium.to_base64(sodium.crypto_box_seal(sodium.from_string(value), sodium.from_base64(key, ORIGINAL)), ORIGINAL)
}
