const require = process.getBuiltinModule;
import {
  parseEcrRepository,
  parseImageName
} from "./chunk-2TIJTTQN.js";

// src/domains/images/codebase-repositories.ts
var PUBLIC_REGISTRY = "public.ecr.aws";
function codebaseRepositories(app, codebase) {
  const { additionalEcrRepository: additional } = codebase;
  return {
    own: `${app}/${codebase.name}`,
    additional: additional === void 0 ? void 0 : parseAdditionalRepository(additional)
  };
}
function parseAdditionalRepository(text) {
  const { registry, repository } = parseImageName(text);
  if (registry === PUBLIC_REGISTRY) return { kind: "public", name: `${registry}/${repository}` };
  const place = parseEcrRepository(text);
  return {
    kind: "private",
    name: repository,
    registry: place && { account: place.account, region: place.region }
  };
}
function holdsImage({ own, additional }, registry, image) {
  const place = parseEcrRepository(image);
  if (place === void 0) {
    const { registry: host = "", repository } = parseImageName(image);
    return additional?.kind === "public" && additional.name === `${host}/${repository}`;
  }
  const isIn = (wanted) => place.account === wanted.account && place.region === wanted.region;
  if (place.repository === own && isIn(registry)) return true;
  return additional?.kind === "private" && additional.name === place.repository && isIn(additional.registry ?? registry);
}
function isReachable(additional, registry) {
  if (additional.kind === "public" || additional.registry === void 0) return true;
  return additional.registry.account === registry.account && additional.registry.region === registry.region;
}

export {
  codebaseRepositories,
  holdsImage,
  isReachable
};
