import type { SheetOptions } from './sheet-options.js'

/** How a contents page is made; `alternates` are the contents pages of the other kinds. */
export interface ContentsOptions extends Pick<SheetOptions, 'kind' | 'edition' | 'alternates'> {
  /** The address of an entry's sheet. */
  readonly href: NonNullable<SheetOptions['href']>
}
