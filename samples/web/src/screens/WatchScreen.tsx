import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { codeOf, messageOf } from '../api/errors';
import { nameOf } from '../components/format';
import { Loading } from '../components/Loading';
import { useTitle } from '../components/useTitle';
import { WebVideoDocument } from '../gql/graphql';
import { Controls } from '../player/Controls';
import { useViewing } from '../player/useViewing';

export default function WatchScreen({ id }: { id: string }) {
  const [, go] = useLocation();
  const element = useRef<HTMLVideoElement>(null);
  const [hasEnded, setEnded] = useState(false);
  const { data } = useQuery(WebVideoDocument, { variables: { id } });
  const { player, failure, isStopped, end } = useViewing(id, element);
  const video = data?.cms.video;
  const title = nameOf(video?.product ?? video);
  useTitle(video && title);
  useEffect(() => end, [end]);

  // New addresses of the same viewing go on where the old ones were.
  const url = player?.url;
  const startAt = player?.startAt ?? 0;
  useEffect(() => {
    const screen = element.current;
    if (!screen || !url) return;
    const from = screen.currentTime || startAt;
    screen.src = url;
    const start = () => {
      if (from < screen.duration - 1) screen.currentTime = from;
      screen.play().catch(() => {});
    };
    screen.addEventListener('loadedmetadata', start, { once: true });
    return () => screen.removeEventListener('loadedmetadata', start);
  }, [url, startAt]);

  const back = video?.product ? `/product/${video.product.id}` : '/';
  if (failure || isStopped) {
    return (
      <main className="closed">
        <h1>{isStopped ? 'Stopped here' : 'This cannot be played'}</h1>
        <p role="alert">{isStopped ? 'Your account plays on as many screens as it may, and another one has begun.' : messageOf(failure)}</p>
        <Link className="button primary" data-first href={back}>
          {codeOf(failure) === 'ACCESS_REQUIRED' ? 'See how to watch it' : 'Back'}
        </Link>
      </main>
    );
  }

  return (
    <main className="watch" id="main">
      <h1 className="hidden">{title}</h1>
      <video ref={element} playsInline poster={video?.cover ?? undefined} onEnded={() => setEnded(true)} onPlay={() => setEnded(false)}>
        {player?.captions.map(({ srclang, name, url: source }) => (
          <track key={srclang} kind="subtitles" srcLang={srclang} label={name} src={source} />
        ))}
      </video>
      {!player && <Loading />}
      <Controls
        element={element}
        title={title}
        subtitle={video?.name && video.name !== title ? video.name : null}
        captions={player?.captions ?? []}
        onBack={() => go(back)}
      />
      {hasEnded && (
        <div className="watch-end" data-scope>
          <p>You have reached the end of {title}.</p>
          {video?.next && (
            <Link className="button primary" data-first href={`/watch/${video.next.id}`}>
              Next: {nameOf(video.next)}
            </Link>
          )}
          <button className="button" onClick={() => element.current?.play()}>
            Watch again
          </button>
          <Link className="button" href={back}>
            Back to {title}
          </Link>
        </div>
      )}
    </main>
  );
}
