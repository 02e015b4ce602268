import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compiledMessages } from './scripts/compiled-messages.mjs';

const api = 'http://localhost:4000';
/** Packages whose files do nothing when imported, but do not say so. */
const pure = /\/node_modules\/@digdir\/designsystemet-(react|css)\/.*\.js$/;

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
    },
  },
  server: { port: 5173, proxy: { '/graphql': { target: api, changeOrigin: false } } },
}));
