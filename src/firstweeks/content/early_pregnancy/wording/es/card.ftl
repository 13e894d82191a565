# Translated by the project's authors, not yet reviewed by a native clinician.
# The short words of the card: what stands open, at arm's length. The whole is in the files of advice and findings.

# What stands on the card of an advice, a line each.

card-first-no-safe-travel = ¿Está lejos, sin nadie o a punto de desmayarse? Llame ya al { $emergency }. La ayuda tiene que ir a usted.
card-first-go-then-tell-who-treated-you = Vaya primero. Llame de camino al equipo que le atendió.
card-first-abortion-expected = Es de esperar algo de sangrado y dolor.
card-first-treated-ectopic = Es de esperar algo de sangrado. Un dolor fuerte o que crece, no. Hágase cada análisis de sangre.
card-first-no-heartbeat = Lo sentimos. Puede preguntar qué pasará ahora y tomarse su tiempo.
card-first-sac-only = No pierda su próxima ecografía. Si nota algo de esta página, vaya antes.
card-first-may-be-molar = Llame hoy al equipo que le atendió si sangra o vomita mucho.
card-first-positive-after-loss = La prueba puede seguir positiva semanas después. El dolor y el sangrado siguen siendo importantes.
card-first-unclear-scan = Acuda a su próxima ecografía (ultrasonido) o análisis. ¿No tiene fecha? Llame en menos de 24 horas.
card-first-test-today-with-risk = Hágase hoy una prueba de embarazo: en su caso importa más. ¿Positiva, aunque sea débil? Vuelva a revisar aquí en el acto.
card-first-test-today = Hágase hoy una prueba de embarazo. ¿Positiva, aunque sea débil? Vuelva a revisar aquí. ¿No la consigue en 2 horas? Pídala donde vaya.
card-now-call-ambulance =
    Abra la puerta, si es seguro. Acuéstese, o siéntese si le cuesta respirar.
    No coma ni beba, salvo por una bajada de azúcar.
card-now-hospital-now =
    No coma ni beba antes de la consulta, salvo por una bajada de azúcar.
card-now-same-day = No espere a que se pase. Tenga a alguien cerca.
card-now-within-24-hours = Hasta entonces, procure no alejarse mucho de un hospital.
card-pain-relief = Si le duele, puede tomar paracetamol (acetaminofén). Lea la caja. No tome ibuprofeno por su cuenta.
card-recheck-until-seen = Revise cada hora hasta la consulta.
card-recheck-within-24-hours = Revise cada 4 horas mientras no duerma, y en el acto si algo es nuevo o empeora.
card-recheck-within-3-days = Revise cada mañana y cada noche, y en el acto si algo es nuevo o empeora.
card-recheck-self-care = Revise mañana a esta hora, y en el acto si algo es nuevo o empeora.
card-recheck-test-again = ¿Prueba negativa? Repítala en 3 días.
card-recheck-early-painless-bleeding = Tras su llamada, quizá le pidan otra prueba en 7 a 10 días.

# Signs to watch for, in at most 8 words.

brief-danger_signs-collapsed = un desmayo, o casi
brief-danger_signs-shock = muy mal aspecto: labios grises, sudor frío, confusión
brief-danger_signs-flooding = sangre a chorro, o 2 compresas por hora
brief-danger_signs-sudden_severe_pain = dolor repentino y terrible en vientre o espalda
brief-danger_signs-shoulder_tip_pain = dolor nuevo y raro donde acaba el hombro
brief-danger_signs-chest_or_breathing = ahogo repentino, dolor de pecho, tos con sangre
brief-danger_signs-seizure = una convulsión (un ataque)
brief-danger_signs-numb_saddle = una zona dormida entre las piernas
brief-danger_signs-bladder_or_bowel_loss = escapes nuevos de orina o heces
brief-danger_signs-both_legs_weak = las dos piernas débiles o un pie que se arrastra
brief-danger_signs-thunderclap_headache = dolor de cabeza repentino, el peor de su vida
brief-danger_signs-headache_or_sight = dolor de cabeza que sigue, o vista distinta
brief-danger_signs-self_harm = ideas de hacerse daño
brief-danger_signs-in_danger = alguien que puede hacerle daño ahora
