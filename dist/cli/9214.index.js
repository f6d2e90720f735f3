"use strict";

exports.id = 9214;

exports.ids = [ 9214 ];

exports.modules = {
 9214: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   recoverOrList: () => recoverOrList
  });
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _report_safe__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9369);
  async function recoverOrList({journal, inputs, json}, host, cancel, {out, fault}) {
   if (journal === void 0) {
    const {listWaiting} = await __webpack_require__.e(6242).then(__webpack_require__.bind(__webpack_require__, 6242));
    return listWaiting(host, {
     out,
     json
    });
   }
   const {finish, isDryRun, planOf} = await Promise.all([ __webpack_require__.e(5208), __webpack_require__.e(3769), __webpack_require__.e(1087), __webpack_require__.e(2151), __webpack_require__.e(9157) ]).then(__webpack_require__.bind(__webpack_require__, 9157));
   try {
    if (isDryRun(inputs)) {
     const plan = await planOf(journal, inputs, host, cancel);
     out.write([ "a dry run, nothing was written:", ...plan ].map(line => `${(0, _report_safe__WEBPACK_IMPORTED_MODULE_1__.I)(line)}\n`).join(""));
     return 0;
    }
    const finished = await finish(journal, inputs, host, cancel);
    if (finished.state === "lives") fault("the run of this journal is still under way: it is left alone");
    if (finished.state === "nothing") fault("nothing is left to finish in this journal");
    return finished.state === "nothing" || finished.state === "finished" && finished.isDone ? 0 : 1;
   } catch (thrown) {
    const {reason, message} = (0, _release_failure__WEBPACK_IMPORTED_MODULE_0__.h_)(thrown);
    if (thrown.code === "ENOENT") {
     host.log.error(`there is no journal ${journal}: release-action recover lists those that wait`);
     return 2;
    }
    host.log.error(reason === "bad-input" ? message : thrown instanceof Error ? thrown.message : message);
    return reason === "bad-input" ? 2 : 1;
   }
  }
 }
};
