import { z } from 'zod'

/** What a reference field holds until every file has been read and it can be resolved. */
export class Reference {
  static readonly brand: symbol = Symbol.for('dwibahasa.reference')
  readonly collections: readonly string[]
  readonly target: string
  constructor(collections: readonly string[], target: string) {
    this.collections = collections
    this.target = target
  }

  /** Told by its brand and not by its class: a config may bring a copy of this module of its own. */
  static is(value: unknown): value is Reference {
    if (typeof value !== 'object' || value === null || typeof value.constructor !== 'function') return false
    return 'brand' in value.constructor && value.constructor.brand === Reference.brand
  }
}

/** The name under which a reference's collections travel in a schema's metadata. */
export const referenceMetadata = 'dwibahasaReference'

/**
 * Declares a reference to an entry of one of `collections`: in the frontmatter its slug, where there is one collection, or
 * its key; in the output its key. A reference to an entry that does not exist is reported.
 */
export function reference(...collections: readonly [string, ...string[]]): z.ZodType<string> {
  const schema = z
    .string()
    .min(1)
    .transform((target) => new Reference(collections, target))
  // What a caller of the compiled content sees is the key; the marker never leaves the compiler.
  return schema.meta({ [referenceMetadata]: collections }) as unknown as z.ZodType<string>
}
