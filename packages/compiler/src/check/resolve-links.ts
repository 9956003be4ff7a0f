import { posix } from 'node:path'
import { type BlockKey, type EntryKey, type Link, type Locale, type Node, otherLocale } from '@dwibahasa/model'
import type { Findings } from '../message/findings.js'
import type { LoweredDocument } from '../parse/place-document.js'
import type { EntryIndex } from './entry-index.js'
import { nearest } from './nearest.js'

/** So many of the headings that are there are named in a finding: a long text with many dead links would name all for each. */
const mostNamed = 20

/** What a link refers to inside the content. */
export interface ResolvedLink {
  readonly entryKey?: EntryKey
  readonly blockKey?: BlockKey
}

export interface LinkContext {
  readonly entryKey: EntryKey
  readonly locale: Locale
  /** The path of the document's file, relative to the content folder. */
  readonly path: string
  readonly index: EntryIndex
  readonly findings: Findings
}

/** Resolves the links of a document that stay inside the content, and reports those that lead nowhere. */
export function resolveLinks(lowered: LoweredDocument, context: LinkContext): ReadonlyMap<Link, ResolvedLink> {
  const resolved = new Map<Link, ResolvedLink>()
  const visit = (node: Node): void => {
    if (node.type === 'link') {
      const target = resolveOne(node, lowered, context)
      if (target !== undefined) resolved.set(node, target)
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(lowered.document)
  return resolved
}

function resolveOne(link: Link, lowered: LoweredDocument, context: LinkContext): ResolvedLink | undefined {
  const { index, findings, locale } = context
  const target = targetOf(link.url, context)
  if (target === undefined) return undefined
  const at = { file: lowered.file, place: lowered.places.get(link) }
  const { entryKey, fragment } = target
  if (!index.has(entryKey)) {
    const guess = nearest(entryKey, index.keys())
    const suggestion =
      guess === undefined ? findings.word('noSuggestion') : findings.word('suggestion', { guess: `/${guess}` })
    findings.add({
      ...at,
      rule: 'reference-dead',
      values: { target: entryKey, suggestion },
      actual: link.url,
      expected: guess === undefined ? undefined : [`/${guess}`],
    })
    return undefined
  }
  if (!index.has(entryKey, locale)) {
    const values = {
      target: entryKey,
      language: findings.word(`locales.${locale}`),
      other: findings.word(`locales.${otherLocale(locale)}`),
    }
    findings.add({ ...at, rule: 'reference-untranslated', severity: 'warning', values })
  }
  const own = entryKey === context.entryKey && link.url.startsWith('#')
  const entry = own ? {} : { entryKey }
  if (fragment === '') return own ? undefined : entry
  const blockKey = index.heading(entryKey, fragment, locale)
  if (blockKey !== undefined) return { ...entry, blockKey }
  const known = index.anchors(entryKey, locale, mostNamed + 1)
  const advice = findings.word(`anchors.${known.length === 0 ? 'none' : 'some'}`, {
    anchor: fragment,
    known: known.map((anchor, at) => (at < mostNamed ? `#${anchor}` : '…')).join(', '),
  })
  findings.add({
    ...at,
    rule: 'anchor-dead',
    values: { anchor: fragment, target: entryKey, known: advice },
    actual: fragment,
    expected: known.slice(0, mostNamed),
  })
  return entry
}

interface Target {
  readonly entryKey: EntryKey
  /** Without `#`; empty where there is none. */
  readonly fragment: string
}

/** Reads an address as a reference: `/collection/entry`, `#heading`, or the relative path of a Markdown file. */
function targetOf(url: string, context: LinkContext): Target | undefined {
  const hash = url.indexOf('#')
  const fragment = hash === -1 ? '' : decode(url.slice(hash + 1))
  const path = decode((hash === -1 ? url : url.slice(0, hash)).replace(/\?.*$/s, ''))
  if (path === '') return hash === -1 || fragment === '' ? undefined : { entryKey: context.entryKey, fragment }
  if (path.startsWith('/')) {
    if (path.startsWith('//') || path.startsWith('/\\')) return undefined
    return { entryKey: path.slice(1).replace(/\/$/, ''), fragment }
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || !/\.(?:md|markdown)$/i.test(path)) return undefined
  const file = posix.normalize(posix.join(posix.dirname(context.path), path))
  return { entryKey: context.index.atPath(file) ?? file, fragment }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    // A lone `%` is what it is: the address is compared as written.
    return text
  }
}
