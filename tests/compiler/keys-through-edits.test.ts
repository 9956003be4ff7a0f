import { describe, expect, test } from 'vitest'
import { edited, markdownOf, newBlock, randomOf } from './edited-document.js'
import { LockedProject } from './locked-project.js'
import { startTexts, textEdits } from './text-edits.js'

describe('keys go with their blocks', () => {
  test('through a document that is', async () => {
    const project = new LockedProject(startTexts.id, startTexts.en)
    await project.build()
    const names = 'title def answer tools item1 item2 item3 measures th1 th2 td1 td2 survey risks hoax leak'.split(' ')
    const nameOf = new Map((await project.blocks('id')).map(({ key }, at) => [key, names[at] ?? '']))
    expect([...nameOf.values()]).toEqual(names)
    let texts = startTexts
    for (const { name, edit, slug, blocks } of textEdits) {
      texts = edit(texts)
      project.write(texts.id, texts.en)
      if (slug !== undefined) project.rename(slug)
      await project.build()
      const expected = blocks.split(' ')
      const seen = await project.blocks('id')
      expect(
        (await project.blocks('en')).map(({ key }) => key),
        name,
      ).toEqual(seen.map(({ key }) => key))
      const given = new Set(nameOf.values())
      const found = seen.map(({ key }, at) => {
        // A name that is new stands for a key that no block has had.
        const known = nameOf.get(key)
        const fresh = expected[at] ?? ''
        if (known !== undefined || given.has(fresh)) return known ?? 'a new key'
        nameOf.set(key, fresh)
        return fresh
      })
      expect(found, name).toEqual(expected)
    }
  })

  test('where under a third of a document is reworded, moved, deleted or inserted at once', async () => {
    let right = 0
    let all = 0
    for (let seed = 1; seed <= 24; seed += 1) {
      const random = randomOf(seed)
      const before = Array.from({ length: 80 }, (_, identity) => newBlock(identity, random))
      const after = edited(before, 0.29, random)
      const project = new LockedProject(markdownOf(before, 'id'), markdownOf(before, 'en'))
      await project.build()
      const keys = (await project.blocks('id')).map(({ key }) => key)
      expect(keys).toHaveLength(before.length)
      project.write(markdownOf(after, 'id'), markdownOf(after, 'en'))
      const seen = await project.blocks('id')
      expect(seen).toHaveLength(after.length)
      for (const [at, { identity }] of after.entries()) {
        const key = seen[at]?.key ?? ''
        // One that was inserted must have a key that nothing had.
        if (identity < keys.length ? key === keys[identity] : !keys.includes(key)) right += 1
        all += 1
      }
    }
    expect(right / all).toBeGreaterThanOrEqual(0.99)
  })
})
