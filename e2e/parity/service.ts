/**
 * Where `service-deploy` and `platform-helper internal service deploy` differ on purpose: the headings in
 * docs/differences.md, each shown by service-parity.test.ts.
 */
export const serviceDeviations = [
  'the-desired-count-is-left-alone',
  'labels-of-the-template-are-kept',
  'the-version-is-always-the-tag',
  'a-template-without-the-services-container-is-refused',
  'an-identical-task-definition-is-used-again',
  'every-exit-code-counts',
  'the-end-is-that-of-our-own-deployment',
];
