import type { Locale } from '@dwibahasa/model'
import { Findings } from '../message/findings.js'
import type { ConfigFault } from './config-fault.js'
import type { ConfigProblem } from './config-problem.js'
import { helpName } from './help-name.js'

/** Puts into words what is wrong with a config, and what is to be done. */
export function wordProblems(problems: readonly ConfigProblem[], lang: Locale): readonly ConfigFault[] {
  const words = new Findings(lang)
  return problems.map(({ path, what, help }) => ({
    path,
    text: 'word' in what ? words.word(`config.${what.word}`, what.values) : what.text,
    help: words.word(`config.help.${help ?? helpName(path)}`),
  }))
}
