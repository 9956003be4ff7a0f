import { resolve } from 'node:path'
import { configNames } from './config-names.js'

/** Where the config of a folder may stand, in it or in its `content`: absolute, in the order in which it is looked for. */
export function configPlaces(folder: string): readonly string[] {
  return configNames.flatMap((name) => [resolve(folder, name), resolve(folder, 'content', name)])
}
