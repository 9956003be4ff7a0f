import type { Localized } from '@dwibahasa/model'
import en from '../../locales/en.json' with { type: 'json' }
import id from '../../locales/id.json' with { type: 'json' }
import type { Words } from './words.js'

/** The fixed words in both languages. */
export const words: Localized<Words> = { id, en }
