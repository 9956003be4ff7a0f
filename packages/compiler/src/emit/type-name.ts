/** The name of a collection as the beginning of a type's name: `case-studies` becomes `CaseStudies`. */
export function typeName(collection: string): string {
  return collection.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
