import { isIndonesianForm } from '@dwibahasa/bahasa'

const shortest = 4

/** Whether an Indonesian form of one word is made of a word of a text: `Catat!` may stand for `pencatatan`. */
export function hasRoot(forms: readonly string[], text: string): boolean {
  const single = forms.map((form) => form.toLowerCase()).filter((form) => !/\P{L}/u.test(form))
  if (single.length === 0) return false
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])
  return single.some((form) => {
    // An affix may change the first letter of a root and no other.
    const mayBeRoot = (word: string): boolean => word.length >= shortest && form.includes(word.slice(1))
    return [...words].some((word) => mayBeRoot(word) && isIndonesianForm(form, word))
  })
}
