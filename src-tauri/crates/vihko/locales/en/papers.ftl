### The papers: which there are and what they need.

paper-kind-kuukausiraportti = Monthly report to the municipality
paper-kind-tilitys = Claim for payment
paper-kind-bonushakemus = Claim for the bonus
paper-kind-ohjauslomake = Guidance and development talk form
paper-kind-seurantalomake = Monthly follow-up form
paper-kind-tyhja-seurantalomake = Blank follow-up form
paper-kind-tyhja-ohjauslomake = Blank guidance and development talk form
paper-kind-nimilista = Name list
paper-kind-polku = Documented path
paper-kind-loppuraportti = Final report
paper-kind-oma-polku = My path

paper-need-month = a month
paper-need-person = a person

paper-logo = Logo of { $association }
