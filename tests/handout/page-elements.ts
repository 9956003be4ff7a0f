import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { elementsOf } from '../renderer/elements-of.js'

type Element = DefaultTreeAdapterTypes.Element

/** A page as a browser's parser sees it. */
export interface ParsedPage {
  readonly elements: readonly Element[]
  /** What the parser had to put right. */
  readonly faults: readonly string[]
}

/** Parses a page; it must not need putting right. */
export function parsePage(html: string): ParsedPage {
  const faults: string[] = []
  const document = parse(html, { onParseError: ({ code, startLine }) => faults.push(`${code} in line ${startLine}`) })
  return { elements: elementsOf(document), faults }
}

/** The elements of a page with one of some names. */
export function named(page: ParsedPage, ...names: readonly string[]): readonly Element[] {
  return page.elements.filter(({ tagName }) => names.includes(tagName))
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((one) => one.name === name)?.value
}

/** All text below an element, white space as it is shown. */
export function shownText(element: DefaultTreeAdapterTypes.ParentNode | undefined): string {
  if (!element) return ''
  const text = element.childNodes.map((child) =>
    'value' in child ? child.value : 'childNodes' in child ? shownText(child) : '',
  )
  return text.join('').replace(/\s+/g, ' ').trim()
}
