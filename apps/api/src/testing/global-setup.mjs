// One PostgreSQL for a run: the embedded one, or the server of TEST_DATABASE_URL (a superuser's address). It holds a
// migrated template; each test file clones its own database from it (see database.ts).
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = import.meta.dirname;
const api = join(here, '../..');
const outDir = join(api, '../../node_modules/.cache/medhjul-test-cluster');

/** Jest does not transform what a global setup imports, so the sources are bundled first. */
export default async function setUp() {
  await build({
    configFile: false,
    root: api,
    logLevel: 'error',
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: { cluster: join(here, 'cluster.ts') } },
    },
    ssr: { noExternal: [/^@medhjul\//] },
  });
  const { startCluster } = await import(pathToFileURL(join(outDir, 'cluster.js')).href);
  globalThis.medhjulTestCluster = await startCluster();
  process.env.MEDHJUL_TEST_CLUSTER = globalThis.medhjulTestCluster.url;
  process.env.MEDHJUL_TEST_LOGIN = globalThis.medhjulTestCluster.login;
}
