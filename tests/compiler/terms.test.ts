import { describe, expect, test } from 'vitest'
import { compileSound } from './compile-folder.js'
import { writeProject } from './write-project.js'

const glossary = [
  { id: ['serangan siber'], en: ['cyberattack'], avoid: { en: [{ form: 'cyber-attack', reason: 'old spelling' }] } },
  { id: ['kepabeanan', 'pabean'], en: ['customs'], avoid: { en: [{ form: 'custom', reason: 'a habit' }] } },
  { id: ['hukum kebiasaan'], en: ['customary law'], avoid: { en: [{ form: 'customs', reason: 'an office' }] } },
  { id: ['vaksinasi'], en: ['vaccination'], avoid: { id: [{ form: 'vaksin', reason: 'bahannya' }] } },
  { id: ['mitigasi bencana'], en: ['disaster mitigation', 'DM'] },
  { id: ['mahadata'], en: ['big data'], avoid: { id: [{ form: 'big data', reason: 'sudah ada padanannya' }] } },
  { id: ['pengguna'], en: ['user'] },
  { id: ['pencatatan'], en: ['logging'] },
  { id: ['konfigurasi', 'setelan'], en: ['configuration', 'settings'] },
  { id: ['usaha kecil', 'UKM'], en: ['small enterprise', 'SME'] },
]

const config = `export default { glossary: ${JSON.stringify(glossary)}, collections: { topics: {} } }\n`

/** What the rules about terms say of one paragraph in both languages. */
async function termsIn(id: string, en: string, before: readonly [string, string] = ['', '']): Promise<string[]> {
  const folder = writeProject({
    'dwibahasa.config.ts': config,
    'topics/a.id.md': `${before[0]}\n\n${id}\n`,
    'topics/a.en.md': `${before[1]}\n\n${en}\n`,
  })
  const { findings } = await compileSound(folder)
  return findings
    .filter(({ ruleId }) => ruleId?.startsWith('term-'))
    .map(({ ruleId, file, actual, expected }) => `${ruleId} ${file?.slice(9, 11)} ${actual ?? expected?.join('/')}`)
}

describe('a term is missing', () => {
  test.each([
    ['where nothing stands for it', 'Ada serangan siber.', 'There was trouble.', ['term-missing en cyberattack']],
    ['in Indonesian as in English', 'Ada masalah.', 'There was a cyberattack.', ['term-missing id serangan siber']],
    ['also as an acronym', 'Bank itu milik negara.', 'The bank lends to SMEs.', ['term-missing id usaha kecil/UKM']],
    ['however it is inflected', 'Serangan-serangan sibernya reda.', 'It calmed down.', ['term-missing en cyberattack']],
    [
      'once, however often it is named',
      'UKM itu, ya UKM itu.',
      'It, yes it.',
      ['term-missing en small enterprise/SME'],
    ],
  ])('%s', async (_, id, en, expected) => {
    expect(await termsIn(id, en)).toEqual(expected)
  })

  test.each([
    ['another form of it', 'UKM itu maju.', 'The small enterprise thrives.'],
    ['another word from its root', 'Keamanan pengguna.', 'The safety of those who use it, and of other users.'],
    ['one of its words', 'Mitigasi bencana itu perlu.', 'Mitigation is necessary.'],
    ['a word that no affix leads to', 'Nama pengguna salah.', 'The username is wrong.'],
    ['a word that holds its stem', 'Konfigurasi server itu salah.', 'The server is misconfigured.'],
    ['it, marked as foreign', 'Istilah :en[big data] dipakai.', 'The term big data is used.'],
    ['the root of it', 'Catat semuanya.', 'Logging of it all.'],
    ['an acronym in both', 'Menurut DM, aman.', 'According to the DM, it is safe.'],
  ])('not where there is %s', async (_, id, en) => {
    expect(await termsIn(id, en)).toEqual([])
  })

  test.each([
    ['a name', 'Badan Mitigasi Bencana Nasional berdiri.', 'The National Agency was founded.'],
    ['a title in italics', 'Ia membaca *Sejarah Serangan Siber*.', 'He reads the work.'],
    ['a quotation', 'Katanya, “serangan siber itu nyata”.', 'So she said.'],
    ['code', 'Jalankan `serangan siber`.', 'Run the command.'],
    ['a variant of one word, which may mean more', 'Pilih setelan itu.', 'Choose that.'],
    ['a text that says much more', 'Ada serangan siber.', `Nothing. ${'And more is said of this. '.repeat(10)}`],
    ['a text in the wrong language', 'Ada serangan siber.', 'Hal itu telah diketahui oleh semua orang di negara ini.'],
  ])('not from %s', async (_, id, en) => {
    expect(await termsIn(id, en)).toEqual([])
  })
})

describe('a form is to be avoided', () => {
  test.each([
    [
      'where it is the term in another spelling',
      'Ada gangguan.',
      'A cyber-attack took place.',
      ['term-avoid en cyber-attack'],
    ],
    [
      'where it is the word of the other language',
      'Kami memakai big data.',
      'We use the data.',
      ['term-avoid id big data'],
    ],
    ['where the twin says the term', 'Vaksin dimulai.', 'Vaccination begins.', ['term-avoid id Vaksin']],
    ['with endings', 'Vaksinnya dimulai.', 'Vaccination begins.', ['term-avoid id Vaksinnya']],
    ['over two lines', 'Kami memakai big\ndata.', 'We use the data.', ['term-avoid id big data']],
    ['once in a block', 'Ada big data dan big data.', 'There is big data.', ['term-avoid id big data']],
  ])('%s', async (_, id, en, expected) => {
    expect(await termsIn(id, en)).toEqual(expected)
  })

  test.each([
    ['where the twin means the other thing', 'Vaksin tiba.', 'The vaccine arrives.'],
    ['beside the term', 'Vaksin dan vaksinasi berbeda.', 'Vaccination and vaccination differ.'],
    ['where another term prefers it', 'Kepabeanan dan hukum kebiasaan.', 'Customs and customary law.'],
    ['where it is a verb', 'Mereka divaksin.', 'Vaccination is for them.'],
    ['in brackets behind the term', 'Mahadata (big data) berguna.', 'Big data is useful.'],
    ['marked as foreign', 'Kata :en[big data] berguna.', 'The word big data is useful.'],
    ['in a quotation', 'Katanya, “big data”.', 'He said, “big data”.'],
    ['in a name', 'Kami ke Kantor Big Data Nasional.', 'We went to the National Office.'],
    ['in code', 'Ketik `big data`.', 'Type `big data`.'],
  ])('not %s', async (_, id, en) => {
    expect(await termsIn(id, en)).toEqual([])
  })
})

describe('an entry names a term in two ways', () => {
  test('where the other language keeps to one', async () => {
    const before = ['Konfigurasi itu rumit.', 'The configuration is complex.'] as const
    expect(await termsIn('Setelan itu rumit.', 'The configuration is complex.', before)).toEqual([
      'term-inconsistent id Setelan',
    ])
  })

  test.each([
    ['the other language does too', 'Setelan itu rumit.', 'The settings are complex.'],
    ['one block explains both', 'Setelan, yaitu konfigurasi, itu rumit.', 'The configuration is complex.'],
    ['it is one inflected', 'Konfigurasinya rumit.', 'Its configuration is complex.'],
  ])('not where %s', async (_, id, en) => {
    const before = ['Konfigurasi itu rumit.', 'The configuration is complex.'] as const
    expect(await termsIn(id, en, before)).toEqual([])
  })

  test.each([
    [
      'an acronym',
      ['Usaha kecil tumbuh.', 'The small enterprise grows.'],
      'UKM tumbuh.',
      'The small enterprise grows.',
    ],
    ['its core', ['Kepabeanan sibuk.', 'Customs is busy.'], 'Pabean sibuk.', 'Customs is busy.'],
  ] as const)('not by %s', async (_, before, id, en) => {
    expect(await termsIn(id, en, before)).toEqual([])
  })
})

test('any glossary and any text are looked at without a fault', async () => {
  const odd = [
    {
      id: ['', '*', '\u{1F600}', 'a'.repeat(5000)],
      en: ['(', '\\', '$&'],
      avoid: { id: [{ form: '[', reason: '`' }] },
    },
    { id: ['sama'], en: ['sama'], avoid: { id: [{ form: 'sama', reason: '' }] } },
  ]
  const folder = writeProject({
    'dwibahasa.config.ts': `export default { glossary: ${JSON.stringify(odd).replaceAll('""', '"–"')}, collections: { topics: {} } }\n`,
    'topics/a.id.md': `${'( '.repeat(2000)}sama ${'“'.repeat(2000)}\n`,
    'topics/a.en.md': `${') '.repeat(2000)}sama\n`,
  })
  const { findings } = await compileSound(folder)
  expect(findings.filter(({ ruleId }) => ruleId?.startsWith('term-'))).toEqual([])
})
