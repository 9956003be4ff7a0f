// The main job: builds every package, compiles the content, writes a handout of every entry, and says what to open first.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const began = performance.now()

const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

const { run } = await import('dwibahasa')

/** Runs a command of the command line here; where it fails, shows what it says to people and ends. */
async function result(command) {
  const terminal = {
    cwd: root,
    env: process.env,
    outIsTerminal: process.stdout.isTTY === true,
    errIsTerminal: process.stderr.isTTY === true,
    width: process.stderr.columns ?? 100,
    err: (text) => process.stderr.write(text),
  }
  let json = ''
  const code = await run([command, '--json'], { ...terminal, out: (text) => (json += text) })
  if (code === 0) return JSON.parse(json)
  process.exit(await run([command], { ...terminal, out: (text) => process.stdout.write(text) }))
}

const build = await result('build')
const handout = await result('handout')

const isIndonesian = /^id([_.@-]|$)/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
const lang = isIndonesian ? 'id' : 'en'
const number = (value) => new Intl.NumberFormat(lang).format(value)
const tenths = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const { totals, output, folder } = build
const rows = [
  [number(totals.entries), 'entries', 'entri'],
  [number(totals.blocks), 'blocks in each language', 'blok dalam setiap bahasa'],
  [number(totals.words.id), 'words in Indonesian', 'kata bahasa Indonesia'],
  [number(totals.words.en), 'words in English', 'kata bahasa Inggris'],
  [number(output.written + output.unchanged), `files of the package, in ${folder}`, `berkas paket, di ${folder}`],
  [number(handout.files), `files of handouts, in ${handout.folder}`, `berkas lembar, di ${handout.folder}`],
  [tenths.format((performance.now() - began) / 1000), 'seconds', 'detik'],
]
const width = Math.max(...rows.map(([value]) => value.length))
const lines = rows.map(([value, en, id]) => `  ${value.padStart(width)}  ${isIndonesian ? id : en}`)
process.stdout.write(
  `\n${lines.join('\n')}\n\n  ${isIndonesian ? 'Buka lebih dahulu' : 'Open first'}: ${handout.open}\n`,
)
