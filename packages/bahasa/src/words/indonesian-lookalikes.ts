const whole = `
  ampun bahaya baku belah berkah buku hanya ilmu istilah jamu jumlah kaku kalah langkah laku majalah makalah masalah maupun
  nafkah olah paku punya saku salah sekolah semu suku tamu tanya temu ulah wilayah
  akan aman angan badan bukan bulan dengan depan dewan halaman hewan hutan ikan iman jalan kawan lawan makan pangan papan
  pesan rekan ringan selatan taman tangan teman zaman
  api arti bagi bumi cari dari diri ganti hari hati isi janji jari kaki kami kursi laki mati negeri pagi resmi sisi suami
  tetapi tinggi aksesi asasi ekspresi kompresi prosesi
  peluru pena penjara pendeta pengantin pengaruh penting penuh peka pekan pelan pelatuk pelita peran perahu perak perang
  perangai perangkap perangkat perangko peranti perawan perdana perdata perempuan pergi periksa peringkat perintah perkara perlu
  permata pernah persen pertama perut perwira pesat pesawat pesisir peta peti pegang pendek
  beda bela benar beranda berani beras berat beri beringin berita berlian bersih beruang besar
  terang teras terbang terigu terima terus
  sebab sebuah sedangkan sedia sedih segar segera sehat sejarah sekutu selalu selamat semangat senang senjata serang sesal
  setia sewa
  kebun kecil kejar kepada memperoleh diperoleh kelas keliling keluarga kemas kemudi kemudian kepala kera keras kereta kerja kertas
  dia diam didik dinas dinding dingin dioksida
  kuasa kuat kubah kubur kucing kudeta kuliah kulit kunci kuota kurang kursus kutip kutub
  medan media meja memang menang menara mengapa mental mentah mentega menteri merah merdeka merek mereka mesin mesti metode
  mewah bahkan
`

/** The only roots of words that the sounds would give another root as well. */
const known: Readonly<Record<string, readonly string[]>> = {
  berikan: ['beri'],
  diakui: ['akui'],
  kesatuan: ['satu'],
  ketua: ['tua'],
  melalui: ['lalu'],
  memadai: ['padai'],
  memadukan: ['padu'],
  mengaku: ['akui'],
  mengakui: ['akui'],
  mengawal: ['kawal'],
  mengalami: ['alami'],
  mengenai: ['kena'],
  meninggal: ['tinggal'],
  meninggalkan: ['tinggal'],
  pemerintah: ['perintah'],
  pemerintahan: ['perintah'],
  pemuda: ['muda'],
  pengakuan: ['akui'],
  pengalaman: ['alami'],
  pengantar: ['antar'],
  penyakit: ['sakit'],
  perilaku: ['laku'],
  sebelum: ['belum'],
  sekali: ['kali'],
  sendiri: ['diri'],
  seorang: ['orang'],
  setelah: ['telah'],
  terlalu: ['lalu'],
  tertawa: ['tawa'],
}

/**
 * Words that look as if they had an affix or a clitic and have none, or another one than it seems, with the roots that
 * they do come from: `masalah` is no `masa` with -lah, `beruang` is no `uang` with ber-. Chosen by hand from everyday
 * Indonesian, since rules of sound cannot tell.
 */
export const lookalikes: ReadonlyMap<string, readonly string[]> = new Map([
  ...whole
    .trim()
    .split(/\s+/)
    .map((word): [string, readonly string[]] => [word, []]),
  ...Object.entries(known),
])
