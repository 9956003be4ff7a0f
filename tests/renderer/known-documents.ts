import type { Document } from '@dwibahasa/model'
import { everyNode } from './every-node.js'
import { fixtureCases } from './fixture-cases.js'

/** Every fixture of the renderer and the document of every node, by name, in both languages. */
export const knownDocuments: readonly (readonly [name: string, document: Document])[] = (['id', 'en'] as const).flatMap(
  (locale) => [
    [`every node in ${locale}`, everyNode(locale)] as const,
    ...fixtureCases('nodes').map(({ name, document }) => [`${name} in ${locale}`, document(locale)] as const),
  ],
)
