const require = process.getBuiltinModule;
import {
  JOBS_HINT,
  formatJobsReport,
  neededJobsExample,
  parseNeededJobs,
  parseTitles,
  renderJobsReport,
  reportJobs,
  titlesExample
} from "./chunk-S2TKAZHO.js";
import "./chunk-KRTLW2E5.js";
import {
  defineCommand
} from "./chunk-BDKLR2UD.js";
import "./chunk-XFDL5JCY.js";
import "./chunk-SUI7BB63.js";
import "./chunk-TGYSM2BJ.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-BSRTN3BB.js";
import "./chunk-KUNTXOTQ.js";
import "./chunk-G2KTZL3Y.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

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
