import { addressMark } from './address-mark.js'

const tagName = /^<\/?[a-z][a-z0-9-]*/i
const kept = /\b(?:src|href|id|name)=["']?([^"'\s>]+)/gi

/** What raw HTML says between its tags. Tags go to the marks by name, and so do addresses; other attributes may be translated. */
export function markedText(html: string, marks: string[]): string {
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    const close = open === -1 ? -1 : html.indexOf('>', open)
    if (open === -1 || close === -1) break
    text += `${html.slice(at, open)} `
    const tag = html.slice(open, close + 1)
    marks.push(`tag ${tagName.exec(tag)?.[0].toLowerCase() ?? tag}`)
    for (const [, value = ''] of tag.matchAll(kept)) marks.push(addressMark(value))
    at = close + 1
  }
  return text + html.slice(at)
}
