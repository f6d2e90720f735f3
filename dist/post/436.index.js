"use strict";

exports.id = 436;

exports.ids = [ 436 ];

exports.modules = {
 2436: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   trusting: () => trusting
  });
  var external_node_crypto_ = __webpack_require__(7598);
  var external_node_fs_ = __webpack_require__(3024);
  var external_node_tls_ = __webpack_require__(1692);
  const WHY = {
   ENOENT: "there is no such file",
   ENOTDIR: "there is no such file",
   EISDIR: "it is a folder",
   EACCES: "this user may not read it",
   ELOOP: "it is a link to itself",
   ERR_ENCODING_INVALID_ENCODED_DATA: "it is not UTF-8"
  };
  function worded(shown, read) {
   try {
    return read();
   } catch (fault) {
    const {code = "", message} = fault;
    throw new Error(`${shown} cannot be read: ${WHY[code] ?? message}`);
   }
  }
  const PEM = /-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----[^-]*-----END (?:X509 |TRUSTED )?CERTIFICATE-----/g;
  function trusting(path, env, now) {
   const own = certificatesOf(path);
   const warnings = own.flatMap((pem, at) => outdated(pem, now).map(words => `ca-file: certificate ${at + 1} of ${own.length} in it ${words}`));
   return {
    secureContext: external_node_tls_.createSecureContext({
     ca: [ ...trustedByNode(env), ...own ]
    }),
    warnings
   };
  }
  function textOf(path) {
   const bytes = worded(path, () => (0, external_node_fs_.readFileSync)(path));
   const [first = 0, second = 0] = bytes;
   if (first === 48 && second > 128) throw new Error(`${path} is DER: openssl x509 -inform der -in ${path} writes it as PEM`);
   if (first + second === 255 + 254) throw new Error(`${path} is UTF-16, as PowerShell writes: save it as UTF-8`);
   return bytes.toString("latin1");
  }
  function outdated(pem, now) {
   const {subject, validFrom, validTo} = new external_node_crypto_.X509Certificate(pem);
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
    return new external_node_crypto_.X509Certificate(pem).raw.length > 0;
   } catch {
    return false;
   }
  }
  function trustedByNode({NODE_EXTRA_CA_CERTS: extra}) {
   const {getCACertificates} = external_node_tls_;
   if (getCACertificates) return getCACertificates("default");
   return [ ...external_node_tls_.rootCertificates, ...extra ? ca_readable(extra) : [] ];
  }
  function ca_readable(path) {
   try {
    return certificatesOf(path);
   } catch {
    return [];
   }
  }
 }
};
