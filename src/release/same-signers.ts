/** The inputs that a command must repeat to want the same signatures. */
export interface SameSigners {
  verify: readonly { text: string }[]
  trustedRoot?: string
}

/**
 * By the input's name, where they are set. A root that was given as text is left out, since no command line would hold
 * it: whoever runs the command is told that it is missing.
 */
export const signersOf = ({ verify, trustedRoot }: SameSigners): Record<'verify' | 'trusted-root', string | undefined> => ({
  verify: verify.length === 0 ? undefined : verify.map(({ text }) => text).join('\n'),
  'trusted-root': trustedRoot?.trim().startsWith('{') ? undefined : trustedRoot,
})
