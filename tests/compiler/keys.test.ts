import { describe, expect, test } from 'vitest'
import { compileSound } from './compile-folder.js'
import { LockedProject } from './locked-project.js'
import { writeProject } from './write-project.js'

const id = '# Judul\n\nSatu.\n\nDua.\n\n- butir a\n- butir b\n\nTiga.\n'
const en = '# Title\n\nOne.\n\nTwo.\n\n- item a\n- item b\n\nThree.\n'

/** A change to the text, and which texts must keep the key that they had under another text. */
interface Change {
  readonly name: string
  readonly id: string
  readonly en: string
  /** From the Indonesian text of today to that of the build before; those that are not named are new. */
  readonly keeps: Readonly<Record<string, string>>
}

const same = {
  Judul: 'Judul',
  'Satu.': 'Satu.',
  'Dua.': 'Dua.',
  'butir a': 'butir a',
  'butir b': 'butir b',
  'Tiga.': 'Tiga.',
}

const changes: readonly Change[] = [
  { name: 'nothing', id, en, keeps: same },
  {
    name: 'rewording one block in one language',
    id: id.replace('Dua.', 'Dua, kata lain.'),
    en,
    keeps: { ...without(same, 'Dua.'), 'Dua, kata lain.': 'Dua.' },
  },
  {
    name: 'rewording one block in both languages',
    id: id.replace('Dua.', 'Dua, kata lain.'),
    en: en.replace('Two.', 'Two, other words.'),
    keeps: { ...without(same, 'Dua.'), 'Dua, kata lain.': 'Dua.' },
  },
  {
    name: 'rewording every block in one language',
    id: id.replace(/\p{L}+/gu, '$&x'),
    en,
    keeps: {
      Judulx: 'Judul',
      'Satux.': 'Satu.',
      'Duax.': 'Dua.',
      'butirx ax': 'butir a',
      'butirx bx': 'butir b',
      'Tigax.': 'Tiga.',
    },
  },
  {
    name: 'inserting at the start',
    id: `Baru.\n\n${id}`,
    en: `New.\n\n${en}`,
    keeps: same,
  },
  {
    name: 'inserting in the middle',
    id: id.replace('Dua.', 'Baru.\n\nDua.'),
    en: en.replace('Two.', 'New.\n\nTwo.'),
    keeps: same,
  },
  {
    name: 'inserting an item',
    id: id.replace('- butir b', '- baru\n- butir b'),
    en: en.replace('- item b', '- new\n- item b'),
    keeps: same,
  },
  { name: 'deleting', id: id.replace('Dua.\n\n', ''), en: en.replace('Two.\n\n', ''), keeps: without(same, 'Dua.') },
  {
    name: 'moving',
    id: id.replace('Satu.\n\n', '').concat('\nSatu.\n'),
    en: en.replace('One.\n\n', '').concat('\nOne.\n'),
    keeps: same,
  },
  {
    name: 'moving what is reworded in Indonesian',
    id: id.replace('Satu.\n\n', '').concat('\nKata lain.\n'),
    en: en.replace('One.\n\n', '').concat('\nOne.\n'),
    keeps: { ...without(same, 'Satu.'), 'Kata lain.': 'Satu.' },
  },
  {
    name: 'moving what is reworded in English',
    id: id.replace('Satu.\n\n', '').concat('\nSatu.\n'),
    en: en.replace('One.\n\n', '').concat('\nOther words.\n'),
    keeps: same,
  },
  {
    name: 'splitting',
    id: id.replace('Satu.', 'Satu.\n\nSetengah.'),
    en: en.replace('One.', 'One.\n\nA half.'),
    keeps: same,
  },
  {
    name: 'swapping two blocks and rewording a third',
    id: '# Judul\n\nDua.\n\nSatu.\n\n- butir a\n- butir b\n\nEmpat.\n',
    en: '# Title\n\nTwo.\n\nOne.\n\n- item a\n- item b\n\nFour.\n',
    keeps: { ...without(same, 'Tiga.'), 'Empat.': 'Tiga.' },
  },
]

function without(texts: Readonly<Record<string, string>>, name: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([text]) => text !== name))
}

describe('keys', () => {
  test('are the same in both languages, short, and each used once', async () => {
    const project = new LockedProject(id, en)
    const indonesian = (await project.blocks('id')).map(({ key }) => key)
    expect((await project.blocks('en')).map(({ key }) => key)).toEqual(indonesian)
    expect(new Set(indonesian).size).toBe(6)
    for (const key of indonesian) expect(key).toMatch(/^k[0-9a-z]{5}$/)
  })

  test('do not need a lock to stay as they are while the text does', async () => {
    expect(await new LockedProject(id, en).keys('id')).toEqual(await new LockedProject(id, en).keys('id'))
  })

  test.each(changes)('outlast $name', async ({ id: nextId, en: nextEn, keeps }) => {
    const project = new LockedProject(id, en)
    await project.build()
    const before = await project.keys('id')
    project.write(nextId, nextEn)
    const after = await project.keys('id')
    const old = new Set(Object.values(before))
    const origin = Object.entries(after).flatMap(([text, key]) => {
      const was = Object.entries(before).find(([, one]) => one === key)
      return was === undefined ? [] : [[text, was[0]]]
    })
    expect(Object.fromEntries(origin)).toEqual(keeps)
    for (const [text, key] of Object.entries(after)) if (!(text in keeps)) expect(old.has(key)).toBe(false)
  })

  test('of equal blocks differ and stay in order', async () => {
    const cells = '| a | a |\n|---|---|\n|   |   |\n|   |   |\n\nYa.\n\nYa.\n'
    const project = new LockedProject(cells, cells)
    await project.build()
    const before = (await project.blocks('id')).map(({ key }) => key)
    expect(new Set(before).size).toBe(before.length)
    project.write(`Baru.\n\n${cells}`, `New.\n\n${cells}`)
    expect((await project.blocks('id')).map(({ key }) => key).slice(1)).toEqual(before)
  })

  test('of the body and of a body field differ', async () => {
    const { entries } = await compileSound(
      writeProject({
        'dwibahasa.config.ts': `import { body } from '@dwibahasa/compiler'

export default { collections: { topics: { fields: { law: body() } } } }
`,
        'topics/a.id.md': '---\nlaw: |\n  Sama.\n---\n\nSama.\n',
        'topics/a.en.md': '---\nlaw: |\n  Same.\n---\n\nSame.\n',
      }),
    )
    const keys = [...JSON.stringify(entries[0]?.id).matchAll(/"key":"(k[0-9a-z]{5})"/g)].map((match) => match[1])
    expect(keys).toHaveLength(2)
    expect(new Set(keys).size).toBe(2)
  })
})
