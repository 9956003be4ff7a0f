export { body, defineConfig, localized, type ProjectConfig, reference, shared, z } from '@dwibahasa/compiler'
export type { ExitCode } from './command.js'
export { run } from './run.js'
export type { Terminal } from './terminal.js'
