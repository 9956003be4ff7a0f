// The main job: builds every package, compiles the content, writes a handout of every entry and of the guide, and says what
// to open first.
import { spawnSync } from 'node:child_process'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const began = performance.now()

const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const { build, cacheFolder, compile, Findings, loadProject, writeReported } = await import('@dwibahasa/compiler')
const { handoutFiles, run, sheetFormats, sheetKinds, systemLocale } = await import('dwibahasa')

const lang = systemLocale(process.env)
const isIndonesian = lang === 'id'

/** Has the command line show what is wrong, with code frames, and ends as it does. */
async function showFindings(...command) {
  const code = await run([...command, '--lang', lang], {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    cwd: root,
    env: process.env,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    width: process.stderr.columns ?? 100,
  })
  process.exit(code || 1)
}

const findings = new Findings(lang)
const project = await loadProject(root, undefined, findings)
if (project === undefined) await showFindings('build')
const { compilation, errors, output } = await build(project, { lang, cache: cacheFolder(project) })
if (errors > 0) await showFindings('build')

// The guide is a project of its own; nobody needs its package, only its sheets. Its cache stands apart, since what one
// project does not ask for is cleared away.
const guideConfig = 'content/guide/dwibahasa.config.ts'
const guideProject = await loadProject(root, guideConfig, findings)
if (guideProject === undefined) await showFindings('check', '--config', guideConfig)
const guide = await compile(guideProject, { lang, cache: `${cacheFolder(guideProject)}-guide` })
if (guide.errors > 0) await showFindings('check', '--config', guideConfig)

const request = { kinds: sheetKinds, formats: sheetFormats, keys: new Set() }
const sheetsOf = async (compiled) => (await handoutFiles(compiled, request, findings)) ?? showFindings('handout')
const sheets = new Map(await sheetsOf(compilation))
for (const [path, file] of await sheetsOf(guide)) sheets.set(`guide/${path}`, file)
if ((await writeReported(join(root, 'handouts'), sheets, 'handout', root, findings)) === undefined)
  await showFindings('handout')

const number = (value) => new Intl.NumberFormat(lang).format(value)
const tenths = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const { totals } = compilation
const folder = relative(root, project.output)
const rows = [
  [number(totals.entries), 'entries', 'entri'],
  [number(totals.blocks), 'blocks in each language', 'blok dalam setiap bahasa'],
  [number(totals.words.id), 'words in Indonesian', 'kata bahasa Indonesia'],
  [number(totals.words.en), 'words in English', 'kata bahasa Inggris'],
  [number(output.written + output.unchanged), `files of the package, in ${folder}`, `berkas paket, di ${folder}`],
  [number(sheets.size), 'files of handouts, in handouts', 'berkas lembar, di handouts'],
  [tenths.format((performance.now() - began) / 1000), 'seconds', 'detik'],
]
const width = Math.max(...rows.map(([value]) => value.length))
const lines = rows.map(([value, en, id]) => `  ${value.padStart(width)}  ${isIndonesian ? id : en}`)
const first = `${isIndonesian ? 'Buka lebih dahulu' : 'Open first'}: handouts/id-en/index.html`
const rules = `${isIndonesian ? 'Panduan aturan' : 'Guide to the rules'}: handouts/guide/id-en/index.html`
process.stdout.write(`\n${lines.join('\n')}\n\n  ${first}\n  ${rules}\n`)
