// What a module specifier would read as part of a URL, and what some file systems refuse.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what is replaced
const special = /[%#?\\:*"<>|~\u0000-\u001f]/g

/** The path of an entry's files without their ending: its key, with special characters as `~` and two digits. */
export function modulePath(key: string): string {
  return key.replace(special, (character) => `~${character.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
