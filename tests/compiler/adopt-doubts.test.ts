import { type Doubt, Findings, loadProject, readAdoption, writeAdoption } from '@dwibahasa/compiler'
import { describe, expect, test } from 'vitest'
import { LockedProject } from './locked-project.js'

const office = { id: 'Kantor tutup hari Minggu.', en: 'The office is closed on Sundays.' }
const umbrella = { id: 'Bawalah payung.', en: 'Bring an umbrella.' }
const water = { id: 'Air minum tersedia gratis di lobi.', en: 'Drinking water is free in the lobby.' }
const certain = {
  id: 'Perjanjian Paris disepakati pada 12 Desember 2015 oleh 196 pihak, dan mulai berlaku pada 4 November 2016.',
  en: 'The Paris Agreement was reached on 12 December 2015 by 196 parties, and entered into force on 4 November 2016.',
}
const facts = {
  id: 'Sekretariat UNFCCC di Bonn menerbitkan 196 laporan pada 30 Maret 2017 (lihat `registri`).',
  en: 'The UNFCCC secretariat in Bonn published 196 reports on 30 March 2017 (see `registri`).',
}
const small = { id: 'Buka.', en: 'We open early.' }
const other = { id: 'Lekas tutup.', en: 'Shut.' }
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
  test('between two pairs that are certain, and not at the end', async () => {
    const all = [certain, small, other]
    expect(await asked([...all, facts], [...all, facts])).toEqual([])
    expect(await asked(all, all)).toEqual(['unsure 3-3', 'unsure 5-5'])
  })

  test('for the heading that both begin with', async () => {
    const title = { id: '# Usul', en: '# Motions' }
    expect(await asked([title, certain], [title, certain])).toEqual([])
  })

  test('not where no pair is certain', async () => {
    expect(await asked([office, umbrella, water], [water, office, umbrella])).toEqual([
      'unsure 1-3',
      'unsure 3-5',
      'moved 5-1',
    ])
  })

  test('in a document of one block', async () => {
    expect(await asked([umbrella], [umbrella])).toEqual([])
  })
})

const meeting =
  'Rapat desa diadakan setiap bulan di balai dusun dan dihadiri oleh semua kepala keluarga serta perangkat desa.'
const budget = 'Anggaran tahun 2026 sebesar Rp120 juta dipakai untuk jalan dan jembatan di Dusun Krajan.'
const decision =
  'Setiap keputusan dicatat oleh sekretaris lalu dibacakan kembali sebelum rapat ditutup dengan doa bersama.'
const budgetEn = 'The budget for 2026, 120 million rupiah, goes to roads and bridges in Dusun Krajan.'
const mangroves =
  'Volunteers plant mangroves along the coast whenever the tide allows, and schools join them during the long holidays.'
const decisionEn =
  'Every decision is written down by the secretary and read out again before the meeting is closed with a prayer.'
const one = (id: string, en: string): Pair => ({ id, en })

describe('what is asked is what the aligner finds', () => {
  const id = ['# Rapat desa', meeting, budget, decision].map((text) => one(text, ''))
  const en = ['# Village meeting', budgetEn, mangroves, decisionEn].map((text) => one('', text))

  test('also where another pair would stand in one place', async () => {
    expect(await asked(id, en)).toEqual(['unsure 5-3'])
  })

  test('and stays the same question, whatever is built', async () => {
    const locked = new LockedProject(text(id, 'id'), text(en, 'en'))
    const project = await loadProject(locked.folder, undefined, new Findings())
    if (project === undefined) throw new Error('the config is sound')
    await writeAdoption(await readAdoption(project), new Map())
    const before = locked.lock
    await locked.build()
    expect(locked.lock).toBe(before)
    expect((await locked.findings()).filter((finding) => finding.includes('doubtful'))).toEqual([
      'warning block-doubtful topics/a.id.md:5:1',
    ])
    expect((await readAdoption(project)).doubts.map(question)).toEqual(['unsure 5-3'])
  })
})
