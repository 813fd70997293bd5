import { l10n, window, type QuickPickItem } from 'vscode';
import type { ExportGapListParams } from '../../../../server/src/protocol';

/** What a list is written as. */
export type ListForm = Pick<ExportGapListParams, 'format' | 'split'>;

interface FormItem extends QuickPickItem {
  readonly form: ListForm;
}

/** In which form the list is written; undefined where the writer turns away. */
export async function chooseForm(): Promise<ListForm | undefined> {
  const items: FormItem[] = [
    {
      label: l10n.t('Spreadsheet (xlsx)'),
      detail: l10n.t('One file; suggested values on a second sheet for yourself'),
      form: { format: 'xlsx', split: false },
    },
    {
      label: l10n.t('Spreadsheets, one for each department'),
      detail: l10n.t('By 责任科室 or source of the data table; suggested values in a file for yourself'),
      form: { format: 'xlsx', split: true },
    },
    {
      label: 'CSV',
      detail: l10n.t('Opens in Excel and WPS as it is; suggested values in a file for yourself'),
      form: { format: 'csv', split: false },
    },
    {
      label: l10n.t('CSV, one for each department'),
      detail: l10n.t('By 责任科室 or source of the data table; suggested values in a file for yourself'),
      form: { format: 'csv', split: true },
    },
  ];
  const picked = await window.showQuickPick(items, { title: l10n.t('Export the List of Gaps') });
  return picked?.form;
}
