import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

interface NearProps {
  /** What is there until then; as high as what comes. */
  instead: ReactNode;
  children: ReactNode;
}

/** Draws what it holds once it is about to be seen: screens are long, and televisions slow. */
export function Near({ instead, children }: NearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, come] = useState(false);
  useEffect(() => {
    if (isNear || !place.current) return;
    const watcher = new IntersectionObserver(([entry]) => entry?.isIntersecting && come(true), { rootMargin: '900px 0px' });
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [isNear]);
  return isNear ? children : <div ref={place}>{instead}</div>;
}
