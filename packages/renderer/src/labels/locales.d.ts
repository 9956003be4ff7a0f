// The resources lie outside `src`, where i18next users look for them; the compiler knows their shape from here, and
// tests/renderer/labels.test.ts holds the files to it.
declare module '*/locales/id.json' {
  const labels: import('./labels.js').Labels
  export default labels
}

declare module '*/locales/en.json' {
  const labels: import('./labels.js').Labels
  export default labels
}
