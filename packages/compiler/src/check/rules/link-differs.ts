import type { EntryKey, Link } from '@dwibahasa/model'
import { type Address, readAddress, sameAddress } from '../compare/address.js'
import { differing } from '../compare/differing.js'
import type { Mention } from '../compare/mention.js'
import { reportDifference } from '../compare/report-difference.js'
import type { ResolvedLink } from '../resolve-links.js'
import type { PairRule } from '../rule.js'
import type { TextBlock } from '../text-block.js'

interface LinkMention extends Mention {
  readonly inside: (ResolvedLink & { readonly entryKey: EntryKey }) | undefined
  readonly address: Address
}

/** A link of one language leads where no link of the other does. */
export const linkDiffers: PairRule = {
  kind: 'pair',
  name: 'link-differs',
  severity: 'warning',
  check: (pair, context) => {
    if (hasRawLink(pair.id) || hasRawLink(pair.en)) return
    const mentions = (side: TextBlock): readonly LinkMention[] =>
      side.nodes.filter((node) => node.type === 'link').map((link) => mentionOf(link, side, context))
    reportDifference(pair, differing(mentions(pair.id), mentions(pair.en), sameTarget), context)
  },
}

/** What HTML links to is not read. */
function hasRawLink(side: TextBlock): boolean {
  return side.nodes.some((node) => node.type === 'html' && /<a\s/i.test(node.value))
}

function mentionOf(
  link: Link,
  side: TextBlock,
  { entryKey, links }: { readonly entryKey: EntryKey; readonly links: ReadonlyMap<Link, ResolvedLink> },
): LinkMention {
  const resolved = links.get(link)
  return {
    text: link.url,
    place: side.placeOf(link),
    inside: resolved === undefined ? undefined : { entryKey, ...resolved },
    address: readAddress(link.url),
  }
}

/** A heading has one key in both languages, whatever its anchor. */
function sameTarget({ inside: id, address }: LinkMention, { inside: en, address: other }: LinkMention): boolean {
  if (id === undefined || en === undefined) return id === en && sameAddress(address, other)
  if (id.entryKey !== en.entryKey) return false
  return id.blockKey === undefined || en.blockKey === undefined || id.blockKey === en.blockKey
}
