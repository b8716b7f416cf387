const require = process.getBuiltinModule;
import {
  formatJobsReport,
  renderJobsReport,
  reportJobs
} from "./chunk-QV3LWUTN.js";
import "./chunk-OW6QZKCT.js";
import {
  defineCommand
} from "./chunk-RQSEHUKM.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import {
  isRecord
} from "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/workflow/report.ts
var neededJobsExample = "{build: {result: success, outputs: {image-tag: commit-c0ffee1}}}";
var JOBS_HINT = "In a workflow, write jobs: ${{ toJSON(needs) }} in a job that has if: always(). At a terminal, set jobs to a map, as in {build: {result: success}}, or jobs-file to a file with one.";
var titlesExample = "{build: Image, deploy: Production}";
function parseNeededJobs(value) {
  const problem = (what) => new UsageError(`The input jobs ${what}.`, { hint: JOBS_HINT });
  if (!isRecord(value)) throw problem("is not a map of jobs");
  return Object.entries(value).map(([id, job]) => {
    if (!isRecord(job) || typeof job["result"] !== "string") throw problem(`has no result for ${id}`);
    const outputs = isRecord(job["outputs"]) ? Object.entries(job["outputs"]) : [];
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
  const entries = isRecord(value) ? Object.entries(value) : [];
  const texts = entries.filter((entry) => typeof entry[1] === "string");
  if (entries.length > 0 && texts.length === entries.length) return new Map(texts);
  throw new UsageError("The input titles is not a map from ids of jobs to titles.", {
    hint: `Write it like this: titles: ${titlesExample}`
  });
}
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
  report_default as default,
  parseNeededJobs,
  parseTitles
};
