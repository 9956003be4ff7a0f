/**
 * English words that stand in Indonesian prose as if they were Indonesian, with what settled usage says instead. They belong in
 * italics where the English word itself is meant. Loanwords that KBBI has taken in (*platform*, *data*, *media*) are left out.
 */
export const foreignWords: ReadonlyMap<string, string> = new Map(
  `
    attack serangan | attacker penyerang | attackers penyerang | attacks serangan | audience audiens |
    awareness kesadaran | backup cadangan | best-practice praktik terbaik | blogger narablog | blogging pengeblogan |
    brand jenama | branding penjenamaan | briefing taklimat | browser peramban | budget anggaran |
    campaign kampanye | caption takarir | chairman ketua | challenge tantangan | challenges tantangan |
    chat obrolan | chatting mengobrol | checklist daftar periksa | cloud komputasi awan |
    co-founder pendiri bersama | coding pengodean | community komunitas | compliance kepatuhan |
    contributor kontributor | contributors kontributor | creator kreator | creators kreator |
    crowdfunding urun dana | customer pelanggan | customers pelanggan | cyber siber | cybersecurity keamanan siber |
    dashboard dasbor | database basis data | deadline tenggat | debugging pengawakutuan | default bawaan |
    delivery pengantaran | developer pengembang | developers pengembang | download unduh | downloads unduhan |
    draft draf | e-commerce niaga elektronik | engagement keterlibatan | event acara | events acara |
    exploit eksploitasi | fairness keadilan | feedback umpan balik | file berkas | files berkas |
    fintech teknologi finansial | firewall tembok api | follower pengikut | followers pengikut | founder pendiri |
    framework kerangka kerja | freelance lepas | freelancer pekerja lepas | funding pendanaan |
    fundraising penggalangan dana | gadget gawai | governance tata kelola | guideline pedoman | guidelines pedoman |
    hacker peretas | hackers peretas | hacking peretasan | hardware perangkat keras | hoax hoaks |
    influencer pemengaruh | influencers pemengaruh | insight wawasan | insights wawasan | issue isu | issues isu |
    launching peluncuran | leader pemimpin | leaders pemimpin | leadership kepemimpinan | link tautan |
    links tautan | login log masuk | logout log keluar | maintainer pengelola | maintainers pengelola |
    malware perangkat perusak | marketing pemasaran | marketplace lokapasar | meeting rapat | meetings rapat |
    mindset pola pikir | network jaringan | networking jejaring | networks jaringan | newsletter buletin |
    offline luring | online daring | outsource alih daya | outsourcing alih daya | overview ikhtisar |
    owner pemilik | partner mitra | partners mitra | partnership kemitraan | password kata sandi |
    passwords kata sandi | phishing pengelabuan | podcast siniar | policy kebijakan | policymaker pembuat kebijakan |
    preview pratinjau | privacy privasi | queries kueri | ransomware perangkat pemeras | release rilis |
    remote jarak jauh | report laporan | reports laporan |
    requirement persyaratan | requirements persyaratan | response tanggapan | review ulasan | reviewer pengulas |
    reward imbalan | rewards imbalan | risk risiko | roadmap peta jalan | safety keselamatan |
    screenshot tangkapan layar | security keamanan | service layanan | services layanan | sharing berbagi |
    shipping pengiriman | skill keterampilan | skills keterampilan | smartphone ponsel pintar |
    software perangkat lunak | speaker pembicara | speakers pembicara | spokesperson juru bicara |
    sponsorship pensponsoran | stakeholder pemangku kepentingan | stakeholders pemangku kepentingan |
    startup usaha rintisan | streaming pengaliran | subscriber pelanggan | summary ringkasan | supplier pemasok |
    team tim | teamwork kerja sama tim | template templat | tester penguji | testing pengujian | threat ancaman |
    threats ancaman | tool alat | tools alat | tracking pelacakan | training pelatihan | trending sedang tren |
    update pembaruan | updates pembaruan | upgrade peningkatan | upload unggah | user pengguna |
    username nama pengguna | users pengguna | vulnerabilities kerentanan | vulnerability kerentanan |
    website situs web | websites situs web | workshop lokakarya
  `
    .trim()
    .split('|')
    .map((row) => row.trim())
    .map((row): [string, string] => {
      const space = row.indexOf(' ')
      return [row.slice(0, space), row.slice(space + 1)]
    }),
)
