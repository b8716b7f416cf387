const require = process.getBuiltinModule;
import {
  listCodebases
} from "./chunk-D4WX6YYD.js";
import {
  applicationPermissions
} from "./chunk-TTNB466R.js";
import "./chunk-IJQP4V76.js";
import {
  awsInputs,
  defineCommand,
  dryRunInput,
  timeoutInput
} from "./chunk-6ZXWVYQY.js";
import "./chunk-GITTBB4Z.js";
import "./chunk-4KNNF5DK.js";
import "./chunk-H2YNW5TF.js";
import {
  renderSummary
} from "./chunk-VEEMDDBS.js";
import {
  Applications
} from "./chunk-BZLM66DT.js";
import "./chunk-2AAWSTUC.js";
import "./chunk-MSB44BCE.js";
import "./chunk-Z7UEJ7YK.js";
import {
  code,
  escapeMarkdown,
  link,
  table
} from "./chunk-2LIWUV4G.js";
import {
  pipelinesUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-A56U36SA.js";
import {
  WIDE,
  formatCount,
  formatTable
} from "./chunk-R6BFYJEB.js";
import "./chunk-JLC7QYMT.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";

// src/domains/codebases/list-report.ts
var CODEBASE_HEADER = ["Codebase", "Repository", "Pipeline mode"];
var IMAGE_HEADER = ["Commit", "Digest", "Other tags", "Pushed"];
function listingText(listing, most = 1, screen = WIDE) {
  const { codebases } = listing;
  if (codebases.length === 0) return screen.tsv ? "" : noneOf(listing);
  const withImages = codebases.some(({ images }) => images !== void 0);
  if (!withImages) {
    const rows2 = codebases.map((each) => [
      each.name,
      ...[{ text: screen.tsv ? each.url : each.repository, url: each.url }, each.pipelineMode]
    ]);
    return withNotes(formatTable(CODEBASE_HEADER, rows2, screen), [leftOut(listing)], screen);
  }
  const rows = codebases.flatMap((codebase) => {
    const name = { text: codebase.name, url: codebase.url };
    const nothing = withoutImages(listing, codebase);
    if (nothing !== void 0) return [[name, screen.tsv ? "" : nothing, "", "", ""]];
    const images = codebase.images ?? [];
    return images.slice(0, most).map((image) => {
      const [digest, other, pushed] = imageFacts(image);
      return [
        name,
        { text: screen.tsv ? image.commitUrl : image.commit, url: image.commitUrl },
        digest,
        other,
        screen.tsv ? image.pushedAt : pushed
      ];
    });
  });
  const shown = formatTable(["Codebase", ...IMAGE_HEADER], rows, screen);
  const older = codebases.some(({ images = [] }) => images.length > most);
  const notes = [
    leftOut(listing),
    older ? "There are older images: raise image-limit to see them." : void 0
  ];
  return withNotes(shown, notes, screen);
}
function noneOf({ app, filter }) {
  return filter === void 0 ? `Application ${app} has no codebases.` : `No codebase of ${app} has "${filter}" in its name or repository.`;
}
function withNotes(shown, notes, { tsv }) {
  return tsv ? shown : [shown, ...notes].filter((note) => note !== void 0).join("\n");
}
function leftOut(listing) {
  const { codebases, total } = listing;
  if (codebases.length === 0) return noneOf(listing);
  return total > codebases.length ? `Showing ${codebases.length} of ${formatCount(total, "codebase")}. Raise limit for more.` : void 0;
}
function listingSummary(listing) {
  const codebases = table(
    CODEBASE_HEADER,
    listing.codebases.map(({ name, repository, url, pipelineMode }) => [
      escapeMarkdown(name),
      link(repository, url),
      code(pipelineMode)
    ])
  );
  const images = listing.codebases.flatMap((codebase) => {
    if (codebase.images === void 0) return [];
    const nothing = withoutImages(listing, codebase);
    const body = nothing === void 0 ? imagesTable(codebase.images) : escapeMarkdown(nothing);
    return [{ title: `Images of ${codebase.name}`, body }];
  });
  return renderSummary({
    outcome: "info",
    heading: `Codebases of ${escapeMarkdown(listing.app)}`,
    notes: [listing.codebases.length === 0 ? void 0 : codebases, leftOut(listing)],
    sections: images
  });
}
function imagesTable(images) {
  return table(
    IMAGE_HEADER,
    images.map((image) => {
      const [digest, , pushed] = imageFacts(image);
      return [
        link(image.commit, image.commitUrl),
        code(digest),
        otherTags(image).map(code).join(" "),
        escapeMarkdown(pushed)
      ];
    })
  );
}
function withoutImages(listing, codebase) {
  if (listing.withoutRepository.includes(codebase.name))
    return `There is no image repository ${listing.app}/${codebase.name}.`;
  return codebase.images?.length === 0 ? "No image has a commit tag." : void 0;
}
function imageFacts(image) {
  const digest = image.digest.replace(/^sha256:/, "").slice(0, 12);
  return [digest, otherTags(image).join(" "), `${image.pushedAt.slice(0, 16).replace("T", " ")} UTC`];
}
function otherTags({ tags, tag }) {
  return tags.filter((other) => other !== tag);
}

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
      description: "The most codebases to list, by name."
    },
    ...awsInputs,
    ...dryRunInput,
    ...timeoutInput(10)
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
