import type { Document } from '@dwibahasa/model'
import { documentOfSpecimens, type Specimen, specimens } from './specimens.js'

const marker = 'https://marker.example/'

/** The specimens whose value shows in what `render` makes of them, and those whose value shows nowhere. */
export function partedSpecimens(render: (document: Document, value: string) => string): {
  readonly shown: readonly Specimen[]
  readonly hidden: readonly Specimen[]
} {
  const markersIn = (of: readonly Specimen[]) => render(documentOfSpecimens(marker, of), 'a').split('marker').length
  const bare = markersIn([])
  const shown = specimens.filter((specimen) => markersIn([specimen]) > bare)
  return { shown, hidden: specimens.filter((specimen) => !shown.includes(specimen)) }
}
