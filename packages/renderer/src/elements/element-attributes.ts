/**
 * Every attribute that a document is rendered with, by its name in HTML. There is no other.
 *
 * `true` is a boolean attribute that is set; one that is not set is absent.
 */
export interface ElementAttributes {
  readonly 'aria-label'?: string
  readonly 'data-key'?: string
  readonly 'data-status'?: string
  readonly alt?: string
  readonly checked?: true
  readonly class?: string
  readonly disabled?: true
  readonly href?: string
  readonly id?: string
  readonly lang?: string
  readonly open?: true
  readonly role?: string
  readonly scope?: string
  readonly src?: string
  readonly start?: number
  readonly tabindex?: number
  readonly title?: string
  readonly type?: string
  readonly value?: number
}
