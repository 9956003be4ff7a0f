import type { SpellingFault } from './spelling-fault.js'
import { wordSet } from './word-set.js'

/** Words that are doubled in everyday notes. Others before a 2 may be names of programs and versions (*http2*). */
const doubled = wordSet(`
  buku orang anak negara hal masing rata kata teman macam sama bersama mata kira tiba laki cita undang alat barang bagian cara
  contoh data gambar guru harga hari hasil ibu bapak kadang kawan kegiatan kelompok kota laporan lain lembaga makanan malam mahasiswa
  murid nama nilai pelan pemuda peserta program rumah saat satu sekolah siswa sungguh surat tanaman tamu tempat tugas usaha warga
  benar betul besar kecil baik jalan lama mudah pagi hati jauh apa siapa mana kapan cepat diam bangsa bahan bentuk berita bersenang
  ragu syarat segala pertanyaan jawaban pihak pejabat menteri pekerja karyawan petani nelayan perempuan wanita pria berbeda turut
`)

/** *Buku2* is *buku-buku*: a doubled word is written out with a hyphen (EYD V, II.C). */
export function checkReduplication(text: string): readonly SpellingFault[] {
  const faults: SpellingFault[] = []
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}_@#/.-])(\p{L}{2,20})[2²](nya|an)?(?![\p{L}\p{N}_]|[./@]\p{L})/gu,
  )) {
    const [actual, word = '', ending = ''] = match
    if (!doubled.has(word.toLowerCase())) continue
    const expected = `${word}-${word.toLowerCase()}${ending}`
    faults.push({
      rule: 'spelling-reduplication',
      start: match.index,
      end: match.index + actual.length,
      actual,
      expected,
    })
  }
  return faults
}
