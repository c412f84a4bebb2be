//! The closed lists that profiles choose from, each with the code that files carry.

use crate::values::codes;

codes! {
    /// Whether the payer has decided on a profile's rules.
    pub enum ProfileStatus {
        /// The rules are, or were, in force.
        InForce = "in-force",
        /// The rules were proposed; no decision on them was found.
        Proposal = "proposal",
        /// The user's own, to be filled in.
        Own = "own",
    }
}

codes! {
    /// How a month's amount is cut when the support was in force for a part of the month.
    pub enum Proration {
        /// Only whole calendar months are paid.
        FullMonths = "full-months",
        /// Days in force ÷ days of the month.
        CalendarDays = "calendar-days",
        /// Each month's days by the European DAYS360 rule ÷ 30.
        Thirty360 = "thirty-360",
        /// The whole period's months by DAYS360, two decimals, times a whole-euro amount (Helsinki).
        Thirty360Period = "thirty-360-period",
        /// Calendar days in force ÷ 30, at most the whole.
        Days30 = "days-30",
        /// Days in force from Monday to Friday ÷ 21,5, at most the whole.
        Weekdays215 = "weekdays-21.5",
        /// Days in force from Monday to Friday ÷ the month's days from Monday to Friday.
        WeekdaysMonth = "weekdays-month",
        /// (Days in force − unpaid calendar days) ÷ days of the month.
        PaidDays = "paid-days",
    }
}

codes! {
    /// To what a month's supplement is rounded, half up.
    pub enum Rounding {
        /// To the cent.
        Cent = "cent",
        /// To the whole euro.
        Euro = "euro",
    }
}

codes! {
    /// A part of what an employee costs the employer.
    pub enum CostComponent {
        /// Gross pay.
        Gross = "gross",
        /// The employer's statutory side costs.
        SideCosts = "side-costs",
        /// The month's part of the holiday bonus.
        HolidayPay = "holiday-pay",
    }
}

codes! {
    /// How a supplement stands to the pay subsidy.
    pub enum PaySubsidyRelation {
        /// Only on top of a pay subsidy.
        Required = "required",
        /// With or without one.
        Optional = "optional",
        /// Not together with one.
        Forbidden = "forbidden",
    }
}

codes! {
    /// Whom a supplement, or one of its amounts, is for.
    pub enum TargetGroup {
        /// At least 300 days of unemployment benefit.
        BenefitDays300 = "benefit-days-300",
        /// More than 1 000 days of unemployment benefit.
        BenefitDays1000 = "benefit-days-1000",
        /// Partially able to work.
        PartiallyAble = "partially-able",
        /// Long-term unemployed.
        LongTermUnemployed = "long-term-unemployed",
        /// Unemployed for at least 24 of the last 28 months.
        Unemployed24Of28 = "unemployed-24-of-28",
        /// Under 25 years of age.
        Under25 = "under-25",
        /// Under 30 years of age.
        Under30 = "under-30",
        /// At least 55 years of age.
        Over55 = "over-55",
        /// Mother tongue other than Finnish, Swedish or Sámi.
        ForeignLanguage = "foreign-language",
        /// A pay subsidy of 50 % was granted for the employment.
        WithSubsidy50 = "with-subsidy-50",
        /// A pay subsidy of 100 % was granted for the employment.
        WithSubsidy100 = "with-subsidy-100",
        /// Everybody else.
        Others = "others",
    }
}

codes! {
    /// A paper that goes with an application or a claim.
    pub enum Paper {
        /// Employment contract.
        EmploymentContract = "employment-contract",
        /// Decision on the pay subsidy.
        PaySubsidyDecision = "pay-subsidy-decision",
        /// Decision on the supplement.
        SupplementDecision = "supplement-decision",
        /// Payslip.
        Payslip = "payslip",
        /// Certificate of wage paid.
        WageCertificate = "wage-certificate",
        /// Receipt from the bank.
        BankReceipt = "bank-receipt",
        /// The payer's settlement form.
        SettlementForm = "settlement-form",
        /// The settlement form's annex.
        SettlementAnnex = "settlement-annex",
        /// Guidance and development form, signed.
        SignedGuidanceForm = "signed-guidance-form",
        /// Onward plan made with the employee.
        OnwardPlan = "onward-plan",
        /// Apprenticeship or training contract.
        TrainingContract = "training-contract",
        /// Contract of the job that follows.
        NewEmploymentContract = "new-employment-contract",
    }
}

codes! {
    /// What makes a bonus due.
    pub enum BonusGround {
        /// The person gets a job in a company.
        CompanyJob = "company-job",
        /// The association goes on employing the person with its own money.
        OwnFunds = "own-funds",
        /// A permanent contract follows at once.
        PermanentContract = "permanent-contract",
    }
}

codes! {
    /// What the employer promises besides paying the wage.
    pub enum Duty {
        /// Guidance and support over the whole period.
        GuidanceWholePeriod = "guidance-whole-period",
        /// Two or three paid days at another employer near the end.
        OtherEmployerVisit = "other-employer-visit-2-3-paid-days",
        /// Support to the person's search for a job.
        SupportJobSearch = "support-job-search",
        /// Active offers of vocational training.
        OfferTraining = "offer-training",
        /// An onward plan made with the employee.
        OnwardPlan = "onward-plan",
        /// Work-leading know-how, or a named supervisor.
        NamedSupervisor = "named-supervisor",
        /// Telling the payer when the employment ends early.
        TellEarlyEnd = "tell-early-end",
        /// Only one person employed with the supplement at a time.
        OnePersonAtATime = "one-person-at-a-time",
    }
}

codes! {
    /// What the payer wants to read.
    pub enum ReportType {
        /// A report every month.
        Monthly = "monthly-report",
        /// The guidance and development form for the whole period.
        GuidanceForm = "guidance-form",
        /// The payer's settlement form.
        Settlement = "settlement-form",
        /// A final report.
        Final = "final-report",
    }
}

codes! {
    /// On what ground a pay subsidy was granted; decides how long it may last.
    pub enum SubsidyForm {
        /// Improving vocational skills, unemployed for less than 12 months.
        Skills = "skills",
        /// Improving vocational skills, unemployed for at least 12 months.
        SkillsLong = "skills-long",
        /// Reduced work ability.
        ReducedAbility = "reduced-ability",
        /// Aged 60 or over, long unemployed.
        Over60 = "over-60",
        /// Association, foundation or religious community, 100 %.
        Association = "association",
        /// Apprenticeship.
        Apprenticeship = "apprenticeship",
        /// Employment subsidy for persons aged 55 or over.
        Employment55 = "employment-55",
    }
}

codes! {
    /// From where the months in which a pay subsidy must be claimed are counted.
    pub enum ClaimCount {
        /// From the end of the month in which the support period's last wage period ended.
        SupportPeriod = "support-period",
        /// From the end of the month in which each payment period ended.
        PaymentPeriod = "payment-period",
    }
}
