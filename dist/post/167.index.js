module.exports = require('../167.index.js')
