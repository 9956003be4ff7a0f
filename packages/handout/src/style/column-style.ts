/**
 * Two languages on one page. Side by side where there is room, with each block level with its twin; on a narrow screen each
 * block stands above its twin, and the name of its language stands in the margin.
 */
export const columnStyle: string = `main, .sheet-colophon, .sheet-bar nav { max-width: 70rem; }
.sheet-id-en article { margin-block-start: 1.4rem; }
h1 { font-size: clamp(1.6rem, 1.1rem + 1.6vw, 2.2rem); }
h1 > .dwi-cell { display: block; }
.sheet-lede { font-size: 1.08rem; }
@media screen and (min-width: 48.0625em), print {
  .dwi-columns > .dwi-row, .sheet-contents :is(h2, li) { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .dwi-columns .dwi-row > .dwi-cell { padding-inline-end: 2.1rem; min-width: 0; }
  .dwi-columns .dwi-row > .dwi-cell + .dwi-cell { padding-inline: 2.1rem 0; border-inline-start: 1px solid var(--rule); }
  .sheet-languages { position: sticky; inset-block-start: 0; z-index: 1; background: var(--ground);
    border-block-end: 1px solid var(--rule); }
  .sheet-language { margin: 0; padding-block: 0.5rem; color: var(--quiet); }
  .dwi-row .sheet-facts { display: grid; }
  @supports (grid-template-rows: subgrid) {
    .dwi-row:has(> .dwi-cell > .sheet-facts) { grid-template-rows: repeat(var(--facts), auto); }
    .dwi-row > .dwi-cell:has(> .sheet-facts) { display: grid; grid-row: span var(--facts); grid-template-rows: subgrid; }
    .dwi-cell > .sheet-facts { grid-row: 1 / -1; grid-template-rows: subgrid; }
  }
  :target { scroll-margin-block-start: 3.5rem; }
}
@media screen and (max-width: 48em) {
  .sheet-languages { display: none; }
  .dwi-row > .dwi-cell { position: relative; padding-inline-start: 2.1rem; }
  .dwi-row > .dwi-cell + .dwi-cell { margin-block: 0.55rem 1.5rem; }
  .dwi-row > .dwi-cell::before { content: attr(lang); position: absolute; inset: 0.34rem auto 0 0; width: 1.5rem;
    border-inline-end: 2px solid var(--rule); color: var(--quiet); font: 600 0.62rem/1.6 var(--label);
    letter-spacing: 0.06em; text-transform: uppercase; }
  .dwi-row > .dwi-cell:lang(en)::before { border-color: var(--accent); }
  .dwi-row > .dwi-cell > :last-child { margin-block-end: 0; }
}
.dwi-empty { color: var(--quiet); font-style: italic; }
`
