import type { BlockFields } from '@dwibahasa/model'
import { localeOf } from '../untrusted/locale-of.js'
import type { ElementContext } from './element-context.js'
import type { GivenAttributes } from './given-attributes.js'

/** What is out of the ordinary about a block: its status where that is not `ok`, its language where it differs. */
export function stateGiven({ status, locale }: BlockFields, context: ElementContext): GivenAttributes {
  const other = localeOf(locale)
  return {
    'data-status': (status === 'stale' || status === 'missing' || status === 'mismatch') && status,
    lang: other !== context.locale && other,
  }
}
