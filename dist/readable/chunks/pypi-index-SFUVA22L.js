const require = process.getBuiltinModule;
import {
  PypiIndex,
  PypiJson,
  pypiAddresses
} from "./chunk-JYPI6T5M.js";
import "./chunk-TAS2RAWJ.js";
import "./chunk-3ZIN6RRU.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-ZLSRGGS6.js";
import "./chunk-EL6FYDMF.js";
import "./chunk-MO2MCTVR.js";
import "./chunk-53ABMYI7.js";
export {
  PypiIndex,
  PypiJson,
  pypiAddresses
};
