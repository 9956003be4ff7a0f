import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyFixes, type Fix, fixes, fixProject, resolveProject } from '@dwibahasa/compiler'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileSound } from './compile-folder.js'
import { writeProject } from './write-project.js'

/** Pieces of a line: as they are written, and as a fix leaves them. */
const words: readonly (readonly [written: string, fixed: string])[] = [
  ['kata', 'kata'],
  ['resiko', 'risiko'],
  ['**disini**', '**di sini**'],
  ['[aktifitas](/resiko/disini)', '[aktivitas](/resiko/disini)'],
  ['<!-- resiko --> hutang', '<!-- resiko --> utang'],
  ['&amp; kerjasama', '&amp; kerja sama'],
  ['\\*apotik\\*', '\\*apotek\\*'],
  ['Rp. 5.000,-', 'Rp5.000'],
  ['naik 3.5 persen', 'naik 3,5 persen'],
  ['Catatan:penting resiko', 'Catatan:penting risiko'],
]

/** The same, where a fix has no business. */
const kept: readonly string[] = [
  '`resiko disini`',
  '<b class="resiko">',
  '<https://example.org/resiko>',
  'https://example.org/resiko/disini',
  'resiko@example.org',
  './resiko/disini.md',
  '*resiko*',
  ':en[survey disini]',
  '“resiko disini”',
  '![resiko](/resiko.png "resiko")',
  '[*resiko*](/x "disini")',
  '[^resiko]',
  're**siko** disin*i*',
  '&#114;esiko',
  '{.resiko}',
]

const block = fc.oneof(
  fc.constantFrom(
    '```resiko\nresiko disini\n```',
    '~~~\nresiko disini\n~~~',
    '<div>\nresiko disini\n</div>',
    '<!-- resiko disini -->',
  ),
  fc.constantFrom('> resiko disini', '---', '[resiko]: /resiko "disini"'),
)

const line = fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...kept)), { minLength: 1, maxLength: 6 })
const pieces = fc.array(fc.oneof(fc.tuple(fc.constantFrom('', '- ', '## ', '1. ', '- [ ] '), line), block), {
  minLength: 1,
  maxLength: 6,
})

function written(
  all: readonly (string | readonly [string, readonly (string | readonly [string, string])[]])[],
  side: 0 | 1,
): string {
  return all
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const [mark, parts] = piece
      return `${mark}Kami ${parts.map((part) => (typeof part === 'string' ? part : part[side])).join(' dan ')} yang ini`
    })
    .join('\n\n')
}

const frontmatter = '---\n# resiko disini\nresiko: "disini \\"resiko\\" itu"\ntitle: {a: "resiko"}\n---\n\n'

function fixIn(folder: string): ReturnType<typeof fixProject> {
  const resolved = resolveProject({ collections: { topics: {} } }, join(folder, 'dwibahasa.config.ts'))
  if (resolved.faults !== undefined) throw new Error('the config is sound')
  return fixProject(resolved.project)
}

describe('a fix', () => {
  test('changes the words that are wrong, and nothing in code, addresses, HTML, quotations or the frontmatter', async () => {
    const folder = writeProject({ 'topics/a.en.md': 'Text.\n' })
    const path = join(folder, 'topics/a.id.md')
    await fc.assert(
      fc.asyncProperty(
        pieces,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\uFEFF'),
        async (all, end, mark) => {
          const onDisk = (side: 0 | 1): string =>
            mark + `${frontmatter}${written(all, side)}\n\n[^resiko]: disini\n`.replaceAll('\n', end)
          writeFileSync(path, onDisk(0))
          const { fixed } = await fixIn(folder)
          const after = readFileSync(path, 'utf8')
          // A footnote is a block like others, where a line refers to it.
          expect([onDisk(1), onDisk(1).replace('[^resiko]: disini', '[^resiko]: di sini')]).toContain(after)
          expect(fixed.length > 0).toBe(after !== onDisk(0))
          expect((await fixIn(folder)).fixed).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })

  test('is data before it is anything else: its place holds what it is made for', async () => {
    const folder = writeProject({
      'topics/a.id.md': '- Kami disini,\n  dengan resiko\n\n| a |\n|---|\n| hutang |\n',
      'topics/a.en.md': '- We are here,\n  with a risk\n\n| a |\n|---|\n| debt |\n',
    })
    const compilation = await compileSound(folder)
    const source = readFileSync(join(folder, 'topics/a.id.md'), 'utf8').split('\n')
    const found = fixes(compilation)
    expect(found.map(({ to }) => to)).toEqual(['di sini', 'risiko', 'utang'])
    for (const { place, from } of found) {
      expect(source[place.start.line - 1]?.slice(place.start.column - 1, place.end.column - 1)).toBe(from)
    }
  })
})

describe('applying fixes', () => {
  const at = (line: number, column: number, from: string, to: string): Fix => {
    const place = { start: { line, column }, end: { line, column: column + from.length } }
    return { rule: 'spelling-standard', file: 'a.md', place, from, to }
  }

  test('keeps all that is between them, in whatever order they come', () => {
    const text = '\uFEFFa b\r\nc d\re'
    const list = [at(3, 1, 'e', 'ee'), at(1, 3, 'b', ''), at(1, 1, 'a', 'x y')]
    expect(applyFixes(text, list).text).toBe('\uFEFFx y \r\nc d\ree')
  })

  test('passes over what is not there and what overlaps', () => {
    const list = [at(1, 1, 'ab', 'x'), at(1, 2, 'b', 'y'), at(1, 3, 'z', 'w'), at(9, 1, 'c', 'd')]
    const { text, applied } = applyFixes('abc', list)
    expect([text, applied]).toEqual(['xc', [list[0]]])
  })

  test('gives the text back where there are none', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => applyFixes(text, []).text === text))
  })
})
