// npm run check: all that can be said without running the product.
import { runSteps } from './steps.mjs';

const types = ['packages/release', 'packages/rules', 'packages/ui', 'apps/api', 'apps/web', 'apps/e2e', 'bench'];
const depcruise = ['depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'packages', 'scripts', 'bench'];

const steps = [
  ['Generated files are fresh', 'node', ['scripts/codegen.mjs', '--check']],
  ...types.map((path) => [`Types of ${path}`, 'npx', ['tsc', '-p', path]]),
  ['Lint', 'npx', ['oxlint', '--deny-warnings']],
  ['Import rules', 'npx', depcruise],
  ['Unused code', 'npx', ['knip']],
  ['Names of features', 'node', ['scripts/feature-names.mjs']],
  ['Format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']],
];
// The longest first, two at a time.
await runSteps(steps.toReversed(), 2);
