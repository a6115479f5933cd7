import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Names that every LMS and file system takes: lower case, digits, '.', '_', '-'.
const assetName = ({ name }: { name: string }, suffix: string): string =>
  `assets/${name.toLowerCase().replace(/[^a-z0-9_-]/g, '-')}-[hash]${suffix}`;

// Relative URLs only: a package must work from any folder inside an LMS.
export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    outDir: 'dist/app',
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: { index: 'index.html', player: 'player.html' },
      output: {
        hashCharacters: 'hex',
        entryFileNames: (chunk) => assetName(chunk, '.js'),
        chunkFileNames: (chunk) => assetName(chunk, '.js'),
        assetFileNames: (asset) =>
          assetName({ name: (asset.names[0] ?? 'asset').replace(/\.[^.]*$/, '') }, '[extname]'),
      },
    },
  },
});
