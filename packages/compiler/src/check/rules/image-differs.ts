import { readAddress, sameAddress } from '../compare/address.js'
import { differing } from '../compare/differing.js'
import { reportDifference } from '../compare/report-difference.js'
import type { PairRule } from '../rule.js'

/** One language shows an image that the other does not. `figure.id.svg` and `figure.en.svg` are one image. */
export const imageDiffers: PairRule = {
  kind: 'pair',
  name: 'image-differs',
  severity: 'warning',
  check: (pair, context) => {
    const [id, en] = [pair.id, pair.en].map((side) =>
      side.nodes
        .filter((node) => node.type === 'image')
        .map((node) => ({ text: node.url, place: () => side.placeOf(node), address: readAddress(node.url) })),
    )
    const difference = differing(id ?? [], en ?? [], {
      key: ({ text }) => text,
      alike: (one, other) => sameAddress(one.address, other.address),
    })
    reportDifference(pair, difference, context)
  },
}
