const require = process.getBuiltinModule;
import {
  AccountSessions,
  availableStrategies,
  defaultStrategy,
  deployRole,
  invalidationRole,
  isProduction,
  productionFinder
} from "./chunk-ULBXQP3T.js";
import "./chunk-BZLM66DT.js";
import "./chunk-2AAWSTUC.js";
import "./chunk-MSB44BCE.js";
import "./chunk-Z7UEJ7YK.js";
import "./chunk-A56U36SA.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";
export {
  AccountSessions,
  availableStrategies,
  defaultStrategy,
  deployRole,
  invalidationRole,
  isProduction,
  productionFinder
};
