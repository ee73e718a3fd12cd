import { defineConfig } from 'wxt';
import { OPTIONAL, originsOf, STANDARD } from './lib/access/sites';

/** What a rep can give a shortcut to, in the browser. */
const COMMANDS = ['next', 'previous', 'apply', 'dismiss', 'panel'];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  // Auto-imports hide which layer uses which: every import is written out.
  imports: false,
  manifestVersion: 3,
  // Mozilla wants the sources beside the package; pictures and reports are no sources.
  zip: { excludeSources: ['docs/pictures/**', 'test-results/**', 'playwright-report/**'] },
  // Vite's help for browsers without module preload would fetch: no script of ours may.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // No keys are suggested: a browser's shortcut works on every page, and would take a key from sites that use it.
    commands: Object.fromEntries(COMMANDS.map((name) => [name, { description: `__MSG_keys_${name}__` }])),
    // `contextMenus`: "Read for a client". The side panel's own permission is added with its page.
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
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
