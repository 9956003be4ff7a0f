import type { Glossary } from '../glossary.js'
import { TermFinder } from './term-finder.js'

const known = new WeakMap<Glossary, TermFinder>()

/** The finder of a glossary: several rules ask for every block, and it is made once for a compilation. */
export function termFinderOf(glossary: Glossary): TermFinder {
  const finder = known.get(glossary) ?? new TermFinder(glossary)
  known.set(glossary, finder)
  return finder
}
