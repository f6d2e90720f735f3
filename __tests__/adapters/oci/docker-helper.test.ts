import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { askHelper } from '../../../src/adapters/oci/docker-helper'

const PATH = process.env.PATH
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helper-'))
  process.env.PATH = `${folder}${delimiter}${PATH}`
})
afterEach(() => {
  process.env.PATH = PATH
  rmSync(folder, { recursive: true })
})

test('a helper that waits for somebody is killed, and the run goes on without it', async () => {
  const file = join(folder, 'docker-credential-slow')
  writeFileSync(file, '#!/bin/sh\nexec sleep 30\n')
  chmodSync(file, 0o755)
  expect(await askHelper('slow', 'registry.example', 50)).toBe('did not answer within 0.05 s')
})
