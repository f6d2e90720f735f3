module.exports = require("../cli/935.index.js");
