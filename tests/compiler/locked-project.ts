import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, Findings, loadProject } from '@dwibahasa/compiler'
import type { Block, BlockStatus, Node } from '@dwibahasa/model'
import { brief } from './brief.js'
import { compileSound } from './compile-folder.js'
import { writeProject } from './write-project.js'

// One language is changed alone here, and what differs then is not what is asked about.
const config = `export default {
  unfinished: 'allow',
  rules: { 'code-differs': 'off', 'emphasis-differs': 'off', 'link-differs': 'off' },
  collections: { topics: {} },
}\n`

/** What a test asks of a block: what it says, its key, its status. */
export interface SeenBlock {
  readonly text: string
  readonly key: string
  readonly status: BlockStatus
}

/** One pair whose lock is written by a build, as a project's is. */
export class LockedProject {
  readonly folder: string
  #slug: string

  constructor(id: string, en: string, slug = 'a') {
    this.#slug = slug
    this.folder = writeProject({ 'dwibahasa.config.ts': config })
    this.write(id, en)
  }

  write(id: string, en: string): void {
    mkdirSync(join(this.folder, 'topics'), { recursive: true })
    writeFileSync(join(this.folder, `topics/${this.#slug}.id.md`), id)
    writeFileSync(join(this.folder, `topics/${this.#slug}.en.md`), en)
  }

  /** Gives the entry another name, as `git mv` does. */
  rename(slug: string): void {
    for (const locale of ['id', 'en'])
      renameSync(
        join(this.folder, `topics/${this.#slug}.${locale}.md`),
        join(this.folder, `topics/${slug}.${locale}.md`),
      )
    this.#slug = slug
  }

  get lock(): string {
    return readFileSync(join(this.folder, 'topics/dwibahasa.lock'), 'utf8')
  }

  set lock(text: string) {
    writeFileSync(join(this.folder, 'topics/dwibahasa.lock'), text)
  }

  /** Builds, and with that writes the lock. */
  async build(): Promise<void> {
    const project = await loadProject(this.folder, undefined, new Findings())
    if (project === undefined) throw new Error('the config of a locked project is sound')
    const { errors, findings } = await build(project)
    if (errors > 0) throw new Error(findings.map((finding) => finding.reason).join('\n'))
  }

  /** The blocks with text of their own, as one language reads them. */
  async blocks(locale: 'id' | 'en'): Promise<readonly SeenBlock[]> {
    const { entries } = await compileSound(this.folder)
    return (entries[0]?.[locale].body.children ?? []).flatMap(leaves)
  }

  /** The keys of those blocks by what they say. */
  async keys(locale: 'id' | 'en'): Promise<Readonly<Record<string, string>>> {
    return Object.fromEntries((await this.blocks(locale)).map(({ text, key }) => [text, key]))
  }

  async findings(): Promise<readonly string[]> {
    return (await compileSound(this.folder)).findings.map(brief)
  }
}

function leaves(block: Block): readonly SeenBlock[] {
  if ('children' in block && block.type !== 'heading' && block.type !== 'paragraph' && block.type !== 'tableCell') {
    return block.children.flatMap(leaves)
  }
  return [{ text: textOf(block), key: block.key ?? '', status: block.status ?? 'ok' }]
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
