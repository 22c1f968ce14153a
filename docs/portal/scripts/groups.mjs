// The order of the reference, and the title of the page that each file of the contract gets.
export const groups = [
  ['Start', {
    schema: 'Query and Mutation', subscription: 'Subscription', app: 'App', platform: 'Platform', settings: 'Settings',
  }],
  ['Screens', {
    screen: 'Screens', menu: 'Menus', page: 'Pages of text', 'link-target': 'Where links lead',
  }],
  ['Catalogue', {
    cms: 'The catalogue', category: 'Categories', product: 'Products', 'product-tvod': 'Titles', 'product-svod': 'Subscription offers',
    'product-bundle': 'Bundles', 'product-prepayment-recharge': 'Recharges', 'access-mode': 'Access modes', video: 'Videos', 'video-group': 'Seasons',
    extract: 'Extracts', actor: 'Actors', director: 'Directors', people: 'People', descriptors: 'Pictures, facts, tags', search: 'Search',
    suggestion: 'Suggestions', channel: 'Channels and programs', 'live-event': 'Live events', 'customer-group': 'Customer groups',
  }],
  ['Watching', {
    access: 'Access to a video', player: 'Players and viewings', watching: 'Positions', 'product-access': 'What an account has got', playlist: 'Playlists',
  }],
  ['Account', {
    session: 'Sessions', television: 'Television codes', identity: 'Other services', user: 'The account', profile: 'Profiles', device: 'Devices',
    credentials: 'Credentials', confirmation: 'Confirmation mails', registration: 'Registration form', export: 'Export', support: 'Support',
  }],
  ['Buying', {
    billing: 'Cart', checkout: 'Checkout', order: 'Orders and invoices', gift: 'Gifts', prepayment: 'Prepayment', 'app-store': 'App stores',
  }],
  ['Common', {
    pagination: 'Pages and order', scalars: 'Scalars', directives: 'Directives', errors: 'Error codes',
  }],
];

/** The title of a file's page. */
export function titleOf(file) {
  for (const [, pages] of groups) {
    if (pages[file]) return pages[file];
  }

  throw new Error(`schema/${file}.graphql has no page: name it in docs/portal/scripts/groups.mjs.`);
}
