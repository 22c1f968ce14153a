import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { pictureOf } from '../components/art';
import { facts, nameOf } from '../components/format';
import { Icon } from '../components/Icon';
import { Picture } from '../components/Picture';
import type { Slide } from './useHome';

const every = 9_000;

/** The large picture on top, which changes by itself until somebody is there. */
export function Hero({ slides }: { slides: Slide[] }) {
  const [index, setIndex] = useState(0);
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (isHeld || slides.length < 2 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const timer = setInterval(() => setIndex((now) => (now + 1) % slides.length), every);
    return () => clearInterval(timer);
  }, [isHeld, slides.length]);
  const slide = slides[index % slides.length];
  if (!slide) return null;
  return (
    <section className="hero" aria-label="Featured" onPointerEnter={() => hold(true)} onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)} onBlur={() => hold(false)}>
      <div className="hero-picture" key={slide.id}><Picture id={slide.id} source={pictureOf(slide, 'backdrop')} eager /></div>
      <div className="hero-text">
        <p className="eyebrow">New on Kinow</p>
        <h1>{nameOf(slide)}</h1>
        <p className="facts">{facts(slide).map((fact) => <span key={fact}>{fact}</span>)}</p>
        <p className="hero-about">{slide.descriptionShort || slide.description}</p>
        <div className="actions">
          <Link className="button primary" href={`/product/${slide.id}`} data-first><Icon name="play" />Watch</Link>
          <Link className="button" href="/search"><Icon name="search" />Find something else</Link>
        </div>
      </div>
      {slides.length > 1 && (
        <div className="hero-dots">
          {slides.map(({ id, name }, at) => (
            <button key={id} aria-label={`Show ${nameOf({ name })}`} aria-current={at === index} onClick={() => setIndex(at)} />
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
