/** A text without any white space, for comparing what is said whatever it is set like. */
export function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}
