import type { Position } from 'unist'
import { addressMark } from './address-mark.js'
import { createUnit, emptyParts, isEmptyUnit, type Parts, rankHeadings, readCode } from './create-unit.js'
import { markedText } from './marked-text.js'
import type { Unit, UnitKind } from './unit.js'

/** What the nodes of mdast and those of the model have in common. */
export interface TreeNode {
  readonly position?: Position | undefined
  readonly type: string
  readonly children?: readonly TreeNode[]
  readonly value?: string
  readonly url?: string
  readonly alt?: string | null | undefined
  readonly identifier?: string
  readonly depth?: number
  readonly ordered?: boolean | null | undefined
}

/** What reference links and images lead to, by identifier. */
type Definitions = ReadonlyMap<string, string>

/** The units of a tree in the order of reading. Takes mdast, and the tree of the model, which is mdast once lowered. */
export function unitsOf<Node extends TreeNode>(root: Node): readonly Unit<TreeNode>[] {
  const units: Unit<TreeNode>[] = []
  collect(root, '', definitionsOf(root), units)
  return rankHeadings(units)
}

function collect(node: TreeNode, within: string, definitions: Definitions, units: Unit<TreeNode>[]): void {
  switch (node.type) {
    case 'heading':
    case 'paragraph':
    case 'leafDirective':
    case 'code':
    case 'html': {
      const unit = unitOf(kindOf(node), node, within, definitions)
      if (!isEmptyUnit(unit)) units.push(unit)
      return
    }
    case 'tableRow': {
      const cells = (node.children ?? []).map((cell) => unitOf('tableCell', cell, within, definitions))
      units.push({ ...unitOf('tableRow', node, within, definitions), cells })
      return
    }
    case 'list':
      for (const child of node.children ?? []) {
        collect(child, inside(within, node.ordered === true ? 'ordered' : 'list'), definitions, units)
      }
      return
    case 'root':
    case 'listItem':
    case 'table':
      for (const child of node.children ?? []) collect(child, within, definitions, units)
      return
    default:
      for (const child of node.children ?? []) collect(child, inside(within, node.type), definitions, units)
  }
}

function inside(within: string, container: string): string {
  return within === '' ? container : `${within} ${container}`
}

function kindOf(node: TreeNode): UnitKind {
  if (node.type === 'heading' || node.type === 'code' || node.type === 'html') return node.type
  const inline = (node.children ?? []).filter((child) => child.type !== 'text' || (child.value ?? '').trim() !== '')
  return inline.length > 0 && inline.every(isPicture) ? 'image' : 'paragraph'
}

function isPicture(node: TreeNode): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  const isLink = node.type === 'link' || node.type === 'linkReference'
  return isLink && node.children !== undefined && node.children.length > 0 && node.children.every(isPicture)
}

function unitOf(kind: UnitKind, node: TreeNode, within: string, definitions: Definitions): Unit<TreeNode> {
  const parts = emptyParts()
  if (kind === 'code') readCode(node.value ?? '', parts)
  else read(node, definitions, parts)
  return createUnit(kind, node, within, kind === 'heading' ? (node.depth ?? 0) : 0, parts)
}

function read(node: TreeNode, definitions: Definitions, parts: Parts): void {
  switch (node.type) {
    case 'text':
      parts.text += node.value ?? ''
      return
    case 'html':
      parts.text += markedText(node.value ?? '', parts.marks)
      return
    case 'inlineCode':
      parts.text += ` ${node.value ?? ''} `
      parts.marks.push(`code ${node.value ?? ''}`)
      return
    case 'break':
      parts.text += '\n'
      return
    case 'footnoteReference':
      parts.marks.push(`footnote ${node.identifier ?? ''}`)
      return
    case 'image':
    case 'imageReference':
      parts.text += ` ${node.alt ?? ''} `
      parts.marks.push(addressMark(node.url ?? definitions.get(node.identifier ?? '') ?? ''))
      return
    case 'link':
    case 'linkReference':
      parts.marks.push(addressMark(node.url ?? definitions.get(node.identifier ?? '') ?? ''))
      break
    case 'strong':
    case 'emphasis':
      if (parts.text.trim() === '') parts.leads = true
      parts.stressed += 1
      break
    case 'tableCell':
      parts.text += ' '
      break
    default:
  }
  for (const child of node.children ?? []) read(child, definitions, parts)
}

function definitionsOf(root: TreeNode): Definitions {
  const definitions = new Map<string, string>()
  const visit = (node: TreeNode): void => {
    if (node.type === 'definition' && node.identifier !== undefined && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node.url ?? '')
    }
    for (const child of node.children ?? []) visit(child)
  }
  visit(root)
  return definitions
}
