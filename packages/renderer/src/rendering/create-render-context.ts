import type { Document } from '@dwibahasa/model'
import { givenLabels } from '../labels/given-labels.js'
import { htmlLabels } from '../labels/html-labels.js'
import { localeOf } from '../untrusted/locale-of.js'
import { rootOf } from '../untrusted/root-of.js'
import { stringOf } from '../untrusted/string-of.js'
import { fragmentOf } from './fragment-of.js'
import type { RenderContext } from './render-context.js'
import type { RenderOptions } from './render-options.js'

/** What is known before the first node. A document of neither language is taken for Indonesian. */
export function createRenderContext<Options extends RenderOptions>(
  document: Document,
  options: Options,
): RenderContext & { readonly options: Options } {
  const locale = localeOf(rootOf(document).locale) ?? 'id'
  const idPrefix = stringOf(options.idPrefix)
  return {
    options,
    locale,
    labels: givenLabels(htmlLabels[locale], options.labels),
    idPrefix,
    fragmentPrefix: `#${fragmentOf(idPrefix).replaceAll('&', '%26')}`,
    definitions: new Set(),
    references: new Map(),
    ids: new Set(),
    fragments: new Set(),
    tables: 0,
    depth: 0,
    inLink: false,
  }
}
