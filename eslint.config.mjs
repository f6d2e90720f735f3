import tseslint from 'typescript-eslint'
import { oneWayImports } from './scripts/lint/rooms.mjs'

/** A mode or a decision that reads these cannot be told what they say: its test would wait, or lie. */
const IMPURE = [
  'process', 'setTimeout', 'setInterval', 'setImmediate', 'fetch', 'performance', 'console', 'global', 'globalThis',
]

const MEASURE = 'Measure a span by elapsed(): now() jumps where the machine\'s clock is set.'

const THROUGH_A_PORT = 'Take it as an argument, through a port (src/ports/).'

/** `new Date(time)` only converts; every other use of Date may ask the clock. */
const CLOCK = ['NewExpression[callee.name="Date"][arguments.length=0]', ':not(NewExpression, TSTypeReference) > Identifier[name="Date"]']

/** A span of a clock that somebody may set is a lie (incident clock-jumps): `elapsed()` measures, `now()` is told. */
const SPAN = ['left', 'right'].map((side) => `BinaryExpression[operator=/^[-+<>]=?$/][${side}.callee.property.name="now"]`)

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'coverage/', 'node_modules/'] },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-else-return': 'error',
      'no-param-reassign': 'error',
      'no-control-regex': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }],
      // A mode answers a promise, also where it has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // Ports are written in method style and handed on one by one.
      '@typescript-eslint/unbound-method': 'off',
      // A promise of a handler that Node's emitters ignore is handled inside of it.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { house: { rules: { 'one-way-imports': oneWayImports } } },
    rules: {
      'house/one-way-imports': 'error',
      'max-lines': ['error', 400],
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: ['src/{adapters,run}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...SPAN.map((selector) => ({ selector, message: MEASURE }))] },
  },
  {
    files: ['src/{modes,release,smoke,signatures,yaml}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...IMPURE.map((name) => ({ name, message: THROUGH_A_PORT })),
      ],
      'no-restricted-syntax': [
        'error',
        ...CLOCK.map((selector) => ({ selector, message: THROUGH_A_PORT })),
        ...SPAN.map((selector) => ({ selector, message: MEASURE })),
      ],
    },
  },
  {
    // A test asks JSON what it is by its expectations.
    files: ['{__tests__,e2e,bench}/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [`@typescript-eslint/no-unsafe-${what}`, 'off']),
    ),
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
)
