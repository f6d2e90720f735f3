module.exports = require('../40.index.js')
