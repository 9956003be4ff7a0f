import type { BlockFields } from '@dwibahasa/model'
import { localeOf } from '../untrusted/locale-of.js'
import type { HtmlContext } from './html-context.js'

/** What is out of the ordinary about a block: its status where that is not `ok`, its language where it differs. */
export function stateAttributes({ status, locale }: BlockFields, context: HtmlContext): string {
  let html = ''
  if (status === 'stale' || status === 'missing' || status === 'mismatch') html = ` data-status="${status}"`
  if (localeOf(locale) && locale !== context.locale) html += ` lang="${locale}"`
  return html
}
