const heading = ':is(h2, h3, h4, h5, h6)'
const rows = '.sheet-body > .dwi-parallel > .dwi-row'

/** A sheet whose body begins with such a table, which may stand below a heading. `:has()` does not nest. */
const first = `main:is(
    :has(.sheet-body > .sheet-landscape:first-child), :has(.sheet-body > ${heading}:first-child + .sheet-landscape),
    :has(${rows}:first-child .sheet-landscape), :has(${rows}:first-child > .dwi-cell > ${heading}):has(${rows}:nth-child(2) .sheet-landscape))`
/** A sheet whose body ends with such a table. */
const last = `main:has(.sheet-body > .sheet-landscape:last-child, ${rows}:last-child .sheet-landscape)`

/**
 * Tables that portrait paper cannot hold in a type that can be read: they lie on landscape pages, with the headings above them,
 * and with the head or the foot of the sheet where nothing else stands between. All else stays upright.
 *
 * A browser without named pages keeps to portrait, so what a table does with its room is asked of the room that it has. What
 * holds the blocks has no box of its own, because browsers keep nothing together with the end of a box in which a page was
 * forced, and the foot would stand alone.
 */
export const landscapeStyle: string = `@media print {
  .sheet-landscape, .dwi-row:has(.sheet-landscape),
  ${heading}:has(+ .sheet-landscape, + ${heading} + .sheet-landscape),
  .dwi-row:has(> .dwi-cell > ${heading}):has(+ .dwi-row .sheet-landscape),
  .dwi-row:has(> .dwi-cell > ${heading}):has(+ .dwi-row > .dwi-cell > ${heading}):has(+ .dwi-row + .dwi-row .sheet-landscape),
  ${first} > :not(article), ${first} > article > :not(.sheet-body, .sheet-body ~ *),
  ${last} .sheet-body ~ *, ${last} + .sheet-colophon { page: wide; }
  ${first} .sheet-landscape, .dwi-parallel > .dwi-row > .dwi-cell:first-child:has(> .sheet-landscape) { break-inside: auto; }
  @container (min-width: 200mm) {
    .sheet-landscape table { font-size: clamp(7.5pt, 100cqi / (var(--letters) * 0.52), 0.88em); line-height: 1.3; }
    .sheet-landscape :is(th, td) { padding-block: 0.36em; }
    .sheet-landscape.sheet-crowded table { font-size: clamp(6pt, 100cqi / (var(--columns) * 5.2), 7.5pt); }
  }
  @container (max-width: 200mm) {
    .sheet-landscape :is(th, td) { min-width: calc(60cqi / var(--columns)); padding-inline-end: 0.6em; overflow-wrap: anywhere; }
  }
  main:has(.sheet-landscape), main:has(.sheet-landscape) :is(article, .sheet-body, .sheet-body > .dwi-parallel) { display: contents; }
  article:has(.sheet-landscape) > :has(+ .sheet-body) { margin-block-end: 2.2rem; }
}
`
