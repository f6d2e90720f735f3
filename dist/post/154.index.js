module.exports = require('../154.index.js')
