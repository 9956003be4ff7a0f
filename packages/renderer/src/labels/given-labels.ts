/** Labels with those instead that a host gives; what it gives that is no string is passed over. */
export function givenLabels<Words extends object>(defaults: Words, given: object | undefined): Words {
  if (!given) return defaults
  const words = Object.entries(given).filter(([, word]) => typeof word === 'string')
  return { ...defaults, ...Object.fromEntries(words) }
}
