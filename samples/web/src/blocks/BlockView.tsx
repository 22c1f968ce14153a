import { Suspense, lazy } from 'react';
import { Card, ProgressCard } from '../components/Card';
import { Rail, RailSkeleton } from '../components/Rail';
import { TargetLink } from '../components/TargetLink';
import { addressOf } from '../components/target';
import type { CardFragment } from '../gql/graphql';
import { Scores } from '../live/Scores';
import { Banner } from './Banner';
import { Hero } from './Hero';
import type { Block, Own } from './useScreen';

const Prose = lazy(() => import('../components/Prose'));

interface BlockProps {
  block: Block;
  own: Own;

  /** Whether what is one's own is still to come. */
  isOwnComing: boolean;
}

/** A part of a screen. Types may be added to the contract: one that this build does not know is left out. */
export function BlockView({ block, own, isOwnComing }: BlockProps) {
  switch (block.__typename) {
    case 'HeroSliderBlock':
      return <Hero title={block.title} slides={block.slides} />;
    case 'RailBlock':
      return <Row title={block.title} products={block.products?.items} imageType={block.imageType} href={addressOf(block.target)} />;
    case 'LiveNowBlock':
      return (
        <>
          <Row title={block.title} products={block.products?.items} imageType={block.imageType} />
          <Scores />
        </>
      );
    case 'MyListBlock':
      return <Row title={block.title ?? 'My list'} products={own?.bookmarks.items} />;
    case 'RecommendationsBlock':
      return <Row title={block.title ?? 'For you'} products={own?.recommendations.items} />;
    case 'ContinueWatchingBlock':
      if (isOwnComing) return <RailSkeleton wide />;
      if (!own?.continueWatching.items.length) return null;
      return (
        <Rail title={block.title ?? 'Continue watching'}>
          {own.continueWatching.items.map(({ video, product, seek }) => (
            <li key={video.id}>
              <ProgressCard video={video} product={product} seek={seek} />
            </li>
          ))}
        </Rail>
      );
    case 'GridBlock':
      return (
        block.products && (
          <section className="block">
            {block.title && <h2>{block.title}</h2>}
            <ul className="grid">
              {block.products.items.map((product) => (
                <li key={product.id}>
                  <Card product={product} />
                </li>
              ))}
            </ul>
            {block.target && (
              <TargetLink className="button" target={block.target}>
                See all
              </TargetLink>
            )}
          </section>
        )
      );
    case 'BannerBlock':
      return <Banner banner={block} />;
    case 'TextBlock':
      return (
        <section className="block">
          {block.title && <h2>{block.title}</h2>}
          {block.text && (
            <Suspense>
              <Prose text={block.text} />
            </Suspense>
          )}
          {block.target && (
            <TargetLink className="button" target={block.target}>
              More
            </TargetLink>
          )}
        </section>
      );
    case 'SpacerBlock':
      return <div className="spacer" data-size={block.size} />;
    default:
      return null;
  }
}

interface RowProps {
  title: string | null;
  products: CardFragment[] | undefined;
  imageType?: string | null;
  href?: string | null;
}

// Pictures that are wider than high are those of formats that are called so; an app knows the formats of its platform.
const Row = ({ title, products, imageType, href }: RowProps) =>
  products &&
  products.length > 0 && (
    <Rail title={title ?? ''} href={href ?? undefined}>
      {products.map((product) => (
        <li key={product.id}>
          <Card product={product} isWide={imageType === 'photogramme_large' || imageType === 'background'} />
        </li>
      ))}
    </Rail>
  );
