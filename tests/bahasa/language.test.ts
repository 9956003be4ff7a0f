import { findNegations, guessLanguage } from '@dwibahasa/bahasa'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each([
  ['id', 'Diplomasi digital membantu negara yang jauh untuk tetap hadir.'],
  ['id', 'Apa yang berubah ketika pertemuan pindah ke layar?'],
  ['id', 'Pasal 2 ayat (1) huruf a Konvensi Jenewa'],
  ['id', 'Kampanye melalui media sosial'],
  ['id', 'Pemerintah sudah mengumumkan pendekatan open source.'],
  ['id', 'Jangan lupakan keluarganya.'],
  ['id', 'Musik dan film 80an, 1990-an'],
  [undefined, 'Hits 80an'],
  ['en', 'Digital diplomacy helps distant states to stay present.'],
  ['en', 'What changes when a meeting moves to a screen?'],
  ['en', 'Article 2(1)(a) of the Geneva Conventions'],
  ['en', 'Campaigns on social media'],
  ['en', 'They don’t know about kumparan or Tempo.'],
  ['en', 'Questions for discussion'],
  [undefined, 'COVID-19, UNICEF, G20'],
  [undefined, 'Jakarta – Surabaya 2024'],
  [undefined, 'const a = 1; foo_the_bar(x)'],
  [undefined, '1.234,5 + 17'],
  [undefined, ''],
  [undefined, 'OWASP Cheat Sheet SQL'],
] as const)('%s: %s', (locale, text) => {
  const guess = guessLanguage(text)
  expect(guess.locale).toBe(locale)
  expect(guess.confidence).toBeGreaterThanOrEqual(0)
  expect(guess.confidence).toBeLessThanOrEqual(1)
})

test('a longer text of one language makes the guess surer', () => {
  const one = 'Negara yang besar tidak selalu kuat. '
  expect(guessLanguage(one.repeat(3)).confidence).toBeGreaterThan(guessLanguage(one).confidence)
})

test.each([
  [
    'id',
    'Itu tidak benar, bukan salah, belum pasti; jangan tanpa izin, tak ada.',
    'tidak bukan belum jangan tanpa tak',
  ],
  ['id', 'Tidaklah mudah bukannya sulit', 'Tidaklah bukannya'],
  ['id', 'negara non-Indonesia dan nir-laba', 'non nir'],
  ['id', 'Takut, nirwana, tandatangan, takaran, tidakkah', 'tidakkah'],
  ['en', "It isn't right, it won’t do, and they cannot.", "n't n’t cannot"],
  ['en', 'Not one, no, never without, neither nor none', 'Not no never without neither nor none'],
  ['en', 'a non-binding note; nothing known', 'non nothing'],
  ['en', 'north, knot, notion, nonsense, noun', ''],
] as const)('negations, %s: %s', (locale, text, expected) => {
  const found = findNegations(text, locale)
  expect(found.map((mention) => mention.text).join(' ')).toBe(expected)
  for (const mention of found) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
})

test('any text gets an answer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      guessLanguage(text)
      for (const locale of ['id', 'en'] as const) {
        for (const { start, end, text: found } of findNegations(text, locale))
          expect(text.slice(start, end)).toBe(found)
      }
    }),
  )
})
