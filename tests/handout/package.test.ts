import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const dist = new URL('../../packages/handout/dist/', import.meta.url)

test('imports the floors below it and nothing else, so that it runs wherever JavaScript runs', () => {
  const files = readdirSync(dist).filter((file) => file.endsWith('.js'))
  const imported = files.flatMap((file) =>
    [...readFileSync(new URL(file, dist), 'utf8').matchAll(/^(?:import|export)[^'"]*? from ["']([^"']+)["']/gm)].map(
      ([, name]) => name,
    ),
  )
  expect([...new Set(imported)].sort()).toEqual([
    '@dwibahasa/bahasa',
    '@dwibahasa/model',
    '@dwibahasa/renderer',
    '@dwibahasa/renderer/html',
    '@dwibahasa/renderer/json',
    '@dwibahasa/renderer/parallel',
    '@dwibahasa/renderer/text',
  ])
})
