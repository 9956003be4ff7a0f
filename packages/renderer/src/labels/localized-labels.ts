import type { Localized } from '@dwibahasa/model'
import en from '../../locales/en.json' with { type: 'json' }
import id from '../../locales/id.json' with { type: 'json' }
import type { Labels } from './labels.js'

/** The fixed words in both languages. */
export const labels: Localized<Labels> = { id, en }
