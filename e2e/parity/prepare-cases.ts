import { stringify } from 'yaml';
import type { Checkout, ParityCase, Outcome } from './runs.js';
import { startsNothing, refused, showing } from './expected.js';

const RUN = '.copilot/image_build_run.sh';
const ALL = [
  '.copilot/config.yml',
  RUN,
  ...['build', 'install', 'post_build', 'pre_build'].map((phase) => `.copilot/phases/${phase}.sh`),
];

function configuration(version: string) {
  return {
    repository: 'demo-web',
    builder: { name: 'paketobuildpacks/builder-jammy-base', version },
    packages: ['libpq-dev', 'libsqlite3-dev'],
  };
}

function builders(...versions: string[]): string {
  const listed = versions.map((version) => ({ version }));
  return stringify({ builders: [{ name: 'paketobuildpacks/builder-jammy-base', versions: listed }] });
}

const writes = (version: string): Outcome =>
  showing(startsNothing, { paths: ALL, executable: [RUN], configuration: configuration(version) });
const untouched = (...paths: string[]): Outcome =>
  showing(refused, { paths, executable: [], configuration: undefined });

const checkout = {
  origin: 'https://github.com/uktrade/demo-web.git',
  builders: builders('0.4.240', '0.4.239'),
} satisfies Checkout;

const prepare: Pick<ParityCase, 'argv' | 'checkout' | 'compares'> = {
  argv: ['codebase', 'prepare'],
  checkout,
  compares: 'files',
};

export const prepareCases: ParityCase[] = [
  { ...prepare, title: 'a new codebase', expected: { same: writes('0.4.240') } },
  {
    ...prepare,
    title: 'versions that are newer than the platform supports',
    checkout: { ...checkout, builders: builders('0.4.409', '0.4.240', '0.4.239') },
    expected: { same: writes('0.4.240') },
  },
  {
    ...prepare,
    title: 'versions whose order is not that of text',
    checkout: { ...checkout, builders: builders('0.4.99', '0.4.100') },
    expected: {
      differs: 'the-builders-version-is-one-that-is-published',
      theirs: writes('0.4.240'),
      ours: writes('0.4.100'),
    },
  },
  {
    ...prepare,
    title: 'no builder configuration',
    checkout: { origin: checkout.origin },
    expected: { same: untouched() },
  },
  {
    ...prepare,
    title: 'a deploy repository by its name',
    checkout: { ...checkout, origin: 'git@github.com:uktrade/demo-deploy.git' },
    expected: { same: untouched() },
  },
  {
    ...prepare,
    title: 'a deploy repository by its folder',
    checkout: { ...checkout, files: { 'copilot/.workspace': 'application: demo\n' } },
    expected: { same: untouched() },
  },
  {
    ...prepare,
    title: 'a configuration that is there already',
    checkout: { ...checkout, files: { '.copilot/config.yml': stringify(configuration('0.4.200')) } },
    expected: {
      differs: 'existing-files-are-kept',
      theirs: writes('0.4.240'),
      ours: writes('0.4.200'),
    },
  },
  {
    ...prepare,
    title: 'no AWS credentials',
    env: { AWS_ACCESS_KEY_ID: undefined, AWS_SECRET_ACCESS_KEY: undefined },
    expected: { differs: 'preparing-needs-no-aws', theirs: untouched(), ours: writes('0.4.240') },
  },
];
