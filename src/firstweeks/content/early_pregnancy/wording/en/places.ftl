# The names of countries, and their emergency numbers as people write them.

place-GB = United Kingdom
    .emergency = 999

place-IE = Ireland
    .emergency = 112 or 999

place-US = United States
    .emergency = 911

place-CA = Canada
    .emergency = 911

place-AU = Australia
    .emergency = 000

place-NZ = New Zealand
    .emergency = 111

place-CN = China (mainland)
    .emergency = 120

place-HK = Hong Kong
    .emergency = 999

place-TW = Taiwan
    .emergency = 119

place-SG = Singapore
    .emergency = 995

place-MY = Malaysia
    .emergency = 999

place-ES = Spain
    .emergency = 112

place-MX = Mexico
    .emergency = 911

place-AR = Argentina
    .emergency = 107 or 911

place-CL = Chile
    .emergency = 131

place-CO = Colombia
    .emergency = 123

place-PE = Peru
    .emergency = 106 or 116

place-IN = India
    .emergency = 112 or 108

place-NG = Nigeria
    .emergency = 112

place-PK = Pakistan
    .emergency = 1122 or 115

place-ZA = South Africa
    .emergency = 112 or 10177

place-PH = Philippines
    .emergency = 911

place-BR = Brazil
    .emergency = 192

place-PT = Portugal
    .emergency = 112

place-FR = France
    .emergency = 15 or 112

place-DE = Germany
    .emergency = 112

place-other = Another country
    .emergency = your local emergency number (112 or 911 in many countries)
