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
        codeSplitting: { groups: [{ name: 'frame', test: frame, tags: ['$initial'] }] },
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
