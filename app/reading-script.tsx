import { scriptUrl } from '#app/site-head.tsx';

type Props = { aloud?: boolean };

/** The comforts of a page that is read at length: its sources fold, it prints whole, its other language opens at the same place; `aloud` where it may be listened to. */
export function ReadingScript({ aloud = false }: Props) {
  return <script type="module" src={scriptUrl('reading')} data-read-aloud={aloud ? scriptUrl('read-aloud') : undefined} />;
}
