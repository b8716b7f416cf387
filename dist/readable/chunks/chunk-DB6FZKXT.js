const require = process.getBuiltinModule;

// src/domains/platform/production.ts
function isProduction(env, codebases = []) {
  if (/^prod/i.test(env)) return true;
  return codebases.some(
    ({ pipelines }) => pipelines.some(
      ({ environments }) => environments.some(({ name, requiresApproval }) => name === env && requiresApproval)
    )
  );
}

export {
  isProduction
};
