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
} from "./chunk-VR4HECPH.js";
import {
  sendRequest
} from "./chunk-5QM77AI4.js";
import {
  PatientRetry
} from "./chunk-F5MUN3NT.js";
import {
  NotFoundError,
  PlatformError,
  asError,
  unlessMissing
} from "./chunk-VZX7JWXQ.js";

// src/providers/registry/image-registry.ts
import { createHash } from "node:crypto";
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
var TIMEOUT_MS = 1e4;
var HOST = "public.ecr.aws";
var PublicRegistry = class {
  constructor(options = {}) {
    this.options = options;
    this.env = options.env ?? process.env;
    this.url = registryUrl(this.env);
  }
  options;
  patience = new PatientRetry();
  env;
  url;
  /** @param repository `public.ecr.aws/<alias>/<name>` */
  async labels(repository, reference) {
    const get = await this.open(repository);
    return labelsOf(
      reference,
      (wanted) => get(`manifests/${escaped(wanted)}`, manifestMediaTypes.join(", ")),
      (digest) => get(`blobs/${escaped(digest)}`, "*/*")
    );
  }
  async findDigest(repository, tag) {
    const { clock, signal } = this.options;
    const look = () => this.readDigest(repository, tag);
    return unlessMissing(
      clock === void 0 ? look() : this.patience.run(look, { clock, ...signal && { signal } })
    );
  }
  /** Source: the OCI distribution specification; the digest is that of the manifest, byte for byte. */
  async readDigest(repository, tag) {
    const get = await this.open(repository);
    const manifest = await get(`manifests/${escaped(tag)}`, manifestMediaTypes.join(", "));
    if (readManifest(manifest) !== void 0)
      return `sha256:${createHash("sha256").update(manifest).digest("hex")}`;
    throw new PlatformError(
      `The public registry answered with something that is not the manifest of ${repository}:${tag}.`,
      { transient: true }
    );
  }
  async open(repository) {
    const name = repository.replace(`${HOST}/`, "").split("/").map(encodeURIComponent).join("/");
    const authorization = `Bearer ${await this.token(name, repository)}`;
    return async (path, accept) => (await this.get(`/v2/${name}/${path}`, { authorization, accept }, repository)).body;
  }
  async token(name, repository) {
    const query = new URLSearchParams({ service: HOST, scope: `repository:${name}:pull` });
    const { body } = await this.get(`/token/?${query.toString()}`, {}, repository);
    const token = /"token"\s*:\s*"([^"\\]+)"/.exec(body)?.[1];
    if (token !== void 0) return token;
    throw new PlatformError(`The public registry gave no token for ${repository}.`, { transient: true });
  }
  async get(path, headers, repository) {
    const { signal } = this.options;
    let answer;
    try {
      answer = await sendRequest(new URL(`${this.url}${path}`), {
        headers,
        // Only the blobs are kept elsewhere.
        redirects: path.includes("/blobs/") ? "follow" : "same-origin",
        timeoutMs: TIMEOUT_MS,
        env: this.env,
        signal
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw new PlatformError(
        `The public registry could not be asked for ${repository}: ${asError(error).message}`,
        {
          cause: error,
          transient: true
        }
      );
    }
    if (answer.status === 200) return answer;
    const isOwn = /^application\/(.+\+)?json$/.test(answer.contentType);
    const Kind = answer.status === 404 && isOwn ? NotFoundError : PlatformError;
    const transient = answer.status >= 500 || answer.status === 429 || answer.status === 404 && !isOwn;
    throw new Kind(`The public registry answered HTTP ${answer.status} for ${repository}.`, { transient });
  }
};
function escaped(reference) {
  return encodeURIComponent(reference).replaceAll("%3A", ":");
}
function registryUrl(env) {
  const url = env["PLATFORM_TOOLS_PUBLIC_REGISTRY_URL"] ?? "";
  if (url === "") return `https://${HOST}`;
  if (URL.canParse(url) && /^https?:/.test(url)) return url.replace(/\/$/, "");
  throw new PlatformError(
    `The environment variable PLATFORM_TOOLS_PUBLIC_REGISTRY_URL is "${url}", not a URL.`,
    { hint: "Unset it, unless you work against a sandbox." }
  );
}

export {
  manifestMediaTypes,
  readManifest,
  readLabels,
  labelsOf,
  PublicRegistry
};
