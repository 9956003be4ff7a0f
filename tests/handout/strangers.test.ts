import { contentsHtml, type SheetEntry, sheetHtml, sheetJson, sheetText } from '@dwibahasa/handout'
import { expect, test } from 'vitest'
import { fixtureEntry, hostOptions, kinds } from './fixture-cases.js'
import { parsePage } from './page-elements.js'

const strange: readonly unknown[] = [
  null,
  7,
  'words',
  true,
  [],
  [null],
  {},
  { type: 'root' },
  { type: 'root', children: [7, null, {}] },
]

type Path = readonly (string | number)[]

/** Where in some data something stands, down to the nodes of a body. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null || path.length > 5) return [path]
  return [path, ...Object.entries(value).flatMap(([name, field]) => pathsOf(field, [...path, name]))]
}

function withValue(value: unknown, [name, ...rest]: Path, put: unknown): unknown {
  if (name === undefined) return put
  if (Array.isArray(value))
    return value.map((item, index) => (`${index}` === `${name}` ? withValue(item, rest, put) : item))
  const fields: Record<string, unknown> = typeof value === 'object' ? { ...value } : {}
  return { ...fields, [name]: withValue(fields[name], rest, put) }
}

const entry = fixtureEntry('topic')
const paths = pathsOf(entry).filter(([first]) => first !== 'en')

test.each(strange.map((value) => [JSON.stringify(value), value] as const))(
  '%s in the place of anything makes sheets',
  (_, put) => {
    expect(paths.length).toBeGreaterThan(60)
    for (const path of paths) {
      // Of a wrong type: that is what is tried out.
      const made = withValue(entry, path, put) as SheetEntry
      const kind = kinds[path.length % kinds.length] ?? 'id'
      const options = hostOptions(kind)
      expect(parsePage(sheetHtml(made, options)).faults, path.join('.')).toEqual([])
      expect(sheetText(made, options)).toMatch(/\n$/)
      expect(JSON.parse(sheetJson(made, options)).version).toBe(1)
      expect(contentsHtml([{ title: entry.collection, entries: [made] }], options)).toContain('</html>')
    }
  },
)
