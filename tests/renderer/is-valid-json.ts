import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv2020 } from 'ajv/dist/2020.js'

const schema = createRequire(import.meta.url).resolve('@dwibahasa/renderer/schema.json')

/** Whether a value is what the published schema describes. */
export const isValidJson: (value: unknown) => boolean = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync(schema, 'utf8')),
)
