module.exports = require('../83.index.js')
