import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { lightenPicture } from '#lib/staff/editor/lighten-picture.ts';

const drawn = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#4c7' } });

describe('a picture that is sent', () => {
  it('is turned as the camera held it, and loses what the camera noted', async () => {
    const photo = await drawn(400, 200)
      .withMetadata({ orientation: 6, exif: { IFD0: { Artist: 'Sam Sample' } } })
      .jpeg()
      .toBuffer();
    const light = await lightenPicture(photo);
    if ('fault' in light) throw new Error(light.fault);
    expect([light.width, light.height]).toEqual([200, 400]);
    const { exif, orientation, format } = await sharp(light.bytes).metadata();
    expect([exif, orientation, format]).toEqual([undefined, undefined, 'webp']);
    expect(light.bytes.includes('Sam Sample')).toBe(false);
  });

  it('of 40 megapixels is no wider than a page', async () => {
    const light = await lightenPicture(await drawn(8000, 5000).jpeg().toBuffer());
    if ('fault' in light) throw new Error(light.fault);
    expect([light.width, light.height]).toEqual([1600, 1000]);
  });

  it('is not taken when it claims to be larger than any camera makes', async () => {
    expect(await lightenPicture(await drawn(9000, 8000).png().toBuffer())).toEqual({ fault: 'too-large' });
  });

  it('is not taken as a drawing that holds a program', async () => {
    const hostile = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>';
    expect(await lightenPicture(Buffer.from(hostile))).toEqual({ fault: 'drawing' });
  });

  it('is not taken when it is something else under the name of a picture', async () => {
    expect(await lightenPicture(Buffer.from('<html>not a picture</html>'))).toEqual({ fault: 'not-a-picture' });
  });
});
