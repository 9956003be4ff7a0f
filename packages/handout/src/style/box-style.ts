/** Notes, cases, questions and their answers. Each kind has a line of its own, so that grey paper tells them apart too. */
export const boxStyle: string = `.dwi-note, .dwi-case, .dwi-question { margin: 1.5em 0; }
:is(h2, h3, h4, h5, h6) + :is(.dwi-note, .dwi-case, .dwi-question, .dwi-table) { margin-block-start: 0.9em; }
.dwi-note { padding: 0.8em 0; border-block: 1px solid var(--rule); font-size: 0.94em; }
.dwi-case { padding: 1em 1.2em; border-inline-start: 3px solid var(--accent); background: var(--shade); }
.dwi-question { padding: 1em 1.2em; border: 1px solid var(--rule); border-radius: 4px; }
.dwi-title { margin: 0 0 0.75em; color: var(--accent); line-height: 1.4; hyphens: manual; }
.dwi-note > :last-child, .dwi-case > :last-child, .dwi-question > :last-child, .dwi-answer > :last-child { margin-block-end: 0; }
.dwi-answer { margin-block-start: 0.9em; padding-block-start: 0.75em; border-block-start: 1px dashed var(--rule); }
summary.dwi-title { width: fit-content; margin: 0; cursor: pointer; color: var(--quiet); }
summary.dwi-title:hover { color: var(--accent); }
.dwi-answer[open] > summary { margin-block-end: 0.75em; }
`
