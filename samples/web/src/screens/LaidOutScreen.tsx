import { messageOf } from '../api/errors';
import { BlockView } from '../blocks/BlockView';
import { HeroSkeleton } from '../blocks/Hero';
import { useScreen } from '../blocks/useScreen';
import type { Block } from '../blocks/useScreen';
import { Notice } from '../components/Notice';
import { Near } from '../components/Near';
import { RailRoom, RailSkeleton } from '../components/Rail';
import { useTitle } from '../components/useTitle';
import { NotFoundScreen } from './NotFoundScreen';

// Blocks that are drawn whether they are seen or not.
const atOnce = 4;

const isRow = (block: Block) => block.__typename === 'RailBlock' || block.__typename === 'LiveNowBlock';

/** A screen as the operator has laid it out; `home` is the first one. */
export default function LaidOutScreen({ slug }: { slug: string }) {
  const { screen, own, isOwnComing, error, retry } = useScreen(slug);
  useTitle(slug === 'home' ? null : screen?.title);
  if (screen === null) return <NotFoundScreen />;
  if (!screen && error) {
    return (
      <div className="page narrow">
        <Notice title="This did not come" isError>
          <p>{messageOf(error)}</p>
        </Notice>
        <button className="button primary" data-first onClick={retry}>
          Try again
        </button>
      </div>
    );
  }

  if (!screen) {
    return (
      <div role="status" aria-label="Loading">
        <HeroSkeleton />
        <div className="rails">
          <RailSkeleton />
          <RailSkeleton />
          <RailSkeleton />
        </div>
      </div>
    );
  }

  // What begins with a large picture has its title there.
  const [first, ...others] = screen.blocks;
  const isHero = first?.__typename === 'HeroSliderBlock';
  return (
    <>
      {isHero ? <BlockView block={first} own={own} isOwnComing={isOwnComing} /> : <h1 className="screen-title">{screen.title}</h1>}
      <div className="rails">
        {(isHero ? others : screen.blocks).map((block, index) => {
          const view = <BlockView key={block.id} block={block} own={own} isOwnComing={isOwnComing} />;
          return index < atOnce || !isRow(block) ? (
            view
          ) : (
            <Near key={block.id} instead={<RailRoom />}>
              {view}
            </Near>
          );
        })}
      </div>
    </>
  );
}
