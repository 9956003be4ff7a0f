import { type Doubt, Findings, loadProject, readAdoption } from '@dwibahasa/compiler'
import { describe, expect, test } from 'vitest'
import { LockedProject } from './locked-project.js'

const office = { id: 'Kantor tutup hari Minggu.', en: 'The office is closed on Sundays.' }
const umbrella = { id: 'Bawalah payung.', en: 'Bring an umbrella.' }
const water = { id: 'Air minum tersedia gratis di lobi.', en: 'Drinking water is free in the lobby.' }
const certain = {
  id: 'Perjanjian Paris disepakati pada 12 Desember 2015 oleh 196 pihak, dan mulai berlaku pada 4 November 2016.',
  en: 'The Paris Agreement was reached on 12 December 2015 by 196 parties, and entered into force on 4 November 2016.',
}
type Pair = typeof office
const text = (pairs: readonly Pair[], locale: keyof Pair): string => `${pairs.map((one) => one[locale]).join('\n\n')}\n`

/** What is asked about two files: why, and the lines of both blocks. */
async function asked(id: readonly Pair[], en: readonly Pair[]): Promise<readonly string[]> {
  const { folder } = new LockedProject(text(id, 'id'), text(en, 'en'))
  const project = await loadProject(folder, undefined, new Findings())
  if (project === undefined) throw new Error('the config is sound')
  const { doubts } = await readAdoption(project)
  return doubts.map(question)
}

function question({ reason, id, en }: Doubt): string {
  const at = (side: Doubt['id']): string => side.lines.map(({ start }) => start).join('+')
  return `${reason} ${at(id)}-${at(en)}`
}

describe('position settles what the texts do not', () => {
  test('between two pairs that are certain, and beside one', async () => {
    const heading = { id: '# Rapat desa 2026', en: '# Village meeting 2026' }
    const all = [certain, office, umbrella, water, heading]
    expect(await asked(all, all)).toEqual([])
    expect(await asked([office, umbrella, certain], [office, umbrella, certain])).toEqual([])
  })

  test('not where no pair is certain', async () => {
    expect(await asked([office, umbrella, water], [water, office, umbrella])).toHaveLength(3)
  })

  test('in a document of one block', async () => {
    expect(await asked([umbrella], [umbrella])).toEqual([])
  })
})
