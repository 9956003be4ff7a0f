import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, Findings, loadProject } from '@dwibahasa/compiler'
import { expect, test } from 'vitest'
import { brief } from './brief.js'
import { writeProject } from './write-project.js'

test('an image that goes while a project is compiled is a finding, and leaves nothing half written', async () => {
  const text = '![peta](/img/peta.png)\n'
  const folder = writeProject({ 'topics/a.id.md': text, 'topics/a.en.md': text, 'img/peta.png': 'PNG' })
  const project = await loadProject(folder, undefined, new Findings())
  if (project === undefined) throw new Error('no project')
  const before = readdirSync(folder, { recursive: true }).filter((name) => !`${name}`.endsWith('.png'))
  const onProgress = (): void => rmSync(join(folder, 'img/peta.png'), { force: true })
  const { findings, output } = await build(project, { onProgress })
  expect(findings.map(brief)).toEqual(['error file-unreadable img/peta.png:1:1'])
  expect(output).toBeUndefined()
  expect(readdirSync(folder, { recursive: true })).toEqual(before)
})
