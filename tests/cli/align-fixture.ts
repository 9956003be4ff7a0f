import type { Localized } from '@dwibahasa/model'

/** Two texts of which the Indonesian has a section more; lists and code stand in both. */
export const treaties: Localized<string> = {
  id: `# Perjanjian

Perjanjian internasional mengikat 193 negara anggota, dan setiap negara harus melaksanakannya dengan iktikad baik.

## Catatan dari Jakarta

Tambahan ini hanya ada dalam bahasa Indonesia: rapat tanggal 12 Mei di Jakarta menunda pembahasan.

- satu
- dua外交

\`\`\`js
const negara = 193
\`\`\`
`,
  en: `# Treaties

International treaties bind 193 member states, and every state must carry them out in good faith.

- one
- two外交

\`\`\`js
const negara = 193
\`\`\`
`,
}

/** Two texts with a paragraph that was split, one that was moved, and a section in one language alone. */
export const climateAgreement: Localized<string> = {
  id: `# Perjanjian iklim

Perjanjian Paris disepakati pada 12 Desember 2015 oleh 196 pihak, dan mulai berlaku pada 4 November 2016.

## Mekanisme

Setiap lima tahun negara menyerahkan kontribusi nasional. Sekretariat UNFCCC di Bonn menerbitkannya dalam sebuah registri publik.

Dana Iklim Hijau berkantor di Incheon dan telah menghimpun lebih dari 10 miliar dolar.

| Tahun | Pihak |
|---|---|
| 2015 | 196 |

## Catatan dari Jakarta

Rapat 12 Mei di Jakarta menunda pembahasan.
`,
  en: `# Climate agreement

The Green Climate Fund has its office in Incheon and has raised more than 10 billion dollars.

The Paris Agreement was reached on 12 December 2015 by 196 parties, and entered into force on 4 November 2016.

## Mechanism

Every five years states submit national contributions.

The UNFCCC secretariat in Bonn publishes them in a public registry.

| Year | Parties |
|---|---|
| 2015 | 196 |
`,
}
