import type { Locale } from '@dwibahasa/model'
import type { SheetKind } from './sheet-kind.js'

/**
 * The languages of a sheet, the page's own first.
 *
 * @throws TypeError where `kind` is none of the three.
 */
export function localesOf(kind: SheetKind): readonly [Locale, ...Locale[]] {
  switch (kind) {
    case 'id':
    case 'en':
      return [kind]
    case 'id-en':
      return ['id', 'en']
    default:
      throw strangeKind(kind)
  }
}

function strangeKind(kind: never): TypeError {
  return new TypeError(`A sheet is 'id', 'en' or 'id-en', not ${JSON.stringify(kind)}`)
}
