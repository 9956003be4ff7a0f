import { boxStyle } from './box-style.js'
import { colourStyle } from './colour-style.js'
import { columnStyle } from './column-style.js'
import { contentsStyle } from './contents-style.js'
import { footnoteStyle } from './footnote-style.js'
import { frameStyle } from './frame-style.js'
import { landscapeStyle } from './landscape-style.js'
import { paperStyle } from './paper-style.js'
import { printStyle } from './print-style.js'
import { tableStyle } from './table-style.js'
import { textStyle } from './text-style.js'

/** The style sheet of a page. `title` runs along the foot of its printed pages. */
export function styleSheet(layout: 'single' | 'columns', title: string): string {
  return [
    colourStyle,
    frameStyle,
    textStyle,
    boxStyle,
    tableStyle,
    footnoteStyle,
    contentsStyle,
    layout === 'columns' ? columnStyle : '',
    printStyle,
    landscapeStyle,
    paperStyle(layout, title),
  ].join('')
}
