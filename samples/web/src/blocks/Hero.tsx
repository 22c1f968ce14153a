import { useEffect, useState } from 'react';
import { pictureOf } from '../components/art';
import { facts, nameOf } from '../components/format';
import { Icon } from '../components/Icon';
import { Picture } from '../components/Picture';
import { TargetLink } from '../components/TargetLink';
import type { Slide } from './useScreen';

const every = 9_000;

const productOf = ({ target }: Slide) => (target?.__typename === 'ProductTarget' ? target.product : null);
const titleOf = (slide: Slide) => slide.title ?? nameOf(productOf(slide));

/** The large picture on top, which changes by itself until somebody is there. */
export function Hero({ title, slides }: { title: string | null; slides: Slide[] }) {
  const [index, setIndex] = useState(0);
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (isHeld || slides.length < 2 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const timer = setInterval(() => setIndex((now) => (now + 1) % slides.length), every);
    return () => clearInterval(timer);
  }, [isHeld, slides.length]);
  const slide = slides[index % slides.length];
  if (!slide) return null;
  const product = productOf(slide);
  return (
    <section
      className="hero"
      aria-label={title ?? 'Featured'}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <div className="hero-picture" key={slide.id}>
        <Picture id={product?.id ?? slide.id} source={slide.image ?? (product && pictureOf(product, 'backdrop'))} eager />
      </div>
      <div className="hero-text">
        {title && <p className="eyebrow">{title}</p>}
        <h1>{titleOf(slide)}</h1>
        {product && (
          <p className="facts">
            {facts(product).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        )}
        <p className="hero-about">{slide.text ?? product?.descriptionShort ?? product?.description}</p>
        <div className="actions">
          <TargetLink className="button primary" target={slide.target}>
            <Icon name={product ? 'play' : 'next'} />
            {product ? 'Watch' : 'Look inside'}
          </TargetLink>
        </div>
      </div>
      {slides.length > 1 && (
        <div className="hero-dots">
          {slides.map((one, at) => (
            <button key={one.id} aria-label={`Show ${titleOf(one)}`} aria-current={at === index} onClick={() => setIndex(at)} />
          ))}
        </div>
      )}
    </section>
  );
}

export const HeroSkeleton = () => (
  <section className="hero" aria-hidden="true">
    <div className="hero-text">
      <span className="bone bone-line" style={{ inlineSize: '8rem' }} />
      <span className="bone bone-display" />
      <span className="bone bone-line" />
      <span className="bone bone-line" style={{ inlineSize: '70%' }} />
    </div>
  </section>
);
