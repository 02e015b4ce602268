// npm run bench [-- --people 2400,60000 --rounds 15 --only NAME]: measures the API beside what it is compared with.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = import.meta.dirname;
const api = join(here, '../apps/api');
// Below the API, so that the bundle finds the packages as the product does.
const outDir = join(api, 'node_modules/.cache/medhjul-bench');
const rivals = join(here, 'postgraphile');

if (!existsSync(join(rivals, 'node_modules'))) {
  console.error('Installing what the bench compares with …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--ignore-scripts'], {
    cwd: rivals,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
}
await build({
  configFile: false,
  root: api,
  logLevel: 'error',
  build: {
    ssr: true,
    target: 'node20',
    outDir,
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        bench: join(here, 'harness/bench.ts'),
        medhjul: join(here, 'servers/medhjul.ts'),
        bare: join(here, 'servers/bare.ts'),
        building: join(here, 'servers/building.ts'),
      },
    },
  },
  ssr: { noExternal: [/^@medhjul\//] },
});
const { runBench } = await import(pathToFileURL(join(outDir, 'bench.js')).href);
process.exitCode = await runBench({
  args: process.argv.slice(2),
  servers: {
    medhjul: join(outDir, 'medhjul.js'),
    bare: join(outDir, 'bare.js'),
    postgraphile: join(rivals, 'server.mjs'),
  },
  building: { program: join(outDir, 'building.js'), query: join(here, 'naive-demand.sql') },
  shapeSql: join(rivals, 'shape.sql'),
  results: join(here, 'results/latest.json'),
});
