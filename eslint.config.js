// @ts-check
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const NODE = { regex: '^node:', message: 'This folder also runs in the browser.' };
const ASTRO = { regex: '^astro(:|/|$)|^@astrojs/', message: 'This folder knows nothing of Astro.' };
const REACT = { regex: '^react(-dom)?(/|$)', message: 'This folder knows nothing of React.' };
const ADMIN = { regex: '(^|/)admin/', message: 'The site does not depend on the CMS.' };

/**
 * Forbids imports in a folder.
 *
 * @param {string | string[]} files
 * @param {{ regex: string, message: string, allowTypeImports?: boolean }[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
const forbid = (files, ...patterns) => ({
  files: [files].flat(),
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

/** Imports of a shared component that would tie it to one of its two users. */
const SHARED = [
  NODE,
  ASTRO,
  ADMIN,
  {
    regex: '^\\.\\./\\.\\./(?!i18n/|art/|\\.\\.)',
    allowTypeImports: true,
    message: 'Shared components import React, i18n, art and types only.',
  },
  { regex: '/(site|islands|pages|layouts)/', message: 'Shared components take plain props.' },
];

export default defineConfig(
  globalIgnores([
    'dist/',
    '.cache/',
    '.astro/',
    '.dist-*/',
    'test-results/',
    'monitoring/',
    'laporan/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.astro'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // The index signatures of `process.env` and of regular expression groups ask for brackets.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // Objects with functions are records here; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  // The expressions of a template have no types for the type-aware rules.
  { files: ['**/*.astro', '**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.configs.strict, reactHooks.configs.flat['recommended-latest']],
  },
  { files: ['**/*.js', '**/*.mjs'], extends: [tseslint.configs.disableTypeChecked] },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  forbid('src/{schema,catalogue,i18n,art,offline,reports}/**', NODE, ASTRO, REACT, ADMIN),
  forbid('src/components/shared/**', ...SHARED),
  forbid(
    ['src/{components/{site,islands},scripts,exports,layouts,pages,files}/**', 'src/*.ts'],
    ADMIN,
  ),
  forbid('src/scripts/**', NODE, ASTRO, REACT, ADMIN),
  forbid('admin/**', NODE, ASTRO),
);
