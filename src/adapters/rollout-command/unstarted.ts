import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { cut } from '../../release/cut'

/** Why a command could not be begun, and what to do, where that is known. */
export interface Unstarted {
  why: string
  hint?: string
}

/** What to do about a command of which no more is known. @param input that names it */
export const namesNone = (input: string): string => `See that ${input} names a program that is there, relative to the folder of the run or on the PATH`

const WHY: Partial<Record<string, string>> = {
  ENOTDIR: 'a part of its path is no folder', ELOOP: 'it is a link to itself', ENAMETOOLONG: 'its name is too long', ETXTBSY: 'somebody is writing it',
  E2BIG: 'its words and variables are longer than this system takes', ENOEXEC: 'it is no program: a script begins with a line such as #!/bin/sh',
  ERR_INVALID_ARG_VALUE: 'a word or a variable of it holds a NUL',
}

/** What the system says of a program that it does not start, in words: for a script and its interpreter it has one code. */
export function whyNot({ code = '', message = '' }: Pick<NodeJS.ErrnoException, 'code'> & { message?: string }, program: string): Unstarted {
  if (code !== 'ENOENT' && code !== 'EACCES') return { why: WHY[code] ?? (code || message) }
  const found = look(program)
  if (code === 'EACCES') return found === 'folder' ? { why: 'it is a folder' } : { why: 'it may not be run', hint: `Make it a program: chmod +x ${program}` }
  if (found === undefined || found === 'folder') return { why: 'there is no such program' }
  if (!/[/\\]/.test(program)) return { why: 'there is no such program on the PATH', hint: `A file of that name is in the folder of the run: write ./${program}` }
  return ofInterpreter(found)
}

/** Why a script that may be run could not be begun all the same; nothing where its first line names what is there. */
export function whyNoInterpreter(path: string): Unstarted | undefined {
  const firstLine = look(path) ?? ''
  const [, interpreter] = /^#!\s*(\S+)/.exec(firstLine) ?? []
  return interpreter === undefined || (existsSync(interpreter) && !firstLine.endsWith('\r')) ? undefined : ofInterpreter(firstLine)
}

function ofInterpreter(firstLine: string): Unstarted {
  const [, interpreter] = /^#!\s*(.*)/s.exec(firstLine) ?? []
  if (interpreter === undefined) return { why: 'it is a program of another system' }
  if (interpreter.endsWith('\r')) {
    return { why: 'its lines end as on Windows, so that its first names no program', hint: 'Have its lines end in LF alone; in .gitattributes: *.sh text eol=lf' }
  }
  return { why: `its first line names a program that is not there: ${cut(interpreter, 80)}` }
}

/** The first line of a file, `folder`, or nothing where there is none to be read. */
function look(program: string): string | undefined {
  try {
    const found = statSync(program)
    if (found.isDirectory()) return 'folder'
    if (!found.isFile()) return undefined
    const [handle, bytes] = [openSync(program, 'r'), Buffer.alloc(256)]
    try {
      return bytes.toString('latin1', 0, readSync(handle, bytes)).split('\n')[0]
    } finally {
      closeSync(handle)
    }
  } catch {
    return undefined
  }
}
