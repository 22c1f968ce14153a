import { micromark } from 'micromark';

/** A text of the operator's in CommonMark. Markup within it is shown as it was written, and never run. */
export default function Prose({ text }: { text: string }) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: micromark(text) }} />;
}
