"use strict";

exports.id = 2083;

exports.ids = [ 2083 ];

exports.modules = {
 2083: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => compiled,
   firstAt: () => firstAt,
   pathFault: () => pathFault
  });
  var json_p3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(393);
  const environment = new json_p3__WEBPACK_IMPORTED_MODULE_0__.Dd;
  environment.functionRegister.delete("match");
  environment.functionRegister.delete("search");
  const MOST_KNOWN = 1e3;
  const known = new Map;
  function compiled(query) {
   const found = known.get(query);
   if (found) return found;
   const read = environment.compile(query);
   if (known.size >= MOST_KNOWN) known.clear();
   known.set(query, read);
   return read;
  }
  function pathFault(query) {
   try {
    compiled(query);
    return;
   } catch (fault) {
    const at = fault instanceof json_p3__WEBPACK_IMPORTED_MODULE_0__.s_ ? `; the mistake is at character ${fault.token.index + 1}` : "";
    return `a JSONPath by RFC 9535 without match() and search(), such as $.git_sha${at}`;
   }
  }
  function firstAt(query, json) {
   try {
    for (const {value} of compiled(query).lazyQuery(json)) return value;
   } catch {}
   return;
  }
 }
};
