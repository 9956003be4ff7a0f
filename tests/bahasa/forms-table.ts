import { readFileSync } from 'node:fs'

/** A line of a table of forms, one for each form: the word that it is, or is not, a form of, and how near it stands. */
export type FormCase = readonly [form: string, root: string, nearness: 'inflection' | 'derivation' | 'no']

function isNearness(text: string | undefined): text is FormCase[2] {
  return text === 'inflection' || text === 'derivation' || text === 'no'
}

/** Reads `tests/fixtures/bahasa/<name>.tsv`: root, nearness, forms between spaces; lines with # are remarks. */
export function formsTable(name: string): readonly FormCase[] {
  const table = readFileSync(new URL(`../fixtures/bahasa/${name}.tsv`, import.meta.url), 'utf8')
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [root = '', nearness, forms = ''] = line.split('\t')
      if (!isNearness(nearness)) throw new Error(`${name}.tsv: "${line}" says neither inflection, derivation nor no`)
      return forms.split(' ').map((form): FormCase => [form, root, nearness])
    })
}
