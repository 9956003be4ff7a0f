import { indonesianForms, isIndonesianForm } from '@dwibahasa/bahasa'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formsTable } from './forms-table.js'

const cases = formsTable('indonesian-forms')

function nearness(form: string, root: string): string {
  if (isIndonesianForm(form, root, 'inflection')) return 'inflection'
  return isIndonesianForm(form, root) ? 'derivation' : 'no'
}

describe('a word is recognised as a form of its root', () => {
  test.each(cases)('%s of %s: %s', (form, root, expected) => {
    expect(nearness(form, root)).toBe(expected)
  })

  test('whatever case and composition it is written in', () => {
    expect(isIndonesianForm('MENULIS', 'Tulis')).toBe(true)
    expect(isIndonesianForm('dipe\u0301kkan', 'pék')).toBe(true)
  })
})

describe('what the rules make', () => {
  test('the root stands first and nothing twice', () => {
    const forms = indonesianForms('Tulis', { clitics: true })
    expect(forms[0]).toBe('tulis')
    expect(new Set(forms).size).toBe(forms.length)
  })

  test('inflection is a part of derivation, and clitics only add', () => {
    const wide = new Set(indonesianForms('pakai'))
    const clitics = new Set(indonesianForms('pakai', { clitics: true }))
    expect(indonesianForms('pakai', { level: 'inflection' }).filter((form) => !wide.has(form))).toEqual([])
    expect([...wide].filter((form) => !clitics.has(form))).toEqual([])
    expect(wide.has('pemakaian')).toBe(true)
    expect(clitics.has('pemakaiannya')).toBe(true)
  })
})

describe('laws', () => {
  const letters = (set: string) => fc.constantFrom(...set.split(' '))
  const onset = letters('b c d f g h j k l m n p r s t v w y z kh ng ny sy pr tr st kr sk gl')
  const syllable = fc
    .tuple(onset, letters('a i u e o'), letters('_ n ng m r s t k h l'))
    .map((parts) => parts.join('').replace('_', ''))
  const roots = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))

  test('every form that is made is recognised, at its own level', () => {
    const made = fc.tuple(roots, fc.constantFrom('inflection' as const, 'derivation' as const), fc.boolean())
    const picks = fc.array(fc.nat(), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(made, picks, ([root, level, clitics], picked) => {
        fc.pre(root.length >= 3)
        const forms = indonesianForms(root, { level, clitics })
        const some = picked.map((pick) => forms[pick % forms.length] ?? root)
        expect(some.filter((form) => !isIndonesianForm(form, root, level))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test.each(['masa', 'uang', 'akui', 'tinggal', 'nas', 'ajar', 'pukul'])('so is every single one of %s', (root) => {
    const forms = indonesianForms(root, { clitics: true })
    expect(forms.filter((form) => !isIndonesianForm(form, root))).toEqual([])
  })

  test('two words stand no nearer because of their case', () => {
    fc.assert(
      fc.property(roots, roots, (one, other) => {
        expect(isIndonesianForm(one.toUpperCase(), other)).toBe(isIndonesianForm(one, other.toUpperCase()))
      }),
    )
  })

  test('any strings are allowed', () => {
    const strings = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.stringMatching(/^[mengpbrdiktsanu-]{0,90}$/),
    )
    fc.assert(
      fc.property(strings, strings, (word, root) => {
        expect(typeof isIndonesianForm(word, root)).toBe('boolean')
        expect(indonesianForms(root).length).toBeGreaterThan(0)
      }),
    )
  })
})
