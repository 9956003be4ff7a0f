import { compile, parse, postprocess, preprocess } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/**
 * Markdown as HTML, by micromark: where what it takes for raw HTML stays that (`pass`), and where it does not (`omit`).
 * Addresses pass its own policy.
 */
export function markdownHtml(markdown: string): { readonly pass: string; readonly omit: string } {
  const events = postprocess(
    parse({ extensions: [gfm()] })
      .document()
      .write(preprocess()(markdown, undefined, true)),
  )
  const html = (allowDangerousHtml: boolean) => compile({ allowDangerousHtml, htmlExtensions: [gfmHtml()] })(events)
  return { pass: html(true), omit: html(false) }
}
