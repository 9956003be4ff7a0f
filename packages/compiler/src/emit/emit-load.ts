import type { CompiledEntry } from '../compilation.js'
import { modulePath } from './module-path.js'

/** `id/index.js` and `en/index.js`: a module for each entry, loaded when it is asked for. */
export function emitLoad(entries: readonly CompiledEntry[]): string {
  const lines = entries.map(
    ({ key }) => `  ${JSON.stringify(key)}: () => import(${JSON.stringify(`./${modulePath(key)}.js`)}),\n`,
  )
  return `const modules = {
${lines.join('')}}

export async function load(key) {
  if (!Object.hasOwn(modules, key)) {
    throw Object.assign(new RangeError('There is no entry ' + JSON.stringify(key)), { code: 'entry-unknown' })
  }
  return (await modules[key]()).entry
}
`
}
