const require = process.getBuiltinModule;
import {
  AccountSessions,
  deployRole,
  invalidationRole
} from "./chunk-SK46OWIX.js";
import "./chunk-53ABMYI7.js";
export {
  AccountSessions,
  deployRole,
  invalidationRole
};
