const require = process.getBuiltinModule;
import {
  isProduction
} from "./chunk-DB6FZKXT.js";
import {
  Applications
} from "./chunk-IIPNGBR7.js";

// src/commands/shared/production.ts
function productionFinder(session, logger, app, env) {
  return async () => {
    if (env === void 0 || env === "") return void 0;
    if (isProduction(env)) return env;
    if (app === void 0) return void 0;
    const applications = new Applications(await session.parameters(), session, logger);
    const codebases = await applications.codebases(app).catch(() => []);
    return isProduction(env, codebases) ? env : void 0;
  };
}

export {
  productionFinder
};
