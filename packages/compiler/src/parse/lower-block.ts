import type { Alignment, BlockContent, Code, List, ListItem, Table, TableCell, TableRow } from '@dwibahasa/model'
import type * as mdast from 'mdast'
import { lowerContainer, lowerLeaf } from './lower-directive.js'
import { lowerHeading } from './lower-heading.js'
import { lowerInline } from './lower-inline.js'
import { deeper, type Lowering, placed, report } from './lowering.js'
import { lowerWithWaivers, serve, takeRemark, takeWaiting } from './lowering-waivers.js'

/** Lowers blocks; definitions, which were read before, and frontmatter vanish here. */
export function lowerBlocks(nodes: readonly mdast.RootContent[], lowering: Lowering): readonly BlockContent[] {
  const blocks = nodes.flatMap((node) => {
    const lowered = lowerWithWaivers(lowering, () => lowerBlock(node, lowering))
    // A footnote is lowered where it is first referred to.
    if (node.type === 'footnoteDefinition') lowering.footnoteWaivers.set(node.identifier, takeWaiting(lowering))
    return lowered.map((block) => placed(lowering, node, block))
  })
  serve(undefined, lowering)
  return blocks
}

function lowerBlock(node: mdast.RootContent, lowering: Lowering): readonly BlockContent[] {
  switch (node.type) {
    case 'heading':
      return [lowerHeading(node, lowering)]
    case 'paragraph': {
      const children = lowerInline(node.children, lowering)
      // A paragraph of comments alone leaves nothing.
      return children.length === 0 ? [] : [{ type: 'paragraph', children }]
    }
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }]
    case 'blockquote':
      return [{ type: 'blockquote', children: below(node, lowering) }]
    case 'list':
      return [lowerList(node, lowering)]
    case 'table':
      return [lowerTable(node, lowering)]
    case 'code':
      return [lowerCode(node)]
    case 'html':
      return takeRemark(node, lowering) ? [] : [{ type: 'html', value: node.value }]
    case 'containerDirective':
      return lowerContainer(node, lowering)
    case 'leafDirective':
      return lowerLeaf(node, lowering)
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return []
    default:
      // The parser puts nothing else among blocks; a lone line of text would be a paragraph.
      return []
  }
}

function below(node: mdast.Parent, lowering: Lowering): readonly BlockContent[] {
  return deeper(lowering, node, () => lowerBlocks(node.children, lowering))
}

function lowerList(node: mdast.List, lowering: Lowering): List {
  const ordered = node.ordered === true
  const spread = node.spread === true || node.children.some((item) => item.spread === true)
  const children = deeper(lowering, node, () =>
    node.children.map((item) => placed(lowering, item, lowerItem(item, lowering))),
  )
  const start = ordered && node.start != null && node.start !== 1 ? { start: node.start } : {}
  return { type: 'list', ordered, ...start, ...(spread ? { spread } : {}), children }
}

function lowerItem(node: mdast.ListItem, lowering: Lowering): ListItem {
  const { checked, spread } = node
  const children = below(node, lowering)
  return { type: 'listItem', ...(checked == null ? {} : { checked }), ...(spread === true ? { spread } : {}), children }
}

function lowerTable(node: mdast.Table, lowering: Lowering): Table {
  const columns = node.children[0]?.children.length ?? 0
  const align = Array.from({ length: columns }, (_, column): Alignment | null => node.align?.[column] ?? null)
  return {
    type: 'table',
    align,
    children: node.children.map((row) => placed(lowering, row, lowerRow(row, columns, lowering))),
  }
}

/** GFM: a row is as wide as the head; missing cells are empty, further ones are not shown. */
function lowerRow(row: mdast.TableRow, columns: number, lowering: Lowering): TableRow {
  const actual = row.children.length
  if (actual > columns) {
    report(lowering, row.children[columns], {
      rule: 'table-width',
      severity: 'warning',
      values: { actual, expected: columns },
    })
  }
  const cells = row.children.slice(0, columns).map((cell) => {
    const lowered: TableCell = placed(lowering, cell, {
      type: 'tableCell',
      children: lowerInline(cell.children, lowering),
    })
    serve(lowered, lowering)
    return lowered
  })
  while (cells.length < columns) cells.push(placed(lowering, row, { type: 'tableCell', children: [] }))
  return { type: 'tableRow', children: cells }
}

function lowerCode(node: mdast.Code): Code {
  const { lang, meta, value } = node
  return { type: 'code', ...(lang == null ? {} : { lang }), ...(meta == null ? {} : { meta }), value }
}
