import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Relative URLs only: a package must work from any folder inside an LMS.
export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    outDir: 'dist/app',
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: { index: 'index.html' } },
  },
});
