import type { SpellingFault } from './spelling-fault.js'
import { wordSet } from './word-set.js'

/** Passive verbs without their *di-*, none of which names a place. */
const verbs = wordSet(`
  tulis buat baca lihat dengar ambil bawa kirim terima tolak simpan hapus cari pakai pilih pasang buka 
  ubah ganti tambah mulai pimpin bagi bayar atur hitung sebut anggap kenal dukung ajak undang tangkap bunuh tunda 
  ukur susun jaga cetak unggah unduh bahas perbaiki ikuti miliki ketahui hadapi penuhi lengkapi temui setujui awasi
  batasi atasi sadari pengaruhi lindungi kunjungi akui alami kuasai hargai hormati tangani tandai warnai jalani hindari cintai
  lakukan gunakan berikan tentukan jelaskan hasilkan terapkan jalankan laksanakan tetapkan umumkan kirimkan sampaikan selesaikan
  tunjukkan perlukan butuhkan harapkan gabungkan masukkan keluarkan kembangkan tingkatkan sediakan siapkan rencanakan temukan
  sebutkan katakan nyatakan putuskan bandingkan hubungkan kaitkan sebabkan akibatkan manfaatkan tambahkan kurangi kurangkan
  lanjutkan hentikan kumpulkan bagikan ajarkan perkenalkan perkirakan perhatikan pertimbangkan perbolehkan izinkan larang
  wajibkan haruskan anjurkan sarankan usulkan ajukan adakan dirikan bangunkan ciptakan wujudkan sesuaikan tempatkan letakkan
  simpulkan artikan maksudkan tujukan utamakan dasarkan sahkan tandatangani terbitkan luncurkan publikasikan identifikasikan
  implementasikan klasifikasikan konfigurasikan sosialisasikan verifikasikan aktifkan nonaktifkan
`)

/** *Di tulis*: the prefix of a passive verb does not stand apart (EYD V, II.A). Which of the two was meant is for a person to say. */
export function checkSplitPrefix(text: string): readonly SpellingFault[] {
  const faults: SpellingFault[] = []
  for (const match of text.matchAll(/(?<![\p{L}\p{N}_-])(di)[ \u00a0](\p{L}{3,18})(?![\p{L}\p{N}_-])/giu)) {
    const [actual, prefix = '', word = ''] = match
    if (!verbs.has(word)) continue
    const end = match.index + actual.length
    faults.push({ rule: 'spelling-split-prefix', start: match.index, end, actual, suggestion: prefix + word })
  }
  return faults
}
