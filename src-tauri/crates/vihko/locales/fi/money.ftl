### Rahan laskenta riveittäin: miksi summa on mikä on.

# Palkkakustannusten osat ja valtion tuet.
cost-component-gross = Bruttopalkka
cost-component-side-costs = Sivukulut
cost-component-holiday-pay = Lomaraha
subsidy-kind-palkkatuki = Palkkatuki
subsidy-kind-tyollistamistuki-55 = 55 vuotta täyttäneiden työllistämistuki

# Rivit.
reason-wage-real = { $component } kuukauden toteuman mukaan
reason-wage-full = { $component }, täysi kuukausi
reason-wage-part = { $component } { $period }: { $full } × { $days } / { $of } päivää
reason-unpaid = Palkaton aika { $period }: ei palkkaa
reason-subsidy-share = { $kind } { $period }: { $percent } × { $gross }
reason-subsidy-whole = { $kind } 100 % { $period }: { $gross } × { $multiplier }
reason-subsidy-whole-cut = { $kind } 100 % { $period }: { $gross } × { $covered } ÷ { $time } × { $multiplier }
reason-subsidy-capped = { $kind } { $percent } { $period }: enintään { $cap } kuukaudessa; palkasta laskettuna olisi { $share }
reason-subsidy-capped-part = { $kind } { $percent } { $period }: enintään { $cap } × { $days } / { $of } päivää; palkasta laskettuna olisi { $share }
reason-subsidy-limited-by-total = Päätöksen koko summa on { $total }; enempää ei makseta
reason-subsidy-received = Tuki sellaisena kuin se maksettiin
reason-other-full = { $name }, täysi kuukausi
reason-other-part = { $name }: { $monthly } × { $days } / { $of } päivää
reason-room = { $scheme } enintään: { $cap } × { $cost } − valtion tuki { $subsidy } − muu tuki { $other }
reason-room-by-default = { $scheme } enintään: { $cost } − valtion tuki { $subsidy } − muu tuki { $other } (kunnan ylärajaa ei tiedetä; tuet yhdessä enintään palkkauskustannukset)
reason-full-month = { $scheme }, täysi kuukausi
reason-prorated = { $scheme } { $period }: { $nominal } × { $share } ({ $method })
reason-prorated-by-default = { $scheme } { $period }: { $nominal } × { $share } ({ $method }; kunnan tapaa ei tiedetä)
reason-period-share = { $scheme } { $period }: { $monthly } × { $days } / 30
reason-period-difference = Koko aika { $period }: { $months } kk × { $monthly } = { $total }; erotus edellisiin riveihin
reason-limited-by-room = Tuet yhdessä ylittäisivät rajan; enintään { $room }
reason-limited-by-total = Päätöksen koko summa on { $total }; enempää ei makseta
reason-limited-by-maximum = Koko ajalta enintään { $months } kk × { $monthly }
reason-rounded-to-euro = Pyöristys täysiin euroihin
reason-manual = Asetettu käsin: { $reason } (laskettuna { $computed })
reason-manual-unsaid = Asetettu käsin (laskettuna { $computed })
source-case = tämän laskelman oma arvo

# Näin vajaa kuukausi lasketaan.
part-month-full-months = vain täydet kuukaudet
part-month-calendar-days = kalenteripäivät
part-month-thirty-360 = kuukaudessa 30 päivää
part-month-thirty-360-period = koko aika kuukausina, kuukaudessa 30 päivää
part-month-days-30 = kalenteripäivät, jakajana 30
part-month-weekdays-21-5 = päivät maanantaista perjantaihin, jakajana 21,5
part-month-weekdays-month = kuukauden päivistä maanantaista perjantaihin
part-month-paid-days = palkalliset päivät

# Ehdot: ensin mitä tiedetään, sitten mitä kunta edellyttää.
fact-hours = Työaika on { $hours } viikossa.
fact-work-time = Työaika on { $percent } täydestä työajasta.
fact-contract = Työsuhde on { $period }.
fact-gross = Bruttopalkka on { $amount } kuukaudessa.
fact-gross-missing = Palkkaa ei ole kirjattu.
fact-subsidy-granted = Samalle ajalle on myönnetty palkkatuki { $percent }.
fact-subsidy-none = Samalle ajalle ei ole palkkatukea.
fact-subsidy-months = { $kind } on myönnetty { $months } kuukaudeksi.
fact-amount = Kuntalisä on { $amount } kuukaudessa.
fact-amount-missing = Kuntalisästä ei ole päätöstä.
fact-max-months = Kuntalisää maksetaan yhteensä { $months } kk.
fact-groups = Henkilöstä tiedetään: { $groups }.
fact-groups-by-decision = Viranomaisen päätöksen mukaan henkilö kuuluu kohderyhmään.
fact-groups-none = Henkilön kohderyhmää ei ole kirjattu.
fact-applied = Kuntalisää haettiin { $day }.
fact-not-applied = Hakemista ei ole kirjattu.
fact-application-not-told = Hakupäivää ei ole kerrottu.
rule-unknown = Kunnan ehtoa ei tiedetä, tarkista kunnalta.
rule-min-hours = Vaaditaan vähintään { $hours }.
rule-min-work-time = Vaaditaan vähintään { $percent }.
rule-min-contract = Vaaditaan vähintään { $months } kk.
rule-min-gross = Vaaditaan vähintään { $amount }.
rule-subsidy-required = Kuntalisän ehtona on palkkatuki.
rule-subsidy-optional = Kuntalisän voi saada palkkatuen kanssa tai ilman.
rule-subsidy-forbidden = Kuntalisää ei saa palkkatuen kanssa.
rule-excluded = Kuntalisää ei saa, jos palkkatuki on { $percents }.
rule-excluded-none = Mikään palkkatuen prosentti ei estä kuntalisää.
rule-subsidy-months = Tukea voi saada kerralla enintään { $months } kk; aika riippuu tuen perusteesta.
rule-subsidy-months-open = Enimmäiskesto riippuu siitä, millä perusteella tuki myönnettiin.
rule-amount = Kunnan enimmäismäärä on { $amount } kuukaudessa.
rule-max-months = Kunta maksaa enintään { $months } kk.
rule-groups = Kuntalisän kohderyhmät: { $groups }.
rule-apply-by = Hakuaika: { $day } asti.

# Määräajat.
deadline-apply-supplement = Hae kuntalisää viimeistään { $day }.
deadline-contract-minimum = Sopimuksen vähimmäisaika tulee täyteen { $day }.
deadline-claim-pay-subsidy = Hae palkkatuen maksua ajalta { $period } viimeistään { $day }.
deadline-claim-supplement = Hae kuntalisän maksua ajalta { $period } viimeistään { $day }.
deadline-other-employer-visit = Järjestä 2–3 palkallista tutustumispäivää toisella työnantajalla viimeistään { $day }.
deadline-decision-end = Palkkatuki päättyy { $day }.
deadline-supplement-end = Kuntalisä päättyy { $day }.
deadline-signed-form = Täytä ja allekirjoita ohjauslomake viimeistään { $day }; se liitetään viimeiseen maksatushakemukseen.
deadline-final-pay-subsidy-claim = Hae palkkatuen viimeistä maksua viimeistään { $day }; tukiaika on { $period }.
deadline-final-supplement-claim = Hae kuntalisän viimeistä maksua viimeistään { $day }; kausi on { $period }.
deadline-bonus = Hae työllistämisbonusta viimeistään { $day }.
deadline-follow-up-3 = Kysy kuulumiset { $day }: työn päättymisestä on kolme kuukautta.
deadline-follow-up-6 = Kysy kuulumiset { $day }: työn päättymisestä on kuusi kuukautta.
deadline-follow-up-12 = Kysy kuulumiset { $day }: työn päättymisestä on vuosi.
