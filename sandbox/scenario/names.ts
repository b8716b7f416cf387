/** Which of the two names a stack uses; `none`: it does not exist. */
export type NameForm = 'current' | 'older' | 'none';

/** The CodeBuild project that builds the codebase's images, or undefined where there is none. */
export function buildProjectName(app: string, codebase: string, form: NameForm): string | undefined {
  if (form === 'none') return undefined;
  return `${app}-${codebase}-codebase-${form === 'older' ? 'pipeline-' : ''}image-build`;
}

/** The pipeline that releases the codebase by hand, or undefined where there is none. */
export function releasePipelineName(app: string, codebase: string, form: NameForm): string | undefined {
  if (form === 'none') return undefined;
  return `${app}-${codebase}-manual-release${form === 'older' ? '-pipeline' : ''}`;
}

/** The CodeBuild project that the actions of a pipeline run which belongs to no codebase. */
export function actionProjectName(pipeline: string): string {
  return `${pipeline}-action`;
}

/** The CodeBuild project that the actions of the codebase's pipelines run. */
export function deployProjectName(app: string, codebase: string): string {
  return `${app}-${codebase}-codebase-deploy`;
}
