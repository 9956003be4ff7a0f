/**
 * How deep YAML may nest, at most: counted from indentation, from markers on one line (`- - -`) and from brackets, without
 * parsing. Quoted brackets count too, which only makes the bound larger.
 */
export function yamlDepth(yaml: string): number {
  const indents: number[] = []
  let brackets = 0
  let deepest = 0
  for (const line of yaml.split('\n')) {
    if (line.trim() === '') continue
    const markers = /^ *((?:[-?:] +)*)/.exec(line)
    const indent = line.length - line.trimStart().length
    while ((indents.at(-1) ?? -1) >= indent) indents.pop()
    indents.push(indent)
    const onLine = (markers?.[1] ?? '').replaceAll(' ', '').length
    deepest = Math.max(deepest, indents.length + onLine + brackets)
    for (const character of line) {
      if (character === '[' || character === '{') brackets += 1
      else if ((character === ']' || character === '}') && brackets > 0) brackets -= 1
      deepest = Math.max(deepest, indents.length + onLine + brackets)
    }
  }
  return deepest
}
