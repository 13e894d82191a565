# Translated by the project's authors, not yet reviewed by a native clinician.
# Adónde acudir, por país: la vía del mismo día por dolor o sangrado al inicio del embarazo, y quién atiende cuando está cerrada.

place-GB = Reino Unido
    .emergency = 999
    .route =
        Llame a una unidad de embarazo temprano (EPU o EPAU). Llame antes de ir: en algunas no se entra sin cita.
        O llame a un médico de familia (GP) o a una matrona (midwife). Pida que le vean hoy.
    .out_of_hours = Vaya a las urgencias de un hospital (A&E). También puede llamar al 111 a cualquier hora.
    .advice_line = NHS 111, de día y de noche
    .unknown =
        No todas las unidades son iguales. Algunas solo atienden desde la semana 6 o 7. En otras debe llamar primero un médico.
        Si la suya no le ve a tiempo y tiene dolor, vaya a urgencias (A&E).
        Puede que el 111 no funcione en Irlanda del Norte. Allí, llame al médico de guardia (GP out-of-hours).

place-IE = Irlanda
    .emergency = 112 o 999
    .route =
        Llame o vaya a una maternidad (maternity hospital). Pida la unidad de urgencias. No hace falta cita.
        O pida la unidad de embarazo temprano (EPAU). También le puede enviar un médico de familia (GP).
    .out_of_hours = Vaya a las urgencias de una maternidad. Si no hay ninguna cerca, vaya a las urgencias de cualquier hospital.
    .unknown = No conocemos ninguna línea de consulta para toda Irlanda. El médico de guardia (GP out-of-hours) puede ayudar por teléfono.

place-US = Estados Unidos
    .emergency = 911
    .route =
        Llame a su consulta de ginecología (OB-GYN), a su partera (midwife) o a su médico. Pida hablar con quien esté de guardia.
        Si nadie le puede ver hoy, vaya a la sala de emergencias (ER).
    .out_of_hours = Vaya a la sala de emergencias (ER). Su seguro puede tener una línea de enfermería. El número suele estar en la tarjeta.
    .unknown = Nadie de allí ha revisado estos datos. Cerca de usted puede ser distinto. No conocemos ninguna línea de consulta para todo el país.

place-CA = Canadá
    .emergency = 911
    .route =
        Llame a un médico de familia, a una partera (midwife) o a una clínica. Pregunte si hay cerca una clínica de embarazo temprano. Casi todas piden una carta de un médico.
        Si nadie le puede ver hoy, vaya a las urgencias de un hospital.
    .out_of_hours = Vaya a las urgencias de un hospital.
    .advice_line = Línea de salud 811, en casi todas las provincias y territorios
    .unknown =
        El 811 no es el número en todas partes.
        En Nunavut y en algunos lugares lejanos, el 911 puede no funcionar. Busque ya el número de su centro de salud.

place-AU = Australia
    .emergency = 000
    .route =
        Llame a un médico de familia (GP). O llame al servicio de embarazo temprano (EPAS) de un hospital. Algunos piden una carta del médico y otros no.
        Si nadie le puede ver hoy, vaya a las urgencias de un hospital.
    .out_of_hours = Vaya a las urgencias de un hospital. El servicio de embarazo temprano puede cerrar de noche y en fin de semana.
    .advice_line = Línea Pregnancy, Birth and Baby
    .unknown = No hemos confirmado el horario de esta línea. Si nadie contesta, no espere.

place-NZ = Nueva Zelanda
    .emergency = 111
    .route =
        Llame a su matrona (midwife, LMC) o a un médico de familia (GP). Le pueden enviar a una clínica de embarazo temprano (EPAC).
        Si nadie le puede ver hoy, vaya a las urgencias de un hospital.
    .out_of_hours = Vaya a las urgencias de un hospital. Muchas clínicas cierran de noche y en fin de semana.
    .advice_line = Healthline, gratis, de día y de noche

place-CN = China (continental)
    .emergency = 120
    .route =
        Vaya a un hospital que atienda problemas del embarazo. Pida las urgencias de ginecología: 妇产科急诊 («fu chan ke ji zhen»).
        O vaya a un hospital materno e infantil: 妇幼保健院 («fu you bao jian yuan»).
    .out_of_hours = Vaya a un hospital grande. Pida las urgencias: 急诊 («ji zhen»). Diga que hay o puede haber un embarazo. Pida una ecografía (ultrasonido).
    .unknown = No conocemos ninguna línea de consulta para toda China. La línea de salud 12320 cambia de un lugar a otro.

place-HK = Hong Kong
    .emergency = 999
    .route = Vaya a las urgencias (A&E) de un hospital público. O llame a una clínica de ginecología y obstetricia (婦產科).
    .out_of_hours = Vaya a las urgencias (A&E) de un hospital público. Pregunte si allí hacen una ecografía (ultrasonido).
    .unknown = Nadie de allí ha revisado estos datos. No conocemos ninguna línea de consulta.

place-TW = Taiwán
    .emergency = 119
    .route =
        Vaya a una clínica o a un hospital con ginecología y obstetricia (婦產科).
        Si nadie le puede ver hoy, vaya a un hospital y pida las urgencias: 急診.
    .out_of_hours = Vaya a un hospital y pida las urgencias: 急診. Si puede, elija uno con ginecología y obstetricia (婦產科).
    .unknown = Nadie de allí ha revisado estos datos. No conocemos ninguna línea de consulta.

place-SG = Singapur
    .emergency = 995
    .route =
        Vaya al Urgent O&G Centre del hospital KK (KKH). No hace falta cita.
        O llame a la unidad de embarazo temprano del hospital SGH.
    .out_of_hours = Vaya al Urgent O&G Centre del KKH. Abre de día y de noche. También le pueden ver en las urgencias (A&E) de cualquier hospital.
    .unknown = El horario puede haber cambiado. Si puede, llame antes de ir. No conocemos ninguna línea de consulta.

place-MY = Malasia
    .emergency = 999
    .route = Vaya a las urgencias (A&E) de un hospital. Si puede, elija uno con ginecología y obstetricia (O&G).
    .out_of_hours = Vaya a las urgencias (A&E) de un hospital. Pregunte si allí hacen una ecografía (ultrasonido).
    .unknown = Nadie de allí ha revisado estos datos. No conocemos ninguna línea de consulta.

place-ES = España
    .emergency = 112
    .route =
        Vaya a las urgencias de ginecología y obstetricia de un hospital.
        O llame a su centro de salud. Pida una cita urgente para hoy.
    .out_of_hours = Vaya a las urgencias de un hospital. Si puede, elija uno grande.
    .unknown = Las líneas de consulta cambian según la zona. En algunas, el número es el 061.

place-MX = México
    .emergency = 911
    .route =
        Vaya a las urgencias obstétricas de un hospital público.
        Por ley, le deben atender en una urgencia así. No hace falta tener afiliación.
    .out_of_hours = Vaya a las urgencias de cualquier hospital. Si puede, elija uno grande.
    .advice_line = Línea Materna, de día y de noche
    .unknown = El número de la Línea Materna puede haber cambiado. Si nadie contesta, no espere.

place-AR = Argentina
    .emergency = 107 o 911
    .route = Vaya a la guardia de ginecología o de obstetricia de un hospital.
    .out_of_hours = Vaya a la guardia de un hospital. Si puede, elija uno grande.
    .unknown =
        El 107 y el 911 no sirven los dos en todas las provincias. Si uno falla, llame al otro.
        Nadie de allí ha revisado estos datos. No conocemos ninguna línea de consulta.

place-CL = Chile
    .emergency = 131
    .route = Vaya a la urgencia de maternidad (urgencia gineco-obstétrica) de un hospital.
    .out_of_hours = Vaya a la urgencia de un hospital. Si puede, elija uno grande.
    .advice_line = Salud Responde, de día y de noche
    .unknown = Nadie de allí ha revisado estos datos.

place-CO = Colombia
    .emergency = 123
    .route = Vaya a las urgencias de un hospital o una clínica. Si puede, elija uno con ginecología.
    .out_of_hours = Vaya a las urgencias de un hospital. Si puede, elija uno grande.
    .unknown =
        En algunos pueblos, el 123 puede no funcionar. Busque ya el número de su hospital.
        Nadie de allí ha revisado estos datos. No conocemos ninguna línea de consulta.

place-PE = Perú
    .emergency = 106 o 116
    .route = Vaya a la emergencia gineco-obstétrica de un hospital.
    .out_of_hours = Vaya a la emergencia de un hospital. Si puede, elija uno grande.
    .advice_line = Línea 113 Salud, de día y de noche
    .unknown =
        El 106 (SAMU) empezó en Lima y no llega a todas las regiones. Si nadie contesta, llame al 116 (bomberos).
        Nadie de allí ha revisado estos datos.

place-other = Otro país
    .emergency = número local de emergencias (112 o 911 en muchos países)
    .route = Vaya al hospital más cercano que atienda problemas del embarazo. Pregunte si allí hacen una ecografía (ultrasonido). Si puede, llame antes.
    .out_of_hours = Vaya al hospital más cercano que esté abierto. Pregunte si allí hacen una ecografía (ultrasonido).
    .unknown = No conocemos los números de su país, ni adónde se acude allí. Pregunte ya a alguien cerca cuál es el número de la ambulancia.

support-GB = Apoyo en el Reino Unido
    .text =
        En una crisis de salud mental, llame al 111 (NHS) y elija la opción 2, de día o de noche.
        Para hablar con alguien que escucha, llame a Samaritans, al 116 123.
        ¿Alguien en casa le hace daño o le da miedo? Llame al 0808 2000 247 (National Domestic Abuse Helpline), de día o de noche.
        Si corre peligro ahora, llame al 999.
        No hemos comprobado estos números con los servicios.

support-US = Apoyo en Estados Unidos
    .text =
        En una crisis de salud mental, llame o escriba al 988, de día o de noche.
        Para hablar de cómo se siente en el embarazo, llame al 1-833-852-6262, de día o de noche. No es una línea de crisis.
        ¿Alguien en casa le hace daño o le da miedo? Llame al 1-800-799-7233 (National Domestic Violence Hotline), de día o de noche.
        Si corre peligro ahora, llame al 911.
        No hemos comprobado estos números con los servicios.
