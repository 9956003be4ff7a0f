import type { Document, Localized } from '@dwibahasa/model'

const states = ['before', 'wrong', 'right'] as const
type ExampleState = (typeof states)[number]

/** What the code blocks of a page of the guide show: pairs by their state, and the config that they need. */
export interface GuideExamples {
  readonly pairs: ReadonlyMap<ExampleState, Localized<string>>
  /** A JSON object of config properties. */
  readonly config: string
}

/** Reads the code blocks of a page by the words after their fences: `md id wrong`, `md en right`, `json config`. */
export function guideExamples(body: Document): GuideExamples {
  const blocks = new Map(
    body.children.flatMap((block) =>
      block.type === 'code' ? [[`${block.lang ?? ''} ${block.meta ?? ''}`, block.value]] : [],
    ),
  )
  const pairs = states.flatMap((state): [ExampleState, Localized<string>][] => {
    const id = blocks.get(`md id ${state}`)
    const en = blocks.get(`md en ${state}`)
    return id === undefined || en === undefined ? [] : [[state, { id, en }]]
  })
  return { pairs: new Map(pairs), config: blocks.get('json config') ?? '{}' }
}
