const require = process.getBuiltinModule;
import {
  doubtful,
  jsonOrUndefined,
  kindOf,
  parseAnswer,
  readPage,
  unreadable
} from "./chunk-ZIZOLKH2.js";
import {
  normalizedProject,
  sameVersion
} from "./chunk-XNPLOTIO.js";
import {
  array,
  boolean,
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
  union,
  unknown
} from "./chunk-VR4HECPH.js";

// src/providers/package-index/simple-index.ts
var SIMPLE_ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01";
var JSON_TYPE = "application/vnd.pypi.simple.v1+json";
var HTML_TYPES = ["application/vnd.pypi.simple.v1+html", "text/html"];
var Meta = object({ "api-version": pipe(string(), regex(/^1\./)) });
var Page = object({
  meta: Meta,
  name: optional(string()),
  files: array(
    object({
      filename: string(),
      hashes: record(string(), string()),
      yanked: optional(union([boolean(), string()]), false)
    })
  )
});
var ProjectList = object({ meta: Meta, projects: array(object({ name: string() })) });
function parseSimplePage(subject, answer, project) {
  if (answer.contentType === JSON_TYPE) {
    const parsed = safeParse(Page, parseAnswer(subject, answer));
    if (!parsed.success)
      throw unreadable(subject, `${getDotPath(parsed.issues[0]) ?? "it"} is not as PEP 691 has it`);
    const { name = project } = parsed.output;
    if (normalizedProject(name) !== normalizedProject(project))
      throw unreadable(subject, `it is of ${JSON.stringify(name)}`);
    return parsed.output.files.map(({ filename, hashes, yanked }) => ({
      filename,
      hashes: lowerCase(hashes),
      // A reason, even an empty one, says that it is yanked.
      yanked: yanked !== false
    }));
  }
  const links = anchors(subject, answer);
  if (!saysThatItIsOne(answer) && !links.some((link) => FILE.test(filenameOf(link))))
    throw unreadable(
      subject,
      "it is a web page without files, which does not say that it is of a simple index"
    );
  return links.map((link) => {
    const { href, attributes } = link;
    const [, algorithm, digest] = /#(?:.*&)?(\w+)=([0-9a-f]+)(?:&|$)/i.exec(href) ?? [];
    return {
      filename: filenameOf(link),
      hashes: algorithm === void 0 || digest === void 0 ? {} : lowerCase({ [algorithm.toLowerCase()]: digest }),
      yanked: /(^|\s)data-yanked(\s|=|$)/.test(attributes)
    };
  });
}
function filenameOf({ href, text }) {
  const name = unquoted(lastSegment(href));
  return FILE.test(name) ? name : text;
}
function lastSegment(href) {
  const path = href.replace(/[?#].*$/, "").replace(/\/+$/, "");
  return path.split("/").at(-1) ?? "";
}
function unquoted(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
function parseProjectList(subject, answer) {
  if (answer.contentType !== JSON_TYPE) return listedProjects(subject, answer);
  const parsed = safeParse(ProjectList, parseAnswer(subject, answer));
  if (parsed.success) return parsed.output.projects.map(({ name }) => name);
  throw unreadable(subject, `${getDotPath(parsed.issues[0]) ?? "it"} is not as PEP 691 has it`);
}
var FILE = /\.(whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tar(\.\w+)?)$/i;
function saysThatItIsOne({ body }) {
  return /<meta\b[^>]*\bname\s*=\s*["']?pypi:repository-version\b/i.test(body) || /<title>\s*(links for|simple index|index of)\b/i.test(body) || /<title>[^<]*\bsimple list\b/i.test(body);
}
function listedProjects(subject, answer) {
  const links = anchors(subject, answer);
  const names = links.map(({ text }) => text.replace(/\/$/, ""));
  const leads = links.every(({ href }, index) => {
    return normalizedProject(lastSegment(href)) === normalizedProject(names[index] ?? "");
  });
  if (saysThatItIsOne(answer) || links.length > 0 && leads) return names;
  throw unreadable(subject, "it is a web page, not the list of a simple index");
}
function anchors(subject, { contentType, body }) {
  if (!HTML_TYPES.includes(contentType))
    throw unreadable(subject, `it is ${kindOf(contentType)}, not a page of a simple index`);
  const whole = body.replace(/<!--[\s\S]*?-->/g, "");
  if (!/<\/(body|html)>\s*$/i.test(whole)) throw unreadable(subject, "the page has no end");
  if (/<(form|script|iframe|input)\b/i.test(whole))
    throw unreadable(subject, "it is a web page, not a page of a simple index");
  return [...whole.matchAll(/<a\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/a\s*>/gi)].map(
    ([, attributes = "", text = ""]) => {
      const [, double, single, bare] = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
      return { href: decode(double ?? single ?? bare ?? ""), text: decode(text.trim()), attributes };
    }
  );
}
var ENTITIES = new Map(Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" }));
function decode(text) {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal, hex, name) => {
      if (decimal !== void 0) return character(Number(decimal), whole);
      if (hex !== void 0) return character(parseInt(hex, 16), whole);
      return ENTITIES.get(name ?? "") ?? whole;
    }
  );
}
function character(code, whole) {
  return code <= 1114111 ? String.fromCodePoint(code) : whole;
}
function lowerCase(hashes) {
  return Object.fromEntries(
    Object.entries(hashes).map(([name, digest]) => [name.toLowerCase(), digest.toLowerCase()])
  );
}
var PypiSimple = class {
  /** @param base - address of the simple index, with a slash at the end */
  constructor(base, certainty, env) {
    this.base = base;
    this.certainty = certainty;
    this.env = env;
  }
  base;
  certainty;
  env;
  title = "the simple index";
  /** Of all versions. */
  async list(name, _version, signal) {
    const page = this.page(`${encodeURIComponent(name)}/`, signal);
    const answer = await readPage(page, this.env);
    if (answer.status === 200)
      return { project: "present", files: parseSimplePage(page.subject, answer, name) };
    if (this.certainty === "alone") await this.makeSureOfAbsence(name, signal);
    else if (answer.contentType !== "text/plain" && !answer.contentType.endsWith("json"))
      throw doubtful(page.subject, `it is ${kindOf(answer.contentType)}, which PyPI does not send here`);
    return { project: "absent" };
  }
  /** Any server has a page for a 404; that this one is an index shows in its list. */
  async makeSureOfAbsence(name, signal) {
    const list = this.page("", signal);
    const answer = await readPage(list, this.env);
    if (answer.status !== 200) throw doubtful(list.subject, "there is no list of projects either");
    const projects = parseProjectList(list.subject, answer);
    if (projects.some((project) => normalizedProject(project) === name))
      throw doubtful(list.subject, `the index lists ${name}`);
  }
  page(path, signal) {
    return {
      subject: `the simple index ${this.base}`,
      url: new URL(path, this.base),
      accept: SIMPLE_ACCEPT,
      signal
    };
  }
};

// src/providers/package-index/registries.ts
var UPLOAD_HOSTS = { "https://pypi.org": "https://upload.pypi.org" };
function pypiAddresses(indexUrl, given = {}) {
  const index = indexUrl.replace(/\/+$/, "");
  return {
    index,
    simple: (given.simpleUrl ?? `${index}/simple`).replace(/\/*$/, "/"),
    upload: given.uploadUrl ?? `${UPLOAD_HOSTS[index] ?? index}/legacy/`
  };
}
var PypiIndex = class {
  /** @param hasJsonApi - PyPI has one; most private indexes have the simple index alone */
  constructor(addresses, hasJsonApi = true, env) {
    this.addresses = addresses;
    this.hasJsonApi = hasJsonApi;
    this.json = new PypiJson(addresses.index, env);
    const simple = new PypiSimple(addresses.simple, hasJsonApi ? "with-json-api" : "alone", env);
    this.faces = hasJsonApi ? [this.json, simple] : [simple];
  }
  addresses;
  hasJsonApi;
  registry = "pypi";
  faces;
  json;
  listVersions(name, signal) {
    return this.json.listVersions(name, signal);
  }
  pageUrl(name, version) {
    return this.hasJsonApi ? `${this.addresses.index}/project/${name}/${encodeURIComponent(version)}/` : `${this.addresses.simple}${name}/`;
  }
};
var Hash = pipe(string(), regex(/^[0-9a-f]{64}$/));
var Release = object({
  info: object({ name: string(), version: string() }),
  urls: array(
    object({
      filename: string(),
      digests: object({ sha256: Hash }),
      yanked: optional(boolean(), false)
    })
  ),
  /** All versions, where no single one was asked for. */
  releases: optional(record(string(), array(object({ yanked: optional(boolean(), false) }))))
});
var Missing = object({ message: string() });
var PypiJson = class {
  /** @param base - the index, without a slash at the end */
  constructor(base, env) {
    this.base = base;
    this.env = env;
  }
  base;
  env;
  title = "the JSON API";
  /** Of the version only; an absent version looks like an absent project. */
  async list(name, version, signal) {
    const release = await this.release([name, version], signal);
    if (release === void 0) return { project: "absent" };
    const { info } = release;
    if (!sameVersion(info.version, version))
      throw unreadable(
        this.subject,
        `it is of the version ${JSON.stringify(info.version)}, not of ${version}`
      );
    const files = release.urls.map(({ filename, digests, yanked }) => ({
      filename,
      hashes: { ...digests },
      yanked
    }));
    return { project: "present", files };
  }
  /** A version counts where at least one of its files was not withdrawn. */
  async listVersions(name, signal) {
    const release = await this.release([name], signal);
    if (release === void 0) return [];
    if (release.releases === void 0) throw unreadable(this.subject, "it lists no versions");
    return Object.entries(release.releases).flatMap(
      ([version, files]) => files.some(({ yanked }) => !yanked) ? [version] : []
    );
  }
  async release(path, signal) {
    const { subject } = this;
    const url = new URL(
      `${this.base}/pypi/${path.map((part) => encodeURIComponent(part ?? "")).join("/")}/json`
    );
    const answer = await readPage({ subject, url, accept: "application/json", signal }, this.env);
    if (answer.status === 404) {
      const isPypis = answer.contentType === "application/json" && is(Missing, jsonOrUndefined(answer));
      if (isPypis) return void 0;
      throw doubtful(subject, "it is not in the form that PyPI gives it");
    }
    const parsed = safeParse(Release, parseAnswer(subject, answer));
    if (!parsed.success)
      throw unreadable(subject, `${getDotPath(parsed.issues[0]) ?? "it"} is not as PyPI has it`);
    const { name } = parsed.output.info;
    if (normalizedProject(name) === normalizedProject(path[0])) return parsed.output;
    throw unreadable(subject, `it is of ${JSON.stringify(name)}`);
  }
  get subject() {
    return `the JSON API of ${this.base}`;
  }
};
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
var MissingPackument = object({ error: string() });
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
      if (!is(MissingPackument, parseAnswer(subject, answer)))
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
  pypiAddresses,
  PypiIndex,
  PypiJson,
  NpmRegistry
};
