import { number } from '../../report/totals.js'
import type { PageWords } from './page-words.js'

/** How many pairs are doubtful: `3 doubtful pairs`. */
export function doubtsText(count: number, { words, lang }: Pick<PageWords, 'words' | 'lang'>): string {
  return words('status.doubts', { count, shown: number(count, lang) })
}
