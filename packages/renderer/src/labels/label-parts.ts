/** What stands in a label around its `{{name}}`, whatever the name: joined by a value they are what i18next would write. */
export function labelParts(label: string): string[] {
  return label.split(/\{\{[^{}]*\}\}/)
}
