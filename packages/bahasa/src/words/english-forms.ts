import { verbsBehind } from './english-family.js'
import { agentNouns, nounForms, verbForms } from './english-inflections.js'
import { spellings } from './english-spelling.js'
import type { FormLevel } from './form-level.js'

/**
 * The forms of an English word, the word first: plural, possessive, -s, -ing, -ed, regular and irregular. Parts of
 * speech are not known, so a noun comes with the forms of a verb and the other way round; those are mostly no words.
 *
 * `level` `derivation`, the default, adds the verb behind a noun (`encrypt` behind `encryption`) and who does it
 * (`hacker`), and spells everything the British and the American way. `word` may be any string and is put into lower
 * case; apostrophes are straight.
 */
export function englishForms(word: string, level: FormLevel = 'derivation'): readonly string[] {
  const own = word.normalize('NFC').toLowerCase()
  const inflect = (one: string) => [...nounForms(one), ...verbForms(one)]
  if (level === 'inflection') return [...new Set(inflect(own))]
  const spelt = spellings(own)
  const verbs = spelt.flatMap(verbsBehind)
  const agents = [...spelt, ...verbs].flatMap(agentNouns)
  const forms = [...spelt.flatMap(inflect), ...verbs.flatMap(verbForms), ...agents.flatMap(nounForms)]
  return [...new Set(forms.flatMap(spellings))]
}
