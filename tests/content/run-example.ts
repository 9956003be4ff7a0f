import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Finding, Findings, loadProject } from '@dwibahasa/compiler'
import type { Localized } from '@dwibahasa/model'
import { compileFolder } from '../compiler/compile-folder.js'
import { writeProject } from '../compiler/write-project.js'

/**
 * Compiles a pair in a project of its own and gives what is found.
 *
 * @param config A JSON object of config properties besides `collections`.
 * @param before What both languages said when the lock was written; without it there is no lock.
 */
export async function runExample(
  pair: Localized<string>,
  config: string,
  before?: Localized<string>,
): Promise<readonly Finding[]> {
  const folder = writeProject({
    'dwibahasa.config.ts': `export default { ...${config}, collections: { examples: {} } }\n`,
    ...filesOf(before ?? pair),
  })
  if (before !== undefined) {
    const project = await loadProject(folder, undefined, new Findings())
    const built = project === undefined ? undefined : await build(project)
    if (built === undefined || built.errors > 0) throw new Error('the pair before the change has errors')
    for (const [path, text] of Object.entries(filesOf(pair))) writeFileSync(join(folder, path), text)
  }
  return (await compileFolder(folder)).findings
}

function filesOf({ id, en }: Localized<string>): Readonly<Record<string, string>> {
  return { 'examples/a.id.md': `${id}\n`, 'examples/a.en.md': `${en}\n` }
}
