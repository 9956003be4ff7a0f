import type { Localized } from '@dwibahasa/model'
import type { Labels } from './labels.js'

/** The words of `Labels` that stand beside what one language lacks. */
export type RowLabels = Pick<Labels, 'missing' | 'stale'>

/** They are written out as those of `htmlLabels` are, for the same reason, and held to the resources by the same test. */
export const rowLabels: Localized<RowLabels> = {
  id: {
    missing: 'Belum tersedia dalam bahasa Indonesia',
    stale: 'Belum dimutakhirkan',
  },
  en: {
    missing: 'Not yet available in English',
    stale: 'Not yet up to date',
  },
}
