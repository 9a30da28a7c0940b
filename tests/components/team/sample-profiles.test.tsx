import { describe, expect, it } from 'vitest';
import { AboutAuthor } from '#components/article/about-author.tsx';
import { ArticleBar } from '#components/article/article-bar.tsx';
import { ArticleHeader } from '#components/article/article-header.tsx';
import { Profile } from '#components/team/profile.tsx';
import { TeamList } from '#components/team/team-list.tsx';
import type { Locale } from '#lib/i18n/locales.ts';
import { articleOf, authorOf, builtLibrary } from '#tests/support/library.ts';
import { render, wordsIn, wordsOf } from '#tests/support/render.tsx';
import { realReview } from '#tests/support/reviewed.ts';

const library = builtLibrary();
const invented = authorOf(library, 'marc-aubin');
const real = authorOf(library, 'lena-park');

describe('an invented person is called a sample profile', () => {
  it('at the head of an article, and the real person beside is not', () => {
    expect(
      wordsIn(
        render('en', <ArticleHeader article={articleOf(library, 'sleep-and-pain')} library={library} />),
        '<div class="byline__person"',
      ),
    ).toEqual(['Written by Marc Aubin, PT Sample profile', 'Medical review to be done by Dr.\u00a0Lena Park']);
    expect(
      wordsIn(
        render('fr-CA', <ArticleHeader article={articleOf(library, 'ketamine-trial')} library={library} />),
        '<div class="byline__person"',
      ),
    ).toEqual(['Rédaction Dre\u00a0Lena Park', 'Révision médicale à faire par Marc Aubin, pht Profil fictif']);
  });

  it('under an article', () => {
    expect(wordsIn(render('en', <AboutAuthor authors={[invented, real]} />), '<h3')).toEqual([
      'Marc Aubin, PT Sample profile',
      'Dr.\u00a0Lena Park',
    ]);
    expect(wordsIn(render('fr-CA', <AboutAuthor authors={[invented, real]} />), '<h3')).toEqual([
      'Marc Aubin, pht Profil fictif',
      'Dre\u00a0Lena Park',
    ]);
  });

  it('in the list of the team', () => {
    expect(wordsIn(render('en', <TeamList authors={[invented, real]} />), '<li')).toEqual([
      'Marc Aubin, PT Physiotherapist Sample profile',
      'Dr.\u00a0Lena Park Pain physician',
    ]);
    expect(wordsIn(render('fr-CA', <TeamList authors={[invented, real]} />), '<li')).toEqual([
      'Marc Aubin, pht Physiothérapeute Profil fictif',
      'Dre\u00a0Lena Park Médecin de la douleur',
    ]);
  });

  it('on their own page, and a real person on theirs is not', () => {
    expect(wordsOf(render('en', <Profile author={invented} library={library} />))).toContain(
      'Marc Aubin, PT Physiotherapist Sample profile',
    );
    expect(wordsOf(render('fr-CA', <Profile author={invented} library={library} />))).toContain(
      'Marc Aubin, pht Physiothérapeute Profil fictif',
    );
    expect(wordsOf(render('en', <Profile author={real} library={library} />))).not.toContain('Sample profile');
  });
});

describe('the review of an article', () => {
  it('is not done yet while nobody real has recorded one: no day, no reviewer', () => {
    const bar = (locale: Locale) =>
      wordsOf(
        render(locale, <ArticleBar article={articleOf(library, 'ketamine-trial')} library={library} path="/en/articles/ketamine-trial" />),
      );

    expect(bar('en')).toContain('Medical review: not done yet Due by: 5 October 2027');
    expect(bar('fr-CA')).toContain('Révision médicale\u00a0: pas encore faite À faire au plus tard le 5\u00a0octobre 2027');
    expect(bar('en')).not.toContain('eviewed');
  });

  it('has its day and its reviewer once it is recorded', () => {
    const reviewed = builtLibrary(realReview);
    const article = articleOf(reviewed, 'sleep-and-pain');

    expect(wordsOf(render('fr-CA', <ArticleBar article={article} library={reviewed} path="/fr/articles/sommeil-et-douleur" />))).toContain(
      'Dernière révision\u00a0: 1er\u00a0juin 2026',
    );
    expect(wordsIn(render('en', <ArticleHeader article={article} library={reviewed} />), '<div class="byline__person"')).toEqual([
      'Written by Marc Aubin, PT',
      'Medical reviewer Dr.\u00a0Lena Park',
    ]);
  });
});

describe('the page of a person', () => {
  it('leads to the public register that knows them, and says that none knows an invented person', () => {
    const registered = { ...real, meta: { ...real.meta, registerUrl: 'https://register.example.org/lena-park' } };

    expect(render('en', <Profile author={registered} library={library} />)).toContain(
      '<a href="https://register.example.org/lena-park">See this person’s entry</a>',
    );
    expect(wordsOf(render('fr-CA', <Profile author={invented} library={library} />))).toContain(
      'Registre public Aucune inscription\u00a0: cette personne est fictive',
    );
  });

  it('says who pays them', () => {
    expect(wordsOf(render('en', <Profile author={real} library={library} />))).toContain(
      'The clinic pays her a salary. She has no other financial ties.',
    );
  });

  it('lists what they wrote or reviewed, but no article whose title names a controlled drug: the page presents the clinic', () => {
    expect(wordsIn(render('fr-CA', <Profile author={real} library={library} />), '<h3')).toEqual([
      'Bouger un peu plus\u00a0: comment commencer',
      'Le sommeil et la douleur, jour après jour',
    ]);
  });
});
