import { readFileSync } from 'node:fs'
import type { Locale } from '@dwibahasa/model'
import { createInstance } from 'i18next'

/** Gives the words behind a name of the package's `locales/`. */
export type Words = (name: string, values?: Readonly<Record<string, string | number>>) => string

/** The words of the command line in one language. */
export function wordsOf(lang: Locale): Words {
  const instance = createInstance()
  const translation: unknown = JSON.parse(readFileSync(new URL(`../locales/${lang}.json`, import.meta.url), 'utf8'))
  instance.init({
    lng: lang,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [lang]: { translation: translation as Record<string, string> } },
  })
  return (name, values = {}) => instance.t(name, values)
}

/** The language of the command line where nobody chose one: Indonesian on an Indonesian system, English elsewhere. */
export function systemLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^id([_.@-]|$)/i.test(set) ? 'id' : 'en'
}
