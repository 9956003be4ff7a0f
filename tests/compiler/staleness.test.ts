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

describe('that a block is stale is waived', () => {
  const remark = '<!-- dwibahasa-ignore block-stale: hanya gaya bahasanya -->'
  const moved = id.replace('panjang', 'pendek')
  test.each([
    ['before the block that moved on', moved.replace('Satu', `${remark}\n\nSatu`), en],
    ['inside the block that did not', moved, en.replace('enough.', `enough. ${remark}`)],
  ])('%s', async (_, nextId, nextEn) => {
    expect(await changed(nextId, nextEn)).toEqual([])
  })

  test('for its block alone, and not without need', async () => {
    expect(await changed(moved.replace('## Judul', `${remark}\n\n## Judul`), en)).toEqual([
      'warning block-stale topics/a.en.md:3:1',
      'warning waiver-unused topics/a.id.md:1:1',
    ])
  })
})

describe('no block is stale', () => {
  const same: readonly (readonly [name: string, id: string])[] = [
    ['where lines are wrapped anew', id.replace('kalimat yang', 'kalimat\nyang')],
    [
      'where quotation marks, dashes and dots are set as in print',
      id.replace('"kutip" - dan kafé...', '“kutip” – dan kafé…'),
    ],
    ['where a dash is set without spaces', id.replace('" - dan', '"—dan')],
    ['where a dash is typed as hyphens', id.replace('" - dan', '" --- dan')],
    ['where letters are encoded in another way', id.normalize('NFD')],
    ['where emphasis comes or goes', id.replace('Satu', '**Satu**')],
    ['where emphasis is written in another way', id.replace('Satu', '_Satu_')],
    ['where the file has other line ends', id.replaceAll('\n', '\r\n')],
    ['where spaces are doubled', id.replaceAll(' yang', '  yang')],
    ['where a space does not break', id.replace('cukup panjang', 'cukup\u00a0panjang')],
    ['where a line breaks', id.replace('cukup panjang', 'cukup\\\npanjang')],
    ['where a line breaks by two spaces', id.replace('cukup panjang', 'cukup  \npanjang')],
    ['where a line breaks by a tag', id.replace('cukup panjang', 'cukup<br/>panjang')],
    ['where a word may break', id.replace('panjang', 'pan\u00adjang')],
    ['where characters without width come in', id.replace('panjang', 'pan\u200bjang\ufeff')],
    ['where characters are written as entities', id.replace('"kutip"', '&quot;kutip&quot;').replace('é', '&eacute;')],
    ['where characters are escaped', id.replace('"kutip" - dan', '\\"kutip\\" \\- dan')],
    ['where a heading is underlined', id.replace('## Judul', 'Judul\n---')],
    ['where a heading is closed', id.replace('## Judul', '## Judul ##')],
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

  const forms: readonly (readonly [name: string, before: string, after: string])[] = [
    ['a list has other marks', '- satu\n- dua\n', '* satu\n* dua\n'],
    ['a numbered list counts in another way', '1. satu\n2. dua\n', '1) satu\n1) dua\n'],
    ['a list is indented in another way', '- satu\n\n  dua\n', '-   satu\n\n    dua\n'],
    ['a table is padded', '| a | b |\n|---|---|\n| c | d |\n', '|  a  |b|\n| :-- | - |\n|c|   d |\n'],
    ['a link has its address elsewhere', '[satu](https://a.example)\n', '[satu][x]\n\n[x]: <https://a.example>\n'],
    [
      'a link has its title elsewhere',
      '[satu](https://b.example "Dua")\n',
      "[satu][x]\n\n[x]: https://b.example 'Dua'\n",
    ],
    ['an address is a link by itself', 'https://a.example\n', '<https://a.example>\n'],
    ['code has another fence', '```js\na\n```\n', '~~~js\na\n~~~\n'],
    ['code has no fence', '```\na\n```\n', '    a\n'],
    ['code in a line has another fence', 'satu `a`\n', 'satu `` a ``\n'],
  ]
  test.each(forms)('where %s', async (_, before, after) => {
    const project = new LockedProject(before, before)
    await project.build()
    project.write(after, before)
    expect((await project.findings()).filter((finding) => finding.includes('stale'))).toEqual([])
  })

  test.each([
    ['its dashes', '`a--b`', '`a-b`'],
    ['its spaces', '`a  b`', '`a b`'],
    ['its quotation marks', '`"a"`', '`“a”`'],
  ])('but code means what it is, to %s', async (_, before, after) => {
    const project = new LockedProject(`Kode ${before}.\n`, 'Code.\n')
    await project.build()
    project.write(`Kode ${after}.\n`, 'Code.\n')
    expect(await project.findings()).toEqual(['warning block-stale-critical topics/a.en.md:1:1'])
  })
})

describe('a change is critical', () => {
  const base = 'Perjanjian 1.500 [pihak](https://a.example) berlaku `ya` selama 3 tahun ![peta](peta.png).\n'
  const critical: readonly (readonly [name: string, after: string])[] = [
    ['a number', base.replace('3 tahun', '5 tahun')],
    ['a digit among thousands', base.replace('1.500', '1.600')],
    ['an address', base.replace('a.example', 'b.example')],
    ['the file of an image', base.replace('peta.png', 'kota.png')],
    ['code', base.replace('`ya`', '`tak`')],
    ['a negation that comes', base.replace('berlaku', 'tidak berlaku')],
    ['a footnote', `${base.replace('tahun', 'tahun[^1]')}\n[^1]: Catatan.\n`],
  ]
  test.each(critical)('where it is in %s', async (_, after) => {
    const project = new LockedProject(base, 'A text.\n')
    await project.build()
    project.write(after, 'A text.\n')
    expect((await project.findings()).filter((one) => one.includes('stale'))).toEqual([
      'warning block-stale-critical topics/a.en.md:1:1',
    ])
  })

  const negations: readonly (readonly ['id' | 'en', before: string, after: string])[] = [
    ['id', 'Negara itu tak hadir.', 'Negara itu hadir.'],
    ['id', 'Ini bukan rahasia.', 'Ini rahasia.'],
    ['id', 'Perjanjian belum berlaku.', 'Perjanjian sudah berlaku.'],
    ['id', 'Datanglah.', 'Jangan datang.'],
    ['id', 'Dengan izin.', 'Tanpa izin.'],
    ['en', 'It is binding.', 'It is not binding.'],
    ['en', 'States can leave.', 'States cannot leave.'],
    ['en', 'They did agree.', 'They didn’t agree.'],
    ['en', 'They always met.', 'They never met.'],
    ['en', 'With consent.', 'Without consent.'],
  ]
  test.each(negations)('where it turns a sentence round in %s: %s %s', async (locale, before, after) => {
    const write = (text: string): readonly [string, string] =>
      locale === 'id' ? [`${text}\n`, 'Same.\n'] : ['Sama.\n', `${text}\n`]
    const project = new LockedProject(...write(before))
    await project.build()
    project.write(...write(after))
    const other = locale === 'id' ? 'en' : 'id'
    expect(await project.findings()).toEqual([`warning block-stale-critical topics/a.${other}.md:1:1`])
  })

  test.each([
    ['words alone', base.replace('berlaku', 'mengikat')],
    [
      'the order of facts',
      'Selama 3 tahun ![peta](peta.png) perjanjian `ya` [pihak](https://a.example) berlaku 1.500.\n',
    ],
    ['the marks of a number', base.replace('1.500', '1500')],
  ])('and not where it is in %s', async (_, after) => {
    const project = new LockedProject(base, 'A text.\n')
    await project.build()
    project.write(after, 'A text.\n')
    expect((await project.findings()).filter((one) => one.includes('stale'))).toEqual([
      'warning block-stale topics/a.en.md:1:1',
    ])
  })
})

test('a block that one language alone moved is found, whatever it says', async () => {
  const project = new LockedProject('Satu dua.\n\nTiga empat.\n\nLima.\n', 'One two.\n\nThree four.\n\nFive.\n')
  await project.build()
  project.write('Satu dua.\n\nTiga empat.\n\nLima.\n', 'Three four.\n\nOne two.\n\nFive.\n')
  expect(await project.findings()).toEqual(['warning block-moved topics/a.id.md:1:1'])
})

test('footnotes are paired by label, in whatever order each language refers to them', async () => {
  const notes = '[^a]: Note A.\n\n[^b]: Note B.\n'
  const project = new LockedProject(`Satu[^a] dua[^b].\n\n${notes}`, `Two[^b] one[^a].\n\n${notes}`)
  await project.build()
  const [id, en] = [await project.keys('id'), await project.keys('en')]
  expect(id['Note A.']).toBe(en['Note A.'])
  expect(id['Note B.']).toBe(en['Note B.'])
  expect(id['Note A.']).not.toBe(id['Note B.'])
})
