module.exports = require('../260.index.js')
