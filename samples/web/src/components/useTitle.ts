import { useEffect } from 'react';

/** Names the screen in the browser's title, which screen readers say first. */
export function useTitle(title: string | null | undefined) {
  useEffect(() => {
    document.title = title ? `${title} · Kinow` : 'Kinow';
  }, [title]);
}
