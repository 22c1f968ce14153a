import { useEffect, useRef } from 'react';
import type { CardFragment } from '../gql/graphql';
import { Card } from './Card';

interface GridProps {
  products: readonly CardFragment[];
  hasMore: boolean;
  onMore: () => void;
}

/** Products in rows, which goes on as long as there are more. */
export function Grid({ products, hasMore, onMore }: GridProps) {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!hasMore || !end.current) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && onMore(), { rootMargin: '0px 0px 900px 0px' });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [hasMore, onMore, products.length]);
  return (
    <>
      <ul className="grid">
        {products.map((product, index) => (
          <li key={product.id}>
            <Card product={product} isFirst={index === 0} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <div className="grid-more" ref={end}>
          <GridSkeleton count={6} />
        </div>
      )}
    </>
  );
}

export const GridSkeleton = ({ count = 18 }: { count?: number }) => (
  <div className="grid" aria-hidden="true">
    {Array.from({ length: count }, (_, index) => (
      <span key={index} className="card">
        <span className="card-poster bone" />
      </span>
    ))}
  </div>
);
