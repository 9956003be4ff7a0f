/** A run of words that both texts have, or one of them. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
  /** Whether a space stands before it. */
  readonly spaced: boolean
}

interface Word {
  readonly text: string
  readonly spaced: boolean
}

// So many steps of a table are taken at most; between longer texts all that differs is one change.
const cellLimit = 1_000_000

/**
 * What became of a text, word by word: the longest common subsequence of both, and the rest removed or added. The
 * punctuation after a word counts for itself.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const left = wordsOf(before)
  const right = wordsOf(after)
  let start = 0
  while (start < left.length && start < right.length && isSame(left, start, right, start)) start += 1
  let end = 0
  while (
    end < left.length - start &&
    end < right.length - start &&
    isSame(left, left.length - 1 - end, right, right.length - 1 - end)
  )
    end += 1
  return [
    ...part('same', right.slice(0, start)),
    ...changes(left.slice(start, left.length - end), right.slice(start, right.length - end)),
    ...part('same', right.slice(right.length - end)),
  ]
}

function wordsOf(text: string): readonly Word[] {
  return text
    .split(/\s+/)
    .filter((chunk) => chunk !== '')
    .flatMap((chunk) => {
      let end = chunk.length
      while (end > 1 && '.,;:!?)'.includes(chunk.charAt(end - 1))) end -= 1
      const word = { text: chunk.slice(0, end), spaced: true }
      return end === chunk.length ? [word] : [word, { text: chunk.slice(end), spaced: false }]
    })
}

function isSame(left: readonly Word[], at: number, right: readonly Word[], rightAt: number): boolean {
  return left[at]?.text === right[rightAt]?.text
}

function part(kind: DiffPart['kind'], words: readonly Word[]): readonly DiffPart[] {
  const [first, ...rest] = words
  if (first === undefined) return []
  const text = rest.reduce((sum, word) => `${sum}${word.spaced ? ' ' : ''}${word.text}`, first.text)
  return [{ kind, text, spaced: first.spaced }]
}

function changes(left: readonly Word[], right: readonly Word[]): readonly DiffPart[] {
  const common = left.length * right.length > cellLimit ? [] : commonWords(left, right)
  const parts: DiffPart[] = []
  let at = 0
  let rightAt = 0
  let run: Word[] = []
  for (const [leftMatch, rightMatch] of [...common, [left.length, right.length] as const]) {
    if (leftMatch > at || rightMatch > rightAt) {
      parts.push(...part('same', run))
      run = []
      parts.push(...part('removed', left.slice(at, leftMatch)), ...part('added', right.slice(rightAt, rightMatch)))
    }
    const word = right[rightMatch]
    if (word !== undefined) run.push(word)
    at = leftMatch + 1
    rightAt = rightMatch + 1
  }
  return [...parts, ...part('same', run)]
}

/** Positions in both of the words that both have, in order. */
function commonWords(left: readonly Word[], right: readonly Word[]): readonly (readonly [number, number])[] {
  const width = right.length + 1
  const lengths = new Uint16Array((left.length + 1) * width)
  const lengthAt = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isSame(left, row, right, column)
        ? lengthAt(row + 1, column + 1) + 1
        : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
    }
  }
  const found: (readonly [number, number])[] = []
  let row = 0
  let column = 0
  while (row < left.length && column < right.length) {
    if (isSame(left, row, right, column)) found.push([row++, column++])
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1
    else column += 1
  }
  return found
}
