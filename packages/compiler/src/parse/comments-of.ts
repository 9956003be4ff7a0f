/** The remarks that raw HTML holds; nothing where it holds anything besides, or no remark at all. */
export function commentsOf(html: string): readonly string[] | undefined {
  const comments: string[] = []
  let rest = html.trim()
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4)
    if (end === -1) return undefined
    comments.push(rest.slice(4, end))
    rest = rest.slice(end + 3).trimStart()
  }
  return rest === '' && comments.length > 0 ? comments : undefined
}
