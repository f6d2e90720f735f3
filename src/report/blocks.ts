import { fit, more, type Room } from './bounded'
import { tableHead, tableRow } from './markdown'

/** A titled table with a row for each item that fits; nothing where there is no item. */
export function table<T>(title: string, titles: string[], items: readonly T[], room: Room, cells: (item: T) => string[]): string {
  return items.length === 0 ? '' : `### ${title}\n\n${rows(titles, items, room, cells)}`
}

/** The table alone. */
export function rows<T>(titles: string[], items: readonly T[], room: Room, cells: (item: T) => string[]): string {
  const { shown, hidden } = fit(items, room, (item) => tableRow(cells(item)))
  return [tableHead(titles), ...shown, ...(hidden > 0 ? [`\n${more(hidden)}`] : [])].join('\n')
}

/** A titled list, bounded in the same way. */
export function list<T>(title: string, items: readonly T[], room: Room, write: (item: T) => string): string {
  return items.length === 0 ? '' : [`### ${title}\n`, ...listed(items, room, write)].join('\n')
}

/** The list's lines alone. */
export function listed<T>(items: readonly T[], room: Room, write: (item: T) => string): string[] {
  const { shown, hidden } = fit(items, room, (item) => `- ${write(item)}`)
  return hidden > 0 ? [...shown, `- ${more(hidden)}`] : shown
}
