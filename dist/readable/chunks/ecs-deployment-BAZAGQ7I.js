const require = process.getBuiltinModule;
import {
  findCurrentDeployment,
  findDeployment,
  stoppableDeployment
} from "./chunk-PXDJVGRZ.js";
import "./chunk-OSEJFA5D.js";
import "./chunk-ZNPJ5CUF.js";
import "./chunk-X23R7GNX.js";
import "./chunk-I6ZOZ7VX.js";
import "./chunk-PE3MF6X3.js";
import "./chunk-6KB7Z5L3.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-YW5FYDWB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-7LB5367B.js";
import "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  findCurrentDeployment,
  findDeployment,
  stoppableDeployment
};
