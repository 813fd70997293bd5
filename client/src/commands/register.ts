import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import {
  COMMANDS,
  type ChooseIgnoredArguments,
  type CompareCopiesArguments,
  type RememberArguments,
  type RestyleAtArguments,
  type StructureCommand,
} from '../../../server/src/protocol';
import type { Requests } from '../requests';
import type { Review } from '../review';
import type { Supervisor } from '../supervisor';
import type { Reports } from '../views/reports';
import { addTerm } from './add-term';
import { applyConfirmed } from './apply-confirmed';
import { checkYear } from './check-year';
import { cleanActive } from './clean-text';
import { checkFolder } from './compare/check-folder';
import { COMPARE_COMMANDS, compareWithOther, ignoreAcross, openOther, type AcrossPlace } from './compare/fixes';
import { compareWithLastYear } from './compare/last-year';
import type { CompareResults } from './compare/results';
import { compareCopies } from './copies/compare-copies';
import { showCopies } from './copies/show-copies';
import { fillEqual } from './fill-equal';
import { fillGaps } from './fill-gaps/index';
import { guarded } from './guarded';
import { exportGapList, type GivenExport } from './gap-list/export';
import { importGapList, type GivenReturns } from './gap-list/import';
import { goToGap } from './go-to-gap';
import { chooseIgnored } from './ignored/choose';
import { forgetLost, manageIgnored } from './ignored/manage';
import { rememberEntries } from './ignored/remember';
import { insertStructure } from './insert-structure/index';
import { maskActive, type GivenMask } from './masking/mask';
import { restoreActive, type GivenTables } from './masking/restore';
import { reopen } from './reopen';
import { showRange } from './show-range';
import { changeStructure, type GivenChange } from './structure/change';
import { treatAsSummary } from './treat-as-summary';

/** Registers what the writer calls, and what the server's fixes call (`COMMANDS`). */
export function registerCommands(
  requests: Requests,
  supervisor: Supervisor,
  reports: Reports,
  review: Review,
  results: CompareResults,
  log: LogOutputChannel,
): Disposable[] {
  const structure =
    (...kinds: StructureCommand['do'][]) =>
    (given: unknown) =>
      changeStructure(requests, review, kinds, givenFor<GivenChange>(given, 'command'));
  const forWriters: Record<string, (given: unknown) => unknown> = {
    'zongjie.nextGap': () => goToGap(requests, 'next'),
    'zongjie.previousGap': () => goToGap(requests, 'previous'),
    'zongjie.fillGaps': () => fillGaps(requests),
    'zongjie.exportGapList': given => exportGapList(requests, givenFor<GivenExport>(given, 'to')),
    'zongjie.importGapList': given => importGapList(requests, reports, givenFor<GivenReturns>(given, 'from')),
    'zongjie.maskText': given => maskActive(requests, reports, givenFor<GivenMask>(given, 'to')),
    'zongjie.restoreText': given => restoreActive(requests, reports, givenFor<GivenTables>(given, 'from')),
    'zongjie.manageIgnored': () => manageIgnored(requests),
    'zongjie.forgetLost': () => forgetLost(requests),
    'zongjie.checkFolder': given => checkFolder(requests, results, given),
    'zongjie.compareWithLastYear': given => compareWithLastYear(requests, reports, results, given),
    'zongjie.clearComparison': () => results.clear(),
    'zongjie.treatAsSummary': () => treatAsSummary(requests),
    'zongjie.insertStructure': () => insertStructure(requests),
    'zongjie.changeStructure': structure(...EVERY_CHANGE),
    'zongjie.renumber': structure('renumber'),
    'zongjie.restyleLevel': structure('restyle'),
    'zongjie.promoteSection': structure('promote'),
    'zongjie.demoteSection': structure('demote'),
    'zongjie.moveSectionUp': structure('moveUp'),
    'zongjie.moveSectionDown': structure('moveDown'),
    'zongjie.splitHeadings': structure('split'),
    'zongjie.joinTitles': structure('join'),
    'zongjie.addTerm': () => addTerm(),
    'zongjie.checkYear': () => checkYear(requests, review),
    'zongjie.cleanText': () => cleanActive(requests, review),
    'zongjie.changeWidth': structure('fullWidth', 'halfWidth'),
    'zongjie.restartServer': () => supervisor.restart(),
    'zongjie.showLog': () => log.show(),
  };
  return [
    ...Object.entries(forWriters).map(([name, run]) => commands.registerCommand(name, guarded(log, run))),
    commands.registerCommand(COMMANDS.fillEqual, guarded(log, fillEqual)),
    commands.registerCommand(COMMANDS.applyConfirmed, guarded(log, applyConfirmed)),
    commands.registerCommand(COMMANDS.showRange, guarded(log, showRange)),
    commands.registerCommand(COMMANDS.showCopies, guarded(log, showCopies)),
    commands.registerCommand(
      COMMANDS.compareCopies,
      guarded(log, (given: CompareCopiesArguments) => compareCopies(reports, given)),
    ),
    commands.registerCommand(COMPARE_COMMANDS.open, guarded(log, openOther)),
    commands.registerCommand(
      COMPARE_COMMANDS.diff,
      guarded(log, (place: AcrossPlace) => compareWithOther(reports, place)),
    ),
    commands.registerCommand(
      COMPARE_COMMANDS.ignore,
      guarded(log, (place: AcrossPlace) => ignoreAcross(requests, results, place)),
    ),
    commands.registerCommand(COMMANDS.reopen, guarded(log, reopen)),
    commands.registerCommand(
      COMMANDS.remember,
      guarded(log, (given: RememberArguments) => rememberEntries(requests, given)),
    ),
    commands.registerCommand(
      COMMANDS.chooseIgnored,
      guarded(log, (given: ChooseIgnoredArguments) => chooseIgnored(requests, given)),
    ),
    commands.registerCommand(
      COMMANDS.restyleAt,
      guarded(log, (given: RestyleAtArguments) => changeStructure(requests, review, ['restyle'], given)),
    ),
  ];
}

const EVERY_CHANGE: readonly StructureCommand['do'][] = [
  'promote',
  'demote',
  'moveUp',
  'moveDown',
  'renumber',
  'restyle',
  'split',
  'join',
  'fullWidth',
  'halfWidth',
];

/** The argument of a command where it is one of ours: menus hand over the address of the document. */
function givenFor<T>(given: unknown, part: keyof T & string): T | null {
  return typeof given === 'object' && given !== null && part in given ? (given as T) : null;
}
