import { useState } from 'react';
import { artOf } from './art';

interface PictureProps {
  /** What the picture is of; pictures that stand in follow from it. */
  id: string;
  source: string | null;

  /** Written on what stands in for the picture. */
  title?: string | null;
  eager?: boolean;
}

/** A picture; as long as it has not come, and where there is none, something that looks well in its place. */
export function Picture({ id, source, title, eager = false }: PictureProps) {
  const [state, setState] = useState<'coming' | 'there' | 'missing'>('coming');
  const { className, style } = artOf(id);
  return (
    <span className="picture" data-state={source ? state : 'missing'} aria-hidden="true">
      <span className={className} style={style}>
        {title && <span className="art-title">{title}</span>}
      </span>
      {source && state !== 'missing' && (
        <img
          src={source}
          alt=""
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          onLoad={() => setState('there')}
          onError={() => setState('missing')}
        />
      )}
    </span>
  );
}
