import type { Document } from '@dwibahasa/model'
import { labels } from '../labels/localized-labels.js'
import { localeOf } from '../untrusted/locale-of.js'
import { rootOf } from '../untrusted/root-of.js'
import type { ElementContext } from './element-context.js'
import type { ElementOptions } from './element-options.js'

/** What rendering a document starts with. A document of neither language is taken for Indonesian. */
export function createElementContext(
  document: Document,
  options: ElementOptions,
  lineBreak: ElementContext['lineBreak'],
): ElementContext {
  const locale = localeOf(rootOf(document).locale) ?? 'id'
  const {
    href = (entryKey, of, _blockKey, anchor) => `/${of}/${entryKey}${anchor ? `#${anchor}` : ''}`,
    src = (url) => url,
    html = 'text',
    keys = true,
    idPrefix = '',
    headingAnchor = false,
    headingShift = 0,
    answers = 'details',
  } = options
  return {
    href,
    src,
    html,
    keys,
    idPrefix,
    headingAnchor,
    headingShift,
    answers,
    locale,
    labels: { ...labels[locale], ...options.labels },
    lineBreak,
    definitions: [],
    tables: 0,
    depth: 0,
    inLink: false,
  }
}
