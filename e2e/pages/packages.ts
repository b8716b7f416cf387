import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { PYPI_TOKEN } from './page-case.js';
import type { PageCase } from './page-case.js';

const wheel = 'demo_pkg-1.2.0-py3-none-any.whl';
const sdist = 'demo_pkg-1.2.0.tar.gz';
const published = (files: { filename: string; content: string }[], version = '1.2.0'): ScenarioInput => ({
  pypi: { projects: { 'demo-pkg': [{ version, files }] } },
});
const named = { package: 'demo-pkg', version: '1.2.0' };
const publish = {
  verb: 'package-publish',
  inputs: { dist: 'dist', 'pypi-token': PYPI_TOKEN },
  packageFiles: true as const,
};
const check = { verb: 'package-check', packageFiles: true as const, inputs: { dist: 'dist' } };

export const packageCases: readonly PageCase[] = [
  {
    ...publish,
    name: 'published',
    title: 'both files are published',
    exitCode: 0,
    scenario: { pypi: { 'json-late-seconds': 60, 'simple-late-seconds': 120 } },
  },
  {
    ...publish,
    name: 'unchanged',
    title: 'it was published before',
    exitCode: 0,
    scenario: {},
    before: [publish],
  },
  {
    ...publish,
    name: 'different',
    title: 'another build has been published',
    exitCode: 1,
    scenario: published([{ filename: wheel, content: 'another build' }]),
  },
  {
    ...publish,
    name: 'dry-run',
    title: 'a dry run',
    exitCode: 0,
    scenario: {},
    inputs: { ...publish.inputs, 'dry-run': 'true' },
  },
  {
    ...publish,
    name: 'refused',
    title: 'the index refuses the upload',
    exitCode: 1,
    scenario: { pypi: { tokens: ['pypi-another'] } },
  },
  { ...check, name: 'absent', title: 'it is not published', exitCode: 0, scenario: {} },
  {
    ...check,
    name: 'partial',
    title: 'one of two files is published',
    exitCode: 0,
    scenario: published([{ filename: sdist, content: 'another build' }]),
  },
  {
    verb: 'package-check',
    inputs: named,
    name: 'published',
    title: 'it is published',
    exitCode: 0,
    scenario: published([{ filename: wheel, content: 'a' }]),
  },
  {
    verb: 'package-check',
    inputs: named,
    name: 'unavailable',
    title: 'the index does not answer',
    exitCode: 1,
    scenario: { faults: [{ service: 'pypi', kind: 'error-500' }] },
  },
  {
    verb: 'package-await',
    inputs: named,
    name: 'found',
    title: 'installers find it',
    exitCode: 0,
    scenario: published([{ filename: wheel, content: 'a' }]),
  },
  {
    verb: 'package-await',
    inputs: { ...named, 'timeout-minutes': '3' },
    name: 'late',
    title: 'installers do not find it in time',
    exitCode: 1,
    scenario: published([{ filename: 'demo_pkg-1.1.0.tar.gz', content: 'a' }], '1.1.0'),
  },
];
