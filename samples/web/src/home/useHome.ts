import { useQuery } from '@apollo/client/react';
import { WebHomeDocument, WebMyHomeDocument } from '../gql/graphql';
import type { CardFragment, WebHomeQuery, WebMyHomeQuery } from '../gql/graphql';
import { useAccount } from '../session/useSession';

export type Slide = WebHomeQuery['cms']['featured']['items'][number];
export type Begun = NonNullable<WebMyHomeQuery['user']>['continueWatching']['items'][number];

/** A row of the home screen. */
export type Row =
  | { key: string; kind: 'products'; title: string; href?: string; products: CardFragment[] }
  | { key: string; kind: 'begun'; title: string; begun: Begun[] };

/** What the home screen shows, for everybody and for whoever has signed in. */
export function useHome() {
  const isAccount = useAccount();
  const shared = useQuery(WebHomeDocument);
  const own = useQuery(WebMyHomeDocument, { skip: !isAccount, fetchPolicy: 'cache-and-network' });
  const rows: Row[] = [];
  const user = own.data?.user;
  if (user) {
    rows.push(
      { key: 'begun', kind: 'begun', title: 'Continue watching', begun: user.continueWatching.items },
      { key: 'list', kind: 'products', title: 'My list', products: user.bookmarks.items },
      { key: 'liked', kind: 'products', title: 'For you', products: user.recommendations.items });
  }

  for (const { id, name, products } of shared.data?.cms.categories.items ?? [])
    rows.push({ key: id, kind: 'products', title: name ?? '', href: `/category/${id}`, products: products.items });
  return {
    slides: shared.data?.cms.featured.items ?? [],
    rows: rows.filter((row) => (row.kind === 'begun' ? row.begun : row.products).length > 0),
    isLoading: !shared.data && shared.loading,
    isOwnLoading: isAccount && !own.data && own.loading,
    error: shared.error,
    retry: () => void shared.refetch().catch(() => {}),
  };
}
