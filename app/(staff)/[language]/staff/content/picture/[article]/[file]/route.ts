import { showPicture } from '#lib/staff/editor/show-picture.ts';
import { requireStaff } from '#lib/staff/require-staff.ts';

type Context = { params: Promise<{ article: string; file: string }> };

/** A picture of an article, drafted or published, for those who write. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  await requireStaff('editor', 'admin');
  const { article, file } = await params;
  return showPicture(article, file);
}
