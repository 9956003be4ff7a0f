import type { Localized } from '@dwibahasa/model'
import type { Labels } from './labels.js'

/** The words of `Labels` that HTML needs. */
export type HtmlLabels = Pick<
  Labels,
  | 'footnotes'
  | 'backToReference'
  | 'permalink'
  | 'note'
  | 'case'
  | 'question'
  | 'answer'
  | 'table'
  | 'taskDone'
  | 'taskOpen'
>

/**
 * The fixed words that stand in HTML, as the resources have them; tests/renderer/labels.test.ts holds them to that.
 *
 * They are written out here, so that a page that shows HTML loads these words and no others.
 */
export const htmlLabels: Localized<HtmlLabels> = {
  id: {
    footnotes: 'Catatan kaki',
    backToReference: 'Kembali ke rujukan {{reference}}',
    permalink: 'Tautan ke bagian “{{heading}}”',
    note: 'Catatan',
    case: 'Kasus',
    question: 'Pertanyaan',
    answer: 'Jawaban',
    table: 'Tabel {{number}}',
    taskDone: 'Sudah selesai',
    taskOpen: 'Belum selesai',
  },
  en: {
    footnotes: 'Footnotes',
    backToReference: 'Back to reference {{reference}}',
    permalink: 'Link to the section “{{heading}}”',
    note: 'Note',
    case: 'Case',
    question: 'Question',
    answer: 'Answer',
    table: 'Table {{number}}',
    taskDone: 'Done',
    taskOpen: 'Not done',
  },
}
