import type { Document } from '@dwibahasa/model'
import { toParallelText } from '@dwibahasa/renderer/parallel'
import { displayWidth, wrapText } from '@dwibahasa/renderer/text'
import { describe, expect, test } from 'vitest'

describe('East Asian text', () => {
  const fits = '外交部发言人表示很高兴'

  test.each([...'。、，．：；！？）」』】〕〉》〗”’…・々%)],.:;!?｡｣'])('has no line that begins with %s', (mark) => {
    for (const width of [4, 5, 6, 7, 8, 9, 20]) {
      for (let at = 1; at <= fits.length; at++) {
        const word = fits.slice(0, at) + mark + fits.slice(at)
        const lines = wrapText(word, width)
        expect(lines.join('')).toBe(word)
        expect(lines.filter((line) => line.startsWith(mark))).toEqual([])
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
      }
    }
  })

  test.each([...'（「『【〔〈《〖“‘([{'])('has no line that ends in %s', (mark) => {
    for (const width of [4, 5, 6, 7, 8, 9, 20]) {
      for (let at = 0; at < fits.length; at++) {
        const word = fits.slice(0, at) + mark + fits.slice(at)
        const lines = wrapText(word, width)
        expect(lines.join('')).toBe(word)
        expect(lines.filter((line) => line.endsWith(mark))).toEqual([])
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width)
      }
    }
  })

  test.each([
    ['a full stop takes its letter along', '外交部发言。人', 10, ['外交部发', '言。人']],
    ['several marks stay together', '外交部「发言」）。人', 12, ['外交部「发', '言」）。人']],
    ['marks that fill the line are cut, for it goes no wider', '外。。。。。', 6, ['外。。', '。。。']],
    ['words of Latin letters stay whole', '外交(diplomasi)是', 14, ['外交', '(diplomasi)是']],
    ['where they find a place', '外交abcdefgh', 6, ['外交', 'abcdef', 'gh']],
    ['beyond the first plane as well', '𠀀𠀁。𠀂', 4, ['𠀀', '𠀁。', '𠀂']],
    ['letters with marks as well', 'か\u3099か\u3099。', 4, ['か\u3099', 'か\u3099。']],
    ['small kana may begin a line', 'アアッア', 4, ['アア', 'ッア']],
    ['no-break spaces hold', '外交\u00a0部发', 6, ['外', '交\u00a0部', '发']],
    ['and narrow ones', '外交\u202f部发', 6, ['外', '交\u202f部', '发']],
    ['and joiners', '外交\u2060部', 4, ['外', '交\u2060部']],
    ['straight quotes hold what they quote', '他说"你好"吗', 8, ['他说"你', '好"吗']],
    ['the sign of a currency stays with its number', '价格是￥５', 8, ['价格是', '￥５']],
    ['a dash of two halves stays one, and begins no line', '外交——部', 5, ['外', '交——', '部']],
    ['a wide space begins no line', '外交\u3000部', 4, ['外', '交\u3000', '部']],
    ['a stroke begins no line', '外交/部', 4, ['外', '交/', '部']],
  ])('%s', (_name, text, width, lines) => expect(wrapText(text, width)).toEqual(lines))

  test('and code beside other code is cut after blanks where it holds such text', () => {
    const value = 'kata = "外交" # satu dua tiga empat lima'
    const documentOf = (locale: 'id' | 'en'): Document => ({
      type: 'root',
      locale,
      children: [{ type: 'code', value }],
    })
    const lines = toParallelText({ id: documentOf('id'), en: documentOf('en') }, { width: 60 }).split('\n')
    expect(lines.slice(2, 4).map((line) => line.split(' │ ')[0]?.trimEnd())).toEqual([
      '    kata = "外交" # satu',
      '    dua tiga empat lima',
    ])
  })

  test('is the same in the cells of a table', () => expect(wrapText('外交。', 4, true)).toEqual(['外', '交。']))
})
