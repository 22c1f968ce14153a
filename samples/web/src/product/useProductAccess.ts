import { useQuery } from '@apollo/client/react';
import { WebOffersDocument, WebProductAccessDocument } from '../gql/graphql';
import type { WebProductAccessQuery } from '../gql/graphql';
import type { Way } from './Ways';

type Extension = Extract<NonNullable<WebProductAccessQuery['cms']['product']>['extension'], { videos: unknown }>;
export type VideoAccess = Extension['videos']['items'][number]['accessInfo'];

/** What whoever looks may do with a product, and what else would open it. */
export function useProductAccess(id: string) {
  const { data, loading } = useQuery(WebProductAccessDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const extension = data?.cms.product?.extension;
  const videos = extension && 'videos' in extension ? extension.videos.items : [];
  const closed = videos.find(({ accessInfo }) => !accessInfo.streaming);
  const { data: offered } = useQuery(WebOffersDocument, { variables: { video: closed?.id ?? '' }, skip: !closed });
  const { offers = [], bundles = [] } = offered?.cms.video?.accessInfo.openedBy ?? {};
  const others: Way[] = [...offers, ...bundles].flatMap(({ id: product, name, extension: { accessModes } }) =>
    accessModes.slice(0, 1).map((mode) => ({ product, mode, name })),
  );
  return {
    isKnown: data !== undefined || !loading,
    user: extension?.user,
    videos: new Map<string, VideoAccess>(videos.map((video) => [video.id, video.accessInfo])),
    positions: new Map((data?.user?.continueWatching.items ?? []).map(({ video, seek }) => [video.id, seek])),
    isBookmarked: (data?.user?.bookmarks.items.length ?? 0) > 0,
    others,
  };
}
