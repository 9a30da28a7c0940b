'use client';

import { PageFailed } from '#components/staff/failure-words.client.tsx';

export default function StaffError() {
  return <PageFailed />;
}
