import { Water } from '#components/art/water.tsx';

/** The water at the foot of a drawing of 480 units: its shore, and two lines below it that fade. */
export function Shore({ y }: { y: number }) {
  return (
    <Water
      width={480}
      shore={y}
      shorePen={2.2}
      ripplePen={1.3}
      ripples={[
        { y: y + 22, opacity: 0.6 },
        { y: y + 46, opacity: 0.4 },
      ]}
    />
  );
}
