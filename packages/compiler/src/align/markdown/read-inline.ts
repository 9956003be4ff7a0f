import type { Token } from 'markdown-it'
import { addressMark } from '../units/address-mark.js'
import type { Parts } from '../units/create-unit.js'
import { markedText } from '../units/marked-text.js'

const bareAddress = /\b(?:https?:\/\/|www\.)[^\s<]+/gi
const mailAddress = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
const trailing = '?!.,:*_~\'")]'

/** Reads what inline tokens say, as `unitsOf` does off a tree. */
export function readInline(tokens: readonly Token[], parts: Parts): void {
  let isLinked = false
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
      case 'text_special':
        parts.text += token.content
        if (!isLinked) readAddresses(token.content, parts)
        break
      case 'code_inline':
        parts.text += ` ${token.content} `
        parts.marks.push(`code ${token.content}`)
        break
      case 'softbreak':
      case 'hardbreak':
        parts.text += '\n'
        break
      case 'html_inline':
        parts.text += markedText(token.content, parts.marks)
        break
      case 'footnote_ref':
        parts.marks.push(`footnote ${String(token.meta?.label ?? '').toLowerCase()}`)
        break
      case 'image':
        parts.text += ` ${alternative(token)} `
        parts.marks.push(addressMark(String(token.attrGet('src') ?? '')))
        break
      case 'link_open':
        parts.marks.push(addressMark(String(token.attrGet('href') ?? '')))
        isLinked = true
        break
      case 'link_close':
        isLinked = false
        break
      case 'strong_open':
      case 'em_open':
        if (parts.text.trim() === '') parts.leads = true
        parts.stressed += 1
        break
      default:
    }
  }
}

/** Addresses that stand in a text as they are. */
function readAddresses(text: string, parts: Parts): void {
  if (text.includes('://') || text.includes('www.')) {
    for (const [address] of text.matchAll(bareAddress)) parts.marks.push(addressMark(trimmed(address)))
  }
  if (!text.includes('@')) return
  for (const word of text.split(/[\s<>()"']+/)) {
    const [address] = mailAddress.exec(word) ?? []
    if (address !== undefined) parts.marks.push(addressMark(`mailto:${address}`))
  }
}

/** An address without the punctuation of the sentence that it stands in. */
function trimmed(address: string): string {
  let end = address.length
  const isOpened = address.includes('(')
  while (end > 0 && trailing.includes(address[end - 1] ?? '') && !(isOpened && address[end - 1] === ')')) end -= 1
  return address.slice(0, end)
}

/** An image's description without its markup. */
function alternative(token: Token): string {
  return (token.children ?? [])
    .map((child) => (child.type === 'image' ? alternative(child) : child.type === 'softbreak' ? '\n' : child.content))
    .join('')
}

/** Whether there is nothing but images, and links around images. */
export function isPictures(tokens: readonly Token[]): boolean {
  const shown = tokens.filter(({ type, content }) => type === 'image' || !(isSpace(type) || content.trim() === ''))
  const told = tokens.filter(({ type, content }) => type === 'text' && content.trim() !== '')
  return told.length === 0 && shown.length > 0 && shown.every(({ type }) => type === 'image')
}

function isSpace(type: string): boolean {
  return type === 'softbreak' || type === 'link_open' || type === 'link_close'
}
