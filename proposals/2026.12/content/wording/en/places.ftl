# Where to turn, by country: same-day routes for pain or bleeding in early pregnancy, and who helps when those are closed.

place-GB = United Kingdom
    .emergency = 999
    .route =
        Call an early pregnancy unit (EPU or EPAU). Call first: some have no walk-in clinic.
        Or call a GP or midwife. Ask them to get you seen today.
    .out_of_hours = Go to a hospital with A&E. You can also call 111 at any hour.
    .advice_line = NHS 111, day and night
    .unknown =
        Units differ. Some see people only from 6 or 7 weeks. Some need a GP to call first.
        If yours will not see you in time and you have pain, go to A&E.
        111 may not work in Northern Ireland. There, call the GP out-of-hours service.

place-IE = Ireland
    .emergency = 112 or 999
    .route =
        Call or go to a maternity hospital. Ask for its emergency unit. You can walk in.
        Or ask for the Early Pregnancy Assessment Unit (EPAU). A GP can send you too.
    .out_of_hours = Go to a maternity hospital. Ask for its emergency unit. If none is near you, go to A&E at any hospital.
    .unknown = We know of no advice line for all of Ireland. A GP out-of-hours service can help you by phone.

place-US = United States
    .emergency = 911
    .route =
        Call your OB-GYN, midwife or family doctor. Ask for the one on call.
        If no one can see you today, go to an emergency room (ER).
    .out_of_hours = Go to an emergency room (ER). Your health plan may have a nurse line. The number is often on your card.
    .unknown = No one there has checked this route for us. Care may work in another way near you. We know of no advice line for the whole country.

place-CA = Canada
    .emergency = 911
    .route =
        Call a family doctor, midwife or clinic. Ask if there is an early pregnancy clinic near you. Most need a letter from a doctor.
        If no one can see you today, go to a hospital emergency department.
    .out_of_hours = Go to a hospital emergency department.
    .advice_line = 811 health line, in most provinces and territories
    .unknown =
        811 is not the number everywhere.
        In Nunavut and some far-off places, 911 may not work. Learn the number of your health centre now.

place-AU = Australia
    .emergency = 000
    .route =
        Call a GP. Or call the early pregnancy service (EPAS) at a hospital. Some need a letter from a GP. Some do not.
        If no one can see you today, go to the hospital. Ask for the emergency department.
    .out_of_hours = Go to a hospital. Ask for the emergency department. The early pregnancy service may be closed at night and on weekends.
    .advice_line = Pregnancy, Birth and Baby helpline
    .unknown = We have not confirmed the hours of this helpline. If no one answers, do not wait for it.

place-NZ = New Zealand
    .emergency = 111
    .route =
        Call your midwife (LMC) or a GP. They can send you to an early pregnancy clinic (EPAC).
        If no one can see you today, go to the hospital. Ask for the emergency department.
    .out_of_hours = Go to a hospital. Ask for the emergency department. Many clinics close at night and on weekends.
    .advice_line = Healthline, free, day and night

place-CN = China (mainland)
    .emergency = 120
    .route =
        Go to a hospital that treats problems in pregnancy. Ask for urgent care: 妇产科急诊 (“fu chan ke ji zhen”).
        Or go to a 妇幼保健院 (“fu you bao jian yuan”), a hospital for pregnancy and children.
    .out_of_hours = Go to a big hospital. Ask for urgent care: 急诊 (“ji zhen”). Say that you are or may be pregnant. Ask for a scan.
    .unknown = We know of no advice line for all of China. The 12320 health line differs from place to place.

place-HK = Hong Kong
    .emergency = 999
    .route = Go to A&E at a public hospital. Or call a clinic that treats problems in pregnancy (婦產科).
    .out_of_hours = Go to A&E at a public hospital. Ask if it can do a scan.
    .unknown = No one there has checked this route for us. We know of no advice line.

place-TW = Taiwan
    .emergency = 119
    .route =
        Go to a clinic or hospital that treats problems in pregnancy (婦產科).
        If no one can see you today, go to a hospital and ask for 急診.
    .out_of_hours = Go to a hospital and ask for 急診. Choose one that treats problems in pregnancy (婦產科), if you can.
    .unknown = No one there has checked this route for us. We know of no advice line.

place-SG = Singapore
    .emergency = 995
    .route =
        Go to the Urgent O&G Centre at KK Hospital (KKH). You can walk in.
        Or call the early pregnancy unit at SGH.
    .out_of_hours = Go to the Urgent O&G Centre at KKH. It is open day and night. The A&E of any hospital can see you too.
    .unknown = Opening times may have changed. Check them before you go, if you can. We know of no advice line.

place-MY = Malaysia
    .emergency = 999
    .route = Go to A&E at a hospital. Choose one that treats problems in pregnancy (O&G), if you can.
    .out_of_hours = Go to A&E at a hospital. Ask if it can do a scan.
    .unknown = No one there has checked this route for us. We know of no advice line.

place-ES = Spain
    .emergency = 112
    .route =
        Go to a hospital and ask for “urgencias de ginecología”.
        Or call your health centre. Ask for a visit today (“cita urgente”).
    .out_of_hours = Go to a hospital and ask for “urgencias”. Choose a big one, if you can.
    .unknown = Advice lines differ by region. In some, the number is 061.

place-MX = Mexico
    .emergency = 911
    .route =
        Go to a public hospital and ask for “urgencias obstétricas”.
        By law, they must see you in an emergency of this kind. You do not need to be one of their members.
    .out_of_hours = Go to any hospital and ask for “urgencias”. Choose a big one, if you can.
    .advice_line = Línea Materna, day and night
    .unknown = The number of Línea Materna may have changed. If no one answers, do not wait for it.

place-AR = Argentina
    .emergency = 107 or 911
    .route = Go to a hospital. Ask for “guardia de ginecología”.
    .out_of_hours = Go to a hospital. Ask for the “guardia”. Choose a big one, if you can.
    .unknown =
        107 and 911 do not both work in every province. If one fails, call the other.
        No one there has checked this route for us. We know of no advice line.

place-CL = Chile
    .emergency = 131
    .route = Go to a hospital. Ask for “urgencia de maternidad”.
    .out_of_hours = Go to a hospital. Ask for “urgencia”. Choose a big one, if you can.
    .advice_line = Salud Responde, day and night
    .unknown = No one there has checked this route for us.

place-CO = Colombia
    .emergency = 123
    .route = Go to a hospital or clinic. Ask for “urgencias”. Choose one that treats problems in pregnancy, if you can.
    .out_of_hours = Go to a hospital. Ask for “urgencias”. Choose a big one, if you can.
    .unknown =
        In some small towns, 123 may not work. Learn the number of your hospital now.
        No one there has checked this route for us. We know of no advice line.

place-PE = Peru
    .emergency = 106 or 116
    .route = Go to a hospital. Ask for “emergencia gineco-obstétrica”.
    .out_of_hours = Go to a hospital. Ask for “emergencia”. Choose a big one, if you can.
    .advice_line = Línea 113 Salud, day and night
    .unknown =
        106 began in Lima and does not reach all regions. If no one answers, call 116 (the fire service).
        No one there has checked this route for us.

place-other = Another country
    .emergency = your local emergency number (112 or 911 in many countries)
    .route = Go to the nearest hospital that treats problems in pregnancy and can do a scan. If you can, call first.
    .out_of_hours = Go to the nearest hospital that is open. Ask if it can do a scan.
    .unknown = We know neither the numbers nor the routes of your country. Ask someone near you for the ambulance number now.

support-GB = Support in the United Kingdom
    .text =
        In a mental health crisis, call NHS 111 and choose option 2, day or night.
        To talk with someone who listens, call Samaritans on 116 123.
        Does someone at home hurt or scare you? Call the National Domestic Abuse Helpline on 0808 2000 247, day or night.
        If you are in danger now, call 999.
        We have not checked these numbers with the services.

support-US = Support in the United States
    .text =
        In a mental health crisis, call or text 988, day or night.
        To talk with someone about how you feel in pregnancy, call 1-833-852-6262, day or night. It is not a crisis line.
        Does someone at home hurt or scare you? Call the National Domestic Violence Hotline on 1-800-799-7233, day or night.
        If you are in danger now, call 911.
        We have not checked these numbers with the services.
