const require = process.getBuiltinModule;
import {
  chooseReference,
  chooseRollback,
  findJobImageTag,
  resolveReference
} from "./chunk-OFGO2UZZ.js";
import "./chunk-GZ27WYAJ.js";
import "./chunk-E3KFW6EF.js";
import "./chunk-OSEJFA5D.js";
import "./chunk-GBLZCN43.js";
import "./chunk-BS22MCT6.js";
import "./chunk-CBBKZMGK.js";
import "./chunk-X3LL2UAE.js";
import "./chunk-EGJ5MYDF.js";
import "./chunk-YMMMOESI.js";
import "./chunk-Z6BDMULU.js";
import "./chunk-I6ZOZ7VX.js";
import "./chunk-PE3MF6X3.js";
import "./chunk-AF33TAZ7.js";
import "./chunk-6KB7Z5L3.js";
import "./chunk-SCQNRUUF.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-YW5FYDWB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-J6RJPIEH.js";
import "./chunk-WSNKAHF4.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-7LB5367B.js";
import "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";
export {
  chooseReference,
  chooseRollback,
  findJobImageTag,
  resolveReference
};
