/** From the ending of a noun to those of the verbs that it may come from; the first rule that fits counts. */
const rules: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ification$/, ['ify']],
  [/([iy])[sz]ation$/, ['$1se', '$1ze']],
  [/(?<=[rtv]|[bgm]in)ation$/, ['ate', 'e', '']],
  [/ation$/, ['ate', '']],
  [/olution$/, ['olve']],
  [/ution$/, ['ute']],
  [/(pt|ct|st|rt)ion$/, ['$1']],
  [/ssion$/, ['ss', 't']],
  [/(?<=[aeiou])sion$/, ['de', 'se']],
  [/(?<=[nr])sion$/, ['d', 't', 'se', 'ge']],
  [/ition$/, ['e', 'it', 'ish']],
  [/(?<=[a-z]{3})ment$/, ['']],
  [/([bdfglmnprt])\1ing$/, ['$1', '$1$1']],
  [/(?<=[a-z]{3})ing$/, ['', 'e']],
  [/([ai])bility$/, ['$1ble', '']],
]

/** Shorter verbs would be found everywhere. */
const shortestVerb = 4

/** The verbs, and for -ability the adjective, that an English noun may come from: `encryption` gives `encrypt`. */
export function verbsBehind(noun: string): readonly string[] {
  const rule = rules.find(([ending]) => ending.test(noun))
  if (rule === undefined) return []
  const [ending, replacements] = rule
  return replacements.map((one) => noun.replace(ending, one)).filter((verb) => verb.length >= shortestVerb)
}
