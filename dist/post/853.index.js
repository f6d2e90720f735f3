module.exports = require('../853.index.js')
