import { wordSet } from './word-set.js'

/** Bound forms, and the words with which each is known to form one word; before a capital a hyphen stands between (EYD V, II.A). */
export const joinedWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'non',
    wordSet(
      'formal aktif teknis fiksi pemerintah ekonomi fisik verbal tunai medis akademik profit migas baku minyak kombatan negara',
    ),
  ],
  [
    'anti',
    wordSet(
      'korupsi virus kekerasan bakteri radikal teror diskriminasi rasisme penuaan monopoli narkoba hoaks peluru air perang',
    ),
  ],
  [
    'pasca',
    wordSet(
      'perang sarjana panen bencana pandemi konflik produksi kemerdekaan pemilu reformasi gempa tsunami bayar kolonial operasi',
    ),
  ],
  [
    'antar',
    wordSet(
      'negara kota bangsa provinsi daerah pulau lembaga budaya agama suku umat benua instansi individu kelompok anggota wilayah kementerian',
    ),
  ],
  ['multi', wordSet('bahasa media nasional fungsi guna budaya lateral partai etnis kultural tafsir dimensi')],
  ['pra', wordSet('sejarah sekolah syarat kerja pemilu anggapan duga kondisi')],
  ['sub', wordSet('bab bagian sistem sektor kategori tema judul bidang unit kontraktor tropis')],
  ['semi', wordSet('final permanen otomatis formal')],
  ['intra', wordSet('kurikuler vena')],
  ['swa', wordSet('sembada daya layan kelola foto')],
  ['tuna', wordSet('netra rungu wicara wisma karya grahita daksa aksara susila')],
  ['purna', wordSet('waktu tugas jual bakti wirawan')],
])
