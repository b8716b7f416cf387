const require = process.getBuiltinModule;
import {
  invalidationRole
} from "./chunk-RPOPKNME.js";
import {
  array,
  getDotPath,
  minLength,
  optional,
  pipe,
  record,
  regex,
  safeParse,
  startsWith,
  strictObject,
  string
} from "./chunk-VR4HECPH.js";
import {
  idempotencyToken
} from "./chunk-J6RJPIEH.js";
import {
  poll
} from "./chunk-F5MUN3NT.js";
import {
  AccessDeniedError,
  IdentityError,
  NotFoundError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/deployments/cache-invalidation.ts
var cacheInvalidationExample = '{dns-account: "123456789012", domains: {web.example.com: {paths: ["/*"], environment: prod}}}';
var schema = strictObject({
  "dns-account": pipe(string(), regex(/^\d{12}$/, "twelve digits, in quotes")),
  domains: record(
    string(),
    strictObject({
      paths: pipe(array(pipe(string(), startsWith("/"))), minLength(1)),
      environment: optional(string())
    })
  )
});
var INTERVAL_MS = 5e3;
function parseCacheInvalidation(value) {
  const parsed = safeParse(schema, value);
  if (parsed.success) {
    const { "dns-account": dnsAccount, domains } = parsed.output;
    return {
      dnsAccount,
      domains: Object.entries(domains).map(([domain, { paths, environment }]) => ({
        domain,
        paths,
        environment
      }))
    };
  }
  const issue = parsed.issues[0];
  throw new UsageError(
    `The input cache-invalidation is not valid: ${getDotPath(issue) ?? "it"}: ${issue.message}.`,
    { hint: `Write it like this: ${cacheInvalidationExample}` }
  );
}
function domainsOf(input, env) {
  return (input?.domains ?? []).filter(({ environment }) => environment === void 0 || environment === env);
}
async function findCaches({ session, logger }, { app, env }, input) {
  const domains = domainsOf(input, env);
  if (input === void 0 || domains.length === 0) return void 0;
  const role = invalidationRole(app, env, input.dnsAccount, session.region);
  const delivery = await session.assume(role).contentDelivery();
  try {
    return { role, domains: await findDistributions(delivery, domains) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warnOfRefusal(error, role, domains, logger);
    return void 0;
  }
}
function isRefusal(error) {
  return error instanceof AccessDeniedError || error instanceof IdentityError;
}
function warnOfRefusal(error, { arn }, domains, logger) {
  const names = domains.map(({ domain }) => domain).join(", ");
  const commands = domains.map(
    ({ domain, paths }) => `aws cloudfront create-invalidation --distribution-id <that of ${domain}> --paths ${paths.map((path) => `'${path}'`).join(" ")}`
  );
  logger.warning(
    `The cache of ${names} will not be invalidated: ${error.message} Visitors may see old pages. Invalidate it by hand in the DNS account once the deployment has ended: ${commands.join("; ")}. To have it done here, let the trust policy of ${arn} name the identity that was refused.`,
    { title: "Cache not invalidated" }
  );
}
async function findDistributions(delivery, domains) {
  const found = await delivery.distributionsOf(domains.map(({ domain }) => domain));
  return domains.map(({ domain, paths }) => {
    const distribution = found.get(domain);
    if (distribution !== void 0) return { domain, paths, distribution };
    throw new NotFoundError(`No CloudFront distribution of the DNS account has the alias ${domain}.`, {
      hint: "Check the domain in cache-invalidation, and dns-account: nothing was deployed."
    });
  });
}
async function invalidateCaches(deps, domains, options) {
  const { delivery, clock, logger } = deps;
  await Promise.all(
    domains.map(async (cached) => {
      const { domain, paths, distribution } = cached;
      const id = await delivery.invalidate(distribution, paths, options.token(cached));
      logger.info(`Invalidating ${paths.join(", ")} of ${domain} (${distribution}): ${id}`);
      await poll({
        clock,
        subject: `the invalidation ${id} of ${domain}`,
        intervalMs: INTERVAL_MS,
        deadline: options.deadline,
        signal: options.signal,
        step: async () => {
          const status = await delivery.invalidationStatus(distribution, id, options.signal);
          return status === "Completed" ? { done: true, value: void 0 } : { done: false };
        }
      });
      logger.info(`The cache of ${domain} is invalidated.`);
    })
  );
}
async function invalidatePlanned(deps, plan, { subject, deadline, signal }) {
  if (plan === void 0) return void 0;
  const { session, clock, logger, run } = deps;
  try {
    const delivery = await session.assume(plan.role).contentDelivery();
    await invalidateCaches({ delivery, clock, logger }, plan.domains, {
      // CloudFront answers a token that it knows with the old invalidation.
      token: ({ domain, distribution, paths }) => idempotencyToken(run, ["cache-invalidation", ...subject, distribution, domain, ...paths]),
      deadline,
      signal
    });
    return void 0;
  } catch (error) {
    if (isRefusal(error)) {
      warnOfRefusal(error, plan.role, plan.domains, logger);
      return void 0;
    }
    const names = plan.domains.map(({ domain }) => domain).join(", ");
    return new PlatformError(
      `All services were deployed, but the cache of ${names} was not invalidated: ${asError(error).message}`,
      { hint: "Visitors may see old pages until it is invalidated in CloudFront.", cause: error }
    );
  }
}

export {
  cacheInvalidationExample,
  parseCacheInvalidation,
  findCaches,
  invalidatePlanned
};
