import { type FileStep, withFileSteps } from './file-steps.js'

/** Runs `act` while the file system fails, with `EIO`, at the steps below `folder` that `isFailing` chooses. */
export async function withUnwritable<Result>(
  folder: string,
  isFailing: (step: FileStep) => boolean,
  act: () => Promise<Result>,
): Promise<Result> {
  return withFileSteps(
    folder,
    (step) => {
      if (!isFailing(step)) return
      throw Object.assign(new Error(`EIO: i/o error, ${step.name} '${step.path}'`), { code: 'EIO' })
    },
    act,
  )
}
