import type { ConfigProblem } from './config-problem.js'
import type { PairPattern } from './project-config.js'

const tokenNames: readonly string[] = ['{collection}', '{entry}', '{locale}']

/**
 * What is wrong with a pattern, if anything.
 *
 * @param collections How many share it.
 */
export function patternProblem(pattern: PairPattern, collections: number): ConfigProblem['what'] | undefined {
  const each = typeof pattern === 'string' ? [pattern] : [pattern.id, pattern.en]
  for (const one of each) {
    const tokens: string[] = one.match(/\{[^{}]*\}/g) ?? []
    const unknown = tokens.find((token) => !tokenNames.includes(token))
    if (unknown !== undefined) return problem('token', one, unknown)
    const twice = tokens.find((token, at) => tokens.indexOf(token) !== at)
    if (twice !== undefined) return problem('tokenTwice', one, twice)
    if (!tokens.includes('{entry}')) return problem('tokenMissing', one, '{entry}')
    if (typeof pattern === 'string' && !tokens.includes('{locale}')) return problem('tokenMissing', one, '{locale}')
    if (collections > 1 && !tokens.includes('{collection}')) return problem('tokenShared', one, '{collection}')
    if (one.startsWith('/') || /(^|\/)\.\.(\/|$)/.test(one) || one.includes('\\')) return problem('patternPath', one)
  }
  return typeof pattern !== 'string' && pattern.id === pattern.en ? problem('patternSame', pattern.id) : undefined
}

function problem(word: string, pattern: string, token = ''): ConfigProblem['what'] {
  return { word, values: { pattern, token } }
}
