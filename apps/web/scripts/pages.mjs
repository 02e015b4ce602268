/**
 * Writes a copy of index.html for each page that names the page's code and styles as well, so that the browser fetches them
 * beside the app's own, not after it has run; and `pages.json`, which tells the server the file for each address:
 * `{ "/direction/:goalId": "pages/GoalPage.html" }`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const features = join(import.meta.dirname, '../src/features');
const dist = join(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const index = readFileSync(join(dist, 'index.html'), 'utf8');

const page = String.raw`async \(\) => [\s\S]*?import\('\./(\w+)\.tsx'\)`;

/** The addresses of a feature, each with the name of its page. */
function routesOf(feature) {
  const file = join(features, feature, `${feature}.routes.tsx`);
  if (!existsSync(file)) return [];
  const source = readFileSync(file, 'utf8');
  const named = new Map(
    [...source.matchAll(new RegExp(`const (\\w+) = ${page}`, 'g'))].map(([, name, to]) => [name, to]),
  );
  const routes = [...source.matchAll(new RegExp(`\\bpath: '([^']+)',\\s*lazy: (?:(\\w+)\\b(?! \\()|${page})`, 'g'))];
  if (routes.length !== source.split(/\bpath: /).length - 1) {
    throw new Error(`pages.mjs: ${file} has a route that is not written as "path: '…', lazy: async () => …".`);
  }
  return routes.map(([, path, name, own]) => ({ path: `/${path}`, feature, name: own ?? named.get(name) }));
}

/** Adds a chunk and all that it imports statically. */
function collect(name, chunks) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`pages.mjs: the build has no ${name}.`);
  if (chunks.has(chunk)) return chunks;
  chunks.add(chunk);
  for (const imported of chunk.imports ?? []) collect(imported, chunks);
  return chunks;
}

const atStart = collect('index.html', new Set());

function headOf({ feature, name }) {
  const chunks = [...collect(`src/features/${feature}/${name}.tsx`, new Set())].filter((chunk) => !atStart.has(chunk));
  const styles = new Set(chunks.flatMap(({ css }) => css ?? []));
  return [
    ...[...styles].map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    ...chunks.map(({ file }) => `<link rel="modulepreload" crossorigin href="/${file}">`),
  ];
}

const routes = readdirSync(features).flatMap(routesOf);
mkdirSync(join(dist, 'pages'), { recursive: true });
for (const route of routes) {
  const html = index.replace(
    '</head>',
    () =>
      `${headOf(route)
        .map((link) => `  ${link}\n`)
        .join('  ')}  </head>`,
  );
  writeFileSync(join(dist, `pages/${route.name}.html`), html);
}
const files = routes.map(({ path, name }) => [path, `pages/${name}.html`]);
writeFileSync(join(dist, '.vite/pages.json'), JSON.stringify(Object.fromEntries(files)));
