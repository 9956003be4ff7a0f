import type { Block } from './block.js'
import { blocksOf } from './blocks-of.js'
import type { Grain } from './grain.js'
import { markdown } from './markdown.js'
import { type Drift, perturb } from './perturb.js'
import { random } from './random.js'
import type { BilingualDocument } from './read-documents.js'
import { treeOf } from './tree-of.js'
import type { Unit } from './unit.js'
import { unitsOf } from './units-of.js'

/** Two Markdown files that have drifted apart, and what in them belongs together. */
export interface DriftedPair {
  readonly id: string
  readonly en: string
  readonly idUnits: readonly Unit[]
  readonly enUnits: readonly Unit[]
  /** Pairs of numbers of units, `3 4`. */
  readonly truth: ReadonlySet<string>
}

/** Makes one of a document; nothing where what is printed does not read back as the blocks that were to be printed. */
export function driftedPair(
  document: BilingualDocument,
  others: readonly BilingualDocument[],
  drift: Drift,
  seed: number,
): DriftedPair | undefined {
  const next = random(seed)
  const strange = others.filter((other) => other !== document)
  const id = drifted(
    document.id,
    strange.flatMap(({ id }) => id.filter(isUnit)),
    drift,
    document.grain,
    next,
  )
  const en = drifted(
    document.en,
    strange.flatMap(({ en }) => en.filter(isUnit)),
    drift,
    document.grain,
    next,
  )
  if (id === undefined || en === undefined) return undefined
  const truth = new Set<string>()
  for (const [row, ids] of id.of.entries()) {
    for (const [column, ens] of en.of.entries()) if (ids.some((one) => ens.includes(one))) truth.add(`${row} ${column}`)
  }
  return { id: id.text, en: en.text, idUnits: id.units, enUnits: en.units, truth }
}

interface DriftedText {
  readonly text: string
  readonly units: readonly Unit[]
  readonly of: readonly (readonly number[])[]
}

function drifted(
  blocks: readonly Block[],
  strange: readonly Block[],
  drift: Drift,
  grain: Grain,
  next: () => number,
): DriftedText | undefined {
  const made = perturb(blocks, strange, drift, next)
  const text = markdown.print(treeOf(made))
  const units = unitsOf(blocksOf(markdown.parse(text), grain))
  const asked = made.filter(isUnit)
  const readsBack = asked.length === units.length && asked.every(({ kind }, at) => kind === units[at]?.kind)
  return readsBack ? { text, units, of: asked.map(({ of }) => of) } : undefined
}

function isUnit({ kind }: Block): boolean {
  return kind !== undefined
}
