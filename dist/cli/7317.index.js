"use strict";

exports.id = 7317;

exports.ids = [ 7317 ];

exports.modules = {
 7317: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openKeyless: () => openKeyless
  });
  var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1040);
  var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9654);
  var _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4187);
  var _release_json__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(527);
  var _policy__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8973);
  const WHAT = "a Sigstore trusted root: its JSON, or the lines that gh attestation trusted-root prints";
  function openKeyless(text) {
   const verifiers = [];
   for (const part of partsOf(text)) {
    const verifier = verifierOf(part);
    if (!verifier) return WHAT;
    verifiers.push(verifier);
   }
   if (verifiers.length === 0) return WHAT;
   return {
    envelope(json) {
     const bundle = read(json);
     if (bundle.content.$case !== "dsseEnvelope") throw new _policy__WEBPACK_IMPORTED_MODULE_4__.s("it holds no DSSE envelope");
     const {payload, payloadType} = bundle.content.dsseEnvelope;
     return {
      ...anyOf(verifiers, () => (0, _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__.DC)(bundle)),
      payload,
      payloadType
     };
    },
    message(json, bytes) {
     const bundle = read(json);
     return anyOf(verifiers, () => (0, _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__.DC)(bundle, Buffer.from(bytes)));
    }
   };
  }
  function partsOf(text) {
   const whole = (0, _release_json__WEBPACK_IMPORTED_MODULE_3__.V)(Buffer.from(text));
   if ("value" in whole) return [ whole.value ];
   return text.split("\n").filter(line => line.trim() !== "").map(line => {
    const one = (0, _release_json__WEBPACK_IMPORTED_MODULE_3__.V)(Buffer.from(line));
    return "value" in one ? one.value : void 0;
   });
  }
  function verifierOf(json) {
   try {
    if (typeof json !== "object" || json === null) return;
    const root = _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_1__.TrustedRoot.fromJSON(json);
    if (root.certificateAuthorities.length === 0) return;
    return new _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__.BL((0, _sigstore_verify__WEBPACK_IMPORTED_MODULE_2__.jO)(root), {
     timestampThreshold: 1,
     tlogThreshold: 0,
     ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0
    });
   } catch {
    return;
   }
  }
  function read(json) {
   try {
    return (0, _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.vw)(json);
   } catch (thrown) {
    throw new _policy__WEBPACK_IMPORTED_MODULE_4__.s(`it is no Sigstore bundle (${messageOf(thrown)})`);
   }
  }
  function anyOf(verifiers, entity) {
   const whys = new Set;
   for (const verifier of verifiers) try {
    const {identity} = verifier.verify(entity());
    const {subjectAlternativeName: subject, extensions} = identity ?? {};
    if (subject && extensions?.issuer) return {
     issuer: extensions.issuer,
     subject
    };
    whys.add("its certificate names nobody");
   } catch (thrown) {
    whys.add(messageOf(thrown));
   }
   throw new Error(`it does not hold by the trusted root: ${[ ...whys ].join("; ")}`);
  }
  function messageOf(thrown) {
   const {message, cause} = thrown instanceof Error ? thrown : {
    message: String(thrown),
    cause: void 0
   };
   return cause instanceof Error && cause.message !== message ? `${message}: ${cause.message}` : message;
  }
 },
 8973: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   s: () => Malformed
  });
  class Malformed extends Error {}
 }
};
