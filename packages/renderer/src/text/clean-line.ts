import { cleanText } from './clean-text.js'

/** A string that is fit for plain text and is no more than one line. */
export function cleanLine(value: string): string {
  const clean = cleanText(value)
  return clean.includes('\n') ? clean.replace(/\n/g, ' ') : clean
}
