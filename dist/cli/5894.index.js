"use strict";

exports.id = 5894;

exports.ids = [ 5894 ];

exports.modules = {
 5894: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   questionText: () => questionText
  });
  var _safe__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9369);
  function questionText({mode, tag, to, images, already, tenants, also}) {
   const froms = [ ...new Set(images.map(({from}) => from)) ];
   const head = `${mode}: ${froms.length === 0 ? to : `${froms.join(", ")} -> ${to}`}`;
   const lives = new Set(images.map(({live}) => live));
   const shared = lives.size === 1 ? images[0]?.live : void 0;
   return [ head, ...images.map(({image, from, live}) => `  ${image}:${tag}${froms.length > 1 ? `  ${from}` : ""}${live && shared === void 0 ? `  (${live})` : ""}`), ...already.map(image => `  ${image}:${tag}  shows it already`), ...shared ? [ `  what is live is there ${shared}` ] : [], ...tenants ? [ `  ${tenants.moving} of ${tenants.all} tenants${tenants.canary ? `, ${tenants.canary} first` : ", without a canary"}; they run ${tenants.running.join(", ") || "nobody knows what"}` ] : [], ...also.map(line => `  ${line}`) ].map(_safe__WEBPACK_IMPORTED_MODULE_0__.I);
  }
 }
};
