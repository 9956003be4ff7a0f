import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LockedProject } from './locked-project.js'

const id = '## Judul\n\nSatu.\n\n- a\n- b\n'
const en = '## Title\n\nOne.\n\n- a\n- b\n'

/** A language in a line: the hashes of text and facts, and the sketch. */
const side = '[0-9a-f]{16}\\.[0-9a-f]{6}\\.[0-9a-f]{16}'

describe('the lock', () => {
  test('holds one block a line, parted by empty ones, documents by code unit and blocks in the order of reading', async () => {
    const project = new LockedProject(id, en)
    await project.build()
    const lines = project.lock.split('\n')
    expect(lines[0]).toMatch(/^# dwibahasa\.lock 2: /)
    expect(lines.filter((_, at) => at % 2 === 1)).toEqual(Array.from({ length: 8 }, () => ''))
    const types = lines
      .filter((_, at) => at > 0 && at % 2 === 0)
      .map((line) => new RegExp(`^topics/a k[0-9a-z]{5} (\\w+) ${side} ${side}$`).exec(line)?.[1])
    expect(types).toEqual(['heading', 'paragraph', 'list', 'listItem', 'paragraph', 'listItem', 'paragraph'])
  })

  test('read and written again is the same', async () => {
    const project = new LockedProject(id, en)
    await project.build()
    const first = project.lock
    await project.build()
    expect(project.lock).toBe(first)
  })

  test.each([
    ['line ends of another system', (lock: string) => lock.replaceAll('\n', '\r\n')],
    ['a byte order mark', (lock: string) => `\uFEFF${lock}`],
    ['a remark of its own', (lock: string) => `# ours\n${lock}`],
    ['no line end at its end', (lock: string) => lock.trimEnd()],
  ])('may have %s', async (_, alter) => {
    const project = new LockedProject(id, en)
    await project.build()
    const keys = await project.keys('id')
    project.lock = alter(project.lock)
    project.write(id.replace('Satu', 'Satu lagi'), en)
    expect(await project.findings()).toEqual(['warning block-stale topics/a.en.md:3:1'])
    expect(Object.values(await project.keys('id'))).toEqual(Object.values(keys))
  })

  test('says that a language has no such block, and forgets what is gone', async () => {
    const project = new LockedProject(id, `${en}\nMore.\n`)
    await project.build()
    expect(project.lock).toMatch(new RegExp(` paragraph - ${side}\n$`))
    project.write(id, en)
    await project.build()
    expect(project.lock).not.toContain(' - ')
  })

  test.each([
    ['a line is damaged', (lock: string) => lock.replace(/ heading /, ' heading! ')],
    [
      'a merge is not settled',
      (lock: string) => lock.replace(/^topics.*$/m, '<<<<<<< ours\n$&\n=======\n$&\n>>>>>>> theirs'),
    ],
    ['its format is of another time', (lock: string) => lock.replace('lock 2', 'lock 3')],
  ])('is left as it is where %s, and what can be read of it is used', async (_, alter) => {
    const project = new LockedProject(id, en)
    await project.build()
    const keys = await project.keys('id')
    const altered = alter(project.lock)
    project.lock = altered
    project.write(`${id}\nBaru.\n`, `${en}\nNew.\n`)
    await expect(project.build()).rejects.toThrow(/lock/i)
    expect(project.lock).toBe(altered)
    // Nothing is read of a format that is not known; then keys come from the text, as at first.
    expect(await project.keys('id')).toMatchObject(keys)
  })

  test('of any text is read without throwing, and every fault has a place in it', async () => {
    const project = new LockedProject(id, en)
    await project.build()
    const { lock } = project
    const piece = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        '\n',
        ' ',
        '-',
        '.',
        '#',
        '%ZZ',
        '=======\n',
        '# dwibahasa.lock 2:\n',
        ...lock.split('\n').slice(2, 6),
      ),
    )
    const cut = fc.nat({ max: lock.length })
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 6 }), cut, cut, async (pieces, from, to) => {
        const text = lock.slice(0, from) + pieces.join('') + lock.slice(to)
        project.lock = text
        const lines = text.split('\n').length
        for (const finding of await project.findings()) {
          const line = Number(/ topics\/dwibahasa\.lock:(\d+):/.exec(finding)?.[1] ?? 1)
          expect(line, finding).toBeLessThanOrEqual(lines)
        }
        expect(await project.blocks('id')).toHaveLength(4)
      }),
      { numRuns: 40 },
    )
  })

  test('survives entries of any name', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    const usable = name.filter((text) => !/^[._]|[/\\\0]|^node_modules$/.test(text))
    await fc.assert(
      fc.asyncProperty(usable, async (slug) => {
        const project = new LockedProject(id, en, slug)
        await project.build()
        const written = project.lock
        project.write(id.replace('Satu', 'Satu lagi'), en)
        expect(await project.findings()).toEqual([expect.stringMatching(/^warning block-stale .*:3:1$/su)])
        project.write(id, en)
        await project.build()
        expect(project.lock).toBe(written)
      }),
      { numRuns: 30 },
    )
  })
})
