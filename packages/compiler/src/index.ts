export { compile, type CompileOptions } from './compile.js'
export type { Compilation, CompiledEntry, CompiledSide } from './compilation.js'
export { body, type BodyField, type FieldDefinition, type LocalizedField, localized, type SharedField, shared } from './config/field.js'
export {
  type Collection,
  type CollectionConfig,
  defineConfig,
  type EditionConfig,
  type PairPattern,
  type Project,
  type ProjectConfig,
} from './config/project-config.js'
export { reference } from './config/reference.js'
export { type ConfigFault, resolveProject } from './config/resolve-project.js'
export type { Finding, RelatedPlace } from './message/finding.js'
export { Findings, type FindingInput } from './message/findings.js'
export { type RuleId, ruleIds } from './message/rule-ids.js'
export { loadProject } from './read/load-project.js'
export { z } from 'zod'
