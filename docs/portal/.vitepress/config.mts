import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitepress'
import { guides } from '../guides/guides.mjs'
import { numberCodeGroups } from './code-groups.mjs'

const reference = JSON.parse(readFileSync(new URL('../reference/sidebar.json', import.meta.url), 'utf8'))

export default defineConfig({
  title: 'Kinow Client API',
  description: 'The GraphQL API that the apps of a video platform call.',
  lang: 'en',
  base: '/docs/',
  outDir: '../site',
  srcExclude: ['README.md', 'limits.md', 'examples/**'],
  appearance: true,
  metaChunk: true,
  head: [['link', { rel: 'icon', href: '/docs/icon.svg', type: 'image/svg+xml' }]],
  markdown: { config: numberCodeGroups, theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  themeConfig: {
    logo: '/icon.svg',
    nav: [
      { text: 'Guides', link: '/guides/first-query', activeMatch: '/guides/' },
      { text: 'Reference', link: '/reference/', activeMatch: '/reference/' },
      { text: 'Codes', link: '/reference/errors' },
      { text: 'Limits', link: '/reference/limits' },
    ],
    sidebar: {
      '/guides/': guides,
      '/reference/': [
        {
          text: 'Overview',
          items: [
            { text: 'All types', link: '/reference/' },
            { text: 'All mutations', link: '/reference/mutations' },
            { text: 'Limits', link: '/reference/limits' },
            { text: 'Changes', link: '/reference/changelog' },
          ],
        },
        ...reference,
      ],
    },
    outline: { level: [2, 3] },
    search: { provider: 'local' },
    externalLinkIcon: true,
  },
})
