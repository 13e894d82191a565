# Words for the questions about vomiting and other signs.

page-signs = Other signs

finding-vomiting = Any vomiting?
    .hint = If you are between two answers, choose the more serious one.
    .why = Losing fluid can make you ill, and pain with vomiting needs a closer look.
    .name = Vomiting
option-vomiting-none = No vomiting
    .hint = Choose this if you feel sick but do not vomit.
    .name = no vomiting
option-vomiting-sometimes = Yes, at times
    .hint = Most food and drink stays down.
    .name = vomiting at times
    .sign = you start to vomit
option-vomiting-often = Yes, often
    .hint = You vomit again and again, but some drink stays down.
    .name = vomiting often, some drink stays down
    .sign = you vomit again and again
option-vomiting-nothing_stays_down = Nothing stays down
    .hint =
        Choose this if one or more of these is true:
        no drink has stayed down for 24 hours
        you have not peed (passed urine) for 8 hours while awake
        you have lost 1 part in 20 of your weight: 3 kg from 60 kg, or 7 lb from 140 lb
    .name = keeps no fluids down for 24 hours, no urine for 8 waking hours, or weight loss
    .sign = no drink stays down for 24 hours, or you do not pee for 8 hours while awake

finding-vomiting_with_pain = Did the vomiting come with this pain?
    .hint =
        Answer yes if the vomiting started with the pain, or comes when the pain comes.
        The usual sickness of pregnancy, the same as before the pain, is not this.
    .tick = The vomiting came with this pain
    .why = Pregnancy sickness alone does not explain belly pain with vomiting.
    .name = Vomiting that came with the pain
    .sign = vomiting that comes with pain

finding-tissue_passed = Has anything solid or grey-white come out of the vagina?
    .hint =
        Answer yes for any of these, with or without blood:
        something solid that does not look like blood (tissue)
        grey or white pieces
        small bubbles, like grapes
        If you cannot tell it from a clot of blood, answer that you are not sure.
    .tick = Something solid, grey-white or like small grapes from the vagina
    .why = This can have more than one cause, and it needs a check the same day.
    .name = Passed tissue, grey-white pieces or small bubbles
    .sign = something solid, grey-white, or like small grapes that comes out of the vagina

finding-fever = Do you have a fever, or attacks of shivering?
    .hint =
        Answer yes for any of these:
        38 °C (100.4 °F) or more
        attacks of shivering
        you felt feverish and took paracetamol (acetaminophen), even if you feel cooler now
        If you cannot measure it and cannot tell, answer that you are not sure.
    .tick = Fever of 38 °C (100.4 °F) or more, or attacks of shivering
    .why = A fever can be a sign of infection. With pain or bleeding, it needs care fast.
    .name = Fever
    .sign = a fever of 38 °C (100.4 °F) or more, or attacks of shivering

finding-aches_all_over = Does your whole body ache, as with flu?
    .hint =
        Answer yes if both are so:
        your arms, legs or head ache as much as your low back
        you have a cough, a runny nose or a sore throat
        If your low back hurts most, or you cannot tell, answer no.
    .why = Fever with an aching back can come from a kidney. Aching all over with a cold is more like flu.
    .name = Aches all over, as with flu

finding-urinary_symptoms = Does it burn when you pee, or has your pee changed?
    .hint =
        Answer yes for any of these:
        burning when you pee (pass urine)
        cloudy or smelly pee
        going to pee much more often than is usual for you in this pregnancy
    .tick = Burning, cloudy or smelly pee, or far more often
    .why = A urine infection needs care. A pregnancy outside the womb can feel like one.
    .name = Urinary symptoms
    .sign = burning when you pee, cloudy or smelly pee, or a need to pee far more than before

finding-blood_in_urine = Is there blood in your pee (urine)?
    .hint =
        This means blood in the pee itself.
        Do you also bleed from the vagina? Then answer yes only if a test found blood in your pee.
    .tick = Blood in the pee itself
    .why = Blood in the pee needs a check that day. With pain, it can be a sign of a kidney stone.
    .name = Blood in the urine
    .sign = blood in the pee itself, not from the vagina

finding-bowel_symptoms = Do you have new diarrhoea, or pressure or pain in the bottom?
    .hint =
        Answer yes for either of these:
        new diarrhoea (loose or watery poo)
        pressure or pain in the bottom (back passage), when you poo or at other times
        If you chose this place for your pain, answer yes here too.
    .tick = New diarrhoea, or pressure or pain in the bottom
    .why = The gut can cause these signs, but so can a pregnancy outside the womb.
    .name = Diarrhoea, or pressure or pain in the bottom
    .sign = new diarrhoea, or pressure or pain in your bottom

finding-dizzy = Do you feel dizzy or light-headed?
    .hint =
        Answer yes if you feel light-headed or giddy.
        Think above all of when you stand up, or since the pain or bleeding began.
        Tiredness alone is not this.
        Did you pass out, or have to sit or lie down at once so as not to? Then go back and tick that emergency sign.
    .tick = Dizzy or light-headed
    .why = Dizziness can have many causes. Hidden bleeding in the body is one.
    .name = Dizziness
    .sign = feeling dizzy or light-headed, above all when you stand up

finding-smelly_discharge = Do you have discharge from the vagina that smells bad?
    .hint = Discharge is the fluid that comes from the vagina.
    .tick = Discharge that smells bad
    .why = Discharge that smells bad can be a sign of an infection.
    .name = Discharge that smells bad
    .sign = discharge from the vagina that smells bad

finding-injury = In the last 3 days, did you have a hard fall or a crash, or were you hit?
    .hint =
        Answer yes for any of these in the last 3 days:
        a hard fall
        a car crash
        a blow to the belly
        someone hurt you, or forced you to have sex
        A stumble is not this.
    .tick = Last 3 days: a hard fall, crash or blow, or someone hurt me
    .why = How soon you need a check depends on the weeks and on what you feel.
    .name = Injury in the last 3 days
    .sign = a hard fall, a car crash, a blow to the belly, or someone who hurts you

finding-one_leg_swollen = Is one of your legs newly swollen, painful, warm or red?
    .hint =
        This means one calf or one thigh.
        Swelling of both ankles is not this.
    .tick = One leg newly swollen, painful, warm or red
    .why = This can be a sign of a blood clot in the leg. That needs care the same day.
    .name = One leg swollen, painful, warm or red
    .sign = one calf or thigh that is newly swollen, painful, warm or red

finding-late_warning_signs = Have you noticed any of these later-pregnancy signs?
    .hint =
        Answer yes for any of these:
        fluid leaking from the vagina
        new pressure in the pelvis, as if something pushes down
        tightenings of the belly that come and go regularly
        back pain that comes in waves
        after 20 weeks: the baby moves less than before; your face or hands swell within days; your skin turns yellow
    .tick = Fluid leaks, something pushes down, or my belly or back hurts in waves. After 20 weeks: baby moves less, swollen face or hands, yellow skin
    .why = These can be signs that a birth is near. Not all who are pregnant know of it.
    .name = Warning signs of later pregnancy
    .sign = leaking fluid, new pressure in the pelvis, regular tightenings or back pain in waves; after 20 weeks, also a baby that moves less, or a face or hands that swell

finding-vomiting_and_brain_signs = Since the vomiting: are you confused, seeing double, or unsteady on your feet?
    .hint = New confusion, double vision, eyes that jump, or a walk that sways.
    .tick = Since the vomiting I am confused, see double or am unsteady
    .why = Long vomiting can use up a vitamin that the brain needs. A hospital can give it.
    .name = Confusion, double vision or unsteadiness since the vomiting
    .sign = confusion, double vision or an unsteady walk after days of vomiting

finding-dizzy_how = How dizzy?
    .hint = Choose the worst it has been since the pain or bleeding began.
    .why = Dizziness that is new or growing can come from bleeding that does not show.
    .name = Grade of dizziness
option-dizzy_how-slight = A little: for a moment when I stand up, or as I know it
    .hint = You walk steadily.
    .name = slight: for a moment on standing, or as before
option-dizzy_how-marked = More: new or growing, also when I sit or lie, or I have to hold on
    .name = marked: new or growing, at rest, or has to hold on
    .sign = dizziness that is new or growing, or that makes you hold on
