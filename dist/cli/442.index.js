module.exports = require('../442.index.js')
