import type { Code } from '@dwibahasa/model'
import { type CodeLine, codeLines } from '../compare/code-lines.js'
import { codeSyntax } from '../compare/code-syntax.js'
import { differing } from '../compare/differing.js'
import type { Mention } from '../compare/mention.js'
import { reportDifference } from '../compare/report-difference.js'
import { withoutLocale } from '../compare/without-locale.js'
import type { PairRule, TextPair } from '../rule.js'
import type { TextBlock } from '../text-block.js'

/** Code of one language does not stand in the other. Remarks and strings in code blocks may be translated. */
export const codeDiffers: PairRule = {
  kind: 'pair',
  name: 'code-differs',
  severity: 'warning',
  check: (pair, context) => {
    const { block: id } = pair.id
    const { block: en } = pair.en
    const difference =
      id.type === 'code' && en.type === 'code'
        ? differingLine(id, en, pair)
        : differing(inlineCode(pair.id), inlineCode(pair.en), {
            key: ({ text }) => essenceOf(text),
            alike: () => false,
          })
    if (difference !== undefined) reportDifference(pair, difference, context)
  },
}

function inlineCode(side: TextBlock): readonly Mention[] {
  return side.nodes.flatMap((node) =>
    node.type === 'inlineCode' ? [{ text: node.value, place: () => side.placeOf(node) }] : [],
  )
}

/** Names of files may say their language, and what stands between brackets and quotes may be translated. */
function essenceOf(code: string): string {
  const words = code.replace(/\s+/g, ' ').trim().split(' ')
  return words
    .map((word) => withoutLocale(word).path)
    .join(' ')
    .replace(/"[^"]*"|'[^']*'|<[^<>]*>|\[[^[\]]*\]/g, (text) => `${text.charAt(0)}${text.charAt(text.length - 1)}`)
}

/** The first line of two code blocks that differs. Where the language is not known, or is prose, nothing is compared. */
function differingLine(
  id: Code,
  en: Code,
  pair: TextPair,
): { readonly onlyId: readonly Mention[]; readonly onlyEn: readonly Mention[] } | undefined {
  const syntax = codeSyntax(id.lang)
  if (syntax === undefined || codeSyntax(en.lang) !== syntax) return undefined
  const [idLines, enLines] = [codeLines(id.value, syntax), codeLines(en.value, syntax)]
  for (let at = 0; at < Math.max(idLines.length, enLines.length); at += 1) {
    if (idLines[at]?.essence === enLines[at]?.essence) continue
    return { onlyId: lineMention(idLines[at], pair.id), onlyEn: lineMention(enLines[at], pair.en) }
  }
  return undefined
}

function lineMention(line: CodeLine | undefined, side: TextBlock): readonly Mention[] {
  return line === undefined ? [] : [{ text: line.text.trim(), place: () => side.placeOfCode(line.at) }]
}
