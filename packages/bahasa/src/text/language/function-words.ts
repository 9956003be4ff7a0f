import type { Locale } from '../../locale.js'

/** Words that carry grammar rather than matter, in lower case, and that the other language does not know. */
export const functionWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  id: wordsOf(`
    yang dan di ke dari pada untuk dengan dalam oleh sebagai adalah ialah merupakan ini itu tersebut akan telah sudah belum sedang
    masih tidak bukan jangan tanpa atau tetapi tapi namun melainkan sedangkan sementara karena sebab sehingga maka agar supaya jika
    jikalau apabila bila kalau ketika saat sejak sampai hingga sebelum sesudah setelah selama antara antar terhadap tentang mengenai
    bagi kepada daripada atas bawah depan belakang luar samping secara seperti bagaikan serta juga pun lagi saja hanya bahkan
    sangat lebih paling kurang cukup sekali hampir terlalu dapat bisa boleh harus perlu ingin mau hendak mungkin ada saya aku
    kami kita kamu anda dia ia beliau mereka nya siapa apa mana kapan bagaimana mengapa kenapa berapa setiap tiap semua seluruh
    para banyak beberapa sebagian sedikit suatu sebuah seorang seseorang salah satu dua tiga empat lima lain lainnya sendiri
    bahwa meski meskipun walau walaupun sambil seraya lalu kemudian pernah selalu sering kadang biasanya hal cara orang tahun
    hari dapatkah apakah bagian bahwa begitu demikian sini situ sana menjadi melalui menurut berdasarkan kali jadi justru maupun
    baik tentu agak pula malah tak takkan dulu nanti kini sekarang guna demi memiliki lihat hanyalah yaitu yakni misalnya contohnya dsb dll pasal ayat huruf nomor
  `),
  en: wordsOf(`
    the of and to in is that it was for on are as with his they at be this from have or by not but what all were when we there
    can an your which their said if will each about how up out them then she many some so these would other into has more her two
    like him see could no than been its who now did get may my only over such our most me after also where much before must through
    back too any same us here why does because against between both under never while last might should those being during without
    however another within upon until since though although whether either neither nor every yet still just very own few less
    once often always almost rather quite perhaps therefore thus hence whose whom himself itself themselves yourself ourselves
    cannot don't doesn't isn't aren't won't can't didn't wasn't weren't you he do had which one's it's you're they're we're that's
    using used use make makes made need needs want way ways well first than towards toward according across among around behind
    beyond despite except off onto unless unlike via whereas whatever whenever wherever am having doing done goes let let's article articles
  `),
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
