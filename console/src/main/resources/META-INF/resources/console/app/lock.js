// A page that nobody touches for a while is locked: what stands on it is hidden, and nobody is signed in. What was entered and not sent stays for whoever
// entered it; somebody else who signs in finds the same page, and none of it.
const IDLE_MS = 10 * 60_000;
const LOOK_MS = 15_000;
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];

/** @param isWatched whether somebody is signed in on a page that may be locked; idle is called once it was left alone */
export function watch({ isWatched, idle }) {
  let touched = Date.now();
  const touch = () => { touched = Date.now(); };
  TOUCHES.forEach(kind => addEventListener(kind, touch, { passive: true }));
  setInterval(() => {
    if (!isWatched()) touch();
    else if (Date.now() - touched >= IDLE_MS) idle();
  }, LOOK_MS);
}

export const IDLE_MINUTES = IDLE_MS / 60_000;
