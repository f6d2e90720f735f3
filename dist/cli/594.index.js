module.exports = require('../594.index.js')
