import { parseFragment } from 'parse5'
import { elementsOf } from '../elements-of.js'

const elements = new Set(
  'a blockquote br code del div em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
)
const attributes = new Set(
  'align alt aria-describedby aria-label checked class data-footnote-backref data-footnote-ref data-footnotes dir disabled href id src start title type'.split(
    ' ',
  ),
)
const classes = /^(?:contains-task-list|task-list-item|data-footnote-backref|footnotes|sr-only|language-.*)$/s

/** What the HTML of Markdown may not hold, were the Markdown nothing but text, marks, links and images; none where all is well. */
export function markdownFaults(html: string): string[] {
  return elementsOf(parseFragment(html)).flatMap(({ tagName, attrs }) => [
    ...(elements.has(tagName) ? [] : [`an element ${tagName}`]),
    ...attrs.flatMap(({ name, value }) => {
      if (!attributes.has(name)) return [`an attribute ${tagName} ${name}`]
      return name === 'class' && !classes.test(value) ? [`a class ${value}`] : []
    }),
  ])
}
