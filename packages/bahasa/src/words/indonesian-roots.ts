import { attachPrefix } from './attach-prefix.js'
import { detachPrefix } from './detach-prefix.js'
import { detachPrefixes } from './detach-prefixes.js'
import type { FormLevel } from './form-level.js'
import { type AffixPattern, affixPatterns, type Prefix, type Suffix } from './indonesian-affixes.js'
import { withoutClitics } from './indonesian-clitics.js'
import { lookalikes } from './indonesian-lookalikes.js'

/** The outermost affix of a word: its first prefix, or its suffix where it has none; `bare` where it has neither. */
export type OuterAffix = Prefix | Exclude<Suffix, ''> | 'bare'

/** How a word may come from one root. */
export interface RootReading {
  /** The nearer one where both are possible. */
  readonly level: FormLevel
  readonly affixes: ReadonlySet<OuterAffix>
}

/** Of shorter roots, affixes would find too many. */
const shortestRoot = 3

/** Longer words are a stranger's; they are taken as they stand. */
const longestWord = 80

const endings = ['', 'kan', 'i', 'an'] as const

class Findings {
  readonly roots = new Map<string, { level: FormLevel; affixes: Set<OuterAffix> }>()

  add(root: string, level: FormLevel, affix: OuterAffix): void {
    const known = this.roots.get(root)
    if (known === undefined) this.roots.set(root, { level, affixes: new Set([affix]) })
    else {
      if (level === 'inflection') known.level = level
      known.affixes.add(affix)
    }
  }
}

/** Patterns by their outermost prefix, so that each prefix is taken off once. */
const patternsByPrefix = new Map<Prefix | undefined, AffixPattern[]>()
for (const pattern of affixPatterns) {
  const [prefix] = pattern.prefixes
  patternsByPrefix.set(prefix, [...(patternsByPrefix.get(prefix) ?? []), pattern])
}

/** The roots of one word without hyphens and clitics, for the patterns that are let through. */
function rootsOfCore(word: string, found: Findings, allows: (pattern: AffixPattern, root: string) => boolean): void {
  for (const suffix of endings.filter((ending) => word.endsWith(ending))) {
    const stem = word.slice(0, word.length - suffix.length)
    for (const [prefix, patterns] of patternsByPrefix) {
      const inner = prefix === undefined ? [stem] : detachPrefix(prefix, stem)
      for (const pattern of inner.length === 0 ? [] : patterns) {
        if (!pattern.suffixes.includes(suffix)) continue
        for (const root of inner.flatMap((one) => detachPrefixes(pattern.prefixes.slice(1), one))) {
          if (root.length >= shortestRoot && allows(pattern, root))
            found.add(root, pattern.level, prefix ?? (suffix || 'bare'))
        }
      }
    }
  }
}

function rootsOfWord(word: string, found: Findings): void {
  found.add(word, 'inflection', 'bare')
  const certain = lookalikes.get(word)
  rootsOfCore(word, found, (_, root) => certain?.includes(root) ?? true)
  for (const root of certain ?? []) if (!found.roots.has(root)) found.add(root, 'derivation', 'bare')
}

/** `bermain-main`, `menulis-nulis`, `kebarat-baratan`: the second half repeats the root, the affixes stand around both. */
function rootsOfDoubled(head: string, tail: string, found: Findings): void {
  for (const suffix of endings) {
    if (!tail.endsWith(suffix)) continue
    const echo = tail.slice(0, tail.length - suffix.length)
    if (echo.length < shortestRoot || !head.endsWith(echo)) continue
    rootsOfCore(head + suffix, found, (pattern, root) => {
      if (!pattern.doubles || !pattern.suffixes.includes(suffix)) return false
      return echo === root || (pattern.prefixes.includes('meN') && attachPrefix('meN', root).includes(`me${echo}`))
    })
  }
}

/** `tulis-menulis`: the root, then its verb. */
function rootsOfReciprocal(head: string, tail: string, found: Findings): void {
  if (head.length < shortestRoot) return
  for (const suffix of ['', 'i', 'kan']) {
    if (attachPrefix('meN', head).some((verb) => verb + suffix === tail)) found.add(head, 'derivation', 'meN')
  }
}

const hyphenedPrefixes: ReadonlyMap<string, FormLevel> = new Map([
  ...'di ter me mem men meny meng ku kau'.split(' ').map((one): [string, FormLevel] => [one, 'inflection']),
  ...'ber se ke per pe pem pen peny peng memper diper'
    .split(' ')
    .map((one): [string, FormLevel] => [one, 'derivation']),
])
const hyphenedEndings = new Set('nya ku mu lah kah pun kan i an'.split(' '))

/** EYD V sets hyphens between affixes and what stays as it is: `di-PHK-kan`, `HAM-nya`, `se-Indonesia`. */
function rootsOfHyphened(parts: readonly string[], found: Findings): void {
  const level = hyphenedPrefixes.get(parts[0] ?? '')
  const first = level === undefined ? 0 : 1
  let last = parts.length
  while (last > first + 1 && hyphenedEndings.has(parts[last - 1] ?? '')) last -= 1
  if (last - first !== 1 || last - first === parts.length) return
  const derived = level === 'derivation' || parts.slice(last).includes('an')
  for (const one of withoutClitics(parts[first] ?? '')) found.add(one, derived ? 'derivation' : 'inflection', 'bare')
}

/**
 * Everything that a word of Indonesian text could be a form of, by the rules of `indonesianForms` read backwards: each
 * root found here has the word among its forms. Most are no words; whoever asks knows which roots to look for.
 *
 * `word` is in lower case and may hold hyphens. The work does not depend on how many roots are looked for.
 */
export function indonesianRoots(word: string): ReadonlyMap<string, RootReading> {
  const found = new Findings()
  const parts = word.split('-')
  const [head = '', tail = ''] = parts
  found.add(word, 'inflection', 'bare')
  if (word.length > longestWord) return found.roots
  if (parts.length === 1) for (const one of withoutClitics(word)) rootsOfWord(one, found)
  else if (parts.length <= 4) rootsOfHyphened(parts, found)
  if (parts.length === 2 && head !== '') {
    for (const one of withoutClitics(tail)) {
      if (one === head) rootsOfWord(head, found)
      rootsOfDoubled(head, one, found)
      rootsOfReciprocal(head, one, found)
    }
  }
  return found.roots
}
