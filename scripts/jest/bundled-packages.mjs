// Jest loads every module anew for every test file. A package of hundreds of small files would take most of a short test's
// time (an icon library a second), so that each is made into one file, once for each state of package-lock.json.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const cache = join(root, 'node_modules/.cache/medhjul-test-packages');

/** As the sources import them: all that they import of such a package, or there would be two copies of it. */
const entries = [
  '@apollo/client',
  '@apollo/client/errors',
  '@apollo/client/link/context',
  '@apollo/client/link/error',
  '@apollo/client/link/http',
  '@apollo/client/link/schema',
  '@apollo/client/react',
  '@apollo/client/utilities',
  '@apollo/server',
  '@apollo/server/plugin/disabled',
  '@digdir/designsystemet-react',
  '@graphql-tools/schema',
  '@graphql-tools/utils',
  '@hookform/resolvers/zod',
  '@testing-library/user-event',
  'date-fns',
  'fast-check',
  'kysely',
  'lucide-react',
  'rxjs',
  'zod',
  'zod/mini',
];
/** What these packages share with the sources and with others: never a copy. */
const outside = ['@testing-library/dom', 'graphql', 'react', 'react-dom', 'react-hook-form'];
const nameOf = (entry) => entry.replaceAll('/', '-');

const stampOf = async (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
};

async function bundle(outDir) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: join(root, 'apps/api'),
    logLevel: 'error',
    publicDir: false,
    resolve: { conditions: ['import', 'default'] },
    ssr: { noExternal: true, external: outside, resolve: { conditions: ['import', 'default'] } },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(entries.map((entry) => [nameOf(entry), entry])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'chunk-[hash].mjs' },
      },
    },
  });
}

/** Makes the files unless they are there, and tells the resolver where; answers Jest's `resolver`. */
export async function bundledPackages() {
  const folder = join(cache, await stampOf([join(root, 'package-lock.json'), import.meta.filename]));
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const part = await mkdtemp(join(cache, 'part-'));
    await bundle(part);
    // two runs may begin at once
    await rename(part, folder).catch(() => rm(part, { recursive: true }));
  }
  process.env['BUNDLED_PACKAGES'] = folder;
  return join(import.meta.dirname, 'resolve-bundled.cjs');
}
