import { Link } from 'wouter';
import type { CardFragment } from '../gql/graphql';
import { pictureOf } from './art';
import { facts, nameOf } from './format';
import { Picture } from './Picture';

interface CardProps {
  product: CardFragment;

  /** Whether it is shown by a picture that is wider than high. */
  isWide?: boolean;

  /** Whether it is what a screen wants to have pressed first. */
  isFirst?: boolean;
}

/** A product of a list. On a poster its name stands already, so it is written for screen readers alone. */
export const Card = ({ product, isWide = false, isFirst = false }: CardProps) => (
  <Link className={isWide ? 'card wide' : 'card'} href={`/product/${product.id}`} data-first={isFirst || undefined}>
    <span className="card-poster">
      <Picture id={product.id} source={pictureOf(product, isWide ? 'wide' : 'poster')} title={isWide ? null : nameOf(product)} />
    </span>
    <span className="card-text">
      <span className={isWide ? 'card-name' : 'hidden'}>{nameOf(product)} </span>
      <span className="card-facts">{facts(product).join(' · ')}</span>
    </span>
  </Link>
);

interface ProgressCardProps {
  product: CardFragment | null;
  video: { id: string; name: string | null; duration: number | null; thumbnail: string | null };
  seek: number;
}

/** A video that was begun: goes on where it was left. */
export function ProgressCard({ product, video, seek }: ProgressCardProps) {
  const name = nameOf(product ?? video);
  const part = video.duration ? Math.min(100, Math.max(2, (100 * seek) / video.duration)) : 0;
  return (
    <Link className="card wide" href={`/watch/${video.id}`}>
      <span className="card-poster">
        <Picture id={product?.id ?? video.id} source={(product && pictureOf(product, 'wide')) ?? video.thumbnail} />
        <span className="card-play" />
        <span className="progress">
          <span style={{ inlineSize: `${part}%` }} />
        </span>
      </span>
      <span className="card-text">
        <span className="card-name">
          <span className="hidden">Go on with </span>
          {name}
        </span>
        {product && video.name && video.name !== product.name && <span className="card-facts">{video.name}</span>}
      </span>
    </Link>
  );
}
