/** Running text: headings, paragraphs, lists, quotes, code. */
export const textStyle: string = `p { margin: 0 0 0.85em; text-wrap: pretty; }
p, li, dd, td { hyphens: auto; overflow-wrap: break-word; hyphenate-limit-chars: 8 4 4; }
.sheet-body h2, .sheet-body h3, .sheet-body h4, .sheet-body h5, .sheet-body h6 {
  margin: 1.9em 0 0.5em; font-weight: 600; line-height: 1.25; text-wrap: balance; overflow-wrap: break-word; }
.sheet-body h2 { font-size: 1.36rem; letter-spacing: -0.005em; }
.sheet-body h3 { margin-block-start: 1.6em; font-size: 1.12rem; }
.sheet-body h4 { font-size: 1rem; }
.sheet-body h5, .sheet-body h6 { font-size: 1rem; font-style: italic; font-weight: 500; }
.sheet-body h2 + h3, .sheet-body h3 + h4 { margin-block-start: 0.7em; }
.sheet-body > :first-child, .dwi-row:first-child > .dwi-cell > :first-child { margin-block-start: 0; }
ul, ol { margin: 0 0 0.85em; padding-inline-start: 1.4em; }
li { margin-block: 0.22em; }
li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
li > ul, li > ol { margin-block: 0.22em; }
.dwi-task { list-style: none; }
.dwi-task input { margin: 0 0.45em 0 -1.4em; accent-color: var(--accent); }
blockquote { margin: 1.2em 0; padding-inline-start: 1.2em; border-inline-start: 2px solid var(--rule); color: var(--quiet); }
hr { width: 5em; margin: 2.2em auto; border: 0; border-block-start: 1px solid var(--rule); }
code { font: 0.84em var(--code); overflow-wrap: anywhere; }
.dwi-code { margin: 1.2em 0; padding: 0.8em 1em; border: 1px solid var(--rule); border-radius: 3px; background: var(--shade);
  line-height: 1.5; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 2; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; }
figcaption { margin-block-start: 0.5em; color: var(--quiet); font-size: 0.94em; }
sup { font-size: 0.68em; line-height: 0; vertical-align: baseline; position: relative; inset-block-start: -0.45em; }
sup a { padding-inline: 0.08em; text-decoration: none; font-variant-numeric: lining-nums; }
[data-status='missing'][lang]::before { content: attr(lang); margin-inline-end: 0.6em; padding: 0.1em 0.4em;
  border: 1px solid var(--rule); border-radius: 3px; color: var(--quiet); font: 600 0.62rem var(--label);
  letter-spacing: 0.06em; text-transform: uppercase; vertical-align: 0.1em; }
.sheet-mark { padding: 0.1em 0.4em; border: 1px solid var(--rule); border-radius: 3px; color: var(--quiet); font-size: 0.62rem; }
`
