import type { SpellingRule } from '@dwibahasa/bahasa'
import type { BlockRule } from '../rule.js'
import { blockSpelling } from './block-spelling.js'

/** One rule of Indonesian spelling. What is certain can be fixed; the rest is a suggestion. */
export function spellingRule(name: SpellingRule): BlockRule {
  return {
    kind: 'block',
    name,
    severity: 'warning',
    check: (block, { glossary, report }) => {
      for (const { rule, actual, expected, suggestion, place, isFixable } of blockSpelling(block, glossary)) {
        if (rule !== name) continue
        report({
          place,
          values: { actual, expected: expected ?? suggestion ?? '' },
          actual,
          ...(expected === undefined ? {} : { expected: [expected] }),
          ...(isFixable && expected !== undefined ? { fix: expected } : {}),
        })
      }
    },
  }
}
