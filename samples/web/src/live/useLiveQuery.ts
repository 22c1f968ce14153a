import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { follow } from './socket';

// Nobody's clock is another's, so that not all ask at once after the socket was away for all.
const every = 20_000 + Math.random() * 20_000;

/**
 * A query whose answer moves: asked by HTTP as any other, told over the socket whenever it changes once it is there, and asked again now and then while
 * it is not followed there. What is told goes into the cache, where whoever shows the same sees it too.
 */
export function useLiveQuery<Data, Variables extends OperationVariables>(query: TypedDocumentNode<Data, Variables>, variables: Variables) {
  const client = useApolloClient();
  const [isFollowed, setIsFollowed] = useState(false);
  const asked = JSON.stringify(variables);
  const answer = useQuery<Data, Variables>(query, { variables, pollInterval: isFollowed ? 0 : every });
  const isThere = answer.data !== undefined;
  useEffect(() => {
    if (!isThere) return;
    const given = JSON.parse(asked) as Variables;
    const take = (data: Data) => void client.writeQuery<Data, Variables>({ query, variables: given, data });
    return follow<Data>(query, given, take, setIsFollowed);
  }, [client, query, asked, isThere]);
  return answer;
}
