export const id = 7759;
export const ids = [7759];
export const modules = {

/***/ 10417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ keyedInputs),
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   dN: () => (/* binding */ githubInputs),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   rg: () => (/* binding */ environmentInputs),
/* harmony export */   sR: () => (/* binding */ timeoutInput),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

function defineCommand(definition) {
  return definition;
}
const awsInputs = {
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
const environmentInputs = {
  "environment-role-to-assume": {
    type: "structured",
    example: '{prod: "arn:aws:iam::210987654321:role/github-oidc-demo-repo-role"}',
    parse: (value) => parseEnvironmentMap("environment-role-to-assume", value),
    description: "The IAM role from which the deploy role of an environment in another account is assumed: an ARN, or a map from environments to ARNs. In a workflow it is assumed through OIDC. Default: the role in the environment's account that has the same name as `role-to-assume`."
  },
  "environment-profile": {
    type: "structured",
    terminalOnly: true,
    example: "{prod: demo-prod}",
    parse: (value) => parseEnvironmentMap("environment-profile", value),
    description: "AWS profile for an environment in another account: a name, or a map from environments to names. Default: the profiles in `~/.aws/config` that are for the environment's account."
  }
};
function parseEnvironmentMap(name, value) {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries(value) : [];
  if (entries.length > 0 && entries.every((entry) => typeof entry[1] === "string"))
    return Object.fromEntries(entries);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${name} is neither a text nor a map from environments to texts.`, {
    hint: `Write it like this: ${name}: {prod: …}`
  });
}
const dryRunInput = {
  "dry-run": {
    type: "boolean",
    default: false,
    description: "Look up and check everything, show what would be done, and change nothing."
  }
};
const githubInputs = {
  "github-token": {
    type: "string",
    secret: true,
    workflowDefault: "${{ github.token }}",
    description: "Token for the GitHub API."
  }
};
function timeoutInput(minutes) {
  return {
    "timeout-minutes": {
      type: "number",
      default: minutes,
      minimum: 1,
      maximum: 1440,
      description: "Fails after this many minutes. What was started keeps running."
    }
  };
}
function withoutValues(outputs) {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, void 0]));
}
function commandWords({ name, noun = name.split("-")[0] ?? name }) {
  return [noun, name.slice(noun.length + 1)];
}
function keyedInputs(work) {
  return {
    "idempotency-key": {
      type: "string",
      description: `What the ${work} is for: the tag of a release, say. Run again with the same key, whenever and from wherever, the verb finds the ${work} that was started for it and follows that to its end, instead of starting another. The same key with another request is refused. Default: each step of each run is an intent of its own.`
    },
    "restart-failed": {
      type: "boolean",
      default: false,
      description: `With \`idempotency-key\`: where the key's last ${work} ended badly, start another one. Otherwise the step fails with how it ended.`
    }
  };
}



/***/ }),

/***/ 24320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ environmentPermissions),
/* harmony export */   z: () => (/* binding */ applicationPermissions)
/* harmony export */ });
const when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
const account = "environment";
const ecs = "arn:aws:ecs:<region>:<env-account>";
const environmentPermissions = [
  {
    actions: ["sts:AssumeRole"],
    resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
  },
  {
    actions: ["s3:GetObject"],
    resources: ["arn:aws:s3:::ecs-task-definitions-<app>-<env>/<app>/<env>/*"],
    when,
    account
  },
  {
    actions: ["s3:ListBucket"],
    resources: ["arn:aws:s3:::ecs-task-definitions-<app>-<env>"],
    when: `${when}: without it, S3 says that access is denied where a service has no template`,
    account,
    optional: true
  },
  {
    actions: ["ecs:DescribeTaskDefinition", "ecs:RegisterTaskDefinition"],
    resources: ["*"],
    when,
    account
  },
  {
    actions: ["ecs:TagResource"],
    resources: [`${ecs}:task-definition/<app>-<env>-*:*`],
    when: `the task definition template has tags; ${when}`,
    account
  },
  {
    actions: ["iam:PassRole"],
    resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-*"],
    when: `${when}: the task definition names its roles`,
    account,
    condition: { StringEquals: { "iam:PassedToService": "ecs-tasks.amazonaws.com" } }
  },
  {
    actions: ["ecs:DescribeServices", "ecs:ListServiceDeployments", "ecs:UpdateService"],
    resources: [`${ecs}:service/<app>-<env>-cluster/<app>-<env>-*`],
    when,
    account
  },
  {
    actions: ["ecs:DescribeTasks"],
    resources: [`${ecs}:task/<app>-<env>-cluster/*`],
    when,
    account
  },
  {
    actions: ["logs:GetLogEvents"],
    resources: [
      "arn:aws:logs:<region>:<env-account>:log-group:/platform/ecs/service/<app>/<env>/*:log-stream:*"
    ],
    when: `a container fails; ${when}`,
    account
  },
  {
    actions: ["ecs:DescribeServiceDeployments", "ecs:DescribeServiceRevisions"],
    resources: [
      `${ecs}:service-deployment/<app>-<env>-cluster/<app>-<env>-*/*`,
      `${ecs}:service-revision/<app>-<env>-cluster/<app>-<env>-*/*`
    ],
    when: `${when}: says more exactly what a service deployment does`,
    account,
    optional: true
  },
  {
    actions: ["ecs:StopServiceDeployment"],
    resources: [`${ecs}:service-deployment/<app>-<env>-cluster/<app>-<env>-*/*`],
    when: `stop-on-cancel; ${when}: without it, the service is set back to the task definition that it had`,
    account,
    optional: true
  },
  {
    actions: ["ecs:ListTasks"],
    resources: [`${ecs}:container-instance/<app>-<env>-cluster/*`],
    when: `${when}: finds tasks that the service's events do not name`,
    account,
    optional: true
  }
];
const parameters = "arn:aws:ssm:<region>:<account>:parameter";
const applicationPermissions = [
  {
    actions: ["ssm:GetParametersByPath"],
    resources: [
      `${parameters}/platform/applications/<app>/environments`,
      `${parameters}/platform/applications/<app>/environments/*`,
      `${parameters}/copilot/applications/<app>/environments`,
      `${parameters}/copilot/applications/<app>/environments/*`,
      `${parameters}/copilot/applications/<app>/codebases`,
      `${parameters}/copilot/applications/<app>/codebases/*`
    ]
  },
  {
    actions: ["ssm:GetParameter"],
    resources: [
      `${parameters}/copilot/applications/<app>`,
      `${parameters}/copilot/applications/<app>/codebases/*`
    ]
  }
];



/***/ }),

/***/ 24068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
function escapeMarkdown(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*[\]|~]/g, "\\$&").replaceAll("](", "]\\(").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/:(?=\/\/|[\w+-]+:)/g, "\\:").trim().replace(/^[-+=#]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2").replaceAll("$", "&#36;");
}
function code(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function link(text, url) {
  const label = escapeMarkdown(text);
  if (url === void 0 || !/^https?:\/\/[^\s/]/.test(url)) return label;
  const address = url.replace(/[\s<>()[\]|\\"'`]/g, (character) => encodeCharacter(character));
  return `[${label}](${address})`;
}
function table(header, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
function fenced(text, language = "text") {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${text.replace(/\n$/, "")}
${fence}`;
}
function encodeCharacter(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}



/***/ }),

/***/ 74865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   S8: () => (/* binding */ formatDryRun),
/* harmony export */   h7: () => (/* binding */ dryRunHeading)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24068);

const PICTURES = {
  success: ":white_check_mark:",
  failure: ":x:",
  warning: ":warning:",
  started: ":rocket:",
  "dry-run": ":mag:",
  unchanged: ":white_check_mark:",
  skipped: ":fast_forward:"
};
const MOST_LINES = 15;
const NOTHING_CHANGED = "Nothing was changed.";
function dryRunHeading(would) {
  return `Dry run: would ${would}`;
}
function formatDryRun(heading) {
  return `${heading}. ${NOTHING_CHANGED}`;
}
function renderSummary(page) {
  const { outcome, heading, failure, notes = [], facts, sections = [], details = [] } = page;
  const parts = [
    `### ${PICTURES[outcome]} ${heading}`,
    ...failure === void 0 ? [] : renderFailure(failure),
    outcome === "dry-run" ? NOTHING_CHANGED : void 0,
    ...notes,
    facts === void 0 ? void 0 : renderFacts(facts.title, facts.rows),
    ...sections.map((section) => section && `#### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(section.title)}

${section.body}`),
    ...details.map((section) => section && renderDetails(section))
  ];
  return `${parts.filter((part) => part !== void 0 && part !== "").join("\n\n")}
`;
}
function renderDetails({ title, body }) {
  return `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}</summary>

${body}

</details>`;
}
function renderFailure({ cause, lines = [], nextStep }) {
  return [
    cause === void 0 ? void 0 : `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(cause)}**`,
    lines.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(lines.slice(-MOST_LINES).join("\n")),
    nextStep === void 0 ? void 0 : `**Next step:** ${nextStep}`
  ];
}
function renderFacts(title, rows) {
  const known = rows.flatMap(
    ([name, value]) => value === void 0 || value === "" ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name), value]]
  );
  return known.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title), ""], known);
}



/***/ }),

/***/ 27468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Applications)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38188);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75111);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69267);





async function readable(app, lookUp) {
  try {
    return await lookUp;
  } catch (error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk)) throw error;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk(`Can't look up the application "${app}": ${error.message}`, {
      hint: `Check the name of the application: a role may read those of its own only. ${error.hint ?? ""}`.trim(),
      cause: error.cause
    });
  }
}
class Applications {
  constructor(parameters, account, logger) {
    this.parameters = parameters;
    this.account = account;
    this.logger = logger;
  }
  parameters;
  account;
  logger;
  /**
   * The application with its environments: from the platform's parameters, else from the legacy ones.
   * @throws NotFoundError when the account has neither
   */
  async load(app) {
    const platformPath = `/platform/applications/${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("app", app)}/environments`;
    const legacyPath = `/copilot/applications/${app}`;
    const parameters = await readable(app, this.parameters.list(platformPath));
    const environments = this.platformEnvironments(parameters);
    if (environments !== void 0) return { name: app, layout: "platform", environments };
    if (await this.parameters.get(legacyPath) !== void 0) {
      return {
        name: app,
        layout: "legacy",
        environments: await this.legacyEnvironments(`${legacyPath}/environments`)
      };
    }
    if (parameters.length > 0) {
      this.logger.warning(`No parameter below ${platformPath} lists the environments of ${app}.`);
      return { name: app, layout: "platform", environments: [] };
    }
    const accountId = await this.account.accountId();
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
      `There is no application "${app}" in account ${accountId} (${this.account.region}): neither ${platformPath} nor ${legacyPath} exists in Parameter Store.`,
      {
        hint: "Check the name, and that role, credentials and region are those of the application's account."
      }
    );
  }
  /** @throws NotFoundError naming the environments that exist */
  environment(application, name) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("env", name);
    const found = application.environments.find((environment) => environment.name === name);
    if (found !== void 0) return found;
    const names = application.environments.map((environment) => environment.name);
    if (names.length === 0) throw withoutEnvironments(application, name);
    throw missing(`Application ${application.name} has no environment "${name}".`, name, names);
  }
  /** The application's codebases by name. Parameters that can't be read are skipped with a warning. */
  async codebases(app) {
    const parameters = await readable(app, this.parameters.list(codebasesPath(app)));
    const codebases = parameters.flatMap((parameter) => {
      const parsed = parseCodebase(parameter);
      if (parsed.ok) return [parsed.value];
      this.logger.warning(`Skipped the codebase in ${parameter.name}: ${parsed.problem}.`);
      return [];
    });
    return codebases.sort((a, b) => a.name < b.name ? -1 : 1);
  }
  /** @throws NotFoundError naming the codebases that exist; PlatformError when its parameter can't be read */
  async codebase(app, name) {
    const parameterName = `${codebasesPath(app)}/${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("codebase", name)}`;
    const value = await readable(app, this.parameters.get(parameterName));
    if (value === void 0) {
      const names = (await this.codebases(app)).map((codebase) => codebase.name);
      throw missing(`Application ${app} has no codebase "${name}".`, name, names);
    }
    const parsed = parseCodebase({ name: parameterName, value });
    if (parsed.ok) return parsed.value;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The parameter ${parameterName} does not describe a codebase: ${parsed.problem}.`,
      {
        hint: "Terraform writes it from codebase_pipelines in platform-config.yml: correct it there and apply."
      }
    );
  }
  /** Undefined when no parameter lists the environments. */
  platformEnvironments(parameters) {
    const modes = /* @__PURE__ */ new Map();
    let listed;
    for (const parameter of parameters) {
      const parsed = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parseParameter */ .hR)(parameter.value, _parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .platformEnvironmentSchema */ .Yf);
      if (!parsed.ok) {
        this.logger.debug(`Skipped ${parameter.name}: ${parsed.problem}.`);
        continue;
      }
      if (Array.isArray(parsed.value.allEnvironments)) listed ??= parsed.value.allEnvironments;
      const mode = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .deploymentModeSchema */ .ip, parsed.value.service_deployment_mode);
      modes.set(lastSegment(parameter.name), mode.success ? mode.output : void 0);
    }
    return listed?.flatMap((item) => {
      const parsed = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentSchema */ .VW, item);
      if (!parsed.success) {
        this.logger.debug(`Skipped an item of allEnvironments: ${parsed.issues[0].message}`);
        return [];
      }
      const { name, accountID: accountId, region } = parsed.output;
      return [{ name, accountId, region, deploymentMode: modes.get(name) }];
    });
  }
  async legacyEnvironments(path) {
    const parameters = await this.parameters.list(path);
    return parameters.flatMap((parameter) => {
      if (parameter.name !== `${path}/${lastSegment(parameter.name)}`) return [];
      const parsed = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parseParameter */ .hR)(parameter.value, _parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentSchema */ .VW);
      if (!parsed.ok) {
        this.logger.debug(`Skipped ${parameter.name}: ${parsed.problem}.`);
        return [];
      }
      const { name, accountID: accountId, region } = parsed.value;
      return [{ name, accountId, region, deploymentMode: void 0 }];
    });
  }
}
function codebasesPath(app) {
  return `/copilot/applications/${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("app", app)}/codebases`;
}
function lastSegment(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function parseCodebase(parameter) {
  const parsed = (0,_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parseParameter */ .hR)(parameter.value, _parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .codebaseSchema */ .gy);
  if (!parsed.ok) return parsed;
  const value = parsed.value;
  const codebase = {
    name: value.name ?? lastSegment(parameter.name),
    repository: value.repository,
    pipelineMode: value.pipeline_mode,
    slackChannel: value.slack_channel,
    additionalEcrRepository: value.additional_ecr_repository,
    requiresImageBuild: value.requires_image_build,
    services: value.services,
    pipelines: value.pipelines
  };
  return { ok: true, value: codebase };
}
function withoutEnvironments({ name, layout }, environment) {
  const path = layout === "platform" ? `/platform/applications/${name}/environments` : `/copilot/applications/${name}/environments`;
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
    `Application "${name}" has no environment "${environment}": no parameter below ${path} that can be read lists any.`,
    {
      hint: `Terraform writes these parameters, each as JSON: look at them in Parameter Store. Those that were skipped are in the debug log.`
    }
  );
}
function missing(sentence, name, existing) {
  const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(name, existing);
  const list = existing.length === 0 ? "There are none." : `There are: ${existing.join(", ")}.`;
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(sentence, {
    hint: suggestion === void 0 ? list : `Did you mean "${suggestion}"? ${list}`
  });
}



/***/ }),

/***/ 75111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ validateName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const lowerCase = {
  pattern: /^[a-z0-9][a-z0-9_-]*$/,
  words: "lower-case letters, digits, hyphens and underscores, starting with a letter or digit"
};
const environment = {
  pattern: /^[a-z][a-zA-Z0-9-]*$/,
  words: "letters, digits and hyphens, starting with a lower-case letter"
};
const rules = {
  app: lowerCase,
  codebase: lowerCase,
  env: environment,
  service: lowerCase
};
const MAXIMUM_LENGTH = 100;
function validateName(kind, name) {
  const rule = rules[kind];
  if (rule.pattern.test(name) && name.length <= MAXIMUM_LENGTH) return name;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${kind} is ${JSON.stringify(shorten(name))}, which can't be a name.`, {
    hint: `It is made of ${rule.words}, at most ${MAXIMUM_LENGTH} characters in all.`
  });
}
function shorten(name) {
  return name.length > MAXIMUM_LENGTH ? `${name.slice(0, MAXIMUM_LENGTH)}…` : name;
}



/***/ }),

/***/ 69267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ environmentSchema),
/* harmony export */   Yf: () => (/* binding */ platformEnvironmentSchema),
/* harmony export */   gy: () => (/* binding */ codebaseSchema),
/* harmony export */   hR: () => (/* binding */ parseParameter),
/* harmony export */   ip: () => (/* binding */ deploymentModeSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);


const pipelineModes = ["aws_codepipeline", "dual_codepipeline_github", "github_actions"];
const deploymentModes = [
  "copilot",
  "dual-deploy-copilot-traffic",
  "dual-deploy-platform-traffic",
  "platform"
];
const optionalText = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ""),
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((text) => text === "" ? void 0 : text)
);
const accountId = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf())]),
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((id) => String(id).padStart(12, "0"))
);
const environmentSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
  name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
  accountID: accountId,
  region: optionalText
});
const platformEnvironmentSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
  service_deployment_mode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
  allEnvironments: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())
});
const deploymentModeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(deploymentModes);
const runGroups = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()))), []),
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(
    (groups) => groups.flatMap((group) => Object.entries(group).map(([name, services]) => ({ name, services })))
  )
);
const pipelineSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    branch: optionalText,
    tag: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), false),
    environments: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), requires_approval: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), false) })),
      []
    )
  }),
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(({ name, branch, tag, environments }) => ({
    name,
    branch,
    tag,
    environments: environments.map((environment) => ({
      name: environment.name,
      requiresApproval: environment.requires_approval
    }))
  }))
);
const codebaseSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
  name: optionalText,
  repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
  pipeline_mode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(pipelineModes), "aws_codepipeline"),
  slack_channel: optionalText,
  additional_ecr_repository: optionalText,
  requires_image_build: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), true),
  services: runGroups,
  pipelines: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pipelineSchema), [])
});
function parseParameter(text, schema) {
  let json;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: `it is not JSON (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).name})` };
  }
  const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, json);
  if (result.success) return { ok: true, value: result.output };
  const issue = result.issues[0];
  const path = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue);
  return {
    ok: false,
    problem: `${path ?? "it"}: expected ${issue.expected ?? "something else"}, found ${issue.received}`
  };
}



/***/ })

};
