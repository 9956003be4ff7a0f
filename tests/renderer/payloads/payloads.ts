import { addresses } from './addresses.js'
import { breakouts } from './breakouts.js'
import { characters } from './characters.js'
import { comments } from './comments.js'
import { foreignContent } from './foreign-content.js'
import { languages } from './languages.js'
import { markup } from './markup.js'
import { names } from './names.js'
import { references } from './references.js'
import { styles } from './styles.js'

/** Strings that somebody might put where text is asked for, by what they aim at. */
export const payloads: Readonly<Record<string, readonly string[]>> = {
  addresses,
  breakouts,
  characters,
  comments,
  'foreign content': foreignContent,
  languages,
  markup,
  names,
  references,
  styles,
}
