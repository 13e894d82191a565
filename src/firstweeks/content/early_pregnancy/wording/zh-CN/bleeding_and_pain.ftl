# Translated by the project's authors, not yet reviewed by a native clinician.

page-bleeding = 出血
page-pain_where = 哪里疼
page-pain = 疼痛

finding-bleeding = 过去 24 小时，下面（阴道）有出血吗？
    .hint =
        鲜红、粉红、褐色或水一样的都算，褐色分泌物也算。
        出血可能时有时无，请按过去 24 小时内最多的时候选。
        多少按湿透几片卫生巾来算。
    .why = 出血多少关系到要多快就医，但出血少或颜色发褐同样要重视。
    .name = 阴道出血

option-bleeding-none = 没有
    .hint = 过去 24 小时里，红色、粉色、褐色的都没有，擦的时候也没有。
    .name = 无
option-bleeding-spotting = 擦的时候才有一点
    .hint = 卫生巾和内裤上都没有。
    .name = 点滴出血
    .sign = 擦的时候有血，褐色或粉红色也算
option-bleeding-light = 少：3 小时湿不透 1 片卫生巾
    .hint = 卫生巾或内裤上有一些，3 小时以上才会湿透 1 片。
    .name = 少量：3 小时不到 1 片卫生巾
    .sign = 卫生巾或内裤上有血
option-bleeding-moderate = 像来月经：约每 3 小时 1 片卫生巾，或更快
    .hint = 3 小时之内就湿透 1 片，但还没到每小时 1 片。
    .name = 中等量：约每 3 小时 1 片卫生巾或更快
    .sign = 出血像来月经，3 小时湿透不止 1 片卫生巾
option-bleeding-heavy = 很多：每小时湿透 1 片卫生巾，或反复有大血块
    .hint =
        连续 2 小时每小时湿透 1 片，或半小时湿透 1 片，或反复掉大血块，都算。
        再高一档是 1 小时 2 片或更多。如果是这样，请回到“危险情况”那一页勾选。
    .name = 大量：连续 2 小时每小时湿透 1 片，或半小时湿透 1 片，或反复大血块
    .sign = 出血很多，连续 2 小时每小时湿透 1 片卫生巾，或半小时湿透 1 片，或反复掉大血块

finding-pain_sites = 这些地方有哪里疼吗？
    .hint =
        现在疼的，或过去 24 小时内疼过的，都请勾选。一阵一阵地疼也算。
        分不清是哪一处，就两处都勾。
    .why = 疼的位置不同，可能的原因也不同，没有出血的疼痛同样要重视。
    .name = 疼痛部位
    .none = 都不疼

option-pain_sites-low_back_both_sides = 后腰：中间，或左右一样疼（酸）
    .name = 腰骶部正中或双侧相同
    .sign = 后腰正中间或两边疼（酸）
option-pain_sites-low_back_one_side = 后腰：一侧疼（酸），或一侧更重
    .hint = 在腰的左边或右边，也可以低到屁股上方。
    .name = 腰骶部单侧
    .sign = 后腰一侧疼（酸）
option-pain_sites-flank = 腰侧或后背，肋骨下面
    .hint = 分不清是这里还是后腰，就两处都勾。
    .name = 肋下侧腰部（腰肋部）
    .sign = 肋骨下面的腰侧或后背疼
option-pain_sites-pelvis_middle = 小腹：中间，或整个小腹
    .hint = 在肚脐以下，来月经时会疼的地方。
    .name = 小腹正中
    .sign = 小腹疼
option-pain_sites-pelvis_one_side = 小腹：一侧疼，或一侧更重
    .hint = 在肚脐以下，靠左边或右边的胯部、大腿根。
    .name = 小腹单侧
    .sign = 小腹一侧疼
option-pain_sites-upper_abdomen = 上腹部
    .hint = 在肚脐以上、肋骨以下，也就是心口窝、胃的位置一带。
    .name = 上腹部
    .sign = 上腹部疼
option-pain_sites-rectum = 肛门：往下坠、发胀，或大便时疼
    .name = 肛门坠胀或排便痛
    .sign = 肛门往下坠、发胀，或大便时疼

finding-pain_severity = 有多疼？
    .hint = 按过去 24 小时里最疼的时候选，看它有多影响您做事。
    .why = 疼得厉害，可能需要更快就医。
    .name = 疼痛程度

option-pain_severity-none = 不疼
    .hint = 只要有地方疼，哪怕一阵一阵的，请选“轻”或更重的。
    .name = 无
option-pain_severity-mild = 轻：可以不理会
    .hint = 平时做的事都能照做。满分 10 分的话，是 1 到 3 分。
    .name = 轻度（10 分中 1 到 3 分）：可忽略
    .sign = 有疼痛，哪怕是轻的
option-pain_severity-moderate = 中：很难不理会
    .hint = 事情还能做，但总会想到疼。满分 10 分的话，是 4 到 6 分。
    .name = 中度（10 分中 4 到 6 分）：难以忽略
    .sign = 疼得很难不去理会
option-pain_severity-severe = 重：做不了事
    .hint = 走路、说话、思考或睡觉都困难。满分 10 分的话，是 7 到 10 分。
    .name = 重度（10 分中 7 到 10 分）：影响日常活动
    .sign = 疼得做不了事

finding-pain_trend = 在减轻，还是在加重？
    .hint = 和几个小时前比，或和刚开始疼的时候比。
    .why = 越来越疼，可能需要更快就医。
    .name = 疼痛变化

option-pain_trend-easing = 在减轻，或已经不疼
    .name = 减轻
option-pain_trend-steady = 差不多
    .hint = 一阵一阵地疼、没有变化的，也选这一项。
    .name = 无变化
    .sign = 疼痛一直不减轻
option-pain_trend-worse = 越来越疼
    .hint = 比之前疼得重、疼得勤，或每次疼得更久。
    .name = 加重
    .sign = 越来越疼

finding-pain_started_suddenly = 是突然疼起来的吗？
    .hint =
        “是”：原本不疼，几分钟内就疼起来了。
        “否”：几个小时或几天里慢慢疼起来的。
        一阵一阵地疼的，请想第一次疼的时候。
    .tick = 几分钟内突然疼起来
    .why = 突然疼起来，可能是需要尽快处理的表现。
    .name = 突然发作
    .sign = 突然疼起来

finding-pain_eases_with_rest = 休息一小时后，疼痛会减轻或消失吗？
    .hint =
        “是”：休息 30 到 60 分钟，或换个姿势，就不疼了或明显减轻。
        “否”：过了一个小时还在疼，和之前一样。
        一阵一阵地疼的，请看一个小时结束时还疼不疼。
        还没休息过的，请选不确定，不要为了弄清楚而等下去。
    .why = 休息一个小时还在疼，可能需要更快就医。
    .name = 休息后缓解
    .sign = 休息一个小时以后还在疼

finding-pain_changes_with_movement = 活动时，腰疼会变吗？
    .hint = 想一想弯腰、提重物、站起来、在床上翻身的时候。会减轻或加重，就选“是”。
    .why = 肌肉或关节的疼常常随活动变化，别的原因引起的疼可能不会。
    .name = 腰痛随活动变化

finding-pain_on_jolting = 咳嗽或颠簸时，肚子会一下子更疼吗？
    .hint =
        咳嗽、蹦一下或坐车颠簸时一下子疼得更厉害，选“是”。不用特意去试。
        按住肚子再松手时一下子疼得更厉害，选“是”。
        肚子发硬、绷得很紧，选“是”。
        弯腰、提东西、走路或转身时的腰疼，选“否”。
    .tick = 咳嗽、颠簸或按压时肚子一下子更疼，或肚子发硬
    .why = 这样的疼，可能是肚子里有情况、需要尽快处理的表现。
    .name = 震动时腹痛加剧，或腹部发硬
    .sign = 咳嗽或颠簸时肚子或小腹一下子疼得更厉害，或者肚子发硬、绷得很紧

option-pain_sites-all_over_belly = 整个肚子
    .name = 全腹
    .sign = 整个肚子都疼

finding-jolting_lasts = 那种突然变厉害的疼，持续多久？
    .hint = 想一想咳嗽、打喷嚏、转身或站起来时的疼。
    .why = 一下子就过去的刺痛，多半来自拉紧的韧带。一直不退的疼，可能是别的原因。
    .name = 震动时剧痛的持续时间
option-jolting_lasts-brief = 几秒钟：大腿根或侧面刺一下，然后就没了
    .name = 数秒即消失
option-jolting_lasts-stays = 一直疼，或者肚子一碰就疼
    .name = 持续，或腹部触痛
    .sign = 咳嗽或震动时突然加重、又不消退的疼

finding-heartburn_only = 上腹的疼，只是烧心吗？
    .hint =
        胸口中间或上腹火辣辣地烧，饭后或躺下时出现，以前就有过，或吃抗酸药会好一些：请答“是”。
        除此之外还有别的，请答“否”。
    .why = 烧心可以等。上腹其他的疼要看得更仔细。
    .name = 上腹痛仅为烧心
