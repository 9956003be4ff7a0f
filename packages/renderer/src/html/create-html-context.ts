import type { Document } from '@dwibahasa/model'
import { labels } from '../labels/localized-labels.js'
import { localeOf } from '../untrusted/locale-of.js'
import { rootOf } from '../untrusted/root-of.js'
import type { HtmlContext } from './html-context.js'
import type { HtmlOptions } from './html-options.js'

/** What rendering a document starts with. A document of neither language is taken for Indonesian. */
export function createHtmlContext(document: Document, options: HtmlOptions): HtmlContext {
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
    definitions: [],
    tables: 0,
    depth: 0,
    inLink: false,
  }
}
