import { Link } from 'wouter';
import type { WebProductQuery } from '../gql/graphql';

type Product = NonNullable<WebProductQuery['cms']['product']>;

/** Who made it, and who is in it; of an offer, what it includes. */
export function Credits({ product: { extension } }: { product: Product }) {
  if (extension.__typename === 'ProductSVOD') {
    const { items } = extension.categories;
    return (
      <p className="credits">
        <span>Includes</span> {items.length ? items.map(({ name }) => name).join(', ') : 'everything that is available in subscriptions'}
      </p>
    );
  }
  if (extension.__typename !== 'ProductTVOD') return null;
  const people = (list: { id: string; name: string }[]) =>
    list.map(({ id, name }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <Link href={`/search?q=${encodeURIComponent(name)}`}>{name}</Link>
      </span>
    ));
  const directors = extension.directors.items.map(({ director }) => director);
  const actors = extension.actors.items.map(({ actor }) => actor).slice(0, 5);
  return (
    <div className="credits">
      {directors.length > 0 && (
        <p>
          <span>Directed by</span> {people(directors)}
        </p>
      )}
      {actors.length > 0 && (
        <p>
          <span>With</span> {people(actors)}
        </p>
      )}
    </div>
  );
}
