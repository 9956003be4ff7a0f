/** How a document or an entry becomes JSON. */
export interface JsonOptions {
  /** How many spaces each level is indented by, at most 10. Default 0: one line. */
  readonly space?: number
}
