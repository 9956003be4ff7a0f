/** The whole text: its parts one blank line apart, a line break at the end; empty where all parts are. */
export function sectionsText(sections: readonly (readonly string[])[]): string {
  const shown = sections.filter((lines) => lines.length > 0)
  return shown.length === 0 ? '' : `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`
}
