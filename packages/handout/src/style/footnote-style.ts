/** Footnotes, and the way to them and back. */
export const footnoteStyle: string = `.dwi-footnotes { margin-block-start: 3em; font-size: 0.86em; line-height: 1.5; }
.dwi-footnotes :is(h2, h3) { margin: 0 0 0.7em; padding-block-start: 1.2em; border-block-start: 1px solid var(--rule);
  color: var(--quiet); font: 600 0.72rem/1.4 var(--label); letter-spacing: 0.075em; text-transform: uppercase; }
.dwi-footnotes ol { padding-inline-start: 1.7em; }
.dwi-footnotes li { margin-block: 0.5em; overflow-wrap: anywhere; }
.dwi-footnotes p { margin-block: 0 0.3em; }
.dwi-back { margin-inline-start: 0.25em; }
.dwi-footnotes li:target, sup:has(> a:target) { background: color-mix(in srgb, var(--accent) 14%, transparent); }
`
