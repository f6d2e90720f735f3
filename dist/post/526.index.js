module.exports = require('../526.index.js')
