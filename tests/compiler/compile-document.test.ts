import { compileDocument } from '@dwibahasa/compiler'
import { toHtml } from '@dwibahasa/renderer'
import { describe, expect, test } from 'vitest'

describe('a document alone', () => {
  test('is compiled without a project: keys, anchors, footnotes, no status', () => {
    const { document, findings } = compileDocument(
      '---\na: 1\n---\n\n## Judul\n\nIsi.[^1] [x](/a/b)\n\n[^1]: Catatan.\n',
      { locale: 'id' },
    )
    expect(findings).toEqual([])
    expect(document).toMatchObject({ type: 'root', locale: 'id' })
    expect(JSON.stringify(document)).not.toContain('status')
    expect(toHtml(document, { keys: false })).toContain('<h2 id="judul">Judul</h2>\n<p>Isi.<sup>')
  })

  test('keeps comments where it is asked to', () => {
    const text = 'Satu.\n\n<!-- catatan -->\n'
    expect(compileDocument(text, { locale: 'id' }).document.children).toHaveLength(1)
    const { document } = compileDocument(text, { locale: 'id', keepComments: true })
    expect(toHtml(document, { keys: false, html: 'pass' })).toBe('<p>Satu.</p>\n<!-- catatan -->\n')
  })

  test('says what it finds, under the name that it was given', () => {
    const { findings } = compileDocument('![](x.png)\n\n:::what\n:::\n', { locale: 'en', file: 'a.md', lang: 'id' })
    expect(findings.map(({ file, ruleId, line }) => [file, ruleId, line])).toEqual([['a.md', 'directive-unknown', 3]])
  })
})
