import type { ProjectConfig } from '../config/project-config.js'
import type { GuessedField } from './guess-fields.js'

/** Writes a config as a person would. */
export function writtenConfig(
  { content = '.', pattern = '', ignore = [] }: Omit<ProjectConfig, 'collections'>,
  fields: ReadonlyMap<string, readonly GuessedField[]>,
): string {
  const all = [...fields.values()].flat()
  const used = ['localized', 'shared'].filter((word) => all.some(({ text }) => text.startsWith(word)))
  const imports = ['defineConfig', ...used, ...(all.length === 0 ? [] : ['z'])].join(', ')
  const patterns =
    typeof pattern === 'string' ? quoted(pattern) : `{ id: ${quoted(pattern.id)}, en: ${quoted(pattern.en)} }`
  const lines = [
    `import { ${imports} } from 'dwibahasa'`,
    '',
    'export default defineConfig({',
    ...(content === '.' ? [] : [`  content: ${quoted(content)},`]),
    `  pattern: ${patterns},`,
    `  unfinished: 'allow',`,
    ...(ignore.length === 0 ? [] : ['  ignore: [', ...ignore.map((glob) => `    ${quoted(glob)},`), '  ],']),
    '  collections: {',
    ...[...fields].flatMap(([name, own]) => collectionLines(name, own)),
    '  },',
    '})',
    '',
  ]
  return lines.join('\n')
}

function collectionLines(name: string, fields: readonly GuessedField[]): readonly string[] {
  if (fields.length === 0) return [`    ${propertyName(name)}: {},`]
  return [
    `    ${propertyName(name)}: {`,
    '      fields: {',
    ...fields.map((field) => `        ${propertyName(field.name)}: ${field.text},`),
    '      },',
    '    },',
  ]
}

function propertyName(name: string): string {
  // Written plainly it would be the prototype.
  if (name === '__proto__') return `['__proto__']`
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
}

function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")
  return `'${escaped}'`
}
