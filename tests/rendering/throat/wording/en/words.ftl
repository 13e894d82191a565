protocol = Throats
    .limits = Questions cannot see a throat.
    .call = Call if you cannot breathe.
    .translation = These words are in their first language.
page-danger = Danger
page-throat = Throat
page-you = You

finding-signs = Any of these signs?
    .why = They are dangerous.
    .name = Danger signs
    .none = No, none of these
option-signs-breathless = I cannot breathe well
    .name = cannot breathe well
    .sign = no breath
    .tell = Ask someone to listen.
option-signs-drooling = I drool
    .name = drooling
    .sign = drooling
    .tell = Look in a mirror.
finding-throat = How sore is it?
    .why = It matters.
    .name = Throat
option-throat-none = Not at all
    .name = not sore
option-throat-sore = Sore
    .name = sore
    .sign = a sore throat
option-throat-very_sore = Very sore
    .name = very sore
    .sign = a very sore throat
finding-fever = Do you have a fever?
    .why = It matters.
    .name = Fever
    .sign = a fever
finding-smoker = Do you smoke?
    .why = It matters.
    .name = Smoking
option-smoker-never = Never
    .name = never
option-smoker-before = Before
    .name = before
option-smoker-now = Now
    .name = now
finding-days = For how many days?
    .why = It matters.
    .name = Days
finding-hurt = Does someone hurt you?
    .why = It matters.
    .name = Hurt by someone

say-signs-breathless = no breath
say-signs-drooling = drooling
say-throat-very_sore = a very sore throat
say-fever = a fever
note-signs-breathless = BREATHLESS
note-throat-very_sore = very sore throat
note-fever = fever
note-days = { $value } days
note-smoker-now = smokes
blank-allergies = Allergies

saying-for-days = I have had a sore throat for { $days } days
saying-for-a-while = I have a sore throat

level-now = Call { $emergency } now
    .where = From where you are.
    .when = now
    .name = Ambulance
    .soon = call an ambulance
    .if = Call { $emergency } now if you have:
level-today = Be seen today
    .where =
        Call a clinic.
        Call { $emergency } if it grows.
    .when = today
    .name = Today
    .soon = be seen today
    .if = Be seen today if you have:
level-home = Look after yourself
    .where = At home.
    .when = in 2 days
    .name = Self-care
    .soon = look after myself

rule-cannot-breathe = No breath is an emergency.
    .name = No breath
rule-cannot-swallow = You cannot swallow.
    .name = Cannot swallow
rule-sore-with-fever = A sore throat with fever needs a look.
    .name = Sore with fever
rule-sore-for-long = It has been long.
    .name = Sore for long
rule-hurt-by-someone = You deserve to be safe.
    .name = Hurt
raise-smoke = Smoke makes it worse.
    .name = Smoke
contradiction-fever-without-soreness = You drool, and your throat is not sore.
    .stands = Both stand.

advice-call = While you wait
    .text = Sit up.
    .steps =
        Call { $emergency }.
        Open the door.
advice-again = If no one answers
    .text = Call again.
advice-gargle = Gargle
    .text = With salt.
advice-drink = Drink
    .text = Often.

advice-quinsy = Quinsy
    .text = Quinsy not excluded

belief-honey = Honey helps
    .known = It does.
    .do = Take a spoon.
    .phrasings = does honey help
belief-no-doctor = A sore throat never needs a doctor
    .known = Some do.
    .do = Call.
    .phrasings = no doctor for a throat
verdict-supported = Supported
    .means = It holds.
verdict-unsafe = Unsafe
    .means = It can harm.

place-other = Elsewhere
    .emergency = 112
    .route = Go to a clinic.
    .out_of_hours = Go to a hospital.
place-GB = United Kingdom
    .emergency = 999
    .route = Call a GP.
    .out_of_hours = Call 111.
    .advice_line = NHS 111
route-listening = Samaritans

# The words of claims.
concept-honey = honey
concept-helps = help*
concept-doctor = doctor*; nurse*
concept-throat = throat*; sore throat*
concept-fine = fine; harmless
concept-alarm = call; beware; hospital
concept-asks = ?; does; should
concept-choking = choking; cannot swallow
concept-me = i; my; me
concept-none = honeymoon

danger-choking = Choking: call now
    .do = Call { $emergency }.
mention-when-to-call = When to call
