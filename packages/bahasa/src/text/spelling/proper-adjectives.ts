import { wordSet } from './word-set.js'

/** Names that bound forms are often glued to: *seIndonesia*, *nonBarat*. Other capitals inside a word are names of programs. */
export const properAdjectives: ReadonlySet<string> = wordSet(`
  Indonesia Barat Eropa Asia Afrika Amerika Australia Islam Muslim Kristen Jawa Bali Sumatra Belanda Inggris Jepang Jerman Tiongkok
  Cina Arab Israel Palestina Rusia Ukraina Pancasila Soeharto Sukarno Soekarno Melayu Yahudi Jakarta Surabaya Nusantara Uni
`)
