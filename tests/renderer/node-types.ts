import { readFileSync } from 'node:fs'

const schema = JSON.parse(
  readFileSync(new URL('../../packages/renderer/schema/document.schema.json', import.meta.url), 'utf8'),
)

/** The `type` of every node that the schema knows. */
export const nodeTypes: readonly string[] = [
  ...new Set<string>(
    Object.values<{ properties?: { type?: { const?: string } } }>(schema.$defs).flatMap(
      ({ properties }) => properties?.type?.const ?? [],
    ),
  ),
]
