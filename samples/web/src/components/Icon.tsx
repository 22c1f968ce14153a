const shapes = {
  home: 'M3 11.2 12 4l9 7.2V20a1 1 0 0 1-1 1h-5.5v-6h-5v6H4a1 1 0 0 1-1-1z',
  search: 'M10.5 3a7.5 7.5 0 1 0 4.6 13.4l4.8 4.8 1.4-1.4-4.8-4.8A7.5 7.5 0 0 0 10.5 3m0 2a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11',
  cart: 'M3 3h2.6l.8 3H21l-2.3 9H7.6L4.7 5H3zm6 14.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4m8 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4',
  person: 'M12 3a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9m0 10.5c4.7 0 8 2.6 8 6.3V21H4v-1.200c0-3.700 3.300-6.300 8-6.300',
  play: 'M7 4.500v15l12.500-7.500z',
  pause: 'M6 4h4.500v16H6zm7.500 0H18v16h-4.500z',
  plus: 'M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z',
  check: 'm9.500 17.700-5.600-5.600 1.500-1.500 4.100 4.100 9.100-9.100 1.500 1.500z',
  back: 'M14.500 5 16 6.500 10.500 12l5.500 5.500L14.500 19l-7-7z',
  next: 'M9.500 5 8 6.500l5.500 5.500L8 17.500 9.500 19l7-7z',
  lock: 'M12 3a4 4 0 0 1 4 4v3h2v11H6V10h2V7a4 4 0 0 1 4-4m0 2a2 2 0 0 0-2 2v3h4V7a2 2 0 0 0-2-2',
  close: 'm6.400 5 5.600 5.600L17.600 5 19 6.400 13.400 12l5.600 5.600-1.400 1.400-5.600-5.600L6.400 19 5 17.600l5.600-5.600L5 6.400z',
  full: 'M4 4h6v2H6v4H4zm10 0h6v6h-2V6h-4zM4 14h2v4h4v2H4zm14 0h2v6h-6v-2h4z',
  screen: 'M3 4h18v12H3zm2 2v8h14V6zm3 12h8v2H8z',
};

/** A picture of a thing; what it means is said beside it. */
export const Icon = ({ name }: { name: keyof typeof shapes }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={shapes[name]} />
  </svg>
);
