# The words of pages, questions and options, under the ids of findings.toml.

page-danger = The nosebleed
page-about_you = About you

# .why is shown to those who ask why, .name is the short name for summaries, .none says that no option is so.
finding-danger_signs = Is any of these so?
    .hint = Tick a sign if you think it may be so.
    .why = With any of these a nosebleed needs help at once.
    .name = Danger signs
    .none = No, none of these
# .sign completes "get care if you notice ..."; .tell helps people who are not sure.
option-danger_signs-heavy = The bleeding is very heavy
    .hint = Blood pours, or you swallow so much that you vomit.
    .name = very heavy bleeding
    .sign = very heavy bleeding
    .tell = If blood runs without a stop, or you vomit blood, tick it.
option-danger_signs-weak_or_dizzy = I feel weak or dizzy
    .name = weak or dizzy
    .sign = weakness or dizziness
    .tell = Stand up slowly. If you have to sit down again, tick it.
option-danger_signs-hard_to_breathe = I find it hard to breathe
    .name = hard to breathe
    .sign = trouble breathing
    .tell = If you cannot say a whole sentence in one breath, tick it.
option-danger_signs-head_injury = It started after a blow to the head
    .name = after a blow to the head
    .sign = a nosebleed after a blow to the head
    .tell = A fall on the face or a hit on the nose counts.
finding-minutes = For how many minutes has it bled without a stop?
    .hint = Type 0 if it has stopped.
    .why = A nosebleed that goes on needs help to stop it.
    .name = Minutes of bleeding
finding-blood_thinners = Do you take a medicine that thins the blood, or does your blood clot badly?
    .hint = Warfarin is such a medicine, and haemophilia such a condition.
    .why = Then a nosebleed is harder to stop, and a doctor should know of it.
    .name = Blood thinner, or blood that clots badly
