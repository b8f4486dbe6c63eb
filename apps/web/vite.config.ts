import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression, defineAlgorithm } from 'vite-plugin-compression2';
import { VitePWA } from 'vite-plugin-pwa';
import { appManifest, offlineShell } from './pwa.ts';

// While developing, Vite's own `development` condition takes our packages from their sources: an edit there reloads
// the page too. A build takes them from the dist that `tsc -b` made.
export default defineConfig({
  plugins: [
    react(),
    // Registered by app/pwa/register-worker.ts: an inline script would break the content security policy.
    VitePWA({
      registerType: 'autoUpdate',
      injectRegister: false,
      manifest: appManifest,
      workbox: offlineShell,
    }),
    compression({
      include: /\.(js|css|html|svg)$/,
      threshold: 1024,
      algorithms: [defineAlgorithm('gzip', { level: 9 }), defineAlgorithm('brotliCompress')],
    }),
  ],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Making a schema has no effect: those that no screen looks at need not be shipped, and TypeBox with them.
      treeshake: {
        manualPureFunctions: ['Type', 'Nullable'],
        moduleSideEffects: [{ test: /\/node_modules\/typebox\//, sideEffects: false }],
      },
    },
  },
  server: {
    port: 5173,
    proxy: { '/api': { target: process.env['API_URL'] ?? 'http://127.0.0.1:8000', changeOrigin: false } },
  },
});
