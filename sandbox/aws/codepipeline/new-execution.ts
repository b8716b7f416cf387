import { uuidOf } from '../../server/uuid.js';
import type { Setting } from '../../server/setting.js';
import type { ExecutionRecord } from './execution.js';
import type { PipelineRecord } from './pipeline.js';
import type { PastRelease } from './scenario.js';

type Given = Pick<
  ExecutionRecord,
  'script' | 'stages' | 'variables' | 'revision' | 'trigger' | 'rollbackTarget' | 'requestedAt'
>;

/** An execution that has not begun; the same scenario and seed give the same ids. */
export function newExecution(setting: Setting, pipeline: PipelineRecord, given: Given): ExecutionRecord {
  const number = pipeline.executions.length + 1;
  return {
    ...given,
    id: uuidOf(`${setting.scenario.seed} execution ${pipeline.name} ${number}`),
    stop: undefined,
    abandon: undefined,
    answers: new Map(),
    builds: new Map(),
    final: undefined,
    followed: false,
  };
}

/** A successful execution from so many hours before the scenario began. */
export function pastExecution(setting: Setting, pipeline: PipelineRecord, hoursAgo: number): ExecutionRecord {
  const variables = pipeline.release === undefined ? {} : { ENVIRONMENT: 'NONE', IMAGE_TAG: 'tag-latest' };
  return endedExecution(setting, pipeline, { hoursAgo, status: 'Succeeded', variables });
}

/** A manual release as the scenario writes it. */
export function pastRelease(setting: Setting, pipeline: PipelineRecord, past: PastRelease): ExecutionRecord {
  const { environment, image, status, 'hours-ago': hoursAgo } = past;
  return endedExecution(setting, pipeline, {
    hoursAgo,
    status,
    variables: { ENVIRONMENT: environment, IMAGE_TAG: image },
  });
}

function endedExecution(
  setting: Setting,
  pipeline: PipelineRecord,
  { hoursAgo, status, variables }: Ended,
): ExecutionRecord {
  const endedAt = setting.now() - hoursAgo * 3_600_000;
  const record = newExecution(setting, pipeline, {
    script: { outcome: status },
    stages: [],
    variables,
    revision: undefined,
    trigger: {
      triggerType: 'StartPipelineExecution',
      triggerDetail: `arn:aws:iam::${setting.account}:root`,
    },
    rollbackTarget: undefined,
    requestedAt: endedAt - 60_000,
  });
  record.final = { status, begunAt: endedAt - 60_000, endedAt, actions: [] };
  record.followed = true;
  return record;
}

interface Ended {
  hoursAgo: number;
  status: PastRelease['status'];
  variables: Record<string, string>;
}
