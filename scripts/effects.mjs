// npm run effects: writes what is made from the code and kept in git (apps/api/src/db/schema.sql, docs/access-matrix.md).
// With --check it writes nothing and fails when a file is not fresh, as npm test does too.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './built.mjs';

const isCheck = process.argv.includes('--check');
const tests = 'db/schema-dump.test.ts|graphql/access-matrix.test.ts';
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--selectProjects=api',
    `--testPathPatterns=${tests}`,
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, UPDATE_EFFECTS: isCheck ? '' : '1' } },
);
process.exitCode = status ?? 1;
