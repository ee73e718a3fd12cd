import { defineConfig } from 'wxt';

/** The two sites the coach works on. Nothing else is ever read. */
const HOSTS = ['https://mail.google.com/*', 'https://www.linkedin.com/*'];

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Auto-imports hide which layer uses which: every import is written out.
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Earnest',
    description:
      'A writing coach for people who sell: stop closing, start opening. Nothing you write leaves the browser.',
    permissions: ['storage', 'scripting'],
    host_permissions: HOSTS,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
    },
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
