const require = process.getBuiltinModule;
import {
  describeFailedJobs,
  failedJobs,
  isGood,
  meaningOf
} from "./chunk-OW6QZKCT.js";
import {
  dryRunHeading,
  formatDryRun,
  renderNextStep,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  escapeMarkdown,
  fenced,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import {
  formatDuration,
  formatElapsed
} from "./chunk-PB6AAJBK.js";

// src/domains/workflows/report.ts
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
function dispatchOutputs({ order, started, end, joined }) {
  return {
    "run-id": started?.id,
    "run-url": started?.url,
    conclusion: end?.run.conclusion,
    status: order.dryRun ? "dry-run" : started && (end?.run.status ?? "queued"),
    found: joined
  };
}
function dispatchSummary(outcome) {
  const { order, failure, started, end, ref, file } = outcome;
  return renderSummary({
    outcome: outcomeOf(outcome),
    heading: escapeMarkdown(heading(outcome)),
    failure: failure && {
      cause: causeOf(outcome),
      nextStep: renderNextStep(failure)
    },
    facts: {
      title: "Run",
      rows: [
        ["Repository", code(order.repository)],
        ["Workflow", link(file.name, file.url)],
        ["Ref", code(ref)],
        ["Idempotency key", order.key && code(order.key)],
        ["Run", started && link(String(started.id), started.url)],
        ["Title", end && escapeMarkdown(end.run.title)],
        ["Conclusion", end?.run.conclusion && code(end.run.conclusion)]
      ]
    },
    sections: [jobSection(outcome)]
  });
}
function dispatchText(outcome) {
  const { started, order } = outcome;
  const first = heading(outcome);
  return [
    order.dryRun ? formatDryRun(first) : first,
    ...started === void 0 ? [] : [`  run  ${started.url}`]
  ].join("\n");
}
function heading(outcome) {
  const { order, ref, started, end, joined } = outcome;
  const name = `${order.workflow} of ${order.repository}`;
  if (started === void 0) return dryRunHeading(`start ${name} for ${ref}`);
  const { run } = end ?? {};
  const state = run?.status !== "completed" ? "is still running" : run.conclusion === "success" ? "succeeded" : meaningOf(run.conclusion);
  if (order.dryRun) return dryRunHeading(`join run ${started.id} of ${name}, which ${state}`);
  return `Run ${started.id} of ${name} ${state}${joined ? " (joined)" : ""}`;
}
function causeOf({ failure, end }) {
  if (end === void 0) return failure?.message;
  const failed = failedJobs(end.jobs);
  return failed.length === 0 ? void 0 : `${describeFailedJobs(failed)}.`;
}
function outcomeOf({ order, failure, end }) {
  if (order.dryRun) return "dry-run";
  if (failure !== void 0) return "failure";
  return end !== void 0 && isGood(end.run) ? "success" : "started";
}
function jobSection({ end }) {
  const failed = failedJobs(end?.jobs ?? []);
  if (failed.length === 0) return void 0;
  const rows = failed.map(({ name, url, conclusion, steps }) => [
    link(name, url),
    code(conclusion),
    steps.map(escapeMarkdown).join(", ")
  ]);
  return { title: "Jobs that failed", body: table(["Job", "Conclusion", "Steps"], rows) };
}

export {
  reportJobs,
  formatJobsReport,
  renderJobsReport,
  dispatchOutputs,
  dispatchSummary,
  dispatchText
};
