export { z } from 'zod'
export { type AcceptedBlock, type AcceptOptions, type AcceptResult, accept } from './accept.js'
export type { AdoptedCounts, AdoptedDocument, AdoptedEntry, Adoption } from './adopt/adoption.js'
export {
  type Doubt,
  type DoubtAnswer,
  type DoubtName,
  type DoubtReason,
  type DoubtSide,
  doubtId,
  doubtReasons,
} from './adopt/doubt.js'
export type { GuessedPattern } from './adopt/guess-pattern.js'
export { type GuessedProject, guessProject } from './adopt/guess-project.js'
export { type AdoptOptions, type RecalledDoubt, readAdoption } from './adopt/read-adoption.js'
export { type WrittenAdoption, writeAdoption } from './adopt/write-adoption.js'
export type { Fact } from './align/block-facts.js'
export { type BuildOptions, type BuildResult, build } from './build.js'
export type { Glossary, GlossaryTerm } from './check/glossary.js'
export { nearest } from './check/nearest.js'
export type { Compilation, CompiledEntry, CompiledSide } from './compilation.js'
export { type CompileOptions, compile } from './compile.js'
export { type CompileDocumentOptions, compileDocument } from './compile-document.js'
export type { ConfigFault } from './config/config-fault.js'
export {
  type BodyField,
  body,
  type FieldDefinition,
  type FieldDisplay,
  type LocalizedField,
  localized,
  type SharedField,
  shared,
} from './config/field.js'
export type {
  AvoidedForm,
  GlossaryCollectionConfig,
  GlossaryConfig,
  GlossarySource,
  GlossaryTermConfig,
} from './config/glossary-config.js'
export {
  type Collection,
  type CollectionConfig,
  defineConfig,
  type EditionConfig,
  type PairPattern,
  type Project,
  type ProjectConfig,
  type RulesConfig,
} from './config/project-config.js'
export { reference } from './config/reference.js'
export { resolveProject } from './config/resolve-project.js'
export { clearStaged } from './emit/clear-staged.js'
export { emit } from './emit/emit.js'
export { publishedEntry } from './emit/emit-entry.js'
export { modulePath } from './emit/module-path.js'
export { readAssets } from './emit/read-assets.js'
export { readingMinutes } from './emit/reading-minutes.js'
export { replaceFile } from './emit/replace-file.js'
export { type StagedFile, stageFile } from './emit/stage-file.js'
export type { WrittenOutput } from './emit/stage-output.js'
export type { UnfinishedBlock, UnfinishedSide } from './emit/unfinished-blocks.js'
export { writeReported } from './emit/write-reported.js'
export { applyFixes, type FixedText } from './fix/apply-fixes.js'
export type { Fix } from './fix/fix.js'
export { type FixOptions, type FixResult, fixProject } from './fix/fix-project.js'
export { fixes } from './fix/fixes.js'
export { type Formatted, formatMarkdown } from './format/format-markdown.js'
export type { BlockChange } from './message/block-change.js'
export type { ConfigurableRule } from './message/configurable-rules.js'
export { faultText } from './message/fault-text.js'
export type { Finding, FindingFix, RelatedPlace } from './message/finding.js'
export { type FindingInput, Findings } from './message/findings.js'
export { reportUnwritable } from './message/report-unwritable.js'
export { type RuleId, ruleIds } from './message/rule-ids.js'
export type { RuleSeverities, RuleSeverity } from './message/rule-severity.js'
export { cacheFolder } from './parse/parse-cache.js'
export { type Decoded, decodeSource } from './read/decode-source.js'
export { findConfig } from './read/find-config.js'
export { findFiles, type MatchedFile } from './read/find-files.js'
export { loadProject } from './read/load-project.js'
export { doubtfulName } from './read/walk-folder.js'
