/**
 * A string of which every character is one column wide: Latin, Greek and Cyrillic letters, punctuation, signs and rules,
 * which is nearly all there is in our two languages.
 */
export const plainLetters: RegExp =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u0386\u0388-\u0482\u048a-\u052f\u2010-\u2027\u202f-\u205f\u20a0-\u20c0\u2100-\u218b\u2190-\u22ff\u2500-\u257f]*$/
