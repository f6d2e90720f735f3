module.exports = require('../70.index.js')
