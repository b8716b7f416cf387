const require = process.getBuiltinModule;
import {
  runGit
} from "./chunk-AP6NT5NM.js";
import {
  shortLine
} from "./chunk-R6BFYJEB.js";
import {
  PlatformError,
  tagsChanged
} from "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";

// src/providers/git/git-tags.ts
var GitTags = class {
  constructor(directory, remote) {
    this.directory = directory;
    this.remote = remote;
  }
  directory;
  remote;
  /** Of an annotated tag, git lists what it stands for as well, as `<tag>^{}`. */
  async list(prefix) {
    const { stdout } = await this.mustGit("list the tags", ["ls-remote", "--tags", "--", this.remote]);
    const refs = stdout.split("\n").flatMap((line) => {
      const [object = "", ref] = line.split("	");
      return ref === void 0 ? [] : [{ object, name: ref.replace(/^refs\/tags\//, "") }];
    });
    const names = new Set(refs.map(({ name }) => name));
    return refs.filter(({ name }) => name.startsWith(prefix) && !name.endsWith("^{}")).map((tag) => ({ ...tag, annotated: names.has(`${tag.name}^{}`) }));
  }
  async commitOf({ name, object }) {
    await this.mustGit(`fetch the tag ${name}`, [
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-write-fetch-head",
      "--",
      this.remote,
      `refs/tags/${name}`
    ]);
    const { exitCode, stdout } = await this.git(["rev-parse", "--verify", "--quiet", `${object}^{commit}`]);
    return exitCode === 0 ? stdout.trim() : void 0;
  }
  /** Of what a shallow checkout lacks it can't know, and says no. */
  async isAncestor(ancestor, descendant) {
    return (await this.git(["merge-base", "--is-ancestor", ancestor, descendant])).exitCode === 0;
  }
  /** Source: git-push(1), `--atomic` and `--force-with-lease`, which expects the tag not to exist where it is empty. */
  async move(moves) {
    if (moves.length === 0) return;
    const outcome = await this.git([
      "push",
      "--quiet",
      "--atomic",
      // With push.followTags git would push whatever annotated tags the checkout has besides.
      "--no-follow-tags",
      ...moves.map(({ name, from }) => `--force-with-lease=refs/tags/${name}:${from ?? ""}`),
      "--",
      this.remote,
      ...moves.map(({ name, to }) => `${to}:refs/tags/${name}`)
    ]);
    if (outcome.exitCode === 0) return;
    const failure = this.failure(`move ${moves.map(({ name }) => name).join(" and ")}`, outcome.complaint);
    const now = new Map((await this.list("")).map(({ name, object }) => [name, object]));
    if (moves.every(({ name, to }) => now.get(name) === to)) return;
    const changed = moves.flatMap(({ name, from }) => now.get(name) === from ? [] : [name]);
    throw changed.length > 0 ? tagsChanged(changed, failure) : failure;
  }
  async mustGit(action, args) {
    const outcome = await this.git(args);
    if (outcome.exitCode !== 0) throw this.failure(action, outcome.complaint);
    return outcome;
  }
  async git(args) {
    const { exitCode, stdout, stderr } = await runGit(this.directory, args);
    return { exitCode, stdout, complaint: shortLine(withoutCredentials(stderr), 300) };
  }
  failure(action, complaint) {
    return new PlatformError(
      `git could not ${action} of ${withoutCredentials(this.remote)}${complaint === "" ? "." : `: ${complaint}`}`,
      {
        hint: "Run it in a checkout of the repository, with access to the remote: git ls-remote shows whether it can be read."
      }
    );
  }
};
function withoutCredentials(text) {
  return text.replace(/(:\/\/)[^/@\s]+@/g, "$1***@");
}
export {
  GitTags
};
