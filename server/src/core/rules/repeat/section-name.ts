export { linesName, placeName } from '../place-name';
