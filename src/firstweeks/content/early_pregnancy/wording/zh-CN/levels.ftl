# Translated by the project's authors, not yet reviewed by a native clinician.

level-call_ambulance = 现在就拨打 { $emergency }
    .where = 请叫救护车，先说最严重的情况。就在原地等，不要自己开车。
    .when = 现在
    .name = 叫救护车
    .soon = 现在就叫救护车
    .if = 有下面任何一种情况，请现在就拨打 { $emergency }：

level-hospital_now = 现在就去医院
    .where = 马上出发，请人送您去。不要自己开车。
    .when = 1 小时内
    .name = 现在去医院
    .soon = 现在就去医院
    .if = 有下面任何一种情况，请现在就去医院：

level-same_day = 现在就联系医院，今天就去看
    .where = 说明今天就要看医生。已经约好别的日子，也不要等。
    .go = 今天就去{ $to }
    .when = 12 小时内
    .name = 今天去看
    .soon = 今天就看医生
    .if = 有下面任何一种情况，请今天就看医生：

level-within_24_hours = 联系医生
    .where = 如果约得更晚，请说明不能等。
    .when = 24 小时内
    .name = 24 小时内联系医生
    .soon = 24 小时内联系医生
    .if = 有下面任何一种情况，请在 24 小时内联系医生：

level-within_3_days = 联系医生
    .where = 请在 3 天内去看。加重了或不放心，就早点去。
    .when = 3 天内
    .name = 3 天内联系医生
    .soon = 3 天内联系医生
    .if = 有下面任何一种情况，请在 3 天内联系医生：

level-self_care = 按您的回答，现在不用急着看医生
    .where = 光凭回答看不出所有问题，出现本页列出的任何情况，请提前就医。
    .when = 24 小时后再查一次
    .name = 在家照顾自己，24 小时后再查
    .soon = 在家照顾自己，24 小时后再查一次
