using DecisionSupport.Rules.AdoptionAndChildrenAct2002.Section46;
using DecisionSupport.Rules.ChildrenAct1989.Section12;
using DecisionSupport.Rules.ChildrenAct1989.Section14C;
using DecisionSupport.Rules.ChildrenAct1989.Section2;
using DecisionSupport.Rules.ChildrenAct1989.Section3;
using DecisionSupport.Rules.ChildrenAct1989.Section4;
using DecisionSupport.Rules.ChildrenAct1989.Section4A;
using DecisionSupport.Rules.ChildrenAct1989.Section4ZA;
using DecisionSupport.Rules.ChildrenAct1989.Section5;
using DecisionSupport.Rules.HumanFertilisationAndEmbryologyAct2008.Section54;
using static DecisionSupport.Model.Propositions;

namespace DecisionSupport.Benchmarks;

// Who has parental responsibility, and by what.
internal sealed partial class StraightLine
{
    private static Adoption Adoption(ParentalResponsibilitySource source) => new(
        source,
        Limb("adopters", source.Subsists));

    private static LivesWithOrder LivesWithOrder(ParentalResponsibilitySource source) => new(
        source,
        Limb("lives with", source.Subsists));

    private static ParentalResponsibilityWithArrangements ParentalResponsibilityWithArrangements(ParentalResponsibilitySource source) => new(
        source,
        Limb("order", source.Subsists));

    private static SpecialGuardianship SpecialGuardianship(ParentalResponsibilitySource source) => new(
        source,
        Limb("(a)", source.Subsists));

    private static MarriageOfSecondParent MarriageOfSecondParent(ParentalResponsibilitySource source) => new(
        source,
        Limb("married", source.Subsists));

    private static MarriageToMother MarriageToMother(ParentalResponsibilitySource source) => new(
        source,
        Limb("married", source.Subsists));

    private static MotherAsParent MotherAsParent(ParentalResponsibilitySource source) => new(
        source,
        Limb("mother", source.Subsists));

    private ParentalResponsibility ParentalResponsibility(Person person, Roll accounted, IEnumerable<SourceOfParentalResponsibility> sources) => new(
        person,
        Limb("child", childUnderEighteen)
        & Limb("source", AnyOf(sources, accounted, s => Where(s))));

    private static AgreementWithFather AgreementWithFather(ParentalResponsibilitySource source) => new(
        source,
        Limb("(b)", source.Subsists));

    private static OrderForFather OrderForFather(ParentalResponsibilitySource source) => new(
        source,
        Limb("(c)", source.Subsists));

    private static RegistrationOfFather RegistrationOfFather(ParentalResponsibilitySource source) => new(
        source,
        Limb("(a)", source.IsRegisteredOnOrAfter1December2003) & Limb("subsists", source.Subsists));

    private static AgreementWithStepParent AgreementWithStepParent(ParentalResponsibilitySource source) => new(
        source,
        Limb("(a)", source.Subsists));

    private static OrderForStepParent OrderForStepParent(ParentalResponsibilitySource source) => new(
        source,
        Limb("(b)", source.Subsists));

    private static RegistrationOfSecondParent RegistrationOfSecondParent(ParentalResponsibilitySource source) => new(
        source,
        Limb("(a)", source.Subsists));

    private static AppointmentOfGuardian AppointmentOfGuardian(ParentalResponsibilitySource source) => new(
        source,
        Limb("guardian", source.Subsists));

    private static ParentalOrder ParentalOrder(ParentalResponsibilitySource source) => new(
        source,
        Limb("parental order", source.Subsists));
}
