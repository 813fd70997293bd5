import { charTable } from '../../text/char-table';

/**
 * What a sentence compares several places in: 绿化率 in 在绿化率方面，甲县为x%，乙县为x%; '' where it names no such topic. Looks
 * back over the sentence, a bounded stretch.
 */
export function topicOf(text: string, start: number): string {
  const least = Math.max(0, start - FARTHEST);
  const stretch = text.slice(least, start);
  const sentence = stretch.slice(
    Math.max(stretch.lastIndexOf('。'), stretch.lastIndexOf('；'), stretch.lastIndexOf(';')) + 1,
  );
  const end = sentence.lastIndexOf('方面');
  if (end < 0) return '';
  const words = sentence.slice(0, end).replace(/（[^（）]*）$/, '');
  const from = Math.max(...BEGINNINGS.map(sign => words.lastIndexOf(sign)));
  const topic = words.slice(from + 1).replace(/的$/, '');
  return topic.length >= 2 && topic.length <= LONGEST_TOPIC ? topic : '';
}

/** Whether a label ends in the word of a place: a place is no thing that is counted. */
export function isPlaceLabel(label: string): boolean {
  return endsPlace(label.charCodeAt(label.length - 1));
}

const FARTHEST = 120;
const LONGEST_TOPIC = 16;
const BEGINNINGS = ['在', '，', ',', '：', ':'];
const endsPlace = charTable('省市县区镇乡村州旗');
