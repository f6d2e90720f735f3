import type { Question } from '../release/question'
import { harmless } from './safe'

/** Lines that are asked with: from what to what, in which images, who put there what is live. */
export function questionText({ mode, tag, to, images, already, tenants, also }: Question): string[] {
  const froms = [...new Set(images.map(({ from }) => from))]
  const head = `${mode}: ${froms.length === 0 ? to : `${froms.join(', ')} -> ${to}`}`
  const lives = new Set(images.map(({ live }) => live))
  const shared = lives.size === 1 ? images[0]?.live : undefined
  return [
    head,
    ...images.map(({ image, from, live }) => `  ${image}:${tag}${froms.length > 1 ? `  ${from}` : ''}${live && shared === undefined ? `  (${live})` : ''}`),
    ...already.map((image) => `  ${image}:${tag}  shows it already`),
    ...(shared ? [`  what is live is there ${shared}`] : []),
    ...(tenants ? [`  ${tenants.moving} of ${tenants.all} tenants${tenants.canary ? `, ${tenants.canary} first` : ', without a canary'}; they run ${tenants.running.join(', ') || 'nobody knows what'}`] : []),
    ...also.map((line) => `  ${line}`),
  ].map(harmless)
}
