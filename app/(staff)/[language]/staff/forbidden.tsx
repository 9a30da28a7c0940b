import { RefusedMessage } from '#components/staff/refused-message.tsx';

export default function StaffForbidden() {
  return <RefusedMessage reason="forbidden" />;
}
