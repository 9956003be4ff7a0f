import { letterNumber } from './letter-number.js'
import { titleLines } from './title-lines.js'

/** The addresses that words refer to, under a heading; none where there are none. */
export function addressesLines(addresses: ReadonlyMap<string, number>, title: string): string[] {
  if (addresses.size === 0) return []
  return [
    ...titleLines(title),
    '',
    ...Array.from(addresses, ([address, index]) => `[${letterNumber(index)}] ${address}`),
  ]
}
