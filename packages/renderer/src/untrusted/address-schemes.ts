/** The schemes that an address may have: one to follow (`href`), as GFM has them and `tel`, or one to load (`src`). */
export const addressSchemes: { readonly href: RegExp; readonly src: RegExp } = {
  href: /^(https?|mailto|tel|ircs?|xmpp)$/i,
  src: /^https?$/i,
}
