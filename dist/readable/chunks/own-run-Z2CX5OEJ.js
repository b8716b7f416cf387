const require = process.getBuiltinModule;
import {
  MOST_LISTED,
  OwnRun,
  runControl,
  runOfKey,
  showsKey
} from "./chunk-IGGEDTL5.js";
import "./chunk-OW6QZKCT.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  MOST_LISTED,
  OwnRun,
  runControl,
  runOfKey,
  showsKey
};
