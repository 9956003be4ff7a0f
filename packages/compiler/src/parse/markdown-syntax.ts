/**
 * Which Markdown a text is written in.
 *
 * - `commonmark`: CommonMark alone;
 * - `gfm`: with GitHub's tables, strikethrough, task lists, bare addresses and footnotes;
 * - `dwibahasa`: with frontmatter, directives and anchors of one's own (`## Title {#anchor}`) besides.
 */
export type MarkdownSyntax = 'commonmark' | 'gfm' | 'dwibahasa'
