import { keys } from '@dwibahasa/content'
import { load as loadEnglish } from '@dwibahasa/content/en'
import { load as loadIndonesian } from '@dwibahasa/content/id'
import type { Document } from '@dwibahasa/model'

/** Every body of the handbook, in both languages. */
export async function handbookDocuments(): Promise<readonly Document[]> {
  const entries = await Promise.all(
    Object.values(keys)
      .flat()
      .flatMap((key) => [loadIndonesian(key), loadEnglish(key)]),
  )
  return entries.map(({ body }) => body)
}
