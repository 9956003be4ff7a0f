import type { Locale } from '../../locale.js'

/** Names of the twelve months in lower case, the full one first, then the abbreviations in use. */
export const monthNames: Readonly<Record<Locale, readonly (readonly string[])[]>> = {
  id: [
    ['januari', 'jan'],
    ['februari', 'pebruari', 'feb', 'peb'],
    ['maret', 'mar'],
    ['april', 'apr'],
    ['mei'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['agustus', 'agt', 'ags', 'agu'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nopember', 'nov', 'nop'],
    ['desember', 'des'],
  ],
  en: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
}
