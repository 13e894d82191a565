# Translated by the project's authors, not yet reviewed by a native clinician.
# The names of countries, and their emergency numbers as people write them.

place-GB = 英国
    .emergency = 999

place-IE = 爱尔兰
    .emergency = 112 或 999

place-US = 美国
    .emergency = 911

place-CA = 加拿大
    .emergency = 911

place-AU = 澳大利亚
    .emergency = 000

place-NZ = 新西兰
    .emergency = 111

place-CN = 中国大陆
    .emergency = 120

place-HK = 香港
    .emergency = 999

place-TW = 台湾
    .emergency = 119

place-SG = 新加坡
    .emergency = 995

place-MY = 马来西亚
    .emergency = 999

place-ES = 西班牙
    .emergency = 112

place-MX = 墨西哥
    .emergency = 911

place-AR = 阿根廷
    .emergency = 107 或 911

place-CL = 智利
    .emergency = 131

place-CO = 哥伦比亚
    .emergency = 123

place-PE = 秘鲁
    .emergency = 106 或 116

place-IN = 印度
    .emergency = 112 或 108

place-NG = 尼日利亚
    .emergency = 112

place-PK = 巴基斯坦
    .emergency = 1122 或 115

place-ZA = 南非
    .emergency = 112 或 10177

place-PH = 菲律宾
    .emergency = 911

place-BR = 巴西
    .emergency = 192

place-PT = 葡萄牙
    .emergency = 112

place-FR = 法国
    .emergency = 15 或 112

place-DE = 德国
    .emergency = 112

place-other = 其他国家或地区
    .emergency = 当地急救电话（很多国家是 112 或 911）
