import type { Compilation, CompiledEntry } from '@dwibahasa/compiler'
import type { ContentsGroup, SheetEntry } from '@dwibahasa/handout'
import type { EntryKey, Locale, Localized } from '@dwibahasa/model'

/**
 * The groups of a contents page: a collection each. One that is sorted is in its order, and where it is sorted by a
 * reference first, in a group for each entry referred to; the others are in the alphabet of the page's language.
 */
export function contentsGroups(
  { project, entries, order }: Compilation,
  sheets: readonly SheetEntry[],
  locale: Locale,
): readonly ContentsGroup[] {
  const compiled = new Map(entries.map((entry) => [entry.key, entry]))
  const byKey = new Map(sheets.map((sheet) => [sheet.key, sheet]))
  const { compare } = new Intl.Collator(locale)
  return project.collections.flatMap(({ name, title, sort }) => {
    const own = (order.get(name) ?? []).flatMap((key) => byKey.get(key) ?? [])
    if (sort.length === 0) own.sort((a, b) => compare(a[locale].title, b[locale].title))
    const groups = new Map<EntryKey | undefined, SheetEntry[]>()
    for (const sheet of own) {
      const parent = parentOf(compiled.get(sheet.key), sort[0], compiled)
      const group = groups.get(parent?.key)
      if (group === undefined) groups.set(parent?.key, [sheet])
      else group.push(sheet)
    }
    return [...groups].map(([parent, members]) => ({
      title: groupTitle(title, parent === undefined ? undefined : compiled.get(parent)),
      entries: members,
    }))
  })
}

function parentOf(
  entry: CompiledEntry | undefined,
  field: string | undefined,
  compiled: ReadonlyMap<EntryKey, CompiledEntry>,
): CompiledEntry | undefined {
  const value = field === undefined ? undefined : entry?.id.fields[field]
  return typeof value === 'string' ? compiled.get(value) : undefined
}

function groupTitle(title: Localized<string>, parent: CompiledEntry | undefined): Localized<string> {
  if (parent === undefined) return title
  return { id: `${title.id}: ${parent.id.title}`, en: `${title.en}: ${parent.en.title}` }
}
