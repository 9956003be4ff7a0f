/** A text in both languages; an edit changes either or both. */
interface Texts {
  readonly id: string
  readonly en: string
}

interface TextEdit {
  readonly name: string
  readonly edit: (texts: Texts) => Texts
  readonly slug?: string
  /** The blocks with text of their own, in order, by the names that they were given when they were first seen. */
  readonly blocks: string
}

/** What the first edit finds. */
export const startTexts: Texts = {
  id: `# Diplomasi digital

Diplomasi digital adalah penggunaan media sosial oleh kementerian luar negeri untuk berbicara langsung dengan warga negara lain.

Kementerian menjawab pertanyaan warga dalam dua jam dan mencatat setiap keluhan untuk laporan bulanan.

## Alat

- Akun resmi kedutaan dikelola oleh tiga staf pada setiap hari kerja.
- Buletin mingguan dikirim kepada wartawan setempat setiap Senin pagi.
- Siaran langsung dipakai saat pemilihan umum berlangsung di luar negeri.

## Ukuran

| Ukuran | Nilai |
|---|---|
| Pengikut | 1.200 |

Hasil diukur dengan survei tahunan terhadap seribu responden di lima kota besar.

## Risiko

Kabar bohong menyebar di grup percakapan jauh lebih cepat daripada bantahan resmi sehingga staf harus selalu siaga.

Kebocoran kata sandi pernah membuat akun sebuah kedutaan dipakai orang asing selama dua hari.
`,
  en: `# Digital diplomacy

Digital diplomacy is the use of social media by foreign ministries to speak directly with the citizens of other countries.

The ministry answers questions from citizens within two hours and records every complaint for its monthly report.

## Tools

- The official account of the embassy is run by three members of staff on every working day.
- A weekly newsletter goes out to local journalists every Monday morning.
- Live broadcasts are used while general elections are being held abroad.

## Measures

| Measure | Value |
|---|---|
| Followers | 1,200 |

Results are measured by a yearly survey of a thousand respondents in five large cities.

## Risks

False news spreads through chat groups a good deal faster than official denials, so that staff have to be alert.

A leaked password once let a stranger use the account of an embassy for two whole days.
`,
}

function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`an edit needs its text once: ${from}`)
  return text.replace(from, () => to)
}

const inId =
  (from: string, to: string) =>
  ({ id, en }: Texts): Texts => ({ id: replaced(id, from, to), en })
const inEn =
  (from: string, to: string) =>
  ({ id, en }: Texts): Texts => ({ id, en: replaced(en, from, to) })
const all =
  (...edits: readonly ((texts: Texts) => Texts)[]) =>
  (texts: Texts): Texts =>
    edits.reduce((now, edit) => edit(now), texts)

const leak = {
  id: 'Kebocoran kata sandi pernah membuat akun sebuah kedutaan dipakai orang asing selama dua hari.',
  en: 'A leaked password once let a stranger use the account of an embassy for two whole days.',
}
const news = {
  id: 'Pelatihan bagi diplomat muda diadakan dua kali setahun di Jakarta bersama para pakar keamanan siber.',
  en: 'Training for young diplomats takes place twice a year in Jakarta together with experts in cyber security.',
}
const answer = {
  id: 'Kementerian menjawab pertanyaan warga dalam dua jam dan mencatat setiap keluhan untuk laporan bulanan.',
  en: 'The ministry answers questions from citizens within two hours and keeps every complaint for its monthly report.',
}

/** One after the other, each on what the one before has left. */
export const textEdits: readonly TextEdit[] = [
  {
    name: 'reworded in Indonesian',
    edit: inId('penggunaan media sosial', 'pemakaian jejaring sosial'),
    blocks: 'title def answer tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax leak',
  },
  {
    name: 'reworded in English',
    edit: inEn('records every complaint', 'keeps every complaint'),
    blocks: 'title def answer tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax leak',
  },
  {
    name: 'reworded in both',
    edit: all(
      inId('seribu responden', 'dua ribu peserta'),
      inEn('a thousand respondents', 'two thousand participants'),
    ),
    blocks: 'title def answer tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax leak',
  },
  {
    name: 'wrapped anew',
    edit: all(inId('resmi sehingga staf', 'resmi\nsehingga staf'), inEn('denials, so that', 'denials,\nso that')),
    blocks: 'title def answer tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax leak',
  },
  {
    name: 'moved',
    edit: all(inId(`${answer.id}\n\n`, ''), inEn(`${answer.en}\n\n`, ''), ({ id, en }) => ({
      id: `${id}\n${answer.id}\n`,
      en: `${en}\n${answer.en}\n`,
    })),
    blocks: 'title def tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax leak answer',
  },
  {
    name: 'moved and reworded at once',
    edit: all(
      inId(`${leak.id}\n\n`, ''),
      inEn(`${leak.en}\n\n`, ''),
      inId('## Alat', `${leak.id.replace('selama dua hari', 'selama tiga hari penuh')}\n\n## Alat`),
      inEn('## Tools', `${leak.en.replace('two whole days', 'three days')}\n\n## Tools`),
    ),
    blocks: 'title def leak tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax answer',
  },
  {
    name: 'inserted',
    edit: all(inId('## Ukuran', `${news.id}\n\n## Ukuran`), inEn('## Measures', `${news.en}\n\n## Measures`)),
    blocks: 'title def leak tools item1 item2 item3 news measures th1 th2 td1 td2 survey risks hoax answer',
  },
  {
    name: 'deleted',
    edit: all(inId(`${news.id}\n\n`, ''), inEn(`${news.en}\n\n`, '')),
    blocks: 'title def leak tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax answer',
  },
  {
    name: 'split',
    edit: all(
      inId('resmi\nsehingga staf harus', 'resmi.\n\nStaf harus'),
      inEn('denials,\nso that staff have', 'denials.\n\nStaff have'),
    ),
    blocks: 'title def leak tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax watch answer',
  },
  {
    name: 'merged',
    edit: all(
      inId('resmi.\n\nStaf harus', 'resmi, maka staf harus'),
      inEn('denials.\n\nStaff have', 'denials, and so staff have'),
    ),
    blocks: 'title def leak tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax answer',
  },
  {
    name: 'a list turned into paragraphs',
    edit: ({ id, en }) => ({ id: id.replace(/^- (.*)$/gm, '$1\n'), en: en.replace(/^- (.*)$/gm, '$1\n') }),
    blocks: 'title def leak tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax answer',
  },
  {
    name: 'paragraphs turned into a list',
    edit: ({ id, en }) => ({
      id: id.replace(/^(Akun|Buletin|Siaran)/gm, '- $1'),
      en: en.replace(/^(The official|A weekly|Live)/gm, '- $1'),
    }),
    blocks: 'title def leak tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax answer',
  },
  {
    name: 'a paragraph turned into a heading',
    edit: all(inId('\nHasil diukur', '\n### Hasil diukur'), inEn('\nResults are', '\n### Results are')),
    blocks: 'title def leak tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax answer',
  },
  {
    name: 'edited in a cell',
    edit: all(inId('1.200', '1.500'), inEn('1,200', '1,500')),
    blocks: 'title def leak tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax answer',
  },
  {
    name: 'put into a quotation',
    edit: all(inId('\nKabar bohong', '\n> Kabar bohong'), inEn('\nFalse news', '\n> False news')),
    blocks: 'title def leak tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax answer',
  },
  {
    name: 'put into a list',
    edit: all(
      inId(`\n${answer.id}`, ''),
      inEn(`\n${answer.en}`, ''),
      inId('- Buletin', `- ${answer.id}\n- Buletin`),
      inEn('- A weekly', `- ${answer.en}\n- A weekly`),
    ),
    blocks: 'title def leak tools item1 answer item2 item3 measures th1 th2 td1 td2 survey risks hoax',
  },
  {
    name: 'sections in another order',
    edit: ({ id, en }) => ({
      id: id.replace(/(## Alat[\s\S]*)(## Ukuran[\s\S]*)(?=## Risiko)/, '$2$1'),
      en: en.replace(/(## Tools[\s\S]*)(## Measures[\s\S]*)(?=## Risks)/, '$2$1'),
    }),
    blocks: 'title def leak measures th1 th2 td1 td2 survey tools item1 answer item2 item3 risks hoax',
  },
  {
    name: 'duplicated',
    edit: ({ id, en }) => ({
      id: `${id}\n${'Lihat lampiran.\n\n'.repeat(3)}`,
      en: `${en}\n${'See the annex.\n\n'.repeat(3)}`,
    }),
    blocks: 'title def leak measures th1 th2 td1 td2 survey tools item1 answer item2 item3 risks hoax see1 see2 see3',
  },
  {
    name: 'inserted before duplicates',
    edit: ({ id, en }) => ({
      id: id.replace('Lihat lampiran.', 'Tambahan.\n\nLihat lampiran.'),
      en: en.replace('See the annex.', 'An addition.\n\nSee the annex.'),
    }),
    blocks:
      'title def leak measures th1 th2 td1 td2 survey tools item1 answer item2 item3 risks hoax add see1 see2 see3',
  },
  {
    name: 'given another file name',
    edit: (texts) => texts,
    slug: 'another-name',
    blocks:
      'title def leak measures th1 th2 td1 td2 survey tools item1 answer item2 item3 risks hoax add see1 see2 see3',
  },
  {
    name: 'put back after it was deleted',
    edit: all(inId('## Risiko', `${news.id}\n\n## Risiko`), inEn('## Risks', `${news.en}\n\n## Risks`)),
    blocks:
      'title def leak measures th1 th2 td1 td2 survey tools item1 answer item2 item3 news2 risks hoax add see1 see2 see3',
  },
]
