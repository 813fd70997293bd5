export { readTable, type ReadTable } from './read-table';
export { writeCsv } from './csv/write-csv';
export { writeXlsx } from './xlsx/write-xlsx';
