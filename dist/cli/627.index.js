module.exports = require('../627.index.js')
