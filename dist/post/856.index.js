module.exports = require('../856.index.js')
