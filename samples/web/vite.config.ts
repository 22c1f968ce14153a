import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { Plugin } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

// Where the API answers while the app is developed.
const api = process.env.KINOW_API ?? 'http://127.0.0.1:5080';
const served = ['/v1', '/media', '/pictures', '/pay', '/mails'];

// The manifest of registered operations goes where the server looks for it.
const manifest = (): Plugin => ({
  name: 'operations-manifest',
  generateBundle() {
    this.emitFile({
      type: 'asset',
      fileName: 'operations/manifest.json',
      source: readFileSync(new URL('src/gql/persisted-documents.json', import.meta.url), 'utf8'),
    });
  },
});

const proxy = Object.fromEntries(served.map((path) => [path, { target: api, changeOrigin: false, ws: true }]));

export default defineConfig({
  base: '/sample/',
  plugins: [react(), manifest()],
  define: { __BUILD__: JSON.stringify(version) },
  build: { target: 'es2022', manifest: 'bundle.json', assetsInlineLimit: 0, chunkSizeWarningLimit: 600 },
  server: { proxy },
  preview: { proxy },
});
