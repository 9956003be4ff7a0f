import { mergeConfig } from 'vitest/config'
import tests from '../vitest.config.js'

/** What is measured is what is published, as Node loads it: not what a bundler would make of it on the way. */
export default mergeConfig(tests, { test: { server: { deps: { external: [/packages.[a-z]+.dist/] } } } })
