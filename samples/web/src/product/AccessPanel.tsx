import { Link } from 'wouter';
import { clock } from '../components/format';
import { Icon } from '../components/Icon';
import type { WebProductQuery } from '../gql/graphql';
import { stateOf } from './access';
import type { useProductAccess } from './useProductAccess';
import { Ways } from './Ways';
import type { Way } from './Ways';

type Product = NonNullable<WebProductQuery['cms']['product']>;

interface PanelProps {
  product: Product;
  access: ReturnType<typeof useProductAccess>;
}

const invitations: Record<string, string> = { SVOD: 'Subscribe', BUNDLE: 'Get all of it' };

const term = ({ extension }: Product) =>
  extension.__typename === 'ProductSVOD'
    ? [
        `every ${extension.accessPeriod} days`,
        extension.trialPeriod > 0 &&
          `first ${extension.trialPeriod} days ${extension.trialPercent === 100 ? 'free' : `${extension.trialPercent} % off`}`,
      ]
        .filter(Boolean)
        .join(' · ')
    : null;

/** What one may do with a product: watch it, get it, or learn why not. */
export function AccessPanel({ product, access: { isKnown, user, videos, positions, others } }: PanelProps) {
  if (!isKnown || !user) return <div className="access bone" aria-hidden="true" />;
  const { extension } = product;
  const list = extension.__typename === 'ProductTVOD' ? extension.videos.items : [];
  const playable = list.filter(({ id }) => videos.get(id)?.streaming);
  const begun = playable.find(({ id }) => positions.has(id)) ?? playable[0];
  const state = stateOf(user.reason, (begun ?? list[0]) && videos.get((begun ?? list[0])!.id));
  const own: Way[] = extension.accessModes.map((mode) => ({ product: product.id, mode, term: term(product) }));
  const ways = [...own, ...others].filter(({ mode }, index, all) => all.findIndex((other) => other.mode.id === mode.id) === index);
  const title =
    extension.__typename === 'ProductPrepaymentRecharge'
      ? `Adds ${extension.credit?.amountFormat} to your balance`
      : (user.reason === 'NO_ACCESS' && invitations[product.type]) || state.title;
  const seek = begun && positions.get(begun.id);
  return (
    <section className="access" data-reason={user.reason} aria-label="Access">
      <div className="access-state">
        <h2>{title}</h2>
        {state.text && <p>{state.text}</p>}
      </div>
      {begun && (
        <Link className="button primary large" data-first href={`/watch/${begun.id}`}>
          <Icon name="play" />
          {seek ? `Go on at ${clock(seek)}` : list.length > 1 ? `Play ${begun.name ?? 'it'}` : 'Play'}
        </Link>
      )}
      {user.canBuy && user.reason !== 'FREE' && <Ways ways={state.isOpen ? own : ways} />}
      {!user.canBuy && state.isForSale && <p className="access-none">It is not on sale here at the moment.</p>}
    </section>
  );
}
