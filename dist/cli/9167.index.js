"use strict";

exports.id = 9167;

exports.ids = [ 9167 ];

exports.modules = {
 9167: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   filesBeside: () => filesBeside,
   readSuiteFile: () => _text_file__WEBPACK_IMPORTED_MODULE_2__.Gu
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _text_file__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7300);
  const LARGEST = 1024 * 1024;
  function filesBeside(suite) {
   return path => (0, _text_file__WEBPACK_IMPORTED_MODULE_2__.HD)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(suite), path), () => {
    const folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(suite)));
    const file = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
    if (!file.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : `${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || !/\.ya?ml$/i.test(file)) throw new Error("a link leads out of the folder of the suite, or to no .yml file");
    const found = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    if (!found.isFile()) throw new Error("it is no file");
    if (found.size > LARGEST) throw new Error("it is too large");
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
   });
  }
 }
};
