import { useQuery } from '@apollo/client/react';
import { device } from '../config';
import { WebMyScreenDocument, WebScreenDocument } from '../gql/graphql';
import type { WebMyScreenQuery, WebScreenQuery } from '../gql/graphql';
import { useLiveQuery } from '../live/useLiveQuery';
import { useAccount } from '../session/useSession';

export type Screen = NonNullable<WebScreenQuery['cms']['screen']>;
export type Block = Screen['blocks'][number];
export type Slide = Extract<Block, { __typename: 'HeroSliderBlock' }>['slides'][number];

/** What blocks show that are one viewer's own. Null without an account, and as long as it has not come. */
export type Own = WebMyScreenQuery['user'];

/** A screen as the operator has laid it out: what is for everybody from the cacheable route, what is one's own beside it. */
export function useScreen(slug: string) {
  const isAccount = useAccount();
  const shared = useLiveQuery(WebScreenDocument, { slug, device });
  const own = useQuery(WebMyScreenDocument, { skip: !isAccount, fetchPolicy: 'cache-and-network' });
  return {
    screen: shared.data?.cms.screen,
    own: own.data?.user ?? null,
    isOwnComing: isAccount && !own.data && own.loading,
    error: shared.error,
    retry: () => void shared.refetch().catch(() => {}),
  };
}
