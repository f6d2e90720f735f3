"use strict";

exports.id = 475;

exports.ids = [ 475 ];

exports.modules = {
 6856: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   comment: () => comment
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var _adapters_clock__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3350);
  var _release_deadline__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1753);
  var _release_failure__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9991);
  var _report_markdown__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4285);
  var _report_summary__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3578);
  var _report_text__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1092);
  const MOST = 6e4;
  const PATIENCE = 5e3;
  async function comment(report, request, forge, {host: {trigger}, secrets, log}, cancel) {
   const {pullRequest} = trigger;
   if (!request.prComment || !pullRequest || cancel.aborted) return;
   const warn = why => log.warning(`the plan is not on the pull request: ${why}`);
   if (!forge) return warn("there is no forge to comment on");
   const marker = markerOf(request, trigger);
   const {signal, end} = (0, _release_deadline__WEBPACK_IMPORTED_MODULE_6__.n)(PATIENCE, _adapters_clock__WEBPACK_IMPORTED_MODULE_1__.m, cancel);
   try {
    await forge.comment(pullRequest.number, marker, secrets.redact(words(secrets.clean(report))), {
     signal
    });
   } catch (thrown) {
    if (cancel.aborted) return warn("the run was asked to stop");
    warn(signal.aborted ? `the forge took longer than ${PATIENCE / 1e3} s` : (0, _release_failure__WEBPACK_IMPORTED_MODULE_2__.YP)((0, 
    _release_failure__WEBPACK_IMPORTED_MODULE_2__.h_)(thrown)));
   } finally {
    end();
   }
  }
  function markerOf(request, {job}) {
   const what = "images" in request ? [ request.targetTag, ...request.images.map(({name}) => name) ] : [];
   const mark = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(what)).digest("hex").slice(0, 12);
   return [ "\x3c!-- release-action: plan", request.mode, ...job ? [ job ] : [], mark, "--\x3e" ].join(" ");
  }
  function words(report) {
   const whole = (0, _report_summary__WEBPACK_IMPORTED_MODULE_4__.z)(report);
   if (whole.length <= MOST) return whole;
   const lines = [];
   let room = MOST - 1e3;
   for (const line of (0, _report_text__WEBPACK_IMPORTED_MODULE_5__.w)(report)) {
    if ((room -= line.length + 1) < 0) break;
    lines.push(line);
   }
   const more = report.runUrl ? `The rest stands in ${(0, _report_markdown__WEBPACK_IMPORTED_MODULE_3__.nf)("the summary of the run", report.runUrl)}.` : "The rest stands in the summary of the run.";
   return `${(0, _report_markdown__WEBPACK_IMPORTED_MODULE_3__.DV)(lines)}\n\n${more}\n`;
  }
 }
};
