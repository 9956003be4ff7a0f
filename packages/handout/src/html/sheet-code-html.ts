import type { Code } from '@dwibahasa/model'

/** From so many lines on, which are half a page, code may go on overleaf. */
const long = 26

/** Code that tells the style sheet whether it may go on overleaf. */
export function sheetCodeHtml({ value }: Code, html: string): string {
  const isLong = typeof value === 'string' && value.split('\n', long + 1).length > long
  return isLong ? html.replace('<pre class="dwi-code"', '<pre class="dwi-code sheet-long"') : html
}
