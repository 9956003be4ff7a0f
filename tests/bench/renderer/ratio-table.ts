import { toHtml } from '@dwibahasa/renderer/html'
import { comparedTimes } from './compared-times.js'
import { handbookDocument } from './handbook-document.js'
import { peers } from './peers.js'

/** How many times as long as `toHtml` each peer takes for documents of so many characters, as a table in Markdown. */
export function ratioTable(sizes: readonly number[]): string {
  const columns = sizes.map(ratiosAt)
  const rows = ['toHtml', ...peers.map(({ name }) => name)].map(
    (name) => `| ${name} | ${columns.map((column) => column.get(name) ?? '').join(' | ')} |`,
  )
  const head = `| | ${sizes.map((size) => `${size / 1000} kB`).join(' | ')} |`
  return [head, `|---|${'---|'.repeat(sizes.length)}`, ...rows].join('\n')
}

function ratiosAt(size: number): ReadonlyMap<string, string> {
  const given = handbookDocument(size)
  const { markdown, document } = given
  const rounds = size > 1_000_000 ? 7 : 41
  const ratios = new Map<string, string>()
  for (const { name, most = Number.POSITIVE_INFINITY, prepare } of peers) {
    if (size > most) continue
    const { milliseconds, ratio } = comparedTimes(
      () => toHtml(document),
      prepare(given),
      rounds,
      Math.ceil(100_000 / markdown.length),
    )
    if (ratios.size === 0) ratios.set('toHtml', `1 (${((1e6 * milliseconds) / markdown.length).toFixed(1)} ms a MB)`)
    ratios.set(name, ratio.toFixed(2))
  }
  return ratios
}
