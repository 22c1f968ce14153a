// Moves the focus by the arrows of a keyboard or a remote control, to what lies nearest in their direction. It is the browser's own focus:
// Tab, screen readers and :focus-visible go on working.

type Direction = 'left' | 'right' | 'up' | 'down';

const arrows: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

// Back: of browsers and Android, of webOS, of Tizen.
const backKeys = new Set(['Escape', 'GoBack', 'BrowserBack', 'XF86Back']);
const backCodes = new Set([461, 10009]);

const focusable = 'a[href],button:not(:disabled),input:not(:disabled),select:not(:disabled),video[tabindex],[tabindex="0"]';

const scope = () => document.querySelector<HTMLElement>('dialog[open],[data-scope]') ?? document.body;

const isShown = (element: HTMLElement, box: DOMRect) =>
  box.width > 0 && box.height > 0 && element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true });

// How far a box is from another in a direction: what lies beside the way counts more than what lies on it. Null: it does not lie there.
function distance(from: DOMRect, to: DOMRect, direction: Direction): number | null {
  const horizontal = direction === 'left' || direction === 'right';
  const [gap, aside] = {
    right: [to.left - from.right, between(from.top, from.bottom, to.top, to.bottom)],
    left: [from.left - to.right, between(from.top, from.bottom, to.top, to.bottom)],
    down: [to.top - from.bottom, between(from.left, from.right, to.left, to.right)],
    up: [from.top - to.bottom, between(from.left, from.right, to.left, to.right)],
  }[direction] as [number, number];
  const slack = horizontal ? Math.min(from.width, to.width) / 2 : Math.min(from.height, to.height) / 2;
  if (gap < -slack) return null;

  // A row is left by up and down alone.
  if (horizontal && aside > 0) return aside > Math.max(from.height, to.height) ? null : Math.max(gap, 0) + 4 * aside;
  return Math.max(gap, 0) + 2 * aside + Math.abs(centre(from, horizontal) - centre(to, horizontal)) / 100;
}

const between = (start: number, end: number, otherStart: number, otherEnd: number) => Math.max(otherStart - end, start - otherEnd, 0);
const centre = (box: DOMRect, horizontal: boolean) => (horizontal ? box.top + box.bottom : box.left + box.right) / 2;

function move(direction: Direction): boolean {
  const area = scope();
  const current = document.activeElement instanceof HTMLElement && area.contains(document.activeElement) ? document.activeElement : null;
  if (!current || current === document.body || current.tagName === 'MAIN') return focusFirst(area.querySelector('main') ?? area);
  const from = current.getBoundingClientRect();
  let best: HTMLElement | null = null;
  let least = Infinity;
  for (const candidate of area.querySelectorAll<HTMLElement>(focusable)) {
    if (candidate === current) continue;
    const box = candidate.getBoundingClientRect();
    if (!isShown(candidate, box)) continue;
    const away = distance(from, box, direction);
    if (away !== null && away < least) [best, least] = [candidate, away];
  }
  if (best) focusOn(best);
  return best !== null;
}

function focusOn(element: HTMLElement) {
  element.focus({ preventScroll: true });
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: calm ? 'instant' : 'smooth' });
}

/** Focuses what a screen wants to have pressed first, else the first thing that can be. */
export function focusFirst(area: HTMLElement = document.querySelector('main') ?? document.body): boolean {
  const first =
    area.querySelector<HTMLElement>('[data-first]') ??
    [...area.querySelectorAll<HTMLElement>(focusable)].find((element) => isShown(element, element.getBoundingClientRect()));
  first?.focus({ preventScroll: true });
  return first !== undefined && first !== null;
}

// Whether the arrow belongs to the text or the value that is being changed.
function isTaken(direction: Direction, target: EventTarget | null) {
  if (target instanceof HTMLSelectElement) return direction === 'up' || direction === 'down';
  if (!(target instanceof HTMLInputElement)) return false;
  if (target.type === 'range') return direction === 'left' || direction === 'right';
  if (['checkbox', 'radio', 'button', 'submit'].includes(target.type) || direction === 'up' || direction === 'down') return false;
  if (target.type === 'email') return target.value !== '';
  return direction === 'left' ? target.selectionStart !== 0 : target.selectionEnd !== target.value.length;
}

function onKey(event: KeyboardEvent) {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const direction = arrows[event.key];
  if (direction) {
    document.documentElement.dataset.input = 'keys';
    if (!isTaken(direction, event.target) && move(direction)) event.preventDefault();
  } else if (backKeys.has(event.key) || backCodes.has(event.keyCode)) {
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    history.back();
  }
}

/** Listens to keys from now on. */
export function startNavigation() {
  addEventListener('keydown', onKey);
  addEventListener('pointerdown', () => (document.documentElement.dataset.input = 'pointer'));
}

/** Whether whoever is there uses keys, so that a new screen shows where the focus is. */
export const usesKeys = () => document.documentElement.dataset.input === 'keys';
