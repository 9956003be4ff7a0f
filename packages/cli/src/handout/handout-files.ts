import { type Compilation, type Findings, readAssets } from '@dwibahasa/compiler'
import { contentsHtml, type SheetOptions, sheetHtml, sheetJson, sheetText } from '@dwibahasa/handout'
import type { EntryKey } from '@dwibahasa/model'
import { contentsGroups } from './contents-groups.js'
import { sheetEntries } from './sheet-entry.js'
import {
  addressFrom,
  type SheetAnswers,
  type SheetFormat,
  type SheetKind,
  sheetAddress,
  sheetPath,
} from './sheet-paths.js'

export interface HandoutRequest {
  readonly kinds: readonly SheetKind[]
  readonly formats: readonly SheetFormat[]
  readonly answers: SheetAnswers
  /** Which entries; everything where there is none. */
  readonly keys: ReadonlySet<EntryKey>
}

const writers = { html: sheetHtml, txt: sheetText, json: sheetJson }

/**
 * The sheets that were asked for, by their path below the handouts folder; with HTML a contents page of each kind, and the images
 * that they show. Nothing where one of those cannot be read, which is reported.
 */
export async function handoutFiles(
  compilation: Compilation,
  request: HandoutRequest,
  findings: Findings,
): Promise<ReadonlyMap<string, string | Uint8Array> | undefined> {
  const { kinds, formats, answers, keys } = request
  const all = sheetEntries(compilation)
  const chosen = keys.size === 0 ? all : all.filter((entry) => keys.has(entry.key))
  const made = new Set(formats.includes('html') ? chosen.map((entry) => entry.key) : [])
  const assets = assetAddresses(compilation)
  const shown = new Set<string>()
  const files = new Map<string, string | Uint8Array>()
  for (const kind of kinds) {
    for (const entry of chosen) {
      for (const format of formats) {
        const path = sheetPath(kind, entry.key, format)
        const alternate = (one: SheetKind): string => sheetPath(one, entry.key, 'html')
        const options = {
          answers,
          ...optionsOf(compilation, kind, path, made, assets, shown),
          ...addressesOf(path, kind, request, alternate),
        }
        files.set(path, writers[format](entry, options))
      }
    }
    if (!formats.includes('html')) continue
    const path = `${kind}/index.html`
    const { alternates } = addressesOf(path, kind, request, (one) => `${one}/index.html`)
    const options = {
      ...optionsOf(compilation, kind, path, made, assets, shown),
      ...(alternates === undefined ? {} : { alternates }),
    }
    files.set(path, contentsHtml(contentsGroups(compilation, chosen, kind === 'en' ? 'en' : 'id'), options))
  }
  if (!formats.includes('html')) return files
  const images = await readAssets(compilation.project, shown, findings)
  if (images === undefined) return undefined
  for (const [file, bytes] of images) files.set(`assets/${file}`, bytes)
  return files
}

/** The files that images may show, by their address in documents. */
function assetAddresses({ entries }: Compilation): ReadonlyMap<string, string> {
  const files = entries.flatMap((entry) => entry.assets)
  return new Map(files.map((file) => [`/${file.split('/').map(encodeURIComponent).join('/')}`, file]))
}

/** What every page of a kind has in common. An entry whose sheet is not made is not linked to; images go to `shown` as pages show them. */
function optionsOf(
  { project }: Compilation,
  kind: SheetKind,
  path: string,
  made: ReadonlySet<EntryKey>,
  assets: ReadonlyMap<string, string>,
  shown: Set<string>,
): Pick<SheetOptions, 'kind' | 'edition' | 'src'> & Required<Pick<SheetOptions, 'href'>> {
  return {
    kind,
    ...(project.edition === undefined ? {} : { edition: project.edition }),
    href: (target, _locale, _blockKey, anchor) => (made.has(target) ? sheetAddress(path, kind, target, anchor) : ''),
    src: (url) => {
      const file = assets.get(url)
      if (file === undefined) return url
      shown.add(file)
      return `${'../'.repeat(path.split('/').length - 1)}assets${url}`
    },
  }
}

function addressesOf(
  path: string,
  kind: SheetKind,
  { kinds, formats }: HandoutRequest,
  alternate: (kind: SheetKind) => string,
): Pick<SheetOptions, 'alternates' | 'contents'> {
  if (!formats.includes('html')) return {}
  const alternates = Object.fromEntries(kinds.map((one) => [one, addressFrom(path, alternate(one))]))
  return { alternates, contents: addressFrom(path, `${kind}/index.html`) }
}
