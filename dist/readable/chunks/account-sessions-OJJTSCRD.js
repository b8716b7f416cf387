const require = process.getBuiltinModule;
import {
  AccountSessions,
  deployRole,
  invalidationRole
} from "./chunk-OF5TZ7VQ.js";
import "./chunk-U67CUEHR.js";
export {
  AccountSessions,
  deployRole,
  invalidationRole
};
