import { MARKER_STYLES, type MarkerStyle } from '../../model/marker';
import type { Section } from '../../model/section';
import { defineRule, type Found } from '../define';
import { markerRange } from './number-breaks';
import { walkSections } from './walk';

export const wrongLevel = defineRule({
  scope: 'document',
  meta: {
    id: 'order/level',
    title: { zh: '层次序号不当', en: 'Level out of place' },
    rationale: {
      zh: '层次依次用一、（一）1.（1）。低一层的序号下面又用高一层的，或一下跳过两层，读者分不清谁属于谁。只有一层或两层时从哪一层起都可以。',
      en: 'Levels are 一、（一） 1. （1） in this order. A higher one below a lower one, or a leap over two of them, hides what belongs where.',
    },
    source: {
      zh: 'GB/T 9704—2012 7.3.3；GB/T 15834—2011 附录 B.3.8',
      en: 'GB/T 9704—2012, 7.3.3; GB/T 15834—2011, B.3.8',
    },
    severity: 'info',
    examples: {
      bad: [
        '1.组织领导\n（一）成立专班\n专班定期调度。\n（二）压实责任\n责任层层落实。\n2.督查考核\n（一）定期通报\n通报四期。',
        '一、组织领导\n（1）成立专班\n专班定期调度。\n（2）压实责任\n责任层层落实。',
      ],
      good: [
        '一、组织领导\n（一）成立专班\n1.专班定期调度。\n2.专班定期通报。',
        '一、组织领导\n1.成立专班。定期调度。\n2.压实责任。层层落实。',
        '1.组织领导\n（1）成立专班。定期调度。\n（2）压实责任。层层落实。',
      ],
    },
  },
  standsAfter: () => true,
  *check({ document }) {
    const found: Found[] = [];
    walkSections(document.outline, parent => {
      if (parent.children.length === 0 || rankOf(parent.style) < 0) return;
      const child = parent.children.find(({ style }) => rankOf(style) >= 0);
      const wrong = child && wrongness(parent, child);
      if (child && wrong) found.push(report(parent, child, wrong));
    });
    yield* found;
  },
});

/** The levels that the standard orders. Words that enumerate, and divisions above 一、, are no levels of this row. */
const LEVELS: readonly MarkerStyle[] = MARKER_STYLES.slice(
  MARKER_STYLES.indexOf('chinese'),
  MARKER_STYLES.indexOf('circled'),
);

function rankOf(style: MarkerStyle | null): number {
  return style === null ? -1 : LEVELS.indexOf(style);
}

function wrongness(parent: Section, child: Section): 'above' | 'leap' | null {
  const [outer, inner] = [rankOf(parent.style), rankOf(child.style)];
  if (outer < 0 || parent.marker.startsWith('#')) return null;
  if (inner < outer) return 'above';
  return inner - outer > 2 ? 'leap' : null;
}

function report(parent: Section, child: Section, wrong: 'above' | 'leap'): Found {
  return {
    range: markerRange(child),
    message:
      wrong === 'above'
        ? {
            zh: `层次倒了：“${parent.marker}”下面不宜用“${child.marker}”，次序是一、（一）1.（1）`,
            en: `Levels are the wrong way round: ${child.marker} below ${parent.marker}; the order is 一、（一） 1. （1）`,
          }
        : {
            zh: `层次跳了：“${parent.marker}”下面直接用“${child.marker}”，宜用“（一）”或“1.”`,
            en: `Levels are skipped: ${child.marker} right below ${parent.marker}; （一） or 1. comes next`,
          },
    related: [{ range: markerRange(parent), message: { zh: '上一层在这里', en: 'The level above it' } }],
  };
}
