const require = process.getBuiltinModule;
import {
  DeploymentFollower,
  MissingRights,
  describeRollout,
  serviceFailure
} from "./chunk-ZNPJ5CUF.js";
import {
  findNeed,
  registerDefinition,
  startUpdate
} from "./chunk-X3LL2UAE.js";
import {
  deploymentName,
  serviceControl,
  stopDeployment
} from "./chunk-YW5FYDWB.js";
import {
  ecsName
} from "./chunk-RPOPKNME.js";
import {
  RemoteRunner
} from "./chunk-YZSXA4BS.js";
import {
  serviceUrl
} from "./chunk-SNKO2L4S.js";
import {
  CancelledError
} from "./chunk-VZX7JWXQ.js";

// src/domains/services/deploy-service.ts
var LOOKS = 5;
var LOOK_EVERY_MS = 2e3;
var ServiceDeployer = class {
  constructor(deps) {
    this.deps = deps;
    this.rights = deps.rights ?? new MissingRights(deps.containers, deps.logger);
  }
  deps;
  rights;
  /**
   * Registers the task definition, updates the service and follows the deployment. Returns the outcome, good or bad.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan, options) {
    const began = this.deps.clock.now();
    options.signal.throwIfAborted();
    const { arn } = await registerDefinition(this.deps, plan);
    return this.deployDefinition(plan, arn, options, began);
  }
  /**
   * Does the same with a task definition that is registered already.
   * @param taskDefinition ARN
   * @param began when it all began, in milliseconds since the epoch
   */
  async deployDefinition(plan, taskDefinition, options, began = this.deps.clock.now()) {
    const { clock, region } = this.deps;
    options.signal.throwIfAborted();
    try {
      const need = await findNeed(this.deps, plan, taskDefinition, { force: options.force, region });
      const joinedAt = need.kind === "join" ? Date.parse(need.work.joinedSince) : began;
      const { arn, ...followed } = await this.meet(need, plan, options);
      return {
        plan,
        taskDefinition,
        deployment: arn,
        url: serviceUrl(ecsName(plan.target), region),
        durationSeconds: Math.round((clock.now() - joinedAt) / 1e3),
        ...followed
      };
    } finally {
      this.rights.announce(plan.before.arn);
    }
  }
  /** Follows a deployment that somebody else has started to its end. It is never stopped. */
  async join(plan, work, options) {
    const { clock, region } = this.deps;
    const began = Date.parse(work.joinedSince);
    const { arn, followed } = await this.run({ kind: "join", work }, plan, {
      ...options,
      wait: true,
      stopOnCancel: false,
      save: () => void 0,
      watching: true
    }).finally(() => {
      this.rights.announce(plan.before.arn);
    });
    return {
      plan,
      taskDefinition: work.taskDefinition,
      deployment: arn,
      ...followed,
      url: serviceUrl(ecsName(plan.target), region),
      durationSeconds: Math.round((clock.now() - began) / 1e3)
    };
  }
  /** Does what the service needs. */
  async meet(need, plan, options) {
    const { logger } = this.deps;
    const { service } = ecsName(plan.target);
    const nothing = { end: void 0, failure: void 0, arn: void 0 };
    if (need.kind === "already-running") {
      logger.debug(`${service} already runs ${plan.image.tag}. Nothing to deploy.`);
      return { status: "ALREADY_RUNNING", ...nothing };
    }
    const run = need.kind === "scaled-to-zero" ? void 0 : await this.run(need, plan, options);
    if (run !== void 0 && !run.work.idle) return { ...run.followed, arn: run.arn };
    logger.info(`${service} is scaled to zero tasks. It will run ${plan.image.tag} once it is scaled up.`);
    return { status: "SCALED_TO_ZERO", ...nothing };
  }
  async run(need, plan, options) {
    const { clock, logger } = this.deps;
    const { signal, stopOnCancel, save, watching } = options;
    const running = {};
    const follower = (work2) => running.follower ??= new DeploymentFollower(this.deps, plan, work2);
    const kind = this.kind(follower, options);
    const onWork = ({ arn }) => {
      if (arn !== void 0) options.found(arn);
    };
    const runner = new RemoteRunner(kind, { clock, logger, signal, save, onWork, watching });
    const started = await runner.start({
      request: () => need.kind === "join" ? need.work : need.update,
      find: need.kind === "join" ? () => Promise.resolve(need.work) : void 0,
      restartFailed: false,
      dryRun: false,
      stopOnCancel,
      confirm: () => Promise.resolve()
    });
    const { work } = started;
    const result = await runner.follow(started, { wait: true, stopOnCancel });
    const { last, work: seen } = follower(work);
    return { work, followed: this.outcome(plan, result, last), arn: seen.arn };
  }
  kind(follower, options) {
    const { deps } = this;
    const { deadline, signal, stopOnCancel } = options;
    const found = (work, arn) => {
      options.found(arn);
      if (stopOnCancel && work.joinedSince === void 0)
        options.save({ stop: true, work: { ...work, arn } });
    };
    return {
      ...serviceControl(deps),
      name: deploymentName,
      subject: ({ tag, name }) => `a deployment of ${tag} to ${name.service}`,
      url: ({ name, region }) => serviceUrl(name, region),
      startTime: ({ joinedSince }) => joinedSince === void 0 ? void 0 : new Date(joinedSince),
      outcome: () => void 0,
      isGood: () => true,
      start: (update) => startUpdate(deps, update),
      startFinds: true,
      follow: async (work) => {
        if (work.idle) return void 0;
        const own = follower(work);
        if (options.wait)
          return own.follow({
            deadline,
            signal,
            found: (arn2) => {
              found(work, arn2);
            }
          });
        const arn = await this.findArn(own, signal);
        if (arn !== void 0) found(work, arn);
        return void 0;
      },
      stop: async (work) => {
        const own = follower(work);
        await own.lookOnce();
        await stopDeployment(deps, own.work);
      },
      stopHint: "This takes a few minutes. The service's page in the AWS console shows when it is done."
    };
  }
  /** Looks for the ARN of a deployment that is not followed, for the outputs. */
  async findArn(follower, signal) {
    for (let look = 1; await follower.find(signal) === void 0 && look < LOOKS; look += 1) {
      await this.deps.clock.sleep(LOOK_EVERY_MS, signal);
    }
    return follower.work.arn;
  }
  outcome(plan, result, last) {
    if (result.state === "ended") {
      const { end } = result;
      if (end === void 0) return { status: "IN_PROGRESS", end: void 0, failure: void 0 };
      const url = serviceUrl(ecsName(plan.target), this.deps.region);
      return { status: end.deployment.status, end, failure: serviceFailure(plan, end, url) };
    }
    const status = result.state === "stopping" ? "STOP_REQUESTED" : last?.status ?? "IN_PROGRESS";
    const { failure } = result;
    if (!(failure instanceof CancelledError)) return { status, end: void 0, failure };
    const state = last === void 0 ? "its state is not known" : describeRollout(last);
    const { hint, cause } = failure;
    return {
      status,
      end: void 0,
      failure: new CancelledError(`${failure.message} (${state})`, { hint, cause })
    };
  }
};

export {
  ServiceDeployer
};
