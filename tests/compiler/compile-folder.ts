import { type Compilation, compile, type Finding, Findings, loadProject } from '@dwibahasa/compiler'

export interface CompiledFolder {
  readonly findings: readonly Finding[]
  /** Absent where the config was at fault. */
  readonly compilation: Compilation | undefined
}

/** Loads and compiles the project in a folder. */
export async function compileFolder(folder: string, lang: 'id' | 'en' = 'en'): Promise<CompiledFolder> {
  const findings = new Findings(lang)
  const project = await loadProject(folder, undefined, findings)
  if (project === undefined) return { findings: findings.sorted(), compilation: undefined }
  const compilation = await compile(project, { lang })
  return { findings: compilation.findings, compilation }
}

/** Compiles a project that must have a sound config. */
export async function compileSound(folder: string, lang: 'id' | 'en' = 'en'): Promise<Compilation> {
  const { compilation, findings } = await compileFolder(folder, lang)
  if (compilation === undefined) throw new Error(findings.map((finding) => finding.reason).join('\n'))
  return compilation
}
