/**
 * Words that KBBI lists as not standard, and the standard ones. Those in the first list carry affixes (*beresiko*, *mempraktekkan*);
 * those in the second only *-nya*, *-lah* and the like, for with an affix they could be other words.
 *
 * Written by hand, from general knowledge of EYD V: a pair stands here only where nothing else can be meant. Names keep their old
 * spelling, so words that are names as well (*Ramadhan*, *Sepuluh Nopember*) are left out.
 */
export const standardWords: {
  readonly withAffixes: ReadonlyMap<string, string>
  readonly alone: ReadonlyMap<string, string>
} = {
  withAffixes: pairs(`
    aktifitas aktivitas | aktip aktif | analisa analisis | antri antre | azas asas | azasi asasi |
    diagnosa diagnosis | efektifitas efektivitas | efektip efektif | eksklusip eksklusif | ekslusif eksklusif |
    ekslusifitas eksklusivitas | hakekat hakikat | hapal hafal | hipotesa hipotesis | hutang utang | ijasah ijazah |
    ijin izin | inklusifitas inklusivitas | interaktifitas interaktivitas | jadual jadwal | jaman zaman |
    karir karier | kolektifitas kolektivitas | komplit komplet | konektifitas konektivitas | kongkret konkret |
    kongkrit konkret | konkrit konkret | kreatifitas kreativitas | kreatip kreatif | kuatir khawatir |
    kwalitas kualitas | kwantitas kuantitas | lobang lubang | metoda metode | nasehat nasihat |
    negatifitas negativitas | negatip negatif | objektifitas objektivitas | obyek objek | obyektif objektif |
    obyektifitas objektivitas | obyektivitas objektivitas | positifitas positivitas | positip positif |
    praktek praktik | produktifitas produktivitas | produktip produktif | rejeki rezeki | relatifitas relativitas |
    resiko risiko | selektifitas selektivitas | sensitifitas sensitivitas | sintesa sintesis | sistim sistem |
    standarisasi standardisasi | subjektifitas subjektivitas | subyek subjek | subyektif subjektif |
    subyektifitas subjektivitas | subyektivitas subjektivitas | tauladan teladan | tehnik teknik |
    tehnologi teknologi | telor telur | teoritis teoretis
  `),
  alone: pairs(`
    akte akta | akupun aku_pun | amandemen amendemen | ambulan ambulans | apapun apa_pun | apotik apotek |
    apotiker apoteker | asessmen asesmen | assesmen asesmen | astronout astronaut | atlit atlet | balsem balsam |
    batere baterai | baterei baterai | bekerjasama bekerja_sama | berapapun berapa_pun | berfikir berpikir |
    beritahu beri_tahu | bernafas bernapas | bertanggungjawab bertanggung_jawab | berterimakasih berterima_kasih |
    bhineka bhinneka | blanko blangko | bolpen bolpoin | brandal berandal | cabe cabai | cendikiawan cendekiawan |
    cidera cedera | cinderamata cendera_mata | coklat cokelat | definitip definitif | detil detail |
    deviden dividen | diapun dia_pun | diberitahu diberi_tahu | difikirkan dipikirkan | difinisi definisi |
    dihimbau diimbau | diletakan diletakkan | dimasukan dimasukkan | dipraktekan dipraktikkan |
    dipraktikan dipraktikkan | dirobah diubah | dirubah diubah | disain desain | disainer desainer |
    ditunjukan ditunjukkan | do'a doa | do’a doa | drainasi drainase | duren durian | ekosistim ekosistem |
    eksport ekspor | ekstrim ekstrem | esei esai | essai esai | faham paham | fikir pikir | fikiran pikiran |
    fotocopy fotokopi | frekwensi frekuensi | gubug gubuk | hadist hadis | hadits hadis | handal andal |
    hektar hektare | hembus embus | himbau imbau | himbauan imbauan | hirarki hierarki | hirarkis hierarkis |
    hisap isap | hutbah khotbah | inipun ini_pun | insyaf insaf | intelegensi inteligensi | intelejen intelijen |
    introgasi interogasi | isteri istri | itikad iktikad | itupun itu_pun | jendral jenderal | jum'at Jumat |
    jum’at Jumat | jurisdiksi yurisdiksi | justeru justru | kadaluarsa kedaluwarsa | kadaluwarsa kedaluwarsa |
    kaedah kaidah | kaledioskop kaleidoskop | kalo kalau | kamipun kami_pun | kaos kaus | kapanpun kapan_pun |
    karateristik karakteristik | kebon kebun | kedaluarsa kedaluwarsa | kehandalan keandalan | kelinik klinik |
    kemaren kemarin | kerjasama kerja_sama | ketrampilan keterampilan | khutbah khotbah | kitapun kita_pun |
    komersiil komersial | komersil komersial | komoditi komoditas | konperensi konferensi | konsekwen konsekuen |
    konsekwensi konsekuensi | kontinyu kontinu | kriminil kriminal | kwalifikasi kualifikasi |
    kwalitatif kualitatif | kwantitatif kuantitatif | kwartal kuartal | kwartet kuartet | kwitansi kuitansi |
    linier linear | ma'af maaf | managemen manajemen | manapun mana_pun | manejemen manajemen | mantera mantra |
    masal massal | ma’af maaf | melakuan melakukan | meletakan meletakkan | memasukan memasukkan |
    memberitahu memberi_tahu | memfikirkan memikirkan | memparkir memarkir | mempedulikan memedulikan |
    mempengaruhi memengaruhi | mempercayai memercayai | memperkosa memerkosa | mempesona memesona |
    mempopulerkan memopulerkan | memposisikan memosisikan | mempraktekan mempraktikkan | mempraktikan mempraktikkan |
    mempublikasi memublikasi | mempublikasikan memublikasikan | mendetil mendetail | menejemen manajemen |
    menejer manajer | menghimbau mengimbau | mengkampanyekan mengampanyekan | mengkategorikan mengategorikan |
    mengkombinasikan mengombinasikan | mengkomunikasikan mengomunikasikan | mengkonfigurasi mengonfigurasi |
    mengkonfirmasi mengonfirmasi | mengkonsumsi mengonsumsi | mengkonversi mengonversi |
    mengkoordinasi mengoordinasi | mengkoordinasikan mengoordinasikan | mengkoreksi mengoreksi |
    mensosialisasikan menyosialisasikan | mensukseskan menyukseskan | mentaati menaati | mentargetkan menargetkan |
    menterapkan menerapkan | menterjemahkan menerjemahkan | menunjukan menunjukkan | menyolok mencolok |
    merekapun mereka_pun | merobah mengubah | merubah mengubah | mesjid masjid | milyar miliar | milyaran miliaran |
    milyarder miliarder | moderen modern | monarkhi monarki | motifasi motivasi | mubadzir mubazir |
    mushalla musala | mushola musala | musholla musala | musium museum | nafas napas | nampak tampak | nomer nomor |
    nonaktip nonaktif | omset omzet | operasionil operasional | oprasi operasi | orangtua orang_tua |
    orisinil orisinal | otentifikasi autentikasi | otentik autentik | otentikasi autentikasi | paska pasca |
    pebruari Februari | pemfikiran pemikiran | perangko prangko | perduli peduli | pernafasan pernapasan |
    perobahan perubahan | personil personel | pinsil pensil | pondasi fondasi | prilaku perilaku |
    profesionil profesional | projek proyek | propesor profesor | propinsi provinsi | prosentase persentase |
    prosentasi persentase | putera putra | puteri putri | rame ramai | raport rapor | rapot rapor |
    rasionil rasional | rasionilisasi rasionalisasi | relijius religius | respon respons | rumahsakit rumah_sakit |
    samudera samudra | saos saus | satupun satu_pun | sayapun saya_pun | sekedar sekadar | sekertaris sekretaris |
    seksama saksama | sertipikat sertifikat | shalat salat | sholat salat | siapapun siapa_pun | silahkan silakan |
    sistimatis sistematis | sodara saudara | sorga surga | sumberdaya sumber_daya | supir sopir | survai survei |
    survey survei | sutera sutra | syaraf saraf | tandatangan tanda_tangan | tanggungjawab tanggung_jawab |
    tehnis teknis | tentram tenteram | terimakasih terima_kasih | terlanjur telanjur | terlantar telantar |
    tradisionil tradisional | trampil terampil | trilyun triliun | trilyunan triliunan | ujicoba uji_coba |
    urin urine | ustad ustaz | ustadz ustaz | varitas varietas | walikota wali_kota | wudhu wudu
  `),
}

/** Rows of a wrong word and a right one; `_` stands for a space inside the right one. */
function pairs(list: string): ReadonlyMap<string, string> {
  const rows = list.split('|').map((row) => row.trim().split(/\s+/))
  return new Map(rows.map(([wrong = '', right = '']) => [wrong, right.replaceAll('_', ' ')]))
}
