const require = process.getBuiltinModule;
import {
  tokenIntercept
} from "./chunk-LOSA6CBK.js";
import {
  fileIntercept
} from "./chunk-SCYXYVUV.js";

// node_modules/@smithy/core/dist-es/submodules/config/shared-ini-file-loader/externalDataInterceptor.js
var externalDataInterceptor = {
  getFileRecord() {
    return fileIntercept;
  },
  interceptFile(path, contents) {
    fileIntercept[path] = Promise.resolve(contents);
  },
  getTokenRecord() {
    return tokenIntercept;
  },
  interceptToken(id, contents) {
    tokenIntercept[id] = contents;
  }
};

export {
  externalDataInterceptor
};
