export const id = 8170;
export const ids = [8170];
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
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${name} is neither a text nor a map from environments to texts.`, {
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

/***/ 28170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ report_default)
});

// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
;// CONCATENATED MODULE: ./src/domains/workflows/jobs-report.js




const neededJobsExample = "{build: {result: success, outputs: {image-tag: commit-c0ffee1}}}";
const titlesExample = "{build: Image, deploy: Production}";
function parseNeededJobs(value) {
  const problem = (what) => new errors/* UsageError */.eb(`The input jobs ${what}.`, { hint: "Write jobs: ${{ toJSON(needs) }}" });
  if (!isMap(value)) throw problem("is not a map of jobs");
  return Object.entries(value).map(([id, job]) => {
    if (!isMap(job) || typeof job["result"] !== "string") throw problem(`has no result for ${id}`);
    const outputs = isMap(job["outputs"]) ? Object.entries(job["outputs"]) : [];
    return {
      ...{ id, result: job["result"] },
      outputs: Object.fromEntries(
        outputs.flatMap(([name, output]) => typeof output === "string" ? [[name, output]] : [])
      )
    };
  });
}
function parseTitles(value) {
  const entries = isMap(value) ? Object.entries(value) : [];
  const texts = entries.filter((entry) => typeof entry[1] === "string");
  if (entries.length > 0 && texts.length === entries.length) return new Map(texts);
  throw new errors/* UsageError */.eb("The input titles is not a map from ids of jobs to titles.", {
    hint: `Write it like this: titles: ${titlesExample}`
  });
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function reportJobs(subject, needed, titles) {
  const named = titles ?? new Map(needed.map(({ id }) => [id, id]));
  const jobs = [...named].flatMap(([id, title]) => {
    const job = needed.find((other) => other.id === id);
    return job === void 0 || title.trim() === "" ? [] : [{ ...job, title: title.trim() }];
  });
  const stopped = jobs.find(({ result }) => result !== "success" && result !== "skipped" && result !== "cancelled") ?? jobs.find(({ result }) => result === "cancelled");
  const ran = jobs.some(({ result }) => result !== "skipped");
  const bad = stopped?.result === "cancelled" ? "cancelled" : "failure";
  return { subject, jobs, stopped, result: stopped === void 0 ? ran ? "success" : "skipped" : bad };
}
function formatJobsReport({ subject, jobs, result, stopped }) {
  const missed = jobs.filter((job) => job.result === "skipped").map(({ title }) => title);
  const notReached = missed.length === 0 ? "" : ` Not reached: ${missed.join(", ")}.`;
  if (result === "skipped") return `${subject}: nothing ran.`;
  if (stopped === void 0) {
    const took = jobs.reduce((sum, job) => sum + (durationOf(job) ?? 0), 0);
    return `${subject}: all done${took > 0 ? ` in ${(0,duration/* formatDuration */.a3)(took)}` : ""}.`;
  }
  const verb = result === "cancelled" ? "was cancelled" : "failed";
  return `${subject}: ${stopped.title} ${verb}.${notReached}`;
}
const OUTCOMES = {
  success: "success",
  failure: "failure",
  cancelled: "failure",
  skipped: "unchanged"
};
function renderJobsReport(report) {
  const { jobs, stopped } = report;
  const page = stopped === void 0 ? void 0 : pageOf(stopped);
  const ran = jobs.length > 0;
  return (0,summary/* renderSummary */.Br)({
    outcome: OUTCOMES[report.result],
    heading: (0,markdown/* escapeMarkdown */.FV)(formatJobsReport(report)),
    failure: stopped === void 0 ? void 0 : {
      nextStep: `Read the page of ${page === void 0 ? (0,markdown/* escapeMarkdown */.FV)(stopped.title) : (0,markdown/* link */.nf)(stopped.title, page)}, then choose "Re-run failed jobs".`
    },
    notes: [ran ? (0,markdown/* fenced */.OF)(flowchart(jobs), "mermaid") : void 0],
    facts: void 0,
    sections: [ran ? { title: "Jobs", body: jobsTable(jobs) } : void 0]
  });
}
const PICTURES = {
  success: "✅",
  failure: "❌",
  cancelled: "⛔",
  skipped: "⏭️"
};
function flowchart(jobs) {
  const nodes = jobs.map((job, index) => {
    const took = durationOf(job);
    const time = took === void 0 ? "" : `<br/>${(0,duration/* formatElapsed */.C7)(took)}`;
    return `  j${index}["${PICTURES[job.result] ?? ""} ${mermaidText(job.title)}${time}"]`;
  });
  const arrows = jobs.slice(1).map((_, index) => `  j${index} --> j${index + 1}`);
  return ["flowchart LR", ...nodes, ...arrows].join("\n");
}
function mermaidText(text) {
  return text.replace(/[^\p{L}\p{N} ./_-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
function jobsTable(jobs) {
  const rows = jobs.map((job) => {
    const took = durationOf(job);
    const image = job.outputs["image-tag"];
    return [
      `${PICTURES[job.result] ?? ""} ${(0,markdown/* link */.nf)(job.title, pageOf(job))}`,
      (0,markdown/* escapeMarkdown */.FV)(job.outputs["status"] ?? job.result),
      image === void 0 || image === "" ? "" : (0,markdown/* code */.aY)(image),
      took === void 0 ? "" : (0,duration/* formatDuration */.a3)(took)
    ];
  });
  return (0,markdown/* table */.tp)(["Job", "Status", "Image", "Took"], rows);
}
function pageOf({ outputs }) {
  const found = ["execution-url", "build-url", "run-url", "release-url"].map((name) => outputs[name] ?? "");
  return found.find((url) => url.startsWith("https://"));
}
function durationOf({ outputs }) {
  const seconds = outputs["duration-seconds"];
  return seconds !== void 0 && /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1e3 : void 0;
}


// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
;// CONCATENATED MODULE: ./src/commands/workflow/report.js



var report_default = (0,command/* defineCommand */.NB)({
  name: "workflow-report",
  summary: "Write one summary of all jobs of a workflow, with a picture and times",
  description: "Writes a job summary about the jobs that its own job `needs`: how the whole ended, which job stopped it, which ones were not reached, a picture of the order with times, and a table. Times, images and links come from the outputs of our reusable workflows (`duration-seconds`, `image-tag`, `status`, `execution-url`, `build-url`). It asks nobody, and never fails for what it reports.",
  inputs: {
    jobs: {
      type: "structured",
      file: true,
      example: neededJobsExample,
      parse: parseNeededJobs,
      description: "The jobs as JSON: the whole context `needs` of a job that has `if: always()`, as in the example above. Required."
    },
    subject: {
      type: "string",
      required: true,
      description: "What the workflow is about: `demo/web`. It begins the heading."
    },
    titles: {
      type: "structured",
      example: titlesExample,
      parse: parseTitles,
      description: "Titles of the jobs by their ids, in the order in which they are shown; jobs without a title are left out. Default: all jobs under their ids."
    }
  },
  outputs: {
    result: {
      description: "`success`, `failure` where a job failed, `cancelled` where one was cancelled, `skipped` where none ran."
    },
    stopped: { description: "Id of the first job that did not succeed. Empty where all did." }
  },
  permissions: { aws: [], github: {} },
  run(inputs) {
    if (inputs.jobs === void 0) {
      throw new errors/* UsageError */.eb("The input jobs is empty.", { hint: "Write jobs: ${{ toJSON(needs) }}" });
    }
    const report = reportJobs(inputs.subject, inputs.jobs, inputs.titles);
    return Promise.resolve({
      outputs: { result: report.result, stopped: report.stopped?.id },
      text: formatJobsReport(report),
      summary: renderJobsReport(report)
    });
  }
});



/***/ }),

/***/ 84377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   n4: () => (/* binding */ formatAgo)
/* harmony export */ });
function formatDuration(milliseconds) {
  const total = Math.max(0, Math.round(milliseconds / 1e3));
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}
function formatElapsed(milliseconds) {
  const total = Math.max(0, Math.floor(milliseconds / 1e3));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, "0")}`;
}
function formatCount(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}
function formatAgo(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1e3));
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (minutes < 1) return `${formatCount(seconds, "second")} ago`;
  if (hours < 2) return `${formatCount(minutes, "minute")} ago`;
  return hours < 48 ? `${formatCount(hours, "hour")} ago` : `${formatCount(Math.floor(hours / 24), "day")} ago`;
}
const UNITS = { s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
function parseDuration(text) {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  return count === void 0 ? void 0 : Number(count) * UNITS[unit];
}



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



/***/ })

};
