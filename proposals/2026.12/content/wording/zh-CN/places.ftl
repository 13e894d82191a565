# Translated by the project's authors, not yet reviewed by a native clinician.
# 各国家和地区的就医途径：怀孕早期疼痛或出血时当天去哪里，以及关门后去哪里。

place-GB = 英国
    .emergency = 999
    .route =
        请打电话给早孕门诊（EPU 或 EPAU）。去之前先打电话，有些门诊不能直接去。
        也可以打电话给全科医生（GP），请对方安排您今天就诊。
    .out_of_hours = 请去医院急诊（A&E）。任何时间也都可以拨打 111。
    .advice_line = NHS 111，日夜都有人接听
    .unknown =
        各门诊的规定不同。有些从怀孕 6 周或 7 周才接诊，有些要全科医生先打电话。
        如果门诊不能及时看您，而您又有疼痛，请去医院急诊（A&E）。
        在北爱尔兰，111 可能打不通。请打电话给非工作时间的全科医生（GP out-of-hours）。

place-IE = 爱尔兰
    .emergency = 112 或 999
    .route =
        请打电话或直接去妇产医院（maternity hospital），要求看急诊。不用预约。
        也可以要求看早孕门诊（EPAU）。全科医生（GP）也可以转诊。
    .out_of_hours = 请去妇产医院的急诊。如果附近没有，请去任何一家医院的急诊。
    .unknown = 我们没有查到全国统一的咨询电话。非工作时间的全科医生（GP out-of-hours）可以在电话里给您建议。

place-US = 美国
    .emergency = 911
    .route =
        请打电话给您的妇产科医生（OB-GYN）或家庭医生，找值班的人。
        如果今天没有人能看您，请去医院急诊（ER）。
    .out_of_hours = 请去医院急诊（ER）。您的医疗保险可能有护士热线，号码常印在保险卡上。
    .unknown = 这些途径还没有请当地人核对过，您所在的地方可能不一样。我们没有查到全国统一的咨询电话。

place-CA = 加拿大
    .emergency = 911
    .route =
        请打电话给家庭医生或诊所，问附近有没有早孕门诊（early pregnancy clinic）。早孕门诊大多要医生转诊。
        如果今天没有人能看您，请去医院急诊。
    .out_of_hours = 请去医院急诊。
    .advice_line = 811 健康热线，大多数省和地区可用
    .unknown =
        并不是每个地方都用 811。
        在努纳武特和一些偏远地方，911 可能打不通。请现在就查好当地卫生站的电话。

place-AU = 澳大利亚
    .emergency = 000
    .route =
        请打电话给全科医生（GP），或者医院的早孕门诊（EPAS）。有些门诊要全科医生转诊，有些不用。
        如果今天没有人能看您，请去医院急诊。
    .out_of_hours = 请去医院急诊。早孕门诊晚上和周末可能关门。
    .advice_line = Pregnancy, Birth and Baby 热线
    .unknown = 这条热线的时间我们还没有核实。如果没有人接，请不要等。

place-NZ = 新西兰
    .emergency = 111
    .route =
        请打电话给您的孕产照护者（LMC）或全科医生（GP）。对方可以把您转到早孕门诊（EPAC）。
        如果今天没有人能看您，请去医院急诊。
    .out_of_hours = 请去医院急诊。很多门诊晚上和周末关门。
    .advice_line = Healthline，免费，日夜都有人接听

place-CN = 中国大陆
    .emergency = 120
    .route =
        请去有妇产科急诊的医院，或者妇幼保健院。
        挂号时请说明：已经怀孕或可能怀孕，有疼痛或出血。
    .out_of_hours = 请去有夜间急诊的综合医院或妇幼保健院。问一问有没有妇产科值班医生，能不能做 B 超。
    .unknown = 我们没有查到全国统一的咨询电话。12320 卫生热线各地不一样，晚上可能没有人接。

place-HK = 香港
    .emergency = 999
    .route = 请去公立医院急症室（A&E），或者打电话给妇产科诊所。
    .out_of_hours = 请去公立医院急症室（A&E），问能不能做 B 超（超声波）。
    .unknown = 这些途径还没有请当地人核对过。我们没有查到咨询电话。

place-TW = 台湾
    .emergency = 119
    .route =
        请去妇产科诊所，或者有妇产科的医院。
        如果今天没有人能看您，请去医院急诊。
    .out_of_hours = 请去医院急诊，最好选有妇产科的医院。
    .unknown = 这些途径还没有请当地人核对过。我们没有查到急症咨询电话。

place-SG = 新加坡
    .emergency = 995
    .route =
        请去竹脚妇幼医院（KKH）的妇产科急诊中心（Urgent O&G Centre）。不用预约。
        也可以打电话给新加坡中央医院（SGH）的早孕门诊。
    .out_of_hours = 请去竹脚妇幼医院（KKH）的妇产科急诊中心，日夜都开。也可以去任何一家医院的急诊（A&E）。
    .unknown = 开放时间可能有变。可以的话，去之前先核实。我们没有查到咨询电话。

place-MY = 马来西亚
    .emergency = 999
    .route = 请去医院急诊（A&E），最好选有妇产科（O&G）的医院。
    .out_of_hours = 请去医院急诊（A&E），问能不能做 B 超。
    .unknown = 这些途径还没有请当地人核对过。我们没有查到咨询电话。

place-ES = 西班牙
    .emergency = 112
    .route =
        请去医院的妇产科急诊（urgencias de ginecología y obstetricia）。
        也可以打电话给社区卫生中心（centro de salud），要求今天的紧急预约（cita urgente）。
    .out_of_hours = 请去医院急诊（urgencias），最好选大医院。
    .unknown = 咨询电话各地区不同。有些地区是 061。

place-MX = 墨西哥
    .emergency = 911
    .route =
        请去公立医院的产科急诊（urgencias obstétricas）。
        法律规定，遇到这类急症，公立医院必须接诊。不需要参加该院的医保。
    .out_of_hours = 请去任何一家医院的急诊（urgencias），最好选大医院。
    .advice_line = 孕产热线（Línea Materna），日夜都有人接听
    .unknown = 孕产热线的号码可能有变。如果没有人接，请不要等。

place-AR = 阿根廷
    .emergency = 107 或 911
    .route = 请去医院的妇产科急诊（guardia de ginecología 或 guardia de obstetricia）。
    .out_of_hours = 请去医院急诊（guardia），最好选大医院。
    .unknown =
        107 和 911 不是在每个省都能用。一个打不通，请打另一个。
        这些途径还没有请当地人核对过。我们没有查到咨询电话。

place-CL = 智利
    .emergency = 131
    .route = 请去医院的妇产科急诊（urgencia de maternidad 或 urgencia gineco-obstétrica）。
    .out_of_hours = 请去医院急诊（urgencia），最好选大医院。
    .advice_line = 健康热线（Salud Responde），日夜都有人接听
    .unknown = 这些途径还没有请当地人核对过。

place-CO = 哥伦比亚
    .emergency = 123
    .route = 请去医院或诊所的急诊（urgencias），最好选有妇科（ginecología）的。
    .out_of_hours = 请去医院急诊（urgencias），最好选大医院。
    .unknown =
        在一些小城镇，123 可能打不通。请现在就查好医院的电话。
        这些途径还没有请当地人核对过。我们没有查到咨询电话。

place-PE = 秘鲁
    .emergency = 106 或 116
    .route = 请去医院的妇产科急诊（emergencia gineco-obstétrica）。
    .out_of_hours = 请去医院急诊（emergencia），最好选大医院。
    .advice_line = 113 健康热线（Línea 113 Salud），日夜都有人接听
    .unknown =
        106 最早在利马开通，不是每个地区都有。如果没有人接，请拨打 116（消防）。
        这些途径还没有请当地人核对过。

place-other = 其他国家或地区
    .emergency = 当地急救电话（很多国家是 112 或 911）
    .route = 请去最近的、能看妇产科并且能做 B 超的医院。可以的话，先打电话。
    .out_of_hours = 请去最近的、还开门的医院，问能不能做 B 超。
    .unknown = 我们不知道当地的电话和就医途径。请现在就问身边的人，救护车的电话是多少。

support-GB = 英国的支持服务
    .text =
        心理危机时，请拨打 NHS 111，选 2，日夜都可以。
        想找人倾诉，请拨打 Samaritans 的 116 123。
        如果家里有人伤害您或让您害怕，请拨打 0808 2000 247（National Domestic Abuse Helpline），日夜都可以。
        如果现在就有危险，请拨打 999。
        这些号码我们还没有向各机构核实。

support-US = 美国的支持服务
    .text =
        心理危机时，请拨打 988 或发短信到 988，日夜都可以。
        想谈谈怀孕期间的心情，请拨打 1-833-852-6262，日夜都可以。这不是危机热线。
        如果家里有人伤害您或让您害怕，请拨打 1-800-799-7233（National Domestic Violence Hotline），日夜都可以。
        如果现在就有危险，请拨打 911。
        这些号码我们还没有向各机构核实。
