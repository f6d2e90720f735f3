"use strict";

exports.id = 6853;

exports.ids = [ 6853 ];

exports.modules = {
 6853: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => certificatesOf,
   trusting: () => trusting
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
  var node_tls__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1692);
  var _text_file__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7300);
  const PEM = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]*-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g;
  function trusting(path, env, now) {
   const own = certificatesOf(path);
   const warnings = own.flatMap((pem, at) => outdated(pem, now).map(words => `ca-file: certificate ${at + 1} of ${own.length} in it ${words}`));
   return {
    secureContext: node_tls__WEBPACK_IMPORTED_MODULE_2__.createSecureContext({
     ca: [ ...trustedByNode(env), ...own ]
    }),
    warnings
   };
  }
  function textOf(path) {
   const bytes = (0, _text_file__WEBPACK_IMPORTED_MODULE_3__.MH)(path, () => (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path));
   const [first = 0, second = 0] = bytes;
   if (first === 48 && second > 128) throw new Error(`${path} is DER: openssl x509 -inform der -in ${path} writes it as PEM`);
   if (first + second === 255 + 254) throw new Error(`${path} is UTF-16, as PowerShell writes: save it as UTF-8`);
   return bytes.toString("latin1");
  }
  function outdated(pem, now) {
   const {subject, validFrom, validTo} = new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem);
   const name = (subject ?? "").split("\n").join(", ");
   if (Date.parse(validTo) < now) return [ `(${name}) expired on ${validTo}: whoever shows one of it is refused` ];
   return Date.parse(validFrom) > now ? [ `(${name}) is not valid before ${validFrom}: see that the clock of this machine is right` ] : [];
  }
  const certificatesOf = path => certificatesIn(textOf(path));
  function certificatesIn(text) {
   const found = text.match(PEM) ?? [];
   if (found.length === 0) throw new Error("it holds no certificate in PEM (-----BEGIN CERTIFICATE-----)");
   for (const [at, certificate] of found.entries()) if (!isCertificate(certificate)) throw new Error(`certificate ${at + 1} of ${found.length} in it is none`);
   return found;
  }
  function isCertificate(pem) {
   try {
    return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).raw.length > 0;
   } catch {
    return false;
   }
  }
  function trustedByNode({NODE_EXTRA_CA_CERTS: extra}) {
   const {getCACertificates} = node_tls__WEBPACK_IMPORTED_MODULE_2__;
   if (getCACertificates) return getCACertificates("default");
   return [ ...node_tls__WEBPACK_IMPORTED_MODULE_2__.rootCertificates, ...extra ? readable(extra) : [] ];
  }
  function readable(path) {
   try {
    return certificatesOf(path);
   } catch {
    return [];
   }
  }
 }
};
