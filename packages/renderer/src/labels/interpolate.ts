/** Puts a value into the `{{name}}` of a label, as i18next would, whatever the name. */
export function interpolate(label: string, value: string | number): string {
  return label.replace(/\{\{.*?\}\}/g, () => `${value}`)
}
