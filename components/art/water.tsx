type Ripple = { y: number; opacity: number };
type Props = {
  width: number;
  /** Height of the shore line. */
  shore: number;
  shorePen: number;
  ripples: readonly Ripple[];
  ripplePen: number;
};

/** A shore line and the fainter lines below it: still water, and a staff. */
export function Water({ width, shore, shorePen, ripples, ripplePen }: Props) {
  return (
    <g stroke="var(--il-line)" strokeWidth={ripplePen}>
      <path strokeWidth={shorePen} d={`M0 ${shore}h${width}`} />
      {ripples.map(({ y, opacity }) => (
        <path key={y} strokeOpacity={opacity} d={`M0 ${y}h${width}`} />
      ))}
    </g>
  );
}
