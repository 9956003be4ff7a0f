import { describe, expect, test } from 'vitest'
import { LockedProject } from './locked-project.js'

const id = '## Judul\n\nSatu kalimat yang cukup panjang.\n\nDua "kutip" - dan kafé...\n'
const en = '## Title\n\nOne sentence that is long enough.\n\nTwo "quotes" - and...\n'

async function changed(nextId: string, nextEn: string): Promise<readonly string[]> {
  const project = new LockedProject(id, en)
  await project.build()
  project.write(nextId, nextEn)
  return project.findings()
}

describe('a block is stale', () => {
  test('in English where only Indonesian moved on', async () => {
    const findings = await changed(id.replace('panjang', 'pendek'), en)
    expect(findings).toEqual(['warning block-stale topics/a.en.md:3:1'])
  })

  test('in Indonesian where only English moved on', async () => {
    const findings = await changed(id, en.replace('## Title', '## Heading'))
    expect(findings).toEqual(['warning block-stale topics/a.id.md:1:1'])
  })

  test('each for itself, and the other way round in the next block', async () => {
    const findings = await changed(id.replace('panjang', 'pendek'), en.replace('Two', 'Three'))
    expect(findings).toEqual(['warning block-stale topics/a.en.md:3:1', 'warning block-stale topics/a.id.md:5:1'])
  })

  test('in its status too, and the block that moved on is not', async () => {
    const project = new LockedProject(id, en)
    await project.build()
    project.write(id.replace('panjang', 'pendek'), en)
    expect((await project.blocks('en')).map(({ status }) => status)).toEqual(['ok', 'stale', 'ok'])
    expect((await project.blocks('id')).map(({ status }) => status)).toEqual(['ok', 'ok', 'ok'])
  })

  test('until it moves on as well, however many builds lie between', async () => {
    const project = new LockedProject(id, en)
    await project.build()
    const next = id.replace('panjang', 'pendek')
    project.write(next, en)
    await project.build()
    await project.build()
    expect(await project.findings()).toEqual(['warning block-stale topics/a.en.md:3:1'])
    project.write(next, en.replace('long', 'short'))
    expect(await project.findings()).toEqual([])
  })

  test('no longer where the change is taken back', async () => {
    const project = new LockedProject(id, en)
    await project.build()
    project.write(id.replace('panjang', 'pendek'), en)
    await project.build()
    project.write(id, en)
    expect(await project.findings()).toEqual([])
  })
})

describe('no block is stale', () => {
  const same: readonly (readonly [name: string, id: string])[] = [
    ['where lines are wrapped anew', id.replace('kalimat yang', 'kalimat\nyang')],
    [
      'where quotation marks, dashes and dots are set as in print',
      id.replace('"kutip" - dan kafé...', '“kutip” – dan kafé…'),
    ],
    ['where letters are encoded in another way', id.normalize('NFD')],
    ['where emphasis comes or goes', id.replace('Satu', '**Satu**')],
    ['where the file has other line ends', id.replaceAll('\n', '\r\n')],
    ['where spaces are doubled', id.replaceAll(' yang', '  yang')],
  ]
  test.each(same)('%s', async (_, next) => {
    expect(await changed(next, en)).toEqual([])
  })

  test('where both moved on', async () => {
    expect(await changed(id.replace('panjang', 'pendek'), en.replace('long', 'short'))).toEqual([])
  })

  test('but one is where case changes', async () => {
    expect(await changed(id.replace('Satu', 'SATU'), en)).toEqual(['warning block-stale topics/a.en.md:3:1'])
  })
})
