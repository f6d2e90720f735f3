module.exports = require('../935.index.js')
