/** What a config file may be called, in the order in which they are looked for. */
export const configNames: readonly string[] = ['ts', 'mts', 'js', 'mjs'].map((ending) => `dwibahasa.config.${ending}`)
