/** The command that a misspelt one begins like, or holds most letters of. */
export function nearestCommand(name: string, commands: Iterable<string>): string | undefined {
  const letters = new Set(name)
  const score = (command: string): number => {
    if (command.startsWith(name) || name.startsWith(command)) return 1
    const shared = [...new Set(command)].filter((letter) => letters.has(letter)).length
    return shared / Math.max(letters.size, new Set(command).size)
  }
  const [best] = [...commands].map((command) => [score(command), command] as const).sort(([a], [b]) => b - a)
  return best !== undefined && best[0] >= 0.6 ? best[1] : undefined
}
