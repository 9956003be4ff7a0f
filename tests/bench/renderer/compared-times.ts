/** How long a task takes, in milliseconds, and how many times as long another; both are medians over all rounds. */
export interface ComparedTimes {
  readonly milliseconds: number
  readonly ratio: number
}

/**
 * Times two tasks that take turns, so that whatever else the machine does weighs on both of them alike.
 *
 * @param repeat How many times each is done before the other has its turn.
 */
export function comparedTimes(ours: () => string, other: () => string, rounds: number, repeat: number): ComparedTimes {
  const times: number[] = []
  const ratios: number[] = []
  const timed = (task: () => string): number => {
    const start = performance.now()
    for (let time = 0; time < repeat; time++) flatten(task())
    return (performance.now() - start) / repeat
  }
  // The first rounds warm up.
  for (let round = -2; round < rounds; round++) {
    const time = timed(ours)
    const ratio = timed(other) / time
    if (round < 0) continue
    times.push(time)
    ratios.push(ratio)
  }
  return { milliseconds: medianOf(times), ratio: medianOf(ratios) }
}

/** A string that was put together from parts is only made one when somebody looks into it; whoever uses it does. */
function flatten(html: string): number {
  return html.charCodeAt(html.length - 1)
}

function medianOf(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
