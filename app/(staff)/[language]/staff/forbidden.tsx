import { ForbiddenMessage } from '#components/staff/forbidden-message.tsx';

export default function StaffForbidden() {
  return <ForbiddenMessage />;
}
