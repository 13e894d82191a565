# The protocol, its levels, and the sentence to say. First language of this example; no clinician has reviewed the words.

protocol = Sick child (an example)
    .limits =
        This is an example. No clinician has signed it.
        Questions cannot examine a child. If you feel that something is wrong, get help, whatever is written here.
    .call = Call if the child has a fit, cannot be wakened, cannot drink, or struggles to breathe.
    .translation = These words are in their first language.

# The first line of the start screen, in place of the one that the software brings.
ui-promise = Answer a few questions about the child. This example shows how soon a child like this needs care. Do not use it for a real child.

level-hospital_now = Take the child to a hospital now
    .where = Keep the child warm, and go on offering the breast or small sips on the way if the child can drink.
    .when = now
    .name = Hospital now
    .soon = take the child to a hospital now
    .if = Take the child to a hospital now, or call { $emergency }, if you see:

level-today = Have a health worker see the child today
    .where = The child must be seen today. If no one can do that before the night, go to a hospital.
    .when = today
    .name = See a health worker today
    .soon = have a health worker see the child today
    .if = Have a health worker see the child today if you see:

level-within_2_days = Have a health worker see the child within 2 days
    .where = You can go sooner. Do so if anything gets worse.
    .when = within 2 days
    .name = See a health worker within 2 days
    .soon = have a health worker see the child within 2 days
    .if = Have a health worker see the child within 2 days if you see:

level-home = You can care for the child at home, from these answers
    .where = Stay with the child. Get help sooner if you see any sign on this page.
    .when = look again every few hours
    .name = Care at home
    .soon = care for the child at home and look again every few hours

saying-with-age = I care for a sick child of { $age_months } months
saying-child = I care for a sick child

say-danger_signs-convulsing_now = a fit right now
say-danger_signs-convulsions = fits in this illness
say-danger_signs-cannot_drink = no way to drink or breastfeed
say-danger_signs-vomits_everything = vomiting of everything
say-danger_signs-lethargic = drowsiness
say-danger_signs-unconscious = a sleep that nobody can break
say-breathing_signs-chest_indrawing = a chest that pulls in
say-breathing_signs-stridor = a harsh noise on breathing in
say-cough_or_hard_breathing = a cough or hard breathing
say-diarrhoea = diarrhoea
say-blood_in_stool = blood in the stool
say-dry_signs-sunken_eyes = sunken eyes
say-dry_signs-drinks_poorly = poor drinking
say-dry_signs-drinks_eagerly = great thirst
say-dry_signs-restless = restlessness
say-fever = a fever
say-stiff_neck = a stiff neck
