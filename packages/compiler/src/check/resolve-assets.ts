import { posix } from 'node:path'
import type { Image, Node } from '@dwibahasa/model'
import type { Findings } from '../message/findings.js'
import type { LoweredDocument } from '../parse/place-document.js'

/**
 * Finds the files that images show: an address without a scheme is relative to its Markdown file or, after a slash, to the
 * content folder. `asset-missing` where a relative one leads nowhere; after a slash it may be the host's.
 */
export function resolveAssets(
  lowered: LoweredDocument,
  path: string,
  assets: ReadonlySet<string>,
  findings: Findings,
): ReadonlyMap<Image, string> {
  const resolved = new Map<Image, string>()
  const visit = (node: Node): void => {
    if (node.type === 'image') {
      const file = fileOf(node.url, path)
      if (file !== undefined && assets.has(file)) resolved.set(node, file)
      else if (file !== undefined && !node.url.startsWith('/')) {
        const place = lowered.places.get(node)
        findings.add({ rule: 'asset-missing', file: lowered.file, place, severity: 'warning', values: { path: file } })
      }
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(lowered.document)
  return resolved
}

function fileOf(url: string, path: string): string | undefined {
  if (url === '' || /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|#)/i.test(url)) return undefined
  const written = decode(url.replace(/[?#].*$/s, ''))
  const joined = written.startsWith('/') ? written.slice(1) : posix.join(posix.dirname(path), written)
  return posix.normalize(joined)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    // A lone `%` is what it is.
    return text
  }
}
