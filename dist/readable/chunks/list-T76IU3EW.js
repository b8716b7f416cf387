const require = process.getBuiltinModule;
import {
  leftOut,
  listingSummary,
  listingText
} from "./chunk-YQGZQG7B.js";
import {
  listCodebases
} from "./chunk-EP5NIJWD.js";
import {
  applicationPermissions
} from "./chunk-O64WUUC7.js";
import "./chunk-LVEDGKQF.js";
import {
  awsInputs,
  defineCommand,
  dryRunInput,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import {
  Applications
} from "./chunk-AF33TAZ7.js";
import "./chunk-6KB7Z5L3.js";
import "./chunk-QA7HPE2J.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import {
  pipelinesUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
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
