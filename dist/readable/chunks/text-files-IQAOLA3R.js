const require = process.getBuiltinModule;
import {
  CacheFile,
  LocalTextFiles,
  findUpwards,
  isMissingFile,
  readFileInside
} from "./chunk-Z3LIMWUB.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";
export {
  CacheFile,
  LocalTextFiles,
  findUpwards,
  isMissingFile,
  readFileInside
};
