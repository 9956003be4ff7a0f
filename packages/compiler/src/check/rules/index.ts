export { blockStale } from './block-stale.js'
export { imageAlt } from './image-alt.js'
