/** Two files that were written apart: one paragraph was split in two, another moved, and each has a section of its own. */
export const treatyPair: Readonly<Record<'id' | 'en', string>> = {
  id: `---
title: Perjanjian iklim
tags: [iklim]
---

# Perjanjian iklim

Perjanjian Paris disepakati pada 12 Desember 2015 oleh 196 pihak, dan mulai berlaku pada 4 November 2016.

## Mekanisme

Setiap lima tahun negara menyerahkan kontribusi nasional. Sekretariat UNFCCC di Bonn menerbitkannya dalam registri.

Dana Iklim Hijau berkantor di Incheon dan telah menghimpun lebih dari 10 miliar dolar.

## Catatan

Rapat di Jakarta menunda pembahasan tentang tata cara pelaporan sampai musim kemarau tahun berikutnya.
`,
  en: `---
title: Climate agreement
tags: [iklim]
---

# Climate agreement

The Green Climate Fund has its office in Incheon and has raised more than 10 billion dollars.

The Paris Agreement was reached on 12 December 2015 by 196 parties, and entered into force on 4 November 2016.

## Mechanism

Every five years states submit national contributions.

The UNFCCC secretariat in Bonn publishes them in a registry.

## Sources

Photographs were taken by volunteers, who kindly let everybody use them without asking for anything in return.
`,
}

const withoutFields = (text: string): string => text.slice(text.indexOf('# '))

/** The pair in a project of its own, without the fields. */
export const treatyProject: Readonly<Record<string, string>> = {
  'dwibahasa.config.ts': `export default { unfinished: 'allow', collections: { topics: {} } }\n`,
  'topics/treaty.id.md': withoutFields(treatyPair.id),
  'topics/treaty.en.md': withoutFields(treatyPair.en),
}
