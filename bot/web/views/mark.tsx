import Html from '@kitajs/html';

/** The sign of Kenes: a shanyrak, the crown of a yurt, inside a speech bubble. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <path class="mark-bubble" d="M20 2a17 17 0 1 1-9.6 31L3 36l2.6-7.6A17 17 0 0 1 20 2Z" />
      <g class="mark-lines">
        <circle cx="20" cy="19" r="10.5" />
        <path d="M14.6 10.2c3.2 5.4 3.2 12.2 0 17.6M20 8.5v21M25.4 10.2c-3.2 5.4-3.2 12.2 0 17.6" />
        <path d="M11.2 13.6c5.4 3.2 12.2 3.2 17.6 0M9.5 19h21M11.2 24.4c5.4-3.2 12.2-3.2 17.6 0" />
      </g>
    </svg>
  );
}
