import type { z } from 'zod'

/** One thing that is wrong with a config. */
export interface ConfigFault {
  /** The property, as a path: `['collections', 'terms', 'pattern']`. */
  readonly path: readonly PropertyKey[]
  readonly text: string
}

/** What a schema says is wrong with a config, or with the part of it at `path`. */
export function faultsOf(error: z.ZodError, path: readonly PropertyKey[] = []): readonly ConfigFault[] {
  return error.issues.map((issue) => ({ path: [...path, ...pathOf(issue)], text: issue.message }))
}

/** A property that there is none of is at fault itself, and not what it stands in. */
function pathOf(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
}
