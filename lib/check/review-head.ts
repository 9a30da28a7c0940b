/** The first line of every review.yaml. */
export const reviewHead = 'Written by “npm run updated” and “npm run reviewed”: the words on the day they last changed, and the reviews.';
