module.exports = require('../731.index.js')
