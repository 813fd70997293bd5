import { RequestType } from '../library';
import { gapCard, valueInPlace } from '../../core/features/index';
import { METHODS, type GapCard, type GapCardParams, type ValueInPlaceParams } from '../../protocol';
import { toTextEdit } from '../code-actions';
import { toRange } from '../convert';
import { answerRequest, checkPosition, invalidParams, readVersion } from '../guard';
import type { Session } from '../session';

/** One gap of a version with its offers, for 填写数据. */
export function handleGapCard(session: Session): void {
  answerRequest(session, GAP_CARD_REQUEST, async params => {
    const position = checkPosition(params.position);
    const reading = await readVersion(session, params);
    const card = reading && gapCard(reading.analysis, position, params.direction);
    if (!card) return null;
    const { range, message, offers, equal, ...rest } = card;
    return {
      ...rest,
      range: toRange(range),
      message: session.say(message),
      offers: offers.map(({ title, preferred, edits, confirm }) => ({
        title: session.say(title),
        preferred,
        edits: edits.map(toTextEdit),
        ...(confirm && { confirm: session.say(confirm) }),
      })),
      equal: equal && { name: equal.name, ranges: equal.ranges.map(toRange) },
    };
  });

  answerRequest(session, VALUE_REQUEST, async params => {
    const position = checkPosition(params.position);
    const { value } = params;
    if (typeof value !== 'string') throw invalidParams('value must be a string.');
    const reading = await readVersion(session, params);
    return reading ? valueInPlace(reading.analysis, position, value) : value;
  });
}

const VALUE_REQUEST = new RequestType<ValueInPlaceParams, string, void>(METHODS.valueInPlace);
const GAP_CARD_REQUEST = new RequestType<GapCardParams, GapCard | null, void>(METHODS.gapCard);
