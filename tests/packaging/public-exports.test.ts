import { describe, expect, test } from 'vitest'
import { readManifest } from './pack-packages.js'

// What users import. A name that goes, or comes, shows here.
const surface: Readonly<Record<string, readonly string[]>> = {
  '@dwibahasa/bahasa': [
    'checkSpelling',
    'createTermMatcher',
    'differingDates',
    'differingMentions',
    'differingNumbers',
    'englishForms',
    'findDates',
    'findNegations',
    'findNumbers',
    'guessLanguage',
    'indonesianForms',
    'isIndonesianForm',
    'softHyphens',
  ],
  '@dwibahasa/model': ['isLocale', 'locales', 'otherLocale'],
  '@dwibahasa/compiler': [
    'Findings',
    'accept',
    'applyFixes',
    'body',
    'build',
    'cacheFolder',
    'clearStaged',
    'compile',
    'compileDocument',
    'decodeSource',
    'defineConfig',
    'doubtId',
    'doubtReasons',
    'doubtfulName',
    'emit',
    'faultText',
    'findConfig',
    'findFiles',
    'fixProject',
    'fixes',
    'formatMarkdown',
    'guessProject',
    'loadProject',
    'localized',
    'modulePath',
    'nearest',
    'publishedEntry',
    'readAdoption',
    'readAssets',
    'readingMinutes',
    'reference',
    'replaceFile',
    'reportUnwritable',
    'resolveProject',
    'ruleIds',
    'shared',
    'stageFile',
    'writeAdoption',
    'writeReported',
    'z',
  ],
  '@dwibahasa/compiler/align': ['NestingError', 'alignMarkdown', 'decodeSource'],
  '@dwibahasa/renderer': ['labels', 'toHtml', 'toJson', 'toText'],
  '@dwibahasa/renderer/dom': ['toDom'],
  '@dwibahasa/renderer/jsx': ['toJsx'],
  '@dwibahasa/renderer/markdown': ['toMarkdown'],
  '@dwibahasa/renderer/parallel': ['toParallelHtml', 'toParallelText'],
  '@dwibahasa/handout': [
    'colourStyle',
    'contentsHtml',
    'escapeHtml',
    'longDate',
    'sheetHtml',
    'sheetJson',
    'sheetText',
  ],
  '@dwibahasa/content': ['catalog', 'edition', 'keys', 'keysByTitle'],
  '@dwibahasa/content/id': ['load'],
  '@dwibahasa/content/en': ['load'],
  '@dwibahasa/content/i18next': ['resources'],
  dwibahasa: [
    'body',
    'defineConfig',
    'handoutFiles',
    'localized',
    'reference',
    'run',
    'shared',
    'sheetFormats',
    'sheetKinds',
    'systemLocale',
    'z',
  ],
}

describe('public exports', () => {
  test.each(Object.entries(surface))('%s', async (name, names) => {
    expect(Object.keys(await import(name)).sort()).toEqual([...names].sort())
  })

  // A package imports only from the floors below it.
  const floors: Readonly<Record<string, number>> = {
    model: 1,
    bahasa: 1,
    compiler: 2,
    renderer: 2,
    content: 2,
    handout: 3,
    embed: 3,
    cli: 4,
  }
  test.each(Object.keys(floors).filter((name) => name !== 'embed'))('%s imports from below', (name) => {
    const { dependencies = {} } = readManifest(name)
    const own = Object.keys(dependencies)
      .filter((one) => one.startsWith('@dwibahasa/'))
      .map((one) => one.slice('@dwibahasa/'.length))
    expect(own.filter((one) => (floors[one] ?? 0) >= (floors[name] ?? 0))).toEqual([])
  })
})
