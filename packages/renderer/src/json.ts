export type { JsonOptions } from './json/json-options.js'
export { toJson } from './json/to-json.js'
