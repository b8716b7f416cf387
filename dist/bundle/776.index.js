export const id = 776;
export const ids = [776];
export const modules = {

/***/ 80776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EcsContainerService: () => (/* binding */ EcsContainerService)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-ecs/dist-cjs/index.js
var dist_cjs = __webpack_require__(80212);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/providers/aws/ecs-answers.ts

/** What ECS answers, in our shapes. */
function toRegistered(from) {
    if (from?.taskDefinitionArn === undefined) {
        throw new errors/* PlatformError */.Wk('ECS answered with a task definition that has no ARN.');
    }
    return {
        arn: from.taskDefinitionArn,
        family: from.family ?? '',
        revision: from.revision ?? 0,
        containers: (from.containerDefinitions ?? []).map(({ name = '', image = '' }) => ({ name, image })),
        content: { ...from },
    };
}
function toService(from) {
    return {
        name: from.serviceName ?? '',
        arn: from.serviceArn ?? '',
        status: from.status ?? '',
        desiredCount: from.desiredCount ?? 0,
        runningCount: from.runningCount ?? 0,
        pendingCount: from.pendingCount ?? 0,
        taskDefinition: from.taskDefinition ?? '',
        taskSets: (from.deployments ?? []).map(toTaskSet),
        events: (from.events ?? []).flatMap(({ id, createdAt, message }) => id === undefined || createdAt === undefined ? [] : [{ id, createdAt, message: message ?? '' }]),
    };
}
function toTaskSet(from) {
    return {
        id: from.id ?? '',
        status: from.status ?? '',
        taskDefinition: from.taskDefinition ?? '',
        rolloutState: from.rolloutState,
        desired: from.desiredCount ?? 0,
        running: from.runningCount ?? 0,
        pending: from.pendingCount ?? 0,
        createdAt: from.createdAt,
    };
}
function toBrief(from) {
    const { serviceDeploymentArn: arn, status, createdAt, targetServiceRevisionArn } = from;
    if (arn === undefined || status === undefined || createdAt === undefined)
        return [];
    return [{ arn, status, createdAt, targetRevision: targetServiceRevisionArn ?? '' }];
}
function toDeployment(from) {
    const { serviceDeploymentArn: arn, status, createdAt, rollback, deploymentCircuitBreaker: breaker } = from;
    if (arn === undefined || status === undefined || createdAt === undefined) {
        throw new errors/* PlatformError */.Wk(`ECS described the service deployment ${arn ?? ''} without its status or time.`);
    }
    return {
        arn,
        status,
        statusReason: from.statusReason,
        createdAt,
        target: toCounts(from.targetServiceRevision),
        sources: (from.sourceServiceRevisions ?? []).map(toCounts),
        rollback: rollback === undefined ? undefined : { reason: rollback.reason, revision: rollback.serviceRevisionArn },
        circuitBreaker: breaker?.status === undefined
            ? undefined
            : {
                status: breaker.status,
                failures: breaker.failureCount ?? 0,
                threshold: breaker.threshold ?? 0,
            },
    };
}
function toCounts(from) {
    return {
        arn: from?.arn ?? '',
        requested: from?.requestedTaskCount ?? 0,
        running: from?.runningTaskCount ?? 0,
        pending: from?.pendingTaskCount ?? 0,
    };
}
function toTask(from) {
    const arn = from.taskArn ?? '';
    return {
        arn,
        id: arn.slice(arn.lastIndexOf('/') + 1),
        taskDefinition: from.taskDefinitionArn ?? '',
        lastStatus: from.lastStatus ?? '',
        desiredStatus: from.desiredStatus ?? '',
        createdAt: from.createdAt,
        stopCode: from.stopCode,
        stoppedReason: from.stoppedReason,
        healthStatus: from.healthStatus,
        containers: (from.containers ?? []).map((container) => ({
            name: container.name ?? '',
            image: container.image,
            imageDigest: container.imageDigest,
            lastStatus: container.lastStatus ?? '',
            exitCode: container.exitCode,
            reason: container.reason,
            healthStatus: container.healthStatus,
        })),
    };
}

// EXTERNAL MODULE: ./src/providers/aws/translate.ts + 1 modules
var translate = __webpack_require__(2496);
;// CONCATENATED MODULE: ./src/providers/aws/ecs.ts




/** The most that DescribeTasks takes at once. */
const TASKS_AT_ONCE = 100;
/** The most that ListServiceDeployments gives at once. */
const DEPLOYMENTS_AT_ONCE = 100;
/** What ECS says when a deployment can't be stopped any more. */
const STOPPED_ALREADY = ['ConflictException', 'ServiceDeploymentNotFoundException'];
class EcsContainerService {
    connection;
    client;
    constructor(connection) {
        this.connection = connection;
        this.client = new dist_cjs/* ECSClient */.Zgc(connection.clientConfig());
    }
    async taskDefinition(familyOrArn) {
        const command = new dist_cjs/* DescribeTaskDefinitionCommand */.Zy$({ taskDefinition: familyOrArn });
        try {
            const answer = await this.connection.call('ecs:DescribeTaskDefinition', (options) => this.client.send(command, options));
            return toRegistered(answer.taskDefinition);
        }
        catch (error) {
            // The one name that ECS has for a family or revision that does not exist.
            if ((0,translate/* awsErrorName */.ZH)(error) === 'ClientException')
                return undefined;
            throw error;
        }
    }
    async register(definition, known) {
        const input = definition;
        let attempts = 0;
        return this.connection.call('ecs:RegisterTaskDefinition', async (options) => {
            attempts += 1;
            // RegisterTaskDefinition takes no token: an attempt whose answer was lost may have registered it.
            const newest = attempts === 1 ? undefined : await this.taskDefinition(definition.family);
            if (newest !== undefined && known(newest))
                return newest;
            const answer = await this.client.send(new dist_cjs/* RegisterTaskDefinitionCommand */.$Hl(input), options);
            return toRegistered(answer.taskDefinition);
        });
    }
    async service({ cluster, service }, signal) {
        const command = new dist_cjs/* DescribeServicesCommand */.H7c({ cluster, services: [service] });
        const answer = await this.connection.call('ecs:DescribeServices', (options) => this.client.send(command, options), signal);
        return answer.services?.map(toService)[0];
    }
    async update({ cluster, service }, taskDefinition, { force = false } = {}) {
        // No desiredCount: autoscaling owns it.
        const command = new dist_cjs/* UpdateServiceCommand */.kZr({
            cluster,
            service,
            taskDefinition,
            ...(force ? { forceNewDeployment: true } : {}),
        });
        const answer = await this.connection.call('ecs:UpdateService', (options) => this.client.send(command, options));
        if (answer.service === undefined) {
            throw new errors/* PlatformError */.Wk(`ECS answered the update of ${service} without the service.`);
        }
        return toService(answer.service);
    }
    async deployments({ cluster, service }, options = {}) {
        const { createdAfter } = options;
        const found = [];
        let token;
        do {
            const command = new dist_cjs/* ListServiceDeploymentsCommand */.jz8({
                cluster,
                service,
                maxResults: DEPLOYMENTS_AT_ONCE,
                ...(createdAfter === undefined ? {} : { createdAt: { after: createdAfter } }),
                ...(token === undefined ? {} : { nextToken: token }),
            });
            const page = await this.connection.call('ecs:ListServiceDeployments', (send) => this.client.send(command, send), options.signal);
            found.push(...(page.serviceDeployments ?? []).flatMap(toBrief));
            token = createdAfter === undefined ? undefined : page.nextToken;
        } while (token !== undefined);
        return found.sort((a, b) => b.createdAt.getTime() - a.createdAt.getTime());
    }
    async deployment(arn, signal) {
        const command = new dist_cjs/* DescribeServiceDeploymentsCommand */.A6p({ serviceDeploymentArns: [arn] });
        const answer = await this.connection.call('ecs:DescribeServiceDeployments', (options) => this.client.send(command, options), signal);
        const found = answer.serviceDeployments?.[0];
        if (found === undefined) {
            const reason = answer.failures?.[0]?.reason ?? 'MISSING';
            throw new errors/* NotFoundError */.m_(`ECS knows no service deployment ${arn} (${reason}).`);
        }
        return toDeployment(found);
    }
    async taskDefinitionsOf(revisions, signal) {
        if (revisions.length === 0)
            return new Map();
        const command = new dist_cjs/* DescribeServiceRevisionsCommand */.oF5({ serviceRevisionArns: [...revisions] });
        const answer = await this.connection.call('ecs:DescribeServiceRevisions', (options) => this.client.send(command, options), signal);
        return new Map((answer.serviceRevisions ?? []).flatMap(({ serviceRevisionArn, taskDefinition }) => serviceRevisionArn === undefined || taskDefinition === undefined
            ? []
            : [[serviceRevisionArn, taskDefinition]]));
    }
    async taskArns({ cluster, service }, desiredStatus, signal) {
        const found = [];
        let token;
        do {
            const command = new dist_cjs/* ListTasksCommand */.MYg({
                cluster,
                serviceName: service,
                desiredStatus,
                ...(token === undefined ? {} : { nextToken: token }),
            });
            const page = await this.connection.call('ecs:ListTasks', (options) => this.client.send(command, options), signal);
            found.push(...(page.taskArns ?? []));
            token = page.nextToken;
        } while (token !== undefined);
        return found;
    }
    async tasks(cluster, arns, signal) {
        const found = [];
        for (let from = 0; from < arns.length; from += TASKS_AT_ONCE) {
            const command = new dist_cjs/* DescribeTasksCommand */.z8X({ cluster, tasks: arns.slice(from, from + TASKS_AT_ONCE) });
            const answer = await this.connection.call('ecs:DescribeTasks', (options) => this.client.send(command, options), signal);
            found.push(...(answer.tasks ?? []).map(toTask));
        }
        return found;
    }
    async stopDeployment(arn) {
        const command = new dist_cjs/* StopServiceDeploymentCommand */.a8L({ serviceDeploymentArn: arn, stopType: 'ROLLBACK' });
        try {
            await this.connection.call('ecs:StopServiceDeployment', (options) => this.client.send(command, options));
        }
        catch (error) {
            if (!STOPPED_ALREADY.includes((0,translate/* awsErrorName */.ZH)(error) ?? ''))
                throw error;
        }
    }
}


/***/ })

};
