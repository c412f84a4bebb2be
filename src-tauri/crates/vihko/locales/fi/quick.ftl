### Pikakirjauksen sanat: mitä rivillä tunnetaan. Sanat luetellaan pilkuin erotettuina, yleisin ensin.

# Ohjauksen lajit.
quick-kind-guidance = ohjaus, ohjauskeskustelu, keskustelu, juttelu, tapaaminen
quick-kind-start = aloitus, aloituskeskustelu, alkukeskustelu
quick-kind-job-coaching = valmennus, työhönvalmennus, työvalmennus
quick-kind-development = kehityskeskustelu, kehitys
quick-kind-three-party = kolmikanta, kolmikantakeskustelu, kolmikantapalaveri
quick-kind-call = puhelu, soitto, soitin, soitti
quick-kind-workplace-visit = työpaikkakäynti, käynti, vierailu
quick-kind-group = ryhmä, ryhmäohjaus, työpaja, paja
quick-kind-follow-up = jälkiseuranta, seuranta, jälkiohjaus

# Miten ohjaus pidettiin.
quick-way-on-site = paikalla, toimistolla, lähitapaaminen
quick-way-phone = puhelimessa, puhelimitse, puhelin
quick-way-remote = etä, etänä, etäyhteydellä, teams, teamsissa, videolla

# Sanojen alkuja, joista aihe tunnetaan.
quick-topic-tasks = työtehtäv, työnkuva, vuosikello, perehdy
quick-topic-work-skills = työelämätai, työaika, myöhäst, poissaol, yhteisty, tiimi
quick-topic-goals = tavoit
quick-topic-job-search = cv, työnhaku, työnhau, hakemu, haastattelu, työpaikkailmoitu, ansioluettelo
quick-topic-training = koulutu, kurssi, kortti, ajokort, hygieniapassi, ea1, ensiapu, opinto, opiskel, oppisopimu
quick-topic-onward-plan = jatko, jatkosuunnitelma, jatkopaik

# Päivät.
quick-day-today = tänään
quick-day-yesterday = eilen
quick-day-tomorrow = huomenna, huomiseksi
quick-day-1 = ma, maanantai, maanantaina, maanantaiksi, maanantaihin
quick-day-2 = ti, tiistai, tiistaina, tiistaiksi, tiistaihin
quick-day-3 = ke, keskiviikko, keskiviikkona, keskiviikoksi, keskiviikkoon
quick-day-4 = to, torstai, torstaina, torstaiksi, torstaihin
quick-day-5 = pe, perjantai, perjantaina, perjantaiksi, perjantaihin
quick-day-6 = la, lauantai, lauantaina, lauantaiksi, lauantaihin
quick-day-7 = su, sunnuntai, sunnuntaina, sunnuntaiksi, sunnuntaihin

# Mistä sovittu alkaa.
quick-agreed = sovittu, sovittiin, sovimme, seuraavaksi
quick-minutes = min, minuuttia, minuutti, m
quick-hours = h, t, tuntia, tunti
quick-clock = klo, kello
quick-beside-day = mennessä, ensi, asti
quick-fillers = kanssa, ja, noin, n
