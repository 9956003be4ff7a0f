/** Colours and faces. Each colour stands at least 4.5:1 against the ground that it is used on, in both schemes. */
export const colourStyle: string = `:root {
  --ground: #fffdf8;
  --shade: #f6f1e6;
  --ink: #211d18;
  --quiet: #695f52;
  --rule: #d8cfbf;
  --accent: #7d3c14;
  --text: Charter, 'Bitstream Charter', 'Iowan Old Style', 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif;
  --label: 'Avenir Next', Avenir, 'Segoe UI', 'Noto Sans', Ubuntu, 'Helvetica Neue', Arial, sans-serif;
  --code: ui-monospace, 'SF Mono', 'Cascadia Mono', Consolas, 'Noto Sans Mono', 'Liberation Mono', monospace;
  color-scheme: light dark;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #181613;
    --shade: #221f1a;
    --ink: #e6dfd2;
    --quiet: #a99f8f;
    --rule: #403a31;
    --accent: #e3a679;
  }
}
`
