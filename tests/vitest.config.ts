import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A core is kept free by default, which of two is half.
    maxWorkers: '100%',
    // What is tested and measured is what is published, as Node loads it: not what a bundler would make of it on the way.
    server: { deps: { external: [/packages.[a-z]+.dist/] } },
  },
})
