module.exports = require('../393.index.js')
