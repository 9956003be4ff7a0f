/** Whether a child can be looked at: anything but an object is passed over. */
export function isNode(child: unknown): child is Readonly<Record<string, unknown>> {
  return typeof child === 'object' && child !== null
}
