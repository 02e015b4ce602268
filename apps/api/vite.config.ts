import { defineConfig } from 'vite';

/** One bundle for each thing that is started: workspace packages go in, npm packages stay out. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        migrate: 'src/migrate.ts',
        seed: 'src/seed.ts',
        import: 'src/import.ts',
        export: 'src/export.ts',
      },
    },
  },
  ssr: { noExternal: [/^@medhjul\//] },
});
