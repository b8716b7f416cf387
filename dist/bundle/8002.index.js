export const id = 8002;
export const ids = [8002];
export const modules = {

/***/ 53155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   dN: () => (/* binding */ githubInputs),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   sR: () => (/* binding */ timeoutInput),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/** Fixes the types of a definition without writing them out. */
function defineCommand(definition) {
    return definition;
}
/** The inputs that every verb with AWS access takes. */
const awsInputs = {
    'aws-region': {
        type: 'string',
        description: 'AWS region. Default: the environment variable `AWS_REGION`, else `eu-west-2`.',
    },
    'role-to-assume': {
        type: 'string',
        description: 'ARN of the IAM role to work with. In a workflow with `id-token: write` it is assumed through OIDC, elsewhere from the credentials at hand; it is renewed whenever it runs out.',
    },
    'role-session-name': {
        type: 'string',
        description: 'Name of the role session, as CloudTrail shows it. Default: `platform-tools-<run id>`.',
    },
};
/** The inputs of a verb that can be tried without changing anything. */
const dryRunInput = {
    'dry-run': {
        type: 'boolean',
        default: false,
        description: 'Look up and check everything, say what would be done, and change nothing.',
    },
};
/** The input of a verb that asks the GitHub API. */
const githubInputs = {
    'github-token': {
        type: 'string',
        secret: true,
        workflowDefault: '${{ github.token }}',
        description: 'Token for the GitHub API.',
    },
};
/** How long a verb may take as a whole. */
function timeoutInput(minutes) {
    return {
        'timeout-minutes': {
            type: 'number',
            default: minutes,
            minimum: 1,
            maximum: 1440,
            description: 'How long to wait, in minutes. When it is over the step fails; what it started goes on.',
        },
    };
}
/** All outputs, none of them with a value yet. */
function withoutValues(outputs) {
    return Object.fromEntries(Object.keys(outputs).map((name) => [name, undefined]));
}


/***/ }),

/***/ 42928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pm: () => (/* binding */ buildMessages),
  IY: () => (/* binding */ deploymentMessages),
  vK: () => (/* binding */ slackMessages)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/retry.ts
var retry = __webpack_require__(27253);
// EXTERNAL MODULE: ./src/domains/builds/build-url.ts
var build_url = __webpack_require__(70183);
// EXTERNAL MODULE: ./src/domains/builds/failing-lines.ts
var failing_lines = __webpack_require__(16241);
// EXTERNAL MODULE: ./src/domains/builds/duration.ts
var duration = __webpack_require__(47383);
// EXTERNAL MODULE: ./src/domains/slack/message-context.ts
var message_context = __webpack_require__(56851);
// EXTERNAL MODULE: ./src/domains/slack/mrkdwn.ts
var mrkdwn = __webpack_require__(65309);
// EXTERNAL MODULE: ./src/domains/slack/split-text.ts
var split_text = __webpack_require__(25856);
;// CONCATENATED MODULE: ./src/domains/slack/build-text.ts






const REASON_LENGTH = 1_500;
const LOG_LENGTH = 2_000;
/** The message while the build goes on. */
function buildGoesOn(subject, build, serverUrl) {
    return announcement(`:package::large_blue_circle: STARTED - Building ${build_text_name(subject)}`, subject, build, serverUrl);
}
/** The message once it has ended. */
function buildHasEnded(subject, end, serverUrl) {
    return announcement(headline(subject, end), subject, end.build, serverUrl);
}
/** The comment on a failure: the reason and the last lines of the log. */
function buildFailureComment(subject, end) {
    const reason = end.failure === undefined ? [] : [(0,mrkdwn/* escapeMrkdwn */.fO)((0,split_text/* shortened */.v)(end.failure.message, REASON_LENGTH))];
    const log = excerpt(end.lastLines);
    return {
        title: plain(headline(subject, end)),
        body: [headline(subject, end), ...reason, ...(log === '' ? [] : [(0,mrkdwn/* codeBlock */.DV)(log)])].join('\n'),
        context: [(0,message_context/* buildLogsLine */.SJ)((0,build_url/* buildUrl */.c)(end.build))],
    };
}
/** What the build itself said last: CodeBuild's own lines about it come only where there are no others. */
function excerpt(lastLines) {
    const lines = (0,failing_lines/* failingLines */.O)(lastLines)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '');
    const said = lines.filter((line) => !/^\[Container\] \d{4}\//.test(line));
    return (said.length === 0 ? lines : said).join('\n').slice(-LOG_LENGTH);
}
/** The message of a build that was told to stop, or that we can say nothing more about. */
function buildWasCancelled(subject, build, serverUrl) {
    return announcement(`:package::white_circle: CANCELLED - Building ${build_text_name(subject)}`, subject, build, serverUrl);
}
function headline(subject, { build, failure, imageTag }) {
    const { startTime: start, endTime: finish } = build;
    const time = start === undefined || finish === undefined ? '' : (0,duration/* durationText */.S)(finish.getTime() - start.getTime());
    if (failure === undefined) {
        const image = imageTag === undefined ? '' : ` as ${(0,mrkdwn/* codeSpan */.SS)(imageTag)}`;
        return `:package::large_green_circle: COMPLETE - Built ${build_text_name(subject)}${image}${time === '' ? '' : ` in ${time}`}`;
    }
    if (build.status === 'IN_PROGRESS')
        return `:package::large_orange_circle: GOES ON - Building ${build_text_name(subject)}, but nobody waits for its end`;
    return `:package::red_circle: FAILED - Building ${build_text_name(subject)}${time === '' ? '' : ` after ${time}`}`;
}
function announcement(line, subject, build, serverUrl) {
    const { repository } = subject.codebase;
    const phases = phaseLine(build.phases);
    return {
        title: plain(line),
        body: phases === '' ? line : `${line}\n${phases}`,
        context: [
            (0,message_context/* repositoryLine */.l3)(repository, serverUrl),
            (0,message_context/* revisionLine */.uZ)(repository, subject.commit, serverUrl),
            (0,message_context/* buildLogsLine */.SJ)((0,build_url/* buildUrl */.c)(build)),
        ],
    };
}
function build_text_name({ app, codebase, commit }) {
    return `${(0,mrkdwn/* bold */.Cr)(`${app}/${codebase.name}`)} at ${(0,mrkdwn/* codeSpan */.SS)(commit.slice(0, 12))}`;
}
/** Each phase with how it stands. The last of them, COMPLETED, is no phase. */
function phaseLine(phases) {
    return phases
        .filter(({ type }) => type !== 'COMPLETED')
        .map((phase) => `${phaseIcon(phase)} ${(0,mrkdwn/* escapeMrkdwn */.fO)(phase.type)}`)
        .join('  ');
}
function phaseIcon({ status }) {
    if (status === undefined)
        return ':hourglass_flowing_sand:';
    return status === 'SUCCEEDED' ? ':white_check_mark:' : ':x:';
}
/** For notifications, which show no markup. */
function plain(line) {
    return line.replace(/[*`]/g, '');
}

;// CONCATENATED MODULE: ./src/domains/slack/delivery.ts

/** How long the work waits for its last messages, in milliseconds; after a cancellation there is hardly any time. */
const PATIENCE_MS = 60_000;
const HURRIED_PATIENCE_MS = 3_000;
/**
 * Sends messages one after the other, beside the work that they are about: the work neither waits for them nor fails
 * with them. The first problem is a warning, further ones are debug lines.
 */
class Delivery {
    deps;
    tail = Promise.resolve();
    warned = false;
    stopped = false;
    giveUp = new AbortController();
    /** Aborted once nobody waits for messages any more: pauses between attempts end. */
    signal = this.giveUp.signal;
    constructor(deps) {
        this.deps = deps;
    }
    /** Runs the job after those before it. */
    send(job) {
        this.tail = this.tail.then(async () => {
            if (this.stopped)
                return;
            try {
                await job();
            }
            catch (error) {
                this.warn(error);
            }
        });
    }
    /** Lets go of the jobs that wait, and of those to come. */
    stop() {
        this.stopped = true;
    }
    /** Waits until everything is sent, or for a minute at most (seconds, if `hurry`). */
    async settle(hurry = false) {
        const { clock } = this.deps;
        const patience = hurry ? HURRIED_PATIENCE_MS : PATIENCE_MS;
        const settled = new AbortController();
        const tooLong = clock.sleep(patience, settled.signal).then(() => true, () => false);
        const late = await Promise.race([this.tail.then(() => false), tooLong]);
        settled.abort();
        if (!late)
            return;
        this.warn(new errors/* PlatformError */.Wk(`Slack has not taken the last messages within ${patience / 1000} seconds.`));
        this.stop();
        this.giveUp.abort(new errors/* PlatformError */.Wk('Nobody waits for messages any more.'));
    }
    warn(error) {
        const { message } = (0,errors/* asError */.zR)(error);
        const hint = error instanceof errors/* PlatformError */.Wk && error.hint !== undefined ? ` ${error.hint}` : '';
        if (this.warned)
            this.deps.logger.debug(`Slack: ${message}`);
        else
            this.deps.logger.warning(`Messages to Slack are missing, nothing else is affected. ${message}${hint}`, {
                title: 'Slack',
            });
        this.warned = true;
    }
}

// EXTERNAL MODULE: ./src/domains/slack/message-reference.ts
var message_reference = __webpack_require__(38857);
// EXTERNAL MODULE: ./src/domains/slack/notification.ts
var notification = __webpack_require__(70887);
;// CONCATENATED MODULE: ./src/domains/slack/build-messages.ts






/**
 * One message about one build: posted when it starts, changed with its phases and at its end. A failure is also
 * commented on in its thread, for all the channel to see. Only `tell` waits for Slack, for a minute at most.
 */
class BuildMessages {
    deps;
    delivery;
    notification;
    followed;
    reference;
    wanted;
    shown = '';
    constructor(deps) {
        this.deps = deps;
        this.delivery = new Delivery(deps);
        this.notification = new notification/* Notification */.E(deps.slack, this.delivery.signal);
    }
    /** Waits for the work, and tells how it ended. @returns what the work returns @throws what it throws */
    async tell(work) {
        try {
            const outcome = await work;
            const { run, image, failure } = outcome;
            if (run !== undefined)
                await this.ended({ ...run, imageTag: image?.tag, failure });
            return outcome;
        }
        catch (error) {
            await this.left(error);
            throw error;
        }
    }
    started(subject, build) {
        this.followed = { subject, build };
        this.show(buildGoesOn(subject, build, this.deps.serverUrl));
    }
    progressed(build) {
        if (this.followed?.build.id !== build.id)
            return;
        this.followed.build = build;
        // The end has its own words.
        if (build.status === 'IN_PROGRESS')
            this.show(buildGoesOn(this.followed.subject, build, this.deps.serverUrl));
    }
    async ended(end) {
        if (this.followed === undefined)
            return;
        const { subject } = this.followed;
        // Not waited for: the message stays as it is.
        if (end.build.status === 'IN_PROGRESS' && end.failure === undefined)
            return this.delivery.settle();
        this.show(buildHasEnded(subject, end, this.deps.serverUrl));
        if (end.failure !== undefined)
            this.comment(buildFailureComment(subject, end));
        return this.delivery.settle();
    }
    /** The work was cancelled, which leaves little time, or broke off with an error. */
    async left(error) {
        if (this.followed === undefined)
            return;
        const { subject, build } = this.followed;
        if (error instanceof errors/* CancelledError */.cc) {
            this.show(buildWasCancelled(subject, build, this.deps.serverUrl));
            return this.delivery.settle(true);
        }
        const failure = error instanceof errors/* PlatformError */.Wk ? error : new errors/* PlatformError */.Wk((0,errors/* asError */.zR)(error).message);
        return this.ended({ build, imageTag: undefined, failure, lastLines: [] });
    }
    /** Posts the message, or changes it; of several changes that wait, only the last is made. */
    show(announcement) {
        const waiting = this.wanted !== undefined;
        this.wanted = announcement;
        if (!waiting)
            this.delivery.send(() => this.showWanted());
    }
    async showWanted() {
        const announcement = this.wanted;
        this.wanted = undefined;
        const text = JSON.stringify(announcement);
        if (announcement === undefined || this.followed === undefined || text === this.shown)
            return;
        if (this.reference === undefined) {
            this.reference = await this.post(this.followed.subject, announcement);
        }
        else {
            await this.notification.update(this.reference, announcement);
        }
        this.shown = text;
    }
    async post(subject, announcement) {
        try {
            const channel = await this.deps.channel(subject.codebase);
            const reference = await this.notification.post(channel, announcement);
            this.deps.posted((0,message_reference/* formatMessageReference */.Uw)(reference));
            return reference;
        }
        catch (error) {
            // What is refused now would be refused at each phase again.
            if (!(0,retry/* isTransient */.dg)(error))
                this.delivery.stop();
            throw error;
        }
    }
    comment(announcement) {
        this.delivery.send(async () => {
            if (this.reference === undefined)
                return;
            await this.notification.comment(this.reference, announcement, { broadcast: true });
        });
    }
}

;// CONCATENATED MODULE: ./src/domains/slack/codebase-channel.ts

const DEFAULT_PARAMETER = '/codebuild/slack_oauth_channel';
/**
 * Id of the channel in which the messages of a codebase belong: the value of the parameter that its configuration
 * names, else of the account's own.
 * @throws NotFoundError without the parameter
 */
async function codebaseChannel(parameters, codebase) {
    const name = codebase.slackChannel ?? DEFAULT_PARAMETER;
    const value = (await parameters.get(name))?.trim();
    if (value !== undefined && value !== '')
        return value;
    const Kind = value === undefined ? errors/* NotFoundError */.m_ : errors/* PlatformError */.Wk;
    throw new Kind(`The SSM parameter ${name}, which holds the Slack channel of the codebase ${codebase.name}, ${value === undefined ? 'does not exist' : 'is empty'}.`, { hint: 'Set the input slack-channel, or create the parameter.' });
}

;// CONCATENATED MODULE: ./src/domains/slack/deployment-text.ts




const deployment_text_REASON_LENGTH = 1_000;
const EXCERPT_LENGTH = 1_500;
const HEADLINES = {
    started: ':rocket::large_blue_circle: STARTED',
    complete: ':rocket::large_green_circle: COMPLETE',
    failed: ':rocket::red_circle: FAILED',
    cancelled: ':rocket::white_circle: CANCELLED',
    'goes-on': ':rocket::large_orange_circle: GOES ON',
};
const REMARKS = {
    complete: '',
    failed: '',
    cancelled: '',
    'goes-on': ', but nobody waits for its end',
};
/** What is said when the deployment starts. `serverUrl` is where GitHub is. */
function deploymentStarted(subject, links, serverUrl) {
    return deployment_text_announcement(`${HEADLINES.started} - Deploying ${what(subject)}`, '', subject, links, serverUrl);
}
/** What is said at its end, with the reason of a failure. */
function deploymentEnded(subject, { outcome, failure, durationSeconds }, links, serverUrl) {
    const verb = outcome === 'complete' ? 'Deployed' : 'Deploying';
    const time = durationSeconds === undefined || outcome === 'goes-on'
        ? ''
        : ` ${outcome === 'complete' ? 'in' : 'after'} ${(0,duration/* durationText */.S)(durationSeconds * 1000)}`;
    const line = `${HEADLINES[outcome]} - ${verb} ${what(subject)}${time}${REMARKS[outcome]}`;
    const reason = failure === undefined ? '' : (0,mrkdwn/* codeBlock */.DV)(reasonOf(failure));
    return deployment_text_announcement(line, reason, subject, links, serverUrl);
}
/** What went wrong, and the lines of a log that tell why. */
function reasonOf({ message, excerpt }) {
    const lines = excerpt.join('\n').slice(-EXCERPT_LENGTH);
    return [(0,split_text/* shortened */.v)(message, deployment_text_REASON_LENGTH), ...(lines === '' ? [] : [lines])].join('\n');
}
function deployment_text_announcement(line, reason, { codebase, image }, links, serverUrl) {
    return {
        // For notifications, which show no markup.
        title: line.replace(/[*`]/g, ''),
        body: reason === '' ? line : `${line}\n${reason}`,
        context: [
            (0,message_context/* repositoryLine */.l3)(codebase.repository, serverUrl),
            (0,message_context/* revisionLine */.uZ)(codebase.repository, image.commit, serverUrl),
            ...links.map(({ text, url }) => (0,mrkdwn/* mrkdwnLink */.gH)(text, url)),
        ],
    };
}
/** The tag, the services and the environment. */
function what({ app, env, codebase, services, image }) {
    const named = services.length === 0 ? '' : ` (${services.map(mrkdwn/* codeSpan */.SS).join(', ')})`;
    return `${(0,mrkdwn/* codeSpan */.SS)(image.tag)} of ${(0,mrkdwn/* bold */.Cr)(`${app}/${codebase.name}`)}${named} to ${(0,mrkdwn/* bold */.Cr)(env)}`;
}

;// CONCATENATED MODULE: ./src/domains/slack/deployment-messages.ts





/**
 * The messages about one deployment. With a thread: a comment at the start and one at the end. Without: a new message
 * that is changed at the end. A failure is shown to all the channel either way. Only `tell` waits for Slack, for a
 * minute at most.
 */
class DeploymentMessages {
    deps;
    delivery;
    notification;
    told;
    place;
    /** Our own message, where there was no thread. */
    own;
    constructor(deps) {
        this.deps = deps;
        this.delivery = new Delivery(deps);
        this.notification = new notification/* Notification */.E(deps.slack, this.delivery.signal);
    }
    /**
     * Waits for the work, and tells how it ended, as `read` sees it. What broke off before anything was started is
     * nobody's business.
     * @returns what the work returns
     * @throws what it throws
     */
    async tell(work, read) {
        try {
            const result = await work;
            await this.ended(read(result));
            return result;
        }
        catch (error) {
            const failure = error instanceof errors/* PlatformError */.Wk ? error : new errors/* PlatformError */.Wk((0,errors/* asError */.zR)(error).message);
            await this.ended({ failure, goesOn: false, links: [] });
            throw error;
        }
    }
    /** Something has been started; `links` lead to it. */
    started(subject, links) {
        const { clock, runUrl, serverUrl } = this.deps;
        const all = runUrl === undefined ? links : [...links, { text: 'Workflow Run', url: runUrl }];
        this.told = { subject, links: all, began: clock.now() };
        const announcement = deploymentStarted(subject, all, serverUrl);
        this.delivery.send(() => this.say(subject, announcement, false));
    }
    async ended({ failure, goesOn, links }) {
        if (this.told === undefined)
            return;
        if (goesOn && failure === undefined)
            return this.delivery.settle();
        const { clock, serverUrl } = this.deps;
        const { subject, began } = this.told;
        const outcome = outcomeOf(failure, goesOn);
        const durationSeconds = Math.round((clock.now() - began) / 1000);
        const announcement = deploymentEnded(subject, { outcome, failure, durationSeconds }, [...this.told.links, ...links], serverUrl);
        const alarming = outcome === 'failed' || outcome === 'goes-on';
        this.delivery.send(() => this.conclude(subject, announcement, alarming));
        return this.delivery.settle(outcome === 'cancelled');
    }
    async conclude(subject, announcement, broadcast) {
        if (this.own === undefined)
            return this.say(subject, announcement, broadcast);
        await this.notification.update(this.own, announcement);
        // A change to a message calls nobody.
        if (broadcast)
            await this.notification.comment(this.own, announcement, { broadcast });
    }
    /** In the thread, or as a message of our own. */
    async say(subject, announcement, broadcast) {
        try {
            this.place ??= await this.deps.place(subject);
            const { channel, thread } = this.place;
            const inThread = thread !== undefined && (await this.comment({ channel, ts: thread }, announcement, broadcast));
            if (!inThread)
                this.own = await this.notification.post(channel, announcement);
        }
        catch (error) {
            // What is refused now would be refused at the end again.
            if (!(0,retry/* isTransient */.dg)(error))
                this.delivery.stop();
            throw error;
        }
    }
    /** False where the message of the thread is gone. */
    async comment(reference, announcement, broadcast) {
        try {
            await this.notification.comment(reference, announcement, { broadcast });
            return true;
        }
        catch (error) {
            if (!(error instanceof errors/* NotFoundError */.m_))
                throw error;
            this.deps.logger.debug(`No comment in the thread ${reference.ts}: ${error.message}`);
            this.place = { channel: reference.channel, thread: undefined };
            return false;
        }
    }
}
function outcomeOf(failure, goesOn) {
    if (failure instanceof errors/* CancelledError */.cc)
        return 'cancelled';
    if (goesOn)
        return 'goes-on';
    return failure === undefined ? 'complete' : 'failed';
}

;// CONCATENATED MODULE: ./src/domains/slack/build-thread.ts


/** The image builder notes there which message was its own. */
const THREAD_LABEL = 'uk.gov.trade.digital.build.timestamp';
/**
 * The `ts` of the message about the build that made an image, from the first of the sources that can be read.
 * Undefined where the image has no such label, or where no source can be read: that is no problem of anybody's.
 */
async function findBuildThread(sources, logger) {
    for (const { labels, repository, reference } of sources) {
        try {
            const found = await (await labels()).labels(repository, reference);
            return readLabel(found[THREAD_LABEL], repository, logger);
        }
        catch (error) {
            logger.info(`Which Slack thread the image ${reference} of ${repository} belongs to could not be looked up: ${(0,errors/* asError */.zR)(error).message}`);
        }
    }
    return undefined;
}
function readLabel(label, repository, logger) {
    const ts = label?.replace(/^"(.*)"$/, '$1');
    if (ts === undefined || (0,message_reference/* isTimestamp */.Fx)(ts))
        return ts;
    logger.debug(`The label ${THREAD_LABEL} of the image in ${repository} is not the ts of a message.`);
    return undefined;
}

;// CONCATENATED MODULE: ./src/domains/slack/message-place.ts


/**
 * Where the messages about a deployment belong: in the thread that the inputs name, else in that of the message about
 * the image's build, else in the channel. The builder's message is in the codebase's own channel only.
 * @throws PlatformError where no channel is known
 */
async function deploymentPlace(deps, subject, { channel, reference }) {
    if (reference !== undefined)
        return { channel: reference.channel, thread: reference.ts };
    if (channel !== undefined && !(await isOwnChannel(deps, subject, channel)))
        return { channel, thread: undefined };
    return {
        channel: channel ?? (await codebaseChannel(deps.parameters, subject.codebase)),
        thread: await findBuildThread(labelSources(deps, subject), deps.logger),
    };
}
async function isOwnChannel({ parameters, logger }, { codebase }, channel) {
    try {
        return (await codebaseChannel(parameters, codebase)) === channel;
    }
    catch (error) {
        logger.debug(`Whether ${channel} is the codebase's own channel is not known: ${String(error)}`);
        return false;
    }
}
function labelSources(deps, { app, codebase, image }) {
    const source = {
        labels: deps.privateLabels,
        repository: `${app}/${codebase.name}`,
        reference: image.digest,
    };
    const additional = codebase.additionalEcrRepository;
    if (additional?.startsWith('public.ecr.aws/') !== true)
        return [source];
    // Pushed by itself, it may have another digest there.
    return [source, { labels: deps.publicLabels, repository: additional, reference: image.tag }];
}

// EXTERNAL MODULE: ./src/domains/slack/message-target.ts
var message_target = __webpack_require__(93935);
;// CONCATENATED MODULE: ./src/commands/shared/slack.ts






/** Slack's client, which is loaded only where there is a token. */
async function slackMessages(token, { clock, logger }) {
    const { SlackWebApi } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5105), __webpack_require__.e(6350)]).then(__webpack_require__.bind(__webpack_require__, 76350));
    return new SlackWebApi({ token, clock, logger });
}
/**
 * The messages of a build; undefined without a token.
 * @param posted told of the message as `<channel>:<ts>`
 * @throws PlatformError for a channel that can't be one
 */
async function buildMessages(inputs, context, session, posted) {
    const channel = inputs['slack-channel'];
    if (channel !== undefined)
        (0,message_target/* checkChannel */.K)(channel);
    const slack = await slackOrWarning(inputs['slack-token'], context);
    if (slack === undefined)
        return undefined;
    const parameters = await session.parameters();
    return new BuildMessages({
        slack,
        channel: (codebase) => channel === undefined ? codebaseChannel(parameters, codebase) : Promise.resolve(channel),
        clock: context.clock,
        logger: context.logger,
        serverUrl: context.workflow?.serverUrl ?? 'https://github.com',
        posted,
    });
}
/**
 * The messages of a deployment; undefined without a token.
 * @throws PlatformError for a channel or a message that can't be one
 */
async function deploymentMessages(inputs, context, session) {
    const { 'slack-channel': channel, 'message-ref': named } = inputs;
    const target = channel === undefined && named === undefined ? undefined : (0,message_target/* messageTarget */.n)(channel, named);
    const reference = target !== undefined && 'reference' in target ? target.reference : undefined;
    const slack = await slackOrWarning(inputs['slack-token'], context);
    if (slack === undefined)
        return undefined;
    const deps = {
        parameters: await session.parameters(),
        privateLabels: () => session.imageLabels(),
        publicLabels: async () => new (await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6591)]).then(__webpack_require__.bind(__webpack_require__, 56591))).PublicRegistry(),
        logger: context.logger,
    };
    return new DeploymentMessages({
        slack,
        place: (subject) => deploymentPlace(deps, subject, { channel, reference }),
        clock: context.clock,
        logger: context.logger,
        serverUrl: context.workflow?.serverUrl ?? 'https://github.com',
        runUrl: context.workflow?.runUrl,
    });
}
/** A token that can't be one is a problem with Slack like any other: not one of the build or deployment. */
async function slackOrWarning(token, context) {
    if (token === undefined)
        return undefined;
    try {
        return await slackMessages(token, context);
    }
    catch (error) {
        if (!(error instanceof errors/* PlatformError */.Wk))
            throw error;
        context.logger.warning(`Nothing is posted to Slack. ${error.message} ${error.hint ?? ''}`.trim(), {
            title: 'Slack',
        });
        return undefined;
    }
}


/***/ }),

/***/ 27253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const defaultRetryPolicy = {
    attempts: 5,
    baseMs: 200,
    capMs: 5_000,
    random: Math.random,
};
/**
 * Capped exponential back-off with full jitter, in milliseconds, after `failures` failures in a row (1 or more).
 * Source: "Exponential Backoff And Jitter", AWS Architecture Blog.
 */
function backoffMs(failures, policy) {
    const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
    return Math.floor(policy.random() * ceiling);
}
/** True for what may go away by itself. Providers set the flag when they translate an error. */
function isTransient(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient;
}
/** Runs the operation until it succeeds, fails for good, or has used up its attempts; the last error is thrown. */
async function retry(operation, options) {
    const policy = options.policy ?? defaultRetryPolicy;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await operation(attempt);
        }
        catch (error) {
            const again = options.again ?? isTransient;
            if (!again(error) || attempt >= policy.attempts)
                throw error;
            const waitMs = backoffMs(attempt, policy);
            options.onRetry?.(error, attempt, waitMs);
            await options.clock.sleep(waitMs, options.signal);
        }
    }
}


/***/ }),

/***/ 70183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ buildUrl),
/* harmony export */   g: () => (/* binding */ buildLogUrl)
/* harmony export */ });
/**
 * The build's page in the AWS console; region and account are those of its ARN,
 * `arn:aws:codebuild:<region>:<account>:build/<project>:<uuid>`.
 */
function buildUrl(build) {
    const [, , , region = '', account = ''] = build.arn.split(':');
    const project = encodeURIComponent(build.project);
    return `https://${region}.console.aws.amazon.com/codesuite/codebuild/${account}/projects/${project}/build/${encodeURIComponent(build.id)}`;
}
/** Where its log is read: CloudWatch's page once there is one, before that the log on the build's own page. */
function buildLogUrl(build) {
    return build.logUrl ?? `${buildUrl(build)}/log`;
}


/***/ }),

/***/ 47383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
/** A length of time in words: `8 s`, `3 min 20 s`, `2 h 5 min`. */
function durationText(milliseconds) {
    const total = Math.max(0, Math.round(milliseconds / 1000));
    const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
    if (hours > 0)
        return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
    if (minutes > 0)
        return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
    return `${rest} s`;
}


/***/ }),

/***/ 16241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ failingLines)
/* harmony export */ });
/** As many log lines as an annotation can carry without hiding its first sentence. */
const LINES = 10;
/** CodeBuild's line at the end of a phase that went wrong. */
const PHASE_FAILED = /^\[Container\] .{10,40} Phase complete: [A-Z_]+ State: (?!SUCCEEDED)/;
/**
 * The lines of a build's log that most likely tell why it failed: the last ones before the first phase that went wrong
 * was over (later phases run all the same, and talk too), else the very last ones.
 */
function failingLines(lastLines) {
    const failed = lastLines.findIndex((line) => PHASE_FAILED.test(line));
    const end = failed === -1 ? lastLines.length : failed;
    return lastLines.slice(Math.max(0, end - LINES), end);
}


/***/ }),

/***/ 56851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SJ: () => (/* binding */ buildLogsLine),
/* harmony export */   l3: () => (/* binding */ repositoryLine),
/* harmony export */   uZ: () => (/* binding */ revisionLine),
/* harmony export */   zY: () => (/* binding */ contextLines)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _builds_build_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70183);
/* harmony import */ var _mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65309);



/** `*Repository*: <…|owner/name>`. `serverUrl` is where GitHub is, without a slash at the end. */
function repositoryLine(repository, serverUrl) {
    return `*Repository*: ${(0,_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__/* .mrkdwnLink */ .gH)(repository, `${serverUrl}/${repository}`)}`;
}
/** `*Revision*: <…/commit/SHA|SHA>`. */
function revisionLine(repository, commit, serverUrl) {
    return `*Revision*: ${(0,_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__/* .mrkdwnLink */ .gH)(commit, `${serverUrl}/${repository}/commit/${commit}`)}`;
}
/** `<…|Build Logs>`. */
function buildLogsLine(url) {
    return (0,_mrkdwn_js__WEBPACK_IMPORTED_MODULE_1__/* .mrkdwnLink */ .gH)('Build Logs', url);
}
/** @throws PlatformError naming the input, its value and the rule */
function contextLines(context, serverUrl) {
    const { repository, commit, buildArn } = context;
    if (repository !== undefined)
        checkRepository(repository);
    if (commit !== undefined)
        checkCommit(commit, repository);
    return [
        ...(repository === undefined ? [] : [repositoryLine(repository, serverUrl)]),
        ...(repository === undefined || commit === undefined
            ? []
            : [revisionLine(repository, commit, serverUrl)]),
        ...(buildArn === undefined ? [] : [buildLogsLine(urlOfBuild(buildArn))]),
    ];
}
function checkRepository(repository) {
    if (/^[\w.-]+\/[\w.-]+$/.test(repository))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input repository is ${JSON.stringify(repository)}, not owner/name.`, {
        hint: 'Write it as GitHub does: uktrade/demo.',
    });
}
function checkCommit(commit, repository) {
    if (!/^[0-9a-f]{7,40}$/i.test(commit)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input commit is ${JSON.stringify(commit)}, not the SHA of a commit: 7 to 40 hexadecimal digits.`, { hint: 'Give it as git log shows it.' });
    }
    if (repository === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk('The input commit is given, but not the repository that it is in.', {
            hint: 'Set the input repository, or leave out commit.',
        });
    }
}
function urlOfBuild(arn) {
    const match = /^arn:aws[\w-]*:codebuild:[a-z0-9-]+:\d{12}:build\/(([\w-]+):[0-9a-zA-Z-]+)$/.exec(arn);
    const [, id, project] = match ?? [];
    if (id !== undefined && project !== undefined)
        return (0,_builds_build_url_js__WEBPACK_IMPORTED_MODULE_2__/* .buildUrl */ .c)({ arn, id, project });
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input build-arn is ${JSON.stringify(arn)}, not the ARN of a CodeBuild build.`, {
        hint: 'Its form is arn:aws:codebuild:<region>:<account>:build/<project>:<id>, as in the output build-arn and in $CODEBUILD_BUILD_ARN.',
    });
}


/***/ }),

/***/ 26960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ layOut)
/* harmony export */ });
/* harmony import */ var _split_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25856);

/** Source: the reference of the section and context blocks. */
const SECTION_LIMIT = 3_000;
const CONTEXT_LIMIT = 2_000;
const CONTEXT_ELEMENTS = 10;
/** All blocks of a message together; Slack says msg_blocks_too_long somewhere beyond 13,000. */
const BLOCKS_LIMIT = 12_000;
/** chat.update takes 4,000 characters where chat.postMessage takes 40,000; the text is only a stand-in for the blocks. */
const TEXT_LIMIT = 3_000;
/**
 * The announcement in messages within Slack's limits: one nearly always, and for a long body as many as it takes, the
 * further ones meant for the thread of the first. The context is below the first one.
 */
function layOut({ title, body, context = [] }) {
    const footer = contextBlock(context);
    const [first = [], ...rest] = pages((0,_split_text_js__WEBPACK_IMPORTED_MODULE_0__/* .splitText */ .A)(body, SECTION_LIMIT), BLOCKS_LIMIT - lengthOf(footer));
    return [message(first, title, footer), ...rest.map((sections) => message(sections, undefined, []))];
}
function message(sections, title, footer) {
    const text = (0,_split_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(title ?? sections[0] ?? '', TEXT_LIMIT);
    const blocks = sections.map((section) => ({
        type: 'section',
        text: { type: 'mrkdwn', text: section },
    }));
    return { text, blocks: [...blocks, ...footer] };
}
function contextBlock(context) {
    const elements = context
        .filter((text) => text.trim() !== '')
        .slice(0, CONTEXT_ELEMENTS)
        .map((text) => ({ type: 'mrkdwn', text: (0,_split_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(text, CONTEXT_LIMIT) }));
    return elements.length === 0 ? [] : [{ type: 'context', elements }];
}
function lengthOf(blocks) {
    const texts = blocks.flatMap((block) => (block.type === 'section' ? [block.text] : block.elements));
    return texts.reduce((sum, { text }) => sum + text.length, 0);
}
/** The first page within `firstLimit`, the others within the limit of a message. */
function pages(sections, firstLimit) {
    const found = [];
    let page = [];
    let length = 0;
    for (const section of sections) {
        const limit = found.length === 0 ? Math.max(SECTION_LIMIT, firstLimit) : BLOCKS_LIMIT;
        if (page.length > 0 && length + section.length > limit) {
            found.push(page);
            [page, length] = [[], 0];
        }
        page.push(section);
        length += section.length;
    }
    return [...found, page];
}


/***/ }),

/***/ 38857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ isChannelId),
/* harmony export */   Fx: () => (/* binding */ isTimestamp),
/* harmony export */   Uw: () => (/* binding */ formatMessageReference),
/* harmony export */   us: () => (/* binding */ parseMessageReference)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

const CHANNEL = /^[CDG][A-Z0-9]{2,20}$/;
/** Seconds since the epoch, and six digits that make it unique in its channel. */
const TS = /^\d{9,11}\.\d{6}$/;
/** As outputs and inputs carry it: `<channel>:<ts>`, `C0123456789:1767225600.000100`. */
function formatMessageReference({ channel, ts }) {
    return `${channel}:${ts}`;
}
/** @throws PlatformError naming the input, its value and the form */
function parseMessageReference(text) {
    const [channel = '', ts = '', ...more] = text.split(':');
    if (CHANNEL.test(channel) && isTimestamp(ts) && more.length === 0)
        return { channel, ts };
    const example = 'C0123456789:1767225600.000100';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input message-ref is ${JSON.stringify(text)}, not <channel id>:<ts> such as ${example}.`, {
        hint: isTimestamp(text)
            ? "Put the channel's id and a colon before it."
            : 'Take it from the output message-ref of the step that posted the message.',
    });
}
/** True for Slack's name of a message within its channel. */
function isTimestamp(text) {
    return TS.test(text);
}
/** True for the id of a channel, as opposed to its name. */
function isChannelId(text) {
    return CHANNEL.test(text);
}


/***/ }),

/***/ 93935:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkChannel),
/* harmony export */   n: () => (/* binding */ messageTarget)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _message_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38857);


/** @throws PlatformError without either, or for the two contradicting each other */
function messageTarget(channel, reference) {
    if (channel !== undefined)
        checkChannel(channel);
    if (reference === undefined) {
        if (channel !== undefined)
            return { channel };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk('Neither slack-channel nor message-ref says where the message belongs.', {
            hint: 'Set slack-channel to post a new message, or message-ref to replace one.',
        });
    }
    const parsed = (0,_message_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMessageReference */ .us)(reference);
    if (channel !== undefined && (0,_message_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isChannelId */ .$r)(channel) && channel !== parsed.channel) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The inputs slack-channel (${channel}) and message-ref (${reference}) name two channels.`, { hint: 'Leave out slack-channel: a message can be replaced only where it is.' });
    }
    return { reference: parsed };
}
/** @throws PlatformError naming the input, its value and the rule */
function checkChannel(channel) {
    if ((0,_message_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isChannelId */ .$r)(channel) || /^#[^\s#]{1,80}$/.test(channel))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input slack-channel is ${JSON.stringify(channel)}, neither the id of a channel (C0123456789) nor a name with #.`, { hint: "The id is at the end of the channel's details in Slack." });
}


/***/ }),

/***/ 65309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   fO: () => (/* binding */ escapeMrkdwn),
/* harmony export */   gH: () => (/* binding */ mrkdwnLink)
/* harmony export */ });
/**
 * Pieces of a message in Slack's own markup, mrkdwn. Text from somewhere else always goes through here, so that it
 * mentions nobody and links nowhere. Source: "Formatting text for app surfaces" in Slack's documentation.
 */
/** Text as it is: the three characters that Slack reads as markup of its own are escaped, control characters go. */
function escapeMrkdwn(text) {
    return withoutControls(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** A link, or only its text where the address is not an http one. */
function mrkdwnLink(text, url) {
    // A bar or a line end would close the text or the link.
    const label = escapeMrkdwn(text.replaceAll('|', '¦').replace(/\s+/g, ' '));
    if (!/^https?:\/\/[^\s/]/.test(url))
        return label;
    const address = url
        .replace(/[\s|<>]/g, (character) => encodeURIComponent(character))
        .replaceAll('&', '&amp;');
    return `<${address}|${label}>`;
}
/** Bold text; Slack has no escape for an asterisk, so that those in it become another one. */
function bold(text) {
    return `*${escapeMrkdwn(text).replaceAll('*', '∗')}*`;
}
/** One line in the type of code; a back-quote would end it. */
function codeSpan(text) {
    return `\`${escapeMrkdwn(text).replaceAll('`', 'ˋ').replace(/\s+/g, ' ')}\``;
}
/** Lines in the type of code, which nothing in them can end. */
function codeBlock(text) {
    return `\`\`\`\n${escapeMrkdwn(text).replaceAll('`', 'ˋ')}\n\`\`\``;
}
/** Colours of a terminal and other control characters; tabs and line ends stay. */
function withoutControls(text) {
    return text
        .replaceAll('\r\n', '\n')
        .replace(/(?![\t\n])\p{Cc}\[[0-9;?]*[A-Za-z]/gu, '')
        .replace(/(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}


/***/ }),

/***/ 70887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Notification)
/* harmony export */ });
/* harmony import */ var _message_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26960);

/** Says things in Slack: as new messages, as changes to one, and in threads. What is too long for one message goes on in its thread. */
class Notification {
    slack;
    signal;
    constructor(slack, signal) {
        this.slack = slack;
        this.signal = signal;
    }
    /** @throws what the provider throws */
    async post(channel, announcement) {
        const [first, ...rest] = (0,_message_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layOut */ .v)(announcement);
        const reference = await this.slack.post(channel, first, {}, this.signal);
        await this.continue(reference, rest);
        return reference;
    }
    /** Replaces the message. @throws what the provider throws */
    async update(reference, announcement) {
        const [first, ...rest] = (0,_message_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layOut */ .v)(announcement);
        const updated = await this.slack.update(reference, first, this.signal);
        await this.continue(updated, rest);
        return updated;
    }
    /** Answers in the thread of the message. @throws what the provider throws */
    async comment(reference, announcement, { broadcast = false } = {}) {
        const [first, ...rest] = (0,_message_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .layOut */ .v)(announcement);
        const options = { thread: reference.ts, broadcast };
        const comment = await this.slack.post(reference.channel, first, options, this.signal);
        // A thread has no threads of its own: the rest comes after it.
        await this.continue({ channel: comment.channel, ts: reference.ts }, rest);
        return comment;
    }
    async continue({ channel, ts }, rest) {
        for (const message of rest)
            await this.slack.post(channel, message, { thread: ts }, this.signal);
    }
}


/***/ }),

/***/ 25856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ splitText),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
const FENCE = '```';
/** Room for closing a block of code at the end of a piece and opening it again in the next one. */
const FENCE_ROOM = 2 * (FENCE.length + 1);
/**
 * The text in pieces of at most `limit` characters (UTF-16, 40 or more), none of them empty. It is cut between lines;
 * a line that is too long by itself between words, and never within a link, an escaped character or an emoji, unless
 * these are too long themselves. A block of code that is cut is closed and opened again.
 */
function splitText(text, limit) {
    if (text.trim() === '')
        return [];
    if (text.length <= limit)
        return [text];
    const room = limit - FENCE_ROOM;
    const pieces = [];
    let piece = '';
    for (const line of text.split('\n').flatMap((whole) => cutLine(whole, room))) {
        const longer = piece === '' ? line : `${piece}\n${line}`;
        if (longer.length <= room) {
            piece = longer;
            continue;
        }
        pieces.push(piece);
        piece = line;
    }
    pieces.push(piece);
    return mendFences(pieces.filter((candidate) => candidate.trim() !== ''));
}
/** The text, or its beginning with an ellipsis when it has more than `limit` characters. */
function shortened(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, cutPoint(text, limit - 1)).trimEnd()}…`;
}
function cutLine(line, limit) {
    const parts = [];
    let rest = line;
    while (rest.length > limit) {
        const at = cutPoint(rest, limit);
        parts.push(rest.slice(0, at));
        rest = rest.slice(at).replace(/^ /, '');
    }
    return [...parts, rest];
}
/** Where to cut a line so that at most `limit` characters come before: 1 or more. */
function cutPoint(line, limit) {
    const head = line.slice(0, limit);
    const link = head.lastIndexOf('<');
    if (link > 0 && !head.includes('>', link) && line.includes('>', link))
        return link;
    const space = head.lastIndexOf(' ');
    if (space > limit / 2)
        return space;
    const entity = /&[a-z]{0,4}$/.exec(head)?.index ?? 0;
    if (entity > 0)
        return entity;
    // The first half of a character that takes two places.
    const last = head.charCodeAt(limit - 1);
    return last >= 0xd800 && last <= 0xdbff && limit > 1 ? limit - 1 : limit;
}
function mendFences(pieces) {
    let open = false;
    return pieces.map((piece) => {
        const opening = open ? `${FENCE}\n` : '';
        if (piece.split(FENCE).length % 2 === 0)
            open = !open;
        return `${opening}${piece}${open ? `\n${FENCE}` : ''}`;
    });
}


/***/ })

};
