import { locales } from '@dwibahasa/model'
import { wrapText } from '@dwibahasa/renderer/text'
import type { AlignOptions } from './align-options.js'
import { markTexts } from './mark-texts.js'
import { sourceLines } from './source-lines.js'
import type { ViewRow } from './view-row.js'

const indent = '  '

/** Each block above its twin, for terminals without room for two columns. */
export function stackedView(rows: readonly ViewRow[], options: AlignOptions): string {
  const { glyphs, colours, words, width, names } = options
  const heads = locales.flatMap((locale) =>
    wrapText(`${locale}: ${words(`language.${locale}`)}, ${names[locale]}`, width, true),
  )
  const lines = heads.map((line) => colours.bold(line))
  for (const { sides, isParagraph, marks } of rows) {
    const signs = markTexts(marks, options).map(({ text, paint }) => `  ${paint(text)}`)
    lines.push('')
    for (const locale of locales) {
      const ranges = sides[locale]
      const said = locale === 'en' ? signs.join('') : ''
      if (ranges.length === 0) lines.push(`${colours.dim(locale)} ${colours.red(glyphs.gap)}${said}`)
      for (const [at, { label, lines: source }] of ranges.entries()) {
        lines.push(colours.dim(`${locale} ${label}`) + (at === 0 ? said : ''))
        for (const line of sourceLines(source, isParagraph, width - indent.length)) lines.push(indent + line)
      }
    }
  }
  return `${lines.join('\n')}\n`
}
