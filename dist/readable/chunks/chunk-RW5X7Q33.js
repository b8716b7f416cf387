const require = process.getBuiltinModule;
import {
  doubtful,
  kindOf,
  parseAnswer,
  readPage,
  unreadable
} from "./chunk-U7UKKUWG.js";
import {
  getDotPath,
  is,
  nonEmpty,
  object,
  optional,
  pipe,
  record,
  regex,
  safeParse,
  string,
  unknown
} from "./chunk-A56U36SA.js";

// src/providers/package-index/npm-registry.ts
var Version = object({
  dist: object({
    shasum: optional(pipe(string(), regex(/^[0-9a-f]{40}$/))),
    integrity: optional(string())
  })
});
var Packument = object({
  name: string(),
  versions: optional(record(string(), unknown()), {})
});
var Deprecated = object({ deprecated: pipe(string(), nonEmpty()) });
var Missing = object({ error: string() });
var ACCEPT = "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8";
var NpmRegistry = class {
  /** @param base - the registry, without a slash at the end */
  constructor(base, env) {
    this.base = base;
    this.env = env;
  }
  base;
  env;
  registry = "npm";
  title = "the packument";
  faces = [this];
  /** Of the version only. */
  async list(name, version, signal) {
    const packument = await this.packument(name, signal);
    if (packument === void 0) return { project: "absent" };
    if (!Object.hasOwn(packument.versions, version)) return { project: "present", files: [] };
    const parsed = safeParse(Version, packument.versions[version]);
    if (!parsed.success) throw unreadable(this.subject(name), `the version ${version} is not as npm has it`);
    return { project: "present", files: [indexedTarball(name, version, parsed.output.dist)] };
  }
  /** A version that is deprecated counts as withdrawn; npm's dist-tag `latest` may be that of a backport. */
  async listVersions(name, signal) {
    const { versions = {} } = await this.packument(name, signal) ?? {};
    return Object.keys(versions).filter((version) => !is(Deprecated, versions[version]));
  }
  pageUrl(name, version) {
    return new URL(this.base).hostname === "registry.npmjs.org" ? `https://www.npmjs.com/package/${name}/v/${encodeURIComponent(version)}` : `${this.base}/${encodedName(name)}`;
  }
  subject(name) {
    return `the packument of ${name} in ${this.base}`;
  }
  async packument(name, signal) {
    const subject = this.subject(name);
    const url = new URL(`${this.base}/${encodedName(name)}`);
    const answer = await readPage({ subject, url, accept: ACCEPT, signal }, this.env);
    if (answer.status === 404) {
      if (answer.contentType !== "application/json")
        throw doubtful(subject, `it is ${kindOf(answer.contentType)}`);
      if (!is(Missing, parseAnswer(subject, answer)))
        throw doubtful(subject, "it is not in the form that npm gives it");
      return void 0;
    }
    const parsed = safeParse(Packument, parseAnswer(subject, answer));
    if (!parsed.success)
      throw unreadable(subject, `${getDotPath(parsed.issues[0]) ?? "it"} is not as npm has it`);
    if (parsed.output.name !== name)
      throw unreadable(subject, `it is of ${JSON.stringify(parsed.output.name)}`);
    return parsed.output;
  }
};
function encodedName(name) {
  return encodeURIComponent(name).replace(/^%40/, "@");
}
function indexedTarball(name, version, { shasum, integrity }) {
  const hashes = shasum === void 0 ? {} : { sha1: shasum };
  for (const entry of (integrity ?? "").split(/\s+/)) {
    const [, algorithm, digest] = /^(sha\d+)-([A-Za-z0-9+/]+=*)$/.exec(entry) ?? [];
    if (algorithm !== void 0 && digest !== void 0)
      hashes[algorithm] = Buffer.from(digest, "base64").toString("hex");
  }
  return { filename: `${name.replace(/^@[^/]+\//, "")}-${version}.tgz`, hashes, yanked: false };
}

export {
  NpmRegistry
};
