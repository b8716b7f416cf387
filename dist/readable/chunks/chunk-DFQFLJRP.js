const require = process.getBuiltinModule;
import {
  shortLine
} from "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  tagsChanged
} from "./chunk-VZX7JWXQ.js";

// src/providers/git/repository.ts
var FULL_SHA = /^[0-9a-f]{40}$/;
async function runGit(directory, args) {
  const { getExecOutput } = await import("./exec-A4BIEUJ7.js");
  try {
    return await getExecOutput("git", [...args], {
      cwd: directory,
      silent: true,
      ignoreReturnCode: true,
      // Nobody is there to type a password, and what git says is read as English.
      env: { ...environment(), GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" }
    });
  } catch (cause) {
    throw new PlatformError("The command git could not be started.", {
      hint: "Install git, check that it is on the PATH, and run this in a checkout of the repository.",
      cause
    });
  }
}
var GitRepository = class {
  /** @param directory - absolute; the repository's top or any folder in it */
  constructor(directory) {
    this.directory = directory;
  }
  directory;
  /** Undefined also where there is no git, or no repository. */
  async resolve(shortSha) {
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return void 0;
    const sha = await this.ask("rev-parse", "--verify", "--quiet", `${shortSha}^{commit}`);
    return sha !== void 0 && FULL_SHA.test(sha) && sha.startsWith(shortSha.toLowerCase()) ? sha : void 0;
  }
  /**
   * Returns the commit that a revision stands for (`HEAD`, `HEAD~1`, a branch, a tag): its full SHA. Undefined where there is
   * no such revision, no git, or no repository.
   */
  async commitOf(revision) {
    if (!/^(?!-)[^\s:?*[\\\p{Cc}]{1,250}$/u.test(revision) || revision.includes("..")) return void 0;
    const sha = await this.ask("rev-parse", "--verify", "--quiet", `${revision}^{commit}`);
    return sha !== void 0 && FULL_SHA.test(sha) ? sha : void 0;
  }
  /** The branch that is checked out; undefined where there is none. */
  async branch() {
    const name = await this.ask("symbolic-ref", "--quiet", "--short", "HEAD");
    return name === "" ? void 0 : name;
  }
  /** False also where there is no git, or no repository. */
  async isComplete() {
    return await this.ask("rev-parse", "--is-shallow-repository") === "false";
  }
  /**
   * Where `origin` is, as git has it. It may hold credentials: never print it.
   * @throws PlatformError where there is no git, no repository, or no origin
   */
  async originUrl() {
    const outcome = await runGit(this.directory, ["remote", "get-url", "origin"]);
    if (outcome.exitCode === 2) throw this.noOrigin();
    if (outcome.exitCode !== 0) throw this.unreadable(outcome.stderr);
    const url = outcome.stdout.trim();
    if (url !== "") return url;
    throw this.noOrigin();
  }
  /** What git answers, or undefined where it can't. */
  async ask(...args) {
    try {
      const { exitCode, stdout } = await runGit(this.directory, args);
      return exitCode === 0 ? stdout.trim() : void 0;
    } catch {
      return void 0;
    }
  }
  unreadable(stderr) {
    const hint = "Run it in a checkout of the codebase. In a workflow, run actions/checkout before.";
    const reason = stderr.trim().split("\n")[0] ?? "";
    return new PlatformError(
      reason.includes("not a git repository") ? `${this.directory} is not in a git repository.` : `git could not read the repository of ${this.directory}${reason === "" ? "" : `: ${reason}`}`,
      { hint }
    );
  }
  noOrigin() {
    return new PlatformError(`The git repository of ${this.directory} has no remote "origin".`, {
      hint: "Add it with git remote add origin <URL>: its name tells what the codebase is called."
    });
  }
};
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]])
  );
}
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
    const failure = this.failure(`move ${moves.map(({ name }) => name).join(" and ")}`, outcome.stderr);
    const now = new Map((await this.list("")).map(({ name, object }) => [name, object]));
    if (moves.every(({ name, to }) => now.get(name) === to)) return;
    const changed = moves.flatMap(({ name, from }) => now.get(name) === from ? [] : [name]);
    throw changed.length > 0 ? tagsChanged(changed, failure) : failure;
  }
  async mustGit(action, args) {
    const outcome = await this.git(args);
    if (outcome.exitCode !== 0) throw this.failure(action, outcome.stderr);
    return outcome;
  }
  async git(args) {
    return runGit(this.directory, args);
  }
  failure(action, stderr) {
    const complaint = shortLine(withoutCredentials(stderr), 300);
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
  GitRepository,
  GitTags
};
