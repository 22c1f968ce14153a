import { useState } from 'react';
import { Link } from 'wouter';
import { clock, length, nameOf } from '../components/format';
import { Icon } from '../components/Icon';
import { Picture } from '../components/Picture';
import type { EpisodeFragment } from '../gql/graphql';
import type { VideoAccess } from './useProductAccess';

interface EpisodesProps {
  product: string;
  videos: (EpisodeFragment & { videoGroup: { id: string } | null })[];
  seasons: { id: string; name: string | null }[];
  access: Map<string, VideoAccess>;
  positions: Map<string, number>;
}

/** The videos of a product that has several, by season. */
export function Episodes({ product, videos, seasons, access, positions }: EpisodesProps) {
  const filled = seasons.filter(({ id }) => videos.some(({ videoGroup }) => videoGroup?.id === id));
  const [season, choose] = useState(filled[0]?.id);
  const shown = filled.length > 0 ? videos.filter(({ videoGroup }) => videoGroup?.id === season) : videos;
  return (
    <section className="episodes" aria-labelledby="episodes">
      <div className="section-head">
        <h2 id="episodes">Episodes</h2>
        {filled.length > 1 && (
          <div className="chips">
            {filled.map(({ id, name }) => (
              <button key={id} className="chip" aria-pressed={id === season} onClick={() => choose(id)}>
                {name || 'More'}
              </button>
            ))}
          </div>
        )}
      </div>
      <ol>
        {shown.map((video, index) => {
          const isOpen = access.get(video.id)?.streaming ?? false;
          const seek = positions.get(video.id);
          const text = (
            <>
              <span className="episode-number" aria-hidden="true">
                {index + 1}
              </span>
              <span className="episode-picture">
                <Picture id={`${product} ${video.id}`} source={video.thumbnail} />
              </span>
              <span className="episode-text">
                <span className="episode-name">{nameOf(video)}</span>
                <span className="episode-about">{video.descriptionShort}</span>
                {seek !== undefined && <span className="episode-seek">Go on at {clock(seek)}</span>}
              </span>
              <span className="episode-length">{length(video.duration)}</span>
              <Icon name={isOpen ? 'play' : 'lock'} />
            </>
          );
          return (
            <li key={video.id}>
              {isOpen ? (
                <Link className="episode" href={`/watch/${video.id}`}>
                  {text}
                </Link>
              ) : (
                <div className="episode closed-episode">
                  {text}
                  <span className="hidden">Not open to you</span>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
