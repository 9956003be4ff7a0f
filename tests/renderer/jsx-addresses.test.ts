import type { Document } from '@dwibahasa/model'
import { toJsx } from '@dwibahasa/renderer/jsx'
import * as react from 'react/jsx-runtime'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'

const documentOf = (url: string): Document => ({
  type: 'root',
  locale: 'en',
  children: [{ type: 'paragraph', children: [{ type: 'image', url, alt: 'words' }] }],
})

test.each(['__proto__', 'hasOwnProperty', 'constructor', 'toString'])('React renders an image at %s', (url) => {
  expect(renderToStaticMarkup(toJsx(documentOf(url), react))).toContain(`<img src="./${url}" alt="words"/>`)
})

test('other addresses stay as they are', () => {
  expect(renderToStaticMarkup(toJsx(documentOf('hasOwnProperty.png'), react))).toContain('src="hasOwnProperty.png"')
})
