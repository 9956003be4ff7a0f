/** A label with `value` in the place of its `{{name}}`, whatever the name: what i18next would write. */
export function filledLabel(label: string, value: string): string {
  return label.replace(/\{\{[^{}]*\}\}/g, () => value)
}
