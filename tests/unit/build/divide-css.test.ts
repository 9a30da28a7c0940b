import { expect, it } from 'vitest';
import { divideCss } from '#lib/build/divide-css.ts';

it('a style sheet is divided into what screens need, what only paper and what only “Display” does, each under its layers and conditions', () => {
  const css =
    '@layer a{p{content:"}@media print{"}@media print{p{top:0}@page{margin:1cm}}b{left:0}}@media screen{i{top:0}}@media print{u{top:1px}}@page wide{size:letter}@layer display{i{top:1px}}@layer displayed{u{top:0}}';

  expect(divideCss(css)).toEqual({
    screen: '@layer a{p{content:"}@media print{"}b{left:0}}@media screen{i{top:0}}@layer displayed{u{top:0}}',
    paper: '@layer a{@media print{p{top:0}@page{margin:1cm}}}@media print{u{top:1px}}@page wide{size:letter}',
    display: '@layer display{i{top:1px}}',
  });
});

it('a style sheet without rules for paper stays as it is', () => {
  expect(divideCss('@layer a,b;p{top:0}')).toEqual({ screen: '@layer a,b;p{top:0}', paper: '', display: '' });
});
