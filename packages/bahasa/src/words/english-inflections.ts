import { irregularPlurals, irregularVerbs } from './english-irregular.js'

const afterHiss = /(?:s|x|z|ch|sh)$/
const consonantY = /[^aeiou]y$/
const consonantO = /[^aeiou]o$/
/** One vowel letter before one consonant at the end: where -ed and -ing may double it (`hacking` does not: two letters). */
const doubling = /(?:^|[^aeiou])(?:u[aeiou]|[aeiouy])([bdfgklmnprtvz])$/

/** No entry of the tables is longer. */
const longestEntry = 12

/** The longest end of a compound for which there is an entry: `policewoman` goes as `woman`. */
function irregular(
  word: string,
  table: ReadonlyMap<string, readonly string[]>,
  shortestEnd: number,
): readonly string[] {
  const own = table.get(word)
  if (own !== undefined) return own
  for (let cut = Math.max(2, word.length - longestEntry); cut <= word.length - shortestEnd; cut += 1) {
    const ends = table.get(word.slice(cut))
    if (ends !== undefined) return ends.map((end) => word.slice(0, cut) + end)
  }
  return []
}

function plurals(noun: string): readonly string[] {
  const odd = irregular(noun, irregularPlurals, 5)
  if (odd.length > 0) return odd
  if (consonantY.test(noun)) return [`${noun.slice(0, -1)}ies`]
  if (afterHiss.test(noun)) return [`${noun}es`]
  return consonantO.test(noun) ? [`${noun}s`, `${noun}es`] : [`${noun}s`]
}

function thirdPerson(verb: string): string {
  if (consonantY.test(verb)) return `${verb.slice(0, -1)}ies`
  return afterHiss.test(verb) || consonantO.test(verb) ? `${verb}es` : `${verb}s`
}

/** The stems that -ing takes; where stress decides whether a letter is doubled, both. */
function stemsBeforeVowel(verb: string): readonly string[] {
  if (/ie$/.test(verb)) return [`${verb.slice(0, -2)}y`]
  if (/[^eoy]e$/.test(verb)) return [verb.slice(0, -1)]
  if (/ic$/.test(verb)) return [`${verb}k`]
  const last = doubling.exec(verb)?.[1]
  if (last === undefined) return [verb]
  const oneBeat = !/[aeiouy][^aeiouy]+[aeiouy]/.test(verb)
  return oneBeat && !/[kvz]/.test(last) ? [verb + last] : [verb, verb + last]
}

function pasts(verb: string): readonly string[] {
  const odd = irregular(verb, irregularVerbs, 4)
  if (odd.length > 0) return odd
  if (consonantY.test(verb)) return [`${verb.slice(0, -1)}ied`]
  if (verb.endsWith('e')) return [`${verb}d`]
  return stemsBeforeVowel(verb).map((stem) => `${stem}ed`)
}

/** Plural and possessive of a noun, without the apostrophe that stands alone at the end: `states’` is read as `states`. */
export function nounForms(noun: string): readonly string[] {
  const many = plurals(noun)
  return [noun, `${noun}'s`, ...many, ...many.map((one) => `${one}'s`)]
}

/** Third person, -ing, past and participle. */
export function verbForms(verb: string): readonly string[] {
  return [verb, thirdPerson(verb), ...stemsBeforeVowel(verb).map((stem) => `${stem}ing`), ...pasts(verb)]
}

/** Who does it: `hacker`, `negotiator`, `carrier`. */
export function agentNouns(verb: string): readonly string[] {
  if (/ate$/.test(verb)) return [`${verb.slice(0, -1)}or`]
  if (consonantY.test(verb)) return [`${verb.slice(0, -1)}ier`]
  if (verb.endsWith('e')) return [`${verb}r`]
  return stemsBeforeVowel(verb).flatMap((stem) => [`${stem}er`, `${stem}or`])
}
