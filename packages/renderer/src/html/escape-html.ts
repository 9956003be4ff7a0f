const special = /[&<>"\0\ud800-\udfff]/

/**
 * Escapes a string for the text of an element or for an attribute in double quotes.
 *
 * What HTML cannot hold, U+0000 and halves of surrogate pairs, becomes U+FFFD. Most strings need nothing and are returned
 * as they are after one test.
 */
export function escapeHtml(value: string): string {
  if (!special.test(value)) return value
  let html = ''
  let start = 0
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    let replacement = '\ufffd'
    if (code === 38) replacement = '&amp;'
    else if (code === 60) replacement = '&lt;'
    else if (code === 62) replacement = '&gt;'
    else if (code === 34) replacement = '&quot;'
    else if (code > 0) {
      if ((code & 0xf800) !== 0xd800) continue
      if (code < 0xdc00 && (value.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
        index++
        continue
      }
    }
    html += value.slice(start, index) + replacement
    start = index + 1
  }
  return html + value.slice(start)
}
