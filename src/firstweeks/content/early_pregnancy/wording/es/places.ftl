# Translated by the project's authors, not yet reviewed by a native clinician.
# The names of countries, and their emergency numbers as people write them.

place-GB = Reino Unido
    .emergency = 999

place-IE = Irlanda
    .emergency = 112 o 999

place-US = Estados Unidos
    .emergency = 911

place-CA = Canadá
    .emergency = 911

place-AU = Australia
    .emergency = 000

place-NZ = Nueva Zelanda
    .emergency = 111

place-CN = China (continental)
    .emergency = 120

place-HK = Hong Kong
    .emergency = 999

place-TW = Taiwán
    .emergency = 119

place-SG = Singapur
    .emergency = 995

place-MY = Malasia
    .emergency = 999

place-ES = España
    .emergency = 112

place-MX = México
    .emergency = 911

place-AR = Argentina
    .emergency = 107 o 911

place-CL = Chile
    .emergency = 131

place-CO = Colombia
    .emergency = 123

place-PE = Perú
    .emergency = 106 o 116

place-IN = India
    .emergency = 112 o 108

place-NG = Nigeria
    .emergency = 112

place-PK = Pakistán
    .emergency = 1122 o 115

place-ZA = Sudáfrica
    .emergency = 112 o 10177

place-PH = Filipinas
    .emergency = 911

place-BR = Brasil
    .emergency = 192

place-PT = Portugal
    .emergency = 112

place-FR = Francia
    .emergency = 15 o 112

place-DE = Alemania
    .emergency = 112

place-other = Otro país
    .emergency = número local de emergencias (112 o 911 en muchos países)
