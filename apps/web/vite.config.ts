import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { textsByLanguage } from './scripts/texts.mjs';

const api = 'http://localhost:4000';
/** Packages whose files do nothing when imported, but do not say so. */
const pure = /\/node_modules\/@digdir\/designsystemet-(react|css)\/.*\.js$/;

/**
 * What every page stands on goes into one file: split by who imports what, it compresses worse, and each new page would make
 * the first screen larger. What only later pages need of it stays with them (`$initial`).
 */
const frame = /\/node_modules\/(react|react-dom|scheduler|react-router|@apollo|graphql|rxjs|@wry|optimism)\//;

/** Small parts that nearly every page shows, in one file: a request for each would cost more than what a page does not show. */
const parts =
  /\/packages\/ui\/src\/(Checkbox|CompetenceMark|DataTable|Disclosure|EmptyState|Field|input|InsightCard|NumberDisc|Select|Tag|TextField|WheelTable)\.tsx?$/;

/** Likewise the addresses of pages, and the names of their texts. */
const names = /\/src\/(features\/[\w-]+\/[\w-]+\.(url|messages)|lib\/(address|narrow|plain-text))\.ts$/;

/** Likewise what pages, other than a calendar, ask of days. */
const days = /\/node_modules\/date-fns\/(addDays|addYears|differenceInCalendarDays|parseISO|subYears)\.js$/;

/** The router's package names its development files only; those for production lie beside them. */
const router = fileURLToPath(import.meta.resolve('react-router')).replace('/development/', '/production/');

/** A name that a component is given for development counts as use of it, and would keep what no page uses. */
const withoutNames: Plugin = {
  name: 'without-names',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/react-router\/dist\// },
    handler: (code) => ({
      code: code.replace(/^\w+\.displayName = .*;$/gm, '').replace(/= (?=\w+\.forwardRef\()/g, '= /* @__PURE__ */ '),
      map: null,
    }),
  },
};

export default defineConfig(({ command }) => ({
  plugins: [textsByLanguage(), withoutNames, react()],
  resolve: {
    alias: command === 'build' ? { 'react-router': router } : {},
    // rxjs without classes that are written out for old browsers
    conditions: ['es2015', ...defaultClientConditions],
  },
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: pure, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'frame', test: frame, tags: ['$initial'] },
            { name: 'parts', test: parts },
            { name: 'names', test: names },
            { name: 'days', test: days },
          ],
        },
        // the entry names every file, and a hash does not compress
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/graphql', '/calendar', '/export'].map((path) => [path, { target: api, changeOrigin: false }]),
    ),
  },
}));
