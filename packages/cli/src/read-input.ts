/** Reads a stream to its end; stops just past `limit` bytes, which nobody goes on to use. */
export async function readInput(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    parts.push(part)
    size += part.length
    if (size > limit) break
  }
  return Buffer.concat(parts)
}
