import type { Paragraph } from '../../model/paragraph';
import { laterMessage } from '../../text/message';
import type { Severity } from '../define';
import { changeTo, type Fault, type FindFaults } from '../faults';
import { wrongWordsOf, type WrongWord } from './find-words';
import type { WordGroup } from './word';

/** The faults that one group of words has in a paragraph. */
export function faultsOf(group: WordGroup): FindFaults {
  return (paragraph: Paragraph) => {
    const words = wrongWordsOf(paragraph);
    if (words.length === 0) return NONE;
    return words.filter(({ row }) => row.group === group).map(describe);
  };
}

const NONE: readonly Fault[] = [];

function describe({ span, row: { group, wrong, right, guard } }: WrongWord): Fault {
  const message = laterMessage({ wrong, right, say: SAYINGS[group] }, (about, language) =>
    language === 'zh'
      ? `“${about.wrong}”${about.say.zh}“${about.right}”`
      : `“${about.wrong}” ${about.say.en} “${about.right}”`,
  );
  const severity: { severity?: Severity } = guard.level === undefined ? {} : { severity: guard.level };
  // What depends on its surroundings is for the writer to judge.
  const isSure = group === 'typo' && Object.keys(guard).length === 0;
  return { span, message, ...severity, repairs: [changeTo(right, span, isSure ? 'safe' : 'suggestion')] };
}

const SAYINGS = {
  typo: { zh: '是错别字，应为', en: 'is misspelt; write' },
  confusable: { zh: '用在这里不对，应为', en: 'is the wrong word here; write' },
  variant: { zh: '是旧写法，现在写作', en: 'is an older form; today it is written' },
  redundant: { zh: '意思重复，写作', en: 'says it twice; write' },
  disputed: { zh: '可统一写作', en: 'may be written' },
} as const;
