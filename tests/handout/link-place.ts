/** Where a link stands on its page in a PDF by Chromium, in points from the foot; of several, the last. */
export function linkPlace(pdf: string, url: string): { readonly bottom: number; readonly top: number } {
  const [, bottom, top] = [...pdf.matchAll(/\/Rect \[[\d.]+ ([\d.]+) [\d.]+ ([\d.]+)\][^>]*\/URI \(([^)]*)\)/g)]
    .filter(([, , , address]) => address === url)
    .at(-1) ?? ['', Number.NaN, Number.NaN]
  return { bottom: Number(bottom), top: Number(top) }
}
