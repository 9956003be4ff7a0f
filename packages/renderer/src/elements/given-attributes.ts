import type { ElementAttributes } from './element-attributes.js'

/** Attributes as they come to hand; those that say nothing are left out. */
export type GivenAttributes = {
  readonly [Name in keyof ElementAttributes]?: ElementAttributes[Name] | false | undefined
}
