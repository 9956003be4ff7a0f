import { nearest } from '../check/nearest.js'
import { configurableRules } from '../message/configurable-rules.js'
import { ruleIds } from '../message/rule-ids.js'
import type { ConfigProblem } from './config-problem.js'

/** The rules that `unfinished` decides on, all together. */
const unfinishedRules: readonly string[] = ['block-missing', 'block-moved', 'structure-mismatch', 'twin-missing']

/** Names among `rules` that are no rule, or one that cannot be set; with the name that is likeliest meant. */
export function ruleProblems(path: readonly PropertyKey[], rules: object | undefined): readonly ConfigProblem[] {
  return Object.keys(rules ?? {}).flatMap((name): readonly ConfigProblem[] => {
    if (configurableRules.some((known) => known === name)) return []
    const at = [...path, 'rules', name]
    if (unfinishedRules.includes(name))
      return [{ path: at, what: { word: 'ruleFixed', values: { name } }, help: 'unfinishedRule' }]
    if (ruleIds.some((known) => known === name)) return [{ path: at, what: { word: 'ruleFixed', values: { name } } }]
    const guess = nearest(name, configurableRules)
    const what =
      guess === undefined ? { word: 'ruleUnknown', values: { name } } : { word: 'ruleGuess', values: { name, guess } }
    return [{ path: at, what }]
  })
}
