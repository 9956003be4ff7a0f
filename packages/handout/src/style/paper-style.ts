import { labels } from '@dwibahasa/renderer'
import { cssString } from '../html/css-string.js'

const face =
  "font: 8pt 'Avenir Next', Avenir, 'Segoe UI', 'Noto Sans', Ubuntu, 'Helvetica Neue', Arial, sans-serif; color: #444;"

/**
 * The paper: A4, with the title and the number of the page at its foot, and the languages above their columns.
 *
 * The facts of two languages are level by a grid of their own: browsers lay one subgrid over another where a page ends in it.
 * A row may begin at the foot of a page and have all its words overleaf: so a row of headings asks for the room of some lines below
 * itself, and a row of what stays in one piece does so too.
 * Where pages differ in width the rule between two columns stands elsewhere on each, so the rows draw it.
 */
export function paperStyle(layout: 'single' | 'columns', title: string): string {
  const wide = '  size: A4 landscape;\n  margin: 16mm 15mm 20mm;\n'
  const foot = `  @bottom-left { content: ${cssString(title)}; width: 80%; text-align: left; vertical-align: top; padding-block-start: 5mm; ${face} }
  @bottom-right { content: counter(page) ' / ' counter(pages); width: 20%; text-align: right; vertical-align: top; padding-block-start: 5mm; ${face} }
`
  if (layout === 'single') return `@page {\n  size: A4;\n  margin: 21mm 27mm 22mm;\n${foot}}\n@page wide {\n${wide}}\n`
  // The columns below: 180 mm, halved, with 5 mm on either side of the rule.
  const running =
    'text-align: left; vertical-align: bottom; padding-block-end: 4mm; text-transform: uppercase; letter-spacing: 0.075em;'
  const head = `  @top-left { content: ${cssString(labels.id.language)}; width: 95mm; ${running} ${face} font-size: 6.6pt; font-weight: 600; }
  @top-right { content: ${cssString(labels.en.language)}; width: 85mm; ${running} ${face} font-size: 6.6pt; font-weight: 600; }
`
  return `@page {
  size: A4;
  margin: 20mm 15mm 22mm;
${head}${foot}}
@page wide {
${wide}  @top-left { content: none; }
  @top-right { content: none; }
}
@page :first {
  @top-left { content: none; }
  @top-right { content: none; }
}
@media print {
  html { font-size: 9.2pt; }
  h1 { font-size: 17pt; }
  .sheet-lede { font-size: 10.5pt; }
  .dwi-columns .dwi-row > .dwi-cell { padding-inline-end: 5mm; }
  .dwi-columns .dwi-row > .dwi-cell + .dwi-cell { padding-inline: 5mm 0; }
  .sheet-languages { position: relative; }
  main .dwi-row:has(> .dwi-cell > .sheet-facts) { grid-auto-flow: row dense; padding-block-start: 1.6rem; }
  main .dwi-row > .dwi-cell:has(> .sheet-facts), main .dwi-cell > .sheet-facts { display: contents; }
  main .dwi-cell > .sheet-facts > div { grid-column: 1; margin-inline-end: 5mm; }
  main .dwi-cell + .dwi-cell > .sheet-facts > div { grid-column: 2; margin-inline: 5mm 0; }
  main .dwi-cell > .sheet-facts > div:first-child { border-block-start: 1px solid var(--rule); }
  .sheet-body .dwi-row:has(> .dwi-cell > :is(h2, h3, h4, h5, h6)) { break-after: avoid; break-inside: avoid;
    padding-block-end: 6.6em; margin-block-end: -6em; }
  .dwi-row:has(> .dwi-cell > :is(.dwi-note, .dwi-question, .dwi-code, .dwi-table, figure):not(.sheet-long, .sheet-wide)):not(:has(> .dwi-cell > * > :nth-child(6), > .dwi-cell > * > .dwi-answer > :nth-child(6))) { break-inside: avoid; }
  .dwi-case { break-inside: auto; }
  main:has(.sheet-landscape) > .sheet-languages { margin-block-end: 1.4rem; }
  .dwi-columns:has(.sheet-landscape)::before { content: none; }
  .dwi-columns:has(.sheet-landscape) > .dwi-row:not(:has(.sheet-wide)) { position: relative; }
  .dwi-columns:has(.sheet-landscape) > .dwi-row:not(:has(.sheet-wide))::before { content: ''; position: absolute; inset: 0 auto 0 50%;
    border-inline-start: 1px solid var(--rule); }
}
`
}
