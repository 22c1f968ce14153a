import type { TargetFragment } from '../gql/graphql';

export type Target = TargetFragment;

// What may be left for from an app in a browser: an address that runs something is not.
const safe = /^(https?|mailto|tel):/i;

/** The address of what something leads to. Null where it leads nowhere, or to what this build does not know. */
export function addressOf(target: Target | null | undefined): string | null {
  switch (target?.__typename) {
    case 'CategoryTarget':
      return `/category/${target.categoryId}`;
    case 'PageTarget':
      return `/page/${target.slug}`;
    case 'ProductTarget':
      return `/product/${target.productId}`;
    case 'ScreenTarget':
      return target.slug === 'home' ? '/' : `/screen/${target.slug}`;
    case 'SearchTarget':
      return target.text ? `/search?q=${encodeURIComponent(target.text)}` : '/search';
    case 'UrlTarget':
      return safe.test(target.url) ? target.url : null;
    default:
      return null;
  }
}
