/**
 * How many levels of nodes are rendered as what they are; what lies deeper is kept as text.
 *
 * A tree of any depth is rendered without exhausting the stack, and browsers build no more than 512 levels of elements.
 */
export const maximumDepth = 400
