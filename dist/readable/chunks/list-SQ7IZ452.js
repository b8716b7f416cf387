const require = process.getBuiltinModule;
import {
  leftOut,
  listingSummary,
  listingText
} from "./chunk-7SWG6AIV.js";
import {
  listCodebases
} from "./chunk-OYNOQ2Y7.js";
import {
  applicationPermissions
} from "./chunk-OLB45SJR.js";
import "./chunk-2IJDAXJ6.js";
import {
  awsInputs,
  defineCommand,
  dryRunInput,
  timeoutInput
} from "./chunk-R6Q65QLX.js";
import {
  Applications
} from "./chunk-QYNVMW5Q.js";
import "./chunk-YDSZB5ER.js";
import "./chunk-OIBOIRFY.js";
import "./chunk-YUQO4U3K.js";
import "./chunk-SUI7BB63.js";
import "./chunk-A56U36SA.js";
import "./chunk-D2CXTLMM.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-UU4BMKO6.js";
import "./chunk-JG2O2F7M.js";
import {
  pipelinesUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";

// src/commands/codebase/list.ts
var list_default = defineCommand({
  name: "codebase-list",
  summary: "List the codebases of an application, and their newest images",
  undone: "The codebases were not listed",
  examples: [
    { does: "List the codebases", flags: "--app demo" },
    { does: "List the newest image of each as well", flags: "--app demo --with-images" },
    { does: "Print names and repositories as JSON", flags: "--app demo --json name,repository" }
  ],
  opens: "the codebase's repository, or all pipelines where several are listed",
  description: "Lists the codebases of an application with their repositories. With `with-images` also the newest 20 images of each that carry a commit tag, newest first: the commit, the digest, the other tags, and when it was pushed. It only reads.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    "with-images": {
      type: "boolean",
      default: false,
      description: "List the newest images of each codebase too."
    },
    "image-limit": {
      type: "number",
      default: 1,
      minimum: 1,
      maximum: 20,
      description: "With `with-images`: how many images of each codebase to show at a terminal. Output and summary hold up to 20."
    },
    filter: {
      type: "string",
      description: "List only codebases whose name or repository contains this text."
    },
    limit: {
      type: "number",
      default: 1e3,
      minimum: 1,
      maximum: 1e3,
      description: "How many codebases to list at most, by name."
    },
    ...awsInputs,
    ...dryRunInput,
    ...timeoutInput(10, false)
  },
  outputs: {
    codebases: {
      description: "JSON: a list of `{name, repository, url, pipelineMode, images}`; with `with-images`, `images` is a list of `{tag, commit, commitUrl, digest, tags, pushedAt}`."
    }
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      {
        actions: ["ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/*"],
        when: "with-images"
      }
    ],
    github: { "id-token": "write" }
  },
  async run(inputs, context) {
    const { clock, logger, screen, signal } = context;
    if (inputs["dry-run"]) logger.debug("codebase-list only reads, with dry-run and without.");
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const session = await context.aws(inputs);
    const { rows } = screen;
    const textOf = (listing2) => listingText(listing2, inputs["image-limit"], screen);
    const listing = await listCodebases(inputs.app, {
      applications: new Applications(await session.parameters(), session, logger),
      images: inputs["with-images"] ? session.images() : void 0,
      filter: inputs.filter,
      limit: inputs.limit,
      clock,
      logger,
      signal,
      deadline,
      listed: rows && ((one) => {
        rows(textOf(one));
      })
    });
    const [first, second] = listing.codebases;
    context.page(first !== void 0 && second === void 0 ? first.url : pipelinesUrl(session.region));
    const note = leftOut(listing);
    if (screen.tsv && note !== void 0) logger.warning(note);
    return {
      outputs: { codebases: listing.codebases },
      text: rows === void 0 ? textOf(listing) : "",
      summary: listingSummary(listing)
    };
  }
});
export {
  list_default as default
};
