import { readDataTable, type DataTable } from '../../server/src/core/figures';
import { sheet } from '../figures/sheets';

/** A data table written as text: a line a row, cells parted by |. */
export function tableOf(text: string, name = '数据.csv'): DataTable {
  return readDataTable([{ name, sheets: [sheet(text)] }]).table;
}
