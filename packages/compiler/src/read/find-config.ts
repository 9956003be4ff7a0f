import { existsSync } from 'node:fs'
import { configPlaces } from './config-places.js'

/** The config of a folder: in it, or in its `content`. Absolute; nothing where there is none. */
export function findConfig(folder: string): string | undefined {
  return configPlaces(folder).find((path) => existsSync(path))
}
