const require = process.getBuiltinModule;
import {
  readApplicationName
} from "./chunk-XQQHYPFA.js";
import {
  listCodebases
} from "./chunk-EP5NIJWD.js";
import {
  awsInputs,
  environmentInputs
} from "./chunk-RQSEHUKM.js";
import {
  Applications
} from "./chunk-AF33TAZ7.js";
import "./chunk-6KB7Z5L3.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import {
  parseTexts
} from "./chunk-KLLBFG4S.js";
import {
  parseInputs
} from "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-UXEO32C6.js";
import "./chunk-R653OKFB.js";
import "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  AccessDeniedError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/shared/lookups.ts
function applicationOf(text) {
  return readApplicationName(text);
}
var Lookups = class {
  /** @param raw - the inputs of the verb: those for AWS are used */
  constructor(raw, context) {
    this.raw = raw;
    this.context = context;
  }
  raw;
  context;
  session;
  known = /* @__PURE__ */ new Map();
  /** The names of the account's applications that can be listed; none where that is not allowed. */
  async applications() {
    const parameters = await (await this.open()).parameters();
    const found = await Promise.all([
      namesBelow(parameters, "/platform/applications", true),
      namesBelow(parameters, "/copilot/applications", false)
    ]);
    return [...new Set(found.flat())].sort();
  }
  /** The names of the application's environments, in its own order. */
  async environments(app) {
    const { environments } = await (await this.applicationsOf()).load(app);
    return environments.map(({ name }) => name);
  }
  /** The application's codebases by name. */
  codebases(app) {
    const known = this.known.get(app) ?? this.applicationsOf().then((all) => all.codebases(app));
    this.known.set(app, known);
    return known;
  }
  /** The newest images of a codebase that carry a commit tag, newest first. */
  async images(app, codebase) {
    const { clock, logger, signal } = this.context;
    const listing = await listCodebases(app, {
      clock,
      logger,
      signal,
      filter: void 0,
      limit: 1,
      deadline: this.context.deadline(2),
      applications: {
        load: (name) => Promise.resolve({ name, layout: "platform", environments: [] }),
        codebases: () => Promise.resolve([codebase])
      },
      images: await (await this.open()).images()
    });
    return listing.codebases[0]?.images ?? [];
  }
  async applicationsOf() {
    const session = await this.open();
    return new Applications(await session.parameters(), session, this.context.logger);
  }
  open() {
    const definitions = { ...awsInputs, ...environmentInputs };
    const own = Object.fromEntries(Object.entries(this.raw).filter(([name]) => name in definitions));
    this.session ??= parseTexts(definitions, own).then(
      (parsed) => this.context.aws(parseInputs("platform-tools", definitions, parsed))
    );
    return this.session;
  }
};
async function namesBelow(parameters, path, recursive) {
  try {
    const found = await parameters.list(path, { recursive });
    return found.flatMap(({ name }) => name.slice(path.length + 1).split("/")[0] ?? []);
  } catch (error) {
    if (error instanceof AccessDeniedError) return [];
    throw error;
  }
}
export {
  Lookups,
  applicationOf
};
