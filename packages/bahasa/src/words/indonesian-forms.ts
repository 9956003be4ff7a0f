import { attachPrefix } from './attach-prefix.js'
import type { FormLevel } from './form-level.js'
import { type AffixPattern, affixPatterns, type Prefix } from './indonesian-affixes.js'
import { withClitics } from './indonesian-clitics.js'
import { lookalikes } from './indonesian-lookalikes.js'
import { nasalJoins } from './nasal-joins.js'

export interface IndonesianFormsOptions {
  /** @default 'derivation' */
  readonly level?: FormLevel
  /** Whether each form also comes with -nya, -ku, -mu, -lah, -kah, -pun and their pairs. Default: false. */
  readonly clitics?: boolean
}

function attachAll(prefixes: readonly Prefix[], stem: string): readonly string[] {
  return prefixes.reduceRight<readonly string[]>(
    (stems, prefix) => stems.flatMap((one) => attachPrefix(prefix, one)),
    [stem],
  )
}

/** How a root may look the second time: `main`; after a nasal that took its first letter, `nulis`. */
function echoes(root: string): readonly string[] {
  return nasalJoins('me', root).map(({ prefix, rest }) => (rest === root ? root : prefix.slice(2) + rest))
}

function doubled(pattern: AffixPattern, root: string): readonly string[] {
  const heads = attachAll(pattern.prefixes, root)
  return heads.flatMap((head) =>
    [root, ...echoes(root)]
      .filter((echo) => head.endsWith(echo) && (echo === root || pattern.prefixes.includes('meN')))
      .flatMap((echo) => pattern.suffixes.map((suffix) => `${head}-${echo}${suffix}`)),
  )
}

/** `tulis-menulis`, `surat-menyurat`, `hormat-menghormati`. */
function reciprocal(root: string): readonly string[] {
  return attachPrefix('meN', root).flatMap((verb) => ['', 'i', 'kan'].map((suffix) => `${root}-${verb}${suffix}`))
}

/**
 * The forms of an Indonesian root that the rules of affixation and reduplication allow, each once, the root first.
 *
 * The rules know sounds, not dictionaries: most of what they allow of one root nobody says, and where usage varies
 * (`menerapkan`, `mentrapkan`) both come out. `root` may be any string and is put into lower case.
 */
export function indonesianForms(root: string, options: IndonesianFormsOptions = {}): readonly string[] {
  const stem = root.normalize('NFC').toLowerCase()
  const wanted = affixPatterns.filter((one) => one.level === 'inflection' || options.level !== 'inflection')
  const words = wanted
    .flatMap((pattern) =>
      attachAll(pattern.prefixes, stem).flatMap((word) => pattern.suffixes.map((suffix) => word + suffix)),
    )
    .filter((word) => word === stem || (lookalikes.get(word)?.includes(stem) ?? true))
  const twice = wanted.filter((pattern) => pattern.doubles).flatMap((pattern) => doubled(pattern, stem))
  const others = options.level === 'inflection' ? [] : reciprocal(stem)
  const forms = new Set([...words, ...words.map((word) => `${word}-${word}`), ...twice, ...others])
  return options.clitics === true ? [...new Set([...forms].flatMap(withClitics))] : [...forms]
}
