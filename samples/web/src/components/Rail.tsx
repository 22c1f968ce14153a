import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from './Icon';

interface RailProps {
  title: string;

  /** Where all of it is listed. */
  href?: string;
  children: ReactNode;
}

/** A row of cards that goes on beyond the edge of the screen. */
export function Rail({ title, href, children }: RailProps) {
  const track = useRef<HTMLUListElement>(null);
  const heading = useId();
  const turn = (pages: number) => track.current?.scrollBy({ left: pages * track.current.clientWidth * 0.85, behavior: 'smooth' });
  return (
    <section className="rail" aria-labelledby={heading}>
      <div className="rail-head">
        <h2 id={heading}>{title}</h2>
        {href && (
          <Link className="rail-all" href={href} aria-label={`See all: ${title}`}>
            See all
          </Link>
        )}
      </div>
      <div className="rail-body">
        <ul className="rail-track" ref={track}>
          {children}
        </ul>
        <button className="rail-turn before" tabIndex={-1} aria-hidden="true" onClick={() => turn(-1)}>
          <Icon name="back" />
        </button>
        <button className="rail-turn after" tabIndex={-1} aria-hidden="true" onClick={() => turn(1)}>
          <Icon name="next" />
        </button>
      </div>
    </section>
  );
}

/** What a rail looks like before its answer. */
export const RailSkeleton = ({ wide = false }) => (
  <div className="rail" aria-hidden="true">
    <div className="rail-head">
      <span className="bone bone-title" />
    </div>
    <div className="rail-track">
      {Array.from({ length: 9 }, (_, index) => (
        <span key={index} className={wide ? 'card wide' : 'card'}>
          <span className="card-poster bone" />
        </span>
      ))}
    </div>
  </div>
);

/** The room that a rail will take. */
export const RailRoom = () => <div className="rail-room" aria-hidden="true" />;
