module.exports = require('../538.index.js')
