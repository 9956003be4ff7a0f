import type { Words } from '../words.js'

/** The properties of a config that are explained where they stand. */
const explained: readonly string[] = ['content', 'pattern', 'unfinished', 'ignore', 'collections']

/** Puts a comment before each property of a config that stands on a line of its own, two spaces in. */
export function commentedConfig(config: string, words: Words): string {
  return config
    .split('\n')
    .flatMap((line) => {
      const name = /^ {2}(\w+):/.exec(line)?.[1]
      if (name === undefined || !explained.includes(name)) return [line]
      return [
        ...words(`init.comment.${name}`)
          .split('\n')
          .map((text) => `  // ${text}`),
        line,
      ]
    })
    .join('\n')
}
