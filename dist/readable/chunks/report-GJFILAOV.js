const require = process.getBuiltinModule;
import {
  defineCommand
} from "./chunk-6ZXWVYQY.js";
import {
  renderSummary
} from "./chunk-VEEMDDBS.js";
import "./chunk-Z7UEJ7YK.js";
import {
  code,
  escapeMarkdown,
  fenced,
  link,
  table
} from "./chunk-2LIWUV4G.js";
import {
  formatDuration,
  formatElapsed
} from "./chunk-R6BFYJEB.js";
import {
  UsageError
} from "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";

// src/domains/workflows/jobs-report.ts
var neededJobsExample = "{build: {result: success, outputs: {image-tag: commit-c0ffee1}}}";
var JOBS_HINT = "In a workflow, write jobs: ${{ toJSON(needs) }} in a job that has if: always(). At a terminal, set jobs to a map, as in {build: {result: success}}, or jobs-file to a file with one.";
var titlesExample = "{build: Image, deploy: Production}";
function parseNeededJobs(value) {
  const problem = (what) => new UsageError(`The input jobs ${what}.`, { hint: JOBS_HINT });
  if (!isMap(value)) throw problem("is not a map of jobs");
  return Object.entries(value).map(([id, job]) => {
    if (!isMap(job) || typeof job["result"] !== "string") throw problem(`has no result for ${id}`);
    const outputs = isMap(job["outputs"]) ? Object.entries(job["outputs"]) : [];
    return {
      id,
      result: job["result"],
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
  throw new UsageError("The input titles is not a map from ids of jobs to titles.", {
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
  const notReached = missed.length === 0 ? "" : `, and ${missed.join(", ")} ${missed.length === 1 ? "was" : "were"} not reached`;
  if (result === "skipped") return `${subject}: nothing ran.`;
  if (stopped === void 0) {
    const took = jobs.reduce((sum, job) => sum + (durationOf(job) ?? 0), 0);
    return `${subject}: all done${took > 0 ? ` in ${formatDuration(took)}` : ""}.`;
  }
  const verb = result === "cancelled" ? "was cancelled" : "failed";
  return `${subject}: ${stopped.title} ${verb}${notReached}.`;
}
var OUTCOMES = {
  success: "success",
  failure: "failure",
  cancelled: "failure",
  skipped: "unchanged"
};
function renderJobsReport(report) {
  const { jobs, stopped } = report;
  const page = stopped === void 0 ? void 0 : pageOf(stopped);
  const ran = jobs.length > 0;
  return renderSummary({
    outcome: OUTCOMES[report.result],
    heading: escapeMarkdown(formatJobsReport(report)),
    failure: stopped === void 0 ? void 0 : {
      nextStep: `Read the page of ${page === void 0 ? escapeMarkdown(stopped.title) : link(stopped.title, page)}, then choose "Re-run failed jobs".`
    },
    notes: [ran ? fenced(flowchart(jobs), "mermaid") : void 0],
    facts: void 0,
    sections: [ran ? { title: "Jobs", body: jobsTable(jobs) } : void 0]
  });
}
var PICTURES = new Map(
  Object.entries({
    success: "✅",
    failure: "❌",
    cancelled: "⛔",
    skipped: "⏭️"
  })
);
function flowchart(jobs) {
  const nodes = jobs.map((job, index) => {
    const took = durationOf(job);
    const time = took === void 0 ? "" : `<br/>${formatElapsed(took)}`;
    return `  j${index}["${PICTURES.get(job.result) ?? ""} ${mermaidText(job.title)}${time}"]`;
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
      `${PICTURES.get(job.result) ?? ""} ${link(job.title, pageOf(job))}`,
      escapeMarkdown(job.outputs["status"] ?? job.result),
      image === void 0 || image === "" ? "" : code(image),
      took === void 0 ? "" : formatDuration(took)
    ];
  });
  return table(["Job", "Status", "Image", "Took"], rows);
}
function pageOf({ outputs }) {
  const found = ["execution-url", "build-url", "run-url", "release-url"].map((name) => outputs[name] ?? "");
  return found.find((url) => url.startsWith("https://"));
}
function durationOf({ outputs }) {
  const seconds = outputs["duration-seconds"];
  return seconds !== void 0 && /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1e3 : void 0;
}

// src/commands/workflow/report.ts
var report_default = defineCommand({
  name: "workflow-report",
  summary: "Write one summary of all jobs of a workflow, with a picture and times",
  undone: "No report was written",
  examples: [
    {
      does: "Report on jobs whose results are in a file",
      flags: "--subject demo/web --jobs-file needs.json"
    }
  ],
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
      throw new UsageError("The input jobs is empty.", { hint: JOBS_HINT });
    }
    const report = reportJobs(inputs.subject, inputs.jobs, inputs.titles);
    return Promise.resolve({
      outputs: { result: report.result, stopped: report.stopped?.id },
      text: formatJobsReport(report),
      summary: renderJobsReport(report)
    });
  }
});
export {
  report_default as default
};
