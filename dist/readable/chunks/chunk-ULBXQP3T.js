const require = process.getBuiltinModule;
import {
  Applications
} from "./chunk-BZLM66DT.js";

// src/domains/platform/environments.ts
function availableStrategies(mode) {
  switch (mode) {
    case "aws_codepipeline":
      return ["pipeline"];
    case "dual_codepipeline_github":
      return ["pipeline", "ecs"];
    case "github_actions":
      return ["ecs"];
  }
}
function defaultStrategy(mode) {
  return mode === "github_actions" ? "ecs" : "pipeline";
}
function isProduction(env, codebases = []) {
  if (/^prod/i.test(env)) return true;
  return codebases.some(
    ({ pipelines }) => pipelines.some(
      ({ environments }) => environments.some(({ name, requiresApproval }) => name === env && requiresApproval)
    )
  );
}
function deployRole(app, { name, accountId, region }, defaultRegion) {
  return {
    arn: `arn:aws:iam::${accountId}:role/${app}-${name}-codebase-pipeline-deploy`,
    session: `${name}-codebase-pipeline-deploy`,
    region: region ?? defaultRegion,
    // Roles of the pipelines' account that it trusts wherever it is. Source: the platform's Terraform.
    environment: { name, trusted: [`${app}-*-codebase-pipeline`, `${app}-*-codebase-*`] }
  };
}
function invalidationRole(app, env, dnsAccount, region) {
  return {
    arn: `arn:aws:iam::${dnsAccount}:role/${app}-${env}-pipeline-deployment-role`,
    session: `${app}-${env}-cdn-cache-invalidation`,
    region
  };
}
var AccountSessions = class {
  /** @param session that of the application's account */
  constructor(session) {
    this.session = session;
  }
  session;
  sessions = /* @__PURE__ */ new Map();
  /** Returns the session with the role. Nothing is requested before its first use. */
  enter(role) {
    const key = `${role.arn} ${role.region}`;
    const session = this.sessions.get(key) ?? this.session.assume(role);
    this.sessions.set(key, session);
    return session;
  }
  /** As the session has it: the OIDC role that the role is assumed from, in the role's own account. */
  entrance(role) {
    return this.session.entrance(role);
  }
};
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
  availableStrategies,
  defaultStrategy,
  isProduction,
  deployRole,
  invalidationRole,
  AccountSessions,
  productionFinder
};
