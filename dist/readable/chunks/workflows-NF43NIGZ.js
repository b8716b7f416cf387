const require = process.getBuiltinModule;
import {
  GitHubWorkflows
} from "./chunk-ECSQCHR3.js";
import "./chunk-EPZYUHKE.js";
import "./chunk-W5IPJRKD.js";
import "./chunk-ZLSRGGS6.js";
import "./chunk-JKO72WSY.js";
import "./chunk-EL6FYDMF.js";
import "./chunk-MO2MCTVR.js";
import "./chunk-53ABMYI7.js";
export {
  GitHubWorkflows
};
