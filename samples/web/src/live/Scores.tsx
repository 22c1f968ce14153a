import { Link } from 'wouter';
import { count, nameOf } from '../components/format';
import { WebLiveEventsDocument } from '../gql/graphql';
import { useLiveQuery } from './useLiveQuery';

/** What runs now and how it stands: all of it, or what belongs to a product. */
export function Scores({ product }: { product?: string }) {
  const { data } = useLiveQuery(WebLiveEventsDocument, product ? { query: `product:${product}` } : {});
  const events = data?.cms.liveEvents.items.filter(({ score }) => score) ?? [];
  if (events.length === 0) return null;
  return (
    <ul className="scores" aria-label="Live now">
      {events.map(({ id, name, score, viewers, product: sold }) => (
        <li key={id}>
          <Link className="score" href={sold ? `/product/${sold.id}` : '/'}>
            <span className="score-live">Live</span>
            <span>{nameOf({ name })}</span>
            <strong aria-live="polite">{score}</strong>
            {viewers !== null && <span className="score-viewers">{count(viewers)} watching</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
