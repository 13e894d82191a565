# Translated by the project's authors, not yet reviewed by a native clinician.
# 各类求助途径的名称，以及怎么做。`$place` 是国家或地区的代码。
#
# .do    卡片上的第一条，号码写在下面
# .else  第二条：什么时候、怎么找这里
# .to    接在“今天就去”后面

word-emergency-department = { $place ->
    [GB] 医院急诊（A&E）
    [IE] 医院急诊（A&E）
    [US] 医院急诊（ER）
    [HK] 公立医院急症室（A&E）
    [SG] 医院急诊（A&E）
    [MY] 医院急诊（A&E）
    [ES] 医院急诊（urgencias）
    [MX] 医院急诊（urgencias）
    [AR] 医院急诊（guardia）
    [CL] 医院急诊（urgencia）
    [CO] 医院急诊（urgencias）
    [PE] 医院急诊（emergencia）
    [BR] 医院急诊（pronto-socorro）
    [PT] 医院急诊（urgência）
    [FR] 医院急诊（urgences）
    [DE] 医院急诊（Notaufnahme）
   *[other] 医院急诊
}

route-emergency = 救护车
    .do = { $place ->
        [PE] 请拨打 { $emergency }。106 没有人接，就打 116。
        [AR] 请拨打 { $emergency }。一个打不通，就打另一个。
        [CA] 请拨打 { $emergency }。911 打不通的地方，请打给当地卫生站。
       *[other] 请拨打 { $emergency }。
    }
    .else = 受了伤、快要晕倒，或者没法安全去医院，请拨打 { $emergency } 叫救护车。

route-police = 报警电话
    .do = 一有安全的机会就打。先说您在哪里，再说有人可能伤害您。
    .else = 如果有人可能伤害您，请报警。

route-crisis_line = { $place ->
    [GB] NHS 111，接通后选 2
    [US] 988 热线
    [CA] 9-8-8 热线
    [AU] Lifeline
    [NZ] 1737
    [CN] 12356 心理援助热线
    [HK] 撒玛利亚防止自杀会
    [TW] 1925 安心专线
    [ES] 024 热线
    [MX] Línea de la Vida
    [AR] 心理健康热线
    [CL] *4141 热线
    [CO] 106 热线
    [IN] Tele MANAS
    [ZA] SADAG
    [PH] NCMH 热线
    [BR] CVV 188
    [PT] 1411 热线
    [FR] 3114
    [DE] TelefonSeelsorge
   *[other] 心理危机热线
}
    .else = 有伤害自己的念头，想找人说说：

route-listening_line = { $place ->
    [GB] Samaritans
    [IE] Samaritans
    [US] 孕产心理热线
   *[other] 倾诉热线
}
    .else = 想找人倾诉：

route-abuse_line = { $place ->
    [GB] 家庭暴力求助热线（英格兰）
    [IE] Women’s Aid
    [US] 全国家庭暴力热线
    [AU] 1800RESPECT
    [NZ] Women’s Refuge
    [CN] 12338 妇女维权热线
    [TW] 113 保护专线
    [SG] 全国反暴力热线
    [MY] Talian Kasih
    [ES] 016 热线
    [MX] 079 热线，接通后按 1
    [AR] 144 热线
    [CL] 1455 热线
    [CO] 155 热线
    [PE] 100 热线
    [IN] Women Helpline
    [PK] 1099 热线
    [ZA] GBV Command Centre
    [BR] Ligue 180
    [PT] 家庭暴力热线
    [FR] 3919
    [DE] Hilfetelefon
   *[other] 反暴力热线
}
    .do = 请打给受过训练、懂得帮忙的人，内容保密。可以的话，用别人不会查看的电话。
    .else = 有人伤害您或让您害怕，想找人帮忙：

route-abuse_line_of_a_part = { $place ->
    [GB] 家庭暴力求助热线（苏格兰）
   *[other] 反暴力热线
}
    .else = { $place ->
        [GB] 在苏格兰：
       *[other] 在其他地区：
    }

route-emergency_department = { $place ->
    [HK] 公立医院急症室
   *[other] 医院急诊
}
    .do = 请去{ word-emergency-department }。
    .else = 那里联系不上或来不及看，请去{ word-emergency-department }。
    .to = { word-emergency-department }

word-gynaecology-emergency = { $place ->
    [CN] 妇产科急诊
    [IE] 妇产医院（maternity hospital）急诊
    [SG] 竹脚妇幼医院（KKH）妇产科急诊
    [TW] 有妇产科的医院急诊
    [ES] 医院妇产科急诊（urgencias de ginecología y obstetricia）
    [MX] 公立医院产科急诊（urgencias obstétricas）
    [AR] 医院妇产科急诊（guardia de ginecología y obstetricia）
    [CL] 医院妇产科急诊（urgencia de maternidad）
    [PE] 医院妇产科急诊（emergencia gineco-obstétrica）
    [PT] 医院妇产科急诊（urgência de ginecologia e obstetrícia）
    [FR] 医院妇科急诊（urgences gynécologiques）
    [DE] 有妇产科（Frauenklinik）的医院
    [BR] 妇产医院（maternidade）或急诊（pronto-socorro）
   *[other] 有妇产科的医院
}

route-gynaecology_emergency = { $place ->
    [CN] 妇产科急诊
   *[other] 能看妇产科的医院
}
    .do = { $place ->
        [CN] 请去有妇产科急诊的医院或妇幼保健院，日夜都看。挂号时说明怀孕或可能怀孕，请医生做 B 超。
        [MX] 请去{ word-gynaecology-emergency }。按规定必须接诊，不需要参加该院的医保。
       *[other] 请去{ word-gynaecology-emergency }。附近没有，就去最近的、还开门的医院，问能不能做 B 超。
    }
    .else = 那里联系不上或来不及看，请去{ word-gynaecology-emergency }。
    .to = { word-gynaecology-emergency }

route-own_hospital = 给您看病的医院
    .do = 给您看病的医院如果一样近，请去那里。不近的话，去最近的医院。
    .to = 给您看病的医院

route-maternity_unit = 产科
    .do = 请去您建档的医院产科，或者最近的、有产科的医院。路上可以先打电话。
    .else = 没人接听，就去最近的、有产科的医院。
    .to = 有产科的医院

route-maternity_line = 产科
    .do = 请打给您的产科，号码在产检手册上。没有的话，打给最近的、有产科的医院。

route-own_team = 给您看病的科室
    .do = 请打给现在或最近给您看病的科室，号码在病历或预约单上。打不通就直接去。

route-aftercare_line = 流产后的随访电话
    .do = 请打给开药的诊所或医院，号码在当时给您的单子上。

route-fertility_unit = 生殖中心
    .do = 现在就打给您的生殖中心。大多有夜间电话。

route-early_pregnancy_unit = { $place ->
    [IE] 早孕门诊（EPAU）
   *[other] 早孕门诊（EPU）
}
    .do = { $place ->
        [IE] 请打给妇产医院的早孕门诊（EPAU）。
       *[other] 请打给离您最近的早孕门诊（EPU）。
    }
    .else = 也可以打给早孕门诊。

route-on_call = { $place ->
    [US] 值班的妇产科医生（OB-GYN）或家庭医生
    [NZ] 孕产照护者（LMC）或全科医生（GP）
    [AU] 全科医生（GP）或早孕门诊（EPAS）
    [DE] 妇科诊所（Frauenarztpraxis）
   *[other] 值班医生
}
    .do = { $place ->
        [US] 请打给您的妇产科医生（OB-GYN）或家庭医生，找值班的人。
        [NZ] 请打给您的孕产照护者（LMC）或全科医生（GP）。
        [AU] 请打给全科医生（GP），或者医院的早孕门诊（EPAS）。
        [CA] 请打给家庭医生、助产士或诊所。
        [DE] 请打给妇科诊所（Frauenarztpraxis）。
       *[other] 请打给医生，找值班的人。
    }

route-gp = { $place ->
    [GB] 全科医生（GP）或助产士
    [ES] 社区卫生中心（centro de salud）
    [PT] 社区卫生中心（centro de saúde）
   *[other] 家庭医生或助产士
}
    .do = { $place ->
        [GB] 请打给全科医生（GP）或助产士（midwife）。
        [US] 请打给家庭医生或妇产科医生（OB-GYN）。
        [ES] 请打给社区卫生中心（centro de salud），要今天看就约 cita urgente。
        [PT] 请打给社区卫生中心（centro de saúde）。
       *[other] 请打给家庭医生或助产士。
    }
    .else = { $place ->
        [GB] 也可以打给全科医生（GP）或助产士。
       *[other] 也可以问家庭医生或助产士。
    }

route-clinic = { $place ->
    [CN] 妇科或妇产科门诊
   *[other] 门诊
}
    .do = { $place ->
        [CN] 请去医院的妇科门诊、妇产科门诊，或者早孕门诊。门诊白天开，夜里看急诊。只有发烧、没有别的不舒服，先去发热门诊。
       *[other] 请去诊所、社区卫生中心或医院，最好能看妇产科。
    }
    .else = { $place ->
        [CN] 也可以去妇科门诊或社区医院。
       *[other] 也可以去不用预约的诊所或社区卫生中心。
    }
    .to = { $place ->
        [CN] 医院妇产科
       *[other] 今天能看的诊所或医院
    }

route-nurse_line = { $place ->
    [GB] NHS 111
    [CA] 811 健康热线
    [AU] healthdirect
    [NZ] Healthline
    [MX] 孕产热线（Línea Materna）
    [CL] 健康热线（Salud Responde）
    [PE] 113 健康热线
    [PT] SNS 24
    [DE] 116117
   *[other] 健康咨询热线
}
    .else = { $place ->
        [GB] 夜里，或者没有人接，请拨打 NHS 111。在北爱尔兰，请打给非工作时间的全科医生。
        [CA] 夜里，或者没有人接，请拨打 811，大多数省和地区可用。
       [PT] 也请拨打 SNS 24，问清去哪家医院。
       *[other] 不知道去哪里，或者没有人接，请拨打健康热线。
    }

route-home = 在家
    .do = 可以先在家照顾自己。

## 有自己标题的去处

door-in-danger = 能走就先到安全的地方，然后报警
    .text =
        { $place ->
            [GB] 这不是您的错。不方便说话，请不要挂断。用手机的话，听到提示后按 55。
            [NZ] 这不是您的错。不方便说话，请不要挂断，按 55。
            [FR] 这不是您的错。不方便说话，请发短信到 114。
           *[other] 这不是您的错。不方便说话，请不要挂断。
        }

door-in-danger-and-ill = 现在就拨打 { $emergency }，说明您有危险
    .text =
        请叫救护车。先说最严重的情况，再说有人可能伤害您。
        { $place ->
            [GB] 不方便说话，请不要挂断。用手机的话，听到提示后按 55。
            [NZ] 不方便说话，请不要挂断，按 55。
            [FR] 不方便说话，请发短信到 114。
           *[other] 不方便说话，请不要挂断。
        }

door-in-danger-and-self-harm = 现在就拨打 { $emergency }，说明您有危险
    .text =
        先说最严重的情况，再说有人可能伤害您，您也可能伤害自己。
        { $place ->
            [GB] 不方便说话，请不要挂断。用手机的话，听到提示后按 55。
            [NZ] 不方便说话，请不要挂断，按 55。
            [FR] 不方便说话，请发短信到 114。
           *[other] 不方便说话，请不要挂断。
        }

door-self-harm = 现在就求助：拨打 { $emergency }
    .text =
        吃了什么或已经受伤，请先说这件事。
        您值得被帮助。请一位信得过的人陪着，等人来。

door-today-hurt = 今天就去看医生，您的安全很重要
    .text = 请说明今天就要看医生，并且想单独谈。说多少由您决定。

door-soon-unsafe = 找一个能帮您保护自己的人谈谈
    .text = 可以请医生或护士单独见您。如果现在就可能受到伤害，请报警。

door-today-later = 今天就联系产科
    .text = 本指南只适用于怀孕前 20 周，看不了您现在的情况。产科可以，日夜都可以问。

door-soon-later = 联系产科
    .text = 本指南只适用于怀孕前 20 周，看不了您现在的情况。产科可以，日夜都可以问。

door-days-later = 请联系产科
    .text = 本指南只适用于怀孕前 20 周，看不了您现在的情况。疼痛或出血刚开始或加重了，或者有剧烈头痛、发烧，请马上联系。

door-today-own-team = 联系给您看病的科室，今天就去看
    .text = 说明新出现了什么，并且说今天就要看。

door-soon-own-team = 联系给您看病的科室
    .text = 说明新出现了什么。问清下次哪天复查，按时去。

door-days-own-team = 和给您看病的科室保持联系
    .text = 约好的日子要去，没有约的请约一个。加重了，就提前联系。

door-today-abortion = 联系开药的诊所或医院，今天就去看
    .text = 说明新出现了什么，并且说今天就要看。

door-soon-abortion = 联系开药的诊所或医院
    .text = 说明出血多少、有多痛。

door-days-abortion = 联系开药的诊所或医院
    .text = 有担心就可以打。有夜间电话的话，夜里也可以打。

door-today-fertility = 今天就联系生殖中心
    .text = 说明肚子胀到什么程度，喝了多少，尿了多少。喘不上气，就去医院。
