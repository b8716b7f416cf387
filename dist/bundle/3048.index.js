export const id = 3048;
export const ids = [3048];
export const modules = {

/***/ 13048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _domains_slack_message_context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56851);
/* harmony import */ var _domains_slack_message_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38857);
/* harmony import */ var _domains_slack_message_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93935);
/* harmony import */ var _domains_slack_notification_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70887);
/* harmony import */ var _domains_slack_send_or_warn_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(387);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53155);
/* harmony import */ var _shared_slack_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54502);
/* harmony import */ var _shared_slack_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42928);








/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
    name: 'notify-post-message',
    summary: 'Post a message to a Slack channel, or replace one',
    description: 'Posts the message, with links to repository, commit and build below it. With `message-ref` it replaces that message instead. What is too long for one message goes on in its thread. When Slack asks to wait, it waits as long as Slack says, up to two minutes.',
    inputs: {
        'slack-channel': {
            type: 'string',
            description: 'Id of the channel (`C0123456789`), or the name of a public one (`#deployments`). Not needed with `message-ref`, which holds the channel.',
        },
        message: {
            type: 'string',
            required: true,
            description: "The message, in Slack's own markup (mrkdwn). It is sent as it is: write `&amp;`, `&lt;` and `&gt;` for the characters that are not to be markup.",
        },
        repository: { type: 'string', description: 'Repository that the message is about: `owner/name`.' },
        commit: { type: 'string', description: 'Commit in `repository` that the message is about.' },
        'build-arn': { type: 'string', description: 'ARN of the CodeBuild build that the message is about.' },
        'message-ref': {
            type: 'string',
            description: 'The message to replace: the output `message-ref` of the step that posted it.',
        },
        ..._shared_slack_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .notifyInputs */ .vH,
    },
    outputs: {
        'message-ref': {
            description: '`<channel id>:<ts>` of the message, to replace it or to comment on it. Empty when it was not sent.',
        },
    },
    permissions: { aws: [], github: {} },
    async run(inputs, context) {
        const { logger, signal, workflow } = context;
        const target = (0,_domains_slack_message_target_js__WEBPACK_IMPORTED_MODULE_2__/* .messageTarget */ .n)(inputs['slack-channel'], inputs['message-ref']);
        const announcement = {
            body: inputs.message,
            context: (0,_domains_slack_message_context_js__WEBPACK_IMPORTED_MODULE_0__/* .contextLines */ .zY)({ repository: inputs.repository, commit: inputs.commit, buildArn: inputs['build-arn'] }, workflow?.serverUrl ?? 'https://github.com'),
        };
        const slack = new _domains_slack_notification_js__WEBPACK_IMPORTED_MODULE_3__/* .Notification */ .E(await (0,_shared_slack_js__WEBPACK_IMPORTED_MODULE_7__/* .slackMessages */ .vK)(inputs['slack-token'], context), signal);
        await context.confirm('reference' in target
            ? `Replace the message ${(0,_domains_slack_message_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMessageReference */ .Uw)(target.reference)} in Slack?`
            : `Post a message to ${target.channel} in Slack?`);
        const sent = await (0,_domains_slack_send_or_warn_js__WEBPACK_IMPORTED_MODULE_4__/* .sendOrWarn */ .k)(() => 'reference' in target
            ? slack.update(target.reference, announcement)
            : slack.post(target.channel, announcement), { onError: inputs['on-error'], logger, signal });
        const reference = sent === undefined ? undefined : (0,_domains_slack_message_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMessageReference */ .Uw)(sent);
        return {
            outputs: { 'message-ref': reference },
            ...(reference === undefined ? {} : { text: `The message is ${reference}.` }),
        };
    },
}));


/***/ }),

/***/ 54502:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VE: () => (/* binding */ messageInputs),
/* harmony export */   WU: () => (/* binding */ threadInputs),
/* harmony export */   bg: () => (/* binding */ threadPermissions),
/* harmony export */   vH: () => (/* binding */ notifyInputs),
/* harmony export */   yW: () => (/* binding */ channelPermissions)
/* harmony export */ });
const TOKEN = 'Bot token of an app with the scope `chat:write` that is in the channel. On the command line it comes from the environment variable `PLATFORM_TOOLS_SLACK_TOKEN`, never from a flag.';
/** The inputs of the verbs whose business is Slack. */
const notifyInputs = {
    'slack-token': { type: 'string', required: true, secret: true, description: TOKEN },
    'on-error': {
        type: 'choice',
        choices: ['fail', 'warn'],
        default: 'fail',
        description: 'What a message that Slack does not take is: a failure of the step, or a warning. Wrong inputs always fail it.',
    },
};
/** The inputs of a verb that tells Slack about its work. */
const messageInputs = {
    'slack-token': {
        type: 'string',
        secret: true,
        description: `Without it, nothing is posted to Slack; with it, a problem with Slack is a warning at most. ${TOKEN}`,
    },
    'slack-channel': {
        type: 'string',
        description: "Id of the Slack channel. Default: the value of the SSM parameter that the codebase's `slack_channel` names, else of `/codebuild/slack_oauth_channel`.",
    },
};
/** The same, for a verb that joins a conversation which is going on already. */
const threadInputs = {
    ...messageInputs,
    'message-ref': {
        type: 'string',
        description: "The Slack message in whose thread to comment: the output `message-ref` of codebase-build. Default: the message that the image's label leads to, else a new one.",
    },
};
const channelParameter = {
    actions: ['ssm:GetParameter'],
    resources: ['arn:aws:ssm:<region>:<account>:parameter/codebuild/slack_oauth_channel'],
};
const ANOTHER_PARAMETER = "where the codebase's `slack_channel` names another parameter, that one";
/** What finding the channel takes. */
const channelPermissions = [
    { ...channelParameter, when: `\`slack-token\` without \`slack-channel\`; ${ANOTHER_PARAMETER}` },
];
/** What finding the channel and the thread takes. A channel that is named is compared with the codebase's own. */
const threadPermissions = [
    {
        ...channelParameter,
        when: `\`slack-token\` without \`message-ref\`, also with \`slack-channel\`; ${ANOTHER_PARAMETER}`,
    },
    {
        actions: ['ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
        resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'],
        when: '`slack-token` without `message-ref`; if it is missing, the messages are not in the thread of the build',
    },
];


/***/ }),

/***/ 387:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ sendOrWarn)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/**
 * Sends a message; undefined where Slack did not take it and that is to be a warning only.
 * @throws what `send` throws with `fail`, and what is no problem of Slack's in any case
 */
async function sendOrWarn(send, { onError, logger, signal }) {
    try {
        return await send();
    }
    catch (error) {
        if (onError === 'fail' || signal.aborted || !(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk))
            throw error;
        const hint = error.hint === undefined ? '' : ` ${error.hint}`;
        logger.warning(`The message was not sent. ${error.message}${hint}`, { title: 'Slack' });
        return undefined;
    }
}


/***/ })

};
