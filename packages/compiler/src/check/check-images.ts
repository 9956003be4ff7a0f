import type { Node } from '@dwibahasa/model'
import type { Findings } from '../message/findings.js'
import type { LoweredDocument } from '../parse/place-document.js'

/** `image-alt`: every image says in words what it shows (WCAG 1.1.1). */
export function checkImages(lowered: LoweredDocument, findings: Findings): void {
  const visit = (node: Node): void => {
    if (node.type === 'image' && node.alt.trim() === '') {
      findings.add({
        rule: 'image-alt',
        file: lowered.file,
        place: lowered.places.get(node),
        values: { url: node.url },
      })
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(lowered.document)
}
