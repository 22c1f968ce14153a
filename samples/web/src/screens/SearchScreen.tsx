import { useQuery } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'wouter';
import { messageOf } from '../api/errors';
import { Grid, GridSkeleton } from '../components/Grid';
import { Icon } from '../components/Icon';
import { Notice } from '../components/Notice';
import { useDebounced } from '../components/useDebounced';
import { useTitle } from '../components/useTitle';
import { WebSearchDocument } from '../gql/graphql';
import { Facets } from '../search/Facets';
import { Genres } from '../search/Genres';
import { Suggestions } from '../search/Suggestions';

export default function SearchScreen() {
  const [address, setAddress] = useSearchParams();
  const [text, setText] = useState(address.get('q') ?? '');
  const [chosen, setChosen] = useState<string[]>([]);
  const sought = useDebounced(text.trim(), 250);
  useTitle(sought ? `Search: ${sought}` : 'Search');
  useEffect(() => {
    setAddress(sought ? { q: sought } : {}, { replace: true });
  }, [sought]);

  // What narrows one search says nothing about another.
  const seek = (next: string) => {
    setText(next);
    setChosen([]);
  };

  const query = chosen.length ? chosen.map((clause) => `(${clause})`).join(' AND ') : null;
  const { data, previousData, loading, error, fetchMore } = useQuery(WebSearchDocument, {
    variables: { text: sought, page: 1, query },
    skip: !sought,
  });
  const found = (data ?? previousData)?.cms.search;
  const { page, lastPage, total } = found?.pagination ?? { page: 1, lastPage: 1, total: 0 };
  const more = useCallback(() => void fetchMore({ variables: { page: page + 1 } }).catch(() => {}), [fetchMore, page]);
  return (
    <div className="page search">
      <h1 className="hidden">Search</h1>
      <form className="search-box" role="search" onSubmit={(event) => event.preventDefault()}>
        <Icon name="search" />
        <input
          type="search"
          value={text}
          onChange={(event) => seek(event.target.value)}
          placeholder="Titles, people, genres"
          aria-label="Search for"
          autoComplete="off"
          enterKeyHint="search"
          data-first
          maxLength={100}
          autoFocus
        />
      </form>
      <Suggestions text={sought} onChoose={seek} />
      {error && (
        <Notice isError>
          <p>{messageOf(error)}</p>
        </Notice>
      )}
      {!sought && <Genres />}
      {sought && (
        <div className="search-body">
          <Facets text={sought} query={query} chosen={chosen} onChange={setChosen} />
          <div className="search-found">
            <p className="count" role="status">
              {found && !loading ? (total === 1 ? 'One title' : `${total} titles`) : 'Searching…'}
            </p>
            {found ? <Grid products={found.items} hasMore={page < lastPage} onMore={more} /> : !error && <GridSkeleton />}
            {found && total === 0 && !loading && (
              <Notice>
                <p>Nothing has all of these words. Try fewer of them.</p>
              </Notice>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
