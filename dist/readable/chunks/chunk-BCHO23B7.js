const require = process.getBuiltinModule;
import {
  formatImageTag,
  isImageTag,
  parseEcrRepository,
  parseImageName,
  validateCommit
} from "./chunk-4KNNF5DK.js";
import {
  UsageError
} from "./chunk-UW3TPUNG.js";

// src/domains/images/codebase-images.ts
function parseImageReference(inputs) {
  const { commit, tag, branch } = inputs;
  const given = Object.entries({ commit, tag, branch }).flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? "";
    return trimmed === "" ? [] : [{ kind: name, value: trimmed }];
  });
  const [only] = given;
  if (only === void 0) return void 0;
  if (given.length > 1) {
    const named = given.map(({ kind, value }) => `the input ${kind} ("${value}")`).join(" and ");
    throw new UsageError(`Only one input can name the image, and there are ${given.length}: ${named}.`, {
      hint: "Give exactly one of commit, tag and branch."
    });
  }
  if (only.kind === "commit") {
    const value = validateCommit(
      only.value,
      "git tags go into the input tag, branches into the input branch."
    );
    return { kind: "commit", value };
  }
  validateName(only.kind, only.value);
  return only;
}
function chooseReference(given, { requiresImageBuild }) {
  if (given !== void 0) return given;
  if (!requiresImageBuild) return { kind: "tag", value: "latest" };
  throw new UsageError("None of the inputs commit, tag and branch says which image to deploy.", {
    hint: "Give exactly one: commit (7 to 40 hexadecimal digits), tag (a git tag) or branch."
  });
}
function describeReference({ kind, value }) {
  return `${kind} ${value}`;
}
function validateName(kind, value) {
  const prefix = kind === "branch" ? "refs/heads/" : "refs/tags/";
  if (value.startsWith(prefix)) {
    throw new UsageError(`The input ${kind} is "${value}", a full ref.`, {
      hint: `Give the name alone: ${value.slice(prefix.length)} (github.ref_name has it).`
    });
  }
  const imageTag = formatImageTag(kind, value);
  if (isImageTag(imageTag)) return;
  throw new UsageError(
    `The input ${kind} is "${value}", but no image can have the tag "${imageTag}": image tags have letters, digits, "_", "." and "-", at most 128.`,
    { hint: "Name the image by its commit instead." }
  );
}
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
  parseImageReference,
  chooseReference,
  describeReference,
  codebaseRepositories,
  holdsImage,
  isReachable
};
