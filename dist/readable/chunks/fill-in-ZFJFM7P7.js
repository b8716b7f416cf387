const require = process.getBuiltinModule;
import {
  isMissing,
  namesItsTarget,
  readKnownNames
} from "./chunk-T26UHW6M.js";
import {
  isRequired
} from "./chunk-QDITWPKD.js";
import "./chunk-M4YNY54X.js";
import "./chunk-ZAODNUXX.js";
import "./chunk-3IMU2CVN.js";
import "./chunk-RQSEHUKM.js";
import {
  GitRepository
} from "./chunk-DFQFLJRP.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  formatAgo
} from "./chunk-PB6AAJBK.js";
import {
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/cli/fill-in.ts
async function fillIn({ inputs }, given, deps) {
  const filler = new Filler(inputs, given, deps);
  const pick = filler.lacks() ? void 0 : deps.pick;
  await filler.fill(pick);
  return filler.filled;
}
var PICKED = ["app", "env", "service", "codebase", "image-tag"];
var Filler = class {
  constructor(inputs, given, deps) {
    this.inputs = inputs;
    this.given = given;
    this.deps = deps;
    this.git = new GitRepository(deps.directory);
  }
  inputs;
  given;
  deps;
  filled = {};
  git;
  /** Whether the verb needs something that nobody can be asked for. */
  lacks() {
    return Object.keys(this.inputs).some((name) => !PICKED.includes(name) && this.needs(name));
  }
  async fill(pick) {
    if (pick !== void 0) await this.pickApp(pick);
    if (this.text("app") === void 0) return;
    const origin = await this.origin();
    const here = this.needsCodebase() ? await this.codebaseOf(origin) : void 0;
    if (here !== void 0) this.set("codebase", here.name, "the origin of this checkout");
    const services = this.needs("service") ? await this.servicesOf(origin) : [];
    const service = this.onlyService(services);
    if (service !== void 0) this.set("service", service, "the codebase of this checkout");
    if (pick !== void 0) {
      await this.pickNamed(pick, "env", () => this.deps.lookups.environments(this.app()));
      await this.pickNamed(pick, "service", () => Promise.resolve(services.map(({ name }) => name)));
      await this.pickNamed(
        pick,
        "codebase",
        async () => (await this.deps.lookups.codebases(this.app())).map(({ name }) => name)
      );
    }
    if (this.wantsCommit()) await this.addCommit(origin);
    if (pick !== void 0) await this.pickImage(pick);
  }
  async pickApp(pick) {
    if (!this.needs("app")) return;
    const known = [...(await readKnownNames(this.deps.env)).keys()];
    const listed = await this.deps.lookups.applications();
    await this.ask(pick, "app", [...known, ...listed]);
  }
  async pickNamed(pick, name, list) {
    if (!this.needs(name)) return;
    const known = (await readKnownNames(this.deps.env)).get(this.app())?.[name] ?? [];
    const listed = await list();
    await this.ask(
      pick,
      name,
      listed.length === 0 ? known : [...known.filter((each) => listed.includes(each)), ...listed]
    );
  }
  async ask(pick, name, values) {
    const choices = [...new Set(values)].map((value) => ({ value, label: value }));
    if (choices.length > 0) this.set(name, await pick(QUESTIONS[name] ?? name, choices), "your answer");
  }
  async pickImage(pick) {
    const name = this.needs("image-tag") ? "image-tag" : this.wantsImage() ? "commit" : void 0;
    const codebase = await this.codebase();
    if (name === void 0 || !codebase?.requiresImageBuild) return;
    const images = await this.deps.lookups.images(this.app(), codebase);
    const choices = images.map(({ tag, commit, tags, pushedAt }) => {
      const others = tags.filter((each) => each !== tag).join(", ");
      const age = formatAgo(this.deps.now - Date.parse(pushedAt));
      return {
        value: name === "commit" ? commit : tag,
        label: [tag, age, others].filter(Boolean).join("  ")
      };
    });
    if (choices.length > 0) this.set(name, await pick("Which image?", choices), "your answer");
  }
  async addCommit(origin) {
    const codebase = origin === void 0 ? void 0 : await this.codebase();
    if (codebase?.requiresImageBuild !== true || !sameRepository(codebase, origin)) return;
    const sha = await this.git.commitOf("HEAD");
    if (sha === void 0) return;
    const branch = await this.git.branch();
    this.set("commit", sha, `HEAD of this checkout${branch === void 0 ? "" : ` (${branch})`}`);
  }
  /** The codebase that was given or found. Undefined where it can't be looked up: the verb says why. */
  async codebase() {
    const name = this.text("codebase");
    return name === void 0 ? void 0 : (await this.codebases()).find((each) => each.name === name);
  }
  async codebaseOf(origin) {
    if (origin === void 0) return void 0;
    const found = (await this.codebases()).filter((each) => sameRepository(each, origin));
    if (found.length > 1)
      this.deps.logger.info(
        `${origin} is the repository of ${found.map(({ name }) => name).join(" and ")}: say which codebase is meant.`
      );
    return found.length === 1 ? found[0] : void 0;
  }
  /** The services of the codebase that is checked out here, the one of its own name marked. */
  async servicesOf(origin) {
    const codebase = await this.codebaseOf(origin);
    const names = codebase?.services.flatMap((group) => group.services) ?? [];
    return names.map((name) => ({ name, isMain: name === codebase?.name }));
  }
  /** Returns the only service; of several the main one, for verbs that change nothing. */
  onlyService(services) {
    if (services.length === 1) return services[0]?.name;
    return "dry-run" in this.inputs ? void 0 : services.find(({ isMain }) => isMain)?.name;
  }
  async codebases() {
    try {
      return await this.deps.lookups.codebases(this.app());
    } catch (error) {
      this.deps.logger.debug(`The codebases could not be looked up: ${asError(error).message}`);
      return [];
    }
  }
  /** The repository that is checked out here: `owner/name`. */
  async origin() {
    const url = await this.git.originUrl().catch(() => void 0);
    return url === void 0 ? void 0 : repositoryOf(url);
  }
  needs(name) {
    return isRequired(this.inputs[name]) && this.isOpen(name);
  }
  /** Whether the verb takes the input, and nothing has given it. */
  isOpen(name) {
    return isMissing(this.inputs, this.given, name);
  }
  needsCodebase() {
    if (this.needs("codebase")) return true;
    const isTarget = "pipeline" in this.inputs && this.isOpen("codebase") && this.isOpen("service");
    return isTarget && !namesItsTarget(this.given.raw);
  }
  wantsCommit() {
    const open = ["commit", "tag", "branch", "ref"].filter((name) => name in this.inputs);
    return "codebase" in this.inputs && "commit" in this.inputs && open.every((name) => this.isOpen(name));
  }
  /** Whether the verb takes one of several references to an image. */
  wantsImage() {
    return "branch" in this.inputs && "tag" in this.inputs && this.wantsCommit();
  }
  set(name, value, source) {
    this.filled[name] = value;
    this.given.raw[name] = value;
    this.given.sources.set(name, source);
    if (source === "your answer") return;
    this.deps.logger[isRequired(this.inputs[name]) ? "debug" : "info"](
      `--${name} is ${value}, from ${source}.`
    );
  }
  text(name) {
    const value = this.given.raw[name];
    return typeof value === "string" && value !== "" ? value : void 0;
  }
  app() {
    return this.text("app") ?? "";
  }
};
var QUESTIONS = {
  app: "Which application?",
  env: "Which environment?",
  service: "Which service?",
  codebase: "Which codebase?"
};
function sameRepository({ repository }, origin) {
  return repository.toLowerCase() === origin?.toLowerCase();
}
function repositoryOf(url) {
  const match = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?|[\w.-]+@)[\w.-]*github[\w.-]*(?::\d+)?[/:]([\w-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(
    url.trim()
  );
  return match === null ? void 0 : `${match[1] ?? ""}/${match[2] ?? ""}`;
}
export {
  fillIn,
  repositoryOf
};
