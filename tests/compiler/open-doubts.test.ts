import { accept, Findings, loadProject, readAdoption, writeAdoption } from '@dwibahasa/compiler'
import { describe, expect, test } from 'vitest'
import { compileSound } from './compile-folder.js'
import { LockedProject } from './locked-project.js'

const id = `# Rapat desa

Anggaran tahun 2026 sebesar Rp120 juta dipakai untuk jalan dan jembatan di Dusun Krajan.

Warga lanjut usia dibebaskan dari iuran, asalkan melapor kepada ketua rukun tetangga masing-masing.

Iuran sampah Rp5.000 dipungut setiap Jumat.
`
const en = `# Village meeting

The budget for 2026, 120 million rupiah, goes to roads and bridges in Dusun Krajan.

See https://example.org/harbour for the 12 tables of 1998 and \`boats.csv\`, which lists 350 names and the ports of call.

Rubbish dues of Rp5,000 are collected every Friday.
`

/** A project of which `adopt` has left one question open. */
async function doubted(): Promise<LockedProject> {
  const project = new LockedProject(id, en)
  await adopt(project)
  return project
}

async function opened(folder: string): Promise<NonNullable<Awaited<ReturnType<typeof loadProject>>>> {
  const project = await loadProject(folder, undefined, new Findings())
  if (project === undefined) throw new Error('the config is sound')
  return project
}

async function adopt({ folder }: LockedProject): Promise<number> {
  const adoption = await readAdoption(await opened(folder))
  await writeAdoption(adoption, new Map())
  return adoption.doubts.length
}

async function doubts({ folder }: LockedProject): Promise<readonly number[]> {
  const { entries, findings } = await compileSound(folder)
  return [entries[0]?.doubtful ?? 0, findings.filter(({ ruleId }) => ruleId === 'block-doubtful').length]
}

describe('a pair that adopt leaves in doubt', () => {
  test('stays so in the lock, in check and in the count, however often is built', async () => {
    const project = await doubted()
    const before = project.lock
    expect(before.match(/ \?[0-9a-f]{16}\./g)).toHaveLength(1)
    for (let time = 0; time < 2; time += 1) {
      await project.build()
      expect(project.lock).toBe(before)
      expect(await doubts(project)).toEqual([1, 1])
    }
    expect(await adopt(project)).toBe(1)
    expect(project.lock).toBe(before)
  })

  test('stays so when a word of it is changed, keeps its key and does not go stale', async () => {
    const project = await doubted()
    const keys = Object.values(await project.keys('id'))
    project.write(id.replace('masing-masing', 'setempat'), en)
    await project.build()
    expect(Object.values(await project.keys('id'))).toEqual(keys)
    expect(await doubts(project)).toEqual([1, 1])
    expect((await project.findings()).filter((one) => one.includes('stale'))).toEqual([])
  })

  test('is settled by accept, with the key that check names', async () => {
    const project = await doubted()
    const key = /topics\/a (k\w+) .* \?/.exec(project.lock)?.[1] ?? ''
    const { findings } = await compileSound(project.folder)
    expect(findings.find(({ ruleId }) => ruleId === 'block-doubtful')?.note).toContain(`topics/a#${key}`)
    const { accepted } = await accept(await opened(project.folder), [`topics/a#${key}`])
    expect(accepted).toHaveLength(1)
    expect(project.lock).not.toContain('?')
    expect(await doubts(project)).toEqual([0, 0])
  })

  test('is settled where the texts make it certain', async () => {
    const project = await doubted()
    const see =
      'Lihat https://example.org/harbour untuk 12 tabel dari 1998 dan `boats.csv`, yang memuat 350 nama dan pelabuhannya.'
    project.write(id.replace(/Warga lanjut.*/, see), en)
    await project.build()
    expect(project.lock).not.toContain('?')
    expect(await doubts(project)).toEqual([0, 0])
  })

  test('gives way to a translation that is put beside it', async () => {
    const project = await doubted()
    const elderly = 'Elderly residents pay no dues if they report to the head of their rukun tetangga (neighbourhood).'
    project.write(id, en.replace('See https', `${elderly}\n\nSee https`))
    const { entries } = await compileSound(project.folder)
    const own = Object.entries(await project.keys('en')).find(([text]) => text === elderly)?.[1]
    const twin = Object.entries(await project.keys('id')).find(([text]) => text.startsWith('Warga lanjut'))?.[1]
    expect(own).toBe(twin)
    expect(entries[0]?.id.blocks.missing).toBe(1)
  })
})
