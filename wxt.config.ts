import { defineConfig } from 'wxt';
import { OPTIONAL, originsOf, STANDARD } from './lib/access/sites';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Auto-imports hide which layer uses which: every import is written out.
  imports: false,
  manifestVersion: 3,
  // Vite's help for browsers without module preload would fetch: no script of ours may.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: 'Earnest',
    description:
      'A writing coach for people who sell: stop closing, start opening. Nothing you write leaves the browser.',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: originsOf(STANDARD),
    // Beside Outlook: one origin at a time, when a rep subscribes to a house style there. Nothing else uses it.
    optional_host_permissions: [...originsOf(OPTIONAL), 'https://*/*'],
    action: { default_title: 'Earnest' },
    // Written here and not by an entrypoint: what WXT wraps around a content script tells the page that it is there.
    content_scripts: [{ matches: originsOf(STANDARD), all_frames: true, run_at: 'document_idle', js: ['watcher.js'] }],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src https:; base-uri 'none'; form-action 'none'",
    },
    // What a company may set for its browsers; Firefox takes it without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'policy.schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'earnest@earnest.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
