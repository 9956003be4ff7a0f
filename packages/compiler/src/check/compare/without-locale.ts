import { isLocale, type Locale } from '@dwibahasa/model'

/** A path without what says its language, and the language that it says. */
export interface LocaleFreePath {
  readonly path: string
  readonly locale: Locale | undefined
}

/**
 * Takes the language out of a path: a folder (`/en/`, `/id-ID/`, `/en_us/`), or the end of a name before its ending
 * (`figure.id.svg`, `figure-en.svg`, `figure_id.svg`).
 */
export function withoutLocale(path: string): LocaleFreePath {
  let locale: Locale | undefined
  const found = (name: string): boolean => {
    const language = name.toLowerCase().slice(0, 2)
    if (!isLocale(language)) return false
    locale ??= language
    return true
  }
  const folders = path.split('/').filter((part) => !(/^(?:id|en)(?:[-_][a-z]{2})?$/i.test(part) && found(part)))
  const last = folders.pop() ?? ''
  const name = last.replace(/[.\-_](id|en)(?=\.[a-z0-9]{1,8}$)/i, (all, language: string) =>
    found(language) ? '' : all,
  )
  return { path: [...folders, name].join('/'), locale }
}
