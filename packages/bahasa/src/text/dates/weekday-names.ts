import type { Locale } from '../../locale.js'

/** Names of weekdays in lower case, with the abbreviations in use. */
export const weekdayNames: Readonly<Record<Locale, readonly string[]>> = {
  id: ['senin', 'selasa', 'rabu', 'kamis', 'jumat', "jum'at", 'jum’at', 'sabtu', 'minggu', 'ahad'],
  en: [
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'mon',
    'tue',
    'wed',
    'thu',
    'fri',
    'sat',
    'sun',
  ],
}
