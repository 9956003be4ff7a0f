import type { SpellingFault } from './spelling-fault.js'
import { wordSet } from './word-set.js'

/** Places and times that no passive verb is made of, so that *di* before them is a preposition. */
const afterDi = wordSet(`
  sini sana situ mana atas dalam luar bawah depan belakang samping antara tengah sekitar seluruh sekeliling seberang sebelah
  hadapan pinggir tepi ujung pojok sudut sisi akhir awal tahun hari bulan masa saat zaman malam pagi rumah sekolah kantor kampus
  kota desa kampung dunia negara negeri daerah wilayah lokasi lingkungan kalangan bagian kawasan tingkat level lapangan bidang
  tempat pusat ruang kelas kamar jalan pasar toko hotel masjid gereja stasiun terminal bandara pelabuhan perusahaan universitas
  perguruan laut hutan gunung sungai pulau pantai darat udara sawah internet media komputer web situs indonesia jakarta surabaya
  bandung yogyakarta medan makassar bali jawa sumatra kalimantan sulawesi papua aceh asia eropa afrika amerika setiap semua
  beberapa sebuah suatu berbagai sepanjang sekujur
`)

/** The same for *ke*, without the words to which *ke-* is a prefix too (*keluar*, *kepada*, *kesatu*). */
const afterKe = wordSet(`
  sini sana situ mana atas dalam bawah depan belakang samping tengah seluruh seberang sebelah hadapan pinggir tepi ujung
  rumah sekolah kantor kampus kota desa kampung dunia pasar jalan toko hotel masjid gereja stasiun bandara pelabuhan
  jakarta surabaya bandung yogyakarta medan makassar indonesia eropa amerika berbagai beberapa setiap
`)

/** *Disini* is *di sini*: a preposition stands apart (EYD V, II.D). *Di mana pun* and *di mana-mana* likewise. */
export function checkPreposition(text: string): readonly SpellingFault[] {
  const faults: SpellingFault[] = []
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_@#/.-])(di|ke)(\p{L}{3,14})(?![\p{L}\p{N}_]|[./@]\p{L})/giu)) {
    const [actual, particle = '', word = ''] = match
    const place = readPlace(word.toLowerCase(), particle.toLowerCase() === 'di' ? afterDi : afterKe)
    if (place === undefined || actual === actual.toUpperCase()) continue
    const expected = `${particle} ${word.slice(0, place.length)}${place.apart ? ' ' : ''}${word.slice(place.length)}`
    const end = match.index + actual.length
    if (isCompound(text, end)) continue
    faults.push({ rule: 'spelling-preposition', start: match.index, end, actual, expected })
  }
  return faults
}

/** How much of the word is the place; *-nya* stays with it, and *pun* stands apart from *mana* as well. */
function readPlace(
  word: string,
  places: ReadonlySet<string>,
): { readonly length: number; readonly apart: boolean } | undefined {
  if (places.has(word)) return { length: word.length, apart: false }
  if (word.endsWith('nya') && places.has(word.slice(0, -3))) return { length: word.length - 3, apart: false }
  return word === 'manapun' ? { length: 4, apart: true } : undefined
}

/** Something else than a doubled *mana* hangs on the word by a hyphen. */
function isCompound(text: string, end: number): boolean {
  return /^[-‐]\p{L}/u.test(text.slice(end, end + 2)) && !/^[-‐]mana(?!\p{L})/iu.test(text.slice(end, end + 6))
}
