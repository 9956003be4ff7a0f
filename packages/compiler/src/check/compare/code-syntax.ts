/** How a language of code writes what people translate: remarks and strings. */
export interface CodeSyntax {
  /** What begins a remark that ends with the line. */
  readonly line: readonly string[]
  /** What begins and ends a remark. */
  readonly block: readonly (readonly [string, string])[]
  /** What strings stand between. */
  readonly quotes: readonly string[]
}

const slashes: CodeSyntax = { line: ['//'], block: [['/*', '*/']], quotes: ['"', "'", '`'] }
const hash: CodeSyntax = { line: ['#'], block: [], quotes: ['"', "'"] }
const python: CodeSyntax = { line: ['#'], block: [], quotes: ['"""', "'''", '"', "'"] }
const php: CodeSyntax = { line: ['//', '#'], block: [['/*', '*/']], quotes: ['"', "'"] }
const dashes: CodeSyntax = { line: ['--'], block: [['/*', '*/']], quotes: ['"', "'"] }
const style: CodeSyntax = { line: [], block: [['/*', '*/']], quotes: ['"', "'"] }
const json: CodeSyntax = { line: ['//'], block: [['/*', '*/']], quotes: ['"'] }

const languages: Readonly<Record<string, CodeSyntax>> = {
  bash: hash,
  c: slashes,
  cpp: slashes,
  cs: slashes,
  csharp: slashes,
  css: style,
  dart: slashes,
  dockerfile: hash,
  go: slashes,
  java: slashes,
  javascript: slashes,
  js: slashes,
  json,
  json5: json,
  jsonc: json,
  jsx: slashes,
  kotlin: slashes,
  lua: { line: ['--'], block: [['--[[', ']]']], quotes: ['"', "'"] },
  mjs: slashes,
  php,
  py: python,
  python,
  r: hash,
  rb: hash,
  ruby: hash,
  rust: slashes,
  scss: slashes,
  sh: hash,
  shell: hash,
  sql: dashes,
  swift: slashes,
  ts: slashes,
  tsx: slashes,
  typescript: slashes,
  zsh: hash,
}

/** The syntax of a language of code; nothing for those whose text is prose, or that are not known. */
export function codeSyntax(language: string | undefined): CodeSyntax | undefined {
  const name = (language ?? '').toLowerCase()
  return Object.hasOwn(languages, name) ? languages[name] : undefined
}
