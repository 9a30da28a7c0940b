/** A sound location for the fixture library, with a map and a holiday. */
export const locationFiles = {
  'content/locations/riverside/meta.yaml': `kind: clinic
order: 1
art: moncton
phone: "+15065550167"
zone: America/Moncton
hours:
  - { days: [monday, wednesday], opens: "09:00", closes: "12:00" }
  - { days: [monday, wednesday], opens: "13:00", closes: "16:30" }
holidays:
  - { date: 2026-12-25, name: { en: Christmas Day, fr-CA: jour de Noël } }
languages: [en, fr-CA]
people: [lena-park]
requests: { eraseAfterDays: 90, answerWithinBusinessDays: 2 }
mapQuery: "Moncton, New Brunswick"
sketch:
  water: []
  streets:
    - [[0, 100], [460, 100]]
  walk: [[100, 100], [200, 100]]
  stop: [100, 100]
  door: [200, 90]
  labels:
    - { at: [100, 140], anchor: start, words: { en: Stop, fr-CA: Arrêt } }
`,
  'content/locations/riverside/en.mdx': `---
title: Riverside
slug: riverside
description: "A fictional clinic by the river: opening hours, holidays, telephone, transit, parking and a sketch map."
lead: At street level, a short way from the river, with a quiet hour at noon.
address: ["85 Specimen Street", "Moncton, New Brunswick"]
hoursNote: Some Saturdays, by appointment.
transit: From the stop, four minutes on foot.
parking: Beside the building.
access: Everything is on one level, without a step.
languagesNote: Care in English and in French.
area: ["Moncton"]
sketchAlt: "Sketch map: the clinic is east of the stop, on the left."
---

## What happens here {#what-happens-here}

People are received by a small team.
`,
  'content/locations/riverside/fr-CA.mdx': `---
title: Bord-de-l'eau
slug: bord-de-l-eau
description: "Une clinique fictive au bord de la rivière : heures d'ouverture, jours fériés, téléphone, transports et plan."
lead: Au rez-de-chaussée, tout près de la rivière, avec une pause le midi.
address: ["85, rue Spécimen", "Moncton (Nouveau-Brunswick)"]
hoursNote: Certains samedis, sur rendez-vous.
transit: De l'arrêt, quatre minutes à pied.
parking: À côté de l'immeuble.
access: Tout est de plain-pied, sans marche.
languagesNote: Soins en français et en anglais.
area: ["Moncton"]
sketchAlt: "Plan : la clinique est à l'est de l'arrêt, à gauche."
---

## Ce qui se passe ici {#what-happens-here}

Une petite équipe vous accueille.
`,
};
