const frontmatter = /^(---|\+\+\+)[ \t]*\n(?:[\s\S]*?\n)?\1[ \t]*(?:\n|$)/

/** Blanks the frontmatter at the beginning of a text, so that lines keep their numbers. Lines end in `\n`. */
export function blankFrontmatter(text: string): string {
  const found = frontmatter.exec(text)?.[0] ?? ''
  return found.replace(/[^\n]+/g, '') + text.slice(found.length)
}
