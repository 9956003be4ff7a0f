import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile, Findings, loadProject } from '@dwibahasa/compiler'
import { handoutFiles, sheetKinds } from 'dwibahasa'
import { parse } from 'parse5'
import { beforeAll, describe, expect, test } from 'vitest'

interface Page {
  readonly ids: ReadonlySet<string>
  readonly addresses: readonly string[]
}

interface Element {
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Element[]
}

function read(html: string): Page {
  const ids = new Set<string>()
  const addresses: string[] = []
  const visit = ({ attrs = [], childNodes = [] }: Element): void => {
    for (const { name, value } of attrs) {
      if (name === 'id') ids.add(value)
      if (name === 'href' || name === 'src') addresses.push(value)
    }
    childNodes.forEach(visit)
  }
  visit(parse(html) as Element)
  return { ids, addresses }
}

let files: ReadonlyMap<string, string | Uint8Array>
const pages = new Map<string, Page>()

beforeAll(async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const project = await loadProject(root, undefined, new Findings())
  if (project === undefined) throw new Error('the handbook has no config')
  const request = { kinds: sheetKinds, formats: ['html'], answers: 'closed', keys: new Set<string>() } as const
  files = (await handoutFiles(await compile(project), request, new Findings())) ?? new Map()
  for (const [path, text] of files) if (typeof text === 'string') pages.set(path, read(text))
})

describe.each(sheetKinds)('the sheets of kind %s', (kind) => {
  test('link to sheets, headings and images that are there', () => {
    const broken: string[] = []
    for (const [path, { addresses }] of pages) {
      if (!path.startsWith(`${kind}/`)) continue
      for (const address of addresses) {
        if (/^(?:https?|mailto):/.test(address)) continue
        const [file = '', fragment] = address.split('#')
        const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file))
        const isThere =
          files.has(target) &&
          (fragment === undefined || pages.get(target)?.ids.has(decodeURIComponent(fragment)) === true)
        if (!isThere) broken.push(`${path}: ${address}`)
      }
    }
    expect(broken).toEqual([])
  })

  test('are all reached from the contents page', () => {
    const contents = pages.get(`${kind}/index.html`)
    const reached = new Set(contents?.addresses.map((address) => posix.join(kind, decodeURIComponent(address))))
    const sheets = [...pages.keys()].filter((path) => path.startsWith(`${kind}/`) && !path.endsWith('/index.html'))
    expect(sheets.length).toBeGreaterThan(50)
    expect(sheets.filter((path) => !reached.has(path))).toEqual([])
  })
})
