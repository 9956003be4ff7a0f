export { type NasalJoin, nasalJoins } from './words/nasal-prefix.js'
