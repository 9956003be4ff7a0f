import type { Stretch } from './text-places.js'

/** Whether a word is likely part of a name: it has a capital amid a sentence, beside another word with one. */
export function isName(text: string, { start, end }: Stretch): boolean {
  const [first = ''] = text.slice(start, start + 2)
  if (!/\p{Lu}/u.test(first)) return false
  const before = text.slice(Math.max(0, start - 40), start)
  if (!/[\p{L}\p{N},;)\uFFFC][\s\u00a0]+$/u.test(before)) return false
  return (
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*[\s\u00a0]+$/u.test(before) ||
    /^[\s\u00a0]\p{Lu}/u.test(text.slice(end, end + 3))
  )
}
