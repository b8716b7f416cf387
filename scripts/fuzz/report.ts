import type { FuzzResult } from './fuzz.js';
import type { SizeResult } from './sizes.js';

/** How the texts of one target went, short and long ones. */
export interface TargetReport extends FuzzResult {
  shapes: number;
  slowest: SizeResult['slowest'] | undefined;
  /** The most memory of its process. */
  maxRssMb: number;
}

/** The numbers of a fuzz run, in Markdown. */
export function renderFuzz(
  reports: readonly TargetReport[],
  { seed, cases, heapMb }: { seed: number; cases: string; heapMb: number },
): string {
  const sum = (of: (report: TargetReport) => number): number =>
    reports.reduce((total, report) => total + of(report), 0);
  const broken = reports.filter(({ failure }) => failure !== undefined);
  const rows = reports.map(({ target, cases: tried, refused, slowest, maxRssMb }) => {
    const ms = slowest === undefined ? '' : `${number(slowest.cpuMs)} ms`;
    return `| ${target} | ${number(tried)} | ${number(refused)} | ${ms} | ${number(Math.round(maxRssMb))} MB |`;
  });
  return [
    `${number(sum((report) => report.cases))} texts from seed ${seed}, and ${number(sum(({ shapes }) => shapes))} shapes of up to 65,536 characters. ` +
      (broken.length === 0
        ? 'No rule was broken.'
        : `Broken: ${broken.map(({ target }) => target).join(', ')}.`),
    `Each target had a process of its own with a heap of ${heapMb} MB. Command: \`npm run fuzz -- --cases ${cases} --seed ${seed} --write\`.`,
    '',
    '| Target | Texts | Refused with a sentence | Slowest long text, CPU | Most memory |',
    '| --- | --: | --: | --: | --: |',
    ...rows,
  ].join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
