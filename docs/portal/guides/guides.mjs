// The guides, in the order of the side bar.
export const guides = [
  {
    text: 'Start',
    items: [
      { text: 'First query', link: '/guides/first-query' },
      { text: 'What an app asks first', link: '/guides/kill-switch' },
      { text: 'Sign in', link: '/guides/sign-in' },
      { text: 'Sign in on a television', link: '/guides/television-code' },
    ],
  },
  {
    text: 'Catalogue',
    items: [
      { text: 'Screens', link: '/guides/screens' },
      { text: 'Browse', link: '/guides/browse' },
      { text: 'Search', link: '/guides/search' },
      { text: 'Channels and live events', link: '/guides/channels-and-events' },
    ],
  },
  {
    text: 'Buying',
    items: [
      { text: 'Rent', link: '/guides/rent' },
      { text: 'Subscribe', link: '/guides/subscribe' },
      { text: 'Pay', link: '/guides/pay' },
    ],
  },
  {
    text: 'Watching',
    items: [
      { text: 'Play', link: '/guides/play' },
      { text: 'Continue watching', link: '/guides/continue-watching' },
      { text: 'Offline', link: '/guides/offline' },
    ],
  },
  {
    text: 'In production',
    items: [
      { text: 'Trusted operations and caching', link: '/guides/trusted-operations' },
      { text: 'Errors and retries', link: '/guides/errors' },
      { text: 'Idempotency', link: '/guides/idempotency' },
      { text: 'Limits', link: '/guides/limits' },
      { text: 'Changes while an app runs', link: '/guides/live-data' },
      { text: 'Webhooks', link: '/guides/webhooks' },
      { text: 'Versions', link: '/guides/versions' },
    ],
  },
]
