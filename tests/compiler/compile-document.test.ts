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

  test.each([
    ['commonmark', '<h2 id="a">a</h2>\n<p>| b | :en[c] ~~d~~ <a href="/e">^1</a></p>\n'],
    ['gfm', '<p>| b | :en[c] <del>d</del> <sup>'],
    ['dwibahasa', '<p>| b | <i lang="en">c</i> <del>d</del> <sup>'],
  ] as const)('is read as %s', (syntax, html) => {
    const markdown = '---\na\n---\n\n| b | :en[c] ~~d~~ [^1]\n\n[^1]: /e\n'
    const { document } = compileDocument(markdown, { locale: 'id', syntax })
    expect(toHtml(document, { keys: false })).toContain(html)
  })

  test('takes a colon for text wherever no words in the other language begin', () => {
    const htmlOf = (markdown: string) => toHtml(compileDocument(markdown, { locale: 'id' }).document, { keys: false })
    expect(htmlOf('![A6:2017-Risiko, :senyum: dan :en[]](x.png)')).toContain('alt="A6:2017-Risiko, :senyum: dan :en[]"')
    expect(htmlOf('![Peta :en[soft power]](x.png)')).toContain('alt="Peta soft power"')
    for (const [words, address] of [
      ['budi@contoh.id', 'mailto:budi@contoh.id'],
      ['https://contoh.id', 'https://contoh.id'],
    ]) {
      expect(htmlOf(`alamat:${words}`)).toBe(`<p>alamat:<a href="${address}">${words}</a></p>\n`)
    }
    expect(htmlOf('lihat:ini[di sini](/x)')).toBe('<p>lihat:ini<a href="/x">di sini</a></p>\n')
  })

  test('has anchors of its own only where Markdown has them', () => {
    const anchorIn = (syntax: 'gfm' | 'dwibahasa') => compileDocument('## A {#b}', { locale: 'id', syntax }).document
    expect(anchorIn('gfm').children[0]).toMatchObject({ anchor: 'a-b', children: [{ value: 'A {#b}' }] })
    expect(anchorIn('dwibahasa').children[0]).toMatchObject({ anchor: 'b', children: [{ value: 'A' }] })
  })

  test('says what it finds, under the name that it was given', () => {
    const { findings } = compileDocument('![](x.png)\n\n:::what\n:::\n', { locale: 'en', file: 'a.md', lang: 'id' })
    expect(findings.map(({ file, ruleId, line }) => [file, ruleId, line])).toEqual([['a.md', 'directive-unknown', 3]])
  })
})
