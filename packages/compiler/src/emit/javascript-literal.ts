/** A JSON value as a JavaScript expression. */
export function javascriptLiteral(value: unknown): string {
  // In JSON `__proto__` is a name like any other; in an object literal it would set the prototype. Inside a string the
  // closing quotation mark would be escaped, so this finds names only.
  return JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:')
}
