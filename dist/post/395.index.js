module.exports = require('../395.index.js')
