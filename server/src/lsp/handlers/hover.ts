import { HoverRequest, MarkupKind } from '../library';
import { hoverAt } from '../../core/features/index';
import { toRange } from '../convert';
import { answerForDocument, checkPosition } from '../guard';
import type { Session } from '../session';

/** What is said of a place: plain text, so that nothing of the writer's is taken for markup. */
export function handleHover(session: Session): void {
  answerForDocument(session, HoverRequest.type, null, ({ analysis, config }, params) => {
    const tellsFindings = !session.client.has.findingsOnHover;
    const hover = hoverAt(analysis, checkPosition(params.position), { ...config, tellsFindings });
    return (
      hover && {
        contents: { kind: MarkupKind.PlainText, value: session.say(hover.text) },
        range: toRange(hover.range),
      }
    );
  });
}
