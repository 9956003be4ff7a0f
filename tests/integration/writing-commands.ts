import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { treatyPair } from '../cli/adopt-fixture.js'
import { runCli } from '../cli/run-cli.js'
import { editFile } from './edit-file.js'
import { projectOf } from './example-project.js'

/** A command that writes files, and a folder in which it has much to write. */
export interface WritingCommand {
  readonly args: readonly string[]
  /** What it gives when nothing goes wrong. */
  readonly code: 0 | 1
  /** Makes the folder, which the caller removes. */
  readonly prepare: () => Promise<string>
  /** Folders that are replaced as a whole. */
  readonly whole: readonly string[]
  /** Files that are written more than once: each time as a whole. */
  readonly passing?: readonly string[]
  /** Whether a fault leaves everything as it was; else each file by itself. */
  readonly isAllOrNothing: boolean
}

const config = `import { defineConfig, localized, z } from 'dwibahasa'

const fields = { title: localized(z.string()) }
export default defineConfig({ unfinished: 'allow', collections: { guide: { fields }, terms: { fields } } })
`
const pairs: Readonly<Record<string, string>> = {
  'guide/start.id.md': '---\ntitle: Mulai\n---\n\n## Langkah pertama\n\nTulis dua berkas.\n\n- satu\n- dua\n',
  'guide/start.en.md': '---\ntitle: Start\n---\n\n## The first step\n\nWrite two files.\n\n- one\n- two\n',
  'guide/old.id.md': '---\ntitle: Lama\n---\n\nIni sudah lama.\n',
  'guide/old.en.md': '---\ntitle: Old\n---\n\nThis is old.\n',
  'terms/pact.id.md': '---\ntitle: Pakta\n---\n\nJanji tertulis antara dua negara.\n',
  'terms/pact.en.md': '---\ntitle: Pact\n---\n\nA written promise between two states.\n',
}

async function built(other: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = projectOf({ 'dwibahasa.config.ts': config, ...pairs, ...other })
  expect((await runCli(folder, ['build'])).code).toBe(0)
  return folder
}

/** An entry more, one less, and blocks of one language that have changed in both collections. */
async function changed(): Promise<string> {
  const folder = await built()
  for (const locale of ['id', 'en']) {
    rmSync(join(folder, `guide/old.${locale}.md`))
    writeFileSync(join(folder, `terms/new.${locale}.md`), '---\ntitle: New\n---\n\n2026\n')
  }
  editFile(folder, 'guide/start.id.md', 'Tulis dua berkas.', 'Tulislah dua berkas.\n\nKeduanya satu dokumen.')
  editFile(folder, 'guide/start.en.md', 'Write two files.', 'Write two files.\n\nThe two are one document.')
  editFile(folder, 'terms/pact.en.md', 'A written promise', 'A promise in writing')
  return folder
}

/** Pairs that nobody has adopted yet: some are certain, one is not. */
const strangers: Readonly<Record<string, string>> = {
  'docs/guide/id/treaty.md': treatyPair.id,
  'docs/guide/en/treaty.md': treatyPair.en,
  'docs/terms/id/b.md': '# Pakta\n\nDitandatangani di Bandung, 1955.\n',
  'docs/terms/en/b.md': '# Pact\n\nSigned in Bandung, 1955.\n',
}

export const writingCommands: Readonly<Record<string, WritingCommand>> = {
  'the first build': {
    args: ['build'],
    code: 0,
    prepare: async () => projectOf({ 'dwibahasa.config.ts': config, ...pairs }),
    whole: ['dist'],
    isAllOrNothing: true,
  },
  build: { args: ['build'], code: 0, prepare: changed, whole: ['dist'], isAllOrNothing: true },
  accept: {
    args: ['accept', '--all'],
    code: 0,
    prepare: async () => {
      const folder = await built()
      editFile(folder, 'guide/start.id.md', 'Tulis', 'Tulislah')
      editFile(folder, 'terms/pact.en.md', 'written', 'signed')
      return folder
    },
    whole: [],
    isAllOrNothing: true,
  },
  adopt: {
    args: ['adopt', 'docs'],
    code: 1,
    prepare: async () => projectOf(strangers),
    whole: [],
    isAllOrNothing: false,
  },
  'adopt with answers': {
    args: ['adopt'],
    code: 0,
    prepare: async () => {
      const folder = projectOf(strangers)
      await runCli(folder, ['adopt', 'docs'])
      const list = readFileSync(join(folder, 'dwibahasa.doubtful.md'), 'utf8')
      writeFileSync(join(folder, 'dwibahasa.doubtful.md'), list.replaceAll('- [ ] not the same', '- [x] not the same'))
      return folder
    },
    whole: [],
    // A pair that was parted stands in another order from then on.
    passing: ['docs/guide/dwibahasa.lock'],
    isAllOrNothing: false,
  },
  format: {
    args: ['format'],
    code: 0,
    prepare: async () => {
      const folder = await built()
      for (const path of Object.keys(pairs)) editFile(folder, path, '\n---\n', '\n---\n\n* * *\n')
      return folder
    },
    whole: [],
    isAllOrNothing: false,
  },
  'check --fix': {
    args: ['check', '--fix'],
    code: 0,
    prepare: () =>
      built({
        'guide/old.id.md': '---\ntitle: Lama\n---\n\nIni tinggal disini.\n',
        'terms/pact.id.md': '---\ntitle: Pakta\n---\n\nSebuah resiko bagi dua negara.\n',
      }),
    whole: [],
    isAllOrNothing: false,
  },
  handout: {
    args: ['handout', '--format', 'txt'],
    code: 0,
    prepare: async () => {
      const folder = await built()
      expect((await runCli(folder, ['handout', '--format', 'txt'])).code).toBe(0)
      editFile(folder, 'terms/pact.id.md', 'Janji', 'Ikrar')
      return folder
    },
    whole: ['handouts'],
    isAllOrNothing: true,
  },
  init: {
    args: ['init'],
    code: 0,
    prepare: async () => projectOf({ 'notes.txt': 'mine' }),
    whole: [],
    isAllOrNothing: true,
  },
  'status --html': {
    args: ['status', '--html', 'status.html'],
    code: 0,
    prepare: async () => {
      const folder = await built()
      writeFileSync(join(folder, 'status.html'), 'of yesterday')
      return folder
    },
    whole: [],
    isAllOrNothing: true,
  },
}
