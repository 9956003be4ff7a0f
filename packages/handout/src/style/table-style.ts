/** Tables: open at the sides, with figures of one width. */
export const tableStyle: string = `.dwi-table { margin: 1.5em 0; overflow-x: auto; }
.dwi-table table { min-width: 100%; border-collapse: collapse; border-block: 1.5px solid var(--ink);
  font-size: 0.88em; line-height: 1.45; font-variant-numeric: tabular-nums lining-nums; }
.dwi-table th, .dwi-table td { min-width: 6em; padding: 0.5em 0.9em 0.5em 0; text-align: start; vertical-align: top; }
.dwi-table :is(th, td):last-child { padding-inline-end: 0; }
.dwi-table th { border-block-end: 1px solid var(--ink); font: 600 0.86em/1.4 var(--label); vertical-align: bottom; }
.dwi-table tr + tr td { border-block-start: 1px solid var(--rule); }
@media screen { :is(.sheet-landscape, .sheet-crowded) :is(th, td) { hyphens: none; } }
.dwi-table .dwi-left { text-align: left; }
.dwi-table .dwi-center { text-align: center; }
.dwi-table .dwi-right { text-align: right; }
`
