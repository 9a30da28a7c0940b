import { expect, it } from 'vitest';
import { replacing } from '#tests/support/library.ts';
import { faultsOf } from '#tests/support/small-site.ts';

it('names two pages of one language with the same title', async () => {
  expect(await faultsOf({ '/en/ottawa': replacing('<title>Ottawa |', '<title>A first visit |') })).toEqual([
    'duplicate-title  /en/visit  The title “A first visit | Andante” is also that of /en/ottawa.  Say what sets the two pages apart.',
  ]);
});

it('lets twins share a title, such as a name', async () => {
  expect(await faultsOf({ '/fr/ottawa': replacing('<title>Ottawa (Ontario) |', '<title>Ottawa |') })).toEqual([]);
});

it('names two pages of one language with the same description, and a page without one', async () => {
  const description = (words: string) => `<meta name="description" content="${words}">`;
  const own = description('Là où se trouverait la clinique si elle existait.');
  expect(await faultsOf({ '/fr/ottawa': replacing(own, description('Andante explique avant de proposer quoi que ce soit.')) })).toEqual([
    'duplicate-description  /fr/ottawa  The description “Andante explique avant de proposer quoi que ce soit.” is also that of /fr.  Say what sets the two pages apart.',
  ]);
  expect(await faultsOf({ '/fr/ottawa': replacing(own, '') })).toEqual([
    'duplicate-description  /fr/ottawa  The page has no description.  Write a description of its own.',
  ]);
});

it('names a picture without a text alternative', async () => {
  const told = (picture: string) => [
    `missing-alternative  /en/visit  The picture ${picture} has no text alternative.  Say what it shows, or write alt="" if it only decorates.`,
  ];

  expect(await faultsOf({ '/en/visit': replacing(' alt="A path through a park"', '') })).toEqual(
    told('<img src="/path.svg" srcset="/path.svg 1x, /path.svg 2x">'),
  );
  expect(await faultsOf({ '/en/visit': replacing('<h2', '<svg role="img"><path d="M0 0"/></svg><h2') })).toEqual(told('<svg role="img">'));
});

it('takes a decoration, a label and a title for what they are', async () => {
  const pictures =
    '<img src="/path.svg" alt=""><svg role="img" aria-label="A path"></svg><svg role="img"><title>A path</title></svg><svg></svg>';
  expect(await faultsOf({ '/en/visit': replacing('<h2', `${pictures}<h2`) })).toEqual([]);
});

it('names a page with two main headings, or none', async () => {
  expect(await faultsOf({ '/en/ottawa': (body) => body.replace('<h2>Hours</h2>', '<h1>Hours</h1>') })).toEqual([
    'headings  /en/ottawa  The page has 2 main headings (h1).  Give it exactly one, with words in it.',
  ]);
  expect(await faultsOf({ '/en/ottawa': replacing('<h1>Ottawa</h1>', '<p>Ottawa</p>') })).toEqual([
    'headings  /en/ottawa  The page has 0 main headings (h1).  Give it exactly one, with words in it.',
  ]);
});

it('names a heading that skips a level', async () => {
  expect(await faultsOf({ '/en/ottawa': (body) => body.replace('<h2>Hours</h2>', '<h4>Hours</h4>') })).toEqual([
    'headings  /en/ottawa  The heading “Hours” (h4) follows one of level h1.  Make it h2, or put a heading between.',
  ]);
});

it('names a page with less than fifty words of its own, not counting what is hidden', async () => {
  const shortened = (body: string) => body.replace(/<p>This small site exists.*?<\/p>/, '<p hidden>This small site exists.</p>');
  expect(await faultsOf({ '/en/ottawa': shortened })).toEqual([
    'short-page  /en/ottawa  The page has 24 words.  Write at least 50, or keep it out of search engines.',
  ]);
});

it('says when an address that does not exist answers as if it did, in another language, or may be listed', async () => {
  const address = '/fr/no-such-page-7f3a91';
  const sorry = (lang: string, robots: string) =>
    `<html lang="${lang}"><head><meta name="robots" content="${robots}"></head><body><h1>Désolé</h1></body></html>`;

  expect(await faultsOf({ [address]: { status: 200, body: sorry('fr-CA', 'noindex') } })).toEqual([
    `unknown-address  ${address}  An address that does not exist answers 200.  Answer 404.`,
  ]);
  expect(await faultsOf({ [address]: { status: 404, body: sorry('en', 'noindex') } })).toEqual([
    `unknown-address  ${address}  What it answers is not in fr-CA.  Answer with a page whose lang is fr-CA.`,
  ]);
  expect(await faultsOf({ [address]: { status: 404, body: sorry('fr-CA', 'all') } })).toEqual([
    `unknown-address  ${address}  Search engines may list what it answers.  Mark the page noindex.`,
  ]);
});
