/** A run of words that both texts have, or one of them. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

// So many steps of a table are taken at most; between longer texts all that differs is one change.
const cellLimit = 1_000_000

/** What became of a text, word by word: the longest common subsequence of both, and the rest removed or added. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const left = wordsOf(before)
  const right = wordsOf(after)
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1
  let end = 0
  while (
    end < left.length - start &&
    end < right.length - start &&
    left[left.length - 1 - end] === right[right.length - 1 - end]
  )
    end += 1
  const middle = changes(left.slice(start, left.length - end), right.slice(start, right.length - end))
  const same = (words: readonly string[]): DiffPart => ({ kind: 'same', text: words.join(' ') })
  return [same(left.slice(0, start)), ...middle, same(left.slice(left.length - end))].filter(({ text }) => text !== '')
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

function changes(left: readonly string[], right: readonly string[]): readonly DiffPart[] {
  const whole = left.length * right.length > cellLimit
  const common = whole ? [] : commonWords(left, right)
  const parts: DiffPart[] = []
  const push = (kind: DiffPart['kind'], words: readonly string[]): void => {
    if (words.length > 0) parts.push({ kind, text: words.join(' ') })
  }
  let at = 0
  let rightAt = 0
  let run: string[] = []
  for (const [leftMatch, rightMatch] of [...common, [left.length, right.length] as const]) {
    if (leftMatch > at || rightMatch > rightAt) {
      push('same', run)
      run = []
      push('removed', left.slice(at, leftMatch))
      push('added', right.slice(rightAt, rightMatch))
    }
    const word = left[leftMatch]
    if (word !== undefined) run.push(word)
    at = leftMatch + 1
    rightAt = rightMatch + 1
  }
  push('same', run)
  return parts
}

/** Positions in both of the words that both have, in order. */
function commonWords(left: readonly string[], right: readonly string[]): readonly (readonly [number, number])[] {
  const width = right.length + 1
  const lengths = new Uint16Array((left.length + 1) * width)
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        left[row] === right[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
    }
  }
  const found: (readonly [number, number])[] = []
  let row = 0
  let column = 0
  while (row < left.length && column < right.length) {
    if (left[row] === right[column]) found.push([row++, column++])
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1
    else column += 1
  }
  return found
}
