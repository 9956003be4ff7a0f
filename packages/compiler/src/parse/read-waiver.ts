import type { Waiver } from './waiver.js'

const word = 'dwibahasa-ignore'

/** What a remark waives; nothing where it is another remark. */
export function readWaiver(remark: string): Pick<Waiver, 'rules' | 'reason'> | undefined {
  const text = remark.trim()
  if (!text.startsWith(word) || !/^[\s:]?$/.test(text.charAt(word.length))) return undefined
  const rest = text.slice(word.length)
  const colon = rest.indexOf(':')
  const names = colon === -1 ? rest : rest.slice(0, colon)
  const reason = colon === -1 ? '' : rest.slice(colon + 1).trim()
  return { rules: names.split(/[\s,]+/).filter((name) => name !== ''), reason }
}
