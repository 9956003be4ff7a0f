import { colourStyle } from '@dwibahasa/handout'

/** The style sheet of the page: the faces and colours of sheets. On a phone each language of an entry has a line of its own. */
export const pageStyle: string = `${colourStyle}:root { --stale: color-mix(in srgb, var(--accent) 48%, var(--ground)); --mismatch: var(--quiet); --track: var(--rule); }
*, ::before, ::after { box-sizing: border-box; }
html { font-size: 106.25%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 var(--text); }
main, footer { max-width: 66rem; margin-inline: auto; padding-inline: 1.25rem; }
main { padding-block: clamp(2rem, 5vw, 4rem) 2rem; }
.kicker, thead th, .card h2 { font: 600 0.72rem/1.4 var(--label); letter-spacing: 0.06em; text-transform: uppercase; }
.kicker { margin: 0 0 0.6rem; color: var(--accent); }
h1 { margin: 0; font-size: clamp(1.8rem, 1.2rem + 2.4vw, 2.5rem); font-weight: 500; line-height: 1.15; letter-spacing: -0.012em;
  text-wrap: balance; overflow-wrap: anywhere; }
.lede { margin: 0.8rem 0 0; color: var(--quiet); font-size: 1.1rem; }
section > h2 { margin: 3rem 0 0; font-size: 1.36rem; font-weight: 600; line-height: 1.25; overflow-wrap: anywhere; }

.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: 1.25rem 2.5rem; margin-block: 2rem 0;
  padding-block: 1.4rem; border-block: 1px solid var(--rule); }
.card h2 { margin: 0; color: var(--quiet); }
.card .figure { margin: 0.1rem 0 0.5rem; font-size: 2.4rem; line-height: 1.15; font-variant-numeric: lining-nums tabular-nums; }
.card ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.2rem; margin: 0.7rem 0 0; padding: 0; list-style: none;
  color: var(--quiet); font: 0.8rem/1.5 var(--label); font-variant-numeric: tabular-nums; }
.card li::before, dt::before { content: ''; display: inline-block; inline-size: 0.62rem; block-size: 0.62rem; margin-inline-end: 0.42rem;
  border-radius: 2px; background: var(--swatch); box-shadow: inset 0 0 0 1px var(--edge, transparent);
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.stale { --swatch: var(--stale); }
.mismatch { --swatch: var(--mismatch); }
.missing { --swatch: var(--track); --edge: var(--quiet); }
dt.doubtful::before { content: '?'; background: none; color: var(--accent); font-weight: 600; text-align: center; }

svg { display: block; inline-size: 100%; block-size: 0.5rem; border-radius: 2px; background: var(--track); overflow: hidden;
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
rect.ok { fill: var(--accent); }
rect.stale { fill: var(--stale); }
rect.mismatch { fill: var(--mismatch); }

table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; font-variant-numeric: lining-nums tabular-nums; }
caption { padding-block: 0.15rem 0.6rem; color: var(--quiet); font: 0.82rem/1.4 var(--label); text-align: start; }
col { inline-size: 4.3rem; }
col.name { inline-size: auto; }
col.share { inline-size: 9.5rem; }
th, td { padding: 0.5rem 0; border-block-end: 1px solid var(--rule); font-weight: 400; text-align: end; vertical-align: baseline; }
thead th { padding-block: 0.25rem; border: 0; color: var(--quiet); vertical-align: bottom; letter-spacing: 0.03em; text-transform: none; font-weight: 500; }
thead tr:first-child th { font-weight: 600; letter-spacing: 0.06em; text-transform: uppercase; }
thead tr:last-child th { border-block-end: 1px solid var(--ink); overflow-wrap: anywhere; }
thead tr:first-child th:first-child { border-block-end: 1px solid var(--ink); }
th:first-child, thead [scope='colgroup'], thead tr:last-child th:nth-child(4n + 1) { text-align: start; }
thead [scope='colgroup'], thead tr:last-child th:nth-child(4n + 1), td.share { padding-inline-start: 1.5rem; }
tbody th { overflow-wrap: anywhere; line-height: 1.35; }
tbody code { display: block; color: var(--quiet); font: 0.74rem/1.4 var(--code); }
.doubts { display: block; color: var(--quiet); font: 0.78rem/1.4 var(--label); }
.doubts::before { content: '? '; color: var(--accent); font-weight: 600; }
tfoot :is(th, td) { border-block-end: 1.5px solid var(--ink); font-weight: 600; }
td { font-family: var(--label); font-size: 0.85rem; }
td.share { white-space: nowrap; }
td.share svg { display: inline-block; inline-size: calc(100% - 3.6rem); }
td.share span { display: inline-block; inline-size: 3.6rem; text-align: end; }
td.none { color: var(--quiet); }
td.absent { color: var(--accent); font-style: italic; text-align: center; }
details { margin-block-start: 0.8rem; color: var(--quiet); font-size: 0.9rem; }
summary { inline-size: fit-content; cursor: pointer; font: 0.82rem/1.5 var(--label); }
summary:hover { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
details ul { columns: 15rem; column-gap: 2rem; margin: 0.6rem 0 0; padding: 0; list-style: none; }
details li { padding-block: 0.12rem; overflow-wrap: anywhere; break-inside: avoid; }
footer { padding-block: 0 3rem; color: var(--quiet); font: 0.8rem/1.5 var(--label); }
footer dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.2rem 1.2rem; margin: 0; padding-block-start: 1rem; }
footer dd { margin: 0; }

@media screen and (max-width: 56em) {
  table, caption, tbody, tfoot { display: block; }
  colgroup { display: none; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; clip-path: inset(50%); overflow: hidden; }
  caption { padding-block-end: 0.5rem; border-block-end: 1px solid var(--ink); }
  tr { display: flex; flex-wrap: wrap; column-gap: 1rem; padding: 0.6rem 0 0.55rem 1.9rem; border-block-end: 1px solid var(--rule); }
  th, td, tfoot :is(th, td) { padding: 0; border: 0; }
  tfoot tr { border-block-end: 1.5px solid var(--ink); }
  th[scope='row'], td.share { flex: 0 0 calc(100% + 1.9rem); margin-inline-start: -1.9rem; text-align: start; }
  th[scope='row'] { padding-block-end: 0.25rem; }
  td.share { display: grid; grid-template-columns: 1.9rem minmax(0, 1fr) 3.6rem; align-items: center; padding: 0; }
  td.share::before { content: attr(data-locale); color: var(--quiet); font: 600 0.66rem var(--label); letter-spacing: 0.06em;
    text-transform: uppercase; }
  td.share svg { inline-size: 100%; min-inline-size: 0; }
  td.share span { inline-size: auto; }
  td[data-name] { color: var(--quiet); font-size: 0.78rem; font-weight: 400; }
  td[data-name]::before { content: attr(data-name) '\\a0'; }
  td.none { position: absolute; inline-size: 1px; block-size: 1px; clip-path: inset(50%); overflow: hidden; }
}
@media print {
  :root { --ground: #fff; --shade: #f3f3f1; --ink: #000; --quiet: #444; --rule: #bbb; --accent: #222; }
  html { font-size: 9pt; }
  main, footer { max-width: none; padding: 0; }
  tr, .card { break-inside: avoid; }
  h2, caption { break-after: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  col { inline-size: 3.6rem; }
  col.share { inline-size: 8rem; }
  footer { margin-block-start: 1.5rem; break-inside: avoid; }
}
@media print {
  details::details-content { display: block; content-visibility: visible; block-size: auto; }
}
@page { size: A4; margin: 18mm 15mm; }
`
