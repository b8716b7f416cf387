const require = process.getBuiltinModule;

// node_modules/@smithy/signature-v4/dist-es/signature-v4a-container.js
var signatureV4aContainer = {
  SignatureV4a: null
};

export {
  signatureV4aContainer
};
