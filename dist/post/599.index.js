module.exports = require('../599.index.js')
