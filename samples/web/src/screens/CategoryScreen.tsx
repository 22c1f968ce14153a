import { useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { Link } from 'wouter';
import { messageOf } from '../api/errors';
import { nameOf } from '../components/format';
import { Grid, GridSkeleton } from '../components/Grid';
import { Notice } from '../components/Notice';
import { useTitle } from '../components/useTitle';
import { WebCategoryDocument } from '../gql/graphql';
import type { SortInput } from '../gql/graphql';
import { NotFoundScreen } from './NotFoundScreen';

const orders: { label: string; sort: SortInput[] | null }[] = [
  { label: 'Our order', sort: null },
  { label: 'Newest first', sort: [{ field: 'dateAdd', order: 'Desc' }] },
  { label: 'A to Z', sort: [{ field: 'name', order: 'Asc' }] },
];

export default function CategoryScreen({ id }: { id: string }) {
  const [order, setOrder] = useState(0);
  const { data, previousData, loading, error, fetchMore } = useQuery(WebCategoryDocument, {
    variables: { id, page: 1, sort: orders[order]!.sort },
  });
  const category = (data ?? previousData)?.cms.category;
  useTitle(category?.name);
  const { page, lastPage, total } = category?.products.pagination ?? { page: 1, lastPage: 1, total: 0 };
  const more = useCallback(() => void fetchMore({ variables: { page: page + 1 } }).catch(() => {}), [fetchMore, page]);
  if (category === null && !loading) return <NotFoundScreen />;
  return (
    <div className="page">
      <div className="page-head">
        <div>
          {category?.parent && (
            <Link className="crumb" href={`/category/${category.parent.id}`}>
              {category.parent.name}
            </Link>
          )}
          <h1>{category?.name ?? <span className="bone bone-title" />}</h1>
          {category?.description && <p className="lead">{category.description}</p>}
        </div>
        <label className="field inline">
          <span>Order</span>
          <select value={order} onChange={(event) => setOrder(Number(event.target.value))}>
            {orders.map(({ label }, index) => (
              <option key={label} value={index}>
                {label}
              </option>
            ))}
          </select>
        </label>
      </div>
      {category && category.children.items.length > 0 && (
        <nav className="chips" aria-label={`Within ${nameOf(category)}`}>
          {category.children.items.map((child) => (
            <Link key={child.id} className="chip" href={`/category/${child.id}`}>
              {nameOf(child)}
            </Link>
          ))}
        </nav>
      )}
      {error && (
        <Notice isError>
          <p>{messageOf(error)}</p>
        </Notice>
      )}
      {category && total > 0 && (
        <p className="count" role="status">
          {total === 1 ? 'One title' : `${total} titles`}
        </p>
      )}
      {category ? <Grid products={category.products.items} hasMore={page < lastPage} onMore={more} /> : !error && <GridSkeleton />}
      {category && total === 0 && (
        <Notice>
          <p>Nothing is listed here yet. Look into what lies within.</p>
        </Notice>
      )}
    </div>
  );
}
