import type { Findings } from '../message/findings.js'
import type { Waiver } from '../parse/waiver.js'
import { contentRules } from './content-rules.js'
import { nearest } from './nearest.js'

/** A waiver that counts, and what has come of it. */
export interface CountedWaiver {
  readonly waiver: Waiver
  readonly file: string
  /** The rules that it was needed for. */
  readonly used: Set<string>
}

/** The waivers of one entry: which stand where, and which are needed. */
export class EntryWaivers {
  readonly #findings: Findings
  readonly #counted: CountedWaiver[] = []
  readonly #byTarget = new Map<object, CountedWaiver[]>()

  constructor(findings: Findings) {
    this.#findings = findings
  }

  /**
   * Takes in a waiver, and reports what is wrong with it: `waiver-reason`, `waiver-unknown`.
   *
   * @param target The block or field that it serves; none where it stands before nothing.
   */
  add(waiver: Waiver, file: string, target: object | undefined): void {
    const { rules, reason, place } = waiver
    const names = contentRules.map(({ name }) => name)
    for (const name of rules.length === 0 ? ['–'] : rules) {
      if (names.some((known) => known === name)) continue
      const guess = nearest(name, names)
      const suggestion =
        guess === undefined ? this.#findings.word('noSuggestion') : this.#findings.word('suggestion', { guess })
      this.#findings.add({
        rule: 'waiver-unknown',
        severity: 'warning',
        file,
        place,
        values: { name, suggestion },
        actual: name,
        expected: guess === undefined ? names : [guess],
      })
    }
    if (reason === '') {
      this.#findings.add({
        rule: 'waiver-reason',
        severity: 'warning',
        file,
        place,
        values: { rules: rules.join(', ') },
      })
      return
    }
    const counted = { waiver, file, used: new Set<string>() }
    this.#counted.push(counted)
    if (target === undefined) return
    const beside = this.#byTarget.get(target)
    if (beside === undefined) this.#byTarget.set(target, [counted])
    else beside.push(counted)
  }

  /** Those that stand at a block or field. */
  at(target: object | undefined): readonly CountedWaiver[] {
    return (target === undefined ? undefined : this.#byTarget.get(target)) ?? []
  }

  /** `waiver-unused`: what was never needed. Of a rule that is off nobody knows. */
  reportUnused(): void {
    for (const { waiver, file, used } of this.#counted) {
      for (const { name } of contentRules) {
        if (!waiver.rules.includes(name) || used.has(name) || this.#findings.isOff(name)) continue
        this.#findings.add({
          rule: 'waiver-unused',
          severity: 'warning',
          file,
          place: waiver.place,
          values: { rule: name },
        })
      }
    }
  }
}

/** Whether one of several waivers is for a rule; those that are count as needed. */
export function isWaived(rule: string, waivers: readonly CountedWaiver[]): boolean {
  const found = waivers.filter(({ waiver }) => waiver.rules.includes(rule))
  for (const { used } of found) used.add(rule)
  return found.length > 0
}
