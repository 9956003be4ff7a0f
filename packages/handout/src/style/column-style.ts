/**
 * Two languages on one page. Side by side where there is room, with each block level with its twin; on a narrow screen each
 * block stands above its twin, and its language is named in the margin.
 *
 * The room between blocks is the row's: margins inside cells do not collapse with those of the rows around them.
 */
export const columnStyle: string = `main, .sheet-colophon, .sheet-bar nav { max-width: 70rem; }
.sheet-columns article { margin-block-start: 1.4rem; }
h1 { font-size: clamp(1.6rem, 1.1rem + 1.6vw, 2.2rem); }
h1 > .dwi-cell { display: block; }
.sheet-lede { font-size: 1.08rem; }
.dwi-empty { color: var(--quiet); font-style: italic; }
.sheet-body .dwi-cell > :first-child { margin-block-start: 0; }
.sheet-body .dwi-cell > :last-child { margin-block-end: 0; }
.sheet-body .dwi-row { padding-block-end: 0.85em; }
.sheet-body .dwi-row:has(> .dwi-cell > :is(h2, h3, h4, h5, h6)) { padding-block: 1.5em 0.6em; }
.sheet-body .dwi-row:has(> .dwi-cell > h2) { padding-block-start: 1.9em; }
.sheet-body .dwi-row:has(> .dwi-cell > :is(.dwi-note, .dwi-case, .dwi-question, .dwi-table, .dwi-code)) { padding-block: 0.5em 1.35em; }
.sheet-body .dwi-row:has(> .dwi-cell > :is(ul, ol)):has(+ .dwi-row > .dwi-cell > :is(ul, ol)) { padding-block-end: 0.15em; }
.sheet-body .dwi-row:has(> .dwi-cell > .dwi-footnotes) { padding-block-start: 2em; }
.sheet-body .dwi-parallel > .dwi-row:first-child { padding-block-start: 0; }

@media screen and (min-width: 48.0625em), print {
  .dwi-columns > .dwi-row, .sheet-contents :is(h2, li) { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .dwi-columns .dwi-row > .dwi-cell { min-width: 0; padding-inline-end: 2.1rem; }
  .dwi-columns .dwi-row > .dwi-cell + .dwi-cell { padding-inline: 2.1rem 0; }
  .dwi-columns { position: relative; }
  .dwi-columns::before { content: ''; position: absolute; inset: 0 auto 0 50%; border-inline-start: 1px solid var(--rule); }
  .sheet-languages { position: sticky; inset-block-start: 0; z-index: 1; border-block-end: 1px solid var(--rule); background: var(--ground); }
  .sheet-language { margin: 0; padding-block: 0.5rem; color: var(--quiet); }
  :target { scroll-margin-block-start: 3.5rem; }
  .dwi-columns > .dwi-row:has(.sheet-wide) { display: block; position: relative; background: var(--ground); print-color-adjust: exact; }
  .dwi-columns > .dwi-row:has(.sheet-wide) > .dwi-cell { padding-inline: 0; }
  .dwi-columns > .dwi-row:has(.sheet-wide) > .dwi-cell + .dwi-cell { margin-block-start: 1.2em; padding-inline: 0; }
  .dwi-row > .dwi-cell:has(> .sheet-wide:not(.sheet-long)) { break-inside: avoid; }
  .dwi-row:has(.sheet-wide) > .dwi-cell::before { break-after: avoid; content: attr(lang); display: block; color: var(--quiet); font: 600 0.62rem/1.6 var(--label);
    letter-spacing: 0.06em; text-transform: uppercase; }
}

@media screen and (min-width: 48.0625em) {
  .dwi-row .sheet-facts { display: grid; }
  @supports (grid-template-rows: subgrid) {
    .dwi-row:has(> .dwi-cell > .sheet-facts) { grid-template-rows: repeat(var(--facts), auto); }
    .dwi-row > .dwi-cell:has(> .sheet-facts) { display: grid; grid-row: span var(--facts); grid-template-rows: subgrid; }
    .dwi-cell > .sheet-facts { grid-row: 1 / -1; grid-template-rows: subgrid; }
  }
}

@media screen and (max-width: 48em) {
  .sheet-languages { display: none; }
  .dwi-row > .dwi-cell { position: relative; display: grid; grid-template-columns: 2.1rem minmax(0, 1fr); align-items: baseline; }
  .dwi-row > .dwi-cell > * { grid-column: 2; }
  .dwi-row > .dwi-cell + .dwi-cell { margin-block-start: 0.6rem; }
  .dwi-row > .dwi-cell::before { content: attr(lang); grid-area: 1 / 1; color: var(--quiet); font: 600 0.62rem var(--label);
    letter-spacing: 0.06em; text-transform: uppercase; }
  .dwi-row > .dwi-cell::after { content: ''; position: absolute; inset: 0.25rem auto 0.25rem 1.45rem; width: 2px; background: var(--rule); }
  .dwi-row > .dwi-cell:lang(en)::after { background: var(--accent); }
  .sheet-head .dwi-row { padding-block-end: 1rem; }
  .sheet-head :is(p, dl) { margin: 0; }
  .sheet-body .dwi-row { padding-block-end: 1.3rem; }
}
`
