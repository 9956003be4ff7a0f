/**
 * How far a word may stand from the form it is a form of.
 *
 * - `inflection`: the same word. Indonesian meN-, di-, ter-, -kan, -i, clitics, reduplication; English plural,
 *   possessive, -ing, -ed.
 * - `derivation`: also another word from the same root. Indonesian ber-, per-, peN-, ke-...-an and the like; English
 *   `encrypt` and `encryption`; in both languages other spelling (`-ise`, `-ize`) and other joining (`cyber-attack`).
 */
export type FormLevel = 'inflection' | 'derivation'
