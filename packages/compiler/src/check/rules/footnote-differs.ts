import type { Mention } from '../compare/mention.js'
import { reportDifference } from '../compare/report-difference.js'
import type { PairRule } from '../rule.js'
import type { TextBlock } from '../text-block.js'

interface FootnoteMention extends Mention {
  readonly label: string
}

/**
 * One language calls up a footnote that the other does not. A label that both documents have is the same footnote; others
 * may be translated, and are only counted.
 */
export const footnoteDiffers: PairRule = {
  kind: 'pair',
  name: 'footnote-differs',
  severity: 'warning',
  check: (pair, context) => {
    const id = footnotesOf(pair.id)
    const en = footnotesOf(pair.en)
    if (id.length === 0 && en.length === 0) return
    const [idLabels, enLabels] = [id, en].map((list) => new Set(list.map(({ label }) => label)))
    const onlyId = id.filter(({ label }) => enLabels?.has(label) !== true)
    const onlyEn = en.filter(({ label }) => idLabels?.has(label) !== true)
    const shared = (label: string): boolean => pair.id.footnotes.has(label) && pair.en.footnotes.has(label)
    const [ownId, ownEn] = [onlyId, onlyEn].map((list) => list.filter(({ label }) => !shared(label)))
    const counted = Math.min(ownId?.length ?? 0, ownEn?.length ?? 0)
    reportDifference(
      pair,
      {
        onlyId: [...onlyId.filter(({ label }) => shared(label)), ...(ownId ?? []).slice(counted)],
        onlyEn: [...onlyEn.filter(({ label }) => shared(label)), ...(ownEn ?? []).slice(counted)],
      },
      context,
    )
  },
}

/** Each footnote once. */
function footnotesOf(side: TextBlock): readonly FootnoteMention[] {
  const found = new Map<string, FootnoteMention>()
  for (const node of side.nodes) {
    if (node.type !== 'footnoteReference' || found.has(node.identifier)) continue
    found.set(node.identifier, {
      label: node.identifier,
      text: `[^${node.identifier}]`,
      place: () => side.placeOf(node),
    })
  }
  return [...found.values()]
}
