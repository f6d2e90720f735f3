module.exports = require('../159.index.js')
