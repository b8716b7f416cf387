import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Spreading a literal into a literal only hides how long it is. */
const SPREAD_LITERAL = {
  selector: 'ObjectExpression > SpreadElement > ObjectExpression',
  message: 'Write these properties out.',
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.tools/', 'node_modules/', 'build/'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The compiler option noPropertyAccessFromIndexSignature asks for the brackets that this rule would take away.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: false, skipComments: true }],
      'max-lines': ['error', { max: 250 }],
      'no-console': 'error',
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
      'no-restricted-syntax': ['error', SPREAD_LITERAL],
    },
  },
  {
    files: ['**/*.test.ts', 'e2e/**/*.ts'],
    rules: {
      // A describe block is a chapter, not a function.
      'max-lines-per-function': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['**/*.test.ts', 'src/testing/**/*.ts', 'e2e/**/*.ts'],
    rules: {
      // Jest can't end a loop that blocks, so that a fault would hang the whole suite instead of failing one test.
      'no-restricted-syntax': [
        'error',
        SPREAD_LITERAL,
        {
          selector: 'WhileStatement, DoWhileStatement, ForStatement:not([test]), ForStatement:not([update])',
          message:
            'A loop in a test counts: until() (src/testing/until.ts) waits, readPages() reads pages, and for (…; n < limit; n += 1) does the rest.',
        },
      ],
    },
  },
  {
    files: ['scripts/**/*', '*.js', '**/*.cjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
  {
    // What is wrong about an input is wrong usage: exit code 2 at a terminal.
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts', 'src/testing/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        SPREAD_LITERAL,
        ...[
          '> TemplateLiteral > TemplateElement:first-child[value.raw=/^The inputs? /]',
          '> Literal[value=/^The inputs? /]',
        ].map((first) => ({
          selector: `NewExpression[callee.name="PlatformError"] ${first}`,
          message: 'An input that is wrong is a UsageError.',
        })),
      ],
    },
  },
  {
    // The entries alone may end the process (see CONTRIBUTING, "Errors").
    files: ['src/**/*.ts', 'sandbox/**/*.ts'],
    ignores: ['src/action/main.ts', 'src/cli/cli.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'exit', message: 'Only the entries end the process.' },
      ],
    },
  },
);
