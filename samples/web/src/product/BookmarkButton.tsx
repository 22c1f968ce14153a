import { useMutation } from '@apollo/client/react';
import { useLocation } from 'wouter';
import { Icon } from '../components/Icon';
import { WebMyScreenDocument, WebProductAccessDocument, WebToggleBookmarkDocument } from '../gql/graphql';
import { useAccount } from '../session/useSession';

/** Puts a product on the list of the profile, or takes it off. */
export function BookmarkButton({ id, isBookmarked }: { id: string; isBookmarked: boolean }) {
  const isAccount = useAccount();
  const [, go] = useLocation();
  const [toggle, { loading }] = useMutation(WebToggleBookmarkDocument, {
    variables: { product: id },
    refetchQueries: [WebProductAccessDocument, WebMyScreenDocument],
    awaitRefetchQueries: true,
  });
  const press = () => (isAccount ? void toggle().catch(() => {}) : go(`/signin?next=/product/${id}`));
  return (
    <button className="button" aria-pressed={isBookmarked} disabled={loading} onClick={press}>
      <Icon name={isBookmarked ? 'check' : 'plus'} />
      My list
    </button>
  );
}
