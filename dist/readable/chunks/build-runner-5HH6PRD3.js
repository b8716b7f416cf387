const require = process.getBuiltinModule;
import {
  BuildRunner,
  buildControl,
  checkOwnVariables,
  findKeyedBuild,
  markedVariables
} from "./chunk-256B3NIE.js";
import "./chunk-ONXVFS32.js";
import "./chunk-YZSXA4BS.js";
import "./chunk-J6RJPIEH.js";
import "./chunk-WSNKAHF4.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  BuildRunner,
  buildControl,
  checkOwnVariables,
  findKeyedBuild,
  markedVariables
};
