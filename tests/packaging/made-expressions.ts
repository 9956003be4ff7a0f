import { fileURLToPath } from 'node:url'
import type { WrittenExpression } from './expressions-in.js'

const packages = fileURLToPath(new URL('../../packages', import.meta.url))

/** The regular expressions that our own packages make while something runs; what their dependencies make is not ours. */
export async function madeExpressions(run: () => Promise<void>): Promise<readonly WrittenExpression[]> {
  const made = new Map<string, WrittenExpression>()
  const Plain = globalThis.RegExp
  const note = (expression: RegExp): RegExp => {
    const [, , caller = ''] = new Error('Made here').stack?.split('\n').slice(1) ?? []
    const { source, flags } = expression
    if (caller.includes(packages)) made.set(`/${source}/${flags}`, { pattern: source, flags })
    return expression
  }
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, [pattern, flags]) => note(new target(pattern, flags)),
    apply: (target, _, [pattern, flags]) => note(target(pattern, flags)),
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = Plain
  }
  return [...made.values()]
}
