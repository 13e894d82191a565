# Translated by the project's authors, not yet reviewed by a native clinician.
# Lo que dice cada cifra, y lo que no puede decir.

care-limits = Lo que esto no puede decir
care-from = Fuente

care-figure-dating = De cuánto está
    .says = Hoy: { $age }, en semanas + días. Fecha prevista: { $due }.
    .cannot =
        Las fechas no dicen dónde está el embarazo ni cómo va. Una ecografía sí.
        Si en su clínica le dan otra fecha, vale la de la clínica.
care-by-last_period = Contado desde la última regla.
care-by-ovulation = Contado desde la ovulación.
care-by-transfer = Contado desde la transferencia. La ecografía no cambia esta fecha.
care-by-crown_rump = Contado por la medida de la ecografía.
care-redated = La ecografía difiere en { $difference } días: son más de { $allowed }. Por eso vale su fecha.
care-kept = La ecografía difiere en { $difference } días: no son más de { $allowed }. Por eso vale la primera fecha.

care-figure-hcg = Dos análisis de hCG
    .says =
        Por cada 100 del primer análisis hubo { $after } en el segundo, { $hours } horas después.
        En 48 horas eso es de 100 a { $scaled }.
    .cannot =
        Dos valores no pueden decir dónde está un embarazo.
        En un embarazo ectópico pueden subir, bajar o seguir igual.
        Dolor nuevo, un desmayo o dolor en la punta del hombro: pida ayuda ya, con cualquier valor.
care-plan-rise = Lo usual es una ecografía de 7 a 14 días después.
care-plan-sooner = El segundo valor es de 1500 o más: la ecografía puede ser antes.
care-plan-between = Hace falta atención en 24 horas. Llame a la unidad que le sacó sangre.
care-plan-fall = Le piden un test en casa 14 días después del segundo análisis. Si sale positivo, llame.
care-plan-too_soon = Los planes se hacen desde las 48 horas. Pregunte cuándo debe volver.
care-plan-too_late = Estos análisis están muy lejos uno de otro. Pregunte qué dicen en su caso.
care-plan-other_lab = No se pueden comparar dos laboratorios. Pida los dos análisis en uno.

care-figure-weight = Peso
    .says = IMC antes del embarazo: { $bmi }. Aumento total que espera la guía: de { $low } a { $high } kg.
    .cannot =
        El peso no dice nada del dolor ni del sangrado.
        No es momento de comer menos para bajar de peso.
care-weight-band = Hasta hoy la guía espera de { $low } a { $high } kg.
care-weight-none = La guía no da aquí un rango para gemelos.
care-weight-loss = Es tanto como 3 kg de 60 kg, o más. Si tiene vómitos, llame hoy al médico.

care-figure-puqe = Náuseas y vómitos en 24 horas (PUQE-24)
    .says = Puntos: { $score }, en una escala de 3 a 15.
    .cannot =
        Los puntos hablan solo de náuseas y vómitos. Vomitar con dolor es otra cosa.
        Si no retiene líquidos o no orina en 8 horas, pida ayuda ya, con cualquier puntaje.
care-puqe-0 = Comer poco y a menudo, y beber a sorbos, puede ayudar. Cuente otra vez mañana.
care-puqe-1 = Pregunte en su clínica. Hay medicina para esto que se puede tomar en el embarazo.
care-puqe-2 = Hable hoy con un médico o una matrona.

care-figure-caffeine = Cafeína de hoy
    .says = { $total } mg. El límite es de 200 mg al día: quedan { $left } mg.
    .cannot = Las tazas y las marcas varían. Algunas medicinas y bebidas tienen más.
care-caffeine-over = Pasa del límite. Beba el resto del día cosas sin cafeína.

care-figure-meals = Comidas pequeñas de hoy
    .says = { $times }
    .cannot = Las horas ayudan, no obligan. Coma lo que retenga.

care-figure-pads = Cuánto sangra
    .says = { $rate } compresas por hora.
    .cannot =
        La cantidad no dice por qué sangra.
        Poca sangre no quiere decir que todo va bien.
care-amount-none = Sin sangrado.
care-amount-spotting = Manchado: solo al limpiarse.
care-amount-light = Leve: menos de una compresa en 3 horas.
care-amount-moderate = Medio: como una regla, una compresa en 3 horas o más.
care-amount-heavy = Mucho: una compresa por hora en 2 horas, o una en media hora. Vaya ya al hospital.
care-amount-flooding = Muchísimo: 2 o más compresas en una hora. Llame ya al número de emergencia.
