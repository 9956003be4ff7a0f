/** Which languages a sheet shows: Indonesian, English, or both side by side. */
export type SheetKind = 'id' | 'en' | 'id-en'
