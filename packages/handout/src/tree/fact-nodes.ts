import type { PhrasingContent } from '@dwibahasa/model'
import type { Fact } from '../sheet/fact.js'
import { textNode } from './text-node.js'

/** Words of more letters than this are a title rather than a word. */
const longest = 40

/** What a fact says, as nodes: sentences stand in a line each, semicolons part titles and what has commas inside. */
export function factNodes({ values }: Fact): PhrasingContent[] {
  // Side by side, what only the other language has leaves a mark.
  if (values.length === 0) return [textNode('–')]
  const sentences = values.every(({ text }) => /[.!?]$/.test(text))
  const separator = values.some(({ text }) => text.includes(',') || text.length > longest) ? '; ' : ', '
  return values.flatMap(({ text, url, entryKey }, index): PhrasingContent[] => {
    const said = textNode(text)
    const shown: PhrasingContent =
      entryKey || url ? { type: 'link', url: url ?? '', ...(entryKey ? { entryKey } : {}), children: [said] } : said
    if (index === 0) return [shown]
    return sentences ? [{ type: 'break' }, shown] : [textNode(separator), shown]
  })
}
