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
  /** Whether it was to lead to an entry or heading and leads nowhere, which has been reported. */
  readonly isDead: boolean
}

const likeness = { key: ({ text }: LinkMention): string => text, alike: sameTarget }

/** A link of one language leads where no link of the other does. */
export const linkDiffers: PairRule = {
  kind: 'pair',
  name: 'link-differs',
  severity: 'warning',
  check: (pair, context) => {
    if (hasRawLink(pair.id) || hasRawLink(pair.en)) return
    const mentions = (side: TextBlock): readonly LinkMention[] =>
      side.nodes.filter((node) => node.type === 'link').map((link) => mentionOf(link, side, context))
    const { onlyId, onlyEn } = differing(mentions(pair.id), mentions(pair.en), likeness)
    const alive = ({ isDead }: LinkMention): boolean => !isDead
    reportDifference(pair, { onlyId: onlyId.filter(alive), onlyEn: onlyEn.filter(alive) }, context)
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
    place: () => side.placeOf(link),
    inside: resolved === undefined ? undefined : { entryKey, ...resolved },
    address: readAddress(link.url),
    isDead:
      (link.url.startsWith('#') && resolved?.blockKey === undefined) ||
      (resolved === undefined && /^\/(?!\/)|^(?![a-z][a-z0-9+.-]*:)[^?#]*\.(?:md|markdown)(?:[?#]|$)/i.test(link.url)),
  }
}

/** A heading has one key in both languages, whatever its anchor. */
function sameTarget(idLink: LinkMention, enLink: LinkMention): boolean {
  // What a dead link is meant to lead to nobody knows: it may be what the twin links to.
  if (idLink.isDead || enLink.isDead) return true
  const { inside: id } = idLink
  const { inside: en } = enLink
  if (id === undefined || en === undefined) return id === en && sameAddress(idLink.address, enLink.address)
  if (id.entryKey !== en.entryKey) return false
  return id.blockKey === undefined || en.blockKey === undefined || id.blockKey === en.blockKey
}
