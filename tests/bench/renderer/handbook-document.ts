import { readdirSync, readFileSync } from 'node:fs'
import type { Document } from '@dwibahasa/model'

/** A document and the Markdown that it was made from. */
export interface HandbookDocument {
  readonly markdown: string
  readonly document: Document
}

const compiled = new URL('../../../packages/content/dist/json/', import.meta.url)
const written = new URL('../../../content/', import.meta.url)

/** The body of every entry of the handbook, as JSON, beside its Markdown without frontmatter. */
const bodies = (['id', 'en'] as const).flatMap((locale) =>
  readdirSync(new URL(`${locale}/`, compiled), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(new URL(`${locale}/${name}/`, compiled)).map((file) => `${name}/${file.slice(0, -5)}`),
    )
    .map((key) => ({
      json: JSON.stringify(JSON.parse(readFileSync(new URL(`${locale}/${key}.json`, compiled), 'utf8')).body),
      markdown: readFileSync(new URL(`${key}.${locale}.md`, written), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
    })),
)

/**
 * As many bodies as give so many characters of Markdown, made into one document.
 *
 * Each is parsed anew, for objects that many places share would be kinder to caches than a real tree; anchors and footnotes
 * are told apart, as a compiler would.
 */
export function handbookDocument(characters: number): HandbookDocument {
  const children: Document['children'][number][] = []
  const markdown: string[] = []
  let length = 0
  let footnotes = 0
  for (let index = 0; length < characters; index++) {
    const body = bodies[(index * 7) % bodies.length]
    if (!body) break
    let last = footnotes
    const parsed: Document = JSON.parse(body.json, (_name, value) => {
      if (typeof value?.anchor === 'string' && !value.entryKey) value.anchor += `-${index}`
      if (typeof value?.number === 'number') value.number += footnotes
      last = Math.max(last, value?.number ?? 0)
      return value
    })
    footnotes = last
    // One at a time: as arguments of a call, a million would not fit on the stack.
    for (const child of parsed.children) children.push(child)
    markdown.push(`${body.markdown}\n\n`)
    length += body.markdown.length + 2
  }
  return { markdown: markdown.join(''), document: { type: 'root', locale: 'id', children } }
}
