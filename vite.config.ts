import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// Names that every LMS and file system takes: lower case, digits, '.', '_', '-'.
const assetName = ({ name }: { name: string }, suffix: string): string =>
  `assets/${name.toLowerCase().replace(/[^a-z0-9_-]/g, '-')}-[hash]${suffix}`;

/** Links in the libraries' messages lose their scheme: nothing built names an address of another host. XML namespaces stay. */
const noForeignAddresses: Plugin = {
  name: 'no-foreign-addresses',
  apply: 'build',
  renderChunk: (code) => ({ code: code.replace(/https?:\/\/(?!www\.w3\.org\/)(?=[a-z0-9])/gi, ''), map: null }),
};

// Relative URLs only: a package must work from any folder inside an LMS.
export default defineConfig({
  base: './',
  plugins: [react(), noForeignAddresses],
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
