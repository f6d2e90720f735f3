// Tells on standard error which files of a bundle were loaded, where a child is given this with --require.
'use strict'
const { writeSync } = require('node:fs')
process.on('exit', () => {
  for (const file of Object.keys(require.cache)) if (file.includes('/dist/')) writeSync(2, `loaded: ${file}\n`)
})
