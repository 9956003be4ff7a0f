import type { ErrorCode } from 'yaml'

/** The name of the words in `locales/`, below `yaml`, for what the YAML parser has found. */
export function yamlFaultWord(code: ErrorCode): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'duplicate'
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'colon'
    case 'MULTILINE_IMPLICIT_KEY':
      return 'notField'
    case 'MISSING_CHAR':
      return 'unclosed'
    case 'BAD_INDENT':
      return 'indent'
    case 'TAB_AS_INDENT':
      return 'tab'
    case 'BAD_ALIAS':
    case 'BAD_SCALAR_START':
      return 'quote'
    case 'BAD_DQ_ESCAPE':
      return 'escape'
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
      return 'tag'
    case 'RESOURCE_EXHAUSTION':
      return 'tooMuch'
    default:
      // The rest are rare, and each is something that cannot stand at its place.
      return 'unexpected'
  }
}
