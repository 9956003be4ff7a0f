// The resources lie outside `src`, where i18next users look for them; the compiler knows their shape from here, and
// tests/handout/words.test.ts holds the files to it.
declare module '*/locales/id.json' {
  const words: import('./words.js').Words
  export default words
}

declare module '*/locales/en.json' {
  const words: import('./words.js').Words
  export default words
}
