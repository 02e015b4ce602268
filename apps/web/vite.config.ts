import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledMessages } from './scripts/compiled-messages.mjs';

const api = 'http://localhost:4000';
/** Packages whose files do nothing when imported, but do not say so. */
const pure = /\/node_modules\/@digdir\/designsystemet-(react|css)\/.*\.js$/;

/**
 * What every page stands on goes into one file: split by who imports what, it compresses worse, and each new page would make
 * the first screen larger.
 */
const frame = /\/node_modules\/(react|react-dom|scheduler|react-router|@apollo|graphql|rxjs|@wry|optimism)\//;

/** The router's package names its development files only; those for production lie beside them. */
const router = fileURLToPath(import.meta.resolve('react-router')).replace('/development/', '/production/');

export default defineConfig(({ command }) => ({
  plugins: [compiledMessages(), react()],
  resolve: { alias: command === 'build' ? { 'react-router': router } : {} },
  build: {
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: pure, sideEffects: false }] },
      output: {
        codeSplitting: { groups: [{ name: 'frame', test: frame }] },
        // the entry names every file, and a hash does not compress
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:6][extname]',
      },
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(['/graphql', '/calendar'].map((path) => [path, { target: api, changeOrigin: false }])),
  },
}));
