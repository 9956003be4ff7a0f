import { sheetHtml, sheetJson, sheetText } from '@dwibahasa/handout'
import { describe, expect, test } from 'vitest'
import { wideTableEntry } from './wide-table-entry.js'

describe('on a sheet', () => {
  const crowded = wideTableEntry(20, 'long')
  test.each(['id', 'id-en'] as const)('of the kind %s the Indonesian of crowded tables alone may be broken', (kind) => {
    const html = sheetHtml(crowded, { kind })
    expect(html).toContain('Mem\u00adper\u00adtang')
    expect(html).not.toContain('minis\u00adterial')
    expect(html).toContain('https://example.org/kebijakan/ketidakberpihakan')
    expect(sheetHtml(wideTableEntry(3, 'short'), { kind })).not.toContain('\u00ad')
    expect(sheetText(crowded, { kind })).not.toContain('\u00ad')
    expect(sheetJson(crowded, { kind })).not.toContain('\u00ad')
  })
  test('in English none may', () => expect(sheetHtml(crowded, { kind: 'en' })).not.toContain('\u00ad'))
})
