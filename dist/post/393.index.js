module.exports = require("../cli/393.index.js");
