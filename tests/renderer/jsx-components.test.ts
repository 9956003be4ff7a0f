import type { Document, Image, Note } from '@dwibahasa/model'
import { type JsxOptions, toJsx } from '@dwibahasa/renderer/jsx'
import fc from 'fast-check'
import type { ReactNode } from 'react'
import * as react from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { arbitraryDocument } from './arbitrary-document.js'
import { everyNode } from './every-node.js'
import { childrenOf, type PlainElement, plainJsx } from './plain-jsx.js'

const document = everyNode('en')
const voids = ['br', 'hr', 'img', 'input']

/** Every element below one, itself included. */
function elementsOf(element: PlainElement): PlainElement[] {
  return [element, ...childrenOf(element).flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))]
}

const html = (options: Partial<JsxOptions<react.JSX.Element>>) =>
  renderToStaticMarkup(toJsx(document, { ...react, ...options }))

const Link = ({ href, children }: { href: string; children: ReactNode }) =>
  react.jsxs('a', { href: `${href}?from=book`, children: [children, '!'] })

const Callout = ({ node, children }: { node: Note; children: ReactNode }) =>
  react.jsx('section', { 'data-children': node.children.length, children })
const Figure = ({ node, src }: { node: Image; src: string }) =>
  react.jsx('figure', { title: node.alt, 'data-src': src })

const Titled = ({ node, title }: { node: Image; title?: string }) => react.jsx('b', { title, id: node.title })

describe('components', () => {
  test('stand in place of elements, and get what those would', () => {
    const made = html({ components: { a: Link, h2: 'h3', em: 'strong' } })
    expect(made).toContain('<a href="https://link.example/?from=book">link!</a>')
    expect(made).toContain('<h3 id="en-heading" data-key="h1" data-status="stale">Heading</h3>')
    expect(made).toContain('<strong>emphasis</strong>')
  })

  test('stand in place of the element of a node, and get the node as well', () => {
    const made = html({ nodes: { note: Callout, image: Figure }, components: { aside: 'main', img: 'b' } })
    expect(made).toContain('<section data-children="2"><p class="dwi-title" data-key="p5">label</p>')
    expect(made).toContain('<figure title="alt" data-src="https://image.example/a.png"></figure>')
  })

  test('stand in place of the image of a figure, whose title the node has although the caption says it', () => {
    const image = { type: 'image', url: 'a.png', alt: 'A', title: 'T' } as const
    const figure: Document = { type: 'root', locale: 'en', children: [{ type: 'paragraph', children: [image] }] }
    expect(renderToStaticMarkup(toJsx(figure, { ...react, nodes: { image: Titled } }))).toBe(
      '<figure class="dwi-figure"><b id="T"></b><figcaption>T</figcaption></figure>',
    )
  })

  test('get no node where an element stands by its name', () => {
    expect(html({ nodes: { note: 'article' } })).toContain('<article class="dwi-note" role="note" data-key="n1">')
  })

  test('are those that a table has itself', () => {
    const inherited = Object.create({ p: 'b', a: 'b', paragraph: 'b' })
    expect(html({ components: inherited, nodes: inherited })).toBe(html({}))
  })
})

describe('what the runtime is called with', () => {
  const elements = (tree: Document) => elementsOf(toJsx(tree, plainJsx))

  test('one child is given alone, several as a list, and void elements have none', () => {
    for (const { type, props, from } of elements(document).slice(1)) {
      const { children } = props
      expect(from).toBe(Array.isArray(children) ? 'jsxs' : 'jsx')
      if (Array.isArray(children)) expect(children.length).toBeGreaterThan(1)
      else expect(children === undefined || 'children' in props).toBe(true)
      if (voids.includes(String(type))) expect(props).not.toHaveProperty('children')
    }
  })

  test('blocks have the same keys in both languages, wherever they stand', () => {
    const keysOf = (tree: Document) => childrenOf(toJsx(tree, plainJsx)).map((child) => (child as PlainElement).key)
    expect(keysOf(document)).toEqual(keysOf(everyNode('id')))
    expect(keysOf(document).slice(0, 3)).toEqual(['h1', 'p1', 'b1'])
    expect(keysOf({ ...document, children: document.children.toReversed() })).toEqual([
      ...keysOf(document).slice(0, -1).reverse(),
      expect.any(String),
    ])
  })

  test('no two siblings have the same key, and none lacks one', () => {
    fc.assert(
      fc.property(arbitraryDocument, (tree) => {
        for (const element of elements(tree)) {
          const keys = childrenOf(element).flatMap((child) => (typeof child === 'string' ? [] : [child.key]))
          expect(keys).not.toContain(undefined)
          expect(new Set(keys).size).toBe(keys.length)
        }
      }),
    )
  })

  test('nothing is ever set as HTML', () => {
    fc.assert(
      fc.property(arbitraryDocument, (tree) => {
        for (const { props } of elements(tree)) {
          expect(Object.keys(props).filter((name) => /html|^on|^ref$|^key$|^style$/i.test(name))).toEqual([])
        }
      }),
    )
  })
})

test('what is no document is refused', () => {
  for (const value of [undefined, null, {}, [], 'root'])
    expect(() => toJsx(value as never, plainJsx)).toThrow(TypeError)
})
