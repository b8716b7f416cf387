export const id = 6363;
export const ids = [6363];
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

/***/ 16363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ add_comment_default)
/* harmony export */ });
/* harmony import */ var _domains_slack_thread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(198);
/* harmony import */ var _domains_slack_notifier_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22668);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10417);
/* harmony import */ var _shared_slack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43107);





var add_comment_default = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
  name: "notify-add-comment",
  summary: "Comment in the thread of a Slack message",
  description: "Posts the comment in the thread of the message, and with `broadcast` shows it in the channel too. A long comment continues in the next one. If Slack limits the rate, it waits as long as Slack asks, up to two minutes.",
  inputs: {
    "message-ref": {
      type: "string",
      required: true,
      description: "The message: the output `message-ref` of the step that posted it."
    },
    message: {
      type: "string",
      file: true,
      required: true,
      description: "The comment, in Slack's own markup (mrkdwn). It is sent unchanged: write `&amp;`, `&lt;` and `&gt;` for characters that must not be markup."
    },
    title: {
      type: "string",
      description: "Text of the notification that Slack shows. Default: the beginning of the comment."
    },
    broadcast: { type: "boolean", default: false, description: "Show the comment in the channel too." },
    ..._shared_slack_js__WEBPACK_IMPORTED_MODULE_3__/* .notifyInputs */ .vH
  },
  outputs: {
    "message-ref": {
      description: "`<channel id>:<ts>` of the message that the thread belongs to, for the next comment."
    }
  },
  permissions: { aws: [], github: {} },
  async run(inputs, context) {
    const { logger, signal } = context;
    const thread = (0,_domains_slack_thread_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMessageReference */ .us)(inputs["message-ref"]);
    const slack = new _domains_slack_notifier_js__WEBPACK_IMPORTED_MODULE_1__/* .Notifier */ .ze(await (0,_shared_slack_js__WEBPACK_IMPORTED_MODULE_3__/* .slackMessages */ .vK)(inputs["slack-token"], context), signal);
    const reference = (0,_domains_slack_thread_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMessageReference */ .Uw)(thread);
    await context.confirm(`Comment on the message ${reference} in Slack?`);
    const notification = { title: inputs.title, body: inputs.message };
    const sent = await (0,_domains_slack_notifier_js__WEBPACK_IMPORTED_MODULE_1__/* .sendOrWarn */ .ku)(
      () => slack.comment(thread, notification, { broadcast: inputs.broadcast }),
      { onError: inputs["on-error"], logger, signal }
    );
    return {
      outputs: { "message-ref": reference },
      ...sent === void 0 ? {} : { text: `Commented on ${reference}.` }
    };
  }
});



/***/ })

};
