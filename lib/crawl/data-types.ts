/**
 * The schema.org types this site uses, and what each must say: what Google’s structured data guides require, and what a
 * reader of the data needs to make use of it. A type that is not here is refused, so that its needs are thought of first.
 */
export const dataTypes: Readonly<Record<string, readonly string[]>> = {
  Answer: ['text'],
  Article: ['headline', 'inLanguage', 'image', 'datePublished', 'dateModified', 'author', 'publisher'],
  BreadcrumbList: ['itemListElement'],
  CollectionPage: ['name', 'inLanguage'],
  DefinedTerm: ['name', 'description'],
  DefinedTermSet: ['name', 'inLanguage', 'hasDefinedTerm'],
  EntryPoint: ['urlTemplate'],
  FAQPage: ['mainEntity'],
  ImageObject: ['contentUrl'],
  ListItem: ['position', 'name'],
  MedicalAudience: ['audienceType'],
  MedicalClinic: ['name', 'url', 'telephone', 'address', 'openingHoursSpecification'],
  MedicalCode: ['codeValue', 'codingSystem'],
  MedicalCondition: ['name'],
  MedicalOrganization: ['name', 'url'],
  MedicalTherapy: ['name'],
  MedicalWebPage: ['name', 'description', 'url', 'inLanguage', 'audience'],
  OpeningHoursSpecification: ['opens', 'closes'],
  Organization: ['name'],
  Patient: [],
  Periodical: ['name'],
  Person: ['name'],
  PostalAddress: ['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry'],
  ProfilePage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Report: ['name'],
  ScholarlyArticle: ['name'],
  SearchAction: ['target', 'query-input'],
  WebPage: ['name'],
  WebSite: ['name', 'url', 'inLanguage'],
};

/** Types by which a page describes itself; a plain `WebPage` is a publication elsewhere. */
export const pageTypes: readonly string[] = ['Article', 'CollectionPage', 'FAQPage', 'MedicalWebPage', 'ProfilePage', 'WebSite'];

/** Opinions of patients are no part of this site, in any form. */
export const refusedTypes: readonly string[] = ['AggregateRating', 'Rating', 'Review'];
