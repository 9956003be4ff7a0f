import { escapeHtml } from './escape-html.js'

/** An attribute with a space before it; nothing where the value is empty or no string. */
export function attribute(name: string, field: unknown): string {
  const value = escapeHtml(field)
  return value && ` ${name}="${value}"`
}
