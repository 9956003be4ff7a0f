import { type Expression, parseSync, Visitor, type VisitorObject } from 'oxc-parser'

/** A regular expression as it is written. */
export interface WrittenExpression {
  readonly pattern: string
  readonly flags: string
}

/** What a source file matches text with. */
export interface FoundExpressions {
  readonly written: readonly WrittenExpression[]
  /** How many are put together from strings while the program runs. */
  readonly made: number
}

/** The regular expressions in a TypeScript source. */
export function expressionsIn(path: string, source: string): FoundExpressions {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors.map(({ message }) => message).join(', ')}`)
  const written: WrittenExpression[] = []
  let made = 0
  const count = ({ callee }: { readonly callee: Expression }) => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp') made++
  }
  const visitor: VisitorObject = { NewExpression: count, CallExpression: count }
  visitor.Literal = (node) => {
    if ('regex' in node) written.push(node.regex)
  }
  new Visitor(visitor).visit(program)
  return { written, made }
}
