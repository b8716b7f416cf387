const require = process.getBuiltinModule;
import {
  PlatformError
} from "./chunk-UW3TPUNG.js";

// src/providers/git/repository.ts
var FULL_SHA = /^[0-9a-f]{40}$/;
async function runGit(directory, args) {
  const { getExecOutput } = await import("./exec-WARMBJS5.js");
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

export {
  runGit,
  GitRepository
};
