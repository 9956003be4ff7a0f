// The main job: builds every package, compiles the content, writes a handout of every entry, and says what to open first.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const began = performance.now()

function node(args, options = {}) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  })
  if (status === 0) return stdout
  process.stdout.write(stdout ?? '')
  process.exit(status ?? 1)
}

const lang = /^id([_.@-]|$)/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '')
  ? 'id'
  : 'en'
const number = (value) => new Intl.NumberFormat(lang).format(value)
const cli = join(root, 'packages/cli/bin/dwibahasa.js')

node([join(root, 'scripts/build.mjs')])
const [build, handout] = ['build', 'handout'].map((command) => {
  // Findings are for people; they go by the terminal, and the totals by JSON.
  const { status, stdout } = spawnSync(process.execPath, [cli, command, '--json'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  })
  if (status !== 0) {
    spawnSync(process.execPath, [cli, command], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    process.exit(status ?? 1)
  }
  return JSON.parse(stdout)
})

const words = {
  en: [
    'entries',
    'blocks in each language',
    'words in Indonesian',
    'words in English',
    'files of the package',
    'sheets',
    'seconds',
    'Open first',
  ],
  id: [
    'entri',
    'blok dalam setiap bahasa',
    'kata bahasa Indonesia',
    'kata bahasa Inggris',
    'berkas paket',
    'lembar',
    'detik',
    'Buka lebih dahulu',
  ],
}[lang]
const seconds = new Intl.NumberFormat(lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
  (performance.now() - began) / 1000,
)
const { totals, output, folder } = build
const rows = [
  [number(totals.entries), words[0]],
  [number(totals.blocks), words[1]],
  [number(totals.words.id), words[2]],
  [number(totals.words.en), words[3]],
  [number(output.written + output.unchanged), `${words[4]} (${folder})`],
  [number(handout.files), `${words[5]} (${handout.folder})`],
  [seconds, words[6]],
]
const width = Math.max(...rows.map(([value]) => value.length))
process.stdout.write(
  `\n${rows.map(([value, word]) => `  ${value.padStart(width)}  ${word}`).join('\n')}\n\n  ${words[7]}: ${handout.open}\n`,
)
