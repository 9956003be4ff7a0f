import type { Document } from '@dwibahasa/model'
import { givenLabels } from '../labels/given-labels.js'
import { labels } from '../labels/localized-labels.js'
import { localeOf } from '../untrusted/locale-of.js'
import { rootOf } from '../untrusted/root-of.js'
import { cleanLabels } from './clean-labels.js'
import type { TextContext } from './text-context.js'
import type { TextOptions } from './text-options.js'

/** What rendering a document starts with. A document of neither language is taken for Indonesian. */
export function createTextContext(document: Document, options: TextOptions): TextContext {
  const locale = localeOf(rootOf(document).locale) ?? 'id'
  return {
    locale,
    labels: givenLabels(labels[locale], cleanLabels(options.labels)),
    links: options.links ?? 'inline',
    href: options.href,
    answers: options.answers ?? 'open',
    definitions: new Set(),
    references: new Set(),
    addresses: new Map(),
    text: '',
    prefix: '',
    mark: undefined,
    gap: undefined,
    depth: 0,
  }
}
