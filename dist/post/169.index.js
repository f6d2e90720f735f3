module.exports = require('../169.index.js')
