const require = process.getBuiltinModule;
import {
  array,
  nullish,
  object,
  optional,
  pipe,
  record,
  regex,
  safeParse,
  string,
  union
} from "./chunk-A56U36SA.js";

// src/providers/registry/manifest.ts
var manifestMediaTypes = [
  "application/vnd.docker.distribution.manifest.v2+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.oci.image.index.v1+json"
];
var Digest = pipe(string(), regex(/^[a-z0-9]+:[0-9a-f]{32,}$/));
var Platform = object({ os: optional(string()), architecture: optional(string()) });
var Manifest = union([
  object({ config: object({ digest: Digest }) }),
  object({ manifests: array(object({ digest: Digest, platform: optional(Platform) })) })
]);
var Configuration = object({
  config: nullish(object({ Labels: nullish(record(string(), string())) }))
});
function readManifest(text) {
  const parsed = safeParse(Manifest, parseJson(text));
  if (!parsed.success) return void 0;
  if ("config" in parsed.output) return { config: parsed.output.config.digest };
  const images = parsed.output.manifests.filter(({ platform }) => platform?.os !== "unknown");
  const usual = images.find(({ platform }) => platform?.os === "linux" && platform.architecture === "amd64");
  const chosen = usual ?? images[0];
  return chosen === void 0 ? void 0 : { manifest: chosen.digest };
}
function readLabels(text) {
  const parsed = safeParse(Configuration, parseJson(text));
  return parsed.success ? parsed.output.config?.Labels ?? {} : {};
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
async function labelsOf(reference, fetchManifest, fetchBlob) {
  let target = readManifest(await fetchManifest(reference));
  if (target !== void 0 && "manifest" in target)
    target = readManifest(await fetchManifest(target.manifest));
  if (target === void 0 || "manifest" in target) return {};
  return readLabels(await fetchBlob(target.config));
}

export {
  manifestMediaTypes,
  readManifest,
  labelsOf
};
