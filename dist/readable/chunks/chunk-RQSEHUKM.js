const require = process.getBuiltinModule;
import {
  parseEnvironmentMap
} from "./chunk-RPOPKNME.js";

// src/commands/command.ts
function defineCommand(definition) {
  return definition;
}
var awsInputs = {
  "aws-region": {
    type: "string",
    description: "AWS region. Default: the environment variable `AWS_REGION`, else `eu-west-2`."
  },
  "role-to-assume": {
    type: "string",
    description: "ARN of the IAM role to work with. In a workflow with `id-token: write` it is assumed through OIDC, elsewhere from the credentials at hand; it is renewed whenever it runs out."
  },
  "role-session-name": {
    type: "string",
    description: "Name of the role session, as CloudTrail shows it. Default: `platform-tools-<run id>`."
  },
  profile: {
    type: "string",
    terminalOnly: true,
    description: "AWS profile to work with. Default: the environment variable `AWS_PROFILE`."
  }
};
var environmentInputs = {
  "environment-role-to-assume": {
    type: "structured",
    example: '{prod: "arn:aws:iam::210987654321:role/github-oidc-demo-repo-role"}',
    parse: (value) => parseEnvironmentMap("environment-role-to-assume", value),
    description: "The IAM role from which the deploy role of an environment in another account is assumed: an ARN, or a map from environments to ARNs. In the map, `*` is for all others. In a workflow it is assumed through OIDC. Default: the role in the environment's account that has the same name as `role-to-assume`."
  },
  "environment-profile": {
    type: "structured",
    terminalOnly: true,
    example: "{prod: demo-prod}",
    parse: (value) => parseEnvironmentMap("environment-profile", value),
    description: "AWS profile for an environment in another account: a name, or a map from environments to names, with `*` for all others. Default: the profiles in `~/.aws/config` that are for the environment's account."
  }
};
var dryRunInput = {
  "dry-run": {
    type: "boolean",
    default: false,
    description: "Look up and check everything, show what would be done, and change nothing."
  }
};
var githubInputs = {
  "github-token": {
    type: "string",
    secret: true,
    workflowDefault: "${{ github.token }}",
    description: "Token for the GitHub API."
  }
};
var repositoryInput = {
  repository: {
    type: "string",
    description: "Repository on GitHub, `owner/name`. In a workflow, the default is its own."
  }
};
function timeoutInput(minutes, starts = true) {
  return {
    "timeout-minutes": {
      type: "number",
      default: minutes,
      minimum: 1,
      maximum: 1440,
      description: `Fails after this many minutes.${starts ? " What was started keeps running." : ""}`
    }
  };
}
function withoutValues(outputs) {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, void 0]));
}
function commandWords({
  name,
  noun = name.split("-")[0] ?? name
}) {
  return [noun, name.slice(noun.length + 1)];
}

export {
  defineCommand,
  awsInputs,
  environmentInputs,
  dryRunInput,
  githubInputs,
  repositoryInput,
  timeoutInput,
  withoutValues,
  commandWords
};
