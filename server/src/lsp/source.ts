/** What our findings say that they come from. */
export const SOURCE = 'zongjie';
