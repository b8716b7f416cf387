/** What a person met on a page before the pages were rewritten. */
interface PageBefore {
  /** How far down the words that tell the reason end, in CSS pixels; undefined where the summary does not show them. */
  pixels: number | undefined;
  /** How many rows of a terminal of 80 columns lie between them and the prompt; undefined where it does not show them. */
  rows: number | undefined;
  annotations: number;
  /** Characters of the longest annotation. */
  longest: number;
  logLines: number;
  noiseLines: number;
}

/** Measured once: the product of commit f57f39bf, run in the sandbox with the scenarios and inputs of docs/pages. */
export const BEFORE = {
  'codebase-build-failed': {
    pixels: 1487,
    rows: 35,
    annotations: 1,
    longest: 1063,
    logLines: 107,
    noiseLines: 66,
  },
  'codebase-build-timed-out': {
    pixels: 100,
    rows: 6,
    annotations: 1,
    longest: 934,
    logLines: 78,
    noiseLines: 44,
  },
  'codebase-deploy-no-image': {
    pixels: 80,
    rows: 3,
    annotations: 1,
    longest: 197,
    logLines: 3,
    noiseLines: 0,
  },
  'codebase-deploy-pipeline-failed': {
    pixels: undefined,
    rows: 29,
    annotations: 1,
    longest: 557,
    logLines: 57,
    noiseLines: 41,
  },
  'codebase-deploy-rolled-back': {
    pixels: 938,
    rows: 20,
    annotations: 10,
    longest: 831,
    logLines: 83,
    noiseLines: 10,
  },
  'package-publish-refused': {
    pixels: undefined,
    rows: 6,
    annotations: 1,
    longest: 526,
    logLines: 15,
    noiseLines: 2,
  },
  'pipeline-run-failed': {
    pixels: 955,
    rows: 27,
    annotations: 1,
    longest: 1139,
    logLines: 107,
    noiseLines: 77,
  },
  'pull-request-check-wrong': {
    pixels: 142,
    rows: 2,
    annotations: 4,
    longest: 149,
    logLines: 22,
    noiseLines: 8,
  },
  'service-deploy-unhealthy': {
    pixels: 121,
    rows: 11,
    annotations: 10,
    longest: 808,
    logLines: 53,
    noiseLines: 6,
  },
  'workflow-dispatch-failed': {
    pixels: 113,
    rows: 3,
    annotations: 1,
    longest: 196,
    logLines: 33,
    noiseLines: 14,
  },
} as const satisfies Readonly<Record<string, PageBefore>>;

/** The logs of the successes that there were: codebase-rollback is newer. */
export const SUCCESSES_BEFORE: Readonly<Record<string, Pick<PageBefore, 'logLines' | 'noiseLines'>>> = {
  'codebase-build-built': { logLines: 92, noiseLines: 61 },
  'codebase-deploy-deployed': { logLines: 35, noiseLines: 2 },
  'codebase-deploy-pipeline': { logLines: 49, noiseLines: 38 },
  'codebase-deploy-unchanged': { logLines: 13, noiseLines: 0 },
  'package-publish-published': { logLines: 16, noiseLines: 4 },
  'pipeline-run-succeeded': { logLines: 47, noiseLines: 36 },
  'release-announce-posted': { logLines: 1, noiseLines: 0 },
  'service-deploy-deployed': { logLines: 13, noiseLines: 0 },
  'workflow-dispatch-succeeded': { logLines: 14, noiseLines: 4 },
};
