"use strict";

exports.id = 5757;

exports.ids = [ 5757 ];

exports.modules = {
 5757: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   write: () => write
  });
  var _octokit_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4629);
  var _release_failure__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
  var _ask__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5745);
  const SILENT = {
   debug: () => {},
   info: () => {},
   warn: () => {},
   error: () => {}
  };
  async function write(site, route, values, topic, {retry, ...call}) {
   (0, _ask__WEBPACK_IMPORTED_MODULE_1__.ci)(site, "", topic);
   const [owner, repo] = site.repository.split("/");
   let answer;
   const octokit = new _octokit_core__WEBPACK_IMPORTED_MODULE_2__.E({
    auth: topic.token,
    baseUrl: site.apiUrl,
    userAgent: "release-action",
    log: SILENT
   });
   const fetch = async (url, {method, headers, body}) => {
    answer = await site.http.request({
     ...call,
     method,
     url,
     headers,
     body,
     retry,
     tries: 2,
     maxBytes: _ask__WEBPACK_IMPORTED_MODULE_1__.zx,
     reason: topic.reason
    });
    return asResponse(answer);
   };
   const request = octokit.request;
   try {
    await request(route, {
     ...values,
     owner,
     repo,
     request: {
      fetch,
      log: SILENT
     }
    });
   } catch (thrown) {
    if (answer === void 0) throw (0, _release_failure__WEBPACK_IMPORTED_MODULE_0__.h_)(thrown instanceof Error && thrown.cause !== void 0 ? thrown.cause : thrown);
   }
   return answer;
  }
  function asResponse({status, headers, body, url}) {
   const all = new Map(Object.entries(headers).map(([name, value]) => [ name, String(value) ]));
   return {
    status,
    url,
    ok: status < 400,
    statusText: "",
    headers: all,
    text: () => Promise.resolve(body.toString("utf8")),
    arrayBuffer: () => Promise.resolve(body)
   };
  }
 }
};
