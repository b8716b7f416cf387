const require = process.getBuiltinModule;
import {
  AccountSessions,
  deployRole,
  invalidationRole
} from "./chunk-OF5TZ7VQ.js";
import "./chunk-53ABMYI7.js";
export {
  AccountSessions,
  deployRole,
  invalidationRole
};
