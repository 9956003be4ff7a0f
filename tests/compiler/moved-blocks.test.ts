import { describe, expect, test } from 'vitest'
import { brief } from './brief.js'
import { compileSound } from './compile-folder.js'
import { LockedProject } from './locked-project.js'

const id = [
  'Rapat dibuka pada pukul 09.00.',
  'Peserta masuk lewat gerbang timur dan menunjukkan kartu undangan kepada petugas.',
  'Makan siang tersedia di halaman belakang bagi semua orang yang terdaftar.',
  'Bus berangkat pada pukul 17.00.',
]
const en = [
  'The meeting opens at 09.00.',
  'Participants come in through the eastern gate and show their invitations to the staff.',
  'Lunch is served in the back yard for all who have registered.',
  'The bus leaves at 17.00.',
]
const text = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`
const moved = [en[1], en[0], en[2], en[3]].map((one) => one ?? '')
const changed = id.map((one) => one.replace('timur', 'barat'))

async function agreed(): Promise<LockedProject> {
  const project = new LockedProject(text(id), text(en))
  await project.build()
  return project
}

describe('a block that one language alone moved', () => {
  test('stands once in each language, in its own place, under one key', async () => {
    const project = await agreed()
    const before = await project.keys('en')
    project.write(text(id), text(moved))
    expect((await project.blocks('id')).map((one) => one.text)).toEqual(id)
    expect((await project.blocks('en')).map((one) => one.text)).toEqual(moved)
    expect(await project.keys('en')).toEqual(before)
    expect(Object.values(await project.keys('id')).sort()).toEqual(Object.values(before).sort())
  })

  test('is of another structure in both languages, and missing in neither', async () => {
    const project = await agreed()
    project.write(text(id), text(moved))
    const { entries, findings } = await compileSound(project.folder)
    for (const locale of ['id', 'en'] as const)
      expect(entries[0]?.[locale].blocks).toMatchObject({ total: 4, missing: 0, mismatch: 1, stale: 0 })
    const { key } = (await project.blocks('id')).find(({ status }) => status === 'mismatch') ?? { key: '' }
    expect(entries[0]?.unfinished).toMatchObject([{ key, id: { status: 'mismatch' }, en: { status: 'mismatch' } }])
    expect(findings.map(brief)).toEqual([expect.stringMatching(/^warning block-moved topics\/a\.id\.md:/)])
  })

  test('has one line in the lock, which a build writes as it was', async () => {
    const project = await agreed()
    const lines = (lock: string): readonly string[] =>
      lock
        .split('\n')
        .filter((line) => line.startsWith('topics/'))
        .sort()
    const before = lines(project.lock)
    project.write(text(id), text(moved))
    await project.build()
    expect(lines(project.lock)).toEqual(before)
  })

  test('keeps its key and is stale when its twin is changed at that time, also once it is moved back', async () => {
    const project = await agreed()
    const before = (await project.keys('en'))[en[1] ?? '']
    project.write(text(changed), text(moved))
    const stale = { text: en[1], key: before, status: 'stale' }
    for (const english of [moved, en]) {
      project.write(text(changed), text(english))
      await project.build()
      expect(await project.blocks('en')).toContainEqual(stale)
      expect((await project.keys('id'))[changed[1] ?? '']).toBe(before)
      expect((await project.findings()).filter((one) => one.includes('stale'))).toHaveLength(1)
    }
    expect((await project.findings()).filter((one) => one.includes('moved'))).toEqual([])
  })

  test('is compared with its twin as any other', async () => {
    const project = await agreed()
    const figures = id.map((one) => one.replace('gerbang timur', 'gerbang 12'))
    project.write(text(figures), text(moved))
    expect((await project.findings()).map((one) => one.split(' ')[1])).toContain('number-differs')
  })

  test('is found in another list too, and what is left of that list is no stand-in', async () => {
    const items = (blocks: readonly string[]): string => blocks.map((one) => `- ${one}\n`).join('')
    const project = new LockedProject(
      `${items(id)}\nAntara.\n\n1. Yang pertama\n`,
      `${items(en)}\nIn between.\n\n1. The first\n`,
    )
    await project.build()
    const before = await project.keys('en')
    project.write(
      `${items(id)}\nAntara.\n\n1. Yang pertama\n`,
      `${items([en[0] ?? '', en[2] ?? '', en[3] ?? ''])}\nIn between.\n\n1. The first\n\nAt the end.\n\n${items([en[1] ?? ''])}`,
    )
    await project.build()
    expect((await project.keys('en'))[en[1] ?? '']).toBe(before[en[1] ?? ''])
    expect((await project.blocks('en')).map((one) => one.text)).not.toContain(id[1])
    expect((await project.blocks('id')).map((one) => one.text)).not.toContain(en[1])
    const { entries } = await compileSound(project.folder)
    expect(entries[0]?.id.body.children.map(({ type }) => type)).toEqual(['list', 'paragraph', 'list', 'paragraph'])
  })

  test('takes what it holds along', async () => {
    const lists = {
      id: '- Jalan desa dilebarkan sampai 4 meter.\n- Jembatan lama dibongkar.',
      en: '- The village road is widened to 4 metres.\n- The old bridge is taken down.',
    }
    const project = new LockedProject(text([...id, lists.id]), text([...en, lists.en]))
    await project.build()
    const before = await project.keys('en')
    project.write(text([...id, lists.id]), text([lists.en, ...en]))
    await project.build()
    expect(await project.keys('en')).toEqual(before)
    const { entries, findings } = await compileSound(project.folder)
    expect(entries[0]?.en.blocks).toMatchObject({ missing: 0, mismatch: 1 })
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['block-moved'])
  })
})
