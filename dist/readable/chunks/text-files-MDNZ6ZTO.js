const require = process.getBuiltinModule;
import {
  CacheFile,
  LocalTextFiles,
  findUpwards,
  isMissingFile,
  readFileInside
} from "./chunk-3IMU2CVN.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  CacheFile,
  LocalTextFiles,
  findUpwards,
  isMissingFile,
  readFileInside
};
