/** What paper changes, whatever the languages. */
export const printStyle: string = `@media print {
  :root { --ground: #fff; --shade: #f3f3f1; --ink: #000; --quiet: #444; --rule: #aaa; --accent: #222; }
  html { font-size: 11pt; }
  body { line-height: 1.45; }
  main, .sheet-colophon { max-width: none; padding: 0; }
  .sheet-bar, .dwi-back, .dwi-permalink { display: none; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 22pt; }
  h1, h2, h3, h4, h5, h6, .dwi-title { break-after: avoid; break-inside: avoid; }
  p, li, dd, blockquote, .dwi-code { orphans: 3; widows: 3; }
  .dwi-note, .dwi-case, .dwi-question, .dwi-code, .dwi-table, .sheet-facts > div, .dwi-footnotes li, tr, figure, img { break-inside: avoid; }
  thead { display: table-header-group; }
  .dwi-table { overflow: visible; container-type: inline-size; }
  .dwi-table table { width: 100%; font-size: 0.88em; font-size: clamp(6pt, 100cqi / (var(--letters) * 0.52), 0.88em); }
  .dwi-table th, .dwi-table td { min-width: 0; hyphens: auto; }
  .dwi-table th { font-size: 0.9em; }
  .sheet-long, :is(.dwi-note, .dwi-case, .dwi-question):has(> :nth-child(6), > .dwi-answer > :nth-child(6)) { break-inside: auto; box-decoration-break: clone; }
  .sheet-crowded :is(th, td) { min-width: calc(60cqi / var(--columns)); padding-inline-end: 0.6em; overflow-wrap: anywhere; }
  .dwi-case { background: none; }
  .dwi-footnotes { margin-block-start: 2em; }
  .sheet-colophon { margin-block-start: 1.2em; break-before: avoid; break-inside: avoid; }
  .sheet-colophon .sheet-facts { display: block; padding-block-start: 0.6em; font-size: 0.7rem; border-block-start-width: 1px; }
  .sheet-colophon .sheet-facts :is(div, dt, dd) { display: inline; padding: 0; font: inherit; letter-spacing: 0; }
  .sheet-colophon dt::after { content: ': '; }
  .sheet-colophon .sheet-facts > div:not(:last-child)::after { content: '\\a0· '; }
  summary.dwi-title { list-style: none; }
  summary.dwi-title::-webkit-details-marker { display: none; }
  .dwi-answer > summary { margin-block-end: 0.55em; }
}
@media print {
  .dwi-answer::details-content { display: block; content-visibility: visible; block-size: auto; }
}
`
