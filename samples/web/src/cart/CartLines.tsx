import { Link } from 'wouter';
import { pictureOf } from '../components/art';
import { nameOf } from '../components/format';
import { Icon } from '../components/Icon';
import { Picture } from '../components/Picture';
import type { CartContentFragment } from '../gql/graphql';

type Item = CartContentFragment['content']['items'][number];

const refusals: Record<string, string> = {
  OWNED: 'You have this already.',
  COUNTRY: 'It is not sold in your country.',
  AGE_LIMIT: 'It is not for this profile.',
};

function termsOf({ accessMode, trialEnd }: Item) {
  if (accessMode?.__typename !== 'TVODAccessMode') return trialEnd ? 'Subscription with a trial' : 'Subscription';
  const { type, quality, duration } = accessMode;
  return [
    type === 'PURCHASE' ? 'Purchase' : 'Rental',
    quality === 'SD' ? 'SD' : 'HD',
    duration && `${duration} ${duration === 1 ? 'day' : 'days'}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What is in a cart. */
export const CartLines = ({ items, onRemove }: { items: Item[]; onRemove: (product: string, accessMode: string | null) => void }) => (
  <ul className="cart-lines">
    {items.map((item) => (
      <li key={item.id} className="cart-line">
        <span className="cart-picture">
          <Picture
            id={item.product?.id ?? item.id}
            source={item.product && pictureOf(item.product, 'poster')}
            title={nameOf(item.product)}
          />
        </span>
        <div className="cart-text">
          {item.product ? <Link href={`/product/${item.product.id}`}>{nameOf(item.product)}</Link> : <span>No longer there</span>}
          <span>{termsOf(item)}</span>
          {item.refusal && <span className="cart-refusal">{refusals[item.refusal] ?? 'It cannot be bought here now.'}</span>}
        </div>
        <span className="cart-price">{item.trialPriceFormat ?? item.priceFormat}</span>
        <button
          className="round"
          aria-label={`Take ${nameOf(item.product)} out`}
          onClick={() => onRemove(item.product?.id ?? item.id.split('-')[0]!, item.accessMode?.id ?? null)}
        >
          <Icon name="close" />
        </button>
      </li>
    ))}
  </ul>
);
