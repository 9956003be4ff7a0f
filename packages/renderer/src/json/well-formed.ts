/** A string that is valid Unicode: halves of surrogate pairs become U+FFFD. */
export function wellFormed(value: string): string {
  return value.replace(/\p{Surrogate}/gu, '\ufffd')
}
