/** Whether raw HTML is comments and nothing else: remarks between authors, no content. */
export function isComment(html: string): boolean {
  let rest = html.trim()
  if (rest === '') return false
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4)
    if (end === -1) return false
    rest = rest.slice(end + 3).trimStart()
  }
  return rest === ''
}
