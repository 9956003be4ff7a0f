import { filesBelow } from './example-project.js'

/** The texts of files by path. */
export type Tree = ReadonlyMap<string, string>

/** Every file below a folder. */
export function treeOf(folder: string): Tree {
  return filesBelow(folder)
}

/** What stands below one of its folders, by path relative to that. */
export function below(tree: Tree, folder: string): Tree {
  const own = [...tree].filter(([path]) => path.startsWith(`${folder}/`))
  return new Map(own.map(([path, text]) => [path.slice(folder.length + 1), text]))
}

/** Whether a file, or a folder that it stands in, waits beside its place, or was set aside. */
export function isTemporary(path: string): boolean {
  return /(?:^|\/)\.[^/]*dwibahasa-(?:new|old)-/.test(path)
}

/** The paths at which two trees do not hold the same. */
export function differing(one: Tree, other: Tree): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))
}
