// Rules of this house for the linter (.oxlintrc.json says where each holds).

/** A rule that reports each node that a selector finds. Selectors are ESLint's. */
const rule = (message, ...selectors) => ({
  create: (context) =>
    Object.fromEntries(
      selectors.map((selector) => [
        selector,
        (node) => {
          context.report({ node, message });
        },
      ]),
    ),
});

export default {
  meta: { name: 'house' },
  rules: {
    // It only hides how long the literal is.
    'no-spread-literal': rule(
      'Write these properties out.',
      'ObjectExpression > SpreadElement > ObjectExpression',
    ),
    // Jest can't end a loop that blocks, so that a fault would hang the whole suite instead of failing one test.
    'bounded-loops': rule(
      'A loop in a test counts: until() (src/testing/until.ts) waits, readPages() reads pages, and for (…; n < limit; n += 1) does the rest.',
      'WhileStatement',
      'DoWhileStatement',
      'ForStatement[test=null]',
      'ForStatement[update=null]',
    ),
    // What is wrong about an input is wrong usage: exit code 2 at a terminal.
    'usage-error-for-inputs': rule(
      'An input that is wrong is a UsageError.',
      'NewExpression[callee.name="PlatformError"] > TemplateLiteral > TemplateElement:first-child[value.raw=/^The inputs? /]',
      'NewExpression[callee.name="PlatformError"] > Literal[value=/^The inputs? /]',
    ),
  },
};
