import { englishForms } from '@dwibahasa/bahasa'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formsTable } from './forms-table.js'

/** Forms are listed without the apostrophe that stands alone at the end, which texts leave out of their words too. */
function nearness(form: string, word: string): string {
  const listed = form.replace(/'$/, '')
  if (englishForms(word, 'inflection').includes(listed)) return 'inflection'
  return englishForms(word).includes(listed) ? 'derivation' : 'no'
}

describe('a word is recognised as a form of another', () => {
  test.each(formsTable('english-forms'))('%s of %s: %s', (form, word, expected) => {
    expect(nearness(form, word)).toBe(expected)
  })
})

describe('laws', () => {
  test('any string has forms: itself in lower case first, and none twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (word) => {
        const forms = englishForms(word)
        expect(forms[0]).toBe(word.normalize('NFC').toLowerCase())
        expect(new Set(forms).size).toBe(forms.length)
        expect(englishForms(word, 'inflection').filter((form) => !forms.includes(form))).toEqual([])
      }),
    )
  })
})
