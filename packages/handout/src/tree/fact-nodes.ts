import type { PhrasingContent } from '@dwibahasa/model'
import type { Fact } from '../sheet/fact.js'
import { textNode } from './text-node.js'

/** What a fact says, as nodes; semicolons part what has commas inside. */
export function factNodes({ values }: Fact): PhrasingContent[] {
  const separator = values.some(({ text }) => text.includes(',')) ? '; ' : ', '
  return values.flatMap(({ text, url, entryKey }, index): PhrasingContent[] => {
    const said = textNode(text)
    const shown: PhrasingContent =
      entryKey || url ? { type: 'link', url: url ?? '', ...(entryKey ? { entryKey } : {}), children: [said] } : said
    return index === 0 ? [shown] : [textNode(separator), shown]
  })
}
