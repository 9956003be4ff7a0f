import { encodeAddress } from '../untrusted/encode-address.js'

/**
 * How an address names an id. A percent sign is encoded as well: a browser that does not find the fragment as it is decodes
 * it, and must come to the id again.
 */
export function fragmentOf(id: string): string {
  return encodeAddress(id.replaceAll('%', '%25'))
}
