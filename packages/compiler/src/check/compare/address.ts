import type { Locale } from '@dwibahasa/model'
import { withoutLocale } from './without-locale.js'

/** Where a link leads, as far as it matters whether two links lead to the same. */
export interface Address {
  /** Empty for a path. */
  readonly host: string
  /** Without what says its language, without `#…`. */
  readonly path: string
  /** The language that host, path or query name. */
  readonly locale: Locale | undefined
}

/** Reads the address of a link that leads out of the content. */
export function readAddress(url: string): Address {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:)?(.*)$/is.exec(url.trim().replace(/#.*$/s, '')) ?? []
  const isWeb = scheme === '' || /^https?:$/i.test(scheme)
  if (!isWeb) return { host: scheme.toLowerCase(), path: rest.toLowerCase(), locale: undefined }
  const [, hostPart, pathPart = '', query = ''] = /^(?:\/\/([^/?]*))?([^?]*)\??(.*)$/s.exec(rest) ?? []
  const host = (hostPart ?? '').toLowerCase().replace(/^www\./, '')
  const ofHost = /^(id|en)\.(?=[^.]+\.)/.exec(host)?.[1]
  const { path, locale: ofPath } = withoutLocale(decoded(pathPart))
  const ofQuery = /(?:^|&)(?:lang|language|locale|hl|l)=(id|en)\b/i.exec(query)?.[1]?.toLowerCase()
  const kept = query.replace(/(?:^|&)(?:lang|language|locale|hl|l)=(?:id|en)\b[^&]*/gi, '')
  const trimmed = path.replace(/^(?:\.{0,2}\/)+/, '').replace(/(?:\/index\.html?|(?<!\/)\/+)$/i, '')
  return {
    host: ofHost === undefined ? host : host.slice(3),
    path: kept === '' ? trimmed : `${trimmed}?${kept}`,
    locale: localeOf(ofHost) ?? ofPath ?? localeOf(ofQuery),
  }
}

/** Whether two links can be meant to lead to the same: translated pages often have translated names. */
export function sameAddress(id: Address, en: Address): boolean {
  if (id.host !== en.host) return false
  if (id.path === en.path) return true
  return id.host !== '' && (id.locale === 'id' || en.locale === 'en') && id.locale !== en.locale
}

function localeOf(name: string | undefined): Locale | undefined {
  return name === 'id' || name === 'en' ? name : undefined
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    // A lone `%` is what it is.
    return path
  }
}
