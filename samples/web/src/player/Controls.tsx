import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { clock } from '../components/format';
import { Icon } from '../components/Icon';
import type { Player } from './useViewing';
import { usePlayback } from './usePlayback';

interface ControlsProps {
  element: RefObject<HTMLVideoElement | null>;
  title: string;
  subtitle: string | null;
  captions: Player['captions'];
  onBack: () => void;
}

const idle = 3_500;
const jump = 10;

/** What a player is driven by: with the pointer, the keyboard or a remote control. They go away while nobody needs them. */
export function Controls({ element, title, subtitle, captions, onBack }: ControlsProps) {
  const { time, duration, isPlaying, isWaiting } = usePlayback(element);
  const [isShown, show] = useState(true);
  const [caption, choose] = useState(-1);
  const play = useRef<HTMLButtonElement>(null);
  const toggle = () => void (element.current?.paused ? element.current.play().catch(() => {}) : element.current?.pause());
  const seek = (to: number) => {
    if (element.current) element.current.currentTime = Math.max(0, Math.min(to, duration));
  };

  useEffect(() => play.current?.focus(), []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = () => {
      show(true);
      clearTimeout(timer);
      timer = setTimeout(() => show(false), idle);
    };
    const keys = (event: KeyboardEvent) => {
      wake();
      const isFree = event.target === document.body || event.target instanceof HTMLVideoElement;
      if (event.key === 'MediaPlayPause' || (event.key === ' ' && isFree)) toggle();
    };
    wake();
    addEventListener('pointermove', wake);
    addEventListener('keydown', keys, true);
    return () => {
      clearTimeout(timer);
      removeEventListener('pointermove', wake);
      removeEventListener('keydown', keys, true);
    };
  }, []);

  // One after the other, and then none.
  const nextCaption = () => {
    const next = caption + 1 < captions.length ? caption + 1 : -1;
    choose(next);
    for (const track of element.current?.textTracks ?? []) track.mode = track.language === captions[next]?.srclang ? 'showing' : 'disabled';
  };
  const full = () =>
    void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.().catch(() => {}));

  return (
    <div className="controls" data-shown={isShown || !isPlaying} onClick={(event) => event.target === event.currentTarget && toggle()}>
      <div className="controls-top">
        <button className="round" aria-label="Back" onClick={onBack}>
          <Icon name="back" />
        </button>
        <p>
          <strong>{title}</strong>
          {subtitle && <span>{subtitle}</span>}
        </p>
      </div>
      {isWaiting && <div className="loading" aria-hidden="true" />}
      <div className="controls-bottom">
        <input
          type="range"
          className="seek"
          aria-label="Position"
          min={0}
          max={Math.max(1, Math.floor(duration))}
          step={1}
          value={Math.floor(time)}
          aria-valuetext={`${clock(time)} of ${clock(duration)}`}
          style={{ '--part': duration ? time / duration : 0 } as React.CSSProperties}
          onChange={(event) => seek(Number(event.target.value))}
        />
        <div className="controls-row">
          <button ref={play} className="round large" data-first aria-label={isPlaying ? 'Pause' : 'Play'} onClick={toggle}>
            <Icon name={isPlaying ? 'pause' : 'play'} />
          </button>
          <button className="round" aria-label="−10 seconds" onClick={() => seek(time - jump)}>
            −10
          </button>
          <button className="round" aria-label="+10 seconds" onClick={() => seek(time + jump)}>
            +10
          </button>
          <span className="controls-time">
            {clock(time)} / {clock(duration)}
          </span>
          {captions.length > 0 && (
            <button className="button small" onClick={nextCaption}>
              Subtitles: {captions[caption]?.name ?? 'off'}
            </button>
          )}
          <button className="round" aria-label="Full screen" onClick={full}>
            <Icon name="full" />
          </button>
        </div>
      </div>
    </div>
  );
}
