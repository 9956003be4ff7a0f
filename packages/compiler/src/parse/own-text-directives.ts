import { locales } from '@dwibahasa/model'
import type { Data, Processor } from 'unified'

type Parsing = NonNullable<Data['micromarkExtensions']>[number]
type Printing = NonNullable<Data['toMarkdownExtensions']>[number]
type Construct = Extract<NonNullable<Parsing['text']>[number], { readonly tokenize: unknown }>
type State = Parameters<Construct['tokenize']>[1]

const colon = 58
const closingBracket = 93
const openings: readonly string[] = locales.map((locale) => `:${locale}[`)

/**
 * Has a colon in a line begin a directive before `en[` and `id[` alone; everywhere else it is text to the parser, and to the
 * printer nothing that has to be escaped.
 *
 * To turn other directives back into text later would not do: the parser has words for an image, and addresses in running
 * text, read by then.
 *
 * Used directly after `remark-directive`.
 */
export function ownTextDirectives(this: Processor): void {
  const { micromarkExtensions = [], toMarkdownExtensions = [] } = this.data()
  this.data('micromarkExtensions', [...micromarkExtensions.slice(0, -1), ...micromarkExtensions.slice(-1).map(parsing)])
  this.data('toMarkdownExtensions', [
    ...toMarkdownExtensions.slice(0, -1),
    ...toMarkdownExtensions.slice(-1).map(printing),
  ])
}

function parsing(extension: Parsing): Parsing {
  const constructs = [extension.text?.[colon] ?? []].flat()
  return { ...extension, text: { ...extension.text, [colon]: constructs.map(where) } }
}

function where(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(opening, construct.tokenize.call(this, effects, ok, nok), nok)
    },
  }
}

/** One of the openings, and a label in it that is not empty. */
const opening: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let read = ''
    const next: State = (code) => {
      if (openings.includes(read)) {
        effects.exit('data')
        return code === closingBracket ? nok(code) : ok(code)
      }
      const longer = code !== null && code > 0 ? read + String.fromCharCode(code) : undefined
      if (longer === undefined || !openings.some((each) => each.startsWith(longer))) return nok(code)
      read = longer
      effects.consume(code)
      return next
    }
    return (code) => {
      effects.enter('data')
      return next(code)
    }
  },
}

function printing(extension: Printing): Printing {
  const unsafe = extension.unsafe?.filter(({ character, atBreak }) => character !== ':' || atBreak === true) ?? []
  const inLine = { character: ':', after: `(?:${locales.join('|')})\\[`, inConstruct: 'phrasing' } as const
  return { ...extension, unsafe: [...unsafe, inLine] }
}
