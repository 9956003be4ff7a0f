import { isIndonesianForm } from '@dwibahasa/bahasa'

const shortest = 4

/** Whether an Indonesian form of one word is made of a word of a text: `Catat!` may stand for `pencatatan`. */
export function hasRoot(forms: readonly string[], text: string): boolean {
  const single = forms.filter((form) => !/\P{L}/u.test(form))
  if (single.length === 0) return false
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])
  return [...words].some((word) => word.length >= shortest && single.some((form) => isIndonesianForm(form, word)))
}
