/** The page: bar, title, facts, colophon. */
export const frameStyle: string = `*, ::before, ::after { box-sizing: border-box; }
html { font-size: 112.5%; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.58 var(--text); font-kerning: normal; }
main, .sheet-colophon, .sheet-bar nav { max-width: 36rem; margin-inline: auto; padding-inline: 1.25rem; }
main { padding-block: clamp(2rem, 6vw, 4.5rem) 3rem; }
a { color: var(--accent); text-decoration-line: underline; text-decoration-thickness: 1px; text-underline-offset: 0.18em;
  text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
:target { scroll-margin-block-start: 4rem; }

.sheet-bar { border-block-end: 1px solid var(--rule); font: 0.78rem/1.4 var(--label); }
.sheet-bar ul { display: flex; flex-wrap: wrap; justify-content: flex-end; column-gap: 1.15rem; margin: 0; padding: 0; list-style: none; }
.sheet-bar a, .sheet-bar span { display: block; padding-block: 0.7rem; color: var(--quiet); text-decoration: none; }
.sheet-bar a:hover { color: var(--accent); }
.sheet-bar [aria-current] { color: var(--ink); box-shadow: inset 0 -2px var(--accent); }
.sheet-bar .sheet-up { margin-inline-end: auto; }

h1 { margin: 0; font-size: clamp(1.9rem, 1.3rem + 2.6vw, 2.6rem); font-weight: 500; line-height: 1.14; letter-spacing: -0.012em;
  text-wrap: balance; overflow-wrap: break-word; hyphens: manual; }
.sheet-kicker, .sheet-language, .sheet-facts dt, .dwi-title, .sheet-mark {
  font-family: var(--label); font-size: 0.72rem; font-weight: 600; letter-spacing: 0.075em; text-transform: uppercase; }
.sheet-kicker { margin: 0 0 0.6rem; color: var(--accent); }
.sheet-lede { margin: 1rem 0 0; color: var(--quiet); font-size: 1.17rem; line-height: 1.48; text-wrap: pretty; }
.sheet-stand-in { margin: 0 0 1.75rem; padding: 0.6rem 0.9rem; border: 1px solid var(--rule); border-radius: 3px;
  background: var(--shade); font: 0.85rem/1.5 var(--label); }

.sheet-facts { margin: 1.6rem 0 0; border-block-start: 1px solid var(--rule); font-size: 0.9rem; line-height: 1.5; }
.sheet-facts > div { display: grid; grid-template-columns: minmax(5.2rem, 24%) minmax(0, 1fr); column-gap: 1rem;
  padding-block: 0.38rem; border-block-end: 1px solid var(--rule); }
.sheet-facts dt { padding-block-start: 0.16rem; color: var(--quiet); font-weight: 500; letter-spacing: 0.03em; text-transform: none; font-size: 0.78rem; overflow-wrap: break-word; }
.sheet-facts dd { margin: 0; overflow-wrap: anywhere; }

.sheet-body { margin-block-start: 2.2rem; }
.sheet-colophon { padding-block: 0 3.5rem; color: var(--quiet); }
.sheet-colophon .sheet-facts { margin: 0; border-block-start-width: 2px; font: 0.78rem/1.5 var(--label); }
.sheet-colophon .sheet-facts > div { padding-block: 0.22rem; border: 0; }
.sheet-colophon .sheet-facts > div:first-child { padding-block-start: 0.9rem; }
.sheet-colophon dt { padding: 0; }
`
