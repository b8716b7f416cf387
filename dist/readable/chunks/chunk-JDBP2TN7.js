const require = process.getBuiltinModule;
import {
  GitHubClient
} from "./chunk-V3PEY7U4.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/commands/shared/github.ts
var repositoryInput = {
  repository: {
    type: "string",
    description: "Repository on GitHub, `owner/name`. In a workflow, the default is its own."
  }
};
function githubClient(token, { clock, logger, signal, github }) {
  return new GitHubClient({ apiUrl: github.apiUrl, token, clock, logger, signal });
}
function getRepositoryName(given, { workflow }) {
  const name = given ?? workflow?.repository ?? "";
  if (/^[A-Za-z0-9-]+\/(?!\.\.?$)[A-Za-z0-9._-]+$/.test(name)) return name;
  throw new UsageError(
    name === "" ? "The input repository is empty." : `The input repository is ${JSON.stringify(name)}. Expected owner/name.`,
    { hint: "Set repository to owner/name, as in uktrade/platform-tools." }
  );
}

export {
  repositoryInput,
  githubClient,
  getRepositoryName
};
