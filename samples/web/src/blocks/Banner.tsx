import { Picture } from '../components/Picture';
import { TargetLink } from '../components/TargetLink';
import type { Block } from './useScreen';

/** A picture with a text, across the screen. */
export const Banner = ({ banner }: { banner: Extract<Block, { __typename: 'BannerBlock' }> }) => (
  <section className="block">
    <TargetLink className="banner" target={banner.target}>
      <Picture id={banner.id} source={banner.image} />
      <span className="banner-text">
        <strong>{banner.title}</strong>
        {banner.text && <span>{banner.text}</span>}
      </span>
    </TargetLink>
  </section>
);
