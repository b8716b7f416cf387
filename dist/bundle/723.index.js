export const id = 723;
export const ids = [723];
export const modules = {

/***/ 8514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ canonicalVersion),
/* harmony export */   ZU: () => (/* binding */ normalizedProject),
/* harmony export */   cK: () => (/* binding */ parseDistribution),
/* harmony export */   jD: () => (/* binding */ isProjectName),
/* harmony export */   r1: () => (/* binding */ sameVersion)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16278);

function normalizedProject(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function isProjectName(name) {
  return /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(name);
}
function canonicalVersion(version) {
  return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.clean)(version)?.replaceAll(",", ".");
}
function sameVersion(a, b) {
  const [one, other] = [canonicalVersion(a), canonicalVersion(b)];
  return one !== void 0 && other !== void 0 && (one === other || (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.eq)(one, other));
}
function parseDistribution(filename, project) {
  const wheel = /^([^-]+)-([^-]+)(?:-\d[^-]*)?-[^-]+-[^-]+-[^-]+\.whl$/.exec(filename);
  if (wheel !== null) return distribution("wheel", wheel[1], wheel[2]);
  const base = /^(.+)\.(?:tar\.gz|zip)$/.exec(filename)?.[1];
  if (base === void 0) return void 0;
  const cuts = [...base.matchAll(/-/g)].map(
    ({ index }) => distribution("sdist", base.slice(0, index), base.slice(index + 1))
  );
  return cuts.find((cut) => cut?.project === project) ?? cuts.findLast((cut) => cut !== void 0);
}
function distribution(kind, name, version) {
  const canonical = canonicalVersion((version ?? "").replaceAll("_", "-")) ?? canonicalVersion(version ?? "");
  if (name === void 0 || canonical === void 0 || !isProjectName(name)) return void 0;
  return { kind, project: normalizedProject(name), version: canonical };
}



/***/ }),

/***/ 10723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PypiIndex: () => (/* binding */ PypiIndex),
  pypiAddresses: () => (/* binding */ pypiAddresses)
});

// UNUSED EXPORTS: PypiJson

// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
// EXTERNAL MODULE: ./src/core/python-names.js
var python_names = __webpack_require__(8514);
// EXTERNAL MODULE: ./src/providers/package-index/package-index.js
var package_index = __webpack_require__(5231);
;// CONCATENATED MODULE: ./src/providers/package-index/simple-page.js



const SIMPLE_ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01";
const JSON_TYPE = "application/vnd.pypi.simple.v1+json";
const HTML_TYPES = ["application/vnd.pypi.simple.v1+html", "text/html"];
const Meta = dist/* object */.Ikc({ "api-version": dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^1\./)) });
const Page = dist/* object */.Ikc({
  meta: Meta,
  name: dist/* optional */.lqM(dist/* string */.YjP()),
  files: dist/* array */.YOg(
    dist/* object */.Ikc({
      filename: dist/* string */.YjP(),
      hashes: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
      yanked: dist/* optional */.lqM(dist/* union */.KCZ([dist/* boolean */.zMY(), dist/* string */.YjP()]), false)
    })
  )
});
const ProjectList = dist/* object */.Ikc({ meta: Meta, projects: dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() })) });
function parseSimplePage(subject, answer, project) {
  if (answer.contentType === JSON_TYPE) {
    const parsed = dist/* safeParse */.xLC(Page, (0,package_index/* parseJson */.qF)(subject, answer));
    if (!parsed.success)
      throw (0,package_index/* unreadable */.O$)(subject, `${dist/* getDotPath */.BuJ(parsed.issues[0]) ?? "it"} is not as PEP 691 has it`);
    const { name = project } = parsed.output;
    if ((0,python_names/* normalizedProject */.ZU)(name) !== (0,python_names/* normalizedProject */.ZU)(project))
      throw (0,package_index/* unreadable */.O$)(subject, `it is of ${JSON.stringify(name)}`);
    return parsed.output.files.map(({ filename, hashes, yanked }) => ({
      filename,
      hashes: lowerCase(hashes),
      // A reason, even an empty one, says that it is yanked.
      yanked: yanked !== false
    }));
  }
  const links = simple_page_anchors(subject, answer);
  if (!saysThatItIsOne(answer) && !links.some((link) => FILE.test(filenameOf(link))))
    throw (0,package_index/* unreadable */.O$)(
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
  const parsed = dist/* safeParse */.xLC(ProjectList, (0,package_index/* parseJson */.qF)(subject, answer));
  if (parsed.success) return parsed.output.projects.map(({ name }) => name);
  throw (0,package_index/* unreadable */.O$)(subject, `${dist/* getDotPath */.BuJ(parsed.issues[0]) ?? "it"} is not as PEP 691 has it`);
}
const FILE = /\.(whl|zip|egg|exe|msi|rpm|deb|dmg|tgz|tar(\.\w+)?)$/i;
function saysThatItIsOne({ body }) {
  return /<meta\b[^>]*\bname\s*=\s*["']?pypi:repository-version\b/i.test(body) || /<title>\s*(links for|simple index|index of)\b/i.test(body) || /<title>[^<]*\bsimple list\b/i.test(body);
}
function listedProjects(subject, answer) {
  const links = simple_page_anchors(subject, answer);
  const names = links.map(({ text }) => text.replace(/\/$/, ""));
  const leads = links.every(({ href }, index) => {
    return (0,python_names/* normalizedProject */.ZU)(lastSegment(href)) === (0,python_names/* normalizedProject */.ZU)(names[index] ?? "");
  });
  if (saysThatItIsOne(answer) || links.length > 0 && leads) return names;
  throw (0,package_index/* unreadable */.O$)(subject, "it is a web page, not the list of a simple index");
}
function simple_page_anchors(subject, { contentType, body }) {
  if (!HTML_TYPES.includes(contentType))
    throw (0,package_index/* unreadable */.O$)(subject, `it is ${(0,package_index/* kindOf */.I)(contentType)}, not a page of a simple index`);
  const whole = body.replace(/<!--[\s\S]*?-->/g, "");
  if (!/<\/(body|html)>\s*$/i.test(whole)) throw (0,package_index/* unreadable */.O$)(subject, "the page has no end");
  if (/<(form|script|iframe|input)\b/i.test(whole))
    throw (0,package_index/* unreadable */.O$)(subject, "it is a web page, not a page of a simple index");
  return [...whole.matchAll(/<a\b((?:"[^"]*"|'[^']*'|[^"'>])*)>([\s\S]*?)<\/a\s*>/gi)].map(
    ([, attributes = "", text = ""]) => {
      const [, double, single, bare] = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes) ?? [];
      return { href: decode(double ?? single ?? bare ?? ""), text: decode(text.trim()), attributes };
    }
  );
}
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
function decode(text) {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (whole, decimal, hex, name) => {
      if (decimal !== void 0) return character(Number(decimal), whole);
      if (hex !== void 0) return character(parseInt(hex, 16), whole);
      return ENTITIES[name ?? ""] ?? whole;
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


;// CONCATENATED MODULE: ./src/providers/package-index/pypi-index.js




const UPLOAD_HOSTS = { "https://pypi.org": "https://upload.pypi.org" };
function pypiAddresses(indexUrl, told = {}) {
  const index = indexUrl.replace(/\/+$/, "");
  return {
    index,
    simple: (told.simpleUrl ?? `${index}/simple`).replace(/\/*$/, "/"),
    upload: told.uploadUrl ?? `${UPLOAD_HOSTS[index] ?? index}/legacy/`
  };
}
class PypiIndex {
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
}
const Hash = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{64}$/));
const Release = dist/* object */.Ikc({
  info: dist/* object */.Ikc({ name: dist/* string */.YjP(), version: dist/* string */.YjP() }),
  urls: dist/* array */.YOg(
    dist/* object */.Ikc({
      filename: dist/* string */.YjP(),
      digests: dist/* object */.Ikc({ sha256: Hash }),
      yanked: dist/* optional */.lqM(dist/* boolean */.zMY(), false)
    })
  ),
  /** All versions, where no single one was asked for. */
  releases: dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), dist/* array */.YOg(dist/* object */.Ikc({ yanked: dist/* optional */.lqM(dist/* boolean */.zMY(), false) }))))
});
const Missing = dist/* object */.Ikc({ message: dist/* string */.YjP() });
class PypiJson {
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
    if (!(0,python_names/* sameVersion */.r1)(info.version, version))
      throw (0,package_index/* unreadable */.O$)(
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
    if (release.releases === void 0) throw (0,package_index/* unreadable */.O$)(this.subject, "it lists no versions");
    return Object.entries(release.releases).flatMap(
      ([version, files]) => files.some(({ yanked }) => !yanked) ? [version] : []
    );
  }
  async release(path, signal) {
    const { subject } = this;
    const url = new URL(
      `${this.base}/pypi/${path.map((part) => encodeURIComponent(part ?? "")).join("/")}/json`
    );
    const answer = await (0,package_index/* readPage */.SP)({ subject, url, accept: "application/json", signal }, this.env);
    if (answer.status === 404) {
      const isPypis = answer.contentType === "application/json" && dist.is(Missing, jsonOrUndefined(answer.body));
      if (isPypis) return void 0;
      throw (0,package_index/* doubtful */.Yb)(subject, "it is not in the form that PyPI gives it");
    }
    const parsed = dist/* safeParse */.xLC(Release, (0,package_index/* parseJson */.qF)(subject, answer));
    if (!parsed.success)
      throw (0,package_index/* unreadable */.O$)(subject, `${dist/* getDotPath */.BuJ(parsed.issues[0]) ?? "it"} is not as PyPI has it`);
    const { name } = parsed.output.info;
    if ((0,python_names/* normalizedProject */.ZU)(name) === (0,python_names/* normalizedProject */.ZU)(path[0])) return parsed.output;
    throw (0,package_index/* unreadable */.O$)(subject, `it is of ${JSON.stringify(name)}`);
  }
  get subject() {
    return `the JSON API of ${this.base}`;
  }
}
function jsonOrUndefined(body) {
  try {
    return JSON.parse(body);
  } catch {
    return void 0;
  }
}
class PypiSimple {
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
    const answer = await (0,package_index/* readPage */.SP)(page, this.env);
    if (answer.status === 200)
      return { project: "present", files: parseSimplePage(page.subject, answer, name) };
    if (this.certainty === "alone") await this.makeSureOfAbsence(name, signal);
    else if (answer.contentType !== "text/plain" && !answer.contentType.endsWith("json"))
      throw (0,package_index/* doubtful */.Yb)(page.subject, `it is ${(0,package_index/* kindOf */.I)(answer.contentType)}, which PyPI does not send here`);
    return { project: "absent" };
  }
  /** Any server has a page for a 404; that this one is an index shows in its list. */
  async makeSureOfAbsence(name, signal) {
    const list = this.page("", signal);
    const answer = await (0,package_index/* readPage */.SP)(list, this.env);
    if (answer.status !== 200) throw (0,package_index/* doubtful */.Yb)(list.subject, "there is no list of projects either");
    const projects = parseProjectList(list.subject, answer);
    if (projects.some((project) => (0,python_names/* normalizedProject */.ZU)(project) === name))
      throw (0,package_index/* doubtful */.Yb)(list.subject, `the index lists ${name}`);
  }
  page(path, signal) {
    return {
      subject: `the simple index ${this.base}`,
      url: new URL(path, this.base),
      accept: SIMPLE_ACCEPT,
      signal
    };
  }
}



/***/ })

};
