import { checkSpelling } from '@dwibahasa/bahasa'
import type { Glossary } from '../glossary.js'
import type { Stretch } from './text-places.js'

const known = new WeakMap<Glossary, readonly string[]>()

/** Where a text has Indonesian forms of the glossary that a check of spelling would object to, in any case. */
export function formsIn(text: string, glossary: Glossary): readonly Stretch[] {
  const forms = objectionable(glossary)
  if (forms.length === 0) return []
  const lower = text.toLowerCase()
  // Some capitals are longer in lower case, and offsets would not hold.
  if (lower.length !== text.length) return []
  return forms.flatMap((form) => occurrences(lower, form))
}

function objectionable(glossary: Glossary): readonly string[] {
  const before = known.get(glossary)
  if (before !== undefined) return before
  const forms = new Set(glossary.flatMap(({ id }) => id.map((form) => form.trim().toLowerCase())))
  const found = [...forms].filter((form) => form !== '' && checkSpelling(form).length > 0)
  known.set(glossary, found)
  return found
}

function occurrences(text: string, form: string): readonly Stretch[] {
  const found: Stretch[] = []
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length)) {
    const end = start + form.length
    if (!isLetter(text[start - 1]) && !isLetter(text[end])) found.push({ start, end })
  }
  return found
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
