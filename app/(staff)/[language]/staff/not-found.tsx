import { RefusedMessage } from '#components/staff/refused-message.tsx';

export default function StaffNotFound() {
  return <RefusedMessage reason="notFound" />;
}
