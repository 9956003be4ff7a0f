const plain = /^[!#$&-;=?-Z_a-z~]*$/

/**
 * Percent-encodes what may not stand in a URL; what is encoded already stays.
 *
 * U+FFFD stands for what a page cannot hold: U+0000 and halves of surrogate pairs. Most addresses need nothing and cost
 * one test.
 */
export function encodeAddress(address: string): string {
  return plain.test(address)
    ? address
    : encodeURI(address.replace(/\0|\p{Surrogate}/gu, '\ufffd')).replace(/%25(?=[\da-f]{2})/gi, '%')
}
