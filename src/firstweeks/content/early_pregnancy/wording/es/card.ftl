# Translated by the project's authors, not yet reviewed by a native clinician.
# The short words of the card: what stands open, at arm's length. The whole is in the files of advice and findings.

# What stands on the card of an advice, a line each.

card-first-no-safe-travel = ¿Está lejos, sin nadie o a punto de desmayarse? Llame ya al { $emergency }. La ayuda tiene que ir a usted.
card-first-go-then-tell-who-treated-you = Primero, la ayuda. Después llame a su equipo, o pida que alguien llame.
card-first-abortion-expected = Es de esperar algo de sangrado y dolor.
card-first-known-ectopic = Avise enseguida a su equipo de cualquier dolor, sangrado o mareo. No falte a ningún análisis de sangre.
card-first-treated-ectopic = Es de esperar algo de sangrado. Un dolor fuerte o que va a más, no: dígalo enseguida. No falte a ningún análisis de sangre.
card-first-no-heartbeat = Lo sentimos. Puede preguntar qué pasará ahora y tomarse su tiempo.
card-first-sac-only = Puede ser pronto para ver más. La próxima ecografía (ultrasonido) lo puede mostrar mejor.
card-first-may-be-molar = Si hay sangrado o muchos vómitos, su equipo debe saberlo hoy.
card-first-positive-after-loss = La prueba puede seguir positiva semanas después. El dolor y el sangrado siguen siendo importantes.
card-first-unclear-scan = La ecografía (ultrasonido) aún no mostró dónde está el embarazo. Por eso, vigile las señales de abajo.
card-first-test-today-with-risk = Hágase hoy una prueba de embarazo: en su caso importa más. ¿Positiva, aunque sea débil? Vuelva enseguida a esta guía.
card-first-test-today = Hágase hoy una prueba de embarazo. ¿Positiva, aunque sea débil? Vuelva a esta guía. ¿No la consigue en 2 horas? Pídala donde vaya.
card-now-call-ambulance =
    Abra la puerta, si es seguro. Acuéstese, o siéntese si le cuesta respirar.
    No coma ni beba, salvo si tiene una bajada de azúcar.
card-now-in-danger-and-ill = Acuéstese, o siéntese si le cuesta respirar.
card-now-hospital-now =
    No coma ni beba antes de la consulta, salvo si tiene una bajada de azúcar.
card-now-same-day = No espere a que se pase. Tenga cerca a alguien de confianza.
card-now-within-24-hours = Hágalo hoy, si puede. Si hay dolor o sangrado, no se aleje mucho de un hospital.
word-paracetamol = { $place ->
    [ES] paracetamol
    [CO] acetaminofén
   *[other] paracetamol (acetaminofén)
}

card-pain-relief = Si le duele, puede tomar { word-paracetamol }, como dice la caja. Ibuprofeno, solo si lo indicó su equipo.
card-recheck-until-seen = Fíjese cada hora en si algo cambia, hasta recibir atención.
card-recheck-within-24-hours = Vuelva a esta guía cada 4 horas mientras no duerma, y enseguida si hay algo nuevo o peor.
card-recheck-within-3-days = Vuelva a esta guía cada mañana y cada noche, y enseguida si hay algo nuevo o peor.
card-recheck-self-care = Vuelva a esta guía mañana a esta hora, o enseguida si hay algo nuevo o peor.
card-recheck-test-again = ¿Prueba negativa? Repítala en 3 días.
card-recheck-early-painless-bleeding = Cuando llame, quizá le pidan otra prueba en 7 a 10 días.

# Signs to watch for, in at most 8 words.

brief-danger_signs-collapsed = un desmayo, o casi
brief-danger_signs-shock = muy mal aspecto: labios grises, sudor frío, confusión
brief-danger_signs-flooding = sangre a chorro, o 2 { word-pads } por hora
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
