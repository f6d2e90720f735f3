module.exports = require('../488.index.js')
