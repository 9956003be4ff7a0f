import type { DriftedPair } from './drifted-pair.js'
import { methods } from './methods/methods.js'
import { scoreOf } from './score.js'

/** What every method gets right, as a table in Markdown. */
export function tableOf(pairs: readonly DriftedPair[]): string {
  const rows = [...methods].map(([name, method]) => {
    const { precision, recall, f1, perfect, confident, confidentRight } = scoreOf(pairs, method)
    const sure = confident === 0 ? '' : `${percent(confidentRight / confident, 2)} of ${confident}`
    return `| ${name} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} | ${percent(perfect)} | ${sure} |`
  })
  const head = '| method | precision | recall | F1 | documents without a mistake | right where sure (0.9) |'
  return [head, '|---|---|---|---|---|---|', ...rows].join('\n')
}

function percent(share: number, digits = 1): string {
  return `${(100 * share).toFixed(digits)} %`
}
