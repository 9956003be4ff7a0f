/** The contents page. */
export const contentsStyle: string = `.sheet-contents h2 { margin: 2.2em 0 0.5em; font-size: 1.3rem; font-weight: 600; line-height: 1.25; }
.sheet-contents ul { margin: 0; padding: 0; border-block-start: 1px solid var(--rule); list-style: none; }
.sheet-contents li { margin: 0; padding-block: 0.55rem; border-block-end: 1px solid var(--rule); break-inside: avoid; }
.sheet-contents li a { text-decoration-line: none; }
.sheet-contents li a:hover { text-decoration-line: underline; }
.sheet-contents .dwi-cell { display: block; }
.sheet-title, .sheet-summary { display: block; }
.sheet-summary { color: var(--quiet); font-size: 0.86rem; line-height: 1.5; text-wrap: pretty; }
.sheet-contents .sheet-bare { columns: 15rem 2; column-gap: 2.5rem; border: 0; }
.sheet-contents .sheet-bare li { padding-block: 0.18rem; border: 0; }
.sheet-columns .sheet-contents .sheet-bare { columns: auto; }
`
