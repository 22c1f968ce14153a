import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

const events = ['timeupdate', 'durationchange', 'play', 'playing', 'pause', 'waiting', 'seeked', 'ended'] as const;

/** How a video element stands. */
export function usePlayback(element: RefObject<HTMLVideoElement | null>) {
  const [state, setState] = useState({ time: 0, duration: 0, isPlaying: false, isWaiting: false });
  useEffect(() => {
    const video = element.current;
    if (!video) return;
    const look = ({ type }: Event) =>
      setState({
        time: video.currentTime,
        duration: Number.isFinite(video.duration) ? video.duration : 0,
        isPlaying: !video.paused && !video.ended,
        isWaiting: type === 'waiting',
      });
    for (const event of events) video.addEventListener(event, look);
    return () => events.forEach((event) => video.removeEventListener(event, look));
  }, [element]);
  return state;
}
