import type { VitePWAOptions } from 'vite-plugin-pwa';

/** What an installed Easel is called and looks like. */
export const appManifest: VitePWAOptions['manifest'] = {
  id: '/',
  name: 'Easel',
  short_name: 'Easel',
  description: 'A self-hosted studio for AI image generation.',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#f7f4ee',
  theme_color: '#0c6e56',
  categories: ['photo', 'productivity'],
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
  shortcuts: [
    { name: 'Create', url: '/' },
    { name: 'Gallery', url: '/gallery' },
  ],
};

/**
 * What the service worker keeps: the app itself, never an answer of the API or a picture, since the next person at this
 * browser may be another one. A page is asked of the server first, so that a new release shows at once.
 */
export const offlineShell: VitePWAOptions['workbox'] = {
  globPatterns: ['index.html', 'color-scheme.js', 'favicon.svg', 'assets/*.{js,css,woff2}'],
  cleanupOutdatedCaches: true,
  navigateFallback: null,
  runtimeCaching: [
    {
      urlPattern: ({ request, url, sameOrigin }) =>
        sameOrigin &&
        request.mode === 'navigate' &&
        !/^\/(api|docs|openapi\.json|health|ready|metrics)(\/|$)/.test(url.pathname),
      handler: 'NetworkOnly',
      options: { precacheFallback: { fallbackURL: '/index.html' } },
    },
  ],
};
