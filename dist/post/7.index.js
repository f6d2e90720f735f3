module.exports = require('../7.index.js')
