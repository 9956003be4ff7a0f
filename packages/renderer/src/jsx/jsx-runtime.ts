/** What a component or an element is given: attributes, and `children` where it has any. */
export type JsxProps = Readonly<Record<string, unknown>>

/**
 * The automatic JSX runtime: what `react/jsx-runtime`, `preact/jsx-runtime`, `vue/jsx-runtime` and
 * `solid-js/h/jsx-runtime` export.
 *
 * The functions are written as methods, so that each framework's own types of elements and components fit.
 */
export interface JsxRuntime<Made> {
  /** Makes an element that has one child or none. */
  jsx(type: unknown, props: JsxProps, key?: string): Made
  /** Makes an element that has several children. */
  jsxs(type: unknown, props: JsxProps, key?: string): Made
  readonly Fragment: unknown
}
