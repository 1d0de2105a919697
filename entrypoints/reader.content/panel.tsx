/**
 * Our one node in the page: a closed shadow host, outside the body, that takes no room. In it the panel and the pins
 * that show where clauses were removed.
 */
import { render } from 'preact';
import { ArchiveOffer, type ArchiveOfferProps } from '../../components/archive/ArchiveOffer.tsx';
import type { Baseline } from '../../components/archive/CompareWith.tsx';
import { sourceLine } from '../../components/archive/words.ts';
import { Panel } from '../../components/Panel.tsx';
import panelCss from '../../components/panel.css?inline';
import { RemovedPin } from '../../components/RemovedPin.tsx';
import { type ScrollMarker, ScrollMarkers } from '../../components/ScrollMarkers.tsx';
import type { Mark } from '../../utils/highlight/marks.ts';
import { offsetOf } from '../../utils/highlight/views.ts';
import type { KeptLink } from '../../utils/messaging/protocol.ts';
import type { Change, Terms } from '../../utils/record/types.ts';
import { firstCorner, readCorner, saveCorner } from './corner.ts';

export interface PanelContent {
  readonly change: Change;
  readonly terms: Terms;
  readonly marks: readonly Mark[];
  readonly current: number | null;
  /** One sentence where an act failed; null while all is well. */
  readonly fault: string | null;
  readonly baseline: Baseline | null;
  readonly onStep: (direction: 1 | -1) => void;
  readonly onGo: (index: number) => void;
  readonly onMarkRead: () => void;
  readonly onKeep: (url: string) => Promise<KeptLink>;
  readonly onClose: () => void;
  readonly onNotTerms: () => void;
  readonly onIgnore: (index: number) => void;
}

export interface PanelHost {
  render(content: PanelContent): void;
  /** In place of the panel, what the archive offers. */
  renderOffer(offer: ArchiveOfferProps): void;
  remove(): void;
}

const TAG = 'clausewatch-panel';
/** In heights of the window: a shorter page needs no map. */
const SCROLLS_FROM = 1.5;

/** Puts the host into the page. It goes with `remove` or with the signal, whichever comes first. */
export function mountPanel(signal: AbortSignal): PanelHost {
  for (const stale of document.querySelectorAll(TAG)) stale.remove();
  const host = document.createElement(TAG);
  // Shown by style.css only, so that it disappears with the extension.
  host.style.cssText =
    'display: none; position: absolute; top: 0; left: 0; width: 0; height: 0; z-index: 2147483647';
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptStyles(shadow, panelCss);
  const container = document.createElement('div');
  shadow.append(container);
  document.documentElement.append(host);

  let content: PanelContent | null = null;
  let isFolded = false;
  let corner = firstCorner();
  void readCorner().then((kept) => {
    corner = kept;
    draw();
  });
  const draw = (): void => {
    if (!content) return;
    const { change, terms, marks, current, fault, baseline, ...events } = content;
    const source = baseline?.source ? sourceLine(baseline.source.fetchedAt, Date.now()) : null;
    render(
      <>
        {pinsOf(marks, host).map(({ indices, x, y }) => (
          <RemovedPin
            key={indices[0]}
            clauses={indices.flatMap((index) => change.clauses[index] ?? [])}
            language={terms.language}
            isCurrent={current !== null && indices.includes(current)}
            source={source}
            x={x}
            y={y}
            onGo={() => events.onGo(indices[0] ?? 0)}
          />
        ))}
        <ScrollMarkers markers={markersOf(marks)} current={current} onGo={events.onGo} />
        <Panel
          {...events}
          change={change}
          terms={terms}
          current={current}
          missing={missingFrom(change, marks)}
          fault={fault}
          baseline={baseline}
          folded={isFolded}
          corner={corner}
          onMove={(next) => {
            corner = next;
            void saveCorner(next);
            draw();
          }}
          onFold={(folded: boolean) => {
            isFolded = folded;
            draw();
          }}
        />
      </>,
      container,
    );
  };

  const layout = new AbortController();
  const whenMoved = onNextFrame(draw, AbortSignal.any([layout.signal, signal]));
  const listening = { capture: true, passive: true, signal: layout.signal };
  window.addEventListener('resize', whenMoved, listening);
  // The window's own scrolling moves host and page together; only what scrolls inside the page moves the pins.
  window.addEventListener('scroll', (event) => event.target !== document && whenMoved(), listening);
  const sizes = new ResizeObserver(whenMoved);
  sizes.observe(document.documentElement);

  const remove = (): void => {
    layout.abort();
    sizes.disconnect();
    render(null, container);
    host.remove();
  };
  signal.addEventListener('abort', remove, { once: true });
  return {
    render: (next) => {
      content = next;
      draw();
    },
    renderOffer: (offer) => {
      content = null;
      render(<ArchiveOffer {...offer} />, container);
    },
    remove,
  };
}

/** Where removed clauses stood, in the host's coordinates, in px; those that stood together share a pin. */
function pinsOf(marks: readonly Mark[], host: Element): { indices: number[]; x: number; y: number }[] {
  const origin = host.getBoundingClientRect();
  const pins: { indices: number[]; x: number; y: number }[] = [];
  for (const { kind, tone, range, side, index } of marks) {
    const rects = kind === 'removed' && tone !== 'silent' ? range.getClientRects() : [];
    const rect = side === 'before' ? rects[0] : rects[rects.length - 1];
    if (!rect) continue; // not removed, or its neighbour is folded away
    const offset = offsetOf(range);
    const x = Math.max(2, rect.left + offset.x) - origin.left;
    const y = (side === 'before' ? rect.top : rect.bottom) + offset.y - origin.top;
    const same = pins.find((pin) => pin.x === x && pin.y === y);
    if (same) same.indices.push(index);
    else pins.push({ indices: [index], x, y });
  }
  return pins;
}

/** Where on the page each change stands; none on a page that hardly scrolls. */
function markersOf(marks: readonly Mark[]): ScrollMarker[] {
  const { scrollHeight } = document.documentElement;
  if (scrollHeight < SCROLLS_FROM * window.innerHeight) return [];
  return marks.flatMap(({ index, kind, tone, range }) => {
    if (tone !== 'loud') return [];
    const { top, width, height } = range.getBoundingClientRect();
    if (width === 0 && height === 0) return []; // folded away
    const at = (top + offsetOf(range).y + window.scrollY) / scrollHeight;
    return at >= 0 && at <= 1 ? [{ index, kind, at }] : [];
  });
}

/** Changed clauses that could not be found in the page: listed all the same, and said to be missing. */
function missingFrom({ clauses }: Change, marks: readonly Mark[]): number[] {
  const found = new Set(marks.map((mark) => mark.index));
  return clauses.flatMap((_, index) => (found.has(index) ? [] : [index]));
}

/** A page's Content-Security-Policy has no say over constructed style sheets. */
function adoptStyles(shadow: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
}

function onNextFrame(work: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(work);
  };
}
