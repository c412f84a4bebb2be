### The claim for payment and for the bonus to the municipality.

claim-title = Claim for payment
claim-made-on = { $day }
claim-footer = { $association } · claim for payment { $months }
claim-recipient-title = To whom it is paid
claim-recipient = Recipient
claim-business-id = Business ID
claim-iban = Account number
claim-reference = Reference number
claim-reference-rf = International reference
claim-sum = Claimed
claim-iban-missing = The account number is missing from the association’s details. Add it before you send the claim.
claim-rows-title = What is claimed
claim-column-month = Month
claim-column-report = Report
claim-report = no. { $number }
claim-report-version = no. { $number }, v{ $version }
claim-rows-note = The amounts come from the confirmed monthly reports, which show how each was computed.
claim-decisions-title = Decisions on the supplement
claim-unconfirmed = These months are not claimed here, because they have not been confirmed: { $months }.
claim-last = Last claim: { $people }.
claim-attachments-title = Attachments
claim-attachments-none = The terms of the support name no attachments.
claim-attachments-note = Ticked: the notebook has it. Empty box: tick it when you have added the attachment.
claim-attachment-of = { $attachment }: { $who }
claim-ticked = in the notebook
claim-assurance = We assure that what this claim says is right, that the wage has been paid, and that no support has been received for the same costs other than what is stated here and in the monthly reports. We will tell you if anything changes, and pay back support that was paid without grounds.
claim-signature = For the association, with the right to sign

claim-bonus-title = Claim for the bonus
claim-bonus-footer = { $association } · claim for the bonus
claim-bonus-lead = We claim the bonus of { $amount }, because { $ground ->
    [company-job] the association has found the employee a job in a company.
    [own-funds] the association goes on employing the person with its own money.
   *[permanent-contract] the employee has got a permanent job right after the supported work.
}
claim-bonus-work-title = The supported work
claim-bonus-onward-title = The new work
claim-bonus-ground = Ground
claim-bonus-where = Employer
claim-bonus-started = Began
claim-bonus-hours = Working time
claim-bonus-found = The association found the job
claim-bonus-evidence-title = What shows it
claim-bonus-by = The time for claiming the bonus ends on { $day }.
claim-bonus-by-unknown = The terms of the support do not say by when the bonus must be claimed.
