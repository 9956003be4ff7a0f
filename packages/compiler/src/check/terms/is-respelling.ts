/** Whether a form is another with other hyphens, spaces or capitals. */
export function isRespelling(form: string, other: string): boolean {
  return joined(form) === joined(other)
}

function joined(form: string): string {
  return form.replace(/[\s\p{Pd}]+/gu, '').toLowerCase()
}
