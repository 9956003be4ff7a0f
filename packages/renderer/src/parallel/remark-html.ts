import { escapeHtml } from '../html/escape-html.js'

/** What is to be known of what follows it. */
export function remarkHtml(words: string): string {
  return `<p class="dwi-remark">${escapeHtml(words)}</p>\n`
}
