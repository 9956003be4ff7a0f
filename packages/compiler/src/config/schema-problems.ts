import type { z } from 'zod'
import type { ConfigProblem } from './config-problem.js'

/**
 * What a schema says is wrong with a config, or with the part of it at `path`.
 *
 * @param value What the schema was held against.
 */
export function schemaProblems(
  error: z.ZodError,
  value: unknown,
  path: readonly PropertyKey[] = [],
): readonly ConfigProblem[] {
  return error.issues.flatMap((issue): readonly ConfigProblem[] => {
    const at = [...path, ...issue.path]
    switch (issue.code) {
      // A property that there is none of is at fault itself, and not what it stands in.
      case 'unrecognized_keys':
        return issue.keys.map((key) => ({ path: [...at, key], what: { word: 'unknown', values: { name: key } } }))
      case 'invalid_key':
        return [{ path: at, what: { word: 'name' }, help: 'collectionName' }]
      case 'invalid_union':
        return [{ path: at, what: { word: 'form' } }]
      case 'custom':
        return [{ path: at, what: { word: 'empty' } }]
      case 'invalid_type':
        return [
          { path: at, what: valueAt(value, issue.path) === undefined ? { word: 'absent' } : { text: issue.message } },
        ]
      default:
        return [{ path: at, what: { text: issue.message } }]
    }
  })
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined
    found = Reflect.get(found, name)
  }
  return found
}
