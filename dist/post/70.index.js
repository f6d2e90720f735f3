"use strict";

exports.id = 70;

exports.ids = [ 70 ];

exports.modules = {
 4070: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   fetchBlob: () => fetchBlob
  });
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _address__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4717);
  var _redirect__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(693);
  var _trouble__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5834);
  const MAX_BYTES = 4 * 1024 * 1024;
  const fetchBlob = http => async (url, {most = MAX_BYTES, ...call} = {}) => {
   const answer = await (0, _redirect__WEBPACK_IMPORTED_MODULE_1__.F)(http, {
    ...call,
    method: "GET",
    url,
    retry: true,
    maxBytes: most
   });
   if (answer.status === 200) return answer.body;
   throw new _release_failure__WEBPACK_IMPORTED_MODULE_0__.HR("registry-unavailable", `GET ${(0, 
   _address__WEBPACK_IMPORTED_MODULE_3__.vg)(url)} answered ${answer.status}`, {
    status: answer.status,
    transient: (0, _trouble__WEBPACK_IMPORTED_MODULE_2__.LH)(answer) !== void 0,
    retryAfter: answer.retryAfter
   });
  };
 }
};
