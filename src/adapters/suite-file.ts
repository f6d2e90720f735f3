import { readTextFile } from './text-file'

/** @throws Error that says in the user's words why the file cannot be read */
export const readSuiteFile = (path: string): string => readTextFile(path)
