/** CodePipeline's page of one execution. */
export function executionUrl(region: string, pipeline: string, id: string): string {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(id)}`;
}

/** CodePipeline's page of the pipeline. */
export function pipelineUrl(region: string, pipeline: string): string {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/view`;
}

function pipelinesUrl(region: string): string {
  return `https://${region}.console.aws.amazon.com/codesuite/codepipeline/pipelines`;
}
