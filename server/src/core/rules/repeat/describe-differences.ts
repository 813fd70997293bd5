import type { Differences } from '../../repeats/differences';
import type { Language } from '../../text/message';

/** `数字 9 处不同，待填 2 处，多 1 句`; '' where nothing but marks and the order differs. */
export function describeDifferences(differences: Differences, language: Language): string {
  const parts = language === 'zh' ? inChinese(differences) : inEnglish(differences);
  return parts.filter(part => part !== null).join(language === 'zh' ? '，' : ', ');
}

/** The differences of several pairs together. */
export function addDifferences(all: readonly Differences[]): Differences {
  const sum = (of: (differences: Differences) => number) => all.reduce((total, each) => total + of(each), 0);
  return {
    figures: sum(({ figures }) => figures),
    gaps: sum(({ gaps }) => gaps),
    words: sum(({ words }) => words),
    more: sum(({ more }) => more),
    less: sum(({ less }) => less),
    other: sum(({ other }) => other),
  };
}

type Parts = readonly (string | null)[];

function inChinese({ figures, gaps, words, more, less, other }: Differences): Parts {
  return [
    figures > 0 ? `数字 ${figures} 处不同` : null,
    gaps > 0 ? `待填 ${gaps} 处` : null,
    words > 0 ? `字词 ${words} 处不同` : null,
    more > 0 ? `多 ${more} 句` : null,
    less > 0 ? `少 ${less} 句` : null,
    other > 0 ? `换 ${other} 句` : null,
  ];
}

function inEnglish({ figures, gaps, words, more, less, other }: Differences): Parts {
  const times = (count: number, one: string) => (count > 0 ? `${count} ${one}${count === 1 ? '' : 's'}` : null);
  return [
    times(figures, 'other figure'),
    times(gaps, 'gap'),
    times(words, 'other word'),
    times(more, 'clause') && `${times(more, 'clause') ?? ''} more`,
    times(less, 'clause') && `${times(less, 'clause') ?? ''} less`,
    times(other, 'other clause'),
  ];
}
