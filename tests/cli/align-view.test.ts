import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { displayWidth } from '@dwibahasa/renderer/text'
import { run } from 'dwibahasa'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectOf } from '../integration/example-project.js'
import { climateAgreement, treaties } from './align-fixture.js'
import { runCli } from './run-cli.js'

const readme = readFileSync(new URL('../../packages/cli/README.md', import.meta.url), 'utf8')

let folder: string
beforeEach(() => {
  folder = projectOf({ 'a.id.md': treaties.id, 'a.en.md': treaties.en, 'empty.md': '' })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function view(
  width: number,
  lang: 'id' | 'en',
  env: Record<string, string> = { LANG: 'C.UTF-8' },
): Promise<string> {
  let out = ''
  const write = (text: string): void => {
    out += text
  }
  const terminal = {
    out: write,
    err: () => undefined,
    cwd: folder,
    env,
    outIsTerminal: false,
    errIsTerminal: false,
    width,
  }
  expect(await run(['align', 'a.id.md', 'a.en.md', '--lang', lang], terminal)).toBe(0)
  return out
}

describe('the view', () => {
  test('shows what was split, moved, and is there in one language alone, as the README says', async () => {
    writeFileSync(join(folder, 'a.id.md'), climateAgreement.id)
    writeFileSync(join(folder, 'a.en.md'), climateAgreement.en)
    const out = await view(80, 'en')
    expect(out).toMatchInlineSnapshot(`
      "   Indonesian: a.id.md                 │     English: a.en.md
      ───────────────────────────────────────┼────────────────────────────────────────
       1 # Perjanjian iklim                  │   1 # Climate agreement
                                             │
       3 Perjanjian Paris disepakati pada 12 │   5 The Paris Agreement was reached on
         Desember 2015 oleh 196 pihak, dan   │     12 December 2015 by 196 parties,
         mulai berlaku pada 4 November 2016. │     and entered into force on 4
                                             │     November 2016.
                                             │
       5 ## Mekanisme                        │   7 ## Mechanism
                                             │
       7 Setiap lima tahun negara            │   9 Every five years states submit
         menyerahkan kontribusi nasional.    │     national contributions.
         Sekretariat UNFCCC di Bonn          │  11 The UNFCCC secretariat in Bonn
         menerbitkannya dalam sebuah         │     publishes them in a public
         registri publik.                    │     registry.
                                             │
       9 Dana Iklim Hijau berkantor di       ↑3  3 The Green Climate Fund has its
         Incheon dan telah menghimpun lebih  │     office in Incheon and has raised
         dari 10 miliar dolar.               │     more than 10 billion dollars.
                                             │
      11 | Tahun | Pihak |                   │  13 | Year | Parties |
                                             │
      13 | 2015 | 196 |                      │  15 | 2015 | 196 |
                                             │
      15 ## Catatan dari Jakarta             │     —
                                             │
      17 Rapat 12 Mei di Jakarta menunda     │     —
         pembahasan.                         │

      Pairs: 7. Only in Indonesian: 2. Only in English: 0. Moved: 1. Doubtful: 0.
      "
    `)
    expect(await view(46, 'id')).toMatchInlineSnapshot(`
      "id: Indonesia, a.id.md
      en: Inggris, a.en.md

      id 1
        # Perjanjian iklim
      en 1
        # Climate agreement

      id 3
        Perjanjian Paris disepakati pada 12 Desember
        2015 oleh 196 pihak, dan mulai berlaku pada
        4 November 2016.
      en 5
        The Paris Agreement was reached on 12
        December 2015 by 196 parties, and entered
        into force on 4 November 2016.

      id 5
        ## Mekanisme
      en 7
        ## Mechanism

      id 7
        Setiap lima tahun negara menyerahkan
        kontribusi nasional. Sekretariat UNFCCC di
        Bonn menerbitkannya dalam sebuah registri
        publik.
      en 9
        Every five years states submit national
        contributions.
      en 11
        The UNFCCC secretariat in Bonn publishes
        them in a public registry.

      id 9
        Dana Iklim Hijau berkantor di Incheon dan
        telah menghimpun lebih dari 10 miliar dolar.
      en 3  ↑3
        The Green Climate Fund has its office in
        Incheon and has raised more than 10 billion
        dollars.

      id 11
        | Tahun | Pihak |
      en 13
        | Year | Parties |

      id 13
        | 2015 | 196 |
      en 15
        | 2015 | 196 |

      id 15
        ## Catatan dari Jakarta
      en —

      id 17
        Rapat 12 Mei di Jakarta menunda pembahasan.
      en —

      Pasangan: 7. Hanya dalam bahasa Indonesia: 2.
      Hanya dalam bahasa Inggris: 0. Berpindah: 1.
      Meragukan: 0.
      "
    `)
    expect(readme).toContain(out)
  })

  test.each([24, 40, 59, 60, 61, 80, 100, 160])('fits %d columns and loses no word', async (width) => {
    const out = await view(width, 'en')
    expect(Math.max(...out.split('\n').map((line) => displayWidth(line)))).toBeLessThanOrEqual(width)
    for (const word of ['melaksanakannya', 'International', 'Jakarta', '193']) expect(out).toContain(word)
    expect(out).toContain('—')
    expect(out.includes('│')).toBe(width >= 60)
  })

  test('sums up in both languages, and is ASCII where the terminal is', async () => {
    expect(await view(160, 'en')).toMatch(
      /\nPairs: \d+\. Only in Indonesian: \d+\. Only in English: 0\. Moved: 0\. Doubtful: \d+\.\n$/,
    )
    expect(await view(160, 'id')).toMatch(/\nPasangan: \d+\. Hanya dalam bahasa Indonesia: \d+\. /)
    expect((await view(80, 'id', { LANG: 'C' })).replaceAll('外交', '')).toMatch(/^[\x20-\x7e\n]*$/)
  })

  test('marks every doubtful pair with how sure it is, rounded down', async () => {
    writeFileSync(join(folder, 'a.id.md'), 'Ya, benar.\n\nRapat diadakan.\n\nSelesai.\n')
    writeFileSync(join(folder, 'a.en.md'), `${'The session was long, and nobody agreed. '.repeat(3)}\n\nDone.\n\nHm?\n`)
    const { pairs } = JSON.parse((await runCli(folder, ['align', 'a.id.md', 'a.en.md', '--json'])).out)
    const doubts = pairs.flatMap(({ confidence }: { confidence: number }) =>
      confidence < 0.9 ? [`?${Math.floor(confidence * 100 + 1e-9)}%`] : [],
    )
    expect(doubts.length).toBeGreaterThan(0)
    for (const width of [50, 80]) expect((await view(width, 'id')).match(/\?\d+%/g)).toEqual(doubts)
  })

  test('keeps the line between the columns straight', async () => {
    const lines = (await view(80, 'en')).split('\n').filter((line) => line.includes('│'))
    expect(new Set(lines.map((line) => displayWidth(line.slice(0, line.indexOf('│'))))).size).toBe(1)
  })

  test('is coloured on a terminal alone, and drives no terminal by what the files hold', async () => {
    writeFileSync(join(folder, 'b.md'), '\u001b[31mRed\u0007\n')
    const args = ['align', 'a.id.md', 'b.md']
    expect((await runCli(folder, args, {}, true)).out).toContain('\u001b[')
    expect((await runCli(folder, args, { NO_COLOR: '1' }, true)).out).not.toContain('\u001b')
    expect((await runCli(folder, args)).out).not.toContain('\u0007')
  })
})
