/** The middle one; of an even number, the mean of the middle two. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

/**
 * Measures contenders side by side: each round runs every one of them once, in an order that turns from round to
 * round, so that a slow minute of the machine is everybody's.
 * @param contenders `{ name: (round) => milliseconds }`; what else a contender does is not measured
 * @param rounds counted ones; one more goes before them, to warm the disk's cache
 * @returns milliseconds by name, one a round
 */
export async function interleave(contenders, rounds) {
  const names = Object.keys(contenders)
  const taken = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length]
      const milliseconds = await contenders[name](round)
      if (round > 0) taken[name].push(milliseconds)
    }
  }
  return taken
}

/** How many times as long as `other`: the median of the rounds' ratios. */
export const ratio = (one, other) => median(one.map((milliseconds, round) => milliseconds / other[round]))
